"""Does a real browser see in our html the tree that was written? Needs Chromium; says so where there is none."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from archivesearch.archive import read_html
from archivesearch.archive.counts import By, build_tree
from archivesearch.archive.groups import group_names
from archivesearch.archive.labels import labels_in
from archivesearch.archive.render import ArchiveFormat, Look, render
from archivesearch.archive.render_groups import render_groups
from archivesearch.extract.archive_block import read_blocks
from archivesearch.model import Month, PostTitle, Url
from archivesearch.pipeline.claims import link_date
from tests.support.blog_server import BlogServer

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine (apt-get install chromium)")

TREE = build_tree([(Month(year, month), year % 7 + month) for year in range(2012, 2019) for month in range(1, 13, 2)])
HARM = "\"><script>document.body.innerHTML = 'harm'</script><b onclick='x'>"


LOOKS = {
    "plain": Look(),
    "folded, with links to be escaped": Look(folded=True, link_template='/a?y={year}&m={month:02}"<'),
    "in Japanese": Look(labels=labels_in("ja"), link_template="/{year}/{month:02}/"),
}
POSTS = Look(
    titles={Month(2018, 1): [PostTitle(url=Url("http://blog.example/a?b='\""), title=HARM, on=None, month=None)]},
    link_template="/{year}/{month:02}/",
)
TAGS = group_names(By.TAG, [(HARM, 2)], without=0, posts=2)
BLOCKS = {
    **{name: render(TREE, ArchiveFormat.HTML, look) for name, look in LOOKS.items()},
    "options": f"<select>{render(TREE, ArchiveFormat.OPTION, Look(labels=labels_in('fr')))}</select>",
    "posts": render(TREE, ArchiveFormat.HTML, POSTS),
    "tags": render_groups(TAGS, ArchiveFormat.HTML),
}


@pytest.fixture(scope="module")
def dom(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Each block as the browser has it after the scripts of its page ran, written out again. One start for all."""
    assert CHROMIUM is not None
    page = "".join(f"{block}<hr>" for block in BLOCKS.values())
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-proxy-server", "--dump-dom"]
    profile = f"--user-data-dir={tmp_path_factory.mktemp('browser')}"
    with BlogServer({"/": f"<!DOCTYPE html><meta charset='utf-8'><title>x</title><body>{page}"}) as server:
        done = subprocess.run(
            [CHROMIUM, *options, profile, server.url("/")], capture_output=True, text=True, check=True, timeout=120
        )
    return dict(zip(BLOCKS, done.stdout.split("<hr>"), strict=False))


@pytest.mark.parametrize("name", LOOKS)
def test_a_tree_comes_back_from_the_dom(dom: dict[str, str], name: str) -> None:
    assert read_html.parse_html(dom[name], month_names=LOOKS[name].labels.months) == TREE


def test_options_come_back_from_the_dom(dom: dict[str, str]) -> None:
    assert read_html.parse_option(dom["options"]) == TREE


@pytest.mark.parametrize("name", ["posts", "tags"])
def test_hostile_titles_and_tags_are_text(dom: dict[str, str], name: str) -> None:
    assert "<script" not in dom[name]
    assert "<b " not in dom[name]
    assert "innerHTML = 'harm'" in dom[name]


def test_a_block_with_posts_in_it_is_read_as_a_strangers(dom: dict[str, str]) -> None:
    (block,) = read_blocks(dom["posts"], Url("http://blog.example/"), last_year=2027, read_link=link_date)
    assert build_tree((entry.month, entry.count) for entry in block.entries if entry.month) == TREE
