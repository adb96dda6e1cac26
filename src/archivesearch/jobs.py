"""What is a job? Take the lock, run the pipeline, keep the report."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from contextlib import AbstractContextManager
from typing import Protocol

from archivesearch.config import Settings
from archivesearch.errors import CrawlFailed, CrawlInterrupted
from archivesearch.model import Progress, RunReport, Stage, Url
from archivesearch.pipeline.crawl import Crawl, Crawled
from archivesearch.pipeline.rebuild import Remaking, catch_up
from archivesearch.ports import Clock, Fetcher, FullTextIndex, Listener
from archivesearch.store.blogs import Blog, Blogs
from archivesearch.store.database import Database
from archivesearch.store.frontier import Frontier, UrlState
from archivesearch.store.pages import Pages
from archivesearch.store.posts import Posts, Replaced


class Workplace(Protocol):
    """What a job works with; `workspace.Workspace` is the real one."""

    @property
    def settings(self) -> Settings: ...

    @property
    def clock(self) -> Clock: ...

    def index(self) -> FullTextIndex: ...

    def fetcher(self, named: Iterable[Url]) -> Fetcher: ...

    def writing(self, *, create: bool) -> AbstractContextManager[Database]:
        """The store with the writer's lock held. Raises `LockHeld`, and `NoIndex` unless `create`."""


def crawl(workplace: Workplace, start: Url, listener: Listener) -> RunReport:
    """Crawl one blog, then bring its posts and the index up to date.

    Raises `CrawlFailed` when nothing of it could be read, `CrawlInterrupted` when the user stopped it (what was fetched
    is kept), `LockHeld` when another run is at work.
    """
    with workplace.writing(create=True) as database:
        fetcher = workplace.fetcher([start, *(blog.start_url for blog in Blogs(database).all())])
        try:
            return _crawl(workplace, database, start, fetcher, listener)
        finally:
            fetcher.close()


def reindex(workplace: Workplace, listener: Listener, *, extract: bool) -> int:
    """Make the full-text index again from the posts, and with `extract` the posts from the stored pages. Offline.

    Returns how many posts the index holds.
    """
    with workplace.writing(create=False) as database:
        for blog in Blogs(database).all() if extract else []:
            _remaking(workplace, database, blog, listener).run(everything=True)
        posts = Posts(database)
        listener.progress(Progress(stage=Stage.INDEX, done=0, queued=posts.count(), posts=posts.count()))
        workplace.index().rebuild(posts.changes_since(0))
        return posts.count()


# --- details ------------------------------------------------------------------------------------------------------


def _crawl(workplace: Workplace, database: Database, start: Url, fetcher: Fetcher, listener: Listener) -> RunReport:
    clock = workplace.clock
    began_at = clock.now()
    crawling, blog = Crawl.open(
        database,
        start,
        fetcher=fetcher,
        clock=clock,
        listener=listener,
        max_pages=workplace.settings.max_pages,
    )
    run_id = Blogs(database).begin_run(blog, "crawl", began_at)
    try:
        crawled = crawling.run()
        _check_captured(database, blog)
        replaced = _remaking(workplace, database, blog, listener).run()
        listener.progress(Progress(stage=Stage.INDEX, done=0, queued=replaced.new + replaced.changed, posts=0))
        catch_up(database, workplace.index())
    except KeyboardInterrupt as interrupt:
        left = Frontier(database, blog).count(UrlState.QUEUED)
        raise CrawlInterrupted(blog.name, Pages(database, blog).count(), left) from interrupt
    report = _report(database, blog, began_at, clock.now(), crawled, replaced, fetcher.requests)
    Blogs(database).end_run(run_id, report)
    return report


def _check_captured(database: Database, blog: Blog) -> None:
    """Raises `CrawlFailed` when the blog has no page at all: nothing was ever read."""
    if Pages(database, blog).count() == 0:
        failures = Frontier(database, blog).failures()
        why = failures[0].reason if failures else "it has no page"
        raise CrawlFailed(blog.start_url, why, "try again later, or check the address")


def _remaking(workplace: Workplace, database: Database, blog: Blog, listener: Listener) -> Remaking:
    return Remaking(database, blog, clock=workplace.clock, listener=listener, workers=workplace.settings.workers)


def _report(
    database: Database,
    blog: Blog,
    began_at: dt.datetime,
    ended_at: dt.datetime,
    crawled: Crawled,
    replaced: Replaced,
    requests: int,
) -> RunReport:
    posts, frontier = Posts(database), Frontier(database, blog)
    first, last, undated = posts.span(blog)
    return RunReport(
        blog=blog.name,
        start_url=blog.start_url,
        started_at=began_at,
        ended_at=ended_at,
        requests=requests,
        not_modified=crawled.not_modified,
        posts=posts.count(blog),
        new=replaced.new,
        changed=replaced.changed,
        removed=replaced.removed,
        undated=undated,
        first_on=first,
        last_on=last,
        failures=frontier.failures(),
        queued=frontier.count(UrlState.QUEUED),
        limits_hit=crawled.limits_hit,
    )
