"""Full disks, folders that cannot be written, files that cannot be: a clear line, nothing lost, and on it goes."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import program, tiny_blog
from tests.support.blog_server import BlogServer

POSTS = 30
KIB = 1024
SHORT_LIMITS = [40, 110]
LONG_LIMITS = [*range(4, 240, 8)]
"""KiB a file may grow to: the store at first, then the write-ahead log, then files of the index do not fit."""

needs_modes = pytest.mark.skipif(
    program.without_override() is None, reason="root may write anywhere here, and setpriv is not installed"
)
needs_mount = pytest.mark.skipif(
    os.geteuid() != 0 or subprocess.run(["mount", "--help"], capture_output=True, check=False).returncode != 0,
    reason="mounting a small disk takes root",
)


@pytest.fixture
def blog() -> Iterator[BlogServer]:
    with BlogServer(tiny_blog.routes(range(POSTS))) as blog:
        yield blog


def listed(folder: Path) -> set[str]:
    ran = program.run(folder, "list", "--format", "urls")
    return set(ran.out.split()) if ran.code == 0 else set()


def check_told(ran: program.Ended) -> None:
    """Either it did its work, or it said in one line what is full."""
    if ran.code in (0, 3):
        return
    assert ran.code == 4, ran
    assert ran.err.splitlines()[-1].startswith("archivesearch: "), ran.err
    words = ("full", "space", "too large", "I/O error")
    assert any(word in ran.err.splitlines()[-1] for word in words), ran.err


def test_a_file_may_not_grow(tmp_path: Path, blog: BlogServer, is_long: bool) -> None:
    whole = tmp_path / "whole"
    config = program.settings(whole)
    program.run(whole, "crawl", blog.url("/"), config=config)
    for limit in LONG_LIMITS if is_long else SHORT_LIMITS:
        folder = tmp_path / f"data{limit}"
        ran = program.run(folder, "crawl", blog.url("/"), config=config, largest_file=limit * KIB)
        check_told(ran)
        before = listed(folder)
        again = program.run(folder, "crawl", blog.url("/"), config=config)
        assert again.code == 0, (limit, again)
        assert before <= listed(folder) == listed(whole), limit
        shutil.rmtree(folder)


@pytest.mark.parametrize("arguments", [("update",), ("reindex",), ("reindex", "--extract")], ids=" ".join)
def test_full_while_a_good_index_stands(
    tmp_path: Path, blog: BlogServer, arguments: tuple[str, ...], is_long: bool
) -> None:
    folder = tmp_path / "data"
    config = program.settings(folder)
    program.run(folder, "crawl", blog.url("/"), config=config)
    before = listed(folder)
    blog.routes.update(tiny_blog.routes(range(POSTS + 5)))
    for limit in (1, 4, 16, 30, 60) if is_long else (16,):
        check_told(program.run(folder, *arguments, config=config, largest_file=limit * KIB))
        found = program.run(folder, "search", "word*", "--limit", "0", "--format", "urls")
        assert before <= set(found.out.split()), "what was there is still found"
    assert program.run(folder, "update", config=config).code == 0
    assert program.run(folder, "doctor", config=config).code == 0
    assert len(listed(folder)) == POSTS + 5


@needs_mount
def test_a_disk_that_is_really_full(tmp_path: Path, blog: BlogServer) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk], check=True)
    try:
        folder = disk / "data"
        config = program.settings(tmp_path / "data")
        (disk / "ballast").write_bytes(bytes(11_800 * KIB))
        check_told(program.run(folder, "crawl", blog.url("/"), config=config))
        before = listed(folder)
        check_told(program.run(folder, "update", "--report", disk / "r.json", config=config))
        (disk / "ballast").unlink()
        assert program.run(folder, "crawl", blog.url("/"), config=config).code == 0
        assert before <= listed(folder)
        assert len(listed(folder)) == POSTS
    finally:
        subprocess.run(["umount", disk], check=True)


@needs_modes
def test_a_folder_that_cannot_be_written(tmp_path: Path, blog: BlogServer) -> None:
    folder = tmp_path / "data"
    config = program.settings(folder)
    program.run(folder, "crawl", blog.url("/"), config=config)
    found = program.run(folder, "search", "word3").out
    prefix = program.without_override() or []
    places = [folder, *(path for path in folder.rglob("*"))]
    modes = {path: path.stat().st_mode for path in places}
    for path in places:
        path.chmod(modes[path] & ~0o222)
    try:
        for arguments in (("update",), ("crawl", blog.url("/")), ("reindex",)):
            ran = program.run(folder, *arguments, config=config, prefix=prefix)
            assert (ran.code, len(ran.err.splitlines())) == (4, 1), ran
            assert "make the folder writable" in ran.err
        assert program.run(folder, "search", "word3", prefix=prefix).out == found, "readers need no lock"
        for arguments in (("list",), ("counts",), ("status",)):
            assert program.run(folder, *arguments, prefix=prefix).code == 0
        assert "cannot be written by you" in program.run(folder, "doctor", prefix=prefix).out
    finally:
        for path in places:
            path.chmod(modes[path])
    assert program.run(folder, "update", config=config).code == 0


@needs_mount
def test_read_only_media(tmp_path: Path, blog: BlogServer) -> None:
    folder = tmp_path / "data"
    program.run(folder, "crawl", blog.url("/"), config=program.settings(folder))
    found = program.run(folder, "search", "word3").out
    subprocess.run(["mount", "--bind", folder, folder], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True)
        assert program.run(folder, "search", "word3").out == found
        ran = program.run(folder, "update")
        assert (ran.code, len(ran.err.splitlines())) == (4, 1), ran
    finally:
        subprocess.run(["umount", folder], check=True)


@needs_modes
@pytest.mark.parametrize("option", ["--report", "--metrics"])
def test_a_report_that_cannot_be_written(tmp_path: Path, blog: BlogServer, option: str) -> None:
    folder, closed = tmp_path / "data", tmp_path / "closed"
    config = program.settings(folder)
    program.run(folder, "crawl", blog.url("/"), config=config)
    closed.mkdir(mode=0o555)
    ran = program.run(folder, "update", option, closed / "file", config=config, prefix=program.without_override() or [])
    assert (ran.code, len(ran.err.splitlines())) == (4, 1), ran
    assert f"{closed / 'file'}: Permission denied; name a file in a folder that can be written" in ran.err


def test_output_that_cannot_be_written(tmp_path: Path, blog: BlogServer) -> None:
    folder = tmp_path / "data"
    program.run(folder, "crawl", blog.url("/"), config=program.settings(folder))
    for arguments in (("list",), ("search", "word*"), ("counts",), ("status",), ("doctor",)):
        with Path("/dev/full").open("w") as full:
            done = subprocess.run(
                program.command(folder, *arguments), stdout=full, stderr=subprocess.PIPE, text=True, check=False
            )
        assert done.returncode == 4, (arguments, done)
        assert len(done.stderr.splitlines()) == 1, done.stderr
        assert "space" in done.stderr
