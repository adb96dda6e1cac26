"""What does a post say that is but a part of a page? Cut out with its day, then read as a page of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import lxml.html

from archivesearch.extract.article import Article
from archivesearch.extract.authors import find_authors
from archivesearch.extract.body import part_text
from archivesearch.extract.date_page import SEPARATOR, FlatPage
from archivesearch.extract.date_sign import DateSign, Kind
from archivesearch.extract.dates import collect
from archivesearch.extract.furniture import is_info_text
from archivesearch.extract.language import detect_language
from archivesearch.extract.section_days import day_of_name
from archivesearch.extract.sections import SectionedPage, Span, find_spans
from archivesearch.extract.tags import find_tags
from archivesearch.markup import Document, fold, parse
from archivesearch.model import Url

_FOOT = re.compile(r"(?<!\d)\d{1,2}[:.]\d\d(?!\d)|\b(?:permalink|comments?|link)\b", re.I)
"""What a part ends with that tells when and by whom: "posted by meg at 7:13 pm", "8:56 am comment [1]"."""
_XML_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_MAX_FOOT = 120
_MAX_DEPTH = 200


def extract_sections(document: Document, wanted: Mapping[str, Url]) -> Iterator[tuple[Url, Article, list[DateSign]]]:
    """(address, article, signs of its date) of the named parts asked for; `wanted` is name -> the post's address."""
    sectioned = find_spans(document)
    if sectioned is None:
        return
    for span in sectioned.spans:
        address = wanted.get(span.section.name)
        if address is not None:
            part = cut(document, sectioned.page, span)
            yield address, _article(document, part, span), _signs(sectioned, part, span, address)


def article_of_html(
    html: str, url: Url, *, title: str | None, authors: tuple[str, ...], tags: tuple[str, ...]
) -> Article:
    """The article of a piece of HTML that is all post: what a feed holds of it."""
    document = parse(f"<div>{html}</div>".encode("utf-8", "replace"), url, "text/html; charset=utf-8")
    text = "" if document is None else _bare(part_text(document, title=title), title).replace("\xad", "")
    return Article(title=title, text=text, authors=authors, tags=tags, language=detect_language(text, None))


def cut(document: Document, page: FlatPage, span: Span) -> Document:
    """The part of a page as a page of its own: its elements with their names, below the day that stands above it."""
    root = lxml.html.document_fromstring("<html><head></head><body></body></html>")
    if document.declared_language:
        root.set("lang", document.declared_language)
    body = root.find("body")
    assert body is not None
    assert page.body is not None
    cutter = _Cutter(page)
    if span.day_heading is not None:
        start, end = page.extent(span.day_heading)
        body.append(cutter.copy(span.day_heading, start, end))
    body.append(cutter.copy(page.body, span.start, span.end))
    body[-1].tag = "div"
    return Document(url=document.url, root=root, html="", encoding=document.encoding)


# --- details ------------------------------------------------------------------------------------------------------


def _article(document: Document, part: Document, span: Span) -> Article:
    title = span.section.title or None
    text = _bare(part_text(part, title=title), title).replace("\xad", "")
    return Article(
        title=None if title is None else title.replace("\xad", "").strip() or None,
        text=text,
        authors=find_authors(part),
        tags=find_tags(part),
        language=detect_language(text, document.declared_language),
    )


def _bare(text: str, title: str | None) -> str:
    """Without the title on the first line, and the lines about the post above and below its text."""
    lines = _without_opening_info(text.strip().split("\n"))
    if title and lines[0].endswith(title) and len(lines[0]) < len(title) + _MAX_FOOT:
        lines = _without_opening_info(lines[1:] or [""])
    while len(lines) > 1 and (not lines[-1].strip() or _is_foot(lines[-1])):
        lines = lines[:-1]
    return "\n".join(lines)


def _without_opening_info(lines: list[str]) -> list[str]:
    first = 0
    while first < len(lines) - 1 and (not lines[first].strip() or is_info_text(lines[first])):
        first += 1
    return lines[first:]


def _is_foot(line: str) -> bool:
    short = len(line) <= _MAX_FOOT and not line.endswith((".", "!", "?"))
    return is_info_text(line) or (short and _FOOT.search(line) is not None)


def _signs(sectioned: SectionedPage, part: Document, span: Span, address: Url) -> list[DateSign]:
    signs = list(collect(part, address, span.section.title or None))
    if day := day_of_name(span.section.name):
        signs.insert(
            0, DateSign(kind=Kind.PATH, place="#", format="#YMD", readings=(("", day),), text=f"#{span.section.name}")
        )
    if not signs and (day := sectioned.day_of_the_year(span.start, span.end)):
        signs.append(
            DateSign(kind=Kind.PRINTED, place="#", format="D Month", readings=(("", day),), text=f"{day:%m-%d}")
        )
    return signs


def _bare_copy(element: lxml.html.HtmlElement) -> lxml.html.HtmlElement:
    """The element with its attributes and nothing in it. The parser lets names pass that cannot be made anew."""
    attributes = {name: value for name, value in element.attrib.items() if _XML_NAME.fullmatch(name)}
    return element.makeelement(element.tag if _XML_NAME.fullmatch(element.tag) else "div", attributes)


class _Cutter:
    """Copies what of an element stands between two offsets of the page's text."""

    def __init__(self, page: FlatPage) -> None:
        self._page = page

    def copy(self, element: lxml.html.HtmlElement, start: int, end: int, *, depth: int = 0) -> lxml.html.HtmlElement:
        """Recursive; of what is nested too deep the words alone."""
        made = _bare_copy(element)
        if depth == _MAX_DEPTH:
            first, stop = self._page.extent(element)
            made.text = self._page.text[max(first, start) : min(stop, end)].replace(SEPARATOR, " ")
            return made
        position = self._page.extent(element)[0]
        last: lxml.html.HtmlElement | None = None
        position = self._add_text(made, last, element.text, position, start, end)
        for child in element:
            first, stop = self._page.extents.get(child, (position, position))
            if isinstance(child.tag, str) and ((first < end and stop > start) or start <= first == stop < end):
                last = self.copy(child, start, end, depth=depth + 1)
                made.append(last)
            position = self._add_text(made, last, child.tail, max(position, stop), start, end)
        return made

    def _add_text(
        self, made: lxml.html.HtmlElement, last: lxml.html.HtmlElement | None, text: str | None, position: int,
        start: int, end: int,
    ) -> int:  # fmt: skip
        """Text after `last`, when its offset is inside; returns where the next one stands."""
        if not text or (not (folded := fold(text))):
            return position
        if start <= position < end:
            if last is None:
                made.text = (made.text or "") + text
            else:
                last.tail = (last.tail or "") + text
        return position + len(folded) + 1
