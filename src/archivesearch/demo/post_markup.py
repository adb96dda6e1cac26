"""How does the plain text of a sample post become HTML?

A tiny markup, enough for a blog: blank lines separate blocks, and every character that is not markup is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape, unescape


def to_html(source: str) -> tuple[str, ...]:
    """One HTML element for each block of the source, in order."""
    return tuple(_block(chunk.strip("\n")) for chunk in re.split(r"\n(?:[ \t]*\n)+", source) if chunk.strip())


def to_text(block_html: str) -> str:
    """The words of one block as a reader sees them: rows and items on lines of their own."""
    lines = re.sub(r"</(?:li|tr|p)>", "\n", block_html)
    words = unescape(re.sub(r"<[^>]{1,300}>", "", re.sub(r"</t[dh]>", " ", lines)))
    return "\n".join(line.strip() for line in words.splitlines() if line.strip())


# --- details ------------------------------------------------------------------------------------------------------

_LINK = re.compile(r"\[([^\]\n]{1,200})\]\(((?:https?://|/)[^\s()\"<>]{0,300})\)")
_INLINE: tuple[tuple[re.Pattern[str], str], ...] = (
    (_LINK, r'<a href="\2">\1</a>'),
    (re.compile(r"`([^`\n]{1,200})`"), r"<code>\1</code>"),
    (re.compile(r"\*\*([^*\n]{1,200})\*\*"), r"<strong>\1</strong>"),
    (re.compile(r"\*([^*\n]{1,200})\*"), r"<em>\1</em>"),
)


def _block(chunk: str) -> str:
    lines = chunk.split("\n")
    for marks, render in _BLOCKS:
        if all(marks.match(line) for line in lines):
            return render([marks.sub("", line, count=1) for line in lines])
    return _paragraph(lines)


def _inline(text: str) -> str:
    """Escaped first: the patterns then see no markup but their own."""
    html = escape(text, quote=False)
    for pattern, replacement in _INLINE:
        html = pattern.sub(replacement, html)
    return html


def _paragraph(lines: list[str]) -> str:
    return f"<p>{_inline(' '.join(lines))}</p>"


def _heading(lines: list[str]) -> str:
    return f"<h3>{_inline(' '.join(lines))}</h3>"


def _quote(lines: list[str]) -> str:
    return f"<blockquote>{_paragraph(lines)}</blockquote>"


def _code(lines: list[str]) -> str:
    text = escape("\n".join(lines), quote=False)
    return f"<pre><code>{text}</code></pre>"


def _bullets(lines: list[str]) -> str:
    return f"<ul>\n{_items(lines)}\n</ul>"


def _numbers(lines: list[str]) -> str:
    return f"<ol>\n{_items(lines)}\n</ol>"


def _items(lines: list[str]) -> str:
    return "\n".join(f"<li>{_inline(line)}</li>" for line in lines)


def _table(lines: list[str]) -> str:
    """The first row is the heading."""
    head, *rows = ([_inline(cell.strip()) for cell in line.rstrip(" |").split("|")] for line in lines)
    top = "".join(f"<th>{cell}</th>" for cell in head)
    body = "\n".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table>\n<thead><tr>{top}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"


_BLOCKS: tuple[tuple[re.Pattern[str], Callable[[list[str]], str]], ...] = (
    (re.compile(r"## +"), _heading),
    (re.compile(r"> ?"), _quote),
    (re.compile(r" {4}"), _code),
    (re.compile(r"- "), _bullets),
    (re.compile(r"\d{1,2}\. "), _numbers),
    (re.compile(r"\| "), _table),
)
"""What every line of a block begins with, and how such a block is written; any other block is a paragraph."""
