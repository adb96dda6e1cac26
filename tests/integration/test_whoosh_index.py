"""Does the index find what a plain scan finds, whatever was added, changed, removed, interrupted or damaged?

Runs with Whoosh 2.7.4 and with whoosh3 in its place.
"""

from __future__ import annotations

import datetime as dt
import pickle
import random
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archivesearch.analysis import parts, spelled_terms, terms
from archivesearch.errors import BadQuery, IndexDamaged, IndexOutdated
from archivesearch.index import facets, gathering, matching, posting_encoding, rows, segment, whoosh_index
from archivesearch.index.checked_files import CheckedFile
from archivesearch.index.whoosh_index import WhooshIndex
from archivesearch.model import (
    ArchiveTree,
    Month,
    Post,
    PostChange,
    PostDate,
    PostFilter,
    Precision,
    SearchRequest,
    SearchResults,
    Sort,
    Url,
)
from archivesearch.query import And, Not, Or, Query, Span, Undated, Value, Words, folded_value
from archivesearch.search import parse_query
from archivesearch.spelling import allowed_edits, beginnings, distance
from archivesearch.stems import base_language, stems_too

# --- the world of the tests ---------------------------------------------------------------------------------------


class Texts:
    """A TextSource over posts in memory."""

    def __init__(self, posts: Iterable[Post]) -> None:
        self._texts = {post.url: post.text for post in posts}

    def texts(self, urls: Sequence[Url]) -> Mapping[Url, str]:
        return {url: self._texts[url] for url in urls if url in self._texts}


def dated(on: str, precision: Precision = Precision.DAY) -> PostDate:
    return PostDate(
        on=dt.date.fromisoformat(on), precision=precision, evidence="permalink", rejected=("sitemap: late",)
    )


def post(name: str, text: str = "", *, title: str | None = None, date: PostDate | None = None, **more: object) -> Post:
    return Post(url=Url(f"http://b.example/{name}"), title=title, text=text, date=date, **more)  # type: ignore[arg-type]


def changes(posts: Iterable[Post], first: int = 1) -> list[PostChange]:
    return [PostChange(revision=number, url=post.url, post=post) for number, post in enumerate(posts, first)]


def built(folder: Path, posts: Sequence[Post]) -> WhooshIndex:
    index = WhooshIndex(folder)
    index.catch_up(changes(posts))
    return index


def search(index: WhooshIndex, query: str, posts: Iterable[Post] = (), **more: object) -> SearchResults:
    return index.search(SearchRequest(query=query, **{"limit": None, **more}), Texts(posts))  # type: ignore[arg-type]


def names(results: SearchResults) -> list[str]:
    return [hit.post.url.rpartition("/")[2] for hit in results.hits]


MIXED = [
    post(
        "fox",
        "The quick brown fox. Send e-mail to me.",
        title="Hello Café",
        date=dated("2018-10-04"),
        tags=("New York", "Times"),
        authors=("Jane Doe", "Émile Zola"),
        language="pt-br",
        blog="b.example",
    ),
    post(
        "ja",
        "これは日本語のテキストです。本を読む",
        title="東京だより",
        date=dated("2019-01-01", Precision.MONTH),
        language="ja",
    ),
    post("plain", "C++ and a fox, quick and brown", language="en", blog="b.example/x"),
    post("year", "fox fox", title="Old", date=dated("2017-01-01", Precision.YEAR), tags=("times",)),
    post("th", "ภาษาไทยง่ายมาก", date=dated("2018-10-31"), language="th"),
    post("ar", "العَرَبِيَّة لغة", date=dated("2018-11-01"), language="ar"),
    post("empty", "", date=dated("0987-12-31")),
]


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> WhooshIndex:
    return built(tmp_path_factory.mktemp("mixed") / "fulltext", MIXED)


# --- what is found ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        pytest.param("fox", "fox plain year", id="word"),
        pytest.param("CAFE", "fox", id="case and accents, in the title"),
        pytest.param("york", "fox", id="word of a tag"),
        pytest.param("zola", "fox", id="word of an author"),
        pytest.param("fox quick", "fox plain", id="all words"),
        pytest.param("fox -quick", "year", id="without a word"),
        pytest.param("-fox", "ar empty ja th", id="nothing but negation"),
        pytest.param("hello OR old", "fox year", id="either"),
        pytest.param('"quick brown"', "fox", id="in a row"),
        pytest.param('"brown quick"', "", id="in another row"),
        pytest.param('"york times"', "", id="no row runs from one tag into the next"),
        pytest.param('"doe emile"', "", id="nor from one author into the next"),
        pytest.param("e-mail", "fox", id="parts of a word"),
        pytest.param("c++", "plain", id="C++"),
        pytest.param("qui* -c++", "fox", id="beginning"),
        pytest.param('"quick bro"*', "fox", id="row with a beginning"),
        pytest.param("日本語", "ja", id="Japanese"),
        pytest.param("本語の", "ja", id="characters anywhere in a run"),
        pytest.param("本", "ja", id="one character"),
        pytest.param("む", "ja", id="the last character of a run"),
        pytest.param("東京 日本", "ja", id="title and text"),
        pytest.param("日語", "", id="characters that do not touch"),
        pytest.param("ไทย", "th", id="Thai"),
        pytest.param("العربية", "ar", id="Arabic without points"),
        pytest.param("title:fox", "", id="not in the title"),
        pytest.param("title:hello text:fox", "fox", id="title and text apart"),
        pytest.param('tag:"new york"', "fox", id="whole tag"),
        pytest.param("tag:york", "", id="not part of a tag"),
        pytest.param("tag:TIMES", "fox year", id="case of a tag"),
        pytest.param("tag:ti*", "fox year", id="beginning of a tag"),
        pytest.param('author:"jane doe"', "fox", id="author"),
        pytest.param("author:jane", "", id="not part of an author"),
        pytest.param("blog:b.example", "fox", id="blog, not the one below it"),
        pytest.param("blog:b.ex*", "fox plain", id="beginning of a blog"),
        pytest.param("lang:pt", "fox", id="language without region"),
        pytest.param("lang:pt-BR", "fox", id="language with region"),
        pytest.param("url:http://b.example/fox", "fox", id="address"),
        pytest.param("url:http://b.example/*", "ar empty fox ja plain th year", id="beginning of an address"),
        pytest.param("year:2018", "ar fox th", id="year"),
        pytest.param("year:2017", "year", id="a date that is only a year"),
        pytest.param("month:2017-01", "", id="has no month"),
        pytest.param("month:2019-01", "ja", id="a date that is only a month"),
        pytest.param("month:2018-10..2018-11", "ar fox th", id="months"),
        pytest.param("date:2018-10-05..2018-10-31", "th", id="days"),
        pytest.param("date:<=2018-10-04", "empty fox year", id="until a day"),
        pytest.param("date:none", "plain", id="undated"),
        pytest.param("-date:none -year:2018", "empty ja year", id="dated in other years"),
    ],
)
def test_found(mixed: WhooshIndex, query: str, expected: str) -> None:
    results = search(mixed, query, MIXED)
    assert sorted(names(results)) == expected.split()
    assert results.total == results.facets.total == len(results.hits)


def test_every_word_of_a_post_finds_it(mixed: WhooshIndex) -> None:
    for each in MIXED:
        text = " ".join([each.text, each.title or "", *each.tags, *each.authors])
        for word in {*text.split(), *terms(text)}:
            assert each.url in [hit.post.url for hit in search(mixed, f'"{word}"', MIXED).hits], word


def test_a_hit_is_the_post_itself(mixed: WhooshIndex) -> None:
    for each in MIXED:
        (hit,) = search(mixed, f"url:{each.url}", MIXED).hits
        assert hit.post == each


def test_a_hit_shows_where_it_matched(mixed: WhooshIndex) -> None:
    hit = search(mixed, "日本", MIXED).hits[0]
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["日本"]
    assert hit.score > 0


def test_a_text_that_is_gone_leaves_an_empty_snippet(mixed: WhooshIndex) -> None:
    hit = search(mixed, "tag:times", [], limit=1).hits[0]
    assert (hit.post.text, hit.snippet, hit.marks) == ("", "", ())


def test_facets_count_all_matches_by_month(mixed: WhooshIndex) -> None:
    facets = search(mixed, "-zebra", MIXED, limit=1).facets
    counts = {str(month.month): month.count for year in facets.years for month in year.months}
    assert counts == {"2019-01": 1, "2018-11": 1, "2018-10": 2, "0987-12": 1}
    assert list(counts) == sorted(counts, reverse=True)
    assert facets.undated == 2, "no date, and a date that is only a year"


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        pytest.param(PostFilter(), "fox plain year", id="none"),
        pytest.param(PostFilter(year=2018), "fox", id="year"),
        pytest.param(PostFilter(month=Month(2018, 10)), "fox", id="month"),
        pytest.param(PostFilter(month=Month(2017, 1)), "", id="a year has no month"),
        pytest.param(PostFilter(since=dt.date(2017, 1, 1)), "fox year", id="since"),
        pytest.param(PostFilter(until=dt.date(2018, 10, 3)), "year", id="until"),
        pytest.param(PostFilter(author="JANE DOE"), "fox", id="author"),
        pytest.param(PostFilter(author="jane"), "", id="author is compared whole"),
        pytest.param(PostFilter(tag="Times"), "fox year", id="tag"),
        pytest.param(PostFilter(blog="b.example/x"), "plain", id="blog"),
        pytest.param(PostFilter(tag="Times", year=2017), "year", id="two"),
        pytest.param(PostFilter(tag=""), "", id="an empty tag is no tag"),
    ],
)
def test_filters(mixed: WhooshIndex, condition: PostFilter, expected: str) -> None:
    assert sorted(names(search(mixed, "fox", MIXED, filter=condition))) == expected.split()


def test_what_was_understood_names_the_filter(mixed: WhooshIndex) -> None:
    assert (
        search(mixed, "Fox", filter=PostFilter(year=2018, tag="New York")).understood == 'fox year:2018 tag:"new york"'
    )


FORMS = [
    post("en", "She was walking to the café", title="Running notes", language="en-gb", tags=("Old Houses",)),
    post("walk", "a walk", language="en"),
    post("walks", "he walks", language="en"),
    post("fr", "les enfants ont mangé des cafés", language="fr"),
    post("fr2", "manger", language="fr"),
    post("de", "Die Häuser der Straßen", language="de"),
    post("ru", "новый красивый дом", language="ru"),
    post("new", "a new day", language="en"),
    post("none", "walking without a language"),
    post("ja", "walking と 日本語", language="ja"),
]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        pytest.param("walk", "en walk walks", id="a stem finds its forms"),
        pytest.param("walked", "en walk walks", id="a form that no post holds"),
        pytest.param("walking", "en ja none walk walks", id="a form, and itself in every language"),
        pytest.param('"walking"', "en ja none", id="as spelled"),
        pytest.param("walk~", "walk walks", id="near spellings, not forms"),
        pytest.param("wlak~", "walk", id="swapped letters"),
        pytest.param("title:run", "en", id="in a title"),
        pytest.param("text:run", "", id="in the title only"),
        pytest.param("house", "en", id="in a tag"),
        pytest.param("cafe", "en fr", id="without accent"),
        pytest.param("mangés", "fr fr2", id="accents and endings"),
        pytest.param("manges", "fr fr2", id="endings without accents"),
        pytest.param("haus", "de", id="German"),
        pytest.param("strasse", "de", id="ss for ß"),
        pytest.param("красивая", "ru", id="Russian"),
        pytest.param("days", "new", id="the stem as a word"),
        pytest.param("enfant walk", "", id="each post in its language"),
        pytest.param("enfant OR walk", "en fr walk walks", id="across languages"),
    ],
)
def test_forms_of_words(tmp_path_factory: pytest.TempPathFactory, query: str, expected: str) -> None:
    index = built(tmp_path_factory.mktemp("forms"), FORMS)
    results = search(index, query, FORMS)
    assert sorted(names(results)) == expected.split()
    for hit in results.hits:
        if hit.post.title is None:
            assert hit.marks, "what was found is marked"


def test_the_word_as_spelled_comes_first(tmp_path: Path) -> None:
    posts = [post(f"p{n}", f"they {word} along", language="en") for n, word in enumerate(("walk", "walked", "walks"))]
    assert names(search(built(tmp_path, posts), "walked", posts))[0] == "p1"


@pytest.mark.parametrize(
    ("query", "suggestion"),
    [
        pytest.param("wlaking", "walking", id="swapped"),
        pytest.param("walkng notes", "walking notes", id="one of two words"),
        pytest.param("runing wlking", "running walking", id="both"),
        pytest.param("qqqqqq", None, id="nothing like it"),
        pytest.param("walking manger", None, id="words that exist, but not together"),
        pytest.param("title:runing", "title:running", id="in a field"),
        pytest.param("walking", None, id="something matches"),
    ],
)
def test_did_you_mean(tmp_path: Path, query: str, suggestion: str | None) -> None:
    assert search(built(tmp_path, FORMS), query, FORMS).suggestion == suggestion


def test_an_index_of_another_analysis_is_named_and_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(whoosh_index, "ANALYSIS", 0)
        built(tmp_path, MIXED)
    index = WhooshIndex(tmp_path)
    with pytest.raises(IndexOutdated, match="run: archivesearch reindex"):
        search(index, "fox")
    assert index.revision == 0, "so that all changes are asked for"
    assert index.catch_up(changes(MIXED)) == len(MIXED)
    assert search(index, "fox").total == 3


# --- order --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        pytest.param(Sort.NEWEST, "ja ar th fox year empty plain", id="newest first, undated last"),
        pytest.param(Sort.OLDEST, "empty year fox th ar ja plain", id="oldest first, undated last"),
        pytest.param(Sort.RELEVANCE, "ja ar th fox year empty plain", id="equally relevant: newest first"),
    ],
)
def test_sort(mixed: WhooshIndex, sort: Sort, expected: str) -> None:
    assert names(search(mixed, "-zebra", MIXED, sort=sort)) == expected.split()
    assert names(search(mixed, "-zebra", MIXED, sort=sort, limit=3, offset=2)) == expected.split()[2:5]


def test_ties_are_broken_by_address_across_segments(tmp_path: Path) -> None:
    posts = [post(name, "same words", date=dated("2018-10-04")) for name in "dbace"]
    index = WhooshIndex(tmp_path)
    for number, each in enumerate(posts):
        index.catch_up(changes([each], number + 1))
    assert names(search(index, "same", posts)) == list("abcde")
    assert names(search(index, "same", posts, limit=2, offset=1)) == ["b", "c"]
    assert names(search(index, "same", posts, limit=0)) == []


def test_titles_and_tags_count_more_than_text(tmp_path: Path) -> None:
    filler = "many other words stand in this text as well " * 5
    posts = [
        post("text", f"walrus {filler}"),
        post("title", filler, title="The walrus"),
        post("tag", filler, tags=("walrus",)),
        post("other", filler, title="Something else"),
        *(post(f"filler{number}", filler) for number in range(10)),
    ]
    assert names(search(built(tmp_path, posts), "walrus", posts)) == ["title", "tag", "text"]


@pytest.mark.parametrize(
    ("language", "wanted", "query"),
    [
        pytest.param("en", "A walk along the frozen river", "frozen river walk", id="English"),
        pytest.param("fr", "L’été à la plage déserte", "ete plage deserte", id="French"),
        pytest.param("ja", "京都の紅葉を見に行く", "京都 紅葉", id="Japanese"),
        pytest.param("zh", "冬天的圖書館", "圖書館 冬天", id="Chinese"),
    ],
)
def test_known_items_come_first(tmp_path: Path, language: str, wanted: str, query: str) -> None:
    words = {
        "en": ["walk", "river", "frozen", "along", "the", "tea"],
        "fr": ["été", "plage", "déserte", "la", "à"],
        "ja": ["京都", "紅葉", "見に", "東京", "行く"],
        "zh": ["冬天", "圖書館", "今天", "我們", "的"],
    }[language]
    joint = "" if language in ("ja", "zh") else " "
    others = [
        post(
            f"o{number}", joint.join(words[(number + step) % len(words)] for step in range(12)), title=words[number % 5]
        )
        for number in range(30)
    ]
    posts = [*others, post("wanted", joint.join(words[:3]), title=wanted)]
    assert names(search(built(tmp_path, posts), query, posts, limit=1)) == ["wanted"]


# --- compared with a plain scan -----------------------------------------------------------------------------------

VOCABULARY = [
    "fox",
    "Fox",
    "foxes",
    "café",
    "e-mail",
    "mail",
    "日本語",
    "本",
    "日",
    "ไทย",
    "c++",
    "c",
    "straße",
    "walking",
    "walks",
]
POSTS = st.lists(
    st.builds(
        lambda *drawn: drawn,
        st.lists(st.sampled_from(VOCABULARY), max_size=6),
        st.none() | st.sampled_from(VOCABULARY),
        st.none() | st.dates(dt.date(2017, 12, 1), dt.date(2018, 2, 1)),
        st.sampled_from(Precision),
        st.lists(st.sampled_from(["Fox", "new fox", "日本"]), max_size=2),
        st.none() | st.sampled_from(["Jane Fox", "jane"]),
        st.sampled_from([None, "en", "en-gb", "fr", "ja"]),
    ),
    max_size=8,
)
WORD_LEAVES = [
    "walk",
    "walking",
    '"walks"',
    "foxs~",
    "wlaks~",
    "café",
    "fox",
    "fo*",
    "cafe",
    "mail",
    "e-mail",
    "日",
    "日本",
    "本語",
    "c++",
    "strasse",
    "zebra",
    "ไทย",
]
ROW_LEAVES = ['"fox fox"', '"fox e-mai"*', "title:fox", "text:日*", '"日 本"']
VALUE_LEAVES = ["tag:fox", "tag:new*", 'author:"jane fox"']
DATE_LEAVES = [
    "year:2018",
    "year:<2018",
    "month:2018-01",
    "date:2017-12-15..2018-01-10",
    "date:none",
    "date:>2018-01-20",
]
LEAVES = st.sampled_from([*WORD_LEAVES, *ROW_LEAVES, *VALUE_LEAVES, *DATE_LEAVES])
QUERIES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(lambda items: "(" + " ".join(items) + ")"),
        st.lists(inner, min_size=2, max_size=3).map(lambda items: "(" + " OR ".join(items) + ")"),
        inner.map(lambda item: f"-({item})"),
    ),
    max_leaves=5,
)


def made(number: int, values: tuple) -> Post:  # type: ignore[type-arg]
    words, title, date, precision, tags, author, language = values
    if date is not None and precision is not Precision.DAY:
        date = date.replace(day=1, month=1 if precision is Precision.YEAR else date.month)
    return post(
        f"p{number}",
        " ".join(words),
        title=title,
        date=PostDate(on=date, precision=precision, evidence="x") if date else None,
        tags=tuple(tags),
        authors=(author,) if author else (),
        language=language,
    )


def holds(each: Post, query: Query) -> bool:
    """The plain scan: what a query means, without an index."""
    if isinstance(query, And):
        return all(holds(each, item) for item in query.items)
    if isinstance(query, Or):
        return any(holds(each, item) for item in query.items)
    if isinstance(query, Not):
        return not holds(each, query.item)
    if isinstance(query, Words):
        if query.is_near:
            return any(is_near(query.text, term) for text in scanned(each, query.field) for term in terms(text))
        if any(in_a_row(text, query) for text in scanned(each, query.field)):
            return True
        return query.has_forms and any(is_form(text, query, each.language) for text in with_forms(each, query.field))
    if isinstance(query, Value):
        values = [folded_value(query.field, value) for value in (each.tags if query.field == "tag" else each.authors)]
        return any(value.startswith(query.value) if query.is_prefix else value == query.value for value in values)
    if isinstance(query, Undated):
        return each.date is None
    return in_span(each.date, query)


def scanned(each: Post, field: str) -> Sequence[str]:
    every = {"title": (each.title or "",), "text": (each.text,)}
    return every.get(field) or (each.text, each.title or "", *each.tags, *each.authors)


def with_forms(each: Post, field: str) -> Sequence[str]:
    """Names have no other forms."""
    return [text for text in scanned(each, field) if text not in each.authors or text in (each.text, each.title)]


def is_form(text: str, words: Words, language: str | None) -> bool:
    """A word of the same stem in the language of the post."""
    spoken = base_language(language)
    found, spelled = spelled_terms(text)
    asked = set(stems_too(spoken, words.spelled or words.text))
    for term in found:
        if term in asked or any(
            asked & {*stems_too(spoken, word)} for word in {term, *(word for of, word in spelled if of == term)}
        ):
            return True
    return False


def is_near(word: str, other: str) -> bool:
    return other.startswith(beginnings(word)) and distance(word, other, 2) <= allowed_edits(word)


def in_a_row(text: str, words: Words) -> bool:
    stream = terms(text)
    asked = parts(words.text, is_prefix=words.is_prefix)
    return any(
        all(
            at + part.offset < len(stream)
            and (
                stream[at + part.offset].startswith(part.term)
                if part.is_prefix
                else stream[at + part.offset] == part.term
            )
            for part in asked
        )
        for at in range(len(stream))
    )


def in_span(date: PostDate | None, span: Span) -> bool:
    if date is None or (span.field == "month" and date.month is None):
        return False
    number = {"year": "%Y", "month": "%Y%m", "date": "%Y%m%d"}[span.field]
    return (span.first or 0) <= int(date.on.strftime(number)) <= (span.last or 99_999_999)


def counted(posts: Iterable[Post]) -> ArchiveTree:
    return facets.tree(
        [Counter(p.date.month.year * 100 + p.date.month.month if p.date and p.date.month else 0 for p in posts)]
    )


SLOW = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SLOW
@given(POSTS, st.lists(QUERIES, min_size=1, max_size=6), st.lists(st.integers(0, 7), max_size=4), st.sampled_from(Sort))
def test_search_agrees_with_a_plain_scan(
    tmp_path_factory: pytest.TempPathFactory,
    drawn: list[tuple],
    queries: list[str],
    cuts: list[int],
    sort: Sort,  # type: ignore[type-arg]
) -> None:
    posts = [made(number, values) for number, values in enumerate(drawn)]
    index = WhooshIndex(tmp_path_factory.mktemp("scan") / "fulltext")
    ends = sorted({*cuts, len(posts)})
    for start, end in zip([0, *ends], ends, strict=False):
        index.catch_up(changes(posts[start:end], start + 1))
    for query in queries:
        tree = parse_query(query)
        expected = [each for each in posts if holds(each, tree)]
        results = search(index, query, posts, sort=sort)
        assert sorted(hit.post.url for hit in results.hits) == sorted(each.url for each in expected), query
        assert results.facets == counted(expected)
        assert results.total == results.facets.total
        for facet in search(index, query, facets=True, limit=0).more_facets if query is queries[0] else ():
            for value, count in facet.counts:
                narrowed = search(index, f'({query}) {facet.field}:"{value}"', limit=0)
                assert narrowed.total >= count if facet.field == "lang" else narrowed.total == count, value
        some = search(index, query, posts, sort=sort, limit=2, offset=1)
        assert [hit.post.url for hit in some.hits] == [hit.post.url for hit in results.hits][1:3]
        assert some.facets == results.facets


STEPS = st.lists(
    st.lists(st.tuples(st.integers(0, 3), st.none() | st.sampled_from(["fox", "fox 日本", "mail"])), max_size=4),
    max_size=14,
)


@pytest.mark.parametrize("listed", [0, 10_000], ids=["texts are looked through", "lists are gone through"])
def test_rows_of_words_however_they_are_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, listed: int
) -> None:
    monkeypatch.setattr(matching, "_LISTED_A_DOCUMENT", listed)
    monkeypatch.setattr(posting_encoding, "BLOCK_POSTINGS", 4)
    dice = random.Random(5)
    posts = [
        post(
            f"{n}",
            " ".join(dice.choices("aa bb cc dd ee".split(), [9, 9, 3, 2, 1], k=20)),
            title=" ".join(dice.choices("aabc", k=4)),
        )
        for n in range(60)
    ]
    index = built(tmp_path, posts)
    for query in (
        '"aa bb"',
        '"bb ee"',
        '"aa aa bb"',
        '"ee dd cc"',
        '"aa b"*',
        '"cc dd aa"',
        'title:"a b c"',
        'title:"c a"',
    ):
        expected = {each.url for each in posts if holds(each, parse_query(query))}
        assert {hit.post.url for hit in search(index, query, posts).hits} == expected, query


@settings(SLOW, max_examples=20)
@given(STEPS)
def test_catching_up_equals_a_rebuild(
    tmp_path_factory: pytest.TempPathFactory, steps: list[list[tuple[int, str | None]]]
) -> None:
    folder = tmp_path_factory.mktemp("steps")
    index = WhooshIndex(folder / "step")
    world: dict[Url, Post | None] = {}
    history: list[PostChange] = []
    for step in steps:
        batch = []
        for name, text in step:
            each = post(f"p{name}", text, date=dated("2018-10-04")) if text else None
            url = Url(f"http://b.example/p{name}")
            batch.append(PostChange(revision=len(history) + len(batch) + 1, url=url, post=each))
            world[url] = each
        assert index.catch_up(batch) == len(batch)
        history += batch
        assert index.revision == len(history)
    assert index.catch_up(history[-3:]) == len(history[-3:]), "replaying is harmless"
    again = WhooshIndex(folder / "again")
    again.rebuild(history)
    posts = [each for each in world.values() if each]
    for query in ("fox", "-zebra", "日本"):
        one, other = (search(which, query, posts, sort=Sort.NEWEST) for which in (index, again))
        assert (one.hits, one.facets, one.total) == (other.hits, other.facets, other.total)
    assert search(index, "-zebra", posts).total == len(posts)
    index.verify()


# --- following the store ------------------------------------------------------------------------------------------


def test_an_index_that_does_not_exist_is_empty(tmp_path: Path) -> None:
    index = WhooshIndex(tmp_path / "none" / "fulltext")
    results = search(index, "fox")
    assert (index.revision, results.total, results.hits, results.facets) == (0, 0, (), ArchiveTree())
    index.verify()
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(BadQuery):
        search(index, "(")


def test_nothing_to_do_writes_nothing(tmp_path: Path) -> None:
    index = built(tmp_path, MIXED)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    assert index.catch_up([]) == 0
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_an_empty_rebuild_is_an_index(tmp_path: Path) -> None:
    index = built(tmp_path, MIXED)
    assert index.rebuild([]) == 0
    assert (index.revision, search(index, "fox").total) == (0, 0)
    assert index.catch_up(changes(MIXED)) == len(MIXED)
    assert search(index, "fox").total == 3


def test_an_update_leaves_one_post_even_within_a_batch(tmp_path: Path) -> None:
    old, new = post("a", "old words", date=dated("2018-01-01")), post("a", "new words", date=dated("2019-01-01"))
    index = built(tmp_path, [old, new, old, new])
    for batch in ([old, old], [old, new], [new]):
        index.catch_up(changes(batch, index.revision + 1))
    results = search(index, "words", [new])
    assert (results.total, results.facets.total, search(index, "old").total) == (1, 1, 0)
    assert results.hits[0].post == new


def test_removed_posts_are_gone_and_may_come_back(tmp_path: Path) -> None:
    index = built(tmp_path, MIXED)
    gone = MIXED[0].url
    assert index.catch_up([PostChange(revision=50, url=gone, post=None)]) == 1
    assert (index.revision, names(search(index, "fox", MIXED, sort=Sort.NEWEST))) == (50, ["year", "plain"])
    assert search(index, "url:http://b.example/f*").total == 0
    index.catch_up([PostChange(revision=51, url=gone, post=None), *changes(MIXED[:1], 52)])
    assert search(index, "fox").total == 3


def test_many_small_commits_leave_few_segments(tmp_path: Path) -> None:
    index = WhooshIndex(tmp_path)
    posts = [post(f"n{number}", "zebra") for number in range(40)]
    for number, each in enumerate(posts):
        index.catch_up(changes([each], number + 1))
    assert len(list(tmp_path.rglob("*.trm"))) <= whoosh_index.MAX_SEGMENTS
    assert search(index, "zebra", posts).total == 40
    index.catch_up([PostChange(revision=100, url=each.url, post=None) for each in posts])
    assert search(index, "-x").total == 0
    index.catch_up(changes(posts[:1], 101))
    assert len(list(tmp_path.rglob("*.trm"))) == 1, "segments without posts are dropped"


@pytest.mark.parametrize("last", [0x10FF, 2, 0], ids=["enough characters", "for some segments", "for none"])
def test_rows_of_words_are_found_as_segments_are_merged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, last: int
) -> None:
    monkeypatch.setattr(rows, "_LAST", last)  # characters a sign
    index = WhooshIndex(tmp_path)
    posts = [
        post(
            f"{n}",
            f"one{n} the other{n}, then one{n + 1} the other the other{n}, naïve " + " ".join("abcdefg"[n % 7 :]),
        )
        for n in range(25)
    ]
    index.catch_up(changes(posts[:12]))
    for number, each in enumerate(posts[12:], 13):
        index.catch_up(changes([each], number))
    assert len(list(tmp_path.rglob("*.trm"))) <= whoosh_index.MAX_SEGMENTS
    for n in range(1, 25):
        assert names(search(index, f'"one{n} the"', sort=Sort.OLDEST)) == sorted([str(n - 1), str(n)])
        assert names(search(index, f'"the other{n}"')) == [str(n)]
    assert search(index, '"the other the"').total == search(index, '"naive a"').total + 21 == 25
    assert search(index, '"other one"').total == search(index, '"the the"').total == 0


def test_a_reader_sees_what_another_process_commits(tmp_path: Path) -> None:
    writer, reader = built(tmp_path, MIXED[:1]), WhooshIndex(tmp_path)
    assert search(reader, "fox").total == 1
    writer.catch_up(changes(MIXED[1:], 2))
    assert search(reader, "fox").total == 3
    writer.rebuild(changes(MIXED[:1]))
    assert search(reader, "fox").total == 1


# --- interruption -------------------------------------------------------------------------------------------------


class Killed(BaseException):
    """Stands for kill -9: nothing catches it."""


def die(*_: object, **__: object) -> None:
    raise Killed


@pytest.mark.parametrize("step", ["publish", "published"])
@pytest.mark.parametrize("how", ["catch_up", "rebuild"])
def test_killed_anywhere_the_index_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, how: str
) -> None:
    index = built(tmp_path, MIXED[:2])
    with monkeypatch.context() as patched:
        publish = whoosh_index.publish
        dying = die if step == "publish" else lambda folder, **more: die(publish(folder, **more))
        patched.setattr(whoosh_index, "publish", dying)
        with pytest.raises(Killed):
            getattr(index, how)(changes(MIXED, 1))
    for survivor in (index, WhooshIndex(tmp_path)):
        committed = step == "published" and how == "catch_up"
        assert survivor.revision == (len(MIXED) if committed else 2)
        assert search(survivor, "fox").total == (3 if committed else 1)
    assert WhooshIndex(tmp_path).catch_up(changes(MIXED)) == len(MIXED)
    assert search(index, "fox").total == 3
    folders = [path for path in tmp_path.iterdir() if path.is_dir()]
    assert len(folders) == 1
    assert not [path for path in folders[0].iterdir() if path.is_dir()], "nothing temporary is left"
    index.verify()


def test_an_error_in_the_changes_changes_nothing(tmp_path: Path) -> None:
    index = built(tmp_path, MIXED[:2])

    def broken() -> Iterable[PostChange]:
        yield from changes(MIXED)
        raise RuntimeError("the store went away")

    for how in (index.catch_up, index.rebuild):
        with pytest.raises(RuntimeError, match="the store went away"):
            how(broken())
        assert (index.revision, search(index, "fox").total) == (2, 1)


def test_a_kill_before_the_first_switch_leaves_an_empty_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = WhooshIndex(tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr(whoosh_index.Generations, "switch", die)
        with pytest.raises(Killed):
            index.catch_up(changes(MIXED))
    assert (index.revision, search(index, "fox").total) == (0, 0)
    assert index.catch_up(changes(MIXED)) == len(MIXED)
    assert len([path for path in tmp_path.iterdir() if path.is_dir()]) == 1


# --- damage -------------------------------------------------------------------------------------------------------


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def scramble(path: Path) -> None:
    path.write_bytes(bytes(255 - byte for byte in path.read_bytes()))


def forge(path: Path) -> None:
    """A pickle that runs a command when it is loaded."""

    class Payload:
        def __reduce__(self) -> tuple[Callable[[str], object], tuple[str]]:
            return print, ("owned",)

    data = path.read_bytes()
    payload = pickle.dumps(Payload())
    path.write_bytes((payload * (len(data) // len(payload) + 1))[: len(data)] if len(data) > len(payload) else data)


def test_a_build_larger_than_its_memory_is_sorted_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "RUN_PLACES", 3_000)
    posts = [
        post(f"{number}", " ".join(f"a{number}b{word} common" for word in range(400)), title="Cafés", language="fr")
        for number in range(60)
    ]
    index = built(tmp_path, posts)
    assert search(index, "common", posts).total == search(index, "cafe").total == 60
    assert names(search(index, '"common a7b0"')) == []
    assert names(search(index, '"common a7b9"')) == ["7"]
    assert names(search(index, "a7b399", posts)) == ["7"]
    index.verify()


@pytest.mark.parametrize("damage", [Path.unlink, cut], ids=["missing", "cut"])
@pytest.mark.parametrize(
    "pattern", ["*.toc", "*.trm", "*.pst", "*.date.col", "*._stored.col", "*.url.col", "*._text_len.col", "*.rows.col"]
)
def test_missing_and_cut_files_are_refused(tmp_path: Path, damage: Callable[[Path], None], pattern: str) -> None:
    built(tmp_path, MIXED)
    (path,) = tmp_path.rglob(pattern)
    damage(path)
    index = WhooshIndex(tmp_path)
    for ask in (lambda: search(index, "fox", MIXED), index.verify, lambda: index.catch_up(changes(MIXED))):
        with pytest.raises(IndexDamaged, match="run: archivesearch reindex"):
            ask()
    assert index.rebuild(changes(MIXED)) == len(MIXED)
    assert search(index, "fox", MIXED).total == 3


@pytest.mark.parametrize("pattern", ["*.trm", "*.pst", "*._stored.col"])
def test_changed_files_never_crash_and_are_seen_by_verify(
    tmp_path: Path, pattern: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for number, damage in enumerate((scramble, forge)):
        folder = tmp_path / str(number)
        built(folder, MIXED)
        (path,) = folder.rglob(pattern)
        damage(path)
        index = WhooshIndex(folder)
        with pytest.raises(IndexDamaged):
            index.verify()
        with pytest.raises(IndexDamaged):
            search(index, "fox", MIXED)
    assert "owned" not in capsys.readouterr().out


def test_a_pickle_that_runs_code_is_refused_although_its_checksum_is_right(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    index = built(tmp_path, MIXED)
    (path,) = tmp_path.rglob("*.trm")
    data = path.read_bytes()
    start = data.rfind(b"\x80", 0, data.rfind(b"fieldmap"))  # what is known of the fields
    hostile = b"\x80\x02c__builtin__\nprint\n(S'owned'\ntR."
    path.write_bytes(data[:start] + hostile + data[start + len(hostile) :])
    monkeypatch.setattr(whoosh_index, "check_sizes", lambda generation: None)
    monkeypatch.setattr(whoosh_index, "check_contents", lambda generation: None)
    monkeypatch.setattr(CheckedFile, "_check", lambda *stretch: None)
    with pytest.raises(IndexDamaged, match="it would load"):
        search(WhooshIndex(tmp_path), "fox")
    assert capsys.readouterr().out == ""
    assert index is not None


def test_a_bug_is_not_called_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = built(tmp_path, MIXED)

    def bug(self: object, field: str, term: str) -> None:
        raise KeyError("a bug of ours")

    monkeypatch.setattr(segment.Segment, "counts", bug)
    with pytest.raises(KeyError, match="a bug of ours"):
        search(index, "fox")


# --- limits and the neighbourhood ---------------------------------------------------------------------------------


def test_a_prefix_that_stands_for_too_many_words_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    posts = [post(f"p{number}", f"word{number}") for number in range(30)]
    index = built(tmp_path, posts)
    monkeypatch.setattr(matching, "MAX_EXPANSIONS", 20)
    with pytest.raises(BadQuery, match="more than 20 words") as error:
        search(index, "zebra OR Wor*")
    assert error.value.position == 9
    assert search(index, "word1*").total == 11


def test_other_programs_open_the_index_with_their_whoosh(tmp_path: Path) -> None:
    index = built(tmp_path, MIXED)
    index.catch_up([PostChange(revision=50, url=MIXED[0].url, post=None)])
    (folder,) = (path for path in tmp_path.iterdir() if path.is_dir())
    script = (
        "import sys, whoosh.index, whoosh.query as q\n"
        "with whoosh.index.open_dir(sys.argv[1]).searcher() as searcher:\n"
        "    print(searcher.doc_count(), sorted(hit['url'] for hit in searcher.search(q.Term('text', 'fox'))))\n"
        "    print(len(searcher.search(q.Phrase('text', ['日本', '本語']))))\n"
        "    print(len(searcher.search(q.Term('year', '2018'))))\n"
    )
    command = [sys.executable, "-W", "ignore", "-c", script, str(folder)]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert output.split("\n")[0] == "6 ['http://b.example/plain', 'http://b.example/year']"
    assert output.split()[-2:] == ["1", "2"]


def test_importing_the_index_is_lean_and_quiet() -> None:
    script = "import sys, archivesearch.index.whoosh_index; print(' '.join(sys.modules))"
    command = [sys.executable, "-W", "error", "-c", script]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True)
    assert loaded.stderr == ""
    unwanted = r"\b(requests|lxml|bs4|trafilatura|rich|urllib\.request|http\.client|whoosh|sqlite3)\b"
    assert re.findall(unwanted, loaded.stdout) == []


def test_posts_with_odd_values_round_trip(tmp_path: Path) -> None:
    odd = post(
        "odd?x=1&ü",
        "a\x00b \ud7ff\U0010ffff " + "x" * 5000,
        title="",
        date=PostDate(on=dt.date(1, 1, 1), precision=Precision.YEAR, evidence=""),
        tags=("", " ", "a" * 3000),
        authors=("",),
        language="",
    )
    index = built(tmp_path, [odd, odd.changed(url=Url("http://b.example/2"), title=None)])
    hit = search(index, "b -url:http://b.example/2", [odd]).hits[0]
    assert hit.post.changed(title=odd.title, language="", tags=odd.tags, authors=odd.authors) == odd
    assert search(index, "x" * 70).total == 2
