"""Can a theme write the archive its own way, and nothing else?"""

from __future__ import annotations

import datetime as dt

import pytest

from archivesearch.archive.counts import By, build_tree
from archivesearch.archive.groups import group_names
from archivesearch.archive.render import Look
from archivesearch.archive.template import TemplateFailed, group_values, render_template, tree_values
from archivesearch.errors import Exit
from archivesearch.model import Month, PostTitle, Url

TREE = build_tree([(Month(2018, 10), 2), (Month(2016, 12), 4), (None, 3)])
POST = PostTitle(
    url=Url("https://blog.example/a"), title="<b>Fish & chips\x1b[31m", on=dt.date(2018, 10, 4), month=Month(2018, 10)
)
VALUES = tree_values(TREE, Look(link_template="/{year}/{month:02}/", titles={Month(2018, 10): [POST]}))


def test_months_names_links_and_posts() -> None:
    template = (
        "{% for year in years %}{% for m in year.months %}{{ year.year }} {{ m.name }} ({{ m.count }}) {{ m.link }}"
        "{% for post in m.posts %} {{ post.date }} {{ post.title }}{% endfor %};{% endfor %}{% endfor %}"
        "{{ undated }} of {{ total }}"
    )
    assert render_template(template, "theme.html", VALUES) == (
        "2018 October (2) /2018/10/ 2018-10-04 &lt;b&gt;Fish &amp; chips;2016 December (4) /2016/12/;3 of 9"
    )


def test_groups() -> None:
    tags = group_names(By.TAG, [("<i>", 2), ("work", 1)], without=1, posts=4)
    values = group_values(tags, Look(link_template="/tag/{name}"))
    template = "{% for g in groups|sort(attribute='label') %}{{ g.label }} {{ g.count }} {{ g.link }} {% endfor %}"
    template += "{{ without }}"
    assert render_template(template, "tags.html", values) == "&lt;i&gt; 2 /tag/%3Ci%3E work 1 /tag/work 1"


def test_plain_text_is_not_escaped() -> None:
    assert render_template("{{ '<' }}", "theme.txt", {}) == "<"
    assert render_template("{{ '<' }}", "theme.php", {}) == "&lt;"


BAD = [
    pytest.param("{% for x %}", 1, id="no such syntax"),
    pytest.param("one\n{{ nothing }}", 2, id="a name that is not there"),
    pytest.param("{{ years[0].colour }}", 1, id="a field that is not there"),
    pytest.param("\n\n{{ 1 / 0 }}", 3, id="a sum that cannot be done"),
    pytest.param("{{ years / 2 }}", 1, id="a list that is no number"),
    pytest.param("{{ ''.__class__.__mro__[1].__subclasses__() }}", 1, id="a way out of the sandbox"),
    pytest.param("{{ years.append(1) }}", 1, id="a change of the values"),
    pytest.param("{{ range(10000000)|list }}", 1, id="a list without end"),
    pytest.param("{% include '/etc/passwd' %}", None, id="another file"),
    pytest.param("{% import 'os' as os %}", None, id="a module"),
]


@pytest.mark.parametrize(("template", "line"), BAD)
def test_what_a_template_may_not(template: str, line: int | None) -> None:
    with pytest.raises(TemplateFailed) as caught:
        render_template(template, "theme.html", VALUES)
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code is Exit.FAILED
    if line is not None:
        assert str(caught.value).startswith(f"theme.html, line {line}: ")
