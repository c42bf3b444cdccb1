"""The change sequence: a number that grows with everything that happens, and can be awaited."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@dataclass(slots=True)
class Changes:
    """Counts changes and wakes those who wait for the next one."""

    seq: int = 0
    closed: bool = False
    _waiters: list[asyncio.Future[None]] = field(default_factory=list)

    def bump(self) -> int:
        """Note a change and return its number."""
        self.seq += 1
        self._wake()
        return self.seq

    def close(self) -> None:
        """Let everybody who waits go."""
        self.closed = True
        self._wake()

    async def wait(self, after: int, timeout_seconds: float | None = None) -> int:
        """Return the sequence number as soon as it is past `after`, or at the time-out."""
        with suppress(TimeoutError):
            async with asyncio.timeout(timeout_seconds):
                while self.seq <= after and not self.closed:
                    waiter = asyncio.get_running_loop().create_future()
                    self._waiters.append(waiter)
                    await waiter
        return self.seq

    async def stream(self, after: int) -> AsyncIterator[int]:
        """Yield the sequence number whenever it has grown past the last one yielded."""
        while not self.closed:
            after = await self.wait(after)
            yield after

    def _wake(self) -> None:
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)
