"""Which URL is asked next? Pages that are likely to list posts first, then posts, then what repeats them."""

from __future__ import annotations

import heapq

from archivesearch.discover.archive_pages import LinkRole, link_role
from archivesearch.model import Anchor, Link, Source, Url

_BY_SOURCE = {
    Source.START: 0,
    Source.SITEMAP: 3,
    Source.FEED: 3,
    Source.PLATFORM: 1,
    Source.REDIRECT: 2,
    Source.PAGINATION: 2,
    Source.PROBE: 1,
}
_BY_ROLE = {
    LinkRole.PAGINATION: 2,
    LinkRole.DATE_ARCHIVE: 2,
    LinkRole.TAXONOMY: 6,
    LinkRole.AUTHOR: 6,
    LinkRole.SEARCH: 7,
}
_ORDINARY = 4


class Queue:
    """The URLs a crawl still has to ask, in order; each is given out once."""

    def __init__(self) -> None:
        self._heap: list[tuple[int, int, Url]] = []
        self._seen: set[Url] = set()
        self._pushed = 0

    def __len__(self) -> int:
        return len(self._heap)

    def push(self, link: Link) -> None:
        """Add a URL; one that was ever added is not added again."""
        if link.url in self._seen:
            return
        self._seen.add(link.url)
        self._pushed += 1
        heapq.heappush(self._heap, (priority(link), self._pushed, link.url))

    def pop(self) -> Url:
        """The next URL. Raises IndexError when the queue is empty."""
        return heapq.heappop(self._heap)[2]

    def discard(self, url: Url) -> None:
        """Never give out a URL that was answered under another address."""
        self._seen.add(url)
        self._heap = [entry for entry in self._heap if entry[2] != url]
        heapq.heapify(self._heap)


def priority(link: Link) -> int:
    """Smaller is sooner. A role that repeats posts (tags, searches) is late whatever named it."""
    anchor = Anchor(url=link.url, text=link.title or "", path="", in_heading=False)
    by_role = _BY_ROLE.get(link_role(anchor, link.found_on), _ORDINARY)
    return by_role if by_role > _ORDINARY else min(by_role, _BY_SOURCE.get(link.source, _ORDINARY))
