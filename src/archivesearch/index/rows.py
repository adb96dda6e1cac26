"""Which words stand in a row in a document? A text of one character a word answers at once.

Each word of a segment has a character of its own, in order of appearance, so that common words have short ones in
UTF-8. The words of a document, as such characters, are kept as a column: words stand in a row where their characters
do. Which character a word has is seen where the word stands first.
"""

from __future__ import annotations

ROWS = "rows"
"""The column with the words of `ROW_FIELD` by document."""
ROW_FIELD = "text"
_SURROGATES = range(0xD800, 0xE000)
_LAST = 0x10FFFF


class Characters(dict[str, str]):
    """The character of each word. When there are more words than characters, `are_enough` is false and rows are of
    no use."""

    are_enough = True

    def __missing__(self, word: str) -> str:
        number = len(self) + 1
        if number >= _SURROGATES.start:
            number += len(_SURROGATES)
        if number > _LAST:
            self.are_enough = False
            return "\0"
        character = self[word] = chr(number)
        return character
