"""Which interface of its publishing system lists all posts of a blog, and what does it answer?

WordPress tells the total of its REST interface in headers, Blogger in its feeds. One request names a hundred posts
(WordPress) or five hundred (Blogger), with their dates.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from archivesearch.discover.feeds import parse_feed
from archivesearch.markup import Document, decode, fold
from archivesearch.model import Link, Source, Url
from archivesearch.urls import find_canonical

WORDPRESS_PAGE = 100
"""The most `per_page` allows (developer.wordpress.org/rest-api/using-the-rest-api/pagination)."""
BLOGGER_PAGE = 500
"""The most `max-results` ever allowed; a server that gives fewer says so and is followed."""
_WORDPRESS_FIELDS = "link,date,modified,title,slug"
_API_REL = "https://api.w.org/"
_LINK_HEADER = re.compile(r"<([^<>]{1,2000})>\s*;[^,<]{0,200}?rel=\"?https?://api\.w\.org/", re.I)


class Platform(StrEnum):
    WORDPRESS = "wordpress"
    BLOGGER = "blogger"


@dataclass(frozen=True, kw_only=True, slots=True)
class Query:
    """An address to ask, and the system whose answer is expected there."""

    platform: Platform
    url: Url
    because: str
    """The evidence, in words."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    entries: tuple[Link, ...]
    """Posts with source PLATFORM; `published` is the blog's local time (WordPress `date`), not UTC."""
    total: int | None
    """How many posts the system says there are; None when it does not say."""
    next_query: Query | None
    """What to ask next; None at the end."""


def platform_queries(document: Document, headers: Mapping[str, str]) -> tuple[Query, ...]:
    """The first question to each interface a page gives evidence of. `headers` have lower-case names."""
    found = [_wordpress_query(document, headers), _blogger_query(document)]
    return tuple(query for query in found if query is not None)


def read_answer(query: Query, body: bytes, headers: Mapping[str, str]) -> Answer | None:
    """What the system answered, or None when this is no such answer. Never raises."""
    if query.platform is Platform.WORDPRESS:
        return _wordpress_answer(query, body, headers)
    return _blogger_answer(query, body, headers)


# --- details: WordPress -------------------------------------------------------------------------------------------


def _wordpress_query(document: Document, headers: Mapping[str, str]) -> Query | None:
    for element in document.root.iter("link"):
        if _API_REL in (element.get("rel") or "").split():
            return _posts_query(document.resolve(element.get("href") or ""), f'<link rel="{_API_REL}">')
    match = _LINK_HEADER.search(headers.get("link", "")[:10_000])
    return _posts_query(document.resolve(match[1]), f"Link header of {_API_REL}") if match else None


def _posts_query(root: Url | None, because: str) -> Query | None:
    """`root` is https://host/wp-json/ or, without pretty permalinks, https://host/?rest_route=/."""
    if root is None:
        return None
    parts = urlsplit(root)
    fields = dict(parse_qsl(parts.query))
    path = parts.path
    if "rest_route" in fields:
        fields["rest_route"] = fields["rest_route"].rstrip("/") + "/wp/v2/posts"
    else:
        path = path.rstrip("/") + "/wp/v2/posts"
    fields |= {"per_page": str(WORDPRESS_PAGE), "page": "1", "_fields": _WORDPRESS_FIELDS}
    url = find_canonical(urlunsplit((parts.scheme, parts.netloc, path, urlencode(fields, safe="/,"), "")))
    return Query(platform=Platform.WORDPRESS, url=url, because=because) if url is not None else None


def _wordpress_answer(query: Query, body: bytes, headers: Mapping[str, str]) -> Answer | None:
    try:
        posts = json.loads(decode(body, "application/json")[0].lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(posts, list) or not all(isinstance(post, dict) for post in posts):
        return None  # an error is an object: {"code": "rest_no_route", ...}
    links = [_wordpress_link(post, query.url) for post in posts]
    if posts and not any(links):
        return None
    page = _number(dict(parse_qsl(urlsplit(query.url).query)).get("page")) or 1
    pages = _number(headers.get("x-wp-totalpages"))
    more = page < pages if pages is not None else len(posts) >= WORDPRESS_PAGE
    return Answer(
        entries=_unique(links),
        total=_number(headers.get("x-wp-total")),
        next_query=_following(query, page=page + 1) if more and posts else None,
    )


def _wordpress_link(post: Mapping[str, object], found_on: Url) -> Link | None:
    link, title = post.get("link"), post.get("title")
    url = find_canonical(link, found_on) if isinstance(link, str) and link else None
    rendered = title.get("rendered") if isinstance(title, dict) else title
    if url is None:
        return None
    return Link(
        url=url,
        source=Source.PLATFORM,
        found_on=found_on,
        title=_plain(rendered) if isinstance(rendered, str) else None,
        published=_text(post.get("date")),
        modified=_text(post.get("modified")),
    )


def _plain(rendered: str) -> str | None:
    return fold(html.unescape(re.sub(r"</?[A-Za-z][^<>]{0,500}>", "", rendered[:10_000])))[:500] or None


def _text(value: object) -> str | None:
    return value[:100] if isinstance(value, str) and value else None


# --- details: Blogger ---------------------------------------------------------------------------------------------


def _blogger_query(document: Document) -> Query | None:
    generator = next((content for content in document.metas("generator") if "blogger" in content.lower()[:100]), None)
    if generator is None:
        return None
    url = find_canonical(urljoin(document.url, f"/feeds/posts/summary?start-index=1&max-results={BLOGGER_PAGE}"))
    because = f'<meta name="generator" content="{generator[:40]}">'
    return Query(platform=Platform.BLOGGER, url=url, because=because) if url is not None else None


def _blogger_answer(query: Query, body: bytes, headers: Mapping[str, str]) -> Answer | None:
    feed = parse_feed(body, query.url, headers.get("content-type", ""))
    if feed is None or feed.of_comments:
        return None
    start = _number(dict(parse_qsl(urlsplit(query.url).query)).get("start-index")) or 1
    following = start + len(feed.entries)
    more = bool(feed.entries) and feed.total is not None and following <= feed.total
    return Answer(
        entries=tuple(_as_platform(link) for link in feed.entries),
        total=feed.total,
        next_query=_following(query, **{"start-index": following}) if more else None,
    )


def _as_platform(link: Link) -> Link:
    return Link(
        url=link.url,
        source=Source.PLATFORM,
        found_on=link.found_on,
        title=link.title,
        published=link.published,
        modified=link.modified,
    )


# --- details: both ------------------------------------------------------------------------------------------------


def _following(query: Query, **changed: int) -> Query | None:
    parts = urlsplit(query.url)
    fields = dict(parse_qsl(parts.query)) | {name: str(number) for name, number in changed.items()}
    url = find_canonical(urlunsplit((*parts[:3], urlencode(fields, safe="/,"), "")))
    return Query(platform=query.platform, url=url, because=query.because) if url is not None else None


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and re.fullmatch(r"\s*[0-9]{1,9}\s*", text) else None


def _unique(links: Iterable[Link | None]) -> tuple[Link, ...]:
    return tuple({link.url: link for link in links if link is not None}.values())
