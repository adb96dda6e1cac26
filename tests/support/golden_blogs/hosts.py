"""How do more hosts and small programs print a blog? Simple PHP Blog, Diaryland, Squarespace of 2010, Greymatter, a changelog."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt
from itertools import groupby

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
    numbers,
    rss,
    static_text,
    text,
    truth,
    write_posts,
)


def simple_php_blog(base: str) -> Golden:
    """Simple PHP Blog: index.php?entry=entry060304-211422, the same with y=, m= and d=, and comments.php?y=06&m=03&entry=... for comments."""
    posts = write_posts(34, 2005, 2007, seed=231)
    name = "flat file, flat hat"
    months = by_month(posts)

    def key(post: Post) -> str:
        return f"entry{post.at:%y%m%d-%H%M}{post.number % 60:02}"

    def path(post: Post) -> str:
        return f"/index.php?entry={key(post)}"

    def page(title: str, main: str) -> str:
        rows = "".join(
            f"{link(f'{base}/index.php?m={m:02}&amp;y={y % 100:02}', f'{MONTHS[m - 1]} {y}')}<br />" for y, m in months
        )
        latest = "".join(
            f"{link(f'{base}/comments.php?y={post.at:%y}&amp;m={post.at:%m}&amp;entry={key(post)}', text(post.title))}<br />"
            for post in posts[::-1]
            if post.comments
        )
        return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1" /><meta name="generator" content="Simple PHP Blog 0.4.8" /><link rel="alternate" type="application/rss+xml" title="Get RSS 2.0 Feed" href="{base}/rss.php" /><title>{title}</title></head><body><div id="header"><div id="header_image"><img src="themes/default/images/header750x100.jpg" alt="" /></div><div id="header_text">{name}</div></div><div id="maincontent">{main}</div><div id="sidebar"><div class="menu_title">Links</div>{link(f"{base}/index.php", "Home")}<br />{link(f"{base}/contact.php", "Contact Me")}<br />{link(f"{base}/static.php?page=static060101-101010", "About")}<div class="menu_title">Archives</div>{rows}<div class="menu_title">Most Recent Comments</div>{latest}</div></body></html>'

    def entry(post: Post) -> str:
        return f'<div class="blog_subject">{text(post.title)}<a name="{key(post)}">&nbsp;</a></div><div class="blog_byline">{post.at:%A}, {post.long_date}, {post.at:%I:%M %p}<br />Posted by Administrator</div><div class="blog_body">{post.body()}</div><div class="blog_comment">[ {link(f"{base}/comments.php?y={post.at:%y}&amp;m={post.at:%m}&amp;entry={key(post)}", f"{len(post.comments)} comments")} ] ( {post.number * 7} views ) &nbsp;|&nbsp; {link(f"{base}{path(post)}", "permalink")} &nbsp;|&nbsp; {link(f"{base}/trackback.php?y={post.at:%y}&amp;m={post.at:%m}&amp;entry={key(post)}&amp;__mode=html", "0 trackbacks")}</div>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 6, "/", "/index.php?page={}"):
        blog.routes[leaf.path] = page(
            name,
            "".join(map(entry, leaf.posts))
            + f"<p>{link(leaf.newer, '&lt;&lt;Back')} {' '.join(numbers(leaf, '/', '/index.php?page={}'))} {link(leaf.older, 'Next&gt;&gt;')}</p>",
        )
    blog.routes["/index.php"] = blog.routes["/"]
    for (y, m), some in months.items():
        blog.routes[f"/index.php?m={m:02}&y={y % 100:02}"] = page(name, "".join(map(entry, some)))
    for post in posts:
        said = "".join(
            f'<div class="comment_top">{who}</div>{post.at:%A}, {post.long_date}, 11:0{n} PM<br />{text(what)}'
            for n, (who, what) in enumerate(post.comments)
        )
        blog.routes[path(post)] = page(f"{name} - {text(post.title)}", entry(post))
        where = f"/comments.php?y={post.at:%y}&m={post.at:%m}&entry={key(post)}"
        blog.routes[where] = page(
            f"{name} - {text(post.title)}",
            f"{entry(post)}<h2>Comments</h2>{said}<h2>Add Comment</h2><form>Fill out the form below to add your own comments.</form>",
        )
        blog.aliases.add(where)
        blog.routes[f"/trackback.php?y={post.at:%y}&m={post.at:%m}&entry={key(post)}&__mode=html"] = page(
            name, "<h2>Trackbacks</h2>None yet."
        )
    blog.routes["/contact.php"] = page(f"{name} - Contact", "<form></form>")
    blog.routes["/static.php?page=static060101-101010"] = page(
        f"{name} - About", f'<div class="blog_subject">About</div><div class="blog_body">{static_text(2310)}</div>'
    )
    blog.routes["/rss.php"] = rss(base, name, [(post, path(post)) for post in posts[:-11:-1]])
    return blog


def diaryland(base: str) -> Golden:
    """Diaryland: /030412_12.html by day and number, an /older.html of all, the newest at /, a guest book and a profile beside."""
    posts = write_posts(48, 2001, 2003, seed=232)
    name = "oakjam"

    def path(post: Post) -> str:
        return f"/{post.at:%y%m%d}_{posts.index(post) + 1}.html"

    def page(title: str, main: str) -> str:
        return f'<html><head><title>{title}</title></head><body bgcolor="#ccddee"><table width="500" align="center"><tr><td>{main}</td></tr></table><center>{link("/index.html", "newest")} {link("/older.html", "older")} {link("/profile.html", "profile")} {link("http://notes.diary.example/oakjam", "notes")} <a href="http://www.diary.example">host</a></center></body></html>'

    def shown(place: int) -> str:
        post = posts[place]
        before = link(path(posts[place - 1]), "previous") if place else ""
        after = link(path(posts[place + 1]), "next") if place + 1 < len(posts) else ""
        return f'<font size="2">{post.at:%b}. {post.at:%d}, {post.at.year} - {post.at.hour % 12 or 12}:{post.at:%M} {"p" if post.at.hour > 11 else "a"}.m.</font><br><b>{text(post.title)}</b>{post.body()}<p align="center">{before} - {after}</p>'

    blog = Golden(truth=truth(posts, path), aliases={"/", "/index.html"})
    for place, post in enumerate(posts):
        blog.routes[path(post)] = page(f"{name}: {text(post.title)}", shown(place))
    blog.routes["/"] = blog.routes["/index.html"] = page(f"{name}: {text(posts[-1].title)}", shown(len(posts) - 1))
    rows = "".join(f"{link(path(post), text(post.title))} - {post.on}<br>" for post in posts[::-1])
    blog.routes["/older.html"] = page(f"{name}: older entries", f"<h3>older entries</h3>{rows}")
    blog.routes["/profile.html"] = page(f"{name}: profile", f"<b>profile</b>{static_text(2320, 1)}")
    return blog


def journal_of_2010(base: str) -> Golden:
    """Squarespace 5: /journal/2010/5/8/slug.html, months by name (/journal/month/may-2010), ?currentPage=2, print and share links."""
    posts = write_posts(38, 2008, 2011, seed=233)
    name = "North Jetty"

    def path(post: Post) -> str:
        return f"/journal/{post.at.year}/{post.at.month}/{post.at.day}/{post.slug}.html"

    months, tags = by_month(posts), by_tag(posts)

    def page(title: str, main: str) -> str:
        rows = listed(
            link(f"/journal/month/{MONTHS[m - 1].lower()}-{y}", f"{MONTHS[m - 1]} {y} ({len(some)})")
            for (y, m), some in months.items()
        )
        cats = listed(link(f"/journal/category/{tag.lower()}", f"{tag} ({len(some)})") for tag, some in tags.items())
        return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{title}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><link rel="alternate" type="application/rss+xml" title="Journal" href="{base}/journal/rss.xml" /></head><body id="m5"><div id="canvasWrapper"><div id="navigationTop"><ul>{listed((link("/journal/", "Journal"), link("/photographs/", "Photographs"), link("/about/", "About"), link("/contact/", "Contact")))}</ul></div><div id="content">{main}</div><div id="sidebar1Wrapper"><h3>Months</h3><ul class="archive-item-list-pagination">{rows}</ul><h3>Categories</h3><ul>{cats}</ul></div></div></body></html>'

    def entry(post: Post, *, whole: bool) -> str:
        inner = (
            post.body()
            if whole
            else f"<p>{post.teaser}</p><p>{link(path(post), 'Click to read more ...', 'class=journal-read-more-link')}</p>"
        )
        tools = f'<div class="journal-entry-tag journal-entry-tag-post-body"><span class="posted-on"><img title="Date" src="/i/t.gif" alt="Date" />{post.at:%A}, {MONTHS[post.at.month - 1]} {post.at.day}, {post.at.year} at {post.clock.replace(" ", "").upper()}</span> <span class="posted-in">{link(f"/journal/category/{post.tags[0].lower()}", post.tags[0])}</span> <span class="comment-link">{link(path(post) + "#comments", f"{len(post.comments)} Comments")}</span> | <span class="share-link">{link(f"/display/ShareArticle?moduleId=37{post.number:03}", "Share Article")}</span> <span class="print-link">{link(f"{path(post)}?printerFriendly=true", "Print Article", "rel=nofollow")}</span></div>'
        return f'<div class="journal-entry-wrapper post-text authored-by-peter"><div class="journal-entry"><div class="journal-entry-text"><h2 class="title">{link(path(post), text(post.title), "class=journal-entry-navigation-current")}</h2><div class="body">{inner}</div>{tools}</div></div></div>'

    blog = Golden(truth=truth(posts, path), start="/journal/")

    def listing(first: str, title: str, some: list[Post]) -> None:
        for leaf in leaves(some, 8, first, first + "?currentPage={}"):
            blog.routes[leaf.path] = page(
                f"{title} - {name}",
                "".join(entry(post, whole=True) for post in leaf.posts)
                + f'<div class="paginationControlsWrapper">{link(leaf.newer, "Newer Entries")} | {link(leaf.older, "Older Entries")}</div>',
            )

    listing("/journal/", "Journal", posts)
    for (y, m), some in months.items():
        listing(f"/journal/month/{MONTHS[m - 1].lower()}-{y}", f"Journal - Entries in {MONTHS[m - 1]} {y}", some[::-1])
    for tag, some in tags.items():
        listing(f"/journal/category/{tag.lower()}", f"Journal - Entries in {tag}", some)
    for older, post, newer in neighbours(posts):
        near = f'<div class="journal-entry-navigation">{link(path(older), f"&#171; {text(older.title)}") if older else ""} | {link("/journal/", "Main")} | {link(path(newer), f"{text(newer.title)} &#187;") if newer else ""}</div>'
        blog.routes[path(post)] = page(f"{text(post.title)} - Journal - {name}", near + entry(post, whole=True))
        blog.routes[f"{path(post)}?printerFriendly=true"] = (
            f'<html><head><title>Print - {text(post.title)}</title></head><body onload="window.print()"><h2>{text(post.title)}</h2><p>{post.long_date}</p>{post.body()}<p>Article originally appeared on {name} ({base}/). See website for complete article licensing information.</p></body></html>'
        )
        blog.routes[f"/display/ShareArticle?moduleId=37{post.number:03}"] = page(
            name, "<h2>Email Article</h2><form></form>"
        )
        blog.aliases.add(f"{path(post)}?printerFriendly=true")
    blog.routes["/"] = page(name, f"<h1>{name}</h1>{static_text(2330)}")
    for seed, one in enumerate(("photographs", "about", "contact"), 2331):
        blog.routes[f"/{one}/"] = page(f"{one.title()} - {name}", f"<h2>{one.title()}</h2>{static_text(seed)}")
    blog.routes["/journal/rss.xml"] = rss(
        base, name, [(post, path(post)) for post in posts[:-11:-1]], "Squarespace Site Server v5.11.81"
    )
    return blog


def greymatter(base: str) -> Golden:
    """Greymatter: /archives/00000123.htm, weeks as /archives/archive-04062003-04122003.htm, "[ Previous | Next ]", a form below."""
    posts = write_posts(40, 2001, 2004, seed=234)
    name = "Grey Areas"

    def path(post: Post) -> str:
        return f"/archives/{posts.index(post) + 1:08}.htm"

    def week(post: Post) -> str:
        sunday = post.on - dt.timedelta(days=(post.on.weekday() + 1) % 7)
        return f"/archives/archive-{sunday:%m%d%Y}-{sunday + dt.timedelta(days=6):%m%d%Y}.htm"

    weeks = {where: list(some) for where, some in groupby(posts, key=week)}

    def page(title: str, main: str) -> str:
        return f'<HTML><HEAD><TITLE>{title}</TITLE></HEAD><BODY BGCOLOR="#dddddd"><TABLE WIDTH="600"><TR><TD><A HREF="{base}/index.htm"><B>{name}</B></A> | <A HREF="{base}/archives/index.htm">Archives</A> | <A HREF="{base}/me.htm">Me</A></TD></TR><TR><TD>{main}</TD></TR></TABLE><A HREF="http://noahgrey.example"><IMG SRC="{base}/archives/gm-icon.gif" ALT="Powered By Greymatter"></A></BODY></HTML>'

    def entry(post: Post) -> str:
        return f'<P><B>{post.at:%m/%d/%Y}</B>: {text(post.title)}<BR>{post.body()}<FONT SIZE="1">{name} @ {post.at:%I:%M %p} [{link(base + path(post), "link")}] [{link(base + path(post) + "#comments", f"{len(post.comments)} comments")}]</FONT>'

    blog = Golden(truth=truth(posts, path))
    blog.routes["/"] = blog.routes["/index.htm"] = page(name, "".join(map(entry, posts[:-11:-1])))
    rows = "".join(
        f'<A HREF="{base}{where}">{where[18:20]}/{where[20:22]}/{where[22:26]} - {where[27:29]}/{where[29:31]}/{where[31:35]}</A><BR>'
        for where in list(weeks)[::-1]
    )
    blog.routes["/archives/index.htm"] = blog.routes["/archives/"] = page(f"{name}: Archives", rows)
    for where, some in weeks.items():
        blog.routes[where] = page(f"{name}: {where[18:26]}", "".join(map(entry, some)))
    for older, post, newer in neighbours(posts):
        near = f"[ {link(base + path(older), 'Previous entry: &quot;' + text(older.title) + '&quot;') if older else ''} | {link(base + path(newer), 'Next entry: &quot;' + text(newer.title) + '&quot;') if newer else ''} ]"
        said = "".join(
            f"<P>{text(what)}<BR>Posted by {who} @ {post.at:%m/%d/%Y} 11:0{n} PM EST"
            for n, (who, what) in enumerate(post.comments)
        )
        blog.routes[path(post)] = page(
            f"{name}: {text(post.title)}",
            f'<FONT SIZE="1">{near}</FONT><P><FONT SIZE="1">{post.at:%m/%d/%Y}</FONT> &quot;{text(post.title)}&quot;{post.body()}<A NAME="comments"></A><P><B>Replies: {len(post.comments)} Comments</B>{said}<FORM ACTION="{base}/cgi-bin/gm-comments.cgi" METHOD="POST"></FORM>',
        )
    blog.routes["/me.htm"] = page(f"{name}: Me", static_text(2340))
    return blog


def changelog(base: str) -> Golden:
    """A firm's changelog: /changelog/2022-05-08 with no title but the day, each entry whole in the list, a page for each version beside."""
    posts = {post.on: post for post in write_posts(36, 2021, 2022, seed=235)}
    entries = list(posts.values())
    name = "Kettle changelog"

    def path(post: Post) -> str:
        return f"/changelog/{post.on}-{post.slug}"

    def page(title: str, main: str) -> str:
        return f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body><header>{link("/", "Kettle")} {link("/changelog", "Changelog")} {link("/roadmap", "Roadmap")} {link("/pricing", "Pricing")}</header><main>{main}</main></body></html>'

    def entry(post: Post, level: str = "h2") -> str:
        changes = listed(text(one) for one in post.paragraphs)
        return f'<article><a class="date" href="{path(post)}"><time datetime="{post.on}">{post.at:%b} {post.at.day}, {post.at.year}</time></a><{level}>{text(post.title)}</{level}><span class="badge">{"New" if post.number % 2 else "Fixed"}</span><ul>{changes}</ul></article>'

    blog = Golden(truth=truth(entries, path), start="/changelog")
    for leaf in leaves(entries, 10, "/changelog", "/changelog?page={}"):
        blog.routes[leaf.path] = page(
            name,
            f"<h1>Changelog</h1>{''.join(map(entry, leaf.posts))}<nav>{link(leaf.newer, 'Newer')} {link(leaf.older, 'Older')}</nav>",
        )
    for post in entries:
        blog.routes[path(post)] = page(
            f"{text(post.title)} | {name}", f"{link('/changelog', 'All changes')}{entry(post, 'h1')}"
        )
    for seed, one in enumerate(("", "roadmap", "pricing"), 2350):
        blog.routes[f"/{one}"] = page(f"{one.title()} Kettle", f"<h1>{one.title() or 'Kettle'}</h1>{static_text(seed)}")
    return blog
