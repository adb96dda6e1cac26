"""Which places of a blog tell its posts' dates, and how far is each to be believed?

A channel is one place that speaks about many posts: kind, DOM steps, format, zone, first or last. It has one value a
post. The order of day and month, and the trust, belong to the channel and are learned over all posts.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from archivesearch.extract.date_sign import LABEL_CHARS, DateSign, Kind, Zone
from archivesearch.extract.date_traps import order_of_lists, prints_today
from archivesearch.model import Precision, Url


class Key(NamedTuple):
    """What signs of one channel have in common."""

    kind: str
    place: str
    format: str
    zone: str
    position: str
    doubtful: bool


PRIORS: Mapping[Kind, float] = {
    # Share of posts dated right to the day by the channel alone, on 26 blogs, made cautious.
    Kind.PATH: 0.95,
    Kind.PRINTED: 0.90,
    Kind.LISTED: 0.85,
    Kind.DAY_ARCHIVE: 0.85,
    Kind.TIME: 0.88,
    Kind.JSON_LD: 0.88,
    Kind.META: 0.86,
    Kind.MICRODATA: 0.87,
    Kind.FEED: 0.75,
    Kind.HEADING: 0.40,
    Kind.SITEMAP: 0.15,
}
_ZONE_FACTOR = {Zone.MAIN: 1.0, Zone.TITLE: 0.35, Zone.REFERENCE: 0.4, Zone.SIDE: 0.45, Zone.COMMENT: 0.30}
_SLUG_FACTOR = {"/Y-M-D": 0.9, "/Y/Month/D": 1.0, "/Y/MD": 0.95}
"""A date at the head of a slug may be the title's: /20220828-match for a post of two days later."""
_MIN_SHARE = 0.005
"""Of the posts: rarer channels are not asked for agreement, which keeps the work linear in the posts."""
NEAR = 0.5
"""What a day next to it is worth as agreement: machines give the day of UTC."""
_NEAR_TITLE = 60
"""Characters between a title and the month below it: a name, a section."""
_ON_PAGE = frozenset({"printed", "machine"})
"""Families of signs on a post's own page."""
_FIRST_WEB_DAY = dt.date(1993, 1, 1)
"""No blog is older; earlier days are subjects, not publications."""


@dataclass(eq=False, slots=True)
class Channel:
    """One place that speaks about posts."""

    key: Key
    kind: Kind
    signs: dict[Url, DateSign] = field(default_factory=dict)
    others: dict[Url, list[DateSign]] = field(default_factory=dict)
    """What further listings say of the same posts."""
    order: str = ""
    """The learned order of the numbers."""
    guessed: bool = False
    """The order is a default, confirmed by nothing."""
    days: dict[Url, dt.date] = field(default_factory=dict)
    worth: float = 0.0
    """What the place is worth by itself, about 0 to 1."""
    trust: float = 0.0
    """Worth times agreement; 1 for the best channel of the blog."""

    def sign_for(self, url: Url) -> DateSign:
        """A sign that gives the channel's day for a post."""
        on = self.days[url]
        signs: list[DateSign] = [self.signs[url], *self.others.get(url, ())]
        return next(sign for sign in signs if on in {day for _, day in sign.readings})

    @property
    def family(self) -> str:
        return next(iter(self.signs.values())).family


def channels(signs: Mapping[Url, Sequence[DateSign]], now: dt.date) -> list[Channel]:
    """All channels of a blog, ordered by their keys, values not yet chosen."""
    found: dict[Key, Channel] = {}
    for url in sorted(signs):
        for sign in _merged(signs[url], now):
            for position in ("first", "last") if sign.position == "only" else (sign.position,):
                key = Key(sign.kind.value, sign.place, sign.format, sign.zone.value, position, sign.doubtful)
                channel = found.setdefault(key, Channel(key=key, kind=sign.kind))
                if url in channel.signs:
                    channel.others.setdefault(url, []).append(sign)
                else:
                    channel.signs[url] = sign
    for channel in found.values():
        _settle_year_first(channel)
    return [channel for key, channel in sorted(found.items()) if not _repeats(channel, found)]


def months(signs: Mapping[Url, Sequence[DateSign]]) -> dict[Url, dt.date]:
    """The month each address names, as its first day."""
    return {
        url: sign.readings[0][1].replace(day=1)
        for url, found in signs.items()
        for sign in found
        if sign.kind is Kind.PATH
    }


def printed_months(signs: Mapping[Url, Sequence[DateSign]], now: dt.date) -> dict[Url, DateSign]:
    """Of posts that print but a month and a year beside their title: what says so. For posts without a day.

    One place of the blog, one month on each page, and not the same on all: lists of archives name many months.
    """
    found: dict[tuple[str, str], dict[Url, DateSign]] = defaultdict(dict)
    for url in sorted(signs):
        for sign in signs[url]:
            printed = sign.kind is Kind.PRINTED and sign.precision is Precision.MONTH
            if printed and _is_below_title(sign) and _FIRST_WEB_DAY <= sign.readings[0][1] <= now:
                found[sign.place, sign.format].setdefault(url, sign)
    chosen: dict[Url, DateSign] = {}
    for _, by_post in sorted(found.items(), key=lambda item: (-len(item[1]), item[0])):
        different = len({sign.readings[0][1] for sign in by_post.values()})
        if len(by_post) < 5 or different > 1:
            chosen = {**by_post, **chosen}
    return chosen


def _is_below_title(sign: DateSign) -> bool:
    near = sign.distance is None or -_NEAR_TITLE <= sign.distance <= _NEAR_TITLE
    return sign.zone is Zone.MAIN and sign.count == 1 and sign.rest <= LABEL_CHARS and near and not sign.doubtful


def learn_orders(
    found: Sequence[Channel], month_of: Mapping[Url, dt.date], lists: Iterable[Sequence[Url]] = ()
) -> None:
    """Choose the order of day and month for every channel, and its days by it. `lists` name posts in their order; they
    are taken when all else leaves channels undecided."""
    undecided = [channel for channel in found if not _decide_alone(channel, month_of)]
    for _ in range(2):
        waiting = set(undecided)
        known = _votes([channel for channel in found if channel not in waiting])
        undecided = [channel for channel in undecided if not _decide_by(channel, known)]
    if undecided:
        in_order = list(lists)
        undecided = [channel for channel in undecided if not _decide_by_lists(channel, in_order)]
    waiting = set(undecided)
    decided = [channel for channel in found if channel not in waiting]
    for channel in undecided:
        _decide_by_likeness(channel, decided)
    for channel in found:
        channel.days = _days(channel)


def weigh(
    found: Sequence[Channel], month_of: Mapping[Url, dt.date], posts: int, seen: Mapping[Url, dt.date] | None = None
) -> None:
    """Trust: what is known of such places, times how they behave here, plus the agreement of other families.

    `seen` is the day on which each post's page came: a place that prints it is no place of publication.
    """
    for channel in found:
        is_today = channel.family in _ON_PAGE and prints_today(channel.days, seen or {})
        channel.trust = channel.worth = 0.0 if is_today else prior(channel, month_of)
    first_trust = {id(channel): channel.trust for channel in found}
    by_family: dict[str, list[Channel]] = defaultdict(list)
    for channel in found:
        if _MIN_SHARE * posts <= len(channel.days):
            by_family[channel.family].append(channel)
    for channel in found:
        support = 0.0
        for family, others in by_family.items():
            if family not in (channel.family, "sitemap") and _MIN_SHARE * posts <= len(channel.days):
                support += max((_agreement(channel, o, posts) * first_trust[id(o)] for o in others), default=0.0)
        channel.trust = first_trust[id(channel)] * (1.0 + min(support, 2.0))
    best = max((channel.trust for channel in found), default=0.0)
    for channel in found:
        channel.trust = channel.trust / best if best else 0.0


def prior(channel: Channel, month_of: Mapping[Url, dt.date]) -> float:
    """What such a place is worth before others are asked."""
    values = list(channel.signs.values())
    worth = sum(_worth(sign) for sign in values) / len(values)
    worth *= _month_factor(channel, month_of) * _sameness_factor(channel)
    return worth * (0.6 if channel.guessed else 1.0)


# --- details ------------------------------------------------------------------------------------------------------


def _merged(signs: Sequence[DateSign], now: dt.date) -> list[DateSign]:
    """Signs with a possible day; what several listings print alike counts once."""
    last = now + dt.timedelta(days=1)
    kept: dict[tuple[object, ...], DateSign] = {}
    for sign in signs:
        readings = tuple(r for r in sign.readings if _FIRST_WEB_DAY <= r[1] <= last)
        if not readings or sign.precision is not Precision.DAY:
            continue
        if len(readings) < len(sign.readings):
            sign = _with_readings(sign, readings)
        seen_as = (sign.kind, sign.place, sign.format, sign.zone, sign.position, sign.doubtful, sign.found_on)
        kept.setdefault(seen_as, sign)
    return list(kept.values())


def _settle_year_first(channel: Channel) -> None:
    """10.03.22 is 22 March 2010 (Japan, Korea, Hungary) where some days of the place can be read in no other way:
    29 as the last field is a year still to come. Elsewhere the year stands last."""
    signs = [sign for found in ([*channel.signs.values()], *channel.others.values()) for sign in found]
    first = sum(any(order == "ymd" for order, _ in sign.readings) for sign in signs)
    last = sum(any(order != "ymd" for order, _ in sign.readings) for sign in signs)
    if not first or not last:
        return
    wanted = first > last

    def settled(sign: DateSign) -> DateSign:
        readings = tuple(reading for reading in sign.readings if (reading[0] == "ymd") == wanted)
        return _with_readings(sign, readings) if readings and len(readings) < len(sign.readings) else sign

    channel.signs = {url: settled(sign) for url, sign in channel.signs.items()}
    channel.others = {url: [settled(sign) for sign in found] for url, found in channel.others.items()}


def _with_readings(sign: DateSign, readings: tuple[tuple[str, dt.date], ...]) -> DateSign:
    values = sign.to_dict() | {"readings": [[order, on.isoformat()] for order, on in readings]}
    return DateSign.from_dict(values)


def _repeats(channel: Channel, found: Mapping[Key, Channel]) -> bool:
    """A "last" channel that says what its "first" says."""
    if channel.key.position != "last":
        return False
    first = found.get(channel.key._replace(position="first"))
    return first is not None and all(first.signs.get(url) is sign for url, sign in channel.signs.items())


def _decide_alone(channel: Channel, month_of: Mapping[Url, dt.date]) -> bool:
    """By values over 12 and weekdays (only one reading left), else by the months of the addresses."""
    orders: Counter[str] = Counter()
    doubtful = False
    for url, sign in channel.signs.items():
        if len(sign.readings) == 1:
            orders[sign.readings[0][0]] += 1
            continue
        doubtful = True
        fitting = [order for order, on in sign.readings if on.replace(day=1) == month_of.get(url)]
        if len(fitting) == 1:
            orders[fitting[0]] += 1
    orders.pop("", None)
    if not doubtful and not orders:
        return True
    if orders:
        channel.order = _commonest(orders)
    return bool(orders)


def _votes(known: Sequence[Channel]) -> dict[Url, Counter[dt.date]]:
    votes: dict[Url, Counter[dt.date]] = defaultdict(Counter)
    for channel in known:
        if channel.kind is not Kind.SITEMAP:
            for url, on in _days(channel).items():
                votes[url][on] += 1
    return votes


def _decide_by(channel: Channel, votes: Mapping[Url, Counter[dt.date]]) -> bool:
    """By the days that decided channels give to the same posts, one day off allowed for UTC."""
    orders: Counter[str] = Counter()
    for url, sign in channel.signs.items():
        near = votes.get(url, Counter())
        for order, on in sign.readings:
            orders[order] += sum(n for other, n in near.items() if abs((other - on).days) <= 1)
    ranked = [(count, order) for order, count in orders.items() if order and count]
    ranked.sort(key=lambda item: (-item[0], item[1]))
    if not ranked or (len(ranked) > 1 and ranked[0][0] == ranked[1][0]):
        return False
    channel.order = ranked[0][1]
    return True


def _decide_by_lists(channel: Channel, lists: Sequence[Sequence[Url]]) -> bool:
    """By the order in which lists name the posts: newest first, or oldest first."""
    order = order_of_lists({url: sign.readings for url, sign in channel.signs.items()}, lists)
    channel.order = order or channel.order
    return order != ""


def _decide_by_likeness(channel: Channel, decided: Sequence[Channel]) -> None:
    """As most posts of this blog are written in the same format, else as the page's readers are used to."""
    orders: Counter[str] = Counter()
    for other in decided:
        if other.order and _mark(other) == _mark(channel):
            orders[other.order] += len(other.signs)
    usual = Counter(sign.likely for sign in channel.signs.values() if sign.likely)
    channel.order = _commonest(orders) or _commonest(usual) or "dmy"
    undecided = any(len({on for _, on in sign.readings}) > 1 for sign in channel.signs.values())
    channel.guessed = undecided and not orders


def _commonest(orders: Mapping[str, int]) -> str:
    return max(sorted(orders), key=lambda order: orders[order], default="")


def _mark(channel: Channel) -> str:
    return channel.key.format.removeprefix("W ").removesuffix("YY").rstrip("Y")


def _days(channel: Channel) -> dict[Url, dt.date]:
    """A channel that names several days for a post with equal weight says nothing about it."""
    days = {}
    for url, sign in channel.signs.items():
        if (others := channel.others.get(url)) is None:
            days[url] = _choose(sign, channel.order)
            continue
        counted = Counter(_choose(each, channel.order) for each in [sign, *others]).most_common(2)
        if len(counted) == 1 or counted[0][1] > counted[1][1]:
            days[url] = counted[0][0]
    return days


def _choose(sign: DateSign, order: str) -> dt.date:
    return next((on for name, on in sign.readings if name == order), sign.readings[0][1])


def _worth(sign: DateSign) -> float:
    worth = PRIORS[sign.kind] * _ZONE_FACTOR[sign.zone]
    if sign.doubtful:
        worth *= 0.4
    if sign.kind is Kind.PATH and not sign.format.endswith("/"):
        worth *= _SLUG_FACTOR.get(sign.format, 0.75)
    if sign.kind in (Kind.PRINTED, Kind.TIME):
        worth *= _distance_factor(sign.distance)
        worth *= 1.0 if sign.count == 1 else 0.85 if sign.count < 4 or sign.marked else 0.6
    if sign.marked:
        worth *= 1.15 if sign.zone is Zone.MAIN else 1.6  # wrappers and asides that hold the real date
    if sign.kind in (Kind.PRINTED, Kind.LISTED, Kind.HEADING):
        worth *= _rest_factor(sign.rest)
        worth *= 0.7 if sign.format.startswith("yearless") or sign.format.endswith("YY") else 1.0
    return worth


def _rest_factor(rest: int) -> float:
    return 1.0 if rest <= 12 else 0.9 if rest <= 40 else 0.75 if rest <= 90 else 0.35


def _distance_factor(distance: int | None) -> float:
    if distance is None:
        return 0.7
    if distance < 0:
        distance = -2 * distance
    return 1.0 if distance <= 60 else 0.95 if distance <= 250 else 0.7 if distance <= 1500 else 0.55


def _month_factor(channel: Channel, month_of: Mapping[Url, dt.date]) -> float:
    shared = [url for url in channel.days if url in month_of]
    if not shared:
        return 1.0
    right = sum(channel.days[url].replace(day=1) == month_of[url] for url in shared) / len(shared)
    return 0.3 + 0.7 * right


def _sameness_factor(channel: Channel) -> float:
    """One day on most posts is the day the pages were built, or today."""
    total = len(channel.days)
    if total < 5:
        return 1.0
    share = Counter(channel.days.values()).most_common(1)[0][1] / total
    return 1.0 if share < 0.3 else 0.6 if share < 0.6 else 0.2


def _agreement(channel: Channel, other: Channel, posts: int) -> float:
    """How far two channels name the same days on the posts of the first.

    A guess at D/M on both sides proves nothing, and a few posts out of hundreds prove little.
    """
    if channel.guessed and other.guessed:
        return 0.0
    small, large = (channel.days, other.days) if len(channel.days) <= len(other.days) else (other.days, channel.days)
    equal = near = 0
    for url in small:
        if (on := large.get(url)) is not None:
            gap = abs((on - small[url]).days)
            equal += gap == 0
            near += gap == 1
    common = sum(url in large for url in small)
    if not common:
        return 0.0
    rate = (equal + NEAR * near) / common
    coverage = min(1.0, common / (0.5 * len(channel.days)))
    return rate * coverage * common / (common + 0.02 * posts)
