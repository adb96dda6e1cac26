"""How do posts a month look over the years? A chart for a page, as SVG or for another painter. Pure."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from archivesearch import columns
from archivesearch.archive.counts import month_counts, with_empty_months
from archivesearch.archive.labels import ENGLISH, Labels
from archivesearch.model import ArchiveTree, Month

WIDTH, HEIGHT = 960, 320
_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 16, 56, 36
_YEAR_LABEL = 44
"""Pixels a year's label needs; where years are narrower, every second, fifth, ... has one."""
_LINES = 4
"""Horizontal lines to read counts by, about."""


@dataclass(frozen=True, slots=True)
class Bar:
    x: float
    y: float
    width: float
    height: float
    title: str
    """What it stands for: "October 2018: 2"."""


@dataclass(frozen=True, slots=True)
class Line:
    x1: float
    y1: float
    x2: float
    y2: float
    is_axis: bool


@dataclass(frozen=True, slots=True)
class Text:
    x: float
    y: float
    text: str
    size: int
    anchor: str
    """Which point of the text stands at x: start, middle or end."""
    is_strong: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Chart:
    """A drawing: what is where, in pixels from the upper left corner."""

    title: str
    subtitle: str
    bars: tuple[Bar, ...]
    lines: tuple[Line, ...]
    texts: tuple[Text, ...]


def chart(tree: ArchiveTree, title: str, *, labels: Labels = ENGLISH) -> Chart:
    """The bars of all months from the first to the last, empty ones as gaps; posts without a month are named below."""
    months = month_counts(with_empty_months(tree))[::-1]
    title, subtitle = columns.one_line(title), _subtitle(tree, months)
    texts = [
        Text(_LEFT, 22, columns.cut(title, 90), 16, "start", is_strong=True),
        Text(_LEFT, 41, subtitle, 12, "start"),
    ]
    if not months:
        return Chart(title=title, subtitle=subtitle, bars=(), lines=(), texts=tuple(texts))
    top, step = _scale(max(count for _, count in months))
    plot_height, slot = HEIGHT - _TOP - _BOTTOM, (WIDTH - _LEFT - _RIGHT) / max(len(months), 12)
    lines = [_line_at(value, top, plot_height) for value in range(0, top + 1, step)]
    texts += [
        Text(_LEFT - 8, line.y1 + 4, f"{value:,}", 11, "end")
        for line, value in zip(lines, range(0, top + 1, step), strict=True)
    ]
    years = list(_years(months, slot))
    texts += _year_texts(years)
    bottom = _TOP + plot_height
    lines += [Line(x, bottom, x, bottom + 5, is_axis=True) for x, _ in years]
    return Chart(
        title=title,
        subtitle=subtitle,
        bars=tuple(_bars(months, slot, top, plot_height, labels)),
        lines=tuple(lines),
        texts=tuple(texts),
    )


def as_svg(drawing: Chart) -> str:
    """A standalone SVG document: scales with the page, dark where the page is dark, each bar with its tooltip."""
    return "".join(f"{line}\n" for line in _svg(drawing))


# --- details: what is where ---------------------------------------------------------------------------------------


def _subtitle(tree: ArchiveTree, months: Sequence[tuple[Month, int]]) -> str:
    """Months as numbers: the font that Pillow brings knows Latin letters only."""
    parts = [f"{tree.total:,} {'post' if tree.total == 1 else 'posts'} by month"]
    if months:
        parts.append(f"{months[0][0]} to {months[-1][0]}")
    if tree.undated:
        parts.append(f"{tree.undated:,} undated not shown")
    return ", ".join(parts)


def _scale(largest: int) -> tuple[int, int]:
    """The top of the axis and the step of its lines: 1, 2 or 5 times a power of ten, always whole posts."""
    rough = max(largest / _LINES, 1)
    power = 10 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)
    return max(math.ceil(largest / step), 1) * step, step


def _line_at(value: int, top: int, plot_height: float) -> Line:
    y = _TOP + plot_height * (1 - value / top)
    return Line(_LEFT, y, WIDTH - _RIGHT, y, is_axis=value == 0)


def _bars(
    months: Sequence[tuple[Month, int]], slot: float, top: int, plot_height: float, labels: Labels
) -> Iterator[Bar]:
    gap = min(slot * 0.25, 6)
    for number, (month, count) in enumerate(months):
        if count:
            height = max(plot_height * count / top, 1)
            title = f"{labels.month(month)}: {count:,}"
            yield Bar(_LEFT + number * slot + gap / 2, _TOP + plot_height - height, slot - gap, height, title)


def _years(months: Sequence[tuple[Month, int]], slot: float) -> Iterator[tuple[float, int]]:
    """Where each year begins, and which; the first one only where the next leaves it room."""
    for number, (month, _) in enumerate(months):
        if month.month == 1 or number == 0:
            yield _LEFT + number * slot, month.year


def _year_texts(years: Sequence[tuple[float, int]]) -> Iterator[Text]:
    """As many labels as have room: every year, every second, every fifth, ..."""
    widths = [right - left for (left, _), (right, _) in pairwise(years)]
    widest = max(widths, default=float(_YEAR_LABEL))
    every = next((n for n in (1, 2, 5, 10, 20, 50, 100) if widest * n >= _YEAR_LABEL), 1000)
    for number, (x, year) in enumerate(years):
        has_room = number > 0 or not widths or widths[0] >= _YEAR_LABEL
        if year % every == 0 and has_room:
            yield Text(x, HEIGHT - 14, str(year), 11, "start")


# --- details: SVG -------------------------------------------------------------------------------------------------

_STYLE = """\
text { font-family: system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #555 }
.strong { fill: #222; font-weight: 600 } .bar { fill: #3b6ea5 } .bar:hover { fill: #1f4b7a }
.grid { stroke: #e3e3e3 } .axis { stroke: #888 }
@media (prefers-color-scheme: dark) { text { fill: #aaa } .strong { fill: #eee } .bar { fill: #7fb0e0 }
.bar:hover { fill: #b5d4f2 } .grid { stroke: #3a3a3a } .axis { stroke: #888 } }"""


def _svg(drawing: Chart) -> Iterator[str]:
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        'role="img" aria-labelledby="title desc" style="max-width:100%;height:auto">'
    )
    yield f'<title id="title">{escape(drawing.title)}</title>'
    yield f'<desc id="desc">{escape(drawing.subtitle)}</desc>'
    yield f"<style>\n{_STYLE}\n</style>"
    for line in drawing.lines:
        kind = "axis" if line.is_axis else "grid"
        yield f'<line class="{kind}" x1="{line.x1:g}" y1="{line.y1:.1f}" x2="{line.x2:g}" y2="{line.y2:.1f}"/>'
    for bar in drawing.bars:
        place = f'x="{bar.x:.2f}" y="{bar.y:.1f}" width="{bar.width:.2f}" height="{bar.height:.1f}"'
        yield f'<rect class="bar" {place}><title>{escape(bar.title)}</title></rect>'
    for text in drawing.texts:
        kind = ' class="strong"' if text.is_strong else ""
        place = f'x="{text.x:g}" y="{text.y:.1f}" font-size="{text.size}" text-anchor="{text.anchor}"'
        yield f"<text{kind} {place}>{escape(text.text)}</text>"
    yield "</svg>"
