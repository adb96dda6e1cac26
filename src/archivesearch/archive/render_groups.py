"""How are groups (tags, authors, weeks, ...) written down, and read back?"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from html import escape

from archivesearch import columns, spreadsheet
from archivesearch.archive.counts import By
from archivesearch.archive.groups import Group, Grouping, first_day
from archivesearch.archive.read import ArchiveBlockError
from archivesearch.archive.render import (
    MAX_BAR_COLUMNS,
    OTHERS,
    SCHEMA,
    TOTAL,
    UNDATED,
    ArchiveFormat,
    BadLinkTemplate,
    Look,
    bar,
    fill,
)

_WITHOUT = {By.TAG: "untagged", By.AUTHOR: "without an author", By.LANGUAGE: "unknown", By.BLOG: "without a blog"}
_MARKDOWN_MARKS = str.maketrans({mark: f"\\{mark}" for mark in r"\`*_[]<>#&!|"})


def render_groups(grouping: Grouping, format: ArchiveFormat, look: Look | None = None) -> str:
    """The groups as text that ends in a line end. Raises `BadLinkTemplate`."""
    return "".join(f"{line}\n" for line in _lines(grouping, format, look or Look()))


def without_name(by: By) -> str:
    """What posts in no group are called."""
    return _WITHOUT.get(by, UNDATED)


def link_values(by: By, group: Group) -> Mapping[str, int | str]:
    """What the places of a link template stand for: numbers of a date, or the name."""
    if not by.is_time:
        return {"name": group.key}
    first = first_day(by, group.key)
    values = {"year": first.year, "month": first.month, "day": first.day}
    if by is By.WEEK:
        return {"year": int(group.key[:4]), "week": int(group.key[6:])}
    return dict(list(values.items())[: {By.YEAR: 1, By.MONTH: 2}.get(by, 3)])


def parse_groups(text: str, format: ArchiveFormat) -> Grouping:
    """What json and csv say, labels as keys in csv. Raises `ArchiveBlockError`."""
    try:
        if format is ArchiveFormat.JSON:
            return _from_json(text)
        if format is ArchiveFormat.CSV:
            return _from_csv(text)
    except (ValueError, KeyError, TypeError, IndexError, RecursionError, csv.Error) as error:
        raise ArchiveBlockError(format, f"it holds no groups ({type(error).__name__}: {str(error)[:100]})") from error
    raise ArchiveBlockError(format, "groups are read from json and csv only")


# --- details ------------------------------------------------------------------------------------------------------


def _lines(grouping: Grouping, format: ArchiveFormat, look: Look) -> Iterator[str]:
    match format:
        case ArchiveFormat.TEXT:
            return _as_text(grouping, look)
        case ArchiveFormat.MARKDOWN:
            return _as_markdown(grouping, look)
        case ArchiveFormat.HTML:
            return _as_html(grouping, look)
        case ArchiveFormat.OPTION:
            return _as_options(grouping, look)
        case ArchiveFormat.JSON:
            return _as_json(grouping)
        case ArchiveFormat.CSV:
            return _as_csv(grouping)
        case ArchiveFormat.LINK:
            return _as_links(grouping, look)


def _rest(grouping: Grouping) -> list[tuple[str, int]]:
    named = ((without_name(grouping.by), grouping.without), (OTHERS, grouping.others))
    return [(name, count) for name, count in named if count]


def _link(grouping: Grouping, group: Group, look: Look) -> str | None:
    return None if look.link_template is None else fill(look.link_template, link_values(grouping.by, group))


def _as_text(grouping: Grouping, look: Look) -> Iterator[str]:
    rows = [(columns.one_line(group.label), group.count, True) for group in grouping.groups]
    rows += [(name, count, False) for name, count in [*_rest(grouping), (TOTAL, grouping.posts)]]
    count_columns = max(len(str(count)) for _, count, _ in rows)
    most = max(columns.width(label) for label, _, _ in rows)
    if look.bars is not None:
        most = min(most, max(look.bars - count_columns - 2, 1))
    room = min((look.bars or 0) - most - count_columns - 4, MAX_BAR_COLUMNS)
    largest = max((count for _, count, is_group in rows if is_group), default=0)
    for label, count, is_group in rows:
        shown = columns.pad(columns.cut(label, most), most)
        line = f"{shown}  {count:>{count_columns}}"
        yield f"{line}  {bar(count, largest, room)}".rstrip() if is_group else line


def _as_markdown(grouping: Grouping, look: Look) -> Iterator[str]:
    rows = [(columns.one_line(group.label).translate(_MARKDOWN_MARKS), group.count) for group in grouping.groups]
    for number, (label, count) in enumerate([*rows, *_rest(grouping)], 1):
        yield f"  {number}. {label}{look.in_brackets(count)}"


def _as_html(grouping: Grouping, look: Look) -> Iterator[str]:
    yield f'<ol class="archive by-{grouping.by}">'
    for group in grouping.groups:
        name = escape(columns.one_line(group.label))
        if grouping.by.is_time:
            name = f'<time datetime="{group.key}">{name}</time>'
        link = _link(grouping, group, look)
        shown = name if link is None else f'<a href="{escape(link)}">{name}</a>'
        yield f"  <li>{shown}{look.in_brackets(group.count)}</li>"
    for name, count in _rest(grouping):
        yield f'  <li class="{"others" if name == OTHERS else "without"}">{name}{look.in_brackets(count)}</li>'
    yield "</ol>"


def _as_options(grouping: Grouping, look: Look) -> Iterator[str]:
    for group in grouping.groups:
        value = escape(columns.one_line(_link(grouping, group, look) or group.key))
        yield f'<option value="{value}">{escape(columns.one_line(group.label))}{look.in_brackets(group.count)}</option>'
    for name, count in _rest(grouping):
        yield f'<option value="">{name}{look.in_brackets(count)}</option>'


def _as_links(grouping: Grouping, look: Look) -> Iterator[str]:
    for group in grouping.groups:
        link = _link(grouping, group, look)
        if link is None:
            raise BadLinkTemplate("", "the format link needs one, such as /{year}/")
        yield f'<link rel="archives" title="{escape(columns.one_line(group.label))}" href="{escape(link)}">'


def _as_json(grouping: Grouping) -> Iterator[str]:
    document = {
        "schema": SCHEMA,
        "by": grouping.by,
        "total": grouping.posts,
        "without": grouping.without,
        "groups": [{"key": one.key, "label": one.label, "count": one.count} for one in grouping.groups],
    }
    yield from json.dumps(document, indent=2).splitlines()


def _as_csv(grouping: Grouping) -> Iterator[str]:
    """The header names the group; posts in no group have an empty cell, the total is in no row."""
    yield f"{grouping.by},count"
    for group in grouping.groups:
        buffer = io.StringIO()
        csv.writer(buffer, lineterminator="").writerow([spreadsheet.cell(group.key), group.count])
        yield buffer.getvalue()
    if grouping.without:
        yield f",{grouping.without}"


def _from_json(text: str) -> Grouping:
    document = json.loads(text)
    if document["schema"] != SCHEMA:
        raise ValueError(f"its schema is {document['schema']!r}")
    groups = [
        Group(key=str(one["key"]), label=str(one["label"]), count=int(one["count"])) for one in document["groups"]
    ]
    return Grouping(
        by=By(document["by"]), groups=tuple(groups), without=int(document["without"]), posts=int(document["total"])
    )


def _from_csv(text: str) -> Grouping:
    (name, _), *rows = list(csv.reader(text.splitlines()))
    named = [(spreadsheet.text_of(key), int(count)) for key, count in rows if key]
    without = sum(int(count) for key, count in rows if not key)
    groups = tuple(Group(key=key, label=key, count=count) for key, count in named)
    return Grouping(by=By(name), groups=groups, without=without, posts=without + sum(count for _, count in named))
