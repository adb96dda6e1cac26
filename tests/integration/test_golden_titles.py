"""Is the title of a post read however it is printed, without what stands around it?"""

from __future__ import annotations

from functools import cache

import pytest

from tests.support.golden_blogs.crawling import Outcome, outcome_of
from tests.support.golden_blogs.golden import Golden
from tests.support.golden_blogs.printed_titles import HEADINGS, blog_of


@cache
def _outcome(name: str) -> Outcome:
    def make(base: str) -> Golden:
        return blog_of(HEADINGS[name])

    return outcome_of(make)


@pytest.mark.parametrize("name", HEADINGS)
def test_every_post_once_and_nothing_else(name: str) -> None:
    outcome = _outcome(name)
    assert not outcome.missing
    assert not outcome.extra
    assert not outcome.wrong_dates


@pytest.mark.parametrize("name", HEADINGS)
def test_every_post_has_the_title_it_prints(name: str) -> None:
    assert not _outcome(name).wrong_titles
