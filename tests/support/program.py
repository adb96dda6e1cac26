"""The program as a user starts it: in processes of its own, that can be killed, starved and watched."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

MIB = 1024 * 1024
SETTINGS = "delay = 0\nworkers = 1\ntries = 1\n"
"""For tests that are not about politeness."""


@dataclass(frozen=True, kw_only=True)
class Ended:
    """How a process ended."""

    code: int
    out: str
    err: str
    peak_bytes: int = 0
    """Of the process and its children, the largest of them."""


def command(folder: Path, *arguments: object, config: Path | None = None) -> list[str]:
    options = ["--config", str(config)] if config else []
    return [sys.executable, "-m", "archivesearch", "--index", str(folder), *options, *map(str, arguments)]


def settings(folder: Path, text: str = SETTINGS) -> Path:
    """A settings file beside the data."""
    path = folder.with_name(f"{folder.name}.toml")
    path.write_text(text)
    return path


def start(
    folder: Path,
    *arguments: object,
    config: Path | None = None,
    environment: Mapping[str, str] | None = None,
    largest_file: int | None = None,
    prefix: Sequence[str] = (),
) -> subprocess.Popen[str]:
    """`largest_file`: no file may grow beyond so many bytes, as on a full disk."""

    def limit() -> None:
        # Tests may run in the background of a shell, where SIGINT is ignored; the program would keep it so.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if largest_file is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))

    return subprocess.Popen(
        [*prefix, *command(folder, *arguments, config=config)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **(environment or {})},
        preexec_fn=limit,
    )


def end(process: subprocess.Popen[str], timeout: float = 120) -> Ended:
    out, err = process.communicate(timeout=timeout)
    assert "Traceback" not in err, err
    return Ended(code=process.returncode, out=out, err=err)


def run(folder: Path, *arguments: object, **options: object) -> Ended:
    """Run it to its end."""
    return end(start(folder, *arguments, **options))  # type: ignore[arg-type]


def run_measured(folder: Path, *arguments: object, config: Path | None = None, timeout: float = 300) -> Ended:
    """With the peak of memory, by the kernel's account of the process and all its descendants."""
    script = (
        "import resource, subprocess, sys; done = subprocess.run(sys.argv[1:], check=False);"
        "print('peak', resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr);"
        "sys.exit(done.returncode)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *command(folder, *arguments, config=config)],
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout,
    )
    assert "Traceback" not in done.stderr, done.stderr
    *lines, peak = done.stderr.splitlines()
    return Ended(
        code=done.returncode, out=done.stdout, err="\n".join(lines), peak_bytes=int(peak.removeprefix("peak ")) * 1024
    )


def without_override() -> list[str] | None:
    """A prefix under which file modes count, for root too; None when there is no such thing here."""
    if os.geteuid() != 0:
        return []
    setpriv = shutil.which("setpriv")
    return [setpriv, "--bounding-set=-dac_override,-dac_read_search,-fowner", "--"] if setpriv else None
