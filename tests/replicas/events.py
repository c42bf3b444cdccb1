"""What befalls the replicas and their servers during a run, and when."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol

from tests.flows.processes import EndedAtStart
from tests.replicas.fleet import Fleet, Replica
from tests.replicas.holdings import Holdings

NOTE_EVERY_SECONDS: Final = 2.0
OUTAGE_SECONDS: Final = 4.0
"""How long a server stays away that is restarted."""

DATABASE_AWAY: Final = "the database does not answer"
"""Begins the line with which a bot refuses to start."""


class What(StrEnum):
    """One kind of trouble."""

    KILL = "kill -9"
    PAUSE = "SIGSTOP"
    REDIS = "Redis restarted"
    POSTGRES = "PostgreSQL restarted"


@dataclass(frozen=True)
class Event:
    """Trouble.

    Attributes:
        after: seconds from the start of the run.
        lasts: until the replica is started again or woken; until the server is.
        replica: its place, of those that run.
    """

    what: What
    after: float
    lasts: float
    replica: int = 0


class Server(Protocol):
    """What can be stopped, and started where it was."""

    def start(self) -> None: ...

    def stop(self) -> None: ...


def one_by_one(seconds: float) -> tuple[Event, ...]:
    """Plan every trouble by itself, in a run of so many seconds; in 240 the pause is a minute."""
    part = seconds / 240
    return (
        Event(What.KILL, 40 * part, 30 * part, 0),
        Event(What.PAUSE, 85 * part, 60 * part, 1),
        Event(What.REDIS, 165 * part, OUTAGE_SECONDS),
        Event(What.POSTGRES, 195 * part, OUTAGE_SECONDS),
    )


def at_once() -> tuple[Event, ...]:
    """Plan the same for a short run: two replicas are lost together, the third takes everything."""
    return (
        Event(What.KILL, 8, 15, 0),
        Event(What.PAUSE, 9, 14, 1),
        Event(What.REDIS, 25, 1),
        Event(What.POSTGRES, 29, 1),
    )


@dataclass
class Troubles:
    """Lets the events happen.

    Attributes:
        times: moments near which a message that was sent may not have been noted; Unix time.
        happened: what happened when, in seconds from the start, for the table.
    """

    fleet: Fleet
    holdings: Holdings
    postgres: Server
    redis: Server
    started: Callable[[Replica], None]
    times: list[float] = field(default_factory=list)
    happened: list[tuple[float, str]] = field(default_factory=list)
    _began: float = field(default_factory=time.monotonic)

    async def run(self, events: Sequence[Event]) -> None:
        """Let all of them happen; returns when the last is over."""
        self._began = time.monotonic()
        async with asyncio.TaskGroup() as group:
            for event in events:
                group.create_task(self._happen(event))

    async def _happen(self, event: Event) -> None:
        await asyncio.sleep(event.after)
        replica = self.fleet.replicas[event.replica % len(self.fleet.replicas)]
        match event.what:
            case What.KILL:
                self._note(f"{event.what} {replica.name}", replica)
                await replica.kill()
                await asyncio.sleep(event.lasts)
                await self._start_again(replica)
                self.started(replica)
                self._note(f"{replica.name} started again")
            case What.PAUSE:
                self._note(f"{event.what} {replica.name}", replica)
                replica.pause()
                await asyncio.sleep(event.lasts)
                replica.wake()
                self._note(f"{replica.name} woken")
            case What.REDIS:
                await self._restart(self.redis, event)
            case What.POSTGRES:
                await self._restart(self.postgres, event)

    async def _start_again(self, replica: Replica) -> None:
        """Start a replica, again each second while PostgreSQL is away, as a supervisor does."""
        while True:
            try:
                await replica.start()
            except EndedAtStart as ended:
                lines = str(ended).splitlines()
                if not any(line.startswith(DATABASE_AWAY) for line in lines):
                    raise
            else:
                return
            self._note(f"{replica.name} could not start: no PostgreSQL")
            await asyncio.sleep(1)

    async def _restart(self, server: Server, event: Event) -> None:
        self._note(event.what)
        away = asyncio.create_task(self._note_often())
        await asyncio.to_thread(server.stop)
        await asyncio.sleep(event.lasts)
        await asyncio.to_thread(server.start)
        self._note(f"{event.what}: there again")
        await asyncio.sleep(NOTE_EVERY_SECONDS)
        away.cancel()

    async def _note_often(self) -> None:
        while True:
            self.times.append(time.time())
            await asyncio.sleep(NOTE_EVERY_SECONDS)

    def _note(self, what: str, lost: Replica | None = None) -> None:
        self.times.append(time.time())
        self.happened.append((round(time.monotonic() - self._began, 1), what))
        if lost is not None:
            self.holdings.lose(lost.name)
