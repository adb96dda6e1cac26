"""How like a post is a page, as one number? A linear score over the features; above 0 is more like a post than not.

The weights are those of strongly regularised logistic regression with the expected sign of each weight enforced, each
blog counting the same (`evaluation/page_typing.py --train`); plain data, nothing is learned at run time. They were
learned before the last changes to the features. Training again gives other numbers and the same posts on all measured
blogs as they are, but more errors under addresses that tell nothing and on very small blogs: so the older ones stay.
"""

from __future__ import annotations

from collections.abc import Sequence

from archivesearch.extract.features import FEATURES

WEIGHTS: dict[str, float] = {
    "by_title": 0.74,
    "title_share": 0.00,
    "by_heading": 3.17,
    "variety": 1.53,
    "nav": -1.76,
    "taxonomy": -3.49,
    "paged": -0.05,
    "names_pages": -2.24,
    "names_in_headings": -2.17,
    "links_out": -0.30,
    "own_text": 2.33,
    "covered": -1.41,
    "holds": -0.71,
    "by_series": 0.58,
    "shape_size": 1.90,
    "query": -0.60,
    "root": -0.67,
    "m_by_title": 0.77,
    "m_title_share": 0.00,
    "m_by_heading": 0.00,
    "m_variety": 0.00,
    "m_names_pages": -0.87,
    "m_names_in_headings": -0.43,
    "m_links_out": 0.00,
    "m_own_text": 0.23,
    "m_covered": -0.85,
    "m_holds": -0.18,
    "m_by_series": 0.37,
    "in_feed": 1.45,
    "shape_in_feed": 0.22,
    "in_sitemap": 0.00,
}
BIAS = -3.72


def score(values: Sequence[float]) -> float:
    """The score of one page's features, in the order of `FEATURES`."""
    return BIAS + sum(_ORDERED[place] * value for place, value in enumerate(values))


# --- details ------------------------------------------------------------------------------------------------------

_ORDERED = tuple(WEIGHTS[name] for name in FEATURES)
