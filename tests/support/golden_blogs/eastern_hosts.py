"""How do the hosts and programs of East Asia print a blog? Naver, Tistory, Ameba, Livedoor, Seesaa, FC2, Hatena, Pixnet, Sina, Typecho, Z-Blog, Discuz."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from tests.support.golden_blogs.golden import text
from tests.support.golden_blogs.languages import JAPANESE
from tests.support.golden_blogs.tables import NUMBERS, Site, Table, blog_of
from tests.support.golden_blogs.tongues import CHINESE
from tests.support.golden_blogs.voices import KOREAN

_DAY_JA = "{p.at.year}年{month}月{p.at.day}日"


def _in_a_frame(site: Site) -> None:
    """The address of the blog holds nothing but a frame; the list stands in it."""
    site.blog.routes["/jimin"] = (
        '<!DOCTYPE html><html lang="ko"><head><title>지민의 정원 : 블로그</title></head><body><iframe id="mainFrame" name="mainFrame" src="/PostList.nhn?blogId=jimin&amp;from=postList" title="메인 프레임"></iframe></body></html>'
    )
    site.blog.routes["/PostList.nhn?blogId=jimin&from=postList"] = site.blog.routes[site.table.first]


naver = blog_of(Table(
    name="지민의 정원", seed=401, count=26, years=(2012, 2015), language=KOREAN, names=NUMBERS, start="/jimin",
    path="/PostView.nhn?blogId=jimin&logNo=2200{p.at:%m%d}{p.number:04}",
    first="/PostList.nhn?blogId=jimin", numbered="/PostList.nhn?blogId=jimin&currentPage={n}", size=5,
    tag="/PostList.nhn?blogId=jimin&categoryNo={k}", day="{p.at.year}. {month}. {p.at.day}.", page_title="{title} : 블로그",
    statics={"/prologue/PrologueList.nhn?blogId=jimin": "프롤로그", "/guestbook/GuestBookList.nhn?blogId=jimin": "안부"},
    frame='<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>{title}</title></head><body><div id="blog-menu">{menu}</div><div id="category">{tags}</div><div id="post-area">{main}</div><div id="recent">{recent}</div></body></html>',
    entry='<div class="post"><div class="htitle"><span class="pcol1 itemSubjectBoldfont">{title}</span> <a href="{tagurl}">{tag}</a> / <span class="se_publishDate pcol2">{day} {clock}</span></div><div class="post-view">{body}</div><p class="url"><a href="{url}">{base}{url}</a> 댓글 {comments}</p></div>',
    post='<div class="post"><div class="htitle"><span class="pcol1 itemSubjectBoldfont">{title}</span> <a href="{tagurl}">{tag}</a> / <span class="se_publishDate pcol2">{day} {clock}</span></div><div class="post-view">{body}</div><div class="reply">{said}</div></div>',
    more=_in_a_frame,
))  # fmt: skip
"""Naver: a frame around PostList.nhn, PostView.nhn?blogId=&logNo=, categories by number, no archive, no feed."""


tistory = blog_of(Table(
    name="바람의 창문", seed=402, count=28, years=(2009, 2012), language=KOREAN, names=NUMBERS,
    path="/{p.number}", numbered="/?page={n}", size=6, month="/archive/{y}{m:02}", month_label="{y}/{m:02} ({n})", tag="/category/{tag}",
    day="{p.at.year}. {month}. {p.at.day}. {p.at:%H:%M}", feed="/rss",
    statics={"/notice/3": "공지", "/guestbook": "방명록", "/tag": "태그", "/m": "모바일"},
    frame='<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><link rel="alternate" type="application/rss+xml" href="/rss"><title>{title}</title></head><body><h1><a href="/">바람의 창문</a></h1><div id="menu">{menu}</div><div id="content">{main}</div><div id="sidebar"><h3>분류</h3>{tags}<h3>최근 글</h3>{recent}<h3>글 보관함</h3>{months}<form action="/search"><input name="q"></form><a href="/owner">관리</a></div></body></html>',
    entry='<div class="entry"><div class="titleWrap"><h2><a href="{url}">{title}</a></h2><span class="category"><a href="{tagurl}">{tag}</a></span> <span class="date">{day}</span></div><div class="article">{body}</div><div class="actionTrail"><a href="{url}#comment">댓글 {comments}</a></div></div>',
    post='<div class="entry"><div class="titleWrap"><h2><a href="{url}">{title}</a></h2><span class="category"><a href="{tagurl}">{tag}</a></span> <span class="date">{day}</span></div><div class="article">{body}</div><div class="another_category"><h4>\'{tag}\' 카테고리의 다른 글</h4><table><tr><th>{older}</th></tr><tr><th>{newer}</th></tr></table></div><div class="comment">{said}</div></div>',
))  # fmt: skip
"""Tistory: /12, /category/정원, /archive/200905, /notice/3, a guest book, a list of other posts of the category below each."""


def _pictures_of_ameba(site: Site) -> None:
    for post in site.posts:
        if post.number % 5 == 2:
            where = f"/kaeru/image-10{post.number:08}-1{post.number:09}.html"
            shown = str(site.blog.routes[site.paths[post.number]])
            site.blog.routes[site.paths[post.number]] = shown.replace(
                '<img src="/images', f'<a href="{where}">画像</a><img src="/images'
            )
            site.put(
                where,
                f"{text(post.title)}の画像",
                f'<img src="/images/{post.number}.jpg"><p><a href="{site.paths[post.number]}">{text(post.title)}</a></p>',
            )


ameba = blog_of(Table(
    name="かえるの庭", seed=403, count=30, years=(2010, 2013), language=JAPANESE, names=NUMBERS, first="/kaeru/",
    path="/kaeru/entry-10{p.number:08}.html", numbered="/kaeru/page-{n}.html", size=5, month="/kaeru/archive-{y}{m:02}.html",
    month_label="{y}年{m}月 ( {n} )", tag="/kaeru/theme-100{k}.html", all_posts="/kaeru/entrylist.html",
    day="{p.at:%Y-%m-%d} {p.at:%H:%M}:05", page_title="{title}｜{name}", words=("<< 前のページ", "次のページ >>"),
    statics={"/kaeru/imagelist.html": "画像一覧", "/kaeru/reader.html": "読者"}, feed="/kaeru/rss20.xml",
    frame='<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>{title}</title></head><body><div class="skinHeader"><a href="/kaeru/">かえるの庭</a></div><div class="menu"><a href="/kaeru/entrylist.html">記事一覧</a>{menu}</div><div class="skinMain">{main}</div><div class="skinSub"><h3>最新の記事</h3>{recent}<h3>テーマ</h3>{tags}<h3>月別</h3>{months}</div></body></html>',
    entry='<article class="skinArticle"><h1><a class="skinArticleTitle" href="{url}">{title}</a></h1><span class="articleTime"><time datetime="{p.at:%Y-%m-%d}" pubdate="pubdate">{day}</time></span> テーマ：<a href="{tagurl}">{tag}</a><div class="articleText">{body}</div><a href="{url}#cbox">コメント({comments})</a></article>',
    post='<article class="skinArticle"><h1><a class="skinArticleTitle" href="{url}">{title}</a></h1><span class="articleTime"><time datetime="{p.at:%Y-%m-%d}" pubdate="pubdate">{day}</time></span> テーマ：<a href="{tagurl}">{tag}</a><div class="articleText">{body}</div><div class="pager">{newer} {older}</div><div id="cbox">{said}</div></article>',
    more=_pictures_of_ameba,
))  # fmt: skip
"""Ameba: /kaeru/entry-1012.html in an author's folder, pages of single pictures, months with counts, a list of all titles."""


livedoor = blog_of(Table(
    name="川べりの記", seed=404, count=26, years=(2008, 2010), language=JAPANESE, names=NUMBERS,
    path="/archives/51{p.number:06}.html", numbered="/?p={n}", size=5, month="/archives/{y}-{m:02}.html", month_label="{y}年{m:02}月",
    tag="/archives/cat_100{k}.html", day="{p.at.year}年{month}月{p.at.day}日", page_title="{name}:{title}", feed="/index.rdf",
    frame='<html xml:lang="ja" lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><link rel="alternate" type="application/rss+xml" href="/index.rdf"><title>{title}</title></head><body><div id="banner"><h1><a href="/">川べりの記</a></h1></div><div id="content">{main}</div><div class="side">カテゴリ別アーカイブ {tags} 月別アーカイブ {months} 最新記事 {recent} <a href="http://clip.example/add?link=/">クリップ</a></div></body></html>',
    entry='<div class="date">{day}</div><div class="blogbody"><h3 class="title"><a href="{url}">{title}</a></h3><div class="main">{body}</div><div class="posted">kawaberi at {clock}｜<a href="{url}">この記事のURL</a>│<a href="{url}#comments">Comments({comments})</a>│<a href="{url}#trackback">TrackBack(0)</a>│<a href="{tagurl}">{tag}</a></div></div>',
    post='<div class="menu">{older} | <a href="/">Top</a> | {newer}</div><div class="date">{day}</div><div class="blogbody"><h3 class="title">{title}</h3><div class="main">{body}</div><div class="posted">kawaberi at {clock}│<a href="{tagurl}">{tag}</a></div></div><h3>この記事へのコメント</h3>{said}',
))  # fmt: skip
"""Livedoor: /archives/51000012.html beside /archives/2010-05.html and /archives/cat_1001.html, days as headings."""


def _days_of_seesaa(site: Site) -> None:
    for post in site.posts:
        same = [one for one in site.posts if one.on == post.on]
        site.put(f"/archives/{post.on:%Y%m%d}-1.html", f"{post.on}", site.entries(same[::-1]))


seesaa = blog_of(Table(
    name="坂の上の手帳", seed=405, count=24, years=(2006, 2008), language=JAPANESE, names=NUMBERS,
    path="/article/{p.number}04517.html", numbered="/index-{n}.html", size=5, month="/archives/{y}{m:02}-1.html", month_label="{y}年{m:02}月({n})",
    tag="/category/21{k}-1.html", day=_DAY_JA, page_title="{title}: {name}", feed="/index20.rdf",
    statics={"/pages/user/search": "検索"},
    frame='<html><head><meta charset="utf-8"><title>{title}</title></head><body><h1><a href="/">坂の上の手帳</a></h1><div id="links"><div class="sidetitle">カレンダー</div>{menu}<div class="sidetitle">最近の記事</div>{recent}<div class="sidetitle">カテゴリ</div>{tags}<div class="sidetitle">過去ログ</div>{months}</div><div id="content">{main}</div></body></html>',
    entry='<div class="blog"><h2 class="date"><a href="/archives/{p.at:%Y%m%d}-1.html">{day}</a></h2><div class="blogbody"><h3 class="title"><a href="{url}" class="title">{title}</a></h3><div class="text">{body}</div><div class="posted">posted by saka at {clock}| <a href="{url}#comment">Comment({comments})</a> | <a href="{tagurl}">{tag}</a></div></div></div>',
    post='<div class="blog"><h2 class="date">{day}</h2><div class="blogbody"><h3 class="title"><a href="{url}" class="title">{title}</a></h3><div class="text">{body}</div><div class="posted">posted by saka at {clock}| <a href="{tagurl}">{tag}</a></div></div><div id="comment">この記事へのコメント {said}</div></div>',
    more=_days_of_seesaa,
))  # fmt: skip
"""Seesaa: /article/1204517.html, days and months as /archives/20080508-1.html and /archives/200805-1.html."""


fc2 = blog_of(Table(
    name="猫と梯子", seed=406, count=30, years=(2008, 2010), language=JAPANESE, names=NUMBERS,
    path="/blog-entry-{p.number}.html", numbered="/page-{n0}.html", size=6, month="/blog-date-{y}{m:02}.html", month_label="{y}/{m:02} ({n})",
    tag="/blog-category-{k}.html", day="{p.at:%Y}/{p.at:%m}/{p.at:%d}", all_posts="/archives.html", page_title="{name} {title}", feed="/?xml",
    row='<li>{p.at:%Y/%m/%d} : <a href="{url}">{title}</a></li>',
    frame='<html lang="ja"><head><meta charset="utf-8"><link rel="alternate" type="application/rss+xml" href="/?xml"><title>{title}</title></head><body><h1><a href="/">猫と梯子</a></h1><div id="main">{main}</div><div id="side"><a href="/archives.html">全記事表示</a>{recent}{months}{tags}<form action="/" method="get"><input name="q"></form><a href="/?admin">管理画面</a><a href="/?m">モバイル</a></div></body></html>',
    entry='<div class="ently"><h2><a href="{url}">{title}</a></h2><div class="ently_text">{body}</div><ul><li>{day}({p.at:%a}) {clock}</li><li><a href="{tagurl}">{tag}</a></li><li>トラックバック:0</li><li><a href="{url}#cm">コメント:{comments}</a></li></ul></div>',
    post='<div class="ently"><h2>{title}</h2><div class="ently_text">{body}</div><ul><li>{day}({p.at:%a}) {clock}</li><li><a href="{tagurl}">{tag}</a></li></ul></div><p>{older} | ホーム | {newer}</p><div id="cm">{said}</div>',
))  # fmt: skip
"""FC2: /blog-entry-12.html, /blog-date-200805.html, /blog-category-1.html, /page-1.html is the second page, all titles at /archives.html."""


hatena = blog_of(Table(
    name="夜の渡し舟", seed=407, count=26, years=(2014, 2017), language=JAPANESE, names=NUMBERS,
    path="/entry/{p.at:%Y/%m/%d/%H%M}{p.number:02}", month="/archive/{y}/{m}", month_label="{y}-{m:02}", year="/archive/{y}", tag="/archive/category/{tag}",
    all_posts="/archive", day="{p.at:%Y-%m-%d}", size=5, feed="/rss", statics={"/about": "夜の渡し舟 について"},
    month_row='<section class="archive-entry"><div class="date archive-date"><a href="/archive/{p.at:%Y/%m/%d}"><time datetime="{p.at:%Y-%m-%d}">{day}</time></a></div><h1><a class="entry-title-link" href="{url}">{title}</a></h1><p class="entry-description">{teaser}</p></section>',
    row='<section class="archive-entry"><div class="date archive-date"><a href="/archive/{p.at:%Y/%m/%d}"><time datetime="{p.at:%Y-%m-%d}">{day}</time></a></div><h1><a class="entry-title-link" href="{url}">{title}</a></h1><p class="entry-description">{teaser}</p></section>',
    frame='<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>{title}</title></head><body><h1><a href="/">夜の渡し舟</a></h1><div id="main">{main}</div><div id="box2">{menu}<h3>最新記事</h3>{recent}<h3>カテゴリー</h3>{tags}<h3><a href="/archive">月別アーカイブ</a></h3>{years}{months}</div></body></html>',
    entry='<article class="entry"><div class="date entry-date"><a href="/archive/{p.at:%Y/%m/%d}"><time datetime="{p.at:%Y-%m-%d}T12:00:00Z">{day}</time></a></div><h1><a href="{url}">{title}</a></h1><a href="{tagurl}">{tag}</a><div class="entry-content">{body}</div></article>',
    post='<article class="entry"><div class="date entry-date"><a href="/archive/{p.at:%Y/%m/%d}"><time datetime="{p.at:%Y-%m-%d}T12:00:00Z">{day}</time></a></div><h1><a href="{url}">{title}</a></h1><a href="{tagurl}">{tag}</a><div class="entry-content">{body}</div><div class="comment-box">{said}</div></article><div class="pager">{newer} {older}</div>',
    more=lambda site: [site.put(f"/archive/{post.on:%Y/%m/%d}", f"{post.on}", site.entries([post], site.table.row)) for post in site.posts],
))  # fmt: skip
"""Hatena: /entry/2015/05/08/211412 by the second, archives of a year, a month and a day in teasers, the home page has no second page."""


pixnet = blog_of(Table(
    name="木梯子與海", seed=408, count=24, years=(2009, 2011), language=CHINESE, first="/blog",
    names="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", day="{month} {p.at:%d} {p.at:%a} {p.at.year} {clock}".replace("{clock}", "{p.at:%H:%M}"),
    path="/blog/post/3{p.number:07}-{p.slug}", numbered="/blog/{n}", size=5, tag="/blog/category/15{k}", month="/blog/archive/{y}{m:02}", month_label="{y} {month} ({n})",
    page_title="{title} @ {name} :: 痞客邦 ::", feed="/blog/rss", statics={"/album": "相簿", "/guestbook": "留言板", "/profile": "名片"},
    frame='<!DOCTYPE html><html lang="zh-TW"><head><meta charset="utf-8"><title>{title}</title></head><body><div id="banner"><a href="/blog">木梯子與海</a></div><ul id="navigation">{menu}</ul><div id="content">{main}</div><div id="links"><h4>文章分類</h4>{tags}<h4>最新文章</h4>{recent}<h4>文章精選</h4>{months}</div></body></html>',
    entry='<div class="article"><ul class="article-head"><li class="publish"><span class="month">{p.at:%b}</span> <span class="date">{p.at:%d}</span> <span class="day">{p.at:%a}</span> <span class="year">{p.at.year}</span> <span class="time">{clock}</span></li><li class="title"><h2><a href="{url}">{title}</a></h2></li></ul><div class="article-content">{body}</div><p class="author-views">全站分類：生活 個人分類：<a href="{tagurl}">{tag}</a> <a href="{url}#comments">留言({comments})</a></p></div>',
    post='<div class="article"><ul class="article-head"><li class="publish"><span class="month">{p.at:%b}</span> <span class="date">{p.at:%d}</span> <span class="day">{p.at:%a}</span> <span class="year">{p.at.year}</span> <span class="time">{clock}</span></li><li class="title"><h2><a href="{url}">{title}</a></h2></li></ul><div class="article-content">{body}</div><p class="author-views">個人分類：<a href="{tagurl}">{tag}</a></p><ul class="navi">{older} {newer}</ul><div id="comments">{said}</div></div>',
))  # fmt: skip
"""Pixnet: /blog/post/30000012-標題, lists at /blog/2, the day in four elements with the month's name in English."""


sina = blog_of(Table(
    name="绿窗的博客", seed=409, count=26, years=(2008, 2011), language=CHINESE, first="/u/1234567",
    path="/s/blog_4995d{p.number:03}0100{p.slug[0]}gx{p.number}.html".replace("{p.slug[0]}", "b"), size=5,
    day="({p.at:%Y-%m-%d} {p.at:%H:%M}:10)", page_title="{title}_{name}_新浪博客", numbered="/s/article_sort_1234567_10001_{n}.html",
    tag="/s/articlelist_1234567_{k}_1.html", all_posts="/s/articlelist_1234567_0_1.html", statics={"/s/profile_1234567.html": "关于我", "/s/photolist_1234567.html": "图片"},
    row='<div class="articleCell"><p class="atc_main"><span class="atc_title"><a title="{title}" target="_blank" href="{base}{url}">{title}</a></span></p><p class="atc_info"><span class="atc_data" id="count_{p.number}"></span> <span class="atc_tm SG_txtc">{p.at:%Y-%m-%d} {clock}</span></p></div>',
    frame='<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><div id="blogname"><a href="{home}">绿窗的博客</a></div><div class="blognav"><a href="{home}">首页</a> <a href="/s/articlelist_1234567_0_1.html">博文目录</a> {menu}</div><div id="column_1">{tags}</div><div id="column_2">{main}</div></body></html>',
    entry='<div class="blog_title_h"><div class="blog_title"><a target="_blank" href="{base}{url}">{title}</a></div><span class="time SG_txtc">{day}</span></div><div class="content">{body}</div><div class="tagMore"><a href="{base}{url}">阅读</a>(12)┆<a href="{base}{url}#commonComment">评论</a>({comments})┆<a href="javascript:;">收藏</a><a href="{base}{url}">查看全文>></a></div>',
    post='<div class="articalTitle"><h2 class="titName SG_txta">{title}</h2><span class="time SG_txtc">{day}</span></div><div class="articalTag">标签： <h3>{tag}</h3> 分类： <a href="{tagurl}">{tag}</a></div><div class="articalContent">{body}</div><div class="articalfrontback">前一篇：{newer} 后一篇：{older}</div>',
))  # fmt: skip
"""Sina: /s/blog_4995d0120100bgx12.html, /s/articlelist_1234567_0_1.html and /s/profile_1234567.html in one folder, no feed."""


typecho = blog_of(Table(
    name="旧收音机", seed=410, count=28, years=(2017, 2019), language=CHINESE, names=NUMBERS,
    path="/index.php/archives/{p.number}/", numbered="/index.php/page/{n}/", size=5, month="/index.php/{y}/{m:02}/", month_label="{y}年{m}月", tag="/index.php/category/{t}/",
    day="{p.at:%Y-%m-%d}", feed="/index.php/feed/", statics={"/index.php/start-page.html": "关于", "/index.php/links.html": "友情链接"},
    frame='<!DOCTYPE HTML><html><head><meta charset="UTF-8"><title>{title}</title><meta name="generator" content="Typecho 1.1/17.10.30" /><link rel="alternate" type="application/rss+xml" href="/index.php/feed/" /></head><body><header id="header"><a id="logo" href="{base}/">旧收音机</a><nav id="nav-menu"><a href="{base}/">首页</a>{menu}</nav></header><div id="main">{main}</div><div id="secondary"><h3>最新文章</h3>{recent}<h3>分类</h3>{tags}<h3>归档</h3>{months}<h3>其它</h3><a href="{base}/admin/login.php">登录</a><a href="{base}/index.php/feed/comments/">评论 RSS</a></div></body></html>',
    entry='<article class="post"><h2 class="post-title"><a href="{base}{url}">{title}</a></h2><ul class="post-meta"><li>作者: <a href="{base}/index.php/author/1/">old</a></li><li>时间: <time datetime="{p.at:%Y-%m-%d}">{day}</time></li><li>分类: <a href="{base}{tagurl}">{tag}</a></li></ul><div class="post-content"><p>{teaser}</p><p class="more"><a href="{base}{url}">- 阅读剩余部分 -</a></p></div></article>',
    post='<article class="post"><h1 class="post-title"><a href="{base}{url}">{title}</a></h1><ul class="post-meta"><li>作者: <a href="{base}/index.php/author/1/">old</a></li><li>时间: <time datetime="{p.at:%Y-%m-%d}">{day}</time></li><li>分类: <a href="{base}{tagurl}">{tag}</a></li></ul><div class="post-content">{body}</div></article><div id="comments">{said}</div><ul class="post-near"><li>上一篇: {older}</li><li>下一篇: {newer}</li></ul>',
    more=lambda site: site.listing(site.posts, "/index.php/author/1/", "/index.php/author/1/{n}/", "old"),
))  # fmt: skip
"""Typecho: everything behind /index.php/: archives/12/ is a post, 2019/05/ a month, start-page.html a page."""


zblog = blog_of(Table(
    name="渡口日志", seed=411, count=26, years=(2008, 2009), language=CHINESE, names=NUMBERS,
    path="/post/{p.number}.html", numbered="/default.asp?page={n}", size=5, month="/catalog.asp?date={y}-{m}", month_label="{y} {month} ({n})", tag="/catalog.asp?cate={k}",
    day="{p.at.year}年{month}月{p.at.day}日 {p.at:%H:%M}:11", page_title="{name} - {title}", feed="/rss.xml", statics={"/post/GuestBook.html": "留言本"},
    frame='<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="generator" content="Z-Blog 1.8 Spirit Build 80722" /><title>{title}</title></head><body class="multi default"><h1 id="BlogTitle"><a href="{base}/">渡口日志</a></h1><div id="divNavBar">{menu}</div><div id="divMain">{main}</div><div id="divSidebar">{tags}{recent}{months}<a href="{base}/tags.asp">Tags</a><a href="{base}/search.asp">搜索</a></div></body></html>',
    entry='<div class="post cate1 auth1"><h4 class="post-date">{day}</h4><h2 class="post-title"><a href="{base}{url}">{title}</a></h2><div class="post-body">{body}</div><h6 class="post-footer">分类:<a href="{base}{tagurl}">{tag}</a> | <a href="{base}{url}#comment">评论:{comments}</a> | <a href="{base}{url}#trackback">引用:0</a> | 浏览:<span id="spn{p.number}"></span></h6></div>',
    post='<div class="post cate1 auth1"><div class="post-nav">{older} {newer}</div><h4 class="post-date">{day}</h4><h2 class="post-title">{title}</h2><div class="post-body">{body}</div><h6 class="post-footer">分类:<a href="{base}{tagurl}">{tag}</a></h6></div><ul class="msg">{said}</ul>',
))  # fmt: skip
"""Z-Blog: /post/12.html among queries of catalog.asp, a guest book that lies in the folder of the posts."""


def _topics_of_discuz(site: Site) -> None:
    for number in range(1, 16):
        site.put(
            f"/forum.php?mod=viewthread&tid={number}",
            f"主题 {number}",
            f"<h1>主题 {number}</h1><p>楼主: 已经解决 {number}</p>",
        )
    rows = "".join(f'<li><a href="/forum.php?mod=viewthread&amp;tid={n}">主题 {n}</a></li>' for n in range(1, 16))
    site.put("/forum.php?mod=forumdisplay&fid=2", "论坛", f"<ul>{rows}</ul>")


discuz = blog_of(Table(
    name="小渡船的日志", seed=412, count=22, years=(2011, 2013), language=CHINESE, first="/home.php?mod=space&uid=7&do=blog&view=me",
    path="/home.php?mod=space&uid=7&do=blog&id={p.number}", numbered="/home.php?mod=space&uid=7&do=blog&view=me&page={n}", size=6,
    day="{p.at.year}-{p.at.month}-{p.at.day} {p.at:%H:%M}", tag="/home.php?mod=space&uid=7&do=blog&classid={k}&view=me",
    statics={"/home.php?mod=space&uid=7&do=profile": "个人资料", "/home.php?mod=space&uid=7&do=album&view=me": "相册", "/home.php?mod=space&uid=7&do=wall": "留言板", "/forum.php?mod=forumdisplay&fid=2": "论坛"},
    frame='<!DOCTYPE html><html><head><meta charset="utf-8" /><meta name="generator" content="Discuz! X2.5" /><title>{title}</title></head><body id="nv_home"><div id="hd"><a href="{home}">日志</a>{menu}<a href="/member.php?mod=logging&amp;action=login">登录</a></div><div id="ct">{main}</div><div class="sd"><h2>日志分类</h2>{tags}</div></body></html>',
    entry='<dl class="bbda"><dt class="xs2"><a href="{url}" target="_blank">{title}</a></dt><dd><span class="xg1">{day}</span></dd><dd class="cl">{teaser}</dd><dd class="xg1"><a href="{tagurl}">{tag}</a> | 12 次阅读 | <a href="{url}#comment">{comments} 个评论</a></dd></dl>',
    post='<div class="h hm"><h1 class="ph">{title}</h1><p class="xg2"><span class="xg1">已有 12 次阅读</span> <span class="xg1">{day}</span> | 个人分类:<a href="{tagurl}">{tag}</a></p></div><div id="blog_article" class="d cl">{body}</div><div class="o cl"><a href="/home.php?mod=spacecp&amp;ac=favorite&amp;type=blog&amp;id={p.number}&amp;spaceuid=7">收藏</a> <a href="/home.php?mod=spacecp&amp;ac=share&amp;type=blog&amp;id={p.number}">分享</a></div><div id="comment">{said}</div>',
    more=_topics_of_discuz,
))  # fmt: skip
"""Discuz: home.php?mod=space&uid=7&do=blog&id=12, everything else by the same script, a board of topics beside."""

MAKES = {
    "naver": naver, "tistory": tistory, "ameba": ameba, "livedoor": livedoor, "seesaa": seesaa, "fc2": fc2, "hatena": hatena,
    "pixnet": pixnet, "sina": sina, "typecho": typecho, "zblog": zblog, "discuz": discuz,
}  # fmt: skip
