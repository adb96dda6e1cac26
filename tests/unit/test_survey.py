"""Which elements does a page have, what do they call themselves, which stand beside its main matter?"""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterable

import lxml.html
import pytest

from archivesearch.extract.reading import Reading
from archivesearch.extract.survey import Survey, survey_of
from archivesearch.markup import parse
from archivesearch.model import Url

PAGE = """<html><body><nav id=Menu><a href=/a>A</a></nav><!-- a note -->
<article class="post hEntry" role=main><h1 title=x>T</h1><p style="display:none" data-post-date=2012-05-04>a</p>
<p hidden data-x=1>b</p><a rel=tag href=/t itemprop=keywords>t</a></article></body></html>"""


@pytest.fixture
def survey() -> Survey:
    return Survey(Reading(lxml.html.document_fromstring(PAGE)))


def test_elements_in_reading_order_whatever_their_kinds(survey: Survey) -> None:
    kinds = frozenset({"p", "a", "h1", "nav"})
    assert [tag for _, tag, _ in survey.of(kinds)] == ["nav", "a", "h1", "p", "p", "a"]
    assert all(isinstance(tag, str) for _, tag, _ in survey.elements), "no comments"


def test_names_are_class_id_role_and_itemprop(survey: Survey) -> None:
    assert {names for _, _, names in survey.elements if names} == {"menu", "post hentry main h-entry", "keywords"}


def test_what_attributes_tell(survey: Survey) -> None:
    def tags(elements: Iterable[lxml.html.HtmlElement]) -> list[str]:
        return sorted(element.tag for element in elements)

    assert tags(survey.stamped) == ["h1", "p"]
    assert tags(survey.properties) == ["a"]
    assert tags(survey.related) == ["a"]
    assert tags(survey.hidden) == ["p", "p"]


def test_what_stands_in_a_menu_stands_beside(survey: Survey) -> None:
    first, second = (element for element, _, _ in survey.of(frozenset({"a"})))
    assert (survey.is_beside(first), survey.is_beside(second)) == (True, False)


def test_a_survey_is_made_once_and_goes_with_its_document() -> None:
    document = parse(PAGE.encode(), Url("http://blog.example/"))
    assert document is not None
    assert survey_of(document) is survey_of(document)
    gone = weakref.ref(survey_of(document))
    del document
    gc.collect()
    assert gone() is None
