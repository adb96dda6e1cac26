"""What did the user settle? TOML file, environment and command line become one frozen `Settings`, read once.

This is the only module that reads the environment.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

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
        from archivesearch.config_file import read  # 5 ms that only a settings file needs

        settings = settings.changed(**read(path))
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
