"""Is what went wrong while reading the index a damaged file, or a bug of ours?"""

from __future__ import annotations

import struct
import zlib

from archivesearch.errors import IndexDamaged
from archivesearch.index.checked_files import PartDiffers
from archivesearch.index.generations import Generation, check_contents
from archivesearch.index.pickles import UnpicklingError

UNREADABLE = (OSError, EOFError, struct.error, zlib.error, UnpicklingError)
UNREADABLE_OR_BUG = (LookupError, TypeError, ValueError, AttributeError, AssertionError, ArithmeticError, MemoryError)


class DamageNamed:
    """A context that raises what reading damaged files raises as `IndexDamaged`; FileNotFoundError goes through.

    What parsing stumbles on could be a bug of ours just as well: then the checksums decide, and a bug rises as it is.
    """

    def __init__(self, generation: Generation) -> None:
        self._generation = generation

    def __enter__(self) -> None: ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if kind is None or issubclass(kind, FileNotFoundError):
            return
        if issubclass(kind, PartDiffers):
            raise IndexDamaged(str(self._generation.folder), f"a checksum of {error} differs") from error
        if issubclass(kind, UNREADABLE):
            raise IndexDamaged(str(self._generation.folder), f"{kind.__name__}: {error}") from error
        if issubclass(kind, UNREADABLE_OR_BUG):
            check_contents(self._generation)
