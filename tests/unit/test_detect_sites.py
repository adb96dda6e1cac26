"""Whole small blogs of several systems: every post once, nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from archivesearch.extract.detect import type_site
from archivesearch.model import PageKind
from tests.support import small_blogs as made
from tests.support.small_blogs import HOST, SmallBlog


def slugs(number: int, slug: str) -> str:
    return f"/{slug}/"


BLOGS = [
    pytest.param(made.wordpress, id="wordpress"),
    pytest.param(lambda: made.wordpress(excerpts=True), id="wordpress-excerpts"),
    pytest.param(lambda: made.wordpress(path=slugs), id="wordpress-flat-slugs"),
    pytest.param(lambda: made.wordpress(path=slugs, pages_like_posts=True), id="static-pages-share-the-post-template"),
    pytest.param(made.wordpress_ids, id="wordpress-ids-in-the-query"),
    pytest.param(lambda: made.wordpress(3), id="three-posts"),
    pytest.param(lambda: made.wordpress(3, path=slugs), id="three-posts-flat"),
    pytest.param(lambda: made.wordpress(1), id="one-post"),
    pytest.param(made.blogger, id="blogger"),
    pytest.param(made.drupal, id="drupal"),
    pytest.param(made.hand_written, id="hand-written"),
    pytest.param(lambda: made.hand_written(3), id="hand-written-three"),
    pytest.param(made.link_blog, id="link-blog"),
    pytest.param(made.newsletter, id="newsletter-with-comment-pages"),
    pytest.param(made.site_builder, id="company-site-with-a-journal"),
    pytest.param(made.movable_type, id="movable-type"),
    pytest.param(made.long_posts_in_parts, id="posts-in-parts-with-photo-pages"),
    pytest.param(made.moved_and_stubs, id="moved-twice"),
]


def found_posts(blog: SmallBlog) -> list[str]:
    verdicts = type_site(blog.facts(), blog.evidence())
    return sorted(v.canonical_url.removeprefix(HOST) for v in verdicts.values() if v.kind is PageKind.POST)


@pytest.mark.parametrize("make", BLOGS)
def test_every_post_once_and_nothing_else(make: Callable[[], SmallBlog]) -> None:
    blog = make()
    assert found_posts(blog) == sorted(blog.posts)


@pytest.mark.parametrize("count", [2, 5, 15])
@pytest.mark.parametrize("make", [made.wordpress, made.blogger, made.drupal, made.hand_written, made.site_builder])
def test_small_blogs_without_a_feed(make: Callable[[int], SmallBlog], count: int) -> None:
    blog = make(count)
    blog.feed = {}
    assert found_posts(blog) == sorted(blog.posts)


def test_a_crawl_stopped_early_finds_the_posts_it_met() -> None:
    blog = made.wordpress(60)
    kept = dict(list(blog.pages.items())[:45])
    met = blog.posts & kept.keys()
    assert met
    blog.pages = kept
    assert found_posts(blog) == sorted(met)
