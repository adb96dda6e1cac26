"""Where does a page print which days? The page as one text with the way back to its elements."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

import lxml.html

from archivesearch.extract.blocks import HEADING_TAGS
from archivesearch.extract.date_text import FoundDate, find_dates, find_days, find_month, plain_digits
from archivesearch.extract.reading import Reading, reading_of
from archivesearch.markup import Document
from archivesearch.model import Url

SEPARATOR = "\x1f"
"""Between text nodes; white space to regular expressions."""
SKIPPED = frozenset({"script", "style", "select", "noscript", "template", "svg", "math", "head", "iframe", "textarea"})
MAX_SPREAD_CHARS = 60
"""A date over several nodes counts when their common ancestor holds no more text besides."""
MAX_MONTH_CHARS = 32
_MAX_TILE_CHARS = 150
"""Of a node in which a day without a year may stand: `MAX_SPREAD_CHARS` besides the day itself."""
_DAY_FIRST_LANGUAGE = re.compile(r"en-(?:gb|au|nz|ie|in|za|sg|hk)\b")
_DAY_FIRST_URL = re.compile(
    r"^https?://[^/]*\.(?:uk|au|nz|ie|in|za|sg|hk|eu)(?::\d+)?/|/en[-_](?:gb|au|nz|ie|in|za|sg|hk)/"
)
_MODIFIED = re.compile(
    # In lower case: re looks for the first letters alone then.
    r"modif|updat|edited|revis|last change|mis[e ]* à jour|actuali[tz]+a|atualizad|aktuali[sz]|aggiornat|bijgewerkt"
    r"|geändert|bearbeitet|zmieni|güncel|ändrad|uppdater|op+dater|päivitet|обновл|изменен|оновлен|змінен|ενημερ|עודכן|تحديث"
    r"|diperbarui|cập nhật|แก้ไข|อัปเดต|更新|最終|修改|編集|수정|copyright|©"
)
_SAYS_OTHERWISE = re.compile(
    # What stands before the day of an event, a deadline, a validity: "When: August 18, 2012", "valid until".
    r"\b(?:(?:when|where and when|wann|quand|cu[aá]ndo|quando|wanneer|когда|kiedy|när|hvornår|milloin|日時|開催日時?)"
    r"\s?[:：]|(?:event date|date of (?:the )?event|event starts?|starts? on|ends? on|deadline|due|expires?|until"
    r"|valid till|bis zum|jusqu'au|hasta el|fino al|締切)\s?[:：]?)[\s\x1f]*$",
    re.I,
)
_TITLES = HEADING_TAGS | {"a"}
_LABEL_REACH = 28
"""Characters before a date in which its label begins."""
_DATE_END = re.compile(r"(?:19|20)\d\d|\d[./-]\d\d?(?!\d)")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19[89]|20[0-4])\d")
_NUMBER = re.compile(r"\d+")


@lru_cache(maxsize=1024)
def _nothing(size: int) -> str:
    """So many characters of no word or number, as a node with its separator."""
    return "_" * (size - 1) + SEPARATOR


@dataclass(frozen=True, kw_only=True, slots=True)
class PrintedDate:
    """A date with the innermost element that holds it whole; offsets are those of the page's text."""

    date: FoundDate
    element: lxml.html.HtmlElement
    text: str
    """As printed, white space folded."""


class FlatPage:
    """The visible text of a page, its nodes joined by `SEPARATOR`, with the extent of every element in it."""

    def __init__(self, document: Document) -> None:
        self._starts: list[int] = []
        self._owners: list[lxml.html.HtmlElement] = []
        self.extents: dict[lxml.html.HtmlElement, tuple[int, int]] = {}
        self.language = document.declared_language
        self.body = document.root.find("body") if document.root.tag == "html" else document.root
        self.text = self._flatten(reading_of(document), document.root if self.body is None else self.body)

    def dates(self) -> list[PrintedDate]:
        """All dates the page prints, in reading order."""
        found = list(self._dates())
        found.sort(key=lambda printed: printed.date.start)
        return found

    def days_of(self, month: dt.date) -> list[PrintedDate]:
        """Days printed without a year ("04 Oct" in a tile) that fall in a month known otherwise."""
        found = []
        for day in find_days(self._short_text(), self.language, is_plain=True):
            if day.month != month.month or (day.month, day.day) == (2, 29):
                continue
            first = bisect_right(self._starts, day.start) - 1
            element = self._common(self._owners[first], day.end)
            start, end = self.extents.get(element, (0, self.size))
            if end - start - (day.end - day.start) <= MAX_SPREAD_CHARS:
                on = dt.date(month.year, day.month, day.day)
                name = f"yearless {day.format}"
                date = FoundDate(start=day.start, end=day.end, readings=(("", on),), format=name)
                found.append(self._printed(date, element))
        return found

    def months(self) -> list[PrintedDate]:
        """Months with a year that are a text node of their own: "May 2004" below a title or before a line break."""
        found = []
        for year in _YEAR.finditer(self.text):
            index = bisect_right(self._starts, year.start()) - 1
            start = self._starts[index]
            end = (self._starts[index + 1] if index + 1 < len(self._starts) else self.size) - len(SEPARATOR)
            if end - start <= MAX_MONTH_CHARS and (on := find_month(self.text[start:end], self.language)):
                date = FoundDate(start=start, end=end, readings=(("", on),), format="Month Y")
                found.append(self._printed(date, self._owners[index]))
        return found

    def extent(self, element: lxml.html.HtmlElement) -> tuple[int, int]:
        """Half-open offsets of all text inside an element; empty for one that is not shown."""
        return self.extents.get(element, (0, 0))

    def text_of(self, element: lxml.html.HtmlElement) -> str:
        start, end = self.extent(element)
        return self.text[start:end].replace(SEPARATOR, " ").strip()

    @cached_property
    def size(self) -> int:
        return len(self.text)

    @cached_property
    def is_english(self) -> bool:
        """By its commonest word: declared languages are wrong on several blogs."""
        head = self.text[:20_000].lower()
        return head.count(" the ") * 250 > len(head) or (self.language or "").startswith("en-us")

    def owner(self, offset: int) -> lxml.html.HtmlElement:
        return self._owners[max(0, bisect_right(self._starts, offset) - 1)]

    # --- details --------------------------------------------------------------------------------------------------

    def _short_text(self) -> str:
        """The text with nothing in its long nodes."""
        parts: list[str] = []
        done = 0
        for start, end in pairwise([*self._starts, self.size]):
            if end - start > _MAX_TILE_CHARS:
                parts += (self.text[done:start], _nothing(end - start))
                done = end
        return "".join([*parts, self.text[done:]])

    def _flatten(self, reading: Reading, body: lxml.html.HtmlElement) -> str:
        elements, extents, starts, owners = reading.elements, self.extents, self._starts, self._owners
        flow = iter(reading.flow)
        parts: list[str] = []
        size = 0
        opened: list[tuple[lxml.html.HtmlElement, int]] = []
        owner: lxml.html.HtmlElement | None = None
        for item in flow:
            if isinstance(item, str):
                if owner is not None and not item.isspace():
                    folded = " ".join(item.split())
                    starts.append(size)
                    owners.append(owner)
                    parts.append(folded)
                    size += len(folded) + 1
            elif item >= 0:
                element = elements[item]
                if owner is None and element is not body:
                    continue
                if element.tag in SKIPPED:
                    end = ~item
                    while next(flow) != end:
                        pass
                    extents[element] = (size, size)
                    continue
                owner = element
                opened.append((element, size))
            elif owner is not None:
                element, start = opened.pop()
                extents[element] = (start, size)
                if not opened:
                    break
                owner = opened[-1][0]
        parts.append("")
        return plain_digits(SEPARATOR.join(parts))

    def _dates(self) -> Iterator[PrintedDate]:
        for date in find_dates(self.text, self.language, is_plain=True):
            first = bisect_right(self._starts, date.start) - 1
            last = bisect_right(self._starts, date.end - 1) - 1
            if first == last:
                yield self._printed(date, self._owners[first])
                continue
            element = self._common(self._owners[first], date.end)
            start, end = self.extents.get(element, (0, self.size))
            if end - start - (date.end - date.start) <= MAX_SPREAD_CHARS:
                yield self._printed(date, element)
            else:
                yield from self._within(first, last)

    def _within(self, first: int, last: int) -> Iterator[PrintedDate]:
        """Dates whole inside one of these nodes."""
        for index in range(first, last + 1):
            start = self._starts[index]
            end = self._starts[index + 1] if index + 1 < len(self._starts) else self.size
            for date in find_dates(self.text[start:end], self.language, is_plain=True):
                moved = FoundDate(
                    start=start + date.start,
                    end=start + date.end,
                    readings=date.readings,
                    format=date.format,
                    weekday=date.weekday,
                )
                yield self._printed(moved, self._owners[index])

    def _printed(self, date: FoundDate, element: lxml.html.HtmlElement) -> PrintedDate:
        text = self.text[date.start : date.end].replace(SEPARATOR, " ")
        return PrintedDate(date=date, element=element, text=text)

    def _common(self, element: lxml.html.HtmlElement, end: int) -> lxml.html.HtmlElement:
        while self.extents.get(element, (0, end))[1] < end:
            parent = element.getparent()
            if parent is None:
                return element
            element = parent
        return element


def likely_order(page: FlatPage, url: Url, name: str) -> str:
    """How the page's readers order the numbers of a format.

    The day first, except in 3/2/2019 in English, in countries that do not write it so.
    """
    if "." in name or not page.is_english:
        return "dmy"
    if _DAY_FIRST_LANGUAGE.match(page.language or "") or _DAY_FIRST_URL.search(url.lower()):
        return "dmy"
    return "mdy"


def says_otherwise(printed: PrintedDate, page: FlatPage) -> bool:
    """Do the words before a date, or its element's names, call it the day of a change, or of what is written about?

    Words in a title or a link before it are no label: "How I updated my blog" may stand above the day of a post. Nor is
    what stands before another date: "Updated 2021-01-29, written 2014-07-30".
    """
    start = max(0, printed.date.start - _LABEL_REACH)
    if dates := list(_DATE_END.finditer(page.text, start, printed.date.start)):
        start = dates[-1].end()
    before = page.text[start : printed.date.start]
    if _SAYS_OTHERWISE.search(before):
        return True
    if _names_a_change(f"{printed.element.get('class') or ''} {printed.element.get('id') or ''}"):
        return True
    found = _MODIFIED.finditer(before.lower())
    return any(not _is_title(page.owner(start + match.start()), printed.element) for match in found)


@lru_cache(maxsize=1024)
def _names_a_change(names: str) -> bool:
    return _MODIFIED.search(names.lower()) is not None and "publi" not in names


def place(element: lxml.html.HtmlElement, steps: int = 3) -> str:
    """The last steps of an element's path, tag#id.class, numbers stripped: the same place on every post of a blog."""
    names: list[str] = []
    current: lxml.html.HtmlElement | None = element
    while current is not None and len(names) < steps and current.tag not in ("html", "body"):
        names.append(_step(current))
        current = current.getparent()
    return "/".join(reversed(names))


def _is_title(words: lxml.html.HtmlElement, date: lxml.html.HtmlElement) -> bool:
    """Do these words stand in a heading or a link that does not hold the date?"""
    around: lxml.html.HtmlElement | None = words
    for _ in range(4):
        if around is None:
            return False
        if around.tag in _TITLES:
            return around is not date and around not in date.iterancestors()
        around = around.getparent()
    return False


def _step(element: lxml.html.HtmlElement) -> str:
    return _step_of(str(element.tag), element.get("id"), element.get("class"))


@lru_cache(maxsize=4096)
def _step_of(name: str, identity: str | None, classes: str | None) -> str:
    if identity:
        name += "#" + _NUMBER.sub("", identity)[:40]
    if classes:
        # Classes that hold numbers or many words (post-12 category-x tag-y) differ from post to post.
        names = [c for c in classes.split() if not _DIGIT.search(c)]
        name += "".join(f".{c}" for c in names[:3])[:60]
    return name
