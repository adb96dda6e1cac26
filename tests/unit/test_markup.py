"""Bytes become text and tree, whatever they declare."""

from __future__ import annotations

import codecs

import pytest

from archivesearch.markup import decode, parse, visible_text
from archivesearch.model import Url

PAGE = Url("http://example.org/a/page.html")
WORDS = {
    "fr": "Été, déjà vu: l'œuvre",
    "ru": "Привет, мир! Это обычный русский текст о блогах и архивах.",
    "ja": "日本語のブログの記事です。今日は天気がいい。",
    "ko": "한국어 블로그 글입니다. 오늘은 날씨가 좋다.",
    "zh": "这是一篇中文博客文章。今天天气很好。",
    "tw": "這是一篇中文部落格文章。今天天氣很好。",
}


@pytest.mark.parametrize(
    ("text", "charset", "content_type"),
    [
        pytest.param(WORDS["fr"], "utf-8", "", id="UTF-8 without a word"),
        pytest.param(WORDS["fr"], "utf-8", "text/html; charset=iso-8859-1", id="UTF-8 wins over a wrong header"),
        pytest.param(WORDS["fr"], "cp1252", "text/html; charset=ISO-8859-1", id="iso-8859-1 means windows-1252"),
        pytest.param(WORDS["ru"], "cp1251", "text/html; charset=windows-1251", id="windows-1251"),
        pytest.param(WORDS["ru"], "koi8-r", "text/html;charset='koi8-r'", id="koi8-r"),
        pytest.param(WORDS["ja"], "shift_jis", "text/html; charset=Shift_JIS", id="Shift_JIS"),
        pytest.param(WORDS["ja"], "euc_jp", "text/html; charset=EUC-JP", id="EUC-JP"),
        pytest.param(WORDS["ko"], "euc_kr", "text/html; charset=euc-kr", id="EUC-KR"),
        pytest.param(WORDS["zh"], "gb18030", "text/html; charset=gb2312", id="gb2312 means GB18030"),
        pytest.param(WORDS["tw"], "big5", "text/html; charset=Big5", id="Big5"),
    ],
)
def test_decode_by_header(text: str, charset: str, content_type: str) -> None:
    assert decode(text.encode(charset), content_type)[0] == text


@pytest.mark.parametrize(
    "declaration",
    [
        pytest.param('<meta charset="{}">', id="meta charset"),
        pytest.param('<meta http-equiv=Content-Type content="text/html; charset={}">', id="http-equiv"),
        pytest.param('<?xml version="1.0" encoding="{}"?>', id="xml declaration"),
    ],
)
def test_decode_by_the_pages_own_word(declaration: str) -> None:
    body = (declaration.format("windows-1251") + WORDS["ru"]).encode("cp1251")
    assert WORDS["ru"] in decode(body)[0]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(codecs.BOM_UTF8 + WORDS["fr"].encode(), id="UTF-8"),
        pytest.param(codecs.BOM_UTF16_LE + WORDS["fr"].encode("utf-16-le"), id="UTF-16 little end"),
        pytest.param(codecs.BOM_UTF16_BE + WORDS["fr"].encode("utf-16-be"), id="UTF-16 big end"),
    ],
)
def test_a_byte_order_mark_wins(body: bytes) -> None:
    assert decode(body, "text/html; charset=koi8-r")[0] == WORDS["fr"]


def test_a_few_broken_bytes_do_not_unmake_utf8() -> None:
    body = (WORDS["ru"] * 20).encode() + b"\xd0" + b" end"
    text, encoding = decode(body)
    assert encoding == "utf-8"
    assert text.startswith(WORDS["ru"])


def test_control_characters_are_dropped() -> None:
    assert decode(b"a\x00b\x1bc\td")[0] == "abc\td"


def test_what_follows_a_stray_end_of_body_is_kept() -> None:
    document = parse(b"<body><p>one</body></html><p>two</body>", PAGE)
    assert document is not None
    assert visible_text(document.root) == "one two"


def test_visible_text_leaves_out_what_nobody_sees() -> None:
    document = parse(b"<body>a<script>x</script><style>y</style><!-- z -->b<p>c<noscript>n</noscript>d", PAGE)
    assert document is not None
    assert visible_text(document.root) == "a b c d"


def test_links_resolve_against_base() -> None:
    plain, based = parse(b"<p>x", PAGE), parse(b"<head><base href='/other/'><p>x", PAGE)
    assert plain is not None
    assert based is not None
    assert plain.resolve("b.html") == "http://example.org/a/b.html"
    assert based.resolve("b.html") == "http://example.org/other/b.html"
    assert plain.resolve("mailto:x@example.org") is None


@pytest.mark.parametrize("body", [b"", b" \n", b"\x00\x01\x02", b"<!-- only -->"])
def test_nothing_to_parse(body: bytes) -> None:
    document = parse(body, PAGE)
    assert document is None or visible_text(document.root) == ""


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"<div>" * 100_000 + b"deep", id="100,000 nested elements"),
        pytest.param(b"x" * 10_000_000, id="10 MB of one line"),
        pytest.param(b"<" * 1_000_000, id="a million brackets"),
        pytest.param(b"<a href='" + b"a" * 1_000_000, id="an attribute without end"),
        pytest.param(bytes(range(256)) * 2000, id="binary"),
    ],
)
def test_hostile_pages_are_read_or_given_up(body: bytes) -> None:
    document = parse(body, PAGE)
    if document is not None:
        visible_text(document.root)
