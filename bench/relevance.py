"""Does searching the rarest three words of a post's title put that post first?

    python bench/relevance.py INDEX... [--posts 200] [--show]

Takes random posts of all these indexes together (the same for the same indexes), each asked of its own index, which is
made again in a scratch folder. Words are rare by the number of posts whose title or text holds them.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections import Counter
from pathlib import Path

from archivesearch.analysis import normalised, placed_pieces, terms
from archivesearch.index.whoosh_index import WhooshIndex
from archivesearch.model import Post, SearchRequest
from archivesearch.store.database import Database
from archivesearch.store.posts import Posts

WORDS = 3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("indexes", type=Path, nargs="+")
    parser.add_argument("--posts", type=int, default=200)
    parser.add_argument("--show", action="store_true", help="name what did not come first")
    arguments = parser.parse_args()
    asked = [
        (source, post)
        for folder in sorted(arguments.indexes)
        for source in [Source(folder)]
        for post in source.posts
        if post.title and source.rarest(post)
    ]
    chosen = random.Random(11).sample(asked, min(arguments.posts, len(asked)))
    first = 0
    for source, post in chosen:
        place, query = source.place_of(post)
        first += place == 1
        if arguments.show and place != 1:
            print(f"{place or '-':>4}  {query}  |  {post.title}  |  {post.url}")
    print(f"{first} of {len(chosen)} posts come first ({first / len(chosen):.1%})")


class Source:
    """The posts of one index, and how many of them hold each word."""

    def __init__(self, folder: Path) -> None:
        self.database = Database.open(folder)
        self.texts = Posts(self.database)
        changes = list(self.texts.changes_since(0))
        self.posts = [change.post for change in changes if change.post]
        self.index = WhooshIndex(Path(tempfile.mkdtemp()) / "fulltext")
        self.index.rebuild(changes)
        self.holders = Counter(term for post in self.posts for term in {*terms(post.text), *terms(post.title or "")})

    def rarest(self, post: Post) -> list[str]:
        words = [
            word
            for word in dict.fromkeys(piece for piece, _ in placed_pieces(normalised(post.title or "")))
            if terms(word)
        ]
        return sorted(words, key=lambda word: min(self.holders[term] for term in terms(word)))[:WORDS]

    def place_of(self, post: Post) -> tuple[int | None, str]:
        query = " ".join(self.rarest(post))
        hits = self.index.search(SearchRequest(query=query.replace("OR", "or"), limit=None), self.texts).hits
        return next((place for place, hit in enumerate(hits, 1) if hit.post.url == post.url), None), query


if __name__ == "__main__":
    main()
