"""Are trees written as promised in every format, and does each format read back to the same tree?"""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archivesearch import columns
from archivesearch.archive import read, read_html
from archivesearch.archive.counts import build_tree
from archivesearch.archive.labels import Labels
from archivesearch.archive.read import ArchiveBlockError, ArchiveBlockInconsistent
from archivesearch.archive.render import ArchiveFormat, BadLinkTemplate, Look, render
from archivesearch.errors import Exit
from archivesearch.model import ArchiveTree, Month

FRENCH = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
JAPANESE = tuple(f"{number}月" for number in range(1, 13))
SMALL = build_tree([(Month(2018, 10), 2), (Month(2018, 1), 10), (Month(2016, 12), 4), (None, 3)])
DATED = build_tree([(Month(2018, 10), 2), (Month(2018, 1), 10), (Month(2016, 12), 4)])
READABLE = [format for format in ArchiveFormat if format is not ArchiveFormat.LINK]
BLOCK = """\
  1. 2021 (1)
    1. June (1)
  2. 2018 (15)
    1. October (2)
    2. September (2)
    3. July (2)
    4. June (1)
    5. May (2)
    6. April (1)
    7. March (2)
    8. February (1)
    9. January (2)
  3. 2016 (10)
    1. December (4)
    2. June (2)
    3. March (1)
    4. February (1)
    5. January (2)
"""


def trees(*, least: int = 0) -> st.SearchStrategy[ArchiveTree]:
    months = st.builds(Month, st.integers(1, 9999), st.integers(1, 12))
    counts = st.lists(st.tuples(months, st.integers(0, 100_000)), min_size=least, max_size=40)
    return st.builds(lambda dated, undated: build_tree([*dated, (None, undated)]), counts, st.integers(0, 5))


# --- the formats ---------------------------------------------------------------------------------------------------


def test_markdown_is_the_block_line_for_line() -> None:
    assert render(read.parse_markdown(BLOCK), ArchiveFormat.MARKDOWN) == BLOCK


def test_numbering_goes_on_past_nine_without_moving_the_indentation() -> None:
    lines = render(build_tree([(Month(2019, month), 1) for month in range(1, 12)]), ArchiveFormat.MARKDOWN).splitlines()
    assert lines[10:] == ["    10. February (1)", "    11. January (1)"]


def test_text_aligns_counts_and_ends_with_the_total() -> None:
    assert render(SMALL, ArchiveFormat.TEXT).splitlines() == [
        "2018        12",
        "  October    2",
        "  January   10",
        "2016         4",
        "  December   4",
        "undated      3",
        "total       19",
    ]


@pytest.mark.parametrize("wide", [30, 40, 80, 200])
def test_bars_are_scaled_to_the_largest_month_and_fit_the_width(wide: int) -> None:
    lines = render(SMALL, ArchiveFormat.TEXT, Look(bars=wide)).splitlines()
    bars = {line.split()[0]: line.count("█") for line in lines}
    assert max(map(columns.width, lines)) <= wide
    assert bars["January"] == max(bars.values()) == min(wide - 16, 50)
    assert bars["October"] == pytest.approx(bars["January"] / 5, abs=1)
    assert bars["2018"] == bars["undated"] == bars["total"] == 0


def test_a_small_month_beside_a_huge_one_shows_at_least_an_edge() -> None:
    text = render(build_tree([(Month(2018, 1), 1), (Month(2018, 2), 100_000)]), ArchiveFormat.TEXT, Look(bars=60))
    assert re.search(r"January\s+1  ▏$", text, re.M)


def test_no_room_no_bars() -> None:
    assert render(SMALL, ArchiveFormat.TEXT, Look(bars=18)) == render(SMALL, ArchiveFormat.TEXT)


def test_wide_month_names_are_aligned_by_columns() -> None:
    lines = render(SMALL, ArchiveFormat.TEXT, Look(labels=Labels("ja", JAPANESE))).splitlines()
    assert {columns.width(line) for line in lines} == {columns.width(lines[0])}


def test_html_is_nested_ordered_lists() -> None:
    parser = _Outline()
    parser.feed(render(SMALL, ArchiveFormat.HTML))
    assert parser.outline == [
        (1, "2018 (12)"),
        (2, "October (2)"),
        (2, "January (10)"),
        (1, "2016 (4)"),
        (2, "December (4)"),
        (1, "undated (3)"),
    ]
    assert parser.open == []


def test_html_links_months_and_escapes() -> None:
    html = render(
        SMALL,
        ArchiveFormat.HTML,
        Look(link_template='/a?y={year}&m={month:02}"', labels=Labels("en", ("<b>",) * 12)),
    )
    assert '<a href="/a?y=2018&amp;m=01&quot;">' in html
    assert "<b>" not in html


@pytest.mark.parametrize("template", ["/{yaer}/", "/{year.__class__}", "/{month:9999999999}", "/{}", "/{year"])
def test_a_link_template_that_means_nothing_is_refused(template: str) -> None:
    with pytest.raises(BadLinkTemplate) as caught:
        render(SMALL, ArchiveFormat.HTML, Look(link_template=template))
    assert caught.value.exit_code is Exit.USAGE
    assert "\n" not in str(caught.value)


def test_options_carry_the_month_as_value() -> None:
    assert render(SMALL, ArchiveFormat.OPTION).splitlines() == [
        '<option value="2018-10">October 2018 (2)</option>',
        '<option value="2018-01">January 2018 (10)</option>',
        '<option value="2016-12">December 2016 (4)</option>',
        '<option value="undated">undated (3)</option>',
    ]


def test_json_has_the_documented_keys() -> None:
    assert json.loads(render(SMALL, ArchiveFormat.JSON)) == {
        "schema": 1,
        "total": 19,
        "undated": 3,
        "years": [
            {"year": 2018, "count": 12, "months": [{"month": 10, "count": 2}, {"month": 1, "count": 10}]},
            {"year": 2016, "count": 4, "months": [{"month": 12, "count": 4}]},
        ],
    }


def test_csv_has_a_row_a_month_and_one_without_month() -> None:
    assert render(SMALL, ArchiveFormat.CSV) == "year,month,count\n2018,10,2\n2018,1,10\n2016,12,4\n,,3\n"


@pytest.mark.parametrize(
    ("format", "expected"),
    [
        pytest.param(ArchiveFormat.TEXT, "total  0\n", id="text"),
        pytest.param(ArchiveFormat.MARKDOWN, "", id="markdown"),
        pytest.param(ArchiveFormat.HTML, '<ol class="archive">\n</ol>\n', id="html"),
        pytest.param(ArchiveFormat.OPTION, "", id="option"),
        pytest.param(ArchiveFormat.CSV, "year,month,count\n", id="csv"),
    ],
)
def test_an_empty_tree(format: ArchiveFormat, expected: str) -> None:
    assert render(ArchiveTree(), format) == expected


def test_empty_json_is_valid() -> None:
    assert json.loads(render(ArchiveTree(), ArchiveFormat.JSON)) == {
        "schema": 1,
        "total": 0,
        "undated": 0,
        "years": [],
    }


# --- the way back --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("format", READABLE)
@settings(max_examples=60)
@given(tree=trees(least=1))
def test_every_format_reads_back(format: ArchiveFormat, tree: ArchiveTree) -> None:
    assert read_html.parse(render(tree, format), format) == tree


@pytest.mark.parametrize("format", [ArchiveFormat.TEXT, ArchiveFormat.JSON, ArchiveFormat.CSV])
def test_an_empty_tree_reads_back_where_it_is_written(format: ArchiveFormat) -> None:
    assert read_html.parse(render(ArchiveTree(), format), format) == ArchiveTree()


@pytest.mark.parametrize("format", READABLE)
@pytest.mark.parametrize(
    ("lang", "names"), [pytest.param("fr", FRENCH, id="fr"), pytest.param("ja", JAPANESE, id="ja")]
)
def test_other_month_names_read_back(format: ArchiveFormat, lang: str, names: tuple[str, ...]) -> None:
    block = render(SMALL, format, Look(labels=Labels(lang, names), link_template="/{year}/{month:02}/", bars=60))
    assert read_html.parse(block, format, month_names=names) == SMALL


def test_own_html_reads_back_without_its_month_names() -> None:
    assert read_html.parse_html(render(SMALL, ArchiveFormat.HTML, Look(labels=Labels("fr", FRENCH)))) == SMALL


@pytest.mark.parametrize("format", READABLE)
@settings(max_examples=30)
@given(tree=trees(least=1), data=st.data())
def test_white_space_does_not_matter(format: ArchiveFormat, tree: ArchiveTree, data: st.DataObject) -> None:
    blanks = st.sampled_from(["", " ", "\t", "    "])
    lines = [
        data.draw(blanks) + line + data.draw(blanks) + data.draw(st.sampled_from(["\n", "\r\n", "\n\n"]))
        for line in render(tree, format).splitlines()
    ]
    assert read_html.parse("".join(lines), format) == tree


@pytest.mark.parametrize("format", READABLE)
def test_the_format_of_a_block_is_detected(format: ArchiveFormat) -> None:
    assert read.detect(render(SMALL, format)) is format


def test_a_block_is_found_among_other_numbered_lists() -> None:
    page = f"A post\n\nTips:\n\n1. Do research first (2)\n2. Follow up\n 3. 2 (3)\n\nmore prose\n{BLOCK}\nTags (12)\n"
    assert render(read.parse_markdown(page), ArchiveFormat.MARKDOWN) == BLOCK


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("- 2018 (12)\n  - october (2)\n  - January (10)\n- 2016 (4)\n  * DECEMBER (4)\n", id="bullets"),
        pytest.param("2018(12)\nOctober(2)\nJanuary (10)\n2016 (4)\n\n\nDecember (4)", id="bare"),
    ],
)
def test_markdown_of_other_hands(page: str) -> None:
    assert read.parse_markdown(page) == DATED


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(
            "<nav><ul><li><a href=/>Home</a><li>About (us)</ul></nav><h2>Archive</h2><ul>"
            "<li><a href=/2018>2018</a> <span>(12)</span><ul><li>October&nbsp;(2)<li><b>January</b>\n ( 10 )</ul>"
            "<li>2016 (4)<ul><li>December (4)</li></ul></li></ul><p>Footer (9)",
            id="unclosed-items",
        ),
        pytest.param(
            "<?xml version='1.0'?><!-- <ol><li>1999 (1)</ol> --><script>'<li>1998 (1)'</script>"
            "<OL CLASS='a > b'><LI>2018 (12)<OL><LI>October (2)<!-- (7) --></LI><LI>January (10)</LI></OL></LI>"
            "<LI>2016 (4)<OL><LI>December (4)</LI></OL></LI></OL>",
            id="xml-and-upper-case",
        ),
    ],
)
def test_html_of_other_hands(page: str) -> None:
    assert read_html.parse_html(page) == DATED


def test_options_by_label_when_the_value_is_an_address() -> None:
    page = (
        "<select><option value=''>Select month</option><option value='/2018/10'> October 2018 &nbsp;(2)</option>"
        "<option value='/2018/01'>January 2018 (10)<option value='2016-12'>whatever (4)</option></select>"
    )
    assert read_html.parse_option(page) == DATED


@pytest.mark.parametrize("format", READABLE)
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("just prose.html", id="prose"),
        pytest.param("<p>1. One (1)</p><ul><li>Home</li></ul><option>x</option>", id="no-block"),
        pytest.param("[" * 100_000, id="deep-json"),
        pytest.param('{"schema": 2}', id="other-schema"),
        pytest.param('{"schema": 1, "total": 0, "undated": 0, "years": {}}', id="years-are-no-list"),
        pytest.param('{"schema": 1, "total": 0, "undated": 0, "years": [2018]}', id="a-year-is-no-object"),
        pytest.param('{"schema": 1, "total": 0, "undated": true, "years": []}', id="true-is-no-number"),
        pytest.param('{"schema": 1, "total": -1, "undated": -1, "years": []}', id="negative-json"),
        pytest.param("October (2)\nOctober 2\n", id="month-without-year"),
        pytest.param("year,month\n2018,1", id="other-csv"),
        pytest.param("year,month,count\n2018,13,1", id="thirteenth-month"),
        pytest.param("year,month,count\n2018,1,-1", id="negative"),
    ],
)
def test_no_block_is_one_clear_line(format: ArchiveFormat, text: str) -> None:
    with pytest.raises(ArchiveBlockError) as caught:
        read_html.parse(text, format)
    assert caught.value.exit_code is Exit.FAILED
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("format", "text"),
    [
        pytest.param(ArchiveFormat.MARKDOWN, "1. 2018 (3)\n  1. June (2)", id="markdown-year"),
        pytest.param(ArchiveFormat.MARKDOWN, "1. 2018 (3)", id="year-without-months"),
        pytest.param(ArchiveFormat.TEXT, "2018 2\n June 2\ntotal 3", id="text-total"),
        pytest.param(ArchiveFormat.HTML, "<ol><li>2018 (3)<ol><li>June (2)</ol></ol>", id="html-year"),
        pytest.param(ArchiveFormat.JSON, '{"schema": 1, "total": 3, "undated": 0, "years": []}', id="json-total"),
    ],
)
def test_a_block_that_does_not_add_up_is_a_negative_answer(format: ArchiveFormat, text: str) -> None:
    with pytest.raises(ArchiveBlockInconsistent) as caught:
        read_html.parse(text, format)
    assert caught.value.exit_code is Exit.NEGATIVE


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("<ol><li>" * 20_000, id="nested-lists"),
        pytest.param("<li>" + "<b>x" * 50_000, id="nested-inline"),
        pytest.param("<li>" + "(1) " * 100_000, id="long-line"),
        pytest.param(" " * 200_000 + "(1)", id="blanks"),
        pytest.param("<option>" * 50_000, id="options"),
        pytest.param("<li><!" + "<" * 100_000, id="broken-markup"),
        pytest.param("<li>" + "<a " * 100_000, id="unclosed-tags"),
        pytest.param("<li>" + "<!-- >" * 100_000, id="unclosed-comments"),
        pytest.param("<li><![x >" * 50_000, id="declarations"),
        pytest.param("<li><a b=' >" * 50_000, id="unclosed-quotes"),
        pytest.param("<li " + "value=\"x\" 'y' " * 50_000, id="endless-tag"),
        pytest.param("<option " + "value " * 50_000 + ">", id="endless-attributes"),
    ],
)
@pytest.mark.parametrize("format", READABLE)
def test_hostile_input_ends(format: ArchiveFormat, text: str) -> None:
    with pytest.raises(ArchiveBlockError):
        read_html.parse(text, format)


class _Outline(HTMLParser):
    """The items of nested lists with their depth; fails on tags that do not match."""

    def __init__(self) -> None:
        super().__init__()
        self.outline: list[tuple[int, str]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.open.append(tag)
        if tag == "li":
            self.outline.append((self.open.count("ol"), ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip():
            depth, text = self.outline[-1]
            self.outline[-1] = (depth, f"{text} {data.strip()}".strip())
