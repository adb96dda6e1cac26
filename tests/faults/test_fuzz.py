"""Every parser of foreign bytes against random and mutated input: the documented exceptions only, in bounded time.

The short form is about a hundred inputs a parser; `make fuzz` tries 5,500.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archivesearch.archive import read, read_html, splice
from archivesearch.archive.read import ArchiveBlockError
from archivesearch.archive.splice import MarkersError
from archivesearch.discover.feeds import parse_feed
from archivesearch.discover.robots_tags import robots_tags
from archivesearch.discover.sitemaps import parse_sitemap
from archivesearch.errors import BadQuery, BadUrl
from archivesearch.extract.archive_block import LinkDate, read_blocks
from archivesearch.extract.date_text import find_dates, find_days
from archivesearch.extract.post import extract_post
from archivesearch.extract.section_article import extract_sections
from archivesearch.extract.sections import sections_of
from archivesearch.fetch import content_coding, politeness
from archivesearch.index import generations
from archivesearch.markup import parse
from archivesearch.model import Page, Url
from archivesearch.pipeline.reading import Scope
from archivesearch.pipeline.reading import read as read_page
from archivesearch.query import render
from archivesearch.search import parse_query
from archivesearch.urls import canonical
from tests.support import tiny_blog

AT = Url("http://example.org/blog/")
NOW = dt.datetime(2026, 1, 5, tzinfo=dt.UTC)
SHORT, LONG = 60, 5_000
MOST_S = 5.0
"""Of CPU, for one input of a few KB. Honest input takes milliseconds."""
SCOPE = Scope(covers=lambda url: url.startswith("http://example.org/"), home_form=lambda url: url, this_year=2026)

FEED = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>T</title><link>http://example.org/blog/</link><item><title>A &amp; B</title><guid>x</guid>
<link>http://example.org/blog/a</link><pubDate>Tue, 03 Jan 2020 10:00:00 +0100</pubDate>
<content:encoded><![CDATA[<p>words</p>]]></content:encoded></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><link rel="next" href="?page=2"/><entry><id>tag:1</id>
<title type="html">x</title>
<link href="/a"/><updated>2020-01-03T10:00:00Z</updated><content type="xhtml"><div>x</div></content></entry></feed>"""
SITEMAP = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>http://example.org/a</loc>
<lastmod>2020-01-03</lastmod></url></urlset>"""
ROBOTS = "User-agent: *\nDisallow: /a*b$\nAllow: /\nCrawl-delay: 5\nSitemap: http://example.org/s.xml\n"
HTML_BLOCK = '<ul><li><a href="/2018/">2018 (15)</a><ul><li><a href="/2018/10/">October (2)</a></li></ul></li></ul>'
MARKDOWN_BLOCK = "1. 2018 (15)\n   1. October (2)\n   2. September (13)\n"
DATES = "Posted on October 3rd, 2019 at 10:00; mardi 28 février 2012; 2008年12月11日; 03/02/2019; ۱۲ فروردین ۱۳۹۹"
QUERIES = 'thesis "two words" OR -snow title:fund* (year:2016..2018 AND date:>=2020-03) author:"a b" near~3'
UNDATED = "<title>T</title><h1>T</h1><article><p>Words of a post that nobody dated, some Janusday.</article>"
PARTS = (
    '<h2 id="d3">3 April 2003</h2><p>Words of it.</p><a name="d2"></a><h2>2 April 2003</h2><p>Words <a href="#d2">#</a>'
    '<div id="d1"><h3>Title</h3><time datetime="2003-04-01">1.4.</time><p>Words that are many.</p></div>'
)
MANIFEST = '{"format": 2, "revision": 7, "state": 1, "engine": {}, "files": {"data": [3, 2053932785]}}\n'


def page_of(body: bytes, media_type: str = "text/html") -> Page:
    headers = {"content-type": media_type, "x-robots-tag": "a: noindex"}
    return Page(url=AT, final_url=AT, status=200, headers=headers, body=body, fetched_at=NOW)


def text(body: bytes) -> str:
    return body.decode("utf-8", "replace")


def decode_all(body: bytes) -> None:
    for coding in ("gzip", "deflate", "gzip, deflate"):
        with contextlib.suppress(content_coding.CodingError):
            for number, _ in enumerate(content_coding.decoded([body[:9], body[9:]], coding)):
                if number > 100:
                    break


def obey_robots(body: bytes) -> None:
    robots = politeness.parse_robots(politeness.decode_robots(body, cut=True), "archivesearch/1.0")
    for url in ("http://example.org/axb", "http://[broken/", text(body[:80])):
        robots.allows(url)
    politeness.retry_after_s(text(body[:70]), NOW)
    politeness.http_date(text(body[:70]))


def ask(body: bytes) -> None:
    render(parse_query(text(body)))


def read_printed(body: bytes) -> None:
    for parser in (read.parse_markdown, read.parse_text, read.parse_json, read.parse_csv, read_html.parse_html,
                   read_html.parse_option):  # fmt: skip
        with contextlib.suppress(ArchiveBlockError):
            parser(text(body))


def claim(body: bytes) -> None:
    read_blocks(text(body), AT, last_year=2026, read_link=lambda url: LinkDate(year=2018 if "2018" in url else None))


def cut(body: bytes) -> None:
    document = parse(body, AT, "text/html")
    if document is not None:
        names = {section.name: AT for section in sections_of(document, AT).sections}
        list(extract_sections(document, names))


def tag(body: bytes) -> None:
    robots_tags(parse(body, AT, "text/html"), text(body))


TARGETS: dict[str, tuple[Callable[[bytes], object], tuple[type[Exception], ...], tuple[str, ...]]] = {
    # name -> (what reads the bytes, the exceptions it documents, honest inputs to mutate)
    "page": (lambda body: read_page(page_of(body), SCOPE), (), (tiny_blog.TinyPost(1).html(), HTML_BLOCK)),
    "post": (lambda body: extract_post(body, AT), (), (tiny_blog.TinyPost(1).html(), UNDATED)),
    "parts of a page": (cut, (), (PARTS, PARTS.replace("h2", "div"))),
    "feed": (lambda body: parse_feed(body, AT, "application/xml"), (), (FEED, ATOM)),
    "feed as a page": (lambda body: read_page(page_of(body, "application/rss+xml"), SCOPE), (), (FEED, ATOM)),
    "sitemap": (lambda body: parse_sitemap(body, AT), (), (SITEMAP,)),
    "robots": (obey_robots, (), (ROBOTS,)),
    "robots tags": (tag, (), ('<meta name="robots" content="noindex, nofollow">', "googlebot: none, all")),
    "content coding": (decode_all, (), ("\x1f\x8b\x08", "x\x9c")),
    "dates": (lambda body: (find_dates(text(body)), find_days(text(body), "fr")), (), (DATES,)),
    "query": (ask, (BadQuery,), (QUERIES,)),
    "archive block": (read_printed, (), (HTML_BLOCK, MARKDOWN_BLOCK, "year,month,count\n2018,10,2\n")),
    "claims": (claim, (), (f"<body>{HTML_BLOCK}",)),
    "markers": (lambda body: splice.splice(text(body), "x"), (MarkersError,), ("<!-- archive -->x<!-- /archive -->",)),
    "address": (lambda body: canonical(text(body), AT), (BadUrl,), ("http://user:pw@Example.ORG:80/a/../b?utm_a=1#c",)),
    "manifest": (
        lambda body: generations.manifest_from_json(text(body)),
        (ValueError, generations.OtherFormat),
        (MANIFEST,),
    ),
}
_SPLICES = (
    *(
        b"<",
        b">",
        b"&#0;",
        b"\0",
        b"]]>",
        b"<!--",
        b"<![CDATA[",
        b"\xff\xfe",
        b"%00",
        b"\xe2\x80\xae",
        b'"',
        b"'",
        b"(",
    ),
    *(b"\n\n", b"9" * 30, b"-1", b"<div>" * 50, b"&a;", b"{", b"[" * 40, "ſİ".encode()),
)


def mutated(dice: random.Random, seed: bytes) -> bytes:
    """An honest input with a few things cut, repeated, flipped or put in."""
    data = bytearray(seed)
    for _ in range(dice.randint(1, 8)):
        at = dice.randrange(len(data) + 1)
        match dice.randrange(5):
            case 0:
                del data[at : at + dice.randrange(40)]
            case 1:
                data[at:at] = dice.choice(_SPLICES)
            case 2:
                data[at:at] = data[at : at + dice.randrange(60)] * dice.choice((1, 2, 30))
            case 3 if at < len(data):
                data[at] ^= 1 << dice.randrange(8)
            case _:
                data[at:at] = dice.randbytes(dice.randrange(12))
    return bytes(data[:20_000])


@pytest.fixture(autouse=True, scope="module")
def _engines_are_loaded() -> None:
    """Importing an extractor takes seconds on a busy machine, and is nobody's input."""
    for reader, documented, seeds in TARGETS.values():
        for seed in seeds:
            with contextlib.suppress(*documented):
                reader(seed.encode())


def try_one(name: str, body: bytes) -> None:
    reader, documented, _ = TARGETS[name]
    began = time.process_time()
    try:
        reader(body)
    except documented:
        pass
    except Exception as error:
        raise AssertionError(f"{name}: {error!r} for {body!r}") from error
    took = time.process_time() - began
    assert took < MOST_S, f"{name}: {took:.1f} s for {body!r}"


@pytest.mark.parametrize("name", TARGETS)
def test_mutations_of_honest_input(name: str, is_long: bool) -> None:
    dice = random.Random(f"{name} 20261125")
    for number in range(LONG if is_long else SHORT):
        seeds = TARGETS[name][2]
        try_one(
            name, mutated(dice, seeds[number % len(seeds)].encode("latin-1", "replace" if number % 3 else "ignore"))
        )


@pytest.mark.parametrize("name", TARGETS)
def test_any_bytes(name: str, is_long: bool) -> None:
    @settings(
        max_examples=LONG // 10 if is_long else SHORT // 2,
        deadline=None,
        database=None,
        derandomize=not is_long,
        suppress_health_check=list(HealthCheck),
    )
    @given(
        st.one_of(st.binary(max_size=400), st.text(max_size=200).map(lambda value: value.encode("utf-8", "replace")))
    )
    def check(body: bytes) -> None:
        try_one(name, body)

    check()


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.parametrize(
    "unit", ["<a ", "<div>", "(", "&amp;", "2018 (", "9", "- ", '"', "<![CDATA[", "é", "/../", "\n"]
)
def test_long_repetitions_take_no_long_time(name: str, unit: str) -> None:
    try_one(name, (unit * 40_000)[:100_000].encode())


def test_a_settings_file_of_any_text(tmp_path: Path) -> None:
    from archivesearch.config import load
    from archivesearch.errors import BadConfig

    dice = random.Random(3)
    path = tmp_path / "archivesearch.toml"
    seed = b'index = "x"\ndelay = 2\n[blogs."example.org/blog"]\nexclude = ["/tag/*"]\nlanguage = "fr"\n'
    for _ in range(SHORT * 4):
        path.write_bytes(mutated(dice, seed))
        with contextlib.suppress(BadConfig):
            load(path, environment={})
