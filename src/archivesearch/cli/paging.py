"""How many posts, from which on, and in which format? The options that search and list share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from archivesearch.cli.output import Format


def paging_options(*, limit: int | None) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Add `limit` (None: all), `offset`, `count` and what `read_format` reads; `limit` here is the default."""

    def add(function: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(_options(limit)):
            function = option(function)
        return function

    return add


def read_format(options: dict[str, Any]) -> Format:
    """Take the format out of a command's options."""
    name, null = options.pop("format_name"), options.pop("null")
    return Format.NULL if null else Format(name)


# --- details ------------------------------------------------------------------------------------------------------


def _options(limit: int | None) -> tuple[Callable[..., Any], ...]:
    return (
        click.option(
            "--limit",
            type=click.IntRange(0),
            default=limit or 0,
            show_default=limit is not None,
            callback=lambda _context, _parameter, value: value or None,
            help="So many posts at most; 0: all.",
        ),
        click.option(
            "--offset", type=click.IntRange(0), default=0, metavar="INTEGER", help="Leave out so many posts at the top."
        ),
        click.option("--count", is_flag=True, help="Only say how many posts there are."),
        click.option(
            "--format",
            "format_name",
            type=click.Choice([form.value for form in Format]),
            default=Format.TEXT.value,
            show_default=True,
        ),
        click.option("-0", "--null", is_flag=True, help="The same as --format null: addresses for xargs -0."),
    )
