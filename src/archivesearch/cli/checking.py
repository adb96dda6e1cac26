"""Does a published archive block agree with what is here? Our own formats, and blocks of any system and language."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from archivesearch import urls
from archivesearch.archive.claims import counted_periods
from archivesearch.archive.counts import build_tree, differences
from archivesearch.archive.read import ArchiveBlockError, ArchiveBlockInconsistent, detect
from archivesearch.archive.read_html import parse
from archivesearch.archive.render import UNDATED, ArchiveFormat
from archivesearch.cli.reading import read_file
from archivesearch.cli.session import Session, print_lines
from archivesearch.errors import Exit
from archivesearch.extract.archive_block import Block, read_blocks
from archivesearch.model import ArchiveTree, NotModified, Url
from archivesearch.pipeline.claims import link_date

_FILE = Url("http://file.invalid/")
"""What links of a local file are relative to: only the dates in them matter."""


def check(session: Session, tree: ArchiveTree, place: str) -> Exit:
    """Print the months that differ. Raises `ArchiveBlockError`, `FileFailed`, `FetchError`."""
    text, url = _text_of(session, place)
    lines, unit = _compare(tree, text, url, session.workspace.clock.now().year + 1)
    print_lines(lines)
    differ = f"{len(lines):,} {unit if len(lines) != 1 else unit[:-1]} {'differ' if len(lines) != 1 else 'differs'}"
    session.say(f"{place}: {differ}" if lines else f"{place}: agrees, {tree.total:,} posts")
    return Exit.NEGATIVE if lines else Exit.DONE


# --- details ------------------------------------------------------------------------------------------------------


def _text_of(session: Session, place: str) -> tuple[str, Url]:
    if "://" not in place:
        return read_file(Path(place)), _FILE
    from archivesearch.markup import decode

    url = urls.from_user(place)
    fetcher = session.workspace.fetcher([url])
    try:
        page = fetcher.get(url)
    finally:
        fetcher.close()
    assert not isinstance(page, NotModified)
    return decode(page.body, page.headers.get("content-type", ""))[0], page.final_url


def _compare(tree: ArchiveTree, text: str, url: Url, last_year: int) -> tuple[list[str], str]:
    """The lines that differ, and what they are of. Our own formats first: they say what is undated, too."""
    form = detect(text)
    try:
        return _by_month(tree, parse(text, form)), "months"
    except ArchiveBlockError as error:
        if form not in (ArchiveFormat.HTML, ArchiveFormat.OPTION):
            raise
        block = _widest(read_blocks(text, url, last_year=last_year, read_link=link_date))
        if block is None or (isinstance(error, ArchiveBlockInconsistent) and not _adds_up(block)):
            raise
    months = [(entry.month, entry.count) for entry in block.entries if entry.month is not None]
    if months:
        return _by_month(tree, build_tree([*months, (None, tree.undated)])), "months"
    return _by_year(tree, Counter({entry.year: entry.count for entry in block.entries})), "years"


def _widest(blocks: list[Block]) -> Block | None:
    return max(blocks, key=lambda block: len(block.entries), default=None)


def _adds_up(block: Block) -> bool:
    """Whether its years count what its months do: then it was the names of the months that could not be read."""
    years = {entry.year: entry.count for entry in block.entries if entry.month is None}
    months: Counter[int] = Counter()
    for entry in block.entries:
        if entry.month is not None:
            months[entry.year] += entry.count
    return not months or all(months[year] == count for year, count in years.items())


def _by_month(here: ArchiveTree, there: ArchiveTree) -> list[str]:
    found = differences(here, there)
    return [f"{one.month or UNDATED}: {one.here} here, {one.there} published" for one in found]


def _by_year(here: ArchiveTree, there: Counter[int]) -> list[str]:
    ours = {year: count for (year, month), count in counted_periods(here).items() if not month}
    years = sorted(ours.keys() | there.keys(), reverse=True)
    return [f"{y}: {ours.get(y, 0)} here, {there[y]} published" for y in years if ours.get(y, 0) != there[y]]
