"""How is a file of terms written, in Whoosh's ordered hash format?

`whoosh.filedb.filetables.OrderedHashWriter` does the same with several calls and a hexadecimal number a term; a segment
of 10,000 posts has 300,000 of them. A test reads what this writes with Whoosh's own reader.
"""

from __future__ import annotations

import pickle
import struct
import sys
from array import array
from collections.abc import Mapping
from hashlib import md5
from typing import BinaryIO

_SIZES = struct.Struct("!ii")
_HEAD = b"HSH3" + bytes(9)  # the hash is MD5 (0); two numbers that mean nothing yet
_SLOT = struct.Struct("!Iq")
_TABLE = struct.Struct("!qi")
_TABLES = 256
_BUFFERED_BYTES = 1 << 20


class TermFile:
    """Keys must come in order. `close` writes the hash tables and closes the file."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self._pieces = [_HEAD]
        self._place = self._written = len(_HEAD)
        self._places = array("q")
        self._hashes = array("I")

    def add(self, key: bytes, value: bytes) -> None:
        self._places.append(self._place)
        self._hashes.append(int.from_bytes(md5(key, usedforsecurity=False).digest()[-4:], "big"))
        self._pieces += (_SIZES.pack(len(key), len(value)), key, value)
        self._place += 8 + len(key) + len(value)
        if self._place - self._written > _BUFFERED_BYTES:
            self._flush()

    def close(self, fields: Mapping[str, int]) -> None:
        """`fields` are the numbers that keys begin with, by name."""
        directory = self._write_tables()
        code = "H" if self._place < 1 << 16 else "i" if self._place < 1 << 31 else "q"
        extras = {"fieldmap": dict(fields), "indextype": code, "indexlen": len(self._places)}
        places = array(code, self._places)
        if sys.byteorder == "little":
            places.byteswap()
        end = pickle.dumps(extras, 2) + places.tobytes()
        self._pieces += (directory, end, struct.pack("!i", len(end)))
        self._flush()
        self.file.close()

    # --- details ---

    def _flush(self) -> None:
        self.file.write(b"".join(self._pieces))
        self._pieces, self._written = [], self._place

    def _write_tables(self) -> bytes:
        """The slots of each table: an entry goes to the first free one from its own on. Returns where they are."""
        buckets: list[list[tuple[int, int]]] = [[] for _ in range(_TABLES)]
        for hashed, place in zip(self._hashes, self._places, strict=True):
            buckets[hashed & 255].append((hashed, place))
        directory, place = [], self._place
        for entries in buckets:
            slots = 2 * len(entries)
            table = [bytes(_SLOT.size)] * slots
            taken = bytearray(slots)
            for hashed, position in entries:
                slot = (hashed >> 8) % slots
                while taken[slot]:
                    slot = (slot + 1) % slots
                taken[slot] = 1
                table[slot] = _SLOT.pack(hashed, position)
            directory.append(_TABLE.pack(place, slots))
            self._pieces += table
            place += slots * _SLOT.size
        return b"".join(directory)
