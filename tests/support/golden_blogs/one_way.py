"""Which blogs leave one way through? By years, topics, a sitemap, a button alone; and which stand among what is no post?"""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import json

from tests.support.blog_server import Reply, redirect
from tests.support.golden_blogs.golden import Golden, pages_of, static_text, text
from tests.support.golden_blogs.tables import Site, Table, blog_of
from tests.support.golden_blogs.voices import HEBREW, SWEDISH


def _load_more(site: Site) -> None:
    """The further posts come as JSON with a piece of HTML, asked for by a script from the button's address."""
    groups = pages_of(site.posts, 6)
    for number, group in enumerate(groups, 1):
        more = f"{site.base}/api/notes?page={number + 1}" if number < len(groups) else None
        site.blog.routes[f"/api/notes?page={number}"] = Reply(
            json.dumps({"html": site.entries(group), "next": more}), 200, {"Content-Type": "application/json"}
        )
    button = '<button class="more" data-next="/api/notes?page=2">Load more</button>'
    site.put("/notes", "Notes", f'<div id="list">{site.entries(groups[0])}</div>{button}')


load_more = blog_of(Table(
    name="Agnes Carver", seed=451, count=26, years=(2020, 2023), path="/notes/{p.slug}", first="/notes", start="/", day="{p.at.day}.{p.at.month}.{p.at.year}", statics={"/work": "Work", "/contact": "Contact"},
    frame='<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body><nav><a href="/">Agnes Carver</a> <a href="/notes">Notes</a> {menu}</nav><main>{main}</main><script src="/assets/more.js"></script></body></html>',
    entry='<article class="note"><time datetime="{p.on}">{day}</time><h2><a href="{url}">{title}</a></h2><p>{teaser}</p></article>',
    post='<article class="note"><time datetime="{p.on}">{day}</time><h1>{title}</h1>{body}</article><p>Next note: {older}</p>',
    more=lambda site: (_load_more(site), site.put("/", "", "<h1>Agnes Carver</h1><p>Carver of spoons.</p>")),
))  # fmt: skip
"""Kirby by hand: a button whose data-next names JSON with HTML inside; each note names the one before as the next; no feed."""


def _capsule(site: Site) -> None:
    rows = "".join(
        f'<p class="link"><a href="{site.paths[post.number]}">{post.on} {text(post.title)}</a></p>'
        for post in site.posts[::-1]
    )
    site.put("/gemlog/", "gemlog", f"<h1>Gemlog</h1>{rows}")
    site.put(
        "/",
        "",
        '<h1>Kelp capsule</h1><pre>~~~~</pre><p class="link"><a href="/gemlog/">Gemlog</a></p><p class="link"><a href="/about.gmi">About</a></p><p class="link"><a href="/recipes/soup.gmi">Soup</a></p><p class="link"><a href="/recipes/bread.gmi">Bread</a></p>',
    )


gemini = blog_of(Table(
    name="Kelp capsule", seed=458, count=24, years=(2020, 2022), path="/gemlog/{p.on}-{p.slug}.gmi", first="/gemlog/", start="/", page_title="{title}", statics={"/about.gmi": "About", "/recipes/soup.gmi": "Soup", "/recipes/bread.gmi": "Bread"}, more=_capsule,
    frame='<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><header><form action="/input"><input name="url"></form></header>{main}<footer>Proxied content from gemini://kelp.example/ <a href="/?raw=1">raw</a> <a href="/?certificate=1">certificate</a></footer></body></html>',
    entry="", post='<h1>{title}</h1>{body}<p class="link"><a href="/gemlog/">Back to the gemlog</a></p>',
))  # fmt: skip
"""A Gemini capsule seen through a proxy: /gemlog/2021-05-08-slug.gmi, one list of links with days, no feed, no dates on the pages."""


by_year_only = blog_of(Table(
    name="Bengt skriver", seed=459, count=30, years=(2003, 2007), language=SWEDISH, names="januari februari mars april maj juni juli augusti september oktober november december", path="/{p.at.year}/{p.slug}.html", size=4, year="/{y}/", day="{p.at.day} {month} {p.at.year}", month_row='<dt>{p.at.day}/{p.at.month}</dt><dd><a href="{url}">{title}</a></dd>',
    statics={"/om.html": "Om", "/bilder.html": "Bilder"},
    frame='<html lang="sv"><head><meta charset="utf-8"><title>{title}</title></head><body><p><a href="/">Bengt</a> {menu} Årgångar: {years}</p>{main}</body></html>',
    entry='<h2><a href="{url}">{title}</a></h2><p><i>{day}</i></p>{body}', post='<h1>{title}</h1><p><i>{day}</i></p>{body}<p><a href="./">Hela året</a></p>',
))  # fmt: skip
"""By hand in Swedish: four posts at home, the rest by /2004/ alone, whose rows say 8/5 for the day and nothing of the year."""


def _hide_lists(site: Site) -> None:
    """What the home page does not show is reached by a topic."""
    for tag in site.tags:
        site.blog.routes[f"{site.tag_path(tag)}/feed"] = "<p>not here</p>"


by_topic_only = blog_of(Table(
    name="יומן הסירה", seed=460, count=24, years=(2010, 2013), language=HEBREW, names="ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר", path="/blog/{p.number}0{p.number}.asp", size=4, tag="/topic.asp?id={k}", day="{p.at.day} ב{month} {p.at.year}",
    statics={"/odot.asp": "אודות", "/kesher.asp": "צור קשר"}, more=_hide_lists,
    frame='<html dir="rtl" lang="he"><head><meta charset="utf-8"><title>{title}</title></head><body><div id="top"><a href="/">יומן הסירה</a>{menu}</div><div id="main">{main}</div><div id="side"><h3>נושאים</h3>{tags}</div></body></html>',
    entry='<div class="post"><h2><a href="{url}">{title}</a></h2><div class="date">{day}, {clock}</div>{body}<a href="{url}#c">{comments} תגובות</a></div>',
    post='<div class="post"><h2>{title}</h2><div class="date">{day}, {clock}</div>{body}</div><div id="c">{said}</div>',
))  # fmt: skip
"""ASP by hand in Hebrew: /blog/12012.asp, four posts at home, the rest by topics alone, each of which shows all of its posts whole."""


def _sitemap_alone(site: Site) -> None:
    site.blog.routes["/robots.txt"] = f"User-agent: *\nDisallow: /admin\nSitemap: {site.base}/urls.txt\n"
    rows = [*site.table.statics, *site.paths.values(), "/products/oar", "/products/rudder", "/products/mast"]
    site.blog.routes["/urls.txt"] = Reply(
        "\n".join(site.base + row for row in rows), 200, {"Content-Type": "text/plain"}
    )
    for name in ("oar", "rudder", "mast"):
        site.put(f"/products/{name}", name, f"<h1>{name}</h1><p>A {name} for sale.</p>")


by_sitemap_only = blog_of(Table(
    name="Oarmakers", seed=461, count=24, years=(2015, 2017), path="/journal/{p.slug}", first="/journal", start="/", size=3, day="{month} {p.at.day}, {p.at.year}", statics={"/about": "About", "/visit": "Visit", "/journal": "Journal"}, more=lambda site: (_sitemap_alone(site), site.put("/", "", "<h1>Oarmakers</h1>")),
    frame='<!doctype html><html><head><meta charset="utf-8"><title>{title}</title></head><body><nav><a href="/">Oarmakers</a>{menu}</nav>{main}</body></html>',
    entry='<div class="j"><h3><a href="{url}">{title}</a></h3><p>{day}</p><p>{teaser}</p></div>', post='<div class="j"><h1>{title}</h1><p>{day}</p>{body}</div>',
))  # fmt: skip
"""A craftsman's site: three posts in the list, the others in a sitemap of plain text that robots.txt names, among products."""


def _drafts(site: Site) -> None:
    """A list of what is to come: some gone, some to be signed in for, one for the eyes of its author."""
    login = Reply("<html><body><h1>Log in</h1><form></form></body></html>", 200)
    for number in range(5):
        site.blog.routes[f"/draft-{number}"] = (
            redirect("/wp-login.php?redirect_to=x") if number % 2 else Reply("gone", 404)
        )
    site.blog.routes["/wp-login.php"] = login
    shown = "".join(f'<li><a href="/draft-{number}">To come: part {number}</a></li>' for number in range(5))
    site.put("/soon", "Soon", f"<h1>Soon</h1><ul>{shown}</ul>")


several_authors = blog_of(Table(
    name="The Commons", seed=462, count=30, years=(2016, 2018), path="/{t}/{p.slug}", numbered="/?start={skip}", size=6, tag="/{t}", day="{p.at.day} {month} {p.at.year}", feed="/feed",
    statics={"/people/ada-winter": "Ada Winter", "/people/bo-lund": "Bo Lund", "/people/cy-marsh": "Cy Marsh", "/soon": "Soon", "/manifesto": "Manifesto", "/newsletter": "Newsletter"}, more=_drafts,
    static='<article><h1>{title}</h1><p class="by">12 May 2016</p>{text}</article>',
    frame='<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><header><a href="/">The Commons</a>{tags}{menu}</header>{main}<aside><h4>Latest</h4>{recent}</aside></body></html>',
    entry='<article><h2><a href="{url}">{title}</a></h2><p class="by"><a href="/people/ada-winter">Ada Winter</a>, {day}</p><p>{teaser}</p></article>',
    post='<article><h1>{title}</h1><p class="by"><a href="/people/ada-winter">Ada Winter</a>, {day}</p>{body}</article><section><h3>The author</h3><a href="/people/ada-winter">Ada Winter</a></section>',
))  # fmt: skip
"""Several authors, each with a page by the template of posts and a day on it; drafts linked by mistake; posts in the folder of their topic."""


def _old_copy(site: Site) -> None:
    """The blog before the move stands in /old still: its home page, its posts with .php, its own feed gone."""
    rows = ""
    for post in site.posts[:14]:
        where = f"/old/post.php?id={post.number}"
        site.blog.routes[where] = (
            f'<html><head><title>{text(post.title)}</title></head><body><a href="/old/">Old blog</a><h1>{text(post.title)}</h1><p>{post.long_date}</p>{post.body()}</body></html>'
        )
        site.blog.aliases.add(where)
        rows += f'<li><a href="{where}">{text(post.title)}</a></li>'
    site.blog.routes["/old/"] = (
        f"<html><head><title>Old blog</title></head><body><h1>Old blog</h1><p>I have moved.</p><ul>{rows}</ul></body></html>"
    )


old_copy = blog_of(Table(
    name="Second Home", seed=463, count=26, years=(2012, 2015), path="/{p.at.year}/{p.slug}/", numbered="/page{n}/", size=7, day="{p.at.year}-{p.at:%m}-{p.at:%d}", feed="/feed.xml", statics={"/about/": "About", "/old/": "The old blog"}, more=_old_copy,
    frame='<!doctype html><html><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><a href="/">Second Home</a>{menu}{main}</body></html>',
    entry='<h2><a href="{url}">{title}</a></h2><p><time>{day}</time></p>{body}', post='<h1>{title}</h1><p><time>{day}</time></p>{body}',
))  # fmt: skip
"""A move without a cleaning: the menu names the old copy, which shows half of the posts once more by another program."""


broken_feed = blog_of(Table(
    name="Rain Gauge", seed=464, count=26, years=(2010, 2012), path="/rain/{p.number}", numbered="/?from={skip}", size=6, day="{p.at:%a} {p.at.day} {month} {p.at.year}", feed="/feed", statics={"/why": "Why", "/stats": "Statistics"},
    frame='<!doctype html><html><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><h1><a href="/">Rain Gauge</a></h1>{menu}{main}</body></html>',
    entry='<div class="m"><h2>{title}</h2><p><a href="{url}">{day}</a></p>{body}</div>', post='<div class="m"><h2>{title}</h2><p>{day}</p>{body}</div><p>{older} {newer}</p>',
    more=lambda site: site.blog.routes.update({"/feed": Reply(f"<rss version='2.0'><channel><title>Rain &nbsp; Gauge</title><item><title>{site.posts[-1].title}</title><link>{site.base}/rain/26</link><descr", 200, {"Content-Type": "text/html"}), "/sitemap.xml": Reply("Fatal error: Allowed memory size exhausted", 200, {"Content-Type": "application/xml"})}),
))  # fmt: skip
"""The feed is cut in the middle of an entry and says it is HTML; the sitemap is a page of errors; lists by ?from=6."""


def documentation_only(base: str) -> Golden:
    """A project's site: a licence, thirty chapters of a manual with days of their last change, and fourteen announcements at /news/."""
    table = Table(
        name="libknot", seed=465, count=14, years=(2008, 2012), path="/news/{p.on}.html", first="/news/", start="/", size=14, day="{p.at.day} {month} {p.at.year}", statics={"/download.html": "Download", "/license.html": "Licence", "/manual/index.html": "Manual"},
        frame='<html><head><meta charset="utf-8"><title>{title}</title></head><body><div><a href="/">libknot</a> <a href="/news/">News</a>{menu}</div>{main}</body></html>',
        entry='<li>{day}: <a href="{url}">{title}</a></li>', post='<h1>{title}</h1><p>{day}</p>{body}',
    )  # fmt: skip
    site = Site(table, base)
    blog = site.make()
    rows = "".join(f'<li><a href="/manual/chapter-{n}.html">Chapter {n}</a></li>' for n in range(1, 31))
    site.put("/manual/index.html", "Manual", f"<h1>Manual</h1><ol>{rows}</ol>")
    for n in range(1, 31):
        site.put(
            f"/manual/chapter-{n}.html",
            f"Chapter {n}",
            f'<h1>Chapter {n}</h1>{static_text(4650 + n, 2)}<p>Last updated: {n % 27 + 1} March 2011</p><a href="/manual/chapter-{n % 30 + 1}.html">Next</a>',
        )
    site.put("/", "", f"<h1>libknot</h1><p>Knots in C.</p><h2>News</h2><ul>{site.entries(site.posts[:-4:-1])}</ul>")
    return blog


changed_by_hand = blog_of(Table(
    name="Quay Street", seed=466, count=24, years=(2013, 2014), path="/q/{p.at:%Y%m%d}-{p.number}", numbered="/older/{n}", size=6, day="{p.at.day} {month} {p.at.year}", month="/q/{y}/{m}", month_label="{month} {y} ({n})", statics={"/colophon": "Colophon"},
    frame='<html><head><meta charset="utf-8"><title>{title}</title></head><body><a href="/">Quay Street</a>{menu}<div>{main}</div><div>{months}</div></body></html>',
    entry='<h3><a href="{url}">{title}</a></h3><p>week {p.at:%V} of {p.at.year}</p><p>{teaser}</p>', post='<h3>{title}</h3><p>{day}</p>{body}<p>{older} / {newer}</p>',
))  # fmt: skip
"""By hand: months with counts, the lists print the week of the year where the posts print the day, posts at /q/20130508-12."""

MAKES = {
    "load_more": load_more,
    "gemini": gemini,
    "by_year_only": by_year_only,
    "by_topic_only": by_topic_only,
    "by_sitemap_only": by_sitemap_only,
    "several_authors": several_authors,
    "old_copy": old_copy,
    "broken_feed": broken_feed,
    "documentation_only": documentation_only,
    "changed_by_hand": changed_by_hand,
}
