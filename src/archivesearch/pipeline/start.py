"""What is at the address a user gave: the page a crawl of an unknown blog begins with."""

from __future__ import annotations

from archivesearch.discover.classify import BodyKind, body_kind
from archivesearch.discover.feeds import parse_feed
from archivesearch.errors import CrawlFailed, FetchError, FetchRefused
from archivesearch.model import Page, Url
from archivesearch.pipeline.scope import home_of_feed
from archivesearch.ports import Fetcher

_BLOCKED = frozenset({401, 403, 429, 451})
"""Answers to who asks, not to what is asked for."""


def first_page(start: Url, fetcher: Fetcher) -> tuple[Page, Url | None]:
    """The page at the start address; for a feed, the home of the blog it belongs to, and the feed.

    Raises `CrawlFailed`.
    """
    page, feed_url = _get_start(start, fetcher), None
    kind = body_kind(page)
    if kind is BodyKind.FEED:
        feed = parse_feed(page.body, page.final_url, page.headers.get("content-type", ""))
        if feed is not None and (home := home_of_feed(page.final_url, feed)) is not None:
            feed_url = page.final_url
            page = _get_start(home, fetcher)
            kind = body_kind(page)
    if kind is not BodyKind.HTML:
        raise CrawlFailed(
            start, f"it is no web page ({page.media_type or 'no media type'})", "give the blog's home page"
        )
    return page, feed_url


def start_failed(url: Url, error: FetchError) -> CrawlFailed:
    """Why a crawl cannot begin, with what to do."""
    if isinstance(error, FetchRefused):
        return CrawlFailed(url, f"blocked: {error.reason}", "ask the site's owner, or give another address")
    if error.status in _BLOCKED:
        return CrawlFailed(url, f"blocked: {error.reason}", "try again later, or ask the site's owner")
    return CrawlFailed(url, error.reason, "try again later" if error.retry else "check the address")


# --- details ------------------------------------------------------------------------------------------------------


def _get_start(url: Url, fetcher: Fetcher) -> Page:
    try:
        answer = fetcher.get(url)
    except FetchError as error:
        raise start_failed(url, error) from error
    assert isinstance(answer, Page)
    return answer
