"""What do the user and the pages themselves want left out? Pure.

The user by patterns in the settings; a page by what it asks of robots (`discover.robots_tags`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from urllib.parse import unquote, urlsplit

from archivesearch.config import Noindex
from archivesearch.discover.robots_tags import Asked, RobotsTags
from archivesearch.model import Url

LEFT_OUT = "left out by the settings"
"""How the reason begins; an address with it is asked again when the settings change."""
_FINDS_OTHERS = re.compile(
    r"\.xml(?:\.gz)?$|/(?:feed|rss|atom|sitemap)\b|[?&](?:feed|rest_route)=|/wp-json/", re.IGNORECASE
)
"""Feeds and sitemaps: `include` is about pages."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """Which addresses of a blog the user wants."""

    start: Url
    """Is always asked."""
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def why_left_out(self, url: Url) -> str | None:
        """The reason why an address is not asked, or None."""
        if url == self.start or not (self.include or self.exclude):
            return None
        for pattern in self.exclude:
            if _matches(url, pattern):
                return f"{LEFT_OUT} (exclude {pattern})"
        if self.include and not _FINDS_OTHERS.search(url) and not any(_matches(url, one) for one in self.include):
            return f"{LEFT_OUT} (include)"
        return None


def obeyed(asked: Asked, mode: Noindex, *, on_start: Asked) -> bool:
    """Whether what a page asks is done, when its blog's start page asks `on_start` for the same."""
    if asked is Asked.OF_ALL:
        return mode is Noindex.ALWAYS or (mode is Noindex.PAGES and on_start is not Asked.OF_ALL)
    return asked is Asked.OF_US


def left_out_of_index(pages: Iterable[tuple[Url, RobotsTags]], start: Url, mode: Noindex) -> frozenset[Url]:
    """The pages whose `noindex` is obeyed."""
    asked = {url: tags.noindex for url, tags in pages}
    on_start = asked.get(start, Asked.NO)
    return frozenset(url for url, noindex in asked.items() if obeyed(noindex, mode, on_start=on_start))


# --- details ------------------------------------------------------------------------------------------------------


def _matches(url: Url, pattern: str) -> bool:
    """A pattern is of path and query, with `*`, `?` and `[...]` as in a shell; `*` takes slashes too."""
    parts = urlsplit(url)
    written = f"{parts.path}?{parts.query}" if parts.query else parts.path
    return fnmatchcase(written, pattern) or fnmatchcase(unquote(written), pattern)
