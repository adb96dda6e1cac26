"""How do today's hosts, shops, boards and offices print a blog? Ghost for members, Buttondown, WriteFreely, Discourse, Shopify, HubSpot, Wix and more."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from tests.support.blog_server import redirect
from tests.support.golden_blogs.golden import sitemap, sitemap_index, static_text, text
from tests.support.golden_blogs.languages import GERMAN, RUSSIAN, VIETNAMESE
from tests.support.golden_blogs.tables import NUMBERS, Site, Table, blog_of
from tests.support.golden_blogs.voices import INDONESIAN, SPANISH

_SHORT = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"


def _maps_of_ghost(site: Site) -> None:
    base = site.base
    site.blog.routes["/sitemap.xml"] = sitemap_index(
        f"{base}/sitemap-{kind}.xml" for kind in ("pages", "posts", "tags", "authors")
    )
    site.blog.routes["/sitemap-posts.xml"] = sitemap([base + path for path in site.paths.values()])
    site.blog.routes["/sitemap-pages.xml"] = sitemap([base + path for path in ("/", "/about/", "/contact/")])
    site.blog.routes["/sitemap-tags.xml"] = sitemap([base + site.tag_path(tag) for tag in site.tags])
    site.blog.routes["/sitemap-authors.xml"] = sitemap([f"{base}/author/mo/"])
    site.put("/author/mo/", "Mo", site.entries(site.posts[:-9:-1]))


ghost_members = blog_of(Table(
    name="Slow Ferries", seed=441, count=28, years=(2021, 2023), path="/{p.slug}/", numbered="/page/{n}/", tag="/tag/{t}/", day="{p.at:%d} {p.at:%b} {p.at.year}", names=_SHORT, feed="/rss/", feed_size=15,
    statics={"/about/": "About", "/contact/": "Contact"}, page_title="{title}",
    frame='<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><meta name="generator" content="Ghost 5.33"><link rel="alternate" type="application/rss+xml" title="Slow Ferries" href="{base}/rss/"></head><body><header id="gh-head"><a class="gh-head-logo" href="{base}">Slow Ferries</a>{menu}<a href="#/portal/signin" data-portal="signin">Sign in</a><a href="#/portal/signup" data-portal="signup">Subscribe</a></header><main id="gh-main">{main}</main><footer><a href="#/portal/">Sign up</a> <a href="https://ghost.org/">Powered by Ghost</a></footer></body></html>',
    entry='<article class="gh-card post"><a class="gh-card-link" href="{url}"><figure class="gh-card-image"><img src="/content/images/size/w300/{p.number}.jpg" alt=""></figure><div class="gh-card-wrapper"><header><h3 class="gh-card-title">{title}</h3></header><div class="gh-card-excerpt">{teaser}</div><footer class="gh-card-footer"><span class="gh-card-author">Mo</span> <time class="gh-card-date" datetime="{p.on}">{day}</time> Members only</footer></div></a></article>',
    post='<article class="gh-article post"><header><a class="gh-article-tag" href="{base}{tagurl}">{tag}</a><h1 class="gh-article-title">{title}</h1><div class="gh-article-meta"><h4><a href="/author/mo/">Mo</a></h4><time class="gh-article-meta-date" datetime="{p.on}">{day}</time> — 2 min read</div></header><section class="gh-content"><p>{teaser}</p><aside class="gh-post-upgrade-cta"><div class="gh-post-upgrade-cta-content"><h2>This post is for subscribers only</h2><a class="gh-btn" data-portal="signup" href="#/portal/signup">Subscribe now</a><p><small>Already have an account? <a data-portal="signin" href="#/portal/signin">Sign in</a></small></p></div></aside></section></article>',
    more=_maps_of_ghost,
))  # fmt: skip
"""Ghost 5: every text is cut for members, with the same heading on each page; four sitemaps."""


buttondown = blog_of(Table(
    name="Letters from the Lock", seed=442, count=30, years=(2020, 2022), path="/lock/archive/{p.slug}/", first="/lock/archive/", size=30, day="{month} {p.at.day}, {p.at.year}", feed="/lock/rss", feed_size=30, start="/lock",
    frame='<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" type="application/rss+xml" href="/lock/rss"></head><body><h1><a href="/lock">Letters from the Lock</a></h1>{main}<form action="/api/emails/embed-subscribe/lock"><input type="email" name="email"></form><a href="/lock/archive/">Archives</a> <a href="https://buttondown.example/refer/lock">Powered by Buttondown</a></body></html>',
    entry='<div class="email"><a href="{base}{url}"><div class="email-metadata"><time datetime="{p.at:%Y-%m-%dT%H:%M:%SZ}">{day}</time></div><h2>{title}</h2><div>{teaser}</div></a></div>',
    post='<article><h1 class="subject">{title}</h1><time datetime="{p.at:%Y-%m-%dT%H:%M:%SZ}">{day}</time><div class="email-body">{body}</div><div class="issue-links">Older: {older} Newer: {newer}</div><p>You just read issue #{p.number} of Letters from the Lock. You can also browse the <a href="/lock/archive/">full archives</a> of this newsletter.</p></article>',
    more=lambda site: site.put("/lock", "", "<p>Letters about a canal.</p>"),
))  # fmt: skip
"""Buttondown: all letters on one page at /lock/archive/, cards whose link holds day, title and first words; we start at the form."""


def _campaigns(site: Site) -> None:
    """The archive shows the latest twenty; the rest are not to be had."""
    kept = site.posts[-20:]
    site.blog.truth = {site.paths[post.number]: site.blog.truth[site.paths[post.number]] for post in kept}
    for post in site.posts[:-20]:
        del site.blog.routes[site.paths[post.number]]
    rows = "".join(
        f'<li class="campaign">{post.at:%m/%d/%Y} - <a href="{site.paths[post.number].replace("&", "&amp;")}" title="{text(post.title)}" target="_blank">{text(post.title)}</a></li>'
        for post in kept[::-1]
    )
    site.blog.routes[site.table.first] = (
        f'<!DOCTYPE html><html><head><title>The Choir</title></head><body><div class="display_archive"><h2>The Choir - Archive</h2><ul id="archive-list">{rows}</ul></div></body></html>'
    )


mailchimp = blog_of(Table(
    name="The Choir", seed=443, count=26, years=(2016, 2018), path="/?u=4fa1&id=9b{p.number:02}c", first="/home/?u=4fa1&id=77de", day="{month} {p.at.day}, {p.at.year}", page_title="{title}",
    frame='<!doctype html><html><head><title>{title}</title></head><body><div id="awesomebar"><a href="{base}/home/?u=4fa1&amp;id=77de">Past Issues</a> <a href="/subscribe?u=4fa1">Subscribe</a> <a href="#">Translate</a></div><table><tr><td>{main}</td></tr></table><p>Copyright © 2018 The Choir. <a href="/unsubscribe?u=4fa1">unsubscribe</a> <a href="/profile?u=4fa1">update preferences</a></p></body></html>',
    entry="", post='<p><a href="{base}{url}">View this email in your browser</a></p><h1>{title}</h1>{body}', more=_campaigns,
))  # fmt: skip
"""Mailchimp: /?u=4fa1&id=9b12c, the day stands in the list alone and there as 05/08/2017, only the latest twenty are listed."""


writefreely = blog_of(Table(
    name="Tidemarks", seed=444, count=24, years=(2019, 2021), titled=False, path="/tide/{p.slug}", first="/tide/", numbered="/tide/page/{n}", size=6, tag="/tide/tag:{tag}", day="{month} {p.at.day}, {p.at.year}", feed="/tide/feed/", page_title="{title} — {name}",
    frame='<!DOCTYPE HTML><html><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" type="application/rss+xml" title="Tidemarks" href="/tide/feed/"></head><body id="collection" itemscope itemtype="http://schema.org/Blog"><header><h1><a href="/tide/">Tidemarks</a></h1><p class="description">notes</p></header><section id="wrapper">{main}</section><footer><a class="home" href="/">a writefreely host</a> <a href="/read">reader</a> <a href="/login">log in</a></footer></body></html>',
    entry='<article class="norm h-entry" id="x{p.number}"><time class="dt-published" datetime="{p.at:%Y-%m-%dT%H:%M:%SZ}"><a href="{base}{url}" class="u-url">{day}</a></time><div class="e-content">{body}<p><a href="{base}/tide/tag:{tag}" class="hashtag">#<span>{tag}</span></a></p></div></article>',
    post='<article id="post-body" class="norm h-entry"><div class="e-content">{body}<p><a href="{base}/tide/tag:{tag}" class="hashtag">#<span>{tag}</span></a></p></div><time class="dt-published" datetime="{p.at:%Y-%m-%dT%H:%M:%SZ}">{day}</time></article>',
    more=lambda site: (site.blog.routes.update({"/": "<html><title>host</title><h1>a host</h1><a href='/read'>reader</a></html>"}), site.put("/read", "Reader", site.entries(site.posts[-3:]) + '<article><h2><a href="/mona/an-elegy">An elegy</a></h2><p>by mona</p></article>'), site.put("/mona/an-elegy", "An elegy", static_text(4440))),
))  # fmt: skip
"""WriteFreely: one of several blogs of a host, posts without titles, hashtags as /tide/tag:Garden, a reader of all blogs."""


def _topics(site: Site) -> None:
    rows = ""
    for number in range(40, 58):
        where = f"/t/how-do-i-fix-valve-{number}/{number}"
        site.put(
            where,
            f"How do I fix valve {number}",
            f'<h1>How do I fix valve {number}</h1><div class="crawler-post"><span class="creator">joe</span> <time datetime="2021-03-0{number % 9 + 1}T10:00:00Z">March {number % 9 + 1}, 2021</time><div class="post"><p>It drips, number {number}.</p></div></div>',
        )
        rows += (
            f'<tr class="topic-list-item"><td><a href="{where}" class="title">How do I fix valve {number}</a></td></tr>'
        )
    site.put("/c/support/6", "Support", f"<table>{rows}</table>")
    site.put("/", "", f"<table>{rows}</table>{site.entries(site.posts[-3:])}")
    site.put("/latest", "Latest", f"<table>{rows}</table>{site.entries(site.posts[-3:])}")
    for post in site.posts:
        path = site.paths[post.number]
        if post.comments:
            site.blog.routes[f"{path}/2"] = site.blog.routes[path]
            site.blog.aliases.add(f"{path}/2")


discourse = blog_of(Table(
    name="Valve Club", seed=445, count=22, years=(2019, 2021), path="/t/{p.slug}/{p.number}", first="/c/blog/5", numbered="/c/blog/5?page={n0}", size=8, day="{month} {p.at.day}, {p.at.year}", feed="/c/blog/5.rss", feed_size=22,
    statics={"/about": "About", "/guidelines": "Guidelines", "/faq": "FAQ", "/tos": "Terms", "/c/support/6": "Support", "/latest": "Latest"},
    frame='<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><meta name="generator" content="Discourse 2.8"><link rel="alternate" type="application/rss+xml" href="{base}/c/blog/5.rss"></head><body class="crawler"><header><a href="/">Valve Club</a></header><div id="main-outlet" class="wrap">{main}</div><footer class="container"><nav><a href="/c/blog/5">Blog</a>{menu}</nav></footer></body></html>',
    entry='<tr class="topic-list-item category-blog"><td class="main-link"><a itemprop="url" href="{base}{url}" class="title raw-link raw-topic-link">{title}</a></td><td class="posters"><a href="{base}/u/vera">vera</a></td><td class="replies">{comments}</td><td>{day}</td></tr>',
    post='<div id="topic-title"><h1><a href="{url}">{title}</a></h1><div class="topic-category"><a href="/c/blog/5">Blog</a></div></div><div class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator"><a href="{base}/u/vera">vera</a></span> <time datetime="{p.at:%Y-%m-%dT%H:%M:%SZ}" class="post-time">{day}</time> <span itemprop="position">1</span></div><div class="post">{body}</div></div>{said}<div id="related-topics">Related <a href="/t/how-do-i-fix-valve-40/40">How do I fix valve 40</a></div>',
    more=_topics,
))  # fmt: skip
"""Discourse: the blog is a category at /c/blog/5, its posts are topics at /t/slug/12 as are the questions of the others; answers have numbers."""


def _products(site: Site) -> None:
    rows = ""
    for number in range(24):
        where = f"/products/brush-{number}"
        site.put(
            where,
            f"Brush No. {number}",
            f'<h1>Brush No. {number}</h1><span class="price">£{number}.50</span><div class="rte"><p>A brush of hair number {number} for edges.</p></div>',
        )
        rows += (
            f'<div class="grid-item"><a href="/collections/all/products/brush-{number}">Brush No. {number}</a></div>'
        )
        site.blog.routes[f"/collections/all/products/brush-{number}"] = site.blog.routes[where]
    site.put("/collections/all", "Products", rows)
    site.put("/", "", f"<h2>Brushes</h2>{rows[:900]}</div><h2>From the journal</h2>{site.entries(site.posts[-3:])}")


shopify = blog_of(Table(
    name="Hog & Hair", seed=446, count=20, years=(2018, 2020), path="/blogs/journal/{p.slug}", first="/blogs/journal", start="/", numbered="/blogs/journal?page={n}", size=6, tag="/blogs/journal/tagged/{t}", day="{month} {p.at.day}, {p.at.year}", feed="/blogs/journal.atom",
    statics={"/collections/all": "Shop", "/pages/about-us": "About us", "/pages/stockists": "Stockists", "/policies/refund-policy": "Refunds", "/cart": "Cart", "/account/login": "Log in"}, page_title="{title} – {name}",
    frame='<!doctype html><html><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" type="application/atom+xml" href="/blogs/journal.atom"></head><body class="template-blog"><header><a href="/">Hog &amp; Hair</a><a href="/blogs/journal">Journal</a>{menu}</header><main class="main-content">{main}</main></body></html>',
    entry='<div class="article"><h2><a href="{url}">{title}</a></h2><p class="blog-meta"><time datetime="{p.at:%Y-%m-%dT%H:%M:%SZ}">{day}</time></p><div class="rte"><p>{teaser}</p></div><a href="{url}">Read more →</a> Posted in <a href="{tagurl}">{tag}</a></div>',
    post='<article><h1>{title}</h1><p class="blog-meta">Posted by Ann on <time datetime="{p.at:%Y-%m-%dT%H:%M:%SZ}">{day}</time></p><div class="rte">{body}</div><p>Tags: <a href="{tagurl}">{tag}</a></p><div class="section-header"><a href="/blogs/journal">Back to Journal</a></div></article>',
    more=_products,
))  # fmt: skip
"""Shopify: more brushes than posts, the blog at /blogs/journal with lists by ?page=2 and tags at /tagged/garden; we start at the shop."""


hubspot = blog_of(Table(
    name="Ledgerly", seed=447, count=26, years=(2017, 2019), path="/blog/{p.slug}", first="/blog", start="/blog", numbered="/blog/page/{n}", size=6, tag="/blog/topic/{t}", month="/blog/archive/{y}/{m:02}", month_label="{month} {y} ({n})", day="{p.at:%b} {p.at.day}, {p.at.year} {p.at:%I:%M:%S %p}", feed="/blog/rss.xml",
    statics={"/product": "Product", "/pricing": "Pricing", "/ebook-closing-the-books": "E-book", "/webinars": "Webinars", "/careers": "Careers", "/": "Home"}, page_title="{title}",
    frame='<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><meta name="generator" content="HubSpot"><link rel="alternate" type="application/rss+xml" href="{base}/blog/rss.xml"></head><body class="hs-blog-listing"><div class="header-container-wrapper">{menu}<a href="{base}/blog">Blog</a></div><div class="body-container-wrapper">{main}</div><div class="side"><h3>Topics</h3>{tags}<a class="filter-expand-link" href="#">see all</a><h3>Recent</h3>{recent}<h3>By month</h3>{months}</div></body></html>',
    entry='<div class="post-item"><div class="post-header"><h2><a href="{base}{url}">{title}</a></h2><div id="hubspot-author_data">Posted by <a class="author-link" href="{base}/blog/author/ida">Ida</a> on {day}</div></div><div class="post-body"><p>{teaser}</p></div><a class="more-link" href="{base}{url}">Read More</a></div>',
    post='<div class="section post-header"><h1><span id="hs_cos_wrapper_name">{title}</span></h1><div id="hubspot-author_data">Posted by <a class="author-link" href="{base}/blog/author/ida">Ida</a> on {day}</div></div><div class="section post-body">{body}</div><p id="hubspot-topic_data">Topics: <a href="{base}{tagurl}">{tag}</a></p>{said}',
    more=lambda site: (site.put("/blog/author/ida", "Ida", "<h1>Ida</h1>" + site.entries(site.posts[:-9:-1])), site.put("/blog/all", "All", site.entries(site.posts[::-1], '<p><a href="{url}">{title}</a></p>'))),
))  # fmt: skip
"""HubSpot: /blog/slug, /blog/topic/, /blog/author/, /blog/archive/2019/05 with counts, pages to catch visitors beside."""


wix = blog_of(Table(
    name="Estudio Norte", seed=448, count=22, years=(2018, 2020), language=SPANISH, names="ene feb mar abr may jun jul ago sep oct nov dic", path="/post/{p.slug}", first="/blog", start="/", numbered="/blog/page/{n}", size=6, tag="/blog/categories/{t}", day="{p.at.day} {month} {p.at.year}", map="/pages-sitemap.xml",
    statics={"/sobre-mi": "Sobre mí", "/servicios": "Servicios", "/contacto": "Contacto"}, page_title="{title}", feed="/blog-feed.xml", feed_size=20,
    frame='<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>{title}</title><meta name="generator" content="Wix.com Website Builder"/></head><body><div id="SITE_HEADER"><a href="{base}">Inicio</a>{menu}<a href="{base}/blog">Blog</a></div><div id="PAGES_CONTAINER">{main}</div></body></html>',
    entry='<article data-hook="post-list-item"><a href="{base}{url}"><div data-hook="gallery-item-image"></div></a><ul><li><span title="Begoña" data-hook="user-name">Begoña</span></li><li><span title="{day}" data-hook="time-ago">{day}</span></li><li><span data-hook="time-to-read">2 min de lectura</span></li></ul><a href="{base}{url}" data-hook="post-list-item__title"><h2><p>{title}</p></h2></a><div>{teaser}</div><a href="{base}{url}?commentId=1"><span>{comments} comentarios</span></a></article>',
    post='<article data-hook="post"><ul><li><span data-hook="user-name">Begoña</span></li><li><span data-hook="time-ago" title="{day}">{day}</span></li></ul><h1 data-hook="post-title"><span>{title}</span></h1><section data-hook="post-description">{body}</section><ul data-hook="category-labels"><li><a href="{base}{tagurl}">{tag}</a></li></ul></article><h3>Entradas recientes</h3>{newer}{older}<a href="{base}/blog">Ver todo</a>',
    more=lambda site: [site.put("/", "", f"<h1>Estudio Norte</h1>{static_text(4480, language=SPANISH)}"), *(site.blog.routes.update({f"{path}?commentId=1": site.blog.routes[path]}) or site.blog.aliases.add(f"{path}?commentId=1") for path in site.paths.values())],
))  # fmt: skip
"""Wix in Spanish: /post/slug and /blog/page/2, the home page and the services by the same frame, ?commentId=1 on each."""


webflow = blog_of(Table(
    name="Perch", seed=449, count=24, years=(2020, 2022), path="/stories/{p.slug}", first="/stories", start="/", numbered="/stories?3f9a01c2_page={n}", size=6, tag="/story-kinds/{t}", day="{month} {p.at.day}, {p.at.year}", map="/sitemap.xml",
    statics={"/product": "Product", "/team/lin": "Lin", "/team/bo": "Bo", "/legal/privacy": "Privacy", "/jobs/carpenter": "Carpenter", "/jobs/painter": "Painter"}, page_title="{title} | {name}",
    frame='<!DOCTYPE html><html data-wf-page="5e1"><head><meta charset="utf-8"/><title>{title}</title><meta content="Webflow" name="generator"/></head><body><div class="navbar w-nav"><a href="/" class="w-nav-brand">Perch</a><a href="/stories">Stories</a>{menu}</div>{main}<div class="footer">Subscribe</div></body></html>',
    entry='<div role="listitem" class="w-dyn-item"><a href="{url}" class="card w-inline-block"><img src="/i/{p.number}.jpg" alt=""/><div class="kind">{tag}</div><h3 class="h3">{title}</h3><div class="day">{day}</div></a></div>',
    turn='<div role="navigation" class="w-pagination-wrapper">{newer}{older}</div>',
    post='<div class="head"><a href="{tagurl}" class="kind">{tag}</a><h1>{title}</h1><div class="day">{day}</div><a href="/team/lin">Lin</a></div><div class="rich-text w-richtext">{body}</div><div class="w-dyn-list"><h3>More stories</h3>{newer}{older}</div>',
    more=lambda site: site.put("/", "", f"<h1>Perch</h1><p>Benches for birds.</p>{site.entries(site.posts[:-4:-1])}"),
))  # fmt: skip
"""Webflow: /stories/slug, lists by ?3f9a01c2_page=2, a whole card is the link, no feed, team and jobs by folders alike."""


odoo = blog_of(Table(
    name="Bengkel Kayu", seed=450, count=22, years=(2019, 2021), language=INDONESIAN, names="Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember", path="/blog/kabar-1/{p.slug}-{p.number}", first="/blog/kabar-1", start="/blog", numbered="/blog/kabar-1/page/{n}", size=6,
    tag="/blog/kabar-1/tag/{t}-{k}", day="{p.at.day} {month} {p.at.year}", feed="/blog/1/feed", feed_size=15, month="/blog/kabar-1?date_begin={y}-{m:02}-01&date_end={y}-{m:02}-28", month_label="{month} {y} ({n})",
    statics={"/shop": "Toko", "/aboutus": "Tentang kami", "/contactus": "Hubungi kami", "/jobs": "Lowongan", "/web/login": "Masuk"}, page_title="{title} | {name}",
    frame='<!DOCTYPE html><html lang="id-ID"><head><meta charset="utf-8"/><meta name="generator" content="Odoo"/><title>{title}</title></head><body><div id="wrapwrap"><header id="top">{menu}<a href="/blog/1">Blog</a></header><main><div id="wrap" class="js_blog website_blog">{main}<aside>{tags}{months}<a href="/blog/1/feed">RSS</a></aside></div></main></div></body></html>',
    entry='<article name="blog_post"><a class="o_blog_post_title" href="{url}"><h2>{title}</h2></a><div class="o_wblog_normalize_font">{teaser}</div><time class="text-nowrap">{day}</time> <a class="badge" href="{tagurl}">{tag}</a></article>',
    post='<section id="o_wblog_post_top"><h1 id="o_wblog_post_name">{title}</h1><div class="text-muted"><time>{day}</time> oleh <span>Wayan</span></div></section><section id="o_wblog_post_content">{body}</section><section id="o_wblog_post_footer"><h5>Baca selanjutnya</h5>{newer}</section>',
    more=lambda site: site.blog.routes.update({"/blog": redirect("/blog/kabar-1"), "/blog/1": redirect("/blog/kabar-1", 301)}),
))  # fmt: skip
"""Odoo in Indonesian: /blog/kabar-1/slug-12, months as a span in the query with counts, /blog and /blog/1 lead on."""


def _pages_of_notion(site: Site) -> None:
    for number, title in enumerate(("Reading list", "Now", "CV")):
        site.put(
            f"/{title.replace(' ', '-')}-{number:032x}",
            title,
            f'<header><h1 class="page-title">{title}</h1></header><div class="page-body">{static_text(4520 + number)}</div>',
        )


notion = blog_of(Table(
    name="Workshop notes", seed=452, count=22, years=(2020, 2022), path="/{p.slug}-{p.number:032x}", day="@{month} {p.at.day}, {p.at.year}", size=30, page_title="{title}",
    statics={"/Reading-list-00000000000000000000000000000000": "Reading list", "/Now-00000000000000000000000000000001": "Now", "/CV-00000000000000000000000000000002": "CV"},
    frame='<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>{title}</title></head><body><nav><a href="/">Workshop notes</a>{menu}</nav><article class="page sans">{main}</article></body></html>',
    entry='<tr id="{p.number:032x}"><td class="cell-title"><a href="{url}">{title}</a></td><td class="cell-date"><time>{day}</time></td><td class="cell-select"><span class="selected-value">{tag}</span></td></tr>',
    post='<header><h1 class="page-title">{title}</h1><table class="properties"><tbody><tr class="property-row property-row-date"><th>Date</th><td><time>{day}</time></td></tr><tr class="property-row"><th>Tags</th><td><span class="selected-value">{tag}</span></td></tr></tbody></table></header><div class="page-body">{body}</div>',
    more=_pages_of_notion,
))  # fmt: skip
"""Notion, exported: /slug-<32 digits>, a table of all posts, pages beside them by the same shape of address and template."""


def _garden(site: Site) -> None:
    names = ("Rope", "Knots", "Varnish", "Tides", "Lock gates", "Swallows", "Ink", "Bread", "Moss", "Bicycles")
    rows = "".join(f'<li><a href="/notes/{name.lower().replace(" ", "-")}">{name}</a></li>' for name in names)
    for number, name in enumerate(names):
        site.put(
            f"/notes/{name.lower().replace(' ', '-')}",
            name,
            f'<h1 class="article-title">{name}</h1><p class="content-meta">Last tended May {number + 1}, 2022, 1 min read</p><article>{static_text(4530 + number, 1)}</article><div class="backlinks"><h3>Backlinks</h3><a href="{site.paths[number + 1]}">{text(site.posts[number].title)}</a></div>',
        )
    site.put("/notes/", "Folder: notes", f"<p>10 items under this folder.</p><ul>{rows}</ul>")
    site.put(
        "/",
        "",
        '<h1 class="article-title">Welcome</h1><p>A garden of <a href="/notes/">notes</a> and a <a href="/posts/">blog</a>.</p>',
    )


quartz = blog_of(Table(
    name="Moss Garden", seed=453, count=20, years=(2021, 2023), path="/posts/{p.slug}", first="/posts/", start="/", size=30, tag="/tags/{t}", day="{p.at:%b} {p.at.day}, {p.at.year}", names=_SHORT, feed="/index.xml", feed_size=10, map="/sitemap.xml", statics={"/notes/": "notes"}, page_title="{title}",
    frame='<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>{title}</title><link rel="alternate" type="application/rss+xml" href="/index.xml"/></head><body><div id="quartz-root" class="page"><div class="left sidebar"><h2 class="page-title"><a href="/">Moss Garden</a></h2>Explorer <a href="/posts/">posts</a>{menu}</div><div class="center">{main}</div><div class="right sidebar"><div class="graph"><h3>Graph View</h3></div></div></div></body></html>',
    entry='<li class="section-li"><div class="section"><p class="meta"><time datetime="{p.at:%Y-%m-%dT%H:%M:%SZ}">{day}</time></p><div class="desc"><h3><a href="{url}" class="internal">{title}</a></h3></div><ul class="tags"><li><a class="internal tag-link" href="{tagurl}">{tag}</a></li></ul></div></li>',
    post='<nav class="breadcrumb-container"><a href="/">Home</a> ❯ <a href="/posts/">posts</a> ❯ {title}</nav><h1 class="article-title">{title}</h1><p class="content-meta"><time datetime="{p.at:%Y-%m-%dT%H:%M:%SZ}">{day}</time>, 1 min read</p><ul class="tags"><li><a class="internal tag-link" href="{tagurl}">{tag}</a></li></ul><article>{body}<p>See <a href="/notes/rope" class="internal">Rope</a> and <a href="/notes/moss" class="internal">Moss</a>.</p></article>',
    more=_garden,
))  # fmt: skip
"""Quartz (Obsidian): posts at /posts/ and ten notes at /notes/ by the same template, both dated, each linking the other."""


def _space(site: Site) -> None:
    names = ("How we deploy", "On call", "Release checklist", "Team members", "Glossary", "Meeting notes")
    for number, name in enumerate(names):
        site.put(
            f"/display/OPS/{name.replace(' ', '+')}",
            f"{name}",
            f'<h1 id="title-text"><a href="/display/OPS/{name.replace(" ", "+")}">{name}</a></h1><ul class="banner"><li class="page-metadata-modification-info">Created by Sam, last modified on May 0{number + 1}, 2016</li></ul><div id="main-content" class="wiki-content">{static_text(4540 + number, 2)}</div>',
        )
    tree = "".join(f'<li><a href="/display/OPS/{name.replace(" ", "+")}">{name}</a></li>' for name in names)
    site.put(
        "/display/OPS", "Operations Home", f"<h1>Operations Home</h1><ul>{tree}</ul>{site.entries(site.posts[:-4:-1])}"
    )
    for post in site.posts:
        site.put(f"/pages/viewinfo.action?pageId=11{post.number:04}", "Page information", "<h2>Page Information</h2>")


confluence = blog_of(Table(
    name="Operations", seed=454, count=22, years=(2014, 2016), path="/display/OPS/{p.at:%Y/%m/%d}/{p.slug}", first="/pages/viewrecentblogposts.action?key=OPS", start="/display/OPS", size=8, day="{p.at:%b} {p.at:%d}, {p.at.year}", names=_SHORT, page_title="{title} - {name} - Confluence",
    month="/pages/viewblogposts.action?key=OPS&postingYear={y}&postingMonth={m}", month_label="{month} {y}",
    frame='<!DOCTYPE html><html><head><title>{title}</title><meta name="confluence-base-url" content="{base}"></head><body id="com-atlassian-confluence"><div class="acs-side-bar"><a href="/display/OPS">Operations</a> <a href="/collector/pages.action?key=OPS">Pages</a> <a href="{home}">Blog</a>{months}</div><div id="main">{main}</div><div id="footer"><a href="/login.action?os_destination=x">Log in</a></div></body></html>',
    entry='<div class="blog-post-listing"><div class="logo-heading-block"><span class="blogHeading"><a class="blogHeading" href="{url}">{title}</a></span><div class="page-metadata"><a href="/display/~sam">Sam</a> posted on <a class="page-metadata-item" href="{url}">{day}</a></div></div><div class="wiki-content">{body}</div></div>',
    post='<h1 id="title-text" class="with-breadcrumbs"><a href="{url}">{title}</a></h1><ol id="breadcrumbs"><li><a href="/display/OPS/{p.at.year}">{p.at.year}</a></li></ol><ul class="banner"><li class="page-metadata-modification-info">Created by <a href="/display/~sam">Sam</a> on <a href="/pages/viewinfo.action?pageId=11{p.number:04}">{day}</a></li></ul><div id="main-content" class="wiki-content">{body}</div><div class="labels">{tag}</div><div id="navigation">{older} {newer}</div><div id="comments-section">{said}</div>',
    more=_space,
))  # fmt: skip
"""Confluence: /display/OPS/2016/05/08/slug among pages of the wiki at /display/OPS/Title, lists by actions, an information page each."""


sharepoint = blog_of(Table(
    name="Блог лаборатории", seed=455, count=22, years=(2011, 2013), language=RUSSIAN, names=NUMBERS, path="/Lists/Posts/Post.aspx?ID={p.number}", first="/default.aspx", start="/", size=8, day="{p.at:%d}.{p.at:%m}.{p.at.year} {p.at:%H:%M}", tag="/Lists/Categories/Category.aspx?CategoryId={k}&Name={tag}",
    month="/Lists/Posts/Date.aspx?StartDateTime={y}-{m:02}-01T00:00:00Z&EndDateTime={y}-{m:02}-28T23:59:59Z&LMY={m}.{y}", month_label="{m}.{y} ({n})", page_title="{name} - {title}",
    statics={"/_layouts/viewlsts.aspx": "Всё содержимое сайта", "/Lists/Links/AllItems.aspx": "Ссылки", "/Lists/Photos/AllItems.aspx": "Фотографии"},
    frame='<html dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint"><title>{title}</title></head><body><div class="s4-ql">{menu}<h3>Категории</h3>{tags}<h3>Архив</h3>{months}</div><div class="ms-bodyareacell">{main}</div></body></html>',
    entry='<div class="ms-PostWrapper"><div class="ms-PostDate">{p.at.day}.{p.at.month}</div><div class="ms-PostTitle"><a href="{base}{url}">{title}</a></div><div class="ms-PostBody">{body}</div><div class="ms-PostFooter">{clock} | <a href="{base}{url}#Comments">Комментарии ({comments})</a> | Категория: <a href="{tagurl}">{tag}</a> <a href="{base}{url}">Постоянная ссылка</a> <a href="mailto:?subject=x">Отправить</a></div></div>',
    post='<div class="ms-PostWrapper"><div class="ms-PostTitle">{title}</div><div class="ms-PostBody">{body}</div><div class="ms-PostFooter">Опубликовано {day} | Категория: <a href="{tagurl}">{tag}</a></div></div><h3>Комментарии</h3>{said}',
    more=lambda site: site.blog.routes.update({"/": redirect("/default.aspx")}),
))  # fmt: skip
"""SharePoint in Russian: Post.aspx?ID=12, a month is a span with three fields and counts, days without a year on the home page."""


def _views(site: Site) -> None:
    """Each note as for paper, as a letter, and under the session that the lists put in its path."""
    site.put("/EN/Home/home_node.html", "Welcome", static_text(4569))
    for path in site.paths.values():
        shown = str(site.blog.routes[path])
        site.blog.routes[f"{path}?view=renderPrint"] = shown.replace("<h1", "<hr><h1")
        site.blog.routes[f"{path};jsessionid=5A1F.live0"] = shown
        site.blog.aliases |= {f"{path}?view=renderPrint", f"{path}?view=renderMail", f"{path};jsessionid=5A1F.live0"}


government = blog_of(Table(
    name="Amt für Brücken", seed=456, count=24, years=(2016, 2018), language=GERMAN, names="Januar Februar März April Mai Juni Juli August September Oktober November Dezember", path="/DE/Presse/Meldungen/{p.at.year}/pm_{p.number:03}.html", first="/DE/Presse/presse_node.html", start="/DE/Presse/presse_node.html",
    numbered="/DE/Presse/presse_node.html?gtp=%253D4312_list%25253D{n}", size=8, day="{p.at:%d}.{p.at:%m}.{p.at.year}", page_title="{name} - {title}",
    statics={"/DE/Amt/amt_node.html": "Das Amt", "/DE/Themen/bruecken_node.html": "Brücken", "/DE/Themen/faehren_node.html": "Fähren", "/DE/Service/Kontakt/kontakt_node.html": "Kontakt", "/DE/Service/Impressum/impressum_node.html": "Impressum", "/DE/Service/Stellen/stellen_node.html": "Stellen"},
    frame='<!doctype html><html lang="de"><head><meta charset="utf-8"/><title>{title}</title><meta name="generator" content="Government Site Builder"/></head><body><div id="header">{menu}<a href="/DE/Presse/presse_node.html">Presse</a> <a href="/EN/Home/home_node.html">English</a> <a href="/DE/Service/LeichteSprache/ls_node.html">Leichte Sprache</a></div><div id="content">{main}</div><a href="#">nach oben</a></body></html>',
    entry='<div class="teaser"><span class="date">{day}</span><h3><a class="RichTextIntLink" href="{url};jsessionid=5A1F.live0" title="{title}">{title}</a></h3><p>{teaser}</p></div>',
    post='<h1 class="isFirstInSlot">{title}</h1><p class="meta">Nr. {p.number}/{p.at.year} vom {day}</p><div class="text">{body}</div><p><a href="{url}?view=renderPrint">Seite drucken</a> <a href="{url}?view=renderMail">weiterempfehlen</a></p>',
    more=_views,
))  # fmt: skip
"""Government Site Builder: /DE/Presse/Meldungen/2018/pm_012.html, lists by a doubly encoded field, print and mail views; every other page a _node.html."""


def _board(site: Site) -> None:
    rows = ""
    for number in range(16):
        site.put(
            f"/topic/{number}-tau-noi-{number}/",
            f"Tàu nối {number}",
            f'<h1>Tàu nối {number}</h1><div class="ipsComment">Hỏi đáp số {number}<time datetime="2015-02-1{number % 9}">1{number % 9}/02/2015</time></div>',
        )
        rows += f'<li><a href="/topic/{number}-tau-noi-{number}/">Tàu nối {number}</a></li>'
    site.put("/forum/2-hoi-dap/", "Hỏi đáp", f"<ul>{rows}</ul>")
    site.put(
        "/blogs/",
        "Blogs",
        f'<a href="/blogs/blog/3-vuon-reu/">Vườn rêu</a> <a href="/blogs/blog/4-nha-ben/">Nhà bên</a>{site.entries(site.posts[-2:])}<a href="/blogs/entry/99-nha-ben-mot/">Nhà bên một</a>',
    )
    site.put("/blogs/blog/4-nha-ben/", "Nhà bên", '<a href="/blogs/entry/99-nha-ben-mot/">Nhà bên một</a>')
    site.put("/blogs/entry/99-nha-ben-mot/", "Nhà bên một", "<h1>Nhà bên một</h1><p>Một bài.</p>")
    for post in site.posts:
        site.blog.routes[f"{site.paths[post.number]}?do=getLastComment"] = redirect(site.paths[post.number])


invision = blog_of(Table(
    name="Vườn rêu", seed=457, count=22, years=(2014, 2016), language=VIETNAMESE, names=NUMBERS, path="/blogs/entry/{p.number}-{p.slug}/", first="/blogs/blog/3-vuon-reu/", numbered="/blogs/blog/3-vuon-reu/page/{n}/", size=6, day="{p.at:%d}/{p.at:%m}/{p.at.year}", feed="/blogs/blog/rss/3-vuon-reu/", feed_size=25,
    month="/blogs/blog/3-vuon-reu/?month={m}&year={y}", month_label="Tháng {m} {y}", statics={"/forum/2-hoi-dap/": "Diễn đàn", "/blogs/": "Blogs", "/gallery/": "Ảnh", "/profile/12-reu/": "rêu"},
    frame='<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" type="application/rss+xml" href="{base}/blogs/blog/rss/3-vuon-reu/"></head><body><div id="ipsLayout_header">{menu}<a href="/login/">Đăng nhập</a></div><div id="ipsLayout_mainArea">{main}</div><div id="side"><h3>Bài mới</h3>{recent}{months}</div></body></html>',
    entry='<article class="ipsBox"><h2 class="ipsType_pageTitle"><a href="{base}{url}">{title}</a></h2><p class="ipsType_light">Đăng bởi <a href="/profile/12-reu/">rêu</a>, <time datetime="{p.at:%Y-%m-%dT%H:%M:%SZ}" title="{day}">{day}</time></p><div class="ipsType_richText">{teaser}</div><a href="{base}{url}?do=getLastComment">{comments} bình luận</a></article>',
    post='<h1 class="ipsType_pageTitle">{title}</h1><p class="ipsType_light">Đăng bởi <a href="/profile/12-reu/">rêu</a>, <time datetime="{p.at:%Y-%m-%dT%H:%M:%SZ}" title="{day}">{day}</time></p><div class="ipsType_richText">{body}</div><a href="{base}{url}?do=email">Gửi</a><div id="comments">{said}</div>',
    more=_board,
))  # fmt: skip
"""Invision in Vietnamese: /blogs/entry/12-slug/ of one blog among others and a board; comments lead back to the entry."""


MAKES = {
    "ghost_members": ghost_members,
    "buttondown": buttondown,
    "mailchimp": mailchimp,
    "writefreely": writefreely,
    "discourse": discourse,
    "shopify": shopify,
    "hubspot": hubspot,
    "wix": wix,
    "webflow": webflow,
    "odoo": odoo,
    "notion": notion,
    "quartz": quartz,
    "confluence": confluence,
    "sharepoint": sharepoint,
    "government": government,
    "invision": invision,
}
