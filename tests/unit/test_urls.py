"""One canonical form for an address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archivesearch.errors import BadUrl
from archivesearch.model import Url
from archivesearch.urls import canonical, display, find_canonical, from_user, same_document_key


@pytest.mark.parametrize(
    ("raw", "url"),
    [
        pytest.param("HTTP://Example.ORG", "http://example.org/", id="case of scheme and host, empty path"),
        pytest.param("http://example.org:80/a", "http://example.org/a", id="default port"),
        pytest.param("https://example.org:8443/a", "https://example.org:8443/a", id="another port stays"),
        pytest.param("http://u:p@example.org/a", "http://example.org/a", id="credentials"),
        pytest.param("http://example.org/a#b", "http://example.org/a", id="fragment"),
        pytest.param("http://example.org/a/../b/./c", "http://example.org/b/c", id="dot segments"),
        pytest.param("http://example.org/a/..", "http://example.org/", id="dots at the end"),
        pytest.param("http://example.org/../../a", "http://example.org/a", id="dots above the root"),
        pytest.param("http://example.org/%7euser/%c3%a9", "http://example.org/~user/%C3%A9", id="percent-encoding"),
        pytest.param("http://example.org/été", "http://example.org/%C3%A9t%C3%A9", id="non-ASCII path"),
        pytest.param("http://example.org/a b", "http://example.org/a%20b", id="blank"),
        pytest.param("http://example.org/100%", "http://example.org/100%25", id="lone percent sign"),
        pytest.param("http://bücher.example/", "http://xn--bcher-kva.example/", id="IDNA"),
        pytest.param("http://example.org/?utm_source=x&p=12&fbclid=y", "http://example.org/?p=12", id="tracking"),
        pytest.param("http://example.org/a?replytocom=3#respond", "http://example.org/a", id="reply links"),
        pytest.param("http://example.org/a?showComment=12", "http://example.org/a", id="comment links"),
        pytest.param("http://example.org/a;jsessionid=AB12?b=1", "http://example.org/a?b=1", id="session in the path"),
        pytest.param(
            "http://example.org/article?sid=05/12/1", "http://example.org/article?sid=05/12/1", id="a story's sid"
        ),
        pytest.param("http://example.org/a\n/b", "http://example.org/a/b", id="line end inside"),
        pytest.param("http://[::1]:8000/a", "http://[::1]:8000/a", id="IPv6"),
    ],
)
def test_canonical(raw: str, url: str) -> None:
    assert canonical(raw) == url


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param("", id="empty"),
        pytest.param("mailto:a@example.org", id="mailto"),
        pytest.param("javascript:void(0)", id="javascript"),
        pytest.param("http://", id="no host"),
        pytest.param("http://exa mple.org/", id="blank in the host"),
        pytest.param("http://[::1/", id="half an IPv6 address"),
        pytest.param("http://example.org:99999/", id="port out of range"),
        pytest.param("http://example..org/", id="empty label"),
        pytest.param("http://example.org/" + "a" * 3000, id="too long"),
    ],
)
def test_not_an_address(raw: str) -> None:
    assert find_canonical(raw) is None
    with pytest.raises(BadUrl):
        canonical(raw)


def test_relative_to_a_base() -> None:
    assert canonical("../b?c=1", "http://example.org/x/y/a.html") == "http://example.org/x/b?c=1"
    assert canonical("//other.example/z", "https://example.org/") == "https://other.example/z"
    assert canonical("", "https://example.org/a") == "https://example.org/a"


@given(st.text(max_size=80))
def test_canonical_is_stable_and_raises_nothing_else(tail: str) -> None:
    url = find_canonical("http://example.org/" + tail)
    if url is not None:
        assert canonical(url) == url
    find_canonical(tail, "http://example.org/")


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        pytest.param("example.org", "https://example.org/", id="bare host means https"),
        pytest.param("example.org/blog", "https://example.org/blog", id="host and path"),
        pytest.param(" http://example.org/ ", "http://example.org/", id="blanks around"),
        pytest.param("localhost.test:8080/x", "https://localhost.test:8080/x", id="port"),
    ],
)
def test_from_user(typed: str, url: str) -> None:
    assert from_user(typed) == url


@pytest.mark.parametrize("typed", ["", "  ", "blog", "not a url", "http://a b/", "C:\\blog", "file:///etc/passwd"])
def test_from_user_refuses(typed: str) -> None:
    with pytest.raises(BadUrl):
        from_user(typed)


def test_same_document_key() -> None:
    same = ["http://example.org/a/", "https://www.example.org/a", "https://example.org/a/index.html"]
    assert len({same_document_key(Url(url)) for url in same}) == 1
    assert same_document_key(Url("http://example.org/a?p=1")) != same_document_key(Url("http://example.org/a?p=2"))


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        pytest.param("http://example.org/%C3%A9t%C3%A9", "http://example.org/été", id="UTF-8"),
        pytest.param("http://example.org/%E9t%E9", "http://example.org/%E9t%E9", id="no UTF-8"),
        pytest.param("http://example.org/a%20b", "http://example.org/a%20b", id="blank stays encoded"),
        pytest.param("http://example.org/a%E2%80%AEb", "http://example.org/a%E2%80%AEb", id="direction override"),
    ],
)
def test_display(url: str, shown: str) -> None:
    assert display(url) == shown
