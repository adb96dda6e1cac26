"""What do all pages of a site say together? Facts of the pages, interned: numbers instead of strings.

14,000 pages with 120 links each take 60 MB: addresses, link texts, DOM paths and shapes are kept once, pages hold
arrays, and by what blocks and paths were numbered is forgotten when all pages were read.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from archivesearch.extract.facts import Block, PageFacts
from archivesearch.extract.idle_fields import IdleFields
from archivesearch.extract.link_names import headings_in_title, names, own_titles, title_key
from archivesearch.extract.shapes import date_depth, is_paged_url, is_root, url_shapes
from archivesearch.model import Url
from archivesearch.urls import same_document_key

COMMON, SHARED = 0.3, 0.1
"""A block on so many pages of the site, or of its URL shape, is boilerplate."""
MIN_MEMBERS = 6
MAX_TITLE_SHARE = 0.12
_DATED = re.compile(r"\{(?:year|month|day|date)\}")


class Row:
    """One fetched page, compact."""

    __slots__ = (
        "blocks", "body_hash", "canonical", "final_url", "in_heading", "paths", "refresh", "steps", "targets",
        "text_length", "texts", "title", "title_keys", "url",
    )  # fmt: skip

    def __init__(self, facts: PageFacts, site: Site, numbers: _Numbers) -> None:
        # The site takes the fields that choose nothing out of `final_url`, when all pages were read.
        self.url = facts.url
        self.final_url = facts.url if facts.final_url == facts.url else facts.final_url
        self.body_hash = facts.body_hash
        self.refresh, self.canonical = facts.refresh, facts.canonical
        self.title = title_key(facts.title)
        self.title_keys = own_titles(facts.title, facts.og_title, facts.headings)
        if not headings_in_title(facts.title, facts.headings):
            self.title_keys += tuple(title_key(text) for text in facts.headings[:3])
        self.blocks = _packed(map(numbers.block, facts.blocks))
        self.text_length = facts.text_length
        self.targets = _packed(site.address(link.url) for link in facts.links)
        site.count_spellings(facts)
        self.texts = _packed(numbers.text(link.text) for link in facts.links)
        self.paths = _packed(numbers.path(link.path) for link in facts.links)
        self.in_heading = bytes(link.in_heading for link in facts.links)
        self.steps = numbers.dom_shape(facts.steps)


class _Numbers:
    """What pages have in common is kept once, under a number, while they are read."""

    def __init__(self) -> None:
        self.texts: dict[str, int] = {}
        self.paths: dict[str, int] = {}
        self.block_lengths = array("I")
        self.block_stems = array("I")
        self._blocks: dict[int, int] = {}
        self._stems: dict[int, int] = {}
        self._dom_shapes: dict[bytes, array[int]] = {}

    def text(self, text: str) -> int:
        return self.texts.setdefault(text, len(self.texts))

    def path(self, path: str) -> int:
        return self.paths.setdefault(path, len(self.paths))

    def block(self, block: Block) -> int:
        known = self._blocks.get(block.hash)
        if known is None:
            known = self._blocks[block.hash] = len(self._blocks)
            self.block_lengths.append(block.length)
            self.block_stems.append(self._stems.setdefault(block.head or block.hash, len(self._stems)))
        return known

    def dom_shape(self, steps: Iterable[int]) -> array[int]:
        """The steps; posts of one template share the array."""
        shape = array("I", steps)
        return self._dom_shapes.setdefault(shape.tobytes(), shape)


class Site:
    """All pages of a crawl. `rows` in the order given; links point to addresses, `row_at` says which page is there."""

    def __init__(
        self, pages: Iterable[PageFacts], redirects: Mapping[Url, Url], twins: Mapping[Url, Url] | None = None
    ) -> None:
        self._addresses: dict[str, int] = {}
        self._keys: dict[str, int] = {}
        self._names: dict[int, bool] = {}
        self.spelt: Counter[Url] = Counter()
        """How many pages link an address in this very spelling."""
        self.spelt_in_series: Counter[Url] = Counter()
        """Of them, numbered and dated pages and the root."""
        self._idle_fields = IdleFields()
        self._is_read = False
        numbers = _Numbers()
        self.rows = [self._row(facts, numbers) for facts in pages]
        self._is_read = True
        if self._idle_fields:
            self._fold_idle_fields()
        self.block_lengths = numbers.block_lengths
        """The characters of each block."""
        self.block_stems = numbers.block_stems
        """The stem of each block: an excerpt shares its first words, so its stem, with its paragraph."""
        self._texts = list(numbers.texts)
        self.bare_paths = _bare_paths(numbers.paths)
        self.row_at: dict[int, int] = {}
        for number, row in enumerate(self.rows):
            self.row_at.setdefault(self.address(row.final_url), number)
        for number, row in enumerate(self.rows):
            self.row_at.setdefault(self.address(row.url), number)
        self.redirected = frozenset(
            self.address(url) for url, final in redirects.items() if same_document_key(url) != same_document_key(final)
        )
        """Addresses that lead elsewhere: a link to one says nothing of where it led that time (/random)."""
        self.twins: dict[Url, int] = {}
        """Addresses that were not asked -> the page that answers the same."""
        for url, final in [*redirects.items(), *(twins or {}).items()]:
            if (row_number := self.row_at.get(self.address(final))) is not None:
                self.row_at.setdefault(self.address(url), row_number)
                if twins and url in twins:
                    self.twins[url] = row_number
        self.shapes = self._shapes()
        self._drop_common_titles()

    def address(self, url: Url) -> int:
        """The number of an address; addresses that are one document nearly everywhere share it."""
        known = self._addresses.get(url)
        if known is None:
            bare = self._idle_fields.without(url) if self._is_read else url
            known = self._keys.setdefault(same_document_key(bare), len(self._keys))
            self._addresses[url] = known
        return known

    def count_spellings(self, facts: PageFacts) -> None:
        """Take in how a page spells the addresses it links."""
        spellings = {link.url for link in facts.links}
        self.spelt.update(spellings)
        if is_root(facts.final_url) or is_paged_url(facts.final_url) or date_depth(facts.final_url):
            self.spelt_in_series.update(spellings)

    def find(self, url: Url) -> int | None:
        """The page at an address, or None when none was fetched."""
        return self.row_at.get(self.address(url))

    def show_under(self, addresses: Mapping[int, Url]) -> None:
        """Take pages to stand at other addresses that answer the same: a shape is a rule of the blog's own links."""
        if addresses:
            for number, url in addresses.items():
                self.rows[number].final_url = url
            self.shapes = self._shapes()

    def date_depth(self, number: int) -> int:
        """`shapes.date_depth` of a page, with all addresses in view: among numbered posts /2007.html is a number."""
        depth = date_depth(self.rows[number].final_url)
        return depth if depth == 0 or "?" in self.shapes[number] or _DATED.search(self.shapes[number]) else 0

    def is_series(self, number: int) -> bool:
        """Whether a page is a numbered or dated page of a listing, or the root, by its address."""
        url = self.rows[number].final_url
        return is_paged_url(url) or self.date_depth(number) > 0 or is_root(url)

    def is_named(self, row: int, text: int) -> bool:
        """Whether that link text calls that page by its own title."""
        pair = row << 32 | text
        if pair not in self._names:
            whole = self._texts[text]
            self._names[pair] = names(whole, title_key(whole), self.rows[row].title_keys)
        return self._names[pair]

    def _shapes(self) -> list[str]:
        shapes = url_shapes([row.final_url for row in self.rows])
        return [shapes[row.final_url] for row in self.rows]

    def _row(self, facts: PageFacts, numbers: _Numbers) -> Row:
        self._idle_fields.learn(facts)
        return Row(facts, self, numbers)

    def _fold_idle_fields(self) -> None:
        """Addresses that differ in nothing but fields that choose nothing become one."""
        moved: dict[int, int] = {}
        for url in [url for url in self._addresses if self._idle_fields.without(Url(url)) != url]:
            number = self._addresses.pop(url)
            moved[number] = self.address(Url(url))
        for row in self.rows:
            row.targets = _packed(moved.get(target, target) for target in row.targets)
            row.final_url = self._idle_fields.without(row.final_url)

    def _drop_common_titles(self) -> None:
        """What many pages are called is the blog's name, not theirs."""
        counts = Counter(key for row in self.rows for key in set(row.title_keys))
        most = max(3, len(self.rows) * MAX_TITLE_SHARE)
        for row in self.rows:
            row.title_keys = tuple(key for key in row.title_keys if counts[key] <= most)


def _packed(numbers: Iterable[int]) -> array[int]:
    """Numbers in as few bytes each as the largest takes."""
    whole = array("I", numbers)
    largest = max(whole, default=0)
    return array("B" if largest < 1 << 8 else "H" if largest < 1 << 16 else "I", whole)


def _bare_paths(paths: Mapping[str, int]) -> array[int]:
    """For each DOM path, the number of the same path without classes, above the numbers of paths.

    Teasers may carry the tags of their post as classes, which puts each of them in a place of its own.
    """
    numbers: dict[str, int] = {}
    found = array("I")
    for path in paths:
        bare = "/".join(step.partition(".")[0] for step in path.split("/"))
        found.append(len(paths) + numbers.setdefault(bare, len(numbers)))
    return found


def boilerplate(site: Site, rows: Iterable[int]) -> dict[str, frozenset[int]]:
    """By URL shape, the blocks that its pages share.

    Counted inside a shape: paged archives repeat posts dozens of times, and over the whole site posts would look like
    boilerplate.
    """
    by_shape: defaultdict[str, list[int]] = defaultdict(list)
    members = list(rows)
    for number in members:
        by_shape[site.shapes[number]].append(number)
    everywhere = pages_with(site, members)
    common = max(3, len(members) * COMMON)
    found: dict[str, frozenset[int]] = {}
    for shape, some in by_shape.items():
        is_judged = len(some) >= MIN_MEMBERS
        inside, most = (pages_with(site, some), max(1, len(some) * SHARED)) if is_judged else (everywhere, common)
        found[shape] = frozenset(
            block
            for number in some
            for block in site.rows[number].blocks
            if inside[block] > most or everywhere[block] > common
        )
    return found


def pages_with(site: Site, rows: Iterable[int]) -> array[int]:
    """How many of these pages have each block."""
    found = array("I", bytes(4 * len(site.block_lengths)))
    for number in rows:
        for block in set(site.rows[number].blocks):
            found[block] += 1
    return found
