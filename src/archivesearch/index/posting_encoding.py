"""How is the posting list of a term written, so that any Whoosh reads it and `posting_lists` reads it fast?

Whoosh's "W3" list is a tag, then blocks: length (negative for the last), a pickled tuple of statistics, a pickled tuple
of document numbers (differences), weights and values. Its reader takes any sequences for those; ours are what pickles
and unpickles fastest: bytes for weights, no compression, large blocks. Positions are pickled tuples of differences, or
bytes where these are small.
Most terms stand in one post, once: their lists are put together from pieces that are made once a field.

Values take most of a list, and few searches ask for them. The pickle of the statistics also puts down a number and
takes it away again, of which other readers see nothing: how many bytes of the block stand before its values. Behind a
list with places, where no other reader looks, stands the sign of the word that follows at each place (`rows`).
"""

from __future__ import annotations

import pickle
import struct
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import chain, islice
from operator import sub
from typing import Any

from archivesearch.index.posting_lists import ABOUT_BYTES, ABOUT_TAG, TAG, Postings
from archivesearch.index.term_table import TERM_INFO

BLOCK_POSTINGS = 1024
_LENGTH = struct.Struct("!i")
_COUNT = struct.Struct("!I")
_NUMBER = struct.Struct("<i")
_ABOUT_HEAD = struct.Struct(f"<{len(ABOUT_TAG)}si3sici")
_ABOUT_TAIL = struct.Struct("!cdcBcBcB2s")  # three numbers of one byte: no compression, and the lengths
_BEFORE_ONE = len(b"\x80\x03J") + 4 + len(b"\x85N")

DOCUMENT_AT, POSITION_AT = 32, 8
"""The bits of a place where document and position begin: 16 million positions, more words than a page may have."""
Posted = bytes | Postings
"""What is known of a term: its places, as bytes of an array ("Q"), or its postings with pickled values.

A place is one number: the document, the position there, the sign of the word that follows (`rows`). Those of a field
without positions need not be in order.
"""
_LOWER, _DOCUMENT = (0, 1) if sys.byteorder == "little" else (1, 0)  # the halves of a place
_SIGN = 0 if sys.byteorder == "little" else 7  # one of its bytes
_PLACE, _WHOLE = struct.Struct("=II"), struct.Struct("=Q")
_ONCE = b"C\x04\0\0\0\1"
"""The pickle of the value that says once, in a field without places."""


class ListEncoder:
    """Encodes the lists of one field. `shortest` and `longest` are codes of lengths that none of its documents passes.

    A list of a field without places has each count once more as its value, as Whoosh's Frequency format wants it.
    """

    def __init__(self, shortest: int, longest: int, *, has_places: bool) -> None:
        self._shortest, self._longest, self._has_places = shortest, longest, has_places
        about = self._about(_BEFORE_ONE, 1, 0, 1)
        at = _ABOUT_HEAD.size - 4
        self._about_one = about[:at], about[at + 4 :] + b"\x80\x03J"
        self._one = cache(self._pieces_of_one)

    def encode(self, posted: Posted, offset: int) -> tuple[bytes, bytes]:
        """The list, which will stand at an offset of its file, and what Whoosh keeps of the term (`W3TermInfo`)."""
        if isinstance(posted, bytes):
            if len(posted) == _PLACE.size:
                return self._encode_one(posted, offset)
            posted = self._postings(posted)
        documents, counts, values, signs = posted
        if len(documents) <= BLOCK_POSTINGS:
            data = TAG + self._block(documents, counts, values, is_last=True)
        else:
            data = b"".join((TAG, *self._blocks(documents, counts, values)))
        info = TERM_INFO.pack(
            0, sum(counts), len(documents), self._shortest, self._longest, max(counts), documents[0], documents[-1],
            offset, len(data),
        )  # fmt: skip
        return data + signs, info

    def joined(self, parts: Sequence[Posted]) -> Posted:
        """All of a term, when each part has later documents than the one before."""
        places = [part for part in parts if isinstance(part, bytes)]
        if len(places) == len(parts):
            return b"".join(places)
        all_postings = [self._postings(part) if isinstance(part, bytes) else part for part in parts]
        documents, counts, values, signs = (list(chain.from_iterable(some)) for some in zip(*all_postings, strict=True))
        return Postings(documents, counts, values, bytes(signs))

    # --- details ---

    def _postings(self, places: bytes) -> Postings:
        numbers = memoryview(places).cast("I").tolist()
        documents = numbers[_DOCUMENT::2]
        if not self._has_places:
            counted = _counted(sorted(documents))
            return Postings(list(counted), list(counted.values()))
        positions = [lower >> POSITION_AT for lower in numbers[_LOWER::2]]
        signs = places[_SIGN :: _PLACE.size]
        if len(set(documents)) == len(documents):
            return Postings(documents, [1] * len(documents), list(map(_POSITIONS.__getitem__, positions)), signs)
        counted = _counted(documents)
        following = iter(positions)
        values = [
            _POSITIONS[next(following)] if count == 1 else encode_positions(tuple(islice(following, count)))
            for count in counted.values()
        ]
        return Postings(list(counted), list(counted.values()), values, signs)

    def _encode_one(self, place: bytes, offset: int) -> tuple[bytes, bytes]:
        halves = _PLACE.unpack(place)
        document, value = halves[_DOCUMENT], _POSITIONS[halves[_LOWER] >> POSITION_AT] if self._has_places else _ONCE
        number = _NUMBER.pack(document)
        head, middle, before, after = self._one(len(value))
        data = b"".join((head, number, middle, number, before, value, after))
        info = TERM_INFO.pack(
            0, 1, 1, self._shortest, self._longest, 1, document, document, offset, len(data)
        )  # fmt: skip
        return data + place[_SIGN : _SIGN + 1] if self._has_places else data, info

    def _pieces_of_one(self, value_bytes: int) -> tuple[bytes, bytes, bytes, bytes]:
        """Around document, document and value: the pickle of ((document,), None, (value,)), or of (..., value)."""
        after = b"\x85\x87." if self._has_places else b"\x87."
        size = ABOUT_BYTES + _BEFORE_ONE + value_bytes + len(after)
        return TAG + _LENGTH.pack(-size) + self._about_one[0], self._about_one[1], b"\x85N", after

    def _blocks(self, documents: Sequence[int], counts: Sequence[int], values: Sequence[Any]) -> Iterator[bytes]:
        for start in range(0, len(documents), BLOCK_POSTINGS):
            end = start + BLOCK_POSTINGS
            is_last = end >= len(documents)
            yield self._block(documents[start:end], counts[start:end], values[start:end], is_last=is_last)

    def _block(self, documents: Sequence[int], counts: Sequence[int], values: Sequence[Any], *, is_last: bool) -> bytes:
        most = max(counts)
        # None for all 1; whole numbers in bytes where they fit, since indexing gives the number back.
        if most == 1:
            weights = b"N"
        else:
            weights = pickled_bytes(bytes(counts)) if most < 256 else _pickled(tuple(map(float, counts)))
        differences = (documents[0], *map(sub, documents[1:], documents))
        head = b"".join((b"\x80\x03", _pickled(differences), weights))
        data = head + self._values(counts, values) + b"\x87."
        size = ABOUT_BYTES + len(data)
        about = self._about(len(head), len(documents), documents[-1], most)
        return _LENGTH.pack(-size if is_last else size) + about + data

    def _values(self, counts: Sequence[int], values: Sequence[bytes]) -> bytes:
        """The pickle of the values of a block. Those with places are pickled already."""
        if self._has_places:
            return b"".join((b"(", *values, b"t"))
        return pickled_bytes(struct.pack(f"!{len(counts)}I", *counts))

    def _about(self, before: int, size: int, last: int, most: int) -> bytes:
        """The pickle of a block's statistics, always `ABOUT_BYTES` long so that a reader may step over it."""
        head = _ABOUT_HEAD.pack(ABOUT_TAG, before, b"0(J", size, b"J", last)
        return head + _ABOUT_TAIL.pack(b"G", most, b"K", 0, b"K", self._shortest, b"K", self._longest, b"t.")


def place(document: int, position: int = 0, sign: int = 0) -> bytes:
    """One place as `Posted` bytes."""
    return _WHOLE.pack(document << DOCUMENT_AT | position << POSITION_AT | sign)


def encode_positions(positions: Sequence[int]) -> bytes:
    """Ascending positions of a term in one document, as the pickle of the value of its posting."""
    if len(positions) == 2:  # most of those with several
        first, second = positions
        pair = _INTS[first] + _INTS[second - first]
        return _PAIR_HEADS[len(pair)] + pair + b"\x86."
    differences = (positions[0], *map(sub, positions[1:], positions))
    if max(differences) < 256:  # bytes give their numbers one by one, too
        numbers = pickled_bytes(bytes(differences))
    else:
        numbers = b"".join((b"(", *map(_INTS.__getitem__, differences), b"t"))
    return pickled_bytes(b"".join((_COUNT.pack(len(positions)), numbers, b".")))


def pickled_bytes(value: bytes) -> bytes:
    """Bytes as a piece of a pickle."""
    if len(value) < 256:
        return b"C" + bytes((len(value),)) + value
    return b"B" + _NUMBER.pack(len(value)) + value


# --- details ------------------------------------------------------------------------------------------------------


def _counted(documents: list[int]) -> dict[int, int]:
    if len(documents) > 32:
        return Counter(documents)
    counted: dict[int, int] = {}  # a Counter takes a microsecond to begin
    for document in documents:
        counted[document] = counted.get(document, 0) + 1
    return counted


def _pickled(value: object) -> bytes:
    """As a piece of a pickle."""
    return pickle.dumps(value, 3)[2:-1]


class _Remembered(dict[int, bytes]):
    """What comes of small numbers, remembered."""

    _MAX_KEPT = 65_536

    def __init__(self, made: Callable[[int], bytes]) -> None:
        super().__init__()
        self._made = made

    def __missing__(self, number: int) -> bytes:
        made = self._made(number)
        if len(self) < self._MAX_KEPT:
            self[number] = made
        return made


_PAIR_HEADS = [b"C" + bytes((4 + size + 2,)) + _COUNT.pack(2) for size in range(2 * 5 + 1)]
"""By the size of the pickles of two numbers."""
_INTS = _Remembered(_pickled)
_POSITIONS = _Remembered(lambda position: encode_positions((position,)))
"""Of one position: most words stand in a post once."""
