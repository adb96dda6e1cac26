"""How does a command line become one call, and what happened one exit code?

This file is what a cold search pays for: it imports click and what a command needs, and no more.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from archivesearch import columns
from archivesearch.cli.app import app
from archivesearch.errors import ArchivesearchError, BadQuery, Exit


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code. Every error a user can cause is one line on stderr."""
    _make_streams_robust()
    try:
        code = app.main(args=arguments, prog_name="archivesearch", standalone_mode=False)
    except click.exceptions.Exit as leave:
        code = leave.exit_code
    except click.ClickException as error:
        return _complain(error.format_message(), _see_help(error), Exit.USAGE)
    except BadQuery as error:
        return _complain(str(error), _caret(error), error.exit_code)
    except ArchivesearchError as error:
        return _complain(str(error), "", error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        return _complain("interrupted", "", Exit.INTERRUPTED)
    return int(code or Exit.DONE)


# --- details ------------------------------------------------------------------------------------------------------


def _make_streams_robust() -> None:
    """A terminal that cannot print a character shows a question mark instead of ending the command.

    Streams that were closed by who started us (cron lines end in >&- now and then) are None: errors go nowhere then,
    and results cannot be written.
    """
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY))
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _complain(message: str, more: str, code: Exit) -> int:
    click.echo(f"archivesearch: {columns.one_line(message)}", err=True)
    if more:
        click.echo(more, err=True)
    return code


def _caret(error: BadQuery) -> str:
    """The query with a mark below the place where reading stopped."""
    before = columns.safe(error.query[: error.position].expandtabs(1).replace("\n", " "))
    after = columns.safe(error.query[error.position :].expandtabs(1).replace("\n", " "))
    return f"  {before}{after}\n  {' ' * columns.width(before)}^"


def _see_help(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    return f"see: {context.command_path} --help" if context is not None else ""
