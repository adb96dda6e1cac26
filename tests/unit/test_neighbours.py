"""Which pages does a chain of posts lead to?"""

from __future__ import annotations

from collections.abc import Iterable

from archivesearch.extract.features import Links
from archivesearch.extract.neighbours import chained

OLDER, RELATED = 7, 8
"""Places of a page."""


def links(steps: Iterable[tuple[int, int, int]]) -> Links:
    """From (source, place, target), each link by its target's title."""
    found = Links()
    for source, place, target in steps:
        found.named[target].append(source << 32 | place)
        found.varieties[place].add(target)
    return found


def chain(first: int, last: int) -> list[tuple[int, int, int]]:
    return [(number, OLDER, number + 1) for number in range(first, last)]


def test_a_chain_is_followed_to_its_end() -> None:
    assert chained(links(chain(0, 9)), {0, 1}, set(range(2, 10))) == set(range(2, 10))


def test_a_chain_that_no_post_is_in_is_another_one() -> None:
    assert chained(links(chain(0, 5) + chain(10, 15)), {0, 1, 2}, set(range(3, 16))) == {3, 4, 5}


def test_a_place_that_also_names_other_pages_is_no_chain() -> None:
    assert not chained(links([*chain(0, 9), (3, OLDER, 99)]), {0, 1}, set(range(2, 10)))


def test_a_place_that_names_many_pages_is_no_chain() -> None:
    related = [(source, RELATED, source + step) for source in range(6) for step in (1, 2, 3)]
    assert not chained(links(related), {0, 1}, set(range(2, 9)))


def test_three_links_are_no_chain() -> None:
    assert not chained(links(chain(0, 3)), {0, 1}, {2, 3})
