"""`archivesearch status`."""

from __future__ import annotations

from collections.abc import Iterator

import click

from archivesearch import columns, urls
from archivesearch.cli.progress import describe
from archivesearch.cli.reports import run_in_words, span_in_words
from archivesearch.cli.session import Session, print_lines
from archivesearch.counted import plural
from archivesearch.model import Failure
from archivesearch.pipeline.revisit import asked_again_at
from archivesearch.store.blogs import Blog, Blogs
from archivesearch.store.database import Database
from archivesearch.store.frontier import Frontier, FrontierUrl, UrlState
from archivesearch.store.pages import Pages
from archivesearch.store.posts import Posts

_RUNS_SHOWN = 3
_FAILURES_SHOWN = 20


@click.command(name="status")
@click.option("--blog", metavar="BLOG", help="Only this blog, and each of its URLs that is not here, with the reason.")
@click.pass_obj
def command(session: Session, /, blog: str | None) -> None:
    """Show which blogs are here, how fresh they are, whether each is whole, and what was found but not captured."""
    with session.workspace.open_to_read() as database:
        blogs = Blogs(database).all()
        if blog is not None:
            blogs = [one for one in blogs if one.name == blog]
            if not blogs:
                raise click.UsageError(f"no blog {blog!r} here", click.get_current_context())
        print_lines(_index_lines(session, database))
        for one in blogs:
            print_lines(_blog_lines(database, one, shown=None if blog else _FAILURES_SHOWN))


# --- details ------------------------------------------------------------------------------------------------------


def _index_lines(session: Session, database: Database) -> Iterator[str]:
    posts = Posts(database)
    revision, indexed = posts.revision(), session.workspace.index().revision
    state = (
        "up to date" if indexed == revision else f"{revision - indexed:,} changes behind; run: archivesearch reindex"
    )
    yield f"{session.settings.index_dir}: {plural(posts.count(), 'post')}, full-text index {state}"


def _blog_lines(database: Database, blog: Blog, *, shown: int | None) -> Iterator[str]:
    frontier, posts = Frontier(database, blog), Posts(database)
    first, last, undated = posts.span(blog)
    yield ""
    yield f"{blog.name}  ({urls.display(blog.start_url)})"
    yield f"  {span_in_words(posts.count(blog), first, last, undated)}"
    queued, gone = frontier.count(UrlState.QUEUED), frontier.count(UrlState.GONE)
    skipped = frontier.count(UrlState.SKIPPED)
    yield (
        f"  {plural(Pages(database, blog).count(), 'page')} kept, {queued:,} queued, "
        f"{gone:,} not found, {skipped:,} not asked"
    )
    runs = list(Blogs(database).last_runs(blog, _RUNS_SHOWN))
    if runs and runs[0].report is not None and runs[0].report.verdict:
        yield f"  {runs[0].report.verdict}"
    for run in runs:
        yield f"  {run.command} {run.started_at:%Y-%m-%d %H:%M} UTC: {run_in_words(run)}"
    failures = (*frontier.failures(), *frontier.refused())
    if failures:
        yield f"  {plural(len(failures), 'page')} found but not captured:"
    again = {known.url: known for known in frontier.iter_urls(UrlState.FAILED)}
    for failure in failures[:shown]:
        yield f"    {describe(failure)}{_asked_again(again.get(failure.url))}"
    if shown is None:
        yield from _left_out_lines(frontier)
    elif len(failures) > shown:
        name = columns.one_line(blog.name)
        yield f"    and {len(failures) - shown:,} more; archivesearch status --blog {name} shows all"


def _left_out_lines(frontier: Frontier) -> Iterator[str]:
    """Every address that is named and not here, with the reason."""
    for state, words in ((UrlState.GONE, "not found"), (UrlState.SKIPPED, "not asked")):
        left_out = list(frontier.iter_urls(state))
        if left_out:
            yield f"  {plural(len(left_out), 'address', 'addresses')} {words}:"
        for known in left_out:
            yield f"    {describe(Failure(url=known.url, reason=known.reason or words))}"


def _asked_again(known: FrontierUrl | None) -> str:
    again_at = None if known is None else asked_again_at(known.failures, known.tried_at)
    if known is None or again_at is None:
        return ""
    return f" ({known.failures} times in a row; asked again from {again_at:%Y-%m-%d %H:%M} UTC)"
