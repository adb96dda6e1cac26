"""Who writes? One process at a time, by a lock of the kernel that ends with the process, however that ends."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from archivesearch.errors import LockHeld, StoreError
from archivesearch.ports import Clock

LOCK = "writer.lock"
HOLDER = "writer.json"
"""Who holds the lock, for the message to others. Not in the lock file itself: filelock truncates that on each try."""
_LOOK_EVERY_S = 0.25


@dataclass(frozen=True, kw_only=True, slots=True)
class Holder:
    """Who holds the lock."""

    process: int
    since: dt.datetime

    def __str__(self) -> str:
        return f"process {self.process}, since {self.since:%Y-%m-%d %H:%M} UTC"


@contextmanager
def writer_lock(folder: Path, clock: Clock, *, wait_s: float = 0.0) -> Iterator[None]:
    """Hold the folder's lock. Raises `LockHeld`, naming the holder, when another process still does after `wait_s`."""
    lock = FileLock(folder / LOCK)
    _acquire(lock, folder, clock, wait_s)
    try:
        holder = {"process": os.getpid(), "since": clock.now().isoformat(timespec="seconds")}
        # Only a courtesy to others: a full disk must not be told as a failure of the lock.
        with contextlib.suppress(OSError):
            (folder / HOLDER).write_text(json.dumps(holder), encoding="utf-8")
        yield
    finally:
        with contextlib.suppress(OSError):
            (folder / HOLDER).unlink(missing_ok=True)
        lock.release()


def find_holder(folder: Path) -> Holder | None:
    """Who left its name as the holder. The lock is the kernel's: the name may be left by a run that was killed."""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        holder = json.loads((folder / HOLDER).read_text(encoding="utf-8"))
        return Holder(process=int(holder["process"]), since=dt.datetime.fromisoformat(holder["since"]))
    return None


def is_held(folder: Path) -> bool:
    """Whether a process holds the lock now. Raises `StoreError` when the folder does not let us look."""
    if not (folder / LOCK).exists():
        return False
    lock = FileLock(folder / LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return True
    except OSError as error:
        raise StoreError(str(folder), error.strerror or "cannot be locked", "make the folder writable") from error
    lock.release()
    return False


# --- details ------------------------------------------------------------------------------------------------------


def _acquire(lock: FileLock, folder: Path, clock: Clock, wait_s: float) -> None:
    until = clock.monotonic() + wait_s
    while True:
        try:
            lock.acquire(timeout=0)
        except Timeout as error:
            left_s = until - clock.monotonic()
            if left_s <= 0:
                raise LockHeld(str(folder), str(find_holder(folder) or "its holder left no name")) from error
            clock.sleep(min(_LOOK_EVERY_S, left_s))
        # NotImplementedError: filelock's word for a file system without locks.
        except (OSError, NotImplementedError) as error:
            why = getattr(error, "strerror", None) or "cannot be locked"
            raise StoreError(str(folder), why, "make the folder writable, on a disk of this machine") from error
        else:
            return
