"""What does a blog say of its own size, and on which page? Claims are kept a page, with the version of their reader."""

from __future__ import annotations

import datetime as dt
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from archivesearch.model import ArchiveClaim, Month, PageClaims, PageKind, Source, TotalClaim, Url
from archivesearch.store.blogs import Blog
from archivesearch.store.database import Database, Row


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """A stored page that may hold claims."""

    url_id: int
    url: Url
    final_url: Url
    kind: PageKind | None
    depth: int
    on: str | None
    """The date of the post it shows."""
    is_read: bool
    """Whether this version of the reader has read the body that is stored."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """A stored answer of a server, whole."""

    sha256: str
    headers: dict[str, str]
    body: bytes


class Claims:
    """The claims of one blog."""

    def __init__(self, database: Database, blog: Blog) -> None:
        self._db, self._blog = database, blog

    def candidates(self, version: int) -> list[Candidate]:
        """Every page that is stored, in the order of discovery."""
        sql = """SELECT u.id, u.url, u.kind, u.depth, p.final_url, o.on_date,
                        EXISTS (SELECT 1 FROM claims c WHERE c.url_id = u.id AND c.version = ? AND c.sha256 = p.sha256)
                        AS is_read
                 FROM urls u JOIN pages p ON p.url_id = u.id LEFT JOIN posts o ON o.url = u.url AND o.removed = 0
                 WHERE u.blog_id = ? AND u.state = 'stored' ORDER BY u.id"""
        return [
            Candidate(
                url_id=row["id"],
                url=Url(row["url"]),
                final_url=Url(row["final_url"]),
                kind=None if row["kind"] is None else PageKind(row["kind"]),
                depth=row["depth"],
                on=row["on_date"],
                is_read=bool(row["is_read"]),
            )
            for row in self._db.rows(sql, (version, self._blog.id))
        ]

    def answer(self, url_id: int) -> Answer:
        row = self._db.row("SELECT sha256, headers, body FROM pages WHERE url_id = ?", (url_id,))
        if row is None:
            raise KeyError(url_id)
        return Answer(sha256=row["sha256"], headers=json.loads(row["headers"]), body=zlib.decompress(row["body"]))

    def write(self, url_id: int, sha256: str, version: int, claims: PageClaims) -> None:
        """Keep what a page says; what it says nothing of is kept too, so that it is read once."""
        self._db.execute(
            "INSERT OR REPLACE INTO claims (url_id, version, sha256, data) VALUES (?, ?, ?, ?)",
            (url_id, version, sha256, _to_json(claims)),
        )

    def iter_pages(self, version: int) -> Iterator[PageClaims]:
        """The pages that say something, in order of discovery; pages that were fetched anew since are left out."""
        sql = """SELECT u.url, u.kind, u.depth, p.checked_at, c.data
                 FROM claims c JOIN urls u ON u.id = c.url_id
                 JOIN pages p ON p.url_id = c.url_id AND p.sha256 = c.sha256
                 WHERE u.blog_id = ? AND u.state = 'stored' AND c.version = ? ORDER BY u.id"""
        for row in self._db.rows(sql, (self._blog.id, version)):
            claims = _from_row(row)
            if claims.blocks or claims.total is not None:
                yield claims


# --- details ------------------------------------------------------------------------------------------------------


def _to_json(claims: PageClaims) -> str:
    blocks = [[[one.year, one.month and one.month.month, one.count, one.link] for one in b] for b in claims.blocks]
    total = claims.total
    said = {"blocks": blocks, "total": total and [total.count, total.outside, total.source]}
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def _from_row(row: Row) -> PageClaims:
    said = json.loads(row["data"])
    url, seen_at = Url(row["url"]), dt.datetime.fromisoformat(row["checked_at"])
    total = said["total"]
    return PageClaims(
        found_on=url,
        kind=None if row["kind"] is None else PageKind(row["kind"]),
        depth=row["depth"],
        blocks=tuple(
            tuple(
                ArchiveClaim(
                    year=year,
                    month=Month(year, month) if month else None,
                    count=count,
                    link=link,
                    found_on=url,
                    seen_at=seen_at,
                )
                for year, month, count, link in block
            )
            for block in said["blocks"]
        ),
        total=total
        and TotalClaim(count=total[0], outside=tuple(total[1]), source=Source(total[2]), found_on=url, seen_at=seen_at),
    )
