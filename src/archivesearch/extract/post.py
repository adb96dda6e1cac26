"""Is this one page a post, and what does it say? The public `extract_post`, for a page without its blog."""

from __future__ import annotations

import datetime as dt

from archivesearch.extract.article import extract_article
from archivesearch.extract.dates import single_page_date
from archivesearch.markup import is_binary, parse
from archivesearch.model import NotAPost, PageKind, Post, Url
from archivesearch.urls import find_canonical

_NO_ADDRESS = Url("http://address.invalid/")
"""Base of the links of a page whose address is not known (RFC 2606 reserves .invalid)."""
_NOT_TEXT = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF-", b"PK\x03\x04", b"\x1f\x8b", b"RIFF", b"\x00\x00\x01\x00")


def extract_post(html: bytes, url: str, *, content_type: str = "", today: dt.date | None = None) -> Post | NotAPost:
    """The post a page shows, or why it shows none. Never raises, whatever the bytes and the address are.

    One page cannot show what only its blog can (the site's name in titles, the order of day and month): a crawl knows
    more. `content_type` is the header's, for its charset. Dates after `today` (the machine's, when not given) are none.
    What is no web address tells nothing of the page, and is kept as it was given.
    """
    address = find_canonical(url) or _NO_ADDRESS
    if html.startswith(_NOT_TEXT) or is_binary(html):
        return NotAPost(reason="not a page of text", kind=PageKind.MEDIA)
    document = parse(html, address, content_type)
    if document is None:
        return NotAPost(reason="no element of HTML in it")
    article = extract_article(document)
    if not article.text and not article.title:
        return NotAPost(reason="neither a title nor text")
    now = today or dt.datetime.now(dt.UTC).date()
    return Post(
        url=Url(url) if address is _NO_ADDRESS else address,
        title=article.title,
        date=single_page_date(document, address, article.title, now=now),
        text=article.text,
        authors=article.authors,
        tags=article.tags,
        language=article.language,
    )
