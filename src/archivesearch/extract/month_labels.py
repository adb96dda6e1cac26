"""Which month or year does the label of an archive block name: "October 2018", "2018年10月", "10/2018", "octobre"?

A label is read whole: with any word more it is the title of something else ("Best of 2018", "4 October 2018").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from archivesearch.extract.date_keys import word_key
from archivesearch.extract.date_text import plain_digits
from archivesearch.extract.date_words import MONTHS, OTHER_MONTHS

FIRST_YEAR = 1985
"""Older blogs are claims of something else; the oldest diaries that were moved into blogs begin about 1990."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a label names. A month without a year stands below its year in the block."""

    year: int | None = None
    month: int | None = None
    word: str | None = None
    """What is the name of the month, or may be one in a language without a table: then `month` is None."""


def read_label(text: str, *, last_year: int, language: str | None = None) -> Label | None:
    """The year, month, or month of a year that a label names, None when it is no such label."""
    plain = " ".join(_BULLETS.sub(" ", plain_digits(text).casefold()).split())
    if not plain or len(plain) > 60:
        return None
    for pattern in _NUMERIC:
        if found := pattern.fullmatch(plain):
            return _numeric(found, last_year)
    return _worded(plain, last_year, language)


def is_day_or_week(text: str) -> bool:
    """Whether a label names something shorter than a month: "10/07 - 10/14", "October 4, 2018", "第40周"."""
    plain = plain_digits(text)
    return bool(_DAY.search(plain)) and len(plain) < 60


# --- details ------------------------------------------------------------------------------------------------------

_BULLETS = re.compile(r"^[\s\W_]+|[\s:–—\-|,►▼▶▾>»]+$|[\u200b-\u200f\u202a-\u202e\ufeff]")
_Y = r"(?P<y>(?:19|20|25)\d\d)"
_M = r"(?P<m>0?[1-9]|1[0-2])"
_NUMERIC = tuple(
    re.compile(pattern)
    for pattern in (
        # (the whole label; an example, and who prints it)
        rf"(?:year\s|año\s|année\s|ano\s|jahr\s|năm\s)?{_Y}\s?(?:年度?|년도?|г\.?|год|m\.|(?<=\d)\.)?",  # 2018, 2018年
        rf"{_Y}\s?[/.\-_]\s?{_M}\.?",  # 2018/10 FC2, Tistory; 2018-10 Blogger
        rf"{_M}\s?[/.\-]\s?{_Y}",  # 10/2018
        rf"{_Y}\s?[年년]\s?{_M}\s?[月월]",  # 2018年10月 livedoor, WordPress
        rf"{_M}\s?[月월]\s?,?\s?{_Y}\s?年?",  # 10月 2018 Hexo
        r"(?P<m>0?[1-9]|1[0-2])\s?[月월]",  # 10月 below 2018年
        r"(?:tháng|thg)\s?(?P<m>0?[1-9]|1[0-2])",  # tháng 10
        rf"(?:tháng|thg)\s?(?P<m>0?[1-9]|1[0-2])(?:\s?[/,-]\s?|\s(?:năm\s)?){_Y}",  # tháng 10 2018, tháng 10/2018
        rf"(?P<m>0[1-9]|1[0-2])/01/{_Y}\s?-\s?(?:0[1-9]|1[0-2])/01/\d{{4}}",  # 10/01/2018 - 11/01/2018: Blogger of 2004
        rf"{_Y}\s?(?P<m>0[1-9]|1[0-2])",  # 201810
        r"(?P<m>0[1-9]|1[0-2])",  # 10 below 2018
    )
)
_WORD = re.compile(r"[^\W\d_][^\s\d,;:/()\[\]|·•]*|\d+")
_BETWEEN = frozenset(
    # What stands around month and year: "octubre de 2018", "2018 m. spalis", "Октябрь 2018 г.", "2018(e)ko urria"
    "de del do of d m mm г р ж год года року й año ano en στο năm і da di del' d' sa ng tahun gada e ko".split()
)
_DAY = re.compile(
    r"\d{1,2}[/.]\d{1,2}\s?[-–]\s?\d{1,2}[/.]\d{1,2}"  # 10/07 - 10/14
    r"|[^\W\d_]{3,}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}\.?(?:\s|er\s|º\s|ª\s)(?:de\s|d')?[^\W\d_]{3,}\.?,?\s(?:de\s|del\s)?\d{4}"
    r"|\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}"
    r"|[^\W\d_]{3,}\.?\s\d{1,2}$|^\d{1,2}\.?\s[^\W\d_]{3,}\.?$|[周週]|\bweek\b|\bwoche\b|\bsemaine\b|\bsemana\b",
    re.IGNORECASE,
)


def _numeric(found: re.Match[str], last_year: int) -> Label | None:
    named = found.groupdict()
    year = int(named["y"]) if named.get("y") else None
    if year is not None and year > 2400:
        year -= 543  # the Buddhist era of Thai blogs
    if year is not None and not FIRST_YEAR <= year <= last_year:
        return None
    return Label(year=year, month=int(named["m"]) if named.get("m") else None)


def _worded(plain: str, last_year: int, language: str | None) -> Label | None:
    """One word for the month, perhaps a year, and nothing else that means anything."""
    years, words = [], []
    for word in _WORD.findall(plain):
        if word.isdigit():
            years.append(int(word))
        elif word.strip(".'’-") not in _BETWEEN:
            words.append(word)
    if len(years) > 1 or not 1 <= len(words) <= 3:
        return None
    year = years[0] - 543 if years and years[0] > 2400 else years[0] if years else None
    if year is not None and not FIRST_YEAR <= year <= last_year:
        return None
    month = _month_of(words, language)
    return Label(year=year, month=month, word=" ".join(words))


_SPOKEN = {
    # CLDR numbers the Vietnamese months, WordPress spells them.
    word: number
    for number, word in enumerate("một hai ba tư năm sáu bảy tám chín mười mười-một mười-hai".split(), 1)
}


def _month_of(words: list[str], language: str | None) -> int | None:
    """One word, or two that make one name (تشرين الأول, tháng mười)."""
    if words[0] == "tháng" and len(words) > 1:
        return _SPOKEN.get("-".join(words[1:]))
    for candidate in ("".join(words), *(words if len(words) == 1 else ())):
        key = word_key(candidate.strip(",-"))
        other = OTHER_MONTHS.get((language or "").partition("-")[0], {}).get(key)
        if month := other or MONTHS.get(key):
            return month
    return None
