"""Is what a search reads as it was written? Files whose parts are compared with their checksums when first used.

A cut or flipped file of postings answers, and wrongly. Comparing whole files on opening costs a search of 10,000 posts
30 ms; the parts that a search touches take 1 ms, whatever the size of the index. A word is looked for by halving, which
touches some sixty places of the file of terms for one: its parts are smaller.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import partial
from mmap import ACCESS_READ, mmap
from pathlib import Path
from struct import Struct
from typing import IO, Any

PART_BYTES = 128 * 1024
_PART_BYTES_OF_TERMS = 16 * 1024


class PartDiffers(Exception):
    """A part of a file is not what was written. Carries the name of the file."""


def part_bytes(name: str) -> int:
    """The size of the parts of a file."""
    return _PART_BYTES_OF_TERMS if name.endswith(".trm") else PART_BYTES


def checksums(name: str, file: IO[bytes]) -> tuple[int, ...]:
    """The CRC-32 of each part of a file, in order. Read part by part: mapped, the whole file would count as memory."""
    return tuple(map(zlib.crc32, iter(partial(file.read, part_bytes(name)), b"")))


class CheckedFile:
    """A file to read from memory: it leaves no handle open and stays readable when it is removed.

    Every method raises `PartDiffers` for what is not as it was written.
    """

    def __init__(self, path: Path, parts: Sequence[int]) -> None:
        self._name, self._parts, self._part_bytes = path.name, parts, part_bytes(path.name)
        with path.open("rb") as file:
            self._map: mmap | bytes = mmap(file.fileno(), 0, access=ACCESS_READ) if path.stat().st_size else b""
        if len(self._map) > len(parts) * self._part_bytes:
            raise PartDiffers(self._name)
        self._unknown = bytearray(b"\1" * len(parts))
        self._left = len(parts)  # parts that nobody has read

    def __len__(self) -> int:
        return len(self._map)

    def read(self, begin: int, end: int) -> bytes:
        """The bytes of a stretch."""
        if self._left:
            self._check(begin, end)
        return self._map[begin:end]

    def whole(self) -> mmap | bytes:
        """All of it."""
        self._check(0, len(self))
        return self._map

    def unpack(self, form: Struct, offset: int) -> tuple[Any, ...]:
        """The values of a structure that begins there."""
        if self._left:
            self._check(offset, offset + form.size)
        return form.unpack_from(self._map, offset)

    def _check(self, begin: int, end: int) -> None:
        first, last = begin // self._part_bytes, (end - 1) // self._part_bytes
        for part in range(first, last + 1) if last > first else (first,):
            if 0 <= part < len(self._unknown) and self._unknown[part]:
                start = part * self._part_bytes
                if zlib.crc32(self._map[start : start + self._part_bytes]) != self._parts[part]:
                    raise PartDiffers(self._name)
                self._unknown[part] = 0
                self._left -= 1
