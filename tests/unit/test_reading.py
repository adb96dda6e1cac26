"""In which order does a reader meet a page's elements and words?"""

from __future__ import annotations

import lxml.html
import pytest

from archivesearch.extract.reading import Reading


def told(reading: Reading) -> str:
    """The flow as mark-up: `<p>`, `</p>` and the text between."""
    tags = [element.tag for element in reading.elements]
    return "".join(
        item if isinstance(item, str) else f"<{tags[item]}>" if item >= 0 else f"</{tags[~item]}>"
        for item in reading.flow
    )


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<div>a<p>b</p>c<p>d<i>e</i></p>f</div>", id="text before, in and after elements"),
        pytest.param("<div><br></br> <p></p></div>", id="empty ones and blanks"),
        pytest.param("<ul><li><a><b>a</b></a></li></ul>", id="several end at once"),
    ],
)
def test_the_flow_is_the_page(html: str) -> None:
    assert told(Reading(lxml.html.fragment_fromstring(html))) == html


def test_comments_leave_the_text_behind_them() -> None:
    assert (
        told(Reading(lxml.html.fragment_fromstring("<p>a<!-- x -->b<i>c</i><!-- y -->d</p>"))) == "<p>ab<i>c</i>d</p>"
    )


def test_of_a_part_of_a_page_nothing_beside_it() -> None:
    page = lxml.html.fragment_fromstring("<div>a<p>b</p>c</div>")
    assert told(Reading(page[0])) == "<p>b</p>"
