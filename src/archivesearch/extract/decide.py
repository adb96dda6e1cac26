"""Which pages of a site are its posts? Clusters first, then a gate: a blog's listings name its posts side by side.

A linear score ranks the pages of one site well (within each measured blog, perfectly) but has no fixed zero: a photo
blog without titles scores low as a whole. So the best cluster of addresses sets the scale; then the places where
listings name those posts are learned, and decide on the rest: other clusters join when they stand in the same places,
and pages of the best cluster leave when they never do.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import accumulate
from statistics import median

from archivesearch.extract.crawled import Site
from archivesearch.extract.features import Links, Measures, unpack
from archivesearch.extract.likeness import Likeness, likeness_to
from archivesearch.extract.listings import Listed, listed_pages
from archivesearch.extract.neighbours import chained
from archivesearch.extract.shapes import (
    has_id_or_date,
    is_below_blog_folder,
    is_in_dated_folder,
    is_paged_url,
    is_root,
    is_search_url,
    is_static_url,
    is_surely_taxonomy_url,
    is_taxonomy_url,
    parent_addresses,
    without_tongue,
)

MARGIN = 5.0
"""How far below the upper quartile of the best cluster a page may score (a measured blog: from -1.3 to 7.6)."""
NAMED_BY_FEED, NAMED_BY_START = 6.0, 2.0
"""What it is worth to a cluster that all the pages named by feeds (or a platform), or by the start page, are in it.

A home page of a scholar names eleven news of a paragraph and five posts; the feed has the posts.
"""
CALLED_A_BLOG = 2.0
"""Seventy dated events outnumber twenty-four posts; the folder of the posts is called blog."""
IN_DATED_FOLDERS = 2.0
"""A wiki's home names all of its pages and the three newest posts; the posts stand at /2016/05/08/slug."""
MIN_HEAP = 3
APART = 3.0
"""Two heaps of scores are two when their means lie so many spreads apart."""
MIN_SPREAD = 0.5
LOWER = "the lower heap"
MIN_HELD = 2
MIN_LISTS = 3
HUB_BASE, HUB_TIMES = 4, 3
"""A hub names so many times as many pages as the middle post, and some."""
RELATED = 2
"""A post names other posts where listings do (related posts, a list of the newest); a listing names more."""
ROUNDS = 3
WELL_LISTED = 0.9
"""When so many of the best cluster's pages are named by listings, listings are taken to be complete."""
NEARLY_LISTED = 0.8
LEEWAY = 1.0
"""So far below the least score of a post may be what other evidence speaks for: a line or two of text below a column of
links looks like a listing, but lists call it by its title beside posts."""
MIN_CLUSTER = 4
SMALL_CLUSTER = 12


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """What is known of the pages of one site before any is called a post."""

    site: Site
    links: Links
    measured: Mapping[int, Measures]
    scores: Mapping[int, float]
    start: int | None
    named_by_feed: Set[int]
    named_by_platform: Set[int]


@dataclass
class Decision:
    """The posts, and for every page the grounds in words."""

    posts: set[int] = field(default_factory=set)
    grounds: dict[int, str] = field(default_factory=dict)
    """Pages that nearly were posts -> why they are not."""
    listed: Mapping[int, Listed] = field(default_factory=dict)
    """Page -> how listings name it."""


def decide(case: Case) -> Decision:
    """The posts among the pages of `case.scores`."""
    clusters = _clusters(case)
    main = _main_cluster(case, clusters)
    if main is None:
        return Decision()
    able = [number for number in clusters[main] if not _is_ruled_out(case, number)]
    high, low = _split([case.scores[number] for number in able])
    if below := [number for number in able if case.scores[number] < low]:
        clusters[LOWER] = below
    clusters[main] = able = [number for number in able if case.scores[number] >= low]
    least = min(0.0, high - MARGIN)
    posts = {number for number in able if case.scores[number] >= least} | set(case.named_by_platform)
    decision = Decision(posts=posts)
    for _ in range(ROUNDS):
        before = set(decision.posts)
        decision = _Round(case, clusters, main, least, decision.posts).run()
        if decision.posts == before:
            break
    return decision


# --- details ------------------------------------------------------------------------------------------------------


def _clusters(case: Case) -> dict[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number in case.scores:
        found[case.site.shapes[number]].append(number)
    return dict(found)


def _is_ruled_out(case: Case, number: int) -> bool:
    """What an address and its links rule out: a root, an imprint, numbered pages and tags that name other pages."""
    url = case.site.rows[number].final_url
    if is_root(url):
        return True
    if case.site.date_depth(number) in (1, 2):
        return True
    if is_static_url(url) and number not in case.named_by_feed:
        return True
    measures = case.measured[number]
    # ?page=12 is the twelfth post of a few systems: then headings name it, as they never do a page of a list.
    return is_surely_taxonomy_url(url) or (is_paged_url(url) and measures.names_pages > 0 and not measures.by_heading)


def _main_cluster(case: Case, clusters: Mapping[str, Sequence[int]]) -> str | None:
    out = case.links.out.get(case.start, {}) if case.start is not None else {}
    by_start = {target for target, by_title in out.items() if by_title and not _is_ruled_out(case, target)}
    named_by = (
        (case.named_by_feed, NAMED_BY_FEED),
        (case.named_by_platform, NAMED_BY_FEED),
        (by_start, NAMED_BY_START),
    )
    best: tuple[float, str] | None = None
    for shape, members in clusters.items():
        able = [number for number in members if not _is_ruled_out(case, number)]
        if not able:
            continue
        value = median(case.scores[number] for number in able) + 0.5 * math.log(len(able))
        value -= 2 if case.site.date_depth(able[0]) else 0
        value += CALLED_A_BLOG if is_below_blog_folder(shape) else 0
        value += IN_DATED_FOLDERS if is_in_dated_folder(shape) else 0
        for named, worth in named_by:
            value += worth * sum(number in named for number in able) / max(1, len(named))
        if best is None or (value, shape) > best:
            best = (value, shape)
    return best[1] if best else None


def _split(scores: Sequence[float]) -> tuple[float, float]:
    """The upper quartile of the scores, and where they fall into two heaps (below all when they do not).

    A flat site has posts, tags and archives under one shape; their scores then make two heaps.
    """
    ordered = sorted(scores)
    high = ordered[int(0.75 * (len(ordered) - 1))]
    sums = [0.0, *accumulate(ordered)]
    squares = [0.0, *accumulate(score * score for score in ordered)]
    best = (0.0, ordered[0])
    for place in range(MIN_HEAP, len(ordered) - MIN_HEAP + 1):
        below = _moments(place, sums[place], squares[place])
        above = _moments(len(ordered) - place, sums[-1] - sums[place], squares[-1] - squares[place])
        if below[0] > 0:
            break
        best = max(best, ((above[0] - below[0]) / (below[1] + above[1] + MIN_SPREAD), ordered[place]))
    apart, border = best
    return (high, border) if apart >= APART else (high, ordered[0])


def _moments(count: int, total: float, squares: float) -> tuple[float, float]:
    """Mean and standard deviation."""
    return total / count, math.sqrt(max(0.0, squares / count - (total / count) ** 2))


class _Round:
    """One decision, given the posts of the decision before."""

    def __init__(
        self, case: Case, clusters: Mapping[str, Sequence[int]], main: str, least: float, before: Set[int]
    ) -> None:
        self._case, self._clusters, self._main, self._least = case, clusters, main, least
        self._before = before
        listings = listed_pages(case.site, case.links, before, self._undecided() - before)
        self._listed, self._lists, self._paths = listings.listed, listings.lists, listings.paths
        lists = median(self._lists.get(number, 0) for number in before) if before else 0
        self._posts_list_none = bool(before) and lists == 0
        self._most_listed_by_post = max(1, RELATED * lists)
        self._like: Likeness = likeness_to(case.site, [number for number in before if number in self._listed])
        self._decision = Decision(listed=self._listed)
        self._twins: Sequence[int] = ()
        """Pages of the menus that share the template of posts: then the template tells nothing."""

    def _undecided(self) -> frozenset[int]:
        """Pages that speak neither for nor against a listing: the lower heap, and clusters that score as posts do.

        Where permalinks begin with a category, the posts of each category are a cluster, and one list names them all.
        """
        found = set(self._clusters.get(LOWER, ()))
        for shape, members in self._clusters.items():
            if shape == self._main or len(members) < MIN_CLUSTER:
                continue
            if median(self._case.scores[number] for number in members) >= max(self._least, 0):
                found.update(members)
        return frozenset(found)

    def run(self) -> Decision:
        self._take_main()
        for shape in sorted(self._clusters, key=lambda shape: (-len(self._clusters[shape]), shape)):
            if shape != self._main:
                self._take_other(shape, self._clusters[shape])
        self._take_chained()
        self._veto()
        for number in self._case.named_by_platform & self._case.scores.keys():
            self._decision.posts.add(number)
            self._decision.grounds.pop(number, None)
        return self._decision

    def _take_main(self) -> None:
        """Members of the best cluster are posts unless something speaks against them."""
        members = [number for number in self._clusters[self._main] if not _is_ruled_out(self._case, number)]
        listed = sum(number in self._listed for number in members)
        complete = listed >= WELL_LISTED * len(members)
        self._twins = [
            number
            for number in members
            if number not in self._listed and self._in_menu(number) and self._like.is_like(number)
        ]
        for number in members:
            ground = self._against(number, complete)
            if ground:
                self._decision.grounds[number] = ground
            else:
                self._decision.posts.add(number)

    def _against(self, number: int, complete: bool) -> str | None:
        seen = self._listed.get(number)
        if self._case.scores[number] < self._least - (LEEWAY if seen is not None and seen.by_title else 0):
            return "too unlike the posts of this blog"
        if number in self._case.named_by_feed or number in self._listed:
            return None
        if self._names_as_listings(number):
            return f"names {self._lists[number]} posts as listings do, and no listing names it"
        if self._in_menu(number):
            return "in the menu of most pages, and no listing names it beside posts"
        is_dated = has_id_or_date(self._case.site.rows[number].final_url)
        if not self._like.is_like(number) and (complete or not is_dated):
            return "built unlike the posts of this blog, and no listing names it beside posts"
        if complete and not is_dated and self._twins:
            return "built like static pages of this blog, and no listing names it beside posts"
        return None

    def _names_as_listings(self, number: int) -> bool:
        return self._posts_list_none and self._lists.get(number, 0) >= MIN_LISTS

    def _in_menu(self, number: int) -> bool:
        """Linked on most pages from a place that links mostly to pages that are no posts."""
        return any(self._is_menu(path, number) for path in self._case.links.nav.get(number, ()))

    def _is_menu(self, path: int, number: int) -> bool:
        others = [other for other, paths in self._case.links.nav.items() if path in paths and other != number]
        return sum(other in self._listed for other in others) * 2 <= len(others)

    def _take_other(self, shape: str, members: Sequence[int]) -> None:
        able = [number for number in members if self._could_join(number)]
        listed = [number for number in able if number in self._listed]
        beside = [number for number in able if number in self._listed or self._is_beside(number)]
        is_side_by_side = len(listed) * 2 >= len(members)
        is_near = len(beside) * 2 >= len(members) and self._score_as_posts(members)
        if shape != LOWER and len(members) >= MIN_CLUSTER and (is_side_by_side or is_near):
            # Static pages share the shape of the fewer posts in another language, and no listing names them.
            is_complete = len(listed) >= NEARLY_LISTED * len(able) or len(members) < SMALL_CLUSTER
            self._decision.posts.update(listed if is_complete and not self._are_dated(able) else able)
        elif without_tongue(shape) == without_tongue(self._main) and shape != LOWER:
            self._decision.posts.update(self._in_other_tongue(able))
        else:
            self._decision.posts.update(number for number in listed if self._is_sure(number, len(members)))

    def _take_chained(self) -> None:
        """Pages of the lower heap that are built like posts, when a chain of posts leads to them."""
        lower = self._clusters.get(LOWER, ())
        able = {number for number in lower if self._could_join(number) and self._like.is_like(number)}
        self._decision.posts |= chained(self._case.links, self._decision.posts, able) if able else set()

    def _are_dated(self, numbers: Iterable[int]) -> bool:
        return all(has_id_or_date(self._case.site.rows[number].final_url) for number in numbers)

    def _in_other_tongue(self, able: Sequence[int]) -> list[int]:
        """Posts in another language: the main shape below /en/, built like its posts, in lists built like its lists."""
        return [number for number in able if self._like.is_like(number) and self._is_listed_alike(number)]

    def _is_listed_alike(self, number: int) -> bool:
        pairs = map(unpack, self._case.links.linked.get(number, ()))
        return any(source not in self._before and path in self._paths for source, path in pairs)

    def _is_beside(self, number: int) -> bool:
        """Named by its title on a page, no post itself, that so names several posts, wherever they stand."""
        sources = {source for source, _ in map(unpack, self._case.links.named.get(number, ()))} - self._before
        return any(self._names_posts(source) for source in sources)

    def _names_posts(self, source: int) -> bool:
        out = self._case.links.out.get(source, {})
        return sum(by_title and target in self._before for target, by_title in out.items()) >= MIN_LISTS

    def _score_as_posts(self, members: Sequence[int]) -> bool:
        """The middle of a cluster is within the upper three quarters of the best one's scores."""
        ordered = sorted(self._case.scores[number] for number in self._clusters[self._main])
        middle = median(self._case.scores[number] for number in members)
        return middle > 0 and middle >= ordered[len(ordered) // 4]

    def _could_join(self, number: int) -> bool:
        url = self._case.site.rows[number].final_url
        is_paged = is_paged_url(url) and not self._case.measured[number].by_heading
        is_static = is_static_url(url) and number not in self._case.named_by_feed
        if is_root(url) or is_paged or is_static or is_search_url(url):
            return False
        return self._case.scores[number] >= self._least - LEEWAY and not self._in_menu(number)

    def _is_sure(self, number: int, size: int) -> bool:
        """A single page of another cluster: named by its title where listings name posts, and no listing itself."""
        seen, measures = self._listed[number], self._case.measured[number]
        url = self._case.site.rows[number].final_url
        doubtful = is_taxonomy_url(url) or self._case.site.date_depth(number) > 0 or size >= SMALL_CLUSTER
        if not seen.by_title or self._lists.get(number, 0) > self._most_listed_by_post:
            return False
        if doubtful or seen.in_menu_only:
            return self._like.is_like(number) and len(measures.held) < MIN_HELD
        return self._case.scores[number] >= self._least

    def _veto(self) -> None:
        posts = self._decision.posts
        hub = self._hub_size(posts)
        for number in sorted(posts):
            ground = self._veto_ground(number, posts, hub)
            if ground:
                self._decision.grounds[number] = ground
        posts.difference_update(self._decision.grounds)

    def _veto_ground(self, number: int, posts: Set[int], hub: int) -> str | None:
        measures = self._case.measured[number]
        held = [other for other in measures.held if other in posts]
        if len(held) >= MIN_HELD and measures.covered > 0.5:
            return f"holds the text of {len(held)} posts it links to"
        if measures.names_pages > hub and self._in_menu(number):
            return f"in the menu of most pages, and names {measures.names_pages} other pages"
        if measures.names_pages > hub and self._names_as_listings(number) and self._case.scores[number] < 0:
            return f"names {measures.names_pages} other pages, as listings do"
        for parent in parent_addresses(self._case.site.rows[number].final_url):
            above = self._case.site.find(parent)
            if above is not None and above in posts and above != number and self._is_named_inside_only(number, above):
                return f"a part of {parent}"
        return None

    def _is_named_inside_only(self, number: int, above: int) -> bool:
        """Whether no page links it but the one above it and those beside it: pages of a gallery, chapters."""
        if number not in self._listed:
            return True
        sources = {source for source, _ in map(unpack, self._case.links.linked.get(number, ()))}
        parents = parent_addresses(self._case.site.rows[number].final_url)
        return all(
            source == above or parent_addresses(self._case.site.rows[source].final_url) == parents for source in sources
        )

    def _hub_size(self, posts: Set[int]) -> int:
        sizes = sorted(self._case.measured[number].names_pages for number in posts)
        return HUB_BASE + HUB_TIMES * sizes[len(sizes) // 2] if sizes else HUB_BASE
