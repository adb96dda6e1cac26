"""What does a page say as text and tree? Bytes are decoded and parsed once here; everything else shares the tree.

Decoding order (measured: bytes straight into lxml got 92 of 261 odd pages right): byte order mark, strict UTF-8, the
declared charset when it decodes cleanly, a detector.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import islice
from typing import Any, TypeVar

import lxml.html
from charset_normalizer import from_bytes
from lxml import etree

from archivesearch.model import Page, Url
from archivesearch.urls import find_canonical

_MAX_ELEMENTS = 50_000
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_DECLARED = re.compile(
    rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}encoding=["']([\w.:-]{2,40})""", re.I
)
_JAPANESE_SHIFTS = (b"\x1b$B", b"\x1b$@")
_HEADER_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]{2,40})""", re.I)
_WEB_NAMES = {
    # WHATWG Encoding Standard, section 4.2: labels that mean a superset on the web. By Python's name, or as written.
    "iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "shift_jis": "cp932", "x-sjis": "cp932",
    "shift-jis": "cp932", "windows-31j": "cp932", "euc_kr": "cp949", "big5": "big5hkscs", "iso-8859-8-i": "cp1255",
    "x-mac-cyrillic": "mac_cyrillic", "windows-874": "cp874", "x-euc-jp": "euc_jp",
}  # fmt: skip
_WESTERN = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüœßÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÙÚÛÜŒ‘’“”„«»–—…€°©®·¡¿ºª§\xa0•™´")
"""What is not ASCII in Western European text."""
_WESTERN_SHARE = 0.95
T = TypeVar("T")
_LATIN_GUESSES = re.compile(
    r"cp125[0247]|cp(?:437|85\d|86[0135])|iso8859_(?:[1-4]|9|1[03456])|latin|mac_(?!greek|cyrillic)"
)
_ELEMENT_CLASSES = etree.ElementDefaultClassLookup(
    element=lxml.html.HtmlElement,
    comment=lxml.html.HtmlComment,
    pi=lxml.html.HtmlProcessingInstruction,
    entity=lxml.html.HtmlEntity,
)
"""lxml.html's own lookup is Python code that runs each time an element is met; it knows forms apart, we need not."""
_END_BODY = re.compile(r"</(?:[bB][oO][dD][yY]|[hH][tT][mM][lL])\s*>")  # re.I would forgo the look for "</"
_MAX_TAG, _MAX_ATTRIBUTES, _MAX_TAGS = 1_000, 100, 300_000
_LOOK = 200_000
_BINARY_LOOK = 4096
_CONTROLS = bytes({*range(32), 127} - {*b"\t\n\r\f\x1b"})
"""Escape is a letter in ISO-2022."""
_QUOTED = re.compile(r""""[^"]*"|'[^']*'""")
_LONG_TAG = re.compile(rf"([a-zA-Z][\w:-]{{0,40}})[^<>]{{{_MAX_TAG},}}>?")
_MAX_TEXT = 4_000_000
_NUL_AND_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_CONTROL_BYTES = bytes({*range(32), 127} - {*b"\t\n\r"})
"""No character of the pattern above is encoded without one of them, its last two excepted."""
INVISIBLE_TAGS = frozenset({"script", "style", "noscript", "template", "svg", "math", "head", "iframe", "object"})


@dataclass(frozen=True, eq=False)
class Document:
    """A parsed HTML page. The tree is shared: who must change it takes a deep copy first. Equal to itself alone."""

    url: Url
    """Where the page answered: the base of its relative links unless `<base>` says otherwise."""
    root: lxml.html.HtmlElement
    html: str
    """The decoded source, control characters removed."""
    encoding: str
    _made: dict[type[Any], Any] = field(default_factory=dict, init=False, repr=False)

    def once(self, kind: type[T], make: Callable[[], T]) -> T:
        """What is made of a page once for all who ask, by its type; it goes with the page."""
        if kind not in self._made:
            self._made[kind] = make()
        made: T = self._made[kind]
        return made

    @cached_property
    def base_url(self) -> str:
        for base in self.root.iter("base"):
            if (href := base.get("href")) is not None:
                return find_canonical(href, self.url) or self.url
        return self.url

    @cached_property
    def declared_language(self) -> str | None:
        value = self.root.get("lang") or self.root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
        return value.strip().lower().replace("_", "-") or None

    def resolve(self, href: str) -> Url | None:
        """The canonical address of a link of this page, or None when it is no web address."""
        return find_canonical(href, self.base_url)

    def elements(self, *tags: str) -> Iterator[lxml.html.HtmlElement]:
        """The page's elements of some kinds, in order, not endlessly many."""
        return islice(self.root.iter(*tags), _MAX_ELEMENTS)

    def metas(self, name: str) -> Iterator[str]:
        """The contents of `<meta name|property|itemprop=name>`, in order, blanks left out."""
        for element in self._metas.get(name.lower(), ()):
            if content := fold(element.get("content") or ""):
                yield content

    @property
    def meta_names(self) -> Set[str]:
        """All names that `metas` knows of the page, in lower case."""
        return self._metas.keys()

    @cached_property
    def _metas(self) -> dict[str, list[lxml.html.HtmlElement]]:
        found: dict[str, list[lxml.html.HtmlElement]] = {}
        for element in self.root.iter("meta"):
            for key in ("name", "property", "itemprop", "http-equiv"):
                if name := element.get(key):
                    found.setdefault(name.strip().lower(), []).append(element)
        return found


def parse(body: bytes, url: Url, content_type: str = "") -> Document | None:
    """The page as a tree, or None when there is no element in it. Never raises: HTML has no errors, only surprises."""
    html, encoding = decode(body, content_type)
    # lxml drops what follows a stray </body>: pages with two of them lost their posts (measured).
    source = _END_BODY.sub("", _tamed(html))
    # An XML declaration with an encoding makes lxml refuse str input.
    source = re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", source, count=1)
    try:
        root = lxml.html.document_fromstring(source.encode("utf-8", "replace"), parser=_parser())
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError):
        return None
    return Document(url=url, root=root, html=html, encoding=encoding)


def parse_page(page: Page) -> Document | None:
    return parse(page.body, page.final_url, page.headers.get("content-type", ""))


def decode(body: bytes, content_type: str = "") -> tuple[str, str]:
    """The text of a page and the encoding that gave it, control characters removed."""
    text, encoding = _decode(body, content_type)
    if len(body.translate(None, _CONTROL_BYTES)) < len(body) or "\ufffe" in text or "\uffff" in text:
        text = _NUL_AND_CONTROL.sub("", text)
    return text, encoding


def is_binary(body: bytes) -> bool:
    """Is it no text in any encoding: control bytes where a page has tags and words?"""
    start = body[:_BINARY_LOOK]
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return False
    return len(start.translate(None, _CONTROLS)) < 0.95 * len(start)


def fold(text: str) -> str:
    """White space folded to single blanks, ends stripped."""
    return " ".join(text.split())


def visible_text(element: lxml.html.HtmlElement, *, most: int | None = None) -> str:
    """The text of an element without scripts and styles, white space folded. Of a text of more characters than `most`
    only its beginning, a text node more than that."""
    if len(element) == 0 and isinstance(element.tag, str):  # most links, headings, cells; a comment has no text
        return fold(element.text or "")
    if most is None:
        return fold(" ".join(_texts(element)))
    texts: list[str] = []
    size = 0
    for text in _texts(element):
        texts.append(fold(text))
        size += len(texts[-1])
        if size > most:
            break
    return fold(" ".join(texts))


def step(element: lxml.html.HtmlElement) -> str:
    """One step of a DOM path: tag.class.class in order, digits removed: `post-123` and `post-124` are one step."""
    return _step(element.tag, element.get("class"))


# --- details ------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def _step(tag: str, classes: str | None) -> str:
    """Pages of one site repeat a few hundred pairs of tag and classes a million times."""
    names = sorted({re.sub(r"\d+", "", name) for name in (classes or "").split()} - {""})
    return ".".join([tag, *names[:4]])


@lru_cache(maxsize=1)
def _parser() -> lxml.html.HTMLParser:
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=False, remove_comments=False, remove_pis=True)
    parser.set_element_class_lookup(_ELEMENT_CLASSES)
    return parser


def _tamed(html: str) -> str:
    """Without what makes libxml2 slow, large or forgetful: no honest page measured has any of it.

    Attributes of one element are compared with each other (900,000 of them take hours); a text node over ten million
    characters is dropped; a tree of two million elements takes 1.3 GB. What follows the last tag allowed is left out.
    """
    parts = html.split("<")
    if max(map(len, parts)) > _MAX_TAG:
        tamed = [_tamed_part(part) if len(part) > _MAX_TAG else part for part in parts[1:]]
        html = "<".join([_with_breaks(parts[0]), *tamed])
    if len(parts) > _MAX_TAGS:
        cut = next(islice(re.finditer("<", html), _MAX_TAGS, None)).start()
        html = html[:cut]
    return html


def _tamed_part(part: str) -> str:
    """The same of what follows a "<"."""
    return _with_breaks_in_text(_without_attributes(part))


def _without_attributes(part: str) -> str:
    """What follows a "<", without the attributes of its start tag when they are absurdly many.

    A picture inside an attribute is only long.
    """
    tag = _LONG_TAG.match(part)
    if tag is None or len(_QUOTED.sub("", tag[0]).split()) < _MAX_ATTRIBUTES:
        return part
    return f"{tag[1]}>{part[tag.end() :]}"


def _with_breaks_in_text(part: str) -> str:
    """What follows a "<", its text cut into nodes of which none is dropped."""
    if len(part) <= _MAX_TEXT:
        return part
    tag, mark, text = part.partition(">")
    return tag + mark + _with_breaks(text) if mark else _with_breaks(part)


def _with_breaks(text: str) -> str:
    if len(text) <= _MAX_TEXT:
        return text
    return "<wbr>".join(text[start : start + _MAX_TEXT] for start in range(0, len(text), _MAX_TEXT))


def _decode(body: bytes, content_type: str) -> tuple[str, str]:
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace"), name
    # ISO-2022-JP shifts by escape sequences: its bytes are all ASCII, and so valid UTF-8.
    names = ("iso2022_jp", "utf-8") if any(shift in body for shift in _JAPANESE_SHIFTS) else ("utf-8",)
    for name in names:
        try:
            return body.decode(name), name
        except UnicodeDecodeError:
            continue
    for declared in _declared_charsets(body, content_type):
        try:
            return body.decode(declared), declared
        except (UnicodeDecodeError, LookupError):
            continue
    if _mostly_utf8(body):
        return body.decode("utf-8", "replace"), "utf-8"
    name = _guessed(body[:_LOOK])
    return body.decode(name, "replace"), name


def _guessed(body: bytes) -> str:
    """The encoding of a page that says nothing.

    The detector takes French for Baltic and Polish for Nordic (measured): what reads as Western European is that, and
    what else is Latin is Central European.
    """
    best = from_bytes(body).best()
    name = best.encoding if best is not None else "cp1252"
    if name == "mac_cyrillic":
        return "cp1251"
    if not _LATIN_GUESSES.match(name):
        return name
    foreign = [char for char in body.decode("cp1252", "replace") if not char.isascii()]
    if sum(char in _WESTERN for char in foreign) >= _WESTERN_SHARE * len(foreign):
        return "cp1252"
    if name in ("cp1254", "cp1257"):
        return name
    return "cp1250" if any(0x80 <= byte < 0xA0 for byte in body) else "iso8859_2"


def _declared_charsets(body: bytes, content_type: str) -> Iterator[str]:
    names = [match[1] for match in [_HEADER_CHARSET.search(content_type)] if match]
    names += [(match[1] or match[2]).decode("ascii", "replace") for match in _DECLARED.finditer(body[:8192])]
    for name in names:
        yield _WEB_NAMES.get(name.lower()) or _WEB_NAMES.get(_python_name(name), name)


def _python_name(label: str) -> str:
    try:
        return codecs.lookup(label).name
    except LookupError:
        return label


def _mostly_utf8(body: bytes) -> bool:
    """A UTF-8 page with a few broken bytes (a cut title in a meta) is still UTF-8: under 1 % of its characters fail."""
    text = body.decode("utf-8", "replace")
    foreign = sum(not char.isascii() for char in text)
    return 0 < text.count("�") * 4 < foreign


def _texts(element: lxml.html.HtmlElement) -> Iterator[str]:
    """Text nodes in reading order; iterative, since hostile pages nest 100,000 deep."""
    skipping: lxml.html.HtmlElement | None = None
    for event, node in etree.iterwalk(element, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi"):
            if skipping is None and node.tail and node is not element:
                yield node.tail
        elif event == "start":
            if skipping is None:
                if node.tag in INVISIBLE_TAGS and node is not element:
                    skipping = node
                elif node.text:
                    yield node.text
        else:
            if skipping is node:
                skipping = None
            if skipping is None and node is not element and node.tail:
                yield node.tail
