"""Are posts counted by year, week, day, tag and author as promised, and written so that nothing hostile acts?"""

from __future__ import annotations

import csv
import io
import json
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archivesearch.archive.counts import By, Order, build_tree, in_order, limited, month_counts
from archivesearch.archive.groups import Group, Grouping, arranged, group_names, group_times
from archivesearch.archive.labels import UnknownLanguage, labels_in
from archivesearch.archive.read import ArchiveBlockError
from archivesearch.archive.read_html import parse
from archivesearch.archive.render import ArchiveFormat, BadLinkTemplate, Look, render
from archivesearch.archive.render_groups import parse_groups, render_groups
from archivesearch.model import Month

DATES = [("2018-10-04", 2), ("2018-10-01", 1), ("2018-09", 3), ("2017-01-01", 1), ("2016", 4), (None, 5)]
HOSTILE = "<script>alert(1)</script>\x1b[31m\u202e"


def counts_of(grouping: Grouping) -> list[tuple[str, int]]:
    return [(group.key, group.count) for group in grouping.groups]


TIMES = [
    pytest.param(By.YEAR, [("2018", 6), ("2017", 1), ("2016", 4)], 5, id="years"),
    pytest.param(By.MONTH, [("2018-10", 3), ("2018-09", 3), ("2017-01", 1)], 9, id="months"),
    pytest.param(By.WEEK, [("2018-W40", 3), ("2016-W52", 1)], 12, id="weeks of ISO 8601: 1 January 2017 is in 2016"),
    pytest.param(By.DAY, [("2018-10-04", 2), ("2018-10-01", 1), ("2017-01-01", 1)], 12, id="days"),
]


@pytest.mark.parametrize(("by", "counts", "without"), TIMES)
def test_times(by: By, counts: list[tuple[str, int]], without: int) -> None:
    grouping = group_times(by, DATES)
    assert counts_of(grouping) == counts
    assert (grouping.without, grouping.posts, grouping.others) == (without, 16, 0)


@pytest.mark.parametrize(("by", "number"), [(By.YEAR, 3), (By.MONTH, 22), (By.WEEK, 93), (By.DAY, 642)])
def test_empty_ones_between_the_first_and_the_last(by: By, number: int) -> None:
    grouping = group_times(by, DATES, empty=True)
    assert len(grouping.groups) == number
    assert [group.key for group in grouping.groups] == sorted({group.key for group in grouping.groups}, reverse=True)
    assert {group.key: group.count for group in grouping.groups if group.count} == dict(
        counts_of(group_times(by, DATES))
    )


@given(
    st.sampled_from([By.YEAR, By.MONTH, By.WEEK, By.DAY]),
    st.lists(st.tuples(st.dates().map(str) | st.none(), st.integers(0, 99))),
)
def test_groups_and_the_rest_are_all_posts(by: By, dates: list[tuple[str | None, int]]) -> None:
    grouping = group_times(by, dates)
    assert sum(group.count for group in grouping.groups) + grouping.without == grouping.posts
    assert grouping.posts == sum(count for _, count in dates)
    cut = arranged(grouping, Order.COUNT, 2)
    assert sum(group.count for group in cut.groups) + cut.without + cut.others == cut.posts


def test_names_that_differ_in_case_are_one_written_as_most_do() -> None:
    grouping = group_names(By.TAG, [("Thesis", 2), ("thesis", 5), ("Émile", 1), (" \x1b ", 1)], without=3, posts=9)
    assert counts_of(grouping) == [("thesis", 7), ("Émile", 1)]


@pytest.mark.parametrize(
    ("order", "keys"),
    [
        (Order.COUNT, ["b", "a", "c"]),
        (Order.NAME, ["a", "b", "c"]),
    ],
)
def test_order_of_names(order: Order, keys: list[str]) -> None:
    grouping = group_names(By.AUTHOR, [("c", 1), ("a", 2), ("b", 3)], without=0, posts=6)
    assert [key for key, _ in counts_of(arranged(grouping, order, None))] == keys
    assert [key for key, _ in counts_of(arranged(grouping, order, 1))] == keys[:1]


@pytest.mark.parametrize(
    ("order", "months"),
    [
        (Order.NEWEST, ["2018-10", "2018-01", "2016-12", "2016-02"]),
        (Order.OLDEST, ["2016-02", "2016-12", "2018-01", "2018-10"]),
        (Order.NAME, ["2016-02", "2016-12", "2018-01", "2018-10"]),
        (Order.COUNT, ["2016-02", "2016-12", "2018-01", "2018-10"]),
    ],
)
def test_order_and_limit_of_months(order: Order, months: list[str]) -> None:
    tree = build_tree([(Month(2018, 10), 2), (Month(2018, 1), 3), (Month(2016, 12), 4), (Month(2016, 2), 9), (None, 3)])
    ordered = in_order(tree, order)
    assert [str(month) for month, _ in month_counts(ordered)] == months
    cut = limited(ordered, 3)
    assert [str(month) for month, _ in month_counts(cut)] == months[:3]
    assert (cut.total, cut.undated) == (21, 3)


READABLE = [form for form in ArchiveFormat if form is not ArchiveFormat.LINK]


@pytest.mark.parametrize("format", READABLE)
def test_a_limited_tree_reads_back(format: ArchiveFormat) -> None:
    tree = limited(build_tree([(Month(2018, 10), 2), (Month(2018, 1), 3), (Month(2016, 12), 4), (None, 3)]), 2)
    assert tree.others == 4
    assert parse(render(tree, format), format) == tree


# --- written -------------------------------------------------------------------------------------------------------

NAMES = st.text(min_size=1, max_size=20).filter(lambda name: bool(name.strip()))


@pytest.mark.parametrize("format", [ArchiveFormat.JSON, ArchiveFormat.CSV])
@given(st.lists(st.tuples(NAMES, st.integers(1, 99)), max_size=8), st.integers(0, 9))
def test_names_read_back(format: ArchiveFormat, named: list[tuple[str, int]], without: int) -> None:
    posts = without + sum(count for _, count in named)
    grouping = group_names(By.TAG, named, without=without, posts=posts)
    back = parse_groups(render_groups(grouping, format), format)
    assert counts_of(back) == counts_of(grouping)
    assert (back.by, back.without) == (By.TAG, without)


@pytest.mark.parametrize("text", ["", "{}", "tag;count", '{"schema": 2}', "colour,count\nred,1", "tag,count\nred,x"])
def test_what_holds_no_groups(text: str) -> None:
    for format in (ArchiveFormat.JSON, ArchiveFormat.CSV):
        with pytest.raises(ArchiveBlockError):
            parse_groups(text, format)


def test_text_of_tags() -> None:
    grouping = group_names(By.TAG, [("thesis", 12), ("work", 3)], without=4, posts=16)
    assert render_groups(grouping, ArchiveFormat.TEXT).splitlines() == [
        "thesis    12",
        "work       3",
        "untagged   4",
        "total     16",
    ]


@pytest.mark.parametrize("wide", [12, 20, 40, 80])
def test_text_fits_a_narrow_terminal(wide: int) -> None:
    grouping = group_names(By.TAG, [("a tag of many words, longer than any line", 12), ("x", 1)], without=0, posts=12)
    lines = render_groups(grouping, ArchiveFormat.TEXT, Look(bars=wide)).splitlines()
    assert max(map(len, lines)) <= wide


def test_links_of_names_are_percent_encoded_and_of_dates_numbers() -> None:
    tags = group_names(By.TAG, [("c/c++ & <b>", 1)], without=0, posts=1)
    html = render_groups(tags, ArchiveFormat.HTML, Look(link_template="/tag/{name}/"))
    assert '<a href="/tag/c%2Fc%2B%2B%20%26%20%3Cb%3E/">c/c++ &amp; &lt;b&gt;</a> (1)' in html
    weeks = group_times(By.WEEK, [("2018-10-04", 1)])
    option = render_groups(weeks, ArchiveFormat.OPTION, Look(link_template="/{year}/w{week:02}"))
    assert option == '<option value="/2018/w40">October 1, 2018 – October 7, 2018 (1)</option>\n'
    with pytest.raises(BadLinkTemplate, match=r"only \{year\} stand"):
        render_groups(group_times(By.YEAR, DATES), ArchiveFormat.HTML, Look(link_template="/{month}/"))


class Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)


@pytest.mark.parametrize("name", [HOSTILE, '"><img src=x onerror=alert(1)>', "=HYPERLINK(1)", "@SUM(A1)", "a\nb,c\td"])
def test_hostile_names_are_text_everywhere(name: str) -> None:
    grouping = group_names(By.AUTHOR, [(name, 2)], without=0, posts=2)
    for format in ArchiveFormat:
        look = Look(link_template="/{name}/")
        written = render_groups(grouping, format, look)
        assert not set(written) & set("\x1b\u202e\t\r"), format
        if format in (ArchiveFormat.HTML, ArchiveFormat.OPTION, ArchiveFormat.LINK):
            parser = Text()
            parser.feed(written)
            assert parser.tags <= {"ol", "li", "a", "option", "link"}
    (_, (cell, count)) = csv.reader(io.StringIO(render_groups(grouping, ArchiveFormat.CSV)))
    assert count == "2"
    assert not cell.startswith(("=", "@", "+", "-"))
    assert json.loads(render_groups(grouping, ArchiveFormat.JSON))["groups"][0]["count"] == 2


# --- names of months -----------------------------------------------------------------------------------------------

LANGUAGES = [
    ("fr", "octobre", "octobre 2018"), ("es", "octubre", "octubre de 2018"), ("ja", "10月", "2018年10月"),
    ("pt-br", "outubro", "outubro de 2018"), ("th", "ตุลาคม", "ตุลาคม 2018"), ("hr", "listopad", "listopad 2018."),
    ("ru", "октябрь", "октябрь 2018 г."), ("zh-hant", "10月", "2018年10月"), ("ar", "أكتوبر", "أكتوبر 2018"),
    ("en", "October", "October 2018"), ("en-gb", "October", "October 2018"), ("PT_br", "outubro", "outubro de 2018"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "name", "label"), LANGUAGES, ids=[language for language, _, _ in LANGUAGES])
def test_months_by_cldr(language: str, name: str, label: str) -> None:
    labels_in("ja")  # loaded first, it must not leave its names to the others
    labels = labels_in(language)
    assert labels.months[9] == name
    assert labels.month(Month(2018, 10)).replace("\u202f", " ") == label


@pytest.mark.parametrize("language", ["", "x", "xx", "../fr", "french", "fr fr", "\x1b[31m"])
def test_a_language_without_names(language: str) -> None:
    with pytest.raises(UnknownLanguage):
        labels_in(language)


@pytest.mark.parametrize("format", READABLE)
@pytest.mark.parametrize("language", ["fr", "ja", "ru", "ar", "hr", "th", "vi", "hu"])
def test_months_in_any_language_read_back(language: str, format: ArchiveFormat) -> None:
    tree = build_tree([(Month(2018, month), month) for month in range(1, 13)])
    labels = labels_in(language)
    block = render(tree, format, Look(labels=labels, link_template="/{year}/{month:02}/"))
    assert parse(block, format, month_names=labels.months) == tree


def test_every_group_has_a_label() -> None:
    assert [group.label for group in group_times(By.DAY, DATES, labels=labels_in("fr")).groups] == [
        "4 octobre 2018",
        "1 octobre 2018",
        "1 janvier 2017",
    ]
    assert Group(key="a", label="a", count=1) != Group(key="a", label="A", count=1)
