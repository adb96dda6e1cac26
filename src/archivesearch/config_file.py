"""What does a settings file say? TOML, every key known and of the right kind, or a line that names file and key."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from archivesearch.config import Noindex, Settings
from archivesearch.errors import BadConfig


def read(path: Path) -> dict[str, Any]:
    """What the file sets, by the names of the fields. Raises `BadConfig` naming the file and the key."""
    try:
        with path.open("rb") as file:
            table = tomllib.load(file)
    except OSError as error:
        raise BadConfig(str(path), error.strerror or "cannot be read") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadConfig(str(path), f"no valid TOML: {error}") from error
    blogs = table.pop(_BLOGS, {})
    settings = dict(_setting(path, _FOR_ALL, key, value) for key, value in table.items())
    if not isinstance(blogs, dict) or not all(isinstance(one, dict) for one in blogs.values()):
        raise BadConfig(str(path), f'{_BLOGS}: expected tables such as [{_BLOGS}."example.org/blog"]')
    settings[_BLOGS] = {
        name: dict(_setting(path, _FOR_ONE_BLOG, key, value, f"{_BLOGS}.{name!r}: ") for key, value in one.items())
        for name, one in blogs.items()
    }
    return settings


# --- details ------------------------------------------------------------------------------------------------------


class _Key(NamedTuple):
    """A key of the file: the field it sets, how its value is read (None: it does not fit), what is asked for."""

    field: str
    read: Callable[[object], object]
    asked: str


def _number(*, over: float = -math.inf, least: float = -math.inf) -> Callable[[object], object]:
    def read(value: object) -> object:
        if not isinstance(value, (int, float)) or isinstance(value, bool) or not math.isfinite(value):
            return None
        return float(value) if value > over and value >= least else None

    return read


def _whole(*, over: float = -math.inf, least: float = -math.inf) -> Callable[[object], object]:
    def read(value: object) -> object:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        return value if value > over and value >= least else None

    return read


def _text(value: object) -> object:
    """One line that is safe in a header."""
    return value if isinstance(value, str) and value.isprintable() and value.strip() else None


def _texts(value: object) -> object:
    if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
        return None
    return tuple(value)


def _language(value: object) -> object:
    fits = isinstance(value, str) and re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", value)
    return str(value).lower() if fits else None


def _noindex(value: object) -> object:
    return Noindex(value) if isinstance(value, str) and value in list(Noindex) else None


_FOR_ONE_BLOG: Mapping[str, _Key] = {
    "contact": _Key("contact", _text, "an address"),
    "delay": _Key("delay_s", _number(least=0), "seconds, 0 or more"),
    "timeout": _Key("timeout_s", _number(over=0), "seconds, more than 0"),
    "max-page-bytes": _Key("max_page_bytes", _whole(over=0), "a whole number over 0"),
    "max-redirects": _Key("max_redirects", _whole(least=0), "a whole number, 0 or more"),
    "tries": _Key("tries", _whole(over=0), "a whole number over 0"),
    "max-pages": _Key("max_pages", _whole(over=0), "a whole number over 0"),
    "max-time": _Key("max_time_s", _number(over=0), "seconds, more than 0"),
    "include": _Key("include", _texts, 'a list of patterns such as ["/blog/*"]'),
    "exclude": _Key("exclude", _texts, 'a list of patterns such as ["/tag/*"]'),
    "language": _Key("language", _language, 'a language tag such as "fr" or "pt-br"'),
    "noindex": _Key("noindex", _noindex, f"one of {', '.join(Noindex)}"),
}
_FOR_ALL: Mapping[str, _Key] = {
    **_FOR_ONE_BLOG,
    "index": _Key("index_dir", _text, "a folder"),
    "lock-wait": _Key("lock_wait_s", _number(least=0), "seconds, 0 or more"),
    "workers": _Key("workers", _whole(least=0), "a whole number, 0 or more"),
}
_BLOGS = "blogs"
if {key.field for key in _FOR_ALL.values()} | {_BLOGS} != set(Settings.fields):  # pragma: no cover
    raise AssertionError("every setting has its key in the file")


def _setting(path: Path, known: Mapping[str, _Key], name: str, value: object, where: str = "") -> tuple[str, object]:
    if name not in known:
        raise BadConfig(str(path), f"{where}unknown key {name!r}; known are {', '.join(sorted(known))}")
    key = known[name]
    found = key.read(value)
    if found is None:
        raise BadConfig(str(path), f"{where}{name} = {value!r}: expected {key.asked}")
    return key.field, path.parent / str(found) if key.field == "index_dir" else found
