"""What is a post, and how is its date known? `archivesearch.model` hands these nouns out."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from archivesearch.frozen import Frozen
from archivesearch.model import Month, Url
from archivesearch.named_tuples import NamedTuple


class Precision(StrEnum):
    """How much of a date is known; `PostDate.on` holds 1 for what is not."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class PostDate(Frozen):
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


class Post(Frozen):
    """One post of a blog, whole."""

    url: Url
    """The permalink the blog itself links."""
    title: str | None
    date: PostDate | None
    text: str
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


class PostTitle(NamedTuple):
    """A post as a list names it."""

    url: Url
    title: str | None
    on: dt.date | None
    """None when the day is not known."""
    month: Month | None


class PostChange(NamedTuple):
    """One step of the post table. Applying a change twice is harmless."""

    revision: int
    url: Url
    post: Post | None
    """The post as it is now; None when it was removed."""
