"""What is asked of a search, and what does it answer? `archivesearch.model` hands these nouns out."""

from __future__ import annotations

from enum import StrEnum

from archivesearch.frozen import Frozen
from archivesearch.model import ArchiveTree, Post, PostFilter
from archivesearch.named_tuples import NamedTuple


class Sort(StrEnum):
    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


class SearchRequest(Frozen):
    """A validated question."""

    query: str
    filter: PostFilter = PostFilter()
    sort: Sort = Sort.RELEVANCE
    limit: int | None = 10
    """None: all."""
    offset: int = 0
    facets: bool = False
    """Count the values of all facets, not the months alone."""


class SearchHit(NamedTuple):
    """A post that matches."""

    post: Post
    score: float
    """BM25F, larger is better; 0 when sorted by date."""
    snippet: str
    """Plain text around the best matches, white space folded, cut ends marked by "…"."""
    marks: tuple[tuple[int, int], ...] = ()
    """Half-open character ranges of `snippet` that matched, in order, not overlapping."""


class Facet(NamedTuple):
    """How many of all matches have each value of a field; most first, then by value."""

    field: str
    """author, tag, blog or lang."""
    counts: tuple[tuple[str, int], ...]
    unfiltered: tuple[tuple[str, int], ...] | None = None
    """The same without the query's own condition on this field; None when it has none."""


class SearchResults(Frozen):
    """What a search found."""

    request: SearchRequest
    understood: str
    """The query in the words of the query language, normalised: what was really asked."""
    total: int
    """All matches, not only the hits given here."""
    hits: tuple[SearchHit, ...]
    facets: ArchiveTree
    """All matches by year and month; `facets.total == total`."""
    facets_unfiltered: ArchiveTree | None = None
    """The same without the query's own condition on dates; None when it has none, or when it was not asked for."""
    more_facets: tuple[Facet, ...] = ()
    """When asked for."""
    suggestion: str | None = None
    """A query of near spellings that has matches, when this one has none."""
