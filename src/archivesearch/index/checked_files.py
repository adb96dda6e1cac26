"""Is what a search reads as it was written? Files whose parts are compared with their checksums when first used.

A cut or flipped file of postings answers, and wrongly. Comparing whole files on opening costs a search of 10,000 posts
30 ms; a search touches some thirty parts of them, which cost 1 ms, whatever the size of the index.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from mmap import ACCESS_READ, mmap
from pathlib import Path
from struct import Struct
from typing import Any

PART_BYTES = 128 * 1024


class PartDiffers(Exception):
    """A part of a file is not what was written. Carries the name of the file."""


def checksums(data: mmap | bytes) -> tuple[int, ...]:
    """The CRC-32 of each part of a file, in order."""
    whole = memoryview(data)
    try:
        return tuple(zlib.crc32(whole[start : start + PART_BYTES]) for start in range(0, len(whole), PART_BYTES))
    finally:
        whole.release()


class CheckedFile:
    """A file to read from memory: it leaves no handle open and stays readable when it is removed.

    Every method raises `PartDiffers` for what is not as it was written.
    """

    def __init__(self, path: Path, parts: Sequence[int]) -> None:
        self._name, self._parts = path.name, parts
        with path.open("rb") as file:
            self._map: mmap | bytes = mmap(file.fileno(), 0, access=ACCESS_READ) if path.stat().st_size else b""
        if len(self._map) > len(parts) * PART_BYTES:
            raise PartDiffers(self._name)
        self._unknown = bytearray(b"\1" * len(parts))

    def __len__(self) -> int:
        return len(self._map)

    def read(self, begin: int, end: int) -> bytes:
        """The bytes of a stretch."""
        self._check(begin, end)
        return self._map[begin:end]

    def unpack(self, form: Struct, offset: int) -> tuple[Any, ...]:
        """The values of a structure that begins there."""
        self._check(offset, offset + form.size)
        return form.unpack_from(self._map, offset)

    def _check(self, begin: int, end: int) -> None:
        first, last = begin // PART_BYTES, (end - 1) // PART_BYTES
        for part in range(first, last + 1) if last > first else (first,):
            if 0 <= part < len(self._unknown) and self._unknown[part]:
                start = part * PART_BYTES
                if zlib.crc32(self._map[start : start + PART_BYTES]) != self._parts[part]:
                    raise PartDiffers(self._name)
                self._unknown[part] = 0
