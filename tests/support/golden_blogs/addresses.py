"""Which addresses mislead? One flat folder for everything, folders of categories, old permalinks beside new ones."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from collections.abc import Callable, Iterable

from tests.support.blog_server import Reply
from tests.support.golden_blogs.golden import (
    MONTHS,
    Golden,
    Post,
    by_month,
    by_tag,
    leaves,
    link,
    neighbours,
    rss,
    sitemap,
    sitemap_index,
    static_text,
    text,
    truth,
    write_posts,
)


def wordpress_neighbours(base: str, older: Post | None, newer: Post | None, path: Callable[[Post], str]) -> str:
    """The links to the neighbours as newer WordPress themes print them."""
    left = (
        link(
            f"{base}{path(older)}",
            f'<span class="nav-subtitle">Previous:</span> <span class="nav-title">{text(older.title)}</span>',
            'rel="prev"',
        )
        if older
        else ""
    )
    right = (
        link(
            f"{base}{path(newer)}",
            f'<span class="nav-subtitle">Next:</span> <span class="nav-title">{text(newer.title)}</span>',
            'rel="next"',
        )
        if newer
        else ""
    )
    return f'<nav class="navigation post-navigation" aria-label="Posts"><div class="nav-links"><div class="nav-previous">{left}</div><div class="nav-next">{right}</div></div></nav>'


def underscores_page(
    base: str,
    name: str,
    title: str,
    main: str,
    kind: str,
    menu: Iterable[tuple[str, str]],
    side: str = "",
    head: str = "",
) -> str:
    """The frame of a theme made from Underscores (_s): every kind of page stands in it."""
    rows = "".join(f'<li class="menu-item">{link(base + where, label)}</li>' for where, label in menu)
    return (
        f'<!doctype html><html lang="en-US"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="profile" href="https://gmpg.org/xfn/11"><title>{title}</title>{head}<meta name="generator" content="WordPress 6.2.2" /></head><body class="{kind} hfeed"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#primary">Skip to content</a>'
        f'<header id="masthead" class="site-header"><div class="site-branding"><p class="site-title">{link(f"{base}/", name, "rel=home")}</p></div><nav id="site-navigation" class="main-navigation"><ul id="primary-menu" class="menu">{rows}</ul></nav></header><main id="primary" class="site-main">{main}</main><aside id="secondary" class="widget-area">{side}</aside>'
        f'<footer id="colophon" class="site-footer"><div class="site-info"><a href="https://wordpress.org/">Proudly powered by WordPress</a></div></footer></div></body></html>'
    )


def flat_addresses(base: str) -> Golden:
    """WordPress with /slug/ for posts and pages, the category base taken away (/garden/), and no date archives."""
    posts = write_posts(44, 2016, 2021, seed=101)
    name = "The Moss Wall"
    pages = {
        "/about/": "About",
        "/contact/": "Contact",
        "/newsletter/": "The newsletter",
        "/imprint/": "Imprint",
        "/my-tools/": "My tools",
        "/start-here/": "Start here",
    }

    def path(post: Post) -> str:
        return f"/{post.slug}/"

    tags = by_tag(posts)
    menu = [*((f"/{tag.lower()}/", tag) for tag in tags), ("/about/", "About"), ("/start-here/", "Start here")]
    recent = "".join(f"<li>{link(base + path(post), text(post.title))}</li>" for post in posts[:-6:-1])
    side = f'<section class="widget widget_search"><form role="search" class="search-form" action="{base}/"><input type="search" name="s"></form></section><section class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul>{recent}</ul></section><section class="widget widget_nav_menu"><ul>{"".join(f"<li>{link(base + where, title)}</li>" for where, title in pages.items())}</ul></section>'

    def page(title: str, main: str, kind: str, head: str = "") -> str:
        return underscores_page(
            base,
            name,
            title,
            main,
            kind,
            menu,
            side,
            f'<link rel="alternate" type="application/rss+xml" title="{name} &raquo; Feed" href="{base}/feed/" />{head}',
        )

    def meta(post: Post) -> str:
        return f'<div class="entry-meta"><span class="posted-on">Posted on <a href="{base}{path(post)}" rel="bookmark"><time class="entry-date published" datetime="{post.at:%Y-%m-%dT%H:%M:%S}+00:00">{post.long_date}</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="{base}/author/ann/">Ann</a></span></span></div>'

    def foot(post: Post) -> str:
        return f'<footer class="entry-footer"><span class="cat-links">Posted in {", ".join(link(f"{base}/{tag.lower()}/", tag, "rel=category") for tag in post.tags)}</span></footer>'

    def teaser(post: Post) -> str:
        return f'<article id="post-{post.number}" class="post-{post.number} post type-post hentry"><header class="entry-header"><h2 class="entry-title"><a href="{base}{path(post)}" rel="bookmark">{text(post.title)}</a></h2>{meta(post)}</header><div class="entry-summary"><p>{post.teaser}</p></div>{foot(post)}</article>'

    blog = Golden(truth=truth(posts, path))

    def listing(first: str, title: str, some: list[Post], kind: str) -> None:
        for leaf in leaves(some, 8, first, first + "page/{}/"):
            nav = f'<nav class="navigation posts-navigation"><div class="nav-links"><div class="nav-previous">{link(base + leaf.older if leaf.older else "", "Older posts")}</div><div class="nav-next">{link(base + leaf.newer if leaf.newer else "", "Newer posts")}</div></div></nav>'
            head = f'<header class="page-header"><h1 class="page-title">{title}</h1></header>' if title else ""
            blog.routes[leaf.path] = page(title or name, head + "".join(map(teaser, leaf.posts)) + nav, kind)

    listing("/", "", posts, "home blog")
    listing("/author/ann/", "Author: <span>Ann</span>", posts, "archive author")
    for tag, some in tags.items():
        listing(f"/{tag.lower()}/", f"Category: <span>{tag}</span>", some, "archive category")
    for older, post, newer in neighbours(posts):
        article = f'<article id="post-{post.number}" class="post-{post.number} post type-post hentry"><header class="entry-header"><h1 class="entry-title">{text(post.title)}</h1>{meta(post)}</header><div class="entry-content">{post.body()}</div>{foot(post)}</article>'
        blog.routes[path(post)] = page(
            f"{text(post.title)} &#8211; {name}",
            article + wordpress_neighbours(base, older, newer, path),
            "post-template-default single single-post",
        )
    for seed, (where, title) in enumerate(pages.items()):
        blog.routes[where] = page(
            f"{title} &#8211; {name}",
            f'<article id="post-{900 + seed}" class="page type-page hentry"><header class="entry-header"><h1 class="entry-title">{title}</h1></header><div class="entry-content">{static_text(1010 + seed)}</div></article>',
            "page-template-default page",
        )
    blog.routes["/feed/"] = rss(
        base, name, [(post, path(post)) for post in posts[:-11:-1]], "https://wordpress.org/?v=6.2.2"
    )
    blog.routes["/robots.txt"] = Reply(
        f"User-agent: *\nDisallow: /wp-admin/\n\nSitemap: {base}/wp-sitemap.xml\n", 200, {"Content-Type": "text/plain"}
    )
    blog.routes["/wp-sitemap.xml"] = sitemap_index(
        f"{base}/wp-sitemap-{which}-1.xml" for which in ("posts-post", "posts-page", "taxonomies-category", "users")
    )
    blog.routes["/wp-sitemap-posts-post-1.xml"] = sitemap({base + path(post): post.on for post in posts})
    blog.routes["/wp-sitemap-posts-page-1.xml"] = sitemap(base + where for where in pages)
    blog.routes["/wp-sitemap-taxonomies-category-1.xml"] = sitemap(f"{base}/{tag.lower()}/" for tag in tags)
    blog.routes["/wp-sitemap-users-1.xml"] = sitemap([f"{base}/author/ann/"])
    return blog


def folders_of_categories(base: str) -> Golden:
    """Posts at /garden/tools/slug/: a category is the folder of its posts, has a page there and another at /category/."""
    posts = write_posts(40, 2011, 2016, seed=102)
    name = "Two Rivers"
    below = {"Garden": "tools", "Code": "parsers", "Kitchen": "bread"}

    def folder(post: Post) -> str:
        top = post.tags[0]
        return f"/{top.lower()}/{below[top]}/" if top in below and post.number % 3 == 0 else f"/{top.lower()}/"

    def path(post: Post) -> str:
        return f"{folder(post)}{post.slug}/"

    folders: dict[str, list[Post]] = {}
    for post in posts:
        for where in {folder(post), f"/{post.tags[0].lower()}/"}:
            folders.setdefault(where, []).append(post)
    tree = "".join(
        f'<li class="cat-item">{link(base + where, where.strip("/").rpartition("/")[2].title())} ({len(some)})</li>'
        for where, some in sorted(folders.items())
    )
    months = by_month(posts)

    def page(title: str, main: str, kind: str) -> str:
        rows = "".join(f"<li>{link(f'{base}/{y}/{m:02}/', f'{MONTHS[m - 1]} {y}')}</li>" for y, m in months)
        side = f'<div class="widget"><h3>Categories</h3><ul>{tree}</ul></div><div class="widget"><h3>Archives</h3><ul>{rows}</ul></div>'
        return f'<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8" /><title>{title}</title><meta name="generator" content="WordPress 3.5" /></head><body class="{kind}"><div id="wrap"><div id="header"><h1 id="logo">{link(f"{base}/", name)}</h1><ul id="nav"><li>{link(f"{base}/about-two-rivers/", "About")}</li></ul></div><div id="content">{main}</div><div id="sidebar">{side}</div></div></body></html>'

    def entry(post: Post) -> str:
        return f'<div class="post" id="post-{post.number}"><h2 class="posttitle">{link(base + path(post), text(post.title), "rel=bookmark")}</h2><p class="postmeta">{post.at.day} {MONTHS[post.at.month - 1]} {post.at.year} in {", ".join(link(f"{base}/category/{tag.lower()}/", tag) for tag in post.tags)}</p><div class="entry"><p>{post.teaser}</p></div><p class="more">{link(base + path(post), "Read the rest")}</p></div>'

    blog = Golden(truth=truth(posts, path))

    def listing(first: str, title: str, some: list[Post]) -> None:
        for leaf in leaves(some, 7, first, first + "page/{}/"):
            nav = f'<div class="nav">{link(leaf.older, "&laquo; Earlier")} {link(leaf.newer, "Later &raquo;")}</div>'
            blog.routes[leaf.path] = page(
                f"{title} - {name}",
                (f"<h2>{title}</h2>" if title != name else "") + "".join(map(entry, leaf.posts)) + nav,
                "archive",
            )

    listing("/", name, posts)
    for where, some in folders.items():
        listing(where, where.strip("/").rpartition("/")[2].title(), some)
    for tag, some in by_tag(posts).items():
        listing(f"/category/{tag.lower()}/", tag, some)
    for (y, m), some in months.items():
        listing(f"/{y}/{m:02}/", f"{MONTHS[m - 1]} {y}", some[::-1])
    for post in posts:
        related = "".join(
            f"<li>{link(base + path(one), text(one.title))}</li>"
            for one in posts
            if one is not post and one.tags == post.tags
        )
        crumbs = f'<p class="crumbs">{link(f"{base}/", "Home")} &rsaquo; {link(base + folder(post), folder(post).strip("/").rpartition("/")[2].title())} &rsaquo; {text(post.title)}</p>'
        said = "".join(f"<li><cite>{who}</cite><p>{text(what)}</p></li>" for who, what in post.comments)
        blog.routes[path(post)] = page(
            f"{text(post.title)} - {name}",
            f'{crumbs}<div class="post" id="post-{post.number}"><h1 class="posttitle">{text(post.title)}</h1><p class="postmeta">{post.at.day} {MONTHS[post.at.month - 1]} {post.at.year}</p><div class="entry">{post.body()}</div><h4>See also</h4><ul class="related">{related}</ul></div><ol class="commentlist">{said}</ol>',
            "single",
        )
    blog.routes["/about-two-rivers/"] = page(
        f"About - {name}",
        f'<div class="post"><h1 class="posttitle">About</h1><div class="entry">{static_text(1020)}</div></div>',
        "page",
    )
    blog.routes["/feed/"] = rss(
        base, name, [(post, path(post)) for post in posts[:-11:-1]], "http://wordpress.org/?v=3.5"
    )
    return blog


def after_a_move(base: str) -> Golden:
    """A move halfway: older posts answer at /YYYY/MM/DD/slug.html and at /blog/slug, newer ones at /blog/slug alone."""
    return _moved(base, lambda post: f"{post.at:/%Y/%m/%d}/{post.slug}.html", prints_address=False)


def after_a_new_system(base: str) -> Golden:
    """The same, where the system before numbered its posts, and each page prints the address it was asked under."""
    return _moved(base, lambda post: f"/archives/{post.number:06}.html", prints_address=True)


def _moved(base: str, old_path: Callable[[Post], str], *, prints_address: bool) -> Golden:
    posts = write_posts(42, 2007, 2019, seed=103)
    name = "Second Harbour"
    old = posts[:24]

    def path(post: Post) -> str:
        return f"/blog/{post.slug}"

    def address(where: str) -> str:
        return f"<p>Link to this: {base}{where}</p>" if prints_address else ""

    def page(title: str, main: str, head: str = "") -> str:
        return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}<link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><header class="top"><a class="brand" href="/">{name}</a><nav><a href="/blog/all">All posts</a><a href="/about">About</a><a href="/uses">Uses</a></nav></header><main>{main}</main><footer>Since 2007</footer></body></html>'

    def teaser(post: Post) -> str:
        return f'<section class="item"><h2>{link(path(post), text(post.title))}</h2><p class="when">{post.at:%d %b %Y}</p><p>{post.teaser}</p></section>'

    blog = Golden(truth=truth(posts, path), aliases={old_path(post) for post in old})
    for leaf in leaves(posts, 10, "/", "/blog/page/{}"):
        blog.routes[leaf.path] = page(
            name, "".join(map(teaser, leaf.posts)) + f"<p>{link(leaf.newer, 'Newer')} {link(leaf.older, 'Older')}</p>"
        )
    rows = "".join(
        f"<li><span>{post.at:%d %b %Y}</span> {link(path(post), text(post.title))}</li>" for post in posts[::-1]
    )
    blog.routes["/blog/all"] = page(f"All posts | {name}", f"<h1>All posts</h1><ul>{rows}</ul>")
    for place, post in enumerate(posts):
        # An old post links what it said before by the address of its time.
        before = posts[place - 3] if place > 3 else None
        back = (
            f"<p>I wrote about this {link(old_path(before) if before in old else path(before), 'before')}.</p>"
            if before
            else ""
        )
        shown = (
            f'<article><h1>{text(post.title)}</h1><p class="when">{post.at:%d %b %Y}</p>{post.body()}{back}</article>'
        )
        blog.routes[path(post)] = page(f"{text(post.title)} | {name}", shown + address(path(post)))
        if post in old:
            canonical = (
                f'<link rel="canonical" href="{base}{path(post)}">' if post.number % 2 and not prints_address else ""
            )
            blog.routes[old_path(post)] = page(
                f"{text(post.title)} | {name}", shown + address(old_path(post)), canonical
            )
    for seed, (where, title) in enumerate({"/about": "About", "/uses": "What I use"}.items()):
        blog.routes[where] = page(f"{title} | {name}", f"<article><h1>{title}</h1>{static_text(1030 + seed)}</article>")
    blog.routes["/feed.xml"] = rss(base, name, [(post, path(post)) for post in posts[:-21:-1]])
    blog.routes["/sitemap.xml"] = sitemap(
        [
            *(base + old_path(post) for post in old),
            *(base + path(post) for post in posts),
            f"{base}/about",
            f"{base}/uses",
        ]
    )
    return blog


def dated_then_undated(base: str) -> Golden:
    """A change of mind that moved nothing: /2009/05/slug for the first years, /slug for the later ones, pages at /slug as well."""
    posts = write_posts(38, 2008, 2018, seed=104)
    name = "Kiln Diary"
    pages = {"/workshop": "The workshop", "/courses": "Courses", "/glazes": "Glazes", "/contact": "Contact"}

    def path(post: Post) -> str:
        return f"{post.at:/%Y/%m}/{post.slug}" if post.at.year < 2013 else f"/{post.slug}"

    def page(title: str, main: str) -> str:
        return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><div class="nav">{link("/", name)} {" ".join(link(where, label) for where, label in pages.items())} {link("/archive", "Archive")}</div><div class="body">{main}</div></body></html>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 6, "/", "/?page={}"):
        shown = "".join(
            f'<div class="post"><h2>{link(path(post), text(post.title))}</h2><div class="date">{post.at:%A}, {post.long_date}</div>{post.body()}</div>'
            for post in leaf.posts
        )
        blog.routes[leaf.path] = page(
            name,
            f'{shown}<div class="pager">{link(leaf.newer, "&larr; newer")} {link(leaf.older, "older &rarr;")}</div>',
        )
    blog.routes["/archive"] = page(
        f"Archive - {name}",
        "".join(
            f"<h3>{MONTHS[m - 1]} {y}</h3><ul>{''.join(f'<li>{link(path(post), text(post.title))}</li>' for post in some)}</ul>"
            for (y, m), some in by_month(posts).items()
        ),
    )
    for older, post, newer in neighbours(posts):
        near = " | ".join(link(path(one), text(one.title)) for one in (older, newer) if one)
        blog.routes[path(post)] = page(
            f"{text(post.title)} - {name}",
            f'<div class="post"><h1>{text(post.title)}</h1><div class="date">{post.at:%A}, {post.long_date}</div>{post.body()}</div><div class="near">{near}</div>',
        )
    for seed, (where, title) in enumerate(pages.items()):
        blog.routes[where] = page(
            f"{title} - {name}", f'<div class="post"><h1>{title}</h1>{static_text(1040 + seed)}</div>'
        )
    return blog
