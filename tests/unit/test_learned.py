"""What was learned of a blog, as it is stored."""

from __future__ import annotations

import json

from archivesearch.extract.site_hints import SiteHints
from archivesearch.extract.template import Template
from archivesearch.model import PageKind
from archivesearch.pipeline.extraction import Learned

HINTS = SiteHints(
    site_names=("| My blog",),
    templates=(Template(container="div.txt", left_out=("/p.meta",)),),
    repeated=("ab", "cd"),
    title_place="article/h2.",
    prints_authors=False,
    prints_tags=False,
)


def test_it_survives_storage() -> None:
    learned = Learned(hints=HINTS, posts=40)
    assert Learned.from_dict(json.loads(json.dumps(learned.to_dict()))) == learned


def test_what_another_version_learned_is_not_believed() -> None:
    assert Learned.from_dict({"site_names": ["| My blog"], "container": None}) is None
    assert Learned.from_dict({**Learned(hints=HINTS, posts=40).to_dict(), "version": 1}) is None


def test_only_posts_are_read_again_when_something_else_is_learned() -> None:
    first, second = Learned(hints=HINTS, posts=40), Learned(hints=SiteHints(), posts=40)
    assert first.version(PageKind.POST) != second.version(PageKind.POST)
    assert first.version(PageKind.LISTING) == second.version(PageKind.LISTING)
