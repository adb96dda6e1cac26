"""Under which words is a post filed?

What it marks as its tags first (rel=tag, article:tag), then lists named for tags, keywords, and at last its categories.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache, partial
from itertools import islice
from urllib.parse import unquote, urlsplit

import lxml.html

from archivesearch.extract.printed_authors import is_label
from archivesearch.extract.structured import json_ld_articles, plain
from archivesearch.extract.survey import Survey, survey_of
from archivesearch.markup import Document, fold, visible_text

_MAX_TAG = 60
_MAX_TAGS = 50
_MARKED = frozenset({"a", "span"})
_LISTING = frozenset({"div", "p", "ul", "span", "li", "section", "footer", "td", "dd", "nav", "small", "i"})


def find_tags(
    document: Document, *, site_keywords: Collection[tuple[str, ...]] = (), is_printed: bool = True
) -> tuple[str, ...]:
    """The tags and categories of the post as it shows them, in order, without repeats.

    `site_keywords` are those that many of the blog's pages give alike (`page_keywords`): they say nothing of one.
    `is_printed`: may tags be told by where they stand and lead, or but by marks for machines?
    """
    for source in (
        _rel_tags,
        _meta_tags,
        _entry_categories,
        *((_listed_tags, _tag_links) if is_printed else ()),
        partial(_keywords, known=site_keywords),
        _json_ld_tags,
        _rel_categories,
        *((_linked_categories, _named_categories) if is_printed else ()),
    ):
        tags = _clean_tags(source(document))
        if tags:
            return tags
    return ()


def page_keywords(document: Document) -> tuple[str, ...]:
    """What the page's head gives search engines as its keywords."""
    return tuple(_split_metas(document, ("news_keywords", "keywords")))


# --- details ------------------------------------------------------------------------------------------------------


_TAG_BLOCKS = re.compile(
    r"(?:^|[\s_-])(?:tags?|taglist|tag-?links|post-?tags|entry-?tags|article-?tags|posttags|post-?labels|keywords|topics|p-category|post-?categories|blog_tag|field-name-field-tags|field-name-taxonomy\w*"
    # Elementor .elementor-post-info__terms-list, Hatena .entry-categories, HubSpot #hubspot-topic_data, Nucleus.
    r"|terms-list|entry-?categories|topic_data|contentitemcategory)(?:$|[\s_-])"
)


def _rel_tags(document: Document) -> Iterator[str]:
    for element, rel in _rel_links(document):
        if "tag" in rel and "category" not in rel:
            yield visible_text(element)


def _rel_links(document: Document) -> Iterator[tuple[lxml.html.HtmlElement, list[str]]]:
    """Links that say what they lead to and do not stand beside the post."""
    survey = survey_of(document)
    for element in survey.links if survey.related else ():
        if element in survey.related and not survey.is_beside(element):
            yield element, element.get("rel").lower().split()


def _meta_tags(document: Document) -> Iterator[str]:
    yield from _split_metas(document, ("article:tag", "og:article:tag", "sailthru.tags", "parsely-tags"))


def _keywords(document: Document, known: Collection[tuple[str, ...]]) -> tuple[str, ...]:
    """Keywords for search engines, often the site's; words of the page's own path are no tags (DokuWiki)."""
    words = page_keywords(document)
    if words in known:
        return ()
    path = {_squeeze(part) for part in re.split(r"[/.]", unquote(urlsplit(document.url).path)) if part}
    return () if all(_squeeze(word) in path for word in words) else words


def _split_metas(document: Document, names: Iterable[str]) -> Iterator[str]:
    """The words of the first of some metas that is there."""
    for name in names:
        values = list(document.metas(name))
        if values:
            for value in values:
                yield from re.split(r"\s*[,;、，]\s*", value)
            return


def _rel_categories(document: Document) -> Iterator[str]:
    """WordPress marks categories `rel="category tag"`; they count when there are no tags."""
    for element, rel in _rel_links(document):
        if "category" in rel:
            yield visible_text(element)


_CATEGORY_PATHS = re.compile(
    # Serendipity /categories/4-House, Ameblo /theme-1.html, FC2 /blog-category-1.html, Tistory /category/….
    r"/(?:categor(?:y|ies|ie|ia|ias)|kategorien?|tags?|labels?|search/label|taxonomy/term|themes?|blog-category|rubrique|topics)"
    r"[/-][^/?#]+|[?&](?:cat|catid|category|tag)=\w|(?:^|/)cat_[^/?#]+\.\w+$",  # Movable Type cat_travel.html
    re.I,
)
_CATEGORY_WORDS = re.compile(
    r"(?:tags?|tagged|categor(?:y|ies)|filed (?:under|in)|posted in|labels?|topics?|kategorien?|schlagw(?:orte?|örter)"
    r"|abgelegt (?:unter|in)|catégories?|mots-clés|classé dans|dans|categor[ií]as?|etiquetas?|etichette|trefwoorden"
    r"|onderwerpen"
    r"|etiketler|kategori|etykiety|рубрики?|метки|теги|категори[яи]|ετικέτες|التسميات|برچسب\S*|ป้ายกำกับ|nhãn|テーマ|カテゴリー?"
    r"|タグ|分类|分類|标签|標籤|카테고리|태그)\s*[:：»]*\s*$",
    re.I,
)
_CATEGORY_PREPOSITIONS = re.compile(r"(?<!\w)(?:in|en|em|unter|under)\s*[:：»]*\s*$", re.I)
"""Enough before a link to a category; before any other ("documentation in: LINK") they are prose."""


_COLONS = frozenset(":：»")
_BETWEEN = frozenset({",", "|", "·", "•", "/"})
_BARS = frozenset({"|", "·", "•"})
"""What lines of facts have between them and prose has not: "Marta Weir : 18 May 2004 | LINK"."""


def _linked_categories(document: Document) -> Iterator[str]:
    """Links to a category's page that stand after a word for one: "Posted in", "テーマ：", "Filed under:".

    After a word with a colon the link may lead anywhere, and so may those that follow it with commas between.
    """
    survey = survey_of(document)
    found: set[lxml.html.HtmlElement] = set()
    for element, href in survey.links.items():
        if len(found) >= _MAX_TAGS:
            return
        previous, before = _what_precedes(element)
        follows = previous is not None and before.strip() in _BETWEEN
        if _is_category(href):
            words = before[-40:].strip()  # most often there are none: lists of all categories
            follows = follows or previous in found or before.rstrip()[-1:] in _BARS
            says = follows or (
                words != "" and bool(_CATEGORY_WORDS.search(words) or _CATEGORY_PREPOSITIONS.search(words))
            )
        elif follows:
            says = previous in found and before.strip() == ","
        else:
            is_clear = before.rstrip()[-1:] in _COLONS or "post-footers" in survey.names(element.getparent())  # Typepad
            says = is_clear and _CATEGORY_WORDS.search(before[-40:]) is not None
        if says and not survey.is_beside(element):
            found.add(element)
            yield visible_text(element)


def _what_precedes(link: lxml.html.HtmlElement) -> tuple[lxml.html.HtmlElement | None, str]:
    """The element before a link, or before a comma set in an element of its own, and the text between.

    An icon before the link is passed by.
    """
    previous = link.getprevious()
    while previous is not None and previous.tag in _ICONS and len(previous) == 0 and not previous.text:
        if (previous.tail or "").strip():
            break
        previous = previous.getprevious()
    if previous is None:
        parent = link.getparent()
        return None, "" if parent is None else parent.text or ""
    between = previous.tail or ""
    if between.strip() or not isinstance(previous.tag, str):
        return previous, between
    text = visible_text(previous)
    return (previous.getprevious() if text in _BETWEEN else previous), text


_ICONS = frozenset({"i", "span", "svg", "img"})
_CATEGORY_NAMES = re.compile(r"(?:^|[\s_-])(?:category|categories)(?:$|[\s_-])")
_POST_AROUND = re.compile(r"(?:^|\s)(?:h-?entry|post|type-post)(?:$|\s)")


def _named_categories(document: Document) -> Iterator[str]:
    """The links to categories in an element of the post named for them (Octopress, Hexo)."""
    survey = survey_of(document)
    named = (element for element, _, names in survey.of(_LISTING) if names and _names_categories(names))
    for element in islice((one for one in named if _is_in_post(one, survey)), _MAX_NAMED):
        if survey.is_beside(element):
            continue
        links = [link for link in islice(element.iter("a"), _MAX_TAGS) if _is_category(link.get("href") or "")]
        words = [visible_text(link) for link in links[:_MAX_CATEGORIES]]
        # WordPress calls posts `category-walks` after what they are filed under.
        if words and len(words) == len(links) and _is_list_of(element, words):
            yield from words
            return


@lru_cache(maxsize=4096)
def _names_categories(names: str) -> bool:
    return _CATEGORY_NAMES.search(names) is not None


def _is_list_of(element: lxml.html.HtmlElement, words: list[str]) -> bool:
    """Are words the most of what an element shows?"""
    return len(visible_text(element)) < 2 * sum(map(len, words)) + _MAX_LABEL


_MAX_LABEL, _MAX_NAMED = 24, 20
_MAX_CATEGORIES = 8
"""More of them are the list of all that the blog has."""


def _is_in_post(element: lxml.html.HtmlElement, survey: Survey) -> bool:
    return any(above.tag == "article" or _POST_AROUND.search(survey.names(above)) for above in element.iterancestors())


@lru_cache(maxsize=4096)
def _is_category(href: str) -> bool:
    return _CATEGORY_PATHS.search(href) is not None


def _json_ld_tags(document: Document) -> Iterator[str]:
    for item in json_ld_articles(document):
        words = item.get("keywords")
        if isinstance(words, str):
            words = re.split(r"\s*[,;]\s*", plain(words))
        if isinstance(words, list):
            found = [plain(word) for word in words]
            # Medium's keywords are "Tag:Rivers", "Topic:Life", "Lite:true".
            marked = [word.removeprefix("Tag:") for word in found if word.startswith("Tag:")]
            yield from marked or found


def _entry_categories(document: Document) -> Iterator[str]:
    """Microformats: .p-category inside .h-entry is the entry's, also in an aside (Nikola) and at the text's end."""
    survey = survey_of(document)
    for element, _, names in survey.of(_MARKED):
        if "p-category" in names and any("h-entry" in survey.names(above) for above in element.iterancestors()):
            yield visible_text(element)


def _listed_tags(document: Document) -> Iterator[str]:
    survey = survey_of(document)
    for element, _, names in survey.of(_LISTING):
        if names and _calls_tags(names) and not survey.is_beside(element):
            words = _words_of(element, survey)
            if words:
                yield from words
                return


def _words_of(block: lxml.html.HtmlElement, survey: Survey) -> list[str]:
    """What a block named for tags lists; none when it holds much else, as Cnblogs' #topics does: the whole post."""
    if is_label(fold(block.text or "")):  # "By: <a>Marta</a>" in an element named for tags
        return []
    links = list(block.iter("a"))
    if not links and block.get("itemprop") == "keywords":
        return re.split(r"\s*[,;、，]\s*", visible_text(block))
    if not links and _HASHTAGS.fullmatch(text := visible_text(block)):
        return text.split("#")
    if not links:  # VuePress's reco theme opens tags by script
        links = [span for span in block.iter("span") if "tag-item" in survey.names(span).split()]
    # Sina's .articalTag holds a cell with the tags and one with the category.
    inner = [link for part in block.iterdescendants("td") if _calls_tags(survey.names(part)) for link in part.iter("a")]
    words = [visible_text(link) for link in inner or links]
    is_list = 0 < len(words) <= _MAX_TAGS and len(visible_text(block)) <= 3 * sum(map(len, words)) + _MAX_BESIDE_TAGS
    return words if is_list else []


_MAX_BESIDE_TAGS = 80
_HASHTAGS = re.compile(r"(?:#[^\W\d][^#.!?]{0,40})+")
"""Themes of Tumblr and of hand print them as they are typed: `<p class="tags">#rivers #late summer</p>`."""
_TAG_PATH = re.compile(r"/(?:tags?|tagged|hashtags?)(?:/|:)[^/?#]+/?$", re.I)
"""Eleventy, Astro and Hugo /tags/rivers/, Hashnode /tag/rivers, WriteFreely /tag:rivers."""
_MAX_TAG_WORDS = 5


def _tag_links(document: Document) -> Iterator[str]:
    """The first links in a row that lead to pages of tags, whatever they are called."""
    survey = survey_of(document)
    found: list[str] = []
    for element, href in survey.links.items():
        if _is_tag_page(href) and not survey.is_beside(_whole_list(element)):
            found.append(visible_text(element))
        elif found:
            break
    if all(len(word.split()) <= _MAX_TAG_WORDS for word in found):
        yield from found


def _whole_list(link: lxml.html.HtmlElement) -> lxml.html.HtmlElement:
    """The `<nav>` around a link when it leads to nothing but tags (Wix), else the link."""
    for above in link.iterancestors("nav"):
        links = list(above.iter("a"))
        return above if all(_is_tag_page(one.get("href") or "") for one in links) else link
    return link


@lru_cache(maxsize=4096)
def _is_tag_page(href: str) -> bool:
    return _TAG_PATH.search(href) is not None


@lru_cache(maxsize=4096)
def _calls_tags(names: str) -> bool:
    return "cloud" not in names and _TAG_BLOCKS.search(names) is not None


_COUNT = re.compile(r"\s*\(\d[\d.,]*(?:\s\w+)?\)$")
"""How often the tag was used: "Iowa (92)", "Elections (611 posts)"."""


def _clean_tags(values: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for value in values:
        tag = _COUNT.sub("", fold(value).strip("#,;·| ").strip())
        if tag and len(tag) <= _MAX_TAG:
            found.setdefault(tag.casefold(), tag)
        if len(found) >= _MAX_TAGS:
            break
    return tuple(found.values())


def _squeeze(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).casefold()
