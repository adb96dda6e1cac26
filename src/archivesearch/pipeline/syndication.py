"""Which posts are held from a feed, because their own pages were not captured? Offline: feeds are stored pages.

robots.txt forbids the page, the server asks for a password or fails, or answers with a page that a script would have to
fill. When the page comes one day, its post takes the place. What the server says is gone (404, 410) is not held: posts
that are gone leave. Nor is what stands here already under another address, by its title or its first words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass

from archivesearch.discover.feed_texts import feed_texts
from archivesearch.extract.article import Article
from archivesearch.extract.facts import FACTS_VERSION, PageFacts
from archivesearch.extract.listed_titles import OPENING_CHARS, Shown
from archivesearch.extract.section_article import article_of_html
from archivesearch.extract.title_words import loose
from archivesearch.model import Link, PageKind, Source, Url
from archivesearch.store.blogs import Blog
from archivesearch.store.database import Database
from archivesearch.store.frontier import Frontier, UrlState
from archivesearch.store.pages import Pages
from archivesearch.store.syndicated import Syndicated, SyndicatedText
from archivesearch.urls import same_document_key

MIN_CHARS = 200
"""A shorter text is no sign that the feed holds posts whole."""
SHELL_CHARS = OPENING_CHARS
"""A page with so little text has none of its own: a script was to fill it."""
_OPENING = 60
_NOT_CAPTURED = frozenset({UrlState.FAILED, UrlState.REFUSED})


@dataclass(frozen=True, kw_only=True, slots=True)
class Held:
    """A post from a feed."""

    url: Url
    article: Article
    published: str | None
    """As the feed writes it."""
    reason: str
    """Why and from where, for a person."""


class Syndication:
    """The posts of one blog that stand in its feeds alone."""

    def __init__(self, database: Database, blog: Blog) -> None:
        self._pages, self._frontier = Pages(database, blog), Frontier(database, blog)
        self._kept = Syndicated(database, blog)

    def held(self, permalinks: Mapping[Url, Url], shown: Mapping[Url, Shown]) -> list[Held]:
        """Keep what feeds hold now of pages that were not captured; give what is kept of those.

        `permalinks` name the post of each page of one, `shown` says what the posts show. A page without text may have
        been typed as a post: its text is then that of the feed.
        """
        entries = {link.url: link for link in self._frontier.sources(Source.FEED)}
        read = {url for url, one in shown.items() if len(one.opening) >= SHELL_CHARS}
        doubtful = [url for url in entries if url not in read and permalinks.get(url, url) == url]
        why = dict(self._missing(doubtful, permalinks.keys()))
        if not why:
            return []
        self._keep(why.keys())
        others = [one for url, one in shown.items() if url not in why]
        known = {loose(one.title) for one in others if one.title}
        openings = {_opening(one.opening) for one in others}
        found = (self._read(text, entries[text.url], why[text.url]) for text in self._kept.all() if text.url in why)
        return [
            one
            for one in found
            if len(one.article.text) >= MIN_CHARS
            and loose(one.article.title or "") not in known
            and _opening(one.article.text) not in openings
        ]

    # --- details --------------------------------------------------------------------------------------------------

    def _missing(self, urls: Iterable[Url], typed: Set[Url]) -> Iterator[tuple[Url, str]]:
        """(address, why there is no page of the post)."""
        for url in sorted(urls):
            known = self._frontier.find(url)
            if known is None:
                continue
            if known.state in _NOT_CAPTURED and url not in typed:
                yield url, known.reason or "not captured"
            elif known.state is UrlState.STORED and self._is_shell(url):
                yield url, "a page without text"

    def _is_shell(self, url: Url) -> bool:
        data = self._pages.find_facts(url, FACTS_VERSION)
        if data is None:
            return False
        facts = PageFacts.from_json(data)
        # A page that leads on by a refresh, or names another as the true one, is the old address of a post.
        is_own = facts.canonical is None or same_document_key(facts.canonical) == same_document_key(url)
        return facts.text_length < SHELL_CHARS and facts.refresh is None and is_own

    def _keep(self, wanted: Set[Url]) -> None:
        for url_id in self._pages.ids_of_kind(PageKind.FEED):
            page = self._pages.get(url_id)
            for text in feed_texts(page.body, page.final_url, wanted, page.content_type):
                self._kept.write(
                    text.url, feed=page.url, seen_at=page.fetched_at, html=text.html, authors=text.authors,
                    tags=text.tags,
                )  # fmt: skip

    def _read(self, text: SyndicatedText, entry: Link, why: str) -> Held:
        return Held(
            url=text.url,
            article=article_of_html(text.html, text.url, title=entry.title, authors=text.authors, tags=text.tags),
            published=entry.published,
            reason=f"post: {why}; its text stands in the feed {text.feed} of {text.seen_at[:10]}",
        )


def _opening(text: str) -> str:
    return loose(text)[:_OPENING]
