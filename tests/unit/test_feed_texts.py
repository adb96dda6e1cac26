"""Which texts of a feed are whole, and whose are they?"""

# ruff: noqa: E501  (mark-up reads better unbroken)

from __future__ import annotations

import json

import pytest

from archivesearch.discover.feed_texts import FeedText, feed_texts
from archivesearch.model import Url

AT = Url("https://blog.test/feed/")
POST = Url("https://blog.test/a")
WORDS = "<p>Words of a post, one after the other.</p>"
LONG = WORDS * 30


def read(body: str, content_type: str = "") -> list[FeedText]:
    return list(feed_texts(body.encode(), AT, {POST}, content_type))


def rss(inside: str, link: str = "<link>https://blog.test/a</link>") -> str:
    return (
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item>{link}{inside}</item></channel></rss>'
    )


def atom(inside: str) -> str:
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="/a"/>{inside}</entry></feed>'


def json_feed(**item: object) -> str:
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": [{"url": POST, **item}]})


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(rss(f"<description>Short</description><content:encoded><![CDATA[{WORDS}]]></content:encoded>"), id="encoded"),
        pytest.param(atom('<content type="html">&lt;p>Words of a post, one after the other.&lt;/p></content>'), id="atom-html"),
        pytest.param(atom(f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{WORDS}</div></content>'), id="atom-xhtml"),
        pytest.param(atom('<content type="text">Words of a post, one after the other.</content>'), id="atom-text"),
        pytest.param(json_feed(content_html=WORDS), id="json-html"),
        pytest.param(json_feed(content_text="Words of a post, one after the other."), id="json-text"),
        pytest.param(rss(f"<description><![CDATA[{LONG}]]></description>"), id="long-description"),
        pytest.param(rss(f"<content:encoded><![CDATA[{WORDS}]]></content:encoded>", "<link>/x</link><guid>https://blog.test/a</guid>"), id="by-guid"),
    ],
)  # fmt: skip
def test_whole_texts(body: str) -> None:
    [found] = read(body)
    assert found.url == POST
    assert "Words of a post, one after the other." in found.html


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(rss("<description>Short</description>"), id="short-description"),
        pytest.param(rss(f"<description><![CDATA[{LONG} [&#8230;]]]></description>"), id="breaks-off"),
        pytest.param(rss(f"<description><![CDATA[{LONG}<a href='/a'>Read more &raquo;</a>]]></description>"), id="read-more"),
        pytest.param(atom(f"<summary>{LONG.replace('<', '&lt;')}</summary>"), id="summary"),
        pytest.param(rss(f"<content:encoded><![CDATA[{WORDS}]]></content:encoded>", "<link>/b</link>"), id="another-post"),
        pytest.param(json_feed(summary=WORDS), id="json-summary"),
        pytest.param("{" * 2000, id="broken-json"),
        pytest.param("<html><body>no feed", id="html"),
        pytest.param("", id="empty"),
    ],
)  # fmt: skip
def test_what_is_no_whole_text(body: str) -> None:
    assert read(body) == []


def test_authors_and_tags() -> None:
    inside = f"<dc:creator>Ann</dc:creator><category>Rain</category><category>Rain</category><content:encoded><![CDATA[{WORDS}]]></content:encoded>"
    [found] = read(rss(inside))
    assert (found.authors, found.tags) == (("Ann",), ("Rain",))
    [found] = read(atom('<author><name>Ann</name></author><category term="Rain"/><content>Words of it</content>'))
    assert (found.authors, found.tags) == (("Ann",), ("Rain",))
