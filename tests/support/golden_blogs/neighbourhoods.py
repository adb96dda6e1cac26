"""Who else lives on the host of a blog? Other people's blogs, a shop, a forum, events, all in one frame and one sitemap."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from collections.abc import Sequence

from tests.support.golden_blogs.golden import (
    MONTHS,
    Golden,
    Post,
    by_month,
    by_tag,
    leaves,
    link,
    listed,
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
from tests.support.golden_blogs.surroundings import things


def one_of_many(base: str) -> Golden:
    """WordPress for many: /ann/, /tim/, /lotte/, each a blog; we want Ann's. Every page shows what is new on all of them."""
    mine = write_posts(30, 2010, 2013, seed=221)
    others = {"tim": write_posts(26, 2010, 2013, seed=222), "lotte": write_posts(34, 2010, 2013, seed=223)}
    everyone = {"ann": mine, **others}

    def path(who: str, post: Post) -> str:
        return f"/{who}{post.at:/%Y/%m/%d}/{post.slug}/"

    latest = sorted(
        ((who, post) for who, posts in everyone.items() for post in posts), key=lambda one: one[1].at, reverse=True
    )[:8]
    network = listed(
        f"{link(base + path(who, post), text(post.title))} by {link(f'{base}/{who}/', who)}" for who, post in latest
    )
    blog = Golden(truth=truth(mine, lambda post: path("ann", post)), start="/ann/")

    def page(who: str, title: str, main: str) -> str:
        rows = listed(link(f"{base}/{who}/{y}/{m:02}/", f"{MONTHS[m - 1]} {y}") for y, m in by_month(everyone[who]))
        return f'<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8" /><title>{title}</title><link rel="alternate" type="application/rss+xml" href="{base}/{who}/feed/" /><meta name="generator" content="WordPress 3.3" /></head><body><div id="network"><a href="{base}/">Lock Street Writers</a>: {" ".join(link(f"{base}/{one}/", one.title()) for one in everyone)}</div><h1>{link(f"{base}/{who}/", f"{who.title()} writes")}</h1><div id="content">{main}</div><div id="sidebar"><h3>New in the street</h3><ul>{network}</ul><h3>Archives</h3><ul>{rows}</ul>{link(f"{base}/{who}/about/", "About")}</div></body></html>'

    def entry(who: str, post: Post) -> str:
        return f'<div class="post" id="post-{post.number}"><h2>{link(base + path(who, post), text(post.title), "rel=bookmark")}</h2><small>{post.long_date}</small><div class="entry">{post.body()}</div></div>'

    for who, posts in everyone.items():
        for leaf in leaves(posts, 8, f"/{who}/", f"/{who}/page/{{}}/"):
            blog.routes[leaf.path] = page(
                who,
                f"{who.title()} writes",
                "".join(entry(who, post) for post in leaf.posts)
                + f"<p>{link(leaf.older, 'Older')} {link(leaf.newer, 'Newer')}</p>",
            )
        for (y, m), some in by_month(posts).items():
            blog.routes[f"/{who}/{y}/{m:02}/"] = page(
                who, f"{MONTHS[m - 1]} {y}", "".join(entry(who, post) for post in some)
            )
        for older, post, newer in neighbours(posts):
            near = " ".join(link(base + path(who, one), text(one.title)) for one in (older, newer) if one)
            blog.routes[path(who, post)] = page(
                who, f"{text(post.title)} | {who.title()} writes", f"{entry(who, post)}<p>{near}</p>"
            )
        blog.routes[f"/{who}/about/"] = page(
            who,
            f"About | {who.title()} writes",
            f'<div class="post"><h2>About</h2>{static_text(2210 + len(who))}</div>',
        )
        blog.routes[f"/{who}/feed/"] = rss(
            base, who, [(post, path(who, post)) for post in posts[:-11:-1]], "http://wordpress.org/?v=3.3"
        )
    blog.routes["/"] = page("ann", "Lock Street Writers", f"<ul>{network}</ul>").replace(
        "Ann writes", "Lock Street Writers"
    )
    return blog


def wordpress_with_everything(base: str) -> Golden:
    """WordPress as firms keep it: posts, products, topics of a forum, events, works, a glossary, all in Yoast's sitemaps."""
    posts = write_posts(40, 2014, 2019, seed=224)
    name = "Rope & Rigging"
    kinds = {
        "product": things(24, 2241),
        "topic": things(20, 2242),
        "event": things(18, 2243),
        "portfolio": things(14, 2244),
        "glossary": things(20, 2245),
        "testimonial": things(10, 2246),
    }
    lists = {
        "product": "/shop/",
        "topic": "/forums/",
        "event": "/events/",
        "portfolio": "/works/",
        "glossary": "/glossary/",
        "testimonial": "/testimonials/",
    }

    def path(post: Post) -> str:
        return f"/{post.at:%Y/%m}/{post.slug}/"

    def page(title: str, main: str, kind: str) -> str:
        menu = listed(
            [link(base + where, where.strip("/").title()) for where in ("/blog/", *lists.values(), "/about/")]
        )
        recent = listed(link(base + path(post), text(post.title)) for post in posts[:-4:-1])
        return f'<!DOCTYPE html><html lang="en-US" prefix="og: http://ogp.me/ns#"><head><meta charset="UTF-8" /><title>{title} - {name}</title><meta property="og:type" content="{"article" if "single" in kind else "website"}" /><meta name="generator" content="WordPress 5.2" /><link rel="alternate" type="application/rss+xml" href="{base}/feed/" /></head><body class="{kind}"><header><a class="logo" href="{base}/"><img src="/logo.png" alt="{name}"></a><ul class="menu">{menu}</ul></header><div id="main" class="content">{main}</div><footer><h4>Recent posts</h4><ul>{recent}</ul></footer></body></html>'

    def article(number: int, kind: str, title: str, when: str, inner: str) -> str:
        stamp = f'<span class="entry-date">{when}</span>' if when else ""
        return f'<article id="post-{number}" class="{kind} type-{kind} hentry"><header class="entry-header"><h1 class="entry-title">{title}</h1>{stamp}</header><div class="entry-content">{inner}</div></article>'

    blog = Golden(truth=truth(posts, path))

    def teaser(post: Post) -> str:
        return f'<article class="post hentry"><h2 class="entry-title">{link(base + path(post), text(post.title))}</h2><span class="entry-date">{post.long_date}</span><p>{post.teaser}</p>{link(base + path(post), "Read more", "class=more")}</article>'

    for leaf in leaves(posts, 9, "/blog/", "/blog/page/{}/"):
        blog.routes[leaf.path] = page(
            "Blog",
            "".join(map(teaser, leaf.posts))
            + f'<div class="pagination">{link(leaf.older, "Next")} {link(leaf.newer, "Previous")}</div>',
            "blog",
        )
    for tag, some in by_tag(posts).items():
        blog.routes[f"/category/{tag.lower()}/"] = page(
            tag, f"<h1>{tag}</h1>" + "".join(map(teaser, some[::-1])), "archive category"
        )
    for older, post, newer in neighbours(posts):
        near = f"<nav>{link(base + path(older), text(older.title), 'rel=prev') if older else ''} {link(base + path(newer), text(newer.title), 'rel=next') if newer else ''}</nav>"
        cats = ", ".join(link(f"{base}/category/{tag.lower()}/", tag) for tag in post.tags)
        blog.routes[path(post)] = page(
            text(post.title),
            article(post.number, "post", text(post.title), post.long_date, post.body() + f"<p>Filed in {cats}</p>")
            + near,
            "single single-post",
        )

    def addresses(kind: str, names: Sequence[str]) -> list[str]:
        return [f"/{kind}/{slug(one)}/" for one in names]

    for kind, names in kinds.items():
        where = addresses(kind, names)
        rows = "".join(
            f'<article class="{kind} hentry"><h2 class="entry-title">{link(base + one, title)}</h2><p>{title}, in a word.</p></article>'
            for one, title in zip(where, names, strict=True)
        )
        blog.routes[lists[kind]] = page(
            kind.title(),
            f"<h1>{lists[kind].strip('/').title()}</h1>{rows}",
            f"post-type-archive post-type-archive-{kind}",
        )
        for n, (one, title) in enumerate(zip(where, names, strict=True)):
            dated = f"{MONTHS[n % 12]} {n + 3}, 201{n % 6 + 4}" if kind in ("topic", "event", "portfolio") else ""
            near = f"<nav>{link(base + where[n - 1], names[n - 1], 'rel=prev') if n else ''} {link(base + where[n + 1], names[n + 1], 'rel=next') if n + 1 < len(where) else ''}</nav>"
            blog.routes[one] = page(
                title,
                article(900 + n, kind, title, dated, static_text(2250 + n * 7 + len(kind) * 300)) + near,
                f"single single-{kind}",
            )
        blog.routes[f"/{kind}-sitemap.xml"] = sitemap(base + one for one in where)
    blog.routes["/"] = page(
        name, f"<h1>Rigging since 1911</h1>{static_text(2247)}{''.join(map(teaser, posts[:-4:-1]))}", "home page"
    )
    blog.routes["/about/"] = page("About", article(7, "page", "About", "", static_text(2248)), "page")
    blog.routes["/feed/"] = rss(
        base, name, [(post, path(post)) for post in posts[:-11:-1]], "https://wordpress.org/?v=5.2"
    )
    blog.routes["/post-sitemap.xml"] = sitemap({base + path(post): post.on for post in posts})
    blog.routes["/page-sitemap.xml"] = sitemap([f"{base}/", f"{base}/about/", f"{base}/blog/"])
    blog.routes["/sitemap_index.xml"] = sitemap_index(f"{base}/{kind}-sitemap.xml" for kind in ("post", "page", *kinds))
    return blog


def group_of_authors(base: str) -> Golden:
    """Nine authors, each with a page of a long life and all their titles; posts at /author/slug, below the page of who wrote it."""
    posts = write_posts(54, 2017, 2021, seed=225)
    name = "The Lock Street Review"
    authors = (
        "ann-barrow",
        "peter-holt",
        "maggie-low",
        "j-okafor",
        "tim-ness",
        "lotte-van-dam",
        "simon-bell",
        "rachel-kay",
        "dag-moe",
    )

    def author(post: Post) -> str:
        return authors[post.number % len(authors)]

    def path(post: Post) -> str:
        return f"/{author(post)}/{post.slug}"

    def said(who: str) -> str:
        return who.replace("-", " ").title()

    def page(title: str, main: str) -> str:
        return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body><header><h2>{link("/", name)}</h2><nav>{link("/writers", "Writers")} {link("/about", "About")} {link("/submit", "Write for us")}</nav></header><main>{main}</main></body></html>'

    def item(post: Post) -> str:
        return f'<section><h3>{link(path(post), text(post.title))}</h3><p class="by">{link("/" + author(post), said(author(post)))}, {post.at.day} {MONTHS[post.at.month - 1]} {post.at.year}</p><p>{post.teaser}</p></section>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 9, "/", "/issue/{}"):
        blog.routes[leaf.path] = page(
            name, "".join(map(item, leaf.posts)) + f"<p>{link(leaf.older, 'Before')} {link(leaf.newer, 'After')}</p>"
        )
    for post in posts:
        blog.routes[path(post)] = page(
            f"{text(post.title)} – {name}",
            f'<article><h1>{text(post.title)}</h1><p class="by">{link("/" + author(post), said(author(post)))}, {post.at.day} {MONTHS[post.at.month - 1]} {post.at.year}</p>{post.body()}<aside><h4>{said(author(post))}</h4><p>{text(posts[authors.index(author(post))].paragraphs[0])}</p></aside></article>',
        )
    for n, who in enumerate(authors):
        own = listed(link(path(post), text(post.title)) for post in posts[::-1] if author(post) == who)
        blog.routes[f"/{who}"] = page(
            f"{said(who)} – {name}",
            f"<article><h1>{said(who)}</h1><img src=/w/{who}.jpg>{static_text(2260 + n)}<h4>All by {said(who)}</h4><ul>{own}</ul></article>",
        )
    blog.routes["/writers"] = page(
        f"Writers – {name}", f"<h1>Writers</h1><ul>{listed(link('/' + who, said(who)) for who in authors)}</ul>"
    )
    for seed, one in enumerate(("about", "submit"), 2270):
        blog.routes[f"/{one}"] = page(
            f"{one.title()} – {name}", f"<article><h1>{one.title()}</h1>{static_text(seed)}</article>"
        )
    return blog
