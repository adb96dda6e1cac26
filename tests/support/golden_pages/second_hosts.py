"""Hosts of a second round, written when the rules had been mended for the first."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt

from tests.support.golden_pages.page import Page, broken, each, plain, prose, talk


def blogger_awesome() -> Page:
    p = prose("pt")
    html = f"""<!DOCTYPE html><html class='v2' dir='ltr' lang='pt-BR'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><title>{p.site}: {p.title}</title></head><body class='loading variant-dark'><div
class='body-fauxcolumns'></div><div class='content'><header><div class='Header' id='Header1'><div class='titlewrapper'><h1 class='title'><a href='/'>{p.site}</a></h1></div></div></header><div class='main-outer'><div class='column-center-outer'><div
class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>terça-feira, 8 de setembro de 2015</span></h2><div class="date-posts"><div class='post-outer'><div class='post hentry' itemprop='blogPost' itemscope='itemscope'
itemtype='http://schema.org/BlogPosting'><meta content='1' itemprop='postId'/><h3 class='post-title entry-title' itemprop='name'>{p.title}</h3><div class='post-body entry-content' itemprop='description articleBody'>{broken(p)}<div style='clear:
both;'></div></div><div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Postado por <span class='fn' itemprop='author' itemscope='itemscope' itemtype='http://schema.org/Person'><meta content='https://x.example/1'
itemprop='url'/><a class='g-profile' href='#' rel='author'><span itemprop='name'>{p.author}</span></a></span></span> <span class='post-timestamp'>às <meta content='http://x' itemprop='url'/><a class='timestamp-link' href='/x' rel='bookmark'><abbr class='published'
itemprop='datePublished' title='2015-09-08T23:58:00-03:00'>23:58</abbr></a></span> <span class='reaction-buttons'>Reações:</span></div><div class='post-footer-line-2'><span class='post-labels'>Marcadores: <a href='/search/label/1' rel='tag'>{p.tags[0]}</a>, <a
href='/search/label/2' rel='tag'>{p.tags[1]}</a></span></div></div></div><div class='comments' id='comments'><h4>2 comentários:</h4><div class='comments-content'>{talk("<li class='comment'><div class='comment-block'><cite class='user'>{name}</cite><span class='datetime secondary-text'><a>{n} de outubro de 2015 às 10:00</a></span><p class='comment-content'>{text}</p><span class='comment-actions'><a>Responder</a></span></div></li>", p)}</div></div></div></div></div></div><div
class='blog-pager'><a class='blog-pager-older-link' href='/a'>Postagem mais antiga</a></div></div></div><aside><div class='widget PopularPosts'><h2>Postagens populares</h2>{each("<div class='item-title'><a href='/r{n}'>{}</a></div><div class='item-snippet'>Mais uma rua de trás, contada por quem ainda lá mora e tem as janelas abertas ao fim da tarde...</div>", p.recent)}</div><div
class='widget Profile'>{p.bio}</div></aside></div></div></body></html>"""
    return Page(
        name="blogger awesome inc",
        url="http://ruadetras.example/2015/09/o-barbeiro.html",
        html=html,
        prose=p,
        on=dt.date(2015, 9, 8),
        authors=(p.author,),
        tags=p.tags,
        absent=("Postado por", "Reações", "Responder", "Postagens populares", "Mais uma rua", "mais antiga"),
    )


def squarespace_71() -> Page:
    p = prose("it")
    html = f"""<!doctype html><html lang="it-IT"><head><title>{p.title} &mdash; {p.site}</title><meta property="og:title" content="{p.title} &mdash; {p.site}"/><meta itemprop="datePublished" content="2021-01-30T23:20:00+0100"/><meta itemprop="author" content="{p.author}"/></head><body
id="collection-1" class="tweak-blog-basic-grid view-item collection-type-blog-basic-grid"><div id="siteWrapper"><header class="header" id="header"><a href="/" id="site-title">{p.site}</a><nav class="header-nav-list">{each('<div class="header-nav-item"><a href="/p{n}">{}</a></div>', p.menu)}</nav></header><main
id="page"><article class="sections" id="sections"><section class="page-section blog-item content-collection"><div class="content-wrapper"><div class="content"><div class="blog-item-wrapper"><article class="h-entry entry"><div class="blog-item-top-wrapper"><div
class="item-pagination-back"></div><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name" itemprop="headline" data-content-field="title">{p.title}</h1></div><div class="blog-item-meta-wrapper"><div class="blog-item-meta-primary"><div
class="blog-item-category-wrapper"><a href="/blog/category/1" class="blog-item-category blog-item-category--1">{p.tags[0]}</a></div></div><div class="blog-item-author-date-wrapper"><a href="/blog?author=1" class="blog-author-name">{p.author}</a><time datetime="Jan 30" class="dt-published
blog-meta-item blog-meta-item--date" pubdate><span>30 gen</span></time></div></div></div><div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12 columns-12"><div class="sqs-block html-block"><div
class="sqs-block-content"><div class="sqs-html-content">{plain(p)}</div></div></div></div></div></div><div class="blog-item-meta"><div class="blog-meta-section"><span class="blog-meta-item blog-meta-item--tags"><a href="/blog/tag/2" class="blog-meta-item-tag">{p.tags[1]}</a></span></div><div
class="blog-item-comments"></div></div><div class="blog-item-author-profile-wrapper"><a class="author-name">{p.author}</a><p class="author-bio">{p.bio}</p></div></article></div></div></div></section><section class="item-pagination"><a class="item-pagination-link--prev"><div
class="item-pagination-prev"><div class="pagination-title-wrapper"><div class="visually-hidden">Precedente</div><h2 class="item-pagination-title">{p.recent[0]}</h2></div></div></a></section></article></main><footer><div class="newsletter-block">{p.ask}</div></footer></div></body></html>"""
    return Page(
        name="squarespace 7.1",
        url="https://pietre.example/blog/la-fontana",
        html=html,
        prose=p,
        on=dt.date(2021, 1, 30),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        also=(p.heading,),
        absent=("Precedente",),
    )


def beehiiv() -> Page:
    p = prose("es")
    html = f"""<!DOCTYPE html><html lang="es"><head><title>{p.title}</title><meta property="og:title" content="{p.title}"/></head><body><div class="flex"><nav><a href="/">{p.site}</a><a href="/login">Entrar</a><a href="/subscribe">Suscribirse</a></nav><main><div class="rendered-post"><div
class="bh__byline_wrapper"><div class="text-xs"><span>19 de septiembre, 2024</span> <span>|</span> <span>Lectura de 3 minutos</span></div><h1 class="mb-2 font-semibold text-4xl">{p.title}</h1><h2 class="subtitle">Una campana, un reloj y cuatro primos</h2><div
class="bh__byline_social_wrapper"><a href="/authors/1"><span>{p.author}</span></a></div></div><div id="content-blocks"><div><p class="paragraph">{p.lead}</p></div><div><img src="/i.jpg"/><small>{p.caption}</small></div><div><p>{p.second}</p></div><div><h2>{p.heading}</h2></div><div><ul>{each("<li><p>{}</p></li>", p.items)}</ul></div><div
class="blockquote"><blockquote><p>{p.quote}</p></blockquote></div><div><p>{p.third}</p></div><div><p>{p.last}</p></div></div><div class="reply"><h3>Responder</h3><p>Añade tu comentario</p></div></div><section><h2>Sigue leyendo</h2>{each('<div><a href="/r{n}"><h3>{}</h3><time datetime="2024-10-0{n}">{n} de octubre, 2024</time></a></div>', p.recent)}</section></main><footer><p>{p.ask}</p><p>©
2025 {p.site}. Con tecnología de beehiiv</p></footer></div></body></html>"""
    return Page(
        name="beehiiv",
        url="https://viamuerta.example/p/el-tren",
        html=html,
        prose=p,
        on=dt.date(2024, 9, 19),
        authors=(p.author,),
        tags=None,
        also=(p.heading,),
        absent=("Lectura de", "Sigue leyendo", "Añade tu", "Suscribirse", "Con tecnología"),
    )


def jimdo() -> Page:
    p = prose("de")
    html = f"""<!DOCTYPE html><html lang="de-DE"><head><meta charset="utf-8"/><title>{p.title} - {p.site}</title></head><body class="body cc-page cc-page-blog j-has-shop"><div id="cc-inner"><div class="jtpl-header"><div class="jtpl-title"><a href="/">{p.site}</a></div></div><div class="jtpl-navigation"><ul
class="cc-nav-level-0">{each('<li id="cc-nav-view-{n}"><a href="/p{n}/">{}</a></li>', p.menu)}</ul></div><div id="content_area"><div id="content_start"></div><article class="j-blog"><div class="n j-blog-meta j-blog-post--header"><div class="j-text j-module n"><span class="j-text
j-blog-post--date">04. August 2019</span></div><h1 class="j-blog-header j-blog-headline j-blog-post--headline">{p.title}</h1></div><div class="post j-blog-content"><div id="cc-matrix-1"><div id="cc-m-1" class="j-module n j-text"><p>{p.lead}</p><p>{p.second}</p></div><div id="cc-m-2"
class="j-module n j-header"><h2 id="cc-m-header-2">{p.heading}</h2></div><div class="j-module n j-text"><ul>{each("<li>{}</li>", p.items)}</ul></div><div class="j-module n j-imageSubtitle"><figure class="cc-imagewrapper"><img src="/i.jpg" alt="" /><figcaption>{p.caption}</figcaption></figure></div><div
class="j-module n j-text"><blockquote>{p.quote}</blockquote><p>{p.third}</p><p>{p.last}</p></div><div class="j-module n j-sharebuttons"><a class="j-share">teilen</a></div></div></div><div class="j-module n j-text j-blog-post--tags-wrapper"><span class="j-blog-post--tags--template"><span
class="j-blog-post--tags-label">tagPlaceholder</span></span><span class="j-blog-post--tags-label">Tags:</span> <span class="j-blog-post--tags-list"><a href="/blog/tag/1">{p.tags[0]}</a>, <a href="/blog/tag/2">{p.tags[1]}</a></span></div><div class="j-comment-wrap"><div
class="comments"><h3>Kommentar schreiben</h3><p>Kommentare: 2</p><ul>{talk('<li class="clearover"><strong>#{n} {name}</strong> <em>(Mittwoch, 0{n} September 2019 10:00)</em><p class="commentContent">{text}</p></li>', p)}</ul></div></div></article></div><div
class="jtpl-footer"><p>Impressum | Datenschutz</p><p>{p.cookies}</p></div></div></body></html>"""
    return Page(
        name="jimdo",
        url="https://moos.jimdo.example/2019/08/04/der-garten/",
        html=html,
        prose=p,
        on=dt.date(2019, 8, 4),
        authors=(),
        tags=p.tags,
        also=(p.heading,),
        absent=("Kommentar schreiben", "tagPlaceholder", "Datenschutz"),
    )


def buttondown() -> Page:
    p = prose("en")
    html = f"""<!DOCTYPE html><html lang="en"><head><title>{p.title} • Buttondown</title><meta property="og:title" content="{p.title}" /><meta property="og:site_name" content="{p.site}"/></head><body><header><a href="/slow">{p.site}</a><nav><a href="/slow/archive/">Archive</a><button>Search</button></nav></header><main><div
class="email-body"><div class="email-metadata"><date>February 7, 2023</date></div><h1 class="subject">{p.title}</h1><div class="email-body-content">{plain(p)}</div><section class="footer-cta"><p class="prompt">Don't miss what's next. Subscribe to {p.site}:</p><p>{p.ask}</p></section><div class="comments"><h2>Add a
comment:</h2></div></div></main><footer>This email brought to you by Buttondown, the easiest way to start and grow your newsletter.</footer></body></html>"""
    return Page(
        name="buttondown",
        url="https://buttondown.example/slow/archive/twelve-loaves/",
        html=html,
        prose=p,
        on=dt.date(2023, 2, 7),
        authors=(),
        tags=None,
        also=(p.heading,),
        absent=("Don't miss", "brought to you", "Add a"),
    )


PAGES = (
    blogger_awesome,
    squarespace_71,
    beehiiv,
    jimdo,
    buttondown,
)
