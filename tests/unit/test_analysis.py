"""Which words does a text hold? Analysis over languages, and what must hold for any text."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archivesearch.analysis import MAX_TERM_CHARS, canonical, folded, normalised, parts, terms, tokens

ANY_TEXT = st.text(
    st.one_of(
        st.sampled_from("aZ é\u0301ßİıœΣς-'’.+#_*\"()\u00ad\u200b\u200c 9½日本語かﾞがｶ한국ไทย่ำําヿໜہعَ"),
        st.characters(exclude_categories=("Cs",)),
    ),
    max_size=40,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The quick  Fox", ["the", "quick", "fox"], id="case"),
        pytest.param("Café CRÈME cafe\u0301", ["cafe", "creme", "cafe"], id="accents, composed or not"),
        pytest.param(
            "straße STRASSE ﬁne œuvre Ærø Łódź",
            ["strasse", "strasse", "fine", "oeuvre", "aero", "lodz"],
            id="ligatures",
        ),
        pytest.param("İstanbul ısı ISI", ["istanbul", "isi", "isi"], id="Turkish i"),
        pytest.param("ΟΔΟΣ οδός", ["οδοσ", "οδοσ"], id="Greek final sigma"),
        pytest.param("it's l’homme rock'n'roll", ["it", "s", "l", "homme", "rock", "n", "roll"], id="apostrophes part"),
        pytest.param(
            "e-mail 10:30 a_b", ["e", "mail", "10", "30", "a", "b"], id="hyphens, colons and underscores part"
        ),
        pytest.param("co\u00adoperate", ["cooperate"], id="soft hyphens do not"),
        pytest.param(
            "C++ and C#, not C. #tag x+++ a#b", ["c++", "and", "c#", "not", "c", "tag", "x", "a", "b"], id="C++ and C#"
        ),
        pytest.param("日本語", ["日本", "本語", "語"], id="pairs, the last alone"),
        pytest.param("Python3で書く", ["python3", "で書", "書く", "く"], id="mixed scripts"),
        pytest.param("か\u3099 が ｶﾞ ガ", ["が", "が", "ガ", "ガ"], id="voiced kana, composed or half-width"),
        pytest.param("한국어", ["한국", "국어", "어"], id="Korean"),
        pytest.param(unicodedata.normalize("NFD", "한국"), ["한국", "국"], id="decomposed Korean"),
        pytest.param("ง่าย", ["ง่า", "าย", "ย"], id="Thai tones stay on their letter"),
        pytest.param("\u0e19\u0e49\u0e33", ["\u0e19\u0e49\u0e33", "\u0e33"], id="Thai am stays one letter"),
        pytest.param("日\u07eb", ["日"], id="a mark of another script is no word"),
        pytest.param("ﾡￂ", ["가"], id="half-width Korean"),
        pytest.param("ヿ ໜ", ["コト", "ト", "ຫນ", "ນ"], id="ligatures in a run"),
        pytest.param("हिन्दी में", ["हिन्दी", "में"], id="Devanagari vowels stay inside"),
        pytest.param("العَرَبِيَّة أدب ادب", ["العربية", "ادب", "ادب"], id="Arabic points and hamza"),
        pytest.param("שָׁלוֹם שלום", ["שלום", "שלום"], id="Hebrew points"),
        pytest.param("Ёлка елка", ["елка", "елка"], id="Cyrillic"),
        pytest.param("ＰＹＴＨＯＮ", ["python"], id="full-width letters"),
        pytest.param("葛\U000e0100城", ["葛城", "城"], id="variation selectors"),
        pytest.param("!?… \u0301 🎉 ـ", [], id="nothing to search for"),
    ],
)
def test_terms(text: str, expected: list[str]) -> None:
    assert terms(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("日本語", [("日本", 0, False), ("本語", 1, False)], id="a run without its last character"),
        pytest.param("日", [("日", 0, True)], id="one character begins a pair"),
        pytest.param(
            "日本 東京", [("日本", 0, False), ("東京", 2, False)], id="a run takes as many places as characters"
        ),
        pytest.param("e-mail", [("e", 0, False), ("mail", 1, False)], id="words in a row"),
    ],
)
def test_parts(text: str, expected: list[tuple[str, int, bool]]) -> None:
    assert [tuple(part) for part in parts(text)] == expected


def test_prefix_is_for_the_last_word_and_needs_none_in_a_run() -> None:
    assert [part.is_prefix for part in parts("new yo", is_prefix=True)] == [False, True]
    assert [part.is_prefix for part in parts("日本", is_prefix=True)] == [False]


@given(ANY_TEXT)
def test_canonical_text_gives_the_same_parts(text: str) -> None:
    once = canonical(text)
    assert canonical(once) == once
    assert parts(once) == parts(text)


@given(ANY_TEXT)
def test_parts_of_a_text_stand_in_it(text: str) -> None:
    found = terms(text)
    for part in parts(text):
        term = found[part.offset]
        assert term.startswith(part.term) if part.is_prefix else term == part.term


@given(ANY_TEXT)
def test_offsets_lie_in_the_text_in_order(text: str) -> None:
    text = normalised(text)
    last = 0
    for token in tokens(text):
        assert last <= token.start < token.first_end <= token.end <= len(text)
        assert folded(text[token.start : token.first_end])
        last = token.start
    assert [token.term for token in tokens(text)] == terms(text)


@given(st.text(st.characters(categories=("Lu", "Ll")), min_size=1, max_size=20))
def test_case_does_not_count(word: str) -> None:
    assert terms(word.casefold()) == terms(word)


def test_no_mark_of_unicode_parts_a_word() -> None:
    unspaced = [*range(0x0E31, 0x0ECF), *range(0x102B, 0x109E), *range(0x17B4, 0x17DE)]
    marks = [code for code in range(0x300, 0x2000) if unicodedata.category(chr(code)).startswith("M")]
    assert [f"{code:04x}" for code in marks if code not in unspaced and len(terms(f"a{chr(code)}a")) != 1] == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a" * 3_000_000, id="one word"),
        pytest.param("a\u0301" * 1_000_000, id="accents"),
        pytest.param("日" * 300_000, id="one run"),
        pytest.param("c+" * 1_000_000, id="almost C++"),
        pytest.param("\u0301" * 3_000_000, id="marks alone"),
    ],
)
def test_time_is_linear(text: str) -> None:
    start = time.process_time()
    found = terms(text)
    assert time.process_time() - start < 10
    assert all(len(term) <= MAX_TERM_CHARS for term in found)
