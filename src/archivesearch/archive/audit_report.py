"""How is an audit written down: text for a person, json for a program, html for a page? Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from html import escape

from archivesearch import columns
from archivesearch.archive.audit import Audit, Finding, KnownUrl, Verdict, posts, sentence
from archivesearch.archive.claims import Period, month_of, period_of
from archivesearch.model import ArchiveClaim
from archivesearch.urls import display

SCHEMA = 1
_URLS_SHOWN = 20


class AuditFormat(StrEnum):
    TEXT = "text"
    JSON = "json"
    HTML = "html"


def render_audits(audits: Sequence[Audit], format: AuditFormat, *, everything: bool = False) -> Iterator[str]:
    """The lines of `audit`. `everything` shows in text the months that agree and every address, too."""
    match format:
        case AuditFormat.TEXT:
            for number, audit in enumerate(audits):
                yield from [""] * bool(number)
                yield from _as_text(audit, everything=everything)
        case AuditFormat.JSON:
            document = {"schema": SCHEMA, "audits": [as_json(audit) for audit in audits]}
            yield from json.dumps(document, ensure_ascii=True, indent=2).splitlines()
        case AuditFormat.HTML:
            yield from _as_html(audits)


def as_json(audit: Audit) -> dict[str, object]:
    """The keys of one audit in `audit --format json`."""
    return {
        "blog": audit.blog,
        "verdict": audit.verdict,
        "sentence": sentence(audit),
        "posts": audit.posts,
        "undated": audit.undated,
        "claimed": audit.claimed,
        "missing": audit.missing,
        "periods": [_row_as_json(row) for row in _rows(audit)],
        "totals": [
            {
                "source": total.claim.source,
                "claimed": total.claim.count,
                "here": total.here,
                "missing": total.missing,
                "explained": list(total.explained),
                "found_on": total.claim.found_on,
                "seen_at": total.claim.seen_at.isoformat(timespec="seconds"),
                "urls": _urls_as_json(total.open),
            }
            for total in audit.totals
        ],
        "sources": [
            {
                "source": source.source,
                "posts": source.posts,
                "other_pages": source.others,
                "gone": source.gone,
                "urls": _urls_as_json(source.open),
                "doubtful": _urls_as_json(source.doubtful),
                "refused": source.refused,
                "passed_over": source.passed_over,
            }
            for source in audit.sources
        ],
        "notes": list(audit.notes),
    }


# --- details: rows ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class _Row:
    """A period that was compared."""

    period: Period
    claimed: int
    here: int
    claim: ArchiveClaim | None
    finding: Finding | None
    """None: both are equal."""

    @property
    def name(self) -> str:
        return str(month_of(self.period) or self.period[0])

    @property
    def state(self) -> str:
        if self.finding is None:
            return "equal"
        if self.finding.missing:
            return "missing"
        return "explained" if self.claimed > self.here else "surplus"

    @property
    def words(self) -> str:
        """The state, with its number."""
        if self.finding is not None and self.finding.missing:
            return f"{self.finding.missing:,} missing"
        return f"{self.here - self.claimed:,} more here" if self.here > self.claimed else self.state

    @property
    def explained(self) -> tuple[str, ...]:
        return self.finding.explained if self.finding else ()

    @property
    def open(self) -> tuple[KnownUrl, ...]:
        return self.finding.open if self.finding else ()


def _rows(audit: Audit) -> Iterator[_Row]:
    found = {finding.period: finding for finding in audit.findings}
    claims = {period_of(claim): claim for claim in audit.claims}
    for period in audit.compared:
        claim, finding = claims.get(period), found.get(period)
        claimed = claim.count if claim else 0
        here = finding.here if finding else claimed
        yield _Row(period=period, claimed=claimed, here=here, claim=claim, finding=finding)


def _row_as_json(row: _Row) -> dict[str, object]:
    year, month = row.period
    return {
        "year": year,
        "month": month or None,
        "claimed": row.claimed,
        "here": row.here,
        "state": row.state,
        "missing": row.finding.missing if row.finding else 0,
        "explained": list(row.explained),
        "found_on": row.claim.found_on if row.claim else None,
        "urls": _urls_as_json(row.open),
    }


def _urls_as_json(urls: Iterable[KnownUrl]) -> list[dict[str, str]]:
    return [{"url": known.url, "state": known.state, "reason": known.reason} for known in urls]


# --- details: text ------------------------------------------------------------------------------------------------


def _as_text(audit: Audit, *, everything: bool) -> Iterator[str]:
    yield columns.one_line(f"{audit.blog}: {sentence(audit)}")
    yield from _claimed_by(audit)
    shown = [row for row in _rows(audit) if everything or row.finding is not None]
    if shown:
        yield ""
        yield f"  {'':8} {'blog':>6} {'here':>6}"
    for row in shown:
        yield f"  {row.name:8} {row.claimed:>6,} {row.here:>6,}  {row.words}"
        yield from (f"      {columns.one_line(words)}" for words in row.explained)
        yield from _url_lines(row.open, everything=everything)
    shown_urls = {known.url for row in shown for known in row.open}
    for head, explained, urls in _beside_months(audit, everything=everything):
        yield f"  {head}"
        yield from (f"      {columns.one_line(words)}" for words in explained)
        yield from _url_lines([known for known in urls if known.url not in shown_urls], everything=everything)
        shown_urls.update(known.url for known in urls)
    yield from (f"  {columns.one_line(note)}" for note in audit.notes if everything or audit.missing)


def _beside_months(audit: Audit, *, everything: bool) -> Iterator[tuple[str, Sequence[str], Sequence[KnownUrl]]]:
    """What totals and sources say that differs: a head, what explains it, addresses."""
    for total in audit.totals:
        if total.missing or total.explained:
            yield (
                f"{total.claim.source}: {total.claim.count:,} in all, {total.here:,} here",
                total.explained,
                total.open,
            )
    for source in audit.sources:
        if source.open:
            yield f"{source.source}: {len(source.open):,} of the addresses it names were not captured", (), source.open
        if source.doubtful and (audit.verdict is Verdict.UNPROVEN or everything):
            head = f"{source.source}: {len(source.doubtful):,} of the pages it names are taken for no posts"
            yield head, (), source.doubtful


def _claimed_by(audit: Audit) -> Iterator[str]:
    """Where the claims stand, and when they were seen."""
    pages = {claim.found_on: claim.seen_at for claim in reversed(audit.claims)}
    for url, seen_at in list(pages.items())[:3]:
        yield f"  archive block on {columns.one_line(display(url))}, seen {seen_at:%Y-%m-%d %H:%M} UTC"
    if len(pages) > 3:
        yield f"  and on {len(pages) - 3:,} more pages"
    for total in audit.totals:
        yield "  " + columns.one_line(
            f"{total.claim.source} says {posts(total.claim.count)}: {display(total.claim.found_on)}, "
            f"seen {total.claim.seen_at:%Y-%m-%d %H:%M} UTC"
        )


def _url_lines(urls: Sequence[KnownUrl], *, everything: bool) -> Iterator[str]:
    shown = urls if everything else urls[:_URLS_SHOWN]
    for known in shown:
        reason = f": {known.reason}" if known.reason else ""
        yield f"      {columns.one_line(display(known.url))}  {columns.one_line(f'{known.state}{reason}')}"
    if len(urls) > len(shown):
        yield f"      and {len(urls) - len(shown):,} more; archivesearch -v audit shows all"


# --- details: html ------------------------------------------------------------------------------------------------

_STYLE = """\
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
table { border-collapse: collapse; margin: 1rem 0 } th, td { padding: .2rem .8rem; text-align: left }
td { vertical-align: top } td:first-child { white-space: nowrap }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums } tr { border-bottom: 1px solid #ddd }
.missing, .incomplete { color: #a40000 } .explained, .surplus, .unproven { color: #8a5a00 }
.complete { color: #0a6b2d } ul { margin: .2rem 0; padding-left: 1.2rem; overflow-wrap: anywhere }
@media (prefers-color-scheme: dark) { body { background: #161616; color: #ddd } tr { border-color: #444 }
.missing, .incomplete { color: #ff8a80 } .explained, .surplus, .unproven { color: #f0c060 } .complete { color: #70d090 }
a { color: #8ab4f8 } }"""


def _as_html(audits: Sequence[Audit]) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>Archive audit</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>"
    for audit in audits:
        yield from _section(audit)
    yield "</body>\n</html>"


def _section(audit: Audit) -> Iterator[str]:
    yield f"<section>\n<h1>{_text(audit.blog)}</h1>"
    yield f'<p class="{audit.verdict}">{_text(sentence(audit))}</p>'
    yield from (f"<p>{_text(line.strip())}</p>" for line in _claimed_by(audit))
    rows = list(_rows(audit))
    if rows:
        yield '<table>\n<tr><th>Month</th><th class="n">Blog</th><th class="n">Here</th><th></th></tr>'
        for row in rows:
            cells = f'<td>{row.name}</td><td class="n">{row.claimed:,}</td><td class="n">{row.here:,}</td>'
            details = _list([*map(_text, row.explained), *map(_url_item, row.open)])
            yield f'<tr class="{row.state}">{cells}<td>{row.words}{details}</td></tr>'
        yield "</table>"
    for total in audit.totals:
        if total.missing or total.explained:
            yield f"<p>{_text(f'{total.claim.source}: {total.claim.count:,} in all, {total.here:,} here')}</p>"
            yield _list([*map(_text, total.explained), *map(_url_item, total.open)])
    for source in audit.sources:
        if source.open:
            yield f"<p>{_text(f'{source.source}: {len(source.open):,} addresses it names were not captured')}</p>"
            yield _list(list(map(_url_item, source.open)))
    if audit.notes:
        yield _list(list(map(_text, audit.notes)))
    yield "</section>"


def _list(items: Sequence[str]) -> str:
    return f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>" if items else ""


def _url_item(known: KnownUrl) -> str:
    reason = f": {known.reason}" if known.reason else ""
    link = f'<a href="{escape(known.url)}" rel="nofollow">{_text(display(known.url))}</a>'
    return f"{link} {_text(f'{known.state}{reason}')}"


def _text(text: str) -> str:
    return escape(columns.one_line(text))
