"""`archivesearch reindex`."""

from __future__ import annotations

import click

from archivesearch import jobs
from archivesearch.cli.progress import watching
from archivesearch.cli.session import Session


@click.command(name="reindex")
@click.option("--extract", is_flag=True, help="Make the posts again too, from the stored pages.")
@click.pass_obj
def command(session: Session, /, extract: bool) -> None:
    """Make the full-text index again from the stored posts, offline; searches go on meanwhile."""
    with watching(session) as listener:
        posts = jobs.reindex(session.workspace, listener, extract=extract)
    session.say(f"indexed {posts:,} posts" + (" made again from the stored pages" if extract else ""))
