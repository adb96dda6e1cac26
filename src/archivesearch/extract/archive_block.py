"""What does a blog's own archive block say: so many posts in that month? Read wherever such a block stands.

Nested lists, flat lists, selects, tables and headings of every system; the names of months in the languages of CLDR,
the dates of links where words fail, and the mere order of twelve names in a language without a table. What is no
archive block must not become one: a tag "2018 (3)", a list of weeks, months of one category. Such rules are below, each
with the page that asked for it.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from archivesearch.extract.archive_entries import Entry, read_entries
from archivesearch.extract.archive_pieces import pieces_with_counts
from archivesearch.extract.month_labels import Label, is_day_or_week, read_label
from archivesearch.extract.month_order import order_of
from archivesearch.model import Month, Url
from archivesearch.urls import find_canonical

READER_VERSION = 2
"""Raised with every change to what is read: stored claims of older versions are then read again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Counted:
    """One entry of a block."""

    year: int
    month: Month | None
    """None: the entry counts the whole year."""
    count: int
    link: Url | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Block:
    """A block, its entries in order; the digest is of what it says, wherever it stands."""

    entries: tuple[Counted, ...]

    @property
    def digest(self) -> str:
        said = [(entry.year, entry.month and entry.month.month, entry.count) for entry in self.entries]
        return hashlib.sha256(repr(said).encode()).hexdigest()[:16]


@dataclass(frozen=True, kw_only=True, slots=True)
class LinkDate:
    """What the address of an entry says."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    is_foreign: bool = False
    """It leads to a tag, a category, an author: what is counted there is not the blog."""


ReadLink = Callable[[Url], LinkDate]


def read_blocks(
    html: str, url: Url, *, last_year: int, read_link: ReadLink, language: str | None = None
) -> list[Block]:
    """The archive blocks of a page, in reading order. Bounded in time and memory, whatever the page holds."""
    numbers = count(1)
    entries = (
        entry
        for piece in pieces_with_counts(html)
        for entry in read_entries(piece, last_year=last_year, numbers=numbers)
    )
    return _Reader(url, last_year=last_year, read_link=read_link, language=language).read(entries)


# --- details: from entries to blocks ------------------------------------------------------------------------------

_MAX_GAP = 4
"""Entries without a count between two of a block ("Show more", a heading); longer gaps part two blocks."""


@dataclass(slots=True)
class _Run:
    """Entries that may be one block."""

    years: dict[int, int | None] = field(default_factory=dict)
    """Year -> its own count, None where only its months are counted; in order."""
    months: list[tuple[Label, Entry, Url | None]] = field(default_factory=list)
    year_links: dict[int, Url | None] = field(default_factory=dict)
    year: int | None = None
    year_lists: tuple[int, ...] = ()
    last: Entry | None = None
    """Of the dated ones."""
    gap: int = 0
    heads: int = 0
    """Entries with a count that are headings."""
    bare: int = 0
    """Entries whose count is but a number beside the label."""

    @property
    def is_empty(self) -> bool:
        return not self.months and not any(count is not None for count in self.years.values())

    def holds(self, label: Label) -> bool:
        return any(
            (one.year, one.month, one.word) == (label.year, label.month, label.word) for one, _, _ in self.months
        )


class _Reader:
    """Reads the entries of one stretch of a page."""

    def __init__(self, url: Url, *, last_year: int, read_link: ReadLink, language: str | None) -> None:
        self._url, self._last_year, self._read_link, self._language = url, last_year, read_link, language
        self._run = _Run()
        self._runs: list[_Run] = []
        self._foreign: Counter[int] = Counter()
        """List -> counted entries in it that are no dates."""
        self._dated: Counter[int] = Counter()

    def read(self, entries: Iterator[Entry]) -> list[Block]:
        for entry in entries:
            self._take(entry)
        self._end_run()
        blocks = (self._block(run) for run in self._runs)
        return [block for block in blocks if block is not None]

    def _take(self, entry: Entry) -> None:
        link = find_canonical(entry.href, self._url) if entry.href else None
        label = read_label(entry.text, last_year=self._last_year, language=self._language)
        if link is not None and entry.count is not None and self._read_link(link).is_foreign:
            self._take_foreign(entry)
        elif label is not None and label.month is None and label.year is not None and label.word is None:
            self._take_year(label.year, entry, link)
        elif entry.count is None:
            self._pass_over(entry)
        elif label is not None and (named := self._month_label(label, entry, link)) is not None:
            self._take_month(named, entry, link, has_year=label.year is not None)
        elif is_day_or_week(entry.text) or self._leads_to_day(link):
            self._pass_over(entry)
        else:
            self._take_foreign(entry)

    def _leads_to_day(self, link: Url | None) -> bool:
        return link is not None and self._read_link(link).day is not None

    def _take_foreign(self, entry: Entry) -> None:
        if not self._is_below(entry):
            self._foreign[entry.lists[-1] if entry.lists else 0] += 1
            self._end_run()

    def _take_year(self, year: int, entry: Entry, link: Url | None) -> None:
        if year in self._run.years and (entry.count is not None or self._run.years[year] is not None):
            self._end_run()
        elif self._run.months and not self._run.years:
            self._end_run()  # months that name their year themselves stand below no year
        elif self._is_in_another_list(entry) and year not in self._run.years and not _goes_on([*self._run.years, year]):
            self._end_run()  # disorder in one list is no block, but a second list may be one
        self._run.years.setdefault(year, entry.count)
        if entry.count is not None:
            self._count(entry)
        self._run.year_links.setdefault(year, link)
        self._run.year, self._run.year_lists = year, entry.lists
        self._run.last, self._run.gap = entry, 0

    def _month_label(self, label: Label, entry: Entry, link: Url | None) -> Label | None:
        """The label with its year, from the block or the link; a word without a table only below a year."""
        said = self._read_link(link) if link is not None else LinkDate()
        if said.day is not None or (_is_bare_number(entry.text) and not self._is_certain(label, entry, said)):
            return None
        if label.month is None and said.month is not None and not said.is_foreign:
            return Label(year=said.year, month=said.month, word=label.word)
        year = label.year or self._run.year or said.year
        if year is None or (label.month is None and label.year is None and not self._is_below_year(entry)):
            return None
        if label.month is None and label.word is not None and len(label.word) > 30:
            return None
        return replace(label, year=year)

    def _is_certain(self, label: Label, entry: Entry, said: LinkDate) -> bool:
        """A number alone is a month below its year, or when its link says so: days of calendars are numbers, too."""
        return self._is_below_year(entry) or (label.month is not None and said.month == label.month)

    def _take_month(self, label: Label, entry: Entry, link: Url | None, *, has_year: bool) -> None:
        if self._run.holds(label) or (has_year and self._begins_another(label, entry)):
            self._end_run()
        self._run.months.append((label, entry, link))
        self._run.last, self._run.gap = entry, 0
        self._count(entry)

    def _is_in_another_list(self, entry: Entry) -> bool:
        return self._run.last is not None and entry.lists != self._run.last.lists

    def _begins_another(self, label: Label, entry: Entry) -> bool:
        """Whether a month that names its year, in another list than the last entry, goes on with nothing before it."""
        if not self._is_in_another_list(entry) or self._is_below(entry):
            return False
        before = [(one.year or 0, one.month or 0) for one, _, _ in self._run.months[-2:]]
        return not before or not _goes_on(
            [year * 12 + month for year, month in [*before, (label.year or 0, label.month or 0)]]
        )

    def _count(self, entry: Entry) -> None:
        self._dated[entry.lists[-1] if entry.lists else 0] += 1
        self._run.heads += entry.in_heading
        self._run.bare += not entry.is_marked

    def _is_below_year(self, entry: Entry) -> bool:
        return _is_inside(entry.lists, self._run.year_lists)

    def _is_below(self, entry: Entry) -> bool:
        """Inside the last entry of the run: its weeks, its posts ("Links (3)" is a title there)."""
        last = self._run.last
        if last is None:
            return False
        return _is_inside(entry.lists, last.lists) or (last.in_heading and not entry.in_heading)

    def _pass_over(self, entry: Entry) -> None:
        if self._run.last is None or self._is_below(entry):
            return
        self._run.gap += 1
        if self._run.gap > _MAX_GAP and entry.lists == self._run.last.lists:
            self._end_run()

    def _end_run(self) -> None:
        if not self._run.is_empty:
            self._runs.append(self._run)
        self._run = _Run()

    # --- what makes a run a block

    def _block(self, run: _Run) -> Block | None:
        months = self._named_months(run)
        years = {year: count for year, count in run.years.items() if count is not None}
        if any(refuses(self, run, months, years) for _, refuses in _REFUSALS):
            return None
        entries = [
            *(Counted(year=year, month=None, count=count, link=run.year_links[year]) for year, count in years.items()),
            *(
                Counted(year=month.year, month=month, count=entry.count or 0, link=link)
                for month, entry, link in months
            ),
        ]
        return Block(entries=tuple(entries))

    def _named_months(self, run: _Run) -> list[tuple[Month, Entry, Url | None]]:
        """The months of a run; words without a table by their order, or not at all."""
        order: dict[str, int] = {}
        if any(label.month is None for label, _, _ in run.months):
            order = order_of([(label.year or 0, label.word or "") for label, _, _ in run.months])
        found = []
        for label, entry, link in run.months:
            month = order.get(label.word or "", label.month)
            if month and label.year:
                found.append((Month(label.year, month), entry, link))
        return found


_Months = Sequence[tuple[Month, Entry, Url | None]]


def _is_too_little(reader: _Reader, run: _Run, months: _Months, years: dict[int, int]) -> bool:
    """One dated entry alone is a block only when its link leads to that very month or year."""
    if len(months) + len(years) >= 2:
        return False
    if run.bare:
        return True  # a day beside the name of a calendar's month
    links = [(month.year, month.month, link) for month, _, link in months] + [
        (year, None, run.year_links[year]) for year in years
    ]
    return not any(
        link is not None and (said := reader._read_link(link)).year == year and said.month == month
        for year, month, link in links
    )


def _is_table_of_figures(_reader: _Reader, run: _Run, months: _Months, years: dict[int, int]) -> bool:
    """Without links, years and their numbers are an archive only as headings, months only with marked counts."""
    links = [link for _, _, link in months] + [run.year_links[year] for year in years]
    if sum(link is not None for link in links) * 2 >= len(links):
        return False
    return run.bare > 0 or (not run.months and run.heads < len(years))


def _is_among_others(reader: _Reader, run: _Run, months: _Months, _years: dict[int, int]) -> bool:
    lists = {entry.lists[-1] for _, entry, _ in months if entry.lists} or set(run.year_lists[-1:])
    return any(reader._foreign[one] > 1 or reader._foreign[one] * 5 > reader._dated[one] for one in lists)


def _is_disordered(_reader: _Reader, run: _Run, months: _Months, _years: dict[int, int]) -> bool:
    by_year: dict[int, list[int]] = {}
    for month, _, _ in months:
        by_year.setdefault(month.year, []).append(month.month)
    in_order = [_goes_on(list(by_year)), _goes_on(list(run.years)), *map(_goes_on, by_year.values())]
    return not all(in_order)


def _contradicts_its_links(reader: _Reader, _run: _Run, months: _Months, _years: dict[int, int]) -> bool:
    said = [(month, reader._read_link(link)) for month, _, link in months if link is not None]
    dated = [(month, date) for month, date in said if date.month is not None]
    wrong = sum((month.year, month.month) != (date.year, date.month) for month, date in dated)
    return wrong * 5 > len(dated)


def _adds_up_to_more(_reader: _Reader, _run: _Run, months: _Months, years: dict[int, int]) -> bool:
    sums: Counter[int] = Counter()
    for month, entry, _ in months:
        sums[month.year] += entry.count or 0
    return sum(sums[year] > count for year, count in years.items()) * 2 > len(years) > 0


_REFUSALS: tuple[tuple[str, Callable[[_Reader, _Run, _Months, dict[int, int]], bool]], ...] = (
    # (what made us add it, the rule)
    ('"2018 (3)", a lone tag', _is_too_little),
    ("<td>2008</td><td>66</td>, <li>2016 (52)</li>: figures in the text of a post", _is_table_of_figures),
    ('"Books (5), 2018 (3), Travel (9)": a list of categories with a year in it', _is_among_others),
    ("a tag cloud of years by size: 2018, 2011, 2016", _is_disordered),
    ("months of a fiscal year, or of events, that link elsewhere", _contradicts_its_links),
    ("years that count one thing, months another", _adds_up_to_more),
)


def _is_bare_number(text: str) -> bool:
    return text.strip(" .-►▼").isdigit()


def _is_inside(lists: tuple[int, ...], held: tuple[int, ...]) -> bool:
    return bool(held) and len(lists) > len(held) and lists[: len(held)] == held


def _goes_on(numbers: list[int]) -> bool:
    """Whether they only rise or only fall."""
    return numbers == sorted(set(numbers)) or numbers == sorted(set(numbers), reverse=True)
