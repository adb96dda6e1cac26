"""Which pages stand twice? Blogs in two languages, posts in parts, copies for telephones and for paper."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from tests.support.blog_server import redirect
from tests.support.golden_blogs.addresses import underscores_page, wordpress_neighbours
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
    slug,
    static_text,
    text,
    truth,
    write_posts,
)
from tests.support.golden_blogs.prose import GERMAN


def two_languages(base: str) -> Golden:
    """Hugo in two languages: /en/posts/slug/ and /de/posts/slug/, lists and tags in each, some posts in one alone."""
    english = write_posts(24, 2018, 2022, seed=105)
    german = write_posts(20, 2018, 2022, seed=106, language=GERMAN)
    name = "Ladder / Leiter"
    home = dict.fromkeys(english, "en") | dict.fromkeys(german, "de")
    other = dict(zip(english, german, strict=False)) | dict(zip(german, english, strict=False))

    def path(post: Post) -> str:
        return f"/{home[post]}/posts/{post.slug}/"

    def page(code: str, title: str, main: str, switch: str) -> str:
        label = {"en": ("Posts", "Tags", "About"), "de": ("Beiträge", "Schlagwörter", "Über mich")}[code]
        menu = "".join(
            f"<li>{link(f'/{code}/{where}/', words)}</li>"
            for where, words in zip(("posts", "tags", "about"), label, strict=True)
        )
        return f'<!DOCTYPE html><html lang="{code}"><head><meta charset="utf-8"><title>{title}</title><meta name="generator" content="Hugo 0.92.0"><link rel="alternate" hreflang="{"de" if code == "en" else "en"}" href="{base}{switch}"><link rel="alternate" type="application/rss+xml" href="{base}/{code}/index.xml"></head><body><header><a class="logo" href="/{code}/">{name}</a><ul class="menu">{menu}</ul><a class="lang" href="{switch}">{"Deutsch" if code == "en" else "English"}</a></header><main class="main">{main}</main></body></html>'

    def card(post: Post) -> str:
        when = f"{post.at:%b} {post.at.day}, {post.at.year}" if home[post] == "en" else f"{post.at:%d.%m.%Y}"
        return f'<article class="post-entry"><header><h2>{text(post.title)}</h2></header><div class="entry-content"><p>{post.teaser}</p></div><footer><time datetime="{post.at:%Y-%m-%d}">{when}</time></footer><a class="entry-link" aria-label="post link to {text(post.title)}" href="{base}{path(post)}"></a></article>'

    blog = Golden(truth=truth([*english, *german], path))
    for code, posts in (("en", english), ("de", german)):
        away = "de" if code == "en" else "en"
        for first in (f"/{code}/", f"/{code}/posts/"):
            for leaf in leaves(posts, 6, first, first + "page/{}/"):
                blog.routes[leaf.path] = page(
                    code,
                    name,
                    "".join(map(card, leaf.posts))
                    + f'<footer class="page-footer"><nav class="pagination">{link(leaf.newer, "« Prev", "class=prev")}{link(leaf.older, "Next »", "class=next")}</nav></footer>',
                    first.replace(code, away),
                )
        tags = by_tag(posts)
        blog.routes[f"/{code}/tags/"] = page(
            code,
            "Tags",
            '<ul class="terms-tags">'
            + "".join(
                f"<li>{link(f'/{code}/tags/{slug(tag)}/', f'{tag} <sup>{len(some)}</sup>')}</li>"
                for tag, some in tags.items()
            )
            + "</ul>",
            f"/{away}/tags/",
        )
        for tag, some in tags.items():
            blog.routes[f"/{code}/tags/{slug(tag)}/"] = page(
                code,
                tag,
                f'<header class="page-header"><h1>{tag}</h1></header>' + "".join(map(card, some[::-1])),
                f"/{away}/tags/",
            )
        for post in posts:
            when = (
                post.long_date
                if code == "en"
                else f"{post.at.day}. {'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split()[post.at.month - 1]} {post.at.year}"
            )
            also = (
                f"<div>{'Translations' if code == 'en' else 'Übersetzungen'}: {link(path(other[post]), away.upper())}</div>"
                if post in other
                else ""
            )
            labels = "".join(f"<li>{link(f'/{code}/tags/{slug(tag)}/', tag)}</li>" for tag in post.tags)
            blog.routes[path(post)] = page(
                code,
                f"{text(post.title)} | {name}",
                f'<article class="post-single"><header class="post-header"><h1 class="post-title">{text(post.title)}</h1><div class="post-meta"><span title="{post.at:%Y-%m-%d %H:%M:%S} +0000 UTC">{when}</span> · 3 min{also}</div></header><div class="post-content">{post.body()}</div><footer class="post-footer"><ul class="post-tags">{labels}</ul></footer></article>',
                path(other[post]) if post in other else f"/{away}/",
            )
        about = "About" if code == "en" else "Über mich"
        blog.routes[f"/{code}/about/"] = page(
            code,
            f"{about} | {name}",
            f'<article class="post-single"><header class="post-header"><h1 class="post-title">{about}</h1></header><div class="post-content">{static_text(1050, language=GERMAN) if code == "de" else static_text(1051)}</div></article>',
            f"/{away}/about/",
        )
        blog.routes[f"/{code}/index.xml"] = rss(
            base, name, [(post, path(post)) for post in posts[::-1]], "Hugo -- gohugo.io"
        )
        blog.routes[f"/{code}/sitemap.xml"] = sitemap(
            [
                *(base + path(post) for post in posts),
                f"{base}/{code}/about/",
                f"{base}/{code}/",
                f"{base}/{code}/tags/",
                f"{base}/{code}/posts/",
            ]
        )
    blog.routes["/"] = (
        f'<!DOCTYPE html><html lang="en"><head><title>{base}/en/</title><link rel="canonical" href="{base}/en/"><meta name="robots" content="noindex"><meta charset="utf-8"><meta http-equiv="refresh" content="0; url={base}/en/"></head></html>'
    )
    blog.routes["/sitemap.xml"] = sitemap_index(f"{base}/{code}/sitemap.xml" for code in ("en", "de"))
    return blog


def posts_in_parts(base: str) -> Golden:
    """Long posts in parts (/slug/2/, /slug/3/), comments on pages of their own (/slug/comment-page-1/), attachments of pictures."""
    posts = write_posts(34, 2012, 2016, seed=107, paragraphs=7)
    name = "Slow Ferry"

    def path(post: Post) -> str:
        return f"{post.at:/%Y/%m}/{post.slug}/"

    long = [post for post in posts if len(post.paragraphs) > 4]
    talked = [post for post in posts if len(post.comments) == 3]
    pictured = [post for post in posts if post.number % 5 == 2]

    def page(title: str, main: str, kind: str) -> str:
        rows = "".join(f"<li>{link(f'{base}/{y}/{m:02}/', f'{MONTHS[m - 1]} {y}')}</li>" for y, m in by_month(posts))
        return underscores_page(
            base,
            name,
            title,
            main,
            kind,
            [("/about/", "About")],
            f'<section class="widget widget_archive"><h2>Archives</h2><ul>{rows}</ul></section>',
            f'<link rel="alternate" type="application/rss+xml" href="{base}/feed/" />',
        )

    def article(post: Post, inner: str, level: str) -> str:
        title = link(base + path(post), text(post.title), "rel=bookmark") if level == "h2" else text(post.title)
        return f'<article id="post-{post.number}" class="post type-post hentry"><header class="entry-header"><{level} class="entry-title">{title}</{level}><div class="entry-meta"><time class="entry-date" datetime="{post.at:%Y-%m-%dT%H:%M:%S}+00:00">{post.long_date}</time></div></header><div class="entry-content">{inner}</div></article>'

    blog = Golden(
        truth=truth(posts, path), aliases={f"{path(post)}comment-page-{n}/" for post in talked for n in (1, 2)}
    )
    for leaf in leaves(posts, 10, "/", "/page/{}/"):
        blog.routes[leaf.path] = page(
            name,
            "".join(article(post, f"<p>{post.teaser}</p>", "h2") for post in leaf.posts)
            + f'<nav class="navigation">{link(leaf.older, "Older posts")} {link(leaf.newer, "Newer posts")}</nav>',
            "home blog",
        )
    for (y, m), some in by_month(posts).items():
        blog.routes[f"/{y}/{m:02}/"] = page(
            f"{MONTHS[m - 1]} {y} &#8211; {name}",
            f'<h1 class="page-title">Month: {MONTHS[m - 1]} {y}</h1>'
            + "".join(article(post, f"<p>{post.teaser}</p>", "h2") for post in some),
            "archive date",
        )
    for older, post, newer in neighbours(posts):
        shown = [f"<p>{text(one)}</p>" for one in post.paragraphs]
        if post in pictured:
            shown.insert(
                1,
                f'<div class="wp-caption"><a href="{base}{path(post)}img_{post.number}00/" rel="attachment"><img src="/files/{post.number}.jpg" alt=""></a></div>',
            )
        parts = [shown[:2], shown[2:4], shown[4:]] if post in long else [shown]
        where = [path(post), *(f"{path(post)}{n}/" for n in range(2, len(parts) + 1))]
        numbers = " ".join(link(base + one, f"<span>{n}</span>") for n, one in enumerate(where, 1))
        pages = f'<div class="page-links">Pages: {numbers}</div>' if post in long else ""
        said = "".join(f'<li class="comment"><cite>{who}</cite><p>{text(what)}</p></li>' for who, what in post.comments)
        more = (
            f'<nav class="comment-navigation">{link(f"{base}{path(post)}comment-page-1/#comments", "Older Comments")}</nav>'
            if post in talked
            else ""
        )
        for n, part in enumerate(parts, 1):
            blog.routes[where[n - 1]] = page(
                f"{text(post.title)} &#8211; {f'Page {n} &#8211; ' if n > 1 else ''}{name}",
                article(post, "".join(part) + pages, "h1")
                + wordpress_neighbours(base, older, newer, path)
                + f'<div id="comments"><ol class="comment-list">{said}</ol>{more}</div>',
                "single single-post",
            )
        for n in (1, 2) if post in talked else ():
            blog.routes[f"{path(post)}comment-page-{n}/"] = page(
                f"{text(post.title)} &#8211; {name}",
                article(post, "".join(parts[0]) + pages, "h1")
                + f'<div id="comments"><ol class="comment-list"><li class="comment"><cite>Old hand {n}</cite><p>{text(post.paragraphs[0])}</p></li></ol></div>',
                "single single-post",
            )
        if post in pictured:
            blog.routes[f"{path(post)}img_{post.number}00/"] = page(
                f"img_{post.number}00 &#8211; {name}",
                f'<article class="attachment type-attachment hentry"><header class="entry-header"><h1 class="entry-title">img_{post.number}00</h1><div class="entry-meta">Published <time class="entry-date" datetime="{post.at:%Y-%m-%dT%H:%M:%S}+00:00">{post.long_date}</time> in {link(base + path(post), text(post.title), "rel=gallery")}</div></header><div class="entry-content"><p class="attachment"><img src="/files/{post.number}.jpg" alt=""></p></div></article>',
                "attachment single single-attachment",
            )
    blog.routes["/about/"] = page(
        f"About &#8211; {name}",
        f'<article class="page type-page hentry"><h1 class="entry-title">About</h1><div class="entry-content">{static_text(1070)}</div></article>',
        "page",
    )
    blog.routes["/feed/"] = rss(
        base, name, [(post, path(post)) for post in posts[:-11:-1]], "https://wordpress.org/?v=4.4"
    )
    return blog


def copies(base: str) -> Golden:
    """Each post four times: at /slug/, for telephones at /slug/amp/, for paper at /slug/print/, and by the number at /?p=N."""
    posts = write_posts(30, 2015, 2019, seed=108)
    name = "Copy Desk"

    def path(post: Post) -> str:
        return f"/{post.at:%Y}/{post.slug}/"

    def page(title: str, main: str, head: str = "") -> str:
        return f'<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>{title}</title>{head}</head><body><div id="masthead">{link("/", name)} {link("/about/", "About")}</div><div id="content">{main}</div></body></html>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 6, "/", "/page/{}/"):
        shown = "".join(
            f'<div class="post"><h2>{link(path(post), text(post.title))}</h2><p class="date">{post.long_date}</p><p>{post.teaser}</p><p class="tools">{link(f"/?p={post.number + 40}", "Shortlink")} {link(path(post) + "print/", "Print", "rel=nofollow")}</p></div>'
            for post in leaf.posts
        )
        blog.routes[leaf.path] = page(name, f"{shown}<p>{link(leaf.newer, 'Newer')} {link(leaf.older, 'Older')}</p>")
    for post in posts:
        blog.aliases |= {f"{path(post)}amp/", f"{path(post)}print/", f"/?p={post.number + 40}"}
        inner = f'<h1>{text(post.title)}</h1><p class="date">{post.long_date}</p><div class="entry">{post.body()}</div>'
        blog.routes[path(post)] = page(
            f"{text(post.title)} - {name}",
            f'<div class="post">{inner}<p class="tools">{link(path(post) + "print/", "Print", "rel=nofollow")}</p></div>',
            f'<link rel="amphtml" href="{base}{path(post)}amp/"><link rel="shortlink" href="{base}/?p={post.number + 40}">',
        )
        blog.routes[f"{path(post)}amp/"] = (
            f'<!doctype html><html amp lang="en-US"><head><meta charset="utf-8"><title>{text(post.title)} - {name}</title><link rel="canonical" href="{base}{path(post)}"></head><body><header>{link("/?amp", name)}</header><article class="amp-wp-article">{inner}</article></body></html>'
        )
        blog.routes[f"{path(post)}print/"] = (
            f'<html><head><title>{name} &#187; Print &#187; {text(post.title)}</title><meta name="robots" content="noindex, nofollow"></head><body><p>- {name} - <a href="{base}/">{base}</a> -</p><h1>{text(post.title)}</h1><p>Posted By ann On {post.long_date} @ {post.clock}</p>{post.body()}<p>Article printed from {name}: {base}</p><p>URL to article: <a href="{base}{path(post)}">{base}{path(post)}</a></p></body></html>'
        )
        blog.routes[f"/?p={post.number + 40}"] = redirect(f"{base}{path(post)}", 301)
    blog.routes["/about/"] = page(f"About - {name}", f'<div class="post"><h1>About</h1>{static_text(1080)}</div>')
    blog.routes["/?amp"] = blog.routes["/"]
    return blog
