"""Which named parts of pages are the posts of a blog that gives them no pages of their own?

Decided over the whole blog. A feed whose entries lead to PAGE#name says it; without one the parts must be the blog:
each with its day, the days in order, most of the page, and hardly a post with a page of its own beside them. So the
contents of an article, its comments, questions and answers, and the list of a program's versions are none.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median

from archivesearch.extract.detect import Verdict
from archivesearch.extract.sections import PageSections, Section
from archivesearch.extract.shapes import date_depth, is_paged_url, is_root, is_taxonomy_url
from archivesearch.extract.title_words import loose
from archivesearch.model import PageKind, Url
from archivesearch.urls import at_name, path_of, same_document_key, split_name

MIN_NAMED = 2
"""Entries of feeds that lead to names."""
SOME = 0.1
"""Of the named entries stand in a place: fewer are names of something else."""
MIN_SECTIONS = 5
"""Parts without a feed that names any: fewer are the chapters of a page."""
MIN_DATED, MIN_ORDERED = 0.8, 0.8
MIN_DAYS = 0.5
"""Of the parts, so many different days: comments of one day and lines of a timetable share theirs."""
MIN_OF_PAGE = 0.4
"""Of the text of the pages that hold them."""
MIN_OF_POST = 0.75
"""Of the text of pages that were typed as posts: comments leave the post itself."""
MIN_CHARS = 40
"""The middle part is longer: rows of a table of dates are not."""
FEW, FEW_SHARE = 3, 0.1
"""So many pages typed as posts may stand beside them, or such a share of the parts: static pages of the menu."""
NEARLY_ALL = 0.9
_PERIOD = re.compile(r"/((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])(?:[/_-]?(0[1-9]|[12]\d|3[01]))?(?:\.\w{2,5}|/)?$")
"""The month or the day that the whole address of a page names: /2003/04/, /2003-04.html, /2003/04/21.html."""
FEW_OF_PAGES = 0.05


@dataclass(frozen=True, kw_only=True, slots=True)
class FeedEntry:
    """An entry of a feed that leads to a name on a page."""

    page: Url
    name: str
    title: str
    published: str
    """As written there; "" when it gives none."""

    @property
    def address(self) -> Url:
        return at_name(self.page, self.name)


@dataclass(frozen=True, kw_only=True, slots=True)
class Entries:
    """The posts without pages of their own, and what that changes of the pages."""

    on_page: Mapping[Url, Mapping[str, Url]] = field(default_factory=dict)
    """Page (its `PageFacts.url`) -> name -> the post's address; each post once."""
    verdicts: Mapping[Url, Verdict] = field(default_factory=dict)

    @property
    def addresses(self) -> frozenset[Url]:
        return frozenset(address for names in self.on_page.values() for address in names.values())


def may_have_entries(verdicts: Mapping[Url, Verdict], feed: Sequence[FeedEntry]) -> bool:
    """Whether it is worth looking for named parts: feeds name some, or hardly a page is the post it should be.

    A page of a month or a day that is typed as a post may hold several.
    """
    posts = sum(one.kind is PageKind.POST and date_depth(url) == 0 for url, one in verdicts.items())
    return bool(feed) or posts <= max(FEW, FEW_OF_PAGES * len(verdicts))


def find_entries(
    pages: Iterable[PageSections], verdicts: Mapping[Url, Verdict], feed: Sequence[FeedEntry], named_by_feed: Set[Url]
) -> Entries:
    """`feed` are the entries of feeds that lead to names, `named_by_feed` the pages that feeds name as posts."""
    found = _Finder([page for page in pages if _may_hold(verdicts.get(page.url))], verdicts, feed, named_by_feed)
    places = found.places_of_feed() or found.places_that_are_the_blog()
    if not places:
        return Entries(verdicts=verdicts)
    on_page = found.chosen(places)
    return Entries(on_page=on_page, verdicts=found.retyped(places, on_page))


# --- details ------------------------------------------------------------------------------------------------------


def _may_hold(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.kind is not PageKind.STUB


class _Finder:
    def __init__(
        self, pages: Sequence[PageSections], verdicts: Mapping[Url, Verdict], feed: Sequence[FeedEntry],
        named_by_feed: Set[Url],
    ) -> None:  # fmt: skip
        self._pages, self._verdicts, self._feed, self._named_by_feed = pages, verdicts, feed, named_by_feed
        self._at = {same_document_key(page.url): page for page in pages}

    # --- which places

    def places_of_feed(self) -> frozenset[str]:
        """Where the names stand to which feeds lead, unless those are but marks on pages of one post each."""
        places: Counter[str] = Counter()
        whole = 0
        for entry in self._feed:
            page = self._at.get(same_document_key(entry.page))
            section = next((one for one in page.sections if one.name == entry.name), None) if page else None
            if page is None or section is None:
                continue
            if _is_called(page, entry, section) or self._is_own_page(page, section.place):
                whole += 1
            else:
                places[section.place] += 1
        named = sum(places.values())
        if named < MIN_NAMED or whole > named:
            return frozenset()
        return frozenset(place for place, count in places.items() if count >= SOME * named)

    def places_that_are_the_blog(self) -> frozenset[str]:
        """The place whose parts look like all there is of the blog."""
        holders: defaultdict[str, list[PageSections]] = defaultdict(list)
        for page in self._pages:
            for place in {one.place for one in page.sections}:
                holders[place].append(page)
        best = max(holders, key=lambda place: (len(_distinct(holders[place], place)), place), default=None)
        if best is None or not self._is_the_blog(best, holders[best]):
            return frozenset()
        return frozenset({best})

    def _is_the_blog(self, place: str, pages: Sequence[PageSections]) -> bool:
        parts = _distinct(pages, place)
        if len(parts) < MIN_SECTIONS or self._others(pages, len(parts)) is None:
            return False
        days = [part.day for part in parts if part.day]
        if len(days) < MIN_DATED * len(parts) or len(set(days)) < MIN_DAYS * len(parts):
            return False
        if self._with_own_pages(pages, place) * 2 >= len(parts) or not _fit_their_addresses(pages, place):
            return False
        if median(part.length for part in parts) < MIN_CHARS or not _in_order(pages, place):
            return False
        alike = [page for page in pages if self._verdicts[page.url].kind is PageKind.POST and not date_depth(page.url)]
        return _share(pages, place) >= MIN_OF_PAGE and _share(alike, place) >= MIN_OF_POST

    def _with_own_pages(self, pages: Iterable[PageSections], place: str) -> int:
        """How many parts stand alone on a page typed as a post: that is their own, and its name but a mark on it."""
        return sum(self._is_own_page(page, place) for page in pages)

    def _is_own_page(self, page: PageSections, place: str) -> bool:
        parts = [one for one in page.sections if one.place == place]
        is_post = self._verdicts[page.url].kind is PageKind.POST and date_depth(page.url) == 0
        return is_post and len(parts) == 1 and not _leads_to(parts[0], page.url)

    def _others(self, holders: Iterable[PageSections], parts: int) -> list[Url] | None:
        """The pages typed as posts beside those that hold parts; None when they are too many to be a mistake."""
        own = {page.url for page in holders}
        posts = [url for url, one in self._verdicts.items() if one.kind is PageKind.POST and url not in own]
        named = any(one in self._named_by_feed for one in posts)
        return posts if not named and len(posts) <= max(FEW, FEW_SHARE * parts) else None

    # --- which parts, under which addresses

    def chosen(self, places: Set[str]) -> dict[Url, dict[str, Url]]:
        """Each post once: on the page its permalink names, else on the page that is most like an archive."""
        named = {(same_document_key(entry.page), entry.name) for entry in self._feed}
        copies: defaultdict[object, list[tuple[tuple[object, ...], PageSections, Section, Url]]] = defaultdict(list)
        for page in self._pages:
            parts = [one for one in page.sections if one.place in places]
            dated = sum(bool(one.day) for one in parts) >= NEARLY_ALL * len(parts)
            for part in parts:
                in_feed = (same_document_key(page.url), part.name) in named
                if in_feed or part.day or not dated:
                    address = self._address(page, part)
                    rank = (not in_feed, address != at_name(page.url, part.name), *_standing(page.url), -part.length)
                    copies[_key(part, address)].append((rank, page, part, address))
        found: defaultdict[Url, dict[str, Url]] = defaultdict(dict)
        taken: set[Url] = set()
        for same in copies.values():
            _, page, part, address = min(same, key=lambda one: (one[0], one[1].url))
            if address not in taken:
                taken.add(address)
                found[page.url][part.name] = address
        return dict(found)

    def _address(self, page: PageSections, part: Section) -> Url:
        """The permalink in the part, in the spelling of the page it leads to."""
        if not part.permalink:
            return at_name(page.url, part.name)
        where, name = split_name(part.permalink)
        known = self._at.get(same_document_key(where))
        return at_name(known.url if known is not None else where, name)

    # --- what the pages are

    def retyped(self, places: Set[str], on_page: Mapping[Url, Mapping[str, Url]]) -> dict[Url, Verdict]:
        verdicts = dict(self._verdicts)
        holders = [page for page in self._pages if any(one.place in places for one in page.sections)]
        for page in holders:
            before = verdicts[page.url]
            reason = _holds(len(on_page.get(page.url, ())))
            kind = PageKind.TAXONOMY if before.kind is PageKind.TAXONOMY else PageKind.LISTING
            verdicts[page.url] = replace(before, kind=kind, reason=f"{kind.value}: {reason}")
        for url in self._others(holders, sum(map(len, on_page.values()))) or ():
            reason = f"{PageKind.OTHER.value}: the posts of this blog have no pages of their own"
            verdicts[url] = replace(verdicts[url], kind=PageKind.OTHER, reason=reason)
        return verdicts


def _leads_to(part: Section, page: Url) -> bool:
    return same_document_key(split_name(part.permalink)[0]) == same_document_key(page)


def _holds(posts: int) -> str:
    if posts < 2:
        return "holds a post that has no page of its own" if posts else "shows posts that stand on other pages"
    return f"holds {posts} posts that have no pages of their own"


def _share(pages: Sequence[PageSections], place: str) -> float:
    """How much of the text of pages stands in the parts of a place; all of it when there are no pages."""
    held = sum(one.length for page in pages for one in page.sections if one.place == place)
    return held / max(1, sum(page.text_length for page in pages)) if pages else 1.0


def _distinct(pages: Iterable[PageSections], place: str) -> list[Section]:
    """The parts of a place, each once though several pages show it."""
    found = {(one.day, one.head): one for page in pages for one in page.sections if one.place == place}
    return list(found.values())


def _in_order(pages: Iterable[PageSections], place: str) -> bool:
    """Whether the days run one way down the pages."""
    is_told = False
    for page in pages:
        pairs = list(pairwise(one.day for one in page.sections if one.place == place and one.day))
        forward, back = (sum(first <= then for first, then in pairs), sum(first >= then for first, then in pairs))
        if max(forward, back) < MIN_ORDERED * len(pairs):
            return False
        is_told = is_told or bool(pairs)
    return is_told


def _fit_their_addresses(pages: Iterable[PageSections], place: str) -> bool:
    """Whether parts on the page of a day or a month are of that day or month: comments on a day's post come later."""
    fitting = total = 0
    for page in pages:
        if named := _PERIOD.search(path_of(page.url)):
            period = "-".join(number for number in named.groups() if number)
            days = [one.day for one in page.sections if one.place == place and one.day]
            fitting += sum(day.startswith(period) for day in days)
            total += len(days)
    return fitting >= MIN_DATED * total


def _is_called(page: PageSections, entry: FeedEntry, part: Section) -> bool:
    """Whether a page is called as the entry is: then it is the post's own, and the name but a mark on it."""
    title = loose(entry.title)
    return bool(title) and title in loose(page.title) and loose(part.title) != title


def _key(part: Section, address: Url) -> object:
    """What copies of a post on several pages share."""
    if part.permalink:
        page, name = split_name(address)
        return same_document_key(page), name
    return loose(part.title), part.day, part.head


def _standing(url: Url) -> tuple[int, ...]:
    """Smaller is more like an archive that keeps its posts: not the home page, nor a tag, nor a page of a list."""
    return int(is_taxonomy_url(url)), int(is_root(url)), int(is_paged_url(url)), -min(2, date_depth(url)), len(url)
