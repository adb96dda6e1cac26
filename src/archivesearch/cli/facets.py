"""How do the facets of a search read: as small bar charts for a person, as data for a program?

A facet whose own filter is part of the query shows all its values: those beside the chosen one are dim, with the number
of posts that would match if they were chosen instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from archivesearch import columns
from archivesearch.archive.names import UNDATED
from archivesearch.archive.render import MAX_BAR_COLUMNS, ArchiveFormat, Look, bar, render, years_as_json
from archivesearch.cli.output import DIM, painted
from archivesearch.cli.style import Style
from archivesearch.model import ArchiveTree, Facet, SearchResults

NAMES = {"author": "authors", "tag": "tags", "blog": "blogs", "lang": "languages"}
SHOWN = 10
"""Values of a facet in text; json has all."""
_VALUE_COLUMNS = 30
_TABLE_FROM_COLUMNS = 64
_MONTH_LABELS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def facets_as_text(results: SearchResults, style: Style) -> Iterator[str]:
    """Months, then each other facet that tells something: more than one value, or a choice."""
    yield from render_facets(results.facets, style)
    if results.facets_unfiltered is not None:
        other = ArchiveTree(
            years=tuple(
                year
                for year in results.facets_unfiltered.years
                if year.year not in {chosen.year for chosen in results.facets.years}
            )
        )
        yield from (painted(line, DIM, style) for line in _years_in_short(other))
    for facet in results.more_facets:
        counts = facet.counts if facet.unfiltered is None else facet.unfiltered
        if len(counts) > 1:
            yield ""
            yield painted(NAMES[facet.field], DIM, style)
            yield from _value_lines(facet, counts, style)


def render_facets(tree: ArchiveTree, style: Style) -> Iterator[str]:
    """Posts by year and month: a line a year with its months and a bar, or a line a month where that has no room."""
    if style.width is not None and style.width < _TABLE_FROM_COLUMNS:
        yield from render(tree, ArchiveFormat.TEXT, Look(bars=style.width)).splitlines()
        return
    cell = max([3, *(len(str(entry.count)) for year in tree.years for entry in year.months)])
    head = "".join(f" {name:>{cell}}" for name in _MONTH_LABELS)
    yield painted(f"{'':7} {'total':>6} {head}", DIM, style)
    largest = max((year.count for year in tree.years), default=0)
    room = 0 if style.width is None else min(style.width - 17 - 12 * (cell + 1), MAX_BAR_COLUMNS)
    for year in tree.years:
        counts = {entry.month.month: entry.count for entry in year.months}
        cells = "".join(f" {counts.get(month) or '·':>{cell}}" for month in range(1, 13))
        yield f"{year.year:<7} {year.count:>6} {cells}  {bar(year.count, largest, room)}".rstrip()
    if tree.undated:
        yield f"{UNDATED:<7} {tree.undated:>6}"


def facets_as_json(results: SearchResults) -> dict[str, object]:
    """`facets`, and `facets_unfiltered` for those whose own filter is part of the query."""
    filtered = {**_months(results.facets), **{NAMES[f.field]: _values(f.counts) for f in results.more_facets}}
    unfiltered: dict[str, object] = {
        NAMES[facet.field]: _values(facet.unfiltered) for facet in results.more_facets if facet.unfiltered is not None
    }
    if results.facets_unfiltered is not None:
        unfiltered = {**_months(results.facets_unfiltered), **unfiltered}
    return {"facets": filtered, **({"facets_unfiltered": unfiltered} if unfiltered else {})}


# --- details ------------------------------------------------------------------------------------------------------


def _years_in_short(tree: ArchiveTree) -> Iterator[str]:
    """The years that the query leaves out, on one line."""
    if tree.years:
        yield "other years: " + ", ".join(f"{year.year} ({year.count})" for year in tree.years)


def _value_lines(facet: Facet, counts: tuple[tuple[str, int], ...], style: Style) -> Iterator[str]:
    chosen = {value for value, _ in facet.counts}
    shown = [(columns.one_line(value), value in chosen, count) for value, count in counts[:SHOWN]]
    width = min(max(columns.width(value) for value, _, _ in shown), _VALUE_COLUMNS)
    most = counts[0][1]
    room = 0 if style.width is None else max(0, min(style.width - width - 12, MAX_BAR_COLUMNS))
    for value, is_chosen, count in shown:
        name = columns.pad(columns.cut(value, width) if style.width is not None else value, width)
        line = f"  {name} {count:>6}  {bar(count, most, room)}".rstrip()
        yield line if is_chosen else painted(line, DIM, style)
    if len(counts) > SHOWN:
        yield painted(f"  and {len(counts) - SHOWN} more", DIM, style)


def _months(tree: ArchiveTree) -> dict[str, object]:
    return {"years": years_as_json(tree), **({"undated": tree.undated} if tree.undated else {})}


def _values(counts: tuple[tuple[str, int], ...]) -> list[dict[str, object]]:
    return [{"value": value, "count": count} for value, count in counts]
