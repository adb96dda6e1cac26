"""Is every part of a file compared before it is used, and only then?"""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pytest

from archivesearch.index.checked_files import PART_BYTES, CheckedFile, PartDiffers, checksums, part_bytes

DATA = bytes(number * 7 % 251 for number in range(3 * PART_BYTES + 5))
NAMES = ("x.pst", "x.trm")


def written(path: Path, data: bytes) -> CheckedFile:
    path.write_bytes(data)
    return CheckedFile(path, checksums(path.name, io.BytesIO(DATA)))


@pytest.mark.parametrize("name", NAMES)
def test_what_was_written_is_read(tmp_path: Path, name: str) -> None:
    file = written(tmp_path / name, DATA)
    assert len(file) == len(DATA)
    for begin, end in ((0, 4), (PART_BYTES - 2, PART_BYTES + 2), (0, len(DATA)), (len(DATA) - 3, len(DATA)), (5, 5)):
        assert file.read(begin, end) == DATA[begin:end]
    assert file.unpack(struct.Struct("!i"), PART_BYTES - 1) == struct.unpack_from("!i", DATA, PART_BYTES - 1)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("at", [0, PART_BYTES - 1, PART_BYTES, 2 * PART_BYTES, len(DATA) - 1])
def test_a_flipped_byte_is_seen_by_who_reads_its_part_alone(tmp_path: Path, at: int, name: str) -> None:
    data, size = bytearray(DATA), part_bytes(name)
    data[at] ^= 1
    file = written(tmp_path / name, bytes(data))
    for part in range(-(-len(DATA) // size)):
        begin, end = part * size, min((part + 1) * size, len(DATA))
        if part == at // size:
            with pytest.raises(PartDiffers, match=name):
                file.read(begin, begin + 1)
        else:
            assert file.read(begin, end) == DATA[begin:end]
    with pytest.raises(PartDiffers):
        file.read(0, len(DATA))


def test_a_cut_and_a_longer_file_are_seen(tmp_path: Path) -> None:
    with pytest.raises(PartDiffers):
        written(tmp_path / "cut", DATA[:-2]).read(3 * PART_BYTES, 3 * PART_BYTES + 1)
    with pytest.raises(PartDiffers):
        written(tmp_path / "longer", DATA + bytes(PART_BYTES))


def test_an_empty_file_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"")
    assert CheckedFile(path, checksums(path.name, io.BytesIO(b""))).read(0, 9) == b""
