"""Which blocks of text does a page hold, in reading order, and inside which elements does each stand?

One iterative walk over the shared tree (hostile pages nest 100,000 deep). A block is what a reader sees as one
paragraph, heading, list item, table row or code listing. Which blocks are the post is not decided here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import lxml.html
from lxml import etree

from archivesearch.markup import INVISIBLE_TAGS, fold

BLOCK_TAGS = frozenset(
    "html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th"
    " thead tr ul noindex".split()
)
HEADING_TAGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SKIPPED_TAGS = (INVISIBLE_TAGS - {"head", "noscript"}) | {
    "title", "meta", "link", "base", "button", "select", "input", "textarea", "audio", "video", "canvas", "map",
    "datalist", "applet", "embed", "param", "picture", "img", "noscript", "rp", "rt",
}  # fmt: skip
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_CELL_TAGS = frozenset({"td", "th"})
_DATE_NAMES = re.compile(r"(?:^|[\s_-])date(?:$|[\s_-])", re.I)
_MAX_NAMES = 1000
MAX_ELEMENTS = 100_000
"""Elements looked at on one page; the largest honest page measured (a post of 2.8 MB) had under 60,000."""


@dataclass(slots=True)
class Node:
    """A block-level element. Its blocks are `blocks[first:stop]` of the page."""

    tag: str
    parent: int
    """Index of the next block-level element above, -1 for the root."""
    names: str
    """Class names, id, role and such, lower case, for matching."""
    first: int
    stop: int = 0
    end: int = 0
    """Index after the last node inside it."""


@dataclass(slots=True)
class Block:
    """One paragraph-like run of text."""

    text: str
    link_chars: int
    tag: str
    """The nearest block-level element's tag; "li" and "dd" also when a paragraph stands alone in one."""
    node: int
    is_date: bool = False
    """Is it nothing but an element named for a date, or a `<time>`?"""


@dataclass(slots=True)
class Outline:
    """A page as blocks and block-level elements, both in reading order."""

    nodes: list[Node] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    elements: int = 0
    """Elements looked at, inline ones too."""
    _sums: list[int] = field(default_factory=list)

    def chars(self, node: Node) -> int:
        """Characters of text inside an element."""
        return self.chars_between(node.first, node.stop)

    def chars_between(self, first: int, stop: int) -> int:
        if not self._sums:
            total = 0
            self._sums.append(0)
            for block in self.blocks:
                total += len(block.text)
                self._sums.append(total)
        return self._sums[stop] - self._sums[first]

    def ancestors(self, index: int) -> Iterator[int]:
        """The node itself and its block-level ancestors, innermost first."""
        while index >= 0:
            yield index
            index = self.nodes[index].parent


def outline(root: lxml.html.HtmlElement) -> Outline:
    """The page's blocks. Scripts, form controls and what is hidden by its own style are left out."""
    walker = _Walker()
    walker.walk(root)
    return walker.outline


# --- details ------------------------------------------------------------------------------------------------------


class _Walker:
    def __init__(self) -> None:
        self.outline = Outline()
        self.open: list[int] = []
        self.pieces: list[str] = []
        self.link_depth = 0
        self.link_chars = 0
        self.date_chars = 0
        """Characters of `<time>` and `<span class=date>` in the pieces."""
        self.verbatim = 0
        self.rows: list[bool] = []
        """For each open table row: is it written as one line (its cells hold no blocks)?"""

    def walk(self, root: lxml.html.HtmlElement) -> None:
        walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        skipped: lxml.html.HtmlElement | None = None
        for event, element in walk:
            if event == "start":
                self.outline.elements += 1
                if self.outline.elements > MAX_ELEMENTS:
                    break
                if _is_skipped(element):
                    skipped = element
                    walk.skip_subtree()
                    continue
                self._start(element)
            elif event == "end":
                self._end(element, was_skipped=element is skipped)
                self._add(element.tail)
            else:
                self._add(element.tail)
        self._flush()
        while self.open:
            self._close()

    def _start(self, element: lxml.html.HtmlElement) -> None:
        tag = element.tag
        if tag in BLOCK_TAGS:
            if tag in _CELL_TAGS and self.rows and self.rows[-1]:
                if any(piece.strip() for piece in self.pieces):
                    self.pieces.append(" | ")
                self._push(element, tag)
            else:
                self._flush()
                self._push(element, tag)
            if tag == "tr":
                self.rows.append(_is_data_row(element))
        elif tag == "a":
            self.link_depth += 1
        elif tag == "br":
            self.pieces.append("\n")
        elif tag == "time" or (tag == "span" and _DATE_NAMES.search(element.get("class") or "")):
            self.date_chars += len(element.text or "")
        self._add(element.text)

    def _end(self, element: lxml.html.HtmlElement, *, was_skipped: bool) -> None:
        tag = element.tag
        if was_skipped:
            if tag in BLOCK_TAGS:
                self._flush()
        elif tag in BLOCK_TAGS:
            if tag == "tr":
                self.rows.pop()
            if not (tag in _CELL_TAGS and self.rows and self.rows[-1]):
                self._flush()
            self._close()
        elif tag == "a" and self.link_depth:
            self.link_depth -= 1

    def _push(self, element: lxml.html.HtmlElement, tag: str) -> None:
        nodes = self.outline.nodes
        parent = self.open[-1] if self.open else -1
        nodes.append(Node(tag, parent, names_of(element), len(self.outline.blocks)))
        self.open.append(len(nodes) - 1)
        if tag == "pre":
            self.verbatim += 1

    def _close(self) -> None:
        node = self.outline.nodes[self.open.pop()]
        node.stop = len(self.outline.blocks)
        node.end = len(self.outline.nodes)
        if node.tag == "pre":
            self.verbatim -= 1

    def _add(self, text: str | None) -> None:
        if not text:
            return
        if self.link_depth:
            self.link_chars += len(text.strip())
        if self.verbatim:
            self.pieces.append(text)
        elif text.isspace():  # most text nodes of a page
            self.pieces.append(" ")
        else:
            self.pieces.append(_fold_inline(text))

    def _flush(self) -> None:
        if not self.pieces:
            return
        joined = "".join(self.pieces)
        links, dates = self.link_chars, self.date_chars
        self.pieces.clear()
        self.link_chars = self.date_chars = 0
        if not joined.strip() or not self.open:
            return
        node = self.open[-1]
        tag = self.outline.nodes[node].tag
        if self.verbatim:
            self.outline.blocks.append(Block(_trim_verbatim(joined), links, "pre", node))
            return
        if "\n" not in joined:
            text = " ".join(joined.split())
            is_date = 10 * dates >= 9 * len(text)
            self.outline.blocks.append(Block(text, min(len(text), links), tag, node, is_date))
            return
        parts = [part for raw in _PARAGRAPH_BREAK.split(joined) if (part := _fold_lines(raw))]
        length = sum(map(len, parts)) or 1
        for part in parts:
            self.outline.blocks.append(Block(part, min(len(part), links * len(part) // length), tag, node))


_PARAGRAPH_BREAK = re.compile(r"\n[ ]*\n\s*")


def _fold_inline(text: str) -> str:
    """A text that is not all blank. White space of the source is one blank; line breaks come from `<br>` alone."""
    folded = " ".join(text.split())
    return (" " if text[0].isspace() else "") + folded + (" " if text[-1].isspace() else "")


def _fold_lines(text: str) -> str:
    lines = (fold(line) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _trim_verbatim(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.expandtabs(4).split("\n")).strip("\n")


def names_of(element: lxml.html.HtmlElement) -> str:
    """Class names, id, role and itemprop of an element, lower case, blank separated."""
    get = element.get
    return _folded_names(get("class"), get("id"), get("role"), get("itemprop"))


@lru_cache(maxsize=4096)
def _folded_names(*parts: str | None) -> str:
    """Lower case; names in camel case a second time with hyphens: `naverComment`, `PostInfo`, `sideBar`."""
    names = " ".join(part for part in parts if part)[:_MAX_NAMES]
    lower = names.lower()
    if lower == names:
        return lower
    split = [_CAMEL.sub("-", name).lower() for name in names.split() if _CAMEL.search(name)]
    return " ".join([lower, *split])


_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def _is_skipped(element: lxml.html.HtmlElement) -> bool:
    if element.tag in _SKIPPED_TAGS:
        return True
    attributes = element.attrib
    if not attributes:
        return False
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    style = attributes.get("style")
    return style is not None and _HIDDEN_STYLE.search(style) is not None


def _is_data_row(row: lxml.html.HtmlElement) -> bool:
    """A row whose cells hold no paragraphs, lists or tables; layout tables hold those."""
    return (
        next(row.iter("p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4", "article", "section", "pre"), None)
        is None
    )
