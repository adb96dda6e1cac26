"""How is a blog written down as a table? Shapes of addresses and pieces of mark-up, from which its pages are made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tests.support.golden_blogs.golden import (
    MONTHS,
    Golden,
    Post,
    Truth,
    by_month,
    by_tag,
    encoded,
    link,
    pages_of,
    rss,
    sitemap,
    slug,
    static_text,
    text,
    write_posts,
)
from tests.support.golden_blogs.prose import ENGLISH, Language

NUMBERS = " ".join(map(str, range(1, 13)))


@dataclass(frozen=True, kw_only=True)
class Table:
    """One blog. Every text with fields is filled by `str.format`; an address that is "" does not exist.

    Fields of a post: p (the `Post`), url, title, day, clock, month, body, teaser, tag, tagurl, who, said (comments),
    comments (how many), older, newer (links, "" at the ends). Fields of a page: title, main, months, years, tags,
    recent, menu, base, home.
    """

    name: str
    seed: int
    path: str
    frame: str
    entry: str
    """A post in a list."""
    post: str
    """The main part of a post's own page."""
    count: int = 24
    years: tuple[int, int] = (2007, 2009)
    language: Language = ENGLISH
    names: str = " ".join(MONTHS)
    day: str = "{p.at.day} {month} {p.at.year}"
    titled: bool = True
    page_title: str = "{title} - {name}"
    first: str = "/"
    numbered: str = ""
    """The further pages of the list: n counts from 2, n0 from 1, skip is how many posts come before."""
    size: int = 8
    turn: str = "<p>{newer} {numbers} {older}</p>"
    words: tuple[str, str] = ("Newer", "Older")
    month: str = ""
    month_label: str = "{month} {y}"
    month_row: str = ""
    """A post on the page of a month or a year; "" is as in a list."""
    year: str = ""
    tag: str = ""
    """With t (as a slug), tag (as written) and k (its number)."""
    all_posts: str = ""
    row: str = '<li><a href="{url}">{title}</a> {day}</li>'
    """A post on the page of all posts."""
    statics: Mapping[str, str] = field(default_factory=dict)
    """Address -> title of pages that are no posts."""
    static: str = "<h1>{title}</h1>{text}"
    feed: str = ""
    feed_size: int = 10
    map: str = ""
    start: str = ""
    more: Callable[[Site], object] | None = None
    """What no table holds: called with all pages made."""


class Site:
    """The blog of a table at an address, being made."""

    def __init__(self, table: Table, base: str) -> None:
        self.table, self.base = table, base
        self.posts = write_posts(table.count, *table.years, seed=table.seed, language=table.language, paragraphs=4)
        self.months, self.tags = by_month(self.posts), by_tag(self.posts)
        self.paths = {post.number: table.path.format(p=post, t=slug(post.tags[0])) for post in self.posts}
        self.blog = Golden(start=table.start or table.first)
        self.blog.truth = {
            self.paths[post.number]: Truth(on=post.on, title=post.title if table.titled else "") for post in self.posts
        }

    def month_name(self, month: int) -> str:
        return self.table.names.split()[month - 1]

    def tag_path(self, tag: str) -> str:
        return self.table.tag.format(t=slug(tag), tag=tag, k=list(self.tags).index(tag) + 1)

    def fields(self, post: Post) -> dict[str, object]:
        place = self.posts.index(post)
        older = self.posts[place - 1] if place else None
        newer = self.posts[place + 1] if place + 1 < len(self.posts) else None
        month = self.month_name(post.at.month)
        said = "".join(f'<div class="comment"><b>{who}</b> <p>{text(what)}</p></div>' for who, what in post.comments)
        return {
            "p": post,
            "url": _in_link(self.paths[post.number]),
            "title": text(post.title),
            "month": month,
            "day": self.table.day.format(p=post, month=month),
            "clock": f"{post.at:%H:%M}",
            "body": post.body(),
            "teaser": post.teaser,
            "tag": post.tags[0],
            "tagurl": _in_link(self.tag_path(post.tags[0])),
            "who": self.table.language.names[0],
            "said": said,
            "comments": len(post.comments),
            "older": link(_in_link(self.paths[older.number]), text(older.title), 'rel="prev"') if older else "",
            "newer": link(_in_link(self.paths[newer.number]), text(newer.title), 'rel="next"') if newer else "",
            "base": self.base,
        }

    def page(self, title: str, main: str, page_title: str = "") -> str:
        table = self.table
        months = [
            link(
                _in_link(table.month.format(y=y, m=m)),
                table.month_label.format(month=self.month_name(m), y=y, m=m, n=len(some)),
            )
            for (y, m), some in self.months.items()
        ]
        spans = [link(_in_link(table.year.format(y=y)), str(y)) for y in sorted({y for y, _ in self.months})]
        tags = [link(_in_link(self.tag_path(tag)), f"{tag}") for tag in self.tags]
        recent = [link(_in_link(self.paths[post.number]), text(post.title)) for post in self.posts[:-6:-1]]
        menu = [link(_in_link(where), label) for where, label in table.statics.items()]
        return table.frame.format(
            title=(page_title or table.page_title).format(title=title, name=table.name) if title else table.name,
            main=main,
            months=_items(months),
            years=_items(spans),
            tags=_items(tags),
            recent=_items(recent),
            menu=_items(menu),
            base=self.base,
            home=table.first,
        )

    def entries(self, posts: list[Post], how: str = "") -> str:
        return "".join((how or self.table.entry).format(**self.fields(post)) for post in posts)

    def put(self, path: str, title: str, main: str) -> None:
        self.blog.routes[path] = self.page(title, main)

    def listing(self, posts: list[Post], first: str, numbered: str, title: str = "") -> None:
        """The pages of a list, newest first."""
        size = self.table.size
        groups = pages_of(posts, size) if numbered else pages_of(posts, size)[:1]
        paths = [first] + [numbered.format(n=n, n0=n - 1, skip=(n - 1) * size) for n in range(2, len(groups) + 1)]
        newer, older = self.table.words
        for place, group in enumerate(groups):
            numbers = " ".join(
                link(_in_link(path), str(n)) if path != paths[place] else str(n) for n, path in enumerate(paths, 1)
            )
            turn = self.table.turn.format(
                newer=link(_in_link(paths[place - 1]), newer) if place else "",
                older=link(_in_link(paths[place + 1]), older) if place + 1 < len(groups) else "",
                numbers=numbers,
            )
            self.put(paths[place], title, self.entries(group) + (turn if len(groups) > 1 else ""))

    def make(self) -> Golden:
        table = self.table
        self.listing(self.posts, table.first, table.numbered)
        for post in self.posts:
            shown = self.fields(post)
            self.put(
                self.paths[post.number],
                str(shown["title"]) if table.titled else f"{post.paragraphs[0][:76]} …",
                table.post.format(**shown),
            )
        self._put_lists()
        for number, (where, title) in enumerate(table.statics.items()):
            words = static_text(table.seed * 10 + number, language=table.language)
            self.blog.routes.setdefault(where, self.page(title, table.static.format(title=title, text=words)))
        if table.feed:
            newest = self.posts[: -table.feed_size - 1 : -1]
            self.blog.routes[table.feed] = rss(
                self.base, table.name, [(post, self.paths[post.number]) for post in newest]
            )
        if table.map:
            self.blog.routes[table.map] = sitemap([self.base + path for path in (*table.statics, *self.paths.values())])
        if table.more:
            table.more(self)
        self.blog.routes = {encoded(path): route for path, route in self.blog.routes.items()}
        return self.blog

    def _put_lists(self) -> None:
        table = self.table
        if table.month:
            for (y, m), some in self.months.items():
                title = table.month_label.format(month=self.month_name(m), y=y, m=m, n=len(some))
                self.put(table.month.format(y=y, m=m), title, self.entries(some, table.month_row))
        if table.year:
            for year in {post.at.year for post in self.posts}:
                some = [post for post in self.posts[::-1] if post.at.year == year]
                self.put(table.year.format(y=year), str(year), self.entries(some, table.month_row))
        if table.tag:
            for tag, some in self.tags.items():
                self.put(self.tag_path(tag), tag, self.entries(some[::-1]))
        if table.all_posts:
            self.put(table.all_posts, "Archive", f"<ul>{self.entries(self.posts[::-1], table.row)}</ul>")


def blog_of(table: Table) -> Callable[[str], Golden]:
    """A maker of the table's blog."""

    def made(base: str) -> Golden:
        return Site(table, base).make()

    return made


# --- details ------------------------------------------------------------------------------------------------------


def _items(links: list[str]) -> str:
    shown = "".join(f"<li>{one}</li>" for one in links if one)
    return f"<ul>{shown}</ul>" if shown else ""


def _in_link(path: str) -> str:
    return path.replace("&", "&amp;")
