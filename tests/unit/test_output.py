"""Do posts and hits leave the program as programs, spreadsheets and terminals can take them?"""

from __future__ import annotations

import csv
import datetime as dt
import io
import itertools
import json
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archivesearch import columns
from archivesearch.archive.counts import build_tree, tree_of
from archivesearch.cli.facets import facets_as_json, facets_as_text, render_facets
from archivesearch.cli.output import (
    HIT_KEYS,
    POST_KEYS,
    Format,
    Style,
    render_document,
    render_hits,
    render_post,
    render_posts,
    summary,
)
from archivesearch.model import (
    ArchiveTree,
    Facet,
    Month,
    Post,
    PostDate,
    Precision,
    SearchHit,
    SearchRequest,
    SearchResults,
    Url,
)

PIPE = Style()
ESCAPES = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;;[\x21-\x7e]*\x1b\\")
JAPANESE = "日本語のブログ記事のタイトルはここまで長くなることがありますので、注意してください。折り返しも確認します"
ARABIC = "مرحبا بالعالم: تدوينة عن الحياة الجامعية والبحث العلمي"
HOSTILE = "\x1b[31mred\x1b]0;title\x07 \u202ereversed\u2066\x9b\x00\x7f\ud800 end"
BAD = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
TEXTS = st.text(alphabet=st.one_of(st.characters(), st.sampled_from("日本語ابée\u0301 \x1b[31m\u202e\ud800\n\t=")))


def post(title: str | None = "A title", **given: object) -> Post:
    fields: dict[str, object] = {
        "url": Url("https://blog.example.org/2018/10/a-title/"),
        "title": title,
        "date": on("2018-10-04"),
        "text": "One two three.\n\nFour five.",
        "blog": "blog.example.org",
    }
    return Post(**{**fields, **given})  # type: ignore[arg-type]


def on(text: str, precision: Precision = Precision.DAY) -> PostDate:
    return PostDate(on=dt.date.fromisoformat(text), precision=precision, evidence="printed 'x'")


def as_json(found: SearchResults) -> list[str]:
    return list(render_document(found, facets_as_json(found)))


def hit(of: Post, snippet: str = "before match after", *marks: tuple[int, int]) -> SearchHit:
    return SearchHit(post=of, score=1.23456, snippet=snippet, marks=marks)


def results(*hits: SearchHit, total: int | None = None, offset: int = 0, query: str = "match") -> SearchResults:
    missing = (total or len(hits)) - len(hits)
    facets = tree_of([*(each.post.date for each in hits), *[None] * missing])
    request = SearchRequest(query=query, offset=offset)
    return SearchResults(request=request, understood=query, total=facets.total, hits=hits, facets=facets)


def posts_as(format: Format, *posts: Post, style: Style = PIPE) -> list[str]:
    return list(render_posts(iter(posts), len(posts), format, style))


# --- json ----------------------------------------------------------------------------------------------------------


def test_json_of_a_post_has_the_documented_keys_in_order() -> None:
    document = json.loads("\n".join(posts_as(Format.JSON, post(authors=("A", "B"), tags=("t",), language="fr"))))
    assert list(document) == ["schema", "total", "posts"]
    assert list(document["posts"][0]) == list(POST_KEYS)
    assert document["posts"][0] == {
        "url": "https://blog.example.org/2018/10/a-title/",
        "title": "A title",
        "date": "2018-10-04",
        "year": 2018,
        "month": 10,
        "authors": ["A", "B"],
        "tags": ["t"],
        "language": "fr",
        "blog": "blog.example.org",
        "words": 5,
    }


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        pytest.param(on("2018-10-04"), ("2018-10-04", 2018, 10), id="day"),
        pytest.param(on("2018-10-01", Precision.MONTH), (None, 2018, 10), id="month"),
        pytest.param(on("2018-01-01", Precision.YEAR), (None, 2018, None), id="year"),
        pytest.param(None, (None, None, None), id="undated"),
    ],
)
def test_json_gives_as_much_of_a_date_as_is_known(date: PostDate | None, expected: tuple[object, ...]) -> None:
    record = json.loads(posts_as(Format.JSONL, post(date=date))[0])
    assert (record["date"], record["year"], record["month"]) == expected


def test_json_of_a_search_has_hits_and_facets() -> None:
    found = results(hit(post()), hit(post(date=None)), query="two words")
    document = json.loads("\n".join(as_json(found)))
    assert list(document) == ["schema", "query", "total", "hits", "facets"]
    assert (document["schema"], document["query"], document["total"]) == (1, "two words", 2)
    assert list(document["hits"][0]) == [*HIT_KEYS, "marks"]
    assert (document["hits"][0]["score"], document["hits"][0]["snippet"]) == (1.2346, "before match after")
    assert document["facets"] == {
        "years": [{"year": 2018, "count": 1, "months": [{"month": 10, "count": 1}]}],
        "undated": 1,
    }


def test_json_without_undated_posts_does_not_speak_of_them() -> None:
    document = json.loads("\n".join(as_json(results(hit(post())))))
    assert "undated" not in document["facets"]


@pytest.mark.parametrize(
    ("format", "listed", "searched"),
    [
        pytest.param(Format.TEXT, [], [], id="text"),
        pytest.param(Format.JSONL, [], [], id="jsonl"),
        pytest.param(Format.URLS, [], [], id="urls"),
        pytest.param(Format.CSV, [",".join(POST_KEYS)], [",".join(HIT_KEYS)], id="csv"),
        pytest.param(Format.TSV, ["\t".join(POST_KEYS)], ["\t".join(HIT_KEYS)], id="tsv"),
    ],
)
def test_nothing_found(format: Format, listed: list[str], searched: list[str]) -> None:
    assert posts_as(format) == listed
    assert list(render_hits(results(), format, PIPE)) == searched


def test_empty_json_is_valid() -> None:
    assert json.loads("\n".join(posts_as(Format.JSON))) == {"schema": 1, "total": 0, "posts": []}
    assert json.loads("\n".join(as_json(results()))) == {
        "schema": 1,
        "query": "match",
        "total": 0,
        "hits": [],
        "facets": {"years": []},
    }


def test_json_is_readable_in_every_script_yet_harmless() -> None:
    line = posts_as(Format.JSONL, post(JAPANESE + HOSTILE + "\u2028"))[0]
    assert JAPANESE in line
    assert not BAD.search(line)
    assert "\u2028" not in line
    assert json.loads(line)["title"] == JAPANESE + HOSTILE + "\u2028"


@given(st.lists(TEXTS, max_size=4))
def test_jsonl_is_one_post_a_line_and_loses_nothing(titles: list[str]) -> None:
    output = "\n".join(posts_as(Format.JSONL, *map(post, titles)))
    output.encode()
    assert [json.loads(line)["title"] for line in output.splitlines()] == titles


def test_posts_stream() -> None:
    endless = (post(str(number)) for number in itertools.count())
    for format in Format:
        assert len(list(itertools.islice(render_posts(endless, 10, format, PIPE), 5))) == 5


# --- tables --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "cell"),
    [
        pytest.param("=HYPERLINK(1)", "'=HYPERLINK(1)", id="equals"),
        pytest.param("+1", "'+1", id="plus"),
        pytest.param("-1", "'-1", id="minus"),
        pytest.param("@SUM(1)", "'@SUM(1)", id="at"),
        pytest.param("＝1", "'＝1", id="full-width"),
        pytest.param("\t=1", "'=1", id="tab"),
        pytest.param("\r=1", "'=1", id="carriage-return"),
        pytest.param("\u202e\x1b=1", "'=1", id="hidden-behind-controls"),
        pytest.param("a\tb\r\nc", "a b c", id="tabs-and-lines-inside"),
        pytest.param('say "hi", you', 'say "hi", you', id="quotes"),
        pytest.param("1 - 1 = 0", "1 - 1 = 0", id="formula-inside"),
        pytest.param(None, "", id="none"),
    ],
)
def test_cells_are_text_on_one_line(title: str | None, cell: str) -> None:
    rows = list(csv.DictReader(posts_as(Format.CSV, post(title))))
    assert [row["title"] for row in rows] == [cell]
    header, line = posts_as(Format.TSV, post(title))
    assert dict(zip(header.split("\t"), line.split("\t"), strict=True))["title"] == cell


def test_tables_join_lists_and_leave_unknowns_empty() -> None:
    row = next(csv.DictReader(posts_as(Format.CSV, post(authors=("A", "B, C"), date=None))))
    assert (row["authors"], row["tags"], row["date"], row["month"], row["words"]) == ("A; B, C", "", "", "", "5")


@given(TEXTS, TEXTS)
def test_tables_keep_their_shape(title: str, tag: str) -> None:
    of = post(title, tags=(tag, tag))
    csv_lines, tsv_lines = posts_as(Format.CSV, of), posts_as(Format.TSV, of)
    cells = next(itertools.islice(csv.reader(io.StringIO("\n".join(csv_lines))), 1, None))
    assert len(csv_lines) == len(tsv_lines) == 2
    assert len(cells) == len(POST_KEYS) == len(tsv_lines[1].split("\t"))
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)
    assert not BAD.search(csv_lines[1])


def test_urls_are_addresses_alone() -> None:
    assert posts_as(Format.URLS, post(), post()) == ["https://blog.example.org/2018/10/a-title/"] * 2
    assert list(render_hits(results(hit(post())), Format.URLS, PIPE)) == ["https://blog.example.org/2018/10/a-title/"]


# --- text ----------------------------------------------------------------------------------------------------------


def test_piped_results_are_plain_and_whole() -> None:
    long = "word " * 100 + "end"
    of = post("T" * 300, authors=("Ann",))
    lines = list(render_hits(results(hit(of, long, (0, 4))), Format.TEXT, PIPE))
    assert lines == [
        "T" * 300,
        "2018-10-04 · blog.example.org · Ann",
        "https://blog.example.org/2018/10/a-title/",
        f"  {long}",
        "",
    ]


def test_marks_are_painted_and_survive_a_line_break() -> None:
    style = Style(width=20, color=True)
    lines = list(render_hits(results(hit(post(), "aaa bbb ccc ddd eee fff", (4, 19))), Format.TEXT, style))
    snippet = [line for line in lines if line.startswith("  ")]
    assert snippet == ["  aaa \x1b[1;33mbbb ccc ddd\x1b[0m", "  \x1b[1;33meee\x1b[0m fff"]


def test_marks_move_when_unsafe_characters_go() -> None:
    lines = list(
        render_hits(results(hit(post(), "a\u202eb \x1b[1mmat\x07ch x", (4, 14))), Format.TEXT, Style(color=True))
    )
    assert "  ab \x1b[1;33mmatch\x1b[0m x" in lines


@pytest.mark.parametrize(
    ("shown", "total", "offset", "expected"),
    [
        pytest.param(1, 1, 0, "1 post matches", id="one"),
        pytest.param(2, 2, 0, "2 posts match", id="all"),
        pytest.param(2, 9, 0, "2 of 9 posts that match", id="first-page"),
        pytest.param(2, 9, 4, "5 to 6 of 9 posts that match", id="later-page"),
    ],
)
def test_results_end_with_how_many_there_are(shown: int, total: int, offset: int, expected: str) -> None:
    found = results(*[hit(post())] * shown, total=total, offset=offset)
    assert summary(found) == expected


@pytest.mark.parametrize(
    ("of", "label"),
    [
        pytest.param(post(None, text="Short thought\n\nand more"), "«Short thought and more»", id="first-words"),
        pytest.param(post(" \n"), "«One two three. Four five.»", id="blank-title"),
        pytest.param(post(None, text="word " * 50), "«" + "word " * 11 + "word…»", id="long-text"),
        pytest.param(post("\x07", text=""), "(untitled)", id="nothing-to-say"),
    ],
)
def test_untitled_posts_are_named_by_their_first_words(of: Post, label: str) -> None:
    assert next(render_hits(results(hit(of)), Format.TEXT, PIPE)) == label
    assert label in posts_as(Format.TEXT, of)[0]


@pytest.mark.parametrize(
    ("date", "shown"),
    [
        pytest.param(on("2018-10-04"), "2018-10-04  ", id="day"),
        pytest.param(on("2018-10-01", Precision.MONTH), "2018-10     ", id="month"),
        pytest.param(on("2018-01-01", Precision.YEAR), "2018        ", id="year"),
        pytest.param(None, "undated     ", id="undated"),
    ],
)
def test_a_list_shows_what_is_known_of_the_date(date: PostDate | None, shown: str) -> None:
    assert posts_as(Format.TEXT, post(date=date)) == [shown + "A title  https://blog.example.org/2018/10/a-title/"]


def test_a_list_aligns_addresses_on_a_terminal_and_keeps_their_end() -> None:
    far = post(JAPANESE, url=Url("https://blog.example.org/" + "a" * 50 + "/the-end/"))
    lines = posts_as(Format.TEXT, post(), far, style=Style(width=80))
    assert lines[0].endswith("…mple.org/2018/10/a-title/")
    assert lines[1].endswith("aaa/the-end/")
    assert columns.width(lines[1]) <= 80
    assert "…" in lines[1][:60]


def test_addresses_are_shown_as_people_write_them() -> None:
    of = post(url=Url("https://blog.example.org/%E6%97%A5%E6%9C%AC"))
    assert posts_as(Format.TEXT, of)[0].endswith("https://blog.example.org/日本")
    assert posts_as(Format.URLS, of) == ["https://blog.example.org/%E6%97%A5%E6%9C%AC"]


def test_hyperlinks_lead_to_the_post() -> None:
    of = post(url=Url("https://blog.example.org/%E6%97%A5"))
    line = posts_as(Format.TEXT, of, style=Style(width=80, hyperlinks=True))[0]
    assert "\x1b]8;;https://blog.example.org/%E6%97%A5\x1b\\blog.example.org/日\x1b]8;;\x1b\\" in line


@pytest.mark.parametrize("wide", [1, 10, 20, 40, 60, 80, 200])
@pytest.mark.parametrize("title", [JAPANESE, ARABIC, "cafe\u0301 " * 30, "x" * 500, HOSTILE], ids=range(5))
def test_lines_fit_the_terminal(title: str, wide: int) -> None:
    of = post(title, text=title * 3, authors=(title,))
    style = Style(width=wide, color=True, hyperlinks=True)
    outputs = [
        *posts_as(Format.TEXT, of, style=style),
        *render_hits(results(hit(of, title * 3, (1, 9))), Format.TEXT, style),
        *render_post(of, style),
    ]
    plain = [ESCAPES.sub("", line) for line in outputs]
    assert not BAD.search("".join(plain))
    if wide >= 20:  # addresses are never cut
        assert [line for line in plain if columns.width(line) > wide and "example.org" not in line] == []


@given(TEXTS, st.integers(1, 120))
def test_no_escape_is_broken_and_no_foreign_one_survives(text: str, wide: int) -> None:
    of = post(text, text=text, authors=(text,), tags=(text,))
    for style in (PIPE, Style(width=wide, color=True, hyperlinks=True)):
        found = results(hit(of, text, (0, len(text) // 2)))
        for line in [*render_hits(found, Format.TEXT, style), *render_post(of, style), *posts_as(Format.TEXT, of)]:
            assert not BAD.search(ESCAPES.sub("", line))
            assert line.count("\x1b]8;;") % 2 == 0
            assert len(re.findall(r"\x1b\[[1-9]", line)) == line.count("\x1b[0m")
            line.encode()


def test_show_gives_all_that_is_known_and_the_text_whole() -> None:
    of = post(authors=("Ann", "Bob"), tags=("x",), language="en", text="First\u202e line.\n\n\tcode\nLast")
    assert list(render_post(of, PIPE)) == [
        "A title",
        "",
        "date      2018-10-04 (printed 'x')",
        "authors   Ann, Bob",
        "tags      x",
        "language  en",
        "words     4",
        "blog      blog.example.org",
        "address   https://blog.example.org/2018/10/a-title/",
        "",
        "First line.",
        "",
        "    code",
        "Last",
    ]


# --- facets --------------------------------------------------------------------------------------------------------

FACETS = build_tree([(Month(2018, 10), 2), (Month(2018, 1), 10), (Month(2016, 12), 4), (None, 3)])


def test_facets_are_a_table_of_months() -> None:
    assert list(render_facets(FACETS, PIPE)) == [
        "         total  Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "2018        12   10   ·   ·   ·   ·   ·   ·   ·   ·   2   ·   ·",
        "2016         4    ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   4",
        "undated      3",
    ]


def test_facets_have_bars_on_a_terminal() -> None:
    lines = list(render_facets(FACETS, Style(width=80)))
    assert [line.count("█") for line in lines] == [0, 15, 5, 0]
    assert max(map(columns.width, lines)) <= 80


@pytest.mark.parametrize("wide", [20, 40, 63, 64, 70, 200])
def test_facets_fit(wide: int) -> None:
    assert all(columns.width(line) <= wide for line in render_facets(FACETS, Style(width=wide)))


def test_facets_follow_the_hits_when_asked_for() -> None:
    found = results(hit(post()))
    assert "2018" in "".join(facets_as_text(found, PIPE))
    assert list(render_facets(ArchiveTree(undated=1), PIPE))[1:] == ["undated      1"]


# --- columns -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("abc", 3, id="ascii"),
        pytest.param("日本", 4, id="wide"),
        pytest.param("ｱｲ", 2, id="half-width"),
        pytest.param("e\u0301", 1, id="combining"),
        pytest.param("한", 2, id="hangul"),
        pytest.param(unicodedata.normalize("NFD", "한"), 2, id="hangul-decomposed"),
        pytest.param("مرحبا", 5, id="arabic"),
        pytest.param("a\u200bb", 2, id="zero-width-space"),
        pytest.param("🙂", 2, id="emoji"),
    ],
)
def test_width(text: str, expected: int) -> None:
    assert columns.width(text) == expected


@pytest.mark.parametrize(
    ("text", "room", "start", "end"),
    [
        pytest.param("abcdef", 6, "abcdef", "abcdef", id="fits"),
        pytest.param("abcdef", 4, "abc…", "…def", id="ascii"),
        pytest.param("日本語", 4, "日…", "…語", id="no-half-character"),
        pytest.param("e\u0301e\u0301e\u0301", 2, "e\u0301…", "…e\u0301", id="marks-stay"),
        pytest.param("abc", 1, "…", "…", id="one"),
        pytest.param("abc", 0, "", "", id="none"),
    ],
)
def test_cut(text: str, room: int, start: str, end: str) -> None:
    assert (columns.cut(text, room), columns.cut_start(text, room)) == (start, end)


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        pytest.param("one two three", 8, ["one two", "three"], id="words"),
        pytest.param("abcdefgh", 3, ["abc", "def", "gh"], id="no-blank"),
        pytest.param("日本語日本語", 6, ["日本語", "日本語"], id="wide"),
        pytest.param("日本語。日本", 6, ["日本", "語。日", "本"], id="stop-is-not-first"),
        pytest.param("", 6, [], id="empty"),
    ],
)
def test_wrap(text: str, room: int, lines: list[str]) -> None:
    assert [text[start:end] for start, end in columns.wrap(text, room)] == lines


@given(TEXTS, st.integers(2, 60))
def test_wrapped_lines_fit_and_lose_no_letter(raw: str, room: int) -> None:
    text = columns.one_line(raw)
    lines = [text[start:end] for start, end in columns.wrap(text, room)]
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(columns.width(line) <= room for line in lines)


def test_facets_of_values_show_what_was_chosen_beside_the_rest() -> None:
    found = results(hit(post())).changed(
        facets_unfiltered=tree_of([on("2018-10-04"), on("2017-01-02"), on("2017-02-02")]),
        more_facets=(
            Facet(field="tag", counts=(("Travel", 3), ("Food", 1))),
            Facet(field="blog", counts=(("a.example", 1),), unfiltered=(("b.example", 9), ("a.example", 1))),
            Facet(field="lang", counts=(("en", 1),)),
        ),
    )
    lines = list(facets_as_text(found, Style(color=True)))
    assert "\x1b[2mother years: 2017 (2)\x1b[0m" in lines
    assert lines[lines.index("\x1b[2mtags\x1b[0m") + 1 :][:2] == ["  Travel      3", "  Food        1"]
    assert lines[-2:] == ["\x1b[2m  b.example      9\x1b[0m", "  a.example      1"]
    document = facets_as_json(found)
    assert document["facets"]["tags"] == [{"value": "Travel", "count": 3}, {"value": "Food", "count": 1}]
    assert document["facets_unfiltered"]["blogs"][0] == {"value": "b.example", "count": 9}
    assert [year["year"] for year in document["facets_unfiltered"]["years"]] == [2018, 2017]


def test_facets_of_values_fit_a_terminal() -> None:
    facet = Facet(field="tag", counts=tuple(("long " * 20 + str(n), 9 - n) for n in range(9)))
    for line in facets_as_text(results(hit(post())).changed(more_facets=(facet,)), Style(width=60)):
        assert columns.width(line) <= 60
