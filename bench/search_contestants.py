"""The engines that bench/search.py sets beside each other: ours, SQLite's FTS5, and Whoosh as its manual uses it.

Each builds an index of the same posts in a folder, each asks the same things: how many posts match, the first ten of
them by relevance, snippets, months. FTS5 has one table of posts and one of words, as sqlite-utils makes them.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from archivesearch.index.whoosh_index import WhooshIndex
from archivesearch.model import Post, PostChange, PostFilter, SearchRequest, Url
from archivesearch.store.blogs import Blogs
from archivesearch.store.database import Database
from archivesearch.store.posts import Posts


class Ours:
    """The store and the index, as a crawl leaves them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = Database.create(folder)
        self.posts = Posts(self.database)
        self.index = WhooshIndex(folder / "fulltext")

    def store(self, posts: Iterable[Post]) -> None:
        by_blog: dict[str, list[Post]] = {}
        for post in posts:
            by_blog.setdefault(post.blog, []).append(post)
        for name, some in by_blog.items():
            url = Url(f"https://{name}/")
            blog = Blogs(self.database).add(url, "/", dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
            self.posts.replace(blog, some)
        self.database.checkpoint()

    def build(self) -> int:
        return self.index.rebuild(self.posts.changes_since(0))

    def add(self, post: Post) -> None:
        self.index.catch_up([PostChange(revision=self.index.revision + 1, url=post.url, post=post)])

    def ask(self, query: str, *, year: int | None = None, limit: int = 10) -> int:
        return self.index.search(
            SearchRequest(query=query, filter=PostFilter(year=year), limit=limit), self.posts
        ).total

    def ask_facets(self, query: str) -> int:
        return self.index.search(SearchRequest(query=query, facets=True), self.posts).total

    def months(self) -> int:
        return len(self.posts.count_by_month(PostFilter()))


class Fts5:
    """One table of posts, one of their words."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / "fts5.sqlite"
        self.db = sqlite3.connect(self.path)

    def store(self, posts: Iterable[Post]) -> None:
        self.db.executescript(
            """CREATE TABLE posts (id INTEGER PRIMARY KEY, url TEXT UNIQUE, title TEXT, text TEXT, year INTEGER,
                                   month INTEGER, blog TEXT, authors TEXT, tags TEXT);
               CREATE INDEX posts_by_month ON posts (year, month);
               CREATE VIRTUAL TABLE posts_fts USING fts5(title, text, authors, tags, content="posts", content_rowid=id,
                                                         tokenize='porter unicode61 remove_diacritics 2')"""
        )
        self.db.executemany("INSERT INTO posts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", map(_row, enumerate(posts)))
        self.db.commit()

    def build(self) -> int:
        self.db.execute("INSERT INTO posts_fts(posts_fts) VALUES ('rebuild')")
        self.db.commit()
        return 0

    def add(self, post: Post) -> None:
        row = _row((int(self.db.execute("SELECT max(id) + 1 FROM posts").fetchone()[0]), post))
        self.db.execute("INSERT INTO posts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        self.db.execute(
            "INSERT INTO posts_fts (rowid, title, text, authors, tags) VALUES (?, ?, ?, ?, ?)",
            (row[0], row[2], row[3], row[7], row[8]),
        )
        self.db.commit()

    def ask(self, query: str, *, year: int | None = None, limit: int = 10) -> int:
        """Total, months and the best ten with snippets."""
        total = sum(row[2] for row in self.facets(query, year))
        if limit:
            where, values = ("AND year = ?", (year,)) if year else ("", ())
            self.db.execute(
                f"""SELECT url, posts.title, year, snippet(posts_fts, 1, '<', '>', ' ', 30) FROM posts_fts
                    JOIN posts ON id = posts_fts.rowid WHERE posts_fts MATCH ? {where} ORDER BY rank LIMIT {limit}""",
                (query, *values),
            ).fetchall()
        return total

    def facets(self, query: str, year: int | None = None) -> Sequence[Any]:
        where, values = ("AND year = ?", (year,)) if year else ("", ())
        return self.db.execute(
            f"""SELECT year, month, count(*) FROM posts_fts JOIN posts ON id = posts_fts.rowid
                WHERE posts_fts MATCH ? {where} GROUP BY year, month""",
            (query, *values),
        ).fetchall()

    def months(self) -> int:
        sql = "SELECT year, month, count(*) FROM posts GROUP BY year, month ORDER BY year DESC, month DESC"
        return len(self.db.execute(sql).fetchall())


class StockWhoosh:
    """Whoosh with its own analyzers and writer, the fields that ours has."""

    def __init__(self, folder: Path) -> None:
        from whoosh import fields, index
        from whoosh.analysis import StandardAnalyzer, StemmingAnalyzer

        folder.mkdir(parents=True, exist_ok=True)
        words, forms = StandardAnalyzer(stoplist=None), StemmingAnalyzer(stoplist=None, cachesize=-1)
        schema = fields.Schema(
            **{name: fields.TEXT(analyzer=words) for name in ("text", "title", "tags", "authors")},
            **{name: fields.TEXT(analyzer=forms, phrase=False) for name in ("text_stems", "title_stems", "tags_stems")},
            **{name: fields.ID() for name in ("blog", "author", "tag", "lang", "year", "month", "day")},
            url=fields.ID(unique=True, stored=True, sortable=True),
            date=fields.NUMERIC(int, sortable=True),
            post=fields.STORED(),
        )
        self.index = index.create_in(str(folder), schema)
        self._posts: list[Post] = []

    def store(self, posts: Iterable[Post]) -> None:
        self._posts = list(posts)

    def build(self) -> int:
        writer = self.index.writer(limitmb=128)
        for post in self._posts:
            on = post.date.on if post.date else dt.date(1, 1, 1)
            tags, authors = " ".join(post.tags), " ".join(post.authors)
            writer.add_document(
                url=str(post.url), title=post.title, text=post.text, tags=tags, authors=authors,
                text_stems=post.text, title_stems=post.title, tags_stems=tags, blog=post.blog, author=authors,
                tag=tags, lang=post.language, year=str(on.year), month=f"{on:%Y-%m}", day=f"{on:%m-%d}",
                date=on.year * 10_000 + on.month * 100 + on.day, post=json.dumps({"title": post.title}),
            )  # fmt: skip
        writer.commit()
        return len(self._posts)


def _row(numbered: tuple[int, Post]) -> tuple[object, ...]:
    number, post = numbered
    on = post.date.on if post.date else None
    return (
        number, str(post.url), post.title, post.text, on and on.year, on and on.month, post.blog,
        " ".join(post.authors), " ".join(post.tags),
    )  # fmt: skip
