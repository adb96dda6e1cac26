"""Merging, verdicts in words, shapes of addresses, and the early guess."""

from __future__ import annotations

import pytest

from archivesearch.extract.detect import SiteEvidence, early_kind, type_site
from archivesearch.extract.link_names import names, own_titles, title_key
from archivesearch.extract.shapes import date_depth, is_paged_url, is_taxonomy_url, url_shapes
from archivesearch.model import PageKind, Url
from archivesearch.urls import canonical
from tests.support import small_blogs as made
from tests.support.small_blogs import HOST, facts_from


def test_no_pages_no_verdicts() -> None:
    assert type_site([], SiteEvidence(start=canonical(HOST + "/"))) == {}


def test_every_page_gets_one_verdict_in_order() -> None:
    blog = made.moved_and_stubs()
    assert list(type_site(blog.facts(), blog.evidence())) == [canonical(HOST + path) for path in blog.pages]


def test_verdicts_say_why() -> None:
    blog = made.wordpress(path=lambda number, slug: f"/{slug}/")
    verdicts = type_site(blog.facts(), blog.evidence())
    post = verdicts[canonical(HOST + sorted(blog.posts)[0])]
    assert post.reason.startswith("post: one of 43 pages of the shape /{slug}/, linked by its title from ")
    assert "listings name it" in post.reason
    about = verdicts[canonical(HOST + "/about/")]
    assert (about.kind, "that every site has" in about.reason) == (PageKind.OTHER, True)
    assert verdicts[canonical(HOST + "/category/food/")].kind is PageKind.TAXONOMY
    assert verdicts[canonical(HOST + "/page/2/")].kind is PageKind.LISTING


def test_stubs_name_the_post_they_repeat() -> None:
    blog = made.moved_and_stubs()
    verdicts = type_site(blog.facts(), blog.evidence())
    first = canonical(HOST + sorted(blog.posts)[0])
    stub = verdicts[canonical(HOST + "/node/0")]
    assert (stub.kind, stub.canonical_url) == (PageKind.STUB, first)
    assert stub.reason == f"repeats {first} (a meta refresh)"


def test_a_stub_to_an_unknown_page_is_no_post() -> None:
    stub = facts_from('<meta http-equiv="refresh" content="0; url=/gone">', HOST + "/old")
    verdict = type_site([stub], SiteEvidence(start=canonical(HOST + "/")))[stub.url]
    assert (verdict.kind, verdict.canonical_url) == (PageKind.STUB, stub.url)


def test_a_canonical_link_to_the_home_page_is_not_believed() -> None:
    """A broken theme prints the home page as the canonical of every post."""
    blog = made.wordpress()
    head = f'<head><link rel="canonical" href="{HOST}/">'
    blog.pages = {path: source.replace("<head>", head, 1) for path, source in blog.pages.items()}
    verdicts = type_site(blog.facts(), blog.evidence())
    assert {verdict.canonical_url for verdict in verdicts.values() if verdict.kind is PageKind.POST} == {
        canonical(HOST + path) for path in blog.posts
    }


def test_two_posts_with_one_title_and_nearly_one_text_stay_two() -> None:
    """Monthly reports: same slug, same title, same text but for the date in the address."""
    blog = made.wordpress()
    one, two = sorted(blog.posts)[:2]
    for path, folder in ((one, "/2011/03/"), (two, "/2011/04/")):
        blog.pages = {
            other.replace(path, folder + "report/"): source.replace(f'"{path}"', f'"{folder}report/"')
            for other, source in blog.pages.items()
        }
    blog.pages["/2011/04/report/"] = blog.pages["/2011/03/report/"].replace("</body>", "<!-- two --></body>")
    verdicts = type_site(blog.facts(), blog.evidence())
    assert verdicts[canonical(HOST + "/2011/03/report/")].kind is PageKind.POST
    assert verdicts[canonical(HOST + "/2011/04/report/")].kind is PageKind.POST


def test_platform_evidence_makes_a_post() -> None:
    blog = made.wordpress(path=lambda number, slug: f"/{slug}/")
    about = canonical(HOST + "/about/")
    evidence = SiteEvidence(start=canonical(HOST + "/"), platform=frozenset({about}))
    assert type_site(blog.facts(), evidence)[about].kind is PageKind.POST


@pytest.mark.parametrize(
    ("path", "shape"),
    [
        ("/2018/10/04/a-slug/", "/{year}/{month}/{day}/{slug}/"),
        ("/2018/10/7-things.html", "/{year}/{month}/{slug}.html"),
        ("/archives/000435.html", "/archives/{n}.html"),
        ("/archives/2005_10.html", "/archives/{date}.html"),
        ("/page/12/", "/page/{n}/"),
        ("/index25.html", "/{page}.html"),
        ("/?p=12", "/?p={n}"),
        ("/?q=node/12", "/node/{n}"),
        ("/2013/09/index.html", "/{year}/{month}/"),
        ("/tag/%D0%BE%D1%81%D0%B5%D0%BD%D1%8C/", "/tag/{slug}/"),
        ("/search%3Fupdated-max=2013-01-01&max-results=7.html", "/search?max-results={n}&updated-max=*"),
    ],
)
def test_shapes_of_addresses(path: str, shape: str) -> None:
    url = canonical(HOST + path)
    assert url_shapes([url])[url] == shape


def test_many_sibling_folders_become_one_wildcard_and_lone_numbers_are_slugs() -> None:
    paths = [f"/{folder}/{slug}/" for folder in ("php", "go", "vim", "rust", "tdd") for slug in ("one", "two")]
    paths += ["/php/47/", "/php/comments/"]
    shapes = url_shapes([canonical(HOST + path) for path in paths])
    assert set(shapes.values()) == {"/{dir}/{slug}/"}


@pytest.mark.parametrize(
    ("path", "taxonomy", "paged", "depth"),
    [
        ("/tag/x/", True, False, 0),
        ("/?cat=3&paged=2", True, True, 0),
        ("/рубрика/x/", True, False, 0),
        ("/php/collection/slug/", False, False, 0),
        ("/page/3/", False, True, 0),
        ("/?page=3", False, True, 0),
        ("/Wiki.jsp?page=Main_blogentry_080506_1", False, False, 0),
        ("/p/123", False, False, 0),
        ("/2018/", False, False, 1),
        ("/2018/10/", False, False, 2),
        ("/2018/10/04.html", False, False, 3),
        ("/?m=201810", False, False, 2),
        ("/2018/10/slug/", False, False, 0),
    ],
)
def test_what_an_address_says(path: str, taxonomy: bool, paged: bool, depth: int) -> None:
    url = canonical(HOST + path)
    assert (is_taxonomy_url(url), is_paged_url(url), date_depth(url)) == (taxonomy, paged, depth)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("The long WINTER", True, id="whole, other case"),
        pytest.param("The long win…", True, id="cut"),
        pytest.param("The long winter 4 March It rained", True, id="a card"),
        pytest.param("Read more", False, id="read-more"),
        pytest.param("The…", False, id="cut too short"),
    ],
)
def test_links_that_call_a_page_by_its_title(text: str, named: bool) -> None:
    titles = own_titles("The long winter | Blog", "", ["The long winter"])
    assert names(text, title_key(text), titles) is named


def test_the_early_guess() -> None:
    post = facts_from('<body class="single-post"><h1>A</h1><p>x<p>y', HOST + "/a/")
    assert early_kind(post)[0] is PageKind.POST
    assert early_kind(facts_from("<p>x", HOST + "/tag/a/"))[0] is PageKind.TAXONOMY
    assert early_kind(facts_from("<p>x", HOST + "/page/2/"))[0] is PageKind.LISTING
    teasers = "".join(f"<h2><a href=/{n}/>t</a></h2>" for n in range(5))
    assert early_kind(facts_from(teasers, HOST + "/news"))[0] is PageKind.LISTING
    assert early_kind(facts_from('<meta http-equiv=refresh content="0;url=/b">', HOST + "/b2"))[0] is PageKind.STUB


def test_verdict_urls_are_what_was_asked() -> None:
    facts = facts_from("<p>x", HOST + "/a/")
    assert next(iter(type_site([facts], SiteEvidence(start=Url(facts.url))))) == facts.url
