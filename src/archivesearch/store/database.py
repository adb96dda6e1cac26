"""How do we talk to SQLite? The only module that knows sqlite3: opening, migrations, transactions, and its errors.

Write-ahead log, so that readers never wait for the writer; STRICT tables need SQLite 3.37 (2021).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from typing import Any

from archivesearch.errors import NoIndex, StoreError

FILE_NAME = "archive.sqlite"
Row = sqlite3.Row
_BUSY_TIMEOUT_S = 30.0
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
        """Open for reading what a crawl made. Raises `NoIndex` when there is nothing."""
        path = folder / FILE_NAME
        if folder.is_file():
            raise StoreError(str(folder), "is a file, not a folder", "name another folder with --index")
        if not path.is_file():
            raise NoIndex(str(folder))
        with _translated(path):
            return cls(_connect_to_read(path), path)

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Database:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: commit at the end, roll back on any exception. Inside another one, it is part of it."""
        if self._connection.in_transaction:
            yield
            return
        with _translated(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.rollback()
            raise
        with _translated(self.path):
            self._connection.commit()

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Run one statement; returns how many rows it changed."""
        with _translated(self.path):
            return self._connection.execute(sql, parameters).rowcount

    def insert(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Run one INSERT; returns the row's id."""
        with _translated(self.path):
            return int(self._connection.execute(sql, parameters).lastrowid or 0)

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

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file and sync it, so that a copy of the one file is whole."""
        with _translated(self.path):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _migrate(self) -> None:
        version = self.value("PRAGMA user_version")
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
        newest = max(number for number, _ in _migrations())
        if version > newest:
            why = f"has format {version}, this archivesearch knows {newest}"
            raise StoreError(str(self.path), why, "install a newer archivesearch")


# --- details ------------------------------------------------------------------------------------------------------


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
        raise StoreError(str(path), str(error), "move the file away and crawl again, or restore a copy") from error


def _advice(message: str) -> str:
    for part, advice in (
        ("locked", "another run is writing; try again when it has ended"),
        ("readonly", "make the folder writable"),
        ("full", "free some space and run the command again; nothing committed is lost"),
        ("unable to open", "check that the folder exists and may be read and written"),
        ("no such table", "the file is no archivesearch store; name another folder with --index"),
        ("malformed", "move the file away and crawl again, or restore a copy"),
    ):
        if part in message:
            return advice
    return "check the folder, its permissions and its disk"
