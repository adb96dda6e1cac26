"""Roles of links, shapes of addresses, dates in paths, traps."""

from __future__ import annotations

import string
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archivesearch.discover.archive_pages import LinkRole, dated_path, link_role, trap_reason, url_role, url_shape
from archivesearch.model import Anchor, Url
from archivesearch.urls import canonical

HOME = Url("https://blog.test/")


def url(address: str) -> Url:
    return canonical(address, HOME)


def anchor(address: str, text: str = "", *rel: str, in_heading: bool = False) -> Anchor:
    return Anchor(url=url(address), text=text, path="div/a", in_heading=in_heading, rel=frozenset(rel))


ROLES = {
    LinkRole.PAGINATION: (
        "/page/2/ /?page=2 /?paged=3 "
        "/index2.html /page2.html /blog/page-3 /search?updated-max=2011-01-01&max-results=7 "
        "/tag/x/page/2/ /seite/2 /p%C3%A1gina/2/ /?start=20 /blog?offset=10 /2018/page/2/ /archives/index_3.html "
        "/posts?before=abc /strona2 /%E9%A1%B5/2 /index.html%3Fpage=2.html"
    ),
    LinkRole.DATE_ARCHIVE: (
        "/2018/ /2018/10/ /2018/10/04/ /2018/oct/ /2008_10.html /2008_10_01_archive.html /archives/2018-10 /archive/ "
        "/archives.html /blog/archive/2018/10 /?m=201810 /?m=20181004 /201810/ /arquivo/ /archiv.php /all-posts/ "
        "/2021/05/08.html /2013/04/index.html /%E5%BD%92%E6%A1%A3/ /?year=2018 /2018/oktober/"
    ),
    LinkRole.TAXONOMY: (
        "/tag/x/ /tags/ /category/a/b/ /search/label/x /?cat=3 /?tag=x /topics/x /etiqueta/x /kategorie/x "
        "/schlagwort/x "
        "/categoria/x /rubrique/x /%D1%82%D0%B5%D0%B3/x /blog/categories/x.html /tagged/x /tag/rss/ /chu-de/x "
        "/etiket/x "
        "/%EB%B6%84%EB%A5%98/x /tags.html /tag/2018/"
    ),
    LinkRole.AUTHOR: "/author/ann/ /?author=2 /autor/ann /users/ann /profile/5",
    LinkRole.SEARCH: "/?s=word /search?q=word /suche/ /search/word",
    LinkRole.FEED: (
        "/feed/ /rss /atom.xml /index.xml /index.rdf /feed.json /?feed=rss2 /blog?format=rss /tag/x/feed/ "
        "/feeds/posts/default "
        "/2018/10/slug/feed/ /blog.rss /feeds/all.atom.xml /feed/atom/ /feeds/12/comments/default"
    ),
    LinkRole.COMMENT: (
        "/2018/10/a/comment-page-2/ /comment/reply/12 /2018/10/a-slug/comments/ /mt/mt-comments.cgi?entry_id=1 "
        "/a/trackback/ /2018/10/a.html%3FshowComment=12.html"
    ),
    LinkRole.SHARE: (
        "https://twitter.com/intent/tweet?url=x https://www.facebook.com/sharer/sharer.php?u=x "
        "https://t.me/share/url?url=x "
        "https://www.linkedin.com/shareArticle?url=x https://vk.com/share.php?url=x"
    ),
    LinkRole.LOGIN: "/wp-login.php /wp-admin/post.php /user/register /login/",
    LinkRole.MEDIA: "/wp-content/uploads/2018/10/tree.JPG /a.pdf /talk.mp3 /style.css https://cdn.test/x.png",
    LinkRole.PRINT: "/2018/10/a/print/ /node/12/print /2018/10/a.html?m=1 /a-slug/amp/ /a?print=1",
    LinkRole.POST_LIKE: (
        "/2018/10/04/slug/ /2018/10/slug.html /archives/000435.html /a-slug-of-words/ /?p=123 /node/2008 "
        "/2018-10-04-x.html "
        "/posts/93421779.html /2011/09/12-slug /entry0011.html /post/95803019/slug /2017/11/comments/ "
        "/%E7%AC%AC%E4%B8%80%E7%AF%87%E6%96%87%E7%AB%A0%E7%9A%84%E6%A0%87%E9%A2%98%E5%BE%88%E9%95%BF%E5%BE%88"
        "%E9%95%BF%E5%BE%88%E9%95%BF%E5%BE%88%E9%95%BF%E5%BE%88%E9%95%BF%E5%BE%88%E9%95%BF%E5%BE%88%E9%95%BF%E5%BE%88"
    ),
    LinkRole.UNKNOWN: "/ /about/ /index.html /contact.html /slug/ /blog/",
}


@pytest.mark.parametrize(
    ("address", "role"),
    [pytest.param(address, role, id=f"{role}:{address}") for role, text in ROLES.items() for address in text.split()],
)
def test_the_role_an_address_tells(address: str, role: LinkRole) -> None:
    assert url_role(url(address)) is role


SERIES = [
    "Older posts", "« Older Entries", "Next page »", "Previous", "→", "Ältere Beiträge", "Nächste Seite", "Weiter",
    "Articles plus anciens", "Page suivante", "Messages plus récents", "Entradas antiguas", "Página siguiente",
    "Postagens mais antigas", "Próxima", "Post più vecchi", "Pagina successiva", "Oudere berichten", "Äldre inlägg",
    "Forrige side", "Vanhemmat tekstit", "Starsze posty", "Starší příspěvky", "Предыдущие записи", "Следующая страница",
    "Daha eski kayıtlar", "Régebbi bejegyzések", "Postări mai vechi", "Παλαιότερες αναρτήσεις", "التالي",
    "הבא", "次のページ", "下一页", "다음 페이지", "Bài đăng cũ hơn", "Posting Lama", "पुराने पोस्ट", "First", "Last page",
]  # fmt: skip


@pytest.mark.parametrize("text", SERIES)
def test_words_of_a_series(text: str) -> None:
    assert link_role(anchor("/more.php?x=abc", text), HOME) is LinkRole.PAGINATION


@pytest.mark.parametrize(
    "text",
    ["Next generation sequencing", "First post", "First 100!", "Back to school", "The last page I read", "x", ""],
)
def test_titles_that_begin_like_a_series(text: str) -> None:
    assert link_role(anchor("/slug/", text), HOME) is not LinkRole.PAGINATION


def test_a_heading_is_a_title_whatever_it_says() -> None:
    assert link_role(anchor("/slug/", "Next", in_heading=True), HOME) is LinkRole.POST_LIKE


@pytest.mark.parametrize(
    ("page", "target", "role"),
    [
        pytest.param("/2018/10/04/a/", "/2018/10/03/b/", LinkRole.POST_LIKE, id="dated-neighbour"),
        pytest.param("/archives/12.html", "/archives/11.html", LinkRole.POST_LIKE, id="numbered-neighbour"),
        pytest.param("/posts/a.html", "/posts/b.html", LinkRole.POST_LIKE, id="named-neighbour"),
        pytest.param("/", "/older.html", LinkRole.PAGINATION, id="from-the-home-page"),
        pytest.param("/page/2/", "/page/3/", LinkRole.PAGINATION, id="page-to-page"),
    ],
)
def test_next_leads_from_posts_to_posts_and_from_lists_to_lists(page: str, target: str, role: LinkRole) -> None:
    assert link_role(anchor(target, "Next »", "next"), url(page)) is role


@pytest.mark.parametrize(
    "text",
    ["October 2018", "October 2018 (2)", "2018 (15)", "2018", "Octubre de 2018 (3)", "Oktober (2)", "2018年10月",
     "10月 (4)", "2018년 10월", "Октябрь 2018", "Tháng 10 2018", "tháng 10 (5)", "2018-10", "10/2018", "mars (7)",
     "أكتوبر 2018"],
)  # fmt: skip
def test_words_of_a_month(text: str) -> None:
    assert link_role(anchor("/list.php?x=1", text), HOME) is LinkRole.DATE_ARCHIVE


@pytest.mark.parametrize(
    "text", ["May", "March of the penguins", "2018 in books", "April fools", "August", "1984 (film)"]
)
def test_titles_with_a_month(text: str) -> None:
    assert link_role(anchor("/slug/", text), HOME) is LinkRole.UNKNOWN


def test_rel_and_numbers() -> None:
    assert link_role(anchor("/x/", "words", "tag"), HOME) is LinkRole.TAXONOMY
    assert link_role(anchor("/x/", "Ann", "author"), HOME) is LinkRole.AUTHOR
    assert link_role(anchor("/list.php?view=7", "7"), HOME) is LinkRole.PAGINATION
    assert link_role(anchor("/54.html", "54"), HOME) is LinkRole.POST_LIKE
    assert link_role(anchor("/2018/10/07/", "7"), HOME) is LinkRole.DATE_ARCHIVE


def test_other_sites_have_no_role_but_media_feeds_and_shares() -> None:
    assert link_role(anchor("https://else.test/2018/10/slug/", "A title"), HOME) is LinkRole.UNKNOWN
    assert link_role(anchor("https://feeds.test/feed/"), HOME) is LinkRole.FEED
    assert link_role(anchor("https://www.blog.test/2018/10/slug/"), HOME) is LinkRole.POST_LIKE
    assert link_role(anchor("https://de.blog.test/2018/10/slug/"), HOME) is LinkRole.POST_LIKE


@pytest.mark.parametrize(
    ("address", "shape"),
    [
        ("/", "/"),
        ("/2018/10/04/my-slug/", "/{Y}/{M}/{D}/{slug}/"),
        ("/2018/10/slug.html", "/{Y}/{M}/{slug}.html"),
        ("/2018/oct/4/slug", "/{Y}/{M}/{D}/{slug}"),
        ("/archives/000435.html", "/archives/{n}.html"),
        ("/tag/foo-bar/", "/tag/{slug}/"),
        ("/tag/foo-bar/page/2/", "/tag/{slug}/page/{n}/"),
        ("/?page=3", "/?page={n}"),
        ("/list?b=x&a=2", "/list?a={n}&b={v}".replace("/list", "/{slug}")),
        ("/index2.html", "/index{n}.html"),
        ("/2008_10.html", "/{Y}_{M}.html"),
        ("/2008_10_01_archive.html", "/{Y}_{M}_{D}_archive.html"),
        ("/posts/bookmarks-2010-11-05.html", "/posts/{slug}.html"),
        ("/2011/09/12-slug", "/{Y}/{M}/{slug}"),
        ("/2013-05-04-hello.html", "/{Y}-{M}-{D}-{slug}.html"),
        ("/php7-and-8", "/{slug}"),
        ("/entry0011.html", "/entry{n}.html"),
        ("/node/2008", "/node/{n}"),
        ("/posts/2012/", "/posts/{Y}/"),
        ("/2017/11/comments/", "/{Y}/{M}/{slug}/"),
        ("/2017/11/slug/comments/", "/{Y}/{M}/{slug}/comments/"),
        ("/a-long-slug/feed/", "/{slug}/feed/"),
        ("/~ann/blog/2010/x.html", "/~ann/blog/{Y}/{slug}.html"),
        ("/v1.2/", "/{slug}/"),
        ("/?m=201810", "/?m={Y}{M}"),
        ("/a.html%3FshowComment=12.html", "/{slug}.html?showComment={n}"),
        ("/%D1%82%D0%B5%D0%B3/x/", "/тег/{slug}/"),
        ("/2011/13/x", "/{Y}/{n}/{slug}"),
    ],
)
def test_url_shape(address: str, shape: str) -> None:
    assert url_shape(url(address)) == shape


@pytest.mark.parametrize(
    ("address", "date"),
    [
        ("/2018/10/04/slug", (2018, 10, 4)),
        ("/2018/10/4.html", (2018, 10, 4)),
        ("/blog/2018/10/", (2018, 10, None)),
        ("/2018/october/", (2018, 10, None)),
        ("/2018/slug", (2018, None, None)),
        ("/2011/09/12-slug", (2011, 9, None)),
        ("/2008_10.html", (2008, 10, None)),
        ("/2008_10_01_archive.html", (2008, 10, None)),
        ("/20181004/slug", (2018, 10, 4)),
        ("/archives/2018-10-04/", (2018, 10, 4)),
        ("/2018/02/31/slug", (2018, 2, None)),
        ("/node/2008", None),
        ("/node/2008/10/", (2008, 10, None)),
        ("/posts/in-2008/", None),
        ("/archives/000435.html", None),
        ("/12018/10/", None),
        ("/page/2010/", None),
        ("/?m=201810", None),
    ],
)
def test_dated_path(address: str, date: tuple[int, int | None, int | None] | None) -> None:
    assert dated_path(url(address)) == date


@pytest.mark.parametrize(
    ("address", "words"),
    [
        pytest.param("/" + "/".join("abcdefghijklm"), "13 deep", id="deep"),
        pytest.param("/a/b/a/b/a/b", "repeats 'a/b'", id="repeating"),
        pytest.param("/x/y/y/y/", "repeats 'y'", id="repeating-one"),
        pytest.param("/?a=1&b=2&c=3&d=4&e=5&f=6&g=7", "7 parameters", id="facets"),
        pytest.param("/calendar/2029/01/", "calendar page of 2029", id="calendar-path"),
        pytest.param("/events?month=2031-05", "calendar page of 2031", id="calendar-query"),
    ],
)
def test_traps_are_named(address: str, words: str) -> None:
    assert words in (trap_reason(url(address), this_year=2026) or "")


@pytest.mark.parametrize(
    "address",
    [
        "/2011/11/11/slug/",
        "/2028/01/",
        "/a/b/a/b",
        "/home.php?mod=space&uid=7&do=blog&view=me&page=2",
        "/1/1/1/",
        "/?year=2018",
        "/books/1984/2050-ideas",
    ],
)
def test_honest_addresses_are_no_traps(address: str) -> None:
    assert trap_reason(url(address), this_year=2026) is None


segments = st.lists(st.text(string.ascii_lowercase + string.digits + "-_.%~é日", max_size=12), max_size=14)


@given(segments, st.text("abpage=&123/%?", max_size=40), st.text(max_size=40))
def test_any_address_has_a_shape_and_a_role(parts: list[str], query: str, text: str) -> None:
    address = canonical("https://blog.test/" + "/".join(quote(part, safe="%") for part in parts) + "?" + query)
    assert url_shape(address).startswith("/")
    assert isinstance(link_role(anchor(address, text), HOME), LinkRole)
    dated_path(address)
    trap_reason(address, this_year=2026)


@given(st.integers(1990, 2030), st.integers(1, 12), st.integers(1, 28), st.text("abc-", min_size=1, max_size=9))
def test_a_date_in_the_path_is_found_again(year: int, month: int, day: int, slug: str) -> None:
    assert dated_path(url(f"/blog/{year}/{month:02}/{day:02}/x{slug}")) == (year, month, day)


@pytest.mark.parametrize("unit", ["a/", "-", "2018/", "1", "a.", "%3Fa=b", "rss.", "feed-", "page2", "(", "_archive"])
def test_long_addresses_take_no_time(unit: str) -> None:
    address = Url("https://blog.test/" + unit * (1900 // len(unit)))
    url_shape(address)
    link_role(Anchor(url=address, text="9" * 200, path="", in_heading=False), HOME)
    trap_reason(address, this_year=2026)
