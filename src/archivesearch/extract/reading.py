"""In which order does a reader meet the elements and the words of a page?

Looked up once a page: walks that meet each element's start and end cost more in lxml than all that is made of them.
Iterative, since hostile pages nest 100,000 deep.
"""

from __future__ import annotations

import lxml.html

from archivesearch.markup import Document

Flow = list[int | str]
"""A number n where element n starts, ~n where it ends, and the text between, as it stands in the source."""


class Reading:
    """The elements of a tree in reading order, comments left out, and its text among them. The elements stay Python
    objects as long as it lives: lxml makes them anew for every walk otherwise."""

    def __init__(self, root: lxml.html.HtmlElement) -> None:
        self.elements: list[lxml.html.HtmlElement] = []
        self.flow: Flow = []
        self._read(root)

    def _read(self, root: lxml.html.HtmlElement) -> None:
        elements, flow = self.elements, self.flow
        opened: list[tuple[lxml.html.HtmlElement | None, int]] = []
        innermost, number = None, -1
        for node in root.iter():
            if innermost is not None:
                above = node.getparent()
                while innermost is not None and innermost is not above:
                    flow.append(~number)
                    if tail := innermost.tail:
                        flow.append(tail)
                    innermost, number = opened.pop()
            if not isinstance(node.tag, str):
                if tail := node.tail:
                    flow.append(tail)
                continue
            opened.append((innermost, number))
            innermost, number = node, len(elements)
            elements.append(node)
            flow.append(number)
            if text := node.text:
                flow.append(text)
        while innermost is not None:
            flow.append(~number)
            if opened[1:] and (tail := innermost.tail):
                flow.append(tail)
            innermost, number = opened.pop()


def reading_of(document: Document) -> Reading:
    """Made once a document, and goes with it."""
    return document.once(Reading, lambda: Reading(document.root))
