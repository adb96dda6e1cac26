"""What is a post called?

The visible heading that the page's own `<title>` or og:title agrees with; without one, that title without the site's
name. A post without a title has none: the name of the blog is not the title of a post.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, islice
from urllib.parse import SplitResult, urlsplit

import lxml.html

from archivesearch.extract.furniture import is_date
from archivesearch.extract.site_hints import SiteHints, page_title
from archivesearch.extract.structured import json_ld_articles, plain
from archivesearch.extract.survey import Survey, survey_of
from archivesearch.extract.title_place import heading_place
from archivesearch.extract.title_unnamed import names_post, title_under_day, unnamed_title
from archivesearch.extract.title_words import heading_words, is_path, spelt
from archivesearch.extract.title_words import loose as _loose
from archivesearch.markup import Document, visible_text

_SEPARATOR = re.compile(r"\s+[|\-–—·•»«›‹:~/＞>]+\s+|\s*[|｜│»«›‹]\s*|:\s+|\s*[–—]\s+")
_STRONG_SEPARATOR = re.compile(r"\s+[|\-–—·•~/＞>]+\s+|\s*[|｜│»«›‹]\s*")
_TITLE_NAMES = re.compile(
    r"(?:^|\s)(?:entry-?title|post-?title|post__title|article-?_?_?title|p-name|headline|blog-?title-?entry|entry-header|title|storytitle|posttitle|pagetitle|page-title|article-header|node-title)(?:$|\s)"
)
_DATE_NAMES = re.compile(r"(?:^|[\s_-])date(?:$|[\s_-])")
"""Headings that only say when: Blogger's `h2.date-header`, Movable Type's `h2.date`."""
_MAX_TITLE = 300
_MAX_FRONT = 80
"""Characters of an address that may be a front page's."""
_MAX_HEADINGS = 400
_HEADING_TAGS = frozenset({"h1", "h2", "h3", "h4"})
_PROSE_CHARS = 80
_PRINTED_TAGS = ("b", "strong", "font", "big", "center", "span", "div", "td", "p", "em", "u")
_PRINTED_LINES = frozenset({"div", "td", "p", "center"})
"""Elements that may hold what follows a colon, which in bold may be a word of the text."""
_MAX_PRINTED = 2000
_FRONT_PATHS = frozenset({"", "/index.html", "/index.php", "/blog"})
_FRONT_FILES = re.compile(r"/(?:index|default|home)\.\w{2,5}$|/$")
_MASTHEAD = re.compile(
    # WordPress #masthead, Movable Type #banner, Blogger .Header1, hand-written #kopf.
    r"(?:^|\s)(?:site-?(?:title|name|header|branding|heading|logo)|blog-?(?:title|name|header)|header\d?|head|banner"
    r"|banner-inner|banner-header|masthead|page-?header|headerimg|logo|brand|branding|top|kopf|tete|entete|cabecera)(?:$|\s)"
)
_MASTHEAD_STEPS = 3
"""So many elements above a heading may say that it is in the page's head."""


class _Heading:
    """A heading of the page; what few headings are asked is found out when it is asked."""

    __slots__ = ("element", "homeward", "loose", "names", "order", "survey", "tag", "text")

    def __init__(self, element: lxml.html.HtmlElement, tag: str, names: str, text: str, survey: Survey) -> None:
        self.element, self.tag, self.names, self.text, self.survey = element, tag, names, text, survey
        self.loose = _loose(text)
        self.order = 0
        self.homeward = False
        """Does it link to the front page, as the site's name does?"""

    @property
    def level(self) -> int:
        return int(self.tag[1])

    @property
    def named(self) -> bool:
        """Does the element or its parent carry a name that systems give to titles?"""
        parent = self.element.getparent()
        return _calls_a_title(self.names) or (parent is not None and _calls_a_title(self.survey.names(parent)))

    @property
    def beside(self) -> bool:
        """Is it in a side column, in related posts or the like?"""
        return self.survey.is_beside(self.element)

    @property
    def masthead(self) -> bool:
        """Is it in what systems call the page's head?"""
        if _calls_a_title(self.names) and not _calls_a_masthead(self.names):
            return False
        for element in islice(chain([self.element], self.element.iterancestors()), _MASTHEAD_STEPS):
            if element.tag in ("article", "main"):
                return False
            if _calls_a_masthead(self.survey.names(element)):
                return True
        return False

    @property
    def place(self) -> str:
        return heading_place(self.element, self.tag, self.names)


def find_title(document: Document, hints: SiteHints) -> str | None:
    """The post's title as its page shows it, or None when it has none."""
    return _expected(document, hints) or _searched(document, hints)


def _searched(document: Document, hints: SiteHints) -> str | None:
    sites = {_loose(name) for name in _site_names(document, hints)}
    headings = _headings(document)
    sites |= {heading.loose for heading in headings if heading.homeward}
    sites |= _linked_home(document)
    claims = _claims(document, hints, sites)
    headings = [heading for heading in headings if heading.loose not in sites or _is_only_claim(heading, claims)]
    return (
        _agreed(headings, claims)
        or _held(headings, claims)
        or _alike(headings, claims)
        or _agreed_claim(claims)
        or _alone(headings)
        or (_opening(headings) if not claims else None)
        or _printed(document, claims)
        or title_under_day(document)
        or next((short for short in _short_claims(claims, sites) if names_post(document, short)), None)
        or _in_place(headings, hints.title_place)
        or _unnamed(document, headings, sites, hints)
    )


def _expected(document: Document, hints: SiteHints) -> str | None:
    """The one heading that stands where the blog prints its titles, where the page's head says just the same."""
    survey = survey_of(document)
    headings = survey.of(_HEADING_TAGS)[:_MAX_HEADINGS] if hints.title_place else ()
    there = [element for element, tag, names in headings if heading_place(element, tag, names) == hints.title_place]
    if len(there) != 1:
        return None
    text = heading_words(there[0], page_title(document))
    words = _loose(text)
    if not words or len(text) > _MAX_TITLE or words in {_loose(name) for name in _site_names(document, hints)}:
        return None
    if _leads_home(document, there[0]):
        return None
    claims = (_loose(strip_affixes(title, hints.site_names)) for title in _head_titles(document))
    return text if words in claims else None


def spelt_as_in_head(document: Document, title: str) -> str:
    """A title in capitals as the document's head spells it: themes print all headings of a blog in capitals."""
    return spelt(title, _head_titles(document)) if title.isupper() else title


def _unnamed(document: Document, headings: list[_Heading], sites: set[str], hints: SiteHints) -> str | None:
    """A title that is no heading, where no heading says more than a day (Radio UserLand)."""
    if all(is_date(heading.text) for heading in headings):
        return unnamed_title(document, sites, above_text=hints.title_place != "")
    return None


# --- details ------------------------------------------------------------------------------------------------------


def _claims(document: Document, hints: SiteHints, sites: set[str]) -> list[str]:
    """What the page's head calls it: `<title>` without the learned affixes, og:title, JSON-LD headline."""
    cleaned = (strip_affixes(title, hints.site_names) for title in dict.fromkeys(_head_titles(document)))
    cleaned = (title for title in cleaned if not is_path(title, document.url))
    return [title for title in dict.fromkeys(cleaned) if _loose(title) and _loose(title) not in sites]


def _head_titles(document: Document) -> list[str]:
    found = [title for name in ("og:title", "twitter:title") for title in document.metas(name)]
    found += [page_title(document)]
    return found + [plain(item.get("headline")) for item in json_ld_articles(document)[:1]]


def strip_affixes(title: str, affixes: tuple[str, ...]) -> str:
    """A page title without the beginnings and ends the blog's titles share."""
    for affix in affixes:
        if title.strip() == affix:
            return ""
        if title.endswith(affix):
            title = title.removesuffix(affix).rstrip()
        elif title.startswith(affix):
            title = title.removeprefix(affix).lstrip()
    return title


def _site_names(document: Document, hints: SiteHints) -> Iterator[str]:
    yield from document.metas("og:site_name")
    yield from document.metas("application-name")
    for affix in hints.site_names:
        yield affix.strip(" |-–—·•»«›:~/")


def _linked_home(document: Document) -> set[str]:
    """`<title>` when a link to the front page says the same, in whatever element: it is the site's name then."""
    name = _loose(page_title(document))
    links = (link for link, href in survey_of(document).links.items() if _leads_to_front(document, href))
    return {name} if name and any(_loose(visible_text(link)) == name for link in links) else set()


def _leads_to_front(document: Document, href: str) -> bool:
    if not _names_no_page(href):
        return False
    if len(href) > _MAX_FRONT or (href.count("/") > 1 and "//" not in href):
        return False
    here, target = _split(document.base_url), _split(document.resolve(href) or "")
    return target.hostname == here.hostname and target.path in ("", "/") and here.path not in ("", "/")


@lru_cache(maxsize=4096)
def _names_no_page(href: str) -> bool:
    """Is an address a host alone, or steps upward? Most links of a page are told from those to its front so."""
    path = href.partition("#")[0].partition("?")[0].strip()
    is_host = "//" in path and path.rstrip("/").count("/") == 2
    return path != "" and (is_host or ";" in path or not path.strip("./\\"))


def _is_only_claim(heading: _Heading, claims: list[str]) -> bool:
    """A page may give the post's title as the site's name (seen in og:site_name): then it is believed as a title."""
    return heading.level == 1 and not heading.homeward and len(heading.loose) > 30 and not claims


def _headings(document: Document) -> list[_Heading]:
    found: list[_Heading] = []
    document_title = page_title(document)
    survey = survey_of(document)
    for element, tag, names in survey.of(_HEADING_TAGS)[:_MAX_HEADINGS]:
        text = heading_words(element, document_title)
        if 0 < len(text) <= _MAX_TITLE and not _DATE_NAMES.search(names):
            heading = _Heading(element, tag, names, text, survey)
            heading.homeward, heading.order = _leads_home(document, element), len(found)
            found.append(heading)
    return found


def _leads_home(document: Document, heading: lxml.html.HtmlElement) -> bool:
    """Does the heading link to a front page, as the site's name does?

    An h1 may lead to another host (a mirror, the firm behind the blog); lower headings that do are link posts.
    """
    here = _split(document.base_url)
    for link in [*islice(heading.iter("a"), 3), *islice(heading.iterancestors("a"), 1)]:
        url = document.resolve(link.get("href") or "")
        target = _split(url or "")
        if not url or target.query:
            continue
        if target.hostname != here.hostname:
            if target.path.rstrip("/") in _FRONT_PATHS:
                return bool(heading.tag == "h1")
        elif _is_above(target.path, here.path) or (here.query and target.path == here.path):
            return True
    return False


@lru_cache(maxsize=256)
def _split(url: str) -> SplitResult:
    return urlsplit(url)


def _is_above(folder: str, path: str) -> bool:
    """Is a path the front page or a folder above another: `/`, `/weblog/` and `/blog.php` above `/blog.php/2006/a`?"""
    stem = _FRONT_FILES.sub("", folder)
    if stem == "" or folder.rstrip("/") in _FRONT_PATHS:
        return _FRONT_FILES.sub("", path) != stem
    return path.startswith(f"{stem}/") and path.rstrip("/") != stem


@lru_cache(maxsize=1024)
def _calls_a_masthead(names: str) -> bool:
    return _MASTHEAD.search(names) is not None


@lru_cache(maxsize=1024)
def _calls_a_title(names: str) -> bool:
    return _TITLE_NAMES.search(names) is not None


def _agreed(headings: list[_Heading], claims: list[str]) -> str | None:
    """The heading that a claim holds: the same before a part, the highest first, then what is named a title."""
    loose_claims = [loose for claim in claims if (loose := _loose(claim))]
    middles = {_loose(part) for claim in claims for part in _SEPARATOR.split(claim)[1:-1]}
    fits = []
    for heading in headings:
        share = max((_share(heading.loose, claim) for claim in loose_claims), default=0.0)
        starts = any(claim.startswith(heading.loose) for claim in loose_claims)
        whole = starts or heading.loose in middles
        if share > 0.25 or (share > 0 and whole and (heading.level == 1 or heading.named)):
            rank = (
                not heading.homeward,
                not heading.beside,
                share == 1.0,
                not heading.masthead,
                starts,
                -heading.level,
                heading.named,
                share,
                -heading.order,
            )
            fits.append((rank, heading.text))
    return max(fits)[1] if fits and max(fits)[0][0] else None


def _share(heading: str, claim: str) -> float:
    """How much of a claim a heading in it takes, in whole words where there are words."""
    return len(heading) / len(claim) if heading and heading in claim else 0.0


def _held(headings: list[_Heading], claims: list[str]) -> str | None:
    """A claim that the main heading holds: a kicker, a date or a label stands in the heading before the title."""
    parts = [part for claim in claims for part in (claim, *_STRONG_SEPARATOR.split(claim))]
    for heading in headings:
        if heading.homeward or heading.beside or not (heading.level == 1 or heading.named):
            continue
        held = [part for part in parts if _is_end(_loose(part), heading.loose)]
        if held:
            return max(held, key=len).strip()
    return None


def _is_end(part: str, heading: str) -> bool:
    """Is it the larger part of a heading, at its end and from the beginning of a word?"""
    return 2 * len(part) >= len(heading) and heading.endswith(f" {part}")


def _agreed_claim(claims: list[str]) -> str | None:
    """The shorter of two claims when the longer one begins with it: og:title, and `<title>` with the site's name."""
    for short in claims:
        if any(len(claim) > len(short) and claim.startswith(short) for claim in claims):
            return short
    return None


def _alike(headings: list[_Heading], claims: list[str]) -> str | None:
    """A main heading that shares most words with a claim: editors write another headline for search engines."""
    words = [set(_loose(claim).split()) for claim in claims]
    for heading in headings:
        if heading.homeward or heading.beside or not (heading.level == 1 or (heading.level == 2 and heading.named)):
            continue
        own = set(heading.loose.split())
        if any(len(own & other) >= max(2, 0.5 * min(len(own), len(other))) for other in words):
            return heading.text
    return None


def _alone(headings: list[_Heading]) -> str | None:
    """The page's only heading of the first level, when it is not the site's name."""
    there = [heading for heading in headings if heading.level == 1 and not heading.homeward and not heading.beside]
    return there[0].text if len(there) == 1 else None


def _opening(headings: list[_Heading]) -> str | None:
    """The heading a post begins with, for pages whose `<title>` is the site's name alone (Tumblr exports)."""
    there = [heading for heading in headings if heading.level <= 2 and not heading.homeward and not heading.beside]
    return there[0].text if there and _opens(there[0].element) else None


def _in_place(headings: list[_Heading], place: str) -> str | None:
    """The one heading that stands where the blog prints its titles, though prose stands before it."""
    there = [heading for heading in headings if place and heading.place == place and not heading.homeward]
    return there[0].text if len(there) == 1 and not there[0].beside else None


def _opens(heading: lxml.html.HtmlElement) -> bool:
    """Does no prose stand before it in its parent?"""
    before = islice(heading.itersiblings(preceding=True), 12)
    return all(len(visible_text(sibling)) < _PROSE_CHARS for sibling in before if isinstance(sibling.tag, str))


def _printed(document: Document, claims: list[str]) -> str | None:
    """The part of a claim that stands alone on the page: hand-written pages set their titles as `<font size=5><b>`."""
    parts = {
        _loose(part): part.strip()
        for claim in claims
        for part in (*_parts(claim), *_STRONG_SEPARATOR.split(claim))
        if len(_STRONG_SEPARATOR.split(claim)) > 1 and _loose(part)
    }
    colons = [(claim, claim.partition(": ")[2].strip()) for claim in claims if ": " in claim]
    lines = parts | {_loose(part): part for both in colons for part in both if _loose(part)}
    if not lines:
        return None
    for element in islice(document.root.iter(*_PRINTED_TAGS), _MAX_PRINTED):
        text = element.text or ""
        known = lines if element.tag in _PRINTED_LINES else parts
        if 0 < len(text) <= _MAX_TITLE and (part := known.get(_loose(text))) and not _in_link(element):
            return part
    return None


def _parts(claim: str) -> Iterator[str]:
    """Beginnings and ends of a claim, cut at its separators."""
    for match in _STRONG_SEPARATOR.finditer(claim):
        yield claim[: match.start()]
        yield claim[match.end() :]


def _in_link(element: lxml.html.HtmlElement) -> bool:
    return next(element.iter("a"), None) is not None or next(element.iterancestors("a"), None) is not None


def _short_claims(claims: list[str], sites: set[str]) -> Iterator[str]:
    return (short for claim in claims if (short := _without_site(claim, sites)))


def _without_site(claim: str, sites: set[str]) -> str:
    """A page title without parts that are the site's name."""
    parts = _SEPARATOR.split(claim)
    if len(parts) < 2:
        return claim
    spans = [(match.start(), match.end()) for match in _SEPARATOR.finditer(claim)]
    if _loose(parts[-1]) in sites or _loose(parts[-1]) == "":
        return claim[: spans[-1][0]].strip()
    if _loose(parts[0]) in sites:
        return claim[spans[0][1] :].strip()
    if sites:
        return claim
    first, last = claim[: spans[-1][0]].strip(), claim[spans[-1][1] :].strip()
    return first if len(first) >= len(last) / 2 else claim
