"""How do stored pages become posts, and posts an index? Offline: nothing here asks the network.

    pages → facts → kinds (typing, the whole site in view) → extracts → posts with revisions → index

Each step keeps what it made with its version, so that only what changed is made again.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from archivesearch.config import Settings
from archivesearch.discover.robots_tags import Asked, RobotsTags
from archivesearch.extract.article import Article, SiteHints, learn_site
from archivesearch.extract.date_machine import from_path
from archivesearch.extract.dates import DateSign, decide, from_feed
from archivesearch.extract.detect import Verdict
from archivesearch.extract.facts import FACTS_VERSION, PageFacts
from archivesearch.extract.listed_titles import OPENING_CHARS, Called, Shown, titles_from_lists
from archivesearch.extract.sections import SECTIONS_VERSION
from archivesearch.markup import Document, parse
from archivesearch.model import Page, PageKind, Post, PostDate, Progress, Source, Stage, Url
from archivesearch.pipeline.extraction import PARTS_VERSION, Job, Learned, extract, in_parallel, section
from archivesearch.pipeline.reading import remake_facts
from archivesearch.pipeline.syndication import Held, Syndication
from archivesearch.pipeline.typing import Typed, type_pages, with_parts
from archivesearch.pipeline.wishes import left_out_of_index
from archivesearch.ports import Clock, FullTextIndex, Listener
from archivesearch.store.blogs import Blog, Blogs
from archivesearch.store.database import Database
from archivesearch.store.frontier import Frontier
from archivesearch.store.pages import PATIENT, QUICK, Pages, StoredPage
from archivesearch.store.posts import Posts, Replaced

LISTING_KINDS = (PageKind.LISTING, PageKind.TAXONOMY)
_SAMPLES = 40
"""Posts from which a site's habits are learned; ten were enough in trials."""
_STALE_SHARE = 0.8
"""What was learned from fewer of the posts than this is learned again."""
_MAY_GO, _SUDDEN_LOSS = 2, 0.05
"""Posts, and share of the posts, that may be gone in one run without a doubt about the site."""
_FEED_SOURCES = (Source.FEED, Source.PLATFORM)


class Remaking:
    """Makes the posts of one blog from its stored pages."""

    def __init__(self, database: Database, blog: Blog, *, clock: Clock, listener: Listener, settings: Settings) -> None:
        self._db, self._blog = database, blog
        self._pages, self._frontier = Pages(database, blog), Frontier(database, blog)
        self._clock, self._listener, self._settings = clock, listener, settings

    def run(self, *, everything: bool = False) -> Replaced:
        """Type, extract, date; write what differs. `everything`: trust nothing that was made before."""
        if everything:
            self._pages.forget_derived()
        self._remake_facts()
        self._read_feeds()
        typed = self._type()
        permalinks = _permalinks(typed.verdicts.values())
        self._frontier.write_kinds(
            (url, verdict.kind, verdict.reason, permalinks.get(url)) for url, verdict in typed.verdicts.items()
        )
        self._extract(typed.entries, learn_again=everything)
        shown, signs = self._read_posts(permalinks, typed)
        held = self._held_from_feeds(permalinks, shown)
        titles = self._titles_from_lists(permalinks, typed, shown)
        self._add_signs(signs, permalinks, typed, held)
        return Posts(self._db).replace(self._blog, self._posts(permalinks, typed, held, titles, signs))

    def _held_from_feeds(self, permalinks: Mapping[Url, Url], shown: Mapping[Url, Shown]) -> list[Held]:
        """Posts whose own pages were not captured."""
        held = Syndication(self._db, self._blog).held(permalinks, shown)
        self._frontier.write_kinds((one.url, PageKind.OTHER, one.reason, one.url) for one in held)
        return held

    def _remake_facts(self) -> None:
        for url_id in self._pages.ids_without_facts(FACTS_VERSION):
            page = self._pages.get(url_id)
            facts = remake_facts(_as_page(page, self._clock))
            if facts is not None:
                self._pages.write_facts(page.url_id, facts)

    def _read_feeds(self) -> None:
        """What feeds say of parts of pages, before it is decided whether those are posts."""
        version = str(PARTS_VERSION)
        for url_id in self._pages.ids_without_extract(version, (PageKind.FEED,)):
            extracted = extract(_job(self._pages.get(url_id), SiteHints()))
            self._pages.write_extract(url_id, extracted.kind, extracted.sha256, version, extracted.value)

    def _type(self) -> Typed:
        """Decide what each page is, with the whole site in view."""
        self._tell(Stage.TYPE, 0, self._pages.count())
        typed = type_pages(self._db, self._blog, patience=self._patience())
        if typed.may_have_entries:
            self._make_sections()
        return self._without_noindex(with_parts(self._db, self._blog, typed))

    def _make_sections(self) -> None:
        """Find the named parts of pages that were not looked at."""
        ids = self._pages.ids_without_sections(SECTIONS_VERSION)
        jobs = (_job(self._pages.get(url_id), SiteHints()) for url_id in ids)
        for made in in_parallel(section, jobs, count=len(ids), workers=self._settings.workers):
            self._pages.write_sections(made.url_id, SECTIONS_VERSION, made.sha256, made.data)

    def _without_noindex(self, typed: Typed) -> Typed:
        """Pages that ask to be in no index stay in the record and are no posts."""
        asked = [
            (url, RobotsTags(noindex=Asked(noindex), nofollow=Asked(nofollow)))
            for url, noindex, nofollow in self._pages.iter_asked()
        ]
        left_out = left_out_of_index(asked, self._blog.start_url, self._settings.noindex)
        verdicts = typed.verdicts
        posts = [url for url in left_out if url in verdicts and verdicts[url].kind is PageKind.POST]
        posts += [url for url in left_out if url in typed.entries]
        if posts:
            some = "1 page of a post asks" if len(posts) == 1 else f"{len(posts):,} pages of posts ask"
            self._listener.note(
                f"{some} not to be indexed (noindex): kept, and not among the posts of {self._blog.name}"
            )
        why = "a post whose page asks not to be indexed (noindex)"
        changed = {url: replace(verdicts[url], kind=PageKind.OTHER, reason=why) for url in posts}
        entries = {url: names for url, names in typed.entries.items() if url not in changed}
        return replace(typed, verdicts={**verdicts, **changed}, entries=entries)

    def _patience(self) -> int:
        """A few posts may go; a sudden loss of many is more likely a fault of the site, and removes nothing for now."""
        gone, posts = self._pages.count_gone_posts(), Posts(self._db).count(self._blog)
        if gone <= max(_MAY_GO, _SUDDEN_LOSS * posts):
            return QUICK
        self._listener.note(
            f"{gone:,} of {posts:,} posts of {self._blog.name} are not found all at once: nothing is removed now, "
            f"but when {PATIENT + 1} crawls in a row do not find them"
        )
        return PATIENT

    # --- extraction

    def _extract(self, entries: Mapping[Url, Mapping[str, Url]], *, learn_again: bool) -> None:
        learned = self._learned(learn_again)
        kinds = (PageKind.POST, *LISTING_KINDS)
        holders = {self._pages.id_of(url): names for url, names in entries.items()}
        versions = {url_id: learned.version_with(names) for url_id, names in holders.items()}
        ids = [
            url_id
            for kind in kinds
            for url_id in self._pages.ids_without_extract(learned.version(kind), (kind,))
            if url_id not in holders
        ]
        ids += [url_id for url_id, version in versions.items() if self._pages.is_without_extract(url_id, version)]
        jobs = (_job(self._pages.get(url_id), learned.hints, holders.get(url_id)) for url_id in ids)
        for done, extracted in enumerate(in_parallel(extract, jobs, count=len(ids), workers=self._settings.workers), 1):
            version = versions.get(extracted.url_id) or learned.version(extracted.kind)
            self._pages.write_extract(extracted.url_id, extracted.kind, extracted.sha256, version, extracted.value)
            self._tell(Stage.EXTRACT, done, len(ids) - done)

    def _learned(self, learn_again: bool) -> Learned:
        """What is known of the site: as it was learned once from enough posts, or learned now."""
        known = self._known()
        posts = self._pages.ids_of_kind(PageKind.POST)
        if known is not None and not learn_again and known.posts >= _STALE_SHARE * min(len(posts), _SAMPLES):
            missing = self._pages.ids_without_extract(known.version(PageKind.POST), (PageKind.POST,))
            # When most posts are new or changed, so is perhaps the site: a new design has another template.
            if 2 * len(missing) <= len(posts):
                return known
        samples = posts[:: max(1, len(posts) // _SAMPLES)][:_SAMPLES]
        learned = Learned(hints=learn_site(self._documents(samples)), posts=len(samples))
        Blogs(self._db).write_hints(self._blog, learned.to_dict())
        return learned

    def _known(self) -> Learned | None:
        stored = Blogs(self._db).hints(self._blog)
        return None if stored is None else Learned.from_dict(stored)

    def _documents(self, ids: Iterable[int]) -> Iterator[Document]:
        for url_id in ids:
            page = self._pages.get(url_id)
            document = parse(page.body, page.final_url, page.content_type)
            if document is not None:
                yield document

    # --- posts

    def _posts(
        self, permalinks: Mapping[Url, Url], typed: Typed, held: Sequence[Held], titles: Mapping[Url, str],
        signs: Mapping[Url, Sequence[DateSign]],
    ) -> Iterator[Post]:  # fmt: skip
        dates = decide(
            signs,
            now=self._today(),
            lists=self._lists(permalinks),
            seen={permalinks.get(url, url): day for url, day in self._pages.iter_days_fetched()},
        )
        from_feeds = {one.url for one in held}
        for post_url, value in self._post_extracts(permalinks, typed):
            if post_url in from_feeds:
                continue
            article = Article.from_dict(value["article"])
            yield self._post(
                post_url, replace(article, title=article.title or titles.get(post_url)), dates.get(post_url)
            )
        for one in held:
            yield self._post(one.url, one.article, dates.get(one.url))

    def _post(self, url: Url, article: Article, date: PostDate | None) -> Post:
        return Post(
            url=url,
            title=article.title,
            date=date,
            text=article.text,
            authors=article.authors,
            tags=article.tags,
            language=self._settings.language or article.language,
            blog=self._blog.name,
        )

    def _read_posts(
        self, permalinks: Mapping[Url, Url], typed: Typed
    ) -> tuple[dict[Url, Shown], dict[Url, list[DateSign]]]:
        """What the pages of the posts show, and what speaks for their dates there."""
        shown: dict[Url, Shown] = {}
        signs: dict[Url, list[DateSign]] = {}
        for url, value in self._post_extracts(permalinks, typed):
            shown[url] = Shown(value["article"]["title"], value["article"]["text"][:OPENING_CHARS])
            signs[url] = _read_signs(value["signs"])
        return shown, signs

    def _titles_from_lists(
        self, permalinks: Mapping[Url, Url], typed: Typed, shown: Mapping[Url, Shown]
    ) -> Mapping[Url, str]:
        """Titles of posts whose pages show none, where the blog's lists name titles."""
        if all(one.title for one in shown.values()):
            return {}
        # A page of a list whose posts have no titles is not always known for one.
        lists = {url for url, verdict in typed.verdicts.items() if verdict.kind is not PageKind.POST}
        called = (
            Called(link.path, permalinks.get(link.url, link.url), link.text)
            for url, data in self._pages.iter_facts(FACTS_VERSION)
            if url in lists
            for link in PageFacts.from_json(data).links
        )
        return titles_from_lists(called, shown)

    def _today(self) -> dt.date:
        """The latest day that the clock, a run or a kept page knows of: by a clock that was set back every post is from
        the future, and would lose its date."""
        known = (self._clock.now(), self._pages.latest_moment(), Blogs(self._db).last_run_at(self._blog))
        return max(moment for moment in known if moment is not None).date()

    def _add_signs(
        self, signs: dict[Url, list[DateSign]], permalinks: Mapping[Url, Url], typed: Typed, held: Sequence[Held]
    ) -> None:
        """Add what listings and feeds say of the dates of posts, under any address."""
        signs |= {one.url: list(from_path(one.url)) for one in held}
        for entry in typed.feed:
            sign = from_feed(entry.published) if entry.published else None
            if sign is not None and entry.address in signs:
                signs[entry.address].append(sign)
        for url, listed in self._listed():
            post_url = permalinks.get(url, url)
            if post_url in signs:
                signs[post_url] += listed

    def _post_extracts(self, permalinks: Mapping[Url, Url], typed: Typed) -> Iterator[tuple[Url, dict[str, Any]]]:
        """(permalink, extract) of every post that still stands; pages that are gone have no permalink any more."""
        for url, value in self._pages.iter_extracts(PageKind.POST):
            if url in permalinks and "article" in value:
                yield permalinks[url], value
        for kind in LISTING_KINDS if typed.entries else ():
            for url, value in self._pages.iter_extracts(kind):
                addresses = set(typed.entries.get(url, {}).values())
                for address, entry in value.get("entries", {}).items():
                    if address in addresses:
                        yield Url(address), entry

    def _listed(self) -> Iterator[tuple[Url, list[DateSign]]]:
        for kind in LISTING_KINDS:
            for _, value in self._pages.iter_extracts(kind):
                for url, found in value.get("listed", {}).items():
                    yield Url(url), _read_signs(found)
        for link in self._frontier.sources(*_FEED_SOURCES):
            sign = from_feed(link.published) if link.published else None
            if sign is not None:
                yield link.url, [sign]

    def _lists(self, permalinks: Mapping[Url, Url]) -> Iterator[list[Url]]:
        """The posts that each list names beside days, in its order."""
        for kind in LISTING_KINDS:
            for _, value in self._pages.iter_extracts(kind):
                yield [permalinks.get(Url(url), Url(url)) for url in value.get("listed", {})]

    def _tell(self, stage: Stage, done: int, left: int) -> None:
        posts = Posts(self._db).count(self._blog) if stage is Stage.TYPE else 0
        self._listener.progress(Progress(stage=stage, done=done, queued=left, posts=posts))


def catch_up(database: Database, index: FullTextIndex) -> int:
    """Bring the index to the last revision. Returns how many changes were applied."""
    posts = Posts(database)
    if index.revision > posts.revision():
        return index.rebuild(posts.changes_since(0))
    return index.catch_up(posts.changes_since(index.revision))


# --- details ------------------------------------------------------------------------------------------------------


def _permalinks(verdicts: Iterable[Verdict]) -> dict[Url, Url]:
    """Of every page that shows a post, second addresses included, the post's permalink."""
    verdicts = list(verdicts)
    posts = {verdict.canonical_url for verdict in verdicts if verdict.kind is PageKind.POST}
    return {verdict.url: verdict.canonical_url for verdict in verdicts if verdict.canonical_url in posts}


def _read_signs(value: Iterable[dict[str, Any]]) -> list[DateSign]:
    return [DateSign.from_dict(one) for one in value]


def _job(page: StoredPage, hints: SiteHints, entries: Mapping[str, Url] | None = None) -> Job:
    return Job(
        url_id=page.url_id,
        url=page.url,
        final_url=page.final_url,
        content_type=page.content_type,
        sha256=page.sha256,
        kind=page.kind or PageKind.OTHER,
        compressed=page.compressed,
        hints=hints,
        entries=entries or {},
    )


def _as_page(page: StoredPage, clock: Clock) -> Page:
    return Page(
        url=page.url,
        final_url=page.final_url,
        status=200,
        headers={"content-type": page.content_type, "x-robots-tag": page.robots_header},
        body=page.body,
        fetched_at=clock.now(),
    )
