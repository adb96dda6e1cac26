"""Which fields of a query choose nothing? ?source=rss on every link, a session in ?sid=. Learned from pages. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Set
from urllib.parse import urlsplit, urlunsplit

from archivesearch.extract.facts import PageFacts
from archivesearch.model import Url
from archivesearch.urls import find_canonical, host_of

_VOTES = 3
"""Pages that must say so."""
_DIFFERENCES = 2
"""Pages that must show that it chooses something."""
_SAMPLE, _LONG = 200, 40
"""Blocks of a page that are compared, and the characters of one that is a sentence."""
_MIN_LINKS = 5
"""Links of a page's own site from which it tells what they have in common."""
_NEW_EACH_TIME = 0.8
"""A session is another one on nearly every page that did not hand one on; a language is not."""


class IdleFields:
    """The query fields that choose nothing.

    By the pages' own word: their canonical links are the same without them. By what a session is: most links of a page
    carry one value, which is new on every page that was not asked with it. A field that some page keeps in its
    canonical link chooses something, and so does one under whose values different pages were answered: a broken theme
    names the home page as the canonical of /?p=12.
    """

    def __init__(self) -> None:
        self._votes: Counter[str] = Counter()
        self._kept: set[str] = set()
        self._sessions: defaultdict[str, set[str]] = defaultdict(set)
        """Name -> the values that pages brought up."""
        self._brought_up: Counter[str] = Counter()
        self._texts: dict[tuple[str, Url], frozenset[int]] = {}
        """(name, address without it) -> the text of the first page that was answered there."""
        self._differed: Counter[str] = Counter()
        self._idle: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Whether any is known."""
        return bool(self._idle)

    @property
    def names(self) -> frozenset[str]:
        """What is known by now."""
        return self._idle

    def learn(self, facts: PageFacts) -> None:
        """Take in one page."""
        self._learn_canonical(facts.final_url, facts.canonical)
        self._learn_links(facts)
        self._learn_text(facts)
        by_canonical = {name for name, votes in self._votes.items() if votes >= _VOTES}
        by_session = {
            name
            for name, values in self._sessions.items()
            if len(values) >= max(_VOTES, _NEW_EACH_TIME * self._brought_up[name])
        }
        differed = {name for name, times in self._differed.items() if times >= _DIFFERENCES}
        self._idle = frozenset((by_canonical | by_session) - self._kept - differed)

    def without(self, url: Url) -> Url:
        """The address without the fields that are known to be idle."""
        if not self._idle or "?" not in url:
            return url
        return _without(url, self._idle)

    def _learn_canonical(self, page: Url, canonical: Url | None) -> None:
        if canonical is None or host_of(canonical) != host_of(page) or urlsplit(canonical).path != urlsplit(page).path:
            return
        kept = _fields(canonical).keys()
        self._kept |= kept
        self._votes.update(_fields(page).keys() - kept)

    def _learn_links(self, facts: PageFacts) -> None:
        own = _fields(facts.final_url)
        targets = {link.url for link in facts.links if host_of(link.url) == host_of(facts.final_url)}
        if len(targets) < _MIN_LINKS:
            return
        values: Counter[tuple[str, str]] = Counter()
        for url in targets:
            if "?" in url:
                values.update(_fields(url).items())
        for (name, value), count in values.items():
            if count * 2 > len(targets) and own.get(name) != value:
                self._sessions[name].add(value)
                self._brought_up[name] += 1

    def _learn_text(self, facts: PageFacts) -> None:
        names = _fields(facts.final_url).keys()
        if not names:
            return
        text = frozenset(block.hash for block in facts.blocks[:_SAMPLE] if block.length >= _LONG)
        for name in names:
            first = self._texts.setdefault((name, _without(facts.final_url, {name})), text)
            self._differed[name] += 2 * len(first & text) < max(len(first), len(text))


# --- details ------------------------------------------------------------------------------------------------------


def _without(url: Url, names: Set[str]) -> Url:
    parts = urlsplit(url)
    fields = parts.query.split("&")
    kept = [field for field in fields if field.partition("=")[0] not in names]
    if len(kept) == len(fields):
        return url
    return find_canonical(urlunsplit((parts.scheme, parts.netloc, parts.path, "&".join(kept), ""))) or url


def _fields(url: Url) -> dict[str, str]:
    return {
        name: value for name, _, value in (field.partition("=") for field in urlsplit(url).query.split("&")) if name
    }
