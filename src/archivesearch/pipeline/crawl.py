"""How is a blog fetched? Discover, fetch, store: one URL after the other, each settled in one transaction.

What is decided elsewhere: the order (queue), what a page says (reading), what is a post (rebuild, when the crawl ends).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from archivesearch.config import Settings
from archivesearch.discover.anchors import anchors
from archivesearch.discover.classify import BodyKind, body_kind
from archivesearch.errors import FetchError, FetchRefused, FetchStatus
from archivesearch.extract.detect import early_kind
from archivesearch.extract.idle_fields import IdleFields
from archivesearch.markup import parse_page
from archivesearch.model import Failure, Link, NotModified, Page, PageKind, Progress, Source, Stage, Url, Validators
from archivesearch.pipeline.novelty import Novelty
from archivesearch.pipeline.queue import Probes, Queue, is_endless, may_be_post
from archivesearch.pipeline.reading import Reading, Scope, read, seeds
from archivesearch.pipeline.revisit import NEWEST, due
from archivesearch.pipeline.scope import in_home_form, learn_prefix
from archivesearch.pipeline.start import first_page, start_failed
from archivesearch.pipeline.twins import Twins
from archivesearch.pipeline.typing import has_posts, type_stored
from archivesearch.pipeline.wishes import Wishes, leave_out
from archivesearch.ports import Clock, Fetcher, Listener
from archivesearch.store.blogs import Blog, Blogs
from archivesearch.store.database import Database
from archivesearch.store.frontier import Frontier, FrontierUrl, Settled, UrlState
from archivesearch.store.pages import Pages
from archivesearch.store.posts import Posts
from archivesearch.urls import find_canonical, split_name

_DATED = (Source.SITEMAP, Source.FEED, Source.PLATFORM)
"""Sources that say when a page was changed."""
_NO_PAGE = frozenset({404, 410})
_MAX_FAILED_IN_A_ROW = 20
"""A site that fails so often in a row is down or has had enough: the rest waits for the next crawl."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Crawled:
    """What one crawl did on the network."""

    pages: int
    """URLs asked."""
    not_modified: int
    failed: int
    """URLs of the blog that were asked and not captured."""
    limits_hit: tuple[str, ...]


class Crawl:
    """One crawl of one blog. `open` finds or registers the blog, `run` fetches until nothing is left."""

    def __init__(
        self, database: Database, blog: Blog, *, fetcher: Fetcher, clock: Clock, listener: Listener, settings: Settings
    ) -> None:
        self._frontier = Frontier(database, blog)
        self._pages = Pages(database, blog)
        self._newest = frozenset(split_name(url)[0] for url in Posts(database).newest(blog, NEWEST))
        self._blog = blog
        self._fetcher, self._clock, self._listener = fetcher, clock, listener
        self._settings = settings
        self._began = clock.monotonic()
        self._wishes = Wishes(settings, blog.start_url)
        self._queue = Queue()
        self._known: dict[Url, FrontierUrl] = {}
        self._said: dict[tuple[Url, Url], str | None] = {}
        """(url, source) -> the date of change that it gave before this run."""
        self._novelty, self._idle_fields, self._twins = Novelty(), IdleFields(), Twins()
        idle = self._idle_fields  # not `self`: what a crawl knows must go with its last user, not with some collection
        self._scope = Scope(
            covers=blog.covers,
            home_form=lambda url: idle.without(in_home_form(url, blog.start_url)),
            this_year=clock.now().year,
        )
        self._failed_in_a_row = self._failed = 0
        self._done = self._posts = self._not_modified = 0
        self._traps: dict[Url, str] = {}
        self._passed_over: Counter[str] = Counter()
        self._database = database
        self._probes = Probes()
        self._straight: dict[Url, Url] = {}
        """Asked in place of an address without its slash -> that address."""

    @classmethod
    def open(
        cls, database: Database, start: Url, *, fetcher: Fetcher, clock: Clock, listener: Listener, settings: Settings,
        again: Sequence[Url] = (),
    ) -> tuple[Crawl, Blog]:  # fmt: skip
        """The crawl of the blog that an address belongs to; a new blog's start page is fetched to learn its scope.

        With `again` it asks for these addresses and for what is new on them, and for nothing else.
        Raises `CrawlFailed` when the start page of a new blog cannot be read.
        """
        blogs = Blogs(database)
        blog = blogs.find_covering(start)
        first, feed = None, None
        if blog is None:
            first, feed = first_page(start, fetcher)
            document = parse_page(first)
            links = anchors(document) if document is not None else ()
            blog = blogs.add(first.final_url, learn_prefix(first.final_url, links), clock.now())
        crawl = cls(database, blog, fetcher=fetcher, clock=clock, listener=listener, settings=settings)
        crawl._begin(first, [url for url in again if blog.covers(url)])
        if feed is not None:
            crawl._add_feed(feed)
        return crawl, blog

    def run(self) -> Crawled:
        """Fetch until the queue is empty or a limit is hit. Stopped anywhere, what was fetched is kept.

        Raises `CrawlFailed` when the start page of a known blog does not answer: nothing is changed then.
        """
        while not self._must_stop() and (url := self._next()) is not None:
            self._visit(url)
            self._judge_group_of(url)
            self._report()
        self._settle_dropped()
        return Crawled(
            pages=self._done,
            not_modified=self._not_modified,
            failed=self._failed,
            limits_hit=tuple(self._limits_hit()),
        )

    def _must_stop(self) -> bool:
        return self._why_stopped() is not None

    def _why_stopped(self) -> str | None:
        most_s = self._settings.max_time_s
        if most_s is not None and self._clock.monotonic() - self._began >= most_s:
            return f"{most_s:g} s (--max-time)"
        if self._done >= self._settings.max_pages:
            return f"{self._done} pages (--max-pages)"
        if self._failed_in_a_row >= _MAX_FAILED_IN_A_ROW:
            return f"{self._failed_in_a_row} pages in a row failed"
        return None

    def _next(self) -> Url | None:
        """The next URL to ask, None when nothing is left."""
        while (url := self._probe(at_end=False) or self._queue.pop() or self._probe(at_end=True)) is not None:
            known = self._known.get(url)
            if known is not None and known.state is not UrlState.QUEUED:
                return url
            if (copy := self._twins.copy_of(url)) is not None:
                self._frontier.settle(Settled(url=url, state=UrlState.TWIN, at=self._clock.now(), redirect_to=copy))
                continue
            target = self._idle_fields.without(url)
            if target == url:
                target = self._twins.redirect_of(url) or url
            if target == url:
                return url
            if self._go_straight(url, target):
                return target
        return None

    def _probe(self, *, at_end: bool) -> Url | None:
        link = self._probes.pop(self._done, at_end=at_end)
        if link is None or link.url in self._queue or link.url in self._known:
            return None
        self._frontier.add([link], depth=1, at=self._clock.now())
        self._queue.discard(link.url)
        return link.url

    def _go_straight(self, url: Url, target: Url) -> bool:
        """Take the redirect that the server answered to all like it as given; True when its target is to be asked."""
        link = Link(url=target, source=Source.REDIRECT, found_on=url)
        at = self._clock.now()
        self._frontier.settle(Settled(url=url, state=UrlState.REDIRECTED, at=at, redirect_to=target, links=[link]))
        if target in self._straight or not self._queue.is_new(target):
            return False
        self._queue.discard(target)
        self._straight[target] = url
        return True

    def _judge_group_of(self, url: Url) -> None:
        """When what is known of the blog decides whether pages like this one are worth asking, decide it."""
        sample = self._queue.doubtful(url)
        if sample is not None:
            self._queue.judge(url, has_posts=has_posts(sample, type_stored(self._database, self._blog)))

    # --- the start

    def _begin(self, first: Page | None, again: Sequence[Url]) -> None:
        at = self._clock.now()
        start = Link(url=self._blog.start_url, source=Source.START, found_on=self._blog.start_url)
        self._frontier.add([start], depth=0, at=at)
        self._frontier.add([replace(start, url=url, source=Source.ANCHOR) for url in again], depth=1, at=at)
        self._frontier.release_twins()
        leave_out(self._frontier, self._wishes.choice, at)
        self._known = {known.url: known for known in self._frontier.iter_urls()}
        self._wishes.remember(self._pages.iter_asked())
        named = list(self._frontier.sources(*Source))
        sources = {link.url: link for link in named}
        self._said = {(link.url, link.found_on): link.modified for link in named if link.source in _DATED}
        wanted = [self._known[url] for url in again] or due(self._known.values(), self._newest, at)
        for known in wanted:
            plain = Link(url=known.url, source=Source.ANCHOR, found_on=self._blog.start_url)
            self._queue.push(sources.get(known.url, plain))
        if first is not None:
            self._queue.discard(first.final_url)
            self._keep(replace(first, url=first.final_url), asked=first.final_url)
            self._done += 1

    def _add_feed(self, feed: Url) -> None:
        link = Link(url=feed, source=Source.FEED, found_on=self._blog.start_url)
        self._frontier.add([link], depth=1, at=self._clock.now())
        self._queue.push(link)

    def _seed(self, start: Page) -> None:
        named = [find_canonical(raw, start.final_url) for raw in self._fetcher.sitemaps(start.final_url)]
        root = find_canonical(self._blog.prefix, start.final_url)
        found = seeds(start, root or start.final_url, [url for url in named if url is not None])
        self._frontier.add(found.named, depth=1, at=self._clock.now())
        for link in found.named:
            self._queue.push(link)
        self._probes = Probes(found.probes)

    # --- one URL

    def _visit(self, url: Url) -> None:
        self._done += 1
        known = self._known.get(url)
        try:
            answer = self._fetcher.get(url, validators=known.validators if known is not None else Validators())
        except FetchError as error:
            self._fail(url, error)
            return
        self._failed_in_a_row = 0
        if isinstance(answer, NotModified):
            self._not_modified += 1
            self._frontier.settle(Settled(url=url, state=UrlState.STORED, at=answer.fetched_at, status=304))
            self._queue.tell(url, alive=True)
        else:
            self._follow(url, answer)

    def _follow(self, url: Url, page: Page) -> None:
        """Keep a page under the address that answered."""
        final = self._scope.home_form(page.final_url)
        if final == url:
            self._keep(replace(page, final_url=url), asked=url)
            return
        self._twins.redirected(url, final)
        outside = None if self._blog.covers(final) else "leads outside the blog"
        is_page = outside is None or body_kind(page) in (BodyKind.FEED, BodyKind.SITEMAP, BodyKind.GZIP)
        target = [Link(url=final, source=Source.REDIRECT, found_on=url)] if is_page else []
        self._frontier.settle(
            Settled(
                url=url, state=UrlState.REDIRECTED, at=page.fetched_at, reason=outside, redirect_to=final, links=target
            )
        )
        landed = self._frontier.find(final)
        if landed is not None and landed.state is UrlState.QUEUED:
            self._queue.discard(final)
            self._keep(replace(page, url=final, final_url=final), asked=url)
        else:
            self._queue.tell(url, dead=True)

    def _keep(self, page: Page, *, asked: Url) -> None:
        if asked == self._blog.start_url:
            self._seed(page)
        reading = self._wishes.heard(read(page, self._scope), is_start=asked == self._blog.start_url)
        self._traps.update((link.url, reason) for link, reason in reading.skipped)
        new = self._frontier.settle(
            Settled(
                url=page.final_url,
                state=UrlState.STORED,
                at=page.fetched_at,
                status=page.status,
                page=page,
                facts=reading.facts,
                links=[
                    link for link in reading.links if link.source is not Source.ANCHOR or link.url not in self._queue
                ],
                skipped=reading.skipped,
            )
        )
        if reading.kind is not None:
            self._frontier.write_kinds([(page.final_url, reading.kind, f"by its content: {reading.kind}", None)])
        if reading.kind in (PageKind.SITEMAP, PageKind.FEED):
            self._probes.found(asked)
        self._learn(asked, reading, new)

    def _learn(self, asked: Url, reading: Reading, new: Iterable[Url]) -> None:
        """Queue what is new, and tell the queue what the page was worth."""
        named = {link.url for link in reading.links if may_be_post(link.url)}
        fresh = set(new)
        for link in (*(link for link in reading.links if link.url in fresh), *self._modified(reading)):
            self._queue.push(link)
        new_ones = any(self._queue.is_promising(url, asked) for url in named & fresh)
        alive = dead = False
        if reading.facts is not None and reading.page_facts is not None:
            kind = early_kind(reading.page_facts)[0]
            dead = kind is PageKind.STUB
            endless = is_endless(asked)
            alive = self._novelty.is_new(reading.facts.sha256, reading.page_facts, endless=endless) and not dead
            alive = alive or reading.holds_entries
            self._idle_fields.learn(reading.page_facts)
            self._twins.stored(reading.page_facts.final_url, reading.facts.sha256)
            self._posts += alive and kind is PageKind.POST
        self._queue.tell(asked, named=named, new=new_ones, alive=alive, dead=dead)

    def _modified(self, reading: Reading) -> list[Link]:
        """Known pages that a sitemap or feed gives another date of change than the last time.

        One that gives most of its pages another date stamps them with the day of its own making, and is not believed.
        """
        dated = [link for link in reading.links if link.modified and (link.url, link.found_on) in self._said]
        changed = [link for link in dated if self._said[link.url, link.found_on] != link.modified]
        return changed if len(changed) * 2 <= len(dated) else []

    def _fail(self, url: Url, error: FetchError) -> None:
        state = UrlState.FAILED
        if isinstance(error, FetchRefused):
            state = UrlState.REFUSED
        elif isinstance(error, FetchStatus) and error.status in _NO_PAGE:
            state = UrlState.GONE
        settled = Settled(url=url, state=state, at=self._clock.now(), reason=error.reason, status=error.status)
        self._frontier.settle(settled)
        self._queue.tell(url, dead=state is UrlState.GONE)
        if url == self._blog.start_url and self._done == 1:
            # The first thing asked of a known blog: when its home does not answer, the rest would not either.
            raise start_failed(url, error) from error
        self._failed_in_a_row += state is UrlState.FAILED
        if state is UrlState.FAILED and self._blog.covers(url) and url not in self._probes:
            self._failed += 1
            self._listener.failed(Failure(url=url, reason=error.reason))
        if state is UrlState.GONE and url in self._straight:
            self._visit(self._straight.pop(url))

    def _settle_dropped(self) -> None:
        """What the queue passed over is not asked; what is stored already stays as it is."""
        for url, reason in self._queue.dropped():
            known = self._frontier.find(url)
            if known is not None and known.state is UrlState.QUEUED:
                settled = Settled(url=url, state=UrlState.SKIPPED, at=self._clock.now(), reason=reason)
                self._frontier.settle(settled)
                self._passed_over[reason.partition(" (")[0]] += 1

    # --- telling

    def _report(self) -> None:
        progress = Progress(stage=Stage.FETCH, done=self._done, queued=len(self._queue), posts=self._posts)
        self._listener.progress(progress)

    def _limits_hit(self) -> list[str]:
        refused = [failure.reason for failure in self._frontier.refused()]
        not_asked = sorted((Counter([*self._traps.values(), *refused]) + self._passed_over).items())
        limits = [
            f"not asked: {count} {'address' if count == 1 else 'addresses'}, {reason}" for reason, count in not_asked
        ]
        limits += [
            f"not asked: addresses that differ in ?{name}= only, which chooses nothing"
            for name in sorted(self._idle_fields.names)
        ]
        if len(self._queue) and (why := self._why_stopped()):
            limits.insert(0, f"stopped after {why}; {len(self._queue)} addresses are left for the next crawl")
        return [*limits, *self._fetcher.notes]
