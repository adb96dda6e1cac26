"""What did the user mean, when nothing matches? The same query with near spellings in place of words no post holds."""

from __future__ import annotations

from collections import Counter
from itertools import islice, product

from archivesearch.index.matching import WORD_FIELDS, Matches, near_terms
from archivesearch.query import And, Or, Query, Words, wanted_words

MIN_CHARS = 3
"""Shorter words are near to too many."""
MAX_REPLACED = 3
"""Of more words that no post holds none was meant."""
MAX_TRIED = 8
"""Combinations of near spellings that are tried."""


def suggestion(matches: Matches) -> Query | None:
    """A query of near spellings that has matches; None when there is none such."""
    query = matches.query
    if query is None:
        return None
    unknown = [words for words in dict.fromkeys(wanted_words(query)) if _is_unknown(matches, words)]
    if not unknown or len(unknown) > MAX_REPLACED:
        return None
    for terms in islice(product(*(_spelled_alike(matches, words) for words in unknown)), MAX_TRIED):
        other = query
        for words, term in zip(unknown, terms, strict=True):
            other = _replaced(other, words, words.changed(text=term, spelled="", is_near=False))
        if matches.other(other).total:
            return other
    return None


# --- details ------------------------------------------------------------------------------------------------------


def _is_unknown(matches: Matches, words: Words) -> bool:
    """Whether it is one word that no post holds."""
    if " " in words.text or words.is_prefix or len(words.parts) > 1 or len(words.text) < MIN_CHARS:
        return False
    return not any(matches.holders(words, number) for number in range(len(matches.segments)))


def _spelled_alike(matches: Matches, words: Words) -> list[str]:
    """Terms of the posts like a word that none holds: fewest edits, then most posts."""
    edits: dict[str, int] = {}
    posts: Counter[str] = Counter()
    for segment in matches.segments:
        for field in WORD_FIELDS[words.field]:
            for term, taken in near_terms(segment, field, words.text):
                edits[term] = taken
                posts[term] += segment.documents_of(field, term)
    return sorted(edits, key=lambda term: (edits[term], -posts[term], term))[:MAX_TRIED]


def _replaced(query: Query, old: Words, new: Words) -> Query:
    if query == old:
        return new
    if isinstance(query, And | Or):
        return query.changed(items=tuple(_replaced(item, old, new) for item in query.items))
    return query
