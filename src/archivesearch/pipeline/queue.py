"""Which URL is asked next, and which need not be asked at all? Pure.

Pages that are likely to list posts come first, then posts, then what repeats them (days, tags, searches). Addresses of
one role and shape form a group. One that goes on bringing nothing is closed, and what waits in it is named as not
asked: listings that repeat themselves, tags that name nothing new, addresses that are all dead. Groups that may hold
posts are closed only when a sample of them was typed, with the whole site in view, and has no post in it. In a trial
over 26 blogs closing after 12 fruitless pages, whatever the role and size of the group, lost 22 of 12,756 posts.
"""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from archivesearch.discover.archive_pages import LinkRole, link_role, url_role
from archivesearch.discover.url_shapes import dated_path, url_shape
from archivesearch.model import Anchor, Link, Source, Url
from archivesearch.urls import path_of

_BY_SOURCE = {
    Source.START: 0,
    Source.PLATFORM: 1,
    Source.PROBE: 1,
    Source.REDIRECT: 2,
    Source.PAGINATION: 2,
    Source.SITEMAP: 3,
    Source.FEED: 3,
}
_BY_ROLE = {
    LinkRole.PAGINATION: 2,
    LinkRole.DATE_ARCHIVE: 2,
    LinkRole.TAXONOMY: 6,
    LinkRole.AUTHOR: 6,
    LinkRole.SEARCH: 7,
}
_ORDINARY, _DAY = 4, 5
_ORDINARY_ROLES = (LinkRole.POST_LIKE, LinkRole.UNKNOWN)

REPEATING = frozenset({LinkRole.TAXONOMY, LinkRole.AUTHOR, LinkRole.SEARCH})
"""Roles whose pages list posts that are listed elsewhere too, nearly always."""
LISTING = frozenset({LinkRole.PAGINATION, LinkRole.DATE_ARCHIVE, LinkRole.FEED})
"""Roles whose pages list posts."""
_PATIENCE = 12
"""Fruitless pages in a row before a group can be closed."""
_SAME_FEED = 2
"""Pages of a feed in a row that name what its others did."""
_LARGE = 32
"""Pages asked and as many waiting from which a group is judged by its sample."""
_UNDECIDED = 4
"""Samples of endless addresses that may tell nothing."""
_MANY_QUERIES = 4
"""Sets of query names of one path from which they are one group: combinations of facets."""
_SAMPLE = 0.25
"""Of a repeating group, so much is looked at before it is closed."""
_PROBES_AT_START, _PROBES_AT_END, _PAGES_A_PROBE = 2, 4, 20
_NO_GROUP = (LinkRole.UNKNOWN, "")


@dataclass
class _Group:
    """Addresses of one role and shape."""

    role: LinkRole
    repeats: bool = False
    """Its pages list posts that are listed elsewhere too, nearly always."""
    endless: bool = False
    """A machine can make such addresses without end: queries, folders inside themselves."""
    asked: int = 0
    waiting: int = 0
    fruits: int = 0
    streak: int = 0
    """Fruitless answers in a row."""
    barren: int = 0
    """Answers in a row without text of their own."""
    dead: int = 0
    """Answers that there is no such page, or only the way to one that is known."""
    named: set[Url] = field(default_factory=set)
    """What its pages named, for listings."""
    sample: set[Url] = field(default_factory=set)
    """What was answered since it was judged last."""
    judged: bool | None = None
    """Whether posts were among its sample, the last time that could be told."""
    undecided: int = 0
    """Times that could not be told."""

    @property
    def closed(self) -> bool:
        if self.repeats:
            return self.streak >= max(_PATIENCE, _SAMPLE * (self.asked + self.waiting))
        if self.role is LinkRole.FEED and self.endless:
            # Servers that do not page their feeds answer ?paged=97 with the first page.
            return self.streak >= _SAME_FEED
        if self.role in LISTING:
            # An honest listing page has at least one post of its own, on average.
            return self.streak >= _PATIENCE or self.asked > max(2 * _PATIENCE, len(self.named) + self.fruits)
        if self.dead == self.asked:
            return self.streak >= _PATIENCE
        return self.judged is False or (self.endless and self.undecided >= _UNDECIDED)

    @property
    def is_doubtful(self) -> bool:
        """Whether its sample is to be judged before more of it is asked."""
        if self.repeats or self.role in LISTING or self.dead == self.asked or self.closed:
            return False
        many = self.barren >= 2 * _PATIENCE or (len(self.sample) >= _LARGE and self.waiting >= _LARGE)
        return many and (self.judged is None or len(self.sample) * 2 >= self.asked)


@dataclass(frozen=True, kw_only=True, slots=True)
class Sample:
    """Some addresses of a group that were answered, by which the rest is judged."""

    urls: frozenset[Url]
    endless: bool
    """A machine can make such addresses without end."""


class Queue:
    """The URLs a crawl still has to ask; each is given out once."""

    def __init__(self) -> None:
        self._heap: list[tuple[int, int, Url]] = []
        self._seen: dict[Url, tuple[LinkRole, str]] = {}
        self._waiting: set[Url] = set()
        self._groups: dict[tuple[LinkRole, str], _Group] = {}
        self._queries: dict[str, set[str]] = {}
        """Path shape -> the sets of query names seen with it."""
        self._dropped: list[tuple[Url, str]] = []

    def __len__(self) -> int:
        """How many are left to ask; those in closed groups are not."""
        return sum(group.waiting for group in self._groups.values() if not group.closed)

    def __contains__(self, url: Url) -> bool:
        """Whether a URL was ever added."""
        return url in self._seen

    def is_new(self, url: Url) -> bool:
        """Whether a URL is still to be asked, or was never added."""
        return url in self._waiting or url not in self._seen

    def push(self, link: Link) -> None:
        """Add a URL; one that was ever added is not added again."""
        if link.url in self._seen:
            return
        role = role_of(link)
        key = role, self._folded(_shape(link.url, role))
        self._seen[link.url] = key
        self._waiting.add(link.url)
        if (group := self._groups.get(key)) is None:
            repeats = role in REPEATING or is_day_archive(link.url, role)
            group = self._groups[key] = _Group(role=role, repeats=repeats, endless=is_endless(link.url))
        group.waiting += 1
        heapq.heappush(self._heap, (priority(link, role), len(self._seen), link.url))

    def pop(self) -> Url | None:
        """The next URL, or None when there is none left to ask."""
        while self._heap:
            url = heapq.heappop(self._heap)[2]
            if url not in self._waiting:
                continue
            group = self._leave(url)
            if not group.closed:
                group.asked += 1
                return url
            kind = "pages" if group.role in _ORDINARY_ROLES else f"{group.role} pages"
            of_sample = f"{kind} like it were no posts (a sample of {group.asked})"
            in_a_row = f"{kind} like it brought nothing new ({group.streak} in a row)"
            self._dropped.append((url, of_sample if group.judged is False else in_a_row))
        return None

    def dropped(self) -> Iterator[tuple[Url, str]]:
        """What was passed over since the last call, with the reason."""
        while self._dropped:
            yield self._dropped.pop()

    def _folded(self, shape: str) -> str:
        path, mark, names = shape.partition("?")
        if not mark:
            return shape
        self._queries.setdefault(path, set()).add(names)
        return shape if len(self._queries[path]) <= _MANY_QUERIES else f"{path}?"

    def discard(self, url: Url) -> None:
        """Never give out a URL that was answered under another address."""
        if url in self._waiting:
            self._leave(url)
        self._seen.setdefault(url, _NO_GROUP)

    def _leave(self, url: Url) -> _Group:
        self._waiting.remove(url)
        group = self._groups[self._seen[url]]
        group.waiting -= 1
        return group

    # --- what came of them

    def tell(
        self, url: Url, *, named: Iterable[Url] = (), new: bool = False, alive: bool = False, dead: bool = False
    ) -> None:
        """What an answer brought: the possible posts it names, whether any is new, whether it is a page of its own.

        A copy of a page already known is told with the defaults; that there is no page, or only the way to a known one,
        as `dead`.
        """
        group = self._groups.get(self._seen.get(url, _NO_GROUP))
        if group is None:
            return
        group.sample.add(url)
        if group.role in LISTING and not group.repeats:
            # A sitemap may have named every post before: a listing is done when it repeats itself, not the sitemap.
            fresh = set(named) - group.named
            group.named |= fresh
            # A day of a diary names no posts: it is one.
            fruitful = bool(fresh) or (alive and group.role is LinkRole.DATE_ARCHIVE)
        else:
            fruitful = new or (alive and group.role not in REPEATING)
        group.fruits += fruitful
        group.dead += dead
        group.streak = 0 if fruitful else group.streak + 1
        group.barren = 0 if alive else group.barren + 1

    def doubtful(self, url: Url) -> Sample | None:
        """The sample of the URL's group, when it must be judged before more of the group is asked."""
        group = self._groups.get(self._seen.get(url, _NO_GROUP))
        return Sample(urls=frozenset(group.sample), endless=group.endless) if group and group.is_doubtful else None

    def judge(self, url: Url, *, has_posts: bool | None) -> None:
        """Whether there are posts among the sample of the URL's group, None when that cannot be told yet.

        Without posts the group is closed; else it goes on until the next sample.
        """
        group = self._groups[self._seen[url]]
        group.judged = group.judged if has_posts is None else has_posts
        group.undecided += has_posts is None
        group.sample.clear()
        group.barren = 0

    def is_promising(self, url: Url, found_on: Url) -> bool:
        """Whether a new address is worth something to the page that names it: of another group, not known as barren."""
        key = self._seen.get(url, _NO_GROUP)
        group = self._groups.get(key)
        known_on = self._seen.get(found_on)
        return group is not None and key != known_on and (group.fruits > 0 or group.asked < _PATIENCE)


def role_of(link: Link) -> LinkRole:
    """What a link leads to, by its address and its words."""
    anchor = Anchor(url=link.url, text=link.title or "", path="", in_heading=False)
    role = link_role(anchor, link.found_on)
    return LinkRole.PAGINATION if link.source is Source.PAGINATION and role not in REPEATING else role


def priority(link: Link, role: LinkRole) -> int:
    """Smaller is sooner. A role that repeats posts is late whatever named it."""
    by_role = _DAY if is_day_archive(link.url, role) else _BY_ROLE.get(role, _ORDINARY)
    return by_role if by_role > _ORDINARY else min(by_role, _BY_SOURCE.get(link.source, _ORDINARY))


def is_day_archive(url: Url, role: LinkRole) -> bool:
    """A page of one day; its posts stand on the page of the month too, nearly always."""
    dated = dated_path(url) if role is LinkRole.DATE_ARCHIVE else None
    return dated is not None and dated[2] is not None


def is_endless(url: Url) -> bool:
    """Whether a machine can make addresses like it without end: by a query, or by a folder inside itself."""
    folders = [folder.casefold() for folder in path_of(url).split("/") if folder and not folder.isdecimal()]
    return "?" in url or len(set(folders)) < len(folders)


def may_be_post(url: Url) -> bool:
    """Whether an address can be that of a post, as far as it tells."""
    return url_role(url) in _ORDINARY_ROLES


# --- details ------------------------------------------------------------------------------------------------------


def _shape(url: Url, role: LinkRole) -> str:
    """Queries choose among the pages of one listing, but among posts of one blog."""
    shape = url_shape(url)
    if role in _ORDINARY_ROLES and "?" not in url and is_endless(url):
        return "/folders inside themselves/"
    return shape.partition("?")[0] if role in LISTING or role in REPEATING else shape


class Probes:
    """Well-known addresses nobody named: of each series one after the other, until one is there.

    How many are asked grows with the crawl: on a small blog twenty questions for nothing are a third of all requests.
    """

    def __init__(self, series: Iterable[Iterable[Link]] = ()) -> None:
        self._series = [deque(links) for links in series]
        self._asked: dict[Url, int] = {}

    def __contains__(self, url: Url) -> bool:
        """Whether an address was asked because it is well known, not because anything names it."""
        return url in self._asked

    def pop(self, done: int, *, at_end: bool) -> Link | None:
        """The next one worth asking after `done` pages, or None."""
        if len(self._asked) >= (_PROBES_AT_END if at_end else _PROBES_AT_START) + done // _PAGES_A_PROBE:
            return None
        waiting = [number for number, links in enumerate(self._series) if links]
        if not waiting:
            return None
        # In turn: the series that was asked least.
        number = min(waiting, key=lambda one: list(self._asked.values()).count(one))
        link = self._series[number].popleft()
        self._asked[link.url] = number
        return link

    def found(self, url: Url) -> None:
        """It was there: the rest of its series is not asked."""
        if url in self._asked:
            self._series[self._asked[url]].clear()
