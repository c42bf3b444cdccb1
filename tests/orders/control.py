"""Time that moves when a test says so, and loops that can be waited for."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from datetime import datetime, timedelta
from typing import Any, Protocol

from tests.storage.samples import NOW


class Clock:
    """The wall and the steady clock, moved together."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def now(self) -> datetime:
        return self.at(self.seconds)

    def at(self, seconds: float) -> datetime:
        return NOW + timedelta(seconds=seconds - 1000.0)

    def monotonic(self) -> float:
        return self.seconds

    def advance(self, seconds: float) -> None:
        self.seconds += seconds


class Spawner:
    """Starts tasks and remembers how they ended."""

    def __init__(self) -> None:
        self.tasks: set[asyncio.Task[object]] = set()
        self.failures: list[BaseException] = []

    def __call__(self, _name: str, work: Coroutine[Any, Any, object]) -> object:
        task = asyncio.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[object]) -> None:
        self.tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.failures.append(error)


class Bed(asyncio.Event):
    """The event a loop sleeps on; knows whether it does."""

    def __init__(self) -> None:
        super().__init__()
        self.asleep = asyncio.Event()

    async def wait(self) -> Any:
        self.asleep.set()
        try:
            return await super().wait()
        finally:
            self.asleep.clear()


class HasLoop(Protocol):
    _stir: asyncio.Event

    async def run(self) -> None: ...


class Driver:
    """Runs a loop of ours and waits until it has nothing left to do.

    Args:
        held: how many spawned tasks are held up by the test itself.
    """

    def __init__(self, loop: HasLoop, clock: Clock, spawner: Spawner) -> None:
        self._bed = Bed()
        loop._stir = self._bed
        self._clock = clock
        self._spawner = spawner
        self._run = loop.run
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._task = asyncio.create_task(self._run())
        await self.quiet()

    async def quiet(self, held: int = 0) -> None:
        """Wait until the loop sleeps and all but ``held`` spawned tasks have ended."""
        assert self._task is not None
        while True:
            if not self._bed.asleep.is_set():
                await self._sleep_or_crash(self._task)
            elif self._bed.is_set():
                await asyncio.sleep(0)
            elif len(self._spawner.tasks) > held:
                await asyncio.wait(self._spawner.tasks, return_when=asyncio.FIRST_COMPLETED)
            else:
                return

    @property
    def is_quiet(self) -> bool:
        return self._bed.asleep.is_set() and not self._bed.is_set() and not self._spawner.tasks

    def stir(self) -> None:
        self._bed.set()

    async def _sleep_or_crash(self, run: asyncio.Task[None]) -> None:
        asleep = asyncio.ensure_future(self._bed.asleep.wait())
        await asyncio.wait({asleep, run}, return_when=asyncio.FIRST_COMPLETED)
        asleep.cancel()
        if run.done():
            run.result()

    async def advance(self, seconds: float, held: int = 0) -> None:
        self._clock.advance(seconds)
        self._bed.set()
        await self.quiet(held)

    async def stop(self) -> None:
        tasks = [task for task in (self._task, *self._spawner.tasks) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
