"""What can be asked of the index? The query as a tree of frozen values, and its canonical spelling.

A node knows nothing of any engine. `render` gives query text that reads back as the same tree.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import TypeAlias

from archivesearch.analysis import Part, parts
from archivesearch.frozen import Frozen

ANY_FIELD = ""
TEXT_FIELDS = ("title", "text")
"""Fields whose words are asked for; `ANY_FIELD` also looks into authors and tags."""
VALUE_FIELDS = ("author", "tag", "blog", "lang", "url")
"""Fields that are compared whole."""
DATE_FIELDS = ("year", "month", "date")
DAY_FIELD = "day"
"""A day of any year, MM-DD."""
FIELDS = (*TEXT_FIELDS, *VALUE_FIELDS, *DATE_FIELDS, DAY_FIELD)


class Words(Frozen):
    """Words in a row, in one field or (`ANY_FIELD`) in any; `text` is `analysis.canonical`.

    One word alone also stands for its other forms, unless `is_exact`, and with `is_near` for words spelled like it.
    """

    text: str
    field: str = ANY_FIELD
    is_prefix: bool = False
    is_exact: bool = False
    """In quotes."""
    is_near: bool = False
    spelled: str = ""
    """One word with its accents, in lower case; "" when `text` has them all. Stems need them."""

    @property
    def parts(self) -> tuple[Part, ...]:
        return parts(self.text, is_prefix=self.is_prefix)

    @property
    def has_forms(self) -> bool:
        """Whether it also stands for words of the same stem: "run" for "running"."""
        return not (self.is_prefix or self.is_exact or self.is_near) and " " not in self.text


class Value(Frozen):
    """A whole value of a field (`folded_value`), or with `is_prefix` its beginning."""

    field: str
    value: str
    is_prefix: bool = False


class Span(Frozen):
    """From `first` to `last`, both included, None for open: years (2018), months (201810) or days (20181004)."""

    field: str
    first: int | None = None
    last: int | None = None


class Undated(Frozen):
    """Posts without a date."""


class Not(Frozen):
    """What does not match the item."""

    item: Query


class And(Frozen):
    """What matches all items."""

    items: tuple[Query, ...]


class Or(Frozen):
    """What matches any item."""

    items: tuple[Query, ...]


Query: TypeAlias = Words | Value | Span | Undated | Not | And | Or


def all_of(items: list[Query]) -> Query:
    """The conjunction, flat and without repeats."""
    flat = [inner for item in items for inner in (item.items if isinstance(item, And) else (item,))]
    unique = tuple(dict.fromkeys(flat))
    return unique[0] if len(unique) == 1 else And(items=unique)


def any_of(items: list[Query]) -> Query:
    """The disjunction, flat and without repeats."""
    flat = [inner for item in items for inner in (item.items if isinstance(item, Or) else (item,))]
    unique = tuple(dict.fromkeys(flat))
    return unique[0] if len(unique) == 1 else Or(items=unique)


def negated(item: Query) -> Query:
    return item.item if isinstance(item, Not) else Not(item=item)


def folded_value(field: str, value: str) -> str:
    """How a value is compared: authors, tags and languages by `casefold`, blogs and addresses as they are."""
    value = " ".join(value.split())
    return value.casefold() if field in ("author", "tag", "lang") else value


def without_fields(query: Query, fields: Collection[str]) -> Query | None:
    """The query without the conditions on these fields that stand in its outermost conjunction; None when none is left.

    That is what the query would find without the filter of a facet.
    """
    items = query.items if isinstance(query, And) else (query,)
    kept = [item for item in items if not _asks_for(item, fields)]
    return all_of(kept) if kept else None


def wanted_words(query: Query) -> Iterator[Words]:
    """The words a match may hold, in order; not those it must lack."""
    if isinstance(query, Words):
        yield query
    elif isinstance(query, And | Or):
        for item in query.items:
            yield from wanted_words(item)


def render(query: Query) -> str:
    """The canonical spelling."""
    if isinstance(query, And):
        return " ".join(_bracketed(item, Or) for item in query.items)
    if isinstance(query, Or):
        return " OR ".join(_bracketed(item, And) for item in query.items)
    if isinstance(query, Not):
        return "-" + _bracketed(query.item, And, Or)
    return _render_leaf(query)


# --- details ------------------------------------------------------------------------------------------------------


def _asks_for(item: Query, fields: Collection[str]) -> bool:
    if isinstance(item, Not):
        return _asks_for(item.item, fields)
    if isinstance(item, And | Or):
        return all(_asks_for(each, fields) for each in item.items)
    return ("date" if isinstance(item, Undated) else item.field) in fields


_BARE = re.compile(r"[\w+#]+")


def _bracketed(query: Query, *kinds: type[And | Or]) -> str:
    text = render(query)
    return f"({text})" if isinstance(query, kinds) else text


def _render_leaf(query: Words | Value | Span | Undated) -> str:
    if isinstance(query, Undated):
        return "date:none"
    if isinstance(query, Span):
        return f"{query.field}:{_render_span(query)}"
    field = query.field + ":" if query.field else ""
    if isinstance(query, Words):
        text = query.spelled or query.text
        if " " in text or query.is_exact:
            text = f'"{text}"'
        text += "~" * query.is_near
    else:
        text = query.value if _BARE.fullmatch(query.value) else f'"{query.value}"'
    return field + text + "*" * query.is_prefix


def _render_span(span: Span) -> str:
    first, last = _render_date(span.first), _render_date(span.last)
    if span.first is None:
        return f"<={last}"
    if span.last is None:
        return f">={first}"
    return first if first == last else f"{first}..{last}"


def _render_date(date: int | None) -> str:
    """2018, 201810 and 20181004 as 2018, 2018-10 and 2018-10-04."""
    digits = str(date)
    year, rest = (digits[:4], digits[4:]) if len(digits) in (4, 6, 8) else (digits, "")
    return "-".join(filter(None, (year, rest[:2], rest[2:])))
