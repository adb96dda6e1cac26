"""Are posts without pages of their own found, each once, at PAGE#name, and is nothing else taken for one?"""

from __future__ import annotations

import pytest

from tests.support.golden_blogs import fragments
from tests.support.golden_blogs.crawling import Make, cases, outcome_of


@pytest.mark.parametrize("make", cases((*fragments.SYSTEMS, *fragments.TRAPS)))
def test_every_post_once_and_nothing_else(make: Make) -> None:
    outcome = outcome_of(make)
    assert not outcome.missing
    assert not outcome.twice
    assert not outcome.extra


@pytest.mark.parametrize("make", cases((*fragments.SYSTEMS, *fragments.TRAPS)))
def test_every_post_has_its_day_and_its_title(make: Make) -> None:
    outcome = outcome_of(make)
    assert not outcome.wrong_dates
    assert not outcome.wrong_titles
