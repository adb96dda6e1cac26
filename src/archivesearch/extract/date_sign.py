"""What speaks for a post's date? One sign: where it was found, the days it can mean, and how it stands there."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from archivesearch.extract.date_text import Reading
from archivesearch.model import Precision

LABEL_CHARS = 12
"""A date with no more beside it is alone: "Posted on"."""


class Kind(StrEnum):
    """How a sign came to be known."""

    PRINTED = "printed"
    """On the post's own page, in its text."""
    LISTED = "listed"
    """Beside its link on another page."""
    HEADING = "heading"
    """Above its link on another page."""
    DAY_ARCHIVE = "day-archive"
    """A link from the post to the archive of its day."""
    PATH = "path"
    """Its address."""
    TIME = "time"
    """`<time datetime>` and `<abbr title>`."""
    JSON_LD = "json-ld"
    META = "meta"
    MICRODATA = "microdata"
    FEED = "feed"
    SITEMAP = "sitemap"


class Zone(StrEnum):
    MAIN = "main"
    TITLE = "title"
    """Inside the title, together with other words."""
    REFERENCE = "reference"
    """In a quotation, in code, or in a link to another page."""
    SIDE = "side"
    COMMENT = "comment"


FAMILIES: Mapping[Kind, str] = {
    Kind.PRINTED: "printed",
    Kind.LISTED: "listed",
    Kind.HEADING: "listed",
    Kind.DAY_ARCHIVE: "link",
    Kind.PATH: "path",
    Kind.TIME: "machine",
    Kind.JSON_LD: "machine",
    Kind.META: "machine",
    Kind.MICRODATA: "machine",
    Kind.FEED: "feed",
    Kind.SITEMAP: "sitemap",
}
"""Signs of one family come from one source of the page's making and do not confirm each other."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DateSign:
    """One candidate for the date of one post."""

    kind: Kind
    place: str = ""
    """Where: the last steps of the DOM path, the name of a meta, the property of an item."""
    format: str = ""
    readings: tuple[Reading, ...]
    """The days it can mean, by the order of the numbers; more than one when that is not known."""
    precision: Precision = Precision.DAY
    text: str
    """As it stands there."""
    zone: Zone = Zone.MAIN
    position: str = "only"
    """"first", "last" or "only" (both) among the signs of its place on the page."""
    count: int = 1
    """Different days named by that place on the page."""
    rest: int = 0
    """Characters that stand beside it in its element: 0 when it is alone."""
    distance: int | None = None
    """Characters between the title and it; negative before the title; None without a title."""
    marked: bool = False
    """Its element or the words before it say that it is the publication: class "submitted", "Posted on"."""
    doubtful: bool = False
    """Named modified or updated, or a kind of statement that often means something else."""
    likely: str = ""
    """The order of the numbers that is usual for the page's readers, when the sign leaves it open."""
    utc_offset_min: int | None = None
    """Minutes, when the sign gives the offset of its clock."""
    found_on: str = ""
    """The listing, for signs from other pages."""

    @property
    def family(self) -> str:
        return FAMILIES[self.kind]

    def to_dict(self) -> dict[str, Any]:
        """Everything that is not a default, in values JSON knows."""
        values: dict[str, Any] = {
            "kind": self.kind.value,
            "readings": [[order, on.isoformat()] for order, on in self.readings],
            "text": self.text,
        }
        for name, default in _DEFAULTS.items():
            if (value := getattr(self, name)) != default:
                values[name] = value
        return values

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> DateSign:
        """What `to_dict` made. What many signs say alike is one object: a blog of 10,000 posts has 160,000 signs."""
        fields: dict[str, Any] = dict(values)
        for name in _REPEATED:
            if name in fields:
                fields[name] = sys.intern(fields[name])
        fields["kind"] = Kind(fields["kind"])
        fields["readings"] = _readings(tuple((order, on) for order, on in fields["readings"]))
        fields["precision"] = Precision(fields.get("precision", Precision.DAY))
        fields["zone"] = Zone(fields.get("zone", Zone.MAIN))
        return cls(**fields)


@lru_cache(maxsize=4096)
def _readings(found: tuple[tuple[str, str], ...]) -> tuple[Reading, ...]:
    return tuple((order, dt.date.fromisoformat(on)) for order, on in found)


_REPEATED = ("place", "format", "position", "likely", "found_on")
_DEFAULTS: dict[str, Any] = {
    "place": "",
    "format": "",
    "precision": Precision.DAY,
    "zone": Zone.MAIN,
    "position": "only",
    "count": 1,
    "rest": 0,
    "distance": None,
    "marked": False,
    "doubtful": False,
    "likely": "",
    "utc_offset_min": None,
    "found_on": "",
}
