"""Which of the known URLs are asked again this time? Pure.

What failed is asked again on a schedule that backs off. New posts show on the pages near the start, in feeds and
sitemaps; edits mostly on the newest posts. Those are asked every time, the rest in turn: a share of it each run,
longest unchecked first. Where the server gave no validator each question costs a whole page: of those pages few are
asked, those nearest the start first.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Set

from archivesearch.model import Url, Validators
from archivesearch.store.frontier import FrontierUrl, UrlState

SHARE = 1 / 8
"""Of the pages that are not asked every time: daily runs come round in about a week."""
AT_LEAST = 50
"""So many at least: a small blog is checked whole, or nearly."""
NEWEST = 20
"""Posts that are asked every time."""
_NEAR = 1
"""Links from the start page within which listings, feeds and sitemaps are asked every time."""
WHOLE_SHARE, WHOLE_AT_LEAST = 1 / 16, 5
"""Of the pages without a validator, so many a run."""

FIRST_WAIT = dt.timedelta(hours=1)
"""After two runs in a row that failed; each further one waits four times as long. One failure waits for nothing: who
runs the command again at once means it."""
LONGEST_WAIT = dt.timedelta(days=30)
"""A page that never comes costs a request a month."""


def due(known: Iterable[FrontierUrl], newest: Set[Url], now: dt.datetime) -> list[FrontierUrl]:
    """What to ask, in the order it was found: work that is left, what changes often, and the turn of the rest.

    `newest` are the addresses of the newest posts. A page that never was is not asked for again.
    """
    urls = list(known)
    always = {url.url for url in urls if _always(url, newest, now)}
    rest = [url for url in urls if url.url not in always and _has_page(url)]
    rest.sort(key=lambda url: (url.checked_at or "", url.id))
    turn = {url.url for url in rest[: max(AT_LEAST, math.ceil(SHARE * len(rest)))]}
    wanted = [url for url in urls if url.url in always or url.url in turn]
    dear = _too_dear([url for url in wanted if _costs_a_page(url)], newest, pages=sum(map(_has_page, urls)))
    return [url for url in wanted if url.url not in dear]


def asked_again_at(failures: int, tried_at: dt.datetime | None) -> dt.datetime | None:
    """From when on a run asks again for a page that failed so often in a row; None: every run does."""
    if failures <= 1 or tried_at is None:
        return None
    return tried_at + min(LONGEST_WAIT, FIRST_WAIT * int(4 ** min(failures - 2, 10)))


# --- details ------------------------------------------------------------------------------------------------------


def _always(url: FrontierUrl, newest: Set[Url], now: dt.datetime) -> bool:
    if url.state is UrlState.FAILED:
        again_at = asked_again_at(url.failures, url.tried_at)
        return again_at is None or again_at <= now or _tried_in_future(url, now)
    if url.state in (UrlState.QUEUED, UrlState.REFUSED):
        return True
    # A page that is not found any more is asked until it is known to be gone, or there again.
    if url.state is UrlState.GONE:
        return _has_page(url)
    return url.state is UrlState.STORED and (url.depth <= _NEAR or url.url in newest)


def _costs_a_page(url: FrontierUrl) -> bool:
    return _has_page(url) and url.validators == Validators()


def _too_dear(whole: list[FrontierUrl], newest: Set[Url], *, pages: int) -> set[Url]:
    """Of pages that are answered whole each time, those that must wait for another run.

    Half of what is asked goes to the pages nearest the start, which show what is new; the other half to what was not
    checked for longest, newest posts first.
    """
    most = max(WHOLE_AT_LEAST, int(WHOLE_SHARE * pages))
    near = sorted(whole, key=lambda url: (url.depth, url.id))[: (most + 1) // 2]
    first = {url.url for url in near}
    turn = sorted(
        (url for url in whole if url.url not in first),
        key=lambda url: (url.checked_at or "", url.url not in newest, url.id),
    )
    return {url.url for url in turn[most - len(near) :]}


def _has_page(url: FrontierUrl) -> bool:
    return url.state in (UrlState.STORED, UrlState.GONE) and url.checked_at is not None


def _tried_in_future(url: FrontierUrl, now: dt.datetime) -> bool:
    """The machine's clock was wrong once: a year in the future must not keep a page from being asked for a year."""
    return url.tried_at is not None and url.tried_at > now
