"""Which day does a page state for machines? Its address, JSON-LD, metas, microdata, `<time>`, feeds and sitemaps.

Statements named modified or updated are no publication dates and are left out, `lastmod` excepted (the weakest sign).
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any
from urllib.parse import unquote, urlsplit

import lxml.html

from archivesearch.extract.date_page import place
from archivesearch.extract.date_sign import DateSign, Kind
from archivesearch.extract.date_text import Reading, find_date
from archivesearch.extract.survey import is_stamp_name, survey_of
from archivesearch.markup import Document, fold, visible_text
from archivesearch.model import Precision, Url

METAS: tuple[tuple[str, bool, str], ...] = (
    # (name of the meta in lower case, doubtful, who writes it)
    ("article:published_time", False, "Open Graph, nearly all systems"),
    ("og:published_time", False, "Open Graph as often misspelt"),
    ("og:article:published_time", False, "Open Graph as often misspelt"),
    ("article:published", False, "Open Graph as often misspelt"),
    ("datepublished", False, "schema.org as meta"),
    ("date.published", False, "Swiftype-like search tags"),
    ("published_at", False, "Swiftype"),
    ("published_time", False, "news systems"),
    ("published", False, "news systems"),
    ("publish_date", False, "news systems"),
    ("publish-date", False, "news systems"),
    ("publishdate", False, "news systems"),
    ("pubdate", False, "news systems"),
    ("publication_date", False, "news systems"),
    ("publicationdate", False, "news systems"),
    ("parsely-pub-date", False, "Parse.ly analytics"),
    ("sailthru.date", False, "Sailthru mail"),
    ("cxenseparse:recs:publishtime", False, "Cxense"),
    ("rbpubdate", False, "news systems"),
    ("ptime", False, "The New York Times"),
    ("displaydate", False, "The New York Times"),
    ("bt:pubdate", False, "news systems"),
    ("dc.date.issued", False, "Dublin Core"),
    ("dcterms.issued", False, "Dublin Core"),
    ("dcterms.created", False, "Dublin Core"),
    ("dc.date.created", False, "Dublin Core"),
    ("dc.created", False, "Dublin Core"),
    ("citation_publication_date", False, "scholarly pages"),
    ("citation_date", False, "scholarly pages"),
    ("article.published", False, "news systems"),
    ("article.created", False, "news systems"),
    ("created", True, "may be the page's, not the post's"),
    ("dc.date", True, "Dublin Core: any date of the resource"),
    ("dcterms.date", True, "Dublin Core: any date of the resource"),
    ("date", True, "any date"),
    ("datecreated", True, "schema.org: when it was begun"),
    ("article_date_original", False, "news systems"),
    ("originalpublicationdate", False, "BBC"),
    ("release_date", False, "news systems"),
    ("time", True, "any date"),
)
_LD_KEYS = (("datePublished", False), ("dateCreated", True))
_LD_POST_TYPES = re.compile(r"Article|Posting|Report|Review|WebPage|Recipe|CreativeWork|Blog$|NewsItem|Post$")
_LD_NO_POST = re.compile(r"Comment|Video|Image|Audio|Person|Organization|Product|Rating|Answer")
_LD_PUBLISHED = re.compile(r'"datePublished"\s{0,5}:\s{0,5}"([^"]{8,40})"')
_MAX_LD_ITEMS = 2000
_MAX_ELEMENTS = 3000
_MODIFIED = re.compile(r"modif|updat|lastmod|edited|review", re.I)
_PUBLISHED = re.compile(r"publi|posted|created|entry-date|post-date|pubdate", re.I)
_DIGIT = re.compile(r"\d")
_NO_RELATIVE = frozenset({"abbr", "html", "head", "body", "link", "meta", "script", "style", "img", "iframe", "option"})
_MAX_RELATIVE, _MAX_STAMP, _MAX_BESIDE_STAMP = 40, 80, 16
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?|[\s,.|@·-]+|[T+]")
"""Beside the day in a title: the time of day, marks."""
_EVENT = re.compile(r"\b(?:dt-?start|dt-?end|bday)\b", re.I)
_ISO = re.compile(
    r"\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]\s?(\d{1,2}):(\d\d)(?::\d\d(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?",
    re.I,
)
_COMPACT = re.compile(r"\s*(20\d\d|19[89]\d)([01]\d)([0-3]\d)(?:T?\d{4,6}|\s*$)")
_OFFSET = re.compile(r"\d\d:\d\d(?::\d\d)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)")
_EPOCH = re.compile(r"\s*(1[0-9]{9})(?:\d{3})?\s*$")
_PATH_DAY = (
    # (pattern over the path, format). A day is a whole segment: /2011/09/12-slug is no day.
    (re.compile(r"/((?:19|20)\d\d)/(\d{1,2})/(\d{1,2})(?:/|$)"), "/Y/M/D/"),
    (re.compile(r"/((?:19|20)\d\d)[-_.](\d{1,2})[-_.](\d{1,2})(?:[/_.-]|$)"), "/Y-M-D"),
    (re.compile(r"[-_]((?:19|20)\d\d)[-_](\d\d)[-_](\d\d)(?:[/_.-]|$)"), "-Y-M-D"),
    (re.compile(r"/((?:19|20)\d\d)([01]\d)([0-3]\d)(?:[/_.-]|$)"), "/YMD"),
    (re.compile(r"/((?:19|20)\d\d)/([01]\d)([0-3]\d)(?:[/_.-]|$)"), "/Y/MD"),
    (re.compile(r"/((?:19|20)\d\d)[-_/]([a-z]{3,9})[-_/](\d{1,2})(?:/|$)", re.I), "/Y/Month/D"),
    (re.compile(r"/((?:19|20)\d\d)-?(\d\d)/(\d\d)(?:/|$)"), "/Y-M/D/"),
)
_QUERY_DAY = re.compile(r"=(\d\d)/(\d\d)/(\d\d)/\d{3,}")
"""Slash: article.pl?sid=03/05/08/2114012, where pages print the day without its year."""
_YEAR_IN_URL = re.compile(r"[0-9]{2}|%")
"""Some way to write a year is there."""
_PATH_MONTH = re.compile(r"/((?:19|20)\d\d)(?:/|-|_|)(0[1-9]|1[0-2])(?=/)")


def from_path(url: Url) -> tuple[DateSign, ...]:
    """The day, else the month, that an address names in whole segments."""
    if _YEAR_IN_URL.search(url) is None:
        return ()
    parts = urlsplit(url)
    path = unquote(parts.path)
    for pattern, name in _PATH_DAY:
        for named in pattern.finditer(path):
            on = find_date(f"{named[1]}-{named[2]}-{named[3]}")
            # A month archive named YYYY_MM_01 is no day.
            if on and not re.match(r"_?archive|_?index|\.html?$", path[named.end() - 1 :].removeprefix(".")):
                return (DateSign(kind=Kind.PATH, format=name, readings=on.readings[:1], text=named[0].strip("/-_")),)
    if (match := _QUERY_DAY.search(unquote(parts.query))) and (on := find_date("/".join(match.groups()))):
        first = tuple(reading for reading in on.readings if reading[0] == "ymd")
        if first:
            return (DateSign(kind=Kind.PATH, format="=YY/M/D/", readings=first, text=match[0][1:]),)
    if match := _PATH_MONTH.search(path):
        on_month = dt.date(int(match[1]), int(match[2]), 1)
        return (_month_sign(on_month, match[0]),)
    return ()


def from_stamp(text: str, kind: Kind, where: str, *, doubtful: bool = False) -> DateSign | None:
    """The sign that a machine's date makes: ISO 8601, RFC 5322, epoch seconds or whatever people put there."""
    text = fold(text[:200])
    readings, name = _read_stamp(text)
    if not readings:
        return None
    return DateSign(
        kind=kind,
        place=where,
        format=name,
        readings=readings,
        text=text[:80],
        doubtful=doubtful,
        utc_offset_min=_offset(text),
    )


def from_feed(published: str) -> DateSign | None:
    """The day a feed gives for an entry's publication, in the feed's own offset."""
    return from_stamp(published, Kind.FEED, "feed")


def from_sitemap(lastmod: str) -> DateSign | None:
    """The day a sitemap gives for the last change: only better than nothing."""
    return from_stamp(lastmod, Kind.SITEMAP, "lastmod", doubtful=True)


def from_metas(document: Document) -> Iterator[DateSign]:
    there = document.meta_names
    for name, doubtful, _ in METAS:
        for content in document.metas(name) if name in there else ():
            if sign := from_stamp(content, Kind.META, name, doubtful=doubtful):
                yield sign
                break


def from_json_ld(document: Document) -> Iterator[DateSign]:
    for script in document.root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text:
            continue
        source = script.text.strip().removeprefix("<!--").removesuffix("-->")[:1_000_000]
        try:
            data = json.loads(source, strict=False)
        except (ValueError, RecursionError):
            for match in _LD_PUBLISHED.finditer(source):
                if sign := from_stamp(match[1], Kind.JSON_LD, "broken datePublished"):
                    yield sign
                    break
            continue
        yield from _from_items(data)


def from_markup(document: Document) -> Iterator[tuple[DateSign, lxml.html.HtmlElement]]:
    """`<time>`, `<abbr title>`, itemprop=datePublished and their like, each with its element."""
    yield from _from_relative(document)
    for element in islice(document.root.iter("time", "abbr"), _MAX_ELEMENTS):
        names = " ".join(filter(None, (element.get("class"), element.get("itemprop"), element.get("id"))))
        stamp = element.get("datetime") or (element.get("title") if element.tag == "abbr" else None)
        if not stamp or _DIGIT.search(stamp) is None:
            continue
        if _EVENT.search(names):
            continue
        modified = bool(_MODIFIED.search(names)) and not _PUBLISHED.search(names)
        if sign := from_stamp(stamp, Kind.TIME, place(element), doubtful=modified):
            yield sign, element
    for element in islice(survey_of(document).properties, _MAX_ELEMENTS):
        name = element.get("itemprop").strip()
        if name not in ("datePublished", "dateCreated", "datepublished"):
            continue
        stamp = element.get("content") or element.get("datetime") or element.get("title") or fold(element.text or "")
        if sign := from_stamp(stamp, Kind.MICRODATA, f"{name} {place(element, 2)}", doubtful=name == "dateCreated"):
            yield sign, element


# --- details ------------------------------------------------------------------------------------------------------


def _from_relative(document: Document) -> Iterator[tuple[DateSign, lxml.html.HtmlElement]]:
    """Days in attributes of short words without a day of their own: `<span title="Saturday, 29 May 2004 at 11:05">21
    years ago</span>` (timeago.js, Drupal's "time ago", Ghost and Tumblr themes)."""
    for element in islice(survey_of(document).stamped, _MAX_ELEMENTS):
        if element.tag in _NO_RELATIVE or (element.tag == "time" and element.get("datetime")):
            continue
        stamps = [(name, value) for name, value in element.items() if _is_stamp(name, value)]
        words = visible_text(element) if stamps else ""
        # A number alone is a cell of a calendar, a count of comments.
        if not 0 < len(words) <= _MAX_RELATIVE or words.isdecimal() or find_date(words):
            continue
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        for name, value in stamps:
            modified = bool(_MODIFIED.search(f"{names} {words} {name} {value}"))
            sign = from_stamp(value, Kind.TIME, f"{place(element)} {name}", doubtful=modified)
            if sign is not None and not _EVENT.search(names):
                yield sign, element
                break


def _is_stamp(name: str, value: str) -> bool:
    """Is it an attribute for a moment; as a title a day with a time and a weekday, and no sentence that names one?"""
    if len(value) > _MAX_STAMP or (name != "title" and not is_stamp_name(name)) or _DIGIT.search(value) is None:
        return False
    if name != "title":
        return True
    found = find_date(value)
    return found is not None and len(_CLOCK.sub("", value[: found.start] + value[found.end :])) <= _MAX_BESIDE_STAMP


def _month_sign(on: dt.date, text: str) -> DateSign:
    return DateSign(
        kind=Kind.PATH, format="/Y/M/", readings=(("", on),), text=text.strip("/"), precision=Precision.MONTH
    )


def _read_stamp(text: str) -> tuple[tuple[Reading, ...], str]:
    for pattern, name in ((_ISO, "ISO"), (_COMPACT, "YMD")):
        if match := pattern.match(text):
            try:
                return (("", dt.date(int(match[1]), int(match[2]), int(match[3]))),), name
            except ValueError:
                continue
    if match := _EPOCH.match(text):
        return (("", dt.datetime.fromtimestamp(int(match[1]), dt.UTC).date()),), "epoch"
    found = find_date(text)
    return (found.readings, found.format) if found else ((), "")


def _offset(text: str) -> int | None:
    match = _OFFSET.search(text)
    if match is None:
        return None
    if match[1][0] not in "+-":
        return 0
    digits = match[1].replace(":", "")
    return (int(digits[1:3]) * 60 + int(digits[3:5])) * (-1 if digits[0] == "-" else 1)


def _from_items(data: Any) -> Iterator[DateSign]:
    """JSON-LD is a graph of objects: walked without recursion, a bounded number of them."""
    waiting: list[Any] = [data]
    seen = 0
    while waiting and seen < _MAX_LD_ITEMS:
        item = waiting.pop(0)
        seen += 1
        if isinstance(item, list):
            waiting.extend(item)
        elif isinstance(item, dict):
            kind = _type_of(item)
            if _LD_NO_POST.search(kind):
                continue
            yield from _from_item(item, kind)
            waiting.extend(value for key, value in item.items() if isinstance(value, dict | list) and key != "comment")


def _from_item(item: dict[str, Any], kind: str) -> Iterator[DateSign]:
    for key, doubtful in _LD_KEYS:
        value = item.get(key)
        if isinstance(value, str | int):
            odd = doubtful or not _LD_POST_TYPES.search(kind)
            if sign := from_stamp(str(value), Kind.JSON_LD, f"{kind or 'item'} {key}", doubtful=odd):
                yield sign


def _type_of(item: dict[str, Any]) -> str:
    kinds: Any = item.get("@type") or ""
    return " ".join(str(kind) for kind in kinds)[:60] if isinstance(kinds, list) else str(kinds)[:60]


def first_of_each_place(signs: Sequence[DateSign]) -> list[DateSign]:
    """One sign a place: graphs repeat themselves, and a second item of the same type is another page's."""
    return list({(sign.kind, sign.place): sign for sign in reversed(signs)}.values())[::-1]
