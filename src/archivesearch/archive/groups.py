"""How many posts has each year, week, day, tag, author, language or blog? Pure."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from archivesearch import columns
from archivesearch.archive.counts import By, Order
from archivesearch.archive.labels import ENGLISH, Labels
from archivesearch.model import Month


@dataclass(frozen=True, kw_only=True, slots=True)
class Group:
    """Posts that have something in common."""

    key: str
    """What tells it from the others: "2018", "2018-10", "2018-W40", "2018-10-04", or a name as its posts write it."""
    label: str
    """For a reader, in the language of the blog."""
    count: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Grouping:
    """Groups in order. A post has one date and may have several tags or authors."""

    by: By
    groups: tuple[Group, ...] = ()
    without: int = 0
    """Posts in no group: undated ones, posts without a tag."""
    posts: int = 0
    """Posts in all."""

    @property
    def others(self) -> int:
        """Posts of groups that were left out on purpose; known where each post is in one group only."""
        if self.by in (By.TAG, By.AUTHOR):
            return 0
        return self.posts - self.without - sum(group.count for group in self.groups)


def group_times(
    by: By, counts: Iterable[tuple[str | None, int]], *, labels: Labels = ENGLISH, empty: bool = False
) -> Grouping:
    """Group by years, months, weeks or days: from days, months or years as ISO 8601 writes them and their counts.

    What is less precise than `by` asks ("2018" by days) is without. `empty` adds those between that have no post.
    Newest first.
    """
    sums: Counter[str] = Counter()
    without = 0
    for date, count in counts:
        key = None if date is None else _key(by, date)
        if key is None:
            without += count
        else:
            sums[key] += count
    keys = _whole_span(by, sums) if empty and sums else list(sums)
    groups = [Group(key=key, label=_label(by, key, labels), count=sums[key]) for key in sorted(keys, reverse=True)]
    return Grouping(by=by, groups=tuple(groups), without=without, posts=sums.total() + without)


def group_names(by: By, counts: Iterable[tuple[str, int]], *, without: int, posts: int) -> Grouping:
    """Group by names: those that differ only in case are one, written as most posts do. By the alphabet."""
    spellings: dict[str, Counter[str]] = {}
    for name, count in counts:
        if clean := columns.one_line(name):
            spellings.setdefault(clean.casefold(), Counter())[clean] += count
    groups = []
    for _, written in sorted(spellings.items()):
        name = min(written, key=lambda spelling: (-written[spelling], spelling))
        groups.append(Group(key=name, label=name, count=written.total()))
    return Grouping(by=by, groups=tuple(groups), without=without, posts=posts)


def arranged(grouping: Grouping, order: Order, limit: int | None) -> Grouping:
    """The groups in this order, the first so many of them."""
    groups = list(grouping.groups)
    if order is Order.COUNT:
        groups.sort(key=lambda group: -group.count)
    elif grouping.by.is_time:
        groups = groups if order is Order.NEWEST else groups[::-1]
    return replace(grouping, groups=tuple(groups[:limit]))


def first_day(by: By, key: str) -> dt.date:
    """The first day of a year, month, week or day by its key."""
    if by is By.WEEK:
        return dt.date.fromisocalendar(int(key[:4]), int(key[6:]), 1)
    year, month, day = (int(part) for part in f"{key}-01-01".split("-")[:3])
    return dt.date(year, month, day)


# --- details ------------------------------------------------------------------------------------------------------


_LENGTHS = {By.YEAR: 4, By.MONTH: 7, By.WEEK: 10, By.DAY: 10}


def _key(by: By, date: str) -> str | None:
    if len(date) < _LENGTHS[by]:
        return None
    return _week_key(dt.date.fromisoformat(date)) if by is By.WEEK else date[: _LENGTHS[by]]


def _week_key(day: dt.date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def _label(by: By, key: str, labels: Labels) -> str:
    first = first_day(by, key)
    match by:
        case By.YEAR:
            return key.lstrip("0")
        case By.MONTH:
            return labels.month(Month(first.year, first.month))
        case By.WEEK:
            return labels.week(first)
        case _:
            return labels.day(first)


def _whole_span(by: By, keys: Iterable[str]) -> list[str]:
    """Every key from the first to the last."""
    days = sorted(first_day(by, key) for key in keys)
    first, last = days[0], days[-1]
    if by is By.YEAR:
        return [f"{year:04}" for year in range(first.year, last.year + 1)]
    if by is By.MONTH:
        numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
        return [f"{number // 12:04}-{number % 12 + 1:02}" for number in numbers]
    step = 7 if by is By.WEEK else 1
    span = (first + dt.timedelta(days=number) for number in range(0, (last - first).days + 1, step))
    return [_week_key(day) if by is By.WEEK else day.isoformat() for day in span]
