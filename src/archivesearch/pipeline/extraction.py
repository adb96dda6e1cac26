"""How are pages extracted on all cores? Stored pages in, extracts out, the parent writes."""

from __future__ import annotations

import hashlib
import os
import signal
import threading
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import asdict, dataclass
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait as wait_for
from typing import Any, TypeVar

from archivesearch.discover.anchors import anchors
from archivesearch.extract.article import EXTRACTOR_VERSION, SiteHints, extract_article
from archivesearch.extract.dates import collect, collect_listed
from archivesearch.extract.template import Template
from archivesearch.markup import parse
from archivesearch.model import PageKind, Url

_POOL_FROM = 40
"""Pages from which starting processes (about a second) pays."""
_IN_FLIGHT = 8
"""Pages handed out a process, so that a blog's pages are never in memory all at once."""

SIGNS_VERSION = 2
"""Raised with every change to what is collected of dates: stored extracts of older versions are made again."""

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


@dataclass(frozen=True, kw_only=True, slots=True)
class Extracted:
    """What came of it: JSON-ready, as it is kept."""

    url_id: int
    sha256: str
    kind: PageKind
    value: dict[str, object]


def extract(job: Job) -> Extracted:
    """A post's article and the dates on its page; of any other page the dates it prints beside its links."""
    document = parse(zlib.decompress(job.compressed), job.final_url, job.content_type)
    value: dict[str, object] = {}
    if document is not None and job.kind is PageKind.POST:
        article = extract_article(document, site=job.hints)
        signs = collect(document, job.url, article.title)
        value = {"article": article.to_dict(), "signs": [sign.to_dict() for sign in signs]}
    elif document is not None:
        listed = collect_listed(document, anchors(document))
        value = {"listed": {url: [sign.to_dict() for sign in signs] for url, signs in listed.items()}}
    return Extracted(url_id=job.url_id, sha256=job.sha256, kind=job.kind, value=value)


@dataclass(frozen=True, kw_only=True, slots=True)
class Learned:
    """What was learned of a blog, and from how many posts."""

    hints: SiteHints
    posts: int

    def version(self, kind: PageKind) -> str:
        """What marks the extracts of pages of a kind made with this; only posts are read with hints."""
        if kind is not PageKind.POST:
            return str(SIGNS_VERSION)
        return f"{EXTRACTOR_VERSION}.{SIGNS_VERSION}.{hashlib.sha256(repr(self.hints).encode()).hexdigest()[:12]}"

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
                site_names=tuple(hints["site_names"]), templates=tuple(templates), repeated=tuple(hints["repeated"])
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
    # Spawned, not forked: a fork would copy the progress bar's thread in an unknown state.
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn"), initializer=_follow_parent) as pool:
        try:
            yield from _windowed(pool, work, jobs, processes * _IN_FLIGHT)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


# --- details ------------------------------------------------------------------------------------------------------


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
