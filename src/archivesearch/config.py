"""What did the user settle? TOML file, environment and command line become one frozen `Settings`, read once.

This is the only module that reads the environment.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from archivesearch.errors import BadConfig
from archivesearch.frozen import Frozen
from archivesearch.version import __version__

DEFAULT_CONFIG = "archivesearch.toml"
MIB = 1024 * 1024


class Noindex(StrEnum):
    """What a general `noindex` or `nofollow` of a page's own robots tag means; one that names us is always obeyed."""

    PAGES = "pages"
    """Obeyed, unless the blog's start page has it too: that is a switch of the whole site against search engines
    (WordPress has one), and the user named this blog."""
    ALWAYS = "always"
    NEVER = "never"


class Settings(Frozen):
    """Every knob, with its unit in its name. The defaults are a polite guest's."""

    index_dir: Path = Path("index")
    """Folder of archive.sqlite and fulltext/."""
    contact: str | None = None
    """Address in the User-Agent where a site's owner can complain: a URL or mail address."""
    delay_s: float = 1.0
    """At least so long between two requests to a host; the site's Crawl-delay may make it longer."""
    timeout_s: float = 30.0
    """Total time of one GET, from connecting to the last byte."""
    max_page_bytes: int = 10 * MIB
    """Size of one page after inflating."""
    max_redirects: int = 5
    tries: int = 3
    """Requests for one URL in one run before it counts as failed."""
    max_pages: int = 20_000
    """Pages asked for in one crawl of one blog."""
    max_time_s: float | None = None
    """After so long no further page is asked for; what was fetched is indexed. None: no limit."""
    lock_wait_s: float = 0.0
    """How long to wait for another run to end."""
    workers: int = 0
    """Processes that extract; 0: one a core."""
    include: tuple[str, ...] = ()
    """Shell patterns of path and query: only addresses that match one are asked. Empty: all."""
    exclude: tuple[str, ...] = ()
    """Shell patterns of path and query that are not asked, and are no posts."""
    language: str | None = None
    """The language of the posts, when detection errs."""
    noindex: Noindex = Noindex.PAGES
    blogs: Mapping[str, Mapping[str, Any]] = MappingProxyType({})
    """Blog (host, or host and path) -> what is different for it, by the names of the fields above."""

    @property
    def user_agent(self) -> str:
        return f"archivesearch/{__version__}" + (f" (+{self.contact})" if self.contact else "")

    def with_last_word(self, **given: Any) -> Settings:
        """With what the command line says, which also wins over what is different for one blog."""
        blogs = {
            name: {field: value for field, value in one.items() if field not in given}
            for name, one in self.blogs.items()
        }
        return self.changed(**given, blogs=blogs)

    def for_blog(self, name: str) -> Settings:
        """With what is different for this blog; what is said of "example.org/blog" wins over "example.org"."""
        changed = self
        for key in sorted(self.blogs, key=len):
            if f"{name.strip('/')}/".startswith(f"{key.strip('/')}/"):
                changed = changed.changed(**self.blogs[key])
        return changed


def load(
    config: Path | None = None,
    *,
    environment: Mapping[str, str] | None = None,
    index_dir: Path | None = None,
) -> Settings:
    """Settings from the defaults, then the TOML file, then the environment, then the command line's `index_dir`.

    Without `config`, `archivesearch.toml` of the working folder is read when it is there. Environment:
    ARCHIVESEARCH_INDEX. Raises `BadConfig` naming the file and the key.
    """
    variables = os.environ if environment is None else environment
    settings = Settings()
    path = find_file(config)
    if path is not None:
        settings = settings.changed(**_read(path))
    if folder := variables.get("ARCHIVESEARCH_INDEX"):
        settings = settings.changed(index_dir=Path(folder))
    if index_dir is not None:
        settings = settings.changed(index_dir=index_dir)
    return settings


def find_file(named: Path | None) -> Path | None:
    """The settings file that `load` reads: the one that was named, or the working folder's when it is there."""
    if named is not None:
        return named
    usual = Path(DEFAULT_CONFIG)
    return usual if usual.is_file() else None


def user_config_folder(environment: Mapping[str, str] | None = None) -> Path | None:
    """Where the user's programs keep their settings (XDG base directories), or None when nothing says so."""
    variables = os.environ if environment is None else environment
    if folder := variables.get("XDG_CONFIG_HOME"):
        return Path(folder)
    return Path(variables["HOME"], ".config") if variables.get("HOME") else None


def no_color(environment: Mapping[str, str] | None = None) -> bool:
    """Whether the user asked for no color at all (no-color.org: any value that is not empty)."""
    return bool((os.environ if environment is None else environment).get("NO_COLOR"))


def pager(default: str) -> str:
    """The pager the user wants: PAGER, "" for none (empty or cat)."""
    wanted = os.environ.get("PAGER", default)
    return "" if wanted in ("", "cat") else wanted


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


def _read(path: Path) -> dict[str, Any]:
    import tomllib  # 4 ms that only a settings file needs

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


def _setting(path: Path, known: Mapping[str, _Key], name: str, value: object, where: str = "") -> tuple[str, object]:
    if name not in known:
        raise BadConfig(str(path), f"{where}unknown key {name!r}; known are {', '.join(sorted(known))}")
    key = known[name]
    found = key.read(value)
    if found is None:
        raise BadConfig(str(path), f"{where}{name} = {value!r}: expected {key.asked}")
    return key.field, path.parent / str(found) if key.field == "index_dir" else found
