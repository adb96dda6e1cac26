"""Sitemaps as they are: whole, wrong, broken, hostile."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archivesearch.discover.sitemaps import MAX_ENTRIES, Sitemap, parse_sitemap, well_known_sitemaps
from archivesearch.model import Source, Url

AT = Url("https://blog.test/sitemap.xml")
NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def urls(sitemap: Sitemap) -> list[str]:
    return [link.url for link in sitemap.entries]


def urlset(*entries: str, head: str = NS) -> bytes:
    return f"<?xml version='1.0'?><urlset {head}>{''.join(entries)}</urlset>".encode()


def test_entries_carry_source_and_dates_as_written() -> None:
    body = urlset(
        "<url><loc> https://blog.test/a </loc><lastmod>2018-10-04</lastmod><priority>1</priority></url>",
        "<url><loc>https://blog.test/b</loc><news:news xmlns:news='n'><news:publication_date>2018-10-05T01:00Z"
        "</news:publication_date><news:title>B  and c</news:title></news:news></url>",
    )
    first, second = parse_sitemap(body, AT).entries
    assert (first.url, first.source, first.found_on) == ("https://blog.test/a", Source.SITEMAP, AT)
    assert (first.modified, first.published, first.title) == ("2018-10-04", None, None)
    assert (second.modified, second.published, second.title) == (None, "2018-10-05T01:00Z", "B and c")


def test_an_index_names_further_sitemaps() -> None:
    body = (
        b"<sitemapindex><sitemap><loc>https://blog.test/s1.xml</loc></sitemap>"
        b"<sitemap><loc>/s2.xml.gz</loc></sitemap></sitemapindex>"
    )
    assert parse_sitemap(body, AT) == Sitemap(
        children=(Url("https://blog.test/s1.xml"), Url("https://blog.test/s2.xml.gz"))
    )


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(urlset("<url><loc>https://blog.test/a</loc></url>", head=""), id="no-namespace"),
        pytest.param(urlset("<url><loc>https://blog.test/a</loc></url>", head="xmlns='wrong'"), id="wrong-namespace"),
        pytest.param(b"<s:urlset><s:url><s:loc>https://blog.test/a</s:loc></s:url></s:urlset>", id="undeclared-prefix"),
        pytest.param(urlset("<url><loc><![CDATA[https://blog.test/a]]></loc></url>"), id="cdata"),
        pytest.param(urlset("<url><loc>/a</loc></url>"), id="relative"),
        pytest.param(b"\n\n" + urlset("<url><loc>https://blog.test/a</loc></url>"), id="blank-lines-first"),
        pytest.param(b"<br />Notice\n" + urlset("<url><loc>https://blog.test/a</loc></url>"), id="php-notice-first"),
        pytest.param(gzip.compress(urlset("<url><loc>https://blog.test/a</loc></url>")), id="gzip"),
        pytest.param(gzip.compress(gzip.compress(b"<urlset><url><loc>/a</loc></url></urlset>")), id="gzip-twice"),
        pytest.param(b"https://blog.test/a\r\n\r\n", id="text"),
        pytest.param("\ufeffhttps://blog.test/a\n".encode(), id="text-with-bom"),
        pytest.param(urlset("<url><loc>https://blog.test/a</loc></url>" * 3), id="repeated"),
        pytest.param(
            urlset("<url><loc>https://blog.test/a</loc><image:image xmlns:image='i'><image:loc>https://cdn.test/i.jpg"
                   "</image:loc></image:image></url>"),
            id="images",
        ),
        pytest.param(urlset("<url><loc>https://blog.test/<!-- x -->a</loc></url>"), id="comment-inside"),
    ],
)  # fmt: skip
def test_forms_of_one_entry(body: bytes) -> None:
    sitemap = parse_sitemap(body, AT)
    assert (urls(sitemap), sitemap.notes) == (["https://blog.test/a"], ())


@pytest.mark.parametrize(
    ("loc", "url"),
    [
        pytest.param("https://blog.test/?a=1&amp;b=2", "https://blog.test/?a=1&b=2", id="escaped"),
        pytest.param("https://blog.test/?a=1&b=2", "https://blog.test/?a=1&b=2", id="bare-ampersand"),
        pytest.param("<![CDATA[https://blog.test/?a=1&b=2]]>", "https://blog.test/?a=1&b=2", id="in-cdata"),
        pytest.param("https://blog.test/caf&eacute;", "https://blog.test/caf%C3%A9", id="html-entity"),
        pytest.param("https://blog.test/a&#99;&#x41;?&#xD800;", "https://blog.test/acA?%EF%BF%BD", id="no-characters"),
        pytest.param("https://blog.test/café", "https://blog.test/caf%C3%A9", id="not-encoded"),
    ],
)
def test_ampersands_and_letters(loc: str, url: str) -> None:
    assert urls(parse_sitemap(urlset(f"<url><loc>{loc}</loc></url>"), AT)) == [url]


def test_doubled_slashes_of_a_template_are_made_single() -> None:
    body = urlset(*(f"<url><loc>https://blog.test//{name}/</loc></url>" for name in "abc"))
    sitemap = parse_sitemap(body, AT)
    assert urls(sitemap) == ["https://blog.test/a/", "https://blog.test/b/", "https://blog.test/c/"]
    assert sitemap.notes == ("doubled slashes in its addresses were made single",)


def test_doubled_slashes_of_a_few_are_meant() -> None:
    names = ["a//b", "c", "d", "web/http://x.test/"]
    body = urlset(*(f"<url><loc>https://blog.test/{name}</loc></url>" for name in names))
    assert urls(parse_sitemap(body, AT)) == [f"https://blog.test/{name}" for name in names]


def test_sitemaps_listed_among_pages_are_sitemaps() -> None:
    body = urlset("<url><loc>https://blog.test/post-sitemap2.xml</loc></url><url><loc>https://blog.test/a</loc></url>")
    sitemap = parse_sitemap(body, AT)
    assert (urls(sitemap), sitemap.children) == (["https://blog.test/a"], ("https://blog.test/post-sitemap2.xml",))


@pytest.mark.parametrize(
    ("body", "found", "note"),
    [
        pytest.param(urlset("<url><loc>https://blog.test/a</loc></url>")[:-12], 1, "broken XML", id="cut"),
        pytest.param(gzip.compress(urlset("<url><loc>/a</loc></url>"))[:-12], 1, "gzip ends early", id="gzip-cut"),
        pytest.param(b"\x1f\x8b\x08rubbish", 0, "broken gzip", id="gzip-broken"),
        pytest.param(b"<!DOCTYPE html><html><p>Not found", 0, "not a sitemap: the root element is 'html'", id="html"),
        pytest.param(b"Nothing here", 0, "neither XML nor a list", id="words"),
        pytest.param(urlset("<url><loc>mailto:a@b</loc></url>"), 0, "1 entries are no web addresses", id="no-address"),
    ],
)
def test_what_can_be_read_is_read_and_the_rest_is_noted(body: bytes, found: int, note: str) -> None:
    sitemap = parse_sitemap(body, AT)
    assert len(sitemap.entries) == found
    assert any(note in said for said in sitemap.notes)


def test_more_than_the_protocol_allows_is_cut_and_noted() -> None:
    body = urlset(*(f"<url><loc>https://blog.test/{n}</loc></url>" for n in range(MAX_ENTRIES + 10)))
    sitemap = parse_sitemap(body, AT)
    assert len(sitemap.entries) == MAX_ENTRIES
    assert "cut at" in sitemap.notes[0]
    text = "\n".join(f"https://blog.test/{n}" for n in range(MAX_ENTRIES + 10)).encode()
    assert len(parse_sitemap(text, AT).entries) == MAX_ENTRIES


def test_a_gzip_bomb_is_cut_and_noted() -> None:
    squeezer = zlib.compressobj(wbits=31)
    block = b" " * 1_000_000
    bomb = squeezer.compress(b"<urlset><url><loc>https://blog.test/a</loc></url>")
    bomb += b"".join(squeezer.compress(block) for _ in range(120)) + squeezer.flush()
    sitemap = parse_sitemap(bomb, AT)
    assert urls(sitemap) == ["https://blog.test/a"]
    assert sitemap.notes[0] == "cut at 50 MiB inflated"


LAUGHS = '<!DOCTYPE u [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("name", ["b", "f"])
def test_entities_are_never_resolved(name: str) -> None:
    body = f"{LAUGHS}<urlset><url><loc>https://blog.test/&{name};/c</loc></url></urlset>".encode()
    assert urls(parse_sitemap(body, AT)) == [f"https://blog.test/&{name};/c"]


@pytest.mark.parametrize(
    "body",
    [
        b"<urlset>" + b"<url>" * 100_000,
        b"<urlset>" + b"<url/>" * 1_500_000,
        b"<urlset " + b'a="b" ' * 1_000_000,
        b"<urlset><url><loc>" + b"x" * 10_000_000,
        b"<!--" * 1_000_000,
        b"<" * 3_000_000,
        b"&" * 3_000_000,
        b"<urlset>" + b"<![CDATA[" * 500_000,
    ],
    ids=["deep", "many", "attributes", "one-line", "comments", "less-than", "ampersands", "cdata"],
)
def test_hostile_sitemaps_are_read(body: bytes) -> None:
    assert len(parse_sitemap(body, AT).entries) <= 1


@given(st.one_of(st.binary(max_size=400), st.text("<>&;/!-[]\"' urlsetoc:hp?x\0", max_size=300).map(str.encode)))
def test_any_bytes_are_read(body: bytes) -> None:
    for data in (body, b"<urlset>" + body, gzip.compress(body), b"\x1f\x8b\x08\x00" + body):
        assert isinstance(parse_sitemap(data, AT), Sitemap)


def test_probes_go_from_the_blog_to_its_host() -> None:
    probes = well_known_sitemaps(Url("https://host.test/~ann/blog"))
    assert probes[:4] == (
        "https://host.test/~ann/blog/sitemap.xml",
        "https://host.test/sitemap.xml",
        "https://host.test/~ann/blog/sitemap_index.xml",
        "https://host.test/sitemap_index.xml",
    )
    assert len(set(probes)) == len(probes)
    assert "https://host.test/wp-sitemap.xml" in well_known_sitemaps(Url("https://host.test/"))
