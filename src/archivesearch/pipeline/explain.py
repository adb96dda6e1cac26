"""Why is a URL what it is? Gathers from the store what was recorded of it; decides nothing. Offline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from archivesearch.extract.facts import FACTS_VERSION, PageFacts
from archivesearch.model import Post, Url
from archivesearch.pipeline.scope import in_home_form
from archivesearch.store.blogs import Blog, Blogs
from archivesearch.store.database import Database
from archivesearch.store.frontier import Frontier, UrlRecord
from archivesearch.store.pages import Pages
from archivesearch.store.posts import Posts
from archivesearch.urls import at_name


@dataclass(frozen=True, kw_only=True, slots=True)
class Explanation:
    record: UrlRecord
    post: Post | None
    """The post it shows, under whatever address that is kept; of PAGE#name the post that the part is."""
    linked: tuple[tuple[Url, str], ...]
    """The pages that link it, with the text of the link; in order of discovery."""


def explain(database: Database, url: Url, name: str = "") -> Explanation | None:
    """What is known of an address, or of the part of it called `name`; None when nothing that was crawled names it."""
    for blog in Blogs(database).all():
        record = _find(Frontier(database, blog), url, blog)
        if record is not None:
            post = _post(database, record, name)
            return Explanation(record=record, post=post, linked=tuple(_linked(database, blog, record.url)))
    return None


# --- details ------------------------------------------------------------------------------------------------------


def _find(frontier: Frontier, url: Url, blog: Blog) -> UrlRecord | None:
    """The record of an address as given, in the blog's own scheme and host, or with the other kind of end."""
    home = in_home_form(url, blog.start_url)
    for candidate in (url, home, f"{home}/", home.rstrip("/")):
        record = frontier.find_record(Url(candidate))
        if record is not None:
            return record
    return None


def _post(database: Database, record: UrlRecord, name: str) -> Post | None:
    part = Posts(database).find(at_name(record.url, name)) if name else None
    if part is not None or record.post_url is None:
        return part
    return Posts(database).find(record.post_url)


def _linked(database: Database, blog: Blog, url: Url) -> Iterator[tuple[Url, str]]:
    for page, data in Pages(database, blog).iter_facts(FACTS_VERSION):
        for link in PageFacts.from_json(data).links:
            if link.url == url and page != url:
                yield page, link.text
                break
