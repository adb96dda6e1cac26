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
    read_once,
    second_hosts,
    second_systems,
    services,
    wordpress,
)
from tests.support.golden_pages.page import Page

FIRST = (wordpress, builders, hosted, cms, jekyll_hugo, generators, asia, services, elsewhere)
SECOND = (second_systems, second_hosts)
"""Written when the rules had been mended for the first."""
THIRD = (read_once,)
"""Written after pages of real blogs had been read (docs/evaluation.md)."""


def pages() -> tuple[Page, ...]:
    """Every page, family by family."""
    return tuple(build() for family in (*FIRST, *SECOND, *THIRD) for build in family.PAGES)
