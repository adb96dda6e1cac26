"""What goes into the index of a post: which terms where, which values, and what to show a hit?

The record holds all but the text, which a `TextSource` has; reading gives the same values back.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from archivesearch.analysis import terms
from archivesearch.model import Post, PostDate, Precision, SearchHit, Url
from archivesearch.ports import TextSource
from archivesearch.query import Query, folded_value
from archivesearch.snippets import snippet

VALUE_GAP = 100
"""Positions between two tags or authors: no row of words runs from one into the next."""


def places_of(post: Post) -> Mapping[str, Mapping[str, list[int]]]:
    """The fields whose words are asked for: each term with its positions, ascending."""
    texts = {"text": (post.text,), "title": (post.title or "",), "tags": post.tags, "authors": post.authors}
    return {field: _places(values) for field, values in texts.items()}


def values_of(post: Post) -> Mapping[str, list[str]]:
    """The fields that are compared whole: each value once."""
    language = folded_value("lang", post.language or "")
    values = {
        "url": [str(post.url)],
        "blog": [post.blog],
        "author": [folded_value("author", author) for author in post.authors],
        "tag": [folded_value("tag", tag) for tag in post.tags],
        "lang": [language, language.partition("-")[0]],  # lang:pt finds pt-br
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
        best = snippet(text, query)
        hits.append(SearchHit(post=replace(post, text=text), score=score, snippet=best.text, marks=best.marks))
    return tuple(hits)


# --- details ------------------------------------------------------------------------------------------------------


def _places(values: Iterable[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    begin = 0
    for value in values:
        found = terms(value)
        for position, term in enumerate(found, begin):
            places[term].append(position)
        begin += len(found) + VALUE_GAP
    return places


def _date(parts: list[str]) -> PostDate:
    on, precision, evidence, *rejected = parts
    return PostDate(
        on=dt.date.fromisoformat(on), precision=Precision(precision), evidence=evidence, rejected=tuple(rejected)
    )
