"""Is the day of a post read however it is printed, when neither address nor feed nor mark-up says it?"""

from __future__ import annotations

from functools import cache

import pytest

from tests.support.golden_blogs.crawling import Outcome, outcome_of
from tests.support.golden_blogs.golden import Golden
from tests.support.golden_blogs.printed_days import HABITS, blog_of

UNREAD = {
    "year_first_two_digits": "10.03.22 is read as 10 March 2022: the list shows the years in order, and the day "
    "of the month is the field that goes beyond 12",
    "no_separator": "20040529, alone in its element, is no date",
    "roman_months": "29 V 2004 is no date",
    "month_of_a_year": "May 2004, alone in its element, is not taken for the month of the post",
    "relative_with_a_title": "the title of '3 years ago' holds the day: attributes are not read",
    "swedish": "den 29:e maj 2004 is no date",
    "hebrew": "months are not known with the ב that means in",
    "chinese_numerals": "二〇〇四年五月二十九日 is no date",
    "basque": "2004ko maiatzaren 29a is no date",
}


@cache
def _outcome(name: str) -> Outcome:
    def make(base: str) -> Golden:
        return blog_of(HABITS[name])

    return outcome_of(make)


@pytest.mark.parametrize("name", HABITS)
def test_every_post_once_and_nothing_else(name: str) -> None:
    outcome = _outcome(name)
    assert not outcome.missing
    assert not outcome.extra
    assert not outcome.wrong_titles


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[pytest.mark.xfail(strict=True, reason=UNREAD[name])] if name in UNREAD else [])
        for name in HABITS
    ],
)
def test_every_post_has_the_day_it_prints(name: str) -> None:
    assert not _outcome(name).wrong_dates
