"""Which words are spelled like another one? Optimal string alignment: a letter more, less, other, or two swapped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

SHORT_CHARS = 5
"""Up to here one edit is allowed, two beyond: two edits make most short words of each other."""


def allowed_edits(word: str) -> int:
    return 1 if len(word) <= SHORT_CHARS else 2


def beginnings(word: str) -> tuple[str, ...]:
    """Where near spellings of it stand in a list in order: the first letter is right, left out, or swapped."""
    return tuple(dict.fromkeys(word[:2]))


def near(word: str, others: Iterable[str], edits: int) -> Iterator[tuple[str, int]]:
    """Those of the others that so many edits reach, with how many it takes."""
    letters, length = set(word), len(word)
    for other in others:
        if abs(len(other) - length) <= edits and len(letters.symmetric_difference(other)) <= 2 * edits:
            taken = distance(word, other, edits)
            if taken <= edits:
                yield other, taken


def distance(one: str, other: str, bound: int) -> int:
    """Edits between two words; some number above `bound` when there are more."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        earlier, before, row = before, row, [at]
        for place, facing in enumerate(other, 1):
            best = min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != facing))
            if at > 1 and place > 1 and letter == other[place - 2] and one[at - 2] == facing:
                best = min(best, earlier[place - 2] + 1)
            row.append(best)
        if min(min(row), min(before) + 1) > bound:  # a swap reaches over one row
            return bound + 1
    return row[-1]
