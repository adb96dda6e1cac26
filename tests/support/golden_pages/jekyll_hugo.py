"""Jekyll and Hugo with their best known themes."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt
import json

from tests.support.golden_pages.page import Page, coded, each, plain, prose


def minima() -> Page:
    p = prose("en")
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{p.title} | {p.site}</title><meta name="generator" content="Jekyll v4" /><script
type="application/ld+json">{json.dumps({"@context": "https://schema.org", "@type": "BlogPosting", "headline": p.title, "author": {"@type": "Person", "name": p.author}, "datePublished": "2022-08-31T23:30:00+00:00", "dateModified": "2022-08-31T23:30:00+00:00"})}</script></head><body><header
class="site-header"><div class="wrapper"><a class="site-title" rel="author" href="/">{p.site}</a><nav class="site-nav"><div class="trigger">{each('<a class="page-link" href="/p{n}">{}</a>', p.menu)}
</div></nav></div></header><main class="page-content"><div class="wrapper"><article class="post h-entry" itemscope
itemtype="http://schema.org/BlogPosting"><header class="post-header"><h1 class="post-title p-name" itemprop="name headline">{p.title}</h1><p
class="post-meta"><time class="dt-published" datetime="2022-08-31T23:30:00+00:00" itemprop="datePublished">Aug 31, 2022 </time>• <span itemprop="author"
itemscope itemtype="http://schema.org/Person"><span class="p-author h-card" itemprop="name">{p.author}</span></span></p></header><div
class="post-content e-content" itemprop="articleBody">{coded(p)}</div><div id="disqus_thread"></div><noscript>Please enable JavaScript to view the <a
href="#">comments powered by Disqus.</a></noscript><a class="u-url" href="/x" hidden></a></article></div></main><footer class="site-footer h-card"><div
class="footer-col"><p>{p.bio}</p></div><div class="footer-col"><p>Subscribe via RSS</p></div></footer></body></html>"""
    return Page(
        name="jekyll minima",
        url="https://slowoven.example/2022/08/31/twelve-loaves.html",
        html=html,
        prose=p,
        on=dt.date(2022, 8, 31),
        authors=(p.author,),
        tags=None,
        also=(p.heading, "water = flour *"),
        absent=("Please enable", "Subscribe via", "Aug 31"),
    )


def chirpy() -> Page:
    p = prose("ko")
    html = f"""<!DOCTYPE html><html lang="ko"><head><meta charset="UTF-8"><title>{p.title} | {p.site}</title><meta name="generator" content="Jekyll v4.3.2" /><meta
property="article:published_time" content="2024-01-01T00:10:00+09:00" /></head><body><aside id="sidebar"><header class="profile-wrapper"><h1
class="site-title"><a href="/">{p.site}</a></h1><p class="site-subtitle">{p.bio}</p></header><nav><ul>{each('<li class="nav-item"><a href="/p{n}" class="nav-link"><span>{}</span></a></li>', p.menu)}
</ul></nav></aside><div id="main-wrapper"><div class="container"><header id="topbar-wrapper"><nav id="breadcrumb"><span><a href="/">Home</a></span>
<span>{p.title}</span></nav></header><div class="row"><main><article class="px-1"><header><h1 data-toc-skip>{p.title}</h1><div class="post-meta
text-muted"><span> 게시 <time data-ts="1704035400" data-df="YYYY/MM/DD">2024/01/01</time></span><span> 업데이트 <time data-ts="1717200000"
data-df="YYYY/MM/DD">2024/06/01</time></span><div class="d-flex justify-content-between"><span> 작성자: <em><a href="#">{p.author}</a></em></span><div><span
class="readtime" title="312 단어"><em>2 분</em> 읽기</span></div></div></div></header><div class="content">{coded(p)}</div><div class="post-tail-wrapper
text-muted"><div class="post-meta mb-3"><i class="far fa-folder-open"></i> <a href="/categories/1/">{p.tags[0]}</a></div><div class="post-tags"><a
href="/tags/1/" class="post-tag no-text-decoration">{p.tags[1]}</a></div><div class="post-tail-bottom"><div class="license-wrapper">이 기사는 저작권자의 CC BY 4.0
라이센스를 따릅니다.</div><div class="share-wrapper"><span class="share-label">공유하기</span></div></div></div></article></main><aside id="panel-wrapper"><section
id="access-lastmod"><h2 class="panel-heading">최근 업데이트</h2><ul>{each('<li class="text-truncate"><a href="/r{n}">{}</a></li>', p.recent)}</ul></section><div
class="toc-wrapper"><h2 class="panel-heading">바로가기</h2></div></aside></div><div class="row"><footer id="related-posts"><h3 id="related-label">관련된 글</h3><nav>
{each('<article class="col"><a href="/r{n}" class="post-preview card"><div class="card-body"><time>2024/03/0{n}</time><h4>{}</h4><div class="text-muted"><p>골목에서 만난 또 다른 이야기를 조금 더 길게 적어 둔 글이다.</p></div></div></a></article>', p.recent)}
</nav></footer><nav class="post-navigation"><a href="/a" class="btn"><p>{p.recent[0]}</p></a></nav></div></div></div></body></html>"""
    return Page(
        name="jekyll chirpy",
        url="https://golmok.example/posts/usan/",
        html=html,
        prose=p,
        on=dt.date(2024, 1, 1),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        also=(p.heading,),
        absent=("게시", "업데이트", "라이센스", "관련된 글", "또 다른 이야기", "공유하기", "읽기"),
    )


def minimal_mistakes() -> Page:
    p = prose("it")
    html = f"""<!doctype html><html lang="it" class="no-js"><head><meta charset="utf-8"><title>{p.title} - {p.site}</title><meta property="og:title"
content="{p.title}"></head><body class="layout--single"><nav class="skip-links"><ul><li><a href="#site-nav">Vai alla navigazione principale</a></li></ul></nav><div
class="masthead"><nav id="site-nav" class="greedy-nav"><a class="site-title" href="/">{p.site}</a><ul class="visible-links">{each('<li class="masthead__menu-item"><a href="/p{n}">{}</a></li>', p.menu)}
</ul></nav></div><div class="initial-content"><div id="main" role="main"><div class="sidebar sticky"><div itemscope itemtype="https://schema.org/Person"
class="h-card"><div class="author__content"><h3 class="author__name p-name" itemprop="name">{p.author}</h3><div class="author__bio p-note"
itemprop="description"><p>{p.bio}</p></div></div></div></div><article class="page h-entry" itemscope itemtype="https://schema.org/CreativeWork"><meta
itemprop="headline" content="{p.title}"><meta itemprop="datePublished" content="2020-05-01T21:00:00+02:00"><div class="page__inner-wrap"><header><h1
id="page-title" class="page__title p-name" itemprop="headline"><a href="/x" class="u-url" itemprop="url">{p.title}</a></h1><p class="page__meta"><span
class="page__meta-readtime">2 minuti di lettura</span></p></header><section class="page__content e-content" itemprop="text"><aside
class="sidebar__right"><nav class="toc"><header><h4 class="nav__title">Contenuti</h4></header><ul class="toc__menu"><li><a
href="#s1">{p.heading}</a></li></ul></nav></aside>{plain(p)}</section><footer class="page__meta"><p class="page__taxonomy"><strong>Tags: </strong><span
itemprop="keywords"><a href="/t1" class="page__taxonomy-item p-category" rel="tag">{p.tags[0]}</a><span class="sep">, </span><a href="/t2"
class="page__taxonomy-item p-category" rel="tag">{p.tags[1]}</a></span></p><p class="page__date"><strong> Aggiornato:</strong> <time class="dt-published"
datetime="2020-05-01T21:00:00+02:00">1 maggio 2020</time></p></footer><section class="page__share"><h4>Condividi</h4></section><nav
class="pagination"><a href="/a" class="pagination--pager">Precedente</a></nav></div><div class="page__comments"><h4>Lascia un commento</h4></div></article><div
class="page__related"><h4 class="page__related-title">Potrebbe piacerti anche</h4><div class="grid__wrapper">
{each('<div class="grid__item"><article class="archive__item"><h2 class="archive__item-title"><a href="/r{n}">{}</a></h2><p class="archive__item-excerpt">Un altro racconto bagnato, con meno ombrelli e più gatti del solito sulla scalinata.</p></article></div>', p.recent)}
</div></div></div></div><footer><div class="page__footer-copyright">© 2025 {p.site}. Powered by Jekyll &amp; Minimal Mistakes.</div></footer></body></html>"""
    return Page(
        name="jekyll minimal mistakes",
        url="https://pietre.example/fontane/la-fontana/",
        html=html,
        prose=p,
        on=dt.date(2020, 5, 1),
        authors=(p.author,),
        tags=p.tags,
        absent=("Condividi", "Contenuti", "minuti di", "Potrebbe", "Un altro racconto", "Powered by"),
    )


def papermod() -> Page:
    p = prose("en")
    html = f"""<!DOCTYPE html><html lang="en" dir="auto"><head><meta charset="utf-8"><title>{p.title} | {p.site}</title><meta name="keywords"
content="{", ".join(p.tags)}"><meta name="author" content="{p.author}"><meta name="generator" content="Hugo 0.120.4"><meta property="article:published_time"
content="2023-03-26T02:30:00+02:00" /><meta property="article:modified_time" content="2024-09-01T10:00:00+02:00" /></head><body id="top"><header
class="header"><nav class="nav"><div class="logo"><a href="/">{p.site}</a></div><ul id="menu">{each('<li><a href="/p{n}"><span>{}</span></a></li>', p.menu)}</ul></nav>
</header><main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">Home</a>&nbsp;»&nbsp;<a
href="/posts/">Posts</a></div><h1 class="post-title entry-hint-parent">{p.title}</h1><div class="post-description">Flour, water, iron.</div><div
class="post-meta"><span title='2023-03-26 02:30:00 +0200 CEST'>March 26, 2023</span>&nbsp;·&nbsp;2 min&nbsp;·&nbsp;412 words&nbsp;·&nbsp;{p.author}&nbsp;|&nbsp;<a
href="/edit">Suggest Changes</a></div></header><div class="toc"><details><summary><span class="details">Table of Contents</span></summary><div
class="inner"><ul><li><a href="#s1">{p.heading}</a></li></ul></div></details></div><div class="post-content">{plain(p)}<div class="highlight"><div
class="chroma"><table class="lntable"><tr><td class="lntd"><pre class="chroma"><code><span class="lnt">1</span></code></pre></td><td class="lntd"><pre
class="chroma"><code class="language-sh"><span class="line">sieve rye.txt</span></code></pre></td></tr></table></div></div></div><footer
class="post-footer"><ul class="post-tags"><li><a href="/tags/1/">{p.tags[0]}</a></li><li><a href="/tags/2/">{p.tags[1]}</a></li></ul><nav class="paginav"><a
class="prev" href="/a"><span class="title">« Prev</span><br><span>{p.recent[0]}</span></a></nav><ul class="share-buttons"><li><a aria-label="share on x"></a></li>
</ul></footer></article></main><footer class="footer"><span>&copy; 2025 {p.site}</span><span>Powered by Hugo & PaperMod</span></footer></body></html>"""
    return Page(
        name="hugo papermod",
        url="https://slowoven.example/posts/loaves/",
        html=html,
        prose=p,
        on=dt.date(2023, 3, 26),
        authors=(p.author,),
        tags=p.tags,
        also=(p.heading,),
        absent=("Suggest Changes", "Table of Contents", "412 words", "Prev", "Powered by"),
    )


def ananke() -> Page:
    p = prose("tr")
    html = f"""<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>{p.title} | {p.site}</title><meta name="generator" content="Hugo 0.92.0" /></head><body
class="ma0 avenir bg-near-white"><header><div class="bg-black"><nav class="pv3 ph3 ph4-ns"><a href="/" class="f3 fw2">{p.site}</a><ul class="pl0 mr3">
{each('<li class="list f5"><a href="/p{n}">{}</a></li>', p.menu)}</ul></nav></div></header><main class="pb7" role="main"><article class="flex-l flex-wrap
justify-between mw8 center ph3"><header class="mt4 w-100"><aside class="instapaper_ignoref b helvetica tracked">YAZILAR</aside><div id="sharing" class="mt3"><a
href="#" class="facebook">Paylaş</a></div><h1 class="f1 athelas mt3 mb1">{p.title}</h1><p class="tracked"><strong>{p.author}</strong></p><time class="f6 mv4 dib
tracked" datetime="2021-12-12T00:00:00Z">Aralık 12, 2021</time><span class="f6 mv4 dib tracked"> - 2 dakika okuma</span></header><div class="nested-copy-line-height
lh-copy serif f4 nested-links w-two-thirds-l">{plain(p)}<ul class="pa0"><li class="list di"><a href="/tags/1/" class="link f5 grow">{p.tags[0]}</a></li><li class="list
di"><a href="/tags/2/" class="link f5 grow">{p.tags[1]}</a></li></ul><div class="mt6 instapaper_ignoref"></div></div><aside class="w-30-l mt6-l"><div
class="bg-light-gray pa3 nested-list-reset"><p class="f5 b mb3">İlgili</p><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div></aside></article></main>
<footer class="bg-black"><a>&copy; {p.site} 2025</a></footer></body></html>"""
    return Page(
        name="hugo ananke",
        url="https://iskele.example/yazilar/vapur/",
        html=html,
        prose=p,
        on=dt.date(2021, 12, 12),
        authors=(p.author,),
        tags=p.tags,
        also=(p.heading,),
        absent=("dakika okuma", "Paylaş", "İlgili", "YAZILAR"),
    )


def hugo_stack() -> Page:
    p = prose("zh")
    html = f"""<!DOCTYPE html><html lang="zh-cn" dir="ltr"><head><meta charset='utf-8'><title>{p.title}</title><meta property='og:site_name' content='{p.site}'><meta
property='article:published_time' content='2023-11-30T23:50:00&#43;08:00'/></head><body class="article-page"><div class="container main-container flex
on-phone--column extended article-page"><aside class="sidebar left-sidebar sticky"><header><h1 class="site-name"><a href="/">{p.site}</a></h1><h2
class="site-description">{p.bio}</h2></header><ol class="menu" id="main-menu">{each('<li><a href="/p{n}"><span>{}</span></a></li>', p.menu)}</ol></aside><aside
class="sidebar right-sidebar sticky"><section class="widget archives"><div class="widget--toc"><nav id="TableOfContents"><ol><li><a
href="#s1">{p.heading}</a></li></ol></nav></div></section></aside><main class="main full-width"><article class="main-article"><header
class="article-header"><div class="article-details"><header class="article-category"><a href="/categories/1/">{p.tags[0]}</a></header><div
class="article-title-wrapper"><h2 class="article-title"><a href="/x">{p.title}</a></h2></div><footer class="article-time"><div><time
class="article-time--published">2023年11月30日</time></div><div><time class="article-time--reading">阅读时长: 2 分钟</time></div></footer></div></header><section
class="article-content">{coded(p)}</section><footer class="article-footer"><section class="article-tags"><a href="/tags/1/">{p.tags[1]}</a></section><section
class="article-copyright"><span>Licensed under CC BY-NC-SA 4.0</span></section><section class="article-lastmod"><span>最后更新于 2024年5月2日
10:00</span></section></footer></article><aside class="related-content--wrapper"><h2 class="section-title">相关文章</h2><div class="related-content"><div
class="flex article-list--tile">{each('<article><a href="/r{n}"><div class="article-details"><h2 class="article-title">{}</h2></div></a></article>', p.recent)}</div></div>
</aside><footer class="site-footer"><section class="powerby">使用 Hugo 构建 <br />主题 Stack 由 Jimmy 设计</section></footer></main></div></body></html>"""
    return Page(
        name="hugo stack",
        url="https://he.example/p/xiuzhong/",
        html=html,
        prose=p,
        on=dt.date(2023, 11, 30),
        authors=None,
        tags=p.tags,
        categories=p.tags[:1],
        also=(p.heading,),
        absent=("阅读时长", "最后更新", "相关文章", "Licensed under", "使用 Hugo"),
    )


PAGES = (minima, chirpy, minimal_mistakes, papermod, ananke, hugo_stack)
