"""kill -9 at random moments of crawl, update and reindex: nothing committed is lost, no search fails, none is twice."""

from __future__ import annotations

import random
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import archivesearch
from archivesearch.config import Settings
from archivesearch.model import PostFilter, SearchRequest, Url
from archivesearch.store.database import Database
from archivesearch.store.posts import Posts
from archivesearch.workspace import FULLTEXT, Workspace
from tests.support import program, tiny_blog
from tests.support.blog_server import BlogServer, Reply

POSTS = 60
SHORT_ROUNDS, LONG_ROUNDS = 6, 200
VALIDATED = {"ETag": '"1"'}
"""Of pages without a validator few are asked a run: an edit would wait for its turn."""
LATEST_KILL = 0.8
"""Kills fall anywhere in so much of the time that a whole crawl takes on this machine: the first is always killed."""


@pytest.fixture
def blog() -> Iterator[BlogServer]:
    routes = tiny_blog.routes(range(POSTS))
    routes.update({path: Reply(html, headers=VALIDATED) for path, html in routes.items() if isinstance(html, str)})
    with BlogServer(routes) as blog:
        yield blog


def posts_of(folder: Path) -> dict[Url, str]:
    """Committed posts with their texts."""
    if not (folder / "archive.sqlite").exists():
        return {}
    with Database.open(folder) as database:
        return {post.url: post.text for post in Posts(database).iter_filtered(PostFilter())}


def check_searches(folder: Path) -> None:
    """Every post that the index holds is found by its own word, once; nothing else is."""
    index = Workspace(Settings(index_dir=folder)).index()
    if index.revision == 0:
        return
    with Database.open(folder) as database:
        posts = Posts(database)
        indexed = {
            change.url
            for change in posts.changes_since(0)
            if change.post is not None and change.revision <= index.revision
        }
        found = [hit.post.url for hit in index.search(SearchRequest(query="word*", limit=None), posts).hits]
        assert len(found) == len(set(found)), "a post is in the index twice"
        assert indexed <= set(found)


def complaints_in(err: str, *, killed: bool) -> list[str]:
    """Tracebacks on standard error. Of a process killed while it starts a worker, the worker finds its pipe cut before
    a line of ours is loaded, and Python's own start of workers says so: only frames of ours count then."""
    ours = f'File "{Path(archivesearch.__file__).parent}' if killed else "Traceback"
    return [line for line in err.splitlines() if line.lstrip().startswith(ours)]


def size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def change(blog: BlogServer, random: random.Random, round_number: int) -> None:
    """The blog goes on: a post is edited, one is added now and then."""
    post = random.choice(tiny_blog.posts(range(POSTS)))
    edit = f"<p>Edited in round {round_number}, edit{round_number}.</p>"
    blog.routes[post.path] = Reply(post.html(edit), headers=VALIDATED)
    edited = {path: route for path, route in blog.routes.items() if "post" in path}
    blog.routes.update(tiny_blog.routes(range(POSTS + round_number // 8)))
    blog.routes.update(edited)


def test_kill_minus_nine_anywhere(tmp_path: Path, blog: BlogServer, is_long: bool) -> None:
    dice = random.Random(20261125)  # the same kills each time, as far as the machine lets them be
    folder = tmp_path / "data"
    config = program.settings(folder, "delay = 0\nworkers = 2\ntries = 1\n")
    commands: tuple[tuple[object, ...], ...] = (
        ("crawl", blog.url("/")),
        ("update",),
        ("reindex",),
        ("reindex", "--extract"),
    )
    began = time.monotonic()
    assert program.run(tmp_path / "whole", "crawl", blog.url("/"), config=config).code == 0
    latest_s = LATEST_KILL * (time.monotonic() - began)
    killed = 0
    for round_number in range(LONG_ROUNDS if is_long else SHORT_ROUNDS):
        before = posts_of(folder)
        process = program.start(folder, *(commands[0] if not before else dice.choice(commands)), config=config)
        try:
            process.wait(timeout=dice.uniform(min(0.2, latest_s / 2), latest_s))
        except subprocess.TimeoutExpired:
            process.kill()
            killed += 1
        out, err = process.communicate(timeout=60)
        assert not complaints_in(err, killed=process.returncode == -signal.SIGKILL), err
        assert process.returncode in (0, -signal.SIGKILL), (process.returncode, out, err)
        after = posts_of(folder)
        assert before.keys() <= after.keys(), "a committed post is lost"
        check_searches(folder)
        change(blog, dice, round_number)
    assert killed > 0

    assert program.run(folder, "update", config=config).code == 0
    assert program.run(folder, "update", config=config).out == ""
    assert program.run(folder, "doctor", config=config).code == 0
    fresh = tmp_path / "fresh"
    assert program.run(fresh, "crawl", blog.url("/"), config=config).code == 0
    assert posts_of(folder) == posts_of(fresh), "what is held after all kills is what a fresh crawl holds"
    check_searches(folder)
    assert size_of(folder / FULLTEXT) <= 3 * size_of(fresh / FULLTEXT)
    assert len([path for path in (folder / FULLTEXT).iterdir() if path.is_dir()]) == 1, "leftovers are removed"
    print(f"\n{killed} kills; index {size_of(folder / FULLTEXT) / size_of(fresh / FULLTEXT):.2f} times a fresh one")


def test_workers_end_with_the_process_that_started_them(tmp_path: Path, blog: BlogServer) -> None:
    folder = tmp_path / "data"
    config = program.settings(folder, "delay = 0\nworkers = 2\n")
    program.run(folder, "crawl", blog.url("/"), config=config)
    process = program.start(folder, "reindex", "--extract", config=config)
    children: set[int] = set()
    until = time.monotonic() + 60
    while not children and time.monotonic() < until and process.poll() is None:
        children = children_of(process.pid)
    process.kill()
    process.communicate(timeout=60)
    while any(map(is_alive, children)) and time.monotonic() < until:
        pass
    assert children, "the run was over before it started workers"
    assert not [child for child in children if is_alive(child)]


def children_of(process: int) -> set[int]:
    try:
        return {int(child) for child in Path(f"/proc/{process}/task/{process}/children").read_text().split()}
    except OSError:
        return set()


def is_alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False
