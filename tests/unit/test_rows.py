"""Does each word have one character, as long as there are any?"""

from __future__ import annotations

import pytest

from archivesearch.index import rows
from archivesearch.index.rows import Characters


def test_each_word_has_a_character_of_its_own_that_utf8_can_write() -> None:
    characters = Characters()
    found = [characters[str(number)] for number in range(60_000)]
    assert "".join(found).encode().decode() == "".join(dict.fromkeys(found))
    assert "\0" not in found
    assert characters["7"] == found[7]
    assert characters.are_enough


def test_more_words_than_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "_LAST", 3)
    characters = Characters()
    assert [characters[word] for word in "abca"] == ["\1", "\2", "\3", "\1"]
    assert characters.are_enough
    assert characters["d"] == "\0"
    assert not characters.are_enough
