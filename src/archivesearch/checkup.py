"""Is everything in order, and if not, what is to be done? One finding a line; nothing is changed.

Each check is a function that yields findings; what it needs of the machine it asks itself.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from archivesearch.config import Settings
from archivesearch.counted import plural
from archivesearch.errors import IndexDamaged, IndexOutdated, NoIndex, StoreError
from archivesearch.ports import Clock, FullTextIndex
from archivesearch.store import lock
from archivesearch.store.blogs import Blogs
from archivesearch.store.database import FILE_NAME, Database
from archivesearch.store.pages import Pages, http_date
from archivesearch.store.posts import Posts

MIB = 1024 * 1024
_LEAST_FREE_BYTES = 256 * MIB
_CLOCK_TOLERANCE = dt.timedelta(minutes=5)
_STALE = dt.timedelta(days=8)
"""A weekly job with a day of grace."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """What one look found."""

    subject: str
    text: str
    advice: str | None = None
    """What to do; None when all is well."""

    @property
    def ok(self) -> bool:
        return self.advice is None


class Patient(Protocol):
    """What is looked at; `workspace.Workspace` is the real one."""

    @property
    def settings(self) -> Settings: ...

    @property
    def clock(self) -> Clock: ...

    def index(self) -> FullTextIndex: ...


def examine(patient: Patient) -> Iterator[Finding]:
    """Everything, in the order in which troubles follow from each other."""
    folder = patient.settings.index_dir
    if not (folder / FILE_NAME).is_file():
        yield Finding(subject="store", text=str(NoIndex(str(folder))).partition(";")[0], advice="crawl a blog first")
        return
    yield from _permissions(folder)
    yield from _lock(folder)
    yield from _disk(folder)
    try:
        with Database.open(folder) as database:
            if database.is_outdated:
                yield Finding(
                    subject="store", text="an older archivesearch made it", advice="run: archivesearch reindex"
                )
            else:
                for check in _OF_DATA:
                    yield from check(patient, database)
    except StoreError as error:
        yield Finding(subject="store", text=f"{error.path}: {error.why}", advice=error.advice)
    yield from _manners(patient.settings)


# --- details ------------------------------------------------------------------------------------------------------


def _permissions(folder: Path) -> Iterator[Finding]:
    mode = folder.stat().st_mode
    if mode & stat.S_IWOTH and not mode & stat.S_ISVTX:
        yield Finding(subject="permissions", text=f"everybody may write to {folder}", advice=f"run: chmod o-w {folder}")
    elif not os.access(folder, os.W_OK) or not os.access(folder / FILE_NAME, os.W_OK):
        yield Finding(
            subject="permissions",
            text=f"{folder} cannot be written by you: searches work, crawls do not",
            advice="make it writable, or run crawls as its owner",
        )
    else:
        yield Finding(subject="permissions", text=f"{folder} can be written by you")


def _lock(folder: Path) -> Iterator[Finding]:
    try:
        held = lock.is_held(folder)
    except StoreError:
        return  # a folder that cannot be written: told above
    holder = lock.find_holder(folder)
    if held:
        yield Finding(subject="lock", text=f"a run is at work ({holder or 'its holder left no name'})")
    elif holder is not None:
        yield Finding(subject="lock", text=f"free; {holder} was killed, which harms nothing")
    else:
        yield Finding(subject="lock", text="free")


def _disk(folder: Path) -> Iterator[Finding]:
    free = shutil.disk_usage(folder).free
    used = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    text = f"{free // MIB:,} MiB free, the data takes {used // MIB:,} MiB"
    needed = max(_LEAST_FREE_BYTES, used // 2)
    tight = f"free some space: a reindex may need {needed // MIB:,} MiB" if free < needed else None
    yield Finding(subject="disk", text=text, advice=tight)


def _store(_: Patient, database: Database) -> Iterator[Finding]:
    problems = database.problems()
    advice = f"restore a copy, or run: archivesearch --index {database.path.parent} doctor --salvage NEW_FOLDER"
    for problem in problems:
        yield Finding(subject="store", text=f"{database.path.name}: {problem}", advice=advice)
    if problems:
        return
    blogs, pages = Blogs(database).all(), 0
    for blog in blogs:
        pages += Pages(database, blog).count()
        damaged = Pages(database, blog).damaged()
        if damaged:
            text = f"{len(damaged):,} pages of {blog.name} are not as they were fetched, {damaged[0]} first"
            yield Finding(subject="store", text=text, advice=advice)
    held = f"{plural(len(blogs), 'blog')}, {plural(pages, 'page')}"
    yield Finding(subject="store", text=f"whole; {held}, each with its checksum")


def _index(patient: Patient, database: Database) -> Iterator[Finding]:
    advice = f"run: archivesearch --index {patient.settings.index_dir} reindex"
    try:
        index = patient.index()
        index.verify()
        revision = index.revision
    except (IndexDamaged, IndexOutdated) as error:
        yield Finding(subject="index", text=str(error).partition(";")[0], advice=advice)
        return
    behind = Posts(database).revision() - revision
    if behind:
        yield Finding(subject="index", text=f"{behind:,} changes behind the posts", advice=advice)
    else:
        yield Finding(subject="index", text="whole, and up to date with the posts")


def _clock(patient: Patient, database: Database) -> Iterator[Finding]:
    """Against the newest page: when it came by our clock, and when the server said it sent it."""
    now = patient.clock.now()
    row = database.row(
        """SELECT fetched_at, json_extract(headers, '$.date') AS served FROM pages ORDER BY fetched_at DESC LIMIT 1"""
    )
    if row is None:
        return
    fetched_at = dt.datetime.fromisoformat(row["fetched_at"])
    if fetched_at > now + _CLOCK_TOLERANCE:
        text = f"it is {now:%Y-%m-%d %H:%M} UTC, but a page came on {fetched_at:%Y-%m-%d %H:%M} UTC"
        yield Finding(subject="clock", text=text, advice="set the machine's clock (timedatectl)")
        return
    served_at = http_date(row["served"])
    off = abs(served_at - fetched_at) if served_at else dt.timedelta()
    if off > _CLOCK_TOLERANCE:
        text = f"it differed by {off.total_seconds() / 60:,.0f} minutes from that of the last server"
        yield Finding(subject="clock", text=text, advice="compare it with another clock (timedatectl)")
    else:
        yield Finding(subject="clock", text="agrees with the last server")


def _runs(patient: Patient, database: Database) -> Iterator[Finding]:
    blogs = Blogs(database)
    now = patient.clock.now()
    for blog in blogs.all():
        last = next(blogs.last_runs(blog, 1), None)
        age = now - last.started_at if last is not None else None
        if last is None or age is None:
            continue
        if last.error is not None:
            text = f"the last run of {blog.name} failed: {last.error}"
            yield Finding(subject="runs", text=text, advice="see: archivesearch status")
        elif age > _STALE:
            text = f"{blog.name} was crawled {age.days} days ago"
            yield Finding(
                subject="runs", text=text, advice="run: archivesearch update, or set up: archivesearch schedule"
            )
        else:
            yield Finding(subject="runs", text=f"{blog.name} was crawled on {last.started_at:%Y-%m-%d %H:%M} UTC")


def _manners(settings: Settings) -> Iterator[Finding]:
    if settings.contact is None:
        yield Finding(
            subject="manners", text="sites cannot reach you: no contact in the settings (it is only a courtesy)"
        )
    else:
        yield Finding(subject="manners", text=f"sites can reach you at {settings.contact}")


_OF_DATA: tuple[Callable[[Patient, Database], Iterator[Finding]], ...] = (_store, _index, _clock, _runs)
