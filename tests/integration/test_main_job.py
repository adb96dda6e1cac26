"""The whole main job on the sample blog, over real sockets: crawl, extract, index, search, count, and again."""

from __future__ import annotations

import gc
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from archivesearch import jobs
from archivesearch.archive.counts import build_tree
from archivesearch.config import Noindex, Settings
from archivesearch.demo.sample_blog import SampleBlog
from archivesearch.demo.server import ServedBlog, serve
from archivesearch.errors import CrawlFailed, CrawlInterrupted
from archivesearch.model import Month, Post, PostFilter, Progress, SearchRequest, Stage
from archivesearch.pipeline.crawl import Crawl
from archivesearch.ports import FullTextIndex
from archivesearch.store.database import Database
from archivesearch.store.posts import Posts
from archivesearch.urls import from_user
from archivesearch.workspace import Workspace
from tests.conftest import Crawled, Recorder
from tests.support import tiny_blog
from tests.support.blog_server import BlogServer, Reply, Route


@pytest.fixture
def database(crawled: Crawled) -> Iterator[Database]:
    with Database.open(crawled.folder) as database:
        yield database


def workspace(folder: Path) -> Workspace:
    return Workspace(Settings(index_dir=folder, delay_s=0.0, workers=1))


def all_posts(folder: Path) -> list[Post]:
    with Database.open(folder) as database:
        return list(Posts(database).iter_filtered(PostFilter()))


@contextmanager
def served(blog: SampleBlog, folder: Path) -> Iterator[tuple[ServedBlog, Workspace]]:
    with serve(blog) as serving:
        yield serving, workspace(folder)


def test_what_a_crawl_knows_is_gone_when_the_index_is_made(tmp_path: Path) -> None:
    """It is some 3 KB a page, and the index is made in the same memory."""
    alive: list[int] = []

    def count() -> None:
        alive.append(sum(isinstance(one, Crawl) for one in gc.get_objects()))

    class Watched(Workspace):
        def index(self) -> FullTextIndex:
            count()
            return super().index()

    count()
    gc.disable()  # it goes without a search for cycles
    try:
        with serve(SampleBlog()) as served:
            settings = Settings(index_dir=tmp_path, delay_s=0.0, workers=1)
            jobs.crawl(Watched(settings), from_user(f"{served.base_url}/blog"), Recorder.new())
    finally:
        gc.enable()
    before, when_made = alive
    assert when_made == before


def test_every_post_once_and_nothing_else(crawled: Crawled, database: Database) -> None:
    found = [post.url for post in Posts(database).iter_filtered(PostFilter())]
    assert sorted(found) == sorted(crawled.base_url + post.path for post in crawled.blog.posts)
    assert crawled.report.posts == 63
    assert crawled.report.failures == ()


def test_each_post_as_it_was_written(crawled: Crawled, database: Database) -> None:
    written = {crawled.base_url + post.path: post for post in crawled.blog.posts}
    for post in Posts(database).iter_filtered(PostFilter()):
        original = written[post.url]
        assert post.title == original.title
        assert post.date is not None
        assert post.date.on == original.on, post.date
        assert post.authors == (original.author,)
        assert set(post.tags) == set(original.tags)


def test_the_text_is_the_authors(crawled: Crawled, database: Database) -> None:
    for written in crawled.blog.posts:
        wanted = Counter(re.findall(r"\w+", written.text))
        found = Counter(re.findall(r"\w+", Posts(database).get(crawled.base_url + written.path).text))
        shared = sum((wanted & found).values())
        assert shared >= 0.97 * sum(wanted.values()), written.path
        for comment in written.comments:
            assert comment.author not in Posts(database).get(crawled.base_url + written.path).text


def test_counts_are_those_of_the_blogs_own_block(crawled: Crawled, database: Database) -> None:
    tree = build_tree(Posts(database).count_by_month(PostFilter()))
    counted = {year.year: {entry.month.month: entry.count for entry in year.months} for year in tree.years}
    assert counted == crawled.blog.counts
    assert (tree.total, tree.undated) == (63, 0)


def test_a_word_of_any_post_finds_that_post(crawled: Crawled, database: Database) -> None:
    index = workspace(crawled.folder).index()
    posts = Posts(database)
    for post in posts.iter_filtered(PostFilter()):
        for word in sorted(set(re.findall(r"\w+", post.text)))[::7]:
            results = index.search(SearchRequest(query=f'"{word}"', limit=None), posts)
            assert post.url in {hit.post.url for hit in results.hits}, word


def test_year_and_month_narrow_and_facets_are_the_hits_of_each_month(crawled: Crawled, database: Database) -> None:
    index, posts = workspace(crawled.folder).index(), Posts(database)
    request = SearchRequest(query="the", limit=None)
    everything = index.search(request, posts)
    months = Counter(hit.post.date.month for hit in everything.hits if hit.post.date)
    facets = {entry.month: entry.count for year in everything.facets.years for entry in year.months}
    assert facets == months
    assert everything.total == everything.facets.total == len(everything.hits) > 50
    for month, count in months.items():
        assert month is not None
        in_month = index.search(request.changed(filter=PostFilter(month=month)), posts)
        assert in_month.total == count
    in_year = index.search(request.changed(filter=PostFilter(year=2018)), posts)
    assert in_year.total == sum(count for month, count in months.items() if month and month.year == 2018)
    assert index.search(request.changed(filter=PostFilter(month=Month(1999, 1))), posts).total == 0


def test_a_second_crawl_adds_nothing_and_asks_conditionally(tmp_path: Path) -> None:
    with served(SampleBlog(), tmp_path) as (serving, work):
        start = from_user(f"{serving.base_url}/blog")
        jobs.crawl(work, start, Recorder.new())
        before = all_posts(tmp_path)
        asked = len(serving.requests)
        report = jobs.crawl(work, start, Recorder.new())
        again = serving.requests[asked:]
    assert all_posts(tmp_path) == before
    assert (report.new, report.changed, report.removed, report.posts) == (0, 0, 0, 63)
    answered = [request.path for request in again if request.status == 200]
    assert answered == [], "everything was asked with its validator, and robots.txt is fresh for a day"
    assert report.not_modified >= 100


def test_new_edited_and_removed_posts_are_followed(tmp_path: Path) -> None:
    blog = SampleBlog()
    older = SampleBlog(posts=blog.posts[1:])
    with serve(older) as serving:
        port = int(serving.base_url.rpartition(":")[2])
        jobs.crawl(workspace(tmp_path), from_user(f"{serving.base_url}/blog"), Recorder.new())
    edited = replace(blog.posts[5], blocks=(*blog.posts[5].blocks[:-1], blog.posts[9].blocks[0]))
    now = SampleBlog(posts=(*blog.posts[:5], edited, *blog.posts[6:]))
    with serve(now, port) as serving:
        report = jobs.crawl(workspace(tmp_path), from_user(f"{serving.base_url}/blog"), Recorder.new())
    assert (report.new, report.removed, report.posts) == (1, 0, 63)
    assert report.changed >= 1


class Stopping(Recorder):
    """A user who presses Ctrl-C after so many pages."""

    pages = 40

    def progress(self, progress: Progress) -> None:
        if progress.stage is Stage.FETCH and progress.done == self.pages:
            raise KeyboardInterrupt


def test_ctrl_c_keeps_what_was_fetched_and_the_next_crawl_goes_on(tmp_path: Path) -> None:
    with served(SampleBlog(), tmp_path) as (serving, work):
        start = from_user(f"{serving.base_url}/blog")
        with pytest.raises(CrawlInterrupted) as stopped:
            jobs.crawl(work, start, Stopping.new())
        assert stopped.value.pages >= 30
        assert stopped.value.queued > 0
        first = {request.path for request in serving.requests if request.status == 200}
        asked = len(serving.requests)
        report = jobs.crawl(work, start, Recorder.new())
        again = {request.path for request in serving.requests[asked:] if request.status == 200}
    assert report.posts == 63
    assert first & again <= {"/robots.txt"}, "what was fetched is not fetched again"


def test_a_known_blog_that_is_down_loses_nothing(tmp_path: Path) -> None:
    with served(SampleBlog(), tmp_path) as (serving, work):
        start = from_user(f"{serving.base_url}/blog")
        jobs.crawl(work, start, Recorder.new())
    with pytest.raises(CrawlFailed):
        jobs.crawl(workspace(tmp_path), start, Recorder.new())
    assert len(all_posts(tmp_path)) == 63


def test_reindex_makes_the_same_posts_and_index_offline(tmp_path: Path) -> None:
    with served(SampleBlog(), tmp_path) as (serving, work):
        jobs.crawl(work, from_user(f"{serving.base_url}/blog"), Recorder.new())
    before = all_posts(tmp_path)
    assert jobs.reindex(workspace(tmp_path), Recorder.new(), extract=True) == 63
    assert all_posts(tmp_path) == before
    with Database.open(tmp_path) as database:
        results = workspace(tmp_path).index().search(SearchRequest(query="thesis"), Posts(database))
    assert results.total > 0


def small(*, without: frozenset[str] = frozenset()) -> SampleBlog:
    blog = SampleBlog()
    return SampleBlog(posts=tuple(post for post in blog.posts if post.path not in without))


def crawl_at(port: int, blog: SampleBlog, folder: Path) -> tuple[int, Recorder]:
    """Crawl the blog as it is now; returns how many posts are kept."""
    recorder = Recorder.new()
    with serve(blog, port) as serving:
        report = jobs.crawl(workspace(folder), from_user(f"{serving.base_url}/blog"), recorder)
    return report.posts, recorder


def test_a_post_that_is_gone_is_removed_on_the_second_run_and_can_come_back(tmp_path: Path) -> None:
    with serve(small()) as serving:
        port = int(serving.base_url.rpartition(":")[2])
        jobs.crawl(workspace(tmp_path), from_user(f"{serving.base_url}/blog"), Recorder.new())
    newest = frozenset({small().posts[0].path})
    assert crawl_at(port, small(without=newest), tmp_path)[0] == 63, "one 404 may be a mistake"
    assert crawl_at(port, small(without=newest), tmp_path)[0] == 62
    assert crawl_at(port, small(), tmp_path)[0] == 63


def test_a_sudden_loss_removes_nothing_and_says_so(tmp_path: Path) -> None:
    with serve(small()) as serving:
        port = int(serving.base_url.rpartition(":")[2])
        jobs.crawl(workspace(tmp_path), from_user(f"{serving.base_url}/blog"), Recorder.new())
    lost = frozenset(post.path for post in small().posts[:12])
    crawl_at(port, small(without=lost), tmp_path)
    posts, recorder = crawl_at(port, small(without=lost), tmp_path)
    assert posts == 63
    assert any("12 of 63 posts" in note and "nothing is removed now" in note for note in recorder.notes)


def kept(routes: dict[str, Route], folder: Path, **settings: object) -> tuple[set[str], list[str]]:
    """Crawl these routes; returns the paths of the posts and what was asked."""
    with BlogServer(routes) as server:
        work = Workspace(Settings(index_dir=folder, delay_s=0.0, workers=1).with_last_word(**settings))
        jobs.crawl(work, from_user(server.url("/")), Recorder.new())
        return {post.url.removeprefix(server.url("")) for post in all_posts(folder)}, server.targets


def hidden(html: str, words: str = "noindex") -> str:
    return html.replace("<head>", f'<head><meta name="robots" content="{words}">')


def test_a_post_that_asks_not_to_be_indexed_is_none_and_becomes_one_when_it_asks_no_longer(tmp_path: Path) -> None:
    paths = [post.path for post in tiny_blog.posts()]
    routes = tiny_blog.routes()
    by_meta, by_header, for_another = paths[2], paths[5], paths[7]
    with_etag = {"ETag": '"1"'}  # pages without validators wait for their turn
    routes[by_meta] = Reply(hidden(tiny_blog.posts()[2].html()), headers=with_etag)
    routes[paths[0]] = Reply(tiny_blog.posts()[0].html(), headers=with_etag)
    routes[by_header] = Reply(tiny_blog.posts()[5].html(), headers={"X-Robots-Tag": "noindex"})
    routes[for_another] = Reply(tiny_blog.posts()[7].html(), headers={"X-Robots-Tag": "googlebot: noindex"})
    with BlogServer(routes) as server:
        work = workspace(tmp_path)
        start = from_user(server.url("/"))

        def posts_now() -> set[str]:
            jobs.crawl(work, start, Recorder.new())
            return {post.url.removeprefix(server.url("")) for post in all_posts(tmp_path)}

        assert posts_now() == set(paths) - {by_meta, by_header}
        assert posts_now() == set(paths) - {by_meta, by_header}, "on later runs too"
        server.routes[by_meta] = tiny_blog.posts()[2].html()
        server.routes[paths[0]] = hidden(tiny_blog.posts()[0].html())
        assert posts_now() == set(paths) - {paths[0], by_header}
    jobs.reindex(workspace(tmp_path), Recorder.new(), extract=True)
    assert len(all_posts(tmp_path)) == len(paths) - 2, "made again from the stored pages"


def test_a_site_switched_to_hidden_as_a_whole_is_held(tmp_path: Path) -> None:
    routes = {
        path: hidden(html, "noindex, nofollow") for path, html in tiny_blog.routes().items() if isinstance(html, str)
    }
    posts, _ = kept(routes, tmp_path / "usual")
    assert posts == {post.path for post in tiny_blog.posts()}
    posts, asked = kept(routes, tmp_path / "strict", noindex=Noindex.ALWAYS)
    assert posts == set()
    assert not [target for target in asked if "post" in target], "nofollow of the start page"


def test_links_with_nofollow_lead_nowhere(tmp_path: Path) -> None:
    routes = tiny_blog.routes()
    by_link, on_page = tiny_blog.TinyPost(50), tiny_blog.TinyPost(51)
    routes["/"] = str(routes["/"]).replace(
        "</main>", f'<a rel="me nofollow" href="{by_link.path}">x</a><a href="/page/">p</a></main>'
    )
    routes["/page/"] = hidden(tiny_blog.TinyPost(60).html(f'<a href="{on_page.path}">x</a>'), "nofollow")
    routes |= {post.path: post.html() for post in (by_link, on_page)}
    posts, asked = kept(routes, tmp_path)
    assert not {by_link.path, on_page.path} & {*asked, *posts}
    assert "/page/" in asked
