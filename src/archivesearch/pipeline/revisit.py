"""Which of the known URLs are asked again this time? Pure.

New posts show on the pages near the start, in feeds and sitemaps; edits mostly on the newest posts. Those are asked
every time, the rest in turn: a share of it each run, longest unchecked first.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Set

from archivesearch.model import Url
from archivesearch.store.frontier import FrontierUrl, UrlState

SHARE = 1 / 8
"""Of the pages that are not asked every time: daily runs come round in about a week."""
AT_LEAST = 50
"""So many at least: a small blog is checked whole, or nearly."""
NEWEST = 20
"""Posts that are asked every time."""
_NEAR = 1
"""Links from the start page within which listings, feeds and sitemaps are asked every time."""


def due(known: Iterable[FrontierUrl], newest: Set[Url]) -> list[FrontierUrl]:
    """What to ask, in the order it was found: work that is left, what changes often, and the turn of the rest.

    `newest` are the addresses of the newest posts. A page that never was is not asked for again.
    """
    urls = list(known)
    always = {url.url for url in urls if _always(url, newest)}
    rest = [url for url in urls if url.url not in always and _has_page(url)]
    rest.sort(key=lambda url: (url.checked_at or "", url.id))
    turn = {url.url for url in rest[: max(AT_LEAST, math.ceil(SHARE * len(rest)))]}
    return [url for url in urls if url.url in always or url.url in turn]


# --- details ------------------------------------------------------------------------------------------------------


def _always(url: FrontierUrl, newest: Set[Url]) -> bool:
    if url.state in (UrlState.QUEUED, UrlState.FAILED, UrlState.REFUSED):
        return True
    # A page that is not found any more is asked until it is known to be gone, or there again.
    if url.state is UrlState.GONE:
        return _has_page(url)
    return url.state is UrlState.STORED and (url.depth <= _NEAR or url.url in newest)


def _has_page(url: FrontierUrl) -> bool:
    return url.state in (UrlState.STORED, UrlState.GONE) and url.checked_at is not None
