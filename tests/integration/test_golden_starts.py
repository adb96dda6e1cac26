"""Is a blog found whole from wherever one begins: a post, a month, a tag, a feed, page four of a list?"""

from __future__ import annotations

import pytest

from tests.support.golden_blogs import (
    addresses,
    beginnings,
    communities,
    engines,
    generators,
    neighbourhoods,
    numbered,
    odd,
    scarce,
    servers,
    spellings,
    static_sites,
    thin_lists,
    wordpress,
)
from tests.support.golden_blogs.crawling import Make, outcome_of

STARTS: tuple[tuple[Make, str], ...] = (
    (wordpress.kubrick, "/?p=40"),
    (wordpress.twentyten, "/feed/"),
    (engines.drupal, "/tags/garden"),
    (communities.blogger, "/2011/12/"),
    (static_sites.hugo, "/tags/code/"),
    (addresses.flat_addresses, "/feed/"),
    (addresses.dated_then_undated, "/?page=4"),
    (generators.nikola, "/index-1.html"),
    (generators.hexo, "/archives/2019/"),
    (servers.nucleus, "/index.php?archivelist=1"),
    (numbered.two_kinds, "/feed.xml"),
    (odd.only_older_and_newer, "/about"),
    (odd.three_hundred_tags, "/tag/ryewall"),
    (scarce.galleries, "/2008-02-ferry-11/"),
    (spellings.slash_or_none, "/2013/a-letter-about-the-broken-radio"),
    (thin_lists.posts_that_list_posts, "/posts/2018-notes-on-the-wooden-staircase/"),
    (neighbourhoods.one_of_many, "/ann/feed/"),
    (beginnings.scholar, "/feed.xml"),
)
MISSED: dict[Make, str] = {
    thin_lists.posts_that_list_posts: "reviews that name the ten posts before them are typed listings",
}


@pytest.mark.parametrize(
    ("make", "start"),
    [
        pytest.param(
            make,
            start,
            id=make.__name__,
            marks=[pytest.mark.xfail(strict=True, reason=MISSED[make])] if make in MISSED else [],
        )
        for make, start in STARTS
    ],
)
def test_every_post_once_and_nothing_else(make: Make, start: str) -> None:
    outcome = outcome_of(make, start)
    assert not outcome.missing
    assert not outcome.twice
    assert not outcome.extra
