"""What time is it in a test? Time passes only when somebody sleeps, or by a fixed tick for each look at the clock."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import dataclass, field

EPOCH = dt.datetime(2026, 1, 5, 12, 0, tzinfo=dt.UTC)


@dataclass
class FakeClock:
    """A `ports.Clock` that never waits. `tick_s` passes at each `monotonic()`: deadlines end without waiting."""

    tick_s: float = 0.0
    elapsed_s: float = 0.0
    slept: list[float] = field(default_factory=list)

    def now(self) -> dt.datetime:
        return EPOCH + dt.timedelta(seconds=self.elapsed_s)

    def monotonic(self) -> float:
        self.elapsed_s += self.tick_s
        return self.elapsed_s

    def sleep(self, seconds: float) -> None:
        if seconds > 0:
            self.slept.append(seconds)
            self.elapsed_s += seconds

    def advance(self, seconds: float) -> None:
        self.elapsed_s += seconds


class RealClock:
    """The machine's clock, for what has to be measured."""

    def now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        if seconds > 0:
            time.sleep(seconds)
