"""Which posts does a feed name, and where does it go on?

RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0 by feedparser, JSON Feed by json. Feedparser gets the reduced document of
`feed_xml` as bytes, so it fetches nothing and never reaches its regex-based fallback parser.
"""

from __future__ import annotations

import html
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, cast
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

import feedparser

from archivesearch.discover.feed_xml import MAX_ENTRIES, reduced_feed
from archivesearch.discover.url_shapes import doubled_by_template, single_slashes
from archivesearch.markup import decode, fold
from archivesearch.model import Link, Source, Url
from archivesearch.urls import canonical, find_canonical, host_of, split_name

_MAX_TITLE = 500
_NAMES_PARTS = re.compile(
    rb"""<(?:link|guid|id|[\w-]+:origLink)\b[^<>]*>\s*(?:<!\[CDATA\[)?[^<>\s]+#|<link\b[^<>]+#|"(?:url|id)"\s*:\s*"[^"\s]+#""",
    re.I,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Feed:
    title: str | None = None
    home: Url | None = None
    """The page the feed belongs to."""
    language: str | None = None
    """As the feed says, lower case."""
    generator: str | None = None
    """The publishing system, as it names itself: name, version, address."""
    entries: tuple[Link, ...] = ()
    """Each address once, parts of a page too, in order. Dates are as written; `published` is never an update date."""
    next_pages: tuple[Url, ...] = ()
    """Where the feed itself says it goes on to older entries (RFC 5005, JSON Feed next_url)."""
    of_comments: bool = False
    """Whether the entries are comments: then a link is the post commented, without the comment's title and dates."""
    total: int | None = None
    """How many entries it says there are in all (openSearch:totalResults)."""
    notes: tuple[str, ...] = ()
    """What was left out, in words."""


PROBES: tuple[tuple[str, str], ...] = (
    ("feed/", "WordPress"),
    ("atom.xml", "Movable Type, Octopress, Hexo, Blogger of old"),
    ("rss.xml", "Nikola, Drupal, Eleventy, Gatsby"),
    ("index.xml", "Hugo, Movable Type"),
    ("feed.xml", "Jekyll, Middleman"),
    ("rss/", "Ghost, Tumblr"),
    ("feeds/posts/default", "Blogger"),
    ("feed.json", "JSON Feed"),
    ("index.rdf", "Movable Type 3"),
    ("?format=rss", "Squarespace"),
)


def parse_feed(body: bytes, url: Url, content_type: str = "") -> Feed | None:
    """The feed in these bytes, or None when they are no feed. Never raises; `url` is the base of relative links."""
    text, _ = decode(body[:200], content_type)
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        return _json_feed(body, url, content_type)
    reduced = reduced_feed(body, content_type)
    return _xml_feed(reduced, url) if reduced is not None else None


def may_name_parts(body: bytes) -> bool:
    """Whether entries of a feed may lead to parts of pages (PAGE#name): a look that costs no parsing."""
    return _NAMES_PARTS.search(body) is not None


def feed_pages(feed_url: Url, feed: Feed) -> tuple[Url, ...]:
    """The page of older entries after `feed_url`, for systems that number theirs and do not link them.

    Empty when the feed says itself how it goes on, has no entries, or its system numbers no pages. Ask until a page
    gives nothing new. A next page on another host does not count: Blogger's feeds on a domain of the author's own
    go on at www.blogger.com.
    """
    goes_on = any(host_of(page) == host_of(feed_url) for page in feed.next_pages)
    if not feed.entries or goes_on or feed.generator is None:
        return ()
    for pattern, _, following in _NUMBERED:
        if re.search(pattern, feed.generator, re.I):
            page = following(feed_url, feed)
            return (page,) if page is not None and page != feed_url else ()
    return ()


def well_known_feeds(blog_root: Url) -> tuple[Url, ...]:
    """Where feeds usually are, likeliest first, below the blog's root."""
    base = blog_root if blog_root.endswith("/") else f"{blog_root}/"
    found = [find_canonical(urljoin(base, name)) for name, _ in PROBES]
    return tuple(dict.fromkeys(url for url in found if url is not None))


# --- details: pages by number -------------------------------------------------------------------------------------


def _query_number(url: Url, name: str, default: int) -> int:
    value = dict(parse_qsl(urlsplit(url).query)).get(name, "")
    return int(value) if re.fullmatch(r"[0-9]{1,6}", value) else default


def _with_query(url: Url, **changed: int) -> Url | None:
    parts = urlsplit(url)
    fields = {**dict(parse_qsl(parts.query, keep_blank_values=True)), **{key: str(n) for key, n in changed.items()}}
    return find_canonical(urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(fields), "")))


def _wordpress_page(url: Url, _feed: Feed) -> Url | None:
    return _with_query(url, paged=_query_number(url, "paged", 1) + 1)


def _blogger_page(url: Url, feed: Feed) -> Url | None:
    start = _query_number(url, "start-index", 1) + len(feed.entries)
    return _with_query(url, **{"start-index": start}) if feed.total is None or start <= feed.total else None


def _ghost_page(url: Url, _feed: Feed) -> Url | None:
    parts = urlsplit(url)
    match = re.fullmatch(r"(.*/rss)(?:/([0-9]{1,6}))?/?", parts.path)
    if match is None:
        return None
    return find_canonical(urlunsplit((parts.scheme, parts.netloc, f"{match[1]}/{int(match[2] or 1) + 1}/", "", "")))


_NUMBERED = (
    # (pattern of the generator, example, the page that follows)
    (r"wordpress", "https://wordpress.org/?v=6.4.2, http://wordpress.com/", _wordpress_page),
    (r"\bblogger\b", "Blogger http://www.blogger.com 7.00", _blogger_page),
    (r"^ghost\b", "Ghost 0.7", _ghost_page),
)


# --- details: XML -------------------------------------------------------------------------------------------------


def _xml_feed(reduced: bytes, url: Url) -> Feed | None:
    parsed = feedparser.parse(
        io.BytesIO(reduced),
        response_headers={"content-type": "application/xml; charset=utf-8", "content-location": url},
        resolve_relative_uris=False,
        sanitize_html=False,
    )
    channel = _Fields(parsed["feed"])
    raw_entries = [_Fields(entry) for entry in parsed["entries"]]
    home = find_canonical(channel.text("link") or "", url)
    own_hosts = [host_of(address) for address in (home, url) if address is not None]
    total = channel.text("opensearch_totalresults") or ""
    of_comments = _is_of_comments(url, raw_entries)
    links = [_entry_link(entry, url, own_hosts) for entry in raw_entries]
    return _feed(
        [_bare(link) for link in links] if of_comments else links,
        title=_plain(channel.text("title"), channel.mapping("title_detail").text("type")),
        home=home,
        language=(channel.text("language") or channel.mapping("title_detail").text("language") or "").lower() or None,
        of_comments=of_comments,
        generator=_generator(channel),
        next_pages=_next_pages(channel, url),
        total=int(total) if re.fullmatch(r"[0-9]{1,9}", total) else None,
    )


@dataclass(frozen=True, slots=True)
class _Fields:
    """Feedparser's dictionaries without their aliases: `updated` must not stand in for `published`."""

    raw: Mapping[str, Any]

    def text(self, key: str) -> str | None:
        value = dict.get(cast("dict[str, Any]", self.raw), key)
        return value.strip() or None if isinstance(value, str) else None

    def mapping(self, key: str) -> _Fields:
        value = dict.get(cast("dict[str, Any]", self.raw), key)
        return _Fields(value if isinstance(value, dict) else {})

    def links(self, rel: str) -> Iterator[str]:
        for link in dict.get(cast("dict[str, Any]", self.raw), "links") or []:
            if str(link.get("rel", "")).lower() == rel and link.get("href"):
                yield str(link["href"])


def _generator(channel: _Fields) -> str | None:
    detail = channel.mapping("generator_detail")
    words = [detail.text("name") or channel.text("generator"), detail.text("version"), detail.text("href")]
    return fold(" ".join(word for word in words if word))[:200] or None


def _next_pages(channel: _Fields, url: Url) -> tuple[Url, ...]:
    """RFC 5005: `next` leads to older entries of a paged feed, `prev-archive` to those of an archived one."""
    found = [find_canonical(href, url) for rel in ("next", "prev-archive") for href in channel.links(rel)]
    return tuple(dict.fromkeys(page for page in found if page is not None and page != url))


_COMMENT_LINK = re.compile(r"#(?:comment-?|c|respond|disqus_thread)\d*$|[?&]showComment=", re.I)
"""/post/#comment-12 (WordPress), /post.html?showComment=1289#c12 (Blogger), /post.html#c000123 (Movable Type)."""


def _is_of_comments(url: Url, entries: list[_Fields]) -> bool:
    if re.search(r"/comments(?:/|$)", urlsplit(url).path):
        return True
    comments = sum(1 for entry in entries if _COMMENT_LINK.search(entry.text("link") or ""))
    return comments * 2 > len(entries)


def _bare(link: Link | None) -> Link | None:
    return replace(link, title=None, published=None, modified=None, fragment="") if link is not None else None


def _entry_link(entry: _Fields, url: Url, own_hosts: list[str]) -> Link | None:
    target = _permalink([_named(raw, url) for raw in _addresses(entry)], own_hosts)
    if target is None:
        return None
    published = entry.text("published") or entry.text("created")
    return Link(
        url=target.url,
        fragment=target.name,
        source=Source.FEED,
        found_on=url,
        title=_plain(entry.text("title"), entry.mapping("title_detail").text("type")),
        published=published,
        modified=entry.text("updated"),
    )


def _addresses(entry: _Fields) -> Iterator[str]:
    """What may be the address of the post, likeliest first."""
    if original := entry.text("feedburner_origlink"):
        yield original
    if link := entry.text("link"):
        yield link
    yield from entry.links("alternate")
    for key in ("id", "comments"):
        # A guid that is no permalink is often still an address of the post (WordPress: /?p=123).
        if (address := entry.text(key)) and address.startswith(("http://", "https://", "/")):
            yield address
    for rel in ("via", "related"):
        yield from entry.links(rel)


class _Target(NamedTuple):
    """A page, and the name of a part of it, "" for the whole."""

    url: Url
    name: str


def _named(raw: str, base: Url) -> _Target | None:
    url = find_canonical(raw, base)
    return None if url is None else _Target(url, split_name(raw.strip())[1])


def _permalink(candidates: list[_Target | None], own_hosts: list[str]) -> _Target | None:
    """The first address on the blog's own host, else the first: link blogs link elsewhere and name the post apart."""
    found = [target for target in candidates if target is not None]
    for host in own_hosts:
        for target in found:
            if host_of(target.url) == host:
                return target
    return found[0] if found else None


def _plain(title: str | None, media_type: str | None = None) -> str | None:
    """A title as text. RSS does not say whether its titles are HTML; escaped tags in one say it."""
    if title is None:
        return None
    if media_type in ("text/html", "application/xhtml+xml") or re.search(r"</?[a-z][^<>]{0,500}>|&#?\w{2,8};", title):
        title = html.unescape(re.sub(r"</?[A-Za-z][^<>]{0,500}>", "", title))
    return fold(title)[:_MAX_TITLE] or None


def _feed(links: list[Link | None], **known: Any) -> Feed:
    found = [link for link in links[:MAX_ENTRIES] if link is not None]
    if doubled_by_template([link.url for link in found]):
        found = [replace(link, url=canonical(single_slashes(link.url))) for link in found]
    entries: dict[tuple[Url, str], Link] = {}
    for link in found:
        entries.setdefault((link.url, link.fragment), link)
    nowhere = sum(link is None for link in links)
    notes = [f"{nowhere} entries have no address"] if nowhere else []
    if len(links) > MAX_ENTRIES:
        notes.append(f"cut at {MAX_ENTRIES:,} entries")
    return Feed(entries=tuple(entries.values()), notes=tuple(notes), **known)


# --- details: JSON Feed -------------------------------------------------------------------------------------------


def _json_feed(body: bytes, url: Url, content_type: str) -> Feed | None:
    """JSON Feed 1.0 and 1.1 (jsonfeed.org)."""
    try:
        document = json.loads(decode(body, content_type)[0].lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or "jsonfeed.org" not in str(document.get("version", ""))[:100]:
        return None
    items = document.get("items")
    channel = _Fields(document)
    home = find_canonical(channel.text("home_page_url") or "", url)
    own_hosts = [host_of(address) for address in (home, url) if address is not None]
    following = find_canonical(channel.text("next_url") or "", url)
    return _feed(
        [_item_link(_Fields(item), url, own_hosts) for item in items if isinstance(item, dict)]
        if isinstance(items, list)
        else [],
        title=_plain(channel.text("title")),
        home=home,
        language=(channel.text("language") or "").lower() or None,
        next_pages=(following,) if following is not None and following != url else (),
    )


def _item_link(item: _Fields, url: Url, own_hosts: list[str]) -> Link | None:
    named = [item.text(key) for key in ("url", "id", "external_url")]
    candidates = [_named(raw, url) for raw in named if raw and (raw.startswith("http") or raw == named[0])]
    target = _permalink(candidates, own_hosts)
    if target is None:
        return None
    return Link(
        url=target.url,
        fragment=target.name,
        source=Source.FEED,
        found_on=url,
        title=_plain(item.text("title")),
        published=item.text("date_published"),
        modified=item.text("date_modified"),
    )
