"""Which entries "label (count)" does a piece of a page list, in reading order?

With BeautifulSoup: this mark-up is messy and rare. An entry is what stands in one item of a list, one option, one row,
one line: its words, the number beside them, its link, and where it stands. What the words mean is not decided here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag

from archivesearch.extract.date_text import plain_digits
from archivesearch.extract.month_labels import FIRST_YEAR


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """A label, and the count beside it when there is one."""

    text: str
    count: int | None
    href: str | None
    lists: tuple[int, ...]
    """The lists it stands in, outermost first; the last is the one that holds it directly."""
    in_heading: bool = False
    is_marked: bool = True
    """The count is in brackets, has its unit, or is marked up as a count; else it is a number beside the label."""


def read_entries(html: str, *, last_year: int, numbers: Iterator[int]) -> Iterator[Entry]:
    """The entries of a piece of HTML, which may begin and end anywhere between two tags.

    `numbers` gives each list its own; pieces of one page share it.
    """
    group: list[_Piece] = []
    # bs4 warns of text that begins like XML, as XHTML 1.0 does, and of text without any tag.
    for piece in _pieces(BeautifulSoup(f"<!DOCTYPE html>{html}", "lxml"), last_year, numbers):
        if group and piece.place.item != group[-1].place.item:
            yield from _entries(group)
            group = []
        group.append(piece)
    yield from _entries(group)


# --- details: pieces of text --------------------------------------------------------------------------------------

_ITEMS = frozenset("li option tr dt dd summary h1 h2 h3 h4 h5 h6".split())
_BLOCKS = frozenset("div p section article aside nav header footer form td th body center".split())
_LISTS = frozenset("ul ol dl table select details".split())
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6 dt summary".split())
_COUNT_CLASS = re.compile(r"count|num\b|badge|total|amount|qty", re.IGNORECASE)
_UNITS = (
    r"posts?|articles?|entry|entries|items?|stor(?:y|ies)|notes?|beitr[aä]ge?|artikel|eintr[aä]ge?|billets?|entradas?|art[ií]culos?"
    r"|artigos?|postagens|posts?agem|articoli|articolo|berichten|bericht|inlägg|indlæg|innlegg|wpis(?:y|ów)?|člán(?:ek|ky|ků)"
    r"|запис(?:ь|и|ей)|стат(?:ья|ьи|ей)|пост(?:а|ов)?|yazı|kirjoitusta|bejegyzés|bài(?: viết)?|tulisan"
    r"|篇(?:文章|日志|日誌)?|件|个|個|則|则|筆|条|條|编|編|개(?:의 글)?|개의|건|โพสต์|บทความ"
)
_NUMBER = r"(\d{1,3}(?:[,.\u202f\u00a0 ]\d{3})+|\d{1,6})"
_BRACKETED = re.compile(rf"[:\s]*[(\[【]\s?{_NUMBER}\s?(?:{_UNITS})?\s?[)\]】][\s|,;·•/]*", re.IGNORECASE)
_BARE = re.compile(rf"[:\s–—-]*{_NUMBER}\s?({_UNITS})?[\s|,;·•]*", re.IGNORECASE)
_WITH_LABEL = re.compile(rf"(\S.{{0,60}}?)\s?[(\[【]\s?{_NUMBER}\s?(?:{_UNITS})?\s?[)\]】][\s|,;·•/]*", re.IGNORECASE)
_WITH_UNIT = re.compile(rf"(\S.{{0,60}}?)[\s:]\s?{_NUMBER}\s?(?:{_UNITS})[\s|,;·•]*", re.IGNORECASE)
_FULL_WIDTH = str.maketrans("（）［］〔〕　", "()[][] ")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a string stands; inherited from the element above."""

    item: tuple[int, int] = (0, 0)
    """The item or block, and the line in it."""
    in_item: bool = False
    href: str | None = None
    lists: tuple[int, ...] = ()
    counts: bool = False
    """Inside an element whose class says that it counts."""
    in_heading: bool = False
    in_time: bool = False
    """The numbers of a `<time>` are days, not counts: "Jul 08 2016" in three elements (Octopress)."""


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    place: _Place
    count: int | None = None
    is_marked: bool = False


def _pieces(soup: BeautifulSoup, last_year: int, numbers: Iterator[int]) -> Iterator[_Piece]:
    """Runs of text of one item and link, and numbers that stand in a string of their own."""
    places: dict[int, _Place] = {id(soup): _Place()}
    held: _Piece | None = None
    line = 0
    for node in soup.descendants:
        above = places.get(id(node.parent), _Place())
        if isinstance(node, Tag):
            line += node.name == "br"
            places[id(node)] = _place_in(node, above, line, numbers)
        elif type(node) is NavigableString and (text := _folded(node)):
            place = replace(above, item=(above.item[0], line))
            piece = _as_count(text, place, last_year) or _Piece(text, place)
            if held is not None and piece.count is None and held.count is None and _together(held, piece):
                held = replace(held, text=f"{held.text} {piece.text}")
                continue
            if held is not None:
                yield held
            held = piece
    if held is not None:
        yield held


def _place_in(tag: Tag, above: _Place, line: int, numbers: Iterator[int]) -> _Place:
    name = tag.name
    item, in_item, lists = above.item, above.in_item, above.lists
    if name in _LISTS:
        in_item, lists = False, (*lists, next(numbers))
    elif name in _ITEMS or (name in _BLOCKS and not in_item):
        item, in_item = (next(numbers), line), name in _ITEMS
    href = above.href
    if name in ("a", "option"):
        value = tag.get("href" if name == "a" else "value")
        href = value if isinstance(value, str) else ""
    counts = name in ("span", "small", "em", "b", "i", "sup", "strong", "div", "td") and bool(
        _COUNT_CLASS.search(str(tag.get("class") or "")[:200])
    )
    return _Place(
        item=item,
        in_item=in_item,
        href=href,
        lists=lists[-12:],
        counts=counts,
        in_heading=(above.in_heading and name not in _LISTS) or name in _HEADINGS,
        in_time=above.in_time or name == "time",
    )


def _folded(string: NavigableString) -> str:
    text = " ".join(plain_digits(string[:400]).translate(_FULL_WIDTH).split())
    return text if any(char.isalnum() for char in text) else ""


def _together(one: _Piece, other: _Piece) -> bool:
    return one.place.item == other.place.item and one.place.href == other.place.href and len(one.text) < 200


def _as_count(text: str, place: _Place, last_year: int) -> _Piece | None:
    if found := _BRACKETED.fullmatch(text):
        return _Piece(text, place, _number(found[1]), is_marked=True)
    found = _BARE.fullmatch(text)
    if found is None or place.in_time or found[1].startswith("0"):
        return None
    number, is_marked = _number(found[1]), place.counts or bool(found[2])
    is_year = FIRST_YEAR <= number <= last_year or 2400 < number < 2600
    return None if is_year and not is_marked else _Piece(text, place, number, is_marked=is_marked)


def _number(digits: str) -> int:
    return int(re.sub(r"\D", "", digits))


# --- details: entries ---------------------------------------------------------------------------------------------


def _entries(group: list[_Piece]) -> Iterator[Entry]:
    """Labels and counts of one item, paired: the count follows its label, or stands before it where none follows."""
    label: _Piece | None = None
    count: _Piece | None = None
    for piece in group:
        if label is not None and count is not None and _goes_on(label, count, piece):
            label, count = replace(label, text=f"{label.text} {count.text}"), None
        if piece.count is not None:
            if label is not None and count is not None:
                yield _entry(label, count)
                label = None
            count = piece
        elif label is not None and count is None and piece.place.href == label.place.href:
            label = replace(label, text=f"{label.text} {piece.text}")
        else:
            if label is not None:
                yield _entry(label, count)
            count = count if label is None and _is_alone(group) else None
            label = piece
    if label is not None:
        yield _entry(label, count)
    elif count is not None and not count.is_marked:
        yield _entry(replace(count, count=None), None)


def _goes_on(label: _Piece, number: _Piece, following: _Piece) -> bool:
    """Whether a number is no count but part of the label: "Jul 8 2016", "2018 / 10 (2)" in three elements."""
    if number.is_marked or number.place.href != label.place.href:
        return False
    return following.is_marked if following.count is not None else following.place.href == label.place.href


def _is_alone(group: list[_Piece]) -> bool:
    """One label and one count: the count may stand first (a badge)."""
    return sum(piece.count is None for piece in group) == 1 and len(group) == 2


def _split(text: str) -> tuple[str, int] | None:
    found = _WITH_LABEL.fullmatch(text) or _WITH_UNIT.fullmatch(text)
    return (found[1], _number(found[2])) if found else None


def _entry(label: _Piece, count: _Piece | None) -> Entry:
    text, number, is_marked = label.text, None, True
    if count is not None:
        number, is_marked = count.count, count.is_marked
    elif found := _split(text):
        text, number = found
    href = label.place.href or (count.place.href if count is not None else None)
    return Entry(
        text=text,
        count=number,
        href=href or None,
        lists=label.place.lists,
        in_heading=label.place.in_heading,
        is_marked=is_marked,
    )
