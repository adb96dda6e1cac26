"""What are the nouns that every stage shares?

Frozen values only: no I/O, no library objects, no decisions. Instants are UTC-aware and end in `_at`; civil dates end
in `_on` or are `PostDate.on` and are never shifted between time zones. `None` means "looked, found nothing".
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NewType

if TYPE_CHECKING:
    from archivesearch.crawl_model import (
        Anchor as Anchor,
    )
    from archivesearch.crawl_model import (
        ArchiveClaim as ArchiveClaim,
    )
    from archivesearch.crawl_model import (
        Change as Change,
    )
    from archivesearch.crawl_model import (
        Failure as Failure,
    )
    from archivesearch.crawl_model import (
        Link as Link,
    )
    from archivesearch.crawl_model import (
        MonthDelta as MonthDelta,
    )
    from archivesearch.crawl_model import (
        NotAPost as NotAPost,
    )
    from archivesearch.crawl_model import (
        NotModified as NotModified,
    )
    from archivesearch.crawl_model import (
        Page as Page,
    )
    from archivesearch.crawl_model import (
        PageClaims as PageClaims,
    )
    from archivesearch.crawl_model import (
        PageKind as PageKind,
    )
    from archivesearch.crawl_model import (
        PostDelta as PostDelta,
    )
    from archivesearch.crawl_model import (
        Progress as Progress,
    )
    from archivesearch.crawl_model import (
        RunReport as RunReport,
    )
    from archivesearch.crawl_model import (
        Source as Source,
    )
    from archivesearch.crawl_model import (
        Stage as Stage,
    )
    from archivesearch.crawl_model import (
        TotalClaim as TotalClaim,
    )
    from archivesearch.crawl_model import (
        Validators as Validators,
    )

Url = NewType("Url", str)
"""A canonical URL: made by `urls.canonical` and by nothing else, so that a raw string does not type-check."""


# --- time ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, order=True, slots=True)
class Month:
    """A month of a civil calendar: the shared word of facets, counts, claims and audit."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if not (1 <= self.month <= 12 and 1 <= self.year <= 9999):
            raise ValueError(f"not a month: {self.year}-{self.month}")

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


class Precision(StrEnum):
    """How much of a date is known; `PostDate.on` holds 1 for what is not."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, kw_only=True, slots=True)
class PostDate:
    """The civil date a post's own site shows, and how it is known."""

    on: dt.date
    precision: Precision = Precision.DAY
    evidence: str
    """Kind and place, for a person: "permalink /2018/10/04/", "printed 'October 4, 2018' in div.submitted"."""
    rejected: tuple[str, ...] = ()
    """Other dates that were seen, in the same words, each with why it lost."""

    @property
    def month(self) -> Month | None:
        """The month, or None when only the year is known."""
        return None if self.precision is Precision.YEAR else Month(self.on.year, self.on.month)


# --- posts --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Post:
    """One post of a blog, whole."""

    url: Url
    """The permalink the blog itself links."""
    title: str | None
    date: PostDate | None
    text: str = field(repr=False)
    """What the author wrote, paragraphs separated by a blank line."""
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    language: str | None = None
    """BCP 47, lower case ("fr", "pt-br")."""
    blog: str = ""
    """The blog's name here: host and path prefix ("example.org/blog"); "" for a page without its blog."""

    @property
    def words(self) -> int:
        """Words of text, counted by white space; in scripts without spaces, characters are counted instead."""
        spaced = len(self.text.split())
        return spaced if spaced * 12 > len(self.text) else sum(not c.isspace() for c in self.text)


@dataclass(frozen=True, kw_only=True, slots=True)
class PostTitle:
    """A post as a list names it."""

    url: Url
    title: str | None
    on: dt.date | None
    """None when the day is not known."""
    month: Month | None


@dataclass(frozen=True, kw_only=True, slots=True)
class PostChange:
    """One step of the post table. Applying a change twice is harmless."""

    revision: int
    url: Url
    post: Post | None
    """The post as it is now; None when it was removed."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PostFilter:
    """Which posts: every given condition must hold. The same for list, search and counts."""

    year: int | None = None
    month: Month | None = None
    since: dt.date | None = None
    """First day, included."""
    until: dt.date | None = None
    """Last day, included."""
    author: str | None = None
    """Compared by `casefold`, whole."""
    tag: str | None = None
    """Compared by `casefold`, whole."""
    blog: str | None = None
    """The blog's name, whole."""
    language: str | None = None
    """BCP 47; "pt" fits "pt-br" too."""
    day: str | None = None
    """MM-DD of any year."""

    @property
    def is_empty(self) -> bool:
        return self == PostFilter()


# --- archive ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class MonthCount:
    month: Month
    count: int


@dataclass(frozen=True, kw_only=True, slots=True)
class YearCount:
    """A year with its months, newest first; the count is the sum of the months."""

    year: int
    months: tuple[MonthCount, ...]

    @property
    def count(self) -> int:
        return sum(month.count for month in self.months)


@dataclass(frozen=True, kw_only=True, slots=True)
class ArchiveTree:
    """Posts by year and month, newest first. Posts whose month is unknown are `undated`; nothing is left out."""

    years: tuple[YearCount, ...] = ()
    undated: int = 0
    others: int = 0
    """Posts of months that were left out on purpose."""

    @property
    def total(self) -> int:
        return sum(year.count for year in self.years) + self.undated + self.others


# --- search -------------------------------------------------------------------------------------------------------


class Sort(StrEnum):
    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, kw_only=True, slots=True)
class SearchRequest:
    """A validated question."""

    query: str
    filter: PostFilter = PostFilter()
    sort: Sort = Sort.RELEVANCE
    limit: int | None = 10
    """None: all."""
    offset: int = 0
    facets: bool = False
    """Count the values of all facets, not the months alone."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SearchHit:
    post: Post
    score: float
    """BM25F, larger is better; 0 when sorted by date."""
    snippet: str
    """Plain text around the best matches, white space folded, cut ends marked by "…"."""
    marks: tuple[tuple[int, int], ...] = ()
    """Half-open character ranges of `snippet` that matched, in order, not overlapping."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Facet:
    """How many of all matches have each value of a field; most first, then by value."""

    field: str
    """author, tag, blog or lang."""
    counts: tuple[tuple[str, int], ...]
    unfiltered: tuple[tuple[str, int], ...] | None = None
    """The same without the query's own condition on this field; None when it has none."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SearchResults:
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


# --- what a crawl adds --------------------------------------------------------------------------------------------


def __getattr__(name: str) -> Any:
    """The nouns of `crawl_model`, loaded when one is first asked for: making their classes takes 12 ms of a search."""
    if not name.startswith("_"):  # `from ... import` itself asks for __path__
        from archivesearch import crawl_model

        if name in vars(crawl_model):
            return getattr(crawl_model, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
