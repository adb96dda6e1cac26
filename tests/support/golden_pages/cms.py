"""Systems one installs: Movable Type, Textpattern, Serendipity, b2evolution, Nucleus, Drupal, Joomla, TYPO3, Plone, DokuWiki."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt

from tests.support.golden_pages.page import Page, broken, classic, each, plain, prose, talk


def movable_type() -> Page:
    p = prose("en")
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "x.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta
http-equiv="Content-Type" content="text/html; charset=iso-8859-1" /><meta name="generator" content="http://www.movabletype.org/" /><title>{p.site}:
{p.title}</title></head><body><div id="banner"><h1><a href="/" accesskey="1">{p.site}</a></h1><span class="description">crumbs since 2002</span></div><div
id="container"><div class="blog"><div id="menu"><a href="/archives/000121.html">&laquo; {p.recent[0]}</a> | <a href="/">Main</a> | <a
href="/archives/000123.html">{p.recent[1]} &raquo;</a></div></div><div class="blog"><h2 class="date">November 05, 2003</h2><div class="blogbody"><h3
class="title">{p.title}</h3>{broken(p)}<a name="more"></a><br /><span class="posted">Posted by {p.author} at November 5, 2003 11:52 PM <br /></span></div>
<div class="comments-head"><a name="comments"></a>Comments</div><div class="comments-body">
{talk('<p>{text}</p><span class="comments-post">Posted by: <a href="#">{name}</a> on November {n}, 2003 09:1{n} AM</span>', p)}
</div><div class="comments-head">Post a comment</div><div class="comments-body"><form><input name="author" /><br />Remember personal info?</form></div></div>
</div></body></html>"""
    return Page(
        name="movable type 2",
        url="http://slowoven.example/archives/000122.html",
        html=html,
        prose=p,
        on=dt.date(2003, 11, 5),
        authors=(p.author,),
        tags=None,
        absent=("Posted by", "Remember personal", "Post a comment"),
        encoding="iso-8859-1",
    )


def movable_type_4() -> Page:
    p = prose("ja")
    html = f"""<!DOCTYPE html><html lang="ja" id="sixapart-standard"><head><meta charset="UTF-8" /><meta name="generator" content="Movable Type Pro 5.2" />
<title>{p.title} - {p.site}</title></head><body id="classic-blog" class="mt-entry-archive layout-wtt"><div id="container"><div id="header"><h1
id="header-name"><a href="/">{p.site}</a></h1></div><div id="content"><div id="alpha"><div id="entry-55" class="entry-asset asset hentry"><div
class="asset-header"><h1 id="page-title" class="asset-name entry-title">{p.title}</h1><div class="asset-meta"><span class="byline"><span
class="vcard author">{p.author}</span> (<abbr class="published" title="2012-10-31T00:05:44+09:00">2012年10月31日 00:05</abbr>)</span> <span
class="separator">|</span> <a href="#comments">コメント(2)</a></div></div><div class="asset-content entry-content"><div class="asset-body">{plain(p)}</div></div>
<div class="asset-footer"><div class="entry-categories"><h4>カテゴリ<span class="delimiter">:</span></h4><ul><li><a href="/c1" rel="tag">{p.tags[0]}</a></li></ul>
</div><div class="entry-tags"><h4>タグ<span class="delimiter">:</span></h4><ul><li><a href="/t1" rel="tag">{p.tags[1]}</a></li></ul></div></div></div><div
class="trackbacks"><h2>トラックバック(0)</h2></div><div id="comments" class="comments"><h2 class="comments-header">コメント(2)</h2>
{talk('<div class="comment"><div class="comment-header"><span class="byline"><span class="vcard author">{name}</span> | <abbr class="published" title="2012-11-0{n}T10:00:00+09:00">2012年11月{n}日 10:00</abbr></span></div><div class="comment-content"><p>{text}</p></div></div>', p)}
<h2>コメントする</h2></div></div><div id="beta"><div class="widget-recent-entries"><h3>最近のブログ記事</h3><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div><div
class="widget-archive"><h3>月別アーカイブ</h3><ul><li><a href="/2014/05/">2014年5月 (3)</a></li></ul></div></div></div></div></body></html>"""
    return Page(
        name="movable type 5 classic",
        url="https://roji.example/2012/10/tofu.html",
        html=html,
        prose=p,
        on=dt.date(2012, 10, 31),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("コメントする", "最近のブログ記事", "トラックバック"),
    )


def textpattern() -> Page:
    p = prose("nl")
    html = f"""<!DOCTYPE html><html lang="nl-nl"><head><meta charset="utf-8"><title>{p.title} | {p.site}</title><meta name="author" content="{p.author}"></head><body
id="artikelen-page"><div class="wrapper"><header role="banner"><h1><a rel="home" href="/">{p.site}</a></h1><h3>Notities uit de polder</h3></header><nav
role="navigation"><ul>{each('<li><a href="/s{n}">{}</a></li>', p.menu)}</ul></nav><div class="container"><main role="main"><article role="article"
itemscope itemtype="http://schema.org/Article"><h1 itemprop="headline">{p.title}</h1><p><strong>Gepubliceerd</strong> <time datetime="2009-05-04T22:10:00Z"
itemprop="datePublished">4 mei 2009</time><br><strong>Reacties</strong> <a href="#comments-head">2</a></p><div
itemprop="articleBody">{plain(p)}</div><p><strong>Auteur</strong> <span itemprop="author"><a href="/author/g">{p.author}</a></span><br><strong>Categorieën</strong>
<span itemprop="keywords"><a href="/category/1/" rel="tag">{p.tags[0]}</a>, <a href="/category/2/" rel="tag">{p.tags[1]}</a></span></p></article><section
id="comments-head"><h3>Reacties</h3><ol class="comments-list">
{talk('<li class="comment"><article itemprop="comment"><h4><span itemprop="author">{name}</span> <span>zei:</span></h4><div itemprop="text"><p>{text}</p></div><footer><p><time datetime="2009-05-0{n}T08:00:00Z">{n} mei 2009, 10:00</time></p></footer></article></li>', p)}
</ol></section><p id="paginator"><a rel="prev" href="/a">← {p.recent[0]}</a></p></main><aside role="complementary"><h4>Recente artikelen</h4><ul>
{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul><p>{p.bio}</p></aside></div><footer><small>Gepubliceerd met Textpattern CMS</small></footer></div></body></html>"""
    return Page(
        name="textpattern",
        url="http://windenklei.example/artikelen/de-molen-die-achteruit-draaide",
        html=html,
        prose=p,
        on=dt.date(2009, 5, 4),
        authors=(p.author,),
        tags=p.tags,
        absent=("zei:", "Recente artikelen", "Gepubliceerd met"),
    )


def serendipity() -> Page:
    p = prose("de")
    html = f"""<html><head><title>{p.title} - {p.site}</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><meta
name="generator" content="Serendipity v.1.5" /></head><body id="serendipity_comments"><div id="serendipity_banner"><h1><a class="homelink1"
href="/">{p.site}</a></h1><h2><a class="homelink2" href="/">Grün von oben</a></h2></div><table id="mainpane"><tr><td id="serendipityLeftSideBar"
valign="top"><div class="serendipitySideBarItem container_serendipity_calendar_plugin"><table><tr><td>Mai '19</td></tr><tr><td>1</td><td>2</td></tr></table>
</div><div class="serendipitySideBarItem"><h3 class="serendipitySideBarTitle">Zuletzt</h3>{each('<a href="/r{n}">{}</a><br />', p.recent)}</div></td><td
id="content" valign="top"><div class="serendipity_Entry_Date"><h3 class="serendipity_date">Sonntag, 11. Juli 2010</h3><h4 class="serendipity_title"><a
href="/archives/88-x.html">{p.title}</a></h4><div class="serendipity_entry serendipity_entry_author_wiebke"><div
class="serendipity_entry_body">{plain(p)}</div><div class='serendipity_entryFooter'>Geschrieben von <a href="/authors/1">{p.author}</a> in <a
href="/categories/1">{p.tags[0]}</a>, <a href="/categories/2">{p.tags[1]}</a> um <a href="/archives/88-x.html">22:41</a> | <a href="#comments">Kommentare
(2)</a> | <a href="#trackbacks">Trackbacks (0)</a></div></div><a id="comments"></a><div class="serendipity_commentsTitle">Kommentare</div><div
class="serendipity_center">Ansicht der Kommentare: (Linear | <a href="#">Verschachtelt</a>)</div>
{talk('<a id="c{n}"></a><div class="serendipity_comment"><div class="serendipity_commentBody">{text}</div><div class="serendipity_comment_source">#{n} - <b>{name}</b> - 1{n}.07.2010 09:3{n} - (<a href="#">Antwort</a>)</div></div>', p)}
<div class="serendipity_commentsTitle">Kommentar schreiben</div></div></td></tr></table></body></html>"""
    return Page(
        name="serendipity",
        url="http://moos.example/archives/88-Der-Garten.html",
        html=html,
        prose=p,
        on=dt.date(2010, 7, 11),
        authors=(p.author,),
        tags=p.tags,
        absent=("Geschrieben von", "Trackbacks", "Ansicht der", "Zuletzt", "Kommentar schreiben"),
    )


def b2evolution() -> Page:
    p = prose("fr")
    html = f"""<!DOCTYPE html><html lang="fr-FR"><head><meta charset="utf-8" /><title>{p.title}</title><meta name="generator" content="b2evolution 2.4" /></head><body>
<div class="wrapper"><div class="PageTop"><ul><li><a href="/">{p.site}</a></li></ul></div><div class="pageHeader"><h1>{p.site}</h1><div
class="widget_core_coll_tagline">Au fil de l'eau</div></div><div class="top_menu"><ul>{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></div><div
class="bPosts"><div class="prevnext_post"><table class="prevnext_post"><tr><td>Note précédente: <a href="/a">{p.recent[0]}</a></td></tr></table></div><h2>18.06.07</h2>
<div id="item_51" class="bPost bPostpublished" lang="fr-FR"><div class="bSmallHead"><a href="/x"><img src="/i.gif" alt="Permalink" /></a> 23:12:08, par <span
class="login">{p.author}</span>, 312 mots <br />Catégories: <a href="/c1">{p.tags[0]}</a>, <a href="/c2">{p.tags[1]}</a></div><h3 class="bTitle">{p.title}</h3><div
class="bText">{plain(p)}</div><div class="bSmallPrint"><a href="#" class="permalink_right">Lien permanent</a></div></div><h4>2 commentaires</h4>
{talk('<div class="bComment" id="c{n}"><div class="bCommentTitle">Commentaire de: {name} [Visiteur]</div><div class="bCommentText">{text}</div><div class="bCommentSmallPrint">19.06.07 @ 08:0{n}</div></div>', p)}
<h4>Laisser un commentaire</h4></div><div class="bSideBar"><h3>Juin 2009</h3><table class="bCalendarTable"><tr><td>1</td></tr></table><h3>Dernières notes</h3><ul>
{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div></div></body></html>"""
    return Page(
        name="b2evolution",
        url="http://ecluse.example/blog1.php/peniche-et-facteur",
        html=html,
        prose=p,
        on=dt.date(2007, 6, 18),
        authors=(p.author,),
        tags=p.tags,
        absent=("312 mots", "Lien permanent", "Dernières notes", "Laisser un", "Note précédente"),
    )


def nucleus() -> Page:
    p = prose("it")
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" /><meta name="generator" content="Nucleus CMS v3.24"
/><title>{p.site} &raquo; {p.title}</title></head><body><div id="container"><div id="header"><h1><a href="index.php">{p.site}</a></h1></div><div
class="content"><div class="contenttitle"><h2>{p.title}</h2></div><div class="contentitem"><small class="contentitemcategory"><a
href="index.php?catid=4">{p.tags[0]}</a></small><div class="contentbody">{broken(p)}</div><small class="contentitempostedby">22 Febbraio, 2006 - Inserito da
{p.author}</small></div><div class="contenttitle"><h2>Commenti</h2></div>
{talk('<div class="itemcomment"><h3>{name} ha scritto:</h3><div class="commentbody">{text}</div><div class="commentinfo">2{n} Febbraio, 2006 09:0{n}</div></div>', p)}
<h2>Aggiungi un commento</h2></div><div id="sidebarcontainer"><dl class="sidebardl"><dt>Navigazione</dt>{each('<dd><a href="/p{n}">{}</a></dd>', p.menu)}</dl><dl
class="sidebardl"><dt>Ultimi</dt>{each('<dd><a href="/r{n}">{}</a></dd>', p.recent)}</dl></div></div></body></html>"""
    return Page(
        name="nucleus",
        url="http://pietre.example/index.php?itemid=212",
        html=html,
        prose=p,
        on=dt.date(2006, 2, 22),
        authors=(p.author,),
        tags=p.tags[:1],
        absent=("Inserito da", "ha scritto", "Aggiungi", "Navigazione"),
        encoding="iso-8859-1",
    )


def drupal_6() -> Page:
    p = prose("pl")
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl" lang="pl"><head><meta
http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{p.title} | {p.site}</title></head><body class="sidebar-left"><div
id="header-region" class="clear-block"></div><div id="wrapper"><div id="container" class="clear-block"><div id="header"><div id="logo-floater"><h1><a
href="/" title="{p.site}"><span>{p.site}</span></a></h1></div><ul class="links primary-links">{each('<li class="menu-{n}"><a href="/p{n}">{}</a></li>', p.menu)}
</ul></div><div id="sidebar-left" class="sidebar"><div id="block-user-0" class="clear-block block block-user"><h2>Logowanie</h2><div
class="content"><form><div class="form-item"><label>Nazwa użytkownika: <span class="form-required">*</span></label></div></form></div></div><div
class="clear-block block"><h2>Ostatnie wpisy</h2><div class="item-list"><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div></div></div><div
id="center"><div id="squeeze"><div class="right-corner"><div class="left-corner"><div class="breadcrumb"><a href="/">Strona główna</a> › <a
href="/blog">Blogi</a> › <a href="/blog/7">{p.author} - blog</a></div><h2>{p.title}</h2><div class="clear-block"><div id="node-38" class="node"><span
class="submitted">czw., 10/06/2010 - 00:12 — {p.author}</span><div class="content clear-block">{plain(p)}</div><div class="clear-block"><div
class="meta"><div class="terms"><ul class="links inline"><li class="taxonomy_term_1 first"><a href="/c1" rel="tag" title="">{p.tags[0]}</a></li><li
class="taxonomy_term_2 last"><a href="/c2" rel="tag" title="">{p.tags[1]}</a></li></ul></div></div><div class="links"><ul class="links inline"><li
class="blog_usernames_blog first"><a href="/blog/7">{p.author} - blog</a></li><li class="comment_forbidden last"><span><a
href="/user/login">Zaloguj się</a> lub zarejestruj, aby komentować</span></li></ul></div></div></div><div id="comments">
{talk('<div class="comment clear-block"><div class="submitted">pt., 11/06/2010 - 1{n}:00 — {name}</div><h3><a href="#c{n}">Odp</a></h3><div class="content">{text}</div></div>', p)}
</div></div></div></div></div></div></div></div></body></html>"""
    return Page(
        name="drupal 6 garland",
        url="http://przystanek.example/node/38",
        html=html,
        prose=p,
        on=dt.date(2010, 6, 10),
        authors=(p.author,),
        tags=p.tags,
        absent=("Logowanie", "Ostatnie wpisy", "Zaloguj", "Blogi"),
    )


def drupal_7() -> Page:
    p = prose("pt")
    html = f"""<!DOCTYPE html><html lang="pt-pt" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/ dc: http://purl.org/dc/terms/"><head><meta
charset="utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>{p.title} | {p.site}</title></head><body class="html not-front
node-type-blog"><div id="page-wrapper"><div id="page"><div id="header"><div id="name-and-slogan"><div id="site-name"><strong><a href="/"
rel="home"><span>{p.site}</span></a></strong></div></div></div><div id="main-menu" class="navigation"><ul>{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul>
</div><div id="main"><div id="content" class="column"><div class="section"><a id="main-content"></a><h1 class="title" id="page-title">{p.title}</h1><div
class="region region-content"><div id="block-system-main" class="block"><div class="content"><div id="node-9" class="node node-blog node-full clearfix"
about="/x" typeof="sioct:Post sioct:BlogPost"><span property="dc:title" content="{p.title}" class="rdf-meta element-hidden"></span><div
class="meta submitted"><span property="dc:date dc:created" content="2013-04-02T23:31:00+01:00" datatype="xsd:dateTime" rel="sioc:has_creator">Submetido por <a
href="/users/c" title="Ver perfil do utilizador." class="username" property="foaf:name">{p.author}</a> em Ter, 04/02/2013 - 23:31</span></div><div
class="content clearfix"><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div
class="field-item even" property="content:encoded">{plain(p)}</div></div></div><div class="field field-name-field-tags
field-type-taxonomy-term-reference field-label-above clearfix"><h3 class="field-label">Etiquetas: </h3><ul class="links"><li class="taxonomy-term-reference-0"
rel="dc:subject"><a href="/c1" typeof="skos:Concept" property="rdfs:label skos:prefLabel">{p.tags[0]}</a></li><li class="taxonomy-term-reference-1"><a
href="/c2" property="rdfs:label skos:prefLabel">{p.tags[1]}</a></li></ul></div></div><div class="link-wrapper"><ul class="links inline"><li
class="comment_forbidden"><span><a>Entre</a> para poder publicar comentários</span></li></ul></div><div id="comments"
class="comment-wrapper"><h2 class="title">Comentários</h2>
{talk('<div class="comment clearfix"><div class="attribution"><div class="submitted"><p class="commenter-name"><span class="username">{name}</span></p><p class="comment-time"><span property="dc:date dc:created" content="2013-04-0{n}T10:00:00+01:00">Qua, 04/0{n}/2013 - 10:00</span></p></div></div><div class="comment-text"><div class="content"><p>{text}</p></div></div></div>', p)}
</div></div></div></div></div></div></div><div id="sidebar-second" class="column sidebar"><div class="block"><h2>Novidades</h2><ul>
{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div></div></div></div></div></body></html>"""
    return Page(
        name="drupal 7 bartik",
        url="http://ruadetras.example/blog/barbeiro",
        html=html,
        prose=p,
        on=dt.date(2013, 4, 2),
        authors=(p.author,),
        tags=p.tags,
        absent=("Submetido por", "Etiquetas", "para poder publicar", "Novidades"),
    )


def drupal_olivero() -> Page:
    p = prose("es")
    html = f"""<!DOCTYPE html><html lang="es" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"
/><title>{p.title} | {p.site}</title></head><body class="path-node node--type-article"><a href="#main-content" class="visually-hidden focusable skip-link">Pasar
al contenido principal</a><div class="dialog-off-canvas-main-canvas"><div id="page-wrapper" class="page-wrapper"><header id="header"
class="site-header"><div class="site-branding__name"><a href="/" rel="home">{p.site}</a></div><nav class="primary-nav"><ul class="menu primary-nav__menu">
{each('<li class="primary-nav__menu-item"><a href="/p{n}"><span class="primary-nav__menu-link-inner">{}</span></a></li>', p.menu)}</ul></nav></header><div
id="main-wrapper" class="layout-main-wrapper"><div class="region region--breadcrumb"><nav class="breadcrumb"><ol class="breadcrumb__list"><li
class="breadcrumb__item"><a href="/">Inicio</a></li></ol></nav></div><main role="main"><div class="region region--content-above"><div
class="block block-core block-page-title-block"><h1 class="title page-title"><span class="field field--name-title">{p.title}</span></h1></div></div><div
class="region region--content"><div class="block block-system-main-block"><article data-history-node-id="5" class="node node--type-article
node--view-mode-full"><header><div class="node__meta"><div class="node__author-image"></div><span>Por <span class="field field--name-uid"><span
lang="">{p.author}</span></span>, <span class="field field--name-created"><time datetime="2023-01-15T22:45:18-06:00" title="Domingo, Enero 15, 2023 -
22:45">15 Enero 2023</time></span></span></div></header><div class="node__content"><div class="field field--name-body text-content clearfix
field__item">{plain(p)}</div><div class="field field--name-field-tags field--label-inline tags"><div class="field__label tags__label">Etiquetas</div><ul
class="field__items tags__list"><li class="tags__item"><a href="/t1">{p.tags[0]}</a></li><li class="tags__item"><a href="/t2">{p.tags[1]}</a></li></ul></div>
<section data-drupal-selector="comments" class="comments"><h2 class="comments__title">Comentarios</h2>
{talk('<article class="comment"><div class="comment__content"><p class="comment__author"><span>{name}</span></p><p class="comment__time">Hace 2 años</p><h3>Re</h3><div class="comment__text-content text-content"><p>{text}</p></div></div></article>', p)}
</section></div></article></div></div></main><aside class="layout--sidebar"><div class="block"><h2>Últimas entradas</h2><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}
</ul></div></aside></div><footer class="site-footer"><span>Con la tecnología de Drupal</span></footer></div></div></body></html>"""
    return Page(
        name="drupal 10 olivero",
        url="https://viamuerta.example/tren-olivar",
        html=html,
        prose=p,
        on=dt.date(2023, 1, 15),
        authors=(p.author,),
        tags=p.tags,
        absent=("Pasar al contenido", "Etiquetas", "Hace 2 años", "Últimas entradas", "Con la tecnología"),
    )


def joomla() -> Page:
    p = prose("uk")
    html = f"""<!DOCTYPE html><html lang="uk-ua" dir="ltr"><head><meta charset="utf-8"><meta name="author" content="{p.author}"><meta name="generator"
content="Joomla! - Open Source Content Management"><title>{p.title}</title></head><body class="site com_content view-article"><header class="header"><a
class="brand" href="/">{p.site}</a></header><nav class="navigation"><ul class="nav menu">{each('<li class="item-{n}"><a href="/p{n}">{}</a></li>', p.menu)}</ul></nav>
<div class="row-fluid"><main id="content" role="main" class="span9"><div class="item-page" itemscope itemtype="https://schema.org/Article"><meta
itemprop="inLanguage" content="uk-UA" /><div class="page-header"><h2 itemprop="headline">{p.title}</h2></div><div class="icons"><div class="btn-group"><ul><li
class="print-icon"><a>Друк</a></li><li class="email-icon"><a>Ел. пошта</a></li></ul></div></div><dl class="article-info muted"><dt
class="article-info-term">Деталі</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Автор: <span
itemprop="name">{p.author}</span></dd><dd class="category-name">Категорія: <a href="/c1" itemprop="genre">{p.tags[0]}</a></dd><dd class="published"><span
class="icon-calendar"></span><time datetime="2017-07-23T08:14:00+03:00" itemprop="datePublished">Опубліковано: 23 липня 2017</time></dd><dd
class="modified"><time datetime="2019-02-02T10:00:00+02:00" itemprop="dateModified">Останнє оновлення: 02 лютого 2019</time></dd><dd class="hits"><meta
itemprop="interactionCount" content="UserPageVisits:3321" />Перегляди: 3321</dd></dl><ul class="tags inline"><li class="tag-2" itemprop="keywords"><a
href="/t" class="label label-info">{p.tags[1]}</a></li></ul><div itemprop="articleBody">{plain(p)}</div><ul class="pager pagenav"><li class="previous"><a
href="/a" rel="prev">Попередня</a></li><li class="next"><a href="/b" rel="next">Наступна</a></li></ul></div><div id="jc"><h4>Коментарі</h4>
{talk('<div class="comment-box"><span class="comment-author">{name}</span> <span class="comment-date">2{n}.07.2017 10:0{n}</span><div class="comment-body">{text}</div></div>', p)}
</div></main><div id="aside" class="span3"><div class="well"><h3 class="page-header">Останні статті</h3><ul class="latestnews">
{each('<li itemscope itemtype="https://schema.org/Article"><a href="/r{n}" itemprop="url"><span itemprop="name">{}</span></a></li>', p.recent)}</ul></div></div></div></body></html>"""
    return Page(
        name="joomla 3 protostar",
        url="https://zarichkoiu.example/blog/12-mist",
        html=html,
        prose=p,
        on=dt.date(2017, 7, 23),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("Друк", "Перегляди", "Попередня", "Останні статті", "Деталі"),
    )


def typo3_news() -> Page:
    p = prose("de")
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta name="generator" content="TYPO3 CMS"><title>{p.title} - {p.site}</title></head><body
id="p12"><header><nav id="main-nav"><ul>{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></nav></header><div id="content"><!--TYPO3SEARCH_begin--><div
id="c34" class="frame frame-default frame-type-list"><div class="news news-single"><div class="article" itemscope="itemscope"
itemtype="http://schema.org/Article"><div class="header"><h3 itemprop="headline">{p.title}</h3></div><div class="footer"><p><span class="news-list-date"><time
itemprop="datePublished" datetime="2018-11-09">09.11.2018</time></span> <span class="news-list-category">{p.tags[0]}</span> <span class="news-list-tags"
itemprop="keywords">{p.tags[1]}</span> <span class="news-list-author" itemprop="author" itemscope="itemscope" itemtype="http://schema.org/Person">Von <span
itemprop="name">{p.author}</span></span></p></div><div class="teaser-text" itemprop="description"><p>{p.lead}</p></div><div class="news-img-wrap"><div
class="outer"><div class="mediaelement mediaelement-image"><img itemprop="image" src="/i.jpg" alt="" /></div><p class="news-img-caption">{p.caption}</p></div></div>
<div class="news-text-wrap" itemprop="articleBody">{classic(p).split("</p>", 1)[1]}</div><div class="news-backlink-wrap"><a
href="/liste">Zurück zur Übersicht</a></div><div class="news-related-wrap"><div class="news-related news-related-news"><h4>Verwandte Nachrichten</h4><ul>
{each('<li><span class="news-related-news-date">0{n}.02.2019</span> <a href="/r{n}">{}</a></li>', p.recent)}</ul></div></div></div></div></div><!--TYPO3SEARCH_end-->
</div><aside><p>{p.bio}</p></aside><footer><p>{p.ask}</p><p>{p.cookies}</p></footer></body></html>"""
    return Page(
        name="typo3 news",
        url="https://moos.example/aktuelles/detail/der-garten",
        html=html,
        prose=p,
        on=dt.date(2018, 11, 9),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("Zurück zur", "Verwandte"),
    )


def plone() -> Page:
    p = prose("en")
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8" /><title>{p.title} — {p.site}</title><meta name="generator" content="Plone -
http://plone.org" /></head><body class="template-newsitem_view portaltype-news-item"><div id="visual-portal-wrapper"><div id="portal-header"><p
class="hiddenStructure"><a href="#content">Skip to content.</a></p><ul id="portal-globalnav">{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></div><div
id="portal-breadcrumbs"><span id="breadcrumbs-you-are-here">You are here: </span><a href="/">Home</a> / {p.title}</div><div id="portal-columns"><div
id="portal-column-content"><div id="content"><h1 id="parent-fieldname-title" class="documentFirstHeading">{p.title}</h1><div class="documentByLine"
id="plone-document-byline"><span class="documentAuthor">by <a href="/author/h">{p.author}</a> — </span><span class="documentPublished"><span>published</span>
Jun 30, 2012 09:15 AM, </span><span class="documentModified"><span>last modified</span> Feb 14, 2014 04:20 PM</span></div><div
class="documentDescription description" id="parent-fieldname-description">{p.lead}</div><div id="content-core"><div class="newsImageContainer"><img
src="/i.jpg" alt="" class="newsImage" /><p class="discreet">{p.caption}</p></div><div id="parent-fieldname-text" class="plain">{plain(p).split("</p>", 2)[2]}</div>
</div><div class="keywordviewlet" id="category"><span>Filed under: </span><a href="/t1" class="link-category" rel="nofollow">{p.tags[0]}</a><span
class="separator">,</span> <a href="/t2" class="link-category" rel="nofollow">{p.tags[1]}</a></div><div class="discussion">
{talk('<div class="comment"><div class="documentByLine"><span>{name}</span> says: <span>Jul 0{n}, 2012 10:00 AM</span></div><div class="commentBody"><p>{text}</p></div></div>', p)}
</div></div></div><div id="portal-column-one"><dl class="portlet portletNews"><dt>News</dt>{each('<dd class="portletItem"><a href="/r{n}" class="tile">{}<span class="portletItemDetails">Mar 0{n}, 2014</span></a></dd>', p.recent)}
</dl></div></div><div id="portal-footer"><p>The Plone® Open Source CMS/WCM is © 2000-2014</p></div></div></body></html>"""
    return Page(
        name="plone 4 news item",
        url="http://slowoven.example/news/twelve-loaves",
        html=html,
        prose=p,
        on=dt.date(2012, 6, 30),
        authors=(p.author,),
        tags=p.tags,
        absent=("You are here", "last modified", "Filed under", "Skip to", "says:"),
    )


def dokuwiki() -> Page:
    p = prose("de")
    html = f"""<!DOCTYPE html><html lang="de" dir="ltr"><head><meta charset="utf-8" /><title>{p.title} [{p.site}]</title><meta name="generator" content="DokuWiki"/></head>
<body><div id="dokuwiki__site"><div id="dokuwiki__top" class="site dokuwiki mode_show"><header id="dokuwiki__header"><div class="headings group"><ul
class="a11y skip"><li><a href="#dokuwiki__content">zum Inhalt springen</a></li></ul><h1><a href="/">{p.site}</a></h1></div><div class="tools group"><ul><li><a
class="action login">Anmelden</a></li></ul><ul>{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></div></header><main id="dokuwiki__content"><div
class="pageId"><span>blog:dachgarten</span></div><div class="page group"><h1 class="sectionedit1" id="der_garten">{p.title}</h1><div class="level1">{plain(p)}</div>
<div class="tags"><span><a href="/tag:1" class="wikilink1" rel="tag">{p.tags[0]}</a>, <a href="/tag:2" class="wikilink1" rel="tag">{p.tags[1]}</a></span></div>
<p class="blog_date">2016/04/23 21:12 · <span class="user">{p.author}</span></p></div><div class="docInfo"><bdi>blog/dachgarten.txt</bdi> · Zuletzt geändert:
2018/09/30 10:11 von <bdi>{p.author}</bdi></div></main><div id="dokuwiki__pagetools"><h3 class="a11y">Seiten-Werkzeuge</h3><ul><li><a><span>Ältere
Versionen</span></a></li><li><a><span>Links hierher</span></a></li></ul></div><aside id="dokuwiki__aside"><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}
</ul></aside></div><footer id="dokuwiki__footer"><div class="license">Falls nicht anders bezeichnet, ist der Inhalt dieses Wikis lizenziert</div></footer></div>
</body></html>"""
    return Page(
        name="dokuwiki blog",
        url="https://moos.example/doku.php?id=blog:dachgarten",
        html=html,
        prose=p,
        on=dt.date(2016, 4, 23),
        authors=(p.author,),
        tags=p.tags,
        absent=("Zuletzt geändert", "Ältere", "lizenziert", "Anmelden", "zum Inhalt"),
    )


PAGES = (
    movable_type,
    movable_type_4,
    textpattern,
    serendipity,
    b2evolution,
    nucleus,
    drupal_6,
    drupal_7,
    drupal_olivero,
    joomla,
    typo3_news,
    plone,
    dokuwiki,
)
