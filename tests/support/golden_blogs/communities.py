"""How do the first large services print a blog? Blogger and LiveJournal."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from tests.support.blog_server import Answer, Hit
from tests.support.golden_blogs.golden import (
    DAYS,
    MONTHS,
    Golden,
    Post,
    atom,
    by_month,
    by_tag,
    neighbours,
    ordinal,
    pages_of,
    query,
    rss,
    static_text,
    text,
    truth,
    write_posts,
)


def blogger(base: str) -> Golden:
    """Blogger: /2009/04/slug.html, /search?updated-max=, labels, monthly archives, the archive widget, paged feeds."""
    posts = write_posts(38, 2008, 2012, seed=24)
    name = "Swallows over the Weir"

    def path(post: Post) -> str:
        return f"/{post.at:%Y/%m}/{post.slug[:38].rpartition('-')[0] if len(post.slug) > 38 else post.slug}.html"

    months, tags = by_month(posts), by_tag(posts)
    years = sorted({y for y, _ in months}, reverse=True)

    def widget(open_month: tuple[int, int]) -> str:
        shown = ""
        for y in years:
            inner = ""
            for (year, m), some in months.items():
                if year != y:
                    continue
                listed = (
                    "".join(f"<li><a href='{base}{path(post)}'>{text(post.title)}</a></li>" for post in some)
                    if (year, m) == open_month
                    else ""
                )
                inner += f"<ul class='hierarchy'><li class='archivedate collapsed'><a class='toggle' href='javascript:void(0)'><span class='zippy'>&#9658;&#160;</span></a><a class='post-count-link' href='{base}/{year}/{m:02}/'>{MONTHS[m - 1]}</a> <span class='post-count' dir='ltr'>({len(some)})</span><ul class='posts'>{listed}</ul></li></ul>"
            total = sum(len(some) for (year, _), some in months.items() if year == y)
            shown += f"<ul class='hierarchy'><li class='archivedate expanded'><a class='toggle' href='javascript:void(0)'><span class='zippy'>&#9660;&#160;</span></a><a class='post-count-link' href='{base}/{y}/'>{y}</a> <span class='post-count' dir='ltr'>({total})</span>{inner}</li></ul>"
        return f"<div class='widget BlogArchive' id='BlogArchive1'><h2>Blog Archive</h2><div class='widget-content'><div id='ArchiveList'><div id='BlogArchive1_ArchiveList'>{shown}</div></div></div></div>"

    def page(title: str, main: str, pager: str, month: tuple[int, int], kind: str) -> str:
        labels = "".join(
            f"<li><a dir='ltr' href='{base}/search/label/{tag}'>{tag}</a> <span dir='ltr'>({len(some)})</span></li>"
            for tag, some in tags.items()
        )
        return (
            f"<!DOCTYPE html><html class='v2' dir='ltr' xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><link href='{base}/favicon.ico' rel='icon' type='image/x-icon'/><link rel=\"alternate\" type=\"application/atom+xml\" title=\"{name} - Atom\" href=\"{base}/feeds/posts/default\" />"
            f"<link rel=\"alternate\" type=\"application/rss+xml\" title=\"{name} - RSS\" href=\"{base}/feeds/posts/default?alt=rss\" /><title>{title}</title></head><body class='loading {kind}'><div class='content-outer'><header><div class='header section' id='header'><div class='widget Header' id='Header1'><h1 class='title'><a href='{base}/'>{name}</a></h1></div></div></header><div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'>{main}</div>"
            f"<div class='blog-pager' id='blog-pager'>{pager}<a class='home-link' href='{base}/'>Home</a></div><div class='blog-feeds'><div class='feed-links'>Subscribe to: <a class='feed-link' href='{base}/feeds/posts/default' target='_blank' type='application/atom+xml'>Posts (Atom)</a></div></div></div></div><aside><div class='sidebar section'><div class='widget PageList'><ul><li><a href='{base}/p/about.html'>About this blog</a></li></ul></div>{widget(month)}<div class='widget Label'><h2>Labels</h2><ul>{labels}</ul></div>"
            f"<div class='widget Profile'><a class='profile-name-link g-profile' href='http://www.blogger.com/profile/0142' rel='author'>ann</a></div></div></aside></div></body></html>"
        )

    def entry(post: Post, *, single: bool = False) -> str:
        labels = ", ".join(f"<a href='{base}/search/label/{tag}' rel='tag'>{tag}</a>" for tag in post.tags)
        title = text(post.title) if single else f"<a href='{base}{path(post)}'>{text(post.title)}</a>"
        stamp = f"{DAYS[post.at.weekday()]}, {post.long_date}"
        return (
            f"<div class='date-outer'><h2 class='date-header'><span>{stamp}</span></h2><div class='date-posts'><div class='post-outer'><div class='post hentry'><a name='{post.number * 71}'></a><h3 class='post-title entry-title'>{title}</h3><div class='post-header'></div><div class='post-body entry-content' id='post-body-{post.number * 71}'>{post.body()}<div style='clear: both;'></div></div>"
            f"<div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Posted by <span class='fn'>ann</span></span> <span class='post-timestamp'>at <a class='timestamp-link' href='{base}{path(post)}' rel='bookmark' title='permanent link'><abbr class='published' title='{post.at:%Y-%m-%dT%H:%M:%S}-08:00'>{post.clock}</abbr></a></span> <span class='post-comment-link'><a class='comment-link' href='{base}{path(post)}#comment-form'>{len(post.comments)} comments</a></span></div><div class='post-footer-line post-footer-line-2'><span class='post-labels'>Labels: {labels}</span></div></div></div></div></div></div>"
        )

    blog = Golden(truth=truth(posts, path))
    groups = pages_of(posts, 7)

    def older_link(group: list[Post], start: int) -> str:
        when = f"{group[-1].at:%Y-%m-%dT%H:%M:%S}-08:00"
        return f"<span id='blog-pager-older-link'><a class='blog-pager-older-link' href='{base}/search?updated-max={when}&amp;max-results=7&amp;start={start}&amp;by-date=false' id='Blog1_blog-pager-older-link' title='Older Posts'>Older Posts</a></span>"

    address = "/"
    for number, group in enumerate(groups):
        pager = older_link(group, (number + 1) * 7) if number + 1 < len(groups) else ""
        blog.routes[address] = page(
            name if not number else f"{name}: archive",
            "".join(map(entry, group)),
            pager,
            (group[0].at.year, group[0].at.month),
            "index",
        )
        address = f"/search?updated-max={group[-1].at:%Y-%m-%dT%H:%M:%S}-08:00&max-results=7&start={(number + 1) * 7}&by-date=false"
    for (y, m), some in months.items():
        blog.routes[f"/{y}/{m:02}/"] = page(
            f"{name}: {MONTHS[m - 1]} {y}", "".join(map(entry, some)), "", (y, m), "archive"
        )
    for y in years:
        some = [post for post in posts[::-1] if post.at.year == y]
        blog.routes[f"/{y}/"] = page(f"{name}: {y}", "".join(map(entry, some)), "", (y, some[0].at.month), "archive")
    for tag, some in tags.items():
        blog.routes[f"/search/label/{tag}"] = page(
            f"{name}: {tag}", "".join(map(entry, some[::-1])), "", (2012, 12), "index"
        )
    for older, post, newer in neighbours(posts):
        pager = (
            f"<span id='blog-pager-newer-link'><a class='blog-pager-newer-link' href='{base}{path(newer)}' title='Newer Post'>Newer Post</a></span>"
            if newer
            else ""
        )
        pager += (
            f"<span id='blog-pager-older-link'><a class='blog-pager-older-link' href='{base}{path(older)}' title='Older Post'>Older Post</a></span>"
            if older
            else ""
        )
        said = "".join(
            f"<dl><dt class='comment-author'><a name='c{n}'></a>{who} said...</dt><dd class='comment-body'><p>{text(what)}</p></dd><dd class='comment-footer'><span class='comment-timestamp'><a href='{base}{path(post)}?showComment=12{n}#c{n}' title='comment permalink'>{post.long_date} at 4:02 PM</a></span></dd></dl>"
            for n, (who, what) in enumerate(post.comments)
        )
        blog.routes[path(post)] = page(
            f"{name}: {text(post.title)}",
            entry(post, single=True)
            + f"<div class='comments' id='comments'><h4>{len(post.comments)} comments:</h4>{said}</div>",
            pager,
            (post.at.year, post.at.month),
            "item",
        )
    blog.routes["/p/about.html"] = page(
        f"{name}: About this blog",
        f"<div class='post-outer'><div class='post hentry'><h3 class='post-title entry-title'>About this blog</h3><div class='post-body entry-content'>{static_text(240)}</div></div></div>",
        "",
        (2012, 12),
        "static_page",
    )

    def feed(hit: Hit) -> Answer:
        asked = query(hit)
        size, first = min(150, int(asked.get("max-results", "25"))), int(asked.get("start-index", "1"))
        some = posts[::-1][first - 1 : first - 1 + size]
        extra = f"<generator version='7.00' uri='http://www.blogger.com'>Blogger</generator><openSearch:totalResults>{len(posts)}</openSearch:totalResults><openSearch:startIndex>{first}</openSearch:startIndex><openSearch:itemsPerPage>{size}</openSearch:itemsPerPage>"
        if asked.get("alt") == "rss":
            return rss(base, name, [(post, path(post)) for post in some], "Blogger")
        return atom(base, name, [(post, path(post)) for post in some], hit.path, extra)

    blog.routes["/feeds/posts/default"] = blog.routes["/feeds/posts/summary"] = feed
    return blog


def livejournal(base: str) -> Golden:
    """LiveJournal: /12345.html, day pages /2008/10/04/, /?skip=20, a calendar of years; some entries have no subject."""
    posts = write_posts(35, 2006, 2009, seed=25)
    name = "thunder_carpet"

    def path(post: Post) -> str:
        # One entry has a number that is a year as well, another one that is a year to come.
        return f"/{2007 if post.number == 7 else post.number * 257 + 18}.html"

    months = by_month(posts)

    def page(title: str, main: str) -> str:
        return (
            f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{title}</title><link rel="alternate" type="application/rss+xml" title="RSS" href="{base}/data/rss" /><link rel="alternate" type="application/atom+xml" title="Atom" href="{base}/data/atom" /></head><body class="page"><table class="header"><tr><td><h1>{name}</h1></td></tr></table>'
            f'<div id="nav"><ul><li><a href="{base}/">Recent Entries</a></li><li><a href="{base}/calendar">Archive</a></li><li><a href="{base}/friends">Friends</a></li><li><a href="{base}/profile">Profile</a></li><li><a href="{base}/tag/">Tags</a></li></ul></div><div id="content">{main}</div><div class="footer">Powered by LiveJournal.com</div></body></html>'
        )

    def entry(post: Post, *, single: bool = False) -> str:
        title = text(post.title) if single else f'<a href="{base}{path(post)}" class="subj-link">{text(post.title)}</a>'
        on = (
            f'<a href="{base}/{post.at:%Y}/">{post.at:%Y}</a>-<a href="{base}/{post.at:%Y/%m}/">{post.at:%m}</a>-<a href="{base}/{post.at:%Y/%m/%d}/">{post.at:%d}</a> {post.at:%H:%M:%S}'
            if single
            else f"[{post.at:%b. %d}, {post.at.year}|{post.at:%I:%M %p}]"
        )
        tags = ", ".join(f'<a rel="tag" href="{base}/tag/{tag.lower()}">{tag.lower()}</a>' for tag in post.tags)
        talk = (
            ""
            if single
            else f'<div class="talklinks">( <a href="{base}{path(post)}">{len(post.comments)} comments</a> | <a href="{base}{path(post)}?mode=reply">Leave a comment</a> )</div>'
        )
        return f'<table class="entrybox"><tr><td class="entry"><div class="date">{on}</div><div class="subject">{title}</div><div class="entry_text">{post.body()}</div><div class="ljtags"><strong>Tags:</strong> {tags}</div>{talk}</td></tr></table>'

    blog = Golden(truth=truth(posts, path))
    groups = pages_of(posts, 10)
    for number, group in enumerate(groups):
        older = f'<a href="{base}/?skip={(number + 1) * 10}">Previous 10</a>' if number + 1 < len(groups) else ""
        newer = f'<a href="{base}/{f"?skip={(number - 1) * 10}" if number > 1 else ""}">Next 10</a>' if number else ""
        blog.routes["/" if not number else f"/?skip={number * 10}"] = page(
            name,
            f'<p class="skiplinks">{older} | {newer}</p>{"".join(map(entry, group))}<p class="skiplinks">{older} | {newer}</p>',
        )
    for y in sorted({y for y, _ in months}):
        cells = ""
        for m in range(1, 13):
            days = sorted({post.at.day: sum(p.on == post.on for p in posts) for post in months.get((y, m), [])}.items())
            if days:
                cells += (
                    f'<h3><a href="{base}/{y}/{m:02}/">{MONTHS[m - 1]}</a></h3><table class="calendar"><tr>'
                    + "".join(
                        f'<td><b>{day}</b> <a href="{base}/{y}/{m:02}/{day:02}/">{count}</a></td>'
                        for day, count in days
                    )
                    + "</tr></table>"
                )
        jump = " ".join(f'<a href="{base}/{other}/">{other}</a>' for other in sorted({y for y, _ in months}))
        blog.routes[f"/{y}/"] = page(f"{name}: {y}", f"<p>{jump}</p>{cells}")
    blog.routes["/calendar"] = blog.routes["/2009/"]
    for (y, m), some in months.items():
        rows = "".join(
            f'<dt>{ordinal(post.at.day)}</dt><dd>{post.at:%I:%M%p}: <a href="{base}{path(post)}">{text(post.title)}</a></dd>'
            for post in some[::-1]
        )
        blog.routes[f"/{y}/{m:02}/"] = page(f"{name}: {MONTHS[m - 1]}, {y}", f"<dl>{rows}</dl>")
        for day in {post.at.day for post in some}:
            blog.routes[f"/{y}/{m:02}/{day:02}/"] = page(
                f"{name}: {y}-{m:02}-{day:02}", "".join(entry(post) for post in some if post.at.day == day)
            )
    for older, post, newer in neighbours(posts):
        around = (f'<a href="{base}{path(older)}">Previous Entry</a> ' if older else "") + (
            f'<a href="{base}{path(newer)}">Next Entry</a>' if newer else ""
        )
        said = "".join(
            f'<div id="ljcmt{n}"><b>From: {who}</b><br />{post.at:%Y-%m-%d} 09:4{n} pm (UTC)<p>{text(what)}</p>(<a href="{base}{path(post)}?replyto={n}">Reply to this</a>) (<a href="{base}{path(post)}?thread={n}#t{n}">Thread</a>)</div>'
            for n, (who, what) in enumerate(post.comments)
        )
        shown = page(
            f"{name}: {text(post.title)}",
            f'<center>{around}</center>{entry(post, single=True)}<div id="comments">{said}</div>',
        )
        blog.routes[path(post)] = shown
        for n, (who, what) in enumerate(post.comments):
            blog.routes[f"{path(post)}?thread={n}"] = page(
                f"{name}: {text(post.title)}",
                f'{entry(post, single=True)}<div id="comments"><b>From: {who}</b><p>{text(what)}</p></div>',
            )
            blog.routes[f"{path(post)}?replyto={n}"] = page(
                "Post a comment", f"<p>{text(what)}</p><form><textarea></textarea></form>"
            )
        blog.routes[f"{path(post)}?mode=reply"] = page(
            "Post a comment", f'{entry(post, single=True)}<form><textarea name="body"></textarea></form>'
        )
        blog.aliases |= {f"{path(post)}?mode=reply", *(f"{path(post)}?thread={n}" for n in range(len(post.comments)))}
    for tag, some in by_tag(posts).items():
        blog.routes[f"/tag/{tag.lower()}"] = page(f"{name}: entries tagged {tag}", "".join(map(entry, some[::-1])))
    blog.routes["/tag/"] = page(
        f"{name}: tags", "".join(f'<a href="{base}/tag/{tag.lower()}">{tag.lower()}</a> ' for tag in by_tag(posts))
    )
    blog.routes["/profile"] = page(f"{name} - User Profile", static_text(250))
    blog.routes["/friends"] = page(f"{name}: friends", static_text(251))
    blog.routes["/data/rss"] = rss(
        base, name, [(post, path(post)) for post in posts[:-26:-1]], "LiveJournal / LiveJournal.com"
    )
    blog.routes["/data/atom"] = atom(base, name, [(post, path(post)) for post in posts[:-26:-1]], "/data/atom")
    return blog
