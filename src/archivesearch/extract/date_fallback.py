"""What does htmldate say of a page? The only module that knows it: asked last, imported late."""

from __future__ import annotations

import copy
import datetime as dt

from htmldate import find_date
from lxml import etree

from archivesearch.markup import Document
from archivesearch.model import Url

_MAX_CHARS = 2_000_000


def ask_htmldate(document: Document, url: Url, now: dt.date) -> dt.date | None:
    """htmldate's publication date up to `now`, or None; never a mere year."""
    if len(document.html) > _MAX_CHARS:
        return None
    try:
        found = find_date(
            copy.deepcopy(document.root),
            extensive_search=True,
            original_date=True,
            url=url,
            max_date=now.isoformat(),
        )
    except (ValueError, OverflowError, etree.LxmlError):
        # Strangers' heuristics on strangers' pages: what they cannot read is not found.
        return None
    answer = dt.date.fromisoformat(found) if isinstance(found, str) else None
    # The first of January is how htmldate says that it saw but a year, often one of a copyright line.
    return None if answer is None or (answer.month, answer.day) == (1, 1) else answer
