"""Flipped bytes and cuts in any file of the index: refused with advice, or the right answers; reindex restores all."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from archivesearch.config import Settings
from archivesearch.errors import IndexDamaged
from archivesearch.model import SearchRequest, Sort
from archivesearch.store.posts import Posts
from archivesearch.workspace import FULLTEXT, Workspace
from tests.conftest import Crawled
from tests.support import program, tiny_blog
from tests.support.blog_server import BlogServer

QUERIES = ("thesis", '"office hours"', "supervis*", "author:samuel", "title:winter -snow", "year:2018", "the")
SHORT_FLIPS, LONG_FLIPS = 3, 60


def answers(folder: Path) -> list[object]:
    workspace = Workspace(Settings(index_dir=folder))
    index = workspace.index()
    with workspace.open_to_read() as database:
        return [
            (results.total, results.facets, [(hit.post, hit.score, hit.snippet) for hit in results.hits])
            for query in QUERIES
            for sort in (Sort.RELEVANCE, Sort.NEWEST)
            for results in [index.search(SearchRequest(query=query, sort=sort, limit=None), Posts(database))]
        ]


@pytest.fixture(scope="module")
def right(crawled: Crawled) -> list[object]:
    return answers(crawled.folder)


@pytest.fixture
def folder(crawled: Crawled, tmp_path: Path) -> Path:
    return Path(shutil.copytree(crawled.folder, tmp_path / "data"))


def files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted((folder / FULLTEXT).rglob("*")) if path.is_file())


def is_refused_or_right(folder: Path, right: list[object]) -> bool:
    try:
        return answers(folder) == right
    except IndexDamaged as error:
        return "archivesearch reindex" in str(error)


def test_a_flipped_bit_anywhere(folder: Path, right: list[object], is_long: bool) -> None:
    dice = random.Random(7)
    for path in files(folder):
        whole = path.read_bytes()
        for _ in range(LONG_FLIPS if is_long else SHORT_FLIPS):
            place, bit = dice.randrange(len(whole)), 1 << dice.randrange(8)
            path.write_bytes(whole[:place] + bytes([whole[place] ^ bit]) + whole[place + 1 :])
            assert is_refused_or_right(folder, right), (path.name, place, bit)
        path.write_bytes(whole)


@pytest.mark.parametrize("share", [0.0, 0.5, 0.99])
def test_a_cut_file(folder: Path, right: list[object], share: float) -> None:
    for path in files(folder):
        whole = path.read_bytes()
        path.write_bytes(whole[: int(len(whole) * share)])
        assert is_refused_or_right(folder, right), path.name
        path.write_bytes(whole)


def test_a_missing_file(folder: Path, right: list[object]) -> None:
    for path in files(folder):
        whole = path.read_bytes()
        path.unlink()
        if path.name == "CURRENT":  # as if there had never been an index: the command line says so
            assert Workspace(Settings(index_dir=folder)).index().revision == 0
        else:
            assert is_refused_or_right(folder, right), path.name
        path.write_bytes(whole)


@pytest.mark.parametrize(
    "manifest", [pytest.param('{"format": 1}\n', id="of an older version"), pytest.param("{", id="damaged")]
)
def test_a_job_makes_an_index_again_that_it_cannot_use(tmp_path: Path, manifest: str) -> None:
    folder = tmp_path / "data"
    config = program.settings(folder)
    with BlogServer(tiny_blog.routes()) as blog:
        program.run(folder, "crawl", blog.url("/"), config=config)
        next((folder / FULLTEXT).rglob("manifest.json")).write_text(manifest)
        assert program.run(folder, "search", "word3").code == 4
        doctor = program.run(folder, "doctor")
        assert doctor.code == 1
        assert "!!  index" in doctor.out
        assert program.run(folder, "update", config=config) == program.Ended(code=0, out="", err="")
        assert program.run(folder, "search", "word3").code == 0
        assert program.run(folder, "doctor").code == 0


def test_reindex_restores_everything_without_the_network(folder: Path, right: list[object]) -> None:
    for path in files(folder):
        path.write_bytes(b"\xff" * path.stat().st_size)
    assert program.run(folder, "search", "thesis").code == 4
    assert program.run(folder, "reindex").code == 0
    assert answers(folder) == right
