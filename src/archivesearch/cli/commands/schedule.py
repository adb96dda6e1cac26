"""`archivesearch schedule`: print, install or remove what runs `update`."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

import click

from archivesearch import config
from archivesearch.cli import units
from archivesearch.cli.session import Session, print_lines
from archivesearch.cli.units import Job
from archivesearch.errors import Exit, FileFailed, SchedulerFailed
from archivesearch.files import replace_file

F = TypeVar("F", bound=Callable[..., Any])
SYSTEM_UNITS = Path("/etc/systemd/system")
_WAIT_FOR_LOCK_S = 600
_WRITING = ("--report", "--metrics")


class Way(StrEnum):
    USER = "systemd-user"
    SYSTEM = "systemd-system"
    CRON = "cron"


def _job_options(command: F) -> F:
    for option in (
        click.argument("update_options", metavar="[-- OPTIONS OF UPDATE]", nargs=-1, type=click.UNPROCESSED),
        click.option("--on-failure", metavar="UNIT", help="A systemd unit to start when an update fails."),
        click.option(
            "--random-delay",
            default="1h",
            show_default=True,
            metavar="SPAN",
            help="Up to so much later, so that not all ask at once; cron takes a minute of its own instead.",
        ),
        click.option(
            "--when",
            default="daily",
            show_default=True,
            help="hourly, daily, weekly, HH:MM, or an expression of systemd or cron.",
        ),
        _way_option,
        _name_option,
    ):
        command = option(command)
    return command


def _way_option(command: F) -> F:
    return click.option(
        "--as",
        "way",
        type=click.Choice([way.value for way in Way]),
        default=Way.USER.value,
        show_default=True,
        help="A timer of yours, one of the system, or a line of your crontab.",
    )(command)


def _name_option(command: F) -> F:
    return click.option(
        "--name", default="archivesearch", show_default=True, help="What the units are called by, for several archives."
    )(command)


@click.group(name="schedule")
def command() -> None:
    """Run `update` regularly, by systemd or cron: print what would do it, install it, remove it.

    \b
    archivesearch schedule print --as cron
    archivesearch schedule install --when 04:30
    archivesearch schedule install --as systemd-system -- --metrics /var/lib/node_exporter/blogs.prom
    """


@command.command(name="print")
@_job_options
@click.pass_obj
def print_command(session: Session, /, way: str, **options: Any) -> None:
    """Print the units or the line."""
    job = _job(session, **options)
    if Way(way) is Way.CRON:
        print_lines(_cron_lines(job))
        return
    for name, text in _unit_texts(job, Way(way)).items():
        print_lines([f"# {name}", text])


@command.command(name="install")
@_job_options
@click.pass_obj
def install_command(session: Session, /, way: str, **options: Any) -> None:
    """Install and start it. Installing again replaces it."""
    job = _job(session, **options)
    if Way(way) is Way.CRON:
        table, _ = units.without_cron_lines(_crontab(), job)
        _write_crontab(table + "".join(f"{line}\n" for line in _cron_lines(job)))
        session.say(f"your crontab runs it: {_cron_lines(job)[1]}")
        return
    texts = _unit_texts(job, Way(way))
    _verify(texts)
    folder = _unit_folder(Way(way))
    for name, text in texts.items():
        _write(folder / name, text)
        session.say(f"wrote {folder / name}")
    _systemctl(Way(way), ["daemon-reload"])
    _systemctl(Way(way), ["enable", "--now", job.timer_name])
    if Way(way) is Way.USER:
        session.say("it runs while you are logged in; for always: loginctl enable-linger")


@command.command(name="remove")
@_way_option
@_name_option
@click.pass_obj
def remove_command(session: Session, /, way: str, name: str) -> int:
    """Stop and remove what install made."""
    job = _job(session, name=name)
    if Way(way) is Way.CRON:
        table, found = units.without_cron_lines(_crontab(), job)
        if found:
            _write_crontab(table)
        return _removed(session, ["the line of your crontab"] if found else [])
    folder = _unit_folder(Way(way))
    there = [folder / unit for unit in (job.timer_name, job.service_name) if (folder / unit).exists()]
    if there:
        _systemctl(Way(way), ["disable", "--now", job.timer_name])
        for path in there:
            _remove(path)
        _systemctl(Way(way), ["daemon-reload"])
    return _removed(session, list(map(str, there)))


def installed(session: Session) -> list[str]:
    """What runs updates of this archive by now, in words."""
    folder = str(session.settings.index_dir.absolute())
    found = []
    for way in (Way.USER, Way.SYSTEM):
        units_folder = config.user_config_folder() if way is Way.USER else None
        place = SYSTEM_UNITS if way is Way.SYSTEM else units_folder and units_folder / "systemd" / "user"
        for path in sorted(place.glob("*-update.service")) if place and place.is_dir() else []:
            if folder in path.read_text(encoding="utf-8", errors="replace"):
                found.append(f"{path.name} ({way})")
    if shutil.which("crontab") and f"update of {folder}\n" in _crontab():
        found.append("a line of your crontab")
    return found


# --- details ------------------------------------------------------------------------------------------------------


def _job(session: Session, *, name: str, update_options: Sequence[str] = (), **options: Any) -> Job:
    if not name.replace("-", "").replace("_", "").isalnum() or not name.isascii():
        raise click.UsageError(f"{name!r} cannot be the name of a unit", click.get_current_context())
    for text in (*update_options, *filter(None, options.values())):
        if not text.isprintable():
            raise click.UsageError(f"{text!r} cannot stand in a unit or a crontab", click.get_current_context())
    folder = session.settings.index_dir.absolute()
    return Job(
        name=name,
        command=[
            *_program(),
            "--index",
            str(folder),
            *(["--config", str(session.config_file.absolute())] if session.config_file else []),
            "update",
            "--lock-wait",
            str(_WAIT_FOR_LOCK_S),
            *update_options,
        ],
        folder=folder,
        writes=sorted(set(units.iter_folders(update_options, _WRITING)) - {folder}),
        user=_owner(folder),
        **options,
    )


def _program() -> list[str]:
    """How to start this very installation, without a PATH."""
    beside = Path(sys.executable).with_name("archivesearch")
    return [str(beside)] if beside.is_file() else [sys.executable, "-m", "archivesearch"]


def _owner(folder: Path) -> str:
    """Who owns the data runs the job."""
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    try:
        return existing.owner()
    except (KeyError, OSError):
        return "nobody"


def _cron_lines(job: Job) -> list[str]:
    try:
        return units.cron_lines(job)
    except ValueError as error:
        raise click.UsageError(
            f"cron has no words for {job.when!r}; try daily, 04:30 or '30 4 * * *'", click.get_current_context()
        ) from error


def _unit_texts(job: Job, way: Way) -> dict[str, str]:
    return {job.service_name: units.service(job, system=way is Way.SYSTEM), job.timer_name: units.timer(job)}


def _unit_folder(way: Way) -> Path:
    if way is Way.SYSTEM:
        return SYSTEM_UNITS
    folder = config.user_config_folder()
    if folder is None:
        raise SchedulerFailed("neither XDG_CONFIG_HOME nor HOME says where your units are", "set HOME")
    return folder / "systemd" / "user"


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, text.encode())
    except OSError as error:
        advice = "as root, or --as systemd-user" if path.parent == SYSTEM_UNITS else "check the folder"
        raise FileFailed(str(path), error.strerror or "cannot be written", advice) from error


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise FileFailed(str(path), error.strerror or "cannot be removed", "check its folder") from error


def _removed(session: Session, what: Sequence[str]) -> int:
    if not what:
        session.say("there is nothing to remove")
        return Exit.NEGATIVE
    session.say(f"removed {' and '.join(what)}")
    return Exit.DONE


def _verify(texts: dict[str, str]) -> None:
    """What systemd does not understand is told before anything is installed.

    Without `--user`, which wants a session: cron jobs and containers have none, and the words are the same.
    """
    checker = shutil.which("systemd-analyze")
    if checker is None:
        return
    with tempfile.TemporaryDirectory() as folder:
        for name, text in texts.items():
            (Path(folder) / name).write_text(text, encoding="utf-8")
        done = _run([checker, "verify", *(str(Path(folder) / name) for name in texts)])
        problems = [line for line in done.stderr.splitlines() if folder in line or line.startswith(tuple(texts))]
    if problems:
        raise SchedulerFailed(f"systemd does not understand it: {problems[0]}", "see --when and --random-delay")


def _systemctl(way: Way, arguments: Sequence[str]) -> None:
    program = shutil.which("systemctl")
    mode = ["--user"] if way is Way.USER else []
    typed = " ".join(["systemctl", *mode, *arguments])
    if program is None:
        raise SchedulerFailed("there is no systemctl on this machine", f"where there is, run: {typed}")
    done = _run([program, *mode, *arguments])
    if done.returncode:
        why = done.stderr.strip().splitlines()
        raise SchedulerFailed(f"{typed}: {why[0] if why else f'exit code {done.returncode}'}", "run it by hand")


def _crontab() -> str:
    done = _run([_crontab_program(), "-l"])
    return done.stdout if done.returncode == 0 else ""


def _write_crontab(table: str) -> None:
    done = _run([_crontab_program(), "-"], given=table)
    if done.returncode:
        raise SchedulerFailed(f"crontab: {done.stderr.strip() or 'failed'}", "run: crontab -e")


def _crontab_program() -> str:
    program = shutil.which("crontab")
    if program is None:
        raise SchedulerFailed("there is no crontab on this machine", "install cron, or use --as systemd-user")
    return program


def _run(arguments: Sequence[str], given: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(arguments, input=given, capture_output=True, text=True, check=False, timeout=60)
