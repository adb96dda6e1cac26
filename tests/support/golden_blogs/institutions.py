"""Which posts stand in a site that is more than a blog? Recipes of a kitchen, the news of a club and of an institute."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from tests.support.blog_server import redirect
from tests.support.golden_blogs.golden import (
    Golden,
    Post,
    by_tag,
    leaves,
    link,
    listed,
    numbers,
    rss,
    slug,
    static_text,
    text,
    truth,
    write_posts,
)
from tests.support.golden_blogs.prose import GERMAN
from tests.support.golden_blogs.surroundings import things


def recipes(base: str) -> Golden:
    """A kitchen blog: a recipe is a post, but so is none of the index of recipes, the shop's pages, the print copies."""
    posts = write_posts(40, 2013, 2020, seed=114)
    name = "Rye & Butter"
    statics = {
        "/about-me/": "About me",
        "/faq/": "Questions",
        "/cookbook/": "The cookbook",
        "/work-with-us/": "Work with us",
        "/conversions/": "Cups and grams",
    }

    def path(post: Post) -> str:
        return f"/{post.slug}/"

    tags = by_tag(posts)

    def page(title: str, main: str, kind: str) -> str:
        menu = "".join(
            f"<li>{link(base + where, label)}</li>"
            for where, label in [
                ("/recipe-index/", "Recipes"),
                *((f"/category/{tag.lower()}/", tag) for tag in tags),
                *statics.items(),
            ]
        )
        popular = "".join(
            f'<article class="post"><a href="{base}{path(post)}" aria-hidden="true" tabindex="-1"><img src="/t/{post.number}.jpg" alt="{text(post.title)}"></a><h4 class="entry-title">{link(base + path(post), text(post.title))}</h4></article>'
            for post in posts[4:32:7]
        )
        return f'<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>{title}</title><link rel="alternate" type="application/rss+xml" href="{base}/feed/"></head><body class="{kind} genesis"><div class="site-container"><header class="site-header"><p class="site-title">{link(f"{base}/", name)}</p></header><nav class="nav-primary"><ul class="menu">{menu}</ul></nav><div class="site-inner"><main class="content">{main}</main><aside class="sidebar"><section class="widget"><h4>Popular</h4>{popular}</section></aside></div></div></body></html>'

    def entry(post: Post) -> str:
        return f'<article class="post type-post entry"><header class="entry-header"><a class="entry-image-link" href="{base}{path(post)}" aria-hidden="true" tabindex="-1"><img class="alignleft post-image" src="/t/{post.number}.jpg" alt=""></a><h2 class="entry-title"><a class="entry-title-link" rel="bookmark" href="{base}{path(post)}">{text(post.title)}</a></h2><p class="entry-meta"><time class="entry-time">{post.long_date}</time></p></header><div class="entry-content"><p>{post.teaser}</p></div></article>'

    def card(post: Post) -> str:
        items = "".join(
            f'<li class="wprm-recipe-ingredient">{n * 50} g {word.lower()}</li>'
            for n, word in enumerate(("Flour", "Butter", "Milk", "Salt"), 1)
        )
        steps = "".join(f"<li>{text(one)}</li>" for one in post.paragraphs[-2:])
        return f'<div id="recipe" class="wprm-recipe-container"><h2 class="wprm-recipe-name">{text(post.title)}</h2><a href="{base}/wprm_print/{post.number}" rel="nofollow" class="wprm-recipe-print">Print Recipe</a><div>Prep Time 20 minutes</div><h3>Ingredients</h3><ul>{items}</ul><h3>Instructions</h3><ol>{steps}</ol></div>'

    blog = Golden(truth=truth(posts, path), aliases={f"/wprm_print/{post.number}" for post in posts})

    def listing(first: str, title: str, some: list[Post]) -> None:
        for leaf in leaves(some, 9, first, first + "page/{}/"):
            pages = listed(numbers(leaf, first, first + "page/{}/"))
            blog.routes[leaf.path] = page(
                title,
                (f'<div class="archive-description"><h1>{title}</h1></div>' if title != name else "")
                + "".join(map(entry, leaf.posts))
                + f'<div class="archive-pagination pagination"><ul>{pages}</ul></div>',
                "archive",
            )

    listing("/", name, posts)
    for tag, some in tags.items():
        listing(f"/category/{tag.lower()}/", tag, some)
    index = "".join(
        f'<h3>{tag}</h3><div class="grid">'
        + "".join(
            f'<a href="{base}{path(post)}"><img src="/t/{post.number}.jpg" alt="{text(post.title)}"><span>{text(post.title)}</span></a>'
            for post in some
        )
        + "</div>"
        for tag, some in tags.items()
    )
    blog.routes["/recipe-index/"] = page(
        "Recipe index", f'<article class="page"><h1 class="entry-title">Recipe index</h1>{index}</article>', "page"
    )
    for post in posts:
        said = "".join(
            f'<li class="comment"><article><p class="comment-meta"><time>{post.long_date} at 8:11 am</time></p><p>{text(what)}</p></article></li>'
            for who, what in post.comments
        )
        blog.routes[path(post)] = page(
            f"{text(post.title)} - {name}",
            f'<article class="post type-post entry"><header class="entry-header"><h1 class="entry-title">{text(post.title)}</h1><p class="entry-meta">Published: <time class="entry-time">{post.long_date}</time> · Modified: <time class="entry-modified-time">Nov 3, 2020</time> by Ann · {link("#recipe", "Jump to Recipe")}</p></header><div class="entry-content">{post.body()}{card(post)}</div></article><div class="entry-comments"><h3>Reader Interactions</h3><ol class="comment-list">{said}</ol></div>',
            "single",
        )
        blog.routes[f"/wprm_print/{post.number}"] = (
            f"<!DOCTYPE html><html><head><title>{text(post.title)} - {name}</title><meta name='robots' content='noindex'></head><body class='wprm-print'>{card(post)}</body></html>"
        )
    for seed, (where, title) in enumerate(statics.items()):
        blog.routes[where] = page(
            f"{title} - {name}",
            f'<article class="page entry"><header class="entry-header"><h1 class="entry-title">{title}</h1></header><div class="entry-content">{static_text(1150 + seed)}</div></article>',
            "page",
        )
    blog.routes["/feed/"] = rss(
        base, name, [(post, path(post)) for post in posts[:-11:-1]], "https://wordpress.org/?v=5.4"
    )
    return blog


def news_of_a_club(base: str) -> Golden:
    """TYPO3: a club's site whose news stand at /aktuelles/detail/..., ten dates of events, teams, a gallery; German."""
    posts = write_posts(32, 2015, 2020, seed=115, language=GERMAN)
    name = "Ruderverein Fähre"
    months = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
    statics = {
        "/verein/": "Der Verein",
        "/verein/vorstand/": "Vorstand",
        "/verein/satzung/": "Satzung",
        "/verein/geschichte/": "Geschichte",
        "/kontakt/": "Kontakt",
        "/impressum/": "Impressum",
        "/mannschaften/": "Mannschaften",
        "/mannschaften/herren/": "Herren",
        "/mannschaften/damen/": "Damen",
        "/mannschaften/jugend/": "Jugend",
    }
    events = {f"/termine/detail/{slug(one)}/": one for one in things(18, 1151, GERMAN)}

    def path(post: Post) -> str:
        return f"/aktuelles/detail/{post.slug}/"

    def page(title: str, main: str) -> str:
        menu = "".join(
            f"<li>{link(where, label)}</li>"
            for where, label in [
                ("/", "Start"),
                ("/aktuelles/", "Aktuelles"),
                ("/termine/", "Termine"),
                *statics.items(),
            ]
        )
        return f'<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta name="generator" content="TYPO3 CMS"><title>{title}</title></head><body id="p12"><div class="header"><a href="/"><img src="/logo.png" alt="{name}"></a></div><ul class="nav">{menu}</ul><div class="main" id="content"><!--TYPO3SEARCH_begin-->{main}<!--TYPO3SEARCH_end--></div></body></html>'

    def item(post: Post) -> str:
        return f'<div class="article articletype-0" itemscope itemtype="http://schema.org/Article"><div class="header"><h3><a title="{text(post.title)}" href="{path(post)}"><span itemprop="headline">{text(post.title)}</span></a></h3></div><p><span class="news-list-date"><time itemprop="datePublished" datetime="{post.on}">{post.at:%d.%m.%Y}</time></span></p><div class="teaser-text" itemprop="description"><p>{post.teaser} <a class="more" title="{text(post.title)}" href="{path(post)}">Weiterlesen</a></p></div></div>'

    blog = Golden(truth=truth(posts, path), start="/aktuelles/")
    for leaf in leaves(posts, 8, "/aktuelles/", "/aktuelles/seite/{}/"):
        pages = listed(numbers(leaf, "/aktuelles/", "/aktuelles/seite/{}/"))
        blog.routes[leaf.path] = page(
            f"Aktuelles: {name}",
            f'<h1>Aktuelles</h1><div class="news"><div class="news-list-view">{"".join(map(item, leaf.posts))}<div class="page-navigation"><p>Seite {leaf.number} von {leaf.of}.</p><ul class="f3-widget-paginator">{pages}<li class="next">{link(leaf.older, "Nächste")}</li></ul></div></div></div>',
        )
    blog.routes["/"] = page(
        name,
        f'<h1>Willkommen</h1>{static_text(1152, language=GERMAN)}<h2>Neues</h2><div class="news">{"".join(map(item, posts[:-4:-1]))}</div>',
    )
    for post in posts:
        blog.routes[path(post)] = page(
            f"{text(post.title)}: {name}",
            f'<div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><h3 itemprop="headline">{text(post.title)}</h3></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="{post.on}">{post.at.day}. {months[post.at.month - 1]} {post.at.year}</time></span></p></div><div class="news-text-wrap" itemprop="articleBody">{post.body()}</div><div class="news-backlink-wrap">{link("/aktuelles/", "Zurück")}</div></div></div>',
        )
    rows = "".join(
        f"<li>{n % 27 + 1:02}.{n % 12 + 1:02}.2021 {link(where, title)}</li>"
        for n, (where, title) in enumerate(events.items())
    )
    blog.routes["/termine/"] = page(f"Termine: {name}", f"<h1>Termine</h1><ul>{rows}</ul>")
    for seed, (where, title) in enumerate([*events.items(), *statics.items()]):
        when = (
            f'<p class="news-list-date">{seed % 27 + 1:02}.{seed % 12 + 1:02}.2021, 19 Uhr, Bootshaus</p>'
            if where in events
            else ""
        )
        blog.routes[where] = page(
            f"{title}: {name}", f"<h1>{title}</h1>{when}{static_text(1160 + seed, language=GERMAN)}"
        )
    blog.routes["/aktuelles"] = redirect(f"{base}/aktuelles/", 301)
    return blog


def plone_news(base: str) -> Golden:
    """Plone: an institute's site; news at /news/YYYY/slug, lists by ?b_start:int=20, forms at every page, events, people."""
    posts = write_posts(46, 2009, 2014, seed=116)
    name = "Institute of Locks"
    people = things(14, 1161)

    def path(post: Post) -> str:
        return f"/news/{post.at.year}/{post.slug}"

    def page(title: str, main: str, where: str) -> str:
        tools = f'<div class="documentActions"><ul><li id="document-action-print">{link("javascript:this.print();", "Print this")}</li><li>{link(f"{base}{where}/sendto_form", "Send this")}</li></ul></div>'
        tabs = "".join(
            f'<li id="portaltab-{one}">{link(f"{base}/{one}", one.title())}</li>'
            for one in ("news", "events", "people", "research", "contact")
        )
        return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title} &mdash; {name}</title><meta name="generator" content="Plone - http://plone.org" /></head><body class="template-newsitem_view"><div id="portal-header"><a id="portal-logo" href="{base}"><img src="/logo.png" alt="{name}" /></a><ul id="portal-globalnav">{tabs}</ul></div><div id="portal-personaltools">{link(f"{base}/login", "Log in")}</div><div id="portal-column-content"><div id="content">{main}</div>{tools}</div></body></html>'

    def item(post: Post) -> str:
        return f'<div class="tileItem visualIEFloatFix vevent"><h2 class="tileHeadline">{link(base + path(post), text(post.title), "class=summary")}</h2><div class="documentByLine">by <span class="documentAuthor">{link(f"{base}/author/ann", "Ann")}</span> &mdash; <span class="documentModified"><span>last modified</span> {post.at:%b %d, %Y %I:%M %p}</span></div><p class="tileBody"><span class="description">{post.teaser}</span></p><p class="tileFooter">{link(base + path(post), "Read More&hellip;")}</p></div>'

    blog = Golden(truth=truth(posts, path), start="/news")
    blog.routes["/"] = page(
        name,
        f'<h1 class="documentFirstHeading">{name}</h1>{static_text(1162)}<dl class="portlet portletNews"><dt class="portletHeader">{link(f"{base}/news", "News")}</dt>'
        + "".join(
            f'<dd class="portletItem">{link(base + path(post), text(post.title), "class=tile")}<span class="portletItemDetails">{post.at:%b %d, %Y}</span></dd>'
            for post in posts[:-6:-1]
        )
        + "</dl>",
        "",
    )
    groups = list(leaves(posts, 20, "/news", "/news?b_start:int={}0"))
    for leaf in groups:
        batch = [f"/news?b_start:int={20 * (n - 1)}" if n > 1 else "/news" for n in range(1, leaf.of + 1)]
        bar = "".join(link(base + where, str(n)) for n, where in enumerate(batch, 1) if n != leaf.number)
        blog.routes[batch[leaf.number - 1]] = page(
            "News",
            f'<h1 class="documentFirstHeading">News</h1>{"".join(map(item, leaf.posts))}<div class="listingBar">{bar}</div>',
            "/news",
        )
    for y in sorted({post.at.year for post in posts}):
        blog.routes[f"/news/{y}"] = page(
            str(y),
            f'<h1 class="documentFirstHeading">{y}</h1>'
            + "".join(item(post) for post in posts[::-1] if post.at.year == y),
            f"/news/{y}",
        )
    for post in posts:
        crumbs = f'<div id="portal-breadcrumbs">You are here: {link(base, "Home")} / {link(f"{base}/news", "News")} / {link(f"{base}/news/{post.at.year}", str(post.at.year))} / {text(post.title)}</div>'
        blog.routes[path(post)] = page(
            text(post.title),
            f'{crumbs}<h1 class="documentFirstHeading">{text(post.title)}</h1><div class="documentByLine"><span class="documentPublished"><span>published</span> {post.at:%b %d, %Y %I:%M %p}</span></div><div id="content-core"><div id="parent-fieldname-text">{post.body()}</div></div>',
            path(post),
        )
    for kind, names in (("events", things(12, 1163)), ("people", people), ("research", things(8, 1164))):
        rows = "".join(f"<dt>{link(f'{base}/{kind}/{slug(one)}', one)}</dt><dd>{one}</dd>" for one in names)
        blog.routes[f"/{kind}"] = page(
            kind.title(), f'<h1 class="documentFirstHeading">{kind.title()}</h1><dl>{rows}</dl>', f"/{kind}"
        )
        for seed, one in enumerate(names):
            blog.routes[f"/{kind}/{slug(one)}"] = page(
                one,
                f'<h1 class="documentFirstHeading">{one}</h1><div id="content-core">{static_text(1170 + seed + len(kind) * 31)}</div>',
                f"/{kind}/{slug(one)}",
            )
    blog.routes["/contact"] = page(
        "Contact", f'<h1 class="documentFirstHeading">Contact</h1>{static_text(1168)}', "/contact"
    )
    form = page(
        "Send this page to someone",
        '<h1 class="documentFirstHeading">Send this page to someone</h1><form><input name="send_to_address"></form>',
        "",
    )
    blog.routes |= {f"{where.partition('?')[0]}/sendto_form": form for where in list(blog.routes)}
    blog.routes["/login"] = page("Log in", "<form></form>", "/login")
    return blog
