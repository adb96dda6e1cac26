"""`archivesearch crawl`."""

from __future__ import annotations

import click

from archivesearch import jobs, urls
from archivesearch.cli.progress import watching
from archivesearch.cli.reports import sentence
from archivesearch.cli.session import Session
from archivesearch.errors import Exit


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
@click.pass_obj
def command(
    session: Session, /, addresses: tuple[str, ...], delay: float | None, timeout: float | None, max_pages: int | None
) -> int:
    """Find, fetch, extract and index whole blogs; again: ask only for what changed.

    URL is the blog's home page, or any page of it. Ctrl-C keeps what was fetched; the same command goes on.

    The exit code is 3 when some pages failed, 4 when a blog could not be read at all.
    """
    starts = [urls.from_user(address) for address in addresses]
    session = session.with_settings(delay_s=delay, timeout_s=timeout, max_pages=max_pages)
    failed = False
    for start in starts:
        with watching(session) as listener:
            report = jobs.crawl(session.workspace, start, listener)
        for limit in report.limits_hit:
            session.say(limit)
        session.say(sentence(report))
        failed = failed or bool(report.failures)
    return Exit.SOME_FAILED if failed else Exit.DONE
