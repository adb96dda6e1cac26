"""Which names on a page may be those of entries, and which stand in the same place?

Names of themes and systems (#comments, #menu-item-12), names among comments, and names above titles that lead to other
pages are none.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import cast

import lxml.html

from archivesearch.extract.blocks import HEADING_TAGS
from archivesearch.extract.section_days import day_of_name
from archivesearch.markup import Document
from archivesearch.urls import same_document_key

MAX_LINKS = 6000
MAX_SECTIONS = 600
"""Of one page: a diary on one page has an entry for each day of some years."""
_MAX_NAMES, _MAX_NAME, _MAX_GROUPS = 3000, 160, 6
_MAX_DEPTH = 150
_NO_ENTRY = re.compile(
    # What themes and systems call parts of a page that are no entries, alone or with a number behind: comment-3 and
    # more-7 of WordPress, c001234 of Movable Type, footnotes fn:1 of Markdown and _ftn1 of Word, lists of links.
    r"(?:top|bottom|main|contents?|skip|nav|navigation|menu|header|footer|banner|links|sidebar|search|page|wrapper|container"
    r"|widgets?|block|comments?|c|cmt|reply|replies|respond|response|trackbacks?|pings?|more|fn|fnref|footnote|ref|cite"
    r"|_ftn|_ftnref|_edn|_ednref|toc|tab|form|input|img|image|fig|figure|table|eq|attachment|calendar|archives?|ad|ads|like"
    r"|share|rating|vote|line|l|page)(?:[-_:.]?\d+)?$"
    r"|(?:menu-item|widget|wp-|disqus|fb-|google|sidebar|nav-|site-|skip-|cite_|haloscan)\S*$",
    re.I,
)
_NO_ENTRY_ZONE = re.compile(
    r"comment|respon[ds]|\breply|replies|trackback|pingback|footnote|\btoc\b|table-of-contents", re.I
)
_SLUG_LETTERS = 7


@dataclass(frozen=True, slots=True)
class Group:
    """Names that stand in the same place of a page."""

    place: str
    members: list[tuple[str, lxml.html.HtmlElement]]

    @property
    def elements(self) -> list[lxml.html.HtmlElement]:
        return [element for _, element in self.members]


def groups(document: Document) -> list[Group]:
    """The names that may be those of entries, by place; none on nearly all pages."""
    found: defaultdict[str, list[tuple[str, lxml.html.HtmlElement]]] = defaultdict(list)
    seen: set[str] = set()
    for element in islice(_named(document.root), _MAX_NAMES):
        name = element.get("id") or element.get("name") or ""
        if not name or name in seen or len(name) > _MAX_NAME or name.isspace() or _NO_ENTRY.match(name):
            continue
        place = _place(element, name)
        if place:
            seen.add(name)
            found[place].append((name, element))
    linked = _linked_names(document) if found else frozenset()
    largest = sorted(found.items(), key=lambda group: -len(group[1]))[:_MAX_GROUPS]
    return [Group(place, members[:MAX_SECTIONS]) for place, members in largest if _may_hold_entries(members, linked)]


def leads_elsewhere(heading: lxml.html.HtmlElement) -> bool:
    """Whether a heading is a link to another page."""
    links = (*islice(heading.iter("a"), 3), *islice(heading.iterancestors("a"), 1))
    return any(link.get("href") and "#" not in (link.get("href") or "") for link in links)


def gives_itself_as_address(document: Document) -> bool:
    """Whether a page links names on itself, as the permalinks of its entries do: a look that costs little."""
    own = same_document_key(document.url)
    for element in islice(document.root.iter("a"), MAX_LINKS):
        where, mark, name = (element.get("href") or "").strip().partition("#")
        if mark and name and not _NO_ENTRY.match(name):
            url = document.resolve(where) if where else document.url
            if url is not None and same_document_key(url) == own:
                return True
    return False


# --- details ------------------------------------------------------------------------------------------------------


def _named(root: lxml.html.HtmlElement) -> Iterator[lxml.html.HtmlElement]:
    yield from cast("list[lxml.html.HtmlElement]", root.xpath("//*[@id or (self::a and @name)]"))


def _may_hold_entries(members: Sequence[tuple[str, lxml.html.HtmlElement]], linked: frozenset[str]) -> bool:
    """Parts with headings that lead to other pages are teasers of posts with pages of their own."""
    if len(members) == 1:
        name, element = members[0]
        if element.tag != "a" and name not in linked and day_of_name(name) is None:
            return False
    headings = (next(element.iter(*HEADING_TAGS), None) for _, element in members)
    elsewhere = sum(heading is not None and leads_elsewhere(heading) for heading in headings)
    return elsewhere * 2 <= len(members)


def _place(element: lxml.html.HtmlElement, name: str) -> str:
    """The tags down to a name and its kind; "" among comments, and too deep to be looked at."""
    steps: list[str] = []
    for depth, above in enumerate([element, *element.iterancestors()]):
        if depth > _MAX_DEPTH or above.tag in ("head", "svg", "form", "nav"):
            return ""
        if depth < 6 and _NO_ENTRY_ZONE.search(f"{above.get('class') or ''} {above.get('id') or ''}"):
            return ""
        if depth < 5 and above.tag not in ("html", "body"):
            steps.append(str(above.tag))
    return f"{'/'.join(reversed(steps))}#{_kind(name)}"


def _kind(name: str) -> str:
    """How names of entries are made: days, numbers behind the same letters, or words."""
    if day_of_name(name):
        return "day"
    bare = re.sub(r"\d+(?:[ap]m\b)?", "0", name, flags=re.I)
    return bare if "0" in bare and sum(char.isalpha() for char in bare) <= _SLUG_LETTERS else "~"


def _linked_names(document: Document) -> frozenset[str]:
    """The names that the page's own links lead to."""
    hrefs = (element.get("href") or "" for element in islice(document.root.iter("a"), MAX_LINKS))
    return frozenset(href.partition("#")[2] for href in hrefs if "#" in href)
