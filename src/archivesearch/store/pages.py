"""Where are the pages themselves, compressed, and what was made of each?"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any

from archivesearch.model import Page, PageKind, Url
from archivesearch.store.blogs import Blog
from archivesearch.store.database import Database

_LEVEL = 6
"""zlib's default: level 9 gained 1 % on blog pages and took twice the time."""


QUICK, PATIENT = 1, 4
"""Runs in a row that may not find a page before it counts as gone: usually, and when many go at once."""
_GONE = f"(u.state = 'gone' AND (u.failures > ? OR (u.status = 410 AND ? = {QUICK})))"


@dataclass(frozen=True, kw_only=True, slots=True)
class Facts:
    """What typing needs of one page, as `extract.facts` wrote it."""

    version: int
    sha256: str
    data: bytes
    noindex: int = 0
    """What the page asks of robots: 0 no, 1 of all, 2 of us by name."""
    nofollow: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredPage:
    """A page as kept; `body` inflates when asked for."""

    url_id: int
    url: Url
    final_url: Url
    content_type: str
    robots_header: str
    """Its X-Robots-Tag."""
    sha256: str
    kind: PageKind | None
    post_url: Url | None
    """The permalink of the post it shows, or None."""
    fetched_at: str
    """When its body came, ISO 8601 in UTC."""
    compressed: bytes

    @property
    def body(self) -> bytes:
        return zlib.decompress(self.compressed)


class Pages:
    """The stored pages of one blog."""

    def __init__(self, database: Database, blog: Blog) -> None:
        self._db, self._blog = database, blog

    def count(self) -> int:
        sql = "SELECT count(*) FROM pages p JOIN urls u ON u.id = p.url_id WHERE u.blog_id = ?"
        return int(self._db.value(sql, (self._blog.id,)))

    def get(self, url_id: int) -> StoredPage:
        """The page of a URL. Raises KeyError when none is stored."""
        for page in self._select("p.url_id = ?", url_id):
            return page
        raise KeyError(url_id)

    def find(self, url: Url) -> StoredPage | None:
        return next(self._select("u.url = ?", url), None)

    def ids_without_facts(self, version: int) -> list[int]:
        """Ids of the pages whose facts are missing, or were made by another version or from another body."""
        sql = """SELECT u.id FROM urls u JOIN pages p ON p.url_id = u.id
                 WHERE u.blog_id = ? AND NOT EXISTS
                       (SELECT 1 FROM facts f WHERE f.url_id = u.id AND f.version = ? AND f.sha256 = p.sha256)
                 ORDER BY u.id"""
        return [row["id"] for row in self._db.rows(sql, (self._blog.id, version))]

    def ids_of_kind(self, kind: PageKind) -> list[int]:
        sql = """SELECT u.id FROM urls u JOIN pages p ON p.url_id = u.id
                 WHERE u.blog_id = ? AND u.kind = ? ORDER BY u.id"""
        return [row["id"] for row in self._db.rows(sql, (self._blog.id, kind))]

    def iter_facts(self, version: int, *, patience: int = QUICK) -> Iterator[tuple[Url, bytes]]:
        """(url, facts) of every page that still stands, in order of discovery.

        Gone is what was not found on more runs in a row than `patience`, or at once what the server calls gone (410).
        """
        sql = f"""SELECT u.url, f.data FROM facts f JOIN urls u ON u.id = f.url_id
                  WHERE u.blog_id = ? AND f.version = ? AND u.state NOT IN ('redirected', 'skipped')
                        AND NOT {_GONE} ORDER BY u.id"""
        for row in self._db.rows(sql, (self._blog.id, version, patience, patience)):
            yield Url(row["url"]), row["data"]

    def iter_days_fetched(self) -> Iterator[tuple[Url, dt.date]]:
        """(url, the day in UTC on which its stored page came) of every page."""
        sql = "SELECT u.url, p.fetched_at FROM pages p JOIN urls u ON u.id = p.url_id WHERE u.blog_id = ? ORDER BY u.id"
        for row in self._db.rows(sql, (self._blog.id,)):
            yield Url(row["url"]), dt.datetime.fromisoformat(row["fetched_at"]).date()

    def latest_moment(self) -> dt.datetime | None:
        """When the last page came, by our clock or by that of its server, whichever is later."""
        sql = """SELECT p.fetched_at, json_extract(p.headers, '$.date') AS served
                 FROM pages p JOIN urls u ON u.id = p.url_id WHERE u.blog_id = ? ORDER BY p.fetched_at DESC LIMIT 1"""
        row = self._db.row(sql, (self._blog.id,))
        if row is None:
            return None
        fetched_at = dt.datetime.fromisoformat(row["fetched_at"])
        return max(fetched_at, http_date(row["served"]) or fetched_at)

    def iter_asked(self) -> Iterator[tuple[Url, int, int]]:
        """(url, noindex, nofollow) of every page that asks robots for something."""
        sql = """SELECT u.url, f.noindex, f.nofollow FROM facts f JOIN urls u ON u.id = f.url_id
                 WHERE u.blog_id = ? AND (f.noindex OR f.nofollow) ORDER BY u.id"""
        for row in self._db.rows(sql, (self._blog.id,)):
            yield Url(row["url"]), row["noindex"], row["nofollow"]

    def find_facts(self, url: Url, version: int) -> bytes | None:
        """The facts of one page, None when it has none of this version."""
        sql = """SELECT f.data FROM facts f JOIN urls u ON u.id = f.url_id
                 WHERE u.blog_id = ? AND u.url = ? AND f.version = ?"""
        data: bytes | None = self._db.value(sql, (self._blog.id, url, version))
        return data

    def damaged(self) -> list[Url]:
        """The pages whose bytes are not those that were fetched, by their checksum. Reads them all."""
        return [page.url for page in self._select("?", 1) if not _is_whole(page)]

    def count_gone_posts(self) -> int:
        """Posts whose pages are gone and which a patient reader would keep for now."""
        # A page of several posts takes them all with it; "$" follows "#" in order of code points.
        parts = "SELECT count(*) FROM posts WHERE removed = 0 AND url > u.url || '#' AND url < u.url || '$'"
        sql = f"""SELECT ifnull(sum((u.kind = ?) + ({parts})), 0) FROM urls u
                  WHERE u.blog_id = ? AND u.kind IS NOT NULL AND {_GONE} AND NOT {_GONE}"""
        return int(self._db.value(sql, (PageKind.POST, self._blog.id, QUICK, QUICK, PATIENT, PATIENT)))

    def write_facts(self, url_id: int, facts: Facts) -> None:
        write_facts(self._db, url_id, facts)

    def ids_without_extract(self, version: str, kinds: tuple[PageKind, ...]) -> list[int]:
        """Ids of the pages of these kinds whose extract is missing or out of date."""
        marks = ",".join("?" * len(kinds))
        sql = f"""SELECT u.id FROM urls u JOIN pages p ON p.url_id = u.id
                  WHERE u.blog_id = ? AND u.kind IN ({marks}) AND NOT EXISTS
                        (SELECT 1 FROM extracts e WHERE e.url_id = u.id AND e.version = u.kind || ' ' || ?
                         AND e.sha256 = p.sha256)
                  ORDER BY u.id"""
        return [row["id"] for row in self._db.rows(sql, (self._blog.id, *kinds, version))]

    def ids_without_sections(self, version: int) -> list[int]:
        """Ids of the pages that have facts and whose named parts are not known of this version and this body."""
        sql = """SELECT u.id FROM urls u JOIN pages p ON p.url_id = u.id JOIN facts f ON f.url_id = u.id
                 WHERE u.blog_id = ? AND NOT EXISTS
                       (SELECT 1 FROM sections s WHERE s.url_id = u.id AND s.version = ? AND s.sha256 = p.sha256)
                 ORDER BY u.id"""
        return [row["id"] for row in self._db.rows(sql, (self._blog.id, version))]

    def write_sections(self, url_id: int, version: int, sha256: str, data: bytes) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO sections (url_id, version, sha256, data) VALUES (?, ?, ?, ?)",
            (url_id, version, sha256, data),
        )

    def iter_sections(self, version: int) -> Iterator[tuple[Url, bytes]]:
        """(url, named parts) of the pages where they were looked for, in order of discovery."""
        sql = """SELECT u.url, s.data FROM sections s JOIN urls u ON u.id = s.url_id
                 WHERE u.blog_id = ? AND s.version = ? ORDER BY u.id"""
        for row in self._db.rows(sql, (self._blog.id, version)):
            yield Url(row["url"]), row["data"]

    def id_of(self, url: Url) -> int:
        """The id of a URL of the blog. Raises KeyError for one that is not known."""
        url_id = self._db.value("SELECT id FROM urls WHERE blog_id = ? AND url = ?", (self._blog.id, url))
        if url_id is None:
            raise KeyError(url)
        return int(url_id)

    def is_without_extract(self, url_id: int, version: str) -> bool:
        """Whether the extract of a page is missing or out of date."""
        sql = """SELECT count(*) FROM extracts e JOIN urls u ON u.id = e.url_id JOIN pages p ON p.url_id = u.id
                 WHERE u.id = ? AND e.version = u.kind || ' ' || ? AND e.sha256 = p.sha256"""
        return not self._db.value(sql, (url_id, version))

    def write_extract(
        self, url_id: int, kind: PageKind, sha256: str, version: str, value: Mapping[str, object]
    ) -> None:
        """Keep what extraction found on a page, for this kind of page and version."""
        data = zlib.compress(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(), 1)
        self._db.execute(
            "INSERT OR REPLACE INTO extracts (url_id, version, sha256, data) VALUES (?, ?, ?, ?)",
            (url_id, f"{kind} {version}", sha256, data),
        )

    def iter_extracts(self, kind: PageKind) -> Iterator[tuple[Url, dict[str, Any]]]:
        """(url, extract) of every page of a kind, in order of discovery."""
        sql = """SELECT u.url, e.data FROM extracts e JOIN urls u ON u.id = e.url_id
                 WHERE u.blog_id = ? AND u.kind = ? AND e.version GLOB ? ORDER BY u.id"""
        for row in self._db.rows(sql, (self._blog.id, kind, f"{kind} *")):
            yield Url(row["url"]), json.loads(zlib.decompress(row["data"]))

    def forget_derived(self) -> None:
        """Empty what can be made again from the pages: facts, sections, extracts and claims."""
        with self._db.transaction():
            for table in ("facts", "sections", "extracts", "claims"):
                self._db.execute(
                    f"DELETE FROM {table} WHERE url_id IN (SELECT id FROM urls WHERE blog_id = ?)",
                    (self._blog.id,),
                )

    def _select(self, condition: str, value: object) -> Iterator[StoredPage]:
        sql = f"""SELECT u.id, u.url, u.kind, u.post_url, p.final_url, p.sha256, p.fetched_at, p.body,
                         json_extract(p.headers, '$."content-type"') AS content_type,
                         json_extract(p.headers, '$."x-robots-tag"') AS robots_header
                  FROM pages p JOIN urls u ON u.id = p.url_id
                  WHERE u.blog_id = ? AND {condition} ORDER BY u.id"""
        for row in self._db.rows(sql, (self._blog.id, value)):
            yield StoredPage(
                url_id=row["id"],
                url=Url(row["url"]),
                final_url=Url(row["final_url"]),
                content_type=row["content_type"] or "",
                robots_header=row["robots_header"] or "",
                sha256=row["sha256"],
                kind=None if row["kind"] is None else PageKind(row["kind"]),
                post_url=None if row["post_url"] is None else Url(row["post_url"]),
                fetched_at=row["fetched_at"],
                compressed=row["body"],
            )


def _is_whole(page: StoredPage) -> bool:
    try:
        return body_digest(page.body) == page.sha256
    except zlib.error:
        return False


def http_date(value: str | None) -> dt.datetime | None:
    """The instant of a Date header, or None for what is none."""
    try:
        at = parsedate_to_datetime(value or "")
    except (ValueError, TypeError, OverflowError):
        return None
    return at if at.tzinfo else at.replace(tzinfo=dt.UTC)


def body_digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def write_page(database: Database, url_id: int, page: Page) -> None:
    """Keep a page in place of the one that was stored for its URL. Part of the caller's transaction."""
    at = page.fetched_at.isoformat()
    database.execute(
        """INSERT OR REPLACE INTO pages
           (url_id, final_url, status, headers, fetched_at, checked_at, sha256, body_bytes, body)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            url_id,
            page.final_url,
            page.status,
            json.dumps(dict(page.headers), ensure_ascii=False),
            at,
            at,
            body_digest(page.body),
            len(page.body),
            zlib.compress(page.body, _LEVEL),
        ),
    )


def mark_checked(database: Database, url_id: int, at: dt.datetime) -> None:
    """The server says that the stored page still stands."""
    database.execute("UPDATE pages SET checked_at = ? WHERE url_id = ?", (at.isoformat(), url_id))


def write_facts(database: Database, url_id: int, facts: Facts) -> None:
    database.execute(
        "INSERT OR REPLACE INTO facts (url_id, version, sha256, data, noindex, nofollow) VALUES (?, ?, ?, ?, ?, ?)",
        (url_id, facts.version, facts.sha256, facts.data, facts.noindex, facts.nofollow),
    )
