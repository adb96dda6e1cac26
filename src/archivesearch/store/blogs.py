"""Which blogs are known, and what did their runs do?"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

from archivesearch import model
from archivesearch.model import Month, Url
from archivesearch.named_tuples import NamedTuple
from archivesearch.store.database import Database, Row
from archivesearch.urls import host_of, path_of


class Blog(NamedTuple):
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


class Run(NamedTuple):
    """A run that was begun; `report` is None while it runs, when it was cut off, and when it could not be done."""

    id: int
    blog: str
    command: str
    started_at: dt.datetime
    ended_at: dt.datetime | None
    report: model.RunReport | None
    error: str | None
    """Why it could not be done."""


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

    def end_run(self, run_id: int, report: model.RunReport) -> None:
        self._db.execute(
            "UPDATE runs SET ended_at = ?, report = ? WHERE id = ?",
            (report.ended_at.isoformat(), json.dumps(report_to_json(report), ensure_ascii=False), run_id),
        )

    def fail_run(self, run_id: int, at: dt.datetime, error: str) -> None:
        self._db.execute("UPDATE runs SET ended_at = ?, error = ? WHERE id = ?", (at.isoformat(), error, run_id))

    def last_run_at(self, blog: Blog) -> dt.datetime | None:
        """When the last run of a blog began."""
        value = self._db.value("SELECT max(started_at) FROM runs WHERE blog_id = ?", (blog.id,))
        return None if value is None else dt.datetime.fromisoformat(value)

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
                error=row["error"],
            )


def report_to_json(report: model.RunReport) -> dict[str, object]:
    """A run's report, JSON-ready, keys in the order of the class."""
    value = _slots_of(report)
    for name in ("started_at", "ended_at", "first_on", "last_on"):
        value[name] = None if value[name] is None else value[name].isoformat()
    value["limits_hit"] = list(report.limits_hit)
    value["failures"] = [{"url": failure.url, "reason": failure.reason} for failure in report.failures]
    for name in ("months", "deltas"):
        value[name] = [
            {**_slots_of(one), "month": None if one.month is None else str(one.month)} for one in value[name]
        ]
    return value


# --- details ------------------------------------------------------------------------------------------------------


def _blog(row: Row) -> Blog:
    return Blog(id=row["id"], name=row["name"], start_url=Url(row["start_url"]), prefix=row["prefix"])


def _report(value: dict[str, Any]) -> model.RunReport:
    """As `report_to_json` wrote it; runs that older versions kept lack what came later."""
    moments = {name: dt.datetime.fromisoformat(value[name]) for name in ("started_at", "ended_at")}
    days = {name: value[name] and dt.date.fromisoformat(value[name]) for name in ("first_on", "last_on")}
    lists = {
        "limits_hit": tuple(value["limits_hit"]),
        "failures": tuple(model.Failure(url=Url(one["url"]), reason=one["reason"]) for one in value["failures"]),
        "months": tuple(model.MonthDelta(**{**one, "month": _month(one)}) for one in value.get("months", ())),
        "deltas": tuple(
            model.PostDelta(**{**one, "month": _month(one), "change": model.Change(one["change"])})
            for one in value.get("deltas", ())
        ),
    }
    known = {name: value[name] for name in model.RunReport.__slots__ if name in value}
    return model.RunReport(**{**known, **moments, **days, **lists})


def _slots_of(value: model.RunReport | model.MonthDelta | model.PostDelta) -> dict[str, Any]:
    """The fields, without the dataclasses module: a search opens this table, too."""
    return {name: getattr(value, name) for name in type(value).__slots__}


def _month(value: dict[str, Any]) -> Month | None:
    if value["month"] is None:
        return None
    year, _, month = value["month"].partition("-")
    return Month(int(year), int(month))
