"""Which texts of posts are kept as feeds gave them, for want of the posts' own pages?"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from archivesearch.model import Url
from archivesearch.store.blogs import Blog
from archivesearch.store.database import Database


@dataclass(frozen=True, kw_only=True, slots=True)
class SyndicatedText:
    url: Url
    """The post's own address."""
    feed: Url
    seen_at: str
    """When the feed came, ISO 8601 in UTC."""
    html: str
    authors: tuple[str, ...]
    tags: tuple[str, ...]


class Syndicated:
    """The texts of one blog's posts that stand in feeds alone."""

    def __init__(self, database: Database, blog: Blog) -> None:
        self._db, self._blog = database, blog

    def write(
        self, url: Url, *, feed: Url, seen_at: str, html: str, authors: Sequence[str], tags: Sequence[str]
    ) -> None:
        """Keep a text in place of the one that was kept for its address."""
        self._db.execute(
            """INSERT OR REPLACE INTO syndicated (url_id, feed, seen_at, authors, tags, html)
               SELECT id, ?, ?, ?, ?, ? FROM urls WHERE blog_id = ? AND url = ?""",
            (
                feed,
                seen_at,
                json.dumps(list(authors), ensure_ascii=False),
                json.dumps(list(tags), ensure_ascii=False),
                zlib.compress(html.encode("utf-8", "replace")),
                self._blog.id,
                url,
            ),
        )

    def all(self) -> Iterator[SyndicatedText]:
        """In order of discovery of their addresses."""
        sql = """SELECT u.url, s.* FROM syndicated s JOIN urls u ON u.id = s.url_id WHERE u.blog_id = ? ORDER BY u.id"""
        for row in self._db.rows(sql, (self._blog.id,)):
            yield SyndicatedText(
                url=Url(row["url"]),
                feed=Url(row["feed"]),
                seen_at=row["seen_at"],
                html=zlib.decompress(row["html"]).decode("utf-8"),
                authors=tuple(json.loads(row["authors"])),
                tags=tuple(json.loads(row["tags"])),
            )
