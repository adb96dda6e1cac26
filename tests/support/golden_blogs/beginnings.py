"""Which blogs have hardly begun? Four to twelve posts in the mark-up of common themes, among pages of other kinds."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from tests.support.golden_blogs.golden import (
    MONTHS,
    Golden,
    Post,
    atom,
    by_month,
    by_tag,
    leaves,
    link,
    listed,
    neighbours,
    rss,
    sitemap,
    slug,
    static_text,
    text,
    truth,
    write_posts,
)
from tests.support.golden_blogs.prose import GERMAN
from tests.support.golden_blogs.surroundings import things


def paper_mod(base: str) -> Golden:
    """Hugo (PaperMod), eight posts: cards whose only link has no words, an archive page, search, tags of one post each."""
    posts = write_posts(8, 2022, 2023, seed=241)
    name = "Tim's Bench"

    def path(post: Post) -> str:
        return f"/posts/{post.slug}/"

    def page(title: str, main: str, head: str = "") -> str:
        menu = listed(
            link(f"{base}/{one}/", f"<span>{one.title()}</span>", f"title={one.title()}")
            for one in ("archives", "search", "tags", "about")
        )
        return f'<!DOCTYPE html><html lang="en" dir="auto"><head><meta charset="utf-8"><title>{title}</title><meta name="generator" content="Hugo 0.110.0">{head}<link rel="alternate" type="application/rss+xml" href="{base}/index.xml"></head><body class="list" id="top"><header class="header"><nav class="nav"><div class="logo"><a href="{base}/" accesskey="h" title="{name} (Alt + H)">{name}</a></div><ul id="menu">{menu}</ul></nav></header><main class="main">{main}</main><footer class="footer"><span>&copy; 2023 {link(f"{base}/", name)}</span> <span>Powered by <a href="https://gohugo.io/">Hugo</a> &amp; <a href="https://github.com/adityatelange/hugo-PaperMod/">PaperMod</a></span></footer></body></html>'

    def card(post: Post) -> str:
        return f'<article class="post-entry"><header class="entry-header"><h2 class="entry-hint-parent">{text(post.title)}</h2></header><div class="entry-content"><p>{post.teaser}</p></div><footer class="entry-footer"><span title="{post.at:%Y-%m-%d %H:%M:%S} +0000 UTC">{post.long_date}</span>&nbsp;·&nbsp;2 min</footer><a class="entry-link" aria-label="post link to {text(post.title)}" href="{base}{path(post)}"></a></article>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 5, "/", "/page/{}/"):
        older = link(base + leaf.older, "Next&nbsp;»", "class=next") if leaf.older else ""
        newer = link(base + leaf.newer, "«&nbsp;Prev", "class=prev") if leaf.newer else ""
        blog.routes[leaf.path] = page(
            name,
            "".join(map(card, leaf.posts))
            + f'<footer class="page-footer"><nav class="pagination">{newer}{older}</nav></footer>',
        )
    archive = "".join(
        f'<div class="archive-month"><h3 class="archive-month-header">{MONTHS[m - 1]} {y}</h3><div class="archive-posts">{"".join(map(card, some))}</div></div>'
        for (y, m), some in by_month(posts).items()
    )
    blog.routes["/archives/"] = page("Archive", f'<header class="page-header"><h1>Archive</h1></header>{archive}')
    tags = by_tag(posts)
    blog.routes["/tags/"] = page(
        "Tags",
        f'<header class="page-header"><h1>Tags</h1></header><ul class="terms-tags">{listed(link(f"{base}/tags/{slug(tag)}/", f"{tag} <sup><strong><sup>{len(some)}</sup></strong></sup>") for tag, some in tags.items())}</ul>',
    )
    for tag, some in tags.items():
        blog.routes[f"/tags/{slug(tag)}/"] = page(
            tag, f'<header class="page-header"><h1>{tag}</h1></header>' + "".join(map(card, some[::-1]))
        )
    for older_post, post, newer_post in neighbours(posts):
        near = "".join(
            link(
                base + path(one),
                f'<span class="title">{label}</span><br><span>{text(one.title)}</span>',
                f"class={kind}",
            )
            for one, label, kind in ((newer_post, "« Prev", "prev"), (older_post, "Next »", "next"))
            if one
        )
        blog.routes[path(post)] = page(
            f"{text(post.title)} | {name}",
            f'<article class="post-single"><header class="post-header"><h1 class="post-title entry-hint-parent">{text(post.title)}</h1><div class="post-meta"><span title="{post.at:%Y-%m-%d %H:%M:%S} +0000 UTC">{post.long_date}</span>&nbsp;·&nbsp;2 min</div></header><div class="post-content">{post.body()}</div><footer class="post-footer"><ul class="post-tags">{listed(link(f"{base}/tags/{slug(tag)}/", tag) for tag in post.tags)}</ul><nav class="paginav">{near}</nav></footer></article>',
            f'<meta property="og:type" content="article" /><meta property="article:published_time" content="{post.at:%Y-%m-%dT%H:%M:%S}+00:00" />',
        )
    blog.routes["/about/"] = page(
        f"About | {name}",
        f'<article class="post-single"><header class="post-header"><h1 class="post-title">About</h1></header><div class="post-content">{static_text(2410)}</div></article>',
    )
    blog.routes["/search/"] = page(
        f"Search | {name}",
        '<header class="page-header"><h1>Search</h1></header><div id="searchbox"><input id="searchInput"></div>',
    )
    blog.routes["/index.xml"] = rss(base, name, [(post, path(post)) for post in posts[::-1]], "Hugo -- gohugo.io")
    blog.routes["/sitemap.xml"] = sitemap(base + where for where in list(blog.routes) if not where.endswith(".xml"))
    return blog


def paper_mod_by_title(base: str) -> Golden:
    """The same without feed and sitemap: nothing but cards."""
    blog = paper_mod(base)
    return Golden(
        truth=blog.truth, routes={where: answer for where, answer in blog.routes.items() if not where.endswith(".xml")}
    )


def scholar(base: str) -> Golden:
    """Jekyll (al-folio): a scholar's pages, nine publications, six projects, eleven lines of news with pages, and five posts at /blog/."""
    posts = write_posts(5, 2020, 2022, seed=242)
    name = "Lotte van Dam"

    def path(post: Post) -> str:
        return f"/blog/{post.at.year}/{post.slug}/"

    def page(title: str, main: str) -> str:
        menu = listed(
            (link(f"/{one}/", one, "class=nav-link") for one in ("blog", "publications", "projects", "teaching", "cv")),
            "li",
        )
        return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><meta name="author" content="{name}"></head><body class="fixed-top-nav"><header><nav id="navbar" class="navbar"><a class="navbar-brand title" href="{base}/">{name}</a><ul class="navbar-nav">{menu}</ul></nav></header><div class="container mt-5">{main}</div><footer class="fixed-bottom">&copy; 2022 {name}. Powered by <a href="https://jekyllrb.com/">Jekyll</a> with <a href="https://github.com/alshedivat/al-folio">al-folio</a> theme.</footer></body></html>'

    blog = Golden(truth=truth(posts, path))
    news = {f"/news/announcement_{n}/": one for n, one in enumerate(things(11, 2421), 1)}
    lines = "".join(
        f'<tr><th scope="row">{MONTHS[n % 12][:3]} {n + 3}, 20{20 + n % 3}</th><td>{link(where, one, "class=news-title")}</td></tr>'
        for n, (where, one) in enumerate(news.items())
    )
    blog.routes["/"] = page(
        name,
        f'<div class="post"><header class="post-header"><h1 class="post-title"><span class="font-weight-bold">Lotte</span> van Dam</h1><p class="desc">Reader in Locks</p></header><article>{static_text(2422)}<h2>{link("/news/", "news")}</h2><div class="news"><table>{lines}</table></div></article></div>',
    )
    blog.routes["/news/"] = page(f"news | {name}", f'<div class="news"><table>{lines}</table></div>')
    for n, (where, one) in enumerate(news.items()):
        blog.routes[where] = page(
            f"{one} | {name}",
            f'<div class="post"><header class="post-header"><h1 class="post-title">{one}</h1><p class="post-meta">{MONTHS[n % 12]} {n + 3}, 20{20 + n % 3}</p></header><article class="post-content">{static_text(2430 + n, 1)}</article></div>',
        )
    rows = listed(
        f'<h3>{link(path(post), text(post.title), "class=post-title")}</h3><p>{post.teaser}</p><p class="post-meta">2 min read &nbsp; &middot; &nbsp; {post.long_date}</p><p class="post-tags">{link(f"/blog/{post.at.year}", f"{post.at.year}")} {" ".join(link(f"/blog/tag/{slug(tag)}", tag) for tag in post.tags)}</p>'
        for post in posts[::-1]
    )
    blog.routes["/blog/"] = page(
        f"blog | {name}",
        f'<div class="post"><div class="header-bar"><h1>{name}\'s notes</h1><h2>on locks</h2></div><ul class="post-list">{rows}</ul></div>',
    )

    def table(some):
        return (
            '<div class="table-responsive"><table>'
            + "".join(
                f"<tr><th scope='row'>{post.at:%b} {post.at.day}, {post.at.year}</th><td>{link(path(post), text(post.title), 'class=post-link')}</td></tr>"
                for post in some
            )
            + "</table></div>"
        )

    for y in {post.at.year for post in posts}:
        blog.routes[f"/blog/{y}"] = blog.routes[f"/blog/{y}/"] = page(
            f"{y} | {name}",
            f'<div class="post"><header class="post-header"><h1 class="post-title">{y}</h1><p class="post-description">an archive of posts from this year</p></header><article>{table([post for post in posts[::-1] if post.at.year == y])}</article></div>',
        )
    for tag, some in by_tag(posts).items():
        blog.routes[f"/blog/tag/{slug(tag)}"] = page(
            f"{tag} | {name}",
            f'<div class="post"><h1 class="post-title">{tag}</h1><p>an archive of posts with this tag</p>{table(some)}</div>',
        )
    for post in posts:
        blog.routes[path(post)] = page(
            f"{text(post.title)} | {name}",
            f'<div class="post"><header class="post-header"><h1 class="post-title">{text(post.title)}</h1><p class="post-meta">{post.long_date}</p></header><article class="post-content">{post.body()}</article></div>',
        )
    for kind, names in (("projects", things(6, 2423)), ("teaching", things(4, 2424))):
        cards = "".join(
            f'<div class="col"><a href="/{kind}/{slug(one)}/"><div class="card"><h2 class="card-title">{one}</h2><p class="card-text">{one}, in short</p></div></a></div>'
            for one in names
        )
        blog.routes[f"/{kind}/"] = page(
            f"{kind} | {name}",
            f'<div class="post"><h1 class="post-title">{kind}</h1><div class="projects">{cards}</div></div>',
        )
        for n, one in enumerate(names):
            blog.routes[f"/{kind}/{slug(one)}/"] = page(
                f"{one} | {name}",
                f'<div class="post"><header class="post-header"><h1 class="post-title">{one}</h1><p class="post-description">{one}, in short</p></header><article>{static_text(2450 + n + len(kind) * 9)}</article></div>',
            )
    papers = "".join(
        f'<li><div class="title">{one}</div><div class="author"><em>Lotte van Dam</em> and J. Okafor</div><div class="periodical">Journal of Locks, 20{10 + n}</div></li>'
        for n, one in enumerate(things(9, 2425))
    )
    blog.routes["/publications/"] = page(
        f"publications | {name}",
        f'<div class="post"><h1 class="post-title">publications</h1><ol class="bibliography">{papers}</ol></div>',
    )
    blog.routes["/cv/"] = page(
        f"cv | {name}", f'<div class="post"><h1 class="post-title">cv</h1>{static_text(2426)}</div>'
    )
    blog.routes["/feed.xml"] = atom(base, name, [(post, path(post)) for post in posts[::-1]], "/feed.xml")
    return blog


def a_craftsman(base: str) -> Golden:
    """WordPress of a small firm in German: fourteen pages, six posts as "Aktuelles" at /slug/, the home page a page, one category."""
    posts = write_posts(6, 2018, 2021, seed=243, language=GERMAN)
    name = "Tischlerei Käthe Möller"
    months = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
    pages = {
        f"/{slug(one)}/": one
        for one in (
            "Leistungen",
            "Treppen",
            "Fenster",
            "Möbel",
            "Werkstatt",
            "Team",
            "Ausbildung",
            "Referenzen",
            "Altbau",
            "Neubau",
            "Anfahrt",
            "Kontakt",
            "Impressum",
            "Datenschutz",
        )
    }

    def path(post: Post) -> str:
        return f"/{post.slug}/"

    def page(title: str, main: str, kind: str) -> str:
        menu = listed(
            link(base + where, label) for where, label in [("/", "Start"), ("/aktuelles/", "Aktuelles"), *pages.items()]
        )
        return f'<!DOCTYPE html><html lang="de"><head><meta charset="UTF-8"><title>{title} - {name}</title><link rel="alternate" type="application/rss+xml" title="Feed" href="{base}/feed/"><meta name="generator" content="WordPress 5.8"></head><body class="{kind} elementor-default"><header><a href="{base}/"><img src="/logo.svg" alt="{name}"></a><nav><ul>{menu}</ul></nav></header><main>{main}</main><footer>{link(f"{base}/impressum/", "Impressum")} {link(f"{base}/datenschutz/", "Datenschutz")}</footer></body></html>'

    def when(post: Post) -> str:
        return f"{post.at.day}. {months[post.at.month - 1]} {post.at.year}"

    blog = Golden(truth=truth(posts, path))
    cards = "".join(
        f'<article class="elementor-post"><a class="elementor-post__thumbnail__link" href="{base}{path(post)}"><img src="/b/{post.number}.jpg" alt=""></a><div class="elementor-post__text"><h3 class="elementor-post__title">{link(base + path(post), text(post.title))}</h3><div class="elementor-post__meta-data"><span class="elementor-post-date">{when(post)}</span></div><p>{post.teaser}</p>{link(base + path(post), "Weiterlesen »", "class=elementor-post__read-more")}</div></article>'
        for post in posts[::-1]
    )
    blog.routes["/aktuelles/"] = page(
        "Aktuelles", f'<h1>Aktuelles</h1><div class="elementor-posts">{cards}</div>', "page"
    )
    blog.routes["/category/allgemein/"] = page(
        "Allgemein", f'<h1 class="entry-title">Allgemein</h1>{cards}', "archive category"
    )
    blog.routes["/"] = page("Start", f"<h1>Holz mit Verstand</h1>{static_text(2431, language=GERMAN)}", "home page")
    for post in posts:
        blog.routes[path(post)] = page(
            text(post.title),
            f'<article class="post"><h1 class="entry-title">{text(post.title)}</h1><div class="meta">{when(post)} in {link(f"{base}/category/allgemein/", "Allgemein")}</div>{post.body()}</article>',
            "single single-post",
        )
    for seed, (where, title) in enumerate(pages.items(), 2432):
        blog.routes[where] = page(
            title,
            f'<article class="page"><h1 class="entry-title">{title}</h1>{static_text(seed, language=GERMAN)}</article>',
            "page",
        )
    blog.routes["/feed/"] = rss(
        base, name, [(post, path(post)) for post in posts[::-1]], "https://wordpress.org/?v=5.8"
    )
    return blog


def in_rows_of_pictures(base: str) -> Golden:
    """Squarespace-like cards: the picture is the link, its title stands beside without one; twelve posts, four pages alike."""
    posts = write_posts(12, 2019, 2020, seed=244)
    name = "Orchard Studio"

    def path(post: Post) -> str:
        return f"/journal/{post.slug}"

    def page(title: str, main: str) -> str:
        menu = "".join(link(f"/{one}", one.title()) for one in ("work", "journal", "studio", "contact"))
        return f'<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{title} &mdash; {name}</title></head><body class="collection-type-blog"><header>{link("/", name)}<nav>{menu}</nav></header><main>{main}</main></body></html>'

    def card(post: Post) -> str:
        return f'<article class="blog-item"><a href="{path(post)}" class="image-wrapper"><img src="/c/{post.number}.jpg"></a><div class="text"><h1 class="title">{text(post.title)}</h1><time datetime="{post.on}">{post.at:%d %b %y}</time><p>{post.teaser}</p><a class="more" href="{path(post)}">Read More</a></div></article>'

    blog = Golden(truth=truth(posts, path), start="/journal")
    blog.routes["/journal"] = page("Journal", "".join(map(card, posts[::-1])))
    for older, post, newer in neighbours(posts):
        near = "".join(
            f'<a href="{path(one)}" class="{kind}"><span>{kind.title()}</span><h2>{text(one.title)}</h2></a>'
            for one, kind in ((newer, "previous"), (older, "next"))
            if one
        )
        blog.routes[path(post)] = page(
            text(post.title),
            f'<article><h1 class="title">{text(post.title)}</h1><time datetime="{post.on}">{post.at:%d %b %y}</time><div class="sqs-block">{post.body()}</div></article><section class="item-pagination">{near}</section>',
        )
    for seed, one in enumerate(("", "work", "studio", "contact"), 2440):
        blog.routes[f"/{one}"] = page(
            one.title() or name,
            f'<article><h1 class="title">{one.title() or name}</h1><div class="sqs-block">{static_text(seed)}</div></article>',
        )
    return blog


def four_in_a_series(base: str) -> Golden:
    """Four parts of one tale at /tale/part-1, each naming all parts at its head and the next at its end; an index is the home page."""
    posts = write_posts(4, 2021, 2021, seed=245)
    name = "The Lock Keeper's Tale"

    def path(post: Post) -> str:
        return f"/tale/part-{posts.index(post) + 1}"

    def page(title: str, main: str) -> str:
        return f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{title}</title></head><body>{main}<footer>{link('/', 'Home')} {link('/author', 'The author')}</footer></body></html>"

    blog = Golden(truth=truth(posts, path))
    blog.routes["/"] = page(
        name,
        f"<h1>{name}</h1>{static_text(2451, 1)}<ol>{listed(f'{link(path(post), text(post.title))}, {post.long_date}' for post in posts)}</ol>",
    )
    for place, post in enumerate(posts):
        parts = listed(text(one.title) if one is post else link(path(one), text(one.title)) for one in posts)
        after = f"<p>Next: {link(path(posts[place + 1]), text(posts[place + 1].title))}</p>" if place < 3 else ""
        blog.routes[path(post)] = page(
            f"{text(post.title)} · {name}",
            f"<nav><ol>{parts}</ol></nav><h1>{text(post.title)}</h1><p>{post.long_date}</p>{post.body()}{after}",
        )
    blog.routes["/author"] = page(f"The author · {name}", f"<h1>The author</h1>{static_text(2452)}")
    return blog
