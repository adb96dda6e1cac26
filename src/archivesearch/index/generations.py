"""Which files are the index now, and how does the next state replace it in one step?

    fulltext/CURRENT             the name of the generation that readers use
    fulltext/0007/manifest.json  what belongs to it: revision, the engine's state, size and CRC-32s of each file; then
                                 the CRC-32 of that
    fulltext/0007/...            files of the engine, never changed once a manifest names them

A commit inside a generation writes new files, then replaces manifest.json; a rebuild fills a new folder, then replaces
CURRENT. Both replace one small file: written beside, flushed to disk, renamed, the folder flushed. Whatever no manifest
names was left by a killed run and is removed by the next writer. A reader holds what it has opened; when a file is gone
before it was opened, the reader starts again from CURRENT. Knows no engine.
"""

from __future__ import annotations

import json
import os
import re
import zlib
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any, TypeVar

from archivesearch.errors import IndexDamaged, IndexOutdated
from archivesearch.files import replace_file, sync_folder
from archivesearch.index.checked_files import checksums, part_bytes
from archivesearch.named_tuples import NamedTuple

FORMAT = 6
"""Rises when a version that knows only the old number could not read, or would misread, what this one writes.

1: segments are read through Whoosh's table of contents; 2: the manifest says what they are made of; 3: checksums are of
parts of files; 4: of smaller parts of the file of terms; 5: blocks of postings say where their values begin; 6: lists
of places are followed by the signs of the words that follow.
"""
MANIFEST = "manifest.json"
CURRENT = "CURRENT"
MAX_TRIES = 20
"""Replacements a reader follows before it gives up; it waits for nothing, each try needs another commit meanwhile."""

T = TypeVar("T")


class OtherFormat(Exception):
    """Another version of archivesearch wrote this manifest."""


class FileState(NamedTuple):
    size: int
    parts: tuple[int, ...]
    """The checksums of its parts (`checked_files`)."""


class Manifest(NamedTuple):
    """One published state of a generation."""

    revision: int
    """The last revision of the post table it holds."""
    state: int
    """The engine's own number of this state."""
    files: Mapping[str, FileState]
    engine: Mapping[str, Any]
    """What the engine wants to know of it, for JSON."""


class Generation(NamedTuple):
    """A published state and the folder that holds its files."""

    folder: Path
    manifest: Manifest


class Generations:
    """The generations under one folder; it need not exist. Every method may raise `IndexDamaged`, `IndexOutdated`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._last_parsed: tuple[str, Manifest] | None = None

    def read(self, use: Callable[[Generation | None], T]) -> T:
        """Use the current generation (None when nothing was published yet), again when it was replaced meanwhile.

        `use` raises FileNotFoundError when a file is gone; with an unchanged manifest that is damage.
        """
        seen: tuple[str, str | None] | None = None
        missing: str | None = None
        for _ in range(MAX_TRIES):
            name = self._current_name()
            if name is None:
                return use(None)
            text = self._manifest_text(name)
            if (name, text) == seen:
                break
            seen = (name, text)
            if text is None:
                missing = f"{name}/{MANIFEST}"
                continue
            try:
                generation = Generation(folder=self.folder / name, manifest=self._parse(name, text))
                return use(generation)
            except FileNotFoundError as error:
                missing = f"{name}/{Path(str(error.filename)).name}"
        raise IndexDamaged(str(self.folder), f"{missing} is missing")

    def find_current(self) -> Generation | None:
        """What readers use now; None when nothing was published yet."""
        return self.read(lambda generation: generation)

    def create(self) -> Path:
        """A new empty generation folder, its number above all others."""
        self.folder.mkdir(parents=True, exist_ok=True)
        number = max((int(path.name) for path in self._folders()), default=0) + 1
        path = self.folder / f"{number:04}"
        path.mkdir()
        return path

    def switch(self, folder: Path) -> None:
        """Make a published generation the current one."""
        replace_file(self.folder / CURRENT, f"{folder.name}\n".encode())

    def remove_unused(self) -> None:
        """Remove all generations but the current one, unfinished ones included. Only a writer may."""
        name = self._current_name()
        for path in self._folders():
            if path.name != name:
                _remove_folder(path)

    # --- details ---

    def _folders(self) -> list[Path]:
        if not self.folder.is_dir():
            return []
        return sorted(path for path in self.folder.iterdir() if _is_generation(path.name))

    def _current_name(self) -> str | None:
        text = self._text(Path(CURRENT))
        if text is None:
            return None
        if not _is_generation(text.strip()):
            raise IndexDamaged(str(self.folder), f"{CURRENT} names no generation")
        return text.strip()

    def _manifest_text(self, name: str) -> str | None:
        return self._text(Path(name, MANIFEST))

    def _text(self, name: Path) -> str | None:
        try:
            return (self.folder / name).read_text("utf-8")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise IndexDamaged(str(self.folder), f"{name} cannot be read: {error}") from error

    def _parse(self, name: str, text: str) -> Manifest:
        if self._last_parsed is None or self._last_parsed[0] != text:
            self._last_parsed = text, self._parse_new(name, text)
        return self._last_parsed[1]

    def _parse_new(self, name: str, text: str) -> Manifest:
        try:
            return manifest_from_json(text)
        except OtherFormat as error:
            raise IndexOutdated(str(self.folder)) from error
        except ValueError as error:
            raise IndexDamaged(str(self.folder / name), f"{MANIFEST}: {error}") from error


def publish(
    folder: Path,
    *,
    revision: int,
    state: int,
    engine: Mapping[str, Any],
    names: Collection[str],
    previous: Manifest | None,
) -> Manifest:
    """Make these files of the folder its published state, in one step, on disk when this returns.

    Files that `previous` names are unchanged since; only the others are read and flushed.
    """
    known = previous.files if previous else {}
    files = {name: known[name] if name in known else _settled(folder / name) for name in sorted(names)}
    manifest = Manifest(revision=revision, state=state, files=files, engine=engine)
    sync_folder(folder)
    replace_file(folder / MANIFEST, manifest_to_json(manifest).encode())
    return manifest


def remove_leftovers(folder: Path, manifest: Manifest) -> None:
    """Remove what the manifest does not name. Only a writer may; readers hold what they have opened."""
    for path in list(folder.iterdir()):
        if path.is_dir():
            _remove_folder(path)
        elif path.name != MANIFEST and path.name not in manifest.files:
            path.unlink(missing_ok=True)


def check_sizes(generation: Generation) -> None:
    """The cheap check on opening: every file is there in its size. Raises `IndexDamaged` or FileNotFoundError."""
    for name, expected in generation.manifest.files.items():
        size = (generation.folder / name).stat().st_size
        if size != expected.size:
            raise IndexDamaged(str(generation.folder), f"{name} has {size:,} bytes instead of {expected.size:,}")


def check_contents(generation: Generation) -> None:
    """The full check: every byte is as it was written. Raises `IndexDamaged` or FileNotFoundError."""
    check_sizes(generation)
    for name, expected in generation.manifest.files.items():
        if _checksums(generation.folder / name) != expected.parts:
            raise IndexDamaged(str(generation.folder), f"the checksum of {name} differs")


def manifest_to_json(manifest: Manifest) -> str:
    files = {name: [file.size, *file.parts] for name, file in manifest.files.items()}
    state = {
        "format": FORMAT,
        "revision": manifest.revision,
        "state": manifest.state,
        "engine": manifest.engine,
        "files": files,
    }
    return _sealed(json.dumps(state, ensure_ascii=False) + "\n")


def manifest_from_json(text: str) -> Manifest:
    """Raises `OtherFormat` for what another version wrote, ValueError for what none did."""
    try:
        data = json.loads(_unsealed(text))
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    if not isinstance(data, dict) or not isinstance(data.get("format"), int):
        raise ValueError("no manifest")
    if data["format"] != FORMAT:
        raise OtherFormat
    try:
        files = {_plain(name): _file_state(name, size, parts) for name, (size, *parts) in data["files"].items()}
        return Manifest(
            revision=_natural(data["revision"]),
            state=_natural(data["state"]),
            files=files,
            engine=_mapping(data["engine"]),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("not as this version writes it") from error


# --- details ------------------------------------------------------------------------------------------------------


_SEAL = "crc32 "


def _sealed(text: str) -> str:
    return f"{text}{_SEAL}{zlib.crc32(text.encode()):08x}\n"


def _unsealed(text: str) -> str:
    """The text that was sealed. Raises ValueError when it is another; older versions did not seal."""
    body, seal, digits = text.rpartition(_SEAL)
    if not seal:
        return text
    if digits != f"{zlib.crc32(body.encode()):08x}\n":
        raise ValueError("its checksum differs")
    return body


def _remove_folder(path: Path) -> None:
    import shutil  # 4 ms that reading need not pay

    shutil.rmtree(path, ignore_errors=True)


def _is_generation(name: str) -> bool:
    return re.fullmatch(r"[0-9]{4,9}", name) is not None


def _plain(name: str) -> str:
    if "/" in name or "\\" in name or name.startswith("."):
        raise ValueError(f"{name!r} is no plain file name")
    return name


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ValueError(f"{value!r} is no mapping")
    return value


def _natural(value: object) -> int:
    if not isinstance(value, int) or value < 0:
        raise ValueError(f"{value!r} is no count")
    return value


def _file_state(name: str, size: object, parts: list[Any]) -> FileState:
    """Thousands of checksums, in as few steps as can be."""
    if len(parts) != -(-_natural(size) // part_bytes(name)):
        raise ValueError("not one checksum a part")
    if parts and (set(map(type, parts)) != {int} or min(parts) < 0):
        raise ValueError("a checksum is no number")
    return FileState(size=_natural(size), parts=tuple(parts))


def _settled(path: Path) -> FileState:
    """Size and checksum of a file that is on disk when this returns."""
    with path.open("rb") as file:  # once: opening takes as long as all else
        os.fsync(file.fileno())
        return FileState(size=os.fstat(file.fileno()).st_size, parts=checksums(path.name, file))


def _checksums(path: Path) -> tuple[int, ...]:
    with path.open("rb") as file:
        return checksums(path.name, file)
