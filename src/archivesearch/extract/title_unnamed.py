"""What is the title where neither a heading nor the document's title names the post?

What stands next below the one heading that is a day; the one thing on the page that a class calls a title, else the one
line in bold or large letters. More than one: none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

import lxml.html

from archivesearch.extract.blocks import HEADING_TAGS, outline_of
from archivesearch.extract.date_text import find_date
from archivesearch.extract.furniture import is_date
from archivesearch.extract.survey import survey_of
from archivesearch.extract.title_words import loose
from archivesearch.markup import Document, fold, visible_text

_NAMED = re.compile(
    # Blogger .post-title, WordPress .entry-title, microformats; not .sidebar-title, or .page-title for the site.
    r"(?:^|\s)(?:(?:entry|post|article|story|node|item)[-_]{0,2}title|p-name|headline)(?:$|\s)"
)
_NAMING = frozenset({"div", "span", "p", "td", "a"})
_LOUD = ("b", "strong", "font", "big")
_MAX_TITLE = 200
_MAX_ELEMENTS = 3000
_MAX_ABOVE, _MAX_BEFORE = 3, 12
_PROSE_CHARS, _SENTENCE_CHARS = 80, 15
_CUT = re.compile(r"\s*(?:\.\.\.|…)$")
_MIN_WORDS = 15
"""Characters by which a title is known as the beginning of a text."""
_PARAGRAPHS = frozenset({"p", "div", "blockquote", "li", "td"})
_BLOCKS = frozenset({"p", "div", "td", "th", "center", "li", "section", "article", "body", "main", "blockquote"})


def unnamed_title(document: Document, sites: set[str], *, above_text: bool = False) -> str | None:
    """`sites` are the names of the site, loosely. `above_text`: bold words below prose are none, as whom a post without
    a title quotes on a blog that prints its titles as headings."""
    for candidates in (_named(document), _loud(document, above_text=above_text)):
        found: dict[str, str] = {}
        for text in candidates:
            if 0 < len(text) <= _MAX_TITLE and (key := loose(text)) and key not in sites:
                found.setdefault(key, text)
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def title_under_day(document: Document) -> str | None:
    """The heading or the line in bold that stands next below the page's one heading that is a day, as in a diary."""
    page = outline_of(document)
    days = [
        index
        for index, block in enumerate(page.blocks[:-1])
        if page.nodes[block.node].tag in HEADING_TAGS and is_date(block.text)
    ]
    if len(days) != 1:
        return None
    below = page.blocks[days[0] + 1]
    if page.nodes[below.node].tag in HEADING_TAGS:
        return below.text if len(below.text) <= _MAX_TITLE else None
    lines = (line for line in _loud(document, above_text=False) if 0 < len(line) <= _MAX_TITLE)
    return next((line for line in lines if below.text.startswith(line)), None)


def names_post(document: Document, title: str) -> bool:
    """Does a document's title name its post? Systems print a day or the first words of a post that has no title:
    Micro.blog "Site - 12 May 2021", Tumblr "Site — We sat down all the same, poured…"."""
    if is_date(title) and not _names_a_day(title):
        return False
    words = _CUT.sub("", title)
    if words == title or len(words) < _MIN_WORDS:
        return True
    openings = (fold(element.text or "") for element, _, _ in survey_of(document).of(_PARAGRAPHS))
    return not any(
        len(opening) >= _MIN_WORDS and (opening.startswith(words) or words.startswith(opening)) for opening in openings
    )


# --- details ------------------------------------------------------------------------------------------------------


def _names_a_day(title: str) -> bool:
    """Do words of a title stand before its day, "Note from 9 December 2022"?"""
    found = find_date(title)
    return found is not None and len(title[: found.start].split()) > 1


def _named(document: Document) -> Iterator[str]:
    survey = survey_of(document)
    for element, _, names in islice(survey.of(_NAMING), _MAX_ELEMENTS):
        if names and _NAMED.search(names) and not survey.is_beside(element):
            yield visible_text(element)


def _loud(document: Document, *, above_text: bool) -> Iterator[str]:
    """Words in bold or in large letters that fill their line: `<p><b>Title</b><br>Text`."""
    for element in islice(document.root.iter(*_LOUD), _MAX_ELEMENTS):
        if element.tag == "font" and not _is_large(element.get("size") or ""):
            continue
        if above_text and _is_below_prose(element):
            return
        if _fills_a_line(element) and not survey_of(document).is_beside(element):
            yield visible_text(element)


def _is_below_prose(element: lxml.html.HtmlElement) -> bool:
    for above in islice(chain([element], element.iterancestors()), _MAX_ABOVE + 1):
        for sibling in islice(above.itersiblings(preceding=True), _MAX_BEFORE):
            if isinstance(sibling.tag, str) and _is_prose(visible_text(sibling)):
                return True
    return False


def _is_prose(text: str) -> bool:
    return len(text) >= _PROSE_CHARS or (len(text) >= _SENTENCE_CHARS and text.endswith((".", "!", "?", "”", '"')))


def _is_large(size: str) -> bool:
    """`<font size>`: 3 is that of the text."""
    return size.strip() in ("4", "5", "6", "7", "+1", "+2", "+3", "+4")


def _fills_a_line(element: lxml.html.HtmlElement) -> bool:
    """Does nothing stand before it in its block, and a line break or nothing behind it?"""
    for _ in range(_MAX_ABOVE):
        parent = element.getparent()
        if parent is None or fold(parent.text or "") or element.getprevious() is not None:
            return False
        if fold(element.tail or ""):
            return False
        following = element.getnext()
        if following is not None and following.tag != "br":
            return False
        if parent.tag in _BLOCKS:
            return True
        if parent.tag == "a" and parent.get("href"):
            return False
        element = parent
    return False
