"""What goes into the index of a post: which terms where, which values, and what to show a hit?

The record holds all but the text, which a `TextSource` has; reading gives the same values back.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from archivesearch.analysis import spelled_terms
from archivesearch.model import Post, PostDate, Precision, SearchHit, Url
from archivesearch.named_tuples import NamedTuple
from archivesearch.query import Query, folded_value
from archivesearch.snippets import snippet
from archivesearch.stems import base_language

if TYPE_CHECKING:
    from archivesearch.ports import TextSource

VALUE_GAP = 100
"""Positions between two tags or authors: no row of words runs from one into the next."""
STEM_FIELDS = {"text": "text_stems", "title": "title_stems", "tags": "tags_stems"}
"""Where the stems of a field's words are kept; without positions, since rows of words are asked for as spelled."""
FACET_COLUMNS = {"author": "authors_shown", "tag": "tags_shown", "blog": "blog_shown", "lang": "lang_shown"}
"""Columns with the values of a document as they are shown, for counting."""
VALUE_END = "\x1f"


class Words(NamedTuple):
    """The words of one field of a post."""

    values: Sequence[Sequence[str]]
    """The terms of each value, in order."""
    spellings: Sequence[Collection[tuple[str, str]]]
    """Of each value: terms of words with more than ASCII, and how these are spelled."""
    language: str
    """Of their stems; "" when they have none."""

    @property
    def length(self) -> int:
        return sum(map(len, self.values))


def words_of(post: Post) -> Iterator[tuple[str, Words]]:
    """The fields whose words are asked for."""
    language = base_language(post.language)
    for field, values in (
        ("authors", post.authors),
        ("tags", post.tags),
        ("text", (post.text,)),
        ("title", (post.title or "",)),
    ):
        terms, spellings = zip(*map(spelled_terms, values), strict=True) if values else ((), ())
        yield field, Words(terms, spellings, language if field in STEM_FIELDS else "")


def stem_term(language: str, stem: str) -> str:
    """A stem as a term: it means something in its own language alone."""
    return f"{language}/{stem}"


def values_of(post: Post) -> Mapping[str, list[str]]:
    """The fields that are compared whole: each value once."""
    language = folded_value("lang", post.language or "")
    values = {
        "url": [str(post.url)],
        "blog": [post.blog],
        "author": [folded_value("author", author) for author in post.authors],
        "tag": [folded_value("tag", tag) for tag in post.tags],
        "lang": [language, base_language(language)],  # lang:pt finds pt-br
        "day": [f"{post.date.on:%m-%d}"] if post.date and post.date.precision is Precision.DAY else [],
        "year": [f"{post.date.on.year:04}"] if post.date else [],
        "month": [str(post.date.month)] if post.date and post.date.month else [],
    }
    return {field: [value for value in dict.fromkeys(whole) if value] for field, whole in values.items()}


def day_of(date: PostDate) -> int:
    """YYYYMMDD."""
    return date.on.year * 10_000 + date.on.month * 100 + date.on.day


def columns_of(post: Post) -> Iterator[tuple[str, int | bytes]]:
    """What is looked up by document: address, day, and YYYYMM when the month is known."""
    yield "url", post.url.encode()
    if post.date:
        yield "date", day_of(post.date)
        if post.date.month:
            yield "facet", post.date.month.year * 100 + post.date.month.month
    shown = {"author": post.authors, "tag": post.tags, "blog": (post.blog,), "lang": (post.language or "",)}
    for field, values in shown.items():
        plain = dict.fromkeys(" ".join(value.split()) for value in values)
        yield FACET_COLUMNS[field], VALUE_END.join(filter(None, plain)).encode("utf-8", "surrogatepass")


def record_of(post: Post) -> str:
    """The post without its text, as JSON."""
    date = post.date
    fields = {
        "url": post.url,
        "title": post.title,
        "date": date and [date.on.isoformat(), date.precision.value, date.evidence, *date.rejected],
        "authors": post.authors,
        "tags": post.tags,
        "language": post.language,
        "blog": post.blog,
    }
    return json.dumps({name: value for name, value in fields.items() if value}, ensure_ascii=False)


def post_of(record: str, text: str = "") -> Post:
    """The post again. Raises ValueError, KeyError or TypeError for what `record_of` did not write."""
    fields = json.loads(record)
    return Post(
        url=Url(fields["url"]),
        title=fields.get("title"),
        date=_date(fields["date"]) if "date" in fields else None,
        text=text,
        authors=tuple(fields.get("authors", ())),
        tags=tuple(fields.get("tags", ())),
        language=fields.get("language"),
        blog=fields.get("blog", ""),
    )


def hits_of(found: Sequence[tuple[float, str]], query: Query, texts: TextSource) -> tuple[SearchHit, ...]:
    """The hits, in the order of their scores and records, each with its text and the best piece of it."""
    posts = [(score, post_of(record)) for score, record in found]
    text_of = texts.texts([post.url for _, post in posts]) if posts else {}
    hits = []
    for score, post in posts:
        text = text_of.get(post.url, "")
        best = snippet(text, query, post.language)
        hits.append(SearchHit(post=post.changed(text=text), score=score, snippet=best.text, marks=best.marks))
    return tuple(hits)


# --- details ------------------------------------------------------------------------------------------------------


def _date(parts: list[str]) -> PostDate:
    on, precision, evidence, *rejected = parts
    return PostDate(
        on=dt.date.fromisoformat(on), precision=Precision(precision), evidence=evidence, rejected=tuple(rejected)
    )
