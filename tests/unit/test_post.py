"""The public function for one page without its blog."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import archivesearch
from archivesearch import extract_post, robots_allows
from archivesearch.model import NotAPost, PageKind, Post

TODAY = dt.date(2026, 11, 22)
PAGE = (
    b"""<!doctype html><html lang=en><title>On tea - A blog</title><body><nav><a href=/>Home</a></nav>
<article><h1>On tea</h1><p class=meta>By <a rel=author href=/by/ada>Ada</a>, 4 October 2018</p>
<p>"""
    + b"Tea is a drink that people make with leaves and hot water. " * 8
    + b"""</p>
<p>It is drunk in the morning, at noon and at night, and nobody was ever the worse for it.</p>
<p>Tags: <a rel=tag href=/tag/tea>tea</a></p></article></body></html>"""
)


def test_a_post() -> None:
    post = extract_post(PAGE, "http://example.org/2018/on-tea", today=TODAY)
    assert isinstance(post, Post)
    assert (post.title, post.authors, post.tags, post.language) == ("On tea", ("Ada",), ("tea",), "en")
    assert post.date is not None
    assert post.date.on == dt.date(2018, 10, 4)
    assert "4 October 2018" in post.date.evidence
    assert post.text.startswith("Tea is a drink")
    assert "Home" not in post.text


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        pytest.param(b"", PageKind.OTHER, id="nothing"),
        pytest.param(b"<html><body></body></html>", PageKind.OTHER, id="an empty page"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(1000), PageKind.MEDIA, id="an image"),
    ],
)
def test_not_a_post(body: bytes, kind: PageKind) -> None:
    answer = extract_post(body, "http://example.org/", today=TODAY)
    assert isinstance(answer, NotAPost)
    assert answer.kind is kind
    assert answer.reason


@pytest.mark.parametrize("url", ["", "hard::page.html", "file:///tmp/page.html", "http://[broken/"])
def test_what_is_no_address_is_kept_as_it_was_given(url: str) -> None:
    post = extract_post(PAGE, url, today=TODAY)
    assert isinstance(post, Post)
    assert (post.url, post.title) == (url, "On tea")


def test_a_date_to_come_is_none() -> None:
    post = extract_post(PAGE, "http://example.org/on-tea", today=dt.date(2017, 1, 1))
    assert isinstance(post, Post)
    assert post.date is None


@given(st.binary(max_size=400), st.text(max_size=40))
def test_never_raises(body: bytes, url: str) -> None:
    extract_post(b"<html><body><h1>T</h1><p>" + body, url, today=TODAY)
    extract_post(body, url, today=TODAY)


def test_robots_allows() -> None:
    robots = "User-agent: *\nDisallow: /private/\nAllow: /private/open"
    assert not robots_allows(robots, "archivesearch", "http://example.org/private/x")
    assert robots_allows(robots, "archivesearch", "http://example.org/private/open")


def test_the_package_names_what_it_has_not() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = archivesearch.nonsense
