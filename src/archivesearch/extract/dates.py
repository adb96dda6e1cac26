"""On which day was each post of a blog published, as its own site shows it, and how is that known?

Decided over all posts of one blog: places that carry dates are weighed by how they behave on every post
(`date_pool`), then each post takes the best place that speaks about it. A page without its blog is a blog of one post.
"""

from __future__ import annotations

import datetime as dt
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from archivesearch.extract.date_listed import collect_listed
from archivesearch.extract.date_machine import from_feed, from_sitemap
from archivesearch.extract.date_pool import Channel, Key, channels, learn_orders, months, printed_months, weigh
from archivesearch.extract.date_sign import DateSign, Kind, Zone
from archivesearch.extract.date_signs import collect
from archivesearch.extract.date_text import FoundDate, find_dates
from archivesearch.markup import Document
from archivesearch.model import PostDate, Precision, Url

__all__ = [
    "DateSign",
    "FoundDate",
    "collect",
    "collect_listed",
    "decide",
    "find_dates",
    "from_feed",
    "from_sitemap",
    "single_page_date",
]

MIN_RANK = 0.02
"""Of the best channel's: below it a channel is noise, and a post that has no other is undated."""
PROSE_WORTH = 0.35
"""Of a date in a sentence: it does not decide the day when the address gives the month."""
_MAX_REJECTED = 8
_PRINTED_FAMILIES = frozenset({"printed", "listed", "link", "path"})
"""Families that show the civil day; the others may give the day of UTC."""


def decide(
    signs: Mapping[Url, Sequence[DateSign]], *, now: dt.date, lists: Iterable[Sequence[Url]] = (),
    seen: Mapping[Url, dt.date] | None = None,
) -> Mapping[Url, PostDate | None]:  # fmt: skip
    """The date of every post of one blog; None where no sign names a possible day or month.

    Days after tomorrow are not possible: `now` is one time zone's day. The order of the posts does not matter; that of
    `lists`, which name posts, tells day and month apart where nothing else does, and is
    taken there alone. `seen` is when each page was fetched.
    """
    month_of = months(signs)
    found = channels(signs, now)
    learn_orders(found, month_of, lists)
    weigh(found, month_of, len(signs), seen)
    ranks = {channel.key: _rank(channel, len(signs)) for channel in found}
    ranked = sorted(found, key=lambda channel: (-ranks[channel.key], channel.key))
    by_post: dict[Url, list[Channel]] = defaultdict(list)
    for channel in ranked:
        if ranks[channel.key] >= MIN_RANK:
            for url in channel.days:
                by_post[url].append(channel)
    printed = printed_months(signs, now)
    return {
        url: _decide_one(url, by_post.get(url, []), ranks, _month(month_of.get(url), printed.get(url)), now)
        for url in signs
    }


def single_page_date(document: Document, url: Url, title: str | None, *, now: dt.date) -> PostDate | None:
    """The date of a page whose blog is not known; htmldate is asked when the page's own signs say nothing."""
    own = decide({url: collect(document, url, title)}, now=now)[url]
    if own is not None and own.precision is Precision.DAY:
        return own
    guess = _from_htmldate(document, url, now)
    if guess is None or (own is not None and guess.on == own.on):
        return own
    return guess


# --- details ------------------------------------------------------------------------------------------------------


def _rank(channel: Channel, posts: int) -> float:
    coverage = len(channel.days) / max(1, posts)
    return channel.trust * math.sqrt(min(1.0, 1.5 * coverage))


class _Month(NamedTuple):
    """All that is known of a day may be its month."""

    on: dt.date
    evidence: str


def _month(in_address: dt.date | None, printed: DateSign | None) -> _Month | None:
    if in_address is not None:
        return _Month(in_address, f"the address names the month {in_address:%Y-%m}")
    return None if printed is None else _Month(printed.readings[0][1], describe(printed))


def _decide_one(
    url: Url, ranked: Sequence[Channel], ranks: Mapping[Key, float], month: _Month | None, now: dt.date
) -> PostDate | None:
    if month is not None and month.on <= now and all(_is_prose(channel) for channel in ranked):
        return PostDate(
            on=month.on,
            precision=Precision.MONTH,
            evidence=month.evidence,
            rejected=_rejected(url, month.on, ranked),
        )
    if not ranked:
        return None
    chosen = _overridden(url, ranked, ranks)
    on = chosen.days[url]
    return PostDate(on=on, evidence=describe(chosen.sign_for(url)), rejected=_rejected(url, on, ranked))


def _is_prose(channel: Channel) -> bool:
    return channel.family in ("printed", "sitemap") and channel.worth < PROSE_WORTH


def _overridden(url: Url, ranked: Sequence[Channel], ranks: Mapping[Key, float]) -> Channel:
    """The best channel, unless two other families agree on another day; the civil day wins over its UTC neighbour."""
    first = ranked[0]
    on = first.days[url]
    support: dict[dt.date, dict[str, Channel]] = defaultdict(dict)
    for channel in ranked:
        if ranks[channel.key] >= 0.25 and channel.kind is not Kind.SITEMAP and not channel.guessed:
            support[channel.days[url]].setdefault(channel.family, channel)
    for other, families in support.items():
        against = [channel for family, channel in families.items() if family != first.family]
        if other == on or len(against) < 2 or len(support[on]) > 1:
            continue
        if abs((other - on).days) == 1 and first.family in _PRINTED_FAMILIES:
            continue
        return against[0]
    if first.sign_for(url).utc_offset_min == 0:
        for channel in ranked[1:]:
            civil = channel.family in _PRINTED_FAMILIES and channel.trust >= 0.4 and not channel.guessed
            if civil and channel.signs[url].zone is Zone.MAIN and abs((channel.days[url] - on).days) <= 1:
                return channel
    return first


def _rejected(url: Url, on: dt.date, ranked: Sequence[Channel]) -> tuple[str, ...]:
    lost: dict[dt.date, str] = {}
    for channel in ranked:
        other = channel.days[url]
        if other != on and other not in lost:
            why = "one day off, as UTC may be" if abs((other - on).days) == 1 else "a weaker sign"
            lost[other] = f"{other} from {describe(channel.sign_for(url))}: {why}"
    return tuple(lost.values())[:_MAX_REJECTED]


def describe(sign: DateSign) -> str:
    """The kind and place of a sign, for a person."""
    where = sign.place.rpartition("/")[2] or "the page"
    if sign.kind is Kind.PATH:
        return f"the address: {sign.text}"
    if sign.kind is Kind.PRINTED:
        beside = {Zone.SIDE: ", beside the post", Zone.COMMENT: ", among comments", Zone.TITLE: ", in the title"}
        return f"printed {sign.text!r} in {where}{beside.get(sign.zone, '')}"
    if sign.kind in (Kind.LISTED, Kind.HEADING):
        how = "beside" if sign.kind is Kind.LISTED else "next to"
        return f"printed {sign.text!r} {how} its link on {sign.found_on}"
    if sign.kind is Kind.DAY_ARCHIVE:
        return f"its link to the archive of the day {sign.text}"
    names = {Kind.TIME: "the time element", Kind.META: "the meta", Kind.JSON_LD: "the JSON-LD", Kind.FEED: "the feed"}
    if sign.kind is Kind.SITEMAP:
        return f"the sitemap's lastmod {sign.text!r}"
    return f"{names.get(sign.kind, 'the microdata')} {sign.place if sign.kind is not Kind.FEED else ''} {sign.text!r}"


def _from_htmldate(document: Document, url: Url, now: dt.date) -> PostDate | None:
    from archivesearch.extract.date_fallback import ask_htmldate

    answer = ask_htmldate(document, url, now)
    return PostDate(on=answer, evidence="found by htmldate in the page") if answer else None
