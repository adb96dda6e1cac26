"""Whatever is asked, there is an answer or one clear error, soon; who reads while others write gets an answer."""

from __future__ import annotations

import datetime as dt
import random
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from archivesearch.errors import BadQuery
from archivesearch.index.whoosh_index import WhooshIndex
from archivesearch.model import Post, PostChange, PostDate, SearchRequest, SearchResults, Url

MAX_CPU_S = 5.0


class NoTexts:
    def texts(self, urls: Sequence[Url]) -> Mapping[Url, str]:
        return {}


def posts(count: int) -> list[PostChange]:
    rng = random.Random(5)
    words = [f"a{number:x}" for number in range(6_000)] + ["fox", "foxes", "日本語", "the"]
    found = []
    for number in range(count):
        text = " ".join(rng.choices(words, k=80))
        date = PostDate(on=dt.date(2010, 1, 1) + dt.timedelta(days=number), evidence="x")
        url = Url(f"http://b.example/{number}")
        post = Post(url=url, title=f"the {rng.choice(words)}", date=date, text=text, language="en", blog="b.example")
        found.append(PostChange(revision=number + 1, url=url, post=post))
    return found


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> WhooshIndex:
    built = WhooshIndex(tmp_path_factory.mktemp("hostile") / "fulltext")
    built.catch_up(posts(1_500))
    return built


@pytest.mark.parametrize(
    "query",
    [
        pytest.param("x" * 10_000, id="10,000 characters"),
        pytest.param("fox " * 499, id="500 words"),
        pytest.param(" ".join(f"a{number:x}" for number in range(390)), id="400 different words"),
        pytest.param(" OR ".join(f"a{number:x}*" for number in range(200)), id="200 prefixes"),
        pytest.param("(" * 1_000 + "fox" + ")" * 1_000, id="1,000 brackets"),
        pytest.param("(" * 1_000, id="1,000 brackets that do not close"),
        pytest.param("-" * 1_000 + "fox", id="1,000 dashes"),
        pytest.param("NOT " * 400 + "fox", id="400 negations"),
        pytest.param("a*", id="a prefix of everything"),
        pytest.param('"a* a"', id="a star in quotes"),
        pytest.param("a~ " * 200, id="200 near spellings"),
        pytest.param("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa~", id="a long near spelling"),
        pytest.param("\x00\x01\x1b[31m fox \x7f\u202e", id="control characters"),
        pytest.param("fox\ud800", id="half a character"),
        pytest.param('"' * 999, id="quotation marks"),
        pytest.param('"' + "the " * 490 + '"', id="a row of 490 words"),
        pytest.param("日" * 1_900, id="a long unspaced run"),
        pytest.param("e\u0301" * 900, id="marks"),
        pytest.param("\u0301" * 1_900, id="nothing but marks"),
        pytest.param("year:" + "9" * 1_000, id="a far year"),
        pytest.param("date:0001-01-01..9999-12-31", id="all days"),
        pytest.param("date:<0001-01-01", id="before all days"),
        pytest.param("tag:" + "*" * 50, id="stars"),
        pytest.param("url:*", id="all addresses"),
        pytest.param("title:(" * 40 + "fox" + ")" * 40, id="fields in fields"),
    ],
)
def test_an_answer_or_a_clear_error_soon(index: WhooshIndex, query: str) -> None:
    started = time.process_time()
    answer = asked(index, query)
    if isinstance(answer, BadQuery):
        assert str(answer).startswith("the query cannot be read: ")
        assert "\n" not in answer.why
        assert 0 <= answer.position <= len(query)
    else:
        assert answer.total == answer.facets.total
    assert time.process_time() - started < MAX_CPU_S


def asked(index: WhooshIndex, query: str) -> SearchResults | BadQuery:
    try:
        return index.search(SearchRequest(query=query, facets=True), NoTexts())
    except BadQuery as error:
        return error


def test_readers_get_an_answer_while_commits_and_rebuilds_go_on(tmp_path: Path) -> None:
    """Each reader opens the index anew, as a process of its own would."""
    changes = posts(60)
    writer = WhooshIndex(tmp_path / "fulltext")
    writer.catch_up(changes[:20])
    done = threading.Event()
    totals: list[int] = []
    failures: list[BaseException] = []

    def read() -> None:
        while not done.is_set():
            try:
                totals.append(WhooshIndex(tmp_path / "fulltext").search(SearchRequest(query="the"), NoTexts()).total)
            except Exception as error:
                failures.append(error)
                return

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for start in range(20, 60, 4):
        writer.catch_up(changes[start : start + 4])
        if start % 8 == 0:
            writer.rebuild(changes[: start + 4])
    done.set()
    for reader in readers:
        reader.join()
    assert not failures
    assert totals
    assert all(20 <= total <= 60 and total % 4 == 0 for total in totals), "never half a commit"
