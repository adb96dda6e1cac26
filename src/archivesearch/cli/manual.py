"""What does the manual page say? The help of every command, as man(7) wants it."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

import click

from archivesearch.errors import Exit
from archivesearch.version import __version__

_EXITS = {
    Exit.DONE: "done, or nothing changed",
    Exit.NEGATIVE: "ran, negative answer: no hits, counts differ, the archive has gaps",
    Exit.USAGE: "the command line cannot be used",
    Exit.SOME_FAILED: "ran, but some pages failed",
    Exit.FAILED: "could not run: blocked, unreachable, no index, index damaged",
    Exit.LOCKED: "another run is at work on this index",
    Exit.INTERRUPTED: "interrupted; what was fetched is kept",
}


def manual_page(root: click.Context) -> Iterator[str]:
    """The lines of archivesearch(1)."""
    group = root.command
    assert isinstance(group, click.Group)
    yield f'.TH ARCHIVESEARCH 1 "" "archivesearch {__version__}"'
    yield from (".SH NAME", r"archivesearch \- hold the whole archive of a blog, search and count it")
    yield from (".SH SYNOPSIS", ".B archivesearch", r"[\fIOPTIONS\fR] \fICOMMAND\fR [\fIARGUMENTS\fR]")
    yield ".SH DESCRIPTION"
    yield from _description(group)
    yield ".SH OPTIONS"
    yield from _options(group, root)
    yield ".SH COMMANDS"
    for name in group.list_commands(root):
        command = group.get_command(root, name)
        assert command is not None
        # With the command's own settings: click keeps the help option it makes first, and `search -history` is no -h.
        context = click.Context(command, info_name=name, parent=root, **command.context_settings)
        yield f".SS {_text(name + ' ' + ' '.join(command.collect_usage_pieces(context)))}"
        yield from _description(command)
        yield from _options(command, context)
    yield ".SH EXIT STATUS"
    for code, meaning in _EXITS.items():
        yield from (".TP", rf"\fB{code.value}\fR", _text(meaning))
    yield from (".SH ENVIRONMENT", ".TP", r"\fBARCHIVESEARCH_INDEX\fR", "Folder of the data.")
    yield from (".TP", r"\fBNO_COLOR\fR", "No color, unless --color always.")
    yield from (".TP", r"\fBPAGER\fR", "Shows results that are longer than the screen; less when it is not set.")


# --- details ------------------------------------------------------------------------------------------------------


def _description(command: click.Command) -> Iterator[str]:
    """Paragraphs of the help; what \\b keeps as it is stays as it is."""
    for number, paragraph in enumerate(inspect.cleandoc(command.help or "").split("\n\n")):
        lines = paragraph.splitlines()
        if number:
            yield ".PP"
        if lines and lines[0] == "\b":
            yield from (".nf", *map(_text, lines[1:]), ".fi")
        else:
            yield from map(_text, lines)


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None:
            names, text = record
            yield from (".TP", rf"\fB{_text(names)}\fR", _text(re.sub(r"\s+", " ", text)) or "\\&")


def _text(text: str) -> str:
    """A line that roff takes as it is: backslashes, hyphens that may be copied, no line that begins as a request."""
    text = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{text}" if text.startswith((".", "'")) else text
