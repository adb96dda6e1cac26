"""Is the day of a post read however it is printed, and whatever other days stand around it?"""

from __future__ import annotations

from functools import cache

import pytest

from tests.support.golden_blogs import misleading_days, printed_days
from tests.support.golden_blogs.crawling import Make, Outcome, outcome_of

MAKES: dict[str, Make] = {
    **{name: printed_days.blog_of(habit) for name, habit in printed_days.HABITS.items()},
    **{name: misleading_days.blog_of(lure) for name, lure in misleading_days.LURES.items()},
}


@cache
def _outcome(name: str) -> Outcome:
    return outcome_of(MAKES[name])


@pytest.mark.parametrize("name", MAKES)
def test_every_post_once_and_nothing_else(name: str) -> None:
    outcome = _outcome(name)
    assert not outcome.missing
    assert not outcome.extra
    assert not outcome.wrong_titles


@pytest.mark.parametrize("name", printed_days.HABITS)
def test_every_post_has_the_day_it_prints(name: str) -> None:
    assert not _outcome(name).wrong_dates


@pytest.mark.parametrize("name", misleading_days.LURES)
def test_no_other_day_is_taken(name: str) -> None:
    assert not _outcome(name).wrong_dates
