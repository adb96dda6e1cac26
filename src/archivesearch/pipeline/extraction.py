"""How are pages extracted on all cores? Stored pages in, extracts out, the parent writes."""

from __future__ import annotations

import hashlib
import os
import signal
import threading
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import asdict, dataclass, field
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait as wait_for
from typing import Any, TypeVar

from archivesearch.discover import feeds
from archivesearch.discover.anchors import anchors
from archivesearch.extract.article import EXTRACTOR_VERSION, SiteHints, extract_article
from archivesearch.extract.dates import collect, collect_listed
from archivesearch.extract.section_article import extract_sections
from archivesearch.extract.sections import PageSections, sections_of
from archivesearch.extract.template import Template
from archivesearch.garbage import give_back
from archivesearch.markup import parse
from archivesearch.model import PageKind, Url

_POOL_FROM = 40
"""Pages from which starting processes (about a second) pays."""
_IN_FLIGHT = 8
"""Pages handed out a process, so that a blog's pages are never in memory all at once."""

SIGNS_VERSION = 4
"""Raised with every change to what is collected of dates: stored extracts of older versions are made again."""

PARTS_VERSION = 1
"""Raised with every change to what is collected of posts without pages of their own."""

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, kw_only=True, slots=True)
class Job:
    """One page to extract."""

    url_id: int
    url: Url
    final_url: Url
    content_type: str
    sha256: str
    kind: PageKind
    compressed: bytes
    hints: SiteHints
    entries: Mapping[str, Url] = field(default_factory=dict)
    """Name of a part -> address of the post that it is, for posts without pages of their own."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Extracted:
    """What came of it: JSON-ready, as it is kept."""

    url_id: int
    sha256: str
    kind: PageKind
    value: dict[str, object]


def extract(job: Job) -> Extracted:
    """A post's article and the dates on its page; of a feed what it says of parts of pages; of any other page the
    dates it prints beside its links, and the articles and dates of the posts that stand on it and nowhere else."""
    if job.kind is PageKind.FEED:
        return Extracted(url_id=job.url_id, sha256=job.sha256, kind=job.kind, value={"parts": list(_parts(job))})
    document = parse(zlib.decompress(job.compressed), job.final_url, job.content_type)
    value: dict[str, object] = {}
    if document is not None and job.kind is PageKind.POST:
        article = extract_article(document, site=job.hints)
        signs = collect(document, job.url, article.title)
        value = {"article": article.to_dict(), "signs": [sign.to_dict() for sign in signs]}
    elif document is not None:
        listed = collect_listed(document, anchors(document))
        value = {"listed": {url: [sign.to_dict() for sign in signs] for url, signs in listed.items()}}
        if job.entries:
            value["entries"] = {
                url: {"article": article.to_dict(), "signs": [sign.to_dict() for sign in signs]}
                for url, article, signs in extract_sections(document, job.entries)
            }
    return Extracted(url_id=job.url_id, sha256=job.sha256, kind=job.kind, value=value)


@dataclass(frozen=True, kw_only=True, slots=True)
class Sectioned:
    """The named parts of a page, as they are kept."""

    url_id: int
    sha256: str
    data: bytes


def section(job: Job) -> Sectioned:
    """The named parts of a page; kind and hints are of no account."""
    document = parse(zlib.decompress(job.compressed), job.final_url, job.content_type)
    found = PageSections(url=job.url) if document is None else sections_of(document, job.url)
    return Sectioned(url_id=job.url_id, sha256=job.sha256, data=found.to_json())


@dataclass(frozen=True, kw_only=True, slots=True)
class Learned:
    """What was learned of a blog, and from how many posts."""

    hints: SiteHints
    posts: int

    def version(self, kind: PageKind) -> str:
        """What marks the extracts of pages of a kind made with this; only posts are read with hints."""
        if kind is PageKind.FEED:
            return str(PARTS_VERSION)
        if kind is not PageKind.POST:
            return str(SIGNS_VERSION)
        return f"{EXTRACTOR_VERSION}.{SIGNS_VERSION}.{hashlib.sha256(repr(self.hints).encode()).hexdigest()[:12]}"

    @staticmethod
    def version_with(entries: Mapping[str, Url]) -> str:
        """What marks the extract of a page on which these posts stand."""
        names = hashlib.sha256(repr(sorted(entries.items())).encode()).hexdigest()[:12]
        return f"{SIGNS_VERSION}.{EXTRACTOR_VERSION}.{PARTS_VERSION}.{names}"

    def to_dict(self) -> dict[str, object]:
        return {"version": EXTRACTOR_VERSION, "posts": self.posts, "hints": asdict(self.hints)}

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Learned | None:
        """As it was stored; None for what another version learned."""
        if value.get("version") != EXTRACTOR_VERSION:
            return None
        hints = value["hints"]
        templates = (
            Template(container=one["container"], left_out=tuple(one["left_out"])) for one in hints["templates"]
        )
        return cls(
            hints=SiteHints(
                site_names=tuple(hints["site_names"]),
                templates=tuple(templates),
                repeated=tuple(hints["repeated"]),
                title_place=hints["title_place"],
                keywords=tuple(tuple(words) for words in hints["keywords"]),
                prints_authors=hints["prints_authors"],
                prints_tags=hints["prints_tags"],
            ),
            posts=value["posts"],
        )


def in_parallel(work: Callable[[T], R], jobs: Iterable[T], *, count: int, workers: int) -> Iterator[R]:
    """`work` over `jobs` (`count` of them), in any order; in this process when they are few.

    `workers` is the number of processes; 0: one a core.
    """
    processes = min(workers or os.cpu_count() or 1, count // (_POOL_FROM // 2) or 1)
    if count < _POOL_FROM or processes == 1:
        yield from map(work, jobs)
        return
    give_back()
    # Spawned, not forked: a fork would copy the progress bar's thread in an unknown state.
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn"), initializer=_follow_parent) as pool:
        try:
            yield from _windowed(pool, work, jobs, processes * _IN_FLIGHT)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


# --- details ------------------------------------------------------------------------------------------------------


def _parts(job: Job) -> Iterator[tuple[str, str, str, str]]:
    """(page, name, title, published) of the entries of a feed that lead to parts of pages."""
    body = zlib.decompress(job.compressed)
    feed = feeds.parse_feed(body, job.final_url, job.content_type) if feeds.may_name_parts(body) else None
    for link in feed.entries if feed is not None and not feed.of_comments else ():
        if link.fragment:
            yield link.url, link.fragment, link.title or "", link.published or ""


def _windowed(pool: ProcessPoolExecutor, work: Callable[[T], R], jobs: Iterable[T], width: int) -> Iterator[R]:
    waiting: set[Future[R]] = set()
    for job in jobs:
        waiting.add(pool.submit(work, job))
        if len(waiting) >= width:
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            for future in done:
                yield future.result()
    for future in waiting:
        yield future.result()


def _follow_parent() -> None:
    """What ends a worker. Signals to stop reach every process of a terminal or a service: only the parent decides what
    they mean. When it is killed, a worker would wait for its next page for ever."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, name="end with parent", daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        wait_for([parent.sentinel])
        os._exit(1)
