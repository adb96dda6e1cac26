"""How does a run show that it moves, and end when told to? A bar on a terminal, lines for failures, else silence."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from archivesearch import columns, urls
from archivesearch.cli.session import LogFormat, Session
from archivesearch.cli.stopping import stoppable
from archivesearch.model import Failure, Progress, Stage
from archivesearch.ports import Listener

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress

_REFRESHES_A_SECOND = 8
_SECONDS_A_LOG_LINE = 10.0


@contextmanager
def watching(session: Session) -> Iterator[Listener]:
    """The listener for a run: a bar when stderr is a terminal and the user is not to be left in peace.

    A signal to stop inside raises KeyboardInterrupt.
    """
    with stoppable():
        if session.log is LogFormat.JSON:
            yield JsonLog(session)
        elif session.quiet or not sys.stderr.isatty():
            yield Lines(session)
        else:
            with BarListener(session) as listener:
                yield listener


class Lines:
    """Failures and notes as lines on stderr; with --quiet failures only."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def progress(self, progress: Progress) -> None:
        """Nothing: a pipe or a log has no use for it."""

    def failed(self, failure: Failure) -> None:
        click.echo(describe(failure), err=True)

    def note(self, text: str) -> None:
        self._session.say(columns.one_line(text))


class JsonLog:
    """Everything that happens, one JSON object a line; progress now and then."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._stage: Stage | None = None
        self._told = 0.0

    def progress(self, progress: Progress) -> None:
        now = time.monotonic()
        if progress.stage is self._stage and now - self._told < _SECONDS_A_LOG_LINE:
            return
        self._stage, self._told = progress.stage, now
        if not self._session.quiet:
            facts = {"stage": progress.stage, "done": progress.done, "queued": progress.queued, "posts": progress.posts}
            self._session.log_event("progress", text="", facts=facts)

    def failed(self, failure: Failure) -> None:
        facts = {"url": failure.url, "reason": failure.reason}
        self._session.log_event("page_failed", text="", level="warning", facts=facts)

    def note(self, text: str) -> None:
        self._session.say(columns.one_line(text))


class BarListener:
    """A progress bar: pages done and queued, posts found, pages a second."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._bar = _bar()
        self._task = self._bar.add_task("", total=None, words="")
        self._stage: Stage | None = None
        self._began = 0.0

    def __enter__(self) -> BarListener:
        self._bar.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._bar.stop()

    def progress(self, progress: Progress) -> None:
        now = time.monotonic()
        if progress.stage is not self._stage:
            self._stage, self._began = progress.stage, now
        elapsed = now - self._began
        rate = f"{progress.done / elapsed:.0f} pages/s" if elapsed > 1 and progress.done else ""
        found = f"{progress.posts:,} posts" if progress.posts else ""
        self._bar.update(
            self._task,
            description=progress.stage,
            completed=progress.done,
            total=progress.done + progress.queued or None,
            words="  ".join(
                part for part in (f"{progress.done:,} done, {progress.queued:,} queued", found, rate) if part
            ),
        )

    def failed(self, failure: Failure) -> None:
        self._bar.console.print(describe(failure), markup=False, highlight=False, soft_wrap=True)

    def note(self, text: str) -> None:
        self._bar.console.print(columns.one_line(text), markup=False, highlight=False, soft_wrap=True)


def describe(failure: Failure) -> str:
    """One line for one URL."""
    return columns.one_line(f"{urls.display(failure.url)}: {failure.reason}")


# --- details ------------------------------------------------------------------------------------------------------


def _bar() -> RichProgress:
    from rich.console import Console
    from rich.progress import BarColumn, SpinnerColumn, TextColumn
    from rich.progress import Progress as RichProgress

    return RichProgress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(bar_width=20),
        TextColumn("{task.fields[words]}"),
        console=Console(stderr=True),
        transient=True,
        refresh_per_second=_REFRESHES_A_SECOND,
    )
