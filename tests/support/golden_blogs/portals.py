"""How do portals and systems for whole sites print a blog? PHP-Nuke, Joomla, DokuWiki, ikiwiki."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from tests.support.blog_server import Reply
from tests.support.golden_blogs.golden import (
    Golden,
    Post,
    by_month,
    link,
    listed,
    slug,
    static_text,
    text,
    truth,
    write_posts,
)
from tests.support.golden_blogs.tongues import POLISH


def php_nuke(base: str) -> Golden:
    """PHP-Nuke in Polish: modules.php?name=News&file=article&sid=12 with mode, order and thold, print.php, polls, downloads."""
    posts = write_posts(30, 2003, 2006, seed=155, language=POLISH)
    name = "Stara Przystań"
    months = "Styczeń Luty Marzec Kwiecień Maj Czerwiec Lipiec Sierpień Wrzesień Październik Listopad Grudzień".split()
    day_names = "poniedziałek wtorek środa czwartek piątek sobota niedziela".split()
    genitive = (
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split()
    )
    own = "/modules.php?name="

    def path(post: Post) -> str:
        return f"{own}News&file=article&sid={post.number + 30}"

    def href(where: str) -> str:
        return where.lstrip("/").replace("&", "&amp;")

    def when(post: Post) -> str:
        return f"{day_names[post.at.weekday()]}, {post.at.day} {genitive[post.at.month - 1]} {post.at.year} (godz. {post.at:%H:%M:%S})"

    def page(title: str, main: str) -> Reply:
        menu = "".join(
            f"<strong><big>&middot;</big></strong>&nbsp;{link(href(own + one), label)}<br>"
            for one, label in (
                ("Downloads", "Pliki"),
                ("Web_Links", "Linki"),
                ("Stories_Archive", "Archiwum"),
                ("Topics", "Tematy"),
                ("Surveys", "Sondy"),
                ("Feedback", "Kontakt"),
                ("Top", "Top 10"),
            )
        )
        past = "".join(
            f"<tr><td>{post.at:%d.%m}</td><td>{link(href(path(post)), text(post.title))} ({len(post.comments)})</td></tr>"
            for post in posts[-9:-18:-1]
        )
        source = f'<html><head><title>{title}</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><meta name="GENERATOR" content="PHP-Nuke Copyright (c) 2003 by Francisco Burzi"></head><body bgcolor="#505050"><table width="100%"><tr><td><a href="index.php"><img src="themes/logo.gif" alt="{name}"></a></td></tr></table><table><tr valign="top"><td width="150"><table><tr><td><font class="boxtitle"><b>Menu</b></font></td></tr><tr><td><a href="index.php">Strona główna</a><br>{menu}</td></tr></table></td><td width="100%">{main}</td><td><table><tr><td><b>Starsze artykuły</b></td></tr>{past}</table></td></tr></table><center>Tworzenie strony: 0.1{len(main) % 10} sekund</center></body></html>'
        return Reply(source.encode("iso-8859-2", "xmlcharrefreplace"), 200, {"Content-Type": "text/html"})

    def box(post: Post, inner: str) -> str:
        topic = link(
            href(f"{own}News&new_topic={ord(post.tags[0][0]) % 9}"),
            f'<img src="images/topics/{post.tags[0][:2]}.gif" alt="{post.tags[0]}" border="0">',
        )
        return f'<table border="0" width="100%"><tr><td bgcolor="#cccccc"><b>{text(post.title)}</b></td></tr><tr><td><font class="content">Wysłał {link(href(f"{own}Your_Account&op=userinfo&username=zdzis"), "zdzis")} dnia {when(post)}</font></td></tr><tr><td>{topic}{inner}</td></tr></table>'

    blog = Golden(truth=truth(posts, path))
    home = "".join(
        box(
            post,
            f"<p>{text(post.paragraphs[0])}</p>({link(href(path(post)), '<b>Czytaj więcej...</b>')} | {sum(map(len, post.paragraphs))} bajtów | {link(href(f'{path(post)}&mode=thread&order=0&thold=0'), f'{len(post.comments)} komentarzy')} | {link(href(f'{own}News&file=print&sid={post.number + 30}'), '<img src=print.gif alt=Wydrukuj>')})",
        )
        for post in posts[:-9:-1]
    )
    blog.routes["/"] = blog.routes["/index.php"] = page(name, home)
    for topic in sorted({ord(post.tags[0][0]) % 9 for post in posts}):
        blog.routes[f"{own}News&new_topic={topic}"] = page(
            name,
            "".join(
                box(post, f"<p>{text(post.paragraphs[0])}</p>{link(href(path(post)), '<b>Czytaj więcej...</b>')}")
                for post in posts[::-1]
                if ord(post.tags[0][0]) % 9 == topic
            ),
        )
    grouped = by_month(posts)
    blog.routes[f"{own}Stories_Archive"] = page(
        f"{name} - Archiwum",
        f"<b>Archiwum artykułów</b><br><ul>{listed(link(href(f'{own}Stories_Archive&sa=show_month&year={y}&month={m:02}&month_l={slug(months[m - 1])}'), f'{months[m - 1]}, {y}') for y, m in grouped)}</ul>{link(href(f'{own}Stories_Archive&sa=show_all'), 'Pokaż wszystkie artykuły')}",
    )

    def table(some):
        return (
            "<table>"
            + "".join(
                f"<tr><td>{link(href(path(post)), text(post.title))}</td><td>{len(post.comments)}</td><td>{post.number * 31}</td><td>{post.on} {post.at:%H:%M:%S}</td><td>{link(href(f'{own}News&file=print&sid={post.number + 30}'), '<img src=print.gif>')} {link(href(f'{own}News&file=friend&op=FriendSend&sid={post.number + 30}'), '<img src=friend.gif>')}</td></tr>"
                for post in some
            )
            + "</table>"
        )

    for (y, m), some in grouped.items():
        blog.routes[f"{own}Stories_Archive&sa=show_month&year={y}&month={m:02}&month_l={slug(months[m - 1])}"] = page(
            f"{name} - Archiwum", f"<b>{months[m - 1]}, {y}</b>{table(some)}"
        )
    blog.routes[f"{own}Stories_Archive&sa=show_all"] = page(
        f"{name} - Archiwum", f"<b>Wszystkie artykuły</b>{table(posts[::-1])}"
    )
    for post in posts:
        said = "".join(
            f"<table><tr><td><b>Re: {text(post.title)}</b> (Wynik: 1)<br>przez {who} dnia {post.at.day} {genitive[post.at.month - 1]} {post.at.year}</td></tr><tr><td>{text(what)}</td></tr></table>"
            for who, what in post.comments
        )
        related = f"<table><tr><td><b>Pokrewne linki</b></td></tr><tr><td>{link(href(f'{own}Search&topic=1'), 'Więcej o tym')}<br>{link(href(f'{own}News&file=print&sid={post.number + 30}'), 'Strona gotowa do druku')}</td></tr></table>"
        for where in (path(post), f"{path(post)}&mode=thread&order=0&thold=0"):
            blog.routes[where] = page(f"{name} - {text(post.title)}", box(post, post.body()) + related + said)
        blog.aliases |= {f"{path(post)}&mode=thread&order=0&thold=0", f"{own}News&file=print&sid={post.number + 30}"}
        blog.routes[f"{own}News&file=print&sid={post.number + 30}"] = Reply(
            f"<html><head><title>{name}</title></head><body><table><tr><td><center><img src=logo.gif><br><b>{text(post.title)}</b><br><b>Data:</b> {when(post)}<br><b>Temat:</b> {post.tags[0]}</center><p>{post.body()}<p>Artykuł jest z {name}<br>{link(base, base)}</td></tr></table></body></html>".encode(
                "iso-8859-2", "xmlcharrefreplace"
            ),
            200,
            {"Content-Type": "text/html"},
        )
        blog.routes[f"{own}News&file=friend&op=FriendSend&sid={post.number + 30}"] = page(
            name, f"<b>Poleć znajomemu</b><form>{text(post.title)}</form>"
        )
    for seed, one in enumerate(
        (
            "Downloads",
            "Web_Links",
            "Topics",
            "Surveys",
            "Feedback",
            "Top",
            "Your_Account&op=userinfo&username=zdzis",
            "Search&topic=1",
        )
    ):
        blog.routes[f"{own}{one}"] = page(
            f"{name} - {one[:9]}", f"<b>{one[:9]}</b>{static_text(1550 + seed, 1, POLISH)}"
        )
    return blog
