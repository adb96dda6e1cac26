"""Which real objects does a run work with? The one place that builds them from `Settings`.

Engines are imported when they are first asked for, so that a search pays for none of the crawler's.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from archivesearch.config import Settings
from archivesearch.errors import NoIndex
from archivesearch.model import Url
from archivesearch.store.database import Database, make_folder

if TYPE_CHECKING:
    from archivesearch.fetch.guest import HostMemory
    from archivesearch.fetch.ping import Event
    from archivesearch.ports import Clock, Fetcher, FullTextIndex

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
        self._hosts: HostMemory | None = None

    def open_to_read(self) -> Database:
        """The store, brought up to date when an older version made it. Raises `NoIndex` before the first crawl."""
        database = Database.open(self.settings.index_dir)
        if database.is_outdated:
            database.close()
            self._bring_up_to_date()
            database = Database.open(self.settings.index_dir)
        if not database.value("SELECT count(*) FROM blogs"):
            database.close()
            raise NoIndex(str(self.settings.index_dir))
        return database

    def _bring_up_to_date(self) -> None:
        from archivesearch.store.lock import writer_lock

        folder = self.settings.index_dir
        with writer_lock(folder, self.clock, wait_s=self.settings.lock_wait_s):
            Database.create(folder).close()

    def index(self) -> FullTextIndex:
        """The full-text index; it need not exist yet."""
        from archivesearch.index.whoosh_index import WhooshIndex

        return WhooshIndex(self.settings.index_dir / FULLTEXT)

    def fetcher(self, named: Iterable[Url], settings: Settings | None = None) -> Fetcher:
        """The polite fetcher. The hosts of `named` may have private addresses: the user named them.

        All fetchers of a workspace remember hosts together: two blogs of one host are one guest's.
        """
        from urllib.parse import urlsplit

        from archivesearch.fetch.guest import HostMemory
        from archivesearch.fetch.http import PoliteFetcher
        from archivesearch.fetch.politeness import FetchLimits

        settings = settings or self.settings
        self._hosts = self._hosts or HostMemory()
        limits = FetchLimits(
            user_agent=settings.user_agent,
            delay_s=settings.delay_s,
            timeout_s=settings.timeout_s,
            max_bytes=settings.max_page_bytes,
            max_redirects=settings.max_redirects,
            tries=settings.tries,
            allowed_private_hosts=frozenset(urlsplit(url).netloc for url in named),
        )
        return PoliteFetcher(limits, self.clock, self._hosts)

    def ping(self, watcher: Url, event: Event) -> str | None:
        """Tell a watcher that the user named; why it could not be told, or None."""
        from urllib.parse import urlsplit

        from archivesearch.fetch.http import HttpTransport
        from archivesearch.fetch.ping import ping
        from archivesearch.fetch.politeness import FetchLimits

        named = frozenset({urlsplit(watcher).netloc})
        limits = FetchLimits(user_agent=self.settings.user_agent, timeout_s=10.0, allowed_private_hosts=named)
        transport = HttpTransport(limits, self.clock)
        try:
            return ping(transport, watcher, event)
        finally:
            transport.close()

    @contextmanager
    def writing(self, *, create: bool) -> Iterator[Database]:
        """The store, with the one writer's lock held. `create` makes a folder that is not there.

        The lock is the kernel's: it ends with the process, however that ends. Raises `LockHeld`, `NoIndex`.
        """
        from archivesearch.store.lock import writer_lock

        folder = self.settings.index_dir
        if create:
            make_folder(folder)
        else:
            self.open_to_read().close()
        # The lock first: two new runs must not migrate one file.
        with (
            writer_lock(folder, self.clock, wait_s=self.settings.lock_wait_s),
            Database.create(folder) as database,
        ):
            yield database
            database.checkpoint()
