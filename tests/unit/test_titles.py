"""Which words are the title, where signs, links, capitals and paths get in between?"""

from __future__ import annotations

import pytest

from archivesearch.extract.article import SiteHints, extract_article, learn_site
from archivesearch.markup import Document, parse
from archivesearch.model import Url

POST = Url("https://blog.example/books/a_letter.html")
TEXT = "<p>Some text of a post, long enough to be one, about a letter that came late.</p>"
SITE = SiteHints(site_names=("Wren & Rook",))


def title(body: str, document: str = "Wren &amp; Rook") -> str | None:
    source = f"<html><head><title>{document}</title></head><body>{body}</body></html>"
    parsed = parse(source.encode(), POST)
    assert parsed is not None
    return extract_article(parsed, site=SITE).title


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param('A late letter <a class="headerlink" href="#x">¶</a>', id="sphinx"),
        pytest.param('<a class="anchor" href="#x">#</a> A late letter', id="sign-first"),
        pytest.param('A late letter <a href="#x">🔗</a>', id="zola"),
        pytest.param('A late letter <span>[<a href="/edit">edit</a>]</span>', id="mediawiki"),
        pytest.param('<a href="/books/a_letter.html">A late letter</a> <a href="/edit">(edit)</a>', id="linked"),
        pytest.param("A LATE LETTER", id="capitals"),
        pytest.param("A la&shy;te let&shy;ter", id="soft-hyphens"),
    ],
)
def test_a_heading_and_what_stands_in_it(heading: str) -> None:
    assert title(f"<h1>{heading}</h1>{TEXT}", "A late letter | Wren &amp; Rook") == "A late letter"


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("NASA", id="capitals-everywhere"),
        pytest.param('C <a href="/c">sharp</a>', id="link-that-is-part-of-it"),
        pytest.param('Read <a href="/moby">Moby Dick</a>', id="book"),
        pytest.param("Music in C#", id="sign-without-a-link"),
    ],
)
def test_what_belongs_to_a_title_stays(name: str) -> None:
    words = name.replace('<a href="/c">', "").replace('<a href="/moby">', "").replace("</a>", "")
    assert title(f"<h1>{name}</h1>{TEXT}", f"{words} | Wren &amp; Rook") == words


@pytest.mark.parametrize(
    "shown",
    [
        pytest.param('<div class="entry-title">A late letter</div>', id="class"),
        pytest.param('<p><font size="5">A late letter</font></p>', id="font"),
        pytest.param('<p><a name="x"><b>A late letter</b></a><br>Some words.</p>', id="bold"),
        pytest.param("<table><tr><td bgcolor=silver><b>A late letter</b></td></tr></table>", id="cell"),
    ],
)
@pytest.mark.parametrize("document", ["Wren &amp; Rook", "Wren &amp; Rook : /books/a_letter", ""])
def test_a_title_that_only_the_page_shows(shown: str, document: str) -> None:
    assert title(f"{shown}{TEXT}", document) == "A late letter"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("<p><b>Some</b> words.</p>", id="words-in-a-line"),
        pytest.param("<p><b>Ann:</b><br>Yes.</p><p><b>Ben:</b><br>No.</p>", id="several-lines"),
        pytest.param('<font size="6"><a href="/">Home of wrens</a></font>', id="link"),
        pytest.param('<div class="entry-title">One</div><div class="entry-title">Two</div>', id="several-named"),
        pytest.param("<p><b>Wren &amp; Rook</b></p>", id="site"),
    ],
)
def test_what_is_no_title(body: str) -> None:
    assert title(f"{body}{TEXT}") is None


def test_the_first_words_of_the_text_are_no_title() -> None:
    assert title(TEXT, "Some text of a post, long …") is None
    assert title(TEXT, "Some other words …") == "Some other words …"


def test_capitals_of_a_page_alone_stay() -> None:
    source = f"<title>A late letter | Wren &amp; Rook</title><h2>A LATE LETTER</h2>{TEXT}"
    parsed = parse(source.encode(), POST)
    assert parsed is not None
    assert extract_article(parsed).title == "A LATE LETTER"
    known = extract_article(parsed, site=SITE)
    assert known.title == "A late letter"
    assert "LETTER" not in known.text, "the heading as it is printed is no part of the text"


def test_texts_have_no_soft_hyphens() -> None:
    parsed = parse(TEXT.replace("letter", "let&shy;ter").encode(), POST)
    assert parsed is not None
    text = extract_article(parsed, site=SITE).text
    assert "letter" in text
    assert "\xad" not in text
    assert "let\xadter" in extract_article(parsed).text, "a page alone is given letter by letter"


def post(above: str, heading: str, tail: str = "") -> Document:
    source = f"<html><head><title>Wren</title></head><body><article>{above}{heading}{tail}</article></body></html>"
    parsed = parse(source.encode(), POST)
    assert parsed is not None
    return parsed


SAID = "Some words that somebody said long ago, and which are worth a good deal more than one line of text."
QUOTE = f"<blockquote><p>{SAID}</p></blockquote>"


def below_a_picture() -> SiteHints:
    """Of twelve posts eight have a heading, below a picture or some words; the others have none."""
    pictures = [post('<p><img src="1.jpg"></p>', f"<h2>Title number {n}</h2>", TEXT) for n in range(8)]
    return learn_site([*pictures, *(post(QUOTE, "", TEXT) for _ in range(4))])


def test_where_a_blog_prints_its_titles_is_learned() -> None:
    hints = below_a_picture()
    assert hints.title_place == "article/h2."
    assert extract_article(post(QUOTE, "<h2>Who said it</h2>"), site=hints).title == "Who said it"
    assert extract_article(post(QUOTE, "<h2>Who said it</h2>"), site=SITE).title != "Who said it"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(QUOTE + "<p><b>Ann Barrow</b></p>", id="whom-it-quotes"),
        pytest.param("<p>No is easier to do.</p><p><b>Ann Barrow</b></p>", id="whom-it-quotes-shortly"),
        pytest.param(QUOTE + "<h3>A part of it</h3>" + TEXT, id="another-heading"),
        pytest.param(QUOTE + "<h2>One part</h2>" + TEXT + "<h2>Another part</h2>" + TEXT, id="two-in-the-place"),
        pytest.param(QUOTE, id="no-heading"),
    ],
)
def test_a_post_without_a_title_has_none_where_titles_are_headings(body: str) -> None:
    assert extract_article(post(body, ""), site=below_a_picture()).title is None


def test_a_bold_line_above_the_text_is_still_a_title() -> None:
    assert extract_article(post("<p><b>An old post</b></p>", TEXT), site=below_a_picture()).title == "An old post"


@pytest.mark.parametrize(
    "headings",
    [
        pytest.param([f"<h2>Title {n}</h2><h2>Part {n}</h2>" for n in range(12)], id="two-a-page"),
        pytest.param(["<h2>Comments</h2>"] * 12, id="the-same-on-all"),
        pytest.param([f"<h2>Title {n}</h2>" if n < 4 else "" for n in range(12)], id="on-few"),
    ],
)
def test_other_places_are_not_learned(headings: list[str]) -> None:
    assert learn_site([post(QUOTE, heading) for heading in headings]).title_place == ""
