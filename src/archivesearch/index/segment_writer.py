"""How is a segment of a Whoosh index written, fast and with little memory?

The only file that knows Whoosh: 2.7.4, the one pyproject.toml names, and whoosh3, which keeps its file format. Texts
are analysed before Whoosh sees them and the stored schema holds stock field classes only, so that any Whoosh opens the
index. Whoosh writes the schema, the table of contents, the columns and the file of terms; its pool of postings, which
takes four fifths of its time, is replaced: places of words are gathered by term (`gathering`), in document order, so
that nothing but terms is sorted, and encoded by `posting_encoding`.
"""

from __future__ import annotations

import heapq
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from itertools import accumulate, groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, BinaryIO

from archivesearch.index.gathering import Gathered
from archivesearch.index.posting_encoding import ListEncoder, Posted, pickled_bytes, place
from archivesearch.index.posting_lists import Postings, first_position
from archivesearch.index.records import FACET_COLUMNS, STEM_FIELDS, columns_of, day_of, record_of, values_of, words_of
from archivesearch.index.rows import ROW_FIELD, ROWS
from archivesearch.index.segment import Segment
from archivesearch.index.term_file import TermFile
from archivesearch.model import Post
from archivesearch.named_tuples import NamedTuple

with warnings.catch_warnings():
    warnings.simplefilter(
        "ignore"
    )  # its source has `is 0` and odd escapes, of which Python warns when it compiles them
    from whoosh import columns, fields
    from whoosh.analysis import SpaceSeparatedTokenizer
    from whoosh.codec.whoosh3 import LENGTHS_COLUMN, STORED_COLUMN, W3Codec, W3Segment
    from whoosh.filedb.filestore import FileStorage
    from whoosh.index import TOC
    from whoosh.util.numeric import byte_to_length, length_to_byte

INDEX_NAME = "MAIN"
SPILLED = "spilled"

WORD_FIELDS = ("authors", "tags", "text", "title")
VALUE_FIELDS = ("author", "blog", "day", "lang", "month", "tag", "url", "year")
DATE = fields.NUMERIC(int, bits=32, signed=False, shift_step=0, sortable=True, default=0)
NUMBER_COLUMNS = ("date", "facet")


def schema() -> Any:
    """Stock classes only: one of ours in here would make the index unreadable elsewhere."""
    analyzer = SpaceSeparatedTokenizer()
    return fields.Schema(
        **{name: fields.TEXT(analyzer=analyzer) for name in WORD_FIELDS},
        **{name: fields.TEXT(analyzer=analyzer, phrase=False) for name in STEM_FIELDS.values()},
        url=fields.ID(unique=True, stored=True, sortable=True),
        **{name: fields.ID() for name in VALUE_FIELDS if name != "url"},
        date=DATE,
        facet=fields.COLUMN(columns.NumericColumn("I", default=0)),
        **{name: fields.COLUMN(columns.VarBytesColumn()) for name in (*FACET_COLUMNS.values(), ROWS)},
        post=fields.STORED(),
    )


class _Merged(NamedTuple):
    """A segment that is taken over."""

    segment: Segment
    numbers: Mapping[int, int]
    """The new numbers of its documents."""
    words: dict[str, str]
    """The words by the characters they have in it, as far as its lists were read."""


class SegmentWriter:
    """One new segment in a folder. A context manager closes what is not finished; its files are leftovers then."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._storage, self._schema = folder, FileStorage(str(folder)), schema()
        self._segment = W3Codec().new_segment(self._storage, INDEX_NAME)
        self._open = ExitStack()
        self._columns: dict[str, Any] = {}
        self._postings = Gathered(folder / SPILLED)
        self._length_codes = {field: bytearray() for field in WORD_FIELDS}
        self._totals = dict.fromkeys(WORD_FIELDS, 0)
        self._merged: list[_Merged] = []
        self.deleted: set[int] = set()
        self.size = 0

    def __enter__(self) -> SegmentWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()
        self._postings.close()

    @property
    def name(self) -> str:
        return str(self._segment.segment_id())

    def add(self, post: Post) -> int:
        """Returns the number of the document."""
        document, gathered = self.size, self._postings
        self.size += 1
        for field, words in words_of(post):
            rows = gathered.add_words(field, document, words)
            if field == ROW_FIELD:
                self._column(ROWS).add(document, rows[0].encode())
            self._length_codes[field].append(length_to_byte(words.length))
            self._totals[field] += words.length
        for field, values in values_of(post).items():
            gathered.add(field, document, values)
        if post.date:
            gathered.add("date", document, (DATE.to_bytes(day_of(post.date)),))
        gathered.spill()
        for column, value in columns_of(post):
            self._column(column).add(document, value)
        self._column("_stored").add(document, {"url": str(post.url), "post": record_of(post)})
        return document

    def merge(self, old: Segment) -> None:
        """Take over the documents of another segment that are not deleted."""
        numbers = {document: number for number, document in enumerate(old.live, self.size)}
        self._merged.append(_Merged(old, numbers, {}))
        codes = {field: old.length_codes(field) for field in WORD_FIELDS}
        dates, months = old.dates, old.months
        copied = [(name, old.column(name)) for name in ("url", *FACET_COLUMNS.values())]
        for document, number in numbers.items():
            self._column("date").add(number, dates[document])
            self._column("facet").add(number, months[document])
            for name, column in copied:
                self._column(name).add(number, column[document])
            self._column("_stored").add(number, old.stored(document))
            for field in WORD_FIELDS:
                self._length_codes[field].append(codes[field][document])
                self._totals[field] += byte_to_length(codes[field][document])
        self.size += len(numbers)

    def finish(self) -> dict[str, Any]:
        """Write all to files. Returns what `Segment` wants to know."""
        for field, codes in self._length_codes.items():
            for document, code in enumerate(codes):
                self._column(f"_{field}_len", LENGTHS_COLUMN).add(document, code)
        self._write_terms()
        self._move_rows()
        for writer in self._columns.values():
            writer.finish(self.size)
        self._open.close()
        if not self._postings.characters.are_enough:
            (self._folder / W3Codec.column_filename(self._segment, ROWS)).unlink()
        return {
            "name": self.name,
            "documents": self.size,
            "deleted": sorted(self.deleted),
            "lengths": self._totals,
        }

    # --- details ---

    def _move_rows(self) -> None:
        """Rows of merged segments, in the characters that their words have here."""
        for old, numbers, words in self._merged:
            if not old.has_rows:
                self._postings.characters.are_enough = False
            table = {ord(character): self._postings.characters[word] for character, word in words.items()}
            for document, number in numbers.items() if self._postings.characters.are_enough else ():
                self._column(ROWS).add(number, old.row(document).translate(table).encode())

    def _column(self, name: str, kind: Any = None) -> Any:
        if name not in self._columns:
            if kind is None:
                kind = STORED_COLUMN if name == "_stored" else self._schema[name].column_type
            self._columns[name] = kind.writer(self._create(W3Codec.column_filename(self._segment, name)))
        return self._columns[name]

    def _create(self, name: str) -> Any:
        file = self._storage.create_file(name)
        self._open.callback(lambda: file.is_closed or file.close())
        return file

    def _write_terms(self) -> None:
        table = TermFile((self._folder / f"{self.name}.trm").open("wb"))
        self._open.callback(table.file.close)
        fields_here = {name: number for number, name in enumerate(sorted(name for name, _ in self._schema.items()))}
        with (self._folder / f"{self.name}.pst").open("wb", buffering=1 << 20) as postings:
            for field, number in fields_here.items():
                codes = self._length_codes.get(field) or b"\0"
                encoder = ListEncoder(min(codes), max(codes), has_places=field in WORD_FIELDS)
                table.write(self._write_lists(field, encoder, postings, number.to_bytes(2, "big")))
        table.close(fields_here)

    def _write_lists(
        self, field: str, encoder: ListEncoder, postings: BinaryIO, prefix: bytes
    ) -> Iterator[tuple[bytes, bytes]]:
        """Write the posting lists of a field. Gives the entries of its terms."""
        offset = postings.tell()
        for term, data, info in self._lists(field, encoder, offset):
            postings.write(data)
            yield prefix + term, info

    def _lists(self, field: str, encoder: ListEncoder, offset: int) -> Iterator[tuple[bytes, bytes, bytes]]:
        """The terms of a field in order, each with its list and what Whoosh keeps of it."""
        runs: list[Iterator[tuple[bytes, Posted]]] = [
            *self._postings.runs(field),
            *(_moved(merged, field) for merged in self._merged),
        ]
        for term, parts in _by_term(runs):
            data, info = encoder.encode(parts[0] if len(parts) == 1 else encoder.joined(parts), offset)
            offset += len(data)
            yield term, data, info


def write_contents(folder: Path, number: int, segments: Iterable[Mapping[str, Any]]) -> str:
    """Write Whoosh's own table of contents, for other programs. Returns its name."""
    found = []
    for about in segments:
        segment = W3Segment(W3Codec(), INDEX_NAME, doccount=about["documents"], deleted=set(about["deleted"]) or None)
        segment.segid = about["name"].removeprefix(f"{INDEX_NAME}_")
        segment._fieldlengths = dict(about["lengths"])
        found.append(segment)
    TOC(schema(), found, number).write(FileStorage(str(folder)), INDEX_NAME)
    return str(TOC._filename(INDEX_NAME, number))


# --- details ------------------------------------------------------------------------------------------------------


def _by_term(runs: Sequence[Iterator[tuple[bytes, Posted]]]) -> Iterator[tuple[bytes, Sequence[Posted]]]:
    if len(runs) == 1:
        return ((term, (posted,)) for term, posted in runs[0])
    groups = groupby(heapq.merge(*runs, key=itemgetter(0)), key=itemgetter(0))
    return ((term, [posted for _, posted in group]) for term, group in groups)


def _moved(merged: _Merged, field: str) -> Iterator[tuple[bytes, Posted]]:
    """The postings of a segment under the new numbers of its documents; deleted ones are left out."""
    old, numbers, words = merged
    has_rows = field == ROW_FIELD and old.has_rows
    for term, found in old.postings(field):
        documents, counts, values, _ = found
        first = first_position(values[0]) if has_rows else None
        if first is not None:
            words[old.row(documents[0])[first]] = term.decode("utf-8", "surrogatepass")
        if len(documents) == 1 and counts[0] == 1:
            if documents[0] in numbers:
                yield term, _moved_place(found, numbers[documents[0]], first)
        elif moved := _moved_postings(found, numbers):
            yield term, moved


def _moved_place(found: Postings, document: int, position: int | None) -> bytes:
    """The only place of a term; most terms of a few posts stand there once, and are written faster so."""
    if not found.values:
        return place(document)
    return place(document, first_position(found.values[0]) if position is None else position, found.signs[0])


def _moved_postings(found: Postings, numbers: Mapping[int, int]) -> Postings | None:
    documents, counts, values, signs = found
    kept = [at for at, document in enumerate(documents) if document in numbers]
    if not kept:
        return None
    ends = list(accumulate(counts))
    return Postings(
        [numbers[documents[at]] for at in kept],
        [counts[at] for at in kept],
        [pickled_bytes(values[at]) for at in kept] if values else (),
        signs if len(kept) == len(ends) else b"".join([signs[ends[at] - counts[at] : ends[at]] for at in kept]),
    )
