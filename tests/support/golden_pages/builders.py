"""Page builders and frameworks on WordPress (Divi, Elementor, Genesis, Kadence, Newspaper), and Ghost."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt
import json

from tests.support.golden_pages.page import Page, blocks, classic, each, plain, prose, talk


def divi() -> Page:
    p = prose("it")
    html = f"""<!DOCTYPE html><html lang="it-IT"><head><meta charset="UTF-8" /><title>{p.title} | {p.site}</title></head><body
class="post-template-default single single-post et_pb_button_helper_class et_right_sidebar et_divi_theme"><div id="page-container"><div id="top-header">
<span id="et-info-phone">055 123 456</span></div><header id="main-header"><div class="container logo_container"><a href="/"><img src="/logo.png"
alt="{p.site}" id="logo" /></a></div><nav id="top-menu-nav"><ul id="top-menu" class="nav">{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></nav>
</header><div id="et-main-area"><div id="main-content"><div class="container"><div id="content-area" class="clearfix"><div id="left-area"><article
id="post-55" class="et_pb_post post-55 post type-post"><div class="et_post_meta_wrapper"><h1 class="entry-title">{p.title}</h1><p
class="post-meta"> da <span class="author vcard"><a href="/author/g" title="Post di {p.author}" rel="author">{p.author}</a></span> | <span
class="published">Mar 7, 2017</span> | <a href="/c1" rel="category tag">{p.tags[0]}</a>, <a href="/c2" rel="category tag">{p.tags[1]}</a> | <span
class="comments-number"><a href="#respond">2 commenti</a></span></p><img src="/f.jpg" alt="" width="1080" height="675" /></div><div
class="entry-content">{classic(p)}</div><div class="et_post_meta_wrapper"><section id="comment-wrap"><h1 id="comments" class="page_title">2
Commenti</h1><ol class="commentlist clearfix">
{talk('<li class="comment"><article class="comment-body clearfix"><div class="comment_postinfo"><span class="fn">{name}</span> <span class="comment_date">su 8 Marzo 2017 alle 1{n}:20</span></div><div class="comment_area"><div class="comment-content clearfix"><p>{text}</p></div></div></article></li>', p)}
</ol><div id="respond"><h3 id="reply-title"><span>Invia commento</span></h3></div></section></div></article></div><div id="sidebar"><div
class="et_pb_widget widget_recent_entries"><h4 class="widgettitle">Articoli recenti</h4><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div>
<div class="et_pb_widget widget_archive"><h4 class="widgettitle">Archivi</h4><ul><li><a href="/2021/05">Maggio 2021</a></li></ul></div><div
class="et_pb_widget">{p.ask}</div></div></div></div></div><footer id="main-footer"><p id="footer-info">Progettato da Elegant Themes |
Sviluppato da WordPress</p></footer></div></div><div id="cookie-law-info-bar">{p.cookies}</div></body></html>"""
    return Page(
        name="wordpress divi",
        url="https://pietre.example/la-fontana/",
        html=html,
        prose=p,
        on=dt.date(2017, 3, 7),
        authors=(p.author,),
        tags=p.tags,
        absent=("Invia commento", "Progettato da", "Articoli recenti", "055 123"),
    )


def elementor() -> Page:
    p = prose("id")
    html = f"""<!DOCTYPE html><html lang="id"><head><meta charset="UTF-8"><title>{p.title} &#8212; {p.site}</title><meta
property="article:published_time" content="2022-01-31T18:30:00+00:00"><meta property="article:modified_time" content="2023-05-05T01:00:00+00:00">
</head><body class="elementor-default elementor-template-full-width single-post"><header data-elementor-type="header" class="elementor
elementor-location-header"><section class="elementor-section"><nav class="elementor-nav-menu--main"><ul class="elementor-nav-menu">
{each('<li class="menu-item"><a href="/p{n}" class="elementor-item">{}</a></li>', p.menu)}</ul></nav></section></header><div
data-elementor-type="single-post" class="elementor elementor-location-single post-7 post type-post"><section class="elementor-section"><div
class="elementor-container"><div class="elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1
class="elementor-heading-title elementor-size-default">{p.title}</h1></div></div><div class="elementor-widget elementor-widget-post-info"><ul
class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item" itemprop="author"><a
href="/author/s"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-author">{p.author}</span></a></li><li
class="elementor-icon-list-item" itemprop="datePublished"><a href="/2022/02/01/"><span class="elementor-icon-list-text elementor-post-info__item
elementor-post-info__item--type-date">Februari 1, 2022</span></a></li><li class="elementor-icon-list-item"><span class="elementor-icon-list-text
elementor-post-info__item--type-time">1:30 am</span></li></ul></div><div class="elementor-widget elementor-widget-share-buttons"><div
class="elementor-share-btn"><span class="elementor-share-btn__title">Facebook</span></div><div class="elementor-share-btn"><span
class="elementor-share-btn__title">Bagikan ke WhatsApp</span></div></div><div class="elementor-widget elementor-widget-theme-post-content"><div
class="elementor-widget-container">{blocks(p)}</div></div><div class="elementor-widget elementor-widget-post-info"><ul class="elementor-inline-items">
<li itemprop="about"><span class="elementor-post-info__item elementor-post-info__item--type-terms"><span class="elementor-post-info__item-prefix">Tag:
</span><span class="elementor-post-info__terms-list"><a href="/t1" class="elementor-post-info__terms-list-item">{p.tags[0]}</a>, <a href="/t2"
class="elementor-post-info__terms-list-item">{p.tags[1]}</a></span></span></li></ul></div><div class="elementor-widget elementor-widget-author-box"><div
class="elementor-author-box"><h4 class="elementor-author-box__name">{p.author}</h4><div class="elementor-author-box__bio">{p.bio}</div></div></div><div
class="elementor-widget elementor-widget-post-navigation"><div class="elementor-post-navigation__prev"><a href="/a" rel="prev"><span
class="post-navigation__prev--label">Sebelumnya</span><span class="post-navigation__prev--title">{p.recent[0]}</span></a></div></div><div
class="elementor-widget elementor-widget-posts"><div class="elementor-posts-container">
{each('<article class="elementor-post"><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="/r{n}">{}</a></h3><div class="elementor-post__meta-data"><span class="elementor-post-date">Maret {n}, 2023</span></div><div class="elementor-post__excerpt"><p>Cerita lain dari gang yang sama, ditulis pada hari yang lebih cerah daripada kemarin.</p></div></div></article>', p.recent)}
</div></div><section id="comments"><h3 class="title-comments">2 Tanggapan</h3><ol class="comment-list">
{talk('<li class="comment"><b class="fn">{name}</b><time datetime="2022-02-0{n}">Februari {n}, 2022 pukul 8:00</time><p>{text}</p></li>', p)}
</ol></section></div></section></div><footer class="elementor elementor-location-footer"><p>{p.ask}</p><p>{p.cookies}</p></footer></body></html>"""
    return Page(
        name="wordpress elementor",
        url="https://gang.example/warung-payung/",
        html=html,
        prose=p,
        on=dt.date(2022, 2, 1),
        authors=(p.author,),
        tags=p.tags,
        also=(p.heading,),
        absent=("WhatsApp", "Sebelumnya", "Cerita lain", "Tanggapan", "1:30 am"),
    )


def genesis() -> Page:
    p = prose("en")
    html = f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8" /><title>{p.title} - {p.site}</title></head><body class="single
single-post content-sidebar genesis-breadcrumbs-visible" itemscope itemtype="https://schema.org/WebPage"><div class="site-container"><header
class="site-header" itemscope itemtype="https://schema.org/WPHeader"><p class="site-title" itemprop="headline"><a href="/">{p.site}</a></p><p
class="site-description" itemprop="description">Bread without hurry</p></header><nav class="nav-primary" itemscope
itemtype="https://schema.org/SiteNavigationElement"><ul>{each('<li><a href="/p{n}" itemprop="url"><span itemprop="name">{}</span></a></li>', p.menu)}
</ul></nav><div class="site-inner"><div class="content-sidebar-wrap"><main class="content"><div class="breadcrumb">You are here: <a href="/">Home</a> /
<a href="/c">{p.tags[0]}</a> / {p.title}</div><article class="post-6 post type-post entry" itemscope itemtype="https://schema.org/CreativeWork"><header
class="entry-header"><h1 class="entry-title" itemprop="headline">{p.title}</h1><p class="entry-meta"><time class="entry-time"
itemprop="datePublished" datetime="2014-05-06T22:40:10-07:00">May 6, 2014</time> by <span class="entry-author" itemprop="author" itemscope
itemtype="https://schema.org/Person"><a href="/author/h" class="entry-author-link" itemprop="url" rel="author"><span class="entry-author-name"
itemprop="name">{p.author}</span></a></span> <span class="entry-comments-link"><a href="#comments">2 Comments</a></span> · <i>This post may contain
affiliate links.</i></p></header><div class="entry-content" itemprop="text">{plain(p)}
<div class="sharedaddy"><div class="pinterest-btn">Pin it for later</div></div></div><footer class="entry-footer"><p class="entry-meta"><span
class="entry-categories">Filed Under: <a href="/c" rel="category tag">{p.tags[0]}</a></span> <span class="entry-tags">Tagged With: <a href="/t"
rel="tag">{p.tags[1]}</a></span></p></footer></article><section class="author-box" itemprop="author" itemscope itemtype="https://schema.org/Person"><h4
class="author-box-title">About <span itemprop="name">{p.author}</span></h4><div class="author-box-content" itemprop="description"><p>{p.bio}</p></div>
</section><div class="after-entry widget-area"><section class="enews-widget"><h4>Never miss a loaf</h4><p>{p.ask}</p><form><input type="email"
placeholder="E-Mail Address"></form></section></div><h2 class="screen-reader-text">Reader Interactions</h2><div class="entry-comments" id="comments"><h3>
Comments</h3><ol class="comment-list">
{talk('<li class="comment"><article itemprop="comment" itemscope itemtype="https://schema.org/Comment"><header class="comment-header"><p class="comment-author" itemprop="author"><span itemprop="name">{name}</span> <span class="says">says</span></p><p class="comment-meta"><time datetime="2014-05-0{n}T09:00:00-07:00" itemprop="datePublished">May {n}, 2014 at 9:00 am</time></p></header><div class="comment-content" itemprop="text"><p>{text}</p></div></article></li>', p)}
</ol></div><div id="respond"><h3>Leave a Reply</h3></div></main><aside class="sidebar sidebar-primary widget-area"><section class="widget
featured-content"><h4>Popular</h4>{each('<article class="post entry"><header class="entry-header"><h2 class="entry-title"><a href="/r{n}">{}</a></h2><p class="entry-meta"><time class="entry-time">June {n}, 2020</time></p></header></article>', p.recent)}
</section></aside></div></div><footer class="site-footer"><p>Copyright © 2025 · Genesis Framework · {p.cookies}</p></footer></div></body></html>"""
    return Page(
        name="wordpress genesis",
        url="https://slowoven.example/twelve-loaves-before-breakfast/",
        html=html,
        prose=p,
        on=dt.date(2014, 5, 6),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("You are here", "Filed Under", "Pin it", "affiliate", "Leave a Reply", "Never miss", "Popular"),
    )


def kadence() -> Page:
    p = prose("nl")
    html = f"""<!doctype html><html lang="nl-NL" class="no-js"><head><meta charset="UTF-8"><title>{p.title} - {p.site}</title></head><body class="single-post
content-title-style-above"><div id="wrapper" class="site wp-site-blocks"><header id="masthead" class="site-header"><p class="site-title">{p.site}</p>
<nav class="main-navigation"><ul id="primary-menu">{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></nav></header><div id="inner-wrap"><section
class="entry-hero post-hero-section"><header class="entry-header post-title"><div class="entry-taxonomies"><span class="category-links
term-links"><a href="/c1" rel="tag">{p.tags[0]}</a> | <a href="/c2" rel="tag">{p.tags[1]}</a></span></div><h1 class="entry-title">{p.title}</h1><div
class="entry-meta entry-meta-divider-dot"><span class="posted-by"><span class="meta-label">Door</span><span class="author vcard"><a class="url fn n"
href="/author/g">{p.author}</a></span></span><span class="updated-on"><span class="meta-label">Bijgewerkt op</span><time class="entry-date
updated" datetime="2024-11-02T10:00:00+01:00">2 november 2024</time></span><span class="posted-on"><span class="meta-label">Geplaatst op</span><time
class="entry-date published" datetime="2023-06-26T08:00:00+02:00">26 juni 2023</time></span><span class="meta-comments">2 Reacties</span></div></header>
</section><div id="primary" class="content-area"><div class="content-container"><main id="main"><article id="post-4" class="entry content-bg single-entry
post-4 post"><div class="entry-content-wrap"><div class="entry-content single-content">{blocks(p)}</div></div></article><nav class="navigation
post-navigation"><div class="nav-links"><a href="/a" rel="prev"><div class="post-navigation-sub"><small>Vorige</small></div>{p.recent[0]}</a></div></nav>
<div class="entry-related"><h2 class="entry-related-title">Gerelateerde berichten</h2><ul class="kadence-posts-list">
{each('<li class="entry-list-item"><article class="entry loop-entry"><h3 class="entry-title"><a href="/r{n}">{}</a></h3><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2024-0{n}-01">{n} januari 2024</time></span></div><div class="entry-summary"><p>Nog een stukje klei uit de polder, met een pot koffie en een paard dat niet wilde lopen.</p></div></article></li>', p.recent)}
</ul></div><div id="comments"><h2 class="comments-title">2 Reacties</h2><ol class="comment-list">
{talk('<li class="comment"><b class="fn">{name}</b> <span class="says">schreef:</span><time datetime="2023-06-2{n}">2{n} juni 2023 om 10:00</time><div class="comment-content"><p>{text}</p></div></li>', p)}
</ol></div></main></div></div></div><footer>{p.ask} {p.cookies}</footer></div></body></html>"""
    return Page(
        name="wordpress kadence",
        url="https://windenklei.example/de-molen/",
        html=html,
        prose=p,
        on=dt.date(2023, 6, 26),
        authors=(p.author,),
        tags=p.tags,
        also=(p.heading,),
        absent=("Gerelateerde", "Nog een stukje", "Bijgewerkt op", "Vorige", "schreef:"),
    )


def newspaper() -> Page:
    p = prose("ro")
    html = f"""<!doctype html><html lang="ro-RO"><head><meta charset="UTF-8" /><title>{p.title} - {p.site}</title></head><body class="single-post td-standard-pack">
<div id="td-outer-wrap"><div class="td-header-wrap"><ul class="sf-menu">{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></div><div
class="td-main-content-wrap"><div class="td-container td-post-template-default"><div class="td-crumb-container"><div class="entry-crumbs"><span><a
class="entry-crumb" href="/">{p.menu[0]}</a></span> <span class="td-bred-no-url-last">{p.title}</span></div></div><div class="td-pb-row"><div
class="td-pb-span8 td-main-content"><article id="post-2" class="post-2 post type-post"><div class="td-post-header"><ul class="td-category"><li
class="entry-category"><a href="/c1">{p.tags[0]}</a></li></ul><header class="td-post-title"><h1 class="entry-title">{p.title}</h1><div
class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">De</div> <a href="/author/s">{p.author}</a><div
class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date"
datetime="2019-12-01T23:10:00+00:00">decembrie 1, 2019</time></span><div class="td-post-views"><span>1874</span></div></div></header></div><div
class="td-post-sharing-top"><div class="td-post-sharing"><a class="td-social-sharing-button"><div class="td-social-but-text">Distribuie pe
Facebook</div></a></div></div><div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><img src="/f.jpg"></div>{classic(p)}</div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>ETICHETE</span></li><li><a href="/t1">{p.tags[1]}</a>
</li></ul></div><div class="td-block-row td-post-next-prev"><div class="td-post-prev-post"><span>Articolul precedent</span><a
href="/a">{p.recent[0]}</a></div></div><div class="author-box-wrap"><div class="td-author-name vcard author"><span class="fn"><a
href="/author/s">{p.author}</a></span></div><div class="td-author-description">{p.bio}</div></div></footer></article><div
class="td_block_wrap td_block_related_posts"><h4 class="td-related-title">ARTICOLE SIMILARE</h4>
{each('<div class="td_module_related_posts"><h3 class="entry-title td-module-title"><a href="/r{n}">{}</a></h3></div>', p.recent)}</div><div
class="comments" id="comments"><div class="td-comments-title-wrap"><h4>2 COMENTARII</h4></div><ol class="comment-list">
{talk('<li class="comment"><article><footer><cite>{name}</cite> <a class="comment-link"><time>decembrie {n}, 2019 La 10:00 am</time></a></footer><div class="comment-content"><p>{text}</p></div></article></li>', p)}
</ol></div></div><div class="td-pb-span4 td-main-sidebar"><aside class="td_block_template_1 widget"><p>{p.ask}</p></aside></div></div></div></div><div
class="td-sub-footer-copy">&copy; Toate drepturile rezervate. {p.cookies}</div></div></body></html>"""
    return Page(
        name="wordpress newspaper",
        url="https://ulita.example/fanfara-de-la-marginea-padurii/",
        html=html,
        prose=p,
        on=dt.date(2019, 12, 1),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("Distribuie", "ARTICOLE SIMILARE", "ETICHETE", "1874", "precedent"),
    )


def _ghost_head(p_title: str, site: str, author: str, tags: tuple[str, ...], published: str) -> str:
    card = {
        "@context": "https://schema.org",
        "@type": "Article",
        "publisher": {"@type": "Organization", "name": site},
        "author": {"@type": "Person", "name": author},
        "headline": p_title,
        "datePublished": published,
        "dateModified": "2025-01-01T00:00:00.000Z",
        "keywords": ", ".join(tags),
    }
    return f"""<meta property="og:site_name" content="{site}"><meta property="og:title" content="{p_title}"><meta property="article:published_time"
content="{published}"><meta property="article:modified_time" content="2025-01-01T00:00:00.000Z">{each('<meta property="article:tag" content="{}">', tags)}
<script type="application/ld+json">{json.dumps(card)}</script><meta name="generator" content="Ghost 5.8">"""


def ghost_source() -> Page:
    p = prose("fi")
    html = f"""<!DOCTYPE html><html lang="fi"><head><title>{p.title}</title><meta charset="utf-8">{_ghost_head(p.title, p.site, p.author, p.tags, "2024-08-14T05:00:00.000Z")}
</head><body class="post-template has-sans-title"><div class="gh-viewport"><header id="gh-navigation" class="gh-navigation"><a class="gh-navigation-logo
is-title" href="/">{p.site}</a><nav class="gh-navigation-menu"><ul class="nav">{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></nav><a
href="#/portal/signin">Kirjaudu</a></header><main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a
class="gh-article-tag" href="/tag/sauna/">{p.tags[0]}</a><h1 class="gh-article-title is-title">{p.title}</h1><p
class="gh-article-excerpt is-body">Kello joka ei halua kiirehtiä eikä ketään hoputa.</p><div class="gh-article-meta"><div
class="gh-article-author-image"></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a
href="/author/aune/">{p.author}</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2024-08-14">14 elok.
2024</time><span class="gh-article-meta-length"><span class="bull">—</span> 3 min luku</span></div></div></div></header><section class="gh-content
gh-canvas is-body">{plain(p)}<div class="kg-card kg-signup-card"><h2 class="kg-signup-card-heading">Tilaa Järven takana</h2><p>{p.ask}</p></div></section>
</article><div class="gh-comments gh-canvas"><section class="gh-comments"><h2>Keskustelu</h2></section></div></main><section class="gh-container
is-grid gh-outer"><div class="gh-container-inner"><h2 class="gh-container-title">Lue myös</h2><div class="gh-feed">
{each('<article class="gh-card post"><a class="gh-card-link" href="/r{n}"><div class="gh-card-wrapper"><h3 class="gh-card-title is-title">{}</h3><footer class="gh-card-meta"><span class="gh-card-author">Aune</span><time class="gh-card-date" datetime="2025-0{n}-02">0{n} tammik. 2025</time></footer></div></a></article>', p.recent)}
</div></div></section><footer class="gh-footer"><div>{p.site} © 2025</div><div>{p.cookies}</div></footer></div></body></html>"""
    return Page(
        name="ghost source",
        url="https://jarvi.example/saunan-kello/",
        html=html,
        prose=p,
        on=dt.date(2024, 8, 14),
        authors=(p.author,),
        tags=p.tags,
        absent=("Lue myös", "Kirjaudu", "min luku", "Tilaa Järven"),
    )


def ghost_casper() -> Page:
    p = prose("pt")
    html = f"""<!DOCTYPE html><html><head><meta charset="utf-8" /><title>{p.title}</title>{_ghost_head(p.title, p.site, p.author, p.tags, "2015-10-01T22:12:00.000Z")}
</head><body class="post-template tag-mapas nav-closed"><div class="nav"><h3 class="nav-title">Menu</h3><ul>{each('<li role="presentation"><a href="/p{n}">{}</a></li>', p.menu)}
</ul></div><div class="site-wrapper"><header class="main-header post-head no-cover"><nav class="main-nav"><a class="menu-button">Menu</a></nav></header>
<main class="content" role="main"><article class="post tag-mapas"><header class="post-header"><h1 class="post-title">{p.title}</h1><section
class="post-meta"><time class="post-date" datetime="2015-10-01">01 October 2015</time> on <a href="/tag/mapas/">{p.tags[0]}</a>, <a
href="/tag/bairro/">{p.tags[1]}</a></section></header><section class="post-content">{plain(p)}</section><footer class="post-footer"><section
class="author"><h4><a href="/author/c/">{p.author}</a></h4><p>{p.bio}</p><div class="author-meta"><span class="author-location icon-location">Lisboa</span>
</div></section><section class="share"><h4>Share this post</h4><a class="icon-twitter"><span class="hidden">Twitter</span></a></section></footer></article>
</main><aside class="read-next"><a class="read-next-story" href="/a"><section class="post"><h2>{p.recent[0]}</h2><p>Um elétrico cheio de sardinhas
subiu a rua numa manhã de neblina e parou mesmo à porta…</p></section></a></aside><div id="disqus_thread"></div><footer class="site-footer"><section
class="copyright"><a href="/">{p.site}</a> © 2016</section><section class="poweredby">Proudly published with <a>Ghost</a></section></footer></div></body></html>"""
    return Page(
        name="ghost casper 1",
        url="https://ruadetras.example/o-barbeiro/",
        html=html,
        prose=p,
        on=dt.date(2015, 10, 1),
        authors=(p.author,),
        tags=p.tags,
        absent=("Share this post", "subiu a rua", "Proudly published", "Lisboa"),
    )


PAGES = (divi, elementor, genesis, kadence, newspaper, ghost_source, ghost_casper)
