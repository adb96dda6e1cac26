"""Who wrote a post?

Structured data first (JSON-LD, metas), then what publishing systems mark (rel=author, h-entry, class names), then what
is printed: "Posted by …", in the languages of many blogs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

import lxml.html

from archivesearch.extract.furniture import is_date
from archivesearch.extract.structured import json_ld_articles, json_ld_objects, plain, types_of
from archivesearch.extract.survey import Survey, survey_of
from archivesearch.markup import Document, fold, visible_text

_MAX_NAME = 80
_MAX_CANDIDATES = 200
_MARKED = frozenset({"a", "span", "div", "p", "address", "li", "strong", "em", "cite", "b", "h4", "h5"})
_PRINTED = frozenset({"span", "div", "p", "li", "small", "h2", "h3", "h4", "h5", "h6", "dd", "td", "i", "em"})


def find_authors(document: Document) -> tuple[str, ...]:
    """The people (or the group) named as authors, in order; empty when the page names none."""
    sites = _site_names(document)
    for source in (_json_ld_authors, _meta_authors):
        # Many systems put the site's name where the author's belongs; a visible mark is believed even then.
        names = tuple(name for name in _clean_names(source(document)) if _squeeze(name) not in sites)
        if names:
            return names
    return _clean_names(_marked_authors(document)) or _clean_names(_printed_authors(document))


# --- details ------------------------------------------------------------------------------------------------------


def _site_names(document: Document) -> set[str]:
    """The names of the site itself."""
    names = [*document.metas("og:site_name"), *document.metas("application-name"), *document.metas("publisher")]
    host = (urlsplit(document.url).hostname or "").removeprefix("www.")
    return {_squeeze(name) for name in (*names, host, host.partition(".")[0])}


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
    r"|entry-poster)(?:$|\s)"
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
        rank = _author_rank(document, element, tag, names)
        if rank is not None and not survey.is_beside(element):
            candidates.append((rank, element))
            # WordPress marks "View all posts by Marta Weir →" as rel=author too: no name, so the next mark is asked.
            if (rank == 0 and _clean_names([_author_text(element)])) or len(candidates) >= _MAX_CANDIDATES:
                break
    for rank, element in sorted(candidates, key=lambda candidate: candidate[0]):
        text = _author_text(element)
        if (rank != _PAGE_LINK or _is_two_names(text)) and _clean_names([text]):
            yield text
            return


_PAGE_LINK = 3
_WORDS = re.compile(r"[^\W\d_][\w.'’-]*(?:\s+[\w.'’-]+){1,4}$")


def _is_two_names(text: str) -> bool:
    """ "Marta Weir", "Десислав Калпакчиев": the first and the last word with a capital."""
    words = text.split()
    return _WORDS.match(text) is not None and words[0][0].isupper() and words[-1][0].isupper()


def _author_rank(document: Document, element: lxml.html.HtmlElement, tag: str, names: str) -> int | None:
    """How sure a mark is, 0 the surest; None for no mark."""
    rel = element.get("rel")
    if rel and "author" in rel.lower().split():
        return 0
    if tag == "a" and _is_author_page(element.get("href") or "") and _is_own(document, element):
        return _PAGE_LINK
    if not names:
        return None
    return 1 if (element.get("itemprop") or "").lower() == "author" else _rank_of_names(names)


@lru_cache(maxsize=4096)
def _rank_of_names(names: str) -> int | None:
    if _AUTHOR_NAMES.search(names):
        return 2
    return 4 if _AUTHOR_WORDS.search(names) else None


@lru_cache(maxsize=4096)
def _is_author_page(href: str) -> bool:
    return _AUTHOR_PAGES.search(href) is not None


def _is_own(document: Document, link: lxml.html.HtmlElement) -> bool:
    target = document.resolve(link.get("href") or "")
    return target is not None and urlsplit(target).hostname == urlsplit(document.base_url).hostname


def _author_text(element: lxml.html.HtmlElement) -> str:
    """What a marked element says: the name marked inside it, or its own text when it is short."""
    for inside in element.iter("a", "span", "meta"):
        if (inside.get("itemprop") or "").lower() == "name" or "fn" in (inside.get("class") or "").split():
            return fold(inside.get("content") or "") or visible_text(inside)
    text = visible_text(element)
    return text if len(text) <= _MAX_NAME else ""


def _printed_authors(document: Document) -> Iterator[str]:
    survey = survey_of(document)
    whole = _printed_text(survey)
    there = [
        (phrases, pattern)
        for end, phrases, pattern in _CREDITS
        if end in whole and any(phrase in whole for phrase in phrases)
    ]
    says_by = _DATED_CREDIT.search(whole) is not None
    for element, _, names in survey.of(_PRINTED):
        is_named = names != "" and _names_a_credit(names)
        if not (is_named or there or says_by):
            continue
        name = _printed_name(element, there, is_named=is_named)
        if name is not None and not survey.is_beside(element) and _clean_names([name]):
            yield name
            return


_Credits = Sequence[tuple[tuple[str, ...], re.Pattern[str]]]


def _printed_name(element: lxml.html.HtmlElement, there: _Credits, *, is_named: bool) -> str | None:
    text = _short_text(element)
    if text and len(text) <= _MAX_CREDIT:
        if name := _credited(text, there, is_named=is_named):
            return name
        if not is_named:
            return _in_dated_line(text) or _set_off(element, there)
        if _OTHER_CREDIT.search(text):
            return None
        match = None if _CHANGED.search(text) else _AFTER_DATE.search(text)
        match = match or _BY_LINE.search(text[:80])
        return match["name"] if match else None
    return _set_off(element, there)


_MAX_CREDIT = 160
_UNPRINTED = frozenset({"script", "style"})


def _printed_text(survey: Survey) -> str:
    """All that the page says, in lower case, without regard to where."""
    whole = survey.root.text_content()
    for element, _, _ in survey.of(_UNPRINTED):
        if element.text:
            whole = whole.replace(element.text, "", 1)
    return fold(whole).lower()


def _credited(text: str, there: _Credits, *, is_named: bool) -> str | None:
    """The name after "Posted by" and its kin. In a paragraph without a telling name a sentence may say so of a book."""
    lower = text.lower()
    if not is_named and text.endswith((".", "!", "?", "。")):
        return None
    for phrases, pattern in there:
        if any(phrase in lower for phrase in phrases) and (match := pattern.search(text)):
            if _OTHER_CREDIT.search(text):
                return None
            return match["name"] if is_named or match.start() <= 1 or _NUMBER.search(text) else None
    return None


def _in_dated_line(text: str) -> str | None:
    """The name in a line that is nothing but a credit and a day: "by Marta Weir, 23 February 1999"."""
    match = _DATED_LINE.fullmatch(text)
    return match["name"] if match and is_date(match["day"]) else None


def _set_off(element: lxml.html.HtmlElement, there: _Credits) -> str | None:
    """The name set off by mark-up in a sentence: "Written by <strong>Marta</strong> who …" (Gatsby)."""
    if not there or len(element) == 0 or element[0].tag not in ("strong", "b") or not element.text:
        return None
    words = fold(element.text).lower()
    said = any(words == phrase for phrases, _ in there for phrase in phrases if " " in phrase)
    return visible_text(element[0]) if said else None


_OTHER_CREDIT = re.compile(
    r"\b(?:powered|design(?:ed)?|theme|template|hosted|built|photos?|illustrat\w+|pictures?) by\b", re.I
)
"""Who made the page or its pictures: "Powered by Drupal"."""
_NUMBER = re.compile(r"\d")


def _short_text(element: lxml.html.HtmlElement) -> str:
    """The text of an element with some, but not much, of its own; else ""."""
    if len(element) == 0:
        text = (element.text or "").strip()
        return fold(text) if len(text) <= _MAX_CREDIT else ""
    # Blanks between blocks: sites that save them would join a name and what stands in the next block.
    return fold(visible_text(element)) if 0 < _own_chars(element) <= _MAX_CREDIT else ""


def _own_chars(element: lxml.html.HtmlElement) -> int:
    """Characters of text of an element itself and of its children's, without looking deeper."""
    return sum(
        len(text.strip())
        for text in (element.text, *(part for child in element for part in (child.text, child.tail)))
        if text
    )


_CREDIT_NAMES = re.compile(
    r"byline|submitted|author|posted|meta|auteur|autor|credit|timedata|info|category|(?:entry|post)-?foot|date|small"
)


@lru_cache(maxsize=4096)
def _names_a_credit(names: str) -> bool:
    return _CREDIT_NAMES.search(names) is not None


_BY_LINE = re.compile(
    r"(?:\b(?:[Bb]y|BY|[Pp]osted by|[Aa]uthor:|[Aa]utor:|[Aa]uteur\s?:|Text:|Redaktion:)"
    r"|^(?:[Vv]on:?|[Pp]ar|[Pp]or|[Dd]i))\s+"
    r"(?P<name>(?:[A-ZÀ-Ý][\w.'’-]+)(?:\s+(?:de|van|von|der|la|le|du|da|dos|del|bin|al|[A-ZÀ-Ý][\w.'’-]*)){0,4})"
)
_NAME = r"[^\s|,:;<>()（）]+(?:\s+[^\s|,:;<>()（）]+){0,3}?"
_CREDITED = rf"(?P<name>{_NAME})"
_END = r"\s*[|,•·]|$"
_AFTER_DATE = re.compile(
    # b2evolution "23:12:08, par Marthe,", WordPress "3 mars 2011 par Marthe", Drupal 6 "10/06/2010 - 00:12 — marta".
    r"\d[,.]?\s+(?:(?:by|par|por|von|da|door|av|af|od|przez|από(?: τον(?:/την)?| την)?)\s+(?=[^\W\d_])"
    r"|—\s+(?=\w+(?:\s\w+){0,3}$))"
    rf"(?P<name>(?![a-zà-ÿ]+\s){_NAME})(?:\s+(?:in|dans|en|em|at|à|op|om|um|στην|στις)\b|{_END})"
)
_CHANGED = re.compile(
    r"\b(?:modifi|updated|edited|changed|geändert|bearbeitet|aktualisiert|mis à jour|измен|обновл)", re.I
)
"""DokuWiki's "Last modified: 2015/01/02 10:11 by ola" names who changed it."""
_DATED_CREDIT = re.compile(r"\bby \w[\w.'’ -]{3,40}, [^,\n]{0,20}\d")
_DATED_LINE = re.compile(rf"[Bb]y\s(?P<name>[A-ZÀ-Ý]{_NAME}),\s(?P<day>.{{6,40}})")
_CREDIT_WORDS: tuple[tuple[str, str, str], ...] = (
    # (the words before the name, of which one must be there; what they may be besides; what follows the name)
    # Drupal "Submitted by marta on Fri,", Movable Type "Posted by marta at", Blogger "Posted by Marta Weir at".
    (
        "posted by|submitted by|written by|published by|created by|blogged by",
        "",
        r"\s+(?:on|at|in|\d)|\s*[@(]",
    ),
    # Serendipity "Geschrieben von Marta Weber in", Drupal "Verfasst von … am".
    (
        "geschrieben von|verfasst von|eingestellt von|veröffentlicht von|erstellt von|gepostet von",
        "",
        r"\s+(?:am|um|in|unter)\b",
    ),
    # Dotclear "Par Martine Lenoir le lundi,", Drupal "Soumis par … le".
    ("publié par|posté par|écrit par|rédigé par|soumis par", "", r"\s+(?:le|à|dans)\b"),
    ("par ", r"^par(?=\s)", r"\s+(?:le|à|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"),
    (
        "publicado por|publicada por|enviado por|escrito por|postado por",
        "",
        r"\s+(?:el|en|a|às|em|on)\b",
    ),
    # Nucleus "Inserito da Marta Vieri".
    ("pubblicato da|scritto da|inviato da|postato da|inserito da", "", r"\s+(?:il|alle|a|in|su)\b"),
    ("geplaatst door|geschreven door|gepost door|ingezonden door", "", r"\s+(?:op|om|in)\b"),
    ("skrevet af|publiceret af|indsendt af", "", r"\s+(?:den|kl|i)\b"),
    ("skrivet av|skrevet av|publicerat av|publisert av|postat av", "", r"\s+(?:den|kl|i|på)\b"),
    ("dodane przez|napisane przez|opublikowane przez|autor wpisu przez", "", r"\s+(?:w|o|dnia)\b"),
    ("gönderen", "", r"\s+(?:zaman|tarih)\b"),
    ("yazan|yazar", "", r"\s+(?:zaman|tarih)\b"),
    ("автор", "", r"\s+(?:в|на|от|\d)"),
    ("опубликовал|разместил|написал|добавил", r"(?:опубликовал|разместил|написал|добавил)[аи]?", r"\s+(?:в|на|от|\d)"),
    ("συντάκτης", "", r"\s+(?:στις|την|στο)\b"),
    ("αναρτήθηκε από", r"αναρτήθηκε από(?: τον| την)?", r"\s+(?:στις|την|στο)\b"),
    # Blogfa "نوشته شده در … توسط مریم |", Blogger "مرسلة بواسطة … في".
    ("توسط", "", r"\s+(?:در|ساعت)\s"),
    ("نویسنده", "", r"\s+(?:در|ساعت)\s"),
    ("بواسطة", "", r"\s+في\s"),
    ("โดย", r"(?:เขียน)?โดย", r"\s+(?:เมื่อ|ที่)"),
    ("đăng bởi|viết bởi", "", r"\s+(?:vào|lúc|ngày)"),
    ("作者", r"(?:本文)?作者", r"\s"),
    ("投稿者", "", r"\s"),
    # Cnblogs "posted @ 2017-09-08 00:14 林间 阅读(812)".
    ("posted @", r"posted\s?@\s[\d:\s-]{8,20}", r"\s+阅读"),
    ("글쓴이", "", r"\s"),
    ("작성자", "", r"\s"),
)
"""How blogs print who wrote a post."""
_CREDITS = tuple(
    (
        phrases.rpartition(" ")[2],  # all phrases of a row end alike, and few pages have that word
        tuple(phrases.split("|")),
        re.compile(rf"(?:^|[\s+|•·,])(?:{words or phrases})\s*[:：]?\s*{_CREDITED}(?:{ends}|{_END})", re.I),
    )
    for phrases, words, ends in _CREDIT_WORDS
)
_LEADING = re.compile(
    r"^(?:(?:written|posted|published|submitted|created|reported|words|text|story|article|articles|view all posts"
    r"|all posts|see all posts|zeige alle beiträge|alle beiträge|alle artikel|artikel|ein beitrag|eingestellt|erstellt"
    r"|verfasst|geschrieben|veröffentlicht|gespeichert|publié|écrit|rédigé|publicado|escrito|enviado|pubblicato"
    r"|scritto|geplaatst|geschreven|gepost)\s+)?(?:by|von|par|por|av|door):?\s+(?=\S)"
    r"|^(?:di|af|da)\s+(?=[A-Z])"
    r"|^(?:โดย|ผู้เขียน)\s*:?\s*|^(?:συντάκτης|作成者|글쓴이|작성자)\s*[:：]\s*"
    r"|^(?:author|autor|autorin|autora|auteur|autore|text|foto|redaktion|автор|作者|文|投稿者|written|posted"
    r"|författare|forfatter|kirjoittaja|szerző|yazar|yazan|penulis|tác giả|लेखक|מאת|نویسنده|الكاتب|بقلم|저자|著者)"
    r"\s*[:：]\s*",
    re.I,
)
_TRAILING = re.compile(
    r"(?:\s+(?:de|van|von|der|la|le|du|da|dos|del|bin|al|by|el|il|op))+$|\s+[-–—|(]\s*.*$|\s\d.*$|\s+(?:am|on|um|at|vom|in|for)\b.*$"
)
_SPLIT_NAMES = re.compile(r"\s*(?:;|,|\s(?:and|und|et|y|e|&|och|en)\s|\s\|\s)\s*")
_NO_NAME = re.compile(
    r"^\d|@|\[at]|https?:|www\.|\d{5}|[{}<>]|\.(?:com|de|net|org|it|fr|es|at|ch|co|uk|ru|jp)$"
    r"|^(?:admin|administrator|editor|webmaster|staff|author|guest|anonymous|an[oó]nimo|none|null|the|von|by|por"
    r"|all posts|organization|person|e|de)$"
    r"|\b(?:GmbH|e\.V|Inc|Ltd|S\.A|AG)\b",
    re.I,
)
"""No person: addresses, roles without a name, registered firms."""


def _clean_names(values: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for value in values:
        for part in _SPLIT_NAMES.split(_LEADING.sub("", fold(value))):
            name = _TRAILING.sub("", part).strip(" ,:;|-–—·•")
            name = name if name.endswith((" Jr.", " Sr.")) else name.rstrip(".")
            if _is_name(name):
                found.setdefault(name.casefold(), name)
    return tuple(found.values())


def _is_name(name: str) -> bool:
    return 1 < len(name) <= _MAX_NAME and len(name.split()) <= 6 and _NO_NAME.search(name) is None
