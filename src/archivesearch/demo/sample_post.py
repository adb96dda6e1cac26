"""What is a post of the sample blog, and how is it read from the files that ship with the package?

A year's file holds its posts, oldest first. A post begins with `# Title`, then `date:`, `author:` and `tags:` lines, a
blank line and the body; a comment on it begins with `@@ Name | 2018-10-06 09:12`.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files

from archivesearch.demo.post_markup import to_html, to_text


@dataclass(frozen=True, kw_only=True)
class SampleComment:
    """What a reader wrote under a post, on a later day: such dates are not the post's."""

    author: str
    written_at: dt.datetime
    """As the page prints it, the university's wall clock."""
    blocks: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class SamplePost:
    """One post and the truth about it. `blocks` are finished HTML; every other text is unescaped."""

    node: int
    """Drupal's number of the content; /node/NUMBER leads to the post."""
    title: str
    author: str
    posted_at: dt.datetime
    """With the university's offset from UTC: its date is the one the page prints."""
    tags: tuple[str, ...]
    blocks: tuple[str, ...]
    """The body, one HTML element a block; the first is the teaser."""
    comments: tuple[SampleComment, ...] = ()

    @property
    def on(self) -> dt.date:
        return self.posted_at.date()

    @cached_property
    def slug(self) -> str:
        return slug(self.title)

    @property
    def path(self) -> str:
        return f"/blog/post/{self.slug}"

    @property
    def body_html(self) -> str:
        return "\n".join(self.blocks)

    @cached_property
    def text(self) -> str:
        """What an extractor should find: the body's words, blocks separated by a blank line."""
        return "\n\n".join(to_text(block) for block in self.blocks)


def slug(words: str) -> str:
    """The words as a path segment: lower case, ASCII, hyphens."""
    plain = unicodedata.normalize("NFKD", words.replace("'", "")).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def shipped_posts() -> tuple[SamplePost, ...]:
    """The posts that come with the package, newest first."""
    years = sorted((entry for entry in _POSTS.iterdir() if entry.name.endswith(".md")), key=lambda entry: entry.name)
    return parse_posts("\n".join(year.read_text(encoding="utf-8") for year in years))


def parse_posts(source: str) -> tuple[SamplePost, ...]:
    """The posts of a file, newest first. A ValueError names the post that is not well written."""
    entries = re.split(r"^# +", source, flags=re.MULTILINE)[1:]
    posts = [_post(_FIRST_NODE + 3 * number, entry) for number, entry in enumerate(entries)]
    return tuple(sorted(posts, key=lambda post: post.posted_at, reverse=True))


# --- details ------------------------------------------------------------------------------------------------------

_POSTS = files("archivesearch.demo") / "posts"
_FIRST_NODE = 118
_COMMENT = re.compile(r"^@@ +([^|\n]+?) *\| *([\d-]+ [\d:]+) *$", re.MULTILINE)


def _post(node: int, entry: str) -> SamplePost:
    head, _, rest = entry.partition("\n\n")
    title, *lines = head.split("\n")
    fields = dict(line.split(": ", 1) for line in lines if ": " in line)
    body, *comments = _COMMENT.split(rest)
    try:
        return SamplePost(
            node=node,
            title=title.strip(),
            author=fields["author"],
            posted_at=dt.datetime.strptime(fields["date"], "%Y-%m-%d %H:%M %z"),
            tags=tuple(tag.strip() for tag in fields["tags"].split(",")),
            blocks=to_html(body),
            comments=tuple(map(_comment, comments[::3], comments[1::3], comments[2::3])),
        )
    except KeyError as missing:
        raise ValueError(f"the sample post {title!r} has no line {missing}") from missing


def _comment(author: str, written_at: str, text: str) -> SampleComment:
    # A comment prints wall clock time without a zone, as the sites of this kind do.
    moment = dt.datetime.strptime(written_at, "%Y-%m-%d %H:%M")  # noqa: DTZ007
    return SampleComment(author=author, written_at=moment, blocks=to_html(text))
