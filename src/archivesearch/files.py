"""How is a file replaced so that nobody ever sees half of it, and a power cut leaves the old or the new?"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from archivesearch.errors import ArchivesearchError, FileFailed


def replace_file(path: Path, data: bytes) -> None:
    """Write beside the file, sync, rename over it, sync the folder. The mode of the file stays. Raises OSError."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            beside.chmod(path.stat().st_mode & 0o7777)
        beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


_OF_THE_DISK = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EACCES, errno.EPERM, errno.EIO})


@contextlib.contextmanager
def written_below(folder: Path) -> Iterator[None]:
    """What the disk has against a write below a folder, also behind another error, as `FileFailed`."""
    try:
        yield
    except (OSError, ArchivesearchError) as error:
        cause = error if isinstance(error, OSError) else error.__cause__
        if not isinstance(cause, OSError) or cause.errno not in _OF_THE_DISK:
            raise
        is_full = cause.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        advice = "free some space" if is_full else "make it writable"
        raise FileFailed(
            str(cause.filename or folder), cause.strerror or "cannot be written", f"{advice} and run the command again"
        ) from error


def sync_folder(folder: Path) -> None:
    """Make renames and new names in a folder survive a power cut (POSIX; other systems cannot open folders)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
