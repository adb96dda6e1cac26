"""How do the words of documents become the places of words, with few steps of Python a word?

A place is one number: the document, the position there, the sign of the word that follows (`rows`). Each word has an
array of its places, which grows as documents come, in order; all words of a text are put in their arrays by one chain
of C. Words are kept apart by language, so that the places of a stem are those of its words, found once for all
documents. More than `RUN_PLACES` go to disk, in order of terms, and are merged at the end.
"""

from __future__ import annotations

import pickle
import sys
from array import array
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from operator import add, itemgetter
from pathlib import Path
from typing import Any

from archivesearch.index.pickles import load
from archivesearch.index.posting_encoding import DOCUMENT_AT, POSITION_AT
from archivesearch.index.records import STEM_FIELDS, VALUE_GAP, Words, stem_term
from archivesearch.index.rows import Characters, following
from archivesearch.stems import all_stems, stems

RUN_PLACES = 4_000_000
"""Places held in memory at once, 8 bytes each and some 200 a word: 40 MiB. A blog of 11,000 posts has 12 million."""

_ENTRIES_A_PICKLE = 128
"""Most are small, and a pickle takes two microseconds to begin."""

Entry = tuple[bytes, bytes]
"""A term and its places, as bytes of an array. A later run has later documents; those of stems are in no order."""


class Gathered:
    """Places by field and term. Documents come in order; runs that go to disk lie in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.characters = Characters()
        self._words: dict[str, dict[str, _Words]] = {}
        """By field and language."""
        self._stems: dict[str, dict[str, _Terms]] = {}
        """Stems of words as they are spelled that are not those of the words without accents, in the same way."""
        self._values: dict[str, _Terms] = {}
        self._spelled: dict[str, _SpelledStems] = {}
        self._held = 0
        self._runs: list[_Run] = []

    def add(self, field: str, document: int, terms: Iterable[str]) -> None:
        """Terms without positions, each once."""
        places = self._values.setdefault(field, _Terms())
        for term in terms:
            places[term].append(document << DOCUMENT_AT)
            self._held += 1

    def add_words(self, field: str, document: int, words: Words) -> list[str]:
        """The words of a field of a document, with positions and stems. Returns the values as rows of characters."""
        language, rows = words.language, []
        known = self._words.setdefault(field, {}).setdefault(language, _Words(self.characters))
        at = document << DOCUMENT_AT
        for terms in words.values:
            found = list(map(known.__getitem__, terms))
            row = array("I", map(_FIRST, found)).tobytes().decode(_UTF_32)
            rows.append(row)
            end = at + (len(terms) << POSITION_AT)
            new = map(add, range(at, end, 1 << POSITION_AT), following(row))
            deque(map(array.append, found, new), maxlen=0)
            at = end + (VALUE_GAP << POSITION_AT)
        self._held += words.length
        if any(words.spellings) and language:
            self._add_spelled(field, document, words)
        return rows

    def _add_spelled(self, field: str, document: int, words: Words) -> None:
        language = words.language
        stems_of = self._spelled.setdefault(language, _SpelledStems(language))
        places = self._stems.setdefault(field, {}).setdefault(language, _Terms())
        for pairs in words.spellings:
            for _, stem in set(chain.from_iterable(map(stems_of.__getitem__, pairs))):
                places[stem].append(document << DOCUMENT_AT)

    def spill(self) -> None:
        """To disk with what is held, when it is much."""
        if self._held < RUN_PLACES:
            return
        self._folder.mkdir(exist_ok=True)
        run = _Run(self._folder / str(len(self._runs)))
        self._runs.append(run)
        for field in self._held_fields():
            run.write(field, self._entries(field))
        self._words, self._stems, self._values, self._held = {}, {}, {}, 0

    def runs(self, field: str) -> list[Iterator[Entry]]:
        """Sorted by term each. To be read before another field is asked for."""
        return [*(run.read(field) for run in self._runs), self._entries(field)]

    def close(self) -> None:
        for run in self._runs:
            run.close()

    # --- details ---

    def _held_fields(self) -> Iterable[str]:
        return (*self._words, *(STEM_FIELDS[field] for field in self._words if field in STEM_FIELDS), *self._values)

    def _entries(self, field: str) -> Iterator[Entry]:
        """What is held of a field, in order of terms. Texts sort as their bytes do in UTF-8."""
        found = self._parts(field)
        for term in sorted(found):
            parts = found[term]
            places = b"".join([part.tobytes()[_PLACE_BYTES:] for part in parts])
            if len(parts) > 1 and field not in _WORDS_OF:  # stems need no order
                places = array("Q", sorted(array("Q", places))).tobytes()
            yield term if isinstance(term, bytes) else term.encode("utf-8", "surrogatepass"), places

    def _parts(self, field: str) -> dict[Any, list[array[int]]]:
        """The places of each term, in several parts where several languages have it."""
        if field in self._values:
            return {term: [places] for term, places in self._values[field].items()}
        words_of = _WORDS_OF.get(field)
        by_language = self._words.get(words_of or field, {})
        parts: dict[Any, list[array[int]]] = {}
        for language, words in by_language.items():
            if words_of is None:
                for word, places in words.items():
                    parts.setdefault(word, []).append(places)
                continue
            for word, found in zip(words, all_stems(language, list(words)), strict=True):
                for stem in found:
                    parts.setdefault(stem_term(language, stem), []).append(words[word])
            for stem, places in self._stems.get(words_of, {}).get(language, {}).items():
                parts.setdefault(stem, []).append(places)
        return parts


_FIRST = itemgetter(0)
_PLACE_BYTES = 8
_UTF_32 = "utf-32-le" if sys.byteorder == "little" else "utf-32-be"
_WORDS_OF = {stems: words for words, stems in STEM_FIELDS.items()}


class _Words(dict[str, "array[int]"]):
    """The places of each word of a field in a language, behind the character of the word: less memory to touch."""

    def __init__(self, characters: Characters) -> None:
        super().__init__()
        self._characters = characters

    def __missing__(self, word: str) -> array[int]:
        places = self[word] = array("Q", (ord(self._characters[word]),))
        return places


class _Terms(dict[Any, "array[int]"]):
    """The places of each term, behind a number that means nothing."""

    def __missing__(self, term: Any) -> array[int]:
        places = self[term] = array("Q", (0,))
        return places


class _SpelledStems(dict[tuple[str, str], tuple[tuple[str, str], ...]]):
    """For a word without accents and as it is spelled: the word and each stem that it has only as it is spelled."""

    _MAX_KEPT = 100_000

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, pair: tuple[str, str]) -> tuple[tuple[str, str], ...]:
        if len(self) >= self._MAX_KEPT:
            self.clear()
        word, spelled = pair
        own = stems(self._language, word)
        found = tuple(
            (word, stem_term(self._language, stem)) for stem in stems(self._language, spelled) if stem not in own
        )
        self[pair] = found
        return found


class _Run:
    """Entries in a file, field by field. One file for all fields: a process may open some 1,000."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("w+b")
        self._spans: dict[str, tuple[int, int]] = {}

    def write(self, field: str, entries: Iterable[Entry]) -> None:
        begin, remaining = self._file.tell(), iter(entries)
        while some := list(islice(remaining, _ENTRIES_A_PICKLE)):
            pickle.dump(some, self._file, 4)
        self._spans[field] = begin, self._file.tell()

    def read(self, field: str) -> Iterator[Entry]:
        begin, end = self._spans.get(field, (0, 0))
        self._file.seek(begin)
        while self._file.tell() < end:
            yield from load(self._file)

    def close(self) -> None:
        self._file.close()
