"""What does `search` do, once its command line is read? Ask the index, print what it answers."""

from __future__ import annotations

from collections.abc import Iterator

from archivesearch.cli.output import DIM, Format, painted, render_document, render_hits, summary
from archivesearch.cli.pager import show_lines
from archivesearch.cli.session import Session, print_lines
from archivesearch.cli.style import Style
from archivesearch.errors import Exit, IndexDamaged
from archivesearch.garbage import uncollected
from archivesearch.model import SearchRequest, SearchResults
from archivesearch.store.posts import Posts
from archivesearch.workspace import FULLTEXT


def search(session: Session, request: SearchRequest, form: Format, *, count_only: bool) -> int:
    """Returns the exit code: negative when no post matches."""
    with uncollected():
        results = _search(session, request)
    session.explain(f"understood as: {results.understood}")
    if count_only:
        print_lines([str(results.total)])
    elif form is Format.TEXT:
        show_lines(_as_text(results, session.style))
    elif form is Format.JSON:
        from archivesearch.cli.facets import facets_as_json  # 5 ms that most searches need not pay

        print_lines(render_document(results, {**facets_as_json(results), **_suggested(results)}))
    else:
        print_lines(render_hits(results, form, session.style), end=form.end)
    if results.total:
        return Exit.DONE
    session.say(f"no post matches: {results.understood}")
    if results.suggestion:
        session.say(f"did you mean: {results.suggestion}")
    return Exit.NEGATIVE


# --- details ------------------------------------------------------------------------------------------------------


def _search(session: Session, request: SearchRequest) -> SearchResults:
    """An answer from an index that lacks posts says so. Raises `IndexDamaged` when there are posts but no index."""
    with session.workspace.open_to_read() as database:
        posts, index = Posts(database), session.workspace.index()
        results = index.search(request, posts)
        newest, indexed = posts.revision(), index.revision
    if newest and not indexed:
        raise IndexDamaged(str(session.settings.index_dir / FULLTEXT), "it is not there")
    if indexed < newest:
        session.say(
            "the full-text index lags behind the posts: a crawl is at work or was cut off; archivesearch reindex"
        )
    return results


def _as_text(results: SearchResults, style: Style) -> Iterator[str]:
    yield from render_hits(results, Format.TEXT, style)
    if results.request.facets and results.total:
        from archivesearch.cli.facets import facets_as_text

        yield from facets_as_text(results, style)
        yield ""
    if results.hits:
        yield painted(summary(results), DIM, style)


def _suggested(results: SearchResults) -> dict[str, object]:
    return {"did_you_mean": results.suggestion} if results.suggestion else {}
