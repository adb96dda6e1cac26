"""In which places do listings name posts, and which pages stand there?

A place is a DOM path on pages of one URL shape. One through which pages that are no posts link mostly to posts is a
place of a listing: the heading of a teaser, the date of an entry, a row of an archive page. Menus, tags and links in
running text are none: they lead elsewhere as well, or to few.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

from archivesearch.extract.crawled import Site
from archivesearch.extract.features import Links, unpack

MIN_PURE = 0.75
"""The share of posts among the pages linked from a place."""
MIN_COVER = 0.1
"""The share of all posts that a place must link, unless it names them in rows or leads to nothing else."""
MIN_ROW = 3
MIN_PURE_ALONE = 0.9
MIN_ELSEWHERE = 0.2
MIN_ONLY_LISTING = 8
"""A list that stands on every page and is the only one: longer than most menus."""


@dataclass(slots=True)
class Listed:
    """How listings name one page."""

    sources: int = 0
    """Pages, no posts themselves, that link it in a place where posts are linked."""
    by_title: int = 0
    """Those of them that call it by its own title."""
    in_menu_only: bool = False
    """It stands in a list on every page, and in no other."""


@dataclass(frozen=True, slots=True)
class Listings:
    """What listings of a site name."""

    listed: Mapping[int, Listed]
    """The pages that stand where listings name posts."""
    lists: Mapping[int, int]
    """Of each page, how many posts it links in such places."""
    paths: Set[int]
    """The DOM paths of such places."""


def listed_pages(site: Site, links: Links, posts: Set[int], undecided: Set[int] = frozenset()) -> Listings:
    """Where listings name posts, and what stands there.

    Pages `undecided` speak neither for nor against a place.
    """
    places = _places(site, links, posts, undecided)
    paths = {path for _, path in places}
    found: dict[int, Listed] = {}
    lists: Counter[int] = Counter()
    for target, packed in links.linked.items():
        pairs = _pairs(site, packed)
        sources = {source for source, path in pairs if source not in posts and (site.shapes[source], path) in places}
        if target in posts:
            lists.update({source for source, path in map(unpack, packed) if path in paths})
        if sources:
            named = {source for source, _ in map(unpack, links.named.get(target, ())) if source in sources}
            found[target] = Listed(sources=len(sources), by_title=len(named))
    _add_from_menus(links, posts, found)
    return Listings(listed=found, lists=lists, paths=frozenset(paths))


# --- details ------------------------------------------------------------------------------------------------------


def _pairs(site: Site, packed: Iterable[int]) -> list[tuple[int, int]]:
    """(source, path) of links, once with the whole path and once with the path without classes."""
    pairs = [unpack(pair) for pair in packed]
    return pairs + [(source, site.bare_paths[path]) for source, path in pairs]


def _places(site: Site, links: Links, posts: Set[int], undecided: Set[int]) -> frozenset[tuple[str, int]]:
    targets: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    rows: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    for target, packed in links.linked.items():
        for source, path in _pairs(site, packed):
            if source not in posts:
                if target not in undecided:
                    targets[site.shapes[source], path].add(target)
                rows[site.shapes[source], path].add(source)
    return frozenset(place for place, linked in targets.items() if _is_place(linked, len(rows[place]), posts))


def _is_place(linked: Set[int], sources: int, posts: Set[int]) -> bool:
    named = len(linked & posts)
    if named < 2 or named < MIN_PURE * len(linked):
        return False
    if named >= MIN_COVER * len(posts) or named >= MIN_ROW * sources:
        return True
    return named == len(linked) or (named >= MIN_ROW and named >= MIN_PURE_ALONE * len(linked))


def _add_from_menus(links: Links, posts: Set[int], found: dict[int, Listed]) -> None:
    """Lists of posts on every page (recent posts, a whole archive in a side column) are listings too.

    A menu of static pages must not pass for one: what else listings name decides, where listings name enough.
    """
    in_menu: defaultdict[int, set[int]] = defaultdict(set)
    for target, paths in links.nav_named.items():
        for path in paths:
            in_menu[path].add(target)
    listed = set(found) & posts
    enough = len(listed) >= MIN_ELSEWHERE * len(posts)
    known, least = (listed, MIN_ROW) if enough else (posts, MIN_ONLY_LISTING)
    for targets in in_menu.values():
        if len(targets & known) >= max(least, MIN_PURE * len(targets)):
            for target in targets:
                found.setdefault(target, Listed(sources=1, by_title=1, in_menu_only=True))
