"""Which posts match a query? Sets over the posting lists of any engine.

A query is answered for each segment of the index as a set of document numbers, so that totals and facets are exact and
AND, OR and NOT are what they say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from archivesearch import spelling
from archivesearch.analysis import Part
from archivesearch.errors import BadQuery
from archivesearch.index.posting_lists import STRIDE
from archivesearch.index.records import STEM_FIELDS, stem_term
from archivesearch.index.rows import ROW_FIELD
from archivesearch.query import ANY_FIELD, And, Not, Or, Query, Span, Undated, Value, Words
from archivesearch.stems import stems, stems_too

if TYPE_CHECKING:
    from archivesearch.index.segments import Segment

MAX_EXPANSIONS = 20_000
"""Terms that the prefixes of one query may stand for, in all segments; about a second's work."""
MAX_NEAR = 50
"""Near spellings that one word stands for, closest first, then most used."""

WORD_FIELDS: Mapping[str, tuple[str, ...]] = {
    ANY_FIELD: ("text", "title", "tags", "authors"),
    "text": ("text",),
    "title": ("title",),
}
FORM_WEIGHT = 0.7
"""What an occurrence of another form of a word counts beside the word as it was asked for."""

_LISTED_A_DOCUMENT = 40
"""Documents of a list that are gone through as fast as one document is looked through for words in a row."""

Counts = Mapping[int, float]
"""Occurrences by document number."""


class Matches:
    """The answer to one query over all segments. `text` is the query as written, for errors; no query asks for all."""

    def __init__(self, text: str, query: Query | None, segments: Sequence[Segment]) -> None:
        self.query, self.segments = query, segments
        self._text = text
        self._expansions = 0
        self._found: dict[tuple[Words, int], dict[str, Counts]] = {}
        self._holders: dict[tuple[Words, int], set[int]] = {}
        self._answer(query)

    def other(self, query: Query | None) -> Matches:
        """The answer to another query, with what was read for this one; None asks for all posts."""
        matches = Matches.__new__(Matches)
        vars(matches).update(vars(self))
        matches._answer(query)
        return matches

    def _answer(self, query: Query | None) -> None:
        self.query = query
        self.documents = [
            set(segment.live) if query is None else self.evaluate(query, number)
            for number, segment in enumerate(self.segments)
        ]
        self.total = sum(map(len, self.documents))

    def evaluate(self, query: Query, number: int) -> set[int]:
        """The documents of a segment that match; the set is not to be changed."""
        segment = self.segments[number]
        if isinstance(query, And):
            return self._all(query, number)
        if isinstance(query, Or):
            return set().union(*(self.evaluate(item, number) for item in query.items))
        if isinstance(query, Not):
            return set(segment.live) - self.evaluate(query.item, number)
        if isinstance(query, Words):
            return self.holders(query, number)
        if isinstance(query, Value):
            return self._value(query, segment)
        if isinstance(query, Undated):
            return {document for document in segment.live if not segment.dates[document]}
        return _in_span(query, segment)

    def holders(self, words: Words, number: int) -> set[int]:
        """The documents of a segment that hold the words in any of their fields."""
        key = (words, number)
        if key not in self._holders:
            self._holders[key] = set().union(*self.occurrences(words, number).values())
        return self._holders[key]

    def occurrences(self, words: Words, number: int) -> Mapping[str, Counts]:
        """How often the words stand in each field of each document of a segment."""
        key = (words, number)
        if key not in self._found:
            segment = self.segments[number]
            self._found[key] = {field: self._in_field(field, words, segment) for field in WORD_FIELDS[words.field]}
        return self._found[key]

    # --- details ---

    def _all(self, query: And, number: int) -> set[int]:
        found: set[int] | None = None
        # What must be absent last: there is less to take it from.
        for item in sorted(query.items, key=lambda item: isinstance(item, Not)):
            if isinstance(item, Not) and found is not None:
                found = found - self.evaluate(item.item, number)
            else:
                matches = self.evaluate(item, number)
                found = matches if found is None else found & matches
            if not found:
                return set()
        return found or set()

    def _value(self, query: Value, segment: Segment) -> set[int]:
        if not query.is_prefix:
            return set(segment.counts(query.field, query.value))
        found: set[int] = set()
        for term in self._expanded(segment, query.field, query.value):
            found.update(segment.counts(query.field, term))
        return found

    def _in_field(self, field: str, words: Words, segment: Segment) -> Counts:
        parts = words.parts
        if words.is_near:
            terms = [term for term, _ in near_terms(segment, field, words.text)[:MAX_NEAR]]
            return _added(segment.counts(field, term) for term in terms)
        if len(parts) == 1 and not parts[0].is_prefix:
            found = segment.counts(field, parts[0].term)
            forms = list(_forms(segment, field, words)) if words.has_forms and field in STEM_FIELDS else []
            return _with_forms(found, forms) if any(forms) else found
        terms_of = [self._terms(segment, field, part) for part in parts]
        if len(parts) == 1:
            return _added(segment.counts(field, term) for term in terms_of[0])
        documents = _holding_all(segment, field, terms_of)
        return _in_a_row(segment, field, parts, terms_of, documents) if documents else {}

    def _terms(self, segment: Segment, field: str, part: Part) -> list[str]:
        return list(self._expanded(segment, field, part.term)) if part.is_prefix else [part.term]

    def _expanded(self, segment: Segment, field: str, prefix: str) -> Iterator[str]:
        for term in segment.expand(field, prefix):
            self._expansions += 1
            if self._expansions > MAX_EXPANSIONS:
                why = f"{prefix}* stands for more than {MAX_EXPANSIONS:,} words; give more letters"
                raise BadQuery(self._text, max(0, self._text.casefold().find(prefix)), why)
            yield term


def near_terms(segment: Segment, field: str, word: str) -> list[tuple[str, int]]:
    """The terms of a field that are spelled like a word, with the edits it takes; best first."""
    edits = spelling.allowed_edits(word)
    others = (term for beginning in spelling.beginnings(word) for term in segment.expand(field, beginning))
    found = spelling.near(word, others, edits)
    return sorted(found, key=lambda entry: (entry[1], -segment.documents_of(field, entry[0]), entry[0]))


# --- details ------------------------------------------------------------------------------------------------------


def _forms(segment: Segment, field: str, words: Words) -> Iterator[Counts]:
    """Other forms of a word in the languages of the posts: words of the same stem, and the stem as a word itself."""
    word = words.spelled or words.text
    for language in segment.languages:
        for stem in dict.fromkeys(stems_too(language, word)):
            yield segment.counts(STEM_FIELDS[field], stem_term(language, stem))
        for stem in stems(language, word):
            if counts := segment.counts(field, stem):
                yield {document: counts[document] for document in counts.keys() & segment.speaking(language)}


def _with_forms(found: Mapping[int, float], forms: Iterable[Counts]) -> Counts:
    """Counts of a word and of its forms. Those of a stem hold those of the word itself, which count once."""
    counts: dict[int, float] = dict(found)
    for form in forms:
        for document, count in form.items():
            exact = found.get(document, 0)
            counts[document] = max(counts.get(document, 0.0), exact + FORM_WEIGHT * max(0.0, count - exact))
    return counts


def _in_span(span: Span, segment: Segment) -> set[int]:
    numbers = segment.months if span.field == "month" else segment.dates
    first, last = span.first or 1, span.last if span.last is not None else 99_999_999
    if span.field == "year":
        first, last = first * 10_000 if span.first else 1, last * 10_000 + 9_999
    if len(segment.live) == len(numbers):
        return {document for document, number in enumerate(numbers) if first <= number <= last}
    return {document for document in segment.live if first <= numbers[document] <= last}


def _added(all_counts: Iterable[Counts]) -> Counts:
    total: dict[int, float] = {}
    get = total.get
    for counts in all_counts:
        if total:
            for document, count in counts.items():
                total[document] = get(document, 0.0) + count
        else:
            total.update(counts)
    return total


def _holding_all(segment: Segment, field: str, terms: Sequence[Sequence[str]]) -> set[int]:
    """Documents that hold one term at least of every part; of terms in many more documents this is not certain."""
    distinct = set(map(tuple, terms))
    single = sorted((segment.documents_of(field, *some), some) for some in distinct if len(some) == 1)
    several = [(0, some) for some in distinct if len(some) != 1]
    found: set[int] | None = None
    for spread, alternatives in (*single, *several):
        if found is not None and len(found) * _LISTED_A_DOCUMENT < spread:
            continue
        documents: set[int] = set().union(*(segment.holders(field, term) for term in alternatives))
        found = documents if found is None else found & documents
        if not found:
            return set()
    return found or set()


def _spread(segment: Segment, field: str, terms: Iterable[str]) -> int:
    """In how many documents the terms stand, about; the rarest first leaves the fewest places to look up."""
    return sum(segment.documents_of(field, term) for term in terms)


def _in_a_row(
    segment: Segment, field: str, parts: Sequence[Part], terms: Sequence[Sequence[str]], documents: set[int]
) -> Counts:
    """How often the parts stand at their offsets from each other, in documents that hold all of them."""
    documents = _narrowed(segment, field, parts, documents)
    if field == ROW_FIELD and segment.has_rows and _are_different_and_adjacent(parts):
        return segment.rows_with([part.term for part in parts], documents)
    numbered = sorted(documents)
    numbers = {document: number for number, document in enumerate(numbered)}
    starts: set[int] | None = None
    for part, alternatives in sorted(zip(parts, terms, strict=True), key=lambda each: _spread(segment, field, each[1])):
        starts = set().union(*(segment.places(field, term, numbers, part.offset, starts) for term in alternatives))
        if not starts:
            return {}
    return Counter(numbered[start // STRIDE] for start in starts or ())


def _narrowed(segment: Segment, field: str, parts: Sequence[Part], documents: set[int]) -> set[int]:
    """Those of the documents in which two of the parts may stand one after the other, if they are soon told."""
    pairs = [
        (segment.documents_of(field, first.term), first.term, second.term)
        for first, second in pairwise(parts)
        if second.offset == first.offset + 1 and not second.is_prefix
    ]
    holders, first, second = min(pairs, default=(0, "", ""))
    if not 0 < holders < len(documents) * _LISTED_A_DOCUMENT:
        return documents
    return documents & segment.documents_before(field, first, second)


def _are_different_and_adjacent(parts: Sequence[Part]) -> bool:
    """Whether the parts are whole words, one after the other, that cannot overlap with themselves."""
    terms = {part.term for part in parts if not part.is_prefix}
    return len(terms) == len(parts) and [part.offset for part in parts] == list(range(len(parts)))
