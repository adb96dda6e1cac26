"""How do more generators of static sites print a blog? Hexo, Pelican, Nikola, Octopress."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from itertools import groupby
from urllib.parse import quote

from tests.support.blog_server import Reply, redirect
from tests.support.golden_blogs.golden import (
    Golden,
    Post,
    atom,
    by_month,
    by_tag,
    leaves,
    link,
    listed,
    neighbours,
    numbers,
    ordinal,
    rss,
    sitemap,
    slug,
    static_text,
    text,
    truth,
    write_posts,
)
from tests.support.golden_blogs.tongues import CHINESE


def hexo(base: str) -> Golden:
    """Hexo with NexT, in Chinese: /posts/1a2b3c4d/ from a checksum, /archives/2019/05/, "共 45 篇", sticky counts of posts."""
    posts = write_posts(45, 2017, 2021, seed=141, language=CHINESE)
    name = "渡口笔记"

    def path(post: Post) -> str:
        return f"/posts/{(post.number * 2654435761) % 2**32:08x}/"

    tags = by_tag(posts)

    def page(title: str, main: str) -> str:
        menu = listed(
            (
                link(where, label, 'rel="section"')
                for where, label in (
                    ("/", "首页"),
                    ("/about/", "关于"),
                    ("/tags/", f"标签<span class=badge>{len(tags)}</span>"),
                    ("/archives/", f"归档<span class=badge>{len(posts)}</span>"),
                    ("/links/", "友链"),
                )
            ),
            "li",
        )
        return f'<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="generator" content="Hexo 5.4.0"><title>{title}</title><link rel="alternate" href="/atom.xml" title="{name}" type="application/atom+xml"></head><body itemscope itemtype="http://schema.org/WebPage"><main class="main"><header class="header" itemscope itemtype="http://schema.org/WPHeader"><div class="site-meta"><a href="/" class="brand" rel="start"><h1 class="site-title">{name}</h1></a></div><nav class="site-nav"><ul class="main-menu menu">{menu}</ul></nav><aside class="sidebar"><p class="site-author-name">小林</p><nav class="site-state"><a href="/archives/"><span class="site-state-item-count">{len(posts)}</span><span class="site-state-item-name">日志</span></a></nav></aside></header><div class="main-inner">{main}</div></main><footer class="footer">由 <a href="https://hexo.io/">Hexo</a> 强力驱动</footer></body></html>'

    def article(post: Post, inner: str, level: str, near: str = "") -> str:
        title = (
            text(post.title)
            if level == "h1"
            else link(path(post), text(post.title), 'class="post-title-link" itemprop="url"')
        )
        labels = "".join(link(f"/tags/{quote(tag)}/", f"# {tag}", "rel=tag") for tag in post.tags) if near else ""
        return f'<div class="post-block"><article itemscope itemtype="http://schema.org/Article" class="post-content" lang="zh-CN"><link itemprop="mainEntityOfPage" href="{base}{path(post)}"><span hidden itemprop="author" itemscope itemtype="http://schema.org/Person"><meta itemprop="name" content="小林"></span><header class="post-header"><{level} class="post-title" itemprop="name headline">{title}</{level}><div class="post-meta"><span class="post-meta-item"><span class="post-meta-item-text">发表于</span> <time title="创建时间：{post.at:%Y-%m-%d %H:%M:%S}" itemprop="dateCreated datePublished" datetime="{post.at:%Y-%m-%dT%H:%M:%S}+08:00">{post.on}</time></span></div></header><div class="post-body" itemprop="articleBody">{inner}</div><footer class="post-footer"><div class="post-tags">{labels}</div>{near}</footer></article></div>'

    def collapsed(some: list[Post], head: str) -> str:
        shown = ""
        for year, group in groupby(some, key=lambda post: post.at.year):
            rows = "".join(
                f'<article itemscope itemtype="http://schema.org/Article"><header class="post-header"><div class="post-meta-container"><time itemprop="dateCreated" datetime="{post.at:%Y-%m-%dT%H:%M:%S}+08:00" content="{post.on}">{post.at:%m-%d}</time></div><div class="post-title"><a class="post-title-link" href="{path(post)}" itemprop="url"><span itemprop="name">{text(post.title)}</span></a></div></header></article>'
                for post in group
            )
            shown += f'<div class="collection-year"><span class="collection-header">{year}</span></div>{rows}'
        return f'<div class="post-block"><div class="posts-collapse"><div class="collection-title">{head}</div>{shown}</div></div>'

    blog = Golden(truth=truth(posts, path))

    def listing(first: str, title: str, some: list[Post], head: str) -> None:
        for leaf in leaves(some, 10, first, first + "page/{}/"):
            nav = f'<nav class="pagination">{"".join(numbers(leaf, first, first + "page/{}/"))}{link(leaf.older, "<i>&gt;</i>", "class=next rel=next aria-label=下一页")}</nav>'
            inner = (
                collapsed(leaf.posts, head)
                if head
                else "".join(
                    article(
                        post,
                        f'<p>{text(post.paragraphs[0])}</p><div class="post-button">{link(path(post), "阅读全文 »", "class=btn")}</div>',
                        "h2",
                    )
                    for post in leaf.posts
                )
            )
            blog.routes[leaf.path] = page(title, inner + nav)

    listing("/", name, posts, "")
    listing("/archives/", f"归档 | {name}", posts, f"嗯..! 目前共计 {len(posts)} 篇日志。 继续努力。")
    for y in {post.at.year for post in posts}:
        listing(
            f"/archives/{y}/",
            f"归档 | {name}",
            [post for post in posts if post.at.year == y],
            f"嗯..! 目前共计 {len(posts)} 篇日志。 继续努力。",
        )
    for (y, m), some in by_month(posts).items():
        listing(
            f"/archives/{y}/{m:02}/", f"归档 | {name}", some[::-1], f"嗯..! 目前共计 {len(posts)} 篇日志。 继续努力。"
        )
    for tag, some in tags.items():
        listing(f"/tags/{quote(tag)}/", f"标签: {tag} | {name}", some, f"<h2>{tag}<small>标签</small></h2>")
    for older, post, newer in neighbours(posts):
        near = f'<div class="post-nav"><div class="post-nav-item">{link(path(older), text(older.title), "rel=prev") if older else ""}</div><div class="post-nav-item">{link(path(newer), text(newer.title), "rel=next") if newer else ""}</div></div>'
        blog.routes[path(post)] = page(f"{text(post.title)} | {name}", article(post, post.body(), "h1", near))
    cloud = "".join(link(f"/tags/{quote(tag)}/", tag, 'style="font-size: 16px"') for tag in tags)
    blog.routes["/tags/"] = page(
        f"标签 | {name}",
        f'<div class="post-block"><header class="post-header"><h1 class="post-title">标签</h1></header><div class="post-body"><div class="tag-cloud-title">目前共计 {len(tags)} 个标签</div>{cloud}</div></div>',
    )
    for seed, (where, title) in enumerate({"/about/": "关于", "/links/": "友链"}.items()):
        blog.routes[where] = page(
            f"{title} | {name}",
            f'<div class="post-block"><header class="post-header"><h1 class="post-title">{title}</h1></header><div class="post-body">{static_text(1410 + seed, language=CHINESE)}</div></div>',
        )
    blog.routes["/atom.xml"] = atom(base, name, [(post, path(post)) for post in posts[:-21:-1]])
    return blog


def pelican(base: str) -> Golden:
    """Pelican (notmyidea): everything flat or in one folder: /slug.html, /pages/, /category/, /tag/, /author/, index2.html."""
    posts = write_posts(42, 2012, 2017, seed=142)
    name = "A Choir of Hens"

    def path(post: Post) -> str:
        return f"/{post.slug}.html"

    tags = by_tag(posts)

    def page(title: str, main: str) -> str:
        menu = listed(
            (
                link(where, label)
                for where, label in [
                    ("/pages/about.html", "About"),
                    ("/pages/the-hens.html", "The hens"),
                    *((f"/category/{slug(tag)}.html", tag.lower()) for tag in tags),
                ]
            ),
            "li",
        )
        return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8" /><meta name="generator" content="Pelican" /><title>{title}</title><link rel="stylesheet" href="/theme/css/main.css" /><link href="{base}/feeds/all.atom.xml" type="application/atom+xml" rel="alternate" title="{name} Atom Feed" /></head><body id="index" class="home"><header id="banner" class="body"><h1><a href="/">{name}</a></h1><nav><ul>{menu}</ul></nav></header>{main}<section id="extras" class="body"><div class="blogroll"><h2>links</h2><ul><li><a href="https://getpelican.example/">Pelican</a></li></ul></div><div class="social"><h2>social</h2><ul><li><a href="/feeds/all.atom.xml" type="application/atom+xml" rel="alternate">atom feed</a></li></ul></div></section><footer id="contentinfo" class="body">Proudly powered by <a href="https://getpelican.com/">Pelican</a></footer></body></html>'

    def info(post: Post) -> str:
        labels = " ".join(link(f"/tag/{slug(tag)}.html", tag.lower()) for tag in post.tags)
        return f'<footer class="post-info"><abbr class="published" title="{post.at:%Y-%m-%dT%H:%M:%S}+00:00">Published: {post.at:%a %d %B %Y}</abbr><address class="vcard author">By <a class="url fn" href="/author/maggie.html">Maggie</a></address><p>In <a href="/category/{slug(post.tags[0])}.html">{post.tags[0].lower()}</a>.</p><p>tags: {labels}</p></footer>'

    blog = Golden(truth=truth(posts, path))

    def listing(first: str, numbered: str, title: str, some: list[Post]) -> None:
        for leaf in leaves(some, 8, first, numbered):
            newest, rest = leaf.posts[0], leaf.posts[1:]
            lead = f'<aside id="featured" class="body"><article><h1 class="entry-title"><a href="{path(newest)}">{text(newest.title)}</a></h1>{info(newest)}{newest.body()}</article></aside>'
            rows = listed(
                (
                    f'<article class="hentry"><header><h1><a href="{path(post)}" rel="bookmark" title="Permalink to {text(post.title)}">{text(post.title)}</a></h1></header><div class="entry-content">{info(post)}<p>{text(post.paragraphs[0])}</p><a class="readmore" href="{path(post)}">read more</a></div></article>'
                    for post in rest
                ),
                "li",
            )
            nav = f'<p class="paginator">{link(leaf.newer, "&laquo;")} Page {leaf.number} / {leaf.of} {link(leaf.older, "&raquo;")}</p>'
            blog.routes[leaf.path] = page(
                title,
                f'{lead}<section id="content" class="body"><h1>Other articles</h1><hr /><ol id="posts-list" class="hfeed">{rows}</ol>{nav}</section>',
            )

    listing("/", "/index{}.html", name, posts)
    listing("/author/maggie.html", "/author/maggie{}.html", f"{name} - Maggie", posts)
    for tag, some in tags.items():
        listing(
            f"/category/{slug(tag)}.html",
            f"/category/{slug(tag)}{{}}.html",
            f"{name} - {tag.lower()}",
            [post for post in some if post.tags[0] == tag] or some,
        )
        listing(f"/tag/{slug(tag)}.html", f"/tag/{slug(tag)}{{}}.html", f"{name} - {tag.lower()}", some)
    blog.routes["/archives.html"] = page(
        f"{name} archives",
        f'<section id="content" class="body"><h1>Archives for {name}</h1><dl>{"".join(f"<dt>{post.at:%a %d %B %Y}</dt><dd>{link(path(post), text(post.title))}</dd>" for post in posts[::-1])}</dl></section>',
    )
    blog.routes["/tags.html"] = page(
        f"{name} tags",
        f'<section id="content" class="body"><h1>Tags for {name}</h1>{listed(link(f"/tag/{slug(tag)}.html", f"{tag.lower()} ({len(some)})") for tag, some in tags.items())}</section>',
    )
    blog.routes["/index.html"] = blog.routes["/"]
    for post in posts:
        blog.routes[path(post)] = page(
            text(post.title),
            f'<section id="content" class="body"><article><header><h1 class="entry-title"><a href="{path(post)}" rel="bookmark" title="Permalink to {text(post.title)}">{text(post.title)}</a></h1></header><div class="entry-content">{info(post)}{post.body()}</div></article></section>',
        )
    for seed, (where, title) in enumerate({"/pages/about.html": "About", "/pages/the-hens.html": "The hens"}.items()):
        blog.routes[where] = page(
            title,
            f'<section id="content" class="body"><h1 class="entry-title">{title}</h1>{static_text(1420 + seed)}</section>',
        )
    blog.routes["/feeds/all.atom.xml"] = atom(
        base, name, [(post, path(post)) for post in posts[:-11:-1]], "/feeds/all.atom.xml"
    )
    return blog


def nikola(base: str) -> Golden:
    """Nikola: /posts/YYYY/slug/, index-1.html is the oldest page, a source copy of each post, galleries and listings beside."""
    posts = write_posts(38, 2013, 2018, seed=143)
    name = "Low Tide Log"

    def path(post: Post) -> str:
        return f"/posts/{post.at.year}/{post.slug}/"

    tags = by_tag(posts)

    def page(title: str, main: str, head: str = "") -> str:
        menu = listed(
            link(where, label, "class=nav-link")
            for where, label in (
                ("/archive.html", "Archive"),
                ("/categories/", "Tags"),
                ("/galleries/", "Galleries"),
                ("/pages/about/", "About"),
                ("/rss.xml", "RSS feed"),
            )
        )
        return f'<!DOCTYPE html><html prefix="og: http://ogp.me/ns# article: http://ogp.me/ns/article#" lang="en"><head><meta charset="utf-8"><title>{title}</title><meta name="generator" content="Nikola (getnikola.com)"><link rel="alternate" type="application/rss+xml" title="RSS" href="/rss.xml">{head}</head><body><a href="#content" class="sr-only">Skip to main content</a><nav class="navbar"><a class="navbar-brand" href="/"><span id="blog-title">{name}</span></a><ul class="navbar-nav">{menu}</ul></nav><div class="container" id="content" role="main"><div class="body-content">{main}<footer id="footer">Contents © 2018 Tim</footer></div></div></body></html>'

    def dateline(post: Post) -> str:
        return f'<p class="dateline"><a href="{path(post)}" rel="bookmark"><time class="published dt-published" datetime="{post.at:%Y-%m-%dT%H:%M:%S}+00:00" itemprop="datePublished" title="{post.at:%Y-%m-%d %H:%M}">{post.at:%Y-%m-%d %H:%M}</time></a></p>'

    blog = Golden(truth=truth(posts, path))
    # Page N of index-N.html is counted from the oldest, so that old pages never change.
    groups = [posts[place : place + 8] for place in range(0, len(posts), 8)]
    where = {n: "/" if n == len(groups) else f"/index-{n}.html" for n in range(1, len(groups) + 1)}
    for n, group in enumerate(groups, 1):
        shown = "".join(
            f'<article class="h-entry post-text"><header><h1 class="p-name entry-title"><a href="{path(post)}" class="u-url">{text(post.title)}</a></h1><div class="metadata"><p class="byline author vcard"><span class="byline-name fn">Tim</span></p>{dateline(post)}</div></header><div class="e-content entry-content">{post.body()}</div></article>'
            for post in group[::-1]
        )
        nav = f'<ul class="pager postindexpager">{listed([link(where.get(n + 1, ""), "Newer posts", "rel=prev"), link(where.get(n - 1, ""), "Older posts", "rel=next")])}</ul>'
        blog.routes[where[n]] = page(
            name if n == len(groups) else f"{name} (old posts, page {n})", f'<div class="postindex">{shown}</div>{nav}'
        )

    def rows(some: list[Post]) -> str:
        rows = (
            f'<time class="listdate" datetime="{post.at:%Y-%m-%dT%H:%M:%S}+00:00">{post.at:%Y-%m-%d %H:%M}</time> {link(path(post), text(post.title), "class=listtitle")}'
            for post in some
        )
        return f'<ul class="postlist">{listed(rows)}</ul>'

    years = sorted({post.at.year for post in posts}, reverse=True)
    blog.routes["/archive.html"] = page(
        f"Archive | {name}",
        f'<header><h1>Archive</h1></header><ul class="postlist">{listed(link(f"/{y}/", f"{y}") + f" ({sum(post.at.year == y for post in posts)})" for y in years)}</ul>',
    )
    for y in years:
        blog.routes[f"/{y}/"] = page(
            f"Posts for year {y} | {name}",
            f'<article class="listpage"><header><h1>Posts for year {y}</h1></header>{rows([post for post in posts[::-1] if post.at.year == y])}</article>',
        )
    blog.routes["/categories/"] = page(
        f"Tags | {name}",
        f'<article class="tagindex"><header><h1>Tags</h1></header><ul class="postlist">{listed(link(f"/categories/{slug(tag)}/", tag) + f" ({len(some)})" for tag, some in tags.items())}</ul></article>',
    )
    for tag, some in tags.items():
        blog.routes[f"/categories/{slug(tag)}/"] = page(
            f"Posts about {tag} | {name}",
            f'<article class="tagpage"><header><h1>Posts about {tag}</h1></header>{rows(some[::-1])}</article>',
        )
        blog.routes[f"/categories/{slug(tag)}.xml"] = rss(
            base, f"{name} (Posts about {tag})", [(post, path(post)) for post in some[::-1]]
        )
    for older, post, newer in neighbours(posts):
        labels = f'<ul class="tags" itemprop="keywords">{listed(link(f"/categories/{slug(tag)}/", tag, "class=tag rel=tag") for tag in post.tags)}</ul>'
        near = f'<ul class="pager">{listed([link(path(older), "Previous post", f"rel=prev title={chr(34)}{text(older.title)}{chr(34)}") if older else "", link(path(newer), "Next post", f"rel=next title={chr(34)}{text(newer.title)}{chr(34)}") if newer else ""])}</ul>'
        source = f'<p class="sourceline"><a href="{path(post)}index.rst" class="sourcelink">Source</a></p>'
        blog.routes[path(post)] = page(
            f"{text(post.title)} | {name}",
            f'<article class="post-text h-entry hentry postpage" itemscope itemtype="http://schema.org/Article"><header><h1 class="p-name entry-title" itemprop="headline name"><a href="#" class="u-url">{text(post.title)}</a></h1><div class="metadata">{dateline(post)}{source}</div></header><div class="e-content entry-content" itemprop="articleBody text">{post.body()}</div><aside class="postpromonav"><nav>{labels}{near}</nav></aside></article>',
            f'<meta property="og:type" content="article"><meta property="article:published_time" content="{post.at:%Y-%m-%dT%H:%M:%S}+00:00">',
        )
        blog.routes[f"{path(post)}index.rst"] = Reply(
            f".. title: {post.title}\n.. date: {post.at:%Y-%m-%d %H:%M}\n\n" + "\n\n".join(post.paragraphs),
            200,
            {"Content-Type": "text/plain; charset=utf-8"},
        )
    blog.routes["/galleries/"] = page(
        f"Galleries | {name}",
        f"<ul>{listed(link(f'/galleries/{one}/', one.title()) for one in ('harbour', 'regatta'))}</ul>",
    )
    for one in ("harbour", "regatta"):
        blog.routes[f"/galleries/{one}/"] = page(
            f"{one.title()} | {name}",
            f'<article><h1>{one.title()}</h1><div id="gallery">{"".join(f"<a href=/galleries/{one}/{n}.jpg><img src=/galleries/{one}/{n}.thumbnail.jpg></a>" for n in range(9))}</div></article>',
        )
    blog.routes["/pages/about/"] = page(
        f"About | {name}",
        f'<article class="post-text storypage"><header><h1 class="p-name entry-title"><a href="#" class="u-url">About</a></h1></header><div class="e-content">{static_text(1430)}</div></article>',
    )
    blog.routes["/rss.xml"] = rss(base, name, [(post, path(post)) for post in posts[:-11:-1]], "Nikola (getnikola.com)")
    blog.routes["/sitemap.xml"] = sitemap(
        {base + where: None for where in blog.routes if where.endswith(("/", ".html"))}
    )
    return blog


def octopress(base: str) -> Golden:
    """Octopress: /blog/YYYY/MM/DD/slug/, /blog/page/2/, dates as "Jan 4<span>th</span>, 2013" in both of two elements."""
    posts = write_posts(40, 2011, 2014, seed=144)
    name = "Stitch & Compile"

    def path(post: Post) -> str:
        return f"{post.at:/blog/%Y/%m/%d}/{post.slug}/"

    def page(title: str, main: str) -> str:
        recent = listed((link(path(post), text(post.title)) for post in posts[:-6:-1]), 'li class="post"').replace(
            '</li class="post">', "</li>"
        )
        return f'<!DOCTYPE html><html class="no-js" lang="en"><head><meta charset="utf-8"><title>{title}</title><meta name="author" content="Simon"><link href="/atom.xml" rel="alternate" title="{name}" type="application/atom+xml"></head><body><header role="banner"><hgroup><h1><a href="/">{name}</a></h1><h2>Needle and thread for programmers.</h2></hgroup></header><nav role="navigation"><ul class="subscription" data-subscription="rss"><li><a href="/atom.xml" rel="subscribe-rss" title="subscribe via RSS">RSS</a></li></ul><ul class="main-navigation"><li><a href="/">Blog</a></li><li><a href="/blog/archives">Archives</a></li><li><a href="/about/">About</a></li></ul></nav><div id="main"><div id="content">{main}<aside class="sidebar"><section><h1>Recent Posts</h1><ul id="recent_posts">{recent}</ul></section></aside></div></div><footer role="contentinfo"><p>Copyright &copy; 2014 - Simon - <span class="credit">Powered by <a href="http://octopress.org">Octopress</a></span></p></footer></body></html>'

    def when(post: Post) -> str:
        return f'<time datetime="{post.at:%Y-%m-%dT%H:%M:%S}+00:00" pubdate data-updated="true">{post.at:%b} {post.at.day}<span>{ordinal(post.at.day)[-2:]}</span>, {post.at.year}</time>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 6, "/", "/blog/page/{}/"):
        shown = "".join(
            f'<article><header><h1 class="entry-title"><a href="{path(post)}">{text(post.title)}</a></h1><p class="meta">{when(post)}</p></header><div class="entry-content"><p>{text(post.paragraphs[0])}</p></div><footer><a rel="full-article" href="{path(post)}">Read on &rarr;</a></footer></article>'
            for post in leaf.posts
        )
        blog.routes[leaf.path] = page(
            name,
            f'<div class="blog-index">{shown}<div class="pagination">{link(leaf.older, "&larr; Older", "class=prev")}<a href="/blog/archives">Blog Archives</a>{link(leaf.newer, "Newer &rarr;", "class=next")}</div></div>',
        )
    tags = by_tag(posts)
    years = ""
    for year, group in groupby(posts[::-1], key=lambda post: post.at.year):
        rows = "".join(
            f'<article><h1><a href="{path(post)}">{text(post.title)}</a></h1><time datetime="{post.at:%Y-%m-%dT%H:%M:%S}+00:00" pubdate><span class="month">{post.at:%b}</span> <span class="day">{post.at:%d}</span> <span class="year">{post.at.year}</span></time><footer><span class="categories">posted in {", ".join(link(f"/blog/categories/{slug(tag)}/", tag.lower(), "class=category") for tag in post.tags)}</span></footer></article>'
            for post in group
        )
        years += f"<h2>{year}</h2>{rows}"
    blog.routes["/blog/archives"] = redirect(f"{base}/blog/archives/", 301)
    blog.routes["/blog/archives/"] = page(
        f"Blog Archive - {name}",
        f'<div><article role="article"><header><h1 class="entry-title">Blog Archive</h1></header><div id="blog-archives">{years}</div></article></div>',
    )
    for tag, some in tags.items():
        rows = "".join(
            f'<article><h1><a href="{path(post)}">{text(post.title)}</a></h1>{when(post)}</article>'
            for post in some[::-1]
        )
        blog.routes[f"/blog/categories/{slug(tag)}/"] = page(
            f"Category: {tag.lower()} - {name}",
            f'<div><article role="article"><header><h1 class="entry-title">Category: {tag.lower()}</h1></header><div id="blog-archives" class="category">{rows}</div></article></div>',
        )
    for older, post, newer in neighbours(posts):
        near = f'<p class="meta">{link(path(older), f"&laquo; {text(older.title)}", "class=basic-alignment-left") if older else ""} {link(path(newer), f"{text(newer.title)} &raquo;", "class=basic-alignment-right") if newer else ""}</p>'
        blog.routes[path(post)] = page(
            f"{text(post.title)} - {name}",
            f'<div><article class="hentry" role="article"><header><h1 class="entry-title">{text(post.title)}</h1><p class="meta">{when(post)} | <a href="#disqus_thread">Comments</a></p></header><div class="entry-content">{post.body()}</div><footer><p class="meta"><span class="byline author vcard">Posted by <span class="fn">Simon</span></span> {when(post)}</p>{near}</footer></article><section><h1>Comments</h1><div id="disqus_thread"></div></section></div>',
        )
    blog.routes["/about/"] = page(
        f"About - {name}",
        f'<div><article role="article"><header><h1 class="entry-title">About</h1></header>{static_text(1440)}</article></div>',
    )
    blog.routes["/atom.xml"] = atom(base, name, [(post, path(post)) for post in posts[:-21:-1]])
    return blog
