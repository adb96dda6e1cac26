"""What does the posting list of a term say? Reads what `posting_encoding` writes, in Whoosh's "W3" format."""

from __future__ import annotations

import struct
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import accumulate, chain, compress, count, repeat
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
_ABOUT = struct.Struct(f"<{len(ABOUT_TAG)}xi3x4xxi")
"""What stands before the values, and the last document."""


class Postings(NamedTuple):
    """A list as it was read: documents ascending, how often, and where (empty when positions are not kept)."""

    documents: Sequence[int]
    counts: Sequence[int]
    values: Sequence[bytes] = ()
    signs: bytes = b""
    """For each place, the sign of the word that follows (`rows`)."""


class _Block(NamedTuple):
    """Where a block stands in the file, and the documents it is about."""

    begin: int
    values: int
    """Where the pickle of the values begins."""
    end: int
    last: int
    """The last of its documents."""


class PostingList:
    """The list of one term; each block is read when asked for. `offset` is where the list begins in the mapped file."""

    def __init__(self, file: CheckedFile, offset: int) -> None:
        if file.read(offset, offset + 4) != TAG:
            raise ValueError("no posting list here")
        self._file = file
        self._blocks: list[_Block] = []
        self._read: dict[_Block, tuple[list[int], Sequence[int] | None]] = {}
        offset += 4
        length = 1
        while length > 0:
            (length,) = file.unpack(_LENGTH, offset)
            before, last = file.unpack(_ABOUT, offset + 4)
            begin, offset = offset + 4 + ABOUT_BYTES, offset + 4 + abs(length)
            self._blocks.append(_Block(begin, begin + before, offset, last))
        self._end = offset

    def counts(self) -> dict[int, int]:
        """How often the term stands in each document."""
        found: dict[int, int] = {}
        for documents, weights in map(self._documents, self._blocks):
            found.update(dict.fromkeys(documents, 1) if weights is None else zip(documents, weights, strict=True))
        return found

    def postings(self) -> Postings:
        """All of it; no values when the field keeps no positions."""
        documents, counts = self._all()
        values: list[bytes] = []
        for kept in map(self._values, self._blocks):
            values += kept if isinstance(kept, tuple) else ()
        return Postings(documents, counts, values, self._signs(sum(counts)) if values else b"")

    def documents(self) -> set[int]:
        """The documents that hold the term."""
        return set().union(*(documents for documents, _ in map(self._documents, self._blocks)))

    def documents_before(self, sign: int) -> set[int]:
        """The documents in which a word of this sign follows."""
        documents, counts = self._all()
        ends = list(accumulate(counts))
        *pieces, _ = self._signs(ends[-1]).split(bytes((sign,)))
        places = map(add, accumulate(map(len, pieces)), count())
        return set(map(documents.__getitem__, map(bisect_right, repeat(ends), places)))

    def first_place(self) -> tuple[int, int]:
        """The first document that holds the term, and where it stands there first."""
        block = self._blocks[0]
        return self._documents(block)[0][0], first_position(self._values(block)[0])

    def places(self, numbers: Mapping[int, int], offset: int, among: set[int] | None = None) -> set[int]:
        """Where the term stands in the documents that are numbered: number times `STRIDE`, plus position, less offset.

        One set for all documents, so that where two words stand in a row is one intersection: with `among`, only places
        that are in there.
        """
        found: set[int] = set()
        for block in self._holding(numbers):
            documents, _ = self._documents(block)
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

    def _documents(self, block: _Block) -> tuple[list[int], Sequence[int] | None]:
        """The documents of a block, and how often; None for once each."""
        if block not in self._read:
            differences, weights = loads(self._file.read(block.begin, block.values) + b"\x86.")
            self._read[block] = list(accumulate(differences)), weights
        return self._read[block]

    def _all(self) -> tuple[list[int], list[int]]:
        """The documents, and how often."""
        documents: list[int] = []
        counts: list[int] = []
        for some, weights in map(self._documents, self._blocks):
            documents += some
            counts += [1] * len(some) if weights is None else map(int, weights)
        return documents, counts

    def _holding(self, documents: Collection[int]) -> Iterable[_Block]:
        """The blocks that may hold some of the documents."""
        if len(documents) > len(self._blocks):
            return self._blocks
        ends = [block.last for block in self._blocks]
        found = {bisect_left(ends, document) for document in documents}
        return [self._blocks[number] for number in sorted(found) if number < len(ends)]

    def _signs(self, places: int) -> bytes:
        return self._file.read(self._end, self._end + places)

    def _values(self, block: _Block) -> Sequence[bytes]:
        values: Sequence[bytes] = loads(self._file.read(block.values, block.end - 2) + b".")
        return values


def first_position(value: bytes) -> int:
    """Where a term stands first in a document, by the value of the posting."""
    return int(loads(value[4:])[0])
