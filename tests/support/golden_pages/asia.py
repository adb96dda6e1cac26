"""Hosts of Japan, Korea, China and Taiwan."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt

from tests.support.golden_pages.page import Page, broken, coded, divided, each, plain, prose, talk


def hatena() -> Page:
    p = prose("ja")
    html = f"""<!DOCTYPE html><html lang="ja" data-blog-name="{p.site}"><head><meta charset="utf-8"/><title>{p.title} - {p.site}</title><meta property="og:title"
content="{p.title} - {p.site}"/><meta property="og:site_name" content="{p.site}"/></head><body class="page-entry"><div id="globalheader-container"></div><div
id="container"><div id="container-inner"><header id="blog-title"><h1 id="title"><a href="/">{p.site}</a></h1><h2 id="blog-description">坂の町の毎日</h2></header><div
id="content"><div id="content-inner"><div id="wrapper"><div id="main"><div id="main-inner"><article class="entry hentry test-hentry js-entry-article"
data-automation="test" id="entry-1"><div class="entry-inner"><header class="entry-header"><div class="date entry-date first"><a href="/archive/2019/02/28"
rel="nofollow"><time datetime="2019-02-27T15:30:00Z" title="2019-02-27T15:30:00Z"><span class="date-year">2019</span><span class="hyphen">-</span><span
class="date-month">02</span><span class="hyphen">-</span><span class="date-day">28</span></time></a></div><h1 class="entry-title"><a href="/x"
class="entry-title-link bookmark">{p.title}</a></h1><div class="entry-categories categories"><a href="/archive/category/1"
class="entry-category-link">{p.tags[0]}</a> <a href="/archive/category/2" class="entry-category-link">{p.tags[1]}</a></div></header><div class="entry-content
hatenablog-entry">{plain(p)}</div><footer class="entry-footer"><p class="entry-footer-section"><span class="author vcard"><span class="fn">{p.author}</span></span> <span
class="entry-footer-time"><a href="/x"><time class="updated" datetime="2019-02-27T15:30:00Z">2年前</time></a></span></p><div class="social-buttons"><div
class="social-button-item">ツイートする</div></div><div class="customized-footer"><h3>関連記事</h3><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div><div
class="comment-box js-comment-box"><ul class="comment">
{talk('<li class="entry-comment"><p class="comment-user-name"><a class="comment-user-id"><span class="comment-nickname">{name}</span></a></p><div class="comment-content"><p>{text}</p></div><p class="comment-metadata"><time datetime="2019-03-0{n}T01:00:00Z">6年前</time></p></li>', p)}
</ul><a class="leave-comment-title">コメントを書く</a></div></footer></div></article><div class="pager pager-permalink"><span class="pager-prev"><a rel="prev"><span
class="pager-arrow">&laquo;</span>{p.recent[0]}</a></span></div></div></div><aside id="box1"></aside></div><aside id="box2"><div class="hatena-module
hatena-module-profile"><div class="hatena-module-title">プロフィール</div><div class="profile-description"><p>{p.bio}</p></div></div></aside></div></div></div></div></body></html>"""
    return Page(
        name="hatena blog",
        url="https://roji.example/entry/2019/02/28/003000",
        html=html,
        prose=p,
        on=dt.date(2019, 2, 28),
        authors=(p.author,),
        tags=p.tags,
        absent=("ツイートする", "関連記事", "コメントを書く", "プロフィール"),
    )


def fc2() -> Page:
    p = prose("ja")
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "x.dtd"><html lang="ja" xml:lang="ja" xmlns="http://www.w3.org/1999/xhtml"><head><meta
http-equiv="Content-Type" content="text/html; charset=euc-jp" /><title>{p.site} {p.title}</title></head><body><div id="container"><div id="header"><h1><a
href="/">{p.site}</a></h1><p>坂の町の毎日</p></div><div id="main"><div class="content"><h2 class="entry_header"><a name="e120">{p.title}</a></h2><ul
class="entry_date"><li>2008/12/31 (水) 23:59</li></ul><div class="entry_body">{broken(p)}<div class="fc2_footer" style="text-align:left;"><div
class="fc2button-clap"><img src="/clap.gif" /></div></div></div><div class="entry_footer"><ul class="entry_state"><li>テーマ：<a href="/t">日記</a> - ジャンル：<a
href="/g">グルメ</a></li><li><a href="/blog-category-1.html">{p.tags[0]}</a></li><li>| トラックバック:0</li><li>| コメント:2</li><li><a href="#container">| Top▲</a></li></ul></div></div>
<div id="comment" class="content"><h3 class="sub_header">コメント</h3>
{talk('<div class="sub_content"><h4 class="sub_title">Re:</h4><p class="sub_body">{text}</p><ul class="sub_footer"><li>2009/01/0{n}(木) 10:0{n}:11</li><li>| URL |</li><li>{name} #-</li><li>[ 編集 ]</li></ul></div>', p)}
<div class="form"><h4>コメントの投稿</h4><p>管理者にだけ表示を許可する</p></div></div><div class="page_navi"><a href="/a">{p.recent[0]}</a> | ホーム | <a
href="/b">{p.recent[1]}</a></div></div><div id="left"><div class="plugin"><h3>プロフィール</h3><p>Author:{p.author}<br />{p.bio}</p></div><div class="plugin"><h3>最新記事</h3><ul>
{each('<li><a href="/r{n}">{} (03/0{n})</a></li>', p.recent)}</ul></div><div class="plugin"><h3>月別アーカイブ</h3><ul><li><a href="/m">2010/05 (7)</a></li></ul></div></div></div></body></html>"""
    return Page(
        name="fc2 blog",
        url="http://roji.blog.fc2.example/blog-entry-120.html",
        html=html,
        prose=p,
        on=dt.date(2008, 12, 31),
        authors=None,
        tags=None,
        absent=("トラックバック", "コメントの投稿", "ジャンル", "最新記事", "管理者に"),
        encoding="euc-jp",
    )


def ameba() -> Page:
    p = prose("ja")
    html = f"""<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"/><title>『{p.title}』</title><meta property="og:title" content="『{p.title}』"/><meta
property="og:site_name" content="{p.site}"/></head><body><div id="ambHeader">アメブロ 芸能人ブログ 人気ブログ</div><div id="app"><div class="skin-page"><div
class="skin-bgHeader"><div class="skin-headerTitle"><h1 class="skin-blogTitle"><a href="/">{p.site}</a></h1><h2 class="skin-blogDescription">{p.bio}</h2></div></div><div
class="skin-blogBody"><main class="skin-blogMain"><article class="skin-entry js-entryWrapper" data-unique-entry-id="1"><div class="skin-entryInner"><div
class="skin-entryHead"><div class="skin-entryPubdate"><p class="skin-textQuiet"><time datetime="2020-11-03">2020-11-03 06:10:00</time></p></div><h1
class="skin-entryTitle"><a class="skinArticleTitle" href="/x" rel="bookmark">{p.title}</a></h1><div class="skin-entryThemes skin-textQuiet"><dl><dt>テーマ：</dt><dd><a
href="/theme-1.html" rel="tag">{p.tags[0]}</a></dd></dl></div></div><div class="skin-entryBody" id="entryBody">{divided(p)}</div><div class="skin-entryAd">スポンサーリンク</div>
<div class="skin-entryFooter"><a class="likeBtn">いいね！した人</a><div class="reblog">リブログする(0)</div></div></div></article><section class="comments"><h2>コメント(2)</h2><ul>
{talk('<li><p class="commentTitle">{n}. 無題</p><p class="commentBody">{text}</p><p class="commentFooter"><span>{name}</span> <time>2020-11-0{n} 09:00:00</time> <a>返信する</a></p></li>', p)}
</ul></section></main><aside class="skin-blogSubA"><section><h3>最新の記事</h3><ul>{each('<li><a href="/r{n}">{}</a> | 11月1{n}日</li>', p.recent)}</ul></section></aside></div></div></div></body></html>"""
    return Page(
        name="ameba",
        url="https://ameblo.example/roji/entry-12635000000.html",
        html=html,
        prose=p,
        on=dt.date(2020, 11, 3),
        authors=None,
        tags=None,
        absent=("いいね", "リブログ", "返信する", "最新の記事", "人気ブログ", "スポンサー"),
    )


def livedoor() -> Page:
    p = prose("ja")
    html = f"""<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8" /><title>{p.title} : {p.site}</title><meta property="og:title" content="{p.title} :
{p.site}" /></head><body><div id="container"><header id="blog-header"><h1 id="blog-title"><a href="/">{p.site}</a></h1><p id="blog-description">坂の町の毎日</p></header><div
id="content"><div id="main"><ol class="breadcrumbs"><li><a href="/">トップページ</a></li><li>{p.tags[0]}</li></ol><article class="article"><div
class="article-outer"><header class="article-header"><p class="article-date"><time datetime="2016-08-12T00:03:51+09:00" pubdate="pubdate">2016年<br>08月12日<br></time></p><div
class="article-title-outer"><h1 class="article-title entry-title"><a href="/x" rel="bookmark">{p.title}</a></h1></div></header><div class="article-body"><div
class="article-body-inner">{broken(p)}</div></div><footer class="article-footer"><div class="article-tags"><dl><dt>タグ :</dt><dd><a
href="/tag/1">{p.tags[0]}</a></dd><dd><a href="/tag/2">{p.tags[1]}</a></dd></dl></div><div class="related-articles"><h3>こちらもおすすめ</h3><ul>
{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div><ul class="article-social-btn"><li>LINEで送る</li></ul></footer></div></article><section id="comments"><h3>コメント一覧</h3><ol
class="comment-list">{talk('<li><ul class="comment-info"><li class="comment-author">{n}. {name}</li><li class="comment-date">2016年08月1{n}日 10:22</li></ul><p class="comment-body">{text}</p></li>', p)}</ol>
<h3>コメントする</h3></section></div></div><div id="sub"><div class="plugin-profile">{p.bio}</div></div></div></body></html>"""
    return Page(
        name="livedoor blog",
        url="http://blog.livedoor.example/roji/archives/1060000.html",
        html=html,
        prose=p,
        on=dt.date(2016, 8, 12),
        authors=None,
        tags=p.tags,
        absent=("こちらもおすすめ", "LINEで", "コメント一覧", "トップページ"),
    )


def seesaa() -> Page:
    p = prose("ja")
    html = f"""<!DOCTYPE html><html lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><title>{p.title}: {p.site}</title></head><body><div
id="container"><div id="banner"><h1><a href="/">{p.site}</a></h1></div><div id="content"><div class="navi"><a href="/a">&lt;&lt; {p.recent[0]}</a> | <a
href="/">TOP</a> | <a href="/b">{p.recent[1]} &gt;&gt;</a></div><div class="blog"><h2 class="date">2013年05月06日</h2><div class="blogbody"><h3 class="title"><a
href="/x" class="title">{p.title}</a></h3><div class="text">{broken(p)}</div><div class="posted">posted by {p.author} at 23:48| <a href="#comment">Comment(2)</a> |
<a href="/category/1.html">{p.tags[0]}</a> | <a href="#">更新情報をチェックする</a></div></div><div class="comments-head">この記事へのコメント</div>
{talk('<div class="comments-body"><div>{text}</div><div class="comments-post">Posted by {name} at 2013年05月0{n}日 10:33</div></div>', p)}<div
class="comments-head">コメントを書く</div></div></div><div id="links"><div class="sidetitle">最近の記事</div><div class="side">{each('(03/0{n})<a href="/r{n}">{}</a><br />', p.recent)}</div></div>
</div></body></html>"""
    return Page(
        name="seesaa",
        url="http://roji.seesaa.example/article/360001.html",
        html=html,
        prose=p,
        on=dt.date(2013, 5, 6),
        authors=(p.author,),
        tags=None,
        absent=("posted by", "更新情報", "最近の記事", "コメントを書く"),
        encoding="shift_jis",
    )


def note_com() -> Page:
    p = prose("ja")
    html = f"""<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>{p.title}｜{p.author}</title><meta property="og:title" content="{p.title}｜{p.author}"><meta
property="og:site_name" content="note（ノート）"></head><body><div id="__layout"><div class="l-header"><a href="/">note</a><a>ログイン</a><a>会員登録</a></div><main
class="p-article"><article class="p-article__articleWrap"><div class="o-noteContentHeader"><h1 class="o-noteContentHeader__title">{p.title}</h1><div
class="o-noteContentHeader__status"><button aria-label="スキ">58</button></div><div class="o-noteContentHeader__info"><div
class="o-noteContentHeader__name"><a href="/roji">{p.author}</a></div><div class="o-noteContentHeader__date"><time datetime="2022-04-08T22:15:00.000+09:00">2022年4月8日
22:15</time></div></div></div><div data-name="body" class="note-common-styles__textnote-body">{plain(p)}</div></article><div class="p-article__footer"><div
class="m-tagList"><a href="/hashtag/1" class="a-tag__label">#{p.tags[0]}</a><a href="/hashtag/2" class="a-tag__label">#{p.tags[1]}</a></div><div
class="p-article__actionBar">この記事が気に入ったらサポートをしてみませんか？</div><div class="o-noteCreatorProfile"><a>{p.author}</a><p>{p.bio}</p><button>フォロー</button></div><div
class="p-article__recommend"><h2>いつも応援していただいている皆さまの他の記事</h2>{each('<section><a href="/r{n}"><h3>{}</h3></a><time>3年前</time></section>', p.recent)}</div><section
class="p-article__comments">{talk('<div class="m-comment"><span>{name}</span><p>{text}</p><time>2022年4月{n}日 10:00</time></div>', p)}</section></div></main></div></body></html>"""
    return Page(
        name="note",
        url="https://note.example/roji/n/n1a2b3c4d5e6f",
        html=html,
        prose=p,
        on=dt.date(2022, 4, 8),
        authors=(p.author,),
        tags=p.tags,
        absent=("サポート", "フォロー", "会員登録", "応援"),
    )


def tistory() -> Page:
    p = prose("ko")
    html = f"""<!doctype html><html lang="ko"><head><meta charset="UTF-8"><title>{p.title} :: {p.site}</title><meta property="og:title" content="{p.title}"><meta
property="og:site_name" content="{p.site}"><meta property="article:published_time" content="2018-12-24T23:59:10+09:00"><meta property="og.article.author"
content="{p.author}"></head><body id="tt-body-page" class="layout-wide color-gray"><div id="acc-nav"><a href="#content">본문 바로가기</a></div><div id="wrap"><header
id="header"><h1><a href="/">{p.site}</a></h1><nav id="gnb"><ul class="tt_category"><li><a class="link_tit">분류 전체보기 (120)</a></li>{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul>
</nav></header><section class="container"><article id="content"><div class="inner"><div class="post-cover"><div class="inner"><span class="category">{p.tags[0]}</span><h1>{p.title}</h1><span
class="meta"><span class="author">by {p.author}</span><span class="date">2018. 12. 24.</span></span></div></div><div class="entry-content" id="article-view"><div
class="tt_article_useless_p_margin contents_style">{plain(p)}</div><div class="container_postbtn #post_button_group"><div class="postbtn_like"><span>좋아요</span><em>5</em><span>공유하기</span><span>글 요소</span></div>
</div><div class="another_category another_category_color_gray"><h4>'<a href="/c1">{p.tags[0]}</a>' 카테고리의 다른 글</h4><table>
{each('<tr><th><a href="/r{n}">{}</a></th><td>2019.01.0{n}</td></tr>', p.recent)}</table></div></div><div class="tags"><h2>태그</h2><div class="items"><a href="/tag/1"
rel="tag">{p.tags[0]}</a>, <a href="/tag/2" rel="tag">{p.tags[1]}</a></div></div><div class="comments"><h2>댓글</h2><ul>
{talk('<li><div class="author-meta"><span class="nickname">{name}</span> <span class="date">2018.12.2{n} 10:1{n}</span></div><p>{text}</p></li>', p)}</ul></div></div></article><aside
id="aside" class="sidebar"><div class="box-profile"><p>{p.bio}</p></div><div class="post-list tab-ui"><h2>최근글</h2><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div></aside></section></div>
</body></html>"""
    return Page(
        name="tistory book club",
        url="https://golmok.tistory.example/55",
        html=html,
        prose=p,
        on=dt.date(2018, 12, 24),
        authors=(p.author,),
        tags=p.tags,
        absent=("공유하기", "다른 글", "최근글", "본문 바로가기", "전체보기"),
    )


def naver() -> Page:
    p = prose("ko")
    parts = [
        f'<div class="se-component se-text"><div class="se-component-content"><div class="se-section se-section-text"><div class="se-module se-module-text"><p class="se-text-paragraph"><span class="se-fs- se-ff-">{one}</span></p></div></div></div></div>'
        for one in (p.lead, p.second)
    ]
    html = f"""<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>{p.title} : 네이버 블로그</title><meta property="og:title" content="{p.title}"><meta
property="og:site_name" content="네이버 블로그 | {p.site}"></head><body><div id="whole-body"><div id="blog-menu"><table><tr>{each('<td><a href="/p{n}">{}</a></td>', p.menu)}</tr></table></div><div
id="postListBody"><div id="post-view22"><div class="se-viewer se-theme-default" lang="ko-KR"><div class="se-component se-documentTitle"><div
class="blog2_series"><a class="pcol2">{p.tags[0]}</a></div><div class="pcol1"><div class="se-module se-module-text se-title-text"><p
class="se-text-paragraph"><span>{p.title}</span></p></div></div><div class="blog2_container"><span class="writer"><span class="nick"><a
class="link pcol2">{p.author}</a></span></span><span class="se_publishDate pcol2">2020. 3. 15. 0:05</span><a class="url">URL 복사</a> <a>이웃추가</a></div></div><div
class="se-main-container">{parts[0]}<div class="se-component se-image"><div class="se-module se-module-image"><img src="/i.jpg" class="se-image-resource"></div><div
class="se-module se-module-text se-caption"><p><span>{p.caption}</span></p></div></div>{parts[1]}<div class="se-component se-text"><ul
class="se-text-list se-text-list-type-bullet-disc">{each('<li class="se-text-list-item"><p class="se-text-paragraph"><span>{}</span></p></li>', p.items)}</ul></div><div
class="se-component se-quotation"><blockquote class="se-quotation-container"><div class="se-module se-quote"><p class="se-text-paragraph">{p.quote}</p></div></blockquote></div><div
class="se-component se-text"><p class="se-text-paragraph"><span>{p.third}</span></p><p class="se-text-paragraph"><span>&#8203;</span></p><p
class="se-text-paragraph"><span>{p.last}</span></p></div></div></div><div class="post_footer_contents"><div class="wrap_tag"><a
class="item pcol2"><span class="ell">#{p.tags[0]}</span></a> <a class="item pcol2"><span class="ell">#{p.tags[1]}</span></a></div><div class="wrap_postcomment">공감 12 댓글 2</div></div>
<div class="area_comments"><ul>{talk('<li><span class="u_cbox_nick">{name}</span><span class="u_cbox_contents">{text}</span><span class="u_cbox_date">2020.3.1{n}. 10:00</span></li>', p)}</ul></div><div
class="blog2_categorylist"><h4>이 블로그 글목록</h4><table>{each('<tr><td class="title"><a href="/r{n}">{}</a></td><td class="date">2020. 4. {n}.</td></tr>', p.recent)}</table></div></div></div><div
id="blog-profile"><p class="caption">{p.bio}</p></div></div></body></html>"""
    return Page(
        name="naver blog",
        url="https://blog.naver.example/PostView.naver?blogId=golmok&logNo=221852",
        html=html,
        prose=p,
        on=dt.date(2020, 3, 15),
        authors=(p.author,),
        tags=None,
        absent=("URL 복사", "이웃추가", "글목록", "공감 12"),
    )


def egloos() -> Page:
    p = prose("ko")
    html = f"""<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>{p.site} : {p.title}</title></head><body><div id="wrap"><div id="header"><h1><a
href="/">{p.site}</a></h1></div><div id="section"><div class="post_view"><div class="post_title_area"><h2 class="post_title entry-title"><a href="/x"
rel="bookmark">{p.title}</a></h2><div class="post_info"><span class="post_info_writer author">by {p.author}</span> <abbr class="post_info_date published"
title="2009-04-05T00:31">2009/04/05 00:31</abbr></div></div><div class="post_content"><div class="hentry">{broken(p)}</div></div><div class="post_taglist"><strong># 태그 : </strong><a
href="/tag/1" rel="tag">{p.tags[0]}</a>, <a href="/tag/2" rel="tag">{p.tags[1]}</a></div><div class="post_tail"><a>트랙백(0)</a> <a>덧글(2)</a></div></div><ul class="comment_list">
{talk('<li class="comment"><div class="comment_info"><strong class="comment_writer">{name}</strong> at 2009/04/0{n} 10:00</div><p class="comment_body">{text}</p></li>', p)}</ul><div
class="comment_write">덧글 입력 영역</div></div><div id="sidebar"><h3>최근 등록된 글</h3>{each('<p><a href="/r{n}">{}</a></p>', p.recent)}<h3>이전블로그</h3><p><a>2010년 03월</a></p></div></div></body></html>"""
    return Page(
        name="egloos",
        url="http://golmok.egloos.example/1894420",
        html=html,
        prose=p,
        on=dt.date(2009, 4, 5),
        authors=(p.author,),
        tags=p.tags,
        absent=("트랙백", "덧글", "최근 등록된"),
    )


def csdn() -> Page:
    p = prose("zh")
    html = f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{p.title}_{p.tags[0]}-CSDN博客</title></head><body class="nodata"><div
id="toolbarBox"><ul>{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></div><div class="main_father"><div class="container"><main><div class="blog-content-box"><div
class="article-header-box"><div class="article-header"><div class="article-title-box"><h1 class="title-article" id="articleContentId">{p.title}</h1></div><div
class="article-info-box"><div class="article-bar-top"><span class="article-type-text original">原创</span><a class="follow-nickName" href="/u">{p.author}</a><span
class="time blog-postTime">于 2021-03-20 17:31:02 发布</span><span class="read-count">阅读量1.4w</span><a class="un-collection"><span class="get-collection">收藏
97</span></a></div><div class="blog-tags-box"><div class="tags-box artic-tag-box"><span class="label">分类专栏：</span><a class="tag-link">{p.tags[0]}</a><span
class="label">文章标签：</span><a class="tag-link">{p.tags[1]}</a></div></div><div class="slide-content-box"><div class="article-copyright"><div
class="creativecommons">版权声明：本文为博主原创文章，转载请附上原文出处链接和本声明。</div></div></div></div></div></div><article class="baidu_pl"><div id="article_content"
class="article_content clearfix"><div id="content_views" class="markdown_views prism-atom-one-dark">{coded(p)}</div></div></article><div
class="more-toolbox-new"><ul><li>点赞</li><li>分享复制链接</li></ul></div></div><div class="recommend-box">{each('<div class="recommend-item-box"><a href="/r{n}"><div class="desc-box"><h4>{}</h4><span class="recommend-time">04-0{n}</span><p class="content">另一篇关于小城的旧故事，写在一个下雨的午后，石磨转了很久。</p></div></a></div>', p.recent)}</div>
<div class="comment-box"><ol class="comment-list">{talk('<li><a class="name">{name}</a><span class="date">2021.03.2{n}</span><span class="new-comment">{text}</span></li>', p)}</ol></div></main><aside
class="blog_container_aside"><div class="aside-box"><span>{p.bio}</span></div></aside></div></div></body></html>"""
    return Page(
        name="csdn",
        url="https://blog.csdn.example/he/article/details/115030000",
        html=html,
        prose=p,
        on=dt.date(2021, 3, 20),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        also=(p.heading,),
        absent=("阅读量", "版权声明", "点赞", "另一篇关于", "原创"),
    )


def cnblogs() -> Page:
    p = prose("zh")
    html = f"""<!DOCTYPE html><html lang="zh-cn"><head><meta charset="utf-8" /><title>{p.title} - {p.author} - 博客园</title></head><body class="skin-custom"><div id="home"><div
id="header"><div id="blogTitle"><h1><a id="Header1_HeaderTitle" href="/">{p.site}</a></h1><h2>{p.bio}</h2></div><div id="navigator"><ul id="navList">{each('<li><a class="menu" href="/p{n}">{}</a></li>', p.menu)}
</ul><div class="blogStats">随笔- 120 文章- 0 评论- 33</div></div></div><div id="main"><div id="mainContent"><div class="forFlow"><div id="post_detail"><div id="topics"><div
class="post"><h1 class="postTitle"><a id="cb_post_title_url" class="postTitle2 vertical-middle" href="/x"><span role="heading" aria-level="2">{p.title}</span></a></h1><div
class="postBody"><div id="cnblogs_post_body" class="blogpost-body blogpost-body-html">{plain(p)}</div><div id="blog_post_info_block"><div
id="BlogPostCategory">分类: <a href="/category/1.html">{p.tags[0]}</a></div><div id="EntryTag">标签: <a href="/tag/2">{p.tags[1]}</a></div><div
id="blog_post_info"><div id="green_channel"><a>好文要顶</a><a>关注我</a><a>收藏该文</a></div></div></div></div><div class="postDesc">posted @ <span
id="post-date">2017-09-08 00:14</span>&nbsp;<a href="/">{p.author}</a>&nbsp;阅读(<span>812</span>)&nbsp;评论(<span>2</span>)&nbsp;<a>收藏</a>&nbsp;<a>举报</a></div></div></div><div
id="blog-comments-placeholder">{talk('<div class="feedbackItem"><div class="feedbackListSubtitle"><a class="layer">#{n}楼</a> <span class="comment_date">2017-09-0{n} 10:20</span> <a>{name}</a></div><div class="blog_comment_body">{text}</div></div>', p)}</div></div>
</div></div><div id="sideBar"><div id="sidebar_recentposts"><h3>最新随笔</h3><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div></div></div><div id="footer">Copyright &copy; 2025 闻人竹溪<br>Powered
by .NET 8.0</div></div></body></html>"""
    return Page(
        name="cnblogs",
        url="https://www.cnblogs.example/he/p/7490000.html",
        html=html,
        prose=p,
        on=dt.date(2017, 9, 8),
        authors=(p.author,),
        tags=p.tags,
        categories=p.tags[:1],
        absent=("好文要顶", "posted @", "最新随笔", "举报", "Powered"),
    )


def sina() -> Page:
    p = prose("zh")
    html = f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{p.title}_{p.site}_新浪博客</title></head><body><div
id="sinabloga"><div id="sinablogHead"><h1 id="blogname"><a href="/"><span id="blognamespan">{p.site}</span></a></h1><div class="blognav">{each('<span><a href="/p{n}">{}</a></span>', p.menu)}</div></div><div
class="sinablogbody"><div id="column_1"><div class="SG_conn"><div class="info_nm"><strong>{p.author}</strong></div><div class="info_txt">{p.bio}</div></div></div><div id="column_2"><div
id="module_920" class="SG_conn"><div class="SG_connHead"><span class="title">正文</span><span class="edit">字体大小：<a>大</a> <a>中</a> <a>小</a></span></div><div
class="SG_connBody"><div id="articlebody" class="artical"><div class="articalTitle"><h2 id="t_4a" class="titName SG_txta">{p.title}</h2> <span class="time
SG_txtc">(2010-01-19 08:32:47)</span></div><div class="articalTag" id="sina_keyword_ad_area"><table><tr><td class="blog_tag"><span class="SG_txtb">标签：</span><h3><a
href="/t1">{p.tags[0]}</a></h3><h3><a href="/t2">{p.tags[1]}</a></h3></td><td class="blog_class"><span class="SG_txtb">分类：</span> <a href="/c1">随笔</a></td></tr></table></div><div
id="sina_keyword_ad_area2" class="articalContent">{divided(p)}</div><div class="into_bloger">前往我的博客首页</div><div class="share SG_txtb"><p>分享：</p></div><div
class="IL"><span>阅读</span><span>(301)</span>|<span>评论</span>|<span>禁止转载</span></div><div class="articalfrontback"><div><span class="SG_txtb">前一篇：</span><a
href="/a">{p.recent[0]}</a></div></div></div><div class="allComm"><span>评论</span><ul>{talk('<li><span class="SG_revert_Tit">{name}</span><em>2010-01-2{n} 10:00:00</em><div class="SG_revert_Inner">{text}</div></li>', p)}</ul></div>
</div></div></div></div></div></body></html>"""
    return Page(
        name="sina blog",
        url="http://blog.sina.example/s/blog_4a1b2c3d0100gabc.html",
        html=html,
        prose=p,
        on=dt.date(2010, 1, 19),
        authors=(p.author,),
        tags=p.tags,
        absent=("字体大小", "禁止转载", "前一篇", "分享"),
        encoding="gb2312",
    )


def pixnet() -> Page:
    p = prose("zh-hant")
    html = f"""<!DOCTYPE html><html lang="zh-TW"><head><meta charset="UTF-8"><title>{p.title} @ {p.site} :: 痞客邦 ::</title><meta property="og:title" content="{p.title} @
{p.site} :: 痞客邦 ::"></head><body class="single-post"><div id="global-header">登入 註冊</div><div id="container"><div id="header"><div id="banner"><h1><a
href="/blog">{p.site}</a></h1><h2 id="blog-description">{p.bio}</h2></div><ul id="navigation">{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></div><div id="content"><div
id="article-area"><div id="article-box"><div class="article"><ul class="article-head"><li class="publish"><span class="month">Jul</span> <span
class="date">22</span> <span class="day">Mon</span> <span class="year">2013</span> <span class="time">00:41</span></li><li class="title" id="article-92"
data-site-category="親子"><h2><a href="/x">{p.title}</a></h2></li></ul><div class="article-body"><div class="article-content"><div
class="article-content-inner" id="article-content-inner">{divided(p)}</div><div class="tag-container-parent"><div class="article-keyword"><div
class="tag__main">文章標籤</div><div class="tag-container"><a class="tag" href="/tags/1">{p.tags[0]}</a> <a class="tag" href="/tags/2">{p.tags[1]}</a></div></div></div></div><div
class="article-footer"><div class="social-bar">全站熱搜</div><ul class="author-profile"><li class="author-profile__info">創作者介紹</li><li class="author-profile__name">{p.author}</li></ul><div
class="author-views">{p.author} 發表在 痞客邦 留言(2) 人氣( 812 )</div><div class="refer"><ul><li>全站分類：親子育兒</li><li>個人分類：<a>散步</a></li></ul></div></div></div></div><div
id="comment-box"><h3>留言列表</h3>{talk('<ul class="single-post"><li class="post-info"><span class="user-name">{name}</span> <span class="post-time">於 2013/07/2{n} 10:3{n}</span></li><li class="post-text">{text}</li></ul>', p)}</div></div></div><div
id="links"><div class="box" id="latest-article"><h4>最新文章</h4><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div></div></div></div></body></html>"""
    return Page(
        name="pixnet",
        url="https://daoyu.pixnet.example/blog/post/92000000",
        html=html,
        prose=p,
        on=dt.date(2013, 7, 22),
        authors=(p.author,),
        tags=None,
        absent=("全站熱搜", "創作者介紹", "發表在", "留言列表", "最新文章"),
    )


PAGES = (hatena, fc2, ameba, livedoor, seesaa, note_com, tistory, naver, egloos, csdn, cnblogs, sina, pixnet)
