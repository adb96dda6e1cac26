"""Hosts of the 2000s and 2010s: Blogger, Typepad, LiveJournal, Dreamwidth, Tumblr, Posthaven, Svbtle."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt

from tests.support.golden_pages.page import Page, broken, divided, each, plain, prose, talk


def _blogger_archive(months: tuple[str, ...], recent: tuple[str, ...]) -> str:
    return f"""<div class="widget BlogArchive" id="BlogArchive1"><h2>Archive</h2><div class="widget-content"><div id="ArchiveList"><ul class="hierarchy"><li
class="archivedate expanded"><a class="toggle"><span class="zippy toggle-open">&#9660;</span></a><a class="post-count-link" href="/2012/">2012</a> <span
class="post-count">(14)</span><ul class="hierarchy">{each('<li class="archivedate"><a class="post-count-link" href="/m{n}">{}</a></li>', months)}</ul><ul
class="posts">{each('<li><a href="/r{n}">{}</a></li>', recent)}</ul></li></ul></div></div></div>"""


def blogger_simple() -> Page:
    p = prose("hu")
    html = f"""<!DOCTYPE html><html dir="ltr"><head><meta content="text/html; charset=UTF-8" http-equiv="Content-Type"/><meta content="blogger"
name="generator"/><title>{p.site}: {p.title}</title></head><body class="loading variant-wide"><div class="navbar section" id="navbar"><div class="widget
Navbar"></div></div><div class="content"><header><div class="header section" id="header"><h1 class="title"><a href="/">{p.site}</a></h1><p
class="description"><span>Mindennapok macskakövön</span></p></div></header><div class="tabs-outer"><div class="widget PageList"><ul>
{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></div></div><div class="main-outer"><div class="columns"><div class="column-center-outer"><div
class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>2012.
április 22., vasárnap</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry uncustomized-post-template" itemprop="blogPost"
itemscope="itemscope" itemtype="http://schema.org/BlogPosting"><a name="55"></a><h3 class="post-title entry-title" itemprop="name">{p.title}</h3><div
class="post-header"><div class="post-header-line-1"></div></div><div class="post-body entry-content" id="post-body-55" itemprop="description
articleBody">{divided(p)}<div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line post-footer-line-1"><span
class="post-author vcard">Bejegyezte: <span class="fn" itemprop="author" itemscope="itemscope" itemtype="http://schema.org/Person"><a class="g-profile"
href="#" rel="author"><span itemprop="name">{p.author}</span></a></span></span> <span class="post-timestamp">dátum: <a class="timestamp-link" href="/x"
rel="bookmark"><abbr class="published" itemprop="datePublished" title="2012-04-22T23:58:00+02:00">23:58</abbr></a></span> <span class="post-icons">
<a title="Küldés e-mailben">Küldés e-mailben</a></span></div><div class="post-footer-line-2"><span class="post-labels">Címkék: <a
href="/search/label/kalapok" rel="tag">{p.tags[0]}</a>, <a href="/search/label/eso" rel="tag">{p.tags[1]}</a></span></div></div></div><div
class="comments" id="comments"><h4>2 megjegyzés:</h4><dl id="comments-block">
{talk('<dt class="comment-author"><a href="#">{name}</a> írta...</dt><dd class="comment-body"><p>{text}</p></dd><dd class="comment-footer"><span class="comment-timestamp"><a href="#c{n}">2012. május {n}. 9:40</a></span></dd>', p)}
</dl><p class="comment-footer"><a href="#">Megjegyzés küldése</a></p></div></div></div></div></div><div class="blog-pager" id="blog-pager"><a
class="blog-pager-newer-link" href="/a">Újabb bejegyzés</a> <a class="home-link" href="/">Főoldal</a></div></div></div></div><div
class="column-right-outer"><aside><div class="sidebar section">{_blogger_archive(("május (3)", "április (4)"), p.recent)}<div class="widget
Label"><h2>Címkefelhő</h2><a href="/l1">piac</a> <a href="/l2">nagyapa</a></div><div class="widget Profile"><h2>Magamról</h2><span
class="profile-textblock">{p.bio}</span></div></div></aside></div></div></div></div></body></html>"""
    return Page(
        name="blogger simple",
        url="http://macskako.example/2012/04/kalapos.html",
        html=html,
        prose=p,
        on=dt.date(2012, 4, 22),
        authors=(p.author,),
        tags=p.tags,
        absent=("Bejegyezte", "Küldés", "írta...", "Újabb", "Címkefelhő"),
    )


def blogger_contempo() -> Page:
    p = prose("ar")
    html = f"""<!DOCTYPE html><html dir='rtl' lang='ar'><head><meta charset='utf-8'/><title>{p.title}</title><meta content='{p.title}'
property='og:title'/><meta content='blogger' name='generator'/></head><body class='item-view version-1-3-3 variant-contempo_light'><a
class='skip-navigation' href='#main'>التخطي إلى المحتوى الرئيسي</a><div class='page'><div class='bg-photo-overlay'></div><div class='page_body'><div
class='centered'><header class='centered-top-container' role='banner'><div class='search'><button>بحث</button></div><div class='widget Header'><h1><a
href='/'>{p.site}</a></h1><p>يوميات من الحارة القديمة</p></div></header><main class='main-container' id='main' role='main'><div class='main section'><div
class='widget Blog' data-version='2' id='Blog1'><div class='blog-posts hfeed container'><article class='post-outer-container'><div
class='post-outer'><div class='post'><script type='application/ld+json'>{{"@context":"http://schema.org","@type":"BlogPosting","mainEntityOfPage":{{"@type":
"WebPage","@id":"http://harah.example/2020/07/x.html"}},"headline":"{p.title}","datePublished":"2020-07-05T13:02:00+03:00","dateModified":
"2021-09-09T10:00:00+03:00","author":{{"@type":"Person","name":"{p.author}"}}}}</script><a name='7'></a><h3 class='post-title entry-title'>{p.title}</h3>
<div class='post-header'><div class='post-header-line-1'><span class='byline post-timestamp'><meta content='http://harah.example/2020/07/x.html'/><a
class='timestamp-link' href='/x' rel='bookmark' title='permanent link'><time class='published' datetime='2020-07-05T13:02:00+03:00'>يوليو 05,
2020</time></a></span></div></div><div class='post-body entry-content float-container' id='post-body-7'>{divided(p)}</div><div
class='post-bottom'><div class='post-footer float-container'><div class='post-footer-line post-footer-line-1'><span class='byline
post-labels'><span class='byline-label'></span><a href='/search/label/1' rel='tag'>{p.tags[0]}</a><a href='/search/label/2' rel='tag'>{p.tags[1]}</a></span>
</div></div><div class='post-share-buttons post-share-buttons-bottom'><div class='byline post-share-buttons'><button class='sharing-button'>مشاركة</button>
<ul><li><span>الحصول على الرابط</span></li><li><span>فيسبوك</span></li></ul></div></div></div></div></div></article></div><section class='comments embed'
id='comments'><h3 class='title'>تعليقات</h3><div id='comments-block'>
{talk("<div class='comment'><div class='comment-header'><cite class='user'><a>{name}</a></cite><span class='datetime'><a>7 يوليو 2020 في 1{n}:20 ص</a></span></div><p class='comment-content'>{text}</p></div>", p)}
</div></section></div><div class='widget PopularPosts'><h3 class='title'>المشاركات الشائعة من هذه المدونة</h3>
{each("<article class='post'><h3 class='post-title'><a href='/r{n}'>{}</a></h3><span class='byline post-timestamp'><time class='published' datetime='2021-0{n}-01T00:00:00+03:00'>يناير 0{n}, 2021</time></span><div class='item-content'><div class='snippet-container'><div class='popular-posts-snippet snippet-item'>حكاية أخرى من الحارة رواها لنا صانع الأباريق في ليلة شتاء طويلة بلا قمر ولا مطر</div></div></div></article>", p.recent)}
</div></main></div></div><aside class='sidebar-container' role='complementary'><div class='widget Profile'><dl><dd
class='profile-textblock'>{p.bio}</dd></dl></div><div class='widget BlogArchive'><h3>الأرشيف</h3><ul><li><a href='/2021'>يناير 2021</a></li></ul></div></aside>
</div></body></html>"""
    return Page(
        name="blogger contempo",
        url="http://harah.example/2020/07/x.html",
        html=html,
        prose=p,
        on=dt.date(2020, 7, 5),
        authors=(p.author,),
        tags=p.tags,
        absent=("مشاركة", "المشاركات الشائعة", "حكاية أخرى", "التخطي", "تعليقات"),
    )


def blogger_classic() -> Page:
    p = prose("es")
    html = f"""<html><head><title>{p.site}: {p.title}</title><meta name="MSSmartTagsPreventParsing" content="true"></head><body><div id="header"><h1
id="blog-title"><a href="/">{p.site}</a></h1></div><div id="content"><div id="main"><div id="main2"><h2 class="date-header">sábado, agosto 06, 2005</h2><div
class="post"><a name="112336"></a><h3 class="post-title">{p.title}</h3><div class="post-body"><p><div style="clear:both;"></div>{broken(p)}<div
style="clear:both; padding-bottom:0.25em"></div></p></div><p class="post-footer"><em>posted by {p.author} at <a href="/x" title="permanent
link">11:47 PM</a></em></p></div><div id="comments"><a name="comments"></a><h4>2 Comments:</h4><dl id="comments-block">
{talk('<dt class="comment-poster" id="c{n}"><a href="#">{name}</a> said...</dt><dd class="comment-body"><p>{text}</p></dd><dd class="comment-timestamp"><a href="#">1{n}:11 AM, agosto 1{n}, 2005</a></dd>', p)}
</dl><p class="comment-timestamp"><a href="#">Post a Comment</a></p><p class="comment-timestamp"><a href="/">&lt;&lt; Home</a></p></div></div></div><div
id="sidebar"><div id="profile-container"><h2 class="sidebar-title">About Me</h2><p class="profile-textblock">{p.bio}</p></div><h2
class="sidebar-title">Previous Posts</h2><ul id="recently">{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul><h2
class="sidebar-title">Archives</h2><ul class="archive-list"><li><a href="/2005_07_01_archive.html">julio 2005</a></li><li><a href="/2006_01_01">enero
2006</a></li></ul><p id="powered-by"><a href="http://www.blogger.com"><img src="bloggerbutton1.gif" alt="Powered by Blogger" /></a></p></div></div></body></html>"""
    return Page(
        name="blogger classic template",
        url="http://viamuerta.example/2005/08/el-tren.html",
        html=html,
        prose=p,
        on=dt.date(2005, 8, 6),
        authors=(p.author,),
        tags=None,
        absent=("posted by", "said...", "Previous Posts", "Post a Comment", "11:47"),
    )


def typepad() -> Page:
    p = prose("fr")
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "x.dtd"><html xmlns="http://www.w3.org/1999/xhtml" id="typepad-standard"><head><meta
http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{p.site}: {p.title}</title><meta name="generator"
content="http://www.typepad.com/" /></head><body class="layout-two-column-right"><div id="container"><div id="container-inner" class="pkg"><div
id="banner"><div id="banner-inner"><h1 id="banner-header"><a href="/">{p.site}</a></h1><h2 id="banner-description">Au fil de l'eau</h2></div></div><div
id="pagebody"><div id="pagebody-inner" class="pkg"><div id="alpha"><div id="alpha-inner" class="pkg"><p class="content-nav"><a href="/a">&laquo;
{p.recent[0]}</a> | <a href="/">Accueil</a> | <a href="/b">{p.recent[1]} &raquo;</a></p><h2 class="date-header">12 septembre 2008</h2><div
class="entry-category-sejour entry-author-m entry-type-post entry" id="entry-6a00"><div class="entry-inner"><h3 class="entry-header">{p.title}</h3><div
class="entry-content"><div class="entry-body">{plain(p)}</div><div id="more" class="entry-more"></div></div><div class="entry-footer"><p
class="entry-footer-info"><span class="post-footers">Rédigé par <a href="/about.html">{p.author}</a> le 12 septembre 2008 à 06:20 dans <a
href="/carnets/canal/">{p.tags[0]}</a>, <a href="/carnets/courrier/">{p.tags[1]}</a></span> <span class="separator">|</span> <a class="permalink" href="/x">Lien permanent</a></p><p
class="entry-footer-share"><span class="entry-footer-links-email">Envoyer par mail</span></p></div></div></div><div id="comments"
class="comments"><div class="comments-header"><h3>Commentaires</h3></div><div class="comments-content">
{talk('<div class="comment comment-odd" id="comment-{n}"><div class="comment-content"><p>{text}</p></div><p class="comment-footer"><span class="comment-footers">Rédigé par : {name} | <a href="#c">le 1{n} septembre 2008 à 19:05</a></span></p></div>', p)}
</div><h3>L'utilisation des commentaires est désactivée pour cette note.</h3></div></div></div><div id="beta"><div id="beta-inner" class="pkg"><div
class="module-typelist module"><h2 class="module-header">Notes récentes</h2><ul class="module-list">{each('<li class="module-list-item"><a href="/r{n}">{}</a></li>', p.recent)}
</ul></div><div class="module"><h2>À propos</h2><p>{p.bio}</p></div></div></div></div></div></div></div></body></html>"""
    return Page(
        name="typepad",
        url="http://ecluse.example/carnets/2008/09/peniche.html",
        html=html,
        prose=p,
        on=dt.date(2008, 9, 12),
        authors=(p.author,),
        tags=p.tags,
        absent=("Rédigé par", "Lien permanent", "Notes récentes", "Envoyer par", "désactivée"),
    )


def livejournal() -> Page:
    p = prose("ru")
    html = f"""<!DOCTYPE html><html class="html-schemius" lang="ru"><head><meta charset="utf-8"/><title>{p.title}: dachnitsa — LiveJournal</title><meta
property="og:title" content="{p.title}"/><meta property="og:site_name" content="LiveJournal"/></head><body class="schemius"><header class="s-header"><ul>
<li><a href="/main">Найти больше</a></li><li><a href="/login">Войти</a></li></ul></header><div class="p-main"><article class="b-singlepost hentry"><div
class="b-singlepost-about vcard"><p class="b-singlepost-author"><span class="ljuser i-ljuser" lj:user="dachnitsa"><a href="/profile"
class="i-ljuser-profile"></a><a href="/" class="i-ljuser-username"><b>dachnitsa</b></a></span> (<a href="/profile">dachnitsa</a>)</p><p
class="b-singlepost-standout"><time class="b-singlepost-author-date published dt-published">2011-08-17 23:14:00</time></p></div><h1
class="b-singlepost-title entry-title p-name">{p.title}</h1><article class="b-singlepost-body entry-content e-content">{broken(p)}</article><div
class="b-singlepost-tags ljtags"><span class="b-singlepost-tags-title">Tags: </span><a href="/tag/1" rel="tag">{p.tags[0]}</a>, <a href="/tag/2"
rel="tag">{p.tags[1]}</a></div><ul class="b-linkbar"><li>Поделиться</li><li>Пожаловаться</li></ul><div class="b-recent"><h3>Последние записи в журнале</h3>
<ul>{each('<li><a href="/r{n}.html">{}</a> <time>{n} сен, 2023</time></li>', p.recent)}</ul></div></article><div class="b-tree b-tree-root"
id="comments"><h2>2 комментария</h2>
{talk('<div class="b-tree-twig"><div class="b-leaf"><div class="b-leaf-username">{name}</div><span class="b-leaf-createdtime">18 авг, 2011 09:0{n} (UTC)</span><div class="b-leaf-article">{text}</div><ul><li>(Ответить)</li></ul></div></div>', p)}
</div></div><footer>{p.cookies}</footer></body></html>"""
    return Page(
        name="livejournal",
        url="https://dachnitsa.livejournal.example/40219.html",
        html=html,
        prose=p,
        on=dt.date(2011, 8, 17),
        authors=("dachnitsa",),
        tags=p.tags,
        absent=("Поделиться", "Пожаловаться", "Последние записи", "Ответить", "Войти"),
    )


def dreamwidth() -> Page:
    p = prose("en")
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8" /><title>slowoven | {p.title}</title></head><body class="page-entry journal-type-P"><div
id="canvas"><div id="page"><div id="header"><h1 id="title"><span>{p.site}</span></h1></div><div id="content"><div id="primary"><div class="inner"><div
class="navigation"><ul class="entry-navigation"><li class="page-back"><a href="/a">Previous Entry</a></li><li class="page-memories"><a href="/m">Add
Memory</a></li><li class="page-share"><a href="/s">Share This Entry</a></li></ul></div><div id="entry-wrapper-1" class="entry-wrapper entry-wrapper-odd
security-public"><div class="separator separator-before"></div><div class="entry" id="entry-1"><div class="inner"><div class="header"><div
class="inner"><h3 class="entry-title"><a title="{p.title}" href="/x">{p.title}</a></h3><span class="datetime"><span class="date">Jan. 2nd, 2016</span>
<span class="time">11:38 pm</span></span></div></div><div class="contents"><div class="inner"><div class="userpic"><img src="/u.png"></div><div
class="poster-info"><span class="poster entry-poster"><span lj:user="slowoven" class="ljuser"><a href="/profile"><img src="/p.png"
alt="[personal profile] "></a><a href="/"><b>slowoven</b></a></span></span></div><div class="entry-content">{broken(p)}</div><div class="metadata
bottom-metadata"><ul><li><span class="metadata-label">Current Mood:</span> <span class="metadata-item">floury</span></li><li><span
class="metadata-label">Current Music:</span> <span class="metadata-item">the fridge humming</span></li></ul></div></div></div><div class="footer"><div
class="inner"><div class="tag"><span class="tag-text">Tags: </span><ul><li><a rel="tag" href="/t1">{p.tags[0]}</a>, </li><li><a rel="tag"
href="/t2">{p.tags[1]}</a></li></ul></div><div class="entry-management-links"><a href="/e">Edit Entry</a></div></div></div></div></div></div><div
id="comments"><div class="bottomcomment"><ul><li><a>Read 2 comments</a></li></ul></div>
{talk('<div class="comment-wrapper"><div class="comment"><h4 class="comment-title"></h4><span class="datetime">Date: 2016-01-0{n} 02:44 pm (UTC)</span><span class="poster comment-poster">From: <b>{name}</b></span><div class="comment-content">{text}</div><ul class="comment-interaction-links"><li>Reply</li></ul></div></div>', p)}
</div></div></div><div id="secondary"><div class="module module-userprofile"><h2>Profile</h2><p>{p.bio}</p></div><div class="module"><h2>Most Popular
Tags</h2><ul><li>weather</li><li>boats</li></ul></div></div></div></div></div></body></html>"""
    return Page(
        name="dreamwidth",
        url="https://slowoven.dreamwidth.example/18220.html",
        html=html,
        prose=p,
        on=dt.date(2016, 1, 2),
        authors=("slowoven",),
        tags=p.tags,
        absent=("Share This", "Add Memory", "Current Mood", "fridge humming", "Most Popular", "Edit Entry"),
    )


def tumblr_optica() -> Page:
    p = prose("en")
    html = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{p.site} — {p.title}</title><meta property="og:title" content="{p.title}"/><meta
property="og:type" content="tumblr-feed:entry"/></head><body class="permalink"><header><div class="title-group"><h1 class="title"><a
href="/">{p.site}</a></h1><span class="description">bread, boats, bicycles</span></div></header><nav><ul>{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></nav>
<section id="posts" class="content clearfix"><div class="container"><div class="main"><article class="text not-page post-1448"><div class="post-wrapper
clearfix"><header class="post-header"><h2 class="title">{p.title}</h2></header><section class="post"><div class="body-text">{plain(p)}</div></section><section
class="inline-meta date-notes"><div class="date-note-wrapper"><a href="/x" class="date">Mar 13, 2014</a><a href="/x#notes" class="notes">1,204
notes</a></div></section><section class="inline-meta post-extra has-tags"><div class="tags"><a class="tag-link" href="/tagged/1">{p.tags[0]}</a><a
class="tag-link" href="/tagged/2">{p.tags[1]}</a></div></section><section class="panel"><div class="reblog-link">Reblog</div></section></div></article>
<section class="related-posts-wrapper"><h2>More you might like</h2>{each('<article class="post text"><h3 class="title">{}</h3></article>', p.recent)}</section>
<div class="notes-wrapper"><ol class="notes"><li class="note like"><span class="action">breadlover99 liked this</span></li><li class="note reblog"><span
class="action">kettle-ghost reblogged this from slowoven and added: <blockquote>{p.comments[0][1]}</blockquote></span></li></ol></div></div></div></section>
<footer><p>Optica theme — powered by Tumblr</p><p>{p.bio}</p></footer></body></html>"""
    return Page(
        name="tumblr optica",
        url="https://slowoven.tumblr.example/post/79456001/twelve-loaves",
        html=html,
        prose=p,
        on=dt.date(2014, 3, 13),
        authors=None,
        tags=p.tags,
        absent=("notes", "Reblog", "More you might", "liked this", "powered by Tumblr"),
    )


def tumblr_untitled() -> Page:
    p = prose("pt")
    html = f"""<!DOCTYPE html><html lang="en"><head><title>{p.site} - {p.lead[:60]}...</title><meta property="og:title" content="{p.site}"/><meta
name="description" content="{p.lead}"/></head><body><div id="wrapper"><div id="header"><h1><a href="/">{p.site}</a></h1><div id="description">{p.bio}
<ul>{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></div></div><div id="content"><div class="post"><div class="labels"><div class="date"><a
href="/x">Tuesday, October 6, 2009</a></div></div><div class="regular">{plain(p)}</div><div class="tags">Tags: <a href="/tagged/1">{p.tags[0]}</a> <a
href="/tagged/2">{p.tags[1]}</a></div></div><div id="notes"><ol class="notes"><li class="note">tormenta gostou disto</li></ol></div></div><div
id="footer"><p>Theme by Jacob Bijani. Powered by Tumblr.</p></div></div></body></html>"""
    return Page(
        name="tumblr untitled text post",
        url="http://ruadetras.tumblr.example/post/205887114",
        html=html,
        prose=p,
        on=dt.date(2009, 10, 6),
        title=None,
        authors=None,
        tags=p.tags,
        absent=("Powered by", "gostou disto", "Tags:"),
    )


def posthaven() -> Page:
    p = prose("da")
    html = f"""<!DOCTYPE html><html><head><title>{p.title} - {p.site}</title><meta content="{p.title}" property="og:title"></head><body><div
class="container"><header><h1 class="site-title"><a href="/">{p.site}</a></h1><nav>{each('<a href="/p{n}">{}</a>', p.menu)}</nav></header><div
id="posts"><article class="post" id="post_881"><header><div class="post-title"><h2><a href="/x">{p.title}</a></h2></div></header><div
class="post-body" id="post_body_881"><div class="posthaven-post-body">{plain(p)}</div></div><footer><div class="post-meta"><div class="tags-list"><ul><li><a
href="/tag/1">{p.tags[0]}</a></li><li><a href="/tag/2">{p.tags[1]}</a></li></ul></div><div class="post-stats"><span>3 responses</span> <span
class="views">1822 visits</span></div><div class="actual-date"><span class="posthaven-formatted-date" data-unix-time="1423526400"
data-posthaven-date-format="%B %-d, %Y">February 10, 2015</span></div><div class="author">Posted by {p.author}</div></div></footer></article><div
class="comments"><h4>2 responses</h4><ol>
{talk('<li class="comment"><div class="name">{name}</div><div class="date">February 1{n}, 2015</div><div class="body">{text}</div></li>', p)}
</ol></div></div><aside><h4>Archive</h4><ul><li><a href="/archive/2016/5">May 2016</a></li></ul><p>{p.bio}</p><p>{p.ask}</p></aside></div></body></html>"""
    return Page(
        name="posthaven",
        url="http://fjord.example/bageren-der-cyklede",
        html=html,
        prose=p,
        on=dt.date(2015, 2, 10),
        authors=(p.author,),
        tags=p.tags,
        absent=("1822", "Posted by", "responses"),
    )


def svbtle() -> Page:
    p = prose("en")
    html = f"""<!DOCTYPE html><html lang="en-us"><head><meta charset="utf-8"><title>{p.title} | {p.site}</title><meta property="article:author"
content="{p.author}"></head><body class="post"><header id="begin"><time datetime="2013-07-29" id="top_time">July 29, 2013</time><h1
class="article_title"><a href="/">{p.site}</a></h1></header><main><article id="post-1" class="post article"><h1 class="article_title"><a
href="/x">{p.title}</a></h1>{plain(p)}<a id="kudo_1" class="kudo_link"><div class="kudo" data-identifier="1"><div class="filling">&nbsp;</div></div><p
class="kudo_count"><span class="counter">412</span> <span class="count_text">Kudos</span></p></a></article></main><nav class="others"><h2>Now read
this</h2><h3><a href="/a">{p.recent[0]}</a></h3><p>A kettle is a small boat turned inside out, and nobody had told my uncle so before he bought it at
an auction. <a href="/a">Continue →</a></p></nav><footer><div id="footer_info"><h3 id="user_screenname">@quillfeather</h3><p>{p.bio}</p></div></footer></body></html>"""
    return Page(
        name="svbtle",
        url="https://slowoven.svbtle.example/twelve-loaves",
        html=html,
        prose=p,
        on=dt.date(2013, 7, 29),
        authors=(p.author,),
        tags=None,
        absent=("Kudos", "Now read", "turned inside out", "Continue"),
    )


PAGES = (
    blogger_simple,
    blogger_contempo,
    blogger_classic,
    typepad,
    livejournal,
    dreamwidth,
    tumblr_optica,
    tumblr_untitled,
    posthaven,
    svbtle,
)
