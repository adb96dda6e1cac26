"""Settings come from one place, and what is wrong with them is said with file and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from archivesearch.config import Settings, load, no_color
from archivesearch.errors import BadConfig


def written(folder: Path, text: str) -> Path:
    path = folder / "archivesearch.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_defaults_are_those_of_a_polite_guest() -> None:
    settings = Settings()
    assert (settings.delay_s, settings.timeout_s, settings.max_redirects, settings.tries) == (1.0, 30.0, 5, 3)
    assert settings.user_agent.startswith("archivesearch/")


def test_file_environment_and_command_line_win_in_this_order(tmp_path: Path) -> None:
    path = written(tmp_path, 'index = "data"\ndelay = 2\ncontact = "mailto:me@example.org"\n')
    from_file = load(path, environment={})
    assert (from_file.index_dir, from_file.delay_s) == (tmp_path / "data", 2.0)
    assert from_file.user_agent.endswith("(+mailto:me@example.org)")
    environment = {"ARCHIVESEARCH_INDEX": "/elsewhere"}
    assert load(path, environment=environment).index_dir == Path("/elsewhere")
    assert load(path, environment=environment, index_dir=Path("here")).index_dir == Path("here")


def test_the_working_folders_file_is_read_when_it_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load(environment={}) == Settings()
    written(tmp_path, "tries = 1")
    assert load(environment={}).tries == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("delay = -1", "delay = -1: expected seconds", id="below zero"),
        pytest.param('delay = "1"', "delay = '1': expected", id="text for a number"),
        pytest.param("tries = true", "tries = True: expected", id="a truth value is no number"),
        pytest.param("timeout = 0", "timeout = 0: expected", id="zero time"),
        pytest.param("dealy = 1", "unknown key 'dealy'", id="a misspelt key"),
        pytest.param("delay = ", "no valid TOML", id="broken TOML"),
        pytest.param("delay = inf", "delay = inf: expected", id="no end"),
        pytest.param('language = "French"', "expected a language tag", id="a language in words"),
        pytest.param('contact = "a\\nb"', "expected an address", id="a line break in a header"),
        pytest.param('blogs = "x"', "expected tables such as", id="blogs as text"),
        pytest.param('[blogs."a.example"]\nindex = "x"', "unknown key 'index'", id="a key that is for all blogs"),
        pytest.param(
            '[blogs."a.example"]\nexclude = "/x"', "blogs.'a.example': exclude = '/x': expected", id="no list"
        ),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(BadConfig, match=message):
        load(written(tmp_path, text), environment={})


def test_no_color() -> None:
    assert no_color({"NO_COLOR": "1"})
    assert not no_color({"NO_COLOR": ""})
    assert not no_color({})


def test_what_is_different_for_one_blog(tmp_path: Path) -> None:
    text = 'delay = 2\n[blogs."example.org"]\ndelay = 5\nlanguage = "pt-BR"\n[blogs."example.org/blog"]\ndelay = 7\n'
    settings = load(written(tmp_path, text), environment={})
    assert settings.for_blog("example.com").delay_s == 2
    assert settings.for_blog("example.org.evil.example").delay_s == 2
    assert settings.for_blog("example.org/other").delay_s == 5
    assert settings.for_blog("example.org/blog").delay_s == 7
    assert settings.for_blog("example.org/blog/").language == "pt-br"
    assert settings.with_last_word(delay_s=0.5).for_blog("example.org/blog").delay_s == 0.5, "the command line wins"
