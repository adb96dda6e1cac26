"""What does an update tell other programs? One JSON document of the run, and metrics for Prometheus. Pure.

The metrics are the text format of a file for node_exporter's textfile collector: gauges of the last run.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from archivesearch.errors import Exit
from archivesearch.jobs import Outcome
from archivesearch.model import RunReport
from archivesearch.store.blogs import report_to_json
from archivesearch.version import __version__

SCHEMA = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class UpdateRun:
    """One run of `update`, ended."""

    started_at: dt.datetime
    ended_at: dt.datetime
    exit_code: Exit
    outcomes: Sequence[Outcome]
    error: str | None = None
    """What ended it before all blogs had their turn."""


def report_document(run: UpdateRun) -> bytes:
    """The JSON of `--report`; docs/json.md names the keys."""
    document = {
        "schema": SCHEMA,
        "command": "update",
        "version": __version__,
        "started_at": run.started_at.isoformat(),
        "ended_at": run.ended_at.isoformat(),
        "exit_code": int(run.exit_code),
        "error": run.error,
        "blogs": [_blog(outcome) for outcome in run.outcomes],
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def metrics(run: UpdateRun) -> bytes:
    """The Prometheus text of `--metrics`."""
    return ("\n".join(_metrics(run)) + "\n").encode("utf-8", "replace")


# --- details ------------------------------------------------------------------------------------------------------


def _blog(outcome: Outcome) -> dict[str, object]:
    if outcome.report is not None:
        return {**report_to_json(outcome.report), "error": None}
    why = "not reached: the time was over" if outcome.error is None else str(outcome.error)
    return {"blog": outcome.blog, "error": why}


_RUN: tuple[tuple[str, str], ...] = (
    ("start_timestamp_seconds", "When the last update began."),
    ("end_timestamp_seconds", "When the last update ended."),
    ("exit_code", "How the last update ended: 0 done, 3 some pages failed, 4 could not run, 75 locked."),
)
_OF_A_BLOG: tuple[tuple[str, str], ...] = (
    ("blog_up", "Whether the blog could be read: 1 or 0."),
    ("blog_posts", "Posts held of the blog."),
    ("blog_undated_posts", "Posts of the blog without a date."),
    ("blog_new_posts", "Posts the last update added."),
    ("blog_changed_posts", "Posts the last update changed."),
    ("blog_removed_posts", "Posts the last update removed."),
    ("blog_requests", "Requests the last update sent."),
    ("blog_failed_pages", "Pages known and not captured."),
    ("blog_queued_pages", "Addresses left for the next update."),
    ("blog_seconds", "How long the last update of the blog took."),
)


def _metrics(run: UpdateRun) -> Iterator[str]:
    values = (run.started_at.timestamp(), run.ended_at.timestamp(), int(run.exit_code))
    for (name, help_text), value in zip(_RUN, values, strict=True):
        yield from _gauge(f"update_{name}", help_text, [("", value)])
    rows = [(_label(outcome.blog), _values(outcome)) for outcome in run.outcomes]
    for number, (name, help_text) in enumerate(_OF_A_BLOG):
        known = [(label, values[number]) for label, values in rows if number < len(values)]
        yield from _gauge(name, help_text, known)


def _values(outcome: Outcome) -> tuple[float, ...]:
    if outcome.report is None:
        return () if outcome.out_of_time else (0,)
    report: RunReport = outcome.report
    return (
        1,
        report.posts,
        report.undated,
        report.new,
        report.changed,
        report.removed,
        report.requests,
        len(report.failures),
        report.queued,
        (report.ended_at - report.started_at).total_seconds(),
    )


def _gauge(name: str, help_text: str, values: Iterable[tuple[str, float]]) -> Iterator[str]:
    yield f"# HELP archivesearch_{name} {help_text}"
    yield f"# TYPE archivesearch_{name} gauge"
    for label, value in values:
        yield f"archivesearch_{name}{label} {value:.3f}" if value % 1 else f"archivesearch_{name}{label} {value:.0f}"


def _label(blog: str) -> str:
    escaped = blog.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
    return f'{{blog="{escaped}"}}'
