"""Which words stand in a row in a document? A text of one character a word answers at once.

Each word of a segment has a character of its own, in order of appearance, so that common words have short ones in
UTF-8. The words of a document, as such characters, are kept as a column: words stand in a row where their characters
do. Which character a word has is seen where the word stands first.

The lower byte of a character is a checksum of the word, the same in every segment: the `sign` of the word. Beside each
place of a word stands the sign of the word that follows, which leaves few documents to look through.
"""

from __future__ import annotations

from zlib import crc32

ROWS = "rows"
"""The column with the words of `ROW_FIELD` by document."""
ROW_FIELD = "text"
_SURROGATES = range(0xD8, 0xE0)
"""Upper parts of characters that UTF-8 does not have."""
_LAST = 0x10FF
"""The upper part of characters that several words may have, when there are more words than characters."""


def sign(word: str) -> int:
    """One byte."""
    return crc32(word.encode("utf-8", "surrogatepass")) & 0xFF


class Characters(dict[str, str]):
    """The character of each word. When there are more words than characters, `are_enough` is false and rows are of
    no use."""

    def __init__(self) -> None:
        super().__init__()
        self._given = [1] + [0] * 0xFF
        """The next upper part for each sign; no word has the character 0."""
        self.are_enough = True

    def __missing__(self, word: str) -> str:
        lower = sign(word)
        upper = self._given[lower]
        if upper >= _LAST:
            self.are_enough = False
        else:
            self._given[lower] = _SURROGATES.stop if upper + 1 == _SURROGATES.start else upper + 1
        character = self[word] = chr(upper << 8 | lower)
        return character


def following(row: str) -> bytes:
    """The sign of the word after each word of a row of characters, 0 after the last."""
    return row.encode("utf-32-le")[4::4] + b"\0" if row else b""
