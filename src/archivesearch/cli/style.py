"""What can the reader's terminal do? Apart from the formats, so that a command pays for those it prints only."""

from __future__ import annotations

from archivesearch.named_tuples import NamedTuple


class Style(NamedTuple):
    """What the reader's terminal can do; the default is a pipe."""

    width: int | None = None
    """Columns; None: not a terminal, nothing is cut or wrapped."""
    color: bool = False
    hyperlinks: bool = False
