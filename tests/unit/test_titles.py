"""Which words are the title, where signs, links, capitals and paths get in between?"""

from __future__ import annotations

import pytest

from archivesearch.extract.article import SiteHints, extract_article
from archivesearch.markup import parse
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


def test_texts_have_no_soft_hyphens() -> None:
    parsed = parse(TEXT.replace("letter", "let&shy;ter").encode(), POST)
    assert parsed is not None
    text = extract_article(parsed, site=SITE).text
    assert "letter" in text
    assert "\xad" not in text
    assert "let\xadter" in extract_article(parsed).text, "a page alone is given letter by letter"
