"""What does a blog of N pages look like, when nobody wrote it? A WordPress-like one, the same for the same N.

Posts, the paged home page, paged month archives, tag pages, a page of all months and a feed; 15-40 KB and 60-150 links
a page. Pages are made when asked for and served over loopback with keep-alive and validators; nothing is compressed, so
that no client is measured at inflating.

    python bench/generated_blog.py --pages 2000 --port 8000

The first line on stdout is the address. Without a port the system chooses one.
"""

from __future__ import annotations

import argparse
import asyncio
import bisect
import contextlib
import datetime as dt
import random
import subprocess
import sys
import zlib
from collections.abc import Iterator
from functools import cache

PER_LISTING = 10
PER_TAG = 12
MAX_MONTHS = 180
_RECENT, _CLOUD, _ARCHIVE_LINKS = 10, 24, 24
_LAST_DAY = dt.date(2021, 12, 28)
_WORDS = (
    "after again air also always another answer around because been before began being below between book both "
    "bring build came carry change children city close cold come could country day different door down draw early "
    "earth end enough even every evening eye face family far father feet few field find fire first five follow "
    "food form found garden gave girl give good great green ground group grow half hand hard head hear help high "
    "home horse hour house hundred idea island keep kind know land large last late learn leave left letter life "
    "light line list listen little live long look made map mark measure might mile money moon morning mother "
    "mountain move music name near never next night north note notice number often old once open order other over "
    "own page paper part people perhaps picture piece place plan plant play point pull question quick rain read "
    "red river road rock room round run sea second seem sentence serve ship short side simple sing sleep slow "
    "small snow song soon sound south space spell stand star start state stay step still stone stop story street "
    "strong study summer sun sure table take talk teach ten thing think thought three through time together took "
    "top town travel tree true turn under until upon use very voice walk want warm watch water way week well west "
    "wheel while white whole wind winter wonder wood word work world write year young"
).split()


class GeneratedBlog:
    """A blog of at most `pages` HTML pages. `page(path)` is pure: what the server answers, or None."""

    def __init__(self, pages: int, root: str) -> None:
        self.root = root.rstrip("/")
        self.posts = bisect.bisect_right(range(1, pages + 1), pages, key=_page_count)
        self.months = _months(self.posts)
        self.tags = -(-self.posts // PER_TAG)
        self.page_count = _page_count(self.posts)
        rng = random.Random(1)
        self._sentences = [_sentence(rng) for _ in range(3000)]
        self._sidebar = self._make_sidebar()
        self._routes = dict(self._make_routes())

    def page(self, path: str) -> bytes | None:
        route = self._routes.get(path)
        return None if route is None else route[0](*route[1:]).encode()

    # --- addresses

    def _make_routes(self) -> Iterator[tuple[str, tuple]]:
        yield "/robots.txt", (lambda: "User-agent: *\nDisallow: /wp-admin/\n",)
        yield "/feed/", (self._feed,)
        yield "/archives/", (self._all_months,)
        newest_first = range(self.posts - 1, -1, -1)
        yield from self._series("/", "", newest_first)
        for month in range(self.months):
            numbers = range(*self._bounds(month))[::-1]
            yield from self._series(self._month_path(month), f"Monthly Archives: {self._month_name(month)}", numbers)
        for tag in range(self.tags):
            yield self._tag_path(tag), (self._listing, f"Tag Archives: {_slug(tag)}", self._tagged(tag), "", "")
        for number in newest_first:
            yield self.post_path(number), (self._post, number)

    def _series(self, path: str, heading: str, numbers: range) -> Iterator[tuple[str, tuple]]:
        count = -(-len(numbers) // PER_LISTING)
        pages = [path, *(f"{path}page/{number}/" for number in range(2, count + 1)), ""]
        for index, one in enumerate(pages[:-1]):
            some = numbers[index * PER_LISTING : (index + 1) * PER_LISTING]
            yield one, (self._listing, heading, some, pages[index - 1] if index else "", pages[index + 1])

    def _bounds(self, month: int) -> tuple[int, int]:
        """The posts of a month: from, to."""
        return month * self.posts // self.months, (month + 1) * self.posts // self.months

    def _month_of(self, number: int) -> int:
        return ((number + 1) * self.months - 1) // self.posts

    def _tagged(self, tag: int) -> list[int]:
        return list(range(tag, self.posts, self.tags))[::-1]

    def _first_day(self, month: int) -> dt.date:
        back = self.months - 1 - month
        year, index = divmod(_LAST_DAY.year * 12 + _LAST_DAY.month - 1 - back, 12)
        return dt.date(year, index + 1, 1)

    def _day(self, number: int) -> dt.date:
        month = self._month_of(number)
        first, last = self._bounds(month)
        return self._first_day(month) + dt.timedelta(days=(number - first) * 28 // (last - first))

    def _month_name(self, month: int) -> str:
        return self._first_day(month).strftime("%B %Y")

    def _month_path(self, month: int) -> str:
        return self._first_day(month).strftime("/%Y/%m/")

    def _tag_path(self, tag: int) -> str:
        return f"/tag/{_slug(tag)}/"

    def post_path(self, number: int) -> str:
        return f"{self._day(number):/%Y/%m/%d}/{_slug(number, 4)}/"

    def _title(self, number: int) -> str:
        return _slug(number, 4).replace("-", " ").capitalize()

    # --- pages

    def _post(self, number: int) -> str:
        rng = random.Random(number)
        title, day, tag = self._title(number), self._day(number), number % self.tags
        older = self._link(number - 1, "&larr; {}", "prev") if number else ""
        newer = self._link(number + 1, "{} &rarr;", "next") if number + 1 < self.posts else ""
        body = "".join(self._paragraph(rng) for _ in range(rng.randint(6, 26)))
        comments = "".join(self._comment(rng, number, index) for index in range(rng.choice((0, 0, 1, 2, 3, 5, 8, 13))))
        related = "".join(f"<li>{self._link((number * 31 + step * 17) % self.posts)}</li>" for step in (1, 2, 3))
        shares = _shares(self.root + self.post_path(number))
        main = (
            f'<article id="post-{number}" class="post-{number} post type-post status-publish format-standard hentry '
            f'tag-{_slug(tag)}"><header class="entry-header"><h1 class="entry-title">{title}</h1><div class='
            f'"entry-meta">Posted on <time class="entry-date published" datetime="{day}T09:15:00+00:00">'
            f'{day:%B %d, %Y}</time> by <span class="author vcard">Ann Writer</span></div></header><div class='
            f'"entry-content">{body}'
            f'<div class="sharedaddy"><h3 class="sd-title">Share this:</h3>{shares}</div><div class="jp-relatedposts">'
            f'<h3>Related</h3><ul>{related}</ul></div></div><footer class="entry-meta">Tagged <a'
            f' href="{self._tag_path(tag)}" rel="tag">{_slug(tag)}</a>. Bookmark the <a rel="bookmark" '
            f'href="{self.post_path(number)}">permalink</a>.</footer></article><nav class="nav-single"><span '
            f'class="nav-previous">{older}</span><span class="nav-next">{newer}</span></nav><div id="comments" '
            f'class="comments-area"><ol class="commentlist">{comments}</ol></div>'
        )
        return self._whole(title, main, f"single single-post postid-{number}", f'"BlogPosting","datePublished":"{day}"')

    def _listing(self, heading: str, numbers: list[int] | range, newer: str, older: str) -> str:
        main = f'<header class="page-header"><h1 class="page-title">{heading}</h1></header>' if heading else ""
        main += "".join(self._teaser(number) for number in numbers)
        main += '<nav class="navigation paging-navigation"><div class="nav-previous">'
        main += f'<a href="{older}">&larr; Older posts</a>' if older else ""
        main += '</div><div class="nav-next">' + (f'<a href="{newer}">Newer posts &rarr;</a>' if newer else "")
        return self._whole(heading or "A generated blog", f"{main}</div></nav>", "archive", '"CollectionPage"')

    def _teaser(self, number: int) -> str:
        rng = random.Random(number)
        day, path, tag = self._day(number), self.post_path(number), number % self.tags
        return (
            f'<article id="post-{number}" class="post-{number} post type-post hentry"><header class="entry-header">'
            f'<h2 class="entry-title"><a href="{path}" rel="bookmark">{self._title(number)}</a></h2><div class='
            f'"entry-meta"><a href="{path}" rel="bookmark"><time class="entry-date" datetime="{day}T09:15:00+00:00">'
            f'{day:%B %d, %Y}</time></a></div></header><div class="entry-summary">{self._paragraph(rng)}'
            f'<p><a class="more-link" href="{path}">Continue reading &rarr;</a></p></div><footer class='
            f'"entry-meta">Tagged <a href="{self._tag_path(tag)}" rel="tag">{_slug(tag)}</a> '
            f'<a href="{path}#comments">Leave a reply</a></footer></article>'
        )

    def _all_months(self) -> str:
        links = (f'<li><a href="{self._month_path(m)}">{self._month_name(m)}</a></li>' for m in range(self.months))
        return self._whole("Archives", f"<h1>Archives</h1><ul>{''.join(links)}</ul>", "page", '"WebPage"')

    def _feed(self) -> str:
        newest = range(self.posts - 1, max(-1, self.posts - 1 - PER_LISTING), -1)
        items = "".join(
            f"<item><title>{self._title(n)}</title><link>{self.root}{self.post_path(n)}</link>"
            f"<pubDate>{self._day(n):%a, %d %b %Y} 09:15:00 +0000</pubDate></item>"
            for n in newest
        )
        return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Blog</title>{items}</channel></rss>'

    # --- parts

    def _whole(self, title: str, main: str, classes: str, ld_type: str) -> str:
        return (
            f'<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>{title} | A generated blog</title>'
            f'{_HEAD}<script type="application/ld+json">{{"@type":{ld_type}}}</script></head><body class="{classes} '
            f'custom-background"><div id="page" class="hfeed site"><header id="masthead" class="site-header"><p class='
            f'"site-title"><a href="/" rel="home">A generated blog</a></p><nav id="site-navigation"><ul class="menu">'
            f'{_MENU}</ul></nav></header><div id="main" class="wrapper"><div id="primary" class="site-content"><div '
            f'id="content" role="main">{main}</div></div>{self._sidebar}</div></div></body></html>'
        )

    def _make_sidebar(self) -> str:
        newest = range(self.posts - 1, max(-1, self.posts - 1 - _RECENT), -1)
        months = range(self.months - 1, max(-1, self.months - 1 - _ARCHIVE_LINKS), -1)
        widgets = {
            "recent_entries": [self._link(number) for number in newest],
            "archive": [f'<a href="{self._month_path(m)}">{self._month_name(m)}</a>' for m in months],
            "tag_cloud": [
                f'<a class="tag-link-{t}" href="{self._tag_path(t)}">{_slug(t)}</a>'
                for t in range(min(_CLOUD, self.tags))
            ],
            "links": [f'<a href="https://friend{n}.example.org/">A friend, {n}</a>' for n in range(10)],
            "meta": ['<a href="/wp-login.php">Log in</a>', '<a href="/feed/">Entries RSS</a>'],
        }
        parts = (
            f'<aside id="{name}-2" class="widget widget_{name}"><h3 class="widget-title">{name}</h3><ul>'
            + "".join(f'<li class="item-{index}">{item}</li>' for index, item in enumerate(items))
            + "</ul></aside>"
            for name, items in widgets.items()
        )
        return f'<div id="secondary" class="widget-area" role="complementary">{"".join(parts)}</div>'

    def _link(self, number: int, text: str = "{}", rel: str = "") -> str:
        attribute = f' rel="{rel}"' if rel else ""
        return f'<a href="{self.post_path(number)}"{attribute}>{text.format(self._title(number))}</a>'

    def _paragraph(self, rng: random.Random) -> str:
        return f"<p>{' '.join(rng.choices(self._sentences, k=rng.randint(3, 8)))}</p>\n"

    def _comment(self, rng: random.Random, number: int, index: int) -> str:
        anchor = f"#comment-{number * 100 + index}"
        return (
            f'<li class="comment even depth-1" id="li{anchor[1:]}"><article class="comment"><cite class="fn"><a href='
            f'"https://reader{rng.randrange(500)}.example.net/" rel="external nofollow">Reader</a></cite> <a href="'
            f'{self.post_path(number)}{anchor}"><time>9:15 am</time></a>{self._paragraph(rng)}</article></li>'
        )


@contextlib.contextmanager
def serving(pages: int) -> Iterator[str]:
    """The blog in a process of its own, while the context lasts; gives its address."""
    command = [sys.executable, __file__, "--pages", str(pages)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield server.stdout.readline().strip()
        finally:
            server.terminate()


# --- details ------------------------------------------------------------------------------------------------------


def _months(posts: int) -> int:
    return min(MAX_MONTHS, -(-posts // PER_LISTING))


def _page_count(posts: int) -> int:
    """Posts, home pages, pages of months, tags, and the page of all months."""
    months = _months(posts)
    sizes = ((month + 1) * posts // months - month * posts // months for month in range(months))
    home, tags = -(-posts // PER_LISTING), -(-posts // PER_TAG)
    return posts + home + sum(-(-size // PER_LISTING) for size in sizes) + tags + 1


@cache
def _slug(number: int, words: int = 2) -> str:
    """Words that only this number has: its digits in a base of the vocabulary, led by words drawn from it."""
    rng = random.Random(number)
    rest = []
    for _ in range(2):
        number, digit = divmod(number, len(_WORDS))
        rest.append(_WORDS[digit])
    return "-".join([*rng.choices(_WORDS, k=words - 2), *rest])


def _sentence(rng: random.Random) -> str:
    return " ".join(rng.choices(_WORDS, k=rng.randint(6, 18))).capitalize() + "."


def _shares(url: str) -> str:
    sites = ("twitter.com/intent/tweet", "www.facebook.com/sharer/sharer.php", "www.reddit.com/submit")
    return "".join(f'<a class="share-icon" href="https://{site}?url={url}">Share</a>' for site in sites)


_MENU = "".join(
    f'<li class="menu-item menu-item-{index}"><a href="{path}">{text}</a></li>'
    for index, (path, text) in enumerate((("/", "Home"), ("/archives/", "Archives")))
)
_HEAD = (
    '<link rel="alternate" type="application/rss+xml" href="/feed/"><link rel="pingback" href="/xmlrpc.php">'
    '<meta name="generator" content="WordPress 4.9"><style>'
    + "".join(f".wp-block-{n}{{margin:0 {n}px;padding:{n}px;color:#{n:03x}}}" for n in range(60))
    + "</style><script>"
    + "".join(f"window._settings{n}={{a:{n},b:'x{n}'}};" for n in range(60))
    + "</script>"
)


class _Connection(asyncio.Protocol):
    """HTTP/1.1 for GETs without a body, one after the other."""

    def __init__(self, blog: GeneratedBlog) -> None:
        self._blog = blog
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            head, _, self._received = self._received.partition(b"\r\n\r\n")
            self._transport.write(_answer(self._blog, head.decode("latin-1")))


def _answer(blog: GeneratedBlog, head: str) -> bytes:
    path = head.split(" ", 2)[1]
    body = blog.page(path)
    if body is None:
        return b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 14\r\n\r\n<h1>Gone.</h1>"
    tag = f'"{zlib.crc32(body):08x}"'
    if tag in head:
        return f"HTTP/1.1 304 Not Modified\r\nETag: {tag}\r\n\r\n".encode()
    media_type = {"/feed/": "application/rss+xml", "/robots.txt": "text/plain"}.get(path, "text/html")
    lines = f"Content-Type: {media_type}; charset=UTF-8\r\nETag: {tag}\r\nContent-Length: {len(body)}\r\n\r\n"
    return f"HTTP/1.1 200 OK\r\nServer: generated\r\n{lines}".encode() + body


async def _serve(pages: int, port: int) -> None:
    blogs: list[GeneratedBlog] = []
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Connection(blogs[0]), "127.0.0.1", port)
    root = "http://127.0.0.1:{1}/".format(*server.sockets[0].getsockname())
    blogs.append(GeneratedBlog(pages, root))
    print(root, flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Serve a generated blog on loopback.")
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--port", type=int, default=0)
    options = parser.parse_args()
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(options.pages, options.port))
