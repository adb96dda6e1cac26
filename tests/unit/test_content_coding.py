"""Are content codings undone whole, in pieces, and never further than asked?"""

from __future__ import annotations

import contextlib
import gzip
import itertools
import zlib
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archivesearch.fetch.content_coding import PIECE_BYTES, CodingError, decoded


def raw_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


CODERS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "x-gzip": ("X-GZIP", gzip.compress),
    "zlib": ("deflate", zlib.compress),
    "raw": ("deflate", raw_deflate),
    "twice": ("gzip, gzip", lambda body: gzip.compress(gzip.compress(body))),
    "mixed": ("deflate,gzip", lambda body: gzip.compress(zlib.compress(body))),
    "none": ("", bytes),
    "identity": ("identity", bytes),
}


def cut_up(data: bytes, size: int) -> Iterator[bytes]:
    return (data[start : start + size] for start in range(0, len(data), size))


@pytest.mark.parametrize("coder", CODERS)
@given(body=st.binary(max_size=300), times=st.integers(1, 2000), size=st.integers(1, 5000))
def test_what_was_coded_comes_back(coder: str, body: bytes, times: int, size: int) -> None:
    name, code = CODERS[coder]
    assert b"".join(decoded(cut_up(code(body * times), size), name)) == body * times


@pytest.mark.parametrize("coder", ["gzip", "zlib", "raw", "twice", "mixed"])
@given(body=st.binary(min_size=1, max_size=300), data=st.data())
def test_a_cut_stream_is_never_whole(coder: str, body: bytes, data: st.DataObject) -> None:
    name, code = CODERS[coder]
    coded = code(body)
    cut = coded[: data.draw(st.integers(2, len(coded) - 1))]
    with pytest.raises(CodingError) as caught:
        list(decoded(cut_up(cut, 7), name))
    assert caught.value.cut


@given(st.binary(max_size=200), st.sampled_from(["gzip", "deflate", "gzip, deflate", "br", "utf-8", "gzip," * 5]))
def test_bytes_of_any_kind_raise_nothing_else(data: bytes, name: str) -> None:
    with contextlib.suppress(CodingError):
        list(decoded(cut_up(b"\x1f\x8b\x08" + data, 11), name))
        list(decoded([data], name))


@pytest.mark.parametrize("coder", ["gzip", "zlib", "raw", "twice"])
def test_a_bomb_comes_in_small_pieces(coder: str) -> None:
    name, code = CODERS[coder]
    pieces = decoded([code(bytes(50_000_000))], name)
    first = list(itertools.islice(pieces, 3))
    assert all(len(piece) <= PIECE_BYTES for piece in first)


def test_only_as_much_is_read_as_is_asked_for() -> None:
    read = []

    def wire() -> Iterator[bytes]:
        for piece in cut_up(gzip.compress(bytes(20_000_000)), 1000):
            read.append(piece)
            yield piece

    next(iter(decoded(wire(), "gzip")))
    assert len(read) == 1
