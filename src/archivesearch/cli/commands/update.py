"""`archivesearch update`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from archivesearch import jobs, urls
from archivesearch.cli.job_options import job_options
from archivesearch.cli.machine import UpdateRun, metrics, report_document
from archivesearch.cli.progress import watching
from archivesearch.cli.reports import sentence, update_lines
from archivesearch.cli.session import LogFormat, Session, print_lines
from archivesearch.errors import ArchivesearchError, Exit, FileFailed
from archivesearch.fetch.ping import Event
from archivesearch.files import replace_file
from archivesearch.jobs import Outcome
from archivesearch.model import Failure, Progress, Url
from archivesearch.ports import Listener
from archivesearch.store.blogs import Blogs, report_to_json


@click.command(name="update")
@click.option("--blog", metavar="BLOG", help="Only this blog, by the name that status shows.")
@click.option(
    "--max-time",
    type=click.FloatRange(0, min_open=True),
    metavar="S",
    help="Ask no further page after so long, in all.",
)
@click.option("--max-pages", type=click.IntRange(1), metavar="N", help="At most so many pages of each blog.")
@click.option("--report", type=click.Path(path_type=Path, dir_okay=False), help="Write what the run did as JSON.")
@click.option("--metrics", type=click.Path(path_type=Path, dir_okay=False), help="Write metrics for Prometheus.")
@click.option(
    "--ping", metavar="URL", help="Tell a watcher: URL/start at the start, URL at the end, URL/fail on failure."
)
@job_options
@click.pass_obj
def command(
    session: Session,
    /,
    blog: str | None,
    max_time: float | None,
    max_pages: int | None,
    report: Path | None,
    metrics: Path | None,
    ping: str | None,
    lock_wait: float | None,
    log_format: str,
) -> int:
    """Crawl every known blog again: the job for cron or systemd. Silent when nothing changed.

    What changed is printed by month on stdout, what failed on stderr. `archivesearch schedule` sets up when it runs.

    The exit code is 3 when some pages failed, 4 when a blog could not be read at all, 75 when another run is at work.
    """
    session = session.with_settings(max_time_s=max_time, max_pages=max_pages, lock_wait_s=lock_wait)
    session = session.with_log(LogFormat(log_format))
    return _Update(session, report, metrics, None if ping is None else urls.from_user(ping)).run(blog)


# --- details ------------------------------------------------------------------------------------------------------


class _Update:
    """One run, told to the user, to files and to a watcher."""

    def __init__(self, session: Session, report: Path | None, metrics: Path | None, watcher: Url | None) -> None:
        self._session, self._report, self._metrics, self._watcher = session, report, metrics, watcher
        self._workspace = session.workspace
        self._outcomes: list[Outcome] = []

    def run(self, only: str | None) -> int:
        for path in filter(None, (self._report, self._metrics)):
            _check_writable(path)
        started_at = self._workspace.clock.now()
        self._check_known(only)
        self._tell_watcher(Event.START)
        try:
            with _patient_notes(self._session) as listener:
                jobs.update(self._workspace, listener, self._done, only=only)
            code = _exit_code(self._outcomes)
        except ArchivesearchError as error:
            self._end(started_at, error.exit_code, error)
            raise
        self._end(started_at, code, None)
        return code

    def _check_known(self, only: str | None) -> None:
        with self._workspace.open_to_read() as database:
            if only is not None and Blogs(database).find(only) is None:
                raise click.UsageError(f"no blog {only!r} here", click.get_current_context())

    def _done(self, outcome: Outcome) -> None:
        self._outcomes.append(outcome)
        session = self._session
        if outcome.error is not None:
            facts = {"blog": outcome.blog, "reason": str(outcome.error)}
            session.log_event("blog_failed", text=f"archivesearch: {outcome.error}", level="error", facts=facts)
        elif outcome.report is None:
            session.say(f"{outcome.blog}: not reached, the time was over (--max-time)")
        elif session.log is LogFormat.JSON:
            session.log_event("blog_updated", text="", facts=report_to_json(outcome.report))
        else:
            print_lines(update_lines(outcome.report))
            session.explain(sentence(outcome.report))

    def _end(self, started_at: dt.datetime, code: Exit, error: ArchivesearchError | None) -> None:
        """Files and watcher learn of every end; what cannot be written is told when all else is done."""
        run = UpdateRun(
            started_at=started_at,
            ended_at=self._workspace.clock.now(),
            exit_code=code,
            outcomes=tuple(self._outcomes),
            error=None if error is None else str(error),
        )
        failed: list[FileFailed] = []
        for path, document in ((self._report, report_document(run)), (self._metrics, metrics(run))):
            if path is not None:
                try:
                    replace_file(path, document)
                except OSError as problem:
                    failed.append(_unwritable(path, problem))
        good = not failed and code in (Exit.DONE, Exit.SOME_FAILED)
        self._tell_watcher(Event.SUCCESS if good else Event.FAILURE)
        for one in failed:
            if error is not None:
                self._session.log_event("file_failed", text=f"archivesearch: {one}", level="error")
        if failed and error is None:
            raise failed[0]

    def _tell_watcher(self, event: Event) -> None:
        if self._watcher is None:
            return
        problem = self._workspace.ping(self._watcher, event)
        if problem is not None:
            self._session.say(problem)


@contextmanager
def _patient_notes(session: Session) -> Iterator[Listener]:
    """What a crawl notes at every run is for who asks for more, or reads a log."""
    with watching(session) as listener:
        yield listener if session.verbose or session.log is LogFormat.JSON else _FailuresOnly(listener)


class _FailuresOnly:
    def __init__(self, listener: Listener) -> None:
        self._listener = listener

    def progress(self, progress: Progress) -> None:
        self._listener.progress(progress)

    def failed(self, failure: Failure) -> None:
        self._listener.failed(failure)

    def note(self, text: str) -> None:
        """Silent when nothing changed."""


def _exit_code(outcomes: list[Outcome]) -> Exit:
    if any(outcome.error is not None for outcome in outcomes):
        return Exit.FAILED
    if any(outcome.report is not None and outcome.report.failed_now for outcome in outcomes):
        return Exit.SOME_FAILED
    return Exit.DONE


def _check_writable(path: Path) -> None:
    """Before hours of work. Raises `FileFailed`."""
    beside = path.with_name(f".{path.name}.try")
    try:
        beside.touch()
        beside.unlink()
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> FileFailed:
    advice = "free some space" if "space" in (error.strerror or "") else "name a file in a folder that can be written"
    return FileFailed(str(path), error.strerror or "cannot be written", advice)
