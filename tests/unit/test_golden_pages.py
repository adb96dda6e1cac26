"""Single pages of nearly a hundred systems and themes: is every field what the author published?

What is not yet right is marked with its cause, and fails as soon as it is right.
"""

from __future__ import annotations

from functools import cache

import pytest

from archivesearch.post_model import Post
from tests.support.golden_pages import pages
from tests.support.golden_pages.judge import FIELDS, applies, read
from tests.support.golden_pages.page import Page

PAGES = {page.name: page for page in pages()}

KNOWN: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("date", "three numbers of two digits, which any order fits", ("pivot",)),
    ("authors", "a name among other links in a foot, without a word before it", ("pivot",)),
    (
        "caption",
        "on a page alone captions are left out, mostly an agency's; a crawl keeps them",
        (
            "expressionengine",
            "typecho default",
            "hugo blowfish",
            "hexo icarus",
            "jimdo",
            "wordpress oceanwp",
            "vuepress reco",
        ),
    ),
    (
        "title",
        "the title stands in a heading while <title> names the site, the frame or both",
        (
            "frameset's content page",
            "plain text in pre",
            "thai table blog",
        ),
    ),
    (
        "authors",
        "a name printed beside its label, as a link or in an element whose class names neither author nor byline",
        (
            "hugo ananke",
            "note",
            "twoday antville",
            "plain text in pre",
        ),
    ),
    ("tags", "tags or categories in links that no class and no rel=tag names", ("sphinx ablog",)),
    ("complete", "a last line of three words after a table is left out", ("movable type 2",)),
    (
        "caption",
        "on a page alone captions are left out, mostly an agency's; a crawl keeps them",
        (
            "wordpress kubrick",
            "wordpress twenty ten",
            "wordpress twenty thirteen",
            "wordpress twenty fifteen",
            "wordpress twenty seventeen",
            "wordpress twenty nineteen",
            "wordpress twenty twenty-four",
            "wordpress astra",
            "wordpress divi",
            "wordpress elementor",
            "wordpress kadence",
            "wordpress newspaper",
            "typo3 news",
            "jekyll minima",
            "jekyll chirpy",
            "hugo stack",
            "hexo next",
            "hexo landscape",
            "hexo butterfly",
            "eleventy base blog",
            "naver blog",
            "csdn",
            "squarespace 7.0",
            "wix",
            "substack",
            "medium",
            "hashnode",
            "overblog",
            "altervista",
            "habr-like community",
            "tags in the text",
            "labels in elements",
        ),
    ),
    ("clean", "footer and comments stand in the cell of the text", ("thai table blog",)),
)
"""Field, cause, names of pages."""


@cache
def post_of(name: str) -> Post:
    return read(PAGES[name])


def cases() -> list[object]:
    causes = {(field, name): cause for field, cause, names in KNOWN for name in names}
    return [
        pytest.param(
            field,
            page,
            id=f"{page.name}, {field}",
            marks=[pytest.mark.xfail(reason=causes[field, page.name])] if (field, page.name) in causes else [],
        )
        for page in PAGES.values()
        for field in FIELDS
        if applies(page, field)
    ]


@pytest.mark.parametrize(("field", "page"), cases())
def test_each_field_of_each_page_is_right(field: str, page: Page) -> None:
    assert FIELDS[field](page, post_of(page.name)) is None


def test_every_known_fault_is_of_a_page() -> None:
    assert {name for _, _, names in KNOWN for name in names} <= set(PAGES)


def test_every_page_prints_what_it_is_judged_by() -> None:
    """A sentence or a foreign string that its page does not print would be judged for nothing."""
    for page in PAGES.values():
        shown = " ".join(page.html.split()).replace("&#x27;", "'")
        assert [one for one in (*page.prose.sentences, *page.absent) if one not in shown] == [], page.name
