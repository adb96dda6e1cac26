"""doctor: ok, or what to do; and what is saved of a damaged store."""

from __future__ import annotations

import datetime as dt
import json
import shutil
from pathlib import Path

import pytest

from archivesearch.store.database import FILE_NAME, Database
from tests.cli.conftest import Run
from tests.conftest import Crawled

PAGE = 4096


@pytest.fixture
def folder(crawled: Crawled, tmp_path: Path) -> Path:
    """A copy of the sample's data, to be damaged."""
    return Path(shutil.copytree(crawled.folder, tmp_path / "data"))


def marked(out: str) -> set[str]:
    """The subjects that need something."""
    return {line.split()[1] for line in out.splitlines() if line.startswith("!!")}


def overwrite(path: Path, start: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(data)


def test_all_is_well(run: Run, folder: Path) -> None:
    ran = run("--index", folder, "doctor")
    assert (ran.code, ran.err, marked(ran.out)) == (0, "", set())
    subjects = [line.split()[1] for line in ran.out.splitlines()]
    assert subjects == "permissions lock disk store index clock runs manners schedule".split()
    assert "whole; 1 blog, " in ran.out


def test_nothing_was_crawled(run: Run) -> None:
    ran = run("doctor")
    assert ran.code == 1
    assert "there is no index at index" in ran.out
    assert "-> crawl a blog first" in ran.out


def flip_a_page_body(folder: Path) -> None:
    with Database.create(folder) as database:
        database.execute("UPDATE pages SET body = zeroblob(40) WHERE url_id = 5")


def flip_an_index_byte(folder: Path) -> None:
    path = max((folder / "fulltext").rglob("*.*"), key=lambda path: path.stat().st_size)
    overwrite(path, path.stat().st_size // 2, b"\xff\x00\xff")


def set_the_clock_back(folder: Path) -> None:
    later = (dt.datetime.now(dt.UTC) + dt.timedelta(days=400)).isoformat()
    with Database.create(folder) as database:
        database.execute("UPDATE pages SET fetched_at = ? WHERE url_id = 5", (later,))


def fail_the_last_run(folder: Path) -> None:
    with Database.create(folder) as database:
        database.execute("UPDATE runs SET report = NULL, error = 'it rained'")


def grow_old(folder: Path) -> None:
    with Database.create(folder) as database:
        database.execute("UPDATE runs SET started_at = '2020-01-01T00:00:00+00:00'")


@pytest.mark.parametrize(
    ("harm", "subject", "advice"),
    [
        pytest.param(flip_a_page_body, "store", "doctor --salvage NEW_FOLDER", id="a page is not whole"),
        pytest.param(flip_an_index_byte, "index", "reindex", id="the index is damaged"),
        pytest.param(lambda folder: shutil.rmtree(folder / "fulltext"), "index", "reindex", id="the index is gone"),
        pytest.param(set_the_clock_back, "clock", "timedatectl", id="the clock was set back"),
        pytest.param(fail_the_last_run, "runs", "archivesearch status", id="the last run failed"),
        pytest.param(grow_old, "runs", "archivesearch update", id="long ago"),
        pytest.param(lambda folder: folder.chmod(0o777), "permissions", "chmod o-w", id="anybody may write"),
    ],
)
def test_what_is_wrong_is_named_with_what_to_do(
    run: Run, folder: Path, harm: object, subject: str, advice: str
) -> None:
    assert callable(harm)
    harm(folder)
    ran = run("--index", folder, "doctor")
    assert ran.code == 1
    assert marked(ran.out) == {subject}
    lines = ran.out.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("!!"))
    assert lines[at + 1].strip().startswith("-> ")
    assert advice in lines[at + 1]


def test_a_lock_that_a_killed_run_left_harms_nothing(run: Run, folder: Path) -> None:
    (folder / "writer.lock").touch()
    (folder / "writer.json").write_text(json.dumps({"process": 999_999, "since": "2026-01-01T00:00:00+00:00"}))
    ran = run("--index", folder, "doctor")
    assert ran.code == 0
    assert "process 999999, since 2026-01-01 00:00 UTC was killed, which harms nothing" in ran.out


@pytest.mark.parametrize(
    "place",
    [
        pytest.param((0, PAGE), id="the first page: header and schema"),
        pytest.param((0.3, PAGE), id="a page in the middle"),
        pytest.param((0.6, 5 * PAGE), id="five pages in a row"),
    ],
)
def test_a_damaged_store_is_named_salvaged_and_never_written_to(
    run: Run, folder: Path, tmp_path: Path, place: tuple[float, int]
) -> None:
    store = folder / FILE_NAME
    pages = store.stat().st_size // PAGE
    start = int(place[0] * pages) * PAGE
    overwrite(store, start, b"\xa5" * place[1])
    before = store.read_bytes()
    assert run("--index", folder, "doctor").code == 1
    ran = run("--index", folder, "doctor", "--salvage", tmp_path / "saved")
    assert ran.code == 0, ran.err
    assert store.read_bytes() == before
    assert run("--index", tmp_path / "saved", "reindex", "--extract").code == 0
    doctor = run("--index", tmp_path / "saved", "doctor")
    assert "ok  store" in doctor.out
    assert "ok  index" in doctor.out
    listed = run("--index", tmp_path / "saved", "list", "--format", "urls").out.splitlines()
    assert len(listed) >= 55, "most of 63 posts: a few pages of the file hold at most some of them"


@pytest.mark.parametrize("length", [0, 100, PAGE, 10 * PAGE])
def test_a_cut_store_is_named_and_not_overwritten(run: Run, folder: Path, length: int, tmp_path: Path) -> None:
    store = folder / FILE_NAME
    store.write_bytes(store.read_bytes()[:length])
    ran = run("--index", folder, "list")
    assert ran.code == 4
    assert len(ran.err.splitlines()) == 1
    ran = run("--index", folder, "crawl", "http://127.0.0.1:1/")
    assert ran.code == 4
    if length:
        assert store.read_bytes()[:100] != b""
        run("--index", folder, "doctor", "--salvage", tmp_path / "saved")


def test_salvage_needs_a_new_folder(run: Run, folder: Path, tmp_path: Path) -> None:
    ran = run("--index", folder, "doctor", "--salvage", folder)
    assert (ran.code, ran.out) == (4, "")
    assert "is there already; name a new folder" in ran.err
    assert "is not there; name the damaged folder" in run("--index", tmp_path / "no", "doctor", "--salvage", "x").err
