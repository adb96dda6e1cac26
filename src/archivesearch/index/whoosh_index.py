"""How does the full-text index of `ports` live in Whoosh?

The only file that knows Whoosh: 2.7.4, the one pyproject.toml names, and whoosh3, which keeps its file format. Texts
are analysed before Whoosh sees them and the stored schema holds stock field classes only, so that any Whoosh opens the
index. Whoosh writes and reads segments; which of them are the index is for `generations`, what matches for `matching`.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from functools import cached_property, partial
from itertools import chain, groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from archivesearch.index import taming
from archivesearch.index.generations import (
    Generation,
    Generations,
    Manifest,
    check_contents,
    check_sizes,
    publish,
    remove_leftovers,
)
from archivesearch.index.matching import Frequencies, Matches
from archivesearch.index.records import columns_of, day_of, hits_of, places_of, record_of, values_of
from archivesearch.model import Post, PostChange, SearchRequest, SearchResults, Url
from archivesearch.ports import TextSource
from archivesearch.query import Query, render
from archivesearch.search import parse_query, restricted

with taming.lean_imports():
    from whoosh import columns, fields, formats
    from whoosh.analysis import SpaceSeparatedTokenizer
    from whoosh.codec.whoosh3 import W3Codec, W3LeafMatcher
    from whoosh.filedb.filestore import FileStorage
    from whoosh.filedb.structfile import StructFile
    from whoosh.index import TOC, FileIndex, toc_loaders
    from whoosh.matching import FilterMatcher
    from whoosh.reading import SegmentReader, TermNotFound
    from whoosh.util.numeric import byte_to_length
    from whoosh.writing import SegmentWriter

taming.guard_pickles(module for name, module in list(sys.modules.items()) if name.startswith("whoosh."))
toc_loaders.clear()  # readers of older formats, with unpicklers of their own

INDEX_NAME = "MAIN"
TEXT_FIELDS = ("authors", "tags", "text", "title")
MAX_SEGMENTS = 10
"""Each costs every search some; when there are more, the smaller half is merged."""
POOL_MIB = 128
"""Postings of a build that are held in memory; more are sorted on disk, in runs that Whoosh pickles."""
LENGTHS = tuple(byte_to_length(code) for code in range(256))
"""Whoosh keeps the length of a field in one byte, rounded."""


class WhooshIndex:
    """`ports.FullTextIndex` under a folder, which need not exist."""

    def __init__(self, folder: Path) -> None:
        self._generations = Generations(folder)
        self._opened: tuple[Generation, list[_Segment]] | None = None

    @property
    def revision(self) -> int:
        current = self._generations.find_current()
        return current.manifest.revision if current else 0

    def catch_up(self, changes: Iterable[PostChange]) -> int:
        current = self._generations.read(_checked)
        if current is None:
            return self.rebuild(changes)
        self._generations.remove_unused()
        remove_leftovers(current.folder, current.manifest)
        with taming.DamageNamed(current):
            return _commit(current.folder, changes, current.manifest)

    def rebuild(self, changes: Iterable[PostChange]) -> int:
        folder = self._generations.create()
        FileIndex.create(_storage(folder), _schema(), INDEX_NAME)
        applied = _commit(folder, changes, None)
        self._generations.switch(folder)
        self._generations.remove_unused()
        return applied

    def search(self, request: SearchRequest, texts: TextSource) -> SearchResults:
        query = restricted(parse_query(request.query), request.filter)
        matches, found = self._generations.read(lambda generation: self._find(generation, request, query))
        return SearchResults(
            request=request,
            understood=render(query),
            total=matches.total,
            hits=hits_of(found, query, texts),
            facets=matches.facets(),
        )

    def verify(self) -> None:
        """Read the whole index and compare its checksums. Raises `IndexDamaged`."""
        self._generations.read(lambda current: check_contents(current) if current else None)

    # --- details ---

    def _find(
        self, generation: Generation | None, request: SearchRequest, query: Query
    ) -> tuple[Matches, list[tuple[float, str]]]:
        """All matches, and score and record of those asked for."""
        if generation is None:
            return Matches(request.query, query, []), []
        with taming.DamageNamed(generation):
            segments = self._segments(generation)
            matches = Matches(request.query, query, segments)
            count = matches.total if request.limit is None else request.offset + request.limit
            ranked = matches.ranked(request.sort, count)[request.offset :]
            return matches, [(entry.score, segments[entry.segment].record(entry.document)) for entry in ranked]

    def _segments(self, generation: Generation) -> list[_Segment]:
        """The segments of a generation; kept open until another one is asked for."""
        if self._opened is None or self._opened[0] != generation:
            _checked(generation)
            self._opened = generation, _open_segments(generation.folder, generation.manifest.state)
        return self._opened[1]


# --- reading ------------------------------------------------------------------------------------------------------


def _checked(generation: Generation | None) -> Generation | None:
    if generation is not None:
        check_sizes(generation)
    return generation


def _open_segments(folder: Path, state: int) -> list[_Segment]:
    toc = TOC.read(_storage(folder), INDEX_NAME, gen=state, schema=_schema())
    return [_Segment(folder, segment) for segment in toc.segments]


class _Segment:
    """`matching.Segment` over one segment of Whoosh."""

    def __init__(self, folder: Path, segment: Any) -> None:
        self._folder, self._segment = folder, segment
        self._reader = SegmentReader(_storage(folder), _schema(), segment)
        self._size: int = segment.doc_count_all()
        self._deleted = frozenset(segment.deleted_docs())
        self._lengths: dict[str, Sequence[int]] = {}

    @cached_property
    def live(self) -> Collection[int]:
        documents = range(self._size)
        return frozenset(documents) - self._deleted if self._deleted else documents

    @cached_property
    def dates(self) -> Sequence[int]:
        return self._numbers("date")

    @cached_property
    def months(self) -> Sequence[int]:
        return self._numbers("facet")

    def frequencies(self, field: str, term: str) -> Frequencies:
        found: dict[int, float] = {}
        for documents, weights, _ in self._blocks(field, term):
            found.update(zip(documents, weights, strict=True))
        for document in self._deleted & found.keys():
            del found[document]
        return found

    def positions(self, field: str, term: str, documents: Collection[int]) -> Mapping[int, Sequence[int]]:
        decode = self._reader.schema[field].format.decode_positions
        return {
            document: decode(value)
            for block, _, values in self._blocks(field, term)
            for document, value in zip(block, values(), strict=True)
            if document in documents
        }

    def expand(self, field: str, prefix: str) -> Iterator[str]:
        for term in self._reader.expand_prefix(field, prefix):
            yield term.decode("utf-8")

    def lengths(self, field: str) -> Sequence[int]:
        if field not in self._lengths:
            self._lengths[field] = _lengths(self._folder, self._segment, field, self._size)
        return self._lengths[field]

    def address(self, document: int) -> str:
        return str(self._reader.column_reader("url")[document])

    def record(self, document: int) -> str:
        return str(self._reader.stored_fields(document)["post"])

    # --- details ---

    def _blocks(
        self, field: str, term: str
    ) -> Iterator[tuple[Sequence[int], Sequence[float], Callable[[], Sequence[bytes]]]]:
        """Documents, weights and values of a posting list, a block at a time, deleted documents among them.

        Whoosh's own way, a call a posting, takes five times as long.
        """
        try:
            matcher = self._reader.postings(field, term)
        except TermNotFound:
            return
        if isinstance(matcher, FilterMatcher):  # hides deleted documents one by one
            matcher = matcher.child
        while matcher.is_active():
            if not isinstance(matcher, W3LeafMatcher):
                yield (matcher.id(),), (matcher.weight(),), partial(_one_value, matcher)
                matcher.next()
                continue
            matcher.id(), matcher.weight()  # both read the whole block
            yield matcher._ids, matcher._weights, partial(_block_values, matcher)
            matcher._next_block()

    def _numbers(self, field: str) -> Sequence[int]:
        """A column of 32-bit numbers, at once; what is not written is 0."""
        numbers = array("I")
        numbers.frombytes(_column(self._folder, self._segment, field))
        if sys.byteorder == "little":
            numbers.byteswap()
        numbers.extend([0] * (self._size - len(numbers)))
        return numbers


def _lengths(folder: Path, segment: Any, field: str, size: int) -> list[int]:
    """The length of a field in each document."""
    return [LENGTHS[code] for code in _column(folder, segment, f"_{field}_len").ljust(size, b"\0")]


def _column(folder: Path, segment: Any, field: str) -> bytes:
    """The bytes of a column; Whoosh writes none when all its values are the default."""
    path = folder / W3Codec.column_filename(segment, field)
    return path.read_bytes() if path.exists() else b""


def _block_values(matcher: Any) -> Sequence[bytes]:
    matcher.value()
    values: Sequence[bytes] = matcher._values
    return values


def _one_value(matcher: Any) -> Sequence[bytes]:
    return (matcher.value(),)


# --- writing ------------------------------------------------------------------------------------------------------


def _commit(folder: Path, changes: Iterable[PostChange], previous: Manifest | None) -> int:
    """Write the changes as a new segment and publish it. Returns how many there were."""
    pending = iter(changes)
    first = next(pending, None)
    if first is None and previous is not None:
        return 0
    revision, applied = previous.revision if previous else 0, 0
    with closing(_Writer(folder)) as writer:
        for change in chain((first,) if first else (), pending):
            writer.apply(change)
            revision, applied = max(revision, change.revision), applied + 1
        state, names = writer.finish()
    published = publish(folder, revision=revision, state=state, names=names, previous=previous)
    remove_leftovers(folder, published)
    return applied


class _Writer:
    """One new segment of Whoosh, and deletions in the others. Publishes nothing."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._storage = folder, _storage(folder)
        # The job's lock keeps other writers out; `compound` would make every reader copy whole segments into memory.
        self._writer = SegmentWriter(
            FileIndex(self._storage, _schema(), INDEX_NAME), _lk=False, compound=False, limitmb=POOL_MIB
        )
        self._before = [_Segment(folder, segment) for segment in self._writer.segments]
        self._added: dict[Url, int] = {}

    def apply(self, change: PostChange) -> None:
        """Replaying is harmless: whatever is known of the address goes first."""
        self._remove(change.url)
        if change.post is not None:
            self._add(change.post)

    def finish(self) -> tuple[int, list[str]]:
        """Write all to files. Returns the number of the new state and the names of its files."""
        writer = self._writer
        kept = self._merged()
        if writer._added:
            writer.perdocwriter.close()
            self._write_postings()
            kept.append(writer.get_segment())
        writer._close_segment()
        writer._finish()
        toc = TOC(writer.schema, kept, writer.generation)
        toc.write(self._storage, INDEX_NAME)
        prefixes = tuple(f"{segment.segment_id()}." for segment in kept)
        toc_name = TOC._filename(INDEX_NAME, writer.generation)
        return writer.generation, [
            path.name for path in self._folder.iterdir() if path.name.startswith(prefixes) or path.name == toc_name
        ]

    def close(self) -> None:
        """Give up what is not finished; its files are leftovers."""
        if not self._writer.is_closed:
            self._writer.cancel()

    # --- details ---

    def _remove(self, url: Url) -> None:
        if url in self._added:
            self._writer.newsegment.delete_document(self._added.pop(url))
        for opened, segment in zip(self._before, self._writer.segments, strict=True):
            for document in opened.frequencies("url", url):
                segment.delete_document(document)

    def _add(self, post: Post) -> None:
        writer = self._writer
        number = self._added[post.url] = writer.docnum
        documents, add_posting = writer.perdocwriter, writer.pool.add
        documents.start_doc(number)
        for field, postings, length in _postings_of(post):
            for term, weight, value in postings:
                add_posting((field, term, number, weight, value))
            documents.add_field(field, writer.schema[field], None, length)
        for field, column_value in columns_of(post):
            documents.add_column_value(field, writer.schema[field].column_type, column_value)
        for field, stored in (("url", post.url), ("post", record_of(post))):
            documents.add_field(field, writer.schema[field], stored, 0)
        documents.finish_doc()
        writer.docnum += 1
        writer._added = True

    def _write_postings(self) -> None:
        """Sorted postings into the codec; as Whoosh does, which asks for the length of a field once a posting."""
        writer, codec = self._writer, self._writer.fieldwriter
        last_field, lengths = "", list[int]()
        for (field, term), postings in groupby(writer.pool.iter_postings(), key=itemgetter(0, 1)):
            if field != last_field:
                if last_field:
                    codec.finish_field()
                codec.start_field(field, writer.schema[field])
                last_field, lengths = field, _lengths(self._folder, writer.newsegment, field, writer.docnum)
            codec.start_term(term)
            for _, _, document, weight, value in postings:
                codec.add(document, weight, value or b"", lengths[document])
            codec.finish_term()
        if last_field:
            codec.finish_field()

    def _merged(self) -> list[Any]:
        """The old segments to keep; when there are too many, the smaller half goes into the new one."""
        kept = [segment for segment in self._writer.segments if segment.doc_count() > 0]
        if len(kept) < MAX_SEGMENTS:
            return kept
        kept.sort(key=lambda segment: int(segment.doc_count()))
        middle = len(kept) // 2
        for segment in kept[:middle]:
            self._writer.add_reader(SegmentReader(self._storage, self._writer.schema, segment))
        return kept[middle:]


def _postings_of(post: Post) -> Iterator[tuple[str, list[tuple[bytes, float, bytes]], int]]:
    """Each indexed field of a post: its terms with weight and value as Whoosh's formats have them, and its length."""
    for field, places in places_of(post).items():
        postings = [(term.encode(), float(len(at)), POSITIONS.encode(at)) for term, at in places.items()]
        yield field, postings, sum(map(len, places.values()))
    for field, values in values_of(post).items():
        yield field, [(value.encode(), 1.0, b"") for value in values], 0
    if post.date:
        yield "date", [(DATE.to_bytes(day_of(post.date)), 1.0, b"")], 0


# --- both ---------------------------------------------------------------------------------------------------------

POSITIONS = formats.Positions()
DATE = fields.NUMERIC(int, bits=32, signed=False, shift_step=0, sortable=True, default=0)


def _schema() -> Any:
    """Stock classes only: one of ours in here would make the index unreadable elsewhere."""
    analyzer = SpaceSeparatedTokenizer()
    return fields.Schema(
        **{name: fields.TEXT(analyzer=analyzer) for name in TEXT_FIELDS},
        url=fields.ID(unique=True, stored=True, sortable=True),
        **{name: fields.ID() for name in ("blog", "author", "tag", "lang", "year", "month")},
        date=DATE,
        facet=fields.COLUMN(columns.NumericColumn("I", default=0)),
        post=fields.STORED(),
    )


def _storage(folder: Path) -> Any:
    """Files of a folder, mapped when they are read: nothing is left open and a removed file stays readable."""
    storage = FileStorage(str(folder))
    storage.open_file = lambda name, **_: StructFile(taming.mapped(folder / name), name=name)
    return storage
