"""Which named parts of pages are the posts of a blog? Decided over all pages, without a network."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

import pytest

from archivesearch.extract.detect import Verdict
from archivesearch.extract.fragments import Entries, FeedEntry, find_entries, may_have_entries
from archivesearch.extract.sections import PageSections, Section
from archivesearch.model import PageKind, Url

HOST = "http://blog.example"


def url(path: str) -> Url:
    return Url(HOST + path)


def part(name: str, number: int, *, day: str = "", permalink: str = "", place: str = "div/a#a0") -> Section:
    return Section(
        name=name, place=place, title=f"Title {number}", day=day, length=300, head=number, permalink=permalink
    )


def page(path: str, *parts: Section, title: str = "Notes", chars: int = 0) -> PageSections:
    length = chars or 100 + sum(one.length for one in parts)
    return PageSections(url=url(path), title=title, text_length=length, sections=parts)


def verdicts(**kinds: list[str]) -> dict[Url, Verdict]:
    return {
        url(path): Verdict(url=url(path), kind=PageKind(kind), reason=f"{kind}: so", canonical_url=url(path))
        for kind, paths in kinds.items()
        for path in paths
    }


def months(*, dated: bool = True) -> list[PageSections]:
    """Three pages of months with four parts each, newest first."""
    return [
        page(
            f"/2003_0{month}.html",
            *(
                part(f"a{month}{n}", month * 10 + n, day=f"2003-0{month}-0{n}" if dated else "")
                for n in range(4, 0, -1)
            ),
        )
        for month in (1, 2, 3)
    ]


MONTHS = ["/2003_01.html", "/2003_02.html", "/2003_03.html"]


def found(
    pages: list[PageSections], typed: dict[Url, Verdict], feed: Sequence[FeedEntry] = (), named: Sequence[str] = ()
) -> Entries:
    return find_entries(pages, typed, feed, frozenset(map(url, named)))


def fed(path: str, name: str, title: str = "") -> FeedEntry:
    return FeedEntry(page=url(path), name=name, title=title, published="")


def test_dated_parts_that_are_all_there_is_are_the_posts() -> None:
    entries = found(months(), verdicts(listing=["/", MONTHS[0], MONTHS[1]], post=[MONTHS[2]]))
    assert len(entries.addresses) == 12
    assert url("/2003_01.html#a13") in entries.addresses
    assert entries.verdicts[url(MONTHS[2])].kind is PageKind.LISTING
    assert entries.verdicts[url(MONTHS[2])].reason == "listing: holds 4 posts that have no pages of their own"


def test_without_days_they_are_the_chapters_of_something() -> None:
    typed = verdicts(listing=["/", *MONTHS])
    entries = found(months(dated=False), typed)
    assert (entries.addresses, entries.verdicts) == (frozenset(), typed)


def test_beside_posts_with_pages_of_their_own_they_are_none() -> None:
    posts = [f"/posts/{n}.html" for n in range(9)]
    assert not found(months(), verdicts(listing=["/", *MONTHS], post=posts)).addresses


def test_static_pages_typed_as_posts_are_none_when_parts_are() -> None:
    entries = found(months(), verdicts(listing=["/", *MONTHS], post=["/about-my-work.html"]))
    assert len(entries.addresses) == 12
    assert entries.verdicts[url("/about-my-work.html")].kind is PageKind.OTHER


def test_a_feed_that_names_whole_pages_speaks_against_parts() -> None:
    typed = verdicts(listing=["/", *MONTHS], post=["/essay.html"])
    assert not found(months(), typed, named=("/essay.html",)).addresses


def test_days_in_no_order_are_no_diary() -> None:
    shuffled = [replace(one, sections=tuple(one.sections[n] for n in (2, 0, 3, 1))) for one in months()]
    assert not found(shuffled, verdicts(listing=["/", *MONTHS])).addresses


@pytest.mark.parametrize(
    ("later", "are_posts"),
    [pytest.param(0, True, id="of-the-day-of-their-page"), pytest.param(2, False, id="later-as-comments-are")],
)
def test_parts_of_the_page_of_a_day_are_of_that_day(later: int, are_posts: bool) -> None:
    days = [dt.date(2003, 4, n) for n in range(1, 10)]
    pages = [
        page(
            f"/{day:%Y/%m/%d}.html",
            *(part(f"a{day.day}{n}", day.day * 10 + n, day=str(day + dt.timedelta(days=later))) for n in (1, 2)),
        )
        for day in days
    ]
    typed = verdicts(listing=["/"], post=[f"/{day:%Y/%m/%d}.html" for day in days])
    assert bool(found(pages, typed).addresses) is are_posts


def test_a_small_part_of_long_pages_is_not_the_blog() -> None:
    long = [replace(one, text_length=20_000) for one in months()]
    assert not found(long, verdicts(listing=["/", *MONTHS])).addresses


def test_names_on_the_posts_own_pages_are_but_marks() -> None:
    own = [page(f"/p/{n}.html", part("x1", n, day=f"2003-01-0{n}")) for n in range(1, 9)]
    of_home = page("/", *(part(f"x{n}", n, day=f"2003-01-0{n}") for n in range(8, 0, -1)))
    typed = verdicts(listing=["/"], post=[f"/p/{n}.html" for n in range(1, 9)])
    assert not found([of_home, *own], typed).addresses


def test_a_feed_that_names_parts_needs_no_days_and_no_order() -> None:
    entries = found(
        months(dated=False), verdicts(listing=["/", *MONTHS]), [fed(MONTHS[0], "a12"), fed(MONTHS[1], "a24")]
    )
    assert len(entries.addresses) == 12


def test_names_that_only_mark_the_page_of_a_post_are_none() -> None:
    pages = [
        page(f"/p/{n}.html", part(f"more-{n}", n)._replace(title=""), title=f"Title {n} | Notes") for n in range(1, 6)
    ]
    feed = [fed(f"/p/{n}.html", f"more-{n}", f"Title {n}") for n in range(1, 6)]
    typed = verdicts(listing=["/"], post=[f"/p/{n}.html" for n in range(1, 6)])
    assert not found(pages, typed, feed).addresses


def test_a_post_on_several_pages_is_kept_on_its_archive() -> None:
    home = page("/", *months()[2].sections)
    tag = page("/tag/code.html", months()[2].sections[0])
    entries = found([home, tag, *months()], verdicts(listing=["/", *MONTHS], taxonomy=["/tag/code.html"]))
    assert len(entries.addresses) == 12
    assert url("/2003_03.html#a34") in entries.addresses
    assert url("/") not in entries.on_page
    assert entries.verdicts[url("/")].reason == "listing: shows posts that stand on other pages"


def test_its_permalink_is_its_address_whatever_page_shows_it() -> None:
    permalinked = [
        replace(
            one,
            sections=tuple(s._replace(permalink=f"{HOST}/archive.html#{s.name}") for s in one.sections),
        )
        for one in months()
    ]
    entries = found(permalinked, verdicts(listing=["/", *MONTHS]))
    assert url("/archive.html#a13") in entries.addresses
    assert entries.on_page[url("/2003_01.html")]["a13"] == url("/archive.html#a13")


def test_pages_are_only_looked_at_where_posts_are_few() -> None:
    ordinary = verdicts(listing=["/"], post=[f"/p/{n}.html" for n in range(20)])
    assert not may_have_entries(ordinary, [])
    assert may_have_entries(ordinary, [fed("/p/1.html", "x")])
    assert may_have_entries(verdicts(listing=["/"], post=[f"/2003/04/{n:02}.html" for n in range(1, 20)]), [])
