"""Where does the archive block stand in a page or theme file? Between two markers, and only there. Pure."""

from __future__ import annotations

from archivesearch.errors import ArchivesearchError

BEGIN = "<!-- archivesearch:begin -->"
END = "<!-- archivesearch:end -->"


class MarkersError(ArchivesearchError):
    """The markers are missing, doubled, or in the wrong order; nothing is replaced."""

    def __init__(self, why: str) -> None:
        super().__init__(f"{why}; put {BEGIN} and {END} around the place of the archive block, once")
        self.why = why


def splice(page: str, block: str) -> str:
    """The page with `block` between its markers, the markers and everything else as they were.

    The block starts on a line of its own; line ends follow the page's. Raises `MarkersError`.
    """
    begin, end = (_find_once(page, marker) for marker in (BEGIN, END))
    if end < begin:
        raise MarkersError("the end marker stands before the begin marker")
    newline = "\r\n" if "\r\n" in page else "\n"
    lines = "".join(line + newline for line in block.splitlines())
    return page[: begin + len(BEGIN)] + newline + lines + page[end:]


# --- details ------------------------------------------------------------------------------------------------------


def _find_once(page: str, marker: str) -> int:
    found = page.count(marker)
    if found != 1:
        raise MarkersError(f"{marker} is {'missing' if not found else f'there {found} times'}")
    return page.index(marker)
