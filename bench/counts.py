"""How long does `counts` of 100,000 posts take, beside the start of Python with click alone?

    python bench/counts.py [--posts 100000] [--rounds 15]

Makes a store of generated posts in a temporary folder, then starts each command in turn; prints the median wall time of
each and what it takes more than `python -c "import click"` in the same rounds. The goal for plain `counts` is 60 ms.
"""

from __future__ import annotations

import argparse
import datetime as dt
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from archivesearch.model import Post, PostDate, Url
from archivesearch.store.blogs import Blogs
from archivesearch.store.database import Database
from archivesearch.store.posts import Posts

_FIRST = dt.date(2001, 1, 1)
_DAYS = 9000
_WORDS = (
    "harbour winter notebook river compass window carpet island copper basket pencil garden station feather".split()
)
COMMANDS = {
    "python -c 'import click'": ["-c", "import click"],
    "counts": ["-m", "archivesearch", "counts"],
    "counts --format json": ["-m", "archivesearch", "counts", "--format", "json"],
    "counts --format html": ["-m", "archivesearch", "counts", "--format", "html"],
    "counts --by year": ["-m", "archivesearch", "counts", "--by", "year"],
    "counts --by day": ["-m", "archivesearch", "counts", "--by", "day"],
    "counts --by tag": ["-m", "archivesearch", "counts", "--by", "tag"],
}


def posts(number: int) -> Iterator[Post]:
    """Posts of 300 words, three tags and a day each."""
    chance = random.Random(1)
    for n in range(number):
        on = _FIRST + dt.timedelta(days=chance.randrange(_DAYS))
        yield Post(
            url=Url(f"https://blog.example/{on:%Y/%m}/{n}/"),
            title=" ".join(chance.choices(_WORDS, k=5)),
            date=PostDate(on=on, evidence="generated"),
            text=" ".join(chance.choices(_WORDS, k=300)),
            authors=(f"Author {n % 7}",),
            tags=tuple(f"tag {chance.randrange(400)}" for _ in range(3)),
            language="en",
            blog="blog.example",
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--posts", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=15)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        with Database.create(Path(folder)) as database:
            blog = Blogs(database).add(Url("https://blog.example/"), "/", dt.datetime.now(dt.UTC))
            Posts(database).replace(blog, posts(arguments.posts))
            database.checkpoint()
        measure(Path(folder), arguments.rounds)


def measure(folder: Path, rounds: int) -> None:
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(rounds):
        for name, command in COMMANDS.items():
            began = time.perf_counter()
            subprocess.run(
                [sys.executable, *command],
                env={"ARCHIVESEARCH_INDEX": str(folder)},
                stdout=subprocess.DEVNULL,
                check=True,
            )
            times[name].append(time.perf_counter() - began)
    base = times[next(iter(COMMANDS))]
    print(f"{'command':28} {'median ms':>10} {'over click':>11}")
    for name, seconds in times.items():
        over = statistics.median(own - click for own, click in zip(seconds, base, strict=True))
        print(f"{name:28} {statistics.median(seconds) * 1000:10.0f} {over * 1000:11.0f}")


if __name__ == "__main__":
    main()
