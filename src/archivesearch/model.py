"""What are the nouns that every stage shares?

Frozen values only: no I/O, no library objects, no decisions. Instants are UTC-aware and end in `_at`; civil dates end
in `_on` or are `PostDate.on` and are never shifted between time zones. `None` means "looked, found nothing".
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

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


# --- the web ------------------------------------------------------------------------------------------------------


class Source(StrEnum):
    """What named a URL."""

    START = "start"
    """The user."""
    ANCHOR = "anchor"
    """An ordinary link on a page."""
    PAGINATION = "pagination"
    """A link to the next, older or numbered page of a listing, or rel=next/prev."""
    SITEMAP = "sitemap"
    FEED = "feed"
    PLATFORM = "platform"
    """A publishing system's own interface (WordPress REST, Blogger feeds)."""
    REDIRECT = "redirect"
    """An HTTP redirect or a meta refresh."""
    CANONICAL = "canonical"
    PROBE = "probe"
    """A well-known address nobody named (/sitemap.xml)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """A URL, and what is known from where it was found."""

    url: Url
    source: Source
    found_on: Url
    """The page, feed or sitemap that names it."""
    title: str | None = None
    """What the source calls it (anchor text, feed title)."""
    published: str | None = None
    """The publication date the source gives, as written there (feed pubDate); never an update date."""
    modified: str | None = None
    """The modification date the source gives, as written there (sitemap lastmod, Atom updated)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Anchor:
    """One `<a href>` of a page, in reading order."""

    url: Url
    text: str
    """Visible text, white space folded, at most 200 characters; the `alt` of an image when there is no text."""
    path: str
    """Where it stands: tag.class steps from the root, digits removed ("div.sidebar/ul/li/a"), at most 8 of the last."""
    in_heading: bool
    """Inside h1..h6, or holding one."""
    rel: frozenset[str] = frozenset()
    title: str | None = None
    """Its `title` attribute."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Validators:
    """What a server gave to ask conditionally (RFC 9110 section 8.8), sent back as it was."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """One whole answer of a server. `headers` have lower-case names."""

    url: Url
    """What was asked."""
    final_url: Url
    """What answered, after redirects."""
    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    """Content-decoded (gzip undone), never truncated."""
    fetched_at: dt.datetime

    @property
    def validators(self) -> Validators:
        return Validators(etag=self.headers.get("etag"), last_modified=self.headers.get("last-modified"))

    @property
    def media_type(self) -> str:
        """The type and subtype of Content-Type in lower case, "" when there is none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


@dataclass(frozen=True, kw_only=True, slots=True)
class NotModified:
    """A 304: the stored page still stands."""

    url: Url
    fetched_at: dt.datetime


class PageKind(StrEnum):
    """What a page is to a blog's archive."""

    POST = "post"
    LISTING = "listing"
    """Home, pagination, date archive: names posts."""
    TAXONOMY = "taxonomy"
    """Tag, category, author or search page."""
    FEED = "feed"
    SITEMAP = "sitemap"
    STUB = "stub"
    """Redirects, by HTTP or by meta refresh, or is a second address of a post."""
    MEDIA = "media"
    """Not a page of text (image, archive, style sheet)."""
    OTHER = "other"


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
class NotAPost:
    """Why a page is no post, for a person to read."""

    reason: str
    kind: PageKind = PageKind.OTHER


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


@dataclass(frozen=True, kw_only=True, slots=True)
class ArchiveClaim:
    """What a blog says of itself: so many posts in a month, or in a whole year when `month` is None."""

    year: int
    month: Month | None
    count: int
    found_on: Url
    seen_at: dt.datetime
    """When the server last gave the page, or said that it still stands."""
    link: Url | None = None
    """Where the claim points (the month's page)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TotalClaim:
    """So many posts in all, as an interface of the blog's system says."""

    count: int
    outside: tuple[Url, ...]
    """Posts that the answer names and that do not belong to the blog: an interface counts its whole site."""
    source: Source
    found_on: Url
    seen_at: dt.datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class PageClaims:
    """What one stored page says of the size of its blog."""

    found_on: Url
    kind: PageKind | None
    depth: int
    """Links from the start page, which has 0."""
    blocks: tuple[tuple[ArchiveClaim, ...], ...] = ()
    """Its archive blocks, each whole, in reading order."""
    total: TotalClaim | None = None


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


# --- runs ---------------------------------------------------------------------------------------------------------


class Stage(StrEnum):
    """What a run is busy with, in order."""

    FETCH = "fetching"
    TYPE = "typing pages"
    EXTRACT = "extracting"
    INDEX = "indexing"


@dataclass(frozen=True, kw_only=True, slots=True)
class Progress:
    """How far a run has come."""

    stage: Stage
    done: int
    """Pages done in this stage."""
    queued: int
    """Pages known to be left in this stage."""
    posts: int
    """Posts found so far; while fetching a guess from single pages."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Failure:
    """A URL that was found but not captured."""

    url: Url
    reason: str


class Change(StrEnum):
    """What a run did to a post."""

    NEW = "new"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, kw_only=True, slots=True)
class PostDelta:
    """One post that a run added, changed or removed."""

    change: Change
    url: Url
    title: str | None
    month: Month | None
    """Of the post as it is now, or was before it was removed; None when it is not known."""


@dataclass(frozen=True, kw_only=True, slots=True)
class MonthDelta:
    """How many posts of a month a run added, changed and removed."""

    month: Month | None
    """None: posts whose month is unknown."""
    new: int
    changed: int
    removed: int


@dataclass(frozen=True, kw_only=True, slots=True)
class RunReport:
    """What one crawl of one blog did and where the blog stands after it."""

    blog: str
    start_url: Url
    started_at: dt.datetime
    ended_at: dt.datetime
    requests: int
    not_modified: int
    posts: int
    """Posts of the blog now."""
    new: int
    changed: int
    removed: int
    undated: int
    first_on: dt.date | None
    last_on: dt.date | None
    failures: tuple[Failure, ...]
    queued: int
    """URLs left for the next run."""
    limits_hit: tuple[str, ...] = ()
    """Limits that cut the crawl short, each in words."""
    failed_now: int = 0
    """Pages that were asked in this run and not captured; `failures` has those of earlier runs too."""
    months: tuple[MonthDelta, ...] = ()
    """What changed, newest month first."""
    deltas: tuple[PostDelta, ...] = ()
    """The posts that changed, newest month first; the first of them when they are many."""
    verdict: str = ""
    """What the audit says of the blog after the run, in one line."""
