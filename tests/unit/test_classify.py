"""What a body is, by its bytes."""

from __future__ import annotations

import datetime as dt
import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archivesearch.discover.classify import BodyKind, body_kind
from archivesearch.model import Page, Url


def page(body: bytes, media_type: str = "text/html") -> Page:
    return Page(
        url=Url("https://blog.test/x"),
        final_url=Url("https://blog.test/x"),
        status=200,
        headers={"content-type": media_type} if media_type else {},
        body=body,
        fetched_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
    )


@pytest.mark.parametrize(
    ("body", "media_type", "kind"),
    [
        pytest.param(b"<!DOCTYPE html><title>x</title>", "text/html", BodyKind.HTML, id="html"),
        pytest.param(b"<!-- saved --><html><p>x", "text/plain", BodyKind.HTML, id="html-as-plain-text"),
        pytest.param(b"<?xml version='1.0'?><html xmlns='x'>", "application/xml", BodyKind.HTML, id="xhtml"),
        pytest.param(b"<p>no head at all", "", BodyKind.HTML, id="fragment-without-type"),
        pytest.param(b"Warning: x in y.php<br />\n<div class=a>b</div>", "", BodyKind.HTML, id="warning-first"),
        pytest.param(b"just words", "text/html", BodyKind.HTML, id="words-called-html"),
        pytest.param(b"just words", "text/plain", BodyKind.OTHER, id="words"),
        pytest.param(b'<?xml version="1.0"?><rss version="2.0">', "text/html", BodyKind.FEED, id="rss-as-html"),
        pytest.param(b"\xef\xbb\xbf\n<?xml version='1.0'?><!-- a --><feed>", "", BodyKind.FEED, id="atom-after-bom"),
        pytest.param(b"<rdf:RDF xmlns='x'><channel rdf:about='y'>", "text/xml", BodyKind.FEED, id="rss-1.0"),
        pytest.param(b"<rdf:RDF><foaf:Person>", "application/rdf+xml", BodyKind.OTHER, id="foaf"),
        pytest.param(
            b"<br />\n<b>Warning</b>: x<br />\n<?xml version='1.0'?><rss>", "", BodyKind.FEED, id="php-warning"
        ),
        pytest.param(b'<!DOCTYPE rss [<!ENTITY a "b">]><rss>', "text/xml", BodyKind.FEED, id="doctype"),
        pytest.param(
            b'{"version": "https://jsonfeed.org/version/1.1", "items": []}', "text/html", BodyKind.FEED, id="json-feed"
        ),
        pytest.param(b"<urlset xmlns='x'>", "text/xml", BodyKind.SITEMAP, id="sitemap"),
        pytest.param(b"<sm:sitemapindex>", "text/html", BodyKind.SITEMAP, id="sitemap-index-with-prefix"),
        pytest.param("\ufeff<urlset/>".encode("utf-16"), "", BodyKind.SITEMAP, id="utf-16"),
        pytest.param(b"https://a.test/1\nhttps://a.test/2\n", "text/plain", BodyKind.TEXT_SITEMAP, id="text-sitemap"),
        pytest.param(gzip.compress(b"<urlset/>"), "text/xml", BodyKind.GZIP, id="gzip"),
        pytest.param(b'[{"id": 1}]', "text/html", BodyKind.JSON, id="json"),
        pytest.param(b"[]", "application/json", BodyKind.JSON, id="empty-json"),
        pytest.param(b"User-agent: *\nDisallow: /x", "text/plain", BodyKind.ROBOTS, id="robots"),
        pytest.param(b"\x89PNG\r\n\x1a\n...", "text/html", BodyKind.MEDIA, id="image-as-html"),
        pytest.param(b"\x00\x00\x00\x18ftypmp42", "", BodyKind.MEDIA, id="video"),
        pytest.param(b"<?xml version='1.0'?><svg>", "text/xml", BodyKind.MEDIA, id="svg"),
        pytest.param(b"var a = '<div>';", "text/javascript", BodyKind.MEDIA, id="script-with-tags"),
        pytest.param(b"body { color: red }", "text/css", BodyKind.MEDIA, id="style-sheet"),
        pytest.param(b" \n ", "text/html", BodyKind.EMPTY, id="white-space"),
        pytest.param(b"", "", BodyKind.EMPTY, id="empty"),
    ],
)
def test_body_kind(body: bytes, media_type: str, kind: BodyKind) -> None:
    assert body_kind(page(body, media_type)) is kind


@given(st.binary(max_size=500), st.sampled_from(["", "text/html", "text/plain", "image/png"]))
def test_any_bytes_have_a_kind(body: bytes, media_type: str) -> None:
    assert isinstance(body_kind(page(body, media_type)), BodyKind)


@pytest.mark.parametrize("piece", [b"<!--", b"<!DOCTYPE [", b"<?xml", b"<a", b"[", b"{", b"user-agent", b"https://a "])
def test_long_bodies_of_one_piece_have_a_kind(piece: bytes) -> None:
    assert isinstance(body_kind(page(piece * 200_000)), BodyKind)
