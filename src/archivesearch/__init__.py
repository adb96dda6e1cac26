"""archivesearch: the whole archive of a blog, searchable and proved complete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from archivesearch.version import __version__

if TYPE_CHECKING:
    from archivesearch.extract.post import extract_post as extract_post
    from archivesearch.fetch.politeness import robots_allows as robots_allows

__all__ = ["__version__", "extract_post", "robots_allows"]


def __getattr__(name: str) -> Any:
    """The public functions, imported when they are first asked for: a search pays for neither."""
    if name == "extract_post":
        from archivesearch.extract.post import extract_post

        return extract_post
    if name == "robots_allows":
        from archivesearch.fetch.politeness import robots_allows

        return robots_allows
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
