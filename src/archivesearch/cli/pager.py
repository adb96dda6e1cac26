"""Does a result need a pager? On a terminal, when it is longer than the screen: PAGER, or less."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from archivesearch import config
from archivesearch.cli.session import print_lines

DEFAULT = "less"
_LESS = "FRX"
"""What less is told unless LESS says otherwise: quit when all fits, keep colors, leave the text on the screen."""


def show_lines(lines: Iterable[str]) -> None:
    """Results to stdout; what does not fit a terminal's screen goes through the pager."""
    command = config.pager(DEFAULT) if sys.stdout.isatty() else ""
    if not command:
        print_lines(lines)
        return
    rows, pending = os.get_terminal_size(sys.stdout.fileno()).lines, iter(lines)
    first = list(islice(pending, rows))
    if len(first) < rows:
        print_lines(first)
    else:
        _page(command, chain(first, pending))


def _page(command: str, lines: Iterator[str]) -> None:
    import shlex
    import subprocess  # 5 ms that a search in a pipe need not pay

    environment = {"LESS": _LESS, **os.environ}
    try:
        pager = subprocess.Popen(shlex.split(command), stdin=subprocess.PIPE, env=environment)
    except (OSError, ValueError):
        print_lines(lines)
        return
    assert pager.stdin is not None
    try:
        for line in lines:
            pager.stdin.write(f"{line}\n".encode("utf-8", "replace"))
        pager.stdin.close()
    except BrokenPipeError:  # the reader has seen enough
        pass
    while True:
        try:
            pager.wait()
            return
        except KeyboardInterrupt:  # the pager's own key
            continue
