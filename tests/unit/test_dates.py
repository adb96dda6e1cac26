"""On which day was each post published? Decided over small blogs made of pages and listings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import pytest

from archivesearch.extract.date_sign import DateSign, Kind
from archivesearch.extract.dates import collect, decide, from_feed, from_sitemap, single_page_date
from archivesearch.markup import parse
from archivesearch.model import PostDate, Precision, Url

NOW = dt.date(2026, 1, 1)
FIRST = dt.date(2019, 1, 25)


def blog(pages: Mapping[str, str]) -> dict[Url, list[DateSign]]:
    found = {}
    for path, body in pages.items():
        url = Url(f"https://blog.example{path}")
        document = parse(f"<html><body><h1>Title</h1>{body}</body></html>".encode(), url)
        assert document is not None
        found[url] = list(collect(document, url, "Title"))
    return found


def series(body: str, posts: int = 12, path: str = "/p{n}/", step: int = 3) -> dict[str, str]:
    """Posts some days apart; `body` takes the date as {d} and the number as {n}."""
    return {path.format(n=n, d=day(n, step)): body.format(d=day(n, step), n=n) for n in range(posts)}


def day(number: int, step: int = 3) -> dt.date:
    return FIRST + dt.timedelta(days=step * number)


def answers(signs: Mapping[Url, list[DateSign]]) -> list[dt.date | None]:
    return [answer.on if answer else None for answer in decide(signs, now=NOW).values()]


def expected(posts: int = 12, step: int = 3) -> list[dt.date]:
    return [day(n, step) for n in range(posts)]


@pytest.mark.parametrize(
    "form",
    [
        pytest.param("<p>{d:%d/%m/%Y}</p>", id="day-first"),
        pytest.param("<p>{d:%m/%d/%Y}</p>", id="month-first"),
        pytest.param("<p>{d:%d.%m.%y}</p>", id="two-digit-year"),
        pytest.param("<p>{d:%y.%m.%d}</p>", id="two-digit-year-first"),
        pytest.param("<p>{d:%B %d, %Y}</p>", id="named"),
    ],
)
def test_the_order_of_numbers_is_learned_over_the_blog(form: str) -> None:
    assert answers(blog(series(form))) == expected()


def test_months_in_addresses_settle_the_order() -> None:
    pages = {f"/2019/{m:02}/p/": f"<p>{m:02}/{5 + m:02}/2019</p>" for m in range(1, 7)}
    assert answers(blog(pages)) == [dt.date(2019, m, 5 + m) for m in range(1, 7)]


def test_a_feed_settles_the_order() -> None:
    signs = blog({f"/p{n}/": f"<p>0{n}/0{n + 1}/2019</p>" for n in range(2, 7)})
    for n, url in enumerate(signs, 2):
        sign = from_feed(f"2019-0{n}-0{n + 1}")
        assert sign is not None
        signs[url].append(sign)
    assert answers(signs) == [dt.date(2019, n, n + 1) for n in range(2, 7)]


def test_dates_in_the_text_lose_to_the_place_that_all_posts_have() -> None:
    pages = series("<div class=x>{d:%d %B %Y}</div><p>On 1 May 2011 we met.</p>")
    pages["/p3/"] = "<p>4 April 2001</p>" + pages["/p3/"]
    assert answers(blog(pages)) == expected()


def test_comments_do_not_date_the_post() -> None:
    late = '<div id=comments><p><time datetime="2020-0{c}-01T00:00:00Z">1 0{c} 2020</time></p></div>'
    pages = series("<span>{d:%Y-%m-%d}</span>")
    pages = {path: body + late.format(c=1 + n % 9) for n, (path, body) in enumerate(pages.items())}
    assert answers(blog(pages)) == expected()


def test_the_printed_day_wins_over_its_utc_neighbour() -> None:
    body = '<p>{d:%B %d, %Y}</p><time datetime="{t:%Y-%m-%d}T06:10:00Z"></time>'
    pages = {f"/p{n}/": body.format(d=day(n), t=day(n) + dt.timedelta(days=n % 2)) for n in range(12)}
    assert answers(blog(pages)) == expected()


def test_a_link_to_the_day_wins_over_the_utc_day_of_its_feed() -> None:
    signs = blog(series('<a href="/{d:%Y/%m/%d}/">posted</a>'))
    for n, url in enumerate(signs):
        sign = from_feed(f"{day(n) + dt.timedelta(days=1)}T01:00:00Z")
        assert sign is not None
        signs[url].append(sign)
    answer = decide(signs, now=NOW)[next(iter(signs))]
    assert answer is not None
    assert answer.on == FIRST
    assert answer.evidence.startswith("its link to the archive of the day")
    assert "the feed" in answer.rejected[0]
    assert answers(signs) == expected()


def test_the_day_the_site_was_built_is_no_publication() -> None:
    assert answers(blog(series("<p>Built 2020-02-02</p><i>{d:%Y-%m-%d}</i>"))) == expected()


def test_two_other_families_override_one_wrong_post() -> None:
    signs = blog(series("<p>{d:%Y-%m-%d}</p>", path="/{d:%Y/%m/%d}/p{n}/"))
    wrong = next(iter(signs))
    signs[wrong] = [s for s in signs[wrong] if s.kind is Kind.PATH] + list(
        blog({"/x/": "<p>2019-05-05</p>"}).values()
    ).pop()
    for n, url in enumerate(signs):
        sign = from_feed(day(n).isoformat())
        assert sign is not None
        signs[url].append(sign)
    assert answers(signs) == expected()


def test_future_and_impossible_days_leave_a_post_undated() -> None:
    signs = blog({"/a/": "<p>1 May 2031</p>", "/b/": "<p>1 May 1985</p>", "/c/": "<p>31 June 2019</p>", "/d/": ""})
    assert answers(signs) == [None] * 4


def test_only_the_month_is_known() -> None:
    prose = f"<p>On 5 March 2019 we met, after {'many ' * 20}days.</p>"
    signs = blog({"/2019/03/slug/": "<p>text</p>", "/2019/03/other/": prose})
    for answer in decide(signs, now=NOW).values():
        assert answer is not None
        assert (answer.on, answer.precision) == (dt.date(2019, 3, 1), Precision.MONTH)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("<p>{d:%B %Y}</p><p>Text.</p>", id="element"),
        pytest.param("{d:%B %Y}<br><br>Text that goes on for a while.", id="loose-words"),
        pytest.param("<p>{d.year}年{d.month}月</p><p>Text.</p>", id="ja"),
    ],
)
def test_a_month_below_the_title_is_known_to_the_month(body: str) -> None:
    found = decide(blog(series(body, step=40)), now=NOW)
    assert [(date.on, date.precision) if date else None for date in found.values()] == [
        (on.replace(day=1), Precision.MONTH) for on in expected(step=40)
    ]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("<p>Text.</p><ul><li>March 2019</li><li>April 2019</li></ul>", id="list-of-archives"),
        pytest.param("<p>Since May 2012</p><p>Text {n}.</p>", id="with-other-words"),
        pytest.param("<p>May 2012</p><p>Text {n}.</p>", id="the-same-on-all"),
    ],
)
def test_months_that_date_no_post(body: str) -> None:
    assert answers(blog(series(body))) == [None] * 12


def test_a_day_is_better_than_a_month() -> None:
    assert answers(blog(series("<p>{d:%B %Y}</p><p>{d:%d %B %Y}</p>", step=40))) == expected(step=40)


def test_a_sitemap_is_better_than_nothing_and_worse_than_all() -> None:
    sitemap = from_sitemap("2020-05-05")
    assert sitemap is not None
    signs = blog({"/a/": "", "/b/": "<p>1 May 2019</p>"})
    for found in signs.values():
        found.append(sitemap)
    assert answers(signs) == [dt.date(2020, 5, 5), dt.date(2019, 5, 1)]


def test_every_answer_says_how_it_is_known_and_what_lost() -> None:
    signs = blog({"/a/": "<div class=submitted>3 May 2019</div><blockquote>1 April 2017</blockquote>"})
    (answer,) = decide(signs, now=NOW).values()
    assert answer is not None
    assert answer.evidence == "printed '3 May 2019' in div.submitted"
    assert len(answer.rejected) == 1
    assert answer.rejected[0].startswith("2017-04-01 from printed '1 April 2017'")


def test_the_answer_does_not_depend_on_the_order_of_posts() -> None:
    signs = blog(series("<p>{d:%d/%m/%Y}</p>"))
    backwards = dict(reversed(signs.items()))
    assert dict(decide(signs, now=NOW)) == dict(decide(backwards, now=NOW))


def test_no_posts() -> None:
    assert decide({}, now=NOW) == {}


def single(source: str, url: str = "https://blog.example/a/") -> PostDate | None:
    document = parse(source.encode(), Url(url))
    assert document is not None
    return single_page_date(document, Url(url), "Title", now=NOW)


ENGLISH = "<p>" + "The cat sat on the mat and the dog in the yard. " * 5 + "</p>"


@pytest.mark.parametrize(
    ("source", "url", "on"),
    [
        pytest.param(f"<h1>Title</h1><i>03/02/2019</i>{ENGLISH}", "https://a.example/", dt.date(2019, 3, 2), id="us"),
        pytest.param(f"<h1>Title</h1><i>03/02/2019</i>{ENGLISH}", "https://a.co.uk/x", dt.date(2019, 2, 3), id="uk"),
        pytest.param(f"<h1>Title</h1><i>03.02.2019</i>{ENGLISH}", "https://a.example/", dt.date(2019, 2, 3), id="dots"),
        pytest.param("<h1>Titre</h1><i>03/02/2019</i><p>Le</p>", "https://a.example/", dt.date(2019, 2, 3), id="fr"),
        pytest.param("<html><h1>Title</h1><p>no date</p></html>", "https://a.example/", None, id="none"),
        pytest.param("<h1>Title</h1><!-- published: 2019-05-04 --><p>x</p>", "https://a.example/2019/05/x/",
                     dt.date(2019, 5, 4), id="htmldate-is-asked-last"),
    ],
)  # fmt: skip
def test_a_page_without_its_blog(source: str, url: str, on: dt.date | None) -> None:
    answer = single(source, url)
    assert (answer.on if answer else None) == on
