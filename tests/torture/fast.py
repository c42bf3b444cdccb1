"""Time that passes faster: the bot's own pauses and limits stay what they are, and take less."""

from __future__ import annotations

import asyncio
import selectors
import time
from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

T = TypeVar("T")

_real_monotonic = time.monotonic


@dataclass(frozen=True)
class FastTime:
    """Clocks that run ``speed`` times as fast as the machine's since ``began`` (Unix time)."""

    speed: float
    began: float

    def monotonic(self) -> float:
        return _real_monotonic() * self.speed

    def unix(self) -> float:
        return self.at(time.time())

    def wall(self) -> datetime:
        return datetime.fromtimestamp(self.unix(), UTC)

    def at(self, unix: float) -> float:
        """Return what the fast clock showed at a moment of the machine's."""
        return self.began + (unix - self.began) * self.speed


class _FastSelector(selectors.DefaultSelector):
    def __init__(self, speed: float) -> None:
        super().__init__()
        self._speed = speed

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        return super().select(None if timeout is None else timeout / self._speed)


class FastLoop(asyncio.SelectorEventLoop):
    """An event loop on a fast clock: ``asyncio.sleep(10)`` takes ``10 / speed`` seconds."""

    def __init__(self, clock: FastTime) -> None:
        self._fast = clock
        super().__init__(_FastSelector(clock.speed))

    def time(self) -> float:
        return self._fast.monotonic()


def run_fast(clock: FastTime, main: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine to its end on a fast loop."""
    with asyncio.Runner(loop_factory=lambda: FastLoop(clock)) as runner:
        return runner.run(main)
