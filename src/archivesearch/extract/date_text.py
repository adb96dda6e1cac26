"""Which days does a text name, where, and how is each written?

Looked for only around years, and around numbers with a month beside them; every pattern is bounded, so the time is
linear in the text. Whether 03/02/2019 is in February or March is not decided here: both readings are given.
"""

from __future__ import annotations

import datetime as dt
import re
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from archivesearch.extract.date_calendars import (
    ERA_BEGIN,
    HAN_DIGITS,
    IRANIAN_ORDINALS,
    ROMAN_MONTHS,
    SOLAR_HIJRI_MONTHS,
    from_solar_hijri,
    han_number,
)
from archivesearch.extract.date_keys import word_key
from archivesearch.extract.date_words import MONTHS, OTHER_MONTHS, WEEKDAYS

MAX_ANCHORS = 6000
"""Years (and day-month pairs) looked at in one text; the largest honest page measured names about 2,000."""
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


def find_dates(text: str, language: str | None = None) -> list[FoundDate]:
    """The days a text names, in order, not overlapping. `language` settles names that mean two months."""
    text = plain_digits(text[:MAX_CHARS])
    found: list[FoundDate] = []
    for candidate in sorted(_candidates(text, language), key=lambda date: (date.start, -date.end)):
        if not found or candidate.start >= found[-1].end:
            found.append(candidate)
        elif found[-1].readings[0][0] and not candidate.readings[0][0]:
            # What leaves no doubt beats what does.
            found[-1] = candidate
    return found


def find_days(text: str, language: str | None = None) -> list[DayOfYear]:
    """Days written without a year ("August-24", "4 oct.", "10月4日"), in order; dates with a year are found too."""
    text = plain_digits(text[:MAX_CHARS])
    found: list[DayOfYear] = []
    matches: list[tuple[str, Iterator[re.Match[str]]]] = [("Month D", _month_days(text))]
    matches += [(name, pattern.finditer(text)) for name, pattern in _YEARLESS]
    for name, there in matches:
        for match in islice(there, MAX_ANCHORS):
            month = _month_of(match["m"], language)
            day = int(match["d"])
            if month and _day(2000, month, day):
                found.append(DayOfYear(start=match.start(), end=match.end(), month=month, day=day, format=name))
    return sorted(found, key=lambda date: (date.start, date.end))


def find_month(text: str, language: str | None = None) -> dt.date | None:
    """The first day of the month that a short text names with its year, and says nothing else."""
    match = _MONTH_ALONE.fullmatch(text)
    month = _month_of(match["m"] or match["n"], language) if match else None
    return dt.date(int(match["y"] or match["y2"]), month, 1) if match and month else None


def find_date(text: str, language: str | None = None) -> FoundDate | None:
    """The first day a short text names."""
    return next(iter(find_dates(text[:500], language)), None)


def plain_digits(text: str) -> str:
    """The same number of characters, with digits of all scripts, dashes and full-width marks as in ASCII."""
    if not text.isascii():
        for mark in set(text) & _PLAIN.keys():
            text = text.replace(mark, _PLAIN[mark])
    return text


# --- patterns -----------------------------------------------------------------------------------------------------

_YEAR = re.compile(
    # Gregorian; Buddhist era (25xx = 19xx + 543); Solar Hijri (13xx = 19xx - 621).
    # The first digit stands before the look back, so that re skips to digits at once (seven times as fast).
    r"[12](?<!\d.)(?:(?<=1)(?:9[89]|3[6-9]|4[01])|(?<=2)(?:0[0-4]|5[2-8]))\d(?!\d)"
)
_WORD = r"[^\W\d_][^\s\d,،;:/()\[\]\-–|·•]{1,22}"
_ORDINAL = r"(?:\s?(?:st|nd|rd|th|er|ère|ème|º|ª|°|o|e|a|ος|ο|η|-?го|-?е|ого|ad|an|:[ea])(?![^\W\d_])|\.|,)?"
_OF = r"(?:(?:of|de|do|del|di|da|dels|d'|d’|anul|den|der|of the|the|tháng|thg)\s+)?"
_THEN = r"(?:(?:of|de|del|do|di|år|anno|พ\.ศ\.|ค\.ศ\.|năm|г\.|year)\s*|')?"

_BEFORE_YEAR: tuple[tuple[str, re.Pattern[str]], ...] = (
    # (format, what stands before the year)
    ("D Month Y", re.compile(  # 3rd of May 2012; 28 février 2012; 4 de octubre de 2012; 12-Oct-2012; 1er août 2012
        rf"(?<![\d.:/])(?P<d>\d{{1,2}}){_ORDINAL}[\s.\-/]{{0,3}}{_OF}(?P<m>{_WORD})[\s.,،\-/]{{0,3}}{_THEN}\Z", re.I)),
    ("Month D Y", re.compile(  # October 23, 2005; Jan. 17th 2016; Oct-23-2005
        rf"(?<![^\W\d_])(?P<m>{_WORD})[\s\-/]{{0,3}}(?:the\s)?(?P<d>\d{{1,2}}){_ORDINAL}[\s.,\-/']{{1,4}}{_THEN}\Z",
        re.I)),
    ("Month D T Y", re.compile(  # Fri Oct 23 10:11:12 EDT 2005: the date command of Unix
        rf"(?<![^\W\d_])(?P<m>{_WORD})\s(?P<d>\d{{1,2}}),?\s\d\d?:\d\d(?::\d\d)?(?:\s[+\-A-Z\d]{{2,5}})?,?\s\Z")),
    ("D tháng M Y", re.compile(  # ngày 4 tháng 10 năm 2012
        r"(?<!\d)(?P<d>\d{1,2})\s?(?:tháng|thg)\s?(?P<m>\d{1,2})[\s,/-]{1,3}(?:năm\s)?\Z", re.I)),
    ("D Roman Y", re.compile(  # 29 V 2004, 29.V.2004: Poland, Hungary, Russia
        r"(?<![\w.:/,-])(?P<d>\d{1,2})(?:[./-]\s?|\s)(?P<m>I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})(?:[./-]\s?|\s)\Z")),
    ("D Month Month Y", re.compile(  # 4 تشرين الأول 2012: Levantine months have two words
        r"(?<!\d)(?P<d>\d{1,2})\s(?P<m>[^\W\d_a-zA-Z]{2,12}\s[^\W\d_a-zA-Z]{2,12})[\s,،]{1,3}\Z")),
)  # fmt: skip
_NUMBERS_BEFORE = re.compile(r"(?<![\d.,/:-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?\Z")
_NUMBERS_AFTER = re.compile(r"\d{4}\s?([./-])\s?(\d{1,2})\s?\1\s?(\d{1,2})(?!\d)")
_MARKED_AFTER = re.compile(
    r"\d{4}\s{0,2}[年년]度?\s{0,2}(\d{1,2})\s{0,2}[月월]\s{0,2}(\d{1,2})(?:\s{0,2}[日일号號])?(?!\d)"
)
_NAMED_AFTER = re.compile(  # 2012. október 4.; 2012 m. spalio 4 d.; 2012-Oct-04; 2012ko urriaren 4a
    rf"\d{{4}}(?:\s?m\.|\.|,|\(?e?\)?ko|\sж\.)?[\s\-/]{{0,2}}(?P<m>{_WORD})[\s.\-/]{{1,2}}(?P<d>\d{{1,2}})"
    r"(?!\d|[\s.,]{0,3}\d{4}|:)"
)
_LATVIAN_AFTER = re.compile(rf"\d{{4}}\.\s?gada\s(?P<d>\d{{1,2}})\.\s?(?P<m>{_WORD})")
_SHORT_NUMBERS = re.compile(
    # 12/4/09 but 12.04.09 only with all six digits: 1.8.14 is a version.
    # The first digit stands before the look back for speed, as above.
    r"(\d(?<![\w./:,-].)\d?)(?:(/)(\d{1,2})/'?(\d\d)|(?<=\d\d)([.-])(\d\d)\5(\d\d))(?![\w/:]|[.,-]\d)"
)
_SHORT_YEAR = r"(?P<y>\d\d)(?![\w:/]|[.,-]\d|\s?[ap]\.?m)"
_SHORT_NAMED = re.compile(  # 4 Oct 09; 04-Oct-09; 4. Oktober '09
    rf"(?P<d>\d(?<![\w./:].)\d?)[\s\-/.]{{1,2}}(?P<m>{_WORD})[\s\-/.,]{{1,2}}['’]?{_SHORT_YEAR}"
)
_QUOTED_YEAR = re.compile(rf"\s['’]{_SHORT_YEAR}")
_BEFORE_QUOTED_YEAR = re.compile(  # Oct 4th, '09
    rf"(?<![\w./:])(?P<m>{_WORD})[\s\-/.]{{1,2}}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\Z"
)
_ERA = re.compile(r"(令和|平成|民國|民国)\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日")
_HAN_NUMERALS = re.compile(  # 二〇〇四年五月二十九日, 二零零四: Chinese diaries, Japanese pages set in columns
    r"([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
_MONTH_ALONE = re.compile(  # May 2004; maio de 2004; 2004年5月
    rf"\W{{0,3}}(?:(?P<m>{_WORD})[\s.,/-]{{1,3}}(?:(?:de|del|of)\s)?(?P<y>(?:19[89]|20[0-4])\d)"
    r"|(?P<y2>(?:19[89]|20[0-4])\d)\s?[年년]\s?(?P<n>\d{1,2})\s?[月월])\W{0,3}"
)
_COMPACT = re.compile(  # 20040529, and nothing beside it in its text node or attribute: elsewhere it is a number
    r"([12](?<![^\x1f].)(?:(?<=1)9[89]|(?<=2)0[0-4])\d)([01]\d)([0-3]\d)(?=\x1f|\Z)"
)
_YEARLESS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("D Month", re.compile(rf"(?P<d>\d(?<![\d.:/].)\d?){_ORDINAL}[\s.\-/]{{0,3}}{_OF}(?P<m>{_WORD})")),
    ("M月D日", re.compile(r"(?P<m>\d(?<!\d.)\d?)\s?[月월]\s?(?P<d>\d{1,2})\s?[日일号號]")),
    ("N-N", re.compile(r"(?P<m>\d(?<![\d.:/,-].)\d)[-/](?P<d>\d\d)(?![\d.:/-])")),
)
_DAY_NUMBER = re.compile(r"\d(?<!\d.)\d?(?![\d:])")
_MONTH_DAY = re.compile(rf"(?<![^\W\d_])(?P<m>{_WORD})[\s\-/.]{{1,2}}(?P<d>\d{{1,2}})\Z")
_MAX_BEFORE = 30
"""No month's name with what may follow it before a number is longer."""
_WEEKDAY_BEFORE = re.compile(rf"(?<!\w)({_WORD})[ ,.|(]{{1,3}}(?:(?:the|den|dem|el|le|il|ngày|ที่|o)\s)?\Z", re.I)
_WEEKDAY_AFTER = re.compile(rf"[ ,.|]{{0,2}}[(（]? ?({_WORD})")
_CJK_WEEKDAY = re.compile(
    r"[\s,.|]{0,2}[(（]?\s?(?:星期|周|週|礼拜)?([月火水木金土日月一二三四五六天])(?:曜日?)?[)）\s]"
)
_CJK_WEEKDAYS = {
    c: n for n, chars in enumerate(("月一", "火二", "水三", "木四", "金五", "土六", "日天")) for c in chars
}
_HEBREW_PREFIXES = ("ב", "ל")
"""Hebrew writes "in May" and "of May" as one word: 29 במאי 2004."""
_IRANIAN_BEFORE = re.compile(
    r"(?:(?<!\d)(?P<d>\d{1,2})(?:\s?(?:ام|م))?"
    rf"|(?P<word>{'|'.join(sorted(IRANIAN_ORDINALS, key=len, reverse=True))}))"
    rf"\s{{1,2}}(?P<m>{'|'.join(SOLAR_HIJRI_MONTHS)}|ارديبهشت|فروردين|تير|شهريور|دي)(?:\s?ماه)?[\s,،]{{1,3}}\Z"
)


# --- details ------------------------------------------------------------------------------------------------------


def _month_days(text: str) -> Iterator[re.Match[str]]:
    """Months with a day after them, looked for around numbers: a text has more words than numbers."""
    for number in _DAY_NUMBER.finditer(text):
        if match := _MONTH_DAY.search(text, max(0, number.start() - _MAX_BEFORE), number.end()):
            yield match


def _plain_table() -> dict[str, str]:
    digits = {chr(code): str(unicodedata.digit(chr(code))) for code in range(128, 0x11000) if chr(code).isdecimal()}
    return digits | dict(zip("‐‑‒–—−－／．：，’", "------/.:,'", strict=False))


_PLAIN = _plain_table()


def _candidates(text: str, language: str | None) -> Iterator[FoundDate]:
    for match in islice(_YEAR.finditer(text), MAX_ANCHORS):
        found = _around(text, match.start(), match.end(), language)
        if found is not None:
            yield _with_weekday(text, found)
    for match in islice(_SHORT_NUMBERS.finditer(text), MAX_ANCHORS):
        if found := _short_numbers(match):
            yield _with_weekday(text, found)
    for match in islice(_SHORT_NAMED.finditer(text), MAX_ANCHORS):
        if on := _named_day(match, int(match["y"]), language):
            yield _found(match.start(), match.end(), "D Month YY", on)
    for quoted in islice(_QUOTED_YEAR.finditer(text), MAX_ANCHORS):
        before = _BEFORE_QUOTED_YEAR.search(text, max(0, quoted.start() - _MAX_BEFORE), quoted.start())
        if before and (on := _named_day(before, int(quoted["y"]), language)):
            yield _found(before.start(), quoted.end(), "Month D YY", on)
    for match in islice(_COMPACT.finditer(text), MAX_ANCHORS):
        if on := _day(int(match[1]), int(match[2]), int(match[3])):
            yield _found(match.start(), match.end(), "YMD", on)
    if "年" in text:
        for match in islice(_HAN_NUMERALS.finditer(text), MAX_ANCHORS):
            year, month, day = int(match[1].translate(HAN_DIGITS)), han_number(match[2]), han_number(match[3])
            if 1980 <= year < 2050 and (on := _day(year, month, day)):
                yield _found(match.start(), match.end(), "Y年M月D日", on)
        for match in islice(_ERA.finditer(text), MAX_ANCHORS):
            year = ERA_BEGIN[match[1]] + (1 if match[2] == "元" else int(match[2]))
            if on := _day(year, int(match[3]), int(match[4])):
                yield _found(match.start(), match.end(), "Era年M月D日", on)


def _named_day(match: re.Match[str], year: int, language: str | None) -> dt.date | None:
    month = _month_of(match["m"], language)
    return _day(_century(year), month, int(match["d"])) if month else None


def _around(text: str, start: int, end: int, language: str | None) -> FoundDate | None:
    """The date that the year at these offsets belongs to."""
    year = int(text[start:end])
    if year < 1900:
        return _solar_hijri(text, start, end, year)
    if year > 2500:
        year -= 543
    before = text[max(0, start - 48) : start]
    return (
        _numbers_after(text, start, year)
        or _words_before(before, start, end, year, language)
        or _numbers_before(before, start, end, year)
        or _words_after(text, start, year, language)
    )


def _numbers_after(text: str, start: int, year: int) -> FoundDate | None:
    if match := _NUMBERS_AFTER.match(text, start):
        first, second = int(match[2]), int(match[3])
        readings = _readings(("ymd", year, first, second)) or _readings(("ydm", year, second, first))
        if readings:
            # Year first means month next: 2012-13-10 is a slip, 2012-10-13 needs no other channel.
            return FoundDate(
                start=start, end=match.end(), readings=(("", readings[0][1]),), format=f"Y{match[1]}N{match[1]}N"
            )
    if (match := _MARKED_AFTER.match(text, start)) and (on := _day(year, int(match[1]), int(match[2]))):
        return _found(start, match.end(), "Y年M月D日", on)
    return None


def _words_before(before: str, start: int, end: int, year: int, language: str | None) -> FoundDate | None:
    if not any(char.isdigit() for char in before):
        return None
    for name, pattern in _BEFORE_YEAR:
        match = pattern.search(before)
        if match is None:
            continue
        month = ROMAN_MONTHS[match["m"]] if name == "D Roman Y" else _month_of(match["m"], language)
        if month and (on := _day(year, month, int(match["d"]))):
            return _found(start - len(before) + match.start(), end, name, on)
    return None


def _numbers_before(before: str, start: int, end: int, year: int) -> FoundDate | None:
    if match := _NUMBERS_BEFORE.search(before):
        first, second, mark = int(match[1]), int(match[3]), match[2]
        readings = _readings(("dmy", year, second, first), ("mdy", year, first, second))
        if readings:
            place = start - len(before) + match.start()
            return FoundDate(start=place, end=end, readings=readings, format=f"N{mark}N{mark}Y")
    return None


def _words_after(text: str, start: int, year: int, language: str | None) -> FoundDate | None:
    for name, pattern in (("Y Month D", _NAMED_AFTER), ("Y gada D Month", _LATVIAN_AFTER)):
        if match := pattern.match(text, start):
            month = _month_of(match["m"], language)
            if month and (on := _day(year, month, int(match["d"]))):
                return _found(start, match.end(), name, on)
    return None


def _solar_hijri(text: str, start: int, end: int, year: int) -> FoundDate | None:
    if match := _NUMBERS_AFTER.match(text, start):
        month, day = int(match[2]), int(match[3])
        return _iranian(start, match.end(), "Iranian Y/N/N", (year, month, day))
    before = text[max(0, start - 48) : start]
    if match := _IRANIAN_BEFORE.search(before):
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
    match = _WEEKDAY_BEFORE.search(before)
    # Two letters are a weekday only with a mark (Mo., To,): "how to 10 Apr" is none.
    named = match is not None and (len(match[1]) > 2 or before[match.end(1) : match.end(1) + 1] in ".,")
    weekday = WEEKDAYS.get(_key(match[1])) if match and named else None
    return (weekday, start - len(before) + match.start()) if match and weekday is not None else (None, start)


def _weekday_after(text: str, end: int) -> int | None:
    if match := _CJK_WEEKDAY.match(text, end):
        return _CJK_WEEKDAYS[match[1]]
    match = _WEEKDAY_AFTER.match(text, end)
    return WEEKDAYS.get(_key(match[1])) if match and len(match[1]) > 3 else None


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


def _month_of(word: str, language: str | None) -> int | None:
    if word.isdigit():
        return int(word) if 1 <= int(word) <= 12 else None
    key = _key(word)
    if language and (other := OTHER_MONTHS.get(language.partition("-")[0], {}).get(key)):
        return other
    if key[:1] in _HEBREW_PREFIXES and key[1:] in MONTHS:
        return MONTHS[key[1:]]
    # Basque adds "of" at the end: 2004ko maiatzaren 29a.
    return MONTHS.get(key.removesuffix("ren") if key not in MONTHS else key)


@lru_cache(maxsize=4096)
def _key(word: str) -> str:
    return sys.intern(word_key(word.replace(" ", "")))
