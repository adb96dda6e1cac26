"""What does the sample blog's HTML look like? The pages of a university's Drupal 7 site, piece by piece.

Everything that is not a finished block of a post is escaped here. Dates are printed for readers only: half of the real
blogs that were measured give no machine-readable date on their posts.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from importlib.resources import files
from string import Template

from archivesearch.demo.sample_post import SampleComment, SamplePost, slug

BLOG_TITLE = "Grad Notes"
_UNIVERSITY = "Kestrel Lake University"
_TEMPLATES = files("archivesearch.demo") / "templates"
_PAGE = Template((_TEMPLATES / "page.html").read_text(encoding="utf-8"))
_STYLE = (_TEMPLATES / "style.css").read_text(encoding="utf-8").strip()

# Not strftime: its names follow the process's locale, and a page must not.
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def page(*, title: str, content: str, sidebar: str, body_class: str, newest_year: int, canonical: str | None) -> str:
    """A whole page; `content` and `sidebar` are finished HTML, the rest is text."""
    head_title = BLOG_TITLE if title == BLOG_TITLE else f"{title} | {BLOG_TITLE}"
    return _PAGE.substitute(
        head_title=escape(f"{head_title} | {_UNIVERSITY}"),
        head_links=_head_links(canonical),
        style=_STYLE,
        body_class=escape(body_class),
        newest_year=newest_year,
        title=escape(title),
        content=content,
        sidebar=sidebar,
    )


def full_post(post: SamplePost) -> str:
    """The content region of a post's own page; its title is the page's."""
    comments = _comments(post.comments) if post.comments else ""
    return f"""<div id="node-{post.node}" class="node node-blog-post node-promoted view-mode-full clearfix">
{_submitted(post)}
<div class="content clearfix">
{_body_field(post.body_html)}
{_tags_field(post.tags)}
</div>
{comments}
</div>"""


def teasers(posts: Iterable[SamplePost]) -> str:
    return "\n".join(_teaser(post) for post in posts)


def pager(path: str, number: int, pages: int) -> str:
    """Drupal's pager; nothing when all fits on one page."""
    if pages < 2:
        return ""
    items = []
    if number > 0:
        items.append(_pager_item("previous", path, number - 1, "‹ previous"))
    for other in range(pages):
        if other == number:
            items.append(f'<li class="pager-current">{other + 1}</li>')
        else:
            items.append(_pager_item("item", path, other, str(other + 1)))
    if number < pages - 1:
        items.append(_pager_item("next", path, number + 1, "next ›"))
        items.append(_pager_item("last", path, pages - 1, "last »"))
    return f'<h2 class="element-invisible">Pages</h2>\n<ul class="pager">{"".join(items)}</ul>'


def sidebar(recent: Sequence[SamplePost], counts: Mapping[int, Mapping[int, int]], tags: Sequence[str]) -> str:
    """The blocks that stand beside every page; `counts` are posts by year and month, newest first."""
    recent_items = "".join(f'<li><a href="{escape(post.path)}">{escape(post.title)}</a></li>\n' for post in recent)
    tag_items = "".join(f"<li>{_tag_link(tag)}</li>\n" for tag in tags)
    return "\n".join(
        (
            _block("search-form", "Search this blog", _SEARCH_FORM),
            _block("views-recent-posts", "Recent posts", f"<ul>\n{recent_items}</ul>"),
            _block("blog-archive", "Archive", archive_list(counts)),
            _block("views-tags", "Topics", f"<ul>\n{tag_items}</ul>"),
        )
    )


def archive_list(counts: Mapping[int, Mapping[int, int]]) -> str:
    """The nested list of years and months with their numbers of posts."""
    years = []
    for year, months in counts.items():
        items = "\n".join(
            f'<li><a href="/blog/archive/{year}/{month:02}">{MONTHS[month - 1]} ({count})</a></li>'
            for month, count in months.items()
        )
        total = sum(months.values())
        years.append(f'<li><a href="/blog/archive/{year}">{year} ({total})</a>\n<ol>\n{items}\n</ol>\n</li>')
    return '<ol class="blog-archive">\n' + "\n".join(years) + "\n</ol>"


def long_date(day: dt.date) -> str:
    return f"{_WEEKDAYS[day.weekday()]}, {MONTHS[day.month - 1]} {day.day}, {day.year}"


def tag_path(tag: str) -> str:
    return f"/blog/tags/{slug(tag)}"


# --- details ------------------------------------------------------------------------------------------------------

_SEARCH_FORM = """<form action="/search" method="get" role="search">
<label class="element-invisible" for="edit-keys">Search</label>
<input type="search" id="edit-keys" name="keys" size="15" maxlength="128"><button type="submit">Search</button>
</form>"""


def _head_links(canonical: str | None) -> str:
    links = [f'<link rel="alternate" type="application/rss+xml" title="{BLOG_TITLE}" href="/blog/feed">']
    if canonical:
        # Drupal 7 writes the canonical link as a path, not as a whole address.
        links.append(f'<link rel="canonical" href="{escape(canonical)}">')
    return "\n".join(links)


def _teaser(post: SamplePost) -> str:
    path, title = escape(post.path), escape(post.title)
    return f"""<div id="node-{post.node}" class="node node-blog-post node-promoted node-teaser clearfix">
<h2><a href="{path}">{title}</a></h2>
{_submitted(post)}
<div class="content clearfix">
{_body_field(post.blocks[0] if post.blocks else "")}
</div>
<ul class="links inline"><li class="node-readmore first last"><a href="{path}" rel="tag" title="{title}">Read more<span
class="element-invisible"> about {title}</span></a></li></ul>
</div>"""


def _submitted(post: SamplePost) -> str:
    author = f'<span class="username">{escape(post.author)}</span>'
    return f'<div class="submitted">Submitted by {author} on {long_date(post.on)}</div>'


def _body_field(html: str) -> str:
    return (
        '<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items">'
        f'<div class="field-item even">\n{html}\n</div></div></div>'
    )


def _tags_field(tags: Iterable[str]) -> str:
    items = "".join(f'<div class="field-item">{_tag_link(tag)}</div>' for tag in tags)
    return (
        '<div class="field field-name-field-tags field-type-taxonomy-term-reference field-label-above">'
        f'<div class="field-label">Tags:&nbsp;</div><div class="field-items">{items}</div></div>'
    )


def _tag_link(tag: str) -> str:
    return f'<a href="{tag_path(tag)}">{escape(tag)}</a>'


def _comments(comments: Sequence[SampleComment]) -> str:
    entries = "\n".join(_comment(number, comment) for number, comment in enumerate(comments, start=1))
    return f'<section id="comments" class="comment-wrapper">\n<h2 class="title">Comments</h2>\n{entries}\n</section>'


def _comment(number: int, comment: SampleComment) -> str:
    # Drupal's medium date format, in month/day order and unlike the long one of the post.
    written = f"{_WEEKDAYS[comment.written_at.weekday()][:3]}, {comment.written_at:%m/%d/%Y - %H:%M}"
    name = f'<span class="username">{escape(comment.author)} (not verified)</span>'
    return f"""<article class="comment comment-by-anonymous clearfix" id="comment-{number}">
<div class="submitted">Submitted by {name} on {written}</div>
<div class="content">{"".join(comment.blocks)}</div>
</article>"""


def _pager_item(kind: str, path: str, number: int, label: str) -> str:
    return f'<li class="pager-{kind}"><a href="{_page_path(path, number)}">{label}</a></li>'


def _page_path(path: str, number: int) -> str:
    """Pages count from 0, as Drupal's do, and the first has no number."""
    return escape(f"{path}?page={number}" if number else path)


def _block(name: str, title: str, content: str) -> str:
    return f'<div id="block-{name}" class="block"><h2>{title}</h2>\n<div class="content">\n{content}\n</div></div>'
