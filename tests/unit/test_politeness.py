"""Is a good guest's judgement right? Robots rules after RFC 9309, waiting, coming back: pure, no clock, no wire."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archivesearch.errors import FetchError, FetchLimited, FetchRefused, FetchStatus, FetchUnreachable
from archivesearch.fetch import politeness
from archivesearch.fetch.politeness import (
    FetchLimits,
    HostPace,
    NoAnswer,
    body_limit,
    decode_robots,
    http_date,
    is_text,
    may_pass_later,
    parse_robots,
    retry_after_s,
    robots_allows,
    worth_another_try,
)

ME = "archivesearch/1.0 (+https://example.org/bot)"
HOST = "https://blog.example"

# --- robots.txt ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("robots", "path", "allowed"),
    [
        pytest.param("", "/x", True, id="empty"),
        pytest.param("User-agent: *\nDisallow: /x", "/x/y", False, id="prefix"),
        pytest.param("User-agent: *\nDisallow: /x", "/X", True, id="path-case-matters"),
        pytest.param("uSeR-aGeNt: *\ndIsAlLoW: /x", "/x", False, id="names-do-not"),
        pytest.param("User-agent: *\nDisallow:", "/x", True, id="nothing-disallowed"),
        pytest.param("User-agent: *\nDisallow: /x # not this", "/x", False, id="comment"),
        pytest.param("User-agent: *\nDisallow: /", "/robots.txt", True, id="robots-itself"),
        pytest.param("Disallow: /x", "/x", True, id="rule-of-nobody"),
        # section 2.2.1: the group of one's own name, whole and in any case, else the group of all
        pytest.param("User-agent: ArchiveSearch\nDisallow: /x", "/x", False, id="own-name"),
        pytest.param("User-agent: archivesearch/1.0\nDisallow: /x", "/x", False, id="own-name-with-version"),
        pytest.param("User-agent: archive\nDisallow: /x", "/x", True, id="part-of-the-name"),
        pytest.param("User-agent: archivesearch-images\nDisallow: /x", "/x", True, id="longer-name"),
        pytest.param("User-agent: https\nDisallow: /x", "/x", True, id="word-of-the-contact"),
        pytest.param(
            "User-agent: *\nDisallow: /\n\nUser-agent: archivesearch\nAllow: /", "/x", True, id="own-before-all"
        ),
        pytest.param("User-agent: a\nDisallow:\n\nUser-agent: *\nDisallow: /", "/x", False, id="one-letter-agent"),
        pytest.param(
            "User-agent: archivesearch\nDisallow: /a\n\nUser-agent: archivesearch\nDisallow: /b",
            "/b",
            False,
            id="groups-of-one-name-are-one",
        ),
        pytest.param(
            "User-agent: one\nUser-agent: archivesearch\nUser-agent: two\nDisallow: /x",
            "/x",
            False,
            id="group-of-three",
        ),
        # section 2.2.2: the longest rule wins, allow wins a tie
        pytest.param("User-agent: *\nDisallow: /blog\nAllow: /blog/posts", "/blog/posts/1", True, id="longer-allow"),
        pytest.param(
            "User-agent: *\nAllow: /blog\nDisallow: /blog/drafts", "/blog/drafts/1", False, id="longer-disallow"
        ),
        pytest.param("User-agent: *\nDisallow: /x\nAllow: /x", "/x", True, id="tie"),
        pytest.param("User-agent: *\nDisallow: /a?b=1", "/a?b=12", False, id="query"),
        pytest.param("User-agent: *\nDisallow: /caf%C3%A9", "/café", False, id="rule-encoded"),
        pytest.param("User-agent: *\nDisallow: /café", "/caf%c3%a9/1", False, id="url-encoded"),
        # section 2.2.3
        pytest.param("User-agent: *\nDisallow: /*/print", "/2018/post/print", False, id="star"),
        pytest.param("User-agent: *\nDisallow: *.php$", "/index.php", False, id="end"),
        pytest.param("User-agent: *\nDisallow: /*.php$", "/index.php?a=1", True, id="not-the-end"),
        pytest.param("User-agent: *\nDisallow: /*", "/", False, id="all"),
        # section 2.2.4: other records do not interfere
        pytest.param(
            "User-agent: archivesearch\nX-Note: hello\nUser-agent: *\nDisallow: /x",
            "/x",
            False,
            id="unknown-line-in-group",
        ),
        pytest.param(
            "User-agent: archivesearch\nSitemap: https://a/b\nUser-agent: other\nDisallow: /x",
            "/x",
            False,
            id="sitemap-in-group",
        ),
        pytest.param(
            "User-agent: archivesearch\nCrawl-delay: 3\nUser-agent: other\nDisallow: /x",
            "/x",
            False,
            id="delay-in-group",
        ),
        pytest.param(
            "User-agent: archivesearch\nNoindex: /a\nUser-agent: other\nDisallow: /x",
            "/x",
            True,
            id="unknown-rule-ends-group",
        ),
        # odd files
        pytest.param("\ufeffUser-agent: *\nDisallow: /x", "/x", False, id="byte-order-mark"),
        pytest.param("User-agent: *\rDisallow: /x\r", "/x", False, id="cr"),
        pytest.param("User-agent: *\r\n\r\nDisallow: /x\r\n", "/x", False, id="blank-line-in-group"),
        pytest.param("User-agent: *\nDisallow: /a\x0cAllow: /a/b\nDisallow: /x", "/x", False, id="form-feed"),
        pytest.param("  User-agent :  *  \n  Disallow :  /x  ", "/x", False, id="spaces"),
        pytest.param("User-agent: *\nDisalow: /x", "/x", False, id="misspelt"),
        pytest.param("<!doctype html><title>404</title>\n<p>Disallow: /", "/x", True, id="a-page"),
        pytest.param("\x00\x01\x02\nUser-agent: *\nDisallow: /x", "/x", False, id="bytes"),
    ],
)
def test_robots_rules(robots: str, path: str, allowed: bool) -> None:
    assert robots_allows(robots, ME, HOST + path) is allowed
    assert robots_allows(robots, "archivesearch", HOST + path) is allowed


@pytest.mark.parametrize(
    "agent", ["*", "", "Mozilla/5.0 (compatible; otherbot/2.1; +https://example.org/archivesearch)"]
)
def test_rules_for_one_agent_are_not_for_another(agent: str) -> None:
    assert robots_allows("User-agent: archivesearch\nDisallow: /", agent, HOST + "/x")
    assert not robots_allows("User-agent: *\nDisallow: /", agent, HOST + "/x")


def test_a_name_inside_a_browsers_header_counts() -> None:
    agent = "Mozilla/5.0 (compatible; ArchiveSearch/1.0; +https://example.org)"
    assert not robots_allows("User-agent: archivesearch\nDisallow: /", agent, HOST + "/x")


@pytest.mark.parametrize(
    ("robots", "delay_s"),
    [
        ("User-agent: *\nCrawl-delay: 10", 10),
        ("User-agent: *\nCrawl-delay: 2.5\n\nUser-agent: archivesearch\nCrawl-delay: 7", 7),
        ("User-agent: archivesearch\nCrawl-delay: 7\n\nUser-agent: *\nDisallow: /", 7),
        ("User-agent: other\nCrawl-delay: 7", None),
        ("User-agent: *\nCrawl-delay: soon", None),
        ("User-agent: *\nCrawl-delay: -1", None),
        ("User-agent: *\nCrawl-delay: nan", None),
        ("User-agent: *\nCrawl-delay: 1e999", None),
        ("Crawl-delay: 7", None),
    ],
)
def test_crawl_delay(robots: str, delay_s: float | None) -> None:
    assert parse_robots(robots, ME).crawl_delay_s == delay_s


def test_sitemaps_belong_to_no_group_and_are_few() -> None:
    robots = parse_robots("Sitemap: /a.xml\nUser-agent: other\nDisallow: /\nSITEMAP:https://b/#x\nSitemap: /a.xml", ME)
    assert robots.sitemaps == ("/a.xml", "https://b/")
    assert len(parse_robots("\n".join(f"Sitemap: /{n}.xml" for n in range(5000)), ME).sitemaps) == 1000


@pytest.mark.parametrize(
    ("body", "cut", "text"),
    [
        pytest.param(b"\xef\xbb\xbfUser-agent: *", False, "User-agent: *", id="utf-8-mark"),
        pytest.param("User-agent: *".encode("utf-16"), False, "User-agent: *", id="utf-16"),
        pytest.param(b"Disallow: /caf\xe9", False, "Disallow: /caf\ufffd", id="not-utf-8"),
        pytest.param(b"Disallow: /a\nDisallow: /ab", True, "Disallow: /a\n", id="cut"),
        pytest.param(b"Disallow: /", True, "", id="cut-one-line"),
    ],
)
def test_robots_bytes_become_text(body: bytes, cut: bool, text: str) -> None:
    assert decode_robots(body, cut=cut) == text


ODD_LINES = ["User-agent: *", "user-agent: a*", "Disallow: /*$", "allow /", "Disallow", ":", "#", "\x85", "Sitemap:"]


@given(robots=st.text() | st.lists(st.sampled_from(ODD_LINES)).map("\n".join), agent=st.text(), url=st.text())
def test_no_robots_raises(robots: str, agent: str, url: str) -> None:
    robots_allows(robots, agent, url)
    robots_allows(robots, agent, "http://[" + url)
    decode_robots(robots.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize(
    "robots",
    [
        pytest.param(
            "".join(f"User-agent: a{n}\n" for n in range(15_000)) + "Disallow: /x\n" * 15_000, id="agents-times-rules"
        ),
        pytest.param("User-agent: *\n" + "".join(f"Disallow: /*a*{n}*a*b\n" for n in range(20_000)), id="stars"),
        pytest.param("User-agent: *\nDisallow: /" + "*a" * 250_000, id="one-line-of-stars"),
        pytest.param("User-agent" + " " * 500_000 + "x", id="spaces"),
        pytest.param("d" + "is" * 250_000, id="letters"),
    ],
)
def test_hostile_robots_take_bounded_time(robots: str) -> None:
    started = time.process_time()
    robots_allows(robots, ME, HOST + "/" + "a" * 1900)
    assert time.process_time() - started < 5  # 0.3 s measured for the worst


# --- waiting ------------------------------------------------------------------------------------------------------

NOON = dt.datetime(2026, 1, 5, 12, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("1.5", 1.5),
        ("Mon, 05 Jan 2026 12:02:00 GMT", 120),
        ("Monday, 05-Jan-26 12:02:00 GMT", 120),
        ("Mon Jan  5 12:02:00 2026", 120),
        ("Mon, 05 Jan 2026 14:02:00 +0200", 120),
        ("Mon, 05 Jan 2026 11:00:00 GMT", 0),
        ("-5", None),
        ("soon", None),
        ("٣", None),
        ("1" * 50, None),
        ("Mon, 99 Jan 2026 12:02:00 GMT", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after_in_both_forms(header: str | None, seconds: float | None) -> None:
    assert retry_after_s(header, NOON) == seconds


@given(st.text())
def test_no_date_raises(text: str) -> None:
    retry_after_s(text, NOON)
    at = http_date(text)
    assert at is None or at.tzinfo is dt.UTC


def answered(pace: HostPace, *statuses: int, took_s: float = 0.1, pause_s: float | None = None) -> HostPace:
    for status in statuses:
        pace = pace.after_answer(status, ended_at=pace.next_at, took_s=took_s, pause_s=pause_s)
    return pace


def test_the_delay_runs_from_the_end_of_the_answer() -> None:
    pace = HostPace(delay_s=1).after_answer(200, ended_at=10, took_s=0.3, pause_s=None)
    assert [pace.wait_s(now) for now in (10, 10.5, 11, 99)] == [1, 0.5, 0, -88]


@pytest.mark.parametrize(("took_s", "wait_s"), [(0.1, 1), (1.9, 1), (4, 4), (60, 10)])
def test_a_slow_host_gets_a_rest(took_s: float, wait_s: float) -> None:
    assert HostPace(delay_s=1).after_answer(200, ended_at=10, took_s=took_s, pause_s=None).wait_s(10) == wait_s


def test_the_larger_of_delay_and_crawl_delay_counts() -> None:
    pace = answered(HostPace(delay_s=2), 200)
    assert pace.with_crawl_delay(5).wait_s(0) == 5
    assert pace.with_crawl_delay(1).wait_s(0) == 2
    assert pace.with_crawl_delay(None).wait_s(0) == 2
    assert pace.with_crawl_delay(10**9).wait_s(0) == politeness.MAX_CRAWL_DELAY_S


def test_blocking_answers_stretch_the_gap_and_good_ones_shrink_it() -> None:
    pace = HostPace(delay_s=1)
    stretched = [(pace := answered(pace, 429)).gap_s for _ in range(5)]
    assert stretched == [2, 3, 5, 9, 17]
    assert answered(pace, 503, 503, 503).gap_s == 61
    shrunk = [(pace := answered(pace, 200)).gap_s for _ in range(9)]
    assert shrunk[:3] == [9, 5, 3]
    assert shrunk[-1] == 1


def test_no_delay_still_slows_down_when_told() -> None:
    assert answered(HostPace(delay_s=0), 200).gap_s == 0
    assert answered(HostPace(delay_s=0), 429).gap_s == 1


def test_silence_in_a_row_puts_a_host_to_rest() -> None:
    pace = HostPace(delay_s=1)
    for _ in range(4):
        pace = pace.after_silence("connection refused", 10)
    assert pace.wait_s(10) == 1
    assert answered(pace, 200).after_silence("x", 10).paused_until == 0
    rested = pace.after_silence("connection refused", 10)
    assert rested.wait_s(10) == politeness.HOST_REST_S
    assert rested.pause_reason == "gave no answer 5 times in a row: connection refused"


def test_backing_off_doubles() -> None:
    assert [HostPace(delay_s=0).backed_off(attempt, 10).wait_s(10) for attempt in (1, 2, 3)] == [2, 4, 8]


# --- trying again -------------------------------------------------------------------------------------------------

URL = HOST + "/"


@pytest.mark.parametrize(
    ("error", "again"),
    [
        pytest.param(NoAnswer(URL, "connection reset", again_now=True), True, id="reset"),
        pytest.param(NoAnswer(URL, "no such name", again_now=False), False, id="name"),
        pytest.param(FetchUnreachable(URL, "cut off", retry=True), True, id="cut-off"),
        pytest.param(FetchUnreachable(URL, "damaged", retry=False), False, id="damaged"),
        pytest.param(FetchStatus(URL, "503", retry=True, status=503), True, id="503"),
        pytest.param(FetchStatus(URL, "503", retry=True, status=503, retry_after_s=60), True, id="503-soon"),
        pytest.param(FetchStatus(URL, "429", retry=True, status=429, retry_after_s=3600), False, id="429-in-an-hour"),
        pytest.param(FetchStatus(URL, "403", retry=True, status=403), False, id="403"),
        pytest.param(FetchStatus(URL, "404", retry=False, status=404), False, id="404"),
        pytest.param(FetchLimited(URL, "not whole", retry=True), False, id="time"),
        pytest.param(FetchRefused(URL, "robots.txt", retry=True), False, id="refused"),
    ],
)
def test_what_is_worth_another_try_now(error: FetchError, again: bool) -> None:
    assert worth_another_try(error) is again


def test_what_may_pass_until_the_next_run() -> None:
    assert [status for status in (200, 401, 403, 404, 410, 429, 500, 503) if may_pass_later(status)] == [
        401,
        403,
        429,
        500,
        503,
    ]


# --- media types --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("media_type", "text", "long"),
    [
        ("text/html", True, False),
        ("application/xhtml+xml", True, False),
        ("", True, False),
        ("application/octet-stream", True, False),
        ("application/rss+xml", True, True),
        ("text/xml", True, True),
        ("application/gzip", True, True),
        ("application/vnd.oasis+xml", True, False),
        ("image/svg+xml", False, False),
        ("video/mp4", False, False),
        ("application/pdf", False, False),
        ("application/vnd.ms-excel", False, False),
        ("application/x-zip-compressed", False, False),
        ("font/woff2", False, False),
    ],
)
def test_which_types_are_read(media_type: str, text: bool, long: bool) -> None:
    assert is_text(media_type) is text
    limits = FetchLimits(user_agent=ME)
    assert (body_limit(limits, media_type) == limits.max_sitemap_bytes) is long


@pytest.mark.parametrize(("delay_s", "next_at"), [(1.0, 11.0), (5.0, 15.0), (0.5, 11.0)])
def test_a_guest_with_another_delay_waits_its_own(delay_s: float, next_at: float) -> None:
    pace = HostPace(delay_s=1.0).after_answer(200, ended_at=10.0, took_s=0.1, pause_s=None)
    assert pace.with_delay(delay_s).next_at == next_at
    assert pace.with_delay(delay_s).gap_s == delay_s
