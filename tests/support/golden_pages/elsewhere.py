"""Hosts of Europe, Iran and Latin America, scripts of India and Thailand, and pages made by hand."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt

from tests.support.golden_pages.page import Page, broken, classic, coded, divided, each, plain, prose, table, talk


def overblog() -> Page:
    p = prose("fr")
    html = f"""<!DOCTYPE html><html><head><meta charset="utf-8" /><title>{p.title} - {p.site}</title><meta property="og:site_name" content="{p.site}"><meta
property="article:published_time" content="2015-03-22T08:00:00+01:00"></head><body class="post"><div class="ob-ShareBar">Suivre ce blog</div><div id="header"><h1><a
href="/">{p.site}</a></h1></div><div class="Body"><div class="Post" id="post_1"><div class="Post-infos">22 mars 2015</div><h1 class="Post-title">{p.title}</h1><div
class="Post-body"><div class="ob-sections"><div class="ob-section ob-section-html"><p>{p.lead}</p></div><div class="ob-section ob-section-images"><img src="/i.jpg"><div
class="ob-row-1-col">{p.caption}</div></div><div class="ob-section ob-section-html">{classic(p).split("</div>", 1)[1]}</div></div></div><div class="Post-share">Partager cet
article</div><div class="Post-foot">Publié par <a class="Post-author">{p.author}</a> - dans <a href="/tag/1" class="Post-tag">{p.tags[0]}</a> <a href="/tag/2"
class="Post-tag">{p.tags[1]}</a></div><div class="CommentsList">{talk('<div class="Comment"><span class="Comment-name">{name}</span> <span class="Comment-date">2{n}/04/2015 10:0{n}</span><p class="Comment-text">{text}</p></div>', p)}</div></div></div><div
class="Sidebar"><h2>Articles récents</h2>{each('<p><a href="/r{n}">{}</a></p>', p.recent)}<h2>Archives</h2><p>2016 Janvier (3)</p><p>{p.ask}</p></div><div>Créer un blog gratuit sur
overblog</div></body></html>"""
    return Page(
        name="overblog",
        url="http://ecluse.overblog.example/2015/03/peniche.html",
        html=html,
        prose=p,
        on=dt.date(2015, 3, 22),
        authors=(p.author,),
        tags=p.tags,
        absent=("Suivre ce blog", "Partager cet", "Publié par", "Articles récents", "Créer un blog"),
    )


def canalblog() -> Page:
    p = prose("fr")
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>{p.title} - {p.site}</title></head><body><div id="page"><div
id="header"><div id="banner"><h1><a href="/">{p.site}</a></h1></div></div><div id="content"><div class="bloc1"><div class="dateheader">25 décembre 2008</div><div class="blogbody"><a
name="1"></a><h3>{p.title}</h3><div class="articlebody" itemprop="articleBody">{plain(p)}</div><div class="itemfooter">Posté par {p.author} à 23:59 - <a
href="/archives/cat/index.html">{p.tags[0]}</a> - <a href="#comments">Commentaires [2]</a> - <a href="/x">Permalien [#]</a><br>Tags : <a href="/tag/2" rel="tag">{p.tags[1]}</a></div></div><h3
class="comments-head">Commentaires sur {p.title}</h3>{talk('<div class="comment"><b>Re</b><p>{text}</p><p class="itemfooter">Posté par {name}, 2{n} décembre 2008 à 10:11</p></div>', p)}</div></div><div
id="rightbar"><h2>Derniers messages</h2><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div></div></body></html>"""
    return Page(
        name="canalblog",
        url="http://ecluse.canalblog.example/archives/2008/12/25/11877.html",
        html=html,
        prose=p,
        on=dt.date(2008, 12, 25),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("Posté par", "Permalien", "Derniers messages"),
        encoding="cp1252",
    )


def twoday() -> Page:
    p = prose("de")
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1" /><title>{p.site} : {p.title}</title></head><body><div id="container"><div
id="header"><h1><a href="/">{p.site}</a></h1></div><div id="main"><div class="day"><div class="story"><div class="dayDate">Freitag, 13. Mai 2005</div><h2
class="storyTitle">{p.title}</h2><div class="storyContent">{broken(p)}</div><p class="storyFoot"><a href="/members">{p.author}</a> um 23:40 Uhr | in <a
href="/topics/1/">{p.tags[0]}</a> | 2 Kommentare - <a href="/c">Kommentar verfassen</a> - 0 Trackbacks</p></div></div>{talk('<div class="comment"><p class="commentInfo">{name} - 1{n}. Mai, 09:2{n}</p><p class="commentText">{text}<br /><a>antworten</a></p></div>', p)}</div><div
id="sidebar"><h3>Aktuelle Beiträge</h3>{each('<div class="historyItem"><a href="/r{n}">{}</a><br />{n}. Jun, 10:00</div>', p.recent)}<h3>Status</h3>Online seit 812 Tagen<br />Zuletzt
aktualisiert: 2. Jun 2006</div></div></body></html>"""
    return Page(
        name="twoday antville",
        url="http://moos.twoday.example/stories/690555/",
        html=html,
        prose=p,
        on=dt.date(2005, 5, 13),
        authors=(p.author,),
        tags=p.tags[:1],
        absent=("Kommentar verfassen", "antworten", "Aktuelle Beiträge", "Online seit"),
        encoding="iso-8859-1",
    )


def altervista() -> Page:
    p = prose("it")
    html = f"""<!DOCTYPE html><html lang="it-IT"><head><meta charset="UTF-8"><title>{p.title} - {p.site}</title></head><body class="single"><div id="page"><header><p
class="site-title"><a href="/">{p.site}</a></p></header><div id="content"><article class="post type-post"><header class="entry-header"><h1 class="entry-title">{p.title}</h1><div
class="entry-meta">Pubblicato il <a href="/x" rel="bookmark"><time class="entry-date" datetime="2012-08-15T09:00:00+02:00">15 agosto 2012</time></a> da <span class="author vcard"><a
class="url fn n" href="/author/g">{p.author}</a></span></div></header><div class="entry-content">{classic(p)}<div class="a2a_kit addtoany">Condividi su WhatsApp</div><div
class="yarpp-related"><h3>Articoli correlati:</h3><ol>{each('<li><a href="/r{n}" rel="bookmark">{} <!-- (9) --></a><small>Un breve assaggio di un altro racconto bagnato dalla pioggia...</small></li>', p.recent)}</ol></div></div><footer
class="entry-meta">Questo articolo è stato pubblicato in <a href="/c" rel="category tag">{p.tags[0]}</a> e taggato come <a href="/t" rel="tag">{p.tags[1]}</a>.</footer></article></div><div
class="cookie">{p.cookies}</div></div></body></html>"""
    return Page(
        name="altervista",
        url="http://pietre.altervista.example/la-fontana/",
        html=html,
        prose=p,
        on=dt.date(2012, 8, 15),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("Condividi su", "Articoli correlati", "Un breve assaggio", "Pubblicato il", "taggato"),
    )


def blogfa() -> Page:
    p = prose("fa")
    html = f"""<!DOCTYPE html><html dir="rtl"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>{p.site} - {p.title}</title><meta name="generator"
content="blogfa.com"/></head><body><div id="header"><h1><a href="/">{p.site}</a></h1><h2>{p.bio}</h2></div><div id="main"><div class="post"><div class="posttitle"><h2><a
href="/post/41">{p.title}</a></h2></div><div class="postbody"><div class="postcontent">{divided(p)}</div><div class="posttags">برچسب‌ها: <a href="/tag/1">{p.tags[0]}</a>, <a
href="/tag/2">{p.tags[1]}</a></div><div class="postdesc"><a href="/post/41" title="لینک ثابت">+</a> نوشته شده در سه شنبه بیستم مهر ۱۳۸۹ ساعت ۲۳:۴۰ توسط {p.author} | <a>۲ نظر</a></div></div></div></div><div
id="sidebar"><div class="sbox"><h4>نوشته های پیشین</h4><ul><li><a href="/8908">آبان ۱۳۸۹</a></li><li><a href="/8907">مهر ۱۳۸۹</a></li></ul></div><div class="sbox"><h4>آخرین مطالب</h4><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div></div></body></html>"""
    return Page(
        name="blogfa",
        url="http://narenj.blogfa.example/post/41",
        html=html,
        prose=p,
        on=dt.date(2010, 10, 12),
        authors=(p.author,),
        tags=p.tags,
        absent=("نوشته شده", "نوشته های پیشین", "آخرین مطالب", "برچسب‌ها"),
    )


def persianblog() -> Page:
    p = prose("fa")
    html = f"""<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>{p.title} - {p.site}</title></head><body><div class="wrap"><header><a href="/">{p.site}</a></header><div
class="content"><article class="post-box"><h2 class="post-title">{p.title}</h2><div class="post-meta"><span class="author">نویسنده: {p.author}</span> <span class="date">۱۳۹۵/۱۱/۷</span></div><div
class="post-content">{plain(p)}</div><div class="post-footer"><span>موضوع: <a rel="category" href="/c">{p.tags[0]}</a></span></div></article><div class="comments">{talk('<div class="comment"><b>{name}</b> <span>۱۳۹۵/۱۱/{n} ۱۰:۰۰</span><p>{text}</p></div>', p)}</div></div><aside><h3>پیوندها</h3><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></aside></div></body></html>"""
    return Page(
        name="persianblog",
        url="https://narenj.persianblog.example/x1y2z3",
        html=html,
        prose=p,
        on=dt.date(2017, 1, 26),
        authors=(p.author,),
        tags=p.tags[:1],
        absent=("نویسنده", "پیوندها"),
    )


def sapo() -> Page:
    p = prose("pt")
    html = f"""<!DOCTYPE html><html lang="pt-pt"><head><meta charset="utf-8"/><title>{p.title} - {p.site}</title><meta property="og:title" content="{p.title}"/></head><body><div id="header"><h1
id="blogtitle"><a href="/">{p.site}</a></h1></div><div id="content"><article class="post" itemscope itemtype="http://schema.org/BlogPosting"><header><time itemprop="datePublished"
datetime="2014-06-24">Terça-feira, 24.06.14</time><h2 class="title" itemprop="name">{p.title}</h2></header><div class="post-content" itemprop="articleBody">{divided(p)}</div><footer><div
class="post-tags">Tags: <ul><li><a href="/tag/1" rel="tag">{p.tags[0]}</a></li><li><a href="/tag/2" rel="tag">{p.tags[1]}</a></li></ul></div><p class="post-author">publicado por <a
rel="author">{p.author}</a> às 23:17</p><ul class="post-actions"><li>link do post</li><li>comentar</li><li>favorito</li></ul></footer></article><section
id="comentarios"><h3>2 comentários</h3>{talk('<article class="comment" itemprop="comment"><header>De {name} a {n} de Julho de 2014 às 09:00</header><p>{text}</p></article>', p)}</section></div><aside><h3>Posts
recentes</h3><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul><h3>Arquivo</h3><ul><li>2015</li></ul></aside></body></html>"""
    return Page(
        name="sapo",
        url="http://ruadetras.blogs.sapo.example/o-barbeiro-12001",
        html=html,
        prose=p,
        on=dt.date(2014, 6, 24),
        authors=(p.author,),
        tags=p.tags,
        absent=("publicado por", "favorito", "Posts recentes"),
    )


def habr_like() -> Page:
    p = prose("ru")
    html = f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>{p.title} / Хабр</title><meta property="og:title" content="{p.title}"></head><body><div id="app"><header
class="tm-header"><a>Моя лента</a><a>Все потоки</a></header><main class="tm-layout"><div class="tm-article-presenter"><article class="tm-article-presenter__content"><div
class="tm-article-snippet"><div class="tm-article-snippet__meta"><a class="tm-user-info__username">vetrova_p</a><span class="tm-article-datetime-published"><time
datetime="2021-11-09T21:30:00.000Z" title="2021-11-10, 00:30">10 ноя 2021 в 00:30</time></span></div><h1 lang="ru" class="tm-title tm-title_h1"><span>{p.title}</span></h1><div
class="tm-article-complexity">Простой</div><span class="tm-article-reading-time__label">2 мин</span><div class="tm-article-snippet__hubs"><a class="tm-hubs-list__link">Блог</a></div></div><div
id="post-content-body" class="tm-article-body"><div class="article-formatted-body article-formatted-body_version-2"><div xmlns="http://www.w3.org/1999/xhtml">{coded(p)}</div></div></div><div
class="tm-article-presenter__meta"><div class="tm-separated-list"><span class="tm-separated-list__title">Теги:</span><ul><li><a class="tm-tags-list__link" href="/t1">{p.tags[0]}</a></li><li><a
class="tm-tags-list__link" href="/t2">{p.tags[1]}</a></li></ul></div></div></article><div class="tm-data-icons"><span>+48</span><span>Добавить в
закладки</span></div></div><div class="tm-comments-wrapper"><h2>Комментарии 2</h2>{talk('<article class="tm-comment-thread__comment"><a class="tm-user-info__username">{name}</a><time>1{n} ноя 2021 в 10:00</time><div class="tm-comment__body-content"><p>{text}</p></div></article>', p)}</div><section><h2>Похожие
публикации</h2>{each('<a href="/r{n}">{}</a>', p.recent)}</section></main></div></body></html>"""
    return Page(
        name="habr-like community",
        url="https://habr.example/ru/articles/588000/",
        html=html,
        prose=p,
        on=dt.date(2021, 11, 10),
        authors=("vetrova_p",),
        tags=None,
        also=(p.heading,),
        absent=("Добавить в", "Похожие", "Все потоки", "Простой"),
    )


def hindi_theme() -> Page:
    p = prose("hi")
    html = f"""<!DOCTYPE html><html lang="hi-IN"><head><meta charset="UTF-8"><title>{p.title} - {p.site}</title></head><body class="single"><header class="site-header"><p class="site-title"><a
href="/">{p.site}</a></p><ul class="menu">{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></header><div id="primary"><article class="post"><header class="entry-header"><h1
class="entry-title">{p.title}</h1><div class="entry-meta"><span class="posted-on">प्रकाशित किया गया <a href="/x" rel="bookmark"><time class="entry-date published">१५ अगस्त २०२२</time></a></span> <span
class="byline">द्वारा <span class="author vcard"><a class="url fn n" href="/author/v">{p.author}</a></span></span></div></header><div class="entry-content">{plain(p)}</div><footer
class="entry-footer"><span class="cat-links">श्रेणियाँ <a href="/c" rel="category tag">{p.tags[0]}</a></span><span class="tags-links">टैग <a href="/t" rel="tag">{p.tags[1]}</a></span></footer></article><div
id="comments"><h2>2 टिप्पणियाँ</h2><ol class="comment-list">{talk('<li class="comment"><b class="fn">{name}</b> <time>१{n} अगस्त २०२२</time><p>{text}</p></li>', p)}</ol></div></div><aside class="widget-area"><h2>हाल के
पोस्ट</h2><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul><p>{p.ask}</p></aside><footer>{p.cookies}</footer></body></html>"""
    return Page(
        name="wordpress hindi",
        url="https://peepal.example/dakiya/",
        html=html,
        prose=p,
        on=dt.date(2022, 8, 15),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("प्रकाशित किया", "हाल के", "टिप्पणियाँ"),
    )


def bloggang_thai() -> Page:
    p = prose("th")
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-874"><title>{p.site} : {p.title}</title></head><body><table width="780" align="center"><tr><td
colspan="2"><font size="5"><b>{p.site}</b></font></td></tr><tr><td width="180" valign="top"><table><tr><td><b>{p.author}</b><br>{p.bio}</td></tr>{each('<tr><td><a href="/r{n}">{}</a></td></tr>', p.recent)}</table></td><td
valign="top"><table width="100%"><tr><td align="center"><font size="4"><b>{p.title}</b></font></td></tr><tr><td>{broken(p)}</td></tr><tr><td align="right"><small>Create Date : 09 มกราคม
2552</small><br><small>Last Update : 11 มีนาคม 2553 20:14:03 น.</small><br><small>Counter : 1204 Pageviews.</small></td></tr></table><table width="100%">{talk("<tr><td>{text}<br>โดย: <b>{name}</b> วันที่: 1{n} มกราคม 2552 เวลา:10:0{n}:00 น.</td></tr>", p)}</table></td></tr></table></body></html>"""
    return Page(
        name="thai table blog",
        url="http://www.baanklong.example/viewdiary.php?id=khanom&month=01-2009",
        html=html,
        prose=p,
        on=dt.date(2009, 1, 9),
        authors=None,
        tags=None,
        absent=("Create Date", "Last Update", "Pageviews", "โดย:"),
        encoding="cp874",
    )


def handmade_tables() -> Page:
    p = prose("en")
    html = f"""<HTML><HEAD><TITLE>{p.title}</TITLE></HEAD><BODY BGCOLOR="#FFFFCC"><TABLE WIDTH="600" BORDER="0"><TR><TD WIDTH="120" VALIGN="TOP" BGCOLOR="#CCCC99"><FONT FACE="Arial" SIZE="2">{each('<A HREF="p{n}.htm">{}</A><BR>', p.menu)}<HR>{each('<A HREF="r{n}.htm">{}</A><BR>', p.recent)}</FONT></TD><TD
VALIGN="TOP"><CENTER><FONT SIZE="5" COLOR="#663300"><B>{p.title}</B></FONT><BR><FONT SIZE="2"><I>by {p.author}, 23 February 1999</I></FONT></CENTER><P><FONT FACE="Times">{p.lead}</FONT>
<P><FONT FACE="Times">{p.second}</FONT><P><IMG SRC="pot.gif"><BR><FONT SIZE="1">{p.caption}</FONT><P><B>{p.heading}</B><UL>{each("<LI>{}", p.items)}</UL><BLOCKQUOTE>{p.quote}</BLOCKQUOTE><P><FONT
FACE="Times">{p.third}</FONT><P>{p.last}<HR><FONT SIZE="1">Last updated 4 July 2001. Best viewed with any browser. You are visitor <IMG SRC="/cgi-bin/counter">.<BR><A
HREF="mailto:h@slowoven.example">Mail me</A></FONT></TD></TR></TABLE></BODY></HTML>"""
    return Page(
        name="html 3.2 by hand",
        url="http://www.slowoven.example/~harriet/bread/twelve.htm",
        html=html,
        prose=p,
        on=dt.date(1999, 2, 23),
        authors=(p.author,),
        tags=None,
        absent=("Last updated", "Best viewed", "Mail me", "You are visitor"),
    )


def frame_content() -> Page:
    p = prose("nl")
    html = f"""<html><head><title>inhoud</title><meta name="GENERATOR" content="Microsoft FrontPage 4.0"></head><body><h2 align="center">{p.title}</h2><p align="right"><i>zaterdag 3 november
2001</i></p><p>{p.lead}</p><p>{p.second}</p><ul>{each("<li>{}</li>", p.items)}</ul><blockquote><p>{p.quote}</p></blockquote><p>{p.third}</p>{table(p, ' border="1"')}<p>{p.last}</p><p><a
href="links.htm" target="menu">terug naar het menu</a></p></body></html>"""
    return Page(
        name="frameset's content page",
        url="http://home.windenklei.example/molen/nov3.htm",
        html=html,
        prose=p,
        on=dt.date(2001, 11, 3),
        authors=(),
        tags=None,
        absent=("terug naar",),
    )


def preformatted() -> Page:
    p = prose("en")
    html = f"""<html><head><title>{p.site}: {p.title}</title></head><body><h1>{p.site}</h1><p>{each('[<a href="/p{n}">{}</a>]', p.menu)}</p><h2>{p.title}</h2><p>2004-07-19</p><pre>
{p.lead}

{p.second}

{each("  * {}", p.items)}

  "{p.quote}"

{p.third}

{p.last}
</pre><hr><address>{p.author} &lt;harriet@slowoven.example&gt;</address></body></html>"""
    return Page(
        name="plain text in pre",
        url="http://slowoven.example/log/0719.html",
        html=html,
        prose=p,
        on=dt.date(2004, 7, 19),
        authors=(p.author,),
        tags=None,
        absent=("harriet@",),
    )


def own_greek() -> Page:
    p = prose("el")
    html = f"""<!DOCTYPE html><html lang="el"><head><meta charset="utf-8"><title>{p.title} | {p.site}</title></head><body><div class="top"><a class="logo" href="/">{p.site}</a>{each('<a href="/p{n}">{}</a>', p.menu)}</div><div
class="page"><div class="left"><h1>{p.title}</h1><div class="info">Αναρτήθηκε στις 28 Οκτωβρίου 2013 από τον/την {p.author} στην κατηγορία <a href="/category/1">{p.tags[0]}</a></div><div
class="text">{plain(p)}</div><div class="share">Κοινοποίηση</div><div class="tags">Ετικέτες: <a href="/tag/2">{p.tags[1]}</a></div><h2>Σχόλια</h2>{talk('<div class="comment"><p><b>{name}</b> στις {n} Νοεμβρίου 2013</p><p>{text}</p></div>', p)}</div><div
class="right"><h3>Πρόσφατα</h3><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div></div><div class="bottom">{p.cookies}</div></body></html>"""
    return Page(
        name="greek own system",
        url="http://plateia.example/2013/kafeneio",
        html=html,
        prose=p,
        on=dt.date(2013, 10, 28),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("Αναρτήθηκε", "Κοινοποίηση", "Πρόσφατα"),
    )


PAGES = (
    overblog,
    canalblog,
    twoday,
    altervista,
    blogfa,
    persianblog,
    sapo,
    habr_like,
    hindi_theme,
    bloggang_thai,
    handmade_tables,
    frame_content,
    preformatted,
    own_greek,
)
