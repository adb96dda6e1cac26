"""Does free memory go back to the system?"""

from __future__ import annotations

import platform
from pathlib import Path

import pytest

from archivesearch.garbage import give_back

_MIB = 1024 * 1024


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other C libraries cannot be told")
def test_what_is_free_goes_back() -> None:
    pieces = [b"x" * (100_000 + number) for number in range(800)]
    kept = pieces[::20]  # what stands between them keeps the heap from shrinking by itself
    del pieces
    before = resident()
    give_back()
    assert before - resident() > 40 * _MIB
    assert len(kept) == 40
