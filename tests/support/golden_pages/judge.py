"""Is what was taken from a golden page what its author published? Field by field, each fault in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from archivesearch import extract_post
from archivesearch.post_model import Post, Precision
from tests.support.golden_pages.page import Page

TODAY = dt.date(2026, 1, 1)


def read(page: Page) -> Post:
    """The page's post, as the public function gives it."""
    post = extract_post(page.body, page.url, content_type=page.content_type, today=TODAY)
    assert isinstance(post, Post), f"{page.name}: {post}"
    return post


def title(page: Page, post: Post) -> str | None:
    return None if post.title == page.expected_title else f"{post.title!r} instead of {page.expected_title!r}"


def date(page: Page, post: Post) -> str | None:
    if post.date is None:
        return f"none instead of {page.on}"
    right = post.date.on == page.on and post.date.precision is Precision.DAY
    return None if right else f"{post.date.on} ({post.date.evidence}) instead of {page.on}"


def authors(page: Page, post: Post) -> str | None:
    same = page.authors is None or sorted(post.authors) == sorted(page.authors)
    return None if same else f"{post.authors} instead of {page.authors}"


def tags(page: Page, post: Post) -> str | None:
    if page.tags is None:
        return None
    found = {tag.casefold() for tag in post.tags}
    wanted = {tag.casefold() for tag in page.tags}
    without = wanted - {tag.casefold() for tag in page.categories}
    return None if found in (wanted, without) else f"{post.tags} instead of {page.tags}"


def language(page: Page, post: Post) -> str | None:
    found = (post.language or "").partition("-")[0].replace("no", "nb")
    return (
        None if found == page.prose.language.partition("-")[0] else f"{post.language} instead of {page.prose.language}"
    )


def complete(page: Page, post: Post) -> str | None:
    """Every sentence in its order; white space is as one likes."""
    text, at, missing = bare(post.text), 0, []
    for sentence in page.prose.sentences:
        found = text.find(bare(sentence), at)
        if found < 0:
            missing.append(sentence)
        else:
            at = found + len(bare(sentence))
    return f"missing or out of order: {missing}" if missing else None


def details(page: Page, post: Post) -> str | None:
    """Inner headings, tables, code."""
    wanted = [page.prose.heading, *(cell for cell in page.prose.cells if f">{cell}<" in page.html), *page.also]
    missing = [one for one in wanted if one in page.html and bare(one) not in bare(post.text)]
    return f"missing: {missing}" if missing else None


def caption(page: Page, post: Post) -> str | None:
    shown = f">{page.prose.caption}" in page.html
    return f"missing: {page.prose.caption}" if shown and bare(page.prose.caption) not in bare(post.text) else None


def clean(page: Page, post: Post) -> str | None:
    """Nothing of what stands around a post."""
    text, own = bare(post.text), bare(" ".join(page.prose.sentences))
    foreign = [one for one in (*page.prose.noise, *page.absent) if bare(one) in text and bare(one) not in own]
    return f"not of the post: {foreign}" if foreign else None


def bare(text: str) -> str:
    return "".join(text.split())


FIELDS: dict[str, Callable[[Page, Post], str | None]] = {
    "title": title,
    "date": date,
    "authors": authors,
    "tags": tags,
    "language": language,
    "complete": complete,
    "details": details,
    "caption": caption,
    "clean": clean,
}


def applies(page: Page, field: str) -> bool:
    """Whether the page can be right or wrong in this field at all."""
    silent = {"authors": page.authors is None, "tags": page.tags is None}
    silent["caption"] = f">{page.prose.caption}" not in page.html
    return not silent.get(field, False)
