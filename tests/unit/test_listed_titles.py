"""When is what a list calls a post its title?"""

from __future__ import annotations

import pytest

from archivesearch.extract.listed_titles import Called, Shown, titles_from_lists
from archivesearch.model import Url

PLACE = "div.list/h2/a"


def url(number: int) -> Url:
    return Url(f"http://blog.example/{number}.html")


def titled(count: int) -> dict[Url, Shown]:
    return {url(n): Shown(f"Title of {n}", f"Words of {n}, and more.") for n in range(count)}


def called(posts: dict[Url, Shown], place: str = PLACE, **others: str) -> list[Called]:
    """As lists call posts by their titles; `others` are what they call some, by number ("n12")."""
    names = {post: shown.title or "" for post, shown in posts.items()}
    names |= {url(int(number[1:])): text for number, text in others.items()}
    return [Called(place, post, text) for post, text in names.items()]


def test_a_post_without_a_title_takes_that_of_the_list_of_titles() -> None:
    posts = titled(8) | {url(20): Shown(None, "Somebody said so.")}
    assert titles_from_lists(called(posts, n20="A late letter"), posts) == {url(20): "A late letter"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Somebody said so", id="first-words"),
        pytest.param("Somebody said …", id="first-words-cut"),
        pytest.param("March 3, 2012", id="a-day"),
        pytest.param("#214", id="a-number"),
        pytest.param("Untitled", id="untitled"),
        pytest.param("無題", id="untitled-ja"),
        pytest.param("(no title)", id="in-brackets"),
        pytest.param("Permalink", id="permalink"),
        pytest.param("Read more »", id="read-more"),
        pytest.param("x" * 200, id="too-long"),
    ],
)
def test_what_is_no_title(text: str) -> None:
    posts = titled(8) | {url(20): Shown(None, "Somebody said so, years ago.")}
    assert titles_from_lists(called(posts, n20=text), posts) == {}


def test_what_several_are_called_is_no_title_of_theirs() -> None:
    posts = titled(8) | {url(n): Shown(None, f"Words {n}") for n in (20, 21, 22)}
    assert titles_from_lists(called(posts, n20="Photo 12", n21="Photo 13", n22="Photo"), posts) == {url(22): "Photo"}


def test_a_place_that_calls_posts_otherwise_is_not_believed() -> None:
    posts = titled(8) | {url(20): Shown(None, "Somebody said so.")}
    elsewhere = [Called("div.menu/a", post, f"Chapter {shown.title}") for post, shown in posts.items()]
    assert titles_from_lists(elsewhere, posts) == {}


def test_a_blog_whose_pages_show_no_titles() -> None:
    posts = {url(n): Shown(None, f"Words of {n}.") for n in range(6)}
    names = {f"n{n}": f"{word} letter" for n, word in enumerate(("A late", "An early", "The last", "My", "One", "No"))}
    assert titles_from_lists(called(posts, **names), posts) == {url(int(n[1:])): text for n, text in names.items()}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Words of {n}", id="first-words"),
        pytest.param("Entry {n}", id="numbered"),
        pytest.param("{n} March 2012", id="days"),
        pytest.param("permalink", id="permalinks"),
    ],
)
def test_a_blog_without_titles(text: str) -> None:
    posts = {url(n): Shown(None, f"Words of {n}. More.") for n in range(1, 9)}
    assert titles_from_lists(called(posts, **{f"n{n}": text.format(n=n) for n in range(1, 9)}), posts) == {}
