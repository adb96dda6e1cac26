"""What comes over the wire for one GET, and what do its failures mean? The only file that knows requests and urllib3.

Kept here, for each GET: a total deadline (requests' timeout is per read, a slow drip passes it), a cap on the decoded
body, the address that is connected to. Everything requests, urllib3, ssl and http.client raise ends here.
"""

from __future__ import annotations

import http.client
import socket
import ssl
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError as Urllib3Error
from urllib3.exceptions import IncompleteRead, InvalidHeader, LocationParseError, ProxySchemeUnknown
from urllib3.util.ssl_ import create_urllib3_context

from archivesearch.errors import FetchError, FetchLimited, FetchRefused, FetchUnreachable
from archivesearch.fetch import addresses, content_coding
from archivesearch.fetch.content_coding import CodingError
from archivesearch.fetch.gate import Gate, TimedTlsSocket
from archivesearch.fetch.guest import Answer, Guest, HostMemory, Question
from archivesearch.fetch.politeness import FetchLimits, NoAnswer, body_limit, is_text
from archivesearch.model import Url
from archivesearch.ports import Clock

READ_BYTES = 64 * 1024
MAX_DRAINED_BYTES = 64 * 1024
MAX_DRAIN_S = 2.0
"""The body of an answer that is no page is read so far, to keep the connection, and thrown away."""


class PoliteFetcher(Guest):
    """The `ports.Fetcher` of the real web: one request at a time a host, by its robots.txt, within `limits`."""

    def __init__(self, limits: FetchLimits, clock: Clock, memory: HostMemory | None = None) -> None:
        super().__init__(limits, clock, HttpTransport(limits, clock), memory)


class HttpTransport:
    """`guest.Transport` over requests. Connections are kept open between GETs."""

    def __init__(self, limits: FetchLimits, clock: Clock) -> None:
        self._limits = limits
        self._gate = Gate(limits, clock)
        self._session = _session(limits.user_agent, self._gate)
        self._settings: dict[str, dict[str, Any]] = {}

    def get(self, question: Question) -> Answer:
        self._gate.open_for(question.url)
        settings = self._settings_for(question.url)
        try:
            with self._send(question, settings) as response:
                return self._read(question, response)
        # ValueError: http.client and the idna codec raise it bare for malformed names and lengths.
        except (requests.RequestException, Urllib3Error, http.client.HTTPException, OSError, ValueError) as error:
            raise _no_answer(question.url, error, self._limits) from error

    def forget(self) -> None:
        self._session.cookies.clear()

    def close(self) -> None:
        self._session.close()

    def _send(self, question: Question, settings: Mapping[str, Any]) -> requests.Response:
        request = self._session.prepare_request(requests.Request("GET", question.url, headers=question.headers))
        timeout = (self._limits.connect_timeout_s, self._limits.timeout_s)
        return self._session.send(request, allow_redirects=False, timeout=timeout, **settings)

    def _settings_for(self, url: Url) -> dict[str, Any]:
        """Proxies and certificates of the environment, looked up once a host. Loopback needs no proxy."""
        parts = urlsplit(url)
        if parts.netloc not in self._settings:
            settings = self._session.merge_environment_settings(url, {}, True, None, None)
            if addresses.is_loopback(parts.hostname or ""):
                settings["proxies"] = {}
            self._settings[parts.netloc] = dict(settings)
        return self._settings[parts.netloc]

    def _read(self, question: Question, response: requests.Response) -> Answer:
        headers = {name.lower(): _one_line(value) for name, value in response.headers.items()}
        if not 200 <= response.status_code < 300:
            self._drain(response)
            return Answer(status=response.status_code, headers=headers)
        body, cut = self._body(question, headers, response)
        return Answer(status=response.status_code, headers=headers, body=body, cut=cut)

    def _body(self, question: Question, headers: Mapping[str, str], response: requests.Response) -> tuple[bytes, bool]:
        """The decoded body, and whether it was cut at the limit as `question` allows."""
        media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
        most = question.max_bytes if question.max_bytes is not None else body_limit(self._limits, media_type)
        if not question.cut:
            _check_headers(question.url, headers, media_type, most)
        body = bytearray()
        try:
            for piece in content_coding.decoded(self._pieces(response), headers.get("content-encoding", "")):
                body += piece
                if len(body) > most:
                    if question.cut:
                        return bytes(body[:most]), True
                    raise FetchLimited(question.url, f"larger than {_size(most)}", retry=False)
        except (CodingError, Urllib3Error, http.client.HTTPException, OSError, ValueError) as error:
            raise _half_an_answer(question.url, error, len(body), self._limits) from error
        return bytes(body), False

    def _pieces(self, response: requests.Response) -> Iterator[bytes]:
        while piece := response.raw.read1(READ_BYTES, decode_content=False):
            self._gate.check_deadline()
            yield piece

    def _drain(self, response: requests.Response) -> None:
        """Read a small rest, so that the connection can serve again; its failures are nobody's business."""
        length = 0
        self._gate.hurry(MAX_DRAIN_S)
        try:
            for piece in self._pieces(response):
                length += len(piece)
                if length > MAX_DRAINED_BYTES:
                    break
        except (Urllib3Error, http.client.HTTPException, OSError, ValueError):
            return


# --- connections --------------------------------------------------------------------------------------------------


class _PlainConnection(HTTPConnection):
    gate: ClassVar[Gate]

    def _new_conn(self) -> socket.socket:
        return _connect(self, self.gate)


class _TlsConnection(HTTPSConnection):
    gate: ClassVar[Gate]

    def _new_conn(self) -> socket.socket:
        return _connect(self, self.gate)

    def connect(self) -> None:
        super().connect()
        if isinstance(self.sock, TimedTlsSocket):
            self.sock.gate = self.gate


def _connect(connection: HTTPConnection, gate: Gate) -> socket.socket:
    port = connection.port or connection.default_port
    options = connection.socket_options or ()
    return gate.connect(connection.host, port, options=options, is_proxy=connection.proxy is not None)


class _Adapter(HTTPAdapter):
    """Pools whose connections go through a gate, directly and by proxy."""

    def __init__(self, gate: Gate) -> None:
        plain = type("_Plain", (_PlainConnection,), {"gate": gate})
        secure = type("_Tls", (_TlsConnection,), {"gate": gate})
        self._pool_classes = {
            "http": type("_HttpPool", (HTTPConnectionPool,), {"ConnectionCls": plain}),
            "https": type("_HttpsPool", (HTTPSConnectionPool,), {"ConnectionCls": secure}),
        }
        super().__init__(pool_connections=8, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=_tls_context(), **kwargs)
        self._gated(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        return self._gated(super().proxy_manager_for(proxy, ssl_context=_tls_context(), **kwargs))

    def _gated(self, manager: PoolManager) -> PoolManager:
        manager.pool_classes_by_scheme = self._pool_classes
        return manager


class _Session(requests.Session):
    def get_redirect_target(self, resp: requests.Response) -> None:
        """None, always: requests would read the whole body of a redirect, and raise for a malformed Location."""


def _session(user_agent: str, gate: Gate) -> requests.Session:
    session = _Session()
    session.headers.clear()
    session.headers.update({"User-Agent": user_agent, "Accept-Encoding": content_coding.ACCEPTED})
    # trust_env brings proxies and certificates; this keeps it from reading passwords from ~/.netrc.
    session.auth = _no_credentials
    for scheme in ("http://", "https://"):
        session.mount(scheme, _Adapter(gate))
    return session


def _no_credentials(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


def _tls_context() -> ssl.SSLContext:
    context = create_urllib3_context()
    context.sslsocket_class = TimedTlsSocket
    return context


# --- what failures mean -------------------------------------------------------------------------------------------

_CERTIFICATE: Mapping[int, str] = {
    # X509_V_ERR_* of openssl/x509_vfy.h
    9: "its certificate is not valid yet",
    10: "its certificate has expired",
    18: "its certificate is signed by itself",
    19: "its certificate is signed by an unknown authority",
    20: "its certificate is signed by an unknown authority",
    21: "its certificate cannot be verified",
    23: "its certificate was revoked",
    62: "its certificate is for another name",
    64: "its certificate is for another address",
}


_TUNNEL = "Tunnel connection failed: "
"""How http.client tells that a proxy answered CONNECT with something other than 200; there is no type for it."""


def _no_answer(url: str, error: Exception, limits: FetchLimits) -> FetchError:
    """The sentence for a GET that ended before its headers were read."""
    causes = _causes(error)
    for cause in causes:
        if found := _explain(url, cause, limits):
            return found
    return NoAnswer(url, f"no answer ({type(causes[-1]).__name__})", again_now=False)


def _explain(url: str, cause: BaseException, limits: FetchLimits) -> FetchError | None:
    match cause:
        case FetchError():
            return cause
        case ssl.SSLCertVerificationError():
            why = _CERTIFICATE.get(cause.verify_code, f"its certificate is refused ({cause.verify_message})")
            return NoAnswer(url, why, again_now=False)
        case TimeoutError():
            return NoAnswer(url, f"no answer within {limits.timeout_s:g} s", again_now=True)
        case ssl.SSLError():
            why = (cause.reason or "handshake failed").replace("_", " ").lower()
            return NoAnswer(url, f"no secure connection ({why})", again_now=False)
        case http.client.RemoteDisconnected() | ConnectionResetError() | BrokenPipeError() | ConnectionAbortedError():
            return NoAnswer(url, "the connection was closed without an answer", again_now=True)
        case http.client.InvalidURL() | LocationParseError() | requests.exceptions.InvalidURL():
            return FetchRefused(url, "the address is malformed", retry=False)
        case http.client.HTTPException() | InvalidHeader():
            return NoAnswer(url, "the answer is no HTTP", again_now=False)
        case requests.exceptions.InvalidSchema() | ProxySchemeUnknown() | requests.exceptions.InvalidProxyURL():
            return NoAnswer(url, "the proxy named in the environment cannot be used", again_now=False)
        case OSError() if (words := str(cause)).startswith(_TUNNEL):
            return NoAnswer(url, f"the proxy refuses: {_one_line(words.removeprefix(_TUNNEL))[:100]}", again_now=False)
        case _:
            return None


def _half_an_answer(url: str, error: Exception, received: int, limits: FetchLimits) -> FetchError:
    """The sentence for a GET that ended inside its body."""
    for cause in _causes(error):
        match cause:
            case CodingError():
                return FetchUnreachable(url, f"the answer cannot be read: {cause.reason}", retry=cause.cut)
            case TimeoutError():
                return FetchLimited(url, f"not whole within {limits.timeout_s:g} s", retry=True)
            case IncompleteRead() | http.client.IncompleteRead():
                return FetchUnreachable(url, f"the answer was cut off after {_size(received)}", retry=True)
            case _:
                continue
    return FetchUnreachable(url, f"the answer was cut off after {_size(received)}", retry=True)


def _causes(error: BaseException) -> list[BaseException]:
    """The error, and what it wraps, innermost first: requests and urllib3 wrap by argument, reason and cause."""
    found: list[BaseException] = []
    open_ends: list[object] = [error]
    while open_ends and len(found) < 20:
        one = open_ends.pop(0)
        if isinstance(one, BaseException) and one not in found:
            found.append(one)
            open_ends += [*one.args, getattr(one, "reason", None), one.__cause__, one.__context__]
    return found[::-1]


def _check_headers(url: str, headers: Mapping[str, str], media_type: str, most: int) -> None:
    if not is_text(media_type):
        raise FetchLimited(url, f"{media_type} is not text", retry=False)
    length = headers.get("content-length", "")
    if length.isdecimal() and length.isascii() and int(length[:20]) > most:
        raise FetchLimited(url, f"larger than {_size(most)}", retry=False)


def _one_line(value: str) -> str:
    return " ".join(value.split())


def _size(count: int) -> str:
    if count < 10_000:
        return f"{count} bytes"
    return f"{count / 1024:.0f} KiB" if count < 1024 * 1024 else f"{count / 1024 / 1024:g} MiB"
