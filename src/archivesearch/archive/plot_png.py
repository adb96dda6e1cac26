"""How is a chart painted as PNG? With Pillow, at twice the size, for screens of any density. Pure."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw, ImageFont

from archivesearch.archive.plot import HEIGHT, WIDTH, Chart

_SCALE = 2
_PAPER, _BAR, _GRID, _AXIS, _TEXT, _STRONG = "#ffffff", "#3b6ea5", "#e3e3e3", "#888888", "#555555", "#222222"
_ANCHORS = {"start": "ls", "middle": "ms", "end": "rs"}
"""Pillow's names for the point of a text that stands at its place: left, middle or right of the baseline."""


def as_png(drawing: Chart) -> bytes:
    """The bytes of a PNG, the same for the same chart."""
    image = Image.new("RGB", (WIDTH * _SCALE, HEIGHT * _SCALE), _PAPER)
    canvas = ImageDraw.Draw(image)
    for line in drawing.lines:
        place = [_px(line.x1), _px(line.y1), _px(line.x2), _px(line.y2)]
        canvas.line(place, fill=_AXIS if line.is_axis else _GRID, width=_SCALE)
    for bar in drawing.bars:
        right, bottom = _px(bar.x + bar.width), _px(bar.y + bar.height)
        canvas.rectangle([_px(bar.x), _px(bar.y), max(right - 1, _px(bar.x)), bottom - 1], fill=_BAR)
    for text in drawing.texts:
        font = ImageFont.load_default(text.size * _SCALE)
        color = _STRONG if text.is_strong else _TEXT
        canvas.text((_px(text.x), _px(text.y)), text.text, fill=color, font=font, anchor=_ANCHORS[text.anchor])
    buffer = io.BytesIO()
    image.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


# --- details ------------------------------------------------------------------------------------------------------


def _px(value: float) -> int:
    return round(value * _SCALE)
