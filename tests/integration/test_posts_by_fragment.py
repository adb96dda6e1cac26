"""Posts without pages of their own, to the command line: asked, counted, explained, changed, removed, made again."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from archivesearch import jobs
from archivesearch.archive.audit import sentence
from archivesearch.cli import main
from archivesearch.config import Settings
from archivesearch.model import PostFilter, RunReport
from archivesearch.store.database import Database
from archivesearch.store.posts import Posts
from archivesearch.urls import from_user
from archivesearch.workspace import Workspace
from tests.conftest import Recorder
from tests.support.blog_server import BlogServer, Reply, conditional
from tests.support.golden_blogs.fragments import movable_type_by_month


@dataclass
class Held:
    server: BlogServer
    folder: Path
    pages: dict[str, str] = field(default_factory=dict)

    def workspace(self) -> Workspace:
        return Workspace(Settings(index_dir=self.folder, delay_s=0.0, workers=1))

    def crawl(self) -> RunReport:
        return jobs.crawl(self.workspace(), from_user(self.server.url("/")), Recorder.new())

    def posts(self) -> dict[str, tuple[object, ...]]:
        with Database.open(self.folder) as database:
            return {
                post.url: (post.title, post.date, post.text, post.tags)
                for post in Posts(database).iter_filtered(PostFilter())
            }

    def edit(self, path: str, old: str, new: str) -> None:
        assert old in self.pages[path]
        self.put(path, self.pages[path].replace(old, new))

    def put(self, path: str, page: str) -> None:
        """Serve a page with a validator: what has none waits for its turn."""
        self.pages[path] = page
        self.server.routes[path] = conditional(page, f'"{zlib.crc32(page.encode())}"')

    def without(self, name: str, *, but: str = "") -> None:
        """Take an entry off all pages but one."""
        begin = f'<a name="{name}"></a>'
        for path, page in list(self.pages.items()):
            if begin in page and path != but:
                before, _, after = page.partition(begin)
                self.put(path, before + after.partition("</div></div>")[2])


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Held]:
    with BlogServer() as server:
        server.routes.update(movable_type_by_month(server.url("").rstrip("/")).routes)
        held = Held(server, tmp_path / "index")
        for path, page in list(server.routes.items()):
            if isinstance(page, str):
                held.put(path, page)
        held.crawl()
        yield held


def ran(held: Held, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = main(["--index", str(held.folder), *arguments])
    return code, capsys.readouterr().out


def test_it_is_asked_for_by_its_whole_address_or_its_end(held: Held, capsys: pytest.CaptureFixture[str]) -> None:
    address = next(url for url in held.posts() if url.endswith("#000003"))
    for name in (address, "2002_04.html#000003", "#000003"):
        code, out = ran(held, capsys, "show", name)
        assert code == 0
        assert address in out


def test_why_says_what_it_is_a_part_of(held: Held, capsys: pytest.CaptureFixture[str]) -> None:
    address = next(url for url in held.posts() if url.endswith("#000003"))
    code, out = ran(held, capsys, "why", address)
    assert code == 0
    assert out.startswith(address + "\n")
    assert f"part of    {address.partition('#')[0]}" in out
    assert "posts that have no pages of their own" in out or "a post that has no page of its own" in out
    assert "date       2002-" in out


def test_why_of_the_page_and_of_a_name_that_is_not_there(held: Held, capsys: pytest.CaptureFixture[str]) -> None:
    page = next(iter(held.posts())).partition("#")[0]
    for address in (page, f"{page}#nothing"):
        code, out = ran(held, capsys, "why", address)
        assert code == 1
        assert "part of" not in out


def test_search_list_and_counts_know_them(held: Held, capsys: pytest.CaptureFixture[str]) -> None:
    assert ran(held, capsys, "list", "--count")[1].strip() == "48"
    addresses = ran(held, capsys, "list", "--format", "urls", "--limit", "2")[1].split()
    assert all("#0000" in address for address in addresses)
    counted = json.loads(ran(held, capsys, "counts", "--format", "json")[1])
    assert (counted["total"], counted["undated"]) == (48, 0)
    title = next(str(title) for title, *_ in held.posts().values())
    assert ran(held, capsys, "search", f'"{title}"')[0] == 0


def test_with_nothing_changed_nothing_changes(held: Held) -> None:
    before = held.posts()
    report = held.crawl()
    assert (report.posts, report.new, report.changed, report.removed) == (48, 0, 0, 0)
    assert held.posts() == before


def test_made_again_offline_they_are_the_same(held: Held) -> None:
    before = held.posts()
    assert jobs.reindex(held.workspace(), Recorder.new(), extract=True) == 48
    assert held.posts() == before


def test_an_entry_that_changed_and_one_that_went(held: Held) -> None:
    address = next(url for url in held.posts() if url.endswith("#000048"))
    path = address.removeprefix(held.server.url("").rstrip("/")).partition("#")[0]
    words = str(held.posts()[address][2])[:40]
    for shown in [where for where, page in held.pages.items() if words in page]:
        held.edit(shown, words, "Quite other words stand here now")
    assert held.crawl().changed == 1
    assert str(held.posts()[address][2]).startswith("Quite other words stand here now")
    held.without("000048", but=path)
    assert held.crawl().removed == 0
    held.without("000048")
    assert held.crawl().removed == 1
    assert address not in held.posts()


def test_a_page_that_is_gone_takes_its_posts_with_it(held: Held) -> None:
    address = next(url for url in held.posts() if url.endswith("#000001"))
    path = address.removeprefix(held.server.url("").rstrip("/")).partition("#")[0]
    held.without("000001", but=path)
    held.server.routes[path] = Reply("gone", 410)
    held.crawl()
    assert address not in held.posts()
    assert len(held.posts()) == 47


def test_the_audit_names_no_page_of_theirs_as_doubtful(held: Held) -> None:
    [audit] = jobs.audit(held.workspace(), None, Recorder.new(), fix=False)
    assert "taken for" not in sentence(audit)
    assert not [one for finding in audit.sources for one in (*finding.open, *finding.doubtful)]
