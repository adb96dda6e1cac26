"""Hexo's themes and the generators of other languages: Pelican, Nikola, Eleventy, Gatsby, Docusaurus, MkDocs, Org, Sphinx, Astro."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt

from tests.support.golden_pages.page import Page, coded, each, plain, prose


def hexo_next() -> Page:
    p = prose("zh")
    html = f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="generator" content="Hexo 6.3.0"><meta property="og:title" content="{p.title}"><meta
property="og:site_name" content="{p.site}"><meta property="article:published_time" content="2019-06-30T16:20:00.000Z"><meta property="article:modified_time"
content="2022-02-02T02:02:02.000Z"><meta property="article:author" content="{p.author}">{each('<meta property="article:tag" content="{}">', p.tags[1:])}<title>{p.title}
| {p.site}</title></head><body><header class="header"><div class="site-meta"><a href="/" class="brand" rel="start"><h1 class="site-title">{p.site}</h1></a></div><nav
class="site-nav"><ul class="main-menu menu">{each('<li class="menu-item"><a href="/p{n}">{}</a></li>', p.menu)}</ul></nav></header><main class="main"><div
class="content post posts-expand"><div class="post-block"><article itemscope itemtype="http://schema.org/Article" class="post-content" lang="zh-CN"><link
itemprop="mainEntityOfPage" href="/x"><span hidden itemprop="author" itemscope itemtype="http://schema.org/Person"><meta itemprop="name"
content="{p.author}"></span><header class="post-header"><h1 class="post-title" itemprop="name headline">{p.title}</h1><div class="post-meta-container"><div
class="post-meta"><span class="post-meta-item"><span class="post-meta-item-text">发表于</span> <time title="创建时间：2019-07-01 00:20:00" itemprop="dateCreated
datePublished" datetime="2019-07-01T00:20:00+08:00">2019-07-01</time></span><span class="post-meta-item"><span
class="post-meta-item-text">更新于</span><time title="修改时间：2022-02-02 10:02:02" itemprop="dateModified" datetime="2022-02-02T10:02:02+08:00">2022-02-02</time></span>
<span class="post-meta-item"><span class="post-meta-item-text">分类于</span><span itemprop="about"><a href="/categories/1/" itemprop="url" rel="index"><span
itemprop="name">{p.tags[0]}</span></a></span></span><span class="post-meta-item"><span class="post-meta-item-text">本文字数：</span><span>1.2k</span></span></div></div>
</header><div class="post-body" itemprop="articleBody">{coded(p)}</div><footer class="post-footer"><div class="reward-container"><div>请我喝杯咖啡吧</div></div><ul
class="post-copyright"><li class="post-copyright-author"><strong>本文作者： </strong>{p.author}</li><li class="post-copyright-license"><strong>版权声明：
</strong>本博客所有文章除特别声明外，均采用许可协议。转载请注明出处！</li></ul><div class="post-tags"><a href="/tags/1/" rel="tag"># {p.tags[1]}</a></div><div
class="post-nav"><div class="post-nav-item"><a href="/a" rel="prev">{p.recent[0]}</a></div><div class="post-nav-item"><a href="/b"
rel="next">{p.recent[1]}</a></div></div></footer></article></div></div></main><aside class="sidebar"><div class="site-author"><p
class="site-author-name">{p.author}</p><div class="site-description">{p.bio}</div></div></aside><footer class="footer"><div class="powered-by">由 Hexo & NexT.Gemini
强力驱动</div></footer></body></html>"""
    return Page(
        name="hexo next",
        url="https://he.example/2019/07/01/xiuzhong/",
        html=html,
        prose=p,
        on=dt.date(2019, 7, 1),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        also=(p.heading,),
        absent=("发表于", "本文字数", "请我喝", "版权声明", "强力驱动"),
    )


def hexo_landscape() -> Page:
    p = prose("zh-hant")
    html = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{p.title} | {p.site}</title><meta name="generator" content="Hexo 3.9.0"></head><body><div
id="container"><div id="wrap"><header id="header"><div id="banner"></div><div id="header-outer" class="outer"><div id="header-title" class="inner"><h1
id="logo-wrap"><a href="/" id="logo">{p.site}</a></h1></div><nav id="main-nav">{each('<a class="main-nav-link" href="/p{n}">{}</a>', p.menu)}</nav></div></header><div
class="outer"><section id="main"><article id="post-x" class="article article-type-post" itemscope itemprop="blogPost"><div class="article-meta"><a href="/x"
class="article-date"><time datetime="2018-10-09T16:30:00.000Z" itemprop="datePublished">2018-10-10</time></a><div class="article-category"><a
class="article-category-link" href="/categories/1/">{p.tags[0]}</a></div></div><div class="article-inner"><header class="article-header"><h1 class="article-title"
itemprop="name">{p.title}</h1></header><div class="article-entry" itemprop="articleBody">{coded(p)}</div><footer class="article-footer"><a data-url="/x"
class="article-share-link">Share</a><a href="/x#disqus_thread" class="article-comment-link">Comments</a><ul class="article-tag-list"><li
class="article-tag-list-item"><a class="article-tag-list-link" href="/tags/1/">{p.tags[1]}</a></li></ul></footer></div><nav id="article-nav"><a href="/a"
id="article-nav-newer" class="article-nav-link-wrap"><strong class="article-nav-caption">Newer</strong><div class="article-nav-title">{p.recent[0]}</div></a></nav>
</article></section><aside id="sidebar"><div class="widget-wrap"><h3 class="widget-title">Archives</h3><div class="widget"><ul class="archive-list"><li
class="archive-list-item"><a class="archive-list-link">十月 2018</a></li></ul></div></div><div class="widget-wrap"><h3 class="widget-title">Recent
Posts</h3><div class="widget"><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div></div></aside></div><footer id="footer"><div class="outer">&copy; 2025
{p.author}<br>Powered by Hexo</div></footer></div></div></body></html>"""
    return Page(
        name="hexo landscape",
        url="https://daoyu.example/2018/10/10/shuche/",
        html=html,
        prose=p,
        on=dt.date(2018, 10, 10),
        authors=None,
        tags=p.tags,
        categories=p.tags[:1],
        also=(p.heading,),
        absent=("Share", "Newer", "Recent Posts", "Powered by"),
    )


def hexo_butterfly() -> Page:
    p = prose("zh")
    html = f"""<!DOCTYPE html><html lang="zh-CN" data-theme="light"><head><meta charset="UTF-8"><title>{p.title} | {p.site}</title><meta name="author"
content="{p.author}"><meta property="article:published_time" content="2021-02-11T15:00:00.000Z"></head><body><div id="sidebar"><div id="sidebar-menus"><div
class="menus_items">{each('<div class="menus_item"><a class="site-page" href="/p{n}"><span> {}</span></a></div>', p.menu)}</div></div></div><div class="post"
id="body-wrap"><header class="post-bg" id="page-header"><nav id="nav"><span id="blog-info"><a href="/"><span class="site-name">{p.site}</span></a></span></nav><div
id="post-info"><h1 class="post-title">{p.title}</h1><div id="post-meta"><div class="meta-firstline"><span class="post-meta-date"><span
class="post-meta-label">发表于</span><time class="post-meta-date-created" datetime="2021-02-11T15:00:00.000Z" title="发表于 2021-02-11
23:00:00">2021-02-11</time><span class="post-meta-separator">|</span><span class="post-meta-label">更新于</span><time class="post-meta-date-updated"
datetime="2023-01-01T00:00:00.000Z">2023-01-01</time></span><span class="post-meta-categories"><a class="post-meta-categories"
href="/categories/1/">{p.tags[0]}</a></span></div><div class="meta-secondline"><span class="post-meta-wordcount"><span
class="post-meta-label">字数总计:</span><span class="word-count">1.1k</span></span></div></div></div></header><main class="layout" id="content-inner"><div
id="post"><article class="post-content" id="article-container">{coded(p)}</article><div class="post-copyright"><div class="post-copyright__author"><span
class="post-copyright-meta">文章作者: </span><span class="post-copyright-info"><a href="/">{p.author}</a></span></div><div class="post-copyright__notice"><span
class="post-copyright-info">本博客所有文章除特别声明外，转载请注明来自本站。</span></div></div><div class="tag_share"><div class="post-meta__tag-list"><a
class="post-meta__tags" href="/tags/1/">{p.tags[1]}</a></div></div><div class="post-reward"><div>打赏</div></div><nav class="pagination-post"><div
class="prev-post"><a href="/a"><div class="label">上一篇</div><div class="prev_info">{p.recent[0]}</div></a></div></nav><div class="relatedPosts"><div
class="headline"><span>相关推荐</span></div>{each('<div><a href="/r{n}"><div class="content is-center"><div class="date">2022-0{n}-01</div><div class="title">{}</div></div></a></div>', p.recent)}</div></div>
<div class="aside-content" id="aside-content"><div class="card-widget card-info"><div class="author-info__name">{p.author}</div><div
class="author-info__description">{p.bio}</div></div></div></main><footer id="footer"><div class="framework-info"><span>框架 Hexo|主题
Butterfly</span></div></footer></div></body></html>"""
    return Page(
        name="hexo butterfly",
        url="https://he.example/posts/4f3a.html",
        html=html,
        prose=p,
        on=dt.date(2021, 2, 11),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        also=(p.heading,),
        absent=("发表于", "字数总计", "打赏", "上一篇", "相关推荐", "转载请"),
    )


def pelican() -> Page:
    p = prose("bg")
    html = f"""<!DOCTYPE html><html lang="bg"><head><title>{p.title} - {p.site}</title><meta charset="utf-8" /></head><body><div class="navbar navbar-default"><div
class="navbar-header"><a href="/" class="navbar-brand">{p.site}</a></div><ul class="nav navbar-nav">{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></div><div
class="container"><div class="row"><div class="col-sm-9"><section id="content"><article><header class="page-header"><h1><a href="/x" rel="bookmark"
title="Permalink to {p.title}">{p.title}</a></h1></header><div class="entry-content"><div class="panel"><div class="panel-body"><footer class="post-info"><span
class="label label-default">Date</span><span class="published"><i class="fa fa-calendar"></i><time datetime="2014-02-03T00:20:00+02:00"> пон 03 февруари
2014</time></span><span class="label label-default">By</span><a href="/author/d.html"><i class="fa fa-user"></i> {p.author}</a><span class="label
label-default">Category</span><a href="/category/1.html">{p.tags[0]}</a><span class="label label-default">Tags</span><a
href="/tag/2.html">{p.tags[1]}</a></footer></div></div>{plain(p)}</div><hr/><section class="comments" id="comments"><h2>Comments</h2><div
id="disqus_thread"></div></section></article></section></div><div class="col-sm-3"><aside><section class="well well-sm"><ul class="list-group"><li
class="list-group-item"><h4>Social</h4></li><li><h4>Последни публикации</h4><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></li></ul></section></aside></div>
</div></div><footer><p class="text-muted">&copy; 2025 {p.author} &middot; Powered by pelican-bootstrap3, Pelican</p></footer></body></html>"""
    return Page(
        name="pelican bootstrap3",
        url="https://mahala.example/chasovnikat.html",
        html=html,
        prose=p,
        on=dt.date(2014, 2, 3),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("Category", "Последни публикации", "Powered by", "Social"),
    )


def nikola() -> Page:
    p = prose("sv")
    html = f"""<!DOCTYPE html><html prefix="og: http://ogp.me/ns# article: http://ogp.me/ns/article#" lang="sv"><head><meta charset="utf-8"><title>{p.title} |
{p.site}</title><meta name="generator" content="Nikola (getnikola.com)"><meta name="author" content="{p.author}"><meta property="article:published_time"
content="2017-05-28T23:05:00+02:00"></head><body><a href="#content" class="sr-only">Hoppa till huvudinnehållet</a><div id="container"><header
id="header"><h1 id="brand"><a href="/" rel="home"><span id="blog-title">{p.site}</span></a></h1><nav id="menu"><ul>{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul>
</nav></header><main id="content"><article class="post-text h-entry hentry postpage" itemscope itemtype="http://schema.org/Article"><header><h1
class="p-name entry-title" itemprop="headline name"><a href="#" class="u-url">{p.title}</a></h1><div class="metadata"><p class="byline author vcard p-author
h-card"><span class="byline-name fn p-name" itemprop="author">{p.author}</span></p><p class="dateline"><a href="#" rel="bookmark"><time class="published
dt-published" datetime="2017-05-28T23:05:00+02:00" itemprop="datePublished" title="2017-05-28 23:05">2017-05-28 23:05</time></a> (uppdaterad <time
class="updated dt-updated" datetime="2019-01-02T10:00:00+01:00">2019-01-02 10:00</time>)</p><p class="commentline"><a>Kommentarer</a></p><p
class="sourceline"><a href="/x.rst" class="sourcelink">Källa</a></p></div></header><div class="e-content entry-content"
itemprop="articleBody text">{plain(p)}</div><aside class="postpromonav"><nav><ul itemprop="keywords" class="tags"><li><a class="tag p-category" href="/t1"
rel="tag">{p.tags[0]}</a></li><li><a class="tag p-category" href="/t2" rel="tag">{p.tags[1]}</a></li></ul><ul class="pager hidden-print"><li class="previous"><a
href="/a" rel="prev" title="{p.recent[0]}">Föregående inlägg</a></li></ul></nav></aside></article></main><footer id="footer"><p>Innehåll &copy; 2025 {p.author} - Drivs
av Nikola</p></footer></div></body></html>"""
    return Page(
        name="nikola base",
        url="https://skargard.example/posts/baten/",
        html=html,
        prose=p,
        on=dt.date(2017, 5, 28),
        authors=(p.author,),
        tags=p.tags,
        absent=("uppdaterad", "Källa", "Föregående", "Drivs av", "Hoppa till"),
    )


def eleventy() -> Page:
    p = prose("en")
    html = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{p.title}</title><meta name="generator" content="Eleventy v2.0.1"></head><body><a
href="#skip" class="visually-hidden">Skip to main content</a><header><a href="/" class="home-link">{p.site}</a><nav><ul class="nav">
{each('<li class="nav-item"><a href="/p{n}">{}</a></li>', p.menu)}</ul></nav></header><main id="skip"><heading-anchors><h1>{p.title}</h1><ul class="post-metadata"><li><time
datetime="2024-11-03">03 November 2024</time></li><li><a href="/tags/1/" class="post-tag">{p.tags[0]}</a>, </li><li><a href="/tags/2/"
class="post-tag">{p.tags[1]}</a></li></ul>{coded(p)}<ul class="links-nextprev"><li class="links-nextprev-prev">← Previous<br> <a
href="/a">{p.recent[0]}</a></li><li class="links-nextprev-next">Next →<br><a href="/b">{p.recent[1]}</a></li></ul></heading-anchors></main><footer><p><em>Built with
Eleventy</em></p></footer></body></html>"""
    return Page(
        name="eleventy base blog",
        url="https://slowoven.example/blog/loaves/",
        html=html,
        prose=p,
        on=dt.date(2024, 11, 3),
        authors=(),
        tags=p.tags,
        also=(p.heading,),
        absent=("Previous", "Built with", "Skip to"),
    )


def gatsby() -> Page:
    p = prose("vi")
    html = f"""<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><meta name="generator" content="Gatsby 4.4.0"/><title data-react-helmet="true">{p.title} |
{p.site}</title></head><body><div id="___gatsby"><div id="gatsby-focus-wrapper"><div class="global-wrapper" data-is-root-path="false"><header
class="global-header"><a class="header-link-home" href="/">{p.site}</a></header><main><article class="blog-post" itemscope=""
itemType="http://schema.org/Article"><header><h1 itemProp="headline">{p.title}</h1><p>Tháng Năm 01, 2021</p></header><section
itemProp="articleBody">{plain(p)}</section><hr/><footer><div class="bio"><p>Viết bởi <strong>{p.author}</strong>. {p.bio}</p></div></footer></article><nav
class="blog-post-nav"><ul><li><a rel="prev" href="/a">← {p.recent[0]}</a></li><li><a rel="next" href="/b">{p.recent[1]} →</a></li></ul></nav></main><footer>© 2025,
Built with <a>Gatsby</a></footer></div></div></div></body></html>"""
    return Page(
        name="gatsby starter",
        url="https://hien.example/den-long/",
        html=html,
        prose=p,
        on=dt.date(2021, 5, 1),
        authors=(p.author,),
        tags=None,
        also=(p.heading,),
        absent=("Viết bởi", "Built with"),
    )


def docusaurus() -> Page:
    p = prose("fr")
    html = f"""<!doctype html><html lang="fr" dir="ltr" class="blog-wrapper blog-post-page plugin-blog"><head><meta charset="UTF-8"><meta name="generator"
content="Docusaurus v3.1.0"><title>{p.title} | {p.site}</title><meta property="article:published_time" content="2024-04-01T00:00:00.000Z"></head><body><div
id="__docusaurus"><nav class="navbar"><div class="navbar__items"><b class="navbar__title">{p.site}</b>{each('<a class="navbar__item navbar__link" href="/p{n}">{}</a>', p.menu)}
</div></nav><div class="main-wrapper"><div class="container margin-vert--lg"><div class="row"><aside class="col col--3"><nav class="sidebar thin-scrollbar"><div
class="sidebarItemTitle">Articles récents</div><ul>{each('<li class="sidebarItem"><a href="/r{n}">{}</a></li>', p.recent)}</ul></nav></aside><main class="col col--7"><article
itemprop="blogPost" itemscope="" itemtype="https://schema.org/BlogPosting"><header><h1 class="title_f1Hy" itemprop="headline">{p.title}</h1><div
class="container_mt6G margin-vert--md"><time datetime="2024-04-01T00:00:00.000Z" itemprop="datePublished">1 avril 2024</time> · <!-- -->2 minutes de
lecture</div><div class="margin-top--md margin-bottom--sm row"><div class="col col--12 authorCol"><div class="avatar margin-bottom--sm"><div class="avatar__intro"
itemprop="author" itemscope="" itemtype="https://schema.org/Person"><div class="avatar__name"><a href="#" itemprop="url"><span
itemprop="name">{p.author}</span></a></div><small class="avatar__subtitle" itemprop="description">Batelier en chef</small></div></div></div></div></header><div
id="__blog-post-container" class="markdown" itemprop="articleBody">{plain(p)}</div><footer class="row docusaurus-mt-lg"><div class="col"><b>Tags :</b><ul
class="tags padding--none"><li class="tag"><a href="/t1" class="tag_zVej">{p.tags[0]}</a></li><li class="tag"><a href="/t2" class="tag_zVej">{p.tags[1]}</a></li></ul>
</div><div class="col"><a class="theme-edit-this-page">Éditer cette page</a></div></footer></article><nav class="pagination-nav"><a
class="pagination-nav__link"><div class="pagination-nav__sublabel">Article plus ancien</div><div class="pagination-nav__label">{p.recent[0]}</div></a></nav></main><div
class="col col--2"><div class="tableOfContents"><ul><li><a href="#s1">{p.heading}</a></li></ul></div></div></div></div></div><footer class="footer">{p.cookies}</footer>
</div></body></html>"""
    return Page(
        name="docusaurus blog",
        url="https://ecluse.example/blog/2024/04/01/peniche",
        html=html,
        prose=p,
        on=dt.date(2024, 4, 1),
        authors=(p.author,),
        tags=p.tags,
        also=(p.heading,),
        absent=("minutes de", "Éditer cette", "Article plus", "Batelier en chef"),
    )


def mkdocs_material() -> Page:
    p = prose("de")
    html = f"""<!doctype html><html lang="de" class="no-js"><head><meta charset="utf-8"><meta name="generator" content="mkdocs-1.5.3, mkdocs-material-9.4"><title>{p.title} -
{p.site}</title></head><body dir="ltr"><header class="md-header"><nav class="md-header__inner"><div class="md-header__title"><span
class="md-ellipsis">{p.site}</span></div></nav></header><div class="md-container"><main class="md-main"><div class="md-main__inner md-grid"><div
class="md-content md-content--post"><div class="md-sidebar md-sidebar--post"><div class="md-sidebar__scrollwrap"><div class="md-sidebar__inner md-post"><nav
class="md-nav md-nav--primary"><div class="md-post__back"><a href="/" class="md-nav__link"><span class="md-ellipsis">Zurück zur Übersicht</span></a></div><div
class="md-post__authors md-typeset"><div class="md-profile md-post__profile"><span class="md-profile__description"><strong>{p.author}</strong><br>Gärtnerin und
Maurerin</span></div></div><ul class="md-post__meta md-nav__list"><li class="md-nav__item md-nav__item--section"><div class="md-post__title"><span
class="md-ellipsis">Metadaten</span></div><nav class="md-nav"><ul class="md-nav__list"><li class="md-nav__item"><div class="md-nav__link"><time
datetime="2023-10-19 00:00:00" class="md-ellipsis">19. Oktober 2023</time></div></li><li class="md-nav__item"><div class="md-nav__link"><span
class="md-ellipsis">in <a href="/c1">{p.tags[0]}</a></span></div></li><li class="md-nav__item"><div class="md-nav__link"><span class="md-ellipsis">2
Min. Lesezeit</span></div></li></ul></nav></li></ul></nav></div></div></div><article class="md-content__inner md-typeset"><nav class="md-tags"><a href="/t"
class="md-tag">{p.tags[1]}</a></nav><h1 id="der-garten">{p.title}<a class="headerlink" href="#der-garten" title="Permanent link">&para;</a></h1>{plain(p)}<h2
id="__comments">Kommentare</h2></article></div></div></main><footer class="md-footer"><div class="md-copyright">Made with Material for MkDocs</div></footer></div></body></html>"""
    return Page(
        name="mkdocs material blog",
        url="https://moos.example/blog/garten/",
        html=html,
        prose=p,
        on=dt.date(2023, 10, 19),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        also=(p.heading,),
        absent=("Zurück zur", "Metadaten", "Lesezeit", "Made with", "Maurerin"),
    )


def ox_html() -> Page:
    p = prose("en")
    html = f"""<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="en"
xml:lang="en"><head><!-- 2020-09-12 Sat 23:14 --><meta http-equiv="Content-Type" content="text/html;charset=utf-8" /><title>{p.title}</title><meta
name="generator" content="Org mode" /><meta name="author" content="{p.author}" /></head><body><div id="preamble" class="status"><nav><a href="/">{p.site}</a></nav>
</div><div id="content"><h1 class="title">{p.title}</h1><div id="table-of-contents"><h2>Table of Contents</h2><div id="text-table-of-contents"><ul><li><a
href="#org1">1. {p.heading}</a></li></ul></div></div><p>{p.lead}</p><p>{p.second}</p><div id="outline-container-org1" class="outline-2"><h2 id="org1"><span
class="section-number-2">1</span> {p.heading}</h2><div class="outline-text-2" id="text-1"><ul class="org-ul">{each("<li>{}</li>", p.items)}</ul><blockquote><p>{p.quote}
</p></blockquote><div class="org-src-container"><pre class="src src-sh">sieve rye.txt</pre></div><p>{p.third}</p><p>{p.last}</p></div></div></div><div
id="postamble" class="status"><p class="date">Date: 2020-09-10 Thu 00:00</p><p class="author">Author: {p.author}</p><p class="date">Created: 2020-09-12 Sat
23:14</p><p class="validation"><a>Validate</a></p></div></body></html>"""
    return Page(
        name="org mode export",
        url="https://slowoven.example/loaves.html",
        html=html,
        prose=p,
        on=dt.date(2020, 9, 10),
        authors=(p.author,),
        tags=None,
        also=(p.heading, "sieve rye.txt"),
        absent=("Validate", "Created:", "Table of Contents"),
    )


def ablog() -> Page:
    p = prose("es")
    html = f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8" /><title>{p.title} &#8212; {p.site}</title></head><body><div class="document"><div
class="documentwrapper"><div class="bodywrapper"><div class="body" role="main"><section id="el-tren"><h1>{p.title}<a class="headerlink" href="#el-tren"
title="Enlace permanente">¶</a></h1>{plain(p)}</section><div class="section ablog__blog_comments"><div class="section ablog__prev-next"><span
class="ablog__prev"><a href="/a"><span>{p.recent[0]}</span></a></span></div></div></div></div></div><div class="sphinxsidebar" role="navigation"><div
class="sphinxsidebarwrapper"><h1 class="logo"><a href="/">{p.site}</a></h1><div class="ablog-sidebar-item ablog__postcard"><h2><i class="fa fa-calendar"></i><span>02
de mayo de 2019</span></h2><ul class="ablog__postcard"><li id="ablog-sidebar-item author ablog__author"><span><i class="fa-fw fa fa-user"></i></span><a
href="/blog/author/r.html">{p.author}</a></li><li id="ablog-sidebar-item category ablog__category"><a href="/blog/category/1.html">{p.tags[0]}</a></li><li
id="ablog-sidebar-item tags ablog__tags"><a href="/blog/tag/2.html">{p.tags[1]}</a></li></ul></div><div class="ablog-sidebar-item ablog__recentposts"><h3><a
href="/blog.html">Entradas recientes</a></h3><ul>{each('<li><a href="/r{n}">0{n} de junio - {}</a></li>', p.recent)}</ul></div></div></div></div><div
class="footer">&copy;2025, Remedios. | Powered by Sphinx</div></body></html>"""
    return Page(
        name="sphinx ablog",
        url="https://viamuerta.example/blog/tren.html",
        html=html,
        prose=p,
        on=dt.date(2019, 5, 2),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("Entradas recientes", "Powered by"),
    )


def astro_paper() -> Page:
    p = prose("nb")
    html = f"""<!DOCTYPE html><html lang="nb"><head><meta charset="UTF-8"><meta name="generator" content="Astro v4.5"><title>{p.title} | {p.site}</title><meta
property="article:published_time" content="2024-06-08T22:30:00.000Z"></head><body><header><a id="skip-to-content" href="#main-content">Skip to content</a><div
class="nav-container"><a href="/" class="logo">{p.site}</a><nav id="nav-menu"><ul>{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></nav></div></header><div
class="mx-auto flex w-full max-w-3xl"><button class="focus-outline">Go back</button></div><main id="main-content"><h1
class="post-title">{p.title}</h1><div class="flex items-center space-x-2 opacity-80 my-2"><span class="sr-only">Published:</span><span class="italic"><time
datetime="2024-06-08T22:30:00.000Z">9 juni, 2024</time><span aria-hidden="true"> | </span><span>00:30</span></span></div><article id="article" class="prose mx-auto
mt-8 max-w-3xl">{plain(p)}</article><ul class="my-8"><li class="inline-block my-1 underline-offset-4"><a href="/tags/1/">&nbsp;<span>{p.tags[0]}</span></a></li><li
class="inline-block"><a href="/tags/2/"><span>{p.tags[1]}</span></a></li></ul><div class="social-icons"><span>Share this post on:</span></div><div
class="grid grid-cols-1 gap-6"><a href="/a"><span>Previous Post</span><div>{p.recent[0]}</div></a></div></main><footer><span>Copyright &#169; 2025</span></footer></body>
</html>"""
    return Page(
        name="astro paper",
        url="https://fjell.example/posts/naboen/",
        html=html,
        prose=p,
        on=dt.date(2024, 6, 9),
        authors=(),
        tags=p.tags,
        also=(p.heading,),
        absent=("Go back", "Share this", "Previous Post"),
    )


PAGES = (
    hexo_next,
    hexo_landscape,
    hexo_butterfly,
    pelican,
    nikola,
    eleventy,
    gatsby,
    docusaurus,
    mkdocs_material,
    ox_html,
    ablog,
    astro_paper,
)
