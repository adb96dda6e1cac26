"""What does the posting list of a term say? Reads what `posting_encoding` writes, in Whoosh's "W3" format."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from itertools import accumulate, chain, compress
from operator import add, itemgetter, sub

from archivesearch.index.checked_files import CheckedFile
from archivesearch.index.pickles import loads
from archivesearch.named_tuples import NamedTuple

TAG = b"W3Bl"
ABOUT_TAG = b"\x80\x02J"
ABOUT_BYTES = 36
"""The statistics before a block's postings, of which a search needs the first: what stands before the values."""
STRIDE = 0x9E3779B1
"""Between the places of one document and the next in `PostingList.places`: more than a text has words, and no power of
two, for which the places of all documents would collide in a set (twice the time)."""
_LENGTH = struct.Struct("!i")
_BEFORE = struct.Struct("<i")


class Postings(NamedTuple):
    """A list as it was read: documents ascending, how often, and where (empty when positions are not kept)."""

    documents: Sequence[int]
    counts: Sequence[int]
    values: Sequence[bytes] = ()


class _Block(NamedTuple):
    documents: list[int]
    weights: Sequence[int] | None
    """None for once each."""
    values: int
    """Where the pickle of the values begins."""
    end: int


class PostingList:
    """The list of one term; its values are read when asked for. `offset` is where it begins in the mapped file."""

    def __init__(self, file: CheckedFile, offset: int) -> None:
        if file.read(offset, offset + 4) != TAG:
            raise ValueError("no posting list here")
        self._file = file
        self._blocks: list[_Block] = []
        offset += 4
        size = 1
        while size > 0:
            (size,) = file.unpack(_LENGTH, offset)
            (before,) = file.unpack(_BEFORE, offset + 4 + len(ABOUT_TAG))
            begin, offset = offset + 4 + ABOUT_BYTES, offset + 4 + abs(size)
            differences, weights = loads(file.read(begin, begin + before) + b"\x86.")
            self._blocks.append(_Block(list(accumulate(differences)), weights, begin + before, offset))

    def counts(self) -> dict[int, int]:
        """How often the term stands in each document."""
        found: dict[int, int] = {}
        for documents, weights, _, _ in self._blocks:
            found.update(dict.fromkeys(documents, 1) if weights is None else zip(documents, weights, strict=True))
        return found

    def postings(self) -> Postings:
        """All of it; no values when the field keeps no positions."""
        documents: list[int] = []
        counts: list[int] = []
        values: list[bytes] = []
        for block in self._blocks:
            documents += block.documents
            counts += [1] * len(block.documents) if block.weights is None else map(int, block.weights)
            kept = self._values(block)
            values += kept if isinstance(kept, tuple) else ()
        return Postings(documents, counts, values)

    def documents(self) -> set[int]:
        """The documents that hold the term."""
        return set().union(*(block.documents for block in self._blocks))

    def first_place(self) -> tuple[int, int]:
        """The first document that holds the term, and where it stands there first."""
        block = self._blocks[0]
        return block.documents[0], first_position(self._values(block)[0])

    def places(self, numbers: Mapping[int, int], offset: int, among: set[int] | None = None) -> set[int]:
        """Where the term stands in the documents that are numbered: number times `STRIDE`, plus position, less offset.

        One set for all documents, so that where two words stand in a row is one intersection: with `among`, only places
        that are in there.
        """
        found: set[int] = set()
        for block in self._blocks:
            documents = block.documents
            held = [at for at, document in enumerate(documents) if document in numbers]
            if not held:
                continue
            values = self._values(block)
            # All values of the block as one pickle: one call instead of hundreds.
            decoded = loads(b"(" + b"".join([values[at][4:-1] for at in held]) + b"t.")
            begins = [numbers[documents[at]] * STRIDE - offset for at in held]
            # Positions are kept as differences: with the step from one document's last to the next one's beginning put
            # in, they add up in one go. Each beginning then stands among the places, where only a position of 0 may.
            steps = map(sub, begins, chain((0,), map(add, begins, map(sum, decoded))))
            pairs = zip(zip(steps, strict=False), decoded, strict=True)
            here = accumulate(chain.from_iterable(chain.from_iterable(pairs)))
            found.update(here if among is None else among.intersection(here))
            found.difference_update(compress(begins, map(itemgetter(0), decoded)))
        return found

    # --- details ---

    def _values(self, block: _Block) -> Sequence[bytes]:
        return loads(self._file.read(block.values, block.end - 2) + b".")  # type: ignore[no-any-return]


def first_position(value: bytes) -> int:
    """Where a term stands first in a document, by the value of the posting."""
    return int(loads(value[4:])[0])
