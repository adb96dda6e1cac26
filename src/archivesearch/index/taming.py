"""How is Whoosh kept from what users must not meet: slow imports, warnings, its errors, pickles that run code?

Whoosh pickles its table of contents, block headers, postings and stored fields, and a pickle can run any code. An
unpickler that knows a handful of harmless names takes the place of the real one in Whoosh's modules, process-wide.
"""

from __future__ import annotations

import io
import mmap
import pickle
import struct
import sys
import types
import warnings
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from archivesearch.errors import IndexDamaged
from archivesearch.index.generations import Generation, check_contents

ALLOWED = frozenset(
    {
        ("whoosh.codec.whoosh3", "W3Codec"),
        ("whoosh.codec.whoosh3", "W3Segment"),
        ("collections", "defaultdict"),  # lengths of fields in a segment
        ("builtins", "int"),
        ("__builtin__", "int"),
        ("builtins", "set"),  # deleted documents
        ("__builtin__", "set"),
        ("_codecs", "encode"),  # how protocol 2 writes bytes
        ("builtins", "bytes"),  # ... and how it writes none: postings that were spilled to disk hold b""
        ("__builtin__", "bytes"),
    }
)

UNREADABLE = (OSError, EOFError, struct.error, zlib.error, pickle.UnpicklingError)
UNREADABLE_OR_BUG = (LookupError, TypeError, ValueError, AttributeError, AssertionError, ArithmeticError, MemoryError)


class Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...

    def readline(self) -> bytes: ...


@contextmanager
def lean_imports() -> Iterator[None]:
    """Import Whoosh in here, without what it drags along and without its warnings.

    `whoosh.compat` of 2.7.4 imports urllib.request, 40 ms, for a name that nothing uses: a stand-in serves it. Its
    source has `is 0` and odd escapes, of which Python warns when it compiles them.
    """
    name = "urllib.request"
    needed = name not in sys.modules
    if needed:
        sys.modules[name] = types.ModuleType(name)
        sys.modules[name].__dict__["urlretrieve"] = None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        if needed:
            del sys.modules[name]


def load(file: Readable) -> Any:
    """`pickle.load` for allowed names. Raises `pickle.UnpicklingError` for others."""
    return _Unpickler(file).load()


def loads(data: bytes) -> Any:
    """`pickle.loads` for allowed names. Raises `pickle.UnpicklingError` for others."""
    return _Unpickler(io.BytesIO(data)).load()


def guard_pickles(modules: Iterable[types.ModuleType]) -> None:
    """Make these modules load pickles by `load` and `loads`, under whatever name they imported them."""
    guarded = types.SimpleNamespace(**{**vars(pickle), "load": load, "loads": loads, "Unpickler": _Unpickler})
    for module in modules:
        for name, value in list(vars(module).items()):
            if value is pickle:
                setattr(module, name, guarded)
            elif value is pickle.load:
                setattr(module, name, load)
            elif value is pickle.loads:
                setattr(module, name, loads)


def mapped(path: Path) -> mmap.mmap | io.BytesIO:
    """A file to read from memory: it leaves no handle open and stays readable when it is removed."""
    with path.open("rb") as file:
        if not path.stat().st_size:
            return io.BytesIO()
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


class DamageNamed:
    """A context that raises what reading damaged files raises as `IndexDamaged`; FileNotFoundError goes through.

    Whoosh raises bare Exception ("Block tag error"), classes of its own, and whatever its parsing stumbles on. The last
    could be a bug of ours just as well: then the checksums decide, and a bug rises as it is.
    """

    def __init__(self, generation: Generation) -> None:
        self._generation = generation

    def __enter__(self) -> None: ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if kind is None or issubclass(kind, FileNotFoundError):
            return
        if kind is Exception or kind.__module__.startswith("whoosh.") or issubclass(kind, UNREADABLE):
            raise IndexDamaged(str(self._generation.folder), f"{kind.__name__}: {error}") from error
        if issubclass(kind, UNREADABLE_OR_BUG):
            check_contents(self._generation)


# --- details ------------------------------------------------------------------------------------------------------


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str, /) -> Any:
        if (module, name) not in ALLOWED:
            raise pickle.UnpicklingError(f"it would load {module}.{name}")
        return super().find_class(module, name)
