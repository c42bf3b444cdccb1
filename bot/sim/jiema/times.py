"""The stand-in's two clocks and its agenda of things to come."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.sim.jiema.settings import SimSettings

MonotonicClock = Callable[[], float]
WallClock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the wall clock's time in UTC."""
    return datetime.now(UTC)


def iso(moment: datetime) -> str:
    """Write a moment as the API does: `2026-05-22T08:30:00.000Z`."""
    utc = moment.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


class SimTime:
    """Monotonic seconds for windows and waits, the skewed wall clock for time stamps."""

    def __init__(self, clock: MonotonicClock, wall: WallClock, settings: SimSettings) -> None:
        self._clock = clock
        self._wall = wall
        self._settings = settings

    def now(self) -> float:
        """Return the monotonic clock's seconds."""
        return self._clock()

    def stamp(self) -> datetime:
        """Return what the server takes for the present time."""
        return self._wall() + timedelta(seconds=self._settings.clock_skew_seconds)


class Agenda:
    """Actions with the monotonic second at which they fall due.

    `altered` is set whenever something was added, for whoever sleeps until the next one.
    """

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, Callable[[], None]]] = []
        self._numbers = itertools.count()
        self.altered = asyncio.Event()

    def add(self, due: float, action: Callable[[], None]) -> None:
        """Plan an action for a monotonic second."""
        heapq.heappush(self._heap, (due, next(self._numbers), action))
        self.altered.set()

    def next_due(self) -> float | None:
        """Return when the earliest action falls due, None if nothing is planned."""
        return self._heap[0][0] if self._heap else None

    def run_due(self, now: float) -> None:
        """Run, in the order of their due times, all actions due by now."""
        while self._heap and self._heap[0][0] <= now:
            action = heapq.heappop(self._heap)[2]
            action()
