"""How do the programs of the first decade print a blog? dasBlog, Community Server, BlogEngine.NET, Roller, Pebble, JSPWiki, Slash, Scoop and more."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from tests.support.blog_server import redirect
from tests.support.golden_blogs.golden import text
from tests.support.golden_blogs.languages import GERMAN
from tests.support.golden_blogs.scripts import PORTUGUESE
from tests.support.golden_blogs.tables import Site, Table, blog_of
from tests.support.golden_blogs.tongues import FRENCH, POLISH
from tests.support.golden_blogs.voices import CZECH, DUTCH, ITALIAN, SPANISH, SWEDISH


def _camel(site: Site) -> None:
    """Each post answers by a number as well, with its comments, and each day has a list."""
    for post in site.posts:
        shown = site.blog.routes[site.paths[post.number]]
        for other in (f"/PermaLink,guid,{post.number:08x}-77aa.aspx", f"/CommentView,guid,{post.number:08x}-77aa.aspx"):
            site.blog.routes[other] = shown
            site.blog.aliases.add(other)
        same = [one for one in site.posts if one.on == post.on]
        site.put(f"/default,date,{post.on}.aspx", f"{post.on}", site.entries(same))


dasblog = blog_of(Table(
    name="Null Terminated", seed=421, count=26, years=(2004, 2006), path="/{p.at:%Y/%m/%d}/{p.slug}.aspx", first="/", size=8,
    month="/default,month,{y}-{m:02}.aspx", month_label="{month}, {y} ({n})", tag="/CategoryView,category,{tag}.aspx", day="{p.at:%A}, {p.long_date}", feed="/SyndicationService.asmx/GetRss",
    frame='<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{title}</title><meta name="generator" content="newtelligence dasBlog 1.9.6264.0" /><link rel="alternate" type="application/rss+xml" title="Null Terminated" href="{base}/SyndicationService.asmx/GetRss" /></head><body><div class="header"><a href="{base}/default.aspx">Null Terminated</a></div><div class="content">{main}</div><div class="side">Archive {months} Categories {tags} <a href="{base}/Login.aspx">Sign In</a> <a href="{base}/archives.aspx">All posts by title</a></div></body></html>',
    entry='<div class="dayHead"><a href="{base}/default,date,{p.on}.aspx">{day}</a></div><div class="itemBox"><div class="itemTitle"><a class="TitleLinkStyle" rel="bookmark" href="{base}{url}">{title}</a></div><div class="itemBody">{body}</div><div class="itemFooter">{p.long_date} {p.clock} (GMT) | <a href="{base}/CommentView,guid,{p.number:08x}-77aa.aspx#commentstart">Comments [{comments}]</a> | <a href="{base}{tagurl}">{tag}</a> <a href="{base}/PermaLink,guid,{p.number:08x}-77aa.aspx">#</a></div></div>',
    post='<div class="nav">{older} | <a href="{base}/default.aspx">Main</a> | {newer}</div><div class="dayHead"><a href="{base}/default,date,{p.on}.aspx">{day}</a></div><div class="itemBox"><div class="itemTitle"><a class="TitleLinkStyle" rel="bookmark" href="{base}{url}">{title}</a></div><div class="itemBody">{body}</div><div class="itemFooter">{p.long_date} {p.clock} (GMT) | <a href="{base}{tagurl}">{tag}</a></div></div><div class="commentBox">{said}</div>',
    more=_camel, statics={"/archives.aspx": "All posts by title", "/default.aspx": "Null Terminated", "/Login.aspx": "Sign In"},
))  # fmt: skip
"""dasBlog: /2005/05/08/slug.aspx, the same by PermaLink,guid,... and CommentView,guid,..., lists of days and months with commas."""


community_server = blog_of(Table(
    name="Pia's WebLog", seed=422, count=30, years=(2005, 2007), path="/blogs/pia/archive/{p.at:%Y/%m/%d}/{p.slug}.aspx", first="/blogs/pia/default.aspx", numbered="/blogs/pia/default.aspx?p={n}",
    month="/blogs/pia/archive/{y}/{m:02}.aspx", month_label="{month} {y} ({n})", tag="/blogs/pia/archive/tags/{tag}/default.aspx", day="{p.at:%A}, {p.long_date} {p.clock}", feed="/blogs/pia/rss.aspx", feed_size=15,
    statics={"/blogs/pia/about.aspx": "About", "/blogs/pia/contact.aspx": "Email", "/forums/": "Forums", "/photos/": "Photos", "/blogs/": "Blogs"},
    frame='<html><head><title>{title}</title><meta name="GENERATOR" content="CommunityServer 2.0 (Build: 60217.2664)" /><link rel="alternate" type="application/rss+xml" title="RSS 2.0" href="/blogs/pia/rss.aspx" /></head><body><div id="header"><h1><a href="{home}">Pia\'s WebLog</a></h1>{menu}</div><div id="main">{main}</div><div id="leftcolumn"><h3>Tags</h3>{tags}<h3>Archives</h3>{months}<a href="/login.aspx?ReturnUrl=/blogs/pia/default.aspx">Sign in</a></div></body></html>',
    entry='<div class="post"><h5><a class="postTitle" href="{url}">{title}</a></h5><div class="postcontent"><p>{teaser}</p></div><div class="postfoot">Posted <a href="{url}">{day}</a> by <a href="/user/Profile.aspx?UserID=2103">pia</a> | <a href="{url}#comments">{comments} comment(s)</a> <br>Filed under: <a href="{tagurl}" rel="tag">{tag}</a></div></div>',
    post='<div class="post"><h5>{title}</h5><div class="postcontent">{body}</div><div class="postfoot">Posted: {day} by <a href="/user/Profile.aspx?UserID=2103">pia</a> | with <a href="#comments">{comments} comment(s)</a><br>Filed under: <a href="{tagurl}" rel="tag">{tag}</a></div></div><a name="comments"></a>{said}<a href="/blogs/pia/rsscomments.aspx?PostID={p.number}">feed</a>',
))  # fmt: skip
"""Community Server: one of many blogs, /blogs/pia/archive/2006/05/08/slug.aspx, months as 05.aspx, boards and pictures beside."""


def _ids(site: Site) -> None:
    for post in site.posts:
        site.blog.routes[f"/post.aspx?id={post.number:08x}-1b2c"] = site.blog.routes[site.paths[post.number]]
        site.blog.aliases.add(f"/post.aspx?id={post.number:08x}-1b2c")


blog_engine = blog_of(Table(
    name="Rymdens kant", seed=423, count=26, years=(2009, 2011), language=SWEDISH, names="januari februari mars april maj juni juli augusti september oktober november december",
    path="/post/{p.at:%Y/%m/%d}/{p.slug}.aspx", numbered="/?page={n}", month="/{y}/{m:02}/default.aspx", month_label="{month} ({n})", tag="/category/{tag}.aspx",
    day="den {p.at.day} {month} {p.at.year} {p.at:%H:%M}", all_posts="/archive.aspx", feed="/syndication.axd", statics={"/page/om.aspx": "Om mig", "/contact.aspx": "Kontakt", "/search.aspx": "Sök"},
    frame='<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{title}</title><link type="application/rss+xml" rel="alternate" href="{base}/syndication.axd" /><meta name="generator" content="BlogEngine.NET 1.6.1.0" /></head><body><div id="header"><h1><a href="/">Rymdens kant</a></h1><a href="/archive.aspx">Arkiv</a>{menu}<a href="/Account/login.aspx">Logga in</a></div><div id="content">{main}</div><div id="side">{recent}{tags}{months}</div></body></html>',
    entry='<div class="post xfolkentry"><h1><a href="{url}" class="taggedlink">{title}</a></h1><span class="author">av <a href="/author/asa.aspx">Åsa</a></span> <span class="pubDate">{day}</span><div class="text">{body}</div><div class="bottom">Kategorier: <a href="{tagurl}">{tag}</a></div><div class="footer"><a rel="bookmark" href="/post.aspx?id={p.number:08x}-1b2c">Permalink</a> | <a rel="nofollow" href="{url}#comment">Kommentarer ({comments})</a></div></div>',
    post='<div id="postnavigation">{older} {newer}</div><div class="post xfolkentry"><h1><a href="{url}" class="taggedlink">{title}</a></h1><span class="author">av <a href="/author/asa.aspx">Åsa</a></span> <span class="pubDate">{day}</span><div class="text">{body}</div><div class="bottom">Kategorier: <a href="{tagurl}">{tag}</a></div><div class="footer"><a rel="bookmark" href="/post.aspx?id={p.number:08x}-1b2c">Permalink</a></div></div><div id="relatedPosts"></div><div id="commentlist">{said}</div>',
    more=_ids,
))  # fmt: skip
"""BlogEngine.NET in Swedish: /post/2009/05/08/slug.aspx, the same by post.aspx?id=, the permalink printed is the latter."""


roller = blog_of(Table(
    name="Garbage Collected", seed=424, count=26, years=(2006, 2008), first="/rhea/", path="/rhea/entry/{p.slug}", size=6, numbered="/rhea/?page={n0}",
    month="/rhea/date/{y}{m:02}", month_label="{month} {y}", tag="/rhea/category/{tag}", day="{p.at:%A} {p.at:%b} {p.at:%d}, {p.at.year}", feed="/rhea/feed/entries/rss",
    statics={"/rhea/page/about": "About", "/": "Front page", "/roller-ui/login.rol": "Login"},
    frame='<html><head><title>{title}</title><link rel="alternate" type="application/rss+xml" title="Entries" href="{base}/rhea/feed/entries/rss" /></head><body><div id="banner"><h1><a href="{base}/rhea/">Garbage Collected</a></h1>{menu}</div><div id="center">{main}</div><div id="right"><div class="sidebar"><h2>Calendar</h2><a href="{base}/rhea/date/200701">&laquo;</a> <a href="{base}/rhea/date/20070105">5</a> <a href="{base}/rhea/">Today</a></div>{tags}<h2>Feeds</h2><a href="{base}/rhea/feed/entries/atom?cat=/Garden">/Garden</a> <a href="{base}/rhea/feed/comments/rss">Comments</a></div></body></html>',
    entry='<div class="dayBox"><div class="dayTitle"><a href="{base}/rhea/date/{p.at:%Y%m%d}" class="dayTitle">{day}</a></div><div class="entry" id="{p.slug}"><p class="entryTitle">{title}</p><div class="entryContent">{body}</div><p class="entryInfo">Posted at <a href="{base}{url}">{p.at:%I:%M%p %b %d, %Y}</a> by rhea in <a href="{base}{tagurl}">{tag}</a> | <a href="{base}{url}#comments" class="entrypermalink">Comments[{comments}]</a></p></div></div>',
    post='<div class="next-previous">{older} | <a href="{base}/rhea/">Main</a> | {newer}</div><div class="dayBox"><div class="dayTitle"><a href="{base}/rhea/date/{p.at:%Y%m%d}" class="dayTitle">{day}</a></div><div class="entry"><p class="entryTitle">{title}</p><div class="entryContent">{body}</div><p class="entryInfo">Posted at <a href="{base}{url}">{p.at:%I:%M%p %b %d, %Y}</a> by rhea in <a href="{base}{tagurl}">{tag}</a></p></div></div><div class="comments" id="comments">{said}</div>',
    more=lambda site: [site.put(f"/rhea/date/{post.on:%Y%m%d}", f"{post.on:%Y%m%d}", site.entries([one for one in site.posts if one.on == post.on])) for post in site.posts],
))  # fmt: skip
"""Roller: /rhea/entry/slug, /rhea/date/20060508 and /rhea/date/200605, titles that are no links, only the time is."""


pebble = blog_of(Table(
    name="Dampfross", seed=425, count=24, years=(2005, 2007), language=GERMAN, names="Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    path="/{p.at:%Y/%m/%d}/11470868{p.number:02}000.html", numbered="/blogentries/{n}.html", size=6, month="/{y}/{m:02}.html", month_label="{month} {y} ({n})", tag="/categories/{t}/",
    day="{p.at.day}. {month} {p.at.year}", feed="/rss.xml", statics={"/pages/impressum.html": "Impressum"}, words=("« Neuere", "Ältere »"),
    frame='<html><head><title>{title}</title><link rel="alternate" type="application/rss+xml" href="{base}/rss.xml"></head><body><div id="header"><h1><a href="{base}/">Dampfross</a></h1>{menu}</div><div id="content">{main}</div><div id="sidebar">{tags}{months}<a href="{base}/archives.html">Archiv</a><a href="{base}/addBlogEntry.secureaction">Neu</a></div></body></html>',
    entry='<div class="contentItem published"><h1><a href="{base}{url}">{title}</a></h1><div class="contentItemLinks"></div><div class="contentItemBody">{body}</div><div class="metadata">Geschrieben von Udo am <a href="/{p.at:%Y/%m/%d}.html">{day}</a> {clock}<br>Kategorie: <a href="{base}{tagurl}">{tag}</a> <a href="{base}{url}#comments">Kommentare [{comments}]</a></div></div>',
    post='<div class="linear">{older} | <a href="/">Start</a> | {newer}</div><div class="contentItem published"><h1><a href="{base}{url}">{title}</a></h1><div class="contentItemBody">{body}</div><div class="metadata">Geschrieben von Udo am <a href="/{p.at:%Y/%m/%d}.html">{day}</a> {clock}<br>Kategorie: <a href="{base}{tagurl}">{tag}</a></div></div><div id="comments">{said}</div>',
    more=lambda site: [site.put(f"/{post.on:%Y/%m/%d}.html", f"{post.on}", site.entries([one for one in site.posts if one.on == post.on])) for post in site.posts],
))  # fmt: skip
"""Pebble in German: /2006/05/08/1147086812000.html, days as /2006/05/08.html, months as /2006/05.html, pages of lists at /blogentries/2.html."""


def _wiki(site: Site) -> None:
    """Pages of the wiki, and of each page its history and its editor."""
    names = [f"{one}Page" for one in ("Boat", "Harbour", "Rope", "Sail", "Knot", "Anchor", "Compass", "Ladder")]
    rows = "".join(f'<li><a href="/Wiki.jsp?page={name}">{name}</a></li>' for name in names)
    for name in names:
        site.put(
            f"/Wiki.jsp?page={name}",
            name,
            f'<h1>{name}</h1>{rows}<a href="/Edit.jsp?page={name}">Edit</a> <a href="/PageInfo.jsp?page={name}">This page was last changed on 08-May-2007</a>',
        )
    for name in [*names, *(path.partition("page=")[2] for path in site.paths.values())]:
        site.put(f"/Edit.jsp?page={name}", f"Edit: {name}", "<form><textarea>text</textarea></form>")
        site.put(
            f"/PageInfo.jsp?page={name}",
            f"Info: {name}",
            f'<table><tr><td><a href="/Wiki.jsp?page={name}&amp;version=1">1</a></td></tr></table>',
        )
        site.blog.routes[f"/Wiki.jsp?page={name}&version=1"] = site.blog.routes[f"/Wiki.jsp?page={name}"]
        site.blog.aliases.add(f"/Wiki.jsp?page={name}&version=1")
    site.blog.aliases -= {f"/Wiki.jsp?page={name}&version=1" for name in names}


jspwiki = blog_of(Table(
    name="ButtUgly", seed=426, count=20, years=(2006, 2008), first="/Wiki.jsp?page=Main", path="/Wiki.jsp?page=Main_blogentry_{p.at:%d%m%y}_{p.number}", size=6,
    numbered="/Wiki.jsp?page=Main&weblog.startDate={n}", day="{p.at:%d}-{p.at:%b}-{p.at.year}", page_title="{name}: {title}", feed="/rss.rdf",
    statics={"/Wiki.jsp?page=About": "About", "/Wiki.jsp?page=BoatPage": "BoatPage", "/Wiki.jsp?page=RecentChanges": "RecentChanges"},
    frame='<html><head><title>{title}</title><link rel="alternate" type="application/rss+xml" href="{base}/rss.rdf"></head><body><div class="leftmenu"><a href="{home}">Main</a>{menu}<form action="/Search.jsp"></form></div><div class="page">{main}</div></body></html>',
    entry='<div class="weblogentry"><div class="weblogentryheading">{day}</div><div class="weblogentrytitle"><h3>{title}</h3></div><div class="weblogentrybody">{body}</div><div class="weblogentryfooter">By Janne <a href="{url}" class="weblogpermalink">Permalink</a> <a href="{url}#comments">Comments? ({comments})</a></div></div>',
    post='<h3>{title}</h3>{body}<div class="comments">{said}</div><p><a href="/Edit.jsp?page=Main_blogentry_{p.at:%d%m%y}_{p.number}">Edit</a> <a href="/PageInfo.jsp?page=Main_blogentry_{p.at:%d%m%y}_{p.number}">This page (revision-1) was last changed on {day} {clock} by Janne</a></p>',
    more=_wiki,
))  # fmt: skip
"""JSPWiki: posts are pages of the wiki, Wiki.jsp?page=Main_blogentry_080506_1, each page has an editor, a history and versions."""


slash = blog_of(Table(
    name="Rust Never Sleeps", seed=427, count=28, years=(2003, 2005), path="/article.pl?sid={p.at:%y/%m/%d/%H%M}{p.number:03}", first="/index.pl", start="/", size=7,
    tag="/search.pl?topic={k}", day="on {p.at:%A} {month} {p.at:%d}, @{p.at:%I:%M%p}", page_title="{name} | {title}", feed="/index.rss", month="/index.pl?issue={y}{m:02}", month_label="{month} {y}",
    statics={"/about.shtml": "about", "/faq.shtml": "faq", "/topics.pl": "topics", "/authors.pl": "authors", "/pollBooth.pl": "polls", "/submit.pl": "submit story"},
    frame='<HTML><HEAD><TITLE>{title}</TITLE><LINK REL="alternate" HREF="{base}/index.rss" TYPE="application/rss+xml"></HEAD><BODY bgcolor="#000000"><TABLE><TR><TD VALIGN="TOP">{menu}<A HREF="/search.pl">search</A></TD><TD>{main}</TD><TD>Older Stuff {recent}{months}</TD></TR></TABLE></BODY></HTML>',
    entry='<TABLE WIDTH="100%"><TR><TD BGCOLOR="#006666"><B>{title}</B></TD></TR></TABLE><B>Posted by <A HREF="/~kurt/">kurt</A> {day}</B><BR>from the rusty-nails dept.<BR><A HREF="{tagurl}"><IMG SRC="/topics/{tag}.gif" ALT="{tag}"></A><I>{teaser}</I><P><B>( <A HREF="{url}">Read More...</A> | <A HREF="{url}">{comments} comments</A> | <A HREF="{tagurl}">{tag}</A> )</B>',
    post='<TABLE WIDTH="100%"><TR><TD BGCOLOR="#006666"><B>{title}</B></TD></TR></TABLE><B>Posted by <A HREF="/~kurt/">kurt</A> {day}</B><BR>from the rusty-nails dept.<BR><A HREF="{tagurl}"><IMG SRC="/topics/{tag}.gif" ALT="{tag}"></A>{body}<P>&lt;&nbsp; {older} | {newer} &nbsp;&gt;<FORM ACTION="/comments.pl"><INPUT NAME="sid" TYPE="hidden"></FORM><B>{title} | Preferences | <A HREF="/users.pl">Login/Create an Account</A> | {comments} comments</B>{said}',
    more=lambda site: site.blog.routes.update({"/": site.blog.routes["/index.pl"]}),
))  # fmt: skip
"""Slash: article.pl?sid=03/05/08/2114012, the year is printed nowhere else, departments, topics by search.pl."""


scoop = blog_of(Table(
    name="The Lower Deck", seed=428, count=24, years=(2005, 2007), path="/story/{p.at.year}/{p.at.month}/{p.at.day}/{p.at:%H%M}{p.number:02}/{p.number:03}", first="/", size=6, numbered="/?op=displaystory;offset={skip}",
    tag="/section/{tag}", day="{p.at:%a} {p.at:%b} {p.at:%d}, {p.at.year} at {p.at:%I:%M:%S %p} EST", page_title="{title} || {name}", feed="/backend.rdf",
    statics={"/special/about": "About", "/special/faq": "FAQ", "/submitstory": "Submit", "/newuser": "Create account", "/search": "Search"},
    frame='<HTML><HEAD><TITLE>{title}</TITLE></HEAD><BODY><TABLE><TR><TD>{menu}{tags}</TD></TR><TR><TD>{main}</TD><TD>{recent}<A HREF="/backend.rdf">RDF</A></TD></TR></TABLE></BODY></HTML>',
    entry='<TABLE><TR><TD><FONT SIZE="3"><B><A CLASS="light" HREF="{url}">{title}</A></B></FONT> (<A HREF="{tagurl}">{tag}</A>)</TD></TR><TR><TD><FONT SIZE="2">By <A HREF="/user/mel">mel</A><BR>{day}</FONT><P>{teaser}</P><A HREF="{url}">Full Story</A> (<A HREF="{url}#comments">{comments} comments</A>, 512 words in story)</TD></TR></TABLE>',
    post='<TABLE><TR><TD><FONT SIZE="3"><B>{title}</B></FONT> (<A HREF="{tagurl}">{tag}</A>)</TD></TR><TR><TD><FONT SIZE="2">By <A HREF="/user/mel">mel</A><BR>{day}</FONT><P>{body}</TD></TR></TABLE><A HREF="/print{url}">Printer friendly</A><B>Display:</B> <A HREF="/comments{url}?mode=nested">nested</A> <A HREF="/comments{url}/1#1">1 comment</A>{said}',
    more=lambda site: [site.blog.routes.update({f"/print{path}": f"<HTML><BODY>{site.blog.routes[path]}</BODY></HTML>", f"/comments{path}/1": site.page("Comment", "<B>Comment</B><P>I agree.</P>"), f"/comments{path}?mode=nested": site.blog.routes[path]}) or site.blog.aliases.update({f"/print{path}", f"/comments{path}?mode=nested"}) for path in site.paths.values()],
))  # fmt: skip
"""Scoop: /story/2006/5/8/211412/012 with /print/story/..., /comments/story/... and one page a comment; sections."""


def _directory(site: Site) -> None:
    """All months with their counts, and each story for paper."""
    site.blog.routes["/"] = site.blog.routes["/index.php"]
    rows = "".join(
        f'<li><a href="/directory.php?topic=all&amp;year={y}&amp;month={m}">{site.month_name(m)} {y}</a> ({len(some)})</li>'
        for (y, m), some in site.months.items()
    )
    site.put("/directory.php", "Overzicht", f"<ul>{rows}</ul>")
    for path in site.paths.values():
        site.blog.routes[f"{path}/print"] = (
            f"<html><head><title>Het Schip</title></head><body>{site.blog.routes[path]}</body></html>"
        )
        site.blog.aliases.add(f"{path}/print")


geeklog = blog_of(Table(
    name="Het Schip", seed=429, count=24, years=(2004, 2006), language=DUTCH, names="januari februari maart april mei juni juli augustus september oktober november december",
    path="/article.php/{p.at:%Y%m%d%H%M}{p.number:05}", first="/index.php", start="/", size=6, numbered="/index.php?page={n}", tag="/index.php?topic={tag}", day="{p.at:%d} {month} {p.at.year} @ {p.at:%H:%M} CET",
    month="/directory.php?topic=all&year={y}&month={m}", month_label="{month} {y}", page_title="{name} - {title}", feed="/backend/geeklog.rss", month_row='<li><a href="{base}{url}">{title}</a> {p.at.day} {month}</li>',
    statics={"/directory.php": "Overzicht", "/calendar.php": "Agenda", "/links.php": "Links", "/staticpages/index.php/over-ons": "Over ons", "/polls/index.php": "Peilingen", "/stats.php": "Statistieken"},
    frame='<html><head><title>{title}</title><link rel="alternate" type="application/rss+xml" href="{base}/backend/geeklog.rss"></head><body><div class="header"><a href="{base}/">Het Schip</a></div><div class="menu">{menu}</div><div class="left">{tags}<a href="{base}/users.php?mode=new">Aanmelden</a></div><div class="centre">{main}</div></body></html>',
    entry='<div class="story"><h2><a href="{base}{url}">{title}</a></h2><div class="byline">Geplaatst door: <a href="{base}/users.php?mode=profile&amp;uid=3">Joost</a> op {day}</div>{body}<p><a href="{base}{url}#comments">{comments} reacties</a> <a href="{base}/profiles.php?sid={p.at:%Y%m%d%H%M}{p.number:05}&amp;what=emailstory">mail</a> <a href="{base}{url}/print">druk af</a></p></div>',
    post='<div class="story"><h1>{title}</h1><div class="byline">Geplaatst door: <a href="{base}/users.php?mode=profile&amp;uid=3">Joost</a> op {day}</div>{body}</div><h2>Opties</h2><a href="{base}{url}/print">druk af</a> Onderwerp: <a href="{base}{tagurl}">{tag}</a><div id="comments">{said}</div>',
    more=_directory,
))  # fmt: skip
"""Geeklog in Dutch: /article.php/2004050821140012, months with counts on /directory.php alone, a print copy below each address."""


def _items_of_mambo(site: Site) -> None:
    """The same article under another number of the menu, and for paper."""
    for post in site.posts:
        path = site.paths[post.number]
        for other in (
            path.replace("Itemid=2", "Itemid=9"),
            f"/index2.php?option=com_content&task=view&id={post.number}&pop=1&page=0&Itemid=2",
        ):
            site.blog.routes[other] = site.blog.routes[path]
            site.blog.aliases.add(other)
    site.listing(site.posts, "/index.php?option=com_content&task=category&sectionid=1&id=9&Itemid=9", "")
    rows = "".join(
        f'<li><a href="{site.paths[post.number].replace("Itemid=2", "Itemid=9").replace("&", "&amp;")}">{text(post.title)}</a></li>'
        for post in site.posts
    )
    site.put("/index.php?option=com_content&task=category&sectionid=1&id=9&Itemid=9", "Todo", f"<ul>{rows}</ul>")


mambo = blog_of(Table(
    name="El Molino", seed=430, count=26, years=(2005, 2007), language=SPANISH, names="enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    path="/index.php?option=com_content&task=view&id={p.number}&Itemid=2", first="/index.php", start="/", size=5, numbered="/index.php?option=com_frontpage&Itemid=1&limit=5&limitstart={skip}", day="{p.at:%d} de {month} de {p.at.year}",
    month="/index.php?option=com_content&task=archivecategory&year={y}&month={m:02}&module=1", month_label="{month}, {y}", page_title="{name} - {title}",
    statics={"/index.php?option=com_content&task=category&sectionid=1&id=9&Itemid=9": "Todo", "/index.php?option=com_contact&Itemid=3": "Contacto", "/index.php?option=com_weblinks&Itemid=23": "Enlaces", "/index.php?option=com_search&Itemid=5": "Buscar"},
    frame='<html><head><title>{title}</title><meta name="Generator" content="Mambo (C) 2000 - 2005 Miro International Pty Ltd." /></head><body><div id="header"><a href="{base}/index.php">El Molino</a></div><div id="left">{menu}<div class="moduletable"><h3>Lo último</h3>{recent}</div><div class="moduletable"><h3>Archivo</h3>{months}</div></div><div id="main">{main}</div></body></html>',
    entry='<table class="contentpaneopen"><tr><td class="contentheading">{title}</td><td class="buttonheading"><a href="{base}/index2.php?option=com_content&amp;task=view&amp;id={p.number}&amp;pop=1&amp;page=0&amp;Itemid=2">Imprimir</a></td></tr><tr><td class="small">Escrito por Iñaki</td></tr><tr><td class="createdate">{day}</td></tr><tr><td><p>{teaser}</p></td></tr><tr><td><a href="{base}{url}" class="readon">Leer más...</a></td></tr></table>',
    post='<table class="contentpaneopen"><tr><td class="contentheading">{title}</td><td class="buttonheading"><a href="{base}/index2.php?option=com_content&amp;task=view&amp;id={p.number}&amp;pop=1&amp;page=0&amp;Itemid=2">Imprimir</a></td></tr><tr><td class="small">Escrito por Iñaki</td></tr><tr><td class="createdate">{day}</td></tr><tr><td>{body}</td></tr></table><table class="pagenav"><tr><th>&lt; {older}</th><th>{newer} &gt;</th></tr></table>',
    more=lambda site: (site.blog.routes.update({"/": site.blog.routes["/index.php"]}), _items_of_mambo(site)),
))  # fmt: skip
"""Mambo in Spanish: index.php?option=com_content&task=view&id=12&Itemid=2, the same with another Itemid, and index2.php for paper."""


e107 = blog_of(Table(
    name="Kuźnia", seed=431, count=28, years=(2005, 2007), language=POLISH, names="stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia", first="/news.php", start="/",
    path="/comment.php?comment.news.{p.number}", size=7, numbered="/news.php?default.0.{skip}", tag="/news.php?cat.{k}", month="/news.php?month.{y}{m:02}01", month_label="{month} {y}",
    day="{p.at.day} {month} {p.at.year} - {p.at:%H:%M:%S}", page_title="{name}: Komentarze / {title}", feed="/rss.php?1.2", statics={"/page.php?1": "O nas", "/forum.php": "Forum", "/download.php": "Pliki", "/links.php": "Linki", "/user.php": "Użytkownicy"},
    frame='<html><head><title>{title}</title></head><body><div class="top"><a href="{base}/news.php">Kuźnia</a>{menu}<a href="{base}/login.php">Logowanie</a></div><div class="main">{main}</div><div class="side">{tags}{months}<a href="{base}/rss.php?1.2">RSS</a></div></body></html>',
    entry='<div class="cap_border"><div class="main_caption">{title}</div></div><div class="menu_content">{body}<div class="smalltext">Autor <a href="user.php?id.1">kowal</a>, {day} <a href="comment.php?comment.news.{p.number}">Komentarze: {comments}</a> <a href="print.php?news.{p.number}">drukuj</a> <a href="email.php?news.{p.number}">mail</a> <a href="news.php?cat.1">{tag}</a></div></div>',
    post='<div class="cap_border"><div class="main_caption">{title}</div></div><div class="menu_content">{body}<div class="smalltext">Autor <a href="user.php?id.1">kowal</a>, {day}</div></div><div class="comments">{said}</div>',
    more=lambda site: (site.blog.routes.update({"/": site.blog.routes["/news.php"]}), [site.blog.routes.update({f"/print.php?news.{post.number}": f"<html><body><b>{text(post.title)}</b><br>{post.body()}</body></html>"}) or site.blog.aliases.add(f"/print.php?news.{post.number}") for post in site.posts]),
))  # fmt: skip
"""e107 in Polish: comment.php?comment.news.12 is the only page of a post, lists by news.php?default.0.7 and news.php?cat.1, print.php?news.12."""


flatpress = blog_of(Table(
    name="Piatto", seed=432, count=24, years=(2007, 2009), language=ITALIAN, names="gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    path="/?x=entry:entry{p.at:%y%m%d-%H%M}{p.number:02}", numbered="/?paged={n}", size=5, month="/?x=y:{y};m:{m:02}", month_label="{month}", tag="/?x=cat:{k}", day="{p.at:%A}, {p.at.day} {month} {p.at.year}", feed="/?x=feed:rss2",
    statics={"/static.php?page=about": "Chi sono", "/contact.php": "Contatti", "/search.php": "Cerca"},
    frame='<html><head><title>{title}</title><link rel="alternate" type="application/rss+xml" href="{base}/?x=feed:rss2" /><meta name="generator" content="FlatPress fp-0.909" /></head><body><div id="head"><h1><a href="{base}/">Piatto</a></h1></div><div id="main">{main}</div><div id="column">{menu}<h4>Calendario</h4><a href="{base}/?x=y:07;m:05;d:08">8</a>{tags}<h4>Archivio</h4>{months}<a href="{base}/login.php">Entra</a></div></body></html>',
    entry='<h2 class="date">{day}</h2><div id="entry{p.at:%y%m%d-%H%M}{p.number:02}" class="entry"><h3><a href="{base}{url}">{title}</a></h3>{body}<ul class="entry-footer"><li class="entry-info">Scritto da zia alle {clock} in <a href="{base}{tagurl}">{tag}</a></li><li class="link-comments"><a href="{base}{url};comments:1#comments">{comments} commenti</a></li></ul></div>',
    post='<h2 class="date">{day}</h2><div id="entry{p.at:%y%m%d-%H%M}{p.number:02}" class="entry"><h3><a href="{base}{url}">{title}</a></h3>{body}<ul class="entry-footer"><li class="entry-info">Scritto da zia alle {clock} in <a href="{base}{tagurl}">{tag}</a></li><li class="link-comments"><a href="{base}{url};comments:1#comments">{comments} commenti</a></li></ul></div><div class="navigation">{older} {newer}</div>',
    more=lambda site: [site.blog.routes.update({f"{path};comments:1": site.blog.routes[path]}) or site.blog.aliases.add(f"{path};comments:1") for path in site.paths.values()],
))  # fmt: skip
"""FlatPress in Italian: /?x=entry:entry070508-211412, months as /?x=y:2007;m:05 with the year unsaid, comments by a field after a semicolon."""


pivot = blog_of(Table(
    name="Draaipunt", seed=433, count=26, years=(2004, 2006), language=DUTCH, names="januari februari maart april mei juni juli augustus september oktober november december", first="/index.php", start="/",
    path="/pivot/entry.php?id={p.number}", size=8, month="/pivot/archive.php?c={y}-m{m:02}", month_label="{month} {y}", day="{p.at.day} {p.at:%m} '{p.at:%y} - {p.at:%H:%M}", page_title="{name} » {title}", feed="/rss.xml",
    frame='<html><head><title>{title}</title><link rel="alternate" type="application/rss+xml" title="RSS" href="/rss.xml"></head><body><h1><a href="/index.php">Draaipunt</a></h1><div id="main">{main}</div><div id="side"><form action="/pivot/search.php"></form>Archieven {months} Laatste {recent} <a href="/pivot/index.php">Inloggen</a></div></body></html>',
    entry='<div class="entry"><h2><span class="date">{day}</span> {title}</h2>{body}<p class="comm"><a href="/pivot/entry.php?id={p.number}&amp;w=mijn_weblog#comm">{comments} reacties</a> | <a href="{url}" title="permanente link">¶</a> <a href="/pivot/entry.php?id={p.number}&amp;w=mijn_weblog">{tag}</a></p></div>',
    post='<p>« {older} | Thuis | {newer} »</p><div class="entry"><h2>{title}</h2><span class="date">{day}</span>{body}</div><div id="comm">{said}</div>',
    more=lambda site: (site.blog.routes.update({"/": site.blog.routes["/index.php"]}), [site.blog.routes.update({f"{path}&w=mijn_weblog": site.blog.routes[path]}) or site.blog.aliases.add(f"{path}&w=mijn_weblog") for path in site.paths.values()]),
))  # fmt: skip
"""Pivot in Dutch: pivot/entry.php?id=12, the same with &w=mijn_weblog, months as archive.php?c=2004-m05, days as 08 05 '04."""


nanoblogger = blog_of(Table(
    name="Kamenný most", seed=434, count=24, years=(2006, 2008), language=CZECH, names="ledna února března dubna května června července srpna září října listopadu prosince",
    path="/archives/{p.at:%Y/%m/%d}/{p.slug}/index.html", first="/index.html", start="/", size=8, month="/archives/{y}/{m:02}/index.html", month_label="{y}/{m:02}", year="/archives/{y}/index.html", tag="/archives/cat_{k}/index.html",
    day="{p.at.day}. {month} {p.at.year}", feed="/atom.xml", statics={"/articles/o-webu/index.html": "O webu", "/archives/index.html": "Archiv"},
    month_row='<a href="{url}">{p.at:%Y-%m-%d}, {title}</a> (<a href="{tagurl}">{tag}</a>)<br />',
    frame='<html><head><meta name="generator" content="NanoBlogger 3.3" /><title>{title}</title></head><body><h1><a href="/">Kamenný most</a></h1>{main}<div class="sidebar">{menu}{tags}{years}{recent}</div></body></html>',
    entry='<div class="entry"><a id="e{p.number}"></a><h3 class="date">{day}</h3><h2 class="title">{title}</h2><div class="body">{body}</div><div class="posted">Napsal Jiří | <a class="permalink" href="/archives/{p.at:%Y/%m/%d}/{p.slug}/">Trvalý odkaz</a> | <a href="{tagurl}">{tag}</a></div></div>',
    post='<p>{older} | {newer}</p><div class="entry"><h3 class="date">{day}</h3><h2 class="title">{title}</h2><div class="body">{body}</div><div class="posted">Napsal Jiří | <a href="{url}">Trvalý odkaz</a></div></div>',
    more=lambda site: (site.blog.routes.update({"/": site.blog.routes["/index.html"], "/archives/": site.blog.routes["/archives/index.html"]}), [site.blog.routes.update({path.removesuffix("index.html"): site.blog.routes[path]}) or site.blog.aliases.add(path.removesuffix("index.html")) for path in site.paths.values()]),
))  # fmt: skip
"""NanoBlogger in Czech: /archives/2006/05/08/slug/index.html in lists of days and /archives/2006/05/08/slug/ as permalink."""


sapo = blog_of(Table(
    name="O Rádio Antigo", seed=435, count=26, years=(2009, 2011), language=PORTUGUESE, names="Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Setembro Outubro Novembro Dezembro",
    path="/{p.number}1{p.number:02}.html", numbered="/?skip={skip}&view=", size=5, month="/{y}/{m:02}/", month_label="{month} {y}", year="/{y}/", tag="/tag/{t}", day="{p.at:%A}, {p.at:%d} de {month} de {p.at.year}",
    month_row='<div class="dia"><strong>{p.at:%d}</strong> <a href="{url}">{title}</a></div>', feed="/data/rss", statics={"/profile": "perfil"},
    frame='<html lang="pt"><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" type="application/rss+xml" href="{base}/data/rss"></head><body><h1><a href="{base}/">O Rádio Antigo</a></h1>{main}<div id="side">{menu}<h4>arquivos</h4>{years}{months}<h4>tags</h4>{tags}<h4>recentes</h4>{recent}<a href="{base}/data/rss">subscrever</a> <a href="{base}/pesquisa">pesquisar</a></div></body></html>',
    entry='<div class="entry"><div class="date">{day}</div><h3><a href="{base}{url}">{title}</a></h3><div class="text">{body}</div><p class="meta">publicado por Inês às <a href="{base}{url}">{clock}</a> | <a href="{base}{url}?mode=reply">comentar</a> | <a href="{base}{url}#comentarios">ver comentários ({comments})</a> | <a href="{base}/tag/{p.tags[0]}">tags: {tag}</a></p></div>',
    post='<div class="entry"><div class="date">{day}</div><h3>{title}</h3><div class="text">{body}</div><p class="meta">publicado por Inês às <a href="{base}{url}">{clock}</a> | <a href="{base}{url}?mode=reply">comentar</a></p></div><div id="comentarios">{said}</div>',
    more=lambda site: [site.put(f"{path}?mode=reply", "comentar", "<h3>comentar</h3><form><textarea></textarea></form>") for path in site.paths.values()],
))  # fmt: skip
"""SAPO in Portuguese: /12112.html, ?mode=reply below each, a month is a calendar of titles, years beside; lists by ?skip=5&view=."""


overblog = blog_of(Table(
    name="La vieille péniche", seed=436, count=28, years=(2008, 2010), language=FRENCH, names="janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    path="/article-{p.slug}-31{p.number:06}.html", numbered="/{n0}0-index.html", size=6, month="/archive-{m:02}-{y}.html", month_label="{month} {y} ({n})", tag="/categorie-10{k}.html", day="{p.at:%A} {p.at.day} {month} {p.at.year}",
    feed="/rss-articles.xml", statics={"/pages/qui-suis-je-1204.html": "Qui suis-je", "/album-1321.html": "Album photos", "/contact.html": "Contact"},
    frame='<html lang="fr"><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" type="application/rss+xml" href="{base}/rss-articles.xml"></head><body><div id="top"><a href="{base}/">La vieille péniche</a></div><div class="col">{recent}{tags}{menu}<h3>Archives</h3>{months}</div><div id="cl">{main}</div></body></html>',
    entry='<div class="article"><div class="beforeArticle"><span class="day">{day}</span> <span class="hour">{clock}</span></div><h2><a href="{base}{url}" title="Lien permanent">{title}</a></h2><div class="contenuArticle">{body}</div><div class="afterArticle">Par Élodie - Publié dans : <a href="{base}{tagurl}">{tag}</a><br><a href="{base}/ajout-commentaire-31{p.number:06}.html">Ecrire un commentaire</a> - <a href="{base}{url}#comments">Voir les {comments} commentaires</a> - <a href="{base}/recommander-31{p.number:06}.html">Recommander</a></div></div>',
    post='<div class="article"><div class="beforeArticle"><span class="day">{day}</span> <span class="hour">{clock}</span></div><h2>{title}</h2><div class="contenuArticle">{body}</div><div class="afterArticle">Par Élodie - Publié dans : <a href="{base}{tagurl}">{tag}</a></div></div><div id="comments">{said}</div><a href="{base}/">Retour à l\'accueil</a>',
    more=lambda site: [site.put(f"/{what}-31{post.number:06}.html", "Commentaire", "<form></form>") for post in site.posts for what in ("ajout-commentaire", "recommander")],
))  # fmt: skip
"""Over-blog in French: /article-slug-31000012.html, /archive-05-2008.html, /10-index.html, two forms for each post in the same folder."""


canalblog = blog_of(Table(
    name="Fenêtres sur cour", seed=437, count=26, years=(2008, 2010), language=FRENCH, names="janvier février mars avril mai juin juillet août septembre octobre novembre décembre", first="/", size=5,
    path="/archives/{p.at:%Y/%m/%d}/90{p.number:05}.html", numbered="/archives/p{skip}-5.html", month="/archives/{y}/{m:02}/index.html", month_label="{month} {y} ({n})", tag="/archives/{t}/index.html",
    day="{p.at:%d} {month} {p.at.year}", feed="/rss.xml", statics={"/albums/jardins/index.html": "Jardins", "/pages/a-propos/120.html": "A propos"}, words=("<<", ">>"),
    frame='<html lang="fr"><head><meta charset="utf-8"><title>{title}</title></head><body><div id="header"><a href="{base}/">Fenêtres sur cour</a></div><div id="main">{main}</div><div id="right">{menu}{tags}{months}<a href="{base}/rss.xml">Flux RSS</a></div></body></html>',
    entry='<div class="blogbody"><div class="dateheader">{day}</div><h3><a href="{base}{url}">{title}</a></h3><div class="articlebody">{body}</div><div class="itemfooter">Posté par elodie à {clock} - <a href="{base}{tagurl}">{tag}</a> - <a href="{base}{url}#comments">Commentaires [{comments}]</a> - Permalien [<a href="{base}{url}">#</a>]</div></div>',
    post='<div>« {older} - <a href="{base}/">Accueil</a> - {newer} »</div><div class="blogbody"><div class="dateheader">{day}</div><h3>{title}</h3><div class="articlebody">{body}</div><div class="itemfooter">Posté par elodie à {clock} - <a href="{base}{tagurl}">{tag}</a></div></div><div id="comments">{said}</div>',
))  # fmt: skip
"""Canalblog in French: /archives/2008/05/08/9000012.html, months and topics as index.html in the same folder, /archives/p5-5.html."""


def _moved(site: Site) -> None:
    """The old addresses lead to the new ones; half of the texts link them."""
    for post in site.posts:
        site.blog.routes[f"/?p={post.number + 30}"] = redirect(site.paths[post.number], 301)


habari = blog_of(Table(
    name="Greenhouse Effects", seed=438, count=26, years=(2008, 2011), path="/{p.slug}", numbered="/page/{n}", size=6, month="/{y}/{m:02}", month_label="{month} {y} ({n})", tag="/tag/{t}", day="{p.at:%b} {p.at.day}, {p.at.year}", feed="/atom/1",
    statics={"/about": "About", "/talks": "Talks"}, more=_moved,
    frame='<html><head><title>{title}</title><meta name="generator" content="Habari"><link rel="alternate" type="application/atom+xml" href="/atom/1"></head><body><h1><a href="/">Greenhouse Effects</a></h1>{menu}<div id="content">{main}</div><div id="side">{months}{tags}<a href="/auth/login">Login</a></div></body></html>',
    entry='<div id="post-{p.number}" class="post published"><h2><a href="{url}">{title}</a></h2><div class="pubdata">{day}</div>{body}<a href="{tagurl}">{tag}</a></div>',
    post='<div id="post-{p.number}" class="post published"><h2><a href="{url}">{title}</a></h2><div class="pubdata">{day}</div>{body}<p><a href="/?p=31">as I said</a> <a href="/?p=32">and before</a></p><a href="{tagurl}">{tag}</a></div><ul class="prevnext">{older} {newer}</ul>{said}',
))  # fmt: skip
"""Habari: posts and pages at /slug, old addresses lead on, an Atom address that gives RSS."""

MAKES = {
    "dasblog": dasblog, "community_server": community_server, "blog_engine": blog_engine, "roller": roller, "pebble": pebble, "jspwiki": jspwiki, "slash": slash, "scoop": scoop,
    "geeklog": geeklog, "mambo": mambo, "e107": e107, "flatpress": flatpress, "pivot": pivot, "nanoblogger": nanoblogger, "sapo": sapo, "overblog": overblog, "canalblog": canalblog, "habari": habari,
}  # fmt: skip
