#!/usr/bin/env python3
"""How well are pages typed on whole blogs, and which weights would do best on blogs not seen?

usage: page_typing.py FOLDER --serve SERVE.py [--train] [--without-own] [--show N] [--cache FOLDER]

FOLDER holds SITE/{www/,truth.json}; SERVE.py is the module whose `resolve` answers their addresses. Every page
reachable from the start address by links, sitemaps and feeds is read without a network, then typed as a crawl would at
its end: as it is ("plain"), without feeds and sitemaps ("bare"), without class names, without headings, stopped early,
and under addresses that tell nothing. `--train` learns the weights of `extract/score.py` again (NumPy);
`--without-own` types each blog with weights learned from all others.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import importlib.util
import json
import pickle
import re
import sys
import time
import unicodedata
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from urllib.parse import unquote, urlsplit

from archivesearch.discover.anchors import anchors, canonical_link, feed_links, meta_refresh, next_links
from archivesearch.extract import score as shipped
from archivesearch.extract.crawled import Site
from archivesearch.extract.detect import SiteEvidence, Verdict, type_site
from archivesearch.extract.facts import PageFacts, facts_of
from archivesearch.extract.features import FEATURES, features, gather_links, measure
from archivesearch.extract.merge import merge
from archivesearch.markup import parse
from archivesearch.model import PageKind, Url
from archivesearch.urls import find_canonical

PROBES = ("/sitemap.xml", "/sitemap_index.xml", "/atom.xml", "/feed.xml", "/index.xml", "/rss.xml", "sitemap.xml")
TRAINING = {"plain": 5.0, "bare": 3.0, "no headings": 1.0, "first 150": 1.0, "flat": 1.0, "flat, bare": 1.0, "ids": 1.0}
"""Variants and what a blog weighs in each. Without the flat ones the score leans on addresses and fails elsewhere."""
LETTERS = str.maketrans("0123456789", "ghijklmnop")
EXPECTED_AGAINST = frozenset(
    "nav taxonomy paged names_pages names_in_headings links_out covered holds query root".split()
)


@dataclass
class Blog:
    """A walked blog."""

    start: Url
    pages: list[PageFacts] = field(default_factory=list)
    redirects: dict[Url, Url] = field(default_factory=dict)
    feeds: dict[Url, str] = field(default_factory=dict)
    sitemaps: set[Url] = field(default_factory=set)
    known: dict[str, int] = field(default_factory=dict)
    posts: int = 0

    def evidence(self) -> SiteEvidence:
        return SiteEvidence(
            start=self.start, feeds=self.feeds, sitemaps=frozenset(self.sitemaps), redirects=self.redirects
        )


@dataclass(frozen=True)
class Result:
    fetched: int
    missing: list[Verdict]
    extra: list[Verdict]
    twice: int

    def __str__(self) -> str:
        twice = f" t{self.twice}" if self.twice else ""
        return f"{self.fetched}-{len(self.missing)}+{len(self.extra)}{twice}"


def key(url: str) -> str:
    """Two addresses with one key are the same post (as the crawl's scorer has it)."""
    parts = urlsplit(url)
    path = unicodedata.normalize("NFC", unquote(parts.path, errors="replace"))
    path = re.sub(r"\.html?$", "", re.sub(r"/index\.html?$", "/", path))
    return path.rstrip("/") + ("?" + unquote(parts.query) if parts.query else "")


def judge(blog: Blog) -> Result:
    """Recall is counted over the posts among the pages given."""
    verdicts = type_site(blog.pages, blog.evidence())
    known = {url: blog.known.get(key(url)) for url in verdicts}
    found: set[int] = set()
    extra, twice = [], 0
    for verdict in verdicts.values():
        if verdict.kind is not PageKind.POST:
            continue
        post = blog.known.get(key(verdict.canonical_url))
        if post is None:
            extra.append(verdict)
        elif post in found:
            twice += 1
        else:
            found.add(post)
    fetched = {post for post in known.values() if post is not None}
    lost = {post: verdicts[url] for url, post in known.items() if post is not None and post not in found}
    return Result(len(fetched), list(lost.values()), extra, twice)


# --- variants: the same blog with less to go by -------------------------------------------------------------------


def plain(blog: Blog) -> Blog:
    return blog


def bare(blog: Blog) -> Blog:
    return dataclasses.replace(blog, feeds={}, sitemaps=set())


def without_classes(blog: Blog) -> Blog:
    def strip(page: PageFacts) -> PageFacts:
        links = tuple(link._replace(path=re.sub(r"\.[^/]*", "", link.path)) for link in page.links)
        return dataclasses.replace(page, steps=(), hints=(), links=links)

    return dataclasses.replace(blog, pages=[strip(page) for page in blog.pages])


def without_headings(blog: Blog) -> Blog:
    def strip(page: PageFacts) -> PageFacts:
        return dataclasses.replace(page, links=tuple(link._replace(in_heading=False) for link in page.links))

    return dataclasses.replace(blog, pages=[strip(page) for page in blog.pages])


def first(count: int) -> Callable[[Blog], Blog]:
    return lambda blog: dataclasses.replace(blog, pages=blog.pages[:count])


def with_addresses(name: Callable[[str], str]) -> Callable[[Blog], Blog]:
    """The same blog under addresses that tell nothing: what hand-written and id-only blogs look like at worst."""

    def change(blog: Blog) -> Blog:
        host = urlsplit(blog.start).hostname
        fetched = {page.final_url for page in blog.pages} | {page.url for page in blog.pages}

        def new(url: Url) -> Url:
            if url == blog.start:
                return Url("http://x.example/")
            is_own = urlsplit(url).hostname == host or url in fetched
            return Url("http://x.example" + name(hashlib.sha256(url.encode()).hexdigest())) if is_own else url

        def renamed(page: PageFacts) -> PageFacts:
            return dataclasses.replace(
                page,
                url=new(page.url),
                final_url=new(page.final_url),
                canonical=new(page.canonical) if page.canonical else None,
                refresh=new(page.refresh) if page.refresh else None,
                links=tuple(link._replace(url=new(link.url)) for link in page.links),
            )

        return Blog(
            start=new(blog.start),
            pages=[renamed(page) for page in blog.pages],
            redirects={new(old): new(final) for old, final in blog.redirects.items()},
            feeds={new(url): title for url, title in blog.feeds.items()},
            sitemaps={new(url) for url in blog.sitemaps},
            known={key(new(url)): blog.known[key(url)] for url in sorted(fetched) if key(url) in blog.known},
        )

    return change


VARIANTS: dict[str, Callable[[Blog], Blog]] = {
    "plain": plain,
    "bare": bare,
    "no classes": without_classes,
    "no headings": without_headings,
    "first 40": first(40),
    "first 150": first(150),
    "first 400": first(400),
    "flat": with_addresses(lambda digest: f"/{digest[:12].translate(LETTERS)}.html"),
    "flat, bare": lambda blog: bare(VARIANTS["flat"](blog)),
    "ids": with_addresses(lambda digest: f"/?p={int(digest[:8], 16)}"),
}


# --- walking a stored blog ----------------------------------------------------------------------------------------


class Walk:
    """Breadth-first over one stored blog, as its server would answer."""

    def __init__(self, folder: Path, serve: ModuleType) -> None:
        self._truth = json.loads((folder / "truth.json").read_text("utf-8"))
        self._host = self._truth["host"].lower()
        self._aliases = {alias.lower() for alias in self._truth.get("aliases", [])}
        self._www, self._serve = str((folder / "www").resolve()), serve
        start = find_canonical(self._truth["start_url"].replace("https://", "http://", 1))
        assert start is not None
        self.blog = Blog(start=start, posts=len(self._truth["posts"]))
        for number, post in enumerate(self._truth["posts"]):
            for url in (post["url"], *post.get("duplicates", [])):
                self.blog.known.setdefault(key(url), number)
        self._queue: deque[Url] = deque()
        self._seen: set[Url] = set()

    def run(self) -> Blog:
        self._push(self.blog.start)
        for probe in PROBES:
            self._push(find_canonical(probe, self.blog.start))
        while self._queue:
            self._visit(self._queue.popleft())
        return self.blog

    def _push(self, url: Url | None) -> None:
        url = find_canonical(re.sub("^https:", "http:", url)) if url else None
        if url and urlsplit(url).hostname in {self._host, *self._aliases} and url not in self._seen:
            self._seen.add(url)
            self._queue.append(url)

    def _visit(self, asked: Url) -> None:
        url, file = self._answer(asked)
        if url != asked:
            self.blog.redirects[asked] = url
            if url in self._seen:
                return
            self._seen.add(url)
        if file is None:
            return
        data = Path(file).read_bytes()
        kind, is_text = self._serve.sniff(data, file)
        if is_text:
            data = self._serve.REWRITE.sub(rb"http\1\2", data)
            self._read(asked, url, data, kind)

    def _answer(self, asked: Url) -> tuple[Url, str | None]:
        url = asked
        for _ in range(6):
            parts = urlsplit(url)
            answer = self._serve.resolve(self._www, parts.path or "/", parts.query)
            query = f"?{parts.query}" if parts.query else ""
            if parts.hostname in self._aliases:
                target = f"http://{self._host}{parts.path}{query}"
            elif answer is None or answer[0] == "file":
                return url, answer[1] if answer else None
            else:
                target = f"http://{self._host}{answer[1]}{query}"
            url = find_canonical(target) or url
        return url, None

    def _read(self, asked: Url, url: Url, data: bytes, kind: str) -> None:
        if "html" in kind:
            self._read_page(asked, url, data, kind)
        elif b"<urlset" in data[:2000] or b"<sitemapindex" in data[:2000]:
            for loc in re.findall(rb"<loc>\s*([^<]*?)\s*</loc>", data):
                found = find_canonical(loc.decode("utf-8", "replace").replace("&amp;", "&"), url)
                if found:
                    self.blog.sitemaps.add(found)
                self._push(found)
        elif "xml" in kind:
            for link in _feed_links(data):
                found = find_canonical(link, url)
                if found:
                    self.blog.feeds[found] = ""
                self._push(found)

    def _read_page(self, asked: Url, url: Url, data: bytes, kind: str) -> None:
        document = parse(data, url, kind)
        if document is None:
            return
        links, refresh, canonical = anchors(document), meta_refresh(document), canonical_link(document)
        self.blog.pages.append(facts_of(document, links, url=asked, body=data, refresh=refresh, canonical=canonical))
        for target in [*(link.url for link in links), refresh, canonical, *feed_links(document), *next_links(document)]:
            self._push(target)


def _feed_links(data: bytes) -> Iterator[str]:
    for item in re.findall(rb"<(?:item|entry)\b.*?</(?:item|entry)>", data, re.S):
        match = re.search(rb"<link>\s*(?:<!\[CDATA\[)?\s*([^<\]]+)", item) or re.search(
            rb"""<link\b(?=[^>]*\brel=['"]alternate)[^>]*\bhref=['"]([^'"]+)|<link\b(?![^>]*\brel=)[^>]*\bhref=['"]([^'"]+)""",
            item,
        )
        if match:
            yield (match[1] or match[2]).decode("utf-8", "replace").replace("&amp;", "&").strip()


def load_module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def walked(folder: Path, serve: ModuleType, cache: Path | None) -> Blog:
    """The blog, from the cache when it is there."""
    stored = cache / f"{folder.name}.pickle" if cache else None
    if stored and stored.exists():
        with stored.open("rb") as file:
            blog: Blog = pickle.load(file)
            return blog
    serve.SITES.clear()
    serve.ALIASES.clear()
    serve.load(str(folder.parent), [folder.name])
    blog = Walk(folder, serve).run()
    if stored:
        stored.parent.mkdir(parents=True, exist_ok=True)
        stored.write_bytes(pickle.dumps(blog))
    return blog


# --- learning -----------------------------------------------------------------------------------------------------

Sample = dict[int, tuple[tuple[float, ...], bool]]


def sample(blog: Blog) -> Sample:
    """The features of each document of a blog, and whether it is a post."""
    site = Site(blog.pages, blog.redirects)
    merged = merge(site)
    members = [n for n in range(len(site.rows)) if merged.find(n) == n and n not in merged.dead_stubs]
    links = gather_links(site, merged, members)
    start = site.find(blog.start)
    measured = measure(site, links, members, None if start is None else merged.find(start))
    named = [
        frozenset(merged.find(row) for url in urls if (row := site.find(url)) is not None)
        for urls in (blog.feeds, blog.sitemaps)
    ]
    posts = {merged.find(n) for n, row in enumerate(site.rows) if key(row.final_url) in blog.known}
    return {n: (values, n in posts) for n, values in features(site, measured, named[0], named[1])}


def learn(samples: dict[tuple[str, str], Sample], strength: float = 20.0) -> dict[str, float]:
    """Ridge logistic regression by Newton's method; features with the wrong sign are left out one round after another.

    Every blog counts the same, its posts and its other pages half each.
    """
    import numpy as np

    kept = list(range(len(FEATURES)))
    while True:
        rows, truth, weight = [], [], []
        for (_, variant), pages in samples.items():
            posts = sum(is_post for _, is_post in pages.values())
            others = len(pages) - posts
            if not posts or not others:
                continue
            for values, is_post in pages.values():
                rows.append([*(values[place] for place in kept), 1.0])
                truth.append(float(is_post))
                weight.append(50.0 * TRAINING[variant] / (posts if is_post else others))
        a, y, w = np.array(rows), np.array(truth), np.array(weight)
        ridge = np.eye(a.shape[1]) * strength
        ridge[-1, -1] = 0.01
        found = np.zeros(a.shape[1])
        for _ in range(25):
            p = 1 / (1 + np.exp(-(a @ found)))
            slope = a.T @ (w * (p - y)) + ridge @ found
            found -= np.linalg.solve((a * (w * p * (1 - p))[:, None]).T @ a + ridge, slope)
        wrong = [place for place, value in zip(kept, found[:-1], strict=True) if value * _expected(place) < 0]
        if not wrong:
            learned = dict.fromkeys(FEATURES, 0.0)
            learned.update({FEATURES[place]: float(value) for place, value in zip(kept, found[:-1], strict=True)})
            return learned | {"bias": float(found[-1])}
        kept = [place for place in kept if place not in wrong]


def _expected(place: int) -> int:
    return -1 if FEATURES[place].removeprefix("m_") in EXPECTED_AGAINST else 1


def use(weights: dict[str, float]) -> None:
    """Type with other weights than the shipped ones, in this process."""
    shipped.BIAS = weights["bias"]
    shipped._ORDERED = tuple(weights[name] for name in FEATURES)


# --- the report ---------------------------------------------------------------------------------------------------


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--serve", type=Path, required=True)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--train", action="store_true")
    parser.add_argument("--without-own", action="store_true")
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    serve = load_module(options.serve)
    folders = sorted(path.parent for path in options.folder.glob("*/truth.json"))
    blogs = {folder.name: walked(folder, serve, options.cache) for folder in folders}
    samples = {}
    if options.train or options.without_own:
        samples = {(name, v): sample(VARIANTS[v](blog)) for name, blog in blogs.items() for v in TRAINING}
    if options.train:
        for name, value in learn(samples).items():
            print(f'    "{name}": {value:.2f},')
        return 0
    print("posts-missing+extra (t: twice)")
    print(f"{'':26}" + "".join(f"{name:>14}" for name in VARIANTS) + "   secs")
    for name, blog in blogs.items():
        if options.without_own:
            use(learn({pair: pages for pair, pages in samples.items() if pair[0] != name}))
        began = time.perf_counter()
        results = {variant: judge(change(blog)) for variant, change in VARIANTS.items()}
        spent = time.perf_counter() - began
        print(f"{name:26}" + "".join(f"{result!s:>14}" for result in results.values()) + f"{spent:7.1f}", flush=True)
        for variant, result in results.items():
            for label, verdicts in (("missing", result.missing), ("extra", result.extra)):
                for verdict in verdicts[: options.show]:
                    print(f"    {variant}: {label} {verdict.url} {verdict.reason} ({verdict.score})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
