"""What is a golden page? A whole page of one system and theme, and the truth about the post it shows.

Builders take the text of a language (`prose/*.txt`, own invention) and print it the way that system does, with
everything real pages have around a post. They were written after the themes' public templates, not after the rules of
extraction.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape
from pathlib import Path

FOLDER = Path(__file__).parent / "prose"
LINES = "title site author lead second heading quote third caption last bio ask cookies".split()


@dataclass(frozen=True, kw_only=True)
class Prose:
    """A post and its surroundings in one language."""

    language: str
    title: str
    site: str
    author: str
    tags: tuple[str, ...]
    lead: str
    second: str
    heading: str
    items: tuple[str, ...]
    quote: str
    third: str
    cells: tuple[str, ...]
    """Of a table with two columns."""
    caption: str
    last: str
    menu: tuple[str, ...]
    recent: tuple[str, ...]
    """Titles of other posts."""
    comments: tuple[tuple[str, str], ...]
    """Name and text."""
    bio: str
    ask: str
    """Of a newsletter box."""
    cookies: str

    @property
    def sentences(self) -> tuple[str, ...]:
        """What the author wrote, in its order, without what some bodies leave out (heading, table, caption)."""
        return (self.lead, self.second, *self.items, self.quote, self.third, self.last)

    @property
    def noise(self) -> tuple[str, ...]:
        """What is on most pages and never of the post."""
        return (*self.recent, *(text for _, text in self.comments), self.bio, self.ask, self.cookies)


@dataclass(frozen=True, kw_only=True)
class Page:
    """A page as a server sends it, and what its post is."""

    name: str
    """System and theme."""
    url: str
    html: str
    prose: Prose
    on: dt.date | None
    title: str | None = ""
    """None where the post has none; "" for the text's own."""
    authors: tuple[str, ...] | None = ()
    """None where any answer is as good."""
    tags: tuple[str, ...] | None = ()
    """None where the page prints none that are clearly tags or categories."""
    categories: tuple[str, ...] = ()
    """Those of `tags` that the page prints as its category, apart from tags: an answer without them is right too."""
    absent: tuple[str, ...] = ()
    """Printed around the post, beyond `Prose.noise`."""
    also: tuple[str, ...] = ()
    """Of the post, beyond `Prose.sentences`."""
    encoding: str = "utf-8"
    content_type: str = "text/html"

    @property
    def expected_title(self) -> str | None:
        return self.title if self.title != "" else self.prose.title

    @property
    def body(self) -> bytes:
        return self.html.strip().encode(self.encoding, "xmlcharrefreplace")


Builder = Callable[[], Page]


def prose(language: str) -> Prose:
    """The text of `prose/<language>.txt`."""
    lines = (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    of = dict(line.split(": ", 1) for line in lines if line)

    def several(key: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in of[key].split(" | "))

    talk = tuple((name, text) for name, text in (one.split(": ", 1) for one in several("comments")))
    return Prose(
        language=language,
        comments=talk,
        tags=several("tags"),
        items=several("items"),
        cells=several("cells"),
        menu=several("menu"),
        recent=several("recent"),
        **{
            key: of[key]
            for key in "title site author lead second heading quote third caption last bio ask cookies".split()
        },
    )


def each(form: str, values: Iterable[str]) -> str:
    """`form` once for each value, which stands at `{}` (escaped) with its number at `{n}`."""
    return "\n".join(form.replace("{}", escape(value)).replace("{n}", str(n)) for n, value in enumerate(values, 1))


def talk(form: str, p: Prose) -> str:
    """`form` once for each comment: `{name}`, `{text}`, `{n}`."""
    return "\n".join(
        form.replace("{name}", escape(name)).replace("{text}", escape(text)).replace("{n}", str(n))
        for n, (name, text) in enumerate(p.comments, 1)
    )


def table(p: Prose, attributes: str = "") -> str:
    a, b, c, d = p.cells
    return (
        f"<table{attributes}><tbody><tr><td>{a}</td><td>{b}</td></tr><tr><td>{c}</td><td>{d}</td></tr></tbody></table>"
    )


def plain(p: Prose) -> str:
    """As Markdown is rendered."""
    return f"""<p>{p.lead}</p>
<p><img src="/images/one.jpg" alt="{p.caption}"></p>
<p>{p.second}</p>
<h2 id="s1">{p.heading}</h2>
<ul>
{each("<li>{}</li>", p.items)}
</ul>
<blockquote>
<p>{p.quote}</p>
</blockquote>
<p>{p.third}</p>
{table(p)}
<p>{p.last}</p>"""


def blocks(p: Prose) -> str:
    """As WordPress prints its blocks."""
    return f"""<p class="wp-block-paragraph">{p.lead}</p>

<figure class="wp-block-image size-large"><img loading="lazy" width="1024" height="683" src="/uploads/one.jpg"
alt="" class="wp-image-41"/><figcaption class="wp-element-caption">{p.caption}</figcaption></figure>

<p>{p.second}</p>
<h2 class="wp-block-heading">{p.heading}</h2>
<ul class="wp-block-list">
{each("<li>{}</li>", p.items)}
</ul>
<blockquote class="wp-block-quote is-layout-flow"><p>{p.quote}</p></blockquote>
<p>{p.third}</p>
<figure class="wp-block-table">{table(p, ' class="has-fixed-layout"')}</figure>
<p>{p.last}</p>"""


def classic(p: Prose) -> str:
    """As WordPress's first editor printed them."""
    return f"""<p>{p.lead}</p>
<div id="attachment_41" style="width: 510px" class="wp-caption aligncenter"><a href="/wp-content/uploads/one.jpg"><img
class="size-large wp-image-41" src="/wp-content/uploads/one.jpg" alt="" width="500" height="333" /></a><p
class="wp-caption-text">{p.caption}</p></div>
<p>{p.second}</p>
<h3>{p.heading}</h3>
<ol>
{each("<li>{}</li>", p.items)}
</ol>
<blockquote><p>{p.quote}</p></blockquote>
<p>{p.third}</p>
{table(p)}
<p>{p.last}</p>"""


def broken(p: Prose) -> str:
    """Lines parted by `<br>`, as editors of the 2000s left them."""
    items = each("- {}<br />", p.items)
    return f"""{p.lead}<br /><br /><img src="/images/one.jpg" alt="" border="0" /><br /><i>{p.caption}</i><br /><br />
{p.second}<br /><br /><b>{p.heading}</b><br />{items}<br /><blockquote>{p.quote}</blockquote>
{p.third}<br /><br />{table(p)}<br />{p.last}"""


def divided(p: Prose) -> str:
    """A `<div>` for a line, as rich text editors of browsers leave them."""
    return f"""<div>{p.lead}</div><div><br></div><div style="text-align: center;"><img src="/images/one.jpg"></div>
<div style="text-align: center;"><span style="font-size: 80%;">{p.caption}</span></div><div><br></div>
<div>{p.second}</div><div><br></div><div><b>{p.heading}</b></div><ul>{each("<li>{}</li>", p.items)}</ul>
<blockquote>{p.quote}</blockquote><div>{p.third}</div><div><br></div>{table(p)}<div><br></div><div>{p.last}</div>"""


def coded(p: Prose) -> str:
    """Markdown with a block of code, highlighted with a gutter of line numbers, instead of the table."""
    return f"""<p>{p.lead}</p>
<h2 id="s1">{p.heading}<a class="headerlink" href="#s1" title="Permalink">#</a></h2>
<p>{p.second}</p>
<ul>
{each("<li>{}</li>", p.items)}
</ul>
<blockquote><p>{p.quote}</p></blockquote>
<figure class="highlight python"><table><tr><td class="gutter"><pre><span class="line">1</span><br><span
class="line">2</span><br></pre></td><td class="code"><pre><span class="line">water = flour * <span
class="number">0.7</span></span><br><span class="line"><span
class="built_in">print</span>(water)</span><br></pre></td></tr></table></figure>
<p>{p.third}</p>
<figure><img src="/images/one.jpg" alt=""><figcaption>{p.caption}</figcaption></figure>
<p>{p.last}</p>"""
