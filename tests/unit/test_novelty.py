"""Does a page of a crawl say something that no page before it said?"""

from __future__ import annotations

import random
import tracemalloc

import pytest

from archivesearch.extract.facts import Block, PageFacts
from archivesearch.model import Url
from archivesearch.pipeline.novelty import Novelty


def page(*blocks: Block, pictures: tuple[int, ...] = ()) -> PageFacts:
    url = Url("http://blog.example/")
    return PageFacts(url=url, final_url=url, body_hash="", blocks=blocks, pictures=pictures)


LONG, LABEL = Block(11, 60, 7), Block(12, 20)


@pytest.mark.parametrize(
    ("first", "second", "is_new"),
    [
        pytest.param(page(LONG), page(LONG), False, id="the same text"),
        pytest.param(page(LONG), page(Block(13, 90, 7)), False, id="an excerpt of it"),
        pytest.param(page(Block(14, 37, 7)), page(LONG), False, id="a heading that begins it"),
        pytest.param(page(LONG), page(Block(15, 90, 8)), True, id="another text"),
        pytest.param(page(LONG), page(LONG, LABEL), False, id="a label of its own"),
        pytest.param(page(LONG), page(LONG, pictures=(3,)), True, id="a picture of its own"),
        pytest.param(page(LONG, pictures=(3,)), page(pictures=(3,)), False, id="the same picture"),
    ],
)
def test_what_is_new(first: PageFacts, second: PageFacts, is_new: bool) -> None:
    novelty = Novelty()
    assert novelty.is_new("a", first) is (first.blocks[0].length >= 40)
    assert novelty.is_new("b", second) is is_new


def test_endless_pages_must_say_more() -> None:
    assert not Novelty().is_new("a", page(LONG), endless=True)
    assert Novelty().is_new("a", page(Block(11, 250, 7)), endless=True)


def test_what_was_said_is_remembered_in_little_memory() -> None:
    numbers = random.Random(1)
    pages = [
        page(*(Block(numbers.getrandbits(48), 80, numbers.getrandbits(32)) for _ in range(20))) for _ in range(800)
    ]
    novelty = Novelty()
    tracemalloc.start()
    assert all(novelty.is_new(str(number), one) for number, one in enumerate(pages))
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 1_500 * len(pages)  # a set took 4,000 a page
    assert not any(novelty.is_new(f"again {number}", one) for number, one in enumerate(pages))
