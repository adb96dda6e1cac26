"""Plain searches are read without click, and exactly as click reads them."""

from __future__ import annotations

import subprocess
import sys
import types
from pathlib import Path
from typing import Any

import click
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from archivesearch import __main__ as program
from archivesearch.cli import app as click_app
from archivesearch.cli import plain_search
from archivesearch.cli.commands import search as search_command
from archivesearch.cli.plain_search import read_plain_search
from archivesearch.errors import Exit
from tests.cli.conftest import Run
from tests.conftest import Crawled

PLAIN = (
    ["search", "thesis"],
    ["search", "thesis defence", "title:office"],
    ["search", ""],
    ["search", "search"],
    ["search", "--count", "thesis"],
    ["search", "thesis", "--limit", "3", "--offset=2"],
    ["search", "thesis", "--limit", "0"],
    ["search", "thesis", "--format", "jsonl", "--limit", "2", "--limit", "3"],
    ["search", "thesis", "-0"],
    ["search", "thesis", "--year", "2018", "--tag=travel", "--author", "Jane", "--blog", "b", "--language", "en"],
    ["search", "thesis", "--sort", "newest", "--facets"],
    ["--index", "x", "--color=never", "-q", "search", "thesis"],
    ["-v", "--config", "c.toml", "search", "thesis"],
)
NOT_PLAIN = (
    [],
    ["search"],
    ["search", "--help"],
    ["search", "-x", "thesis"],
    ["search", "thesis", "-draft"],
    ["search", "--", "thesis"],
    ["search", "thesis", "--limit"],
    ["search", "thesis", "--limit", "-1"],
    ["search", "thesis", "--limit", "many"],
    ["search", "thesis", "--limit", "\u0663"],
    ["search", "thesis", "--year", "0"],
    ["search", "thesis", "--sort", "best"],
    ["search", "thesis", "--since", "2018"],
    ["search", "thesis", "--count=1"],
    ["-q", "-v", "search", "thesis"],
    ["--color", "pink", "search", "thesis"],
    ["--version"],
    ["list", "search", "thesis"],
)


def by_click(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """What click's reading would have asked for."""
    asked: list[tuple[Any, ...]] = []
    with monkeypatch.context() as patched:
        patched.setattr(
            search_command, "run", lambda *values, count_only: asked.append((*values, count_only)) or 0
        )  # fmt: skip
        click_app.run(arguments)
    return asked


@pytest.fixture
def settings_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ARCHIVESEARCH_INDEX", raising=False)
    Path("c.toml").write_text('index = "elsewhere"\n', "utf-8")


@pytest.mark.usefixtures("settings_file")
@pytest.mark.parametrize("arguments", PLAIN, ids=" ".join)
def test_plain_searches_are_read_as_click_reads_them(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    plain = read_plain_search(arguments)
    assert plain is not None
    read = (plain.session(), plain.request, plain.format, "count" in plain.given)
    assert by_click(arguments, monkeypatch) == [read]


@pytest.mark.parametrize("arguments", NOT_PLAIN, ids=" ".join)
def test_all_else_is_left_to_click(arguments: list[str]) -> None:
    assert read_plain_search(arguments) is None


_PIECES = st.sampled_from(
    (
        "search list word -word -- - -0 -q -v -h --null --count --facets --index --index=x --color never --color=auto "
        "3 -1 --limit --limit=0 --year 2018 --year=99999 --offset --offset=2 --format json --format=tsv --sort oldest "
        "--tag x --tag= --author=J --blog --language --month 2018-10 --on-this-day 0x1 1_0"
    ).split()
) | st.sampled_from(["", " 7", "a b"])


@pytest.mark.usefixtures("settings_file")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@example(["search", "word", "--limit", " 7"])
@given(st.lists(_PIECES, max_size=7).map(lambda pieces: pieces if "search" in pieces else ["search", *pieces]))
def test_whatever_is_read_without_click_is_read_the_same(monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    plain = read_plain_search(arguments)
    if plain is not None:
        read = (plain.session(), plain.request, plain.format, "count" in plain.given)
        assert by_click(arguments, monkeypatch) == [read]


def test_every_plain_option_is_one_of_click() -> None:
    command = click_app.app.get_command(click.Context(click_app.app), "search")
    assert command is not None
    for declared, flags, values in (
        (click_app.app.params, plain_search.GENERAL_FLAGS, plain_search.GENERAL_VALUES),
        (command.params, plain_search.FLAGS, plain_search.VALUES),
    ):
        options = {spelled: one for one in declared if isinstance(one, click.Option) for spelled in one.opts}
        assert all(options[spelled].is_flag for spelled in flags)
        for spelled, name in values.items():
            assert not options[spelled].is_flag
            if name in plain_search.CHOICES:
                choices = options[spelled].type
                assert isinstance(choices, click.Choice)
                assert list(choices.choices) == [one.value for one in plain_search.CHOICES[name]]
            if name == "limit":
                assert options[spelled].default == plain_search.DEFAULT_LIMIT


def test_both_ways_print_the_same(on_sample: Run, crawled: Crawled, capsys: pytest.CaptureFixture[str]) -> None:
    for rest in (["thesis"], ["thesis", "--format", "json"], ["zzzz"], ["(thesis"], ["thesis", "--count"]):
        plain = on_sample("search", *rest)
        clicked = on_sample("search", "--since", "1900", *rest)
        understood = clicked.err.replace(" date:>=1900-01-01", "")
        assert (plain.code, plain.out, plain.err) == (clicked.code, clicked.out, understood)


def test_a_plain_search_loads_neither_click_nor_dataclasses(crawled: Crawled) -> None:
    script = (
        "import sys; from archivesearch.__main__ import run; sys.argv[1:] = eval(sys.argv[1]); run();"
        "print(*sorted({'click', 'dataclasses', 'inspect', 'argparse'} & set(sys.modules)))"
    )
    arguments = ["--index", str(crawled.folder), "search", "thesis", "--format", "urls", "--limit", "1"]
    ran = subprocess.run([sys.executable, "-c", script, repr(arguments)], check=True, capture_output=True, text=True)
    assert ran.stdout.splitlines()[1:] == [""]


def test_an_interrupt_while_modules_load_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Loading(types.ModuleType):
        def __getattr__(self, name: str) -> object:
            raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "archivesearch.cli", Loading("archivesearch.cli"))
    assert program.run() == Exit.INTERRUPTED
    assert capsys.readouterr().err == "archivesearch: interrupted\n"
