"""Which parts of a page have a name by which a post without a page of its own may be called: PAGE#name?

Old weblog systems and hand-made blogs set a name (`<a name="123">`, `<h2 id="d20030421">`, `<article id="slug">`)
before each entry of a page. Contents of articles, comments and lists of versions look the same: whether the parts are
posts is decided over the whole blog (`fragments`). Here is only said where each begins and ends, and what it shows.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import zlib
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple
from urllib.parse import urlsplit

import lxml.html

from archivesearch.extract.date_machine import from_stamp
from archivesearch.extract.date_page import FlatPage, PrintedDate
from archivesearch.extract.date_sign import Kind
from archivesearch.extract.date_text import find_days
from archivesearch.extract.section_bounds import Bounds, Mark, marks
from archivesearch.extract.section_days import day_of_name, without_day
from archivesearch.extract.section_names import MAX_LINKS, Group, groups, leads_elsewhere
from archivesearch.extract.title_words import heading_words
from archivesearch.markup import Document, fold
from archivesearch.model import Url

_MAX_TITLE = 300
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_ALONE = 14
"""Characters beside a date that fills its element: "Posted on"."""
_FEW = 60
_LEAD_CHARS = 240
_FOOT_CHARS = 100
"""A day stands so near the beginning of its entry, or the end."""
_TITLE_CHARS = 200
_HEAD_CHARS = 60
SECTIONS_VERSION = 1
"""Raised when the meaning of sections changes: stored ones are then made again from the stored page."""


class Section(NamedTuple):
    """A named part of a page, for typing."""

    name: str
    place: str
    """Where names like it stand, the same on all pages of a blog."""
    title: str
    """Its own heading, "" when it has none but perhaps a day."""
    day: str
    """The day printed in it or above it, or written in its name, ISO 8601; "" when there is none."""
    length: int
    """Characters."""
    head: int
    """Hash of the first words of its text: a copy on another page has the same."""
    permalink: str
    """PAGE#name that a link inside gives as its address; "" when there is none."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PageSections:
    """The named parts of one page."""

    url: Url
    """What was asked."""
    title: str = ""
    """`<title>`."""
    text_length: int = 0
    """Characters of all its text."""
    sections: tuple[Section, ...] = ()

    def to_json(self) -> bytes:
        """Compact JSON, compressed (RFC 1950), for one column of the store."""
        plain = {"title": self.title, "chars": self.text_length, "sections": self.sections}
        return zlib.compress(json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode())

    @classmethod
    def from_json(cls, url: Url, data: bytes) -> PageSections:
        plain = json.loads(zlib.decompress(data))
        sections = tuple(Section(*one) for one in plain["sections"])
        return cls(url=url, title=plain["title"], text_length=plain["chars"], sections=sections)


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """Where a section stands on its page: half-open offsets of `FlatPage.text`."""

    section: Section
    start: int
    end: int
    day_heading: lxml.html.HtmlElement | None
    """The element above it that is but a day, and stands for it too."""


class SectionedPage:
    """A page with its named parts."""

    def __init__(self, document: Document, named: Sequence[Group]) -> None:
        self.page = FlatPage(document)
        self._title = _title(document)
        self._years = frozenset(_YEAR.findall(f"{urlsplit(document.url).path} {self._title}"))
        self._dates = self.page.dates()
        self._date_starts = [printed.date.start for printed in self._dates]
        self._marks = marks(self.page, self._dates_alone())
        self._mark_starts = [mark.start for mark in self._marks]
        self._days_alone = frozenset(mark.start for mark in self._marks if mark.on)
        self._stamps = sorted(_stamps(document, self.page))
        self._links = list(_permalinks(document, self.page))
        self._link_starts = [link[0] for link in self._links]
        self.spans = [span for group in named for span in self._without_teasers(list(self._spans(group)))]

    def _dates_alone(self) -> dict[lxml.html.HtmlElement, dt.date]:
        found: dict[lxml.html.HtmlElement, dt.date] = {}
        for printed in self._dates:
            element: lxml.html.HtmlElement | None = printed.element
            size = printed.date.end - printed.date.start
            while element is not None and element.tag != "body":
                start, end = self.page.extent(element)
                if end - start - size > _ALONE:
                    break
                found[element] = printed.date.readings[0][1]
                element = element.getparent()
        return found

    def _spans(self, group: Group) -> Iterator[Span]:
        bounds = Bounds(self.page, group.elements, self._marks)
        above, stop = None, bounds.begin
        for (name, _), (start, end) in zip(group.members, bounds.found, strict=True):
            if end <= start:
                continue
            above = self._day_between(stop, start) or above
            stop = end
            yield self._span(name, group.place, start, end, above)

    def _without_teasers(self, spans: list[Span]) -> list[Span]:
        """Parts whose titles lead to other pages are posts with pages of their own."""
        elsewhere = sum(
            any(mark.titles and leads_elsewhere(mark.element) for mark in self._marks_in(span.start, span.end)[:2])
            for span in spans
        )
        return spans if elsewhere * 2 <= len(spans) else []

    def _day_between(self, start: int, end: int) -> Mark | None:
        """The last element between two parts that is but a day: it stands for the parts below it."""
        first, last = bisect_left(self._mark_starts, start), bisect_left(self._mark_starts, end)
        return next((mark for mark in reversed(self._marks[first:last]) if mark.on and mark.end <= end), None)

    def _span(self, name: str, place: str, start: int, end: int, above: Mark | None) -> Span:
        heading, text_from = self._heading(start, end)
        own = self._own_day(name, start, end)
        day = own or (above.on if above is not None else None)
        section = Section(
            name=name,
            place=place,
            title=heading,
            day=day.isoformat() if day else "",
            length=end - start,
            head=_digest(self.page.text[text_from:end]),
            permalink=self._permalink(name, start, end),
        )
        has_day = any(mark.on for mark in self._marks_in(start, end))
        carried = above.element if above is not None and not has_day else None
        return Span(section=section, start=start, end=end, day_heading=carried)

    def _permalink(self, name: str, start: int, end: int) -> str:
        links = self._links[bisect_left(self._link_starts, start) : bisect_left(self._link_starts, end)]
        return next((f"{url}#{of}" for _, url, of in links if of == name), "")

    def _marks_in(self, start: int, end: int) -> list[Mark]:
        return self._marks[bisect_left(self._mark_starts, start) : bisect_left(self._mark_starts, end)]

    def _heading(self, start: int, end: int) -> tuple[str, int]:
        """The title of a part and where its text goes on; what is but a day is no title."""
        after = start
        for mark in self._marks_in(start, end):
            if mark.on is not None:
                after = mark.end if self.page.text[after : mark.start].strip("\x1f \xa0") == "" else after
                continue
            if mark.titles and (words := self._words(mark)):
                return words[:_TITLE_CHARS], mark.end
        return "", after

    def _words(self, mark: Mark) -> str:
        return without_day(heading_words(mark.element, self._title), self.page.language)

    def _own_day(self, name: str, start: int, end: int) -> dt.date | None:
        if named := day_of_name(name):
            return named
        inside = self._dates[bisect_left(self._date_starts, start) : bisect_left(self._date_starts, end)]
        for printed in inside:
            at = printed.date.start
            if at < start + _LEAD_CHARS or at >= end - _FOOT_CHARS or self._is_alone(printed):
                return printed.date.readings[0][1]
        index = bisect_left(self._stamps, (start, dt.date.min))
        stamped = self._stamps[index] if index < len(self._stamps) else None
        if stamped is not None and stamped[0] < end:
            return stamped[1]
        return self.day_of_the_year(start, end)

    def _is_alone(self, printed: PrintedDate) -> bool:
        return self.page.extent(printed.element)[0] in self._days_alone

    def day_of_the_year(self, start: int, end: int) -> dt.date | None:
        """A day without a year at the beginning of a part, on a page whose address and title name the one year."""
        lead = self.page.text[start : min(end, start + _FEW)]
        day = next(iter(find_days(lead, self.page.language)), None) if self._years else None
        if day is None or len(self._years) != 1:
            return None
        try:
            return dt.date(int(*self._years), day.month, day.day)
        except ValueError:
            return None


def sections_of(document: Document, url: Url) -> PageSections:
    """The named parts of a page that was asked for under an address, in order."""
    sectioned = find_spans(document)
    if sectioned is None:
        return PageSections(url=url)
    return PageSections(
        url=url,
        title=_title(document),
        text_length=sectioned.page.size,
        sections=tuple(span.section for span in sectioned.spans),
    )


def find_spans(document: Document) -> SectionedPage | None:
    """The named parts with their places; None for a page that has none, as nearly all have."""
    found = groups(document)
    return SectionedPage(document, found) if found else None


# --- details: what a part shows -----------------------------------------------------------------------------------


def _title(document: Document) -> str:
    return fold(document.root.findtext(".//title") or "")[:_MAX_TITLE]


def _stamps(document: Document, page: FlatPage) -> Iterator[tuple[int, dt.date]]:
    """(offset, day) of the time elements, in order."""
    for element in islice(document.root.iter("time"), MAX_LINKS):
        sign = from_stamp(element.get("datetime") or "", Kind.TIME, "") if element in page.extents else None
        if sign is not None:
            yield page.extent(element)[0], sign.readings[0][1]


def _permalinks(document: Document, page: FlatPage) -> Iterator[tuple[int, Url, str]]:
    """(offset, page, name) of links to names, in order."""
    for element in islice(document.root.iter("a"), MAX_LINKS):
        href = element.get("href") or ""
        if "#" not in href or element not in page.extents:
            continue
        where, _, name = href.strip().partition("#")
        url = document.resolve(where) if where else document.url
        if url is not None and name:
            yield page.extent(element)[0], url, name


def _digest(text: str) -> int:
    letters = re.sub(r"\W+", "", text[: 3 * _HEAD_CHARS])[:_HEAD_CHARS]
    return zlib.crc32(letters.casefold().encode("utf-8", "replace")) if letters else 0
