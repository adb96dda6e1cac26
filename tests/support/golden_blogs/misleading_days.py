"""Which other dates stand on the page of a post? One plain blog that prints its days, once for each thing that misleads."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tests.support.blog_server import Route
from tests.support.golden_blogs.golden import (
    MONTHS,
    Golden,
    Post,
    leaves,
    link,
    neighbours,
    rss,
    sitemap,
    static_text,
    text,
    truth,
    write_posts,
)

Part = Callable[[Post], str]


def _long(on: dt.date) -> str:
    return f"{MONTHS[on.month - 1]} {on.day}, {on.year}"


def _near_midnight(post: Post) -> dt.datetime:
    """The instant in UTC of a post written late in the evening, west of Greenwich: a day later on two of three."""
    late = post.at.replace(hour=22 if post.number % 3 else 9)
    return late + dt.timedelta(hours=7)


@dataclass(frozen=True, kw_only=True)
class Lure:
    head: Part = lambda post: ""
    above: Part = lambda post: ""
    """Before the title."""
    day: Part = lambda post: f'<p class="d">{_long(post.on)}</p>'
    below: Part = lambda post: ""
    """After the text."""
    title: Part = lambda post: post.title
    feed: Callable[[str, Sequence[tuple[Post, str]]], Route] | None = None
    lastmod: Callable[[Post], dt.date] | None = None
    row: Part = lambda post: ""
    """Beside its link in lists."""
    at: Callable[[Post], dt.datetime] = lambda post: post.at
    """When it was written, for what is about certain days."""


CRAWLED = dt.date(2024, 5, 17)
NEWEST = max(post.on for post in write_posts(20, 2006, 2012, seed=304, paragraphs=4))


def _no_day(post: Post) -> str:
    return ""


def _long_row(post: Post) -> str:
    return f"<p>{_long(post.on)}</p>"


def _night(post: Post) -> dt.date:
    """All posts were saved again in two nights."""
    return CRAWLED - dt.timedelta(days=200 + post.number % 2)


def _before_the_13th(post: Post) -> dt.datetime:
    return post.at.replace(day=post.at.day % 12 + 1)


LURES: dict[str, Lure] = {
    "today_on_top": Lure(above=lambda post: f"<p>Today is {_long(CRAWLED)}</p>"),
    "modified_time_in_the_head": Lure(head=lambda post: f'<meta property="article:modified_time" content="{post.on + dt.timedelta(days=90)}T10:00:00+00:00"><meta property="og:updated_time" content="{post.on + dt.timedelta(days=90)}T10:00:00+00:00">'),
    "built_on_one_day": Lure(head=lambda post: f'<meta name="date" content="{CRAWLED}"><meta name="last-modified" content="{CRAWLED}">'),
    "published_in_utc": Lure(head=lambda post: f'<meta property="article:published_time" content="{_near_midnight(post):%Y-%m-%dT%H:%M:%SZ}">'),
    "time_element_in_utc": Lure(day=lambda post: f'<p class="d"><time datetime="{_near_midnight(post):%Y-%m-%dT%H:%M:%SZ}">{_long(post.on)}</time></p>'),
    "json_ld_in_utc": Lure(head=lambda post: f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"BlogPosting","headline":"{post.title}","datePublished":"{_near_midnight(post):%Y-%m-%dT%H:%M:%S.000Z}","dateModified":"{CRAWLED}T00:00:00.000Z"}}</script>'),
    "updated_before_published": Lure(day=lambda post: f'<p class="u">Updated: {_long(post.on + dt.timedelta(days=40 + post.number))}</p><p class="d">Published: {_long(post.on)}</p>'),
    "updated_for_most": Lure(day=lambda post: f'<p class="d">Posted on {_long(post.on)}{f" (updated {_long(post.on + dt.timedelta(days=200))})" if post.number % 3 else ""}</p>'),
    "last_changed_below": Lure(below=lambda post: f"<p>This page was last changed on {_long(post.on + dt.timedelta(days=400))}.</p>"),
    "comments_alike": Lure(below=lambda post: "".join(f'<div class="c"><b>{who}</b><p class="d">{_long(post.on + dt.timedelta(days=n))}</p><p>{text(what)}</p></div>' for n, (who, what) in enumerate(post.comments, 2))),
    "newest_comments_first": Lure(above=lambda post: f'<div class="recent"><h4>Latest comments</h4><p>{_long(CRAWLED - dt.timedelta(days=2))} maggie</p><p>{_long(CRAWLED - dt.timedelta(days=5))} tim</p></div>'),
    "first_sentence_with_a_day": Lure(below=lambda post: "", day=lambda post: f'<p class="d">{_long(post.on)}</p><p>On {_long(post.on - dt.timedelta(days=4000))} we were younger.</p>'),
    "day_of_an_event": Lure(day=lambda post: f'<p class="d">{_long(post.on)}</p><p class="when">When: {_long(post.on + dt.timedelta(days=21))}, 8 pm</p>'),
    "event_first_post_day_below": Lure(day=lambda post: f"<p>When: {_long(post.on + dt.timedelta(days=21))}, 8 pm</p>", below=lambda post: f'<p class="posted">Posted on {_long(post.on)} by tim</p>'),
    "title_with_another_day": Lure(title=lambda post: f"{post.title}, {_long(post.on - dt.timedelta(days=700))}"),
    "years_of_copyright": Lure(below=lambda post: "<p>&copy; 1 January 2001 to 31 December 2024</p>"),
    "founded_on": Lure(above=lambda post: "<p>Founded March 3, 1999. All rights reserved.</p>"),
    "neighbours_with_days": Lure(above=lambda post: f'<p class="near">&larr; {_long(post.on - dt.timedelta(days=17))} &middot; {_long(post.on + dt.timedelta(days=19))} &rarr;</p>'),
    "feed_by_when_changed": Lure(feed=lambda base, items: rss(base, "Wren", [(replace(post, at=post.at + dt.timedelta(days=60)), path) for post, path in items])),
    "feed_in_utc": Lure(feed=lambda base, items: rss(base, "Wren", [(replace(post, at=_near_midnight(post)), path) for post, path in items])),
    "sitemap_of_one_day": Lure(lastmod=lambda post: CRAWLED),
    "month_day_beside_day_month": Lure(day=lambda post: f'<p class="d">{post.at:%d/%m/%Y}</p>', below=lambda post: f"<p>Seen {post.at.month}/{post.at.day}/{post.at.year + 1} in print.</p>"),
    "newest_day_on_every_page": Lure(above=lambda post: f'<p id="upd">Last update: {_long(NEWEST)}</p>', day=_no_day, row=_long_row),
    "newest_day_on_every_page_unsaid": Lure(above=lambda post: f'<p id="upd">{_long(NEWEST)}</p>', day=_no_day, row=_long_row),
    "newest_posts_beside_every_post": Lure(below=lambda post: f'<div class="new"><h4>New</h4><p>{_long(NEWEST)} Rain</p><p>{_long(NEWEST - dt.timedelta(days=9))} Wind</p></div>', day=_no_day, row=_long_row),
    "saved_again_in_two_nights": Lure(head=lambda post: f'<meta property="article:modified_time" content="{_night(post)}T02:00:00+00:00">', below=lambda post: f'<time class="updated" datetime="{_night(post)}T02:00:00+00:00">{_long(_night(post))}</time>', day=_no_day, row=_long_row),
    "json_ld_of_the_change_alone": Lure(head=lambda post: f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"BlogPosting","headline":"{post.title}","dateModified":"{_night(post)}T02:00:00.000Z"}}</script>', day=_no_day, row=_long_row),
    "published_when_imported": Lure(head=lambda post: f'<meta property="article:published_time" content="{_night(post)}T02:00:00+00:00">'),
    "before_the_13th_lists_in_words": Lure(at=_before_the_13th, day=lambda post: f'<p class="d">{post.at:%d/%m/%Y}</p>', row=lambda post: f"<p>{post.at.day} {MONTHS[post.at.month - 1]} {post.at.year}</p>"),
    "before_the_13th_month_first_lists_in_words": Lure(at=_before_the_13th, day=lambda post: f'<p class="d">{post.at:%m/%d/%Y}</p>', row=_long_row),
    "before_the_13th_with_a_feed": Lure(at=_before_the_13th, day=lambda post: f'<p class="d">{post.at:%d/%m/%Y}</p>', feed=lambda base, items: rss(base, "Wren", items)),
    "before_the_13th_with_weekdays": Lure(at=_before_the_13th, day=lambda post: f'<p class="d">{post.at:%a %d/%m/%Y}</p>'),
    "before_the_13th_in_order_of_lists": Lure(at=_before_the_13th, day=lambda post: f'<p class="d">{post.at:%d/%m/%Y}</p>', row=lambda post: f"<p>{post.at:%d/%m/%Y}</p>"),
    "numbers_like_days": Lure(below=lambda post: f"<p>Model 12-05-{post.number:02}, part 2011.04.{post.number % 28 + 1:02}, call 01.02.03.04.05 or 10/11.</p>"),
}  # fmt: skip


def blog_of(lure: Lure) -> Callable[[str], Golden]:
    """Twenty posts at /w/slug; the lists name no days."""

    def printed(base: str) -> Golden:
        told = write_posts(20, 2006, 2012, seed=304, paragraphs=4)
        written = sorted((replace(post, at=lure.at(post)) for post in told), key=lambda post: post.at)
        posts = [replace(post, title=lure.title(post)) for post in written]
        slugs = {post.number: post.slug for post in written}

        def path(post: Post) -> str:
            return f"/w/{slugs[post.number]}"

        def page(title: str, main: str, head: str = "") -> str:
            return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{feed}{head}</head><body><div id="top">{link("/", "Wren")} {link("/who", "who")}</div><div id="main">{main}</div></body></html>'

        feed = '<link rel="alternate" type="application/rss+xml" href="/feed.xml">' if lure.feed else ""
        blog = Golden(truth=truth(posts, path))
        for leaf in leaves(posts, 7, "/", "/list/{}"):
            rows = "".join(
                f"<div><h2>{link(path(post), text(post.title))}</h2>{lure.row(post)}<p>{post.teaser}</p></div>"
                for post in leaf.posts
            )
            blog.routes[leaf.path] = page("Wren", f"{rows}{link(leaf.older, 'older')} {link(leaf.newer, 'newer')}")
        for older, post, newer in neighbours(posts):
            near = " ".join(link(path(one), label) for one, label in ((older, "before"), (newer, "after")) if one)
            blog.routes[path(post)] = page(
                f"{text(post.title)} | Wren",
                f"{lure.above(post)}<h1>{text(post.title)}</h1>{lure.day(post)}{post.body()}{lure.below(post)}<p>{near}</p>",
                lure.head(post),
            )
        blog.routes["/who"] = page("who | Wren", f"<h1>who</h1>{static_text(3040)}")
        if lure.feed:
            blog.routes["/feed.xml"] = lure.feed(base, [(post, path(post)) for post in posts[:-13:-1]])
        if lure.lastmod:
            blog.routes["/sitemap.xml"] = sitemap({base + path(post): lure.lastmod(post) for post in posts})
        return blog

    return printed
