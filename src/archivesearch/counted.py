"""How is a number of things said?"""

from __future__ import annotations


def plural(count: int, one: str, many: str | None = None) -> str:
    """ "1 page", "1,402 pages"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
