"""Which blogs give little to go by? One post, no titles, pictures without words, no list, posts by the line."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt
import random

from tests.support.golden_blogs.golden import (
    MONTHS,
    Golden,
    Post,
    Truth,
    atom,
    by_tag,
    leaves,
    link,
    listed,
    rss,
    static_text,
    text,
    truth,
    write_posts,
)


def _minima(base: str, seed: int, count: int) -> Golden:
    """Jekyll with its first theme: the home page lists all, pages at /about/ and the like outnumber the posts."""
    posts = write_posts(count, 2020, 2020, seed=seed)
    name = "A New Notebook"
    statics = ["about", "projects", "reading", "contact", "colophon", "now"]

    def path(post: Post) -> str:
        return f"/{post.tags[0].lower()}{post.at:/%Y/%m/%d}/{post.slug}.html"

    def page(title: str, main: str) -> str:
        menu = "".join(link(f"/{one}/", one.title(), "class=page-link") for one in statics)
        return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="generator" content="Jekyll v4.0.0" /><title>{title}</title><link type="application/atom+xml" rel="alternate" href="{base}/feed.xml" title="{name}" /></head><body><header class="site-header" role="banner"><div class="wrapper"><a class="site-title" rel="author" href="/">{name}</a><nav class="site-nav"><div class="trigger">{menu}</div></nav></div></header><main class="page-content" aria-label="Content"><div class="wrapper">{main}</div></main><footer class="site-footer h-card"><data class="u-url" href="/"></data>{name}</footer></body></html>'

    blog = Golden(truth=truth(posts, path))
    rows = listed(
        f'<span class="post-meta">{post.at:%b} {post.at.day}, {post.at.year}</span><h3>{link(path(post), text(post.title), "class=post-link")}</h3>'
        for post in posts[::-1]
    )
    blog.routes["/"] = page(
        name,
        f'<div class="home"><h2 class="post-list-heading">Posts</h2><ul class="post-list">{rows}</ul><p class="rss-subscribe">subscribe <a href="/feed.xml">via RSS</a></p></div>',
    )
    for post in posts:
        blog.routes[path(post)] = page(
            f"{text(post.title)} | {name}",
            f'<article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header class="post-header"><h1 class="post-title p-name" itemprop="name headline">{text(post.title)}</h1><p class="post-meta"><time class="dt-published" datetime="{post.at:%Y-%m-%dT%H:%M:%S}+00:00" itemprop="datePublished">{post.at:%b} {post.at.day}, {post.at.year}</time></p></header><div class="post-content e-content" itemprop="articleBody">{post.body()}</div><a class="u-url" href="{path(post)}" hidden></a></article>',
        )
    for n, one in enumerate(statics):
        blog.routes[f"/{one}/"] = page(
            f"{one.title()} | {name}",
            f'<article class="post"><header class="post-header"><h1 class="post-title">{one.title()}</h1></header><div class="post-content">{static_text(seed * 10 + n)}</div></article>',
        )
    blog.routes["/feed.xml"] = atom(base, name, [(post, path(post)) for post in posts[::-1]], "/feed.xml")
    return blog


def one_post(base: str) -> Golden:
    """A single post among six pages."""
    return _minima(base, 121, 1)


def two_posts(base: str) -> Golden:
    """Two posts among six pages."""
    return _minima(base, 122, 2)


def five_posts(base: str) -> Golden:
    """Five posts among six pages."""
    return _minima(base, 123, 5)


def five_posts_without_a_feed(base: str) -> Golden:
    """The same, its feed gone."""
    blog = _minima(base, 124, 5)
    del blog.routes["/feed.xml"]
    return blog


def bare_pair(base: str) -> Golden:
    """Two posts at /hello and /second, written by hand: nothing but a list, a day, and an about page of the same make."""
    posts = write_posts(2, 2021, 2021, seed=125)

    def page(title: str, main: str) -> str:
        return f"<!doctype html><html><head><meta charset=utf-8><title>{title}</title></head><body><p><a href=/>home</a> <a href=/about>about</a></p>{main}</body></html>"

    def path(post: Post) -> str:
        return f"/{post.slug}"

    blog = Golden(truth=truth(posts, path))
    rows = listed(f"{post.on} {link(path(post), text(post.title))}" for post in posts[::-1])
    blog.routes["/"] = page(
        "kettle dot example", f"<h1>kettle dot example</h1>{static_text(1251, 1)}<h2>writing</h2><ul>{rows}</ul>"
    )
    for post in posts:
        blog.routes[path(post)] = page(text(post.title), f"<h1>{text(post.title)}</h1><p>{post.on}</p>{post.body()}")
    blog.routes["/about"] = page("about", f"<h1>about</h1>{static_text(1252)}")
    return blog


def status_updates(base: str) -> Golden:
    """Micro.blog: notes of one sentence without a title at /2021/05/08/113045.html, days that link them, a grid of photos."""
    chance = random.Random(126)
    posts = list(write_posts(70, 2021, 2022, seed=126, paragraphs=2))
    name = "ann on the canal"

    def path(post: Post) -> str:
        return f"{post.at:/%Y/%m/%d/%H%M}{post.number % 60:02}.html"

    said = {post: post.paragraphs[0].split(". ")[0].rstrip(".") + "." for post in posts}
    photos = [post for post in posts if chance.random() < 0.25]

    def page(title: str, main: str) -> str:
        return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" href="/feed.xml" type="application/rss+xml" title="{name}" /></head><body><header class="masthead"><div class="masthead-inner"><h1><a class="u-url" href="/" rel="me">{name}</a></h1></div></header><nav>{link("/about/", "About")} {link("/archive/", "Archive")} {link("/photos/", "Photos")} {link("/replies/", "Replies")}</nav><main>{main}</main><footer>Follow <a href="https://micro.example/ann">@ann</a> on Micro.</footer></body></html>'

    def note(post: Post) -> str:
        photo = f'<img src="/uploads/{post.number}.jpg" width="600" height="450" alt="" />' if post in photos else ""
        return f"<p>{text(said[post])}</p>{photo}"

    blog = Golden(truth={path(post): Truth(on=post.on, title="") for post in posts})
    for leaf in leaves(posts, 20, "/", "/page/{}/"):
        shown = "".join(
            f'<article class="h-entry"><div class="e-content">{note(post)}</div><a class="u-url" href="{path(post)}"><time class="dt-published" datetime="{post.at:%Y-%m-%dT%H:%M:%S}-00:00">{post.at:%b} {post.at.day}, {post.at.year} &#8756; {post.at:%H:%M}</time></a></article>'
            for post in leaf.posts
        )
        blog.routes[leaf.path] = page(
            name,
            f'<div class="h-feed">{shown}</div><nav class="paginator">{link(leaf.newer, "&larr; Newer Posts")}{link(leaf.older, "Older Posts &rarr;")}</nav>',
        )
    rows = "".join(
        f'<p class="h-entry"><a href="{path(post)}" class="u-url dt-published">{post.on}</a>: <span class="p-summary">{text(said[post][:60])}&hellip;</span></p>'
        for post in posts[::-1]
    )
    blog.routes["/archive/"] = page(f"Archive | {name}", f'<div class="h-feed">{rows}</div>')
    blog.routes["/photos/"] = page(
        f"Photos | {name}",
        '<div class="photos-grid-container">'
        + "".join(
            f'<a class="photos-grid-item" href="{path(post)}"><img src="/uploads/{post.number}.jpg" alt=""></a>'
            for post in photos[::-1]
        )
        + "</div>",
    )
    for post in posts:
        blog.routes[path(post)] = page(
            f"{name}",
            f'<article class="post h-entry"><div class="e-content">{note(post)}</div><p><a class="u-url" href="{path(post)}"><time class="dt-published" datetime="{post.at:%Y-%m-%dT%H:%M:%S}-00:00">{post.at:%b} {post.at.day}, {post.at.year} &#8756; {post.at:%H:%M}</time></a></p></article>',
        )
    blog.routes["/about/"] = page(
        f"About | {name}",
        f'<article class="post"><h1 class="p-name">About</h1><div class="e-content">{static_text(1261)}</div></article>',
    )
    blog.routes["/replies/"] = page(
        f"Replies | {name}",
        f"<h1>Replies</h1>{''.join(f'<p>@{who}: {text(post.paragraphs[-1][:90])}</p>' for who, post in zip(('lotte', 'tim', 'rachel_k'), posts, strict=False))}",
    )
    untitled = "".join(
        f"<item><title></title><link>{base}{path(post)}</link><guid>{base}{path(post)}</guid><pubDate>{post.at:%a, %d %b %Y %H:%M:%S} -0000</pubDate><description>{text(said[post])}</description></item>"
        for post in posts[:-26:-1]
    )
    feed = rss(base, name, [])
    blog.routes["/feed.xml"] = type(feed)(
        str(feed.body).replace("</channel>", f"{untitled}</channel>"), 200, feed.headers
    )
    return blog


def picture_a_day(base: str) -> Golden:
    """Pixelpost: index.php?showimage=12 with a picture, a title, a line; previous and next; a page of thumbnails by category."""
    posts = write_posts(50, 2007, 2009, seed=127, paragraphs=2)
    name = "f/11 by the Water"
    tags = by_tag(posts)
    number_of = {tag: n for n, tag in enumerate(tags, 2)}

    def path(post: Post) -> str:
        return f"/index.php?showimage={post.number + 6}"

    def page(title: str, main: str) -> str:
        return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{title}</title><link rel="alternate" type="application/rss+xml" title="RSS 2.0" href="{base}/index.php?x=rss" /></head><body><div id="menu">{link("index.php", "Latest")} | {link("index.php?x=browse", "Archive")} | {link("index.php?x=about", "About")}</div>{main}<div id="footer">Powered by <a href="http://www.pixelpost.org">Pixelpost</a></div></body></html>'

    def shown(place: int) -> str:
        post = posts[place]
        before = link(f"index.php?showimage={post.number + 5}", "&laquo; Previous") if place else ""
        after = link(f"index.php?showimage={post.number + 7}", "Next &raquo;") if place + 1 < len(posts) else ""
        strip = "".join(
            f'<a href="index.php?showimage={one.number + 6}"><img src="thumbnails/thumb_{one.number}.jpg" alt="{text(one.title)}" title="{text(one.title)}" class="thumbnails" width="100" height="75" /></a>'
            for one in posts[max(0, place - 2) : place + 3]
        )
        cats = ", ".join(link(f"index.php?x=browse&amp;category={number_of[tag]}", f"[{tag}]") for tag in post.tags)
        return page(
            f"{name} / {text(post.title)}",
            f'<div id="image-title">{text(post.title)}</div><div id="photo"><img src="images/{post.at:%Y%m%d}_{post.number}.jpg" alt="{text(post.title)}" width="800" height="600" /></div><div id="nav">{before} | {after}</div><div id="image-datetime">{post.at:%Y-%m-%d %H:%M:%S}</div><div id="image-category">{cats}</div><div id="image-notes"><p>{text(post.paragraphs[0].split(". ")[0])}.</p></div><div id="exif">Exposure: 1/60 sec, Aperture: f/11, ISO: 100</div><div id="thumbnails">{strip}</div><div id="comments">{listed(f"{text(what)} <i>{who}, {post.at:%d %b %Y %I:%M %p}</i>" for who, what in post.comments)}</div>',
        )

    blog = Golden(truth=truth(posts, path))
    # Posts stand in the order of their days here, and are numbered so.
    posts.sort(key=lambda post: post.number)
    for place, post in enumerate(posts):
        blog.routes[path(post)] = shown(place)
    blog.routes["/"] = blog.routes["/index.php"] = shown(len(posts) - 1)
    blog.aliases |= {"/", "/index.php"}

    def thumbs(some: list[Post]) -> str:
        choose = "".join(
            f'<option value="index.php?x=browse&amp;category={n}">{tag}</option>' for tag, n in number_of.items()
        )
        cells = "".join(
            f'<a href="index.php?showimage={one.number + 6}"><img src="thumbnails/thumb_{one.number}.jpg" alt="{text(one.title)}" class="thumbnails" /></a>'
            for one in some[::-1]
        )
        return page(f"{name} / Archive", f"<form><select>{choose}</select></form>{cells}")

    blog.routes["/index.php?x=browse"] = thumbs(posts)
    for tag, some in tags.items():
        blog.routes[f"/index.php?x=browse&category={number_of[tag]}"] = thumbs(some)
    blog.routes["/index.php?x=about"] = page(f"{name} / About", f"<h2>About</h2>{static_text(1271, 1)}")
    blog.routes["/index.php?x=rss"] = rss(
        base, name, [(post, path(post).replace("&", "&amp;")) for post in posts[:-11:-1]]
    )
    return blog


def galleries(base: str) -> Golden:
    """Journeys, each a folder with a text and thumbnails, each picture with a page of its own in it: img_01.html."""
    posts = write_posts(20, 2004, 2011, seed=128)
    name = "Journeys by Rail"

    def path(post: Post) -> str:
        return f"/{post.at:%Y-%m}-{post.slug.split('-')[-1]}-{post.number}/"

    def page(title: str, main: str, up: str) -> str:
        return f'<html><head><title>{title}</title><meta name="generator" content="jAlbum 8.3"></head><body bgcolor="#333333"><p align="center">{up}</p>{main}</body></html>'

    blog = Golden(truth=truth(posts, path))
    cells = "".join(
        f'<tr><td><a href="{path(post)[1:]}"><img src="{path(post)[1:]}folder.jpg"></a></td><td>{link(path(post)[1:], text(post.title))}<br>{MONTHS[post.at.month - 1]} {post.at.day}, {post.at.year}</td></tr>'
        for post in posts[::-1]
    )
    blog.routes["/"] = page(
        name, f"<h1>{name}</h1>{static_text(1281, 1)}<table>{cells}</table>{link('guestbook.html', 'Guest book')}", ""
    )
    for post in posts:
        pictures = [f"img_{n:02}.html" for n in range(1, 5 + post.number % 4)]
        thumbs = "".join(
            f'<td><a href="{one}"><img src="thumbs/{one[:-5]}.jpg" width="120" height="90"></a></td>'
            for one in pictures
        )
        blog.routes[path(post)] = page(
            f"{text(post.title)}",
            f'<h1>{text(post.title)}</h1><p class="date">{post.long_date}</p>{post.body()}<table><tr>{thumbs}</tr></table>',
            link("../", "All journeys"),
        )
        for n, one in enumerate(pictures):
            near = f"{link(pictures[n - 1], 'Previous') if n else ''} {link(pictures[n + 1], 'Next') if n + 1 < len(pictures) else ''}"
            blog.routes[path(post) + one] = page(
                f"{text(post.title)} - {one[:-5]}",
                f'<p align="center"><img src="slides/{one[:-5]}.jpg" width="800" height="600"></p><p align="center">{near}</p><p class="caption">{text(post.paragraphs[0].split(". ")[0])}</p><p>Picture {n + 1} of {len(pictures)}</p>',
                link("./", "Index"),
            )
    blog.routes["/guestbook.html"] = page("Guest book", f"<h1>Guest book</h1>{static_text(1282)}", link("./", "Home"))
    return blog


def essays_on_one_page(base: str) -> Golden:
    """Essays at /slug.html listed on /articles.html by their titles alone; a month and a year at their head; other pages alike."""
    posts = write_posts(60, 2001, 2020, seed=129)
    name = "Ann Barrow"
    others = {
        "index.html": name,
        "bio.html": "Bio",
        "faq.html": "Frequently Asked Questions",
        "raq.html": "Rarely Asked Questions",
        "books.html": "Books",
        "quo.html": "Quotes",
        "links.html": "Links",
    }

    def path(post: Post) -> str:
        return f"/{post.slug.replace('-', '')[:14]}{post.number}.html"

    def page(title: str, main: str) -> str:
        menu = "".join(
            f'<tr><td><a href="{where}"><img src="/icons/{where[:3]}.gif" border="0"></a></td></tr>'
            for where in [*others, "articles.html"]
        )
        return f'<html><head><title>{title}</title></head><body bgcolor="#ffffff"><table border="0" cellspacing="0"><tr valign="top"><td><table>{menu}</table></td><td><img src="/1x1.gif" width="26"></td><td><img src="/t/{len(title)}.gif" alt="{title}"><br><br><font size="2" face="verdana">{main}</font></td></tr></table></body></html>'

    blog = Golden(
        truth={path(post): Truth(on=dt.date(post.at.year, post.at.month, 1), title=post.title) for post in posts}
    )
    rows = "".join(
        f'<tr valign="top"><td><img src="bullet.gif"></td><td><font size="2" face="verdana">{link(path(post)[1:], text(post.title))}<br><img src="/1x1.gif" height="5"></font></td></tr>'
        for post in posts[::-1]
    )
    blog.routes["/articles.html"] = page(
        "Essays",
        f"<p>If you are not sure which to read, try {link(path(posts[7])[1:], text(posts[7].title))} or {link(path(posts[31])[1:], text(posts[31].title))}.</p><table>{rows}</table>",
    )
    for post in posts:
        body = "<br><br>".join(text(one) for one in post.paragraphs)
        also = posts[(post.number * 7) % len(posts)]
        blog.routes[path(post)] = page(
            text(post.title),
            f"{MONTHS[post.at.month - 1]} {post.at.year}<br><br>{body}<br><br><b>Related:</b><br><br>{link(path(also)[1:], text(also.title))}<br><br>",
        )
    for seed, (where, title) in enumerate(others.items()):
        blog.routes[f"/{where}"] = page(title, static_text(1290 + seed).replace("<p>", "").replace("</p>", "<br><br>"))
    blog.routes["/"] = blog.routes["/index.html"]
    return blog
