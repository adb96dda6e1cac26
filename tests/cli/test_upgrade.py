"""A store that another version of the program made: brought up to date when it is older, refused when it is newer."""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from pathlib import Path

import pytest

from archivesearch.model import Url
from archivesearch.store import database as store
from archivesearch.store.blogs import Blogs
from archivesearch.store.database import FILE_NAME, FORMAT, Database
from tests.cli.conftest import Run
from tests.conftest import Crawled

READING = (
    ["counts"], ["list"], ["status"], ["audit"], ["show", "https://a.example/"], ["why", "https://a.example/"],
    ["search", "word"], ["search", "-word"],
)  # fmt: skip


def made_by(version: int, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store with one blog, as an older version left it."""
    scripts = store._migrations()
    with monkeypatch.context() as patched:
        patched.setattr(store, "_migrations", lambda: scripts[:version])
        with Database.create(folder) as database:
            Blogs(database).add(Url("https://a.example/"), "/", dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    return folder


def test_the_format_is_the_number_of_the_last_migration() -> None:
    assert [number for number, _ in store._migrations()] == list(range(1, FORMAT + 1))


@pytest.mark.parametrize("version", range(1, FORMAT))
@pytest.mark.parametrize("arguments", READING, ids=" ".join)
def test_commands_that_read_bring_an_older_store_up_to_date(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int, arguments: list[str]
) -> None:
    folder = made_by(version, tmp_path / "old", monkeypatch)
    fresh = made_by(FORMAT, tmp_path / "new", monkeypatch)
    old = run("--index", folder, *arguments)
    new = run("--index", fresh, *arguments)
    assert (old.code, old.out) == (new.code, new.out.replace(str(fresh), str(folder)))
    with Database.open(folder) as database:
        assert database.version() == FORMAT


def test_doctor_names_an_older_store(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = made_by(1, tmp_path / "old", monkeypatch)
    told = run("--index", folder, "doctor")
    assert "an older archivesearch made it" in told.out + told.err
    assert run("--index", folder, "reindex").code == 0
    assert "older archivesearch" not in run("--index", folder, "doctor").out


@pytest.mark.parametrize("arguments", [*READING, ["doctor"], ["reindex"], ["update"]], ids=" ".join)
def test_a_newer_store_is_refused_in_one_line(run: Run, crawled: Crawled, tmp_path: Path, arguments: list[str]) -> None:
    folder = tmp_path / "newer"
    shutil.copytree(crawled.folder, folder)
    with sqlite3.connect(folder / FILE_NAME) as connection:
        connection.execute(f"PRAGMA user_version = {FORMAT + 1}")
    connection.close()
    told = run("--index", folder, *arguments)
    assert told.code not in (0, 1) or arguments == ["doctor"]
    assert f"has format {FORMAT + 1}, this archivesearch knows {FORMAT}" in told.out + told.err
    assert "install a newer archivesearch" in told.out + told.err
