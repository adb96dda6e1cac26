"""Which posts look like what is left out elsewhere? Pictures that are posts, fields that choose, letters that matter, small languages."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from collections.abc import Callable

from tests.support.golden_blogs.golden import (
    MONTHS,
    Golden,
    Post,
    by_month,
    leaves,
    link,
    listed,
    neighbours,
    rss,
    static_text,
    text,
    truth,
    write_posts,
)
from tests.support.golden_blogs.prose import ENGLISH, GERMAN, Language
from tests.support.golden_blogs.tongues import FRENCH, PORTUGUESE


def snapshots(base: str) -> Golden:
    """A photographer's log: each post is a picture and a line at /2012/boat-12.html, months show thumbnails without words, no feed."""
    posts = write_posts(60, 2011, 2013, seed=271, paragraphs=2)
    name = "One Frame"

    def path(post: Post) -> str:
        return f"/{post.at.year}/{post.slug.split('-')[-1]}-{post.number}.html"

    months = by_month(posts)

    def page(title: str, main: str) -> str:
        rows = " ".join(link(f"/{y}/{m:02}/", f"{MONTHS[m - 1][:3]} {y}") for y, m in months)
        return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><p>{link("/", name)} {link("/about.html", "about")}</p>{main}<p>{rows}</p></body></html>'

    blog = Golden(truth=truth(posts, path))

    def thumbs(some: list[Post]) -> str:
        return "".join(
            f'<a href="{path(post)}"><img src="/t/{post.number}.jpg" width="150" height="100"></a>' for post in some
        )

    blog.routes["/"] = page(name, thumbs(posts[:-13:-1]))
    for (y, m), some in months.items():
        blog.routes[f"/{y}/{m:02}/"] = page(f"{name} - {MONTHS[m - 1]} {y}", thumbs(some))
    for older, post, newer in neighbours(posts):
        near = " ".join(link(path(one), label) for one, label in ((older, "&lt;"), (newer, "&gt;")) if one)
        blog.routes[path(post)] = page(
            f"{name} - {text(post.title)}",
            f'<p><img src="/p/{post.number}.jpg" width="900" height="600"></p><p><b>{text(post.title)}</b> {text(post.paragraphs[0].split(". ")[0])}</p><p>{post.at.day} {MONTHS[post.at.month - 1]} {post.at.year} {near}</p>',
        )
    blog.routes["/about.html"] = page(f"{name} - about", static_text(2710, 1))
    return blog


def _plain(
    base: str, seed: int, path: Callable[[Post], str], beside: str = "", language: Language = ENGLISH, count: int = 32
) -> tuple[Golden, Callable[[str, str], str], list[Post]]:
    """A blog with lists of ten, months at /m/2010-05 and a feed; `beside` stands on every page."""
    posts = write_posts(count, 2009, 2013, seed=seed, language=language)
    name = "The Other Way Round"

    def page(title: str, main: str) -> str:
        rows = listed(link(f"/m/{y}-{m:02}", f"{MONTHS[m - 1]} {y}") for y, m in by_month(posts))
        return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body><div id="head">{link("/", name)} {link("/about", "About")}</div><div id="main">{main}</div><div id="side"><ul>{rows}</ul>{beside}</div></body></html>'

    def href(post: Post) -> str:
        return path(post).replace("&", "&amp;")

    def entry(post: Post) -> str:
        return f'<div class="entry"><h2>{link(href(post), text(post.title))}</h2><p class="date">{post.long_date}</p><p>{post.teaser}</p></div>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 10, "/", "/page/{}"):
        blog.routes[leaf.path] = page(
            name, "".join(map(entry, leaf.posts)) + f"<p>{link(leaf.newer, 'Newer')} {link(leaf.older, 'Older')}</p>"
        )
    for (y, m), some in by_month(posts).items():
        blog.routes[f"/m/{y}-{m:02}"] = page(
            f"{MONTHS[m - 1]} {y}", f"<h1>{MONTHS[m - 1]} {y}</h1>" + "".join(map(entry, some))
        )
    for post in posts:
        blog.routes[path(post)] = page(
            f"{text(post.title)} - {name}",
            f'<h1>{text(post.title)}</h1><p class="date">{post.long_date}</p>{post.body()}',
        )
    blog.routes["/about"] = page(f"About - {name}", f"<h1>About</h1>{static_text(seed * 10)}")
    return blog, page, posts


def reference_numbers(base: str) -> Golden:
    """/read?ref=12: the field that elsewhere says where one came from is the number of the post here."""
    return _plain(base, 272, lambda post: f"/read?ref={post.number + 4}")[0]


def sources_and_pages(base: str) -> Golden:
    """/show.php?source=letters&page=12: source is one of three, page is the number of the post, no page of a list."""
    kinds = ("letters", "diary", "notes")
    return _plain(base, 273, lambda post: f"/show.php?source={kinds[post.number % 3]}&page={post.number // 3 + 1}")[0]


def two_counts(base: str) -> Golden:
    """/view.php?type=news&id=3 and /view.php?type=essay&id=3 are two posts: each kind counts for itself."""
    return _plain(
        base, 274, lambda post: f"/view.php?type={'news' if post.number % 2 else 'essay'}&id={(post.number + 1) // 2}"
    )[0]


def letters_that_matter(base: str) -> Golden:
    """/p/aBc: short names in which capitals tell posts apart."""
    digits = "bBcCdDfF"
    return _plain(base, 275, lambda post: f"/p/{digits[post.number // 8]}{digits[post.number % 8]}x")[0]


def print_is_a_word(base: str) -> Golden:
    """Posts about print at /print/slug, about mail at /mail/slug: folders that elsewhere hold copies."""
    return _plain(base, 276, lambda post: f"/{('print', 'mail', 'feed', 'page')[post.number % 4]}/{post.slug}")[0]


def popular_searches(base: str) -> Golden:
    """Thirty searches that others made, on every page: /?q=green+ladder, each a list of posts in full teasers."""
    words = [
        f"{a}+{b}"
        for a in ("green", "old", "lost", "blue", "slow")
        for b in ("ladder", "ferry", "hen", "bread", "lock", "choir")
    ]
    blog, page, posts = _plain(
        base,
        277,
        lambda post: f"/{post.slug}",
        "<h4>Others searched for</h4>" + " ".join(link(f"/?q={one}", one.replace("+", " ")) for one in words),
    )
    for n, one in enumerate(words):
        some = posts[n % 9 :: 9]
        blog.routes[f"/?q={one}"] = page(
            f"Search: {one.replace('+', ' ')}",
            f"<h1>{one.replace('+', ' ')}</h1>"
            + "".join(
                f'<div class="entry"><h2>{link(f"/{post.slug}", text(post.title))}</h2><p class="date">{post.long_date}</p><p>{post.teaser}</p></div>'
                for post in some
            ),
        )
    return blog


def three_tongues(base: str) -> Golden:
    """20 German posts at /de/, 6 French at /fr/, 3 Portuguese at /pt/: lists and feeds of each, the home page shows the newest of all."""
    written = {
        "de": write_posts(20, 2018, 2021, seed=278, language=GERMAN),
        "fr": write_posts(6, 2018, 2021, seed=279, language=FRENCH),
        "pt": write_posts(3, 2018, 2021, seed=280, language=PORTUGUESE),
    }
    name = "Drei"
    home = {post: code for code, posts in written.items() for post in posts}

    def path(post: Post) -> str:
        return f"/{home[post]}/{post.slug}/"

    def page(code: str, title: str, main: str) -> str:
        switch = " ".join(link(f"/{one}/", one.upper()) for one in written)
        return f'<!DOCTYPE html><html lang="{code}"><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" type="application/rss+xml" href="/{code}/feed.xml"></head><body><header>{link("/", name)} {switch} {link(f"/{code}/info/", "Info")}</header><main>{main}</main></body></html>'

    def item(post: Post) -> str:
        return f'<section><h2>{link(path(post), text(post.title))}</h2><time datetime="{post.on}">{post.at:%d.%m.%Y}</time><p>{post.teaser}</p></section>'

    everyone = sorted(home, key=lambda post: post.at)
    blog = Golden(truth=truth(everyone, path))
    blog.routes["/"] = page("de", name, "".join(map(item, everyone[:-9:-1])))
    for code, posts in written.items():
        for leaf in leaves(posts, 8, f"/{code}/", f"/{code}/page/{{}}/"):
            blog.routes[leaf.path] = page(
                code, f"{name} {code}", "".join(map(item, leaf.posts)) + link(leaf.older, "&raquo;")
            )
        for post in posts:
            blog.routes[path(post)] = page(
                code,
                f"{text(post.title)} - {name}",
                f'<article><h1>{text(post.title)}</h1><time datetime="{post.on}">{post.at:%d.%m.%Y}</time>{post.body()}</article>',
            )
        blog.routes[f"/{code}/info/"] = page(
            code,
            f"Info - {name}",
            f"<article><h1>Info</h1>{static_text(2780 + len(posts), language={'de': GERMAN, 'fr': FRENCH, 'pt': PORTUGUESE}[code])}</article>",
        )
        blog.routes[f"/{code}/feed.xml"] = rss(base, name, [(post, path(post)) for post in posts[:-11:-1]])
    return blog
