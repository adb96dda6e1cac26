"""What does matching ask of a segment? Apart from both, since making a protocol takes time and only types need it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Protocol


class Segment(Protocol):
    """A closed part of the index with documents numbered from 0. Deleted documents never appear."""

    @property
    def live(self) -> Collection[int]:
        """The documents that count."""

    @property
    def dates(self) -> Sequence[int]:
        """YYYYMMDD by document, 0 for undated."""

    @property
    def months(self) -> Sequence[int]:
        """YYYYMM by document, 0 when the month is unknown."""

    @property
    def languages(self) -> Sequence[str]:
        """The languages of its posts, without regions."""

    @property
    def totals(self) -> Mapping[str, int]:
        """Words by field, in all documents."""

    def counts(self, field: str, term: str) -> dict[int, int]:
        """The documents that hold the term and how often, empty when none does."""

    def holders(self, field: str, term: str) -> set[int]:
        """The documents that hold the term."""

    def places(
        self, field: str, term: str, numbers: Mapping[int, int], offset: int, among: set[int] | None
    ) -> set[int]:
        """Where the term stands in the numbered documents: number times `STRIDE`, plus position, less offset.

        Only those that are `among` some, when these are given.
        """

    @property
    def has_rows(self) -> bool:
        """Whether `rows_with` may be asked."""

    def rows_with(self, terms: Sequence[str], documents: Collection[int]) -> dict[int, int]:
        """How often different terms of `ROW_FIELD` stand one after the other in each of the documents; those where
        they never do are left out."""

    def documents_before(self, field: str, term: str, following: str) -> set[int]:
        """Documents that hold a term, all in which another follows and few others."""

    def documents_of(self, field: str, term: str) -> int:
        """How many documents hold the term, about."""

    def expand(self, field: str, prefix: str) -> Iterator[str]:
        """The terms that begin so."""

    def speaking(self, language: str) -> Collection[int]:
        """The documents of a language, regions included."""

    def length_codes(self, field: str) -> bytes:
        """Words by document, as codes of `ranking.LENGTHS`."""

    def values(self, field: str, documents: Collection[int]) -> Counter[str]:
        """How many of the documents have each value of a field, as it is shown."""

    def address(self, document: int) -> str:
        """The URL, for a stable order."""
