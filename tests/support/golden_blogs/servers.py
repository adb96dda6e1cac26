"""How do the older programs on servers print a blog? Textpattern, Dotclear, b2evolution, Nucleus."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import calendar
from urllib.parse import quote

from tests.support.golden_blogs.golden import (
    MONTHS,
    Golden,
    Post,
    atom,
    by_month,
    by_tag,
    leaves,
    link,
    listed,
    neighbours,
    ordinal,
    rss,
    static_text,
    text,
    truth,
    write_posts,
)
from tests.support.golden_blogs.tongues import FRENCH

FRENCH_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
FRENCH_DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()


def textpattern(base: str) -> Golden:
    """Textpattern: /article/12/slug, sections and categories as /section/, /category/x/, months by ?month=2006-05, ?pg=2."""
    posts = write_posts(36, 2005, 2008, seed=151)
    name = "Plain Cloth"

    def path(post: Post) -> str:
        return f"/article/{post.number + 3}/{post.slug}"

    tags = by_tag(posts)

    def page(title: str, main: str) -> str:
        recent = listed(link(base + path(post), text(post.title)) for post in posts[:-11:-1])
        cats = listed(link(f"{base}/category/{tag}/", tag) for tag in tags)
        return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><title>{title}</title><link rel="alternate" type="application/rss+xml" title="RSS feed" href="{base}/rss/" /><link rel="alternate" type="application/atom+xml" title="Atom feed" href="{base}/atom/" /></head><body><div id="accessibility"><ul><li><a href="#content">Go to content</a></li></ul></div><div id="container"><div id="head"><h1 class="site-name">{link(f"{base}/", name, "rel=home")}</h1></div><div id="sidebar-1"><p class="section_list">{link(f"{base}/about/", "About")} {link(f"{base}/article/", "Articles")}</p><ul class="category_list">{cats}</ul><form action="{base}/" method="get"><input type="text" name="q" size="15" /></form><p>{link(f"{base}/rss/", "RSS")} / {link(f"{base}/atom/", "Atom")}</p></div><div id="sidebar-2"><ul class="recent_articles">{recent}</ul></div><div id="content">{main}</div></div></body></html>'

    def entry(post: Post, more: str = "") -> str:
        cats = ", ".join(link(f"{base}/category/{tag}/", tag) for tag in post.tags)
        return f'<div class="hentry"><h3 class="entry-title">{link(base + path(post), text(post.title), "rel=bookmark")}</h3><p class="published">{post.at.day} {MONTHS[post.at.month - 1]} {post.at.year}, {post.at:%H:%M}</p><div class="entry-content">{post.body()}</div><address class="vcard author">&#8212; <span class="fn">{link(f"{base}/author/Peter+Holt", "Peter Holt")}</span></address><p class="tags">Categories: {cats}</p><p class="comments-link">{link(base + path(post) + "#comment", f"Comment [{len(post.comments)}]")}</p>{more}</div>'

    blog = Golden(truth=truth(posts, path))

    def listing(first: str, numbered: str, title: str, some: list[Post]) -> None:
        for leaf in leaves(some, 7, first, numbered):
            blog.routes[leaf.path] = page(
                title,
                "".join(map(entry, leaf.posts))
                + f'<p id="paginator">{link(leaf.older, "&#171; Older", "rel=prev")} {link(leaf.newer, "Newer &#187;", "rel=next")}</p>',
            )

    listing("/", "/?pg={}", name, posts)
    listing("/article/", "/article/?pg={}", f"{name}: Articles", posts)
    for tag, some in tags.items():
        listing(f"/category/{tag}/", f"/category/{tag}/?pg={{}}", f"{name}: {tag}", some)
    listing("/author/Peter+Holt", "/author/Peter+Holt?pg={}", f"{name}: Peter Holt", posts)
    for older, post, newer in neighbours(posts):
        near = f'<div class="divider"></div><p>{link(base + path(older), f"&#8592; {text(older.title)}", "rel=prev") if older else ""} {link(base + path(newer), f"{text(newer.title)} &#8594;", "rel=next") if newer else ""}</p><h4 id="comment">Comment</h4><ol class="comments">{listed(f"<p>{text(what)}</p><small>&#8212; {who} &#183; {post.at.day} {MONTHS[post.at.month - 1]}, 21:14</small>" for who, what in post.comments)}</ol>'
        blog.routes[path(post)] = page(f"{name}: {text(post.title)}", entry(post, near))
    blog.routes["/about/"] = page(
        f"{name}: About", f'<div class="hentry"><h3 class="entry-title">About</h3>{static_text(1510)}</div>'
    )
    blog.routes["/rss/"] = rss(
        base, name, [(post, path(post)) for post in posts[:-6:-1]], "http://textpattern.com/?v=4.0.5"
    )
    blog.routes["/atom/"] = atom(base, name, [(post, path(post)) for post in posts[:-6:-1]], "/atom/")
    return blog


def dotclear(base: str) -> Golden:
    """Dotclear 2 in French: /index.php?post/2009/03/04/Titre, a calendar of days, "Le mardi 3 mars 2009, 21:14"."""
    posts = write_posts(36, 2007, 2010, seed=152, language=FRENCH)
    name = "Le Cahier de l’écluse"
    own = "/index.php?"

    def path(post: Post) -> str:
        return f"{own}post/{post.at:%Y/%m/%d}/{quote(post.title.replace(' ', '-'))}"

    tags, months = by_tag(posts), by_month(posts)

    def when(post: Post) -> str:
        return f"Le {FRENCH_DAYS[post.at.weekday()]} {post.at.day} {FRENCH_MONTHS[post.at.month - 1]} {post.at.year}, {post.at:%H:%M}"

    def calendar_of(y: int, m: int) -> str:
        days = {post.at.day for post in months.get((y, m), ())}
        weeks = "".join(
            "<tr>"
            + "".join(
                f"<td>{(link(f'{own}archive/{y}/{m:02}/{day:02}', str(day)) if day in days else str(day)) if day else ' '}</td>"
                for day in week
            )
            + "</tr>"
            for week in calendar.monthcalendar(y, m)
        )
        before, after = (
            max((one for one in months if one < (y, m)), default=None),
            min((one for one in months if one > (y, m)), default=None),
        )
        around = [
            link(f"{own}archive/{one[0]}/{one[1]:02}", sign) if one else ""
            for one, sign in ((before, "&laquo;"), (after, "&raquo;"))
        ]
        return f'<div id="calendar"><h2>Calendrier</h2><table summary="Calendrier"><caption>{around[0]} {FRENCH_MONTHS[m - 1]} {y} {around[1]}</caption><tbody>{weeks}</tbody></table></div>'

    def page(title: str, main: str, month: tuple[int, int] | None = None) -> str:
        cats = listed(link(f"{own}category/{tag}", tag) for tag in tags)
        latest = listed(link(path(post), text(post.title)) for post in posts[:-6:-1])
        return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>{title}</title><link rel="alternate" type="application/atom+xml" title="Atom 1.0" href="{own}feed/atom" /></head><body class="dc-home"><div id="page"><div id="top"><h1><span>{link("/", name)}</span></h1></div><p id="prelude"><a href="#main">Aller au contenu</a> | <a href="#search">Aller à la recherche</a></p><div id="wrapper"><div id="main"><div id="content">{main}</div></div><div id="sidebar"><div id="blognav"><div id="search"><h2>Rechercher</h2></div>{calendar_of(*month) if month else ""}<div class="categories"><h2>Catégories</h2><ul>{cats}</ul></div><div class="lastposts"><h2>Derniers billets</h2><ul>{latest}</ul></div><div><h2>Archives</h2><ul>{listed([link(f"{own}archive", "Toutes les archives")])}</ul></div></div><div id="blogextra"><div class="links"><ul><li>{link(f"{own}pages/A-propos", "À propos")}</li></ul></div></div></div></div><div id="footer"><p>Propulsé par <a href="http://dotclear.org/">Dotclear</a></p></div></div></body></html>'

    def entry(post: Post) -> str:
        return f'<div id="p{post.number}" class="post"><p class="day-date">{FRENCH_DAYS[post.at.weekday()]} {post.at.day} {FRENCH_MONTHS[post.at.month - 1]} {post.at.year}</p><h2 class="post-title">{link(path(post), text(post.title))}</h2><p class="post-info">Par Élodie {when(post).lower()} - {link(f"{own}category/{post.tags[0]}", post.tags[0])}</p><div class="post-content">{post.body()}</div><p class="post-info-co">{link(path(post) + "#comments", f"{len(post.comments)} commentaires")}</p></div>'

    blog = Golden(truth=truth(posts, path))

    def listing(first: str, numbered: str, title: str, some: list[Post]) -> None:
        for leaf in leaves(some, 8, first, numbered):
            nav = f'<p class="pagination">{link(leaf.older, "&#171; billets précédents", "class=prev")} - page {leaf.number} de {leaf.of} - {link(leaf.newer, "billets suivants &#187;", "class=next")}</p>'
            blog.routes[leaf.path] = page(
                title, "".join(map(entry, leaf.posts)) + nav, (leaf.posts[0].at.year, leaf.posts[0].at.month)
            )

    listing("/", f"{own}page/{{}}", name, posts)
    for tag, some in tags.items():
        listing(f"{own}category/{tag}", f"{own}category/{tag}/page/{{}}", f"{tag} - {name}", some)
    blog.routes[f"{own}archive"] = page(
        f"Archives - {name}",
        f'<div id="content-info"><h2>Archives</h2></div><div class="content-inner"><h3>Par mois</h3><ul>{listed(link(f"{own}archive/{y}/{m:02}", f"{FRENCH_MONTHS[m - 1]} {y}") + f" ({len(some)})" for (y, m), some in months.items())}</ul></div>',
    )
    for (y, m), some in months.items():
        blog.routes[f"{own}archive/{y}/{m:02}"] = page(
            f"{FRENCH_MONTHS[m - 1]} {y} - {name}",
            f'<div id="content-info"><h2>{FRENCH_MONTHS[m - 1]} {y}</h2></div><dl>'
            + "".join(
                f"<dt>{FRENCH_DAYS[post.at.weekday()]} {post.at.day} {FRENCH_MONTHS[m - 1]} {y}</dt><dd>{post.at:%H:%M} : {link(path(post), text(post.title))}</dd>"
                for post in some
            )
            + "</dl>",
            (y, m),
        )
        for day in {post.at.day for post in some}:
            blog.routes[f"{own}archive/{y}/{m:02}/{day:02}"] = page(
                f"{day} {FRENCH_MONTHS[m - 1]} {y} - {name}",
                "".join(entry(post) for post in some if post.at.day == day),
                (y, m),
            )
    for older, post, newer in neighbours(posts):
        near = f'<p id="navlinks">{link(path(older), f"&#171; {text(older.title)}", "class=prev") if older else ""} - {link(path(newer), f"{text(newer.title)} &#187;", "class=next") if newer else ""}</p>'
        said = "".join(
            f'<dt id="c{post.number}{n}"><a href="#c{post.number}{n}" class="comment-number">{n}.</a> Le {post.at.day} {FRENCH_MONTHS[post.at.month - 1]} {post.at.year}, 23:0{n} par {who}</dt><dd><p>{text(what)}</p></dd>'
            for n, (who, what) in enumerate(post.comments, 1)
        )
        blog.routes[path(post)] = page(
            f"{text(post.title)} - {name}",
            f'{near}<div id="p{post.number}" class="post"><h2 class="post-title">{text(post.title)}</h2><p class="post-info">Par Élodie {when(post).lower()} - {link(f"{own}category/{post.tags[0]}", post.tags[0])} - {link(path(post) + "#pr", "Lien permanent")}</p><div class="post-content">{post.body()}</div></div><div id="comments"><h3>Commentaires</h3><dl>{said}</dl></div>',
            (post.at.year, post.at.month),
        )
    blog.routes[f"{own}pages/A-propos"] = page(
        f"À propos - {name}",
        f'<div class="post"><h2 class="post-title">À propos</h2><div class="post-content">{static_text(1520, language=FRENCH)}</div></div>',
    )
    blog.routes[f"{own}feed/atom"] = atom(base, name, [(post, path(post)) for post in posts[:-21:-1]])
    return blog


def b2evolution(base: str) -> Golden:
    """b2evolution: /blogs/index.php/2006/03/04/title_slug, the same by ?p=12&more=1, categories and days as folders."""
    posts = write_posts(34, 2004, 2007, seed=153)
    name = "Rope and Tar"
    home = "/blogs/index.php"

    def path(post: Post) -> str:
        return f"{home}{post.at:/%Y/%m/%d}/{post.slug.replace('-', '_')}"

    tags, months = by_tag(posts), by_month(posts)

    def page(title: str, main: str) -> str:
        rows = listed(
            link(f"{base}{home}/{y}/{m:02}", f"{MONTHS[m - 1]} {y}") + f" ({len(some)})"
            for (y, m), some in list(months.items())[:12]
        )
        cats = listed(
            f'<input type="checkbox" name="catsel[]" value="{n}" class="checkbox" />{link(f"{base}{home}/{tag.lower()}/", tag)} ({len(some)})'
            for n, (tag, some) in enumerate(tags.items(), 14)
        )
        return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="en-US"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" /><title>{title}</title><base href="{base}/blogs/skins/custom/" /><meta name="generator" content="b2evolution 1.8.7" /><link rel="alternate" type="text/xml" title="RSS 2.0" href="{base}/blogs/xmlsrv/rss2.php?blog=2" /></head><body><div id="wrapper"><div class="pageHeader"><h1 class="pageTitle">{name}</h1></div><div class="bPosts">{main}</div><div class="bSideBar"><ul><li>{link(f"{base}{home}?disp=arcdir", "Archives")}</li><li>{link(f"{base}{home}", "Recently")}</li><li>{link(f"{base}{home}?disp=comments", "Last comments")}</li></ul><form action="{base}{home}" method="get"><input type="text" name="s" /></form><h3>Categories</h3><form><ul>{cats}</ul></form><h3>Archives</h3><ul>{rows}<li>{link(f"{base}{home}?disp=arcdir", "more...")}</li></ul><h3>Misc</h3><ul><li>{link(f"{base}/blogs/htsrv/login.php", "Login")}</li></ul></div></div></body></html>'

    def entry(post: Post) -> str:
        cats = ", ".join(
            link(f"{base}{home}/{tag.lower()}/", tag, "title=&quot;Browse category&quot;") for tag in post.tags
        )
        return f'<h2>{MONTHS[post.at.month - 1]} {ordinal(post.at.day)}, {post.at.year}</h2><div class="bPost" lang="en-US"><a name="a{post.number}"></a><div class="bSmallHead"><a href="{base}{path(post)}" title="Permalink to full entry"><img src="img/chain_link.gif" alt="Permalink" /></a> {post.at:%I:%M:%S %p}, Categories: {cats}, {sum(map(len, post.paragraphs)) // 5} words &nbsp; English (US)</div><h3 class="bTitle">{link(base + path(post), text(post.title))}</h3><div class="bText">{post.body()}</div><div class="bSmallPrint"><a href="{base}{path(post)}" class="permalink_right"><img src="img/chain_link.gif" alt="Permalink" /></a>{link(f"{base}{home}?p={post.number}&amp;c=1&amp;tb=1&amp;pb=1#feedbacks", f"{len(post.comments)} feedbacks")} &bull; <a href="mailto:ann@example.org">Send feedback</a></div></div>'

    blog = Golden(truth=truth(posts, path))

    def listing(first: str, join: str, title: str, some: list[Post]) -> None:
        for leaf in leaves(some, 6, first, f"{first}{join}paged={{}}"):
            nav = f'<p class="center"><strong>{link(leaf.newer.replace("&", "&amp;"), "&lt;&lt; Previous")} :: {link(leaf.older.replace("&", "&amp;"), "Next &gt;&gt;")}</strong></p>'
            blog.routes[leaf.path] = page(title, "".join(map(entry, leaf.posts)) + nav)

    listing(home, "?", name, posts)
    blog.routes["/"] = blog.routes["/blogs/"] = (
        f'<html><head><title>{name}</title><meta http-equiv="refresh" content="0;url={base}{home}"></head><body>{link(home, name)}</body></html>'
    )
    for tag, some in tags.items():
        listing(f"{home}/{tag.lower()}/", "?", f"{name} - Category: {tag}", some)
    for (y, m), some in months.items():
        listing(f"{home}/{y}/{m:02}", "?", f"{name} - Archives for: {MONTHS[m - 1]} {y}", some[::-1])
        for day in {post.at.day for post in some}:
            blog.routes[f"{home}/{y}/{m:02}/{day:02}"] = page(
                f"{name} - Archives for: {MONTHS[m - 1]} {y}, {day:02}",
                "".join(entry(post) for post in some if post.at.day == day),
            )
    blog.routes[f"{home}?disp=arcdir"] = page(
        f"{name} - Archive Directory",
        f"<h2>Archive Directory</h2><ul>{listed(link(f'{base}{home}/{y}/{m:02}', f'{MONTHS[m - 1]} {y}') + f' ({len(some)})' for (y, m), some in months.items())}</ul>",
    )
    blog.routes[f"{home}?disp=comments"] = page(
        f"{name} - Last comments",
        "<h2>Last comments</h2>"
        + "".join(
            f'<div class="bComment"><h3 class="bTitle">In response to: {link(base + path(post), text(post.title))}</h3><div class="bCommentTitle">{who} [Visitor]</div><div class="bCommentText">{text(what)}</div></div>'
            for post in posts[::-1]
            for who, what in post.comments
        ),
    )
    for post in posts:
        said = "".join(
            f'<div class="bComment"><div class="bCommentTitle">Comment from: <strong>{who}</strong> [Visitor]</div><div class="bCommentText"><p>{text(what)}</p></div><div class="bCommentSmallPrint"><a href="{base}{path(post)}#c{n}"><img src="img/chain_link.gif" alt="Permalink" /></a> {post.at:%m/%d/%y} @ 21:0{n}</div></div>'
            for n, (who, what) in enumerate(post.comments)
        )
        for where, shown in (
            (path(post), ""),
            (f"{home}?p={post.number}&c=1&tb=1&pb=1", "<h4>Trackbacks</h4><p>No trackbacks yet.</p>"),
        ):
            blog.routes[where] = page(
                f"{name} - {text(post.title)}", f'{entry(post)}<a name="feedbacks"></a><h4>Comments:</h4>{said}{shown}'
            )
        blog.aliases.add(f"{home}?p={post.number}&c=1&tb=1&pb=1")
    blog.routes["/blogs/xmlsrv/rss2.php?blog=2"] = rss(
        base, name, [(post, path(post)) for post in posts[:-9:-1]], "http://b2evolution.net/?v=1.8.7"
    )
    blog.routes["/blogs/htsrv/login.php"] = page("Login", "<form></form>")
    return blog


def nucleus(base: str) -> Golden:
    """Nucleus: index.php?itemid=12, ?archive=2005-03, ?archive=2005-03-04, ?archivelist=1, ?catid=2, ?memberid=1, all combined."""
    posts = write_posts(34, 2004, 2006, seed=154)
    name = "Felt Works"

    def path(post: Post) -> str:
        return f"/index.php?itemid={post.number + 9}"

    tags, months = by_tag(posts), by_month(posts)
    cat_of = {tag: n for n, tag in enumerate(tags, 1)}

    def page(title: str, main: str) -> str:
        cats = listed(link(f"{base}/index.php?catid={n}&amp;blogid=1", tag) for tag, n in cat_of.items())
        return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta name="generator" content="Nucleus CMS v3.2" /><title>{title}</title><link rel="alternate" type="application/rss+xml" title="RSS" href="{base}/xml-rss2.php" /></head><body><div class="contents"><a name="top"></a><div class="header"><h1><a href="{base}/index.php">{name}</a></h1></div>{main}</div><div class="sidebar"><dl class="sidebardl"><dt>Navigation</dt><dd>{link(f"{base}/index.php", "Today")}</dd><dd>{link(f"{base}/index.php?archivelist=1", "Archives")}</dd><dd>{link(f"{base}/nucleus/", "Admin Area")}</dd></dl><dl class="sidebardl"><dt>Categories</dt><dd><ul>{cats}</ul></dd></dl></div></body></html>'

    def entry(post: Post) -> str:
        return f'<div class="contenttitle"><h2>{link(base + path(post), text(post.title))}</h2></div><div class="contentitem"><small class="contentitemcategory">{link(f"{base}/index.php?catid={cat_of[post.tags[0]]}&amp;blogid=1", post.tags[0])}</small><small class="itemmeta">{post.at:%d/%m/%y} by {link(f"{base}/index.php?memberid=1", "lotte")}</small>{post.body()}<div class="contentitem2"><small>{link(base + path(post) + "#c", f"{len(post.comments)} comments")}</small></div></div>'

    blog = Golden(truth=truth(posts, path))
    blog.routes["/"] = blog.routes["/index.php"] = page(name, "".join(map(entry, posts[:-9:-1])))
    blog.routes["/index.php?archivelist=1"] = page(
        f"{name} : Archives",
        f"<h2>Archives</h2><ul>{listed(link(f'{base}/index.php?archive={y}-{m:02}&amp;blogid=1', f'{MONTHS[m - 1]} {y}') for y, m in months)}</ul>",
    )
    for (y, m), some in months.items():
        days = sorted({post.at.day for post in some})
        around = " ".join(link(f"{base}/index.php?archive={y}-{m:02}-{day:02}&amp;blogid=1", f"{day}") for day in days)
        blog.routes[f"/index.php?archive={y}-{m:02}&blogid=1"] = page(
            f"{name} : Archive for {MONTHS[m - 1]} {y}", f"<p>{around}</p>" + "".join(map(entry, some))
        )
        for day in days:
            blog.routes[f"/index.php?archive={y}-{m:02}-{day:02}&blogid=1"] = page(
                f"{name} : Archive for {day} {MONTHS[m - 1]} {y}",
                "".join(entry(post) for post in some if post.at.day == day),
            )
    for tag, n in cat_of.items():
        blog.routes[f"/index.php?catid={n}&blogid=1"] = page(
            f"{name} : {tag}", "".join(map(entry, [post for post in posts[::-1] if tag in post.tags][:8]))
        )
    for older, post, newer in neighbours(posts):
        near = f"<p>{link(base + path(older), 'Previous item') if older else ''} {link(base + path(newer), 'Next item') if newer else ''}</p>"
        said = "".join(
            f'<h3 class="comment">{who} wrote:</h3><div class="commentbody">{text(what)}</div><div class="commentinfo">{post.at:%d %B} 22:10:0{n}</div>'
            for n, (who, what) in enumerate(post.comments)
        )
        blog.routes[path(post)] = page(
            f"{name} : {text(post.title)}",
            f'{near}<div class="contenttitle"><h2>{text(post.title)}</h2></div><div class="contentitem"><small class="itemmeta">{post.at:%d/%m/%y}</small>{post.body()}</div><a id="c"></a><div class="contenttitle"><h2>Comments</h2></div>{said}',
        )
    blog.routes["/index.php?memberid=1"] = page(
        f"{name} : Member", f"<h2>About lotte</h2><p>Real name: Lotte van Dam</p>{static_text(1540, 1)}"
    )
    blog.routes["/nucleus/"] = page("Login", "<form></form>")
    blog.routes["/xml-rss2.php"] = rss(base, name, [(post, path(post)) for post in posts[:-11:-1]], "Nucleus CMS v3.2")
    return blog
