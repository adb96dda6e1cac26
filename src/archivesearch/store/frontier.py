"""What became of every URL of a blog? The frontier, its sources, and the one transaction that settles a URL."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from archivesearch.model import Failure, Link, Page, PageKind, Source, Url, Validators
from archivesearch.store import pages
from archivesearch.store.blogs import Blog
from archivesearch.store.database import Database


class UrlState(StrEnum):
    """The states of a URL. `queued` is the only one that a crawl leaves behind as work."""

    QUEUED = "queued"
    STORED = "stored"
    REDIRECTED = "redirected"
    FAILED = "failed"
    """No page this time; asked again on the next run."""
    REFUSED = "refused"
    """Asking is not allowed (robots.txt, private address)."""
    GONE = "gone"
    """The server says there is no such page: 404 or 410."""
    SKIPPED = "skipped"
    """Not asked: no page of text, or a trap; the reason says which."""
    TWIN = "twin"
    """Not asked: addresses like it answered as another does, which `redirect_to` names."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FrontierUrl:
    """A known URL of a blog."""

    id: int
    url: Url
    state: UrlState
    depth: int
    validators: Validators
    """Of the stored page; empty when none is stored."""
    checked_at: str | None
    """When the server last said that the stored page stands, ISO 8601 in UTC; None when no page is stored."""
    failures: int = 0
    """Runs in a row that asked for it and got no page."""
    tried_at: dt.datetime | None = None
    reason: str | None = None
    """Why there is no page."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """What became of a URL, and what it was taken for."""

    url: Url
    state: UrlState
    reason: str | None
    redirect_to: Url | None
    kind: PageKind | None
    kind_reason: str | None
    post_url: Url | None


@dataclass(frozen=True, kw_only=True, slots=True)
class UrlRecord:
    """All that is recorded of one URL."""

    url: Url
    state: UrlState
    reason: str | None
    status: int | None
    redirect_to: Url | None
    found_on: Url
    depth: int
    tried_at: dt.datetime | None
    kind: PageKind | None
    kind_reason: str | None
    post_url: Url | None
    """The permalink of the post it shows."""
    sources: tuple[Link, ...]
    """What other sources than plain links named it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Settled:
    """All that one answer changes: stored in one transaction, or not at all."""

    url: Url
    state: UrlState
    at: dt.datetime
    reason: str | None = None
    page: Page | None = None
    """The page to keep; None keeps the page that is stored (304, failures)."""
    facts: pages.Facts | None = None
    status: int | None = None
    """The HTTP status, when there was one."""
    redirect_to: Url | None = None
    links: Sequence[Link] = ()
    """What it names inside the blog; new ones are queued."""
    skipped: Sequence[tuple[Link, str]] = ()
    """What it names that will not be asked, with the reason."""


class Frontier:
    """The URLs of one blog."""

    def __init__(self, database: Database, blog: Blog) -> None:
        self._db, self._blog = database, blog

    def add(self, links: Iterable[Link], *, depth: int, at: dt.datetime) -> list[Url]:
        """Queue what is new; remember every source. Returns the new URLs in order."""
        with self._db.transaction():
            return self._add(links, UrlState.QUEUED, depth, at)

    def settle(self, settled: Settled) -> list[Url]:
        """Record what became of a URL, its page, facts and links, in one transaction. Returns newly queued URLs."""
        with self._db.transaction():
            url_id, depth = self._set_state(settled)
            if settled.page is not None:
                pages.write_page(self._db, url_id, settled.page)
            elif settled.state is UrlState.STORED:
                pages.mark_checked(self._db, url_id, settled.at)
            if settled.facts is not None:
                pages.write_facts(self._db, url_id, settled.facts)
            for link, reason in settled.skipped:
                self._add([link], UrlState.SKIPPED, depth + 1, settled.at, reason)
            return self._add(settled.links, UrlState.QUEUED, depth + 1, settled.at)

    def iter_urls(self, *states: UrlState) -> Iterator[FrontierUrl]:
        """The URLs in these states (all when none is given), in the order they were found."""
        wanted = states or tuple(UrlState)
        yield from self._select(f"u.state IN ({','.join('?' * len(wanted))})", *wanted)

    def iter_known(self) -> Iterator[Known]:
        """Every URL with its state and kind, in the order they were found."""
        sql = """SELECT url, state, reason, redirect_to, kind, kind_reason, post_url FROM urls
                 WHERE blog_id = ? ORDER BY id"""
        for row in self._db.rows(sql, (self._blog.id,)):
            yield Known(
                url=Url(row["url"]),
                state=UrlState(row["state"]),
                reason=row["reason"],
                redirect_to=row["redirect_to"],
                kind=None if row["kind"] is None else PageKind(row["kind"]),
                kind_reason=row["kind_reason"],
                post_url=row["post_url"],
            )

    def find(self, url: Url) -> FrontierUrl | None:
        return next(self._select("u.url = ?", url), None)

    def find_record(self, url: Url) -> UrlRecord | None:
        """Everything that is recorded of a URL, or None when nothing ever named it."""
        row = self._db.row("SELECT * FROM urls WHERE blog_id = ? AND url = ?", (self._blog.id, url))
        if row is None:
            return None
        return UrlRecord(
            url=url,
            state=UrlState(row["state"]),
            reason=row["reason"],
            status=row["status"],
            redirect_to=row["redirect_to"],
            found_on=Url(row["found_on"]),
            depth=row["depth"],
            tried_at=None if row["tried_at"] is None else dt.datetime.fromisoformat(row["tried_at"]),
            kind=None if row["kind"] is None else PageKind(row["kind"]),
            kind_reason=row["kind_reason"],
            post_url=row["post_url"],
            sources=tuple(self._sources("u.url = ?", url)),
        )

    def count(self, *states: UrlState) -> int:
        marks = ",".join("?" * len(states))
        sql = f"SELECT count(*) FROM urls WHERE blog_id = ? AND state IN ({marks})"
        return int(self._db.value(sql, (self._blog.id, *states)))

    def failures(self) -> tuple[Failure, ...]:
        """Pages of the blog that were asked for and not captured, and may be later; in order of address."""
        return self._failures(UrlState.FAILED)

    def refused(self) -> tuple[Failure, ...]:
        """Pages of the blog that may not be asked for (robots.txt), in order of address."""
        return self._failures(UrlState.REFUSED)

    def sources(self, *kinds: Source) -> Iterator[Link]:
        """What the sources of these kinds say of the blog's URLs; all kinds but plain anchors are kept."""
        yield from self._sources(f"s.source IN ({','.join('?' * len(kinds))})", *kinds)

    def redirects(self) -> Iterator[tuple[Url, Url]]:
        """(from, to) of every redirect that was followed."""
        yield from self._leading(UrlState.REDIRECTED)

    def twins(self) -> Iterator[tuple[Url, Url]]:
        """(address, the address that answered in its place) of everything that was not asked for that reason."""
        yield from self._leading(UrlState.TWIN)

    def release_twins(self) -> None:
        """Queue what was not asked because another address answered in its place, where that one is gone."""
        self._db.execute(
            """UPDATE urls SET state = 'queued', redirect_to = NULL
               WHERE blog_id = ?1 AND state = 'twin'
                     AND redirect_to IN (SELECT url FROM urls WHERE blog_id = ?1 AND state = 'gone')""",
            (self._blog.id,),
        )

    def write_kinds(self, verdicts: Iterable[tuple[Url, PageKind, str, Url | None]]) -> None:
        """Keep typing's verdicts: (url, kind, reason, the permalink of the post it shows)."""
        with self._db.transaction():
            self._db.execute_many(
                "UPDATE urls SET kind = ?, kind_reason = ?, post_url = ? WHERE blog_id = ? AND url = ?",
                ((kind, reason, post, self._blog.id, url) for url, kind, reason, post in verdicts),
            )

    def _leading(self, state: UrlState) -> Iterator[tuple[Url, Url]]:
        sql = """SELECT url, redirect_to FROM urls
                 WHERE blog_id = ? AND state = ? AND redirect_to IS NOT NULL ORDER BY id"""
        for row in self._db.rows(sql, (self._blog.id, state)):
            yield Url(row["url"]), Url(row["redirect_to"])

    def _select(self, condition: str, *values: str) -> Iterator[FrontierUrl]:
        sql = f"""SELECT u.id, u.url, u.state, u.depth, u.failures, u.tried_at, u.reason, p.checked_at,
                         json_extract(p.headers, '$.etag') AS etag,
                         json_extract(p.headers, '$."last-modified"') AS last_modified
                  FROM urls u LEFT JOIN pages p ON p.url_id = u.id
                  WHERE u.blog_id = ? AND {condition} ORDER BY u.id"""
        for row in self._db.rows(sql, (self._blog.id, *values)):
            yield FrontierUrl(
                id=row["id"],
                url=Url(row["url"]),
                state=UrlState(row["state"]),
                depth=row["depth"],
                validators=Validators(etag=row["etag"], last_modified=row["last_modified"]),
                checked_at=row["checked_at"],
                failures=row["failures"],
                tried_at=None if row["tried_at"] is None else dt.datetime.fromisoformat(row["tried_at"]),
                reason=row["reason"],
            )

    def _sources(self, condition: str, *values: str) -> Iterator[Link]:
        sql = f"""SELECT u.url, s.source, s.found_on, s.title, s.published, s.modified
                  FROM sources s JOIN urls u ON u.id = s.url_id
                  WHERE u.blog_id = ? AND {condition} ORDER BY u.id, s.source, s.found_on"""
        for row in self._db.rows(sql, (self._blog.id, *values)):
            yield Link(
                url=Url(row["url"]),
                source=Source(row["source"]),
                found_on=Url(row["found_on"]),
                title=row["title"],
                published=row["published"],
                modified=row["modified"],
            )

    def _failures(self, state: UrlState) -> tuple[Failure, ...]:
        """Without what is no page of the blog: feeds on other hosts, and well-known addresses nobody named."""
        sql = """SELECT url, reason FROM urls WHERE blog_id = ? AND state = ? AND NOT EXISTS
                        (SELECT 1 FROM sources s WHERE s.url_id = urls.id AND s.source = 'probe') ORDER BY url"""
        rows = self._db.rows(sql, (self._blog.id, state))
        failures = (Failure(url=Url(row["url"]), reason=row["reason"] or "") for row in rows)
        return tuple(failure for failure in failures if self._blog.covers(failure.url))

    def _set_state(self, settled: Settled) -> tuple[int, int]:
        row = self._db.row(
            """UPDATE urls SET state = ?, reason = ?, status = ?, redirect_to = ?, tried_at = ?,
                      failures = CASE WHEN ? THEN failures + 1 ELSE 0 END
               WHERE blog_id = ? AND url = ? RETURNING id, depth""",
            (
                settled.state,
                settled.reason,
                settled.status,
                settled.redirect_to,
                settled.at.isoformat(),
                settled.state in (UrlState.FAILED, UrlState.GONE),
                self._blog.id,
                settled.url,
            ),
        )
        if row is None:
            raise KeyError(settled.url)
        return row["id"], row["depth"]

    def _add(
        self, links: Iterable[Link], state: UrlState, depth: int, at: dt.datetime, reason: str | None = None
    ) -> list[Url]:
        new: list[Url] = []
        for link in links:
            added = self._db.execute(
                """INSERT INTO urls (blog_id, url, state, reason, found_at, found_on, depth)
                   VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                (self._blog.id, link.url, state, reason, at.isoformat(), link.found_on, depth),
            )
            if added:
                new.append(link.url)
            if link.source is not Source.ANCHOR:
                self._remember(link)
        return new

    def _remember(self, link: Link) -> None:
        self._db.execute(
            """INSERT INTO sources (url_id, source, found_on, title, published, modified)
               SELECT id, ?, ?, ?, ?, ? FROM urls WHERE blog_id = ? AND url = ?
               ON CONFLICT DO UPDATE SET title = excluded.title, published = excluded.published,
                                         modified = excluded.modified""",
            (link.source, link.found_on, link.title, link.published, link.modified, self._blog.id, link.url),
        )
