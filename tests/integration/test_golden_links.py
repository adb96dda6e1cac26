"""Is a blog found whole, and read, however its links and letters are written?"""

from __future__ import annotations

from functools import cache

import pytest

from tests.support.golden_blogs.crawling import Outcome, outcome_of
from tests.support.golden_blogs.written_links import WAYS, blog_of

UNREAD = {
    "backslashes": "browsers take a backslash in an address for a slash",
    "double_slashes": "two slashes at the beginning of a path are kept as another address",
    "lists_in_options": "an option that holds the address of a page of posts is no link",
    "lists_by_a_form": "a button that asks for a page of posts is no link",
    "iso_2022_jp": "this encoding of Japanese, declared, is read as if it were ASCII",
}


@cache
def _outcome(name: str) -> Outcome:
    return outcome_of(blog_of(WAYS[name]))


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[pytest.mark.xfail(strict=True, reason=UNREAD[name])] if name in UNREAD else [])
        for name in WAYS
    ],
)
def test_every_post_once_with_its_title_and_day(name: str) -> None:
    outcome = _outcome(name)
    assert not outcome.missing
    assert not outcome.extra
    assert not outcome.wrong_titles
    assert not outcome.wrong_dates
