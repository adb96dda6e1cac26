"""Which words does a text hold, in any language, and where?

The same analysis serves the index, the query and the snippets, so that a word of a post always finds that post. Words
are folded: case, accents, ligatures and compatibility forms do not count ("Café" and "cafe", "straße" and "STRASSE" are
one word). Scripts written without spaces (Chinese, Japanese, Thai...) and Korean give pairs of neighbouring characters;
the last character of a run stands alone, so that each character begins exactly one term at its own position.

Apostrophes, hyphens and dots part words: "e-mail" is "e" followed by "mail", and asking for it asks for both in a row.
Stems of a language belong in fields of their own beside these words (they are not words of the text).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain, zip_longest

from archivesearch.named_tuples import NamedTuple

MAX_TERM_CHARS = 64
"""Longer words (encoded data, addresses) are cut, in the index and in the query alike."""

UNSPACED_RANGES: tuple[tuple[str, str], ...] = (
    # (characters of scripts whose words are not parted by spaces, the script)
    ("ก-ฺเ-๎", "Thai, without its digits and signs"),
    ("ກ-ຽເ-໎ໜ-ໟ", "Lao"),
    ("က-ဿၐ-ႏႚ-ႝ", "Myanmar"),
    ("ក-៓ៗៜ៝", "Khmer"),
    ("ᄀ-ᇿㄱ-ㆎꥠ-ꥼ가-힣ힰ-ퟻ", "Korean: spaces part phrases there, endings stick to words"),
    ("㆒-㆕㈠-㈩㊀-㊉", "numbers that fold to Han"),
    ("々-〇〡-〯〱-〵〸-〼", "ideographic iteration and number marks"),
    ("ぁ-ゖ゙゚ゝ-ゟァ-ヺー-ヿㇰ-ㇿｦ-ﾟ\U0001aff0-\U0001b16f", "kana, with its marks and half-width forms"),
    ("ㄅ-ㄯㆠ-ㆿ", "bopomofo"),
    ("㐀-䶿一-鿿\uf900-\ufaff\U00020000-\U0003fffd", "Han"),
)
_UNSPACED = "".join(characters for characters, _ in UNSPACED_RANGES)

# General categories Mn, Mc and Me of Unicode 15 outside the scripts above: `\w` leaves them out, yet they stand inside
# words (Devanagari vowels, Arabic points). A range may run over letters, which belong to words anyway.
_MARK_RANGES = (
    "0300-036F 0483-0489 0591-05BD 05BF 05C1-05C2 05C4-05C5 05C7 0610-061A 064B-065F 0670 06D6-06DC 06DF-06E8 "
    "06EA-06ED 0711-07F3 07FD 0816-082D 0859-085B 0898-08E1 08E3-0963 0981-09E3 09FE-0A75 0A81-0AE3 0AFA-0B63 "
    "0B82-0BD7 0C00-0C63 0C81-0C83 0CBC-0D4D 0D57-0D63 0D81-0DF3 0F18-0F19 0F35 0F37 0F39 0F3E-0F84 0F86-0FBC 0FC6 "
    "135D-135F 1712-1734 1752-1773 180B-180D 180F-193B 1A17-1A1B 1A55-1A7F 1AB0-1B44 1B6B-1B73 1B80-1BF3 1C24-1C37 "
    "1CD0-1CD2 1CD4-1DFF 20D0-20F0 2CEF-2CF1 2D7F-2DFF A66F-A672 A674-A67D A69E-A6F1 A802-A827 A82C A880-A8C5 "
    "A8E0-A8F1 A8FF-A92D A947-A953 A980-A9C0 A9E5-AA4D AA7B-AAC1 AAEB-AAEF AAF5-AAF6 ABE3-ABEA ABEC-ABED FB1E "
    "FE00-FE0F FE20-FE2F 101FD-1037A 10A01-10A3F 10AE5-10AE6 10D24-10EAC 10F46-10F50 10F82-10F85 11000-11046 "
    "11070-110BA 110C2 11100-11134 11145-11173 11180-111C0 111C9-111CC 111CE-111CF 1122C-11237 1123E 112DF-11446 "
    "1145E-114C3 115AF-115C0 115DC-11640 116AB-116B7 1171D-1172B 1182C-1183A 11930-11943 119D1-119E0 119E4-11A3E "
    "11A47-11A99 11C2F-11C3F 11C92-11EF6 16AF0-16AF4 16B30-16B36 16F4F-16F92 16FE4-16FF1 1BC9D-1BC9E 1CF00-1CF46 "
    "1D165-1D169 1D16D-1D172 1D17B-1D182 1D185-1D18B 1D1AA-1D1AD 1D242-1D244 1DA00-1DA36 1DA3B-1DA6C 1DA75 1DA84 "
    "1DA9B-1E136 1E2AE-1E2EF 1E8D0-1E94A E0100-E01EF "
)
_VARIATION_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"

_FOLDED_MARKS = (
    # (combining marks that are dropped, the example)
    ("\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f", "é, ё, ά: Latin, Cyrillic, Greek"),
    ("\u0483-\u0489", "Old Cyrillic titlo"),
    ("\u0591-\u05c7", "Hebrew points"),
    ("\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed", "Arabic points, hamza on alef, stretched letters"),
    (_VARIATION_SELECTORS, "variation selectors: 葛 and its other shape"),
)
_KEPT_WHOLE = (
    # (what the compatibility form takes apart though nobody writes it so, the letter)
    ("\u0e4d\u0e32", "\u0e33"),  # Thai am
    ("\u0ecd\u0eb2", "\u0eb3"),  # Lao am
)
_SHORT_I = "и\u0306"
"""й of Cyrillic is a letter that nobody writes without its mark, and endings of words are made of it."""
_FOLDED_LETTERS = str.maketrans(
    # letters that no Unicode decomposition takes apart, as people without the keyboard write them
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŧ": "t", "ſ": "s"}
    | {"ی": "ي", "ک": "ك", "ى": "ي"}  # Persian and Arabic keyboards write one letter with different code points
)


class Token(NamedTuple):
    """A term at its place: `start` and `end` are offsets in the text, `first_end` the end of its first character."""

    term: str
    start: int
    end: int
    first_end: int


class Part(NamedTuple):
    """One term of what a query asks for in a row: `offset` counts positions from the first part."""

    term: str
    offset: int
    is_prefix: bool


def normalised(text: str) -> str:
    """The text to take tokens from: composed, since decomposed Korean or kana would give other terms (NFC); without
    the characters that only allow or forbid a line break."""
    if text.isascii():
        return text
    if _is_latin(text):
        return text.replace("\u00ad", "")
    for character in _LINE_BREAK_HINTS:
        if character in text:
            text = text.replace(character, "")
    korean = _half_width_korean()
    if korean.search(text):
        text = korean.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    return unicodedata.normalize("NFC", text)


def tokens(text: str) -> Iterator[Token]:
    """The terms of a `normalised` text in order, one at each position."""
    for piece, start, is_run in _pieces(text):
        if is_run:
            yield from _pairs(_units(piece, start))
        elif term := folded(piece):
            end = start + len(piece)
            yield Token(term, start, end, end)


def has_runs(text: str) -> bool:
    """Whether any of it is written without spaces, so that a term may begin inside of a piece."""
    return not text.isascii() and _run().search(text) is not None


def placed_pieces(text: str, start: int = 0) -> Iterator[tuple[str, int]]:
    """What stands between spaces and signs in a `normalised` text, from an offset on: words, or several of mixed
    scripts. With their offsets."""
    return ((match[0], match.start()) for match in _piece(text).finditer(text, start))


def terms(text: str) -> list[str]:
    """The terms of any text in order; the index of a term in the list is its position."""
    return spelled_terms(text)[0]


def spelled_terms(text: str) -> tuple[list[str], set[tuple[str, str]]]:
    """The terms of any text in order, and those that hold more than ASCII with how they are spelled there, in lower
    case."""
    text = normalised(text).lower()
    spellings: set[tuple[str, str]] = set()
    if not text.isascii():
        for sign in _SIGNS:  # what stands between blanks is a word then, mostly
            text = text.replace(sign, " ")
        chunks = text.split()
        read = {chunk: _CHUNKS[chunk] for chunk in set(chunks) if not (chunk.isascii() and chunk.isalnum())}
        terms_of = {chunk: terms for chunk, (terms, _) in read.items()}
        found = list(chain.from_iterable(map(terms_of.get, chunks, zip(chunks, strict=False))))
        spellings.update(*[pairs for _, pairs in read.values()])
    elif "#" in text or "++" in text:
        found = _ASCII_WORD.findall(text)
    else:  # splitting takes a third of the time
        found = text.translate(_BLANKS).split()
    if max(map(len, found), default=0) > MAX_TERM_CHARS:
        return [term[:MAX_TERM_CHARS] for term in found], spellings
    return found, spellings


def canonical(text: str) -> str:
    """The words of a text, folded, a space between each and each run; the same parts come of it again."""
    pieces = _pieces(normalised(text))
    words = (
        "".join(unit for unit, _, _ in _units(piece, 0)) if is_run else folded(piece) for piece, _, is_run in pieces
    )
    return " ".join(filter(None, words))


def spelling(text: str) -> str:
    """The first word of a text as it is spelled, in lower case; "" when it has none."""
    text = normalised(text)
    match = _piece(text).search(text)
    return match[0].lower()[:MAX_TERM_CHARS] if match else ""


def parts(text: str, *, is_prefix: bool = False) -> tuple[Part, ...]:
    """What a text asks for: its terms, in a row. With `is_prefix` the last word may go on.

    A single character of an unspaced script is asked for as the beginning of a pair.
    """
    found: list[Part] = []
    position = 0
    for piece, _, is_run in _pieces(normalised(text)):
        if is_run:
            pairs = list(_pairs(_units(piece, 0)))
            asked = pairs[:-1] or pairs
            found += [Part(pair.term, position + at, len(pairs) == 1) for at, pair in enumerate(asked)]
            position += len(pairs)
        elif term := folded(piece):
            found.append(Part(term, position, False))
            position += 1
    if is_prefix and found and found[-1].offset == position - 1:
        found[-1] = found[-1]._replace(is_prefix=True)
    return tuple(found)


@lru_cache(maxsize=100_000)
def folded(word: str) -> str:
    """One word without case, accents and compatibility forms; "" when nothing is left (a lone accent)."""
    if word.isascii():
        return word[:MAX_TERM_CHARS].lower()
    apart = unicodedata.normalize("NFKD", word[: 4 * MAX_TERM_CHARS]).casefold()
    apart = unicodedata.normalize("NFKD", apart).replace(_SHORT_I, "й")
    plain = _folded_mark().sub("", apart).translate(_FOLDED_LETTERS)
    for pieces, whole in _KEPT_WHOLE:
        plain = plain.replace(pieces, whole)
    if not plain.isalnum():  # what compatibility forms bring along: "½" is "1⁄2"
        plain = "".join(c for c in plain if c.isalnum() or unicodedata.category(c).startswith("M"))
        while plain and not plain[0].isalnum():  # a mark of another script after an unspaced run
            plain = plain[1:]
    return unicodedata.normalize("NFC", plain)[:MAX_TERM_CHARS]


# --- details ------------------------------------------------------------------------------------------------------


def _characters(ranges: str) -> str:
    """ "0300-036F 05BF" as the inside of a character class."""
    return "".join("-".join(chr(int(end, 16)) for end in piece.split("-")) for piece in ranges.split())


def _is_latin(text: str) -> bool:
    """Whether all of it is Latin-1, which is composed as it is."""
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


_LINE_BREAK_HINTS = "\u00ad\u200b\u2060\ufeff"
_JOINERS = "\u200c\u200d"  # invisible, but they shape Persian and Indic words
_ATTACHED = (
    # drawn on the character before: vowels and tones of Thai, Lao, Myanmar and Khmer, voicing of kana
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u1056-\u1059\u105e-\u1060"
    "\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d\u17b4-\u17d3\u17dd\u3099\u309a"
    f"\uff9e\uff9f{_VARIATION_SELECTORS}"
)
_SIGNED = r"[A-Za-z](?:\+\+|\#)(?![\w+\#])"  # C++, C#, F#: the sign is what tells them from C and F
_ASCII_PIECE = re.compile(rf"{_SIGNED}|[^\W_]+")
_ASCII_WORD = re.compile(r"[a-z](?:\+\+|\#)(?![\w+\#])|[a-z0-9]+")
_SIGNS = """.,;:!?'"()“”‘’«»–—…"""
_BLANKS = {code: " " for code in range(128) if not chr(code).isalnum()}


# Compiling a large class costs up to 2 ms, so each is compiled for the first text that needs it: one class a pattern,
# and scripts parted in a second step.


@cache
def _half_width_korean() -> re.Pattern[str]:
    """Letters that make syllables only together."""
    return re.compile("[\uffa0-\uffdc]+")


@cache
def _any_piece() -> re.Pattern[str]:
    """The two alternating classes of a piece are disjoint, hence one way to match and linear time."""
    marks = f"{_characters(_MARK_RANGES)}{_ATTACHED}\u302a-\u302f{_JOINERS}"
    return re.compile(rf"{_SIGNED}|[^\W_]+(?:[{marks}]+[^\W_]*)*")


def _piece(text: str) -> re.Pattern[str]:
    return _ASCII_PIECE if text.isascii() else _any_piece()


@cache
def _folded_mark() -> re.Pattern[str]:
    return re.compile(f"[{''.join(marks for marks, _ in _FOLDED_MARKS)}{_JOINERS}]")


@cache
def _run() -> re.Pattern[str]:
    return re.compile(f"([{_UNSPACED}{_VARIATION_SELECTORS}]+)")


@cache
def _unit() -> re.Pattern[str]:
    return re.compile(f"[^{_ATTACHED}][{_ATTACHED}]*")


class _Chunks(dict[str, tuple[tuple[str, ...], list[tuple[str, str]]]]):
    """For what stands between two blanks, in lower case: its terms, and those that are one word with more than ASCII,
    with how it is spelled. Short ones are remembered, since they come again."""

    _MAX_CHARS = 24
    _MAX_KEPT = 100_000

    def __missing__(self, chunk: str) -> tuple[tuple[str, ...], list[tuple[str, str]]]:
        found = _read_chunk(chunk)
        if len(chunk) <= self._MAX_CHARS:
            if len(self) >= self._MAX_KEPT:
                self.clear()
            self[chunk] = found
        return found


_CHUNKS = _Chunks()


def _read_chunk(chunk: str) -> tuple[tuple[str, ...], list[tuple[str, str]]]:
    if chunk.isascii():
        return tuple(_ASCII_WORD.findall(chunk)), []
    found: list[str] = []
    spellings: list[tuple[str, str]] = []
    for piece in (chunk,) if chunk.isalnum() else _any_piece().findall(chunk):
        if piece.isascii():
            found.append(piece)
        elif (term := _spaced_term(piece)) is None:
            found += [token.term for token in tokens(piece)]
        elif term:
            found.append(term)
            spellings.append((term, piece))
    return tuple(found), spellings


@lru_cache(maxsize=100_000)
def _spaced_term(piece: str) -> str | None:
    """The term of a piece that is one word; None when parts of it are written without spaces."""
    return None if _run().search(piece) else folded(piece)


def _pieces(text: str) -> Iterator[tuple[str, int, bool]]:
    """Words and unspaced runs: each with its offset and whether it is a run."""
    for match in _piece(text).finditer(text):
        piece, start = match[0], match.start()
        if piece.isascii():
            yield piece, start, False
            continue
        for at, part in enumerate(_run().split(piece)):
            if part:
                yield part, start, at % 2 == 1
            start += len(part)


def _units(run: str, start: int) -> list[tuple[str, int, int]]:
    """The characters of an unspaced run, folded, each with its place in the text."""
    units, unit_pattern = [], _unit()
    for unit in unit_pattern.finditer(run):
        first, end = start + unit.start(), start + unit.end()
        character = folded(unit[0])
        if len(character) == 1:
            units.append((character, first, end))
        else:  # with marks, or a ligature of several: ヿ is コト
            units += [(each, first, end) for each in unit_pattern.findall(character)]
    return units


def _pairs(units: list[tuple[str, int, int]]) -> Iterator[Token]:
    for (character, start, end), following in zip_longest(units, units[1:]):
        if following:
            yield Token(character + following[0], start, following[2], end)
        else:
            yield Token(character, start, end, end)
