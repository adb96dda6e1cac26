"""How are links and letters written? One plain blog, once for each way of writing a link and each encoding of its pages."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import dataclass

from tests.support.blog_server import Reply
from tests.support.golden_blogs.golden import (
    Golden,
    Post,
    leaves,
    neighbours,
    static_text,
    text,
    truth,
    write_posts,
)
from tests.support.golden_blogs.prose import ENGLISH, GERMAN, JAPANESE, RUSSIAN, Language
from tests.support.golden_blogs.tongues import CHINESE, GREEK, POLISH, TURKISH

Make = Callable[[str], Golden]
Write = Callable[[str, str, str], str]
"""(address of the blog, path, words of the link) -> mark-up of the link."""


def plain(base: str, path: str, words: str) -> str:
    return f'<a href="{path}">{words}</a>'


@dataclass(frozen=True, kw_only=True)
class Way:
    to_post: Write = plain
    to_list: Write = plain
    head: str = ""
    media_type: str = "text/html; charset=utf-8"
    encoding: str = "utf-8"
    declared: str = "utf-8"
    language: Language = ENGLISH
    bom: bytes = b""


def _in_head(base: str, path: str, words: str) -> str:
    return f'<!--HEAD<link rel="{"next" if words == "older" else "prev"}" href="{base}{path}">-->'


WAYS: dict[str, Way] = {
    "capitals": Way(to_post=lambda base, path, words: f"<A HREF='{path}'>{words}</A>"),
    "without_quotes": Way(to_post=lambda base, path, words: f"<a href={path}>{words}</a>"),
    "spaces_around": Way(to_post=lambda base, path, words: f'<a href=" {path}\n ">{words}</a>'),
    "entities": Way(to_post=lambda base, path, words: f'<a href="{path.replace("/", "&#47;").replace("-", "&#x2d;")}">{words}</a>'),
    "backslashes": Way(to_post=lambda base, path, words: f'<a href="{path.replace("/", chr(92))}">{words}</a>'),
    "without_scheme": Way(to_post=lambda base, path, words: f'<a href="{base.partition(":")[2]}{path}">{words}</a>'),
    "above_the_root": Way(to_post=lambda base, path, words: f'<a href="../../..{path}">{words}</a>'),
    "dots_inside": Way(to_post=lambda base, path, words: f'<a href="/x/.././.{path}">{words}</a>'),
    "base_of_the_document": Way(head='<base href="/w/">', to_post=lambda base, path, words: f'<a href="{path[3:]}">{words}</a>'),
    "fragments": Way(to_post=lambda base, path, words: f'<a href="{path}#top">{words}</a>'),
    "marks_of_campaigns": Way(to_post=lambda base, path, words: f'<a href="{path}?utm_source=list&amp;utm_medium=web&amp;fbclid=x{len(words)}">{words}</a>'),
    "double_slashes": Way(to_post=lambda base, path, words: f'<a href="{base}//{path.lstrip("/")}">{words}</a>'),
    "needless_escapes": Way(to_post=lambda base, path, words: f'<a href="{path.replace("e", "%65").replace("-", "%2D")}">{words}</a>'),
    "new_windows": Way(to_post=lambda base, path, words: f'<a href="{path}" target="_blank" rel="noopener noreferrer" onclick="return track(this)">{words}</a>'),
    "areas_of_a_map": Way(to_post=lambda base, path, words: f'<map name="m{len(path)}"><area shape="rect" coords="0,0,9,9" href="{path}" alt="{words}"></map><b>{words}</b>'),
    "picture_with_words": Way(to_post=lambda base, path, words: f'<a href="{path}"><img src="/i.png" alt="{words}"></a>'),
    "label_without_words": Way(to_post=lambda base, path, words: f'<a href="{path}" aria-label="{words}"></a>'),
    "lists_in_options": Way(to_list=lambda base, path, words: f'<select onchange="go(this)"><option value="">where to</option><option value="{path}">{words}</option></select>'),
    "lists_in_the_head": Way(to_list=_in_head),
    "lists_by_a_form": Way(to_list=lambda base, path, words: f'<form action="{path}" method="get"><button>{words}</button></form>'),
    "served_as_xhtml": Way(media_type="application/xhtml+xml"),
    "served_without_a_type": Way(media_type=""),
    "served_with_no_charset": Way(media_type="text/html", declared=""),
    "latin_1": Way(media_type="text/html", encoding="iso-8859-1", declared="iso-8859-1", language=GERMAN),
    "latin_1_undeclared": Way(media_type="text/html", encoding="iso-8859-1", declared="", language=GERMAN),
    "latin_1_that_says_utf_8": Way(encoding="iso-8859-1", language=GERMAN),
    "latin_2": Way(media_type="text/html", encoding="iso-8859-2", declared="iso-8859-2", language=POLISH),
    "latin_5": Way(media_type="text/html; charset=iso-8859-9", encoding="iso-8859-9", declared="", language=TURKISH),
    "greek_windows": Way(media_type="text/html", encoding="cp1253", declared="windows-1253", language=GREEK),
    "koi8": Way(media_type="text/html; charset=koi8-r", encoding="koi8-r", declared="", language=RUSSIAN),
    "cp1251_undeclared": Way(media_type="text/html", encoding="cp1251", declared="", language=RUSSIAN),
    "shift_jis": Way(media_type="text/html", encoding="shift_jis", declared="Shift_JIS", language=JAPANESE),
    "euc_jp_undeclared": Way(media_type="text/html", encoding="euc_jp", declared="", language=JAPANESE),
    "iso_2022_jp": Way(media_type="text/html", encoding="iso2022_jp", declared="ISO-2022-JP", language=JAPANESE),
    "gb2312": Way(media_type="text/html", encoding="gb18030", declared="gb2312", language=CHINESE),
    "utf_16": Way(media_type="text/html", encoding="utf-16-le", declared="", bom=b"\xff\xfe", language=RUSSIAN),
    "byte_order_mark": Way(media_type="text/html", declared="", bom=b"\xef\xbb\xbf", language=RUSSIAN),
}  # fmt: skip


def blog_of(way: Way) -> Make:
    """Sixteen posts at /w/slug (/w/12 where the language has no ASCII), listed six a page; dates as 2010-05-08."""

    def written_in(base: str) -> Golden:
        posts = write_posts(16, 2008, 2012, seed=303, paragraphs=4, language=way.language)

        def path(post: Post) -> str:
            return f"/w/{post.slug}" if way.language is ENGLISH else f"/w/{posts.index(post) + 1}"

        def page(title: str, main: str) -> Reply:
            meta = f'<meta charset="{way.declared}" />' if way.declared else ""
            for head in [part.partition("-->")[0] for part in main.split("<!--HEAD")[1:]]:
                meta += head.replace('">', '" />')
            source = f'<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="{way.language.code}"><head>{meta}{way.head}<title>{title}</title></head><body><div id="top">{plain(base, "/", "Wren")} {plain(base, "/who", "who")}</div><div id="main">{main}</div></body></html>'
            headers = {"Content-Type": way.media_type}
            return Reply(way.bom + source.encode(way.encoding, "xmlcharrefreplace"), 200, headers)

        blog = Golden(truth=truth(posts, path))
        for leaf in leaves(posts, 6, "/", "/list/{}"):
            rows = "".join(
                f'<div class="row"><h2>{way.to_post(base, path(post), text(post.title))}</h2><p>{post.on}</p></div>'
                for post in leaf.posts
            )
            around = "".join(
                way.to_list(base, where, words)
                for where, words in ((leaf.older, "older"), (leaf.newer, "newer"))
                if where
            )
            blog.routes[leaf.path] = page("Wren", f"{rows}<p>{around}</p>")
        for older, post, newer in neighbours(posts):
            # Lists are the only way to a post where they are what is tried.
            near = " ".join(
                way.to_post(base, path(one), text(one.title)) for one in (older, newer) if one and way.to_list is plain
            )
            body = "".join(f"<p>{html.escape(one, quote=False)}</p>" for one in post.paragraphs)
            blog.routes[path(post)] = page(
                f"{text(post.title)} - Wren", f"<h1>{text(post.title)}</h1><p>{post.on}</p>{body}<p>{near}</p>"
            )
        blog.routes["/who"] = page("who - Wren", f"<h1>who</h1>{static_text(3030, language=way.language)}")
        # As Apache and nginx do.
        blog.routes |= {f"/{where}": answer for where, answer in blog.routes.items()}
        return blog

    return written_in
