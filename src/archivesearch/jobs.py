"""What is a job? Take the lock, run the pipeline, keep the report."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Protocol

from archivesearch.archive.audit import Audit
from archivesearch.archive.audit import sentence as audit_sentence
from archivesearch.config import Settings
from archivesearch.errors import (
    ArchivesearchError,
    CrawlFailed,
    CrawlInterrupted,
    IndexDamaged,
    IndexOutdated,
    NotFound,
    StoreError,
)
from archivesearch.files import written_below
from archivesearch.model import Change, Month, MonthDelta, PostDelta, Progress, RunReport, Stage, Url
from archivesearch.pipeline import audit as auditing
from archivesearch.pipeline import rebuild
from archivesearch.pipeline.crawl import Crawl, Crawled
from archivesearch.pipeline.rebuild import Remaking
from archivesearch.ports import Clock, Fetcher, FullTextIndex, Listener
from archivesearch.store.blogs import Blog, Blogs
from archivesearch.store.database import Database
from archivesearch.store.frontier import Frontier, UrlState
from archivesearch.store.pages import Pages
from archivesearch.store.posts import Posts, Replaced
from archivesearch.urls import find_canonical, host_of, path_of

DELTAS_KEPT = 200
"""Posts a report lists by name; `months` counts them all."""


class Workplace(Protocol):
    """What a job works with; `workspace.Workspace` is the real one."""

    @property
    def settings(self) -> Settings: ...

    @property
    def clock(self) -> Clock: ...

    def index(self) -> FullTextIndex: ...

    def fetcher(self, named: Iterable[Url], settings: Settings | None = None) -> Fetcher: ...

    def writing(self, *, create: bool) -> AbstractContextManager[Database]:
        """The store with the writer's lock held. Raises `LockHeld`, and `NoIndex` unless `create`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """What became of one blog in an update: a report, or why there is none."""

    blog: str
    report: RunReport | None = None
    error: CrawlFailed | None = None
    """It could not be read."""
    out_of_time: bool = False
    """It was not reached: the time of the update was over."""


def crawl(workplace: Workplace, start: Url, listener: Listener) -> RunReport:
    """Crawl one blog, then bring its posts and the index up to date.

    Raises `CrawlFailed` when nothing of it could be read, `CrawlInterrupted` when the user stopped it (what was fetched
    is kept), `LockHeld` when another run is at work.
    """
    with workplace.writing(create=True) as database:
        settings = workplace.settings.for_blog(f"{host_of(start)}{path_of(start)}")
        return _Run(workplace, database, listener, "crawl").do(start, settings)


def update(
    workplace: Workplace, listener: Listener, done: Callable[[Outcome], None], *, only: str | None = None
) -> None:
    """Crawl every known blog again (or `only` one), the one that waited longest first; tell each outcome as it comes.

    One blog that cannot be read does not keep the others waiting. `max_time_s` is for all of them together. Raises
    `CrawlInterrupted`, `LockHeld`, `NoIndex`, and `StoreError` when there is no going on.
    """
    with workplace.writing(create=False) as database:
        began = workplace.clock.monotonic()
        for blog in _longest_waiting_first(database, only):
            settings = workplace.settings.for_blog(blog.name)
            left_s = _time_left(workplace, began)
            if left_s is not None and left_s <= 0:
                done(Outcome(blog=blog.name, out_of_time=True))
                continue
            if left_s is not None:
                settings = settings.changed(max_time_s=min(left_s, settings.max_time_s or left_s))
            try:
                report = _Run(workplace, database, listener, "update").do(blog.start_url, settings)
            except CrawlFailed as error:
                done(Outcome(blog=blog.name, error=error))
            else:
                done(Outcome(blog=blog.name, report=report))


def reindex(workplace: Workplace, listener: Listener, *, extract: bool) -> int:
    """Make the full-text index again from the posts, and with `extract` the posts from the stored pages. Offline.

    Returns how many posts the index holds.
    """
    with workplace.writing(create=False) as database:
        for blog in Blogs(database).all() if extract else []:
            settings = workplace.settings.for_blog(blog.name)
            Remaking(database, blog, clock=workplace.clock, listener=listener, settings=settings).run(everything=True)
            auditing.audit(database, blog, workplace.clock.now())  # reads the claims again
        posts = Posts(database)
        listener.progress(Progress(stage=Stage.INDEX, done=0, queued=posts.count(), posts=posts.count()))
        with written_below(workplace.settings.index_dir):
            workplace.index().rebuild(posts.changes_since(0))
        return posts.count()


def audit(workplace: Workplace, name: str | None, listener: Listener, *, fix: bool) -> list[Audit]:
    """Audit a blog by its name or address, or all of them.

    With `fix`, what may hold missing posts is asked again, posts are typed and dated anew, and what is found is
    audited once more. Raises `NotFound` for a blog that is not here.
    """
    with workplace.writing(create=False) as database:
        audits = []
        for blog in _named_blogs(database, name):
            found = auditing.audit(database, blog, workplace.clock.now())
            if fix and (again := auditing.to_ask_again(found)):
                _Run(workplace, database, listener, "audit --fix").do_again(blog, again)
                found = auditing.audit(database, blog, workplace.clock.now())
            audits.append(found)
        return audits


# --- details ------------------------------------------------------------------------------------------------------


class _Run:
    """One run over one blog, with its row in the table of runs."""

    def __init__(self, workplace: Workplace, database: Database, listener: Listener, command: str) -> None:
        self._workplace, self._db, self._listener, self._command = workplace, database, listener, command
        self._blogs, self._clock = Blogs(database), workplace.clock

    def do(self, start: Url, settings: Settings) -> RunReport:
        return self._do(start, settings, ())

    def do_again(self, blog: Blog, urls: Sequence[Url]) -> RunReport:
        """Ask for these addresses of a known blog alone, and for what is new on them."""
        return self._do(blog.start_url, self._workplace.settings.for_blog(blog.name), urls)

    def _do(self, start: Url, settings: Settings, again: Sequence[Url]) -> RunReport:
        began_at = self._clock.now()
        fetcher = self._workplace.fetcher([start, *(blog.start_url for blog in self._blogs.all())], settings)
        known = self._blogs.find_covering(start)
        run_id = self._blogs.begin_run(known, self._command, began_at) if known is not None else None
        try:
            crawling, blog = Crawl.open(
                self._db,
                start,
                fetcher=fetcher,
                clock=self._clock,
                listener=self._listener,
                settings=settings,
                again=again,
            )
            if run_id is None:
                run_id = self._blogs.begin_run(blog, self._command, began_at)
            crawled = crawling.run()
            del crawling  # all that it knew of addresses: posts and index are made in its place
            report = self._crawled(crawled, blog, settings, began_at, fetcher)
        except KeyboardInterrupt as interrupt:
            self._give_up(run_id, "interrupted")
            raise _interrupted(self._db, start) from interrupt
        except ArchivesearchError as error:
            self._give_up(run_id, str(error))
            raise
        finally:
            fetcher.close()
        self._blogs.end_run(run_id, report)
        return report

    def _crawled(
        self, crawled: Crawled, blog: Blog, settings: Settings, began_at: dt.datetime, fetcher: Fetcher
    ) -> RunReport:
        _check_captured(self._db, blog)
        remaking = Remaking(self._db, blog, clock=self._clock, listener=self._listener, settings=settings)
        replaced = remaking.run()
        self._listener.progress(Progress(stage=Stage.INDEX, done=0, queued=len(replaced.deltas), posts=0))
        self._catch_up()
        verdict = audit_sentence(auditing.audit(self._db, blog, self._clock.now()))
        report = _report(self._db, blog, began_at, self._clock.now(), crawled, replaced, fetcher.requests)
        return replace(report, verdict=verdict)

    def _catch_up(self) -> None:
        """A damaged index is no reason to stop: all that is in it is in the store."""
        index = self._workplace.index()
        try:
            with written_below(self._workplace.settings.index_dir):
                with contextlib.suppress(IndexOutdated):  # it is made again then
                    index.verify()  # what is merged into new files must be whole
                rebuild.catch_up(self._db, index)
        except IndexDamaged as error:
            self._listener.note(f"{error.path} is damaged ({error.why}): made again from the stored posts")
            with written_below(self._workplace.settings.index_dir):
                index.rebuild(Posts(self._db).changes_since(0))

    def _give_up(self, run_id: int | None, why: str) -> None:
        # When the store itself is the trouble (a full disk), the first error is the one to tell.
        with contextlib.suppress(StoreError):
            if run_id is not None:
                self._blogs.fail_run(run_id, self._clock.now(), why)


def _named_blogs(database: Database, name: str | None) -> list[Blog]:
    blogs = Blogs(database)
    if name is None:
        return blogs.all()
    url = find_canonical(name)
    blog = blogs.find(name) or (blogs.find_covering(url) if url is not None else None)
    if blog is None:
        known = ", ".join(one.name for one in blogs.all()[:5])
        raise NotFound(f"no blog {name!r} here; there are: {known}")
    return [blog]


def _interrupted(database: Database, start: Url) -> CrawlInterrupted:
    blog = Blogs(database).find_covering(start)
    if blog is None:
        return CrawlInterrupted(start, 0, 0)
    return CrawlInterrupted(blog.name, Pages(database, blog).count(), Frontier(database, blog).count(UrlState.QUEUED))


def _longest_waiting_first(database: Database, only: str | None) -> list[Blog]:
    blogs = [blog for blog in Blogs(database).all() if only in (None, blog.name)]
    last = {blog.id: Blogs(database).last_run_at(blog) for blog in blogs}
    return sorted(blogs, key=lambda blog: (last[blog.id] is not None, last[blog.id], blog.name))


def _time_left(workplace: Workplace, began: float) -> float | None:
    most_s = workplace.settings.max_time_s
    return None if most_s is None else most_s - (workplace.clock.monotonic() - began)


def _check_captured(database: Database, blog: Blog) -> None:
    """Raises `CrawlFailed` when the blog has no page at all: nothing was ever read."""
    if Pages(database, blog).count() == 0:
        failures = Frontier(database, blog).failures()
        why = failures[0].reason if failures else "it has no page"
        raise CrawlFailed(blog.start_url, why, "try again later, or check the address")


def _by_month(deltas: Iterable[PostDelta]) -> tuple[MonthDelta, ...]:
    """In the order of the deltas, which is by month."""
    counts: dict[Month | None, Counter[Change]] = {}
    for delta in deltas:
        counts.setdefault(delta.month, Counter())[delta.change] += 1
    return tuple(
        MonthDelta(month=month, new=count[Change.NEW], changed=count[Change.CHANGED], removed=count[Change.REMOVED])
        for month, count in counts.items()
    )


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
        failed_now=crawled.failed,
        months=_by_month(replaced.deltas),
        deltas=replaced.deltas[:DELTAS_KEPT],
    )
