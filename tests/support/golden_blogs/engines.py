"""How do Drupal 7, Movable Type 3 and TypePad print a blog?"""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from tests.support.blog_server import Reply
from tests.support.golden_blogs.golden import (
    MONTHS,
    Golden,
    Post,
    atom,
    by_month,
    by_tag,
    neighbours,
    rss,
    static_text,
    text,
    truth,
    write_posts,
    xml,
)


def drupal(base: str) -> Golden:
    """Drupal 7: aliases for most nodes and /node/NN for all, ?page=N counted from 0, an archive by month, US dates."""
    posts = write_posts(36, 2008, 2012, seed=21)
    name = "The Ferry Report"

    def node_path(post: Post) -> str:
        return f"/node/{post.number * 2 + 1}"

    def path(post: Post) -> str:
        return node_path(post) if post.number % 6 == 0 else f"/blog-entry/{post.slug}"

    tags, months = by_tag(posts), by_month(posts)

    def page(title: str, main: str, kind: str, head: str = "") -> str:
        months_block = "".join(
            f'<li><a href="/archive/{y}{m:02}">{MONTHS[m - 1]} {y}</a> ({len(some)})</li>'
            for (y, m), some in months.items()
        )
        recent = "".join(
            f'<li class="views-row"><span class="field-content"><a href="{path(post)}">{text(post.title)}</a></span></li>'
            for post in posts[:-6:-1]
        )
        return (
            f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" version="XHTML+RDFa 1.0" dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />'
            f'<meta name="Generator" content="Drupal 7 (http://drupal.org)" />{head}<title>{title}</title></head><body class="html {kind} one-sidebar"><div id="page-wrapper"><div id="header"><div class="section clearfix"><div id="name-and-slogan"><div id="site-name"><strong><a href="/" title="Home" rel="home"><span>{name}</span></a></strong></div></div></div></div>'
            f'<div id="main-menu"><ul id="main-menu-links" class="links"><li class="menu-1 first"><a href="/">Home</a></li><li class="menu-2"><a href="/timetable">Timetable</a></li><li class="menu-3 last"><a href="/contact">Contact</a></li></ul></div><div id="content" class="column"><div class="section"><a id="main-content"></a>{main}</div></div>'
            f'<div id="sidebar-first"><div class="block block-views"><h2>Recent posts</h2><ul>{recent}</ul></div><div class="block block-views"><h2>Monthly archive</h2><ul class="views-summary">{months_block}</ul></div><div class="block block-user"><h2>User login</h2><ul><li><a href="/user/register">Create new account</a></li><li><a href="/user/password">Request new password</a></li></ul></div></div></div></body></html>'
        )

    def node(post: Post, *, teaser: bool) -> str:
        terms = "".join(
            f'<li class="taxonomy-term-reference-{n}"><a href="/tags/{tag.lower()}">{tag}</a></li>'
            for n, tag in enumerate(post.tags)
        )
        title = f'<h2><a href="{path(post)}">{text(post.title)}</a></h2>' if teaser else ""
        more = (
            f'<li class="node-readmore first"><a href="{path(post)}" rel="tag" title="{text(post.title)}">Read more<span class="element-invisible"> about {text(post.title)}</span></a></li>'
            if teaser
            else ""
        )
        body = f"<p>{text(post.paragraphs[0])}</p>" if teaser else post.body()
        return (
            f'<div id="node-{post.number * 2 + 1}" class="node node-blog"><div class="meta submitted">{title}<span>Submitted by <a href="/user/3" title="View user profile." class="username">ann</a> on {post.at:%a, %m/%d/%Y - %H:%M}</span></div>'
            f'<div class="content clearfix"><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even">{body}</div></div></div><div class="field field-name-field-tags"><h3 class="field-label">Tags: </h3><ul class="links">{terms}</ul></div></div>'
            f'<div class="link-wrapper"><ul class="links inline">{more}<li class="blog_usernames_blog"><a href="/blog/3" title="Read ann&#039;s latest blog entries.">ann&#039;s blog</a></li><li class="comment_forbidden last"><span><a href="/user/login?destination={node_path(post)[1:]}%23comment-form">Log in</a> to post comments</span></li></ul></div></div>'
        )

    blog = Golden(
        truth=truth(posts, path), aliases={node_path(post) for post in posts} - {path(post) for post in posts}
    )

    def listing(which: str, title: str, some: list[Post], kind: str) -> None:
        groups = [some[place : place + 10] for place in range(0, len(some), 10)]
        for number, group in enumerate(groups):
            items = "".join(
                f'<li class="pager-item"><a title="Go to page {n + 1}" href="{which}{f"?page={n}" if n else ""}">{n + 1}</a></li>'
                for n in range(len(groups))
                if n != number
            )
            after = (
                f'<li class="pager-next"><a title="Go to next page" href="{which}?page={number + 1}">next ›</a></li><li class="pager-last last"><a title="Go to last page" href="{which}?page={len(groups) - 1}">last »</a></li>'
                if number + 1 < len(groups)
                else ""
            )
            pager = (
                f'<h2 class="element-invisible">Pages</h2><div class="item-list"><ul class="pager">{items}{after}</ul></div>'
                if len(groups) > 1
                else ""
            )
            feed = (
                '<link rel="alternate" type="application/rss+xml" title="RSS" href="/rss.xml" />'
                if which == "/"
                else ""
            )
            blog.routes[which if not number else f"{which}?page={number}"] = page(
                f"{title} | {name}", "".join(node(post, teaser=True) for post in group) + pager, kind, feed
            )

    listing("/", "Home", posts[::-1], "front")
    listing("/blog/3", "ann's blog", posts[::-1], "page-blog")
    for (y, m), some in months.items():
        listing(f"/archive/{y}{m:02}", f"{MONTHS[m - 1]} {y}", some, "page-archive")
    for tag, some in tags.items():
        listing(f"/tags/{tag.lower()}", tag, some[::-1], "page-taxonomy")
    for post in posts:
        said = "".join(
            f'<div class="comment"><div class="attribution"><span class="username">{who}</span><div class="comment-time"><span>{post.at:%a, %m/%d/%Y - %H:%M}</span></div><div class="comment-permalink"><a href="/comment/{post.number * 10 + n}#comment-{n}" class="permalink" rel="bookmark">Permalink</a></div></div><div class="comment-text"><h3><a href="/comment/{post.number * 10 + n}#comment-{n}">Indeed</a></h3><p>{text(what)}</p></div></div>'
            for n, (who, what) in enumerate(post.comments)
        )
        comments = (
            f'<div id="comments" class="comment-wrapper"><h2 class="title">Comments</h2>{said}</div>' if said else ""
        )
        shown = page(
            f"{text(post.title)} | {name}",
            f'<h1 class="title" id="page-title">{text(post.title)}</h1>{node(post, teaser=False)}{comments}',
            "not-front node-type-blog",
            f'<link rel="shortlink" href="{node_path(post)}" /><link rel="canonical" href="{path(post)}" />',
        )
        blog.routes[path(post)] = blog.routes[node_path(post)] = shown
        for n in range(len(post.comments)):
            blog.routes[f"/comment/{post.number * 10 + n}"] = shown
    for seed, (where, title) in enumerate({"/timetable": "Timetable", "/contact": "Contact"}.items()):
        blog.routes[where] = page(
            f"{title} | {name}",
            f'<h1 class="title" id="page-title">{title}</h1><div class="node node-page"><div class="content clearfix">{static_text(200 + seed)}</div></div>',
            "node-type-page",
        )
    blog.routes["/user/3"] = Reply("Access denied", 403)
    blog.routes["/user/register"] = blog.routes["/user/password"] = blog.routes["/user/login"] = page(
        "User account", "<h1>User account</h1><form></form>", "page-user"
    )
    blog.routes["/rss.xml"] = rss(base, name, [(post, path(post)) for post in posts[:-11:-1]])
    return blog


def movable_type(base: str) -> Golden:
    """Movable Type 3: /archives/000123.html, /archives/2004_03.html with whole posts, categories, index.rdf, pop-ups."""
    posts = write_posts(36, 2003, 2006, seed=22)
    name = "Orchard Radio"

    def path(post: Post) -> str:
        return f"/archives/{post.number * 4 + 9:06}.html"

    months, tags = by_month(posts), by_tag(posts)

    def page(title: str, main: str) -> str:
        rows = "".join(f'<a href="{base}/archives/{y}_{m:02}.html">{MONTHS[m - 1]} {y}</a><br />' for y, m in months)
        recent = "".join(f'<a href="{base}{path(post)}">{text(post.title)}</a><br />' for post in posts[:-11:-1])
        side = (
            ""
            if not rows
            else f'<div id="links"><div class="sidetitle">Search</div><div class="side"><form method="get" action="{base}/cgi-bin/mt-search.cgi"></form></div><div class="sidetitle">Archives</div><div class="side">{rows}</div><div class="sidetitle">Recent Entries</div><div class="side">{recent}</div><div class="syndicate"><a href="{base}/index.rdf">Syndicate this site (XML)</a></div></div>'
        )
        return (
            '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" /><meta name="generator" content="http://www.movabletype.org/" />'
            f'<title>{title}</title><link rel="stylesheet" href="{base}/styles-site.css" type="text/css" /><link rel="alternate" type="application/rss+xml" title="RSS" href="{base}/index.rdf" /></head><body><div id="banner"><h1><a href="{base}/" accesskey="1">{name}</a></h1><span class="description">Signals &#8211; weak ones</span></div>{main}{side}<br clear="all" /></body></html>'
        )

    def entry(post: Post) -> str:
        return (
            f'<h2 class="date">{post.long_date}</h2><div class="blogbody"><a name="{post.number * 4 + 9:06}"></a><h3 class="title">{text(post.title)}</h3>{post.body()}<div class="posted">Posted by ann at <a href="{base}{path(post)}">{post.at:%I:%M %p}</a>'
            f""" | <a href="{base}/cgi-bin/mt-comments.cgi?entry_id={post.number * 4 + 9}" onclick="OpenComments(this.href); return false">Comments ({len(post.comments)})</a> | <a href="{base}/cgi-bin/mt-tb.cgi?__mode=view&amp;entry_id={post.number * 4 + 9}" onclick="OpenTrackback(this.href); return false">TrackBack</a></div></div>"""
        )

    blog = Golden(truth=truth(posts, path))
    blog.routes["/"] = blog.routes["/index.html"] = page(
        name, f'<div id="content"><div class="blog">{"".join(map(entry, posts[:-8:-1]))}</div></div>'
    )
    for (y, m), some in months.items():
        blog.routes[f"/archives/{y}_{m:02}.html"] = page(
            f"{name}: {MONTHS[m - 1]} {y} Archives",
            f'<div id="content"><div class="blog">{"".join(map(entry, some[::-1]))}</div></div>',
        )
    for tag, some in tags.items():
        blog.routes[f"/archives/cat_{tag.lower()}.html"] = page(
            f"{name}: {tag} Archives", f'<div id="content"><div class="blog">{"".join(map(entry, some))}</div></div>'
        )
    for older, post, newer in neighbours(posts):
        left = f'<a href="{base}{path(older)}">&laquo; {text(older.title)}</a> | ' if older else ""
        right = f' | <a href="{base}{path(newer)}">{text(newer.title)} &raquo;</a>' if newer else ""
        said = "".join(
            f'<p>{text(what)}</p><span class="comments-post">Posted by: {who} at {post.long_date} 10:12 PM</span>'
            for who, what in post.comments
        )
        main = (
            f'<div class="blog"><div id="menu">{left}<a href="{base}/">Main</a>{right}</div></div><div class="blog"><h2 class="date">{post.long_date}</h2><div class="blogbody"><h3 class="title">{text(post.title)}</h3>{post.body()}<a name="more"></a><span class="posted">Posted by ann at {post.long_date} {post.at:%I:%M %p}</span><br /></div>'
            f'<div class="comments-head"><a name="comments"></a>Comments</div><div class="comments-body">{said}</div></div>'
        )
        blog.routes[path(post)] = page(f"{name}: {text(post.title)}", main).replace(
            '<div id="links">', '<div id="links" class="hidden">'
        )
        entry_id = post.number * 4 + 9
        blog.routes[f"/cgi-bin/mt-comments.cgi?entry_id={entry_id}"] = (
            f'<html><head><title>{name}: Comment on {text(post.title)}</title></head><body><div id="banner-commentspop">{name}</div><div class="blog"><div class="comments-head">Comments: {text(post.title)}</div><div class="comments-body">{said}</div></div></body></html>'
        )
        blog.routes[f"/cgi-bin/mt-tb.cgi?__mode=view&entry_id={entry_id}"] = (
            f"<html><head><title>{name}: Discussion on {text(post.title)}</title></head><body><p>Continuing the discussion...</p></body></html>"
        )
    items = "".join(
        f'<item rdf:about="{base}{path(post)}"><title>{text(post.title)}</title><link>{base}{path(post)}</link><description>{text(post.paragraphs[0])}</description><dc:creator>ann</dc:creator><dc:date>{post.at:%Y-%m-%dT%H:%M:%S}-05:00</dc:date></item>'
        for post in posts[:-16:-1]
    )
    blog.routes["/index.rdf"] = xml(
        f'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="{base}/"><title>{name}</title><link>{base}/</link></channel>{items}</rdf:RDF>',
        "application/rdf+xml",
    )
    return blog


def typepad(base: str) -> Golden:
    """TypePad: a blog in a folder of the author's host, /weblog/2006/03/slug.html, month index pages, about page."""
    posts = write_posts(33, 2005, 2008, seed=23)
    name = "Granite &amp; Ginger"

    def path(post: Post) -> str:
        return (
            f"/weblog/{post.at:%Y/%m}/{post.slug.replace('-', '_')[:15].rstrip('_')}_{post.number}.html"
            if post.number % 5 == 0
            else f"/weblog/{post.at:%Y/%m}/{post.slug}.html"
        )

    months, tags = by_month(posts), by_tag(posts)

    def page(title: str, main: str) -> str:
        recent = "".join(f'<li><a href="{base}{path(post)}">{text(post.title)}</a></li>' for post in posts[:-11:-1])
        rows = "".join(
            f'<li class="module-list-item"><a href="{base}/weblog/{y}/{m:02}/">{MONTHS[m - 1]} {y}</a></li>'
            for y, m in list(months)[:10]
        )
        cats = "".join(
            f'<li class="module-list-item"><a href="{base}/weblog/{tag.lower()}/">{tag}</a></li>' for tag in tags
        )
        return (
            f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" id="sixapart-standard"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="generator" content="http://www.typepad.com/" /><title>{name}: {title}</title>'
            f'<link rel="alternate" type="application/atom+xml" title="Posts on &#39;{name}&#39; (Atom)" href="{base}/weblog/atom.xml" /></head><body class="layout-two-column-right"><div id="container"><div id="banner"><div id="banner-inner"><h1 id="banner-header"><a href="{base}/weblog/" accesskey="1">{name}</a></h1><h2 id="banner-description">Stones and spices</h2></div></div><div id="pagebody"><div id="alpha"><div id="alpha-inner">{main}</div></div>'
            f'<div id="beta"><div class="module-about module"><h2 class="module-header"><a href="{base}/about.html">About</a></h2></div><div class="module-archives module"><h2 class="module-header">Recent Posts</h2><ul class="module-list">{recent}</ul></div><div class="module-archives module"><h2 class="module-header"><a href="{base}/weblog/archives.html">Archives</a></h2><ul class="module-list">{rows}</ul></div><div class="module-categories module"><h2 class="module-header">Categories</h2><ul class="module-list">{cats}</ul></div></div></div></div></body></html>'
        )

    def entry(post: Post, *, dated: bool = True) -> str:
        date = f'<h2 class="date-header">{post.long_date}</h2>' if dated else ""
        cats = ", ".join(f'<a href="{base}/weblog/{tag.lower()}/">{tag}</a>' for tag in post.tags)
        return f'{date}<div class="entry" id="entry-{post.number * 1001}"><h3 class="entry-header"><a href="{base}{path(post)}">{text(post.title)}</a></h3><div class="entry-content"><div class="entry-body">{post.body()}</div></div><p class="entry-footer"><span class="post-footers">Posted at {post.at:%I:%M %p} in {cats} </span><span class="separator">|</span> <a class="permalink" href="{base}{path(post)}">Permalink</a> <span class="separator">|</span> <a href="{base}{path(post)}#comments">Comments ({len(post.comments)})</a> | <a href="{base}{path(post)}#trackback">TrackBack (0)</a></p></div>'

    blog = Golden(truth=truth(posts, path), start="/weblog/")
    blog.routes["/weblog/"] = page("", "".join(map(entry, posts[:-11:-1])))
    rows = "".join(
        f'<li class="archive-list-item"><a href="{base}/weblog/{y}/{m:02}/">{MONTHS[m - 1]} {y}</a></li>'
        for y, m in months
    )
    blog.routes["/weblog/archives.html"] = page(
        "Archives",
        f'<h2>Archives</h2><div class="archive-date-based archive"><h3 class="archive-header">Monthly Archives</h3><ul class="archive-list">{rows}</ul></div>',
    )
    for (y, m), some in months.items():
        blog.routes[f"/weblog/{y}/{m:02}/"] = blog.routes[f"/weblog/{y}/{m:02}/index.html"] = page(
            f"{MONTHS[m - 1]} {y}", "".join(map(entry, some))
        )
    for tag, some in tags.items():
        blog.routes[f"/weblog/{tag.lower()}/"] = page(tag, "".join(map(entry, some[::-1])))
    for older, post, newer in neighbours(posts):
        left = f'<a href="{base}{path(older)}">&laquo; {text(older.title)}</a> | ' if older else ""
        right = f' | <a href="{base}{path(newer)}">{text(newer.title)} &raquo;</a>' if newer else ""
        said = "".join(
            f'<div class="comment" id="comment-{n}"><div class="comment-content"><p>{text(what)}</p></div><p class="comment-footer">Posted by: {who} | <a href="{base}{path(post)}?cid={n}#comment-{n}">{post.long_date} at 11:02 PM</a></p></div>'
            for n, (who, what) in enumerate(post.comments)
        )
        blog.routes[path(post)] = page(
            text(post.title),
            f'<p class="content-nav">{left}<a href="{base}/weblog/">Main</a>{right}</p>{entry(post)}<div id="comments" class="comments"><h3 class="comments-header">Comments</h3>{said}</div>',
        )
    blog.routes["/about.html"] = page("About", f"<h2>About me</h2>{static_text(230)}")
    blog.routes["/"] = (
        f'<html><head><title>Ann</title></head><body><h1>Ann</h1><p><a href="{base}/weblog/">Weblog</a> <a href="{base}/photos/">Photos</a></p></body></html>'
    )
    blog.routes["/weblog/atom.xml"] = atom(
        base, name, [(post, path(post)) for post in posts[:-11:-1]], "/weblog/atom.xml"
    )
    return blog
