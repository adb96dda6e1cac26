"""Every quality figure of docs/evaluation.md, with one command.

    python evaluation/all.py DATA [--only blogs,harder,typing,dates,texts,pages] [--quick] [--unpack FOLDER]

DATA holds other people's pages and is not in this repository (what is missing is passed over, and said):

    blogs/SITE/www/, blogs/SITE/truth.json   stored blogs, or blogs/sites/SITE.tar.xz of each
    blogs/serve.py, blogs/score.py           their forward proxy, and the scorer of whole crawls
    blogs/places.json                        SITE → XPath of the element that holds a post's text, for `texts`
    extract/aeb/, extract/traf/, extract/hd/ labelled pages (see pages.py), or extract/data/…, or extract/data.tar.xz

Archives are unpacked into --unpack, by default into a temporary folder that goes at the end. About half an hour;
--quick leaves out what differs from another figure by one option. Exit code 1 when a part failed.
"""

from __future__ import annotations

import argparse
import contextlib
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).parent
_COMMAND = Path(sys.executable).with_name("archivesearch")


@dataclass(frozen=True, slots=True)
class Data:
    """Where the parts of the data are; None for what is not there."""

    blogs: Path | None
    serve: Path | None
    score: Path | None
    places: Path | None
    pages: Path | None


@dataclass(frozen=True, slots=True)
class Part:
    """One command and what its figures say."""

    name: str
    title: str
    command: Sequence[object]
    is_variant: bool = False
    """Does it differ from another part by one option?"""


def main() -> int:
    options = _options()
    with contextlib.ExitStack() as stack:
        scratch = options.unpack or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        data = _find(options.data, scratch)
        wanted = set(options.only.split(",")) if options.only else None
        failed = [
            part.title
            for part in parts(data)
            if (wanted is None or part.name in wanted) and not (options.quick and part.is_variant) and not _run(part)
        ]
    for title in failed:
        print(f"failed: {title}", file=sys.stderr)
    return 1 if failed else 0


def parts(data: Data) -> Iterator[Part]:
    """What can be measured with the data at hand; what cannot is named on stderr."""
    if data.blogs is None:
        _missing("blogs/SITE/truth.json: no figures of blogs")
    else:
        yield from _blog_parts(data, data.blogs)
    if data.pages is None:
        _missing("extract/aeb, traf, hd: no figures of labelled pages")
    else:
        pages = (sys.executable, _HERE / "pages.py", data.pages)
        yield Part("pages", "Single pages", pages)
        yield Part("pages", "Single pages, of blogs", (*pages, "--blogs"), is_variant=True)


# --- details ------------------------------------------------------------------------------------------------------


def _blog_parts(data: Data, blogs: Path) -> Iterator[Part]:
    if data.score is None:
        _missing("blogs/score.py: no figures of whole crawls")
    else:
        score = (sys.executable, data.score, "--root", blogs, "--command", _COMMAND)
        yield Part("blogs", "Whole blogs", score)
        ablate = (sys.executable, _HERE / "ablate.py", blogs, "--score", data.score, "--command", _COMMAND, "--how")
        for how in ("names", "names,sources,statements,elements", "noise", "names,sources,statements,elements,noise"):
            yield Part("harder", f"Whole blogs, made harder: {how}", (*ablate, how), is_variant=True)
    if data.serve is None:
        _missing("blogs/serve.py: no figures of typing")
    else:
        typing = (sys.executable, _HERE / "page_typing.py", blogs, "--serve", data.serve)
        yield Part("typing", "Typing alone", typing)
        without_own = "Typing alone, by the weights of the other blogs"
        yield Part("typing", without_own, (*typing, "--without-own"), is_variant=True)
    dates = (sys.executable, _HERE / "dates.py", blogs)
    yield Part("dates", "Dates alone", dates)
    yield Part("dates", "Dates, from the posts' own pages", (*dates, "--own"), is_variant=True)
    yield Part("dates", "Dates, each page without its blog", (*dates, "--alone"), is_variant=True)
    places = () if data.places is None else ("--places", data.places)
    yield Part("texts", "Texts alone", (sys.executable, _HERE / "texts.py", blogs, *places, "--pages", 30))


def _run(part: Part) -> bool:
    print(f"\n## {part.title}\n", flush=True)
    began = time.monotonic()
    code = subprocess.run([str(word) for word in part.command], check=False).returncode
    print(f"\n({time.monotonic() - began:.0f} s)", flush=True)
    return code == 0


def _find(data: Path, scratch: Path) -> Data:
    blogs = _folder(data / "blogs", "*/truth.json", sorted((data / "blogs" / "sites").glob("*.tar.xz")), scratch)
    packed = [path for path in (data / "extract" / "data.tar.xz",) if path.is_file()]
    pages = _folder(data / "extract", "aeb", [], scratch) or _folder(data / "extract" / "data", "aeb", packed, scratch)
    there = {
        name: path for name in ("serve.py", "score.py", "places.json") if (path := data / "blogs" / name).is_file()
    }
    return Data(blogs, there.get("serve.py"), there.get("score.py"), there.get("places.json"), pages)


def _folder(folder: Path, holds: str, archives: Sequence[Path], scratch: Path) -> Path | None:
    """The folder, or where its archives were unpacked; None when there is neither."""
    if next(folder.glob(holds), None) is not None:
        return folder
    if not archives:
        return None
    target = scratch / archives[0].parent.parent.name / archives[0].parent.name
    for archive in archives:
        with tarfile.open(archive) as packed:
            packed.extractall(target, filter="data")
    found = next(target.rglob(holds), None)
    return None if found is None else found.parents[holds.count("/")]


def _missing(what: str) -> None:
    print(f"not there: {what}", file=sys.stderr)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--only", default="", help="blogs, harder, typing, dates, texts, pages")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--unpack", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
