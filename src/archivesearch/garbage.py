"""When does Python look for cycles among all there is? Not while much is made that has none."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Without cyclic garbage collection: 14 of the 165 ms of a search. While an index is made, millions of postings
    without a cycle would be looked at over and over."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def collect_what_comes() -> None:
    """Turn it on for what is made from now on. `__main__` turned it off for as long as modules are loaded; all of that
    stays, and to look through it once takes 4 ms."""
    gc.freeze()
    gc.enable()
