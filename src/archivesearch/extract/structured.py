"""What does a page's JSON-LD say of its article?

Lenient: real JSON-LD has raw line breaks, HTML comments around it, trailing commas and HTML entities. Iterative and
bounded, since a hostile page may nest 100,000 lists.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from archivesearch.markup import Document, fold

MAX_CHARS = 500_000
MAX_OBJECTS = 2000
_ARTICLE_TYPES = frozenset(
    "article newsarticle blogposting socialmediaposting report techarticle scholarlyarticle reportagenewsarticle"
    " analysisnewsarticle opinionnewsarticle liveblogposting review recipe webpage".split()
)
_WRAPPING = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$")
_TRAILING_COMMA = re.compile(r",\s*([}\]])")


def json_ld_articles(document: Document) -> Sequence[Mapping[str, Any]]:
    """The objects that describe an article, true articles before mere web pages."""
    return _read(document).articles


def json_ld_objects(document: Document) -> Sequence[Mapping[str, Any]]:
    """All objects of the page's JSON-LD, outer before inner, at most `MAX_OBJECTS`."""
    return _read(document).objects


def types_of(item: Mapping[str, Any]) -> set[str]:
    """The names of its @type, lower case, without a schema.org prefix."""
    kinds = item.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return {name.rpartition("/")[2].lower() for name in names if isinstance(name, str)}


def plain(value: object) -> str:
    """A JSON string as text: entities and white space undone; "" for anything else."""
    return fold(html.unescape(value)) if isinstance(value, str) else ""


# --- details ------------------------------------------------------------------------------------------------------


class _Said(NamedTuple):
    """What a page's JSON-LD says; titles, authors and tags all ask."""

    objects: Sequence[Mapping[str, Any]]
    articles: Sequence[Mapping[str, Any]]


def _read(document: Document) -> _Said:
    def read() -> _Said:
        objects = _read_objects(document)
        articles = [item for item in objects if types_of(item) & _ARTICLE_TYPES]
        return _Said(objects, sorted(articles, key=lambda item: "webpage" in types_of(item)))

    return document.once(_Said, read)


def _read_objects(document: Document) -> list[Mapping[str, Any]]:
    found: list[Mapping[str, Any]] = []
    for script in document.root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        for item in _objects(_load(script.text or "")):
            found.append(item)
            if len(found) >= MAX_OBJECTS:
                return found
    return found


def _load(text: str) -> Any:
    text = _WRAPPING.sub("", _WRAPPING.sub("", text)).strip().rstrip(";")
    if not text or len(text) > MAX_CHARS:
        return None
    for candidate in (text, _TRAILING_COMMA.sub(r"\1", text)):
        try:
            return json.loads(candidate, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _objects(value: Any) -> Iterator[Mapping[str, Any]]:
    waiting = [value]
    for _ in range(MAX_OBJECTS * 4):
        if not waiting:
            return
        current = waiting.pop(0)
        if isinstance(current, dict):
            yield current
            waiting.extend(inner for inner in current.values() if isinstance(inner, dict | list))
        elif isinstance(current, list):
            waiting.extend(inner for inner in current[:MAX_OBJECTS] if isinstance(inner, dict | list))
