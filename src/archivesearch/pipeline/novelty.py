"""Is a page something of its own? Learned while a blog is crawled. Pure."""

from __future__ import annotations

from archivesearch.extract.facts import Block, PageFacts

_LONG = 40
"""Characters from which a run of text is a sentence of its own, not a label."""
_MUCH = 200
"""Characters of its own that one of endless pages must have: calendars and filters print a sentence too."""


class Novelty:
    """Which pages of a crawl say something that no page before them said."""

    def __init__(self) -> None:
        self._bodies: set[str] = set()
        self._blocks: set[int] = set()
        self._pictures: set[int] = set()

    def is_new(self, sha256: str, facts: PageFacts, *, endless: bool = False) -> bool:
        """Whether a page has text or pictures of its own.

        A copy, a calendar without entries, an excerpt of a known text, another order of a list have none. `endless`
        marks addresses that machines make without end, of which more is asked.
        """
        repeated = sha256 in self._bodies
        self._bodies.add(sha256)
        fresh = sum(block.length for block in facts.blocks if block.length >= _LONG and self._is_new_block(block))
        self._blocks.update(key for block in facts.blocks for key in (block.hash, block.head) if key)
        pictures = self._pictures.issuperset(facts.pictures)
        self._pictures.update(facts.pictures)
        return not repeated and (fresh >= (_MUCH if endless else _LONG) or not pictures)

    def _is_new_block(self, block: Block) -> bool:
        return block.hash not in self._blocks and (not block.head or block.head not in self._blocks)
