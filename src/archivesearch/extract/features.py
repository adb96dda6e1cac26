"""What can be measured of each page with the whole site in view? Numbers between about -1 and 1, relative to the site.

Logs, ratios to the site's 90th percentile and medians of the page's URL shape carry over from blog to blog; absolute
numbers do not (measured: boosted trees on them failed on unseen blogs where a linear score over these held).
"""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median, median_low

from archivesearch.extract.crawled import Site, boilerplate
from archivesearch.extract.merge import Merged
from archivesearch.extract.shapes import is_paged_url, is_root, is_taxonomy_url

MIN_SHARED_BLOCK = 24
SMALLER = 0.8
SMALL_SITE = 60
"""Pages below which a post on every listing of its blog may stand on half of the pages."""
HELD = 0.6
"""A page holds another when this share of the other's own text stands in it."""


@dataclass(slots=True)
class Measures:
    """Counts about one page."""

    sources: int = 0
    """Pages that link to it, links that stand on most pages left out."""
    by_title: int = 0
    """Those of them that call it by its own title."""
    by_heading: int = 0
    in_nav: bool = False
    """Linked from the same place on most pages."""
    variety: int = 0
    """The number of pages linked by title from the DOM path that links to it so."""
    names_pages: int = 0
    """Pages it links to by their own titles."""
    names_in_headings: int = 0
    links_out: int = 0
    """Pages it links to, links that stand on most pages left out."""
    own_text: int = 0
    covered: float = 0.0
    """The share of its own text that stands on pages it links to as well."""
    held: tuple[int, ...] = ()
    """Linked pages most of whose own text stands in it."""
    listed_by_home: bool = False
    listed_by_series: int = 0
    """Home, numbered and dated pages that call it by its title, distinct."""


@dataclass
class Links:
    """Links between distinct documents: for each page, who links to it how."""

    named: dict[int, array[int]] = field(default_factory=lambda: defaultdict(lambda: array("Q")))
    """target -> packed (source, path) of links by its own title, boilerplate left out."""
    out: dict[int, dict[int, bool]] = field(default_factory=lambda: defaultdict(dict))
    """source -> target -> whether by its own title; boilerplate left out."""
    headed: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    nav: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    """target -> boilerplate paths that link it."""
    linked: dict[int, array[int]] = field(default_factory=lambda: defaultdict(lambda: array("Q")))
    """target -> packed (source, path) of all links to it, boilerplate left out."""
    nav_named: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    """target -> boilerplate paths that call it by its title."""
    varieties: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    """path -> targets it names by title, boilerplate included."""


def unpack(pair: int) -> tuple[int, int]:
    """Source and path of a packed link."""
    return pair >> 32, pair & 0xFFFFFFFF


def gather_links(site: Site, merged: Merged, members: Sequence[int]) -> Links:
    """Who links to whom, between the leaders of merged groups."""
    known_members = set(members)
    leaders = {address: leader for address, row in site.row_at.items() if (leader := merged.find(row)) in known_members}
    repeated = _Repeated(site, members, leaders)
    links = Links()
    for source in members:
        row = site.rows[source]
        met: set[int] = set()
        for target, path, text, heading in zip(row.targets, row.paths, row.texts, row.in_heading, strict=True):
            leader = leaders.get(target, -1)
            if leader < 0 or leader == source:
                continue
            named = site.is_named(leader, text)
            if named:
                links.varieties[path].add(leader)
            pair = path << 32 | leader
            is_nav = repeated.is_nav(pair, is_again=pair in met)
            met.add(pair)
            if is_nav:
                if target not in site.redirected:
                    links.nav[leader].add(path)
                    if named:
                        links.nav_named[leader].add(path)
                continue
            known = links.out[source].get(leader, False)
            links.out[source][leader] = known or named
            links.linked[leader].append(source << 32 | path)
            if named:
                links.named[leader].append(source << 32 | path)
            if heading:
                links.headed[leader].add(source)
    return links


def measure(site: Site, links: Links, members: Sequence[int], start: int | None) -> dict[int, Measures]:
    """The counts of each page."""
    found = {number: Measures() for number in members}
    own = _Own(site, members)
    for number, measures in found.items():
        named = [unpack(pair) for pair in links.named.get(number, ())]
        sources = {source for source, _ in named}
        measures.by_title = len(sources)
        measures.sources = len({source for source, _ in map(unpack, links.linked.get(number, ()))})
        measures.by_heading = len(links.headed.get(number, set()))
        measures.in_nav = number in links.nav
        paths = {path for _, path in named} | links.nav_named.get(number, set())
        measures.variety = max((len(links.varieties[path]) for path in paths), default=0)
        out = links.out.get(number, {})
        measures.names_pages = sum(out.values())
        measures.links_out = len(out)
        measures.names_in_headings = sum(number in links.headed.get(target, ()) for target in out)
        measures.own_text = own.sizes[number]
        measures.covered, measures.held = own.cover(number, out)
        measures.listed_by_home = start in sources
        measures.listed_by_series = sum(map(site.is_series, sources))
    return found


FEATURES: tuple[str, ...] = (
    # m_ marks the median of the page's URL shape.
    "by_title", "title_share", "by_heading", "variety", "nav", "taxonomy", "paged", "names_pages",
    "names_in_headings", "links_out", "own_text", "covered", "holds", "by_series", "shape_size", "query", "root",
    "m_by_title", "m_title_share", "m_by_heading", "m_variety", "m_names_pages", "m_names_in_headings", "m_links_out",
    "m_own_text", "m_covered", "m_holds", "m_by_series", "in_feed", "shape_in_feed", "in_sitemap",
)  # fmt: skip


def features(
    site: Site, measured: Mapping[int, Measures], feeds: frozenset[int], sitemaps: frozenset[int]
) -> Iterator[tuple[int, tuple[float, ...]]]:
    """Each page with one vector, in the order of `FEATURES`; one URL shape after the other."""
    scale = _Scale(measured.values())
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for number in measured:
        groups[site.shapes[number]].append(number)
    biggest = max(map(len, groups.values()), default=1)
    for members in groups.values():
        own = {number: _own_features(site, number, measured[number], scale) for number in members}
        of_shape = {f"m_{name}": median(own[number][_OWN.index(name)] for number in members) for name in _MEDIANS}
        of_shape["shape_size"] = _log_ratio(len(members), biggest)
        in_feed = sum(number in feeds for number in members)
        of_shape["shape_in_feed"] = in_feed / max(1, min(len(members), len(feeds)))
        for number in members:
            of_shape.update(in_feed=float(number in feeds), in_sitemap=float(number in sitemaps))
            values = {**of_shape, **dict(zip(_OWN, own[number], strict=True))}
            yield number, tuple(values[name] for name in FEATURES)


# --- details ------------------------------------------------------------------------------------------------------


class _Repeated:
    """Which links stand at the same place on most pages?"""

    def __init__(self, site: Site, members: Sequence[int], leaders: Mapping[int, int]) -> None:
        total = len(members)
        self._seen: Counter[int] = Counter()
        """(path, leader), packed -> pages that have such a link."""
        self._twice: Counter[int] = Counter()
        """Of them, those that have it twice."""
        repeats: set[bytes] = set()
        for source in members:
            row = site.rows[source]
            pairs = zip(row.paths, row.targets, strict=True)
            times = Counter(path << 32 | leaders[target] for path, target in pairs if target in leaders)
            if is_paged_url(row.final_url):
                # A server that answers /page/999 with its last page makes that page's posts no menu: it counts once.
                pairs_listed = (pair for pair in times if not is_paged_url(site.rows[unpack(pair)[1]].final_url))
                listed = array("Q", sorted(pairs_listed)).tobytes()
                if listed in repeats:
                    total -= 1
                    continue
                repeats.add(listed)
            self._seen.update(times.keys())
            self._twice.update(pair for pair, count in times.items() if count > 1)
        self._most = max(3, total * (0.3 + 0.4 * max(0.0, 1 - total / SMALL_SITE)))

    def is_nav(self, pair: int, *, is_again: bool) -> bool:
        """Whether a link, met once more on its page when `is_again`, is one of those.

        Where all is tables, an archive stands at the same path as the menu: its links are second ones.
        """
        return self._seen[pair] > self._most and not (is_again and self._twice[pair] <= self._most)


_MEDIANS = tuple(name[2:] for name in FEATURES if name.startswith("m_"))
_OWN = tuple(
    name for name in FEATURES if not name.startswith("m_") and "shape" not in name and not name.startswith("in_")
)


class _Scale:
    """The 90th percentiles of a site."""

    def __init__(self, measured: Iterable[Measures]) -> None:
        all_measures = list(measured)
        self.by_title = _p90(one.by_title for one in all_measures)
        self.by_heading = _p90(one.by_heading for one in all_measures)
        self.variety = max([one.variety for one in all_measures], default=1)
        self.names_pages = _p90(one.names_pages for one in all_measures)
        self.links_out = _p90(one.links_out for one in all_measures)
        self.own_text = median_low([one.own_text for one in all_measures] or [1])
        self.by_series = _p90(one.listed_by_series for one in all_measures)


def _own_features(site: Site, number: int, one: Measures, scale: _Scale) -> array[float]:
    """In the order of `_OWN`."""
    url = site.rows[number].final_url
    values = {
        "by_title": _log_ratio(one.by_title, scale.by_title),
        "title_share": one.by_title / one.sources if one.sources else 0.0,
        "by_heading": _log_ratio(one.by_heading, scale.by_heading),
        "variety": _log_ratio(one.variety, scale.variety),
        "nav": float(one.in_nav),
        "taxonomy": float(is_taxonomy_url(url)),
        "paged": float(is_paged_url(url)),
        "names_pages": _log_ratio(one.names_pages, scale.names_pages),
        "names_in_headings": min(1.0, math.log1p(one.names_in_headings) / 3),
        "links_out": _log_ratio(one.links_out, scale.links_out),
        "own_text": min(1.0, _log_ratio(one.own_text, scale.own_text)),
        "covered": one.covered,
        "holds": min(1.0, len(one.held) / 3),
        "by_series": _log_ratio(one.listed_by_series, scale.by_series),
        "query": float("?" in url),
        "root": float(is_root(url)),
    }
    return array("d", map(values.__getitem__, _OWN))


def _p90(values: Iterable[int]) -> int:
    ordered = sorted(values)
    return max(1, ordered[int(0.9 * (len(ordered) - 1))]) if ordered else 1


def _log_ratio(value: float, scale: float) -> float:
    return min(1.2, math.log1p(value) / math.log1p(max(1, scale)))


class _Own:
    """Of each page, the stems of the blocks that are no boilerplate of its shape, with their lengths."""

    def __init__(self, site: Site, members: Sequence[int]) -> None:
        shared = boilerplate(site, members)
        self._stems: dict[int, array[int]] = {}
        self._lengths: dict[int, array[int]] = {}
        self.sizes: dict[int, int] = {}
        for number in members:
            mine: dict[int, int] = {}
            for block in site.rows[number].blocks:
                if block not in shared[site.shapes[number]]:
                    stem = site.block_stems[block]
                    mine[stem] = mine.get(stem, 0) + site.block_lengths[block]
            self._stems[number], self._lengths[number] = array("I", mine), array("I", mine.values())
            self.sizes[number] = sum(mine.values())

    def cover(self, number: int, out: Iterable[int]) -> tuple[float, tuple[int, ...]]:
        """The share of a page's text that linked pages have too, and which of those stand in it nearly whole.

        Only linked pages with clearly less text count: a post stands whole in its month's page, never the other way
        round.
        """
        most = SMALLER * self.sizes[number]
        smaller = [target for target in out if 0 < self.sizes[target] <= most]
        if not smaller:
            return 0.0, ()
        mine = {stem: length for stem, length in self._blocks(number) if length >= MIN_SHARED_BLOCK}
        there: set[int] = set()
        whole: list[int] = []
        for target in smaller:
            both = [(stem, length) for stem, length in self._blocks(target) if stem in mine]
            there.update(stem for stem, _ in both)
            if sum(length for _, length in both) >= HELD * self.sizes[target]:
                whole.append(target)
        return sum(mine[stem] for stem in there) / self.sizes[number], tuple(whole)

    def _blocks(self, number: int) -> Iterator[tuple[int, int]]:
        return zip(self._stems[number], self._lengths[number], strict=True)
