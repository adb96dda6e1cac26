"""The pure decisions of a crawl: scope, order, what a page says, what a report says."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from archivesearch.archive.splice import MarkersError, splice
from archivesearch.cli.reports import sentence
from archivesearch.model import Failure, Link, Page, PageKind, RunReport, Source, Url
from archivesearch.pipeline.queue import Queue, priority
from archivesearch.pipeline.reading import Scope, read, seeds
from archivesearch.pipeline.scope import in_home_form, learn_prefix

AT = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)
HOME = Url("https://example.org/blog/")


def urls(*paths: str, host: str = "https://example.org") -> list[Url]:
    return [Url(host + path) for path in paths]


@pytest.mark.parametrize(
    ("start", "linked", "prefix"),
    [
        pytest.param("/", ["/a", "/b", "/c"], "/", id="a blog at the root"),
        pytest.param("/blog/", ["/blog/a", "/blog/b", "/blog/2018/c", "/about"], "/blog/", id="a blog under a path"),
        pytest.param("/blog/2018/10/a", ["/blog/2018/b", "/blog/2017/c", "/blog/d", "/"], "/blog/", id="a post of it"),
        pytest.param("/2018/10/a", ["/2017/b", "/2018/c", "/d", "/"], "/", id="a post of a blog at the root"),
        pytest.param("/a-post/", ["/b-post/", "/c-post/", "/about/"], "/", id="a post that looks like a folder"),
        pytest.param("/~ada/", ["/~ada/x", "/~ada/y", "/~ada/z", "/~bob/"], "/~ada/", id="a user's pages"),
        pytest.param("/blog/", ["/blog/a", "/x"], "/", id="too few links to learn from"),
        pytest.param("/blog/", [], "/", id="no links at all"),
    ],
)
def test_learn_prefix(start: str, linked: list[str], prefix: str) -> None:
    assert learn_prefix(urls(start)[0], [*urls(*linked), *urls("/x", "/y", host="https://else.example")]) == prefix


def test_home_form() -> None:
    assert in_home_form(Url("http://www.example.org/a?b=1"), HOME) == "https://example.org/a?b=1"
    assert in_home_form(Url("http://else.example/a"), HOME) == "http://else.example/a"


def test_the_queue_gives_each_once_listings_first_and_repeats_last() -> None:
    queue = Queue()
    for path in ("/tag/x/", "/2018/10/a-post/", "/page/2/", "/2018/10/a-post/", "/?s=word", "/2018/10/"):
        queue.push(Link(url=urls(path)[0], source=Source.ANCHOR, found_on=HOME))
    queue.push(Link(url=urls("/wp-json/wp/v2/posts")[0], source=Source.PLATFORM, found_on=HOME))
    given = [queue.pop().removeprefix("https://example.org") for _ in range(len(queue))]
    assert given == ["/wp-json/wp/v2/posts", "/page/2/", "/2018/10/", "/2018/10/a-post/", "/tag/x/", "/?s=word"]
    queue.push(Link(url=urls("/page/2/")[0], source=Source.ANCHOR, found_on=HOME))
    assert len(queue) == 0


def test_a_discarded_address_is_not_given_out() -> None:
    queue = Queue()
    for path in ("/a", "/b"):
        queue.push(Link(url=urls(path)[0], source=Source.ANCHOR, found_on=HOME))
    queue.discard(urls("/a")[0])
    assert queue.pop() == "https://example.org/b"


def test_what_repeats_posts_is_late_whatever_named_it() -> None:
    tag = Link(url=urls("/tag/x/")[0], source=Source.SITEMAP, found_on=HOME)
    post = replace(tag, url=urls("/2018/10/post/")[0])
    assert priority(post) < priority(tag)


# --- reading ------------------------------------------------------------------------------------------------------

SCOPE = Scope(
    covers=lambda url: url.removeprefix("http://").removeprefix("https://").startswith("example.org/blog/"),
    home_form=lambda url: in_home_form(url, HOME),
    this_year=2026,
)


def page(body: str, media_type: str = "text/html", path: str = "/blog/") -> Page:
    url = urls(path)[0]
    headers = {"content-type": media_type}
    return Page(url=url, final_url=url, status=200, headers=headers, body=body.encode(), fetched_at=AT)


def test_a_page_names_its_links_inside_the_blog_in_home_form() -> None:
    body = """<a href="a">A</a> <a href="http://example.org/blog/b">B</a> <a href="/elsewhere">no</a>
      <a href="picture.jpg">no</a> <a href="https://else.example/">no</a> <a href="?page=2" rel=next>older</a>
      <a href="mailto:x@example.org">no</a> <a href="a#comments">again</a>"""
    reading = read(page(body), SCOPE)
    assert [(link.url, link.source) for link in reading.links] == [
        (Url("https://example.org/blog/a"), Source.ANCHOR),
        (Url("https://example.org/blog/b"), Source.ANCHOR),
        (Url("https://example.org/blog/?page=2"), Source.PAGINATION),
    ]
    assert reading.kind is None
    assert reading.facts is not None


def test_a_trap_is_skipped_with_its_reason() -> None:
    deep = "/blog/" + "calendar/" * 20
    reading = read(page(f'<a href="{deep}">next</a>'), SCOPE)
    assert reading.links == ()
    ((link, reason),) = reading.skipped
    assert link.url.endswith(deep)
    assert reason


def test_a_refresh_is_a_redirect() -> None:
    body = '<meta http-equiv="refresh" content="0; url=/blog/new/"><a href="/blog/new/">moved</a>'
    ((link),) = read(page(body), SCOPE).links
    assert (link.url, link.source) == (Url("https://example.org/blog/new/"), Source.REDIRECT)


def test_a_sitemap_names_what_is_inside_and_its_children_anywhere() -> None:
    body = "<?xml version='1.0'?><sitemapindex><sitemap><loc>https://example.org/s2.xml</loc></sitemap></sitemapindex>"
    assert [link.url for link in read(page(body, "text/xml"), SCOPE).links] == ["https://example.org/s2.xml"]
    locs = "".join(f"<url><loc>https://example.org{path}</loc></url>" for path in ("/blog/a", "/shop/b"))
    reading = read(page(f"<?xml version='1.0'?><urlset>{locs}</urlset>", "text/xml"), SCOPE)
    assert reading.kind is PageKind.SITEMAP
    assert [link.url for link in reading.links] == ["https://example.org/blog/a"]


def test_a_feed_gives_titles_and_dates() -> None:
    body = """<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><link>https://example.org/blog/</link>
      <item><title>A</title><link>https://example.org/blog/a</link>
      <pubDate>Thu, 04 Oct 2018 10:00:00 GMT</pubDate></item>
      </channel></rss>"""
    reading = read(page(body, "text/html"), SCOPE)
    assert reading.kind is PageKind.FEED
    ((link),) = reading.links
    assert (link.url, link.title, link.source) == (Url("https://example.org/blog/a"), "A", Source.FEED)
    assert link.published is not None
    assert "2018" in link.published


def test_wordpress_answers_name_posts_and_the_next_page() -> None:
    body = '[{"link": "https://example.org/blog/a", "date": "2018-10-04T10:00:00", "title": {"rendered": "A"}}]'
    answer = page(body, "application/json", "/blog/wp-json/wp/v2/posts?per_page=100&page=1")
    answer = replace(answer, headers={**answer.headers, "x-wp-totalpages": "2"})
    links = read(answer, SCOPE).links
    assert {link.source for link in links} == {Source.PLATFORM}
    assert "page=2" in links[0].url
    assert (links[1].url, links[1].published) == ("https://example.org/blog/a", "2018-10-04T10:00:00")


@pytest.mark.parametrize(
    ("body", "media_type", "kind"),
    [
        pytest.param("\x89PNG\r\n\x1a\n", "text/html", PageKind.MEDIA, id="an image that says it is html"),
        pytest.param("{}", "application/json", PageKind.OTHER, id="JSON that is no answer"),
        pytest.param("", "text/html", PageKind.OTHER, id="nothing"),
    ],
)
def test_what_is_no_page(body: str, media_type: str, kind: PageKind) -> None:
    raw = replace(page("", media_type), body=body.encode("latin-1"))
    assert read(raw, SCOPE).kind is kind


def test_seeds_probe_only_what_nobody_named() -> None:
    silent = seeds(page("<p>hello"), HOME, [])
    assert {link.source for link in silent} == {Source.PROBE}
    offering = page('<link rel=alternate type="application/rss+xml" href="/blog/feed/"><p>hello')
    named = seeds(offering, HOME, [Url("https://example.org/map.xml")])
    assert [(link.source, link.url) for link in named] == [
        (Source.SITEMAP, "https://example.org/map.xml"),
        (Source.FEED, "https://example.org/blog/feed/"),
    ]


# --- words --------------------------------------------------------------------------------------------------------

REPORT = RunReport(
    blog="example.org/blog",
    start_url=HOME,
    started_at=AT,
    ended_at=AT + dt.timedelta(seconds=42),
    requests=150,
    not_modified=0,
    posts=63,
    new=63,
    changed=0,
    removed=0,
    undated=0,
    first_on=dt.date(2016, 1, 12),
    last_on=dt.date(2021, 6, 15),
    failures=(),
    queued=0,
)


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        pytest.param(
            {},
            "example.org/blog: 63 posts from 2016-01-12 to 2021-06-15, none undated; 150 requests in 42 s.",
            id="first crawl",
        ),
        pytest.param(
            {"new": 0, "not_modified": 149},
            "example.org/blog: 63 posts from 2016-01-12 to 2021-06-15, none undated; nothing changed; "
            "150 requests (149 unchanged) in 42 s.",
            id="nothing changed",
        ),
        pytest.param(
            {"new": 1, "changed": 2, "removed": 3, "undated": 4},
            "example.org/blog: 63 posts from 2016-01-12 to 2021-06-15, 4 undated; 1 new, 2 changed, 3 removed; "
            "150 requests in 42 s.",
            id="changes",
        ),
        pytest.param(
            {
                "failures": (
                    *(Failure(url=HOME, reason="503 Service Unavailable") for _ in range(2)),
                    Failure(url=HOME, reason="no answer within 30 s"),
                ),
                "queued": 7,
                "posts": 0,
                "new": 0,
                "first_on": None,
                "last_on": None,
            },
            "example.org/blog: 0 posts; 150 requests in 42 s; 3 pages failed: 2 503 Service Unavailable, "
            "1 no answer within 30 s; 7 addresses left for the next crawl.",
            id="failures",
        ),
    ],
)
def test_the_sentence(changes: dict[str, object], text: str) -> None:
    assert sentence(replace(REPORT, **changes)) == text  # type: ignore[arg-type]


def test_splice_keeps_the_pages_line_ends() -> None:
    page = "a\r\n<!-- archivesearch:begin -->x<!-- archivesearch:end -->\r\nb"
    spliced = splice(page, "<ol>\n</ol>\n")
    assert spliced == "a\r\n<!-- archivesearch:begin -->\r\n<ol>\r\n</ol>\r\n<!-- archivesearch:end -->\r\nb"
    assert splice(spliced, "<ol>\n</ol>\n") == spliced
    with pytest.raises(MarkersError):
        splice("nothing", "x")
