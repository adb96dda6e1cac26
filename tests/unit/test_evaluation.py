"""One command gives every quality figure that the data at hand allows."""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

ALL = Path(__file__).parents[2] / "evaluation" / "all.py"


def site(folder: Path) -> Path:
    """A stored blog of six dated posts."""
    posts = []
    for day in range(1, 7):
        path = folder / "www" / f"p{day}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = f"Words of post {day}, and a few more of them, so that it is a text."
        path.write_text(
            f"<title>Post {day}</title><h1>Post {day}</h1><p>{day} May 2012</p><article><p>{text}</article>"
        )
        posts.append({"url": f"/p{day}.html", "date": f"2012-05-0{day}", "title": f"Post {day}"})
    truth = {"host": "blog.example", "start_url": "http://blog.example/", "posts": posts}
    (folder / "truth.json").write_text(json.dumps(truth))
    return folder


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ALL), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("packed", [False, True], ids=["folders", "archives"])
def test_what_is_there_is_measured_and_the_rest_named(tmp_path: Path, packed: bool) -> None:
    data = tmp_path / "data" / "blogs"
    if packed:
        (data / "sites").mkdir(parents=True)
        with tarfile.open(data / "sites" / "six.tar.xz", "w:xz") as archive:
            archive.add(site(tmp_path / "six"), "six")
    else:
        site(data / "six")
    done = run(tmp_path / "data", "--only", "dates,texts", "--quick")
    assert done.returncode == 0, done.stderr
    assert "## Dates alone" in done.stdout
    assert "mean of 1, least 1.0000" in done.stdout
    assert "## Texts alone" in done.stdout
    assert "no figures of labelled pages" in done.stderr
    assert "no figures of whole crawls" in done.stderr


def test_a_part_that_fails_is_named(tmp_path: Path) -> None:
    blogs = tmp_path / "blogs"
    site(blogs / "six")
    (blogs / "score.py").write_text("raise SystemExit(3)")
    done = run(tmp_path, "--only", "blogs")
    assert (done.returncode, "failed: Whole blogs" in done.stderr) == (1, True)
