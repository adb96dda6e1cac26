"""How do hosted services print a blog? Substack, Squarespace, Tumblr."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import json

from tests.support.blog_server import redirect
from tests.support.golden_blogs.golden import (
    MONTHS,
    Golden,
    Post,
    by_month,
    by_tag,
    neighbours,
    ordinal,
    rss,
    sitemap,
    sitemap_index,
    static_text,
    text,
    truth,
    write_posts,
)


def newsletter(base: str) -> Golden:
    """Substack-like: /p/slug, /archive drawn by a script after the first dozen, a sitemap with all, comments pages."""
    posts = write_posts(36, 2020, 2023, seed=41)
    name = "The Long Ladder"

    def path(post: Post) -> str:
        return f"/p/{post.slug}"

    def page(title: str, main: str, kind: str, where: str, head: str = "") -> str:
        return (
            f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8" /><meta property="og:type" content="{kind}"/><meta property="og:title" content="{title}"/><link rel="canonical" href="{base}{where}"/><link rel="alternate" type="application/rss+xml" href="/feed" title="{name}"/>{head}<title>{title}</title></head><body><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="topbar"><h1 class="title-oOnUGd"><a href="/" class="pencraft">{name}</a></h1>'
            f'<a href="/archive" native class="menu-item">Archive</a><a href="/about" native class="menu-item">About</a><a href="/podcast" native class="menu-item">Podcast</a><button>Subscribe</button></div>{main}</div><div class="footer-wrap publication-footer"><div class="footer-terms"><a href="https://letters.example/privacy">Privacy</a> ∙ <a href="https://letters.example/tos">Terms</a></div></div></div></body></html>'
        )

    def card(post: Post) -> str:
        return f'<div class="post-preview portable-archive-post" role="article"><div class="post-preview-content"><a href="{base}{path(post)}" class="post-preview-title newsletter">{text(post.title)}</a><a href="{base}{path(post)}" class="post-preview-description">{text(post.paragraphs[0][:80])}</a><div class="meta"><time datetime="{post.at:%Y-%m-%dT%H:%M:%S}.000Z">{post.at:%b} {post.at.day}, {post.at.year}</time> • <a href="https://letters.example/@ann">Ann Barrow</a></div><a class="post-ufi-comment-button" href="{base}{path(post)}/comments" aria-label="View comments ({len(post.comments)})">{len(post.comments)}</a></div></div>'

    blog = Golden(truth=truth(posts, path))
    blog.routes["/"] = page(
        name, "".join(map(card, posts[:-13:-1])) + '<a href="/archive?sort=new">See all</a>', "website", "/"
    )
    blog.routes["/archive"] = page(f"Archive - {name}", "".join(map(card, posts[:-13:-1])), "website", "/archive")
    for older, post, newer in neighbours(posts):
        linked = (
            f'<p>Last time I wrote about <a href="{base}{path(older)}">{text(older.title.lower())}</a>.</p>'
            if older and post.number % 4 == 0
            else ""
        )
        more = "".join(map(card, [one for one in (older, newer) if one]))
        data = json.dumps(
            {
                "@context": "https://schema.org",
                "@type": "NewsArticle",
                "url": base + path(post),
                "headline": post.title,
                "datePublished": f"{post.at:%Y-%m-%dT%H:%M:%S}.000Z",
                "author": [{"@type": "Person", "name": "Ann Barrow"}],
            }
        )
        blog.routes[path(post)] = page(
            f"{text(post.title)} - by Ann Barrow - {name}",
            f'<div class="single-post-container"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">{text(post.title)}</h1><h3 class="subtitle">{text(post.paragraphs[0][:80])}</h3><div class="byline-wrapper"><a href="https://letters.example/@ann">Ann Barrow</a><div class="meta">{post.at:%b} {post.at.day}, {post.at.year}</div></div></div><div class="available-content"><div dir="auto" class="body markup">{post.body()}{linked}</div></div></article><div class="post-footer"><a href="{base}{path(post)}/comments">Comments</a></div></div><div class="recent-posts"><h4>Ready for more?</h4>{more}</div>',
            "article", path(post), f'<script type="application/ld+json">{data}</script>',
        )  # fmt: skip
        said = "".join(
            f'<div class="comment"><span>{who}</span><p>{text(what)}</p></div>' for who, what in post.comments
        )
        blog.routes[f"{path(post)}/comments"] = page(
            f"Comments - {text(post.title)} - by Ann Barrow",
            f'<h1 class="post-title"><a href="{base}{path(post)}">{text(post.title)}</a></h1>{said}',
            "article",
            f"{path(post)}/comments",
        )
    blog.routes["/about"] = page(
        f"About - {name}",
        f'<div class="about-page"><h1>About</h1><div class="body markup">{static_text(400)}</div></div>',
        "website",
        "/about",
    )
    blog.routes["/podcast"] = page(f"Podcast - {name}", "<p>No episodes yet.</p>", "website", "/podcast")
    blog.routes["/feed"] = rss(base, name, [(post, path(post)) for post in posts[:-21:-1]], "Substack")
    blog.routes["/sitemap.xml"] = sitemap(
        {f"{base}/archive": None, f"{base}/about": None, **{base + path(post): post.on for post in posts}}
    )
    return blog


def site_builder(base: str) -> Golden:
    """Squarespace-like: the blog is /journal of a company's site; /journal/slug, ?offset=, categories, ?format=rss."""
    posts = write_posts(33, 2015, 2019, seed=42)
    name = "Granite Studio"

    def path(post: Post) -> str:
        return (
            f"/journal/{post.slug}"
            if post.number % 3
            else f"/journal/{post.at.year}/{post.at.month}/{post.at.day}/{post.slug}"
        )

    tags = by_tag(posts)

    def page(title: str, main: str) -> str:
        menu = "".join(
            f'<div class="collection"><a href="/{where}">{where.title()}</a></div>'
            for where in ("work", "services", "team", "journal", "contact")
        )
        return f'<!doctype html><html xml:lang="en-US" lang="en-US"><head><meta charset="utf-8"><!-- This is Squarespace. --><title>{title} &mdash; {name}</title><link rel="alternate" type="application/rss+xml" title="RSS Feed" href="{base}/journal?format=rss" /><meta itemprop="name" content="{title}"/></head><body class="collection-type-blog"><header id="header"><h1 class="logo"><a href="/">{name}</a></h1><nav id="mainNavigation">{menu}</nav></header><div id="content">{main}</div><footer><p>12 Meadow Lane</p><a href="/journal?format=rss">RSS</a></footer></body></html>'

    def item(post: Post) -> str:
        cats = ", ".join(f'<a href="/journal/category/{tag}">{tag}</a>' for tag in post.tags)
        return f'<article id="article-{post.number}" class="hentry category author-ann post-type-text"><div class="post"><header><h1 class="entry-title"><a href="{path(post)}" class="u-url" rel="bookmark">{text(post.title)}</a></h1><div class="article-dateline"><a href="{path(post)}"><time class="published" datetime="{post.at:%Y-%m-%d}">{post.long_date}</time></a> <span class="author"><a href="/journal?author=57a1">Ann Barrow</a></span></div></header><div class="entry-content excerpt"><p>{post.teaser}</p></div><a class="read-more" href="{path(post)}">Read More</a><footer>{cats} <a href="{path(post)}#comments">Comment</a></footer></div></article>'

    blog = Golden(truth=truth(posts, path), start="/journal")

    def listing(which: str, some: list[Post]) -> None:
        groups = [some[place : place + 10] for place in range(0, len(some), 10)]
        address = which
        join = "&" if "?" in which else "?"
        for number, group in enumerate(groups):
            stamp = int(group[-1].at.timestamp() * 1000)
            older = (
                f'<a class="older-posts" href="{which}{join.replace("&", "&amp;")}offset={stamp}">Older Posts</a>'
                if number + 1 < len(groups)
                else ""
            )
            newer = (
                f'<a class="newer-posts" href="{which}{join.replace("&", "&amp;")}offset={int(group[0].at.timestamp() * 1000)}&amp;reversePaginate=true">Newer Posts</a>'
                if number
                else ""
            )
            shown = page("Journal", "".join(map(item, group)) + f'<nav class="pagination">{newer}{older}</nav>')
            blog.routes[address] = shown
            if number:
                above = groups[number - 1]
                blog.routes[f"{which}{join}offset={int(group[0].at.timestamp() * 1000)}&reversePaginate=true"] = page(
                    "Journal", "".join(map(item, above))
                )
            address = f"{which}{join}offset={stamp}"

    listing("/journal", posts[::-1])
    listing("/journal?author=57a1", posts[::-1])
    for tag, some in tags.items():
        listing(f"/journal/category/{tag}", some[::-1])
    blog.routes["/journal/"] = redirect("/journal", 301)
    for older, post, newer in neighbours(posts):
        around = (f'<a class="prev" href="{path(newer)}">{text(newer.title)}</a>' if newer else "") + (
            f'<a class="next" href="{path(older)}">{text(older.title)}</a>' if older else ""
        )
        blog.routes[path(post)] = page(
            text(post.title),
            f'<article class="hentry"><header><h1 class="entry-title">{text(post.title)}</h1><div class="article-dateline"><time class="published" datetime="{post.at:%Y-%m-%d}">{post.long_date}</time></div></header><div class="entry-content">{post.body()}</div></article><nav class="blog-item-pagination">{around}</nav>',
        )
    for seed, where in enumerate(("work", "services", "team", "contact")):
        blog.routes[f"/{where}"] = page(
            where.title(),
            f"<h1>{where.title()}</h1>{static_text(420 + seed)}"
            + "".join(f'<a href="/work/{one}-slab">{one.title()} slab</a>' for one in ("blue", "grey", "rose")),
        )
    for seed, one in enumerate(("blue", "grey", "rose")):
        blog.routes[f"/work/{one}-slab"] = page(
            f"{one.title()} slab", f"<h1>{one.title()} slab</h1>{static_text(430 + seed)}"
        )
    blog.routes["/"] = page("Home", f"<h1>We build with granite</h1>{static_text(425)}")
    blog.routes["/journal?format=rss"] = rss(
        base, name, [(post, path(post)) for post in posts[:-21:-1]], "Site-Server v6.0.0 (http://www.squarespace.com)"
    )
    blog.routes["/sitemap.xml"] = sitemap(
        [f"{base}/{where}" for where in ("home", "work", "services", "team", "contact", "journal")]
        + [base + path(post) for post in posts]
        + [f"{base}/journal/category/{tag}" for tag in tags]
    )
    return blog


def tumblr(base: str) -> Golden:
    """Tumblr: /post/95803019/slug, photos and quotes without a title, /archive drawn by a script, /day/ pages, reblogs."""
    posts = write_posts(40, 2010, 2013, seed=43, paragraphs=3)
    name = "copper basket"

    def path(post: Post) -> str:
        number = 1000000 + post.number * 7919
        return f"/post/{number}" if post.number % 4 == 0 else f"/post/{number}/{post.slug[:40]}"

    def page(title: str, main: str, where: str) -> str:
        return f'<!DOCTYPE html><html lang="en"><head><title>{title}</title><link rel="alternate" type="application/rss+xml" title="RSS" href="{base}/rss" /><meta property="og:site_name" content="{name}" /><link rel="canonical" href="{base}{where}" /></head><body><div id="header"><h1><a href="/">{name}</a></h1><div id="description">things with handles</div><ul><li><a href="/archive">Archive</a></li><li><a href="/random">Random</a></li><li><a href="/ask">Ask me anything</a></li><li><a href="/about">About</a></li></ul></div>{main}</body></html>'

    def shown(post: Post) -> str:
        day = (
            f'<a href="/day/{post.at:%Y/%m/%d}">{MONTHS[post.at.month - 1]} {ordinal(post.at.day)}, {post.at.year}</a>'
        )
        tags = " ".join(f'<a href="/tagged/{tag.lower()}">#{tag.lower()}</a>' for tag in post.tags)
        title = f'<h3 class="title"><a href="{path(post)}">{text(post.title)}</a></h3>'
        kind = "text" if post.number % 4 else "photo"
        picture = (
            f'<div class="photo"><a href="{path(post)}"><img src="http://media.example/{post.number}.jpg" alt="{text(post.title)}"></a></div>'
            if kind == "photo"
            else ""
        )
        return f'<div class="post {kind}" id="post-{post.number}">{title}{picture}<div class="caption">{post.body()}</div><div class="meta">Posted on {day} <a class="permalink" href="{path(post)}">∞</a> <a href="{path(post)}#notes">{len(post.comments) * 3} notes</a> {tags}</div></div>'

    blog = Golden(truth=truth(posts, path))

    def listing(which: str, some: list[Post]) -> None:
        groups = [some[place : place + 10] for place in range(0, len(some), 10)]
        for number, group in enumerate(groups, 1):
            tail = f"{which.rstrip('/')}/page/"
            older = f'<a href="{tail}{number + 1}" class="next">Older →</a>' if number < len(groups) else ""
            newer = f'<a href="{which if number == 2 else f"{tail}{number - 1}"}">← Newer</a>' if number > 1 else ""
            where = which if number == 1 else f"{tail}{number}"
            blog.routes[where] = page(
                name, "".join(map(shown, group)) + f'<div id="pagination">{newer} {older}</div>', where
            )

    listing("/", posts[::-1])
    for tag, some in by_tag(posts).items():
        listing(f"/tagged/{tag.lower()}", some[::-1])
    for post in posts:
        listing(f"/day/{post.at:%Y/%m/%d}", [one for one in posts if one.on == post.on])
        said = "".join(f'<li class="note like">{who} liked this</li>' for who, _ in post.comments)
        blog.routes[path(post)] = page(
            f"{name} — {text(post.title)}", f'{shown(post)}<ol class="notes" id="notes">{said}</ol>', path(post)
        )
    months = "".join(
        f'<section id="posts_{y}{m:02}"><h2 class="date">{MONTHS[m - 1]} {y}</h2></section>' for y, m in by_month(posts)
    )
    blog.routes["/archive"] = page(
        f"{name}: archive", f"<div id='content'>{months}</div><script>load()</script>", "/archive"
    )
    blog.routes["/random"] = redirect(path(posts[7]))
    blog.routes["/ask"] = page("Ask me", "<form></form>", "/ask")
    blog.routes["/about"] = page(
        f"{name}: about",
        f'<div class="post text"><h3 class="title">About</h3><div class="caption">{static_text(440)}</div></div>',
        "/about",
    )
    blog.routes["/rss"] = rss(base, name, [(post, path(post)) for post in posts[:-21:-1]], "Tumblr (3.0; @copper)")
    blog.routes["/sitemap.xml"] = sitemap_index([f"{base}/sitemap-pages.xml", f"{base}/sitemap1.xml"])
    blog.routes["/sitemap-pages.xml"] = sitemap([f"{base}/", f"{base}/about", f"{base}/ask"])
    blog.routes["/sitemap1.xml"] = sitemap({base + path(post): post.on for post in posts[10:]})
    return blog
