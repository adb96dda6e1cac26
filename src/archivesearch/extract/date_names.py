"""Which month or weekday does a word name, in any language of CLDR?"""

from __future__ import annotations

import sys
from functools import lru_cache

from archivesearch.extract.date_keys import word_key
from archivesearch.extract.date_words import MONTHS, OTHER_MONTHS, WEEKDAYS

_HEBREW_PREFIXES = ("ב", "ל")
"""Hebrew writes "in May" and "of May" as one word: 29 במאי 2004."""


def month_of(word: str, language: str | None) -> int | None:
    """The number of a month, of its name or number; `language` settles names that mean two."""
    if word.isdigit():
        return int(word) if 1 <= int(word) <= 12 else None
    key = _key(word)
    if language and (other := OTHER_MONTHS.get(language.partition("-")[0], {}).get(key)):
        return other
    if key[:1] in _HEBREW_PREFIXES and key[1:] in MONTHS:
        return MONTHS[key[1:]]
    # Basque adds "of" at the end: 2004ko maiatzaren 29a.
    return MONTHS.get(key.removesuffix("ren") if key not in MONTHS else key)


def weekday_of(word: str) -> int | None:
    """The number of a weekday, Monday is 0."""
    return WEEKDAYS.get(_key(word))


@lru_cache(maxsize=4096)
def _key(word: str) -> str:
    return sys.intern(word_key(word.replace(" ", "")))
