"""Adapter between `archivesearch.extract_post` and a page scorer that wants title, text, date, author and tags.

A scorer of labelled pages calls `run(html, url)`; the pages are other people's work and not in this repository.
"""

from __future__ import annotations

from archivesearch import extract_post
from archivesearch.model import Post, Precision


def run(html: bytes, url: str) -> dict[str, object] | None:
    """What a scorer asks for; None when the page is no post. A date known to the month or year only is no date here."""
    post = extract_post(html, url)
    if not isinstance(post, Post):
        return None
    date = post.date.on if post.date is not None and post.date.precision is Precision.DAY else None
    return {
        "title": post.title,
        "text": post.text,
        "date": date,
        "author": list(post.authors),
        "tags": list(post.tags),
    }
