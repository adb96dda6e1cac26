"""The command line as a user meets it: results on stdout, the rest on stderr, the documented exit codes."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.conftest import Crawled
from tests.support.blog_server import BlogServer, Reply

# --- bad input ----------------------------------------------------------------------------------------------------

BAD = [
    pytest.param(["crawl", "notaurl"], 2, "is not a web address", id="not a URL"),
    pytest.param(["crawl", "ftp://example.org/"], 2, "must begin with http", id="another scheme"),
    pytest.param(["crawl", "http://"], 2, "names no host", id="no host"),
    pytest.param(["crawl", "http://127.0.0.1:1/"], 4, "connection refused", id="a host that does not answer"),
    pytest.param(["crawl"], 2, "Missing argument", id="no URL"),
    pytest.param(["crawl", "--delay", "-1", "http://example.org/"], 2, "--delay", id="a delay below zero"),
    pytest.param(["search", "word"], 4, "there is no index", id="no index to search"),
    pytest.param(["list"], 4, "there is no index", id="no index to list"),
    pytest.param(["show", "post"], 4, "there is no index", id="no index to show"),
    pytest.param(["counts"], 4, "there is no index", id="no index to count"),
    pytest.param(["reindex"], 4, "there is no index", id="no index to make again"),
    pytest.param(["status"], 4, "there is no index", id="no index to look at"),
    pytest.param(["list", "--nonsense"], 2, "No such option", id="an unknown option"),
    pytest.param(["search", "word", "--nonsense"], 2, "no such option: --nonsense", id="an unknown option of search"),
    pytest.param(["list", "--format", "xml"], 2, "'xml' is not one of", id="an unknown format"),
    pytest.param(["counts", "--format", "xml"], 2, "'xml' is not one of", id="an unknown format of counts"),
    pytest.param(["list", "--since", "yesterday"], 2, "'yesterday' is no date", id="a date that is none"),
    pytest.param(
        ["list", "--until", "2018-02-30"], 2, "there is no '2018-02-30'", id="a day that is not in the calendar"
    ),
    pytest.param(["list", "--month", "2018"], 2, "'2018' is no month", id="a month that is none"),
    pytest.param(["list", "--month", "2018-13"], 2, "there is no '2018-13'", id="a thirteenth month"),
    pytest.param(["list", "--year", "soon"], 2, "'soon' is not a valid integer", id="a year that is none"),
    pytest.param(["nonsense"], 2, "No such command", id="an unknown command"),
    pytest.param(["--index", "file", "list"], 4, "is a file, not a folder", id="an index that is a file"),
    pytest.param(["--index", "file", "crawl", "http://127.0.0.1:1/"], 4, "is a file", id="crawling into a file"),
    pytest.param(["--config", "none.toml", "list"], 2, "none.toml: No such file", id="no such settings file"),
    pytest.param(["--config", "bad.toml", "list"], 2, "unknown key 'colour'", id="an unknown setting"),
    pytest.param(["-q", "-v", "list"], 2, "exclude each other", id="quiet and verbose"),
    pytest.param(["counts", "--check", "a", "--in-place", "b"], 2, "exclude each other", id="check and in place"),
]


@pytest.mark.parametrize(("arguments", "code", "message"), BAD)
def test_bad_input_gets_one_clear_line(run: Run, arguments: list[str], code: int, message: str) -> None:
    Path("file").write_text("x")
    Path("bad.toml").write_text("colour = 'red'\n")
    ran = run(*arguments)
    assert ran.code == code, ran.err
    assert ran.out == ""
    first, *rest = ran.err.splitlines()
    assert first.startswith("archivesearch: ")
    assert message in first
    assert all(line.startswith("see: archivesearch") for line in rest)


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        pytest.param(b"%PDF-1.4", "application/pdf", id="pdf"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0", "image/png", id="png"),
        pytest.param(b"just words", "text/plain", id="plain text"),
    ],
)
def test_a_page_that_is_not_html(run: Run, body: bytes, media_type: str) -> None:
    with BlogServer({"/": Reply(body, headers={"Content-Type": media_type})}) as server:
        ran = run("crawl", "--delay", "0", server.url("/"))
    assert ran.code == 4
    assert len(ran.err.splitlines()) == 1
    assert media_type in ran.err


def test_a_query_that_cannot_be_read_shows_the_place(on_sample: Run) -> None:
    ran = on_sample("search", "thesis (defence")
    assert ran.code == 2
    lines = ran.err.splitlines()
    assert lines[0].startswith("archivesearch: the query cannot be read: ")
    assert lines[1] == "  thesis (defence"
    assert lines[2].strip() == "^"


def test_without_a_command_the_help_is_shown(run: Run) -> None:
    ran = run()
    assert ran.code == 2
    assert "Commands:" in ran.err


# --- search and list ----------------------------------------------------------------------------------------------


def test_search_as_text(on_sample: Run) -> None:
    ran = on_sample("search", "supervisor", "--limit", "2")
    assert ran.code == 0
    assert "2 of " in ran.out
    assert "\x1b" not in ran.out, "no colors in a pipe"


def test_search_that_finds_nothing(on_sample: Run) -> None:
    ran = on_sample("search", "xyzzyplugh")
    assert (ran.code, ran.out) == (1, "")
    assert "no post matches" in ran.err


def test_empty_json_is_valid_json(on_sample: Run) -> None:
    found = on_sample("search", "xyzzyplugh", "--format", "json")
    assert found.code == 1
    assert json.loads(found.out) == {
        "schema": 1,
        "query": "xyzzyplugh",
        "total": 0,
        "hits": [],
        "facets": {"years": []},
    }
    listed = on_sample("list", "--year", "1999", "--format", "json")
    assert listed.code == 1
    assert json.loads(listed.out) == {"schema": 1, "total": 0, "posts": []}


def test_json_of_search(on_sample: Run) -> None:
    document = json.loads(on_sample("search", "thesis", "--limit", "0", "--format", "json").out)
    assert list(document) == ["schema", "query", "total", "hits", "facets"]
    assert document["total"] == len(document["hits"]) > 3
    assert set(document["hits"][0]) == {
        "url", "title", "date", "year", "month", "authors", "tags", "language", "blog", "words", "score", "snippet",
        "marks",
    }  # fmt: skip
    assert sum(year["count"] for year in document["facets"]["years"]) == document["total"]


def test_json_of_list(on_sample: Run) -> None:
    document = json.loads(on_sample("list", "--format", "json").out)
    assert list(document) == ["schema", "total", "posts"]
    assert document["total"] == len(document["posts"]) == 63
    dates = [post["date"] for post in document["posts"]]
    assert dates == sorted(dates, reverse=True)
    assert set(document["posts"][0]) == {
        "url", "title", "date", "year", "month", "authors", "tags", "language", "blog", "words",
    }  # fmt: skip


def test_rows(on_sample: Run) -> None:
    lines = on_sample("list", "--format", "jsonl").out.splitlines()
    assert len(lines) == 63
    urls = [json.loads(line)["url"] for line in lines]
    assert on_sample("list", "--format", "urls").out.splitlines() == urls
    rows = list(csv.DictReader(io.StringIO(on_sample("list", "--format", "csv").out)))
    assert [row["url"] for row in rows] == urls
    assert len(on_sample("list", "--format", "tsv").out.splitlines()) == 64


@pytest.mark.parametrize(
    ("filters", "total"),
    [
        pytest.param(["--year", "2018"], 15, id="year"),
        pytest.param(["--month", "2017-09"], 5, id="month"),
        pytest.param(["--since", "2020", "--until", "2020-05"], 4, id="from January to May"),
        pytest.param(["--until", "2016"], 10, id="until a year"),
        pytest.param(["--since", "2021-06"], 1, id="since a month"),
        pytest.param(["--year", "2018", "--month", "2017-09"], 0, id="both at once"),
    ],
)
def test_filters(on_sample: Run, filters: list[str], total: int) -> None:
    listed = on_sample("list", *filters, "--format", "urls")
    assert len(listed.out.splitlines()) == total
    assert listed.code == (0 if total else 1)
    document = json.loads(on_sample("search", "the OR a", *filters, "--format", "json").out)
    assert document["total"] <= total


def test_a_word_can_be_excluded_although_it_looks_like_an_option(on_sample: Run) -> None:
    every = json.loads(on_sample("search", "supervisor", "--format", "json").out)["total"]
    some = json.loads(on_sample("search", "supervisor", "-history", "-fees", "-thesis", "--format", "json").out)[
        "total"
    ]
    assert 0 < some <= every


def test_verbose_says_what_was_understood(run: Run, crawled: Crawled) -> None:
    assert "understood as: " in run("--index", crawled.folder, "-v", "search", "thesis").err


def test_show(on_sample: Run, crawled: Crawled) -> None:
    post = crawled.blog.posts[0]
    ran = on_sample("show", post.path)
    assert ran.code == 0
    assert ran.out.splitlines()[0] == post.title
    assert str(post.on) in ran.out
    assert on_sample("show", "no-such-post").code == 1


# --- counts -------------------------------------------------------------------------------------------------------


def test_counts_as_json(on_sample: Run) -> None:
    document = json.loads(on_sample("counts", "--format", "json").out)
    assert (document["schema"], document["total"], document["undated"]) == (1, 63, 0)
    assert [year["year"] for year in document["years"]] == [2021, 2020, 2019, 2018, 2017, 2016]
    assert document["years"][3]["months"][0] == {"month": 10, "count": 2}


def test_counts_as_markdown(on_sample: Run) -> None:
    lines = on_sample("counts", "--format", "markdown").out.splitlines()
    assert lines[:4] == ["  1. 2021 (1)", "    1. June (1)", "  2. 2020 (8)", "    1. November (1)"]
    assert lines[-1] == "    5. January (2)"
    assert len(lines) == 6 + 43


def test_check_against_a_file(on_sample: Run, tmp_path: Path) -> None:
    block = tmp_path / "block.html"
    block.write_text(on_sample("counts", "--format", "html").out, encoding="utf-8")
    assert on_sample("counts", "--check", block).code == 0
    block.write_text(block.read_text().replace("October</time> (2)", "October</time> (3)").replace("(15)", "(16)"))
    ran = on_sample("counts", "--check", block)
    assert (ran.code, ran.out) == (1, "2018-10: 2 here, 3 published\n")


def test_check_against_the_blogs_own_page(on_sample: Run, crawled: Crawled) -> None:
    Path("archivesearch.toml").write_text("delay = 0\n")
    ran = on_sample("counts", "--check", f"{crawled.base_url}/blog")
    assert (ran.code, ran.out) == (0, "")
    assert "agrees, 63 posts" in ran.err


def test_in_place_replaces_between_the_markers_and_nothing_else(on_sample: Run, tmp_path: Path) -> None:
    page = tmp_path / "sidebar.html"
    page.write_text("<h2>Archive</h2>\n<!-- archivesearch:begin -->old<!-- archivesearch:end -->\n<p>below", "utf-8")
    assert on_sample("counts", "--in-place", page).code == 0
    text = page.read_text()
    assert text.startswith('<h2>Archive</h2>\n<!-- archivesearch:begin -->\n<ol class="archive">')
    assert text.endswith("</ol>\n<!-- archivesearch:end -->\n<p>below")
    before = page.stat()
    assert "unchanged" in on_sample("counts", "--in-place", page).err
    assert page.stat().st_mtime_ns == before.st_mtime_ns


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param("<p>no markers", "is missing", id="missing"),
        pytest.param("<!-- archivesearch:begin -->" * 2 + "<!-- archivesearch:end -->", "2 times", id="doubled"),
        pytest.param("<!-- archivesearch:end --><!-- archivesearch:begin -->", "before the begin", id="swapped"),
    ],
)
def test_in_place_leaves_a_file_without_a_place_alone(
    on_sample: Run, tmp_path: Path, content: str, message: str
) -> None:
    page = tmp_path / "page.html"
    page.write_text(content)
    ran = on_sample("counts", "--in-place", page)
    assert ran.code == 4
    assert message in ran.err
    assert page.read_text() == content


# --- crawl, status, reindex, demo ---------------------------------------------------------------------------------

TINY = {
    "/": '<title>Tiny</title><h1>Tiny</h1><a href="/a.html">First</a> <a href="/b.html">Second</a> '
    '<a href="/c.html">Third</a>',
    "/a.html": "<title>First - Tiny</title><h1>First</h1><p>4 October 2018<p>" + "Words of the first post. " * 20,
    "/b.html": "<title>Second - Tiny</title><h1>Second</h1><p>5 October 2018<p>" + "Words of another post. " * 20,
    "/c.html": Reply("busy", status=503, headers={"Retry-After": "86400"}),
    "/robots.txt": Reply("", status=404),
}


def test_a_crawl_ends_with_one_honest_sentence(run: Run) -> None:
    with BlogServer(dict(TINY)) as server:
        ran = run("crawl", "--delay", "0", server.url("/"))
    assert ran.code == 3, "a page failed"
    assert ran.out == ""
    last = ran.err.splitlines()[-1]
    assert "2 posts from 2018-10-04 to 2018-10-05, none undated" in last
    assert "1 page failed: " in last
    assert last.endswith(".")
    status = run("status")
    assert "/c.html: " in status.out
    assert "2 posts from 2018-10-04 to 2018-10-05" in status.out
    verdict = last[last.index("Unproven:") :].lower().rstrip(".")
    assert verdict in status.out.lower(), "what the audit said after the run"


def test_status_of_one_blog_names_every_address_that_is_not_here(run: Run) -> None:
    home = f'{TINY["/"]}<a href="/gone.html">Gone</a> <a href="/a/a/a/">Trap</a>'
    with BlogServer({**TINY, "/": home, "/c.html": TINY["/b.html"]}) as server:
        run("crawl", "--delay", "0", server.url("/"))
        host = server.url("").removeprefix("http://").rstrip("/")
    shown = run("status", "--blog", host).out
    assert "/gone.html: 404 Not Found" in shown
    assert "/a/a/a/: its path repeats 'a'" in shown


def test_quiet_is_quiet(run: Run) -> None:
    routes = {**TINY, "/c.html": TINY["/b.html"]}
    with BlogServer(routes) as server:
        assert run("-q", "crawl", "--delay", "0", server.url("/")) == (0, "", "")


def test_a_blog_that_robots_forbids_is_reported_as_blocked(run: Run) -> None:
    with BlogServer({**TINY, "/robots.txt": "User-agent: *\nDisallow: /\n"}) as server:
        ran = run("crawl", "--delay", "0", server.url("/"))
    assert ran.code == 4
    assert "blocked" in ran.err
    assert len(ran.err.splitlines()) == 1


def test_reindex(run: Run, crawled: Crawled, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    shutil.copy(crawled.folder / "archive.sqlite", copy)
    without = run("--index", copy, "search", "thesis")
    assert (without.code, without.out) == (4, "")
    assert "run: archivesearch reindex" in without.err
    ran = run("--index", copy, "reindex")
    assert ran.code == 0
    assert "indexed 63 posts" in ran.err
    assert run("--index", copy, "search", "thesis").code == 0


def test_the_demo_does_the_main_job(run: Run) -> None:
    ran = run("demo")
    assert ran.code == 0
    assert "  1. 2021 (1)\n    1. June (1)\n  2. 2020 (8)\n" in ran.out
    assert "63 posts from 2016-" in ran.err
    assert "posts that match" in ran.out


# --- as a process -------------------------------------------------------------------------------------------------


def test_as_a_module_and_into_a_closed_pipe(crawled: Crawled) -> None:
    command = [sys.executable, "-W", "error", "-m", "archivesearch", "--index", str(crawled.folder), "list"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == ""
    process.stderr.close()
    assert process.wait() == 0


@pytest.mark.parametrize("name", ["crawl", "search", "list", "show", "counts", "reindex", "status", "why", "demo"])
def test_every_command_has_help_and_is_in_the_readme(run: Run, name: str) -> None:
    ran = run(name, "--help")
    assert ran.code == 0
    assert f"Usage: archivesearch {name}" in ran.out
    assert f"`{name}" in (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def test_a_site_that_has_had_enough_is_left_alone(run: Run) -> None:
    links = "".join(f'<a href="/{number}.html">Post {number}</a>' for number in range(200))
    busy = Reply("busy", status=503, headers={"Retry-After": "86400"})
    with BlogServer({"/": f"<title>T</title>{links}", "/robots.txt": Reply("", status=404), "*": busy}) as server:
        ran = run("crawl", "--delay", "0", server.url("/"))
        asked = len(server.log)
    assert ran.code == 3
    assert asked < 10
    assert "20 pages in a row failed" in ran.err
    assert len(ran.err.splitlines()) < 25


def test_why(on_sample: Run, crawled: Crawled) -> None:
    post = crawled.blog.posts[3]
    ran = on_sample("why", crawled.base_url + post.path)
    assert ran.code == 0
    assert f"post       {post.title}, in the full-text index" in ran.out
    assert f"date       {post.on} (day): " in ran.out
    assert "linked     " in ran.out
    listing = on_sample("why", f"{crawled.base_url}/blog/archive/2018/10")
    assert listing.code == 1
    assert "type       listing: " in listing.out
    assert on_sample("why", "https://nowhere.example/").code == 1
