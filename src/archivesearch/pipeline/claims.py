"""What do the stored pages of a blog say of its size? Reads archive blocks and totals, and keeps them. Offline.

A block stands on every page of a blog, so a few pages are read: the start page, those that lead to the archive, some
posts. What was read stays read until the page or the reader changes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from archivesearch.discover import platform_apis
from archivesearch.discover.archive_pages import LinkRole, dated_path, url_role
from archivesearch.discover.feeds import parse_feed
from archivesearch.extract.archive_block import READER_VERSION, LinkDate, read_blocks
from archivesearch.markup import decode
from archivesearch.model import ArchiveClaim, Link, PageClaims, PageKind, Source, TotalClaim, Url
from archivesearch.store.blogs import Blog
from archivesearch.store.claims import Answer, Candidate, Claims
from archivesearch.store.database import Database

_MAX_ARCHIVE_PAGES, _MAX_OTHER_PAGES, _MAX_POSTS, _MAX_ANSWERS = 40, 20, 8, 300
_FOREIGN_ROLES = frozenset({LinkRole.TAXONOMY, LinkRole.AUTHOR, LinkRole.COMMENT, LinkRole.SHARE})
_BLOGGER_FEED = ("/feeds/posts/default", "/feeds/posts/summary", "/feeds/posts/full")


def read_claims(database: Database, blog: Blog, now: dt.datetime, language: str | None = None) -> list[PageClaims]:
    """What the pages of a blog say, in order of discovery; what is new among them is read first.

    `language` is that of the posts: one word means two months in two languages.
    """
    claims = Claims(database, blog)
    pages = claims.candidates(READER_VERSION)
    with database.transaction():
        for page in worth_reading(pages, blog.start_url):
            if not page.is_read:
                answer = claims.answer(page.url_id)
                claims.write(page.url_id, answer.sha256, READER_VERSION, _read(page, answer, blog, now, language))
    return list(claims.iter_pages(READER_VERSION))


def worth_reading(pages: Sequence[Candidate], start: Url) -> list[Candidate]:
    """Pages whose claims count: never those of a tag or an author, whose counts are their own. Pure."""
    html = [page for page in pages if page.kind not in (PageKind.FEED, PageKind.SITEMAP, PageKind.MEDIA, PageKind.STUB)]
    no_posts = [page for page in html if page.kind in (PageKind.LISTING, PageKind.OTHER) and _is_no_tag(page.url)]
    archives = [page for page in no_posts if url_role(page.url) is LinkRole.DATE_ARCHIVE]
    others = [page for page in no_posts if url_role(page.url) not in (LinkRole.DATE_ARCHIVE, LinkRole.PAGINATION)]
    posts = [page for page in html if page.kind is PageKind.POST]
    posts.sort(key=lambda page: page.on or "", reverse=True)
    wanted = [
        *(page for page in html if page.url == start),
        *_nearest(archives, _MAX_ARCHIVE_PAGES),
        *_nearest(others, _MAX_OTHER_PAGES),
        *posts[: _MAX_POSTS // 2],
        *posts[_MAX_POSTS // 2 :: max(1, len(posts) // (_MAX_POSTS // 2))][: _MAX_POSTS // 2],
        *[page for page in pages if page.kind is PageKind.FEED][:_MAX_ANSWERS],
    ]
    return list({page.url_id: page for page in wanted}.values())


def link_date(url: Url) -> LinkDate:
    """What the address of an archive block's entry says: a month's page, or a tag, category or author."""
    role = url_role(url)
    if role in _FOREIGN_ROLES:
        return LinkDate(is_foreign=True)
    dated = dated_path(url) if role is LinkRole.DATE_ARCHIVE else None
    return LinkDate() if dated is None else LinkDate(year=dated[0], month=dated[1], day=dated[2])


# --- details ------------------------------------------------------------------------------------------------------


def _is_no_tag(url: Url) -> bool:
    return url_role(url) not in _FOREIGN_ROLES


def _nearest(pages: Iterable[Candidate], most: int) -> list[Candidate]:
    return sorted(pages, key=lambda page: (page.depth, page.url_id))[:most]


def _read(page: Candidate, answer: Answer, blog: Blog, now: dt.datetime, language: str | None) -> PageClaims:
    media_type = answer.headers.get("content-type", "")
    if page.kind is PageKind.FEED:
        total = _total(page, answer, blog, now)
        return PageClaims(found_on=page.url, kind=page.kind, depth=page.depth, total=total)
    blocks = read_blocks(
        decode(answer.body, media_type)[0],
        page.final_url,
        last_year=now.year + 1,
        read_link=link_date,
        language=language,
    )
    return PageClaims(
        found_on=page.url,
        kind=page.kind,
        depth=page.depth,
        blocks=tuple(
            tuple(
                ArchiveClaim(
                    year=one.year, month=one.month, count=one.count, link=one.link, found_on=page.url, seen_at=now
                )
                for one in block.entries
            )
            for block in blocks
        ),
    )


def _total(page: Candidate, answer: Answer, blog: Blog, now: dt.datetime) -> TotalClaim | None:
    """The total of WordPress's interface, or of a Blogger feed of all posts; a label's feed counts the label."""
    if "x-wp-total" in answer.headers:
        query = platform_apis.Query(platform=platform_apis.Platform.WORDPRESS, url=page.url, because="its answer")
        said = platform_apis.read_answer(query, answer.body, answer.headers)
        if said is not None and said.total is not None:
            return _claim(said.total, said.entries, Source.PLATFORM, page.url, blog, now)
    elif any(path in page.url for path in _BLOGGER_FEED) and "/-/" not in page.url and b"totalResults" in answer.body:
        feed = parse_feed(answer.body, page.url, answer.headers.get("content-type", ""))
        if feed is not None and feed.total is not None and not feed.of_comments:
            return _claim(feed.total, feed.entries, Source.FEED, page.url, blog, now)
    return None


def _claim(
    count: int, named: Sequence[Link], source: Source, found_on: Url, blog: Blog, now: dt.datetime
) -> TotalClaim:
    outside = tuple(link.url for link in named if not blog.covers(link.url))
    return TotalClaim(count=count, outside=outside, source=source, found_on=found_on, seen_at=now)
