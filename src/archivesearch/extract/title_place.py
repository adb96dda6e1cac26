"""Where does a blog print its titles? Learned from several of its posts: one heading there, another on each page.

A page alone must doubt a heading that stands below a picture or a quotation when its `<title>` is but the site's name;
a blog that prints all its titles so need not.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

import lxml.html

from archivesearch.extract.survey import survey_of
from archivesearch.extract.title_words import loose
from archivesearch.markup import Document, visible_text

_HEADING_TAGS = frozenset({"h1", "h2", "h3", "h4"})
_MAX_HEADINGS = 60
_SHARE = 0.6
"""Of the sampled posts that have one heading there: posts without a title may be many (a quarter on one Tumblr)."""
_DISTINCT = 0.8
_MIN_PAGES = 5
_DIGITS = re.compile(r"\d+")

Headings = Sequence[tuple[str, str]]
"""(place, words, loosely) of a page's headings."""


def headings_of(document: Document) -> Headings:
    survey = survey_of(document)
    found = islice(survey.of(_HEADING_TAGS), _MAX_HEADINGS)
    return [(heading_place(element, tag, names), loose(visible_text(element))) for element, tag, names in found]


def heading_place(element: lxml.html.HtmlElement, tag: str, names: str) -> str:
    """The same for headings that a template prints in one place: tag, names without numbers, the tag above."""
    parent = element.getparent()
    above = "" if parent is None else str(parent.tag)
    return f"{above}/{tag}.{_DIGITS.sub('', names)}"


def learn_title_place(pages: Sequence[Headings]) -> str:
    """The place where most posts have one heading, each another; "" when there is none."""
    texts: defaultdict[str, list[str]] = defaultdict(list)
    for headings in pages:
        for place, text in _alone(headings):
            texts[place].append(text)
    needed = max(_MIN_PAGES, _SHARE * len(pages))
    found = [
        (len(some), place)
        for place, some in texts.items()
        if len(some) >= needed and len(set(some)) >= _DISTINCT * len(some)
    ]
    return max(found)[1] if found else ""


# --- details ------------------------------------------------------------------------------------------------------


def _alone(headings: Headings) -> Iterator[tuple[str, str]]:
    """Those that have no other in their place."""
    counts = Counter(place for place, _ in headings)
    return ((place, text) for place, text in headings if text and counts[place] == 1)
