"""What does a later crawl cost on a server that gives no validators, and does it still see what is new and moved?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from archivesearch import jobs
from archivesearch.config import Settings
from archivesearch.model import PostFilter, RunReport
from archivesearch.store.database import Database
from archivesearch.store.posts import Posts
from archivesearch.urls import from_user, path_of
from archivesearch.workspace import Workspace
from tests.conftest import Recorder
from tests.support.blog_server import BlogServer, redirect
from tests.support.golden_blogs.golden import write_posts
from tests.support.golden_blogs.traps import Site, path


@dataclass
class Known:
    """A blog of sixty posts that was crawled once; its server gives neither ETag nor Last-Modified."""

    server: BlogServer
    folder: Path
    site: Site
    first: int
    """Requests of the first crawl."""

    def crawl(self) -> tuple[RunReport, int]:
        """What the next crawl says, and its requests."""
        before = len(self.server.log)
        settings = Settings(index_dir=self.folder, delay_s=0.0, workers=1)
        report = jobs.crawl(Workspace(settings), from_user(self.server.url("/")), Recorder.new())
        return report, len(self.server.log) - before

    def posts(self) -> set[str]:
        with Database.open(self.folder) as database:
            return {path_of(post.url) for post in Posts(database).iter_filtered(PostFilter())}


@pytest.fixture
def known(tmp_path: Path) -> Iterator[Known]:
    site = Site(posts=write_posts(60, 2015, 2019, seed=91))
    with BlogServer(site.blog().routes) as server:
        known = Known(server, tmp_path, site, 0)
        known.first = known.crawl()[1]
        yield known


def test_with_nothing_changed_it_costs_a_tenth(known: Known) -> None:
    for _ in range(3):
        report, requests = known.crawl()
        assert requests <= known.first / 10
        assert (report.posts, report.new, report.changed, report.removed) == (60, 0, 0, 0)


def test_a_new_post_is_found_at_once(known: Known) -> None:
    more = Site(posts=[*known.site.posts, write_posts(1, 2020, 2020, seed=92)[0]])
    known.server.routes.update(more.blog().routes)
    report, _ = known.crawl()
    assert report.new == 1
    assert path(more.posts[-1]) in known.posts()


def test_a_post_that_moved_is_one_post_at_its_new_address(known: Known) -> None:
    old = path(known.site.posts[-1])
    new = old.replace(".html", "-again.html")
    routes = {
        where: page.replace(old, new) if isinstance(page, str) else page
        for where, page in known.site.blog().routes.items()
    }
    known.server.routes.update(routes)
    known.server.routes[new] = routes[old]
    known.server.routes[old] = redirect(new, 301)
    for _ in range(40):
        if old not in known.posts():
            break
        known.crawl()
    assert len(known.posts()) == 60
    assert new in known.posts()
