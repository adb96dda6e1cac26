"""What is left out because the user or the page itself asks for it."""

from __future__ import annotations

import pytest

from archivesearch.config import Noindex
from archivesearch.discover.robots_tags import ASKS_NOTHING, Asked, RobotsTags, robots_tags
from archivesearch.markup import parse
from archivesearch.model import Url
from archivesearch.pipeline.wishes import Choice, left_out_of_index, obeyed

START = Url("http://example.org/")


def tags(html: str = "", header: str = "") -> RobotsTags:
    return robots_tags(parse(f"<html><head>{html}</head><body>x".encode(), START, "text/html"), header)


@pytest.mark.parametrize(
    ("html", "header", "noindex", "nofollow"),
    [
        pytest.param("", "", Asked.NO, Asked.NO, id="nothing"),
        pytest.param('<meta name="robots" content="index, follow">', "", Asked.NO, Asked.NO, id="all allowed"),
        pytest.param('<META NAME=Robots CONTENT="NOINDEX">', "", Asked.OF_ALL, Asked.NO, id="case is ignored"),
        pytest.param('<meta name="robots" content="none">', "", Asked.OF_ALL, Asked.OF_ALL, id="none is both"),
        pytest.param('<meta name="googlebot" content="noindex">', "", Asked.NO, Asked.NO, id="asked of another"),
        pytest.param('<meta name="archivesearch" content="noindex">', "", Asked.OF_US, Asked.NO, id="asked of us"),
        pytest.param("", "noindex, nofollow", Asked.OF_ALL, Asked.OF_ALL, id="header"),
        pytest.param("", "googlebot: noindex, nofollow", Asked.NO, Asked.NO, id="header for another, both words"),
        pytest.param("", "googlebot: noindex, archivesearch: none", Asked.OF_US, Asked.OF_US, id="header for several"),
        pytest.param("", "max-snippet: 20, noindex", Asked.OF_ALL, Asked.NO, id="a directive with a value"),
        pytest.param("", "unavailable_after: 25 Jun 2030 15:00:00 PST", Asked.NO, Asked.NO, id="a date with colons"),
        pytest.param('<meta name="robots" content="noindexing">', "", Asked.NO, Asked.NO, id="another word"),
    ],
)
def test_what_a_page_asks(html: str, header: str, noindex: Asked, nofollow: Asked) -> None:
    assert tags(html, header) == RobotsTags(noindex=noindex, nofollow=nofollow)


@pytest.mark.parametrize(
    ("asked", "on_start", "modes"),
    [
        pytest.param(Asked.NO, Asked.NO, set(), id="not asked"),
        pytest.param(Asked.OF_ALL, Asked.NO, {Noindex.PAGES, Noindex.ALWAYS}, id="by one page"),
        pytest.param(Asked.OF_ALL, Asked.OF_ALL, {Noindex.ALWAYS}, id="by the whole site"),
        pytest.param(Asked.OF_US, Asked.OF_US, set(Noindex), id="by name"),
    ],
)
def test_when_it_is_obeyed(asked: Asked, on_start: Asked, modes: set[Noindex]) -> None:
    assert {mode for mode in Noindex if obeyed(asked, mode, on_start=on_start)} == modes


def test_a_site_that_hides_all_of_itself_is_held_and_one_page_is_not() -> None:
    hidden = RobotsTags(noindex=Asked.OF_ALL)
    page = Url("http://example.org/a")
    assert left_out_of_index([(page, hidden)], START, Noindex.PAGES) == {page}
    assert left_out_of_index([(page, hidden), (START, hidden)], START, Noindex.PAGES) == frozenset()
    assert left_out_of_index([(page, ASKS_NOTHING)], START, Noindex.ALWAYS) == frozenset()


@pytest.mark.parametrize(
    ("url", "left_out"),
    [
        pytest.param("http://example.org/", False, id="the start page"),
        pytest.param("http://example.org/blog/a", False, id="included"),
        pytest.param("http://example.org/blog/a?print=1", True, id="excluded by its query"),
        pytest.param("http://example.org/shop/a", True, id="not included"),
        pytest.param("http://example.org/sitemap.xml", False, id="a sitemap is no page"),
        pytest.param("http://example.org/blog/%C3%A9t%C3%A9/", True, id="excluded as it reads"),
    ],
)
def test_patterns(url: str, left_out: bool) -> None:
    choice = Choice(start=START, include=("/blog/*",), exclude=("*print=*", "*/été/*"))
    assert (choice.why_left_out(Url(url)) is not None) is left_out
