"""What is a link to the archive of its blog, by its address and its words alone?

A role is a hint for ordering a crawl and a feature for typing pages, never a verdict: `/category/a-post/` is a post on
some blogs. Rules are tried in order, the surest first.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from urllib.parse import unquote

from archivesearch.discover.url_shapes import dated_path, path_and_query, split_extension, trap_reason, url_shape
from archivesearch.discover.words import (
    ARCHIVE,
    AUTHOR,
    COMMENT,
    FEED,
    LOGIN,
    MEDIA_EXTENSIONS,
    MONTHS,
    PAGE,
    PAGE_PARAMETERS,
    SEARCH,
    SERIES,
    SERIES_ENDS,
    SERIES_FILLERS,
    STATIC,
    TAXONOMY,
)
from archivesearch.model import Anchor, Url
from archivesearch.urls import host_of

__all__ = ["LinkRole", "dated_path", "link_role", "trap_reason", "url_role", "url_shape"]


class LinkRole(StrEnum):
    PAGINATION = "pagination"
    """Leads along a series: numbered pages of a listing, older and newer. On a post's page the next post."""
    DATE_ARCHIVE = "date-archive"
    """A year, month or day, or the page that lists them."""
    TAXONOMY = "taxonomy"
    AUTHOR = "author"
    SEARCH = "search"
    FEED = "feed"
    COMMENT = "comment"
    SHARE = "share"
    LOGIN = "login"
    MEDIA = "media"
    PRINT = "print"
    """Another rendering of a page: for printers, AMP, mobile."""
    POST_LIKE = "post-like"
    UNKNOWN = "unknown"


def link_role(anchor: Anchor, page_url: Url) -> LinkRole:
    """What a link of `page_url` leads to. Links to other sites are UNKNOWN unless they are media, feeds or shares."""
    role = url_role(anchor.url)
    same_site = _same_site(anchor.url, page_url)
    if role in _ANYWHERE:
        return role
    if not same_site:
        return LinkRole.UNKNOWN
    if role in (LinkRole.UNKNOWN, LinkRole.POST_LIKE) and (told := _told_role(anchor, role, page_url)) is not None:
        return told
    if (
        role in _NAMED_LIKE_POSTS
        and anchor.in_heading
        and len(anchor.text.split()) > 1
        and not _is_series_text(anchor.text)
    ):
        # ?page=12 and /print/slug are posts of some systems; a heading of several words names no page of a list.
        return LinkRole.POST_LIKE
    if role is LinkRole.UNKNOWN and anchor.in_heading and _Address(anchor.url).stem not in _HOME_NAMES:
        return LinkRole.POST_LIKE
    return role


@lru_cache(maxsize=16384)
def url_role(url: Url) -> LinkRole:
    """What an address says of itself."""
    address = _Address(url)
    for role, matches, _ in ADDRESS_RULES:
        if matches(address):
            return role
    return LinkRole.UNKNOWN


_HOME_NAMES = STATIC | {""}
_NAMED_LIKE_POSTS = frozenset({LinkRole.PAGINATION, LinkRole.PRINT})


# --- details: addresses -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Address:
    url: Url

    @cached_property
    def segments(self) -> list[str]:
        """Of the path, folded, without empty ones."""
        return [unquote(part).casefold() for part in path_and_query(self.url)[0].split("/") if part]

    @cached_property
    def last(self) -> str:
        return self.segments[-1] if self.segments else ""

    @cached_property
    def stem(self) -> str:
        return split_extension(self.last)[0]

    @cached_property
    def extension(self) -> str:
        return split_extension(self.last)[1].lstrip(".")

    @cached_property
    def fields(self) -> dict[str, str]:
        """Of the query, names folded, the first of each."""
        found: dict[str, str] = {}
        for field in path_and_query(self.url)[1].split("&")[:20]:
            name, _, value = field.partition("=")
            found.setdefault(unquote(name).casefold(), unquote(value).casefold())
        found.pop("", None)
        return found

    def names(self, words: frozenset[str]) -> bool:
        """Whether a folder, or the page itself, is called one of these."""
        return self.stem in words or any(segment in words for segment in self.segments)

    def follows(self, words: frozenset[str]) -> bool:
        """Whether the last segment stands in a folder called one of these."""
        return any(segment in words for segment in self.segments[:-1])


SHARE_ADDRESSES: tuple[tuple[str, str], ...] = (
    (r"//(?:\w+\.)?(?:twitter|x)\.com/(?:intent|share|home\b.*status=)", "https://twitter.com/intent/tweet?url="),
    (r"//(?:\w+\.)?facebook\.com/(?:sharer|share\.php|dialog)", "https://www.facebook.com/sharer/sharer.php?u="),
    (r"//(?:\w+\.)?linkedin\.com/(?:sharearticle|sharing)", "https://www.linkedin.com/shareArticle?mini=true"),
    (r"//(?:\w+\.)?pinterest\.\w+/pin/create", "https://www.pinterest.com/pin/create/button/"),
    (r"//(?:\w+\.)?(?:reddit|stumbleupon|digg)\.com/submit", "https://www.reddit.com/submit?url="),
    (
        r"//(?:\w+\.)?(?:plus\.google|vk|tumblr|service\.weibo|threads)\.\w+/(?:share|intent)",
        "https://vk.com/share.php",
    ),
    (r"//(?:t\.me/share|wa\.me/|api\.whatsapp\.com/|(?:\w+\.)?line\.me/r/)", "https://t.me/share/url?url="),
    (r"//b\.hatena\.ne\.jp/(?:entry|add)", "http://b.hatena.ne.jp/entry/s/example.org/"),
    (
        r"//(?:\w+\.)?(?:addtoany|addthis|getpocket|delicious|instapaper|del\.icio\.us)\.?\w*/",
        "https://getpocket.com/save",
    ),
    (r"//(?:www\.|draft\.)?blogger\.com/(?:share-post|email-post)", "https://www.blogger.com/share-post.g?blogID="),
    (
        r"//(?:\w+\.)?(?:news\.)?ycombinator\.com/submitlink|//bsky\.app/intent",
        "https://news.ycombinator.com/submitlink",
    ),
)
_SHARE = re.compile("|".join(pattern for pattern, _ in SHARE_ADDRESSES), re.I)
_FEED_FILE = re.compile(
    r"(?:[\w.-]*[._-])?(?:feed|atom|rss|rss2)\d?\.(?:xml|php|json)|index\.(?:xml|rdf)|.+\.(?:rss|atom|rdf)"
)
_COMMENT_PAGE = re.compile(r"comment-page-\d+|comment-subscriptions?")
_ATTACHED_NUMBER = re.compile(r"(.+?)[-_]?\d{1,6}")
_MONTH_QUERY = re.compile(r"(?:19|20)\d{2}(?:-?\d{2}(?:-?\d{2})?)?")
_ONE_NUMBER = re.compile(r"\d{1,6}")
_LONG_NUMBER = re.compile(r"\d{3,}")


def _is_media(a: _Address) -> bool:
    return a.extension in MEDIA_EXTENSIONS


def _is_share(a: _Address) -> bool:
    return _SHARE.search(a.url) is not None


def _is_login(a: _Address) -> bool:
    return a.last in LOGIN or a.stem in LOGIN or (bool(a.segments) and a.segments[0] in {"wp-admin", "admin", "cart"})


def _is_comment(a: _Address) -> bool:
    if {"replytocom", "showcomment", "replyto"} & a.fields.keys() or a.fields.get("mode") == "reply":
        return True
    if _COMMENT_PAGE.fullmatch(a.last):
        return True
    dated = dated_path(a.url)
    if a.last in COMMENT:
        # /2017/11/comments/ is a post about comments, /2017/11/slug/comments/ its comments.
        return dated is None or url_shape(a.url).rstrip("/").endswith("/" + a.last)
    return any(part in COMMENT for part in a.segments[-3:-1]) and re.fullmatch(r"[\d-]+|reply", a.stem) is not None


def _is_print(a: _Address) -> bool:
    if a.last in {"print", "printpdf", "printmail", "amp", "amp.html"} or (a.segments and a.segments[0] == "print"):
        return len(a.segments) > 1
    flags = {"print", "amp", "mobile", "tmpl", "outputtype", "printable"} & a.fields.keys()
    if any(value in _FOR_PRINTERS for value in a.fields.values()):
        return True
    return bool(flags) or a.fields.get("m") in {"0", "1"} or a.fields.get("view") in {"print", "mobile"}


_FOR_PRINTERS = frozenset(
    {"print", "printable", "printer", "printpage", "printview", "printerfriendly", "print_friendly"}
)
"""?file=print&sid=44, ?op=PrinterFriendly"""


def _is_feed(a: _Address) -> bool:
    if "feed" in a.fields or {a.fields.get("format"), a.fields.get("alt"), a.fields.get("type")} & _FEED_FORMATS:
        return True
    if _FEED_FILE.fullmatch(a.last):
        return not a.follows(TAXONOMY) or "." in a.last
    in_words = a.last in FEED and not (len(a.segments) > 1 and a.segments[-2] in TAXONOMY)
    # After /feed/ comes its format or page; /feeds/ID/comments/default is Blogger's.
    return in_words or any(part in {"feed", "feeds"} for part in a.segments[max(0, len(a.segments) - 4) : -1])


_FEED_FORMATS = frozenset({"rss", "rss2", "atom", "feed", "rdf", "json-feed"})


def _is_pagination(a: _Address) -> bool:
    for name, value in a.fields.items():
        if name in PAGE_PARAMETERS and (_ONE_NUMBER.fullmatch(value) or name in _CURSORS):
            return True
    if len(a.segments) > 1 and a.segments[-2] in PAGE and _ONE_NUMBER.fullmatch(a.stem):
        return True
    attached = _ATTACHED_NUMBER.fullmatch(a.stem)
    return attached is not None and attached[1].rstrip("-_") in PAGE | {"index"} and a.stem != attached[1]


_CURSORS = frozenset({"updated-max", "updated-min", "before", "after", "before_time", "cursor", "max_id", "since_id"})


def _is_search(a: _Address) -> bool:
    if a.names(SEARCH):
        return "label" not in a.segments
    return any(
        a.fields.get(name) for name in ("s", "q", "query", "search", "keyword", "keywords")
    ) and not _is_post_query(a)


def _is_taxonomy(a: _Address) -> bool:
    if any(
        a.fields.get(name)
        for name in ("cat", "tag", "category", "label", "topic", "tagged", "taxonomy", "category_name")
    ):
        return True
    return a.stem in TAXONOMY or a.follows(TAXONOMY)


def _is_author(a: _Address) -> bool:
    return bool(a.fields.get("author")) or a.stem in AUTHOR or a.follows(AUTHOR)


def _is_date_archive(a: _Address) -> bool:
    month = a.fields.get("m") or a.fields.get("month") or a.fields.get("year") or a.fields.get("archive") or ""
    if _MONTH_QUERY.fullmatch(month):
        return True
    if a.stem in ARCHIVE:
        return True
    # Nothing but the date, below any folders: /2018/10/, /blog/archives/2018_10.html, /2021/05/08.html.
    return dated_path(a.url) is not None and _ENDS_IN_DATE.search(url_shape(a.url)) is not None


_ENDS_IN_DATE = re.compile(r"(?:^|/)(?:\{[YMD]\}[-_./]?)+(?:_archive)?(?:\.\w+|/index\.\w+)?/?$")


def _is_post_query(a: _Address) -> bool:
    return any(
        _ONE_NUMBER.fullmatch(a.fields.get(name, "")) for name in ("p", "id", "post", "entry", "article", "postid")
    )


def _is_post_like(a: _Address) -> bool:
    if _is_post_query(a):
        return True
    if not a.segments or a.stem in STATIC or a.fields:
        return False
    if dated_path(a.url) is not None:
        return True
    words = len(re.findall(r"[^\W_]+", a.stem))
    # Scripts without spaces say a word in one or two characters.
    length = sum(3 if char >= "\u2e80" else 1 for char in a.stem)
    if words >= 3 or length > 25:
        return True
    end = url_shape(a.url).rstrip("/").rsplit("/", 2)[1:]
    # /archives/000435.html, /entry12/, /post/95803019/slug
    return _LONG_NUMBER.fullmatch(a.stem) is not None or "{n}" in end[-1] or end == ["{n}", "{slug}"]


ADDRESS_RULES: tuple[tuple[LinkRole, Callable[[_Address], bool], str], ...] = (
    # (role, rule, an address that made us add it)
    (LinkRole.MEDIA, _is_media, "/wp-content/uploads/2018/10/tree.jpg"),
    (LinkRole.SHARE, _is_share, "https://twitter.com/intent/tweet?url=..."),
    (LinkRole.LOGIN, _is_login, "/wp-login.php, /user/register"),
    (LinkRole.COMMENT, _is_comment, "/2018/10/slug/comment-page-2/, /comment/reply/12"),
    (LinkRole.PRINT, _is_print, "/node/12/print, /2018/10/slug.html?m=1, /slug/amp/"),
    (LinkRole.FEED, _is_feed, "/feed/, /tag/x/feed/, /atom.xml, ?format=rss, /feeds/posts/default"),
    (LinkRole.PAGINATION, _is_pagination, "/page/2/, ?page=2, /index2.html, /search?updated-max=2018-10-01"),
    (LinkRole.TAXONOMY, _is_taxonomy, "/tag/x/, /search/label/x, /kategorie/x/, ?cat=12"),
    (LinkRole.SEARCH, _is_search, "/?s=word, /search?q=word"),
    (LinkRole.AUTHOR, _is_author, "/author/ann/, ?author=2"),
    (LinkRole.DATE_ARCHIVE, _is_date_archive, "/2018/10/, /2018_10.html, ?m=201810, /archives/"),
    (LinkRole.POST_LIKE, _is_post_like, "/2018/10/slug/, /archives/000435.html, /a-slug-of-words/, ?p=123"),
)
_ANYWHERE = frozenset({LinkRole.MEDIA, LinkRole.SHARE, LinkRole.FEED})
"""Roles that mean the same on another site: images on a CDN, feeds at a feed service."""


# --- details: what the link says ----------------------------------------------------------------------------------


def _told_role(anchor: Anchor, role: LinkRole, page_url: Url) -> LinkRole | None:
    """The role by text and rel, where the address says little."""
    if "tag" in anchor.rel:
        return LinkRole.TAXONOMY
    if "author" in anchor.rel and role is LinkRole.UNKNOWN:
        return LinkRole.AUTHOR
    if _is_month_text(anchor.text) and not (role is LinkRole.POST_LIKE and dated_path(anchor.url) is not None):
        return LinkRole.DATE_ARCHIVE
    if _is_series_text(anchor.text or "next") and not anchor.in_heading and (anchor.text or anchor.rel & _SERIES_RELS):
        return LinkRole.POST_LIKE if _is_neighbour(anchor.url, page_url, role) else LinkRole.PAGINATION
    # Posts are titled with a number too ("54" at /54.html, a birthday): their addresses tell nothing apart.
    if role is LinkRole.UNKNOWN and _is_page_number(anchor):
        return LinkRole.PAGINATION
    return None


_SERIES_RELS = frozenset({"next", "prev", "previous"})


def _is_neighbour(url: Url, page_url: Url, role: LinkRole) -> bool:
    """Whether "next" leads from a post to a post: pages of listings have numbers, not names."""
    if role is LinkRole.POST_LIKE and dated_path(url) is not None:
        return True
    shape = url_shape(url)
    return shape == url_shape(page_url) and (
        role is LinkRole.POST_LIKE or "{slug}" in shape.rstrip("/").rsplit("/")[-1]
    )


def _is_page_number(anchor: Anchor) -> bool:
    """A bare number whose address ends in it: "7" at ?view=7, "[2]" at ?nr=2. Days of calendars have dates."""
    number = re.fullmatch(r"[^\w]?(\d{1,4})[^\w]?", anchor.text)
    if number is None or dated_path(anchor.url) is not None:
        return False
    return re.search(rf"(?<!\d)0*{number[1]}(?:\.\w+)?/?$", anchor.url) is not None


_ARROWS = re.compile(r"[^\w\s'’\-\u200c\u0300-\u036f\u0900-\u0dff\u0e30-\u0e4e]|[_\d]")


def _is_series_text(text: str) -> bool:
    """Words of a series and what stands with them, no more: «« Older posts», «Entradas antiguas», «次のページ»."""
    if len(text) > 60:
        return False
    words = _ARROWS.sub(" ", text.casefold()).split()
    if not words:
        return any(arrow in text for arrow in "«»‹›←→") and not any(char.isalnum() for char in text)
    if any(char.isdigit() for char in text) and not any(word in PAGE for word in words):
        return False
    if all(word in SERIES_ENDS or word in PAGE for word in words):
        return any(word in SERIES_ENDS for word in words)
    return any(word in SERIES for word in words) and all(word in SERIES or word in SERIES_FILLERS for word in words)


_COUNT = re.compile(r"\s*[(\[（]\s*\d{1,5}\s*[)\]）]\s*$")
_NUMBERED_MONTH = re.compile(
    r"(?:(?:19|20)\d{2}\s?[年년])?\s?(?:0?[1-9]|1[0-2])\s?[月월]|(?:19|20)\d{2}\s?[年년]|(?:19|20)\d{2}[-./](?:0[1-9]|1[0-2])"
    r"|(?:tháng|thg)\s(?:0?[1-9]|1[0-2])(?:,?\s(?:năm\s)?(?:19|20)\d{2})?|(?:0[1-9]|1[0-2])[-./](?:19|20)\d{2}"
)


def _is_month_text(text: str) -> bool:
    """ "October 2018 (2)", "2018 (15)", "octubre de 2018", "2018年10月 (3)": a year or month and nothing else."""
    if len(text) > 40:
        return False
    label = _COUNT.sub("", text.casefold()).strip()
    if _NUMBERED_MONTH.fullmatch(label):
        return True
    words = re.findall(r"[^\s,.()]+", label)
    names = [word for word in words if word in MONTHS]
    years = [word for word in words if re.fullmatch(r"(?:19|20)\d{2}", word)]
    rest = [word for word in words if word not in names and word not in years and word not in _BETWEEN]
    if rest or len(names) > 1 or len(years) > 1:
        return False
    return bool(years) or (bool(names) and label != text.casefold().strip())


_BETWEEN = frozenset({"de", "del", "do", "of", "m", "г", "г.", "р", "ж", "й", "år", "en", "año", "jahr", "d'"})


def _same_site(one: str, other: str) -> bool:
    first, second = host_of(Url(one)), host_of(Url(other))
    return first == second or first.endswith(f".{second}") or second.endswith(f".{first}")
