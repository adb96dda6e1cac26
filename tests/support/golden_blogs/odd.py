"""How do blogs look that are unlike most? Links with a word on each, a blog that has only begun, one way through, many tags."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from tests.support.golden_blogs.golden import (
    MONTHS,
    Golden,
    Post,
    by_month,
    leaves,
    link,
    neighbours,
    rss,
    static_text,
    text,
    truth,
    write_posts,
)


def link_blog(base: str) -> Golden:
    """Each title links elsewhere, a # is the permalink; months hold whole posts; the feed links elsewhere as well."""
    posts = write_posts(40, 2009, 2012, seed=51, paragraphs=2)
    name = "Station Links"

    def path(post: Post) -> str:
        return f"/linked/{post.at:%Y}/{post.at:%b}/{post.at.day}/{post.number}".lower()

    def page(title: str, main: str) -> str:
        return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" type="application/rss+xml" href="/links.xml"></head><body><div id="top"><a href="/">{name}</a> <a href="/colophon">Colophon</a> <a href="/archive">Archive</a></div><div id="main">{main}</div><p id="foot">Written by hand between trains.</p></body></html>'

    def item(post: Post) -> str:
        return f'<dl class="linkedlist"><dt><a href="http://news.example/{post.number}/{post.slug}">{text(post.title)}</a> <a class="permalink" title="Permanent link" href="{path(post)}">#</a></dt><dd>{post.body()}<p class="smallprint">{post.at.day} {MONTHS[post.at.month - 1]} {post.at.year}</p></dd></dl>'

    blog = Golden(truth=truth(posts, path))
    blog.routes["/"] = page(name, "".join(map(item, posts[:-13:-1])))
    months = by_month(posts)
    rows = "".join(f'<li><a href="/linked/{y}/{MONTHS[m - 1].lower()}">{MONTHS[m - 1]} {y}</a></li>' for y, m in months)
    blog.routes["/archive"] = page(f"{name}: Archive", f"<ul>{rows}</ul>")
    for (y, m), some in months.items():
        blog.routes[f"/linked/{y}/{MONTHS[m - 1].lower()}"] = page(
            f"{name}: {MONTHS[m - 1]} {y}", f"<h1>{MONTHS[m - 1]} {y}</h1>" + "".join(map(item, some))
        )
    for post in posts:
        blog.routes[path(post)] = page(f"{name}: {text(post.title)}", item(post))
    blog.routes["/colophon"] = page(f"{name}: Colophon", f"<h1>Colophon</h1>{static_text(510)}")
    elsewhere = "".join(
        f"<item><title>{text(post.title)}</title><link>http://news.example/{post.number}/{post.slug}</link><guid isPermaLink='false'>{post.number}</guid><pubDate>{post.at:%a, %d %b %Y %H:%M:%S} GMT</pubDate></item>"
        for post in posts[:-16:-1]
    )
    blog.routes["/links.xml"] = rss(base, name, [])
    answer = blog.routes["/links.xml"]
    blog.routes["/links.xml"] = type(answer)(
        answer.body.replace("</channel>", f"{elsewhere}</channel>"), 200, answer.headers
    )
    return blog


def only_begun(base: str) -> Golden:
    """Three posts, an about page, WordPress-like addresses: nothing to learn a cluster from."""
    posts = write_posts(3, 2022, 2022, seed=52)
    name = "First Steps"

    def path(post: Post) -> str:
        return f"{post.at:/%Y/%m/%d}/{post.slug}/"

    def page(title: str, main: str) -> str:
        return (
            f'<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>{title}</title><meta name="generator" content="WordPress 6.0" /><link rel="alternate" type="application/rss+xml" href="{base}/feed/" /></head><body><header><p class="site-title"><a href="{base}/" rel="home">{name}</a></p><nav><ul><li><a href="{base}/about/">About</a></li></ul></nav></header><main>{main}</main>'
            f'<footer><a href="https://wordpress.org/">Proudly powered by WordPress</a></footer></body></html>'
        )

    def article(post: Post, heading: str) -> str:
        return f'<article class="post hentry"><header class="entry-header">{heading}<div class="entry-meta"><span class="posted-on"><a href="{base}{path(post)}" rel="bookmark"><time class="entry-date published" datetime="{post.at:%Y-%m-%dT%H:%M:%S}+00:00">{post.long_date}</time></a></span></div></header><div class="entry-content">{post.body()}</div></article>'

    blog = Golden(truth=truth(posts, path))
    blog.routes["/"] = page(
        name,
        "".join(
            article(
                post, f'<h2 class="entry-title"><a href="{base}{path(post)}" rel="bookmark">{text(post.title)}</a></h2>'
            )
            for post in posts[::-1]
        ),
    )
    for (y, m), some in by_month(posts).items():
        blog.routes[f"/{y}/{m:02}/"] = page(
            f"{MONTHS[m - 1]} {y} - {name}",
            "".join(
                article(
                    post,
                    f'<h2 class="entry-title"><a href="{base}{path(post)}" rel="bookmark">{text(post.title)}</a></h2>',
                )
                for post in some
            ),
        )
    for post in posts:
        blog.routes[path(post)] = page(
            f"{text(post.title)} - {name}", article(post, f'<h1 class="entry-title">{text(post.title)}</h1>')
        )
    blog.routes["/about/"] = page(
        f"About - {name}",
        f'<article class="page hentry"><h1 class="entry-title">About</h1><div class="entry-content">{static_text(520)}</div></article>',
    )
    blog.routes["/feed/"] = rss(
        base, name, [(post, path(post)) for post in posts[::-1]], "https://wordpress.org/?v=6.0"
    )
    return blog


def parts_of_a_diary(base: str) -> Golden:
    """A home page that is a meta refresh, no list of everything: older and newer links are the only way through."""
    posts = write_posts(30, 2001, 2004, seed=53)
    name = "The Lock Keeper"

    def path(post: Post) -> str:
        return f"/entries/{post.at:%Y-%m-%d}{'b' if any(one.on == post.on and one.number < post.number for one in posts) else ''}.html"

    def page(title: str, main: str) -> str:
        return f"<html><head><title>{title}</title></head><body><table><tr><td><font size=+2>{name}</font></td></tr><tr><td>{main}</td></tr></table></body></html>"

    blog = Golden(truth=truth(posts, path))
    newest = posts[-1]
    blog.routes["/"] = (
        f'<html><head><title>{name}</title><meta http-equiv="refresh" content="0; URL={path(newest)[1:]}"></head><body></body></html>'
    )
    for place, post in enumerate(posts):
        older = f'<a href="{path(posts[place - 1]).rpartition("/")[2]}">previous</a> ' if place else ""
        newer = f'<a href="{path(posts[place + 1]).rpartition("/")[2]}">next</a> ' if place + 1 < len(posts) else ""
        blog.routes[path(post)] = page(
            f"{name} - {text(post.title)}",
            f'<p><b>{post.long_date}</b></p><h3>{text(post.title)}</h3>{post.body()}<p align=center>{older}{newer}<a href="../author.html">the author</a></p>',
        )
    blog.routes["/author.html"] = page(f"{name} - the author", static_text(530))
    return blog


def only_older_and_newer(base: str) -> Golden:
    """The archive is drawn by a script; the home page is the newest post whole; each post links the one before and a random one."""
    posts = write_posts(40, 2018, 2021, seed=130)
    name = "Single File"

    def path(post: Post) -> str:
        return f"/p/{post.slug}"

    def page(title: str, main: str) -> str:
        return f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body><header>{link("/", name)} {link("/about", "about")} <a href="#" onclick="openArchive()">archive</a></header><main>{main}</main><div id="archive"></div><script src="/archive.js"></script></body></html>'

    blog = Golden(truth=truth(posts, path), aliases={"/"})
    for older, post, newer in neighbours(posts):
        near = f"<nav>{link(path(older), '&larr; before this') if older else ''} {link(path(newer), 'after this &rarr;') if newer else ''}</nav>"
        blog.routes[path(post)] = page(
            f"{text(post.title)} — {name}",
            f"<article><h1>{text(post.title)}</h1><small>{post.at.day} {MONTHS[post.at.month - 1]} {post.at.year}</small>{post.body()}</article>{near}",
        )
    newest = posts[-1]
    blog.routes["/"] = page(
        name,
        f"<article><h1>{link(path(newest), text(newest.title))}</h1><small>{newest.at.day} {MONTHS[newest.at.month - 1]} {newest.at.year}</small>{newest.body()}</article><nav>{link(path(posts[-2]), '&larr; before this')}</nav>",
    )
    blog.routes["/about"] = page(f"About — {name}", f"<article><h1>About</h1>{static_text(1301)}</article>")
    return blog


def three_hundred_tags(base: str) -> Golden:
    """Sixty posts with five tags each of their own making: a cloud of 300, each tag with one post, on every page."""
    posts = write_posts(60, 2010, 2013, seed=131)
    name = "Tagged to Death"
    words = [
        f"{a}{b}"
        for a in ("Moss", "Rust", "Felt", "Lock", "Hen", "Rye", "Glue", "Tide", "Reed", "Oak")
        for b in (
            "wall",
            "yard",
            "book",
            "song",
            "path",
            "house",
            "day",
            "work",
            "ware",
            "stone",
            "light",
            "fall",
            "side",
            "bird",
            "land",
            "craft",
            "time",
            "room",
            "bell",
            "way",
            "man",
            "gate",
            "line",
            "box",
            "hill",
            "cup",
            "seed",
            "pole",
            "net",
            "knot",
        )
    ]
    tags_of = {post: words[place * 5 : place * 5 + 5] for place, post in enumerate(posts)}

    def path(post: Post) -> str:
        return f"/{post.at:%Y}/{post.slug}"

    cloud = " ".join(link(f"/tag/{word.lower()}", word, f'class="size{n % 5}"') for n, word in enumerate(sorted(words)))

    def page(title: str, main: str) -> str:
        return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><h1>{link("/", name)}</h1><div id="main">{main}</div><div id="side"><h3>Tags</h3><p class="cloud">{cloud}</p></div></body></html>'

    def entry(post: Post) -> str:
        labels = ", ".join(link(f"/tag/{word.lower()}", word) for word in tags_of[post])
        return f'<div class="entry"><h2>{link(path(post), text(post.title))}</h2><p class="meta">{post.long_date} &middot; {labels}</p>{post.body()}</div>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 5, "/", "/page/{}"):
        blog.routes[leaf.path] = page(
            name, "".join(map(entry, leaf.posts)) + f"<p>{link(leaf.older, 'Older')} {link(leaf.newer, 'Newer')}</p>"
        )
    for post in posts:
        blog.routes[path(post)] = page(f"{text(post.title)} - {name}", entry(post))
        blog.routes |= {f"/tag/{word.lower()}": page(f"{word} - {name}", entry(post)) for word in tags_of[post]}
    return blog
