"""What is on the page of one post: title, text, authors, tags, language?

A facade over the parts; dates are another matter (`dates`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from archivesearch.extract.authors import find_authors
from archivesearch.extract.body import extract_body
from archivesearch.extract.language import detect_language
from archivesearch.extract.site_hints import SiteHints, learn_site
from archivesearch.extract.tags import find_tags
from archivesearch.extract.title import find_title, spelt_as_in_head
from archivesearch.markup import Document

__all__ = ["EXTRACTOR_VERSION", "Article", "SiteHints", "extract_article", "learn_site"]

EXTRACTOR_VERSION = 18
"""Raised with every change that gives another answer for some page: articles of older versions are made again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Article:
    """What the page says, without its date and without saying whether it is a post."""

    title: str | None
    """None when the post has no title of its own."""
    text: str
    """Paragraphs separated by a blank line, in reading order; "" when there is none."""
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    language: str | None = None
    """BCP 47, lower case ("fr", "pt-br")."""

    def to_dict(self) -> dict[str, Any]:
        return {
            "title": self.title,
            "text": self.text,
            "authors": list(self.authors),
            "tags": list(self.tags),
            "language": self.language,
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Article:
        return cls(
            title=values["title"],
            text=values["text"],
            authors=tuple(values["authors"]),
            tags=tuple(values["tags"]),
            language=values["language"],
        )


def extract_article(document: Document, *, site: SiteHints | None = None) -> Article:
    """Never raises for what a page says; an empty page gives an empty article.

    For the archive of a blog (`site`) marks of hyphenation and capitals of its theme go; a page alone is given letter
    by letter.
    """
    hints = site or SiteHints()
    title = find_title(document, hints)
    tags = find_tags(document, site_keywords=hints.keywords, is_printed=hints.prints_tags)
    body = extract_body(document, title=title, templates=hints.templates, repeated=hints.repeated, tags=tags)
    text = body.text
    if site is not None:
        title, text = spelt_as_in_head(document, _without_hyphens(title or "").strip()) or None, _without_hyphens(text)
    return Article(
        title=title,
        text=text,
        authors=find_authors(document, is_printed=hints.prints_authors),
        tags=tags,
        language=detect_language(body.text, document.declared_language),
    )


def _without_hyphens(text: str) -> str:
    """Without marks of where a word may break, which WordPress plug-ins for hyphenation put into all words."""
    return text.replace("\xad", "")
