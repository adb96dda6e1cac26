"""What does an element call itself: its class names, its id, what it is for?"""

from __future__ import annotations

import re
from functools import lru_cache

import lxml.html

_MAX_NAMES = 1000
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


NAMING = ("class", "id", "role", "itemprop")
"""The attributes that hold names."""
_CLASS = ("class",)


def names_of(element: lxml.html.HtmlElement) -> str:
    """Class names, id, role and itemprop of an element, lower case, blank separated."""
    return names_by(element, NAMING)


def names_by(element: lxml.html.HtmlElement, naming: tuple[str, ...]) -> str:
    """The same, where it is known which of `NAMING` the element has."""
    if naming == _CLASS:  # of most elements that have any
        return _folded_names(element.get("class"))
    return _folded_names(*map(element.get, naming))


@lru_cache(maxsize=4096)
def _folded_names(*parts: str | None) -> str:
    """Lower case; names in camel case a second time with hyphens: `naverComment`, `PostInfo`, `sideBar`."""
    names = " ".join(part for part in parts if part)[:_MAX_NAMES]
    lower = names.lower()
    if lower == names:
        return lower
    split = [_CAMEL.sub("-", name).lower() for name in names.split() if _CAMEL.search(name)]
    return " ".join([lower, *split])
