"""Virtual time: an hour of pauses passes in the seconds that the work between them takes.

The loop's clock jumps to the next timer whenever nothing else is to be done. While a database
transaction is open (its thread needs true time) the clock stands still.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from storage.store import SqlStore
from storage.unit import SqlUnit

T = TypeVar("T")

START = datetime(2026, 5, 22, 8, 0, tzinfo=UTC)
_BUSY_SECONDS = 0.05


class VirtualClock:
    """The wall and the steady clock of a virtual world."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.busy = 0

    def monotonic(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return START + timedelta(seconds=self.seconds - 1000.0)


class _Jumping(selectors.DefaultSelector):
    def __init__(self, clock: VirtualClock) -> None:
        super().__init__()
        self._clock = clock

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        events = super().select(0)
        if events or timeout == 0:
            return events
        if self._clock.busy or timeout is None:
            return super().select(_BUSY_SECONDS)
        self._clock.seconds += timeout
        return []


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self, clock: VirtualClock) -> None:
        self._virtual = clock
        super().__init__(_Jumping(clock))

    def time(self) -> float:
        return self._virtual.seconds


def run_virtually(clock: VirtualClock, main: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine to its end in virtual time."""
    with asyncio.Runner(loop_factory=lambda: _Loop(clock)) as runner:
        return runner.run(main)


class TimelessStore(SqlStore):
    """The real store; its transactions take no virtual time."""

    def __init__(self, clock: VirtualClock, *args: Any) -> None:
        super().__init__(*args)
        self._clock = clock

    @asynccontextmanager
    async def read(self) -> AsyncIterator[SqlUnit]:
        self._clock.busy += 1
        try:
            async with super().read() as unit:
                yield unit
        finally:
            self._clock.busy -= 1

    @asynccontextmanager
    async def write(self) -> AsyncIterator[SqlUnit]:
        self._clock.busy += 1
        try:
            async with super().write() as unit:
                yield unit
        finally:
            self._clock.busy -= 1
