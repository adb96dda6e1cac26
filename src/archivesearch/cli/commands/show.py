"""`archivesearch show`."""

from __future__ import annotations

import webbrowser

import click

from archivesearch.cli import completing
from archivesearch.cli.output import render_post
from archivesearch.cli.pager import show_lines
from archivesearch.cli.session import Session
from archivesearch.errors import NoBrowser
from archivesearch.store.posts import Posts


@click.command(name="show")
@click.argument("post", shell_complete=completing.addresses)
@click.option("--open", "in_browser", is_flag=True, help="Open the post's own page in the web browser instead.")
@click.pass_obj
def command(session: Session, /, post: str, in_browser: bool) -> None:
    """Show one post, whole. POST is its address, or an end of it that no other post has."""
    with session.workspace.open_to_read() as database:
        found = Posts(database).get(post)
    if not in_browser:
        show_lines(render_post(found, session.style))
    elif not webbrowser.open(found.url):
        raise NoBrowser(found.url)
