"""Is each blog of a known system found whole: every post once, no other page, the day of each, in few requests?"""

from __future__ import annotations

import pytest

from tests.support.golden_blogs import (
    addresses,
    beginnings,
    communities,
    copies,
    counterparts,
    crowded,
    engines,
    generators,
    hosted,
    hosts,
    institutions,
    languages,
    modern,
    neighbourhoods,
    notebooks,
    numbered,
    odd,
    portals,
    scarce,
    scripts,
    servers,
    spellings,
    static_sites,
    surroundings,
    thin_lists,
    wordpress,
)
from tests.support.golden_blogs.crawling import Make, cases, outcome_of

SYSTEMS: tuple[Make, ...] = (
    wordpress.kubrick,
    wordpress.twentyten,
    modern.block_theme,
    engines.drupal,
    engines.movable_type,
    engines.typepad,
    communities.blogger,
    communities.livejournal,
    static_sites.middleman,
    static_sites.jekyll,
    static_sites.hugo,
    static_sites.flat_files,
    static_sites.home_folder,
    hosted.newsletter,
    hosted.site_builder,
    hosted.tumblr,
    modern.ghost,
    modern.story_export,
    odd.link_blog,
    odd.only_begun,
    odd.parts_of_a_diary,
    languages.german,
    languages.russian,
    languages.arabic,
    languages.vietnamese,
    languages.japanese,
    addresses.flat_addresses,
    addresses.folders_of_categories,
    addresses.after_a_move,
    addresses.after_a_new_system,
    addresses.dated_then_undated,
    copies.two_languages,
    copies.posts_in_parts,
    copies.copies,
    surroundings.shop_with_a_blog,
    surroundings.documentation_with_a_blog,
    surroundings.portrait_of_an_author,
    institutions.recipes,
    institutions.news_of_a_club,
    institutions.plone_news,
    scarce.one_post,
    scarce.two_posts,
    scarce.five_posts,
    scarce.five_posts_without_a_feed,
    scarce.bare_pair,
    scarce.status_updates,
    scarce.picture_a_day,
    scarce.galleries,
    scarce.essays_on_one_page,
    odd.only_older_and_newer,
    odd.three_hundred_tags,
    generators.hexo,
    generators.pelican,
    generators.nikola,
    generators.octopress,
    servers.textpattern,
    servers.dotclear,
    servers.b2evolution,
    servers.nucleus,
    portals.php_nuke,
    scripts.persian,
    scripts.thai,
    scripts.hindi,
    scripts.greek,
    scripts.turkish,
    scripts.portuguese,
    numbered.week_notes,
    numbered.days_for_titles,
    numbered.episodes,
    numbered.strips,
    numbered.links_of_the_day,
    numbered.two_kinds,
    spellings.slash_or_none,
    spellings.html_or_none,
    spellings.index_or_none,
    spellings.capitals_or_none,
    spellings.where_from,
    spellings.tongue_of_the_frame,
    spellings.canonical_of_the_home,
    spellings.canonical_of_another_host,
    spellings.nothing_is_missing,
    spellings.all_is_home,
    spellings.gone_home,
    thin_lists.one_post_a_page,
    thin_lists.seldom,
    thin_lists.all_titles_beside,
    thin_lists.posts_that_list_posts,
    thin_lists.teasers_below,
    thin_lists.answered_by_comments,
    notebooks.hakyll,
    notebooks.ikiwiki,
    notebooks.dokuwiki,
    notebooks.org_mode,
    notebooks.bear,
    notebooks.blosxom,
    notebooks.frames,
    neighbourhoods.one_of_many,
    neighbourhoods.wordpress_with_everything,
    neighbourhoods.group_of_authors,
    hosts.simple_php_blog,
    hosts.diaryland,
    hosts.journal_of_2010,
    hosts.greymatter,
    hosts.changelog,
    beginnings.paper_mod,
    beginnings.paper_mod_by_title,
    beginnings.scholar,
    beginnings.a_craftsman,
    beginnings.in_rows_of_pictures,
    beginnings.four_in_a_series,
    crowded.attachments,
    crowded.events_and_news,
    crowded.whole_twice,
    crowded.drupal_without_rewriting,
    crowded.expression_engine,
    crowded.serendipity_without_rewriting,
    crowded.by_path_of_the_script,
    crowded.all_by_one_field,
    crowded.tongue_at_the_root,
    crowded.spaces_and_signs,
    counterparts.snapshots,
    counterparts.reference_numbers,
    counterparts.sources_and_pages,
    counterparts.two_counts,
    counterparts.letters_that_matter,
    counterparts.print_is_a_word,
    counterparts.popular_searches,
    counterparts.three_tongues,
    crowded.attachments_without_a_feed,
    crowded.events_and_news_without_a_feed,
)
SMALL = 30
"""Posts below which the fixed costs of a crawl outweigh the posts."""
MAX_REQUESTS_A_POST = 4.5

MISSED = {
    notebooks.frames: "two static pages that the frame of contents names beside the posts, in a shape of address that "
    "all pages share, are typed posts",
    counterparts.sources_and_pages: "a field named page that numbers posts is taken for pagination, and not asked "
    "after some",
    counterparts.print_is_a_word: "a folder named feed is taken for feeds, though lists name its pages by their titles",
}
COSTLY = {
    spellings.gone_home: "each of thirty dead links leads to the home page by a redirect, and the home page is "
    "fetched each time",
}


@pytest.mark.parametrize("make", cases(SYSTEMS, MISSED))
def test_every_post_once_and_nothing_else(make: Make) -> None:
    outcome = outcome_of(make)
    assert not outcome.missing
    assert not outcome.twice
    assert not outcome.extra


@pytest.mark.parametrize("make", cases(SYSTEMS, {}))
def test_every_post_found_has_its_day(make: Make) -> None:
    assert not outcome_of(make).wrong_dates


@pytest.mark.parametrize("make", cases(SYSTEMS, {}))
def test_every_post_found_has_its_title(make: Make) -> None:
    assert not outcome_of(make).wrong_titles


@pytest.mark.parametrize("make", cases(SYSTEMS, COSTLY))
def test_few_requests_a_post(make: Make) -> None:
    outcome = outcome_of(make)
    if len(outcome.truth) >= SMALL:
        assert outcome.requests <= MAX_REQUESTS_A_POST * len(outcome.truth)
    else:
        assert outcome.requests <= MAX_REQUESTS_A_POST * SMALL
