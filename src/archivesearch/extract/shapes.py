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
BLOG_FOLDERS = frozenset(
    "blog blogs weblog journal news notes diary log posts articles writing essays stories updates magazine "
    "tagebuch aktuelles artikel noticias articulos bitacora diario actualites carnet articles notizie "
    "wpisy aktualnosci novosti blogg dagbok blogi tin-tuc blog-posts блог новости ブログ 博客 日志 블로그".split()
)
"""What sites with more than a blog call its folder."""
STATIC_NAMES: frozenset[str] = frozenset(
    # Whole names of pages that every site has and no author gives a post; "links", "welcome" are titles, too.
    "about about-me about-us about-this-site aboutme aboutus contact contact-me contact-us contactus "
    "impressum datenschutz datenschutzerklaerung imprint colophon privacy privacy-policy disclaimer terms terms-of-use "
    "terms-of-service tos copyright guestbook gaestebuch sitemap faq kontakt ueber-mich ueber-uns ueber "
    "a-propos apropos mentions-legales livre-d-or acerca acerca-de sobre sobre-mi sobre-mim quien-soy contacto contato "
    "contatti chi-sono chi-siamo o-mnie o-nas o-mne o-autorovi iletisim hakkimda hakkinda lien-he gioi-thieu kapcsolat "
    "rolunk over-mij om-mig om-meg yhteystiedot obo-mne kontakty".split()
)
_SEARCH_WORDS = frozenset("search suche buscar busca recherche cerca zoeken sok szukaj hledat haku arama поиск".split())
_PAGE_WORDS = frozenset("page pages paged seite pagina pagine strona stranitsa sida sivu oldal".split())
_PAGE_NAME = re.compile(r"^(?:page|index|seite|pagina|default|archive|archives)[-_]?\d{1,4}$")
_SPLIT_EXTENSION = re.compile(r"^(.+?)(\.(?:html?|php\d?|aspx?|shtml|jsp|cgi|pl|cfm|xhtml|amp))?$", re.I)
_DATE_NAME = re.compile(
    r"^(?:19|20)\d\d[-_.](?:0?[1-9]|1[0-2])(?:[-_.](?:0?[1-9]|[12]\d|3[01])(?:[a-z]|[-_.]\d)?)?(?:[-_]archive)?$"
)
"""A diary has a second page for a day now and then: 2001-12-21b."""
_COMMON_WORDS = frozenset(
    # Words that folders of posts are called as well (/laravel/collection/slug/): they count in the first place only.
    "section subject subjects theme themes thema themen tema argomenti collection collections series people profile "
    "member members contributor term tax the keyword keywords topic topics".split()
)
_PAGED_QUERY = re.compile(r"(?:^|&)(?:(?:page|paged|pg|seite|pagina)=\W*\d|(?:updated-max|start|offset)=)", re.I)
"""Wikis name their pages so: Wiki.jsp?page=Main_blogentry_080506_1."""
_DATE_QUERY = re.compile(r"(?:^|&)(?:m|year|archive|month)=((?:19|20)\d\d(?:[-/]?\d\d){0,2})(?:&|$)", re.I)
_ROUTE = re.compile(r"(?:^|&)(?:(?:q|r|route|page)=(/?[a-z_-]+(?:/|%2F)[^&]+)|(/?[^=&/]+/[^=&]+|/[^=&]+)(?=&|$))", re.I)
"""A whole path in the query: ?q=node/12 is Drupal without clean URLs, ?post/2009/03/04/slug is Dotclear's default."""
_FEW_DATED = 40
_FEW_VALUES, _OFTEN = 8, 4
_PROGRAMS = frozenset({".asp", ".aspx", ".php", ".php3", ".php4", ".php5", ".cgi", ".pl", ".jsp", ".cfm"})
"""With a query behind it, the name of a program is no word that varies: /article.asp?id=24, /comment.asp?id=24."""
_TONGUES = frozenset(
    # ISO 639-1, as far as blogs are written in them.
    "af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn "
    "ko ky lo lt lv mk ml mn mr ms my nb ne nl nn no pa pl ps pt ro ru si sk sl sq sr sv sw ta te tg th tl tr tt uk ur "
    "uz vi zh zu".split()
)
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
    path = f"{parts.path.rstrip('/')}/{unquote(route[1] or route[2]).lstrip('/')}" if route else parts.path
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


def is_search_url(url: str) -> bool:
    """The answer of a search, by the name of the program that is asked: search.pl?topic=4."""
    words = url_words(url.partition("?")[0])
    return "?" in url and bool(words) and words[-1] in _SEARCH_WORDS


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
        return min(3, len(re.findall(r"\d+", url_words(url)[-1])))
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


def is_static_url(url: Url) -> bool:
    """Whether an address ends in the name of a page that is no post of any blog, without a number or a date."""
    words = [word for word in url_words(url.partition("?")[0]) if word]
    return bool(words) and words[-1] in STATIC_NAMES and not has_id_or_date(url)


def is_root(url: Url) -> bool:
    return urlsplit(url).path == "/" and "?" not in url


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


def is_below_blog_folder(shape: str) -> bool:
    """Whether one of the folders of a shape is called a blog: /blog/{slug}."""
    return any(folder in BLOG_FOLDERS for folder in shape.partition("?")[0].split("/")[1:-1])


def is_in_dated_folder(shape: str) -> bool:
    """Whether pages of a shape stand in the folder of a day: /2016/05/08/slug."""
    return "/{year}/{month}/{day}/{slug}" in shape


def without_tongue(shape: str) -> str:
    """A shape without the folder of a language at its beginning: /en/{slug}/ as /{slug}/."""
    first, _, rest = shape.removeprefix("/").partition("/")
    return f"/{rest}" if first.partition("-")[0] in _TONGUES and len(first) in (2, 5) and rest else shape


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
    values = _values(marks)
    shapes = {url: _join(url, steps, siblings, values) for url, steps in marks.items()}
    sizes = Counter(shapes.values())
    folds = {shape: _fold(shape, sizes) for shape in sizes}
    return {url: folds[shape] for url, shape in shapes.items()}


# --- details ------------------------------------------------------------------------------------------------------


def _join(
    url: str,
    steps: list[str],
    siblings: Mapping[tuple[str, ...], Counter[str]],
    values: Mapping[tuple[str, str], Counter[str]],
) -> str:
    shown: list[str] = []
    for depth, step in enumerate(steps[:-1]):
        known = siblings.get((*steps[:depth], str(len(steps) - depth)), Counter())
        dated = steps[depth + 1].startswith("{year}")
        shown.append(step if step.startswith("{") or _is_kept(step, known, dated=dated) else "{dir}")
    return "/" + "/".join([*shown, steps[-1]]) + _query_shape(url, _path_key(steps), values)


def _fold(shape: str, sizes: Counter[str]) -> str:
    """A small shape joins the sibling that differs by a slug only: a post named "47" or "comments" among slugs."""
    head, _, last = shape.rpartition("/") if not shape.endswith("/") else shape[:-1].rpartition("/")
    tail = "/" if shape.endswith("/") else ""
    if not head or "?" in shape:
        if not re.match(r"^\{(?:n|year)\}", last):
            return shape
    elif last.startswith("{") and not re.match(r"^\{(?:n|year)\}", last):
        return shape
    match = _SPLIT_EXTENSION.match(last)
    extension = match[2] or "" if match else ""
    for other in ("{slug}", "{n}") if last.startswith("{year}") else ("{slug}",):
        sibling = f"{head}/{other}{extension}{tail}"
        if sizes[sibling] > max(2, 2 * sizes[shape]) and sizes[shape] < 20:
            return sibling
    return shape


def _is_kept(step: str, siblings: Counter[str], *, dated: bool) -> bool:
    """A folder stays itself when it is a word of systems, one of few, or outweighs its siblings.

    On a small blog nothing is learned of a category that has one dated post: they are all one.
    """
    if step in TAXONOMY_WORDS or step in LISTING_WORDS:
        return True
    if len(siblings) < 4:
        return not (dated and siblings.total() < _FEW_DATED)
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
    is_word = mark in TAXONOMY_WORDS or mark in LISTING_WORDS or (extension.lower() in _PROGRAMS and "?" in url)
    if mark and not mark.startswith("{") and not is_word:
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


def _values(marks: Mapping[Url, list[str]]) -> Mapping[tuple[str, str], Counter[str]]:
    """(path, field of a query) -> how often it has which value."""
    found: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for url, steps in marks.items():
        for name, value in _fields(url):
            found[_path_key(steps), name][value] += 1
    return found


def _path_key(steps: list[str]) -> str:
    return "/".join(steps)


def _fields(url: str) -> list[tuple[str, str]]:
    fields = (field.partition("=") for field in query_of(url).split("&") if field)
    return sorted((name.lower(), value) for name, _, value in fields)


def _query_shape(url: str, path: str, values: Mapping[tuple[str, str], Counter[str]]) -> str:
    """A field with few values is a word of the system (file=print), one with many names a page (title=...)."""
    fields = _fields(url)
    if not fields:
        return ""
    shown = []
    for name, value in fields:
        known = values.get((path, name), Counter())
        is_word = len(known) <= _FEW_VALUES and known[value] >= _OFTEN
        shown.append(f"{name}={'{n}' if value.isdigit() else value if is_word else '*'}")
    return "?" + "&".join(shown)
