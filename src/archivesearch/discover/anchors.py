"""Which addresses does a page name, and in what role?"""

from __future__ import annotations

import re
from collections.abc import Iterator

import lxml.html

from archivesearch.markup import Document, fold, step, visible_text
from archivesearch.model import Anchor, Url

MAX_ANCHORS = 5000
"""Links looked at on one page; the largest honest archive page measured had under 3,000."""
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_REFRESH = re.compile(r"^\s*(\d+(?:\.\d*)?)\s*[;,]?\s*(?:url\s*=)?\s*['\"]?([^'\"]*)", re.I)
_MAX_REFRESH_S = 30
"""A page that reloads itself after minutes is a news page, not a redirect."""


def anchors(document: Document) -> tuple[Anchor, ...]:
    """The `<a>` and `<area>` links of a page to web addresses, in reading order, at most `MAX_ANCHORS`."""
    found: list[Anchor] = []
    paths: dict[lxml.html.HtmlElement, tuple[str, bool]] = {}
    for element in document.root.iter("a", "area"):
        href = element.get("href")
        if not href or href.startswith("#"):
            continue
        url = document.resolve(href)
        if url is None:
            continue
        parent = element.getparent()
        path, heading_above = _position(parent, paths) if parent is not None else ("", False)
        found.append(
            Anchor(
                url=url,
                text=_anchor_text(element),
                path=f"{path}/{step(element)}".lstrip("/"),
                in_heading=heading_above or next(element.iter(*_HEADINGS), None) is not None,
                rel=frozenset((element.get("rel") or "").lower().split()),
                title=fold(element.get("title") or "")[:200] or None,
            )
        )
        if len(found) == MAX_ANCHORS:
            break
    return tuple(found)


def meta_refresh(document: Document) -> Url | None:
    """Where a `<meta http-equiv=refresh>` soon leads to another address, or None."""
    for content in document.metas("refresh"):
        match = _REFRESH.match(content)
        if match and match[2] and float(match[1]) <= _MAX_REFRESH_S:
            target = document.resolve(match[2])
            if target is not None and target != document.url:
                return target
    return None


def canonical_link(document: Document) -> Url | None:
    """What the page says its address is (RFC 6596). A claim: believe it only when it leads to the same post."""
    for href in _link_targets(document, "canonical"):
        return href
    return None


def feed_links(document: Document) -> tuple[Url, ...]:
    """The feeds a page offers by `<link rel=alternate type=...>` (feed autodiscovery)."""
    types = (
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/feed+json",
        "application/json",
    )
    found = [
        url
        for element in document.root.iter("link")
        if "alternate" in (element.get("rel") or "").lower().split()
        and (element.get("type") or "").partition(";")[0].strip().lower() in types
        and (url := document.resolve(element.get("href") or "")) is not None
    ]
    return tuple(dict.fromkeys(found))


def next_links(document: Document) -> tuple[Url, ...]:
    """`<link rel=next|prev>` of the page's head: the neighbours in a series."""
    return tuple(dict.fromkeys([*_link_targets(document, "next"), *_link_targets(document, "prev")]))


# --- details ------------------------------------------------------------------------------------------------------


def _link_targets(document: Document, rel: str) -> Iterator[Url]:
    for element in document.root.iter("link"):
        if rel in (element.get("rel") or "").lower().split():
            url = document.resolve(element.get("href") or "")
            if url is not None:
                yield url


def _anchor_text(element: lxml.html.HtmlElement) -> str:
    text = visible_text(element)
    if not text:
        text = fold(" ".join(image.get("alt") or "" for image in element.iter("img")))
    return text[:200]


def _position(element: lxml.html.HtmlElement, known: dict[lxml.html.HtmlElement, tuple[str, bool]]) -> tuple[str, bool]:
    """The last 7 steps down to an element, and whether a heading is among all its ancestors."""
    if element in known:
        return known[element]
    steps: list[str] = []
    in_heading = False
    for ancestor in [element, *element.iterancestors()]:
        in_heading = in_heading or ancestor.tag in _HEADINGS
        if len(steps) < 7 and ancestor.tag not in ("html", "body"):
            steps.append(step(ancestor))
    known[element] = ("/".join(reversed(steps)), in_heading)
    return known[element]
