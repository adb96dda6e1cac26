"""Are posts without pages of their own found, each once, at PAGE#name, and is nothing else taken for one?"""

from __future__ import annotations

from functools import cache

import pytest

from tests.support.golden_blogs import fragments
from tests.support.golden_blogs.crawling import Make, Outcome, cases, outcome_of
from tests.support.golden_blogs.parts_of_pages import HABITS, blog_of, posts_of

MISSED = {
    "dotted_days_in_bold": "6.4.05, with months and days of one digit, is read as no day: versions look so",
    "days_only_in_the_list": "the days stand beside links to PAGE#name alone, whose names are not kept",
}
MORE_CHARS = 100
"""What posts hold beside their paragraphs: a list of tags, "(source)", in one habit the title."""
MARKED = [
    pytest.param(name, marks=[pytest.mark.xfail(strict=True, reason=MISSED[name])] if name in MISSED else [])
    for name in HABITS
]


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


@cache
def _marked(name: str) -> Outcome:
    return outcome_of(blog_of(HABITS[name]))


@pytest.mark.parametrize("name", MARKED)
def test_however_a_part_is_marked_it_is_found(name: str) -> None:
    outcome = _marked(name)
    assert not outcome.missing
    assert not outcome.extra


@pytest.mark.parametrize("name", HABITS)
def test_however_a_part_is_marked_it_has_its_day_and_title(name: str) -> None:
    outcome = _marked(name)
    assert not outcome.wrong_dates
    assert not outcome.wrong_titles


@pytest.mark.parametrize("name", HABITS)
def test_a_part_has_its_own_text_alone(name: str) -> None:
    posts = posts_of(HABITS[name])
    for path, held in _marked(name).posts.items():
        if path in posts:
            own = [text for text in posts[path].paragraphs if text in " ".join(held.text.split())]
            assert own == list(posts[path].paragraphs[: len(own)])
            assert own
            assert len(held.text) <= sum(map(len, own)) + MORE_CHARS
