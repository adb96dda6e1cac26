"""Blogs whose posts have no pages of their own: several stand on a page, and their permalinks are PAGE#name."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from itertools import groupby

from tests.support.golden_blogs.golden import (
    DAYS,
    MONTHS,
    Golden,
    Post,
    Truth,
    by_month,
    by_tag,
    link,
    listed,
    pages_of,
    rss,
    static_text,
    text,
    truth,
    write_posts,
)

_OLD = "<!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 4.01 Transitional//EN'>"


def _by_day(posts: Iterable[Post]) -> list[tuple[dt.date, list[Post]]]:
    """Newest day first, in it newest post first."""
    newest = sorted(posts, key=lambda post: post.at, reverse=True)
    return [(day, list(some)) for day, some in groupby(newest, key=lambda post: post.on)]


def _long(on: dt.date) -> str:
    return f"{DAYS[on.weekday()]}, {MONTHS[on.month - 1]} {on.day:02}, {on.year}"


def blogger_of_2001(base: str) -> Golden:
    """Early Blogger: /archives/2001_04_01_archive.html by month, `<a name>` before each untitled post, the time is the permalink."""
    posts = write_posts(44, 2001, 2002, seed=901, paragraphs=3)
    name = "lint trap"

    def archive(post: Post) -> str:
        return f"/archives/{post.at:%Y_%m}_01_archive.html"

    def path(post: Post) -> str:
        return f"{archive(post)}#{2_990_000 + post.number * 37}"

    def entry(post: Post) -> str:
        where = f"{base}{path(post)}"
        return f'<a name="{path(post).partition("#")[2]}">&nbsp;</a><br><span class="blogPost">{"<br><br>".join(text(one) for one in post.paragraphs)}</span><br><span class="byline">posted by meg at <a href="{where}">{post.clock}</a></span><br><br>'

    def days(some: Iterable[Post]) -> str:
        return "".join(
            f'<h4 class="dateheader">{_long(day)}</h4>{"".join(map(entry, ones))}' for day, ones in _by_day(some)
        )

    def page(main: str) -> str:
        side = f'<a href="http://www.blogger.example"><img src="/b.gif" alt="Powered by Blogger"></a><br>{link("/archives/archive.html", "archives")}<br>{link("/me.html", "me")}'
        return f'{_OLD}<html><head><title>{name}</title></head><body><table><tr><td width="150" class="side">{side}</td><td class="main"><h1>{link("/", name)}</h1>{main}</td></tr></table></body></html>'

    blog = Golden(truth={path(post): Truth(on=post.on, title="") for post in posts})
    blog.routes["/"] = page(days(posts[-10:]))
    months = by_month(posts)
    rows = "<br>".join(link(archive(some[0]), f"{y:04}/{m:02}") for (y, m), some in months.items())
    blog.routes["/archives/archive.html"] = page(rows)
    for some in months.values():
        blog.routes[archive(some[0])] = page(days(some))
    blog.routes["/me.html"] = page(f"<h2>me</h2>{static_text(9010)}")
    return blog


def radio(base: str) -> Golden:
    """Radio UserLand: a page a day, items `<a name="a12">` with an image as permalink, RSS with /2003/04/21.html#a12 as guid."""
    posts = write_posts(40, 2002, 2003, seed=902, paragraphs=3)
    name = "Backup Brain"

    def day_page(post: Post) -> str:
        return f"/{post.at:%Y/%m/%d}.html"

    def path(post: Post) -> str:
        return f"{day_page(post)}#a{post.number + 20}"

    def entry(post: Post) -> str:
        return f'<a name="{path(post).partition("#")[2]}"></a><table cellpadding="0" width="100%"><tr><td class="itemtitle"><b>{text(post.title)}</b></td></tr><tr><td>{post.body()} <span class="small">{post.clock}&nbsp;&nbsp;<a href="{base}{path(post)}" title="Permanent link to this item in the archive."><img src="{base}/images/itemPermalink.gif" alt="#"></a>&nbsp;<a href="http://radiocomments.example/comments?u=1&amp;p={post.number}">comment [{len(post.comments)}]</a></span></td></tr></table>'

    def days(some: Iterable[Post]) -> str:
        return "".join(
            f'<div class="date">{link(day_page(ones[0]), f"{_long(day)}")}</div>{"".join(map(entry, ones))}'
            for day, ones in _by_day(some)
        )

    def page(title: str, main: str, on: dt.date | None = None) -> str:
        cells = "".join(
            f'<td><a href="/{day:%Y/%m/%d}.html">{day.day}</a></td>'
            for day, _ in _by_day(posts)
            if on and (day.year, day.month) == (on.year, on.month)
        )
        month = (
            f"<table class='calendar'><caption>{MONTHS[on.month - 1]} {on.year}</caption><tr>{cells}</tr></table>{_near(on)}"
            if on
            else ""
        )
        return f'{_OLD}<html><head><title>{title}</title><link rel="alternate" type="application/rss+xml" href="{base}/rss.xml"></head><body><h1>{link("/", name)}</h1><table><tr><td valign="top">{main}</td><td valign="top">{month}{link("/stories/about.html", "About")}<br>Last update: {_long(posts[-1].on)}</td></tr></table></body></html>'

    def _near(on: dt.date) -> str:
        months = sorted({(post.at.year, post.at.month) for post in posts})
        at = months.index((on.year, on.month))
        first = {month: next(p for p in posts if (p.at.year, p.at.month) == month) for month in months}
        near = [("&nbsp;" + MONTHS[months[n][1] - 1][:3], months[n]) for n in (at - 1, at + 1) if 0 <= n < len(months)]
        return " ".join(link(day_page(first[month]), label) for label, month in near)

    blog = Golden(truth=truth(posts, path))
    blog.routes["/"] = page(name, days(posts[-12:]), posts[-1].on)
    for day, some in _by_day(posts):
        blog.routes[day_page(some[0])] = page(f"{name}: {day:%m/%d/%Y}", days(some), day)
    blog.routes["/stories/about.html"] = page(f"{name}: About", f"<h2>About</h2>{static_text(9020)}")
    blog.routes["/rss.xml"] = rss(base, name, [(post, path(post)) for post in posts[:-11:-1]], "Radio UserLand v8.0.8")
    return blog


def movable_type_by_month(base: str) -> Golden:
    """Movable Type without pages of single posts: /archives/2002_04.html#000123, index.rdf names them so."""
    posts = write_posts(48, 2002, 2004, seed=903, paragraphs=4)
    name = "Slow Letters"

    def archive(post: Post) -> str:
        return f"/archives/{post.at:%Y_%m}.html"

    def path(post: Post) -> str:
        return f"{archive(post)}#{post.number:06}"

    def entry(post: Post) -> str:
        return f'<a name="{post.number:06}"></a><div class="blogbody"><h3 class="title">{text(post.title)}</h3>{post.body()}<div class="posted">Posted by Ben at <a href="{base}{path(post)}">{post.clock}</a> | <a href="/cgi-bin/mt-comments.cgi?entry_id={post.number}">Comments ({len(post.comments)})</a></div></div>'

    def days(some: Iterable[Post]) -> str:
        return "".join(
            f'<h2 class="date">{MONTHS[day.month - 1]} {day.day}, {day.year}</h2>{"".join(map(entry, ones))}'
            for day, ones in _by_day(some)
        )

    months = by_month(posts)

    def page(title: str, main: str) -> str:
        rows = "".join(
            f'<a href="{base}{archive(some[0])}">{MONTHS[m - 1]} {y}</a><br />' for (y, m), some in months.items()
        )
        tags = "".join(f'<a href="{base}/archives/cat_{tag.lower()}.html">{tag}</a><br />' for tag in by_tag(posts))
        return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{title}</title><link rel="alternate" type="application/rss+xml" title="RSS" href="{base}/index.rdf" /></head><body><div id="banner"><h1><a href="{base}/">{name}</a></h1></div><div id="content"><div class="blog">{main}</div></div><div id="links"><div class="sidetitle">Archives</div><div class="side">{rows}</div><div class="sidetitle">Categories</div><div class="side">{tags}</div></div></body></html>'

    blog = Golden(truth=truth(posts, path))
    blog.routes["/"] = page(name, days(posts[-8:]))
    for (y, m), some in months.items():
        blog.routes[archive(some[0])] = page(f"{name}: {MONTHS[m - 1]} {y} Archives", days(some))
    for tag, some in by_tag(posts).items():
        blog.routes[f"/archives/cat_{tag.lower()}.html"] = page(f"{name}: {tag} Archives", days(some))
    blog.routes["/index.rdf"] = rss(
        base, name, [(post, path(post)) for post in posts[:-16:-1]], "http://www.movabletype.org/?v=2.64"
    )
    return blog


def blosxom_by_day(base: str) -> Golden:
    """Blosxom's own flavour: folders list their stories, the permalink is /2003/04/21#name of the day; one feed of all."""
    posts = write_posts(36, 2003, 2004, seed=904, paragraphs=3)
    name = "raelity bites"

    def path(post: Post) -> str:
        return f"/{post.at:%Y/%m/%d}#{post.slug}"

    def entry(post: Post) -> str:
        folder = post.tags[0].lower()
        return f'<p><a name="{post.slug}"><b>{text(post.title)}</b></a><br>{"<br><br>".join(text(one) for one in post.paragraphs)}<br><br>posted at: {post.at:%H:%M} | path: <a href="{base}/{folder}">/{folder}</a> | <a href="{base}{path(post)}">permanent link to this entry</a></p>'

    def page(title: str, some: Iterable[Post]) -> str:
        days = "".join(f"<h3>{day:%a, %d %b %Y}</h3>{''.join(map(entry, ones))}" for day, ones in _by_day(some))
        return f'<html><head><link rel="alternate" type="application/rss+xml" title="RSS" href="{base}/index.rss"><title>{title}</title></head><body><center><font size="+3">{name}</font><br>{title}</center><p>{days}<p><center>{" ".join(link(where, where) for where in sorted({f"/{post.tags[0].lower()}" for post in posts}))} <a href="http://www.blosxom.example/"><img src="/pb.gif" border="0"></a></body></html>'

    blog = Golden(truth=truth(posts, path))
    blog.routes["/"] = page(name, posts[-14:])
    folders: dict[str, list[Post]] = {}
    for post in posts:
        folders.setdefault(f"/{post.tags[0].lower()}", []).append(post)
        some = [one for one in posts if one.on == post.on]
        blog.routes[f"/{post.at:%Y/%m/%d}"] = page(f"{name} {post.at.day} {post.at:%b} {post.at.year}", some)
    for where, some in folders.items():
        blog.routes[where] = page(f"{name} {where}", some)
    blog.routes["/index.rss"] = rss(base, name, [(post, path(post)) for post in posts[:-16:-1]])
    return blog


def months_by_hand(base: str) -> Golden:
    """Written by hand: a page a month, `<h2 id="d20030421">21 April 2003</h2>` and a title before each entry, no feed, no permalinks."""
    written = {post.on: post for post in write_posts(40, 2002, 2004, seed=905, paragraphs=4)}
    posts = list(written.values())
    name = "A garden on a hill"

    def page_of(post: Post) -> str:
        return f"/{post.at:%Y-%m}.html"

    def path(post: Post) -> str:
        return f"{page_of(post)}#d{post.at:%Y%m%d}"

    def entry(post: Post) -> str:
        return f'<h2 id="d{post.at:%Y%m%d}">{post.at.day} {MONTHS[post.at.month - 1]} {post.at.year}</h2>\n<h3>{text(post.title)}</h3>\n{post.body()}\n'

    def page(title: str, main: str) -> str:
        return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body><div class="head"><p>{link("/", name)} &middot; {link("/old.html", "All months")} &middot; {link("/plants.html", "Plants")}</p></div>{main}<hr><p>Written by hand.</p></body></html>'

    months = by_month(posts)
    blog = Golden(truth=truth(posts, path))
    newest = next(iter(months.values()))
    blog.routes["/"] = page(name, f"<h1>{name}</h1>" + "".join(map(entry, newest)))
    blog.routes["/old.html"] = page(
        f"All months - {name}",
        "<h1>All months</h1>"
        + listed(link(page_of(some[0]), f"{MONTHS[m - 1]} {y}") for (y, m), some in months.items()),
    )
    for (y, m), some in months.items():
        blog.routes[page_of(some[0])] = page(
            f"{MONTHS[m - 1]} {y} - {name}", f"<h1>{MONTHS[m - 1]} {y}</h1>" + "".join(map(entry, some))
        )
    blog.routes["/plants.html"] = page(f"Plants - {name}", f"<h1>Plants</h1>{static_text(9050)}")
    return blog


def one_page_with_a_feed(base: str) -> Golden:
    """The whole blog is the home page, each entry an article with a name; the feed names /#name. Two other pages."""
    posts = write_posts(22, 2016, 2020, seed=906, paragraphs=3)
    name = "Small things"

    def path(post: Post) -> str:
        return f"/#{post.slug}"

    def page(title: str, main: str) -> str:
        return f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><header><h1>{link("/", name)}</h1><nav>{link("/about", "About")} {link("/uses", "Uses")}</nav></header><main>{main}</main><footer>&copy; 2020</footer></body></html>'

    entries = "".join(
        f'<article id="{post.slug}"><h2>{link(f"#{post.slug}", text(post.title))}</h2><time datetime="{post.on}">{post.at.day} {post.at:%b} {post.at.year}</time>{post.body()}</article>'
        for post in posts[::-1]
    )
    blog = Golden(truth=truth(posts, path))
    blog.routes["/"] = page(name, entries)
    for seed, one in enumerate(("about", "uses"), 9060):
        blog.routes[f"/{one}"] = page(f"{one.title()} - {name}", f"<h2>{one.title()}</h2>{static_text(seed)}")
    blog.routes["/feed.xml"] = rss(base, name, [(post, path(post)) for post in posts[:-11:-1]])
    return blog


def diary_on_one_page(base: str) -> Golden:
    """A diary on one page without a feed: the day is the heading and the permalink, there are no titles."""
    written = {post.on: post for post in write_posts(30, 2018, 2020, seed=907, paragraphs=3)}
    posts = list(written.values())
    name = "Now and then"

    def path(post: Post) -> str:
        return f"/diary.html#{post.on}"

    def page(title: str, main: str) -> str:
        return f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body><nav>{link("/", "Home")} {link("/diary.html", "Diary")} {link("/work.html", "Work")}</nav><main>{main}</main></body></html>'

    entries = "".join(
        f'<section id="{post.on}"><h2>{link(f"#{post.on}", f"{post.at.day} {MONTHS[post.at.month - 1]} {post.at.year}")}</h2>{post.body()}</section>'
        for post in posts[::-1]
    )
    blog = Golden(truth={path(post): Truth(on=post.on, title="") for post in posts})
    blog.routes["/diary.html"] = page(f"Diary - {name}", f"<h1>Diary</h1><p>What I did, newest first.</p>{entries}")
    blog.routes["/"] = page(name, f"<h1>{name}</h1>{static_text(9070)}")
    blog.routes["/work.html"] = page(f"Work - {name}", f"<h1>Work</h1>{static_text(9071)}")
    return blog


def years_by_hand(base: str) -> Golden:
    """A page a year, days without a year in the headings, `<a name>` inside them; in German."""
    german = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
    written = {post.on: post for post in write_posts(36, 2001, 2004, seed=908, paragraphs=3)}
    posts = list(written.values())
    name = "Notizen vom Dachboden"

    def path(post: Post) -> str:
        return f"/notizen{post.at.year}.html#{post.at:%m%d}"

    def entry(post: Post) -> str:
        return f'<h3><a name="{post.at:%m%d}">{post.at.day}. {german[post.at.month - 1]}</a>: {text(post.title)}</h3>{post.body()}'

    def page(title: str, main: str) -> str:
        return f'<html lang="de"><head><meta charset="utf-8"><title>{title}</title></head><body bgcolor="#ffffff"><p>{link("/", "Start")} | {" | ".join(link(f"/notizen{year}.html", str(year)) for year in sorted({post.at.year for post in posts}))} | {link("/impressum.html", "Impressum")}</p>{main}</body></html>'

    blog = Golden(truth=truth(posts, path))
    for year, some in groupby(posts, key=lambda post: post.at.year):
        blog.routes[f"/notizen{year}.html"] = page(
            f"{name} {year}", f"<h1>{name} {year}</h1>" + "".join(map(entry, some))
        )
    blog.routes["/"] = page(name, f"<h1>{name}</h1>{static_text(9080)}")
    blog.routes["/impressum.html"] = page("Impressum", f"<h1>Impressum</h1>{static_text(9081)}")
    return blog


# --- traps: names on a page that are no posts ---------------------------------------------------------------------


def _ordinary(
    base: str, seed: int, *, body: Callable[[Post], str] = Post.body, below: Callable[[Post], str] = lambda post: "",
    others: dict[str, str] | None = None, in_feed: Callable[[Post], str] = lambda post: "", whole: bool = False,
) -> Golden:  # fmt: skip
    """A blog of posts with pages of their own, as most are."""
    posts = write_posts(30, 2010, 2014, seed=seed, paragraphs=4)
    name = "Ordinary days"

    def path(post: Post) -> str:
        return f"/{post.at:%Y/%m}/{post.slug}.html"

    def page(title: str, main: str) -> str:
        menu = " ".join(link(where, where.strip("/").partition(".")[0].title()) for where in others or {})
        return f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" type="application/rss+xml" href="{base}/feed.xml"></head><body><div id="head"><h1>{link("/", name)}</h1>{menu}</div><div id="main">{main}</div></body></html>'

    def entry(post: Post, inside: str, level: str) -> str:
        heading = link(path(post), text(post.title)) if level == "h2" else text(post.title)
        return f'<div class="entry" id="post-{post.number}"><{level}>{heading}</{level}><p class="date">{post.long_date}</p>{inside}</div>'

    blog = Golden(truth=truth(posts, path))
    for number, some in enumerate(pages_of(posts, 8), 1):
        older = link(f"/page/{number + 1}", "Older posts") if number * 8 < len(posts) else ""
        shown = "".join(entry(post, body(post) if whole else f"<p>{post.teaser}</p>", "h2") for post in some)
        blog.routes["/" if number == 1 else f"/page/{number}"] = page(name, shown + older)
    for post in posts:
        blog.routes[path(post)] = page(f"{text(post.title)} | {name}", entry(post, body(post), "h1") + below(post))
    for where, main in (others or {}).items():
        blog.routes[where] = page(f"{where.strip('/').partition('.')[0].title()} | {name}", main)
    blog.routes["/feed.xml"] = rss(base, name, [(post, path(post) + in_feed(post)) for post in posts[:-11:-1]])
    return blog


def contents_of_articles(base: str) -> Golden:
    """Each article has a table of contents and headings with names, some of them days, each with a mark that links to itself."""

    def body(post: Post) -> str:
        parts = [
            (f"part-{n}", f"{MONTHS[n]} {n + 1}, {post.at.year - 1}" if post.number % 2 else f"Part {n}")
            for n in range(1, 5)
        ]
        contents = listed(link(f"#{one}", title) for one, title in parts)
        return f"<ul>{contents}</ul>" + "".join(
            f'<h2 id="{one}">{title} {link(f"#{one}", "&para;")}</h2>{post.body()}' for one, title in parts
        )

    return _ordinary(base, 911, body=body)


def named_comments(base: str) -> Golden:
    """Comments with a name, a title, a day and a permalink each, more text than the post."""

    def below(post: Post) -> str:
        said = [("Re: " + post.title, who, what) for who, what in post.comments for _ in range(2)]
        return "<h3>Comments</h3>" + "".join(
            f'<div class="msg"><a name="{post.number * 100 + n}"></a><h4>{text(title)}</h4><p>{who} on {_long(post.on + dt.timedelta(days=n))} <a href="#{post.number * 100 + n}">link</a></p><p>{text(what)}</p></div>'
            for n, (title, who, what) in enumerate(said, 1)
        )

    return _ordinary(base, 912, below=below)


def changes_of_the_software(base: str) -> Golden:
    """Beside the posts a page of changes with a dated heading for each version, questions, and news of the site in one page."""
    days = [dt.date(2010, 3, 2) + dt.timedelta(days=40 * n) for n in range(24)]
    changes = (
        "<h2>Changes</h2>"
        + "".join(
            f'<h3 id="v{n}">Version 1.{n} ({day.day} {MONTHS[day.month - 1]} {day.year})</h3>{static_text(9130 + n, 1)}'
            for n, day in enumerate(days)
        )[::1]
    )
    questions = "<h2>Questions</h2>" + "".join(
        f'<h3 id="q{n}">How does number {n} work?</h3>{static_text(9160 + n, 1)}' for n in range(20)
    )
    news = "<h2>News</h2>" + "".join(
        f'<p><a name="{day}"></a><b>{_long(day)}</b> {static_text(9190 + n, 1)}</p>' for n, day in enumerate(days[::2])
    )
    return _ordinary(base, 913, others={"/changes.html": changes, "/faq.html": questions, "/news.html": news})


def marks_in_the_feed(base: str) -> Golden:
    """The feed's links carry a fragment that counts readers, or the reader's jump to the rest of the text."""
    return _ordinary(
        base,
        914,
        body=lambda post: post.body().replace("</p>", f'</p><span id="more-{post.number}"></span>', 1),
        in_feed=lambda post: f"#more-{post.number}",
        whole=True,
    )


def diary_of_a_journey(base: str) -> Golden:
    """Posts that tell a journey day by day, a heading with a name for each day."""

    def body(post: Post) -> str:
        days = [post.on - dt.timedelta(days=n) for n in range(6, 0, -1)]
        return (
            "".join(f'<h2 id="{day}">{_long(day)}</h2>{post.body()}' for day in days)
            if post.number % 3 == 0
            else post.body()
        )

    return _ordinary(base, 915, body=body)


def days_with_comments(base: str) -> Golden:
    """A post a day at /2004/05/08.html; below it comments with names, days and permalinks, more than the post says."""
    written = {post.on: post for post in write_posts(30, 2004, 2005, seed=916, paragraphs=2)}
    posts = list(written.values())
    name = "Day after day"

    def path(post: Post) -> str:
        return f"/{post.at:%Y/%m/%d}.html"

    def said(post: Post) -> str:
        texts = [(who, what, n) for who, what in post.comments or (("Jo", post.paragraphs[0]),) for n in (1, 2, 3)]
        return "".join(
            f'<a name="{post.number * 50 + n}"></a><p>{who}, {_long(post.on + dt.timedelta(days=n))} <a href="{path(post)}#{post.number * 50 + n}">#</a></p><p>{text(what)} {n}</p>'
            for n, (who, what, _) in enumerate(texts, 1)
        )

    def page(title: str, main: str) -> str:
        return f"<html><head><title>{title}</title></head><body><h2>{link('/', name)}</h2>{main}</body></html>"

    blog = Golden(truth=truth(posts, path))
    months = by_month(posts)
    blog.routes["/"] = page(
        name,
        listed(link(f"/{y}/{m:02}/", f"{MONTHS[m - 1]} {y}") for y, m in months)
        + "".join(f"<h3>{link(path(post), text(post.title))}</h3><p>{post.long_date}</p>" for post in posts[:-9:-1]),
    )
    for (y, m), some in months.items():
        blog.routes[f"/{y}/{m:02}/"] = page(
            f"{name}: {MONTHS[m - 1]} {y}",
            "".join(
                f"<h3>{link(path(post), text(post.title))}</h3><p>{post.long_date}</p><p>{post.teaser}</p>"
                for post in some
            ),
        )
    for post in posts:
        blog.routes[path(post)] = page(
            f"{text(post.title)} - {name}",
            f"<h3>{text(post.title)}</h3><p>{post.long_date}</p>{post.body()}<h4>Said</h4>{said(post)}",
        )
    return blog


def three_posts_with_comments(base: str) -> Golden:
    """A blog that has just begun; each post has more comments with names and days than there are posts."""
    posts = write_posts(3, 2011, 2011, seed=917, paragraphs=5)
    name = "New here"

    def path(post: Post) -> str:
        return f"/{post.slug}.html"

    def said(post: Post) -> str:
        return "".join(
            f'<a name="{post.number * 50 + n}"></a><p>{who}, {_long(post.on + dt.timedelta(days=n))} <a href="#{post.number * 50 + n}">#</a></p><p>{text(post.paragraphs[0].split(". ")[0])}, {n} times.</p>'
            for n, who in enumerate(("Jo", "Ann", "Kim", "Lee"), 1)
        )

    def page(title: str, main: str) -> str:
        return f"<html><head><title>{title}</title></head><body><h2>{link('/', name)}</h2>{main}</body></html>"

    blog = Golden(truth=truth(posts, path))
    blog.routes["/"] = page(
        name,
        "".join(
            f"<h3>{link(path(post), text(post.title))}</h3><p>{post.long_date}</p><p>{post.teaser}</p>"
            for post in posts[::-1]
        ),
    )
    for post in posts:
        blog.routes[path(post)] = page(
            f"{text(post.title)} - {name}",
            f"<h3>{text(post.title)}</h3><p>{post.long_date}</p>{post.body()}<h4>Said</h4>{said(post)}",
        )
    return blog


SYSTEMS = (blogger_of_2001, radio, movable_type_by_month, blosxom_by_day, months_by_hand, one_page_with_a_feed, diary_on_one_page, years_by_hand)  # fmt: skip
TRAPS = (
    contents_of_articles,
    named_comments,
    changes_of_the_software,
    marks_in_the_feed,
    diary_of_a_journey,
    days_with_comments,
    three_posts_with_comments,
)
