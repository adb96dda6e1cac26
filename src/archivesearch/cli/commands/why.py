"""`archivesearch why`."""

from __future__ import annotations

from collections.abc import Iterator

import click

from archivesearch import columns, urls
from archivesearch.cli.session import Session, print_lines
from archivesearch.counted import plural
from archivesearch.errors import Exit, NotFound
from archivesearch.model import Post, Url
from archivesearch.pipeline.explain import Explanation, explain
from archivesearch.store.posts import Posts

_LINKS_SHOWN = 5


@click.command(name="why")
@click.argument("address", metavar="URL")
@click.pass_obj
def command(session: Session, /, address: str) -> int:
    """Say why a URL is a post or not, where its date comes from, and what named it.

    The exit code is 1 when it is no post, or nothing ever named it.
    """
    url = urls.from_user(address)
    with session.workspace.open_to_read() as database:
        found = explain(database, url, urls.split_name(address.strip())[1])
        if found is None:
            raise NotFound(f"nothing that was crawled names {urls.display(url)}")
        indexed = session.workspace.index().revision >= Posts(database).revision()
    print_lines(_lines(found, indexed=indexed))
    return Exit.DONE if found.post is not None else Exit.NEGATIVE


# --- details ------------------------------------------------------------------------------------------------------


def _lines(found: Explanation, *, indexed: bool) -> Iterator[str]:
    record, post = found.record, found.post
    is_part = post is not None and urls.split_name(post.url)[1] != ""
    yield columns.one_line(urls.display(post.url if post is not None and is_part else record.url))
    if is_part:
        yield from _row("part of", urls.display(record.url))
    yield from _row("state", _state(found))
    yield from _row("type", record.kind_reason or ("not decided" if record.kind is None else record.kind))
    if record.post_url is not None and record.post_url != record.url:
        yield from _row("shows", urls.display(record.post_url))
    if found.post is not None:
        yield from _post_lines(found.post, indexed=indexed)
    yield from _row("first on", f"{urls.display(record.found_on)}, {plural(record.depth, 'link')} from the start")
    for link in record.sources:
        said = [
            link.title,
            link.published and f"published {link.published}",
            link.modified and f"modified {link.modified}",
        ]
        words = ", ".join(part for part in said if part)
        yield from _row(link.source, f"{urls.display(link.found_on)}{f' ({words})' if words else ''}")
    yield from _linked_lines(found.linked)


def _state(found: Explanation) -> str:
    record = found.record
    at = f", {record.tried_at:%Y-%m-%d %H:%M} UTC" if record.tried_at else ""
    to = f" to {urls.display(record.redirect_to)}" if record.redirect_to else ""
    reason = f" ({record.reason})" if record.reason else ""
    return f"{record.state}{to}{reason}{at}"


def _post_lines(post: Post, *, indexed: bool) -> Iterator[str]:
    yield from _row(
        "post", f"{post.title or 'untitled'}, {'in the full-text index' if indexed else 'index lags behind'}"
    )
    if post.date is None:
        yield from _row("date", "none: no sign names a possible day")
        return
    yield from _row("date", f"{post.date.on} ({post.date.precision}): {post.date.evidence}")
    for rejected in post.date.rejected:
        yield from _row("", f"not {rejected}")


def _linked_lines(linked: tuple[tuple[Url, str], ...]) -> Iterator[str]:
    for page, text in linked[:_LINKS_SHOWN]:
        yield from _row("linked", f"{urls.display(page)}{f' as «{text}»' if text else ''}")
    if len(linked) > _LINKS_SHOWN:
        yield from _row("", f"and from {len(linked) - _LINKS_SHOWN:,} more pages")


def _row(name: str, value: str) -> Iterator[str]:
    yield f"  {columns.pad(name, 11)}{columns.one_line(value)}"
