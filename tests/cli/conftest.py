"""How tests call the program: in this process, in an empty working folder, without a traceback ever."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from archivesearch.cli import main
from tests.conftest import Crawled


class Ran(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Call the program in this process, in an empty working folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ARCHIVESEARCH_INDEX", raising=False)

    def call(*arguments: object) -> Ran:
        code = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Ran(code, captured.out, captured.err)

    return call


@pytest.fixture
def on_sample(run: Run, crawled: Crawled) -> Run:
    return lambda *arguments: run("--index", crawled.folder, *arguments)
