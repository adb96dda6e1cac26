"""What is each page of a blog: a post, a listing of posts, a tag page, a stub, or something else?

Decided after the crawl (and at any time again, offline) over all pages together, never page by page: `type_site`.
`early_kind` is the cheap guess that orders a running crawl and settles nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field

from archivesearch.extract.crawled import Site
from archivesearch.extract.decide import Case, Decision, decide
from archivesearch.extract.facts import PageFacts
from archivesearch.extract.features import Links, Measures, features, gather_links, measure
from archivesearch.extract.merge import Merged, merge
from archivesearch.extract.score import score
from archivesearch.extract.shapes import date_depth, is_paged_url, is_static_url, is_taxonomy_url
from archivesearch.model import PageKind, Url
from archivesearch.urls import path_of


@dataclass(frozen=True, kw_only=True, slots=True)
class SiteEvidence:
    """What the crawl knows besides the pages."""

    start: Url
    """What the user named."""
    feeds: Mapping[Url, str] = field(default_factory=dict)
    """Entries of the blog's feeds -> the title given there."""
    sitemaps: Set[Url] = frozenset()
    """Addresses named by sitemaps."""
    platform: Set[Url] = frozenset()
    """Posts named by a publishing system's own interface: strong evidence."""
    redirects: Mapping[Url, Url] = field(default_factory=dict)
    """HTTP redirects met: what was asked -> what answered."""
    twins: Mapping[Url, Url] = field(default_factory=dict)
    """Addresses that were not asked -> the fetched one that answers the same."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """What one page is, and why."""

    url: Url
    """The page's `PageFacts.url`."""
    kind: PageKind
    reason: str
    """For a person."""
    canonical_url: Url
    """The address the blog itself links; for a repeated page, that of the page it repeats."""
    score: float = 0.0
    """Higher is more like a post; comparable within a site only."""


def type_site(pages: Iterable[PageFacts], evidence: SiteEvidence) -> dict[Url, Verdict]:
    """One verdict for each page, in the order given, keyed by `PageFacts.url`.

    The pages are read once and may be a stream: 14,000 pages with 120 links each take about 120 MB.
    """
    site = Site(pages, evidence.redirects, evidence.twins)
    merged = merge(site, evidence.feeds.keys())
    typing = _Typing(site, merged, evidence)
    return {row.url: typing.verdict(number) for number, row in enumerate(site.rows)}


def early_kind(facts: PageFacts) -> tuple[PageKind, float]:
    """A guess from one page alone, and how sure it is (0 to 1). Only to order a crawl and to show progress."""
    url = facts.final_url
    if facts.refresh is not None and facts.text_length < 600:
        return PageKind.STUB, 0.9
    if is_taxonomy_url(url):
        return PageKind.TAXONOMY, 0.8
    if is_paged_url(url) or date_depth(url) or path_of(url) == "/":
        return PageKind.LISTING, 0.8
    headed = sum(link.in_heading for link in facts.links)
    if headed >= 4 or facts.articles >= 4:
        return PageKind.LISTING, 0.6
    marked = {"og:article", "ld:BlogPosting", "body:single-post", "body:single"} & set(facts.hints)
    return (PageKind.POST, 0.8) if marked else (PageKind.POST, 0.5) if facts.paragraphs >= 2 else (PageKind.OTHER, 0.4)


# --- details ------------------------------------------------------------------------------------------------------


class _Typing:
    """All that is decided about one site."""

    def __init__(self, site: Site, merged: Merged, evidence: SiteEvidence) -> None:
        self._site, self._merged = site, merged
        members = [n for n in range(len(site.rows)) if merged.find(n) == n and n not in merged.dead_stubs]
        self._start = self._leader(evidence.start)
        self._links: Links = gather_links(site, merged, members)
        self._measured: dict[int, Measures] = measure(site, self._links, members, self._start)
        feeds, sitemaps = self._leaders(evidence.feeds), self._leaders(evidence.sitemaps)
        self._scores = {number: score(values) for number, values in features(site, self._measured, feeds, sitemaps)}
        self._feeds = feeds
        case = Case(
            site=site, links=self._links, measured=self._measured, scores=self._scores, start=self._start,
            named_by_feed=feeds, named_by_platform=self._leaders(evidence.platform),
        )  # fmt: skip
        self._decision: Decision = decide(case)
        self._sizes = Counter(site.shapes[number] for number in members)

    def verdict(self, number: int) -> Verdict:
        site, leader = self._site, self._merged.find(number)
        row = site.rows[number]
        if number in self._merged.dead_stubs:
            return Verdict(
                url=row.url, kind=PageKind.STUB, reason=f"a meta refresh to {row.refresh}, which was not fetched",
                canonical_url=row.final_url,
            )  # fmt: skip
        address = site.rows[leader].final_url
        if leader != number:
            why = self._merged.why.get(number, "the same page")
            return Verdict(url=row.url, kind=PageKind.STUB, reason=f"repeats {address} ({why})", canonical_url=address)
        kind, reason = self._kind(number)
        return Verdict(
            url=row.url, kind=kind, reason=f"{kind.value}: {reason}", canonical_url=address,
            score=round(self._scores[number], 3),
        )  # fmt: skip

    def _kind(self, number: int) -> tuple[PageKind, str]:
        url, measures = self._site.rows[number].final_url, self._measured[number]
        if number in self._decision.posts:
            return PageKind.POST, self._post_reason(number)
        ground = self._decision.grounds.get(number)
        if is_taxonomy_url(url):
            return PageKind.TAXONOMY, "its address names tags, categories, authors or a search"
        if self._site.is_series(number):
            return PageKind.LISTING, "its address is the root, a numbered page or a date"
        if measures.names_pages >= 3 or len(measures.held) >= 2:
            return PageKind.LISTING, ground or f"names {measures.names_pages} other pages by their titles"
        if is_static_url(url):
            return PageKind.OTHER, ground or "its address is that of a page that every site has and no blog posts"
        return PageKind.OTHER, ground or "too unlike the posts of this blog"

    def _post_reason(self, number: int) -> str:
        shape, measures = self._site.shapes[number], self._measured[number]
        parts = [f"one of {self._sizes[shape]} pages of the shape {shape}"]
        if measures.by_title:
            parts.append(f"linked by its title from {measures.by_title} pages")
        if listed := self._decision.listed.get(number):
            parts.append(f"{listed.sources} listings name it")
        if number in self._feeds:
            parts.append("a feed names it")
        return ", ".join(parts)

    def _leader(self, url: Url) -> int | None:
        row = self._site.find(url)
        return None if row is None else self._merged.find(row)

    def _leaders(self, urls: Iterable[Url]) -> frozenset[int]:
        return frozenset(leader for url in urls if (leader := self._leader(url)) is not None)
