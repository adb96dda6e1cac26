"""Which of twelve unknown words is January? Told by the order in which years list them. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise


def order_of(entries: Sequence[tuple[int, str]]) -> dict[str, int]:
    """Word -> number of the month, from (year, word) in the order of a block; empty when the order leaves a doubt.

    Needed are twelve words in all, and years that together put them in one order. Whether it runs from January or from
    December is told by the years: a block that begins with the newest year begins each year with its last month.
    """
    words = dict.fromkeys(word for _, word in entries)
    years = list(dict.fromkeys(year for year, _ in entries))
    if len(words) != 12 or len(years) < 2 or years not in (sorted(years), sorted(years, reverse=True)):
        return {}
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for (year, word), (following_year, following) in pairwise(entries):
        if year == following_year:
            sorter.add(following, word)
    ordered: list[str] = []
    try:
        sorter.prepare()
    except CycleError:
        return {}
    while sorter.is_active():
        ready = sorter.get_ready()
        if len(ready) > 1:
            return {}
        ordered += ready
        sorter.done(*ready)
    if len(ordered) != 12:
        return {}
    if years[0] > years[-1]:
        ordered.reverse()
    return {word: number for number, word in enumerate(ordered, 1)}
