"""Is a blog found whole beside a trap: sixty posts of sixty in at most 600 requests, and is named what was cut?"""

from __future__ import annotations

import pytest

from tests.support.golden_blogs import traps
from tests.support.golden_blogs.crawling import Make, cases, outcome_of

TRAPS: tuple[Make, ...] = (
    traps.endless_calendar,
    traps.calendar_by_query,
    traps.session_ids,
    traps.endless_pages,
    traps.empty_pages,
    traps.reply_links,
    traps.deep_paths,
    traps.facets,
    traps.five_thousand_links,
    traps.five_thousand_deaths,
)
MAX_REQUESTS = 600


@pytest.mark.parametrize("make", cases(TRAPS))
def test_every_post_once_and_nothing_else(make: Make) -> None:
    outcome = outcome_of(make)
    assert not outcome.missing
    assert not outcome.twice
    assert not outcome.extra


@pytest.mark.parametrize("make", cases(TRAPS))
def test_the_crawl_ends_and_says_what_it_left_out(make: Make) -> None:
    outcome = outcome_of(make)
    assert outcome.requests <= MAX_REQUESTS
    assert any("not asked: " in limit for limit in outcome.report.limits_hit)
