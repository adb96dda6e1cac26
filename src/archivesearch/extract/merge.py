"""Which fetched pages are one document?

Merging comes first: repeated pages distort every count. Text or title alone never merges (measured: 35 pairs of
distinct posts of 26 blogs shared over 90 % of their text, ten of them the title too): the addresses must be related.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Set
from dataclasses import dataclass, field

from archivesearch.extract.crawled import Row, Site
from archivesearch.extract.shapes import path_parts
from archivesearch.model import Url
from archivesearch.urls import path_of

MAX_STUB_TEXT = 600
"""Characters on a page that is only a meta refresh; a note with a link and a site's name have under 300."""
MAX_NAMESAKES = 20
MIN_SHARED = 0.5
NEARLY_ALL = 0.9
ALIKE = 0.7


@dataclass
class Merged:
    """`leader[i]` is the page that page i repeats (itself for most); `why` says how that is known."""

    leader: list[int]
    why: dict[int, str] = field(default_factory=dict)
    dead_stubs: set[int] = field(default_factory=set)
    """Refresh stubs whose target was not fetched."""

    def find(self, number: int) -> int:
        while self.leader[number] != number:
            self.leader[number] = self.leader[self.leader[number]]
            number = self.leader[number]
        return number

    def join(self, number: int, to: int, why: str) -> None:
        one, other = self.find(number), self.find(to)
        if one != other:
            self.leader[one] = other
            self.why[one] = why


def merge(site: Site) -> Merged:
    """Groups of pages that are one document.

    A page that answers under an address which was not asked gets that address in `site`, where the blog links it more.
    """
    merged = Merged(leader=list(range(len(site.rows))))
    _equal_addresses(site, merged)
    _equal_bodies(site, merged)
    _stubs(site, merged)
    _canonicals(site, merged)
    _related_addresses(site, merged)
    return _lead_by_permalink(site, merged)


def text_shared(site: Site, one: Row, other: Row, common: Set[int] = frozenset()) -> float:
    """The share of the shorter page's text that both have, leaving out `common` blocks; 0 when nothing is left."""
    mine, theirs = set(one.blocks) - common, set(other.blocks) - common
    least = min(_length(site, mine), _length(site, theirs))
    return _length(site, mine & theirs) / least if least else 0.0


# --- details ------------------------------------------------------------------------------------------------------


def _lead_by_permalink(site: Site, merged: Merged) -> Merged:
    """The same groups, each led by the address the blog itself links most; then its own claim; then the first met."""
    linking: Counter[int] = Counter()
    for row in site.rows:
        linking.update(set(row.targets))
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for number in range(len(site.rows)):
        groups[merged.find(number)].append(number)
    leader = list(range(len(site.rows)))
    why: dict[int, str] = {}
    for old, members in groups.items():
        best = _best(site, old, members, linking)
        for number in members:
            leader[number] = best
            if number != best:
                why[number] = merged.why.get(number) or merged.why.get(best) or "the same page"
    shown: dict[int, Url] = {}
    for url, number in site.twins.items():
        best = leader[number]
        if linking[site.address(url)] > linking[site.address(shown.get(best, site.rows[best].final_url))]:
            shown[best] = url
    site.show_under(shown)
    return Merged(leader=leader, why=why, dead_stubs=merged.dead_stubs)


def _best(site: Site, old: int, members: list[int], linking: Counter[int]) -> int:
    whole = [number for number in members if site.rows[number].refresh is None] or [old]
    claims = Counter(site.rows[number].canonical for number in whole)

    def rank(number: int) -> tuple[int, int, int]:
        url = site.rows[number].final_url
        return linking[site.address(url)], claims[url], -number

    return max(whole, key=rank)


def _equal_addresses(site: Site, merged: Merged) -> None:
    """Pages asked under several values of a field that chooses nothing."""
    first: dict[Url, int] = {}
    for number, row in enumerate(site.rows):
        merged.join(number, first.setdefault(row.final_url, number), "the same but for a field that chooses nothing")


def _equal_bodies(site: Site, merged: Merged) -> None:
    first: dict[str, int] = {}
    for number, row in enumerate(site.rows):
        if row.refresh is None:
            known = first.setdefault(row.body_hash, number)
            merged.join(number, known, "the same bytes")


def _stubs(site: Site, merged: Merged) -> None:
    for number, row in enumerate(site.rows):
        if row.refresh is None or row.text_length > MAX_STUB_TEXT:
            continue
        target = site.find(row.refresh)
        if target is None or target == number:
            merged.dead_stubs.add(number)
        else:
            merged.join(number, target, "a meta refresh")


def _canonicals(site: Site, merged: Merged) -> None:
    """A canonical link counts when it leads to a fetched page with the same title or most of the text.

    A title counts only when it is rare: a broken theme names the home page as the canonical of all posts.
    """
    titles = Counter(row.title for row in site.rows)
    for number, row in enumerate(site.rows):
        target = site.find(row.canonical) if row.canonical else None
        if target is None or merged.find(target) == merged.find(number) or number in merged.dead_stubs:
            continue
        other = site.rows[target]
        same_title = bool(row.title) and row.title == other.title and titles[row.title] <= 4
        shared = text_shared(site, row, other)
        if shared >= MIN_SHARED and (same_title or (shared >= NEARLY_ALL and _are_alike_long(row, other))):
            merged.join(number, target, "its canonical link")


def _are_alike_long(one: Row, other: Row) -> bool:
    """A post stands whole on the home page as well, which is much longer."""
    return min(one.text_length, other.text_length) > ALIKE * max(one.text_length, other.text_length)


def _related_addresses(site: Site, merged: Merged) -> None:
    """One slug in two folders, or one path with two queries: the same page when title and nearly all text agree.

    A blog that changed its permalinks keeps the slug: /slug/ and /2012/04/05/slug/. Two different dates
    in the paths are two posts.
    """
    groups: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, row in enumerate(site.rows):
        if merged.find(number) == number and number not in merged.dead_stubs:
            groups[row.title, _slug(row.final_url)].append(number)
    common = common_blocks(site)
    for (_, slug), members in sorted(groups.items()):
        if not slug or not 2 <= len(members) <= MAX_NAMESAKES:
            continue
        for place, number in enumerate(members):
            for first in members[:place]:
                if _is_same(site, site.rows[first], site.rows[number], common):
                    merged.join(number, first, "the same name, title and text")
                    break


def _is_same(site: Site, one: Row, other: Row, common: Set[int]) -> bool:
    if path_of(one.final_url) == path_of(other.final_url):
        return one.blocks == other.blocks and text_shared(site, one, other, common) > 0
    dates = [_date_marks(row.final_url) for row in (one, other)]
    if dates[0] and dates[1] and dates[0] != dates[1]:
        return False
    sizes = [_length(site, set(row.blocks) - common) for row in (one, other)]
    return min(sizes) > NEARLY_ALL * max(sizes) and text_shared(site, one, other, common) >= NEARLY_ALL


def common_blocks(site: Site) -> frozenset[int]:
    """Blocks on over three of ten pages."""
    counts: Counter[int] = Counter()
    for row in site.rows:
        counts.update(set(row.blocks))
    return frozenset(block for block, count in counts.items() if count > max(4, len(site.rows) * 0.3))


def _length(site: Site, blocks: Set[int]) -> int:
    return sum(site.block_lengths[block] for block in blocks)


def _date_marks(url: Url) -> list[str]:
    return re.findall(r"(?<=/)\d{4}(?=/)|(?<=/)\d\d?(?=/)", path_of(url))


def _slug(url: Url) -> str:
    parts = [part for part in path_parts(url) if part]
    return parts[-1].rpartition(".html")[0] or parts[-1] if parts else ""
