"""Which piece of a post shows best why it matched?

The stretch that holds the most different wanted words, in whole words, with the places that matched. Uses the index's
own analysis, so that what was found is what is marked, accents, case and unspaced scripts included.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from archivesearch.analysis import Part, Token, normalised, tokens
from archivesearch.query import ANY_FIELD, Query, Words, wanted_words
from archivesearch.spelling import allowed_edits, beginnings, near
from archivesearch.stems import base_language, stems_too

MAX_CHARS = 240
MAX_SCANNED_CHARS = 200_000
"""A match further down shows the beginning instead: 30 ms a snippet at most."""
LEAD_CHARS = 60
"""Text before the first mark, about."""


@dataclass(frozen=True, slots=True)
class Snippet:
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
    if not asked:
        return []
    text = text[:MAX_SCANNED_CHARS]
    stream = list(tokens(text))
    begins_row = [_Beginning(words, language) for words in asked]
    rows = [words.parts for words in asked]
    numbers_of: dict[str, list[int]] = {}
    found = []
    for at, token in enumerate(stream):
        spelled = text[token.start : token.end]
        numbers = numbers_of.get(spelled)
        if numbers is None:
            numbers = numbers_of[spelled] = [n for n, fits in enumerate(begins_row) if fits(token.term, spelled)]
        for number in numbers:
            end = (
                _end_of_row(stream, at, rows[number]) if len(rows[number]) > 1 else _end_of_token(token, asked[number])
            )
            if end is not None:
                found.append(_Match(token.start, end, number))
    return found


class _Beginning:
    """Whether a word of a text is the first one, or the only one, of what is asked for."""

    def __init__(self, words: Words, language: str) -> None:
        self._words, self._language, self._first = words, language, words.parts[0]
        spelled = words.spelled or words.text
        self._stems = frozenset(stems_too(language, spelled)) if words.has_forms else frozenset()

    def __call__(self, term: str, spelled: str) -> bool:
        words, first = self._words, self._first
        if words.is_near:
            edits = allowed_edits(words.text)
            return term.startswith(beginnings(words.text)) and bool([*near(words.text, (term,), edits)])
        if first.is_prefix:
            return term.startswith(first.term)
        if term == first.term:
            return True
        if not self._stems:
            return False
        return term in self._stems or not self._stems.isdisjoint(stems_too(self._language, spelled.lower()))


def _end_of_token(token: Token, words: Words) -> int:
    """A single character of an unspaced script is asked for as the beginning of a pair."""
    return token.first_end if words.parts[0].is_prefix and token.first_end != token.end else token.end


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
