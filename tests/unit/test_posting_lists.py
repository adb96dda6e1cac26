"""Is a posting list what Whoosh would read, and do we read back what was written?"""

from __future__ import annotations

import io
import pickle
import struct
from array import array
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archivesearch.index import posting_encoding
from archivesearch.index.checked_files import CheckedFile, checksums
from archivesearch.index.posting_encoding import DOCUMENT_AT, POSITION_AT, ListEncoder, encode_positions
from archivesearch.index.posting_lists import ABOUT_BYTES, ABOUT_TAG, STRIDE, PostingList, Postings
from archivesearch.index.term_file import TermFile
from archivesearch.index.term_table import TERM_INFO, TermTable

PLACES = st.dictionaries(
    st.integers(0, 100_000),
    st.sets(st.integers(0, 80_000), min_size=1, max_size=300) | st.sets(st.integers(0, 80_000), min_size=1, max_size=1),
    min_size=1,
    max_size=30,
)
INFO = ("flags", "weight", "documents", "shortest", "longest", "largest", "first", "last", "place", "bytes")
QUICK = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def mapped(path: Path, data: bytes) -> CheckedFile:
    path.write_bytes(data)
    return CheckedFile(path, checksums(path.name, io.BytesIO(data)))


def place_numbers(places: dict[int, set[int]], documents: list[int]) -> list[int]:
    """In order, each followed by a word whose sign is the position modulo 7."""
    return [
        document << DOCUMENT_AT | at << POSITION_AT | at % 7
        for document in documents
        for at in sorted(places[document])
    ]


def encoded(places: dict[int, set[int]], *, has_places: bool) -> tuple[bytes, bytes]:
    """In blocks of seven, the first three documents as another segment had them; the list will stand at 2."""
    documents = sorted(places)
    old = Postings(
        documents[:3],
        [len(places[document]) for document in documents[:3]],
        [encode_positions(sorted(places[document])) for document in documents[:3]] if has_places else (),
        bytes(at % 7 for document in documents[:3] for at in sorted(places[document])) if has_places else b"",
    )
    new = array("Q", place_numbers(places, documents[3:]))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(posting_encoding, "BLOCK_POSTINGS", 7)
        encoder = ListEncoder(1, 9, has_places=has_places)
        return encoder.encode(encoder.joined([old, new.tobytes()]) if new else old, 2)


def in_one(places: dict[int, set[int]], *, has_places: bool) -> bytes:
    """All documents as places, in two runs."""
    keys = place_numbers(places, sorted(places))
    encoder = ListEncoder(1, 9, has_places=has_places)
    runs = [array("Q", some).tobytes() for some in (keys[:1], keys[1:]) if some]
    return encoder.encode(encoder.joined(runs), 0)[0]


@QUICK
@given(PLACES, st.booleans())
def test_what_was_written_is_read(tmp_path: Path, places: dict[int, set[int]], has_values: bool) -> None:
    data, info = encoded(places, has_places=has_values)
    about = dict(zip(INFO, TERM_INFO.unpack(info), strict=True))
    assert (about["weight"], about["largest"]) == (sum(map(len, places.values())), max(map(len, places.values())))
    assert (about["documents"], about["first"], about["last"]) == (len(places), min(places), max(places))
    signs = about["weight"] if has_values else 0
    assert (about["place"], about["bytes"]) == (2, len(data) - signs)
    found = PostingList(mapped(tmp_path / "pst", b"xx" + data), 2)
    assert found.counts() == {document: len(at) for document, at in places.items()}
    assert list(found.postings().documents) == sorted(places)
    assert found.documents() == places.keys()
    again = PostingList(mapped(tmp_path / "one", in_one(places, has_places=has_values)), 0)
    assert (again.counts(), again.postings()) == (found.counts(), found.postings())
    if has_values:
        for sign in (0, 6, 7):
            before = {document for document, at in places.items() if any(each % 7 == sign for each in at)}
            assert found.documents_before(sign) == before
        assert found.first_place() == (min(places), min(places[min(places)]))
    if has_values:
        numbers = {document: number for number, document in enumerate(sorted(places)[::2])}
        assert found.places(numbers, 3) == {
            number * STRIDE + at - 3 for document, number in numbers.items() for at in places[document]
        }


@QUICK
@given(PLACES)
def test_whooshs_own_reader_reads_it(tmp_path: Path, places: dict[int, set[int]]) -> None:
    from whoosh.codec.whoosh3 import W3LeafMatcher
    from whoosh.filedb.structfile import BufferFile
    from whoosh.formats import Positions

    data, _ = encoded(places, has_places=True)
    matcher = W3LeafMatcher(BufferFile(data), 0, len(data), Positions())
    read = {}
    while matcher.is_active():
        read[matcher.id()] = (matcher.weight(), matcher.value_as("positions"))
        matcher.next()
    assert read == {document: (len(at), sorted(at)) for document, at in places.items()}


@QUICK
@given(st.dictionaries(st.binary(min_size=1, max_size=6), st.integers(0, 2**40), min_size=1, max_size=60))
def test_terms_are_found_by_us_and_by_whoosh(tmp_path: Path, offsets: dict[bytes, int]) -> None:
    from whoosh.filedb.filetables import OrderedHashReader
    from whoosh.filedb.structfile import BufferFile

    path = tmp_path / "trm"
    table = TermFile(path.open("wb"))
    values = {term: TERM_INFO.pack(0, 1, 1, 0, 0, 1, 0, 0, offset, 9) for term, offset in offsets.items()}
    table.write((b"\0\1" + term, values[term]) for term in sorted(values))
    table.close({"text": 1})
    reader = OrderedHashReader(BufferFile(path.read_bytes()), path.stat().st_size)
    assert {key: reader[key] for key in list(reader.keys())} == {
        b"\0\1" + term: value for term, value in values.items()
    }
    ours = TermTable(mapped(tmp_path / "copy", path.read_bytes()))
    assert [(term, info.offset) for term, info in ours.items("text")] == sorted(offsets.items())
    assert ours.find("title", "a") is None


def test_a_pickle_with_a_name_is_refused(tmp_path: Path) -> None:
    data, _ = encoded({5: {3}}, has_places=True)
    payload = pickle.dumps(print, 3)
    about = 8 + len(ABOUT_TAG)
    hostile = b"".join((
        data[:4], struct.pack("!i", -(ABOUT_BYTES + len(payload))),
        data[8:about], struct.pack("<i", len(payload) - 1), data[about + 4 : 8 + ABOUT_BYTES], payload,
    ))  # fmt: skip
    with pytest.raises(pickle.UnpicklingError, match=r"it would load builtins\.print"):
        PostingList(mapped(tmp_path / "pst", hostile), 0).documents()


def test_lengths_are_coded_as_whoosh_does() -> None:
    from whoosh.util.numeric import byte_to_length

    from archivesearch.index.ranking import LENGTHS

    assert [byte_to_length(code) for code in range(256)] == list(LENGTHS)
