"""The stand-in as a server on loopback."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable

from aiohttp import web

from bot.sim.jiema.control import CONTROL_ROOT, Control
from bot.sim.jiema.gate import API_ROOT, Gate
from bot.sim.jiema.settings import SimSettings
from bot.sim.jiema.state import SimState
from bot.sim.jiema.times import MonotonicClock, WallClock, utc_now

HOST = "127.0.0.1"
SHUTDOWN_SECONDS = 0.1  # held calls are cut off rather than waited for


class JiemaSim:
    """The jiema.my REST API on loopback, with control routes beside it.

    It may be stopped and started again, on the same port too: the state stays.
    `clock`, `wall`, `seed` and `settings` are those of SimState. Without `control` there are no
    control routes, which need no key.
    """

    def __init__(
        self,
        *,
        clock: MonotonicClock = time.monotonic,
        wall: WallClock = utc_now,
        seed: str | None = None,
        settings: SimSettings | None = None,
        control: bool = True,
    ) -> None:
        self.state = SimState(clock=clock, wall=wall, seed=seed, settings=settings)
        self.port = 0
        self._routes: list[web.AbstractRouteDef] = [*Gate(self.state).routes()]
        if control:
            self._routes += Control(self.state).routes()
        self._runner: web.AppRunner | None = None
        self._timer: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        """The base URL of the API, without a slash at its end."""
        return f"http://{HOST}:{self.port}{API_ROOT}"

    @property
    def control_url(self) -> str:
        """The base URL of the control routes, without a slash at its end."""
        return f"http://{HOST}:{self.port}{CONTROL_ROOT}"

    def add_routes(self, routes: Iterable[web.AbstractRouteDef]) -> None:
        """Serve more routes beside; call it before `start`."""
        self._routes += routes

    async def start(self, port: int = 0) -> None:
        """Listen on a port of 127.0.0.1; 0 takes a free one. Raise OSError if it is taken."""
        app = web.Application()
        app.add_routes(self._routes)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=SHUTDOWN_SECONDS)
        await self._runner.setup()
        await web.TCPSite(self._runner, HOST, port).start()
        self.port = self._runner.addresses[0][1]
        self._timer = asyncio.create_task(_keep_time(self.state))

    async def stop(self) -> None:
        """Close all connections and stop listening; what broke the timer is raised here."""
        timer, self._timer = self._timer, None
        runner, self._runner = self._runner, None
        if runner is not None:
            await runner.cleanup()
        if timer is not None:
            timer.cancel()
            await asyncio.wait([timer])
            if not timer.cancelled():
                timer.result()


async def _keep_time(state: SimState) -> None:
    agenda = state.agenda
    while True:
        agenda.altered.clear()
        state.advance()
        due = agenda.next_due()
        try:
            async with asyncio.timeout(None if due is None else due - state.time.now()):
                await agenda.altered.wait()
        except TimeoutError:
            continue
