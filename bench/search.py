"""How fast is the index beside SQLite's FTS5, sqlite-utils and stock Whoosh? The same generated posts, one run.

    python bench/search.py build --posts 10000          CPU and peak memory of a build, each in a process of its own
    python bench/search.py warm --posts 100000          one process asking 200 queries of each kind
    python bench/search.py cold --posts 10000 100000    one process a search
    python bench/search.py add --posts 10000 100000     one post more

Needs the extra `bench`. Times are CPU times, since other work on the machine stretches
the others. Figures of different runs do not compare: quote ratios.
"""

from __future__ import annotations

import argparse
import compileall
import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path

import archivesearch
from archivesearch.model import Post, Url
from generated_posts import GeneratedPosts
from search_contestants import Fts5, Ours, StockWhoosh

CONTESTANTS = {"ours": Ours, "fts5": Fts5, "whoosh": StockWhoosh}
SCRATCH = Path(tempfile.gettempdir()) / "archivesearch-bench"
QUERIES = 200


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["build", "warm", "cold", "add", "one-build"])
    parser.add_argument("--posts", type=int, nargs="+", default=[10_000])
    parser.add_argument("--engines", nargs="+", choices=list(CONTESTANTS), default=list(CONTESTANTS))
    parser.add_argument("--rounds", type=int, default=20)
    arguments = parser.parse_args()
    if arguments.what == "one-build":
        one_build(arguments.engines[0], arguments.posts[0])
        return
    for posts in arguments.posts:
        if arguments.what == "build":
            build(arguments.engines, posts)
        elif arguments.what == "warm":
            warm(posts)
        elif arguments.what == "cold":
            cold(posts, arguments.rounds)
        else:
            add(posts)


# --- build --------------------------------------------------------------------------------------------------------


def build(engines: Sequence[str], posts: int) -> None:
    print(f"build of {posts:,} posts\n| engine | CPU s | wall s | peak MiB |\n|---|---|---|---|")
    for engine in engines:
        command = [sys.executable, __file__, "one-build", "--engines", engine, "--posts", str(posts)]
        print(subprocess.run(command, check=True, capture_output=True, text=True).stdout, end="", flush=True)


def one_build(engine: str, posts: int) -> None:
    """Store the posts, then build the index in a forked process, so that the peak is the build's alone."""
    folder = SCRATCH / f"one-build-{engine}"
    shutil.rmtree(folder, ignore_errors=True)
    contestant = CONTESTANTS[engine](folder)
    contestant.store(GeneratedPosts().posts(posts))
    if engine == "ours":
        script = (
            "import sys, time, resource; sys.path.insert(0, sys.argv[1]); from pathlib import Path;"
            "from search_contestants import Ours; ours = Ours(Path(sys.argv[2]));"
            "wall, cpu = time.perf_counter(), time.process_time(); ours.build();"
            "print(time.process_time() - cpu, time.perf_counter() - wall,"
            " resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"
        )
        command = [sys.executable, "-c", script, str(Path(__file__).parent), str(folder)]
        cpu, wall, peak = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    else:
        started, cpu_started = time.perf_counter(), time.process_time()
        contestant.build()
        cpu, wall = str(time.process_time() - cpu_started), str(time.perf_counter() - started)
        peak = str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) >> 20
    print(f"| {engine} | {float(cpu):.1f} | {float(wall):.1f} | {peak} | ({size} MiB on disk)")
    shutil.rmtree(folder)


# --- asking -------------------------------------------------------------------------------------------------------


def prepared(posts: int) -> tuple[Ours, Fts5]:
    """Both with these posts; made once a size and kept."""
    ours_folder, fts_folder = SCRATCH / f"ours-{posts}", SCRATCH / f"fts5-{posts}"
    fresh = not ((fts_folder / "done").exists() and (ours_folder / "fulltext" / "CURRENT").exists())
    if fresh:
        shutil.rmtree(ours_folder, ignore_errors=True)
        shutil.rmtree(fts_folder, ignore_errors=True)
    ours, fts5 = Ours(ours_folder), Fts5(fts_folder)
    if fresh:
        for engine in (ours, fts5):
            engine.store(GeneratedPosts().posts(posts))
            engine.build()
        (fts_folder / "done").touch()
    elif not ours.index.revision:
        ours.build()
    return ours, fts5


def asked(posts: int) -> dict[str, list[tuple[str, str]]]:
    """Queries of each kind: as ours wants them and as FTS5 does."""
    sample = list(islice(GeneratedPosts().posts(posts), 0, posts, max(1, posts // 1000)))
    rng = random.Random(3)
    common = [word for word, _ in Counter(w for p in sample for w in set(words_of(p))).most_common(60)]
    middle = [word for word, count in Counter(w for p in sample for w in set(words_of(p))).items() if 5 <= count <= 60]
    middle = sorted(word for word in middle if len(word) > 4)
    kinds: dict[str, list[tuple[str, str]]] = {
        "common word": [(word, word) for word in rng.choices(common, k=QUERIES)],
        "middling word": [(word, word) for word in rng.choices(middle, k=QUERIES)],
        "two words": [],
        "phrase": [],
        "4-letter prefix": [(f"{w[:4]}*", f"{w[:4]}*") for w in rng.choices(middle, k=QUERIES)],
    }
    for _ in range(QUERIES):
        first, second = rng.sample(common[:40], 2)
        kinds["two words"].append((f"{first} {second}", f"{first} {second}"))
        words = words_of(rng.choice(sample))
        at = rng.randrange(len(words) - 1)
        phrase = f'"{words[at]} {words[at + 1]}"'
        kinds["phrase"].append((phrase, phrase))
    return kinds


def words_of(post: Post) -> list[str]:
    return [word for word in re.findall(r"[^\W\d_]+", post.text.lower()) if word.isascii()]


def warm(posts: int) -> None:
    ours, fts5 = prepared(posts)
    kinds = asked(posts)
    print(f"warm, {posts:,} posts, {QUERIES} queries of a kind, ms of CPU\n"
          "| what | ours p50 | p95 | FTS5 p50 | p95 | ratio p50 | p95 |\n|---|---|---|---|---|---|---|")  # fmt: skip
    for kind, queries in kinds.items():
        line(kind, queries, ours.ask, fts5.ask)
    common = kinds["common word"]
    line("common word, in a year", common, lambda q: ours.ask(q, year=2012), lambda q: fts5.ask(q, year=2012))
    line("common word, facets alone", common, lambda q: ours.ask(q, limit=0), lambda q: fts5.ask(q, limit=0))
    line("all month counts", common, lambda _: ours.months(), lambda _: fts5.months())
    line("common word, all facets", common, ours.ask_facets, fts5.ask)


def line(
    kind: str, queries: Sequence[tuple[str, str]], ours: Callable[[str], object], fts5: Callable[[str], object]
) -> None:
    """Asked in turn, so that noise of the machine meets both."""
    times: tuple[list[float], list[float]] = ([], [])
    for ours_query, fts5_query in queries:
        for taken, ask, query in ((times[0], ours, ours_query), (times[1], fts5, fts5_query)):
            started = time.process_time()
            ask(query)
            taken.append((time.process_time() - started) * 1000)
    (p50, p95), (f50, f95) = ((statistics.median(t), statistics.quantiles(t, n=20)[18]) for t in times)
    print(f"| {kind} | {p50:.1f} | {p95:.1f} | {f50:.1f} | {f95:.1f} | {p50 / f50:.2f} | {p95 / f95:.2f} |", flush=True)


def cold(posts: int, rounds: int) -> None:
    """Processes in turn: a bare Python that opens FTS5, sqlite-utils, ours."""
    ours, fts5 = prepared(posts)
    compileall.compile_dir(Path(archivesearch.__file__).parent, quiet=1)  # as an installation does
    middle = [query for query, _ in asked(posts)["middling word"]][:rounds]
    bare = (
        "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]);"
        'print(*db.execute(\'SELECT url, posts.title, snippet(posts_fts, 1, "<", ">", " ", 30) FROM posts_fts'
        " JOIN posts ON id = posts_fts.rowid WHERE posts_fts MATCH ? ORDER BY rank LIMIT 10', sys.argv[2:]).fetchall(),"
        " db.execute('SELECT count(*) FROM posts_fts WHERE posts_fts MATCH ?', sys.argv[2:]).fetchone(), sep='\\n')"
    )
    tools = Path(sys.executable).parent
    commands: dict[str, Callable[[str], list[str]]] = {
        "bare FTS5": lambda word: [sys.executable, "-c", bare, str(fts5.path), word],
        "sqlite-utils search": lambda word: [
            str(tools / "sqlite-utils"), "search", str(fts5.path), "posts", word, "--limit", "10",
        ],
        "archivesearch search": lambda word: [
            str(tools / "archivesearch"), "--index", str(ours.folder), "search", word,
        ],
    }  # fmt: skip
    times: dict[str, list[float]] = {name: [] for name in commands}
    for word in [middle[0], *middle]:
        for name, command in commands.items():
            started = _children_cpu_s()
            subprocess.run(command(word), check=True, capture_output=True)
            times[name].append((_children_cpu_s() - started) * 1000)
    medians = {name: statistics.median(found[1:]) for name, found in times.items()}
    mine = medians["archivesearch search"]
    print(f"cold, {posts:,} posts, {rounds} words, ms of CPU\n| what | median | ours to it |\n|---|---|---|")
    for name, median in medians.items():
        print(f"| {name} | {median:.0f} | {mine / median:.2f} |")


def _children_cpu_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def add(posts: int, times: int = 40) -> None:
    ours, _ = prepared(posts)
    folder = SCRATCH / "adding"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ours.folder / "fulltext", folder / "fulltext")
    copy = Ours(folder)
    taken = []
    for number, post in enumerate(GeneratedPosts(seed=1).posts(times + 1)):
        new = post.changed(url=Url(f"{post.url}new{number}/"))
        started = time.process_time()
        copy.add(new)
        taken.append((time.process_time() - started) * 1000)
    taken = taken[1:]
    print(f"add one post to {posts:,}: {statistics.mean(taken):.1f} ms CPU in the mean of {times}, median "
          f"{statistics.median(taken):.1f}, most {max(taken):.1f}")  # fmt: skip
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
