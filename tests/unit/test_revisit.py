"""Which of the known URLs are asked again."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from archivesearch.model import Url, Validators
from archivesearch.pipeline.revisit import AT_LEAST, WHOLE_AT_LEAST, due
from archivesearch.store.frontier import FrontierUrl, UrlState

NOW = dt.datetime(2026, 11, 20, tzinfo=dt.UTC)


def known(
    number: int, state: UrlState = UrlState.STORED, *, depth: int = 3, checked: str | None = "2026-11-01"
) -> FrontierUrl:
    return FrontierUrl(
        id=number,
        url=Url(f"http://example.org/{number}"),
        state=state,
        depth=depth,
        validators=Validators(etag='"1"'),
        checked_at=checked,
    )


def numbers(urls: list[FrontierUrl]) -> list[int]:
    return [url.id for url in urls]


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        pytest.param(known(1, UrlState.QUEUED, checked=None), True, id="work that is left"),
        pytest.param(known(1, UrlState.FAILED, checked=None), True, id="failed the last time"),
        pytest.param(known(1, UrlState.REFUSED, checked=None), True, id="forbidden the last time"),
        pytest.param(known(1, UrlState.GONE), True, id="a page that is not found any more"),
        pytest.param(known(1, UrlState.GONE, checked=None), False, id="a page that never was"),
        pytest.param(known(1, UrlState.SKIPPED, checked=None), False, id="a trap"),
        pytest.param(known(1, UrlState.REDIRECTED, checked=None), False, id="a redirect: its target is asked"),
        pytest.param(known(1, depth=1), True, id="near the start"),
    ],
)
def test_due(url: FrontierUrl, asked: bool) -> None:
    others = [known(number, checked="2026-10-01") for number in range(100, 1000)]
    assert (url in due([url, *others], frozenset(), NOW)) is asked


@pytest.mark.parametrize(
    ("failures", "hours", "asked"),
    [
        pytest.param(1, 0, True, id="failed once: at once"),
        pytest.param(2, 0.5, False, id="twice: not within the hour"),
        pytest.param(2, 1, True, id="twice: after the hour"),
        pytest.param(4, 15, False, id="four times: not within 16 hours"),
        pytest.param(4, 16, True, id="four times: after 16 hours"),
        pytest.param(60, 24 * 30 - 1, False, id="for ever: not within the month"),
        pytest.param(60, 24 * 30, True, id="for ever: after a month"),
        pytest.param(60, -24, True, id="tried in the future: the clock was wrong"),
    ],
)
def test_failures_are_asked_less_and_less(failures: int, hours: float, asked: bool) -> None:
    url = replace(known(1, UrlState.FAILED, checked=None), failures=failures, tried_at=NOW - dt.timedelta(hours=hours))
    assert bool(due([url], frozenset(), NOW)) is asked


def test_newest_posts_are_asked_every_time() -> None:
    urls = [known(number) for number in range(1000)]
    newest = frozenset({urls[999].url})
    assert 999 in numbers(due(urls, newest, NOW))
    assert 999 not in numbers(due(urls, frozenset(), NOW))


def test_the_rest_comes_round_in_turn() -> None:
    urls = [known(number, checked=f"2026-10-{number % 28 + 1:02}") for number in range(800)]
    seen: set[int] = set()
    for run in range(8):
        asked = due(urls, frozenset(), NOW)
        assert len(asked) == 100
        seen |= set(numbers(asked))
        urls = [known(url.id, checked=f"2026-11-{run + 1:02}") if url in asked else url for url in urls]
    assert seen == set(range(800))


@pytest.mark.parametrize(
    ("pages", "asked"),
    [
        pytest.param(40, WHOLE_AT_LEAST, id="a small blog: five"),
        pytest.param(800, 50, id="a large one: a sixteenth"),
    ],
)
def test_few_pages_without_validators_are_asked_near_ones_first(pages: int, asked: int) -> None:
    urls = [replace(known(number, depth=min(number, 5)), validators=Validators()) for number in range(pages)]
    found = numbers(due(urls, frozenset({urls[-1].url}), NOW))
    assert len(found) == asked
    assert found[:3] == [0, 1, 2]
    assert found[-1] == pages - 1, "the newest post"


def test_pages_without_validators_come_round_too() -> None:
    urls = [replace(known(number, depth=min(number, 5)), validators=Validators()) for number in range(160)]
    seen: set[int] = set()
    for run in range(32):
        asked = due(urls, frozenset(), NOW)
        seen |= set(numbers(asked))
        urls = [replace(url, checked_at=f"2026-12-{run:02}") if url in asked else url for url in urls]
    assert seen == set(range(160))


def test_a_small_blog_is_checked_whole() -> None:
    urls = [known(number) for number in range(AT_LEAST)]
    assert due(urls, frozenset(), NOW) == urls
