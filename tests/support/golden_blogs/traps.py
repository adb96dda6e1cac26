"""Which sites never end? One honest blog of sixty posts, and around it one trap each: far more addresses than pages."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass

from tests.support.blog_server import Answer, Hit, Reply
from tests.support.golden_blogs.golden import (
    MONTHS,
    Golden,
    Post,
    by_month,
    neighbours,
    pages_of,
    query,
    static_text,
    text,
    truth,
    write_posts,
)

POSTS = 60


def path(post: Post) -> str:
    return f"{post.at:/%Y/%m}/{post.slug}.html"


@dataclass(frozen=True, kw_only=True)
class Site:
    """The honest blog; `side` stands in the side column of every page, `under` below every post."""

    posts: list[Post]
    side: str = ""
    under: Callable[[Post], str] = lambda post: ""

    def page(self, title: str, main: str) -> str:
        rows = "".join(f'<li><a href="/{y}/{m:02}/">{MONTHS[m - 1]} {y}</a></li>' for y, m in by_month(self.posts))
        return (
            f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body><div id="head"><a href="/">The Spare Ladder</a> <a href="/about.html">About</a></div><div id="main">{main}</div>'
            f'<div id="side"><h4>Archive</h4><ul>{rows}</ul>{self.side}</div></body></html>'
        )

    def teaser(self, post: Post) -> str:
        return f'<div class="entry"><h2><a href="{path(post)}">{text(post.title)}</a></h2><p class="date">{post.long_date}</p><p>{post.teaser}</p></div>'

    def listing(self, title: str, some: list[Post], more: str = "") -> str:
        return self.page(title, "".join(map(self.teaser, some)) + more)

    def blog(self) -> Golden:
        blog = Golden(truth=truth(self.posts, path))
        groups = pages_of(self.posts, 10)
        for number, group in enumerate(groups, 1):
            older = (
                f'<p class="pager"><a href="/page/{number + 1}/">Older posts</a></p>' if number < len(groups) else ""
            )
            blog.routes["/" if number == 1 else f"/page/{number}/"] = self.listing("The Spare Ladder", group, older)
        for (y, m), some in by_month(self.posts).items():
            blog.routes[f"/{y}/{m:02}/"] = self.listing(f"{MONTHS[m - 1]} {y}", some)
        for older_post, post, newer_post in neighbours(self.posts):
            around = "".join(f'<a href="{path(one)}">{text(one.title)}</a> ' for one in (older_post, newer_post) if one)
            blog.routes[path(post)] = self.page(
                f"{text(post.title)} - The Spare Ladder",
                f'<h1>{text(post.title)}</h1><p class="date">{post.long_date}</p><div class="text">{post.body()}</div><p class="around">{around}</p>{self.under(post)}',
            )
        blog.routes["/about.html"] = self.page("About", f"<h1>About</h1>{static_text(700)}")
        return blog


def _posts(seed: int) -> list[Post]:
    return write_posts(POSTS, 2015, 2019, seed=seed)


def endless_calendar(base: str) -> Golden:
    """A calendar of events: each month links the ones beside it and the years beside it, for ever, both ways."""
    site = Site(posts=_posts(71), side='<p><a href="/calendar/2026/11/">Calendar</a></p>')
    blog = site.blog()

    def month(hit: Hit) -> Answer:
        match = re.fullmatch(r"/calendar/(\d+)/(\d+)/(?:(\d+)/)?", hit.path)
        if match is None:
            return Reply("not here", 404)
        y, m = int(match[1]), int(match[2])
        before, after = (y - (m == 1), (m - 2) % 12 + 1), (y + (m == 12), m % 12 + 1)
        days = " ".join(f'<a href="/calendar/{y}/{m:02}/{day:02}/">{day}</a>' for day in range(1, 29))
        links = "".join(
            f'<a href="/calendar/{a}/{b:02}/">{MONTHS[b - 1]} {a}</a> '
            for a, b in (before, after, (y - 1, m), (y + 1, m))
        )
        return site.page(
            f"Calendar: {MONTHS[m - 1]} {y}",
            f"<h1>{MONTHS[m - 1]} {y} {match[3] or ''}</h1>{links}<table><tr><td>{days}</td></tr></table><p>No events.</p>",
        )

    blog.routes["*"] = month
    return blog


def calendar_by_query(base: str) -> Golden:
    """The same by a query: ?view=month&when=2026-11 and by the week, under a name nobody knows."""
    site = Site(posts=_posts(72), side='<p><a href="/whatson?when=2026w47">What is on</a></p>')
    blog = site.blog()

    def week(hit: Hit) -> Answer:
        y, w = (int(part) for part in query(hit).get("when", "2026w1").split("w"))
        around = ((y, w - 1) if w > 1 else (y - 1, 52)), ((y, w + 1) if w < 52 else (y + 1, 1))
        links = "".join(f'<a href="/whatson?when={a}w{b}">week {b}</a> ' for a, b in around)
        return site.page("What is on", f"<h1>Week {w} of {y}</h1>{links}<p>Nothing in week {w} of {y}.</p>")

    blog.routes["/whatson"] = week
    return blog


def session_ids(base: str) -> Golden:
    """Every link of every page carries a number that is new on every page: ?zid=..., which chooses nothing."""
    site = Site(posts=_posts(73))
    blog = site.blog()
    blog.void_parameter = "zid"
    visits = itertools.count(1)

    def with_session(source: str) -> Callable[[Hit], Answer]:
        def answer(hit: Hit) -> Answer:
            number = f"{next(visits) * 2654435761 % 2**32:08x}"
            return re.sub(r'href="(/[^"]*)"', rf'href="\1?zid={number}"', source)

        return answer

    blog.routes = {where: with_session(str(source)) for where, source in blog.routes.items()}
    return blog


def endless_pages(base: str) -> Golden:
    """/page/999/ answers with the last page's posts and links the next, so do all tags."""
    cloud = " ".join(
        f'<a href="/about/{word}/">{word}</a>' for word in ("water", "wood", "paper", "bread", "rust", "felt")
    )
    site = Site(posts=_posts(74), side=f"<p>{cloud}</p>")
    blog = site.blog()
    last = pages_of(site.posts, 10)[-1]

    def page(hit: Hit) -> Answer:
        match = re.fullmatch(r"(/(?:about/\w+/)?)(?:page/(\d+)/)?", hit.path)
        if match is None:
            return Reply("not here", 404)
        number = int(match[2] or 1)
        return site.listing(
            f"Page {number}", last, f'<p class="pager"><a href="{match[1]}page/{number + 1}/">Older posts</a></p>'
        )

    blog.routes["/page/6/"] = page
    blog.routes["*"] = page
    return blog


def empty_pages(base: str) -> Golden:
    """?start=9990 answers with nothing but a link to the next page, under a name of no list: ?chunk=."""
    site = Site(posts=_posts(75), side='<p><a href="/all?chunk=1">All, in chunks</a></p>')
    blog = site.blog()
    groups = pages_of(site.posts, 20)

    def chunk(hit: Hit) -> Answer:
        number = int(query(hit).get("chunk", "1"))
        some = groups[number - 1] if number <= len(groups) else []
        return site.listing(
            f"All, chunk {number}", some, f'<p><a href="/all?chunk={number + 1}">more</a> Chunk {number}</p>'
        )

    blog.routes["/all"] = chunk
    return blog


def reply_links(base: str) -> Golden:
    """A reply link at each of twelve comments of each post: ?replytocom=N, and ?answer=N, each with a form of its own."""

    def under(post: Post) -> str:
        first = post.number * 100
        return "".join(
            f'<div class="comment" id="c{n}"><p>{text(post.paragraphs[0][n % 50 :])}</p><a rel="nofollow" href="{path(post)}?replytocom={n}#respond">Reply</a> <a href="{path(post)}?answer={n}">Answer</a></div>'
            for n in range(first, first + 12)
        )

    site = Site(posts=_posts(76), under=under)
    blog = site.blog()
    for post in site.posts:
        source = str(blog.routes[path(post)])

        def answer(hit: Hit, source: str = source) -> Answer:
            number = query(hit).get("answer")
            return source.replace("</body>", f"<form>Your answer to {number}</form></body>") if number else source

        blog.routes[path(post)] = answer
        blog.aliases |= {f"{path(post)}?answer={n}" for n in range(post.number * 100, post.number * 100 + 12)}
    return blog


def deep_paths(base: str) -> Golden:
    """Links without a slash at their beginning, on a server that answers any depth: /notes/links/tools/notes/..."""
    names = ("notes", "links", "tools")
    side = "".join(f'<a href="{name}/">{name}</a> ' for name in names)
    site = Site(posts=_posts(77), side=f"<p>{side}</p>")
    blog = site.blog()

    def any_depth(hit: Hit) -> Answer:
        last = hit.path.rstrip("/").rpartition("/")[2]
        if not hit.path.endswith("/") or last not in names:
            return Reply("not here", 404)
        return site.page(
            last.title(), f"<h1>{last.title()}</h1>{static_text(710 + names.index(last))}<p>You are at {hit.path}</p>"
        )

    blog.routes["*"] = any_depth
    return blog


def facets(base: str) -> Golden:
    """/browse?mood=..&place=..&sort=..: each page links every combination one step away, in any order of the names."""
    values = {
        "mood": ("calm", "wry", "cross", "glad"),
        "place": ("home", "canal", "market", "train"),
        "length": ("short", "long", "middling"),
        "sort": ("new", "old", "title"),
        "view": ("list", "grid"),
    }
    site = Site(posts=_posts(78), side='<p><a href="/browse?mood=calm">Browse</a></p>')
    blog = site.blog()

    def browse(hit: Hit) -> Answer:
        chosen = {name: value for name, value in query(hit).items() if name in values}
        links = ""
        for name, options in values.items():
            for option in options:
                fields = "&amp;".join(f"{key}={value}" for key, value in {**chosen, name: option}.items())
                links += f'<a href="/browse?{fields}">{option}</a> '
        seed = sum(len(name) * len(value) for name, value in chosen.items())
        return site.listing("Browse", site.posts[seed % 7 :: 7], f"<p>{links}</p>")

    blog.routes["/browse"] = browse
    return blog


def five_thousand_links(base: str) -> Golden:
    """A concordance: one page links 5,000 words, and each word has a page that names one post."""
    site = Site(posts=_posts(79), side='<p><a href="/words.html">All words</a></p>')
    blog = site.blog()
    syllables = ("ba", "de", "ki", "lo", "mu", "ra", "se", "ti", "vo", "zu")
    words = ["".join(parts) for parts in itertools.islice(itertools.product(syllables, repeat=4), 5000)]
    blog.routes["/words.html"] = site.page(
        "All words", " ".join(f'<a href="/words/{word}.html">{word}</a>' for word in words)
    )

    def word_page(hit: Hit) -> Answer:
        word = hit.path.removeprefix("/words/").removesuffix(".html")
        if word not in words:
            return Reply("not here", 404)
        post = site.posts[words.index(word) % POSTS]
        return site.page(
            f"The word {word}",
            f'<h1>{word}</h1><p>{word} stands in <a href="{path(post)}">{text(post.title)}</a>, {words.index(word) % 5 + 1} times.</p>',
        )

    blog.routes["*"] = word_page
    return blog


def five_thousand_deaths(base: str) -> Golden:
    """One page links 5,000 addresses of an older site of the blog: each is gone."""
    site = Site(posts=_posts(80), side='<p><a href="/old.html">Old site</a></p>')
    blog = site.blog()
    blog.routes["/old.html"] = site.page(
        "Old site", " ".join(f'<a href="/old/item{number}.html">Item number {number}</a>' for number in range(5000))
    )
    return blog
