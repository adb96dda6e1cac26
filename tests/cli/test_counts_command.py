"""`counts` and `audit` as a user meets them: what they print, where they write, what they refuse."""

# ruff: noqa: E501  (templates and pages read better unbroken)

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.cli.conftest import Run
from tests.conftest import Crawled
from tests.support.blog_server import BlogServer


@pytest.fixture
def hostile(crawled: Crawled, tmp_path: Path) -> Path:
    """The sample's index with a post whose title, author and tag want to do harm."""
    folder = tmp_path / "hostile"
    folder.mkdir()
    with (
        sqlite3.connect(crawled.folder / "archive.sqlite") as source,
        sqlite3.connect(folder / "archive.sqlite") as target,
    ):
        source.backup(target)
        harm = '=HYPERLINK("http://evil")<script>alert(1)</script>\x1b]0;x\x07\u202e'
        target.execute(
            "UPDATE posts SET title = ?, authors = ?, tags = ? WHERE id = 1",
            (harm, json.dumps([harm]), json.dumps([harm, "@SUM(A1)"])),
        )
    source.close()
    target.close()
    return folder


# --- what is printed -----------------------------------------------------------------------------------------------


def test_years(on_sample: Run) -> None:
    assert on_sample("counts", "--by", "year").out.splitlines() == [
        "2021    1", "2020    8", "2019   11", "2018   15", "2017   18", "2016   10", "total  63",
    ]  # fmt: skip


@pytest.mark.parametrize("by", ["year", "month", "week", "day", "language", "blog"])
@pytest.mark.parametrize("flat", [True, False])
def test_groups_and_the_rest_are_all_posts(on_sample: Run, by: str, flat: bool) -> None:
    if flat and by != "month":
        return
    document = json.loads(on_sample("counts", "--by", by, "--format", "json", *["--flat"] * flat).out)
    if "groups" in document:
        assert sum(one["count"] for one in document["groups"]) + document["without"] == document["total"] == 63
    else:
        assert sum(year["count"] for year in document["years"]) + document["undated"] == document["total"] == 63


def test_tags_by_count_and_by_name(on_sample: Run, crawled: Crawled) -> None:
    written = [tag for post in crawled.blog.posts for tag in post.tags]
    counted = [line.rsplit(maxsplit=1) for line in on_sample("counts", "--by", "tag").out.splitlines()]
    assert {tag: int(count) for tag, count in counted if tag in written} == {tag: written.count(tag) for tag in written}
    numbers = [int(count) for tag, count in counted if tag in written]
    assert numbers == sorted(numbers, reverse=True)
    named = [
        line.rsplit(maxsplit=1)[0] for line in on_sample("counts", "--by", "tag", "--order", "name").out.splitlines()
    ]
    assert [tag for tag in named if tag in written] == sorted(set(written))


def test_limit_says_what_it_left_out(on_sample: Run) -> None:
    assert on_sample("counts", "--limit", "3").out.splitlines() == [
        "2021         1", "  June       1", "2020         2", "  November   1", "  October    1", "others      60",
        "total       63",
    ]  # fmt: skip


def test_empty_months(on_sample: Run) -> None:
    lines = on_sample("counts", "--empty", "--year", "2018", "--format", "csv").out.splitlines()
    assert lines == ["year,month,count", *(f"2018,{m},{n}" for m, n in zip(range(10, 0, -1), [2, 2, 0, 2, 1, 2, 1, 2, 1, 2], strict=True))]  # fmt: skip


def test_since_and_until(on_sample: Run) -> None:
    document = json.loads(on_sample("counts", "--since", "2018-02", "--until", "2018-05", "--format", "json").out)
    assert document["total"] == 6


def test_month_names_in_another_language(on_sample: Run) -> None:
    assert "octobre" in on_sample("counts", "--lang", "fr").out
    ran = on_sample("counts", "--lang", "klingon")
    assert ran.code == 2
    assert ran.err.startswith("archivesearch: no month names are known in the language 'klingon'")


def test_the_same_posts_give_the_same_bytes(on_sample: Run) -> None:
    for form in ("text", "markdown", "html", "option", "json", "csv"):
        assert on_sample("counts", "--format", form).out == on_sample("counts", "--format", form).out


def test_posts_below_their_month(on_sample: Run) -> None:
    html = on_sample("counts", "--posts", "--format", "html").out
    assert len(re.findall(r'<li><a href="http://127[^"]*/blog/post/', html)) == 63
    lines = on_sample("counts", "--posts", "--month", "2018-10").out.splitlines()
    assert [bool(re.match(r"    2018-10-\d\d  \S", line)) for line in lines] == [False, False, True, True, False]


def test_folding_years(on_sample: Run) -> None:
    html = on_sample("counts", "--details", "--format", "html").out
    assert html.count("<details") == html.count("</details>") == 6
    assert html.count("<details open>") == 1


def test_a_theme_of_ones_own(on_sample: Run, tmp_path: Path) -> None:
    theme = tmp_path / "theme.html"
    theme.write_text("{% for y in years %}{{ y.year }}:{{ y.count }} {% endfor %}of {{ total }}")
    assert on_sample("counts", "--template", theme).out == "2021:1 2020:8 2019:11 2018:15 2017:18 2016:10 of 63\n"
    theme.write_text("fine\n{{ nothing }}")
    ran = on_sample("counts", "--template", theme)
    assert (ran.code, ran.out) == (4, "")
    assert "theme.html, line 2: 'nothing' is undefined" in ran.err


def test_a_picture(on_sample: Run, tmp_path: Path) -> None:
    assert on_sample("counts", "--plot", tmp_path / "posts.svg").code == 0
    root = ElementTree.fromstring((tmp_path / "posts.svg").read_text())
    assert len(root.findall("{http://www.w3.org/2000/svg}rect")) == 43
    assert on_sample("counts", "--plot", tmp_path / "posts.png").code == 0
    assert (tmp_path / "posts.png").read_bytes().startswith(b"\x89PNG")


# --- hostile -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("by", ["author", "tag"])
@pytest.mark.parametrize("form", ["text", "markdown", "html", "option", "json", "csv"])
def test_hostile_names(run: Run, hostile: Path, by: str, form: str) -> None:
    out = run("--index", hostile, "counts", "--by", by, "--format", form).out
    assert not set(out) & set("\x1b\x07\u202e")
    if form in ("html", "option"):
        assert "<script" not in out
    if form == "csv":
        assert not [line for line in out.splitlines() if line.strip('"').startswith(("=", "@"))]


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json"])
def test_hostile_titles(run: Run, hostile: Path, tmp_path: Path, form: str) -> None:
    out = run("--index", hostile, "counts", "--posts", "--format", form).out
    assert "HYPERLINK" in out
    assert not set(out) & set("\x1b\x07\u202e")
    if form in ("markdown", "html"):
        assert "<script" not in out.replace(r"\<script", "")
    theme = tmp_path / "theme.html"
    theme.write_text(
        "{% for y in years %}{% for m in y.months %}{% for p in m.posts %}{{ p.title }}{% endfor %}{% endfor %}{% endfor %}"
    )
    out = run("--index", hostile, "counts", "--posts", "--template", theme).out
    assert "HYPERLINK" in out
    assert not set(out) & set("\x1b\x07\u202e<")


# --- refused, the file untouched -----------------------------------------------------------------------------------

REFUSED = [
    pytest.param(["--by", "tag", "--empty"], "there is no empty tag", id="empty tags"),
    pytest.param(["--by", "tag", "--posts"], "--posts needs months", id="posts of tags"),
    pytest.param(["--by", "tag", "--check", "x"], "are by month", id="a check of tags"),
    pytest.param(["--posts", "--format", "csv"], "--posts needs months", id="posts in csv"),
    pytest.param(["--details"], "--details is for months in html", id="text that folds"),
    pytest.param(["--flat", "--by", "week"], "--flat is for months", id="flat weeks"),
    pytest.param(["--plot", "x.gif"], "--plot draws .svg and .png, not .gif", id="a picture of another kind"),
    pytest.param(["--plot", "x.svg", "--check", "y"], "exclude each other", id="plot and check"),
    pytest.param(["--template", "x", "--format", "html"], "exclude each other", id="template and format"),
    pytest.param(["--format", "link"], "--format link needs --link-template", id="links without addresses"),
    pytest.param(["--by", "colour"], "'colour' is not one of", id="by something else"),
    pytest.param(["--limit", "0"], "--limit", id="no months at all"),
    pytest.param(["--link-template", "/{day}/", "--format", "html"], "only {year}, {month} stand", id="days of months"),
]


@pytest.mark.parametrize(("arguments", "message"), REFUSED)
def test_what_cannot_be_asked(on_sample: Run, arguments: list[str], message: str) -> None:
    ran = on_sample("counts", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert message in ran.err.splitlines()[0]


MARKED = "before\n<!-- archivesearch:begin -->\n<!-- archivesearch:end -->\nafter\n"
UNTOUCHED = [
    pytest.param("no markers", [], id="no markers"),
    pytest.param(MARKED + MARKED, [], id="two pairs of markers"),
    pytest.param(MARKED, ["--template", "missing.html"], id="no such template"),
    pytest.param(MARKED, ["--template", "bad.html"], id="a template that fails"),
]


@pytest.mark.parametrize(("page", "arguments"), UNTOUCHED)
def test_a_failure_leaves_the_file_as_it_was(on_sample: Run, tmp_path: Path, page: str, arguments: list[str]) -> None:
    file = tmp_path / "page.html"
    file.write_text(page)
    (tmp_path / "bad.html").write_text("{{ nothing }}")
    ran = on_sample("counts", "--in-place", file, *arguments)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (4, "", 1)
    assert file.read_text() == page
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.html", "page.html"]


def test_a_template_in_place(on_sample: Run, tmp_path: Path) -> None:
    file, theme = tmp_path / "page.html", tmp_path / "theme.html"
    file.write_text(MARKED)
    theme.write_text("{{ total }} posts\n")
    assert on_sample("counts", "--in-place", file, "--template", theme).code == 0
    assert file.read_text() == MARKED.replace("begin -->\n", "begin -->\n63 posts\n")
    before = file.stat()
    assert "unchanged" in on_sample("counts", "--in-place", file, "--template", theme).err
    assert file.stat().st_mtime_ns == before.st_mtime_ns


def test_a_file_that_cannot_be_written(on_sample: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(MARKED)
    (tmp_path / f".page.html.{os.getpid()}.new").mkdir()  # where the new file would be written first
    ran = on_sample("counts", "--in-place", page)
    assert (ran.code, len(ran.err.splitlines())) == (4, 1)
    assert "nothing was changed" in ran.err
    assert page.read_text() == MARKED


def test_a_picture_into_a_folder_that_is_not_there(on_sample: Run, tmp_path: Path) -> None:
    ran = on_sample("counts", "--plot", tmp_path / "none" / "posts.svg")
    assert (ran.code, len(ran.err.splitlines())) == (4, 1)
    assert "No such file or directory" in ran.err


# --- check ---------------------------------------------------------------------------------------------------------


def test_check_reads_blocks_of_any_language(on_sample: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(on_sample("counts", "--flat", "--lang", "ru", "--format", "option").out)
    assert on_sample("counts", "--check", page).code == 0
    html = on_sample("counts", "--lang", "ja", "--format", "html").out
    bare = re.sub(r"</?time[^>]*>", "", html)
    page.write_text(bare)
    assert on_sample("counts", "--check", page).code == 0
    page.write_text(bare.replace("2018 (15)", "2018 (14)").replace("10月 (2)", "10月 (1)", 1))
    ran = on_sample("counts", "--check", page)
    assert (ran.code, ran.out) == (1, "2018-10: 2 here, 1 published\n")
    assert ran.err.endswith("page.html: 1 month differs\n")


def test_check_of_years(on_sample: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    years = {2021: 1, 2020: 8, 2019: 12, 2018: 15, 2017: 18, 2016: 10}
    page.write_text("".join(f"<li><a href='/{y}/'>{y}</a>&nbsp;({n})</li>" for y, n in years.items()))
    ran = on_sample("counts", "--check", page)
    assert (ran.code, ran.out) == (1, "2019: 11 here, 12 published\n")


# --- audit ---------------------------------------------------------------------------------------------------------


def test_audit_of_the_sample(on_sample: Run) -> None:
    ran = on_sample("audit")
    assert ran.code == 0
    assert ran.out.splitlines()[0].endswith(": complete: 63 of 63 posts, 43 of 43 months agree")
    assert len(on_sample("-v", "audit").out.splitlines()) > 43
    (found,) = json.loads(on_sample("audit", "--format", "json").out)["audits"]
    assert (found["verdict"], len(found["periods"])) == ("complete", 43)
    assert "<table>" in on_sample("audit", "--format", "html").out


def test_an_audit_that_finds_a_gap_exits_with_1(run: Run, tmp_path: Path) -> None:
    block = (
        "<ul><li><a href='/2018/10/'>October 2018</a> (2)</li><li><a href='/2018/09/'>September 2018</a> (1)</li></ul>"
    )
    words = "Lanterns on the harbour wall were lit one after the other by a man with a long pole. " * 6
    with BlogServer() as server:
        for slug, on in (("one", "October 4, 2018"), ("two", "September 9, 2018")):
            server.routes[f"/2018/{10 if slug == 'one' else 9:02}/{slug}-lantern-post/"] = (
                f"<html><body><article><h1>The {slug} lantern</h1><time>{on}</time><p>{slug} {words}</p></article>{block}"
            )
        links = "".join(f"<h2><a href='{path}'>The {path[9:12]} lantern</a></h2>" for path in server.routes)
        server.routes["/"] = f"<html><body>{links}{block}</body></html>"
        assert run("--index", "index", "crawl", "--delay", "0", server.url("/")).code == 0
        ran = run("--index", "index", "audit", server.url("/"))
    assert ran.code == 1
    assert "incomplete: 1 month differs, 1 post missing" in ran.out.splitlines()[0]
    assert run("--index", "index", "audit", "nowhere.example").code == 1


def test_an_audit_that_is_cut_off_by_head_ends_well(crawled: Crawled) -> None:
    command = f"{sys.executable} -m archivesearch --index {crawled.folder} -v audit | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)
    assert done.stdout.count("\n") == 1
    assert "Traceback" not in done.stderr
