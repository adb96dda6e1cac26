"""Which real objects does a run work with? The one place that builds them from `Settings`.

Engines are imported when they are first asked for, so that a search pays for none of the crawler's.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from archivesearch.config import Settings
from archivesearch.errors import NoIndex
from archivesearch.model import Url
from archivesearch.ports import Clock, Fetcher, FullTextIndex
from archivesearch.store.blogs import Blogs
from archivesearch.store.database import Database

FULLTEXT = "fulltext"


class SystemClock:
    """`ports.Clock` by the machine's own clock."""

    def now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        if seconds > 0:
            time.sleep(seconds)


class Workspace:
    """A folder of data, and the objects that work on it."""

    def __init__(self, settings: Settings, clock: Clock | None = None) -> None:
        self.settings = settings
        self.clock: Clock = clock or SystemClock()

    def open_to_read(self) -> Database:
        """Raises `NoIndex` when nothing was crawled yet."""
        database = Database.open(self.settings.index_dir)
        if not Blogs(database).all():
            database.close()
            raise NoIndex(str(self.settings.index_dir))
        return database

    def index(self) -> FullTextIndex:
        """The full-text index; it need not exist yet."""
        from archivesearch.index.whoosh_index import WhooshIndex

        return WhooshIndex(self.settings.index_dir / FULLTEXT)

    def fetcher(self, named: Iterable[Url]) -> Fetcher:
        """The polite fetcher. The hosts of `named` may have private addresses: the user named them."""
        from archivesearch.fetch.http import PoliteFetcher
        from archivesearch.fetch.politeness import FetchLimits

        settings = self.settings
        limits = FetchLimits(
            user_agent=settings.user_agent,
            delay_s=settings.delay_s,
            timeout_s=settings.timeout_s,
            max_bytes=settings.max_page_bytes,
            max_redirects=settings.max_redirects,
            tries=settings.tries,
            allowed_private_hosts=frozenset(urlsplit(url).netloc for url in named),
        )
        return PoliteFetcher(limits, self.clock)

    @contextmanager
    def writing(self, *, create: bool) -> Iterator[Database]:
        """The store, with the one writer's lock held. `create` makes a folder that is not there.

        The lock is the kernel's: it ends with the process, however that ends. Raises `LockHeld`, `NoIndex`.
        """
        from archivesearch.store.lock import writer_lock

        folder = self.settings.index_dir
        if not create:
            self.open_to_read().close()
        with Database.create(folder) as database, writer_lock(folder, self.clock.now()):
            yield database
            database.checkpoint()
