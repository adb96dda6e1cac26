"""Columns as Whoosh writes them, read without it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from whoosh.columns import NumericColumn, VarBytesColumn
from whoosh.filedb.filestore import FileStorage

from archivesearch.index.checked_files import CheckedFile, checksums
from archivesearch.index.column_files import BytesColumn, numbers


def read(path: Path) -> CheckedFile:
    return CheckedFile(path, checksums(path.name, io.BytesIO(path.read_bytes())))


@pytest.mark.parametrize("places", ["derived", "written"])
@pytest.mark.parametrize("longest", [3, 300, 70_000])
def test_a_column_of_texts_reads_as_it_was_written(tmp_path: Path, longest: int, places: str) -> None:
    """Whoosh writes places for more than 32,768 documents; here for more than ten, so that few documents show it."""
    values = [b"", b"a", b"bc" * (longest // 2), b"", *(bytes([65 + n]) * n for n in range(20)), b"x" * longest]
    column = VarBytesColumn(write_offsets_cutoff=10 if places == "written" else 2**15)
    file = FileStorage(str(tmp_path)).create_file("x.col")
    writer = column.writer(file)
    for document, value in enumerate(values):
        writer.add(document, value)
    writer.finish(len(values))
    file.close()
    found = BytesColumn(read(tmp_path / "x.col"), len(values))
    assert [found[document] for document in range(len(values))] == values
    assert (tmp_path / "x.col").read_bytes().endswith(b"X") == (places == "written")


def test_a_column_of_numbers_reads_as_it_was_written(tmp_path: Path) -> None:
    file = FileStorage(str(tmp_path)).create_file("x.col")
    writer = NumericColumn("I", default=0).writer(file)
    for document, value in ((0, 20_181_004), (2, 1), (3, 2**32 - 1)):
        writer.add(document, value)
    writer.finish(6)
    file.close()
    assert list(numbers((tmp_path / "x.col").read_bytes(), 6)) == [20_181_004, 0, 1, 2**32 - 1, 0, 0]
