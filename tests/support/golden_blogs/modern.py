"""How do today's publishing systems print a blog? A WordPress block theme, Ghost 5, and a publication like Medium's."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import json

from tests.support.blog_server import Answer, Hit, Reply, redirect
from tests.support.golden_blogs.golden import (
    MONTHS,
    Golden,
    Post,
    by_month,
    by_tag,
    neighbours,
    pages_of,
    query,
    rss,
    sitemap,
    sitemap_index,
    slug,
    static_text,
    text,
    truth,
    write_posts,
)


def block_theme(base: str) -> Golden:
    """WordPress 6 with a block theme: /slug/ beside pages, REST interface, wp-sitemap.xml, tag and category sitemaps."""
    posts = write_posts(34, 2019, 2024, seed=13)
    name = "Rye &amp; Salt"

    def path(post: Post) -> str:
        return f"/{post.slug}/"

    tags = by_tag(posts)
    pages = {"/about-me/": "About me", "/privacy-policy/": "Privacy Policy", "/recipes-index/": "Where to begin"}

    def page(title: str, main: str, kind: str, canonical: str) -> Reply:
        menu = "".join(
            f'<li class="wp-block-pages-list__item wp-block-navigation-item open-on-hover-click"><a class="wp-block-pages-list__item__link wp-block-navigation-item__content" href="{base}{where}">{label}</a></li>'
            for where, label in pages.items()
        )
        return Reply(
            f'<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8" /><title>{title}</title><link rel="canonical" href="{base}{canonical}" /><link rel="alternate" type="application/rss+xml" title="{name} &raquo; Feed" href="{base}/feed/" />'
            f'<link rel="https://api.w.org/" href="{base}/wp-json/" /><meta name="generator" content="WordPress 6.4.3" /></head><body class="{kind} wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="{base}" target="_self" rel="home">{name}</a></p>'
            f'<nav class="wp-block-navigation"><ul class="wp-block-page-list">{menu}</ul></nav></header><main class="wp-block-group" id="wp--skip-link--target">{main}</main><footer class="wp-block-template-part"><p>Designed with <a href="https://wordpress.org" rel="nofollow">WordPress</a></p></footer></div></body></html>',
            200,
            {"Link": f'<{base}/wp-json/>; rel="https://api.w.org/"'},
        )

    def stamp(post: Post) -> str:
        return f'<div class="wp-block-post-date"><time datetime="{post.at:%Y-%m-%dT%H:%M:%S}+00:00">%s</time></div>'

    def card(post: Post) -> str:
        when = stamp(post) % f'<a href="{base}{path(post)}">{post.at:%b} {post.at.day}, {post.at.year}</a>'
        return f'<li class="wp-block-post post-{post.number} post type-post"><h2 class="wp-block-post-title"><a href="{base}{path(post)}" target="_self">{text(post.title)}</a></h2><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">{post.teaser} </p></div>{when}</li>'

    blog = Golden(truth=truth(posts, path))

    def listing(which: str, title: str, some: list[Post], kind: str) -> None:
        groups = [some[place : place + 10] for place in range(0, len(some), 10)]
        for number, group in enumerate(groups, 1):
            older = (
                f'<a href="{base}{which}page/{number + 1}/" class="wp-block-query-pagination-next">Next Page</a>'
                if number < len(groups)
                else ""
            )
            newer = (
                f'<a href="{base}{which if number == 2 else f"{which}page/{number - 1}/"}" class="wp-block-query-pagination-previous">Previous Page</a>'
                if number > 1
                else ""
            )
            where = which if number == 1 else f"{which}page/{number}/"
            head = f'<h1 class="wp-block-query-title">{title}</h1>' if title else ""
            blog.routes[where] = page(
                title or name,
                f'{head}<div class="wp-block-query"><ul class="wp-block-post-template">{"".join(map(card, group))}</ul><nav class="wp-block-query-pagination">{newer}{older}</nav></div>',
                kind,
                where,
            )

    listing("/", "", posts[::-1], "home blog")
    listing("/author/ann/", "ann", posts[::-1], "archive author")
    for tag, some in tags.items():
        listing(f"/category/{tag.lower()}/", f"Category: <span>{tag}</span>", some[::-1], "archive category")
    for older, post, newer in neighbours(posts):
        left = (
            f'<div class="post-navigation-link-previous wp-block-post-navigation-link"><a href="{base}{path(older)}" rel="prev">{text(older.title)}</a></div>'
            if older
            else ""
        )
        right = (
            f'<div class="post-navigation-link-next wp-block-post-navigation-link"><a href="{base}{path(newer)}" rel="next">{text(newer.title)}</a></div>'
            if newer
            else ""
        )
        cats = ", ".join(f'<a href="{base}/category/{tag.lower()}/" rel="tag">{tag}</a>' for tag in post.tags)
        when = stamp(post) % f"{post.at:%b} {post.at.day}, {post.at.year}"
        main = f'<h1 class="wp-block-post-title">{text(post.title)}</h1><div class="wp-block-template-part">{when}<p>—</p><div class="wp-block-post-author-name"><a href="{base}/author/ann/" class="wp-block-post-author-name__link">ann</a></div><p>in</p><div class="taxonomy-category wp-block-post-terms">{cats}</div></div><div class="entry-content wp-block-post-content">{post.body()}</div>{left}{right}'
        blog.routes[path(post)] = page(
            f"{text(post.title)} &#8211; {name}", main, "post-template-default single single-post", path(post)
        )
    for seed, (where, title) in enumerate(pages.items()):
        blog.routes[where] = page(
            f"{title} &#8211; {name}",
            f'<h1 class="wp-block-post-title">{title}</h1><div class="entry-content wp-block-post-content">{static_text(80 + seed)}</div>',
            "page-template-default page",
            where,
        )

    def rest(hit: Hit) -> Answer:
        asked = query(hit)
        size, number = int(asked.get("per_page", "10")), int(asked.get("page", "1"))
        groups = pages_of(posts, size)
        if number > len(groups):
            return Reply(
                '{"code":"rest_post_invalid_page_number","message":"","data":{"status":400}}',
                400,
                {"Content-Type": "application/json"},
            )
        answer = [
            {
                "link": base + path(post),
                "date": f"{post.at:%Y-%m-%dT%H:%M:%S}",
                "modified": f"{post.at:%Y-%m-%dT%H:%M:%S}",
                "slug": post.slug,
                "title": {"rendered": text(post.title)},
            }
            for post in groups[number - 1]
        ]
        return Reply(
            json.dumps(answer),
            200,
            {
                "Content-Type": "application/json; charset=UTF-8",
                "X-WP-Total": str(len(posts)),
                "X-WP-TotalPages": str(len(groups)),
            },
        )

    blog.routes["/wp-json/wp/v2/posts"] = rest
    blog.routes["/feed/"] = rss(
        base, "Rye & Salt", [(post, path(post)) for post in posts[:-11:-1]], "https://wordpress.org/?v=6.4.3"
    )
    blog.routes["/wp-sitemap.xml"] = sitemap_index(
        f"{base}/wp-sitemap-{part}-1.xml" for part in ("posts-post", "posts-page", "taxonomies-category", "users")
    )
    blog.routes["/wp-sitemap-posts-post-1.xml"] = sitemap({base + path(post): post.on for post in posts})
    blog.routes["/wp-sitemap-posts-page-1.xml"] = sitemap(base + where for where in pages)
    blog.routes["/wp-sitemap-taxonomies-category-1.xml"] = sitemap(f"{base}/category/{tag.lower()}/" for tag in tags)
    blog.routes["/wp-sitemap-users-1.xml"] = sitemap([f"{base}/author/ann/"])
    blog.routes["/robots.txt"] = Reply(
        f"User-agent: *\nDisallow: /wp-admin/\n\nSitemap: {base}/wp-sitemap.xml\n", 200, {"Content-Type": "text/plain"}
    )
    return blog


def ghost(base: str) -> Golden:
    """Ghost 5 with Casper: /slug/ for posts and pages alike (the page has the post's template), tags, authors, sitemaps."""
    posts = write_posts(36, 2020, 2024, seed=44)
    name = "Marble &amp; Mirror"

    def path(post: Post) -> str:
        return f"/{post.slug}/"

    tags = by_tag(posts)
    pages = {"/about/": "About this site", "/membership/": "Become a member", "/my-bookshelf/": "My bookshelf"}

    def page(title: str, main: str, kind: str, where: str, head: str = "") -> str:
        menu = "".join(
            f'<li class="nav-{slug(label)}"><a href="{base}{there}">{label}</a></li>' for there, label in pages.items()
        )
        return (
            f'<!DOCTYPE html><html lang="en"><head><title>{title}</title><meta charset="utf-8" /><link rel="canonical" href="{base}{where}">{head}<meta name="generator" content="Ghost 5.20"><link rel="alternate" type="application/rss+xml" title="{name}" href="{base}/rss/"></head><body class="{kind}"><div class="viewport"><header id="gh-head" class="gh-head outer"><div class="gh-head-inner inner"><a class="gh-head-logo" href="{base}">{name}</a><nav class="gh-head-menu"><ul class="nav"><li class="nav-home"><a href="{base}/">Home</a></li>{menu}</ul></nav></div></header>'
            f'<div class="site-content"><main id="site-main" class="site-main outer">{main}</main></div><footer class="site-footer outer"><section class="copyright"><a href="{base}">{name}</a> &copy; 2024</section><a href="#/portal/">Sign up</a></footer></div></body></html>'
        )

    def card(post: Post) -> str:
        tag = post.tags[0]
        return f'<article class="post-card post tag-{tag.lower()}"><a class="post-card-image-link" href="{path(post)}"><img class="post-card-image" src="/content/{post.number}.jpg" alt="{text(post.title)}"></a><div class="post-card-content"><a class="post-card-content-link" href="{path(post)}"><header class="post-card-header"><div class="post-card-tags"><span class="post-card-primary-tag">{tag}</span></div><h2 class="post-card-title">{text(post.title)}</h2></header><div class="post-card-excerpt">{text(post.paragraphs[0][:90])}</div></a><footer class="post-card-meta"><time class="post-card-meta-date" datetime="{post.at:%Y-%m-%d}">{post.at:%b} {post.at.day}, {post.at.year}</time></footer></div></article>'

    blog = Golden(truth=truth(posts, path))

    def listing(which: str, title: str, some: list[Post], kind: str) -> None:
        groups = [some[place : place + 12] for place in range(0, len(some), 12)]
        for number, group in enumerate(groups, 1):
            head = f'<link rel="next" href="{base}{which}page/{number + 1}/">' if number < len(groups) else ""
            head += (
                f'<link rel="prev" href="{base}{which}{f"page/{number - 1}/" if number > 2 else ""}">'
                if number > 1
                else ""
            )
            where = which if number == 1 else f"{which}page/{number}/"
            older = (
                f'<a class="older-posts" href="{which}page/{number + 1}/">Older Posts <span aria-hidden="true">&rarr;</span></a>'
                if number < len(groups)
                else ""
            )
            blog.routes[where] = page(
                title,
                f'<div class="post-feed">{"".join(map(card, group))}</div><nav class="pagination">{older}<span class="page-number">Page {number} of {len(groups)}</span></nav>',
                kind,
                where,
                head,
            )

    listing("/", name, posts[::-1], "home-template")
    listing("/author/ann/", f"Ann - {name}", posts[::-1], "author-template")
    for tag, some in tags.items():
        listing(f"/tag/{tag.lower()}/", f"{tag} - {name}", some[::-1], "tag-template")

    def single(title: str, body: str, meta: str) -> str:
        return f'<article class="article post"><header class="article-header gh-canvas"><h1 class="article-title">{text(title)}</h1>{meta}</header><section class="gh-content gh-canvas">{body}</section></article>'

    for older, post, newer in neighbours(posts):
        iso = f"{post.at:%Y-%m-%dT%H:%M:%S}.000Z"
        meta = f'<div class="article-byline"><h4 class="author-name"><a href="/author/ann/">Ann</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="{post.at:%Y-%m-%d}">{post.at:%b} {post.at.day}, {post.at.year}</time></div></div>'
        head = f'<meta property="og:type" content="article"><meta property="article:published_time" content="{iso}"><meta property="article:modified_time" content="2024-12-29T10:00:00.000Z">'
        more = "".join(map(card, [one for one in (newer, older) if one]))
        blog.routes[path(post)] = page(
            text(post.title),
            single(post.title, post.body(), meta)
            + f'<aside class="read-more-wrap outer"><div class="read-more inner">{more}</div></aside>',
            "post-template",
            path(post),
            head,
        )
        blog.routes[f"{path(post)}amp/"] = redirect(path(post), 301)
    recent = "".join(map(card, posts[:-4:-1]))
    for seed, (where, title) in enumerate(pages.items()):
        head = '<meta property="og:type" content="article"><meta property="article:published_time" content="2020-01-05T10:00:00.000Z">'
        blog.routes[where] = page(
            title,
            single(title, static_text(450 + seed), "")
            + f'<aside class="read-more-wrap outer"><div class="read-more inner">{recent}</div></aside>',
            "post-template page-template",
            where,
            head,
        )

    def feed(hit: Hit) -> Answer:
        number = int(hit.path.split("/")[2] or 1)
        groups = pages_of(posts, 15)
        return (
            rss(base, name, [(post, path(post)) for post in groups[number - 1]], "Ghost 5.20")
            if number <= len(groups)
            else Reply("not found", 404)
        )

    for number in range(1, 5):
        blog.routes["/rss/" if number == 1 else f"/rss/{number}/"] = feed
    blog.routes["/sitemap.xml"] = sitemap_index(
        f"{base}/sitemap-{part}.xml" for part in ("pages", "posts", "authors", "tags")
    )
    blog.routes["/sitemap-pages.xml"] = sitemap([f"{base}/", *(base + where for where in pages)])
    blog.routes["/sitemap-posts.xml"] = sitemap({base + path(post): None for post in posts[:-2]})
    blog.routes["/sitemap-authors.xml"] = sitemap([f"{base}/author/ann/"])
    blog.routes["/sitemap-tags.xml"] = sitemap(f"{base}/tag/{tag.lower()}/" for tag in tags)
    blog.routes["/robots.txt"] = Reply(
        f"User-agent: *\nSitemap: {base}/sitemap.xml\nDisallow: /ghost/\nDisallow: /p/\n",
        200,
        {"Content-Type": "text/plain"},
    )
    return blog


def story_export(base: str) -> Golden:
    """Like a publication on Medium: /slug-4f3a91bc02de, latest and archive by year and month, responses, no titles in menus."""
    posts = write_posts(32, 2015, 2018, seed=45)
    name = "Feather Press"

    def path(post: Post) -> str:
        return f"/{post.slug}-{post.number * 48271 % 2**24 * 65537:012x}"[:120]

    def page(title: str, main: str, where: str) -> str:
        return f'<!DOCTYPE html><html xmlns:cc="http://creativecommons.org/ns#"><head prefix="og: http://ogp.me/ns#"><meta charset="utf-8"><title>{title}</title><link rel="canonical" href="{base}{where}"><link rel="alternate" type="application/rss+xml" title="RSS" href="/feed"></head><body class="postShowScreen"><div class="metabar"><a href="/?source=logo-lo" class="siteNav-logo">{name}</a><nav><a href="/latest">Latest</a><a href="/archive">Archive</a><a href="/about">About</a></nav></div>{main}</body></html>'

    def card(post: Post) -> str:
        return f'<div class="postArticle postArticle--short js-postArticle"><div class="postMetaInline"><a href="https://people.example/@ann">Ann Barrow</a> <a class="link link--darken" href="{base}{path(post)}?source=collection_archive---------{post.number}---------------------"><time datetime="{post.at:%Y-%m-%dT%H:%M:%S}.000Z">{post.at:%b} {post.at.day}, {post.at.year}</time></a></div><div class="postArticle-content"><a href="{base}{path(post)}?source=collection_archive---------{post.number}---------------------"><section class="section"><h3 class="graf graf--h3 graf--title">{text(post.title)}</h3><h4 class="graf graf--subtitle">{text(post.paragraphs[0][:70])}</h4></section></a></div><div class="postArticle-readMore"><a class="button" href="{base}{path(post)}?source=collection_archive---------{post.number}---------------------">Read more…</a></div></div>'

    months = by_month(posts)
    blog = Golden(
        truth=truth(posts, path),
        aliases={
            f"{path(post)}?source=collection_archive---------{post.number}---------------------" for post in posts
        },
    )
    blog.routes["/"] = blog.routes["/latest"] = page(name, "".join(map(card, posts[:-11:-1])), "/latest")
    years = sorted({y for y, _ in months})
    tree = "".join(f'<div class="timebucket"><a href="{base}/archive/{y}">{y}</a></div>' for y in years)
    blog.routes["/archive"] = page(
        f"Archive of stories - {name}", tree + "".join(map(card, posts[:-11:-1])), "/archive"
    )
    for y in years:
        inner = "".join(
            f'<div class="timebucket"><a href="{base}/archive/{y}/{m:02}">{MONTHS[m - 1]}</a></div>'
            for (year, m) in sorted(months)
            if year == y
        )
        blog.routes[f"/archive/{y}"] = page(
            f"Archive of stories published in {y}",
            tree + inner + "".join(map(card, [post for post in posts[::-1] if post.at.year == y][:10])),
            f"/archive/{y}",
        )
    for (y, m), some in months.items():
        blog.routes[f"/archive/{y}/{m:02}"] = page(
            f"Archive of stories published in {MONTHS[m - 1]} {y}",
            tree + "".join(map(card, some)),
            f"/archive/{y}/{m:02}",
        )
    for older, post, newer in neighbours(posts):
        more = "".join(
            f'<div class="card"><a href="{base}{path(one)}?source=placement_card_footer_grid---------0-"><h3>{text(one.title)}</h3></a></div>'
            for one in (newer, older)
            if one
        )
        body = post.body().replace("<p>", '<p class="graf graf--p">')
        blog.routes[path(post)] = page(
            f"{text(post.title)} – {name}",
            f'<article class="postArticle"><header><div class="u-flex"><a rel="author" href="https://people.example/@ann">Ann Barrow</a><div class="ui-caption"><time datetime="{post.at:%Y-%m-%dT%H:%M:%S}.000Z">{post.at:%b} {post.at.day}, {post.at.year}</time><span class="readingTime" title="4 min read"></span></div></div></header><div class="postArticle-content"><h1 class="graf graf--h3 graf--title">{text(post.title)}</h1>{body}</div></article><div class="u-marginBottom40">{more}</div>',
            path(post),
        )
    blog.routes["/about"] = page(f"About – {name}", f"<h1>About</h1>{static_text(460)}", "/about")
    blog.routes["/feed"] = rss(
        base, name, [(post, f"{path(post)}?source=rss----{post.number}---4") for post in posts[:-11:-1]], "Medium"
    )
    return blog
