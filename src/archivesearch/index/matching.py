"""Which posts match a query, and how well? Sets and BM25F over any engine's posting lists.

A query is answered for each segment of the index as a set of document numbers, so that totals and facets are exact and
AND, OR and NOT are what they say. Ranking reads the posting lists of the wanted words once more, for matches only.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from archivesearch.analysis import Part
from archivesearch.errors import BadQuery
from archivesearch.model import ArchiveTree, Month, MonthCount, Sort, YearCount
from archivesearch.query import ANY_FIELD, And, Not, Or, Query, Span, Undated, Value, Words, wanted_words

MAX_EXPANSIONS = 20_000
"""Terms that the prefixes of one query may stand for, in all segments; about a second's work."""

WORD_FIELDS: Mapping[str, tuple[str, ...]] = {
    ANY_FIELD: ("text", "title", "tags", "authors"),
    "text": ("text",),
    "title": ("title",),
}
BOOSTS: Mapping[str, float] = {"title": 5.0, "tags": 3.0, "authors": 2.0, "text": 1.0}
LENGTH_NORM: Mapping[str, float] = {"title": 0.3, "tags": 0.3, "authors": 0.0, "text": 0.75}
SATURATION = 1.2
"""k1 of BM25 (Robertson and Zaragoza 2009, section 3.6: weights of fields are added before they saturate)."""

Frequencies = Mapping[int, float]
"""Occurrences by document number."""


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

    def frequencies(self, field: str, term: str) -> Frequencies:
        """The documents that hold the term, empty when none does."""

    def positions(self, field: str, term: str, documents: Collection[int]) -> Mapping[int, Sequence[int]]:
        """Where the term stands in those of the documents that hold it, ascending."""

    def expand(self, field: str, prefix: str) -> Iterator[str]:
        """The terms that begin so."""

    def lengths(self, field: str) -> Sequence[int]:
        """Terms by document, about."""

    def address(self, document: int) -> str:
        """The URL, for a stable order."""


@dataclass(frozen=True, slots=True)
class Ranked:
    score: float
    segment: int
    document: int


class Matches:
    """The answer to one query over all segments. `text` is the query as written, for errors."""

    def __init__(self, text: str, query: Query, segments: Sequence[Segment]) -> None:
        self._text, self._query, self._segments = text, query, segments
        self._expansions = 0
        self._found: dict[tuple[Words, int], dict[str, Frequencies]] = {}
        self.documents = [self._evaluate(query, number) for number in range(len(segments))]
        self.total = sum(map(len, self.documents))

    def facets(self) -> ArchiveTree:
        """All matches by year and month."""
        counts: Counter[int] = Counter()
        for segment, documents in zip(self._segments, self.documents, strict=True):
            if documents:
                counts.update(map(segment.months.__getitem__, documents))
        return _tree(counts)

    def ranked(self, sort: Sort, count: int) -> list[Ranked]:
        """The first `count` matches; ties by newest first, then by address."""
        keyed: list[tuple[float, int, Ranked]] = []
        scores = self._scores() if sort is Sort.RELEVANCE else [{} for _ in self._segments]
        for number, (segment, documents) in enumerate(zip(self._segments, self.documents, strict=True)):
            dates, score_of = segment.dates if documents else (), scores[number]
            for document in documents:
                score = score_of.get(document, 0.0)
                first, second = _order(sort, score, dates[document])
                keyed.append((first, second, Ranked(score, number, document)))
        return [entry for _, _, entry in _smallest(keyed, count, self._address)]

    # --- details ---

    def _address(self, entry: Ranked) -> str:
        return self._segments[entry.segment].address(entry.document)

    def _evaluate(self, query: Query, number: int) -> set[int]:
        segment = self._segments[number]
        if isinstance(query, And):
            return self._all(query, number)
        if isinstance(query, Or):
            return set().union(*(self._evaluate(item, number) for item in query.items))
        if isinstance(query, Not):
            return set(segment.live) - self._evaluate(query.item, number)
        if isinstance(query, Words):
            return set().union(*self._words(query, number).values())
        if isinstance(query, Value):
            return self._value(query, segment)
        if isinstance(query, Undated):
            return {document for document in segment.live if not segment.dates[document]}
        return _in_span(query, segment)

    def _all(self, query: And, number: int) -> set[int]:
        found: set[int] | None = None
        # What must be absent last: there is less to take it from.
        for item in sorted(query.items, key=lambda item: isinstance(item, Not)):
            if isinstance(item, Not) and found is not None:
                found -= self._evaluate(item.item, number)
            else:
                matches = self._evaluate(item, number)
                found = matches if found is None else found & matches
            if not found:
                return set()
        return found or set()

    def _value(self, query: Value, segment: Segment) -> set[int]:
        if not query.is_prefix:
            return set(segment.frequencies(query.field, query.value))
        found: set[int] = set()
        for term in self._expanded(segment, query.field, query.value):
            found.update(segment.frequencies(query.field, term))
        return found

    def _words(self, words: Words, number: int) -> dict[str, Frequencies]:
        """Occurrences in each field of words that stand in a row; evaluated once a segment."""
        key = (words, number)
        if key not in self._found:
            fields, parts, segment = WORD_FIELDS[words.field], words.parts, self._segments[number]
            self._found[key] = {field: self._in_field(field, parts, segment) for field in fields}
        return self._found[key]

    def _in_field(self, field: str, parts: Sequence[Part], segment: Segment) -> Frequencies:
        if len(parts) == 1 and not parts[0].is_prefix:
            return segment.frequencies(field, parts[0].term)
        terms = [self._terms(segment, field, part) for part in parts]
        if len(parts) == 1:
            return _added(segment.frequencies(field, term) for term in terms[0])
        documents = _holding_all(segment, field, terms)
        return _in_a_row(segment, field, parts, terms, documents) if documents else {}

    def _terms(self, segment: Segment, field: str, part: Part) -> list[str]:
        return list(self._expanded(segment, field, part.term)) if part.is_prefix else [part.term]

    def _expanded(self, segment: Segment, field: str, prefix: str) -> Iterator[str]:
        for term in segment.expand(field, prefix):
            self._expansions += 1
            if self._expansions > MAX_EXPANSIONS:
                why = f"{prefix}* stands for more than {MAX_EXPANSIONS:,} words; give more letters"
                raise BadQuery(self._text, max(0, self._text.casefold().find(prefix)), why)
            yield term

    def _scores(self) -> list[dict[int, float]]:
        """BM25F of every match that holds a wanted word, by segment."""
        scores: list[dict[int, float]] = [{} for _ in self._segments]
        live = sum(len(segment.live) for segment in self._segments)
        for words in dict.fromkeys(wanted_words(self._query)):
            holders = sum(len(set().union(*self._words(words, n).values())) for n in range(len(self._segments)))
            if holders:
                rarity = math.log(1 + (live - holders + 0.5) / (holders + 0.5))
                self._add_scores(scores, words, rarity)
        return scores

    def _add_scores(self, scores: list[dict[int, float]], words: Words, rarity: float) -> None:
        for number, documents in enumerate(self.documents):
            if not documents:
                continue
            weights: dict[int, float] = {}
            for field, frequencies in self._words(words, number).items():
                self._add_weights(weights, field, frequencies, number)
            score_of = scores[number]
            for document, weight in weights.items():
                score = rarity * weight * (SATURATION + 1) / (SATURATION + weight)
                score_of[document] = score_of.get(document, 0.0) + score

    def _add_weights(self, weights: dict[int, float], field: str, frequencies: Frequencies, number: int) -> None:
        if not frequencies:
            return
        lengths, documents = self._segments[number].lengths(field), self.documents[number]
        boost, norm = BOOSTS[field], LENGTH_NORM[field]
        flat, slope = 1 - norm, norm / self._mean_length(field)
        for document in documents & frequencies.keys():
            weight = boost * frequencies[document] / (flat + slope * lengths[document])
            weights[document] = weights.get(document, 0.0) + weight

    def _mean_length(self, field: str) -> float:
        total = count = 0
        for segment in self._segments:
            lengths = segment.lengths(field)
            total, count = total + sum(lengths), count + len(lengths)
        return max(1.0, total / max(1, count))


# --- details ------------------------------------------------------------------------------------------------------


def _order(sort: Sort, score: float, date: int) -> tuple[float, int]:
    if sort is Sort.OLDEST:
        return (date or 99_999_999), 0
    return (-score, -date) if sort is Sort.RELEVANCE else (-date, 0)


def _smallest(
    keyed: list[tuple[float, int, Ranked]], count: int, address: Callable[[Ranked], str]
) -> list[tuple[float, int, Ranked]]:
    """The first of them in order. Addresses are read for ties only, and only where a tie can matter."""
    if count < len(keyed):
        bound = heapq.nsmallest(count, (entry[:2] for entry in keyed))[-1:]
        keyed = [entry for entry in keyed if bound and entry[:2] <= bound[0]]
    ties = Counter(entry[:2] for entry in keyed)
    keyed.sort(key=lambda entry: (*entry[:2], address(entry[2]) if ties[entry[:2]] > 1 else ""))
    return keyed[:count]


def _in_span(span: Span, segment: Segment) -> set[int]:
    numbers = segment.months if span.field == "month" else segment.dates
    first, last = span.first or 1, span.last if span.last is not None else 99_999_999
    if span.field == "year":
        first, last = first * 10_000 if span.first else 1, last * 10_000 + 9_999
    return {document for document in segment.live if first <= numbers[document] <= last}


def _added(all_frequencies: Iterable[Frequencies]) -> Frequencies:
    total: dict[int, float] = {}
    for frequencies in all_frequencies:
        for document, frequency in frequencies.items():
            total[document] = total.get(document, 0.0) + frequency
    return total


def _holding_all(segment: Segment, field: str, terms: Sequence[Sequence[str]]) -> set[int]:
    """Documents that hold one term at least of every part."""
    found: set[int] | None = None
    for alternatives in sorted(dict.fromkeys(map(tuple, terms)), key=len):
        documents: set[int] = set().union(*(segment.frequencies(field, term) for term in alternatives))
        found = documents if found is None else found & documents
        if not found:
            return set()
    return found or set()


def _in_a_row(
    segment: Segment, field: str, parts: Sequence[Part], terms: Sequence[Sequence[str]], documents: set[int]
) -> Frequencies:
    """How often the parts stand at their offsets from each other, in documents that hold all of them."""
    starts: dict[int, set[int]] = {}
    for at, (part, alternatives) in enumerate(zip(parts, terms, strict=True)):
        here: dict[int, set[int]] = {}
        for term in alternatives:
            for document, positions in segment.positions(field, term, documents).items():
                here.setdefault(document, set()).update(position - part.offset for position in positions)
        starts = here if at == 0 else {document: starts[document] & here.get(document, set()) for document in starts}
        starts = {document: places for document, places in starts.items() if places}
        documents = set(starts)
        if not documents:
            return {}
    return {document: float(len(places)) for document, places in starts.items()}


def _tree(counts: Mapping[int, int]) -> ArchiveTree:
    months = [
        MonthCount(month=Month(number // 100, number % 100), count=counts[number])
        for number in sorted(counts, reverse=True)
        if number
    ]
    years = dict.fromkeys(month.month.year for month in months)
    return ArchiveTree(
        years=tuple(YearCount(year=year, months=tuple(m for m in months if m.month.year == year)) for year in years),
        undated=counts.get(0, 0),
    )
