"""What are the bytes under Content-Encoding? gzip and deflate are undone piece by piece (RFC 9110 section 8.4).

Pure generators: whoever pulls decides how much is enough, so that a bomb costs one piece. requests' own decoding takes
what a server names without asking for the end of the stream: a cut gzip body would pass for a whole page.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

ACCEPTED = "gzip, deflate"
PIECE_BYTES = 64 * 1024
MAX_CODINGS = 2
"""gzip in gzip is seen behind misconfigured caches; more is an attack."""

_UNREADABLE = frozenset({"br", "zstd", "compress", "x-compress", "dcb", "dcz", "exi", "pack200-gzip"})
"""Real codings we did not ask for. Any other word ("utf-8", "none") is a mistake that means no coding."""
_GZIP = frozenset({"gzip", "x-gzip"})


class CodingError(ValueError):
    """The body cannot be decoded. `cut`: it ends before its stream does."""

    def __init__(self, reason: str, *, cut: bool = False) -> None:
        super().__init__(reason)
        self.reason, self.cut = reason, cut


def decoded(pieces: Iterable[bytes], content_encoding: str) -> Iterator[bytes]:
    """The body without its codings, in pieces of at most `PIECE_BYTES` where there is a coding.

    Raises `CodingError` at the call for a coding that is not known, while iterating for a broken body.
    """
    codings = [name.strip().lower() for name in content_encoding.split(",")]
    known = [name for name in codings if name in _GZIP or name == "deflate"]
    if unreadable := next((name for name in codings if name in _UNREADABLE), None):
        raise CodingError(f"its content coding {unreadable} was not asked for and is not read")
    if len(known) > MAX_CODINGS:
        raise CodingError(f"it is coded {len(known)} times over")
    for name in reversed(known):
        pieces = _gunzip(iter(pieces)) if name in _GZIP else _inflate(iter(pieces))
    return iter(pieces)


# --- details ------------------------------------------------------------------------------------------------------


def _gunzip(pieces: Iterator[bytes]) -> Iterator[bytes]:
    head = _head(pieces)
    if not head.startswith(b"\x1f\x8b"):
        # Plain text under "Content-Encoding: gzip": browsers show it; the length was checked by the framing.
        yield head
        yield from pieces
        return
    member = zlib.decompressobj(16 + zlib.MAX_WBITS)
    for piece in _chained(head, pieces):
        data = piece
        while data:
            out, data, member = _step(member, data)
            if out:
                yield out
    if not member.eof:
        raise CodingError("its gzip stream is cut off", cut=True)


def _step(member: zlib._Decompress, data: bytes) -> tuple[bytes, bytes, zlib._Decompress]:
    """One piece of output, the input that is left, and the decompressor for it."""
    if member.eof:
        if not data.startswith(b"\x1f\x8b"):
            return b"", b"", member  # padding after the last member
        member = zlib.decompressobj(16 + zlib.MAX_WBITS)
    try:
        out = member.decompress(data, PIECE_BYTES)
    except zlib.error as error:
        raise CodingError("its gzip stream is damaged") from error
    return out, member.unused_data if member.eof else member.unconsumed_tail, member


def _inflate(pieces: Iterator[bytes]) -> Iterator[bytes]:
    head = _head(pieces)
    if not head:
        return
    # RFC 9110 section 8.4.1.2: zlib format; many servers send raw deflate instead.
    is_zlib = head[0] & 0x0F == 8 and int.from_bytes(head[:2], "big") % 31 == 0
    stream = zlib.decompressobj(zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS)
    for piece in _chained(head, pieces):
        data, out = piece, b""
        # Raw deflate has no trailer: with all input taken, output may still wait behind a full piece.
        while (data or len(out) == PIECE_BYTES) and not stream.eof:
            try:
                out = stream.decompress(data, PIECE_BYTES)
            except zlib.error as error:
                raise CodingError("its deflate stream is damaged") from error
            data = stream.unconsumed_tail
            if out:
                yield out
    if not stream.eof:
        raise CodingError("its deflate stream is cut off", cut=True)


def _head(pieces: Iterator[bytes]) -> bytes:
    """The first bytes, two at least when there are two."""
    head = b""
    for piece in pieces:
        head += piece
        if len(head) >= 2:
            break
    return head


def _chained(head: bytes, pieces: Iterator[bytes]) -> Iterator[bytes]:
    yield head
    yield from pieces
