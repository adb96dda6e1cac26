"""How is a segment of a Whoosh index written, fast and with little memory?

The only file that knows Whoosh: 2.7.4, the one pyproject.toml names, and whoosh3, which keeps its file format. Texts
are analysed before Whoosh sees them and the stored schema holds stock field classes only, so that any Whoosh opens the
index. Whoosh writes the schema, the table of contents, the columns and the file of terms; its pool of postings, which
takes four fifths of its time, is replaced: postings are gathered by term, in document order, so that nothing but terms
is sorted, and encoded by `posting_encoding`. More than `RUN_POSTINGS` go to disk and are merged at the end.
"""

from __future__ import annotations

import heapq
import io
import pickle
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, BinaryIO

from archivesearch.index.pickles import load
from archivesearch.index.posting_encoding import Flat, ListEncoder, encode_positions, pickled_value
from archivesearch.index.posting_lists import first_position
from archivesearch.index.records import FACET_COLUMNS, STEM_FIELDS, columns_of, day_of, record_of, values_of, words_of
from archivesearch.index.rows import ROW_FIELD, ROWS, Characters
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
RUN_POSTINGS = 3_000_000
"""Postings held in memory at once, some 40 bytes each."""
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
        self._postings = _Gathered(folder / SPILLED)
        self._length_codes = {field: bytearray() for field in WORD_FIELDS}
        self._totals = dict.fromkeys(WORD_FIELDS, 0)
        self._merged: list[_Merged] = []
        self._characters = Characters()
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
            gathered.add_words(field, document, words.places)
            if words.stems:
                gathered.add(STEM_FIELDS[field], document, words.stems)
            if field == ROW_FIELD:
                row = "".join(map(self._characters.__getitem__, words.row))
                self._column(ROWS).add(document, row.encode())
            self._length_codes[field].append(length_to_byte(words.length))
            self._totals[field] += words.length
        for field, values in values_of(post).items():
            gathered.add(field, document, dict.fromkeys(values, 1))
        if post.date:
            gathered.add("date", document, {DATE.to_bytes(day_of(post.date)): 1})
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
        if not self._characters.are_enough:
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
                self._characters.are_enough = False
            table = {ord(character): self._characters[word] for character, word in words.items()}
            for document, number in numbers.items() if self._characters.are_enough else ():
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
        for term, flat in self._all_postings(field):
            data, info = encoder.encode(flat, offset)
            postings.write(data)
            offset += len(data)
            yield prefix + term, info

    def _all_postings(self, field: str) -> Iterable[tuple[bytes, Flat]]:
        """The terms of a field in order, each with its postings, documents ascending."""
        runs = [*self._postings.runs(field), *(_moved(merged, field) for merged in self._merged)]
        if len(runs) == 1:
            return runs[0]
        by_term = groupby(heapq.merge(*runs, key=itemgetter(0)), key=itemgetter(0))
        joined = ((term, [value for _, flat in some for value in flat]) for term, some in by_term)
        return ((term, flat) for term, flat in joined if flat)


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


class _Gathered:
    """Postings by field and term, in memory up to a bound and in sorted runs on disk beyond."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._fields: dict[str, dict[Any, Flat]] = {}
        self._held = 0
        self._runs: dict[str, list[BinaryIO]] = {}

    def add(self, field: str, document: int, counts: Mapping[Any, int]) -> None:
        """Terms of a document, which is younger than those before. A term is text, or bytes as Whoosh wants them."""
        terms = self._fields.setdefault(field, {})
        known = terms.get
        for term, count in counts.items():
            flat = known(term)
            if flat is None:
                terms[term] = [document, count]
            else:
                flat += (document, count)
        self._hold(len(counts))

    def add_words(self, field: str, document: int, places: Mapping[str, int | Sequence[int]]) -> None:
        """The same with positions."""
        terms = self._fields.setdefault(field, {})
        known = terms.get
        for term, at in places.items():
            value = at if isinstance(at, int) else encode_positions(at)
            flat = known(term)
            if flat is None:
                terms[term] = [document, value]
            else:
                flat += (document, value)
        self._hold(len(places))

    def _hold(self, more: int) -> None:
        self._held += more
        if self._held >= RUN_POSTINGS:
            self._spill()

    def runs(self, field: str) -> list[Iterator[tuple[bytes, Flat]]]:
        """Sorted by term each; a later run has later documents."""
        return [*map(_read_run, self._runs.get(field, ())), _in_order(self._fields.pop(field, {}))]

    def close(self) -> None:
        for run in (run for runs in self._runs.values() for run in runs):
            run.close()

    def _spill(self) -> None:
        self._folder.mkdir(exist_ok=True)
        for field, terms in self._fields.items():
            runs = self._runs.setdefault(field, [])
            file = (self._folder / f"{field}.{len(runs)}").open("w+b")
            runs.append(file)
            for entry in _in_order(terms):
                pickle.dump(entry, file, 4)
        self._fields, self._held = {}, 0


def _in_order(terms: Mapping[Any, Flat]) -> Iterator[tuple[bytes, Flat]]:
    """Texts sort as their bytes do in UTF-8."""
    for term in sorted(terms):
        yield term if isinstance(term, bytes) else term.encode("utf-8", "surrogatepass"), terms[term]


def _read_run(file: BinaryIO) -> Iterator[tuple[bytes, Flat]]:
    end = file.seek(0, io.SEEK_END)
    file.seek(0)
    while file.tell() < end:
        yield load(file)


def _moved(merged: _Merged, field: str) -> Iterator[tuple[bytes, Flat]]:
    """The postings of a segment under the new numbers of its documents; deleted ones are left out."""
    old, numbers, words = merged
    for term, (documents, counts, values) in old.postings(field):
        if field == ROW_FIELD and old.has_rows:
            character = old.row(documents[0])[first_position(values[0])]
            words[character] = term.decode("utf-8", "surrogatepass")
        flat: Flat = []
        for at, document in enumerate(documents):
            if document in numbers:
                flat += (numbers[document], pickled_value(values[at]) if values else counts[at])
        if flat:
            yield term, flat
