"""`archivesearch show`."""

from __future__ import annotations

import click

from archivesearch.cli.output import render_post
from archivesearch.cli.session import Session, print_lines
from archivesearch.store.posts import Posts


@click.command(name="show")
@click.argument("post")
@click.pass_obj
def command(session: Session, /, post: str) -> None:
    """Show one post, whole. POST is its address, or an end of it that no other post has."""
    with session.workspace.open_to_read() as database:
        found = Posts(database).get(post)
    print_lines(render_post(found, session.style))
