"""How is a blog fetched? Discover, fetch, store: one URL after the other, each settled in one transaction.

What is decided elsewhere: the order (queue), what a page says (reading), what is a post (rebuild, when the crawl ends).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from archivesearch.discover.anchors import anchors
from archivesearch.discover.classify import BodyKind, body_kind
from archivesearch.discover.feeds import parse_feed
from archivesearch.errors import CrawlFailed, FetchError, FetchRefused, FetchStatus
from archivesearch.extract.detect import early_kind
from archivesearch.markup import parse_page
from archivesearch.model import Failure, Link, NotModified, Page, PageKind, Progress, Source, Stage, Url, Validators
from archivesearch.pipeline.queue import Queue
from archivesearch.pipeline.reading import Reading, Scope, read, seeds
from archivesearch.pipeline.scope import in_home_form, learn_prefix
from archivesearch.ports import Clock, Fetcher, Listener
from archivesearch.store.blogs import Blog, Blogs
from archivesearch.store.database import Database
from archivesearch.store.frontier import Frontier, FrontierUrl, Settled, UrlState
from archivesearch.urls import find_canonical

_NO_PAGE = frozenset({404, 410})


@dataclass(frozen=True, kw_only=True, slots=True)
class Crawled:
    """What one crawl did on the network."""

    pages: int
    """URLs asked."""
    not_modified: int
    limits_hit: tuple[str, ...]


class Crawl:
    """One crawl of one blog. `open` finds or registers the blog, `run` fetches until nothing is left."""

    def __init__(
        self, database: Database, blog: Blog, *, fetcher: Fetcher, clock: Clock, listener: Listener, max_pages: int
    ) -> None:
        self._frontier = Frontier(database, blog)
        self._blog = blog
        self._fetcher, self._clock, self._listener = fetcher, clock, listener
        self._max_pages = max_pages
        self._queue = Queue()
        self._known: dict[Url, FrontierUrl] = {}
        self._scope = Scope(
            covers=blog.covers,
            home_form=lambda url: in_home_form(url, blog.start_url),
            this_year=clock.now().year,
        )
        self._done = self._posts = self._not_modified = 0
        self._traps: dict[Url, str] = {}

    @classmethod
    def open(
        cls, database: Database, start: Url, *, fetcher: Fetcher, clock: Clock, listener: Listener, max_pages: int
    ) -> tuple[Crawl, Blog]:
        """The crawl of the blog that an address belongs to; a new blog's start page is fetched to learn its scope.

        Raises `CrawlFailed` when the start page of a new blog cannot be read.
        """
        blogs = Blogs(database)
        blog, first = blogs.find_covering(start), None
        if blog is None:
            first = _first_page(start, fetcher)
            document = parse_page(first)
            linked = [anchor.url for anchor in anchors(document)] if document is not None else []
            blog = blogs.add(first.final_url, learn_prefix(first.final_url, linked), clock.now())
        crawl = cls(database, blog, fetcher=fetcher, clock=clock, listener=listener, max_pages=max_pages)
        crawl._begin(first)
        return crawl, blog

    def run(self) -> Crawled:
        """Fetch until the queue is empty or a limit is hit. Stopped anywhere, what was fetched is kept.

        Raises `CrawlFailed` when the start page of a known blog does not answer: nothing is changed then.
        """
        while self._queue and self._done < self._max_pages:
            self._visit(self._queue.pop())
            self._report()
        return Crawled(pages=self._done, not_modified=self._not_modified, limits_hit=tuple(self._limits_hit()))

    # --- the start

    def _begin(self, first: Page | None) -> None:
        at = self._clock.now()
        start = Link(url=self._blog.start_url, source=Source.START, found_on=self._blog.start_url)
        self._frontier.add([start], depth=0, at=at)
        sources = {link.url: link for link in self._frontier.sources(*Source)}
        for known in self._frontier.iter_urls():
            self._known[known.url] = known
            if _is_asked_again(known):
                self._queue.push(
                    sources.get(known.url, Link(url=known.url, source=Source.ANCHOR, found_on=self._blog.start_url))
                )
        if first is not None:
            self._queue.discard(first.final_url)
            self._keep(first, is_start=True)
            self._done += 1

    def _seed(self, start: Page) -> None:
        found = [find_canonical(raw, start.final_url) for raw in self._fetcher.sitemaps(start.final_url)]
        root = find_canonical(self._blog.prefix, start.final_url)
        links = seeds(start, root or start.final_url, [url for url in found if url is not None])
        self._frontier.add(links, depth=1, at=self._clock.now())
        for link in links:
            if link.url not in self._known:
                self._queue.push(link)

    # --- one URL

    def _visit(self, url: Url) -> None:
        self._done += 1
        known = self._known.get(url)
        try:
            answer = self._fetcher.get(url, validators=known.validators if known is not None else Validators())
        except FetchError as error:
            self._fail(url, error)
            return
        if isinstance(answer, NotModified):
            self._not_modified += 1
            self._frontier.settle(Settled(url=url, state=UrlState.STORED, at=answer.fetched_at, status=304))
        else:
            self._redirect_and_keep(url, answer)

    def _redirect_and_keep(self, url: Url, page: Page) -> None:
        final = self._scope.home_form(page.final_url)
        if final == url:
            self._keep(replace(page, final_url=url), is_start=url == self._blog.start_url)
            return
        outside = None if self._blog.covers(final) else "leads outside the blog"
        is_page = outside is None or body_kind(page) in (BodyKind.FEED, BodyKind.SITEMAP, BodyKind.GZIP)
        target = [Link(url=final, source=Source.REDIRECT, found_on=url)] if is_page else []
        state = Settled(
            url=url, state=UrlState.REDIRECTED, at=page.fetched_at, reason=outside, redirect_to=final, links=target
        )
        self._frontier.settle(state)
        landed = self._frontier.find(final)
        if landed is not None and landed.state is UrlState.QUEUED:
            self._queue.discard(final)
            self._keep(replace(page, url=final, final_url=final))

    def _keep(self, page: Page, *, is_start: bool = False) -> None:
        if is_start:
            self._seed(page)
        reading = read(page, self._scope)
        self._traps.update((link.url, reason) for link, reason in reading.skipped)
        new = self._frontier.settle(
            Settled(
                url=page.final_url,
                state=UrlState.STORED,
                at=page.fetched_at,
                status=page.status,
                page=page,
                facts=reading.facts,
                links=reading.links,
                skipped=reading.skipped,
            )
        )
        self._enqueue(new, reading)
        if reading.kind is not None:
            self._frontier.write_kinds([(page.final_url, reading.kind, f"by its content: {reading.kind}", None)])
        elif reading.page_facts is not None:
            self._posts += early_kind(reading.page_facts)[0] is PageKind.POST

    def _enqueue(self, new: list[Url], reading: Reading) -> None:
        wanted = set(new)
        for link in reading.links:
            if link.url in wanted:
                self._queue.push(link)

    def _fail(self, url: Url, error: FetchError) -> None:
        state = UrlState.FAILED
        if isinstance(error, FetchRefused):
            state = UrlState.REFUSED
        elif isinstance(error, FetchStatus) and error.status in _NO_PAGE:
            state = UrlState.GONE
        settled = Settled(url=url, state=state, at=self._clock.now(), reason=error.reason, status=error.status)
        self._frontier.settle(settled)
        if url == self._blog.start_url and self._done == 1:
            # The first thing asked of a known blog: when its home does not answer, the rest would not either.
            raise _start_failed(url, error) from error
        if state is UrlState.FAILED and self._blog.covers(url):
            self._listener.failed(Failure(url=url, reason=error.reason))

    # --- telling

    def _report(self) -> None:
        progress = Progress(stage=Stage.FETCH, done=self._done, queued=len(self._queue), posts=self._posts)
        self._listener.progress(progress)

    def _limits_hit(self) -> list[str]:
        refused = [failure.reason for failure in self._frontier.refused()]
        not_asked = sorted(Counter([*self._traps.values(), *refused]).items())
        limits = [
            f"not asked: {count} {'address' if count == 1 else 'addresses'}, {reason}" for reason, count in not_asked
        ]
        if self._queue:
            limits.insert(0, f"stopped after {self._done} pages (--max-pages); {len(self._queue)} addresses are left")
        return [*limits, *self._fetcher.notes]


# --- details ------------------------------------------------------------------------------------------------------


def _is_asked_again(known: FrontierUrl) -> bool:
    """Work that is left, pages to check, failures to retry. A page that never was is not asked for again."""
    if known.state is UrlState.GONE:
        return known.validators != Validators()
    return known.state in (UrlState.QUEUED, UrlState.STORED, UrlState.FAILED, UrlState.REFUSED)


def _first_page(start: Url, fetcher: Fetcher) -> Page:
    """The page at the start address; for a feed, the blog it belongs to. Raises `CrawlFailed`."""
    page = _get_start(start, fetcher)
    kind = body_kind(page)
    if kind is BodyKind.FEED:
        feed = parse_feed(page.body, page.final_url, page.headers.get("content-type", ""))
        if feed is not None and feed.home is not None:
            page = _get_start(feed.home, fetcher)
            kind = body_kind(page)
    if kind is not BodyKind.HTML:
        raise CrawlFailed(
            start, f"it is no web page ({page.media_type or 'no media type'})", "give the blog's home page"
        )
    return page


def _get_start(url: Url, fetcher: Fetcher) -> Page:
    try:
        answer = fetcher.get(url)
    except FetchError as error:
        raise _start_failed(url, error) from error
    assert isinstance(answer, Page)
    return answer


def _start_failed(url: Url, error: FetchError) -> CrawlFailed:
    if isinstance(error, FetchRefused):
        return CrawlFailed(url, f"blocked: {error.reason}", "ask the site's owner, or give another address")
    return CrawlFailed(url, error.reason, "try again later" if error.retry else "check the address")
