"""How does a theme write the archive its own way? With a template of the user's, in a sandbox.

The template is a Jinja2 template. It sees plain values only, cannot reach files, modules or attributes of Python, and
what it prints is escaped for html unless its name ends in .txt, .md or .json.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePath

from archivesearch import columns
from archivesearch.archive.groups import Grouping
from archivesearch.archive.render import UNTITLED, Look, fill
from archivesearch.archive.render_groups import link_values, without_name
from archivesearch.errors import ArchivesearchError
from archivesearch.model import ArchiveTree, Month, MonthCount, PostTitle

_PLAIN_TEXT = (".txt", ".md", ".markdown", ".json")


class TemplateFailed(ArchivesearchError):
    """The template cannot be read as one, or asks for what is not there."""

    def __init__(self, path: str, line: int | None, why: str) -> None:
        place = path if line is None else f"{path}, line {line}"
        super().__init__(f"{place}: {columns.one_line(why)[:300]}; the template language: jinja.palletsprojects.com")
        self.path, self.line, self.why = path, line, why


def tree_values(tree: ArchiveTree, look: Look) -> dict[str, object]:
    """What a template sees of months: years, each with its months, each with its name, link and posts."""
    return {
        "by": "month",
        "total": tree.total,
        "undated": tree.undated,
        "others": tree.others,
        "undated_posts": _posts(look.posts(None)),
        "language": look.labels.language,
        "years": [
            {"year": year.year, "count": year.count, "months": [_month(entry, look) for entry in year.months]}
            for year in tree.years
        ],
    }


def group_values(grouping: Grouping, look: Look) -> dict[str, object]:
    """What a template sees of groups: each with its key, label, count and link."""
    return {
        "by": str(grouping.by),
        "total": grouping.posts,
        "without": grouping.without,
        "without_name": without_name(grouping.by),
        "others": grouping.others,
        "language": look.labels.language,
        "groups": [
            {
                "key": columns.one_line(group.key),
                "label": columns.one_line(group.label),
                "count": group.count,
                "link": look.link_template and fill(look.link_template, link_values(grouping.by, group)),
            }
            for group in grouping.groups
        ],
    }


def render_template(source: str, path: str, values: Mapping[str, object]) -> str:
    """The template filled. Raises `TemplateFailed`, with the line where it can be told."""
    from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        autoescape=PurePath(path).suffix.lower() not in _PLAIN_TEXT,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    try:
        return environment.from_string(source).render(values)
    except TemplateSyntaxError as error:
        raise TemplateFailed(path, error.lineno, error.message or "it is no template") from error
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, OverflowError, RecursionError) as error:
        # What an expression of the template raises: {{ years / 2 }}, {{ years[99].count }}.
        raise TemplateFailed(path, _line_of(error), str(error) or type(error).__name__) from error


# --- details ------------------------------------------------------------------------------------------------------


def _month(entry: MonthCount, look: Look) -> dict[str, object]:
    month = entry.month
    return {
        "year": month.year,
        "month": month.month,
        "iso": str(month),
        "name": look.labels.months[month.month - 1],
        "label": look.labels.month(Month(month.year, month.month)),
        "count": entry.count,
        "link": look.link(month),
        "posts": _posts(look.posts(month)),
    }


def _posts(posts: Sequence[PostTitle]) -> list[dict[str, object]]:
    return [
        {
            "title": columns.one_line(post.title or "") or UNTITLED,
            "url": post.url,
            "date": None if post.on is None else post.on.isoformat(),
        }
        for post in posts
    ]


def _line_of(error: BaseException) -> int | None:
    """The line of the template that raised: the innermost frame of its compiled code."""
    line, trace = None, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
