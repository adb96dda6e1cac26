"""Feeds of every dialect, the permalinks in them, where they go on, and hostile ones."""

from __future__ import annotations

import json
import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archivesearch.discover.feeds import Feed, feed_pages, parse_feed, well_known_feeds
from archivesearch.model import Link, Source, Url

AT = Url("https://blog.test/feed/")


def feed(body: str | bytes, url: Url = AT, content_type: str = "") -> Feed:
    found = parse_feed(body.encode() if isinstance(body, str) else body, url, content_type)
    assert found is not None
    return found


def rss(*items: str, channel: str = "<link>https://blog.test/</link>") -> str:
    spaces = (
        'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" xmlns:atom="http://www.w3.org/2005/Atom" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:openSearch="http://a9.com/-/spec/opensearchrss/1.0/"'
    )
    return f'<?xml version="1.0"?><rss version="2.0" {spaces}><channel>{channel}{"".join(items)}</channel></rss>'


def atom(*parts: str) -> str:
    return f'<feed xmlns="http://www.w3.org/2005/Atom">{"".join(parts)}</feed>'


RSS_2 = rss(
    "<item><title>A &amp;amp; B</title><link>https://blog.test/a</link><pubDate>Thu, 04 Oct 2018 08:00:00 GMT</pubDate>"
    "<description>text with https://other.test/</description></item>",
    channel="<title>The Blog</title><link>https://blog.test/</link><language>en-US</language>"
    "<generator>Hand 1.0</generator><image><title>no</title><link>https://no.test/</link></image>",
)
RSS_1 = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>The Blog</title><link>https://blog.test/</link>
 <dc:language>en-US</dc:language><items><rdf:Seq><rdf:li rdf:resource="https://blog.test/a"/></rdf:Seq></items></channel>
 <item rdf:about="https://blog.test/a"><title>A &amp; B</title><link>https://blog.test/a</link>
 <dc:date>2018-10-04T08:00:00Z</dc:date></item></rdf:RDF>"""
RSS_091 = """<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><title>The Blog</title><link>https://blog.test/</link><language>en-us</language>
<item><title>A &amp; B</title><link>https://blog.test/a</link></item></channel></rss>"""
ATOM_1 = atom(
    '<title type="html">The Blog</title><link rel="self" href="https://blog.test/feed/"/><link href="https://blog.test/"/>',
    '<entry xml:lang="en"><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>&amp;</b> B</div></title>'
    '<link rel="replies" href="https://blog.test/a#r"/><link rel="alternate" href="/a"/><id>tag:x</id>'
    "<published>2018-10-04T08:00:00+02:00</published><updated>2019-01-01T00:00:00Z</updated>"
    '<source><title>Elsewhere</title><link href="https://else.test/"/></source>'
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><a href="https://x.test/">x</a></div></content>'
    "</entry>",
)
ATOM_03 = """<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>The Blog</title>
<link rel="alternate" type="text/html" href="https://blog.test/"/><entry><title>A &amp; B</title>
<link rel="alternate" type="text/html" href="https://blog.test/a"/><issued>2018-10-04T08:00:00Z</issued>
<modified>2018-10-06T08:00:00Z</modified></entry></feed>"""
JSON_FEED = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Blog",
        "home_page_url": "https://blog.test/",
        "language": "EN",
        "next_url": "https://blog.test/feed.json?page=2",
        "items": [
            {
                "id": "1",
                "url": "https://blog.test/a",
                "external_url": "https://other.test/",
                "title": "A & B",
                "date_published": "2018-10-04T08:00:00Z",
                "date_modified": "2018-10-06T08:00:00Z",
            }
        ],
    }
)


@pytest.mark.parametrize(
    ("body", "published", "modified"),
    [
        pytest.param(RSS_2, "Thu, 04 Oct 2018 08:00:00 GMT", None, id="rss-2.0"),
        pytest.param(RSS_1, "2018-10-04T08:00:00Z", None, id="rss-1.0"),
        pytest.param(RSS_091, None, None, id="rss-0.91"),
        pytest.param(ATOM_1, "2018-10-04T08:00:00+02:00", "2019-01-01T00:00:00Z", id="atom-1.0"),
        pytest.param(ATOM_03, "2018-10-04T08:00:00Z", "2018-10-06T08:00:00Z", id="atom-0.3"),
        pytest.param(JSON_FEED, "2018-10-04T08:00:00Z", "2018-10-06T08:00:00Z", id="json-feed"),
    ],
)
def test_dialects(body: str, published: str | None, modified: str | None) -> None:
    found = feed(body)
    assert (found.title, found.home) == ("The Blog", "https://blog.test/")
    assert found.entries == (
        Link(
            url=Url("https://blog.test/a"),
            source=Source.FEED,
            found_on=AT,
            title="A & B",
            published=published,
            modified=modified,
        ),
    )


def test_language_and_generator_as_the_feed_says() -> None:
    assert (feed(RSS_2).language, feed(RSS_2).generator) == ("en-us", "Hand 1.0")
    assert feed('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>x</title></feed>').language == "de"
    generator = '<generator version="7.00" uri="https://www.blogger.com">Blogger</generator>'
    assert feed(atom(generator)).generator == "Blogger 7.00 https://www.blogger.com"


@pytest.mark.parametrize(
    ("item", "url"),
    [
        pytest.param("<guid>https://blog.test/a</guid>", "https://blog.test/a", id="guid-alone"),
        pytest.param(
            "<link>https://blog.test/a</link><guid isPermaLink='false'>https://blog.test/?p=1</guid>",
            "https://blog.test/a",
            id="link-before-guid",
        ),
        pytest.param(
            "<link>http://feeds.test/~r/b/1</link><feedburner:origLink>https://blog.test/a</feedburner:origLink>",
            "https://blog.test/a",
            id="feedburner",
        ),
        pytest.param(
            "<link>https://news.test/story</link><guid isPermaLink='true'>https://blog.test/a</guid>",
            "https://blog.test/a",
            id="link-blog-with-guid",
        ),
        pytest.param(
            "<link>https://news.test/story</link><guid isPermaLink='false'>12 blog</guid>"
            "<comments>https://blog.test/a#comments</comments>",
            "https://blog.test/a",
            id="link-blog-with-comments",
        ),
        pytest.param(
            "<link>https://news.test/story</link><atom:link rel='related' href='https://www.blog.test/a'/>",
            "https://www.blog.test/a",
            id="link-blog-with-related",
        ),
        pytest.param("<link>https://news.test/story</link>", "https://news.test/story", id="elsewhere-only"),
        pytest.param("<link>/a?x=1&y=2</link>", "https://blog.test/a?x=1&y=2", id="relative-and-unescaped"),
        pytest.param("<link><![CDATA[ https://blog.test/a ]]></link>", "https://blog.test/a", id="cdata"),
    ],
)
def test_the_permalink_is_the_address_on_the_blogs_own_host(item: str, url: str) -> None:
    assert [link.url for link in feed(rss(f"<item><title>x</title>{item}</item>")).entries] == [url]


def test_an_atom_link_blog_names_its_post_as_related_or_alternate() -> None:
    home = '<link href="https://blog.test/"/>'
    entry = '<entry><link rel="related" href="https://news.test/s"/><link href="https://blog.test/a"/></entry>'
    turned = '<entry><link href="https://news.test/s"/><link rel="via" href="https://blog.test/b"/></entry>'
    found = feed(atom(home, entry, turned), Url("https://feeds.test/blog"))
    assert [link.url for link in found.entries] == ["https://blog.test/a", "https://blog.test/b"]


def test_entries_come_once_and_those_without_address_are_noted() -> None:
    item = "<item><link>https://blog.test/a</link></item>"
    found = feed(rss(item, item, "<item><title>x</title></item>"))
    assert len(found.entries) == 1
    assert found.notes == ("1 entries have no address",)


@pytest.mark.parametrize(
    ("written", "title"),
    [
        pytest.param("&lt;i&gt;Of&lt;/i&gt; mice", "Of mice", id="escaped-tags"),
        pytest.param("<![CDATA[Q&amp;A]]>", "Q&A", id="escaped-twice"),
        pytest.param("1 &lt; 2", "1 < 2", id="less-than"),
        pytest.param("caf&eacute; &nbsp; &rarr;", "café →", id="html-entities"),
        pytest.param("R&D", "R&D", id="bare-ampersand"),
        pytest.param("", None, id="none"),
    ],
)
def test_titles_are_text(written: str, title: str | None) -> None:
    assert feed(rss(f"<item><title>{written}</title><link>/a</link></item>")).entries[0].title == title


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("\n\n" + RSS_2, id="blank-lines-first"),
        pytest.param("<br />\n<b>Warning</b>: x in y.php<br />\n" + RSS_2, id="php-warning-first"),
        pytest.param("\ufeff" + RSS_2, id="byte-order-mark"),
        pytest.param(RSS_2[: RSS_2.index("<description>")], id="cut"),
        pytest.param(RSS_2.replace("</item>", ""), id="unclosed"),
        pytest.param(RSS_2.replace("text with", "a < b \x08 & <p>unclosed"), id="wild-description"),
        pytest.param(RSS_2.replace("<item>", "<item><x:y>z</x:y>"), id="undeclared-prefix"),
        pytest.param(RSS_2.replace("1.0", "1.0' encoding='utf-16", 1).replace('"', "'"), id="wrong-encoding"),
    ],
)
def test_broken_feeds_give_what_can_be_read(body: str) -> None:
    assert [link.url for link in feed(body, content_type="text/html").entries] == ["https://blog.test/a"]


def test_old_encodings_are_read() -> None:
    body = rss("<item><title>Käse</title><link>/a</link></item>").replace("?>", " encoding='iso-8859-1'?>", 1)
    assert feed(body.encode("latin-1")).entries[0].title == "Käse"


@pytest.mark.parametrize(
    "spaces",
    [
        pytest.param('xmlns:media="http://search.yahoo.com/mrss/"', id="declared"),
        pytest.param("", id="undeclared"),
        pytest.param('xmlns:media="two words"', id="no-address"),
        pytest.param('xmlns="http://odd.test/rss" xmlns:media="x"', id="odd-namespace-for-all"),
    ],
)
def test_elements_of_other_vocabularies_do_not_speak_for_the_entry(spaces: str) -> None:
    item = (
        "<item><media:title>Picture</media:title><title>Post</title><link>/a</link><media:link>/no</media:link>"
        "<slash:comments>https://blog.test/5</slash:comments><media:group><title>Group</title></media:group></item>"
    )
    found = feed(f'<rss version="2.0" {spaces}><channel><link>https://blog.test/</link>{item}</channel></rss>')
    assert [(link.url, link.title) for link in found.entries] == [("https://blog.test/a", "Post")]


def test_base_addresses_are_followed() -> None:
    entry = '<entry xml:base="2018/"><link href="a"/></entry>'
    body = f'<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://blog.test/b/">{entry}</feed>'
    assert feed(body).entries[0].url == "https://blog.test/b/2018/a"


@pytest.mark.parametrize(
    "body",
    ["", "words", "<html><head><title>x</title></head></html>", "<urlset/>", "{}", '{"version": "1"}', "[1]", "{" * 99],
)
def test_other_things_are_no_feeds(body: str) -> None:
    assert parse_feed(body.encode(), AT) is None


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(atom('<link rel="next" href="?page=2"/><link rel="previous" href="?page=0"/>'), id="paged"),
        pytest.param(atom('<link rel="prev-archive" href="/feed/?page=2"/>'), id="archived"),
        pytest.param(rss(channel='<atom:link rel="next" href="https://blog.test/feed/?page=2"/>'), id="in-rss"),
        pytest.param('{"version": "https://jsonfeed.org/version/1", "next_url": "?page=2"}', id="json"),
    ],
)
def test_next_pages_of_older_entries(body: str) -> None:
    assert feed(body).next_pages == ("https://blog.test/feed/?page=2",)


def test_total_as_the_feed_claims() -> None:
    assert feed(rss(channel="<openSearch:totalResults>39</openSearch:totalResults>")).total == 39
    assert feed(rss(channel="<openSearch:totalResults>many</openSearch:totalResults>")).total is None


@pytest.mark.parametrize(
    ("url", "generator", "total", "following"),
    [
        pytest.param("/feed/", "https://wordpress.org/?v=6.4", None, "/feed/?paged=2", id="wordpress"),
        pytest.param("/feed/?paged=7", "http://wordpress.com/", None, "/feed/?paged=8", id="wordpress-on"),
        pytest.param("/feeds/posts/default", "Blogger", 39, "/feeds/posts/default?start-index=3", id="blogger"),
        pytest.param("/feeds/posts/default?start-index=38", "Blogger", 39, None, id="blogger-end"),
        pytest.param("/rss/", "Ghost 0.7", None, "/rss/2/", id="ghost"),
        pytest.param("/rss/2/", "Ghost 4.1", None, "/rss/3/", id="ghost-on"),
        pytest.param("/feed.xml", "Jekyll", None, None, id="unnumbered"),
        pytest.param("/feed.xml", None, None, None, id="unknown"),
    ],
)
def test_feeds_that_number_their_pages(
    url: str, generator: str | None, total: int | None, following: str | None
) -> None:
    links = tuple(Link(url=Url(f"https://blog.test/{n}"), source=Source.FEED, found_on=AT) for n in range(2))
    known = Feed(entries=links, generator=generator, total=total)
    expected = (f"https://blog.test{following}",) if following else ()
    assert feed_pages(Url(f"https://blog.test{url}"), known) == expected


def test_a_next_page_on_another_host_does_not_count() -> None:
    elsewhere = Url("https://www.blogger.test/feeds/99/posts/default?start-index=3")
    links = tuple(Link(url=Url(f"https://blog.test/{n}"), source=Source.FEED, found_on=AT) for n in range(2))
    known = Feed(entries=links, generator="Blogger", total=39, next_pages=(elsewhere,))
    assert feed_pages(Url("https://blog.test/feeds/posts/default"), known) == (
        "https://blog.test/feeds/posts/default?start-index=3",
    )
    here = Feed(entries=links, generator="Blogger", total=39, next_pages=(Url("https://blog.test/feeds/x"),))
    assert feed_pages(Url("https://blog.test/feeds/posts/default"), here) == ()


def test_doubled_slashes_of_a_template_are_made_single() -> None:
    items = "".join(f"<item><link>https://blog.test//2018/{name}/</link></item>" for name in "ab")
    assert [link.url for link in feed(rss(items)).entries] == ["https://blog.test/2018/a/", "https://blog.test/2018/b/"]


def test_a_page_without_entries_is_the_last() -> None:
    assert feed_pages(AT, Feed(generator="https://wordpress.org/?v=6.4")) == ()


@pytest.mark.parametrize(
    ("url", "link"),
    [
        pytest.param("https://blog.test/comments/feed/", "https://blog.test/a/#comment-12", id="wordpress"),
        pytest.param("https://blog.test/a/feed/", "https://blog.test/a/#comment-12", id="wordpress-of-a-post"),
        pytest.param("https://blog.test/feeds/12/x", "https://blog.test/a/?showComment=128#c12", id="blogger"),
    ],
)
def test_comments_tell_of_their_post_only_where_it_is(url: str, link: str) -> None:
    item = f"<item><title>By Ann</title><link>{link}</link><pubDate>Thu, 04 Oct 2018 08:00:00 GMT</pubDate></item>"
    found = feed(rss(item), Url(url))
    assert found.of_comments
    assert [(entry.url, entry.title, entry.published) for entry in found.entries] == [
        ("https://blog.test/a/", None, None)
    ]
    assert not feed(RSS_2).of_comments


def test_probes_stand_below_the_blog() -> None:
    probes = well_known_feeds(Url("https://host.test/blog"))
    assert probes[0] == "https://host.test/blog/feed/"
    assert all(probe.startswith("https://host.test/blog/") for probe in probes)


LAUGHS = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("name", ["b", "f"])
def test_entities_are_never_resolved(name: str) -> None:
    body = LAUGHS + rss(f"<item><title>x &{name}; y</title><link>/a</link></item>").partition("?>")[2]
    assert feed(body).entries[0].title == f"x &{name}; y"


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a parser opened a socket")

    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    feed(RSS_091)
    assert parse_feed(b"https://blog.test/feed/", AT) is None
    assert parse_feed(b"/etc/passwd", AT) is None


@pytest.mark.parametrize(
    "body",
    [
        b"<rss>" + b"<a>" * 100_000,
        b"<rss><channel><title>" + b"<a>" * 100_000,
        b"<feed>" + b"<entry><title>" * 50_000,
        b"<rss><channel>" + b"<item>" * 100_000,
        b"<rss>" + b"<a/>" * 500_000,
        b"<rss " + b'a="b" ' * 500_000,
        b"<rss><channel><item><title><![CDATA[" + b"<a" * 1_000_000,
        b"<rss><channel><item><pubDate>" + b"1" * 3_000_000,
        b"{" * 100_000,
        b'{"a":' * 100_000,
        b'{"version":"https://jsonfeed.org/version/1","items":' + b"[" * 100_000,
    ],
    ids=[
        "deep",
        "deep-title",
        "nested-entries",
        "nested-items",
        "many",
        "attributes",
        "cdata",
        "date",
        "braces",
        "deep-json",
        "deep-items",
    ],
)  # fmt: skip
def test_hostile_feeds_are_read(body: bytes) -> None:
    found = parse_feed(body, AT)
    assert found is None or found.entries == ()


@given(
    st.one_of(
        st.binary(max_size=300),
        st.text("<>&;/!-[]\"' rssitemlnkguda=h:.#%{}0\0", max_size=300).map(str.encode),
    )
)
def test_any_bytes_are_read(body: bytes) -> None:
    item = b"<rss><channel><item><link>" + body + b"</link><guid>" + body + b"</guid><title>" + body
    date = b"<feed><entry><updated>" + body + b"</updated><link href='" + body + b"'/></entry></feed>"
    for data in (body, item, date, b"<rdf:RDF>" + body, b"{" + body):
        parse_feed(data, AT)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["url", "id", "title"]), inner),
    max_leaves=10,
)


@given(st.dictionaries(st.sampled_from(["items", "title", "language", "next_url", "home_page_url"]), json_values))
def test_any_json_feed_is_read(fields: dict[str, object]) -> None:
    feed(json.dumps({"version": "https://jsonfeed.org/version/1", **fields}))
