"""`archivesearch demo`."""

from __future__ import annotations

import shlex
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import click

from archivesearch.cli.session import Session
from archivesearch.demo.sample_blog import SampleBlog
from archivesearch.demo.server import serve
from archivesearch.errors import Exit

_WORD = "supervisor"
_KEPT_IN = "archivesearch-demo-"


@click.command(name="demo")
@click.option("--blog", metavar="URL", help="Do it with this blog instead, politely, into the usual index.")
@click.pass_obj
@click.pass_context
def command(context: click.Context, session: Session, blog: str | None) -> int:
    """Crawl, search and count a sample blog that this program serves on this machine."""
    if blog is not None:
        return _show(context, session, ["crawl", blog], word=None)
    folder = Path(tempfile.mkdtemp(prefix=_KEPT_IN))
    session = session.with_settings(index_dir=folder)
    with serve(SampleBlog()) as served:
        click.secho(f"A sample blog of 63 posts is served at {served.base_url}/blog", bold=True)
        return _show(context, session, ["crawl", "--delay", "0", f"{served.base_url}/blog"], word=_WORD)


# --- details ------------------------------------------------------------------------------------------------------


def _show(context: click.Context, session: Session, crawl: Sequence[str], word: str | None) -> int:
    """Run the main job step by step, each with the command a user would type."""
    code = _run(context, session, crawl)
    if code not in (Exit.DONE, Exit.SOME_FAILED):
        return code
    if word is not None:
        _run(context, session, ["search", word, "--limit", "3", "--facets"])
    _run(context, session, ["counts", "--format", "markdown"])
    click.echo()
    click.secho("Now it is yours. Try:", bold=True)
    for arguments in (["search", '"office hours"', "--year", "2018"], ["list", "--month", "2017-09"], ["status"]):
        click.echo(f"  {_as_typed(session, arguments)}")
    click.echo(f"  {_program()} crawl https://your.blog.example/")
    return code


def _run(context: click.Context, session: Session, arguments: Sequence[str]) -> int:
    """Call a command as the command line would, and say which."""
    click.echo()
    click.secho(f"$ {_as_typed(session, arguments)}", bold=True)
    sys.stdout.flush()
    group = context.find_root().command
    assert isinstance(group, click.Group)
    command = group.get_command(context, arguments[0])
    assert command is not None
    with command.make_context(arguments[0], list(arguments[1:]), parent=context.find_root(), obj=session) as inner:
        return int(command.invoke(inner) or Exit.DONE)


def _as_typed(session: Session, arguments: Sequence[str]) -> str:
    return " ".join([_program(), "--index", shlex.quote(str(session.settings.index_dir)), *map(_quoted, arguments)])


def _program() -> str:
    """How the user called us: a path into a virtual environment stays one."""
    called = Path(sys.argv[0])
    return str(called) if called.name == "archivesearch" and called.parent != Path() else "archivesearch"


def _quoted(argument: str) -> str:
    return f"'{argument}'" if '"' in argument else shlex.quote(argument)
