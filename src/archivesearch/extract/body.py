"""What did the author write on this page?

Two opinions about every block of the page, taken together: the own container cut (`container`) and trafilatura's fast
extraction. Where they agree both are right more often than either alone; where they disagree altogether, trafilatura's
slower answer decides. What was kept is then cleared of lines that are no text (`furniture`).
"""

from __future__ import annotations

import copy
import logging
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

import lxml.html
import trafilatura
from lxml import etree
from trafilatura.settings import Extractor

from archivesearch.extract.blocks import HEADING_TAGS, Block, Outline, is_sentence, outline_of
from archivesearch.extract.container import (
    Container,
    PageWeights,
    comment_flags,
    find_container,
    keep_flags,
)
from archivesearch.extract.furniture import is_byline, is_date, is_ending, is_info, is_label, is_pointer
from archivesearch.extract.tag_lines import without_tag_lines
from archivesearch.extract.template import Template, find_template, without_repeated_ends
from archivesearch.markup import Document

MAX_ELEMENTS = 60_000
MAX_DEPTH = 400
MAX_HTML_CHARS = 3_000_000
"""Larger pages get the own answer alone: trafilatura recurses over depth and takes time more than linear in text."""
_AGREE = 0.8
"""So much of trafilatura's text must stand in the own container, or the slower answer is asked for."""
_ENOUGH, _MOST = 400.0, 0.6
"""An element without a telling name that holds so much of a page's text is its post."""
_LEAD_CHARS = 60
_LEAD_BLOCKS = 24
"""So far above the container a lead paragraph is looked for."""
_LEAD_NAMES = re.compile(
    r"(?:^|[\s_-])(?:lead|leader|lede|intro|introduction|introtext|chapo|teaser|excerpt|abstract|vorspann|sommario|hero-text)(?:$|[\s_-])"
)
_NO_LEAD_NAMES = re.compile(
    r"standfirst|dek|deck|summary|subhead|subtitle|strapline|title|titulo|attribution|caption|byline|author|credit|copyright|annotation|media|photo|foto"
)
_EMBEDDED_POST = re.compile(r"twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post")
_FEW_CHARS = 20
_TITLE_BLOCKS = 8
_INFO_LINES = 6
_TITLE_CHARS = 200
_TITLE_TAGS = HEADING_TAGS | {"header", "div", "td", "center"}
_ONE_LINE = frozenset({"li", "tr", "dt", "dd"})
_NOT_WORD = re.compile(r"\W+")
_WORD = re.compile(r"\w")

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # Its complaints are about pages, not for our users.


@dataclass(frozen=True, kw_only=True, slots=True)
class Body:
    """The text of a post, paragraphs separated by a blank line; "" when there is none."""

    text: str


def extract_body(
    document: Document,
    *,
    title: str | None = None,
    templates: Sequence[Template] = (),
    repeated: Collection[str] = (),
    tags: Sequence[str] = (),
) -> Body:
    """The text in reading order, list items and table rows one a line, without the title and without lines of `tags`.

    `templates` and `repeated` is what the blog's other posts taught; without them the answer is the generic one.
    """
    page = outline_of(document)
    repeated = frozenset(repeated)
    keep = find_template(page, templates, repeated)
    if keep is not None:
        keep = _cleared_by_template(page, keep, title)
    else:
        keep = _cleared(page, _generic(document, page, title), title)
    if repeated:
        keep = without_repeated_ends(page, keep, repeated)
    keep = without_tag_lines(page, keep, tags)
    return Body(text=render(page, keep))


def part_text(document: Document, *, title: str | None) -> str:
    """The text of a page that was cut out of another: all is the post, but for title, labels and lines about it."""
    page = outline_of(document)
    labels = [is_label(block) for block in page.blocks]
    kept = [index for index, flag in enumerate(comment_flags(page)) if not flag and not labels[index]]
    below = set(_below_title(page.blocks, kept, title))
    return render(page, [index in below for index in range(len(page.blocks))])


def generic_flags(document: Document, page: Outline) -> list[bool]:
    """For each block: is it the post, as far as the page alone tells? The title is not looked for."""
    return _cleared(page, _generic(document, page, None), None)


def render(page: Outline, keep: list[bool]) -> str:
    """The kept blocks as text: a blank line between paragraphs, one line break between list items and table rows."""
    parts: list[str] = []
    before: Block | None = None
    for block, kept in zip(page.blocks, keep, strict=True):
        if not kept:
            continue
        if before is not None:
            parts.append("\n" if block.tag == before.tag and block.tag in _ONE_LINE else "\n\n")
        parts.append(f"- {block.text}" if block.tag == "li" else block.text)
        before = block
    return "".join(parts)


# --- details: opinions --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Own:
    container: Container | None
    holds: list[bool]
    comments: list[bool]


def _own_opinion(page: Outline) -> _Own:
    comments = comment_flags(page)
    container = find_container(page, PageWeights(page))
    if container is None:
        return _Own(None, [False] * len(page.blocks), comments)
    node = page.nodes[container.node]
    kept = keep_flags(page, container.node)
    holds = [flag and node.first <= index < node.stop for index, flag in enumerate(kept)]
    return _Own(container, holds, comments)


def _trafilatura(document: Document, page: Outline, *, fast: bool) -> list[bool] | None:
    """For each block: is it in trafilatura's text? None when it gives none or the page is too large or deep for it."""
    if page.elements > MAX_ELEMENTS or len(document.html) > MAX_HTML_CHARS or _depth(page) > MAX_DEPTH:
        return None
    text = _call_trafilatura(_without_coloured_code(document.root), fast=fast)
    if not text:
        return None
    printed = {line.removeprefix("- ") for line in text.split("\n")}
    lines = {_squeeze(line) for line in printed}
    squeezed = _squeeze(text)
    # Most lines are whole blocks: to find them so takes a fraction of the time.
    return [
        (block.text in printed and _WORD.search(block.text) is not None)
        or _is_part(_squeeze(block.text), squeezed, lines)
        for block in page.blocks
    ]


def _is_part(own: str, squeezed: str, lines: set[str]) -> bool:
    """Does a text hold a block? Of few words only as a line: a menu's "Contact" stands in many sentences."""
    if len(own) < _FEW_CHARS:
        return own in lines and own != ""
    return own in squeezed


def _without_coloured_code(root: lxml.html.HtmlElement) -> lxml.html.HtmlElement:
    """Coloured code is a span for each word: a fifth of the time on blogs about programming, and no other text."""
    if not any(next(listing.iter("span"), None) is not None for listing in root.iter("pre")):
        return root
    tree = copy.deepcopy(root)
    for listing in tree.iter("pre"):
        etree.strip_tags(listing, "span")
    return tree


def _call_trafilatura(tree: lxml.html.HtmlElement, *, fast: bool) -> str | None:
    """It works on a copy of the tree."""
    found = trafilatura.bare_extraction(tree, options=_options(fast))
    text = getattr(found, "text", None)
    return text if isinstance(text, str) else None


@lru_cache(maxsize=2)
def _options(fast: bool) -> Extractor:
    return Extractor(output_format="python", fast=fast, comments=False)


def _depth(page: Outline) -> int:
    depths: list[int] = []
    for node in page.nodes:
        depths.append(1 + (depths[node.parent] if node.parent >= 0 else 0))
    return max(depths, default=0)


def _squeeze(text: str) -> str:
    return _NOT_WORD.sub("", text)


# --- details: decision --------------------------------------------------------------------------------------------


def _generic(document: Document, page: Outline, title: str | None) -> list[bool]:
    """Which blocks are the post, by two opinions about this page alone."""
    own = _own_opinion(page)
    if own.container is not None and (keep := _beyond_doubt(page, own, own.container, title)) is not None:
        return keep
    other = _trafilatura(document, page, fast=True)
    if other is None:
        return own.holds
    other = _without(other, own.comments)
    if own.container is not None and _agree(page, own, other):
        keep = _vote(page, own, other)
        _add_lead(page, own, other, keep, title)
        return keep
    slow = _trafilatura(document, page, fast=False)
    return _without(slow, own.comments) if slow is not None else other


def _beyond_doubt(page: Outline, own: _Own, container: Container, title: str | None) -> list[bool] | None:
    """The own answer where no second opinion could change it; None where one might.

    That is: the element is named for a post's text or holds most of the page's, and whatever the other said of each
    block, the text and the lead paragraph would come out the same. Of some 500 such pages of 1,206 six were read
    otherwise before, and worse: the other had taken side columns for the text of posts of pictures.
    """
    keep, most = (_vote(page, own, [answer] * len(page.blocks)) for answer in (False, True))
    if keep != most and _cleared(page, keep, title) != _cleared(page, most, title):
        return None
    held = _weight(page, keep)
    if not container.is_named and (held < _ENOUGH or held < _MOST * sum(page.weights)):
        return None
    with_lead = list(keep)
    _add_lead(page, own, [True] * len(page.blocks), with_lead, title)
    _add_lead(page, own, [False] * len(page.blocks), keep, title)
    return keep if keep == with_lead else None


def _agree(page: Outline, own: _Own, other: list[bool]) -> bool:
    """Does the container hold what trafilatura found? Of a sure container trafilatura need only confirm the text."""
    assert own.container is not None
    both = _weight(page, _and(own.holds, other))
    if own.container.is_sure and both >= _AGREE * _weight(page, own.holds):
        return True
    return both >= _AGREE * _weight(page, other)


def _vote(page: Outline, own: _Own, other: list[bool]) -> list[bool]:
    """Inside the container: what both hold, and what the own cut alone holds when it looks like text."""
    assert own.container is not None
    container = page.nodes[own.container.node]
    prose = [mine and _is_prose(block) for mine, block in zip(own.holds, page.blocks, strict=True)]
    # A line that stands bare in the same element as a paragraph is the author's too: "…</table><br>Tomorrow, rye."
    bare = {block.node for block, kept in zip(page.blocks, prose, strict=True) if kept and block.tag == "div"}
    keep = [
        mine and (theirs or kept or (block.node in bare and not _is_linked(block)))
        for mine, kept, theirs, block in zip(own.holds, prose, other, page.blocks, strict=True)
    ]
    # A heading of one word is no prose, and trafilatura may leave it out; kept text below it makes it one.
    below: int | None = None
    for index in range(container.stop - 1, container.first - 1, -1):
        if own.holds[index]:
            block = page.blocks[index]
            if block.tag in HEADING_TAGS and below is not None and page.blocks[below].tag not in HEADING_TAGS:
                keep[index] = keep[index] or (keep[below] and not _is_linked(block))
            below = index
    for node in page.nodes[own.container.node : container.end]:
        # What an author quotes from a network stands in elements named for sharing.
        if node.tag == "blockquote" and _EMBEDDED_POST.search(node.names):
            keep[node.first : node.stop] = [True] * (node.stop - node.first)
    return keep


def _add_lead(page: Outline, own: _Own, other: list[bool], keep: list[bool], title: str | None) -> None:
    """The opening paragraph that many themes set between the title and the container."""
    first = next((index for index, kept in enumerate(keep) if kept), 0)
    found: list[int] = []
    for index in range(first - 1, max(-1, first - 1 - _LEAD_BLOCKS), -1):
        block = page.blocks[index]
        if _is_title(block, title):
            for lead in found:
                keep[lead] = True
            return
        if len(block.text) >= _LEAD_CHARS and not own.comments[index] and _may_lead(page, block, other[index]):
            found.append(index)


def _may_lead(page: Outline, block: Block, confirmed: bool) -> bool:
    if block.tag not in ("p", "div", "li", "td", "section") or 3 * block.link_chars >= len(block.text):
        return False
    names = " ".join(page.nodes[index].names for index in list(page.ancestors(block.node))[:3])
    return _NO_LEAD_NAMES.search(names) is None and (confirmed or _LEAD_NAMES.search(names) is not None)


def _cleared(page: Outline, keep: list[bool], title: str | None) -> list[bool]:
    """Without the title and what stands above it, labels, pointers, and what follows the end."""
    blocks = page.blocks
    kept = [
        index
        for index, flag in enumerate(keep)
        if flag and not is_label(blocks[index]) and not is_pointer(blocks[index])
    ]
    kept = _without_closing_info(blocks, _without_opening_info(blocks, _below_title(blocks, kept, title)))
    if not all(is_ending(blocks[index]) for index in kept):
        # A post that is one link is that link.
        while is_ending(blocks[kept[-1]]):
            kept.pop()
    cleared = [False] * len(blocks)
    for index in kept:
        cleared[index] = True
    return cleared


def _cleared_by_template(page: Outline, keep: list[bool], title: str | None) -> list[bool]:
    """Without the title, what stands above it, and labels; all else in the learned place is the author's."""
    kept = [index for index, flag in enumerate(keep) if flag and not is_label(page.blocks[index])]
    cleared = [False] * len(keep)
    for index in _without_opening_info(page.blocks, _below_title(page.blocks, kept, title)):
        cleared[index] = True
    return cleared


def _without_opening_info(blocks: list[Block], kept: list[int]) -> list[int]:
    """Without the lines about the post that stand above its text, perhaps among labels and short lines."""
    first = 0
    for place, index in enumerate(kept[:_INFO_LINES]):
        if is_info(blocks[index]):
            first = place + 1
        elif len(blocks[index].text) > _LEAD_CHARS or is_sentence(blocks[index].text):
            break
    return kept[first:]


def _without_closing_info(blocks: list[Block], kept: list[int]) -> list[int]:
    """The same below the text."""
    return _without_opening_info(blocks, kept[::-1])[::-1]


def _below_title(blocks: list[Block], kept: list[int], title: str | None) -> list[int]:
    """What stands below the title (or its repetition) when nothing but labels stands above it."""
    start = 0
    for place, index in enumerate(kept[:_TITLE_BLOCKS]):
        if _is_title(blocks[index], title) or (place < len(kept) - 1 and _is_title_line(blocks[index], title)):
            start = place + 1
        elif len(blocks[index].text) >= _TITLE_CHARS or is_sentence(blocks[index].text):
            break
    return [index for index in kept[start:] if not is_byline(blocks[index])] if start else kept


def _is_title(block: Block, title: str | None) -> bool:
    return block.tag == "h1" or (title is not None and block.tag in _TITLE_TAGS and block.text == title)


def _is_title_line(block: Block, title: str | None) -> bool:
    """Is it the title set as a paragraph, perhaps with the date on a line of its own?"""
    if title is None or title not in block.text:
        return False
    return all(line.strip() == title or is_date(line) for line in block.text.split("\n"))


def _is_prose(block: Block) -> bool:
    if _is_linked(block):
        return False
    return len(block.text) > 100 or (block.tag not in HEADING_TAGS and block.tag not in ("div", "section", "article"))


def _is_linked(block: Block) -> bool:
    return block.link_chars * 2 >= len(block.text)


def _and(first: list[bool], second: list[bool]) -> list[bool]:
    return [a and b for a, b in zip(first, second, strict=True)]


def _without(flags: list[bool], removed: list[bool]) -> list[bool]:
    return [flag and not gone for flag, gone in zip(flags, removed, strict=True)]


def _weight(page: Outline, flags: list[bool]) -> float:
    return sum(weight for weight, flag in zip(page.weights, flags, strict=True) if flag)
