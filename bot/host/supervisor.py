"""The one place that starts background tasks, and the one that ends them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

import structlog

log = structlog.get_logger(__name__)

T = TypeVar("T")

FIRST_DELAY_SECONDS = 1.0
LONGEST_DELAY_SECONDS = 30.0
HEALTHY_AFTER_SECONDS = 60.0
GRACE_SECONDS = 3.0
UNWIND_SECONDS = 1.0


class Stopped(RuntimeError):
    """A task was to be started after the supervisor had stopped."""


def restart_delay_seconds(crashes_in_a_row: int, first_seconds: float) -> float:
    """Return the pause before a loop is started again: doubled at each crash, bounded."""
    return float(min(first_seconds * 2 ** min(crashes_in_a_row - 1, 16), LONGEST_DELAY_SECONDS))


class Supervisor:
    """Keeps a reference to every background task, logs failures, and ends all of them.

    Args:
        first_delay_seconds: pause after the first crash of a loop.
        passing: errors that say of themselves that they pass: a loop that they end is no failure,
            and starts again after the first pause, however often.
    """

    def __init__(
        self,
        *,
        first_delay_seconds: float = FIRST_DELAY_SECONDS,
        passing: tuple[type[Exception], ...] = (),
    ) -> None:
        self._passing = passing
        self._first_delay_seconds = first_delay_seconds
        self._loops: set[asyncio.Task[None]] = set()
        self._work: set[asyncio.Task[Any]] = set()
        self._down: set[str] = set()
        self._stopped = False

    @property
    def down(self) -> frozenset[str]:
        """Names of the loops that have crashed and not run healthily since."""
        return frozenset(self._down)

    def spawn(self, name: str, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Start work that has an end; :meth:`stop` waits for it.

        A failure is logged, and raised to whoever awaits the returned task.

        Raises:
            Stopped: after :meth:`stop` has ended; ``work`` is closed and never runs.
        """
        if self._stopped:
            work.close()
            raise Stopped(name)
        task = asyncio.create_task(work, name=name)
        self._work.add(task)
        task.add_done_callback(self._work_done)
        return task

    def loop(self, name: str, run: Callable[[], Awaitable[None]]) -> None:
        """Start something that runs as long as the bot: it is started again after a crash.

        ``run`` returning ends the loop; :meth:`stop` cancels it. Work that must not be cut
        short belongs into :meth:`spawn`.

        Raises:
            Stopped: after :meth:`stop` was called.
        """
        if self._stopped:
            raise Stopped(name)
        task = asyncio.create_task(self._keep_running(name, run), name=name)
        self._loops.add(task)
        task.add_done_callback(self._loops.discard)

    async def stop(self, grace_seconds: float = GRACE_SECONDS) -> None:
        """Cancel the loops, wait for work in hand, then cancel what is left.

        Takes at most ``grace_seconds`` and :data:`UNWIND_SECONDS` together; a task that
        ignores its cancellation is named in the log and left behind.
        """
        clock = asyncio.get_running_loop()
        deadline = clock.time() + grace_seconds
        for task in self._loops:
            task.cancel()
        while (busy := self._loops | self._work) and clock.time() < deadline:
            # Work in hand may start more of it, so look again after each round.
            await asyncio.wait(
                busy,
                timeout=max(0.0, deadline - clock.time()),
                return_when=asyncio.FIRST_COMPLETED,
            )
        self._stopped = True
        late = self._loops | self._work
        for task in late:
            log.warning("task.cancelled", task=task.get_name())
            task.cancel()
        if late:
            _done, late = await asyncio.wait(late, timeout=UNWIND_SECONDS)
        for task in late:
            log.error("task.left_behind", task=task.get_name())

    async def _keep_running(self, name: str, run: Callable[[], Awaitable[None]]) -> None:
        clock = asyncio.get_running_loop()
        crashes = 0
        while True:
            started = clock.time()
            recovery = clock.call_later(HEALTHY_AFTER_SECONDS, self._down.discard, name)
            try:
                await run()
            except self._passing as trouble:
                pause = self._first_delay_seconds
                log.warning("task.paused", task=name, reason=str(trouble), again_in_seconds=pause)
            except Exception:
                if clock.time() - started >= HEALTHY_AFTER_SECONDS:
                    crashes = 0
                crashes += 1
                pause = restart_delay_seconds(crashes, self._first_delay_seconds)
                self._down.add(name)
                log.exception("task.crashed", task=name, again_in_seconds=pause)
            else:
                self._down.discard(name)
                log.info("task.ended", task=name)
                return
            finally:
                recovery.cancel()
            await asyncio.sleep(pause)

    def _work_done(self, task: asyncio.Task[Any]) -> None:
        self._work.discard(task)
        if task.cancelled() or (error := task.exception()) is None:
            return
        if isinstance(error, self._passing):
            log.warning("task.given_up", task=task.get_name(), reason=str(error))
        else:
            log.error("task.failed", task=task.get_name(), exc_info=error)
