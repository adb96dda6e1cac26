"""Which blogs have titles that are all alike? Notes of weeks, days as titles, episodes, strips, links of the day."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from tests.support.golden_blogs.golden import (
    MONTHS,
    Golden,
    Post,
    Truth,
    by_month,
    by_tag,
    leaves,
    link,
    listed,
    neighbours,
    rss,
    sitemap,
    static_text,
    text,
    truth,
    write_posts,
)


def _titled(posts: list[Post], title: Callable[[Post], str]) -> list[Post]:
    return [replace(post, title=title(post)) for post in posts]


def _weeks(seed: int, count: int) -> list[Post]:
    """A post every week, numbered from the first."""
    first = dt.datetime(2021, 1, 10, 18, 5, tzinfo=dt.UTC)
    written = write_posts(count, 2021, 2022, seed=seed)
    return [
        replace(post, number=n, at=first + dt.timedelta(weeks=n), title=f"Week {n}")
        for n, post in enumerate(written, 1)
    ]


def week_notes(base: str) -> Golden:
    """Astro: all titles are "Week 12", addresses /weeknotes/12/; the archive lists numbers; a few pages beside."""
    posts = _weeks(171, 45)
    name = "Weeks of a Lock Keeper"

    def path(post: Post) -> str:
        return f"/weeknotes/{post.number}/"

    def page(title: str, main: str) -> str:
        return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="generator" content="Astro v3.2.0"><title>{title}</title></head><body><header><h2><a href="/">{name}</a></h2><nav><a href="/weeknotes/">Weeknotes</a><a href="/about/">About</a><a href="/bookshelf/">Bookshelf</a></nav></header><main>{main}</main></body></html>'

    blog = Golden(truth=truth(posts, path))
    rows = listed(
        f'{link(path(post), post.title)} <time datetime="{post.at:%Y-%m-%dT%H:%M:%S}.000Z">{post.at:%b} {post.at.day}, {post.at.year}</time>'
        for post in posts[::-1]
    )
    blog.routes["/"] = page(
        name,
        f"<h1>Hello</h1>{static_text(1710, 1)}<h3>Latest</h3><ul>{listed(link(path(post), post.title) for post in posts[:-4:-1])}</ul>",
    )
    blog.routes["/weeknotes/"] = page(f"Weeknotes | {name}", f"<section><ul>{rows}</ul></section>")
    for older, post, newer in neighbours(posts):
        near = f"<nav>{link(path(older), f'← {older.title}') if older else ''} {link(path(newer), f'{newer.title} →') if newer else ''}</nav>"
        blog.routes[path(post)] = page(
            f"{post.title} | {name}",
            f'<article><div class="prose"><div class="title"><div class="date"><time datetime="{post.at:%Y-%m-%dT%H:%M:%S}.000Z">{post.at:%b} {post.at.day}, {post.at.year}</time></div><h1>{post.title}</h1><hr></div>{post.body()}</div></article>{near}',
        )
    for seed, one in enumerate(("about", "bookshelf"), 1711):
        blog.routes[f"/{one}/"] = page(
            f"{one.title()} | {name}",
            f'<article><div class="prose"><div class="title"><h1>{one.title()}</h1><hr></div>{static_text(seed)}</div></article>',
        )
    return blog


def days_for_titles(base: str) -> Golden:
    """A diary by hand: the title of each page is its day, "Sunday, 7 March 1999", at /1999/0307.html; a page for each year."""
    days = {post.on: post for post in write_posts(60, 1998, 2000, seed=172)}
    posts = _titled(
        list(days.values()), lambda post: f"{post.at:%A}, {post.at.day} {MONTHS[post.at.month - 1]} {post.at.year}"
    )
    name = "The Ferry Diary"

    def path(post: Post) -> str:
        return f"{post.at:/%Y/%m%d}.html"

    def page(title: str, main: str) -> str:
        return f'<HTML><HEAD><TITLE>{title}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><CENTER><A HREF="/index.html"><IMG SRC="/ferry.gif" ALT="{name}" BORDER=0></A></CENTER><HR>{main}<HR><ADDRESS>Last changed by hand. <A HREF="/who.html">Who writes this?</A></ADDRESS></BODY></HTML>'

    blog = Golden(truth=truth(posts, path))
    years = sorted({post.at.year for post in posts})
    newest = posts[-1]
    blog.routes["/"] = blog.routes["/index.html"] = page(
        name,
        f"<H1>{name}</H1>{static_text(1720, 1)}<P>The newest page is {link(path(newest)[1:], newest.title)}.<P>All the years: {' '.join(link(f'{y}/index.html', str(y)) for y in years)}",
    )
    for y in years:
        rows = listed(
            link(path(post)[6:], f"{post.at:%A}, {post.at.day} {MONTHS[post.at.month - 1]}")
            for post in posts
            if post.at.year == y
        )
        blog.routes[f"/{y}/index.html"] = blog.routes[f"/{y}/"] = page(f"{name}, {y}", f"<H1>{y}</H1><UL>{rows}</UL>")
    for older, post, newer in neighbours(posts):
        near = " | ".join(
            link(f"..{path(one)}", label) for one, label in ((older, "Yesterday"), (newer, "Tomorrow")) if one
        )
        blog.routes[path(post)] = page(
            post.title, f"<H2>{post.title}</H2>{''.join(f'<P>{text(one)}' for one in post.paragraphs)}<P>{near}"
        )
    blog.routes["/who.html"] = page("Who writes this?", f"<H2>Who writes this?</H2>{static_text(1721)}")
    return blog


def episodes(base: str) -> Golden:
    """A podcast: "Episode 12: title" at /12, each with a transcript at /12/transcript and a player; guests have pages."""
    posts = _titled(write_posts(40, 2019, 2022, seed=173), lambda post: f"Episode {post.number}: {post.title}")
    name = "Two Cellos"
    guests = ("J. Okafor", "Lotte van Dam", "Simon B.", "Maggie", "Peter Holt")

    def path(post: Post) -> str:
        return f"/{post.number}"

    def page(title: str, main: str) -> str:
        return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" type="application/rss+xml" title="{name}" href="{base}/rss"></head><body><header><a href="/"><img src="/cover.jpg" alt="{name}"></a><nav><a href="/episodes">Episodes</a><a href="/guests">Guests</a><a href="/about">About</a><a href="/subscribe">Subscribe</a></nav></header>{main}<footer>Broadcast by <a href="https://fireside.example">Hearth</a></footer></body></html>'

    def item(post: Post) -> str:
        return f'<li><h3><a href="{path(post)}">{text(post.title)}</a></h3><h6><time datetime="{post.on}">{post.long_date}</time> &nbsp;|&nbsp; {post.number % 30 + 31} mins 12 secs</h6><p>{post.teaser}</p></li>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 15, "/episodes", "/episodes/page/{}"):
        blog.routes[leaf.path] = page(
            f"{name} Episodes",
            f'<main><h2>Episodes</h2><ul class="list">{"".join(map(item, leaf.posts))}</ul><p>{link(leaf.newer, "Newer")} {link(leaf.older, "Older")}</p></main>',
        )
    newest = posts[-1]
    blog.routes["/"] = page(
        name,
        f'<main><h2>{link(path(newest), text(newest.title))}</h2><time datetime="{newest.on}">{newest.long_date}</time>{newest.body()}<h2>Recent episodes</h2><ul class="list">{"".join(map(item, posts[-2:-8:-1]))}</ul></main>',
    )
    for post in posts:
        who = guests[post.number % 5]
        notes = listed(link(f"http://elsewhere.example/{post.number}/{n}", f"Link {n}") for n in range(4))
        blog.routes[path(post)] = page(
            f"{name} {text(post.title)}",
            f'<main><h1>{text(post.title)}</h1><h6><time datetime="{post.on}">{post.long_date}</time> &nbsp;|&nbsp; {post.number % 30 + 31} mins 12 secs</h6><audio controls src="/audio/{post.number}.mp3"></audio><p>{link(f"/audio/{post.number}.mp3", "Download MP3")} {link(f"{path(post)}/transcript", "Transcript")}</p><h4>About this Episode</h4>{post.body()}<h4>Episode Links</h4><ul>{notes}</ul><h4>Guest</h4>{link(f"/guests/{who.lower().replace(chr(32), chr(45)).replace(chr(46), str())}", who)}</main>',
        )
        blog.routes[f"{path(post)}/transcript"] = page(
            f"{name} {text(post.title)} Transcript",
            f"<main><h1>Transcript</h1><h2>{link(path(post), text(post.title))}</h2>{''.join(f'<p><b>{guests[n % 5]}:</b> {text(one)}</p>' for n, one in enumerate(post.paragraphs))}{static_text(1730 + post.number, 4)}</main>",
        )
    blog.routes["/guests"] = page(
        f"{name} Guests",
        f"<main><ul>{listed(link('/guests/' + who.lower().replace(' ', '-').replace('.', ''), who) for who in guests)}</ul></main>",
    )
    for n, who in enumerate(guests):
        blog.routes["/guests/" + who.lower().replace(" ", "-").replace(".", "")] = page(
            f"{name} {who}",
            f'<main><h1>{who}</h1>{static_text(1780 + n, 1)}<ul class="list">{"".join(item(post) for post in posts[::-1] if post.number % 5 == n)}</ul></main>',
        )
    for seed, one in enumerate(("about", "subscribe"), 1790):
        blog.routes[f"/{one}"] = page(
            f"{name} {one.title()}", f"<main><h1>{one.title()}</h1>{static_text(seed)}</main>"
        )
    blog.routes["/rss"] = rss(base, name, [(post, path(post)) for post in posts[::-1]])
    return blog


def strips(base: str) -> Golden:
    """A webcomic: /comic/12, a picture, a line below, first, previous, random, next, last; an archive of dates and titles."""
    posts = write_posts(60, 2012, 2015, seed=174, paragraphs=2)
    name = "Hen & Captain"

    def path(post: Post) -> str:
        return f"/comic/{posts.index(post) + 1}"

    def page(title: str, main: str) -> str:
        return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><h1><a href="/">{name}</a></h1><p>{link("/archive", "Archive")} {link("/cast", "Cast")} {link("/store", "Store")} {link("/rss.xml", "RSS")}</p>{main}</body></html>'

    def strip(place: int) -> str:
        post = posts[place]
        near = [
            ("/comic/1", "|&lt; First"),
            (path(posts[place - 1]) if place else "", "&lt; Prev"),
            (path(posts[place * 17 % len(posts)]), "Random"),
            (path(posts[place + 1]) if place + 1 < len(posts) else "", "Next &gt;"),
            (path(posts[-1]), "Last &gt;|"),
        ]
        nav = "".join(f'<a class="nav" href="{where}">{label}</a>' for where, label in near if where)
        return f'<h2>{text(post.title)}</h2>{nav}<div id="comic"><img src="/strips/{post.at:%Y%m%d}.png" title="{text(post.paragraphs[0].split(". ")[0])}" alt="{text(post.title)}"></div>{nav}<p class="news">{post.long_date}: {text(post.paragraphs[-1].split(". ")[0])}.</p>'

    blog = Golden(truth=truth(posts, path), aliases={"/"})
    for place, post in enumerate(posts):
        blog.routes[path(post)] = page(f"{name} - {text(post.title)}", strip(place))
    blog.routes["/"] = page(name, strip(len(posts) - 1))
    blog.routes["/archive"] = page(
        f"{name} - Archive",
        "".join(f"{post.at:%Y-%m-%d} {link(path(post), text(post.title))}<br>" for post in posts[::-1]),
    )
    for seed, one in enumerate(("cast", "store"), 1740):
        blog.routes[f"/{one}"] = page(f"{name} - {one.title()}", f"<h2>{one.title()}</h2>{static_text(seed)}")
    blog.routes["/rss.xml"] = rss(base, name, [(post, path(post)) for post in posts[:-6:-1]])
    return blog


def links_of_the_day(base: str) -> Golden:
    """Half the posts are "Links for 2010-03-04" with five links each, half are essays; both by one template, both in the feed."""
    posts = write_posts(60, 2009, 2011, seed=175)
    days: set[dt.date] = set()
    shown = []
    for post in posts:
        alone = post.on not in days
        days.add(post.on)
        shown.append(replace(post, title=f"Links for {post.on}") if alone and post.number % 2 else post)
    name = "Kettle & Links"

    def path(post: Post) -> str:
        return f"{post.at:/%Y/%m/%d}/{post.slug}"

    tags = by_tag(shown)

    def page(title: str, main: str) -> str:
        rows = listed(link(f"/{y}/{m:02}", f"{MONTHS[m - 1]} {y}") for y, m in by_month(shown))
        return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><div id="top">{link("/", name)}</div><div id="main">{main}</div><div id="side"><ul>{rows}</ul><p>{" ".join(link(f"/tag/{tag.lower()}", tag) for tag in tags)}</p>{link("/about", "About")}</div></body></html>'

    def body(post: Post) -> str:
        if not post.title.startswith("Links for"):
            return post.body()
        return (
            "<ul>"
            + "".join(
                f'<li><a href="http://elsewhere.example/{post.number}/{n}">{text(one.split(". ")[0])}</a><br>(tags: {link(f"http://bookmarks.example/t/{tag}", tag)})</li>'
                for n, (one, tag) in enumerate((one, post.tags[0].lower()) for one in post.paragraphs)
            )
            + "</ul>"
        )

    def entry(post: Post) -> str:
        return f'<div class="post"><h2>{link(path(post), text(post.title))}</h2><p class="meta">Posted {post.at:%d %b %Y}</p><div class="text">{body(post)}</div></div>'

    blog = Golden(truth=truth(shown, path))
    for leaf in leaves(shown, 10, "/", "/page/{}"):
        blog.routes[leaf.path] = page(
            name,
            "".join(map(entry, leaf.posts))
            + f"<p>{link(leaf.older, '&laquo; Older')} {link(leaf.newer, 'Newer &raquo;')}</p>",
        )
    for (y, m), some in by_month(shown).items():
        blog.routes[f"/{y}/{m:02}"] = page(
            f"{MONTHS[m - 1]} {y}", f"<h1>{MONTHS[m - 1]} {y}</h1>" + "".join(map(entry, some))
        )
    for tag, some in tags.items():
        blog.routes[f"/tag/{tag.lower()}"] = page(tag, f"<h1>{tag}</h1>" + "".join(map(entry, some[::-1])))
    for post in shown:
        blog.routes[path(post)] = page(f"{text(post.title)} | {name}", entry(post))
    blog.routes["/about"] = page(f"About | {name}", f'<div class="post"><h2>About</h2>{static_text(1750)}</div>')
    blog.routes["/feed"] = rss(base, name, [(post, path(post)) for post in shown[:-16:-1]])
    return blog


def two_kinds(base: str) -> Golden:
    """Articles at /articles/slug/ with titles, notes at /notes/2021/05/08/1/ without; both on the home page and in one feed."""
    posts = write_posts(70, 2020, 2022, seed=176, paragraphs=4)
    articles = [post for post in posts if post.number % 3 == 0]
    notes = _titled([post for post in posts if post.number % 3], lambda post: "")
    everything = sorted([*articles, *notes], key=lambda post: post.number)
    name = "ann.example"

    def path(post: Post) -> str:
        if post.title:
            return f"/articles/{post.slug}/"
        same = [one for one in notes if one.on == post.on]
        return f"{post.at:/notes/%Y/%m/%d}/{same.index(post) + 1}/"

    def page(title: str, main: str) -> str:
        return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><header><a class="u-url u-uid" rel="me" href="/">{name}</a> <nav>{link("/articles/", "Articles")} {link("/notes/", "Notes")} {link("/about/", "About")}</nav></header><main>{main}</main></body></html>'

    def entry(post: Post, heading: str = "h2") -> str:
        stamp = f'<a class="u-url" href="{path(post)}"><time class="dt-published" datetime="{post.at:%Y-%m-%dT%H:%M:%SZ}">{post.at.day} {MONTHS[post.at.month - 1]} {post.at.year}</time></a>'
        if post.title:
            return f'<article class="h-entry"><{heading} class="p-name">{link(path(post), text(post.title))}</{heading}><div class="e-content">{post.body() if heading == "h1" else f"<p>{post.teaser}</p>"}</div>{stamp}</article>'
        return f'<article class="h-entry note"><div class="e-content p-name"><p>{text(post.paragraphs[0])}</p></div>{stamp}</article>'

    def called(post: Post) -> str:
        return post.title or f"Note from {post.at.day} {MONTHS[post.at.month - 1]} {post.at.year}"

    blog = Golden(truth={path(post): Truth(on=post.on, title=called(post)) for post in everything})
    for first, some in (("/", everything), ("/articles/", articles), ("/notes/", notes)):
        for leaf in leaves(some, 12, first, first + "page/{}/"):
            blog.routes[leaf.path] = page(
                f"{first.strip('/').title()} {name}",
                f'<div class="h-feed">{"".join(map(entry, leaf.posts))}</div><p>{link(leaf.newer, "Newer", "rel=prev")} {link(leaf.older, "Older", "rel=next")}</p>',
            )
    for post in everything:
        blog.routes[path(post)] = page(f"{text(called(post))} | {name}", entry(post, "h1"))
    blog.routes["/about/"] = page(f"About | {name}", f"<h1>About</h1>{static_text(1760)}")
    blog.routes["/feed.xml"] = rss(base, name, [(post, path(post)) for post in everything[:-21:-1]])
    blog.routes["/sitemap.xml"] = sitemap(base + path(post) for post in everything)
    return blog
