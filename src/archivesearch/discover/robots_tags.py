"""What does a page ask of robots in its own `meta robots` and X-Robots-Tag? Pure.

There is no RFC for these; they are read as the large search engines document them: names without regard to case,
directives joined by commas, `none` for both, a user agent before a colon in the header and as the name of the meta.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from archivesearch.markup import Document

ME = "archivesearch"
"""The product token of our User-Agent, which pages may name."""
_EVERYBODY = "robots"
_WITH_VALUES = ("unavailable_after", "max-snippet", "max-image-preview", "max-video-preview")
"""Directives that have a colon themselves: not a user agent before one."""
_MAX_CHARS = 2000
_AGENT = re.compile(r"\s*([\w.-]+)\s*:(.*)", re.DOTALL)


class Asked(IntEnum):
    """Whether a page asks for something, and of whom."""

    NO = 0
    OF_ALL = 1
    OF_US = 2
    """It names us."""


@dataclass(frozen=True, kw_only=True, slots=True)
class RobotsTags:
    noindex: Asked = Asked.NO
    nofollow: Asked = Asked.NO


ASKS_NOTHING = RobotsTags()


def robots_tags(document: Document | None, header: str) -> RobotsTags:
    """What the page asks of all robots or of us. `header` is X-Robots-Tag, several joined by commas."""
    noindex = nofollow = Asked.NO
    for agent, directive in (*_of_header(header[:_MAX_CHARS]), *(_of_metas(document) if document is not None else ())):
        asked = {_EVERYBODY: Asked.OF_ALL, ME: Asked.OF_US}.get(agent, Asked.NO)
        if directive in ("noindex", "none"):
            noindex = max(noindex, asked)
        if directive in ("nofollow", "none"):
            nofollow = max(nofollow, asked)
    return RobotsTags(noindex=noindex, nofollow=nofollow)


# --- details ------------------------------------------------------------------------------------------------------


def _of_header(header: str) -> Iterator[tuple[str, str]]:
    """(agent, directive). A name speaks for what follows it, up to the next name."""
    agent = _EVERYBODY
    for part in header.split(","):
        found = _AGENT.match(part)
        directive = part
        if found and found[1].casefold() not in _WITH_VALUES:
            agent, directive = found[1].casefold(), found[2]
        yield agent, directive.strip().casefold()


def _of_metas(document: Document) -> Iterator[tuple[str, str]]:
    for agent in (_EVERYBODY, ME):
        for content in document.metas(agent):
            for directive in content[:_MAX_CHARS].split(","):
                yield agent, directive.strip().casefold()
