"""What are pages, claims and runs: the nouns that only a crawl needs? `archivesearch.model` hands them out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from archivesearch.model import Month, Url

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
    fragment: str = ""
    """The part of the page it names (PAGE#name); what else it says is then of that part, not of the page."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Anchor:
    """One `<a href>` of a page, in reading order."""

    url: Url
    text: str
    """Visible text, white space folded, at most 200 characters; without any, an image's `alt` or the ARIA label."""
    path: str
    """Where it stands: tag.class steps from the root, digits removed ("div.sidebar/ul/li/a"), at most 8 of the last."""
    in_heading: bool
    """Inside h1..h6, or holding one."""
    rel: frozenset[str] = frozenset()
    title: str | None = None
    """Its `title` attribute."""
    heading: str | None = None
    """The heading of the card it stands in, when that links nowhere itself."""


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


# --- posts ---


@dataclass(frozen=True, kw_only=True, slots=True)
class NotAPost:
    """Why a page is no post, for a person to read."""

    reason: str
    kind: PageKind = PageKind.OTHER


# --- claims ---


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
