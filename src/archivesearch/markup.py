"""What does a page say as text and tree? Bytes are decoded and parsed once here; everything else shares the tree.

Decoding order (measured: bytes straight into lxml got 92 of 261 odd pages right): byte order mark, strict UTF-8, the
declared charset when it decodes cleanly, a detector.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice

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
    # WHATWG Encoding Standard, section 4.2: labels that mean a superset on the web.
    "iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252",
    "iso-8859-9": "cp1254", "iso-8859-11": "cp874", "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030",
    "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "sjis": "cp932", "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949", "big5": "big5hkscs", "x-gbk": "gb18030", "windows-31j": "cp932",
}  # fmt: skip
_ELEMENT_CLASSES = etree.ElementDefaultClassLookup(
    element=lxml.html.HtmlElement,
    comment=lxml.html.HtmlComment,
    pi=lxml.html.HtmlProcessingInstruction,
    entity=lxml.html.HtmlEntity,
)
"""lxml.html's own lookup is Python code that runs each time an element is met; it knows forms apart, we need not."""
_END_BODY = re.compile(r"</(?:body|html)\s*>", re.I)
_NUL_AND_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
INVISIBLE_TAGS = frozenset({"script", "style", "noscript", "template", "svg", "math", "head", "iframe", "object"})


@dataclass(frozen=True)
class Document:
    """A parsed HTML page. The tree is shared: who must change it takes a deep copy first."""

    url: Url
    """Where the page answered: the base of its relative links unless `<base>` says otherwise."""
    root: lxml.html.HtmlElement
    html: str
    """The decoded source, control characters removed."""
    encoding: str

    @cached_property
    def base_url(self) -> str:
        for href in self.root.xpath("//base[@href][1]/@href"):
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
    source = _END_BODY.sub("", html)
    # An XML declaration with an encoding makes lxml refuse str input.
    source = re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", source, count=1)
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=False, remove_comments=False, remove_pis=True)
    parser.set_element_class_lookup(_ELEMENT_CLASSES)
    try:
        root = lxml.html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError):
        return None
    return Document(url=url, root=root, html=html, encoding=encoding)


def parse_page(page: Page) -> Document | None:
    return parse(page.body, page.final_url, page.headers.get("content-type", ""))


def decode(body: bytes, content_type: str = "") -> tuple[str, str]:
    """The text of a page and the encoding that gave it, control characters removed."""
    text, encoding = _decode(body, content_type)
    return _NUL_AND_CONTROL.sub("", text), encoding


def fold(text: str) -> str:
    """White space folded to single blanks, ends stripped."""
    return " ".join(text.split())


def visible_text(element: lxml.html.HtmlElement) -> str:
    """The text of an element without scripts and styles, white space folded."""
    if len(element) == 0 and isinstance(element.tag, str):  # most links, headings, cells; a comment has no text
        return fold(element.text or "")
    return fold(" ".join(_texts(element)))


def step(element: lxml.html.HtmlElement) -> str:
    """One step of a DOM path: tag.class.class in order, digits removed: `post-123` and `post-124` are one step."""
    return _step(element.tag, element.get("class"))


# --- details ------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def _step(tag: str, classes: str | None) -> str:
    """Pages of one site repeat a few hundred pairs of tag and classes a million times."""
    names = sorted({re.sub(r"\d+", "", name) for name in (classes or "").split()} - {""})
    return ".".join([tag, *names[:4]])


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
    best = from_bytes(body[:200_000]).best()
    name = best.encoding if best is not None else "cp1252"
    return body.decode(name, "replace"), name


def _declared_charsets(body: bytes, content_type: str) -> Iterator[str]:
    names = [match[1] for match in [_HEADER_CHARSET.search(content_type)] if match]
    names += [(match[1] or match[2]).decode("ascii", "replace") for match in _DECLARED.finditer(body[:8192])]
    for name in names:
        yield _WEB_NAMES.get(name.lower(), name)


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
