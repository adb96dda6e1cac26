"""How is the sample blog served over HTTP? A thread per connection on the loopback address, and nothing else."""

from __future__ import annotations

import re
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

from archivesearch.demo.sample_blog import SampleBlog


class SeenRequest(NamedTuple):
    """One request that was answered; `path` holds the query too."""

    method: str
    path: str
    status: int


@dataclass(frozen=True, kw_only=True)
class ServedBlog:
    """A blog that is being served."""

    base_url: str
    """Without a slash at its end: "http://127.0.0.1:40123"."""
    requests: list[SeenRequest]
    """Grows with every answer, in order."""


@contextmanager
def serve(blog: SampleBlog, port: int = 0) -> Iterator[ServedBlog]:
    """Serves the blog on 127.0.0.1 until the block ends; port 0 takes a free one. OSError when the port is taken."""
    server = _Server(blog, port)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield ServedBlog(base_url=server.base_url, requests=server.requests)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


# --- details ------------------------------------------------------------------------------------------------------

_HOST = re.compile(r"[A-Za-z0-9.-]{1,253}(?::[0-9]{1,5})?")


class _Server(ThreadingHTTPServer):
    # Not daemonic, so that `server_close` waits for them: no socket outlives the block.
    daemon_threads = False

    def __init__(self, blog: SampleBlog, port: int) -> None:
        self.blog = blog
        self.requests: list[SeenRequest] = []
        self._live: set[socket.socket] = set()
        self._live_lock = threading.Lock()
        super().__init__(("127.0.0.1", port), _Handler)
        self.base_url = f"http://127.0.0.1:{self.server_port}"

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._live_lock:
            self._live.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._live_lock:
            self._live.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        """Ends idle keep-alive connections first: their threads wait for a request that may never come."""
        with self._live_lock:
            for connection in self._live:
                with suppress(OSError):  # the client was faster
                    connection.shutdown(socket.SHUT_RDWR)
        super().server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no news; anything else is a bug and is shown."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "Apache"
    sys_version = ""
    # Headers and body in one packet: two small ones cost 40 ms each with Nagle's algorithm and delayed ACKs.
    wbufsize = -1
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def log_message(self, format: str, *args: Any) -> None:
        """Quiet."""

    def _answer(self, *, with_body: bool) -> None:
        answer = self.server.blog.response(self.path, self._base_url()).unless_known(self.headers["If-None-Match"])
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.status != 304:
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if with_body:
            self.wfile.write(answer.body)
        self.server.requests.append(SeenRequest(self.command, self.path, answer.status))

    def _base_url(self) -> str:
        """The name the client used, as Drupal does, when it looks like one."""
        host = self.headers["Host"] or ""
        return f"http://{host}" if _HOST.fullmatch(host) else self.server.base_url
