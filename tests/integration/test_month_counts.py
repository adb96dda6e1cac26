"""The counts kept by month are those a plain count of the posts gives, whatever was done to them."""

from __future__ import annotations

import datetime as dt
import random
from collections import Counter
from pathlib import Path

import pytest

from archivesearch.model import Month, Post, PostDate, PostFilter, Precision, Url
from archivesearch.store.blogs import Blog, Blogs
from archivesearch.store.database import Database
from archivesearch.store.posts import Posts

AT = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)
BLOGS = ("https://one.example/", "https://two.example/", "https://two.example/news/")
FILTERS = (
    PostFilter(),
    PostFilter(year=2019),
    PostFilter(month=Month(2020, 2)),
    PostFilter(blog="two.example"),
    PostFilter(blog="one.example", year=2020),
    PostFilter(blog="three.example"),
)


def added(database: Database, url: str) -> Blog:
    prefix = "/" + url.split("/", 3)[3]
    return Blogs(database).add(Url(url), prefix, AT)


def some_posts(chance: random.Random) -> list[Post]:
    """Of few addresses, which all blogs share, and of few months."""
    return [
        Post(url=Url(f"https://two.example/news/{number}"), title=None, date=some_date(chance), text=f"{number}")
        for number in range(12)
        if chance.random() < 0.6
    ]


def some_date(chance: random.Random) -> PostDate | None:
    if chance.random() < 0.2:
        return None
    on = dt.date(chance.choice((2019, 2020)), chance.choice((1, 2, 12)), 1)
    return PostDate(on=on, precision=chance.choice(list(Precision)), evidence="generated")


def recounted(posts: Posts, wanted: PostFilter) -> Counter[Month | None]:
    return Counter(post.date.month if post.date else None for post in posts.iter_filtered(wanted))


def counted(posts: Posts, wanted: PostFilter) -> Counter[Month | None]:
    counts: Counter[Month | None] = Counter()
    for month, count in posts.count_by_month(wanted):
        counts[month] += count
    return counts


def give_up_after_removing_all(database: Database, blog: Blog) -> None:
    with database.transaction():
        Posts(database).replace(blog, [])
        raise InterruptedError


def make_older(database: Database) -> None:
    """As version 3 left a store."""
    for trigger in ("count_added_post", "count_deleted_post", "count_changed_post"):
        database.execute(f"DROP TRIGGER {trigger}")
    for table in ("month_counts", "sections", "syndicated"):
        database.execute(f"DROP TABLE {table}")
    database.execute("PRAGMA user_version = 3")


@pytest.mark.parametrize("seed", range(8))
def test_counts_follow_every_change(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    with Database.create(tmp_path) as database:
        posts = Posts(database)
        blogs = [added(database, url) for url in BLOGS]
        for _ in range(12):
            posts.replace(chance.choice(blogs), some_posts(chance))
            for wanted in FILTERS:
                assert counted(posts, wanted) == recounted(posts, wanted)
        database.execute("DELETE FROM posts WHERE id % 2 = 0")
        assert counted(posts, PostFilter()) == recounted(posts, PostFilter())


def test_a_change_that_is_taken_back_is_not_counted(tmp_path: Path) -> None:
    with Database.create(tmp_path) as database:
        posts, blog = Posts(database), added(database, BLOGS[0])
        posts.replace(blog, some_posts(random.Random(1)))
        before = posts.count_by_month(PostFilter())
        with pytest.raises(InterruptedError):
            give_up_after_removing_all(database, blog)
        assert posts.count_by_month(PostFilter()) == before


def test_an_older_store_is_counted_the_same_before_and_after_it_is_migrated(tmp_path: Path) -> None:
    with Database.create(tmp_path) as database:
        posts, blog = Posts(database), added(database, BLOGS[0])
        posts.replace(blog, some_posts(random.Random(2)))
        posts.replace(blog, some_posts(random.Random(3)))
        expected = posts.count_by_month(PostFilter())
        make_older(database)
    with Database.open(tmp_path) as database:
        assert Posts(database).count_by_month(PostFilter()) == expected
        assert dict(Posts(database).count_by_date(PostFilter(), days=False))
    with Database.create(tmp_path) as database:
        assert database.version() >= 4
        assert Posts(database).count_by_month(PostFilter()) == expected
