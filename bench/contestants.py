"""How many pages a second does one crawler fetch, store and mine for links? One process, one line of JSON.

`crawl.py scrapy` starts these; alone, with the address of a blog and a new folder for its pages:

    python bench/contestants.py archivesearch http://127.0.0.1:8000/ /tmp/one

The clock runs from the first request to the last commit; imports are outside it.
"""

from __future__ import annotations

import json
import os
import resource
import sqlite3
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

_CONCURRENCY = {"scrapy-1": 1, "scrapy-8": 8}
NAMES = ("archivesearch", *_CONCURRENCY)


def archivesearch(start: str, folder: Path) -> Callable[[], int]:
    """The fetching stage: fetch, store, links, facts of each page. Nothing is extracted."""
    from archivesearch.config import Settings
    from archivesearch.pipeline.crawl import Crawl
    from archivesearch.store.pages import Pages
    from archivesearch.urls import from_user
    from archivesearch.workspace import Workspace

    workspace = Workspace(Settings(index_dir=folder, delay_s=0))
    url = from_user(start)

    def run() -> int:
        with workspace.writing(create=True) as database:
            fetcher = workspace.fetcher([url])
            crawl, blog = Crawl.open(
                database, url, fetcher=fetcher, clock=workspace.clock, listener=_Nobody(), settings=workspace.settings
            )
            crawl.run()
            fetcher.close()
            return Pages(database, blog).count()

    return run


def scrapy(start: str, folder: Path, concurrency: int) -> Callable[[], int]:
    """CrawlSpider and its link extractor, every in-domain link followed, every body kept compressed."""
    from scrapy.crawler import CrawlerProcess
    from scrapy.http import Response
    from scrapy.linkextractors import LinkExtractor
    from scrapy.spiders import CrawlSpider, Rule

    store = _PageStore(folder)

    class BlogSpider(CrawlSpider):
        name = "blog"
        start_urls = (start,)
        rules = (Rule(LinkExtractor(allow_domains=[urlsplit(start).netloc]), callback="keep", follow=True),)

        def parse_start_url(self, response: Response) -> None:
            store.write(response.url, response.body)

        def keep(self, response: Response) -> None:
            store.write(response.url, response.body)

    settings = {
        "CONCURRENT_REQUESTS_PER_DOMAIN": concurrency,
        "DOWNLOAD_DELAY": 0,
        "LOG_LEVEL": "ERROR",
        "TELNETCONSOLE_ENABLED": False,
        "ROBOTSTXT_OBEY": True,
    }

    def run() -> int:
        process = CrawlerProcess(settings)
        process.crawl(BlogSpider)
        process.start()
        return store.count()

    return run


class _PageStore:
    """A table as ours, with its durability: one commit a page, write-ahead log."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        self._connection = sqlite3.connect(folder / "pages.sqlite", isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.execute("CREATE TABLE pages (url TEXT PRIMARY KEY, body BLOB NOT NULL)")

    def write(self, url: str, body: bytes) -> None:
        self._connection.execute("INSERT OR REPLACE INTO pages VALUES (?, ?)", (url, zlib.compress(body, 6)))

    def count(self) -> int:
        return self._connection.execute("SELECT count(*) FROM pages").fetchone()[0]


class _Nobody:
    """A `ports.Listener` that hears nothing."""

    def progress(self, progress: object) -> None: ...

    def failed(self, failure: object) -> None: ...

    def note(self, text: str) -> None: ...


def main(name: str, start: str, folder: str) -> None:
    ready = (
        archivesearch(start, Path(folder))
        if name == "archivesearch"
        else scrapy(start, Path(folder), _CONCURRENCY[name])
    )
    began, cpu_before = time.perf_counter(), sum(os.times()[:2])
    pages = ready()
    result = {
        "pages": pages,
        "wall_s": time.perf_counter() - began,
        "cpu_s": sum(os.times()[:2]) - cpu_before,
        "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main(*sys.argv[1:])
