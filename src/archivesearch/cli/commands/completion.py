"""`archivesearch completion`."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

PROGRAM, VARIABLE = "archivesearch", "_ARCHIVESEARCH_COMPLETE"


@click.command(name="completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print what makes a shell complete commands, options, and the blogs, years, tags and posts of the index.

    \b
    bash   eval "$(archivesearch completion bash)"                                in ~/.bashrc
    zsh    eval "$(archivesearch completion zsh)"                                 in ~/.zshrc
    fish   archivesearch completion fish > ~/.config/fish/completions/archivesearch.fish
    """
    script = get_completion_class(shell)
    assert script is not None, "click knows these three"
    click.echo(script(click.get_current_context().find_root().command, {}, PROGRAM, VARIABLE).source())
