"""Which fetched pages are one document?

Merging comes first: repeated pages distort every count. Text or title alone never merges (measured: 35 pairs of
distinct posts of 26 blogs shared over 90 % of their text, ten of them the title too): the addresses must be related.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Set
from dataclasses import dataclass, field
from itertools import combinations

from archivesearch.extract.crawled import Row, Site, pages_with
from archivesearch.extract.shapes import LISTING_WORDS, has_id_or_date, is_root, path_parts, url_words
from archivesearch.model import Url
from archivesearch.urls import path_of, same_document_key

MAX_STUB_TEXT = 600
"""Characters on a page that is only a meta refresh; a note with a link and a site's name have under 300."""
MAX_NAMESAKES = 20
MAX_RENAMED, MIN_RENAMED = 3, 3
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


def merge(site: Site, in_feeds: Set[Url] = frozenset()) -> Merged:
    """Groups of pages that are one document, each led by its permalink; `in_feeds` are the addresses that feeds name.

    A page that answers under an address which was not asked gets that address in `site`, where the blog links it more.
    """
    merged = Merged(leader=list(range(len(site.rows))))
    _equal_addresses(site, merged)
    _equal_bodies(site, merged)
    _stubs(site, merged)
    _canonicals(site, merged)
    common = common_blocks(site)
    _related_addresses(site, merged, common)
    _renamed(site, merged, common)
    return _lead_by_permalink(site, merged, in_feeds)


def text_shared(site: Site, one: Row, other: Row, common: Set[int] = frozenset()) -> float:
    """The share of the shorter page's text that both have, leaving out `common` blocks; 0 when nothing is left."""
    mine, theirs = set(one.blocks) - common, set(other.blocks) - common
    least = min(_length(site, mine), _length(site, theirs))
    return _length(site, mine & theirs) / least if least else 0.0


# --- details ------------------------------------------------------------------------------------------------------


def _lead_by_permalink(site: Site, merged: Merged, in_feeds: Set[Url]) -> Merged:
    """The same groups, each led by the address that the blog gives the post."""
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for number in range(len(site.rows)):
        groups[merged.find(number)].append(number)
    twins: defaultdict[int, list[Url]] = defaultdict(list)
    for url, number in site.twins.items():
        twins[merged.find(number)].append(url)
    linked = _Linked(site, {number for old, some in groups.items() if len(some) > 1 or old in twins for number in some})
    leader = list(range(len(site.rows)))
    why: dict[int, str] = {}
    shown: dict[int, Url] = {}
    for old, members in groups.items():
        whole = [number for number in members if site.rows[number].refresh is None] or [old]
        permalink = _Permalink(site, whole, linked, in_feeds)
        best = max(whole, key=lambda number: (permalink.rank(site.rows[number].final_url), -number))
        for number in members:
            leader[number] = best
            if number != best:
                why[number] = merged.why.get(number) or merged.why.get(best) or "the same page"
        address = max([site.rows[best].final_url, *twins[old]], key=permalink.rank)
        if address != site.rows[best].final_url:
            shown[best] = address
    site.show_under(shown)
    return Merged(leader=leader, why=why, dead_stubs=merged.dead_stubs)


class _Linked:
    """How often addresses are linked: from pages of a series by title and spelt so, by title, at all, and spelt so."""

    def __init__(self, site: Site, doubtful: Set[int]) -> None:
        self._site = site
        self._by_series: Counter[int] = Counter()
        self._by_title: Counter[int] = Counter()
        self._at_all: Counter[int] = Counter()
        known: dict[int, int] = {site.address(site.rows[number].final_url): number for number in doubtful}
        known.update((site.address(url), number) for url, number in site.twins.items())
        for number, row in enumerate(site.rows if known else ()):
            named = {
                target
                for target, text in zip(row.targets, row.texts, strict=True)
                if target in known and site.is_named(known[target], text)
            }
            self._at_all.update(known.keys() & set(row.targets))
            self._by_title.update(named)
            if site.is_series(number):
                self._by_series.update(named)

    def times(self, url: Url) -> tuple[int, ...]:
        address = self._site.address(url)
        in_series = self._by_series[address], self._site.spelt_in_series[url]
        return *in_series, self._by_title[address], self._at_all[address], self._site.spelt[url]


class _Permalink:
    """Which of the addresses of one document does the blog give it?

    The bare address before one with a query, then what listings name by its title, what is linked most, what the page
    claims of itself, what feeds name. Feeds come last: those of one blog had other addresses than its own pages link.
    """

    def __init__(self, site: Site, members: list[int], linked: _Linked, in_feeds: Set[Url]) -> None:
        urls = [site.rows[number].final_url for number in members]
        self._claims = Counter(site.rows[number].canonical for number in members)
        self._bare = {url for url in urls if "?" not in url}
        self._is_with_root = any("/" not in same_document_key(url) for url in self._bare)
        self._linked, self._in_feeds = linked, in_feeds

    def rank(self, url: Url) -> tuple[bool, bool, tuple[int, ...], int, bool]:
        # A home page that shows the newest picture, byte for byte, is linked most; the picture has its own address.
        is_listing = is_root(url) or bool(LISTING_WORDS.intersection(url_words(url)) and not has_id_or_date(url))
        is_own = self._is_with_root and not is_listing
        is_bare = url.partition("?")[0] not in self._bare or "?" not in url
        return is_own, is_bare, self._linked.times(url), self._claims[url], url in self._in_feeds


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


def _renamed(site: Site, merged: Merged, common: Set[int]) -> None:
    """Posts that a system numbers and another names: two shapes of address whose pages pair off, title and text.

    /archives/000123.html and /2004/05/slug.html, /node/12 and its alias. One such pair may be two posts; a habit of
    half the pages of a shape is none of chance.
    """
    titles: defaultdict[str, list[int]] = defaultdict(list)
    sizes: Counter[str] = Counter()
    for number, row in enumerate(site.rows):
        if merged.find(number) == number and number not in merged.dead_stubs:
            titles[row.title].append(number)
            sizes[site.shapes[number]] += 1
    pairs: defaultdict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for title, members in titles.items():
        if not title or not 2 <= len(members) <= MAX_RENAMED:
            continue
        for one, other in combinations(members, 2):
            shapes = site.shapes[one], site.shapes[other]
            if shapes[0] != shapes[1] and _is_same(site, site.rows[one], site.rows[other], common):
                pairs[min(shapes), max(shapes)].append((one, other))
    for shapes, found in pairs.items():
        if len(found) >= max(MIN_RENAMED, min(sizes[shape] for shape in shapes) / 2):
            for one, other in found:
                merged.join(other, one, "the same title and text, as of most addresses like these")


def _related_addresses(site: Site, merged: Merged, common: Set[int]) -> None:
    """One slug in two folders, or one path with two queries: the same page when title and nearly all text agree.

    A blog that changed its permalinks keeps the slug: /slug/ and /2012/04/05/slug/. Two different dates
    in the paths are two posts.
    """
    groups: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, row in enumerate(site.rows):
        if merged.find(number) == number and number not in merged.dead_stubs:
            groups[row.title, _slug(row.final_url)].append(number)
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
    least = max(4, len(site.rows) * 0.3)
    counts = pages_with(site, range(len(site.rows)))
    return frozenset(block for block, count in enumerate(counts) if count > least)


def _length(site: Site, blocks: Set[int]) -> int:
    return sum(site.block_lengths[block] for block in blocks)


def _date_marks(url: Url) -> list[str]:
    return re.findall(r"(?<=/)\d{4}(?=/)|(?<=/)\d\d?(?=/)", path_of(url))


def _slug(url: Url) -> str:
    parts = [part for part in path_parts(url) if part]
    return parts[-1].rpartition(".html")[0] or parts[-1] if parts else ""
