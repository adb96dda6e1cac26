"""Which signs of its own date does a page carry, and which days does a listing give to its links?"""

from __future__ import annotations

import datetime as dt
import json

import pytest

from archivesearch.discover.anchors import anchors
from archivesearch.extract.date_sign import DateSign, Kind, Zone
from archivesearch.extract.dates import collect, collect_listed, from_feed, from_sitemap
from archivesearch.markup import Document, parse
from archivesearch.model import Precision, Url

POST = Url("https://blog.example/a-walk/")
DAY = dt.date(2018, 10, 4)


def page(body: str, head: str = "", url: str = POST) -> Document:
    source = f"<html lang=en><head><title>A walk</title>{head}</head><body>{body}</body></html>"
    document = parse(source.encode(), Url(url))
    assert document is not None
    return document


def signs(body: str = "", head: str = "", url: str = POST) -> list[DateSign]:
    return list(collect(page(body, head, url), Url(url), "A walk"))


def days(found: list[DateSign], kind: Kind | None = None) -> list[dt.date]:
    return [sign.readings[0][1] for sign in found if kind is None or sign.kind is kind]


@pytest.mark.parametrize(
    ("path", "on", "precision"),
    [
        pytest.param("/2018/10/04/a-walk/", DAY, Precision.DAY, id="segments"),
        pytest.param("/2018-10-04-a-walk.html", DAY, Precision.DAY, id="slug-begins-with-it"),
        pytest.param("/2018/1004/a-walk", DAY, Precision.DAY, id="month-and-day-in-one"),
        pytest.param("/20181004/a-walk", DAY, Precision.DAY, id="compact"),
        pytest.param("/2018/oct/04/a-walk/", DAY, Precision.DAY, id="named-month"),
        pytest.param("/article.pl?sid=18/10/04/2114012", DAY, Precision.DAY, id="story-number-of-slash"),
        pytest.param("/2018/10/a-walk/", DAY.replace(day=1), Precision.MONTH, id="month"),
        pytest.param("/2018/10/12-monkeys/", DAY.replace(day=1), Precision.MONTH, id="number-in-slug-is-no-day"),
    ],
)
def test_address(path: str, on: dt.date, precision: Precision) -> None:
    found = [sign for sign in signs(url=f"https://blog.example{path}") if sign.kind is Kind.PATH]
    assert [(sign.readings[0][1], sign.precision) for sign in found] == [(on, precision)]


@pytest.mark.parametrize("path", ["/2018_10_01_archive.html", "/a-walk/", "/archives/000435.html", "/2018/13/41/x/"])
def test_address_without_a_day(path: str) -> None:
    assert Precision.DAY not in [sign.precision for sign in signs(url=f"https://blog.example{path}")]


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        pytest.param(
            '<meta property="article:published_time" content="2018-10-04T23:30:00-07:00">', Kind.META, id="og"
        ),
        pytest.param('<meta name="DC.date.issued" content="2018-10-04">', Kind.META, id="dublin-core"),
        pytest.param('<meta name="parsely-pub-date" content="Thu, 04 Oct 2018 08:00:00 GMT">', Kind.META, id="rfc"),
    ],
)
def test_metas(head: str, kind: Kind) -> None:
    assert days(signs(head=head), kind) == [DAY]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        pytest.param('<meta itemprop="datePublished" content="2018-10-04">', Kind.MICRODATA, id="microdata"),
        pytest.param("<b itemprop=datePublished>October 4, 2018</b>", Kind.MICRODATA, id="microdata-in-text"),
        pytest.param('<time class=dt-published datetime="2018-10-04T08:00">x</time>', Kind.TIME, id="h-entry"),
        pytest.param('<abbr class=published title="2018-10-04T08:00:00-05:00">x</abbr>', Kind.TIME, id="abbr"),
        pytest.param('<time datetime="1538640000">x</time>', Kind.TIME, id="epoch"),
    ],
)
def test_markup(body: str, kind: Kind) -> None:
    assert days(signs(f"<h1>A walk</h1>{body}"), kind) == [DAY]


@pytest.mark.parametrize(
    "element",
    [
        pytest.param('<span title="Thursday, 4 October 2018 at 11:05">7 years ago</span>', id="title"),
        pytest.param('<em data-timestamp="1538650000">il y a 7 ans</em>', id="epoch"),
        pytest.param('<span class="ago" datetime="2018-10-04T08:00:00+02:00">vor 7 Jahren</span>', id="datetime"),
        pytest.param('<time title="2018-10-04 08:00">7y</time>', id="time-without-datetime"),
    ],
)
def test_the_day_behind_relative_words(element: str) -> None:
    found = [sign for sign in signs(f"<h1>A walk</h1>{element}<p>Text.</p>") if sign.kind is Kind.TIME]
    assert days(found) == [DAY]
    assert not found[0].doubtful


@pytest.mark.parametrize(
    "element",
    [
        pytest.param('<td title="4 October 2018">4</td>', id="cell-of-a-calendar"),
        pytest.param('<img title="4 October 2018">', id="picture"),
        pytest.param('<i title="The bridge that was opened on 4 October 2018">the bridge</i>', id="sentence"),
        pytest.param('<i data-id="1538650000">7 likes</i>', id="number"),
    ],
)
def test_attributes_that_say_no_day(element: str) -> None:
    assert not signs(f"<h1>A walk</h1>{element}<p>Text.</p>")


@pytest.mark.parametrize("words", ["When:", "Date of the event:", "valid until", "Last changed on"])
def test_words_before_that_speak_against_a_day(words: str) -> None:
    (found,) = signs(f"<h1>A walk</h1><p>{words} 4 October 2018</p>")
    assert found.doubtful


@pytest.mark.parametrize("words", ["Posted on", "Written", "When it rained I walked."])
def test_words_before_that_do_not(words: str) -> None:
    (found,) = signs(f"<h1>A walk</h1><p>{words} 4 October 2018</p>")
    assert not found.doubtful


def test_days_of_events_are_no_publication() -> None:
    assert signs('<abbr class=dtstart title="2018-10-04">Thursday</abbr>') == []


def test_a_date_over_distant_nodes_is_no_date_but_one_inside_a_node_is() -> None:
    long = "many words " * 20
    found = signs(f"<h1>A walk</h1><p>{long} on 12</p><p>Oct 4 2018 {long}</p>")
    assert days(found, Kind.PRINTED) == [DAY]
    assert signs(f"<h1>A walk</h1><p>{long} 4 October</p><p>2018 {long}</p>") == []


def test_json_ld_graph_and_broken_json() -> None:
    graph = {"@graph": [{"@type": "Comment", "datePublished": "2020-01-01"}, {"@type": ["BlogPosting"],
             "datePublished": "2018-10-04T08:00:00+02:00", "dateModified": "2021-01-01"}]}  # fmt: skip
    script = '<script type="application/ld+json">%s</script>'
    assert days(signs(head=script % json.dumps(graph)), Kind.JSON_LD) == [DAY]
    assert days(signs(head=script % '{"datePublished": "2018-10-04", oops}'), Kind.JSON_LD) == [DAY]


def test_changes_are_no_publication() -> None:
    head = (
        '<meta property="og:updated_time" content="2021-01-01"><meta property="article:modified_time" '
        'content="2021-01-01"><script type="application/ld+json">{"dateModified":"2021-01-01"}</script>'
    )
    found = signs('<h1>A walk</h1><p>Last updated on January 1, 2021</p><time class="updated" '
                  'datetime="2021-01-01"></time>', head)  # fmt: skip
    assert found
    assert all(sign.doubtful for sign in found)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            "<h1>A walk</h1><div class=submitted>Submitted by me on Thu, 10/04/2018 - 10:11</div>", id="drupal"
        ),
        pytest.param("<h2 class=date-header>jeudi 4 octobre 2018</h2><h3>A walk</h3>", id="blogger"),
        pytest.param("<h1>A walk</h1><div>Oct 4, 2018</div>", id="bare-div"),
        pytest.param("<h1>A walk</h1><p><span>4</span> <span>Oct</span> <span>2018</span></p>", id="over-nodes"),
        pytest.param("<h1>A walk</h1><aside><p>October 4, 2018</p></aside>", id="aside"),
        pytest.param("<article><h1>A walk</h1><p>text</p><footer>4 October 2018</footer></article>", id="own-footer"),
    ],
)
def test_printed(body: str) -> None:
    assert days(signs(body), Kind.PRINTED) == [DAY]


def test_a_title_that_ends_in_a_number_does_not_spoil_the_date() -> None:
    found = signs("<h1>A walk 10</h1><p>October 4, 2018</p>")
    assert days(found, Kind.PRINTED) == [DAY]


@pytest.mark.parametrize(
    ("body", "zone"),
    [
        pytest.param("<h1>A walk</h1><p>October 4, 2018</p>", Zone.MAIN, id="main"),
        pytest.param("<div id=comments><p>October 4, 2018</p></div><h1>A walk</h1>", Zone.COMMENT, id="comments"),
        pytest.param(
            "<h1>A walk</h1><p>much text here</p><div class=sidebar>October 4, 2018</div>", Zone.SIDE, id="side"
        ),
        pytest.param("<h1>A walk</h1><blockquote>October 4, 2018</blockquote>", Zone.REFERENCE, id="quotation"),
        pytest.param("<div class=comment-wrapper><h1>A walk</h1><p>October 4, 2018</p></div>", Zone.MAIN, id="wrapper"),
        pytest.param("<h1>A walk on October 4, 2018</h1>", Zone.TITLE, id="title"),
    ],
)
def test_zones(body: str, zone: Zone) -> None:
    assert [sign.zone for sign in signs(body)] == [zone]


def test_link_to_the_archive_of_the_day() -> None:
    body = '<h1>A walk</h1><a href="/2018/10/04/">posted</a> <a href="https://other.example/2019/01/01/">there</a>'
    assert days(signs(body), Kind.DAY_ARCHIVE) == [DAY]
    relative = signs('<h1>A walk</h1><a href="04.html">posted</a>', url="https://blog.example/2018/10/walk.html")
    assert days(relative, Kind.DAY_ARCHIVE) == [DAY]


def test_first_and_last_of_a_place_are_told_apart() -> None:
    found = signs("<h1>A walk</h1><ul><li>4 October 2018</li><li>5 October 2018</li><li>6 October 2018</li></ul>")
    assert [(sign.position, sign.readings[0][1].day, sign.count) for sign in found] == [("first", 4, 3), ("last", 6, 3)]


def test_signs_survive_a_cache() -> None:
    found = signs('<h1>A walk</h1><p class=date>03/02/2019</p><time datetime="2018-10-04T00:30:00Z">x</time>')
    assert len(found) == 2
    assert [DateSign.from_dict(json.loads(json.dumps(sign.to_dict()))) for sign in found] == found


def test_signs_that_were_kept_share_what_they_say_alike() -> None:
    (sign, *_) = signs("<p class=date>October 4, 2018</p>")
    one, other = (DateSign.from_dict(json.loads(json.dumps(sign.to_dict()))) for _ in range(2))
    assert one == other == sign
    assert all(getattr(one, name) is getattr(other, name) for name in ("place", "format", "readings"))


def test_a_tile_without_a_year_counts_in_the_month_of_the_address() -> None:
    tile = "<h1>A walk</h1><div class=tile><b>04</b> <i>Oct</i></div><p>We met on 5 May.</p>"
    assert days(signs(tile, url="https://blog.example/2018/10/a-walk/"), Kind.PRINTED) == [DAY]
    assert days(signs(tile), Kind.PRINTED) == []


def test_feed_and_sitemap() -> None:
    sign = from_feed("Thu, 04 Oct 2018 23:30:00 -0700")
    assert sign is not None
    assert (sign.readings, sign.utc_offset_min) == ((("", DAY),), -420)
    assert from_feed("soon") is None
    weak = from_sitemap("2018-10-04T08:00:00Z")
    assert weak is not None
    assert weak.doubtful


LIST = Url("https://blog.example/archive/")


@pytest.mark.parametrize(
    "body",
    [
        pytest.param('<ul><li>4 Oct 2018 <a href="/a-walk/">A</a><li>5 Oct 2018 <a href="/b/">B</a></ul>',
                     id="items"),
        pytest.param('<table><tr><td>2018-10-04</td><td><a href="/a-walk/">A</a></td></tr>'
                     '<tr><td>2018-10-05</td><td><a href="/b/">B</a></td></tr></table>', id="rows"),
        pytest.param('<dl><dt>4 Oct 2018</dt><dd><a href="/a-walk/">A</a></dd><dt>5 Oct 2018</dt>'
                     '<dd><a href="/b/">B</a></dd></dl>', id="definitions"),
        pytest.param('<article><h2><a href="/a-walk/">A walk</a></h2><p>4 Oct 2018 <a href="/t/">x</a></p></article>',
                     id="heading"),
        pytest.param('<li><time datetime="2018-10-04">Thursday</time> <a href="/a-walk/">A walk</a></li>', id="time"),
        pytest.param('<h2>2018</h2><ul><li>Oct-04 <a href="/a-walk/">A</a><li>Oct 2 <a href="/b/">B</a></ul>',
                     id="year-above"),
        pytest.param('<a href="/a-walk/"><h3>A walk</h3><span>4 Oct 2018</span></a>', id="inside-the-link"),
    ],
)  # fmt: skip
def test_listed(body: str) -> None:
    document = page(body, url=LIST)
    found = collect_listed(document, anchors(document))
    beside = [sign for sign in found[POST] if " after " not in sign.place]
    assert {reading[1] for sign in beside for reading in sign.readings} == {DAY}
    assert {sign.found_on for sign in found[POST]} == {LIST}


def test_a_listing_without_dates_or_links_says_nothing() -> None:
    for body in ("<p>4 October 2018</p>", '<a href="/a-walk/">A walk</a>', ""):
        document = page(body, url=LIST)
        assert collect_listed(document, anchors(document)) == {}


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("<div>" * 100_000 + "4 October 2018", id="deep"),
        pytest.param("<p>" + "4 October 2018 2012 " * 100_000, id="one-long-line"),
        pytest.param("<p><a href='/x'>4/4/2012</a>" * 20_000, id="many-linked-dates"),
        pytest.param(
            '<a href="http://[x]/2018/10/04/">x</a><time datetime="99999-99-99">x</time>', id="broken-addresses"
        ),
        pytest.param('<script type="application/ld+json">' + "[" * 100_000 + "</script>", id="nested-json"),
        pytest.param('<meta name="date" content="1999999999999999999">', id="epoch"),
    ],
)
def test_hostile_pages_are_answered(source: str) -> None:
    document = parse(source.encode(), POST)
    assert document is not None
    assert isinstance(collect(document, POST, "x"), tuple)
    assert isinstance(collect_listed(document, anchors(document)), dict)
