"""Is a page built like the posts of its blog? Its DOM shape against theirs; no class name is known beforehand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from archivesearch.extract.crawled import Site

MIN_SAMPLES = 5
CORE = 0.97
"""Steps on so many posts belong to their template."""
LOW = 0.02
"""So many of the posts may be built oddly."""


@dataclass
class Likeness:
    """What posts have in common; with too few of them everything is alike."""

    site: Site
    core: frozenset[int] = frozenset()
    ever: frozenset[int] = frozenset()
    least: float = 0.0

    def degree(self, number: int) -> float:
        """1 for a page with the whole template and nothing that no post has; can be negative."""
        steps = set(self.site.rows[number].steps)
        have = len(self.core & steps) / len(self.core) if self.core else 1.0
        strange = len(steps - self.ever) / len(steps) if steps and self.ever else 0.0
        return have - strange

    def is_like(self, number: int) -> bool:
        return self.degree(number) >= self.least


def likeness_to(site: Site, posts: Iterable[int]) -> Likeness:
    """Learn the template of posts."""
    numbers = sorted(posts)
    if len(numbers) < MIN_SAMPLES:
        return Likeness(site=site)
    counts: Counter[int] = Counter()
    for number in numbers:
        counts.update(site.rows[number].steps)
    core = frozenset(step for step, count in counts.items() if count >= CORE * len(numbers))
    known = Likeness(site=site, core=core, ever=frozenset(counts))
    degrees = sorted(known.degree(number) for number in numbers)
    known.least = min(0.97, degrees[int(LOW * (len(degrees) - 1))]) - 0.02 - 1 / len(numbers)
    return known
