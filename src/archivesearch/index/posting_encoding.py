"""How is the posting list of a term written, so that any Whoosh reads it and `posting_lists` reads it fast?

Whoosh's "W3" list is a tag, then blocks: length (negative for the last), a pickled tuple of statistics, a pickled tuple
of document numbers (differences), weights and values. Its reader takes any sequences for those; ours are what pickles
and unpickles fastest: bytes for weights, no compression, large blocks. Positions are pickled tuples of differences.
Most terms stand in one post, once: their lists are put together from pieces that are made once a field.
"""

from __future__ import annotations

import pickle
import struct
from collections.abc import Iterator, Sequence
from functools import cache
from operator import sub
from typing import Any

from archivesearch.index.posting_lists import ABOUT_BYTES, TAG
from archivesearch.index.term_table import TERM_INFO

BLOCK_POSTINGS = 1024
_LENGTH = struct.Struct("!i")
_COUNT = struct.Struct("!I")
_NUMBERS = {int}
_NUMBER = struct.Struct("<i")
_ABOUT_HEAD, _ABOUT_TAIL = struct.Struct("<4sicic"), struct.Struct("!dcBcBcB2s")  # three numbers of one byte: no
# compression, and the lengths

Flat = list[Any]
"""Postings one after the other, documents ascending: document, value, document, value, ...

A value is how often the term stands there, or, in a field that keeps places, where: a position alone as a number,
others as `encode_positions` makes them.
"""


class ListEncoder:
    """Encodes the lists of one field. `shortest` and `longest` are codes of lengths that none of its documents passes.

    A list of a field without places has each count once more as its value, as Whoosh's Frequency format wants it.
    """

    def __init__(self, shortest: int, longest: int, *, has_places: bool) -> None:
        self._shortest, self._longest, self._has_places = shortest, longest, has_places
        about = self._about(1, 0, 1)
        at = len(b"\x80\x02(J") + 4 + len(b"J")
        self._about_one = about[:at], about[at + 4 :] + b"\x80\x03J"
        self._one = cache(self._pieces_of_one)

    def encode(self, flat: Flat, offset: int) -> tuple[bytes, bytes]:
        """The list, which will stand at an offset of its file, and what Whoosh keeps of the term (`W3TermInfo`)."""
        if len(flat) == 2:
            document, value = flat
            if self._has_places:
                value = _POSITIONS[value] if type(value) is int else value
                if value.startswith(b"\0\0\0\1"):
                    return self._encode_one(document, value, offset)
            elif value == 1:
                return self._encode_one(document, b"\0\0\0\1", offset)
        documents, values = flat[::2], flat[1::2]
        if not self._has_places:
            counts = values
        elif set(map(type, values)) == _NUMBERS:
            counts, values = [1] * len(values), list(map(_POSITIONS.__getitem__, values))
        else:
            counts = [1 if type(value) is int else _COUNT.unpack_from(value)[0] for value in values]
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
        before = b"\x85NC" + bytes((value_bytes,))
        after = b"\x85\x87." if self._has_places else b"\x87."
        size = ABOUT_BYTES + len(b"\x80\x03J") + 4 + len(before) + value_bytes + len(after)
        return TAG + _LENGTH.pack(-size) + self._about_one[0], self._about_one[1], before, after

    def _blocks(self, documents: Sequence[int], counts: Sequence[int], values: Sequence[Any]) -> Iterator[bytes]:
        for start in range(0, len(documents), BLOCK_POSTINGS):
            end = start + BLOCK_POSTINGS
            is_last = end >= len(documents)
            yield self._block(documents[start:end], counts[start:end], values[start:end], is_last=is_last)

    def _block(self, documents: Sequence[int], counts: Sequence[int], values: Sequence[Any], *, is_last: bool) -> bytes:
        most = max(counts)
        kept: object = tuple(values) if self._has_places else struct.pack(f"!{len(counts)}I", *counts)
        # None for all 1; whole numbers in bytes where they fit, since indexing gives the number back.
        weights = None if most == 1 else bytes(counts) if most < 256 else tuple(map(float, counts))
        differences = (documents[0], *map(sub, documents[1:], documents))
        data = pickle.dumps((differences, weights, kept), 4)
        size = ABOUT_BYTES + len(data)
        return _LENGTH.pack(-size if is_last else size) + self._about(len(documents), documents[-1], most) + data

    def _about(self, size: int, last: int, most: int) -> bytes:
        """The pickle of a block's statistics, always `ABOUT_BYTES` long so that a reader may step over it."""
        head = _ABOUT_HEAD.pack(b"\x80\x02(J", size, b"J", last, b"G")
        return head + _ABOUT_TAIL.pack(most, b"K", 0, b"K", self._shortest, b"K", self._longest, b"t.")


def encode_positions(positions: Sequence[int]) -> bytes:
    """Ascending positions of a term in one document, as the value of its posting."""
    if len(positions) == 2:
        first, second = positions
        return b"\0\0\0\2" + pickle.dumps((first, second - first), 2)
    return _COUNT.pack(len(positions)) + pickle.dumps((positions[0], *map(sub, positions[1:], positions)), 2)


# --- details ------------------------------------------------------------------------------------------------------


class _Positions(dict[int, bytes]):
    """`encode_positions` of one position, remembered: most words stand in a post once."""

    _MAX_KEPT = 65_536

    def __missing__(self, position: int) -> bytes:
        value = encode_positions((position,))
        if len(self) < self._MAX_KEPT:
            self[position] = value
        return value


_POSITIONS = _Positions()
