"""WordPress: themes of its own from 2005 to 2024, in the words of their translations."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt
import json

from tests.support.golden_pages.page import Page, blocks, broken, classic, each, plain, prose, talk


def kubrick() -> Page:
    p = prose("ru")
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="ru-RU"><head profile="http://gmpg.org/xfn/11">
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>{p.site} &raquo; Blog Archive &raquo; {p.title}</title>
<meta name="generator" content="WordPress 2.3.1" /></head><body><div id="page">
<div id="header"><div id="headerimg"><h1><a href="/">{p.site}</a></h1><div class="description">Записки с веранды</div></div></div><hr />
<div id="content" class="widecolumn">
<div class="navigation"><div class="alignleft">&laquo; <a href="/?p=80">{p.recent[0]}</a></div>
<div class="alignright"><a href="/?p=90">{p.recent[1]}</a> &raquo;</div></div>
<div class="post" id="post-87"><h2>{p.title}</h2><div class="entry">{classic(p)}
<p class="postmetadata alt"><small>Эта запись была опубликована
Вторник, Август 21st, 2007 в 11:42 дп в разделе <a href="/?cat=3" rel="category">{p.tags[0]}</a>, <a href="/?cat=4"
rel="category">{p.tags[1]}</a>. Вы можете следить за комментариями по ленте <a href="/?feed=rss2&amp;p=87">RSS 2.0</a>.
Вы можете <a href="#respond">оставить комментарий</a>, или <a href="/wp-trackback.php?p=87" rel="trackback">trackback</a> с вашего
сайта.</small></p></div></div>
<h3 id="comments">2 комментария на &#8220;{p.title}&#8221;</h3><ol class="commentlist">
{talk('<li class="alt" id="comment-{n}"><cite>{name}</cite> пишет: <br /><small class="commentmetadata"><a href="#c">Август 2{n}st, 2007 в 3:0{n} пп</a></small><p>{text}</p></li>', p)}
</ol><h3 id="respond">Оставить комментарий</h3><form action="/wp-comments-post.php" method="post"><p><input type="text" name="author" />
<label><small>Имя (обязательно)</small></label></p><p><textarea name="comment"></textarea></p></form></div><hr />
<div id="footer"><p>{p.site} is proudly powered by <a href="http://wordpress.org/">WordPress</a><br />
<a href="/feed/">Записи (RSS)</a></p></div></div></body></html>"""
    return Page(
        name="wordpress kubrick",
        url="http://dacha.example/?p=87",
        html=html,
        prose=p,
        on=dt.date(2007, 8, 21),
        tags=p.tags,
        absent=("опубликована", "trackback", "Оставить комментарий", "пишет:"),
    )


def twenty_ten() -> Page:
    p = prose("de")
    html = f"""<!DOCTYPE html><html lang="de-DE"><head><meta charset="UTF-8" /><title>{p.title} | {p.site}</title>
<link rel="canonical" href="http://moos.example/2011/03/der-garten/" /></head><body class="single single-post postid-311">
<div id="wrapper" class="hfeed"><div id="header"><div id="masthead"><div id="branding" role="banner"><div id="site-title"><span>
<a href="/" rel="home">{p.site}</a></span></div><div id="site-description">Grün von oben</div></div>
<div id="access" role="navigation"><div class="skip-link screen-reader-text"><a href="#content">Zum Inhalt springen</a></div>
<div class="menu"><ul>{each('<li class="page_item"><a href="/s{n}/">{}</a></li>', p.menu)}</ul></div></div></div></div>
<div id="main"><div id="container"><div id="content" role="main">
<div id="nav-above" class="navigation"><div class="nav-previous"><a href="/a" rel="prev"><span class="meta-nav">&larr;</span> {p.recent[0]}</a></div>
<div class="nav-next"><a href="/b" rel="next">{p.recent[1]} <span class="meta-nav">&rarr;</span></a></div></div>
<div id="post-311" class="post-311 post type-post status-publish hentry category-garten tag-bienen">
<h1 class="entry-title">{p.title}</h1>
<div class="entry-meta"><span class="meta-prep meta-prep-author">Veröffentlicht am</span> <a href="/x" title="08:15" rel="bookmark"><span
class="entry-date">3. März 2011</span></a> <span class="meta-sep">von</span> <span class="author vcard"><a class="url fn n"
href="/author/wiebke/">{p.author}</a></span></div>
<div class="entry-content">{classic(p)}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Teilen mit:</h3><ul><li><a href="#">Zum Drucken klicken</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Ähnliche Beiträge</em></h3>
<div class="jp-relatedposts-items"><h4><a href="/c">{p.recent[2]}</a></h4><span class="jp-relatedposts-post-date">12. Juni 2014</span></div></div>
</div>
<div id="entry-author-info"><div id="author-description"><h2>Über {p.author}</h2>{p.bio}</div></div>
<div class="entry-utility">Dieser Beitrag wurde unter <a href="/category/dach/" rel="category tag">{p.tags[0]}</a> abgelegt und mit
<a href="/tag/bienen/" rel="tag">{p.tags[1]}</a> verschlagwortet. Setze ein Lesezeichen auf den <a href="/x" rel="bookmark">Permalink</a>.</div></div>
<div id="comments"><h3 id="comments-title">2 Antworten auf <em>{p.title}</em></h3><ol class="commentlist">
{talk('<li class="comment" id="li-comment-{n}"><div><div class="comment-author vcard"><cite class="fn">{name}</cite> <span class="says">sagt:</span></div><div class="comment-meta commentmetadata"><a href="#c">4. März 2011 um 19:0{n}</a></div><div class="comment-body"><p>{text}</p></div></div></li>', p)}
</ol><div id="respond"><h3 id="reply-title">Schreibe einen Kommentar</h3><form><p class="comment-notes">Deine E-Mail-Adresse wird nicht
veröffentlicht.</p></form></div></div></div></div>
<div id="primary" class="widget-area"><ul class="xoxo"><li class="widget-container widget_recent_entries"><h3 class="widget-title">Letzte
Beiträge</h3><ul>{each('<li><a href="/r{n}/">{}</a></li>', p.recent)}</ul></li><li class="widget-container widget_archive"><h3
class="widget-title">Archive</h3><ul>{each('<li><a href="/m{n}/">{}</a></li>', ("Juni 2014", "März 2011", "Januar 2011"))}</ul></li></ul></div></div>
<div id="footer"><div id="site-info"><a href="/">{p.site}</a></div><div id="site-generator"><a href="#">Stolz präsentiert von
WordPress.</a></div></div></div><div id="eu-cookie-law">{p.cookies}</div></body></html>"""
    return Page(
        name="wordpress twenty ten",
        url="http://moos.example/2011/03/der-garten/",
        html=html,
        prose=p,
        on=dt.date(2011, 3, 3),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("Teilen mit", "Ähnliche Beiträge", "verschlagwortet", "Schreibe einen", "Zum Drucken"),
    )


def twenty_thirteen() -> Page:
    p = prose("es")
    html = f"""<!DOCTYPE html><html lang="es"><head><meta charset="UTF-8"><title>{p.title} | {p.site}</title></head>
<body class="single single-post single-format-standard sidebar"><div id="page" class="hfeed site"><header id="masthead" class="site-header">
<a class="home-link" href="/"><h1 class="site-title">{p.site}</h1><h2 class="site-description">Historias de andén</h2></a>
<div id="navbar" class="navbar"><nav id="site-navigation" class="navigation main-navigation"><ul class="nav-menu">
{each('<li><a href="/p{n}/">{}</a></li>', p.menu)}</ul></nav></div></header>
<div id="main" class="site-main"><div id="primary" class="content-area"><div id="content" class="site-content" role="main">
<article id="post-19" class="post-19 post type-post hentry"><header class="entry-header"><h1 class="entry-title">{p.title}</h1>
<div class="entry-meta"><span class="date"><a href="/x" rel="bookmark"><time class="entry-date" datetime="2013-11-30T23:50:11+00:00">noviembre 30,
2013</time></a></span><span class="categories-links"><a href="/c1" rel="category tag">{p.tags[0]}</a></span><span class="tags-links"><a
href="/t1" rel="tag">{p.tags[1]}</a></span><span class="author vcard"><a class="url fn n" href="/author/reme/" rel="author">{p.author}</a></span></div></header>
<div class="entry-content">{classic(p)}</div><footer class="entry-meta"><div class="author-info"><div class="author-description"><h2
class="author-title">Acerca de {p.author}</h2><p class="author-bio">{p.bio} <a class="author-link" href="/author/reme/">Ver todas las entradas
por {p.author} <span>&rarr;</span></a></p></div></div></footer></article>
<nav class="navigation post-navigation"><h1 class="screen-reader-text">Navegación de entradas</h1><div class="nav-links"><a href="/a"
rel="prev">{p.recent[0]}</a><a href="/b" rel="next">{p.recent[1]}</a></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">2 pensamientos en &ldquo;<span>{p.title}</span>&rdquo;</h2><ol class="comment-list">
{talk('<li class="comment"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">{name}</b> <span class="says">dijo:</span></div><div class="comment-metadata"><time datetime="2013-12-0{n}T10:00:00+00:00">diciembre {n}, 2013</time></div></footer><div class="comment-content"><p>{text}</p></div></article></li>', p)}
</ol></div></div></div><div id="tertiary" class="sidebar-container"><aside class="widget widget_calendar"><table id="wp-calendar"><caption>mayo
2019</caption><tr><td>1</td><td>2</td></tr></table></aside><aside class="widget widget_tag_cloud"><h3>Etiquetas</h3><div class="tagcloud">
<a href="/t9" class="tag-link-9">cocina</a> <a href="/t8" class="tag-link-8">viajes</a></div></aside></div></div>
<footer id="colophon"><div class="site-info">Funciona gracias a WordPress</div></footer></div></body></html>"""
    return Page(
        name="wordpress twenty thirteen",
        url="http://viamuerta.example/2013/11/30/el-tren/",
        html=html,
        prose=p,
        on=dt.date(2013, 11, 30),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("Acerca de", "dijo:", "Ver todas", "Navegación de"),
    )


def twenty_fifteen() -> Page:
    p = prose("fr")
    html = f"""<!DOCTYPE html><html lang="fr-FR" class="no-js"><head><meta charset="UTF-8"><title>{p.title} &#8211; {p.site}</title></head>
<body class="post-template-default single single-post"><div id="page" class="hfeed site"><div id="sidebar" class="sidebar"><header id="masthead"
class="site-header"><div class="site-branding"><p class="site-title"><a href="/">{p.site}</a></p></div></header><div id="secondary" class="secondary">
<nav class="main-navigation"><ul>{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></nav><div id="widget-area"><aside class="widget
widget_recent_entries"><h2 class="widget-title">Articles récents</h2><ul>{each('<li><a href="/r{n}">{}</a> <span class="post-date">{n} mai 2018</span></li>', p.recent)}
</ul></aside></div></div></div><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-5" class="post-5 post type-post hentry"><header class="entry-header"><h1 class="entry-title">{p.title}</h1></header>
<div class="entry-content">{blocks(p)}</div>
<div class="author-info"><h2 class="author-heading">Publié par</h2><div class="author-description"><h3 class="author-title">{p.author}</h3><p
class="author-bio">{p.bio} <a class="author-link" href="/author/m/" rel="author">Voir tous les articles par {p.author}</a></p></div></div>
<footer class="entry-footer"><span class="posted-on"><span class="screen-reader-text">Publié le </span><a href="/x" rel="bookmark"><time
class="entry-date published" datetime="2016-02-09T07:12:00+01:00">9 février 2016</time><time class="updated"
datetime="2018-05-03T10:00:00+02:00">3 mai 2018</time></a></span><span class="byline"><span class="author vcard"><span
class="screen-reader-text">Auteur </span><a class="url fn n" href="/author/m/">{p.author}</a></span></span><span class="cat-links"><span
class="screen-reader-text">Catégories </span><a href="/c" rel="category tag">{p.tags[0]}</a></span><span class="tags-links"><span
class="screen-reader-text">Étiquettes </span><a href="/t" rel="tag">{p.tags[1]}</a></span></footer></article>
<div id="comments" class="comments-area"><h2 class="comments-title">2 réflexions au sujet de « {p.title} »</h2><ol class="comment-list">
{talk('<li class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">{name}</b> <span class="says">dit :</span> <time datetime="2016-02-1{n}T08:00:00+01:00">1{n} février 2016 à 8 h 00 min</time></footer><div class="comment-content"><p>{text}</p></div><div class="reply"><a>Répondre</a></div></article></li>', p)}
</ol></div><nav class="navigation post-navigation"><h2 class="screen-reader-text">Navigation de l’article</h2><div class="nav-links"><a href="/a"
rel="prev"><span class="meta-nav">Précédent</span> <span class="post-title">{p.recent[0]}</span></a></div></nav></main></div></div>
<footer class="site-footer"><div class="site-info"><a href="#">Fièrement propulsé par WordPress</a></div></footer></div></body></html>"""
    return Page(
        name="wordpress twenty fifteen",
        url="https://ecluse.example/la-peniche-et-le-facteur/",
        html=html,
        prose=p,
        on=dt.date(2016, 2, 9),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        also=(p.heading,),
        absent=("Publié par", "Répondre", "Voir tous", "Précédent"),
    )


def twenty_seventeen() -> Page:
    p = prose("vi")
    html = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><title>{p.title} &#8211; {p.site}</title></head>
<body class="post-template-default single has-header-image has-sidebar"><div id="page" class="site"><header id="masthead" class="site-header">
<div class="custom-header"><div class="site-branding"><div class="wrap"><p class="site-title"><a href="/">{p.site}</a></p></div></div></div>
<div class="navigation-top"><ul id="top-menu" class="menu">{each('<li class="menu-item"><a href="/p{n}">{}</a></li>', p.menu)}</ul></div></header>
<div class="site-content-contain"><div id="content" class="site-content"><div class="wrap"><div id="primary" class="content-area"><main id="main">
<article id="post-77" class="post-77 post type-post hentry"><header class="entry-header"><div class="entry-meta"><span class="posted-on"><span
class="screen-reader-text">Đăng vào</span> <a href="/x" rel="bookmark"><time class="entry-date published"
datetime="2018-09-24T21:30:00+07:00">24 Tháng Chín, 2018</time><time class="updated" datetime="2020-01-02T08:00:00+07:00">2 Tháng Một,
2020</time></a></span><span class="byline"> bởi <span class="author vcard"><a class="url fn n" href="/author/h">{p.author}</a></span></span></div>
<h1 class="entry-title">{p.title}</h1></header><div class="entry-content">{blocks(p)}</div>
<footer class="entry-footer"><span class="cat-tags-links"><span class="cat-links"><svg class="icon"></svg><span class="screen-reader-text">Chuyên
mục</span><a href="/c" rel="category tag">{p.tags[0]}</a></span><span class="tags-links"><span class="screen-reader-text">Thẻ</span><a href="/t"
rel="tag">{p.tags[1]}</a></span></span></footer></article>
<div id="comments" class="comments-area"><h2 class="comments-title">2 bình luận về &ldquo;{p.title}&rdquo;</h2><ol class="comment-list">
{talk('<li class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">{name}</b> <span class="says">viết:</span><time datetime="2018-09-2{n}T08:00:00+07:00">2{n} Tháng Chín, 2018 lúc 8:00 sáng</time></footer><div class="comment-content"><p>{text}</p></div></article></li>', p)}
</ol><div id="respond" class="comment-respond"><h3 class="comment-reply-title">Để lại một bình luận</h3></div></div>
<nav class="navigation post-navigation"><div class="nav-links"><a href="/a" rel="prev"><span class="nav-subtitle">Bài trước</span><span
class="nav-title">{p.recent[0]}</span></a></div></nav></main></div><aside id="secondary" class="widget-area"><section class="widget
widget_recent_entries"><h2>Bài viết mới</h2><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></section><section class="widget
widget_text"><div class="textwidget"><p>{p.bio}</p></div></section></aside></div></div></div></div></body></html>"""
    return Page(
        name="wordpress twenty seventeen",
        url="https://hien.example/nguoi-sua-den-long-cuoi-pho/",
        html=html,
        prose=p,
        on=dt.date(2018, 9, 24),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        also=(p.heading,),
        absent=("Đăng vào", "Bài trước", "viết:", "Để lại một"),
    )


def twenty_nineteen() -> Page:
    p = prose("he")
    html = f"""<!doctype html><html dir="rtl" lang="he-IL"><head><meta charset="UTF-8" /><title>{p.title} &#8211; {p.site}</title></head>
<body class="rtl single-post image-filters-enabled"><div id="page" class="site"><header id="masthead" class="site-header"><div class="site-branding">
<p class="site-title"><a href="/">{p.site}</a></p><nav class="main-navigation"><ul class="main-menu">{each('<li><a href="/p{n}">{}</a></li>', p.menu)}
</ul></nav></div></header><div id="content" class="site-content"><section id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-3" class="post-3 post type-post entry"><header class="entry-header"><h1 class="entry-title">{p.title}</h1></header>
<div class="entry-content">{blocks(p)}</div>
<footer class="entry-footer"><span class="byline"><span class="screen-reader-text">פורסם על ידי</span><span class="author vcard"><a class="url fn n"
href="/author/y">{p.author}</a></span></span><span class="posted-on"><a href="/x" rel="bookmark"><time class="entry-date published updated"
datetime="2019-06-17T09:05:00+03:00">17 ביוני 2019</time></a></span><span class="cat-links"><span class="screen-reader-text">פורסם ב</span><a href="/c"
rel="category tag">{p.tags[0]}</a></span><span class="tags-links"><span class="screen-reader-text">תגיות: </span><a href="/t" rel="tag">{p.tags[1]}</a>
</span></footer><div class="author-bio"><h2 class="author-title"><span class="author-heading">פורסם על ידי {p.author}</span></h2><p
class="author-description">{p.bio}</p></div></article>
<div id="comments" class="comments-area"><div class="comments-title-wrap"><h2 class="comments-title">הצטרפו לשיחה</h2></div><ol class="comment-list">
{talk('<li class="comment"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">{name}</b></div><div class="comment-metadata"><time datetime="2019-06-1{n}T10:00:00+03:00">1{n} ביוני 2019 בשעה 10:00</time></div></footer><div class="comment-content"><p>{text}</p></div></article></li>', p)}
</ol></div><nav class="navigation post-navigation"><a href="/a" rel="prev"><span class="meta-nav">הפוסט הקודם</span><br/><span
class="post-title">{p.recent[0]}</span></a></nav></main></section></div><footer id="colophon"><aside class="widget-area"><h2>פוסטים אחרונים</h2><ul>
{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></aside><div class="site-info">{p.cookies}</div></footer></div></body></html>"""
    return Page(
        name="wordpress twenty nineteen",
        url="https://madaf.example/2019/06/17/hasafran/",
        html=html,
        prose=p,
        on=dt.date(2019, 6, 17),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        also=(p.heading,),
        absent=("פורסם על ידי", "הפוסט הקודם", "הצטרפו לשיחה"),
    )


def twenty_twenty_four() -> Page:
    p = prose("sv")
    html = f"""<!DOCTYPE html><html lang="sv-SE"><head><meta charset="UTF-8" /><title>{p.title} &#8211; {p.site}</title></head>
<body class="post-template-default single single-post wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part">
<div class="wp-block-group alignwide"><p class="wp-block-site-title"><a href="/" rel="home">{p.site}</a></p><nav class="wp-block-navigation"><ul
class="wp-block-navigation__container">{each('<li class="wp-block-navigation-item"><a href="/p{n}"><span class="wp-block-navigation-item__label">{}</span></a></li>', p.menu)}
</ul></nav></div></header><main class="wp-block-group alignfull"><div class="wp-block-group"><h1
class="wp-block-post-title">{p.title}</h1><div class="wp-block-template-part"><div class="wp-block-group"><div class="wp-block-post-date"><time
datetime="2024-02-29T16:20:00+01:00"><a href="/x">29 februari 2024</a></time></div><p class="has-contrast-2-color">—</p><p>av</p><div
class="wp-block-post-author-name"><a href="/author/t" class="wp-block-post-author-name__link">{p.author}</a></div><div
class="taxonomy-category wp-block-post-terms"><span class="wp-block-post-terms__prefix">i </span><a href="/c" rel="tag">{p.tags[0]}</a></div></div></div></div>
<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">{blocks(p)}</div>
<div class="wp-block-group"><div class="taxonomy-post_tag wp-block-post-terms"><a href="/t" rel="tag">{p.tags[1]}</a></div>
<nav class="wp-block-group" aria-label="Inlägg"><div class="post-navigation-link-previous wp-block-post-navigation-link"><span>Föregående: </span><a
href="/a" rel="prev">{p.recent[0]}</a></div></nav><div class="wp-block-comments"><h2>Kommentarer</h2><ol class="wp-block-comment-template">
{talk('<li><div class="wp-block-columns"><div class="wp-block-comment-author-name">{name}</div><div class="wp-block-comment-date"><time datetime="2024-03-0{n}T10:00:00+01:00">{n} mars 2024</time></div><div class="wp-block-comment-content"><p>{text}</p></div></div></li>', p)}
</ol><div class="comment-respond wp-block-post-comments-form"><h3>Lämna ett svar</h3></div></div></div></main>
<footer class="wp-block-template-part"><div class="wp-block-group"><p>{p.ask}</p><ul class="wp-block-latest-posts">{each('<li><a href="/r{n}">{}</a></li>', p.recent)}
</ul><p>Designad med WordPress</p></div></footer></div></body></html>"""
    return Page(
        name="wordpress twenty twenty-four",
        url="https://skargard.example/baten-som-overvintrade/",
        html=html,
        prose=p,
        on=dt.date(2024, 2, 29),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        also=(p.heading, p.cells[1]),
        absent=("Föregående", "Lämna ett svar", "Designad med"),
    )


def astra() -> Page:
    p = prose("tr")
    graph = json.dumps(
        {
            "@context": "https://schema.org",
            "@graph": [
                {
                    "@type": "Article",
                    "headline": p.title,
                    "datePublished": "2021-04-18T06:00:00+00:00",
                    "dateModified": "2023-08-01T06:00:00+00:00",
                    "author": {"name": p.author, "@id": "https://iskele.example/#/schema/person/1"},
                    "articleSection": [p.tags[0]],
                    "keywords": [p.tags[1]],
                },
                {"@type": "WebPage", "name": f"{p.title} - {p.site}", "datePublished": "2021-04-18T06:00:00+00:00"},
                {"@type": "Person", "name": p.author},
            ],
        },
        ensure_ascii=False,
    )
    html = f"""<!DOCTYPE html><html lang="tr"><head><meta charset="UTF-8"><title>{p.title} - {p.site}</title>
<meta property="og:title" content="{p.title} - {p.site}" /><meta property="og:site_name" content="{p.site}" />
<script type="application/ld+json" class="yoast-schema-graph">{graph}</script></head><body itemtype='https://schema.org/Blog' itemscope='itemscope'
class="single-post ast-right-sidebar"><div class="hfeed site" id="page"><header class="site-header" id="masthead"><div class="ast-site-identity">
<span class="site-title"><a href="/">{p.site}</a></span></div><nav><ul class="main-header-menu">{each('<li class="menu-item"><a href="/p{n}" class="menu-link">{}</a></li>', p.menu)}
</ul></nav></header><div id="content" class="site-content"><div class="ast-container"><div id="primary" class="content-area primary"><main id="main">
<article class="post-9 post type-post ast-article-single" itemtype="https://schema.org/CreativeWork" itemscope="itemscope"><div
class="ast-post-format- single-layout-1"><header class="entry-header"><div class="ast-single-post-order"><h1 class="entry-title"
itemprop="headline">{p.title}</h1><div class="entry-meta"><span class="comments-link"><a href="#comments">2 Yorum</a></span> / <span
class="ast-terms-link"><a href="/c">{p.tags[0]}</a></span> / Yazan: <span class="posted-by vcard author" itemprop="author" itemscope
itemtype="https://schema.org/Person"><a class="url fn n" href="/author/n" itemprop="url"><span class="author-name" itemprop="name">{p.author}</span></a>
</span> / <span class="posted-on"><span class="published" itemprop="datePublished">18 Nisan 2021</span></span></div></div></header>
<div class="entry-content clear" itemprop="text">{blocks(p)}</div></div></article><nav class="navigation post-navigation"><div class="nav-links"><div
class="nav-previous"><a href="/a" rel="prev"><span class="ast-left-arrow">←</span> Önceki Yazı<p>{p.recent[0]}</p></a></div></div></nav>
<div class="ast-single-author-box"><div class="ast-author-meta"><h3>{p.author}</h3><p>{p.bio}</p></div></div>
<div class="ast-single-related-posts-container"><h2 class="ast-related-posts-title">İlgili Yazılar</h2><div>
{each('<article class="ast-related-post"><h3 class="ast-related-post-title"><a href="/r{n}">{}</a></h3><div class="entry-meta"><span class="published">{n} Mayıs 2022</span></div><div class="ast-related-post-excerpt">Okumaya devam</div></article>', p.recent)}
</div></div><div id="comments" class="comments-area"><h3 class="comments-title">“{p.title}” için 2 yorum</h3><ol class="ast-comment-list">
{talk('<li class="comment"><article class="ast-comment"><header class="ast-comment-meta"><cite><b class="fn">{name}</b></cite><time datetime="2021-04-2{n}">2{n} Nisan 2021 8:00</time></header><section class="ast-comment-content"><p>{text}</p></section></article></li>', p)}
</ol></div></main></div><div class="widget-area secondary" id="secondary"><aside class="widget"><h2>Son Yazılar</h2><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}
</ul></aside><aside class="widget">{p.ask}</aside></div></div></div><footer class="site-footer"><p>Telif hakkı © 2025 {p.site}</p></footer>
<div id="cookie-notice">{p.cookies}</div></div></body></html>"""
    return Page(
        name="wordpress astra",
        url="https://iskele.example/vapurda-unutulan-semsiyeler/",
        html=html,
        prose=p,
        on=dt.date(2021, 4, 18),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        also=(p.heading,),
        absent=("Önceki Yazı", "İlgili Yazılar", "Yazan:", "Okumaya devam"),
    )


def old_k2() -> Page:
    p = prose("en")
    html = f"""<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{p.site} / {p.title}</title><meta name="generator" content="WordPress 1.5" /></head>
<body class="wordpress k2 y2005 m09 d14 single"><div id="page"><div id="header"><h1><a href="/">{p.site}</a></h1><ul class="menu">
{each('<li class="page_item"><a href="/p{n}">{}</a></li>', p.menu)}</ul></div><div class="content"><div id="primary"><div class="navigation"><div
class="left"><a href="/a">&laquo; {p.recent[0]}</a></div></div><div id="post-12" class="item entry"><div class="itemhead"><h3><a href="/x"
rel="bookmark" title='Permanent Link to "{p.title}"'>{p.title}</a></h3><div class="chronodata">Published by <a href="/author/h">{p.author}</a>
September 14th, 2005 <!-- at 9pm --> in <a href="/c1" rel="category tag">{p.tags[0]}</a> and <a href="/c2" rel="category tag">{p.tags[1]}</a>.</div>
</div><div class="itemtext">{broken(p)}</div></div><div class="comments"><h4>2 Responses to &#8220;{p.title}&#8221;</h4><ol id="commentlist">
{talk('<li class="comment"><a class="counter">{n}</a><span class="commentauthor">{name}</span><small class="commentmetadata">Sep {n}th, 2005 at 9:0{n} pm</small><div class="itemtext"><p>{text}</p></div></li>', p)}
</ol><h4>Leave a Reply</h4></div></div><div id="secondary"><div class="sb-about"><h2>About</h2><p>{p.bio}</p></div><div class="sb-latest"><h2>Latest</h2>
<ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div></div></div><div id="footer"><p>Powered by WordPress and K2</p></div></div></body></html>"""
    return Page(
        name="wordpress k2",
        url="http://slowoven.example/archives/2005/09/14/twelve-loaves/",
        html=html,
        prose=p,
        on=dt.date(2005, 9, 14),
        authors=(p.author,),
        tags=p.tags,
        absent=("Published by", "Leave a Reply", "Powered by", "Responses to"),
    )


def generatepress() -> Page:
    p = prose("cs")
    html = f"""<!DOCTYPE html><html lang="cs"><head><meta charset="UTF-8"><title>{p.title} | {p.site}</title></head><body class="single-post
right-sidebar nav-below-header"><a class="screen-reader-text skip-link" href="#content">Přeskočit na obsah</a><header class="site-header"
id="masthead"><div class="inside-header"><div class="site-branding"><p class="main-title"><a href="/">{p.site}</a></p></div></div></header><nav
class="main-navigation"><ul class="menu">{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></nav><div class="site grid-container"><div
class="site-content" id="content"><div class="content-area" id="primary"><main class="site-main" id="main"><article id="post-1" class="post-1 post
type-post"><div class="inside-article"><header class="entry-header"><h1 class="entry-title" itemprop="headline">{p.title}</h1><div
class="entry-meta"><span class="posted-on"><time class="updated" datetime="2022-12-01T10:00:00+01:00" itemprop="dateModified">1. 12. 2022</time><time
class="entry-date published" datetime="2020-10-05T23:45:00+02:00" itemprop="datePublished">5. 10. 2020</time></span> <span class="byline">od <span
class="author vcard" itemprop="author"><a class="url fn n" href="/author/d" rel="author" itemprop="url"><span class="author-name"
itemprop="name">{p.author}</span></a></span></span></div></header><div class="entry-content" itemprop="text"><div class="lwptoc">Obsah<a
href="#s1">1. {p.heading}</a></div>{plain(p)}</div><footer class="entry-meta"><span class="cat-links"><span class="gp-icon"></span><span
class="screen-reader-text">Rubriky </span><a href="/c" rel="category tag">{p.tags[0]}</a></span> <span class="tags-links"><a href="/t"
rel="tag">{p.tags[1]}</a></span><nav id="nav-below" class="post-navigation"><div class="nav-previous"><span class="prev"><a href="/a"
rel="prev">{p.recent[0]}</a></span></div></nav></footer></div></article><div class="comments-area"><div id="comments"><h2
class="comments-title">2 komentáře u „{p.title}“</h2><ol class="comment-list">
{talk('<li class="comment"><article class="comment-body"><footer class="comment-meta"><cite class="fn">{name}</cite><time datetime="2020-10-0{n}T10:00:00+02:00">{n}. 10. 2020 v 10:00</time></footer><div class="comment-content"><p>{text}</p><span class="reply"><a>Odpovědět</a></span></div></article></li>', p)}
</ol><div id="respond"><h3>Napsat komentář</h3></div></div></div></main></div><div class="widget-area sidebar" id="right-sidebar"><aside
class="widget"><h2>Nejnovější příspěvky</h2><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></aside></div></div></div><div
class="site-footer"><div class="copyright-bar">© 2025 {p.site} • Postaveno s GeneratePress</div></div></body></html>"""
    return Page(
        name="wordpress generatepress",
        url="https://dvur.example/knihovna-v-opustene-pradelne/",
        html=html,
        prose=p,
        on=dt.date(2020, 10, 5),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("Odpovědět", "Napsat komentář", "Postaveno s", "Obsah"),
    )


PAGES = (
    kubrick,
    twenty_ten,
    twenty_thirteen,
    twenty_fifteen,
    twenty_seventeen,
    twenty_nineteen,
    twenty_twenty_four,
    astra,
    old_k2,
    generatepress,
)
