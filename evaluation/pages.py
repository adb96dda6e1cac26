"""How well are single labelled pages read? The figures of docs/evaluation.md, from a folder of public page sets.

    python evaluation/pages.py FOLDER [--set articles|snippets|days] [--blogs] [--show 5]

FOLDER holds, each as its project publishes it (what is missing is passed over):

    aeb/   scrapinghub/article-extraction-benchmark: ground-truth.json, html/*.html.gz    → `articles`
    traf/  adbar/trafilatura, tests: evaldata.json, cache/ and eval/                      → `snippets`
    hd/    adbar/htmldate, tests: eval_*.json, test_set/, cache/ and eval/                → `days`

Scored as those projects score: F1 of 4-word shingles averaged over pages, snippets over all pages, days exactly.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import Any

from extract import run

_BLOG = re.compile(
    r"blog|wordpress|tumblr|typepad|livejournal|over-blog|canalblog|medium\.com|substack|/(19|20)\d\d/[01]?\d/", re.I
)
_TOKEN = re.compile(r"\w+")
_SHINGLE = 4

Answer = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Labelled:
    """One page and what people found on it."""

    name: str
    url: str
    path: Path
    truth: Mapping[str, Any]

    @property
    def html(self) -> bytes:
        data = self.path.read_bytes()
        return gzip.decompress(data) if self.path.suffix == ".gz" else data


def main() -> None:
    options = _options()
    for name, (pages, score) in SETS.items():
        chosen = [
            page
            for page in pages(options.folder)
            if (not options.blogs or _BLOG.search(page.url)) and options.set in (None, name)
        ]
        if not chosen:
            continue
        began = time.process_time()
        answers: list[Answer] = [run(page.html, page.url) or {} for page in chosen]
        per_page = 1000 * (time.process_time() - began) / len(chosen)
        print(f"{name}: {len(chosen)} pages, {per_page:.1f} ms of CPU each")
        for line in score(list(zip(chosen, answers, strict=True)), options.show):
            print(f"  {line}")


def articles(folder: Path) -> Iterator[Labelled]:
    for name, truth in _read(folder / "aeb" / "ground-truth.json").items():
        yield Labelled(name, truth.get("url") or "", folder / "aeb" / "html" / f"{name}.html.gz", truth)


def snippets(folder: Path) -> Iterator[Labelled]:
    for url, truth in _read(folder / "traf" / "evaldata.json").items():
        yield Labelled(truth["file"], url, _first_file(folder / "traf", truth["file"]), truth)


def days(folder: Path) -> Iterator[Labelled]:
    labels: dict[str, Any] = {}
    for name in ("eval_mediacloud_2020.json", "eval_default.json"):
        labels |= _read(folder / "hd" / name)
    for url, truth in labels.items():
        yield Labelled(truth["file"], url, _first_file(folder / "hd", truth["file"]), truth)


# --- scores -------------------------------------------------------------------------------------------------------

Scored = Sequence[tuple[Labelled, Answer]]


def score_articles(scored: Scored, show: int) -> Iterator[str]:
    """Precision and recall a page, each averaged over the pages, then F1; and pages with exactly the same words."""
    matches = [shingle_match(page.truth.get("articleBody") or "", answer.get("text") or "") for page, answer in scored]
    precision = mean(both / (both + extra) if both + extra else float(not missing) for both, extra, missing in matches)
    recall = mean(both / (both + missing) if both + missing else float(not extra) for both, extra, missing in matches)
    exact = mean(
        tokens(page.truth.get("articleBody") or "") == tokens(answer.get("text") or "") for page, answer in scored
    )
    f1 = 2 * precision * recall / (precision + recall)
    yield f"body F1 {f1:.4f} (precision {precision:.4f}, recall {recall:.4f}), exact {exact:.3f}"
    ranked = sorted(zip(matches, scored, strict=True), key=lambda pair: pair[0][0] - pair[0][1] - pair[0][2])
    for (both, extra, missing), (page, _) in ranked[:show]:
        yield f"  {both} right, {extra} too many, {missing} missing: {page.name}"


def score_snippets(scored: Scored, show: int) -> Iterator[str]:
    """Wanted and unwanted snippets over all pages; titles; authors; tags."""
    counts: Counter[str] = Counter()
    faults: list[str] = []
    for page, answer in scored:
        text = folded(answer.get("text") or "")
        for kind in ("with", "without", "comments"):
            for snippet in page.truth.get(kind) or ():
                found = folded(snippet) in text
                counts[f"{kind} {found}"] += 1
                if found != (kind == "with"):
                    faults.append(f"{'leaked' if found else 'lost'} {snippet[:60]!r}: {page.name}")
        _count_metadata(counts, page.truth, answer)
    right, lost, leaked = counts["with True"], counts["with False"], counts["without True"]
    yield f"body F1 {2 * right / (2 * right + lost + leaked):.4f}, comments kept {_share(counts, 'comments'):.4f}"
    yield f"title {_share(counts, 'title'):.4f}, authors {_share(counts, 'author'):.4f}"
    hits, extra, missing = counts["tag hit"], counts["tag extra"], counts["tag missing"]
    yield f"tags F1 {2 * hits / max(1, 2 * hits + extra + missing):.4f}"
    yield from (f"  {fault}" for fault in faults[:show])


def score_days(scored: Scored, show: int) -> Iterator[str]:
    wrong = [(page, answer) for page, answer in scored if str(answer.get("date")) != page.truth["date"]]
    yield f"day right {1 - len(wrong) / len(scored):.4f}"
    yield from (f"  {answer.get('date')} for {page.truth['date']}: {page.name}" for page, answer in wrong[:show])


def _count_metadata(counts: Counter[str], truth: Mapping[str, Any], answer: Answer) -> None:
    if truth.get("title"):
        counts[f"title {folded(answer.get('title') or '') == folded(truth['title'])}"] += 1
    if wanted := _names(truth.get("author")):
        counts[f"author {wanted == _names(answer.get('author'))}"] += 1
    if truth.get("tags"):
        wanted, found = {loose(tag) for tag in truth["tags"]}, {loose(tag) for tag in answer.get("tags") or ()}
        counts["tag hit"] += len(wanted & found)
        counts["tag extra"] += len(found - wanted)
        counts["tag missing"] += len(wanted - found)


def _share(counts: Counter[str], kind: str) -> float:
    return counts[f"{kind} True"] / max(1, counts[f"{kind} True"] + counts[f"{kind} False"])


# --- words --------------------------------------------------------------------------------------------------------


def tokens(text: str) -> list[str]:
    return _TOKEN.findall(text)


def shingle_match(truth: str, found: str) -> tuple[int, int, int]:
    """Runs of four words: in both, only found, only true."""
    wanted, got = _shingles(truth), _shingles(found)
    return (wanted & got).total(), (got - wanted).total(), (wanted - got).total()


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = tokens(text)
    runs = (tuple(words[start : start + _SHINGLE]) for start in range(max(1, len(words) - _SHINGLE + 1)))
    return Counter(run for run in runs if run)


def folded(text: str) -> str:
    return " ".join(text.split())


def loose(text: str) -> str:
    """Compatibility forms, case, and shapes of quotes and dashes aside."""
    text = unicodedata.normalize("NFKC", text).lower()
    for shapes, plain in (("[‘’‚`´]", "'"), ("[“”„«»]", '"'), ("[‐‑‒–—―−]", "-")):
        text = re.sub(shapes, plain, text)
    return folded(text)


def _names(value: object) -> frozenset[str]:
    if isinstance(value, str):
        value = re.split(r"\s*;\s*", value)
    parts = value if isinstance(value, list) else []
    return frozenset(loose(part) for part in parts if isinstance(part, str) and part.strip())


# --- files --------------------------------------------------------------------------------------------------------


def _read(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_text("utf-8"))) if path.is_file() else {}


def _first_file(folder: Path, name: str) -> Path:
    return next((path for part in ("test_set", "cache", "eval") if (path := folder / part / name).is_file()), folder)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--set", choices=list(SETS))
    parser.add_argument("--blogs", action="store_true", help="only pages whose address looks like a blog's")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="N pages or snippets that are wrong")
    return parser.parse_args()


SETS: dict[str, tuple[Callable[[Path], Iterator[Labelled]], Callable[[Scored, int], Iterator[str]]]] = {
    "articles": (articles, score_articles),
    "snippets": (snippets, score_snippets),
    "days": (days, score_days),
}

if __name__ == "__main__":
    main()
