"""Which words of a language are forms of one word?

Snowball's stemmers, one a language. A stem is made of the word as it is spelled and of the word without accents, since
people type either; all of them are folded, so that a stem is compared like any term. Languages without a stemmer, and
words that are their own stem, give none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import Stemmer

from archivesearch.analysis import folded

LANGUAGES: dict[str, str] = {
    # (BCP 47 language without region, Snowball's name)
    "ar": "arabic",
    "ca": "catalan",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sr": "serbian",
    "sv": "swedish",
    "tr": "turkish",
}
SUFFIXING = frozenset(LANGUAGES) - {"ar", "ga", "id", "nl"}
"""Languages whose words differ from their stems at the end alone; the others also lose beginnings (ge-, me-, al-)."""
MIN_CHARS = 3
"""Shorter words have no endings: "us" is no form of "u"."""


def version() -> str:
    """Stems may differ between versions of Snowball: an index remembers which made its own."""
    return str(Stemmer.version())


def base_language(language: str | None) -> str:
    """ "pt-BR" as "pt"; "" when nothing is known."""
    return (language or "").partition("-")[0].casefold()


def stems(language: str, word: str) -> tuple[str, ...]:
    """The stems of a word, lower case, accents as it has them; without the word itself. Most words have one or none."""
    stemmer = _stemmer(language)
    if stemmer is None or len(word) < MIN_CHARS:
        return ()
    find, plain = stemmer.stemWord, folded(word)
    found = dict.fromkeys(filter(None, (folded(find(word)), find(plain) if plain != word else "")))
    found.pop(plain, None)
    return tuple(found)


def all_stems(language: str, words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """`stems` of each word, lower case; those of words of ASCII are found in one call."""
    stemmer = _stemmer(language)
    for word, stem in zip(words, words if stemmer is None else stemmer.stemWords(list(words)), strict=True):
        if not (word.isascii() and stem.isascii()):
            yield stems(language, word)
        elif stem == word or not stem or len(word) < MIN_CHARS:
            yield ()
        else:
            yield (stem,)


def stems_too(language: str, word: str) -> tuple[str, ...]:
    """The stems of a word, and the folded word when it is a stem itself: what forms of it have in common with it."""
    return (*stems(language, word), folded(word)) if _stemmer(language) else ()


# --- details ------------------------------------------------------------------------------------------------------


@cache
def _stemmer(language: str) -> Any:
    name = LANGUAGES.get(language)
    return None if name is None or name not in Stemmer.algorithms() else Stemmer.Stemmer(name, 0)
