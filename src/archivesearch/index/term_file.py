"""How is a file of terms written, in Whoosh's ordered hash format?

`whoosh.filedb.filetables.OrderedHashWriter` does the same with several calls and a hexadecimal MD5 a term; a segment of
10,000 posts has 500,000 of them. Keys are hashed by CRC-32, which the format allows as well (its second number of a
hash). A test reads what this writes with Whoosh's own reader.
"""

from __future__ import annotations

import pickle
import struct
import sys
from array import array
from collections.abc import Iterable, Mapping
from typing import BinaryIO
from zlib import crc32

_SIZES = struct.Struct("!ii")
_HEAD = b"HSH3" + b"\1" + bytes(8)  # the hash is CRC-32 (1); two numbers that mean nothing yet
_TABLE = struct.Struct("!qi")
_TABLES = 256
_BUFFERED_ENTRIES = 4096


class TermFile:
    """Keys must come in order. `close` writes the hash tables and closes the file."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.file.write(_HEAD)
        self._place = len(_HEAD)
        self._places = array("q")
        self._hashes = array("I")

    def write(self, entries: Iterable[tuple[bytes, bytes]]) -> None:
        """Add keys with their values."""
        place, pieces = self._place, [b""]
        add_place, add_hash, add_piece, sizes = self._places.append, self._hashes.append, pieces.append, _SIZES.pack
        for key, value in entries:
            add_place(place)
            add_hash(crc32(key))
            piece = sizes(len(key), len(value)) + key + value
            add_piece(piece)
            place += len(piece)
            if len(pieces) > _BUFFERED_ENTRIES:
                self.file.write(b"".join(pieces))
                pieces.clear()
        self.file.write(b"".join(pieces))
        self._place = place

    def close(self, fields: Mapping[str, int]) -> None:
        """`fields` are the numbers that keys begin with, by name."""
        directory = self._write_tables()
        code = "H" if self._place < 1 << 16 else "i" if self._place < 1 << 31 else "q"
        extras = {"fieldmap": dict(fields), "indextype": code, "indexlen": len(self._places)}
        end = pickle.dumps(extras, 2) + _big_endian(array(code, self._places))
        self.file.write(directory + end + struct.pack("!i", len(end)))
        self.file.close()

    # --- details ---

    def _write_tables(self) -> bytes:
        """The slots of each table: an entry goes to the first free one from its own on. Returns where they are.

        A slot is a hash and a place of 8 bytes, written as three numbers of 4; no entry has the place 0.
        """
        buckets: list[list[int]] = [[] for _ in range(_TABLES)]
        for number, hashed in enumerate(self._hashes):
            buckets[hashed & 255].append(number)
        directory, place = [], self._place
        for numbers in buckets:
            size = 6 * len(numbers)
            table = array("I", bytes(4 * size))
            for number in numbers:
                hashed, position = self._hashes[number], self._places[number]
                at = 3 * (hashed >> 8) % size
                while table[at + 2] or table[at + 1]:
                    at = (at + 3) % size
                table[at], table[at + 1], table[at + 2] = hashed, position >> 32, position & 0xFFFFFFFF
            directory.append(_TABLE.pack(place, size // 3))
            self.file.write(_big_endian(table))
            place += 4 * size
        return b"".join(directory)


def _big_endian(numbers: array[int]) -> bytes:
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers.tobytes()
