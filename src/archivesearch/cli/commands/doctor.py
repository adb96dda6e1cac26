"""`archivesearch doctor`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from archivesearch import columns
from archivesearch.checkup import Finding, examine
from archivesearch.cli.commands.schedule import installed
from archivesearch.cli.session import Session, print_lines
from archivesearch.counted import plural
from archivesearch.errors import Exit
from archivesearch.store.salvage import salvage


@click.command(name="doctor")
@click.option(
    "--salvage",
    "target",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="NEW_FOLDER",
    help="Save what is whole of a damaged store into a new folder; the damaged one is not touched.",
)
@click.pass_obj
def command(session: Session, /, target: Path | None) -> int:
    """Look whether store, index, lock, disk, clock, runs, schedule and permissions are in order. Changes nothing.

    Each line says ok, or what to do. The exit code is 1 when there is something to do.
    """
    if target is not None:
        return _salvage(session, target)
    findings = []
    for finding in _findings(session):
        findings.append(finding)
        print_lines(_lines(finding))
    return Exit.DONE if all(finding.ok for finding in findings) else Exit.NEGATIVE


# --- details ------------------------------------------------------------------------------------------------------


def _findings(session: Session) -> Iterator[Finding]:
    yield from examine(session.workspace)
    ways = installed(session)
    text = f"updates run by {', '.join(ways)}" if ways else "nothing runs updates: archivesearch schedule sets it up"
    yield Finding(subject="schedule", text=text)


def _lines(finding: Finding) -> Iterator[str]:
    mark = "ok" if finding.ok else "!!"
    yield f"{mark}  {columns.pad(finding.subject, 12)} {columns.one_line(finding.text)}"
    if finding.advice is not None:
        yield f"    {'':12} -> {columns.one_line(finding.advice)}"


def _salvage(session: Session, target: Path) -> int:
    saved = salvage(session.settings.index_dir, target)
    session.say(
        f"saved {plural(saved.pages, 'whole page')}, {plural(saved.urls, 'address', 'addresses')} of "
        f"{plural(saved.blogs, 'blog')} in {target}"
    )
    if saved.damaged_pages:
        session.say(f"{plural(saved.damaged_pages, 'page')} not whole: the next crawl asks for them again")
    session.say(f"now run: archivesearch --index {target} reindex --extract")
    return Exit.DONE
