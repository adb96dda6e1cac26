"""What are the stored pages of a blog, as far as it is known by now? Offline.

Asked when a crawl ends, and while it runs of samples: whether the rest of a large group of addresses is worth asking.
"""

from __future__ import annotations

from collections.abc import Mapping

from archivesearch.extract.detect import SiteEvidence, Verdict, type_site
from archivesearch.extract.facts import FACTS_VERSION, PageFacts
from archivesearch.model import PageKind, Source, Url
from archivesearch.pipeline.queue import Sample
from archivesearch.store.blogs import Blog
from archivesearch.store.database import Database
from archivesearch.store.frontier import Frontier
from archivesearch.store.pages import QUICK, Pages

_MIN_POSTS = 5
"""Posts of a blog from which it can be told what they are not."""


def type_stored(database: Database, blog: Blog, *, patience: int = QUICK) -> dict[Url, Verdict]:
    """A verdict for every stored page of a blog that has facts and still stands."""
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
    return type_site((PageFacts.from_json(data) for _, data in stored), evidence)


def has_posts(sample: Sample, verdicts: Mapping[Url, Verdict]) -> bool | None:
    """Whether posts are among the sampled pages; None when too few posts of the blog are known to tell.

    A second address of a post counts when there are at most as many of them as posts: its path may be the only way to
    some. Queries repeat a post without end.
    """
    posts = {verdict.url for verdict in verdicts.values() if verdict.kind is PageKind.POST}
    if len(posts) < _MIN_POSTS:
        return None
    found = [verdicts[url] for url in sorted(sample.urls) if url in verdicts]
    return any(
        verdict.kind is PageKind.POST or (not sample.endless and verdict.canonical_url in posts) for verdict in found
    )
