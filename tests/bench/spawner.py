"""Starting tasks and ending them, and the pauses both watchers share."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

CALM_SECONDS = 60.0
"""Before the first SMS and after the last."""
TAP_PAUSE_SECONDS = 0.5
"""From a code to the tap on Next SMS."""


class Spawner:
    """Starts tasks, keeps them, and remembers how they failed."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[object]] = set()
        self.failures: list[BaseException] = []

    def __call__(self, _name: str, work: Coroutine[Any, Any, object]) -> object:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[object]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.failures.append(error)

    async def stop(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self.failures:
            raise self.failures[0]
