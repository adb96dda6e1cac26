"""What are months, weeks and days called in the language of a blog? By CLDR; English without loading it."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from archivesearch.errors import UsageError
from archivesearch.model import Month
from archivesearch.named_tuples import NamedTuple

ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class UnknownLanguage(UsageError):
    def __init__(self, language: str) -> None:
        super().__init__(f"no month names are known in the language {language[:40]!r}; give a code such as fr or pt-br")
        self.language = language


class Labels(NamedTuple):
    """The names of one language."""

    language: str
    """BCP 47, lower case."""
    months: tuple[str, ...]
    """As they stand alone, January first."""

    def month(self, month: Month) -> str:
        """A month with its year: "October 2018", "octubre de 2018", "2018年10月"."""
        if self._is_english:
            return f"{self.months[month.month - 1]} {month.year}"
        from babel.dates import format_skeleton

        return format_skeleton("yMMMM", dt.date(month.year, month.month, 1), locale=_locale(self.language))

    def day(self, on: dt.date) -> str:
        """ "October 4, 2018", "4 octobre 2018"."""
        if self._is_english:
            return f"{self.months[on.month - 1]} {on.day}, {on.year}"
        from babel.dates import format_date

        return format_date(on, "long", locale=_locale(self.language))

    def week(self, first: dt.date) -> str:
        """A week by its first and last day."""
        return f"{self.day(first)} – {self.day(first + dt.timedelta(days=6))}"

    @property
    def _is_english(self) -> bool:
        return self.language.partition("-")[0] == "en"


ENGLISH = Labels("en", ENGLISH_MONTHS)


@lru_cache(maxsize=64)
def labels_in(language: str) -> Labels:
    """The names of a language. Raises `UnknownLanguage` when CLDR has none for it."""
    if language.partition("-")[0].lower() == "en":
        return ENGLISH
    from babel.dates import get_month_names

    locale = _locale(language)
    alone, within = (get_month_names("wide", context=context, locale=locale) for context in ("stand-alone", "format"))
    names = [str(alone[number]) for number in range(1, 13)]
    others = [str(within[number]) for number in range(1, 13)]
    # Babel 2.18 resolves the shared alias of names that stand alone once: after Japanese, Portuguese has "10月", too.
    if any(char.isdigit() for name in names for char in name):
        names = others
    return Labels(language.lower().replace("_", "-"), tuple(names))


# --- details ------------------------------------------------------------------------------------------------------


def _locale(language: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        return str(Locale.parse(language.replace("_", "-"), sep="-"))
    except (UnknownLocaleError, ValueError, TypeError) as error:
        raise UnknownLanguage(language) from error
