"""When does Python look for cycles among all there is, and when does free memory go back? Not while much is made that
has none; before other processes need it."""

from __future__ import annotations

import gc
import sys
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


def give_back() -> None:
    """Give the system what is free. The C library keeps it for this process, 30 MB after the pages of a large blog were
    typed; of those only glibc can be told."""
    gc.collect()
    if sys.platform == "linux":
        import ctypes  # 5 ms that a search need not pay

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
