"""Where do the parts of a page begin and end that have names in the same place?

A part is the element that has the name, when that holds text, else all from one name to the next, without the headings
at the end, which stand above the next part.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

import lxml.html

from archivesearch.extract.blocks import HEADING_TAGS
from archivesearch.extract.clutter import Clutter, clutter_by_name
from archivesearch.extract.date_page import FlatPage
from archivesearch.extract.date_text import find_date
from archivesearch.extract.furniture import is_date, is_info_text
from archivesearch.extract.names import names_of
from archivesearch.markup import fold

_TITLED = re.compile(
    r"(?:^|\s)(?:(?:entry|post|article|story|item|blog)[-_]{0,2}(?:title|header)|title|headline)(?:$|\s)", re.I
)
"""Radio UserLand .itemTitle, Blogger .post-title: a title that is no heading."""
_INLINE = frozenset({"a", "span", "b", "strong", "em", "i", "font", "time", "small", "big"})
_TEXT_TAGS = frozenset(
    {"p", "ul", "ol", "dl", "blockquote", "pre", "table", "img", "figure", "br", *HEADING_TAGS, *_INLINE}
)
"""What the last entry of a page goes on with, though none before it has such a thing."""
_MAX_ELEMENTS = 60_000
_WRAPPER_CHARS = 30
_FEW = 60
_LINE_CHARS = 160
_BOXES = frozenset({"div", "article", "section", "li", "td", "tr", "table", "tbody", "p", "dd"})
_ENTRY_CHARS = 200
"""A paragraph so long that a name opens is the whole of the one entry of a page."""


class Mark(NamedTuple):
    """A heading, or an element that is but a day."""

    start: int
    end: int
    element: lxml.html.HtmlElement
    on: dt.date | None
    titles: bool


def marks(page: FlatPage, days: dict[lxml.html.HtmlElement, dt.date]) -> list[Mark]:
    """In order; of elements inside each other the outermost."""
    found: list[Mark] = []
    body = page.body
    for element in islice(body.iter(), _MAX_ELEMENTS) if body is not None else ():
        if not isinstance(element.tag, str):
            continue
        called = _TITLED.search(element.get("class") or "") is not None
        titles = called or element.tag in HEADING_TAGS or _opens_in_bold(element)
        if not titles and element not in days:
            continue
        start, end = page.extent(element)
        if end > start and (not found or start >= found[-1].end):
            on = days.get(element)
            if on is None and is_date(page.text_of(element)):
                date = find_date(page.text_of(element))
                on = date.readings[0][1] if date else None
            found.append(Mark(start, end, element, on, titles and on is None))
    return found


def _opens_in_bold(element: lxml.html.HtmlElement) -> bool:
    """Bold words that fill the first line of their block (Blosxom: `<p><a name><b>Title</b></a><br>`)."""
    if element.tag not in ("b", "strong"):
        return False
    for _ in range(3):
        parent = element.getparent()
        if parent is None or fold(parent.text or "") or fold(element.tail or "") or _has_text_before(element):
            return False
        following = element.getnext()
        if parent.tag in ("p", "div", "td", "dt", "li"):
            return following is None or following.tag in ("br", "p", "div")
        if following is not None:
            return False
        element = parent
    return False


def _has_text_before(element: lxml.html.HtmlElement) -> bool:
    return any(
        fold(sibling.tail or "") or (isinstance(sibling.tag, str) and fold(sibling.text_content()))
        for sibling in islice(element.itersiblings(preceding=True), 4)
    )


class Bounds:
    """The offsets of the parts of one group."""

    def __init__(self, page: FlatPage, elements: Sequence[lxml.html.HtmlElement], marks: Sequence[Mark]) -> None:
        self._page, self._marks = page, marks
        self._mark_starts = [mark.start for mark in marks]
        extents = [page.extent(element) for element in elements]
        if all(
            end - start >= _WRAPPER_CHARS and e.tag not in HEADING_TAGS | _INLINE
            for e, (start, end) in zip(elements, extents, strict=True)
        ):
            self.begin = page.extent(_common(elements))[0]
            self.found = extents
            return
        heads = [_head_of(element) for element in elements]
        top = _common([head.getparent() if head.getparent() is not None else head for head in heads])
        if len(heads) == 1:
            top = self._long_enough(top, page.extent(heads[0])[0])
        self.begin, stop = page.extent(top)
        boxes = self._boxes(elements, top) or self._above(elements, top)
        if boxes:
            self.found = boxes
            return
        starts = [page.extent(head)[0] for head in heads]
        ends = [self._trimmed(start, end) for start, end in zip(starts, [*starts[1:], stop], strict=True)]
        ends[-1] = min(ends[-1], self._last_end(top, heads, starts[-1], ends))
        self.found = list(zip(starts, ends, strict=True))

    def _long_enough(self, top: lxml.html.HtmlElement, start: int) -> lxml.html.HtmlElement:
        """Around the only name of a page, the element in which more than its heading follows: a cell's row."""
        while self._page.extent(top)[1] - start < _FEW and top.tag != "body" and top.getparent() is not None:
            top = top.getparent()
        return top

    def _boxes(self, elements: Sequence[lxml.html.HtmlElement], top: lxml.html.HtmlElement) -> list[tuple[int, int]]:
        """The elements that hold an entry each, where its name stands below its text."""
        if len(elements) == 1:
            if not self._is_foot(elements[0]):
                return []
            steps = [above for above in elements[0].iterancestors() if above.tag in _BOXES][:1]
        else:
            steps = [_step_below(top, element) for element in elements]
        extents = [self._page.extent(step) for step in steps]
        before = [self._page.extent(element)[0] - start for element, (start, _) in zip(elements, extents, strict=False)]
        if not steps or len(set(steps)) < len(elements) or any(step.tag not in _BOXES for step in steps):
            return []
        return extents if sum(chars >= _FEW for chars in before) * 4 >= 3 * len(elements) else []

    def _above(self, elements: Sequence[lxml.html.HtmlElement], top: lxml.html.HtmlElement) -> list[tuple[int, int]]:
        """What stands above each name, where each name is in a line about the entry and little follows the last."""
        if not all(map(self._is_foot, elements)):
            return []
        ends = [self._page.extent(_line_of(element))[1] for element in elements]
        begin, stop = self._page.extent(top)
        if stop - ends[-1] >= _FEW or self._page.extent(elements[0])[0] - begin < _FEW:
            return []
        headings = [mark for mark in self._marks if mark.titles and begin <= mark.start < ends[0]]
        first = self._first_heading(headings, ends)
        return list(zip([first.start if first else begin, *ends[:-1]], ends, strict=True))

    def _first_heading(self, headings: Sequence[Mark], ends: Sequence[int]) -> Mark | None:
        """Where the first entry begins: at a heading like that of the second, else at the last one."""
        second = next((mark for mark in self._marks if mark.titles and len(ends) > 1 and mark.start >= ends[0]), None)
        alike = [mark for mark in headings if second and _signature(mark.element) == _signature(second.element)]
        return next(iter(alike or headings[-1:]), None)

    def _is_foot(self, element: lxml.html.HtmlElement) -> bool:
        line = self._page.text_of(_line_of(element))
        return len(line) < _LINE_CHARS and is_info_text(line)

    def _trimmed(self, start: int, end: int) -> int:
        """Without headings at the end, which stand above the next part."""
        for index in range(bisect_left(self._mark_starts, end) - 1, -1, -1):
            mark = self._marks[index]
            if mark.start <= start or mark.end != end:
                break
            end = mark.start
        return end

    def _last_end(
        self, top: lxml.html.HtmlElement, heads: Sequence[lxml.html.HtmlElement], start: int, ends: Sequence[int]
    ) -> int:
        """Where the last part ends: when each part before it fills its own child of the list, so does it; else where
        something follows of which no part before it was made."""
        steps = [_step_below(top, head) for head in heads]
        pages = [self._page.extent(step) for step in steps]
        full = sum(abs(extent[1] - end) <= 1 for extent, end in zip(pages[:-1], ends[:-1], strict=True))
        distinct = len({id(step) for step in steps}) == len(steps)
        if len(steps) > 1 and distinct and full * 2 >= len(steps) - 1:
            return pages[-1][1]
        if len(steps) == 1 and heads[0].tag not in HEADING_TAGS and pages[0][1] - start >= _ENTRY_CHARS:
            return pages[0][1]
        made_of = {signature for step in steps[:-1] for signature in _signatures(step, stop=set(steps))}
        end = pages[-1][1]
        for sibling in steps[-1].itersiblings():
            if not isinstance(sibling.tag, str):
                continue
            if _signature(sibling) not in made_of and not _goes_on(sibling, alone=len(steps) == 1):
                break
            end = self._page.extent(sibling)[1] or end
        else:
            return ends[-1]
        return max(end, start)


def _line_of(element: lxml.html.HtmlElement) -> lxml.html.HtmlElement:
    """The block a name stands in."""
    return next((above for above in [element, *element.iterancestors()] if above.tag not in _INLINE), element)


def _goes_on(element: lxml.html.HtmlElement, *, alone: bool) -> bool:
    """Whether an element may go on with the last part of a page; `alone`: there is no other to compare it with."""
    if alone:
        is_text = clutter_by_name(str(element.tag), names_of(element)) in (Clutter.NONE, Clutter.CAPTION)
        return is_text and element.tag not in ("hr", "script")
    return element.tag in _TEXT_TAGS and not element.get("class")


def _signatures(step: lxml.html.HtmlElement, stop: set[lxml.html.HtmlElement]) -> Iterator[tuple[str, str]]:
    yield _signature(step)
    for sibling in step.itersiblings():
        if sibling in stop:
            return
        if isinstance(sibling.tag, str):
            yield _signature(sibling)


def _signature(element: lxml.html.HtmlElement) -> tuple[str, str]:
    return str(element.tag), element.get("class") or ""


def _head_of(element: lxml.html.HtmlElement) -> lxml.html.HtmlElement:
    """The element a part begins with: the heading around its name, or the block that the name opens."""
    for above in islice(element.iterancestors(), 3):
        if above.tag in HEADING_TAGS:
            return above
        if above.tag not in ("p", "dt", "li", *_INLINE) or fold(above.text or ""):
            break
        first = next((child for child in above if isinstance(child.tag, str)), None)
        if first is not element:
            break
        if above.tag in ("p", "dt"):
            return above
        element = above
    return element


def _common(elements: Sequence[lxml.html.HtmlElement]) -> lxml.html.HtmlElement:
    """The innermost element that holds them all."""
    paths = [[element, *element.iterancestors()][::-1] for element in (elements[0], elements[-1])]
    shared = elements[0]
    for first, last in zip(*paths, strict=False):
        if first is not last:
            break
        shared = first
    return shared


def _step_below(top: lxml.html.HtmlElement, element: lxml.html.HtmlElement) -> lxml.html.HtmlElement:
    """The child of `top` that holds an element."""
    for above in element.iterancestors():
        if above is top:
            return element
        element = above
    return element
