"""Is the day of a post read however it is printed, and whatever other days stand around it?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

import pytest

from tests.support.golden_blogs import misleading_days, printed_days
from tests.support.golden_blogs.crawling import Make, Outcome, outcome_of

UNREAD = {
    "year_first_two_digits": "10.03.22 is read as 10 March 2022: the list shows the years in order, and the day of the "
    "month is the field that goes beyond 12",
    "month_of_a_year": "May 2004, alone in its element, is not taken for the month of the post",
    "relative_with_a_title": "the title of '3 years ago' holds the day: attributes are not read",
}
MISLED = {
    "event_first_post_day_below": "'When:' below the title is taken, not 'Posted on' below the text",
}
MAKES: dict[str, Make] = {
    **{name: printed_days.blog_of(habit) for name, habit in printed_days.HABITS.items()},
    **{name: misleading_days.blog_of(lure) for name, lure in misleading_days.LURES.items()},
}


@cache
def _outcome(name: str) -> Outcome:
    return outcome_of(MAKES[name])


def _cases(names: Iterable[str], faults: Mapping[str, str]) -> list[object]:
    return [
        pytest.param(name, marks=[pytest.mark.xfail(strict=True, reason=faults[name])] if name in faults else [])
        for name in names
    ]


@pytest.mark.parametrize("name", MAKES)
def test_every_post_once_and_nothing_else(name: str) -> None:
    outcome = _outcome(name)
    assert not outcome.missing
    assert not outcome.extra
    assert not outcome.wrong_titles


@pytest.mark.parametrize("name", _cases(printed_days.HABITS, UNREAD))
def test_every_post_has_the_day_it_prints(name: str) -> None:
    assert not _outcome(name).wrong_dates


@pytest.mark.parametrize("name", _cases(misleading_days.LURES, MISLED))
def test_no_other_day_is_taken(name: str) -> None:
    assert not _outcome(name).wrong_dates
