"""How does a watcher elsewhere learn that a job began, went well or failed? One short GET, as dead man's switches ask.

healthchecks.io and its likes take URL/start, URL and URL/fail. A watcher that cannot be reached must not spoil the job.
"""

from __future__ import annotations

from enum import StrEnum
from urllib.parse import urlsplit, urlunsplit

from archivesearch.errors import FetchError
from archivesearch.fetch.guest import Question, Transport
from archivesearch.model import Url


class Event(StrEnum):
    """What is told; the value is what goes at the end of the address's path."""

    START = "/start"
    SUCCESS = ""
    FAILURE = "/fail"


def ping(transport: Transport, url: Url, event: Event) -> str | None:
    """Tell the watcher. Returns why it could not be told, without the address, which is a secret; None when it was."""
    parts = urlsplit(url)
    told = Url(urlunsplit(parts._replace(path=parts.path.rstrip("/") + event.value)))
    try:
        answer = transport.get(Question(url=told, max_bytes=64 * 1024, cut=True))
    except FetchError as error:
        return f"{parts.hostname} was not told of the run: {error.reason}"
    if not 200 <= answer.status < 300:
        return f"{parts.hostname} was not told of the run: it answered {answer.status}"
    return None
