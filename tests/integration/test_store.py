"""The record: one transaction a settled URL, revisions an index can follow, errors a user can act on."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from archivesearch.errors import LockHeld, NoIndex, NotFound, StoreError
from archivesearch.model import Failure, Link, Month, Page, PageKind, Post, PostDate, PostFilter, Precision, Source, Url
from archivesearch.store.blogs import Blog, Blogs
from archivesearch.store.database import FILE_NAME, Database
from archivesearch.store.frontier import Frontier, Settled, UrlState
from archivesearch.store.lock import writer_lock
from archivesearch.store.pages import Facts, Pages, body_digest
from archivesearch.store.posts import Posts
from tests.support.clock import FakeClock

AT = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)
HOME = Url("https://example.org/blog/")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with Database.create(tmp_path / "index") as database:
        yield database


@pytest.fixture
def blog(database: Database) -> Blog:
    return Blogs(database).add(HOME, "/blog/", AT)


def address(name: str) -> Url:
    return Url(f"https://example.org/blog/{name}")


def link(name: str, source: Source = Source.ANCHOR, **known: str) -> Link:
    return Link(url=address(name), source=source, found_on=HOME, **known)


def page(name: str, body: bytes = b"<p>text</p>", **headers: str) -> Page:
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    return Page(url=address(name), final_url=address(name), status=200, headers=named, body=body, fetched_at=AT)


def post(name: str, on: str | None = "2018-10-04", **fields: object) -> Post:
    date = None if on is None else PostDate(on=dt.date.fromisoformat(on), evidence="printed")
    values: dict[str, object] = {
        "title": name.title(),
        "date": date,
        "text": f"text of {name}",
        "blog": "example.org/blog",
    }
    return Post(url=address(name), **{**values, **fields})  # type: ignore[arg-type]


class TestFrontier:
    def test_settling_stores_page_state_and_links_at_once(self, database: Database, blog: Blog) -> None:
        frontier = Frontier(database, blog)
        frontier.add([link("a")], depth=0, at=AT)
        body = b"<p>\xe9t\xe9</p>" * 100
        facts = Facts(version=1, sha256=body_digest(body), data=b"{}")
        new = frontier.settle(
            Settled(
                url=address("a"),
                state=UrlState.STORED,
                at=AT,
                page=page("a", body, etag='"x"'),
                facts=facts,
                links=[link("b"), link("a"), link("c", Source.PAGINATION)],
                skipped=[(link("d"), "trap")],
            )
        )
        assert new == [address("b"), address("c")]
        assert [(known.url, known.state) for known in frontier.iter_urls()] == [
            (address("a"), UrlState.STORED),
            (address("d"), UrlState.SKIPPED),
            (address("b"), UrlState.QUEUED),
            (address("c"), UrlState.QUEUED),
        ]
        found = frontier.find(address("a"))
        assert found is not None
        assert found.validators.etag == '"x"'
        stored = Pages(database, blog).find(address("a"))
        assert stored is not None
        assert stored.body == body
        assert dict(Pages(database, blog).iter_facts(1)) == {address("a"): b"{}"}

    def test_nothing_is_kept_of_a_settlement_that_fails(self, database: Database, blog: Blog) -> None:
        frontier = Frontier(database, blog)
        frontier.add([link("a")], depth=0, at=AT)

        def broken() -> Iterator[Link]:
            yield link("b")
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            frontier.settle(
                Settled(url=address("a"), state=UrlState.STORED, at=AT, page=page("a"), links=broken())  # type: ignore[arg-type]
            )
        assert [(known.url, known.state) for known in frontier.iter_urls()] == [(address("a"), UrlState.QUEUED)]
        assert Pages(database, blog).count() == 0

    def test_each_source_is_remembered_with_what_it_says(self, database: Database, blog: Blog) -> None:
        frontier = Frontier(database, blog)
        feed = replace(link("a", Source.FEED), title="A", published="2018-10-04")
        frontier.add([link("a"), feed, link("a", Source.SITEMAP)], depth=1, at=AT)
        assert list(frontier.sources(Source.FEED)) == [feed]
        assert [one.source for one in frontier.sources(*Source)] == [Source.FEED, Source.SITEMAP]

    def test_failures_name_what_may_yet_be_captured(self, database: Database, blog: Blog) -> None:
        frontier = Frontier(database, blog)
        frontier.add([link("a"), link("b"), link("c")], depth=0, at=AT)
        frontier.settle(Settled(url=address("b"), state=UrlState.FAILED, at=AT, reason="timed out"))
        frontier.settle(Settled(url=address("c"), state=UrlState.GONE, at=AT, reason="404", status=404))
        assert frontier.failures() == (Failure(url=address("b"), reason="timed out"),)

    @pytest.mark.parametrize(
        ("status", "runs", "stands"),
        [
            pytest.param(404, 1, True, id="one 404 may be a mistake"),
            pytest.param(404, 2, False, id="two runs with 404 are none"),
            pytest.param(410, 1, False, id="410 says gone"),
        ],
    )
    def test_a_page_stands_until_it_is_gone(
        self, database: Database, blog: Blog, status: int, runs: int, stands: bool
    ) -> None:
        frontier = Frontier(database, blog)
        frontier.add([link("a")], depth=0, at=AT)
        facts = Facts(version=1, sha256="x", data=b"{}")
        frontier.settle(Settled(url=address("a"), state=UrlState.STORED, at=AT, page=page("a"), facts=facts))
        for _ in range(runs):
            frontier.settle(Settled(url=address("a"), state=UrlState.GONE, at=AT, reason="no page", status=status))
        assert bool(list(Pages(database, blog).iter_facts(1))) is stands
        assert Pages(database, blog).find(address("a")) is not None, "what was fetched is kept all the same"


class TestPages:
    def test_extracts_are_made_again_when_body_kind_or_version_change(self, database: Database, blog: Blog) -> None:
        frontier, pages = Frontier(database, blog), Pages(database, blog)
        frontier.add([link("a")], depth=0, at=AT)
        frontier.settle(Settled(url=address("a"), state=UrlState.STORED, at=AT, page=page("a")))
        frontier.write_kinds([(address("a"), PageKind.POST, "looks like one", address("a"))])
        (url_id,) = pages.ids_without_extract("1", (PageKind.POST,))
        stored = pages.get(url_id)
        pages.write_extract(url_id, PageKind.POST, stored.sha256, "1", {"title": "é"})
        assert pages.ids_without_extract("1", (PageKind.POST,)) == []
        assert list(pages.iter_extracts(PageKind.POST)) == [(address("a"), {"title": "é"})]
        assert pages.ids_without_extract("2", (PageKind.POST,)) == [url_id]
        frontier.settle(Settled(url=address("a"), state=UrlState.STORED, at=AT, page=page("a", b"edited")))
        assert pages.ids_without_extract("1", (PageKind.POST,)) == [url_id]
        frontier.write_kinds([(address("a"), PageKind.LISTING, "lists", None)])
        assert pages.ids_without_extract("1", (PageKind.LISTING,)) == [url_id]


class TestPosts:
    def test_replacing_writes_only_what_differs(self, database: Database, blog: Blog) -> None:
        posts = Posts(database)
        first = posts.replace(blog, [post("a"), post("b")])
        assert (first.new, first.changed, first.removed) == (2, 0, 0)
        same = posts.replace(blog, [post("b"), post("a")])
        assert (same.new, same.changed, same.removed) == (0, 0, 0)
        assert posts.revision() == 2
        second = posts.replace(blog, [post("a", text="edited"), post("c")])
        assert (second.new, second.changed, second.removed) == (1, 1, 1)

    def test_changes_come_in_order_of_revision_and_tell_of_removals(self, database: Database, blog: Blog) -> None:
        posts = Posts(database)
        posts.replace(blog, [post("a"), post("b")])
        posts.replace(blog, [post("b")])
        changes = list(posts.changes_since(0))
        assert [(change.revision, change.url, change.post is None) for change in changes] == [
            (2, address("b"), False),
            (3, address("a"), True),
        ]
        assert list(posts.changes_since(3)) == []

    def test_a_removed_post_can_come_back(self, database: Database, blog: Blog) -> None:
        posts = Posts(database)
        posts.replace(blog, [post("a")])
        posts.replace(blog, [])
        assert posts.count() == 0
        posts.replace(blog, [post("a")])
        assert [found.url for found in posts.iter_filtered(PostFilter())] == [address("a")]

    def test_a_post_comes_back_as_it_was(self, database: Database, blog: Blog) -> None:
        whole = post(
            "a",
            date=PostDate(
                on=dt.date(2018, 10, 1),
                precision=Precision.MONTH,
                evidence="path /2018/10/",
                rejected=("feed says so",),
            ),
            title=None,
            authors=("Zoë", "李雷"),
            tags=("a, b", "c"),
            language="fr",
            text="L'été\n\nfini",
        )
        Posts(database).replace(blog, [whole])
        assert list(Posts(database).iter_filtered(PostFilter())) == [whole]

    @pytest.mark.parametrize(
        ("wanted", "names"),
        [
            pytest.param(PostFilter(), ["new", "mid", "old", "undated"], id="all, newest first, undated last"),
            pytest.param(PostFilter(year=2018), ["mid"], id="year"),
            pytest.param(PostFilter(month=Month(2017, 1)), ["old"], id="month"),
            pytest.param(PostFilter(since=dt.date(2018, 10, 4)), ["new", "mid"], id="since, included"),
            pytest.param(PostFilter(until=dt.date(2018, 10, 4)), ["mid", "old"], id="until, included"),
            pytest.param(PostFilter(author="ZOË"), ["mid"], id="author, by casefold"),
            pytest.param(PostFilter(tag="été"), ["old"], id="tag"),
            pytest.param(PostFilter(blog="example.org/blog", year=2019), ["new"], id="blog and year"),
            pytest.param(PostFilter(blog="example.org"), [], id="another blog"),
        ],
    )
    def test_filters(self, database: Database, blog: Blog, wanted: PostFilter, names: list[str]) -> None:
        posts = Posts(database)
        written = [
            post("old", "2017-01-31", tags=("Été",)),
            post("mid", "2018-10-04", authors=("Zoë",)),
            post("new", "2019-05-01"),
            post("undated", None),
        ]
        posts.replace(blog, written)
        assert [found.url for found in posts.iter_filtered(wanted)] == [address(name) for name in names]
        assert sum(count for _, count in posts.count_by_month(wanted)) == len(names)

    def test_counts_by_month_leave_nothing_out(self, database: Database, blog: Blog) -> None:
        year_only = PostDate(on=dt.date(2018, 1, 1), precision=Precision.YEAR, evidence="path")
        posts = [post("a"), post("b"), post("c", "2018-09-30"), post("d", None), post("e", date=year_only)]
        Posts(database).replace(blog, posts)
        counts = Posts(database).count_by_month(PostFilter())
        assert sum(count for month, count in counts if month is None) == 2
        assert [(str(month), count) for month, count in counts if month] == [("2018-10", 2), ("2018-09", 1)]

    def test_get_by_an_unambiguous_end_of_the_address(self, database: Database, blog: Blog) -> None:
        posts = Posts(database)
        posts.replace(blog, [post("2018/fall/"), post("2018/a_b"), post("2018/axb")])
        assert posts.get("/fall").url == address("2018/fall/")
        assert posts.get(address("2018/axb")).url == address("2018/axb")
        assert posts.get("a_b").url == address("2018/a_b"), "_ is no wildcard"
        with pytest.raises(NotFound, match="several posts"):
            posts.get("b")
        with pytest.raises(NotFound, match="no post here"):
            posts.get("winter")

    def test_a_post_stays_with_the_blog_that_held_it_first(self, database: Database, blog: Blog) -> None:
        other = Blogs(database).add(Url("https://example.org/"), "/", AT)
        Posts(database).replace(blog, [post("a")])
        Posts(database).replace(other, [post("a", blog="example.org")])
        assert [found.blog for found in Posts(database).iter_filtered(PostFilter())] == ["example.org/blog"]


class TestBlogs:
    @pytest.mark.parametrize(
        ("url", "covered"),
        [
            pytest.param("https://example.org/blog/x", True, id="below"),
            pytest.param("https://example.org/blog", True, id="the folder itself"),
            pytest.param("http://www.example.org/blog/x", True, id="scheme and www"),
            pytest.param("https://example.org/blogs/x", False, id="another folder"),
            pytest.param("https://example.com/blog/x", False, id="another host"),
        ],
    )
    def test_covers(self, blog: Blog, url: str, covered: bool) -> None:
        assert blog.covers(Url(url)) is covered

    def test_the_nearest_blog_covers(self, database: Database, blog: Blog) -> None:
        outer = Blogs(database).add(Url("https://example.org/"), "/", AT)
        assert Blogs(database).find_covering(address("x")) == blog
        assert Blogs(database).find_covering(Url("https://example.org/x")) == outer
        assert Blogs(database).find_covering(Url("https://example.net/x")) is None


class TestDatabase:
    def test_reading_before_a_crawl(self, tmp_path: Path) -> None:
        with pytest.raises(NoIndex):
            Database.open(tmp_path / "none")

    def test_a_folder_that_is_a_file(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("x")
        with pytest.raises(StoreError, match="is a file"):
            Database.create(tmp_path / "file")
        with pytest.raises(StoreError, match="is a file"):
            Database.open(tmp_path / "file")

    def test_a_file_that_is_no_database(self, tmp_path: Path) -> None:
        (tmp_path / FILE_NAME).write_bytes(b"no database at all, but long enough to look at" * 50)
        with pytest.raises(StoreError), Database.open(tmp_path) as database:
            Blogs(database).all()
        with pytest.raises(StoreError):
            Database.create(tmp_path)

    def test_somebody_elses_database_is_left_alone(self, tmp_path: Path) -> None:
        connection = sqlite3.connect(tmp_path / FILE_NAME)
        connection.execute("CREATE TABLE recipes (name TEXT)")
        connection.commit()
        connection.close()
        with pytest.raises(StoreError, match="no archivesearch store"):
            Database.create(tmp_path)

    def test_a_store_of_a_newer_version(self, tmp_path: Path) -> None:
        with Database.create(tmp_path) as database:
            database.execute("PRAGMA user_version = 999")
        with pytest.raises(StoreError, match="newer archivesearch"):
            Database.create(tmp_path)

    def test_readers_read_while_a_writer_writes(self, tmp_path: Path) -> None:
        with Database.create(tmp_path) as writer, Database.open(tmp_path) as reader:
            with writer.transaction():
                Blogs(writer).add(HOME, "/blog/", AT)
                assert Blogs(reader).all() == []
            assert [blog.name for blog in Blogs(reader).all()] == ["example.org/blog"]


def test_texts_of_several_posts_are_read_by_address(
    database: Database, blog: Blog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite would rather read all posts by the index by month."""
    posts = [post(f"post-{number}") for number in range(20)]
    Posts(database).replace(blog, posts)
    plans: list[str] = []
    read = database.rows

    def rows(sql: str, parameters: Sequence[object] = ()) -> Iterator[sqlite3.Row]:
        plans.extend(row["detail"] for row in read(f"EXPLAIN QUERY PLAN {sql}", parameters))
        return read(sql, parameters)

    monkeypatch.setattr(database, "rows", rows)
    assert Posts(database).texts([each.url for each in posts[:10]]) == {each.url: each.text for each in posts[:10]}
    assert len(plans) == 1
    assert plans[0].endswith("(url=?)")


def test_one_writer_at_a_time_and_the_other_learns_who(tmp_path: Path) -> None:
    held = pytest.raises(LockHeld, match=r"process .* since 2026-01-05 12:00 UTC")
    with writer_lock(tmp_path, FakeClock()), held, writer_lock(tmp_path, FakeClock()):
        pass
    with writer_lock(tmp_path, FakeClock()):
        pass
