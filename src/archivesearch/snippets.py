"""Which piece of a post shows best why it matched?

The stretch that holds the most different wanted words, in whole words, with the places that matched. Uses the index's
own analysis, so that what was found is what is marked, accents, case and unspaced scripts included.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from archivesearch.analysis import Part, Token, folded, has_runs, normalised, placed_pieces, tokens
from archivesearch.named_tuples import NamedTuple
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
    text = normalised(text)
    found = list(_wanted(query, base_language(language)).occurrences(text[:MAX_SCANNED_CHARS]))
    first, last = _best_cluster(found)
    start, end = _window(text, found[first].start, found[last].end) if found else _window(text, 0, 0)
    inside = [(match.start, min(match.end, end)) for match in found if start <= match.start < end]
    return _cut(text, start, end, inside)


# --- details ------------------------------------------------------------------------------------------------------


class _Match(NamedTuple):
    start: int
    end: int
    asked: int
    """Which of the wanted rows of words it is."""


@lru_cache(maxsize=64)
def _wanted(query: Query, language: str) -> _Wanted:
    """Made once for all hits of an answer."""
    return _Wanted([words for words in wanted_words(query) if words.field in (ANY_FIELD, "text")], language)


class _Wanted:
    """What of a query may stand in the texts of a language, and how it is found there.

    Few words of a text begin with the letters that are asked for, so only those are looked at (ten snippets of posts
    of 360 words: 15 ms when all are).
    """

    def __init__(self, asked: Sequence[Words], language: str) -> None:
        self._fits = [_Fitting(words, language) for words in asked]
        self._reach = max((fit.parts[-1].offset for fit in self._fits), default=0)
        self._initials = frozenset[str]().union(*(fit.initials for fit in self._fits))
        self._are_known = all(fit.initials for fit in self._fits)
        # One of the letters of ASCII, or any other character, after none of a word; and what follows the former. Said
        # by what it is not, since the class of all other characters takes 5 ms to compile.
        others = "".join(re.escape(chr(code)) for code in range(128) if chr(code) not in self._initials)
        self._beginning = re.compile(rf"[^{others}](?<![^\W_].)(?:(?<=[\x00-\x7f])[A-Za-z0-9]+)?")
        rows = [words for words in self._fits if len(words.parts) > 1 and not words.parts[1].is_prefix]
        self._seconds = frozenset(row.parts[1].term for row in rows if len(rows) == len(self._fits))
        """The second words, when nothing but rows of words is asked for and all are known whole."""
        self._may_be_in = lru_cache(maxsize=10_000)(self._look_into)

    def occurrences(self, text: str) -> Iterator[_Match]:
        """Where the wanted words stand, in order."""
        if not self._fits:
            return
        for piece, start in self._candidates(text):
            if self._may_be_in(piece) and (not self._seconds or self._goes_on_as_asked(text, piece, start)):
                yield from self._beginning_here(text[start : self._end_of_stretch(text, piece, start)], piece, start)

    def _candidates(self, text: str) -> Iterator[tuple[str, int]]:
        """The pieces that can hold what is asked for by their first letter."""
        if not self._are_known:
            yield from placed_pieces(text)
        elif has_runs(text):
            for piece, start in placed_pieces(text):
                if piece[0] in self._initials or not piece.isascii():
                    yield piece, start
        else:
            for match in self._beginning.finditer(text):
                start, end = match.span()
                if text[max(0, start - 1) : end + 1].isascii() and end - start > 1:
                    yield match[0], start  # a whole word, and not the C of C++
                elif self._fits_initial(text, start) and not _goes_on(text, start):
                    yield next(placed_pieces(text, start))

    def _fits_initial(self, text: str, at: int) -> bool:
        """Whether a word may begin there with a letter that is asked for, as it is or folded to it."""
        letter = text[at]
        if letter.isascii():
            return True
        if not letter.isalnum():
            return False
        initial, following = folded(letter)[:1], text[at + 1 : at + 2]
        # A mark that follows may change what the letter is folded to, or be all that is left of it.
        return not initial or initial in self._initials or not (following.isascii() or following.isalnum())

    def _look_into(self, piece: str) -> bool:
        return any(fit.may_be_in(piece) for fit in self._fits)

    def _goes_on_as_asked(self, text: str, piece: str, start: int) -> bool:
        """Whether the next piece may be the second word of a row, as few are."""
        if not piece.isascii():
            return True
        following = next(placed_pieces(text, start + len(piece)), None)
        return following is not None and (not following[0].isascii() or folded(following[0]) in self._seconds)

    def _end_of_stretch(self, text: str, piece: str, start: int) -> int:
        """Where the pieces end that what is asked for may reach over."""
        end = start + len(piece)
        if self._reach:
            for each, place in islice(placed_pieces(text, end), self._reach + _SLACK):
                end = place + len(each)
        return end

    def _beginning_here(self, text: str, piece: str, offset: int) -> Iterator[_Match]:
        """What is asked for and begins in the first piece of a stretch that is long enough to hold it."""
        stream = list(tokens(text))
        for at, token in enumerate(stream):
            if token.start >= len(piece):
                return
            for number, fit in enumerate(self._fits):
                if fit(token.term, text[token.start : token.end]):
                    end = _end_of_row(stream, at, fit.parts) if len(fit.parts) > 1 else fit.end_of(token)
                    if end is not None:
                        yield _Match(offset + token.start, offset + end, number)


def _goes_on(text: str, at: int) -> bool:
    """Whether a word that began before goes on at a letter: `\\w` leaves out the marks inside of words."""
    before = at - 1
    while before >= 0 and not (text[before].isascii() or text[before].isalnum()):
        before -= 1
    if before < 0 or before == at - 1 or not text[before].isalnum():
        return False
    piece, start = next(placed_pieces(text, before))
    return start + len(piece) > at


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
    shown = _folded(piece)
    lead = "… " if text[:start].strip() else ""
    tail = " …" if text[end:].strip() else ""
    marks: list[tuple[int, int]] = []
    for match_start, match_end in sorted(matches):
        low, high = (len(lead) + min(_place(piece, at - start), len(shown)) for at in (match_start, match_end))
        if marks and low <= marks[-1][1]:
            marks[-1] = (marks[-1][0], max(high, marks[-1][1]))
        else:
            marks.append((low, high))
    return Snippet(lead + shown + tail, tuple(mark for mark in marks if mark[0] < mark[1]))


def _folded(piece: str) -> str:
    """The piece with white space folded and stripped."""
    return " ".join(piece.split()) if _ODD_SPACE.search(piece) else piece


def _place(piece: str, at: int) -> int:
    """Where an offset of the piece went when it was folded."""
    before = " ".join(piece[:at].split())
    return len(before) + (before != "" and piece[at - 1].isspace())
