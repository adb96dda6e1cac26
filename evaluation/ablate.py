"""How much of what is found rests on what themes and programs volunteer? Stored blogs, made harder, scored again.

    python evaluation/ablate.py BLOGS --score SCORE --how names,sources,... [--out FOLDER] [SCORER OPTIONS]

BLOGS holds SITE/www/ and SITE/truth.json (see all.py). Each is copied with its pages changed, and SCORE (the
blogs/score.py of the data) is run on the copies with the options that are left. What can be done to the pages:

    names       every word in class and id becomes another word, the same on all pages: a theme nobody has seen
    sources     no feed, sitemap, robots.txt or other XML and JSON: links alone lead to the posts
    statements  no JSON-LD, no metas but description and robots, no datetime, itemprop, canonical, alternate
    elements    article, main, header, footer, section, nav, aside, time become div and span
    noise       every page gets, at its end, a column of recent comments (days of 2020, links to posts) and popular
                posts, and below its second heading "Last updated" with a day of 2020 of its own
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import html
import json
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

Change = Callable[[bytes], bytes]
_SOURCES = re.compile(rb"\s*(?:<\?xml|<rss|<feed|<urlset|<sitemapindex|<rdf|[{\[])", re.I)
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.I)
_NAMES = re.compile(rb"""(\s(?:class|id)=)(["'])([^"'<>]*)\2""", re.I)
_ELEMENTS = re.compile(rb"<(/?)(article|main|header|footer|section|nav|aside|time)\b", re.I)
_STATEMENTS = (
    re.compile(rb"<script[^>]*ld\+json.*?</script>", re.I | re.S),
    re.compile(
        rb"""<meta\b[^>]*(?:property|itemprop|name)\s*=\s*["']?(?!description|viewport|generator|robots)[^>]*>""", re.I
    ),
    re.compile(rb"""\s(?:datetime|itemprop|itemtype|pubdate)(?:=(["'])[^"']*\1)?(?=[\s>])""", re.I),
    re.compile(rb"""<link[^>]*rel=["']?(?:alternate|canonical|next|prev)[^>]*>""", re.I),
)
_DATE_FORMS = ("%d %B %Y", "%Y-%m-%d", "%B %d, %Y", "%d/%m/%Y")


def main() -> int:
    options, rest = _options()
    with tempfile.TemporaryDirectory() as scratch:
        out = options.out or Path(scratch)
        for truth in sorted(options.blogs.glob("*/truth.json")):
            copy_blog(truth.parent, out / truth.parent.name, options.how.split(","))
        return subprocess.run([sys.executable, options.score, "--root", out, *rest], check=False).returncode


def copy_blog(blog: Path, out: Path, how: list[str]) -> None:
    """Copy a stored blog with its pages changed in these ways."""
    truth = json.loads((blog / "truth.json").read_text(encoding="utf-8"))
    ways: dict[str, Change] = {
        "names": partial(_other_names, blog.name.encode()),
        "statements": _no_statements,
        "elements": _plain_elements,
        "noise": _Noise(blog.name, truth).added,
    }
    changes = [ways[name] for name in how if name != "sources"]
    for path in (path for path in sorted(blog.rglob("*")) if path.is_file()):
        body, relative = path.read_bytes(), path.relative_to(blog)
        is_page = relative.parts[0] == "www" and _PAGE.search(body[:4000]) is not None
        if "sources" in how and relative.parts[0] == "www" and not is_page and _is_source(path, body):
            continue
        for change in changes if is_page else ():
            body = change(body)
        (out / relative).parent.mkdir(parents=True, exist_ok=True)
        (out / relative).write_bytes(body)


# --- details ------------------------------------------------------------------------------------------------------


def _is_source(path: Path, body: bytes) -> bool:
    return path.name == "robots.txt" or _SOURCES.match(body.removeprefix(b"\xef\xbb\xbf")) is not None


def _other_names(blog: bytes, body: bytes) -> bytes:
    def other(match: re.Match[bytes]) -> bytes:
        words = (b"x" + hashlib.md5(blog + word).hexdigest()[:7].encode() for word in match[3].split())
        return match[1] + match[2] + b" ".join(words) + match[2]

    return _NAMES.sub(other, body)


def _no_statements(body: bytes) -> bytes:
    for pattern in _STATEMENTS:
        body = pattern.sub(b"", body)
    return body


def _plain_elements(body: bytes) -> bytes:
    return _ELEMENTS.sub(lambda m: b"<" + m[1] + (b"span" if m[2].lower() == b"time" else b"div"), body)


class _Noise:
    """What themes put on every page: the same comments, and days on which pages were changed."""

    def __init__(self, blog: str, truth: dict[str, Any]) -> None:
        dice, posts = random.Random(blog), truth["posts"]
        commented, popular = dice.sample(posts, min(8, len(posts))), dice.sample(posts, min(5, len(posts)))
        self._form = dice.choice(_DATE_FORMS)
        comments = (
            f"<li>Bob on {_link(post, f'#comment-{n}')} <span>{self._day(dice)}</span></li>"
            for n, post in enumerate(commented)
        )
        column = (
            f'<div class="side"><h3>Recent comments</h3><ul>{"".join(comments)}</ul><h3>Popular</h3><ul>'
            f"{''.join(f'<li>{_link(post)}</li>' for post in popular)}</ul></div>"
        )
        self._column = column.encode("ascii", "xmlcharrefreplace")

    def added(self, body: bytes) -> bytes:
        day = self._day(random.Random(body))
        end = body.lower().rfind(b"</body>")
        if end > 0:
            body = body[:end] + self._column + body[end:]
        headings = [match.end() for match in re.finditer(rb"</h[12]>", body, re.I)]
        if not headings:
            return body
        at = headings[min(1, len(headings) - 1)]
        line = f'<p class="upd">Last updated: {day}</p>'
        return body[:at] + line.encode() + body[at:]

    def _day(self, dice: random.Random) -> str:
        return (dt.date(2020, 1, 1) + dt.timedelta(days=dice.randrange(400))).strftime(self._form)


def _link(post: dict[str, Any], fragment: str = "") -> str:
    return f'<a href="{html.escape(post["url"] + fragment)}">{html.escape(post.get("title") or "Untitled")}</a>'


def _options() -> tuple[argparse.Namespace, list[str]]:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("blogs", type=Path, metavar="BLOGS")
    parser.add_argument("--score", type=Path, required=True)
    parser.add_argument("--how", required=True, metavar="WAY,WAY")
    parser.add_argument("--out", type=Path, help="where the copies stay; by default they go at the end")
    return parser.parse_known_args()


if __name__ == "__main__":
    sys.exit(main())
