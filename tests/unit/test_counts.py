"""Do trees hold every post once, newest first, and are differences told month by month?"""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archivesearch.archive.counts import build_tree, differences, month_counts, tree_of, with_empty_months
from archivesearch.model import ArchiveTree, Month, PostDate, Precision

MONTHS = st.builds(Month, st.integers(1, 9999), st.integers(1, 12))
COUNTS = st.lists(st.tuples(st.none() | MONTHS, st.integers(0, 10_000)), max_size=30)


def date(text: str, precision: Precision = Precision.DAY) -> PostDate:
    return PostDate(on=dt.date.fromisoformat(text), precision=precision, evidence="printed")


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([date("2018-10-31"), date("2018-10-01")], [(Month(2018, 10), 2)], id="one-month"),
        pytest.param(
            [date("2017-12-31"), date("2018-01-01"), date("2018-03-01")],
            [(Month(2018, 3), 1), (Month(2018, 1), 1), (Month(2017, 12), 1)],
            id="newest-first",
        ),
        pytest.param([date("2018-10-01", Precision.MONTH)], [(Month(2018, 10), 1)], id="month-known"),
    ],
)
def test_posts_are_counted_in_the_month_of_their_date(dates: list[PostDate], expected: list[tuple[Month, int]]) -> None:
    assert list(month_counts(tree_of(dates))) == expected


def test_posts_without_a_month_are_undated_and_still_counted() -> None:
    tree = tree_of([None, date("2018-01-01", Precision.YEAR), date("2018-05-05")])
    assert (tree.undated, tree.total) == (2, 3)


def test_a_month_given_twice_is_summed() -> None:
    tree = build_tree([(Month(2018, 1), 2), (None, 1), (Month(2018, 1), 3), (None, 1)])
    assert month_counts(tree) == ((Month(2018, 1), 5),)
    assert tree.undated == 2


def test_a_negative_count_is_refused() -> None:
    with pytest.raises(ValueError, match="-1"):
        build_tree([(Month(2018, 1), -1)])


@given(COUNTS)
def test_nothing_is_lost_and_order_is_newest_first(counts: list[tuple[Month | None, int]]) -> None:
    tree = build_tree(counts)
    months = [month for month, _ in month_counts(tree)]
    assert tree.total == sum(count for _, count in counts)
    assert months == sorted(set(months), reverse=True)
    assert [year.year for year in tree.years] == sorted({month.year for month in months}, reverse=True)


@given(COUNTS)
def test_order_of_the_input_does_not_matter(counts: list[tuple[Month | None, int]]) -> None:
    assert build_tree(counts) == build_tree(reversed(counts))


def test_empty_months_are_filled_between_first_and_last() -> None:
    tree = with_empty_months(build_tree([(Month(2017, 11), 1), (Month(2018, 2), 4), (None, 2)]))
    assert [(str(month), count) for month, count in month_counts(tree)] == [
        ("2018-02", 4),
        ("2018-01", 0),
        ("2017-12", 0),
        ("2017-11", 1),
    ]
    assert tree.total == 7


def test_no_months_no_empty_months() -> None:
    assert with_empty_months(ArchiveTree(undated=2)) == ArchiveTree(undated=2)


def test_differences_name_month_and_both_counts() -> None:
    here = build_tree([(Month(2018, 1), 2), (Month(2018, 2), 1), (Month(2019, 1), 5), (None, 3)])
    there = build_tree([(Month(2018, 1), 3), (Month(2017, 7), 1), (Month(2019, 1), 5)])
    assert differences(here, there) == (
        (Month(2018, 2), 1, 0),
        (Month(2018, 1), 2, 3),
        (Month(2017, 7), 0, 1),
        (None, 3, 0),
    )


@given(COUNTS, COUNTS)
def test_trees_that_count_alike_do_not_differ(
    first: list[tuple[Month | None, int]], second: list[tuple[Month | None, int]]
) -> None:
    here, there = build_tree(first), build_tree(second)
    assert differences(here, with_empty_months(here) if len(here.years) < 2 else here) == ()
    assert sum(d.here - d.there for d in differences(here, there)) == here.total - there.total
