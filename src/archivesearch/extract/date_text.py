"""Which days does a text name, where, and how is each written?

Looked for only around numbers, by patterns that are all bounded (`date_patterns`), so that the time is linear in the
text. Whether 03/02/2019 is in February or March is not decided here: both readings are given.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from archivesearch.extract.date_calendars import (
    ERA_BEGIN,
    HAN_DIGITS,
    IRANIAN_ORDINALS,
    ROMAN_MONTHS,
    SOLAR_HIJRI_MONTHS,
    VIETNAMESE_MONTHS,
    from_solar_hijri,
    han_number,
)
from archivesearch.extract.date_names import month_of, weekday_of
from archivesearch.extract.date_patterns import (
    BEFORE_QUOTED_YEAR,
    BEFORE_YEAR,
    CJK_WEEKDAY,
    CJK_WEEKDAYS,
    COMPACT,
    ERA,
    HAN_NUMERALS,
    IRANIAN_BEFORE,
    LATVIAN_AFTER,
    MARKED_AFTER,
    MAX_BEFORE,
    MONTH_ALONE,
    MONTH_DAY,
    NAMED_AFTER,
    NUMBER,
    NUMBERS_AFTER,
    NUMBERS_BEFORE,
    NUMBERS_BEFORE_QUOTED_YEAR,
    QUOTED_YEAR,
    SHORT_NAMED,
    SHORT_NUMBERS,
    WEEKDAY_AFTER,
    WEEKDAY_BEFORE,
    YEAR,
    YEARLESS,
)

MAX_ANCHORS = 6000
"""Years (and day-month pairs) looked at in one text; the largest honest page measured names about 2,000."""
MAX_NUMBERS = 100_000
MAX_CHARS = 4_000_000

Reading = tuple[str, dt.date]
"""How the numbers are ordered ("dmy", "mdy", "ymd"; "" when a name or the format leaves no doubt), and the day."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FoundDate:
    """A day that a text names; offsets are half-open."""

    start: int
    end: int
    readings: tuple[Reading, ...]
    """At least one; several when the order of the numbers is not known."""
    format: str
    """How it is written: "D Month Y", "N/N/Y", "Y年M月D日"; with "W " before it when a weekday stands beside it."""
    weekday: int | None = None
    """Monday is 0."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DayOfYear:
    """A day and month without a year."""

    start: int
    end: int
    month: int
    day: int
    format: str


def find_dates(text: str, language: str | None = None, *, is_plain: bool = False) -> list[FoundDate]:
    """The days a text names, in order, not overlapping. `language` settles names that mean two months.

    `is_plain`: does the text come from `plain_digits`?
    """
    text = text[:MAX_CHARS] if is_plain else plain_digits(text[:MAX_CHARS])
    found: list[FoundDate] = []
    for candidate in sorted(islice(_candidates(text, language), MAX_ANCHORS), key=lambda date: (date.start, -date.end)):
        if not found or candidate.start >= found[-1].end:
            found.append(candidate)
        elif found[-1].readings[0][0] and not candidate.readings[0][0]:
            # What leaves no doubt beats what does.
            found[-1] = candidate
    return found


def find_days(text: str, language: str | None = None, *, is_plain: bool = False) -> list[DayOfYear]:
    """Days written without a year ("August-24", "4 oct.", "10月4日"), in order; dates with a year are found too."""
    text = text[:MAX_CHARS] if is_plain else plain_digits(text[:MAX_CHARS])
    found: list[DayOfYear] = []
    behind = dict.fromkeys(YEARLESS, 0)
    for number in islice(NUMBER.finditer(text), MAX_NUMBERS):
        start, end = number.span()
        if end - start > 2 or len(found) >= MAX_ANCHORS:
            continue
        following = text[end : end + 1]
        if following.isspace():
            may_begin = not text[end + 1 : end + 2].isdigit()
        else:
            may_begin = following.isalnum() or following in _BEFORE_MONTH
        for name, pattern in YEARLESS.items() if may_begin else ():
            match = pattern.match(text, start) if start >= behind[name] else None
            if match is not None:
                behind[name] = match.end()
                found += _day_of_year(match, name, language)
        if match := _month_before(text, start, end):
            found += _day_of_year(match, "Month D", language)
    return sorted(found, key=lambda date: (date.start, date.end))


def find_month(text: str, language: str | None = None) -> dt.date | None:
    """The first day of the month that a short text names with its year, and says nothing else."""
    match = MONTH_ALONE.fullmatch(text)
    month = month_of(match["m"] or match["n"], language) if match else None
    return dt.date(int(match["y"] or match["y2"]), month, 1) if match and month else None


def find_date(text: str, language: str | None = None) -> FoundDate | None:
    """The first day a short text names."""
    return next(iter(find_dates(text[:500], language)), None)


def plain_digits(text: str) -> str:
    """The same number of characters, with digits of all scripts, dashes and full-width marks as in ASCII."""
    if not text.isascii():
        for mark in set(_ASCII.sub("", text)) & _PLAIN.keys():
            text = text.replace(mark, _PLAIN[mark])
    return text


# --- details ------------------------------------------------------------------------------------------------------


def _day_of_year(match: re.Match[str], name: str, language: str | None) -> Iterator[DayOfYear]:
    month, day = month_of(match["m"], language), int(match["d"])
    if month and _day(2000, month, day):
        yield DayOfYear(start=match.start(), end=match.end(), month=month, day=day, format=name)


def _month_before(text: str, start: int, end: int) -> re.Match[str] | None:
    """The month with the day that the number at these offsets is."""
    before = text[max(0, start - 2) : start]
    if before[-1:].isalnum() or before[:1].isdigit() or text[end : end + 1] == ":":
        return None  # most numbers: parts of words, times and other numbers
    return MONTH_DAY.search(text, max(0, start - MAX_BEFORE), end)


_ASCII = re.compile(r"[\x00-\x7f]+")
_BETWEEN_NUMBERS = frozenset("-/.")
_AFTER_YEAR = frozenset("-/.年년")
_BEFORE_MONTH = frozenset(".,-/:°")
_QUOTES = frozenset("'’")
_BETWEEN_WORDS, _NO_WORDS = " \x1f.,،-/'", frozenset(";:()[]|·•")
"""What stands beside the number in all dates of some ways: most numbers are told from a date by it."""


def _plain_table() -> dict[str, str]:
    digits = {chr(code): str(unicodedata.digit(chr(code))) for code in range(128, 0x11000) if chr(code).isdecimal()}
    return digits | dict(zip("‐‑‒–—−－／．：，’", "------/.:,'", strict=False))


_PLAIN = _plain_table()


def _candidates(text: str, language: str | None) -> Iterator[FoundDate]:
    """One walk over the numbers of a text: each length of a number can begin but few ways of writing a day."""
    years = behind = 0
    for number in islice(NUMBER.finditer(text), MAX_NUMBERS):
        start, end = number.span()
        length = end - start
        if length <= 2:
            following = text[end : end + 1]
            goes_on = following in _BETWEEN_NUMBERS or (following.isspace() and not text[end + 1 : end + 2].isdigit())
            found = _short_date(text, start, language) if goes_on and start >= behind else None
            if found is not None:
                behind = found.end
            elif length == 2 and text[start - 1 : start] in _QUOTES:
                found = _quoted_year(text, start, language)
        elif length == 4 and years < MAX_ANCHORS and YEAR.match(text, start):
            years += 1
            found = _around(text, start, end, language)
            found = _with_weekday(text, found) if found else None
        elif length == 8 and (match := COMPACT.match(text, start)):
            on = _day(int(match[1]), int(match[2]), int(match[3]))
            found = _found(start, end, "YMD", on) if on else None
        else:
            continue
        if found is not None:
            yield found
    if "年" in text:
        yield from _east_asian(text)


def _short_date(text: str, start: int, language: str | None) -> FoundDate | None:
    """A date with a year of two digits that begins with a number."""
    if match := SHORT_NUMBERS.match(text, start):
        found = _short_numbers(match)
        return _with_weekday(text, found) if found else None
    if (match := SHORT_NAMED.match(text, start)) and (on := _named_day(match, int(match["y"]), language)):
        return _found(start, match.end(), "D Month YY", on)
    return None


def _quoted_year(text: str, start: int, language: str | None) -> FoundDate | None:
    """The date that a year like '09 ends."""
    quoted = QUOTED_YEAR.match(text, start - 2) if start >= 2 else None
    before = BEFORE_QUOTED_YEAR.search(text, max(0, start - 2 - MAX_BEFORE), start - 2) if quoted else None
    if quoted and before and (on := _named_day(before, int(quoted["y"]), language)):
        return _found(before.start(), quoted.end(), "Month D YY", on)
    numbers = NUMBERS_BEFORE_QUOTED_YEAR.search(text, max(0, start - 9), start - 2) if quoted else None
    if not quoted or not numbers:
        return None
    year, first, second = _century(int(quoted["y"])), int(numbers[1]), int(numbers[3])
    readings = _readings(("dmy", year, second, first), ("mdy", year, first, second))
    mark = numbers[2]
    place, end = numbers.start(), quoted.end()
    return FoundDate(start=place, end=end, readings=readings, format=f"N{mark}N{mark}'YY") if readings else None


def _east_asian(text: str) -> Iterator[FoundDate]:
    for match in islice(HAN_NUMERALS.finditer(text), MAX_ANCHORS):
        year, month, day = int(match[1].translate(HAN_DIGITS)), han_number(match[2]), han_number(match[3])
        if 1980 <= year < 2050 and (on := _day(year, month, day)):
            yield _found(match.start(), match.end(), "Y年M月D日", on)
    for match in islice(ERA.finditer(text), MAX_ANCHORS):
        year = ERA_BEGIN[match[1]] + (1 if match[2] == "元" else int(match[2]))
        if on := _day(year, int(match[3]), int(match[4])):
            yield _found(match.start(), match.end(), "Era年M月D日", on)


def _named_day(match: re.Match[str], year: int, language: str | None) -> dt.date | None:
    month = month_of(match["m"], language)
    return _day(_century(year), month, int(match["d"])) if month else None


def _around(text: str, start: int, end: int, language: str | None) -> FoundDate | None:
    """The date that the year at these offsets belongs to."""
    year = int(text[start:end])
    if year < 1900:
        return _solar_hijri(text, start, end, year)
    if year > 2500:
        year -= 543
    before = text[max(0, start - 48) : start]
    following = text[end : end + 1]
    return (
        (_numbers_after(text, start, year) if following in _AFTER_YEAR or following.isspace() else None)
        or _words_before(before, start, end, year, language)
        or _numbers_before(before, start, end, year)
        or _words_after(text, start, year, language)
    )


def _numbers_after(text: str, start: int, year: int) -> FoundDate | None:
    if match := NUMBERS_AFTER.match(text, start):
        first, second = int(match[2]), int(match[3])
        readings = _readings(("ymd", year, first, second)) or _readings(("ydm", year, second, first))
        if readings:
            # Year first means month next: 2012-13-10 is a slip, 2012-10-13 needs no other channel.
            return FoundDate(
                start=start, end=match.end(), readings=(("", readings[0][1]),), format=f"Y{match[1]}N{match[1]}N"
            )
    if (match := MARKED_AFTER.match(text, start)) and (on := _day(year, int(match[1]), int(match[2]))):
        return _found(start, match.end(), "Y年M月D日", on)
    return None


def _words_before(before: str, start: int, end: int, year: int, language: str | None) -> FoundDate | None:
    if before.rstrip(_BETWEEN_WORDS)[-1:] in _NO_WORDS or NUMBER.search(before) is None:
        return None
    for name, pattern in BEFORE_YEAR:
        match = pattern.search(before)
        if match is None:
            continue
        month = _numbered_month(name, match["m"]) or month_of(match["m"], language)
        day = match["d"] or (match["d2"] if name == "tháng Y" else None)
        if month and day and (on := _day(year, month, int(day))):
            return _found(start - len(before) + match.start(), end, name, on)
    return None


def _numbered_month(name: str, month: str) -> int | None:
    """A month written as a number in letters, where the pattern says so."""
    if name == "D Roman Y":
        return ROMAN_MONTHS[month]
    return VIETNAMESE_MONTHS[month.lower()] if name == "tháng Y" else None


def _numbers_before(before: str, start: int, end: int, year: int) -> FoundDate | None:
    if before.rstrip()[-1:] in _BETWEEN_NUMBERS and (match := NUMBERS_BEFORE.search(before)):
        first, second, mark = int(match[1]), int(match[3]), match[2]
        readings = _readings(("dmy", year, second, first), ("mdy", year, first, second))
        if readings:
            place = start - len(before) + match.start()
            return FoundDate(start=place, end=end, readings=readings, format=f"N{mark}N{mark}Y")
    return None


def _words_after(text: str, start: int, year: int, language: str | None) -> FoundDate | None:
    for name, pattern in (("Y Month D", NAMED_AFTER), ("Y gada D Month", LATVIAN_AFTER)):
        if match := pattern.match(text, start):
            month = month_of(match["m"], language)
            if month and (on := _day(year, month, int(match["d"]))):
                return _found(start, match.end(), name, on)
    return None


def _solar_hijri(text: str, start: int, end: int, year: int) -> FoundDate | None:
    if match := NUMBERS_AFTER.match(text, start):
        month, day = int(match[2]), int(match[3])
        return _iranian(start, match.end(), "Iranian Y/N/N", (year, month, day))
    before = text[max(0, start - 48) : start]
    if match := IRANIAN_BEFORE.search(before):
        month = SOLAR_HIJRI_MONTHS[match["m"].replace("ي", "ی")]
        day = int(match["d"]) if match["d"] else IRANIAN_ORDINALS[" ".join(match["word"].split())]
        return _iranian(start - len(before) + match.start(), end, "Iranian D Month Y", (year, month, day))
    return None


def _iranian(start: int, end: int, name: str, date: tuple[int, int, int]) -> FoundDate | None:
    year, month, day = date
    if not (1 <= month <= 12 and 1 <= day <= (31 if month <= 6 else 30)):
        return None
    return _found(start, end, name, from_solar_hijri(year, month, day))


def _short_numbers(match: re.Match[str]) -> FoundDate | None:
    first, mark, second, third = (g for g in match.groups() if g is not None)
    a, b, c = int(first), int(second), int(third)
    readings = _readings(("dmy", _century(c), b, a), ("mdy", _century(c), a, b))
    if len(first) == 2:
        readings += _readings(("ymd", _century(a), b, c))
    if not readings:
        return None
    return FoundDate(start=match.start(), end=match.end(), readings=readings, format=f"N{mark}N{mark}YY")


def _with_weekday(text: str, found: FoundDate) -> FoundDate:
    weekday, start = _weekday_before(text, found.start)
    if weekday is None:
        weekday = _weekday_after(text, found.end)
    if weekday is None:
        return found
    fitting = tuple(reading for reading in found.readings if reading[1].weekday() == weekday)
    return FoundDate(
        start=start,
        end=found.end,
        readings=fitting or found.readings,
        format="W " + found.format,
        weekday=weekday,
    )


def _weekday_before(text: str, start: int) -> tuple[int | None, int]:
    before = text[max(0, start - 24) : start]
    match = WEEKDAY_BEFORE.search(before)
    # Two letters are a weekday only with a mark (Mo., To,): "how to 10 Apr" is none.
    named = match is not None and (len(match[1]) > 2 or before[match.end(1) : match.end(1) + 1] in ".,")
    weekday = weekday_of(match[1]) if match and named else None
    return (weekday, start - len(before) + match.start()) if match and weekday is not None else (None, start)


def _weekday_after(text: str, end: int) -> int | None:
    if match := CJK_WEEKDAY.match(text, end):
        return CJK_WEEKDAYS[match[1]]
    match = WEEKDAY_AFTER.match(text, end)
    return weekday_of(match[1]) if match and len(match[1]) > 3 else None


def _found(start: int, end: int, name: str, on: dt.date) -> FoundDate:
    return FoundDate(start=start, end=end, readings=(("", on),), format=name)


def _readings(*orders: tuple[str, int, int, int]) -> tuple[Reading, ...]:
    return tuple((order, on) for order, year, month, day in orders if (on := _day(year, month, day)))


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _century(two_digits: int) -> int:
    """POSIX strptime: 69 to 99 are 19xx."""
    return two_digits + (2000 if two_digits < 69 else 1900)
