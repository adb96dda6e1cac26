"""What do several posts of one blog have in common that one post cannot show?

The blog's name in every `<title>`, the places of text and title, the blocks of text they all show, and whether they
print authors and tags at all.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise, takewhile

from archivesearch.extract.authors import find_authors
from archivesearch.extract.blocks import outline_of
from archivesearch.extract.body import generic_flags
from archivesearch.extract.tags import find_tags, page_keywords
from archivesearch.extract.template import Template
from archivesearch.extract.template_learning import Sample, common_blocks, learn_templates
from archivesearch.extract.title_place import Headings, headings_of, learn_title_place
from archivesearch.markup import Document, visible_text

MIN_SAMPLES = 3
_COMMON_SHARE = 0.6
"""So many of the sampled pages must share an affix: a blog may have changed its name."""
_MAX_SAMPLES = 60
_MIN_TELLING = 20
_ACCIDENTS = 0.1
"""Of posts that show what others do not: on fourteen blogs all with authors have them on every post, and all but one
with tags on over half; on the others up to 2 % of the posts seem to have some, and all are the text's own words."""
_SEPARATOR = re.compile(r"[|｜·•»«›‹~/＞>:：–—\-]+\s|\s[|｜·•»«›‹~/＞>–—\-]+\s?|[|｜»«]")


@dataclass(frozen=True, kw_only=True, slots=True)
class SiteHints:
    """What was learned about a blog; empty for a page without its blog."""

    site_names: tuple[str, ...] = ()
    """Beginnings and ends that the blog's page titles share, separators included, as in `<title>`, longest first."""
    templates: tuple[Template, ...] = ()
    """Places that hold the posts' text, the commonest first; none when none was better than the generic answer."""
    repeated: tuple[str, ...] = ()
    """Fingerprints of blocks of text that many posts show (`template.fingerprint`), sorted."""
    title_place: str = ""
    """Where most posts have one heading, each another (`title_place.heading_place`); "" when there is no such place."""
    keywords: tuple[tuple[str, ...], ...] = ()
    """Keywords for search engines that most pages give alike (`tags.page_keywords`): the site's, not a post's."""
    prints_authors: bool = True
    """Do the posts name their authors? Where next to none does, a name in one of them is somebody else's."""
    prints_tags: bool = True
    """The same of tags."""


def learn_site(documents: Iterable[Document]) -> SiteHints:
    """What posts of one blog share; with fewer than `MIN_SAMPLES` different titles nothing is learned."""
    titles: list[str] = []
    samples: list[Sample] = []
    headings: list[Headings] = []
    keywords: Counter[tuple[str, ...]] = Counter()
    with_authors = with_tags = 0
    for document in islice(documents, _MAX_SAMPLES):
        if title := page_title(document):
            titles.append(title)
        headings.append(headings_of(document))
        own_keywords = page_keywords(document)
        keywords[own_keywords] += 1
        page = outline_of(document)
        samples.append(Sample(page, generic_flags(document, page)))
        with_authors += bool(find_authors(document))
        with_tags += bool(find_tags(document, site_keywords=(own_keywords,)))
    repeated = common_blocks([sample.page for sample in samples])
    return SiteHints(
        site_names=_common_affixes(titles),
        templates=learn_templates(samples, repeated),
        repeated=tuple(sorted(repeated)),
        title_place=learn_title_place(headings),
        keywords=_common_keywords(keywords),
        prints_authors=_is_usual(with_authors, len(samples)),
        prints_tags=_is_usual(with_tags, len(samples)),
    )


def page_title(document: Document) -> str:
    """The text of `<title>` in the head, white space folded; "" when there is none."""
    for element in document.root.iter("title"):
        parent = element.getparent()
        if parent is None or parent.tag != "svg":
            return visible_text(element)
    return ""


# --- details ------------------------------------------------------------------------------------------------------


def _common_keywords(found: Counter[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    needed = max(MIN_SAMPLES, _COMMON_SHARE * found.total())
    return tuple(words for words, count in found.items() if words and count >= needed)


def _is_usual(posts: int, samples: int) -> bool:
    """Do more posts show it than by accident? Of few posts nothing is said."""
    return samples < _MIN_TELLING or posts > _ACCIDENTS * samples


def _common_affixes(titles: Sequence[str]) -> tuple[str, ...]:
    if len(set(titles)) < MIN_SAMPLES and len(titles) < MIN_SAMPLES:
        return ()
    ends = {_shared_end(first, second) for first, second in _pairs(titles)}
    starts = {_shared_start(first, second) for first, second in _pairs(titles)}
    needed = max(MIN_SAMPLES, _COMMON_SHARE * len(titles))
    common = Counter(end for end in ends if end and sum(title.endswith(end) for title in titles) >= needed)
    common.update(start for start in starts if start and sum(title.startswith(start) for title in titles) >= needed)
    return tuple(sorted(common, key=lambda affix: (-len(affix), affix)))


def _pairs(titles: Sequence[str]) -> list[tuple[str, str]]:
    """Neighbours, and each with the one two further on."""
    return [*pairwise(titles), *zip(titles, titles[2:], strict=False)]


def _shared_end(first: str, second: str) -> str:
    """The longest end two titles share that begins with a separator: "| My blog", never "? | My blog" or "y blog"."""
    if first == second:
        return first
    shared = _shared_beginning(first[::-1], second[::-1])[::-1]
    separator = _SEPARATOR.search(shared)
    return shared[separator.start() :].strip() if separator else ""


def _shared_start(first: str, second: str) -> str:
    """The longest beginning two titles share that ends with a separator: "My blog:"."""
    if first == second:
        return first
    shared = _shared_beginning(first, second)
    ends = [match.end() for match in _SEPARATOR.finditer(shared)]
    return shared[: ends[-1]].strip() if ends else ""


def _shared_beginning(first: str, second: str) -> str:
    same = takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False))
    return "".join(char for char, _ in same)
