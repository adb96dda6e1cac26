"""What stands around a blog? Products, documentation, talks: pages in hundreds that are no posts."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import random
from collections.abc import Sequence

from tests.support.golden_blogs.golden import (
    MONTHS,
    Golden,
    Post,
    atom,
    by_tag,
    leaves,
    link,
    listed,
    neighbours,
    numbers,
    rss,
    sitemap,
    slug,
    static_text,
    text,
    truth,
    write_posts,
)
from tests.support.golden_blogs.prose import ENGLISH, Language


def things(count: int, seed: int, language: Language = ENGLISH) -> list[str]:
    """Names of things that are no posts: products, chapters, talks."""
    chance = random.Random(seed)
    names: dict[str, None] = {}
    while len(names) < count:
        names[" ".join(chance.choice(column) for column in language.titles[1:]).capitalize()] = None
    return list(names)


def shop_with_a_blog(base: str) -> Golden:
    """A firm that sells: 90 products, 40 pages of help, jobs, customers' stories; the blog at /blog/ where we start."""
    posts = write_posts(36, 2017, 2022, seed=111)
    name = "Ladderworks"
    products = [
        f"{thing} {model}"
        for thing, model in zip(things(90, 1110), (f"{letter}{n}" for letter in "ABC" for n in range(30)), strict=True)
    ]
    questions = [f"How do I return the {thing.lower()}?" for thing in things(40, 1111)]
    jobs = ("Carpenter", "Bookkeeper", "Night watch", "Apprentice", "Driver")
    stories = [
        f"How {who} saved a week"
        for who in (
            "the Harbour Office",
            "Kettle & Sons",
            "the Choir of Lock Street",
            "Orchard Farm",
            "Ferry North",
            "the Clock Museum",
        )
    ]

    def path(post: Post) -> str:
        return f"/blog/{post.slug}"

    menu = "".join(
        link(where, label)
        for label, where in {
            "Products": "/products",
            "Customers": "/customers",
            "Help": "/help",
            "Blog": "/blog",
            "Jobs": "/jobs",
            "Pricing": "/pricing",
        }.items()
    )
    foot = "".join(
        link(where, label)
        for label, where in {"Privacy": "/privacy", "Terms": "/terms", "Press": "/press", "Contact": "/contact"}.items()
    )

    def page(title: str, main: str, kind: str = "website") -> str:
        return f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} | {name}</title><meta property="og:site_name" content="{name}"><meta property="og:title" content="{title}"><meta property="og:type" content="{kind}"></head><body><header class="site"><a class="logo" href="/"><img src="/logo.svg" alt="{name}"></a><nav>{menu}</nav><a class="cta" href="/demo">Book a demo</a></header><main>{main}</main><section class="newsletter"><h3>Ladders in your inbox</h3><form action="/subscribe"></form></section><footer>{foot}</footer></body></html>'

    def card(post: Post) -> str:
        return f'<a class="card" href="{path(post)}"><img src="/img/{post.number}.jpg" alt=""><span class="tag">{post.tags[0]}</span><h3>{text(post.title)}</h3><p>{post.teaser}</p><time>{post.at:%b} {post.at.day}, {post.at.year}</time></a>'

    blog = Golden(truth=truth(posts, path), start="/blog")
    for leaf in leaves(posts, 9, "/blog", "/blog/page/{}"):
        blog.routes[leaf.path] = page(
            "Blog",
            f'<h1>The Ladderworks blog</h1><div class="grid">{"".join(map(card, leaf.posts))}</div><div class="pages">{link(leaf.newer, "Previous")} {link(leaf.older, "Next")}</div>',
        )
    for tag, some in by_tag(posts).items():
        blog.routes[f"/blog/topic/{tag.lower()}"] = page(
            tag, f'<h1>{tag}</h1><div class="grid">{"".join(map(card, some[::-1]))}</div>'
        )
    for post in posts:
        near = [one for one in posts if one is not post and set(one.tags) & set(post.tags)][:3]
        topics = "".join(link(f"/blog/topic/{tag.lower()}", tag) for tag in post.tags)
        blog.routes[path(post)] = page(
            text(post.title),
            f'<article class="blog-post"><div class="topics">{topics}</div><h1>{text(post.title)}</h1><div class="byline">Ann Barrow · {post.at:%b} {post.at.day}, {post.at.year} · 4 min read</div><div class="rich-text">{post.body()}</div><div class="author-box"><img src="/ann.jpg" alt=""><p>Ann writes about ladders.</p></div></article><section class="related"><h2>Keep reading</h2>{"".join(map(card, near))}</section>',
            "article",
        )
    blog.routes["/"] = page(
        name,
        f'<section class="hero"><h1>Ladders that stay</h1>{static_text(1112)}</section><section><h2>From the blog</h2>{"".join(map(card, posts[:-4:-1]))}</section>',
    )

    def section(where: str, title: str, names: Sequence[str], inner: str) -> None:
        rows = "".join(
            f'<a class="card" href="{where}/{slug(one)}"><h3>{text(one)}</h3><p>{text(one)} in a few words.</p></a>'
            for one in names
        )
        blog.routes[where] = page(title, f'<h1>{title}</h1><div class="grid">{rows}</div>')
        for seed, one in enumerate(names):
            beside = "".join(
                f"<li>{link(f'{where}/{slug(other)}', text(other))}</li>" for other in names[seed + 1 : seed + 4]
            )
            blog.routes[f"{where}/{slug(one)}"] = page(
                text(one),
                f'<div class="crumbs">{link(where, title)}</div><h1>{text(one)}</h1><div class="rich-text">{static_text(len(where) * 1000 + seed)}</div>{inner}<ul class="beside">{beside}</ul>',
            )

    section("/products", "Products", products, '<p class="price">129.00</p><button>Add to basket</button>')
    section("/help", "Help", questions, "<p>Was this helpful?</p>")
    section("/jobs", "Jobs", jobs, '<a class="cta" href="mailto:jobs@example.org">Apply</a>')
    section("/customers", "Customers", stories, "<p>Posted by the team</p>")
    for seed, where in enumerate(("/pricing", "/privacy", "/terms", "/press", "/contact", "/demo")):
        blog.routes[where] = page(where[1:].title(), f"<h1>{where[1:].title()}</h1>{static_text(1120 + seed)}")
    blog.routes["/sitemap.xml"] = sitemap(sorted(f"{base}{where}" for where in blog.routes))
    return blog


def documentation_with_a_blog(base: str) -> Golden:
    """Docusaurus: a book of 80 pages with previous and next, versions of it, and a blog at /blog; we start at /."""
    posts = write_posts(30, 2019, 2023, seed=112)
    name = "Kettle"
    chapters = [f"The {thing.lower()}" for thing in things(80, 1121)]

    def path(post: Post) -> str:
        return f"{post.at:/blog/%Y/%m/%d}/{post.slug}"

    def page(title: str, main: str, kind: str) -> str:
        return f'<!doctype html><html lang="en" dir="ltr" class="{kind}"><head><meta charset="UTF-8"><meta name="generator" content="Docusaurus v2.4.1"><title data-rh="true">{title} | {name}</title><link rel="alternate" type="application/rss+xml" href="/blog/rss.xml" title="{name} RSS Feed"></head><body class="navigation-with-keyboard"><nav aria-label="Main" class="navbar navbar--fixed-top"><div class="navbar__items"><a class="navbar__brand" href="/"><b class="navbar__title">{name}</b></a><a class="navbar__item navbar__link" href="/docs/intro">Docs</a><a class="navbar__item navbar__link" href="/blog">Blog</a><a class="navbar__item navbar__link" href="/community">Community</a></div></nav><div id="__docusaurus_skipToContent_fallback" class="main-wrapper">{main}</div><footer class="footer">{link("/docs/intro", "Tutorial")} {link("/blog", "Blog")} Copyright © 2023</footer></body></html>'

    side = "".join(f'<li class="sidebarItem">{link(path(post), text(post.title))}</li>' for post in posts[:-6:-1])
    aside = f'<aside class="col col--3"><nav class="sidebar thin-scrollbar" aria-label="Blog recent posts navigation"><div class="sidebarItemTitle">Recent posts</div><ul>{side}</ul></nav></aside>'

    def article(post: Post, inner: str, level: str) -> str:
        title = text(post.title) if level == "h1" else link(path(post), text(post.title), 'itemprop="url"')
        tags = "".join(f'<li class="tag">{link(f"/blog/tags/{tag.lower()}", tag)}</li>' for tag in post.tags)
        return f'<article itemprop="blogPost" itemscope itemtype="http://schema.org/BlogPosting"><header><{level} class="title" itemprop="headline">{title}</{level}><div class="container margin-vert--md"><time datetime="{post.at:%Y-%m-%d}T00:00:00.000Z" itemprop="datePublished">{post.long_date}</time> · 2 min read</div><div class="avatar"><a href="https://people.example/lotte"><span itemprop="name">Lotte</span></a></div></header><div class="markdown" itemprop="articleBody">{inner}</div><footer><b>Tags:</b><ul class="tags">{tags}</ul></footer></article>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 10, "/blog", "/blog/page/{}"):
        nav = f'<nav class="pagination-nav" aria-label="Blog list page navigation">{link(leaf.newer, "<div>Newer Entries</div>", "class=pagination-nav__link")}{link(leaf.older, "<div>Older Entries</div>", "class=pagination-nav__link")}</nav>'
        blog.routes[leaf.path] = page(
            "Blog",
            aside
            + "<main>"
            + "".join(
                article(post, f"<p>{text(post.paragraphs[0])}</p>{link(path(post), '<b>Read More</b>')}", "h2")
                for post in leaf.posts
            )
            + nav
            + "</main>",
            "blog-list-page",
        )
    tags = by_tag(posts)
    blog.routes["/blog/tags"] = page(
        "Tags",
        "<main><h1>Tags</h1><ul>"
        + "".join(
            f"<li>{link(f'/blog/tags/{tag.lower()}', f'{tag}<span>{len(some)}</span>')}</li>"
            for tag, some in tags.items()
        )
        + "</ul></main>",
        "blog-tags-list-page",
    )
    for tag, some in tags.items():
        blog.routes[f"/blog/tags/{tag.lower()}"] = page(
            f"{len(some)} posts tagged with &quot;{tag}&quot;",
            aside
            + f'<main><header><h1>{len(some)} posts tagged with "{tag}"</h1>{link("/blog/tags", "View All Tags")}</header>'
            + "".join(article(post, f"<p>{text(post.paragraphs[0])}</p>", "h2") for post in some[::-1])
            + "</main>",
            "blog-tags-post-list-page",
        )
    years = "".join(
        f"<h3>{y}</h3><ul>{listed(link(path(post), MONTHS[post.at.month - 1] + f' {post.at.day} - ' + text(post.title)) for post in posts[::-1] if post.at.year == y)}</ul>"
        for y in range(2023, 2018, -1)
    )
    blog.routes["/blog/archive"] = page(
        "Archive", f"<header><h1>Archive</h1><p>Archive</p></header><main>{years}</main>", "blog-archive-page"
    )
    for older, post, newer in neighbours(posts):
        near = "".join(
            link(
                path(one),
                f'<div class="pagination-nav__sublabel">{label} Post</div><div class="pagination-nav__label">{text(one.title)}</div>',
            )
            for one, label in ((newer, "Newer"), (older, "Older"))
            if one
        )
        blog.routes[path(post)] = page(
            text(post.title),
            f'{aside}<main>{article(post, post.body(), "h1")}<nav class="pagination-nav" aria-label="Blog post page navigation">{near}</nav></main>',
            "blog-post-page",
        )
    for version in ("", "1.x/"):
        paths = [f"/docs/{version}intro", *(f"/docs/{version}{slug(one)}" for one in chapters)]
        rows = "".join(
            f'<li class="menu__list-item">{link(where, title)}</li>'
            for where, title in zip(paths, ["Intro", *chapters], strict=True)
        )
        for place, (where, title) in enumerate(zip(paths, ["Intro", *chapters], strict=True)):
            near = "".join(
                link(paths[at], f"<div>{label}</div>")
                for at, label in ((place - 1, "Previous"), (place + 1, "Next"))
                if 0 <= at < len(paths)
            )
            blog.routes[where] = page(
                title,
                f'<aside class="theme-doc-sidebar-container"><ul class="menu__list">{rows}</ul></aside><main><article><div class="theme-doc-markdown markdown"><header><h1>{title}</h1></header>{static_text(place + len(version) * 100)}</div><footer><em>Last updated on <time datetime="2023-0{place % 9 + 1}-11T10:00:00.000Z">0{place % 9 + 1}/11/2023</time></em></footer></article><nav class="pagination-nav">{near}</nav></main>',
                "docs-doc-page",
            )
    blog.routes["/"] = page(
        name,
        f'<header class="hero"><h1>{name}</h1><p>Boils anything</p><a href="/docs/intro">Get started</a></header><main>{static_text(1122, 1)}</main>',
        "plugin-pages",
    )
    blog.routes["/community"] = page("Community", f"<main><h1>Community</h1>{static_text(1123)}</main>", "mdx-page")
    blog.routes["/blog/rss.xml"] = rss(base, name, [(post, path(post)) for post in posts[:-21:-1]])
    blog.routes["/blog/atom.xml"] = atom(base, name, [(post, path(post)) for post in posts[:-21:-1]], "/blog/atom.xml")
    blog.routes["/sitemap.xml"] = sitemap(
        sorted(f"{base}{where}" for where in blog.routes if not where.endswith("xml"))
    )
    return blog


def portrait_of_an_author(base: str) -> Golden:
    """Hugo (Coder): / tells who I am and lists nothing; posts at /posts/, talks and projects with the template of posts."""
    posts = write_posts(22, 2018, 2023, seed=113)
    name = "Ann Barrow"
    talks = {
        f"/talks/{slug(title)}/": title for title in (f"Talking about the {thing.lower()}" for thing in things(9, 1131))
    }
    projects = {f"/projects/{slug(title)}/": title for title in things(7, 1132)}

    def path(post: Post) -> str:
        return f"/posts/{post.slug}/"

    def page(title: str, main: str) -> str:
        menu = "".join(
            f'<li class="navigation-item"><a class="navigation-link" href="/{where}/">{where.title()}</a></li>'
            for where in ("about", "posts", "talks", "projects")
        )
        return f'<!DOCTYPE html><html lang="en"><head><title>{title}</title><meta charset="utf-8"><meta name="generator" content="Hugo 0.111.3"></head><body class="preload-transitions colorscheme-auto"><main class="wrapper"><nav class="navigation"><section class="container"><a class="navigation-title" href="{base}/">{name}</a><ul class="navigation-list">{menu}</ul></section></nav><div class="content">{main}</div><footer class="footer"><section class="container">© 2023 {name} · Powered by <a href="https://gohugo.io/">Hugo</a></section></footer></main></body></html>'

    def single(title: str, body: str, day: str = "", when: str = "", tags: Sequence[str] = ()) -> str:
        dated = (
            f'<div class="date"><span class="posted-on"><i class="fa-solid fa-calendar"></i> <time datetime="{day}T00:00:00Z">{when}</time></span><span class="reading-time">2-minute read</span></div>'
            if day
            else ""
        )
        marks = (
            f'<div class="tags">{listed((link("/tags/" + tag.lower() + "/", tag) for tag in tags), "span")}</div>'
            if tags
            else ""
        )
        return page(
            f"{title} · {name}",
            f'<section class="container post"><article><header><div class="post-title"><h1 class="title"><a class="title-link" href="#">{title}</a></h1></div><div class="post-meta">{dated}{marks}</div></header><div class="post-content">{body}</div><footer></footer></article></section>',
        )

    def listing(title: str, rows: Sequence[tuple[str, str, str]], more: str = "") -> str:
        shown = "".join(
            f'<li><span class="date">{when}</span><a class="title" href="{base}{where}">{label}</a></li>'
            for when, where, label in rows
        )
        return page(
            f"{title} · {name}",
            f'<section class="container list"><header><h1 class="title"><a class="title-link" href="#">{title}</a></h1></header><ul>{shown}</ul>{more}</section>',
        )

    def row(post: Post) -> tuple[str, str, str]:
        return post.long_date, path(post), text(post.title)

    blog = Golden(truth=truth(posts, path))
    blog.routes["/"] = page(
        name,
        f'<section class="container centered"><div class="about"><div class="avatar"><img src="/me.jpg" alt="avatar"></div><h1>{name}</h1><h2>I mend ladders</h2><ul><li><a href="https://code.example/ann" aria-label="Code"></a></li></ul></div></section>',
    )
    for leaf in leaves(posts, 10, "/posts/", "/posts/page/{}/"):
        blog.routes[leaf.path] = listing(
            "Posts",
            list(map(row, leaf.posts)),
            f'<ul class="pagination">{listed(numbers(leaf, "/posts/", "/posts/page/{}/"))}</ul>',
        )
    for tag, some in by_tag(posts).items():
        blog.routes[f"/tags/{tag.lower()}/"] = listing(f"Tag: {tag}", [row(post) for post in some[::-1]])
    for post in posts:
        blog.routes[path(post)] = single(text(post.title), post.body(), f"{post.on}", post.long_date, post.tags)
    dated = {
        where: (f"20{18 + n % 5}-0{n % 9 + 1}-1{n % 9}", f"{MONTHS[n % 9]} 1{n % 9}, 20{18 + n % 5}")
        for n, where in enumerate([*talks, *projects])
    }
    for kind, some_pages in (("talks", talks), ("projects", projects)):
        blog.routes[f"/{kind}/"] = listing(
            kind.title(), [(dated[where][1], where, title) for where, title in some_pages.items()]
        )
        for seed, (where, title) in enumerate(some_pages.items()):
            blog.routes[where] = single(title, static_text(1140 + seed + len(kind) * 20), *dated[where])
    blog.routes["/about/"] = single("About", static_text(1130))
    blog.routes["/posts/index.xml"] = rss(
        base, f"Posts on {name}", [(post, path(post)) for post in posts[::-1]], "Hugo"
    )
    blog.routes["/sitemap.xml"] = sitemap(sorted(base + where for where in blog.routes if not where.endswith("xml")))
    return blog
