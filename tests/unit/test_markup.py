"""Bytes become text and tree, whatever they declare."""

from __future__ import annotations

import codecs
import time

import pytest

from archivesearch.markup import decode, is_binary, parse, visible_text
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


# --- what a page may do to the parser -----------------------------------------------------------------------------


def test_a_long_text_without_a_tag_is_kept() -> None:
    document = parse(b"<p>" + b"word " * 1_700_000 + b"last", Url("http://a.example/"))
    assert document is not None
    assert document.root.text_content().endswith("last")


def test_attributes_by_the_thousand_are_dropped_and_long_ones_are_kept() -> None:
    many = b"<div " + b" ".join(b"a%d" % number for number in range(200_000)) + b">here</div>"
    long = b'<p class="kept" style="background: url(data:' + b"x" * 200_000 + b')">there</p>'
    started = time.process_time()
    document = parse(many + long, Url("http://a.example/"))
    assert time.process_time() - started < 5
    assert document is not None
    assert document.root.text_content() == "herethere"
    assert document.root.xpath("//p/@class") == ["kept"]


def test_a_tree_of_a_million_elements_is_cut() -> None:
    document = parse(b"<p>x" + b"<br> " * 1_000_000, Url("http://a.example/"))
    assert document is not None
    assert 100_000 < sum(1 for _ in document.root.iter()) <= 300_010


@pytest.mark.parametrize(
    ("body", "binary"),
    [
        pytest.param(bytes(range(256)) * 20, True, id="bytes of all values"),
        pytest.param(b"\x7fELF\x02\x01\x01" + b"\0" * 100, True, id="a program"),
        pytest.param("<p>Ünïcode".encode("utf-16"), False, id="utf-16 with its mark"),
        pytest.param("<p>日本語".encode("iso-2022-jp"), False, id="iso-2022-jp"),
        pytest.param("<p>Привет, мир".encode("koi8-r"), False, id="koi8-r"),
        pytest.param(b"", False, id="nothing"),
    ],
)
def test_binary_is_told_from_text(body: bytes, binary: bool) -> None:
    assert is_binary(body) is binary


# --- encodings ----------------------------------------------------------------------------------------------------

SENTENCES = {
    "pl": "Zażółć gęślą jaźń. Wczoraj byliśmy nad rzeką i łowiliśmy ryby, a potem piliśmy herbatę.",
    "ru": "Чайник свистел уже несколько минут, прежде чем кто-нибудь это заметил.",
    "uk": "Чайник свистів уже кілька хвилин, перш ніж хтось це помітив. Її ґанок.",
    "el": "Ο βραστήρας σφύριζε λίγα λεπτά πριν το προσέξει κανείς, και τότε τα τζάμια.",
    "tr": "Çaydanlık birkaç dakikadır ötüyordu; pencereler çoktan buhardan bembeyaz olmuştu. Şimdi.",
    "he": "הקומקום שרק כבר כמה דקות לפני שמישהו שם לב, והחלונות היו לבנים מאדים.",
    "ar": "ظل الإبريق يصفر عدة دقائق قبل أن ينتبه أحد، وكانت النوافذ قد ابيضت من البخار.",
    "lt": "Virdulys švilpė jau kelias minutes, kol kas nors tai pastebėjo. Žąsis.",
    "th": "กาน้ำร้องอยู่หลายนาทีกว่าจะมีใครสังเกต และตอนนั้นหน้าต่างก็ขาวด้วยไอน้ำ",
    "fr": "La bouilloire sifflait depuis quelques minutes quand on s'en aperçut. L'été, où ça? Déjà à côté.",
    "ja": "誰かが気づくまで、やかんは何分も鳴っていて、その頃には窓が湯気で真っ白になっていた。",
    "ko": "누군가 알아차리기까지 주전자는 몇 분째 끓고 있었고, 그때 창문은 이미 하얗게 변해 있었다.",
    "zh": "水壶响了好几分钟才有人注意到，那时窗户已经被蒸汽蒙得发白。",
    "tw": "水壺響了好幾分鐘才有人注意到，那時窗戶已經被蒸汽蒙得發白。",
}
ENCODINGS = """
    pl cp1250 windows-1250|pl iso8859-2 ISO-8859-2|ru cp1251 windows-1251|ru koi8-r KOI8-R|ru iso8859-5 ISO-8859-5
    ru cp866 ibm866|uk koi8-u KOI8-U|uk cp1251 cp-1251|el cp1253 windows-1253|el iso8859-7 ISO-8859-7
    tr cp1254 windows-1254|tr cp1254 iso-8859-9|he cp1255 windows-1255|he iso8859-8 ISO-8859-8|he iso8859-8 iso-8859-8-i
    ar cp1256 windows-1256|ar iso8859-6 ISO-8859-6|lt cp1257 windows-1257|lt iso8859-13 ISO-8859-13|th cp874 windows-874
    th tis-620 TIS-620|fr cp1252 windows-1252|fr iso8859-15 ISO-8859-15|fr cp1252 iso8859-1|ja cp932 x-sjis
    ja euc_jp EUC-JP|ja iso2022_jp ISO-2022-JP|ko cp949 ks_c_5601-1987|ko euc_kr EUC-KR|zh gb18030 gb2312|zh gbk GBK
    zh gb18030 GB18030|tw big5 Big5|tw big5hkscs Big5-HKSCS|ru mac_cyrillic x-mac-cyrillic
"""


@pytest.mark.parametrize("case", [case for line in ENCODINGS.split("\n") for case in line.strip().split("|") if case])
def test_a_page_in_the_encoding_it_declares(case: str) -> None:
    language, encoding, label = case.split()
    html = f'<meta http-equiv="Content-Type" content="text/html; charset={label}"><p>{SENTENCES[language]}</p>'
    assert SENTENCES[language] in decode(html.encode(encoding))[0]


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        *(("fr", "cp1252"), ("fr", "iso8859-1"), ("pl", "cp1250"), ("pl", "iso8859-2"), ("ru", "cp1251")),
        *(("ru", "koi8-r"), ("el", "cp1253"), ("he", "cp1255"), ("ar", "cp1256"), ("th", "cp874"), ("tr", "cp1254")),
        *(("ja", "cp932"), ("ja", "euc_jp"), ("ja", "iso2022_jp"), ("ko", "cp949"), ("zh", "gb18030"), ("tw", "big5")),
    ],
)
def test_a_page_that_declares_nothing(language: str, encoding: str) -> None:
    html = f"<title>x</title><p>{6 * SENTENCES[language]}</p>"
    assert SENTENCES[language] in decode(html.encode(encoding))[0]
