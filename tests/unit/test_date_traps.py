"""What misleads over a whole blog: today's date on each page, days before the 13th, days to come, posts saved again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

import pytest

from archivesearch.extract.date_sign import DateSign
from archivesearch.extract.date_traps import order_of_lists, prints_today
from archivesearch.extract.dates import collect, collect_listed, decide, from_feed
from archivesearch.markup import parse
from archivesearch.model import Url

NOW = dt.date(2026, 1, 1)
CRAWLED = dt.date(2024, 5, 17)
DAYS = [dt.date(2009, 1 + n % 12, 1 + n * 5 % 12) for n in range(1, 13)]
"""Twelve posts, none after the twelfth of a month."""
ORDERED = sorted(DAYS)


def url(number: int) -> Url:
    return Url(f"https://blog.example/p{number}/")


def blog(bodies: Sequence[str], head: str = "") -> dict[Url, list[DateSign]]:
    found = {}
    for number, body in enumerate(bodies):
        document = parse(f"<html><head>{head}</head><body><h1>Title</h1>{body}</body></html>".encode(), url(number))
        assert document is not None
        found[url(number)] = list(collect(document, url(number), "Title"))
    return found


def with_list(signs: dict[Url, list[DateSign]], rows: Sequence[str]) -> list[Url]:
    """Add what a page says that lists the posts, newest first; returns their order on it."""
    place = Url("https://blog.example/")
    body = "".join(f'<div><a href="{url(n)}">Post {n}</a> {row}</div>' for n, row in enumerate(rows))
    document = parse(f"<html><body>{body}</body></html>".encode(), place)
    assert document is not None
    listed = collect_listed(document, ())
    for post, some in listed.items():
        signs[post] += some
    return list(listed)


def answers(signs: Mapping[Url, list[DateSign]], **known: object) -> list[dt.date | None]:
    return [date.on if date else None for date in decide(signs, now=NOW, **known).values()]  # type: ignore[arg-type]


def fed(signs: dict[Url, list[DateSign]], days: Mapping[int, dt.date]) -> None:
    for number, day in days.items():
        sign = from_feed(day.isoformat())
        assert sign is not None
        signs[url(number)].append(sign)


# --- day and month ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["%d/%m/%Y", "%m/%d/%Y"])
def test_the_order_of_a_list_tells_day_and_month_apart(form: str) -> None:
    newest_first = ORDERED[::-1]
    signs = blog([f"<p>{day:{form}}</p>" for day in newest_first])
    assert answers(signs, lists=[list(signs)]) == newest_first
    assert answers(signs, lists=[list(signs)[::-1]]) == newest_first


def test_a_list_that_prints_the_same_numbers_tells_by_its_order() -> None:
    newest_first = ORDERED[::-1]
    signs = blog(["<p>Words.</p>"] * len(newest_first))
    order = with_list(signs, [f"{day:%d/%m/%Y}" for day in newest_first])
    assert answers(signs, lists=[order]) == newest_first


def test_lists_in_no_order_tell_nothing() -> None:
    readings = {
        url(n): (("dmy", day), ("mdy", day.replace(month=day.day, day=day.month))) for n, day in enumerate(DAYS)
    }
    shuffled = [url(n) for n in (3, 0, 7, 1, 9, 5, 2, 11, 4, 10, 6, 8)]
    assert order_of_lists(readings, [shuffled]) == ""


def test_a_few_neighbours_tell_nothing() -> None:
    readings = {
        url(0): (("dmy", dt.date(2009, 3, 4)), ("mdy", dt.date(2009, 4, 3))),
        url(1): (("dmy", dt.date(2009, 5, 2)), ("mdy", dt.date(2009, 2, 5))),
    }
    assert order_of_lists(readings, [[url(0), url(1)]]) == ""


def test_some_posts_of_a_feed_settle_the_order_of_all() -> None:
    signs = blog([f"<p>{day:%d/%m/%Y}</p>" for day in DAYS])
    fed(signs, dict(enumerate(DAYS[:4])))
    assert answers(signs) == DAYS


# --- today --------------------------------------------------------------------------------------------------------


def test_today_on_each_page_is_no_publication_whenever_it_was_fetched() -> None:
    visits = [CRAWLED + dt.timedelta(days=n % 2) for n in range(12)]
    signs = blog(
        [f"<p id=now>{visit:%B %d, %Y}</p><p>{day:%d %B %Y}</p>" for visit, day in zip(visits, DAYS, strict=True)]
    )
    assert answers(signs, seen=dict(zip(signs, visits, strict=True))) == DAYS


def test_with_nothing_but_today_posts_are_undated() -> None:
    visits = [CRAWLED + dt.timedelta(days=n % 2) for n in range(12)]
    signs = blog([f"<p>{visit:%B %d, %Y}</p>" for visit in visits])
    assert answers(signs, seen=dict(zip(signs, visits, strict=True))) == [None] * 12


def test_posts_that_were_fetched_on_the_day_they_came_out_keep_it() -> None:
    days = [CRAWLED + dt.timedelta(days=n) for n in range(12)]
    signs = blog([f"<p>{day:%B %d, %Y}</p>" for day in days])
    assert answers(signs, seen=dict(zip(signs, days, strict=True))) == days


@pytest.mark.parametrize(
    ("days", "seen", "answer"),
    [
        pytest.param([CRAWLED] * 8, [CRAWLED] * 8, True, id="all-on-one-day"),
        pytest.param([CRAWLED + dt.timedelta(days=1)] * 8, [CRAWLED] * 8, True, id="of-another-time-zone"),
        pytest.param([CRAWLED] * 4, [CRAWLED] * 4, False, id="few"),
        pytest.param([CRAWLED] * 2 + DAYS[:10], [CRAWLED] * 12, False, id="two-new-posts-among-ten"),
        pytest.param(DAYS, [CRAWLED] * 12, False, id="other-days"),
        pytest.param([], [], False, id="none"),
    ],
)
def test_what_prints_today(days: list[dt.date], seen: list[dt.date], answer: bool) -> None:
    assert prints_today(dict(enumerate_urls(days)), dict(enumerate_urls(seen))) is answer


def enumerate_urls(days: Sequence[dt.date]) -> list[tuple[Url, dt.date]]:
    return [(url(n), day) for n, day in enumerate(days)]


# --- other days ---------------------------------------------------------------------------------------------------


def test_days_to_come_and_impossible_ones_leave_only_their_posts_undated() -> None:
    printed = [f"{day:%d %B %Y}" for day in DAYS]
    printed[2], printed[5], printed[7] = "3 March 2031", "31 June 2009", "1 May 1975"
    signs = blog([f"<p>{text}</p>" for text in printed])
    assert answers(signs) == [None if n in (2, 5, 7) else day for n, day in enumerate(DAYS)]


def test_a_feed_dates_a_post_whose_page_names_a_day_to_come() -> None:
    printed = [f"{day:%d %B %Y}" for day in DAYS]
    printed[2] = "3 March 2031"
    signs = blog([f"<p>{text}</p>" for text in printed])
    fed(signs, dict(enumerate(DAYS)))
    assert answers(signs) == DAYS


def test_the_day_of_a_mass_change_is_no_publication() -> None:
    night = '<time class="updated" datetime="2019-05-0{n}T02:00:00Z"></time>'
    signs = blog([night.format(n=1 + n % 2) for n in range(12)])
    with_list(signs, [f"{day:%d %B %Y}" for day in DAYS])
    assert answers(signs) == DAYS


def test_the_day_of_the_newest_post_on_every_page_is_no_publication() -> None:
    signs = blog([f"<div id=side><p>{max(DAYS):%d %B %Y}</p></div><p>Words.</p>"] * 12)
    with_list(signs, [f"{day:%d %B %Y}" for day in DAYS])
    assert answers(signs) == DAYS


# --- days of a change ---------------------------------------------------------------------------------------------


def test_the_day_of_a_change_in_a_list_dates_no_post() -> None:
    text = "<p>" + "Words of a post. " * 60
    signs = blog([f'{text}<div class="sidebar"><p>About</p><p>{day}</p></div>' for day in DAYS])
    changes = [f"<p>Last updated: 2020-03-{n + 1:02}</p>" if n % 4 == 0 else "" for n in range(len(DAYS))]
    with_list(signs, changes)
    assert answers(signs) == DAYS


def test_of_two_days_in_one_place_the_one_that_is_called_a_change_is_no_publication() -> None:
    changed = '<p class="d">Updated: 2020-05-05</p>'
    bodies = [f'{"" if n % 3 else changed}<p class="d">Written: {day}</p>' for n, day in enumerate(DAYS)]
    assert answers(blog(bodies)) == DAYS


def test_a_label_belongs_to_the_date_that_follows_it() -> None:
    bodies = [f"<p>Last updated: {dt.date(2020, 5, 1 + n)}</p><p><i>{day}</i></p>" for n, day in enumerate(DAYS)]
    assert answers(blog(bodies)) == DAYS


def test_a_title_that_speaks_of_a_change_is_no_label() -> None:
    place = Url("https://blog.example/")
    rows = f'<li><a href="{url(0)}">Blog updated</a> 2012-03-04<li><a href="{url(1)}">Other</a> updated 2012-03-05'
    document = parse(f"<html><body><ul>{rows}</ul></body></html>".encode(), place)
    assert document is not None
    listed = collect_listed(document, ())
    assert [sign.doubtful for post in (url(0), url(1)) for sign in listed[post]] == [False, True]
