"""Does each word have one character, as long as there are any, and one sign?"""

from __future__ import annotations

import pytest

from archivesearch.index import rows
from archivesearch.index.rows import Characters, following, sign


def test_each_word_has_a_character_of_its_own_that_utf8_can_write() -> None:
    characters = Characters()
    found = [characters[str(number)] for number in range(90_000)]
    assert "".join(found).encode().decode() == "".join(dict.fromkeys(found))
    assert "\0" not in found
    assert characters["7"] == found[7]
    assert characters.are_enough


def test_what_follows_is_told_by_signs() -> None:
    characters = Characters()
    words = "a rose is a rose is a rose, \ud800".split()
    assert list(following("".join(map(characters.__getitem__, words)))) == [*map(sign, words[1:]), 0]
    assert following("") == b""


def test_more_words_than_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "_LAST", 2)
    characters = Characters()
    words = [str(number) for number in range(2_000)]
    signs = [ord(characters[word]) & 0xFF for word in words]
    assert not characters.are_enough
    assert signs == list(map(sign, words))
