"""Which piece of a post shows best why it matched?

The stretch that holds the most different wanted words, in whole words, with the places that matched. Uses the index's
own analysis, so that what was found is what is marked, accents, case and unspaced scripts included.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from archivesearch.analysis import Part, Token, normalised, pieces, placed_pieces, tokens
from archivesearch.query import ANY_FIELD, Query, Words, wanted_words
from archivesearch.spelling import allowed_edits, beginnings, near
from archivesearch.stems import SUFFIXING, base_language, stems_too

MAX_CHARS = 240
MAX_SCANNED_CHARS = 200_000
"""A match further down shows the beginning instead: 30 ms a snippet at most."""
_SLACK = 3
"""Pieces that hold no word (a lone accent) inside a row, at most."""
LEAD_CHARS = 60
"""Text before the first mark, about."""


class Snippet(NamedTuple):
    text: str
    marks: tuple[tuple[int, int], ...]


def snippet(text: str, query: Query, language: str | None = None) -> Snippet:
    """The best piece of the text; its beginning when nothing of the query is in it."""
    asked = [words for words in wanted_words(query) if words.field in (ANY_FIELD, "text")]
    text = normalised(text)
    found = _occurrences(text, asked, base_language(language))
    first, last = _best_cluster(found)
    start, end = _window(text, found[first].start, found[last].end) if found else _window(text, 0, 0)
    return _cut(text, start, end, [(match.start, match.end) for match in found if start <= match.start < end])


# --- details ------------------------------------------------------------------------------------------------------


class _Match(NamedTuple):
    start: int
    end: int
    asked: int
    """Which of the wanted rows of words it is."""


def _occurrences(text: str, asked: Sequence[Words], language: str) -> list[_Match]:
    """Where the wanted words stand, in order."""
    text = text[:MAX_SCANNED_CHARS]
    fits = [_Fitting(words, language) for words in asked]
    wanted = {piece for piece in _beginning_alike(set(pieces(text)), fits) if any(fit.may_be_in(piece) for fit in fits)}
    if not wanted:
        return []
    placed = list(placed_pieces(text))
    reach = max(fit.parts[-1].offset for fit in fits)
    found: list[_Match] = []
    for number, (piece, start) in enumerate(placed):
        if piece in wanted:
            last, last_start = placed[min(number + reach + _SLACK, len(placed) - 1)] if reach else (piece, start)
            found += _beginning_here(text[start : last_start + len(last)], len(piece), start, fits)
    return found


def _beginning_alike(found: set[str], fits: Sequence[_Fitting]) -> Iterable[str]:
    """Those that can hold what is asked for by their first letter; few do, mostly."""
    letters = frozenset[str]().union(*(fit.initials for fit in fits))
    if not all(fit.initials for fit in fits):
        return found
    return [piece for piece in found if piece[0] in letters or not piece.isascii()]


def _beginning_here(text: str, first_end: int, offset: int, fits: Sequence[_Fitting]) -> Iterator[_Match]:
    """What is asked for and begins in the first piece of a stretch that is long enough to hold it."""
    stream = list(tokens(text))
    for at, token in enumerate(stream):
        if token.start >= first_end:
            return
        for number, fit in enumerate(fits):
            if fit(token.term, text[token.start : token.end]):
                end = _end_of_row(stream, at, fit.parts) if len(fit.parts) > 1 else fit.end_of(token)
                if end is not None:
                    yield _Match(offset + token.start, offset + end, number)


class _Fitting:
    """Whether a word of a text is the first one, or the only one, of what is asked for."""

    def __init__(self, words: Words, language: str) -> None:
        self._words, self._language = words, language
        self.parts = words.parts
        self._first = self.parts[0]
        spelled = words.spelled or words.text
        self._stems = frozenset(stems_too(language, spelled)) if words.has_forms else frozenset()
        self._same_start = language in SUFFIXING or not self._stems
        starts = beginnings(words.text) if words.is_near else self._first.term[:1]
        self.initials = frozenset(c for letter in starts for c in (letter, letter.upper()) if self._same_start)
        """First letters of what fits, when they are known: letters of ASCII that others fold to are not among them."""

    def may_be_in(self, piece: str) -> bool:
        """Of a piece of text, scripts mixed perhaps."""
        if piece.isascii():
            return self(piece.lower(), piece)
        return any(self(token.term, piece[token.start : token.end]) for token in tokens(piece))

    def __call__(self, term: str, spelled: str) -> bool:
        first, words = self._first, self._words
        if first.is_prefix:
            return term.startswith(first.term)
        if words.is_near:
            is_there = term.startswith(beginnings(words.text))
            return is_there and bool([*near(words.text, (term,), allowed_edits(words.text))])
        if term == first.term:
            return True
        if not self._stems or (self._same_start and term[0] != first.term[0]):
            return False
        return term in self._stems or not self._stems.isdisjoint(stems_too(self._language, spelled.lower()))

    def end_of(self, token: Token) -> int:
        """A single character of an unspaced script is asked for as the beginning of a pair."""
        return token.first_end if self._first.is_prefix and token.first_end != token.end else token.end


def _end_of_row(stream: Sequence[Token], at: int, parts: Sequence[Part]) -> int | None:
    """Where the row of parts that begins at this token ends; None when it does not go on."""
    for part in parts:
        place = at + part.offset
        if place >= len(stream):
            return None
        term = stream[place].term
        if not (term.startswith(part.term) if part.is_prefix else term == part.term):
            return None
    last, token = parts[-1], stream[at + parts[-1].offset]
    is_character = last.is_prefix and token.first_end != token.end
    return token.first_end if is_character else token.end


def _best_cluster(found: Sequence[_Match]) -> tuple[int, int]:
    """The first and last of the matches that fit one snippet and show most: different words first, then all."""
    best, best_value = (0, 0), (0, 0)
    inside: Counter[int] = Counter()
    first = 0
    for last, match in enumerate(found):
        inside[match.asked] += 1
        while match.end - found[first].start > MAX_CHARS - LEAD_CHARS and first < last:
            inside[found[first].asked] -= 1
            first += 1
        value = (len(+inside), last - first)
        if value > best_value or not last:
            best, best_value = (first, last), value
    return best


_ODD_SPACE = re.compile(r"^\s|\s\s|[^\S ]|\s$")
_BREAK = re.compile(r"\s+")


def _window(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch of about `MAX_CHARS` around it that begins and ends between words."""
    low = max(0, start - LEAD_CHARS)
    paragraph = text.rfind("\n\n", low, start) if low else -1
    low = paragraph + 2 if paragraph >= 0 else low
    high = min(len(text), max(low + MAX_CHARS, min(end, start + MAX_CHARS)))
    if low and paragraph < 0 and not text[low - 1].isspace():
        space = _BREAK.search(text, low, start)
        low = space.end() if space else low
    if high < len(text) and not text[high].isspace():
        spaces = [match.start() for match in _BREAK.finditer(text, min(end, high), high)]
        high = spaces[-1] if spaces else high
    return low, high


def _cut(text: str, start: int, end: int, matches: Iterable[tuple[int, int]]) -> Snippet:
    """The stretch with white space folded, "…" at cut ends, and the matches moved along."""
    piece = text[start:end]
    places, folded = _folded(piece)
    lead = "… " if text[:start].strip() else ""
    tail = " …" if text[end:].strip() else ""
    marks: list[tuple[int, int]] = []
    for match_start, match_end in sorted(matches):
        low, high = (len(lead) + places[min(place - start, len(piece))] for place in (match_start, match_end))
        if marks and low <= marks[-1][1]:
            marks[-1] = (marks[-1][0], max(high, marks[-1][1]))
        else:
            marks.append((low, high))
    return Snippet(lead + folded + tail, tuple(mark for mark in marks if mark[0] < mark[1]))


def _folded(piece: str) -> tuple[list[int], str]:
    """The piece with white space folded and stripped, and where each of its offsets went."""
    if not _ODD_SPACE.search(piece):
        return list(range(len(piece) + 1)), piece
    places: list[int] = []
    characters: list[str] = []
    for character in piece:
        places.append(len(characters))
        if not character.isspace():
            characters.append(character)
        elif characters and characters[-1] != " ":
            characters.append(" ")
    if characters and characters[-1] == " ":
        characters.pop()
    places.append(len(characters))
    return [min(place, len(characters)) for place in places], "".join(characters)
