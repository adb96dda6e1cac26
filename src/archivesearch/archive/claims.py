"""Which of a blog's claims stand? Blocks repeat on every page, some are old, some count something else. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from archivesearch.archive.counts import month_counts
from archivesearch.model import ArchiveClaim, ArchiveTree, Month, PageClaims, PageKind

Period = tuple[int, int]
"""Year and month; month 0 is the whole year."""
Block = Sequence[ArchiveClaim]

_HARDLY, _NEARLY = 0.3, 0.9


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """The claims to audit against, newest first, each period once."""

    claims: tuple[ArchiveClaim, ...] = ()
    passed_over: tuple[str, ...] = ()
    """Blocks that say otherwise, and why they do not count, in words."""


def standing_claims(pages: Iterable[PageClaims], here: ArchiveTree) -> Standing:
    """The start page's block, completed by those of other pages as far as they do not contradict it.

    The start page wins: old pages of a static blog keep the block of the day they were made. Of several blocks on one
    page the one that agrees best with the posts here stands: a block that counts something else agrees with none. A
    block only posts have must stand on two of them: one is a list in its text.
    """
    ranked = sorted((page for page in pages if page.blocks), key=_rank)
    repeated = Counter(_said(block) for page in ranked for block in set(map(tuple, page.blocks)))
    in_order: list[Block] = []
    for page in ranked:
        believed = [block for block in page.blocks if page.kind is not PageKind.POST or repeated[_said(block)] > 1]
        in_order += sorted(believed, key=lambda block: -agreement(block, here))
    if not in_order:
        return Standing()
    in_order = _without_false_start(in_order, here)
    chosen: dict[Period, ArchiveClaim] = {}
    passed_over: list[str] = []
    for block in in_order:
        if chosen and (why := _contradiction(block, chosen)):
            passed_over.append(f"a block on {block[0].found_on} is passed over: {why}")
        else:
            for claim in block:
                chosen.setdefault(period_of(claim), claim)
    claims = tuple(chosen[period] for period in sorted(chosen, reverse=True))
    return Standing(claims=claims, passed_over=tuple(dict.fromkeys(passed_over)))


def period_of(claim: ArchiveClaim) -> Period:
    return (claim.year, claim.month.month if claim.month else 0)


def agreement(block: Block, here: ArchiveTree) -> float:
    """The share of a block's entries that count what is here."""
    counts = counted_periods(here)
    return sum(counts.get(period_of(claim), 0) == claim.count for claim in block) / len(block) if block else 0.0


def counted_periods(tree: ArchiveTree) -> dict[Period, int]:
    """The months of a tree, and its years as month 0."""
    counts = {(month.year, month.month): count for month, count in month_counts(tree)}
    return counts | {(year.year, 0): year.count for year in tree.years}


def month_of(period: Period) -> Month | None:
    return Month(*period) if period[1] else None


# --- details ------------------------------------------------------------------------------------------------------


def _rank(page: PageClaims) -> tuple[int, int, float, str]:
    """The start page first, then pages that are no posts, near ones first, then what was seen last."""
    nearness = 0 if page.depth == 0 else 2 if page.kind is PageKind.POST else 1
    return (nearness, page.depth, -page.blocks[0][0].seen_at.timestamp(), page.found_on)


def _said(block: Block) -> tuple[tuple[Period, int], ...]:
    return tuple((period_of(claim), claim.count) for claim in block)


def _without_false_start(blocks: list[Block], here: ArchiveTree) -> list[Block]:
    """Where the first block agrees with next to nothing and another with next to all, the other is the archive's.

    A block that is merely older agrees with little where posts are missing here, so no gap is hidden by this.
    """
    if agreement(blocks[0], here) >= _HARDLY:
        return blocks
    for block in blocks[1:]:
        if len(block) >= len(blocks[0]) and agreement(block, here) >= _NEARLY:
            return [block, *(other for other in blocks if other is not block)]
    return blocks


def _contradiction(block: Block, chosen: dict[Period, ArchiveClaim]) -> str | None:
    """Why a block cannot stand beside those chosen before, None when it can."""
    for claim in block:
        before = chosen.get(period_of(claim))
        if before is not None and before.count != claim.count:
            when = claim.month or claim.year
            return f"it says {claim.count} for {when}, where {before.found_on} says {before.count}"
    sums: Counter[int] = Counter()
    for claim in block:
        if claim.month is not None:
            sums[claim.year] += claim.count
    for year, total in sums.items():
        whole = chosen.get((year, 0))
        if whole is not None and total > whole.count:
            return f"its months of {year} add up to {total}, where {whole.found_on} says {whole.count}"
    return None
