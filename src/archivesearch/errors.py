"""What can go wrong, and which exit code says so?

    ArchivesearchError            exit 4: could not run
    ├── UsageError                exit 2: what the user gave cannot be used
    │   ├── BadUrl
    │   ├── BadQuery              carries the place in the query
    │   ├── BadConfig
    │   ├── BadLinkTemplate       in archive.render
    │   └── UnknownLanguage       in archive.labels
    ├── FetchError                one URL was not captured; never ends a crawl by itself
    │   ├── FetchRefused          robots.txt, address or scheme forbids asking
    │   ├── FetchLimited          a size, time or redirect limit was hit
    │   ├── FetchStatus           the server answered with a status that is no page
    │   └── FetchUnreachable      no answer (name, connection, time)
    ├── CrawlFailed               exit 4: nothing of the blog could be read
    ├── NoIndex                   exit 4: nothing was crawled yet
    ├── NotFound                  exit 1: ran, negative answer
    ├── ArchiveBlockError         exit 4, in archive.read: no archive block to read; exit 1 when it does not add up
    ├── MarkersError              exit 4, in archive.splice: the place of a block is not marked
    ├── TemplateFailed            exit 4, in archive.template: a template of the user's cannot be filled
    ├── NoBrowser                 exit 4: no web browser to show a page with
    ├── FileFailed                exit 4: a file the user named cannot be read or written
    ├── SchedulerFailed           exit 4: systemd or cron does not do what was asked
    ├── StoreError                exit 4: the folder or archive.sqlite cannot be used
    ├── IndexDamaged              exit 4: advice is `archivesearch reindex`
    ├── IndexOutdated             exit 4: another version made it; advice is `archivesearch reindex`
    ├── LockHeld                  exit 75: another run holds the lock
    └── CrawlInterrupted          exit 130: the user stopped it; what was fetched is kept

Exceptions carry facts as attributes; each builds its sentence here and nowhere else. A sentence says what failed, on
what, and what to do.
"""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """The exit codes: an interface, others script against them. 75 is EX_TEMPFAIL of sysexits.h."""

    DONE = 0
    NEGATIVE = 1
    USAGE = 2
    SOME_FAILED = 3
    FAILED = 4
    LOCKED = 75
    INTERRUPTED = 130


class ArchivesearchError(Exception):
    """The root of all errors a user can do something about."""

    exit_code: Exit = Exit.FAILED


class UsageError(ArchivesearchError):
    exit_code = Exit.USAGE


class BadUrl(UsageError):
    def __init__(self, url: str, why: str) -> None:
        super().__init__(f"{url[:200]!r} is not a web address: {why}")
        self.url, self.why = url, why


class BadQuery(UsageError):
    """`position` is the offset in characters where reading stopped."""

    def __init__(self, query: str, position: int, why: str) -> None:
        super().__init__(f"the query cannot be read: {why}")
        self.query, self.position, self.why = query, position, why


class BadConfig(UsageError):
    def __init__(self, path: str, why: str) -> None:
        super().__init__(f"{path}: {why}")
        self.path, self.why = path, why


class FetchError(ArchivesearchError):
    """One URL was not captured. `retry` says whether asking again may help; `retry_after_s` when the server said so."""

    def __init__(
        self, url: str, reason: str, *, retry: bool, status: int | None = None, retry_after_s: float | None = None
    ) -> None:
        super().__init__(f"{url}: {reason}")
        self.url, self.reason, self.retry, self.status, self.retry_after_s = url, reason, retry, status, retry_after_s


class FetchRefused(FetchError):
    """Asking is not allowed: robots.txt, a private address, a scheme other than http and https."""


class FetchLimited(FetchError):
    """A limit was hit (named in `reason`); nothing of the answer is kept."""


class FetchStatus(FetchError):
    """The server answered 4xx or 5xx; `status` holds which."""


class FetchUnreachable(FetchError):
    """No whole answer: name not found, connection refused or cut, time over."""


class CrawlFailed(ArchivesearchError):
    def __init__(self, url: str, why: str, advice: str) -> None:
        super().__init__(f"{url} could not be crawled: {why}; {advice}")
        self.url, self.why, self.advice = url, why, advice


class NoIndex(ArchivesearchError):
    def __init__(self, path: str) -> None:
        super().__init__(f"there is no index at {path}; run: archivesearch --index {path} crawl URL")
        self.path = path


class NotFound(ArchivesearchError):
    exit_code = Exit.NEGATIVE


class NoBrowser(ArchivesearchError):
    def __init__(self, url: str) -> None:
        super().__init__(f"no web browser could be started for {url}; set BROWSER")
        self.url = url


class StoreError(ArchivesearchError):
    def __init__(self, path: str, why: str, advice: str) -> None:
        super().__init__(f"{path}: {why}; {advice}")
        self.path, self.why, self.advice = path, why, advice


class FileFailed(ArchivesearchError):
    def __init__(self, path: str, why: str, advice: str) -> None:
        super().__init__(f"{path}: {why}; {advice}")
        self.path, self.why, self.advice = path, why, advice


class SchedulerFailed(ArchivesearchError):
    def __init__(self, why: str, advice: str) -> None:
        super().__init__(f"{why}; {advice}")
        self.why, self.advice = why, advice


class IndexDamaged(ArchivesearchError):
    def __init__(self, path: str, why: str) -> None:
        super().__init__(f"{path} is damaged ({why}); run: archivesearch reindex")
        self.path, self.why = path, why


class IndexOutdated(ArchivesearchError):
    def __init__(self, path: str) -> None:
        super().__init__(f"{path} was made by another version of archivesearch; run: archivesearch reindex")
        self.path = path


class LockHeld(ArchivesearchError):
    exit_code = Exit.LOCKED

    def __init__(self, path: str, holder: str) -> None:
        super().__init__(f"another run is at work on {path} ({holder}); try again when it has ended")
        self.path, self.holder = path, holder


class CrawlInterrupted(ArchivesearchError):
    exit_code = Exit.INTERRUPTED

    def __init__(self, url: str, pages: int, queued: int) -> None:
        super().__init__(
            f"interrupted: {pages} pages of {url} are kept, {queued} addresses are left; the same command goes on"
        )
        self.url, self.pages, self.queued = url, pages, queued
