"""Search, list and show as a user meets them: what can be asked for, and what a shell and a terminal are told."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from archivesearch.cli.app import app
from tests.cli.conftest import Run
from tests.conftest import Crawled

PROGRAM = [sys.executable, "-m", "archivesearch"]


def addresses(text: str) -> list[str]:
    return text.splitlines()


def test_offset_and_limit_cut_the_same_order(on_sample: Run) -> None:
    for command in (("search", "thesis"), ("list",), ("list", "--sort", "oldest")):
        every = addresses(on_sample(*command, "--limit", "0", "--format", "urls").out)
        assert addresses(on_sample(*command, "--limit", "2", "--offset", "1", "--format", "urls").out) == every[1:3]


def test_oldest_first(on_sample: Run) -> None:
    every = json.loads(on_sample("list", "--sort", "oldest", "--format", "json").out)["posts"]
    dates = [post["date"] for post in every]
    assert dates == sorted(dates)


def test_count_prints_a_number(on_sample: Run) -> None:
    total = json.loads(on_sample("search", "thesis", "--format", "json").out)["total"]
    assert on_sample("search", "thesis", "--count").out == f"{total}\n"
    assert on_sample("list", "--count").out == "63\n"
    nothing = on_sample("search", "zzzzzzzz", "--count")
    assert (nothing.out, nothing.code) == ("0\n", 1)


def test_null_ends_addresses_for_xargs(on_sample: Run) -> None:
    for command in (("search", "thesis"), ("list",)):
        urls = addresses(on_sample(*command, "--format", "urls").out)
        assert on_sample(*command, "-0").out == "".join(f"{url}\0" for url in urls)
        assert on_sample(*command, "--format", "null").out == on_sample(*command, "--null").out


def test_a_day_of_any_year(on_sample: Run) -> None:
    post = json.loads(on_sample("list", "--limit", "1", "--format", "json").out)["posts"][0]
    day = post["date"][5:]
    for found in (on_sample("list", "--day", day, "--format", "json"), on_sample("search", "-zzz", "--day", day)):
        assert post["url"] in found.out
    listed = json.loads(on_sample("list", "--day", day, "--format", "json").out)["posts"]
    assert {each["date"][5:] for each in listed} == {day}
    assert on_sample("search", f"day:{day}", "--count").out == f"{len(listed)}\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["--day", "13-01"], "there is no '13-01'", id="a thirteenth month"),
        pytest.param(["--day", "tomorrow"], "is no day of a year", id="no day"),
        pytest.param(["--day", "10-04", "--on-this-day"], "exclude each other", id="two days"),
        pytest.param(["--offset", "-1"], "--offset", id="an offset below zero"),
    ],
)
def test_what_cannot_be_asked(on_sample: Run, arguments: list[str], message: str) -> None:
    ran = on_sample("list", *arguments)
    assert ran.code == 2
    assert message in ran.err


def test_on_this_day_is_today(on_sample: Run) -> None:
    ran = on_sample("list", "--on-this-day", "--format", "json")
    assert ran.code in (0, 1)
    assert len({post["date"][5:] for post in json.loads(ran.out)["posts"]}) <= 1


def test_language(on_sample: Run) -> None:
    assert on_sample("list", "--language", "EN", "--count").out == on_sample("search", "lang:en", "--count").out
    assert on_sample("list", "--language", "tlh").code == 1


def test_did_you_mean(on_sample: Run) -> None:
    ran = on_sample("search", "tehsis")
    assert ran.code == 1
    assert ran.out == ""
    assert "did you mean: thesis" in ran.err
    assert json.loads(on_sample("search", "tehsis", "--format", "json").out)["did_you_mean"] == "thesis"


def test_other_forms_are_found_and_quotes_forbid_them(on_sample: Run) -> None:
    forms = int(on_sample("search", "offices", "--count").out)
    exact = int(on_sample("search", '"offices"', "--count").out)
    assert forms > exact
    assert int(on_sample("search", "office", "--count").out) == forms


def test_facets_add_up(on_sample: Run) -> None:
    document = json.loads(on_sample("search", "thesis", "--facets", "--limit", "0", "--format", "json").out)
    hits, facets = document["hits"], document["facets"]
    for key, field in (("tags", "tags"), ("authors", "authors")):
        counted = {entry["value"]: entry["count"] for entry in facets[key]}
        assert counted == {value: sum(value in hit[field] for hit in hits) for hit in hits for value in hit[field]}
    assert sum(entry["count"] for entry in facets["blogs"]) == document["total"]
    assert "facets_unfiltered" not in document
    year = hits[0]["year"]
    chosen = json.loads(on_sample("search", "thesis", "--facets", "--year", str(year), "--format", "json").out)
    assert [entry["year"] for entry in chosen["facets"]["years"]] == [year]
    assert chosen["facets_unfiltered"]["years"] == facets["years"]
    text = on_sample("search", "thesis", "--facets", "--year", str(year)).out
    assert "other years: " in text
    assert "\ntags\n" in text


def test_marks_lie_on_the_words(on_sample: Run) -> None:
    for hit in json.loads(on_sample("search", "office", "--format", "json").out)["hits"]:
        for begin, end in hit["marks"]:
            assert hit["snippet"][begin:end].lower().startswith("office")


# --- the shell ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_are_read_by_their_shell(shell: str, tmp_path: Path, run: Run) -> None:
    script = tmp_path / "completion"
    script.write_text(run("completion", shell).out)
    assert "_ARCHIVESEARCH_COMPLETE" in script.read_text()
    if shutil.which(shell):
        subprocess.run([shell, "-n", str(script)], check=True, capture_output=True)


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        pytest.param("sea", ["search"], id="commands"),
        pytest.param("list --year 201", ["2019", "2018", "2017", "2016"], id="years"),
        pytest.param("list --month 2018-1", ["2018-10"], id="months"),
        pytest.param("counts --tag teach", ["teaching"], id="tags"),
        pytest.param("search --author Sam", ["Samuel Okafor-Reid"], id="authors"),
        pytest.param("search --sort new", ["newest"], id="choices"),
        pytest.param("completion z", ["zsh"], id="arguments"),
    ],
)
def test_completion_knows_the_index(crawled: Crawled, words: str, offered: list[str]) -> None:
    assert completed(crawled.folder, words) == offered


def test_completion_of_blogs_and_posts(crawled: Crawled) -> None:
    assert completed(crawled.folder, "search --blog ") == [crawled.report.blog]
    found = completed(crawled.folder, f"show {crawled.base_url}/blog/post/office")
    assert found
    assert all(url.startswith(f"{crawled.base_url}/blog/post/office") for url in found)


def test_completion_without_an_index_offers_nothing(tmp_path: Path) -> None:
    assert completed(tmp_path, "list --tag ") == []


def completed(folder: Path, words: str) -> list[str]:
    line = f"archivesearch --index {folder} {words}"
    environment = {
        **os.environ,
        "COMP_WORDS": line,
        "COMP_CWORD": str(line.count(" ")),
        "_ARCHIVESEARCH_COMPLETE": "bash_complete",
    }
    script = "import sys; from archivesearch.cli import main; sys.exit(main([]))"
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return [line.partition(",")[2] for line in done.stdout.splitlines() if line]


def test_the_manual_names_every_command_and_option(run: Run) -> None:
    page = run("man").out.replace(r"\-", "-")
    with app.make_context("archivesearch", ["list"]) as context:
        for name in app.list_commands(context):
            command = app.get_command(context, name)
            assert command is not None
            assert f".SS {name} " in page
            for parameter in command.params:
                for option in parameter.opts if parameter.param_type_name == "option" else ():
                    assert option in page, f"{name} {option}"
    for line in page.splitlines():
        assert not line.startswith("'")
        assert not line.startswith(".") or line[1:3].strip(".") in ("TH", "SH", "SS", "TP", "PP", "B", "B ", "nf", "fi")


# --- the terminal -------------------------------------------------------------------------------------------------


def on_a_terminal(folder: Path, *arguments: str, pager: str = "cat") -> str:
    """What a command writes to a terminal of 24 lines and 80 columns."""
    pty = pytest.importorskip("pty")
    leader, follower = pty.openpty()
    import fcntl
    import struct
    import termios

    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    environment = {**os.environ, "PAGER": pager, "TERM": "xterm"}
    environment.pop("NO_COLOR", None)
    command = [*PROGRAM, "--index", str(folder), *arguments]
    process = subprocess.Popen(command, stdout=follower, stderr=subprocess.PIPE, env=environment)
    os.close(follower)
    pieces = []
    while True:
        try:
            piece = os.read(leader, 65_536)
        except OSError:  # the other end is closed
            break
        if not piece:
            break
        pieces.append(piece)
    os.close(leader)
    _, errors = process.communicate()
    assert errors == b""
    return b"".join(pieces).decode().replace("\r\n", "\n")


def test_long_results_go_through_the_pager(crawled: Crawled) -> None:
    pager = f"{sys.executable} -c \"import sys; print('PAGED', len(sys.stdin.readlines()))\""
    assert on_a_terminal(crawled.folder, "list", pager=pager) == "PAGED 63\n"
    assert "PAGED" not in on_a_terminal(crawled.folder, "list", "--limit", "3", pager=pager)
    assert "PAGED" not in on_a_terminal(crawled.folder, "list", "--format", "json", pager=pager)
    assert len(on_a_terminal(crawled.folder, "list", pager="no-such-pager").splitlines()) == 63


def test_a_pager_that_is_left_early_is_no_error(crawled: Crawled) -> None:
    pager = f'{sys.executable} -c "import sys; print(sys.stdin.readline()[:4])"'
    assert on_a_terminal(crawled.folder, "search", "the", "--limit", "0", pager=pager).strip()


def test_a_terminal_gets_links_and_color(crawled: Crawled) -> None:
    shown = on_a_terminal(crawled.folder, "search", "office", "--limit", "1")
    assert "\x1b]8;;http" in shown
    assert "\x1b[1;33m" in shown


def test_show_opens_the_browser(crawled: Crawled, tmp_path: Path) -> None:
    opened = tmp_path / "opened"
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" > {opened}\n')
    browser.chmod(0o755)
    url = f"{crawled.base_url}/blog/post/office-hours-in-a-snowstorm"
    command = [*PROGRAM, "--index", str(crawled.folder), "show", "--open", "office-hours-in-a-snowstorm"]
    done = subprocess.run(
        command, env={**os.environ, "BROWSER": str(browser)}, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert opened.read_text().strip() == url


def test_the_manual_leaves_the_options_of_a_command_as_they_are() -> None:
    """In a process of its own: click keeps the help option of a command that it makes first."""
    program = """
from click.testing import CliRunner
from archivesearch.cli.app import app
assert CliRunner().invoke(app, ["man"]).exit_code == 0
assert "Usage:" not in CliRunner().invoke(app, ["--index", "none", "search", "tree", "-history"]).output
"""
    subprocess.run([sys.executable, "-c", program], check=True)
