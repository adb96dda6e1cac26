"""Who writes? One process at a time, by a lock of the kernel that ends with the process, however that ends."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from archivesearch.errors import LockHeld, StoreError

LOCK = "writer.lock"
HOLDER = "writer.json"
"""Who holds the lock, for the message to others. Not in the lock file itself: filelock truncates that on each try."""


@contextmanager
def writer_lock(folder: Path, now: dt.datetime) -> Iterator[None]:
    """Hold the folder's lock. Raises `LockHeld` at once, naming the holder, when another process does."""
    lock = FileLock(folder / LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise LockHeld(str(folder), _holder(folder)) from error
    except OSError as error:
        raise StoreError(str(folder), error.strerror or "cannot be locked", "make the folder writable") from error
    try:
        holder = {"process": os.getpid(), "since": now.isoformat(timespec="seconds")}
        (folder / HOLDER).write_text(json.dumps(holder), encoding="utf-8")
        yield
    finally:
        (folder / HOLDER).unlink(missing_ok=True)
        lock.release()


# --- details ------------------------------------------------------------------------------------------------------


def _holder(folder: Path) -> str:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        holder = json.loads((folder / HOLDER).read_text(encoding="utf-8"))
        return (
            f"process {int(holder['process'])}, since {dt.datetime.fromisoformat(holder['since']):%Y-%m-%d %H:%M} UTC"
        )
    return "its holder left no name"
