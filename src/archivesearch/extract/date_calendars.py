"""What do days in other calendars and numerals mean? Iranian months, eras, months that are numbers."""

from __future__ import annotations

import datetime as dt

ERA_BEGIN = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911}
ROMAN_MONTHS = {name: number for number, name in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), 1)}
VIETNAMESE_MONTHS = {
    # Numbers: "Tháng Năm" is month five. The longer name first, as patterns try them in order.
    "mười hai": 12, "mười một": 11, "mười": 10, "một": 1, "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5,
    "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "chạp": 12,
}  # fmt: skip
HAN_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_SOLAR_HIJRI_NAMES = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
SOLAR_HIJRI_MONTHS = {
    # Months of the Iranian calendar, spring equinox first.
    word: number + 1
    for number, word in enumerate(_SOLAR_HIJRI_NAMES.split())
}
IRANIAN_ORDINALS = {
    # Blogfa writes days as words: "دوازدهم مرداد ۱۳۸۹".
    word: number + 1
    for number, word in enumerate(
        "یکم|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|یازدهم|دوازدهم|سیزدهم|چهاردهم|پانزدهم|شانزدهم|هفدهم|هجدهم|نوزدهم"
        "|بیستم|بیست و یکم|بیست و دوم|بیست و سوم|بیست و چهارم|بیست و پنجم|بیست و ششم|بیست و هفتم|بیست و هشتم|بیست و نهم"
        "|سی ام|سی و یکم".split("|")
    )
} | {"اول": 1, "سی‌ام": 30, "سیام": 30, "هیجدهم": 18}


def from_solar_hijri(year: int, month: int, day: int) -> dt.date:
    """The civil day of a date of the Iranian calendar, right from 1244 to 1472 (33-year cycle of leap years)."""
    leaps = sum((y % 33) in (1, 5, 9, 13, 17, 22, 26, 30) for y in range(1300, year))
    days = (year - 1300) * 365 + leaps + (month - 1) * 31 - max(0, month - 7) + day - 1
    return dt.date(1921, 3, 21) + dt.timedelta(days=days)


def han_number(numeral: str) -> int:
    """Up to 99: 五, 十, 十二, 二十九."""
    tens, ten, ones = numeral.partition("十")
    if not ten:
        return int(tens.translate(HAN_DIGITS))
    return 10 * int(tens.translate(HAN_DIGITS) or 1) + int(ones.translate(HAN_DIGITS) or 0)
