"""What does one segment of a Whoosh index hold? Reads its files without Whoosh, for `matching`.

Importing Whoosh takes as long as a whole search may (50 ms), its readers take several times as long as these, and they
load pickles that can run code. What a segment is made of stands in the manifest, so that its table of contents, which
other programs need, is not read either.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from archivesearch.index.checked_files import CheckedFile
from archivesearch.index.column_files import BytesColumn, numbers
from archivesearch.index.pickles import loads
from archivesearch.index.posting_lists import PostingList, Postings
from archivesearch.index.records import FACET_COLUMNS, VALUE_END
from archivesearch.index.rows import ROW_FIELD, ROWS, sign
from archivesearch.index.term_table import TermTable

_LISTS_KEPT = 16
"""Posting lists held decoded, the oldest goes first; one of 100,000 documents takes some 10 MB."""


class Segment:
    """`segments.Segment` over the files of one segment."""

    def __init__(self, folder: Path, about: Mapping[str, Any], parts: Mapping[str, Sequence[int]]) -> None:
        """`about` is what the manifest says of it, `parts` the checksums of the parts of each file, by name."""
        self._folder, self.about, self._parts = folder, about, parts
        self.name = str(about["name"])
        self.size = int(about["documents"])
        self.deleted: frozenset[int] = frozenset(about["deleted"])
        self.totals: Mapping[str, int] = about["lengths"]
        """Words by field, in all documents."""
        self._columns: dict[str, BytesColumn] = {}
        self._speaking: dict[str, Collection[int]] = {}
        self._lists: dict[tuple[str, str], PostingList | None] = {}

    def with_deleted(self, documents: Collection[int]) -> Segment:
        """The same segment with these documents deleted."""
        return Segment(self._folder, {**self.about, "deleted": sorted(documents)}, self._parts)

    @cached_property
    def live(self) -> Collection[int]:
        documents = range(self.size)
        return frozenset(documents) - self.deleted if self.deleted else documents

    @cached_property
    def dates(self) -> Sequence[int]:
        return numbers(self._bytes("date.col"), self.size)

    @cached_property
    def months(self) -> Sequence[int]:
        return numbers(self._bytes("facet.col"), self.size)

    def counts(self, field: str, term: str) -> dict[int, int]:
        found = self._list(field, term)
        return self._without_deleted(found.counts()) if found else {}

    def holders(self, field: str, term: str) -> set[int]:
        found = self._list(field, term)
        return found.documents() - self.deleted if found else set()

    def places(
        self, field: str, term: str, numbers: Mapping[int, int], offset: int, among: set[int] | None
    ) -> set[int]:
        found = self._list(field, term)
        return found.places(numbers, offset, among) if found else set()

    @cached_property
    def has_rows(self) -> bool:
        """Whether `row` and `rows_with` know."""
        return f"{self.name}.{ROWS}.col" in self._parts

    def row(self, document: int) -> str:
        """The words of a document as characters."""
        return self.column(ROWS)[document].decode()

    def rows_with(self, terms: Sequence[str], documents: Collection[int]) -> dict[int, int]:
        return self.column(ROWS).counts(b"".join(map(self._character, terms)), documents)

    def documents_before(self, field: str, term: str, following: str) -> set[int]:
        found = self._list(field, term)
        return found.documents_before(sign(following)) if found else set()

    def documents_of(self, field: str, term: str) -> int:
        """How many documents hold the term, deleted ones included."""
        info = self._terms.find(field, term)
        return info.documents if info else 0

    def expand(self, field: str, prefix: str) -> Iterator[str]:
        return self._terms.expand(field, prefix)

    def counts_from(self, field: str, prefix: str) -> Iterator[tuple[str, dict[int, int]]]:
        """The terms that begin so, each with its documents."""
        for term, info in self._terms.items(field, prefix):
            yield (
                term.decode("utf-8", "surrogatepass"),
                self._without_deleted(PostingList(self._postings, info.offset).counts()),
            )

    @cached_property
    def languages(self) -> Sequence[str]:
        return [language for language in self._terms.expand("lang", "") if "-" not in language]

    def speaking(self, language: str) -> Collection[int]:
        if language not in self._speaking:
            self._speaking[language] = self.counts("lang", language).keys()
        return self._speaking[language]

    def postings(self, field: str) -> Iterator[tuple[bytes, Postings]]:
        """All terms of a field, each with all it has, deleted documents included."""
        for term, info in self._terms.items(field):
            yield term, PostingList(self._postings, info.offset).postings()

    def length_codes(self, field: str) -> bytes:
        """The length of a field by document, as Whoosh codes it in one byte."""
        return self._bytes(f"_{field}_len.col").ljust(self.size, b"\0")

    def address(self, document: int) -> str:
        return self.column("url")[document].decode("utf-8", "surrogatepass")

    def stored(self, document: int) -> dict[str, str]:
        """What is kept to be shown: `url` and `post`."""
        fields = loads(zlib.decompress(self.column("_stored")[document]))
        if not isinstance(fields, dict):
            raise TypeError("no stored fields")
        return fields

    def values(self, field: str, documents: Collection[int]) -> Counter[str]:
        """How many of the documents have each value of a field, as it is shown."""
        column = self.column(FACET_COLUMNS[field])
        found: Counter[str] = Counter()
        for joined, count in Counter(map(column.__getitem__, documents)).items():
            for value in joined.decode("utf-8", "surrogatepass").split(VALUE_END) if joined else ():
                found[value] += count
        return found

    def column(self, name: str) -> BytesColumn:
        if name not in self._columns:
            self._columns[name] = BytesColumn(self._file(f"{name}.col"), self.size)
        return self._columns[name]

    # --- details ---

    def _list(self, field: str, term: str) -> PostingList | None:
        """One of the last few is kept: a row of words is asked for twice, for documents and for places."""
        key = (field, term)
        if key not in self._lists:
            info = self._terms.find(field, term)
            if len(self._lists) >= _LISTS_KEPT:
                del self._lists[next(iter(self._lists))]
            self._lists[key] = PostingList(self._postings, info.offset) if info else None
        return self._lists[key]

    def _character(self, term: str) -> bytes:
        """The character of a term."""
        found = self._list(ROW_FIELD, term)
        assert found is not None, "asked for documents that hold it"
        document, place = found.first_place()
        return self.row(document)[place].encode()

    def _without_deleted(self, counts: dict[int, int]) -> dict[int, int]:
        for document in self.deleted & counts.keys():
            del counts[document]
        return counts

    @cached_property
    def _terms(self) -> TermTable:
        return TermTable(self._file("trm"))

    @cached_property
    def _postings(self) -> CheckedFile:
        return self._file("pst")

    def _file(self, extension: str) -> CheckedFile:
        name = f"{self.name}.{extension}"
        return CheckedFile(self._folder / name, self._parts.get(name, ()))

    def _bytes(self, extension: str) -> bytes:
        """A small file whole; a column whose values are all the default is not written."""
        if f"{self.name}.{extension}" not in self._parts:
            return b""
        file = self._file(extension)
        return file.read(0, len(file))
