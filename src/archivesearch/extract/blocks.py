"""Which blocks of text does a page hold, in reading order, and inside which elements does each stand?

One iterative walk over the shared tree (hostile pages nest 100,000 deep). A block is what a reader sees as one
paragraph, heading, list item, table row or code listing. Which blocks are the post is not decided here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import lxml.html

from archivesearch.extract.survey import MAX_ELEMENTS, Survey, survey_of
from archivesearch.markup import INVISIBLE_TAGS, Document, fold

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
_TELLING_TAGS = frozenset({"a", "br", "time", "span"})
"""Inline elements that say something of the text in them."""
_SENTENCE = re.compile(r"[.!?…:;,][\s\"'”’»)]|[.!?…]$|[。、！？，；：؟،।]")
_DATE_NAMES = re.compile(r"(?:^|[\s_-])date(?:$|[\s_-])", re.I)


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
    _weights: list[float] = field(default_factory=list)

    @property
    def weights(self) -> list[float]:
        """How much each block looks like prose or code."""
        if not self._weights:
            self._weights = [_weight(block) for block in self.blocks]
        return self._weights

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


def outline(survey: Survey) -> Outline:
    """The page's blocks. Scripts, form controls and what is hidden by its own style are left out."""
    walker = _Walker(survey)
    walker.walk()
    return walker.outline


def outline_of(document: Document) -> Outline:
    """Made once a document, and goes with it."""
    return document.once(Outline, lambda: outline(survey_of(document)))


def is_sentence(text: str) -> bool:
    """Is there punctuation inside the text, as sentences have and labels have not?"""
    return _SENTENCE.search(text[:-1]) is not None


# --- details ------------------------------------------------------------------------------------------------------


def _weight(block: Block) -> float:
    own = max(0, len(block.text) - 2 * block.link_chars)
    if block.tag in HEADING_TAGS:
        return own * 0.2
    if own == 0 or block.tag == "pre" or _SENTENCE.search(block.text):
        return float(own)
    return own * 0.3


class _Walker:
    def __init__(self, survey: Survey) -> None:
        self.survey = survey
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

    def walk(self) -> None:
        elements, hidden = self.survey.elements, self.survey.hidden
        flow, pieces = iter(self.survey.reading.flow), self.pieces
        for item in flow:
            if isinstance(item, str):
                if self.link_depth:
                    self.link_chars += len(item.strip())
                if self.verbatim:
                    pieces.append(item)
                elif not item.isspace():
                    # Line breaks come from `<br>` alone; the rest of white space is folded when the block is whole.
                    pieces.append(item.replace("\n", " "))
                elif pieces:
                    pieces.append(" ")
            elif item >= 0:
                if item >= MAX_ELEMENTS:
                    break
                element, tag, names = elements[item]
                self.outline.elements += 1
                if tag in _SKIPPED_TAGS or (element in hidden and _is_hidden(element)):
                    end = ~item
                    while next(flow) != end:
                        pass
                    if tag in BLOCK_TAGS:
                        self._flush()
                elif tag in BLOCK_TAGS:
                    self._open_block(element, tag, names)
                elif tag in _TELLING_TAGS:
                    self._start_inline(element, tag)
            else:
                tag = elements[~item][1]
                if tag in BLOCK_TAGS:
                    self._end_block(tag)
                elif tag == "a" and self.link_depth:
                    self.link_depth -= 1
        self._flush()
        while self.open:
            self._close()

    def _open_block(self, element: lxml.html.HtmlElement, tag: str, names: str) -> None:
        if tag in _CELL_TAGS and self.rows and self.rows[-1]:
            if any(piece.strip() for piece in self.pieces):
                self.pieces.append(" | ")
        else:
            self._flush()
        nodes, opened = self.outline.nodes, self.open
        parent = opened[-1] if opened else -1
        opened.append(len(nodes))
        nodes.append(Node(tag, parent, names, len(self.outline.blocks)))
        if tag == "pre":
            self.verbatim += 1
        elif tag == "tr":
            self.rows.append(_is_data_row(element))

    def _start_inline(self, element: lxml.html.HtmlElement, tag: str) -> None:
        if tag == "a":
            self.link_depth += 1
        elif tag == "br":
            self.pieces.append("\n")
        elif tag == "time" or _DATE_NAMES.search(element.get("class") or ""):
            self.date_chars += len(element.text or "")

    def _end_block(self, tag: str) -> None:
        if tag == "tr":
            self.rows.pop()
        if not (tag in _CELL_TAGS and self.rows and self.rows[-1]):
            self._flush()
        self._close()

    def _close(self) -> None:
        node = self.outline.nodes[self.open.pop()]
        node.stop = len(self.outline.blocks)
        node.end = len(self.outline.nodes)
        if node.tag == "pre":
            self.verbatim -= 1

    def _flush(self) -> None:
        """End a run of text."""
        links, dates = self.link_chars, self.date_chars
        self.link_chars = self.date_chars = 0
        if not self.pieces:
            return
        joined = "".join(self.pieces)
        self.pieces.clear()
        if joined.isspace() or not joined or not self.open:
            return
        node = self.open[-1]
        blocks, tag = self.outline.blocks, self.outline.nodes[node].tag
        if self.verbatim:
            blocks.append(Block(_trim_verbatim(joined), links, "pre", node))
        elif "\n" not in joined:
            text = " ".join(joined.split())
            blocks.append(Block(text, min(len(text), links), tag, node, 10 * dates >= 9 * len(text)))
        else:
            parts = [part for raw in _PARAGRAPH_BREAK.split(joined) if (part := _fold_lines(raw))]
            length = sum(map(len, parts)) or 1
            for part in parts:
                blocks.append(Block(part, min(len(part), links * len(part) // length), tag, node))


_PARAGRAPH_BREAK = re.compile(r"\n[ ]*\n\s*")


def _fold_lines(text: str) -> str:
    lines = (fold(line) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _trim_verbatim(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.expandtabs(4).split("\n")).strip("\n")


def _is_hidden(element: lxml.html.HtmlElement) -> bool:
    if element.get("hidden", "until-found") != "until-found":
        return True
    style = element.get("style")
    return style is not None and _HIDDEN_STYLE.search(style) is not None


def _is_data_row(row: lxml.html.HtmlElement) -> bool:
    """A row whose cells hold no paragraphs, lists or tables; layout tables hold those."""
    return (
        next(row.iter("p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4", "article", "section", "pre"), None)
        is None
    )
