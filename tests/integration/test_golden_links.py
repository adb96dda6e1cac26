"""Is a blog found whole, and read, however its links and letters are written?"""

from __future__ import annotations

from functools import cache

import pytest

from tests.support.golden_blogs.crawling import Outcome, outcome_of
from tests.support.golden_blogs.written_links import WAYS, blog_of


@cache
def _outcome(name: str) -> Outcome:
    return outcome_of(blog_of(WAYS[name]))


@pytest.mark.parametrize("name", WAYS)
def test_every_post_once_with_its_title_and_day(name: str) -> None:
    outcome = _outcome(name)
    assert not outcome.missing
    assert not outcome.extra
    assert not outcome.wrong_titles
    assert not outcome.wrong_dates
