"""Who wrote a post?

Structured data first (JSON-LD, metas), then what publishing systems mark (rel=author, h-entry, class names), then what
is printed: "Posted by …", in the languages of many blogs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain, islice
from typing import Any
from urllib.parse import urlsplit

import lxml.html

from archivesearch.extract.person_names import MAX_NAME, NAME_PARTICLES, clean_names
from archivesearch.extract.printed_authors import dated_authors, labelled_authors, linked_authors, printed_authors
from archivesearch.extract.structured import json_ld_articles, json_ld_objects, plain, types_of
from archivesearch.extract.survey import Survey, survey_of
from archivesearch.markup import Document, fold, visible_text

_MAX_CANDIDATES = 200
_MAX_ABOVE = 60
_MARKED = frozenset({"a", "span", "div", "p", "address", "li", "strong", "em", "cite", "b", "i", "h4", "h5"})

_CARDS = _MARKED | {"h2", "h3"}


def find_authors(document: Document, *, is_printed: bool = True) -> tuple[str, ...]:
    """The people (or the group) named as authors, in order; empty when the page names none.

    `is_printed`: may they stand on the page, or but in its data for machines?
    """
    sites = _site_names(document)
    heads: list[str] = []
    for source in (_json_ld_authors, _meta_authors):
        # Many systems put the site's name where the author's belongs; a visible mark is believed even then.
        given = clean_names(source(document))
        names = tuple(name for name in given if _squeeze(name) not in sites)
        if names:
            return names
        heads += given
    if not is_printed:
        return ()
    return (
        _unlabelled(clean_names(_marked_authors(document)), heads)
        or clean_names(printed_authors(document))
        or clean_names(labelled_authors(document))
        or clean_names(linked_authors(document))
        or clean_names(dated_authors(document))
        or _only_name(clean_names(_profiles(document)))
    )


# --- details ------------------------------------------------------------------------------------------------------


def _site_names(document: Document) -> set[str]:
    """The names of the site itself."""
    names = [*document.metas("og:site_name"), *document.metas("application-name"), *document.metas("publisher")]
    host = (urlsplit(document.url).hostname or "").removeprefix("www.")
    return {_squeeze(name) for name in (*names, host, host.partition(".")[0])}


def _unlabelled(names: tuple[str, ...], heads: list[str]) -> tuple[str, ...]:
    """Marked names without a label that stands in the same element: "作者 marta" where the page's head says "marta"."""
    return tuple(next((head for head in heads if name.endswith(f" {head}")), name) for name in names)


def _squeeze(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).casefold()


def _json_ld_authors(document: Document) -> Iterator[str]:
    articles = json_ld_articles(document)
    if not any(item.get("author") for item in articles):
        return
    known = {
        item["@id"]: item for item in json_ld_objects(document) if isinstance(item.get("@id"), str) and item.get("name")
    }
    for item in articles:
        if item.get("author"):
            yield from _person_names(item["author"], known)
            return


def _person_names(value: object, known: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    for person in value if isinstance(value, list) else [value]:
        if isinstance(person, str):
            yield plain(person)
        elif isinstance(person, dict):
            name = person.get("name") or known.get(str(person.get("@id")), {}).get("name")
            for one in name if isinstance(name, list) else [name]:
                if "organization" not in types_of(person):
                    yield plain(one)


def _meta_authors(document: Document) -> Iterator[str]:
    for name in (
        "author",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "byl",
        "sailthru.author",
        "parsely-author",
        "citation_author",
    ):
        values = list(document.metas(name))
        if values:
            yield from values
            return


_AUTHOR_NAMES = re.compile(
    r"(?:^|\s)(?:p-author|author-?_?name|byline-?_?name|author[\w-]*__name|byline__author|post-author-name|field--name-uid"
    r"|entry-poster|reco-account)(?:$|\s)"
)
_AUTHOR_WORDS = re.compile(
    r"(?:^|[\s_-])(?:author|authors|autor|autoren|auteur|autore|byline|bylines|by-author|username|contributor|writer|nickname|nick)(?:$|[\s_-])"
)
_AUTHOR_PAGES = re.compile(
    r"/(?:authors?|autore?n?|autores|auteurs?|users?|profil|profile|redaktion|redakteure?|team|people|staff|contributors?|journalists?|newsteam)/[^/?#]+/?(?:[?#]|$)",
    re.I,
)


def _marked_authors(document: Document) -> Iterator[str]:
    """The first element with the surest mark; several of them when they stand in one line."""
    candidates: list[tuple[int, lxml.html.HtmlElement]] = []
    survey = survey_of(document)
    for element, tag, names in survey.of(_MARKED):
        if not names and tag != "a" and element not in survey.related:
            continue
        rank = _author_rank(document, survey, element, tag, names)
        if rank is not None and not survey.is_beside(element):
            candidates.append((rank, element))
            # WordPress marks "View all posts by Marta Weir →" as rel=author too: no name, so the next mark is asked.
            if (rank == 0 and clean_names([_author_text(element)])) or len(candidates) >= _MAX_CANDIDATES:
                break
    for rank, element in sorted(candidates, key=lambda candidate: candidate[0]):
        text = _author_text(element)
        if (rank != _PAGE_LINK or _is_two_names(text)) and clean_names([text]):
            yield text
            return


_PROFILE_NAMES = re.compile(
    r"author[\w-]*name|md-profile__description|ablog__author|site-author-name|info_nm|profile-?name"
)
"""Minimal Mistakes .author__name, Material for MkDocs, ablog, Hexo NexT, Sina .info_nm: the card of the author."""


def _profiles(document: Document) -> Iterator[str]:
    """The names on cards beside the post, which on a page without a byline say whose blog it is."""
    survey = survey_of(document)
    for element, _, names in survey.of(_CARDS):
        if names and _names_a_profile(names) and not _is_in_comments(element, survey):
            bold = next(element.iter("strong"), element)
            yield _author_text(bold)


@lru_cache(maxsize=4096)
def _names_a_profile(names: str) -> bool:
    return _PROFILE_NAMES.search(names) is not None


def _is_in_comments(element: lxml.html.HtmlElement, survey: Survey) -> bool:
    above = islice(chain([element], element.iterancestors()), _MAX_ABOVE)
    return any("comment" in survey.names(one) for one in above if one.tag not in ("body", "html"))


def _only_name(names: tuple[str, ...]) -> tuple[str, ...]:
    """Several names beside a post are those of commenters or of a staff."""
    return names if len(names) == 1 else ()


_PAGE_LINK = 3
_WORDS = re.compile(r"[^\W\d_][\w.'’-]*(?:\s+[\w.'’-]+){1,4}$")


def _is_two_names(text: str) -> bool:
    """ "Marta Weir", "Десислав Калпакчиев": the first and the last word with a capital."""
    words = text.split()
    return _WORDS.match(text) is not None and words[0][0].isupper() and words[-1][0].isupper()


def _author_rank(
    document: Document, survey: Survey, element: lxml.html.HtmlElement, tag: str, names: str
) -> int | None:
    """How sure a mark is, 0 the surest; None for no mark."""
    if element in survey.related and "author" in element.get("rel").lower().split():
        return 0
    if tag == "a" and _is_author_page(href := survey.links[element]) and _is_own(document, href):
        return _PAGE_LINK
    rank = _rank_of_names(names) if names else None
    # Names hold the itemprop, too.
    return 1 if rank is not None and (element.get("itemprop") or "").lower() == "author" else rank


@lru_cache(maxsize=4096)
def _rank_of_names(names: str) -> int | None:
    if _AUTHOR_NAMES.search(names):
        return 2
    return 4 if _AUTHOR_WORDS.search(names) else None


@lru_cache(maxsize=4096)
def _is_author_page(href: str) -> bool:
    return _AUTHOR_PAGES.search(href) is not None


def _is_own(document: Document, href: str) -> bool:
    target = document.resolve(href)
    return target is not None and _hostname(target) == _hostname(document.base_url)


@lru_cache(maxsize=1024)
def _hostname(url: str) -> str | None:
    return urlsplit(url).hostname


def _author_text(element: lxml.html.HtmlElement) -> str:
    """What a marked element says: the name marked inside it, or its own text when it is short."""
    for inside in element.iter("a", "span", "meta"):
        if (inside.get("itemprop") or "").lower() == "name" or "fn" in (inside.get("class") or "").split():
            return fold(inside.get("content") or "") or visible_text(inside)
    text = _second_line(element) or visible_text(element)
    return text if len(text) <= MAX_NAME else ""


def _second_line(element: lxml.html.HtmlElement) -> str:
    """Blogger prints a label and the name on two lines: "Lo dijo / Marta". "" when the first may be part of a name."""
    if len(element) or not element.text:
        return ""
    lines = [line for line in map(fold, element.text.splitlines()) if line]
    if len(lines) != 2:
        return ""
    last_word = lines[0].split()[-1]
    return lines[1] if last_word.islower() and last_word not in NAME_PARTICLES else ""
