"""What is in this answer, going by its bytes?

Media types lie (feeds as text/html, pages as text/plain, sitemaps as text/xml), so the content speaks first and the
media type only where the content is silent. What a page *means* to the archive is decided with the whole site in view.
"""

from __future__ import annotations

import re
from enum import StrEnum

from archivesearch.discover.xml_text import local_name, root_of
from archivesearch.model import Page


class BodyKind(StrEnum):
    HTML = "html"
    FEED = "feed"
    """RSS, RDF, Atom or JSON Feed."""
    SITEMAP = "sitemap"
    """XML: `urlset` or `sitemapindex`."""
    TEXT_SITEMAP = "text-sitemap"
    """One address a line."""
    GZIP = "gzip"
    """Compressed content (not transfer): a sitemap, if anything for us."""
    JSON = "json"
    ROBOTS = "robots"
    MEDIA = "media"
    """Images, sound, archives, fonts, scripts, style sheets: nothing to read."""
    EMPTY = "empty"
    OTHER = "other"


HEAD_BYTES = 65_536
"""How much of a body is looked at."""

MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "PNG image"),
    (b"\xff\xd8\xff", "JPEG image"),
    (b"GIF8", "GIF image"),
    (b"RIFF", "WebP image, WAV sound"),
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "zip, epub, office documents"),
    (b"ID3", "MP3 sound with tags"),
    (b"\xff\xfb", "MP3 sound"),
    (b"OggS", "Ogg sound"),
    (b"wOFF", "web font"),
    (b"wOF2", "web font"),
    (b"\x1aE\xdf\xa3", "WebM video"),
    (b"\x00\x00\x01\x00", "icon"),
    (b"\xd0\xcf\x11\xe0", "old office documents"),
    (b"7z\xbc\xaf", "7-zip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ", "xz"),
    (b"%!PS", "PostScript"),
)

ROOTS: tuple[tuple[str, BodyKind, str], ...] = (
    # (root element without prefix, kind, who writes it)
    ("rss", BodyKind.FEED, "RSS 0.91 to 2.0"),
    ("feed", BodyKind.FEED, "Atom 0.3 and 1.0"),
    ("rdf", BodyKind.FEED, "RSS 0.90 and 1.0; other RDF (FOAF) has no item in it"),
    ("channel", BodyKind.FEED, "CDF, and RSS without its root"),
    ("urlset", BodyKind.SITEMAP, "sitemaps.org"),
    ("sitemapindex", BodyKind.SITEMAP, "sitemaps.org"),
    ("html", BodyKind.HTML, "XHTML"),
    ("svg", BodyKind.MEDIA, "SVG image"),
    ("stylesheet", BodyKind.MEDIA, "XSLT that shows a feed to people"),
)
_ROOTS = {name: kind for name, kind, _ in ROOTS}

_MEDIA_TYPES = re.compile(
    r"(?:image|audio|video|font)/.*|text/(?:css|(?:x-)?(?:java|ecma)script|calendar|vcard)"
    r"|application/(?:(?:x-)?javascript|pdf|(?:x-)?(?:zip|tar|bzip2?|7z-compressed)|msword|epub\+zip|vnd\..*|x-font.*|wasm)"
)
_HTML_FIRST = re.compile(r"<(?:!doctype\s+html|html|head|body|title|meta|link|script|style)\b", re.I)
_HTML_ANYWHERE = re.compile(
    r"<(?:!doctype\s+html|html|head|body|title|meta|div|table|center|h[1-6]|p|br|a\s+href|font|ul|article)\b[^<]{0,2000}>",
    re.I,
)
_JSON = re.compile(r"\{\s*(?:\"|\}\s*$)|\[\s*(?:[\[{\"\]]|-?[0-9])")
_JSON_FEED = re.compile(r"\"version\"\s*:\s*\"https?:\\?/\\?/(?:www\.)?jsonfeed\.org\\?/version")
_ROBOTS = re.compile(r"(?:\A|\n)[ \t]*(?:user-agent|sitemap)[ \t]*:", re.I)
_ADDRESS_LINE = re.compile(r"https?://[^\s<>\"']+")


def body_kind(page: Page) -> BodyKind:
    """What the body of an answer is. Never raises; looks at the first `HEAD_BYTES` only."""
    head = page.body[:HEAD_BYTES]
    if not head.strip():
        return BodyKind.EMPTY
    if head.startswith(b"\x1f\x8b"):
        return BodyKind.GZIP
    if _is_binary(head):
        return BodyKind.MEDIA
    text = _head_text(head)
    return _kind_of_xml(text) or _kind_of_text(text, page.media_type)


# --- details ------------------------------------------------------------------------------------------------------


def _is_binary(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    return any(head.startswith(magic) for magic, _ in MAGIC) or head[4:8] == b"ftyp" or head[:2048].count(0) > 8


def _head_text(head: bytes) -> str:
    """Enough of a text to see its tags: they are ASCII in every encoding of the web but UTF-16."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", "replace")
    return head.removeprefix(b"\xef\xbb\xbf").decode("latin-1")


def _kind_of_xml(text: str) -> BodyKind | None:
    root = root_of(text)
    if root is None:
        return None
    kind = _ROOTS.get(local_name(root[0]))
    if local_name(root[0]) == "rdf" and not re.search(r"<(?:\w{1,20}:)?(?:channel|item)\b", text):
        return BodyKind.OTHER
    return kind


def _kind_of_text(text: str, media_type: str) -> BodyKind:
    start = text.lstrip()
    if _JSON.match(start):
        return BodyKind.FEED if _JSON_FEED.search(text) else BodyKind.JSON
    if _HTML_FIRST.match(_without_comments(start)):
        return BodyKind.HTML
    if _MEDIA_TYPES.fullmatch(media_type):
        return BodyKind.MEDIA
    if _HTML_ANYWHERE.search(text):
        return BodyKind.HTML
    if _is_address_list(start):
        return BodyKind.TEXT_SITEMAP
    if media_type != "text/html" and _ROBOTS.search(text):
        return BodyKind.ROBOTS
    return BodyKind.HTML if media_type in ("text/html", "application/xhtml+xml") else BodyKind.OTHER


def _without_comments(text: str) -> str:
    while text.startswith("<!--"):
        end = text.find("-->", 4)
        if end < 0:
            return text
        text = text[end + 3 :].lstrip()
    return text


def _is_address_list(text: str) -> bool:
    lines = [line.strip() for line in text[:8192].splitlines() if line.strip()]
    whole = lines[:-1] if len(text) > 8192 else lines
    return bool(whole) and all(_ADDRESS_LINE.fullmatch(line) for line in whole)
