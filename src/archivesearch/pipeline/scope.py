"""Where does a blog begin and the site around it end? Learned from where the start page's links lead. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit, urlunsplit

from archivesearch.model import Url
from archivesearch.urls import host_of, path_of

_SHARE = 0.6
"""Of a page's links on its own host, so many stay below the blog's folder. Measured on three pages each of 14 blogs:
.67 to 1 for the folder of the blog, at most .38 for a folder of a date or of one post."""
_AT_LEAST = 3


def learn_prefix(start: Url, linked: Iterable[Url]) -> str:
    """The longest folder of the start address that holds a good share of the links of its page; "/" when none does."""
    paths = {path_of(url) for url in linked if host_of(url) == host_of(start)} - {path_of(start)}
    for folder in _folders(path_of(start)):
        below = sum(path.startswith(folder) for path in paths)
        if below >= _AT_LEAST and below >= _SHARE * len(paths):
            return folder
    return "/"


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
