"""Writes src/archivesearch/extract/date_words.py: month and weekday names of every CLDR language.

Usage: python tools/make_date_words.py   (needs babel, a development dependency; the output is deterministic)
"""

from __future__ import annotations

import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.localedata import locale_identifiers

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))
from archivesearch.extract.date_keys import word_key

TARGET = Path(__file__).parents[1] / "src/archivesearch/extract/date_words.py"
MUCH_WRITTEN = (
    *("en", "es", "fr", "de", "pt", "ru", "it", "ja", "zh", "nl", "pl", "tr", "fa", "ar", "cs", "id", "vi", "ko", "uk"),
    *("sv", "hu", "el", "ro", "da", "fi", "nb", "nn", "sk", "bg", "hr", "sr", "th", "he", "ca", "sl", "lt", "lv", "et"),
    "hi",
)
"""Languages of the web, most pages first: where two languages give one word to two months, the first here wins."""

EXTRA_MONTHS = {
    # Spellings that people type and CLDR does not list, by language.
    "en": {"sept": 9, "janurary": 1, "febuary": 2},
    "fr": {"fev": 2, "aou": 8, "sep": 9},
    "de": {"jänner": 1, "jaenner": 1, "feber": 2, "maerz": 3, "mrz": 3},
    "bn": {"জানুয়ারি": 1, "ফেব্রুয়ারি": 2},
    "es": {"setiembre": 9, "sept": 9},
}
HEADER = '''"""How do languages name months and weekdays? Generated from CLDR by tools/make_date_words.py: do not edit.

A word means the month (weekday) it has in the most written language that uses it; `OTHER_MONTHS` holds, by language,
the words that mean another month there (listopad: November in Polish, October in Croatian). Keys are `word_key`s.
"""

from __future__ import annotations

from collections.abc import Iterator

# fmt: off
'''
FOOTER = '''

def _pairs(table: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    for number, words in enumerate(table):
        for word in words.split():
            yield word, number


MONTHS: dict[str, int] = {word: number + 1 for word, number in _pairs(_MONTHS)}
"""January is 1."""
WEEKDAYS: dict[str, int] = dict(_pairs(_WEEKDAYS))
"""Monday is 0, as in `datetime.date.weekday`."""
'''

Names = dict[str, dict[str, int]]
"""By language: key of a word -> number."""


def main() -> None:
    months, weekdays = read_names()
    for language, words in EXTRA_MONTHS.items():
        for word, number in words.items():
            months[language].setdefault(word_key(word), number - 1)
    month_table = merge(months)
    others = {
        language: different
        for language in sorted(months)
        if (different := {w: n + 1 for w, n in sorted(months[language].items()) if month_table.get(w, n) != n})
    }
    body = f"{HEADER}{table('_MONTHS', month_table, 12)}\n{table('_WEEKDAYS', merge(weekdays), 7)}\n"
    TARGET.write_text(body + other_months(others) + FOOTER, encoding="utf-8")


def read_names() -> tuple[Names, Names]:
    months: Names = defaultdict(dict)
    weekdays: Names = defaultdict(dict)
    for identifier in sorted(locale_identifiers()):
        try:
            locale = Locale.parse(identifier)
        except UnknownLocaleError:
            continue
        for names, found in ((locale.months, months), (locale.days, weekdays)):
            for context in ("format", "stand-alone"):
                for width in ("wide", "abbreviated"):
                    add(found[locale.language], names[context][width], first=1 if names is locale.months else 0)
    return months, weekdays


def add(found: dict[str, int], names: dict[int, str], first: int) -> None:
    for number, name in sorted(names.items()):
        for key in keys(name):
            found.setdefault(key, number - first)


def keys(name: str) -> Iterator[str]:
    """What stands for a name, with and without accents; a name of two words (Levantine Arabic) is looked up joined."""
    words = [word_key(word) for word in name.split()]
    key = "".join(words)
    if len(words) > 2 or len(key) < 2 or not all(ord(char) > 127 or char.isalpha() or char == "-" for char in key):
        return
    if any(char.isdigit() for char in key) or set(key) & set("月日년월일"):
        return
    plain = "".join(char for char in unicodedata.normalize("NFD", key) if not "\u0300" <= char <= "\u036f")
    yield from dict.fromkeys((key, unicodedata.normalize("NFC", plain)))


def merge(by_language: Names) -> dict[str, int]:
    merged: dict[str, int] = {}
    rest = sorted(set(by_language) - set(MUCH_WRITTEN))
    for language in [*MUCH_WRITTEN, *rest]:
        for word, number in by_language.get(language, {}).items():
            # Short ASCII words of little written languages are everyday words elsewhere: can, man, say, ten.
            if language in MUCH_WRITTEN or len(word) > 3 or not word.isascii():
                merged.setdefault(word, number)
    return merged


def table(name: str, words: dict[str, int], size: int) -> str:
    groups: list[list[str]] = [[] for _ in range(size)]
    for word, number in words.items():
        groups[number].append(word)
    lines = [f"{name} = ("]
    for group in groups:
        lines.append('    """')
        lines += wrap(sorted(group))
        lines.append('    """,')
    return "\n".join([*lines, ")"])


def wrap(words: Iterable[str]) -> list[str]:
    """Lines of at most 120 columns; wide characters take two."""
    lines: list[str] = []
    room = 0
    for word in words:
        width = 1 + sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in word)
        if width > room:
            lines.append("   ")
            room = 117
        lines[-1] += f" {word}"
        room -= width
    return lines


def other_months(others: dict[str, dict[str, int]]) -> str:
    lines = ["OTHER_MONTHS: dict[str, dict[str, int]] = {"]
    for language, words in others.items():
        pairs = ", ".join(f'"{word}": {number}' for word, number in words.items())
        one_line = f'    "{language}": {{{pairs}}},'
        if len(one_line) <= 120:
            lines.append(one_line)
        else:
            lines += [f'    "{language}": {{', *[f'        "{w}": {n},' for w, n in words.items()], "    },"]
    return "\n".join([*lines, "}"])


if __name__ == "__main__":
    main()
