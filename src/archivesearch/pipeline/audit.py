"""What has to be looked at to prove an archive whole? Gathers from the store, lets `archive.audit` decide. Offline."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from archivesearch.archive.audit import (
    Audit,
    Evidence,
    Finding,
    KnownUrl,
    SourceFinding,
    TotalFinding,
    compared_periods,
    differing,
    judge,
    judge_total,
    share_undated,
    total_claimed,
    without_foreign_block,
)
from archivesearch.archive.claims import Period, month_of, period_of, standing_claims
from archivesearch.archive.counts import build_tree
from archivesearch.discover.anchors import anchors
from archivesearch.discover.archive_pages import LinkRole, dated_path, url_role
from archivesearch.extract.facts import FACTS_VERSION, PageFacts
from archivesearch.markup import parse
from archivesearch.model import ArchiveClaim, PageClaims, PageKind, PostFilter, Source, TotalClaim, Url
from archivesearch.pipeline.claims import link_date, read_claims
from archivesearch.store.blogs import Blog
from archivesearch.store.database import Database
from archivesearch.store.frontier import Frontier, Known, UrlState
from archivesearch.store.pages import Pages
from archivesearch.store.posts import Posts
from archivesearch.urls import split_name

_SOURCES = (Source.SITEMAP, Source.FEED, Source.PLATFORM)
_OPEN_STATES = frozenset({UrlState.QUEUED, UrlState.FAILED, UrlState.REFUSED, UrlState.SKIPPED})
_NO_POST_ROLES = frozenset(set(LinkRole) - {LinkRole.POST_LIKE, LinkRole.UNKNOWN})
_A_LIST = 3
"""Links to months of a page that make a list of them; fewer are the neighbours of a calendar."""
_EDGE = dt.timedelta(days=1)


def audit(database: Database, blog: Blog, now: dt.datetime) -> Audit:
    """Compare what a blog says of itself with what is here. Reads new claims first, so the store must be writable."""
    return _Auditor(database, blog, now).audit()


def to_ask_again(found: Audit) -> list[Url]:
    """What may hold the missing posts: the pages of the months that differ, and every open address."""
    months = [one.claim.link for one in found.findings if one.missing and one.claim and one.claim.link]
    return list(dict.fromkeys([*months, *(known.url for known in found.open)]))


# --- details ------------------------------------------------------------------------------------------------------


class _Auditor:
    """One comparison; what is asked for more than once is read once."""

    def __init__(self, database: Database, blog: Blog, now: dt.datetime) -> None:
        self._db, self._blog, self._now = database, blog, now
        self._frontier, self._pages, self._posts = Frontier(database, blog), Pages(database, blog), Posts(database)
        self._here = build_tree(self._posts.count_by_month(PostFilter(blog=blog.name)))

    def audit(self) -> Audit:
        pages = read_claims(self._db, self._blog, self._now, self._posts.language(self._blog))
        standing = standing_claims(pages, self._here)
        claims = {period_of(claim): claim for claim in standing.claims}
        compared = compared_periods(standing.claims, self._here)
        differ = differing(standing.claims, self._here)
        found = Audit(
            blog=self._blog.name,
            posts=self._here.total,
            undated=self._here.undated,
            compared=compared,
            equal=len(compared) - len(differ),
            claimed=total_claimed(standing.claims, self._here),
            claims=standing.claims,
            findings=share_undated(
                [
                    judge(period, claimed, here, claims.get(period), self._evidence(period, claims.get(period), differ))
                    for period, (claimed, here) in differ.items()
                ],
                self._here.undated,
            )
            or tuple(self._empty_months(claims)),
            listed=0 if claims else len(self._listed_months()),
            totals=tuple(self._totals(pages)),
            sources=tuple(self._by_source(source) for source in _SOURCES if self._named(source)),
            listings=len(self._pages.ids_of_kind(PageKind.LISTING)),
            notes=standing.passed_over,
        )
        return without_foreign_block(found)

    # --- a period

    def _evidence(
        self, period: Period, claim: ArchiveClaim | None, differ: Mapping[Period, tuple[int, int]]
    ) -> Evidence:
        if claim is None or claim.count <= differ[period][1]:
            return Evidence()
        pages = list(self._pages_of(claim))
        linked = {self._post_of(url) for page in pages for url in self._links(page.url)}
        here = {url for url, on in self._dates.items() if _is_in(on, period)}
        listed = linked & self._dates.keys()
        unsettled = [known for known in self._around(period, linked) if self._may_be_post(known)]
        page = None if claim.link is None else self._find(claim.link)
        if page is not None and page.state in _OPEN_STATES:
            unsettled.insert(0, page)
        return Evidence(
            page=claim.link,
            page_is_gone=not here and page is not None and page.state is UrlState.GONE,
            listed=len(listed),
            lists_all=bool(pages and here) and here <= listed and len(listed - here) < max(3, len(here)),
            elsewhere=tuple((url, self._dates[url]) for url in sorted(listed - here) if self._is_own(url, pages)),
            gone=tuple(_known(known) for known in unsettled if known.state is UrlState.GONE),
            open=tuple(_known(known) for known in unsettled if known.state is not UrlState.GONE),
            at_edge=self._at_edge(period, differ),
        )

    def _pages_of(self, claim: ArchiveClaim) -> Iterator[Known]:
        """The page a claim points at and those that go on with it, as far as they are stored."""
        if claim.link is None:
            return
        first = self._find(claim.link)
        if first is None or first.state is not UrlState.STORED:
            return
        yield first
        for known in self._known.values():
            goes_on = known.url != first.url and known.url.startswith(first.url.rstrip("/"))
            if goes_on and known.state is UrlState.STORED and url_role(known.url) is LinkRole.PAGINATION:
                yield known

    def _is_own(self, url: Url, pages: Iterable[Known]) -> bool:
        """Whether a page lists a post as its own: not in a sidebar of newest posts that every page has."""
        return url not in self._linked_from_start and any(url in self._links(page.url) for page in pages)

    def _around(self, period: Period, linked: set[Url]) -> Iterator[Known]:
        """Addresses that its page lists and that were not captured, and those that carry or were given its date."""
        for known in self._known.values():
            is_open = known.state in _OPEN_STATES or known.state is UrlState.GONE
            dated = dated_path(known.url)
            in_period = dated is not None and _fits(dated, period)
            elsewhere = dated is not None and dated[1] is not None and not in_period
            is_listed = is_open and known.url in linked and not elsewhere
            if is_listed or in_period or known.url in self._published_in(period):
                yield known

    def _may_be_post(self, known: Known) -> bool:
        """Neither a post here nor an address that says of itself that it is none."""
        if known.state is UrlState.REDIRECTED or self._post_of(known.url) in self._dates or known.url in self._holders:
            return False
        if known.state is UrlState.STORED and known.kind in (PageKind.STUB, PageKind.MEDIA, PageKind.FEED):
            return False
        return self._blog.covers(known.url) and url_role(known.url) not in _NO_POST_ROLES

    def _at_edge(self, period: Period, differ: Mapping[Period, tuple[int, int]]) -> int:
        """Posts in a neighbouring month, a day away, where that month has as many too many."""
        year, month = period
        if not month:
            return 0
        first = dt.date(year, month, 1)
        after = dt.date(year + month // 12, month % 12 + 1, 1)
        found = 0
        for day in (first - _EDGE, after):
            claimed, here = differ.get((day.year, day.month), (0, 0))
            found += min(sum(on == day for on in self._dates.values()), max(here - claimed, 0))
        return found

    # --- months that are listed without counts

    def _empty_months(self, claims: Mapping[Period, ArchiveClaim]) -> Iterator[Finding]:
        """Months that the start page lists and that have no post here, where something of theirs was not captured.

        A month whose page was read and names nothing is empty: some blogs list all twelve of every year.
        """
        if claims:
            return
        months = {(on.year, on.month) for on in self._dates.values() if on is not None}
        for period, link in self._listed_months().items():
            if period not in months:
                claim = ArchiveClaim(
                    year=period[0],
                    month=month_of(period),
                    count=1,
                    found_on=self._blog.start_url,
                    seen_at=self._now,
                    link=link,
                )
                evidence = self._evidence(period, claim, {period: (1, 0)})
                if evidence.open:
                    yield judge(period, 1, 0, claim, evidence)

    def _listed_months(self) -> dict[Period, Url]:
        """The months to whose pages the start page leads, when it names at least three of them."""
        months: dict[Period, Url] = {}
        for url in self._links(self._blog.start_url):
            said = link_date(url)
            if said.year and said.month and said.day is None and self._blog.covers(url):
                months.setdefault((said.year, said.month), url)
        return months if len(months) >= _A_LIST else {}

    # --- totals and sources

    def _totals(self, pages: Iterable[PageClaims]) -> Iterator[TotalFinding]:
        by_source: dict[Source, list[TotalClaim]] = {}
        for page in pages:
            if page.total is not None:
                by_source.setdefault(page.total.source, []).append(page.total)
        for claims in by_source.values():
            newest = max(claims, key=lambda claim: (claim.seen_at, claim.count))
            answers = {claim.found_on for claim in claims}
            named = [link.url for link in self._frontier.sources(*_SOURCES) if link.found_on in answers]
            unsettled = [known for known in self._found(named) if self._may_be_post(known)]
            outside = dict.fromkeys(url for claim in claims for url in claim.outside)
            yield judge_total(
                replace(newest, outside=tuple(outside)),
                self._here.total,
                gone=sum(known.state is UrlState.GONE for known in unsettled),
                open=[_known(known) for known in unsettled if known.state is not UrlState.GONE],
            )

    def _by_source(self, source: Source) -> SourceFinding:
        known = self._found(self._named(source))
        posts = {self._post_of(one.url) for one in known} & (self._dates.keys() | self._holders)
        rest = [one for one in known if self._post_of(one.url) not in posts]
        lost = [one for one in rest if one.state in (UrlState.QUEUED, UrlState.FAILED) and self._may_be_post(one)]
        gone = sum(one.state is UrlState.GONE for one in rest)
        doubtful = [one for one in rest if one.state is UrlState.STORED and self._may_be_post(one)]
        return SourceFinding(
            source=source,
            posts=len(posts),
            others=len(rest) - gone - len(lost),
            gone=gone,
            open=tuple(map(_known, lost)),
            refused=sum(one.state is UrlState.REFUSED and self._may_be_post(one) for one in rest),
            passed_over=sum(one.state is UrlState.SKIPPED and url_role(one.url) is LinkRole.POST_LIKE for one in rest),
            doubtful=tuple(map(_known, doubtful)) if source is not Source.SITEMAP else (),
        )

    def _named(self, source: Source) -> set[Url]:
        return self._named_by_source.get(source, set())

    @cached_property
    def _named_by_source(self) -> dict[Source, set[Url]]:
        named: dict[Source, set[Url]] = {}
        for link in self._frontier.sources(*_SOURCES):
            if self._blog.covers(link.url):
                named.setdefault(link.source, set()).add(link.url)
        return named

    # --- what is known

    @cached_property
    def _known(self) -> dict[Url, Known]:
        return {known.url: known for known in self._frontier.iter_known()}

    @cached_property
    def _dates(self) -> dict[Url, dt.date | None]:
        return dict(self._posts.dates(self._blog))

    @cached_property
    def _holders(self) -> frozenset[Url]:
        """The pages of posts that have none of their own."""
        return frozenset(page for page, name in map(split_name, self._dates) if name)

    @cached_property
    def _linked_from_start(self) -> frozenset[Url]:
        return frozenset(self._links(self._blog.start_url))

    @cached_property
    def _published(self) -> dict[str, set[Url]]:
        """ "2018-10" -> the addresses that a source dates so."""
        published: dict[str, set[Url]] = {}
        for link in self._frontier.sources(Source.FEED, Source.PLATFORM):
            if link.published:
                published.setdefault(link.published[:7], set()).add(link.url)
        return published

    def _published_in(self, period: Period) -> set[Url]:
        return self._published.get(f"{period[0]:04}-{period[1]:02}", set())

    def _found(self, urls: Iterable[Url]) -> list[Known]:
        return [self._known[url] for url in dict.fromkeys(urls) if url in self._known]

    def _find(self, url: Url) -> Known | None:
        """An address as it stands in the frontier: with or without its slash, or where it was redirected."""
        for candidate in (url, Url(f"{url}/"), Url(url.rstrip("/"))):
            known = self._known.get(candidate)
            if known is not None and known.redirect_to is not None:
                return self._known.get(known.redirect_to)
            if known is not None:
                return known
        return None

    def _post_of(self, url: Url) -> Url:
        """The permalink of the post at an address, the address itself when it shows none."""
        known = self._known.get(url)
        if known is not None and known.redirect_to is not None:
            known = self._known.get(known.redirect_to, known)
        return url if known is None else known.post_url or known.url

    def _links(self, url: Url) -> list[Url]:
        """The links of a stored page, from its facts when it has some."""
        data = self._pages.find_facts(url, FACTS_VERSION)
        if data is not None:
            return [link.url for link in PageFacts.from_json(data).links]
        page = self._pages.find(url)
        document = None if page is None else parse(page.body, page.final_url, page.content_type)
        return [] if document is None else [anchor.url for anchor in anchors(document)]


def _known(known: Known) -> KnownUrl:
    reason = known.reason or ""
    if known.state is UrlState.STORED:
        reason = f"taken for {known.kind}: {known.kind_reason}" if known.kind else "not typed yet"
    return KnownUrl(url=known.url, state=known.state, reason=reason)


def _is_in(on: dt.date | None, period: Period) -> bool:
    return on is not None and on.year == period[0] and period[1] in (0, on.month)


def _fits(dated: tuple[int, int | None, int | None], period: Period) -> bool:
    year, month, _ = dated
    return year == period[0] and (not period[1] or month == period[1])
