"""What tests of the whole tool share: the sample blog, crawled once over real sockets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from archivesearch import jobs
from archivesearch.config import Settings
from archivesearch.demo.sample_blog import SampleBlog
from archivesearch.demo.server import serve
from archivesearch.model import Failure, Progress, RunReport
from archivesearch.urls import from_user
from archivesearch.workspace import Workspace

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
"""How long an example takes says something of the machine: its first text alone builds a table of all of Unicode."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--long", action="store_true", help="fault and fuzz tests in their long form: make faults, make fuzz"
    )


@pytest.fixture(scope="session")
def is_long(request: pytest.FixtureRequest) -> bool:
    """Whether fault tests take their time: minutes instead of seconds."""
    return bool(request.config.getoption("--long"))


@dataclass
class Recorder:
    """A `ports.Listener` that remembers."""

    seen: list[Progress]
    failures: list[Failure]
    notes: list[str]

    @classmethod
    def new(cls) -> Recorder:
        return cls([], [], [])

    def progress(self, progress: Progress) -> None:
        self.seen.append(progress)

    def failed(self, failure: Failure) -> None:
        self.failures.append(failure)

    def note(self, text: str) -> None:
        self.notes.append(text)


@dataclass(frozen=True)
class Crawled:
    """The sample blog as it was crawled."""

    folder: Path
    base_url: str
    report: RunReport
    blog: SampleBlog


@pytest.fixture(scope="session")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawled]:
    """An index of the sample blog; read it, do not change it."""
    folder = tmp_path_factory.mktemp("sample") / "index"
    blog = SampleBlog()
    with serve(blog) as served:
        workspace = Workspace(Settings(index_dir=folder, delay_s=0.0, workers=1))
        report = jobs.crawl(workspace, from_user(f"{served.base_url}/blog"), Recorder.new())
        yield Crawled(folder, served.base_url, report, blog)
