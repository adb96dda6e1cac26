"""Which answer does the sample blog give to which request? Pure: paths in, whole answers out.

It behaves as university blogs of its age do: a paged home page, month, year and tag pages, the archive block with its
counts beside every page, a feed of the ten newest posts, and no sitemap.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from email.utils import format_datetime
from functools import cached_property
from html import escape
from urllib.parse import parse_qs, quote, unquote

from archivesearch.demo import theme
from archivesearch.demo.sample_post import SamplePost, shipped_posts

__all__ = ["PAGE_SIZE", "Answer", "SampleBlog", "SamplePost"]

PAGE_SIZE = 10
"""Teasers a page and entries in the feed: the default of Drupal, and of most systems."""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a server sends back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def unless_known(self, if_none_match: str | None) -> Answer:
        """This answer, or a 304 without a body when the asker's If-None-Match names it (RFC 9110 section 13.1.2)."""
        etag = self.headers.get("ETag")
        if if_none_match is None or etag is None:
            return self
        known = [tag.strip().removeprefix("W/") for tag in if_none_match.split(",")]
        if etag not in known and if_none_match.strip() != "*":
            return self
        kept = {name: value for name, value in self.headers.items() if name != "Content-Type"}
        return replace(self, status=304, headers=kept, body=b"")


@dataclass(frozen=True)
class SampleBlog:
    """A blog in memory: the one that ships with the package, or one made of other posts."""

    posts: tuple[SamplePost, ...] = field(default_factory=shipped_posts)
    """Newest first."""

    def response(self, path_with_query: str, base_url: str) -> Answer:
        """The answer to a GET; `base_url` ("http://127.0.0.1:8000") begins whole addresses in feed and redirects."""
        path, _, query = path_with_query.partition("?")
        moved = self._moved(path)
        if moved is not None:
            return _redirect(base_url.rstrip("/") + moved)
        for pattern, answer in _ROUTES:
            match = pattern.fullmatch(path)
            if match is not None:
                found = answer(self, _Request(match.groups(), parse_qs(query), base_url.rstrip("/")))
                return self._not_found() if found is None else found
        return self._not_found()

    @cached_property
    def counts(self) -> Mapping[int, Mapping[int, int]]:
        """Posts by year and month, newest first: what the archive block says."""
        months = Counter((post.on.year, post.on.month) for post in self.posts)
        tree: dict[int, dict[int, int]] = {}
        for (year, month), count in sorted(months.items(), reverse=True):
            tree.setdefault(year, {})[month] = count
        return tree

    # --- pages ----------------------------------------------------------------------------------------------------

    def _home(self, request: _Request) -> Answer | None:
        return self._listing(request, theme.BLOG_TITLE, "/blog", self.posts, "page-blog")

    def _post(self, request: _Request) -> Answer | None:
        post = self._by_slug.get(request.parts[0])
        if post is None:
            return None
        kind = f"page-node page-node-{post.node} node-type-blog-post"
        return self._page(post.title, theme.full_post(post), kind, canonical=post.path)

    def _year(self, request: _Request) -> Answer | None:
        year = int(request.parts[0])
        posts = [post for post in self.posts if post.on.year == year]
        if not posts:
            return None
        return self._listing(request, f"Posts from {year}", f"/blog/archive/{year}", posts, "page-archive")

    def _month(self, request: _Request) -> Answer | None:
        year, month = (int(part) for part in request.parts)
        posts = [post for post in self.posts if (post.on.year, post.on.month) == (year, month)]
        if not posts:
            return None
        title = f"Posts from {theme.MONTHS[month - 1]} {year}"
        return self._listing(request, title, f"/blog/archive/{year}/{month:02}", posts, "page-archive")

    def _tag(self, request: _Request) -> Answer | None:
        path = f"/blog/tags/{request.parts[0]}"
        named = {theme.tag_path(tag): tag for tag in self._tags}
        if path not in named:
            return None
        posts = [post for post in self.posts if named[path] in post.tags]
        return self._listing(request, f"Posts about {named[path]}", path, posts, "page-taxonomy")

    def _about(self, _request: _Request) -> Answer:
        return self._page("About this blog", _ABOUT, "page-node node-type-page", canonical="/about")

    def _search(self, request: _Request) -> Answer:
        """As poor as such searches are: titles only, all words, no order but the newest."""
        keys = request.query.get("keys", [""])[0].strip()
        words = keys.casefold().split()
        found = [post for post in self.posts if words and all(word in post.title.casefold() for word in words)]
        count = f"{len(found)} post{'' if len(found) == 1 else 's'} with “{escape(keys[:128])}” in the title."
        return self._page("Search", f"<p>{count}</p>\n{theme.teasers(found[:PAGE_SIZE])}", "page-search")

    def _feed(self, request: _Request) -> Answer:
        items = "\n".join(_feed_item(post, request.base_url) for post in self.posts[:PAGE_SIZE])
        return self._answer(200, "application/rss+xml; charset=utf-8", _feed_text(request.base_url, items))

    def _robots(self, _request: _Request) -> Answer:
        return self._answer(200, "text/plain; charset=utf-8", "User-agent: *\nDisallow: /admin/\n")

    # --- details --------------------------------------------------------------------------------------------------

    @cached_property
    def _by_slug(self) -> Mapping[str, SamplePost]:
        return {post.slug: post for post in self.posts}

    @cached_property
    def _tags(self) -> tuple[str, ...]:
        return tuple(sorted({tag for post in self.posts for tag in post.tags}))

    @cached_property
    def _sidebar(self) -> str:
        return theme.sidebar(self.posts[:5], self.counts, self._tags)

    @cached_property
    def _changed_at(self) -> str:
        """When any page last changed: every page names the newest posts, so a new post changes them all."""
        newest = max((post.posted_at for post in self.posts), default=_EPOCH)
        return format_datetime(newest.astimezone(dt.UTC), usegmt=True)

    def _moved(self, path: str) -> str | None:
        """Where Drupal sends another spelling of an address: the root, a trailing slash, a node's number."""
        if path in ("", "/"):
            return "/blog"
        if path.startswith("/") and path.endswith("/"):
            return "/" + quote(unquote(path).strip("/"))
        return next((post.path for post in self.posts if path == f"/node/{post.node}"), None)

    def _listing(
        self, request: _Request, title: str, path: str, posts: Sequence[SamplePost], body_class: str
    ) -> Answer | None:
        pages = -(-len(posts) // PAGE_SIZE)
        number = request.page_number
        if number is None or number >= max(pages, 1):
            return None
        shown = posts[number * PAGE_SIZE : (number + 1) * PAGE_SIZE]
        content = f'<div class="view-content">\n{theme.teasers(shown)}\n</div>\n{theme.pager(path, number, pages)}'
        return self._page(title, content, body_class)

    def _page(
        self, title: str, content: str, body_class: str, *, canonical: str | None = None, status: int = 200
    ) -> Answer:
        html = theme.page(
            title=title,
            content=content,
            sidebar=self._sidebar,
            body_class=body_class,
            newest_year=next(iter(self.counts), _EPOCH.year),
            canonical=canonical,
        )
        return self._answer(status, "text/html; charset=utf-8", html)

    def _not_found(self) -> Answer:
        return self._page("Page not found", "<p>The requested page could not be found.</p>", "page-404", status=404)

    def _answer(self, status: int, content_type: str, text: str) -> Answer:
        body = text.encode("utf-8")
        headers = {"Content-Type": content_type, "X-Generator": "Drupal 7 (https://www.drupal.org)"}
        if status == 200:
            headers["ETag"] = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
            headers["Last-Modified"] = self._changed_at
            headers["Cache-Control"] = "public, max-age=0"
        return Answer(status=status, headers=headers, body=body)


# --- details ------------------------------------------------------------------------------------------------------

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)

_ABOUT = """<p>Grad Notes is written by graduate students of Kestrel Lake University for graduate students anywhere.
We write about supervisors, thesis chapters, money, marking, the cold and whatever else a degree is made of.</p>
<p>We publish once or twice a month, more often in September, and not at all when everybody is in the field.
Opinions are our own. For policy, please ask the graduate office in Bexley 114.</p>"""

_FEED = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>{title}</title>
<link>{link}</link>
<description>Graduate life at Kestrel Lake University</description>
<language>en</language>
{items}
</channel>
</rss>
"""


@dataclass(frozen=True)
class _Request:
    parts: tuple[str, ...]
    query: Mapping[str, Sequence[str]]
    base_url: str

    @property
    def page_number(self) -> int | None:
        """The page asked for, counted from 0; None when it is no number."""
        value = self.query.get("page", ["0"])[0]
        return int(value) if re.fullmatch(r"[0-9]{1,6}", value) else None


_ROUTES: tuple[tuple[re.Pattern[str], Callable[[SampleBlog, _Request], Answer | None]], ...] = (
    (re.compile(r"/blog"), SampleBlog._home),
    (re.compile(r"/blog/post/([a-z0-9-]{1,200})"), SampleBlog._post),
    (re.compile(r"/blog/archive/([0-9]{4})/([0-9]{2})"), SampleBlog._month),
    (re.compile(r"/blog/archive/([0-9]{4})"), SampleBlog._year),
    (re.compile(r"/blog/tags/([a-z0-9-]{1,100})"), SampleBlog._tag),
    (re.compile(r"/blog/feed"), SampleBlog._feed),
    (re.compile(r"/about"), SampleBlog._about),
    (re.compile(r"/search"), SampleBlog._search),
    (re.compile(r"/robots\.txt"), SampleBlog._robots),
)


def _redirect(location: str) -> Answer:
    return Answer(status=301, headers={"Location": location, "Content-Type": "text/html; charset=utf-8"}, body=b"")


def _feed_text(base_url: str, items: str) -> str:
    return _FEED.format(title=escape(theme.BLOG_TITLE), link=escape(f"{base_url}/blog"), items=items)


def _feed_item(post: SamplePost, base_url: str) -> str:
    # Drupal 7 writes feed dates in UTC: a post of a late evening is dated on the next day here, though not on its page.
    published = format_datetime(post.posted_at.astimezone(dt.UTC))
    teaser = escape(post.blocks[0] if post.blocks else "")
    return f"""<item>
<title>{escape(post.title)}</title>
<link>{escape(base_url + post.path)}</link>
<description>{teaser}</description>
<pubDate>{published}</pubDate>
<dc:creator>{escape(post.author)}</dc:creator>
<guid isPermaLink="false">{post.node} at {escape(base_url)}</guid>
</item>"""
