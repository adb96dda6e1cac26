"""What does a column say of a document? Reads the two kinds of Whoosh's columns that an index of ours has."""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Collection, Sequence
from itertools import accumulate

from archivesearch.index.checked_files import PART_BYTES, CheckedFile


def numbers(data: bytes, size: int) -> Sequence[int]:
    """A column of 32-bit numbers for so many documents; what is not written is 0."""
    found = array("I", data)
    _to_native(found)
    found.extend([0] * (size - len(found)))
    return found


class BytesColumn:
    """A column of byte strings (VarBytesColumn), by document.

    The strings stand one after the other, then their lengths, then (when there are more than 32,768) their places. The
    last characters tell how wide those numbers are: of the lengths alone ("H"), or of both and an X ("HiX").
    """

    def __init__(self, file: CheckedFile, size: int) -> None:
        self._file = file
        end, places = len(file) - 1, None
        kind = file.read(end, end + 1)
        if kind == b"X":
            end -= 2
            kind, of_places = (file.read(at, at + 1) for at in (end, end + 1))
            places, end = self._array(of_places, end, size)
        self._lengths, _ = self._array(kind, end, size)
        self._places = places if places is not None else _running(self._lengths)

    def __getitem__(self, document: int) -> bytes:
        place = self._places[document]
        return self._file.read(place, place + self._lengths[document])

    def counts(self, piece: bytes, documents: Collection[int]) -> dict[int, int]:
        """How often a piece stands in the strings of documents; those without it are left out."""
        if len(documents) < len(self._file) // PART_BYTES:
            counts = ((document, self[document].count(piece)) for document in documents)
        else:  # few parts of the file are without any of them
            whole, places, lengths = self._file.whole(), self._places, self._lengths
            counts = (
                (document, whole[place : place + lengths[document]].count(piece))
                for document in documents
                for place in (places[document],)
            )
        return {document: count for document, count in counts if count}

    def _array(self, kind: bytes, end: int, size: int) -> tuple[Sequence[int], int]:
        code = kind.decode("latin-1")
        if code not in ("B", "H", "i", "I"):
            raise ValueError(f"a column of unknown numbers {code!r}")
        begin = end - size * struct.calcsize(code)
        if begin < 0:
            raise ValueError("a column is too short")
        found = array(code, self._file.read(begin, end))
        _to_native(found)
        return found, begin


def _running(lengths: Sequence[int]) -> Sequence[int]:
    return array("Q", accumulate(lengths, initial=0))


def _to_native(found: array[int]) -> None:
    if sys.byteorder == "little":
        found.byteswap()
