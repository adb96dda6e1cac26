"""Services that host blogs, shops and newsletters today."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt
import json

from tests.support.golden_pages.page import Page, coded, each, plain, prose, talk


def squarespace_70() -> Page:
    p = prose("en")
    html = f"""<!doctype html><html lang="en-GB"><head><title>{p.title} &mdash; {p.site}</title><meta property="og:site_name" content="{p.site}"/><meta property="og:title"
content="{p.title} &mdash; {p.site}"/><meta itemprop="datePublished" content="2016-11-21T23:55:00+0000"/><meta itemprop="dateModified"
content="2016-12-02T10:00:00+0000"/><meta itemprop="headline" content="{p.title}"/><meta itemprop="author" content="{p.author}"/></head><body
class="collection-type-blog view-item"><header id="header"><h1 class="logo"><a href="/">{p.site}</a></h1><nav class="main-nav"><ul>{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></nav></header><main
id="page" class="main-content"><section id="content"><article class="hentry author-harriet post-type-text" data-item-id="1"><header><h1 data-content-field="title"
class="entry-title"><a href="/x" class="u-url">{p.title}</a></h1><p class="entry-date"><time class="published" datetime="2016-11-21">November 21, 2016</time></p><p
class="article-meta"><span class="article-author" data-content-field="author"><span class="delimiter">/</span> <a rel="author" href="/b?author=1">{p.author}</a></span></p></header><div
class="body entry-content"><div class="sqs-layout sqs-grid-12"><div class="row sqs-row"><div class="col sqs-col-12"><div class="sqs-block html-block sqs-block-html"><div
class="sqs-block-content"><p>{p.lead}</p></div></div><div class="sqs-block image-block"><figure class="sqs-block-image-figure"><img src="/i.jpg"><figcaption
class="image-caption-wrapper"><div class="image-caption"><p>{p.caption}</p></div></figcaption></figure></div><div class="sqs-block html-block"><div
class="sqs-block-content"><p>{p.second}</p><h2>{p.heading}</h2><ul data-rte-list="default">{each("<li><p>{}</p></li>", p.items)}</ul></div></div><div class="sqs-block
quote-block"><figure><blockquote><span>&ldquo;</span>{p.quote}<span>&rdquo;</span></blockquote></figure></div><div class="sqs-block html-block"><div
class="sqs-block-content"><p>{p.third}</p><p>{p.last}</p></div></div></div></div></div></div><footer class="entry-footer"><p><span class="categories">in <a href="/blog/category/1"
rel="tag">{p.tags[0]}</a></span><span class="tags">Tagged <a href="/blog/tag/2" rel="tag">{p.tags[1]}</a></span></p><div class="squarespace-social-buttons inline-style"><span
class="sqs-simple-like"><span class="like-count">9 Likes</span></span> <span class="ss-social-button">Share</span></div></footer><section
class="comments-content">{talk('<div class="comment"><div class="comment-header"><div class="author">{name}</div><div class="date-created">9 years ago</div></div><div class="comment-body"><p>{text}</p></div></div>', p)}</section></article><nav
class="pagination"><a class="next-item" href="/a">{p.recent[0]}</a></nav></section></main><footer><div class="sqs-block newsletter-block"><p>{p.ask}</p></div></footer></body></html>"""
    return Page(
        name="squarespace 7.0",
        url="https://slowoven.example/blog/2016/11/21/loaves",
        html=html,
        prose=p,
        on=dt.date(2016, 11, 21),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        also=(p.heading,),
        absent=("9 Likes", "Tagged", "years ago"),
    )


def wix() -> Page:
    p = prose("pl")
    html = f"""<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{p.title}</title><meta name="generator" content="Wix.com Website Builder"/><meta
property="og:site_name" content="{p.site}"/><script type="application/ld+json">{json.dumps({"@context": "https://schema.org", "@type": "BlogPosting", "headline": p.title, "datePublished": "2023-02-17T22:58:03.417Z", "dateModified": "2023-02-19T08:00:00.000Z", "author": {"@type": "Person", "name": p.author}})}</script></head><body><div
id="SITE_CONTAINER"><header id="SITE_HEADER"><nav><ul>{each('<li><a href="/p{n}"><p>{}</p></a></li>', p.menu)}</ul></nav></header><main id="PAGES_CONTAINER"><div
id="TPASection"><nav class="blog-categories"><a>Wszystkie posty</a></nav><article class="blog-post-page-font"><div data-hook="post"><div
data-hook="post-header"><ul class="wTzRuD"><li><span data-hook="user-name" title="{p.author}">{p.author}</span></li><li><span title="17 lut 2023"
data-hook="time-ago">17 lut 2023</span></li><li><span data-hook="time-to-read">2 minut(y) czytania</span></li></ul><button aria-label="Więcej"></button></div><h1
data-hook="post-title"><span class="post-title__text blog-post-title-font">{p.title}</span></h1><p>Zaktualizowano: 19 lut 2023</p><div data-hook="post-description"><div
data-id="content-viewer" class="xa1qQ"><div dir="auto" class="rich-content"><p id="viewer-1"><span>{p.lead}</span></p><div id="viewer-i"><figure
data-hook="figure-IMAGE"><img src="/i.jpg"><figcaption><span>{p.caption}</span></figcaption></figure></div><p id="viewer-2"><span>{p.second}</span></p><h2
id="viewer-3"><span>{p.heading}</span></h2><ul>{each("<li><p><span>{}</span></p></li>", p.items)}</ul><blockquote id="viewer-4"><span>{p.quote}</span></blockquote><p
id="viewer-5"><span>{p.third}</span></p><p id="viewer-6"><span>{p.last}</span></p></div></div></div><div data-hook="post-footer"><nav aria-label="tags"><ul><li><a
href="/blog/tags/1">{p.tags[0]}</a></li><li><a href="/blog/tags/2">{p.tags[1]}</a></li></ul></nav><div data-hook="post-main-actions"><span>31 wyświetleń</span><span>0
komentarzy</span></div></div></div></article><section data-hook="recent-posts"><h2>Ostatnie posty</h2><a>Zobacz wszystkie</a>{each('<article><a href="/r{n}"><h3 class="blog-post-title-font">{}</h3></a></article>', p.recent)}</section></div></main><footer
id="SITE_FOOTER"><p>{p.ask}</p><p>{p.bio}</p></footer></div><div id="consent-banner">{p.cookies}</div></body></html>"""
    return Page(
        name="wix",
        url="https://przystanek.example/post/zegarmistrz",
        html=html,
        prose=p,
        on=dt.date(2023, 2, 17),
        authors=(p.author,),
        tags=p.tags,
        also=(p.heading,),
        absent=("czytania", "wyświetleń", "Ostatnie posty", "Zobacz wszystkie", "Zaktualizowano"),
    )


def weebly() -> Page:
    p = prose("en")
    html = f"""<!DOCTYPE html><html lang="en"><head><title>{p.title} - {p.site}</title><meta property="og:title" content="{p.title}" /></head><body
class="wsite-page-blog"><div id="header"><span id="wsite-title">{p.site}</span><ul class="wsite-menu-default">{each('<li><a href="/p{n}" class="wsite-menu-item">{}</a></li>', p.menu)}</ul></div><div
id="wsite-content" class="wsite-elements"><table id="blogTable"><tr><td valign="top"><div id="wsite-content-blog"><div id="blog-post-1" class="blog-post"><div
class="blog-header"><h2 class="blog-title"><a class="blog-title-link blog-link" href="/x">{p.title}</a></h2><p class="blog-date"><span
class="date-text">4/12/2015</span></p><p class="blog-comments"><a class="blog-link" href="#comments">2 Comments</a></p><div class="blog-separator">&nbsp;</div></div><div
class="blog-content"><div class="paragraph">{p.lead}<br /><br />{p.second}</div><div><div class="wsite-image"><img src="/i.jpg" alt="Picture" /><div
style="display:block;font-size:90%">{p.caption}</div></div></div><h2 class="wsite-content-title">{p.heading}</h2><div class="paragraph"><ul>{each("<li>{}</li>", p.items)}</ul></div><blockquote>{p.quote}</blockquote><div
class="paragraph">{p.third}<br /><br />{p.last}</div></div><div class="blog-social">Share</div><div class="blog-comments-bottom"><a>2 Comments</a></div></div><div
id="commentArea"><div id="commentsHead">2 Comments</div>{talk('<div class="blogCommentWrap"><div class="blogCommentAuthor"><span class="name">{name}</span></div><div class="blogCommentDate"><span>4/1{n}/2015 09:18:11 am</span></div><div class="blogCommentText"><p>{text}</p></div><a>Reply</a></div>', p)}<div
id="commentPostDiv">Leave a Reply.</div></div></div></td><td><div class="blog-sidebar"><h2 class="blog-author-title">Author</h2><p>{p.bio}</p><h2>Archives</h2><p
class="blog-archive-list"><a href="/m">January 2017</a></p><h2>Categories</h2><p class="blog-category-list"><a href="/c">All</a></p></div></td></tr></table></div><div
id="footer">Powered by Create your own unique website with customizable templates.</div></body></html>"""
    return Page(
        name="weebly",
        url="http://slowoven.weebly.example/blog/twelve-loaves",
        html=html,
        prose=p,
        on=dt.date(2015, 4, 12),
        authors=None,
        tags=None,
        also=(p.heading,),
        absent=("Leave a Reply", "Powered by", "January 2017"),
    )


def webflow() -> Page:
    p = prose("da")
    html = f"""<!DOCTYPE html><html data-wf-domain="fjord.example" lang="da"><head><meta charset="utf-8"/><title>{p.title}</title><meta content="{p.title}"
property="og:title"/><meta content="Webflow" name="generator"/></head><body><div class="navbar w-nav"><a href="/" class="brand w-nav-brand">{p.site}</a><nav
class="w-nav-menu">{each('<a href="/p{n}" class="w-nav-link">{}</a>', p.menu)}</nav></div><div class="section blog-hero"><div class="w-container"><div
class="category-tag">{p.tags[0]}</div><h1 class="heading-12">{p.title}</h1><div class="details-wrapper"><div class="text-block-9">9. oktober 2020</div><div class="dot"></div><div
class="text-block-10">Af</div><div class="author">{p.author}</div></div></div></div><div class="section"><div class="w-container"><div class="rich-text-block w-richtext">{plain(p)}</div><div
class="share-wrap"><div>Del artiklen</div></div></div></div><div class="section related"><h3>Flere noter</h3><div role="list" class="w-dyn-items">
{each('<div role="listitem" class="w-dyn-item"><a href="/r{n}" class="w-inline-block"><div class="post-date">{n}. maj 2021</div><h4>{}</h4><p class="summary">Endnu en lille note fra fjorden om vind, vand og en mand med en meget lang stige.</p></a></div>', p.recent)}
</div></div><div class="newsletter"><div>{p.ask}</div></div><div class="footer"><div>{p.cookies}</div></div></body></html>"""
    return Page(
        name="webflow",
        url="https://fjord.example/noter/bageren",
        html=html,
        prose=p,
        on=dt.date(2020, 10, 9),
        authors=(p.author,),
        tags=None,
        also=(p.heading,),
        absent=("Del artiklen", "Flere noter", "Endnu en lille"),
    )


def hubspot() -> Page:
    p = prose("nl")
    html = f"""<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{p.title}</title><meta name="generator" content="HubSpot"></head><body class="blog-post"><div
class="header-container-wrapper"><ul class="hs-menu">{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></div><div class="body-container-wrapper"><div class="blog-section"><div
class="blog-post-wrapper cell-wrapper"><div class="section post-header"><h1><span id="hs_cos_wrapper_name" class="hs_cos_wrapper" data-hs-cos-type="text">{p.title}</span></h1><div
id="hubspot-author_data" class="hubspot-editable"><span class="hs-author-label">Geplaatst door</span> <a class="author-link" href="/author/g">{p.author}</a> op 8-sep-2021
9:15:00</div></div><div class="hs-blog-social-share"><a>Tweet</a></div><div class="section post-body"><span id="hs_cos_wrapper_post_body" class="hs_cos_wrapper hs_cos_wrapper_meta_field
hs_cos_wrapper_type_rich_text">{plain(p)}<div class="hs-cta-wrapper"><a class="cta_button">Vraag gratis adviesgesprek aan</a></div></span></div><p
id="hubspot-topic_data">Onderwerpen: <a class="topic-link" href="/topic/1">{p.tags[0]}</a>, <a class="topic-link" href="/topic/2">{p.tags[1]}</a></p><div
class="about-author-sec"><h3>Geschreven door <a class="author-link">{p.author}</a></h3><p>{p.bio}</p></div></div><div
class="section post-footer"><div id="comments-listing">{talk('<div class="comment"><div class="comment-from"><h4>{name}</h4></div><div class="comment-date">{n}-okt-2021</div><div class="comment-body"><p>{text}</p></div></div>', p)}</div></div></div><div
class="blog-sidebar"><div class="block"><h3>Recente artikelen</h3><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div><div class="block"><h3>{p.ask}</h3></div></div></div><div
class="footer-container-wrapper"><span>{p.cookies}</span></div></body></html>"""
    return Page(
        name="hubspot",
        url="https://windenklei.example/nl/blog/molen",
        html=html,
        prose=p,
        on=dt.date(2021, 9, 8),
        authors=(p.author,),
        tags=p.tags,
        also=(p.heading,),
        absent=("Geplaatst door", "adviesgesprek", "Onderwerpen", "Recente artikelen", "Geschreven door"),
    )


def shopify() -> Page:
    p = prose("fr")
    html = f"""<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{p.title} &ndash; {p.site}</title><meta property="og:site_name" content="{p.site}"></head><body><div
id="shopify-section-header"><header class="header"><a href="/" class="header__heading-link">{p.site}</a><nav><ul>{each('<li><a href="/p{n}" class="header__menu-item"><span>{}</span></a></li>', p.menu)}</ul></nav><a
href="/cart">Panier <span>0</span></a></header></div><main id="MainContent"><article class="article-template" itemscope itemtype="http://schema.org/BlogPosting"><div
class="article-template__hero-container"></div><header class="page-width page-width--narrow"><h1 class="article-template__title" itemprop="headline">{p.title}</h1><span
class="circle-divider caption-with-letter-spacing" itemprop="dateCreated pubdate datePublished"><time datetime="2022-07-13T22:45:00Z">14 juillet, 2022</time></span><span
class="caption-with-letter-spacing" itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">{p.author}</span></span></header><div
class="article-template__social-sharing page-width"><button class="share-button__button">Partager</button></div><div class="article-template__content page-width rte"
itemprop="articleBody">{plain(p)}</div><div class="article-template__back"><a class="article-template__link">Retour au blog</a></div><div
class="article-template__comment-wrapper"><div id="comments"><h2>2 commentaires</h2>{talk('<article class="article-template__comments-comment"><p>{text}</p><footer><span class="circle-divider">{name}</span><span><time datetime="2022-08-0{n}T10:00:00Z">{n} août, 2022</time></span></footer></article>', p)}<h2>Laisser
un commentaire</h2><p>Veuillez noter que les commentaires doivent être approuvés avant d'être affichés.</p></div></div></article></main><footer class="footer"><p>{p.ask}</p><small>&copy;
2025, Commerce électronique propulsé par Shopify</small></footer></body></html>"""
    return Page(
        name="shopify dawn",
        url="https://ecluse.example/blogs/carnets/peniche",
        html=html,
        prose=p,
        on=dt.date(2022, 7, 14),
        authors=(p.author,),
        tags=None,
        also=(p.heading,),
        absent=("Partager", "Retour au blog", "approuvés", "propulsé", "Panier"),
    )


def substack() -> Page:
    p = prose("en")
    html = f"""<!DOCTYPE html><html lang="en"><head><title>{p.title} - by {p.author}</title><meta property="og:title" content="{p.title}"><meta name="author"
content="{p.author}"><script type="application/ld+json">{json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": p.title, "datePublished": "2024-01-10T04:12:00+00:00", "dateModified": "2024-01-10T04:12:00+00:00", "author": [{"@type": "Person", "name": p.author}], "publisher": {"@type": "Organization", "name": p.site}})}</script></head><body><div
id="entry"><div id="main" class="main typography use-theme-bg"><div class="main-menu"><div class="topBar"><h1 class="titleLink"><a href="/">{p.site}</a></h1><button>Subscribe</button><a
href="/sign-in">Sign in</a></div></div><div class="container"><div class="single-post-container"><div class="single-post"><article
class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">{p.title}</h1><h3 class="subtitle">On pots, lids and a volcano</h3><div
class="profile-hover-card-target"><a href="/@h">{p.author}</a></div><div class="pencraft pc-display-flex pc-reset _meta">Jan 10, 2024</div><div class="post-ufi"><a
class="post-ufi-button">48</a><a class="post-ufi-button">Share</a></div></div><div class="available-content"><div dir="auto" class="body markup"><p><span>{p.lead}</span></p><div
class="captioned-image-container"><figure><a class="image-link"><img src="/i.jpg"></a><figcaption class="image-caption">{p.caption}</figcaption></figure></div><p>{p.second}</p><div
class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">{p.ask}</p></div></div></div><h2
class="header-anchor-post">{p.heading}</h2><ul>{each("<li><p>{}</p></li>", p.items)}</ul><blockquote><p>{p.quote}</p></blockquote><p>{p.third}</p><p
class="button-wrapper"><a class="button primary"><span>Leave a comment</span></a></p><p>{p.last}</p></div></div><div class="post-footer">48 Likes</div></article></div><div
id="discussion" class="comments-page"><h4>Discussion about this post</h4>{talk('<div class="comment"><span class="name">{name}</span><span>Jan 1{n}</span><div class="comment-body"><p>{text}</p></div></div>', p)}</div></div></div><div
class="footer-wrap"><p>© 2025 {p.author}</p><p>Start your Substack</p></div></div></div></body></html>"""
    return Page(
        name="substack",
        url="https://slowoven.substack.example/p/twelve-loaves",
        html=html,
        prose=p,
        on=dt.date(2024, 1, 10),
        authors=(p.author,),
        tags=None,
        also=(p.heading,),
        absent=("Leave a comment", "Discussion about", "48 Likes", "Sign in", "Start your"),
    )


def medium() -> Page:
    p = prose("pt")
    html = f"""<!doctype html><html lang="pt"><head><title>{p.title} | by {p.author} | {p.site} | Medium</title><meta property="og:title" content="{p.title}"/><meta
property="article:published_time" content="2018-03-05T21:02:46.221Z"/><meta property="article:author" content="https://medium.example/@c"/><meta name="author"
content="{p.author}"/></head><body><div id="root"><div class="a b c"><nav><a href="/">Open in app</a><a>Sign up</a><a>Sign in</a></nav><div class="ca"><article><div
class="l"><section><div class="fr fs"><h1 id="1a" class="pw-post-title">{p.title}</h1><div class="speechify-ignore"><div class="author"><a rel="noopener"
href="/@c">{p.author}</a><span>·</span><button>Follow</button></div><div><span>3 min read</span><span>·</span><span>Mar 5, 2018</span></div><div
class="claps"><span>112</span><span>Listen</span><span>Share</span></div></div><p id="2a" class="pw-post-body-paragraph">{p.lead}</p><figure class="pt"><img
src="/i.jpg"><figcaption>{p.caption}</figcaption></figure><p id="3a" class="pw-post-body-paragraph">{p.second}</p><h2 id="4a">{p.heading}</h2><ul>{each('<li id="l{n}" class="pw-post-body-paragraph">{}</li>', p.items)}</ul><blockquote
class="qa"><p id="5a" class="pw-post-body-paragraph">{p.quote}</p></blockquote><p id="6a" class="pw-post-body-paragraph">{p.third}</p><p id="7a"
class="pw-post-body-paragraph">{p.last}</p></div></section></div></article></div><div class="tags"><a href="/tag/1"><div>{p.tags[0]}</div></a><a
href="/tag/2"><div>{p.tags[1]}</div></a></div><footer><div><h2>Written by {p.author}</h2><span>204 Followers</span><p>{p.bio}</p></div></footer><div class="more"><h2>More from {p.author}</h2>
{each('<article><a href="/r{n}"><h2>{}</h2><h3>Mais uma crónica da rua de trás, com um carteiro perdido e três cães muito sérios.</h3></a><span>Jan {n}, 2020</span></article>', p.recent)}</div><div>Help Status About
Careers Privacy Terms</div></div></div></body></html>"""
    return Page(
        name="medium",
        url="https://medium.example/rua-de-tras/o-barbeiro-1a2b3c4d5e6f",
        html=html,
        prose=p,
        on=dt.date(2018, 3, 5),
        authors=(p.author,),
        tags=p.tags,
        also=(p.heading,),
        absent=("min read", "Followers", "Mais uma crónica", "Sign up", "Careers"),
    )


def hashnode() -> Page:
    p = prose("en")
    html = f"""<!DOCTYPE html><html lang="en"><head><title>{p.title}</title><meta property="og:title" content="{p.title}"/><meta property="article:published_time"
content="1655596800000"/><script type="application/ld+json">{json.dumps({"@context": "https://schema.org/", "@type": "Blog", "@id": "https://slowoven.example", "name": p.site, "blogPost": [{"@type": "BlogPosting", "headline": p.title, "datePublished": "2022-06-19T00:00:00.000Z", "author": {"@type": "Person", "name": p.author}}]})}</script></head><body><div
id="__next"><header class="blog-header"><a href="/">{p.site}</a><nav>{each('<a href="/p{n}">{}</a>', p.menu)}</nav></header><main class="blog-post-detail-card"><article><div class="relative"><h1
data-query="post-title">{p.title}</h1><div><a href="/@h"><span>{p.author}</span></a><span>·</span><a href="/x"><span>Jun 19, 2022</span></a><span>·</span><p>2 min
read</p></div></div><div id="post-content-wrapper" class="prose">{coded(p)}</div></article><div class="flex flex-row"><h3>Subscribe to our newsletter</h3><p>{p.ask}</p></div><div><a
href="/tag/1"><span>{p.tags[0]}</span></a><a href="/tag/2"><span>{p.tags[1]}</span></a></div><div class="author-card"><h4>Written by</h4><p>{p.bio}</p></div><div><h3>More
articles</h3>{each('<div><a href="/r{n}"><h2>{}</h2></a></div>', p.recent)}</div></main></div></body></html>"""
    return Page(
        name="hashnode",
        url="https://slowoven.hashnode.example/twelve-loaves",
        html=html,
        prose=p,
        on=dt.date(2022, 6, 19),
        authors=(p.author,),
        tags=p.tags,
        also=(p.heading,),
        absent=("min read", "More articles", "Written by"),
    )


def dev_to() -> Page:
    p = prose("en")
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{p.title} - DEV Community</title><meta name="keywords" content="{", ".join(p.tags)}, software, coding"><meta
property="og:title" content="{p.title}" /><meta property="og:site_name" content="DEV Community" /></head><body><header class="crayons-header"><a>Create account</a></header><div
id="page-content"><main class="crayons-layout__content grid gap-4"><article class="crayons-card crayons-article mb-4" id="article-show-container"><script
type="application/ld+json">{json.dumps({"@context": "http://schema.org", "@type": "Article", "headline": p.title, "author": {"@type": "Person", "name": p.author}, "datePublished": "2021-10-12T22:00:00Z", "dateModified": "2021-11-01T00:00:00Z"})}</script><header class="crayons-article__header"><div
class="crayons-article__header__meta"><div class="flex"><a href="/h" class="crayons-link fw-bold">{p.author}</a><p class="fs-xs color-base-60">Posted on <time
datetime="2021-10-12T22:00:00Z" class="date">Oct 12, 2021</time></p></div><h1 class="fs-3xl">{p.title}</h1><div class="spec__tags flex flex-wrap"><a class="crayons-tag"
href="/t/1"><span class="crayons-tag__prefix">#</span>{p.tags[0]}</a><a class="crayons-tag" href="/t/2"><span class="crayons-tag__prefix">#</span>{p.tags[1]}</a></div></div></header><div
class="crayons-article__main"><div class="crayons-article__body text-styles spec__body" id="article-body">{plain(p)}</div></div><section id="comments-container"><h2>Top comments
(2)</h2>{talk('<div class="comment"><a class="crayons-link">{name}</a><time>Oct 1{n} ’21</time><div class="comment__body"><p>{text}</p></div></div>', p)}</section><div
class="crayons-article-actions">Code of Conduct • Report abuse</div></article></main><aside class="crayons-layout__sidebar-right"><div class="crayons-card"><div>{p.bio}</div><div>Joined<time>Feb 3,
2018</time></div></div><div class="crayons-card"><header>More from {p.author}</header>{each('<a href="/r{n}">{}</a>', p.recent)}</div></aside></div></body></html>"""
    return Page(
        name="dev.to",
        url="https://dev.example/slowoven/twelve-loaves-3kx1",
        html=html,
        prose=p,
        on=dt.date(2021, 10, 12),
        authors=(p.author,),
        tags=p.tags,
        also=(p.heading,),
        absent=("Posted on", "Report abuse", "Joined", "More from", "Create account"),
    )


def bear() -> Page:
    p = prose("id")
    html = f"""<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{p.title} | {p.site}</title></head><body class="post"><header><a class="title" href="/"><h1>{p.site}</h1></a><nav>
<p>{each('<a href="/p{n}">{}</a>', p.menu)}</p></nav></header><main><h1>{p.title}</h1><p><i><time datetime="2023-04-05" pubdate>05 Apr, 2023</time></i></p>{plain(p)}<p class="tags"><a
href="/blog/?q=1">#{p.tags[0]}</a> <a href="/blog/?q=2">#{p.tags[1]}</a></p><form id="upvote-form"><button class="upvote-button"><small class="upvote-count">12</small></button></form></main><footer><span>Powered
by <a>Bear ʕ•ᴥ•ʔ</a></span></footer></body></html>"""
    return Page(
        name="bear",
        url="https://gang.bear.example/warung/",
        html=html,
        prose=p,
        on=dt.date(2023, 4, 5),
        authors=(),
        tags=p.tags,
        also=(p.heading,),
        absent=("Powered by", "05 Apr"),
    )


def writeas() -> Page:
    p = prose("fi")
    html = f"""<!DOCTYPE HTML><html><head><meta charset="utf-8"><title>{p.title} &mdash; {p.site}</title><meta name="generator" content="WriteFreely"><meta property="og:title"
content="{p.title}" /><meta property="article:published_time" content="2020-02-08T22:11:05Z"></head><body id="post"><header><h1 dir="ltr" id="blog-title"><a rel="author" href="/" class="h-card
p-author">{p.site}</a></h1><nav>{each('<a href="/p{n}">{}</a>', p.menu)}</nav></header><article id="post-body" class="norm h-entry"><h2 id="title" class="p-name">{p.title}</h2><time
class="dt-published" datetime="2020-02-08T22:11:05Z" pubdate itemprop="datePublished">8. helmikuuta 2020</time><div class="e-content">{plain(p)}<p><a class="hashtag" href="/tag:1"><span>#</span><span
class="p-category">{p.tags[0]}</span></a> <a class="hashtag" href="/tag:2"><span>#</span><span class="p-category">{p.tags[1]}</span></a></p></div></article><footer dir="ltr"><p style="text-align:
left">Published by <a>aune</a> with <a>write.as</a></p></footer></body></html>"""
    return Page(
        name="write.as",
        url="https://jarvi.writeas.example/saunan-kello",
        html=html,
        prose=p,
        on=dt.date(2020, 2, 8),
        authors=None,
        tags=p.tags,
        also=(p.heading,),
        absent=("Published by", "write.as"),
    )


def microblog_untitled() -> Page:
    p = prose("sv")
    html = f"""<!DOCTYPE html><html lang="sv"><head><meta charset="UTF-8"><title>{p.site} - 12 maj 2021</title><meta name="generator" content="Hugo 0.91.2" /></head><body><div
class="container"><header class="masthead"><h1 class="masthead-title"><a href="/">{p.site}</a></h1><nav>{each('<a href="/p{n}">{}</a>', p.menu)}</nav></header><div class="content post h-entry"><div
class="post-date"><time class="dt-published" datetime="2021-05-12 00:20:00 +0200">12 maj 2021</time></div><div class="e-content"><p>{p.lead}</p><p>{p.second}</p><ul>{each("<li>{}</li>", p.items)}</ul><blockquote><p>{p.quote}</p></blockquote><p>{p.third}</p><p>{p.last}</p></div><div
class="post-tags"><a href="/categories/1" class="p-category">{p.tags[0]}</a> <a href="/categories/2" class="p-category">{p.tags[1]}</a></div></div><div
id="conversation"><h2>Konversation</h2></div><footer><p>{p.bio}</p><p>Följ mig på Micro.blog</p></footer></div></body></html>"""
    return Page(
        name="micro.blog untitled",
        url="https://skargard.micro.example/2021/05/12/baten.html",
        html=html,
        prose=p,
        on=dt.date(2021, 5, 12),
        title=None,
        authors=(),
        tags=p.tags,
        absent=("Följ mig", "Konversation"),
    )


PAGES = (
    squarespace_70,
    wix,
    weebly,
    webflow,
    hubspot,
    shopify,
    substack,
    medium,
    hashnode,
    dev_to,
    bear,
    writeas,
    microblog_untitled,
)
