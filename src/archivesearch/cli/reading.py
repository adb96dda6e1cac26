"""How does a command read a file that the user named?"""

from __future__ import annotations

from pathlib import Path

from archivesearch.errors import FileFailed


def read_file(path: Path) -> str:
    """The text of a UTF-8 file, its line ends as they are. Raises `FileFailed`."""
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise FileFailed(str(path), "is not UTF-8 text", "save it as UTF-8") from error
    except OSError as error:
        raise FileFailed(str(path), error.strerror or "cannot be read", "check the name and its permissions") from error
