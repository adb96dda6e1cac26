"""Does the picture say what the counts say?"""

from __future__ import annotations

import io
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from archivesearch.archive.counts import build_tree
from archivesearch.archive.labels import labels_in
from archivesearch.archive.plot import HEIGHT, WIDTH, as_svg, chart
from archivesearch.archive.plot_png import as_png
from archivesearch.model import ArchiveTree, Month

SVG = "{http://www.w3.org/2000/svg}"
TREE = build_tree([(Month(2018, 10), 2), (Month(2018, 1), 10), (Month(2016, 12), 4), (None, 3)])


def test_a_bar_for_each_month_with_posts_in_proportion() -> None:
    drawing = chart(TREE, "blog.example")
    assert [bar.title for bar in drawing.bars] == ["December 2016: 4", "January 2018: 10", "October 2018: 2"]
    heights = [bar.height for bar in drawing.bars]
    assert heights[1] == pytest.approx(heights[0] * 10 / 4) == pytest.approx(heights[2] * 5)


def test_empty_months_leave_their_room() -> None:
    first, second, third = (bar.x for bar in chart(TREE, "blog.example").bars)
    assert (second - first) / 13 == pytest.approx((third - second) / 9)


def test_nothing_is_left_out_silently() -> None:
    assert chart(TREE, "blog.example").subtitle == "19 posts by month, 2016-12 to 2018-10, 3 undated not shown"


def test_tooltips_are_in_the_language_of_the_blog() -> None:
    assert "octobre 2018: 2" in as_svg(chart(TREE, "blog.example", labels=labels_in("fr")))


def test_svg_is_well_formed_and_escaped() -> None:
    root = ElementTree.fromstring(as_svg(chart(TREE, "<script>&\x1b[31m\u202e")))
    assert root.tag == f"{SVG}svg"
    assert len(root.findall(f"{SVG}rect")) == 3
    assert root.find(f"{SVG}title").text == "<script>&"  # type: ignore[union-attr]
    assert not root.findall(f"{SVG}script")


def test_png_has_the_bars() -> None:
    drawing = chart(TREE, "blog.example")
    image = Image.open(io.BytesIO(as_png(drawing))).convert("RGB")
    assert image.size == (2 * WIDTH, 2 * HEIGHT)
    for bar in drawing.bars:
        middle = (round(2 * (bar.x + bar.width / 2)), round(2 * (bar.y + bar.height / 2)))
        assert image.getpixel(middle) == (0x3B, 0x6E, 0xA5), bar.title


@settings(max_examples=60)
@given(
    st.dictionaries(st.builds(Month, st.integers(1990, 2030), st.integers(1, 12)), st.integers(0, 100_000), max_size=50)
)
def test_everything_lies_inside_the_picture(counts: dict[Month, int]) -> None:
    drawing = chart(build_tree(counts.items()), "blog.example")
    for bar in drawing.bars:
        assert 0 <= bar.x <= bar.x + bar.width <= WIDTH
        assert 0 <= bar.y <= bar.y + bar.height <= HEIGHT
    labels = sorted((text.x, text.x + 8 * len(text.text)) for text in drawing.texts if text.y == HEIGHT - 14)
    for (_, right), (left, _) in pairwise(labels):
        assert right <= left, "labels of years overlap"
    values = [text.text for text in drawing.texts if text.anchor == "end"]
    assert len(values) == len(set(values)) <= 8
    assert as_svg(drawing) == as_svg(chart(build_tree(counts.items()), "blog.example"))


def test_an_empty_archive_is_drawn_too() -> None:
    drawing = chart(ArchiveTree(undated=2), "blog.example")
    assert drawing.bars == ()
    ElementTree.fromstring(as_svg(drawing))
    assert as_png(drawing).startswith(b"\x89PNG")
