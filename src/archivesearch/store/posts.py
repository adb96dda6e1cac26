"""Which posts are there, in which revision? The table that search, list, show and counts answer from."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from archivesearch import model
from archivesearch.errors import NotFound
from archivesearch.model import Month, PostFilter, Url
from archivesearch.named_tuples import NamedTuple
from archivesearch.store.database import Database, Row

if TYPE_CHECKING:
    from archivesearch.store.blogs import Blog

_NEWEST_FIRST = "ORDER BY on_date IS NULL, on_date DESC, url"
_OLDEST_FIRST = "ORDER BY on_date IS NULL, on_date, url"
_COUNTED = """(SELECT blog_id, nullif(year, 0) AS year, nullif(month, 0) AS month, posts, 0 AS removed
               FROM month_counts WHERE posts > 0)"""
"""The counts by month with the columns of `posts` (100,000 posts: 1.3 ms, the index of posts by month 12)."""
_VALUES = {
    "tag": "SELECT value FROM posts, json_each(posts.tags) WHERE NOT removed",
    "author": "SELECT value FROM posts, json_each(posts.authors) WHERE NOT removed",
    "lang": "SELECT language AS value FROM posts WHERE NOT removed",
    "blog": "SELECT name AS value FROM blogs",
    "url": "SELECT url AS value FROM posts WHERE NOT removed",
}


class Replaced(NamedTuple):
    """What replacing a blog's posts changed."""

    deltas: tuple[model.PostDelta, ...]
    """One for each post that a reader sees change, newest month first; not for what is only known in another way."""

    @property
    def new(self) -> int:
        return self._count(model.Change.NEW)

    @property
    def changed(self) -> int:
        return self._count(model.Change.CHANGED)

    @property
    def removed(self) -> int:
        return self._count(model.Change.REMOVED)

    def _count(self, change: model.Change) -> int:
        return sum(delta.change is change for delta in self.deltas)


class Posts:
    """The posts of all blogs. Every change takes the next revision, in the same transaction."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def replace(self, blog: Blog, posts: Iterable[model.Post]) -> Replaced:
        """Make these the posts of a blog: write what differs, mark what is gone as removed. One transaction.

        A post at an address that another blog of this index holds stays with that blog.
        """
        deltas: list[model.PostDelta] = []
        # The index notes the revision it holds: it must not know more than the record after a power cut.
        with self._db.transaction(lasting=True):
            known = self._digests(blog)
            foreign = self._foreign(blog)
            for post in posts:
                digest = _digest(post)
                before = known.pop(post.url, None)
                if before == digest or post.url in foreign:
                    continue
                change = model.Change.NEW if before is None else model.Change.CHANGED
                old = None if before is None else self.find(post.url)
                self._write(blog, post, digest)
                if old is None or _shown(old) != _shown(post):
                    deltas.append(model.PostDelta(change=change, url=post.url, title=post.title, month=_month(post)))
            for url in sorted(known):
                gone = self.find(url)
                self._remove(url)
                deltas.append(
                    model.PostDelta(
                        change=model.Change.REMOVED,
                        url=url,
                        title=gone.title if gone else None,
                        month=_month(gone) if gone else None,
                    )
                )
        return Replaced(deltas=tuple(sorted(deltas, key=_newest_month_first)))

    def revision(self) -> int:
        """The last revision that was given."""
        return int(self._db.value("SELECT value FROM counters WHERE name = 'revision'"))

    def changes_since(self, revision: int) -> Iterator[model.PostChange]:
        """Every post whose last change is younger than `revision`, in order of revision; removed ones too."""
        sql = "SELECT * FROM posts_with_blog WHERE revision > ? ORDER BY revision"
        for row in self._db.rows(sql, (revision,)):
            post = None if row["removed"] else _post(row)
            yield model.PostChange(revision=row["revision"], url=Url(row["url"]), post=post)

    def iter_filtered(
        self, wanted: PostFilter, *, oldest_first: bool = False, limit: int | None = None, offset: int = 0
    ) -> Iterator[model.Post]:
        """Posts that fit, newest first unless told otherwise, undated ones last, ties by address."""
        condition, parameters = _condition(wanted)
        order = _OLDEST_FIRST if oldest_first else _NEWEST_FIRST
        sql = f"SELECT * FROM posts_with_blog WHERE {condition} {order} LIMIT ? OFFSET ?"
        for row in self._db.rows(sql, (*parameters, -1 if limit is None else limit, offset)):
            yield _post(row)

    def values(self, field: str, begun: str) -> Iterator[str]:
        """The values of a field that begin so, those of most posts first."""
        sql = f"""SELECT value FROM ({_VALUES[field]}) WHERE value IS NOT NULL AND substr(value, 1, length(?)) = ?
                  GROUP BY value ORDER BY count(*) DESC, value"""
        return (str(row["value"]) for row in self._db.rows(sql, (begun, begun)))

    def count_by_month(self, wanted: PostFilter) -> list[tuple[Month | None, int]]:
        """How many posts a month; None counts those whose month is unknown."""
        return [
            (None if row["month"] is None else Month(row["year"], row["month"]), row["posts"])
            for row in self._months(wanted)
        ]

    def count_by_date(self, wanted: PostFilter, *, days: bool) -> Iterator[tuple[str | None, int]]:
        """How many posts a date, as far as it is known: "2018-10-04", "2018-10", "2018"; None counts the undated.

        Without `days` months are enough.
        """
        if not days:
            for row in self._months(wanted):
                month = "" if row["month"] is None else f"-{row['month']:02}"
                yield None if row["year"] is None else f"{row['year']:04}{month}", row["posts"]
            return
        condition, parameters = _condition(wanted)
        sql = f"""SELECT CASE date_precision WHEN 'day' THEN on_date WHEN 'month' THEN substr(on_date, 1, 7)
                         WHEN 'year' THEN substr(on_date, 1, 4) END AS date, count(*) AS posts
                  FROM posts WHERE {condition} GROUP BY date ORDER BY date"""
        for row in self._db.rows(sql, parameters):
            yield row["date"], row["posts"]

    def _months(self, wanted: PostFilter) -> Iterator[Row]:
        """Year, month and number of posts, newest first; from the counts kept by month when those know enough."""
        condition, parameters = _condition(wanted)
        known = wanted == PostFilter(year=wanted.year, month=wanted.month, blog=wanted.blog)
        # A store that is only read is not migrated.
        counted, table = ("sum(posts)", _COUNTED) if known and self._db.version() >= 4 else ("count(*)", "posts")
        sql = f"""SELECT year, month, {counted} AS posts FROM {table} WHERE {condition}
                  GROUP BY year, month ORDER BY year DESC, month DESC"""
        return self._db.rows(sql, parameters)

    def count_by_name(
        self, wanted: PostFilter, column: Literal["tags", "authors"]
    ) -> tuple[list[tuple[str, int]], int]:
        """How many posts have each tag or author, as written; and how many have none."""
        condition, parameters = _condition(wanted)
        sql = f"""SELECT n.value AS name, count(DISTINCT posts.id) AS posts FROM posts, json_each(posts.{column}) AS n
                  WHERE {condition} GROUP BY n.value ORDER BY n.value"""
        named = [(str(row["name"]), int(row["posts"])) for row in self._db.rows(sql, parameters)]
        without = self._db.value(f"SELECT count(*) FROM posts WHERE {column} = '[]' AND {condition}", parameters)
        return named, int(without)

    def count_by_language(self, wanted: PostFilter) -> tuple[list[tuple[str, int]], int]:
        """How many posts are in each language, and how many in an unknown one."""
        return self._count_by("language", "posts", wanted)

    def count_by_blog(self, wanted: PostFilter) -> tuple[list[tuple[str, int]], int]:
        """How many posts each blog has; the second number is 0."""
        return self._count_by(
            "blog", "(SELECT posts.*, b.name AS blog FROM posts JOIN blogs b ON b.id = blog_id)", wanted
        )

    def _count_by(self, column: str, table: str, wanted: PostFilter) -> tuple[list[tuple[str, int]], int]:
        condition, parameters = _condition(wanted)
        sql = f"""SELECT {column} AS name, count(*) AS posts FROM {table} WHERE {condition}
                  GROUP BY name ORDER BY name"""
        counts = {row["name"]: int(row["posts"]) for row in self._db.rows(sql, parameters)}
        without = counts.pop(None, 0)
        return list(counts.items()), without

    def iter_titles(self, wanted: PostFilter) -> Iterator[model.PostTitle]:
        """The posts that fit, as a list names them, newest first, undated ones last."""
        condition, parameters = _condition(wanted)
        sql = (
            f"""SELECT url, title, on_date, year, month, date_precision FROM posts WHERE {condition} {_NEWEST_FIRST}"""
        )
        for row in self._db.rows(sql, parameters):
            yield model.PostTitle(
                url=Url(row["url"]),
                title=row["title"],
                on=dt.date.fromisoformat(row["on_date"]) if row["date_precision"] == model.Precision.DAY else None,
                month=None if row["month"] is None else Month(row["year"], row["month"]),
            )

    def count(self, blog: Blog | None = None) -> int:
        """Posts that are not removed, of one blog or of all."""
        sql = "SELECT count(*) FROM posts WHERE removed = 0 AND (? IS NULL OR blog_id = ?)"
        blog_id = None if blog is None else blog.id
        return int(self._db.value(sql, (blog_id, blog_id)))

    def dates(self, blog: Blog) -> Iterator[tuple[Url, dt.date | None]]:
        """The address and date of each post of a blog; no date when not even the month is known."""
        sql = "SELECT url, on_date, month FROM posts WHERE removed = 0 AND blog_id = ? ORDER BY url"
        for row in self._db.rows(sql, (blog.id,)):
            yield Url(row["url"]), None if row["month"] is None else dt.date.fromisoformat(row["on_date"])

    def language(self, blog: Blog | None = None) -> str | None:
        """The language of most of the newest posts (of one blog or of all), None when it is not known."""
        row = self._db.row(
            """SELECT language FROM (SELECT language FROM posts WHERE removed = 0 AND (? IS NULL OR blog_id = ?)
                                     ORDER BY year DESC, month DESC LIMIT 200)
               WHERE language IS NOT NULL GROUP BY language ORDER BY count(*) DESC, language LIMIT 1""",
            (None if blog is None else blog.id,) * 2,
        )
        return None if row is None else row["language"]

    def newest(self, blog: Blog, limit: int) -> frozenset[Url]:
        """The addresses of a blog's newest posts."""
        sql = f"SELECT url FROM posts WHERE removed = 0 AND blog_id = ? {_NEWEST_FIRST} LIMIT ?"
        return frozenset(Url(row["url"]) for row in self._db.rows(sql, (blog.id, limit)))

    def span(self, blog: Blog | None = None) -> tuple[dt.date | None, dt.date | None, int]:
        """First day, last day, and how many posts have no date."""
        row = self._db.row(
            """SELECT min(on_date), max(on_date), count(*) - count(on_date) FROM posts
               WHERE removed = 0 AND (? IS NULL OR blog_id = ?)""",
            (None if blog is None else blog.id,) * 2,
        )
        assert row is not None
        first, last = (None if value is None else dt.date.fromisoformat(value) for value in row[:2])
        return first, last, int(row[2])

    def find(self, url: Url) -> model.Post | None:
        """The post at exactly this address, or None."""
        row = self._db.row("SELECT * FROM posts_with_blog WHERE removed = 0 AND url = ?", (url,))
        return None if row is None else _post(row)

    def get(self, name: str) -> model.Post:
        """The post whose address is `name`, or ends in it. Raises `NotFound`, also when several do."""
        rows = list(self._db.rows("SELECT * FROM posts_with_blog WHERE removed = 0 AND url = ?", (name,)))
        if not rows:
            sql = r"SELECT * FROM posts_with_blog WHERE removed = 0 AND rtrim(url, '/') LIKE ? ESCAPE '\' LIMIT 6"
            pattern = "%" + name.rstrip("/").replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
            rows = list(self._db.rows(sql, (pattern,)))
        if not rows:
            raise NotFound(f"no post here has an address that ends in {name!r}; archivesearch list shows them all")
        if len(rows) > 1:
            first = ", ".join(row["url"] for row in rows[:3])
            raise NotFound(
                f"several posts end in {name!r} ({first}{', ...' if len(rows) > 3 else ''}); give more of one"
            )
        return _post(rows[0])

    def texts(self, urls: Sequence[Url]) -> Mapping[Url, str]:
        """The texts of posts, for snippets (`ports.TextSource`)."""
        found: dict[Url, str] = {}
        for start in range(0, len(urls), 500):
            some = urls[start : start + 500]
            marks = ",".join("?" * len(some))
            # The plus keeps SQLite from the index by month, which it takes for several addresses: it would read all
            # posts (10,000 posts: ten texts 11.6 ms, not 0.04).
            sql = f"SELECT url, text FROM posts WHERE +removed = 0 AND url IN ({marks})"
            found.update((Url(row["url"]), row["text"]) for row in self._db.rows(sql, some))
        return found

    def _digests(self, blog: Blog) -> dict[Url, str]:
        sql = "SELECT url, digest FROM posts WHERE blog_id = ? AND removed = 0"
        return {Url(row["url"]): row["digest"] for row in self._db.rows(sql, (blog.id,))}

    def _foreign(self, blog: Blog) -> frozenset[Url]:
        sql = "SELECT url FROM posts WHERE blog_id <> ? AND removed = 0"
        return frozenset(Url(row["url"]) for row in self._db.rows(sql, (blog.id,)))

    def _next_revision(self) -> int:
        sql = "UPDATE counters SET value = value + 1 WHERE name = 'revision' RETURNING value"
        return int(self._db.value(sql))

    def _write(self, blog: Blog, post: model.Post, digest: str) -> None:
        date = post.date
        self._db.execute(
            """INSERT INTO posts (blog_id, url, revision, removed, title, on_date, year, month, date_precision,
                                  date_evidence, date_rejected, language, words, authors, tags, digest, text)
               VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
               ON CONFLICT (url) DO UPDATE SET (blog_id, revision, removed, title, on_date, year, month, date_precision,
                   date_evidence, date_rejected, language, words, authors, tags, digest, text) =
                   (excluded.blog_id, excluded.revision, 0, excluded.title, excluded.on_date, excluded.year,
                    excluded.month, excluded.date_precision, excluded.date_evidence, excluded.date_rejected,
                    excluded.language, excluded.words, excluded.authors, excluded.tags, excluded.digest,
                    excluded.text)""",
            (
                blog.id,
                post.url,
                self._next_revision(),
                post.title,
                None if date is None else date.on.isoformat(),
                None if date is None else date.on.year,
                None if date is None or date.month is None else date.month.month,
                None if date is None else date.precision,
                None if date is None else date.evidence,
                None if date is None else json.dumps(date.rejected, ensure_ascii=False),
                post.language,
                post.words,
                json.dumps(post.authors, ensure_ascii=False),
                json.dumps(post.tags, ensure_ascii=False),
                digest,
                post.text,
            ),
        )

    def _remove(self, url: Url) -> None:
        self._db.execute("UPDATE posts SET removed = 1, revision = ? WHERE url = ?", (self._next_revision(), url))


# --- details ------------------------------------------------------------------------------------------------------


def _condition(wanted: PostFilter) -> tuple[str, tuple[object, ...]]:
    """A WHERE clause of literals and question marks, and its values."""
    # Not `NOT removed`: the index by month is used for an equation only (100,000 posts: 19 ms, not 52).
    clauses: list[tuple[str, tuple[object, ...]]] = [("removed = 0", ())]
    if wanted.year is not None:
        clauses.append(("year = ?", (wanted.year,)))
    if wanted.month is not None:
        clauses.append(("year = ? AND month = ?", (wanted.month.year, wanted.month.month)))
    if wanted.since is not None:
        clauses.append(("on_date >= ?", (wanted.since.isoformat(),)))
    if wanted.until is not None:
        clauses.append(("on_date <= ?", (wanted.until.isoformat(),)))
    if wanted.blog is not None:
        clauses.append(("blog_id = (SELECT id FROM blogs WHERE name = ?)", (wanted.blog,)))
    if wanted.day is not None:
        clauses.append(("date_precision = 'day' AND substr(on_date, 6) = ?", (wanted.day,)))
    if wanted.language is not None:
        language = wanted.language.casefold()
        clauses.append(
            ("language = ? OR substr(language, 1, length(?) + 1) = ? || '-'", (language, language, language))
        )
    for column, value in (("authors", wanted.author), ("tags", wanted.tag)):
        if value is not None:
            clauses.append(
                (f"EXISTS (SELECT 1 FROM json_each({column}) WHERE casefold(value) = ?)", (value.casefold(),))
            )
    values: list[object] = []
    for _, some in clauses:
        values.extend(some)
    return " AND ".join(f"({clause})" for clause, _ in clauses), tuple(values)


def _month(post: model.Post) -> Month | None:
    return post.date.month if post.date is not None else None


def _newest_month_first(delta: model.PostDelta) -> tuple[int, int, str]:
    """Those whose month is unknown last."""
    return (-delta.month.year, -delta.month.month, delta.url) if delta.month is not None else (0, 0, delta.url)


def _shown(post: model.Post) -> tuple[object, ...]:
    """What a reader sees of a post; how its date is known is not among it."""
    day = None if post.date is None else (post.date.on, post.date.precision)
    return post.title, day, post.text, post.authors, post.tags


def _digest(post: model.Post) -> str:
    """Of everything a reader could see change, evidence and language included."""
    import hashlib  # 3 ms that reading need not pay

    parts = (post.title, post.date, post.text, post.authors, post.tags, post.language, post.blog)

    return hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _post(row: Row) -> model.Post:
    date = None
    if row["on_date"] is not None:
        date = model.PostDate(
            on=dt.date.fromisoformat(row["on_date"]),
            precision=model.Precision(row["date_precision"]),
            evidence=row["date_evidence"],
            rejected=tuple(json.loads(row["date_rejected"])),
        )
    return model.Post(
        url=Url(row["url"]),
        title=row["title"],
        date=date,
        text=row["text"],
        authors=tuple(json.loads(row["authors"])),
        tags=tuple(json.loads(row["tags"])),
        language=row["language"],
        blog=row["blog"],
    )
