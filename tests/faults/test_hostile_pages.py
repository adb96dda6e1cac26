"""Pages made to hurt who reads them get an answer, in bounded time and memory.

The short form reads those that docs/reliability.md names, in one process; `make faults` reads all, each in its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.support.hostile_pages import NAMED_IN_THE_PROMISE, PAGES
from tests.support.program import MIB

MOST_CPU_S = 5.0
MOST_BYTES = 600 * MIB
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def answers() -> dict[str, dict[str, Any]]:
    return {answer["name"]: answer for answer in read_in_a_process(list(NAMED_IN_THE_PROMISE))}


@pytest.mark.parametrize("name", NAMED_IN_THE_PROMISE)
def test_an_answer_in_time(answers: dict[str, dict[str, Any]], name: str) -> None:
    check(answers[name])


def test_what_is_no_page_says_why(answers: dict[str, dict[str, Any]]) -> None:
    assert answers["binary sent as html"]["reason"] == "not a page of text"
    assert answers["no body"]["kind"] == "Post"  # its title is one


def test_all_of_them_one_by_one(is_long: bool) -> None:
    """The time of a page in its own process, where nothing is warm."""
    for name in PAGES if is_long else ["no body"]:
        (answer,) = read_in_a_process([name])
        print(f"\n{answer['cpu_s']:5.2f} s {answer['peak_bytes'] // MIB:4} MiB  {name}: {answer['kind']}", end="")
        check(answer)


def check(answer: dict[str, Any]) -> None:
    assert answer["kind"] == "Post" or (answer["kind"] == "NotAPost" and answer["reason"])
    assert answer["cpu_s"] < MOST_CPU_S, answer
    assert answer["peak_bytes"] < MOST_BYTES, answer


def read_in_a_process(names: Sequence[str]) -> Iterator[dict[str, Any]]:
    command = [sys.executable, "-m", "tests.support.hostile_pages", *names]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return map(json.loads, done.stdout.splitlines())
