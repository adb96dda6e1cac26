"""Which socket may be opened, and how long may it be read? Address checks and the deadline, below any HTTP library.

The address that was checked is the one that is connected to, and every read of a GET ends at one deadline.
"""

from __future__ import annotations

import errno
import queue
import socket
import ssl
import threading
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from archivesearch.errors import FetchRefused
from archivesearch.fetch import addresses
from archivesearch.fetch.politeness import FetchLimits, NoAnswer
from archivesearch.model import Url
from archivesearch.ports import Clock


class Gate:
    """What the sockets of one transport must know of the GET they serve: its deadline, and which hosts are allowed."""

    def __init__(self, limits: FetchLimits, clock: Clock) -> None:
        self._limits, self._clock = limits, clock
        self._url = Url("")
        self._deadline = 0.0

    def open_for(self, url: Url) -> None:
        """A GET begins. Raises `FetchRefused` for an address that may not be asked, before anything is sent."""
        self._url = url
        self._deadline = self._clock.monotonic() + self._limits.timeout_s
        parts = urlsplit(url)
        host = parts.hostname or ""
        # Told by the address alone, so it holds behind a proxy too, which would do the connecting.
        numeric = "127.0.0.1" if addresses.is_loopback(host) else addresses.find_numeric(host)
        if numeric and not self._is_named(host, parts.port or {"http": 80, "https": 443}.get(parts.scheme)):
            self._check_address(host, numeric)

    def left_s(self) -> float:
        """Seconds until the deadline; raises `TimeoutError` after it."""
        left = self._deadline - self._clock.monotonic()
        if left <= 0:
            raise TimeoutError("deadline")
        return left

    def check_deadline(self) -> None:
        self.left_s()

    def hurry(self, seconds: float) -> None:
        """What is left to read is worth so much time and no more."""
        self._deadline = min(self._deadline, self._clock.monotonic() + seconds)

    def connect(self, host: str, port: int, *, options: Iterable[Any], is_proxy: bool) -> socket.socket:
        """Resolve, check and connect to the very address that was checked: rebinding has no gap to slip through."""
        found = self._resolve(host, port, is_proxy=is_proxy)
        for family, address in found[:-1]:
            try:
                return self._connect(family, address, options)
            except OSError:
                continue
        try:
            return self._connect(*found[-1], options)
        except OSError as error:
            who = "the proxy: " if is_proxy else ""
            raise _not_connected(self._url, error, self._limits, who) from error

    def _resolve(self, host: str, port: int, *, is_proxy: bool) -> list[tuple[int, Any]]:
        """Addresses that may be connected to, one at least, in the resolver's order."""
        try:
            found = _look_up(host, port, min(self._limits.connect_timeout_s, self.left_s()))
        except (OSError, UnicodeError) as error:
            passing = isinstance(error, TimeoutError) or getattr(error, "errno", None) == socket.EAI_AGAIN
            what = "name of the proxy" if is_proxy else f"name {host}"
            raise NoAnswer(self._url, f"the {what} cannot be resolved", again_now=passing) from error
        if is_proxy or self._is_named(host, port):
            return found
        public = [(family, at) for family, at in found if not addresses.why_not_public(str(at[0]))]
        if not public:
            self._check_address(host, str(found[0][1][0]))
        return public

    def _connect(self, family: int, address: Any, options: Iterable[Any]) -> socket.socket:
        sock = TimedSocket(family, socket.SOCK_STREAM)
        try:
            for option in options:
                sock.setsockopt(*option)
            sock.settimeout(min(self._limits.connect_timeout_s, self.left_s()))
            sock.connect(address)
        except BaseException:
            sock.close()
            raise
        sock.gate = self
        return sock

    def _is_named(self, host: str, port: int | None) -> bool:
        return addresses.is_named(host, port, self._limits.allowed_private_hosts)

    def _check_address(self, host: str, address: str) -> None:
        why = addresses.why_not_public(address)
        if why:
            told = host if host == address else f"{host} ({address})"
            raise FetchRefused(self._url, f"{told} is {why}, and was not named by the user", retry=False)


class TimedSocket(socket.socket):
    """Reads end at the deadline of the GET, however many there are."""

    gate: Gate | None = None

    def recv_into(self, *args: Any, **kwargs: Any) -> int:
        if self.gate:
            self.settimeout(self.gate.left_s())
        return super().recv_into(*args, **kwargs)


class TimedTlsSocket(ssl.SSLSocket):
    gate: Gate | None = None

    def recv_into(self, *args: Any, **kwargs: Any) -> int:
        if self.gate:
            self.settimeout(self.gate.left_s())
        return super().recv_into(*args, **kwargs)


# --- details ---

_NETWORK: Mapping[int, tuple[str, bool]] = {
    # errno → (reason, may another try in a few seconds help)
    errno.ECONNREFUSED: ("connection refused", True),
    errno.ECONNRESET: ("connection reset", True),
    errno.EHOSTUNREACH: ("the host cannot be reached", True),
    errno.ENETUNREACH: ("the network cannot be reached", False),
    errno.EADDRNOTAVAIL: ("the address cannot be reached from here", False),
}


def _not_connected(url: str, error: OSError, limits: FetchLimits, who: str) -> NoAnswer:
    if isinstance(error, TimeoutError):
        return NoAnswer(url, f"{who}no connection within {limits.connect_timeout_s:g} s", again_now=True)
    reason, again = _NETWORK.get(error.errno or 0, (f"no connection ({error.strerror or type(error).__name__})", False))
    return NoAnswer(url, who + reason, again_now=again)


def _look_up(host: str, port: int, seconds: float) -> list[tuple[int, Any]]:
    """Family and address of each way to a host. getaddrinfo knows no timeout, so names are resolved in a thread."""
    flags = socket.AI_NUMERICHOST if addresses.find_numeric(host) else 0
    if flags:
        return _addresses(host, port)
    answers: queue.SimpleQueue[list[tuple[int, Any]] | OSError | UnicodeError] = queue.SimpleQueue()

    def resolve() -> None:
        try:
            answers.put(_addresses(host, port))
        except (OSError, UnicodeError) as error:
            answers.put(error)

    threading.Thread(target=resolve, name=f"resolve {host}", daemon=True).start()
    try:
        answer = answers.get(timeout=seconds)
    except queue.Empty:
        raise TimeoutError("name lookup") from None
    if isinstance(answer, Exception):
        raise answer
    return answer


def _addresses(host: str, port: int) -> list[tuple[int, Any]]:
    found = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
    return [(int(family), address) for family, _, _, _, address in found]
