"""What did the user settle? TOML file, environment and command line become one frozen `Settings`, read once.

This is the only module that reads the environment.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from archivesearch.errors import BadConfig
from archivesearch.version import __version__

DEFAULT_CONFIG = "archivesearch.toml"
MIB = 1024 * 1024


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
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
    workers: int = 0
    """Processes that extract; 0: one a core."""

    @property
    def user_agent(self) -> str:
        return f"archivesearch/{__version__}" + (f" (+{self.contact})" if self.contact else "")


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
    path = config or Path(DEFAULT_CONFIG)
    if config is not None or path.is_file():
        settings = replace(settings, **_read(path))
    if folder := variables.get("ARCHIVESEARCH_INDEX"):
        settings = replace(settings, index_dir=Path(folder))
    if index_dir is not None:
        settings = replace(settings, index_dir=index_dir)
    return settings


def no_color(environment: Mapping[str, str] | None = None) -> bool:
    """Whether the user asked for no color at all (no-color.org: any value that is not empty)."""
    return bool((os.environ if environment is None else environment).get("NO_COLOR"))


# --- details ------------------------------------------------------------------------------------------------------


def _positive(value: float) -> bool:
    return value > 0


def _not_negative(value: float) -> bool:
    return value >= 0


# key in the file -> (field, types, condition, what the condition asks)
_KEYS: dict[str, tuple[str, tuple[type, ...], Callable[[float], bool] | None, str]] = {
    "index": ("index_dir", (str,), None, "a folder"),
    "contact": ("contact", (str,), None, "an address"),
    "delay": ("delay_s", (int, float), _not_negative, "seconds, 0 or more"),
    "timeout": ("timeout_s", (int, float), _positive, "seconds, more than 0"),
    "max-page-bytes": ("max_page_bytes", (int,), _positive, "a whole number over 0"),
    "max-redirects": ("max_redirects", (int,), _not_negative, "a whole number, 0 or more"),
    "tries": ("tries", (int,), _positive, "a whole number over 0"),
    "max-pages": ("max_pages", (int,), _positive, "a whole number over 0"),
    "workers": ("workers", (int,), _not_negative, "a whole number, 0 or more"),
}
if {entry[0] for entry in _KEYS.values()} != {field.name for field in fields(Settings)}:  # pragma: no cover
    raise AssertionError("every setting has its key in the file")


def _read(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            table = tomllib.load(file)
    except OSError as error:
        raise BadConfig(str(path), error.strerror or "cannot be read") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadConfig(str(path), f"no valid TOML: {error}") from error
    return dict(_setting(path, key, value) for key, value in table.items())


def _setting(path: Path, key: str, value: object) -> tuple[str, object]:
    if key not in _KEYS:
        raise BadConfig(str(path), f"unknown key {key!r}; known are {', '.join(sorted(_KEYS))}")
    name, types, condition, asked = _KEYS[key]
    fits = isinstance(value, types) and not isinstance(value, bool)
    if fits and condition is not None and isinstance(value, (int, float)):
        fits = condition(value)
    if not fits:
        raise BadConfig(str(path), f"{key} = {value!r}: expected {asked}")
    if name == "index_dir":
        return name, path.parent / str(value)
    return name, float(value) if name.endswith("_s") and isinstance(value, (int, float)) else value
