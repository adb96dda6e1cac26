"""Which signs of its own date does a post's page carry?"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import islice
from urllib.parse import urljoin

import lxml.html

from archivesearch.extract.blocks import HEADING_TAGS
from archivesearch.extract.date_machine import first_of_each_place, from_json_ld, from_markup, from_metas, from_path
from archivesearch.extract.date_page import SEPARATOR, FlatPage, PrintedDate, likely_order, place, says_otherwise
from archivesearch.extract.date_sign import LABEL_CHARS, DateSign, Kind, Zone
from archivesearch.extract.date_text import Reading, find_date
from archivesearch.extract.survey import survey_of
from archivesearch.markup import Document, fold
from archivesearch.model import Precision, Url
from archivesearch.urls import host_of, same_document_key

MAX_PLACES = 24
"""Places of printed dates kept for a page, best first; pages full of dates name hundreds."""
_COMMENT = re.compile(r"comment|respon[ds]|\breply|replies|trackback|pingback|disqus|feedback|\bkomment", re.I)
_NO_COMMENT = re.compile(r"no-?comments?|comments?-(?:open|closed|off|link|count|enabled)|has-?comment", re.I)
_SIDE = re.compile(
    r"sidebar|side-bar|widget|\bnav(?!y)|navigation|footer|\bmenu\b|archive-?list|calendar|aside|\bads?\b|advert|blogroll"
    r"|breadcrumb",
    re.I,
)
_OTHER_POSTS = re.compile(
    r"related|recent|popular|promo|teaser|also-?like|read-?more|most-?read|trending|prev|next", re.I
)
_POST_WRAPPER = re.compile(r"(?:^|\s)(?:post|entry|hentry|h-entry|article|blog-?post|post-\w+|node)(?:$|\s)", re.I)
_SIDE_TAGS = frozenset({"aside", "nav", "footer"})
_MARK = re.compile(
    # Drupal submitted, WordPress entry-date and posted-on, Blogger date-header, Movable Type posted, Hexo article-date
    r"submitted|posted|publi[sc]|(?:post|entry|article|blog|news)[-_]*(?:date|time|info|meta)|date-?header|date-?line"
    r"|by-?line|pub-?date|create|timestamp|(?:^|[\s_-])date(?:$|[\s_-])",
    re.I,
)
_SAYS_PUBLISHED = re.compile(
    # In lower case: re looks for the first letters alone then, four times as fast.
    r"(?:posted|published|publicado|publié|posté|veröffentlicht|pubblicato|gepubliceerd|geplaatst|publicerad|postado"
    r"|written|geschrieben|écrit|escrito|skrivet|kirjoitettu|napisano|написано"
    r"|опубликовано|opublikowano|publikováno|julkaistu|yayın|投稿|発表|公開|发布|發佈|发表|작성|게시|등록|gespeichert|enviado)"
    r"[^\d\x1f]{0,20}[\s\x1f:]{0,3}$"
)
_REFERENCE_TAGS = frozenset({"blockquote", "pre", "code", "figcaption", "q", "cite", "del"})
_MAX_DAY_LINKS = 400
"""Looked at on one page: a calendar has 31, an archive of days a year's."""
_LINE_CHARS = 400
_PROSE_CHARS = 120
_ZONE_SHARE = 0.5
"""A zone that holds more of the text is no side or comment zone: wrappers carry such names too."""


def collect(document: Document, url: Url, title: str | None) -> tuple[DateSign, ...]:
    """All signs on a page about its own publication, in a fixed order; never about its last change."""
    page = FlatPage(document)
    zones = _Zones(page, title)
    machine = [*from_json_ld(document), *from_metas(document)]
    signs = [*from_path(url), *first_of_each_place(machine)]
    signs += _grouped([_placed(sign, element, page, zones) for sign, element in from_markup(document)])
    signs += _day_archives(document, url, page, zones)
    signs += _printed(page, zones, document, _month_only(signs))
    return tuple(signs)


# --- details ------------------------------------------------------------------------------------------------------


class _Zones:
    """Where the title stands, and which parts of the page are beside the post."""

    def __init__(self, page: FlatPage, title: str | None) -> None:
        self._page = page
        self._known: dict[lxml.html.HtmlElement, Zone] = {}
        self.title = _find_title(page, title)
        self.title_extent = page.extent(self.title) if self.title is not None else None

    def of(self, element: lxml.html.HtmlElement) -> Zone:
        """The zone an element is in; the innermost ancestor that says something decides, comments before sides."""
        path: list[lxml.html.HtmlElement] = []
        above: lxml.html.HtmlElement | None = element
        found: Zone | None = None
        while above is not None and (found := self._known.get(above)) is None:
            path.append(above)
            above = above.getparent()
        found = found or Zone.MAIN
        for step in reversed(path):
            own = self._name(step) if found is not Zone.COMMENT else found
            found = self._known[step] = found if own is Zone.MAIN else own
        return found

    def distance(self, start: int, end: int) -> int | None:
        if self.title_extent is None:
            return None
        if start >= self.title_extent[1]:
            return start - self.title_extent[1]
        return min(-1, end - self.title_extent[0]) if end <= self.title_extent[0] else 0

    def _name(self, element: lxml.html.HtmlElement) -> Zone:
        if element is self.title:
            return Zone.TITLE
        if element.tag in _REFERENCE_TAGS:
            return Zone.REFERENCE
        if element.tag in ("body", "html", "a", "time", "h1", "article", "main"):
            return Zone.MAIN
        comment, others, side = _zone_words(f"{element.get('id') or ''} {element.get('class') or ''}")
        if not comment and not others and not side and element.tag not in _SIDE_TAGS:
            return Zone.MAIN
        start, end = self._page.extent(element)
        title = self.title_extent
        if title is not None and start <= title[0] and title[1] <= end and end > start:
            return Zone.MAIN
        if not comment and end - start > _ZONE_SHARE * self._page.size:
            return Zone.MAIN
        if not comment and not others and element.tag != "nav" and self._in_post(element):
            return Zone.MAIN
        return Zone.COMMENT if comment else Zone.SIDE

    def _in_post(self, element: lxml.html.HtmlElement) -> bool:
        """A footer or aside of the post itself: the nearest wrapper of a post around it holds the title too."""
        if self.title_extent is None:
            return False
        for ancestor in element.iterancestors():
            if ancestor.tag == "article" or _POST_WRAPPER.search(ancestor.get("class") or ""):
                start, end = self._page.extent(ancestor)
                return start <= self.title_extent[0] and self.title_extent[1] <= end
        return False


@lru_cache(maxsize=4096)
def _zone_words(names: str) -> tuple[bool, bool, bool]:
    """Do an element's names speak of comments, of other posts, of a side column?"""
    if names == " ":
        return False, False, False
    comment = _COMMENT.search(_NO_COMMENT.sub("", names)) is not None
    return comment, _OTHER_POSTS.search(names) is not None, _SIDE.search(names) is not None


def _find_title(page: FlatPage, title: str | None) -> lxml.html.HtmlElement | None:
    """The heading that shows the title, else the first h1, h2."""
    headings: list[lxml.html.HtmlElement] = (
        list(page.body.iter("h1", "h2", "h3", "h4")) if page.body is not None else []
    )
    headings = [heading for heading in headings[:60] if page.extent(heading)[1] > page.extent(heading)[0]]
    if title:
        wanted = _letters(title)
        for heading in headings:
            if _same(_letters(page.text_of(heading)), wanted):
                return heading
        named = (element for element in page.body.iter() if _is_title_like(element)) if page.body is not None else ()
        for element in islice(named, 20):
            if _same(_letters(page.text_of(element)), wanted):
                return element
    for tag in ("h1", "h2"):
        for heading in headings:
            if heading.tag == tag:
                return heading
    return None


def _is_title_like(element: lxml.html.HtmlElement) -> bool:
    return "title" in (element.get("class") or "").lower()


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text[:300].casefold())


def _same(shown: str, wanted: str) -> bool:
    if not shown or not wanted:
        return False
    if (
        shown == wanted
        or (len(shown) > 7 and wanted.startswith(shown))
        or (len(wanted) > 7 and shown.startswith(wanted))
    ):
        return True
    return abs(len(shown) - len(wanted)) < 12 and SequenceMatcher(None, shown, wanted).quick_ratio() > 0.95


def _placed(sign: DateSign, element: lxml.html.HtmlElement, page: FlatPage, zones: _Zones) -> DateSign:
    start, end = page.extent(element)
    return replace(
        sign,
        zone=zones.of(element),
        marked=sign.kind is Kind.MICRODATA or _is_mark(_names(element)),
        distance=zones.distance(start, end),
    )


def _inside(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    index = bisect_right(spans, (end, end)) - 1
    return index >= 0 and spans[index][1] > start


def _month_only(signs: Sequence[DateSign]) -> dt.date | None:
    return next((sign.readings[0][1] for sign in signs if sign.precision is Precision.MONTH), None)


def _printed(page: FlatPage, zones: _Zones, document: Document, month: dt.date | None) -> list[DateSign]:
    """Printed dates; where the address gives but the month, days printed without a year too."""
    dates = page.dates()
    if month is not None:
        spans = [(printed.date.start, printed.date.end) for printed in dates]
        tiles = [tile for tile in page.days_of(month) if not _inside(tile.date.start, tile.date.end, spans)]
        dates += tiles
    signs = [_printed_sign(printed, page, zones, document) for printed in dates]
    spans = [(printed.date.start, printed.date.end) for printed in dates]
    for named in page.months():
        if not _inside(named.date.start, named.date.end, spans):
            signs.append(replace(_printed_sign(named, page, zones, document), precision=Precision.MONTH))
    return _grouped(signs)


def _printed_sign(printed: PrintedDate, page: FlatPage, zones: _Zones, document: Document) -> DateSign:
    element, date = printed.element, printed.date
    start, end = page.extent(element)
    zone = zones.of(element)
    rest = max(0, end - start - (date.end - date.start) - 1)
    if zone is Zone.TITLE and rest < 3:
        zone = Zone.MAIN
    elif zone is Zone.MAIN and rest > LABEL_CHARS and element.tag in HEADING_TAGS:
        zone = Zone.TITLE
    elif zone is Zone.MAIN and _leads_elsewhere(element, rest, document):
        zone = Zone.REFERENCE
    return DateSign(
        kind=Kind.PRINTED,
        place=place(element),
        format=date.format,
        readings=date.readings,
        text=printed.text,
        zone=zone,
        rest=_own_rest(printed, page, rest),
        distance=zones.distance(date.start, date.end),
        marked=_says_published(printed, page),
        doubtful=says_otherwise(printed, page),
        likely=likely_order(page, document.url, date.format) if len(date.readings) > 1 else "",
    )


def _leads_elsewhere(element: lxml.html.HtmlElement, rest: int, document: Document) -> bool:
    """Inside a link whose words are more than the date, or which leads to another site's page."""
    link: lxml.html.HtmlElement | None = element
    for _ in range(3):
        if link is None or link.tag == "a":
            break
        link = link.getparent()
    if link is None or link.tag != "a" or not (href := link.get("href")) or href.startswith("#"):
        return False
    target = document.resolve(href)
    if target is None or same_document_key(target) == same_document_key(document.url):
        return False
    return rest > LABEL_CHARS or host_of(target) != host_of(document.url)


def _own_rest(printed: PrintedDate, page: FlatPage, rest: int) -> int:
    """Characters beside the date on its line: a side column may hold all in one element, a date a line."""
    if rest <= 30:
        return rest
    start, end = printed.date.start, printed.date.end
    before, after = page.text[max(0, start - _LINE_CHARS) : start], page.text[end : end + _LINE_CHARS]
    line = len(before) - before.rfind(SEPARATOR) - 1 + len(after.partition(SEPARATOR)[0])
    return max(0, min(rest, line if line > 30 else line + 5))


def _says_published(printed: PrintedDate, page: FlatPage) -> bool:
    element = printed.element
    parent = element.getparent()
    names = _names(element)
    if element.tag in ("span", "a", "strong", "em", "i", "b", "small", "p", "time") and parent is not None:
        names += f" {parent.get('class') or ''}"
    before = page.text[max(0, printed.date.start - 40) : printed.date.start]
    return _is_mark(names) or _SAYS_PUBLISHED.search(before.lower()) is not None


@lru_cache(maxsize=1024)
def _is_mark(names: str) -> bool:
    return _MARK.search(names) is not None


def _names(element: lxml.html.HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemprop') or ''}"


def _grouped(signs: Sequence[DateSign]) -> list[DateSign]:
    """The first and the last sign of each place, with how many days the place names; the best places of the page."""
    groups: dict[tuple[str, str, str, str, bool], list[DateSign]] = defaultdict(list)
    for sign in signs:
        groups[(sign.kind, sign.place, sign.format, sign.zone, sign.doubtful)].append(sign)
    ordered = sorted(groups.values(), key=_eminence)[:MAX_PLACES]
    return [sign for group in ordered for sign in _ends(group)]


def _ends(group: Sequence[DateSign]) -> Iterator[DateSign]:
    count = len({sign.readings for sign in group})
    if count == 1:
        yield min(group, key=lambda sign: sign.rest)
        return
    yield replace(group[0], position="first", count=count)
    yield replace(group[-1], position="last", count=count)


_ORDER_OF_ZONES = {zone: order for order, zone in enumerate(Zone)}


def _eminence(group: Sequence[DateSign]) -> tuple[int, int, int]:
    first = group[0]
    distance = 10_000 if first.distance is None else abs(first.distance)
    return (_ORDER_OF_ZONES[first.zone], int(first.rest > _PROSE_CHARS), distance)


def _day_archives(document: Document, url: Url, page: FlatPage, zones: _Zones) -> list[DateSign]:
    """Links from the post to the archive of a day: addresses that end in the day."""
    own, host = same_document_key(url), host_of(url)
    found: list[DateSign] = []
    links, base = survey_of(document).links, document.base_url
    dated = ((link, href, reading) for link, href in links.items() if (reading := _day_address(href, base)))
    for element, href, reading in islice(dated, _MAX_DAY_LINKS):
        target = document.resolve(href)
        if target is None or same_document_key(target) == own or host_of(target) != host:
            continue
        start, end = page.extent(element)
        sign = DateSign(
            kind=Kind.DAY_ARCHIVE,
            place=place(element),
            format="/Y/M/D",
            readings=(reading,),
            text=fold(href)[-40:],
            zone=zones.of(element),
            distance=zones.distance(start, end),
        )
        found.append(sign)
    return _grouped(found)


_MAX_HREF = 2000
_DAY_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:/|\.html?|/index\.html?)?(?:[?#][^/]{0,80})?$")
_SHORT_DAY_ADDRESS = re.compile(r"(?:\.\./){0,3}(?:\d\d/){0,2}\d\d(?:/|\.html?|/index\.html?)$")


def _day_address(href: str, base: str) -> Reading | None:
    """The day that an address ends in; relative ones are looked at only when they are nothing but numbers."""
    if not _ends_in_numbers(href):
        return None
    if _SHORT_DAY_ADDRESS.match(href):
        href = _joined(base[: base.rfind("/") + 1], href)
    match = _DAY_ADDRESS.search(href)
    found = find_date(f"{match[1]}-{match[2]}-{match[3]}") if match else None
    return found.readings[0] if found else None


@lru_cache(maxsize=1024)
def _joined(folder: str, href: str) -> str:
    return urljoin(folder, href)


@lru_cache(maxsize=4096)
def _ends_in_numbers(href: str) -> bool:
    """Most links of a page stand on every page of the blog."""
    return len(href) < _MAX_HREF and (_SHORT_DAY_ADDRESS.match(href) or _DAY_ADDRESS.search(href)) is not None
