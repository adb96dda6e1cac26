"""systemd units and cron lines: as systemd and cron read them, installed and removed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Run

needs_systemd = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd-analyze is not on this machine: units are not verified"
)
FAKE = """#!/bin/sh
echo "$0 $*" >> {log}
{body}
"""
FAKE_CRONTAB = 'if [ "$1" = "-l" ]; then cat {table}; else cat > {table}; fi'


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a systemctl and a crontab that write down how they were called."""
    programs = tmp_path / "programs"
    programs.mkdir()
    (tmp_path / "crontab").write_text("MAILTO=me\n1 2 * * * other\n")
    for name, body in (("systemctl", ""), ("crontab", FAKE_CRONTAB.format(table=tmp_path / "crontab"))):
        (programs / name).write_text(FAKE.format(log=tmp_path / "calls", body=body))
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path


def split(printed: str, folder: Path) -> list[Path]:
    """The printed units as files."""
    paths: list[Path] = []
    for line in printed.splitlines():
        if line.startswith("# archivesearch"):
            paths.append(folder / line.removeprefix("# "))
            paths[-1].write_text("")
        else:
            paths[-1].write_text(paths[-1].read_text() + line + "\n")
    return paths


@needs_systemd
@pytest.mark.parametrize("way", ["systemd-user", "systemd-system"])
@pytest.mark.parametrize(
    "options",
    [
        pytest.param((), id="plain"),
        pytest.param(
            ("--when", "04:30", "--random-delay", "20min", "--on-failure", "tell@%n.service"), id="all options"
        ),
        pytest.param(("--", "--report", 'a b/100%"$HOME.json'), id="odd names"),
    ],
)
def test_systemd_understands_the_units(run: Run, tmp_path: Path, way: str, options: tuple[str, ...]) -> None:
    ran = run("--index", tmp_path / "my index", "schedule", "print", "--as", way, *options)
    assert (ran.code, ran.err) == (0, "")
    paths = split(ran.out, tmp_path)
    assert [path.suffix for path in paths] == [".service", ".timer"]
    done = subprocess.run(["systemd-analyze", "verify", *paths], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@needs_systemd
def test_the_system_service_is_hardened(run: Run, tmp_path: Path) -> None:
    paths = split(run("schedule", "print", "--as", "systemd-system").out, tmp_path)
    done = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=25", paths[0]],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout.splitlines()[-1]


def test_timer_of_a_user_is_installed_started_and_removed(run: Run, machine: Path) -> None:
    ran = run("schedule", "install", "--when", "03:15")
    assert ran.code == 0, ran.err
    folder = machine / "config" / "systemd" / "user"
    assert "OnCalendar=*-*-* 03:15:00\n" in (folder / "archivesearch-update.timer").read_text()
    calls = (machine / "calls").read_text()
    assert "systemctl --user daemon-reload\n" in calls
    assert "systemctl --user enable --now archivesearch-update.timer\n" in calls
    assert run("schedule", "remove").code == 0
    assert list(folder.iterdir()) == []
    assert "systemctl --user disable --now archivesearch-update.timer\n" in (machine / "calls").read_text()
    assert run("schedule", "remove").code == 1


def test_crontab_keeps_its_other_lines(run: Run, machine: Path) -> None:
    before = (machine / "crontab").read_text()
    for _ in range(2):
        ran = run("--index", "in dex", "schedule", "install", "--as", "cron", "--", "--report", "50%.json")
        assert ran.code == 0, ran.err
    table = (machine / "crontab").read_text()
    assert table.startswith(before)
    mark, line = table.removeprefix(before).splitlines()
    assert mark.startswith("# archivesearch: update of ")
    assert r"50\%.json" in line
    assert "'" in line, "a folder with a blank is quoted"
    assert run("--index", "in dex", "schedule", "remove", "--as", "cron").code == 0
    assert (machine / "crontab").read_text() == before


@pytest.mark.parametrize(
    ("options", "message"),
    [
        pytest.param(("print", "--as", "cron", "--when", "now and then"), "cron has no words for", id="cron"),
        pytest.param(("print", "--name", "a/b"), "cannot be the name of a unit", id="a path as a name"),
        pytest.param(("print", "--on-failure", "a\nExecStart=/bin/sh"), "cannot stand in a unit", id="a line break"),
    ],
)
def test_what_cannot_be_scheduled(run: Run, options: tuple[str, ...], message: str) -> None:
    ran = run("schedule", *options)
    assert (ran.code, ran.out) == (2, "")
    assert message in ran.err


@needs_systemd
@pytest.mark.usefixtures("machine")
def test_what_systemd_does_not_understand_is_not_installed(run: Run, machine: Path) -> None:
    ran = run("schedule", "install", "--when", "at noon perhaps")
    assert ran.code == 4
    assert "systemd does not understand it" in ran.err
    assert not (machine / "config").exists()


def test_without_a_scheduler_it_says_what_to_do(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert "there is no crontab on this machine" in run("schedule", "install", "--as", "cron").err
    ran = run("schedule", "install")
    assert ran.code == 4
    assert "where there is, run: systemctl --user daemon-reload" in ran.err
    monkeypatch.delenv("XDG_CONFIG_HOME")
    monkeypatch.delenv("HOME", raising=False)
    assert "set HOME" in run("schedule", "install").err
