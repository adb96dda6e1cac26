"""Where on a page may an archive block stand? Found by the counts themselves, in time linear in the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MAX_PIECES, _MAX_PIECE_CHARS = 20, 150_000
_BEFORE, _AFTER, _APART = 1500, 400, 3000
"""Characters: of the mark-up before the first count (a heading, the start of the list), after the last, between two."""
_UNREAD = re.compile(r"<(script|style|template|textarea|svg|pre|code)\b", re.IGNORECASE)
_HIT = re.compile(
    r"[(\[（［【]\s{0,20}(?:&nbsp;|&#160;|\s){0,4}[\d,]{1,7}[^()<>]{0,12}[)\]）］】]|>[\s(:]{0,40}\d{1,6}[^\d<>]{0,16}<"
)
_LIST_OPENS, _LIST_CLOSES = (
    re.compile(pattern, re.IGNORECASE) for pattern in (r"<(?:ul|ol|div)\b", r"</(?:ul|ol|div)\b")
)
_MAX_OPEN = 300
_SIGN_OF_DATE = re.compile(r"(?:19[89]|20[0-4]|25[2-9])\d|[٠-٩०-९০-৯๐-๙０-９]{4}")


def pieces_with_counts(html: str) -> Iterator[str]:
    """The stretches of a page where counts stand close together, with a year somewhere among them."""
    source = _without_unread(html)
    start = end = -1
    given = 0
    for hit in _HIT.finditer(source):
        if start < 0:
            start = hit.start()
        elif hit.start() - end > _APART or hit.end() - start > _MAX_PIECE_CHARS:
            if piece := _piece(source, start, end):
                yield piece
                given += 1
            if given == _MAX_PIECES:
                return
            start = hit.start()
        end = hit.end()
    if start >= 0 and (piece := _piece(source, start, end)):
        yield piece


# --- details ------------------------------------------------------------------------------------------------------


def _piece(source: str, start: int, end: int) -> str:
    """Cut at tags: from a "<" at or after the first place, to the last ">" before the end."""
    first = source.find("<", max(0, start - _BEFORE))
    last = source.find("<", end + _AFTER)
    text = source[first if 0 <= first <= start else start : last if last >= 0 else len(source)]
    text = text[: _MAX_PIECE_CHARS + _BEFORE]
    return text if _SIGN_OF_DATE.search(text) and not _is_endless(text) else ""


def _is_endless(text: str) -> bool:
    """Lists opened a thousand deep: no page of a person, and a tree that takes a second to build."""
    return len(_LIST_OPENS.findall(text)) - len(_LIST_CLOSES.findall(text)) > _MAX_OPEN


def _without_unread(html: str) -> str:
    """Without comments and scripts; one that never closes hides the rest, as it does in a browser."""
    kept: list[str] = []
    position = 0
    while True:
        comment, tag = html.find("<!--", position), _UNREAD.search(html, position)
        if comment < 0 and tag is None:
            return "".join([*kept, html[position:]])
        if tag is None or 0 <= comment < tag.start():
            start, closing, length = comment, html.find("-->", comment + 4), 3
        else:
            start, length = tag.start(), len(tag[1]) + 3
            closed = re.compile(rf"</{tag[1]}\s*>", re.IGNORECASE).search(html, tag.end())
            closing = closed.start() if closed else -1
        kept.append(html[position:start])
        if closing < 0:
            return "".join(kept)
        position = closing + length
