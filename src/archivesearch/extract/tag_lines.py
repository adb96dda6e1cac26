"""Lines in a text that say nothing but the post's own tags: "Tagi: lamps, harbours".

Known by what they say and not by a word before it, which is in any language: what is left without the tags is a label.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from archivesearch.extract.blocks import HEADING_TAGS, Block, Outline

_OPENING, _CLOSING = 4, 6
"""So many blocks from either end such a line is looked for."""
_MAX_LABEL_LETTERS = 16
_MARKS = 3
"""Characters beside a tag in its link: "#lamps", "lamps, "."""
_AFTER = 4
"""What follows the line of tags is not the post when the post before it is so many times as long."""
_LETTER = re.compile(r"[^\W_]")


def without_tag_lines(page: Outline, keep: list[bool], tags: Sequence[str]) -> list[bool]:
    """A text's blocks without lines of its tags; one that follows the text and has a heading below it ends it."""
    kept = [index for index, flag in enumerate(keep) if flag]
    if not kept or not tags:
        return keep
    # The line itself may have been left out before.
    near = [*range(kept[0], kept[:_OPENING][-1] + 1), *range(kept[-_CLOSING:][0], kept[-1] + 1)]
    found = {index for index in near if _is_tag_line(page.blocks[index], tags)}
    if not found or found.issuperset(kept):
        return keep
    stop = next((index for index in sorted(found) if _is_end(page, kept, index)), len(keep))
    return [flag and index not in found and index < stop for index, flag in enumerate(keep)]


# --- details ------------------------------------------------------------------------------------------------------


def _is_end(page: Outline, kept: list[int], line: int) -> bool:
    before = sum(len(page.blocks[index].text) for index in kept if index < line)
    after = sum(len(page.blocks[index].text) for index in kept if index > line)
    # Words below it without a heading may be the author's, who typed the tags himself.
    is_other = line + 1 < len(page.blocks) and page.blocks[line + 1].tag in HEADING_TAGS
    return is_other and before >= _AFTER * after


def _is_tag_line(block: Block, tags: Sequence[str]) -> bool:
    text = block.text
    if block.tag in HEADING_TAGS or block.link_chars == 0 or 3 * block.link_chars < len(text):
        return False
    if block.tag == "li" and ":" not in text and "：" not in text:  # a work in a list of references
        return False
    rest, named, linked = text, 0, 0
    for tag in sorted(tags, key=len, reverse=True):
        rest, count = re.subn(rf"(?<!\w){re.escape(tag)}(?!\w)", " ", rest, flags=re.I)
        named += count > 0
        linked += count * (len(tag) + _MARKS)
    label = len(_LETTER.findall(rest))
    if block.link_chars > linked:  # the label is no link: "Harbour Lamps Ltd", "http://lamps.example/"
        return False
    if not rest.strip():  # one link to a work, "Haskell Monads"; a tag alone may be a heading
        return False
    return label <= _MAX_LABEL_LETTERS and (named > 1 or (named == 1 and label > 0))
