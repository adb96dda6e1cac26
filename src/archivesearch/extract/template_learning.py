"""Which places hold the text on the pages of one blog, learned from several of its posts?

The generic answer to each page says roughly what the post is; over many pages the element that agrees with it best
stands out, and what the generic answer got wrong on single pages evens out. Blocks that many posts share are no post's
own. A template that loses text the generic answer has is not learned.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from archivesearch.extract.blocks import Outline
from archivesearch.extract.template import (
    Template,
    apply_template,
    find,
    fingerprint,
    inside,
    part_paths,
    selectors,
    tokens,
)

MIN_POSTS = 5
"""Posts from which a template is learned."""
_COMMON_SHARE, _MIN_COMMON = 0.3, 3
"""A block on so many of the posts, and at least on three, is no post's own."""
_ENOUGH_CHARS = 100
"""Pages with less own text tell nothing of where text stands."""
_MIN_TELLING = 3
_CHAIN_SHARE = 0.5
"""A candidate holds so much of the generic answer on a page."""
_MIN_AGREEMENT = 0.75
_ALIKE = 0.01
"""Agreements that differ by less are the same."""
_MAX_LOST, _MAX_LOSING = 0.1, 0.2
"""A template may lose so much of a page's generic answer, but on few pages."""
_LEFT_OUT_SHARE, _LEFT_OUT_KEPT, _MAX_PART = 0.3, 0.2, 0.35
"""A part on so many pages, of which the generic answer keeps less, and which is no more of the text, is left out."""
_MAX_TEMPLATES = 3


@dataclass(frozen=True, slots=True)
class Sample:
    """One post: its blocks and what the generic answer says of each."""

    page: Outline
    kept: list[bool]


def common_blocks(pages: Sequence[Outline]) -> frozenset[str]:
    """Fingerprints of the blocks that many posts share."""
    needed = max(_MIN_COMMON, _COMMON_SHARE * len(pages))
    counts: Counter[str] = Counter()
    for page in pages:
        counts.update({fingerprint(block) for block in page.blocks})
    return frozenset(print_ for print_, count in counts.items() if count >= needed)


def learn_templates(samples: Sequence[Sample], repeated: frozenset[str]) -> tuple[Template, ...]:
    """The places of a blog's posts, the commonest first; none when no place agrees with the generic answer."""
    found: list[Template] = []
    views = [_View(sample, repeated) for sample in samples]
    while len(views) >= MIN_POSTS and len(found) < _MAX_TEMPLATES:
        template = _learn_one(views, repeated)
        if template is None:
            break
        found.append(template)
        left = [view for view in views if apply_template(view.page, template, repeated) is None]
        if len(left) == len(views):
            break
        views = left
    return tuple(found)


# --- details ------------------------------------------------------------------------------------------------------


class _View:
    """A sample in numbers: how much of each block is the post's own, and what the generic answer keeps of that."""

    def __init__(self, sample: Sample, repeated: frozenset[str]) -> None:
        self.page, self.kept = sample.page, sample.kept
        self.own = [0 if fingerprint(block) in repeated else len(block.text) for block in self.page.blocks]
        self.target = [own if kept else 0 for own, kept in zip(self.own, self.kept, strict=True)]
        self.total = sum(self.target)

    @property
    def tells(self) -> bool:
        return self.total >= _ENOUGH_CHARS

    def agreement(self, keep: Sequence[bool]) -> float:
        """F1 in characters of what a place holds, against the generic answer; repeated blocks count half."""
        held = both = 0.0
        for own, target, block, flag in zip(self.own, self.target, self.page.blocks, keep, strict=True):
            if flag:
                held += own or 0.5 * len(block.text)
                both += target
        return 2 * both / (held + self.total) if held + self.total else 1.0

    def lost(self, keep: Sequence[bool]) -> float:
        """Share of the generic answer that a place does not hold."""
        both = sum(own for own, flag in zip(self.target, keep, strict=True) if flag)
        return 1 - both / self.total if self.total else 0.0


def _learn_one(views: Sequence[_View], repeated: frozenset[str]) -> Template | None:
    telling = [view for view in views if view.tells]
    if len(telling) < _MIN_TELLING:
        return None
    best = _best_selector(telling)
    if best is None:
        return None
    template = Template(container=best, left_out=_left_out(telling, best))
    following = [
        (view, keep) for view in telling if (keep := apply_template(view.page, template, repeated)) is not None
    ]
    losing = sum(view.lost(keep) > _MAX_LOST for view, keep in following)
    if len(following) < _MIN_TELLING or losing > _MAX_LOSING * len(following):
        return None
    return template


def _best_selector(views: Sequence[_View]) -> str | None:
    """The selector whose element agrees best with the generic answer; of equals the one that holds less."""
    agreements: dict[str, list[float]] = defaultdict(list)
    sizes: Counter[str] = Counter()
    for view in views:
        for selector, container in _candidates(view).items():
            keep = inside(view.page, container)
            agreements[selector].append(view.agreement(keep))
            node = view.page.nodes[container]
            sizes[selector] += node.stop - node.first
    # What serves half of the pages is worth learning, the others may have a template of their own; of places that
    # agree alike the one on more pages is meant (themes name elements after the post's category, too).
    needed = max(_MIN_TELLING, len(views) / 2)
    means = {
        selector: sum(found) / len(found) * (0.95 + 0.05 * len(found) / len(views))
        for selector, found in agreements.items()
        if len(found) >= needed and sum(found) / len(found) >= _MIN_AGREEMENT
    }
    if not means:
        return None
    top = max(means.values()) - _ALIKE
    alike = [selector for selector, mean in means.items() if mean >= top]
    return min(
        alike, key=lambda one: (one.startswith("/"), sizes[one] / len(agreements[one]), one.count(">"), len(one), one)
    )


def _candidates(view: _View) -> dict[str, int]:
    """The selectors of elements that hold most of the generic answer, each with the first element it fits."""
    page, sums = view.page, [0]
    for own in view.target:
        sums.append(sums[-1] + own)
    found: dict[str, int] = {}
    for index, node in enumerate(page.nodes):
        if sums[node.stop] - sums[node.first] >= _CHAIN_SHARE * view.total:
            for selector in selectors(page, index):
                found.setdefault(selector, index)
    # The first element it fits may be another than the one that holds the text (a teaser above it).
    return {selector: index for selector, index in found.items() if find(page, selector) == index}


def _left_out(views: Sequence[_View], selector: str) -> tuple[str, ...]:
    """The parts inside a place that the generic answer leaves out on most pages that have them."""
    parts: defaultdict[str, _Part] = defaultdict(_Part)
    total = pages = 0
    for view in views:
        container = find(view.page, selector)
        if container is None:
            continue
        node = view.page.nodes[container]
        total += sum(view.own[node.first : node.stop])
        pages += 1
        for path in {path for index, path in part_paths(view.page, container) if parts[path].add(view, index)}:
            parts[path].pages += 1
    needed = max(_MIN_COMMON, _LEFT_OUT_SHARE * pages)
    return tuple(
        sorted(
            path
            for path, part in parts.items()
            if part.pages >= needed and part.chars <= _MAX_PART * total and part.is_unwanted
        )
    )


@dataclass(slots=True)
class _Part:
    """What elements with one path inside a place hold on all pages."""

    pages: int = 0
    chars: int = 0
    kept: int = 0
    links: int = 0
    is_named: bool = False

    def add(self, view: _View, index: int) -> bool:
        """Count one element; is there text of the post's own in it?"""
        node = view.page.nodes[index]
        span = slice(node.first, node.stop)
        chars = sum(view.own[span])
        self.chars += chars
        self.kept += sum(view.target[span])
        self.links += sum(
            block.link_chars for block, own in zip(view.page.blocks[span], view.own[span], strict=True) if own
        )
        self.is_named = bool(tokens(node.names))
        return chars > 0

    @property
    def is_unwanted(self) -> bool:
        """Named or a list of links: bare elements are the author's own mark-up, whatever the generic answer misses."""
        return self.kept < _LEFT_OUT_KEPT * self.chars and (self.is_named or 2 * self.links >= self.chars)
