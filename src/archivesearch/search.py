"""What does a person's query ask for?

    words               posts that hold them all, in title, text, tags or authors; case and accents do not count, nor
                        do endings: each word also stands for its other forms in the language of a post
    "in a row"          these words as they are, one after the other; so are the parts of e-mail, it's and 10:30
    a OR b              either; binds weaker than words side by side (AND may be written)
    -word, NOT word     posts without it
    ( )                 grouping
    begin*              words that begin so; "new yo"* the last of a row
    word~               words spelled like it: one letter more, less, other or swapped; two from six letters on
    title: text:        words of one field, also title:"in a row" and title:(a OR b)
    author: tag: blog: lang: url:    the whole value, author:"Jane Doe", or its beginning, tag:trav*
    year: month: date:  2018, 2018-10, 2018-10-04; ranges date:2018-10..2019-03, >=, >, <=, <; date:none for undated
    day:                10-04, that day of any year

OR, AND and NOT are operators in capitals only. What holds no letter or digit is left out beside other words ("rock &
roll") and refused where it would have to mean something. What cannot be read is refused with the place and the reason:
nothing is guessed, an unknown field least of all.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from archivesearch.analysis import canonical, spelling
from archivesearch.errors import BadQuery
from archivesearch.model import PostFilter
from archivesearch.named_tuples import NamedTuple
from archivesearch.query import (
    ANY_FIELD,
    DATE_FIELDS,
    DAY_FIELD,
    FIELDS,
    TEXT_FIELDS,
    Query,
    Span,
    Undated,
    Value,
    Words,
    all_of,
    any_of,
    folded_value,
    negated,
)

MAX_QUERY_CHARS = 2_000
MAX_DEPTH = 50
"""Brackets and negations inside each other."""


def parse_query(query: str) -> Query:
    """The tree of a query. Raises `BadQuery` with the offset where reading stopped and why."""
    if len(query) > MAX_QUERY_CHARS:
        raise BadQuery(query, MAX_QUERY_CHARS, f"it is longer than {MAX_QUERY_CHARS:,} characters")
    return _Parser(query).parse()


def restricted(query: Query, condition: PostFilter) -> Query:
    """The query and every condition of the filter, which are the same thing as the query's fields."""
    return all_of([query, *_conditions(condition)])


def filter_query(condition: PostFilter) -> Query | None:
    """The filter alone as a query; None when it is empty."""
    conditions = _conditions(condition)
    return all_of(conditions) if conditions else None


# --- details ------------------------------------------------------------------------------------------------------

_SPACE = re.compile(r"\s*")
_OPERATOR = re.compile(r"(AND|OR|NOT)(?=[\s()\"]|[“”]|$)")
_FIELD = re.compile(r"([^\W\d]+):(?!//|:)")  # http://x.org and std::vector are words
_WORD = re.compile(r"[^\s()\"“”]+")
# Compiled by the first query that has one.
_QUOTED = r"[\"“”]([^\"“”]*)[\"“”]"
_DATE = r"(?a:(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?)"
_DAY = r"(?a:(\d{2})-(\d{2}))"
_RANGE = r"(?s)(>=|<=|>|<)?(.*?)(\.\.(.*))?"
_SHAPES = {"year": "2018", "month": "2018-10", "date": "2018, 2018-10 or 2018-10-04"}
_KNOWN = ", ".join(f"{field}:" for field in FIELDS)


class _Atom(NamedTuple):
    """A bare or quoted piece of text and where it stands."""

    text: str
    start: int
    end: int
    is_prefix: bool
    is_near: bool = False
    is_quoted: bool = False


class _Parser:
    """Reads one query by recursive descent; `at` is the offset of what comes next."""

    def __init__(self, query: str) -> None:
        self.query, self.at, self.depth = query, 0, 0

    def parse(self) -> Query:
        found = self.alternatives(ANY_FIELD)
        if self.at < len(self.query):
            raise self.error("a ) without its (", self.at)
        if found is None:
            why = "it is empty" if not self.query.strip() else "it holds no letter or digit to search for"
            raise self.error(why, 0)
        return found

    def alternatives(self, field: str) -> Query | None:
        items = [self.conjunction(field)]
        while place := self.accept("OR"):
            items.append(self.conjunction(field))
            if items[-1] is None or items[-2] is None:
                raise self.error("OR needs words on both sides", place - 2)
        return any_of([item for item in items if item is not None]) if items[0] is not None else None

    def conjunction(self, field: str) -> Query | None:
        """Items side by side, up to OR, a closing bracket or the end; None when nothing in them can be searched."""
        items: list[Query] = []
        pending = 0  # the end of an AND that still waits for its right side
        while not self.at_end():
            if place := self.accept("AND"):
                if pending or not items:
                    raise self.error("AND needs words on both sides", place - 3)
                pending = place
                continue
            item = self.item(field)
            if item is not None:
                items.append(item)
                pending = 0
        if pending:
            raise self.error("AND needs words on both sides", pending - 3)
        return all_of(items) if items else None

    def at_end(self) -> bool:
        self.skip_space()
        if self.at >= len(self.query) or self.query[self.at] == ")":
            return True
        operator = _OPERATOR.match(self.query, self.at)
        return operator is not None and operator[1] == "OR"

    def item(self, field: str) -> Query | None:
        start = self.at
        if self.accept("NOT") or self.accept_minus():
            ends = self.at_end() or self.query.startswith("AND ", self.at)
            item = None if ends else self.nested(lambda: self.item(field), start)
            if item is None:
                raise self.error("nothing to leave out follows", start)
            return negated(item)
        if self.query[self.at] == "(":
            return self.group(field)
        name = _FIELD.match(self.query, self.at)
        if name is not None:
            return self.field(name, field)
        return self.leaf(field, self.atom())

    def group(self, field: str) -> Query:
        start = self.at
        self.at += 1
        found = self.nested(lambda: self.alternatives(field), start)
        if self.at >= len(self.query):
            raise self.error("a ( without its )", start)
        if found is None:
            raise self.error("nothing to search for in these brackets", start)
        self.at += 1
        return found

    def field(self, match: re.Match[str], outer: str) -> Query:
        name = match[1].lower()
        if name not in FIELDS:
            why = f"there is no field {match[1]}: (there are {_KNOWN}); put it in quotes to search for it as text"
            raise self.error(why, match.start())
        if outer:
            raise self.error(f"{name}: inside {outer}:( )", match.start())
        self.at = match.end()
        following = self.query[self.at : self.at + 1]
        if not following or following.isspace() or following == ")":
            raise self.error(f"nothing follows {name}:", match.start())
        if following == "(":
            return self.group(name)
        atom = self.atom()
        found = self.leaf(name, atom)
        if found is None:
            raise self.error(f"{name}: is followed by no letter or digit", match.start())
        return found

    def atom(self) -> _Atom:
        start = self.at
        is_quoted = self.query[start] in '"“”'
        quoted = re.compile(_QUOTED).match(self.query, start) if is_quoted else None
        if is_quoted and quoted is None:
            raise self.error("a quotation mark without its partner", start)
        match = quoted or _WORD.match(self.query, start)
        assert match is not None, "called at a space or bracket"
        self.at = match.end()
        if quoted:
            is_prefix = self.query.startswith("*", self.at)
            self.at += is_prefix
            return _Atom(quoted[1], start, self.at, is_prefix, is_quoted=True)
        text = match[0]
        star = text.find("*")
        if 0 <= star < len(text) - 1:
            raise self.error("a * may only end a word; put the word in quotes to search for it as text", start + star)
        return _Atom(text.rstrip("*~"), start, self.at, star >= 0, text.endswith("~"))

    def leaf(self, field: str, atom: _Atom) -> Query | None:
        if atom.is_near and field and field not in TEXT_FIELDS:
            raise self.error(f"a ~ asks for near spellings of a word; {field}: has whole values", atom.end - 1)
        if field == DAY_FIELD:
            return self.day(atom)
        if field in DATE_FIELDS:
            return self.dates(field, atom)
        if field and field not in TEXT_FIELDS:
            value = folded_value(field, atom.text)
            return Value(field=field, value=value, is_prefix=atom.is_prefix) if value else None
        text = canonical(atom.text)
        if text:
            return self.words(field, text, atom)
        if atom.is_prefix:
            raise self.error("a * needs the beginning of a word; `archivesearch list` gives all posts", atom.end - 1)
        return None

    def words(self, field: str, text: str, atom: _Atom) -> Words:
        words = Words(text=text, field=field, is_prefix=atom.is_prefix)
        in_a_row = len(words.parts) > 1 or words.parts[0].is_prefix
        if atom.is_near:
            if in_a_row:
                raise self.error("a ~ may only follow one word", atom.end - 1)
            return words.changed(is_near=True)
        if in_a_row:
            return words
        if atom.is_quoted:
            return words.changed(is_exact=True)
        spelled = spelling(atom.text)
        return words if spelled == text else words.changed(spelled=spelled)

    def day(self, atom: _Atom) -> Value:
        match = re.fullmatch(_DAY, atom.text)
        if match is None or atom.is_prefix:
            raise self.error("day: wants 10-04, a month and a day", atom.start)
        try:
            dt.date(2000, int(match[1]), int(match[2]))  # a leap year
        except ValueError:
            raise self.error(f"no month has the day {atom.text}", atom.start) from None
        return Value(field=DAY_FIELD, value=atom.text)

    def dates(self, field: str, atom: _Atom) -> Query:
        if field == "date" and atom.text.casefold() == "none":
            return Undated()
        match = re.fullmatch(_RANGE, atom.text)
        assert match is not None, "the pattern matches anything"
        comparison, first_text, upper, last_text = match[1], match[2], match[3], match[4]
        if atom.is_prefix or (comparison and upper) or (upper and not first_text and not last_text):
            raise self.error(f"{field}: wants {_SHAPES[field]}, or a range of two with ..", atom.start)
        first = self.date(field, first_text, atom) if first_text or not upper else None
        last = self.date(field, last_text, atom) if last_text else (None if upper else first)
        return self.span(field, comparison or "", first, last, atom)

    def span(
        self, field: str, comparison: str, first: tuple[int, int] | None, last: tuple[int, int] | None, atom: _Atom
    ) -> Span:
        low, high = first and first[0], last and last[1]
        if comparison.startswith(">"):
            low, high = (low if comparison == ">=" else self.neighbour(field, high, +1, atom)), None
        elif comparison:
            low, high = None, (high if comparison == "<=" else self.neighbour(field, low, -1, atom))
        if low is not None and high is not None and low > high:
            raise self.error("the range ends before it begins", atom.start)
        return Span(field=field, first=low, last=high)

    def neighbour(self, field: str, value: int | None, step: int, atom: _Atom) -> int:
        """The year, month or day after or before."""
        assert value is not None, "a comparison is no range"
        try:
            if field == "date":
                day = dt.date(value // 10_000, value // 100 % 100, value % 100)
                return _day(day + dt.timedelta(days=step))
            months = (value if field == "year" else value // 100) * 12 + (value % 100 - 1 if field == "month" else 0)
            months += step * (12 if field == "year" else 1)
            year = dt.date(months // 12, 1, 1).year
        except (ValueError, OverflowError):
            raise self.error("there is no date beyond this one", atom.start) from None
        return year if field == "year" else year * 100 + months % 12 + 1

    def date(self, field: str, text: str, atom: _Atom) -> tuple[int, int]:
        """The first and the last value of a year, month or day as `Span` counts them."""
        match = re.fullmatch(_DATE, text)
        wanted = {"year": 1, "month": 2}.get(field, 0)
        if match is None or (wanted and wanted != 1 + (match[2] is not None) + (match[3] is not None)):
            raise self.error(f"{text[:20]!r} is no {field} ({_SHAPES[field]})", atom.start)
        year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
        try:
            first = dt.date(year, month or 1, day or 1)
        except ValueError:
            raise self.error(f"there is no date {text}", atom.start) from None
        if field == "year":
            return year, year
        if field == "month":
            return year * 100 + month, year * 100 + month
        last_month = month or 12
        last = first if day else _last_day(year, last_month)
        return _day(first), _day(last)

    # --- reading ---

    def skip_space(self) -> None:
        space = _SPACE.match(self.query, self.at)
        self.at = space.end() if space else self.at

    def accept(self, word: str) -> int:
        """Step over an operator; its end when it stood there, else 0."""
        self.skip_space()
        match = _OPERATOR.match(self.query, self.at)
        if match is None or match[1] != word:
            return 0
        self.at = match.end()
        return self.at

    def accept_minus(self) -> bool:
        """A minus that touches what follows and is not the first of several dashes."""
        if not re.match(r"-[^\s)-]", self.query[self.at : self.at + 2]):
            return False
        self.at += 1
        return True

    def nested(self, read: Callable[[], Query | None], start: int) -> Query | None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.error(f"more than {MAX_DEPTH} brackets inside each other", start)
        found = read()
        self.depth -= 1
        return found

    def error(self, why: str, at: int) -> BadQuery:
        return BadQuery(self.query, at, why)


def _last_day(year: int, month: int) -> dt.date:
    """Without the calendar module, which loads locales; the last day of 9999 has no day after it."""
    return dt.date(year, 12, 31) if month == 12 else dt.date(year, month + 1, 1) - dt.timedelta(days=1)


def _conditions(condition: PostFilter) -> list[Query]:
    found: list[Query] = []
    if condition.year is not None:
        found.append(Span(field="year", first=condition.year, last=condition.year))
    if condition.month is not None:
        month = condition.month.year * 100 + condition.month.month
        found.append(Span(field="month", first=month, last=month))
    if condition.since is not None or condition.until is not None:
        first = _day(condition.since) if condition.since else None
        found.append(Span(field="date", first=first, last=_day(condition.until) if condition.until else None))
    values = (
        ("author", condition.author),
        ("tag", condition.tag),
        ("blog", condition.blog),
        ("lang", condition.language),
        (DAY_FIELD, condition.day),
    )
    return found + [Value(field=field, value=folded_value(field, text)) for field, text in values if text is not None]


def _day(date: dt.date) -> int:
    return date.year * 10_000 + date.month * 100 + date.day
