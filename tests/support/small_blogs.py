"""Small whole blogs after the mark-up of several systems, made in memory: address -> HTML, and which are posts.

Written for these tests. Each maker follows what its system emits: class names, listings, menus, feeds of ten.
"""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from archivesearch.discover.anchors import anchors, canonical_link, meta_refresh
from archivesearch.extract.detect import SiteEvidence
from archivesearch.extract.facts import PageFacts, facts_of
from archivesearch.markup import parse
from archivesearch.urls import canonical

HOST = "http://blog.example"
_WORDS = (
    "harbour lantern winter notebook river kettle orchard violin granite meadow compass ferry saddle pepper window "
    "thunder carpet island copper basket pencil marble garden station feather blanket mirror candle forest bridge"
).split()
_MONTHS = "January February March April May June July August September October November December".split()


@dataclass
class SmallBlog:
    """A blog: its pages in the order a crawl meets them, and the truth about them."""

    pages: dict[str, str] = field(default_factory=dict)
    posts: set[str] = field(default_factory=set)
    feed: dict[str, str] = field(default_factory=dict)
    sitemap: list[str] = field(default_factory=list)
    redirects: dict[str, str] = field(default_factory=dict)
    start: str = "/"

    def facts(self) -> Iterator[PageFacts]:
        for path, source in self.pages.items():
            yield facts_from(source, HOST + path)

    def evidence(self) -> SiteEvidence:
        return SiteEvidence(
            start=canonical(HOST + self.start),
            feeds={canonical(HOST + path): title for path, title in self.feed.items()},
            sitemaps=frozenset(canonical(HOST + path) for path in self.sitemap),
            redirects={canonical(HOST + old): canonical(HOST + new) for old, new in self.redirects.items()},
        )


@dataclass(frozen=True)
class Entry:
    """One post to be printed."""

    number: int
    path: str
    title: str
    paragraphs: tuple[str, ...]
    tag: str

    @property
    def day(self) -> str:
        year, month = self.month
        return f"{_MONTHS[month - 1]} {self.number % 4 * 7 + 1}, {year}"

    @property
    def month(self) -> tuple[int, int]:
        return month_of(self.number)

    def body(self) -> str:
        return "".join(f"<p>{html.escape(text)}</p>" for text in self.paragraphs)


def facts_from(source: str | bytes, url: str) -> PageFacts:
    """The facts of one page, as the crawl makes them."""
    body = source.encode() if isinstance(source, str) else source
    document = parse(body, canonical(url))
    assert document is not None
    return facts_of(
        document, anchors(document), body=body, refresh=meta_refresh(document), canonical=canonical_link(document)
    )


def words(seed: int, count: int) -> str:
    """A sentence that no other seed gives."""
    picked = [_WORDS[(seed * 7 + place * (seed % 11 + 3) + place * place) % len(_WORDS)] for place in range(count)]
    return " ".join([*picked, f"no{seed}"]).capitalize() + "."


def entries(count: int, path: Callable[[int, str], str], *, paragraphs: int = 3, length: int = 30) -> list[Entry]:
    """Posts 0 (oldest) to count - 1."""
    found = []
    for number in range(count):
        title = f"{_WORDS[number % 30]} {_WORDS[(number * 7 + 3) % 30]} {_WORDS[(number // 30 + 11) % 30]}".title()
        slug = title.lower().replace(" ", "-")
        texts = tuple(words(number * 50 + place + 1, length) for place in range(paragraphs))
        found.append(Entry(number, path(number, slug), title, texts, ("travel", "food", "books")[number % 3]))
    return found


def month_of(number: int) -> tuple[int, int]:
    """Four posts a month."""
    return 2005 + number // 48, number // 4 % 12 + 1


def dated(number: int, slug: str) -> str:
    year, month = month_of(number)
    return f"/{year}/{month:02}/{slug}/"


def chunks(posts: Iterable[Entry], size: int) -> list[list[Entry]]:
    newest = list(posts)[::-1]
    return [newest[place : place + size] for place in range(0, len(newest), size)]


# --- the systems --------------------------------------------------------------------------------------------------


def wordpress(
    count: int = 40, *, path: Callable[[int, str], str] = dated, excerpts: bool = False, pages_like_posts: bool = False
) -> SmallBlog:
    """Home and /page/N/, months, categories, tags, an author, static pages in the menu, recent posts in a column."""
    posts = entries(count, path)
    blog = SmallBlog(posts={post.path for post in posts})
    recent = "".join(f'<li><a href="{post.path}">{post.title}</a></li>' for post in posts[::-1][:5])
    months = sorted({post.month for post in posts}, reverse=True)
    archive = "".join(f'<li><a href="/{y}/{m:02}/">{_MONTHS[m - 1]} {y}</a></li>' for y, m in months)
    static = ("about", "contact", "projects")

    def page(title: str, body: str, main: str) -> str:
        menu = '<li><a href="/">Home</a></li>' + "".join(f'<li><a href="/{s}/">{s.title()}</a></li>' for s in static)
        name = f"{title} – Harbour Notes" if title else "Harbour Notes – a blog"
        return (
            f'<html><head><title>{name}</title></head><body class="{body}"><header><h1 class="site-title">'
            f'<a href="/">Harbour Notes</a></h1><nav><ul class="menu">{menu}</ul></nav></header><main>{main}</main>'
            f'<aside><h2>Recent Posts</h2><ul class="recent">{recent}</ul><h2>Archives</h2><ul class="months">{archive}'
            f"</ul></aside><footer><p>Proudly powered by a press</p></footer></body></html>"
        )

    def article(post: Entry, whole: bool) -> str:
        text = post.body() if whole else f"<p>{post.paragraphs[0][:90]} […]</p>"
        heading = f'<a href="{post.path}">{post.title}</a>' if not whole or not excerpts else post.title
        return (
            f'<article class="post-{post.number} post type-post hentry category-{post.tag}"><h2 class="entry-title">{heading}'
            f'</h2><div class="entry-meta"><a href="{post.path}"><time>{post.day}</time></a> by <a href="/author/ann/">Ann'
            f'</a></div><div class="entry-content">{text}</div><footer><a href="/category/{post.tag}/" rel="tag">'
            f"{post.tag.title()}</a></footer></article>"
        )

    def listing(url: str, title: str, body: str, members: list[Entry], size: int = 8) -> None:
        pages = [members[p : p + size] for p in range(0, len(members), size)]
        for number, some in enumerate(pages):
            older = f'<a href="{url}page/{number + 2}/">Older posts</a>' if number + 1 < len(pages) else ""
            head = f"<h1>{title}</h1>" if title else ""
            main = head + "".join(article(post, not excerpts) for post in some) + f'<div class="nav">{older}</div>'
            address = url if not number else f"{url}page/{number + 1}/"
            blog.pages[address] = page(title, body, main)

    newest = posts[::-1]
    listing("/", "", "home blog", newest)
    for y, m in months:
        listing(f"/{y}/{m:02}/", f"{_MONTHS[m - 1]} {y}", "archive date", [p for p in newest if p.month == (y, m)])
    for tag in ("travel", "food", "books"):
        listing(f"/category/{tag}/", tag.title(), "archive category", [p for p in newest if p.tag == tag])
    listing("/author/ann/", "Ann", "archive author", newest)
    for place, post in enumerate(posts):
        single = article(post, True).replace(f'<h2 class="entry-title"><a href="{post.path}">{post.title}</a></h2>',
                                             f'<h1 class="entry-title">{post.title}</h1>')  # fmt: skip
        links = "".join(
            f'<a href="{other.path}" rel="{rel}">{other.title}</a>'
            for rel, other in (("prev", posts[place - 1]), ("next", posts[(place + 1) % count]))
        )
        single += f'<nav class="post-navigation">{links}</nav><h3>2 comments</h3><ol><li><p>Well said, {words(place, 6)}</p></li></ol>'
        blog.pages[post.path] = page(post.title, "single single-post", single)
    for seed, name in enumerate(static):
        body = "".join(f"<p>{words(9000 + seed * 10 + n, 30)}</p>" for n in range(3))
        kind = "single single-post" if pages_like_posts else "page page-template-default"
        css = "post type-post hentry" if pages_like_posts else "page type-page hentry"
        blog.pages[f"/{name}/"] = page(
            name.title(), kind,
            f'<article class="{css}"><h1 class="entry-title">{name.title()}</h1><div class="entry-content">{body}</div></article>',
        )  # fmt: skip
    blog.feed = {post.path: post.title for post in newest[:10]}
    return blog


def wordpress_ids(count: int = 30) -> SmallBlog:
    """WordPress without pretty addresses: ?p=, ?page_id=, ?cat=, ?m=, ?paged=."""
    blog = wordpress(count, path=lambda number, slug: f"/?p={number * 3 + 7}")
    renamed: dict[str, str] = {}
    for number, path in enumerate(blog.pages):
        parts = [part for part in path.split("/") if part]
        if path.startswith("/?") or path == "/":
            continue
        page = parts[parts.index("page") + 1] if "page" in parts else ""
        paged = f"&paged={page}" if page else ""
        if parts[0] == "page":
            renamed[path] = f"/?paged={page}"
        elif parts[0] == "category":
            renamed[path] = f"/?cat={('travel', 'food', 'books').index(parts[1]) + 2}{paged}"
        elif parts[0] == "author":
            renamed[path] = f"/?author=1{paged}"
        elif parts[0].isdigit():
            renamed[path] = f"/?m={parts[0]}{parts[1]}{paged}"
        else:
            renamed[path] = f"/?page_id={number}"
    pages: dict[str, str] = {}
    for path, source in blog.pages.items():
        for old, new in renamed.items():
            source = source.replace(f'href="{old}"', f'href="{new}"')
        pages[renamed.get(path, path)] = source
    blog.pages = pages
    return blog


def blogger(count: int = 30) -> SmallBlog:
    """Month in the address, /p/ pages, labels under /search/, updated-max paging, an archive list in a side column."""
    posts = entries(count, lambda number, slug: dated(number, slug)[:-1] + ".html")
    blog = SmallBlog(posts={post.path for post in posts})
    months = sorted({post.month for post in posts}, reverse=True)

    def page(title: str, main: str, month: tuple[int, int]) -> str:
        rows = []
        for y, m in months:
            inside = "".join(
                f'<li><a href="{p.path}">{p.title}</a></li>' for p in posts[::-1] if p.month == (y, m) == month
            )
            rows.append(f'<li class="archivedate"><a class="post-count-link" href="/{y}/{m:02}/">{_MONTHS[m - 1]} {y}</a> (1)'
                        f'<ul class="posts">{inside}</ul></li>')  # fmt: skip
        return (
            f"<html><head><title>Lantern: {title}</title></head><body><div class='header'><h1><a href='/'>Lantern</a></h1>"
            f"</div><div class='tabs'><ul><li><a href='/p/about-me.html'>About me</a></li></ul></div><div class='main'>{main}"
            f"</div><div class='BlogArchive'><h2>Blog Archive</h2><ul>{''.join(rows)}</ul></div><div class='Label'><ul>"
            + "".join(f"<li><a dir='ltr' href='/search/label/{t}'>{t}</a></li>" for t in ("travel", "food", "books"))
            + "</ul></div></body></html>"
        )

    def entry(post: Entry) -> str:
        return (
            f"<div class='date-outer'><h2 class='date-header'>{post.day}</h2><div class='post hentry'><h3 class='post-title "
            f"entry-title'><a href='{post.path}'>{post.title}</a></h3><div class='post-body entry-content'>{post.body()}</div>"
            f"<div class='post-footer'>Posted at <a class='timestamp-link' href='{post.path}'>10:00</a> <a class='comment-link' "
            f"href='{post.path}#comments'>3 comments</a> Labels: <a href='/search/label/{post.tag}' rel='tag'>{post.tag}</a>"
            "</div></div></div>"
        )

    groups = chunks(posts, 7)
    for number, some in enumerate(groups):
        older = f"<a class='blog-pager-older-link' href='/search?updated-max={number + 1}&amp;max-results=7'>Older Posts</a>"
        address = "/" if not number else f"/search?updated-max={number}&max-results=7"
        more = older if number + 1 < len(groups) else ""
        blog.pages[address] = page("a blog", "".join(map(entry, some)) + more, some[0].month)
    for y, m in months:
        blog.pages[f"/{y}/{m:02}/"] = page(
            f"{_MONTHS[m - 1]} {y}", "".join(entry(p) for p in posts[::-1] if p.month == (y, m)), (y, m)
        )
    for tag in ("travel", "food", "books"):
        blog.pages[f"/search/label/{tag}"] = page(
            tag, "".join(entry(p) for p in posts[::-1] if p.tag == tag), months[0]
        )
    for place, post in enumerate(posts):
        newer = posts[(place + 1) % count]
        pager = f"<a class='blog-pager-newer-link' href='{newer.path}'>Newer Post</a> <a href='/'>Home</a>"
        blog.pages[post.path] = page(post.title, entry(post) + pager, post.month)
        if place % 5 == 0:
            blog.pages[f"{post.path}?m=1"] = page(post.title, entry(post) + pager, post.month).replace(
                "<head>", f"<head><link rel=canonical href='{HOST}{post.path}'>"
            )
    blog.pages["/p/about-me.html"] = page(
        "About me", f"<div class='post hentry'><h3 class='post-title'>About me</h3><div class='post-body'><p>{words(9, 40)}</p></div></div>", months[0],
    )  # fmt: skip
    blog.feed = {post.path: post.title for post in posts[::-1][:25]}
    return blog


def drupal(count: int = 40) -> SmallBlog:
    """Teasers at / and ?page=N, posts and static pages both at /node/N, taxonomy terms, user pages."""
    posts = entries(count, lambda number, slug: f"/node/{number * 2 + 5}")
    blog = SmallBlog(posts={post.path for post in posts})
    pages = {"/node/3": "About the kettle", "/node/4": "Terms of use"}

    def page(title: str, body: str, main: str) -> str:
        menu = "".join(f'<li class="leaf"><a href="{path}">{name}</a></li>' for path, name in pages.items())
        return (
            f'<html><head><title>{title} | Kettle and River</title></head><body class="{body}"><div id="header"><a href="/">'
            f'Kettle and River</a><ul class="links primary-links">{menu}<li><a href="/archive">Archive</a></li></ul></div><div id="main">{main}</div>'
            '<div id="sidebar"><div class="block block-user"><h2>User login</h2><a href="/user/register">Create new account'
            '</a><a href="/user/password">Request new password</a></div></div></body></html>'
        )

    def node(post: Entry, teaser: bool) -> str:
        text = f"<p>{post.paragraphs[0]}</p>" if teaser else post.body()
        more = f'<ul class="links inline"><li><a href="{post.path}">Read more</a></li><li><a href="{post.path}#comments">2 comments</a></li></ul>'
        head = (
            f'<h2 class="title"><a href="{post.path}">{post.title}</a></h2>'
            if teaser
            else f'<h1 class="title">{post.title}</h1>'
        )
        return (
            f'<div class="node ntype-blog {"node-teaser" if teaser else ""}">{head}<span class="submitted">Submitted by <a href="/user/1">'
            f'ann</a> on {post.day}</span><div class="content">{text}</div><div class="taxonomy"><ul class="links"><li><a '
            f'href="/taxonomy/term/{"travel food books".split().index(post.tag) + 1}" rel="tag">{post.tag}</a></li></ul></div>{more if teaser else ""}</div>'
        )

    def listing(url: str, title: str, members: list[Entry]) -> None:
        groups = [members[p : p + 10] for p in range(0, len(members), 10)]
        pager = "".join(
            f'<li class="pager-item"><a href="{url}?page={n}">{n + 1}</a></li>' for n in range(1, len(groups))
        )
        for number, some in enumerate(groups):
            main = "".join(node(post, True) for post in some) + f'<ul class="pager">{pager}</ul>'
            blog.pages[url if not number else f"{url}?page={number}"] = page(title, "not-front no-sidebars", main)

    newest = posts[::-1]
    listing("/", "Home", newest)
    for number, tag in enumerate(("travel", "food", "books")):
        listing(f"/taxonomy/term/{number + 1}", tag, [post for post in newest if post.tag == tag])
    rows = "".join(f'<li><a href="{post.path}">{post.title}</a> {post.day}</li>' for post in newest)
    blog.pages["/archive"] = page("Archive", "page-archive", f'<div class="item-list"><ul>{rows}</ul></div>')
    for post in posts:
        links = f'<h2>Comments</h2><div class="comment"><p>{words(post.number + 500, 12)}</p></div>'
        blog.pages[post.path] = page(post.title, "not-front ntype-blog", node(post, False) + links)
    for seed, (path, name) in enumerate(pages.items()):
        blog.pages[path] = page(
            name, "not-front ntype-page", f'<div class="node ntype-page"><h1 class="title">{name}</h1><div class="content"><p>{words(8000 + seed, 60)}</p></div></div>',
        )  # fmt: skip
    blog.pages["/user/1"] = page("ann", "page-user", "<h1>ann</h1><h3>History</h3><p>Member for 9 years</p>")
    blog.pages["/user/register"] = page("User account", "page-user", "<h1>User account</h1><p>Enter a name</p>")
    blog.feed = {post.path: post.title for post in newest[:10]}
    return blog


def hand_written(count: int = 24) -> SmallBlog:
    """Flat files, hardly a class, one list of everything on the home page, a few other pages beside them."""
    posts = entries(count, lambda number, slug: f"/{slug}.html")
    blog = SmallBlog(posts={post.path for post in posts})
    rows = "".join(f'<li>{post.day}: <a href="{post.path}">{post.title}</a></li>' for post in posts[::-1])
    foot = '<hr><p><a href="index.html">Home</a> | <a href="about.html">About</a> | <a href="links.html">Links</a></p>'

    def page(title: str, main: str) -> str:
        return f"<html><head><title>{title}</title></head><body>{main}{foot}</body></html>"

    blog.pages["/"] = page("My small site", f"<h1>My small site</h1><p>Hello and welcome.</p><ul>{rows}</ul>")
    blog.pages["/index.html"] = blog.pages["/"]
    for post in posts:
        blog.pages[post.path] = page(post.title, f"<h1>{post.title}</h1><p><i>{post.day}</i></p>{post.body()}")
    blog.pages["/about.html"] = page("About", f"<h1>About</h1><p>{words(7000, 60)}</p>")
    links = "".join(f'<li><a href="http://elsewhere.example/{n}">{words(7100 + n, 3)}</a></li>' for n in range(12))
    blog.pages["/links.html"] = page("Links", f"<h1>Links</h1><ul>{links}</ul>")
    return blog


def link_blog(count: int = 40) -> SmallBlog:
    """One line a post; the title links elsewhere, the day is the permalink; months list whole posts."""
    posts = entries(count, lambda number, slug: f"/link/{number + 100}/", paragraphs=1, length=7)
    blog = SmallBlog(posts={post.path for post in posts})
    months = sorted({post.month for post in posts}, reverse=True)

    def page(title: str, main: str) -> str:
        return (
            f"<html><head><title>{title}</title></head><body><div class=top><a href='/'>Pepper Links</a> <a href='/colophon/'>Colophon</a>"
            f"</div>{main}<div class=end>All rights reserved.</div></body></html>"
        )

    def item(post: Entry) -> str:
        return (
            f"<div class=item><a class=out href='http://elsewhere.example/{post.number}'>{post.title}</a> {post.paragraphs[0]} "
            f"<a class=permalink href='{post.path}'>{post.day}</a></div>"
        )

    groups = chunks(posts, 10)
    for number, some in enumerate(groups):
        older = f"<a class=older href='/page/{number + 2}/'>Older</a>" if number + 1 < len(groups) else ""
        blog.pages["/" if not number else f"/page/{number + 1}/"] = page(
            "Pepper Links", "".join(map(item, some)) + older
        )
    for y, m in months:
        inside = "".join(item(post) for post in posts if post.month == (y, m))
        blog.pages[f"/{y}/{m:02}/"] = page(f"{_MONTHS[m - 1]} {y}", inside)
    for post in posts:
        y, m = post.month
        blog.pages[post.path] = page(
            "Pepper Links", item(post) + f"<a class=month href='/{y}/{m:02}/'>More of that month</a>"
        )
    blog.pages["/colophon/"] = page("Colophon", f"<p>{words(6000, 50)}</p>")
    return blog


def newsletter(count: int = 26) -> SmallBlog:
    """/p/slug posts, /p/slug/comments beside each, an /archive of cards that are one link each, an about page."""
    posts = entries(count, lambda number, slug: f"/p/{slug}")
    blog = SmallBlog(posts={post.path for post in posts})

    def page(title: str, main: str, kind: str) -> str:
        return (
            f'<html><head><title>{title}</title><meta property="og:type" content="{kind}"></head><body><div class="topbar"><a href="/">The Compass Letter</a>'
            f'<a href="/archive">Archive</a><a href="/about">About</a></div><div class="main">{main}</div><div class="footer">'
            '<a href="/privacy">Privacy</a></div></body></html>'
        )

    def card(post: Entry) -> str:
        return (
            f'<div class="post-preview pc-{post.number}"><a class="post-preview-title" href="{post.path}">{post.title}</a><a class="sub" href="{post.path}">'
            f'{post.paragraphs[0][:60]}</a><time>{post.day}</time><a class="count" href="{post.path}/comments">4</a></div>'
        )

    blog.pages["/"] = page("The Compass Letter", "".join(map(card, posts[::-1][:12])), "website")
    blog.pages["/archive"] = page("Archive - The Compass Letter", "".join(map(card, posts[::-1])), "website")
    for post in posts:
        head = f'<h1 class="post-title">{post.title}</h1><h3 class="subtitle">{post.paragraphs[0][:60]}</h3>'
        blog.pages[post.path] = page(
            f"{post.title} - The Compass Letter", f'<article>{head}<div class="body">{post.body()}</div><a class="count" href="{post.path}/comments">4 comments</a></article>', "article",
        )  # fmt: skip
        talk = "".join(f'<div class="comment"><p>{words(post.number * 9 + n + 4000, 15)}</p></div>' for n in range(4))
        blog.pages[f"{post.path}/comments"] = page(
            f"Comments - {post.title} - The Compass Letter",
            f'<h2><a href="{post.path}">{post.title}</a></h2>{talk}',
            "article",
        )
    for seed, name in enumerate(("about", "privacy")):
        blog.pages[f"/{name}"] = page(
            f"{name.title()} - The Compass Letter",
            f"<article><h1>{name.title()}</h1><p>{words(5000 + seed, 60)}</p></article>",
            "article",
        )
    blog.feed = {post.path: post.title for post in posts[::-1][:20]}
    blog.sitemap = [post.path for post in posts] + ["/about", "/privacy", "/archive"]
    return blog


def site_builder(count: int = 30) -> SmallBlog:
    """A company's site: pages, a shop and a blog under /journal/ with ?offset= paging and category and tag folders."""
    posts = entries(count, lambda number, slug: f"/journal/{slug}")
    blog = SmallBlog(posts={post.path for post in posts}, start="/journal/")
    menu = ("about", "services", "team", "contact", "journal/")

    def page(title: str, main: str) -> str:
        links = "".join(f'<div class="nav-item"><a href="/{name}">{name.strip("/").title()}</a></div>' for name in menu)
        return (
            f'<html><head><title>{title} &mdash; Granite Studio</title></head><body class="collection"><header><a href="/">Granite Studio</a><nav>{links}'
            f"</nav></header><main>{main}</main><footer><p>Granite Studio, 12 Meadow Lane</p></footer></body></html>"
        )

    def item(post: Entry) -> str:
        return (
            f'<article class="blog-item"><a class="image" href="{post.path}"><img alt=""></a><h1 class="blog-title"><a href="{post.path}">{post.title}</a></h1>'
            f'<p>{post.paragraphs[0][:80]}…</p><a class="more" href="{post.path}">Read More</a><a class="cat" href="/journal/category/{post.tag.title()}">{post.tag.title()}</a></article>'
        )

    def listing(url: str, title: str, members: list[Entry]) -> None:
        groups = [members[p : p + 10] for p in range(0, len(members), 10)]
        for number, some in enumerate(groups):
            older = f'<a href="{url}?offset={1500 - number}">Older Posts</a>' if number + 1 < len(groups) else ""
            blog.pages[url if not number else f"{url}?offset={1501 - number}"] = page(
                title, "".join(map(item, some)) + older
            )

    newest = posts[::-1]
    listing("/journal/", "Journal", newest)
    for tag in ("travel", "food", "books"):
        listing(f"/journal/category/{tag.title()}", "Journal", [post for post in newest if post.tag == tag])
    for place, post in enumerate(posts):
        other = posts[(place + 1) % count]
        blog.pages[post.path] = page(
            post.title, f'<article class="blog-entry"><h1 class="entry-title">{post.title}</h1><time>{post.day}</time>{post.body()}</article><section class="pagination"><a href="{other.path}"><h2>{other.title}</h2></a></section>',
        )  # fmt: skip
    blog.pages["/"] = page("Home", f"<h1>We build with granite</h1><p>{words(3000, 40)}</p>")
    for seed, name in enumerate(menu[:-1]):
        blog.pages[f"/{name}"] = page(
            name.title(),
            f"<h1>{name.title()}</h1>" + "".join(f"<p>{words(3100 + seed * 9 + n, 40)}</p>" for n in range(4)),
        )
    for number in range(18):
        name = f"{_WORDS[number]} slab"
        blog.pages[f"/shop/{name.replace(' ', '-')}"] = page(
            name.title(), f"<h1>{name.title()}</h1><p>{words(3300 + number, 30)}</p><p>Price on request</p>"
        )
    shop = "".join(f'<li><a href="/shop/{_WORDS[n]}-slab">{_WORDS[n].title()} Slab</a></li>' for n in range(18))
    blog.pages["/shop/"] = page("Shop", f"<h1>Shop</h1><ul>{shop}</ul>")
    return blog


def movable_type(count: int = 36) -> SmallBlog:
    """Numbered archives, month pages with whole posts, categories, comment pop-ups; no feed."""
    posts = entries(count, lambda number, slug: f"/archives/{number + 1:06}.html")
    blog = SmallBlog(posts={post.path for post in posts})
    months = sorted({post.month for post in posts}, reverse=True)

    def page(title: str, main: str) -> str:
        rows = "".join(f'<a href="/archives/{y}_{m:02}.html">{_MONTHS[m - 1]} {y}</a><br>' for y, m in months)
        return (
            f'<html><head><title>Saddle Talk: {title}</title></head><body><div id="banner"><h1><a href="/">Saddle Talk</a></h1></div><div id="content">{main}</div>'
            f'<div id="links"><div class="sidetitle">Archives</div><div class="side">{rows}</div><div class="side"><a href="/archives.html">All</a></div></div></body></html>'
        )

    def entry(post: Entry) -> str:
        return (
            f'<h2 class="date">{post.day}</h2><div class="blogbody"><h3 class="title">{post.title}</h3>{post.body()}<div class="posted">Posted by ann at <a '
            f'href="{post.path}">10:12 PM</a> | <a href="/mt-comments.cgi?entry_id={post.number + 1}">Comments (2)</a></div></div>'
        )

    blog.pages["/"] = page("home", "".join(map(entry, posts[::-1][:8])))
    for y, m in months:
        blog.pages[f"/archives/{y}_{m:02}.html"] = page(
            f"{_MONTHS[m - 1]} {y} Archives", "".join(entry(p) for p in posts if p.month == (y, m))
        )
    for tag in ("travel", "food", "books"):
        blog.pages[f"/archives/cat_{tag}.html"] = page(
            f"{tag.title()} Archives", "".join(entry(p) for p in posts if p.tag == tag)
        )
    rows = "".join(f'<li>{post.day}: <a href="{post.path}">{post.title}</a></li>' for post in posts[::-1])
    blog.pages["/archives.html"] = page("Archives", f"<ul>{rows}</ul>")
    for place, post in enumerate(posts):
        before, after = posts[place - 1], posts[(place + 1) % count]
        around = f'<div align="right"><a href="{before.path}">&laquo; {before.title}</a> | <a href="/">Main</a> | <a href="{after.path}">{after.title} &raquo;</a></div>'
        blog.pages[post.path] = page(
            post.title, around + entry(post).replace(f'<a href="{post.path}">10:12 PM</a>', "10:12 PM")
        )
        blog.pages[f"/mt-comments.cgi?entry_id={post.number + 1}"] = (
            f"<html><head><title>Saddle Talk: Comment on {post.title}</title></head><body><div id=banner-commentspop>Saddle Talk</div><div class=blog>"
            f"<div class=blogbody><div class=comments-head>Comments: {post.title}</div><p>{words(post.number + 2000, 12)}</p></div></div></body></html>"
        )
    return blog


def long_posts_in_parts(count: int = 20) -> SmallBlog:
    """Flat slugs; each fifth post goes on at /slug/2/, and its photographs have pages of their own under it."""
    blog = wordpress(count, path=lambda number, slug: f"/{slug}/")
    for place, path in enumerate(sorted(blog.posts)):
        if place % 5 == 0:
            part = re.sub(
                r'<div class="entry-content">.*?</div>',
                f'<div class="entry-content"><p>{words(1000 + place, 80)}</p></div>',
                blog.pages[path],
                count=1,
            )
            blog.pages[f"{path}2/"] = part
            photo = re.sub(
                r'<div class="entry-content">.*?</div>',
                '<div class="entry-content"><img src="a.jpg"></div>',
                blog.pages[path],
                count=1,
            )
            blog.pages[f"{path}img_{place}00/"] = photo.replace("</title>", " img</title>")
            blog.pages[path] = blog.pages[path].replace(
                "<footer>",
                f'<div class="page-links"><a href="{path}2/">2</a> <a href="{path}img_{place}00/"><img src="a.jpg" alt="img"></a></div><footer>',
                1,
            )
    return blog


def moved_and_stubs(count: int = 24) -> SmallBlog:
    """Addresses were changed twice: the old ones are meta refreshes, copies, or answer by a redirect."""
    blog = wordpress(count, path=lambda number, slug: f"/{slug}/")
    for number, path in enumerate(sorted(blog.posts)):
        blog.pages[f"/node/{number}"] = (
            f'<html><head><title>Moved</title><meta http-equiv="refresh" content="0; url={path}"></head><body><a href="{path}">Moved</a></body></html>'
        )
        if number % 2:
            blog.pages[f"/2003/04/{number % 28 + 1:02}{path}"] = blog.pages[path].replace(
                "</footer></body>", " (old)</footer></body>"
            )
        blog.redirects[f"/old{path}"] = path
    return blog
