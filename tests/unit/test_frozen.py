"""Values that never change: equal by what they hold, refused when wrong, whole after a trip to another process."""

from __future__ import annotations

import datetime as dt
import pickle

import pytest

from archivesearch.frozen import Frozen
from archivesearch.model import Month, Post, PostDate, Url
from archivesearch.named_tuples import NamedTuple
from archivesearch.query import And, Or, Undated, Words


class Point(Frozen):
    x: int
    y: int = 0


class Pixel(Frozen):
    x: int
    y: int = 0


def test_values_are_equal_when_class_and_fields_are() -> None:
    assert Point(x=1) == Point(x=1, y=0)
    assert Point(x=1) != Point(x=2)
    assert Point(x=1) != Pixel(x=1), "the same fields of another noun"
    assert len({Point(x=1), Point(x=1, y=0), Pixel(x=1), Point(x=1, y=2)}) == 3
    assert And(items=(Undated(),)) != Or(items=(Undated(),))


def test_a_value_cannot_be_changed_in_place() -> None:
    point = Point(x=1)
    with pytest.raises(AttributeError, match="x cannot be set"):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(AttributeError, match="x cannot be deleted"):
        del point.x
    with pytest.raises(AttributeError, match="z cannot be set"):
        point.z = 2  # type: ignore[attr-defined]
    assert point.changed(y=5) == Point(x=1, y=5)
    assert point == Point(x=1)


@pytest.mark.parametrize("given", [{}, {"y": 1}, {"x": 1, "z": 2}, {"z": 2}])
def test_missing_and_unknown_fields_are_refused(given: dict[str, int]) -> None:
    with pytest.raises(TypeError, match="Point holds x, y; missing or unknown: "):
        Point(**given)
    if "x" in given:
        with pytest.raises(TypeError, match="unknown: z"):
            Point(x=1).changed(**given)


def test_values_survive_the_way_to_another_process() -> None:
    post = Post(
        url=Url("http://a.example/"), title=None, date=PostDate(on=dt.date(2018, 10, 4), evidence="printed"), text="x"
    )
    assert pickle.loads(pickle.dumps(post)) == post
    assert pickle.loads(pickle.dumps(Month(2018, 10))) == Month(2018, 10)


def test_long_texts_are_cut_when_shown() -> None:
    assert repr(Words(text="a")) == (
        "Words(text='a', field='', is_prefix=False, is_exact=False, is_near=False, spelled='')"
    )
    assert len(repr(Words(text="a" * 10_000))) < 500


class Place(NamedTuple):
    """Where."""

    x: int
    y: int = 0

    @property
    def sum(self) -> int:
        return self.x + self.y


def test_named_tuples_are_those_of_the_standard_library() -> None:
    assert Place(1) == (1, 0) == Place(x=1)
    assert Place(1)._replace(y=3).sum == 4
    assert Place._fields == ("x", "y")
    assert (Place.__doc__, Place.__module__, repr(Place(1))) == ("Where.", __name__, "Place(x=1, y=0)")
    assert pickle.loads(pickle.dumps(Place(1))) == Place(1)
    with pytest.raises(TypeError, match="missing"):
        Place()  # type: ignore[call-arg]
