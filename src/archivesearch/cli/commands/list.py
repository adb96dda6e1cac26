"""`archivesearch list`."""

from __future__ import annotations

from typing import Any

import click

from archivesearch.cli.filters import filter_options, read_filter
from archivesearch.cli.output import Format, render_posts
from archivesearch.cli.pager import show_lines
from archivesearch.cli.paging import paging_options, read_format
from archivesearch.cli.session import Session, print_lines
from archivesearch.errors import Exit
from archivesearch.model import Sort
from archivesearch.store.posts import Posts


@click.command(name="list")
@filter_options
@click.option(
    "--sort", type=click.Choice([Sort.NEWEST.value, Sort.OLDEST.value]), default=Sort.NEWEST.value, show_default=True
)
@paging_options(limit=None)
@click.pass_obj
def command(session: Session, /, sort: str, limit: int | None, offset: int, count: bool, **options: Any) -> int:
    """List the posts, newest first, those without a date last.

    The exit code is 1 when no post fits.
    """
    wanted, form = read_filter(options), read_format(options)
    with session.workspace.open_to_read() as database:
        posts = Posts(database)
        total = sum(number for _, number in posts.count_by_month(wanted))
        found = posts.iter_filtered(wanted, oldest_first=sort == Sort.OLDEST, limit=limit, offset=offset)
        lines = [str(total)] if count else render_posts(found, total, form, session.style)
        if form is Format.TEXT and not count:
            show_lines(lines)
        else:
            print_lines(lines, end="\n" if count else form.end)
    if not total:
        session.say("no post fits" if not wanted.is_empty else "there are no posts here")
    return Exit.DONE if total else Exit.NEGATIVE
