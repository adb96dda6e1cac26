"""`archivesearch audit`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from archivesearch import columns, jobs
from archivesearch.archive.audit import Verdict
from archivesearch.archive.audit_report import AuditFormat, render_audits
from archivesearch.cli.progress import watching
from archivesearch.cli.session import Session, print_lines
from archivesearch.errors import Exit


@click.command(name="audit")
@click.argument("blog", metavar="[BLOG]", required=False)
@click.option("--fix", is_flag=True, help="Ask again for what is missing, type and date anew, and audit once more.")
@click.option(
    "--format",
    "format_name",
    type=click.Choice([form.value for form in AuditFormat]),
    default=AuditFormat.TEXT.value,
    show_default=True,
)
@click.pass_obj
def command(session: Session, /, blog: str | None, fix: bool, format_name: str) -> int:
    """Prove that an archive is whole: what the blog says of itself against what is here, month by month.

    BLOG is a blog's name as in `status`, or its address; without it all are audited. With -v the months that agree
    are shown too. The exit code is 1 when posts are missing and nothing explains it.
    """
    with watching(session) as listener:
        audits = jobs.audit(session.workspace, blog, listener, fix=fix)
    form = AuditFormat(format_name)
    lines = render_audits(audits, form, everything=session.verbose)
    print_lines(_wrapped(lines, session.style.width) if form is AuditFormat.TEXT else lines)
    return Exit.NEGATIVE if any(one.verdict is Verdict.INCOMPLETE for one in audits) else Exit.DONE


# --- details ------------------------------------------------------------------------------------------------------


def _wrapped(lines: Iterable[str], width: int | None) -> Iterator[str]:
    """Lines that fit a terminal: what goes on stands two columns further in than it began."""
    for line in lines:
        if width is None or columns.width(line) <= width:
            yield line
            continue
        text = line.lstrip()
        indent = len(line) - len(text)
        room = max(width - indent - 2, 10)
        for number, (start, end) in enumerate(columns.wrap(text, room)):
            yield f"{' ' * (indent + 2 * bool(number))}{text[start:end]}"
