"""How do blogs look in Persian, Thai, Hindi, Greek, Turkish, Portuguese: other calendars, scripts and habits of their hosts?"""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt
from itertools import groupby
from urllib.parse import quote

from tests.support.blog_server import Reply
from tests.support.golden_blogs.golden import (
    Golden,
    Post,
    atom,
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
from tests.support.golden_blogs.tongues import GREEK, HINDI, PERSIAN, PORTUGUESE, THAI, TURKISH

PERSIAN_MONTHS = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split()
PERSIAN_DAYS = "دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه".split()
PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
THAI_MONTHS = "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม".split()
HINDI_MONTHS = "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर अक्टूबर नवम्बर दिसम्बर".split()
GREEK_MONTHS = "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου".split()
TURKISH_MONTHS = "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık".split()
TURKISH_DAYS = "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar".split()
PORTUGUESE_MONTHS = "Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Setembro Outubro Novembro Dezembro".split()
PORTUGUESE_DAYS = "Segunda-feira Terça-feira Quarta-feira Quinta-feira Sexta-feira Sábado Domingo".split()


def jalali(on: dt.date) -> tuple[int, int, int]:
    """A day in the solar Hijri calendar; holds for 1244 to 1472 (1865 to 2093), where leap years come every four or five."""
    year = on.year - 621
    new_year = dt.date(on.year, 3, 20 if on.year % 4 == 0 and on.year >= 1996 else 21)
    if on < new_year:
        year -= 1
        new_year = dt.date(on.year - 1, 3, 20 if (on.year - 1) % 4 == 0 and on.year > 1996 else 21)
    passed = (on - new_year).days
    return (
        (year, passed // 31 + 1, passed % 31 + 1)
        if passed < 186
        else (year, (passed - 186) // 30 + 7, (passed - 186) % 30 + 1)
    )


def persian(base: str) -> Golden:
    """Blogfa: /post/12, months of the solar calendar at /1391/05, days as ۱۲ مرداد ۱۳۹۱ and nowhere in our calendar but the feed."""
    posts = write_posts(36, 2010, 2013, seed=161, language=PERSIAN)
    name = "یادداشت‌های کنار آب"
    when = {post: jalali(post.on) for post in posts}

    def path(post: Post) -> str:
        return f"/post/{post.number + 2}"

    months = [(month, list(some)) for month, some in groupby(posts[::-1], key=lambda post: when[post][:2])]

    def page(title: str, main: str) -> str:
        rows = listed(
            link(f"/{y}/{m:02}", f"{PERSIAN_MONTHS[m - 1]} {y}".translate(PERSIAN_DIGITS)) for (y, m), _ in months
        )
        titles = listed(link(path(post), text(post.title)) for post in posts[:-8:-1])
        return f'<!DOCTYPE html><html dir="rtl" lang="fa"><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" type="application/rss+xml" href="/rss"></head><body><div id="header"><h1><a href="/">{name}</a></h1></div><div id="main">{main}</div><div id="side"><div>{link("/", "صفحه نخست")} {link("/profile", "پروفایل مدیر وبلاگ")} {link("/archive", "آرشیو وبلاگ")}</div><h4>نوشته‌های پیشین</h4><ul>{rows}</ul><h4>آخرین مطالب</h4><ul>{titles}</ul></div></body></html>'

    def entry(post: Post) -> str:
        y, m, d = when[post]
        printed = f"{PERSIAN_DAYS[post.at.weekday()]} {d} {PERSIAN_MONTHS[m - 1]} {y} ساعت {post.at:%H:%M}".translate(
            PERSIAN_DIGITS
        )
        return f'<div class="post"><h2 class="post-title">{link(path(post), text(post.title))}</h2><div class="post-content">{post.body()}</div><div class="post-info">نوشته شده در {printed} توسط سارا | {link(f"{path(post)}#comments", f"{len(post.comments)} نظر".translate(PERSIAN_DIGITS))}</div></div>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 7, "/", "/?p={}"):
        blog.routes[leaf.path] = page(
            name,
            "".join(map(entry, leaf.posts))
            + f'<div class="pages">{link(leaf.newer, "مطالب جدیدتر")} {link(leaf.older, "مطالب قدیمی‌تر")}</div>',
        )
    for (y, m), some in months:
        blog.routes[f"/{y}/{m:02}"] = page(f"{name} - {PERSIAN_MONTHS[m - 1]}", "".join(map(entry, some)))
    blog.routes["/archive"] = page(
        f"آرشیو {name}",
        f"<ul>{listed(link(f'/{y}/{m:02}', f'{PERSIAN_MONTHS[m - 1]} {y}'.translate(PERSIAN_DIGITS)) for (y, m), _ in months)}</ul>",
    )
    for post in posts:
        blog.routes[path(post)] = page(f"{text(post.title)} - {name}", entry(post))
    blog.routes["/profile"] = page(f"پروفایل - {name}", static_text(1610, language=PERSIAN))
    blog.routes["/rss"] = rss(base, name, [(post, path(post)) for post in posts[:-11:-1]])
    return blog


def thai(base: str) -> Golden:
    """BlogGang: mainblog.php?id=nan&month=23-01-2010&group=3&gblog=12, years of the Buddhist era, "Create Date" and "Last Update"."""
    posts = write_posts(32, 2008, 2011, seed=162, language=THAI)
    name = "บันทึกริมคลอง"
    tags = by_tag(posts)
    group_of = {tag: n for n, tag in enumerate(tags, 1)}

    def path(post: Post) -> str:
        return f"/mainblog.php?id=nan&month={post.at:%d-%m-%Y}&group={group_of[post.tags[0]]}&gblog={post.number}"

    def printed(on: dt.date) -> str:
        return f"{on.day} {THAI_MONTHS[on.month - 1]} {on.year + 543}"

    def href(where: str) -> str:
        return where[1:].replace("&", "&amp;")

    def page(title: str, main: str) -> Reply:
        groups = "".join(
            f"<tr><td>{link(href(f'/viewblog.php?id=nan&group={n}'), tag)}</td></tr>" for tag, n in group_of.items()
        )
        friends = "".join(f"<tr><td>{link(f'http://friend{n}.example/', f'friend {n}')}</td></tr>" for n in range(6))
        source = f'<html><head><title>{title}</title><meta http-equiv="Content-Type" content="text/html; charset=tis-620"></head><body><table width="960"><tr><td colspan="2"><a href="/"><img src="head.jpg" alt="{name}"></a></td></tr><tr valign="top"><td width="200"><table>{groups}</table><b>Friends\' blogs</b><table>{friends}</table>{link("profile.php?id=nan", "My Profile")}</td><td>{main}</td></tr></table></body></html>'
        return Reply(source.encode("tis-620", "xmlcharrefreplace"), 200, {"Content-Type": "text/html"})

    blog = Golden(truth=truth(posts, path))

    def rows(some: list[Post]) -> str:
        return "".join(
            f"<tr><td>{printed(post.on)}</td><td>{link(href(path(post)), text(post.title))}</td></tr>" for post in some
        )

    newest = posts[-1]
    blog.routes["/"] = page(
        name,
        f"<p>{text(newest.paragraphs[0])}</p><p>{link(href(path(newest)), 'อ่านต่อ')}</p><b>Group Blog</b><table>{rows(posts[:-11:-1])}</table>",
    )
    for tag, some in tags.items():
        blog.routes[f"/viewblog.php?id=nan&group={group_of[tag]}"] = page(
            f"{name} : {tag}",
            f"<b>{tag}</b><table>{rows([post for post in some[::-1] if post.tags[0] == tag])}</table>",
        )
    for older, post, newer in neighbours(posts):
        said = "".join(
            f"<table><tr><td>{text(what)}</td></tr><tr><td>โดย: {who} วันที่: {printed(post.on)} เวลา:22:10:11 น.</td></tr></table>"
            for who, what in post.comments
        )
        near = "<br>".join(link(href(path(one)), text(one.title)) for one in (newer, older) if one)
        blog.routes[path(post)] = page(
            f"{name} : {text(post.title)}",
            f'<h2>{text(post.title)}</h2>{post.body()}<div align="right">Create Date : {printed(post.on)}<br>Last Update : {printed(post.on + dt.timedelta(days=3))} {post.at:%H:%M:%S} น.<br>Counter : {post.number * 37} Pageviews.</div>{said}<p>{near}</p>',
        )
    blog.routes["/profile.php?id=nan"] = page("My Profile", static_text(1620, 1, THAI))
    return blog


def hindi(base: str) -> Golden:
    """WordPress.com: /2012/05/12/<Devanagari, percent-encoded>/, "मई 12, 2012", an infinite scroll whose old links remain."""
    posts = write_posts(34, 2010, 2013, seed=163, language=HINDI)
    name = "नदी के किनारे"

    def path(post: Post) -> str:
        return f"{post.at:/%Y/%m/%d}/{quote(post.slug)}/"

    def href(post: Post) -> str:
        """WordPress prints %e0 where a client asks for %E0: the same address."""
        return base + path(post).lower()

    def printed(post: Post) -> str:
        return f"{HINDI_MONTHS[post.at.month - 1]} {post.at.day}, {post.at.year}"

    tags, months = by_tag(posts), by_month(posts)

    def page(title: str, main: str, kind: str) -> str:
        rows = listed(link(f"{base}/{y}/{m:02}/", f"{HINDI_MONTHS[m - 1]} {y}") for y, m in months)
        return f'<!DOCTYPE html><html lang="hi-IN"><head><meta charset="UTF-8" /><title>{title}</title><link rel="alternate" type="application/rss+xml" href="{base}/feed/" /><meta name="generator" content="WordPress.com" /></head><body class="{kind}"><div id="page"><header id="masthead"><h1 class="site-title">{link(f"{base}/", name, "rel=home")}</h1></header><div id="primary">{main}</div><div id="secondary"><aside class="widget widget_archive"><h3>पुरालेख</h3><ul>{rows}</ul></aside><aside><ul>{listed(link(f"{base}/category/{quote(tag)}/", tag) for tag in tags)}</ul></aside></div></div></body></html>'

    def entry(post: Post, inner: str, level: str) -> str:
        title = text(post.title) if level == "h1" else link(href(post), text(post.title), "rel=bookmark")
        return f'<article id="post-{post.number}" class="post hentry"><header class="entry-header"><{level} class="entry-title">{title}</{level}><div class="entry-meta"><a href="{href(post)}" rel="bookmark"><time class="entry-date" datetime="{post.at:%Y-%m-%dT%H:%M:%S}+05:30">{printed(post)}</time></a></div></header><div class="entry-content">{inner}</div></article>'

    blog = Golden(truth=truth(posts, path))

    def listing(first: str, title: str, some: list[Post], kind: str) -> None:
        for leaf in leaves(some, 8, first, first + "page/{}/"):
            blog.routes[leaf.path] = page(
                title,
                "".join(entry(post, f"<p>{post.teaser}</p>", "h2") for post in leaf.posts)
                + f'<nav id="nav-below">{link(leaf.older, "&larr; पुराने पोस्ट")} {link(leaf.newer, "नए पोस्ट &rarr;")}</nav>',
                kind,
            )

    listing("/", name, posts, "home blog")
    for tag, some in tags.items():
        listing(f"/category/{quote(tag)}/", f"{tag} | {name}", some, "archive category")
    for (y, m), some in months.items():
        listing(f"/{y}/{m:02}/", f"{HINDI_MONTHS[m - 1]} {y} | {name}", some[::-1], "archive date")
    for older, post, newer in neighbours(posts):
        near = f'<nav id="nav-single">{link(href(older), "&larr; पिछला", "rel=prev") if older else ""} {link(href(newer), "अगला &rarr;", "rel=next") if newer else ""}</nav>'
        blog.routes[path(post)] = page(
            f"{text(post.title)} | {name}", near + entry(post, post.body(), "h1"), "single single-post"
        )
    blog.routes["/about/"] = page(
        f"परिचय | {name}",
        f'<article class="page hentry"><h1 class="entry-title">परिचय</h1><div class="entry-content">{static_text(1630, language=HINDI)}</div></article>',
        "page",
    )
    blog.routes["/feed/"] = rss(base, name, [(post, path(post)) for post in posts[:-11:-1]], "http://wordpress.com/")
    return blog


def greek(base: str) -> Golden:
    """Joomla: /index.php/blog/12-slug, ?start=10, print and mail windows of each, a page of contacts; dates in the genitive."""
    posts = write_posts(34, 2011, 2014, seed=164, language=GREEK)
    name = "Η Σκάλα"
    home = "/index.php/blog"

    def path(post: Post) -> str:
        return f"{home}/{post.number + 11}-{quote(post.slug)}"

    def page(title: str, main: str) -> str:
        menu = "".join(
            f'<li class="item-{n}">{link(where, label)}</li>'
            for n, (where, label) in enumerate(
                (
                    ("/", "Αρχική"),
                    (home, "Ιστολόγιο"),
                    ("/index.php/about", "Σχετικά"),
                    ("/index.php/photos", "Φωτογραφίες"),
                ),
                101,
            )
        )
        return f'<!DOCTYPE html><html lang="el-gr" dir="ltr"><head><meta charset="utf-8" /><title>{title}</title><meta name="generator" content="Joomla! - Open Source Content Management" /><link href="{home}?format=feed&amp;type=rss" rel="alternate" type="application/rss+xml" title="RSS 2.0" /></head><body class="site com_content"><div class="header"><a class="brand" href="/"><span class="site-title">{name}</span></a></div><ul class="nav menu">{menu}</ul><main id="content" role="main">{main}</main></body></html>'

    def printed(post: Post) -> str:
        return f"{post.at.day} {GREEK_MONTHS[post.at.month - 1]} {post.at.year}"

    def entry(post: Post, inner: str, level: str) -> str:
        title = link(path(post), text(post.title), "itemprop=url") if level == "h2" else text(post.title)
        icons = listed(
            (
                link(f"{path(post)}?tmpl=component&amp;print=1&amp;page=", "Εκτύπωση", "rel=nofollow"),
                link(
                    f"/index.php/component/mailto/?tmpl=component&amp;template=protostar&amp;link={post.number * 7919:x}",
                    "Email",
                    "rel=nofollow",
                ),
            )
        )
        return f'<div class="item-page" itemscope itemtype="https://schema.org/BlogPosting"><div class="page-header"><{level} itemprop="headline">{title}</{level}></div><div class="icons"><ul class="dropdown-menu">{icons}</ul></div><dl class="article-info muted"><dt>Λεπτομέρειες</dt><dd class="createdby">Γράφτηκε από τον/την <span itemprop="name">Ελένη</span></dd><dd class="published"><time datetime="{post.at:%Y-%m-%dT%H:%M:%S}+03:00" itemprop="datePublished">Δημοσιεύτηκε: {printed(post)}</time></dd><dd class="hits">Εμφανίσεις: {post.number * 53}</dd></dl>{inner}</div>'

    blog = Golden(truth=truth(posts, path))
    starts = [home, *(f"{home}?start={n}" for n in range(6, len(posts), 6))]
    for place, leaf in enumerate(leaves(posts, 6, home, home + "?start={}")):
        pages = listed(link(where, str(n)) for n, where in enumerate(starts, 1))
        shown = "".join(
            entry(post, f'<p>{post.teaser}</p><p class="readmore">{link(path(post), "Περισσότερα...")}</p>', "h2")
            for post in leaf.posts
        )
        blog.routes[starts[place]] = page(
            "Ιστολόγιο",
            f'<div class="blog" itemscope itemtype="https://schema.org/Blog"><div class="page-header"><h1>Ιστολόγιο</h1></div>{shown}<div class="pagination"><p class="counter">Σελίδα {place + 1} από {leaf.of}</p><ul>{pages}</ul></div></div>',
        )
    for older, post, newer in neighbours(posts):
        near = f'<ul class="pager pagenav"><li class="previous">{link(path(newer), "&lt; Προηγούμενο", "rel=prev") if newer else ""}</li><li class="next">{link(path(older), "Επόμενο &gt;", "rel=next") if older else ""}</li></ul>'
        blog.routes[path(post)] = page(
            text(post.title), entry(post, f'<div itemprop="articleBody">{post.body()}</div>{near}', "h1")
        )
        blog.routes[f"{path(post)}?tmpl=component&print=1&page="] = (
            f'<!DOCTYPE html><html lang="el-gr"><head><title>{text(post.title)}</title><meta name="robots" content="noindex, nofollow" /></head><body class="contentpane">{entry(post, post.body(), "h2")}</body></html>'
        )
        blog.routes[f"/index.php/component/mailto/?tmpl=component&template=protostar&link={post.number * 7919:x}"] = (
            "<html><head><title>Email</title></head><body><h2>Στείλτε το σύνδεσμο σε ένα φίλο.</h2><form></form></body></html>"
        )
        blog.aliases.add(f"{path(post)}?tmpl=component&print=1&page=")
    blog.routes["/"] = page(
        name,
        f'<div class="item-page"><div class="page-header"><h2>Καλώς ήρθατε</h2></div>{static_text(1640, language=GREEK)}</div>',
    )
    blog.routes["/index.php/about"] = page(
        "Σχετικά",
        f'<div class="item-page"><div class="page-header"><h1>Σχετικά</h1></div>{static_text(1641, language=GREEK)}</div>',
    )
    blog.routes["/index.php/photos"] = page(
        "Φωτογραφίες",
        f'<div class="item-page"><div class="page-header"><h1>Φωτογραφίες</h1></div>{static_text(1642, 1, GREEK)}</div>',
    )
    blog.routes[f"{home}?format=feed&type=rss"] = rss(
        base, name, [(post, path(post)) for post in posts[:-11:-1]], "Joomla! - Open Source Content Management"
    )
    return blog


def turkish(base: str) -> Golden:
    """ASP by hand: yazi.asp?id=12 in windows-1254, "12.05.2009 Salı", arsiv.asp?yil=2009&ay=5, comments and votes by query."""
    posts = write_posts(34, 2007, 2010, seed=165, language=TURKISH)
    name = "Vapur Notları"
    months = by_month(posts)

    def path(post: Post) -> str:
        return f"/yazi.asp?id={post.number + 20}"

    def page(title: str, main: str) -> Reply:
        rows = "".join(
            f'<a class="menu" href="arsiv.asp?yil={y}&amp;ay={m}">{TURKISH_MONTHS[m - 1]} {y}</a> ({len(some)})<br>'
            for (y, m), some in months.items()
        )
        most = "".join(
            f'<a class="menu" href="yazi.asp?id={post.number + 20}">{text(post.title)}</a><br>'
            for post in posts[3:24:4]
        )
        source = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1254"><title>{title}</title></head><body><table width="780" align="center"><tr><td colspan="2" class="ust"><a href="default.asp">{name}</a> | <a href="hakkimda.asp">Hakkımda</a> | <a href="iletisim.asp">İletişim</a> | <a href="defter.asp">Ziyaretçi Defteri</a></td></tr><tr valign="top"><td>{main}</td><td width="180"><b>Arşiv</b><br>{rows}<br><b>En çok okunanlar</b><br>{most}</td></tr></table></body></html>'
        return Reply(source.encode("cp1254", "xmlcharrefreplace"), 200, {"Content-Type": "text/html"})

    def entry(post: Post, inner: str) -> str:
        return f'<table width="100%"><tr><td class="baslik"><a href="yazi.asp?id={post.number + 20}">{text(post.title)}</a></td></tr><tr><td class="tarih">{post.at:%d.%m.%Y} {TURKISH_DAYS[post.at.weekday()]} {post.at:%H:%M} - Okunma: {post.number * 41}</td></tr><tr><td class="metin">{inner}</td></tr></table>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 8, "/", "/default.asp?sayfa={}"):
        pages = " ".join(numbers(leaf, "default.asp", "default.asp?sayfa={}"))
        blog.routes[leaf.path] = page(
            name,
            "".join(
                entry(post, f"<p>{text(post.paragraphs[0])}</p><a href=yazi.asp?id={post.number + 20}>Devamı</a>")
                for post in leaf.posts
            )
            + f"<p>Sayfa: {pages}</p>",
        )
    blog.routes["/default.asp"] = blog.routes["/"]
    for (y, m), some in months.items():
        blog.routes[f"/arsiv.asp?yil={y}&ay={m}"] = page(
            f"{name} - Arşiv",
            f"<b>{TURKISH_MONTHS[m - 1]} {y}</b><br>"
            + "".join(
                f"{post.at:%d.%m.%Y} <a href=yazi.asp?id={post.number + 20}>{text(post.title)}</a><br>" for post in some
            ),
        )
    for post in posts:
        said = "".join(
            f"<tr><td><b>{who}</b> ({post.at:%d.%m.%Y} 23:0{n}:00)<br>{text(what)}</td></tr>"
            for n, (who, what) in enumerate(post.comments)
        )
        vote = " ".join(link(f"oy.asp?id={post.number + 20}&amp;oy={n}", str(n), "rel=nofollow") for n in range(1, 6))
        blog.routes[path(post)] = page(
            f"{name} - {text(post.title)}",
            entry(post, post.body())
            + f"<p>Oy ver: {vote} | <a href=yorum.asp?id={post.number + 20}>Yorum yaz</a></p><table>{said}</table>",
        )
        blog.routes[f"/yorum.asp?id={post.number + 20}"] = page(
            f"{name} - Yorum", f"<b>{text(post.title)}</b><form action=yorum.asp><textarea></textarea></form>"
        )
    blog.routes["/oy.asp"] = page(name, "Oyunuz kaydedildi.")
    for seed, (where, title) in enumerate(
        {"/hakkimda.asp": "Hakkımda", "/iletisim.asp": "İletişim", "/defter.asp": "Ziyaretçi Defteri"}.items()
    ):
        blog.routes[where] = page(f"{name} - {title}", f"<b>{title}</b>{static_text(1650 + seed, language=TURKISH)}")
    return blog


def portuguese(base: str) -> Golden:
    """Blogger in its days of FTP: weeks at /2005_05_08_archive.html, days as headings, items at /2005/05/slug.html."""
    posts = write_posts(40, 2004, 2006, seed=166, language=PORTUGUESE)
    name = "Balsa & Balde"

    def path(post: Post) -> str:
        return f"{post.at:/%Y/%m}/{post.slug[:32].rstrip('-')}.html"

    def week(post: Post) -> str:
        sunday = post.on - dt.timedelta(days=(post.on.weekday() + 1) % 7)
        return f"/{sunday:%Y_%m_%d}_archive.html"

    weeks = {where: list(some) for where, some in groupby(posts, key=week)}

    def page(title: str, main: str) -> str:
        rows = listed(link(base + where, f"{where[9:11]}/{where[6:8]}/{where[1:5]}") for where in weeks)
        previous = listed(link(base + path(post), text(post.title)) for post in posts[:-11:-1])
        return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>{title}</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><meta name="generator" content="Blogger" /><link rel="alternate" type="application/atom+xml" title="{name}" href="{base}/atom.xml" /></head><body><div id="header"><h1 id="blog-title">{link(f"{base}/", name)}</h1></div><div id="content"><div id="main"><div id="main2">{main}</div></div><div id="sidebar"><h2 class="sidebar-title">Posts Anteriores</h2><ul id="recently">{previous}</ul><h2 class="sidebar-title">Arquivos</h2><ul class="archive-list">{rows}</ul><p id="powered-by"><a href="http://www.blogger.com"><img src="http://buttons.blogger.example/bloggerbutton1.gif" alt="Powered by Blogger" /></a></p></div></div></body></html>'

    def entry(post: Post) -> str:
        return f'<div class="post"><a name="11{post.number:09}"></a><h3 class="post-title">{text(post.title)}</h3><div class="post-body"><div>{post.body()}</div></div><p class="post-footer"><em>posted by Inês at <a href="{base}{path(post)}" title="permanent link">{post.at:%H:%M}</a></em> <a class="comment-link" href="https://www.blogger.example/comment.g?postID=11{post.number:09}">{len(post.comments)} comments</a></p></div>'

    def days(some: list[Post]) -> str:
        return "".join(
            f'<h2 class="date-header">{PORTUGUESE_DAYS[on.weekday()]}, {PORTUGUESE_MONTHS[on.month - 1]} {on.day:02}, {on.year}</h2>'
            + "".join(map(entry, group))
            for on, group in groupby(some, key=lambda post: post.on)
        )

    blog = Golden(truth=truth(posts, path))
    blog.routes["/"] = page(name, days(posts[:-11:-1]))
    for where, some in weeks.items():
        blog.routes[where] = page(f"{name}: {where[1:11].replace('_', '-')}", days(some[::-1]))
    for post in posts:
        blog.routes[path(post)] = page(
            f"{name}: {text(post.title)}", days([post]) + f'<a href="{base}/">&lt;&lt; Home</a>'
        )
    blog.routes["/atom.xml"] = atom(base, name, [(post, path(post)) for post in posts[:-26:-1]])
    return blog
