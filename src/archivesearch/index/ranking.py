"""In which order do the matches come? BM25F over the words that were asked for, or dates."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from archivesearch.index.matching import Counts, Matches
from archivesearch.model import Sort
from archivesearch.named_tuples import NamedTuple
from archivesearch.query import Words, wanted_words

BOOSTS: Mapping[str, float] = {"title": 5.0, "tags": 3.0, "authors": 2.0, "text": 1.0}
LENGTH_NORM: Mapping[str, float] = {"title": 0.3, "tags": 0.3, "authors": 0.0, "text": 0.75}
SATURATION = 1.2
"""k1 of BM25 (Robertson and Zaragoza 2009, section 3.6: weights of fields are added before they saturate)."""

_MANY = 2_000
"""Values from which a heap is faster than sorting, and worth the 0.5 ms that it takes to load."""


class Ranked(NamedTuple):
    score: float
    segment: int
    document: int


def ranked(matches: Matches, sort: Sort, count: int) -> list[Ranked]:
    """The first `count` matches; ties by newest first, then by address."""
    if not count:
        return []
    scores = _scores(matches) if sort is Sort.RELEVANCE else [{} for _ in matches.segments]
    bound = _bound(matches, scores, sort, count)
    keyed = [
        (*_order(sort, score, date), Ranked(score, number, document))
        for number, document, score, date in _candidates(matches, scores)
        if _order(sort, score, date)[0] <= bound
    ]
    if count < len(keyed):
        last = _nth_smallest(count, [entry[:2] for entry in keyed])
        keyed = [entry for entry in keyed if entry[:2] <= last]
    # Addresses are read for ties only, and only where a tie can matter.
    ties = Counter(entry[:2] for entry in keyed)
    keyed.sort(key=lambda entry: (*entry[:2], _address(matches, entry[2]) if ties[entry[:2]] > 1 else ""))
    return [entry for _, _, entry in keyed[:count]]


# --- details ------------------------------------------------------------------------------------------------------


def _candidates(matches: Matches, scores: list[dict[int, float]]) -> Iterator[tuple[int, int, float, int]]:
    for number, (segment, documents) in enumerate(zip(matches.segments, matches.documents, strict=True)):
        dates, score_of = segment.dates if documents else (), scores[number]
        for document in documents:
            yield number, document, score_of.get(document, 0.0), dates[document]


def _bound(matches: Matches, scores: list[dict[int, float]], sort: Sort, count: int) -> float:
    """The first part of the order of the last match wanted, or more: most matches need not be looked at again."""
    if sort is not Sort.RELEVANCE or matches.total <= count:
        return math.inf
    wanted = [-score for found in scores for score in found.values()]
    return _nth_smallest(count, wanted) if count <= len(wanted) else 0.0


def _nth_smallest(nth: int, values: list[Any]) -> Any:
    if len(values) < _MANY:
        return sorted(values)[nth - 1]
    from heapq import nsmallest

    return nsmallest(nth, values)[-1]


def _order(sort: Sort, score: float, date: int) -> tuple[float, int]:
    if sort is Sort.OLDEST:
        return (date or 99_999_999), 0
    return (-score, -date) if sort is Sort.RELEVANCE else (-date, 0)


def _address(matches: Matches, entry: Ranked) -> str:
    return matches.segments[entry.segment].address(entry.document)


def _scores(matches: Matches) -> list[dict[int, float]]:
    """BM25F of every match that holds a wanted word, by segment."""
    numbers = range(len(matches.segments))
    scores: list[dict[int, float]] = [{} for _ in numbers]
    live = sum(len(segment.live) for segment in matches.segments)
    norms = _norms(matches)
    for words in dict.fromkeys(wanted_words(matches.query)) if matches.query else ():
        holders = sum(len(matches.holders(words, number)) for number in numbers)
        if not holders:
            continue
        factor = math.log(1 + (live - holders + 0.5) / (holders + 0.5)) * (SATURATION + 1)
        for number in numbers:
            weights = _weights(matches, words, number, norms)
            score_of = scores[number]
            if score_of:
                for document, weight in weights.items():
                    score_of[document] = score_of.get(document, 0.0) + factor * weight / (SATURATION + weight)
            else:
                scores[number] = {
                    document: factor * weight / (SATURATION + weight) for document, weight in weights.items()
                }
    return scores


def _weights(matches: Matches, words: Words, number: int, norms: Mapping[str, list[float]]) -> dict[int, float]:
    """What the words weigh in each match of a segment, over all fields."""
    documents, segment = matches.documents[number], matches.segments[number]
    weights: dict[int, float] = {}
    for field, counts in matches.occurrences(words, number).items():
        if counts and documents:
            _add_weights(weights, counts, documents, norms[field], segment.length_codes(field))
    return weights


def _add_weights(
    weights: dict[int, float], counts: Counts, documents: set[int], norm: list[float], codes: bytes
) -> None:
    if weights:
        for document in documents & counts.keys():
            weights[document] = weights.get(document, 0.0) + counts[document] * norm[codes[document]]
    elif len(documents) < len(counts):
        weights.update({d: counts[d] * norm[codes[d]] for d in documents & counts.keys()})
    else:
        weights.update({d: count * norm[codes[d]] for d, count in counts.items() if d in documents})


def _norms(matches: Matches) -> Mapping[str, list[float]]:
    """What an occurrence weighs, by field and code of the field's length."""
    documents = sum(len(segment.dates) for segment in matches.segments)
    norms = {}
    for field, boost in BOOSTS.items():
        mean = max(1.0, sum(segment.totals.get(field, 0) for segment in matches.segments) / max(1, documents))
        norms[field] = _norm(boost, LENGTH_NORM[field], mean)
    return norms


@lru_cache(maxsize=32)
def _norm(boost: float, share: float, mean: float) -> list[float]:
    """The same for all queries of an index."""
    flat, slope = 1 - share, share / mean
    return [boost / (flat + slope * length) for length in LENGTHS]


def _lengths() -> Iterable[int]:
    """What Whoosh means by the code of a length: rough, one byte a document. Its table, by the formula it gives."""
    return (round((1.033**code - 1) * 27) for code in range(256))


LENGTHS = tuple(_lengths())
