"""The pure decisions of a crawl: scope, order, what a page says, what a report says."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from archivesearch.archive.splice import MarkersError, splice
from archivesearch.cli.reports import sentence
from archivesearch.model import Anchor, Failure, Link, Page, PageKind, RunReport, Source, Url
from archivesearch.pipeline.queue import Probes, Queue, priority, role_of
from archivesearch.pipeline.reading import Scope, read, seeds
from archivesearch.pipeline.scope import in_home_form, learn_prefix

AT = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)


def anchor(url: Url) -> Anchor:
    return Anchor(url=url, text="a", path="div/a", in_heading=False)


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
        pytest.param("/~ada/essay.html", ["/", "/~bob/"], "/~ada/", id="a user's page that links elsewhere"),
        pytest.param("/tag/tree", ["/tag/a", "/tag/b", "/tag/c", "/2010/x"], "/", id="a cloud of tags"),
        pytest.param(
            "/2008-02-ferry-11/",
            ["/2008-02-ferry-11/1.html", "/2008-02-ferry-11/2.html", "/2008-02-ferry-11/3.html", "/"],
            "/",
            id="a gallery of one journey",
        ),
    ],
)
def test_learn_prefix(start: str, linked: list[str], prefix: str) -> None:
    linked_urls = [*urls(*linked), *urls("/x", "/y", host="https://else.example")]
    assert learn_prefix(urls(start)[0], [anchor(url) for url in linked_urls]) == prefix


@pytest.mark.parametrize(
    ("start", "prefix"),
    [
        pytest.param("/blog", "/blog/", id="the blog of a shop, without a slash"),
        pytest.param("/2018/10", "/", id="a month whose posts are below it"),
        pytest.param("/garden", "/", id="a category whose posts are below it"),
    ],
)
def test_a_folder_called_a_blog_is_one_though_the_menu_names_more(start: str, prefix: str) -> None:
    menu = [anchor(url) for url in urls(*(f"/shelf-{number}/" for number in range(30)))]
    posts = [replace(anchor(url), in_heading=True) for url in urls(*(f"{start}/post-{number}" for number in range(5)))]
    assert learn_prefix(urls(start)[0], [*menu, *posts]) == prefix


def test_home_form() -> None:
    assert in_home_form(Url("http://www.example.org/a?b=1"), HOME) == "https://example.org/a?b=1"
    assert in_home_form(Url("http://else.example/a"), HOME) == "http://else.example/a"


def link(path: str, source: Source = Source.ANCHOR, title: str | None = None) -> Link:
    return Link(url=urls(path)[0], source=source, found_on=HOME, title=title)


def drained(queue: Queue) -> list[str]:
    given = []
    while (url := queue.pop()) is not None:
        given.append(url.removeprefix("https://example.org"))
    return given


def test_the_queue_gives_each_once_listings_first_and_repeats_last() -> None:
    queue = Queue()
    for path in ("/tag/x/", "/2018/10/a-post/", "/page/2/", "/2018/10/a-post/", "/?s=word", "/2018/10/"):
        queue.push(link(path))
    queue.push(link("/wp-json/wp/v2/posts", Source.PLATFORM))
    assert len(queue) == 6
    assert drained(queue) == [
        "/wp-json/wp/v2/posts",
        "/page/2/",
        "/2018/10/",
        "/2018/10/a-post/",
        "/tag/x/",
        "/?s=word",
    ]
    queue.push(link("/page/2/"))
    assert queue.pop() is None


def test_a_discarded_address_is_not_given_out() -> None:
    queue = Queue()
    for path in ("/a", "/b"):
        queue.push(link(path))
    queue.discard(urls("/a")[0])
    assert len(queue) == 1
    assert drained(queue) == ["/b"]


def test_what_repeats_posts_is_late_whatever_named_it() -> None:
    tag, post = link("/tag/x/", Source.SITEMAP), link("/2018/10/post/", Source.SITEMAP)
    assert priority(post, role_of(post)) < priority(tag, role_of(tag))


def asked_until_closed(queue: Queue, has_posts: bool | None = True, **answer: object) -> int:
    """How many are given out when each brings this, and samples are judged so."""
    asked = 0
    while (url := queue.pop()) is not None:
        asked += 1
        queue.tell(url, **answer)  # type: ignore[arg-type]
        if queue.doubtful(url) is not None:
            queue.judge(url, has_posts=has_posts)
    return asked


@pytest.mark.parametrize(
    ("path", "answer", "asked"),
    [
        pytest.param("/tag/{}/", {}, 25, id="tags that name nothing new: a quarter of them"),
        pytest.param("/tag/{}/", {"new": True}, 100, id="tags that name new posts: all"),
        pytest.param("/post/{}", {"dead": True}, 12, id="addresses that are all dead: twelve"),
        pytest.param("/posts/{}.html", {"alive": True}, 100, id="posts: all"),
        pytest.param("/posts/{}.html", {}, 100, id="copies under another path: all, there is an end to them"),
        pytest.param("/page/{}/", {"named": urls("/a", "/b")}, 13, id="pages that repeat themselves"),
        pytest.param("/?s={}", {}, 25, id="searches"),
    ],
)
def test_a_group_that_brings_nothing_is_closed(path: str, answer: dict[str, object], asked: int) -> None:
    queue = Queue()
    for number in range(100):
        queue.push(link(path.format(1000 + number)))
    assert asked_until_closed(queue, **answer) == asked
    dropped = list(queue.dropped())
    assert len(dropped) == 100 - asked
    assert all(reason for _, reason in dropped)


def test_a_listing_goes_on_while_it_has_posts_of_its_own_although_a_sitemap_named_them() -> None:
    queue = Queue()
    for number in range(100):
        queue.push(link(f"/page/{number + 2}/"))
    asked = 0
    while (url := queue.pop()) is not None:
        asked += 1
        queue.tell(url, named=urls(f"/post-{asked}-a", f"/post-{asked}-b"))
    assert asked == 100


@pytest.mark.parametrize(
    ("path", "answer", "has_posts", "asked"),
    [
        pytest.param("/view?session={}", {}, False, 24, id="copies under other queries: twenty-four"),
        pytest.param("/view?post={}", {}, True, 400, id="posts whose text stood on listings too: all"),
        pytest.param("/view?post={}", {"alive": True}, True, 400, id="posts by a query: all"),
        pytest.param("/view?page={}x", {}, None, 96, id="copies under queries of a blog without posts: four samples"),
        pytest.param("/words/{}.html", {"alive": True}, False, 32, id="pages that are no posts: thirty-two"),
        pytest.param("/words/{}.html", {"alive": True}, None, 400, id="pages of which nothing can be told: all"),
        pytest.param("/notes/x/notes/{}/", {"new": True}, False, 24, id="folders inside themselves: twenty-four"),
    ],
)
def test_a_group_is_closed_when_a_sample_has_no_posts(
    path: str, answer: dict[str, object], has_posts: bool | None, asked: int
) -> None:
    queue = Queue()
    for number in range(400):
        queue.push(link(path.format(1000 + number)))
    assert asked_until_closed(queue, has_posts, **answer) == asked


def test_days_come_after_posts_and_are_sampled() -> None:
    queue = Queue()
    for day in range(1, 29):
        queue.push(link(f"/2018/10/{day:02}/"))
        queue.push(link(f"/2018/10/{day:02}/a-post/"))
    given = [queue.pop() for _ in range(28)]
    assert all(str(url).endswith("a-post/") for url in given)
    assert asked_until_closed(queue) == 12


def test_probes_go_in_turn_end_when_found_and_are_few_on_a_small_blog() -> None:
    series = [[link(f"/sitemap{number}.xml", Source.PROBE) for number in range(9)], [link("/feed", Source.PROBE)]]
    probes = Probes(series)
    first, second = probes.pop(0, at_end=False), probes.pop(0, at_end=False)
    assert first is not None
    assert second is not None
    assert [first.url, second.url] == urls("/sitemap0.xml", "/feed")
    assert probes.pop(0, at_end=False) is None
    at_end = [probes.pop(19, at_end=True) for _ in range(3)]
    assert [one.url for one in at_end if one] == urls("/sitemap1.xml", "/sitemap2.xml")
    probes.found(first.url)
    assert probes.pop(10_000, at_end=True) is None


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
    ((trap, reason),) = reading.skipped
    assert trap.url.endswith(deep)
    assert reason


def test_a_refresh_is_a_redirect() -> None:
    body = '<meta http-equiv="refresh" content="0; url=/blog/new/"><a href="/blog/new/">moved</a>'
    (target,) = read(page(body), SCOPE).links
    assert (target.url, target.source) == (Url("https://example.org/blog/new/"), Source.REDIRECT)


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
    (entry,) = reading.links
    assert (entry.url, entry.title, entry.source) == (Url("https://example.org/blog/a"), "A", Source.FEED)
    assert entry.published is not None
    assert "2018" in entry.published


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
    assert silent.named == ()
    assert [series[0].url for series in silent.probes] == urls("/blog/sitemap.xml", "/blog/feed/")
    offering = page('<link rel=alternate type="application/rss+xml" href="/blog/feed/"><p>hello')
    found = seeds(offering, HOME, urls("/map.xml"))
    assert [(one.source, one.url) for one in found.named] == [
        (Source.SITEMAP, "https://example.org/map.xml"),
        (Source.FEED, "https://example.org/blog/feed/"),
    ]
    assert found.probes == ()


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
