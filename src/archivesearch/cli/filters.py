"""Which posts does the command line ask for? The filters that search, list and counts share."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

import click

from archivesearch.cli import completing
from archivesearch.model import Month, PostFilter

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)


def first_day(value: str) -> dt.date:
    """YYYY-MM-DD, or the first day of YYYY-MM or YYYY. Raises click.BadParameter."""
    return _read_day(value, last=False)


def last_day(value: str) -> dt.date:
    """YYYY-MM-DD, or the last day of YYYY-MM or YYYY. Raises click.BadParameter."""
    return _read_day(value, last=True)


def month(value: str) -> Month:
    """YYYY-MM. Raises click.BadParameter."""
    match = re.fullmatch(r"(\d{4})-(\d{1,2})", value.strip(), re.ASCII)
    if not match:
        raise click.BadParameter(f"{value!r} is no month; expected YYYY-MM")
    try:
        return Month(int(match[1]), int(match[2]))
    except ValueError as error:
        raise click.BadParameter(f"there is no {value!r} in the calendar") from error


def day(value: str) -> str:
    """MM-DD. Raises click.BadParameter."""
    match = re.fullmatch(r"(\d{1,2})-(\d{1,2})", value.strip(), re.ASCII)
    if not match:
        raise click.BadParameter(f"{value!r} is no day of a year; expected MM-DD")
    try:
        return f"{dt.date(2000, int(match[1]), int(match[2])):%m-%d}"  # 2000 was a leap year
    except ValueError as error:
        raise click.BadParameter(f"there is no {value!r} in the calendar") from error


def filter_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the filters to a command; `read_filter` makes a `PostFilter` of them."""
    options = (
        click.option(
            "--year",
            type=click.IntRange(1, 9999),
            metavar="YYYY",
            help="Only posts of this year.",
            shell_complete=completing.years,
        ),
        click.option(
            "--month",
            type=month,
            metavar="YYYY-MM",
            help="Only posts of this month.",
            shell_complete=completing.months,
        ),
        click.option("--since", type=first_day, metavar="DATE", help="Only posts from this day on."),
        click.option("--until", type=last_day, metavar="DATE", help="Only posts up to this day, included."),
        click.option("--day", type=day, metavar="MM-DD", help="Only posts of this day, in any year."),
        click.option("--on-this-day", is_flag=True, help="Only posts of today's day and month, in any year."),
        click.option("--author", metavar="NAME", help="Only posts by this author.", shell_complete=completing.authors),
        click.option("--tag", metavar="TAG", help="Only posts with this tag.", shell_complete=completing.tags),
        click.option(
            "--language",
            "language",
            metavar="LANG",
            help="Only posts in this language: en, pt, pt-br.",
            shell_complete=completing.languages,
        ),
        click.option(
            "--blog",
            metavar="BLOG",
            help="Only posts of this blog, named as in `status`.",
            shell_complete=completing.blogs,
        ),
    )
    for option in reversed(options):
        function = option(function)
    return function


def read_filter(options: dict[str, Any]) -> PostFilter:
    """Take the filters out of a command's options."""
    names = ("year", "month", "since", "until", "author", "tag", "blog", "language", "day")
    given = {name: options.pop(name) for name in names}
    if options.pop("on_this_day"):
        if given["day"]:
            raise click.UsageError("--day and --on-this-day exclude each other", click.get_current_context())
        given["day"] = f"{dt.datetime.now().astimezone():%m-%d}"
    return PostFilter(**given)


# --- details ------------------------------------------------------------------------------------------------------


def _read_day(value: str, *, last: bool) -> dt.date:
    match = _DATE.fullmatch(value.strip())
    if not match:
        raise click.BadParameter(f"{value!r} is no date; expected YYYY-MM-DD, YYYY-MM or YYYY")
    month, day = (int(part) if part else None for part in match.groups()[1:])
    try:
        return _day(int(match[1]), month, day, last=last)
    except ValueError as error:
        raise click.BadParameter(f"there is no {value!r} in the calendar") from error


def _day(year: int, month: int | None, day: int | None, *, last: bool) -> dt.date:
    if month is None:
        return dt.date(year, 12, 31) if last else dt.date(year, 1, 1)
    if not 1 <= month <= 12:
        raise ValueError(month)
    if day is None and last:
        return dt.date(year, month, 28) + _to_end_of_month(year, month)
    return dt.date(year, month, day or 1)


def _to_end_of_month(year: int, month: int) -> dt.timedelta:
    """From the 28th on; without the calendar module, which loads locales (2 ms)."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return dt.timedelta(days={2: int(leap), 4: 2, 6: 2, 9: 2, 11: 2}.get(month, 3))
