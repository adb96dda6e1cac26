"""How is the title printed? One plain blog, once for each way of printing the titles of its posts and documents."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import dataclass, replace

from tests.support.golden_blogs.golden import (
    Golden,
    Post,
    leaves,
    link,
    neighbours,
    static_text,
    text,
    truth,
    write_posts,
)

SITE = "Wren & Rook"
Print = Callable[[str, Post], str]
"""(title, ready for HTML; the post) -> mark-up."""


@dataclass(frozen=True, kw_only=True)
class Heading:
    """`document` is the text of <title>, `shown` the title above the text; `title` makes the title itself."""

    document: Print = lambda title, post: f"{title} | {html.escape(SITE)}"
    shown: Print = lambda title, post: f"<h1>{title}</h1>"
    title: Callable[[Post], str] = lambda post: post.title
    top: str = '<div id="logo"><a href="/">Wren &amp; Rook</a></div>'
    listed_by_title: bool = True
    """False: lists link a bare "read on"."""


HEADINGS: dict[str, Heading] = {
    "site_in_h1": Heading(top='<h1 id="logo"><a href="/">Wren &amp; Rook</a></h1>', shown=lambda title, post: f"<h2>{title}</h2>"),
    "two_h1": Heading(top='<h1><a href="/">Wren &amp; Rook</a></h1>'),
    "site_in_h2_title_in_h3": Heading(top='<h2><a href="/">Wren &amp; Rook</a></h2>', shown=lambda title, post: f"<h3>{title}</h3>"),
    "logo_in_an_empty_h1": Heading(top='<h1><a href="/"><img src="/logo.png" alt="Wren &amp; Rook"></a></h1>', shown=lambda title, post: f'<h2 class="t">{title}</h2>'),
    "site_first": Heading(document=lambda title, post: f"{html.escape(SITE)}: {title}"),
    "trail": Heading(document=lambda title, post: f"{html.escape(SITE)} &raquo; Blog Archive &raquo; {title}", shown=lambda title, post: f'<h2><a href="/w/{post.slug}" rel="bookmark">{title}</a></h2>'),
    "section_between": Heading(document=lambda title, post: f"{title} - {post.tags[0]} - {html.escape(SITE)}"),
    "day_in_the_document": Heading(document=lambda title, post: f"{html.escape(SITE)} - {post.on} - {title}"),
    "document_is_the_site": Heading(document=lambda title, post: html.escape(SITE)),
    "document_is_empty": Heading(document=lambda title, post: ""),
    "bold_in_a_table": Heading(shown=lambda title, post: f'<table><tr><td bgcolor="#cccccc"><b>{title}</b></td></tr></table>'),
    "bold_in_a_table_site_first": Heading(document=lambda title, post: f"{html.escape(SITE)} - {title}", shown=lambda title, post: f'<table><tr><td bgcolor="#cccccc"><b>{title}</b></td></tr></table>'),
    "font": Heading(shown=lambda title, post: f'<p><font size="5" face="Georgia">{title}</font></p>', document=lambda title, post: html.escape(SITE)),
    "class_of_a_div": Heading(shown=lambda title, post: f'<div class="entry-title">{title}</div>', document=lambda title, post: html.escape(SITE)),
    "document_alone": Heading(shown=lambda title, post: ""),
    "document_alone_site_first": Heading(shown=lambda title, post: "", document=lambda title, post: f"{html.escape(SITE)} - {title}"),
    "in_lists_alone": Heading(shown=lambda title, post: "", document=lambda title, post: html.escape(SITE)),
    "term_of_a_list": Heading(shown=lambda title, post: f"<dl><dt>{title}</dt></dl>"),
    "picture": Heading(shown=lambda title, post: f'<h1><img src="/t/{post.number}.gif" alt="{title}"></h1>'),
    "permalink_sign": Heading(shown=lambda title, post: f'<h1>{title} <a class="headerlink" href="#{post.slug}" title="Permalink to this headline">¶</a></h1>'),
    "edit_link": Heading(shown=lambda title, post: f'<h1>{title} <span class="editsection">[<a href="/edit?w={post.slug}">edit</a>]</span></h1>'),
    "number_before": Heading(shown=lambda title, post: f'<h1><span class="no">#{post.number}</span> {title}</h1>'),
    "kicker_inside": Heading(shown=lambda title, post: f'<h1><small>{post.tags[0]}</small> {title}</h1>'),
    "subtitle_below": Heading(shown=lambda title, post: f'<h1>{title}</h1><h2 class="subtitle">{text(post.paragraphs[-1].split(". ")[0])}</h2>'),
    "broken_in_lines": Heading(shown=lambda title, post: f"<h1>\n      {title.replace(' ', chr(10) + '      ', 2)}\n    </h1>"),
    "words_in_spans": Heading(shown=lambda title, post: f"<h1>{' '.join(f'<span>{word}</span>' for word in title.split())}</h1>"),
    "soft_hyphens": Heading(shown=lambda title, post: f"<h1>{title.replace('ter', 'ter&shy;')}</h1>"),
    "capitals": Heading(shown=lambda title, post: f"<h1>{title.upper()}</h1>"),
    "code_and_signs": Heading(title=lambda post: f"{post.title} & <i>: 100% “{post.number}”?", listed_by_title=False),
    "separator_inside": Heading(title=lambda post: f"{post.title} | part {post.number}: a note", listed_by_title=False),
    "dash_inside": Heading(title=lambda post: f"{post.title} - {post.tags[0]}", document=lambda title, post: f"{title} - {html.escape(SITE)}", listed_by_title=False),
    "very_long": Heading(title=lambda post: f"{post.title}, or {post.paragraphs[0].split('. ')[0]}"),
    "one_word": Heading(title=lambda post: f"{post.title.split()[-1].title()}{post.number}"),
    "a_number": Heading(title=lambda post: f"{post.number + 100}"),
    "headings_in_the_text": Heading(shown=lambda title, post: f"<h2>{title}</h2><h2>{text(post.paragraphs[0].split()[1].title())} first</h2>", top='<h2><a href="/">Wren &amp; Rook</a></h2>'),
    "greeting_above": Heading(top='<h2>Welcome, stranger</h2><h3><a href="/">Wren &amp; Rook</a></h3>', shown=lambda title, post: f"<h3>{title}</h3>"),
}  # fmt: skip


def blog_of(heading: Heading) -> Golden:
    """Sixteen posts at /w/slug, listed eight a page."""
    written = write_posts(16, 2008, 2012, seed=302, paragraphs=4)
    posts = [replace(post, title=heading.title(post)) for post in written]
    plain = {post.number: post.slug for post in written}

    def path(post: Post) -> str:
        return f"/w/{plain[post.number]}"

    def page(title: str, main: str) -> str:
        return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body>{heading.top}<p>{link("/", "home")} {link("/who", "who")}</p><div id="main">{main}</div></body></html>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 8, "/", "/list/{}"):
        rows = "".join(
            f'<div class="row">{link(path(post), text(post.title) if heading.listed_by_title else "read on")}<p>{post.long_date}</p><p>{post.teaser}</p></div>'
            for post in leaf.posts
        )
        blog.routes[leaf.path] = page(
            html.escape(SITE), f"{rows}{link(leaf.older, 'older')} {link(leaf.newer, 'newer')}"
        )
    for older, post, newer in neighbours(posts):
        near = " ".join(link(path(one), label) for one, label in ((older, "before"), (newer, "after")) if one)
        title = text(post.title)
        blog.routes[path(post)] = page(
            heading.document(title, post),
            f'{heading.shown(title, post)}<p class="d">{post.long_date}</p>{post.body()}<p>{near}</p>',
        )
    blog.routes["/who"] = page(f"who | {html.escape(SITE)}", f"<h1>who</h1>{static_text(3020)}")
    return blog
