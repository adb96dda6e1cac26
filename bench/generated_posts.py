"""What do N posts look like that nobody wrote? Words by Zipf's law in several languages, the same for the same N.

Ranks are drawn with probability 1/(rank + 2.7)^1.2 (Mandelbrot's correction), from 60,000 words a language; lengths are
log-normal with a median of 300 words. Words get the endings of their language, so that stems have something to do.
"""

from __future__ import annotations

import bisect
import datetime as dt
import itertools
import random
from collections.abc import Iterator

from archivesearch.model import Post, PostDate, Url

VOCABULARY = 60_000
MEDIAN_WORDS = 300
_FIRST_DAY = dt.date(2006, 1, 1)
_DAYS = 6_500
_SYLLABLES = {
    "en": "er in an re th on at en nd ou st ar al te ing it ti or is le ra tion se ic ly ma con".split(),
    "fr": "es en on re de nt le er an te la ai ou it me ne is que eur é tion à ant il un ce pa ré".split(),
    "de": "en er ch ei ie in un ge st be de an au ver sch ü ung ein lich heit ten ä te ra zu mit".split(),
    "es": "es de la en os ar er as ra ci on do al ta co re ción an te mo lo no se á nte ba pe".split(),
}
_ENDINGS = {
    "en": (*[""] * 7, "s", "ed", "ing"),
    "fr": (*[""] * 7, "s", "e", "es"),
    "de": (*[""] * 7, "e", "en", "er"),
    "es": (*[""] * 7, "s", "a", "as"),
}
_SHARES = (("en", 0.7), ("fr", 0.12), ("de", 0.1), ("es", 0.08))


class GeneratedPosts:
    """`posts(n)` gives the first n posts."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)
        self.words = {language: self._vocabulary(language) for language, _ in _SHARES}
        self._bounds = list(itertools.accumulate((rank + 2.7) ** -1.2 for rank in range(VOCABULARY)))
        self._tags = [self.words["en"][300 + 7 * number] for number in range(400)]
        self._authors = [f"{self._capital()} {self._capital()}" for _ in range(12)]

    def posts(self, count: int) -> Iterator[Post]:
        rng = random.Random(7)
        languages, shares = zip(*_SHARES, strict=True)
        for number in range(count):
            language = rng.choices(languages, shares)[0]
            length = max(30, min(5_000, int(rng.lognormvariate(0, 0.6) * MEDIAN_WORDS)))
            words = self._draw(rng, language, length)
            title = " ".join(self._draw(rng, language, rng.randint(3, 8))).capitalize()
            on = _FIRST_DAY + dt.timedelta(days=number * _DAYS // count)
            yield Post(
                url=Url(f"https://blog{number % 5}.example/{on:%Y/%m}/{number}-{title.split()[0].lower()}/"),
                title=title,
                date=PostDate(on=on, evidence="permalink"),
                text=_prose(rng, words),
                authors=(rng.choice(self._authors),),
                tags=tuple(dict.fromkeys(rng.choices(self._tags, k=rng.randint(0, 4)))),
                language=language,
                blog=f"blog{number % 5}.example",
            )

    def _draw(self, rng: random.Random, language: str, count: int) -> list[str]:
        words, bounds, endings = self.words[language], self._bounds, _ENDINGS[language]
        total = bounds[-1]
        return [
            words[rank] + endings[int(rng.random() * len(endings))] if 150 <= rank < 5_000 else words[rank]
            for rank in (bisect.bisect_left(bounds, rng.random() * total) for _ in range(count))
        ]

    def _vocabulary(self, language: str) -> list[str]:
        """Words all different, short ones first."""
        found: dict[str, None] = {}
        while len(found) < VOCABULARY:
            syllables = 2 if len(found) < 400 else 3 if len(found) < 8_000 else 4
            found["".join(self._random.choices(_SYLLABLES[language], k=syllables + (self._random.random() < 0.5)))] = (
                None
            )
        return list(found)

    def _capital(self) -> str:
        return self._random.choice(self.words["en"][200:2000]).capitalize()


def _prose(rng: random.Random, words: list[str]) -> str:
    """Words as sentences and paragraphs."""
    pieces, at = [], 0
    while at < len(words):
        length = rng.randint(6, 24)
        sentence = " ".join(words[at : at + length]).capitalize()
        pieces.append(sentence + (".\n\n" if rng.random() < 0.15 else ". "))
        at += length
    return "".join(pieces).strip()
