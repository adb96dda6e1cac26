"""Is each blog that is written down as a table found whole: every post once, nothing else, days and titles right?"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.support.golden_blogs import builders, eastern_hosts, older_programs, one_way
from tests.support.golden_blogs.crawling import Make, outcome_of

MAKES: dict[str, Make] = {**eastern_hosts.MAKES, **older_programs.MAKES, **builders.MAKES, **one_way.MAKES}
SMALL = 30
"""Posts below which the fixed costs of a crawl outweigh the posts."""
MAX_REQUESTS_A_POST = 4.5

MISSED = {
    "e107": "the only page of a post is called comment.php",
    "discourse": "topics of other categories have the template and the shape of address of the blog's",
}
COSTLY = {
    "dasblog": "each post is asked for under three addresses, and each day has a list",
}


def cases(faults: Mapping[str, str]) -> list[object]:
    return [
        pytest.param(name, marks=[pytest.mark.xfail(strict=True, reason=faults[name])] if name in faults else [])
        for name in MAKES
    ]


@pytest.mark.parametrize("name", cases(MISSED))
def test_every_post_once_and_nothing_else(name: str) -> None:
    outcome = outcome_of(MAKES[name])
    assert not outcome.missing
    assert not outcome.twice
    assert not outcome.extra


@pytest.mark.parametrize("name", cases({}))
def test_every_post_found_has_its_day(name: str) -> None:
    assert not outcome_of(MAKES[name]).wrong_dates


@pytest.mark.parametrize("name", cases({}))
def test_every_post_found_has_its_title(name: str) -> None:
    assert not outcome_of(MAKES[name]).wrong_titles


@pytest.mark.parametrize("name", cases(COSTLY))
def test_few_requests_a_post(name: str) -> None:
    outcome = outcome_of(MAKES[name])
    assert outcome.requests <= MAX_REQUESTS_A_POST * max(len(outcome.truth), SMALL)
