"""Which element of a page holds the post?

Marks first (what publishing systems call the element that holds a post's text), weighed by the text they hold; without
a mark the element in which the text gathers. Clutter inside is left to `clutter`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from archivesearch.extract.blocks import Node, Outline
from archivesearch.extract.clutter import HEAVY_SHARE, SURE_SHARE, Clutter, clutter_by_name

_MARKS = tuple(
    (system, re.compile(rf"(?:^|\s)(?:{words})(?:$|\s)"))
    for system, words in (
        ("schema.org itemprop, any letter case", "articlebody"),
        ("microformats2, WordPress", "e-content|entry-?content|post-entry|entry-?body|entrytext"),
        (
            "Blogger, Ghost, many themes",
            (
                "post-?_?body|post-?_?content|post__content|post__body|post-full-content|gh-content|post-?text"
                "|post-single-content|blog-?post-?content|blog-?post-?body|blog-?content"
            ),
        ),
        (
            "newspapers",
            (
                "article-?_?_?(?:body|content|text|copy)|story-?_?_?(?:body|content|text)|td-post-content|c-entry-content"
                "|body-?content|body-?copy|content-?body|content__?article-body"
            ),
        ),
        ("Drupal 7 and later", r"\S*field-name-body|\S*field--name-body|node__content|node-content"),
        ("static sites, Squarespace, Substack", "markdown(?:-body)?|sqs-layout|available-content|blog-item-content"),
    )
)
"""What publishing systems call the element with a post's text, the surest first."""
_SURE_MARKS = 3
_MARKED_SHARE = 0.4
"""A marked element with less of the text than this is something else: a teaser, a description."""
_SURE_SHARE = 0.1
_LITTLE = 400.0
"""Weights up to this are a list of interests, a slogan: no text that a marked element must compete with."""
_LEFT_OVER = 0.15
_GATHERS = 0.75
"""A child with this share of its parent's weight holds the post as well as the parent does."""


class PageWeights:
    """Text of a page weighed: what clutter holds is nothing, links are little, sentences are much."""

    def __init__(self, page: Outline) -> None:
        plain = page.weights
        weights = _masked(plain, keep_flags(page, heavy_share=1.0))
        if sum(weights) < _LEFT_OVER * sum(plain):
            # The post itself stands in what is called clutter: believe in small clutter only.
            weights = _masked(plain, keep_flags(page))
        self._sums = [0.0, *accumulate(weights)]

    def of(self, node: Node) -> float:
        return self._sums[node.stop] - self._sums[node.first]

    @property
    def total(self) -> float:
        return self._sums[-1]


@dataclass(frozen=True, slots=True)
class Container:
    node: int
    """Index of the element that holds the post."""
    is_sure: bool = False
    """Marked by a publishing system, the only such element of the page."""
    is_named: bool = False
    """Marked by a publishing system."""


def find_container(page: Outline, weights: PageWeights) -> Container | None:
    """Where the post is, or None when the page has no text."""
    if not page.nodes:
        return None
    gathered = _descend(page, weights, 0)
    reference = weights.of(page.nodes[gathered])
    marked = _marked(page)
    sure = _only_mark(page, marked)
    if sure is not None and weights.of(page.nodes[sure]) >= (_SURE_SHARE * reference if reference > _LITTLE else 0):
        return Container(sure, is_sure=True, is_named=True)
    if weights.total <= 0:
        return None
    best = _best_mark(page, marked, weights, reference)
    place = _descend(page, weights, gathered if best is None else best)
    return Container(place, is_named=bool(_marks_in(page.nodes[place].names)))


def keep_flags(
    page: Outline, inside: int = 0, heavy_share: float = HEAVY_SHARE, *, captions: bool = False
) -> list[bool]:
    """For each block: is it outside all clutter? Weighed against the text inside one node.

    `captions`: do captions count as text?
    """
    soft = (Clutter.SOFT,) if captions else (Clutter.SOFT, Clutter.CAPTION)
    kept = [True] * len(page.blocks)
    root = page.nodes[inside]
    limit, light = heavy_share * page.chars(root), HEAVY_SHARE * page.chars(root)
    index = inside
    while index < root.end:
        node = page.nodes[index]
        kind = clutter_by_name(node.tag, node.names) if index != inside else Clutter.NONE
        chars = page.chars(node)
        small = kind in soft and chars <= limit
        if kind is Clutter.SURE:
            small = chars <= max(limit, SURE_SHARE * page.chars(root))
        if small and chars > light:
            small = not _holds_post(page, index)
        if small or (kind is Clutter.COMMENTS and not _holds_post(page, index)):
            for block in range(node.first, node.stop):
                kept[block] = False
            index = node.end
        else:
            index += 1
    return kept


def comment_flags(page: Outline) -> list[bool]:
    """For each block: did a reader write it?"""
    flags = [False] * len(page.blocks)
    index = 1
    while index < len(page.nodes):
        node = page.nodes[index]
        if clutter_by_name(node.tag, node.names) is Clutter.COMMENTS and not _holds_post(page, index):
            flags[node.first : node.stop] = [True] * (node.stop - node.first)
            index = node.end
        else:
            index += 1
    return flags


# --- details ------------------------------------------------------------------------------------------------------


def _masked(weights: list[float], kept: list[bool]) -> list[float]:
    return [weight if keep else 0.0 for weight, keep in zip(weights, kept, strict=True)]


def _descend(page: Outline, weights: PageWeights, start: int) -> int:
    """From a node down to the innermost one in which its text still gathers."""
    current = start
    while True:
        node = page.nodes[current]
        needed = _GATHERS * weights.of(node)
        child = current + 1
        while child < node.end:
            if weights.of(page.nodes[child]) >= needed > 0:
                break
            child = page.nodes[child].end
        else:
            return current
        if page.nodes[child].tag in ("p", "li", "pre", "blockquote", "ul", "ol"):
            return current
        current = child


@lru_cache(maxsize=4096)
def _marks_in(names: str) -> tuple[int, ...]:
    """Which of the marks some names hold, by their places in `_MARKS`."""
    return tuple(rank for rank, (_, pattern) in enumerate(_MARKS) if pattern.search(names)) if names else ()


def _marked(page: Outline) -> dict[int, list[int]]:
    """By mark, the elements that have it; not a `<p>`, which ends before a post's first list or quotation (Roller)."""
    found: dict[int, list[int]] = {}
    for index, node in enumerate(page.nodes):
        for rank in _marks_in(node.names) if node.tag != "p" else ():
            found.setdefault(rank, []).append(index)
    return found


def _only_mark(page: Outline, marked: dict[int, list[int]]) -> int | None:
    """The one element of the page with the surest mark it has; a post of a picture alone has no text in it."""
    for rank in range(_SURE_MARKS):
        if rank in marked:
            found = _outermost(page, marked[rank])
            return found[0] if len(found) == 1 else None
    return None


def _outermost(page: Outline, indexes: list[int]) -> list[int]:
    found: list[int] = []
    for index in indexes:
        if not found or index >= page.nodes[found[-1]].end:
            found.append(index)
    return found


def _best_mark(page: Outline, marked: dict[int, list[int]], weights: PageWeights, reference: float) -> int | None:
    for rank in sorted(marked):
        best = max(marked[rank], key=lambda index: weights.of(page.nodes[index]))
        if weights.of(page.nodes[best]) >= _MARKED_SHARE * reference:
            return best
    return None


def _holds_post(page: Outline, index: int) -> bool:
    """A block named for comments that holds the page's main heading or a marked body is the page, not its comments."""
    node = page.nodes[index]
    inside = page.nodes[index + 1 : node.end]
    return any(other.tag == "h1" or 0 in _marks_in(other.names) for other in inside)
