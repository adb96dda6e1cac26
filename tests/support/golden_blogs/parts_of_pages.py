"""Posts that are parts of pages, once for each habit of marking them: one plain blog with a page a month, a year or in all."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from tests.support.blog_server import Route
from tests.support.golden_blogs.golden import (
    DAYS,
    MONTHS,
    Golden,
    Post,
    Truth,
    link,
    listed,
    rss,
    static_text,
    text,
    write_posts,
    xml,
)

Part = Callable[[Post], str]


def _long(post: Post) -> str:
    return f"{MONTHS[post.at.month - 1]} {post.at.day}, {post.at.year}"


def _short(post: Post) -> str:
    return f"{post.at.month}.{post.at.day}.{post.at:%y}"


@dataclass(frozen=True, kw_only=True)
class Habit:
    entry: Callable[[Post, str, str], str]
    """Of a post, its name and its whole permalink's path."""
    name: Part
    page: Part = lambda post: f"/{post.at:%Y-%m}.html"
    head: str = ""
    """Before the entries of a page."""
    foot: str = ""
    title: Part = lambda post: post.title
    home: int = 6
    """The newest entries stand on the home page too; 0: it has text of its own."""
    feed: Callable[[str, Sequence[tuple[Post, str]]], Route] | None = None
    oldest_first: bool = False
    count: int = 32
    one_a_day: bool = True
    index: Callable[[Post, str], str] | None = None
    """A row of the list of all entries, in the place of a list of pages."""


def _guids(base: str, items: Sequence[tuple[Post, str]]) -> Route:
    """The link of each entry is the home page, its guid the part of the archive's."""
    shown = "".join(
        f"<item><title>{text(post.title)}</title><link>{base}/</link><guid isPermaLink='true'>{base}{path}</guid><pubDate>{post.at:%a, %d %b %Y %H:%M:%S} GMT</pubDate><description>{text(post.paragraphs[0])}</description></item>"
        for post, path in items
    )
    return xml(
        f'<rss version="2.0"><channel><title>Wren</title><link>{base}/</link><description>x</description>{shown}</channel></rss>',
        "application/rss+xml",
    )


HABITS: dict[str, Habit] = {
    "times_for_names": Habit(
        page=lambda post: f"/{post.at:%Y/%m/%d}.html", name=lambda post: f"When:{post.at:%I:%M:%S%p}".replace(":0", ":"),
        entry=lambda post, name, path: f'<a name="{name}"></a><b>{text(post.title)}</b>. {" ".join(map(text, post.paragraphs))} <a href="{path}"><img src="/sharp.gif" alt="#"></a><br><br>',
        head='<h2>{day}</h2>', title=lambda post: "",
        feed=lambda base, items: rss(base, "Wren", items, "Frontier v9.0"),
    ),
    "months_by_a_field": Habit(
        page=lambda post: f"/index.php?m={post.at:%Y%m}", name=lambda post: str(post.number + 100),
        entry=lambda post, name, path: f'<a name="{name}"></a><div class="storyDate">{post.at:%d.%m.%y}</div><h3 class="storyTitle">{text(post.title)}</h3><div class="storyContent">{post.body()}</div><div class="storyMeta">{post.at:%H:%M} {link(path, "permalink")} | <a href="/b2commentspopup.php?p={post.number}">{len(post.comments)} comments</a></div>',
    ),
    "dotted_days_in_bold": Habit(
        name=lambda post: f"{post.at:%m%d}", title=lambda post: "",
        entry=lambda post, name, path: f'<a name="{name}"></a><b>{_short(post)}</b><br>{"<br><br>".join(map(text, post.paragraphs))}<br><br><br>',
        home=0,
    ),
    "now_page": Habit(
        page=lambda post: "/now", name=lambda post: f"{MONTHS[post.at.month - 1].lower()}-{post.at.day}-{post.at.year}", title=lambda post: "",
        entry=lambda post, name, path: f'<h2 id="{name}">{_long(post)}</h2>\n{post.body()}\n', head="<h1>Now</h1><p>What I am doing now.</p>", home=0,
    ),
    "short_notes_in_a_list": Habit(
        page=lambda post: f"/notes/{post.at.year}/", name=lambda post: f"n{post.at:%Y%m%d}t{post.at:%H%M}", title=lambda post: "",
        entry=lambda post, name, path: f'<li id="{name}"><p>{text(post.paragraphs[0])}</p><a class="u-url" href="{path}"><time datetime="{post.at:%Y-%m-%dT%H:%M}">{post.at.day} {post.at:%b %Y}, {post.at:%H:%M}</time></a></li>',
        head="<ul>", foot="</ul>", one_a_day=False,
    ),
    "rows_of_a_table": Habit(
        name=lambda post: f"{post.at:%Y%m%d}",
        entry=lambda post, name, path: f'<tr><td valign="top"><a name="{name}"></a>{post.at:%d.%m.%Y}</td><td><b>{text(post.title)}</b><br>{"<br>".join(map(text, post.paragraphs))}</td></tr>',
        head='<table border="0" cellpadding="4">', foot="</table>", home=0,
    ),
    "guids_with_names": Habit(
        name=lambda post: post.slug,
        entry=lambda post, name, path: f'<div class="item" id="{name}"><h2>{text(post.title)}</h2>{post.body()}<p class="when">{_long(post)} {link(path, "#")}</p></div>',
        feed=_guids,
    ),
    "oldest_first": Habit(
        page=lambda post: f"/diary/{post.at.year}.html", name=lambda post: f"e{post.number}",
        entry=lambda post, name, path: f'<h3 id="{name}">{DAYS[post.at.weekday()]} {post.at.day} {MONTHS[post.at.month - 1]} {post.at.year} &ndash; {text(post.title)}</h3>{post.body()}',
        oldest_first=True, home=0,
    ),
    "days_only_in_the_list": Habit(
        page=lambda post: f"/letters{post.at.year}.html", name=lambda post: post.slug.replace("-", "")[:12] + str(post.number),
        entry=lambda post, name, path: f'<h3><a name="{name}">{text(post.title)}</a></h3>{post.body()}', home=0,
        index=lambda post, path: f"{link(path, text(post.title))} ({_long(post)})",
    ),
    "rules_between": Habit(
        name=lambda post: f"d{post.at.day}",
        entry=lambda post, name, path: f'<p><a name="{name}"></a><font size="4"><b>{text(post.title)}</b></font><br><i>{_long(post)}</i></p>{post.body()}<hr>', home=3,
    ),
    "names_at_the_end": Habit(
        name=lambda post: f"x{post.number}",
        entry=lambda post, name, path: f'<h3>{text(post.title)}</h3>{post.body()}<p class="by"><a name="{name}"></a>Posted on {_long(post)} by tim | {link(path, "link")}</p>',
        feed=lambda base, items: rss(base, "Wren", items),
    ),
    "names_at_the_end_in_boxes": Habit(
        name=lambda post: f"x{post.number}",
        entry=lambda post, name, path: f'<div class="e"><h3>{text(post.title)}</h3>{post.body()}<p class="by"><a name="{name}" href="{path}">Posted on {_long(post)}</a> by tim</p></div>',
    ),
}  # fmt: skip


def posts_of(habit: Habit) -> dict[str, Post]:
    """Permalink's path -> post."""
    written = write_posts(habit.count, 2002, 2005, seed=930, paragraphs=4)
    posts = list({post.on: post for post in written}.values()) if habit.one_a_day else written
    return {f"{habit.page(post)}#{habit.name(post)}": post for post in posts}


def blog_of(habit: Habit) -> Callable[[str], Golden]:
    """Posts of four years; a list of the pages, or of all entries; one other page."""

    def made(base: str) -> Golden:
        posts = list(posts_of(habit).values())

        def path(post: Post) -> str:
            return f"{habit.page(post)}#{habit.name(post)}"

        def page(title: str, main: str) -> str:
            return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body><p class="top">{link("/", "Wren")} {link("/all.html", "all")} {link("/who.html", "who")}</p>{main}</body></html>'

        def entries(some: Sequence[Post]) -> str:
            ordered = some if habit.oldest_first else some[::-1]
            shown = "".join(habit.entry(post, habit.name(post), path(post)) for post in ordered)
            return f"{habit.head.replace('{day}', _long(some[0]))}{shown}{habit.foot}"

        head = '<link rel="alternate" type="application/rss+xml" href="/feed.xml">' if habit.feed else ""
        blog = Golden(truth={path(post): Truth(on=post.on, title=habit.title(post)) for post in posts})
        pages = {where: list(some) for where, some in groupby(posts, key=habit.page)}
        rows = (
            [habit.index(post, path(post)) for post in posts[::-1]]
            if habit.index
            else [link(where, where.strip("/")) for where in list(pages)[::-1]]
        )
        blog.routes["/all.html"] = page("all - Wren", f"<h1>All</h1>{listed(rows)}")
        for where, some in pages.items():
            blog.routes[where] = page("Wren", entries(some))
        if "/" not in pages:
            newest = list(pages.values())[-1] if "{day}" in habit.head else posts[-habit.home :]
            blog.routes["/"] = page("Wren", entries(newest) if habit.home else f"<h1>Wren</h1>{static_text(9300)}")
        blog.routes["/who.html"] = page("who - Wren", f"<h1>Who</h1>{static_text(9301)}")
        if habit.feed:
            blog.routes["/feed.xml"] = habit.feed(base, [(post, path(post)) for post in posts[:-11:-1]])
        return blog

    return made
