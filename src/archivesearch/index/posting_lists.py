"""How does the posting list of a term lie in the file, so that any Whoosh reads it and we read it fast?

Whoosh's "W3" list is a tag, then blocks: length (negative for the last), a pickled tuple of statistics, a pickled tuple
of document numbers (differences), weights and values. Its reader takes any sequences for those; ours are what pickles
and unpickles fastest: bytes for weights, no compression, large blocks. Positions are pickled tuples of differences.
Building 2,000 posts so takes a sixth of the time of stock Whoosh (docs/performance.md).
"""

from __future__ import annotations

import pickle
import struct
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, chain, compress
from operator import add, itemgetter, sub
from typing import Any, NamedTuple

from archivesearch.index.checked_files import CheckedFile
from archivesearch.index.pickles import loads

TAG = b"W3Bl"
BLOCK_POSTINGS = 1024
STRIDE = 0x9E3779B1
"""Between the places of one document and the next in `PostingList.places`: more than a text has words, and no power of
two, for which the places of all documents would collide in a set (twice the time)."""
_LENGTH = struct.Struct("!i")
_COUNT = struct.Struct("!I")
_ONE_HEAD = struct.Struct("<3si3sB")
_ABOUT_HEAD, _ABOUT_TAIL = struct.Struct("<4sicic"), struct.Struct("!dcBcBcB2s")  # three numbers of one byte: no
# compression, and the lengths
_ABOUT_BYTES = 30


Flat = list[Any]
"""Postings one after the other, documents ascending: document, count, value, document, ..."""


class Postings(NamedTuple):
    """A list as it was read: documents ascending, how often, and where (empty when positions are not kept)."""

    documents: Sequence[int]
    counts: Sequence[int]
    values: Sequence[bytes] = ()


class EncodedList(NamedTuple):
    """What goes into the file, and the statistics that Whoosh keeps of a term."""

    data: bytes
    total: int
    largest: int


def encode(flat: Flat, shortest: int, longest: int, *, has_values: bool) -> EncodedList:
    """`shortest` and `longest` are codes of lengths that no document of the list falls below or exceeds.

    A list of a field without positions has each count once more as its value, as Whoosh's Frequency format wants it.
    """
    if len(flat) == 3 and flat[1] == 1:
        return _single(flat, shortest, longest, has_values)
    documents, counts, values = flat[::3], flat[1::3], flat[2::3]
    blocks = [TAG]
    for start in range(0, len(documents), BLOCK_POSTINGS):
        end = start + BLOCK_POSTINGS
        some, many = documents[start:end], counts[start:end]
        kept: object = tuple(values[start:end]) if has_values else struct.pack(f"!{len(many)}I", *many)
        data = pickle.dumps(((some[0], *map(sub, some[1:], some)), _weights(many), kept), 4)
        about = _about(len(some), some[-1], max(many), shortest, longest)
        size = len(about) + len(data)
        blocks += (_LENGTH.pack(-size if end >= len(documents) else size), about, data)
    return EncodedList(b"".join(blocks), sum(counts), max(counts))


def encode_positions(positions: Sequence[int]) -> bytes:
    """Ascending positions of a term in one document, as the value of its posting."""
    if len(positions) == 1:
        return _one_position(positions[0])
    differences = (positions[0], *map(sub, positions[1:], positions))
    return _COUNT.pack(len(positions)) + pickle.dumps(differences, 2)


class PostingList:
    """The list of one term as it was read. `offset` is where it begins in the mapped file."""

    def __init__(self, file: CheckedFile, offset: int) -> None:
        if file.read(offset, offset + 4) != TAG:
            raise ValueError("no posting list here")
        self._blocks: list[tuple[list[int], Sequence[int] | None, Sequence[bytes]]] = []
        offset += 4
        size = 1
        while size > 0:
            (size,) = file.unpack(_LENGTH, offset)
            begin, offset = offset + 4 + _ABOUT_BYTES, offset + 4 + abs(size)
            differences, weights, values = loads(file.read(begin, offset))
            self._blocks.append((list(accumulate(differences)), weights, values))

    def counts(self) -> dict[int, int]:
        """How often the term stands in each document."""
        found: dict[int, int] = {}
        for documents, weights, _ in self._blocks:
            found.update(dict.fromkeys(documents, 1) if weights is None else zip(documents, weights, strict=True))
        return found

    def postings(self) -> Postings:
        """All of it, as it was given to `encode`; no values when the field keeps no positions."""
        documents: list[int] = []
        counts: list[int] = []
        values: list[bytes] = []
        for some, weights, kept in self._blocks:
            documents += some
            counts += [1] * len(some) if weights is None else map(int, weights)
            values += kept if isinstance(kept, tuple) else ()
        return Postings(documents, counts, values)

    def documents(self) -> set[int]:
        """The documents that hold the term."""
        return set().union(*(documents for documents, _, _ in self._blocks))

    def places(self, numbers: Mapping[int, int], offset: int, among: set[int] | None = None) -> set[int]:
        """Where the term stands in the documents that are numbered: number times `STRIDE`, plus position, less offset.

        One set for all documents, so that where two words stand in a row is one intersection: with `among`, only places
        that are in there.
        """
        found: set[int] = set()
        for documents, _, values in self._blocks:
            held = [at for at, document in enumerate(documents) if document in numbers]
            if not held:
                continue
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


def _single(flat: Flat, shortest: int, longest: int, has_values: bool) -> EncodedList:
    """A list of one posting, as most are: the pickle of ((document,), None, (value,)), put together by hand."""
    document, _, value = flat
    if has_values:
        data = b"".join((_ONE_HEAD.pack(b"\x80\x03J", document, b"\x85NC", len(value)), value, b"\x85\x87."))
    else:
        data = _ONE_HEAD.pack(b"\x80\x03J", document, b"\x85NC", 4) + b"\0\0\0\1\x87."
    about = _about(1, document, 1, shortest, longest)
    return EncodedList(b"".join((TAG, _LENGTH.pack(-_ABOUT_BYTES - len(data)), about, data)), 1, 1)


# --- details ------------------------------------------------------------------------------------------------------


def _weights(counts: Sequence[int]) -> object:
    """None for all 1; whole numbers in bytes where they fit, since indexing gives the number back."""
    most = max(counts)
    if most == 1:
        return None
    return bytes(counts) if most < 256 else tuple(map(float, counts))


@lru_cache(maxsize=65_536)
def _one_position(position: int) -> bytes:
    """A count of 1, and the pickle of a tuple of one number. Cached: most words stand in a post once."""
    return b"\0\0\0\1" + pickle.dumps((position,), 2)


def _about(size: int, last: int, most: int, shortest: int, longest: int) -> bytes:
    """The pickle of a block's statistics, always `_ABOUT_BYTES` long so that a reader may step over it."""
    head = _ABOUT_HEAD.pack(b"\x80\x02(J", size, b"J", last, b"G")
    return head + _ABOUT_TAIL.pack(most, b"K", 0, b"K", shortest, b"K", longest, b"t.")
