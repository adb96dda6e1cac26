"""Is a page something of its own, and which parts of its address choose it? Learned while a blog is crawled. Pure."""

from __future__ import annotations

from collections import Counter
from urllib.parse import urlsplit, urlunsplit

from archivesearch.extract.facts import PageFacts
from archivesearch.model import Url
from archivesearch.urls import find_canonical, host_of

_LONG = 40
"""Characters from which a run of text is a sentence of its own, not a label."""
_MUCH = 200
"""Characters of its own that a page chosen by a query must have: calendars and filters print a sentence too."""
_VOTES = 3


class Novelty:
    """Which pages of a crawl say something that no page before them said."""

    def __init__(self) -> None:
        self._bodies: set[str] = set()
        self._blocks: set[int] = set()

    def is_new(self, sha256: str, facts: PageFacts) -> bool:
        """Whether a page has text of its own. A copy, a calendar without entries, another order of a list have none."""
        repeated = sha256 in self._bodies
        self._bodies.add(sha256)
        blocks = {block.hash: block.length for block in facts.blocks if block.length >= _LONG}
        fresh = blocks.keys() - self._blocks
        self._blocks |= fresh
        least = _MUCH if "?" in facts.final_url else _LONG
        return sum(blocks[block] for block in fresh) >= least and not repeated


class IdleFields:
    """The query fields that choose nothing, by the pages' own word: their canonical links are the same without them.

    ?source=rss on every link, a session in ?sid=. A field that some page keeps in its canonical link chooses something.
    """

    def __init__(self) -> None:
        self._votes: Counter[str] = Counter()
        self._kept: set[str] = set()

    def learn(self, page: Url, canonical: Url | None) -> None:
        """Take in one page and its canonical link."""
        if canonical is None or host_of(canonical) != host_of(page) or urlsplit(canonical).path != urlsplit(page).path:
            return
        kept = _names(canonical)
        self._kept |= kept
        self._votes.update(_names(page) - kept)

    def without(self, url: Url) -> Url:
        """The address without the fields that are known to be idle."""
        parts = urlsplit(url)
        if not parts.query or not (idle := self._idle() & _names(url)):
            return url
        query = "&".join(field for field in parts.query.split("&") if field.partition("=")[0] not in idle)
        return find_canonical(urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))) or url

    def _idle(self) -> set[str]:
        return {name for name, votes in self._votes.items() if votes >= _VOTES} - self._kept


# --- details ------------------------------------------------------------------------------------------------------


def _names(url: Url) -> set[str]:
    return {field.partition("=")[0] for field in urlsplit(url).query.split("&") if field}
