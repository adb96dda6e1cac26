"""What do the user and the pages themselves want left out?

The user by patterns in the settings; a page by what it asks of robots (`discover.robots_tags`).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from urllib.parse import unquote, urlsplit

from archivesearch.config import Noindex, Settings
from archivesearch.discover.robots_tags import Asked, RobotsTags
from archivesearch.model import Source, Url
from archivesearch.pipeline.reading import Reading
from archivesearch.store.frontier import Frontier, Settled, UrlState

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


class Wishes:
    """What is left out of the links of pages, in one crawl."""

    def __init__(self, settings: Settings, start: Url) -> None:
        self.choice = Choice(start=start, include=settings.include, exclude=settings.exclude)
        self._mode, self._nofollow_on_start = settings.noindex, Asked.NO

    def remember(self, asked: Iterable[tuple[Url, int, int]]) -> None:
        """What the stored pages ask, for a start page that is unchanged: (url, noindex, nofollow)."""
        on_start = (nofollow for url, _, nofollow in asked if url == self.choice.start)
        self._nofollow_on_start = Asked(next(on_start, Asked.NO))

    def heard(self, reading: Reading, *, is_start: bool) -> Reading:
        """Without the links that the page asks not to follow, and those that the user leaves out."""
        if is_start:
            self._nofollow_on_start = reading.robots.nofollow
        links = reading.links
        if obeyed(reading.robots.nofollow, self._mode, on_start=self._nofollow_on_start):
            links = tuple(link for link in links if link.source is Source.REDIRECT)
        reasons = [(link, self.choice.why_left_out(link.url)) for link in links]
        left_out = tuple((link, reason) for link, reason in reasons if reason is not None)
        wanted = tuple(link for link, reason in reasons if reason is None)
        return replace(reading, links=wanted, skipped=(*reading.skipped, *left_out))


def leave_out(frontier: Frontier, choice: Choice, at: dt.datetime) -> None:
    """Settings may have changed since the last crawl: settle what they leave out now, and queue what no longer."""
    for known in list(frontier.iter_urls()):
        reason = choice.why_left_out(known.url)
        was_left_out = known.state is UrlState.SKIPPED and (known.reason or "").startswith(LEFT_OUT)
        if reason is not None and known.state is not UrlState.SKIPPED:
            frontier.settle(Settled(url=known.url, state=UrlState.SKIPPED, at=at, reason=reason))
        elif reason is None and was_left_out:
            frontier.settle(Settled(url=known.url, state=UrlState.QUEUED, at=at))


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
