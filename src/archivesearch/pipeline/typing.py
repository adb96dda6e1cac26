"""What are the stored pages of a blog, as far as it is known by now? Offline.

Asked when a crawl ends, and while it runs of samples: whether the rest of a large group of addresses is worth asking.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from archivesearch.extract.detect import SiteEvidence, Verdict, type_site
from archivesearch.extract.facts import FACTS_VERSION, PageFacts
from archivesearch.extract.fragments import FeedEntry, find_entries, may_have_entries
from archivesearch.extract.sections import SECTIONS_VERSION, PageSections
from archivesearch.model import PageKind, Source, Url
from archivesearch.pipeline.queue import Sample
from archivesearch.pipeline.scope import in_home_form
from archivesearch.store.blogs import Blog
from archivesearch.store.database import Database
from archivesearch.store.frontier import Frontier
from archivesearch.store.pages import QUICK, Pages

_MIN_POSTS = 5
"""Posts of a blog from which it can be told what they are not."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Typed:
    """What the pages of a blog are."""

    verdicts: Mapping[Url, Verdict]
    """One for every stored page that has facts and still stands."""
    entries: Mapping[Url, Mapping[str, Url]] = field(default_factory=dict)
    """Page -> name of a part of it -> the address of the post that this is; for posts without pages of their own."""
    feed: tuple[FeedEntry, ...] = ()
    """What feeds say of such posts."""
    may_have_entries: bool = False
    """Whether it is worth looking for named parts of the pages."""


def type_stored(database: Database, blog: Blog) -> Typed:
    """What each page is, as far as is known by now."""
    return with_parts(database, blog, type_pages(database, blog))


def type_pages(database: Database, blog: Blog, *, patience: int = QUICK) -> Typed:
    """What each page is, when a post is a page: named parts of pages are left to `with_parts`."""
    stored = Pages(database, blog).iter_facts(FACTS_VERSION, patience=patience)
    frontier = Frontier(database, blog)
    evidence = SiteEvidence(
        start=blog.start_url,
        feeds={link.url: link.title or "" for link in frontier.sources(Source.FEED)},
        sitemaps={link.url for link in frontier.sources(Source.SITEMAP)},
        platform={link.url for link in frontier.sources(Source.PLATFORM)},
        redirects=dict(frontier.redirects()),
        twins=dict(frontier.twins()),
    )
    verdicts = type_site((PageFacts.from_json(data) for _, data in stored), evidence)
    feed = tuple(_feed_entries(database, blog))
    return Typed(verdicts=verdicts, feed=feed, may_have_entries=may_have_entries(verdicts, feed))


def with_parts(database: Database, blog: Blog, typed: Typed) -> Typed:
    """The same, and which named parts of the pages are posts, as far as pages were looked at for such."""
    if not typed.may_have_entries:
        return typed
    feeds = {link.url for link in Frontier(database, blog).sources(Source.FEED)}
    named_whole = feeds - {entry.page for entry in typed.feed}
    parts = Pages(database, blog).iter_sections(SECTIONS_VERSION)
    entries = find_entries((PageSections.from_json(*one) for one in parts), typed.verdicts, typed.feed, named_whole)
    return replace(typed, verdicts=entries.verdicts, entries=entries.on_page)


def has_posts(sample: Sample, typed: Typed) -> bool | None:
    """Whether posts are among the sampled pages; None when too few posts of the blog are known to tell.

    A second address of a post counts when there are at most as many of them as posts: its path may be the only way to
    some. Queries repeat a post without end.
    """
    verdicts = typed.verdicts
    posts = {verdict.url for verdict in verdicts.values() if verdict.kind is PageKind.POST}
    if len(posts) + sum(map(len, typed.entries.values())) < _MIN_POSTS:
        return None
    if not sample.urls.isdisjoint(typed.entries):
        return True
    found = [verdicts[url] for url in sorted(sample.urls) if url in verdicts]
    return any(
        verdict.kind is PageKind.POST or (not sample.endless and verdict.canonical_url in posts) for verdict in found
    )


# --- details ------------------------------------------------------------------------------------------------------


def _feed_entries(database: Database, blog: Blog) -> Iterator[FeedEntry]:
    for _, value in Pages(database, blog).iter_extracts(PageKind.FEED):
        for page, name, title, published in value.get("parts", ()):
            yield FeedEntry(page=in_home_form(Url(page), blog.start_url), name=name, title=title, published=published)
