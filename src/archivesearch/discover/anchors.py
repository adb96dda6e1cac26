"""Which addresses does a page name, and in what role?"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlencode

import lxml.html

from archivesearch.discover.cards import card_headings
from archivesearch.markup import Document, fold, step, visible_text
from archivesearch.model import Anchor, Url

MAX_ANCHORS = 5000
"""Links looked at on one page; the largest honest archive page measured had under 3,000."""
_STEPS = 7
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_REFRESH = re.compile(r"^\s*(\d+(?:\.\d*)?)\s*[;,]?\s*(?:url\s*=)?\s*['\"]?([^'\"]*)", re.I)
_REST_ADDRESS = re.compile(r"/wp-json/|[?&]rest_route=")
"""WordPress offers every post's REST object as `<link rel=alternate type=application/json>`: no feed."""
_MAX_REFRESH_S = 30
"""A page that reloads itself after minutes is a news page, not a redirect."""


def anchors(document: Document) -> tuple[Anchor, ...]:
    """The links of a page to web addresses, in reading order, at most `MAX_ANCHORS`.

    `<a>` and `<area>`; what a frameset shows in its frames, and a page without links in an inline one; what a list of
    options or a button leads to.
    """
    found: list[Anchor] = []
    positions: dict[lxml.html.HtmlElement, _Position] = {}
    headings = card_headings(document.root)
    for element in document.root.iter(*_LINKING):
        href = _LINKING[element.tag](element)
        if not href or href.startswith("#"):
            continue
        url = document.resolve(href)
        if url is None:
            continue
        parent = element.getparent()
        position = _position(parent, positions) if parent is not None else _Position((), False)
        found.append(
            Anchor(
                url=url,
                text=_anchor_text(element),
                path="/".join((*position.steps, step(element))),
                in_heading=position.in_heading
                or (len(element) > 0 and next(element.iter(*_HEADINGS), None) is not None),
                rel=_rel(element.get("rel")),
                title=fold(element.get("title") or "")[:200] or None,
                heading=headings.get(element),
            )
        )
        if len(found) == MAX_ANCHORS:
            break
    return tuple(found)


def meta_refresh(document: Document) -> Url | None:
    """Where a `<meta http-equiv=refresh>` soon leads to another address, or None."""
    for element in document.root.iter("meta"):
        if (element.get("http-equiv") or "").strip().lower() != "refresh":
            continue
        match = _REFRESH.match(element.get("content") or "")
        if match and match[2] and float(match[1]) <= _MAX_REFRESH_S and not _is_for_old_browsers(element):
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
        and not _REST_ADDRESS.search(element.get("href") or "")
        and (url := document.resolve(element.get("href") or "")) is not None
    ]
    return tuple(dict.fromkeys(found))


def next_links(document: Document) -> tuple[Url, ...]:
    """`<link rel=next|prev>` of the page's head: the neighbours in a series."""
    return tuple(dict.fromkeys([*_link_targets(document, "next"), *_link_targets(document, "prev")]))


# --- details ------------------------------------------------------------------------------------------------------


def _option_target(element: lxml.html.HtmlElement) -> str | None:
    """The value of an option that is an address: lists of months and pages jump to it by a script."""
    value = (element.get("value") or "").strip()
    return value if _ADDRESS_VALUE.match(value) else None


def _inline_frame_target(element: lxml.html.HtmlElement) -> str | None:
    """What an inline frame shows on a page that links nothing: the page is no more than its frame, as at Naver."""
    is_all = next(element.getroottree().iter("a"), None) is None
    return element.get("src") if is_all else None


def _form_target(element: lxml.html.HtmlElement) -> str | None:
    """Where a form leads that asks nothing: a button in the place of a link."""
    action = element.get("action")
    if not action or (element.get("method") or "get").strip().lower() != "get":
        return None
    fields: list[tuple[str, str]] = []
    for field in element.iter("input", "select", "textarea"):
        kind = (field.get("type") or "text").strip().lower() if field.tag == "input" else field.tag
        if kind not in ("hidden", "submit", "image", "button"):
            return None
        if kind == "hidden" and field.get("name"):
            fields.append((field.get("name") or "", field.get("value") or ""))
    path = action.partition("#")[0].partition("?")[0]
    return f"{path}?{urlencode(fields)}" if fields else path


_ADDRESS_VALUE = re.compile(r"https?://|/[^/]|\?\w|[\w./-]+\.(?:html?|php|aspx?)\b", re.I)
_LINKING: dict[str, Callable[[lxml.html.HtmlElement], str | None]] = {
    "a": lambda element: element.get("href"),
    "area": lambda element: element.get("href"),
    "frame": lambda element: element.get("src"),
    "iframe": _inline_frame_target,
    "option": _option_target,
    "form": _form_target,
}


def _is_for_old_browsers(element: lxml.html.HtmlElement) -> bool:
    """`<noscript><meta http-equiv=refresh>` leads browsers without scripts to a notice; the page itself is whole."""
    return next(element.iterancestors("noscript"), None) is not None


def _link_targets(document: Document, rel: str) -> Iterator[Url]:
    for element in document.root.iter("link"):
        if rel in (element.get("rel") or "").lower().split():
            url = document.resolve(element.get("href") or "")
            if url is not None:
                yield url


@lru_cache(maxsize=1024)
def _rel(value: str | None) -> frozenset[str]:
    return frozenset((value or "").lower().split())


def _anchor_text(element: lxml.html.HtmlElement) -> str:
    text = visible_text(element)
    if not text and len(element):
        text = fold(" ".join(image.get("alt") or "" for image in element.iter("img")))
    return (text or fold(element.get("aria-label") or ""))[:200]


class _Position(NamedTuple):
    steps: tuple[str, ...]
    """The last steps down to an element."""
    in_heading: bool
    """Whether a heading is among its ancestors, or it is one."""


def _position(element: lxml.html.HtmlElement, known: dict[lxml.html.HtmlElement, _Position]) -> _Position:
    """Where an element stands; each of its ancestors is looked at once a page."""
    above: list[lxml.html.HtmlElement] = []
    node: lxml.html.HtmlElement | None = element
    while node is not None and node not in known:
        above.append(node)
        node = node.getparent()
    position = _Position((), False) if node is None else known[node]
    for node in reversed(above):
        steps = position.steps if node.tag in ("html", "body") else (*position.steps, step(node))[-_STEPS:]
        position = known[node] = _Position(steps, position.in_heading or node.tag in _HEADINGS)
    return position
