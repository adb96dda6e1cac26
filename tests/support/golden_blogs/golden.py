"""What is a golden blog? Routes for `tests.support.blog_server.BlogServer` and the truth about them.

A blog is made for the address it will be served at, since systems print whole addresses in feeds, sitemaps and menus.
"""

from __future__ import annotations

import datetime as dt
import html
import random
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote
from xml.sax.saxutils import escape

from tests.support.blog_server import Hit, Reply, Route
from tests.support.golden_blogs.prose import ENGLISH, Language

MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


@dataclass(frozen=True, kw_only=True)
class Truth:
    on: dt.date
    """The first of the month where the blog prints no day."""
    title: str
    """Empty where the post has none."""


@dataclass(kw_only=True)
class Golden:
    """A blog to be served: its routes, its posts, and where a user would start."""

    routes: dict[str, Route] = field(default_factory=dict)
    truth: dict[str, Truth] = field(default_factory=dict)
    """Permalink's path (percent-encoded, with query) -> what the post is."""
    aliases: set[str] = field(default_factory=set)
    """Other addresses that show a post."""
    start: str = "/"
    void_parameter: str = ""
    """The name of a query field that chooses nothing: addresses are compared without it."""


@dataclass(frozen=True, kw_only=True)
class Post:
    """One post to be printed; its number counts from 1, oldest first."""

    number: int
    at: dt.datetime
    title: str
    paragraphs: tuple[str, ...]
    tags: tuple[str, ...]
    comments: tuple[tuple[str, str], ...]

    @property
    def on(self) -> dt.date:
        return self.at.date()

    @property
    def slug(self) -> str:
        return slug(self.title)

    @property
    def teaser(self) -> str:
        return html.escape(self.paragraphs[0][:140], quote=False) + " [&#8230;]"

    @property
    def long_date(self) -> str:
        return f"{MONTHS[self.at.month - 1]} {self.at.day}, {self.at.year}"

    @property
    def clock(self) -> str:
        return f"{self.at.hour % 12 or 12}:{self.at.minute:02} {'pm' if self.at.hour > 11 else 'am'}"

    def body(self) -> str:
        """The text with the mark-up of people: a quotation, a list, a picture, emphasis here and there."""
        shown = [f"<p>{html.escape(text, quote=False)}</p>" for text in self.paragraphs]
        if self.number % 4 == 1:
            shown.insert(1, f"<blockquote>{shown.pop(1)}</blockquote>")
        if self.number % 5 == 2:
            shown.insert(1, f'<p><img src="/images/{self.number}.jpg" alt="" width="400" height="300"></p>')
        if self.number % 6 == 3:
            items = "".join(f"<li>{html.escape(tag)}</li>" for tag in self.tags)
            shown.insert(1, f"<ul>{items}</ul>")
        if self.number % 3 == 0:
            shown[0] = shown[0].replace("</p>", f' <a href="http://elsewhere.example/{self.number}">(source)</a></p>')
        return "\n".join(shown)


def write_posts(
    count: int, first_year: int, last_year: int, *, seed: int, language: Language = ENGLISH, paragraphs: int = 5
) -> list[Post]:
    """Posts of several years, oldest first: months with many and with none, now and then two on one day."""
    chance = random.Random(seed)
    days = (dt.date(last_year, 12, 20) - dt.date(first_year, 1, 9)).days
    offsets = sorted(chance.randrange(days) for _ in range(count))
    titles: set[str] = set()
    posts = []
    for number, offset in enumerate(offsets, 1):
        title = _new_title(language, chance, titles)
        on = dt.date(first_year, 1, 9) + dt.timedelta(days=offset)
        at = dt.datetime(on.year, on.month, on.day, chance.randrange(7, 23), chance.randrange(60), tzinfo=dt.UTC)
        texts = tuple(language.paragraph(chance, chance.randint(2, 5)) for _ in range(chance.randint(2, paragraphs)))
        said = [
            (chance.choice(language.names), language.paragraph(chance, 2)) for _ in range(chance.choice((0, 0, 1, 3)))
        ]
        tags = tuple(sorted(chance.sample(language.tags, chance.randint(1, 2))))
        posts.append(Post(number=number, at=at, title=title, paragraphs=texts, tags=tags, comments=tuple(said)))
    # Posts of one day stand in the order they were written.
    return sorted(posts, key=lambda post: (post.on, post.number))


def truth(posts: Iterable[Post], path: Callable[[Post], str]) -> dict[str, Truth]:
    return {path(post): Truth(on=post.on, title=post.title) for post in posts}


def pages_of(posts: Sequence[Post], size: int) -> list[list[Post]]:
    """Newest first, so many a page."""
    newest = list(posts)[::-1]
    return [newest[place : place + size] for place in range(0, len(newest), size)]


@dataclass(frozen=True, kw_only=True)
class Leaf:
    """One page of a listing in several; `older` and `newer` are the paths beside it, "" at the ends."""

    path: str
    number: int
    of: int
    posts: list[Post]
    older: str
    newer: str


def leaves(posts: Sequence[Post], size: int, first: str, numbered: str) -> Iterator[Leaf]:
    """The pages of a listing, newest first: at `first`, then at `numbered` with 2, 3, ... in the place of {}."""
    groups = pages_of(posts, size)
    paths = [first, *(numbered.format(number) for number in range(2, len(groups) + 1))]
    for number, group in enumerate(groups, 1):
        yield Leaf(
            path=paths[number - 1],
            number=number,
            of=len(groups),
            posts=group,
            older=paths[number] if number < len(groups) else "",
            newer=paths[number - 2] if number > 1 else "",
        )


def link(where: str, words: str, more: str = "") -> str:
    """A link, or nothing where there is nothing to link."""
    return f'<a href="{where}"{f" {more}" if more else ""}>{words}</a>' if where else ""


def listed(parts: Iterable[str], tag: str = "li") -> str:
    return "".join(f"<{tag}>{part}</{tag}>" for part in parts)


def numbers(leaf: Leaf, first: str, numbered: str) -> list[str]:
    """Links to all pages of a listing, by their numbers."""
    return [
        link(first if n == 1 else numbered.format(n), str(n)) if n != leaf.number else str(n)
        for n in range(1, leaf.of + 1)
    ]


def by_month(posts: Iterable[Post]) -> dict[tuple[int, int], list[Post]]:
    """Newest month first, in it newest post first."""
    found: defaultdict[tuple[int, int], list[Post]] = defaultdict(list)
    for post in sorted(posts, key=lambda post: post.at, reverse=True):
        found[post.at.year, post.at.month].append(post)
    return dict(found)


def by_tag(posts: Iterable[Post]) -> dict[str, list[Post]]:
    found: defaultdict[str, list[Post]] = defaultdict(list)
    for post in posts:
        for tag in post.tags:
            found[tag].append(post)
    return dict(sorted(found.items()))


def neighbours(posts: Sequence[Post]) -> Iterator[tuple[Post | None, Post, Post | None]]:
    """(older, post, newer), oldest first."""
    padded = [None, *posts, None]
    for place, post in enumerate(posts):
        yield padded[place], post, padded[place + 2]


def slug(text: str) -> str:
    """ "Héllo wörld!" as hello-world; scripts that have no ASCII stay as they are, with their vowel signs."""
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss").translate(str.maketrans("đĐłŁı", "dDlLi")))
    ascii_text = "".join(char for char in plain if not unicodedata.combining(char)) if plain[:1].isascii() else text
    letters = ascii_text.replace("'", "").lower()
    kept = (char if char.isalnum() or unicodedata.category(char)[0] == "M" else "-" for char in letters)
    return re.sub("-+", "-", "".join(kept)).strip("-")


def ordinal(day: int) -> str:
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def text(value: str) -> str:
    return html.escape(value, quote=False)


def static_text(seed: int, paragraphs: int = 3, language: Language = ENGLISH) -> str:
    """Paragraphs of a page that is no post."""
    chance = random.Random(seed)
    return "".join(f"<p>{text(language.paragraph(chance, 3))}</p>" for _ in range(paragraphs))


# --- files beside the pages ---------------------------------------------------------------------------------------


def xml(body: str, media_type: str = "application/xml") -> Reply:
    return Reply(
        f'<?xml version="1.0" encoding="UTF-8"?>\n{body}', 200, {"Content-Type": f"{media_type}; charset=UTF-8"}
    )


def rss(base: str, name: str, items: Iterable[tuple[Post, str]], generator: str = "") -> Reply:
    """RSS 2.0 of (post, path)."""
    shown = "".join(
        f"<item><title>{escape(post.title)}</title><link>{base}{path}</link><guid>{base}{path}</guid>"
        f"<pubDate>{post.at:%a, %d %b %Y %H:%M:%S} +0000</pubDate>"
        f"<description>{escape(post.paragraphs[0])}</description></item>"
        for post, path in items
    )
    made = f"<generator>{generator}</generator>" if generator else ""
    head = f"<title>{escape(name)}</title><link>{base}/</link><description>{escape(name)}</description>{made}"
    return xml(f'<rss version="2.0"><channel>{head}{shown}</channel></rss>', "application/rss+xml")


def atom(base: str, name: str, items: Iterable[tuple[Post, str]], own: str = "/atom.xml", extra: str = "") -> Reply:
    """Atom 1.0 of (post, path)."""
    shown = "".join(
        f"<entry><title>{escape(post.title)}</title><link rel='alternate' type='text/html' href='{base}{path}'/>"
        f"<id>{base}{path}</id>"
        f"<published>{post.at:%Y-%m-%dT%H:%M:%SZ}</published><updated>{post.at:%Y-%m-%dT%H:%M:%SZ}</updated>"
        f"<summary>{escape(post.paragraphs[0])}</summary></entry>"
        for post, path in items
    )
    head = f"<title>{escape(name)}</title><link rel='self' href='{base}{own}'/><id>{base}/</id>"
    head += "<updated>2020-01-01T00:00:00Z</updated>"
    return xml(
        "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:openSearch='http://a9.com/-/spec/opensearchrss/1.0/'>"
        f"{head}{extra}{shown}</feed>",
        "application/atom+xml",
    )


def sitemap(addresses: Mapping[str, dt.date | None] | Iterable[str]) -> Reply:
    """Addresses, with lastmod where there is a day."""
    days = dict(addresses) if isinstance(addresses, Mapping) else dict.fromkeys(addresses)
    rows = "".join(
        f"<url><loc>{escape(url)}</loc>{f'<lastmod>{day}</lastmod>' if day else ''}</url>" for url, day in days.items()
    )
    return xml(f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{rows}</urlset>')


def sitemap_index(addresses: Iterable[str]) -> Reply:
    rows = "".join(f"<sitemap><loc>{escape(url)}</loc></sitemap>" for url in addresses)
    return xml(f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{rows}</sitemapindex>')


def query(hit: Hit) -> dict[str, str]:
    fields = hit.target.partition("?")[2].split("&")
    return {name: value for name, _, value in (one.partition("=") for one in fields) if name}


def encoded(path: str) -> str:
    return quote(path, safe="/?=&~.-_:@!$'()*+,;%#")


# --- details ------------------------------------------------------------------------------------------------------


def _new_title(language: Language, chance: random.Random, used: set[str]) -> str:
    while (title := language.title(chance)) in used:
        pass
    used.add(title)
    return title
