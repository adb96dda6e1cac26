"""What is the smallest blog that is typed and dated without doubt? Routes for a `BlogServer`.

Post N stands at /2020/MM/post-N/, is dated by its permalink and its text, and holds the words `only-N` and `wordN`.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterable
from dataclasses import dataclass

from tests.support.blog_server import Reply, Route

_WORDS = (
    "river stone lantern orchard winter letter harbour copper meadow signal garden thunder paper window market candle "
    "forest mirror bridge summer kettle anchor feather saddle pepper cotton button ladder rocket violin"
).split()


@dataclass(frozen=True)
class TinyPost:
    number: int

    @property
    def on(self) -> dt.date:
        return dt.date(2020, 1, 3) + dt.timedelta(days=9 * self.number)

    @property
    def path(self) -> str:
        return f"/{self.on:%Y/%m}/post-{self.number}/"

    @property
    def title(self) -> str:
        return f"Notes number {self.number}"

    def html(self, extra: str = "") -> str:
        words = random.Random(self.number)
        paragraphs = "".join(
            f"<p>{' '.join(words.choices(_WORDS, k=40))} only-{self.number} word{self.number}.</p>" for _ in range(3)
        )
        return _page(
            self.title,
            f'<article class="post"><h1>{self.title}</h1><p class="date">{self.on:%B} {self.on.day}, {self.on.year}</p>'
            f'<div class="entry">{paragraphs}{extra}</div></article>',
        )


def posts(numbers: Iterable[int] = range(12)) -> list[TinyPost]:
    return [TinyPost(number) for number in numbers]


def routes(numbers: Iterable[int] = range(12), *, links: Iterable[str] = ()) -> dict[str, Route]:
    """Home, posts, robots.txt. `links` are further paths that the home page names."""
    all_posts = posts(numbers)
    listed = "".join(
        f'<article><h2><a href="{post.path}">{post.title}</a></h2><p class="date">{post.on.isoformat()}</p></article>'
        for post in reversed(all_posts)
    )
    more = "".join(f'<li><a href="{path}">{path}</a></li>' for path in links)
    home = _page("A tiny blog", f'<div class="posts">{listed}</div><ul class="more">{more}</ul>')
    found: dict[str, Route] = {"/": home, "/robots.txt": Reply("", 404)}
    found.update({post.path: post.html() for post in all_posts})
    return found


# --- details ------------------------------------------------------------------------------------------------------


def _page(title: str, body: str) -> str:
    return (
        f'<!doctype html><html lang="en"><head><title>{title} — A tiny blog</title></head><body>'
        f'<header><a href="/">A tiny blog</a></header><main>{body}</main><footer>Made by hand</footer></body></html>'
    )
