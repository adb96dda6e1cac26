"""Which blogs are known, and what did their runs do?"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass

from archivesearch.model import Failure, RunReport, Url
from archivesearch.store.database import Database, Row
from archivesearch.urls import host_of, path_of


@dataclass(frozen=True, kw_only=True, slots=True)
class Blog:
    """A blog this index holds."""

    id: int
    name: str
    """Host and path prefix: "example.org/blog"."""
    start_url: Url
    prefix: str
    """What the paths of its pages begin with: "/" or "/blog/"."""

    def covers(self, url: Url) -> bool:
        """Whether an address is inside the blog: same host (`www.` apart) and below the prefix."""
        if host_of(url) != host_of(self.start_url):
            return False
        return self.prefix == "/" or (path_of(url) + "/").startswith(self.prefix)


@dataclass(frozen=True, kw_only=True, slots=True)
class Run:
    """A run that was begun; `report` is None while it runs and when it was cut off."""

    id: int
    blog: str
    command: str
    started_at: dt.datetime
    ended_at: dt.datetime | None
    report: RunReport | None


class Blogs:
    """The table of blogs and runs."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> list[Blog]:
        return [_blog(row) for row in self._db.rows("SELECT * FROM blogs ORDER BY name")]

    def find(self, name: str) -> Blog | None:
        row = self._db.row("SELECT * FROM blogs WHERE name = ?", (name,))
        return None if row is None else _blog(row)

    def find_covering(self, url: Url) -> Blog | None:
        """The blog an address belongs to; the one with the longest prefix when several do."""
        covering = [blog for blog in self.all() if blog.covers(url)]
        return max(covering, key=lambda blog: len(blog.prefix), default=None)

    def add(self, start_url: Url, prefix: str, at: dt.datetime) -> Blog:
        """Register a blog, or find it again."""
        name = host_of(start_url) + prefix.rstrip("/")
        self._db.execute(
            "INSERT INTO blogs (name, start_url, prefix, added_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (name, start_url, prefix, at.isoformat()),
        )
        row = self._db.row("SELECT * FROM blogs WHERE name = ?", (name,))
        assert row is not None
        return _blog(row)

    def hints(self, blog: Blog) -> dict[str, object] | None:
        """What extraction learned of the site, or None when nothing was learned yet."""
        value = self._db.value("SELECT hints FROM blogs WHERE id = ?", (blog.id,))
        return None if value is None else dict(json.loads(value))

    def write_hints(self, blog: Blog, hints: dict[str, object]) -> None:
        text = json.dumps(hints, ensure_ascii=False, sort_keys=True)
        self._db.execute("UPDATE blogs SET hints = ? WHERE id = ?", (text, blog.id))

    def begin_run(self, blog: Blog, command: str, at: dt.datetime) -> int:
        return self._db.insert(
            "INSERT INTO runs (blog_id, command, started_at) VALUES (?, ?, ?)", (blog.id, command, at.isoformat())
        )

    def end_run(self, run_id: int, report: RunReport) -> None:
        self._db.execute(
            "UPDATE runs SET ended_at = ?, report = ? WHERE id = ?",
            (report.ended_at.isoformat(), report_to_json(report), run_id),
        )

    def last_runs(self, blog: Blog, limit: int) -> Iterator[Run]:
        """The last runs of a blog, newest first."""
        sql = "SELECT * FROM runs WHERE blog_id = ? ORDER BY id DESC LIMIT ?"
        for row in self._db.rows(sql, (blog.id, limit)):
            yield Run(
                id=row["id"],
                blog=blog.name,
                command=row["command"],
                started_at=dt.datetime.fromisoformat(row["started_at"]),
                ended_at=None if row["ended_at"] is None else dt.datetime.fromisoformat(row["ended_at"]),
                report=None if row["report"] is None else _report(json.loads(row["report"])),
            )


def report_to_json(report: RunReport) -> str:
    """A run's report as JSON, keys in the order of the class."""
    value = {name: getattr(report, name) for name in RunReport.__slots__}
    value["failures"] = [{"url": failure.url, "reason": failure.reason} for failure in report.failures]
    return json.dumps(value, ensure_ascii=False, default=lambda moment: moment.isoformat())


# --- details ------------------------------------------------------------------------------------------------------


def _blog(row: Row) -> Blog:
    return Blog(id=row["id"], name=row["name"], start_url=Url(row["start_url"]), prefix=row["prefix"])


def _report(value: dict[str, object]) -> RunReport:
    known = {name: value[name] for name in RunReport.__slots__}
    for name in ("started_at", "ended_at"):
        known[name] = dt.datetime.fromisoformat(str(known[name]))
    for name in ("first_on", "last_on"):
        known[name] = None if known[name] is None else dt.date.fromisoformat(str(known[name]))
    failures = known["failures"]
    assert isinstance(failures, list)
    known["failures"] = tuple(Failure(url=Url(one["url"]), reason=one["reason"]) for one in failures)
    limits = known["limits_hit"]
    assert isinstance(limits, list)
    known["limits_hit"] = tuple(limits)
    return RunReport(**known)  # type: ignore[arg-type]
