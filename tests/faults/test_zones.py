"""Time zone and locale of the machine change no date, no count and no answer; cron's bare environment is enough."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Crawled
from tests.support import program, tiny_blog
from tests.support.blog_server import BlogServer

ZONES = ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns", "Nonsense/Zone"]
LANGUAGES = ["C", "POSIX", "tr_TR.UTF-8", "C.UTF-8", "xx_XX"]
BARE = {"PATH": "/usr/bin:/bin"}


COMMANDS = (
    ("list", "--format", "json"),
    ("counts", "--format", "markdown"),
    ("search", "winter", "--facets"),
    ("list", "--since", "2018-01-01", "--until", "2018-12-31", "--format", "csv"),
)
SCRIPT = """
import sys
from archivesearch.cli import main
codes = [main(["--index", sys.argv[1], *command]) for command in {commands!r}]
print("codes", *codes)
"""


def answers(folder: Path, environment: dict[str, str]) -> bytes:
    """What is printed, as bytes, by a process with no other variables than these; the exit codes last."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(commands=COMMANDS), str(folder)],
        env={**BARE, **environment},
        capture_output=True,
        check=True,
    )
    assert done.stderr == b""
    assert done.stdout.endswith(b"codes 0 0 0 0\n")
    return done.stdout


@pytest.fixture(scope="module")
def usual(crawled: Crawled) -> bytes:
    return answers(crawled.folder, {"LANG": "C.UTF-8", "TZ": "UTC", "HOME": "/root"})


@pytest.mark.parametrize("zone", ZONES)
def test_zones_change_nothing(crawled: Crawled, usual: bytes, zone: str) -> None:
    assert answers(crawled.folder, {"TZ": zone, "LANG": "C.UTF-8"}) == usual


@pytest.mark.parametrize("language", LANGUAGES)
def test_languages_change_nothing(crawled: Crawled, usual: bytes, language: str) -> None:
    assert answers(crawled.folder, {"LANG": language, "LC_ALL": language}) == usual


def test_a_terminal_that_is_ascii_only_still_prints(crawled: Crawled) -> None:
    environment = {"PYTHONIOENCODING": "ascii", "LANG": "C", "PYTHONUTF8": "0"}
    assert answers(crawled.folder, environment).isascii()


def test_dates_are_the_same_wherever_they_were_crawled(tmp_path: Path, is_long: bool) -> None:
    dates = {}
    with BlogServer(tiny_blog.routes()) as blog:
        for zone in ZONES if is_long else ZONES[1:3]:
            folder = tmp_path / zone.replace("/", "-")
            config = program.settings(folder)
            environment = {"TZ": zone, "LANG": "C"}
            assert program.run(folder, "crawl", blog.url("/"), config=config, environment=environment).code == 0
            dates[zone] = program.run(folder, "list", "--format", "csv").out
    assert len(set(dates.values())) == 1
    assert "2020-01-03" in next(iter(dates.values()))


def test_cron_has_no_home_no_terminal_and_no_output(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    config = program.settings(folder)
    with BlogServer(tiny_blog.routes()) as blog:
        for arguments in (["crawl", blog.url("/")], ["update"], ["status"], ["search", "word3"]):
            done = subprocess.run(
                ["/bin/sh", "-c", 'exec "$@" >&- 2>&-', "sh", *program.command(folder, *arguments, config=config)],
                env=BARE,
                check=False,
                cwd="/",
            )
            assert done.returncode in (0, 4), arguments
        done = subprocess.run(
            program.command(folder, "update", config=config), env=BARE, capture_output=True, check=False, cwd="/"
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert len(program.run(folder, "list", "--format", "urls").out.split()) == 12


def test_a_reader_that_leaves_early_is_no_error(crawled: Crawled) -> None:
    for arguments in (("list",), ("search", "the", "--limit", "0"), ("counts", "--format", "json"), ("status",)):
        read, write = os.pipe()
        os.close(read)
        done = subprocess.run(
            program.command(crawled.folder, *arguments), stdout=write, stderr=subprocess.PIPE, check=False
        )
        os.close(write)
        assert (done.returncode, done.stderr) == (0, b""), arguments


def test_a_clock_that_jumps_back_or_ahead_harms_nothing(tmp_path: Path) -> None:
    import datetime as dt
    from dataclasses import dataclass

    from archivesearch import jobs
    from archivesearch.config import Settings
    from archivesearch.urls import from_user
    from archivesearch.workspace import Workspace
    from tests.conftest import Recorder
    from tests.support.clock import FakeClock

    @dataclass
    class Jumping(FakeClock):
        offset: dt.timedelta = dt.timedelta()

        def now(self) -> dt.datetime:
            return super().now() + self.offset

    clock = Jumping()
    with BlogServer(tiny_blog.routes()) as blog:
        workspace = Workspace(Settings(index_dir=tmp_path, workers=1), clock)
        for years in (0, 30, -20, 0):
            clock.offset = dt.timedelta(days=365 * years)
            report = jobs.crawl(workspace, from_user(blog.url("/")), Recorder.new())
            assert report.posts == 12
            assert (report.first_on, report.removed) == (dt.date(2020, 1, 3), 0)
