"""How did WordPress print a blog? Kubrick (2005) and Twenty Ten (2010)."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import calendar

from tests.support.blog_server import Reply
from tests.support.golden_blogs.golden import (
    DAYS,
    MONTHS,
    Golden,
    Post,
    by_month,
    by_tag,
    neighbours,
    ordinal,
    pages_of,
    rss,
    static_text,
    text,
    truth,
    write_posts,
)


def kubrick(base: str) -> Golden:
    """WordPress 2 without pretty permalinks: /?p=12, ?m=200810, ?cat=2, ?paged=2, a calendar on every page."""
    posts = write_posts(32, 2005, 2008, seed=11)
    name = "The Compost Heap"

    def path(post: Post) -> str:
        return f"/?p={post.number * 3 + 4}"

    months = by_month(posts)
    tags = by_tag(posts)
    cat_of = {tag: number for number, tag in enumerate(tags, 2)}
    pages = {"About": "/?page_id=2", "Colophon": "/?page_id=9"}

    def sidebar(year: int, month: int) -> str:
        days = {post.at.day for post in months.get((year, month), [])}
        cells = "".join(
            f'<td><a href="{base}/?m={year}{month:02}{day:02}" title="x">{day}</a></td>'
            if day in days
            else f"<td>{day}</td>"
            for day in range(1, calendar.monthrange(year, month)[1] + 1)
        )
        before = max((key for key in months if key < (year, month)), default=None)
        prev = (
            f'<td colspan="3" id="prev"><a href="{base}/?m={before[0]}{before[1]:02}">&laquo; {MONTHS[before[1] - 1][:3]}</a></td>'
            if before
            else ""
        )
        archive = "".join(
            f"<li><a href='{base}/?m={y}{m:02}' title='{MONTHS[m - 1]} {y}'>{MONTHS[m - 1]} {y}</a></li>\n"
            for y, m in months
        )
        cats = "".join(
            f'<li class="cat-item"><a href="{base}/?cat={cat_of[tag]}" title="View all posts filed under {tag}">{tag}</a> ({len(tags[tag])})</li>'
            for tag in tags
        )
        listed = "".join(
            f'<li class="page_item"><a href="{base}{where}" title="{title}">{title}</a></li>'
            for title, where in pages.items()
        )
        return (
            f'<div id="sidebar"><ul><li><form method="get" id="searchform" action="{base}/"><div><input type="text" value="" name="s" id="s" /></div></form></li>'
            f'<li class="pagenav"><h2>Pages</h2><ul>{listed}</ul></li><li><h2>Archives</h2><ul>{archive}</ul></li>'
            f'<li class="categories"><h2>Categories</h2><ul>{cats}</ul></li><li id="calendar"><table id="wp-calendar"><caption>{MONTHS[month - 1]} {year}</caption>'
            f'<tfoot><tr>{prev}</tr></tfoot><tbody><tr>{cells}</tr></tbody></table></li><li><h2>Meta</h2><ul><li><a href="{base}/wp-login.php">Log in</a></li>'
            '<li><a href="http://wordpress.org/">WordPress</a></li></ul></li></ul></div>'
        )

    def page(title: str, main: str, month: tuple[int, int] = (2008, 12), *, side: bool = True) -> str:
        return (
            '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'
            f'<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="en-US"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>{title}</title>'
            f'<meta name="generator" content="WordPress 2.3.3" /><link rel="alternate" type="application/rss+xml" title="{name} RSS Feed" href="{base}/?feed=rss2" />'
            f'<link rel="pingback" href="{base}/xmlrpc.php" /><link rel="EditURI" type="application/rsd+xml" title="RSD" href="{base}/xmlrpc.php?rsd" /></head><body><div id="page">'
            f'<div id="header"><div id="headerimg"><h1><a href="{base}/">{name}</a></h1><div class="description">Just another WordPress weblog</div></div></div><hr />{main}<hr />'
            f'{sidebar(*month) if side else ""}<div id="footer"><p>{name} is proudly powered by <a href="http://wordpress.org/">WordPress</a><br /><a href="{base}/?feed=rss2">Entries (RSS)</a>'
            f' and <a href="{base}/?feed=comments-rss2">Comments (RSS)</a>.</p></div></div></body></html>'
        )

    def meta(post: Post) -> str:
        cats = ", ".join(
            f'<a href="{base}/?cat={cat_of[tag]}" title="View all posts in {tag}" rel="category">{tag}</a>'
            for tag in post.tags
        )
        said = f"{len(post.comments)} Comments" if post.comments else "No Comments"
        return f'<p class="postmetadata">Posted in {cats} | <a href="{base}{path(post)}#comments">{said} &#187;</a></p>'

    def entry(post: Post) -> str:
        on = f"{MONTHS[post.at.month - 1]} {ordinal(post.at.day)}, {post.at.year}"
        return (
            f'<div class="post" id="post-{post.number}"><h2><a href="{base}{path(post)}" rel="bookmark" title="Permanent Link to {text(post.title)}">{text(post.title)}</a></h2>'
            f'<small>{on} <!-- by admin --></small><div class="entry">{post.body()}</div>{meta(post)}</div>'
        )

    def listing(which: str, heading: str, some: list[Post], size: int = 10) -> dict[str, str]:
        groups = [some[place : place + size] for place in range(0, len(some), size)]
        found = {}
        for number, group in enumerate(groups, 1):
            tail = "" if number == 1 else f"{'&' if '?' in which else '?'}paged={number}"
            join = "&amp;" if "?" in which else "?"
            older = (
                f'<a href="{base}{which}{join}paged={number + 1}">&laquo; Older Entries</a>'
                if number < len(groups)
                else ""
            )
            newer = "" if number == 1 else f'<a href="{base}{which}{join}paged={number - 1}">Newer Entries &raquo;</a>'
            head = f'<h2 class="pagetitle">{heading}</h2>' if heading else ""
            around = f'<div class="navigation"><div class="alignleft">{older}</div><div class="alignright">{newer}</div></div>'
            found[which + tail] = page(
                f"{name} {'&raquo; ' + heading if heading else ''}",
                f'<div id="content" class="narrowcolumn">{head}{"".join(map(entry, group))}{around}</div>',
                (group[0].at.year, group[0].at.month),
            )
        return found

    blog = Golden(truth=truth(posts, path))
    blog.routes.update(listing("/", "", posts[::-1]))
    for (y, m), some in months.items():
        blog.routes.update(listing(f"/?m={y}{m:02}", f"Archive for {MONTHS[m - 1]}, {y}", some))
        for day in {post.at.day for post in some}:
            blog.routes.update(
                listing(
                    f"/?m={y}{m:02}{day:02}",
                    f"Archive for {MONTHS[m - 1]} {ordinal(day)}, {y}",
                    [post for post in some if post.at.day == day],
                )
            )
    for tag, some in tags.items():
        blog.routes.update(listing(f"/?cat={cat_of[tag]}", f"Archive for the &#8216;{tag}&#8217; Category", some[::-1]))
    for older, post, newer in neighbours(posts):
        left = f'&laquo; <a href="{base}{path(older)}">{text(older.title)}</a>' if older else ""
        right = f'<a href="{base}{path(newer)}">{text(newer.title)}</a> &raquo;' if newer else ""
        said = "".join(
            f'<li id="comment-{n}"><cite>{who}</cite> Says:<br /><small class="commentmetadata"><a href="#comment-{n}" title="">{MONTHS[post.at.month - 1]} {ordinal(min(28, post.at.day + 2))}, {post.at.year} at 9:14 am</a></small><p>{text(what)}</p></li>'
            for n, (who, what) in enumerate(post.comments)
        )
        filed = f'<p class="postmetadata alt"><small>This entry was posted on {DAYS[post.at.weekday()]}, {MONTHS[post.at.month - 1]} {ordinal(post.at.day)}, {post.at.year} at {post.clock} and is filed under {"".join(post.tags)}. You can follow any responses to this entry through the <a href="{base}/?feed=rss2&amp;p={post.number * 3 + 4}">RSS 2.0</a> feed.</small></p>'
        main = (
            f'<div id="content" class="widecolumn"><div class="navigation"><div class="alignleft">{left}</div><div class="alignright">{right}</div></div><div class="post" id="post-{post.number}">'
            f'<h2><a href="{base}{path(post)}" rel="bookmark" title="Permanent Link: {text(post.title)}">{text(post.title)}</a></h2><div class="entry">{post.body()}{filed}</div></div>'
            f'<h3 id="comments">{len(post.comments)} Responses to &#8220;{text(post.title)}&#8221;</h3><ol class="commentlist">{said}</ol><h3 id="respond">Leave a Reply</h3><p>You must be <a href="{base}/wp-login.php">logged in</a> to post a comment.</p></div>'
        )
        blog.routes[path(post)] = page(f"{name} &raquo; Blog Archive &raquo; {text(post.title)}", main, side=False)
    for seed, (title, where) in enumerate(pages.items()):
        blog.routes[where] = page(
            f"{name} &raquo; {title}",
            f'<div id="content" class="narrowcolumn"><div class="post"><h2>{title}</h2><div class="entry">{static_text(seed)}</div></div></div>',
        )
    blog.routes["/?feed=rss2"] = rss(
        base, name, [(post, path(post)) for post in posts[:-11:-1]], "http://wordpress.org/?v=2.3.3"
    )
    for number in range(2, 9):
        blog.routes[f"/?feed=rss2&paged={number}"] = Reply("<html><body>Not found</body></html>", 404)
    return blog


def twentyten(base: str) -> Golden:
    """WordPress 3: /YYYY/MM/DD/slug/, months in a dropdown with counts, tags, comment pages, author page."""
    posts = write_posts(36, 2010, 2013, seed=12)
    name = "Notes from the Lock"

    def path(post: Post) -> str:
        return f"{post.at:/%Y/%m/%d}/{post.slug}/"

    months, tags = by_month(posts), by_tag(posts)

    def page(title: str, main: str, kind: str) -> str:
        options = "".join(
            f"<option value='{base}/{y}/{m:02}/'> {MONTHS[m - 1]} {y} &nbsp;({len(some)})</option>"
            for (y, m), some in months.items()
        )
        recent = "".join(
            f'<li><a href="{base}{path(post)}" title="{text(post.title)}">{text(post.title)}</a></li>'
            for post in posts[:-6:-1]
        )
        cats = "".join(
            f'<li class="cat-item"><a href="{base}/category/{tag.lower()}/" title="View all posts filed under {tag}">{tag}</a></li>'
            for tag in tags
        )
        return (
            f'<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8" /><title>{title}</title><link rel="profile" href="http://gmpg.org/xfn/11" /><link rel="alternate" type="application/rss+xml" title="{name} &raquo; Feed" href="{base}/feed/" />'
            f'<link rel="alternate" type="application/rss+xml" title="{name} &raquo; Comments Feed" href="{base}/comments/feed/" /><meta name="generator" content="WordPress 3.4.2" /></head><body class="{kind}"><div id="wrapper" class="hfeed">'
            f'<div id="header"><div id="masthead"><div id="branding"><div id="site-title"><span><a href="{base}/" title="{name}" rel="home">{name}</a></span></div><div id="site-description">Life beside the water</div></div>'
            f'<div id="access"><div class="menu"><ul><li class="current_page_item"><a href="{base}/" title="Home">Home</a></li><li class="page_item page-item-2"><a href="{base}/about/">About</a></li><li class="page_item page-item-7"><a href="{base}/boats-for-sale/">Boats for sale</a></li></ul></div></div></div></div>'
            f'<div id="main"><div id="container"><div id="content" role="main">{main}</div></div><div id="primary" class="widget-area"><ul class="xoxo"><li class="widget-container widget_recent_entries"><h3 class="widget-title">Recent Posts</h3><ul>{recent}</ul></li>'
            f'<li class="widget-container widget_archive"><h3 class="widget-title">Archives</h3><select name="archive-dropdown" onchange="document.location.href=this.options[this.selectedIndex].value;"><option value="">Select Month</option>{options}</select></li>'
            f'<li class="widget-container widget_categories"><h3 class="widget-title">Categories</h3><ul>{cats}</ul></li></ul></div></div><div id="footer"><div id="site-info"><a href="{base}/" title="{name}" rel="home">{name}</a></div></div></div></body></html>'
        )

    def heading(post: Post) -> str:
        return (
            f'<div class="entry-meta"><span class="meta-prep meta-prep-author">Posted on</span> <a href="{base}{path(post)}" title="{post.clock}" rel="bookmark"><span class="entry-date">{post.long_date}</span></a> '
            f'<span class="meta-sep">by</span> <span class="author vcard"><a class="url fn n" href="{base}/author/ann/" title="View all posts by ann">ann</a></span></div>'
        )

    def foot(post: Post) -> str:
        cats = ", ".join(
            f'<a href="{base}/category/{tag.lower()}/" title="View all posts in {tag}" rel="category tag">{tag}</a>'
            for tag in post.tags
        )
        return f'<div class="entry-utility"><span class="cat-links"><span class="entry-utility-prep">Posted in</span> {cats}</span></div>'

    def entry(post: Post, *, teaser: bool) -> str:
        inner = (
            f'<div class="entry-summary"><p>{post.teaser} <a href="{base}{path(post)}">Continue reading <span class="meta-nav">&rarr;</span></a></p></div>'
            if teaser
            else f'<div class="entry-content">{post.body()}</div>'
        )
        return (
            f'<div id="post-{post.number}" class="post type-post hentry"><h2 class="entry-title"><a href="{base}{path(post)}" title="Permalink to {text(post.title)}" rel="bookmark">{text(post.title)}</a></h2>{heading(post)}{inner}{foot(post)}'
            f'<span class="comments-link"><a href="{base}{path(post)}#comments">{len(post.comments)} Comments</a></span></div>'
        )

    blog = Golden(truth=truth(posts, path))

    def listing(which: str, title: str, some: list[Post], kind: str) -> None:
        groups = [some[place : place + 10] for place in range(0, len(some), 10)]
        for number, group in enumerate(groups, 1):
            older = (
                f'<div class="nav-previous"><a href="{base}{which}page/{number + 1}/"><span class="meta-nav">&larr;</span> Older posts</a></div>'
                if number < len(groups)
                else ""
            )
            newer = (
                f'<div class="nav-next"><a href="{base}{which if number == 2 else f"{which}page/{number - 1}/"}">Newer posts <span class="meta-nav">&rarr;</span></a></div>'
                if number > 1
                else ""
            )
            main = (
                (f'<h1 class="page-title">{title}</h1>' if title else "")
                + "".join(entry(post, teaser=bool(title)) for post in group)
                + f'<div id="nav-below" class="navigation">{older}{newer}</div>'
            )
            blog.routes[which if number == 1 else f"{which}page/{number}/"] = page(
                f"{title or name} | {name}", main, kind
            )

    listing("/", "", posts[::-1], "home blog")
    listing("/author/ann/", "Author Archives: ann", posts[::-1], "archive author")
    for (y, m), some in months.items():
        listing(f"/{y}/{m:02}/", f"Monthly Archives: <span>{MONTHS[m - 1]} {y}</span>", some, "archive date")
    for tag, some in tags.items():
        listing(f"/category/{tag.lower()}/", f"Category Archives: <span>{tag}</span>", some[::-1], "archive category")
    for older, post, newer in neighbours(posts):
        left = (
            f'<div class="nav-previous"><a href="{base}{path(older)}" rel="prev"><span class="meta-nav">&larr;</span> {text(older.title)}</a></div>'
            if older
            else ""
        )
        right = (
            f'<div class="nav-next"><a href="{base}{path(newer)}" rel="next">{text(newer.title)} <span class="meta-nav">&rarr;</span></a></div>'
            if newer
            else ""
        )
        said = "".join(
            f'<li class="comment" id="li-comment-{n}"><div id="comment-{n}"><div class="comment-author vcard"><cite class="fn">{who}</cite> <span class="says">says:</span></div><div class="comment-meta commentmetadata"><a href="{base}{path(post)}#comment-{n}">{post.long_date} at 6:12 pm</a></div><div class="comment-body"><p>{text(what)}</p></div><div class="reply"><a class="comment-reply-link" href="{path(post)}?replytocom={n}#respond">Reply</a></div></div></li>'
            for n, (who, what) in enumerate(post.comments)
        )
        main = f'<div id="nav-above" class="navigation">{left}{right}</div><div id="post-{post.number}" class="post type-post hentry"><h1 class="entry-title">{text(post.title)}</h1>{heading(post)}<div class="entry-content">{post.body()}</div>{foot(post)}</div><div id="comments"><ol class="commentlist">{said}</ol><div id="respond"><h3 id="reply-title">Leave a Reply</h3></div></div>'
        blog.routes[path(post)] = page(f"{text(post.title)} | {name}", main, "single single-post")
        blog.routes[f"{path(post)}feed/"] = rss(base, f"Comments on {post.title}", [])
    for seed, (where, title) in enumerate({"/about/": "About", "/boats-for-sale/": "Boats for sale"}.items()):
        blog.routes[where] = page(
            f"{title} | {name}",
            f'<div class="post-{seed} page type-page hentry"><h1 class="entry-title">{title}</h1><div class="entry-content">{static_text(50 + seed)}</div></div>',
            "page page-template-default",
        )
    blog.routes["/feed/"] = rss(
        base, name, [(post, path(post)) for post in posts[:-11:-1]], "http://wordpress.org/?v=3.4.2"
    )
    for number, group in enumerate(pages_of(posts, 10), 1):
        if number > 1:
            blog.routes[f"/feed/?paged={number}"] = rss(
                base, name, [(post, path(post)) for post in group], "http://wordpress.org/?v=3.4.2"
            )
    blog.routes[f"/feed/?paged={len(pages_of(posts, 10)) + 1}"] = Reply("nothing", 404)
    return blog
