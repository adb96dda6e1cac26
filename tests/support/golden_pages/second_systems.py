"""Systems and themes of a second round, written when the rules had been mended for the first."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt
import json

from tests.support.golden_pages.page import Page, blocks, broken, classic, coded, divided, each, plain, prose, talk


def dotclear() -> Page:
    p = prose("fr")
    html = f"""<!DOCTYPE html><html lang="fr"><head><meta charset="UTF-8" /><title>{p.title} - {p.site}</title><meta name="dc.title" content="{p.title} - {p.site}" /><meta property="dc.issued" content="2010-05-18T23:30:00+02:00" /></head><body
class="dc-post"><div id="page"><div id="top"><h1><span><a href="/">{p.site}</a></span></h1></div><div id="wrapper"><div id="main"><div id="content"><p id="navlinks"><a href="/a" title="{p.recent[0]}" class="prev">&#171; {p.recent[0]}</a></p><div id="p12"
class="post"><h2 class="post-title">{p.title}</h2><p class="post-info">Par {p.author} le mardi 18 mai 2010, 23:30 - <a href="/category/Canal">{p.tags[0]}</a> - <a href="/post/x">Lien permanent</a></p><ul class="post-tags"><li><a
href="/tag/courrier">{p.tags[1]}</a></li></ul><div class="post-content">{plain(p)}</div></div><div id="comments"><h3>Commentaires</h3><dl>{talk('<dt id="c{n}"><a href="#c{n}" class="comment-number">{n}.</a> Le mercredi 19 mai 2010, 1{n}:00 par {name}</dt><dd><p>{text}</p></dd>', p)}</dl></div></div></div><div
id="sidebar"><div id="blognav"><div class="lastposts"><h2>Derniers billets</h2><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div></div></div></div><p id="footer">Propulsé par Dotclear</p></div></body></html>"""
    return Page(
        name="dotclear",
        url="http://ecluse.example/post/2010/05/18/La-peniche",
        html=html,
        prose=p,
        on=dt.date(2010, 5, 18),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("Lien permanent", "Derniers billets", "Propulsé"),
    )


def expression_engine() -> Page:
    p = prose("en")
    html = f"""<!DOCTYPE html><html lang="en"><head><title>{p.site} | {p.title}</title></head><body><div id="header"><a href="/index.php" class="logo">{p.site}</a><ul id="nav">{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></div><div id="content"><div
class="entry"><h2 class="title">{p.title}</h2>{classic(p)}<div class="posted">Posted by <a href="/index.php/member/1/">{p.author}</a> on 06/29 at 11:41 PM, 2009 <br /><a href="/index.php/site/C4/">{p.tags[0]}</a> &#8226; (2) <a
href="#comments">Comments</a> &#8226; <a href="/x">Permalink</a></div></div><h3>Comments</h3>{talk('<div class="comment"><p>{text}</p><div class="posted">Posted by {name} on 06/30 at 0{n}:12 AM</div></div>', p)}<p>Page 1 of 1 pages</p></div><div
id="sidebar"><h2>Most recent entries</h2><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div></body></html>"""
    return Page(
        name="expressionengine",
        url="http://slowoven.example/index.php/site/comments/twelve_loaves/",
        html=html,
        prose=p,
        on=dt.date(2009, 6, 29),
        authors=(p.author,),
        tags=None,
        absent=("Permalink", "Most recent", "Page 1 of"),
    )


def typecho() -> Page:
    p = prose("zh")
    html = f"""<!DOCTYPE HTML><html lang="zh"><head><meta charset="UTF-8"><title>{p.title} - {p.site}</title><meta name="keywords" content="{p.tags[1]}" /><meta name="generator" content="Typecho 1.2.0" /></head><body><header id="header"><div class="site-name"><a
id="logo" href="/">{p.site}</a><p class="description">{p.bio}</p></div><nav id="nav-menu">{each('<a href="/p{n}">{}</a>', p.menu)}</nav></header><div id="body"><div class="col-mb-12 col-8" id="main" role="main"><article class="post" itemscope
itemtype="http://schema.org/BlogPosting"><h1 class="post-title" itemprop="name headline"><a itemprop="url" href="/x">{p.title}</a></h1><ul class="post-meta"><li itemprop="author" itemscope itemtype="http://schema.org/Person">作者: <a itemprop="name"
href="/author/1/" rel="author">{p.author}</a></li><li>时间: <time datetime="2022-10-09T00:12:00+08:00" itemprop="datePublished">2022-10-09</time></li><li>分类: <a href="/category/a/">{p.tags[0]}</a></li></ul><div class="post-content"
itemprop="articleBody">{coded(p)}</div><p itemprop="keywords" class="tags">标签: <a href="/tag/b/">{p.tags[1]}</a></p></article><div id="comments"><h3>已有 2 条评论</h3><ol class="comment-list">{talk('<li class="comment-body"><cite class="fn">{name}</cite> <time itemprop="commentTime" datetime="2022-10-1{n}T10:00:00+08:00">October 1{n}th, 2022</time><div class="comment-content"><p>{text}</p></div><a>回复</a></li>', p)}</ol></div><ul
class="post-near"><li>上一篇: <a href="/a">{p.recent[0]}</a></li></ul></div><div id="secondary"><section class="widget"><h3>最新文章</h3><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></section></div></div></body></html>"""
    return Page(
        name="typecho default",
        url="https://he.example/index.php/archives/12/",
        html=html,
        prose=p,
        on=dt.date(2022, 10, 9),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        also=(p.heading,),
        absent=("上一篇", "最新文章", "回复", "已有 2"),
    )


def z_blog() -> Page:
    p = prose("zh")
    html = f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{p.title}-{p.site}</title><meta name="generator" content="Z-BlogPHP 1.7" /></head><body class="single"><div id="divAll"><div id="divTop"><h1 id="BlogTitle"><a href="/">{p.site}</a></h1><h3
id="BlogSubTitle">慢慢走</h3></div><div id="divNavBar"><ul>{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></div><div id="divMain"><div class="post single"><h4 class="post-date">2014年03月05日</h4><h2 class="post-title">{p.title}</h2><div
class="post-body">{plain(p)}</div><h5 class="post-tags">标签: <span class="tags"><a href="/tags-1.html">{p.tags[0]}</a>&nbsp;&nbsp;<a href="/tags-2.html">{p.tags[1]}</a>&nbsp;&nbsp;</span></h5><h6 class="post-footer">作者:{p.author} | 分类:未分类 | 浏览:812
| 评论:2</h6></div><ul class="msg">{talk('<li class="msgname">{n}楼&nbsp;&nbsp;<span class="commentname">{name}</span><small>发布于 2014-03-0{n} 10:00:00</small></li><li class="msgarticle">{text}</li>', p)}</ul></div><div id="divSidebar"><dl class="function"
id="divPrevious"><dt>最近发表</dt><dd><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></dd></dl></div></div></body></html>"""
    return Page(
        name="z-blog",
        url="http://he.example/post/12.html",
        html=html,
        prose=p,
        on=dt.date(2014, 3, 5),
        authors=(p.author,),
        tags=p.tags,
        absent=("浏览", "最近发表", "发布于"),
    )


def blowfish() -> Page:
    p = prose("uk")
    html = f"""<!DOCTYPE html><html lang="uk" dir="ltr"><head><meta charset="utf-8"><title>{p.title} &middot; {p.site}</title><script type="application/ld+json">[{json.dumps({"@context": "https://schema.org", "@type": "Article", "articleSection": "Posts", "name": p.title, "headline": p.title, "author": {"@type": "Person", "name": p.author}, "copyrightYear": "2023", "dateCreated": "2023-07-02T00:00:00Z", "datePublished": "2023-07-02T00:00:00Z", "dateModified": "2024-02-02T00:00:00Z", "keywords": list(p.tags), "mainEntityOfPage": "true", "wordCount": "312"})}]</script></head><body
class="flex flex-col"><div id="the-top"><a href="#main-content">Перейти до основного вмісту</a></div><header><nav><a href="/">{p.site}</a>{each('<a href="/p{n}"><p class="text-base">{}</p></a>', p.menu)}</nav></header><main id="main-content"><article><header id="single_header"
class="mt-5 max-w-prose"><ol class="text-sm breadcrumb"><li><a href="/">{p.site}</a></li></ol><h1 class="mt-0 text-4xl font-extrabold">{p.title}</h1><div class="mt-1 mb-6 text-base text-neutral-500 print:hidden"><div class="flex flex-row flex-wrap items-center"><time
datetime="2023-07-02T00:00:00&#43;00:00">2 липня 2023</time><span class="px-2 text-primary-500">&middot;</span><time datetime="2024-02-02T00:00:00&#43;00:00">Оновлено: 2 лютого 2024</time><span class="px-2 text-primary-500">&middot;</span><span title="Час
читання">2 хвилини</span></div></div><div class="flex author"><img src="/a.jpg"><div class="place-self-center"><div class="text-[0.6rem] uppercase">Автор</div><div class="font-semibold">{p.author}</div><div class="text-sm">{p.bio}</div></div></div></header><section
class="flex flex-col max-w-full mt-0 prose"><div class="order-first lg:order-last toc"><details open><summary>Зміст</summary><nav id="TableOfContents"><ul><li><a href="#s1">{p.heading}</a></li></ul></nav></details></div><div class="min-w-0 min-h-0 max-w-fit"><div
class="article-content max-w-prose mb-20">{coded(p)}</div><section class="flex flex-row flex-wrap justify-center pt-4"><a title="Поділитися"></a></section><h2 class="mt-8 text-2xl">Схожі статті</h2><section class="w-full grid">{each('<a href="/r{n}"><div class="font-bold">{}</div><time datetime="2024-01-0{n}">{n} січня 2024</time></a>', p.recent)}</section></div></section></article></main><footer><p>&copy;
2025 {p.site}</p></footer></body></html>"""
    return Page(
        name="hugo blowfish",
        url="https://zarichkoiu.example/posts/mist/",
        html=html,
        prose=p,
        on=dt.date(2023, 7, 2),
        authors=(p.author,),
        tags=p.tags,
        also=(p.heading,),
        absent=("Оновлено", "Схожі статті", "хвилини", "Перейти до"),
    )


def icarus() -> Page:
    p = prose("zh-hant")
    html = f"""<!doctype html><html lang="zh-TW"><head><meta charset="utf-8"><meta name="generator" content="Hexo 5.4.0"><title>{p.title} - {p.site}</title><meta property="og:site_name" content="{p.site}"><meta property="article:published_time" content="2021-08-07T16:10:00.000Z"><meta property="article:tag" content="{p.tags[1]}"></head><body
class="is-3-column"><nav class="navbar navbar-main"><div class="navbar-start">{each('<a class="navbar-item" href="/p{n}">{}</a>', p.menu)}</div></nav><section class="section"><div class="container"><div class="columns"><div class="column order-2 column-main"><div class="card"><article
class="card-content article" role="article"><div class="article-meta is-size-7 is-uppercase level is-mobile"><div class="level-left"><span class="level-item"><time dateTime="2021-08-07T16:10:00.000Z" title="2021/8/8 上午12:10:00">2021-08-08</time>發表</span><span
class="level-item"><time dateTime="2022-01-01T00:00:00.000Z" title="2022/1/1">2022-01-01</time>更新</span><span class="level-item"><a class="link-muted" href="/categories/1/">{p.tags[0]}</a></span><span class="level-item">2 分鐘讀完 (大約300個字)</span></div></div><h1
class="title is-3 is-size-4-mobile">{p.title}</h1><div class="content">{coded(p)}</div><div class="article-licensing box"><div class="licensing-title"><p>{p.title}</p><p><a href="/x">https://daoyu.example/x</a></p></div><div class="licensing-meta level is-mobile"><div
class="level-item is-narrow"><div><h6>作者</h6><p>{p.author}</p></div></div><div class="level-item is-narrow"><div><h6>發表於</h6><p>2021-08-08</p></div></div><div class="level-item"><div><h6>許可協議</h6></div></div></div></div><div class="article-tags is-size-7 mb-4"><span
class="mr-2">#</span><a class="link-muted mr-2" rel="tag" href="/tags/1/">{p.tags[1]}</a></div><div class="sharethis-inline-share-buttons"></div></article></div><div class="card"><div class="card-content"><h3 class="menu-label has-text-centered">喜歡這篇文章？打賞一下作者吧</h3></div></div><nav
class="post-navigation mt-4 level is-mobile"><div class="level-start"><a class="article-nav-prev" href="/a"><span class="level-item">{p.recent[0]}</span></a></div></nav><div class="card"><div class="card-content"><h3 class="title is-5">評論</h3></div></div></div><div class="column
column-left"><div class="card widget" data-type="profile"><p class="title is-size-4 is-block">{p.author}</p><p class="is-size-6 is-block">{p.bio}</p></div></div></div></div></section></body></html>"""
    return Page(
        name="hexo icarus",
        url="https://daoyu.example/2021/08/08/shuche/",
        html=html,
        prose=p,
        on=dt.date(2021, 8, 8),
        authors=None,
        tags=p.tags,
        categories=p.tags[:1],
        also=(p.heading,),
        absent=("分鐘讀完", "許可協議", "打賞", "發表於"),
    )


def pivotx() -> Page:
    p = prose("nl")
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15" /><title>{p.title} - {p.site}</title><meta name="generator" content="Pivot - 1.40.4" /></head><body><div id="container"><div id="header"><h1><a
href="/">{p.site}</a></h1><h2>klei aan de laarzen</h2></div><div id="content"><div class="navigation"><a href="/a">&laquo; {p.recent[0]}</a> | <a href="/">Home</a> | <a href="/b">{p.recent[1]} &raquo;</a></div><div class="entry"><span class="date">26 03 06 - 23:51</span><h2
class="title">{p.title}</h2><div class="introduction">{broken(p)}</div></div><div class="entry-footer">{p.author} | <a href="/x">¶</a> | <a href="/c">{p.tags[0]}</a> | Gebruikte Tags: <a href="/tag/polder" rel="tag">{p.tags[1]}</a></div><div id="comments"><h3>twee reacties</h3>{talk('<div class="comment"><p>{text}</p><cite><strong>{name}</strong> - 2{n}-03-’06 10:0{n}</cite></div>', p)}</div></div><div
id="sidebar"><h3>Laatste reacties</h3><p>Menno (Naar aanleiding van…): Zo is het maar net.</p></div></div></body></html>"""
    return Page(
        name="pivot",
        url="http://windenklei.example/pivot/entry.php?id=312",
        html=html,
        prose=p,
        on=dt.date(2006, 3, 26),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("Gebruikte Tags", "Laatste reacties", "Zo is het"),
        encoding="iso-8859-15",
    )


def roller() -> Page:
    p = prose("en")
    html = f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>{p.site} : {p.title}</title></head><body><div class="header"><h1><a href="/roller/slow">{p.site}</a></h1></div><table class="sidebar"><tr><td><div class="sidebarBodyHead">Calendar</div><table
class="hCalendarTable"><tr><td>« <a href="/d">February 2019</a></td></tr></table></td></tr></table><div class="rContent"><div class="entries"><div class="next-previous"><a href="/a">« {p.recent[0]}</a> | <a href="/">Main</a> | <a href="/b">{p.recent[1]} »</a></div><div class="dayBox"><div
class="dayTitle">Wednesday Oct 22, 2008</div><div class="entry"><p class="entryTitle">{p.title}</p><p class="entryContent">{broken(p)}</p><p class="entryInfo">Posted at <a href="/x">11:02PM Oct 22, 2008</a> by {p.author} in <a href="/category/Bread">{p.tags[0]}</a> &nbsp;|&nbsp; <span
class="entryTags">Tags: <a href="/tags/kitchen" rel="tag">{p.tags[1]}</a></span> &nbsp;|&nbsp; <a href="#comments">Comments[2]</a></p></div></div><div class="comments" id="comments"><div class="comments-head">Comments:</div>{talk('<div class="comment even" id="comment{n}"><p>{text}</p><p class="comment-details">Posted by <b>{name}</b> on October 2{n}, 2008 at 10:0{n} AM GMT #</p></div>', p)}</div></div></div></body></html>"""
    return Page(
        name="apache roller",
        url="http://slowoven.example/roller/slow/entry/twelve_loaves",
        html=html,
        prose=p,
        on=dt.date(2008, 10, 22),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("Posted at", "Calendar", "Comments["),
    )


def blosxom() -> Page:
    p = prose("ja")
    html = f"""<html><head><meta http-equiv="content-type" content="text/html;charset=utf-8"><title>{p.site}</title></head><body><center><font size="+3">{p.site}</font></center><p><div class="date"><h3>Sun, 04 Apr 2004</h3></div><div class="story"><a name="tofu"><b>{p.title}</b></a><br>{broken(p)}<br><br>posted at: 23:14
| path: <a href="/diary">/diary</a> | <a href="/diary/tofu.html">permanent link to this entry</a></div><p><a href="http://www.raelity.org/apps/blosxom/"><img src="/pb_blosxom.gif"></a></body></html>"""
    return Page(
        name="blosxom",
        url="http://roji.example/diary/tofu.html",
        html=html,
        prose=p,
        on=dt.date(2004, 4, 4),
        authors=(),
        tags=None,
        absent=("posted at", "permanent link"),
    )


def radio_userland() -> Page:
    p = prose("en")
    html = f"""<html><head><title>{p.site}</title></head><body bgcolor="#FFFFFF"><table width="700"><tr><td><font size="+2"><b><a href="http://radio.slowoven.example/">{p.site}</a></b></font><br><i>{p.author}'s Radio Weblog</i></td></tr><tr><td valign="top"><span class="small">Updated: 4/2/2006;
9:12:01 PM.</span><h3>Thursday, October 17, 2002</h3><table><tr><td><b>{p.title}</b><br><br>{broken(p)}<div class="itemfoot"><a href="/2002/10/17.html#a22">#</a>&nbsp;&nbsp;11:12:22 PM&nbsp;&nbsp;<a href="/c">comment []</a></div></td></tr></table></td><td width="150"
valign="top">{each('<a href="/p{n}">{}</a><br>', p.menu)}<table><tr><td>October 2002</td></tr><tr><td>1</td></tr></table></td></tr></table><center>&copy; Copyright 2006 {p.author}.<br>Theme Design by Bryan Bell</center></body></html>"""
    return Page(
        name="radio userland",
        url="http://radio.slowoven.example/2002/10/17.html",
        html=html,
        prose=p,
        on=dt.date(2002, 10, 17),
        authors=None,
        tags=None,
        absent=("Radio Weblog", "Updated:", "Theme Design", "comment []"),
    )


def kirby_starter() -> Page:
    p = prose("nb")
    html = f"""<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8"><title>{p.site} | {p.title}</title></head><body><header class="header"><a class="logo" href="/">{p.site}</a><nav class="menu">{each('<a href="/p{n}">{}</a>', p.menu)}</nav></header><main class="main"><article class="note"><header
class="note-header h1"><h1 class="note-title">{p.title}</h1><p class="note-subheading"><small>Om glass og snø</small></p></header><div class="note text">{plain(p)}</div><footer class="note-footer"><ul class="note-tags"><li><a href="/notes?tag=fjell">{p.tags[0]}</a></li><li><a
href="/notes?tag=stillhet">{p.tags[1]}</a></li></ul><time class="note-date" datetime="2022-03-31T00:00:00+02:00">Publisert 31. mars 2022</time></footer><nav class="blog-prevnext"><h2 class="h2">Les videre</h2><div class="autogrid"><article class="note-excerpt"><a href="/a"><header><h3
class="note-excerpt-title">{p.recent[0]}</h3><time class="note-excerpt-date" datetime="2022-05-01">1. mai 2022</time></header><div class="note-excerpt-text">En gang glemte skiene veien hjem og måtte spørre reven om hjelp to ganger før kvelden.</div></a></article></div></nav></article></main><footer
class="footer">{p.cookies}</footer></body></html>"""
    return Page(
        name="kirby starterkit",
        url="https://fjell.example/notes/naboen",
        html=html,
        prose=p,
        on=dt.date(2022, 3, 31),
        authors=(),
        tags=p.tags,
        also=(p.heading,),
        absent=("Les videre", "En gang glemte", "Publisert"),
    )


def grav() -> Page:
    p = prose("hu")
    html = f"""<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8" /><title>{p.title} | {p.site}</title><meta name="generator" content="GravCMS" /></head><body id="top" class="header-fixed sticky-footer"><div id="page-wrapper"><section id="header"><div class="logo"><a href="/">{p.site}</a></div><nav
class="dropmenu"><ul>{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></nav></section><section id="hero" class="section modular-hero"><section class="container grid-lg"><h1>{p.title}</h1><h2>Nemez és eső</h2><span class="blog-date"><time class="dt-published"
datetime="2018-06-05T21:34:00+02:00" itemprop="datePublished">2018. jún. 5.</time></span><span class="tags"><a class="label label-rounded label-secondary p-category" href="/blog/tag:kalapok">{p.tags[0]}</a><a class="label p-category" href="/blog/tag:eso">{p.tags[1]}</a></span></section></section><section
id="body-wrapper" class="section blog-listing"><section class="container grid-lg"><div class="columns"><div id="item" class="column col-9"><div class="content-item h-entry" itemscope itemtype="http://schema.org/BlogPosting"><div class="e-content" itemprop="articleBody">{plain(p)}</div><p
class="prev-next text-center"><a class="btn" href="/a">Előző bejegyzés</a></p></div></div><div id="sidebar" class="column col-3"><div class="sidebar-content"><h4>Véletlen cikk</h4>{each('<a href="/r{n}">{}</a>', p.recent)}<p>{p.bio}</p></div></div></div></section></section></div><section
id="footer"><p>{p.cookies}</p></section></body></html>"""
    return Page(
        name="grav quark",
        url="https://macskako.example/blog/kalapos",
        html=html,
        prose=p,
        on=dt.date(2018, 6, 5),
        authors=(),
        tags=p.tags,
        also=(p.heading,),
        absent=("Véletlen cikk", "Előző bejegyzés", "Nemez és"),
    )


def ocean_wp() -> Page:
    p = prose("ro")
    html = f"""<!DOCTYPE html><html class="html" lang="ro-RO"><head><meta charset="UTF-8"><title>{p.title} – {p.site}</title></head><body class="single single-post oceanwp-theme has-sidebar content-right-sidebar has-topbar"><div id="outer-wrap" class="site clr"><div id="wrap"><header id="site-header" class="minimal-header"><div
id="site-logo"><a href="/" class="site-logo-text">{p.site}</a></div><nav id="site-navigation"><ul class="main-menu">{each('<li class="menu-item"><a href="/p{n}" class="menu-link"><span class="text-wrap">{}</span></a></li>', p.menu)}</ul></nav></header><main id="main" class="site-main clr" role="main"><header class="page-header"><div
class="container"><h1 class="page-header-title clr">Blog</h1><nav class="site-breadcrumbs"><ol><li><a href="/"><span>Acasă</span></a></li></ol></nav></div></header><div id="content-wrap" class="container clr"><div id="primary" class="content-area clr"><div id="content" class="site-content clr"><article
id="post-3"><header class="entry-header clr"><h2 class="single-post-title entry-title" itemprop="headline">{p.title}</h2></header><ul class="meta ospm-default clr"><li class="meta-author" itemprop="name"><span class="screen-reader-text">Post author:</span><i class="icon-user"></i><a
href="/author/s" rel="author">{p.author}</a></li><li class="meta-date" itemprop="datePublished"><span class="screen-reader-text">Post published:</span><i></i>13 iunie 2020</li><li class="meta-cat"><span class="screen-reader-text">Post category:</span><i></i><a href="/category/m"
rel="category tag">{p.tags[0]}</a></li><li class="meta-comments"><span class="screen-reader-text">Post comments:</span><a>2 Comments</a></li></ul><div class="entry-content clr" itemprop="text">{blocks(p)}</div><div class="post-tags clr"><span class="owp-tag-text">Tags: </span><a
href="/tag/sat/" rel="tag">{p.tags[1]}</a></div><section id="related-posts" class="clr"><h3 class="theme-heading related-posts-title"><span class="text">You Might Also Like</span></h3><div class="oceanwp-row">{each('<article class="related-post clr col"><h3 class="related-post-title"><a href="/r{n}">{}</a></h3><time class="published" datetime="2021-0{n}-01">{n} ianuarie 2021</time></article>', p.recent)}</div></section></article><section
id="comments" class="comments-area"><h3 class="theme-heading comments-title">This Post Has 2 Comments</h3><ol class="comment-list">{talk('<li class="comment"><div class="comment-container"><h3 class="comment-link">{name}</h3><span class="comment-date">{n} Iul 2020</span><div class="comment-entry"><p>{text}</p></div></div></li>', p)}</ol></section></div></div><aside
id="right-sidebar" class="sidebar-container widget-area"><div class="sidebar-box">{p.ask}</div></aside></div></main></div></div></body></html>"""
    return Page(
        name="wordpress oceanwp",
        url="https://ulita.example/fanfara/",
        html=html,
        prose=p,
        on=dt.date(2020, 6, 13),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        also=(p.heading,),
        absent=("You Might Also", "Post author", "This Post Has"),
    )


def vuepress_reco() -> Page:
    p = prose("zh")
    html = f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{p.title} | {p.site}</title><meta name="generator" content="VuePress 1.8.2"></head><body><div id="app"><div class="theme-container no-sidebar"><header class="navbar"><a href="/" class="home-link"><span class="site-name">{p.site}</span></a><nav
class="nav-links can-hide">{each('<div class="nav-item"><a href="/p{n}" class="nav-link">{}</a></div>', p.menu)}</nav></header><main class="page"><section><div class="page-title"><h1 class="title">{p.title}</h1><div data-v-1><i class="iconfont reco-account"><span>{p.author}</span></i><i class="iconfont
reco-date"><span>2020-12-20</span></i><i class="iconfont reco-eye"></i><i class="tags iconfont reco-tag"><span class="tag-item">{p.tags[0]}</span><span class="tag-item">{p.tags[1]}</span></i></div></div><div class="theme-reco-content content__default">{coded(p)}</div></section><footer class="page-edit"><div
class="last-updated"><span class="prefix">最后更新时间: </span><span class="time">2021/3/4 下午8:12:01</span></div></footer><div class="page-nav"><p class="inner"><span class="prev"><a href="/a">{p.recent[0]}</a></span></p></div></main></div></div></body></html>"""
    return Page(
        name="vuepress reco",
        url="https://he.example/blogs/2020/xiuzhong.html",
        html=html,
        prose=p,
        on=dt.date(2020, 12, 20),
        authors=(p.author,),
        tags=p.tags,
        also=(p.heading,),
        absent=("最后更新",),
    )


def own_php() -> Page:
    p = prose("pl")
    html = f"""<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{p.site} :: {p.title}</title></head><body><div id="strona"><div id="naglowek"><a href="/">{p.site}</a></div><ul id="menu">{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul><div id="tresc"><div class="wpis"><h2>{p.title}</h2><div
class="data">Dodano: 11 listopada 2008, 23:05 przez {p.author}</div><div class="wpis-tresc">{divided(p)}</div><div class="wpis-stopka">Kategoria: <a href="/kategoria/tramwaje">{p.tags[0]}</a> | Tagi: <a href="/tag/zegary">{p.tags[1]}</a> | Odsłon: 812</div></div><h3>Komentarze (2)</h3>{talk('<div class="komentarz"><b>{name}</b> <small>1{n} listopada 2008, 10:00</small><div>{text}</div></div>', p)}<h3>Dodaj komentarz</h3></div><div
id="boczna"><h3>Ostatnio dodane</h3><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div><div id="stopka">{p.cookies}</div></div></body></html>"""
    return Page(
        name="polish own system",
        url="http://przystanek.example/wpis/112",
        html=html,
        prose=p,
        on=dt.date(2008, 11, 11),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("Dodano", "Odsłon", "Dodaj komentarz", "Ostatnio dodane"),
    )


PAGES = (
    dotclear,
    expression_engine,
    typecho,
    z_blog,
    blowfish,
    icarus,
    pivotx,
    roller,
    blosxom,
    radio_userland,
    kirby_starter,
    grav,
    ocean_wp,
    vuepress_reco,
    own_php,
)
