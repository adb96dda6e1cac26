"""SIGTERM, SIGINT, SIGHUP: the program ends within five seconds, keeps what was fetched, and goes on the next time."""

from __future__ import annotations

import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.support import blog_server, program, tiny_blog
from tests.support.blog_server import Answer, BlogServer, Hit

POSTS = 20
MOST_S = 5.0


def stop(process: subprocess.Popen[str], number: signal.Signals) -> tuple[program.Ended, float]:
    """End it; how it ended, and how long it took."""
    sent = time.monotonic()
    process.send_signal(number)
    ended = program.end(process, timeout=30)
    return ended, time.monotonic() - sent


def wait_for(blog: BlogServer, requests: int) -> None:
    until = time.monotonic() + 60
    while len(blog.targets) < requests:
        assert time.monotonic() < until


@pytest.mark.parametrize(
    ("number", "busy"),
    [
        pytest.param(signal.SIGTERM, "asking", id="SIGTERM"),
        pytest.param(signal.SIGINT, "asking", id="SIGINT"),
        pytest.param(signal.SIGHUP, "asking", id="SIGHUP"),
        pytest.param(signal.SIGTERM, "waiting for an answer", id="in a GET"),
        pytest.param(signal.SIGTERM, "waiting its turn", id="in a long delay"),
    ],
)
def test_a_crawl_ends_soon_and_keeps_what_it_has(tmp_path: Path, number: signal.Signals, busy: str) -> None:
    folder = tmp_path / "data"
    config = program.settings(folder)
    routes = tiny_blog.routes(range(POSTS))
    slow = tiny_blog.posts(range(POSTS))[0].path

    def hang(hit: Hit) -> Answer:
        return blog_server.silent()

    if busy == "waiting for an answer":
        routes[slow] = hang
    elif busy == "waiting its turn":
        routes["/robots.txt"] = "User-agent: *\nCrawl-delay: 100\n"
    with BlogServer(routes) as blog:
        process = program.start(folder, "crawl", blog.url("/"), config=config)
        places = {"asking": "/", "waiting for an answer": slow, "waiting its turn": "/robots.txt"}
        until = time.monotonic() + 60
        while places[busy] not in [hit.target for hit in blog.log]:
            assert time.monotonic() < until
        ended, took = stop(process, number)
        if ended.code == 0:
            assert busy == "asking", "it was done before it was told to stop"
        else:
            assert ended.code == 130, ended
            assert ended.err.startswith("archivesearch: interrupted: ")
        assert took < MOST_S
        kept = int(ended.err.split()[2]) if ended.code else POSTS
        assert kept >= len({target for target in blog.targets if "post" in target and target != slow}) - 1
        blog.routes.update(tiny_blog.routes(range(POSTS)))
        assert program.run(folder, "crawl", blog.url("/"), config=config).code == 0
        assert len(program.run(folder, "list", "--format", "urls").out.split()) == POSTS


def test_an_update_says_how_it_ended_to_its_watcher(tmp_path: Path) -> None:
    folder, report = tmp_path / "data", tmp_path / "r.json"
    config = program.settings(folder)
    with BlogServer(tiny_blog.routes(range(POSTS))) as blog, BlogServer({"*": "ok"}) as watcher:
        program.run(folder, "crawl", blog.url("/"), config=config)
        blog.routes["/"] = lambda hit: blog_server.silent()
        asked = len(blog.targets)
        process = program.start(folder, "update", "--report", report, "--ping", watcher.url("/u"), config=config)
        wait_for(blog, asked + 1)
        ended, took = stop(process, signal.SIGTERM)
        assert (ended.code, took < MOST_S) == (130, True)
        assert [hit.target for hit in watcher.log] == ["/u/start", "/u/fail"]
        assert '"exit_code": 130' in report.read_text()
        assert "interrupted" in program.run(folder, "status").out


def test_a_second_writer_leaves_at_once_or_waits(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    config = program.settings(folder)
    with BlogServer(tiny_blog.routes(range(POSTS))) as blog:
        program.run(folder, "crawl", blog.url("/"), config=config)
        blog.routes["/"] = lambda hit: blog_server.silent()
        asked = len(blog.targets)
        first = program.start(folder, "update", config=config)
        wait_for(blog, asked + 1)
        for arguments in (("update",), ("crawl", blog.url("/")), ("reindex",)):
            ran = program.run(folder, *arguments, config=config)
            assert ran.code == 75, ran
            assert f"another run is at work on {folder} (process {first.pid}, since 20" in ran.err
        assert "a run is at work" in program.run(folder, "doctor").out
        waiting = program.start(folder, "reindex", "--lock-wait", "60", config=config)
        stop(first, signal.SIGTERM)
        assert program.end(waiting).code == 0
