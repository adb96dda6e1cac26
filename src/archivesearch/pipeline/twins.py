"""Which addresses answer as others do, so that one request serves for both? Learned while a blog is crawled. Pure.

Servers redirect /x to /x/, give the same bytes for /x/ and /x/index.html, and systems that changed their permalinks
keep a copy of each post: /2013/x/ beside /2013/x.html. A blog of 259 posts had 256 such copies.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from urllib.parse import urlsplit, urlunsplit

from archivesearch.discover.url_shapes import url_shape
from archivesearch.model import Url

HABIT = 3
"""Times a shape of address answered as another before the next is taken to do so too."""

_INDEX = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?)$")
_PAGE = re.compile(r"(?<=[^/])(\.(?:html?|php|aspx?))$")

CHANGES: tuple[tuple[str, Callable[[str], str | None]], ...] = (
    # (what becomes what, the path that answers in place of a path)
    ("/x as /x/", lambda path: None if path.endswith("/") else f"{path}/"),
    ("/x/ as /x", lambda path: path[:-1] if _is_folder(path) else None),
    ("/x/index.html as /x/", lambda path: _replaced(_INDEX, path, "/")),
    ("/x/ as /x/index.html", lambda path: f"{path}index.html" if path.endswith("/") else None),
    ("/x.html as /x/", lambda path: _replaced(_PAGE, path, "/")),
    ("/x/ as /x.html", lambda path: f"{path[:-1]}.html" if _is_folder(path) else None),
    ("/x.html as /x", lambda path: _replaced(_PAGE, path, "")),
    ("/x as /x.html", lambda path: None if path.endswith("/") or _PAGE.search(path) else f"{path}.html"),
)


class Twins:
    """Pairs of addresses that answer the same, by the shape of the one and what makes the other of it."""

    def __init__(self) -> None:
        self._redirects: Counter[tuple[str, str]] = Counter()
        self._copies: Counter[tuple[str, str]] = Counter()
        self._refuted: set[tuple[str, str]] = set()
        self._elsewhere: set[str] = set()
        """Shapes of which the server redirects some to another place: nothing is taken for granted there."""
        self._digests: dict[Url, str] = {}
        """What was answered under each address."""

    def redirected(self, asked: Url, answered: Url) -> None:
        """Learn from a redirect of the server."""
        change = _name_of(asked, answered)
        if change is None:
            self._elsewhere.add(_shape(asked))
        else:
            self._redirects[_shape(asked), change] += 1

    def stored(self, url: Url, body_digest: str) -> None:
        """Learn from a page that was answered under this address."""
        self._digests[url] = body_digest
        for change, other in _twins(url):
            if other in self._digests:
                there_and_back = (_shape(url), change), (_shape(other), _name_of(other, url) or "")
                if self._digests[other] == body_digest:
                    self._copies.update(there_and_back)
                else:
                    self._refuted.update(there_and_back)

    def redirect_of(self, url: Url) -> Url | None:
        """Where the server will redirect this address, as it did with others of its shape."""
        return self._predicted(url, self._redirects)

    def copy_of(self, url: Url) -> Url | None:
        """A page that was answered already and is the same, as it was with others of its shape."""
        other = self._predicted(url, self._copies)
        return other if other in self._digests else None

    def _predicted(self, url: Url, times: Counter[tuple[str, str]]) -> Url | None:
        shape = _shape(url)
        if shape in self._elsewhere:
            return None
        for change, other in _twins(url):
            if times[shape, change] >= HABIT and (shape, change) not in self._refuted:
                return other
        return None


# --- details ------------------------------------------------------------------------------------------------------


def _shape(url: Url) -> str:
    """The shape of an address; that of an index file is the shape of its folder."""
    folder = _INDEX.sub("/", url)
    return url_shape(url) if folder == url else f"{url_shape(Url(folder))}{url[len(folder) :]}"


def _is_folder(path: str) -> bool:
    return len(path) > 1 and path.endswith("/")


def _replaced(pattern: re.Pattern[str], path: str, by: str) -> str | None:
    changed = pattern.sub(by, path)
    return None if changed == path else changed


def _twins(url: Url) -> list[tuple[str, Url]]:
    parts = urlsplit(url)
    if parts.query:
        return []
    changed = [(name, change(parts.path)) for name, change in CHANGES]
    return [(name, Url(urlunsplit(parts._replace(path=path)))) for name, path in changed if path]


def _name_of(asked: Url, answered: Url) -> str | None:
    return next((name for name, other in _twins(asked) if other == answered), None)
