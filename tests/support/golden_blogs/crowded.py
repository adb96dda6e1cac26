"""Which pages outnumber the posts and look like them? Attachments, events, a second copy of all, paths in queries, old sites."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from urllib.parse import quote

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
    slug,
    static_text,
    text,
    truth,
    write_posts,
)
from tests.support.golden_blogs.prose import GERMAN
from tests.support.golden_blogs.surroundings import things


def attachments(base: str) -> Golden:
    """WordPress: every post has four pictures, each with a page /slug/dsc_0123/ of the post's template, day, previous and next."""
    posts = write_posts(30, 2008, 2012, seed=251)
    name = "Rails and Rain"

    def path(post: Post) -> str:
        return f"{post.at:/%Y/%m/%d}/{post.slug}/"

    def page(title: str, main: str) -> str:
        rows = listed(link(f"{base}/{y}/{m:02}/", f"{MONTHS[m - 1]} {y}") for y, m in by_month(posts))
        return f'<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8" /><title>{title}</title><link rel="alternate" type="application/rss+xml" href="{base}/feed/" /><meta name="generator" content="WordPress 3.2" /></head><body><div id="branding">{link(f"{base}/", name)}</div><div id="content">{main}</div><div id="secondary"><h3>Archives</h3><ul>{rows}</ul></div></body></html>'

    def stamp(post: Post) -> str:
        return f'<div class="entry-meta"><span class="sep">Posted on </span><a href="{base}{path(post)}" rel="bookmark"><time class="entry-date" datetime="{post.at:%Y-%m-%dT%H:%M:%S}+00:00" pubdate>{post.long_date}</time></a></div>'

    def gallery(post: Post) -> str:
        return "".join(
            f'<dl class="gallery-item"><dt><a href="{base}{path(post)}dsc_0{post.number}{n}/" title="dsc_0{post.number}{n}"><img width="150" src="/f/{post.number}{n}-150x150.jpg" class="attachment-thumbnail" alt=""></a></dt></dl>'
            for n in range(4)
        )

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 8, "/", "/page/{}/"):
        shown = "".join(
            f'<article class="post hentry"><h1 class="entry-title">{link(base + path(post), text(post.title), "rel=bookmark")}</h1>{stamp(post)}<div class="entry-content">{post.body()}{gallery(post)}</div></article>'
            for post in leaf.posts
        )
        blog.routes[leaf.path] = page(
            name,
            f"{shown}<nav>{link(base + leaf.older if leaf.older else '', 'Older posts')} {link(base + leaf.newer if leaf.newer else '', 'Newer posts')}</nav>",
        )
    for (y, m), some in by_month(posts).items():
        blog.routes[f"/{y}/{m:02}/"] = page(
            f"{MONTHS[m - 1]} {y}",
            f'<h1 class="page-title">Monthly Archives: {MONTHS[m - 1]} {y}</h1>'
            + "".join(
                f'<article class="post hentry"><h1 class="entry-title">{link(base + path(post), text(post.title), "rel=bookmark")}</h1>{stamp(post)}<p>{post.teaser}</p></article>'
                for post in some
            ),
        )
    for older, post, newer in neighbours(posts):
        near = f'<nav id="nav-single">{link(base + path(older), "Previous", "rel=prev") if older else ""} {link(base + path(newer), "Next", "rel=next") if newer else ""}</nav>'
        blog.routes[path(post)] = page(
            f"{text(post.title)} | {name}",
            f'{near}<article class="post hentry"><h1 class="entry-title">{text(post.title)}</h1>{stamp(post)}<div class="entry-content">{post.body()}{gallery(post)}</div></article>',
        )
        for n in range(4):
            beside = " ".join(
                link(f"{base}{path(post)}dsc_0{post.number}{k}/", label, f"rel={label.lower()}")
                for k, label in ((n - 1, "Prev"), (n + 1, "Next"))
                if 0 <= k < 4
            )
            blog.routes[f"{path(post)}dsc_0{post.number}{n}/"] = page(
                f"dsc_0{post.number}{n} | {name}",
                f'<article class="attachment hentry"><header><h1 class="entry-title">dsc_0{post.number}{n}</h1><div class="entry-meta"><span class="meta-prep">Published </span><abbr class="published" title="{post.at:%H:%M}">{post.long_date}</abbr> at <a href="/f/{post.number}{n}.jpg">800 &times; 600</a> in {link(base + path(post), text(post.title), "rel=gallery")}</div><nav id="nav-single">{beside}</nav></header><div class="entry-attachment"><img src="/f/{post.number}{n}.jpg"></div></article>',
            )
    blog.routes["/feed/"] = rss(
        base, name, [(post, path(post)) for post in posts[:-11:-1]], "http://wordpress.org/?v=3.2"
    )
    return blog


def attachments_without_a_feed(base: str) -> Golden:
    """The same, its feed gone."""
    blog = attachments(base)
    del blog.routes["/feed/"]
    return blog


def events_and_news(base: str) -> Golden:
    """A village hall: 70 dated events by one template, 24 posts at /blog/ by another; both on the home page, the feed has posts alone."""
    posts = write_posts(24, 2017, 2020, seed=252)
    name = "Lock Street Hall"
    events = {f"/events/{slug(one)}-{n}": one for n, one in enumerate(things(70, 2521))}

    def path(post: Post) -> str:
        return f"/blog/{post.slug}"

    def page(title: str, main: str) -> str:
        menu = " ".join(
            link(where, label)
            for where, label in {
                "/blog": "Blog",
                "/events": "What's on",
                "/hire": "Hire the hall",
                "/find": "Find us",
            }.items()
        )
        return f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} | {name}</title><link rel="alternate" type="application/rss+xml" href="/blog/rss"></head><body><header>{link("/", name)} {menu}</header><main>{main}</main></body></html>'

    when = {where: f"{n % 27 + 1} {MONTHS[n % 12]} 20{18 + n % 3}" for n, where in enumerate(events)}

    def card(post: Post) -> str:
        return f'<div class="teaser"><h3>{link(path(post), text(post.title))}</h3><p class="date">{post.at.day} {MONTHS[post.at.month - 1]} {post.at.year}</p><p>{post.teaser}</p></div>'

    def event(where: str) -> str:
        return f'<div class="event-card"><h3>{link(where, events[where])}</h3><p class="when">{when[where]}, 7.30 pm</p></div>'

    blog = Golden(truth=truth(posts, path))
    blog.routes["/"] = page(
        "Home",
        f"<h1>{name}</h1><h2>What is on</h2>{''.join(map(event, list(events)[:6]))}<h2>From the blog</h2>{''.join(map(card, posts[:-4:-1]))}",
    )
    for leaf in leaves(posts, 10, "/blog", "/blog?page={}"):
        blog.routes[leaf.path] = page(
            "Blog", "<h1>Blog</h1>" + "".join(map(card, leaf.posts)) + link(leaf.older, "Older posts")
        )
    blog.routes["/events"] = page("What's on", "<h1>What is on</h1>" + "".join(map(event, events)))
    for post in posts:
        blog.routes[path(post)] = page(
            text(post.title),
            f'<article><h1>{text(post.title)}</h1><p class="date">{post.at.day} {MONTHS[post.at.month - 1]} {post.at.year}</p>{post.body()}</article>',
        )
    for seed, (where, title) in enumerate(events.items(), 2530):
        blog.routes[where] = page(
            title,
            f'<article><h1>{title}</h1><p class="when">{when[where]}, 7.30 pm, main hall</p>{static_text(seed, 2)}<a class="book" href="http://tickets.example/{seed}">Book</a></article>',
        )
    for seed, one in enumerate(("hire", "find"), 2610):
        blog.routes[f"/{one}"] = page(one.title(), f"<article><h1>{one.title()}</h1>{static_text(seed)}</article>")
    blog.routes["/blog/rss"] = rss(base, name, [(post, path(post)) for post in posts[:-11:-1]])
    return blog


def events_and_news_without_a_feed(base: str) -> Golden:
    """The same as the village hall, its feed gone: only the word blog and the menu tell posts from events."""
    blog = events_and_news(base)
    del blog.routes["/blog/rss"]
    return blog


def whole_twice(base: str) -> Golden:
    """The old place of the blog still answers: all of it at /wordpress/ as well, its links lead within; a footer there names the new place."""
    posts = write_posts(28, 2009, 2013, seed=253)
    name = "Moved House"

    def path(post: Post) -> str:
        return f"{post.at:/%Y/%m}/{post.slug}/"

    blog = Golden(truth=truth(posts, path), aliases={f"/wordpress{path(post)}" for post in posts})
    for root in ("", "/wordpress"):
        note = (
            f"<p>We have moved to {link(f'{base}/', 'the front of the house')}.</p>"
            if root
            else f"<p>{link(f'{base}/wordpress/', 'The old place')} is still there.</p>"
        )

        def page(title: str, main: str, root: str = root, note: str = note) -> str:
            rows = listed(link(f"{root}/{y}/{m:02}/", f"{MONTHS[m - 1]} {y}") for y, m in by_month(posts))
            return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><h1>{link(f"{root}/", name)}</h1><div id="content">{main}</div><ul>{rows}</ul>{note}</body></html>'

        for leaf in leaves(posts, 7, "/", "/page/{}/"):
            shown = "".join(
                f'<div class="post"><h2>{link(root + path(post), text(post.title))}</h2><small>{post.long_date}</small><p>{post.teaser}</p></div>'
                for post in leaf.posts
            )
            blog.routes[root + leaf.path] = page(
                name,
                f"{shown}<p>{link(root + leaf.older if leaf.older else '', 'Older')} {link(root + leaf.newer if leaf.newer else '', 'Newer')}</p>",
            )
        for (y, m), some in by_month(posts).items():
            blog.routes[f"{root}/{y}/{m:02}/"] = page(
                f"{MONTHS[m - 1]} {y}",
                "".join(
                    f'<div class="post"><h2>{link(root + path(post), text(post.title))}</h2><small>{post.long_date}</small><p>{post.teaser}</p></div>'
                    for post in some
                ),
            )
        for post in posts:
            blog.routes[root + path(post)] = page(
                f"{text(post.title)} | {name}",
                f'<div class="post"><h2>{text(post.title)}</h2><small>{post.long_date}</small>{post.body()}</div>',
            )
    return blog


def _paths_in_queries(base: str, seed: int, post_path: str, month_path: str, tag_path: str, page_path: str) -> Golden:
    """A blog on a server without rewriting: the patterns hold {slug}, {n}, {y}, {m}, {tag} or {page}."""
    posts = write_posts(30, 2006, 2009, seed=seed)
    name = "No Rewriting"

    def path(post: Post) -> str:
        return post_path.format(slug=post.slug, n=post.number + 3, y=post.at.year, m=f"{post.at.month:02}")

    months, tags = by_month(posts), by_tag(posts)

    def href(where: str) -> str:
        return where.replace("&", "&amp;")

    def page(title: str, main: str) -> str:
        rows = listed(link(href(month_path.format(y=y, m=f"{m:02}")), f"{MONTHS[m - 1]} {y}") for y, m in months)
        cats = listed(link(href(tag_path.format(tag=tag.lower())), tag) for tag in tags)
        return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><h1>{link("/", name)}</h1><div id="main">{main}</div><div id="side"><ul>{rows}</ul><ul>{cats}</ul></div></body></html>'

    def entry(post: Post) -> str:
        return f'<div class="entry"><h2>{link(href(path(post)), text(post.title))}</h2><p class="date">{post.long_date}</p><p>{post.teaser}</p></div>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 8, "/", page_path.replace("{page}", "{}")):
        blog.routes[leaf.path] = page(
            name,
            "".join(map(entry, leaf.posts))
            + f"<p>{link(href(leaf.older), 'Older')} {link(href(leaf.newer), 'Newer')}</p>",
        )
    for (y, m), some in months.items():
        blog.routes[month_path.format(y=y, m=f"{m:02}")] = page(f"{MONTHS[m - 1]} {y}", "".join(map(entry, some)))
    for tag, some in tags.items():
        blog.routes[tag_path.format(tag=tag.lower())] = page(tag, "".join(map(entry, some[::-1])))
    for post in posts:
        blog.routes[path(post)] = page(
            f"{text(post.title)} - {name}",
            f'<div class="entry"><h2>{text(post.title)}</h2><p class="date">{post.long_date}</p>{post.body()}</div>',
        )
    return blog


def drupal_without_rewriting(base: str) -> Golden:
    """?q=node/12, ?q=archive/200805, ?q=taxonomy/garden, ?q=node&page=2."""
    return _paths_in_queries(
        base, 254, "/?q=node/{n}", "/?q=archive/{y}{m}", "/?q=taxonomy/{tag}", "/?q=node&page={page}"
    )


def expression_engine(base: str) -> Golden:
    """index.php?/weblog/comments/slug/, index.php?/weblog/2008/05/, index.php?/weblog/category/garden/, index.php?/weblog/P16/."""
    return _paths_in_queries(
        base,
        255,
        "/index.php?/weblog/comments/{slug}/",
        "/index.php?/weblog/{y}/{m}/",
        "/index.php?/weblog/category/{tag}/",
        "/index.php?/weblog/P{page}/",
    )


def serendipity_without_rewriting(base: str) -> Golden:
    """index.php?/archives/12-slug.html, index.php?/archives/2008/05.html, index.php?/categories/garden, index.php?/archives/P2.html."""
    return _paths_in_queries(
        base,
        256,
        "/index.php?/archives/{n}-{slug}.html",
        "/index.php?/archives/{y}/{m}.html",
        "/index.php?/categories/{tag}",
        "/index.php?/archives/P{page}.html",
    )


def by_path_of_the_script(base: str) -> Golden:
    """blog.cgi/2008/05/slug: a path behind a program, as of Blosxom and Movable Type without static files."""
    return _paths_in_queries(
        base,
        257,
        "/cgi-bin/blog.cgi/{y}/{m}/{slug}",
        "/cgi-bin/blog.cgi/{y}/{m}",
        "/cgi-bin/blog.cgi/{tag}",
        "/cgi-bin/blog.cgi?page={page}",
    )


def all_by_one_field(base: str) -> Golden:
    """page.php?p=slug for posts, and the same field for months, topics and lists: p=2008-05, p=topic-garden, p=list-2."""
    return _paths_in_queries(
        base, 258, "/page.php?p={slug}", "/page.php?p={y}-{m}", "/page.php?p=topic-{tag}", "/page.php?p=list-{page}"
    )


def tongue_at_the_root(base: str) -> Golden:
    """Polylang: German posts at /slug/, English ones at /en/slug/, each list for itself, a switch on every page, half translated."""
    german = write_posts(26, 2016, 2020, seed=259, language=GERMAN)
    english = write_posts(14, 2016, 2020, seed=260)
    name = "Fähre / Ferry"
    root = dict.fromkeys(german, "") | dict.fromkeys(english, "/en")
    other = dict(zip(english, german[::2], strict=False))
    other |= {german_post: post for post, german_post in other.items()}

    def path(post: Post) -> str:
        return f"{root[post]}/{post.slug}/"

    def page(at: str, title: str, main: str, switch: str) -> str:
        menu = " ".join(
            link(base + where, label)
            for where, label in (
                ((f"{at}/about/", "About"), (f"{at}/contact/", "Contact"))
                if at
                else (("/ueber/", "Über"), ("/kontakt/", "Kontakt"))
            )
        )
        return f'<!DOCTYPE html><html lang="{"en-GB" if at else "de-DE"}"><head><meta charset="UTF-8"><title>{title}</title><link rel="alternate" hreflang="{"de" if at else "en"}" href="{base}{switch}"></head><body><header>{link(f"{base}{at}/", name)} {menu} {link(base + switch, "Deutsch" if at else "English", "class=lang-item")}</header><main>{main}</main></body></html>'

    def stamp(post: Post) -> str:
        return f'<time class="entry-date" datetime="{post.at:%Y-%m-%dT%H:%M:%S}+00:00">{post.long_date if root[post] else f"{post.at:%d.%m.%Y}"}</time>'

    blog = Golden(truth=truth([*german, *english], path))
    for at, posts in (("", german), ("/en", english)):
        home = "/" if at else "/en/"
        for leaf in leaves(posts, 8, f"{at}/", f"{at}/page/{{}}/"):
            shown = "".join(
                f'<article><h2 class="entry-title">{link(base + path(post), text(post.title), "rel=bookmark")}</h2>{stamp(post)}<p>{post.teaser}</p></article>'
                for post in leaf.posts
            )
            blog.routes[leaf.path] = page(
                at,
                name,
                f"{shown}<nav>{link(base + leaf.older if leaf.older else '', 'Older posts' if at else 'Ältere Beiträge')}</nav>",
                home,
            )
        for older, post, newer in neighbours(posts):
            near = " ".join(link(base + path(one), text(one.title)) for one in (older, newer) if one)
            blog.routes[path(post)] = page(
                at,
                f"{text(post.title)} – {name}",
                f'<article><h1 class="entry-title">{text(post.title)}</h1>{stamp(post)}{post.body()}</article><nav>{near}</nav>',
                path(other[post]) if post in other else ("/" if at else "/en/"),
            )
        blog.routes[f"{at}/feed/"] = rss(base, name, [(post, path(post)) for post in posts[:-11:-1]])
    for seed, (where, title) in enumerate({"/ueber/": "Über", "/kontakt/": "Kontakt"}.items(), 2590):
        blog.routes[where] = page(
            "",
            f"{title} – {name}",
            f'<article><h1 class="entry-title">{title}</h1>{static_text(seed, language=GERMAN)}</article>',
            "/en/",
        )
    for seed, one in enumerate(("about", "contact"), 2592):
        blog.routes[f"/en/{one}/"] = page(
            "/en",
            f"{one.title()} – {name}",
            f'<article><h1 class="entry-title">{one.title()}</h1>{static_text(seed)}</article>',
            "/",
        )
    return blog


def spaces_and_signs(base: str) -> Golden:
    """Files named by their titles: /posts/A week with the blue radio (2).html, with spaces, brackets, commas and ampersands in links."""
    posts = write_posts(26, 2003, 2008, seed=261)
    name = "Named Files"

    def file(post: Post) -> str:
        return f"{post.title}{f' ({post.number})' if post.number % 3 == 0 else ''}{' & more, again' if post.number % 5 == 0 else ''}.html"

    def path(post: Post) -> str:
        return quote(f"/posts/{file(post)}", safe="/()&,'")

    def page(title: str, main: str) -> str:
        return f'<html><head><meta charset="utf-8"><title>{title}</title></head><body>{link("/", name)} {link("/about me.html", "me")}{main}</body></html>'

    blog = Golden(truth=truth(posts, path))
    rows = listed(
        f'{post.at:%d/%m/%Y} <a href="posts/{text(file(post))}">{text(post.title)}</a>' for post in posts[::-1]
    )
    blog.routes["/"] = page(name, f"<h1>{name}</h1><ul>{rows}</ul>")
    for post in posts:
        blog.routes[path(post)] = page(
            f"{text(post.title)}", f"<h1>{text(post.title)}</h1><p>{post.at:%d/%m/%Y}</p>{post.body()}"
        )
    blog.routes["/about%20me.html"] = page("me", f"<h1>me</h1>{static_text(2611)}")
    return blog
