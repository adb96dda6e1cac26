"""Which pages answer under many spellings of an address? With and without a slash, .html, capitals, marks of where one came from."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from collections.abc import Callable

from tests.support.blog_server import Answer, Hit, Reply
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

Spell = Callable[[str, str], str]
"""(true path, where the link stands: home, list, beside, text) -> the path as it is printed there."""


def _blog(base: str, seed: int, path: Callable[[Post], str], spell: Spell, *, head: str = "") -> Golden:
    """A plain blog; its lists print true addresses unless `spell` says otherwise."""
    posts = write_posts(32, 2012, 2016, seed=seed)
    name = "The Spelling Bee"

    def page(title: str, main: str, where: str) -> str:
        rows = listed(link(spell(f"/archive/{y}-{m:02}", "beside"), f"{MONTHS[m - 1]} {y}") for y, m in by_month(posts))
        return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head.format(where=where)}</head><body><div class="head">{link(spell("/", "beside"), name)} {link(spell("/about", "beside"), "About")}</div><div class="main">{main}</div><div class="side"><h4>Months</h4><ul>{rows}</ul></div></body></html>'

    def entry(post: Post, place: str) -> str:
        return f'<div class="entry"><h2>{link(spell(path(post), place), text(post.title))}</h2><p class="date">{post.long_date}</p><p>{post.teaser}</p></div>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 8, "/", "/page/{}"):
        blog.routes[leaf.path] = page(
            name,
            "".join(entry(post, "home") for post in leaf.posts)
            + f"<p>{link(leaf.newer, 'Newer')} {link(leaf.older, 'Older')}</p>",
            leaf.path,
        )
    for (y, m), some in by_month(posts).items():
        blog.routes[f"/archive/{y}-{m:02}"] = page(
            f"{MONTHS[m - 1]} {y}",
            f"<h1>{MONTHS[m - 1]} {y}</h1>" + "".join(entry(post, "list") for post in some),
            f"/archive/{y}-{m:02}",
        )
    for older, post, newer in neighbours(posts):
        near = " | ".join(link(spell(path(one), "text"), text(one.title)) for one in (older, newer) if one)
        blog.routes[path(post)] = page(
            f"{text(post.title)} - {name}",
            f'<h1>{text(post.title)}</h1><p class="date">{post.long_date}</p>{post.body()}<p>{near}</p>',
            path(post),
        )
    blog.routes["/about"] = page("About", f"<h1>About</h1>{static_text(seed * 10)}", "/about")
    blog.routes["/feed.xml"] = rss(base, name, [(post, path(post)) for post in posts[:-11:-1]])
    return blog


def _also(blog: Golden, other: Callable[[str], str]) -> Golden:
    """Each page answers under another spelling as well; posts under it are aliases."""
    blog.aliases |= {other(path) for path in blog.truth} - blog.truth.keys()
    blog.routes |= {other(where): answer for where, answer in blog.routes.items() if "." not in where and where != "/"}
    blog.routes |= {other(path): blog.routes[path] for path in blog.truth}
    return blog


def slash_or_none(base: str) -> Golden:
    """/slug and /slug/ both answer; lists link the one, posts link each other by the other."""
    blog = _blog(
        base,
        181,
        lambda post: f"/{post.at:%Y}/{post.slug}",
        lambda path, place: path if place != "text" else f"{path}/",
    )
    return _also(blog, lambda path: f"{path}/")


def html_or_none(base: str) -> Golden:
    """/slug.html in lists and the feed; posts link /slug, which answers with the same page."""
    blog = _blog(
        base,
        182,
        lambda post: f"/{post.slug}.html",
        lambda path, place: path.removesuffix(".html") if place == "text" else path,
    )
    return _also(blog, lambda path: path.removesuffix(".html"))


def index_or_none(base: str) -> Golden:
    """/YYYY/slug/ in lists, /YYYY/slug/index.html in the text of posts."""
    blog = _blog(
        base,
        183,
        lambda post: f"/{post.at:%Y}/{post.slug}/",
        lambda path, place: f"{path}index.html" if place == "text" else path,
    )
    return _also(blog, lambda path: f"{path.rstrip('/')}/index.html")


def capitals_or_none(base: str) -> Golden:
    """IIS: /Blog/Slug-Of-It in lists, /blog/slug-of-it in the text of posts."""
    blog = _blog(
        base,
        184,
        lambda post: f"/Blog/{post.slug.title()}",
        lambda path, place: path.lower() if place == "text" else path,
    )
    return _also(blog, lambda path: path.lower())


def where_from(base: str) -> Golden:
    """Links say where they stood: ?ref=home, ?ref=sidebar, ?ref=related; without canonical links."""
    marks = {"home": "?ref=home", "beside": "?ref=sidebar", "text": "?ref=related", "list": ""}
    blog = _blog(base, 185, lambda post: f"{post.at:/%Y/%m}/{post.slug}", lambda path, place: path + marks[place])
    blog.aliases |= {path + mark for path in blog.truth for mark in marks.values() if mark}
    return blog


def tongue_of_the_frame(base: str) -> Golden:
    """Each page links itself by ?lang=de and ?lang=en, which change the words of the frame and nothing of the text."""
    blog = _blog(base, 186, lambda post: f"{post.at:/%Y/%m}/{post.slug}", lambda path, place: path)

    def with_switch(where: str, source: str) -> Callable[[Hit], Answer]:
        switch = (
            f'<p class="lang">{link(f"{where}?lang=de", "Deutsch")} {link(f"{where}?lang=en", "English")}</p></body>'
        )

        def answer(hit: Hit) -> Answer:
            shown = source.replace("</body>", switch)
            return (
                shown.replace(">Months<", ">Monate<").replace(">About<", ">Über<").replace(">Older<", ">Älter<")
                if hit.target.endswith("lang=de")
                else shown
            )

        return answer

    blog.aliases |= {f"{path}?lang={code}" for path in blog.truth for code in ("de", "en")}
    blog.routes |= {
        where: with_switch(where, source) for where, source in blog.routes.items() if isinstance(source, str)
    }
    return blog


def canonical_of_the_home(base: str) -> Golden:
    """A plugin gone wrong: every page names the home page as its canonical address."""
    return _blog(
        base, 187, lambda post: f"/{post.slug}", lambda path, place: path, head=f'<link rel="canonical" href="{base}/">'
    )


def canonical_of_another_host(base: str) -> Golden:
    """After a move of hosts: every page names its address on the old host, which is gone."""
    old = '<link rel="canonical" href="https://old-name.invalid{where}">'
    return _blog(base, 188, lambda post: f"/{post.slug}", lambda path, place: path, head=old)


def nothing_is_missing(base: str) -> Golden:
    """A server that answers 200 to everything: "we could not find that page", in the frame of a post, under a title of its own."""
    blog = _blog(base, 189, lambda post: f"/{post.slug}", lambda path, place: path)
    sample = str(blog.routes["/about"])
    start, end = sample.index("<h1>"), sample.index('</div><div class="side">')
    lost = sample[:start] + f"<h1>We could not find that page</h1>{static_text(1890, 1)}" + sample[end:]
    for n, path in enumerate(blog.truth):
        # An old post links what is gone.
        blog.routes[path] = str(blog.routes[path]).replace(
            '<p class="date">', f'<p>{link(f"/gone-page-{n}", "What I meant")}</p><p class="date">'
        )
    blog.routes["*"] = lost
    return blog


def all_is_home(base: str) -> Golden:
    """A server that answers with the home page whatever is asked: feeds, sitemaps, dead links."""
    blog = _blog(base, 190, lambda post: f"{post.at:/%Y/%m}/{post.slug}.php", lambda path, place: path)
    for n, path in enumerate(blog.truth):
        blog.routes[path] = str(blog.routes[path]).replace(
            '<p class="date">',
            f'<p>{link(f"/2009/0{n % 9 + 1}/gone-page-{n}.php", "What I meant")}</p><p class="date">',
        )
    blog.routes["*"] = str(blog.routes["/"])
    del blog.routes["/feed.xml"]
    return blog


def gone_home(base: str) -> Golden:
    """A server that sends whoever asks for a page that is gone to the home page, by a redirect."""
    blog = _blog(base, 191, lambda post: f"{post.at:/%Y/%m}/{post.slug}", lambda path, place: path)
    for n, path in enumerate(blog.truth):
        blog.routes[path] = str(blog.routes[path]).replace(
            '<p class="date">', f'<p>{link(f"/2009/0{n % 9 + 1}/gone-page-{n}", "What I meant")}</p><p class="date">'
        )
    blog.routes["*"] = Reply("", 302, {"Location": f"{base}/"})
    return blog
