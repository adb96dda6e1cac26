"""How do posts and hits leave the program? The formats of search, list and show, line by line.

Text is for a person: on a terminal it fits the width, in a pipe it is plain and never cut. The other formats are for
programs. Foreign text never drives the reader's terminal or spreadsheet: control and bidirectional characters are
removed from text, csv, tsv and urls and written as \\u escapes in json, which loses nothing.

`date` is "YYYY-MM-DD" when the day is known, else null; `year` and `month` are null when they are not known.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from archivesearch import columns, spreadsheet
from archivesearch.archive.names import SCHEMA, UNDATED
from archivesearch.cli.style import Style
from archivesearch.model import Post, PostDate, Precision, SearchHit, SearchResults
from archivesearch.urls import display

POST_KEYS = ("url", "title", "date", "year", "month", "authors", "tags", "language", "blog", "words")
HIT_KEYS = (*POST_KEYS, "score", "snippet")
MAX_READING_COLUMNS = 100
"""Prose in longer lines is hard to read, however wide the terminal."""
_DATE_COLUMNS = _FACT_COLUMNS = 10
_ADDRESS_FROM_COLUMNS = 60
"""A narrower terminal lists dates and titles alone: half a title and half an address tell neither."""
_UNTITLED_COLUMNS = 60
_ESCAPED_IN_JSON = "[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"


class Format(StrEnum):
    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    TSV = "tsv"
    URLS = "urls"
    NULL = "null"
    """Addresses, each ended by NUL: for xargs -0."""

    @property
    def end(self) -> str:
        return "\0" if self is Format.NULL else "\n"


def render_posts(posts: Iterable[Post], total: int, format: Format, style: Style) -> Iterator[str]:
    """The lines of `list`, without their line ends, while the posts come in. No post, no text."""
    if format is Format.TEXT:
        return (_list_line(post, style) for post in posts)
    if format in (Format.URLS, Format.NULL):
        return (columns.one_line(post.url) for post in posts)
    if format is Format.JSON:
        return _json_document({"schema": SCHEMA, "total": total}, "posts", map(_post_as_json, posts), {})
    return _as_rows(map(_post_as_json, posts), POST_KEYS, format)


def render_hits(results: SearchResults, format: Format, style: Style) -> Iterator[str]:
    """The hits of `search` in a format other than json, without line ends."""
    if format is Format.TEXT:
        return _hits_as_text(results, style)
    if format in (Format.URLS, Format.NULL):
        return (columns.one_line(hit.post.url) for hit in results.hits)
    return _as_rows(map(_hit_as_json, results.hits), HIT_KEYS, format)


def render_document(results: SearchResults, tail: dict[str, object]) -> Iterator[str]:
    """`search --format json`; `tail` is what follows the hits."""
    head = {"schema": SCHEMA, "query": results.request.query, "total": results.total}
    return _json_document(head, "hits", map(_hit_as_json, results.hits), tail)


def render_post(post: Post, style: Style) -> Iterator[str]:
    """The lines of `show`: what is known of the post, then its text whole."""
    yield from _wrapped(_title(post), style, codes=_BOLD)
    yield ""
    for name, value in _facts(post):
        yield from _fact_lines(name, value, style)
    yield f"{painted(columns.pad('address', _FACT_COLUMNS), DIM, style)}{_linked(_address(post), post, style)}"
    yield ""
    for line in post.text.splitlines():
        yield from _wrapped(columns.safe(line.expandtabs(4)).rstrip(), style) or ("",)


# --- details: for programs ----------------------------------------------------------------------------------------

_Record = dict[str, object]


def _post_as_json(post: Post) -> _Record:
    date = post.date
    month = date.month if date else None
    return {
        "url": post.url,
        "title": post.title,
        "date": date.on.isoformat() if date and date.precision is Precision.DAY else None,
        "year": date.on.year if date else None,
        "month": month.month if month else None,
        "authors": list(post.authors),
        "tags": list(post.tags),
        "language": post.language,
        "blog": post.blog,
        "words": post.words,
    }


def _hit_as_json(hit: SearchHit) -> _Record:
    return {
        **_post_as_json(hit.post),
        "score": round(hit.score, 4),
        "snippet": hit.snippet,
        "marks": [list(mark) for mark in hit.marks],
    }


def _json(value: object) -> str:
    """JSON on one line, readable in every script and harmless on a terminal."""
    text = json.dumps(value, ensure_ascii=False)
    if text.isprintable():
        return text
    return re.sub(_ESCAPED_IN_JSON, lambda found: f"\\u{ord(found[0]):04x}", text)


def _json_document(head: _Record, key: str, records: Iterable[_Record], tail: _Record) -> Iterator[str]:
    """One JSON object with a line for each record, so that a long list neither fills memory nor one line."""
    yield f'{_json(head)[:-1]}, "{key}": ['
    waiting: _Record | None = None
    for record in records:
        if waiting is not None:
            yield f"{_json(waiting)},"
        waiting = record
    if waiting is not None:
        yield _json(waiting)
    yield "]" + (f", {_json(tail)[1:]}" if tail else "}")


def _as_rows(records: Iterable[_Record], keys: Sequence[str], format: Format) -> Iterator[str]:
    """A line for each record."""
    if format is Format.JSONL:
        return map(_json, records)
    return _as_csv(records, keys) if format is Format.CSV else _as_tsv(records, keys)


def _as_tsv(records: Iterable[_Record], keys: Sequence[str]) -> Iterator[str]:
    yield "\t".join(keys)
    for record in records:
        yield "\t".join(_cell(record[key]) for key in keys)


def _as_csv(records: Iterable[_Record], keys: Sequence[str]) -> Iterator[str]:
    import csv  # 0.5 ms that the other formats need not pay

    line = io.StringIO()
    writer = csv.writer(line, lineterminator="")
    writer.writerow(keys)
    yield line.getvalue()
    for record in records:
        line.seek(0)
        line.truncate()
        writer.writerow([_cell(record[key]) for key in keys])
        yield line.getvalue()


def _cell(value: object) -> str:
    """A value as one line of a cell: "" for what is not known, lists joined by "; ", formulas made text."""
    if value is None:
        return ""
    if isinstance(value, (int, float)):
        return str(value)
    return spreadsheet.cell("; ".join(map(str, value)) if isinstance(value, list) else str(value))


# --- details: for a person ----------------------------------------------------------------------------------------

_BOLD, DIM, _MARK, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[1;33m", "\x1b[0m"


def _hits_as_text(results: SearchResults, style: Style) -> Iterator[str]:
    for hit in results.hits:
        yield from _hit_lines(hit, style)
        yield ""


def summary(results: SearchResults) -> str:
    """Which of how many hits these are."""
    shown, total = len(results.hits), results.total
    if shown == total:
        return "1 post matches" if total == 1 else f"{total} posts match"
    first = results.request.offset + 1
    which = f"{first} to {first + shown - 1}" if first > 1 else str(shown)
    return f"{which} of {total} posts that match"


def _hit_lines(hit: SearchHit, style: Style) -> Iterator[str]:
    """Title, where and when, the address, the text around what matched."""
    post = hit.post
    yield from _wrapped(_title(post), style, codes=_BOLD)
    about = [_date(post.date), columns.one_line(post.blog), columns.one_line(", ".join(post.authors))]
    yield from _wrapped(" · ".join(part for part in about if part), style, codes=DIM)
    yield _linked(_address(post), post, style)
    yield from _snippet_lines(hit, style)


def _snippet_lines(hit: SearchHit, style: Style) -> Iterator[str]:
    text, marks = _safe_marks(hit)
    ranges = [(0, len(text))] if style.width is None else columns.wrap(text, _reading_columns(style) - 2)
    for start, end in ranges:
        if start < end:
            yield f"  {_marked(text, start, end, marks if style.color else ())}"


def _safe_marks(hit: SearchHit) -> tuple[str, list[tuple[int, int]]]:
    """The snippet without unsafe characters, its marks moved along."""
    text, marks, position = "", [], 0
    for start, end in hit.marks:
        text += columns.safe(hit.snippet[position:start])
        marked = columns.safe(hit.snippet[start:end])
        marks.append((len(text), len(text) + len(marked)))
        text, position = text + marked, end
    return text + columns.safe(hit.snippet[position:]), marks


def _marked(text: str, start: int, end: int, marks: Iterable[tuple[int, int]]) -> str:
    """One line of the text; a mark that runs over its end is closed here and opened again on the next line."""
    parts, position = [], start
    for mark_start, mark_end in marks:
        first, last = max(mark_start, position), min(mark_end, end)
        if first < last:
            parts += [text[position:first], _MARK, text[first:last], _PLAIN]
            position = last
    return "".join([*parts, text[position:end]])


def _list_line(post: Post, style: Style) -> str:
    """Date, title and address in columns; of an address too long its end is shown, which `show` takes."""
    date = painted(columns.pad(_date(post.date), _DATE_COLUMNS), DIM, style)
    title, address = _title(post), _address(post)
    if style.width is None:
        return f"{date}  {title}  {address}"
    room = max(style.width - _DATE_COLUMNS - 2, 1)
    if style.width < _ADDRESS_FROM_COLUMNS:
        return f"{date}  {_linked(columns.cut(title, room), post, style)}"
    title_columns = min(room * 3 // 5, MAX_READING_COLUMNS)
    address = columns.cut_start(address.partition("://")[2] or address, room - title_columns - 2)
    title = columns.pad(columns.cut(title, title_columns), title_columns)
    return f"{date}  {title}  {_linked(address, post, style)}"


def _title(post: Post) -> str:
    """The title; in «» the first words of a post that has none."""
    title = columns.one_line(post.title or "")
    if title:
        return title
    words = columns.cut(columns.one_line(post.text[:400]), _UNTITLED_COLUMNS)
    return f"«{words}»" if words else "(untitled)"


def _date(date: PostDate | None) -> str:
    """As much of the date as is known."""
    if date is None:
        return UNDATED
    known = {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}[date.precision]
    return date.on.isoformat()[:known]


def _facts(post: Post) -> Iterator[tuple[str, str]]:
    evidence = f" ({columns.one_line(post.date.evidence)})" if post.date and post.date.evidence else ""
    facts = (
        ("date", _date(post.date) + evidence),
        ("authors", ", ".join(post.authors)),
        ("tags", ", ".join(post.tags)),
        ("language", post.language or ""),
        ("words", str(post.words)),
        ("blog", post.blog),
    )
    return ((name, columns.one_line(value)) for name, value in facts if value)


def _fact_lines(name: str, value: str, style: Style) -> Iterator[str]:
    """A fact beside its name, further lines below its first."""
    ranges = [(0, len(value))] if style.width is None else columns.wrap(value, _reading_columns(style) - _FACT_COLUMNS)
    for start, end in ranges:
        label = columns.pad("" if start else name, _FACT_COLUMNS)
        yield f"{painted(label, DIM, style)}{value[start:end]}"


def _address(post: Post) -> str:
    return columns.one_line(display(post.url))


def _linked(text: str, post: Post, style: Style) -> str:
    """The text as a link of the terminal (OSC 8) to the post; never wrapped, so that it can be copied whole."""
    if not style.hyperlinks:
        return painted(text, DIM, style)
    target = columns.one_line(post.url).replace(" ", "%20")
    return f"\x1b]8;;{target}\x1b\\{painted(text, DIM, style)}\x1b]8;;\x1b\\"


def painted(text: str, codes: str, style: Style) -> str:
    """The text in a color, when the terminal has any."""
    return f"{codes}{text}{_PLAIN}" if style.color and text else text


def _wrapped(text: str, style: Style, *, codes: str = "") -> list[str]:
    """The text in lines that fit the terminal; whole in a pipe."""
    ranges = [(0, len(text))] if style.width is None else columns.wrap(text, _reading_columns(style))
    lines = [text[start:end] for start, end in ranges]
    return [painted(line, codes, style) if codes else line for line in lines]


def _reading_columns(style: Style) -> int:
    return min(style.width or MAX_READING_COLUMNS, MAX_READING_COLUMNS)
