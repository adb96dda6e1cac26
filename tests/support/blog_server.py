"""Which answers does a blog give? A scriptable HTTP server on loopback, over real sockets, that can also misbehave.

    with BlogServer({"/": "<p>hello", "/old": redirect("/new"), "/robots.txt": "User-agent: *\\nDisallow: /x"}) as blog:
        fetch(blog.url("/"))
        assert [hit.target for hit in blog.log] == ["/"]

A route's value is text, bytes, a `Reply`, a `Raw` (writes to the socket itself), or a function of the `Hit` that
returns one of these, or a list of them: one after the other, the last one for ever. Routes may be changed while
serving. A key is a path with query; without one, the path alone; "*" is for all others (404 by default). Asked as a
proxy, keys are whole addresses.
"""

from __future__ import annotations

import contextlib
import gzip
import socket
import ssl
import struct
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

CERTIFICATES = Path(__file__).parent / "certificates"


@dataclass(frozen=True, kw_only=True)
class Hit:
    """One request as the server read it."""

    method: str
    target: str
    headers: Mapping[str, str]
    """Lower-case names."""
    at: float
    """By the server's clock, when the request had arrived."""
    connection: int
    """Which connection it came over, counted from 1."""

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]


@dataclass(frozen=True)
class Reply:
    """An honest answer, its length declared."""

    body: bytes | str = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    """Replace the defaults (Content-Type, Content-Length); a value of "" leaves the header out."""
    close: bool = False


@dataclass(frozen=True)
class Raw:
    """An answer that writes to the socket itself. The connection is closed after it."""

    write: Callable[[socket.socket], None]


Answer = str | bytes | Reply | Raw
Route = Answer | list[Answer] | Callable[[Hit], Answer]


class BlogServer:
    """Serves routes from a thread a connection until the block ends. `monotonic` is the clock of the log."""

    def __init__(
        self, routes: Mapping[str, Route] | None = None, *, monotonic: Callable[[], float] = time.monotonic,
        certificate: str | None = None, host: str = "127.0.0.1",
    ) -> None:  # fmt: skip
        self.routes: dict[str, Route] = dict(routes or {})
        self.log: list[Hit] = []
        self._monotonic = monotonic
        self._tls = _tls_context(certificate) if certificate else None
        self._turns: dict[str, int] = {}
        self._connections = 0
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._listener = socket.create_server((host, 0), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
        self.host, self.port = self._listener.getsockname()[:2]

    def url(self, path: str = "/", host: str | None = None) -> str:
        name = host or (f"[{self.host}]" if ":" in self.host else self.host)
        return f"{'https' if self._tls else 'http'}://{name}:{self.port}{path}"

    @property
    def targets(self) -> list[str]:
        """What was asked, in order, robots.txt left out."""
        return [hit.target for hit in self.log if hit.path != "/robots.txt"]

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Close the door and every connection; the port refuses from now on."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            still_open = list(self._open)
        for connection in still_open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    # --- connections ---------------------------------------------------------------------------------------------

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._connections += 1
            threading.Thread(target=self._serve, args=(connection, self._connections), daemon=True).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        # OSError: clients may leave whenever they like, and stop() closes under our hands.
        with contextlib.suppress(OSError), connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._tls:
                connection = self._tls.wrap_socket(connection, server_side=True)
            with self._lock:
                self._open.add(connection)
            try:
                self._converse(connection, number)
            finally:
                with self._lock:
                    self._open.discard(connection)
                connection.close()

    def _converse(self, connection: socket.socket, number: int) -> None:
        with connection.makefile("rb") as stream:
            while hit := self._read(stream, number):
                self.log.append(hit)
                answer = self._answer(hit)
                if isinstance(answer, Raw):
                    answer.write(connection)
                    return
                reply = answer if isinstance(answer, Reply) else Reply(answer)
                connection.sendall(_bytes(reply))
                if reply.close or hit.headers.get("connection") == "close":
                    return

    def _read(self, stream: BinaryIO, number: int) -> Hit | None:
        lines = iter(stream.readline, b"")
        first = next(lines, b"").decode("latin-1").split()
        if len(first) != 3:
            return None
        headers = {}
        for line in lines:
            if line in (b"\r\n", b"\n"):
                break
            name, _, value = line.decode("latin-1").partition(":")
            headers[name.strip().lower()] = value.strip()
        return Hit(method=first[0], target=first[1], headers=headers, at=self._monotonic(), connection=number)

    def _answer(self, hit: Hit) -> Answer:
        keys = (hit.target, hit.path, "*")
        key = next((key for key in keys if key in self.routes), None)
        if key is None:
            return Reply("not here", 404)
        route = self.routes[key]
        if isinstance(route, list):
            with self._lock:
                turn = self._turns[key] = self._turns.get(key, 0) + 1
            return route[min(turn, len(route)) - 1]
        return route(hit) if callable(route) else route


# --- answers that behave ------------------------------------------------------------------------------------------


def redirect(to: str, status: int = 302, **headers: str) -> Reply:
    return Reply(b"moved", status, {"Location": to, **headers})


def status(code: int, **headers: str) -> Reply:
    """`Retry_After="5"` gives a Retry-After header."""
    return Reply(f"{code}", code, {name.replace("_", "-"): value for name, value in headers.items()})


def zipped(body: bytes | str, **headers: str) -> Reply:
    return Reply(gzip.compress(_encoded(body)), 200, {"Content-Encoding": "gzip", **headers})


def conditional(body: str, etag: str) -> Callable[[Hit], Answer]:
    """304 for who has this etag."""

    def answer(hit: Hit) -> Answer:
        if hit.headers.get("if-none-match") == etag:
            return Reply(b"", 304, {"ETag": etag, "Content-Length": ""})
        return Reply(body, 200, {"ETag": etag})

    return answer


# --- answers that misbehave ---------------------------------------------------------------------------------------


def silent() -> Raw:
    """Says nothing until the client leaves."""
    return Raw(_wait_for_leave)


def hang_up() -> Raw:
    """Closes without a word."""
    return Raw(lambda connection: None)


def reset(after: bytes = b"") -> Raw:
    """Sends so much, then a TCP reset."""

    def write(connection: socket.socket) -> None:
        if after:
            connection.sendall(after)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    return Raw(write)


def raw(data: bytes) -> Raw:
    """These very bytes, then the end of the connection."""
    return Raw(lambda connection: connection.sendall(data))


def truncated(body: bytes = b"<p>half of a page", declared: int = 10_000) -> Raw:
    """Declares more than it sends."""
    return raw(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s" % (declared, body))


def cut_chunks(body: bytes = b"<p>half of a page") -> Raw:
    """A chunked body without its last chunk."""
    return raw(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n"
        % (len(body), body)
    )


def chunked(*pieces: bytes) -> Raw:
    coded = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
    return raw(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" + coded + b"0\r\n\r\n"
    )


def drip(head: bytes = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", piece: bytes = b"x") -> Raw:
    """One piece at a time, without end, until the client leaves. With `head=b""` it drips status line and headers."""
    return Raw(lambda connection: _write_all(connection, _endlessly(head, piece)))


def endless(content_type: str = "text/html") -> Raw:
    """A page that never ends, as fast as it goes."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\n\r\n".encode()
    return Raw(lambda connection: _write_all(connection, _endlessly(head, b"<p>more</p>\n" * 4096)))


def gzip_bomb(inflated_bytes: int, content_type: str = "text/html") -> Raw:
    """Zeros without number under Content-Encoding: gzip: about a thousandth of `inflated_bytes` on the wire."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Encoding: gzip\r\n\r\n".encode()

    def write(connection: socket.socket) -> None:
        _write_all(connection, _bomb(head, inflated_bytes))

    return Raw(write)


# --- details ------------------------------------------------------------------------------------------------------


def _bytes(reply: Reply) -> bytes:
    body = _encoded(reply.body)
    headers = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body)), **reply.headers}
    try:
        phrase = HTTPStatus(reply.status).phrase
    except ValueError:
        phrase = "Odd"
    lines = [f"HTTP/1.1 {reply.status} {phrase}", *(f"{name}: {value}" for name, value in headers.items() if value)]
    if reply.close:
        lines.append("Connection: close")
    return "\r\n".join(lines).encode("utf-8") + b"\r\n\r\n" + body


def _encoded(body: bytes | str) -> bytes:
    return body.encode() if isinstance(body, str) else body


def _write_all(connection: socket.socket, pieces: Iterator[bytes]) -> None:
    for piece in pieces:
        connection.sendall(piece)


def _endlessly(head: bytes, piece: bytes) -> Iterator[bytes]:
    if head:
        yield head
    while True:
        yield piece


def _bomb(head: bytes, inflated_bytes: int) -> Iterator[bytes]:
    yield head
    packer = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    zeros = bytes(1024 * 1024)
    for _ in range(inflated_bytes // len(zeros)):
        yield packer.compress(zeros)
    yield packer.flush()


def _wait_for_leave(connection: socket.socket) -> None:
    while connection.recv(4096):
        pass


def _tls_context(certificate: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / f"{certificate}.pem")
    return context
