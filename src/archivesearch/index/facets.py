"""How are all matches spread over months, authors, tags, blogs, languages, and how without the facet's own filter?"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from archivesearch.index.matching import Matches
from archivesearch.model import ArchiveTree, Facet, Month, MonthCount, YearCount
from archivesearch.query import DATE_FIELDS, folded_value, without_fields

if TYPE_CHECKING:
    from archivesearch.index.segments import Segment

FIELDS = ("author", "tag", "blog", "lang")


def months(matches: Matches) -> ArchiveTree:
    """All matches by year and month."""
    return tree([Counter(map(segment.months.__getitem__, found)) for segment, found in _by_segment(matches)])


def months_unfiltered(matches: Matches) -> ArchiveTree | None:
    """The same without the query's own condition on dates; None when it has none."""
    wider = _without(matches, DATE_FIELDS)
    return months(wider) if wider else None


def facet(matches: Matches, field: str) -> Facet:
    wider = _without(matches, (field,))
    return Facet(
        field=field, counts=_counts(matches, field), unfiltered=_counts(wider, field) if wider is not None else None
    )


def tree(counts: list[Counter[int]]) -> ArchiveTree:
    """Counts by YYYYMM, 0 for an unknown month."""
    total: Counter[int] = Counter()
    for each in counts:
        total.update(each)
    years: dict[int, list[MonthCount]] = defaultdict(list)
    for number in sorted(filter(None, total), reverse=True):
        month = _month(number)
        years[month.year].append(MonthCount(month=month, count=total[number]))
    return ArchiveTree(
        years=tuple(YearCount(year=year, months=tuple(found)) for year, found in years.items()), undated=total[0]
    )


# --- details ------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=2_000)
def _month(number: int) -> Month:
    return Month(number // 100, number % 100)


def _by_segment(matches: Matches) -> Iterator[tuple[Segment, set[int]]]:
    return ((segment, found) for segment, found in zip(matches.segments, matches.documents, strict=True) if found)


def _without(matches: Matches, fields: tuple[str, ...]) -> Matches | None:
    wider = without_fields(matches.query, fields) if matches.query else None
    return matches.other(wider) if wider != matches.query else None


def _counts(matches: Matches, field: str) -> tuple[tuple[str, int], ...]:
    """Values that differ in case alone are one, as for the filter; shown as most posts spell it."""
    spelled: dict[str, Counter[str]] = defaultdict(Counter)
    for segment, found in _by_segment(matches):
        for value, count in segment.values(field, found).items():
            spelled[folded_value(field, value)][value] += count
    best = ((min(values, key=lambda value: (-values[value], value)), values.total()) for values in spelled.values())
    return tuple(sorted(best, key=lambda entry: (-entry[1], entry[0])))
