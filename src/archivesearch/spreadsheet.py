"""How does foreign text stand in a cell of a spreadsheet, so that it is shown and never calculated?"""

from __future__ import annotations

from archivesearch import columns

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What makes a spreadsheet calculate a cell instead of showing it (OWASP, CSV injection); the tabs and line ends it
names as well are folded to blanks before."""


def cell(text: str) -> str:
    """The text on one line, without control characters, an apostrophe before what begins like a formula."""
    line = columns.one_line(text)
    return f"'{line}" if line.startswith(_FORMULA) else line


def text_of(cell: str) -> str:
    """The way back: the text without the apostrophe that `cell` put before it."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell
