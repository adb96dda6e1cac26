"""PageFacts: what one page gives, and that it survives the store."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

from archivesearch.extract.facts import MAX_BLOCKS, Block, OutLink, PageFacts
from archivesearch.model import Url
from tests.support.small_blogs import facts_from

URL = "http://blog.example/2018/10/a-day/"
PAGE = """<html><head><title>A day | Blog</title><meta property="og:title" content="A day">
<meta property="og:type" content="article"><link rel="canonical" href="/2018/10/a-day/">
<script type="application/ld+json">{"@type": "BlogPosting"}</script></head>
<body class="single single-post postid-12"><nav><a href="/">Home</a></nav>
<article class="post-12 entry"><h1>A <em>day</em></h1><p>It <b>rained</b> all day,<br>and then some more.</p>
<h2><a href="/2018/09/before/" rel="prev nofollow">Before</a></h2><time>x</time></article>
<script>var hidden = "text";</script></body></html>"""


def test_what_a_page_gives() -> None:
    facts = facts_from(PAGE, URL)
    assert facts.title == "A day | Blog"
    assert facts.og_title == "A day"
    assert facts.headings == ("A day", "Before")
    assert facts.canonical == URL
    assert [block.length for block in facts.blocks] == [
        4,
        5,
        len("It rained all day,"),
        len("and then some more."),
        6,
        1,
    ]
    assert (facts.articles, facts.times, facts.paragraphs) == (1, 1, 1)
    assert {"og:article", "ld:BlogPosting", "body:single-post"} <= set(facts.hints)
    before = facts.links[-1]
    assert (before.url, before.text, before.in_heading) == ("http://blog.example/2018/09/before/", "Before", True)
    assert before.rel == "nofollow prev"


def test_an_excerpt_shares_the_head_of_its_paragraph() -> None:
    whole = facts_from("<p>" + "one two three four five six seven eight nine ten" * 3, URL).blocks[0]
    cut = facts_from("<p>one two three four five six seven eight nine […]", URL).blocks[0]
    assert whole.hash != cut.hash
    assert whole.head == cut.head != 0


def test_classes_that_differ_between_posts_leave_no_trace_in_the_shape() -> None:
    one = facts_from('<div class="post-1 entry category-food tag-tea"><p>x</div>', URL)
    two = facts_from('<div class="post-22 entry category-travel"><p>y</div>', URL)
    assert one.steps == two.steps != ()


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("<div>" * 100_000 + "deep", id="100,000-nested-elements"),
        pytest.param("<p>" + "x" * 10_000_000, id="one-line-of-10-MB"),
        pytest.param("<p>a</p>" * 50_000, id="50,000-paragraphs"),
        pytest.param("plain text", id="no-element"),
        pytest.param("<title>" * 1000, id="titles"),
        pytest.param("<body class='" + "a1 " * 10_000 + "'>x", id="10,000-classes"),
    ],
)
def test_hostile_pages_are_read_within_bounds(source: str) -> None:
    facts = facts_from(source, URL)
    assert len(facts.blocks) <= MAX_BLOCKS
    assert len(facts.to_json()) < 400_000


texts = st.text(max_size=40)
urls = st.text("abc/é?=&", max_size=20).map(lambda path: Url(f"http://blog.example/{path}"))
facts_values = st.builds(
    PageFacts,
    url=urls,
    final_url=urls,
    body_hash=st.text("0123456789abcdef", min_size=16, max_size=16),
    refresh=st.none() | urls,
    canonical=st.none() | urls,
    title=texts,
    og_title=texts,
    headings=st.lists(texts, max_size=5).map(tuple),
    blocks=st.lists(
        st.builds(Block, st.integers(0, 2**48 - 1), st.integers(0, 10**6), st.integers(0, 2**32 - 1)), max_size=5
    ).map(tuple),
    links=st.lists(st.builds(OutLink, urls, texts, texts, st.booleans(), texts), max_size=5).map(tuple),
    steps=st.lists(st.integers(0, 2**32 - 1), max_size=5).map(tuple),
    articles=st.integers(0, 99),
    times=st.integers(0, 99),
    paragraphs=st.integers(0, 99),
    hints=st.lists(texts, max_size=3).map(tuple),
)


@given(facts_values)
def test_facts_survive_the_store(facts: PageFacts) -> None:
    assert PageFacts.from_json(facts.to_json()) == facts


def test_facts_of_another_version_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    stored = facts_from(PAGE, URL).to_json()
    monkeypatch.setattr("archivesearch.extract.facts.FACTS_VERSION", 999)
    with pytest.raises(ValueError, match="version"):
        PageFacts.from_json(stored)
