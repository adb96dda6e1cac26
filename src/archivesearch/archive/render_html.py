"""How is an archive tree written as html: nested lists, the options of a select, links for the head of a page?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from archivesearch import columns
from archivesearch.archive.counts import month_counts
from archivesearch.archive.render import UNDATED, UNTITLED, ArchiveFormat, BadLinkTemplate, Look, fill_link, rest
from archivesearch.model import ArchiveTree, Month, PostTitle


def lines(tree: ArchiveTree, format: ArchiveFormat, look: Look) -> Iterator[str]:
    """The lines of one of the three formats of html. Raises `BadLinkTemplate`."""
    match format:
        case ArchiveFormat.OPTION:
            return _as_options(tree, look)
        case ArchiveFormat.LINK:
            return _as_links(tree, look)
        case _:
            return _as_html(tree, look)


# --- details ------------------------------------------------------------------------------------------------------


def _as_html(tree: ArchiveTree, look: Look) -> Iterator[str]:
    yield '<ol class="archive">'
    for number, year in enumerate(tree.years):
        head = f'<time datetime="{year.year:04}">{year.year}</time>{look.in_brackets(year.count)}'
        if look.folded:
            yield f"  <li><details{' open' if not number else ''}><summary>{head}</summary>"
        else:
            yield f"  <li>{head}"
        yield "    <ol>"
        for entry in year.months:
            posts = _html_posts(look.posts(entry.month))
            yield f"      <li>{_linked_month(entry.month, look)}{look.in_brackets(entry.count)}{posts}</li>"
        yield "    </ol>"
        yield "  </details></li>" if look.folded else "  </li>"
    for name, count in rest(tree):
        posts = _html_posts(look.posts(None)) if name == UNDATED else ""
        yield f'  <li class="{name}">{name}{look.in_brackets(count)}{posts}</li>'
    yield "</ol>"


def _html_posts(posts: Sequence[PostTitle]) -> str:
    items = (
        f'<li><a href="{escape(post.url)}">{escape(columns.one_line(post.title or UNTITLED))}</a></li>'
        for post in posts
    )
    return f"<ul>{''.join(items)}</ul>" if posts else ""


def _linked_month(month: Month, look: Look) -> str:
    name = f'<time datetime="{month}">{escape(look.name(month))}</time>'
    link = look.link(month)
    return name if link is None else f'<a href="{escape(link)}">{name}</a>'


def _as_options(tree: ArchiveTree, look: Look) -> Iterator[str]:
    """The options of a `<select>`: the value is the month, or the address of its page."""
    for month, count in month_counts(tree):
        link = look.link(month)
        value = f'value="{month}"' if link is None else f'value="{escape(link)}" data-month="{month}"'
        yield f"<option {value}>{escape(look.labels.month(month))}{look.in_brackets(count)}</option>"
    for name, count in rest(tree):
        yield f'<option value="{name}">{name}{look.in_brackets(count)}</option>'


def _as_links(tree: ArchiveTree, look: Look) -> Iterator[str]:
    """As wp_get_archives(format=link) writes them. Raises `BadLinkTemplate` without a template: they only link."""
    if look.link_template is None:
        raise BadLinkTemplate("", "the format link needs one, such as /{year}/{month:02}/")
    for month, _ in month_counts(tree):
        link = escape(fill_link(look.link_template, month))
        yield f'<link rel="archives" title="{escape(look.labels.month(month))}" href="{link}">'
