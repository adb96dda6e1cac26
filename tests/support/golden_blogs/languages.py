"""How do blogs look in other languages and scripts? German, Russian, Arabic, Vietnamese, Japanese."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from urllib.parse import quote

from tests.support.blog_server import Reply
from tests.support.golden_blogs.golden import (
    Golden,
    Post,
    atom,
    by_month,
    by_tag,
    neighbours,
    pages_of,
    rss,
    slug,
    static_text,
    text,
    truth,
    write_posts,
)
from tests.support.golden_blogs.prose import ARABIC, GERMAN, JAPANESE, RUSSIAN, VIETNAMESE

GERMAN_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
GERMAN_DAYS = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()
RUSSIAN_MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
RUSSIAN_NAMES = "Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь".split()
ARABIC_MONTHS = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split()
ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def german(base: str) -> Golden:
    """Serendipity: /archives/12-Titel.html, /archives/2007/05.html and summaries, Kategorien, days as date groups."""
    posts = write_posts(34, 2006, 2010, seed=61, language=GERMAN)
    name = "Zettelkasten Süd"

    def path(post: Post) -> str:
        return f"/archives/{post.number + 3}-{post.title.replace(' ', '-').replace('ä', 'ae').replace('ö', 'oe').replace('ü', 'ue').replace('Ä', 'Ae').replace('Ö', 'Oe').replace('Ü', 'Ue').replace('ß', 'ss')}.html"

    months, tags = by_month(posts), by_tag(posts)
    tag_path = {tag: f"/categories/{number}-{quote(tag.replace('ü', 'ue'))}" for number, tag in enumerate(tags, 1)}

    def page(title: str, main: str) -> str:
        rows = "".join(
            f'<div><a href="/archives/{y}/{m:02}.html" title="{GERMAN_MONTHS[m - 1]} {y}">{GERMAN_MONTHS[m - 1]} {y}</a></div>'
            for y, m in list(months)[:4]
        )
        cats = "".join(f'<li><a href="{where}" title="{tag}">{tag}</a></li>' for tag, where in tag_path.items())
        return (
            f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de" lang="de"><head><title>{title}</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><meta name="Powered-By" content="Serendipity v.1.1.3" /><link rel="alternate" type="application/rss+xml" title="{name} RSS feed" href="/feeds/index.rss2" /></head><body>'
            f'<div id="serendipity_banner"><h1><a class="homelink1" href="/">{name}</a></h1></div><table id="mainpane"><tr><td id="content">{main}</td><td id="serendipityRightSideBar"><div class="serendipitySideBarItem"><h3>Archive</h3>{rows}<div><a href="/archive">Älteres ...</a></div></div><div class="serendipitySideBarItem"><h3>Kategorien</h3><ul>{cats}</ul></div><div class="serendipitySideBarItem"><a href="/pages/impressum.html">Impressum</a> <a href="/serendipity_admin.php">Anmelden</a></div></td></tr></table></body></html>'
        )

    def day(post: Post) -> str:
        return f"{GERMAN_DAYS[post.at.weekday()]}, {post.at.day}. {GERMAN_MONTHS[post.at.month - 1]} {post.at.year}"

    def entry(post: Post) -> str:
        cats = ", ".join(f'<a href="{tag_path[tag]}">{tag}</a>' for tag in post.tags)
        return f'<div class="serendipity_Entry_Date"><h3 class="serendipity_date">{day(post)}</h3><h4 class="serendipity_title"><a href="{path(post)}">{text(post.title)}</a></h4><div class="serendipity_entry"><div class="serendipity_entry_body">{post.body()}</div><div class="serendipity_entryFooter">Geschrieben von <a href="/authors/1-Kaethe">Käthe</a> in {cats} um <a href="{path(post)}">{post.at:%H:%M}</a> | <a href="{path(post)}#comments">Kommentare ({len(post.comments)})</a> | <a href="{path(post)}#trackbacks">Trackbacks (0)</a></div></div></div>'

    blog = Golden(truth=truth(posts, path))

    def listing(first: str, numbered: str, title: str, some: list[Post]) -> None:
        groups = [some[place : place + 8] for place in range(0, len(some), 8)]
        for number, group in enumerate(groups, 1):
            older = f'<a href="{numbered.format(number + 1)}">nächste Seite &raquo;</a>' if number < len(groups) else ""
            newer = (
                f'<a href="{first if number == 2 else numbered.format(number - 1)}">&laquo; vorherige Seite</a>'
                if number > 1
                else ""
            )
            blog.routes[first if number == 1 else numbered.format(number)] = page(
                title,
                "".join(map(entry, group))
                + f'<div class="serendipity_entries_footer">{newer} (Seite {number} von {len(groups)}, insgesamt {len(some)} Einträge) {older}</div>',
            )

    listing("/", "/archives/P{}.html", name, posts[::-1])
    listing("/authors/1-Kaethe", "/authors/1-Kaethe/P{}.html", f"{name} - Einträge von Käthe", posts[::-1])
    for tag, some in tags.items():
        listing(tag_path[tag], tag_path[tag] + "/P{}.html", f"{name} - {tag}", some[::-1])
    tree = ""
    for (y, m), some in months.items():
        listing(
            f"/archives/{y}/{m:02}.html",
            f"/archives/{y}/{m:02}/P{{}}.html",
            f"{name} - Einträge für {GERMAN_MONTHS[m - 1]} {y}",
            some,
        )
        rows = "".join(
            f'<li><a href="{path(post)}" title="{text(post.title)}">{text(post.title)}</a>, {day(post)}</li>'
            for post in some
        )
        blog.routes[f"/archives/summary/{y}/{m:02}.html"] = page(
            f"{name} - Überblick {GERMAN_MONTHS[m - 1]} {y}",
            f"<div>Überblick für {GERMAN_MONTHS[m - 1]} {y}<ul>{rows}</ul></div>",
        )
        tree += f'<tr><td>{GERMAN_MONTHS[m - 1]} {y}</td><td>{len(some)} Einträge</td><td>(<a href="/archives/{y}/{m:02}.html">vollständig anzeigen</a>)</td><td>(<a href="/archives/summary/{y}/{m:02}.html">Überblick</a>)</td></tr>'
    blog.routes["/archive"] = page(f"{name} - Archive", f"<table>{tree}</table>")
    for post in posts:
        said = "".join(
            f'<div class="serendipity_comment"><div class="serendipity_comment_source"><a href="#c{n}">#{n}</a> {who} am <span>{post.at:%d.%m.%Y} 22:10</span> (<a href="#serendipity_CommentForm">Antwort</a>)</div><p>{text(what)}</p></div>'
            for n, (who, what) in enumerate(post.comments)
        )
        blog.routes[path(post)] = page(
            f"{text(post.title)} - {name}",
            f'{entry(post)}<div class="serendipity_comments"><div class="serendipity_commentsTitle">Kommentare</div>{said}</div>',
        )
    blog.routes["/pages/impressum.html"] = page(
        f"Impressum - {name}", f"<h2>Impressum</h2>{static_text(610, language=GERMAN)}"
    )
    blog.routes["/feeds/index.rss2"] = rss(
        base, name, [(post, path(post)) for post in posts[:-16:-1]], "Serendipity 1.1.3 - http://www.s9y.org/"
    )
    return blog


def russian(base: str) -> Golden:
    """Windows-1251 without a header, ?id=12 addresses, "4 октября 2008", a calendar by month, Cyrillic words in links."""
    posts = write_posts(33, 2005, 2008, seed=62, language=RUSSIAN)
    name = "Записки у шлюза"

    def path(post: Post) -> str:
        return f"/index.php?id={post.number * 2 + 5}"

    def page(title: str, main: str) -> Reply:
        rows = "".join(f'<option value="/index.php?y={y}&m={m}">{RUSSIAN_NAMES[m - 1]} {y}</option>' for y, m in months)
        links = "".join(
            f'<a href="/index.php?y={y}&m={m}">{RUSSIAN_NAMES[m - 1]} {y}</a> ({len(some)})<br>'
            for (y, m), some in months.items()
        )
        source = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>{title}</title></head><body><h1><a href="/">{name}</a></h1><table><tr><td class="main">{main}</td><td class="side"><b>Архив</b><br>{links}<form><select>{rows}</select></form><a href="/about.php">Об авторе</a><br><a href="/guestbook.php">Гостевая книга</a></td></tr></table></body></html>'
        return Reply(source.encode("cp1251", "xmlcharrefreplace"), 200, {"Content-Type": "text/html"})

    months = by_month(posts)

    def entry(post: Post) -> str:
        return f'<div class="entry"><div class="date">{post.at.day} {RUSSIAN_MONTHS[post.at.month - 1]} {post.at.year} г., {post.at:%H:%M}</div><h2><a href="{path(post)}">{text(post.title)}</a></h2>{post.body()}<div class="info">Рубрика: {", ".join(post.tags)} | <a href="{path(post)}#comments">Комментарии ({len(post.comments)})</a></div></div>'

    blog = Golden(truth=truth(posts, path))
    groups = pages_of(posts, 7)
    for number, group in enumerate(groups, 1):
        numbers = " ".join(
            f'<a href="/{f"?page={n}" if n > 1 else ""}">{n}</a>' if n != number else f"<b>{n}</b>"
            for n in range(1, len(groups) + 1)
        )
        blog.routes["/" if number == 1 else f"/?page={number}"] = page(
            name, "".join(map(entry, group)) + f'<p class="pages">Страницы: {numbers}</p>'
        )
    for (y, m), some in months.items():
        blog.routes[f"/index.php?y={y}&m={m}"] = page(f"{RUSSIAN_NAMES[m - 1]} {y} - {name}", "".join(map(entry, some)))
    for older, post, newer in neighbours(posts):
        around = (f'<a href="{path(older)}">&larr; раньше</a> ' if older else "") + (
            f'<a href="{path(newer)}">позже &rarr;</a>' if newer else ""
        )
        said = "".join(
            f'<div class="comment"><b>{who}</b> <i>{post.at:%d.%m.%Y}</i><p>{text(what)}</p></div>'
            for who, what in post.comments
        )
        blog.routes[path(post)] = page(
            f"{text(post.title)} - {name}", f'{entry(post)}<p>{around}</p><a name="comments"></a>{said}'
        )
    blog.routes["/about.php"] = page(f"Об авторе - {name}", static_text(620, language=RUSSIAN))
    blog.routes["/guestbook.php"] = page(f"Гостевая книга - {name}", static_text(621, language=RUSSIAN))
    return blog


def arabic(base: str) -> Golden:
    """Right to left, Arabic digits in dates, slugs and categories in Arabic letters (percent-encoded in links)."""
    posts = write_posts(32, 2012, 2016, seed=63, language=ARABIC)
    name = "دفتر الميناء"

    def path(post: Post) -> str:
        return quote(f"{post.at:/%Y/%m}/{slug(post.title)}/")

    months, tags = by_month(posts), by_tag(posts)

    def on(post: Post) -> str:
        return f"{post.at.day} {ARABIC_MONTHS[post.at.month - 1]}، {post.at.year}".translate(ARABIC_DIGITS)

    def page(title: str, main: str) -> str:
        rows = "".join(
            f"<li><a href='{base}/{y}/{m:02}/'>{ARABIC_MONTHS[m - 1]} {str(y).translate(ARABIC_DIGITS)}</a></li>"
            for y, m in months
        )
        cats = "".join(f'<li class="cat-item"><a href="{base}{quote(f"/تصنيف/{tag}/")}">{tag}</a></li>' for tag in tags)
        return (
            f'<!DOCTYPE html><html dir="rtl" lang="ar"><head><meta charset="UTF-8" /><title>{title}</title><meta name="generator" content="WordPress 4.1" /><link rel="alternate" type="application/rss+xml" title="{name} &laquo; الخلاصة" href="{base}/feed/" /></head><body class="rtl"><header><h1 class="site-title"><a href="{base}/" rel="home">{name}</a></h1><nav><ul><li><a href="{base}{quote("/عن-المدونة/")}">عن المدونة</a></li></ul></nav></header>'
            f'<div id="content">{main}</div><aside><h3>الأرشيف</h3><ul>{rows}</ul><h3>التصنيفات</h3><ul>{cats}</ul></aside></body></html>'
        )

    def entry(post: Post, tag: str = "h2") -> str:
        inner = (
            f'<a href="{base}{path(post)}" rel="bookmark">{text(post.title)}</a>' if tag == "h2" else text(post.title)
        )
        cats = "، ".join(f'<a href="{base}{quote(f"/تصنيف/{one}/")}" rel="category tag">{one}</a>' for one in post.tags)
        return f'<article class="post hentry"><header class="entry-header"><{tag} class="entry-title">{inner}</{tag}><div class="entry-meta">نشرت في <a href="{base}{path(post)}" rel="bookmark"><span class="entry-date">{on(post)}</span></a> بواسطة سلمى</div></header><div class="entry-content">{post.body()}</div><footer>{cats}</footer></article>'

    blog = Golden(truth=truth(posts, path))
    groups = pages_of(posts, 8)
    for number, group in enumerate(groups, 1):
        older = (
            f'<div class="nav-previous"><a href="{base}/page/{number + 1}/">→ تدوينات أقدم</a></div>'
            if number < len(groups)
            else ""
        )
        blog.routes["/" if number == 1 else f"/page/{number}/"] = page(name, "".join(map(entry, group)) + older)
    for (y, m), some in months.items():
        blog.routes[f"/{y}/{m:02}/"] = page(f"{ARABIC_MONTHS[m - 1]} {y} | {name}", "".join(map(entry, some)))
    for tag, some in tags.items():
        blog.routes[quote(f"/تصنيف/{tag}/")] = page(f"{tag} | {name}", "".join(map(entry, some[:-11:-1])))
    for older, post, newer in neighbours(posts):
        around = (f'<a href="{base}{path(older)}" rel="prev">→ {text(older.title)}</a> ' if older else "") + (
            f'<a href="{base}{path(newer)}" rel="next">{text(newer.title)} ←</a>' if newer else ""
        )
        said = "".join(
            f'<li class="comment"><cite>{who}</cite> <a href="{base}{path(post)}#c{n}">{on(post)}</a><p>{text(what)}</p><a class="comment-reply-link" href="{base}{path(post)}?replytocom={n}#respond">رد</a></li>'
            for n, (who, what) in enumerate(post.comments)
        )
        blog.routes[path(post)] = page(
            f"{text(post.title)} | {name}", f'{entry(post, "h1")}<nav>{around}</nav><ol class="commentlist">{said}</ol>'
        )
    blog.routes[quote("/عن-المدونة/")] = page(
        f"عن المدونة | {name}",
        f'<article class="page"><h1 class="entry-title">عن المدونة</h1>{static_text(630, language=ARABIC)}</article>',
    )
    blog.routes["/feed/"] = rss(
        base, name, [(post, path(post)) for post in posts[:-11:-1]], "http://wordpress.org/?v=4.1"
    )
    return blog


def vietnamese(base: str) -> Golden:
    """Days as dd/mm/yyyy only, /bai-viet/slug-12.html, /trang/2, chuyên mục, no feed."""
    posts = write_posts(33, 2013, 2017, seed=64, language=VIETNAMESE)
    name = "Góc bếp nhỏ"

    def path(post: Post) -> str:
        return f"/bai-viet/{slug(post.title)}-{post.number + 40}.html"

    tags = by_tag(posts)

    def page(title: str, main: str) -> str:
        cats = "".join(f'<li><a href="/chuyen-muc/{slug(tag)}">{tag}</a></li>' for tag in tags)
        newest = "".join(f'<li><a href="{path(post)}">{text(post.title)}</a></li>' for post in posts[:-6:-1])
        return f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head><body><div class="dau-trang"><a class="logo" href="/">{name}</a><ul><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu.html">Giới thiệu</a></li><li><a href="/lien-he.html">Liên hệ</a></li></ul></div><div class="noi-dung">{main}</div><div class="cot-phai"><h4>Chuyên mục</h4><ul>{cats}</ul><h4>Bài mới</h4><ul>{newest}</ul></div></body></html>'

    def teaser(post: Post) -> str:
        return f'<div class="bai"><h3><a href="{path(post)}" title="{text(post.title)}">{text(post.title)}</a></h3><div class="ngay">{post.at:%d/%m/%Y %H:%M}</div><p>{text(post.paragraphs[0][:90])}...</p><a class="xem" href="{path(post)}">Xem tiếp</a></div>'

    blog = Golden(truth=truth(posts, path))

    def listing(first: str, numbered: str, title: str, some: list[Post]) -> None:
        groups = [some[place : place + 9] for place in range(0, len(some), 9)]
        for number, group in enumerate(groups, 1):
            rows = "".join(
                f'<a href="{first if n == 1 else numbered.format(n)}">{n}</a> ' for n in range(1, len(groups) + 1)
            )
            after = f'<a href="{numbered.format(number + 1)}">Trang sau</a>' if number < len(groups) else ""
            blog.routes[first if number == 1 else numbered.format(number)] = page(
                title, "".join(map(teaser, group)) + f'<div class="phan-trang">{rows}{after}</div>'
            )

    listing("/", "/trang/{}", name, posts[::-1])
    for tag, some in tags.items():
        listing(f"/chuyen-muc/{slug(tag)}", f"/chuyen-muc/{slug(tag)}/trang/{{}}", f"{tag} - {name}", some[::-1])
    for place, post in enumerate(posts):
        others = [posts[(place + step) % len(posts)] for step in (3, 7, 11)]
        related = "".join(
            f'<li><a href="{path(one)}">{text(one.title)}</a> <span>({one.at:%d/%m/%Y})</span></li>' for one in others
        )
        blog.routes[path(post)] = page(
            f"{text(post.title)} - {name}",
            f'<h1>{text(post.title)}</h1><div class="ngay">{post.at:%d/%m/%Y %H:%M}</div><div class="chi-tiet">{post.body()}</div><div class="lien-quan"><h4>Bài liên quan</h4><ul>{related}</ul></div>',
        )
    for seed, (where, title) in enumerate({"/gioi-thieu.html": "Giới thiệu", "/lien-he.html": "Liên hệ"}.items()):
        blog.routes[where] = page(
            f"{title} - {name}",
            f'<h1>{title}</h1><div class="chi-tiet">{static_text(640 + seed, language=VIETNAMESE)}</div>',
        )
    return blog


def japanese(base: str) -> Golden:
    """Like FC2: /blog-entry-12.html, /blog-date-200810.html, /blog-category-2.html, /page-1.html counted from 0, EUC-JP."""
    posts = write_posts(34, 2007, 2010, seed=65, language=JAPANESE)
    name = "水門の日記"

    def path(post: Post) -> str:
        return f"/blog-entry-{post.number + 6}.html"

    months, tags = by_month(posts), by_tag(posts)

    def page(title: str, main: str) -> Reply:
        rows = "".join(
            f'<li><a href="{base}/blog-date-{y}{m:02}.html">{y}年{m:02}月 ({len(some)})</a></li>'
            for (y, m), some in months.items()
        )
        cats = "".join(
            f'<li><a href="{base}/blog-category-{n}.html">{tag} ({len(tags[tag])})</a></li>'
            for n, tag in enumerate(tags)
        )
        newest = "".join(
            f'<li><a href="{base}{path(post)}">{text(post.title)} ({post.at:%m/%d})</a></li>' for post in posts[:-6:-1]
        )
        source = (
            f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=euc-jp" /><link rel="alternate" type="application/rss+xml" title="RSS" href="{base}/?xml" /><title>{title}</title></head><body><h1><a href="{base}/">{name}</a></h1><div id="main">{main}</div>'
            f'<div id="menu"><h2>最新記事</h2><ul>{newest}</ul><h2>月別アーカイブ</h2><ul>{rows}</ul><h2>カテゴリ</h2><ul>{cats}</ul><p><a href="{base}/archives.html">全記事一覧</a></p></div></body></html>'
        )
        return Reply(source.encode("euc-jp", "xmlcharrefreplace"), 200, {"Content-Type": "text/html; charset=EUC-JP"})

    def entry(post: Post) -> str:
        day = "月火水木金土日"[post.at.weekday()]
        cat = f'<a href="{base}/blog-category-{list(tags).index(post.tags[0])}.html">{post.tags[0]}</a>'
        return f'<div class="content" id="e{post.number}"><h2 class="entry_header"><a href="{base}{path(post)}">{text(post.title)}</a></h2><div class="entry_body">{post.body()}</div><ul class="entry_footer"><li>{post.at.year}/{post.at.month:02}/{post.at.day:02}({day}) {post.at:%H:%M}</li><li>カテゴリ: {cat}</li><li><a href="{base}{path(post)}#comment">コメント: {len(post.comments)}</a></li></ul></div>'

    blog = Golden(truth=truth(posts, path))

    def listing(first: str, numbered: str, title: str, some: list[Post]) -> None:
        groups = [some[place : place + 6] for place in range(0, len(some), 6)]
        for number, group in enumerate(groups):
            older = (
                f'<a href="{base}{numbered.format(number + 1)}">次のページ &raquo;</a>'
                if number + 1 < len(groups)
                else ""
            )
            newer = (
                f'<a href="{base}{numbered.format(number - 1) if number > 1 else first}">&laquo; 前のページ</a>'
                if number
                else ""
            )
            shown = page(title, "".join(map(entry, group)) + f'<div class="pager">{newer} | ホーム | {older}</div>')
            blog.routes[first if not number else numbered.format(number)] = shown

    listing("/", "/page-{}.html", name, posts[::-1])
    for n, (tag, some) in enumerate(tags.items()):
        listing(f"/blog-category-{n}.html", f"/blog-category-{n}-{{}}.html", f"{tag} - {name}", some[::-1])
    for (y, m), some in months.items():
        listing(f"/blog-date-{y}{m:02}.html", f"/blog-date-{y}{m:02}-{{}}.html", f"{y}年{m:02}月 - {name}", some)
    rows = "".join(
        f'<tr><td>{post.at.year}/{post.at.month:02}/{post.at.day:02}</td><td><a href="{base}{path(post)}">{text(post.title)}</a></td><td>{post.tags[0]}</td></tr>'
        for post in posts[::-1]
    )
    blog.routes["/archives.html"] = page(f"全記事一覧 - {name}", f"<table>{rows}</table>")
    for older, post, newer in neighbours(posts):
        around = (
            (f'<a href="{base}{path(newer)}">&laquo; {text(newer.title)}</a> | ' if newer else "")
            + f'<a href="{base}/">ホーム</a>'
            + (f' | <a href="{base}{path(older)}">{text(older.title)} &raquo;</a>' if older else "")
        )
        said = "".join(
            f'<div class="comment"><p>{text(what)}</p><p>{post.at.year}/{post.at.month:02}/{post.at.day:02} | {who} [<a href="{base}{path(post)}?editmode=1">編集</a>]</p></div>'
            for who, what in post.comments
        )
        blog.routes[path(post)] = page(
            f"{text(post.title)} - {name}",
            f'{entry(post)}<div class="navi">{around}</div><div id="comment"><h3>コメント</h3>{said}</div>',
        )
    blog.routes["/?xml"] = atom(base, name, [(post, path(post)) for post in posts[:-6:-1]], "/?xml")
    return blog
