"""How do systemd and cron run an update? The text of units and lines. Pure.

systemd's sandbox of a system service is as tight as an update allows. A user's own service manager may not drop
capabilities or mount, so that only what seccomp can do is left there (systemd.exec(5), "SANDBOXING").
"""

from __future__ import annotations

import re
import shlex
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

GOOD_CODES = (3, 75, 130)
"""Beside 0: single pages failed (they are asked again), another run was at work, stopped on purpose."""
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
_CRON_FIELDS = re.compile(r"@(?:hourly|daily|weekly|monthly)|\S+( +\S+){4}")
_NIGHT = (1, 5)
"""Hours from which a daily cron line takes its own: sites sleep, and not all of them are asked at midnight sharp."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Job:
    """One scheduled update."""

    name: str
    """What the units are called by: "archivesearch" gives archivesearch-update.timer."""
    command: Sequence[str]
    """Whole, with absolute paths."""
    folder: Path
    """Of the data."""
    writes: Sequence[Path] = ()
    """Further folders that it writes to (reports, metrics)."""
    when: str = "daily"
    """hourly, daily, weekly, HH:MM, or the scheduler's own words."""
    random_delay: str = "1h"
    on_failure: str | None = None
    """A unit that is started when it fails."""
    user: str | None = None
    """Who runs it, for a system service."""

    @property
    def service_name(self) -> str:
        return f"{self.name}-update.service"

    @property
    def timer_name(self) -> str:
        return f"{self.name}-update.timer"


def service(job: Job, *, system: bool) -> str:
    """The service unit."""
    unit = [
        f"Description=Update of the blog archives in {_plain(job.folder)}",
        *(["Wants=network-online.target", "After=network-online.target"] if system else []),
        *([f"OnFailure={job.on_failure}"] if job.on_failure else []),
    ]
    run = [
        "Type=oneshot",
        f"ExecStart={' '.join(map(_argument, job.command))}",
        f"SuccessExitStatus={' '.join(map(str, GOOD_CODES))}",
        *([f"User={job.user}"] if system and job.user else []),
        "KillSignal=SIGTERM",
        "TimeoutStopSec=30",
        "Nice=10",
        "IOSchedulingClass=idle",
        "MemoryMax=1G",
        "UMask=0022",
    ]
    sandbox = [*_SECCOMP, *(_SYSTEM_SANDBOX if system else ())]
    paths = [f"ReadWritePaths={_argument(str(path))}" for path in (job.folder, *job.writes)] if system else []
    return _sections(("Unit", unit), ("Service", [*run, "", *sandbox, *paths]))


def timer(job: Job) -> str:
    """The timer unit."""
    return _sections(
        ("Unit", [f"Description=When the blog archives in {_plain(job.folder)} are updated"]),
        (
            "Timer",
            [f"OnCalendar={calendar(job.when)}", f"RandomizedDelaySec={job.random_delay}", "Persistent=true"],
        ),
        ("Install", ["WantedBy=timers.target"]),
    )


def calendar(when: str) -> str:
    """A systemd calendar expression; what is no time of day is left to systemd to understand."""
    found = _TIME.fullmatch(when)
    return f"*-*-* {int(found[1]):02}:{found[2]}:00" if found else when


def cron_lines(job: Job) -> list[str]:
    """A comment that marks the job, and its line. Raises ValueError for a `when` that cron has no words for."""
    return [cron_mark(job), f"{_cron_time(job)} {shlex.join(job.command)}".replace("%", r"\%")]


def cron_mark(job: Job) -> str:
    return f"# {job.name}: update of {_plain(job.folder)}"


def without_cron_lines(table: str, job: Job) -> tuple[str, bool]:
    """A crontab without the job's two lines, and whether they were there."""
    kept: list[str] = []
    mark, drop, found = cron_mark(job), False, False
    for line in table.splitlines():
        if drop:
            drop = False
        elif line == mark:
            drop = found = True
        else:
            kept.append(line)
    return "".join(f"{line}\n" for line in kept), found


# --- details ------------------------------------------------------------------------------------------------------

_SECCOMP = (
    "NoNewPrivileges=yes",
    "LockPersonality=yes",
    "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX",
    "RestrictNamespaces=yes",
    "RestrictRealtime=yes",
    "RestrictSUIDSGID=yes",
    "SystemCallArchitectures=native",
    "SystemCallFilter=@system-service",
    "SystemCallErrorNumber=EPERM",
)
_SYSTEM_SANDBOX = (
    "CapabilityBoundingSet=",
    "DevicePolicy=closed",
    "KeyringMode=private",
    "PrivateDevices=yes",
    "PrivateTmp=yes",
    "ProcSubset=pid",
    "ProtectClock=yes",
    "ProtectControlGroups=yes",
    "ProtectHome=read-only",
    "ProtectHostname=yes",
    "ProtectKernelLogs=yes",
    "ProtectKernelModules=yes",
    "ProtectKernelTunables=yes",
    "ProtectProc=invisible",
    "ProtectSystem=strict",
    "RemoveIPC=yes",
)


def _sections(*sections: tuple[str, Iterable[str]]) -> str:
    return "\n".join(f"[{name}]\n" + "".join(f"{line}\n" for line in lines) for name, lines in sections)


def _argument(text: str) -> str:
    """One word of ExecStart: specifiers and variables are not expanded (systemd.service(5), "COMMAND LINES")."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return escaped if re.fullmatch(r"[\w@%+=:,./$-]+", escaped) else f'"{escaped}"'


def _plain(path: Path) -> str:
    """For a description: no line break, no specifier."""
    return "".join(char if char.isprintable() else "?" for char in str(path)).replace("%", "%%")


def _cron_time(job: Job) -> str:
    stable = zlib.crc32(str(job.folder).encode("utf-8", "surrogateescape"))
    minute, hour = stable % 60, _NIGHT[0] + stable // 60 % (_NIGHT[1] - _NIGHT[0])
    usual = {
        "hourly": f"{minute} * * * *",
        "daily": f"{minute} {hour} * * *",
        "weekly": f"{minute} {hour} * * {stable // 600 % 7}",
    }
    if job.when in usual:
        return usual[job.when]
    if found := _TIME.fullmatch(job.when):
        return f"{int(found[2])} {int(found[1])} * * *"
    if _CRON_FIELDS.fullmatch(job.when):
        return job.when
    raise ValueError(job.when)


def iter_folders(arguments: Sequence[str], options: Sequence[str]) -> Iterator[Path]:
    """The folders of the files that these options of a command line name."""
    for number, argument in enumerate(arguments):
        name, mark, value = argument.partition("=")
        if name in options:
            value = value if mark else next(iter(arguments[number + 1 : number + 2]), "")
            if value:
                yield Path(value).absolute().parent
