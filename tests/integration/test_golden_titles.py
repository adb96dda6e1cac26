"""Is the title of a post read however it is printed, without what stands around it?"""

from __future__ import annotations

from functools import cache

import pytest

from tests.support.golden_blogs.crawling import Outcome, outcome_of
from tests.support.golden_blogs.golden import Golden
from tests.support.golden_blogs.printed_titles import HEADINGS, blog_of

UNREAD = {
    "font": "large letters, in a document that bears the name of the site: the words of links in lists are not asked",
    "class_of_a_div": "the same, of a div called entry-title",
    "permalink_sign": "the sign ¶ of a link to the heading itself stays in the title",
    "edit_link": "the word of a link to edit the page stays in the title",
    "soft_hyphens": "marks of where a word may break stay in the title",
    "capitals": "a heading in capitals is taken, though document and lists spell the title",
}


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


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[pytest.mark.xfail(strict=True, reason=UNREAD[name])] if name in UNREAD else [])
        for name in HEADINGS
    ],
)
def test_every_post_has_the_title_it_prints(name: str) -> None:
    assert not _outcome(name).wrong_titles
