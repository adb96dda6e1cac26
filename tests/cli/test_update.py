"""The scheduled job: silent when nothing changed, a short report when something did, files and watchers told."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.support import tiny_blog
from tests.support.blog_server import BlogServer, Hit, Reply, status

SETTINGS = 'index = "index"\ndelay = 0\nworkers = 1\ntries = 1\n'


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    path = tmp_path / "archivesearch.toml"
    path.write_text(SETTINGS)
    return path


def crawled(run: Run, blog: BlogServer) -> str:
    """Crawl a blog; returns its name."""
    assert run("crawl", blog.url("/")).code == 0
    return f"127.0.0.1:{blog.port}"


@pytest.fixture
def blog() -> Iterator[BlogServer]:
    with BlogServer(tiny_blog.routes()) as blog:
        yield blog


@pytest.mark.usefixtures("settings")
def test_silent_when_nothing_changed(run: Run, blog: BlogServer) -> None:
    crawled(run, blog)
    assert run("update") == (0, "", "")
    assert "12 posts" in run("status").out


@pytest.mark.usefixtures("settings")
def test_what_changed_is_named_under_its_month(run: Run, blog: BlogServer) -> None:
    edited, gone = tiny_blog.posts()[3], tiny_blog.posts()[8]
    for post in (edited, gone):  # of pages without validators few are asked a run
        blog.routes[post.path] = Reply(post.html(), headers={"ETag": '"1"'})
    name = crawled(run, blog)
    blog.routes.update(tiny_blog.routes(range(14)))
    blog.routes[edited.path] = edited.html("<p>And a last word, added much later.</p>")
    blog.routes[gone.path] = status(410)
    ran = run("update")
    assert (ran.code, ran.err) == (0, "")
    changes = [(12, "new"), (13, "new"), (8, "removed"), (3, "changed")]
    assert ran.out == f"{name}: 2 new, 1 changed, 1 removed\n{_by_month(blog, changes)}"
    assert "2 new, 1 changed, 1 removed" in run("status").out


def _by_month(blog: BlogServer, changes: list[tuple[int, str]]) -> str:
    lines, month = [], ""
    for number, change in changes:
        post = tiny_blog.TinyPost(number)
        if month != f"{post.on:%Y-%m}":
            month = f"{post.on:%Y-%m}"
            lines.append(f"  {month}")
        lines.append(f"    {change:<7}  {post.title}  {blog.url(post.path)}")
    return "\n".join(lines) + "\n"


@pytest.mark.usefixtures("settings")
def test_report_metrics_and_watcher_learn_of_a_good_run(run: Run, blog: BlogServer, tmp_path: Path) -> None:
    name = crawled(run, blog)
    with BlogServer({"*": "ok"}) as watcher:
        ran = run("update", "--report", "r.json", "--metrics", "m.prom", "--ping", watcher.url("/uuid?tag=x"))
    assert ran == (0, "", "")
    assert [hit.target for hit in watcher.log] == ["/uuid/start?tag=x", "/uuid?tag=x"]
    report = json.loads((tmp_path / "r.json").read_text())
    assert (report["schema"], report["exit_code"], report["error"]) == (1, 0, None)
    assert [(one["blog"], one["posts"], one["new"]) for one in report["blogs"]] == [(name, 12, 0)]
    lines = (tmp_path / "m.prom").read_text().splitlines()
    assert f'archivesearch_blog_posts{{blog="{name}"}} 12' in lines
    assert "archivesearch_update_exit_code 0" in lines
    helped = {line.split()[2] for line in lines if line.startswith("# HELP")}
    assert {re.split(r"[{ ]", line)[0] for line in lines if not line.startswith("#")} <= helped


@pytest.mark.usefixtures("settings")
def test_a_blog_that_is_down_is_told_everywhere_and_loses_nothing(run: Run, tmp_path: Path) -> None:
    with BlogServer(tiny_blog.routes()) as blog:
        name = crawled(run, blog)
    with BlogServer({"*": "ok"}) as watcher:
        ran = run("update", "--report", "r.json", "--metrics", "m.prom", "--ping", watcher.url("/uuid"))
    assert ran.code == 4
    assert ran.out == ""
    assert [line for line in ran.err.splitlines() if "connection refused" in line]
    assert [hit.target for hit in watcher.log] == ["/uuid/start", "/uuid/fail"]
    report = json.loads((tmp_path / "r.json").read_text())
    assert report["exit_code"] == 4
    assert "connection refused" in report["blogs"][0]["error"]
    assert f'archivesearch_blog_up{{blog="{name}"}} 0' in (tmp_path / "m.prom").read_text().splitlines()
    assert "12 posts" in run("status").out
    assert "connection refused" in run("status").out


@pytest.mark.usefixtures("settings")
def test_one_blog_that_is_down_does_not_keep_the_other_waiting(run: Run, blog: BlogServer) -> None:
    with BlogServer(tiny_blog.routes()) as other:
        crawled(run, other)
    name = crawled(run, blog)
    blog.routes.update(tiny_blog.routes(range(13)))
    ran = run("update")
    assert ran.code == 4
    assert ran.out.startswith(f"{name}: 1 new")


@pytest.mark.usefixtures("settings")
def test_a_watcher_that_cannot_be_told_spoils_nothing_and_its_address_stays_secret(run: Run, blog: BlogServer) -> None:
    crawled(run, blog)
    ran = run("update", "--ping", "http://127.0.0.1:1/secret-uuid")
    assert ran.code == 0
    assert "was not told of the run: connection refused" in ran.err
    assert "secret" not in ran.err


@pytest.mark.usefixtures("settings")
def test_an_unwritable_report_is_told_before_any_work(run: Run, blog: BlogServer) -> None:
    crawled(run, blog)
    asked = len(blog.log)
    ran = run("update", "--report", "no/such/folder/r.json")
    assert len(blog.log) == asked
    assert ran.code == 4
    assert ran.err.startswith("archivesearch: no/such/folder/r.json: No such file")


@pytest.mark.usefixtures("settings")
def test_time_over_leaves_the_rest_for_the_next_update(run: Run, blog: BlogServer) -> None:
    run("crawl", "--max-pages", 5, blog.url("/"))
    assert run("update", "--max-time", "0.000001").code == 0
    assert "10 queued" in run("status").out
    run("update")
    assert "12 posts" in run("status").out


@pytest.mark.usefixtures("settings")
def test_pages_that_fail_cost_a_line_each_and_are_asked_less_and_less(run: Run, tmp_path: Path) -> None:
    home = "<title>Home</title><p>" + "".join(f'<a href="/{n}.html">Post {n}</a> ' for n in range(3))
    routes = {"/": home, "/robots.txt": status(404), "/1.html": "<h1>One</h1><p>words of one"}
    routes |= {"/0.html": status(403), "/2.html": status(403)}
    with BlogServer(routes) as blog:
        assert run("crawl", blog.url("/")).code == 3
        ran = run("update")
        assert ran.code == 3
        assert sum("403 Forbidden" in line for line in ran.err.splitlines()) == 2
        asked = blog.targets.count("/0.html")
        assert run("update") == (0, "", ""), "failed twice: not asked again within the hour, and not complained of"
        assert blog.targets.count("/0.html") == asked
        assert "asked again from" in run("status").out


@pytest.mark.usefixtures("settings")
def test_only_one_blog(run: Run, blog: BlogServer) -> None:
    name = crawled(run, blog)
    assert run("update", "--blog", name) == (0, "", "")
    asked = len(blog.log)
    ran = run("update", "--blog", "example.org")
    assert (ran.code, ran.out) == (2, "")
    assert "no blog 'example.org' here" in ran.err
    assert len(blog.log) == asked


@pytest.mark.usefixtures("settings")
def test_a_log_of_objects(run: Run, blog: BlogServer) -> None:
    crawled(run, blog)
    ran = run("update", "--log-format", "json")
    events = [json.loads(line) for line in ran.err.splitlines()]
    assert {"progress", "blog_updated"} <= {event["event"] for event in events}
    assert all({"time", "level", "event"} <= event.keys() for event in events)


def test_each_blog_has_its_settings(run: Run, settings: Path) -> None:
    listing = "<title>Home</title>" + "".join(
        f'<p><a href="/{kind}/{n}.html">{kind} {n}</a>' for kind in ("post", "tag") for n in range(3)
    )

    def page(hit: Hit) -> Reply:
        return Reply(f"<title>{hit.path}</title><h1>{hit.path}</h1><p>Words of {hit.path}, and more of them")

    routes = {"/": listing, "/robots.txt": status(404), "*": page}
    with BlogServer(routes) as blog:
        name = f"127.0.0.1:{blog.port}"
        extra = f'[blogs."{name}"]\nexclude = ["/tag/*"]\ncontact = "mailto:me@example.org"\n'
        settings.write_text(SETTINGS + extra)
        run("crawl", blog.url("/"))
        assert "/post/1.html" in blog.targets
        assert not [target for target in blog.targets if target.startswith("/tag/")]
        assert blog.log[-1].headers["user-agent"].endswith("(+mailto:me@example.org)")
        why = run("why", blog.url("/tag/1.html")).out
        assert "left out by the settings (exclude /tag/*)" in why
        settings.write_text(SETTINGS)
        run("update")
        assert "/tag/1.html" in blog.targets, "asked when the settings say so no longer"
        settings.write_text(SETTINGS + f'[blogs."{name}"]\nexclude = ["/post/*"]\n')
        run("update")
        assert "/post/" not in run("list", "--format", "urls").out
