"""What do the order of lists and the days of fetching say of the places that carry dates? Pure.

Where every day is before the 13th only the order of the posts tells day and month apart. A theme that prints today's
date gives each page the day on which it was fetched.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from archivesearch.extract.date_text import Reading
from archivesearch.model import Url

MIN_PAIRS = 6
"""Neighbours in lists with days that differ, from which their order says something."""
IN_ORDER, OUT_OF_ORDER = 0.9, 0.75
"""Of the pairs, at least in the right reading and at most in any other."""
MIN_BULK = 5
"""Pages fetched on one day, from which a place that gives all of them that day prints today's."""
OF_THE_BULK, OF_ALL = 0.9, 0.5


def order_of_lists(readings: Mapping[Url, Sequence[Reading]], lists: Sequence[Sequence[Url]]) -> str:
    """The order of the numbers by which posts stand in order of their days; "" when none is clearly better."""
    orders = sorted({order for some in readings.values() for order, _ in some if order})
    shares: list[tuple[float, str]] = []
    for order in orders:
        days = {url: next((on for name, on in some if name == order), some[0][1]) for url, some in readings.items()}
        fitting, pairs = _in_order(days, lists)
        if pairs >= MIN_PAIRS:
            shares.append((fitting / pairs, order))
    shares.sort(reverse=True)
    if len(shares) < 2 or shares[0][0] < IN_ORDER or shares[1][0] > OUT_OF_ORDER:
        return ""
    return shares[0][1]


def prints_today(days: Mapping[Url, dt.date], seen: Mapping[Url, dt.date]) -> bool:
    """Whether a place gives posts the day on which their pages were fetched (a day more or less: time zones).

    Told by days on which many were fetched: of a blog that is asked each day, new posts are fetched on their own day.
    """
    fetched: defaultdict[dt.date, list[Url]] = defaultdict(list)
    for url in days.keys() & seen.keys():
        fetched[seen[url]].append(url)
    todays = 0
    for day, urls in fetched.items():
        fitting = sum(abs((days[url] - day).days) <= 1 for url in urls)
        if len(urls) >= MIN_BULK and fitting >= OF_THE_BULK * len(urls):
            todays += len(urls)
    return todays >= OF_ALL * len(days) and todays > 0


# --- details ------------------------------------------------------------------------------------------------------


def _in_order(days: Mapping[Url, dt.date], lists: Sequence[Sequence[Url]]) -> tuple[int, int]:
    """(neighbours in the way most of their list's are, neighbours whose days differ)."""
    fitting = pairs = 0
    for urls in lists:
        known = [days[url] for url in urls if url in days]
        ways = Counter(first < then for first, then in pairwise(known) if first != then)
        fitting += max(ways.values(), default=0)
        pairs += sum(ways.values())
    return fitting, pairs
