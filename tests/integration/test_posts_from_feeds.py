"""Posts whose pages cannot be had are held from the feed that has them whole, until the page comes."""

# ruff: noqa: E501  (mark-up reads better unbroken)

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from archivesearch import jobs
from archivesearch.cli import main
from archivesearch.config import Settings
from archivesearch.model import Post, PostFilter, RunReport
from archivesearch.store.database import Database
from archivesearch.store.posts import Posts
from archivesearch.urls import from_user, path_of
from archivesearch.workspace import Workspace
from tests.conftest import Recorder
from tests.support.blog_server import BlogServer, Route, conditional, status
from tests.support.golden_blogs.golden import Post as Written
from tests.support.golden_blogs.golden import link, listed, text, write_posts, xml

WRITTEN = write_posts(16, 2014, 2016, seed=950)
SHELL = '<!doctype html><html><head><title>Wren</title><script src="/app.js"></script></head><body><div id="app"></div></body></html>'


def path(post: Written) -> str:
    return f"/{post.at:%Y/%m}/{post.slug}.html"


NEWEST = WRITTEN[::-1]
REFUSED, FAILING, PASSWORD, EMPTY, GONE, MOVED, COPIED = NEWEST[:7]
NOT_HELD = (GONE, MOVED)


def feed(base: str, posts: list[Written]) -> Route:
    items = "".join(
        f"<item><title>{text(post.title)}</title><link>{base}{path(post)}</link><pubDate>{post.at:%a, %d %b %Y %H:%M:%S} +0000"
        f"</pubDate><category>{post.tags[0]}</category><content:encoded><![CDATA[{post.body()}]]></content:encoded></item>"
        for post in posts
    )
    spaces = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    channel = f"<title>Wren</title><link>{base}/</link><description>x</description>"
    body = xml(f'<rss version="2.0" {spaces}><channel>{channel}{items}</channel></rss>').body
    return conditional(str(body), f'"{len(posts)}"')


def page(title: str, main: str) -> str:
    offer = '<link rel="alternate" type="application/rss+xml" href="/feed.xml">'
    return f"<!doctype html><html lang='en'><head><title>{title}</title>{offer}</head><body>{main}</body></html>"


def whole(post: Written) -> str:
    return page(f"{text(post.title)} | Wren", f"<h1>{text(post.title)}</h1><p>{post.long_date}</p>{post.body()}")


@dataclass
class Held:
    server: BlogServer
    folder: Path

    def workspace(self) -> Workspace:
        return Workspace(Settings(index_dir=self.folder, delay_s=0.0, workers=1, tries=1))

    def crawl(self) -> RunReport:
        return jobs.crawl(self.workspace(), from_user(self.server.url("/")), Recorder.new())

    def posts(self) -> dict[str, Post]:
        with Database.open(self.folder) as database:
            return {path_of(post.url): post for post in Posts(database).iter_filtered(PostFilter())}


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Held]:
    with BlogServer() as server:
        base = server.url("").rstrip("/")
        rows = listed(link(path(post), text(post.title)) + f" {post.long_date}" for post in NEWEST)
        server.routes["/"] = page("Wren", f"<h1>Wren</h1>{rows}")
        server.routes.update({path(post): whole(post) for post in WRITTEN})
        server.routes["/robots.txt"] = f"User-agent: *\nDisallow: {path(REFUSED)}\n"
        server.routes[path(FAILING)] = status(503)
        server.routes[path(PASSWORD)] = status(401)
        server.routes[path(EMPTY)] = SHELL
        server.routes[path(GONE)] = status(404)
        server.routes[path(MOVED)] = '<html><head><meta http-equiv="refresh" content="0; url=/away.html"></head></html>'
        server.routes[path(COPIED)] = '<html><head><link rel="canonical" href="/true.html"></head><body>x</body></html>'
        server.routes["/feed.xml"] = feed(base, NEWEST[:8])
        held = Held(server, tmp_path / "index")
        held.crawl()
        yield held


def test_what_cannot_be_had_is_held_whole(held: Held) -> None:
    posts = held.posts()
    assert posts.keys() == {path(post) for post in WRITTEN if post not in NOT_HELD}
    for post in (REFUSED, FAILING, PASSWORD, EMPTY):
        found = posts[path(post)]
        assert (found.title, found.date and found.date.on) == (post.title, post.on)
        assert [words for words in post.paragraphs if words not in " ".join(found.text.split())] == []
        assert found.tags == post.tags[:1]


def test_the_page_of_a_post_that_names_another_as_the_true_one_takes_no_text_of_the_feed(held: Held) -> None:
    assert COPIED.paragraphs[0] not in held.posts()[path(COPIED)].text


def test_why_says_where_it_is_from(held: Held, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["--index", str(held.folder), "why", held.server.url(path(REFUSED))])
    out = capsys.readouterr().out
    assert code == 0
    assert "state      refused" in out
    assert "its text stands in the feed" in out
    assert f"post       {REFUSED.title}" in out


def test_it_stays_when_the_feed_goes_on(held: Held) -> None:
    before = {where: post.text for where, post in held.posts().items()}
    held.server.routes["/feed.xml"] = feed(held.server.url("").rstrip("/"), NEWEST[6:9])
    report = held.crawl()
    assert (report.removed, report.changed) == (0, 0)
    assert {where: post.text for where, post in held.posts().items()} == before


def test_it_gives_way_to_its_page(held: Held) -> None:
    last = "And a last word, that only the page of the post has."
    held.server.routes[path(FAILING)] = whole(FAILING).replace("</body>", f"<p>{last}</p></body>")
    assert held.crawl().changed == 1
    assert held.posts()[path(FAILING)].text.endswith(last)


def test_made_again_offline_they_are_the_same(held: Held) -> None:
    before = held.posts()
    jobs.reindex(held.workspace(), Recorder.new(), extract=True)
    assert held.posts() == before


def test_what_stands_here_under_another_address_is_not_held_twice(held: Held) -> None:
    held.server.routes["/copy.html"] = whole(REFUSED)
    home = str(held.server.routes["/"])
    held.server.routes["/"] = home.replace(
        "<li>", f"<li>{link('/copy.html', text(REFUSED.title))} {REFUSED.long_date}</li><li>", 1
    )
    held.crawl()
    titles = [post.title for post in held.posts().values()]
    assert titles.count(REFUSED.title) == 1
