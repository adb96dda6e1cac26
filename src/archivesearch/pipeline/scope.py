"""Where does a blog begin and the site around it end? Learned from where the start page's links lead. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Set
from urllib.parse import unquote, urlsplit, urlunsplit

from archivesearch.discover.feeds import Feed
from archivesearch.discover.url_shapes import url_shape
from archivesearch.discover.words import ARCHIVE, AUTHOR, PAGE, SEARCH, TAXONOMY
from archivesearch.extract.shapes import BLOG_FOLDERS
from archivesearch.model import Anchor, Url
from archivesearch.urls import host_of, path_of

_SHARE = 0.6
"""Of a page's links on its own host, so many stay below the blog's folder. Measured on three pages each of 14 blogs:
.67 to 1 for the folder of the blog, at most .38 for a folder of a date or of one post."""
_AT_LEAST = 3


_PARTS = TAXONOMY | AUTHOR | PAGE | ARCHIVE | SEARCH


def learn_prefix(start: Url, links: Iterable[Anchor]) -> str:
    """The longest folder of the start address that holds a good share of the links of its page, else a user's or "/".

    A start address that is called a blog and heads its list of posts is the blog, whatever else the menu names.
    """
    own = [link for link in links if host_of(link.url) == host_of(start) and path_of(link.url) != path_of(start)]
    called = f"{path_of(start).rstrip('/')}/"
    if unquote(called).rstrip("/").rpartition("/")[2].casefold() in BLOG_FOLDERS:
        headed = {path_of(link.url) for link in own if link.in_heading or link.heading is not None}
        if _holds(called, headed):
            return called
    paths = {path_of(link.url) for link in own}
    folders = (folder for folder in _folders(path_of(start)) if not _is_part_of_blog(folder))
    return next((folder for folder in folders if _holds(folder, paths)), _of_user(path_of(start)))


def home_of_feed(address: Url, feed: Feed) -> Url | None:
    """The home page of the blog that a feed belongs to: what the feed names, or the folder that holds all its entries.

    Where many write on one host, feeds name the host's own home now and then.
    """
    paths = {path_of(link.url) for link in feed.entries if host_of(link.url) == host_of(address)}
    home = feed.home
    if len(paths) < _AT_LEAST or (home is not None and host_of(home) != host_of(address)):
        return home
    folders = (folder for folder in _folders(sorted(paths)[0]) if not _is_part_of_blog(folder))
    shared = next((folder for folder in folders if all(path.startswith(folder) for path in paths)), "/")
    if home is not None and (shared == "/" or path_of(home).startswith(shared)):
        return home
    return Url(urlunsplit((*urlsplit(address)[:2], shared, "", "")))


def in_home_form(url: Url, start: Url) -> Url:
    """An address of the blog with the scheme and host of its start page: http, https and `www.` are one blog."""
    home = urlsplit(start)
    parts = urlsplit(url)
    if (parts.scheme, parts.netloc) == (home.scheme, home.netloc) or host_of(url) != host_of(start):
        return url
    return Url(urlunsplit((home.scheme, home.netloc, parts.path, parts.query, "")))


# --- details ------------------------------------------------------------------------------------------------------


def _folders(path: str) -> list[str]:
    """The folders above an address, deepest first: /blog/2018/x.html gives /blog/2018/, /blog/, /."""
    steps = path.split("/")[1:-1]
    return ["/" + "".join(f"{step}/" for step in steps[:depth]) for depth in range(len(steps), 0, -1)] + ["/"]


def _of_user(path: str) -> str:
    """/~ada/ of an address below it: the rest of such a host is other people's."""
    first = path.split("/")[1]
    return f"/{first}/" if first.startswith("~") and path != f"/{first}" else "/"


def _holds(folder: str, paths: Set[str]) -> bool:
    below = sum(path.startswith(folder) for path in paths)
    return below >= _AT_LEAST and below >= _SHARE * len(paths)


def _is_part_of_blog(folder: str) -> bool:
    """Whether a folder is called like a part of a blog: tags, a date, a page, the name of a single post.

    A tag page with a cloud of all tags links mostly to tags; a gallery mostly to its pictures.
    """
    name = unquote(folder).rstrip("/").rpartition("/")[2].casefold()
    if name in _PARTS or name.startswith("~"):
        return name in _PARTS
    mark = url_shape(Url(f"http://host/{folder.strip('/')}/x/")).rstrip("/").split("/")[-2]
    return mark.startswith("{")
