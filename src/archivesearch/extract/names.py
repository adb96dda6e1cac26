"""What does an element call itself: its class names, its id, what it is for?"""

from __future__ import annotations

import re
from functools import lru_cache

import lxml.html

_MAX_NAMES = 1000
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def names_of(element: lxml.html.HtmlElement) -> str:
    """Class names, id, role and itemprop of an element, lower case, blank separated."""
    get = element.get
    return _folded_names(get("class"), get("id"), get("role"), get("itemprop"))


@lru_cache(maxsize=4096)
def _folded_names(*parts: str | None) -> str:
    """Lower case; names in camel case a second time with hyphens: `naverComment`, `PostInfo`, `sideBar`."""
    names = " ".join(part for part in parts if part)[:_MAX_NAMES]
    lower = names.lower()
    if lower == names:
        return lower
    split = [_CAMEL.sub("-", name).lower() for name in names.split() if _CAMEL.search(name)]
    return " ".join([lower, *split])
