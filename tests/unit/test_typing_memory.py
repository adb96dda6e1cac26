"""How much memory does typing take for a page? A blog of 14,000 pages must be typed within some 120 MB."""

from __future__ import annotations

import tracemalloc

from archivesearch.extract.detect import type_site
from archivesearch.extract.facts import PageFacts
from tests.support import small_blogs as made

MOST_BYTES, KEPT_BYTES = 7_000, 1_500
"""A page; it took 8,000 and 1,700 before addresses, blocks and scores were kept in less, and takes 5,200 and 1,000."""


def test_pages_are_typed_in_little_memory() -> None:
    blog = made.wordpress(250)
    stored = [facts.to_json() for facts in blog.facts()]
    type_site(map(PageFacts.from_json, stored[:50]), blog.evidence())  # what is imported and cached once
    tracemalloc.start()
    verdicts = type_site(map(PageFacts.from_json, stored), blog.evidence())
    kept, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < MOST_BYTES * len(verdicts)
    assert kept < KEPT_BYTES * len(verdicts)
