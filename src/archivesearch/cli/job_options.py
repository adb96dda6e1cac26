"""Which options do all jobs that write share? Declared once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from archivesearch.cli.session import LogFormat

F = TypeVar("F", bound=Callable[..., Any])


def job_options(command: F) -> F:
    """--lock-wait and --log-format, as `lock_wait` and `log_format`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    click.option(
        "--lock-wait",
        type=click.FloatRange(0),
        metavar="S",
        help="Wait so long for another run to end  [default: 0, exit code 75 at once]",
    ),
    click.option(
        "--log-format",
        type=click.Choice([form.value for form in LogFormat]),
        default=LogFormat.TEXT.value,
        show_default=True,
        help="How stderr is written; json: one object a line.",
    ),
)
