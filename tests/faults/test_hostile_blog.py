"""A blog that misbehaves in every way at once: every whole post is indexed, nothing else happens.

One crawl by the real program over real sockets, its memory measured; a page of the blog links each fault.
"""

from __future__ import annotations

import gzip
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support import blog_server, program, tiny_blog
from tests.support.blog_server import BlogServer, Raw, Reply, Route, raw, redirect, status

POSTS = 24
GIB = 1024**3
MOST_BYTES = 300 * program.MIB
SETTINGS = "delay = 0\nworkers = 1\ntries = 1\ntimeout = 2\n"
HTML = b"Content-Type: text/html\r\n"
HALF = b"<title>Half</title><h1>Half a post</h1><p>halfword and no end"


def faults(elsewhere: str) -> dict[str, Route]:
    """Path -> a way to misbehave. None of them is a whole page of the blog."""
    return {
        "/reset-at-once": blog_server.reset(),
        "/reset-in-headers": blog_server.reset(b"HTTP/1.1 200 OK\r\nContent-"),
        "/reset-in-body": blog_server.reset(b"HTTP/1.1 200 OK\r\n" + HTML + b"Content-Length: 9000\r\n\r\n" + HALF),
        "/hang-up": blog_server.hang_up(),
        "/silence": blog_server.silent(),
        "/cut-by-length": blog_server.truncated(HALF),
        "/cut-chunks": blog_server.cut_chunks(HALF),
        "/cut-gzip": raw(
            b"HTTP/1.1 200 OK\r\n" + HTML + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(HALF * 99)[:-20]
        ),
        "/broken-gzip": Reply(b"\x1f\x8b\x08\0\0\0\0\0 nonsense", headers={"Content-Encoding": "gzip"}),
        "/broken-chunk-size": raw(b"HTTP/1.1 200 OK\r\n" + HTML + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n" + HALF),
        "/drip-of-body": blog_server.drip(),
        "/drip-of-headers": blog_server.drip(b"", b"H"),
        "/endless-body": blog_server.endless(),
        "/endless-headers": blog_server.drip(b"HTTP/1.1 200 OK\r\n", b"X-Pad: " + b"x" * 4000 + b"\r\n"),
        "/endless-one-header": blog_server.drip(b"HTTP/1.1 200 OK\r\nX: ", b"x" * 65536),
        "/gzip-bomb": blog_server.gzip_bomb(2 * GIB),
        "/gzip-bomb.xml": blog_server.gzip_bomb(2 * GIB, "application/xml"),
        "/negative-length": raw(b"HTTP/1.1 200 OK\r\n" + HTML + b"Content-Length: -5\r\n\r\n" + HALF),
        "/two-lengths": raw(
            b"HTTP/1.1 200 OK\r\n" + HTML + b"Content-Length: 5000\r\nContent-Length: 6000\r\n\r\n" + HALF
        ),
        "/huge-length": raw(b"HTTP/1.1 200 OK\r\n" + HTML + b"Content-Length: 99999999999999999999\r\n\r\n" + HALF),
        "/garbage": raw(bytes(range(256)) * 40),
        "/smtp": raw(b"220 mail.example ESMTP\r\n"),
        "/tls-on-plain": raw(b"\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03" + bytes(200)),
        "/status-999": status(999),
        "/status-zero": raw(b"HTTP/1.1 000 \r\n\r\n" + HALF),
        "/unasked-304": status(304),
        "/partial": Reply(HALF, 206),
        "/forbidden": status(403),
        "/server-error": status(500),
        "/loop-a": redirect("/loop-b"),
        "/loop-b": redirect("/loop-a"),
        "/long-chain": lambda hit: redirect(f"/long-chain?n={len(hit.target)}{'x' * (len(hit.target) - 11)}"),
        "/off-site": redirect(f"{elsewhere}/caught"),
        "/to-metadata": redirect("http://169.254.169.254/latest/meta-data/"),
        "/to-router": redirect("http://192.168.0.1/"),
        "/to-mapped-loopback": redirect("http://[::ffff:10.0.0.1]/"),
        "/to-decimal-host": redirect("http://2852039166/"),
        "/to-file": redirect("file:///etc/passwd"),
        "/to-gopher": redirect("gopher://127.0.0.1:25/"),
        "/to-nowhere": redirect("http://[broken/"),
        "/without-location": Reply("moved", 302),
        "/with-credentials": redirect("http://user:secret@127.0.0.1:1/"),
        "/picture": Reply(b"\x89PNG\r\n\x1a\n" + bytes(5000), headers={"Content-Type": "image/png"}),
        "/picture-as-html": Reply(b"\x89PNG\r\n\x1a\n" + bytes(5000)),
        "/zip-as-html": Reply(b"PK\x03\x04" + bytes(5000)),
        "/nul-bytes": Reply(bytes(100_000)),
        "/empty": Reply(b""),
        "/brotli-unasked": Reply(HALF, headers={"Content-Encoding": "br"}),
        "/coded-nine-times": Reply(HALF, headers={"Content-Encoding": ", ".join(["gzip"] * 9)}),
        "/soft-404": Reply("<title>Not found</title><h1>Page not found</h1><p>Sorry, that page is not here."),
        "/cookie-wall": Reply("<title>Cookies</title><h1>We value your privacy</h1><button>Accept all</button>"),
        "/wall": lambda hit: redirect("/wall", Set_Cookie="seen=1"),
        "/deep": Reply("<div>" * 60_000 + "deep" + "</div>" * 60_000),
        "/many-attributes": Reply("<p " + " ".join(f"a{n}=1" for n in range(40_000)) + ">x"),
        "/many-links": Reply("<p>" + "".join(f'<a href="/none/{n}">{n}</a>' for n in range(6_000))),
        "/entities.xml": Reply(
            '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
            '<!ENTITY x SYSTEM "file:///etc/passwd">]><urlset><url><loc>/x&b;&x;</loc></url></urlset>',
            headers={"Content-Type": "application/xml"},
        ),
        "/header-injection": Reply(HALF, 302, {"Location": "/x%0d%0aSet-Cookie: a=b"}),
        "/refresh-to-javascript": Reply('<meta http-equiv="refresh" content="0;url=javascript:alert(1)">'),
    }


def oddly_served(post: tiny_blog.TinyPost, number: int) -> Route:
    """A whole post, served in a way that is odd and still whole."""
    html = post.html()
    ways: tuple[Route, ...] = (
        html,
        blog_server.zipped(html),
        raw(
            b"HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n" + HTML + b"\r\n"
            b"%x; odd=extension\r\n%s\r\n0\r\nX-Trailer: 1\r\n\r\n" % (len(html.encode()), html.encode())
        ),
        raw(b"HTTP/1.0 200 OK\r\n" + HTML + b"\r\n" + html.encode()),
        Reply(html, headers={"Content-Type": "text/html; charset=klingon-8"}),
        Reply(html.encode("utf-16"), headers={"Content-Type": "text/html; charset=utf-8"}),
        Reply(html, headers={"Content-Type": "application/octet-stream"}),
        Reply(
            html, headers={"Date": "Thu, 01 Jan 1970 00:00:00 GMT", "Last-Modified": "Fri, 31 Dec 9999 23:59:59 GMT"}
        ),
        Reply(html, headers={"Date": "not a date", "ETag": '"\x7f\xff'}),
        Reply(html, headers={"Content-Encoding": "utf-8"}),
        Reply(html, headers={"X-Long": "y" * 60_000}),
        Reply(html.replace("</", "<!-- \x01\x1b[31m --></"), 203),
    )
    return ways[number % len(ways)]


@contextmanager
def trap() -> Iterator[BlogServer]:
    """Another host's server, that nobody may ask."""
    with BlogServer({"*": "caught"}, host="127.0.0.2") as server:
        yield server


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_everything_at_once(folder: Path) -> None:
    config = program.settings(folder, SETTINGS)
    with trap() as elsewhere:
        hostile = faults(elsewhere.url("").rstrip("/"))
        routes = tiny_blog.routes(range(POSTS), links=hostile)
        posts = tiny_blog.posts(range(POSTS))
        routes |= {post.path: oddly_served(post, number) for number, post in enumerate(posts)}
        with BlogServer({**routes, **hostile}) as blog:
            ran = program.run_measured(folder, "crawl", blog.url("/"), config=config)
            wanted = {blog.url(post.path) for post in posts}
            asked = set(blog.targets)
        assert elsewhere.log == [], "a foreign address was asked"
    assert ran.code == 3, ran.err
    assert len(hostile) >= 30
    assert set(hostile) <= asked, "every fault was met"
    listed = set(program.run(folder, "list", "--format", "urls").out.split())
    assert wanted <= listed, "a whole post is missing"
    assert not {url for url in listed if "post-" not in url and "many-links" not in url}, "what is no post is listed"
    assert ran.peak_bytes < MOST_BYTES, f"{ran.peak_bytes / program.MIB:.0f} MiB"
    told = ran.err + program.run(folder, "status", "--blog", f"127.0.0.1:{blog.port}").out
    assert "secret" not in told
    assert "\x1b" not in told
    for path in ("/cut-by-length", "/cut-chunks", "/cut-gzip", "/reset-in-body", "/drip-of-body", "/gzip-bomb"):
        assert f"{path}: " in told, f"{path} is not named with its reason"
    assert program.run(folder, "search", "halfword").code == 1, "a truncated body was taken for a whole one"
    print(f"\n{len(hostile)} faults, {len(wanted)} posts, peak {ran.peak_bytes / program.MIB:.0f} MiB")


@pytest.mark.parametrize(
    "home",
    [
        pytest.param(blog_server.gzip_bomb(2 * GIB), id="a bomb"),
        pytest.param(blog_server.endless(), id="without end"),
        pytest.param(blog_server.reset(), id="reset"),
        pytest.param(status(429, Retry_After="7200"), id="429"),
        pytest.param(status(403), id="403"),
        pytest.param(redirect("http://10.0.0.1/"), id="to a private address"),
        pytest.param(Raw(lambda connection: connection.shutdown(socket.SHUT_RDWR)), id="closed"),
    ],
)
def test_a_home_page_that_misbehaves(folder: Path, home: Route) -> None:
    with BlogServer({"/": home, "/robots.txt": status(404)}) as blog:
        ran = program.run_measured(folder, "crawl", blog.url("/"), config=program.settings(folder, SETTINGS))
    assert ran.code == 4
    assert len(ran.err.splitlines()) == 1, ran.err
    assert ran.peak_bytes < MOST_BYTES
    if isinstance(home, Reply) and home.status in (403, 429):
        assert "blocked: " in ran.err
