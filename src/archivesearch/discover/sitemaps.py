"""Which addresses does a sitemap name? (sitemaps.org protocol 0.9, Google's news extension)

XML, gzip and plain text, read as a stream with the protocol's own limits. Whether a sitemap tells the truth (FACTS:
posts that are 404, posts missing, tag pages mixed in) is for others to find out.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import urljoin, urlsplit

from lxml import etree

from archivesearch.discover.url_shapes import doubled_by_template, single_slashes
from archivesearch.discover.xml_text import clean_xml, local_name
from archivesearch.markup import decode, fold
from archivesearch.model import Link, Source, Url
from archivesearch.urls import find_canonical

MAX_INFLATED_BYTES = 50 * 1024 * 1024
"""sitemaps.org: a sitemap is at most 50 MB uncompressed."""
MAX_ENTRIES = 50_000
"""sitemaps.org: at most 50,000 URLs a sitemap, and as many sitemaps an index."""
_MAX_ELEMENTS = 1_000_000
"""An entry has five elements, three more for each of its images."""
_CHUNK = 65_536
_MAX_TEXT = 10_000

PROBES: tuple[tuple[str, str], ...] = (
    ("sitemap.xml", "nearly every system"),
    ("sitemap_index.xml", "WordPress with Yoast"),
    ("wp-sitemap.xml", "WordPress 5.5 and later by itself"),
    ("sitemap-index.xml", "Astro, Gatsby"),
    ("sitemapindex.xml", "Nikola"),
    ("post-sitemap.xml", "WordPress with Yoast, when the index is off"),
    ("sitemap-posts.xml", "Ghost"),
    ("sitemap.xml.gz", "generators of the 2000s"),
    ("sitemap.txt", "hand-written ones"),
)
_CHILD_NAME = re.compile(r"sitemap[^/]*\.xml(?:\.gz)?$", re.I)


@dataclass(frozen=True, kw_only=True, slots=True)
class Sitemap:
    entries: tuple[Link, ...] = ()
    """Each address once, in order. `modified` is lastmod, `published` the news extension's date, both as written."""
    children: tuple[Url, ...] = ()
    """Further sitemaps it names."""
    notes: tuple[str, ...] = ()
    """What was wrong or left out, in words."""


def parse_sitemap(body: bytes, url: Url) -> Sitemap:
    """What a sitemap says, whatever its form. Never raises: a broken one gives what could be read, and a note."""
    notes: list[str] = []
    data = _inflated(body, notes)
    xml = clean_xml(data)
    records = _xml_records(xml, notes) if xml is not None else _text_records(data, notes)
    return _sitemap(records, url, notes)


def well_known_sitemaps(site_root: Url) -> tuple[Url, ...]:
    """Where sitemaps usually are, likeliest first: below the blog's own path, then at the root of its host."""
    base = site_root if site_root.endswith("/") else f"{site_root}/"
    places = dict.fromkeys([base, urljoin(base, "/")])
    found = [find_canonical(name, place) for name, _ in PROBES for place in places]
    return tuple(dict.fromkeys(url for url in found if url is not None))


# --- details ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Record:
    """One `<url>` or `<sitemap>`."""

    is_child: bool
    loc: str
    lastmod: str | None = None
    published: str | None = None
    title: str | None = None


def _inflated(body: bytes, notes: list[str]) -> bytes:
    """The body without gzip, up to twice (files compressed on disk and once more by the server)."""
    for _ in range(2):
        if body.startswith(b"\x1f\x8b"):
            body = _gunzip(body, notes)
    return body


def _gunzip(body: bytes, notes: list[str]) -> bytes:
    parts: list[bytes] = []
    room = MAX_INFLATED_BYTES
    while body.startswith(b"\x1f\x8b") and room > 0:
        inflater = zlib.decompressobj(wbits=31)
        try:
            part = inflater.decompress(body, room)
        except zlib.error as error:
            notes.append(f"broken gzip ({error})")
            break
        parts.append(part)
        room -= len(part)
        if not inflater.eof:
            notes.append("cut at 50 MiB inflated" if room <= 0 else "gzip ends early")
            break
        body = inflater.unused_data
    return b"".join(parts)


class _Reader:
    """Collects records from parser events; holds one record at a time, never a tree."""

    def __init__(self) -> None:
        self.root = ""
        self.records: list[_Record] = []
        self.elements = 0
        self._open: list[str] = []
        self._fields: dict[str, str] = {}
        self._text: list[str] | None = None
        self._room = 0

    @property
    def full(self) -> bool:
        return len(self.records) > MAX_ENTRIES or self.elements > _MAX_ELEMENTS

    def start(self, tag: str | bytes, _attributes: object) -> None:
        name = local_name(str(tag))
        self.root = self.root or name
        self.elements += 1
        self._open.append(name)
        if name in ("url", "sitemap"):
            self._fields = {}
        self._text, self._room = [], _MAX_TEXT

    def data(self, data: str | bytes) -> None:
        if self._text is not None and self._room > 0:
            self._text.append(str(data)[: self._room])
            self._room -= len(data)

    def end(self, tag: str | bytes) -> None:
        name = self._open.pop() if self._open else local_name(str(tag))
        parent = self._open[-1] if self._open else ""
        if self._text is not None:
            # `image:loc` and `video:publication_date` share their names with ours: the parent tells them apart.
            if (parent in ("url", "sitemap") and name in ("loc", "lastmod")) or parent == "news":
                self._fields.setdefault(name, "".join(self._text).strip())
            self._text = None
        if name in ("url", "sitemap"):
            self._close(is_child=name == "sitemap")

    def comment(self, text: str | bytes) -> None:
        """Comments end no text: `<loc>a<!-- x -->b</loc>`."""

    def close(self) -> None:
        """Called by lxml at the end of the document."""

    def _close(self, *, is_child: bool) -> None:
        fields, self._fields = self._fields, {}
        if fields.get("loc"):
            self.records.append(
                _Record(
                    is_child=is_child,
                    loc=fields["loc"],
                    lastmod=fields.get("lastmod") or None,
                    published=fields.get("publication_date") or None,
                    title=fold(fields.get("title", ""))[:500] or None,
                )
            )


def _xml_records(xml: bytes, notes: list[str]) -> list[_Record]:
    reader = _Reader()
    parser = etree.XMLParser(
        target=reader, recover=True, resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False
    )
    try:
        for start in range(0, len(xml), _CHUNK):
            parser.feed(xml[start : start + _CHUNK])
            if reader.full:
                break
        else:
            parser.close()
    except etree.XMLSyntaxError as error:
        notes.append(f"broken XML ({error.msg})")
    if not reader.full:
        notes += [f"broken XML ({problem.message.strip()}, line {problem.line})" for problem in _faults(parser)][:1]
    if reader.root not in ("urlset", "sitemapindex"):
        notes.append(f"not a sitemap: the root element is {reader.root!r}")
    if reader.full:
        notes.append(f"cut at {MAX_ENTRIES:,} entries or {_MAX_ELEMENTS:,} elements")
    return reader.records[:MAX_ENTRIES]


def _faults(parser: etree.XMLParser) -> list[etree._LogEntry]:
    """What was wrong in the XML; namespaces are missing or wrong in many sitemaps and mean nothing to us."""
    return [entry for entry in parser.feed_error_log if entry.domain != etree.ErrorDomains.NAMESPACE]


def _text_records(data: bytes, notes: list[str]) -> list[_Record]:
    """A text sitemap holds one address a line and nothing else."""
    text, _ = decode(data)
    lines = text.split(maxsplit=MAX_ENTRIES + 1)[: MAX_ENTRIES + 1]
    addresses = [line for line in lines if line.startswith(("http://", "https://"))]
    if len(addresses) * 2 < len(lines) or not addresses:
        notes.append("not a sitemap: neither XML nor a list of addresses")
        return []
    if len(addresses) > MAX_ENTRIES:
        notes.append(f"cut at {MAX_ENTRIES:,} entries")
    return [_Record(is_child=False, loc=address) for address in addresses[:MAX_ENTRIES]]


def _sitemap(records: Iterable[_Record], url: Url, notes: list[str]) -> Sitemap:
    repaired = _without_double_slashes(list(records), notes)
    entries: dict[Url, Link] = {}
    children: dict[Url, None] = {}
    unusable = 0
    for record in repaired:
        target = find_canonical(record.loc, url)
        if target is None:
            unusable += 1
        elif record.is_child or _CHILD_NAME.search(urlsplit(target).path):
            children.setdefault(target)
        else:
            entries.setdefault(target, _link(record, target, url))
    if unusable:
        notes.append(f"{unusable} entries are no web addresses")
    return Sitemap(entries=tuple(entries.values()), children=tuple(children), notes=tuple(notes))


def _link(record: _Record, target: Url, found_on: Url) -> Link:
    return Link(
        url=target,
        source=Source.SITEMAP,
        found_on=found_on,
        title=record.title,
        published=record.published,
        modified=record.lastmod,
    )


def _without_double_slashes(records: list[_Record], notes: list[str]) -> list[_Record]:
    if not doubled_by_template([record.loc for record in records]):
        return records
    notes.append("doubled slashes in its addresses were made single")
    return [replace(record, loc=single_slashes(record.loc)) for record in records]
