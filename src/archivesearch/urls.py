"""Which address is it, really? One canonical form, made in one place, and what the address itself tells.

Syntax-based normalisation of RFC 3986 section 6.2.2 and 6.2.3, plus the query parameters that never choose a document.
Whether two different canonical URLs are one document is decided with the pages in hand, not here.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult, quote, unquote, unquote_to_bytes, urljoin, urlsplit, urlunsplit

from archivesearch.errors import BadUrl
from archivesearch.model import Url

MAX_URL_CHARS = 2000

IGNORED_PARAMETERS: tuple[tuple[str, str], ...] = (
    # (pattern of a whole `name=value`, the example that made us add it)
    (r"utm_\w+=.*", "?utm_source=rss: campaign tags of web analytics"),
    (
        r"(?:fb|g|d|y|tt|tw)clid=.*|(?:msclk|igsh|wbra|gbra)id=.*",
        "?fbclid=IwAR0: click identifiers of ad networks",
    ),
    (
        r"mc_[ce]id=.*|_hs(?:enc|mi)=.*|mkt_tok=.*|vero_id=.*|_openstat=.*|_g[al]=.*",
        "?mc_cid=12: newsletter and analytics tags",
    ),
    (r"replytocom=.*", "?replytocom=12#respond: WordPress's reply link on every comment"),
    (r"showcomment=.*", "?showComment=1289: Blogger's link to a comment"),
    (r"share=[a-z-]+|nb=1|like_comment=.*|_wpnonce=.*", "?share=twitter&nb=1: WordPress.com share buttons"),
    (
        r"(?:jsessionid|phpsessid|aspsessionid\w*)=.*|(?:sid|sessionid|s)=[0-9a-f]{24,}",
        "?PHPSESSID=ab12: session identifiers",
    ),
)
_SESSION_IN_PATH = re.compile(r";jsessionid=[^/?#]*|/\((?:[a-z]\([a-z0-9]{16,}\))+\)(?=/)", re.ASCII | re.IGNORECASE)
"""`/x;jsessionid=12` of Java servers, `/(S(lit3py55t21z5v55vlm25s55))/x.aspx` of ASP.NET without cookies."""
_LINE_ENDS = re.compile(r"[\t\r\n]")
_WHOLE_ADDRESS = re.compile(r"https?://[^/?#]", re.ASCII | re.IGNORECASE)
_CONTROL_OR_SPACE = re.compile(r"[\x00-\x20\x7f]")
_UNRESERVED = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
_PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")
_FRAGMENT_SAFE = "/?:@!$&'()*+,;="
_DEFAULT_PORTS = {"http": 80, "https": 443}


def canonical(raw: str, base: str | None = None) -> Url:
    """The canonical form of an http(s) address, resolved against `base` when given.

    Lower-case scheme and host (IDNA), no default port, no credentials, no fragment, dot segments resolved,
    percent-encoding upper-case and only where needed, tracking and session parameters dropped, slashes that a template
    doubled at the beginning of the path made one, backslashes of the path read as slashes (WHATWG URL, section 4.4).
    Trailing slashes, index files, `www.` and the scheme are kept: they can choose another document. Raises `BadUrl`.
    """
    text = raw.strip()
    if len(text) > MAX_URL_CHARS * 4:
        raise BadUrl(raw, f"longer than {MAX_URL_CHARS} characters")
    text = text.partition("#")[0]
    if "\\" in text:
        text = _with_slashes(text)
    if not text.isprintable():
        text = _LINE_ENDS.sub("", text)
    try:
        return _canonical(_join(base, text) if base else text)
    except ValueError as error:
        raise BadUrl(raw, str(error)) from error


def find_canonical(raw: str, base: str | None = None) -> Url | None:
    """`canonical`, or None for what is no http(s) address (mailto:, javascript:, broken hrefs)."""
    try:
        return canonical(raw, base)
    except BadUrl:
        return None


def at_name(page: Url, name: str) -> Url:
    """The address of a named part of a page (RFC 3986 section 3.5): of a post without a page of its own."""
    return Url(f"{page}#{_encode(unquote(name), safe=_FRAGMENT_SAFE)}") if name else page


def split_name(url: str) -> tuple[Url, str]:
    """The page of an address and the name on it, "" when it names none."""
    page, _, name = url.partition("#")
    return Url(page), unquote(name)


def from_user(raw: str) -> Url:
    """The address a person typed: `example.org/blog` means https. Raises `BadUrl`."""
    text = raw.strip()
    if "://" not in text and re.match(r"^[^\s/:@]+\.[^\s/:@]+(:\d+)?(/|$)", text):
        text = "https://" + text
    if not text or _CONTROL_OR_SPACE.search(text):
        raise BadUrl(raw, "it is empty" if not text else "it holds spaces or control characters")
    return canonical(text)


@lru_cache(maxsize=16384)
def host_of(url: Url) -> str:
    """Host and port as in the address, without a leading `www.`: the two are one site nearly everywhere."""
    return urlsplit(url).netloc.removeprefix("www.")


def path_of(url: Url) -> str:
    return urlsplit(url).path


def same_document_key(url: Url) -> str:
    """Addresses with one key are one document on nearly every server.

    Apart may be: scheme, `www.`, a trailing slash, index.html.
    """
    parts = urlsplit(url)
    path = re.sub(r"/(?:index|default)\.(?:html?|php|aspx?)$", "/", parts.path)
    return f"{host_of(url)}{path.rstrip('/')}{'?' + parts.query if parts.query else ''}"


def display(url: str) -> str:
    """The address for a person: percent-encoded UTF-8 undone where it prints."""
    parts = urlsplit(url)
    path, name = (unquote_to_bytes(part).decode("utf-8", "replace") for part in (parts.path, parts.fragment))
    if "�" in path + name or not (path + name).isprintable() or re.search(r"[\s%?#]", path + name):
        return url
    return urlunsplit((parts.scheme, parts.netloc, path, parts.query, name))


# --- details ------------------------------------------------------------------------------------------------------


def _with_slashes(text: str) -> str:
    path, mark, query = text.partition("?")
    return path.replace("\\", "/") + mark + query


def _join(base: str, text: str) -> str:
    """`urljoin`, a sixth of the time of reading a page, left out for the two forms that nearly all links have."""
    if ";" in text or "/." in text:
        return urljoin(base, text)
    if _WHOLE_ADDRESS.match(text):
        return text
    if text.startswith("/") and not text.startswith("//") and (origin := _origin(base)):
        return origin + text
    return urljoin(base, text)


@lru_cache(maxsize=256)
def _origin(base: str) -> str:
    parts = urlsplit(base)
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme in _DEFAULT_PORTS and parts.netloc else ""


@lru_cache(maxsize=16384)
def _canonical(raw: str) -> Url:
    """`canonical` of an absolute address. The links of a site's navigation stand on every page of it."""
    parts = urlsplit(raw)
    host, port = parts.hostname, parts.port
    if parts.scheme not in _DEFAULT_PORTS:
        raise BadUrl(raw, "it must begin with http:// or https://")
    if not host:
        raise BadUrl(raw, "it names no host")
    netloc = _host(raw, host)
    if port is not None and port != _DEFAULT_PORTS[parts.scheme]:
        netloc += f":{port}"
    path = _resolve_dots(_SESSION_IN_PATH.sub("", _encode(parts.path, safe="/:@!$&'()*+,;="))) or "/"
    if path.startswith("//"):
        path = f"/{path.lstrip('/')}"
    url = urlunsplit((parts.scheme, netloc, path, _query(parts), ""))
    if len(url) > MAX_URL_CHARS:
        raise BadUrl(raw, f"longer than {MAX_URL_CHARS} characters")
    return Url(url)


def _host(raw: str, host: str) -> str:
    if _CONTROL_OR_SPACE.search(host) or len(host) > 253:
        raise BadUrl(raw, "its host name is malformed")
    if ":" in host:
        return f"[{host}]"
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError as error:
            raise BadUrl(raw, "its host name is malformed") from error
    host = host.lower().rstrip(".")
    if not re.fullmatch(r"[a-z0-9._-]+", host) or ".." in host:
        raise BadUrl(raw, "its host name is malformed")
    return host


def _encode(text: str, safe: str) -> str:
    """Percent-encode what must be, decode what need not be (RFC 3986 section 6.2.2.2)."""
    encoded = quote(text, safe=safe + "%", encoding="utf-8", errors="replace").encode("ascii")

    def one(match: re.Match[bytes]) -> bytes:
        byte = bytes([int(match[1], 16)])
        return byte if byte in _UNRESERVED else match[0].upper()

    return re.sub(rb"%(?![0-9A-Fa-f]{2})", b"%25", _PERCENT.sub(one, encoded)).decode("ascii")


def _resolve_dots(path: str) -> str:
    if "/." not in path:
        return path
    kept: list[str] = []
    segments = path.split("/")
    for segment in segments[1:]:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", "..") and (not kept or kept[-1]):
        kept.append("")
    return "/" + "/".join(kept)


def _query(parts: SplitResult) -> str:
    if not parts.query:
        return ""
    ignored = _ignored()
    kept = [field for field in parts.query.split("&") if field and not ignored.fullmatch(field)]
    return _encode("&".join(kept), safe="/:@!$&'()*+,;=?")


@lru_cache(maxsize=1)
def _ignored() -> re.Pattern[str]:
    """Compiled when the first query is read: 1.5 ms that a search, which knows its addresses, need not pay."""
    return re.compile("|".join(pattern for pattern, _ in IGNORED_PARAMETERS), re.IGNORECASE)
