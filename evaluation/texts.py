"""How well does the place learned from a blog's own posts give their text?

    python evaluation/texts.py FOLDER [--places FILE] [--only SITE,SITE] [--learn 40] [--pages 60] [--show 3]

FOLDER holds SITE/www/ (a document root) and SITE/truth.json (posts with `url`). For each blog the generic answer and
the learned one are compared on posts taken by chance:

    followed   share of the pages that were read by a template, the others fell back to the generic answer
    left over  characters of blocks that over 30 % of the pages share, of all characters kept: generic → learned
    lost       characters of other blocks that only the generic answer keeps, of all it keeps
    gained     characters of other blocks that only the learned answer keeps, of all it keeps
    ms         CPU a page for everything but dates: generic → learned

With --places, a JSON object of SITE to an XPath of the element that holds a post's text, also the F1 of 4-word shingles
and the share of exact texts against that element, generic → learned. A place is no perfect truth: what stands in the
element of every post (a signature, a share link, tags) counts as text there.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

import lxml.html

from archivesearch import urls
from archivesearch.extract.article import SiteHints, extract_article, learn_site
from archivesearch.extract.blocks import outline, outline_of
from archivesearch.extract.reading import Reading
from archivesearch.extract.survey import Survey
from archivesearch.extract.template import find_template
from archivesearch.markup import Document, parse
from dates import resolve
from pages import shingle_match, tokens

_COMMON = 0.3


@dataclass(frozen=True, slots=True)
class Texts:
    """What one way of reading gives for all pages of a blog."""

    texts: list[str]
    ms: float


Judged = tuple[float, float, float, float]
"""F1 by the generic and the learned answer, exact texts by either."""


def main() -> None:
    options = _options()
    places = json.loads(options.places.read_text("utf-8")) if options.places else {}
    print(f"{'site':26} posts followed   left over        lost  gained   ms           F1              exact")
    judged: list[Judged] = []
    for folder in sorted(options.folder.iterdir()):
        if (folder / "truth.json").is_file() and (not options.only or folder.name in options.only.split(",")):
            for line in _score(folder, places.get(folder.name), options, judged):
                print(line, flush=True)
    if judged:
        figures = [mean(column) for column in zip(*judged, strict=True)]
        print("mean of {}: F1 {:.3f} → {:.3f}, exact {:.2f} → {:.2f}".format(len(judged), *figures))


def _score(folder: Path, place: str | None, options: argparse.Namespace, judged: list[Judged]) -> Iterator[str]:
    """Lines for a person; what was judged by a place goes into `judged`."""
    posts = list(_post_files(folder))
    hints = learn_site(_documents(posts[:: max(1, len(posts) // options.learn)][: options.learn]))
    chosen = sorted(random.Random(5).sample(posts, min(options.pages, len(posts))))
    generic = _read(chosen, SiteHints(site_names=hints.site_names))
    learned = _read(chosen, hints)
    shared = _shared(learned.texts + generic.texts)
    followed = mean(
        find_template(outline_of(document), hints.templates, hints.repeated) is not None
        for document in _documents(chosen)
    )
    line = f"{folder.name:26} {len(chosen):5} {followed:8.3f}"
    line += f"   {_left_over(generic, shared):.3f} → {_left_over(learned, shared):.3f}"
    line += f"  {_only_in(generic, learned, shared):.4f}  {_only_in(learned, generic, shared):.4f}"
    line += f"  {generic.ms:5.1f} → {learned.ms:4.1f}"
    if place is not None:
        truths = [_place_text(document, place) for document in _documents(chosen)]
        figures = (_f1(truths, generic), _f1(truths, learned), _exact(truths, generic), _exact(truths, learned))
        judged.append(figures)
        line += "  {:.4f} → {:.4f}  {:.3f} → {:.3f}".format(*figures)
        worst = sorted(zip((_one_f1(a, b) for a, b in zip(truths, learned.texts, strict=True)), chosen, strict=True))
        yield line
        yield from (f"    {f1:.3f} {url}" for f1, (url, _) in worst[: options.show])
    else:
        yield line


# --- measures -----------------------------------------------------------------------------------------------------


def _shared(texts: Sequence[str]) -> frozenset[str]:
    counts = Counter(block for text in texts for block in set(text.split("\n")) if block)
    # Each page is counted twice, once each way it was read.
    return frozenset(block for block, count in counts.items() if count > max(2, 2 * _COMMON * len(texts) / 2))


def _left_over(read: Texts, shared: frozenset[str]) -> float:
    blocks = [block for text in read.texts for block in text.split("\n")]
    return sum(len(block) for block in blocks if block in shared) / max(1, sum(map(len, blocks)))


def _only_in(first: Texts, second: Texts, shared: frozenset[str]) -> float:
    """Share of the characters of the one that are in blocks the other has not."""
    only = total = 0
    for one, other in zip(first.texts, second.texts, strict=True):
        there = set(other.split("\n"))
        own = [block for block in one.split("\n") if block not in shared]
        total += sum(map(len, own))
        only += sum(len(block) for block in own if block not in there)
    return only / max(1, total)


def _f1(truths: Sequence[str], read: Texts) -> float:
    return mean(_one_f1(truth, text) for truth, text in zip(truths, read.texts, strict=True))


def _one_f1(truth: str, text: str) -> float:
    both, extra, missing = shingle_match(truth, text)
    return 2 * both / (2 * both + extra + missing) if both + extra + missing else 1.0


def _exact(truths: Sequence[str], read: Texts) -> float:
    return mean(tokens(truth) == tokens(text) for truth, text in zip(truths, read.texts, strict=True))


# --- pages --------------------------------------------------------------------------------------------------------

Post = tuple[str, Path]


def _post_files(folder: Path) -> Iterator[Post]:
    truth = json.loads((folder / "truth.json").read_text("utf-8"))
    for post in truth["posts"]:
        url = urls.canonical(f"http://{truth['host']}{post['url']}")
        if (file := resolve(folder / "www", url)) is not None:
            yield url, file


def _documents(posts: Sequence[Post]) -> Iterator[Document]:
    for url, file in posts:
        document = parse(file.read_bytes(), urls.canonical(url))
        assert document is not None
        yield document


def _read(posts: Sequence[Post], hints: SiteHints) -> Texts:
    began = time.process_time()
    texts = [extract_article(document, site=hints).text for document in _documents(posts)]
    return Texts(texts, 1000 * (time.process_time() - began) / len(posts))


def _place_text(document: Document, place: str) -> str:
    """The visible text of the element a place names, blocks on lines of their own; "" when there is none."""
    found = document.root.xpath(place)
    return "\n".join(block.text for block in outline(Survey(Reading(_alone(found[0])))).blocks) if found else ""


def _alone(element: lxml.html.HtmlElement) -> lxml.html.HtmlElement:
    body = lxml.html.HtmlElement()
    body.tag = "body"
    body.append(element)
    element.tail = None
    return body


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--places", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--learn", type=int, default=40, help="posts the place is learned from")
    parser.add_argument("--pages", type=int, default=60, help="posts that are read")
    parser.add_argument("--show", type=int, default=0)
    return parser.parse_args()


if __name__ == "__main__":
    main()
