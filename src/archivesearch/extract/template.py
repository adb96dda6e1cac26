"""Where do the pages of one blog keep a post's text? A learned place, applied to one page.

How it is learned is `template_learning`'s matter. A page on which the place does not hold the page's own prose is not
believed to follow the template: the caller then asks the generic answer.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from archivesearch.extract.blocks import Block, Outline
from archivesearch.extract.container import keep_flags

_MAX_TOKENS = 6
_MAX_STEPS = 12
_OWN_PROSE = 120.0
"""Weight of the prose that a page must have elsewhere to put its template in doubt: a sentence or two."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Template:
    """One place of posts."""

    container: str
    """Selector of the element that holds the text, see `selectors`; the first that fits on a page is meant."""
    left_out: tuple[str, ...] = ()
    """Parts inside it that are no text, as `part_paths` gives them."""


def apply_template(page: Outline, template: Template, repeated: Collection[str]) -> list[bool] | None:
    """For each block: is it in the post? None when the page does not seem to follow the template."""
    container = find(page, template.container)
    if container is None:
        return None
    keep = inside(page, container, template.left_out)
    return None if _stands_elsewhere(page, container, keep, repeated) else keep


def find_template(page: Outline, templates: Sequence[Template], repeated: Collection[str]) -> list[bool] | None:
    """The blocks of the post by the first template the page follows; None when it follows none."""
    for template in templates:
        keep = apply_template(page, template, repeated)
        if keep is not None:
            return keep
    return None


def inside(page: Outline, container: int, left_out: Iterable[str] = ()) -> list[bool]:
    """For each block: is it in the container, outside clutter and the parts left out?"""
    node = page.nodes[container]
    free = keep_flags(page, container, captions=True)
    keep = [node.first <= index < node.stop and flag for index, flag in enumerate(free)]
    unwanted = frozenset(left_out)
    if unwanted:
        for index, path in part_paths(page, container):
            if path in unwanted:
                part = page.nodes[index]
                keep[part.first : part.stop] = [False] * (part.stop - part.first)
    return keep


def without_repeated_ends(page: Outline, keep: list[bool], repeated: Collection[str]) -> list[bool]:
    """The kept blocks without those at both ends that many posts of the blog share.

    Between own blocks they stay: some authors head the parts of every post with the same words ("Problem", "Solution").
    """
    own = [index for index, flag in enumerate(keep) if flag and fingerprint(page.blocks[index]) not in repeated]
    if not own:
        return [False] * len(keep)
    return [flag and own[0] <= index <= own[-1] for index, flag in enumerate(keep)]


def find(page: Outline, selector: str) -> int | None:
    """The first element a selector fits, or None."""
    wanted = selector.rpartition(">")[2].partition(".")[0].rpartition("/")[2].partition(":")[0]
    is_path = selector.startswith("/")
    for index, node in enumerate(page.nodes):
        if node.tag == wanted and (
            selector == _tree_path(page, index) if is_path else selector in _named_selectors(page, index)
        ):
            return index
    return None


def selectors(page: Outline, index: int) -> Iterator[str]:
    """What an element is known by: its names, its parent's names, its place in the tree.

    `div.entry-content`, `article.post>section`, `/html/body/table:1/tr/td:2`. Digits in names are left out: they number
    posts and elements.
    """
    yield from _named_selectors(page, index)
    yield _tree_path(page, index)


def part_paths(page: Outline, container: int) -> Iterator[tuple[int, str]]:
    """(node, path from the container) of every element inside it, in reading order."""
    paths = {container: ""}
    for index in range(container + 1, page.nodes[container].end):
        node = page.nodes[index]
        above = paths[node.parent]
        names = "".join(f".{token}" for token in tokens(node.names)[:3])
        path = f"{above}/{node.tag}{names}" if above.count("/") < _MAX_STEPS else above
        paths[index] = path
        yield index, path


@lru_cache(maxsize=4096)
def tokens(names: str) -> tuple[str, ...]:
    """The names of an element without digits, at most a few."""
    found = dict.fromkeys(re.sub(r"\d+", "", name) for name in names.split())
    return tuple(name for name in found if len(name) > 1 and ">" not in name)[:_MAX_TOKENS]


def fingerprint(block: Block) -> str:
    """The same for the same words."""
    return _fingerprint(block.text)


# --- details ------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=2048)
def _fingerprint(text: str) -> str:
    """Most blocks of a page stand on every page of the blog."""
    return hashlib.blake2b(" ".join(text.split()).casefold().encode(), digest_size=6).hexdigest()


_NAMING_TAGS = frozenset({"article", "main", "section"})
"""Tags that say themselves what they hold."""


def _named_selectors(page: Outline, index: int) -> tuple[str, ...]:
    node = page.nodes[index]
    parent = page.nodes[node.parent] if node.parent >= 0 else None
    above = (parent.tag, parent.names) if parent is not None else ("", "")
    return _selectors_by_name(node.tag, node.names, *above)


@lru_cache(maxsize=4096)
def _selectors_by_name(tag: str, names: str, parent_tag: str, parent_names: str) -> tuple[str, ...]:
    found = [f"{tag}.{token}" for token in tokens(names)]
    found += [f"{parent_tag}.{token}>{tag}" for token in tokens(parent_names)]
    if parent_tag in _NAMING_TAGS:
        found.append(f"{parent_tag}>{tag}")
    if tag in _NAMING_TAGS:
        found.append(tag)
    return tuple(found)


def _tree_path(page: Outline, index: int) -> str:
    steps: list[str] = []
    for above in page.ancestors(index):
        node = page.nodes[above]
        order = _order(page, above)
        steps.append(f"{node.tag}:{order}" if order else node.tag)
        if len(steps) > 3 * _MAX_STEPS:
            break
    return "/" + "/".join(reversed(steps))


def _order(page: Outline, index: int) -> int:
    """How many siblings with the same tag stand before an element."""
    node, order = page.nodes[index], 0
    sibling = node.parent + 1
    while 0 < sibling < index:
        order += page.nodes[sibling].tag == node.tag
        sibling = page.nodes[sibling].end
    return order


def _stands_elsewhere(page: Outline, container: int, keep: list[bool], repeated: Collection[str]) -> bool:
    """Is more of the page's own prose outside the container than in it?"""
    node, weights, blocks = page.nodes[container], page.weights, page.blocks
    places = [index for index in range(node.first, node.stop) if keep[index] and weights[index]]
    held = sum(weights[index] for index in places if fingerprint(blocks[index]) not in repeated)
    enough = max(held, _OWN_PROSE)
    if sum(weights[: node.first]) + sum(weights[node.stop :]) <= enough:
        return False
    free = keep_flags(page)
    places = [*range(node.first), *range(node.stop, len(blocks))]
    outside = [index for index in places if free[index] and weights[index]]
    return sum(weights[index] for index in outside if fingerprint(blocks[index]) not in repeated) > enough
