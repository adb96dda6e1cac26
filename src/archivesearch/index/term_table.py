"""Where is a term in the file of terms? Reads Whoosh's ordered hash file by its order alone.

Key and value of each term stand one after the other, in order; an array of their places follows the pickle at the end
of the file. Halving that array finds a term in some twenty steps and serves whole words and beginnings alike, so the
hash tables, which Whoosh itself uses, are not read.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from archivesearch.index.checked_files import CheckedFile
from archivesearch.index.pickles import loads
from archivesearch.named_tuples import NamedTuple

_TAG = b"HSH3"
_INT = struct.Struct("!i")
_SIZES = struct.Struct("!ii")
_FIELD = struct.Struct("!H")
TERM_INFO = struct.Struct("!BfIBBfIIqi")  # W3TermInfo: flags, weight, documents, lengths, weight, ids; place and length


class TermInfo(NamedTuple):
    documents: int
    """How many hold it, deleted ones included."""
    offset: int
    """Where its posting list begins."""


class TermTable:
    """The terms of one segment, by field and in order of their bytes."""

    def __init__(self, file: CheckedFile) -> None:
        if file.read(0, 4) != _TAG:
            raise ValueError("no file of terms")
        self._file = file
        end = len(file) - 4
        (size,) = file.unpack(_INT, end)
        extras = loads(file.read(end - size, end))
        self._fields: dict[str, int] = extras["fieldmap"]
        self._count: int = extras["indexlen"]
        self._place = struct.Struct("!" + extras["indextype"])
        self._places = end - self._count * self._place.size
        if self._places < end - size:
            raise ValueError("no places of terms")
        # Halving meets the same terms first every time.
        self._key_at = lru_cache(maxsize=4096)(self._read_key)

    def find(self, field: str, term: str) -> TermInfo | None:
        key = self._key(field, term)
        if key is None:
            return None
        at = bisect_left(range(self._count), key, key=self._key_at)
        if at == self._count or self._key_at(at) != key:
            return None
        return self._info(self._position(at))

    def expand(self, field: str, prefix: str) -> Iterator[str]:
        """The terms that begin so."""
        return (term.decode("utf-8", "surrogatepass") for term, _ in self.items(field, prefix))

    def items(self, field: str, prefix: str = "") -> Iterator[tuple[bytes, TermInfo]]:
        """The terms that begin so, as they stand in the file, with what is known of each."""
        key = self._key(field, prefix)
        if key is None:
            return
        file = self._file
        at = bisect_left(range(self._count), key, key=self._key_at)
        if at == self._count:
            return
        position = self._position(at)
        for _ in range(self._count - at):
            key_bytes, value_bytes = file.unpack(_SIZES, position)
            begin, end = position + 8, position + 8 + key_bytes
            found = file.read(begin, end)
            if not found.startswith(key):
                return
            yield found[2:], self._info(position)
            position = end + value_bytes

    # --- details ---

    def _key(self, field: str, term: str) -> bytes | None:
        number = self._fields.get(field)
        return None if number is None else _FIELD.pack(number) + term.encode("utf-8", "surrogatepass")

    def _position(self, at: int) -> int:
        (position,) = self._file.unpack(self._place, self._places + at * self._place.size)
        return int(position)

    def _read_key(self, at: int) -> bytes:
        position = self._position(at)
        (size,) = self._file.unpack(_INT, position)
        return self._file.read(position + 8, position + 8 + size)

    def _info(self, position: int) -> TermInfo:
        (size,) = self._file.unpack(_INT, position)
        info = self._file.unpack(TERM_INFO, position + 8 + size)
        return TermInfo(info[2], info[8])
