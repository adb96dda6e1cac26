"""Which texts does a feed hold in full? Read apart from its entries, and only for addresses that have no page here.

A text is full in `content:encoded` (RSS 1.0 modules), Atom's `content` and JSON Feed's content; an RSS `description`
may be either, and counts when it is long and does not break off. A summary is none.
"""

from __future__ import annotations

import html
import io
import json
import re
from collections.abc import Iterator, Set
from typing import Any, NamedTuple

from lxml import etree

from archivesearch.discover.xml_text import clean_xml, local_name
from archivesearch.markup import decode, fold
from archivesearch.model import Url
from archivesearch.urls import find_canonical

_ENTRIES = frozenset({"item", "entry"})
_ADDRESSES = frozenset({"link", "guid", "id", "origlink"})
_LONG = 600
_MAX_ENTRIES = 2_000
_MAX_HTML = 2_000_000
_TAG = re.compile(r"<[^<>]{0,500}>")
_BREAKS_OFF = re.compile(
    r"(?:\.\.\.|…|\[\W{0,9}\]|read (?:more|on|the rest)|continue reading|weiterlesen|lire la suite|leer más|leia mais"
    r"|続きを読む|阅读全文|читать (?:далее|дальше))\W{0,40}$",
    re.I,
)
_END = 400


class FeedText(NamedTuple):
    """One post as a feed gives it."""

    url: Url
    html: str
    authors: tuple[str, ...]
    tags: tuple[str, ...]


def feed_texts(body: bytes, url: Url, wanted: Set[Url], content_type: str = "") -> Iterator[FeedText]:
    """The full texts of the posts at some addresses. Never raises; `url` is the base of relative links."""
    text, _ = decode(body[:200], content_type)
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        yield from _of_json(body, url, wanted, content_type)
        return
    xml = clean_xml(body, content_type)
    if xml is None:
        return
    for entry in _entries(xml):
        found = _of_entry(entry, url, wanted)
        if found is not None:
            yield found


# --- details ------------------------------------------------------------------------------------------------------


def _entries(xml: bytes) -> Iterator[etree._Element]:
    """The entries one by one, each freed when the next is asked for."""
    parser = etree.iterparse(
        io.BytesIO(xml), events=("end",), recover=True, resolve_entities=False, load_dtd=False, no_network=True,
        huge_tree=False, remove_comments=True, remove_pis=True,
    )  # fmt: skip
    count = 0
    try:
        for _, element in parser:
            if local_name(str(element.tag)) in _ENTRIES:
                yield element
                element.clear()
                count += 1
                if count == _MAX_ENTRIES:
                    return
    except etree.XMLSyntaxError:
        return  # what came before the fault was given


def _of_entry(entry: etree._Element, base: Url, wanted: Set[Url]) -> FeedText | None:
    target = next((url for url in _addresses(entry, base) if url in wanted), None)
    content = _content(entry) if target is not None else ""
    if target is None or not content:
        return None
    return FeedText(target, content, tuple(dict.fromkeys(_authors(entry))), tuple(dict.fromkeys(_tags(entry))))


def _addresses(entry: etree._Element, base: Url) -> Iterator[Url]:
    for child in entry:
        if local_name(str(child.tag)) in _ADDRESSES and (child.get("rel") or "alternate") == "alternate":
            url = find_canonical((child.get("href") or child.text or "").strip(), base)
            if url is not None:
                yield url


def _content(entry: etree._Element) -> str:
    description = ""
    for child in entry:
        name = local_name(str(child.tag))
        if name in ("encoded", "content"):
            return _html(child)
        if name == "description" and not description:
            description = _html(child)
    return description if len(description) >= _LONG and not _breaks_off(description) else ""


def _breaks_off(description: str) -> bool:
    return _BREAKS_OFF.search(html.unescape(_TAG.sub("", description[-_END:]))) is not None


def _html(element: etree._Element) -> str:
    """What an element holds, as HTML: escaped text as it is, XHTML written out, plain text in paragraphs."""
    if (element.get("type") or "").strip().lower() in ("text", "text/plain"):
        return "".join(f"<p>{_escaped(part)}</p>" for part in (element.text or "").split("\n\n"))[:_MAX_HTML]
    inside = "".join(etree.tostring(child, encoding="unicode", method="html") for child in element)
    return f"{element.text or ''}{inside}".strip()[:_MAX_HTML]


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _authors(entry: etree._Element) -> Iterator[str]:
    for child in entry:
        name = local_name(str(child.tag))
        if name == "creator" and (text := fold(child.text or "")):
            yield text
        elif name == "author":
            yield from (fold(one.text) for one in child if local_name(str(one.tag)) == "name" and one.text)


def _tags(entry: etree._Element) -> Iterator[str]:
    for child in entry:
        if local_name(str(child.tag)) == "category" and (text := fold(child.get("term") or child.text or "")):
            yield text[:80]


def _of_json(body: bytes, base: Url, wanted: Set[Url], content_type: str) -> Iterator[FeedText]:
    try:
        document = json.loads(decode(body, content_type)[0].lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return
    items = document.get("items") if isinstance(document, dict) else None
    for item in items[:_MAX_ENTRIES] if isinstance(items, list) else ():
        if not isinstance(item, dict):
            continue
        named = (find_canonical(item[key], base) for key in ("url", "id") if isinstance(item.get(key), str))
        target = next((url for url in named if url is not None and url in wanted), None)
        content = _text(item, "content_html") or _paragraphs(_text(item, "content_text"))
        if target is not None and content:
            tags = item.get("tags")
            words = tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else ()
            yield FeedText(target, content[:_MAX_HTML], (), words)


def _text(item: dict[str, Any], key: str) -> str:
    value = item.get(key)
    return value if isinstance(value, str) else ""


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{_escaped(part)}</p>" for part in text.split("\n\n") if part.strip())
