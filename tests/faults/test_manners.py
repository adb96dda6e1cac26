"""By the blog's own log: never twice within a second, never before Crawl-delay or Retry-After, one at a time."""

from __future__ import annotations

import threading
from itertools import pairwise
from pathlib import Path

import pytest

from archivesearch import jobs
from archivesearch.config import Settings
from archivesearch.urls import from_user
from archivesearch.workspace import Workspace
from tests.conftest import Recorder
from tests.support import program, tiny_blog
from tests.support.blog_server import Answer, BlogServer, Hit, Reply, status
from tests.support.clock import FakeClock

POSTS = 6


def gaps(blog: BlogServer) -> list[float]:
    return [later.at - sooner.at for sooner, later in pairwise(blog.log)]


def crawl(blog: BlogServer, clock: FakeClock, folder: Path, *, times: int = 1, **settings: object) -> Workspace:
    workspace = Workspace(Settings(index_dir=folder, workers=1).with_last_word(**settings), clock)
    for _ in range(times):
        jobs.crawl(workspace, from_user(blog.url("/")), Recorder.new())
    return workspace


def test_a_default_crawl_by_the_machines_own_clock(tmp_path: Path) -> None:
    with BlogServer(tiny_blog.routes(range(3))) as blog:
        ran = program.run(tmp_path / "data", "crawl", blog.url("/"))
        assert ran.code == 0
        assert min(gaps(blog)) >= 1.0
        assert {hit.headers["user-agent"].partition("/")[0] for hit in blog.log} == {"archivesearch"}


def test_a_default_crawl_and_the_next_and_a_second_blog_of_the_host(tmp_path: Path) -> None:
    clock = FakeClock()
    with BlogServer(tiny_blog.routes(range(POSTS)), monotonic=lambda: clock.elapsed_s) as blog:
        crawl(blog, clock, tmp_path / "data", times=2)
        assert min(gaps(blog)) >= 1.0


@pytest.mark.parametrize("delay_s", [3, 20.5])
def test_crawl_delay(tmp_path: Path, delay_s: float) -> None:
    clock = FakeClock()
    routes = {**tiny_blog.routes(range(POSTS)), "/robots.txt": f"User-agent: *\nCrawl-delay: {delay_s}\n"}
    with BlogServer(routes, monotonic=lambda: clock.elapsed_s) as blog:
        crawl(blog, clock, tmp_path / "data", delay_s=0.0)
        assert min(gaps(blog)) >= delay_s


def test_crawl_delay_of_our_own_group_wins(tmp_path: Path) -> None:
    clock = FakeClock()
    robots = "User-agent: *\nCrawl-delay: 2\n\nUser-agent: archivesearch\nCrawl-delay: 7\n"
    routes = {**tiny_blog.routes(range(POSTS)), "/robots.txt": robots}
    with BlogServer(routes, monotonic=lambda: clock.elapsed_s) as blog:
        crawl(blog, clock, tmp_path / "data")
        assert min(gaps(blog)) >= 7


@pytest.mark.parametrize("code", [429, 503])
@pytest.mark.parametrize(
    ("header", "least_s"),
    [
        pytest.param("40", 40, id="seconds"),
        pytest.param("Mon, 05 Jan 2026 12:01:30 GMT", 80, id="a date"),
        pytest.param("soon", 2, id="nonsense: the usual back-off"),
    ],
)
def test_retry_after_pauses_the_host(tmp_path: Path, code: int, header: str, least_s: float) -> None:
    clock = FakeClock()
    busy = tiny_blog.posts(range(POSTS))[3].path
    routes = tiny_blog.routes(range(POSTS))
    routes[busy] = [status(code, Retry_After=header), tiny_blog.posts(range(POSTS))[3].html()]
    with BlogServer(routes, monotonic=lambda: clock.elapsed_s) as blog:
        crawl(blog, clock, tmp_path / "data", delay_s=1.0)
        at = next(number for number, hit in enumerate(blog.log) if hit.target == busy)
        assert gaps(blog)[at] >= least_s, "nothing at all is asked of the host meanwhile"
        assert min(gaps(blog)) >= 1.0
        assert blog.targets.count(busy) == 2


def test_a_busy_robots_txt_is_waited_for_and_forbids_until_then(tmp_path: Path) -> None:
    clock = FakeClock()
    routes = {**tiny_blog.routes(range(POSTS)), "/robots.txt": [status(429, Retry_After="30"), status(404)]}
    with BlogServer(routes, monotonic=lambda: clock.elapsed_s) as blog:
        crawl(blog, clock, tmp_path / "data")
        assert [hit.target for hit in blog.log[:2]] == ["/robots.txt", "/robots.txt"]
        assert gaps(blog)[0] >= 30


def test_slowing_down_for_a_site_that_answers_slowly_or_has_enough(tmp_path: Path) -> None:
    clock = FakeClock()
    pages = {post.path: post.html() for post in tiny_blog.posts(range(POSTS))}

    def slow(hit: Hit) -> Answer:
        clock.advance(4.0)  # what the answer takes, by both clocks
        return pages[hit.path]

    with BlogServer(
        {**tiny_blog.routes(range(POSTS)), **dict.fromkeys(pages, slow)}, monotonic=lambda: clock.elapsed_s
    ) as blog:
        crawl(blog, clock, tmp_path / "slow", delay_s=0.0)
        asked = [hit for hit in blog.log if hit.path in pages]
        assert all(later.at - sooner.at >= 8.0 for sooner, later in pairwise(asked)), (
            "as long a pause as the answer took"
        )


def test_robots_txt_is_asked_once_a_day(tmp_path: Path) -> None:
    clock = FakeClock()
    with BlogServer(tiny_blog.routes(range(POSTS)), monotonic=lambda: clock.elapsed_s) as blog:
        workspace = crawl(blog, clock, tmp_path / "data", times=2)
        assert [hit.target for hit in blog.log].count("/robots.txt") == 1
        clock.advance(24 * 3600)
        jobs.crawl(workspace, from_user(blog.url("/")), Recorder.new())
        assert [hit.target for hit in blog.log].count("/robots.txt") == 2


def test_one_request_at_a_time(tmp_path: Path) -> None:
    at_work, most, lock = [0], [0], threading.Lock()
    pages = {post.path: post.html() for post in tiny_blog.posts(range(POSTS))}

    def counted(hit: Hit) -> Answer:
        with lock:
            at_work[0] += 1
            most[0] = max(most[0], at_work[0])
        answer = Reply(pages[hit.path])
        with lock:
            at_work[0] -= 1
        return answer

    with BlogServer({**tiny_blog.routes(range(POSTS)), **dict.fromkeys(pages, counted)}) as blog:
        crawl(blog, FakeClock(), tmp_path / "data")
        assert most[0] == 1
        assert len({hit.connection for hit in blog.log}) == 1, "and over one connection"
