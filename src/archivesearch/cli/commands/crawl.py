"""`archivesearch crawl`."""

from __future__ import annotations

import click

from archivesearch import columns, jobs, urls
from archivesearch.cli.job_options import job_options
from archivesearch.cli.progress import watching
from archivesearch.cli.reports import sentence
from archivesearch.cli.session import LogFormat, Session
from archivesearch.errors import CrawlFailed, Exit
from archivesearch.model import Url
from archivesearch.workspace import Workspace


@click.command(name="crawl")
@click.argument("addresses", metavar="URL...", nargs=-1, required=True)
@click.option(
    "--delay", type=click.FloatRange(0), metavar="S", help="Seconds between two requests to a site  [default: 1]"
)
@click.option(
    "--timeout",
    type=click.FloatRange(0, min_open=True),
    metavar="S",
    help="Seconds for one page, in all  [default: 30]",
)
@click.option(
    "--max-pages", type=click.IntRange(1), metavar="N", help="Stop after so many pages of a blog  [default: 20000]"
)
@click.option(
    "--max-time",
    type=click.FloatRange(0, min_open=True),
    metavar="S",
    help="Ask no further page of a blog after so long.",
)
@job_options
@click.pass_obj
def command(
    session: Session,
    /,
    addresses: tuple[str, ...],
    delay: float | None,
    timeout: float | None,
    max_pages: int | None,
    max_time: float | None,
    lock_wait: float | None,
    log_format: str,
) -> int:
    """Find, fetch, extract and index whole blogs; again: ask only for what changed.

    URL is the blog's home page, or any page of it. Ctrl-C keeps what was fetched; the same command goes on.

    The exit code is 3 when some pages failed, 4 when a blog could not be read at all.
    """
    starts = [urls.from_user(address) for address in addresses]
    session = session.with_settings(
        delay_s=delay, timeout_s=timeout, max_pages=max_pages, max_time_s=max_time, lock_wait_s=lock_wait
    ).with_log(LogFormat(log_format))
    workspace = session.workspace
    codes = [_crawl(session, workspace, start) for start in starts]
    return max(codes)


# --- details ------------------------------------------------------------------------------------------------------


def _crawl(session: Session, workspace: Workspace, start: Url) -> Exit:
    """One blog; that it cannot be read does not keep the next one waiting."""
    try:
        with watching(session) as listener:
            report = jobs.crawl(workspace, start, listener)
    except CrawlFailed as error:
        session.log_event("blog_failed", text=f"archivesearch: {columns.one_line(str(error))}", level="error")
        return error.exit_code
    for limit in report.limits_hit:
        session.say(limit)
    session.say(sentence(report))
    return Exit.SOME_FAILED if report.failures else Exit.DONE
