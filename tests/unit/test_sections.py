"""Where do the named parts of a page begin and end, what do they show, and which names are none of entries?"""

# ruff: noqa: E501  (mark-up reads better unbroken)

from __future__ import annotations

import pytest

from archivesearch.extract.section_article import extract_sections
from archivesearch.extract.section_names import gives_itself_as_address
from archivesearch.extract.sections import PageSections, sections_of
from archivesearch.markup import Document, parse
from archivesearch.model import Url
from archivesearch.urls import at_name, split_name

PAGE = Url("http://blog.example/2003-04.html")


def document(body: str, *, url: Url = PAGE, title: str = "Notes", lang: str = "en") -> Document:
    source = f'<html lang="{lang}"><head><title>{title}</title></head><body>{body}</body></html>'
    parsed = parse(source.encode(), url)
    assert parsed is not None
    return parsed


def shown(body: str, **how: str) -> list[tuple[str, str, str, str]]:
    """(name, day, title, text) of each part."""
    page = document(body, **how)  # type: ignore[arg-type]
    found = {one.name: one for one in sections_of(page, PAGE).sections}
    articles = extract_sections(page, {name: at_name(PAGE, name) for name in found})
    return [
        (split_name(url)[1], found[split_name(url)[1]].day, article.title or "", article.text)
        for url, article, _ in articles
    ]


THREE = ("First words of three days ago.", "Second words, of two days ago.", "Third words, of one day ago.")
DAYS = ("2003-04-03", "2003-04-02", "2003-04-01")


def flat(*, day: str = "{n} April 2003", before: str = "", after: str = "") -> str:
    entries = (
        f'<h2 id="e{n}">{day.format(n=n)}</h2><h3>Title {word}</h3><p>{text}</p>'
        for n, word, text in zip((3, 2, 1), ("c", "b", "a"), THREE, strict=True)
    )
    return f"{before}{''.join(entries)}{after}"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(flat(), id="headings-with-names"),
        pytest.param(flat(before="<h1>April</h1><p>All of it.</p>", after="<hr><p>Written by hand.</p>"), id="between-a-head-and-a-foot"),
        pytest.param("".join(f'<h4 class="d">April {n}, 2003</h4><a name="e{n}"></a><h3>Title {w}</h3><p>{t}</p>' for n, w, t in zip((3, 2, 1), "cba", THREE, strict=True)), id="days-above-the-names"),
        pytest.param("".join(f'<div class="day"><h2>{n} April 2003</h2><div class="entry" id="e{n}"><h3>Title {w}</h3><p>{t}</p></div></div>' for n, w, t in zip((3, 2, 1), "cba", THREE, strict=True)) + "<div>Foot of the page.</div>", id="wrappers-below-days"),
        pytest.param("".join(f'<article id="e{n}"><h2><a href="#e{n}">Title {w}</a></h2><time datetime="2003-04-0{n}">{n}.4.</time><p>{t}</p></article>' for n, w, t in zip((3, 2, 1), "cba", THREE, strict=True)), id="articles-with-permalinks"),
        pytest.param("".join(f'<p><a name="e{n}"><b>Title {w}</b></a><br>{t}<br><br>posted at: 12:0{n} on 2003-04-0{n} | <a href="/2003-04.html#e{n}">link</a></p>' for n, w, t in zip((3, 2, 1), "cba", THREE, strict=True)), id="names-inside-paragraphs"),
        pytest.param("<table>" + "".join(f'<tr><td><a name="e{n}"></a><b>{n} April 2003</b></td></tr><tr><td><h3>Title {w}</h3>{t}</td></tr>' for n, w, t in zip((3, 2, 1), "cba", THREE, strict=True)) + "</table>", id="rows"),
        pytest.param("<dl>" + "".join(f'<dt id="e{n}">{n} April 2003</dt><dd><h3>Title {w}</h3><p>{t}</p></dd>' for n, w, t in zip((3, 2, 1), "cba", THREE, strict=True)) + "</dl>", id="definitions"),
    ],
)  # fmt: skip
def test_parts_with_their_days_titles_and_texts(body: str) -> None:
    assert shown(body) == [
        (f"e{n}", day, f"Title {word}", text) for n, day, word, text in zip((3, 2, 1), DAYS, "cba", THREE, strict=True)
    ]


def test_the_only_part_of_a_page_ends_where_its_paragraph_does() -> None:
    words = "Words of the one entry. " * 12
    body = f'<h3>3 April 2003</h3><p><a name="one"><b>Title</b></a><br>{words}</p><p>All <a href="/">entries</a></p>'
    assert [(day, title, text) for _, day, title, text in shown(body)] == [("2003-04-03", "Title", words.strip())]


def test_one_day_stands_for_all_parts_below_it() -> None:
    body = "<h2>3 April 2003</h2>" + "".join(f'<a name="n{n}"></a><p>Words {n} of it, several.</p>' for n in (1, 2))
    assert [(name, day) for name, day, _, _ in shown(body)] == [("n1", "2003-04-03"), ("n2", "2003-04-03")]


def test_a_day_is_no_title() -> None:
    body = "".join(f'<section id="2003-04-0{n}"><h2>April {n}, 2003</h2><p>{THREE[n]}</p></section>' for n in (2, 1))
    assert [(day, title) for _, day, title, _ in shown(body)] == [("2003-04-02", ""), ("2003-04-01", "")]


def test_days_without_a_year_on_the_page_of_a_year() -> None:
    body = "".join(f'<h3><a name="0{n}04">{n}. April</a>: Titel {n}</h3><p>{THREE[n]}</p>' for n in (2, 1))
    found = shown(body, url="http://blog.example/2003.html", lang="de")
    assert found == [
        ("0204", "2003-04-02", "Titel 2", THREE[2]),
        ("0104", "2003-04-01", "Titel 1", THREE[1]),
    ]


def test_what_a_part_says_of_itself_at_its_end_is_no_text() -> None:
    body = "".join(
        f'<a name="a{n}"></a><h3>Title {n}</h3><p>{THREE[n]}</p><p class="posted">Posted by Ben at <a href="#a{n}">9:3{n} PM</a></p>'
        for n in (2, 1)
    )
    assert [text for _, _, _, text in shown(body)] == [THREE[2], THREE[1]]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param('<div id="header">a</div><div id="content"><p>b</p></div><div id="sidebar-2">c</div>', id="parts-of-a-theme"),
        pytest.param("".join(f'<div id="comment-{n}"><p>Said on {n} April 2003 by somebody.</p></div>' for n in (1, 2, 3)), id="comments"),
        pytest.param("".join(f'<li class="comment" id="x{n}"><p>Said on {n} April 2003 by somebody.</p></li>' for n in (1, 2, 3)), id="in-a-list-of-comments"),
        pytest.param("".join(f'<article id="post-{n}"><h2><a href="/post-{n}/">Title {n}</a></h2><p>{n} April 2003. Words of it.</p></article>' for n in (1, 2, 3)), id="teasers"),
        pytest.param("".join(f'<a name="{n}"></a><h3><a href="/p/{n}.html">Title {n}</a></h3><p>{n} April 2003. Words of it.</p>' for n in (1, 2, 3)), id="names-before-teasers"),
        pytest.param('<article id="post-12"><h1>Title</h1><p>3 April 2003</p><p>Words of it.</p></article>', id="the-one-post"),
        pytest.param("<p>Words.<sup><a href='#fn:1' id='fnref:1'>1</a></sup></p><ol><li id='fn:1'>A note.</li><li id='fn:2'>Another.</li></ol>", id="footnotes"),
    ],
)  # fmt: skip
def test_names_that_are_none_of_entries(body: str) -> None:
    assert sections_of(document(body), PAGE).sections == ()


def test_deep_pages_have_no_parts() -> None:
    body = "<div>" * 5000 + flat() + "</div>" * 5000
    assert sections_of(document(body), PAGE).sections == ()


def test_what_is_nested_deep_inside_a_part_is_read() -> None:
    deep = "<div>" * 230 + "<p>Deep words of it.</p>" + "</div>" * 230
    body = "".join(f'<a name="e{n}"></a><h3>Title {n}</h3><p>April {n}, 2003</p>{deep}' for n in (2, 1))
    assert [(day, text) for _, day, _, text in shown(body)] == [
        ("2003-04-02", "Deep words of it."), ("2003-04-01", "Deep words of it."),
    ]  # fmt: skip


def test_a_page_of_nothing_but_names_is_answered() -> None:
    names = "".join(f'<a name="n{n}"></a><h3><b>{n}</b></h3><p>May {n % 28 + 1}, 2003</p>' for n in range(20_000))
    assert len(sections_of(document(names), PAGE).sections) <= 600


def test_sections_come_back_as_they_were_kept() -> None:
    found = sections_of(document(flat()), PAGE)
    assert len(found.sections) == 3
    assert PageSections.from_json(PAGE, found.to_json()) == found


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        pytest.param('<a href="#a12">#</a>', True, id="by-name-alone"),
        pytest.param('<a href="/2003-04.html#a12">9:30</a>', True, id="with-its-address"),
        pytest.param('<a href="/2003-05.html#a12">9:30</a>', False, id="of-another-page"),
        pytest.param('<a href="#comments">3 comments</a> <a href="#top">top</a> <a href="#">x</a>', False, id="other-names"),
    ],
)  # fmt: skip
def test_a_page_that_gives_itself_as_address(body: str, answer: bool) -> None:
    assert gives_itself_as_address(document(body)) is answer
