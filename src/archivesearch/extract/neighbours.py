"""Which pages does a chain of older and newer posts lead to, that no listing names?

A blog whose list is drawn by a script shows its newest posts alone; each post names the one before by its title.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set

from archivesearch.extract.features import Links, unpack

MIN_SOURCES = 4
MOST_NEIGHBOURS = 2
"""Older and newer; a place that names more on a page is one of related posts, tags or a menu."""


def chained(links: Links, posts: Set[int], candidates: Set[int]) -> set[int]:
    """The candidates that a chain leads to from a post.

    A chain is a place of the page that names, by their titles, one or two pages on each page, and none but posts
    and candidates. Chapters of a book have a chain of their own, which no post is in.
    """
    steps = _steps(links, posts | candidates)
    met, ahead = set(posts), list(posts)
    while ahead:
        fresh = steps[ahead.pop()] - met
        met |= fresh
        ahead += fresh
    return met - posts


# --- details ------------------------------------------------------------------------------------------------------


def _steps(links: Links, pool: Set[int]) -> defaultdict[int, set[int]]:
    """Page -> the pages it names at places of neighbours."""
    places: defaultdict[int, defaultdict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
    for target in pool:
        for source, path in map(unpack, links.named.get(target, ())):
            if source in pool:
                places[path][source].add(target)
    steps: defaultdict[int, set[int]] = defaultdict(set)
    for path, named_by in places.items():
        is_narrow = all(len(targets) <= MOST_NEIGHBOURS for targets in named_by.values())
        if len(named_by) >= MIN_SOURCES and is_narrow and links.varieties[path] <= pool:
            for source, targets in named_by.items():
                steps[source] |= targets
    return steps
