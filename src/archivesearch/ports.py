"""What may the stages ask of the world? Seams in our own words, each with its errors and lifetime."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from archivesearch.model import (
        Failure,
        NotModified,
        Page,
        PostChange,
        Progress,
        SearchRequest,
        SearchResults,
        Url,
        Validators,
    )


class Clock(Protocol):
    """Time, passed in so that tests need not wait."""

    def now(self) -> dt.datetime:
        """The instant, UTC-aware."""

    def monotonic(self) -> float:
        """Seconds that never run backwards."""

    def sleep(self, seconds: float) -> None:
        """Wait; returns at once for zero or less."""


class Fetcher(Protocol):
    """One polite GET after the other. There is no impolite way to call it: robots.txt, delays and limits are inside.

    Not for use from several threads. `close` frees the connections; a context manager calls it.
    """

    def get(self, url: Url, *, validators: Validators | None = None) -> Page | NotModified:
        """The whole answer to one GET, redirects followed and each hop checked.

        Waits as long as politeness asks. Only a 2xx answer is a `Page`; with `validators` a 304 is `NotModified`.
        Raises `FetchRefused`, `FetchLimited`, `FetchStatus` or `FetchUnreachable`, tries already spent.
        """

    def sitemaps(self, url: Url) -> Sequence[str]:
        """The `Sitemap:` lines (RFC 9309 section 2.2.4) of the robots.txt that governs `url`; empty when unreadable."""

    @property
    def requests(self) -> int:
        """Requests sent so far, robots.txt and redirects included."""

    @property
    def notes(self) -> Sequence[str]:
        """What the user should know of how the hosts were asked, in words (a Crawl-delay that was cut)."""

    def close(self) -> None: ...


class Listener(Protocol):
    """Who watches a run: a progress bar, a log, or nobody. Must return quickly and never raise."""

    def progress(self, progress: Progress) -> None:
        """Something moved on."""

    def failed(self, failure: Failure) -> None:
        """A URL was not captured: one line for the user."""

    def note(self, text: str) -> None:
        """Something the user should know that is no failure (a limit was hit, robots.txt forbids a part)."""


class TextSource(Protocol):
    """Where search finds the text of posts for its snippets."""

    def texts(self, urls: Sequence[Url]) -> Mapping[Url, str]:
        """The text of those posts; posts that are gone are left out."""


class FullTextIndex(Protocol):
    """A full-text index that follows the post table by revision; it can be deleted and made again.

    One process writes at a time (the job's lock sees to it), any number read, none needs a lock to read.
    Every method may raise `IndexDamaged`.
    """

    @property
    def revision(self) -> int:
        """The last revision of the post table that searches see; 0 for an index that does not exist yet."""

    def catch_up(self, changes: Iterable[PostChange]) -> int:
        """Apply changes in order of revision and publish them in one step. Returns how many were applied.

        Killed anywhere, the index answers as before; applying a change twice is harmless.
        """

    def rebuild(self, changes: Iterable[PostChange]) -> int:
        """Build a new generation beside the old from revision 0, verify it, then switch readers in one atomic step."""

    def verify(self) -> None:
        """Read the whole index and compare its checksums. Raises `IndexDamaged`."""

    def search(self, request: SearchRequest, texts: TextSource) -> SearchResults:
        """Hits, total and facets. Raises `BadQuery`; an empty index gives no hits."""
