"""Pages that print what pages of real blogs were seen to print, which the hundred before them did not."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt

from tests.support.golden_pages.page import Page, broken, classic, coded, each, plain, prose, talk


def tags_in_the_text() -> Page:
    """The line of tags, other posts and a notice stand in the element of the text, a notice also above it."""
    p = prose("pl")
    html = f"""<!DOCTYPE html><html lang="pl-PL"><head><meta charset="utf-8"><title>{p.title} | {p.site}</title><meta name="generator" content="WordPress 2.8.4"></head><body><div id="wrap"><div id="header"><h1><a href="/">{p.site}</a></h1>
<ul class="menu">{each('<li><a href="/p{n}">{}</a></li>', p.menu)}</ul></div><div id="content"><div class="post" id="post-41"><h2><a href="/2009/03/05/wpis/" rel="bookmark">{p.title}</a></h2><p class="when">5 marca 2009</p><div class="entry">{classic(p)}
<p>Tagi: <a href="/tag/a/" rel="tag">{p.tags[0]}</a>, <a href="/tag/b/" rel="tag">{p.tags[1]}</a></p><h3>Przeczytaj jeszcze</h3><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul><p><b>Od sierpnia 2009 wpisów nie można komentować.</b></p></div></div></div>
<div id="sidebar"><h3>Archiwum</h3><ul><li><a href="/2009/02/">luty 2009</a></li></ul></div><div id="footer">{p.cookies}</div></div></body></html>"""
    return Page(
        name="tags in the text",
        url="http://mol.example/2009/03/05/wpis/",
        html=html,
        prose=p,
        on=dt.date(2009, 3, 5),
        authors=(),
        tags=p.tags[:2],
        absent=("Tagi:", "Przeczytaj jeszcze", "nie można komentować", "Archiwum"),
    )


def diary_of_days() -> Page:
    """A day as heading, the title below it; the document's title is the site's alone, in no heading."""
    p = prose("nb")
    html = f"""<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"><title>{p.site}</title></head><body><div class="left">{each('<p><a href="/p{n}">{}</a></p>', p.menu)}</div><div class="right"><h2>04.01.18</h2><h3>{p.title}</h3>{plain(p)}
<p class="posted">//Posted by {p.author} at 3:13 PM</p></div><div class="links"><h4>Siste</h4><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></div></body></html>"""
    return Page(
        name="diary of days",
        url="http://brygga.example/arkiv/2018/01/04.html",
        html=html,
        prose=p,
        on=dt.date(2018, 1, 4),
        authors=(p.author,),
        tags=None,
        absent=("//Posted by", "Siste"),
    )


def labels_in_elements() -> Page:
    """Labels stand in the element of what they name, the category in a chain of elements."""
    p = prose("zh")
    html = f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{p.title} - {p.site}</title><meta name="author" content="{p.site}"><meta property="og:site_name" content="{p.site}"></head><body><header><div class="navbar"><a
href="/">{p.site}</a>{each('<a href="/p{n}/">{}</a>', p.menu)}</div></header><main><article class="board"><h1>{p.title}</h1><div class="line"><time datetime="2021-10-09 20:11">2021年10月9日</time></div><div class="markdown-body">{coded(p)}</div>
<div class="line"><i class="icon-category"></i><span class="category-chains"><span class="category-chain"><a href="/categories/a/" class="category-chain-item">{p.tags[0]}</a></span></span></div><div class="license"><div><div>本文作者</div><div>{p.author}</div></div><div><div>许可协议</div><div>CC BY</div></div></div></article>
<div class="near"><a href="/a">{p.recent[0]}</a></div></main><footer>{p.cookies}</footer></body></html>"""
    return Page(
        name="labels in elements",
        url="https://huaibiao.example/2021/10/09/biao/",
        html=html,
        prose=p,
        on=dt.date(2021, 10, 9),
        authors=(p.author,),
        tags=(p.tags[0],),
        absent=("许可协议", "本文作者"),
    )


def facts_between_bars() -> Page:
    """Author, day and category in one line of prose, parted by bars; the category's page is a file."""
    p = prose("en")
    html = f"""<html><head><title>{p.site}: {p.title} - notes on rye, wheat, ovens, wood and the people who carry it up four flights of stairs</title></head><body><div id="banner"><h1><a href="http://slowoven.example/">{p.site}</a></h1></div><div id="content"><h2 class="date">May 18, 2004</h2>
<div class="blogbody"><h3 class="title">{p.title}</h3>{broken(p)}<br /><p class="byline">By {p.author} | 18 May 2004 | <a href="../cat_{p.tags[0]}.html">{p.tags[0]}</a></p></div><div class="comments-body">{talk('<p>{text}</p><span class="comments-post">Posted by: {name} at May 19, 2004 0{n}:10 AM</span>', p)}</div></div>
<div id="links"><h2>Recent Entries</h2>{each('<a href="/r{n}">{}</a><br />', p.recent)}</div></body></html>"""
    return Page(
        name="facts between bars",
        url="http://slowoven.example/archives/000066.html",
        html=html,
        prose=p,
        on=dt.date(2004, 5, 18),
        authors=(p.author,),
        tags=(p.tags[0],),
        absent=("Recent Entries", "18 May 2004"),
    )


def two_lines_in_the_mark() -> Page:
    """Label and name on two lines of one marked element, the title in a div after the site's name and a colon."""
    p = prose("es")
    html = f"""<html lang="es"><head><title>{p.site}: {p.title}</title></head><body><div class="top"><a href="/blog/">Inicio</a></div><div class="box"><div class="name">{p.title}</div><div class="when">viernes 9 de mayo de 2008</div><div class="body">{plain(p)}</div>
<span class="post-author">
Lo dijo
{p.author}
</span> <span class="labels">Etiquetas: <a href="/search/label/{p.tags[0]}">{p.tags[0]}</a> • <a href="/search/label/b">{p.tags[1]}</a></span></div><ul>{each('<li><a href="/r{n}">{}</a></li>', p.recent)}</ul></body></html>"""
    return Page(
        name="two lines in the mark",
        url="http://tinaja.example/2008/05/nota.html",
        html=html,
        prose=p,
        on=dt.date(2008, 5, 9),
        authors=(p.author,),
        tags=p.tags[:2],
        absent=("Lo dijo", "Etiquetas:"),
    )


PAGES = (tags_in_the_text, diary_of_days, labels_in_elements, facts_between_bars, two_lines_in_the_mark)
