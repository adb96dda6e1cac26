"""Which words of a heading or of a document's title are the title? Not signs, edit links and paths; mixed case."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import islice
from urllib.parse import unquote, urlsplit

import lxml.html

from archivesearch.markup import fold, visible_text
from archivesearch.model import Url

_MAX_LINKS = 12
_MAX_HEADING = 2000
_NO_WORD = re.compile(r"[\W_]+")


@lru_cache(maxsize=1024)
def loose(text: str) -> str:
    """For comparing: compatibility forms, case and punctuation aside."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("\xad", "")
    return _NO_WORD.sub(" ", folded).strip(" ")


def heading_words(heading: lxml.html.HtmlElement, document_title: str) -> str:
    """The words of a heading, without the day behind them and without links in it that serve the page: "¶" (Sphinx,
    MkDocs, Docusaurus), "[edit]" (MediaWiki). A link of words goes only where the document's title lacks them."""
    text = visible_text(heading)
    if len(text) > _MAX_HEADING:
        return text
    for day in islice(heading.iter("time"), 1):
        text = text.removesuffix(visible_text(day)).rstrip() or text
    for link in islice(heading.iter("a"), _MAX_LINKS):
        words = visible_text(link)
        if not words or words == text:
            continue
        if not any(char.isalnum() for char in words):
            text = fold(text.removesuffix(words).removeprefix(words)) or text
            continue
        match = re.search(rf"[\s\[(|]*{re.escape(words)}[\s\])|]*$", text)
        bare = text[: match.start()] if match else ""
        named = loose(document_title)
        if loose(bare) and loose(bare) in named and loose(text) not in named:
            text = bare
    return text


def spelt(title: str, claims: list[str]) -> str:
    """A title in capitals as the document's head spells it: some themes print all headings in capitals."""
    if not title.isupper():
        return title
    for claim in claims:
        match = re.search(rf"(?<!\w){re.escape(title)}(?!\w)", claim, re.I)
        if match and match[0] != match[0].upper():
            return match[0]
    return title


def is_path(claim: str, url: Url) -> bool:
    """Does a document's title but repeat its address: "My blog : /books/a_letter" (Blosxom)?"""
    last = claim.split()[-1:]
    path = unquote(urlsplit(url).path)
    return bool(last) and last[0].startswith("/") and len(last[0]) > 1 and last[0] in path
