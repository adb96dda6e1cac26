"""How is an archive tree written down? Seven formats; `archive.read` and `archive.read_html` read them back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import quote

from archivesearch import columns
from archivesearch.archive.counts import month_counts
from archivesearch.archive.labels import ENGLISH, Labels
from archivesearch.archive.names import SCHEMA as SCHEMA
from archivesearch.archive.names import UNDATED as UNDATED
from archivesearch.errors import UsageError
from archivesearch.model import ArchiveTree, Month
from archivesearch.named_tuples import NamedTuple

if TYPE_CHECKING:
    from archivesearch.model import PostTitle

"""The entry of posts whose month is unknown; there is one only when there are such posts."""
OTHERS = "others"
"""The entry of posts of months that were left out on purpose."""
TOTAL = "total"
UNTITLED = "untitled"
BAR_PARTS = " ▏▎▍▌▋▊▉█"
"""A column of a bar, by eighths."""
MIN_BAR_COLUMNS, MAX_BAR_COLUMNS = 4, 50
_PLACEHOLDER = re.compile(r"\{([a-z]{1,10})(?::0?([1-9]))?\}")


class ArchiveFormat(StrEnum):
    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    OPTION = "option"
    JSON = "json"
    CSV = "csv"
    LINK = "link"
    """`<link rel="archives">` for the head of a page."""


Titles: TypeAlias = "Mapping[Month | None, Sequence[PostTitle]]"
"""The posts of each month, newest first; None: of those without one."""


class BadLinkTemplate(UsageError):
    def __init__(self, template: str, why: str) -> None:
        super().__init__(f"the link template {template[:200]!r} cannot be used: {why}")
        self.template, self.why = template, why


class Look(NamedTuple):
    """How to write, whatever the format."""

    labels: Labels = ENGLISH
    link_template: str | None = None
    """The address of a month's page, such as "/archive/{year}/{month:02}"; for html, option and link."""
    bars: int | None = None
    """Columns that lines of text may take; each month then shows a bar."""
    counts: bool = True
    """Whether markdown, html and option show them; without, the block cannot be read back."""
    folded: bool = False
    """Whether the years of html fold: `<details>`, the first one open."""
    titles: Titles | None = None
    """Posts to list below their month; for text, markdown, html and json."""

    def link(self, month: Month) -> str | None:
        return None if self.link_template is None else fill_link(self.link_template, month)

    def name(self, month: Month) -> str:
        return self.labels.months[month.month - 1]

    def in_brackets(self, count: int) -> str:
        return f" ({count})" if self.counts else ""

    def posts(self, month: Month | None) -> Sequence[PostTitle]:
        return () if self.titles is None else self.titles.get(month, ())


def render(tree: ArchiveTree, format: ArchiveFormat, look: Look | None = None) -> str:
    """The tree as text that ends in a line end, or "" when the format has nothing to say of an empty tree.

    Raises `BadLinkTemplate`.
    """
    return "".join(f"{line}\n" for line in _lines(tree, format, look or Look()))


def tree_as_json(tree: ArchiveTree, look: Look | None = None) -> dict[str, object]:
    """The keys of `counts --format json`, and of the facets of a search."""
    others = {"others": tree.others} if tree.others else {}
    undated = {"posts": list(map(_post_as_json, look.posts(None)))} if look and look.posts(None) else {}
    return {
        "total": tree.total,
        "undated": tree.undated,
        **others,
        "years": years_as_json(tree, look),
        **undated,
    }


def years_as_json(tree: ArchiveTree, look: Look | None = None) -> list[dict[str, object]]:
    return [
        {
            "year": year.year,
            "count": year.count,
            "months": [
                {"month": entry.month.month, "count": entry.count}
                | ({} if look is None or look.titles is None else _posts_as_json(look.posts(entry.month)))
                for entry in year.months
            ],
        }
        for year in tree.years
    ]


def bar(count: int, largest: int, room: int) -> str:
    """A bar of at most `room` columns, scaled to the largest count; what is not nothing shows at least its edge.

    "" where there is no room for a bar that tells anything.
    """
    if count < 1 or room < MIN_BAR_COLUMNS:
        return ""
    eighths = max(round(count * room * 8 / largest), 1)
    return BAR_PARTS[8] * (eighths // 8) + BAR_PARTS[eighths % 8].strip()


def fill_link(template: str, month: Month) -> str:
    """The address of a month's page; `{year}` and `{month}` may give a number of digits (`{month:02}`)."""
    return fill(template, {"year": month.year, "month": month.month})


def fill(template: str, values: Mapping[str, int | str]) -> str:
    """The template with its places filled: numbers with as many digits as it says, names percent-encoded."""

    def value(found: re.Match[str]) -> str:
        known = values.get(found[1])
        if known is None:
            return found[0]
        return quote(known, safe="") if isinstance(known, str) else f"{known:0{found[2] or 1}}"

    link = _PLACEHOLDER.sub(value, template)
    if "{" in link or "}" in link:
        names = ", ".join(f"{{{name}}}" for name in values)
        raise BadLinkTemplate(template, f"only {names} stand for something, numbers also as {{month:02}}")
    return link


# --- details ------------------------------------------------------------------------------------------------------


def _lines(tree: ArchiveTree, format: ArchiveFormat, look: Look) -> Iterator[str]:
    match format:
        case ArchiveFormat.TEXT:
            return _as_text(tree, look)
        case ArchiveFormat.MARKDOWN:
            return _as_markdown(tree, look)
        case ArchiveFormat.JSON:
            return iter(json.dumps({"schema": SCHEMA, **tree_as_json(tree, look)}, indent=2).splitlines())
        case ArchiveFormat.CSV:
            return _as_csv(tree)
        case _:
            from archivesearch.archive.render_html import lines  # loaded for html only: its tables cost 2 ms

            return lines(tree, format, look)


def rest(tree: ArchiveTree) -> list[tuple[str, int]]:
    """What stands below the years: the undated, and what was left out."""
    return [(name, count) for name, count in ((UNDATED, tree.undated), (OTHERS, tree.others)) if count]


def _as_text(tree: ArchiveTree, look: Look) -> Iterator[str]:
    """Years, their months below, counts in one column, the total last."""
    rows: list[tuple[str, int, Month | None]] = []
    for year in tree.years:
        rows.append((f"{year.year}", year.count, None))
        rows.extend((f"  {look.name(entry.month)}", entry.count, entry.month) for entry in year.months)
    rows += [(name, count, None) for name, count in [*rest(tree), (TOTAL, tree.total)]]
    label_columns = max(columns.width(label) for label, _, _ in rows)
    count_columns = len(str(tree.total))
    room = min((look.bars or 0) - label_columns - count_columns - 4, MAX_BAR_COLUMNS)
    largest = max((count for _, count, month in rows if month), default=0)
    for label, count, month in rows:
        line = f"{columns.pad(label, label_columns)}  {count:>{count_columns}}"
        yield f"{line}  {bar(count, largest, room)}".rstrip() if month else line
        listed = look.posts(month) if month or label == UNDATED else ()
        yield from (f"    {_day(post)}  {columns.one_line(post.title or UNTITLED)}".rstrip() for post in listed)


def _day(post: PostTitle) -> str:
    return "-" if post.on is None else post.on.isoformat()


def _as_markdown(tree: ArchiveTree, look: Look) -> Iterator[str]:
    """Ordered lists, months numbered anew in each year: the lines a browser's text of nested `<ol>` shows."""
    for number, year in enumerate(tree.years, 1):
        yield f"  {number}. {year.year}{look.in_brackets(year.count)}"
        for month_number, entry in enumerate(year.months, 1):
            yield f"    {month_number}. {look.name(entry.month)}{look.in_brackets(entry.count)}"
            yield from _markdown_posts(look.posts(entry.month), " " * 6)
    for number, (name, count) in enumerate(rest(tree), len(tree.years) + 1):
        yield f"  {number}. {name}{look.in_brackets(count)}"
        yield from _markdown_posts(look.posts(None) if name == UNDATED else (), " " * 4)


def _markdown_posts(posts: Sequence[PostTitle], indent: str) -> Iterator[str]:
    for number, post in enumerate(posts, 1):
        title = _MARKDOWN_MARKS.sub(r"\\\g<0>", columns.one_line(post.title or UNTITLED))
        yield f"{indent}{number}. [{title}](<{post.url.replace('>', '%3E').replace('<', '%3C')}>)"


_MARKDOWN_MARKS = re.compile(r"[\\`*_\[\]<>#&!|]")


def _as_csv(tree: ArchiveTree) -> Iterator[str]:
    """One row a month; the row of the undated posts has neither year nor month."""
    yield "year,month,count"
    for month, count in month_counts(tree):
        yield f"{month.year},{month.month},{count}"
    if tree.undated:
        yield f",,{tree.undated}"
    if tree.others:
        yield f"{OTHERS},,{tree.others}"


def _posts_as_json(posts: Sequence[PostTitle]) -> dict[str, object]:
    return {"posts": list(map(_post_as_json, posts))}


def _post_as_json(post: PostTitle) -> dict[str, object]:
    return {"url": post.url, "title": post.title, "date": None if post.on is None else post.on.isoformat()}
