"""Which elements does a page have, what do they call themselves, and which stand beside its main matter?

Looked up once a page for all who ask: title, authors, tags, dates and blocks each look at most elements, and every look
at an attribute is a call into lxml.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple
from weakref import WeakKeyDictionary

import lxml.html

from archivesearch.extract.clutter import is_beside
from archivesearch.extract.names import names_of
from archivesearch.markup import Document

MAX_ELEMENTS = 100_000
"""Elements looked at on one page; the largest honest page measured (a post of 2.8 MB) had under 60,000."""
_MAX_ABOVE = 60
_NAMING = frozenset({"class", "id", "role", "itemprop"})

Named = tuple[lxml.html.HtmlElement, str, str]
"""An element, its tag, its names as `names_of` gives them."""


class Survey:
    """The elements of a tree in reading order, comments left out. They stay Python objects as long as it lives:
    lxml makes them anew for every walk otherwise."""

    def __init__(self, root: lxml.html.HtmlElement) -> None:
        self.root = root
        self.elements: list[Named] = []
        self.stamped: list[lxml.html.HtmlElement] = []
        """Those with attributes that may hold a day: title, datetime, data-…"""
        self.properties: list[lxml.html.HtmlElement] = []
        """Those with an itemprop."""
        self.related: set[lxml.html.HtmlElement] = set()
        """Those with a rel."""
        self.hidden: set[lxml.html.HtmlElement] = set()
        """Those with an attribute or a style that may hide them."""
        self._names: dict[lxml.html.HtmlElement, str] = {}
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        """By tag, where in `elements` its elements are."""
        self._beside: dict[lxml.html.HtmlElement, bool] = {}
        self._read()

    def of(self, tags: frozenset[str]) -> Iterator[Named]:
        """The elements of some kinds, in reading order."""
        places = [place for tag in tags for place in self._places.get(tag, ())]
        if len(tags) > 1:
            places.sort()
        elements = self.elements
        return (elements[place] for place in places)

    def names(self, element: lxml.html.HtmlElement) -> str:
        known = self._names.get(element)
        return names_of(element) if known is None else known

    def is_beside(self, element: lxml.html.HtmlElement) -> bool:
        """Is this element in comments, a side column, related posts, navigation or the page's foot?"""
        known = self._beside
        for above in islice(element.iterancestors(), _MAX_ABOVE):
            says = known.get(above)
            if says is None:
                says = known[above] = is_beside(above.tag, self.names(above))
            if says:
                return True
        return False

    # --- details --------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        for element in islice(self.root.iter("*"), MAX_ELEMENTS):
            keys = element.keys()
            names = ""
            if keys:
                says = _told_by(tuple(keys))
                if says.is_named:
                    names = names_of(element)
                if says.is_stamped:
                    self.stamped.append(element)
                if says.is_property:
                    self.properties.append(element)
                if says.is_related:
                    self.related.add(element)
                if says.may_hide:
                    self.hidden.add(element)
            self._names[element] = names
            tag = element.tag
            self._places[tag].append(len(self.elements))
            self.elements.append((element, tag, names))


class _Told(NamedTuple):
    """What attributes tell by being there."""

    is_named: bool
    is_stamped: bool
    is_property: bool
    is_related: bool
    may_hide: bool


@lru_cache(maxsize=1024)
def _told_by(keys: tuple[str, ...]) -> _Told:
    return _Told(
        is_named=not _NAMING.isdisjoint(keys),
        is_stamped=any(key in ("title", "datetime") or key.startswith("data-") for key in keys),
        is_property="itemprop" in keys,
        is_related="rel" in keys,
        may_hide="style" in keys or "hidden" in keys,
    )


def survey_of(document: Document) -> Survey:
    """Made once a document, and goes with it."""
    known = _MADE.get(document)
    if known is None:
        known = _MADE[document] = Survey(document.root)
    return known


_MADE: WeakKeyDictionary[Document, Survey] = WeakKeyDictionary()
