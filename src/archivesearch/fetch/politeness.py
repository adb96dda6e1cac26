"""What does a good guest do? May this URL be asked, how long to wait before the next GET, is another try worth it?

Pure: robots rules by RFC 9309, Crawl-delay, Retry-After, slowing down and coming back. Nothing here waits or connects.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field, replace
from email.utils import parsedate_to_datetime
from itertools import groupby

from protego import Protego

from archivesearch.errors import FetchError, FetchStatus, FetchUnreachable

MAX_ROBOTS_BYTES = 500 * 1024
"""RFC 9309 section 2.5: at least 500 KiB must be read. What follows is not looked at."""
ROBOTS_FRESH_S = 24 * 3600
"""RFC 9309 section 2.4: no cached copy older than 24 hours."""
ROBOTS_DENIAL_FRESH_S = 600
"""A robots.txt that could not be read is asked for again after this long, not for every URL of the host."""
MAX_ROBOTS_REDIRECTS = 5
MAX_SITEMAP_LINES = 1000

MAX_CRAWL_DELAY_S = 300
"""A larger Crawl-delay is taken for a mistake (86400 is seen in the wild) and named in `notes`."""
MAX_PAUSE_S = 120
"""A longer Retry-After is not waited for inside a run: the URL fails with `retry_after_s`, the next run asks again."""
MAX_EXTRA_DELAY_S = 60
"""How far 429 and 503 stretch the delay."""
MAX_ANSWER_PAUSE_S = 10
SLOW_ANSWER_S = 2.0
"""An answer slower than this is followed by a pause as long as it took, at most `MAX_ANSWER_PAUSE_S`."""
FIRST_BACKOFF_S = 2.0
MAX_SILENCES = 5
MAX_BLOCKS = 9
HOST_REST_S = 600
"""A host that gave no answer, or 429 and 503 only, so often in a row is left alone for this long."""

TRY_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 530})
"""Answers that may pass. 520 to 530 are a content network's words for "the site behind me does not answer"."""
BLOCKING = frozenset({429, 503})
_MAY_PASS_LATER = TRY_AGAIN | {401, 403, 451}
"""A 403 is often a bot wall's answer to a burst: worth a try in the next run, not in this one."""


@dataclass(frozen=True, kw_only=True)
class FetchLimits:
    """How a GET is limited. The defaults are the promises of the documentation."""

    user_agent: str
    """The whole header, "archivesearch/1.0 (+contact)"; its first word is the product token of robots.txt."""
    delay_s: float = 1.0
    """Least pause between the end of an answer and the next GET to that host; 0 must be asked for."""
    timeout_s: float = 30.0
    """From the first look-up of the name to the last byte, for each GET."""
    connect_timeout_s: float = 10.0
    max_bytes: int = 10 * 1024 * 1024
    """Of a page, inflated."""
    max_sitemap_bytes: int = 50 * 1024 * 1024
    """Of an answer declared as XML or gzip: sitemaps may have 50 MiB (sitemaps.org), feeds are long too."""
    max_redirects: int = 5
    tries: int = 3
    allowed_private_hosts: frozenset[str] = frozenset()
    """Hosts, or host:port, that the user named: they may have a private or loopback address. `www.` is ignored."""
    obey_crawl_delay: bool = True


class NoAnswer(FetchUnreachable):
    """Not even a status line came. `again_now`: another try in a few seconds may help."""

    def __init__(self, url: str, reason: str, *, again_now: bool) -> None:
        super().__init__(url, reason, retry=True)
        self.again_now = again_now


# --- robots.txt ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Robots:
    """What one robots.txt says to one user agent."""

    crawl_delay_s: float | None
    """As written; `HostPace` caps it."""
    sitemaps: tuple[str, ...]
    _rules: Protego = field(repr=False)

    def allows(self, url: str) -> bool:
        return bool(self._rules.can_fetch(_without_authority(url), _ME))


def robots_allows(robots_txt: str, user_agent: str, url: str) -> bool:
    """May `user_agent` (a product token or a whole header) fetch `url`, by RFC 9309? Never raises."""
    return parse_robots(robots_txt, user_agent).allows(url)


def parse_robots(robots_txt: str, user_agent: str) -> Robots:
    """Read a robots.txt for one user agent. Any text is a robots.txt: what is not understood is skipped."""
    lines = [_without_line_breaks(line) for line in _LINE_END.split(robots_txt.lstrip("\ufeff"))]
    tokens = _product_tokens(user_agent)
    named = [_rename_agents(line, tokens) for line in lines]
    everything = Protego.parse("\n".join(line for line, _ in groupby(named)))
    # RFC 9309 section 2.2.4: other records must not interfere with groups; protego ends a group at each of them.
    rules = Protego.parse("\n".join(line for line, _ in groupby(named) if _IS_RULE.match(line)))
    delay = everything.crawl_delay(_ME)
    sitemaps = tuple(dict.fromkeys(everything.sitemaps))[:MAX_SITEMAP_LINES]
    return Robots(crawl_delay_s=None if delay is None else float(delay), sitemaps=sitemaps, _rules=rules)


def decode_robots(body: bytes, *, cut: bool = False) -> str:
    """The text of a robots.txt: UTF-8 by section 2.3, odd bytes replaced. A `cut` text loses its last, partial line."""
    if cut:
        body = body[: max(body.rfind(b"\n"), body.rfind(b"\r")) + 1]
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return body.decode("utf-16", "replace")
    return body.decode("utf-8-sig", "replace")


# --- how long to wait ---------------------------------------------------------------------------------------------


def retry_after_s(header: str | None, answered_at: dt.datetime) -> float | None:
    """Seconds of a Retry-After header in either form (RFC 9110 section 10.2.3), or None when there is none to read.

    `answered_at` is the server's own Date when it sent one, so that a wrong clock on either side does no harm.
    """
    text = (header or "").strip()
    if re.fullmatch(r"\d{1,9}(\.\d*)?", text, re.ASCII):
        return float(text)
    at = http_date(text)
    return None if at is None else max(0.0, (at - answered_at).total_seconds())


def http_date(header: str | None) -> dt.datetime | None:
    """An HTTP date (RFC 9110 section 5.6.7) as UTC-aware instant, or None for what is none."""
    if not header or len(header) > 60:
        return None
    try:
        at = parsedate_to_datetime(header)
        return at.astimezone(dt.UTC) if at.tzinfo else at.replace(tzinfo=dt.UTC)
    except (ValueError, OverflowError):
        return None


@dataclass(frozen=True, kw_only=True)
class HostPace:
    """What a host's answers so far mean for the next GET to it. Instants are seconds of the monotonic clock.

    The delay runs from the end of an answer to the start of the next GET: the politer of the two readings, since the
    host's own log then never shows two requests closer than the delay, however long an answer takes.
    """

    delay_s: float
    crawl_delay_s: float = 0.0
    extra_s: float = 0.0
    """Added after 429 and 503, halved by each good answer."""
    next_at: float = 0.0
    paused_until: float = 0.0
    """By Retry-After, or at rest after too many failures."""
    pause_reason: str = ""
    pause_status: int | None = None
    silences: int = 0
    """GETs in a row without any answer."""
    blocks: int = 0
    """Answers in a row that were 429 or 503."""

    @property
    def gap_s(self) -> float:
        return max(self.delay_s, self.crawl_delay_s) + self.extra_s

    def wait_s(self, now: float) -> float:
        """Seconds from `now` to when the next GET may start; 0 or less when it may at once."""
        return max(self.next_at, self.paused_until) - now

    def with_delay(self, delay_s: float) -> HostPace:
        """For a guest with a delay of its own, longer or shorter than that of the one before."""
        later = self.next_at + max(0.0, max(delay_s, self.crawl_delay_s) - max(self.delay_s, self.crawl_delay_s))
        return replace(self, delay_s=delay_s, next_at=later) if delay_s != self.delay_s else self

    def with_crawl_delay(self, crawl_delay_s: float | None) -> HostPace:
        capped = min(crawl_delay_s or 0.0, MAX_CRAWL_DELAY_S)
        later = self.next_at + max(0.0, max(self.delay_s, capped) - max(self.delay_s, self.crawl_delay_s))
        return replace(self, crawl_delay_s=capped, next_at=later)

    def after_answer(self, status: int, *, ended_at: float, took_s: float, pause_s: float | None) -> HostPace:
        """`pause_s` is what Retry-After asked for."""
        blocked = status in BLOCKING
        extra_s = self._stretched() if blocked else (self.extra_s / 2 if self.extra_s > 0.1 else 0.0)
        pace = replace(self, extra_s=extra_s, silences=0, blocks=self.blocks + 1 if blocked else 0)
        gap_s = max(pace.gap_s, min(took_s, MAX_ANSWER_PAUSE_S) if took_s > SLOW_ANSWER_S else 0.0)
        pace = replace(pace, next_at=ended_at + gap_s)
        if pause_s:
            pace = pace._paused(ended_at + pause_s, f"answered {status} and asked for a pause", status)
        elif pace.blocks >= MAX_BLOCKS:
            why = f"answered {pace.blocks} requests in a row with 429 or 503: it blocks us"
            pace = pace._paused(ended_at + HOST_REST_S, why, status)
        return pace

    def after_silence(self, reason: str, ended_at: float) -> HostPace:
        pace = replace(self, silences=self.silences + 1, next_at=ended_at + self.gap_s)
        if pace.silences < MAX_SILENCES:
            return pace
        return pace._paused(ended_at + HOST_REST_S, f"gave no answer {pace.silences} times in a row: {reason}", None)

    def backed_off(self, attempt: int, now: float) -> HostPace:
        """After failed attempt 1, 2, ... of a URL that will be tried again."""
        return replace(self, next_at=max(self.next_at, now + FIRST_BACKOFF_S * 2 ** (attempt - 1)))

    def _stretched(self) -> float:
        return min(MAX_EXTRA_DELAY_S, max(1.0, self.delay_s, 2 * self.extra_s))

    def _paused(self, until: float, reason: str, status: int | None) -> HostPace:
        return replace(self, paused_until=max(self.paused_until, until), pause_reason=reason, pause_status=status)


# --- whether to ask again -----------------------------------------------------------------------------------------


def worth_another_try(error: FetchError) -> bool:
    """Now, in this run. Limits and refusals are not; what a host says in a pause longer than we wait for is not."""
    if error.retry_after_s is not None and error.retry_after_s > MAX_PAUSE_S:
        return False
    if isinstance(error, NoAnswer):
        return error.again_now
    if isinstance(error, FetchStatus):
        return error.status in TRY_AGAIN
    return isinstance(error, FetchUnreachable) and error.retry


def may_pass_later(status: int) -> bool:
    """Whether the next run should ask again after this status."""
    return status in _MAY_PASS_LATER


# --- media types --------------------------------------------------------------------------------------------------

_NO_TEXT = re.compile(
    r"(?:image|video|audio|font|model)/.*"
    r"|application/(?:pdf|zip|x-(?:zip|7z|rar|tar|bzip2?|xz|shockwave|msdownload|apple-diskimage|iso9660).*"
    r"|vnd\.(?!.*[+](?:xml|json)$).*|msword|rtf|postscript|java-archive|epub[+]zip|wasm|x-font.*|font.*|ogg|mp4|x-mobipocket.*)"
)
_LONG_TEXT = re.compile(r"(?:application|text)/(?:xml|rss[+]xml|atom[+]xml|rdf[+]xml|json|(?:x-)?gzip)")


def is_text(media_type: str) -> bool:
    """Whether a body of this type can hold posts or links. What a server does not declare may."""
    return not _NO_TEXT.fullmatch(media_type)


def body_limit(limits: FetchLimits, media_type: str) -> int:
    """How many inflated bytes an answer of this type may have."""
    return limits.max_sitemap_bytes if _LONG_TEXT.fullmatch(media_type) else limits.max_bytes


# --- details ------------------------------------------------------------------------------------------------------

_ME, _OTHERS = "me", "others"
_LINE_END = re.compile(r"\r\n|\r|\n")
# str.splitlines, which protego uses, ends lines at these too; RFC 9309 section 2.2 knows CR, LF and CRLF only.
_OTHER_BREAKS = str.maketrans(dict.fromkeys("\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", " "))
_AGENT_LINE = re.compile(r"\s*user[ -]?agent\s*(?::|\s)\s*([^#]*)", re.IGNORECASE)
_IS_RULE = re.compile(
    # Misspellings as protego has them from real sites. "Noindex: /gb.html" is an unknown rule, since its value is a
    # path: it ends the list of agents as a rule does; "Invalid-Line: unknown" and "Crawl-delay: 5" are no rules.
    r"\s*(?:user[ -]?agent|allow|dis+al+ow|diasllow|disallaw)\s*(?::|\s)|[^:#]*:\s*[/*]",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[\w-]+")
_CONTACT = re.compile(r"https?://\S+|\S+@\S+", re.IGNORECASE)
_AUTHORITY = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*")


def _product_tokens(user_agent: str) -> frozenset[str]:
    return frozenset(token.casefold() for token in _TOKEN.findall(_CONTACT.sub(" ", user_agent)))


def _rename_agents(line: str, mine: frozenset[str]) -> str:
    """Name every group by whom it is for: me, all, or others.

    Matching is by whole token (RFC 9309 section 2.2.1); protego takes "User-agent: a" for any agent that begins with
    a. Without names, 25,000 user-agent lines before 10,000 rules cost nothing (each pair of them is an entry there).
    """
    found = _AGENT_LINE.match(line)
    if not found:
        return line
    value = found[1].strip()
    token = _TOKEN.match(value)
    if value.startswith("*"):
        return "User-agent: *"
    return f"User-agent: {_ME if token and token[0].casefold() in mine else _OTHERS}"


def _without_line_breaks(line: str) -> str:
    return line.translate(_OTHER_BREAKS)


def _without_authority(url: str) -> str:
    """Rules are about path and query only; a malformed authority must not make the URL parser raise."""
    found = _AUTHORITY.match(url)
    rest = url[found.end() :] if found else url
    return "http://host" + (rest if rest.startswith("/") else "/" + rest)
