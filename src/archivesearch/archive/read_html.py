"""Which archive tree does a page's archive block hold? The way back from html and option of `archive.render`.

Reads nested lists (`<ol>` or `<ul>`) of years and months with counts in brackets, wherever they stand on a page, and
the options of a `<select>`. Only the tags of lists and options matter, so they are scanned, in linear time, and no tree
is built: html.parser took 16 s over 50 KB of "<a <a", and refuses "<![x >" altogether.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape

from archivesearch.archive import read
from archivesearch.archive.counts import build_tree
from archivesearch.archive.labels import ENGLISH_MONTHS
from archivesearch.archive.read import ArchiveBlockError, Entry, line_entry, tree_from
from archivesearch.archive.render import OTHERS, UNDATED, ArchiveFormat
from archivesearch.model import ArchiveTree, Month

_TAG = re.compile(r"""<(/?[a-zA-Z][a-zA-Z0-9]{0,20}+)((?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+)>""")
"""Possessive throughout: nothing is read twice, and no tag reaches over the next "<"."""
_ATTRIBUTE = re.compile(r"""\s(value|datetime|data-month)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))""", re.IGNORECASE)
_LIST_TAGS = frozenset({"li", "/li", "ol", "/ol", "ul", "/ul"})
_OPTION_TAGS = frozenset({"option", "/option", "optgroup", "/optgroup", "/select"})
_UNREAD_TAGS = frozenset({"script", "style", "template", "textarea"})
_ITEM = re.compile(r"(\S.{0,80}?) ?\( ?([0-9]{1,9}) ?\)")
_MONTH_VALUE = re.compile(r"\s*([0-9]{4})-([0-9]{2})\s*")
_MONTH_AND_YEAR = re.compile(r"(\S.*?) ([0-9]{1,4})")


def parse(text: str, format: ArchiveFormat, *, month_names: Sequence[str] = ENGLISH_MONTHS) -> ArchiveTree:
    """The tree of a block in any of the formats. Raises `ArchiveBlockError`."""
    match format:
        case ArchiveFormat.TEXT:
            return read.parse_text(text, month_names=month_names)
        case ArchiveFormat.MARKDOWN:
            return read.parse_markdown(text, month_names=month_names)
        case ArchiveFormat.JSON:
            return read.parse_json(text)
        case ArchiveFormat.CSV:
            return read.parse_csv(text)
        case ArchiveFormat.HTML:
            return parse_html(text, month_names=month_names)
        case ArchiveFormat.OPTION:
            return parse_option(text, month_names=month_names)
        case ArchiveFormat.LINK:
            raise ArchiveBlockError(format, "its links have no counts")


def parse_html(html: str, *, month_names: Sequence[str] = ENGLISH_MONTHS) -> ArchiveTree:
    """The nested list of years and months on a page, its longest one when there are several."""
    return tree_from(_list_entries(html, month_names), ArchiveFormat.HTML, month_names)


def parse_option(html: str, *, month_names: Sequence[str] = ENGLISH_MONTHS) -> ArchiveTree:
    """The months of `<option>` elements: by value when it is a month, else by label ("October 2018 (2)")."""
    counts = list(_option_counts(html, month_names))
    if not counts:
        raise ArchiveBlockError(ArchiveFormat.OPTION, f'it has no option such as "{month_names[9]} 2018 (2)"')
    others = sum(count for month, count in counts if month == OTHERS)
    tree = build_tree((month, count) for month, count in counts if not isinstance(month, str))
    return tree.changed(others=others)


# --- details ------------------------------------------------------------------------------------------------------


def _pieces(html: str) -> Iterator[tuple[str, str]]:
    """A page in reading order: each tag ("li" or "/li") with its attributes, and "" with the text between tags."""
    position = 0
    unread = ""
    source = _without_comments(html)
    for tag in _TAG.finditer(source):
        name = tag[1].lower()
        if not unread:
            yield "", unescape(source[position : tag.start()])
            yield name, tag[2]
            unread = name if name in _UNREAD_TAGS else ""
        elif name == f"/{unread}":
            unread = ""
        position = tag.end()
    if not unread:
        yield "", unescape(source[position:])


def _without_comments(html: str) -> str:
    """A comment that never closes hides the rest, as it does in a browser."""
    kept: list[str] = []
    position = 0
    while (start := html.find("<!--", position)) >= 0:
        kept.append(html[position:start])
        end = html.find("-->", start + 4)
        position = end + 3 if end >= 0 else len(html)
    return "".join([*kept, html[position:]])


def _list_entries(html: str, month_names: Sequence[str]) -> Iterator[Entry | None]:
    """One entry for each `<li>`, from its own text up to the next list tag."""
    texts: list[str] | None = None
    month: str | None = None
    for tag, content in _pieces(html):
        if tag in _LIST_TAGS:
            if texts is not None:
                yield _item_entry(texts, month)
            texts, month = ([] if tag == "li" else None), None
        elif not tag and texts is not None:
            texts.append(content)
        elif tag == "time":
            month = month or _month_name(_attribute(content, "datetime"), month_names)
    if texts is not None:
        yield _item_entry(texts, month)


def _item_entry(texts: Sequence[str], month: str | None) -> Entry | None:
    """`month`, when a `<time>` gave it, stands for the label: so a block in any language is read."""
    entry = line_entry(_ITEM, "".join(texts))
    return Entry(label=month, count=entry.count) if entry and month else entry


def _month_name(datetime: str, month_names: Sequence[str]) -> str | None:
    found = _MONTH_VALUE.fullmatch(datetime)
    return month_names[int(found[2]) - 1] if found and 1 <= int(found[2]) <= 12 else None


def _attribute(content: str, name: str) -> str:
    for found in _ATTRIBUTE.finditer(content):
        if found[1].lower() == name:
            return unescape(found[2] or found[3] or found[4] or "")
    return ""


def _option_counts(html: str, month_names: Sequence[str]) -> Iterator[tuple[Month | str | None, int]]:
    """Options without a count ("Select month") are passed over; what was left out is under `OTHERS`."""
    numbers = {name.strip().casefold(): number for number, name in enumerate(month_names, 1)}
    for value, label in _options(html):
        entry = line_entry(_ITEM, label)
        if entry is None:
            continue
        month = _month_of_value(value) or _month_of_label(entry.label, numbers)
        if month is not None or UNDATED in (value, entry.label):
            yield month, entry.count
        elif OTHERS in (value, entry.label):
            yield OTHERS, entry.count


def _options(html: str) -> Iterator[tuple[str, str]]:
    """Value and label of each `<option>`."""
    value: str | None = None
    label: list[str] = []
    for tag, content in [*_pieces(html), ("/option", "")]:
        if tag in _OPTION_TAGS:
            if value is not None:
                yield value, "".join(label)
            value, label = None, []
            if tag == "option":
                value = _attribute(content, "data-month") or _attribute(content, "value")
        elif not tag:
            label.append(content)


def _month_of_value(value: str) -> Month | None:
    found = _MONTH_VALUE.fullmatch(value)
    return _month(int(found[1]), int(found[2])) if found else None


def _month_of_label(label: str, numbers: Mapping[str, int]) -> Month | None:
    found = _MONTH_AND_YEAR.fullmatch(label)
    return _month(int(found[2]), numbers.get(found[1].casefold(), 0)) if found else None


def _month(year: int, month: int) -> Month | None:
    return Month(year, month) if 1 <= month <= 12 and 1 <= year <= 9999 else None
