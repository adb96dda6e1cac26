"""`archivesearch search`."""

from __future__ import annotations

from typing import Any

import click

from archivesearch.cli.filters import filter_options, read_filter
from archivesearch.cli.output import Format, render_results
from archivesearch.cli.session import Session, print_lines
from archivesearch.errors import Exit, IndexDamaged
from archivesearch.model import SearchRequest, Sort
from archivesearch.store.posts import Posts
from archivesearch.workspace import FULLTEXT


@click.command(name="search", context_settings={"ignore_unknown_options": True, "help_option_names": ["--help"]})
@click.argument("query", nargs=-1, required=True)
@filter_options
@click.option(
    "--sort", type=click.Choice([sort.value for sort in Sort]), default=Sort.RELEVANCE.value, show_default=True
)
@click.option("--limit", type=click.IntRange(0), default=10, show_default=True, help="So many hits at most; 0: all.")
@click.option("--facets", is_flag=True, help="Show how many posts match in each month.")
@click.option(
    "--format",
    "format_name",
    type=click.Choice([form.value for form in Format]),
    default=Format.TEXT.value,
    show_default=True,
)
@click.pass_obj
def command(
    session: Session, /, query: tuple[str, ...], sort: str, limit: int, facets: bool, format_name: str, **options: Any
) -> int:
    """Search the posts: all words must match.

    \b
    "two words"        a phrase
    one OR other       either
    -word, NOT word    posts without it
    fund*              words that begin so
    title:word         in the title; also text: author: tag: blog: lang: url:
    year:2016..2018    also month: and date: with ranges (date:>=2020-03)

    The exit code is 1 when no post matches.
    """
    for word in query:
        if word.startswith("--"):
            raise click.UsageError(f"no such option: {word}", click.get_current_context())
    request = SearchRequest(query=" ".join(query), filter=read_filter(options), sort=Sort(sort), limit=limit or None)
    with session.workspace.open_to_read() as database:
        posts, index = Posts(database), session.workspace.index()
        _check_fresh(session, posts.revision(), index.revision)
        results = index.search(request, posts)
    session.explain(f"understood as: {results.understood}")
    print_lines(render_results(results, Format(format_name), session.style, facets=facets))
    if not results.total:
        session.say(f"no post matches: {results.understood}")
        return Exit.NEGATIVE
    return Exit.DONE


# --- details ------------------------------------------------------------------------------------------------------


def _check_fresh(session: Session, posts: int, indexed: int) -> None:
    """An answer from an index that lacks posts must say so. Raises `IndexDamaged` when there are posts but no index."""
    if posts and not indexed:
        raise IndexDamaged(str(session.settings.index_dir / FULLTEXT), "it is not there")
    if indexed < posts:
        session.say(
            "the full-text index lags behind the posts: a crawl is at work or was cut off; archivesearch reindex"
        )
