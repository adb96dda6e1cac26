"""What do lists call the posts whose own pages show no title?

Believed only where the blog shows that its lists name titles: in a place of a list where nearly all posts that have a
title are called by it, or, on a blog whose pages show none at all, where each post is called differently. A date, the
first words of the post, a number or a word for "untitled" is no title.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from archivesearch.extract.furniture import is_date
from archivesearch.extract.title_words import loose
from archivesearch.model import Url

MIN_TITLED, MIN_AGREE = 3, 0.9
"""Posts with titles in a place, and the share of them that it calls so."""
MIN_COVER, MIN_DISTINCT = 0.8, 0.95
"""Of the posts of a blog whose pages show no titles."""
OPENING_CHARS = 200
"""So much of a text tells whether a list calls its post by the first words."""
_MAX_TITLE = 150
_DIGITS = re.compile(r"\d+")
_NO_TITLE = re.compile(
    r"(?:\W*(?:untitled|no (?:title|subject)|ohne titel|sans titre|sin t[ií]tulo|sem t[ií]tulo|senza titolo"
    r"|без названия|без темы|無題|无题|無標題|제목 ?없음|read (?:more|on)|more|continue|permalink|permanent link|link"
    r"|comments?|weiterlesen|lire la suite|leer más|leia mais|continua)\W*)+$"
)


class Called(NamedTuple):
    """What a list calls a post."""

    place: str
    """The path of the link."""
    post: Url
    text: str


class Shown(NamedTuple):
    """What the page of a post shows."""

    title: str | None
    opening: str
    """How its text begins."""


def titles_from_lists(called: Iterable[Called], posts: Mapping[Url, Shown]) -> dict[Url, str]:
    """Titles for posts without one, where lists are believed."""
    names: defaultdict[str, dict[Url, str]] = defaultdict(dict)
    for place, post, text in called:
        if post in posts and text and len(text) <= _MAX_TITLE:
            names[place].setdefault(post, text)
    found: dict[Url, str] = {}
    for place in sorted(names, key=lambda place: (-len(names[place]), place)):
        if _names_titles(names[place], posts):
            for post, text in _new_titles(names[place], posts).items():
                found.setdefault(post, text)
    return found


# --- details ------------------------------------------------------------------------------------------------------


def _names_titles(names: Mapping[Url, str], posts: Mapping[Url, Shown]) -> bool:
    titled = [post for post in names if posts[post].title]
    if len(titled) >= MIN_TITLED:
        agree = sum(loose(names[post]) == loose(posts[post].title or "") for post in titled)
        return agree >= MIN_AGREE * len(titled)
    if any(shown.title for shown in posts.values()) or len(names) < max(MIN_TITLED, MIN_COVER * len(posts)):
        return False
    fit = _new_titles(names, posts)
    return len(fit) >= MIN_COVER * len(names) and len(set(map(loose, fit.values()))) >= MIN_DISTINCT * len(fit)


def _new_titles(names: Mapping[Url, str], posts: Mapping[Url, Shown]) -> dict[Url, str]:
    """What may be titles of the posts that have none."""
    masked = Counter(_masked(names[post]) for post in names if not posts[post].title)
    return {
        post: text
        for post, text in names.items()
        if not posts[post].title and masked[_masked(text)] == 1 and _may_be_title(text, posts[post].opening)
    }


def _masked(text: str) -> str:
    return _DIGITS.sub("0", loose(text))


def _may_be_title(text: str, opening: str) -> bool:
    words = loose(text)
    if not any(char.isalpha() for char in words) or _NO_TITLE.match(text.casefold()) or is_date(text):
        return False
    return not loose(opening).startswith(words)
