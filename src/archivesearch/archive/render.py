"""How is an archive tree written down? Six formats, each of which `archive.read` or `archive.read_html` reads back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from html import escape

from archivesearch import columns
from archivesearch.archive.counts import month_counts
from archivesearch.errors import UsageError
from archivesearch.model import ArchiveTree, Month

SCHEMA = 1
UNDATED = "undated"
"""The entry of posts whose month is unknown; there is one only when there are such posts."""
TOTAL = "total"
ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
BAR_PARTS = " ▏▎▍▌▋▊▉█"
"""A column of a bar, by eighths."""
MIN_BAR_COLUMNS, MAX_BAR_COLUMNS = 4, 50
_PLACEHOLDER = re.compile(r"\{(year|month)(?::0?([1-9]))?\}")


class ArchiveFormat(StrEnum):
    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    OPTION = "option"
    JSON = "json"
    CSV = "csv"


class BadLinkTemplate(UsageError):
    def __init__(self, template: str, why: str) -> None:
        super().__init__(f"the link template {template[:200]!r} cannot be used: {why}")
        self.template, self.why = template, why


def render(
    tree: ArchiveTree,
    format: ArchiveFormat,
    *,
    month_names: Sequence[str] = ENGLISH_MONTHS,
    link_template: str | None = None,
    bars: int | None = None,
) -> str:
    """The tree as text that ends in a line end, or "" when the format has nothing to say of an empty tree.

    `month_names` are twelve, January first. `link_template` is for html and option: the address of a month's page, such
    as "/archive/{year}/{month:02}". `bars` is for text: the columns its lines may take, each month then shows a bar.
    Raises `BadLinkTemplate`.
    """
    writing = _Writing(month_names=month_names, link_template=link_template, bars=bars)
    return "".join(f"{line}\n" for line in _lines(tree, format, writing))


def tree_as_json(tree: ArchiveTree) -> dict[str, object]:
    """The keys of `counts --format json`, and of the facets of a search."""
    return {"total": tree.total, "undated": tree.undated, "years": years_as_json(tree)}


def years_as_json(tree: ArchiveTree) -> list[dict[str, object]]:
    return [
        {
            "year": year.year,
            "count": year.count,
            "months": [{"month": entry.month.month, "count": entry.count} for entry in year.months],
        }
        for year in tree.years
    ]


def bar(count: int, largest: int, room: int) -> str:
    """A bar of at most `room` columns, scaled to the largest count; what is not nothing shows at least its edge.

    "" where there is no room for a bar that tells anything.
    """
    if count < 1 or room < MIN_BAR_COLUMNS:
        return ""
    eighths = max(round(count * room * 8 / largest), 1)
    return BAR_PARTS[8] * (eighths // 8) + BAR_PARTS[eighths % 8].strip()


def fill_link(template: str, month: Month) -> str:
    """The address of a month's page; `{year}` and `{month}` may give a number of digits (`{month:02}`)."""
    values = {"year": month.year, "month": month.month}
    link = _PLACEHOLDER.sub(lambda found: f"{values[found[1]]:0{found[2] or 1}}", template)
    if "{" in link or "}" in link:
        raise BadLinkTemplate(template, "only {year}, {month} and {month:02} stand for something")
    return link


# --- details ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class _Writing:
    """How to write, whatever the format."""

    month_names: Sequence[str]
    link_template: str | None
    bars: int | None

    def name(self, month: Month) -> str:
        return self.month_names[month.month - 1]

    def link(self, month: Month) -> str | None:
        return None if self.link_template is None else fill_link(self.link_template, month)


def _lines(tree: ArchiveTree, format: ArchiveFormat, writing: _Writing) -> Iterator[str]:
    match format:
        case ArchiveFormat.TEXT:
            return _as_text(tree, writing)
        case ArchiveFormat.MARKDOWN:
            return _as_markdown(tree, writing)
        case ArchiveFormat.HTML:
            return _as_html(tree, writing)
        case ArchiveFormat.OPTION:
            return _as_options(tree, writing)
        case ArchiveFormat.JSON:
            return iter(json.dumps({"schema": SCHEMA, **tree_as_json(tree)}, indent=2).splitlines())
        case ArchiveFormat.CSV:
            return _as_csv(tree)


def _as_text(tree: ArchiveTree, writing: _Writing) -> Iterator[str]:
    """Years, their months below, counts in one column, the total last."""
    rows: list[tuple[str, int, bool]] = []
    for year in tree.years:
        rows.append((f"{year.year}", year.count, False))
        rows.extend((f"  {writing.name(entry.month)}", entry.count, True) for entry in year.months)
    if tree.undated:
        rows.append((UNDATED, tree.undated, False))
    rows.append((TOTAL, tree.total, False))
    label_columns = max(columns.width(label) for label, _, _ in rows)
    count_columns = len(str(tree.total))
    room = min((writing.bars or 0) - label_columns - count_columns - 4, MAX_BAR_COLUMNS)
    largest = max((count for _, count, has_bar in rows if has_bar), default=0)
    for label, count, has_bar in rows:
        line = f"{columns.pad(label, label_columns)}  {count:>{count_columns}}"
        yield f"{line}  {bar(count, largest, room)}".rstrip() if has_bar else line


def _as_markdown(tree: ArchiveTree, writing: _Writing) -> Iterator[str]:
    """Ordered lists, months numbered anew in each year: the lines a browser's text of nested `<ol>` shows."""
    for number, year in enumerate(tree.years, 1):
        yield f"  {number}. {year.year} ({year.count})"
        for month_number, entry in enumerate(year.months, 1):
            yield f"    {month_number}. {writing.name(entry.month)} ({entry.count})"
    if tree.undated:
        yield f"  {len(tree.years) + 1}. {UNDATED} ({tree.undated})"


def _as_html(tree: ArchiveTree, writing: _Writing) -> Iterator[str]:
    yield '<ol class="archive">'
    for year in tree.years:
        yield f'  <li><time datetime="{year.year:04}">{year.year}</time> ({year.count})'
        yield "    <ol>"
        for entry in year.months:
            yield f"      <li>{_linked_month(entry.month, writing)} ({entry.count})</li>"
        yield "    </ol>"
        yield "  </li>"
    if tree.undated:
        yield f'  <li class="{UNDATED}">{UNDATED} ({tree.undated})</li>'
    yield "</ol>"


def _linked_month(month: Month, writing: _Writing) -> str:
    name = f'<time datetime="{month}">{escape(writing.name(month))}</time>'
    link = writing.link(month)
    return name if link is None else f'<a href="{escape(link)}">{name}</a>'


def _as_options(tree: ArchiveTree, writing: _Writing) -> Iterator[str]:
    """The options of a `<select>`: the value is the month, or the address of its page."""
    for month, count in month_counts(tree):
        value = writing.link(month) or str(month)
        yield f'<option value="{escape(value)}">{escape(writing.name(month))} {month.year} ({count})</option>'
    if tree.undated:
        yield f'<option value="{UNDATED}">{UNDATED} ({tree.undated})</option>'


def _as_csv(tree: ArchiveTree) -> Iterator[str]:
    """One row a month; the row of the undated posts has neither year nor month."""
    yield "year,month,count"
    for month, count in month_counts(tree):
        yield f"{month.year},{month.month},{count}"
    if tree.undated:
        yield f",,{tree.undated}"
