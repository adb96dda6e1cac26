"""Which piece of a post shows best why it matched?

The stretch that holds the most different wanted words, in whole words, with the places that matched. Uses the index's
own analysis, so that what was found is what is marked, accents, case and unspaced scripts included.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from archivesearch.analysis import Part, Token, normalised, tokens
from archivesearch.query import ANY_FIELD, Query, wanted_words

MAX_CHARS = 240
MAX_SCANNED_CHARS = 200_000
"""A match further down shows the beginning instead: 30 ms a snippet at most."""
LEAD_CHARS = 60
"""Text before the first mark, about."""


@dataclass(frozen=True, slots=True)
class Snippet:
    text: str
    marks: tuple[tuple[int, int], ...]


def snippet(text: str, query: Query) -> Snippet:
    """The best piece of the text; its beginning when nothing of the query is in it."""
    asked = [words.parts for words in wanted_words(query) if words.field in (ANY_FIELD, "text")]
    text = normalised(text)
    found = _occurrences(text[:MAX_SCANNED_CHARS], asked)
    first, last = _best_cluster(found)
    start, end = _window(text, found[first].start, found[last].end) if found else _window(text, 0, 0)
    return _cut(text, start, end, [(match.start, match.end) for match in found if start <= match.start < end])


# --- details ------------------------------------------------------------------------------------------------------


class _Match(NamedTuple):
    start: int
    end: int
    asked: int
    """Which of the wanted rows of words it is."""


def _occurrences(text: str, asked: Sequence[Sequence[Part]]) -> list[_Match]:
    """Where the wanted words stand, in order."""
    if not any(asked):
        return []
    stream = list(tokens(text))
    exact: dict[str, list[int]] = defaultdict(list)
    prefixes: list[tuple[str, int]] = []
    for number, parts in enumerate(asked):
        if parts[0].is_prefix:
            prefixes.append((parts[0].term, number))
        else:
            exact[parts[0].term].append(number)
    beginnings = tuple(prefix for prefix, _ in prefixes)
    found = []
    for at, token in enumerate(stream):
        numbers = list(exact.get(token.term, ()))
        if beginnings and token.term.startswith(beginnings):
            numbers += [number for prefix, number in prefixes if token.term.startswith(prefix)]
        for number in numbers:
            end = _end_of_row(stream, at, asked[number])
            if end is not None:
                found.append(_Match(token.start, end, number))
    return found


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
