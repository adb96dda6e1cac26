"""How fast and how large is a crawl, and does it grow with the blog? Measured on generated blogs over loopback.

    pip install -e ".[bench]"
    python bench/crawl.py scale --pages 500 2000 8000     # the whole command: time, CPU, memory of each process
    python bench/crawl.py scale --pages 14000             # memory of a large blog
    python bench/crawl.py scrapy --pages 1000 --rounds 3  # the fetching stage beside Scrapy's CrawlSpider
    python bench/crawl.py profile --pages 1000            # where the fetching stage spends its time

The server is a process of its own: its time is in the wall clock, not in the CPU time. Compare figures of one run only;
the ratio of two contestants of one run is what carries over to another machine.
"""

from __future__ import annotations

import argparse
import cProfile
import datetime as dt
import json
import math
import os
import pstats
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psutil

import contestants
from generated_blog import GeneratedBlog, serving

_SAMPLE_S = 0.05
_MIB = 1024 * 1024


# --- scale --------------------------------------------------------------------------------------------------------


@dataclass
class Peaks:
    """Resident memory of a process and its children, sampled every 50 ms, in bytes."""

    parent: int = 0
    worker: int = 0
    """The largest of them."""
    together: int = 0
    """Shared pages counted once a process: an upper bound."""

    def watch(self, pid: int, ended: threading.Event) -> None:
        process = psutil.Process(pid)
        while not ended.wait(_SAMPLE_S):
            try:
                own = process.memory_info().rss
                others = [child.memory_info().rss for child in process.children(recursive=True)]
            except psutil.NoSuchProcess:
                continue
            self.parent = max(self.parent, own)
            self.worker = max([self.worker, *others])
            self.together = max(self.together, own + sum(others))


@dataclass(frozen=True, kw_only=True)
class Run:
    """One `archivesearch crawl`."""

    pages: int
    posts: int
    requests: int
    wall_s: float
    cpu_s: float
    fetch_s: float
    """From the start of the run to the last page stored."""
    peaks: Peaks = field(repr=False)


def scale(sizes: Iterable[int]) -> None:
    """The whole command on blogs of these sizes, as a table."""
    print(
        f"{'':<40}{'-- seconds --':^26}{'-- pages/s --':^16}{'':<9}{'-- peak MiB --':^24}\n"
        f"{'blog':>6}{'pages':>8}{'posts':>8}{'found':>8}{'requests':>10}{'wall':>9}{'CPU':>9}{'fetching':>9}"
        f"{'fetching':>10}{'all':>6}{'ms/page':>9}{'parent':>8}{'worker':>8}{'all':>8}"
    )
    runs = []
    for size in sizes:
        run = _crawl_command(size)
        runs.append(run)
        peaks = (run.peaks.parent / _MIB, run.peaks.worker / _MIB, run.peaks.together / _MIB)
        print(
            f"{size:>6}{run.pages:>8}{GeneratedBlog(size, '').posts:>8}{run.posts:>8}{run.requests:>10}"
            f"{run.wall_s:>9.1f}{run.cpu_s:>9.1f}{run.fetch_s:>9.1f}"
            f"{run.pages / run.fetch_s:>10.0f}{run.pages / run.wall_s:>6.0f}"
            f"{run.wall_s / run.pages * 1000:>9.1f}{peaks[0]:>8.0f}{peaks[1]:>8.0f}{peaks[2]:>8.0f}",
            flush=True,
        )
    if len(runs) > 1:
        first, last = runs[0], runs[-1]
        print(f"growth (1 is linear): wall {_exponent(first, last, 'wall_s')}, CPU {_exponent(first, last, 'cpu_s')}, "
              f"fetching {_exponent(first, last, 'fetch_s')}")  # fmt: skip


def _crawl_command(size: int) -> Run:
    with serving(size) as start, tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "archivesearch", "-q", "--index", folder, "crawl", "--delay", "0", start]
        peaks, ended = Peaks(), threading.Event()
        began = time.perf_counter()
        process = subprocess.Popen(command)
        watcher = threading.Thread(target=peaks.watch, args=(process.pid, ended))
        watcher.start()
        _, status, usage = os.wait4(process.pid, 0)  # with the CPU time of its workers
        wall_s = time.perf_counter() - began
        ended.set()
        watcher.join()
        if status:
            sys.exit(f"archivesearch crawl ended with {os.waitstatus_to_exitcode(status)}")
        return Run(wall_s=wall_s, cpu_s=usage.ru_utime + usage.ru_stime, peaks=peaks, **_what_is_stored(Path(folder)))


def _what_is_stored(folder: Path) -> dict[str, float]:
    connection = sqlite3.connect(folder / "archive.sqlite")
    pages, last = connection.execute("SELECT count(*), max(fetched_at) FROM pages").fetchone()
    posts = connection.execute("SELECT count(*) FROM posts").fetchone()[0]
    began, report = connection.execute("SELECT started_at, report FROM runs").fetchone()
    connection.close()
    fetch_s = (dt.datetime.fromisoformat(last) - dt.datetime.fromisoformat(began)).total_seconds()
    return {"pages": pages, "posts": posts, "requests": json.loads(report)["requests"], "fetch_s": fetch_s}


def _exponent(first: Run, last: Run, name: str) -> str:
    """Of the power of the number of pages that a figure grows with."""
    ratio = getattr(last, name) / getattr(first, name)
    return f"{math.log(ratio) / math.log(last.pages / first.pages):.2f}"


# --- side by side -------------------------------------------------------------------------------------------------


def scrapy(size: int, rounds: int) -> None:
    """All contestants on one blog in turn, several rounds; medians, and the ratio to ours."""
    results: dict[str, list[dict[str, float]]] = {name: [] for name in contestants.NAMES}
    with serving(size) as start:
        for number in range(rounds):
            for name in contestants.NAMES:
                result = _contest(name, start)
                results[name].append(result)
                print(f"round {number + 1}  {name:<14} {result['pages']:>6.0f} pages  {_speed(result, 'wall_s'):>6.1f} "
                      f"pages/s  {_speed(result, 'cpu_s'):>6.1f} pages/CPU s  {result['peak_mib']:>4.0f} MiB",
                      flush=True)  # fmt: skip
    print(f"median of {rounds}: pages/s (ours to theirs), pages a CPU second (ours to theirs)")
    ours = [_median_speed(results["archivesearch"], clock) for clock in ("wall_s", "cpu_s")]
    for name, some in results.items():
        wall, cpu = (_median_speed(some, clock) for clock in ("wall_s", "cpu_s"))
        print(f"{name:<14} {wall:>6.1f} ({ours[0] / wall:.2f})  {cpu:>6.1f} ({ours[1] / cpu:.2f})")


def _contest(name: str, start: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, contestants.__file__, name, start, f"{folder}/{name}"]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def _speed(result: dict[str, float], clock: str) -> float:
    return result["pages"] / result[clock]


def _median_speed(results: Sequence[dict[str, float]], clock: str) -> float:
    return statistics.median(_speed(result, clock) for result in results)


# --- profile ------------------------------------------------------------------------------------------------------


def profile(size: int, lines: int) -> None:
    """The fetching stage under cProfile: the dearest functions by their own time, then with what they call."""
    with serving(size) as start, tempfile.TemporaryDirectory() as folder:
        run = contestants.archivesearch(start, Path(folder))
        profiler = cProfile.Profile()
        pages = profiler.runcall(run)
    print(f"{pages} pages")
    stats = pstats.Stats(profiler).strip_dirs()
    stats.sort_stats("tottime").print_stats(lines)
    stats.sort_stats("cumtime").print_stats(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("scale")
    one.add_argument("--pages", type=int, nargs="+", default=[500, 2000, 8000])
    two = commands.add_parser("scrapy")
    two.add_argument("--pages", type=int, default=1000)
    two.add_argument("--rounds", type=int, default=3)
    three = commands.add_parser("profile")
    three.add_argument("--pages", type=int, default=1000)
    three.add_argument("--lines", type=int, default=40)
    options = parser.parse_args()
    if options.command == "scale":
        scale(options.pages)
    elif options.command == "scrapy":
        scrapy(options.pages, options.rounds)
    else:
        profile(options.pages, options.lines)


if __name__ == "__main__":
    main()
