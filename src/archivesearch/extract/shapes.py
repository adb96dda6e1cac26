"""Which addresses of a site are built alike?

A blog makes its addresses by rules, so pages with one URL shape are usually of one kind. Years, months, days, numbers,
slugs and the names of query fields are marked; a slug with digits in it stays a slug.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import pairwise
from urllib.parse import unquote, urlsplit, urlunsplit

from archivesearch.model import Url

TAXONOMY_WORDS: frozenset[str] = frozenset(
    # What systems call their tag, category, author, series and search pages (and the machinery beside
    # posts: comment windows, log-in), as whole path segments or query names.
    "tag tags tagged label labels category categories cat topic topics subject subjects keyword keywords section "
    "author authors user users people profile member members contributor search series collection collections theme "
    "taxonomy term tax kategorie kategorien schlagwort schlagwoerter thema themen autor autoren suche etiqueta "
    "etiquetas categoria categorias autores buscar categorie catégorie auteur recherche mot-cle motcle argomento "
    "argomenti kategori etiket yazar arama kategoria kategorier metka metki rubrika rubriki rubric tema autorzy tagi "
    "szukaj тег теги метка метки рубрика рубрики категория категории автор поиск "
    "タグ カテゴリ カテゴリー 标签 分类 標籤 分類 تصنيف وسم chu-de the-loai danh-muc the chuyen-muc".split()
)
LISTING_WORDS: frozenset[str] = frozenset(
    # Archives and pagination.
    "archive archives archiv archivo archivos arhiv arkiv arxiv archivio page pages p paged seite pagina pagine strona "
    "stranitsa sida index start offset date calendar month year monthly yearly weekly older newer by-date by-month "
    "updated-max latest recent all home blog posts feed feeds rss atom comments sitemap map".split()
)
_PAGE_WORDS = frozenset("page pages paged seite pagina pagine strona stranitsa sida sivu oldal".split())
_PAGE_NAME = re.compile(r"^(?:page|index|seite|pagina|default|archive|archives)[-_]?\d{1,4}$")
_SPLIT_EXTENSION = re.compile(r"^(.+?)(\.(?:html?|php\d?|aspx?|shtml|jsp|cgi|xhtml|amp))?$", re.I)
_DATE_NAME = re.compile(r"^(?:19|20)\d\d[-_.](?:0?[1-9]|1[0-2])(?:[-_.](?:0?[1-9]|[12]\d|3[01]))?(?:[-_]archive)?$")
_COMMON_WORDS = frozenset(
    # Words that folders of posts are called as well (/laravel/collection/slug/): they count in the first place only.
    "section subject subjects theme themes thema themen tema argomenti collection collections series people profile "
    "member members contributor term tax the keyword keywords topic topics".split()
)
_PAGED_QUERY = re.compile(r"(?:^|&)(?:page|paged|updated-max|start|offset|pg|seite|pagina)=", re.I)
_DATE_QUERY = re.compile(r"(?:^|&)(?:m|year|archive|month)=((?:19|20)\d\d(?:[-/]?\d\d){0,2})(?:&|$)", re.I)
_ROUTE = re.compile(r"(?:^|&)(?:q|r|route|page)=(/?[a-z_-]+(?:/|%2F)[^&]+)", re.I)
"""A whole path in the query: ?q=node/12 is Drupal without clean URLs."""
_INDEX_FILE = re.compile(r"^(?:index|default)\.(?:html?|php\d?|aspx?|shtml|jsp)$", re.I)
_MONTH_NAMES = frozenset(
    # Of addresses such as /2009/aug/30/ and /2009/august/; other languages write numbers there.
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september "
    "october november december".split()
)
_YEAR = re.compile(r"^(?:19|20)\d\d$")


def path_parts(url: str) -> list[str]:
    """The decoded segments of a path; the last is "" when it ends with a slash."""
    parts = urlsplit(url)
    route = _ROUTE.search(parts.query)
    path = f"{parts.path.rstrip('/')}/{unquote(route[1])}" if route else parts.path
    return [unquote(part).partition("?")[0] for part in path.split("/")[1:]]


def query_of(url: str) -> str:
    """The query; static mirrors of dynamic sites keep it in the file name (search%3Fupdated-max=...html)."""
    parts = urlsplit(url)
    _, _, hidden = unquote(parts.path.rpartition("/")[2]).partition("?")
    return _ROUTE.sub("", parts.query) or hidden.removesuffix(".html")


def url_words(url: str) -> list[str]:
    """Whole path segments (without extension) and query names, lower case."""
    words = [_SPLIT_EXTENSION.sub(r"\1", part.lower()) for part in path_parts(url) if part]
    return words + [field.partition("=")[0].lower() for field in query_of(url).split("&") if field]


def is_taxonomy_url(url: str) -> bool:
    """A tag, category, author or search page by the words of its address."""
    words = [word for word in url_words(url) if word]
    in_first = bool(words) and words[0] in _COMMON_WORDS
    return in_first or is_surely_taxonomy_url(url)


def is_surely_taxonomy_url(url: str) -> bool:
    """`is_taxonomy_url` by words that no blog calls a folder of its posts, and Movable Type's cat_food.html."""
    words = url_words(url)
    return any((word in TAXONOMY_WORDS and word not in _COMMON_WORDS) or word.startswith("cat_") for word in words)


def date_depth(url: str) -> int:
    """How far an address ends in nothing but a date: 0 not at all, 1 a year, 2 a month, 3 a day."""
    if match := _DATE_QUERY.search(query_of(url)):
        return 1 if len(match[1]) == 4 else 2
    marks = _marks(url)
    if marks:
        marks[-1] = re.sub(r"(?:\.\w+)?/?$", "", marks[-1])
    names = [mark for mark in marks if mark.startswith("{")]
    rest = [mark for mark in marks[-1:] if not mark.startswith("{")]
    if not names or rest or names[-1] not in ("{year}", "{month}", "{day}", "{date}"):
        return 0
    if names[-1] == "{date}":
        return len(re.findall(r"\d+", url_words(url)[-1]))
    return {"{year}": 1, "{month}": 2, "{day}": 3}[names[-1]]


def is_paged_url(url: str) -> bool:
    """A numbered page of a listing by its address: /page/3, page3.html, ?page=3, index-3.html, ?updated-max=."""
    parts = [part for part in url_words(url.partition("?")[0]) if part]
    for before, after in pairwise(parts):
        if after.isdigit() and before in _PAGE_WORDS:
            return True
    if parts and _PAGE_NAME.match(parts[-1]):
        return True
    return bool(_PAGED_QUERY.search(query_of(url)) or "updated-max=" in url)


def has_id_or_date(url: str) -> bool:
    """Whether an address carries a number or a date of its own: systems give those to posts, people seldom to pages."""
    marks = _marks(url)
    return any(mark.startswith(("{year}", "{n}", "{date}")) for mark in marks) or bool(
        re.search(r"=\d+", query_of(url))
    )


def parent_addresses(url: Url) -> tuple[Url, ...]:
    """Addresses of which this may be a part: the folder above it (/slug/2/, /slug/comments/, /slug/photo-1/)."""
    parts = urlsplit(url)
    head, _, _ = parts.path.rstrip("/").rpartition("/")
    if not head or parts.query:
        return ()
    return tuple(Url(urlunsplit((parts.scheme, parts.netloc, path, "", ""))) for path in (head + "/",))


def url_shapes(urls: Iterable[Url]) -> Mapping[Url, str]:
    """The shape of each address, with all addresses in view.

    Folders under which there are many siblings (/php/a/, /go/b/, /vim/c/ ...) become one wildcard.
    """
    marks = {url: _marks(url) for url in urls}
    siblings: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for steps in marks.values():
        for depth, step in enumerate(steps[:-1]):
            if not step.startswith("{"):
                siblings[(*steps[:depth], str(len(steps) - depth))][step] += 1
    shapes = {url: _join(url, steps, siblings) for url, steps in marks.items()}
    sizes = Counter(shapes.values())
    folds = {shape: _fold(shape, sizes) for shape in sizes}
    return {url: folds[shape] for url, shape in shapes.items()}


# --- details ------------------------------------------------------------------------------------------------------


def _join(url: str, steps: list[str], siblings: Mapping[tuple[str, ...], Counter[str]]) -> str:
    shown: list[str] = []
    for depth, step in enumerate(steps[:-1]):
        known = siblings.get((*steps[:depth], str(len(steps) - depth)), Counter())
        shown.append(step if step.startswith("{") or _is_kept(step, known) else "{dir}")
    return "/" + "/".join([*shown, steps[-1]]) + _query_shape(url)


def _fold(shape: str, sizes: Counter[str]) -> str:
    """A small shape joins the sibling that differs by a slug only: a post named "47" or "comments" among slugs."""
    head, _, last = shape.rpartition("/") if not shape.endswith("/") else shape[:-1].rpartition("/")
    tail = "/" if shape.endswith("/") else ""
    if not head or "?" in shape:
        is_number = re.match(r"^\{n\}", last)
        if not is_number:
            return shape
    elif last.startswith("{") and not re.match(r"^\{(?:n|year)\}", last):
        return shape
    match = _SPLIT_EXTENSION.match(last)
    sibling = f"{head}/{{slug}}{match[2] or '' if match else ''}{tail}"
    return sibling if sizes[sibling] > max(2, 2 * sizes[shape]) and sizes[shape] < 20 else shape


def _is_kept(step: str, siblings: Counter[str]) -> bool:
    """A folder stays itself when it is a word of systems, one of few, or outweighs its siblings."""
    if step in TAXONOMY_WORDS or step in LISTING_WORDS or len(siblings) < 4:
        return True
    return siblings[step] > 0.4 * siblings.total()


def _marks(url: str) -> list[str]:
    parts = path_parts(url)
    if parts and _INDEX_FILE.match(parts[-1]):
        parts[-1] = ""
    folders, last = parts[:-1], parts[-1] if parts else ""
    if not last and folders:
        last = folders.pop() + "/"
    marks: list[str] = []
    for part in folders:
        marks.append(_mark(part.lower(), marks))
    bare = last.removesuffix("/")
    match = _SPLIT_EXTENSION.match(bare)
    name, extension = (match[1], match[2] or "") if match else (bare, "")
    mark = _mark(name.lower(), marks) if name else ""
    if mark and not mark.startswith("{") and mark not in TAXONOMY_WORDS and mark not in LISTING_WORDS:
        mark = "{slug}"
    return [*marks, f"{mark}{extension.lower()}{'/' if last.endswith('/') else ''}"]


def _mark(part: str, before: list[str]) -> str:
    if _YEAR.match(part):
        return "{year}"
    if before and before[-1] == "{year}" and part in _MONTH_NAMES:
        return "{month}"
    if part.isdigit():
        if before and before[-1] == "{year}" and len(part) <= 2 and 1 <= int(part) <= 12:
            return "{month}"
        if before and before[-1] == "{month}" and len(part) <= 2 and 1 <= int(part) <= 31:
            return "{day}"
        return "{n}"
    if _DATE_NAME.match(part):
        return "{date}"
    if _PAGE_NAME.match(part):
        return "{page}"
    return part


def _query_shape(url: str) -> str:
    fields = sorted(field.partition("=") for field in query_of(url).split("&") if field)
    if not fields:
        return ""
    return "?" + "&".join(f"{name.lower()}={'{n}' if value.isdigit() else '*'}" for name, _, value in fields)
