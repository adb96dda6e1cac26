"""Which heading speaks for a link beside it? Cards: a heading without a link, and one link without words of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

import lxml.html

from archivesearch.markup import step, visible_text

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_MAX_HEADINGS = 500
_MAX_STEPS = 5
"""How far above its heading a card may begin."""
_MIN_CARDS = 2
"""Cards built alike on one page: a post's own heading has links around it too."""
_MAX_LINKS = 12
"""Links of a card: the post, its tags, author and comments. More are a page."""


def card_headings(root: lxml.html.HtmlElement) -> Mapping[lxml.html.HtmlElement, str]:
    """The links of cards -> the card's heading. Most-used static themes lay an empty link over the whole card."""
    cards = list(_cards(root))
    alike = Counter(kind for kind, _, _ in cards)
    found: dict[lxml.html.HtmlElement, str] = {}
    for kind, heading, links in cards:
        if alike[kind] < _MIN_CARDS:
            continue
        text = visible_text(heading)[:200]
        addresses = {link.get("href") for link in links}
        if text and len(addresses) == 1:
            found.update(dict.fromkeys(links, text))
    return found


# --- details ------------------------------------------------------------------------------------------------------


def _cards(
    root: lxml.html.HtmlElement,
) -> Iterator[tuple[tuple[str, str], lxml.html.HtmlElement, list[lxml.html.HtmlElement]]]:
    """(how it is built, its heading, its links to pages) of every card."""
    for number, heading in enumerate(root.iter(*_HEADINGS)):
        if number == _MAX_HEADINGS:
            return
        if next(heading.iter("a"), None) is not None:
            continue
        card = _around(heading)
        if card is None or next(heading.iterancestors("a"), None) is not None:
            continue
        links = [link for link in card.iter("a") if _leads_to_page(link)]
        if 0 < len(links) <= _MAX_LINKS and sum(1 for _ in card.iter(heading.tag)) == 1:
            yield (heading.tag, step(card)), heading, links


def _around(heading: lxml.html.HtmlElement) -> lxml.html.HtmlElement | None:
    """The smallest element that holds the heading and a link."""
    for above, element in enumerate(heading.iterancestors()):
        if above == _MAX_STEPS or element.tag in ("body", "html"):
            return None
        if next(element.iter("a"), None) is not None:
            return element
    return None


def _leads_to_page(link: lxml.html.HtmlElement) -> bool:
    """Not to a tag, an author or the page itself: those say so by their rel, or are fragments."""
    href = link.get("href") or ""
    rel = (link.get("rel") or "").lower().split()
    return bool(href) and "#" not in href and not {"tag", "author", "category"}.intersection(rel)
