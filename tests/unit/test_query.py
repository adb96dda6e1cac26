"""What does a query ask for? Its canonical spelling says so; what cannot be read is refused with the place."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archivesearch.errors import BadQuery
from archivesearch.model import Month, PostFilter
from archivesearch.query import Query, render
from archivesearch.search import MAX_QUERY_CHARS, filter_query, parse_query, restricted


@pytest.mark.parametrize(
    ("query", "understood"),
    [
        pytest.param("Café crème", "café crème", id="words, all of them"),
        pytest.param("a OR b c -d", "a OR (b c -d)", id="OR binds weakest"),
        pytest.param("a AND b", "a b", id="AND may be written"),
        pytest.param("or and not", "or and not", id="operators are capitals"),
        pytest.param("a (b OR c) NOT d", "a (b OR c) -d", id="brackets"),
        pytest.param("(a b) OR (c)", "(a b) OR c", id="needless brackets"),
        pytest.param("((a)) a", "a", id="repeats"),
        pytest.param("-(a b)", "-(a b)", id="nothing but negation"),
        pytest.param("NOT NOT a", "a", id="twice negated"),
        pytest.param('"New York" “Old York”', '"new york" "old york"', id="in a row, straight or curly quotes"),
        pytest.param("e-mail it's 10:30", '"e mail" "it s" "10 30"', id="parts of a word stand in a row"),
        pytest.param("http://x.org std::vector", '"http x org" "std vector"', id="colons that name no field"),
        pytest.param("C++ C#", "c++ c#", id="C++ and C#"),
        pytest.param("日本語 本", "日本語 本", id="unspaced scripts"),
        pytest.param("rock & roll", "rock roll", id="punctuation alone is left out"),
        pytest.param("--force", "force", id="two dashes are punctuation"),
        pytest.param("word - other", "word other", id="a lone dash is punctuation"),
        pytest.param('begin* "new yo"* e-mai*', 'begin* "new yo"* "e mai"*', id="prefixes"),
        pytest.param(
            'title:Fox title:(a OR "b c") TEXT:x', 'title:fox (title:a OR title:"b c") text:x', id="text fields"
        ),
        pytest.param(
            'tag:Travel author:"Jane  Doe" blog:B.org/A', 'tag:travel author:"jane doe" blog:"B.org/A"', id="values"
        ),
        pytest.param(
            "tag:trav* -tag:x url:http://x.org/a*", 'tag:trav* -tag:x url:"http://x.org/a"*', id="values, begun"
        ),
        pytest.param("tag:(a OR b)", "tag:a OR tag:b", id="values in brackets"),
        pytest.param("date:2018-10..2019-03", "date:2018-10-01..2019-03-31", id="days of months"),
        pytest.param("date:2018-10-04", "date:2018-10-04", id="one day"),
        pytest.param(
            "date:2020-02 date:2018", "date:2020-02-01..2020-02-29 date:2018-01-01..2018-12-31", id="leap year"
        ),
        pytest.param("year:2016..2018 year:>2018 year:<2018", "year:2016..2018 year:>=2019 year:<=2017", id="years"),
        pytest.param(
            "month:2018-10 month:<2018-01 month:>2018-12", "month:2018-10 month:<=2017-12 month:>=2019-01", id="months"
        ),
        pytest.param(
            "date:>=2020 date:>2020-02 date:<2020-03",
            "date:>=2020-01-01 date:>=2020-03-01 date:<=2020-02-29",
            id="open",
        ),
        pytest.param("date:..2018 date:2018..", "date:<=2018-12-31 date:>=2018-01-01", id="ranges open at one end"),
        pytest.param("date:none", "date:none", id="undated"),
    ],
)
def test_understood(query: str, understood: str) -> None:
    tree = parse_query(query)
    assert render(tree) == understood
    assert parse_query(understood) == tree


@pytest.mark.parametrize(
    ("query", "position", "why"),
    [
        pytest.param("", 0, "empty", id="nothing"),
        pytest.param("  ", 0, "empty", id="spaces"),
        pytest.param("!?", 0, "no letter or digit", id="punctuation"),
        pytest.param(":-)", 2, "a ) without its (", id="a smiley"),
        pytest.param("\x00\x07", 0, "no letter or digit", id="control characters"),
        pytest.param("*", 0, "beginning of a word", id="a lone star"),
        pytest.param("a b*c", 3, "only end a word", id="a star inside"),
        pytest.param("foo:bar", 0, "title:, text:, author:", id="an unknown field names the known"),
        pytest.param("a Foo:bar", 2, "no field Foo:", id="an unknown field further on"),
        pytest.param("title:", 0, "nothing follows title:", id="a field without a word"),
        pytest.param("title: x", 0, "nothing follows title:", id="a space after the field"),
        pytest.param("title:!", 0, "no letter or digit", id="a field of punctuation"),
        pytest.param("title:(tag:x)", 7, "inside title:", id="a field in a field"),
        pytest.param("a OR", 2, "both sides", id="OR at the end"),
        pytest.param("OR a", 0, "both sides", id="OR at the beginning"),
        pytest.param("a OR !", 2, "both sides", id="OR punctuation"),
        pytest.param("a AND AND b", 6, "both sides", id="AND twice"),
        pytest.param("a NOT", 2, "leave out", id="NOT at the end"),
        pytest.param("a NOT OR b", 2, "leave out", id="NOT OR"),
        pytest.param("a -!", 2, "leave out", id="minus punctuation"),
        pytest.param("(a", 0, "( without its )", id="an open bracket"),
        pytest.param("a)", 1, ") without its (", id="a closing bracket"),
        pytest.param("a ()", 2, "nothing to search for", id="empty brackets"),
        pytest.param('say "hi', 4, "without its partner", id="an open quotation"),
        pytest.param("date:2018-13", 5, "no date 2018-13", id="no such month"),
        pytest.param("date:2018-02-30", 5, "no date 2018-02-30", id="no such day"),
        pytest.param("date:yesterday", 5, "no date", id="no date"),
        pytest.param("month:2018", 6, "no month", id="a year for a month"),
        pytest.param("year:2018-10", 5, "no year", id="a month for a year"),
        pytest.param("year:2018..2016", 5, "ends before", id="a range backwards"),
        pytest.param("year:>=2016..2018", 5, "year: wants", id="two kinds of range"),
        pytest.param("year:..", 5, "year: wants", id="a range of nothing"),
        pytest.param("year:20*", 5, "year: wants", id="the beginning of a year"),
        pytest.param("year:>9999", 5, "beyond", id="after the last year"),
        pytest.param("date:<0001", 5, "beyond", id="before the first day"),
        pytest.param("a " * MAX_QUERY_CHARS, MAX_QUERY_CHARS, "longer than", id="too long"),
        pytest.param("(" * 1000 + "a" + ")" * 900, 50, "more than 50", id="a thousand brackets"),
        pytest.param("NOT " * 200 + "a", 200, "more than 50", id="two hundred negations"),
    ],
)
def test_refused(query: str, position: int, why: str) -> None:
    with pytest.raises(BadQuery) as error:
        parse_query(query)
    assert error.value.position == position
    assert why in error.value.why
    assert error.value.query == query


OPERATORS = ["OR", "AND", "NOT", "-", "(", ")", '"', "*", ":", "..", ">=", " ", " ", " ", " ", " "]
FIELDS = ["title:", "tag:", "date:", "year:", "foo:"]
WORDS = ["a", "Bé", "日", "日本", "2018", "2018-10", "x", "…", "c++", "none", "e-mail", "\u0301"]
PIECES = st.sampled_from([*OPERATORS, *FIELDS, *WORDS])


def find_tree(query: str) -> Query | BadQuery:
    try:
        return parse_query(query)
    except BadQuery as error:
        return error


@given(st.one_of(st.lists(PIECES, max_size=30).map("".join), st.text(max_size=50)))
def test_any_query_is_understood_or_refused(query: str) -> None:
    found = find_tree(query)
    if isinstance(found, BadQuery):
        assert 0 <= found.position <= len(query)
    else:
        assert parse_query(render(found)) == found


@pytest.mark.parametrize("piece", ['"', "(", "a OR ", "-", "a*b ", "title:", "日", "((a) ", "x:", "\u0301a"])
def test_long_queries_take_no_time(piece: str) -> None:
    start = time.process_time()
    for length in (MAX_QUERY_CHARS, 10_000, 1_000_000):
        found = find_tree((piece * length)[:length])
        assert not isinstance(found, BadQuery) or len(str(found)) < 500
    assert time.process_time() - start < 5


def test_a_filter_is_the_same_as_the_fields_of_a_query() -> None:
    condition = PostFilter(
        year=2018,
        month=Month(2018, 10),
        since=dt.date(2018, 10, 2),
        until=dt.date(2018, 10, 9),
        author="Jane Doe",
        tag="Trips",
        blog="b.org/x",
    )
    fields = 'year:2018 month:2018-10 date:2018-10-02..2018-10-09 author:"jane doe" tag:trips blog:"b.org/x"'
    assert restricted(parse_query("fox"), condition) == parse_query(f"fox {fields}")
    assert filter_query(condition) == parse_query(fields)
    assert filter_query(PostFilter()) is None
