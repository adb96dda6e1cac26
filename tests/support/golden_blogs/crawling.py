"""What does archivesearch make of a golden blog? Crawled over real sockets, once for all the tests that ask."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from archivesearch import jobs
from archivesearch.config import Settings
from archivesearch.model import Post, PostFilter, RunReport
from archivesearch.store.database import Database
from archivesearch.store.posts import Posts
from archivesearch.urls import from_user
from archivesearch.workspace import Workspace
from tests.conftest import Recorder
from tests.support.blog_server import BlogServer
from tests.support.golden_blogs.golden import Golden, Truth, encoded

Make = Callable[[str], Golden]
"""Makes a blog that is served at an address."""
MAX_PAGES = 700
"""More than any test allows: a crawl that is caught in a trap ends here."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """A blog and what was found of it, each address without its host."""

    truth: dict[str, Truth]
    aliases: frozenset[str]
    posts: dict[str, Post]
    repeated: frozenset[str]
    """Posts found at two addresses that differ in a field which chooses nothing."""
    requests: int
    report: RunReport

    @property
    def missing(self) -> set[str]:
        return self.truth.keys() - self.posts.keys()

    @property
    def twice(self) -> set[str]:
        return (self.posts.keys() & self.aliases) | self.repeated

    @property
    def extra(self) -> set[str]:
        return self.posts.keys() - self.truth.keys() - self.aliases

    @property
    def wrong_dates(self) -> dict[str, str]:
        found = {path: post.date for path, post in self.posts.items() if path in self.truth}
        return {
            path: f"{date and (date.on, date.precision, date.evidence)} is {self.truth[path].on}"
            for path, date in found.items()
            if date is None or date.on != self.truth[path].on
        }

    @property
    def wrong_titles(self) -> dict[str, str]:
        return {
            path: f"{post.title!r} is {self.truth[path].title!r}"
            for path, post in self.posts.items()
            if path in self.truth and (post.title or "") != self.truth[path].title
        }


def cases(makes: Iterable[Make], faults: Mapping[Make, str] | None = None) -> list[object]:
    """One test a blog; those with a known fault are expected to fail, and to be noticed when they do not."""
    known = faults or {}
    return [
        pytest.param(
            make,
            id=make.__name__,
            marks=[pytest.mark.xfail(strict=True, reason=known[make])] if make in known else [],
        )
        for make in makes
    ]


@cache
def outcome_of(make: Make, start: str = "") -> Outcome:
    """The blog is crawled when the first test asks; from its usual start, or from the path given."""
    with tempfile.TemporaryDirectory() as folder, BlogServer() as server:
        blog = make(server.url("").rstrip("/"))
        server.routes.update(blog.routes)
        settings = Settings(index_dir=Path(folder), delay_s=0.0, workers=1, max_pages=MAX_PAGES)
        workspace = Workspace(settings)
        report = jobs.crawl(workspace, from_user(server.url(start or blog.start)), Recorder.new())
        with Database.open(Path(folder)) as database:
            posts = list(Posts(database).iter_filtered(PostFilter()))
        paths = [_path(post.url, blog.void_parameter) for post in posts]
        return Outcome(
            truth={encoded(path): true for path, true in blog.truth.items()},
            aliases=frozenset(map(encoded, blog.aliases)),
            posts=dict(zip(paths, posts, strict=True)),
            repeated=frozenset(path for path, times in Counter(paths).items() if times > 1),
            requests=len(server.log),
            report=report,
        )


def _path(url: str, void_parameter: str = "") -> str:
    parts = urlsplit(url)
    query = "&".join(field for field in parts.query.split("&") if field.partition("=")[0] != (void_parameter or None))
    return parts.path + (f"?{query}" if query else "") + (f"#{parts.fragment}" if parts.fragment else "")
