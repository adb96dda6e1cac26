"""How does the full-text index of `ports` live in the files of Whoosh?

Reading never imports Whoosh, writing does when it begins. Which files are the index is for `generations`, what they
hold for `segment` and `segment_writer`, what matches for `matching`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from archivesearch import stems
from archivesearch.errors import IndexOutdated
from archivesearch.garbage import uncollected
from archivesearch.index import facets
from archivesearch.index.damage import DamageNamed
from archivesearch.index.generations import (
    Generation,
    Generations,
    Manifest,
    check_contents,
    check_sizes,
    publish,
    remove_leftovers,
)
from archivesearch.index.matching import Matches
from archivesearch.index.ranking import ranked
from archivesearch.index.records import hits_of
from archivesearch.index.segment import Segment
from archivesearch.model import PostChange, SearchRequest, SearchResults, Url
from archivesearch.query import Query, render
from archivesearch.search import parse_query, restricted

if TYPE_CHECKING:
    from archivesearch.index.segment_writer import SegmentWriter
    from archivesearch.ports import TextSource

ANALYSIS = 2
"""Rises when a text gives other words or stems than before: an index must have been made by the same analysis."""
MAX_SEGMENTS = 10
"""Each costs every search some; when there are more, the smaller half is merged."""


class WhooshIndex:
    """`ports.FullTextIndex` under a folder, which need not exist."""

    def __init__(self, folder: Path) -> None:
        self._generations = Generations(folder)
        self._opened: tuple[Generation, list[Segment]] | None = None

    @property
    def revision(self) -> int:
        try:
            current = self._generations.read(_made_alike)
        except IndexOutdated:
            return 0
        return current.manifest.revision if current else 0

    def catch_up(self, changes: Iterable[PostChange]) -> int:
        try:
            current = self._generations.read(_checked)
        except IndexOutdated:  # its revision is 0: these are all changes there are
            current = None
        if current is None:
            return self.rebuild(changes)
        self._generations.remove_unused()
        remove_leftovers(current.folder, current.manifest)
        with DamageNamed(current):
            return _commit(current.folder, changes, current.manifest)

    def rebuild(self, changes: Iterable[PostChange]) -> int:
        folder = self._generations.create()
        applied = _commit(folder, changes, None)
        self._generations.switch(folder)
        self._generations.remove_unused()
        return applied

    def search(self, request: SearchRequest, texts: TextSource) -> SearchResults:
        query = restricted(parse_query(request.query), request.filter)
        return self._generations.read(lambda generation: self._answer(generation, request, query, texts))

    def verify(self) -> None:
        """Read the whole index and compare its checksums. Raises `IndexDamaged`."""
        self._generations.read(lambda current: check_contents(current) if current else None)

    # --- details ---

    def _answer(
        self, generation: Generation | None, request: SearchRequest, query: Query, texts: TextSource
    ) -> SearchResults:
        if generation is None:
            return _results(request, query, [], texts)
        with DamageNamed(generation):
            return _results(request, query, self._segments(generation), texts)

    def _segments(self, generation: Generation) -> list[Segment]:
        """The segments of a generation; kept open until another one is asked for."""
        if self._opened is None or self._opened[0] != generation:
            _checked(generation)
            self._opened = generation, _segments_of(generation.folder, generation.manifest)
        return self._opened[1]


# --- details ------------------------------------------------------------------------------------------------------


def _results(request: SearchRequest, query: Query, segments: list[Segment], texts: TextSource) -> SearchResults:
    matches = Matches(request.query, query, segments)
    count = matches.total if request.limit is None else request.offset + request.limit
    first = ranked(matches, request.sort, count)[request.offset :]
    found = [(entry.score, segments[entry.segment].stored(entry.document)["post"]) for entry in first]
    suggested = None if matches.total else _suggestion(matches)
    return SearchResults(
        request=request,
        understood=render(query),
        total=matches.total,
        hits=hits_of(found, query, texts),
        facets=facets.months(matches),
        facets_unfiltered=facets.months_unfiltered(matches) if request.facets else None,
        more_facets=tuple(facets.facet(matches, field) for field in facets.FIELDS) if request.facets else (),
        suggestion=render(suggested) if suggested else None,
    )


def _suggestion(matches: Matches) -> Query | None:
    from archivesearch.index.suggesting import suggestion  # only a search that finds nothing needs it

    return suggestion(matches)


def _made_alike(generation: Generation | None) -> Generation | None:
    """Raises `IndexOutdated` when another analysis made it."""
    if generation is not None and generation.manifest.engine.get("analysis") != _analysis():
        raise IndexOutdated(str(generation.folder))
    return generation


def _checked(generation: Generation | None) -> Generation | None:
    if generation is not None:
        _made_alike(generation)
        check_sizes(generation)
    return generation


def _analysis() -> str:
    return f"{ANALYSIS}, stems of Snowball {stems.version()}"


def _segments_of(folder: Path, manifest: Manifest) -> list[Segment]:
    parts = {name: file.parts for name, file in manifest.files.items()}
    return [Segment(folder, about, parts) for about in manifest.engine["segments"]]


def _commit(folder: Path, changes: Iterable[PostChange], previous: Manifest | None) -> int:
    """Write the changes as a new segment and publish it. Returns how many there were."""
    pending = iter(changes)
    first = next(pending, None)
    if first is None and previous is not None:
        return 0
    from archivesearch.index.segment_writer import SegmentWriter, write_contents

    revision, applied = previous.revision if previous else 0, 0
    state = previous.state + 1 if previous else 1
    with ExitStack() as stack:
        stack.enter_context(uncollected())
        writer = stack.enter_context(SegmentWriter(folder))
        commit = _Commit(writer, _segments_of(folder, previous) if previous else [])
        for change in chain((first,) if first else (), pending):
            commit.apply(change)
            revision, applied = max(revision, change.revision), applied + 1
        segments = commit.finish()
        contents = write_contents(folder, state, segments)
    prefixes = tuple(f"{about['name']}." for about in segments)
    published = publish(
        folder,
        revision=revision,
        state=state,
        engine={"analysis": _analysis(), "segments": segments},
        names=[path.name for path in folder.iterdir() if path.name.startswith(prefixes) or path.name == contents],
        previous=previous,
    )
    remove_leftovers(folder, published)
    return applied


class _Commit:
    """Changes of posts as documents of one new segment, and as deletions in that and the others."""

    def __init__(self, writer: SegmentWriter, before: list[Segment]) -> None:
        self._writer, self._before = writer, before
        self._deleted = {segment.name: set(segment.deleted) for segment in before}
        self._added: dict[Url, int] = {}

    def apply(self, change: PostChange) -> None:
        """Replaying is harmless: whatever is known of the address goes first."""
        if change.url in self._added:
            self._writer.deleted.add(self._added.pop(change.url))
        for segment in self._before:
            self._deleted[segment.name].update(segment.counts("url", change.url))
        if change.post is not None:
            self._added[change.url] = self._writer.add(change.post)

    def finish(self) -> list[Mapping[str, Any]]:
        """Write the new segment. Returns what all segments are made of."""
        kept = [segment.with_deleted(self._deleted[segment.name]) for segment in self._before]
        kept = [segment for segment in kept if segment.live]
        if len(kept) >= MAX_SEGMENTS:
            kept.sort(key=lambda segment: len(segment.live))
            middle = len(kept) // 2
            for segment in kept[:middle]:
                self._writer.merge(segment)
            kept = kept[middle:]
        new = [self._writer.finish()] if self._writer.size else []
        return [*(segment.about for segment in kept), *new]
