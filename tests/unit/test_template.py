"""A place of text learned from the posts of one blog, and when it is not believed."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from archivesearch.extract.article import SiteHints, extract_article, learn_site
from archivesearch.markup import Document, parse
from archivesearch.model import Url

SUBJECTS = ("gulls", "tides", "ferries", "lamps", "ropes", "charts", "anchors", "harbours", "winters", "sails")
SIDE = "<ul class=links><li><a href=/about>About me and my boat</a><li><a href=/archive>All posts since 1999</a></ul>"


def document(html: str) -> Document:
    found = parse(f"<!DOCTYPE html><meta charset=utf-8>{html}".encode(), Url("https://harbour.example/2012/05/post"))
    assert found is not None
    return found


def prose(subject: str) -> str:
    return (
        f"<p>Today I thought about {subject} for a long time, and wrote down what I know of {subject}."
        f"<p>Nobody at the harbour knows more about {subject} than my aunt; she told me of {subject} at length."
    )


def blog(template: str, subjects: Iterable[str] = SUBJECTS) -> list[Document]:
    return [page(template, subject) for subject in subjects]


def page(template: str, subject: str) -> Document:
    return document(template.format(title=f"On {subject}", text=prose(subject), subject=subject, side=SIDE))


def text(hints: SiteHints, one: Document) -> str:
    return extract_article(one, site=hints).text


NAMED = (
    "<title>{title}</title>{side}<h1>{title}</h1><div class='txt n12'>{text}</div><p>© 2012 Harbour notes, all mine."
)
TABLES = (
    "<title>{title}</title><table><tr><td>{side}<td><table><tr><td><b>{title}</b><tr><td>{text}</table></table>"
    "<p>Best viewed at 800 by 600, and with some patience for my old modem."
)


@pytest.mark.parametrize("template", [pytest.param(NAMED, id="by a name"), pytest.param(TABLES, id="by its place")])
def test_the_learned_place_gives_the_post_and_no_more(template: str) -> None:
    hints = learn_site(blog(template))
    assert hints.templates
    kept = text(hints, page(template, "moorings"))
    assert "for a long time, and wrote down what I know of moorings." in kept
    assert "told me of moorings at length." in kept
    assert "About me" not in kept
    assert "©" not in kept
    assert "Best viewed" not in kept


def test_a_post_of_pictures_has_no_text() -> None:
    comments = "<h3>Comments on this picture of {subject}</h3>"
    hints = learn_site(blog(NAMED + comments))
    silent = (NAMED + comments).format(title="Fog", text="<img src=fog.jpg>", subject="fog", side=SIDE)
    assert text(hints, document(silent)) == ""


def test_a_page_that_holds_its_prose_elsewhere_gets_the_generic_answer() -> None:
    hints = learn_site(blog(NAMED))
    other = "<title>New design</title><div class=txt>Yours</div><article class=new><h1>New design</h1>{text}</article>"
    assert "told me of moorings at length." in text(hints, document(other.format(text=prose("moorings"))))


def test_two_designs_on_one_blog_are_two_templates() -> None:
    old, new = NAMED, "<title>{title}</title><section id=story><h2>{title}</h2>{text}</section>{side}"
    hints = learn_site([*blog(old), *blog(new, [f"{one} again" for one in SUBJECTS])])
    assert len(hints.templates) == 2
    for template in (old, new):
        kept = text(hints, page(template, "moorings"))
        assert kept.startswith("Today I thought about moorings")
        assert "About me" not in kept


def test_what_every_post_ends_with_is_no_text_but_shared_headings_between_are() -> None:
    template = (
        "<title>{title}</title><h1>{title}</h1><div class=txt><h3>The problem</h3>{text}<h3>What I did</h3>"
        "<p>I bought new {subject}, at last.<p>If you liked this, buy me a coffee, it keeps me writing.</div>"
    )
    kept = text(learn_site(blog(template)), page(template, "moorings"))
    assert "What I did" in kept
    assert "coffee" not in kept


def test_parts_that_are_no_text_are_left_out() -> None:
    template = (
        "<title>{title}</title><div class=txt><h1>{title}</h1>{text}"
        "<div class=nearby><a href=/a>All of {subject} in the archive</a> <a href=/b>{subject} in pictures</a></div>"
        "</div>"
    )
    hints = learn_site(blog(template))
    assert "in pictures" not in text(hints, page(template, "moorings"))


def test_captions_of_a_known_blog_are_its_author_s_words() -> None:
    picture = "<figure><img src=a><figcaption>My {subject}</figcaption></figure>"
    template = "<title>{title}</title><div class=txt>{text}" + picture + "</div>{side}"
    assert "My moorings" in text(learn_site(blog(template)), page(template, "moorings"))
    assert "My moorings" not in text(SiteHints(), page(template, "moorings"))


def test_nothing_is_learned_from_few_posts_or_from_pages_that_share_no_place() -> None:
    assert learn_site(blog(NAMED, SUBJECTS[:3])).templates == ()
    scattered = [
        document("<main>" * depth + f"<div class=c{'abcdefghij'[depth]}><h1>{one}</h1>{prose(one)}</div>")
        for depth, one in enumerate(SUBJECTS)
    ]
    for one in scattered:
        assert "at length." in text(learn_site(scattered), one)
