"""Is a blog's own word weighed rightly against what is here: which claims stand, what explains a gap, what is said?"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from archivesearch.archive.audit import (
    Audit,
    Evidence,
    KnownUrl,
    SourceFinding,
    Verdict,
    compared_periods,
    differing,
    judge,
    judge_total,
    sentence,
    share_undated,
    total_claimed,
    without_foreign_block,
)
from archivesearch.archive.audit_report import AuditFormat, render_audits
from archivesearch.archive.claims import Period, period_of, standing_claims
from archivesearch.archive.counts import build_tree
from archivesearch.model import ArchiveClaim, ArchiveTree, Month, PageClaims, PageKind, Source, TotalClaim, Url

NOW = dt.datetime(2026, 11, 25, tzinfo=dt.UTC)
HOME, ARCHIVES = Url("https://blog.example/"), Url("https://blog.example/archives/")


def block(counts: dict[Period, int], found_on: Url = HOME) -> tuple[ArchiveClaim, ...]:
    """A block by (year, month), month 0 for the year."""
    return tuple(
        ArchiveClaim(year=y, month=Month(y, m) if m else None, count=n, found_on=found_on, seen_at=NOW)
        for (y, m), n in counts.items()
    )


def page(*blocks: tuple[ArchiveClaim, ...], kind: PageKind = PageKind.LISTING, depth: int = 0) -> PageClaims:
    return PageClaims(found_on=blocks[0][0].found_on, kind=kind, depth=depth, blocks=blocks)


def tree(counts: dict[Period, int], undated: int = 0) -> ArchiveTree:
    return build_tree([*((Month(*period), count) for period, count in counts.items()), (None, undated)])


def standing(pages: list[PageClaims], here: ArchiveTree) -> dict[Period, int]:
    return {period_of(claim): claim.count for claim in standing_claims(pages, here).claims}


HERE = {(2018, 10): 2, (2018, 9): 13, (2017, 3): 1}
OLD = Url("https://blog.example/2018/09/old.html")


# --- which claims stand --------------------------------------------------------------------------------------------


def test_the_start_page_wins_over_older_pages() -> None:
    stale = {(2018, 9): 12, (2017, 3): 1}
    pages = [page(block(stale, OLD), kind=PageKind.OTHER, depth=2), page(block(HERE))]
    assert standing(pages, tree(HERE)) == HERE


def test_the_start_page_wins_though_the_old_block_agrees() -> None:
    """A post is missing here, and the block of an old page knows nothing of it: the gap must show."""
    ours = {(2018, 9): 12, (2017, 3): 1}
    pages = [page(block(ours, OLD), kind=PageKind.OTHER, depth=2), page(block({**HERE, (2018, 10): 0}))]
    assert standing(pages, tree(ours))[2018, 9] == 13


def test_the_last_months_are_completed_by_the_whole_archive() -> None:
    pages = [page(block({(2018, 10): 2})), page(block(HERE, ARCHIVES), kind=PageKind.OTHER, depth=1)]
    assert standing(pages, tree(HERE)) == HERE


def test_months_of_a_year_page_complete_a_block_of_years() -> None:
    years, months = {(2018, 0): 15, (2017, 0): 1}, {(2018, 10): 2, (2018, 9): 13}
    pages = [page(block(years)), page(block(months, Url("https://blog.example/2018/")), kind=PageKind.OTHER, depth=1)]
    assert standing(pages, tree(HERE)) == years | months


def test_months_that_add_up_to_more_than_their_year_are_passed_over() -> None:
    pages = [page(block({(2018, 0): 3, (2017, 0): 1})), page(block({(2018, 10): 9}, ARCHIVES), depth=1)]
    found = standing_claims(pages, tree({(2018, 10): 3, (2017, 1): 1}))
    assert [claim.count for claim in found.claims] == [3, 1]
    assert "add up to 9" in found.passed_over[0]


def test_of_two_blocks_on_a_page_the_one_that_counts_posts_stands() -> None:
    comments = {(2018, 10): 41, (2018, 9): 7, (2017, 3): 12}
    assert standing([page(block(comments), block(HERE))], tree(HERE)) == HERE


def test_a_first_block_that_agrees_with_nothing_gives_way_to_one_that_agrees_with_all() -> None:
    comments = {(2018, 10): 41, (2018, 9): 7, (2017, 3): 12}
    pages = [page(block(comments)), page(block(HERE, ARCHIVES), depth=1)]
    assert standing(pages, tree(HERE)) == HERE


def test_a_block_in_one_post_alone_is_a_list_in_its_text() -> None:
    alone = page(block(HERE, OLD), kind=PageKind.POST, depth=2)
    assert standing([alone], tree(HERE)) == {}
    another = page(block(HERE, Url("https://blog.example/2018/09/other.html")), kind=PageKind.POST, depth=2)
    assert standing([alone, another], tree(HERE)) == HERE


# --- what is compared ----------------------------------------------------------------------------------------------

COMPARED = [
    pytest.param({(2018, 10): 2}, [(2018, 10)], id="older months than the block reaches are not compared"),
    pytest.param({(2018, 10): 2, (2017, 3): 1}, [(2018, 10), (2018, 9), (2017, 3)], id="a month left out counts none"),
    pytest.param({(2018, 0): 15, (2017, 0): 1}, [(2018, 0), (2017, 0)], id="years alone"),
    pytest.param({(2018, 0): 15, (2018, 10): 2, (2018, 9): 13}, [(2018, 10), (2018, 9)], id="months before their year"),
    pytest.param({(2018, 10): 2, (2018, 9): 13, (2017, 0): 1}, [(2018, 10), (2018, 9), (2017, 0)], id="both"),
]


@pytest.mark.parametrize(("claimed", "periods"), COMPARED)
def test_compared_periods(claimed: dict[Period, int], periods: list[Period]) -> None:
    assert list(compared_periods(block(claimed), tree(HERE))) == periods


def test_only_what_differs_is_looked_into() -> None:
    claims = block({**HERE, (2018, 9): 15, (2016, 1): 4})
    assert differing(claims, tree(HERE)) == {(2018, 9): (15, 13), (2016, 1): (4, 0)}
    assert differing(block(HERE), tree(HERE)) == {}


def test_the_total_is_known_when_the_block_reaches_back_to_the_first_post() -> None:
    assert total_claimed(block(HERE), tree(HERE)) == 16
    assert total_claimed(block({(2018, 10): 2}), tree(HERE)) is None
    assert total_claimed(block({(2018, 0): 15, (2017, 0): 2}), tree(HERE)) == 17


# --- what explains a gap -------------------------------------------------------------------------------------------

LOST = KnownUrl(url=Url("https://blog.example/2018/10/lost.html"), state="failed", reason="HTTP 500")
GONE = KnownUrl(url=Url("https://blog.example/2018/10/gone.html"), state="gone", reason="HTTP 404")
MONTH = Url("https://blog.example/2018/10/")

EXPLAINED = [
    pytest.param(Evidence(), 2, "", id="nothing known"),
    pytest.param(Evidence(open=(LOST,)), 2, "", id="an address that failed explains nothing"),
    pytest.param(Evidence(gone=(GONE,)), 1, "gone but still counted: " + GONE.url, id="one is gone"),
    pytest.param(
        Evidence(
            elsewhere=((Url("https://blog.example/a"), dt.date(2018, 11, 1)), (Url("https://blog.example/b"), None))
        ),
        0,
        "dated differently here: https://blog.example/a (2018-11-01), https://blog.example/b (no date)",
        id="its page lists posts of another date",
    ),
    pytest.param(Evidence(at_edge=1), 1, "dated a day away", id="a day away"),
    pytest.param(
        Evidence(page=MONTH, lists_all=True, listed=3), 0, "counted but not listed", id="its page lists no more"
    ),
    pytest.param(Evidence(page=MONTH, lists_all=True, open=(LOST,)), 2, "", id="its page lists one that failed"),
    pytest.param(Evidence(page=MONTH, page_is_gone=True), 0, "is no more, either", id="its page is gone"),
]


@pytest.mark.parametrize(("evidence", "missing", "words"), EXPLAINED)
def test_explanations(evidence: Evidence, missing: int, words: str) -> None:
    finding = judge((2018, 10), 5, 3, None, evidence)
    assert finding.missing == missing
    assert words in " ".join(finding.explained)
    assert bool(finding.explained) == (missing < 2)


def test_more_here_than_counted_is_no_gap() -> None:
    finding = judge((2018, 10), 3, 5, block(HERE)[0], Evidence())
    assert finding.missing == 0
    assert "2 posts more than the blog counts, as the page said on 2026-11-25" in finding.explained[0]


def test_posts_without_a_date_explain_as_many_as_there_are() -> None:
    findings = [judge((2018, 10), 5, 3, None, Evidence(open=(LOST,))), judge((2018, 9), 4, 3, None, Evidence())]
    first, second = share_undated(findings, 2)
    assert (first.missing, second.missing) == (0, 1)
    assert first.explained == ("without a date here: 2 posts that may be counted in it",)
    assert (first.open, second.explained) == ((), ())
    assert share_undated(findings, 0) == tuple(findings)


def total(count: int, outside: int = 0) -> TotalClaim:
    names = tuple(Url(f"https://example.org/{n}") for n in range(outside))
    return TotalClaim(count=count, outside=names, source=Source.PLATFORM, found_on=HOME, seen_at=NOW)


def test_a_total_counts_the_whole_site() -> None:
    assert judge_total(total(12, outside=2), 10, gone=0, open=()).missing == 0
    assert judge_total(total(12), 10, gone=1, open=(LOST,)).missing == 1
    assert judge_total(total(9), 10, gone=0, open=()).missing == 0


# --- what is said --------------------------------------------------------------------------------------------------


def audit(claimed: dict[Period, int], here: dict[Period, int], evidence: Evidence | None = None) -> Audit:
    claims, ours = block(claimed), tree(here)
    differ, compared = differing(claims, ours), compared_periods(claims, ours)
    by_period = {period_of(claim): claim for claim in claims}
    return Audit(
        blog="blog.example",
        posts=ours.total,
        undated=0,
        compared=compared,
        equal=len(compared) - len(differ),
        claimed=total_claimed(claims, ours),
        claims=claims,
        findings=tuple(
            judge(period, one, other, by_period.get(period), evidence or Evidence())
            for period, (one, other) in differ.items()
        ),
    )


def test_the_verdict_when_all_agrees() -> None:
    found = audit(HERE, HERE)
    assert found.verdict is Verdict.COMPLETE
    assert sentence(found) == "complete: 16 of 16 posts, 3 of 3 months agree"


def test_posts_without_a_date_are_told_beside_months_that_agree() -> None:
    found = replace(audit(HERE, HERE), posts=18, undated=2)
    assert sentence(found) == "complete: 18 of 18 posts, 3 of 3 months agree, 2 posts here without a date"


def test_the_verdict_when_posts_are_missing() -> None:
    found = audit({**HERE, (2018, 10): 4, (2018, 9): 14}, HERE)
    assert found.verdict is Verdict.INCOMPLETE
    assert sentence(found) == "incomplete: 2 months differ, 3 posts missing"


def test_the_verdict_when_a_gap_is_explained() -> None:
    found = audit({**HERE, (2018, 10): 3}, HERE, Evidence(gone=(GONE,)))
    assert found.verdict is Verdict.COMPLETE
    assert sentence(found) == ("complete: 16 of 17 posts, 2 of 3 months agree, 1 explained (gone but still counted)")


def test_the_verdict_without_any_claim() -> None:
    found = Audit(
        blog="blog.example",
        posts=96,
        undated=0,
        sources=(
            SourceFinding(source=Source.SITEMAP, posts=84, others=3, gone=0),
            SourceFinding(source=Source.FEED, posts=15, others=0, gone=0),
        ),
        listings=7,
    )
    assert found.verdict is Verdict.UNPROVEN
    assert sentence(found) == (
        "unproven: the blog publishes no counts; sitemap (84 posts), feed (15 posts) and 7 listings name no post "
        "that is not here"
    )


def test_what_may_not_be_asked_for_is_said() -> None:
    source = SourceFinding(source=Source.SITEMAP, posts=84, others=3, gone=0, refused=7, passed_over=2)
    found = Audit(blog="blog.example", posts=96, undated=0, sources=(source,))
    assert sentence(found) == (
        "unproven: the blog publishes no counts; "
        "7 of the addresses that its sources name may not be asked for (robots.txt), "
        "2 of the addresses that its sources name were passed over"
    )


def test_an_address_of_the_sitemap_that_failed_is_a_gap_without_any_claim() -> None:
    source = SourceFinding(source=Source.SITEMAP, posts=84, others=3, gone=0, open=(LOST,))
    found = Audit(blog="blog.example", posts=96, undated=0, sources=(source,))
    assert found.verdict is Verdict.INCOMPLETE
    assert sentence(found) == "incomplete: 1 address named by its sources not captured"


def test_a_block_that_agrees_with_nothing_though_nothing_is_missing_counts_something_else() -> None:
    days = {period: count - 1 for period, count in HERE.items()}
    found = without_foreign_block(audit(days, HERE))
    assert found.verdict is Verdict.UNPROVEN
    assert "counts something else: 0 of 3 months agree" in found.notes[0]
    gap = audit({period: count + 1 for period, count in HERE.items()}, HERE)
    assert without_foreign_block(gap) is gap, "missing posts are never explained away by it"


# --- reports -------------------------------------------------------------------------------------------------------

HOSTILE = "<script>alert(1)</script>\x1b[31m\u202e=HYPERLINK()"


def hostile() -> Audit:
    lost = KnownUrl(url=Url("https://blog.example/%3Cscript%3E?a='\"><b>"), state="failed", reason=HOSTILE)
    return audit({**HERE, (2018, 10): 4}, HERE, Evidence(open=(lost,)))


def test_text_names_each_missing_address_with_its_reason() -> None:
    text = "\n".join(render_audits([audit({**HERE, (2018, 10): 4}, HERE, Evidence(open=(LOST,)))], AuditFormat.TEXT))
    assert text.splitlines() == [
        "blog.example: incomplete: 1 month differs, 2 posts missing",
        "  archive block on https://blog.example/, seen 2026-11-25 00:00 UTC",
        "",
        "             blog   here",
        "  2018-10       4      2  2 missing",
        "      https://blog.example/2018/10/lost.html  failed: HTTP 500",
    ]


def test_verbose_text_shows_the_months_that_agree() -> None:
    text = "\n".join(render_audits([audit(HERE, HERE)], AuditFormat.TEXT, everything=True))
    assert "  2018-09      13     13  equal" in text.splitlines()


def test_json_has_every_period() -> None:
    document = json.loads("\n".join(render_audits([hostile()], AuditFormat.JSON)))
    (found,) = document["audits"]
    assert (found["verdict"], found["missing"], found["posts"]) == ("incomplete", 2, 16)
    assert [(one["year"], one["month"], one["state"]) for one in found["periods"]] == [
        (2018, 10, "missing"),
        (2018, 9, "equal"),
        (2017, 3, "equal"),
    ]
    assert found["periods"][0]["urls"][0]["state"] == "failed"


def test_html_escapes_and_closes_what_it_opens() -> None:
    html = "\n".join(render_audits([hostile()], AuditFormat.HTML))
    assert "<script" not in html
    assert "<b>" not in html
    assert "\x1b" not in html
    opened: list[str] = []

    class Balanced(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            if tag != "meta":
                opened.append(tag)

        def handle_endtag(self, tag: str) -> None:
            assert opened.pop() == tag

    Balanced().feed(html)
    assert opened == []


@pytest.mark.parametrize("format", list(AuditFormat))
def test_no_control_characters_reach_the_terminal(format: AuditFormat) -> None:
    text = "\n".join(render_audits([hostile()], format, everything=True))
    assert "\x1b" not in text
    assert "\u202e" not in text
