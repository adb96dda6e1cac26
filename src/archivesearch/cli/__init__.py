"""How does a command line become one call, and what happened one exit code?

A plain search is read here, all else by click, which takes as long to load as such a search takes altogether. This
file is what a cold search pays for: it imports neither click nor any command.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from archivesearch.cli.complaints import caret, complain
from archivesearch.cli.session import ReaderGone
from archivesearch.errors import ArchivesearchError, BadQuery, Exit


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code. Every error a user can cause is one line on stderr."""
    _make_streams_robust()
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        return _run(given)
    except ReaderGone:
        return Exit.DONE
    except BadQuery as error:
        return complain(str(error), error.exit_code, caret(error))
    except ArchivesearchError as error:
        return complain(str(error), error.exit_code)
    except KeyboardInterrupt:
        return complain("interrupted", Exit.INTERRUPTED)


# --- details ------------------------------------------------------------------------------------------------------


def _run(arguments: Sequence[str]) -> int:
    if "search" in arguments:
        from archivesearch.cli.plain_search import read_plain_search

        if plain := read_plain_search(arguments):
            return plain.run()
    from archivesearch.cli.app import run

    return run(arguments)


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
