"""`archivesearch audit`."""

from __future__ import annotations

import click

from archivesearch import jobs
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
    print_lines(render_audits(audits, AuditFormat(format_name), everything=session.verbose))
    return Exit.NEGATIVE if any(one.verdict is Verdict.INCOMPLETE for one in audits) else Exit.DONE
