"""What are the nouns that every stage shares?

Frozen values only: no I/O, no library objects, no decisions. Instants are UTC-aware and end in `_at`; civil dates end
in `_on` or are `PostDate.on` and are never shifted between time zones. `None` means "looked, found nothing".

Making a frozen dataclass takes 0.7 ms of each process that loads it, a NamedTuple 0.2: nouns that some commands do not
need live in modules of their own, which `__getattr__` below loads, and those of the way to the first line printed are
NamedTuples where nothing asks for more.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, NewType, Self

from archivesearch.frozen import Frozen
from archivesearch.named_tuples import NamedTuple

if TYPE_CHECKING:
    # isort: off  # one name a line, not one statement
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
    from archivesearch.post_model import (
        Post as Post,
    )
    from archivesearch.post_model import (
        PostChange as PostChange,
    )
    from archivesearch.post_model import (
        PostDate as PostDate,
    )
    from archivesearch.post_model import (
        PostTitle as PostTitle,
    )
    from archivesearch.post_model import (
        Precision as Precision,
    )
    from archivesearch.search_model import (
        Facet as Facet,
    )
    from archivesearch.search_model import (
        SearchHit as SearchHit,
    )
    from archivesearch.search_model import (
        SearchRequest as SearchRequest,
    )
    from archivesearch.search_model import (
        SearchResults as SearchResults,
    )
    from archivesearch.search_model import (
        Sort as Sort,
    )
    # isort: on

Url = NewType("Url", str)
"""A canonical URL: made by `urls.canonical` and by nothing else, so that a raw string does not type-check."""


# --- time ---------------------------------------------------------------------------------------------------------


class _YearAndMonth(NamedTuple):
    year: int
    month: int


class Month(_YearAndMonth):
    """A month of a civil calendar: the shared word of facets, counts, claims and audit. Raises `ValueError`."""

    __slots__ = ()

    def __new__(cls, year: int, month: int) -> Self:
        if not (1 <= month <= 12 and 1 <= year <= 9999):
            raise ValueError(f"not a month: {year}-{month}")
        return super().__new__(cls, year, month)

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


# --- posts --------------------------------------------------------------------------------------------------------


class PostFilter(NamedTuple):
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


class MonthCount(Frozen):
    """How many posts a month has."""

    month: Month
    count: int


class YearCount(Frozen):
    """A year with its months, newest first; the count is the sum of the months."""

    year: int
    months: tuple[MonthCount, ...]

    @property
    def count(self) -> int:
        return sum(month.count for month in self.months)


class ArchiveTree(Frozen):
    """Posts by year and month, newest first. Posts whose month is unknown are `undated`; nothing is left out."""

    years: tuple[YearCount, ...] = ()
    undated: int = 0
    others: int = 0
    """Posts of months that were left out on purpose."""

    @property
    def total(self) -> int:
        return sum(year.count for year in self.years) + self.undated + self.others


# --- nouns of one stage ------------------------------------------------------------------------------------------

_ELSEWHERE = {
    "crawl_model": (
        "Anchor",
        "ArchiveClaim",
        "Change",
        "Failure",
        "Link",
        "MonthDelta",
        "NotAPost",
        "NotModified",
        "Page",
        "PageClaims",
        "PageKind",
        "PostDelta",
        "Progress",
        "RunReport",
        "Source",
        "Stage",
        "TotalClaim",
        "Validators",
    ),
    "post_model": ("Post", "PostChange", "PostDate", "PostTitle", "Precision"),
    "search_model": ("Facet", "SearchHit", "SearchRequest", "SearchResults", "Sort"),
}


def __getattr__(name: str) -> Any:
    """A noun that not every command needs, loaded when it is first asked for: making its class takes up to 1 ms."""
    for module, names in _ELSEWHERE.items():
        if name in names:
            globals()[name] = noun = getattr(__import__(f"archivesearch.{module}", fromlist=[name]), name)
            return noun
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
