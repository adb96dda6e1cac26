"""Which addresses answer as others do? Learned three times, then taken for granted; never against a counter-example."""

from __future__ import annotations

import pytest

from archivesearch.model import Url
from archivesearch.pipeline.twins import Twins


def url(path: str) -> Url:
    return Url("https://example.org" + path)


def test_redirects_are_learned_a_shape() -> None:
    twins = Twins()
    for word in ("one", "two"):
        twins.redirected(url(f"/tag/{word}"), url(f"/tag/{word}/"))
    assert twins.redirect_of(url("/tag/three")) is None
    twins.redirected(url("/tag/three"), url("/tag/three/"))
    assert twins.redirect_of(url("/tag/four")) == url("/tag/four/")
    assert twins.redirect_of(url("/tag/four?page=2")) is None
    assert twins.redirect_of(url("/2018/10/post")) is None
    twins.redirected(url("/tag/five"), url("/elsewhere"))
    assert twins.redirect_of(url("/tag/six")) is None


@pytest.mark.parametrize(
    ("kept", "copy"),
    [
        pytest.param("/2018/{}/", "/2018/{}/index.html", id="index files"),
        pytest.param("/2018/{}.html", "/2018/{}/", id="a folder for a page"),
        pytest.param("/2018/{}.html", "/2018/{}", id="no extension"),
        pytest.param("/2018/{}/", "/2018/{}", id="both with and without a slash"),
    ],
)
def test_copies_are_learned_both_ways(kept: str, copy: str) -> None:
    twins = Twins()
    for word in ("a-tree", "a-bee", "a-key"):
        assert twins.copy_of(url(copy.format(word))) is None
        twins.stored(url(kept.format(word)), word)
        twins.stored(url(copy.format(word)), word)
    assert twins.copy_of(url(copy.format("a-sea"))) is None, "nothing answered in its place"
    twins.stored(url(kept.format("a-sea")), "sea")
    assert twins.copy_of(url(copy.format("a-sea"))) == url(kept.format("a-sea"))
    twins.stored(url(copy.format("a-pea")), "pea")
    assert twins.copy_of(url(kept.format("a-pea"))) == url(copy.format("a-pea"))


def test_one_counter_example_ends_it() -> None:
    twins = Twins()
    for word in ("a-tree", "a-bee", "a-key"):
        twins.stored(url(f"/{word}/"), word)
        twins.stored(url(f"/{word}/index.html"), word)
    twins.stored(url("/a-sea/"), "the sea")
    twins.stored(url("/a-sea/index.html"), "another sea")
    twins.stored(url("/a-pea/"), "pea")
    assert twins.copy_of(url("/a-pea/index.html")) is None
