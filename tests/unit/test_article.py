"""Golden pages: a page as a publishing system writes it, and everything that is on it."""

from __future__ import annotations

import datetime as dt
import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archivesearch.extract.article import Article, SiteHints, extract_article, learn_site
from archivesearch.extract.post import extract_post
from archivesearch.extract.template import Template
from archivesearch.markup import Document, parse
from archivesearch.model import Post, Url

GOLDEN = sorted(path for path in (Path(__file__).parent.parent / "golden").iterdir() if (path / "page.html").exists())
URL = Url("https://blog.example/2020/01/a-post")


def page(html: str | bytes, url: str = URL) -> Document:
    document = parse(html.encode() if isinstance(html, str) else html, Url(url))
    assert document is not None
    return document


@pytest.mark.parametrize("folder", GOLDEN, ids=lambda path: path.name)
def test_golden_page(folder: Path) -> None:
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    article = extract_article(page((folder / "page.html").read_bytes(), expected.get("url", URL)))
    assert article.to_dict() == {key: expected[key] for key in article.to_dict()}


@pytest.mark.parametrize("folder", GOLDEN, ids=lambda path: path.name)
def test_golden_date(folder: Path) -> None:
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    if "date" in expected:
        post = extract_post((folder / "page.html").read_bytes(), expected["url"], today=dt.date(2026, 1, 1))
        assert isinstance(post, Post)
        assert post.date is not None
        assert post.date.on.isoformat() == expected["date"]


def test_an_article_survives_its_dictionary() -> None:
    article = Article(title=None, text="a\n\nb", authors=("A",), tags=("x", "y"), language="fr")
    assert Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article


HOSTILE = [
    pytest.param(b"<div>" * 100_000 + b"hello" + b"</div>" * 100_000, id="100,000 nested elements"),
    pytest.param(b"<ul><li class=comment>" * 50_000 + b"x", id="nested lists"),
    pytest.param(b"<p>" + b"word " * 1_900_000, id="a line of 10 MB"),
    pytest.param(b"<p>" + b"<a href=x>w</a> " * 200_000, id="200,000 links"),
    pytest.param(b"<p>x" + b"<br> " * 200_000, id="200,000 line breaks"),
    pytest.param(b"<h1>x</h1>" * 100_000, id="100,000 headings"),
    pytest.param(b"<p class='" + b"comment-" * 200_000 + b"'>x", id="a class name of a megabyte"),
    pytest.param(b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script><p>x", id="nested JSON-LD"),
    pytest.param(b"<a rel=author>" + b"A B, " * 100_000 + b"</a><p class=byline>By " + b"Xx " * 100_000, id="bylines"),
    pytest.param(bytes(range(256)) * 4_000, id="binary"),
    pytest.param(b"<title>x</title>", id="no body"),
    pytest.param(b"<frameset><frame src=x></frameset>", id="frames"),
]


@pytest.mark.parametrize("body", HOSTILE)
def test_hostile_pages_get_an_answer_in_time(body: bytes) -> None:
    document = parse(body, URL)
    started = time.process_time()
    assert document is None or isinstance(extract_article(document), Article)
    assert time.process_time() - started < 5


SOUP = (
    *("<p>", "</p>", "<div class=comments>", "<div class=entry-content>", "</div>", "<h1>", "</h1>", "<li>", "<br>"),
    *("<table><tr><td>", "<a rel=author href=/>", "</a>", "<pre>", "<title>", "</title>", "<!--", "-->", "あいう。"),
    "Some words, and more. ",
)


@settings(max_examples=60)
@given(st.lists(st.sampled_from(SOUP), max_size=40))
def test_any_tag_soup_gives_clean_text(parts: list[str]) -> None:
    document = parse("".join(parts).encode(), URL)
    if document is not None:
        article = extract_article(document)
        assert article.text == article.text.strip("\n")
        assert "\n\n\n" not in article.text
        assert article.title is None or article.title.strip() == article.title != ""


def test_the_shared_tree_is_left_as_it_was() -> None:
    from lxml import etree

    document = page((GOLDEN[0] / "page.html").read_bytes())
    before = etree.tostring(document.root)
    extract_article(document)
    assert etree.tostring(document.root) == before


# --- what a blog teaches ------------------------------------------------------------------------------------------


def blog(*titles: str) -> list[Document]:
    return [page(f"<title>{title}</title><p>Some text of a post, long enough to be one.</p>") for title in titles]


@pytest.mark.parametrize(
    ("titles", "names"),
    [
        pytest.param(["One | My blog", "Two | My blog", "Three | My blog"], ("| My blog",), id="name at the end"),
        pytest.param(["My blog: One", "My blog: Two", "My blog: Three"], ("My blog:",), id="name at the beginning"),
        pytest.param(
            ["One? | Blog", "Two? | Blog", "Six? | Blog"], ("| Blog",), id="a shared question mark is no name"
        ),
        pytest.param(["My blog", "My blog", "My blog"], ("My blog",), id="nothing but the name"),
        pytest.param(["One | My blog", "Two | My blog"], (), id="too few to tell"),
        pytest.param(["Cats and dogs", "Hats and dogs", "Bats and dogs"], (), id="words without a separator"),
    ],
)
def test_the_name_of_the_blog_is_learned(titles: list[str], names: tuple[str, ...]) -> None:
    assert learn_site(blog(*titles)).site_names == names


def test_a_learned_name_is_no_title() -> None:
    hints = SiteHints(site_names=("My blog",))
    assert (
        extract_article(page("<title>My blog</title><p>Just a sentence, and no title at all.</p>"), site=hints).title
        is None
    )


def test_keywords_that_most_posts_give_alike_are_the_blogs() -> None:
    def filed(words: str) -> Document:
        return page(f"<meta name=keywords content='{words}'><p>Some text of a post, long enough to be one.</p>")

    hints = learn_site([filed("travel, diary"), filed("travel, diary"), filed("travel, diary"), filed("boats, rope")])
    assert hints.keywords == (("travel", "diary"),)
    assert extract_article(filed("travel, diary"), site=hints).tags == ()
    assert extract_article(filed("boats, rope"), site=hints).tags == ("boats", "rope")


TAG_LINE = "<p>Etiketter: <a rel=tag href=/t/a>Boats</a>, <a rel=tag href=/t/b>Rope</a></p>"


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        pytest.param(f"{{}}{TAG_LINE}<h3>More</h3><p>Comments are closed.</p>", "{}", id="what follows it goes, too"),
        pytest.param(f"{{}}{TAG_LINE}<p>See also: the ferries of that year.</p>",
                     "{}\n\nSee also: the ferries of that year.", id="the author's words below it stay"),
        pytest.param("{}<ul><li><a href=http://books.example/>Boats Rope</a>, a book<li>One by me</ul>" + TAG_LINE,
                     "{}\n\n- Boats Rope, a book\n- One by me", id="a work with two tags in its name"),
        pytest.param(f"{TAG_LINE}{{}}", "{}", id="above the text"),
        pytest.param("{}<p>Boats and Rope are tags as well as words of mine.</p>" + TAG_LINE,
                     "{}\n\nBoats and Rope are tags as well as words of mine.", id="a sentence with tags in it"),
    ],
)  # fmt: skip
def test_a_line_of_the_posts_own_tags_is_no_text(entry: str, text: str) -> None:
    prose = "We went down to the water before it was light, and the ferry was already gone. So we waited for the next."
    html = f"<title>A day</title><h1>A day</h1><div class=text>{entry.format(f'<p>{prose}</p><p>{prose}</p>')}</div>"
    assert extract_article(page(html)).text == text.format(f"{prose}\n\n{prose}")


def test_a_link_to_a_work_with_a_tag_in_its_name_is_text() -> None:
    html = f"<div class=text><p>What we read.</p><ul><li><a href=/x>Boats: a handbook</a></ul>{TAG_LINE}</div>"
    site = SiteHints(templates=(Template(container="div.text"),))
    assert extract_article(page(html), site=site).text == "What we read.\n\n- Boats: a handbook"


CREDIT = "<p>Written by <strong>Ana Lima</strong>, as we all know.</p><p>Filed under: <a href=/x>Rain</a></p>"


@pytest.mark.parametrize(("with_credits", "says"), [pytest.param(2, False, id="few"), pytest.param(9, True, id="many")])
def test_what_next_to_no_post_prints_is_but_a_word_of_the_text(with_credits: int, says: bool) -> None:
    posts = [page(f"<title>{n}</title><p>Post number {n} of them.</p>{CREDIT * (n < with_credits)}") for n in range(40)]
    hints = learn_site(posts)
    assert (hints.prints_authors, hints.prints_tags) == (says, says)
    article = extract_article(page(f"<p>One more.</p>{CREDIT}"), site=hints)
    assert article.authors == (("Ana Lima",) if says else ())
    assert article.tags == (("Rain",) if says else ())
    marked = extract_article(
        page("<meta name=author content='Bo Ek'><meta property=article:tag content=Sun><p>Text."), site=hints
    )
    assert (marked.authors, marked.tags) == (("Bo Ek",), ("Sun",)), "what is said to machines is believed"


def test_of_few_posts_nothing_is_said() -> None:
    assert learn_site(blog(*map(str, range(12)))).prints_authors


def test_nothing_is_learned_from_no_posts() -> None:
    assert learn_site([]) == SiteHints()
