"""A clock that only moves when everyone sleeps."""

import asyncio
import heapq
from collections.abc import Awaitable
from typing import Any


class VirtualTime:
    def __init__(self) -> None:
        self.now = 0.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._count = 0

    def clock(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self._count += 1
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now + seconds, self._count, woken))
        await woken

    async def run(self, *work: Awaitable[Any]) -> list[Any]:
        """Finish all `work`, moving on to the next sleeper whenever nothing else can happen."""
        everything = asyncio.gather(*work)
        while not everything.done():
            for _ in range(5):
                await asyncio.sleep(0)
            while self._sleepers and not everything.done():
                at, _, woken = heapq.heappop(self._sleepers)
                if not woken.done():
                    self.now = max(self.now, at)
                    woken.set_result(None)
                    break
        return await everything
