"""What must typing know of one page? Everything it needs, and nothing that needs the page again.

Whether a page is a post can be said only with the whole site in view, so a crawl keeps these facts of each page (a few
kilobytes, compressed) and types all pages together when it ends, and again, offline, whenever the rules improve.
"""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple, cast

import lxml.html
from lxml import etree

from archivesearch.markup import INVISIBLE_TAGS, Document, fold, visible_text
from archivesearch.model import Anchor, Url

FACTS_VERSION = 3
"""Raised when the meaning of the facts changes: older stored facts are then made again from the stored page."""

MAX_BLOCKS = 4000
MAX_STEPS = 400
MAX_HEADINGS = 80
MAX_PICTURES = 200
HEAD_CHARS = 36
"""Two paragraphs of one blog seldom begin with the same 36 characters unless one is an excerpt of the other."""
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
PICTURES = frozenset({"img", "iframe", "video", "audio", "embed", "source"})
"""What a page may have to show in the place of text."""

_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q rp rt ruby s "
    "samp small span strike strong sub sup time tt u var wbr".split()
)
_LD_TYPE = re.compile(r'"@type"\s*:\s*"(\w{1,40})"')
_OF_ONE_POST = re.compile(r"(?:category|cat|tag|post_tag|label|topic|author|user|term|postid|page-id|lang|series)[-_]")
"""Classes that name a post's own tags and author: they say nothing of its template."""
_HEX_BYTES = 8
_DIGITS = re.compile(r"\d+")


class OutLink(NamedTuple):
    """One link of a page, as `Anchor`, without what typing has no use for."""

    url: Url
    text: str
    """The heading of its card, the anchor's text, or its `title` when it has none."""
    path: str
    in_heading: bool
    rel: str
    """The rel values, sorted, a blank between."""


class Block(NamedTuple):
    """A run of text between two block-level tags."""

    hash: int
    length: int
    """Characters, white space folded."""
    head: int = 0
    """Hash of its first words when it is long: an excerpt and the paragraph it was cut from share it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PageFacts:
    """One fetched page, for typing. Texts are folded and cut; the order is that of the page."""

    url: Url
    """What was asked."""
    final_url: Url
    """What answered."""
    body_hash: str
    """The first 64 bits of the body's SHA-256."""
    refresh: Url | None = None
    """Where a meta refresh leads."""
    canonical: Url | None = None
    """The page's own claim."""
    title: str = ""
    """`<title>`."""
    og_title: str = ""
    headings: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    links: tuple[OutLink, ...] = ()
    steps: tuple[int, ...] = ()
    """The DOM shape: hashes of the distinct tag.class steps, sorted."""
    articles: int = 0
    times: int = 0
    paragraphs: int = 0
    pictures: tuple[int, ...] = ()
    """Hashes of the addresses of pictures, films and the like, without their queries (those of trackers vary)."""
    hints: tuple[str, ...] = ()
    """What the mark-up calls the page: "og:article", "ld:BlogPosting", "body:single-post"."""

    @property
    def text_length(self) -> int:
        return sum(block.length for block in self.blocks)

    def to_json(self) -> bytes:
        """Compact JSON, compressed (RFC 1950), for one column of the store."""
        return zlib.compress(json.dumps(_to_plain(self), ensure_ascii=False, separators=(",", ":")).encode(), 6)

    @staticmethod
    def from_json(data: bytes) -> PageFacts:
        """The facts that `to_json` wrote. Raises ValueError for facts of another version."""
        plain = json.loads(zlib.decompress(data))
        if plain.get("v") != FACTS_VERSION:
            raise ValueError(f"page facts of version {plain.get('v')}, this is {FACTS_VERSION}")
        return _from_plain(plain)


def facts_of(
    document: Document, anchors: Sequence[Anchor], *, url: Url | None = None, body: bytes, refresh: Url | None,
    canonical: Url | None,
) -> PageFacts:  # fmt: skip
    """The facts of a parsed page. `url` is what was asked when a redirect led to `document.url`."""
    reading = _read(document.root)
    return PageFacts(
        url=url or document.url,
        final_url=document.url,
        body_hash=hashlib.sha256(body).hexdigest()[: _HEX_BYTES * 2],
        refresh=refresh,
        canonical=canonical,
        title=_first_title(document.root)[:300],
        og_title=next(document.metas("og:title"), "")[:300],
        headings=tuple(reading.headings),
        blocks=tuple(reading.blocks),
        links=tuple(_out_link(anchor) for anchor in anchors),
        steps=tuple(sorted(reading.steps)[:MAX_STEPS]),
        articles=reading.count("article"),
        times=reading.count("time"),
        paragraphs=reading.count("p"),
        pictures=tuple(reading.pictures),
        hints=tuple(dict.fromkeys(_hints(document)))[:24],
    )


# --- details ------------------------------------------------------------------------------------------------------


class _Reading:
    """What one walk over the tree collects."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.headings: list[str] = []
        self.steps: set[int] = set()
        self.pictures: dict[int, None] = {}
        self._tags: dict[str, int] = {}
        self._classes: set[tuple[str, str]] = set()
        self._pending: list[str] = []

    def count(self, tag: str) -> int:
        return self._tags.get(tag, 0)

    def add_text(self, text: str | None) -> None:
        if text and not text.isspace():
            self._pending.append(text)

    def end_block(self) -> None:
        if not self._pending:
            return
        text = fold(" ".join(self._pending))
        self._pending.clear()
        if text and len(self.blocks) < MAX_BLOCKS:
            digest = hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=6).digest()
            head = zlib.crc32(text[:HEAD_CHARS].encode("utf-8", "replace")) if len(text) >= HEAD_CHARS else 0
            self.blocks.append(Block(int.from_bytes(digest, "big"), len(text), head))

    def see(self, element: lxml.html.HtmlElement) -> None:
        address = (element.get("src") or element.get("data-src") or "").partition("?")[0]
        if address and len(self.pictures) < MAX_PICTURES:
            self.pictures.setdefault(zlib.crc32(address.encode("utf-8", "replace")))

    def enter(self, element: lxml.html.HtmlElement, tag: str) -> None:
        self._tags[tag] = self._tags.get(tag, 0) + 1
        name = element.get("class")
        if name:
            key = (tag, name)
            if key not in self._classes:
                self._classes.add(key)
                self.steps.update(_step_hashes(tag, name))
        if tag in HEADINGS and len(self.headings) < MAX_HEADINGS:
            text = visible_text(element)[:200]
            if text:
                self.headings.append(text)


def _read(root: lxml.html.HtmlElement) -> _Reading:
    """One walk in reading order; iterative, since hostile pages nest 100,000 deep."""
    reading = _Reading()
    walk = etree.iterwalk(root, events=("start", "end", "comment"))
    hidden: lxml.html.HtmlElement | None = None
    for event, node in walk:
        if event == "start":
            if hidden is not None:
                continue
            tag = node.tag
            if tag in PICTURES:
                reading.see(node)
            if tag in INVISIBLE_TAGS:
                hidden = node
                walk.skip_subtree()
                continue
            if tag not in _INLINE:
                reading.end_block()
            reading.enter(node, tag)
            reading.add_text(node.text)
            continue
        if hidden is node:
            hidden = None
        if hidden is None:
            if event == "end" and node.tag not in _INLINE:
                reading.end_block()
            if node is not root:
                reading.add_text(node.tail)
    reading.end_block()
    return reading


@lru_cache(maxsize=4096)
def _step_hashes(tag: str, classes: str) -> tuple[int, ...]:
    """Pages of one site repeat a few hundred pairs of tag and classes."""
    bare = (_DIGITS.sub("", name) for name in classes.split()[:8])
    return tuple(
        zlib.crc32(f"{tag}.{name}".encode("utf-8", "replace")) for name in bare if name and not _OF_ONE_POST.match(name)
    )


def _first_title(root: lxml.html.HtmlElement) -> str:
    element = next(root.iter("title"), None)
    return fold(element.text or "") if element is not None else ""


def _out_link(anchor: Anchor) -> OutLink:
    text = anchor.heading or anchor.text or anchor.title or ""
    in_heading = anchor.in_heading or anchor.heading is not None
    return OutLink(anchor.url, text[:160], anchor.path, in_heading, " ".join(sorted(anchor.rel)) if anchor.rel else "")


def _hints(document: Document) -> Iterator[str]:
    for value in document.metas("og:type"):
        yield f"og:{value.lower()[:40]}"
    if next(document.metas("article:published_time"), None):
        yield "meta:published"
    for name in _LD_TYPE.findall(_json_ld(document.root)):
        yield f"ld:{name}"
    body = next(document.root.iter("body"), None)
    if body is not None:
        for name in (body.get("class") or "").split()[:12]:
            yield f"body:{name.lower()[:40]}"


def _json_ld(root: lxml.html.HtmlElement) -> str:
    texts = (
        element.text or ""
        for element in root.iter("script")
        if (element.get("type") or "").strip().lower() == "application/ld+json"
    )
    return " ".join(texts)[:200_000]


def _to_plain(facts: PageFacts) -> dict[str, Any]:
    paths = {path: number for number, path in enumerate(dict.fromkeys(link.path for link in facts.links))}
    return {
        "v": FACTS_VERSION,
        "url": facts.url,
        "final": facts.final_url,
        "body": facts.body_hash,
        "refresh": facts.refresh,
        "canonical": facts.canonical,
        "title": facts.title,
        "og_title": facts.og_title,
        "headings": facts.headings,
        "blocks": [value for block in facts.blocks for value in block],
        "paths": list(paths),
        "links": [[link.url, link.text, paths[link.path], int(link.in_heading), link.rel] for link in facts.links],
        "steps": facts.steps,
        "counts": [facts.articles, facts.times, facts.paragraphs],
        "pictures": facts.pictures,
        "hints": facts.hints,
    }


def _from_plain(plain: dict[str, Any]) -> PageFacts:
    paths = cast("list[str]", plain["paths"])
    numbers = cast("list[int]", plain["blocks"])
    articles, times, paragraphs = plain["counts"]
    return PageFacts(
        url=plain["url"],
        final_url=plain["final"],
        body_hash=plain["body"],
        refresh=plain["refresh"],
        canonical=plain["canonical"],
        title=plain["title"],
        og_title=plain["og_title"],
        headings=tuple(plain["headings"]),
        blocks=tuple(map(Block, numbers[::3], numbers[1::3], numbers[2::3])),
        links=tuple(_from_rows(plain["links"], paths)),
        steps=tuple(plain["steps"]),
        articles=articles,
        times=times,
        paragraphs=paragraphs,
        pictures=tuple(plain["pictures"]),
        hints=tuple(plain["hints"]),
    )


def _from_rows(rows: Iterable[list[Any]], paths: list[str]) -> Iterator[OutLink]:
    for url, text, path, in_heading, rel in rows:
        yield OutLink(url, text, paths[path], bool(in_heading), rel)
