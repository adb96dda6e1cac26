"""Which day does a name or a heading of an entry say?"""

from __future__ import annotations

import datetime as dt
import re

from archivesearch.extract.date_text import find_date, find_days
from archivesearch.extract.furniture import is_date

_APART = re.compile(r"[-_.]+")
_DATED_NAME = re.compile(r"\D{0,8}((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?:\D.{0,20})?$")


def day_of_name(name: str) -> dt.date | None:
    """The day that a name is: d20030421, 2003-04-21, april-21-2003."""
    match = _DATED_NAME.match(name)
    if match is None:
        words = _APART.sub(" ", name)
        found = find_date(words) if any(char.isdigit() for char in name) else None
        return found.readings[0][1] if found and found.end - found.start >= len(words) - 2 else None
    try:
        return dt.date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def without_day(title: str, language: str | None) -> str:
    """A heading without the day it begins with ("21. April: Dust"); "" when it is but a day."""
    if is_date(title):
        return ""
    found = find_date(title, language)
    spans = [(found.start, found.end)] if found else [(day.start, day.end) for day in find_days(title, language)[:1]]
    if spans and spans[0][0] <= 1:
        rest = title[spans[0][1] :].strip(" \xa0.,:;|–—-\x1f")
        return rest if any(char.isalpha() for char in rest) else ""
    return title
