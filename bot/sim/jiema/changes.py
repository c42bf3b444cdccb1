"""A counter of changes that one can wait on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Changes:
    """Counts what happened; waiters wake at every step without polling."""

    def __init__(self) -> None:
        self.version = 0
        self._step = asyncio.Event()

    def bump(self) -> None:
        """Count one change and wake all waiters."""
        self.version += 1
        self._step.set()
        self._step = asyncio.Event()

    async def past(self, version: int, timeout_seconds: float | None) -> bool:
        """Wait until the counter is above `version`; return False if the time ran out."""
        try:
            async with asyncio.timeout(timeout_seconds):
                await self.until(lambda: self.version > version)
        except TimeoutError:
            return False
        return True

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until the condition holds, looking at it again after every change."""
        while not condition():
            await self._step.wait()
