"""Is the sample blog whole: every post counted, linked, served and escaped, as a blog of its kind would do it?"""

from __future__ import annotations

import datetime as dt
import http.client
import re
from collections import Counter
from urllib.parse import urljoin, urlsplit

import feedparser
import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from archivesearch.demo.post_markup import to_html, to_text
from archivesearch.demo.sample_blog import Answer, SampleBlog
from archivesearch.demo.sample_post import SampleComment, SamplePost, parse_posts, shipped_posts, slug
from archivesearch.demo.server import serve

BASE = "http://blog.test"
BLOG = SampleBlog()
NEWEST = BLOG.posts[0]

COUNTS = {
    2021: {6: 1},
    2020: {11: 1, 10: 1, 9: 1, 6: 1, 5: 1, 4: 1, 2: 1, 1: 1},
    2019: {11: 1, 10: 1, 9: 1, 8: 1, 7: 1, 6: 1, 5: 1, 4: 1, 3: 1, 2: 1, 1: 1},
    2018: {10: 2, 9: 2, 7: 2, 6: 1, 5: 2, 4: 1, 3: 2, 2: 1, 1: 2},
    2017: {12: 1, 11: 1, 10: 1, 9: 5, 7: 1, 5: 1, 4: 2, 2: 3, 1: 3},
    2016: {12: 4, 6: 2, 3: 1, 2: 1, 1: 2},
}
"""The archive block that the sample blog must reproduce: 63 posts in 43 months."""


def get(path: str, blog: SampleBlog = BLOG) -> Answer:
    return blog.response(path, BASE)


def tree(path: str, blog: SampleBlog = BLOG) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(get(path, blog).body.decode("utf-8"))


def texts(element: lxml.html.HtmlElement, xpath: str) -> list[str]:
    return [" ".join(found.text_content().split()) for found in element.xpath(xpath)]


def internal_links(path: str, answer: Answer) -> set[str]:
    """The paths that an HTML page names, fragments removed; links of other hosts left out."""
    if not answer.headers.get("Content-Type", "").startswith("text/html") or not answer.body:
        return set()
    root = lxml.html.document_fromstring(answer.body.decode("utf-8"))
    targets = [urlsplit(urljoin(BASE + path, href)) for href in root.xpath("//@href | //form/@action")]
    return {
        target.path + (f"?{target.query}" if target.query else "") for target in targets if target.netloc == "blog.test"
    }


def walk(start: str) -> dict[str, Answer]:
    answers: dict[str, Answer] = {}
    waiting = [start]
    while waiting:
        path = waiting.pop()
        if path not in answers:
            answers[path] = get(path)
            waiting += sorted(internal_links(path, answers[path]))
    return answers


@pytest.fixture(scope="module")
def site() -> dict[str, Answer]:
    """Every page that links lead to from the home page."""
    return walk("/blog")


# --- the posts ----------------------------------------------------------------------------------------------------


def test_month_counts_are_those_of_the_table() -> None:
    assert Counter((post.on.year, post.on.month) for post in BLOG.posts) == {
        (year, month): count for year, months in COUNTS.items() for month, count in months.items()
    }
    assert sum(len(months) for months in COUNTS.values()) == 43
    assert len(BLOG.posts) == 63


def test_archive_block_prints_the_table_newest_first() -> None:
    assert [(year, list(months.items())) for year, months in BLOG.counts.items()] == [
        (year, list(months.items())) for year, months in COUNTS.items()
    ]


def test_posts_are_newest_first_with_distinct_titles_and_days() -> None:
    days = [post.on for post in BLOG.posts]
    assert days == sorted(days, reverse=True)
    assert len(set(days)) == len({post.title for post in BLOG.posts}) == len({post.slug for post in BLOG.posts}) == 63


@pytest.mark.parametrize("post", BLOG.posts, ids=lambda post: post.slug)
def test_each_post_is_short_tagged_and_of_several_blocks(post: SamplePost) -> None:
    assert 60 <= len(post.text.split()) <= 180
    assert len(post.blocks) >= 2
    assert post.tags
    assert post.posted_at.utcoffset() in (dt.timedelta(hours=-5), dt.timedelta(hours=-4))
    assert not re.search(r"[<>]|\*\*|\]\(|@@", post.text), "markup left over"


def test_some_posts_use_what_breaks_careless_readers() -> None:
    everything = "\n".join(post.body_html for post in BLOG.posts)
    assert all(f"<{tag}>" in everything for tag in ("ul", "ol", "blockquote", "table", "pre", "h3", "em", "strong"))
    assert "Québec" in everything
    assert re.search(r"[一-鿿]{4}", everything)
    assert any(post.comments for post in BLOG.posts)
    assert any(post.posted_at.astimezone(dt.UTC).date() != post.on for post in BLOG.posts)
    assert any(post.posted_at.astimezone(dt.UTC).month != post.on.month for post in BLOG.posts)


def test_comments_are_later_than_their_posts() -> None:
    assert all(c.written_at.date() >= post.on for post in BLOG.posts for c in post.comments)


# --- the pages ----------------------------------------------------------------------------------------------------


def test_all_internal_links_resolve(site: dict[str, Answer]) -> None:
    assert {path: answer.status for path, answer in site.items() if answer.status != 200} == {}


def test_every_post_and_month_is_reached_from_the_home_page(site: dict[str, Answer]) -> None:
    assert {post.path for post in BLOG.posts} <= site.keys()
    assert {f"/blog/archive/{year}/{month:02}" for year, months in COUNTS.items() for month in months} <= site.keys()


def test_the_pages_of_the_home_page_alone_list_every_post_once() -> None:
    listed = [href for number in range(7) for href in tree(f"/blog?page={number}").xpath("//main//h2/a/@href")]
    assert listed == [post.path for post in BLOG.posts]


def test_every_page_carries_the_archive_block(site: dict[str, Answer]) -> None:
    expected = ["2021 (1)", "June (1)", "2020 (8)", "November (1)"]
    for path, answer in site.items():
        if answer.headers["Content-Type"].startswith("text/html"):
            root = lxml.html.document_fromstring(answer.body.decode("utf-8"))
            labels = texts(root, "//*[@id='block-blog-archive']//a")
            assert labels[:4] == expected, path
            assert len(labels) == 43 + 6, path


@pytest.mark.parametrize(
    ("path", "count"),
    [
        pytest.param("/blog/archive/2017/09", 5, id="month"),
        pytest.param("/blog/archive/2018/10", 2, id="month-with-two-digits"),
        pytest.param("/blog/archive/2016", 10, id="year-that-fills-one-page"),
        pytest.param("/blog/archive/2017", 10, id="year-on-two-pages"),
        pytest.param("/blog/archive/2017?page=1", 8, id="rest-of-the-year"),
        pytest.param("/blog?page=6", 3, id="last-page"),
        pytest.param("/blog/tags/research-tools", 7, id="tag"),
        pytest.param("/blog?utm_source=feed", 10, id="unknown-parameter"),
        pytest.param("/search?keys=thesis", 4, id="search"),
        pytest.param("/search?keys=", 0, id="empty-search"),
    ],
)
def test_listings_show_their_teasers(path: str, count: int) -> None:
    root = tree(path)
    assert len(root.xpath("//div[contains(@class, 'node-teaser')]")) == count
    assert len(texts(root, "//li[contains(@class, 'node-readmore')]/a")) == count


def test_a_post_page_shows_title_author_day_tags_and_body() -> None:
    post = next(post for post in BLOG.posts if post.slug == "fifty-applications-later")
    root = tree(post.path)
    assert texts(root, "//h1") == ["Fifty applications later"]
    assert texts(root, "//div[contains(@class, 'node-blog-post')]/div[@class='submitted']") == [
        "Submitted by Hollis Fenwick-Osei on Thursday, May 31, 2018"
    ]
    assert texts(root, "//*[contains(@class, 'field-name-field-tags')]//a") == ["careers"]
    assert "The archive is lucky." in texts(root, "//*[@id='comments']")[0]
    assert "Sat, 06/02/2018 - 09:47" in texts(root, "//*[@id='comments']")[0]


def test_post_pages_give_no_date_to_machines(site: dict[str, Answer]) -> None:
    for post in BLOG.posts:
        html = site[post.path].body.decode("utf-8")
        assert not re.search(r"<time|datetime=|article:published|ld\+json|dc:date|\d{4}-\d{2}-\d{2}T", html)


@pytest.mark.parametrize(
    ("path", "location"),
    [
        pytest.param("/", f"{BASE}/blog", id="root"),
        pytest.param("/blog/", f"{BASE}/blog", id="trailing-slash"),
        pytest.param(f"/node/{NEWEST.node}", BASE + NEWEST.path, id="node-number"),
        pytest.param("//elsewhere.test/", f"{BASE}/elsewhere.test", id="no-open-redirect"),
        pytest.param("/a%0d%0aX: y/", f"{BASE}/a%0D%0AX%3A%20y", id="no-header-injection"),
    ],
)
def test_other_spellings_are_redirected(path: str, location: str) -> None:
    answer = get(path)
    assert (answer.status, answer.headers["Location"]) == (301, location)


@pytest.mark.parametrize(
    "path",
    [
        "/blog/post/no-such-post", "/blog/archive/2015", "/blog/archive/2018/13", "/blog/archive/2018/00",
        "/blog/archive/2018/11", "/blog/tags/golf", "/blog?page=7", "/blog?page=-1", "/blog?page=x", "/sitemap.xml",
        "/node/1", "/blog/archive/0000/01", "no-slash", "/blog/post/%00", "/admin/config",
    ],
)  # fmt: skip
def test_what_is_not_there_is_a_404_page(path: str) -> None:
    answer = get(path)
    assert answer.status == 404
    assert "ETag" not in answer.headers
    assert b"could not be found" in answer.body


@given(st.text(max_size=60))
def test_any_path_has_an_answer(path: str) -> None:
    assert get("/" + path).status in (200, 301, 404)


def test_robots_allows_all_but_admin_without_a_delay() -> None:
    assert get("/robots.txt").body == b"User-agent: *\nDisallow: /admin/\n"


# --- the feed -----------------------------------------------------------------------------------------------------


def test_feed_holds_the_ten_newest_posts() -> None:
    feed = feedparser.parse(get("/blog/feed").body)
    assert not feed.bozo
    assert [entry.link for entry in feed.entries] == [BASE + post.path for post in BLOG.posts[:10]]
    assert [entry.title for entry in feed.entries] == [post.title for post in BLOG.posts[:10]]
    assert [dt.datetime(*entry.published_parsed[:6], tzinfo=dt.UTC) for entry in feed.entries] == [
        post.posted_at for post in BLOG.posts[:10]
    ]


@pytest.mark.parametrize("path", ["/blog", NEWEST.path, "/about", "/nowhere"])
def test_feed_is_found_on_every_page(path: str) -> None:
    assert tree(path).xpath("//link[@rel='alternate'][@type='application/rss+xml']/@href") == ["/blog/feed"]


# --- other posts --------------------------------------------------------------------------------------------------

HOSTILE = """<script>alert("1")</script> & 'q'"""


def hostile_blog() -> SampleBlog:
    moment = dt.datetime(2018, 10, 4, 12, 0, tzinfo=dt.UTC)
    post = SamplePost(
        node=1,
        title=HOSTILE,
        author=HOSTILE,
        posted_at=moment,
        tags=(HOSTILE,),
        blocks=to_html(f"{HOSTILE}\n\n- {HOSTILE}\n\n    {HOSTILE}\n\n| {HOSTILE} | {HOSTILE}\n\n> {HOSTILE}"),
        comments=(
            SampleComment(author=HOSTILE, written_at=moment.replace(tzinfo=None), blocks=to_html(f"## {HOSTILE}")),
        ),
    )
    return SampleBlog((post,))


@pytest.mark.parametrize(
    "path",
    [
        pytest.param("/blog", id="home"),
        pytest.param(f"/blog/post/{slug(HOSTILE)}", id="post"),
        pytest.param(f"/blog/tags/{slug(HOSTILE)}", id="tag"),
        pytest.param("/search?keys=%3Cscript%3E", id="search"),
        pytest.param("/blog/feed", id="feed"),
    ],
)
def test_text_is_escaped(path: str) -> None:
    answer = get(path, hostile_blog())
    assert answer.status == 200
    assert b"<script" not in answer.body
    assert b"script" in answer.body


def test_escaped_text_reads_as_it_was_written() -> None:
    blog = hostile_blog()
    root = tree(blog.posts[0].path, blog)
    assert texts(root, "//h1") == [HOSTILE]
    assert texts(root, "//span[@class='username']") == [HOSTILE, f"{HOSTILE} (not verified)"]
    assert blog.posts[0].text.split("\n\n") == [HOSTILE, HOSTILE, HOSTILE, f"{HOSTILE} {HOSTILE}", HOSTILE]
    feed = feedparser.parse(get("/blog/feed", blog).body)
    assert not feed.bozo


def test_a_blog_without_posts_has_pages() -> None:
    blog = SampleBlog(())
    answers = {path: get(path, blog).status for path in ("/blog", "/about", "/blog/feed", "/blog/archive/1970")}
    assert answers == {"/blog": 200, "/about": 200, "/blog/feed": 200, "/blog/archive/1970": 404}


@pytest.mark.parametrize(
    ("source", "html"),
    [
        pytest.param("one\ntwo", "<p>one two</p>", id="paragraph"),
        pytest.param("a *b* **c** `d<e`", "<p>a <em>b</em> <strong>c</strong> <code>d&lt;e</code></p>", id="inline"),
        pytest.param(
            "[x](https://example.org/?a=1&b=2)",
            '<p><a href="https://example.org/?a=1&amp;b=2">x</a></p>',
            id="link",
        ),
        pytest.param("[x](javascript:alert)", "<p>[x](javascript:alert)</p>", id="no-script-link"),
        pytest.param("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>", id="numbers"),
        pytest.param("> a\n> b", "<blockquote><p>a b</p></blockquote>", id="quote"),
        pytest.param("    a\n      b", "<pre><code>a\n  b</code></pre>", id="code-keeps-its-indent"),
        pytest.param(
            "| a | b |\n| c | d |",
            "<table>\n<thead><tr><th>a</th><th>b</th></tr></thead>\n<tbody>\n<tr><td>c</td><td>d</td></tr>\n</tbody>\n"
            "</table>",
            id="table",
        ),
    ],
)
def test_markup(source: str, html: str) -> None:
    assert to_html(source) == (html,)


@given(st.text(alphabet="ab<>&\"'*`[](/|->#1. \n"))
def test_markup_never_lets_a_tag_through(source: str) -> None:
    allowed = r"</?(?:p|h3|ul|ol|li|blockquote|pre|code|em|strong|table|thead|tbody|tr|th|td|a)>|<a href=\"[^\"<>]*\">"
    for block in to_html(source):
        assert not re.search("[<>]", re.sub(allowed, "", block))
        assert "<p>" not in to_text(block)


def test_a_post_without_its_lines_is_named() -> None:
    with pytest.raises(ValueError, match=r"'Lost post' has no line 'author'"):
        parse_posts("# Lost post\ndate: 2018-10-04 09:00 -0400\n\nText.\n")


def test_shipped_posts_are_the_same_each_time() -> None:
    assert shipped_posts() == BLOG.posts


# --- over a socket ------------------------------------------------------------------------------------------------


def test_conditional_requests_over_one_connection() -> None:
    with serve(BLOG) as served:
        host = urlsplit(served.base_url).netloc
        connection = http.client.HTTPConnection(host, timeout=10)
        try:
            connection.request("GET", "/blog")
            first = connection.getresponse()
            body = first.read()
            etag = first.headers["ETag"]
            assert first.headers["Last-Modified"] == "Tue, 15 Jun 2021 16:10:00 GMT"
            connection.request("GET", "/blog", headers={"If-None-Match": etag})
            second = connection.getresponse()
            assert (second.status, second.read(), second.headers["ETag"]) == (304, b"", etag)
            connection.request("GET", "/blog", headers={"If-None-Match": '"other"'})
            assert connection.getresponse().read() == body
            connection.request("HEAD", "/about")
            head = connection.getresponse()
            assert head.read() == b""
            assert int(head.headers["Content-Length"]) > 1000
        finally:
            connection.close()
    assert [tuple(seen) for seen in served.requests] == [
        ("GET", "/blog", 200),
        ("GET", "/blog", 304),
        ("GET", "/blog", 200),
        ("HEAD", "/about", 200),
    ]


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        pytest.param(None, 200, id="unconditional"),
        pytest.param("{etag}", 304, id="same"),
        pytest.param("W/{etag}", 304, id="weak"),
        pytest.param('"a", {etag}', 304, id="one-of-several"),
        pytest.param("*", 304, id="any"),
        pytest.param('"a"', 200, id="other"),
    ],
)
def test_if_none_match(asked: str | None, status: int) -> None:
    answer = get("/blog")
    known = answer.unless_known(asked and asked.format(etag=answer.headers["ETag"]))
    assert known.status == status
    assert (known.body == b"") is (status == 304)


def test_a_404_is_never_not_modified() -> None:
    assert get("/nowhere").unless_known("*").status == 404


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        pytest.param("localhost:{port}", "http://localhost:{port}/blog", id="the-name-the-client-used"),
        pytest.param("<evil>", "http://127.0.0.1:{port}/blog", id="not-a-name"),
    ],
)
def test_whole_addresses_use_the_host_that_was_asked(host: str, expected: str) -> None:
    with serve(BLOG) as served:
        port = urlsplit(served.base_url).port
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        try:
            connection.request("GET", "/", headers={"Host": host.format(port=port)})
            answer = connection.getresponse()
            answer.read()
            assert answer.headers["Location"] == expected.format(port=port)
        finally:
            connection.close()


def test_serving_ends_although_a_connection_is_idle() -> None:
    with serve(BLOG) as served:
        connection = http.client.HTTPConnection(urlsplit(served.base_url).netloc, timeout=10)
        connection.request("GET", "/robots.txt")
        assert connection.getresponse().read().startswith(b"User-agent")
    with pytest.raises(ConnectionError):
        ask(connection)
    connection.close()


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        pytest.param(ConnectionResetError("gone"), False, id="client-hung-up"),
        pytest.param(ZeroDivisionError("a bug"), True, id="bug"),
    ],
)
def test_only_bugs_are_printed(error: Exception, shown: bool, capsys: pytest.CaptureFixture[str]) -> None:
    class Broken(SampleBlog):
        def response(self, path_with_query: str, base_url: str) -> Answer:
            raise error

    with serve(Broken(())) as served:
        connection = http.client.HTTPConnection(urlsplit(served.base_url).netloc, timeout=10)
        with pytest.raises(ConnectionError):
            ask(connection)
        connection.close()
    assert served.requests == []
    assert (str(error) in capsys.readouterr().err) is shown


def ask(connection: http.client.HTTPConnection) -> None:
    connection.request("GET", "/robots.txt")
    connection.getresponse()
