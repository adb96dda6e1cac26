"""Pages made to hurt who reads them, by name; and the reading of one in a process that is measured.

    python -m tests.support.hostile_pages NAME...

prints a line of JSON a page: its name, the CPU it took, the kind of answer, its reason, and the process's peak so far.
"""

from __future__ import annotations

import json
import re
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from archivesearch.extract.post import extract_post

MANY = 900_000

NAMED_IN_THE_PROMISE: dict[str, Callable[[], bytes]] = {
    # What docs/reliability.md promises.
    "100,000 nested elements": lambda: b"<div>" * 100_000 + b"hello" + b"</div>" * 100_000,
    "10 MB of one line": lambda: b"<p>" + b"word " * 2_000_000,
    "dates made to backtrack": lambda: b"<p>" + b"2012-10-04 10 10 2012 Oct 10 '12 4 oct. 1/1/ " * 230_000,
    "no body": lambda: b"<title>x</title>",
    "binary sent as html": lambda: bytes(range(256)) * 40_000,
    "two million line breaks": lambda: b"<p>x" + b"<br>" * 2_000_000,
    "900,000 attributes": lambda: b"<div " + b" ".join(b"a%d=1" % number for number in range(MANY)) + b">x</div>",
    "texts just short of being cut": lambda: b"<p>" + (b"x" * 3_900_000 + b"<b>") * 2,
}
OTHERS: dict[str, Callable[[], bytes]] = {
    "nested inline": lambda: b"<b>" * 100_000 + b"hello",
    "nested tables": lambda: b"<table><tr><td>" * 50_000 + b"hello",
    "nested comments": lambda: b"<ul><li class=comment>" * 50_000 + b"x",
    "one word": lambda: b"<p>" + b"x" * 10_000_000,
    "dates without a year": lambda: b"<p>" + b"4 oct. " * 1_400_000,
    "numbers": lambda: b"<p>" + b"1 " * 5_000_000,
    "slashes": lambda: b"<p>" + b"1/1/" * 2_500_000,
    "quoted years": lambda: b"<p>" + b"Oct 4, '09 " * MANY,
    "numerals": lambda: "二〇〇四年五月二十九日".encode() * 300_000,
    "many elements with many attributes": lambda: (
        (b"<p " + b" ".join(b"a%d=1" % n for n in range(90)) + b">x") * 10_000
    ),
    "a long class name": lambda: b"<div class='" + b"comment-" * 1_000_000 + b"'>x</div>",
    "links": lambda: b"<p>" + b"<a href=x>w</a> " * 600_000,
    "headings": lambda: b"<h1>x</h1>" * MANY,
    "nested JSON-LD": lambda: b'<script type="application/ld+json">' + b"[" * 5_000_000 + b"</script><p>x",
    "a name of many": lambda: (
        b"<a rel=author>" + b"A B, " * 1_000_000 + b"</a><p class=byline>By " + b"Xx " * 1_000_000
    ),
    "opening brackets": lambda: b"<" * 10_000_000,
    "quotes never closed": lambda: b'<p a="' * 1_000_000,
    "comments never closed": lambda: b"<!--" * 2_500_000,
    "metas": lambda: b"<meta name=date content=2012-10-04>" * 280_000,
    "times": lambda: b"<time datetime=2012-10-04>x</time>" * 290_000,
    "a title of many parts": lambda: b"<title>a | b</title><h1>" + b"a | b - c : " * 800_000 + b"</h1>",
    "bytes of no encoding": lambda: b"<p>" + b"\xff\xfe\xfd" * 3_000_000,
    "Latin letters of no encoding": lambda: b"<p>" + b"\xe4\xf6 " * 3_000_000,
    "coloured code": lambda: b"<pre>" + b"<span class=k>x</span>" * 450_000,
    "posts by the thousand": lambda: b"<article class=entry-content><p>Some words, and more.</p></article>" * 150_000,
}
PAGES = NAMED_IN_THE_PROMISE | OTHERS


def measure(name: str) -> dict[str, object]:
    body = PAGES[name]()
    began = time.process_time()
    answer = extract_post(body, "http://blog.example/2012/x")
    cpu_s = time.process_time() - began
    kind, reason = type(answer).__name__, getattr(answer, "reason", "")
    return {"name": name, "cpu_s": round(cpu_s, 2), "kind": kind, "reason": reason, "peak_bytes": _peak_bytes()}


def _peak_bytes() -> int:
    """The peak of this program. On Linux `ru_maxrss` also holds that of the process it was started by: 700 MiB, when
    a whole test suite ran before."""
    status = Path("/proc/self/status")
    if status.exists():
        (peak,) = re.findall(r"^VmHWM:\s*(\d+) kB$", status.read_text("ascii", "replace"), re.MULTILINE)
        return int(peak) * 1024
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


if __name__ == "__main__":
    for page in sys.argv[1:]:
        print(json.dumps(measure(page)), flush=True)
