"""Which XML do these bytes hold, with nothing dangerous left in it?

Sitemaps and feeds come broken: a warning printed before the declaration, an encoding that is not the declared one,
HTML entities, bare ampersands. Parsers get the root element alone, so no DTD, no entity and no processing instruction
reaches them (billion laughs, external entities).
"""

from __future__ import annotations

import html.entities
import re

from archivesearch.markup import decode

_PROLOG_CHARS = 65_536
"""How far into a body its root element is looked for."""
_TAG = re.compile(r"<([A-Za-z_][\w.:-]{0,100})(?=[\s/>])")
_UNSAFE = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)"
    r"|(<[A-Za-z][^<>]{20000,}>?)"  # a million attributes: libxml2 logs an error for each, 1.4 GB in all
    r"|&(?:#[0-9]{1,7};|#[xX][0-9A-Fa-f]{1,6};|([A-Za-z][A-Za-z0-9]{0,31});)?",
    re.DOTALL,
)
_NUMERIC = re.compile(r"&#([0-9]{1,7}|[xX][0-9A-Fa-f]{1,6});")
_XML_NAMES = frozenset({"amp", "lt", "gt", "quot", "apos"})


def root_of(text: str) -> tuple[str, int] | None:
    """The name of the root element as written, and where its tag begins; None when something else comes first.

    Passed over: white space, declarations, comments, a document type, and text before a late `<?xml`
    (a PHP warning printed above the feed).
    """
    position = _after_prolog(text, 0)
    match = _TAG.match(text, position)
    if match is None or match[1].lower() in ("br", "b", "p", "div"):
        late = text.find("<?xml", position, _PROLOG_CHARS)
        if late < 0:
            return None
        match = _TAG.match(text, _after_prolog(text, late))
    return (match[1], match.start()) if match else None


def clean_xml(body: bytes, content_type: str = "") -> bytes | None:
    """The root element and all below it as UTF-8 without any entity reference; None when there is no root element."""
    text, _ = decode(body, content_type)
    root = root_of(text)
    if root is None:
        return None
    source = _NUMERIC.sub(_real_character, text[root[1] :])
    return _UNSAFE.sub(_made_safe, source).encode("utf-8", "replace")


def local_name(tag: str) -> str:
    """The name of an element without namespace or prefix, in lower case: both are often missing or wrong."""
    return tag.rpartition("}")[2].rpartition(":")[2].lower()


# --- details ------------------------------------------------------------------------------------------------------


def _after_prolog(text: str, position: int) -> int:
    while position < min(len(text), _PROLOG_CHARS):
        if text[position].isspace() or text[position] == "\ufeff":
            position += 1
            continue
        end = _markup_end(text, position)
        if end is None:
            break
        position = end
    return position


def _markup_end(text: str, position: int) -> int | None:
    """The end of the comment, instruction or document type that begins here; None when none does, or it has no end."""
    if text.startswith("<!--", position):
        end = text.find("-->", position + 4)
        return end + 3 if end >= 0 else None
    if text.startswith("<?", position):
        end = text.find("?>", position + 2)
        return end + 2 if end >= 0 else None
    if text[position : position + 9].upper() == "<!DOCTYPE":
        return _doctype_end(text, position)
    return None


def _doctype_end(text: str, position: int) -> int | None:
    end = text.find(">", position)
    subset = text.find("[", position, end if end >= 0 else None)
    if subset >= 0:
        closing = re.compile(r"\]\s{0,100}>").search(text, subset)
        return closing.end() if closing else None
    return end + 1 if end >= 0 else None


def _made_safe(match: re.Match[str]) -> str:
    """References as XML itself knows them: `&nbsp;` as the character, `a&b` as `a&amp;b`; CDATA stays as it is."""
    text, name = match[0], match[2]
    if match[1] is not None:
        return " "
    if text == "&":
        return "&amp;"
    if name is None or name in _XML_NAMES:
        return text
    known = html.entities.html5.get(f"{name};")
    return known.replace("&", "&amp;").replace("<", "&lt;") if known else f"&amp;{name};"


def _real_character(match: re.Match[str]) -> str:
    """Numeric references to characters XML allows (section 2.2); `&#xD800;` becomes U+FFFD, it crashes parsers."""
    number = match[1]
    code = int(number[1:], 16) if number[0] in "xX" else int(number)
    allowed = code in (9, 10, 13) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or 0x10000 <= code <= 0x10FFFF
    return match[0] if allowed else "\ufffd"
