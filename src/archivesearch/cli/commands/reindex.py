"""`archivesearch reindex`."""

from __future__ import annotations

import click

from archivesearch import jobs
from archivesearch.cli.job_options import job_options
from archivesearch.cli.progress import watching
from archivesearch.cli.session import LogFormat, Session


@click.command(name="reindex")
@click.option("--extract", is_flag=True, help="Make the posts again too, from the stored pages.")
@job_options
@click.pass_obj
def command(session: Session, /, extract: bool, lock_wait: float | None, log_format: str) -> None:
    """Make the full-text index again from the stored posts, offline; searches go on meanwhile."""
    session = session.with_settings(lock_wait_s=lock_wait).with_log(LogFormat(log_format))
    with watching(session) as listener:
        posts = jobs.reindex(session.workspace, listener, extract=extract)
    session.say(f"indexed {posts:,} posts" + (" made again from the stored pages" if extract else ""))
