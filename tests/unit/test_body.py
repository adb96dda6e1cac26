"""What of a page is the post's text, and in which form?"""

from __future__ import annotations

import pytest

from archivesearch.extract.body import extract_body
from archivesearch.markup import parse
from archivesearch.model import Url

FIRST = (
    "The first paragraph of the post tells, in a few honest sentences, what happened on that day. It was cold, and the"
    " road was empty, but the house at the corner had a light in every window."
)
SECOND = "The second paragraph goes on from there, names a few people, and ends with a small joke."
LEAD = "A lead paragraph set by itself above the text, as many themes do, says what the post is about."
OTHER = "A long paragraph that somebody else wrote, full of words, commas, and sentences of its own."


def text_of(body: str, *, title: str | None = None) -> str:
    document = parse(
        f"<html><head><title>A post</title></head><body>{body}</body></html>".encode(), Url("https://b.example/p")
    )
    assert document is not None
    return extract_body(document, title=title).text


def post(inside: str) -> str:
    return f'<h1>A post</h1><div class="entry-content"><p>{FIRST}</p>{inside}<p>{SECOND}</p></div>'


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        pytest.param("<p>one<br>two</p>", "one\ntwo", id="a line break stays in its paragraph"),
        pytest.param(
            "Words, with no mark-up. <br><br>More words.",
            "Words, with no mark-up.\n\nMore words.",
            id="two breaks part",
        ),
        pytest.param("<ul><li>An item,</li><li><p>another.</p></li></ul>", "- An item,\n\nanother.", id="list items"),
        pytest.param("<pre>def f():\n    return 1\n</pre>", "def f():\n    return 1", id="code keeps its white space"),
        pytest.param("<blockquote><p>So she said, again.</p></blockquote>", "So she said, again.", id="quotes"),
        pytest.param("<table><tr><td>Year</td><td>Sum</td></tr></table>", "Year | Sum", id="table rows"),
        pytest.param("<p>a <b>bold</b> <i>word</i>, in a line.</p>", "a bold word, in a line.", id="inline mark-up"),
        pytest.param("<p>Visible, <span hidden>not this</span> and seen.</p>", "Visible, and seen.", id="hidden text"),
        pytest.param("<p>Text<script>var a = 1;</script>, and more.</p>", "Text, and more.", id="scripts"),
        pytest.param(
            "<p>Not a comment: <!-- a note --> still here.</p>", "Not a comment: still here.", id="HTML comments"
        ),
        pytest.param(
            '<figure class="highlight"><table><tr><td class="gutter"><pre>1</pre></td>'
            '<td class="code"><pre>ls -l</pre></td></tr></table></figure>',
            "ls -l",
            id="code without its line numbers",
        ),
        pytest.param(
            '<div class="social-embed"><blockquote class="twitter-tweet"><p>Quoted words.</p></blockquote></div>',
            "Quoted words.",
            id="an embedded post of a network is quoted",
        ),
    ],
)
def test_what_the_author_wrote_is_kept(inside: str, expected: str) -> None:
    assert text_of(post(inside)) == f"{FIRST}\n\n{expected}\n\n{SECOND}"


@pytest.mark.parametrize(
    "inside",
    [
        pytest.param('<div class="sharedaddy"><h3>Share this:</h3><ul><li>Mail</li></ul></div>', id="share bar"),
        pytest.param(f'<div class="related-posts"><h3>Related</h3><p>{OTHER}</p></div>', id="related posts"),
        pytest.param("<p>Advertisement</p>", id="advertising label"),
        pytest.param('<p><a href="/x">Read more: ten other posts</a></p>', id="pointer"),
        pytest.param('<p><a href="/x">関連記事：春の庭</a></p>', id="pointer in Japanese"),
        pytest.param('<figure><img src="a.jpg"><figcaption>A picture of it</figcaption></figure>', id="caption"),
        pytest.param("<style>p { color: red }</style>", id="style sheet"),
        pytest.param('<div style="display: none">Hidden words, many of them.</div>', id="hidden by style"),
        pytest.param('<div class="newsletter-signup"><p>Get our letters every week.</p></div>', id="newsletter"),
    ],
)
def test_clutter_inside_a_post_is_left_out(inside: str) -> None:
    assert text_of(post(inside)) == f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize(
    "after",
    [
        pytest.param(f'<div id="comments"><h3>2 comments</h3><p>{OTHER}</p><p>{OTHER}</p></div>', id="comments"),
        pytest.param(
            f'<ol class="commentlist"><li class="comment"><p>{OTHER * 20}</p></li></ol>', id="more comments than text"
        ),
        pytest.param(f'<div id="disqus_thread"><p>{OTHER}</p></div>', id="Disqus"),
        pytest.param(
            '<div class="widget BlogArchive"><ul><li>2018 (15)<ul><li><a href="/2018/10">October</a> (2)</li></ul></li>'
            "</ul></div>",
            id="archive block",
        ),
        pytest.param('<nav><a href="/a">Older</a> <a href="/b">Newer</a></nav>', id="navigation"),
        pytest.param("<footer><p>All rights reserved, 2019.</p></footer>", id="foot"),
        pytest.param(f"<aside><h2>About</h2><p>{OTHER}</p></aside>", id="side column"),
    ],
)
def test_what_stands_beside_a_post_is_left_out(after: str) -> None:
    assert text_of(post("") + after) == f"{FIRST}\n\n{SECOND}"


def test_the_lead_above_the_container_is_kept() -> None:
    body = f'<div class="entry-content"><p>{FIRST}</p><p>{SECOND}</p></div>'
    page = f'<article><h1>A post</h1><p class="lead">{LEAD}</p>{body}</article>'
    assert text_of(page) == f"{LEAD}\n\n{FIRST}\n\n{SECOND}"


def test_a_page_named_like_clutter_is_still_a_page() -> None:
    page = f'<div id="page" class="sidebar widget"><h1>A post</h1><p>{FIRST}</p><p>{SECOND}</p></div>'
    assert text_of(page) == f"{FIRST}\n\n{SECOND}"


def test_a_theme_class_about_comments_hides_nothing() -> None:
    page = f'<div class="post has-comments comments-open"><h1>A post</h1><p>{FIRST}</p><p>{SECOND}</p></div>'
    assert text_of(page) == f"{FIRST}\n\n{SECOND}"


def test_the_title_is_no_part_of_the_text() -> None:
    page = f'<div class="post"><div class="post-title">A post</div><h2>A post</h2><p>{FIRST}</p><p>{SECOND}</p></div>'
    assert text_of(page, title="A post") == f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize("body", [pytest.param("", id="nothing"), pytest.param("<p> </p><div></div>", id="no words")])
def test_a_page_without_text_has_none(body: str) -> None:
    assert text_of(body) == ""


INTERESTS = "<div class=widget><h2>What I like</h2><ul>" + "<li>Trains, and maps</li>" * 12 + "</ul></div>"


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        pytest.param("<p>Only three words.</p>", "Only three words.", id="a few words"),
        pytest.param('<a href="https://v.example/1">https://v.example/1</a>', "https://v.example/1", id="a link alone"),
        pytest.param('<img src="snow.jpg">', "", id="a picture"),
    ],
)
def test_a_short_post_does_not_lose_to_what_stands_beside_it(entry: str, expected: str) -> None:
    page = (
        f'{INTERESTS}<div class="post hentry"><h3>A post</h3><div class="post-body entry-content">{entry}</div></div>'
    )
    assert text_of(page, title="A post") == expected


def test_the_day_above_the_text_is_left_out() -> None:
    day = '<span class="post-date">Aug 29, 2017</span>'
    page = f'<div class="post"><h1>A post</h1>{day}<p>{FIRST}</p><p>{SECOND}</p></div>'
    assert text_of(page) == f"{FIRST}\n\n{SECOND}"


def test_where_nothing_is_in_doubt_no_second_opinion_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    import trafilatura

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("asked")

    monkeypatch.setattr(trafilatura, "bare_extraction", refuse)
    assert text_of(post("")) == f"{FIRST}\n\n{SECOND}"
    with pytest.raises(AssertionError, match="asked"):
        text_of(post("<div>Perhaps a label</div>"))
