"""By which names do other pages link to a page? Its titles, made comparable."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_NOT_WORD = re.compile(r"[\W_]+")
_SEPARATOR = re.compile(r"\s+[|–—·•»«›‹~:/⋅:-]+\s+|\s*[|»«›‹·]\s*|\s+::\s+")
_CUT = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$")
MIN_PREFIX = 8
"""Characters that must agree when a link's text is a cut title, or a title inside a longer text."""


def title_key(text: str) -> str:
    """A title without case, punctuation and width, to compare; symbols alone stay as they are."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return _NOT_WORD.sub(" ", folded).strip() or folded.strip()


def own_titles(title: str, og_title: str, headings: Iterable[str]) -> tuple[str, ...]:
    """Keys of what a page may call itself: og:title, the headings inside `<title>`, `<title>` and its pieces.

    `<title>` mostly joins the post's title and the blog's; which piece is which only the whole site can tell.
    """
    whole = title_key(title)
    found = [title_key(og_title)]
    found += headings_in_title(title, headings)
    found.append(whole)
    for text in (title, og_title):
        pieces = _SEPARATOR.split(text)
        found += [title_key(piece) for piece in pieces]
        if len(pieces) > 2:
            found += [title_key(" ".join(pieces[:-1])), title_key(" ".join(pieces[1:]))]
    return tuple(dict.fromkeys(key for key in found if key))[:10]


def headings_in_title(title: str, headings: Iterable[str]) -> list[str]:
    """Keys of the headings that `<title>` contains, in the page's order."""
    whole = f" {title_key(title)} "
    keys = dict.fromkeys(title_key(heading) for heading in headings)
    return [
        key for key in keys if key and (f" {key} " in whole or (len(key) > 3 and not key.isascii() and key in whole))
    ]


def names(text: str, key: str, titles: Iterable[str]) -> bool:
    """Whether a link's text calls a page by one of its titles: whole, cut with dots, or at the head of a card."""
    known = tuple(titles)
    if key in known:
        return True
    if _CUT.search(text):
        start = title_key(_CUT.sub("", text))
        return len(start) >= MIN_PREFIX and any(title.startswith(start) for title in known)
    return len(key) > MIN_PREFIX and any(len(title) >= MIN_PREFIX and title in key for title in known)
