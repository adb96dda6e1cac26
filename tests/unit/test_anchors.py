"""Links of a page: anchors in order, redirects, canonical, feeds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archivesearch.discover.anchors import (
    MAX_ANCHORS,
    anchors,
    canonical_link,
    feed_links,
    meta_refresh,
    next_links,
)
from archivesearch.markup import Document, parse
from archivesearch.model import Url

PAGE = Url("https://blog.test/2018/10/")


def page(html: str) -> Document:
    document = parse(html.encode(), PAGE, "text/html; charset=utf-8")
    assert document is not None
    return document


def test_anchors_come_in_reading_order_with_text_place_and_rel() -> None:
    found = anchors(
        page(
            '<div class="post post-12"><h2><a href="tree/"> A  tree </a></h2></div>'
            '<ul class="nav"><li><a rel="next NOFOLLOW" title="on" href="/page/2">Older</a></ul>'
            '<a href="/x"><img alt="The river" src="r.png"></a>'
        )
    )
    assert [(anchor.url, anchor.text, anchor.in_heading) for anchor in found] == [
        ("https://blog.test/2018/10/tree/", "A tree", True),
        ("https://blog.test/page/2", "Older", False),
        ("https://blog.test/x", "The river", False),
    ]
    assert found[0].path == "div.post.post-/h2/a"
    assert (found[1].rel, found[1].title) == (frozenset({"next", "nofollow"}), "on")


@pytest.mark.parametrize(
    "href",
    ["#top", "", "mailto:a@b.test", "javascript:void(0)", "http://[::1", "tel:1", "data:text/html,x"],
)
def test_links_to_nowhere_are_no_anchors(href: str) -> None:
    assert anchors(page(f'<a href="{href}">x</a>')) == ()


def test_an_anchor_around_a_heading_is_in_a_heading() -> None:
    assert anchors(page('<a href="/x"><h3>Title</h3></a>'))[0].in_heading


def test_base_decides_relative_links() -> None:
    document = page('<base href="https://blog.test/deep/"><a href="x">x</a>')
    assert anchors(document)[0].url == "https://blog.test/deep/x"


def test_a_page_of_endless_links_is_cut() -> None:
    assert len(anchors(page('<a href="/x">x</a>' * (MAX_ANCHORS + 50)))) == MAX_ANCHORS


@pytest.mark.parametrize(
    ("html", "target"),
    [
        pytest.param('<meta http-equiv="refresh" content="0; url=/new/">', "https://blog.test/new/", id="usual"),
        pytest.param("<meta http-equiv=REFRESH content=\"0;URL='/new/'\">", "https://blog.test/new/", id="quoted"),
        pytest.param('<meta http-equiv="refresh" content="0;/new/">', "https://blog.test/new/", id="without-url="),
        pytest.param('<meta http-equiv="refresh" content="300; url=/new/">', None, id="news-page-reloads"),
        pytest.param('<meta http-equiv="refresh" content="5">', None, id="itself"),
        pytest.param('<meta http-equiv="refresh" content="0; url=/2018/10/">', None, id="its-own-address"),
        pytest.param('<meta name="description" content="0; url=/new/">', None, id="other-meta"),
        pytest.param(
            '<noscript><meta http-equiv="refresh" content="0; url=/noscript.html"></noscript><p>Post</p>',
            None,
            id="notice-for-browsers-without-scripts",
        ),
    ],
)
def test_meta_refresh(html: str, target: str | None) -> None:
    assert meta_refresh(page(html)) == target


def test_canonical_is_resolved() -> None:
    assert canonical_link(page('<link rel="canonical" href="tree/">')) == "https://blog.test/2018/10/tree/"
    assert canonical_link(page('<link rel="stylesheet" href="tree/">')) is None


def test_feeds_are_those_of_feed_types() -> None:
    document = page(
        '<link rel="alternate" type="application/rss+xml" href="/feed/">'
        '<link rel="alternate" type="application/atom+xml; charset=utf-8" href="/atom.xml">'
        '<link rel="alternate" type="application/json" href="/feed.json">'
        '<link rel="alternate" hreflang="de" href="/de/">'
        '<link rel="alternate" type="application/rss+xml" href="/feed/">'
    )
    assert feed_links(document) == (
        "https://blog.test/feed/",
        "https://blog.test/atom.xml",
        "https://blog.test/feed.json",
    )


@pytest.mark.parametrize("href", ["/wp-json/wp/v2/posts/12", "/?rest_route=/wp/v2/posts/12"])
def test_the_rest_object_of_a_wordpress_post_is_no_feed(href: str) -> None:
    assert feed_links(page(f'<link rel="alternate" type="application/json" href="{href}">')) == ()


def test_next_and_prev_of_the_head() -> None:
    assert next_links(page('<link rel="prev" href="/1"><link rel="next" href="/3">')) == (
        "https://blog.test/3",
        "https://blog.test/1",
    )


@pytest.mark.parametrize(
    "html",
    ["<a href=x>" * 20_000, "<div><a href=x>" * 20_000, "<a href=x>" + "y " * 500_000, "<table><tr><td>" * 20_000],
    ids=["nested-links", "nested-divs", "one-long-text", "nested-tables"],
)
def test_hostile_pages_are_read(html: str) -> None:
    assert len(anchors(page("<p>x</p>" + html))) <= MAX_ANCHORS


@given(st.text(alphabet="<>a/=\"' hrefmetacontentrefresh;0url:", max_size=300))
def test_any_markup_is_read(html: str) -> None:
    document = parse(html.encode(), PAGE)
    if document is not None:
        anchors(document), meta_refresh(document), canonical_link(document), feed_links(document), next_links(document)


@pytest.mark.parametrize(
    ("beside", "found"),
    [("<p>Welcome</p>", ["https://blog.test/PostList?blog=a"]), ('<a href="/x">x</a>', ["https://blog.test/x"])],
)
def test_an_inline_frame_counts_where_the_page_links_nothing(beside: str, found: list[str]) -> None:
    shown = anchors(page(f'{beside}<iframe src="/PostList?blog=a"></iframe>'))
    assert [anchor.url for anchor in shown] == found
