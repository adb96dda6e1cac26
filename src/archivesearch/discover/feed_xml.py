"""Which XML does a feed parser get to see?

The feed without the contents of its entries (nine tenths of it), well-formed, without DTD, foreign elements and odd
namespaces: feedparser is fast on it, and what makes it raise does not reach it.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from typing import cast

from lxml import etree

from archivesearch.discover.xml_text import clean_xml, local_name

MAX_ENTRIES = 10_000
"""The largest honest feed known holds a few thousand entries."""
_MAX_ELEMENTS = 300_000
_MAX_KEPT = 50_000
"""An entry has some 15 elements outside its contents, five of them for us. Feedparser takes 25 µs for each."""
_MAX_TEXT = 10_000

_PREFIXES = {
    "atom": "http://www.w3.org/2005/Atom", "a10": "http://www.w3.org/2005/Atom",
    "dc": "http://purl.org/dc/elements/1.1/", "dcterms": "http://purl.org/dc/terms/",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "opensearch": "http://a9.com/-/spec/opensearch/1.1/",
}  # fmt: skip
"""Undeclared prefixes mean what they always mean."""
_FEED_NAMESPACE = re.compile(
    r"https?://(?:www\.w3\.org/2005/Atom|purl\.org/(?:atom/ns#?|rss/1\.0/?|net/rss1\.1#|dc/elements/1\.1/|dc/terms/)"
    r"|(?:my|channel)\.netscape\.com/rdf/simple/0\.9/|backend\.userland\.com/[\w./-]{1,50}"
    r"|rssnamespace\.org/feedburner/ext/1\.0|a9\.com/-/spec/opensearch(?:rss/1\.0|/1\.1)/)"
)
"""Namespaces whose elements have the meaning we look for; media:title and slash:comments have another."""
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_ROOTS = frozenset({"rss", "rdf", "feed", "channel"})
_ENTRIES = frozenset({"item", "entry"})
_KEPT = frozenset({
    "title", "link", "guid", "id", "origlink", "comments", "pubdate", "published", "issued", "created", "updated",
    "modified", "date", "language", "generator", "totalresults",
})  # fmt: skip
_ATTRIBUTES = frozenset({
    "href", "rel", "type", "isPermaLink", "ispermalink", "version", "uri", "url", f"{{{_RDF}}}about",
    "{http://www.w3.org/XML/1998/namespace}base", "{http://www.w3.org/XML/1998/namespace}lang",
})  # fmt: skip


def reduced_feed(body: bytes, content_type: str) -> bytes | None:
    """The feed with nothing in it that `_KEPT` does not name, whatever it was; None when its root is no feed's."""
    xml = clean_xml(body, content_type)
    if xml is None or local_name(_first_tag(xml)) not in _ROOTS:
        return None
    root = _read(xml)
    if root is None:
        return None
    _prune(root)
    etree.cleanup_namespaces(root)
    return etree.tostring(root, encoding="utf-8")


# --- details ------------------------------------------------------------------------------------------------------


def _first_tag(xml: bytes) -> str:
    match = re.match(rb"<([^\s/>]{1,200})", xml)
    return match[1].decode("utf-8", "replace") if match else ""


def _read(xml: bytes) -> etree._Element | None:
    """The tree as far as it can be read and the limits allow, contents freed on the way."""
    parser = etree.iterparse(
        io.BytesIO(xml), events=("start", "end"), recover=True, resolve_entities=False, load_dtd=False,
        no_network=True, huge_tree=False, remove_comments=True, remove_pis=True,
    )  # fmt: skip
    root: etree._Element | None = None
    seen = kept = entries = 0
    try:
        for event, element in parser:
            root = element if root is None else root
            if event == "end":
                role = _shrink(element)
                seen, kept = seen + 1, kept + (role == "kept")
                entries += local_name(str(element.tag)) in _ENTRIES
            if seen > _MAX_ELEMENTS or kept > _MAX_KEPT or entries > MAX_ENTRIES:
                break
    except etree.XMLSyntaxError:
        pass  # what was read before the fault is in `root`
    return root


def _role(element: etree._Element) -> str:
    """What an element is to us: "container", "kept", "inside" a kept one, or "dropped"."""
    name, parent = local_name(str(element.tag)), element.getparent()
    if parent is None or name in _ENTRIES or name == "channel":
        return "container"
    if local_name(str(parent.tag)) in _ENTRIES | _ROOTS:
        return "kept" if name in _KEPT and _is_ours(str(element.tag), str(parent.tag)) else "dropped"
    return "inside" if any(local_name(str(above.tag)) == "title" for above in element.iterancestors()) else "dropped"


def _is_ours(tag: str, parent_tag: str) -> bool:
    if not tag.startswith("{"):
        return ":" not in tag or tag.partition(":")[0].lower() in _PREFIXES or _prefix(tag) == _prefix(parent_tag)
    namespace = _namespace(tag)
    return _FEED_NAMESPACE.fullmatch(namespace) is not None or namespace == _namespace(parent_tag)


def _prefix(tag: str) -> str:
    return tag.rpartition(":")[0]


def _namespace(tag: str) -> str:
    return tag[1:].partition("}")[0] if tag.startswith("{") else ""


def _shrink(element: etree._Element) -> str:
    """Free the contents of an element that was read to its end. It stays in place: the parser stands behind it."""
    role = _role(element)
    if role == "kept":
        text = "".join(cast("Iterable[str]", element.itertext()))[:_MAX_TEXT]
        del element[:]
        element.text = text
    elif role == "dropped":
        element.clear()
    return role


def _prune(root: etree._Element) -> None:
    """Leave containers and kept elements, under names and with attributes that mean something to a feed parser."""
    roles = [(element, _role(element)) for element in root.iter()]
    for element, role in roles:
        parent = element.getparent()
        if role in ("container", "kept"):
            _rename(element)
        elif parent is not None:
            parent.remove(element)


def _rename(element: etree._Element) -> None:
    for name in set(map(str, element.attrib)) - _ATTRIBUTES:
        del element.attrib[name]
    if element.get("type") == "xhtml":
        element.set("type", "text")  # its elements are gone
    tag, name = str(element.tag), local_name(str(element.tag))
    if name == "date":
        # RSS 1.0 and 2.0 write the date of publication as dc:date, which feedparser takes for the one of the update.
        element.tag = f"{{{_PREFIXES['dcterms']}}}issued"
    elif tag.startswith("{"):
        if _FEED_NAMESPACE.fullmatch(_namespace(tag)) is None and _namespace(tag) != _RDF:
            element.tag = name
    elif ":" in tag:
        namespace = _PREFIXES.get(tag.partition(":")[0].lower())
        element.tag = f"{{{namespace}}}{name}" if namespace else name
