"""What does a run's report say to a person, in one honest sentence? Pure."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator

from archivesearch import columns, urls
from archivesearch.counted import plural
from archivesearch.model import Failure, Month, MonthDelta, RunReport
from archivesearch.store.blogs import Run

_REASONS_SHOWN = 3
_DELTAS_SHOWN = 40
"""Posts by name; of what is more, the counts of each month."""


def sentence(report: RunReport) -> str:
    """How many posts, from when to when, how many undated, what changed, what failed and why, the verdict."""
    posts = span_in_words(report.posts, report.first_on, report.last_on, report.undated)
    parts = [f"{report.blog}: {posts}", _changes(report), _work(report)]
    if report.failures:
        parts.append(f"{plural(len(report.failures), 'page')} failed: {_reasons(report.failures)}")
    if report.queued:
        parts.append(f"{plural(report.queued, 'address', 'addresses')} left for the next crawl")
    verdict = f" {report.verdict[0].upper()}{report.verdict[1:]}." if report.verdict else ""
    return "; ".join(part for part in parts if part) + f".{verdict}"


def update_lines(report: RunReport) -> Iterator[str]:
    """What an update changed, post by post under its month; nothing when nothing changed."""
    if not report.deltas:
        return
    yield f"{report.blog}: {_changes(report) or plural(report.new, 'new post')}"
    shown = 0
    for month in report.months:
        if shown >= _DELTAS_SHOWN:
            yield f"  {_month_name(month.month)}  {_month_changes(month)}"
            continue
        yield f"  {_month_name(month.month)}"
        for delta in [delta for delta in report.deltas if delta.month == month.month]:
            title = columns.one_line(delta.title or "(untitled)")
            yield f"    {delta.change:<7}  {title}  {columns.one_line(urls.display(delta.url))}"
            shown += 1


def run_in_words(run: Run) -> str:
    """What a run did, in a few words; a run without an end was cut off (or is still at work)."""
    if run.error is not None:
        return columns.one_line(run.error)
    if run.report is None:
        return "did not end"
    failed = f", {plural(len(run.report.failures), 'page')} failed" if run.report.failures else ""
    return f"{_changes(run.report) or plural(run.report.new, 'post') + ' found'}, {_work(run.report)}{failed}"


def span_in_words(posts: int, first: dt.date | None, last: dt.date | None, undated: int) -> str:
    """ "334 posts from 2003-12-31 to 2023-04-08, none undated"."""
    text = plural(posts, "post")
    if first and last:
        text += f" from {first} to {last}"
    return f"{text}, {undated or 'none':{',' if undated else ''}} undated" if posts else text


# --- details ------------------------------------------------------------------------------------------------------


def _month_name(month: Month | None) -> str:
    return "undated" if month is None else str(month)


def _month_changes(delta: MonthDelta) -> str:
    return _counted(delta.new, delta.changed, delta.removed)


def _counted(new: int, changed: int, removed: int) -> str:
    counts = ((new, "new"), (changed, "changed"), (removed, "removed"))
    return ", ".join(f"{count:,} {word}" for count, word in counts if count)


def _changes(report: RunReport) -> str:
    if report.new == report.posts and not report.changed and not report.removed:
        return ""
    return _counted(report.new, report.changed, report.removed) or "nothing changed"


def _work(report: RunReport) -> str:
    """Requests and time: "412 requests (400 unchanged) in 3 min"."""
    unchanged = f" ({report.not_modified:,} unchanged)" if report.not_modified else ""
    seconds = (report.ended_at - report.started_at).total_seconds()
    time = f"{seconds:.0f} s" if seconds < 100 else f"{seconds / 60:.0f} min"
    return f"{plural(report.requests, 'request')}{unchanged} in {time}"


def _reasons(failures: Iterable[Failure]) -> str:
    common = Counter(failure.reason for failure in failures).most_common()
    if len(common) == 1:
        return common[0][0]
    shown = [f"{count:,} {reason}" for reason, count in common[:_REASONS_SHOWN]]
    rest = sum(count for _, count in common[_REASONS_SHOWN:])
    return ", ".join(shown) + (f", {rest:,} for other reasons" if rest else "")
