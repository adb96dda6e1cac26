"""Does a crawl prove what it has, over real sockets: blocks, totals, gaps with their addresses, and their repair?"""

# ruff: noqa: E501  (mark-up reads better unbroken)

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from archivesearch import jobs
from archivesearch.archive.audit import Audit, Verdict, sentence
from archivesearch.config import Settings
from archivesearch.errors import NotFound
from archivesearch.model import RunReport
from archivesearch.store.database import Database
from archivesearch.urls import from_user
from archivesearch.workspace import Workspace
from tests.conftest import Crawled, Recorder
from tests.support.blog_server import BlogServer, Reply, Route

NAMES = "January February March April May June July August September October November December".split()
POSTS = {
    (2018, 10): ["lanterns", "ferries", "orchards"], (2018, 9): ["kettles", "marble"], (2018, 3): ["thunder", "maps"],
    (2017, 11): ["saddles", "granite"], (2017, 5): ["violins", "meadows", "pepper"],
}  # fmt: skip
WORDS = "harbour winter notebook river compass window carpet island copper basket pencil garden station feather".split()


def a_blog(base: str, claimed: dict[tuple[int, int], int] | None = None) -> dict[str, Route]:
    """A WordPress-like blog: month pages, posts under /YYYY/MM/slug/, a widget that counts (or claims to)."""
    counts = {month: len(slugs) for month, slugs in POSTS.items()} | (claimed or {})
    items = "".join(
        f"<li><a href='{base}/{y}/{m:02}/'>{NAMES[m - 1]} {y}</a>&nbsp;({counts[y, m]})</li>"
        for y, m in sorted(counts, reverse=True)
    )
    widget = f'<aside><section class="widget widget_archive"><h2>Archives</h2><ul>{items}</ul></section></aside>'

    def page(title: str, main: str) -> str:
        return (
            f"<!DOCTYPE html><html lang='en'><head><title>{title}</title></head><body><header><a href='{base}/'>The "
            f"Slow Ladder</a></header><main>{main}</main>{widget}<footer>All the rest</footer></body></html>"
        )

    routes: dict[str, Route] = {}
    entries: list[str] = []
    for (y, m), slugs in POSTS.items():
        of_month = []
        for number, slug in enumerate(slugs):
            path, title = f"/{y}/{m:02}/{slug}-and-{WORDS[number]}/", f"{slug.title()} and {WORDS[number]}"
            when = f"<time class='entry-date' datetime='{y}-{m:02}-{number + 4:02}T10:00:00+00:00'>{NAMES[m - 1]} {number + 4}, {y}</time>"
            told = " ".join(f"{slug} {word} near the {WORDS[(y + m + n) % 14]}" for n, word in enumerate(WORDS))
            body = f"<p>{told}. The {slug} of {NAMES[m - 1]} {y} were like no others.</p><p>{told[::-1]}</p>"
            routes[path] = page(
                f"{title} | The Slow Ladder", f"<article><h1 class='entry-title'>{title}</h1>{when}{body}</article>"
            )
            of_month.append(
                f"<article><h2 class='entry-title'><a href='{base}{path}'>{title}</a></h2>{when}<p>{told[:90]}</p></article>"
            )
        routes[f"/{y}/{m:02}/"] = page(f"{NAMES[m - 1]} {y}", f"<h1>{NAMES[m - 1]} {y}</h1>{''.join(of_month)}")
        entries += of_month
    routes["/"] = page("The Slow Ladder", "".join(entries[:5]))
    return routes


def crawl(server: BlogServer, folder: Path) -> RunReport:
    return jobs.crawl(workspace(folder), from_user(server.url("/")), Recorder.new())


def audit(folder: Path, *, fix: bool = False) -> Audit:
    (found,) = jobs.audit(workspace(folder), None, Recorder.new(), fix=fix)
    return found


def workspace(folder: Path) -> Workspace:
    return Workspace(Settings(index_dir=folder, delay_s=0.0, workers=1, tries=1))


@pytest.fixture
def server() -> Iterator[BlogServer]:
    with BlogServer() as server:
        yield server


def serve(server: BlogServer, claimed: dict[tuple[int, int], int] | None = None, **changed: Route) -> None:
    server.routes.update(a_blog(server.url("").rstrip("/"), claimed))


def test_the_sample_blog_is_proved_complete(crawled: Crawled) -> None:
    assert crawled.report.verdict == "complete: 63 of 63 posts, 43 of 43 months agree"


def test_a_block_that_agrees(server: BlogServer, tmp_path: Path) -> None:
    serve(server)
    assert crawl(server, tmp_path).verdict == "complete: 12 of 12 posts, 5 of 5 months agree"


def test_a_post_that_failed_is_missing_with_its_address_and_found_by_fix(server: BlogServer, tmp_path: Path) -> None:
    serve(server)
    path = "/2018/10/ferries-and-winter/"
    whole = server.routes[path]
    server.routes[path] = Reply("no", status=500)
    assert crawl(server, tmp_path).verdict == "incomplete: 1 month differs, 1 post missing"
    found = audit(tmp_path)
    (known,) = found.findings[0].open
    assert (known.url, known.state) == (server.url(path), "failed")
    assert "500" in known.reason
    server.routes[path] = whole
    mended = audit(tmp_path, fix=True)
    assert mended.verdict is Verdict.COMPLETE
    assert sentence(mended) == "complete: 12 of 12 posts, 5 of 5 months agree"
    assert path in server.targets[-3:]


def test_a_post_that_is_gone_but_still_counted_is_explained(server: BlogServer, tmp_path: Path) -> None:
    serve(server)
    del server.routes["/2017/05/pepper-and-notebook/"]
    report = crawl(server, tmp_path)
    assert report.verdict == "complete: 11 of 12 posts, 4 of 5 months agree, 1 explained (gone but still counted)"


def test_drafts_that_are_counted_and_not_listed_are_explained(server: BlogServer, tmp_path: Path) -> None:
    serve(server, {(2018, 3): 4})
    verdict = crawl(server, tmp_path).verdict
    assert verdict == "complete: 12 of 14 posts, 4 of 5 months agree, 1 explained (counted but not listed)"


def test_a_month_whose_page_cannot_be_read_is_a_gap(server: BlogServer, tmp_path: Path) -> None:
    serve(server, {(2016, 2): 3})
    server.routes["/2016/02/"] = Reply("no", status=500)
    assert crawl(server, tmp_path).verdict == "incomplete: 1 month differs, 3 posts missing"


def without_counts(server: BlogServer) -> None:
    """The widget lists months and does not count them: WordPress's default."""
    for path, route in list(server.routes.items()):
        assert isinstance(route, str)
        server.routes[path] = re.sub(r"&nbsp;\(\d+\)", "", route)


def test_a_list_of_months_without_counts_proves_nothing_but_agrees(server: BlogServer, tmp_path: Path) -> None:
    serve(server)
    without_counts(server)
    verdict = crawl(server, tmp_path).verdict
    assert verdict == (
        "unproven: the blog publishes no counts; 6 listings and a list of 5 months name no post that is not here"
    )


@pytest.mark.parametrize("page", [pytest.param("<h1>February 2016</h1>", id="empty"), pytest.param(None, id="gone")])
def test_an_empty_month_that_is_listed_is_no_gap(server: BlogServer, tmp_path: Path, page: str | None) -> None:
    serve(server, {(2016, 2): 0})
    without_counts(server)
    if page is not None:
        server.routes["/2016/02/"] = f"<html><body>{page}</body></html>"
    assert crawl(server, tmp_path).verdict.startswith("unproven: the blog publishes no counts; ")


def test_a_listed_month_whose_page_failed_is_a_gap(server: BlogServer, tmp_path: Path) -> None:
    serve(server, {(2016, 2): 0})
    without_counts(server)
    server.routes["/2016/02/"] = Reply("no", status=500)
    assert crawl(server, tmp_path).verdict == "incomplete: 1 month differs, 1 post missing"
    (known,) = audit(tmp_path).open
    assert known.url == server.url("/2016/02/")


def test_claims_are_read_again_offline(server: BlogServer, tmp_path: Path) -> None:
    serve(server)
    crawl(server, tmp_path)
    before = audit(tmp_path)
    server.stop()
    jobs.reindex(workspace(tmp_path), Recorder.new(), extract=True)
    with Database.open(tmp_path) as database:
        assert database.value("SELECT count(*) FROM claims") > 0
    assert audit(tmp_path) == before


def test_the_total_of_an_interface_names_what_is_missing(server: BlogServer, tmp_path: Path) -> None:
    serve(server)
    base = server.url("").rstrip("/")
    posts = [path for path in server.routes if path.count("/") == 4]
    listed = [{"link": base + path, "date": f"{path[1:5]}-{path[6:8]}-04T10:00:00"} for path in posts]
    listed.append({"link": f"{base}/2018/10/lost-and-found/", "date": "2018-10-09T10:00:00"})
    for path, route in list(server.routes.items()):
        assert isinstance(route, str)
        bare = route[: route.index("<aside>")] + route[route.index("</aside>") :]
        server.routes[path] = bare.replace("<head>", f"<head><link rel='https://api.w.org/' href='{base}/wp-json/' />")
    server.routes["/wp-json/wp/v2/posts"] = Reply(
        json.dumps(listed), headers={"Content-Type": "application/json", "X-WP-Total": "13", "X-WP-TotalPages": "1"}
    )
    server.routes["/2018/10/lost-and-found/"] = Reply("no", status=503)
    assert crawl(server, tmp_path).verdict == "incomplete: 1 post missing"
    (known,) = audit(tmp_path).open
    assert known.url.endswith("/2018/10/lost-and-found/")


def test_an_unknown_blog_is_named(server: BlogServer, tmp_path: Path) -> None:
    serve(server)
    crawl(server, tmp_path)
    with pytest.raises(NotFound, match=r"no blog 'example\.org' here; there are: 127"):
        jobs.audit(workspace(tmp_path), "example.org", Recorder.new(), fix=False)
    assert len(jobs.audit(workspace(tmp_path), server.url("/"), Recorder.new(), fix=False)) == 1
