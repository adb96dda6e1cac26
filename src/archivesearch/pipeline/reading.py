"""What does one fetched page say: what it is, which addresses it names, what typing needs of it? Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from archivesearch.discover import anchors as anchoring
from archivesearch.discover import feeds, platform_apis, sitemaps
from archivesearch.discover.archive_pages import LinkRole, link_role
from archivesearch.discover.classify import BodyKind, body_kind
from archivesearch.discover.robots_tags import ASKS_NOTHING, RobotsTags, robots_tags
from archivesearch.discover.url_shapes import trap_reason
from archivesearch.extract.facts import FACTS_VERSION, PageFacts, facts_of
from archivesearch.extract.section_names import gives_itself_as_address
from archivesearch.extract.shapes import date_depth
from archivesearch.markup import Document, parse_page
from archivesearch.model import Anchor, Link, Page, PageKind, Source, Url
from archivesearch.store.pages import Facts, body_digest
from archivesearch.urls import host_of

NOT_FOLLOWED = frozenset(
    {LinkRole.COMMENT, LinkRole.SHARE, LinkRole.LOGIN, LinkRole.MEDIA, LinkRole.PRINT, LinkRole.FEED}
)
"""Roles whose pages hold no post that is not elsewhere; the blog's own feeds come by autodiscovery, not by anchors."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Scope:
    """Which addresses belong to the blog, in which form."""

    covers: Callable[[Url], bool]
    home_form: Callable[[Url], Url]
    """The address with the blog's own scheme and host, when it differs in scheme or `www.` only."""
    this_year: int
    """Date archives far beyond it are a calendar without end."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """What a page says."""

    kind: PageKind | None
    """What the bytes alone tell: feed, sitemap, media, other; None for HTML, which typing decides."""
    links: tuple[Link, ...] = ()
    skipped: tuple[tuple[Link, str], ...] = ()
    facts: Facts | None = None
    page_facts: PageFacts | None = None
    robots: RobotsTags = ASKS_NOTHING
    """What the page asks of robots."""
    holds_entries: bool = False
    """It is a page of a day or a month that is the address of its entries."""
    notes: tuple[str, ...] = ()


def read(page: Page, scope: Scope) -> Reading:
    """Read a page of any kind. Links outside the blog are left out, but for feeds and sitemaps."""
    kind = body_kind(page)
    if kind is BodyKind.HTML:
        document = parse_page(page)
        return Reading(kind=PageKind.OTHER) if document is None else _read_html(page, document, scope)
    if kind in (BodyKind.SITEMAP, BodyKind.GZIP, BodyKind.TEXT_SITEMAP):
        return _read_sitemap(page, scope)
    if kind is BodyKind.FEED:
        return _read_feed(page, scope)
    if kind is BodyKind.JSON:
        return _read_json(page, scope)
    return Reading(kind=PageKind.MEDIA if kind is BodyKind.MEDIA else PageKind.OTHER)


@dataclass(frozen=True, kw_only=True, slots=True)
class Seeds:
    """Where to look first, beside the start page."""

    named: tuple[Link, ...]
    """Sitemaps, feeds and interfaces that robots.txt or the start page name."""
    probes: tuple[tuple[Link, ...], ...]
    """Series of well-known addresses nobody named, likeliest first: the next is asked when the last was nothing."""


def seeds(start: Page, root: Url, robots_sitemaps: Iterable[Url]) -> Seeds:
    """Sitemaps, feeds, the platform's own interface, and the blog's home when the start is another page of it.

    `root` is where the blog begins: start page and prefix.
    """
    at = start.final_url
    home = [] if root == at else [Link(url=root, source=Source.PROBE, found_on=at)]
    named = [Link(url=url, source=Source.SITEMAP, found_on=at) for url in robots_sitemaps]
    probes = [] if named else [sitemaps.well_known_sitemaps(root)]
    document = parse_page(start) if body_kind(start) is BodyKind.HTML else None
    if document is not None:
        offered = anchoring.feed_links(document)
        named += [Link(url=url, source=Source.FEED, found_on=at) for url in offered]
        probes += [] if offered else [feeds.well_known_feeds(root)]
        named += [
            Link(url=query.url, source=Source.PLATFORM, found_on=at, title=query.because)
            for query in platform_apis.platform_queries(document, start.headers)
        ]
    series = (tuple(Link(url=url, source=Source.PROBE, found_on=at) for url in some) for some in probes)
    return Seeds(named=(*home, *named), probes=tuple(series))


def remake_facts(page: Page) -> Facts | None:
    """The facts of a stored HTML page, made again; None for what is no HTML."""
    document = parse_page(page) if body_kind(page) is BodyKind.HTML else None
    if document is None:
        return None
    return _facts(page, document, anchoring.anchors(document), _robots(page, document))[1]


# --- details ------------------------------------------------------------------------------------------------------


def _read_html(page: Page, document: Document, scope: Scope) -> Reading:
    found = anchoring.anchors(document)
    robots = _robots(page, document)
    page_facts, facts = _facts(page, document, found, robots)
    links: list[Link] = []
    skipped: list[tuple[Link, str]] = []
    for link in _links(page, document, found, page_facts.refresh, scope):
        reason = trap_reason(link.url, this_year=scope.this_year)
        if reason is None:
            links.append(link)
        else:
            skipped.append((link, reason))
    return Reading(
        kind=None,
        links=tuple(links),
        skipped=tuple(skipped),
        facts=facts,
        page_facts=page_facts,
        robots=robots,
        holds_entries=date_depth(page.final_url) > 0 and gives_itself_as_address(document),
    )


def _robots(page: Page, document: Document) -> RobotsTags:
    return robots_tags(document, page.headers.get("x-robots-tag", ""))


def _facts(page: Page, document: Document, found: tuple[Anchor, ...], robots: RobotsTags) -> tuple[PageFacts, Facts]:
    page_facts = facts_of(
        document,
        found,
        body=page.body,
        refresh=anchoring.meta_refresh(document),
        canonical=anchoring.canonical_link(document),
    )
    return page_facts, Facts(
        version=FACTS_VERSION,
        sha256=body_digest(page.body),
        data=page_facts.to_json(),
        noindex=robots.noindex,
        nofollow=robots.nofollow,
    )


def _links(page: Page, document: Document, found: Iterable[Anchor], refresh: Url | None, scope: Scope) -> list[Link]:
    """Each address once, the most telling source first."""
    at = page.final_url
    named: dict[Url, Link] = {}
    if refresh is not None:
        named[refresh] = Link(url=refresh, source=Source.REDIRECT, found_on=at)
    for url in anchoring.next_links(document):
        named.setdefault(url, Link(url=url, source=Source.PAGINATION, found_on=at))
    for anchor in found:
        if anchor.url in named or not scope.covers(anchor.url) or "nofollow" in anchor.rel:
            continue
        role = link_role(anchor, at)
        if role in NOT_FOLLOWED:
            continue
        source = Source.PAGINATION if role is LinkRole.PAGINATION else Source.ANCHOR
        named[anchor.url] = Link(
            url=anchor.url, source=source, found_on=at, title=anchor.heading or anchor.text or None
        )
    return list(_in_scope(named.values(), scope))


def _in_scope(links: Iterable[Link], scope: Scope) -> Iterable[Link]:
    for link in links:
        if scope.covers(link.url):
            yield _moved(link, scope.home_form(link.url))


def _moved(link: Link, url: Url) -> Link:
    if url == link.url:
        return link
    return Link(
        url=url,
        source=link.source,
        found_on=link.found_on,
        title=link.title,
        published=link.published,
        modified=link.modified,
        fragment=link.fragment,
    )


def _read_sitemap(page: Page, scope: Scope) -> Reading:
    sitemap = sitemaps.parse_sitemap(page.body, page.final_url)
    children = [Link(url=url, source=Source.SITEMAP, found_on=page.final_url) for url in sitemap.children]
    links = (*children, *_in_scope(sitemap.entries, scope))
    return Reading(kind=PageKind.SITEMAP, links=links, notes=sitemap.notes)


def _read_feed(page: Page, scope: Scope) -> Reading:
    feed = feeds.parse_feed(page.body, page.final_url, page.headers.get("content-type", ""))
    if feed is None:
        return Reading(kind=PageKind.OTHER)
    own = [url for url in feed.next_pages if host_of(url) == host_of(page.final_url)]
    # A Blogger feed on the blog's own domain names its next page at blogger.com: the page is on its own host too.
    pages = own or [*feeds.feed_pages(page.final_url, feed)] or feed.next_pages
    more = [Link(url=url, source=Source.FEED, found_on=page.final_url) for url in pages]
    return Reading(kind=PageKind.FEED, links=(*more, *_in_scope(_pages(feed.entries), scope)))


def _pages(entries: Iterable[Link]) -> Iterator[Link]:
    """The pages that entries lead to. What is said of several parts of a page is said of none of it as a whole."""
    by_page: dict[Url, list[Link]] = {}
    for link in entries:
        by_page.setdefault(link.url, []).append(link)
    for links in by_page.values():
        yield links[0] if len(links) == 1 else replace(links[0], title=None, published=None, modified=None, fragment="")


def _read_json(page: Page, scope: Scope) -> Reading:
    """JSON is asked for from WordPress only; Blogger's interface answers with a feed."""
    query = platform_apis.Query(platform=platform_apis.Platform.WORDPRESS, url=page.final_url, because="its answer")
    answer = platform_apis.read_answer(query, page.body, page.headers)
    if answer is None:
        return Reading(kind=PageKind.OTHER)
    following = [answer.next_query.url] if answer.next_query is not None else []
    more = [Link(url=url, source=Source.PLATFORM, found_on=page.final_url) for url in following]
    return Reading(kind=PageKind.FEED, links=(*more, *_in_scope(answer.entries, scope)))
