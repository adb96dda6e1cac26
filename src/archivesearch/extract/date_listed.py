"""Which days does a listing page give to the posts it links?

A date belongs to the links of the smallest element that holds both; where dates and links are siblings of one long
list (definition lists, day headings), to the links that follow it or to the one before it: channels of their own, and
the blog decides which of them tells the truth.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

import lxml.html
from lxml import etree

from archivesearch.extract.date_machine import from_stamp
from archivesearch.extract.date_page import FlatPage, PrintedDate, likely_order, place, says_otherwise
from archivesearch.extract.date_sign import LABEL_CHARS, DateSign, Kind, Zone
from archivesearch.extract.date_text import FoundDate, find_days
from archivesearch.markup import Document
from archivesearch.model import Anchor, Url

MAX_DATES = 3000
"""Dates of one page given to links; the largest archive page measured had under 1,100 entries."""
MAX_LINKS_BELOW = 60
"""Links one heading can date: a day's posts and their tags."""
_MAX_ITEM_LINKS = 50
_MAX_ITEM_DEPTH = 6
_MAX_BESIDE = 6
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_YEAR_LINE = re.compile(r"\s*(?:[^\d\x1f]{0,20}\s)?((?:19|20)\d\d)\s?(?:年|년)?\s*(?:\(\d+\))?\s*$")
_NO_PAGE = ("mailto:", "javascript:", "tel:", "data:", "#")


def collect_listed(document: Document, anchors: Sequence[Anchor]) -> Mapping[Url, tuple[DateSign, ...]]:
    """The dates a page prints beside or above its links, by the address linked; the page's own address is left out."""
    page = FlatPage(document)
    links = _Links(document, page, anchors)
    if not links.starts:
        return {}
    dates = [*_printed(page, document.url), *_stamped(document, page)]
    dates.sort(key=lambda dated: dated.start)
    found: dict[Url, list[DateSign]] = defaultdict(list)
    for url, sign in _given(dates[:MAX_DATES], page, links, str(document.url)):
        if url != document.url and len(found[url]) < 8 and sign not in found[url]:
            found[url].append(sign)
    return {url: tuple(signs) for url, signs in found.items()}


# --- details ------------------------------------------------------------------------------------------------------


class _Dated:
    """A date of the page with the element it fills."""

    __slots__ = ("element", "end", "sign", "start")

    def __init__(self, element: lxml.html.HtmlElement, start: int, end: int, sign: DateSign) -> None:
        self.element, self.start, self.end, self.sign = element, start, end, sign


class _Links:
    """The links of a page by place in its text; addresses are resolved only when asked for."""

    def __init__(self, document: Document, page: FlatPage, anchors: Sequence[Anchor]) -> None:
        self._document = document
        self._known: dict[str, Url | None] = {}
        elements = [e for e in document.root.iter("a", "area") if (h := e.get("href")) and not h.startswith("#")]
        elements = [e for e in elements if not e.get("href").strip().lower().startswith(_NO_PAGE)]
        if len(elements) == len(anchors):
            self._known.update((e.get("href"), a.url) for e, a in zip(elements, anchors, strict=True))
        shown = [(page.extent(e), e) for e in elements]
        shown = [(extent, e) for extent, e in shown if e in page.extents]
        shown.sort(key=lambda item: item[0])
        self.starts = [extent[0] for extent, _ in shown]
        self.ends = [extent[1] for extent, _ in shown]
        self.elements = [e for _, e in shown]

    def url(self, element: lxml.html.HtmlElement) -> Url | None:
        href = element.get("href")
        if href not in self._known:
            self._known[href] = self._document.resolve(href)
        return self._known[href]

    def count(self, start: int, end: int) -> int:
        return bisect_left(self.starts, end) - bisect_left(self.starts, start)

    def within(self, start: int, end: int) -> list[lxml.html.HtmlElement]:
        """The links whose text lies in these offsets."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return self.elements[first:last]

    def before(self, offset: int) -> tuple[int, lxml.html.HtmlElement] | None:
        """The last link that begins before an offset, and where it does."""
        index = bisect_right(self.starts, offset - 1) - 1
        return (self.starts[index], self.elements[index]) if index >= 0 else None


def _printed(page: FlatPage, url: Url) -> Iterator[_Dated]:
    dates = page.dates()
    for printed in dates:
        yield _dated(printed, page, url)
    taken = [printed.date.start for printed in dates]
    years = _YearLines(page)
    for day in find_days(page.text, page.language):
        index = bisect_right(taken, day.end) - 1
        if index >= 0 and dates[index].date.end > day.start:
            continue
        year = years.at(day.start)
        if year is None:
            continue
        try:
            on = dt.date(year, day.month, day.day)
        except ValueError:
            continue
        found = FoundDate(start=day.start, end=day.end, readings=(("", on),), format="yearless " + day.format)
        text = page.text[day.start : day.end].replace("\x1f", " ")
        yield _dated(PrintedDate(date=found, element=page.owner(day.start), text=text), page, url)


class _YearLines:
    """Lines of a page that are but a year: what days without a year below them mean."""

    def __init__(self, page: FlatPage) -> None:
        self._offsets: list[int] = []
        self._years: list[int] = []
        offset = 0
        for line in page.text.split("\x1f"):
            if 4 <= len(line) <= 32 and (match := _YEAR_LINE.match(line)):
                self._offsets.append(offset)
                self._years.append(int(match[1]))
            offset += len(line) + 1

    def at(self, offset: int) -> int | None:
        index = bisect_right(self._offsets, offset) - 1
        return self._years[index] if index >= 0 else None


def _dated(printed: PrintedDate, page: FlatPage, url: Url) -> _Dated:
    date = printed.date
    start, end = page.extent(printed.element)
    sign = DateSign(
        kind=Kind.LISTED,
        place=place(printed.element),
        format=date.format,
        readings=date.readings,
        text=printed.text,
        rest=max(0, end - start - (date.end - date.start) - 1),
        doubtful=says_otherwise(printed, page),
        likely=likely_order(page, url, date.format) if len(date.readings) > 1 else "",
    )
    return _Dated(printed.element, date.start, date.end, sign)


def _stamped(document: Document, page: FlatPage) -> Iterator[_Dated]:
    for element in islice(document.root.iter("time"), MAX_DATES):
        stamp = element.get("datetime")
        if stamp and element in page.extents and (sign := from_stamp(stamp, Kind.LISTED, place(element))):
            start, end = page.extent(element)
            yield _Dated(element, start, max(end, start + 1), sign)


def _given(dates: Sequence[_Dated], page: FlatPage, links: _Links, found_on: str) -> Iterator[tuple[Url, DateSign]]:
    series = _Series(dates)
    for dated in dates:
        item = _item(dated, page, links)
        if item is None:
            continue
        start, end = page.extent(item)
        previous, following = series.neighbours(dated, page.size)
        if (start >= previous and end <= following) or _one_target(links, start, end):
            for element in _chosen(item, dated, page, links, series):
                if (url := links.url(element)) is not None:
                    yield url, _sign(dated.sign, Kind.LISTED, element, found_on, "beside", inside=element is item)
            continue
        for element in links.within(dated.start, following)[:MAX_LINKS_BELOW]:
            if (url := links.url(element)) is not None:
                yield url, _sign(dated.sign, Kind.HEADING, element, found_on, "below")
        last = links.before(dated.start)
        if last is not None and last[0] >= previous and (url := links.url(last[1])) is not None:
            yield url, _sign(dated.sign, Kind.HEADING, last[1], found_on, "after")


class _Series:
    """The dates of one place and format: what a list repeats. Dates in excerpts stand elsewhere."""

    def __init__(self, dates: Sequence[_Dated]) -> None:
        self._starts: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._ends: dict[tuple[str, str], list[int]] = defaultdict(list)
        for dated in dates:
            self._starts[_series(dated)].append(dated.start)
            self._ends[_series(dated)].append(dated.end)

    def neighbours(self, dated: _Dated, size: int) -> tuple[int, int]:
        """Where the date before ends and the next one begins."""
        starts, ends = self._starts[_series(dated)], self._ends[_series(dated)]
        before, after = bisect_left(starts, dated.start) - 1, bisect_right(starts, dated.start)
        return (ends[before] if before >= 0 else 0, starts[after] if after < len(starts) else size)


def _series(dated: _Dated) -> tuple[str, str]:
    return (dated.sign.place, dated.sign.format)


def _sign(
    sign: DateSign, kind: Kind, element: lxml.html.HtmlElement, found_on: str, how: str, *, inside: bool = False
) -> DateSign:
    return DateSign(
        kind=kind,
        place=f"{sign.place} {how} {place(element, 2)}",
        format=sign.format,
        readings=sign.readings,
        text=sign.text,
        zone=Zone.TITLE if inside and sign.rest > LABEL_CHARS else Zone.MAIN,
        rest=sign.rest,
        doubtful=sign.doubtful,
        likely=sign.likely,
        utc_offset_min=sign.utc_offset_min,
        found_on=found_on,
    )


def _item(dated: _Dated, page: FlatPage, links: _Links) -> lxml.html.HtmlElement | None:
    """The smallest element around a date that holds a link."""
    element: lxml.html.HtmlElement | None = dated.element
    while element is not None and element.tag not in ("body", "html"):
        if element.tag in ("a", "area") and element.get("href"):
            return element
        start, end = page.extent(element)
        if links.count(start, end):
            return element
        element = element.getparent()
    return element


def _one_target(links: _Links, start: int, end: int) -> bool:
    return (
        links.count(start, end) <= _MAX_ITEM_LINKS
        and len({element.get("href") for element in links.within(start, end)}) == 1
    )


def _chosen(
    item: lxml.html.HtmlElement, dated: _Dated, page: FlatPage, links: _Links, series: _Series
) -> list[lxml.html.HtmlElement]:
    """Which links a date is about: all of the few beside it, and those in headings of the widest item still its own.

    Both, since on link blogs the heading leads elsewhere and the permalink stands with the date.
    """
    start, end = page.extent(item)
    few = links.within(start, end) if links.count(start, end) <= _MAX_ITEM_LINKS else []
    beside = few if len({element.get("href") for element in few}) <= _MAX_BESIDE else []
    previous, following = series.neighbours(dated, page.size)
    ancestor: lxml.html.HtmlElement | None = item
    for _ in range(_MAX_ITEM_DEPTH):
        if ancestor is None or ancestor.tag in ("body", "html", "main"):
            break
        start, end = page.extent(ancestor)
        if start < previous or end > following or links.count(start, end) > 4 * _MAX_ITEM_LINKS:
            break
        if headed := [element for element in links.within(start, end) if _in_heading(element)]:
            return list(dict.fromkeys([*headed[:3], *beside]))
        ancestor = ancestor.getparent()
    return beside


def _in_heading(element: lxml.html.HtmlElement) -> bool:
    ancestor: etree._Element | None = element
    for _ in range(4):
        if ancestor is None:
            return False
        if ancestor.tag in _HEADINGS:
            return True
        ancestor = ancestor.getparent()
    return next(element.iter(*_HEADINGS), None) is not None
