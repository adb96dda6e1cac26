"""How does foreign text stand on a terminal: which of it is safe to show, and how many columns does it take?

Widths follow UAX #11 (wide and full-width characters take two columns) and count marks and format characters as none.
A terminal may draw an emoji sequence narrower than counted here, never wider.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_UNSAFE = (
    "\x1b\\[[0-9;:?]{0,40}[A-Za-z]"  # a whole colour or cursor command: what is left of it ("[31m") is no text either
    "|["
    "\x00-\x1f\x7f-\x9f"  # C0 and C1 controls: an ESC or CSI in a title drives the reader's terminal
    "\u202a-\u202e\u2066-\u2069"  # bidirectional embeddings, overrides, isolates: text that reads as what it is not
    "\u00ad"  # soft hyphen: terminals disagree whether it takes a column
    "\ud800-\udfff"  # lone surrogates cannot be written as UTF-8
    "]"
)
_HANGUL_JOINING = range(0x1160, 0x1200)
"""Medial vowels and final consonants: drawn inside the syllable their initial consonant began."""
_NOT_FIRST = frozenset("、。，．,.:;!?)]}」』】〉》）］｝！？：；…ー々%\u2019\u201d»")
"""Never the first character of a line (JIS X 4051, the core of it)."""


def safe(text: str) -> str:
    """The text without the characters that command a terminal; white space stays as it is, line ends apart."""
    return text if text.isprintable() else _unsafe().sub("", text)


def one_line(text: str) -> str:
    """The text on one line: white space folded, unsafe characters gone."""
    return " ".join(safe(" ".join(text.split())).split())


def width(text: str) -> int:
    """Columns the text takes."""
    return len(text) if text.isascii() else sum(map(_width, text))


def pad(text: str, columns: int) -> str:
    """The text filled with blanks up to so many columns; longer text is left alone."""
    return text + " " * (columns - width(text))


def cut(text: str, columns: int) -> str:
    """The beginning of the text, with "…" for what does not fit."""
    if width(text) <= columns:
        return text
    return text[: _fitting(text, columns - 1)].rstrip() + "…" if columns > 0 else ""


def cut_start(text: str, columns: int) -> str:
    """The end of the text, with "…" for what does not fit before it."""
    if width(text) <= columns:
        return text
    if columns < 1:
        return ""
    taken, start = 0, len(text)
    while start and taken + _width(text[start - 1]) < columns:
        start -= 1
        taken += _width(text[start])
    while start < len(text) and not _width(text[start]):
        start += 1
    return "…" + text[start:]


def wrap(text: str, columns: int) -> list[tuple[int, int]]:
    """The ranges of the text that make its lines: broken at blanks, between wide characters, else where it must be."""
    lines: list[tuple[int, int]] = []
    start = 0
    while start < len(text):
        end = _line_end(text, start, max(columns, 2))
        lines.append((start, start + len(text[start:end].rstrip(" "))))
        start = end
        while start < len(text) and text[start] == " ":
            start += 1
    return lines


# --- details ------------------------------------------------------------------------------------------------------


@cache
def _unsafe() -> re.Pattern[str]:
    """Compiled for the first text that is not all printable: 1 ms of a search that has none."""
    return re.compile(_UNSAFE)


def _width(char: str) -> int:
    if char.isascii():
        return 1
    if unicodedata.category(char) in ("Mn", "Me", "Cf") or ord(char) in _HANGUL_JOINING:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _fitting(text: str, columns: int, start: int = 0) -> int:
    """The end of the longest part from `start` that takes at most so many columns; marks stay with their letter."""
    for position in range(start, len(text)):
        columns -= _width(text[position])
        if columns < 0:
            return position
    return len(text)


def _line_end(text: str, start: int, columns: int) -> int:
    end = max(_fitting(text, columns, start), start + 1)
    if end == len(text) or text[end] == " ":
        return end
    for position in range(end, start, -1):
        if text[position - 1] == " " or _breaks_between(text[position - 1], text[position]):
            return position
    return end


def _breaks_between(before: str, after: str) -> bool:
    return (_width(before) == 2 or _width(after) == 2) and _width(after) > 0 and after not in _NOT_FIRST
