"""Which words of a page say who wrote its post: "Posted by …", "3 mars 2011 par …", in the languages of many blogs?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

import lxml.html

from archivesearch.extract.blocks import outline_of
from archivesearch.extract.clutter import is_beside
from archivesearch.extract.furniture import is_date
from archivesearch.extract.person_names import clean_names
from archivesearch.extract.survey import survey_of
from archivesearch.markup import Document, fold, visible_text

_PRINTED = frozenset({"span", "div", "p", "li", "small", "h2", "h3", "h4", "h5", "h6", "dd", "td", "i", "em"})


def printed_authors(document: Document) -> Iterator[str]:
    """The first name the page credits in words, as it is printed."""
    survey = survey_of(document)
    whole = _printed_text(document)
    there = [
        (phrases, pattern)
        for end, phrases, pattern in _CREDITS
        if end in whole and any(phrase in whole for phrase in phrases)
    ]
    says_by = "by " in whole and _DATED_CREDIT.search(whole) is not None
    for element, _, names in survey.of(_PRINTED):
        is_named = names != "" and _names_a_credit(names)
        if not (is_named or there or says_by):
            continue
        name = _printed_name(element, there, is_named=is_named)
        if name is not None and not survey.is_beside(element) and clean_names([name]):
            yield name
            return


def labelled_authors(document: Document) -> Iterator[str]:
    """The name in the line below a line that only says that it comes: "Author", "作者"."""
    page = outline_of(document)
    for index, block in enumerate(page.blocks[:-1]):
        if not _says_author(block.text):
            continue
        name = page.blocks[index + 1].text
        above = [page.nodes[node] for node in page.ancestors(block.node)]
        if len(name) <= _MAX_LABELLED and not any(
            node.tag == "form" or is_beside(node.tag, node.names) for node in above
        ):
            yield name
            return


def linked_authors(document: Document) -> Iterator[str]:
    """The first link after such a label and a colon: "By: <span><a>Marta</a></span>"."""
    for link, _, _ in survey_of(document).of(_LINK):
        block = link
        for _ in range(_MAX_WRAPPED):
            above = block.getparent()
            if above is None or block.getprevious() is not None:
                break
            block = above
            if label := fold(block.text or ""):
                if is_label(label) and len(visible_text(link)) <= _MAX_LABELLED and _is_short(block):
                    yield visible_text(link)
                    return
                break


def is_label(text: str) -> bool:
    """Does a text say only that the author comes: "By:"?"""
    return text.endswith((":", "：")) and _says_author(text)


def _says_author(text: str) -> bool:
    return len(text) <= _MAX_LABEL and text.rstrip(" :：").casefold() in _LABELS


def _is_short(block: lxml.html.HtmlElement) -> bool:
    return len(visible_text(block)) <= _MAX_LABEL + _MAX_LABELLED


def dated_authors(document: Document) -> Iterator[str]:
    """The name in an element that says only "By Marta Weir" and has a day for a neighbour."""
    if _SOME_CREDIT.search(document.html) is None:
        return
    for element, _, _ in survey_of(document).of(_BESIDE_A_DAY):
        text = element.text
        if text and len(text) <= _MAX_CREDIT and len(element) == 0 and (match := _ONLY_CREDIT.fullmatch(text.strip())):
            neighbours = [one for one in (element.getprevious(), element.getnext()) if one is not None]
            if any(isinstance(one.tag, str) and is_date(visible_text(one)) for one in neighbours):
                yield match["name"]
                return


_LINK = frozenset({"a"})
_MAX_WRAPPED = 3
_BESIDE_A_DAY = frozenset({"a", "span", "b", "strong", "em", "div", "p"})
_ONLY_CREDIT = re.compile(r"(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v)\s(?P<name>[A-ZÀ-Ý].{1,40})")
_SOME_CREDIT = re.compile(r">\s{0,40}(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v)\s+[A-ZÀ-Ý]")
"""As `_ONLY_CREDIT` in mark-up, which most pages have nowhere."""
_MAX_LABEL, _MAX_LABELLED = 24, 40
_LABELS = frozenset(
    (
        "author|written by|posted by|published by|by|autor|autorin|autora|verfasst von"
        "|geschrieben von|auteur|écrit par|publié par|escrito por|publicado por|autore"
        "|scritto da|pubblicato da|geschreven door|författare|forfatter|autor wpisu|автор"
        "|yazar|penulis|tác giả|作者|文章作者|本文作者|筆者|著者|글쓴이|작성자|نویسنده|الكاتب"
    ).split("|")
)

_Credits = Sequence[tuple[tuple[str, ...], re.Pattern[str]]]


def _printed_name(element: lxml.html.HtmlElement, there: _Credits, *, is_named: bool) -> str | None:
    text = _short_text(element)
    if text and len(text) <= _MAX_CREDIT:
        if name := _credited(text, there, is_named=is_named):
            return name
        if not is_named:
            return _in_dated_line(text) or _set_off(element, there)
        if match := _BY_NICK.match(text):
            return match["name"]
        if _OTHER_CREDIT.search(text):
            return None
        match = None if _CHANGED.search(text) else _AFTER_DATE.search(text)
        match = match or _BY_LINE.search(text[:80])
        return match["name"] if match else None
    return _set_off(element, there)


_MAX_CREDIT = 160


def _printed_text(document: Document) -> str:
    """All that the page says, in lower case, a block a line."""
    return "\n".join(block.text.replace("\n", " ") for block in outline_of(document).blocks).lower()


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
    return visible_text(element, most=_MAX_CREDIT) if 0 < _own_chars(element) <= _MAX_CREDIT else ""


def _own_chars(element: lxml.html.HtmlElement) -> int:
    """Characters of text of an element itself and of its children's, without looking deeper."""
    return sum(
        len(text.strip())
        for text in (element.text, *(part for child in element for part in (child.text, child.tail)))
        if text
    )


_CREDIT_NAMES = re.compile(
    r"byline|submitted|author|posted|meta|auteur|autor|credit|timedata|info|category|(?:entry|post)-?foot|date|small"
    r"|(?:^|\s)data(?:\s|$)|blogtng"
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
    # A year or an hour before it: "Top 10 von Bremen" names nobody. BlogTNG "2014/03/11 22:15 · marta · 0 Comments".
    r"(?:(?:19|20)\d\d|\d:\d\d)[,.]?\s+"
    r"(?:(?:by|par|por|von|da|door|av|af|od|przez|από(?: τον(?:/την)?| την)?)\s+(?=[^\W\d_])(?![a-zà-ÿ]+\s)"
    r"|[—·]\s+(?=\w+(?:\s\w+){0,3}(?:$|\s·)))"
    rf"(?P<name>{_NAME})(?:\s+(?:in|dans|en|em|at|à|op|om|um|στην|στις)\b|{_END})"
)
_BY_NICK = re.compile(rf"[Bb]y\s(?P<name>{_NAME})\s(?:at|on)\s(?=\D{{0,24}}\d)")
"""WordPress "By marta at 7:15 pm on Wednesday, 21. Nov", in an element named for such facts."""
_CHANGED = re.compile(
    r"©|\(c\)|\b(?:copyright|modifi|updated|edited|changed|geändert|bearbeitet|aktualisiert|mis à jour|измен|обновл)",
    re.I,
)
"""DokuWiki's "Last modified: 2015/01/02 10:11 by ola" names who changed it; "© 2011 by …" who owns the site."""
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


def _common_end(phrases: Sequence[str]) -> str:
    """The last word of all phrases of a row, which few pages have; "" where they end in several."""
    ends = {phrase.rpartition(" ")[2] for phrase in phrases}
    return f"{' ' if ' ' in phrases[0] else ''}{ends.pop()}" if len(ends) == 1 else ""


_CREDITS = tuple(
    (
        _common_end(phrases.split("|")),
        tuple(phrases.split("|")),
        re.compile(rf"(?:^|[\s+|•·,])(?:{words or phrases})\s*[:：]?\s*{_CREDITED}(?:{ends}|{_END})", re.I),
    )
    for phrases, words, ends in _CREDIT_WORDS
)
