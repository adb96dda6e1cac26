"""`archivesearch list`."""

from __future__ import annotations

from typing import Any

import click

from archivesearch.cli.filters import filter_options, read_filter
from archivesearch.cli.output import Format, render_posts
from archivesearch.cli.session import Session, print_lines
from archivesearch.errors import Exit
from archivesearch.store.posts import Posts


@click.command(name="list")
@filter_options
@click.option(
    "--format",
    "format_name",
    type=click.Choice([form.value for form in Format]),
    default=Format.TEXT.value,
    show_default=True,
)
@click.pass_obj
def command(session: Session, /, format_name: str, **options: Any) -> int:
    """List the posts, newest first, those without a date last.

    The exit code is 1 when no post fits.
    """
    wanted = read_filter(options)
    with session.workspace.open_to_read() as database:
        posts = Posts(database)
        total = sum(count for _, count in posts.count_by_month(wanted))
        print_lines(render_posts(posts.iter_filtered(wanted), total, Format(format_name), session.style))
    if not total:
        session.say("no post fits" if not wanted.is_empty else "there are no posts here")
    return Exit.DONE if total else Exit.NEGATIVE
