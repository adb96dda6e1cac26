"""What do the commands of one call share: settings, how talkative to be, what the terminal can do?"""

from __future__ import annotations

import datetime as dt
import json
import os
import sys
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path

from archivesearch import config
from archivesearch.cli.style import Style
from archivesearch.config import Settings, no_color
from archivesearch.errors import FileFailed
from archivesearch.named_tuples import NamedTuple
from archivesearch.workspace import Workspace


class ColorWhen(StrEnum):
    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class LogFormat(StrEnum):
    TEXT = "text"
    JSON = "json"


class ReaderGone(Exception):
    """Who reads our standard output has seen enough (`| head`): the command ends well."""


class Session(NamedTuple):
    """One call of the program."""

    settings: Settings
    quiet: bool = False
    verbose: bool = False
    color: ColorWhen = ColorWhen.AUTO
    log: LogFormat = LogFormat.TEXT
    config_file: Path | None = None
    """The settings file that was read, when there is one."""

    @classmethod
    def begin(
        cls, config_file: Path | None, index_dir: Path | None, *, quiet: bool, verbose: bool, color: str
    ) -> Session:
        """By what stands before the name of the command. Raises `BadConfig`."""
        return cls(
            settings=config.load(config_file, index_dir=index_dir),
            quiet=quiet,
            verbose=verbose,
            color=ColorWhen(color),
            config_file=config.find_file(config_file),
        )

    @property
    def style(self) -> Style:
        """How results are written: for a person on a terminal, plain and whole in a pipe."""
        terminal = sys.stdout.isatty()
        return Style(
            width=_terminal_width() if terminal else None,
            color=self._colored(terminal),
            hyperlinks=terminal and self._colored(terminal),
        )

    @property
    def workspace(self) -> Workspace:
        return Workspace(self.settings)

    def with_settings(self, **changes: object) -> Session:
        """The session with what a command's own options change; None changes nothing."""
        given = {name: value for name, value in changes.items() if value is not None}
        return self._replace(settings=self.settings.with_last_word(**given))

    def with_log(self, log: LogFormat) -> Session:
        return self._replace(log=log)

    def say(self, text: str) -> None:
        """Tell the user on stderr, unless quiet."""
        if not self.quiet:
            self.log_event("note", text=text)

    def log_event(
        self, event: str, *, text: str, level: str = "info", facts: Mapping[str, object] | None = None
    ) -> None:
        """One line on stderr: the text, or with `--log-format json` an object with time, level, event and facts."""
        if self.log is LogFormat.TEXT:
            tell(text)
            return
        now = dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")
        entry = {"time": now, "level": level, "event": event, **({"text": text} if facts is None else facts)}
        tell(json.dumps(entry, ensure_ascii=False))

    def explain(self, text: str) -> None:
        """Tell the user who asked for more."""
        if self.verbose:
            tell(text)

    def _colored(self, terminal: bool) -> bool:
        return self.color is ColorWhen.ALWAYS or (self.color is ColorWhen.AUTO and terminal and not no_color())


def _terminal_width() -> int:
    import shutil  # 3 ms that a pipe need not pay

    return shutil.get_terminal_size().columns


def tell(text: str) -> None:
    """One line to stderr."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def print_lines(lines: Iterable[str], *, end: str = "\n") -> None:
    """Results to stdout, line by line as they come. A reader that has seen enough (`| head`) ends the command well."""
    try:
        for line in lines:
            sys.stdout.write(line + end)
        sys.stdout.flush()
    except BrokenPipeError as gone:
        _drop_output()
        raise ReaderGone from gone
    except OSError as error:
        _drop_output()
        raise FileFailed("standard output", error.strerror or "is closed", "send it where there is space") from error


def _drop_output() -> None:
    """Python flushes once more at exit, and would complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
