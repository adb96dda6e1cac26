"""Imports point down. The table is the architecture; docs/architecture.md explains it."""

from __future__ import annotations

import ast
import datetime as dt
import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from archivesearch import crawl_model, model, post_model, search_model
from archivesearch.model import Url
from archivesearch.store.blogs import Blogs
from archivesearch.store.database import Database

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "archivesearch"

# From the bottom up: a part may import its own and the layers above it in this list, never one below.
LAYERS: tuple[frozenset[str], ...] = (
    frozenset(
        {"version", "frozen", "named_tuples", "garbage", "model", "post_model", "search_model", "crawl_model", "errors"}
    ),
    frozenset({"urls", "ports", "config", "config_file", "archive", "columns", "spreadsheet", "files", "markup"})
    | frozenset({"analysis", "stems", "spelling", "query", "counted"}),
    frozenset({"discover", "extract"}),
    frozenset({"fetch", "store", "index", "search", "snippets", "demo"}),
    frozenset({"pipeline"}),
    frozenset({"jobs", "checkup"}),
    frozenset({"workspace"}),
    frozenset({"cli", "__main__", "__init__"}),
)

# Parts of one layer that stand beside each other and must not know each other.
STRANGERS = (("discover", "extract"), ("fetch", "store"), ("fetch", "index"), ("store", "index"), ("demo", "store"))

# Who may import an engine: nobody else knows its names, types and exceptions.
ENGINES = {
    "sqlite3": ("store/database.py",),
    "whoosh": ("index/segment_writer.py",),
    "requests": ("fetch/http.py",),
    "urllib3": ("fetch/http.py",),
    "protego": ("fetch/politeness.py",),
    "Stemmer": ("stems.py",),
    "feedparser": ("discover/feeds.py",),
    "filelock": ("store/lock.py",),
    "rich": ("cli/progress.py",),
    "click": ("cli/",),
    "charset_normalizer": ("markup.py",),
    "trafilatura": ("extract/",),
    "htmldate": ("extract/",),
    "lxml": ("markup.py", "extract/", "discover/"),
    "babel": ("archive/labels.py",),
    "jinja2": ("archive/template.py",),
    "PIL": ("archive/plot_png.py",),
    "bs4": ("extract/archive_entries.py",),
}

# What a cold search must not pay for.
NOT_FOR_SEARCH = (
    "whoosh",
    "archivesearch.crawl_model",
    "requests",
    "urllib3",
    "lxml",
    "bs4",
    "trafilatura",
    "htmldate",
    "feedparser",
    "rich",
    "filelock",
)


def modules() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def imported(path: Path) -> Iterator[str]:
    """Every module a file imports, inside functions too, dotted."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative imports hide where they lead"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def part(dotted: str) -> str:
    """ "archivesearch.store.pages" -> "store"; the package itself -> "__init__"."""
    steps = dotted.split(".")
    inside = steps[1] if len(steps) > 1 else "__init__"
    return inside if (SOURCE / inside).is_dir() or (SOURCE / f"{inside}.py").is_file() else "__init__"


def rank(name: str) -> int:
    return next(number for number, layer in enumerate(LAYERS) if name in layer)


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_imports_point_down(path: Path) -> None:
    me = name_of(path).removesuffix(".py").split("/")[0]
    for dotted in imported(path):
        if dotted.split(".")[0] != "archivesearch":
            continue
        other = part(dotted)
        assert rank(other) <= rank(me), f"{name_of(path)} imports {dotted}, which stands above it"
        for pair in STRANGERS:
            assert {me, other} != set(pair), f"{name_of(path)} imports {dotted}: {me} and {other} are strangers"


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_engines_stay_in_their_rooms(path: Path) -> None:
    for dotted in imported(path):
        rooms = ENGINES.get(dotted.split(".")[0])
        if rooms is not None:
            assert name_of(path).startswith(rooms), f"{name_of(path)} imports {dotted}; only {', '.join(rooms)} may"


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        name_of(path)
        for path in modules()
        if path.read_text(encoding="utf-8").strip()
        and not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not silent


def test_a_search_loads_none_of_the_crawler() -> None:
    script = (
        "import sys; from archivesearch.cli import main; code = main(['--index', '/nonexistent', 'search', 'word']);"
        "from archivesearch.index.whoosh_index import WhooshIndex;"
        f"print(code, *(name for name in {NOT_FOR_SEARCH!r} if name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["4"]


def test_counts_load_neither_the_search_nor_posts(tmp_path: Path) -> None:
    with Database.create(tmp_path) as database:
        Blogs(database).add(Url("https://example.org/"), "/", dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    script = (
        "import sys; from archivesearch.cli import main;"
        f"code = main(['--index', {str(tmp_path)!r}, 'counts']); print(code, *sys.modules, sep='\\n')"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = done.stdout.splitlines()
    assert "0" in loaded
    assert "archivesearch.cli.commands.counts" in loaded
    needless = {f"archivesearch.{name}" for name in ("post_model", "search_model", "crawl_model", "analysis", "index")}
    assert not needless & set(loaded)


def test_every_noun_of_a_stage_is_handed_out_by_the_model() -> None:
    for module in (post_model, search_model, crawl_model):
        for name, noun in vars(module).items():
            if isinstance(noun, type) and noun.__module__ == module.__name__:
                assert getattr(model, name) is noun


def test_the_garbage_collector_runs_again_once_a_command_is_loaded(tmp_path: Path) -> None:
    script = (
        "import gc, sys; from archivesearch.__main__ import run;"
        f"sys.argv[1:] = ['--index', {str(tmp_path)!r}, 'counts']; print(run(), gc.isenabled())"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["4", "True"]


@pytest.mark.parametrize(
    "script", sorted([*ROOT.glob("bench/*.py"), *ROOT.glob("evaluation/*.py")]), ids=lambda path: path.name
)
def test_what_measures_imports_what_is_there(script: Path) -> None:
    """Benches and evaluations need packages and data that tests have not; names of ours they must find."""
    found = (
        node for node in ast.walk(ast.parse(script.read_text(encoding="utf-8"))) if isinstance(node, ast.ImportFrom)
    )
    for node in found:
        if node.module and node.module.partition(".")[0] == "archivesearch":
            module = importlib.import_module(node.module)
            for name in node.names:
                is_there = hasattr(module, name.name) or importlib.util.find_spec(f"{node.module}.{name.name}")
                assert is_there, f"{node.module} has no {name.name}"
