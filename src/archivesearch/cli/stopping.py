"""How does a run end when it is told to? SIGINT, SIGTERM and SIGHUP all mean: keep what there is, and leave."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)  # no SIGHUP on Windows


@contextmanager
def stoppable() -> Iterator[None]:
    """Inside, the first of these signals raises KeyboardInterrupt; more of them do not disturb the leaving."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in _SIGNALS}
    # nohup and cron may start us with a signal ignored: that stays so.
    heard = [number for number in _SIGNALS if before[number] is not signal.SIG_IGN]

    def leave(_number: int, _frame: FrameType | None) -> None:
        for other in heard:
            signal.signal(other, signal.SIG_IGN)
        raise KeyboardInterrupt

    for number in heard:
        signal.signal(number, leave)
    try:
        yield
    finally:
        for number in heard:
            signal.signal(number, before[number])
