"""Are archive blocks read as the systems in the wild print them, and is nothing else taken for one?"""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archivesearch.archive.counts import build_tree
from archivesearch.archive.render import ArchiveFormat, Look, render
from archivesearch.extract.archive_block import read_blocks
from archivesearch.extract.month_labels import Label, read_label
from archivesearch.extract.month_order import order_of
from archivesearch.model import Month, Url
from archivesearch.pipeline.claims import link_date
from tests.support.archive_blocks import BLOCKS, NO_BLOCKS, Printed

PAGE = "<!DOCTYPE html><html><head><title>A blog</title></head><body><main><p>In 2018 (a good year) I wrote.</p></main>"


def said(html: str, url: str = "https://blog.example/", language: str | None = None) -> list[dict[str, int]]:
    """What each block of a page says: "2018-10" or "2018" -> its count."""
    blocks = read_blocks(PAGE + html, Url(url), last_year=2027, read_link=link_date, language=language)
    return [{str(one.month or one.year): one.count for one in block.entries} for block in blocks]


@pytest.mark.parametrize("printed", [pytest.param(one, id=name) for name, one in BLOCKS.items()])
def test_blocks_of_many_systems(printed: Printed) -> None:
    assert said(printed.html, language=printed.language) == [printed.says]


@pytest.mark.parametrize("html", [pytest.param(html, id=name) for name, html in NO_BLOCKS.items()])
def test_what_is_no_block(html: str) -> None:
    assert said(html) == []


@pytest.mark.parametrize("printed", [pytest.param(one, id=name) for name, one in BLOCKS.items()])
def test_a_block_among_other_widgets(printed: Printed) -> None:
    """Neither what stands before it nor what follows changes what it says."""
    others = list(NO_BLOCKS.values())
    page = "".join(f"<div class='widget'>{html}</div>" for html in [*others[:3], printed.html, *others[3:6]])
    assert said(page, language=printed.language) == [printed.says]


def test_two_blocks_of_one_page_are_two() -> None:
    listed = (
        '<ul><li><a href="/2018/10/">October 2018</a> (2)</li><li><a href="/2018/09/">September 2018</a> (1)</li></ul>'
    )
    chosen = (
        "<select><option>Month</option><option>October 2018 (7)</option><option>September 2018 (9)</option></select>"
    )
    assert said(listed + chosen) == [{"2018-10": 2, "2018-09": 1}, {"2018-10": 7, "2018-09": 9}]


@settings(max_examples=40)
@given(
    counts=st.dictionaries(
        st.builds(Month, st.integers(1990, 2026), st.integers(1, 12)), st.integers(0, 9999), min_size=3, max_size=60
    )
)
def test_what_we_write_we_read(counts: dict[Month, int]) -> None:
    tree = build_tree(counts.items())
    html = render(tree, ArchiveFormat.HTML, Look(link_template="/{year}/{month:02}/"))
    (block,) = said(html)
    assert {key: count for key, count in block.items() if "-" in key} == {str(m): n for m, n in counts.items()}


# --- labels --------------------------------------------------------------------------------------------------------

LABELS = [
    ("October 2018", Label(2018, 10)), ("2018", Label(2018)), ("► 2018", Label(2018)), ("2018年", Label(2018)),
    ("2018/10", Label(2018, 10)), ("10/2018", Label(2018, 10)), ("2018年10月", Label(2018, 10)),
    ("2018년 10월", Label(2018, 10)), ("octubre de 2018", Label(2018, 10)), ("2018. október", Label(2018, 10)),
    ("Октябрь 2018", Label(2018, 10)), ("2018 m. spalis", Label(2018, 10)), ("Tháng Mười 2018", Label(2018, 10)),
    ("tháng 10 2018", Label(2018, 10)), ("تشرين الأول 2018", Label(2018, 10)), ("أكتوبر ٢٠١٨", Label(2018, 10)),
    ("ตุลาคม 2561", Label(2018, 10)), ("Листопад 2018", Label(2018, 11)), ("10月", Label(None, 10)),
    ("10/01/2018 - 11/01/2018", Label(2018, 10)), ("avril", Label(None, 4)), ("2018 / 10", Label(2018, 10)),
    ("4 October 2018", None), ("October 4, 2018", None), ("1776", None), ("October 2199", None), ("", None),
    ("2018 and 2019", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "label"), LABELS, ids=[text for text, _ in LABELS])
def test_labels(text: str, label: Label | None) -> None:
    read = read_label(text, last_year=2027)
    assert (read and (read.year, read.month)) == (label and (label.year, label.month))


def test_one_word_is_two_months_in_two_languages() -> None:
    months = {lang: read_label("Listopad 2018", last_year=2027, language=lang) for lang in ("hr", "pl")}
    assert {lang: label and label.month for lang, label in months.items()} == {"hr": 10, "pl": 11}


# --- a language without a table ------------------------------------------------------------------------------------

WORDS = "abo bel cid dor eph fin gal hon ist jan kel lum".split()


@pytest.mark.parametrize("newest_first", [True, False])
def test_twelve_unknown_words_are_told_by_their_order(newest_first: bool) -> None:
    years = {2016: range(1, 8), 2017: range(6, 13)}
    entries = [
        (year, WORDS[month - 1])
        for year in sorted(years, reverse=newest_first)
        for month in sorted(years[year], reverse=newest_first)
    ]
    assert order_of(entries) == {word: number for number, word in enumerate(WORDS, 1)}


@pytest.mark.parametrize(
    "entries",
    [
        pytest.param([(2017, word) for word in WORDS], id="one year tells no direction"),
        pytest.param([(2016, word) for word in WORDS[:6]] + [(2017, word) for word in WORDS[6:]], id="two halves"),
        pytest.param([(2016, word) for word in WORDS[:11]] + [(2017, WORDS[0])], id="eleven words"),
        pytest.param([(2016, word) for word in WORDS] + [(2017, w) for w in WORDS[::-1]], id="against each other"),
    ],
)
def test_an_order_in_doubt_tells_nothing(entries: list[tuple[int, str]]) -> None:
    assert order_of(entries) == {}


# --- hostile -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<ul><li>2018 (1)" * 100_000, id="deep"),
        pytest.param("<a <a" * 200_000 + " 2018 (1)", id="broken tags"),
        pytest.param("(1)" * 500_000 + "2018", id="only counts"),
        pytest.param("(" * 1_000_000 + "2018", id="only brackets"),
        pytest.param(("<select><option>2018 (1)" + " " * 50) * 20_000, id="selects"),
        pytest.param("<script>" * 100_000 + "2018 (1)", id="scripts"),
        pytest.param("<!--" * 200_000, id="comments"),
        pytest.param(("<p>2018 (1)</p>" + "x" * 4000) * 500, id="far apart"),
        pytest.param(">" + " " * 1_000_000 + "2018 (1)", id="blanks"),
        pytest.param("<li>" + "2018 " * 200_000 + "(1)", id="one long label"),
    ],
)
def test_hostile_pages_end_soon(html: str) -> None:
    began = time.process_time()
    said(html)
    assert time.process_time() - began < 5, "a second, with room for a busy machine"
