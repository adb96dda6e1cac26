"""How do we talk to SQLite? The only module that knows sqlite3: opening, migrations, transactions, and its errors.

Write-ahead log, so that readers never wait for the writer; STRICT tables need SQLite 3.37 (2021). A power cut never
damages the file; it can take commits that were not synced. A sync costs 3 ms, thirty times the commit: commits that
must last have one, and of the others one a second, which is every page of a polite crawl.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from archivesearch.errors import NoIndex, StoreError

FILE_NAME = "archive.sqlite"
FORMAT = 6
"""The number of the last migration."""
Row = sqlite3.Row
_BUSY_TIMEOUT_S = 30.0
_SYNC_EVERY_S = 1.0
_APPLICATION_ID = 0x61726373  # "arcs": `file archive.sqlite` and a look before migrating tell ours from others'


def make_folder(folder: Path) -> None:
    """The folder of the store, when it is not there yet. Raises `StoreError`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = "is a file, not a folder" if folder.is_file() else (error.strerror or "cannot be made")
        raise StoreError(str(folder), why, "name another folder with --index") from error


class Database:
    """One connection to archive.sqlite. A context manager closes it. Not for use from several threads.

    Every method may raise `StoreError` with advice: the file is damaged, locked, read-only, or the disk is full.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._synced_at = 0.0
        self.path = path

    @classmethod
    def create(cls, folder: Path) -> Database:
        """Open for writing; folder and file are made and migrated when needed."""
        path = folder / FILE_NAME
        make_folder(folder)
        with _translated(path):
            database = cls(_connect(path), path)
            with _closed_on_error(database._connection):
                database._migrate()
        return database

    @classmethod
    def open(cls, folder: Path) -> Database:
        """Open for reading what a crawl made; it may be outdated. Raises `NoIndex` when there is nothing."""
        path = folder / FILE_NAME
        if folder.is_file():
            raise StoreError(str(folder), "is a file, not a folder", "name another folder with --index")
        if not path.is_file():
            raise NoIndex(str(folder))
        with _translated(path):
            database = cls(_connect_to_read(path), path)
            with _closed_on_error(database._connection):
                database._refuse_newer()
        return database

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Database:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    @contextmanager
    def transaction(self, *, lasting: bool = False) -> Iterator[None]:
        """All or nothing: commit at the end, roll back on any exception. Inside another one, it is part of it.

        `lasting`: on disk when this returns, whatever happens to the machine then.
        """
        if self._connection.in_transaction:
            yield
            return
        with _translated(self.path):
            self._begin(lasting)
        try:
            yield
        except BaseException:
            self._connection.rollback()
            raise
        with _translated(self.path):
            self._connection.commit()

    def _begin(self, lasting: bool) -> None:
        now = time.monotonic()
        sync = lasting or now - self._synced_at >= _SYNC_EVERY_S
        self._connection.execute(f"PRAGMA synchronous = {'FULL' if sync else 'NORMAL'}")
        self._connection.execute("BEGIN IMMEDIATE")
        if sync:
            self._synced_at = now

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Run one statement; returns how many rows it changed."""
        with _translated(self.path):
            return self._connection.execute(sql, parameters).rowcount

    def insert(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Run one INSERT; returns the row's id."""
        with _translated(self.path):
            return int(self._connection.execute(sql, parameters).lastrowid or 0)

    def insert_if_sound(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Run one INSERT; returns 0 when a constraint forbids the row."""
        try:
            return self.execute(sql, parameters)
        except sqlite3.IntegrityError:
            return 0

    def execute_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        with _translated(self.path):
            self._connection.executemany(sql, rows)

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> Iterator[Row]:
        """Rows one by one; do not write to their tables while the iterator is open."""
        with _translated(self.path):
            # Not `yield from`: that would close the cursor of an abandoned iterator, after its connection perhaps.
            cursor = self._connection.execute(sql, parameters)
            while (row := cursor.fetchone()) is not None:
                yield row

    def row(self, sql: str, parameters: Sequence[object] = ()) -> Row | None:
        with _translated(self.path):
            found: Row | None = self._connection.execute(sql, parameters).fetchone()
            return found

    def value(self, sql: str, parameters: Sequence[object] = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.row(sql, parameters)
        return None if row is None else row[0]

    def version(self) -> int:
        """The number of the last migration that was applied."""
        return int(self.value("PRAGMA user_version"))

    @property
    def is_outdated(self) -> bool:
        """Whether an older version of this program made it: `create` brings it up to date."""
        return self.version() < FORMAT

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file and sync it, so that a copy of the one file is whole."""
        with _translated(self.path):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def problems(self) -> list[str]:
        """What SQLite finds wrong with the whole file, a few lines at most; empty when nothing is."""
        try:
            found = [str(row[0]) for row in self._connection.execute("PRAGMA integrity_check(5)")]
            broken = len(self._connection.execute("PRAGMA foreign_key_check").fetchall())
        except sqlite3.DatabaseError as error:
            return [str(error)]
        orphans = [f"{broken} rows refer to rows that are not there"] if broken else []
        return [line for line in found if line != "ok"] + orphans

    def _migrate(self) -> None:
        version = self.version()
        owner = self.value("PRAGMA application_id")
        tables = self.value("SELECT count(*) FROM sqlite_master")
        if tables and owner != _APPLICATION_ID:
            raise StoreError(str(self.path), "is no archivesearch store", "name another folder with --index")
        for number, script in _migrations():
            if number > version:
                self._connection.executescript(
                    f"BEGIN IMMEDIATE;\n{script}\nPRAGMA user_version = {number};"
                    f"\nPRAGMA application_id = {_APPLICATION_ID};\nCOMMIT;"
                )
        self._refuse_newer()

    def _refuse_newer(self) -> None:
        version = self.version()
        if version > FORMAT:
            why = f"has format {version}, this archivesearch knows {FORMAT}"
            raise StoreError(str(self.path), why, "install a newer archivesearch")


class Wreck:
    """A damaged store, to read what can be read. Open a copy: reading may write to the file."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection, self.path = connection, path

    @classmethod
    def open(cls, path: Path) -> Wreck:
        """Raises `StoreError` when not even the list of tables can be read."""
        why = ""
        for first_page_is_lost in (False, True):
            if first_page_is_lost:
                _write_first_page(path)
            connection = sqlite3.connect(path, isolation_level=None)
            connection.row_factory = sqlite3.Row
            try:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                return cls(connection, path)
            except sqlite3.DatabaseError as error:
                connection.close()
                why = str(error)
        raise StoreError(str(path), why, "restore a copy, or crawl again")

    def __enter__(self) -> Wreck:
        return self

    def __exit__(self, *exc: object) -> None:
        self._connection.close()

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """The rows of a table that can be read: in one go as far as that goes, then by their numbers, one by one."""
        last = 0
        key = "rowid" if self._has_rowid(table) else "NULL"
        try:
            for row in self._connection.execute(f"SELECT {key} AS number_, t.* FROM {table} t ORDER BY 1"):
                last = row["number_"] or 0
                yield _without_number(row)
        except sqlite3.DatabaseError:
            if key == "rowid":
                yield from self._one_by_one(table, last + 1)

    def _one_by_one(self, table: str, first: int) -> Iterator[dict[str, Any]]:
        missed = 0
        number = first
        while missed < _GIVE_UP_AFTER:
            try:
                sql = f"SELECT rowid AS number_, t.* FROM {table} t WHERE rowid = ?"
                row = self._connection.execute(sql, (number,)).fetchone()
            except sqlite3.DatabaseError:
                row = None
            number, missed = number + 1, 0 if row else missed + 1
            if row:
                yield _without_number(row)

    def _has_rowid(self, table: str) -> bool:
        try:
            self._connection.execute(f"SELECT rowid FROM {table} LIMIT 0")
        except sqlite3.DatabaseError:
            return False
        return True


# --- details ------------------------------------------------------------------------------------------------------

_GIVE_UP_AFTER = 200_000
"""Row numbers in a row that lead nowhere: more than a blog has addresses."""


def _without_number(row: sqlite3.Row) -> dict[str, Any]:
    return {name: value for name, value in zip(row.keys(), tuple(row), strict=True) if name != "number_"}


def _write_first_page(path: Path) -> None:
    """The first page holds the header and the root of the schema, which is the same in every store of this version."""
    import tempfile  # 5 ms, with what it brings, that only this needs

    with tempfile.TemporaryDirectory() as folder:
        with Database.create(Path(folder)) as fresh:
            fresh.checkpoint()
        data = bytearray((Path(folder) / FILE_NAME).read_bytes())
    size = int.from_bytes(data[16:18], "big")
    page = data[:size]
    page[28:32] = (path.stat().st_size // size).to_bytes(4, "big")  # pages in the file
    page[32:40] = bytes(8)  # no free list
    page[92:96] = page[24:28]  # the count of pages is valid
    with path.open("r+b") as file:
        file.write(page)


def _connect(path: Path) -> sqlite3.Connection:
    connection = _prepared(sqlite3.connect(path, timeout=_BUSY_TIMEOUT_S, isolation_level=None))
    with _closed_on_error(connection):
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _connect_to_read(path: Path) -> sqlite3.Connection:
    """Read-only. On read-only media SQLite cannot make its -shm file: then the database is opened as immutable."""
    uri = path.resolve().as_uri()
    connection = sqlite3.connect(f"{uri}?mode=ro", uri=True, timeout=_BUSY_TIMEOUT_S, isolation_level=None)
    try:
        with _closed_on_error(connection):
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        connection = sqlite3.connect(f"{uri}?immutable=1", uri=True, isolation_level=None)
    return _prepared(connection)


@contextmanager
def _closed_on_error(connection: sqlite3.Connection) -> Iterator[None]:
    try:
        yield
    except BaseException:
        connection.close()
        raise


def _prepared(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Rows by name, and `casefold`: SQLite's own lower() knows ASCII only."""
    connection.row_factory = sqlite3.Row
    connection.create_function("casefold", 1, str.casefold, deterministic=True)
    return connection


def _migrations() -> list[tuple[int, str]]:
    from importlib import resources  # 5 ms of imports that only a writer needs

    folder = resources.files("archivesearch.store") / "migrations"
    scripts = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return [(int(name[:4]), (folder / name).read_text(encoding="utf-8")) for name in scripts]


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    """sqlite3's errors that a user can act on, as ours; bugs (ProgrammingError, IntegrityError) rise as they are."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise StoreError(str(path), str(error), _advice(str(error))) from error
    except sqlite3.DatabaseError as error:
        if isinstance(error, (sqlite3.ProgrammingError, sqlite3.IntegrityError, sqlite3.InternalError)):
            raise
        raise StoreError(str(path), str(error), _SALVAGE) from error


_SALVAGE = "restore a copy, or save what is whole: archivesearch doctor --salvage NEW_FOLDER"


def _advice(message: str) -> str:
    for part, advice in (
        ("locked", "another run is writing; try again when it has ended"),
        ("readonly", "make the folder writable"),
        ("full", "free some space and run the command again; nothing committed is lost"),
        ("unable to open", "check that the folder exists and may be read and written"),
        ("no such table", "the file is no archivesearch store; name another folder with --index"),
        ("malformed", _SALVAGE),
        ("disk I/O error", "check the disk; then run: archivesearch doctor"),
    ):
        if part in message:
            return advice
    return "check the folder, its permissions and its disk"
