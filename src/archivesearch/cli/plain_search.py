"""Which searches are so plain that click need not read them?

To load click and declare the options of a command takes as long as all the rest of a search. So a command line that
holds `search`, words, and the options below with values that fit is read here, as click reads it. All else is click's
to read and to complain of: another command, another option, a word that begins with a dash, a value that does not fit,
--help. tests/cli/test_plain_search.py holds both readings against each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from archivesearch.cli.output import Format
from archivesearch.cli.searching import search
from archivesearch.cli.session import ColorWhen, Session
from archivesearch.garbage import collect_what_comes
from archivesearch.model import PostFilter, SearchRequest, Sort
from archivesearch.named_tuples import NamedTuple

# By name: of which spelling an option may be, and whether a value follows it.
GENERAL_FLAGS = {"-q": "quiet", "--quiet": "quiet", "-v": "verbose", "--verbose": "verbose"}
GENERAL_VALUES = {"--index": "index", "--config": "config", "--color": "color"}
FLAGS = {"--count": "count", "--facets": "facets", "-0": "null", "--null": "null"}
VALUES = {
    f"--{name}": name
    for name in ("year", "author", "tag", "language", "blog", "sort", "limit", "offset", "format")
}  # fmt: skip
CHOICES: Mapping[str, type[StrEnum]] = {"color": ColorWhen, "sort": Sort, "format": Format}
NUMBERS = {"year": range(1, 10_000), "limit": range(10**9), "offset": range(10**9)}
DEFAULT_LIMIT = 10


class PlainSearch(NamedTuple):
    """A search as the command line asks for it. `given` holds what stands there of the options, by name."""

    words: tuple[str, ...]
    given: Mapping[str, str]

    @property
    def request(self) -> SearchRequest:
        given, is_count = self.given, "count" in self.given
        return SearchRequest(
            query=" ".join(self.words),
            filter=PostFilter(
                year=int(given["year"]) if "year" in given else None,
                author=given.get("author"),
                tag=given.get("tag"),
                blog=given.get("blog"),
                language=given.get("language"),
            ),
            sort=Sort(given.get("sort", Sort.RELEVANCE)),
            limit=0 if is_count else int(given.get("limit", DEFAULT_LIMIT)) or None,
            offset=int(given.get("offset", 0)),
            facets="facets" in given,
        )

    @property
    def format(self) -> Format:
        return Format.NULL if "null" in self.given else Format(self.given.get("format", Format.TEXT))

    def session(self) -> Session:
        """Raises `BadConfig`."""
        index, config = (Path(self.given[name]) if name in self.given else None for name in ("index", "config"))
        return Session.begin(
            config,
            index,
            quiet="quiet" in self.given,
            verbose="verbose" in self.given,
            color=self.given.get("color", ColorWhen.AUTO),
        )

    def run(self) -> int:
        """Search and print; returns the exit code."""
        collect_what_comes()
        return search(self.session(), self.request, self.format, count_only="count" in self.given)


def read_plain_search(arguments: Sequence[str]) -> PlainSearch | None:
    """What the arguments after the program's name ask for; None when click has to read them."""
    left = iter(arguments)
    given: dict[str, str] = {}
    words: list[str] = []
    for argument in left:
        if argument == "search":
            break
        if not _take(argument, left, GENERAL_FLAGS, GENERAL_VALUES, given):
            return None
    for argument in left:
        if not argument.startswith("-"):
            words.append(argument)
        elif not _take(argument, left, FLAGS, VALUES, given):
            return None
    if not words or {"quiet", "verbose"} <= given.keys():
        return None
    return PlainSearch(tuple(words), given)


# --- details ------------------------------------------------------------------------------------------------------


def _take(
    argument: str, left: Iterator[str], flags: Mapping[str, str], values: Mapping[str, str], given: dict[str, str]
) -> bool:
    """Take an option, and the value that belongs to it. False: not one that is known here, or its value is odd."""
    if argument in flags:
        given[flags[argument]] = ""
        return True
    option, equals, value = argument.partition("=")
    if option not in values:
        return False
    name = values[option]
    if not equals:
        value = next(left, "-")
    given[name] = value
    return not value.startswith("-") and _fits(name, value)


def _fits(name: str, value: str) -> bool:
    if name in CHOICES:
        return value in list(CHOICES[name])
    if name in NUMBERS:
        return value.isascii() and value.isdigit() and len(value) < 10 and int(value) in NUMBERS[name]
    return True
