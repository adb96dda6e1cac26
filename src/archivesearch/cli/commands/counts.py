"""`archivesearch counts`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from archivesearch import columns, files, urls
from archivesearch.archive.counts import build_tree, differences
from archivesearch.archive.read import ArchiveBlockError, detect
from archivesearch.archive.read_html import parse
from archivesearch.archive.render import UNDATED, ArchiveFormat, render
from archivesearch.archive.splice import splice
from archivesearch.cli.filters import filter_options, read_filter
from archivesearch.cli.session import Session, print_lines
from archivesearch.errors import Exit, FileFailed
from archivesearch.model import ArchiveTree, NotModified
from archivesearch.store.posts import Posts


@click.command(name="counts")
@filter_options
@click.option(
    "--format",
    "format_name",
    type=click.Choice([form.value for form in ArchiveFormat]),
    help="[default: text; html with --in-place]",
)
@click.option("--link-template", metavar="URL", help="Link months in html and option: /archive/{year}/{month:02}")
@click.option("--check", metavar="FILE|URL", help="Compare with a published block; exit 1 when a month differs.")
@click.option(
    "--in-place",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Replace the block between the markers <!-- archivesearch:begin --> and <!-- archivesearch:end -->.",
)
@click.pass_obj
def command(
    session: Session,
    /,
    format_name: str | None,
    link_template: str | None,
    check: str | None,
    in_place: Path | None,
    **options: Any,
) -> int:
    """Print the archive counts: posts by year and month, newest first, posts without a month apart."""
    if check is not None and in_place is not None:
        raise click.UsageError("--check and --in-place exclude each other", click.get_current_context())
    with session.workspace.open_to_read() as database:
        tree = build_tree(Posts(database).count_by_month(read_filter(options)))
    if check is not None:
        return _check(session, tree, check)
    form = ArchiveFormat(format_name or (ArchiveFormat.TEXT if in_place is None else ArchiveFormat.HTML))
    block = render(tree, form, link_template=link_template, bars=session.style.width if in_place is None else None)
    if in_place is not None:
        _replace(session, in_place, block)
    else:
        print_lines(block.splitlines())
    return Exit.DONE


# --- details ------------------------------------------------------------------------------------------------------


def _check(session: Session, tree: ArchiveTree, place: str) -> int:
    found = differences(tree, _published(session, place))
    print_lines(f"{one.month or UNDATED}: {one.here} here, {one.there} published" for one in found)
    session.say(f"{place}: {len(found)} months differ" if found else f"{place}: agrees, {tree.total} posts")
    return Exit.NEGATIVE if found else Exit.DONE


def _published(session: Session, place: str) -> ArchiveTree:
    """The block of a file or of a page on the web. Raises `ArchiveBlockError`, `FileFailed`, `FetchError`."""
    if "://" in place:
        from archivesearch.markup import decode

        url = urls.from_user(place)
        fetcher = session.workspace.fetcher([url])
        try:
            page = fetcher.get(url)
        finally:
            fetcher.close()
        assert not isinstance(page, NotModified)
        return _read_block(decode(page.body, page.headers.get("content-type", ""))[0])
    return _read_block(_read_file(Path(place)))


def _read_block(text: str) -> ArchiveTree:
    form = detect(text)
    try:
        return parse(text, form)
    except ArchiveBlockError:
        # A page whose navigation is a list may still hold its archive in a <select>.
        if form is not ArchiveFormat.HTML or "<option" not in text.lower():
            raise
    return parse(text, ArchiveFormat.OPTION)


def _read_file(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise FileFailed(str(path), "is not UTF-8 text", "save it as UTF-8") from error
    except OSError as error:
        raise FileFailed(str(path), error.strerror or "cannot be read", "check the name and its permissions") from error


def _replace(session: Session, path: Path, block: str) -> None:
    before = _read_file(path)
    after = splice(before, block)
    if after == before:
        session.say(f"{columns.one_line(str(path))}: unchanged")
        return
    try:
        files.replace_file(path, after.encode())
    except OSError as error:
        raise FileFailed(str(path), error.strerror or "cannot be written", "the file is as it was") from error
    session.say(f"{columns.one_line(str(path))}: archive block replaced")
