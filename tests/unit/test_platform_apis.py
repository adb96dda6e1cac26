"""Interfaces of publishing systems: evidence on a page, questions, answers."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archivesearch.discover.platform_apis import Platform, Query, platform_queries, read_answer
from archivesearch.markup import Document, parse
from archivesearch.model import Source, Url

FIELDS = "_fields=link,date,modified,title,slug"


def page(html: str, url: str = "https://blog.test/2018/10/a/") -> Document:
    document = parse(f"<html><head>{html}</head><body><p>x</body></html>".encode(), Url(url))
    assert document is not None
    return document


def wordpress(page_number: int = 1) -> Query:
    url = Url(f"https://blog.test/wp-json/wp/v2/posts?per_page=100&page={page_number}&{FIELDS}")
    return Query(platform=Platform.WORDPRESS, url=url, because="told")


def blogger(start: int = 1) -> Query:
    url = Url(f"https://blog.test/feeds/posts/summary?start-index={start}&max-results=500")
    return Query(platform=Platform.BLOGGER, url=url, because="told")


@pytest.mark.parametrize(
    ("html", "headers", "url"),
    [
        pytest.param(
            '<link rel="https://api.w.org/" href="https://blog.test/wp-json/">',
            {},
            f"https://blog.test/wp-json/wp/v2/posts?per_page=100&page=1&{FIELDS}",
            id="wordpress-link",
        ),
        pytest.param(
            '<link rel="https://api.w.org/" href="/sub/index.php?rest_route=/">',
            {},
            f"https://blog.test/sub/index.php?rest_route=/wp/v2/posts&per_page=100&page=1&{FIELDS}",
            id="wordpress-without-pretty-permalinks",
        ),
        pytest.param(
            "",
            {"link": '<https://blog.test/x>; rel=shortlink, <https://blog.test/wp-json/>; rel="https://api.w.org/"'},
            f"https://blog.test/wp-json/wp/v2/posts?per_page=100&page=1&{FIELDS}",
            id="wordpress-header",
        ),
        pytest.param(
            "<meta content='blogger' name='generator'/>",
            {},
            "https://blog.test/feeds/posts/summary?start-index=1&max-results=500",
            id="blogger",
        ),
    ],
)
def test_evidence_gives_the_first_question(html: str, headers: dict[str, str], url: str) -> None:
    (query,) = platform_queries(page(html), headers)
    assert query.url == url
    assert query.because


@pytest.mark.parametrize(
    ("html", "headers"),
    [
        pytest.param('<meta name="generator" content="Hugo 0.1">', {}, id="other-system"),
        pytest.param('<link rel="https://api.w.org/" href="javascript:x">', {}, id="no-address"),
        pytest.param("", {"link": "<" * 100_000}, id="hostile-header"),
        pytest.param("", {"link": "<x>; rel=next" * 10_000}, id="long-header"),
    ],
)
def test_no_evidence_no_question(html: str, headers: dict[str, str]) -> None:
    assert platform_queries(page(html), headers) == ()


POSTS = [
    {
        "link": "https://blog.test/2018/10/a/",
        "date": "2018-10-04T23:30:00",
        "modified": "2019-01-01T00:00:00",
        "title": {"rendered": "A &#8211; <em>B</em>"},
        "slug": "a",
    },
    {"link": "https://blog.test/b/", "title": {"rendered": ""}},
]


def test_wordpress_posts_with_local_dates_total_and_next_page() -> None:
    headers = {"x-wp-total": "102", "x-wp-totalpages": "2"}
    answer = read_answer(wordpress(), json.dumps(POSTS).encode(), headers)
    assert answer is not None
    first, second = answer.entries
    assert (first.url, first.source, first.title) == ("https://blog.test/2018/10/a/", Source.PLATFORM, "A – B")
    assert (first.published, first.modified) == ("2018-10-04T23:30:00", "2019-01-01T00:00:00")
    assert (second.title, second.published) == (None, None)
    assert answer.total == 102
    assert answer.next_query == wordpress(2)


@pytest.mark.parametrize(
    ("headers", "posts", "goes_on"),
    [
        pytest.param({"x-wp-totalpages": "1"}, POSTS, False, id="last-page"),
        pytest.param({}, POSTS, False, id="headers-lost-and-page-not-full"),
        pytest.param({}, POSTS * 50, True, id="headers-lost-and-page-full"),
        pytest.param({"x-wp-totalpages": "9"}, [], False, id="empty-page"),
        pytest.param({"x-wp-totalpages": "many"}, POSTS, False, id="nonsense"),
    ],
)
def test_where_wordpress_ends(headers: dict[str, str], posts: list[object], goes_on: bool) -> None:
    answer = read_answer(wordpress(), json.dumps(posts).encode(), headers)
    assert answer is not None
    assert (answer.next_query is not None) is goes_on


@pytest.mark.parametrize(
    "body",
    [
        b'{"code": "rest_no_route", "message": "No route"}',
        b"<!DOCTYPE html><title>Not found</title>",
        b"",
        b"[1, 2]",
        b'[{"id": 1}]',
        b"[" * 100_000,
        b'[{"link": 5, "title": [], "date": {}}]',
    ],
)
def test_other_answers_of_wordpress_are_none(body: bytes) -> None:
    assert read_answer(wordpress(), body, {}) is None


def blogger_feed(first: int, count: int, total: int) -> bytes:
    entries = "".join(
        f"<entry><title>T{n}</title><published>2012-02-28T23:30:00.000-05:00</published>"
        f'<link rel="alternate" type="text/html" href="https://blog.test/2012/02/{n}.html"/></entry>'
        for n in range(first, first + count)
    )
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:openSearch="http://a9.com/-/spec/opensearchrss/1.0/">'
        f'<openSearch:totalResults>{total}</openSearch:totalResults><link rel="alternate" href="https://blog.test/"/>'
        f"<generator>Blogger</generator>{entries}</feed>"
    ).encode()


def test_blogger_is_followed_by_what_it_gave() -> None:
    answer = read_answer(blogger(), blogger_feed(1, 150, 151), {})
    assert answer is not None
    assert (len(answer.entries), answer.total, answer.next_query) == (150, 151, blogger(151))
    assert (answer.entries[0].source, answer.entries[0].published) == (Source.PLATFORM, "2012-02-28T23:30:00.000-05:00")
    last = read_answer(blogger(151), blogger_feed(151, 1, 151), {})
    assert last is not None
    assert last.next_query is None


def test_a_page_instead_of_a_feed_is_no_answer() -> None:
    assert read_answer(blogger(), b"<!DOCTYPE html><p>x", {}) is None


@given(st.binary(max_size=200), st.sampled_from([wordpress(), blogger()]))
def test_any_bytes_are_read(body: bytes, query: Query) -> None:
    read_answer(query, body, {"x-wp-total": body.decode("latin-1"), "content-type": body.decode("latin-1")})
    read_answer(query, b'[{"link":"' + body, {})
