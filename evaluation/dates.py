"""How many posts of real blogs get their right day?

Usage: python evaluation/dates.py FOLDER [--only SITE,SITE] [--own] [--alone] [--share .5] [--listings 400] [--show 3]

FOLDER holds SITE/www/ (a document root) and SITE/truth.json (posts with `url`, `date` and perhaps `alt_dates`).
--own uses the signs of the posts' own pages only, --alone dates every page as if its blog were not known, --share as if
only such a share of its posts were, drawn by chance six times: the worst draw counts.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import mean
from typing import Any
from urllib.parse import unquote, urlsplit

from archivesearch import urls
from archivesearch.discover.anchors import anchors
from archivesearch.extract import dates
from archivesearch.markup import Document, parse, visible_text
from archivesearch.model import PostDate, Url

TODAY = dt.date(2026, 11, 22)
DRAWS = 6


def main() -> None:
    options = _options()
    print(f"{'site':28} posts   day   month undated  collect ms  decide ms/post")
    shares = []
    for folder in sorted(options.folder.iterdir()):
        if (folder / "truth.json").is_file() and (not options.only or folder.name in options.only.split(",")):
            line, share = _score(folder, options)
            print(line, flush=True)
            shares.append(share)
    if shares:
        print(f"{f'mean of {len(shares)}, least {min(shares):.4f}':34} {mean(shares):.4f}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--own", action="store_true")
    parser.add_argument("--alone", action="store_true")
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--listings", type=int, default=400)
    parser.add_argument("--show", type=int, default=0)
    return parser.parse_args()


def _score(folder: Path, options: argparse.Namespace) -> tuple[str, float]:
    """A line for a person, and the share of right days."""
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    www = folder / "www"
    base = f"http://{truth['host']}"
    posts = {urls.canonical(base + post["url"]): post for post in truth["posts"]}
    files = {url: file for url in posts if (file := resolve(www, url)) is not None}
    began = time.process_time()
    documents = {
        url: document for url, file in files.items() if (document := parse(file.read_bytes(), url)) is not None
    }
    parsed = time.process_time()
    if options.alone:
        answers: dict[Url, PostDate | None] = {
            url: dates.single_page_date(doc, url, _title(doc), now=TODAY) for url, doc in documents.items()
        }
        collected = decided = time.process_time()
    else:
        signs = {url: list(dates.collect(doc, url, _title(doc))) for url, doc in documents.items()}
        collected = time.process_time()
        if not options.own:
            _add_listed(signs, www, base, set(files.values()), options.listings)
        middle = time.process_time()
        if options.share < 1:
            posts, answers = _worst_draw(signs, posts, options.share)
        else:
            answers = dict(dates.decide(signs, now=TODAY))
        decided = time.process_time() - middle + collected
    del began
    return _line(folder.name, posts, answers, options.show, (collected - parsed, decided - collected))


def _worst_draw(
    signs: dict[Url, list[dates.DateSign]], posts: dict[Url, Any], share: float
) -> tuple[dict[Url, Any], dict[Url, PostDate | None]]:
    """The posts of the draw with the fewest right days, and their days."""
    draws = []
    for number in range(DRAWS):
        some = random.Random(number).sample(sorted(signs), max(1, round(share * len(signs))))
        answers = dict(dates.decide({url: signs[url] for url in some}, now=TODAY))
        draws.append(({url: posts[url] for url in some}, answers))
    return min(draws, key=lambda draw: sum(_is_right(draw[1][url], post) for url, post in draw[0].items()))


def _is_right(answer: PostDate | None, post: Any) -> bool:
    return answer is not None and answer.on.isoformat() in {post["date"], *post.get("alt_dates", ())}


def _add_listed(signs: dict[Url, list[dates.DateSign]], www: Path, base: str, own: set[Path], limit: int) -> None:
    keys = {urls.same_document_key(url): url for url in signs}
    others = [file for file in sorted(www.rglob("*")) if file.is_file() and file not in own and ".htm" in file.name]
    random.Random(0).shuffle(others)
    for file in others[:limit]:
        page = urls.find_canonical(f"{base}/{file.relative_to(www).as_posix().removesuffix('index.html')}")
        document = parse(file.read_bytes(), page) if page else None
        if document is None:
            continue
        for url, found in dates.collect_listed(document, anchors(document)).items():
            if (post := keys.get(urls.same_document_key(url))) is not None:
                signs[post] += found


def _line(
    name: str, posts: dict[Url, Any], answers: dict[Url, PostDate | None], show: int, seconds: tuple[float, float]
) -> tuple[str, float]:
    days = months = undated = 0
    wrong = []
    for url, post in posts.items():
        answer = answers.get(url)
        right = {post["date"], *post.get("alt_dates", ())}
        days += _is_right(answer, post)
        months += answer is not None and answer.on.isoformat()[:7] in {day[:7] for day in right}
        undated += answer is None
        if answer is None or answer.on.isoformat() not in right:
            wrong.append((url, sorted(right), answer))
    total = len(posts)
    line = f"{name:28} {total:5} {days / total:.4f} {months / total:.4f} {undated:5}"
    line += f"  {1000 * seconds[0] / total:8.2f} {1000 * seconds[1] / total:8.2f}"
    return "\n".join([line, *(f"    {url} {right} {answer}" for url, right, answer in wrong[:show])]), days / total


def _title(document: Document) -> str | None:
    return next((visible_text(element) for element in document.root.iter("title")), None)


def resolve(www: Path, url: Url) -> Path | None:
    """The file that answers an address: itself, its index, or the same name with .html."""
    parts = urlsplit(url)
    for path in (unquote(parts.path), parts.path):
        for candidate in _candidates(www, path, unquote(parts.query)):
            if candidate.is_file():
                return candidate
    return None


def _candidates(www: Path, path: str, query: str) -> Iterator[Path]:
    name = path.lstrip("/")
    if query:
        yield www / f"{name}?{query}"
        yield www / f"{name}?{query}.html"
    if not path.endswith("/"):
        yield www / name
    for index in ("index.html", "index.htm"):
        yield www / name / index
    yield www / f"{name.rstrip('/')}.html"
    yield www / f"{name.rstrip('/')}.htm"


if __name__ == "__main__":
    main()
