"""Keeps a bot running, through every death the plan has and any it has not."""

from __future__ import annotations

import asyncio
import signal
from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from tests.torture.forks import Forks, Process
from tests.torture.outside import Outside
from tests.torture.plan import Kill, KillKind

POINT_SECONDS: Final = 150.0
"""Fast seconds in which a crash point must be passed; then it is killed where it is."""
STOP_SECONDS: Final = 150.0
"""Fast seconds: many times the bot's grace, since the machine is busy."""


@dataclass
class Deaths:
    """Starts the bot, ends it as planned, starts it again.

    Attributes:
        kills: those still to come.
        times: of every death, and of every wish that it stop, on the fast clock.
    """

    outside: Outside
    forks: Forks
    kills: list[Kill]
    times: list[float] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    troubles: list[str] = field(default_factory=list)
    _process: Process | None = None

    async def keep_running(self) -> None:
        """Go on until cancelled."""
        while True:
            kill = self.kills.pop(0) if self.kills else None
            process = await self._start(kill)
            if kill is not None:
                await self._end(kill, process)
            else:
                status = await asyncio.shield(process.ended)
                self.troubles.append(f"ended by itself with {status}")
            self.times.append(self.outside.clock.unix())

    async def stop(self) -> None:
        """Let it end as at a shutdown, which must be clean."""
        if self._process is not None:
            await self._stop(self._process)

    async def _start(self, kill: Kill | None) -> Process:
        environment = self.outside.environment()
        if kill is not None and kill.kind is KillKind.POINT:
            environment["CRASH_AT"] = kill.point
        self._process = await self.forks.start(
            environment=environment,
            log=str(self.outside.log),
            speed=self.outside.clock.speed,
            began=self.outside.clock.began,
        )
        return self._process

    async def _end(self, kill: Kill, process: Process) -> None:
        done, _ = await asyncio.wait([process.ended], timeout=kill.after or POINT_SECONDS)
        if done and kill.kind is KillKind.POINT and process.ended.result() == -signal.SIGKILL:
            self.counts[kill.point.partition(":")[0]] += 1
        elif done:
            self.troubles.append(f"ended by itself with {process.ended.result()}")
        elif kill.kind is KillKind.STOP:
            self.counts["SIGTERM"] += 1
            await self._stop(process)
        else:
            self.counts["kill -9"] += 1
            process.send(signal.SIGKILL)
            await asyncio.shield(process.ended)

    async def _stop(self, process: Process) -> None:
        self.times.append(self.outside.clock.unix())
        process.send(signal.SIGTERM)
        done, _ = await asyncio.wait([process.ended], timeout=STOP_SECONDS)
        if not done:
            self.troubles.append("did not stop")
            process.send(signal.SIGKILL)
        status = await asyncio.shield(process.ended)
        if status not in {0, -signal.SIGKILL}:
            self.troubles.append(f"stopped with {status}")
