"""How fast is a post read beside trafilatura, and does memory stay flat over ten thousand pages?

    python bench/extract.py speed [--blogs FOLDER] [--pages 20] [--rounds 3]
    python bench/extract.py memory [--pages 10000]

`speed`: CPU of one core a page, the median of rounds in turn: trafilatura's default with metadata, everything this
project takes from a page of an unknown blog, and the same with what the blog's other posts taught. Each round takes
other posts: trafilatura and htmldate answer a page they have seen from their caches (54 ms for 280, measured). Before
its turn each reader reads some posts that are not measured, since in a crawl nobody meets a blog's names anew. Without
--blogs the pages are those of a generated blog; FOLDER holds SITE/www/ and SITE/truth.json, as for evaluation/.
`memory`: the process's peak after each thousand pages of a generated blog.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

import trafilatura
from trafilatura.meta import reset_caches

from archivesearch import urls
from archivesearch.extract.article import SiteHints, extract_article, learn_site
from archivesearch.extract.dates import collect, decide, single_page_date
from archivesearch.markup import parse
from archivesearch.model import Url
from generated_blog import GeneratedBlog

_ROOT = "http://bench.example"
_TODAY = dt.date(2026, 1, 1)
_SAMPLES = 40
_WARMING = 4

Page = tuple[Url, bytes]
Reader = Callable[[Sequence[Page]], None]


def speed(blogs: Sequence[tuple[str, list[Page]]], pages: int, rounds: int) -> None:
    """One line a blog, then the mean, the median and the least of the ratios."""
    print(f"{'blog':26} pages  KB/page  trafilatura  generic  learned   ratios")
    ratios = []
    for name, posts in blogs:
        hints = learn_site(filter(None, (parse(html, url) for url, html in _evenly(posts, _SAMPLES))))
        warming, *sets = _sets(posts, pages, rounds)
        readers: tuple[Reader, ...] = (_trafilatura, _generic, lambda posts, hints=hints: _learned(posts, hints))
        times: list[list[float]] = [[] for _ in readers]
        for chosen in sets:
            for reader, found in zip(readers, times, strict=True):
                reset_caches()
                reader(warming)
                found.append(_ms_per_page(reader, chosen))
        theirs, generic, learned = (statistics.median(found) for found in times)
        ratios.append((theirs / generic, theirs / learned))
        size = statistics.mean(len(html) for chosen in sets for _, html in chosen) / 1024
        line = f"{name:26} {sum(map(len, sets)):5} {size:8.0f} {theirs:12.1f} {generic:8.1f} {learned:8.1f}"
        print(f"{line}   {ratios[-1][0]:.2f} {ratios[-1][1]:.2f}", flush=True)
    for which, found in zip(("generic", "learned"), zip(*ratios, strict=True), strict=True):
        print(
            f"{which}: mean {statistics.mean(found):.2f}, median {statistics.median(found):.2f}, least {min(found):.2f}"
        )


def memory(pages: int) -> None:
    posts = list(_generated(2 * _SAMPLES))
    hints = learn_site(filter(None, (parse(html, url) for url, html in posts[:_SAMPLES])))
    for number in range(pages):
        page = posts[number % len(posts)]
        _learned([page], hints) if number % 2 else _generic([page])
        if (number + 1) % 1000 == 0:
            print(f"{number + 1:6} pages: {_peak_mib():.0f} MiB", flush=True)


# --- readers ------------------------------------------------------------------------------------------------------


def _trafilatura(posts: Sequence[Page]) -> None:
    for url, html in posts:
        trafilatura.bare_extraction(html, url=url, with_metadata=True, include_comments=False)


def _generic(posts: Sequence[Page]) -> None:
    """What `extract_post` does."""
    for url, html in posts:
        if (document := parse(html, url)) is not None:
            article = extract_article(document)
            single_page_date(document, url, article.title, now=_TODAY)


def _learned(posts: Sequence[Page], hints: SiteHints) -> None:
    """What a crawl does for its posts: their dates are decided together."""
    signs = {}
    for url, html in posts:
        if (document := parse(html, url)) is not None:
            article = extract_article(document, site=hints)
            signs[url] = collect(document, url, article.title)
    decide(signs, now=_TODAY)


def _ms_per_page(reader: Reader, posts: Sequence[Page]) -> float:
    began = time.process_time()
    reader(posts)
    return 1000 * (time.process_time() - began) / len(posts)


def _peak_mib() -> float:
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 2**20


# --- pages --------------------------------------------------------------------------------------------------------


def _evenly(pages: list[Page], count: int) -> list[Page]:
    return pages[:: max(1, len(pages) // count)][:count]


def _sets(posts: list[Page], pages: int, rounds: int) -> list[list[Page]]:
    """Posts to begin with, then different ones for each round; of a small blog the rounds take fewer."""
    chosen = _evenly(posts, pages * rounds + _WARMING)
    warming = chosen[:: max(1, len(chosen) // _WARMING)][:_WARMING]
    left = [page for page in chosen if page not in warming]
    return [warming, *(left[number::rounds] for number in range(rounds))]


def _generated(posts: int) -> Iterator[Page]:
    blog = GeneratedBlog(4 * posts, _ROOT)
    for number in range(min(posts, blog.posts)):
        path = blog.post_path(number)
        html = blog.page(path)
        assert html is not None
        yield urls.canonical(_ROOT + path), html


def _stored(folder: Path) -> list[Page]:
    truth = json.loads((folder / "truth.json").read_text("utf-8"))
    found = []
    for post in truth["posts"]:
        url = urls.canonical(f"http://{truth['host']}{post['url']}")
        path = folder / "www" / unquote(urlsplit(url).path).lstrip("/")
        files = (path, path / "index.html", path.with_name(f"{path.name}.html"))
        if (file := next((file for file in files if file.is_file()), None)) is not None:
            found.append((url, file.read_bytes()))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("speed", "memory"))
    parser.add_argument("--blogs", type=Path)
    parser.add_argument("--pages", type=int)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    if options.what == "memory":
        memory(options.pages or 10_000)
        return
    if options.blogs is None:
        blogs = [("generated", list(_generated(4 * _SAMPLES)))]
    else:
        folders = sorted(path.parent for path in options.blogs.glob("*/truth.json"))
        blogs = [(folder.name, posts) for folder in folders if (posts := _stored(folder))]
    speed(blogs, options.pages or 20, options.rounds)


if __name__ == "__main__":
    main()
