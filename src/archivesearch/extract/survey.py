"""Which elements does a page have, what do they call themselves, and which stand beside its main matter?

Looked up once a page for all who ask: title, authors, tags, dates and blocks each look at most elements, and every look
at an attribute is a call into lxml.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import islice
from typing import NamedTuple

import lxml.html

from archivesearch.extract.clutter import is_beside
from archivesearch.extract.names import NAMING, names_by, names_of
from archivesearch.extract.reading import Reading, reading_of
from archivesearch.markup import Document

MAX_ELEMENTS = 100_000
"""Elements looked at on one page; the largest honest page measured (a post of 2.8 MB) had under 60,000."""
Named = tuple[lxml.html.HtmlElement, str, str]
"""An element, its tag, its names as `names_of` gives them."""
_LINK = frozenset({"a"})
_CLASS_ALONE = ["class"]
_STAMP_NAME = re.compile(
    r"datetime|data-(?:\w+-)?(?:date|time|datetime|timestamp|published|created|livestamp|utc|epoch|iso)"
)


class Survey:
    """The elements of a page in reading order, comments left out."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.elements: list[Named] = []
        """At most `MAX_ELEMENTS`; numbered as in the reading."""
        self.stamped: list[lxml.html.HtmlElement] = []
        """Those with attributes that may hold a day: a title, and what `is_stamp_name` tells."""
        self.properties: list[lxml.html.HtmlElement] = []
        """Those with an itemprop."""
        self.related: set[lxml.html.HtmlElement] = set()
        """Those with a rel."""
        self.hidden: set[lxml.html.HtmlElement] = set()
        """Those with an attribute or a style that may hide them."""
        self._by_tags: dict[frozenset[str], Sequence[Named]] = {}
        self._beside: dict[lxml.html.HtmlElement, bool] = {}
        """Is what an element holds beside the main matter?"""
        self._read()

    def of(self, tags: frozenset[str]) -> Sequence[Named]:
        """The elements of some kinds, in reading order."""
        found = self._by_tags.get(tags)
        if found is None:
            found = self._by_tags[tags] = [named for named in self.elements if named[1] in tags]
        return found

    @cached_property
    def links(self) -> Mapping[lxml.html.HtmlElement, str]:
        """All `<a>`, in reading order, with where they lead as it is written, "" where they do not say."""
        return {link: link.get("href") or "" for link, _, _ in self.of(_LINK)}

    def names(self, element: lxml.html.HtmlElement) -> str:
        known = self._names.get(element)
        return names_of(element) if known is None else known

    @cached_property
    def _names(self) -> Mapping[lxml.html.HtmlElement, str]:
        return {element: names for element, _, names in self.elements}

    def is_beside(self, element: lxml.html.HtmlElement) -> bool:
        """Is this element in comments, a side column, related posts, navigation or the page's foot?"""
        known, path = self._beside, []
        above = element.getparent()
        says: bool | None = None
        while above is not None and (says := known.get(above)) is None:
            path.append(above)
            above = above.getparent()
        says = says or False
        for step in reversed(path):
            says = known[step] = says or is_beside(step.tag, self.names(step))
        return says

    # --- details --------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        add = self.elements.append
        for element in islice(self.reading.elements, MAX_ELEMENTS):
            names = ""
            keys = element.keys()
            if keys == _CLASS_ALONE:  # most elements that have attributes
                names = names_by(element, NAMING[:1])
            elif keys:
                says = _told_by(tuple(keys))
                if says.naming:
                    names = names_by(element, says.naming)
                if says.is_special:
                    self._file(element, says)
            add((element, element.tag, names))

    def _file(self, element: lxml.html.HtmlElement, says: _Told) -> None:
        if says.is_stamped:
            self.stamped.append(element)
        if says.is_property:
            self.properties.append(element)
        if says.is_related:
            self.related.add(element)
        if says.may_hide:
            self.hidden.add(element)


class _Told(NamedTuple):
    """What attributes tell by being there."""

    naming: tuple[str, ...]
    is_stamped: bool
    is_property: bool
    is_related: bool
    may_hide: bool
    is_special: bool
    """Any of the four."""


@lru_cache(maxsize=1024)
def _told_by(keys: tuple[str, ...]) -> _Told:
    stamped = any(key == "title" or is_stamp_name(key) for key in keys)
    others = ("itemprop" in keys, "rel" in keys, "style" in keys or "hidden" in keys)
    naming = tuple(key for key in NAMING if key in keys)
    return _Told(naming, stamped, *others, is_special=stamped or any(others))


@lru_cache(maxsize=1024)
def is_stamp_name(name: str) -> bool:
    """Is an attribute of this name made for a moment?"""
    return _STAMP_NAME.fullmatch(name) is not None


def survey_of(document: Document) -> Survey:
    """Made once a document, and goes with it."""
    return document.once(Survey, lambda: Survey(reading_of(document)))
