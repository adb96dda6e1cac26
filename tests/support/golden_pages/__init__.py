"""Whole pages of many systems and themes, with the truth about the post each shows."""

from __future__ import annotations

from tests.support.golden_pages import (
    asia,
    builders,
    cms,
    elsewhere,
    generators,
    hosted,
    jekyll_hugo,
    services,
    wordpress,
)
from tests.support.golden_pages.page import Page

FAMILIES = (wordpress, builders, hosted, cms, jekyll_hugo, generators, asia, services, elsewhere)


def pages() -> tuple[Page, ...]:
    """Every page, family by family."""
    return tuple(build() for family in FAMILIES for build in family.PAGES)
