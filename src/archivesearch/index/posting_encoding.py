"""How is the posting list of a term written, so that any Whoosh reads it and `posting_lists` reads it fast?

Whoosh's "W3" list is a tag, then blocks: length (negative for the last), a pickled tuple of statistics, a pickled tuple
of document numbers (differences), weights and values. Its reader takes any sequences for those; ours are what pickles
and unpickles fastest: bytes for weights, no compression, large blocks. Positions are pickled tuples of differences.
Most terms stand in one post, once: their lists are put together from pieces that are made once a field.

Values take most of a list, and few searches ask for them. The pickle of the statistics also puts down a number and
takes it away again, of which other readers see nothing: how many bytes of the block stand before its values.
"""

from __future__ import annotations

import pickle
import struct
from collections.abc import Iterator, Sequence
from functools import cache
from operator import sub
from typing import Any

from archivesearch.index.posting_lists import ABOUT_BYTES, ABOUT_TAG, TAG
from archivesearch.index.term_table import TERM_INFO

BLOCK_POSTINGS = 1024
_LENGTH = struct.Struct("!i")
_COUNT = struct.Struct("!I")
_NUMBERS = {int}
_NUMBER = struct.Struct("<i")
_ABOUT_HEAD = struct.Struct(f"<{len(ABOUT_TAG)}si3sici")
_ABOUT_TAIL = struct.Struct("!cdcBcBcB2s")  # three numbers of one byte: no compression, and the lengths
_BEFORE_ONE = len(b"\x80\x03J") + 4 + len(b"\x85N")

Flat = list[Any]
"""Postings one after the other, documents ascending: document, value, document, value, ...

A value is how often the term stands there, or, in a field that keeps places, where: a position alone as a number,
others as `encode_positions` makes them.
"""
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

    def encode(self, flat: Flat, offset: int) -> tuple[bytes, bytes]:
        """The list, which will stand at an offset of its file, and what Whoosh keeps of the term (`W3TermInfo`)."""
        if len(flat) == 2:
            document, value = flat
            if self._has_places:
                value = _POSITIONS[value] if type(value) is int else value
                if _count_in(value) == 1:
                    return self._encode_one(document, value, offset)
            elif value == 1:
                return self._encode_one(document, _ONCE, offset)
        documents, values = flat[::2], flat[1::2]
        if not self._has_places:
            counts = values
        elif set(map(type, values)) == _NUMBERS:
            counts, values = [1] * len(values), list(map(_POSITIONS.__getitem__, values))
        else:
            counts = [1 if type(value) is int else _count_in(value) for value in values]
            values = [_POSITIONS[value] if type(value) is int else value for value in values]
        if len(documents) <= BLOCK_POSTINGS:
            data = TAG + self._block(documents, counts, values, is_last=True)
        else:
            data = b"".join((TAG, *self._blocks(documents, counts, values)))
        info = TERM_INFO.pack(
            0, sum(counts), len(documents), self._shortest, self._longest, max(counts), documents[0], documents[-1],
            offset, len(data),
        )  # fmt: skip
        return data, info

    # --- details ---

    def _encode_one(self, document: int, value: bytes, offset: int) -> tuple[bytes, bytes]:
        number = _NUMBER.pack(document)
        head, middle, before, after = self._one(len(value))
        data = b"".join((head, number, middle, number, before, value, after))
        info = TERM_INFO.pack(
            0, 1, 1, self._shortest, self._longest, 1, document, document, offset, len(data)
        )  # fmt: skip
        return data, info

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
        weights = None if most == 1 else bytes(counts) if most < 256 else tuple(map(float, counts))
        differences = (documents[0], *map(sub, documents[1:], documents))
        head = b"".join((b"\x80\x03", _pickled(differences), _pickled(weights)))
        data = head + self._values(counts, values) + b"\x87."
        size = ABOUT_BYTES + len(data)
        about = self._about(len(head), len(documents), documents[-1], most)
        return _LENGTH.pack(-size if is_last else size) + about + data

    def _values(self, counts: Sequence[int], values: Sequence[bytes]) -> bytes:
        """The pickle of the values of a block. Those with places are pickled already."""
        if self._has_places:
            return b"".join((b"(", *values, b"t"))
        return _pickled(struct.pack(f"!{len(counts)}I", *counts))

    def _about(self, before: int, size: int, last: int, most: int) -> bytes:
        """The pickle of a block's statistics, always `ABOUT_BYTES` long so that a reader may step over it."""
        head = _ABOUT_HEAD.pack(ABOUT_TAG, before, b"0(J", size, b"J", last)
        return head + _ABOUT_TAIL.pack(b"G", most, b"K", 0, b"K", self._shortest, b"K", self._longest, b"t.")


def encode_positions(positions: Sequence[int]) -> bytes:
    """Ascending positions of a term in one document, as the pickle of the value of its posting."""
    differences = pickle.dumps((positions[0], *map(sub, positions[1:], positions)), 2)
    # Without the number of the protocol, which may be left out, and without remembering the tuple.
    return pickled_value(_COUNT.pack(len(positions)) + differences[2:-3] + b".")


def pickled_value(value: bytes) -> bytes:
    """The value of a posting as a piece of a pickle."""
    if len(value) < 256:
        return b"C" + bytes((len(value),)) + value
    return b"B" + _NUMBER.pack(len(value)) + value


# --- details ------------------------------------------------------------------------------------------------------


def _count_in(value: bytes) -> int:
    """How many positions a pickled value holds."""
    return int(_COUNT.unpack_from(value, 2 if value.startswith(b"C") else 5)[0])


def _pickled(value: object) -> bytes:
    """As a piece of a pickle."""
    return pickle.dumps(value, 3)[2:-1]


class _Positions(dict[int, bytes]):
    """`encode_positions` of one position, remembered: most words stand in a post once."""

    _MAX_KEPT = 65_536

    def __missing__(self, position: int) -> bytes:
        value = encode_positions((position,))
        if len(self) < self._MAX_KEPT:
            self[position] = value
        return value


_POSITIONS = _Positions()
