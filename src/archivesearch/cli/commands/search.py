"""`archivesearch search`."""

from __future__ import annotations

from typing import Any

import click

from archivesearch.cli.filters import filter_options, read_filter
from archivesearch.cli.paging import paging_options, read_format
from archivesearch.cli.searching import search as run
from archivesearch.cli.session import Session
from archivesearch.model import SearchRequest, Sort


@click.command(name="search", context_settings={"ignore_unknown_options": True, "help_option_names": ["--help"]})
@click.argument("query", nargs=-1, required=True)
@filter_options
@click.option(
    "--sort", type=click.Choice([sort.value for sort in Sort]), default=Sort.RELEVANCE.value, show_default=True
)
@paging_options(limit=10)
@click.option("--facets", is_flag=True, help="Show how many posts match by month, author, tag, blog and language.")
@click.pass_obj
def command(
    session: Session,
    /,
    query: tuple[str, ...],
    sort: str,
    limit: int | None,
    offset: int,
    count: bool,
    facets: bool,
    **options: Any,
) -> int:
    """Search the posts: all words must match, in any of their forms.

    \b
    "two words"        in a row, as they are; "word" without its other forms
    one OR other       either
    -word, NOT word    posts without it
    ( )                grouping
    fund*              words that begin so
    fund~              words spelled like it
    title:word         in the title; also text: author: tag: blog: lang: url:
    year:2016..2018    also month: and date: with ranges (date:>=2020-03); day:10-04

    The exit code is 1 when no post matches.
    """
    for word in query:
        if word.startswith("--"):
            raise click.UsageError(f"no such option: {word}", click.get_current_context())
    form = read_format(options)
    request = SearchRequest(
        query=" ".join(query),
        filter=read_filter(options),
        sort=Sort(sort),
        limit=0 if count else limit,
        offset=offset,
        facets=facets,
    )
    return run(session, request, form, count_only=count)
