"""How are days written? Patterns, each with what it was made for, and their letters in all scripts.

Every pattern is bounded, so that looking for days takes time linear in the text. What a match means is decided
elsewhere.
"""

from __future__ import annotations

import re

from archivesearch.extract.date_calendars import IRANIAN_ORDINALS, SOLAR_HIJRI_MONTHS, VIETNAMESE_MONTHS

NUMBER = re.compile(r"[0-9][0-9]*")
"""In text that `plain_digits` made. Written so re looks for the first digit alone: 2.5 times as fast as [0-9]+."""
YEAR = re.compile(
    # Gregorian; Buddhist era (25xx = 19xx + 543); Solar Hijri (13xx = 19xx - 621).
    # The first digit stands before the look back, so that re skips to digits at once (seven times as fast).
    r"[12](?<!\d.)(?:(?<=1)(?:9[89]|3[6-9]|4[01])|(?<=2)(?:0[0-4]|5[2-8]))\d(?!\d)"
)
_WORD = r"[^\W\d_][^\s\d,،;:/()\[\]\-–|·•]{1,22}"
_ORDINAL = r"(?:\s?(?:st|nd|rd|th|er|ère|ème|º|ª|°|o|e|a|ος|ο|η|-?го|-?е|ого|ad|an|:[ea])(?![^\W\d_])|\.|,)?"
_OF = r"(?:(?:of|de|do|del|di|da|dels|d'|d’|anul|den|der|of the|the|tháng|thg)\s+)?"
_THEN = r"(?:(?:of|de|del|do|di|år|anno|พ\.ศ\.|ค\.ศ\.|năm|г\.|year)\s*|')?"

BEFORE_YEAR: tuple[tuple[str, re.Pattern[str]], ...] = (
    # (format, what stands before the year)
    ("D Month Y", re.compile(  # 3rd of May 2012; 28 février 2012; 4 de octubre de 2012; 12-Oct-2012; 1er août 2012
        rf"(?<![\d.:/])(?P<d>\d{{1,2}}){_ORDINAL}[\s.\-/]{{0,3}}{_OF}(?P<m>{_WORD})[\s.,،\-/]{{0,3}}{_THEN}\Z", re.I)),
    ("Month D Y", re.compile(  # October 23, 2005; Jan. 17th 2016; Oct-23-2005
        rf"(?<![^\W\d_])(?P<m>{_WORD})[\s\-/]{{0,3}}(?:the\s)?(?P<d>\d{{1,2}}){_ORDINAL}[\s.,\-/']{{1,4}}{_THEN}\Z",
        re.I)),
    ("Month D T Y", re.compile(  # Fri Oct 23 10:11:12 EDT 2005: the date command of Unix
        rf"(?<![^\W\d_])(?P<m>{_WORD})\s(?P<d>\d{{1,2}}),?\s\d\d?:\d\d(?::\d\d)?(?:\s[+\-A-Z\d]{{2,5}})?,?\s\Z")),
    ("Month D W Y", re.compile(  # Sep 29 Wed 2010: hosts of Taiwan
        rf"(?<![^\W\d_])(?P<m>{_WORD})\s(?P<d>\d{{1,2}}),?\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{{0,6}},?\s\Z")),
    ("D tháng M Y", re.compile(  # ngày 4 tháng 10 năm 2012
        r"(?<!\d)(?P<d>\d{1,2})\s?(?:tháng|thg)\s?(?P<m>\d{1,2})[\s,/-]{1,3}(?:năm\s)?\Z", re.I)),
    ("tháng Y", re.compile(  # WordPress in Vietnamese: Tháng Năm 1, 2021; 24 Tháng Chín, 2018
        rf"(?:(?<!\d)(?P<d>\d{{1,2}})\s)?\btháng\s(?P<m>{'|'.join(VIETNAMESE_MONTHS)})(?:\s(?P<d2>\d{{1,2}}))?"
        r",?\s(?:năm\s)?\Z", re.I)),
    ("Month D Weekday Y", re.compile(  # Pixnet: Jul 22 Mon 2013
        rf"(?<![^\W\d_])(?P<m>{_WORD})\s(?P<d>\d{{1,2}})\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\s\Z")),
    ("D Roman Y", re.compile(  # 29 V 2004, 29.V.2004: Poland, Hungary, Russia
        r"(?<![\w.:/,-])(?P<d>\d{1,2})(?:[./-]\s?|\s)(?P<m>I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})(?:[./-]\s?|\s)\Z")),
    ("D Month Month Y", re.compile(  # 4 تشرين الأول 2012: Levantine months have two words
        r"(?<!\d)(?P<d>\d{1,2})\s(?P<m>[^\W\d_a-zA-Z]{2,12}\s[^\W\d_a-zA-Z]{2,12})[\s,،]{1,3}\Z")),
)  # fmt: skip
NUMBERS_BEFORE = re.compile(r"(?<![\d.,/:-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?\Z")
NUMBERS_AFTER = re.compile(r"\d{4}\s?([./-])\s?(\d{1,2})\s?\1\s?(\d{1,2})(?!\d)")
MARKED_AFTER = re.compile(
    r"\d{4}\s{0,2}[年년]度?\s{0,2}(\d{1,2})\s{0,2}[月월]\s{0,2}(\d{1,2})(?:\s{0,2}[日일号號])?(?!\d)"
)
NAMED_AFTER = re.compile(  # 2012. október 4.; 2012 m. spalio 4 d.; 2012-Oct-04; 2012ko urriaren 4a
    rf"\d{{4}}(?:\s?m\.|\.|,|\(?e?\)?ko|\sж\.)?[\s\-/]{{0,2}}(?P<m>{_WORD})[\s.\-/]{{1,2}}(?P<d>\d{{1,2}})"
    r"(?!\d|[\s.,]{0,3}\d{4}|:)"
)
LATVIAN_AFTER = re.compile(rf"\d{{4}}\.\s?gada\s(?P<d>\d{{1,2}})\.\s?(?P<m>{_WORD})")
SHORT_NUMBERS = re.compile(
    # 12/4/09 but 12.04.09 only with all six digits: 1.8.14 is a version.
    # The first digit stands before the look back for speed, as above.
    r"(\d(?<![\w./:,-].)\d?)(?:(/)(\d{1,2})/'?(\d\d)|(?<=\d\d)([.-])(\d\d)\5(\d\d))(?![\w/:]|[.,-]\d)"
)
_SHORT_YEAR = r"(?P<y>\d\d)(?![\w:/]|[.,-]\d|\s?[ap]\.?m)"
SHORT_NAMED = re.compile(  # 4 Oct 09; 04-Oct-09; 4. Oktober '09
    rf"(?P<d>\d(?<![\w./:].)\d?)[\s\-/.]{{1,2}}(?P<m>{_WORD})[\s\-/.,]{{1,2}}['’]?{_SHORT_YEAR}"
)
QUOTED_YEAR = re.compile(rf"\s['’]{_SHORT_YEAR}")
BEFORE_QUOTED_YEAR = re.compile(  # Oct 4th, '09
    rf"(?<![\w./:])(?P<m>{_WORD})[\s\-/.]{{1,2}}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\Z"
)
NUMBERS_BEFORE_QUOTED_YEAR = re.compile(  # 29 09 '06, 29-09-'06: Pivot
    r"(?<![\w./:,-])(\d{1,2})([ .-])(\d{2})[.-]?\Z"
)
ERA = re.compile(r"(令和|平成|民國|民国)\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日")
HAN_NUMERALS = re.compile(  # 二〇〇四年五月二十九日, 二零零四: Chinese diaries, Japanese pages set in columns
    r"([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
MONTH_ALONE = re.compile(  # May 2004; maio de 2004; 2004年5月
    rf"\W{{0,3}}(?:(?P<m>{_WORD})[\s.,/-]{{1,3}}(?:(?:de|del|of)\s)?(?P<y>(?:19[89]|20[0-4])\d)"
    r"|(?P<y2>(?:19[89]|20[0-4])\d)\s?[年년]\s?(?P<n>\d{1,2})\s?[月월])\W{0,3}"
)
COMPACT = re.compile(  # 20040529, and nothing beside it in its text node or attribute: elsewhere it is a number
    r"([12](?<![^\x1f].)(?:(?<=1)9[89]|(?<=2)0[0-4])\d)([01]\d)([0-3]\d)(?=\x1f|\Z)"
)
YEARLESS: dict[str, re.Pattern[str]] = {
    "D Month": re.compile(rf"(?P<d>\d(?<![\d.:/].)\d?){_ORDINAL}[\s.\-/]{{0,3}}{_OF}(?P<m>{_WORD})"),
    "M月D日": re.compile(r"(?P<m>\d(?<!\d.)\d?)\s?[月월]\s?(?P<d>\d{1,2})\s?[日일号號]"),
    "N-N": re.compile(r"(?P<m>\d(?<![\d.:/,-].)\d)[-/](?P<d>\d\d)(?![\d.:/-])"),
}
MONTH_DAY = re.compile(rf"(?<![^\W\d_])(?P<m>{_WORD})[\s\-/.]{{1,2}}(?P<d>\d{{1,2}})\Z")
MAX_BEFORE = 30
"""No month's name with what may follow it before a number is longer."""
WEEKDAY_BEFORE = re.compile(rf"(?<!\w)({_WORD})[ ,.|(]{{1,3}}(?:(?:the|den|dem|el|le|il|ngày|ที่|o)\s)?\Z", re.I)
WEEKDAY_AFTER = re.compile(rf"[ ,.|]{{0,2}}[(（]? ?({_WORD})")
CJK_WEEKDAY = re.compile(
    r"[\s,.|]{0,2}[(（]?\s?(?:星期|周|週|礼拜)?([月火水木金土日月一二三四五六天])(?:曜日?)?[)）\s]"
)
CJK_WEEKDAYS = {c: n for n, chars in enumerate(("月一", "火二", "水三", "木四", "金五", "土六", "日天")) for c in chars}
IRANIAN_BEFORE = re.compile(
    r"(?:(?<!\d)(?P<d>\d{1,2})(?:\s?(?:ام|م))?"
    rf"|(?P<word>{'|'.join(sorted(IRANIAN_ORDINALS, key=len, reverse=True))}))"
    rf"\s{{1,2}}(?P<m>{'|'.join(SOLAR_HIJRI_MONTHS)}|ارديبهشت|فروردين|تير|شهريور|دي)(?:\s?ماه)?[\s,،]{{1,3}}\Z"
)
