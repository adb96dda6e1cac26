"""What does an address look like: its shape, the date in its path, and whether it is a trap?

Pure syntax, one address at a time. What shapes mean is learned from the whole site.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import unquote, urlsplit, urlunsplit

from archivesearch.discover.words import (
    ARCHIVE,
    AUTHOR,
    COMMENT,
    FEED,
    LOGIN,
    MEDIA_EXTENSIONS,
    MONTHS,
    NUMBERED,
    PAGE,
    PAGE_EXTENSIONS,
    SEARCH,
    STATIC,
    TAXONOMY,
)
from archivesearch.model import Url

MAX_DEPTH = 12
"""Segments of a path; the deepest permalink measured had 7."""
MAX_PARAMETERS = 6
"""One program does it all: home.php?mod=space&uid=7&do=blog&view=me&from=space&page=2; Joomla's lists have five."""
_YEAR = re.compile(r"(?:19[89]|20[0-9])[0-9]")
"""Blogs hold posts of their authors' diaries from before the web; earlier years are numbers."""
_MONTH = re.compile(r"0?[1-9]|1[0-2]")
_DAY = re.compile(r"0?[1-9]|[12][0-9]|3[01]")
_KNOWN = TAXONOMY | AUTHOR | PAGE | ARCHIVE | SEARCH | LOGIN | COMMENT | FEED | STATIC
_AFTER_DATES = FEED | PAGE | {"index", "default"}
_NUMBER_FOLDERS = PAGE | {"node", "post", "entry", "item", "p", "id", "comment", "article", "story", "user"}
"""`/node/2008` is number 2008, not a year."""

_DATE_SEGMENTS: tuple[tuple[str, re.Pattern[str], str], ...] = (
    # (example, pattern of a whole segment without its extension, shape)
    ("2008_10_01_archive", re.compile(r"(\d{4})_(\d\d)_(01)_archive"), "{Y}_{M}_{D}_archive"),
    ("2018-10-04", re.compile(r"(\d{4})-(\d\d?)-(\d\d?)"), "{Y}-{M}-{D}"),
    ("2018_10_04", re.compile(r"(\d{4})_(\d\d?)_(\d\d?)"), "{Y}_{M}_{D}"),
    ("2018.10.04", re.compile(r"(\d{4})\.(\d\d?)\.(\d\d?)"), "{Y}.{M}.{D}"),
    ("20181004", re.compile(r"(\d{4})(\d\d)(\d\d)"), "{Y}{M}{D}"),
    ("2018-10", re.compile(r"(\d{4})-(\d\d?)"), "{Y}-{M}"),
    ("2018_10", re.compile(r"(\d{4})_(\d\d?)"), "{Y}_{M}"),
    ("201810", re.compile(r"(\d{4})(\d\d)"), "{Y}{M}"),
)
_MIRRORED_QUERY = re.compile(r"(.*?)%3F([\w.-]+=.*?)(?:\.html)?", re.I)
_ROUTE = re.compile(r"(?:(?:q|r|route)=(?=/?[a-z_-]+/))?/?([^=&/]+/[^=&]+|(?<=/)[^=&/]+)(?=&|$)", re.I)
_PROGRAM = re.compile(r"^[\w-]+\.(?:aspx?|php\d?|cgi|pl|jsp|cfm)$")
"""With a query behind it, the name of a program is no word that varies."""
_DOUBLE_SLASH = re.compile(r"(?<!:)/{2,}")
_DATED_SLUG = re.compile(r"(\d{4})-(\d\d)-(\d\d)[-_](?=.)")
_NUMBERED = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)?)([-_]?)\d{1,9}")
_PLAIN_NUMBER = re.compile(r"\d+")


def dated_path(url: Url) -> tuple[int, int | None, int | None] | None:
    """Year, month and day that whole segments of the path spell, as far as they go; None when there is no year.

    `/2018/10/04/slug` has three, `/2011/09/12-slug` two, `/2008_10.html` two. A month archive named after its first
    day (`/2008_10_01_archive.html`) has two.
    """
    segments = tuple(_segments(url))
    for index, segment in enumerate(segments):
        whole = _date_segment(split_extension(segment)[0])
        if whole is not None:
            return whole[1]
        if _is_year(segments, index):
            return _folder_date(segments, index)
    return None


def url_shape(url: Url) -> str:
    """The address with what varies marked: {Y} {M} {D} for dates, {n} for numbers, {slug} for names of one page.

    Folders and words every site uses stay ("/tag/{slug}/page/{n}/"), as do extensions; a slug with digits stays a slug.
    Queries keep their names, in alphabetical order.
    """
    return _shape(url)


def path_and_query(url: str) -> tuple[str, str]:
    """The path and the query.

    Mirrors keep a query in the path: `/a.html%3FshowComment=12.html`; systems without clean addresses keep a path in
    the query: `/index.php?post/2009/03/04/slug`.
    """
    parts = urlsplit(url)
    path = parts.path.partition("%23")[0]
    route = _ROUTE.match(parts.query)
    if route is not None:
        return f"{path.rstrip('/')}/{route[1]}", parts.query[route.end() :].lstrip("&")
    mirrored = _MIRRORED_QUERY.fullmatch(path)
    if mirrored is None or parts.query:
        return path, parts.query
    return mirrored[1], unquote(mirrored[2])


@lru_cache(maxsize=16384)
def trap_reason(url: Url, *, this_year: int) -> str | None:
    """Why an address looks made by a machine without end, in words, or None."""
    parts = urlsplit(url)
    segments = [segment for segment in parts.path.split("/") if segment]
    if len(segments) > MAX_DEPTH:
        return f"its path is {len(segments)} deep (more than {MAX_DEPTH})"
    if (unit := _repeated(segments)) is not None:
        return f"its path repeats {unit!r}"
    fields = parts.query.count("&") + 1 if parts.query else 0
    if fields > MAX_PARAMETERS:
        return f"its query has {fields} parameters (more than {MAX_PARAMETERS})"
    year = _calendar_year(url)
    if year is not None and year > this_year + 2:
        return f"it is a calendar page of {year}"
    return None


def doubled_by_template(addresses: Sequence[str]) -> bool:
    """Whether most paths of a list have a doubled slash.

    A template that joins "http://host/" and "/path" doubles the slash of every address; the pages answer at the single
    one. A site where only some addresses have it means it.
    """
    return sum(single_slashes(address) != address for address in addresses) * 2 > len(addresses)


def single_slashes(address: str) -> str:
    """The address with repeated slashes of its path made one; a whole address inside the path keeps its "://"."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    path = _DOUBLE_SLASH.sub("/", parts.path)
    return address if path == parts.path else urlunsplit(parts._replace(path=path))


# --- details: segments --------------------------------------------------------------------------------------------


def _segments(url: str) -> list[str]:
    """The segments of the path, percent-encoding undone, folded."""
    return [unquote(segment).casefold() for segment in path_and_query(url)[0].split("/")[1:]]


def split_extension(segment: str) -> tuple[str, str]:
    """`post.html` as ("post", ".html"); only extensions of pages and media count: `v1.2` has none."""
    stem, dot, extension = segment.rpartition(".")
    if (
        dot
        and stem
        and (extension in PAGE_EXTENSIONS or extension in MEDIA_EXTENSIONS or extension in _DATA_EXTENSIONS)
    ):
        return stem, f".{extension}"
    return segment, ""


_DATA_EXTENSIONS = frozenset({"xml", "json", "rss", "atom", "rdf", "txt", "md"})


def _is_year(segments: tuple[str, ...], index: int) -> bool:
    stem, _ = split_extension(segments[index])
    if _YEAR.fullmatch(stem) is None:
        return False
    followed = index + 1 < len(segments) and _month_number(split_extension(segments[index + 1])[0]) is not None
    return followed or index == 0 or segments[index - 1] not in _NUMBER_FOLDERS


def _folder_date(segments: tuple[str, ...], index: int) -> tuple[int, int | None, int | None]:
    stems = [split_extension(segment)[0] for segment in segments[index : index + 3]]
    year = int(stems[0])
    month = _month_number(stems[1]) if len(stems) > 1 else None
    if month is None or len(stems) < 3 or _DAY.fullmatch(stems[2]) is None:
        return year, month, None
    day = int(stems[2])
    return (year, month, day) if day <= calendar.monthrange(year, month)[1] else (year, month, None)


def _month_number(text: str) -> int | None:
    return int(text) if _MONTH.fullmatch(text) else MONTHS.get(text)


def _date_segment(stem: str) -> tuple[str, tuple[int, int | None, int | None]] | None:
    """The shape and the date of a segment that is nothing but a date, year and month at least."""
    for _, pattern, shape in _DATE_SEGMENTS:
        match = pattern.fullmatch(stem)
        if match and _YEAR.fullmatch(match[1]) and _MONTH.fullmatch(match[2]):
            year, month = int(match[1]), int(match[2])
            if pattern.groups == 2:
                return shape, (year, month, None)
            if shape.endswith("_archive"):
                return shape, (year, month, None)  # a month's archive, named after its first day
            if 1 <= int(match[3]) <= calendar.monthrange(year, month)[1]:
                return shape, (year, month, int(match[3]))
    return None


# --- details: shapes ----------------------------------------------------------------------------------------------


@lru_cache(maxsize=50_000)
def _shape(url: str) -> str:
    segments = tuple(_segments(url))
    marked: list[str] = []
    query = path_and_query(url)[1]
    for index, segment in enumerate(segments):
        marked.append(_mark(segments, index, marked) if segment else "")
    if query and (program := _PROGRAM.search(segments[-1])):
        marked[-1] = program[0]
    return "/" + "/".join(marked) + (f"?{_query_shape(query)}" if query else "")


def _mark(segments: tuple[str, ...], index: int, marked: list[str]) -> str:
    stem, extension = split_extension(segments[index])
    before = marked[index - 1] if index else ""
    last = index >= len(segments) - 1 or (index == len(segments) - 2 and not segments[-1])
    if before == "{Y}" and _month_number(stem) is not None:
        return "{M}" + extension
    if before == "{M}" and _DAY.fullmatch(stem):
        return "{D}" + extension
    if _is_year(segments, index):
        return "{Y}" + extension
    date = _date_segment(stem)
    if date is not None:
        return date[0] + extension
    if _PLAIN_NUMBER.fullmatch(stem):
        return "{n}" + extension
    if before in TAXONOMY or before in AUTHOR:
        return stem if stem in PAGE else "{slug}" + extension
    return _mark_name(stem, before, last=last) + extension


def _mark_name(stem: str, before: str, *, last: bool) -> str:
    if last and before in ("{Y}", "{M}", "{D}") and stem not in _AFTER_DATES:
        return "{slug}"  # /2017/11/comments/ is a post about comments
    if stem in _KNOWN or stem.startswith("~"):
        return stem
    numbered = _NUMBERED.fullmatch(stem)
    if numbered and numbered[1] in NUMBERED:
        return f"{numbered[1]}{numbered[2]}{{n}}"
    dated = _DATED_SLUG.match(stem)
    if dated and _date_segment(dated[0][:-1]):
        return "{Y}-{M}-{D}-{slug}"
    if last or before in ("{D}", "{M}", "{n}") or _is_long_name(stem):
        return "{slug}"
    return stem


def _is_long_name(stem: str) -> bool:
    """Folders have short names; a name of three words is a page's, even when something follows (`/slug/feed/`)."""
    return len(re.findall(r"[-_ +]", stem)) >= 2 or len(stem) > 40


def _query_shape(query: str) -> str:
    fields = sorted(field.partition("=")[::2] for field in query.split("&")[:20])
    return "&".join(dict.fromkeys(f"{unquote(name)[:40]}={_mark_value(unquote(value))}" for name, value in fields))


def _mark_value(value: str) -> str:
    date = _date_segment(value)
    if date is not None:
        return date[0]
    return "{n}" if value.isdecimal() else "{v}" if value else ""


# --- details: traps -----------------------------------------------------------------------------------------------

_CALENDAR_QUERY = re.compile(
    r"(?:^|&)(?:y|yr|year|jahr|m|month|date|day|cal|calendar|yearid|from|to|tribe-bar-date|view)=(\d{4})(?!\d{6})", re.I
)


def _repeated(segments: list[str]) -> str | None:
    """A run of one to four segments that stands three times in a row; numbers may repeat (`/11/11/11/`)."""
    for size in range(1, 5):
        for start in range(len(segments) - 3 * size + 1):
            unit = segments[start : start + size]
            if all(part.isdecimal() for part in unit):
                continue
            if unit == segments[start + size : start + 2 * size] == segments[start + 2 * size : start + 3 * size]:
                return "/".join(unit)
    return None


def _calendar_year(url: Url) -> int | None:
    dated = dated_path(url)
    if dated is not None and (dated[1] is not None or not split_extension(urlsplit(url).path)[1]):
        # /2074.html alone is a number: systems that number their posts have one of these.
        return dated[0]
    match = _CALENDAR_QUERY.search(urlsplit(url).query)
    return int(match[1]) if match and 1000 <= int(match[1]) <= 2999 else None
