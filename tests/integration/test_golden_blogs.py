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
    communities.livejournal: "/2007.html is typed a listing of a year: in a blog whose posts are /1234.html a lone "
    "number is no year, which takes all addresses of the site to see",
    odd.parts_of_a_diary: "a second post of a day at /entries/2001-12-21b.html is typed other: no sibling has its "
    "shape",
    addresses.folders_of_categories: "a post whose related posts are named below it is typed a listing: it has four "
    "of its own kind in its folder",
    addresses.after_a_move: "of two addresses with the same bytes the old one is kept, which only two posts link, not "
    "the one that the home page and the archive link",
    copies.two_languages: "cards whose links have no words (a label for screen readers alone): the posts are typed "
    "other, and pages 2 to 4 of the home page posts",
    scarce.five_posts: "five posts in folders of four categories: those that are alone in theirs are typed other, "
    "though the feed and the home page name them",
    scarce.five_posts_without_a_feed: "the same, the feed gone",
    scarce.picture_a_day: "the home page shows the newest picture to the byte, and so hides its permalink",
    scarce.galleries: "the pictures of a journey, a page each with one line, outnumber the journeys and are typed "
    "posts",
    servers.dotclear: "a query that is a path (index.php?post/2009/03/04/Titre) is no shape: 35 posts of 36 are typed "
    "other",
    portals.php_nuke: "copies for paper, their address one word of the query away, are posts; nine older posts that a "
    "box on every page names are taken for the menu",
    scripts.turkish: "yorum.asp?id=24, a form under the post's title, has the shape of yazi.asp?id=24: the name of a "
    "script is taken for a word that varies",
    spellings.html_or_none: "of two addresses with the same bytes the one in the text of posts is kept, not the one "
    "of the lists and the feed",
    spellings.capitals_or_none: "the same, where capitals are the difference: all posts that another post links stand "
    "under small letters",
    spellings.where_from: "the same, where a mark of where one came from is the difference: ?ref=related is kept, "
    "though the bare address shows the same bytes",
    thin_lists.all_titles_beside: "a page for contact below the column of all titles is of the same shape and place "
    "as the posts",
    notebooks.frames: "the pages of a frameset are not asked for: nothing but the home page is found",
    hosts.diaryland: "the home page shows the newest entry to the byte, and so hides its permalink",
    beginnings.scholar: "eleven lines of news, with pages of their own, outnumber five posts and are taken for the "
    "blog, though the feed names the posts",
    crowded.drupal_without_rewriting: "?q=node/12 is taken for a search, and not asked after some",
    crowded.expression_engine: "a query that is a path, as above: index.php?/weblog/comments/slug/",
    crowded.serendipity_without_rewriting: "the same: index.php?/archives/12-slug.html",
    crowded.tongue_at_the_root: "the fewer posts, in English below /en/, are typed other beside the German ones at "
    "the root",
    counterparts.sources_and_pages: "a field named page that numbers posts is taken for pagination, and not asked "
    "after some",
    counterparts.print_is_a_word: "folders named print and feed are taken for copies and feeds, though lists name "
    "their pages by their titles",
    counterparts.three_tongues: "the page of information in a language of few posts is typed a post",
    crowded.attachments_without_a_feed: "the pages of pictures are typed posts once no feed names the posts alone",
    crowded.events_and_news_without_a_feed: "seventy dated events outnumber the posts of /blog/ and are taken for the "
    "blog once there is no feed",
}
WRONG_DATES = {
    scarce.essays_on_one_page: "the month that a text begins with, as loose words before a line break, is not read",
}
COSTLY = {
    surroundings.shop_with_a_blog: "begun at /blog, still all products, help and jobs are fetched: 5.8 requests a post",
    surroundings.documentation_with_a_blog: "all chapters of all versions of a book are fetched: 6.9 requests a post",
    scarce.galleries: "every picture of every journey is fetched",
    spellings.gone_home: "each of thirty dead links leads to the home page by a redirect, and the home page is "
    "fetched each time",
    crowded.attachments: "the pages of all pictures of all posts are fetched: 6.7 requests a post",
    crowded.attachments_without_a_feed: "as above: 6.3 requests a post",
}
WRONG_TITLES = {
    portals.php_nuke: "the title stands bold in a table, and the name of the site comes before it",
    notebooks.blosxom: "the title stands bold in a paragraph, the document's title names the path: the path is taken",
}


@pytest.mark.parametrize("make", cases(SYSTEMS, MISSED))
def test_every_post_once_and_nothing_else(make: Make) -> None:
    outcome = outcome_of(make)
    assert not outcome.missing
    assert not outcome.twice
    assert not outcome.extra


@pytest.mark.parametrize("make", cases(SYSTEMS, WRONG_DATES))
def test_every_post_found_has_its_day(make: Make) -> None:
    assert not outcome_of(make).wrong_dates


@pytest.mark.parametrize("make", cases(SYSTEMS, WRONG_TITLES))
def test_every_post_found_has_its_title(make: Make) -> None:
    assert not outcome_of(make).wrong_titles


@pytest.mark.parametrize("make", cases(SYSTEMS, COSTLY))
def test_few_requests_a_post(make: Make) -> None:
    outcome = outcome_of(make)
    if len(outcome.truth) >= SMALL:
        assert outcome.requests <= MAX_REQUESTS_A_POST * len(outcome.truth)
    else:
        assert outcome.requests <= MAX_REQUESTS_A_POST * SMALL
