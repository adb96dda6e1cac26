"""How do static generators and people with an editor print a blog? Middleman, Jekyll, Hugo, flat files, a home folder."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from tests.support.blog_server import Reply, redirect
from tests.support.golden_blogs.golden import (
    MONTHS,
    Golden,
    Post,
    atom,
    by_month,
    by_tag,
    neighbours,
    ordinal,
    pages_of,
    rss,
    sitemap,
    static_text,
    text,
    truth,
    write_posts,
)


def middleman(base: str) -> Golden:
    """Middleman: /2014/05/08/slug.html, day, month and year calendars beside posts, /page/2.html, tags, feed.xml."""
    posts = write_posts(34, 2013, 2016, seed=31)
    name = "Window Seat"

    def path(post: Post) -> str:
        return f"{post.at:/%Y/%m/%d}/{post.slug}.html"

    months, tags = by_month(posts), by_tag(posts)
    years = sorted({y for y, _ in months}, reverse=True)

    def page(title: str, main: str) -> str:
        recent = "".join(
            f'<li><a href="{path(post)}">{text(post.title)}</a> <span>{post.at:%b %e}</span></li>'
            for post in posts[:-11:-1]
        )
        cloud = "".join(
            f'<li><a href="/tags/{tag.lower()}.html">{tag} ({len(some)})</a></li>' for tag, some in tags.items()
        )
        rows = "".join(
            f'<li><a href="/{y}.html">{y} ({sum(post.at.year == y for post in posts)})</a></li>' for y in years
        )
        return (
            f'<!doctype html><html><head><meta charset="utf-8"><meta http-equiv=\'X-UA-Compatible\' content=\'IE=edge;chrome=1\'><title>{name}{" - " + title if title else ""}</title><link rel="alternate" type="application/atom+xml" title="Atom Feed" href="/feed.xml" /></head><body><div id="main" role="main">{main}</div>'
            f"<aside><h2>Recent Articles</h2><ol>{recent}</ol><h2>Tags</h2><ol>{cloud}</ol><h2>By Year</h2><ol>{rows}</ol></aside></body></html>"
        )

    def item(post: Post) -> str:
        return f'<h2><a href="{path(post)}">{text(post.title)}</a> <span>{post.at:%b %e}</span></h2>{post.body()}'

    blog = Golden(truth=truth(posts, path))
    groups = pages_of(posts, 10)
    for number, group in enumerate(groups, 1):
        older = f'<p><a href="/page/{number + 1}.html">Next page</a></p>' if number < len(groups) else ""
        newer = (
            f'<p><a href="/{"" if number == 2 else f"page/{number - 1}.html"}">Previous page</a></p>'
            if number > 1
            else ""
        )
        blog.routes["/" if number == 1 else f"/page/{number}.html"] = page(
            "", f"<p>Page {number} of {len(groups)}</p>{newer}{''.join(map(item, group))}{older}"
        )
    for y in years:
        rows = "".join(
            f'<li><a href="{path(post)}">{text(post.title)}</a> <span>{post.at:%b %e}</span></li>'
            for post in posts[::-1]
            if post.at.year == y
        )
        blog.routes[f"/{y}.html"] = page("", f"<h1>Archive for {y}</h1><ul>{rows}</ul>")
    for (y, m), some in months.items():
        rows = "".join(
            f'<li><a href="{path(post)}">{text(post.title)}</a> <span>{post.at:%b %e}</span></li>' for post in some
        )
        blog.routes[f"/{y}/{m:02}.html"] = page("", f"<h1>Archive for {MONTHS[m - 1][:3]} {y}</h1><ul>{rows}</ul>")
        for day in {post.at.day for post in some}:
            rows = "".join(
                f'<li><a href="{path(post)}">{text(post.title)}</a></li>' for post in some if post.at.day == day
            )
            blog.routes[f"/{y}/{m:02}/{day:02}.html"] = page(
                "", f"<h1>Archive for {MONTHS[m - 1][:3]} {day} {y}</h1><ul>{rows}</ul>"
            )
    for tag, some in tags.items():
        rows = "".join(
            f'<li><a href="{path(post)}">{text(post.title)}</a> <span>{post.at:%b %e}</span></li>'
            for post in some[::-1]
        )
        blog.routes[f"/tags/{tag.lower()}.html"] = page("", f"<h1>Articles tagged '{tag}'</h1><ul>{rows}</ul>")
    for post in posts:
        day = f'<a href="{post.at:/%Y/%m/%d}.html">{post.at:%b %e}</a>, <a href="{post.at:/%Y}.html">{post.at:%Y}</a>'
        blog.routes[path(post)] = page(
            text(post.title), f"<article><h1>{text(post.title)}</h1><p class='meta'>{day}</p>{post.body()}</article>"
        )
    blog.routes["/feed.xml"] = atom(base, name, [(post, path(post)) for post in posts[:-6:-1]], "/feed.xml")
    return blog


def jekyll(base: str) -> Golden:
    """Jekyll with minima: everything on the home page, /category/2015/02/03/slug.html, /about/, feed.xml, sitemap."""
    posts = write_posts(30, 2014, 2018, seed=32)
    name = "small machines"

    def path(post: Post) -> str:
        return f"/{post.tags[0].lower()}{post.at:/%Y/%m/%d}/{post.slug}.html"

    def page(title: str, main: str, where: str) -> str:
        return (
            f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><meta name="generator" content="Jekyll v3.8.5" /><meta property="og:title" content="{title}" /><meta property="og:type" content="article" /><link rel="canonical" href="http://small-machines.example{where}" /><link type="application/atom+xml" rel="alternate" href="{base}/feed.xml" title="{name}" /></head>'
            f'<body><header class="site-header" role="banner"><div class="wrapper"><a class="site-title" rel="author" href="/">{name}</a><nav class="site-nav"><div class="trigger"><a class="page-link" href="/about/">About</a><a class="page-link" href="/talks.html">Talks</a></div></nav></div></header><main class="page-content" aria-label="Content"><div class="wrapper">{main}</div></main>'
            f'<footer class="site-footer h-card"><div class="wrapper"><ul class="contact-list"><li class="p-name">Ann</li><li><a class="u-email" href="mailto:ann@example.org">ann@example.org</a></li></ul></div></footer></body></html>'
        )

    blog = Golden(truth=truth(posts, path))
    rows = "".join(
        f'<li><span class="post-meta">{post.at:%b} {post.at.day}, {post.at.year}</span><h3><a class="post-link" href="{path(post)}">{text(post.title)}</a></h3></li>'
        for post in posts[::-1]
    )
    blog.routes["/"] = page(
        name,
        f'<div class="home"><h2 class="post-list-heading">Posts</h2><ul class="post-list">{rows}</ul><p class="rss-subscribe">subscribe <a href="/feed.xml">via RSS</a></p></div>',
        "/",
    )
    for post in posts:
        blog.routes[path(post)] = page(
            f"{text(post.title)} | {name}",
            f'<article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header class="post-header"><h1 class="post-title p-name" itemprop="name headline">{text(post.title)}</h1><p class="post-meta"><time class="dt-published" datetime="{post.at:%Y-%m-%dT%H:%M:%S}+00:00" itemprop="datePublished">{post.at:%b} {post.at.day}, {post.at.year}</time></p></header><div class="post-content e-content" itemprop="articleBody">{post.body()}</div><a class="u-url" href="{path(post)}" hidden></a></article>',
            path(post),
        )
    for where, title in {"/about/": "About", "/talks.html": "Talks"}.items():
        blog.routes[where] = page(
            f"{title} | {name}",
            f'<article class="post"><header class="post-header"><h1 class="post-title">{title}</h1></header><div class="post-content">{static_text(len(title) + 320)}</div></article>',
            where,
        )
    blog.routes["/feed.xml"] = atom(
        base,
        name,
        [(post, path(post)) for post in posts[:-11:-1]],
        "/feed.xml",
        "<generator uri='https://jekyllrb.com/' version='3.8.5'>Jekyll</generator>",
    )
    # url: in _config.yml was never changed: every address of the sitemap is on a host that is not there.
    blog.routes["/sitemap.xml"] = sitemap({f"http://small-machines.example{path(post)}": post.on for post in posts})
    return blog


def hugo(base: str) -> Golden:
    """Hugo: /posts/slug/, /posts/page/2/, /tags/x/, a section for notes on another theme page, sitemap with everything."""
    posts = write_posts(36, 2017, 2023, seed=33)
    name = "kettle.log"

    def path(post: Post) -> str:
        return f"/posts/{post.slug}/"

    tags = by_tag(posts)

    def page(title: str, main: str) -> str:
        return (
            f'<!doctype html><html lang=en><head><meta charset=utf-8><meta name=generator content="Hugo 0.110.0"><title>{title}</title><link rel=alternate type=application/rss+xml href={base}/index.xml title={name}></head><body><header><a href={base}/ class=title><h2>{name}</h2></a><nav><a href=/>Home</a> <a href=/posts/>Posts</a> <a href=/projects/>Projects</a> <a href=/tags/>Tags</a> <a href=/now/>Now</a></nav></header>'
            f"<main>{main}</main><footer>Made with <a href=https://gohugo.io/>Hugo</a></footer></body></html>"
        )

    def row(post: Post) -> str:
        return f"<li><span><i><time datetime={post.at:%Y-%m-%d} pubdate>{post.at:%d %b, %Y}</time></i></span><a href={base}{path(post)}>{text(post.title)}</a></li>"

    blog = Golden(truth=truth(posts, path))

    def listing(which: str, title: str, some: list[Post]) -> None:
        groups = [some[place : place + 12] for place in range(0, len(some), 12)]
        for number, group in enumerate(groups, 1):
            items = "".join(
                f'<li class="page-item"><a href="{which if n == 1 else f"{which}page/{n}/"}" class="page-link">{n}</a></li>'
                for n in range(1, len(groups) + 1)
            )
            pager = f'<ul class="pagination pagination-default">{items}</ul>' if len(groups) > 1 else ""
            blog.routes[which if number == 1 else f"{which}page/{number}/"] = page(
                f"{title} | {name}", f"<content><ul class=blog-posts>{''.join(map(row, group))}</ul>{pager}</content>"
            )
        # Hugo writes an alias page for page 1 of every listing.
        blog.routes[f"{which}page/1/"] = (
            f'<!doctype html><html lang=en><head><title>{base}{which}</title><link rel=canonical href={base}{which}><meta name=robots content=noindex><meta charset=utf-8><meta http-equiv=refresh content="0; url={base}{which}"></head></html>'
        )

    listing("/posts/", "Posts", posts[::-1])
    for tag, some in tags.items():
        listing(f"/tags/{tag.lower()}/", tag, some[::-1])
        blog.routes[f"/tags/{tag.lower()}/index.xml"] = rss(base, tag, [(post, path(post)) for post in some])
    blog.routes["/tags/"] = page(
        f"Tags | {name}",
        "<ul>" + "".join(f"<li><a href={base}/tags/{tag.lower()}/>{tag}</a></li>" for tag in tags) + "</ul>",
    )
    blog.routes["/"] = page(
        name,
        f"<h1>Hi</h1>{static_text(330, 1)}<h3>Latest</h3><ul class=blog-posts>{''.join(map(row, posts[:-6:-1]))}</ul>",
    )
    projects = {f"/projects/{word}/": word.title() for word in ("kiln", "heron", "ladder", "sundial", "teapot")}
    blog.routes["/projects/"] = page(
        f"Projects | {name}",
        "<ul class=blog-posts>"
        + "".join(f"<li><a href={base}{where}>{title}</a></li>" for where, title in projects.items())
        + "</ul>",
    )
    for seed, (where, title) in enumerate({**projects, "/now/": "Now"}.items()):
        blog.routes[where] = page(f"{title} | {name}", f"<h1>{title}</h1><content>{static_text(340 + seed)}</content>")
    for post in posts:
        labels = " ".join(f"<a href={base}/tags/{tag.lower()}/>#{tag}</a>" for tag in post.tags)
        blog.routes[path(post)] = page(
            f"{text(post.title)} | {name}",
            f"<h1>{text(post.title)}</h1><p><i><time datetime={post.at:%Y-%m-%d}>{post.at:%d %b, %Y}</time></i></p><content>{post.body()}</content><p>{labels}</p>",
        )
    blog.routes["/index.xml"] = rss(
        base, name, [(post, path(post)) for post in posts[::-1]] + [(posts[0], "/now/")], "Hugo -- gohugo.io"
    )
    everything = [
        "/",
        "/posts/",
        "/tags/",
        "/projects/",
        "/now/",
        *projects,
        *map(path, posts),
        *(f"/tags/{tag.lower()}/" for tag in tags),
    ]
    blog.routes["/sitemap.xml"] = sitemap(base + where for where in everything)
    return blog


def flat_files(base: str) -> Golden:
    """Written by hand, 1998 style: one index of links with the days on the index only, upper-case tags, no feed."""
    posts = write_posts(31, 1998, 2003, seed=34)
    name = "Maggie's Home Page"
    words = {post.number: post.slug.split("-")[-1] for post in posts}

    def path(post: Post) -> str:
        return (
            f"/diary/{words[post.number]}{post.number}.html"
            if post.number % 2
            else f"/diary/{post.slug.replace('-', '')[:12]}{post.number}.htm"
        )

    def page(title: str, main: str) -> Reply:
        source = f"<HTML>\n<HEAD>\n<TITLE>{title}</TITLE>\n</HEAD>\n<BODY BGCOLOR=#FFFFEE TEXT=black>\n{main}\n</BODY>\n</HTML>\n"
        return Reply(source.encode("latin-1", "xmlcharrefreplace"), 200, {"Content-Type": "text/html"})

    blog = Golden(truth=truth(posts, path), start="/")
    rows = ""
    for y in sorted({post.at.year for post in posts}, reverse=True):
        inner = "\n".join(
            f"<LI>{ordinal(post.at.day)} {MONTHS[post.at.month - 1]} {y} - <A HREF={path(post)[1:]}>{text(post.title)}</A>"
            for post in posts[::-1]
            if post.at.year == y
        )
        rows += f"<H3>{y}</H3>\n<UL>\n{inner}\n</UL>\n"
    blog.routes["/"] = blog.routes["/index.html"] = page(
        name,
        f'<CENTER><H1>{name}</H1><IMG SRC=welcome.gif></CENTER><P>Welcome! This is where I write things down. <A HREF="cv.html">Who I am</A>, <A HREF="links.html">links</A>, <A HREF="recipes.html">recipes</A>.\n<HR>{rows}<HR><I>Best viewed with any browser</I>',
    )
    for older, post, newer in neighbours(posts):
        around = (f"<A HREF=../{path(older)[1:]}>back</A> " if older else "") + (
            f"<A HREF=../{path(newer)[1:]}>on</A>" if newer else ""
        )
        blog.routes[path(post)] = page(
            text(post.title), f"<H2>{text(post.title)}</H2>\n{post.body()}\n<HR>{around} <A HREF=../index.html>home</A>"
        )
    blog.routes["/cv.html"] = page("Who I am", f"<H2>Who I am</H2>{static_text(350)}<HR><A HREF=index.html>home</A>")
    blog.routes["/recipes.html"] = page("Recipes", f"<H2>Recipes</H2>{static_text(351)}<HR><A HREF=index.html>home</A>")
    links = "".join(
        f"<LI><A HREF=http://friend{number}.example/>{post.title}</A>" for number, post in enumerate(posts[:12])
    )
    blog.routes["/links.html"] = page("Links", f"<H2>Links</H2><UL>{links}</UL><HR><A HREF=index.html>home</A>")
    return blog


def home_folder(base: str) -> Golden:
    """A blog under /~kjell/log/ of a university's host: other people's pages, papers and courses lie beside it."""
    posts = write_posts(32, 2004, 2009, seed=35)
    name = "Kjell's log"
    home = "/~kjell/log"

    def path(post: Post) -> str:
        return f"{home}/{post.at:%Y-%m-%d}-{post.slug}.html"

    def page(title: str, main: str) -> str:
        return (
            f'<html><head><title>{title}</title></head><body><table width="100%"><tr><td><a href="/"><img src="/logo.png" alt="University of the Fjord"></a></td><td><a href="/people/">People</a> | <a href="/courses/">Courses</a> | <a href="/~kjell/">Kjell</a></td></tr></table>'
            f'<h1><a href="{home}/">{name}</a></h1>{main}<hr><address>kjell@example.edu</address></body></html>'
        )

    blog = Golden(truth=truth(posts, path), start=f"{home}/")
    years = sorted({post.at.year for post in posts}, reverse=True)
    menu = " ".join(f'<a href="{home}/{y}.html">{y}</a>' for y in years)
    body = "".join(
        f'<h3>{post.at:%Y-%m-%d}: <a href="{path(post)}">{text(post.title)}</a></h3><p>{text(post.paragraphs[0])}</p>'
        for post in posts[:-9:-1]
    )
    blog.routes[f"{home}/"] = page(name, f"{body}<p>Older: {menu}</p>")
    blog.routes[home] = redirect(f"{base}{home}/", 301)
    for y in years:
        rows = "".join(
            f'<li>{post.at:%Y-%m-%d} <a href="{path(post)}">{text(post.title)}</a></li>'
            for post in posts
            if post.at.year == y
        )
        blog.routes[f"{home}/{y}.html"] = page(f"{name}: {y}", f"<ul>{rows}</ul><p>{menu}</p>")
    for older, post, newer in neighbours(posts):
        around = (f'<a href="{path(older)}">&lt;&lt; {text(older.title)}</a> ' if older else "") + (
            f'<a href="{path(newer)}">{text(newer.title)} &gt;&gt;</a>' if newer else ""
        )
        blog.routes[path(post)] = page(
            f"{name}: {text(post.title)}",
            f"<h2>{text(post.title)}</h2>{post.body()}<p>Kjell, {post.at:%Y-%m-%d}</p><p>{around}</p>",
        )
    people = [f"/~{who}/" for who in ("astrid", "bjorn", "dag", "eva", "finn", "gro")]
    blog.routes["/"] = (
        "<html><title>University of the Fjord</title><h1>University</h1>"
        + static_text(360)
        + '<a href="/people/">People</a></html>'
    )
    blog.routes["/people/"] = (
        "<html><title>People</title><ul>"
        + "".join(f'<li><a href="{one}">{one[2:-1].title()}</a></li>' for one in [*people, "/~kjell/"])
        + "</ul></html>"
    )
    blog.routes["/courses/"] = "<html><title>Courses</title>" + static_text(361) + "</html>"
    blog.routes["/~kjell/"] = (
        f'<html><title>Kjell</title><h1>Kjell</h1>{static_text(362)}<a href="{home}/">my log</a> <a href="/~kjell/papers.html">papers</a></html>'
    )
    blog.routes["/~kjell/papers.html"] = f"<html><title>Papers</title>{static_text(363)}</html>"
    for seed, one in enumerate(people):
        entries = "".join(f'<li><a href="{one}2005-0{n}-notes.html">Notes {n}</a></li>' for n in range(1, 5))
        blog.routes[one] = f"<html><title>{one[2:-1].title()}</title><ul>{entries}</ul></html>"
        for n in range(1, 5):
            blog.routes[f"{one}2005-0{n}-notes.html"] = (
                f"<html><title>Notes {n}</title>{static_text(370 + seed * 5 + n)}</html>"
            )
    return blog
