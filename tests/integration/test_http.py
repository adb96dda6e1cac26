"""Over real sockets: is each GET polite, limited and told in words? Time is faked unless a test is about waiting."""

from __future__ import annotations

import gc
import gzip
import os
import socket
import threading
import tracemalloc
import warnings
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from archivesearch.errors import FetchError, FetchLimited, FetchRefused, FetchStatus, FetchUnreachable
from archivesearch.fetch.http import PoliteFetcher
from archivesearch.fetch.politeness import MAX_ROBOTS_BYTES, FetchLimits
from archivesearch.model import NotModified, Page, Url, Validators
from tests.support import blog_server
from tests.support.blog_server import CERTIFICATES, BlogServer, Hit, Raw, Reply, redirect, status
from tests.support.clock import EPOCH, FakeClock, RealClock

OPEN = frozenset({"127.0.0.1", "localhost"})


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def blog(clock: FakeClock) -> Iterator[BlogServer]:
    with BlogServer(monotonic=lambda: clock.elapsed_s) as server:
        yield server


@pytest.fixture
def fetcher(clock: FakeClock) -> Iterator[PoliteFetcher]:
    with new_fetcher(clock) as polite:
        yield polite


def new_fetcher(clock: FakeClock | RealClock | None = None, **limits: Any) -> PoliteFetcher:
    given: dict[str, Any] = {"user_agent": "archivesearch/0 (+https://example.org/bot)", "allowed_private_hosts": OPEN}
    return PoliteFetcher(FetchLimits(**{**given, **limits}), clock or FakeClock())


def get(fetcher: PoliteFetcher, url: str, **options: Any) -> Page:
    page = fetcher.get(Url(url), **options)
    assert isinstance(page, Page)
    return page


def failure(fetcher: PoliteFetcher, url: str) -> FetchError:
    """The error, which is one line for a person and about the URL that was asked."""
    with pytest.raises(FetchError) as caught:
        fetcher.get(Url(url))
    error = caught.value
    assert error.url == url
    assert str(error) == f"{url}: {error.reason}"
    assert "\n" not in error.reason
    assert "object at" not in error.reason
    return error


# --- a page -------------------------------------------------------------------------------------------------------


def test_a_page_is_whole_and_says_where_it_came_from(
    blog: BlogServer, fetcher: PoliteFetcher, clock: FakeClock
) -> None:
    blog.routes["/post"] = Reply("<p>héllo", 200, {"ETag": '"1"', "Set-Cookie": "id=1", "X-Robots-Tag": "noindex"})
    page = get(fetcher, blog.url("/post"))
    assert (page.url, page.final_url, page.status) == (blog.url("/post"), blog.url("/post"), 200)
    assert page.body == "<p>héllo".encode()
    assert page.media_type == "text/html"
    assert page.validators == Validators(etag='"1"')
    assert page.headers["x-robots-tag"] == "noindex"
    assert "set-cookie" not in page.headers
    assert page.fetched_at == EPOCH.replace(second=1)


def test_requests_say_who_asks_and_what_is_read(blog: BlogServer, fetcher: PoliteFetcher) -> None:
    blog.routes["/"] = "<p>hello"
    get(fetcher, blog.url("/"))
    assert [hit.target for hit in blog.log] == ["/robots.txt", "/"]
    assert {hit.headers["user-agent"] for hit in blog.log} == {"archivesearch/0 (+https://example.org/bot)"}
    assert blog.log[1].headers["accept-encoding"] == "gzip, deflate"
    assert fetcher.requests == 2


def test_connections_are_kept_open(blog: BlogServer, fetcher: PoliteFetcher) -> None:
    blog.routes["/"] = "<p>hello"
    for path in ("/", "/missing", "/"):
        with pytest.raises(FetchStatus) if path == "/missing" else _nothing():
            get(fetcher, blog.url(path))
    assert {hit.connection for hit in blog.log} == {1}


def _raw_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


BODY = b"<p>" + bytes(range(32, 127)) * 3000


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(Reply(BODY), id="plain"),
        pytest.param(blog_server.zipped(BODY), id="gzip"),
        pytest.param(
            Reply(gzip.compress(BODY[:9]) + gzip.compress(BODY[9:]), 200, {"Content-Encoding": "x-gzip"}), id="members"
        ),
        pytest.param(Reply(gzip.compress(BODY) + bytes(512), 200, {"Content-Encoding": "gzip"}), id="padded-gzip"),
        pytest.param(Reply(zlib.compress(BODY), 200, {"Content-Encoding": "deflate"}), id="deflate"),
        pytest.param(Reply(_raw_deflate(BODY), 200, {"Content-Encoding": "deflate"}), id="raw-deflate"),
        pytest.param(Reply(gzip.compress(gzip.compress(BODY)), 200, {"Content-Encoding": "gzip, gzip"}), id="twice"),
        pytest.param(Reply(BODY, 200, {"Content-Encoding": "gzip"}), id="plain-called-gzip"),
        pytest.param(Reply(BODY, 200, {"Content-Encoding": "utf-8"}), id="charset-as-coding"),
        pytest.param(blog_server.chunked(BODY[:1], BODY[1:70_000], BODY[70_000:]), id="chunked"),
        pytest.param(blog_server.raw(b"HTTP/1.0 200 OK\r\n\r\n" + BODY), id="http-1.0-until-close"),
        pytest.param(Reply(BODY, 200, {"Content-Type": ""}), id="no-type"),
        pytest.param(Reply(BODY, 203), id="203"),
    ],
)
def test_a_body_comes_back_decoded(blog: BlogServer, fetcher: PoliteFetcher, answer: Reply | Raw) -> None:
    blog.routes["/"] = answer
    assert get(fetcher, blog.url("/")).body == BODY


# --- asking conditionally -----------------------------------------------------------------------------------------


def test_validators_are_sent_as_they_were_given(blog: BlogServer, fetcher: PoliteFetcher, clock: FakeClock) -> None:
    blog.routes["/"] = blog_server.conditional("<p>hello", 'W/"a b"')
    given = Validators(etag='W/"a b"', last_modified="yesterday, perhaps")
    answer = fetcher.get(Url(blog.url("/")), validators=given)
    assert answer == NotModified(url=Url(blog.url("/")), fetched_at=clock.now())
    assert blog.log[-1].headers["if-none-match"] == 'W/"a b"'
    assert blog.log[-1].headers["if-modified-since"] == "yesterday, perhaps"


def test_a_validator_that_would_split_the_header_is_not_sent(blog: BlogServer, fetcher: PoliteFetcher) -> None:
    blog.routes["/"] = "<p>hello"
    get(fetcher, blog.url("/"), validators=Validators(etag='"a"\r\nX-Evil: 1', last_modified="лето"))
    assert not {"if-none-match", "if-modified-since", "x-evil"} & set(blog.log[-1].headers)


def test_a_304_nobody_asked_for_is_no_page(blog: BlogServer, fetcher: PoliteFetcher) -> None:
    blog.routes["/"] = status(304)
    assert failure(fetcher, blog.url("/")).status == 304


# --- status -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "later", "asked"),
    [
        (404, False, 1),
        (410, False, 1),
        (403, True, 1),
        (206, False, 1),
        (429, True, 3),
        (500, True, 3),
        (503, True, 3),
        (522, True, 3),
        (799, False, 1),
    ],
)
def test_a_status_that_is_no_page(blog: BlogServer, fetcher: PoliteFetcher, code: int, later: bool, asked: int) -> None:
    blog.routes["/x"] = status(code)
    error = failure(fetcher, blog.url("/x"))
    assert isinstance(error, FetchStatus)
    assert (error.status, error.retry, len(blog.targets)) == (code, later, asked)
    assert error.reason.startswith(str(code))


def test_what_passes_is_asked_again(blog: BlogServer, fetcher: PoliteFetcher, clock: FakeClock) -> None:
    blog.routes["/x"] = [status(502), blog_server.hang_up(), "<p>here"]
    assert get(fetcher, blog.url("/x")).body == b"<p>here"
    first, second, third = (hit.at for hit in blog.log[1:])
    assert second - first >= 2
    assert third - second >= 4


# --- politeness ---------------------------------------------------------------------------------------------------


def gaps(blog: BlogServer) -> list[float]:
    return [after.at - before.at for before, after in zip(blog.log, blog.log[1:], strict=False)]


def test_a_default_crawl_never_asks_twice_within_a_second(
    blog: BlogServer, fetcher: PoliteFetcher, clock: FakeClock
) -> None:
    blog.routes |= {"/a": redirect("/b"), "/b": "<p>b", "/c": "<p>c"}
    for path in ("/a", "/c", "/missing", "/c"):
        with pytest.raises(FetchStatus) if path == "/missing" else _nothing():
            get(fetcher, blog.url(path))
    assert [hit.target for hit in blog.log] == ["/robots.txt", "/a", "/b", "/c", "/missing", "/c"]
    assert all(gap >= 1 for gap in gaps(blog))
    assert sum(gaps(blog)) == 5


def test_the_pause_runs_from_the_end_of_an_answer(blog: BlogServer, fetcher: PoliteFetcher, clock: FakeClock) -> None:
    def slowly(seconds: float) -> Callable[[Hit], str]:
        return lambda hit: clock.advance(seconds) or "<p>slow"

    blog.routes |= {"/slow": slowly(1.5), "/slower": slowly(7), "/x": "<p>x"}
    get(fetcher, blog.url("/slow"))
    get(fetcher, blog.url("/slower"))
    get(fetcher, blog.url("/x"))
    # After 7 s of work the host gets as long a rest.
    assert gaps(blog)[1:] == [1.5 + 1, 7 + 7]


def test_no_delay_only_when_asked_for(blog: BlogServer, clock: FakeClock) -> None:
    blog.routes["/"] = "<p>hello"
    with new_fetcher(clock, delay_s=0) as hasty:
        get(hasty, blog.url("/"))
        get(hasty, blog.url("/"))
    assert clock.slept == []


def test_two_ports_of_a_host_take_turns(blog: BlogServer, fetcher: PoliteFetcher, clock: FakeClock) -> None:
    blog.routes["/"] = "<p>a"
    with BlogServer({"/": "<p>b"}, monotonic=lambda: clock.elapsed_s) as other:
        get(fetcher, blog.url("/"))
        get(fetcher, other.url("/"))
        assert other.log[0].at - blog.log[-1].at == 1


@pytest.mark.parametrize(("asked", "kept"), [("0.2", 1), ("7", 7), ("7.5", 7.5), ("86400", 300), ("soon", 1)])
def test_crawl_delay_is_kept_when_larger(
    blog: BlogServer, fetcher: PoliteFetcher, clock: FakeClock, asked: str, kept: float
) -> None:
    blog.routes |= {"/robots.txt": f"User-agent: *\nCrawl-delay: {asked}", "/": "<p>hello"}
    get(fetcher, blog.url("/"))
    get(fetcher, blog.url("/"))
    assert gaps(blog) == [kept, kept]
    assert fetcher.notes == (("127.0.0.1 asks for a Crawl-delay of 24 h; 5 min is kept",) if asked == "86400" else ())


def test_crawl_delay_can_be_overruled_by_the_user(blog: BlogServer, clock: FakeClock) -> None:
    blog.routes |= {"/robots.txt": "User-agent: *\nCrawl-delay: 7", "/": "<p>hello"}
    with new_fetcher(clock, obey_crawl_delay=False) as fetcher:
        get(fetcher, blog.url("/"))
    assert gaps(blog) == [1]


@pytest.mark.parametrize(
    ("header", "least"),
    [
        pytest.param({"Retry-After": "30"}, 30, id="seconds"),
        pytest.param(
            {"Retry-After": "Mon, 05 Jan 2026 12:01:31 GMT", "Date": "Mon, 05 Jan 2026 12:00:01 GMT"}, 90, id="date"
        ),
        pytest.param(
            {"Retry-After": "Thu, 01 Jan 1970 00:00:40 GMT", "Date": "Thu, 01 Jan 1970 00:00:00 GMT"}, 40, id="skewed"
        ),
    ],
)
def test_retry_after_pauses_the_host(
    blog: BlogServer, fetcher: PoliteFetcher, header: dict[str, str], least: float
) -> None:
    blog.routes["/"] = [Reply("wait", 503, header), "<p>hello"]
    assert get(fetcher, blog.url("/")).body == b"<p>hello"
    assert least <= gaps(blog)[1] <= least + 2


def test_a_long_retry_after_is_left_to_the_next_run(blog: BlogServer, fetcher: PoliteFetcher, clock: FakeClock) -> None:
    blog.routes |= {"/": status(429, Retry_After="3600"), "/other": "<p>hello"}
    error = failure(fetcher, blog.url("/"))
    assert (error.status, error.retry, error.retry_after_s) == (429, True, 3600)
    error = failure(fetcher, blog.url("/other"))
    assert (error.status, error.retry, error.retry_after_s) == (429, True, 3600)
    assert error.reason == "127.0.0.1 answered 429 and asked for a pause; not asked for 60 min"
    assert blog.targets == ["/"]
    assert fetcher.notes == ("127.0.0.1 answered 429 and asked for a pause",)
    clock.advance(3601)
    assert get(fetcher, blog.url("/other")).body == b"<p>hello"


def test_a_host_that_says_too_many_is_asked_more_slowly(blog: BlogServer, fetcher: PoliteFetcher) -> None:
    blog.routes |= {"/busy": [status(429), status(429), "<p>at last"], "/x": "<p>x"}
    get(fetcher, blog.url("/busy"))
    for _ in range(6):
        get(fetcher, blog.url("/x"))
    assert gaps(blog)[3] == 2  # 1 s, and 2 s more halved by the first good answer
    assert gaps(blog)[-1] < 1.2


def test_a_host_that_blocks_is_left_alone(blog: BlogServer, fetcher: PoliteFetcher) -> None:
    blog.routes["*"] = lambda hit: Reply("", 404) if hit.path == "/robots.txt" else status(429)
    errors = [failure(fetcher, blog.url(f"/{number}")) for number in range(10)]
    assert len(blog.targets) == 9
    assert "answered 9 requests in a row with 429 or 503: it blocks us" in errors[-1].reason
    assert (errors[-1].status, errors[-1].retry) == (429, True)


# --- robots.txt ---------------------------------------------------------------------------------------------------


def test_robots_forbids(blog: BlogServer, fetcher: PoliteFetcher) -> None:
    blog.routes |= {"/robots.txt": "User-agent: archivesearch\nDisallow: /private", "*": "<p>hello"}
    error = failure(fetcher, blog.url("/private/post"))
    assert isinstance(error, FetchRefused)
    assert (error.reason, error.retry) == ("robots.txt of 127.0.0.1 forbids it", False)
    assert blog.targets == []
    assert get(fetcher, blog.url("/public")).body == b"<p>hello"


def test_a_redirect_into_what_robots_forbids_is_not_followed(blog: BlogServer, fetcher: PoliteFetcher) -> None:
    with BlogServer({"/robots.txt": "User-agent: *\nDisallow: /", "*": "<p>secret"}) as other:
        blog.routes["/out"] = redirect(other.url("/page", "localhost"))
        error = failure(fetcher, blog.url("/out"))
        assert isinstance(error, FetchRefused)
        assert error.reason == f"redirects to {other.url('/page', 'localhost')}: robots.txt of localhost forbids it"
        assert other.targets == []


@pytest.mark.parametrize(
    ("answer", "allowed"),
    [
        pytest.param("User-agent: *\nDisallow: /", False, id="read"),
        pytest.param(b"\xef\xbb\xbfUser-agent: *\nDisallow: /", False, id="byte-order-mark"),
        pytest.param(blog_server.zipped("User-agent: *\nDisallow: /"), False, id="gzip"),
        pytest.param(Reply("User-agent: *\nDisallow: /", 200, {"Content-Type": "image/png"}), False, id="odd-type"),
        pytest.param("<html><title>Welcome</title>", True, id="a-page-instead"),
        pytest.param(Reply("", 204), True, id="empty"),
        pytest.param(status(404), True, id="404"),
        pytest.param(status(403), True, id="403"),
        pytest.param(status(429), False, id="429"),
        pytest.param(status(500), False, id="500"),
        pytest.param(status(503), False, id="503"),
        pytest.param(blog_server.hang_up(), False, id="no-answer"),
        pytest.param(blog_server.truncated(b"User-agent: *\nAllow: /"), False, id="cut-off"),
        pytest.param(redirect("/robots.txt"), True, id="loop"),
        pytest.param(redirect("http://[bad"), True, id="redirect-to-nowhere"),
        pytest.param(redirect("/elsewhere"), False, id="redirect"),
        pytest.param(
            blog_server.raw(b"HTTP/1.1 200 OK\r\n\r\n" + b"#" * MAX_ROBOTS_BYTES + b"\nUser-agent:*\nDisallow:/"),
            True,
            id="beyond-500-KiB",
        ),
        pytest.param(
            blog_server.raw(b"HTTP/1.1 200 OK\r\n\r\nUser-agent:*\nDisallow:/\n" + b"#" * MAX_ROBOTS_BYTES),
            False,
            id="within-500-KiB",
        ),
        pytest.param(blog_server.endless("text/plain"), True, id="endless"),
    ],
)
def test_what_the_answer_for_robots_means(
    blog: BlogServer, fetcher: PoliteFetcher, answer: Reply, allowed: bool
) -> None:
    blog.routes |= {"/robots.txt": answer, "/elsewhere": "User-agent: *\nDisallow: /", "/": "<p>hello"}
    if allowed:
        assert get(fetcher, blog.url("/")).body == b"<p>hello"
    else:
        failure(fetcher, blog.url("/"))
        assert "/" not in blog.targets


@pytest.mark.parametrize(("hops", "allowed"), [(5, False), (6, True)])
def test_five_redirects_of_robots_are_followed(
    blog: BlogServer, fetcher: PoliteFetcher, hops: int, allowed: bool
) -> None:
    for hop in range(1, hops):
        blog.routes[f"/{hop}"] = redirect(f"/{hop + 1}")
    blog.routes |= {"/robots.txt": redirect("/1"), f"/{hops}": "User-agent: *\nDisallow: /", "/page": "<p>hello"}
    if allowed:
        assert get(fetcher, blog.url("/page")).body == b"<p>hello"
    else:
        assert isinstance(failure(fetcher, blog.url("/page")), FetchRefused)


def test_a_robots_that_cannot_be_read_says_so(blog: BlogServer, fetcher: PoliteFetcher) -> None:
    blog.routes |= {"/robots.txt": status(503), "/": "<p>hello"}
    error = failure(fetcher, blog.url("/"))
    assert isinstance(error, FetchRefused)
    assert error.reason.startswith("robots.txt cannot be read (503 Service Unavailable), which forbids asking")
    assert (error.retry, error.status) == (True, 503)
    asked = fetcher.requests
    failure(fetcher, blog.url("/other"))
    assert fetcher.requests == asked


def test_a_robots_that_drips_forbids(blog: BlogServer) -> None:
    blog.routes |= {"/robots.txt": blog_server.drip(), "/": "<p>hello"}
    with new_fetcher(FakeClock(tick_s=0.5)) as fetcher:
        error = failure(fetcher, blog.url("/"))
    assert isinstance(error, FetchRefused)
    assert error.reason.startswith("robots.txt cannot be read (not whole within 30 s)")
    assert error.retry


def test_robots_is_read_once_a_day(blog: BlogServer, fetcher: PoliteFetcher, clock: FakeClock) -> None:
    blog.routes |= {"/robots.txt": ["User-agent: *\nAllow: /", "User-agent: *\nDisallow: /"], "/": "<p>hello"}
    get(fetcher, blog.url("/"))
    clock.advance(23 * 3600)
    get(fetcher, blog.url("/"))
    clock.advance(3600)
    assert isinstance(failure(fetcher, blog.url("/")), FetchRefused)


def test_yesterdays_robots_stands_in_for_one_that_fails(
    blog: BlogServer, fetcher: PoliteFetcher, clock: FakeClock
) -> None:
    blog.routes |= {"/robots.txt": ["User-agent: *\nDisallow: /x", status(500)], "*": "<p>hello"}
    get(fetcher, blog.url("/"))
    clock.advance(25 * 3600)
    assert get(fetcher, blog.url("/")).body == b"<p>hello"
    assert isinstance(failure(fetcher, blog.url("/x")), FetchRefused)


def test_sitemap_lines_are_given_as_written(blog: BlogServer, fetcher: PoliteFetcher) -> None:
    blog.routes["/robots.txt"] = "Sitemap: https://example.org/a.xml\nUser-agent: *\nDisallow: /\nsitemap:/b.xml"
    assert list(fetcher.sitemaps(Url(blog.url("/any")))) == ["https://example.org/a.xml", "/b.xml"]


def test_there_are_no_sitemaps_where_robots_cannot_be_read(blog: BlogServer, fetcher: PoliteFetcher) -> None:
    blog.stop()
    assert list(fetcher.sitemaps(Url(blog.url("/")))) == []


# --- redirects ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "location",
    [
        "/new/é",
        "new/%c3%a9",
        "./x/../new/%C3%A9#top",
        "//{host}/new/%C3%A9",
        "http://u:p@{host}/new/%C3%A9?utm_source=a",
    ],
)
def test_redirects_lead_to_the_canonical_address(
    blog: BlogServer, fetcher: PoliteFetcher, code: int, location: str
) -> None:
    target = location.format(host=f"127.0.0.1:{blog.port}")
    blog.routes |= {"/old": redirect(target, code), "/new/%C3%A9": "<p>new"}
    page = get(fetcher, blog.url("/old"))
    assert (page.url, page.final_url, page.body) == (blog.url("/old"), blog.url("/new/%C3%A9"), b"<p>new")
    assert "authorization" not in blog.log[-1].headers


@pytest.mark.parametrize(
    ("answer", "kind", "reason"),
    [
        pytest.param(redirect("/old"), FetchLimited, "redirects in a loop", id="itself"),
        pytest.param(redirect("/back"), FetchLimited, "redirects in a loop", id="two"),
        pytest.param(redirect("/1"), FetchLimited, "more than 5 redirects", id="too-many"),
        pytest.param(redirect("http://[::1"), FetchStatus, "redirects to a malformed address", id="brackets"),
        pytest.param(redirect("http://" + "a" * 300 + ".example/"), FetchStatus, "malformed address", id="long-host"),
        pytest.param(redirect("http://a..b/"), FetchStatus, "malformed address", id="dots"),
        pytest.param(redirect("http://" + "a" * 64 + ".example/"), FetchError, "", id="long-label"),
        pytest.param(redirect("http://x:99999/"), FetchStatus, "malformed address", id="port"),
        pytest.param(redirect("/" + "x" * 9000), FetchStatus, "malformed address", id="long"),
        pytest.param(redirect("ftp://example.org/x"), FetchRefused, "redirects to ftp:, which is not asked", id="ftp"),
        pytest.param(redirect("file:///etc/passwd"), FetchRefused, "redirects to file:", id="file"),
        pytest.param(redirect("javascript:alert(1)"), FetchRefused, "redirects to javascript:", id="javascript"),
        pytest.param(status(301), FetchStatus, "301 without a Location", id="no-location"),
        pytest.param(redirect("/gone"), FetchStatus, "410 Gone", id="gone"),
    ],
)
def test_redirects_that_lead_nowhere(
    blog: BlogServer, fetcher: PoliteFetcher, answer: Reply, kind: type[FetchError], reason: str
) -> None:
    blog.routes |= {"/old": answer, "/back": redirect("/old"), "/gone": status(410)}
    blog.routes |= {f"/{hop}": redirect(f"/{hop + 1}") for hop in range(1, 10)}
    error = failure(fetcher, blog.url("/old"))
    assert isinstance(error, kind)
    assert reason in error.reason


def test_a_site_that_wants_its_cookie_back_gets_it_within_one_page(blog: BlogServer, fetcher: PoliteFetcher) -> None:
    def wall(hit: Hit) -> Reply:
        if "seen=1" in hit.headers.get("cookie", ""):
            return Reply("<p>hello")
        return redirect("/", **{"Set-Cookie": "seen=1"})

    blog.routes["/"] = wall
    assert get(fetcher, blog.url("/")).body == b"<p>hello"
    assert get(fetcher, blog.url("/")).body == b"<p>hello"
    assert ["cookie" in hit.headers for hit in blog.log] == [False, False, True, False, True]


def test_the_body_of_a_redirect_is_not_read_without_end(blog: BlogServer, fetcher: PoliteFetcher) -> None:
    head = b"HTTP/1.1 302 Found\r\nLocation: /new\r\n\r\n"
    blog.routes |= {"/old": blog_server.drip(head, b"x" * 4096), "/new": "<p>new"}
    assert get(fetcher, blog.url("/old")).body == b"<p>new"


def test_the_body_of_an_error_is_not_waited_for(blog: BlogServer) -> None:
    blog.routes["/gone"] = blog_server.drip(b"HTTP/1.1 410 Gone\r\n\r\n")
    clock = FakeClock(tick_s=0.1)
    with new_fetcher(clock, delay_s=0) as fetcher:
        assert failure(fetcher, blog.url("/gone")).status == 410
    assert clock.elapsed_s < 10


# --- limits -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(Reply(b"x" * 100_001), id="declared"),
        pytest.param(blog_server.endless(), id="endless"),
        pytest.param(blog_server.chunked(b"x" * 60_000, b"x" * 60_000), id="chunked"),
        pytest.param(blog_server.zipped(b"x" * 100_001), id="inflated"),
        pytest.param(blog_server.gzip_bomb(2 * 1024**3), id="bomb"),
        pytest.param(
            Reply(gzip.compress(gzip.compress(bytes(10**7))), 200, {"Content-Encoding": "gzip, gzip"}), id="nested-bomb"
        ),
        pytest.param(Reply(zlib.compress(bytes(10**7)), 200, {"Content-Encoding": "deflate"}), id="deflate-bomb"),
    ],
)
def test_pages_may_be_so_large(blog: BlogServer, answer: Reply | Raw) -> None:
    blog.routes |= {"/": answer, "/next": "<p>next"}
    with new_fetcher(max_bytes=100_000) as fetcher:
        tracemalloc.start()
        before, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        error = failure(fetcher, blog.url("/"))
        peak = tracemalloc.get_traced_memory()[1] - before
        tracemalloc.stop()
        assert isinstance(error, FetchLimited)
        assert (error.reason, error.retry) == ("larger than 98 KiB", False)
        assert peak < 5_000_000
        assert get(fetcher, blog.url("/next")).body == b"<p>next"


def test_a_page_of_exactly_the_limit_is_whole(blog: BlogServer) -> None:
    blog.routes["/"] = b"x" * 100_000
    with new_fetcher(max_bytes=100_000) as fetcher:
        assert len(get(fetcher, blog.url("/")).body) == 100_000


@pytest.mark.parametrize(
    ("content_type", "fits"), [("application/xml", True), ("application/x-gzip", True), ("text/html", False)]
)
def test_sitemaps_may_be_larger_than_pages(blog: BlogServer, content_type: str, fits: bool) -> None:
    blog.routes["/"] = Reply(b"x" * 2000, 200, {"Content-Type": content_type})
    with new_fetcher(max_bytes=1000, max_sitemap_bytes=3000) as fetcher:
        with _nothing() if fits else pytest.raises(FetchLimited):
            get(fetcher, blog.url("/"))
        assert len(get(fetcher, blog.url("/"), max_bytes=2000).body) == 2000
        with pytest.raises(FetchLimited):
            get(fetcher, blog.url("/"), max_bytes=1999)


@pytest.mark.parametrize("media_type", ["image/png", "video/mp4", "audio/mpeg", "application/pdf", "application/zip"])
def test_what_is_no_text_is_not_downloaded(blog: BlogServer, fetcher: PoliteFetcher, media_type: str) -> None:
    blog.routes["/"] = blog_server.endless(media_type)
    error = failure(fetcher, blog.url("/"))
    assert isinstance(error, FetchLimited)
    assert (error.reason, error.retry) == (f"{media_type} is not text", False)
    assert len(blog.targets) == 1


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(blog_server.drip(), id="body"),
        pytest.param(
            blog_server.drip(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"), id="chunks"
        ),
        pytest.param(blog_server.drip(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"0"), id="chunk-size"),
        pytest.param(
            blog_server.drip(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8b\x08\x08\0\0\0\0\0\0"),
            id="gzip-name",
        ),
        pytest.param(blog_server.drip(b"HTTP/1.1 200 OK\r\n", b"X"), id="header"),
        pytest.param(blog_server.drip(b"", b"H"), id="status-line"),
    ],
)
def test_a_slow_drip_ends_at_the_total_deadline(blog: BlogServer, answer: Raw) -> None:
    blog.routes["/"] = answer
    with new_fetcher(FakeClock(tick_s=0.5), max_bytes=10**9, tries=1) as fetcher:
        error = failure(fetcher, blog.url("/"))
        assert isinstance(error, (FetchLimited, FetchUnreachable))
        assert error.retry
        told = {"not whole within 30 s", "no answer within 30 s", "the answer is no HTTP"}
        assert error.reason in told or "cut off" in error.reason


def test_a_host_that_says_nothing_is_given_up() -> None:
    fetcher = new_fetcher(RealClock(), timeout_s=0.2, tries=1, delay_s=0)
    with BlogServer({"/": blog_server.silent()}) as blog, fetcher:
        error = failure(fetcher, blog.url("/"))
    assert isinstance(error, FetchUnreachable)
    assert (error.reason, error.retry) == ("no answer within 0.2 s", True)


# --- half answers -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "asked", "reason"),
    [
        pytest.param(blog_server.truncated(), 3, "the answer was cut off after 17 bytes", id="length"),
        pytest.param(blog_server.truncated(b""), 3, "the answer was cut off after 0 bytes", id="nothing-of-it"),
        pytest.param(blog_server.cut_chunks(), 3, "the answer was cut off after 17 bytes", id="chunks"),
        pytest.param(
            blog_server.raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n"),
            3,
            "cut off",
            id="chunk-size",
        ),
        pytest.param(
            blog_server.reset(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n<p>"), 3, "cut off|closed", id="reset"
        ),
        pytest.param(
            Reply(gzip.compress(BODY)[:-20], 200, {"Content-Encoding": "gzip"}),
            3,
            "its gzip stream is cut off",
            id="gzip-cut",
        ),
        pytest.param(
            Reply(zlib.compress(BODY)[:-20], 200, {"Content-Encoding": "deflate"}),
            3,
            "its deflate stream is cut off",
            id="deflate-cut",
        ),
        pytest.param(
            Reply(b"\x1f\x8b\x08" + b"\xff" * 99, 200, {"Content-Encoding": "gzip"}),
            1,
            "its gzip stream is damaged",
            id="gzip-garbage",
        ),
        pytest.param(
            Reply(b"\x78\x9c" + b"\xff" * 99, 200, {"Content-Encoding": "deflate"}),
            1,
            "its deflate stream is damaged",
            id="deflate-garbage",
        ),
        pytest.param(
            Reply(BODY, 200, {"Content-Encoding": "br"}), 1, "content coding br was not asked for", id="brotli"
        ),
        pytest.param(Reply(BODY, 200, {"Content-Encoding": "gzip," * 9}), 1, "coded 9 times over", id="nine-codings"),
    ],
)
def test_half_an_answer_is_never_a_page(
    blog: BlogServer, fetcher: PoliteFetcher, answer: Reply | Raw, asked: int, reason: str
) -> None:
    blog.routes["/"] = answer
    error = failure(fetcher, blog.url("/"))
    assert isinstance(error, FetchUnreachable)
    assert any(part in error.reason for part in reason.split("|"))
    assert len(blog.targets) == asked


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        pytest.param(blog_server.hang_up(), "the connection was closed without an answer", id="hang-up"),
        pytest.param(blog_server.reset(), "the connection was closed without an answer", id="reset"),
        pytest.param(blog_server.raw(b"SSH-2.0-OpenSSH_9.6\r\n"), "the answer is no HTTP", id="ssh"),
        pytest.param(blog_server.raw(b"\x00" * 70_000), "the answer is no HTTP", id="zeros"),
        pytest.param(blog_server.raw(b"HTTP/1.1 abc\r\n\r\n"), "the answer is no HTTP", id="status"),
        pytest.param(
            blog_server.raw(b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 200 + b"\r\n"),
            "the answer is no HTTP",
            id="200-headers",
        ),
        pytest.param(
            blog_server.raw(b"HTTP/1.1 200 OK\r\nA: " + b"b" * 70_000 + b"\r\n\r\n"),
            "the answer is no HTTP",
            id="long-header",
        ),
    ],
)
def test_what_is_no_answer(blog: BlogServer, fetcher: PoliteFetcher, answer: Raw, reason: str) -> None:
    blog.routes["/"] = answer
    error = failure(fetcher, blog.url("/"))
    assert isinstance(error, FetchUnreachable)
    assert reason in error.reason


def test_two_lengths_are_no_length(blog: BlogServer, fetcher: PoliteFetcher) -> None:
    blog.routes["/"] = blog_server.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 5, 6\r\n\r\nhello")
    with warnings.catch_warnings():
        # urllib3 raises inside the constructor of the response and leaves its socket to the garbage collector.
        warnings.simplefilter("ignore", ResourceWarning)
        reason = failure(fetcher, blog.url("/")).reason
        gc.collect()
    assert reason == "the answer is no HTTP"


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(
            blog_server.raw(b"HTTP/1.1 200 OK\r\nbroken header\r\nContent-Length: 5\r\n\r\nhello"), id="no-colon"
        ),
        pytest.param(
            blog_server.raw(b"HTTP/1.1 200 OK\r\nX: \xff\x00\x1b[31m\r\nContent-Length: 5\r\n\r\nhello"), id="bytes"
        ),
        pytest.param(blog_server.raw(b"HTTP/1.1 200\r\nContent-Length: -5\r\n\r\nhello"), id="negative-length"),
        pytest.param(blog_server.raw(b"HTTP/1.1 200 OK\nContent-Length: 5\n\nhello"), id="bare-newlines"),
        pytest.param(
            blog_server.raw(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"),
            id="continue",
        ),
    ],
)
def test_sloppy_servers_are_understood(blog: BlogServer, fetcher: PoliteFetcher, answer: Raw) -> None:
    blog.routes["/"] = answer
    assert get(fetcher, blog.url("/")).body.endswith(b"hello")


# --- no connection ------------------------------------------------------------------------------------------------


def test_a_refused_connection(blog: BlogServer, fetcher: PoliteFetcher) -> None:
    blog.stop()
    error = failure(fetcher, blog.url("/"))
    assert isinstance(error, FetchUnreachable)
    assert (error.reason, error.retry) == ("connection refused", True)
    assert fetcher.requests == 3


def test_a_name_that_is_none(fetcher: PoliteFetcher, monkeypatch: pytest.MonkeyPatch) -> None:
    resolve(monkeypatch, socket.gaierror(socket.EAI_NONAME, "Name or service not known"))
    error = failure(fetcher, "http://no-such-blog.example/")
    assert isinstance(error, FetchUnreachable)
    assert (error.reason, error.retry) == ("the name no-such-blog.example cannot be resolved", True)
    assert fetcher.requests == 1


def test_a_resolver_that_hangs_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    released = threading.Event()

    def hang(*_: object, **__: object) -> None:
        released.wait()
        raise socket.gaierror(socket.EAI_AGAIN, "try again")

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    with new_fetcher(RealClock(), connect_timeout_s=0.05, tries=1) as fetcher:
        error = failure(fetcher, "http://blog.example/")
    released.set()
    assert error.reason == "the name blog.example cannot be resolved"


def test_a_host_that_went_away_is_not_asked_for_every_page(blog: BlogServer, fetcher: PoliteFetcher) -> None:
    blog.routes["/"] = "<p>hello"
    get(fetcher, blog.url("/"))
    blog.stop()
    errors = [failure(fetcher, blog.url(f"/{number}")) for number in range(20)]
    assert fetcher.requests <= 2 + 6
    assert "gave no answer" in errors[-1].reason
    assert all(isinstance(error, FetchUnreachable) and error.retry for error in errors)


def test_a_host_that_comes_back_is_asked_again(blog: BlogServer, fetcher: PoliteFetcher, clock: FakeClock) -> None:
    blog.routes |= {"/down": blog_server.hang_up(), "/": "<p>hello"}
    failure(fetcher, blog.url("/down"))
    failure(fetcher, blog.url("/down"))
    assert "gave no answer" in failure(fetcher, blog.url("/")).reason
    clock.advance(601)
    assert get(fetcher, blog.url("/")).body == b"<p>hello"


# --- certificates -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("certificate", "trusted", "reason"),
    [
        ("good", True, None),
        ("good", False, "its certificate is signed by an unknown authority"),
        ("expired", True, "its certificate has expired"),
        ("foreign", True, "its certificate is for another"),
    ],
)
def test_certificates_are_checked(
    monkeypatch: pytest.MonkeyPatch, certificate: str, trusted: bool, reason: str | None
) -> None:
    if trusted:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(CERTIFICATES / "authority.pem"))
    with BlogServer({"/": "<p>hello"}, certificate=certificate) as blog, new_fetcher() as fetcher:
        if reason is None:
            assert get(fetcher, blog.url("/")).body == b"<p>hello"
            assert get(fetcher, blog.url("/")).body == b"<p>hello"
            assert {hit.connection for hit in blog.log} == {1}
        else:
            error = failure(fetcher, blog.url("/"))
            assert isinstance(error, FetchUnreachable)
            assert error.reason.startswith(reason)
            assert fetcher.requests == 1


def test_a_drip_under_tls_ends_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(CERTIFICATES / "authority.pem"))
    drip = {"/": blog_server.drip()}
    with BlogServer(drip, certificate="good") as blog, new_fetcher(FakeClock(tick_s=0.5), tries=1) as fetcher:
        assert failure(fetcher, blog.url("/")).reason == "not whole within 30 s"


def test_plain_http_on_an_https_address(blog: BlogServer, fetcher: PoliteFetcher) -> None:
    error = failure(fetcher, blog.url("/").replace("http:", "https:"))
    assert isinstance(error, FetchUnreachable)
    assert error.reason.startswith("no secure connection (")


# --- addresses ----------------------------------------------------------------------------------------------------


def resolve(monkeypatch: pytest.MonkeyPatch, *answers: str | OSError) -> list[str]:
    """Names resolve to these addresses, one call after the other; numbers to themselves. Returns the names asked."""
    asked: list[str] = []
    real = socket.getaddrinfo

    def fake(host: str, port: int, **options: Any) -> list[Any]:
        if host[0].isdigit():
            return list(real(host, port, **options))
        answer = answers[min(len(asked), len(answers) - 1)]
        asked.append(host)
        if isinstance(answer, OSError):
            raise answer
        families = {address: socket.AF_INET6 if ":" in address else socket.AF_INET for address in answer.split()}
        return [(family, socket.SOCK_STREAM, 6, "", (address, port)) for address, family in families.items()]

    monkeypatch.setattr(socket, "getaddrinfo", fake)
    return asked


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.1", "2130706433", "0x7f.1"])
def test_loopback_is_refused_unless_named(blog: BlogServer, host: str) -> None:
    blog.routes["/"] = "<p>secret"
    with new_fetcher(allowed_private_hosts=frozenset()) as fetcher:
        error = failure(fetcher, blog.url("/", host))
        assert isinstance(error, FetchRefused)
        assert "is a loopback address, and was not named by the user" in error.reason
        assert (error.retry, fetcher.requests) == (False, 0)
    assert blog.log == []


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.0.0.1",
        "169.254.169.254",
        "192.168.1.1",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "::1",
        "fe80::1",
        "fd00::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
    ],
)
def test_a_public_name_must_not_mean_a_private_address(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    resolve(monkeypatch, address)
    with new_fetcher() as fetcher:
        error = failure(fetcher, "http://blog.example:8080/")
    assert isinstance(error, FetchRefused)
    assert error.reason.startswith(f"blog.example ({address}) is ")


def test_the_next_address_of_a_name_is_tried(blog: BlogServer, monkeypatch: pytest.MonkeyPatch) -> None:
    resolve(monkeypatch, "127.0.0.9 127.0.0.1")
    blog.routes["/"] = "<p>hello"
    with new_fetcher(allowed_private_hosts=frozenset({"blog.example"})) as fetcher:
        assert get(fetcher, blog.url("/", "blog.example")).body == b"<p>hello"


def test_the_address_that_was_checked_is_the_one_that_is_asked(
    blog: BlogServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Rebinding: public at the first look, loopback at the second. There is one look a connection, and it is checked.
    asked = resolve(monkeypatch, OSError("down"), "127.0.0.1")
    with new_fetcher(tries=1) as fetcher:
        failure(fetcher, blog.url("/", "rebind.example"))
        fetcher._hosts.robots.clear()
        error = failure(fetcher, blog.url("/", "rebind.example"))
    assert isinstance(error, FetchRefused)
    assert asked == ["rebind.example", "rebind.example"]
    assert blog.log == []


def test_a_redirect_to_a_private_address_is_refused(blog: BlogServer) -> None:
    with BlogServer({"*": "<p>secret"}) as inner:
        blog.routes["/"] = redirect(inner.url("/admin"))
        with new_fetcher(allowed_private_hosts=frozenset({f"127.0.0.1:{blog.port}"})) as fetcher:
            error = failure(fetcher, blog.url("/"))
        assert isinstance(error, FetchRefused)
        assert error.reason.startswith(f"redirects to {inner.url('/admin')}: 127.0.0.1 is a loopback address")
        assert inner.log == []


def test_a_robots_redirect_to_a_private_address_is_refused(blog: BlogServer) -> None:
    with BlogServer({"*": "User-agent: *\nAllow: /"}) as inner:
        blog.routes |= {"/robots.txt": redirect(inner.url("/robots.txt")), "/": "<p>hello"}
        with new_fetcher(allowed_private_hosts=frozenset({f"127.0.0.1:{blog.port}"})) as fetcher:
            assert isinstance(failure(fetcher, blog.url("/")), FetchRefused)
        assert inner.log == []


# --- proxies ------------------------------------------------------------------------------------------------------


def test_a_proxy_of_the_environment_is_used_and_resolves_names(
    blog: BlogServer, fetcher: PoliteFetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", f"http://user:secret@127.0.0.1:{blog.port}")
    asked = resolve(monkeypatch, "10.0.0.1")
    blog.routes |= {"http://blog.example/": "<p>by proxy"}
    page = get(fetcher, "http://blog.example/")
    assert page.body == b"<p>by proxy"
    assert [hit.target for hit in blog.log] == ["http://blog.example/robots.txt", "http://blog.example/"]
    assert asked == []
    assert blog.log[0].headers["proxy-authorization"].startswith("Basic ")


def test_a_private_number_is_refused_behind_a_proxy_too(
    blog: BlogServer, fetcher: PoliteFetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{blog.port}")
    assert isinstance(failure(fetcher, "http://169.254.169.254/latest/meta-data"), FetchRefused)
    assert blog.log == []


@pytest.mark.parametrize("named", ["no_proxy", "loopback"])
def test_the_proxy_is_left_out(
    blog: BlogServer, fetcher: PoliteFetcher, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    blog.routes["/"] = "<p>direct"
    if named == "no_proxy":
        monkeypatch.setenv("no_proxy", "direct.example")
        resolve(monkeypatch, "127.0.0.1")
        with new_fetcher(allowed_private_hosts=frozenset({"direct.example"})) as direct:
            assert get(direct, blog.url("/", "direct.example")).body == b"<p>direct"
    else:
        assert get(fetcher, blog.url("/")).body == b"<p>direct"


@pytest.mark.parametrize(
    ("proxy", "reason"),
    [
        ("http://user:secret@127.0.0.1:9", "the proxy: connection refused"),
        ("socks5://127.0.0.1:9", "the proxy named in the environment cannot be used"),
        ("nonsense://x", "the proxy named in the environment cannot be used"),
    ],
)
def test_a_proxy_that_cannot_be_used_is_named(
    fetcher: PoliteFetcher, monkeypatch: pytest.MonkeyPatch, proxy: str, reason: str
) -> None:
    monkeypatch.setenv("http_proxy", proxy)
    monkeypatch.setenv("https_proxy", proxy)
    for url in ("http://blog.example/", "https://other.example/"):
        error = failure(fetcher, url)
        assert error.reason == reason
        assert "secret" not in str(error)


def test_a_proxy_that_refuses_to_connect_is_quoted(
    blog: BlogServer, fetcher: PoliteFetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{blog.port}")
    blog.routes["*"] = Reply("no", 403)
    assert failure(fetcher, "https://blog.example/").reason == "the proxy refuses: 403 Forbidden"


def test_passwords_of_netrc_are_not_sent(
    blog: BlogServer, fetcher: PoliteFetcher, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password secret\n")
    (tmp_path / "netrc").chmod(0o600)
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    blog.routes["/"] = "<p>hello"
    get(fetcher, blog.url("/"))
    assert all("authorization" not in hit.headers for hit in blog.log)


# --- details ------------------------------------------------------------------------------------------------------


class _nothing:  # noqa: N801 (reads as pytest.raises does)
    def __enter__(self) -> None: ...

    def __exit__(self, *_: object) -> None: ...
