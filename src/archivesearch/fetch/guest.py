"""How does one polite GET go? Robots first, then a turn of the host, tries, redirects hop by hop.

The decisions are in `politeness`, the wire is behind `Transport`; this is the order of things and the memory of hosts.
"""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from types import TracebackType
from typing import Protocol, Self
from urllib.parse import urlsplit

from archivesearch.errors import BadUrl, FetchError, FetchLimited, FetchRefused, FetchStatus, FetchUnreachable
from archivesearch.fetch import politeness
from archivesearch.fetch.politeness import FetchLimits, HostPace, NoAnswer, Robots
from archivesearch.model import NotModified, Page, Url, Validators
from archivesearch.ports import Clock
from archivesearch.urls import canonical, display

REDIRECTS = frozenset({301, 302, 303, 307, 308})
MAX_HEADER_CHARS = 8192
"""Longer values are left out of a `Page`: nothing that is used has them."""

ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


@dataclass(frozen=True, kw_only=True)
class Question:
    """One GET as it goes over the wire."""

    url: Url
    headers: Mapping[str, str] = field(default_factory=dict)
    max_bytes: int | None = None
    """Of the inflated body; None: by the answer's media type."""
    cut: bool = False
    """Keep the first `max_bytes` of a longer body, instead of failing."""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What came back. `headers` have lower-case names; a body is read for 2xx answers only."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(default=b"", repr=False)
    cut: bool = False


class Transport(Protocol):
    """The wire: one GET, no politeness, no redirects, no tries. Limits on time, size and address are kept here."""

    def get(self, question: Question) -> Answer:
        """Raises `NoAnswer`, `FetchUnreachable` (cut off), `FetchLimited` or `FetchRefused` (address)."""

    def forget(self) -> None:
        """Drop cookies: they live as long as one chain of redirects."""

    def close(self) -> None: ...


class HostMemory:
    """What is remembered of hosts: several guests that share it are one guest to them."""

    def __init__(self) -> None:
        self.paces: dict[str, HostPace] = {}
        self.robots: dict[tuple[str, str], _RobotsMemory] = {}
        """By origin and user agent."""


class Guest:
    """A `ports.Fetcher` over any `Transport`.

    A host is a name without `www.`, scheme and port: two names or ports of one machine are asked one at a time too.
    """

    def __init__(
        self, limits: FetchLimits, clock: Clock, transport: Transport, memory: HostMemory | None = None
    ) -> None:
        self._limits, self._clock, self._transport = limits, clock, transport
        self._hosts = memory or HostMemory()
        self._notes: dict[str, None] = {}
        self._requests = 0

    def get(
        self, url: Url, *, validators: Validators | None = None, max_bytes: int | None = None
    ) -> Page | NotModified:
        """As `ports.Fetcher.get`. `max_bytes` of the inflated body replaces what the limits say for its media type."""
        self._transport.forget()
        headers = {"Accept": ACCEPT, **_conditions(validators)}
        try:
            final_url, answer = self._follow(
                Question(url=url, headers=headers, max_bytes=max_bytes), self._limits.max_redirects, self._check_robots
            )
        except FetchError as error:
            asked = _as_asked(url, error)
            if asked is error:
                raise
            raise asked from error
        if answer.status == 304 and validators is not None:
            return NotModified(url=url, fetched_at=self._clock.now())
        if not 200 <= answer.status < 300 or answer.status == 206:
            raise _status_error(url, answer, self._clock.now(), final_url)
        return Page(
            url=url, final_url=final_url, status=answer.status, headers=_kept_headers(answer), body=answer.body,
            fetched_at=self._clock.now(),
        )  # fmt: skip

    def sitemaps(self, url: Url) -> Sequence[str]:
        try:
            return self._robots_for(url).sitemaps
        except FetchError:
            return ()

    @property
    def requests(self) -> int:
        return self._requests

    @property
    def notes(self) -> tuple[str, ...]:
        """What the run should know of hosts, each once, in words: delays that were capped, hosts that block."""
        return tuple(self._notes)

    def close(self) -> None:
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- one question --------------------------------------------------------------------------------------------

    def _follow(self, question: Question, most: int, check: Callable[[Url], None]) -> tuple[Url, Answer]:
        """The answer that is no redirect, and where it came from."""
        seen = {question.url}
        for _ in range(most + 1):
            check(question.url)
            answer = self._ask_patiently(question)
            if answer.status not in REDIRECTS:
                return question.url, answer
            target = _target(question.url, answer)
            # A site that sets a cookie and sends back to the same page means no loop, once.
            if target in seen and "set-cookie" not in answer.headers:
                raise FetchLimited(question.url, f"redirects in a loop, back to {display(target)}", retry=False)
            seen.add(target)
            question = replace(question, url=target)
        raise FetchLimited(question.url, f"more than {most} redirects", retry=False)

    def _ask_patiently(self, question: Question) -> Answer:
        """Ask, and ask again while that may help and tries are left."""
        attempt = 1
        while True:
            try:
                answer = self._ask(question)
                if answer.status not in politeness.TRY_AGAIN:
                    return answer
                raise _status_error(question.url, answer, self._clock.now())
            except FetchError as error:
                if attempt >= self._limits.tries or not politeness.worth_another_try(error):
                    raise
            self._set_pace(question.url, self._pace(question.url).backed_off(attempt, self._clock.monotonic()))
            attempt += 1

    def _ask(self, question: Question) -> Answer:
        self._wait_for_turn(question.url)
        pace, started = self._pace(question.url), self._clock.monotonic()
        self._requests += 1
        try:
            answer = self._transport.get(question)
        except NoAnswer as error:
            self._set_pace(question.url, pace.after_silence(error.reason, self._clock.monotonic()))
            raise
        except FetchRefused:
            self._requests -= 1  # the address was refused before anything was sent
            raise
        except FetchError:
            self._note_answer(question.url, 0, started, None)
            raise
        self._note_answer(question.url, answer.status, started, _pause_s(answer, self._clock.now()))
        return answer

    # --- the host's turn -----------------------------------------------------------------------------------------

    def _pace(self, url: Url) -> HostPace:
        pace = self._hosts.paces.get(_host(url))
        return HostPace(delay_s=self._limits.delay_s) if pace is None else pace.with_delay(self._limits.delay_s)

    def _set_pace(self, url: Url, pace: HostPace) -> None:
        self._hosts.paces[_host(url)] = pace

    def _note_answer(self, url: Url, status: int, started: float, pause_s: float | None) -> None:
        ended = self._clock.monotonic()
        pace = self._pace(url).after_answer(status, ended_at=ended, took_s=ended - started, pause_s=pause_s)
        self._set_pace(url, pace)

    def _wait_for_turn(self, url: Url) -> None:
        pace, now = self._pace(url), self._clock.monotonic()
        left = pace.paused_until - now
        if left <= politeness.MAX_PAUSE_S:
            self._clock.sleep(pace.wait_s(now))
            return
        reason = f"{_host(url)} {pace.pause_reason}; not asked for {_span(left)}"
        self._notes.setdefault(f"{_host(url)} {pace.pause_reason}")
        if pace.pause_status is None:
            raise NoAnswer(url, reason, again_now=False)
        raise FetchStatus(url, reason, retry=True, status=pace.pause_status, retry_after_s=left)

    # --- robots.txt ----------------------------------------------------------------------------------------------

    def _check_robots(self, url: Url) -> None:
        if not self._robots_for(url).allows(url):
            raise FetchRefused(url, f"robots.txt of {_host(url)} forbids it", retry=False)

    def _robots_for(self, url: Url) -> Robots:
        """The rules that govern `url`. Raises `FetchError` when they cannot be read, which forbids asking."""
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        key = origin, self._limits.user_agent
        memory = self._hosts.robots.get(key)
        if memory is None or self._clock.monotonic() >= memory.until:
            memory = self._hosts.robots[key] = self._ask_robots(Url(f"{origin}/robots.txt"), memory)
            if memory.robots:
                self._obey_crawl_delay(url, memory.robots.crawl_delay_s)
        if memory.denial is not None:
            raise _as_asked(url, memory.denial) from memory.denial
        assert memory.robots is not None
        return memory.robots

    def _ask_robots(self, url: Url, before: _RobotsMemory | None) -> _RobotsMemory:
        """RFC 9309 section 2.3.1: 2xx is read, 4xx allows all, 5xx and silence forbid all; an old copy may stand in."""
        question = Question(url=url, max_bytes=politeness.MAX_ROBOTS_BYTES, cut=True)
        try:
            text = self._robots_text(question)
        except FetchError as error:
            soon = self._clock.monotonic() + politeness.ROBOTS_DENIAL_FRESH_S
            if before and before.robots:
                return _RobotsMemory(robots=before.robots, until=soon)
            return _RobotsMemory(denial=_denial(error), until=soon)
        robots = politeness.parse_robots(text, self._limits.user_agent)
        return _RobotsMemory(robots=robots, until=self._clock.monotonic() + politeness.ROBOTS_FRESH_S)

    def _robots_text(self, question: Question) -> str:
        """Raises `FetchError` for "unreachable"; "unavailable" (section 2.3.1.3) is the empty text."""
        try:
            _, answer = self._follow(question, politeness.MAX_ROBOTS_REDIRECTS, lambda _: None)
        except FetchLimited as error:
            if error.retry:
                raise
            return ""  # too many redirects, a loop
        except FetchStatus as error:
            if error.status in REDIRECTS:
                return ""  # leads nowhere
            raise
        if 200 <= answer.status < 300:
            return politeness.decode_robots(answer.body, cut=answer.cut)
        if answer.status >= 500 or answer.status == 429:
            raise _status_error(question.url, answer, self._clock.now())
        return ""

    def _obey_crawl_delay(self, url: Url, crawl_delay_s: float | None) -> None:
        if not self._limits.obey_crawl_delay:
            return
        self._set_pace(url, self._pace(url).with_crawl_delay(crawl_delay_s))
        if crawl_delay_s and crawl_delay_s > politeness.MAX_CRAWL_DELAY_S:
            self._notes.setdefault(
                f"{_host(url)} asks for a Crawl-delay of {_span(crawl_delay_s)}; "
                f"{_span(politeness.MAX_CRAWL_DELAY_S)} is kept"
            )


# --- details ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class _RobotsMemory:
    """Rules, or why there are none, until an instant of the monotonic clock."""

    until: float
    robots: Robots | None = None
    denial: FetchError | None = None


def _host(url: Url) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")


def _span(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.0f} h"


def _conditions(validators: Validators | None) -> dict[str, str]:
    given = validators or Validators()
    pairs = {"If-None-Match": given.etag, "If-Modified-Since": given.last_modified}
    return {name: value for name, value in pairs.items() if value and _is_header_safe(value)}


def _is_header_safe(value: str) -> bool:
    """A stored value must not add headers or fail to be sent; http.client sends ISO-8859-1."""
    return len(value) <= MAX_HEADER_CHARS and all("\x20" <= char <= "\xff" and char != "\x7f" for char in value)


def _kept_headers(answer: Answer) -> dict[str, str]:
    """Cookies are not kept: they are credentials of a kind, and nothing reads them."""
    return {
        name: value
        for name, value in answer.headers.items()
        if name != "set-cookie" and len(value) <= MAX_HEADER_CHARS
    }  # fmt: skip


def _target(url: Url, answer: Answer) -> Url:
    location = answer.headers.get("location", "").strip()
    if not location:
        raise FetchStatus(url, f"{answer.status} without a Location", retry=False, status=answer.status)
    with contextlib.suppress(UnicodeError):
        # Raw UTF-8 is common in Location and arrives as ISO-8859-1.
        location = location.encode("latin-1").decode("utf-8")
    try:
        return canonical(location, url)
    except BadUrl as error:
        scheme = location.partition(":")[0].lower()
        if scheme.isalpha() and location[len(scheme) :].startswith(":") and scheme not in ("http", "https"):
            raise FetchRefused(url, f"redirects to {scheme}:, which is not asked", retry=False) from error
        why = f"redirects to a malformed address ({error.why})"
        raise FetchStatus(url, why, retry=False, status=answer.status) from error


def _pause_s(answer: Answer, now: dt.datetime) -> float | None:
    """What Retry-After says where it has a meaning (RFC 9110 section 10.2.3)."""
    if answer.status not in politeness.TRY_AGAIN:
        return None
    answered_at = politeness.http_date(answer.headers.get("date")) or now
    return politeness.retry_after_s(answer.headers.get("retry-after"), answered_at)


def _status_error(url: Url, answer: Answer, now: dt.datetime, final_url: Url | None = None) -> FetchStatus:
    try:
        phrase = f"{answer.status} {HTTPStatus(answer.status).phrase}"
    except ValueError:
        phrase = f"{answer.status}"
    if answer.status == 206:
        phrase = "206 Partial Content, though all was asked for"
    where = f"redirects to {display(final_url)}: " if final_url and final_url != url else ""
    return FetchStatus(
        url, where + phrase, retry=politeness.may_pass_later(answer.status), status=answer.status,
        retry_after_s=_pause_s(answer, now),
    )  # fmt: skip


def _denial(error: FetchError) -> FetchError:
    """Why nothing may be asked of a host whose robots.txt cannot be read."""
    if isinstance(error, (NoAnswer, FetchRefused)):
        return error  # the host is down, or may not be asked at all: the page would tell the same
    reason = f"robots.txt cannot be read ({error.reason}), which forbids asking (RFC 9309 section 2.3.1.4)"
    return FetchRefused(error.url, reason, retry=True, status=error.status, retry_after_s=error.retry_after_s)


def _as_asked(url: Url, error: FetchError) -> FetchError:
    """The same error about the URL that was asked, when it came from its robots.txt or from a hop behind it."""
    if error.url == url:
        return error
    kind = next(kind for kind in (FetchRefused, FetchLimited, FetchStatus, FetchUnreachable) if isinstance(error, kind))
    is_hop = not error.url.endswith("/robots.txt")
    reason = f"redirects to {display(error.url)}: {error.reason}" if is_hop else error.reason
    return kind(url, reason, retry=error.retry, status=error.status, retry_after_s=error.retry_after_s)
