"""What could come next on the command line? Blogs, months, tags, authors, languages and posts of the index at hand.

A shell asks while the user types: whatever goes wrong, there is nothing to offer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import click

from archivesearch import columns, config
from archivesearch.errors import ArchivesearchError
from archivesearch.model import PostFilter
from archivesearch.store.posts import Posts
from archivesearch.workspace import Workspace

MAX_OFFERED = 200

Completing = Callable[[click.Context, click.Parameter, str], list[Any]]


def _offering(values: Callable[[Posts, str], Iterable[str]]) -> Completing:
    def complete(context: click.Context, _parameter: click.Parameter, begun: str) -> list[Any]:
        try:
            with Workspace(_settings(context)).open_to_read() as database:
                found = [value for value in values(Posts(database), begun) if value.startswith(begun)]
        except ArchivesearchError:
            return []
        safe = [value for value in dict.fromkeys(found) if value == columns.one_line(value)]
        return safe[:MAX_OFFERED]

    return complete


def _settings(context: click.Context) -> config.Settings:
    """Of the command line so far; the group's own function has not run."""
    given = context.find_root().params
    folder, file = given.get("index_dir"), given.get("config_file")
    return config.load(Path(file) if file else None, index_dir=Path(folder) if folder else None)


def _months(posts: Posts) -> list[str]:
    return [str(month) for month, _ in posts.count_by_month(PostFilter()) if month]


years = _offering(lambda posts, _: (month[:4] for month in _months(posts)))
months = _offering(lambda posts, _: _months(posts))
tags = _offering(lambda posts, begun: posts.values("tag", begun))
authors = _offering(lambda posts, begun: posts.values("author", begun))
languages = _offering(lambda posts, begun: posts.values("lang", begun))
blogs = _offering(lambda posts, begun: posts.values("blog", begun))
addresses = _offering(lambda posts, begun: posts.values("url", begun))
