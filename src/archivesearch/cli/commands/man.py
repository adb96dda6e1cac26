"""`archivesearch man`."""

from __future__ import annotations

import click

from archivesearch.cli.manual import manual_page
from archivesearch.cli.session import print_lines


@click.command(name="man")
def command() -> None:
    """Print the manual page, made from the help of all commands: `archivesearch man | man -l -`."""
    print_lines(manual_page(click.get_current_context().find_root()))
