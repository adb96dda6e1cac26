"""How is the user told what went wrong? One line on stderr: what failed, on what, what to do."""

from __future__ import annotations

from archivesearch import columns
from archivesearch.cli.session import tell
from archivesearch.errors import BadQuery, Exit


def complain(message: str, code: Exit, more: str = "") -> int:
    """Tell it, and `more` below it. Returns the exit code."""
    tell(f"archivesearch: {columns.one_line(message)}")
    if more:
        tell(more)
    return code


def caret(error: BadQuery) -> str:
    """The query with a mark below the place where reading stopped."""
    before = columns.safe(error.query[: error.position].expandtabs(1).replace("\n", " "))
    after = columns.safe(error.query[error.position :].expandtabs(1).replace("\n", " "))
    return f"  {before}{after}\n  {' ' * columns.width(before)}^"
