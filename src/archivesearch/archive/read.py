"""Which archive tree does a text, markdown, json or csv block hold? The way back from `archive.render`.

The block may stand anywhere in a longer text, numbered or bulleted, indented as it likes; html is read by
`archive.read_html`.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from archivesearch.archive.counts import build_tree
from archivesearch.archive.labels import ENGLISH_MONTHS
from archivesearch.archive.render import BAR_PARTS, OTHERS, SCHEMA, TOTAL, UNDATED, ArchiveFormat
from archivesearch.errors import ArchivesearchError, Exit
from archivesearch.model import ArchiveTree, Month

_COUNT = "([0-9]{1,9})"
_MARKDOWN_LINE = re.compile(rf"(?:[0-9]{{1,5}}[.)] ?|[-*+] ?)?(\S.{{0,80}}?) ?\( ?{_COUNT} ?\)")
_TEXT_LINE = re.compile(rf"(\S.{{0,80}}?) {_COUNT}(?: [{BAR_PARTS.strip()}]+)?")
_YEAR = re.compile(r"[0-9]{1,4}")
_CSV_HEADER = ["year", "month", "count"]


class ArchiveBlockError(ArchivesearchError):
    """There is no archive block to read."""

    def __init__(self, format: ArchiveFormat, why: str) -> None:
        super().__init__(f"no archive counts can be read as {format}: {why}")
        self.format, self.why = format, why


class ArchiveBlockInconsistent(ArchiveBlockError):
    """There is a block, but its own numbers do not add up: a negative answer, not a failure to read."""

    exit_code = Exit.NEGATIVE


def detect(text: str) -> ArchiveFormat:
    """The format a file most likely holds; markdown, the loosest, when nothing speaks for another."""
    start = text.lstrip("\ufeff \t\r\n")[:200]
    if start.startswith("{"):
        return ArchiveFormat.JSON
    if re.match(r"year\s*,\s*month\s*,\s*count\b", start):
        return ArchiveFormat.CSV
    if re.search(r"<li[\s>]", text, re.IGNORECASE):
        return ArchiveFormat.HTML
    if re.search(r"<option[\s>]", text, re.IGNORECASE):
        return ArchiveFormat.OPTION
    entries = [line_entry(_TEXT_LINE, line) for line in start.splitlines()[:1]]
    return ArchiveFormat.TEXT if entries and entries[0] and _is_head(entries[0]) else ArchiveFormat.MARKDOWN


def parse_markdown(text: str, *, month_names: Sequence[str] = ENGLISH_MONTHS) -> ArchiveTree:
    """Lines such as "2018 (15)" and "October (2)"; other numbered lists of the page are passed over."""
    return tree_from(_entries(text, _MARKDOWN_LINE), ArchiveFormat.MARKDOWN, month_names)


def parse_text(text: str, *, month_names: Sequence[str] = ENGLISH_MONTHS) -> ArchiveTree:
    """Lines such as "2018  15" and "October  2", with bars or without."""
    return tree_from(_entries(text, _TEXT_LINE), ArchiveFormat.TEXT, month_names)


def parse_json(text: str) -> ArchiveTree:
    """The document of `counts --format json`; keys it does not know are passed over."""
    try:
        document = json.loads(text.lstrip("\ufeff"))
        return _tree_from_json(document)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        why = f"it is not a document of schema {SCHEMA} ({type(error).__name__}: {str(error)[:100]})"
        raise ArchiveBlockError(ArchiveFormat.JSON, why) from error


def parse_csv(text: str) -> ArchiveTree:
    """Rows of year, month and count below that header; a row without year and month counts the undated posts."""
    rows = csv.reader(text.lstrip("\ufeff").splitlines(), skipinitialspace=True)
    try:
        cells = [[cell.strip() for cell in row] for row in rows if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise ArchiveBlockError(ArchiveFormat.CSV, str(error)) from error
    if not cells or cells[0] != _CSV_HEADER:
        raise ArchiveBlockError(ArchiveFormat.CSV, f"the first row is not {','.join(_CSV_HEADER)}")
    others = sum(_count_of_row(["", "", *row[2:]])[1] for row in cells[1:] if row[0] == OTHERS)
    return build_tree(_count_of_row(row) for row in cells[1:] if row[0] != OTHERS).changed(others=others)


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """A label and its number, as they stand side by side in a block."""

    label: str
    count: int


def line_entry(pattern: re.Pattern[str], line: str) -> Entry | None:
    """The entry of a line, None for a line that is none; a line of 1,000 characters is prose.

    White space is folded before: on runs of it the patterns would try every way to share it out.
    """
    found = pattern.fullmatch(" ".join(line.split())) if len(line) < 1000 else None
    return Entry(label=found[1], count=int(found[2])) if found else None


def tree_from(entries: Iterable[Entry | None], format: ArchiveFormat, month_names: Sequence[str]) -> ArchiveTree:
    """The tree of the longest unbroken run of years and months; None among the entries breaks a run.

    Raises `ArchiveBlockError` when there is none and `ArchiveBlockInconsistent` when years or total do not add up.
    """
    months = {_folded(name): number for number, name in enumerate(month_names, 1)}
    run = max(_runs(entries, months), key=len, default=[])
    if not run:
        why = f'it has no entries such as "2018 (15)" followed by "{month_names[9]} (2)"'
        raise ArchiveBlockError(format, why)
    return _tree_of_run(run, months, format)


# --- details ------------------------------------------------------------------------------------------------------


def _entries(text: str, pattern: re.Pattern[str]) -> Iterator[Entry | None]:
    return (line_entry(pattern, line) for line in text.splitlines() if line.strip())


def _folded(label: str) -> str:
    return label.strip().casefold()


def _is_head(entry: Entry) -> bool:
    """Whether a block can begin with this entry."""
    return bool(_YEAR.fullmatch(entry.label) and int(entry.label)) or _folded(entry.label) in (UNDATED, OTHERS, TOTAL)


def _runs(entries: Iterable[Entry | None], months: Mapping[str, int]) -> Iterator[list[Entry]]:
    run: list[Entry] = []
    for entry in entries:
        if entry and (_is_head(entry) or (run and _folded(entry.label) in months)):
            run.append(entry)
        else:
            yield run
            run = []
    yield run


def _tree_of_run(run: Sequence[Entry], months: Mapping[str, int], format: ArchiveFormat) -> ArchiveTree:
    counts: list[tuple[Month | None, int]] = []
    stated: dict[int, int] = {}
    year: int | None = None
    total: int | None = None
    others = 0
    for entry in run:
        label = _folded(entry.label)
        if label in months and year is not None:
            counts.append((Month(year, months[label]), entry.count))
        elif label == UNDATED:
            counts.append((None, entry.count))
        elif label == OTHERS:
            others += entry.count
        elif label == TOTAL:
            total = entry.count
        else:
            year = int(entry.label)
            stated[year] = entry.count
    tree = build_tree(counts).changed(others=others)
    _check_sums(tree, stated, total, format)
    return tree


def _check_sums(tree: ArchiveTree, stated: Mapping[int, int], total: int | None, format: ArchiveFormat) -> None:
    sums = {year.year: year.count for year in tree.years}
    for year, count in stated.items():
        if sums.get(year, 0) != count:
            why = f"it gives {year} {count} posts, but the months of that year add up to {sums.get(year, 0)}"
            raise ArchiveBlockInconsistent(format, why)
    if total is not None and total != tree.total:
        raise ArchiveBlockInconsistent(format, f"it gives {total} posts in all, but they add up to {tree.total}")


def _tree_from_json(document: Mapping[str, object]) -> ArchiveTree:
    if document["schema"] != SCHEMA:
        raise ValueError(f"its schema is {document['schema']!r}")
    counts: list[tuple[Month | None, int]] = [(None, _count(document["undated"]))]
    stated: dict[int, int] = {}
    for year in _objects(document["years"]):
        number = _count(year["year"])
        stated[number] = _count(year["count"])
        for month in _objects(year["months"]):
            counts.append((Month(number, _count(month["month"])), _count(month["count"])))
    tree = build_tree(counts).changed(others=_count(document.get("others", 0)))
    _check_sums(tree, stated, _count(document["total"]), ArchiveFormat.JSON)
    return tree


def _objects(value: object) -> Iterator[Mapping[str, object]]:
    if not isinstance(value, list):
        raise TypeError("a list is missing")
    for item in value:
        if not isinstance(item, dict):
            raise TypeError("an entry is no object")
        yield item


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{str(value)[:40]!r} is no number of posts")
    return value


def _count_of_row(row: Sequence[str]) -> tuple[Month | None, int]:
    try:
        year, month, count = row
        if not re.fullmatch(_COUNT, count):
            raise ValueError(f"{count!r} is no number of posts")
        return (Month(int(year), int(month)) if year or month else None), int(count)
    except ValueError as error:
        why = f"the row {','.join(row)[:100]!r} is not year,month,count ({error})"
        raise ArchiveBlockError(ArchiveFormat.CSV, why) from error
