"""How many golden pages are read right? `python -m tests.support.golden_pages` prints each fault, then the counts."""

from __future__ import annotations

from tests.support.golden_pages import pages
from tests.support.golden_pages.judge import FIELDS, applies, read

everything = [(page, read(page)) for page in pages()]
for field, judge in FIELDS.items():
    judged = {page.name: judge(page, post) for page, post in everything if applies(page, field)}
    faults = {name: fault for name, fault in judged.items() if fault}
    for name, fault in faults.items():
        print(f"{name}: {field}: {fault}")
    print(f"{field}: {len(judged) - len(faults)} of {len(judged)}\n")
