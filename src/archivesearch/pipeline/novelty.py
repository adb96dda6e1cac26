"""Is a page something of its own? Learned while a blog is crawled. Pure."""

from __future__ import annotations

from array import array

from archivesearch.extract.facts import Block, PageFacts

_LONG = 40
"""Characters from which a run of text is a sentence of its own, not a label."""
_MUCH = 200
"""Characters of its own that one of endless pages must have: calendars and filters print a sentence too."""


class Novelty:
    """Which pages of a crawl say something that no page before them said."""

    def __init__(self) -> None:
        self._bodies: set[str] = set()
        self._blocks = _Hashes()
        self._pictures: set[int] = set()

    def is_new(self, sha256: str, facts: PageFacts, *, endless: bool = False) -> bool:
        """Whether a page has text or pictures of its own.

        A copy, a calendar without entries, an excerpt of a known text, another order of a list have none. `endless`
        marks addresses that machines make without end, of which more is asked.
        """
        repeated = sha256 in self._bodies
        self._bodies.add(sha256)
        fresh = sum(block.length for block in facts.blocks if block.length >= _LONG and self._is_new_block(block))
        for block in facts.blocks:
            self._blocks.add(block.head)
            if block.length >= _LONG:
                self._blocks.add(block.hash)
        pictures = self._pictures.issuperset(facts.pictures)
        self._pictures.update(facts.pictures)
        return not repeated and (fresh >= (_MUCH if endless else _LONG) or not pictures)

    def _is_new_block(self, block: Block) -> bool:
        return block.hash not in self._blocks and (not block.head or block.head not in self._blocks)


# --- details ------------------------------------------------------------------------------------------------------


class _Hashes:
    """A set of numbers above 0 that are random already: 12 to 24 bytes each, where a set of Python takes 80.

    14,000 pages have some 300,000 long blocks and heads of blocks.
    """

    def __init__(self) -> None:
        self._slots = array("Q", bytes(8 * 1024))
        self._free = len(self._slots) * 2 // 3

    def __contains__(self, number: int) -> bool:
        return self._slots[self._slot(number)] == number

    def add(self, number: int) -> None:
        """Add a number; 0 changes nothing."""
        slot = self._slot(number)
        if self._slots[slot] != number:
            self._slots[slot] = number
            self._free -= 1
            if not self._free:
                self._grow()

    def _slot(self, number: int) -> int:
        """Where a number stands, or would."""
        slots, last = self._slots, len(self._slots) - 1
        slot = number & last
        while slots[slot] and slots[slot] != number:
            slot = (slot + 1) & last
        return slot

    def _grow(self) -> None:
        old = self._slots
        self._slots = array("Q", bytes(16 * len(old)))
        self._free = len(old) * 4 // 3
        for number in old:
            if number:
                self._slots[self._slot(number)] = number
                self._free -= 1
