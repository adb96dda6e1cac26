"""What can be saved of a damaged store? Every row that can be read, every page whose checksum still holds.

Works on a copy and writes a new store in a new folder; the damaged one is never touched.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import zlib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from archivesearch.errors import StoreError
from archivesearch.store.database import FILE_NAME, Database, Wreck
from archivesearch.urls import canonical, host_of


@dataclass(kw_only=True, slots=True)
class Saved:
    """How much of a store was saved."""

    blogs: int = 0
    urls: int = 0
    pages: int = 0
    damaged_pages: int = 0
    """Pages that could be read and were not whole; they are asked again."""


def salvage(folder: Path, target: Path) -> Saved:
    """Save what is whole of a folder's store into a new one. Raises `StoreError` when nothing can be read."""
    if (target / FILE_NAME).exists():
        raise StoreError(str(target / FILE_NAME), "is there already", "name a new folder")
    if not (folder / FILE_NAME).is_file():
        raise StoreError(str(folder / FILE_NAME), "is not there", "name the damaged folder with --index")
    with tempfile.TemporaryDirectory(dir=_existing(target)) as workbench:
        for name in (FILE_NAME, f"{FILE_NAME}-wal"):
            if (folder / name).exists():
                shutil.copyfile(folder / name, Path(workbench) / name)
        with Wreck.open(Path(workbench) / FILE_NAME) as wreck, Database.create(target) as new:
            saved = _save(wreck, new)
            new.checkpoint()
    return saved


# --- details ------------------------------------------------------------------------------------------------------

_TABLES = ("blogs", "urls", "sources", "syndicated", "runs")
"""What is not made again from pages, in the order of their references."""


def _save(wreck: Wreck, new: Database) -> Saved:
    saved = Saved()
    with new.transaction(lasting=True):
        for table in _TABLES:
            for row in wreck.rows(table):
                added = _insert(new, table, row)
                if table in {field.name for field in fields(Saved)}:
                    setattr(saved, table, getattr(saved, table) + added)
        for row in wreck.rows("pages"):
            if not _is_whole(row):
                saved.damaged_pages += 1
            elif _with_url(new, row, saved):
                saved.pages += _insert(new, "pages", row)
        _ask_again(new)
    if not saved.blogs:
        raise StoreError(str(wreck.path), "nothing of it can be read", "restore a copy, or crawl again")
    return saved


def _insert(new: Database, table: str, row: dict[str, Any]) -> int:
    """Rows that another row they refer to is missing for, or that are odd themselves, are left out."""
    names = ", ".join(row)
    return new.insert_if_sound(
        f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(row))})", list(row.values())
    )


def _is_whole(row: dict[str, Any]) -> bool:
    try:
        body = zlib.decompress(row["body"])
    except (zlib.error, TypeError):
        return False
    return hashlib.sha256(body).hexdigest() == str(row["sha256"])


def _with_url(new: Database, page: dict[str, Any], saved: Saved) -> bool:
    """See that the page's address is known: it says itself where it came from."""
    if new.row("SELECT 1 FROM urls WHERE id = ?", (page["url_id"],)) is not None:
        return True
    blog_id = _blog_of(new, page, saved)
    row = {
        "id": page["url_id"],
        "blog_id": blog_id,
        "url": page["final_url"],
        "state": "stored",
        "status": page["status"],
        "found_at": page["fetched_at"],
        "found_on": page["final_url"],
        "depth": 1,
        "tried_at": page["checked_at"],
    }
    added = _insert(new, "urls", row)
    saved.urls += added
    return added > 0


def _blog_of(new: Database, page: dict[str, Any], saved: Saved) -> int:
    """The blog of the page's host; one is made when none is left."""
    url = canonical(page["final_url"])
    host = host_of(url)
    for blog in new.rows("SELECT id, name FROM blogs ORDER BY length(name) DESC"):
        if f"{blog['name']}/".startswith(f"{host}/"):
            return int(blog["id"])
    start = canonical("/", url)
    saved.blogs += 1
    return new.insert(
        "INSERT INTO blogs (name, start_url, prefix, added_at) VALUES (?, ?, '/', ?)", (host, start, page["fetched_at"])
    )


def _ask_again(new: Database) -> None:
    """Addresses whose page was lost are fetched by the next crawl; so is each blog's start."""
    new.execute(
        "UPDATE urls SET state = 'queued', kind = NULL, post_url = NULL WHERE state = 'stored' "
        "AND NOT EXISTS (SELECT 1 FROM pages WHERE url_id = urls.id)"
    )


def _existing(path: Path) -> Path:
    return next(one for one in (path, *path.parents) if one.is_dir())
