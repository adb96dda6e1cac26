"""Is the archive whole? What the blog says of itself against what is here, month by month. Pure.

A gap is a post the blog counts and that is not here. It is explained when what was looked at accounts for it: the page
is gone, the post is here under another month, the month's own page lists no more. What is not explained is missing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain

from archivesearch.archive.claims import Period, counted_periods, month_of, period_of
from archivesearch.counted import plural
from archivesearch.model import ArchiveClaim, ArchiveTree, Source, TotalClaim, Url

_HARDLY = 0.3
"""Of the months of a block that counts the blog's posts, more agree."""


class Verdict(StrEnum):
    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
    UNPROVEN = "unproven"
    """The blog publishes nothing to hold the archive against."""


@dataclass(frozen=True, kw_only=True, slots=True)
class KnownUrl:
    """An address that may be a post that is not here: what became of it and why."""

    url: Url
    state: str
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """What was looked at for a period whose counts differ."""

    page: Url | None = None
    """The period's own page, where the claim points."""
    page_is_gone: bool = False
    """The server says that it is no more, and no post of the period is here."""
    listed: int = 0
    """Posts here that the page, with those that follow it, lists."""
    lists_all: bool = False
    """The page was read, and lists every post of the period that is here."""
    elsewhere: tuple[tuple[Url, dt.date | None], ...] = ()
    """Posts here that the page lists and that have another date."""
    gone: tuple[KnownUrl, ...] = ()
    """Addresses of the period that the server says are no more."""
    open: tuple[KnownUrl, ...] = ()
    """Addresses of the period that may be posts: not captured, or taken for something else."""
    at_edge: int = 0
    """Posts of the neighbouring months, a day away from this one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """A period whose counts differ."""

    period: Period
    claimed: int
    here: int
    claim: ArchiveClaim | None
    """None: the block does not list the month, though it reaches that far."""
    missing: int
    """Posts that nothing accounts for."""
    explained: tuple[str, ...]
    """What accounts for the rest, in words."""
    open: tuple[KnownUrl, ...]
    """Where missing posts may be."""

    @property
    def name(self) -> str:
        return str(month_of(self.period) or self.period[0])


@dataclass(frozen=True, kw_only=True, slots=True)
class TotalFinding:
    """A total, and how it compares."""

    claim: TotalClaim
    here: int
    missing: int
    explained: tuple[str, ...] = ()
    open: tuple[KnownUrl, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceFinding:
    """An independent source of addresses, and what became of what it names."""

    source: Source
    posts: int
    """Posts here that it names."""
    others: int
    """Pages it names that are no posts."""
    gone: int
    open: tuple[KnownUrl, ...] = ()
    """Named, and not captured."""
    doubtful: tuple[KnownUrl, ...] = ()
    """Named by a source of posts, stored, and taken for something else."""
    refused: int = 0
    """Named, and not allowed to be asked for (robots.txt)."""
    passed_over: int = 0
    """Named, post-like by their address, and not asked for."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Audit:
    """The whole comparison for one blog."""

    blog: str
    posts: int
    undated: int
    compared: tuple[Period, ...] = ()
    """The periods both sides were compared in, newest first."""
    equal: int = 0
    """Of those."""
    claimed: int | None = None
    """Posts the block counts in all; None when there is no block, or it does not reach back to the first post."""
    claims: tuple[ArchiveClaim, ...] = ()
    findings: tuple[Finding, ...] = ()
    listed: int = 0
    """Months that the blog lists without counting them; those without a post here are among the findings."""
    totals: tuple[TotalFinding, ...] = ()
    sources: tuple[SourceFinding, ...] = ()
    listings: int = 0
    """Pages read that list posts."""
    notes: tuple[str, ...] = ()

    @property
    def missing(self) -> int:
        by_month = sum(finding.missing for finding in self.findings)
        return max([by_month, *(total.missing for total in self.totals)])

    @property
    def open(self) -> tuple[KnownUrl, ...]:
        """Every address that may be a missing post, once, in order."""
        by_finding = [finding.open for finding in self.findings]
        by_finding += [total.open for total in self.totals] + [source.open for source in self.sources]
        return tuple({known.url: known for known in chain.from_iterable(by_finding)}.values())

    @property
    def verdict(self) -> Verdict:
        if self.missing or (not self._is_proven and any(source.open for source in self.sources)):
            return Verdict.INCOMPLETE
        return Verdict.COMPLETE if self._is_proven else Verdict.UNPROVEN

    @property
    def _is_proven(self) -> bool:
        return bool(self.compared or self.totals)


def differing(claims: Sequence[ArchiveClaim], here: ArchiveTree) -> dict[Period, tuple[int, int]]:
    """Period -> (claimed, here), newest first, where they differ: what evidence has to be looked for."""
    counts = counted_periods(here)
    claimed = {period_of(claim): claim.count for claim in claims}
    return {
        period: (claimed.get(period, 0), counts.get(period, 0))
        for period in compared_periods(claims, here)
        if claimed.get(period, 0) != counts.get(period, 0)
    }


def compared_periods(claims: Sequence[ArchiveClaim], here: ArchiveTree) -> tuple[Period, ...]:
    """Months that are claimed, and months here that the block would list if it counted them; years without months.

    A block that begins in 2018 says nothing of older posts (many show the last twelve months only), unless it counts
    their year.
    """
    claimed = {period_of(claim) for claim in claims}
    months = {period for period in claimed if period[1]}
    by_month = {year for year, _ in months}
    years = {(year, 0) for year, month in claimed if not month and year not in by_month}
    oldest = min(months, default=None)
    for period in counted_periods(here):
        year, month = period
        if month and oldest is not None and period > oldest and (year, 0) not in years:
            months.add(period)
        elif not month and not by_month and years and period > min(years):
            years.add(period)
    return tuple(sorted(months | years, reverse=True))


def judge(period: Period, claimed: int, here: int, claim: ArchiveClaim | None, evidence: Evidence) -> Finding:
    """What accounts for the difference of one period, and what is left."""
    missing, explained = max(claimed - here, 0), []
    for explain in _EXPLANATIONS if missing else ():
        accounted, words = explain(missing, evidence)
        if accounted and words:
            missing -= min(accounted, missing)
            explained.append(words)
        if not missing:
            break
    if here > claimed:
        explained.append(_why_more(here - claimed, claim))
    return Finding(
        period=period,
        claimed=claimed,
        here=here,
        claim=claim,
        missing=missing,
        explained=tuple(explained),
        open=evidence.open if missing else (),
    )


def share_undated(findings: Sequence[Finding], undated: int) -> tuple[Finding, ...]:
    """The findings with posts that have no date here set against what is missing, each once, newest month first."""
    shared = []
    for finding in findings:
        number = min(finding.missing, undated)
        undated -= number
        shared.append(_explained_by_undated(finding, number) if number else finding)
    return tuple(shared)


def judge_total(claim: TotalClaim, here: int, *, gone: int, open: Sequence[KnownUrl]) -> TotalFinding:
    """`gone` of the posts that the interface names are no more, `open` ones are not here."""
    missing, explained = max(claim.count - here, 0), []
    for number, words in ((len(claim.outside), "outside the blog's address"), (gone, "gone but still counted")):
        if number and missing:
            explained.append(f"{posts(min(number, missing))} {words}")
            missing -= min(number, missing)
    return TotalFinding(
        claim=claim, here=here, missing=missing, explained=tuple(explained), open=tuple(open) if missing else ()
    )


def sentence(audit: Audit) -> str:
    """The verdict in one line, for the end of a crawl and of an audit."""
    if audit.verdict is Verdict.UNPROVEN:
        return f"unproven: the blog publishes no counts; {agreement_of_sources(audit)}"
    if audit.verdict is Verdict.INCOMPLETE:
        return _incomplete(audit)
    explained = [finding for finding in audit.findings if finding.claimed > finding.here]
    more = [finding for finding in audit.findings if finding.here > finding.claimed]
    parts = [f"complete: {audit.posts:,} of {_counted(audit):,} posts"]
    if audit.compared:
        parts.append(f"{audit.equal:,} of {len(audit.compared):,} {_unit(audit)} agree")
    if explained:
        parts.append(f"{len(explained):,} explained ({'; '.join(_reasons(explained))})")
    if more:
        parts.append(f"{len(more):,} with more posts here than counted")
    if audit.undated and audit.compared:
        parts.append(f"{posts(audit.undated)} here without a date")
    return ", ".join(parts)


def agreement_of_sources(audit: Audit) -> str:
    """What independent sources say where the blog counts nothing itself."""
    named = [f"{source.source} ({posts(source.posts)})" for source in audit.sources if source.posts]
    if audit.listings:
        named.append(plural(audit.listings, "listing"))
    if audit.listed:
        named.append(f"a list of {audit.listed:,} months")
    if not named:
        return "nothing else names its posts"
    doubtful = sum(len(source.doubtful) for source in audit.sources)
    if doubtful:
        pages = "page that its feed names is" if doubtful == 1 else "pages that its feed names are"
        return f"{doubtful:,} {pages} taken for no post"
    unasked = [
        f"{number:,} of the addresses that its sources name {words}"
        for number, words in (
            (sum(source.refused for source in audit.sources), "may not be asked for (robots.txt)"),
            (sum(source.passed_over for source in audit.sources), "were passed over"),
        )
        if number
    ]
    if unasked:
        return ", ".join(unasked)
    together = " and ".join(part for part in (", ".join(named[:-1]), named[-1]) if part)
    is_one = len(named) == 1 and audit.listings < 2
    return f"{together} {'names' if is_one else 'name'} no post that is not here"


def posts(number: int) -> str:
    return plural(number, "post")


def without_foreign_block(audit: Audit) -> Audit:
    """The audit without a block that agrees with next to nothing, though nothing is missing: it counts other things.

    A calendar of days, comments, or the posts of a whole site around the blog.
    """
    if not audit.compared or audit.missing or audit.equal >= _HARDLY * len(audit.compared):
        return audit
    note = (
        f"the block on {audit.claims[0].found_on} counts something else: "
        f"{audit.equal:,} of {len(audit.compared):,} {_unit(audit)} agree, though nothing is missing"
    )
    return replace(audit, compared=(), equal=0, claimed=None, claims=(), findings=(), notes=(*audit.notes, note))


# --- details ------------------------------------------------------------------------------------------------------


def _explained_by_undated(finding: Finding, number: int) -> Finding:
    missing = finding.missing - number
    explained = (*finding.explained, f"without a date here: {posts(number)} that may be counted in it")
    return replace(finding, missing=missing, explained=explained, open=finding.open if missing else ())


def _elsewhere(_missing: int, evidence: Evidence) -> tuple[int, str]:
    shown = [f"{url} ({on or 'no date'})" for url, on in evidence.elsewhere]
    return len(shown), f"dated differently here: {_some(shown)}"


def _gone(missing: int, evidence: Evidence) -> tuple[int, str]:
    number = min(len(evidence.gone), missing)
    return number, f"gone but still counted: {_some([known.url for known in evidence.gone])}" if number else ""


def _at_edge(missing: int, evidence: Evidence) -> tuple[int, str]:
    number = min(evidence.at_edge, missing)
    return number, f"dated a day away here: {posts(number)} in the neighbouring month"


def _not_listed(missing: int, evidence: Evidence) -> tuple[int, str]:
    if not evidence.lists_all or evidence.open:
        return 0, ""
    rest = "drafts, or removed since"
    return missing, f"counted but not listed: {evidence.page} names {posts(evidence.listed)}, the rest are {rest}"


def _page_gone(missing: int, evidence: Evidence) -> tuple[int, str]:
    is_gone = evidence.page_is_gone and not evidence.open
    return (missing, f"gone but still counted: {evidence.page} is no more, either") if is_gone else (0, "")


_EXPLANATIONS = (_elsewhere, _gone, _at_edge, _not_listed, _page_gone)


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:3]) + (f" and {len(names) - 3:,} more" if len(names) > 3 else "")


def _why_more(number: int, claim: ArchiveClaim | None) -> str:
    seen = f", as the page said on {claim.seen_at:%Y-%m-%d}" if claim else ""
    return f"{posts(number)} more than the blog counts{seen}: dated differently, or newer than the block"


def _counted(audit: Audit) -> int:
    """Of how many posts: what the blog counts, as far as it does; never fewer than are here."""
    totals = [total.claim.count - len(total.claim.outside) for total in audit.totals]
    return max([audit.posts, audit.claimed or 0, *totals])


def _unit(audit: Audit) -> str:
    return "years" if audit.compared and not any(month for _, month in audit.compared) else "months"


def _incomplete(audit: Audit) -> str:
    parts = []
    if differ := sum(finding.missing > 0 for finding in audit.findings):
        unit = _unit(audit)
        parts.append(f"{differ:,} {unit if differ > 1 else unit[:-1]} {'differ' if differ > 1 else 'differs'}")
    if audit.missing:
        parts.append(f"{posts(audit.missing)} missing")
    lost = sum(len(source.open) for source in audit.sources)
    if lost and not audit.missing:
        parts.append(f"{lost:,} {'address' if lost == 1 else 'addresses'} named by its sources not captured")
    return f"incomplete: {', '.join(parts)}"


def _reasons(findings: Sequence[Finding]) -> list[str]:
    """The first words of each explanation, without its addresses."""
    return list(dict.fromkeys(words.partition(": ")[0] for finding in findings for words in finding.explained))[:3]


def total_claimed(claims: Sequence[ArchiveClaim], here: ArchiveTree) -> int | None:
    """Posts that the standing claims count, None when they do not reach back to the first post here."""
    compared = set(compared_periods(claims, here))
    counts: Mapping[Period, int] = counted_periods(here)
    covered = compared | {(year, month) for year, month in counts if month and (year, 0) in compared}
    if not compared or any(month and (year, month) not in covered for year, month in counts):
        return None
    return sum(claim.count for claim in claims if period_of(claim) in compared)
