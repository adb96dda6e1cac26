"""Which commands are there, and what do all of them share?"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from archivesearch.cli.complaints import complain
from archivesearch.cli.session import ColorWhen, Session
from archivesearch.errors import Exit
from archivesearch.garbage import collect_what_comes
from archivesearch.version import __version__

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_COMMANDS: tuple[tuple[str, str], ...] = (
    # (name, what the list of commands says of it); the module has the same name and is imported when it is called
    ("crawl", "Find, fetch, extract and index a whole blog; again: only what changed."),
    ("update", "Crawl every known blog again: the scheduled job, silent when nothing changed."),
    ("schedule", "Run update regularly, by systemd or cron: print, install, remove."),
    ("search", "Search the posts."),
    ("list", "List the posts, newest first."),
    ("show", "Show one post, whole."),
    ("counts", "Print the archive counts: posts by year and month."),
    ("audit", "Prove the archive whole: the blog's own counts against what is here."),
    ("reindex", "Make the index again from the stored pages, offline."),
    ("status", "What is here, how fresh, and what was not captured."),
    ("doctor", "Look whether everything is in order; save what is whole of a damaged store."),
    ("why", "Why a URL is a post or not, where its date comes from, what named it."),
    ("completion", "Print what makes bash, zsh or fish complete commands, blogs, years and tags."),
    ("man", "Print the manual page."),
    ("demo", "Crawl, search and count a sample blog on this machine."),
)


class LazyGroup(click.Group):
    """A group whose commands are imported when they are called: a search does not load the crawler."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name for name, _ in _COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        module = importlib.import_module(f"archivesearch.cli.commands.{cmd_name}")
        collect_what_comes()
        command: click.Command = module.command
        return command

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Names without the modules behind them."""
        from click.shell_completion import CompletionItem

        items = [CompletionItem(name, help=text) for name, text in _COMMANDS if name.startswith(incomplete)]
        return items if not incomplete.startswith("-") else click.Command.shell_complete(self, ctx, incomplete)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS))


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--index",
    "index_dir",
    type=click.Path(path_type=Path),
    help="Folder of the data  [default: index, or ARCHIVESEARCH_INDEX]",
)
@click.option(
    "--config",
    "config_file",
    type=click.Path(path_type=Path),
    help="Settings file  [default: archivesearch.toml, when it is there]",
)
@click.option("-q", "--quiet", is_flag=True, help="Only results and errors.")
@click.option("-v", "--verbose", is_flag=True, help="Say more of what is done and how things were understood.")
@click.option(
    "--color",
    type=click.Choice([when.value for when in ColorWhen]),
    default=ColorWhen.AUTO.value,
    show_default=True,
    help="Color the output; auto: on a terminal, unless NO_COLOR is set.",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def app(
    context: click.Context, index_dir: Path | None, config_file: Path | None, quiet: bool, verbose: bool, color: str
) -> None:
    """Hold the whole archive of a blog: every post, its date and its text, searched and counted from the shell.

    \b
    archivesearch crawl https://example.org/blog/
    archivesearch search "thesis defence" --year 2018
    archivesearch counts --format markdown
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help(), err=True)
        context.exit(Exit.USAGE)
    if quiet and verbose:
        raise click.UsageError("--quiet and --verbose exclude each other", context)
    context.obj = Session.begin(config_file, index_dir, quiet=quiet, verbose=verbose, color=color)


def run(arguments: Sequence[str]) -> int:
    """Run one command as click reads it; returns the exit code. What click has to complain of is one line on stderr."""
    try:
        code = app.main(args=arguments, prog_name="archivesearch", standalone_mode=False)
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.ClickException as error:
        return complain(error.format_message(), Exit.USAGE, _see_help(error))
    except click.Abort:
        return complain("interrupted", Exit.INTERRUPTED)
    return int(code or Exit.DONE)


def _see_help(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    return f"see: {context.command_path} --help" if context is not None else ""
