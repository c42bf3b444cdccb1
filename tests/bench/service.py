"""The service's stand-in behind the real SDK, without sockets: round trips in virtual time."""

from __future__ import annotations

import asyncio
import json
import random
from typing import Any, cast

from bot.jiema.budget import Budgets
from bot.jiema.client import Jiema, JiemaSession
from bot.jiema.wire import KeyAuth, RawAnswer, Wire
from bot.sim.jiema.api import Api, Call, Endpoint
from bot.sim.jiema.errors import ApiError
from bot.sim.jiema.orders import Order
from bot.sim.jiema.settings import SimSettings
from bot.sim.jiema.state import SimState
from bot.sim.jiema.wire import Answer
from tests.bench.virtual import VirtualClock

SHORTEST_TRIP_SECONDS = 0.06
LONGEST_TRIP_SECONDS = 0.10
ROUND_TRIP_SECONDS = (SHORTEST_TRIP_SECONDS + LONGEST_TRIP_SECONDS) / 2


class VirtualService:
    """The stand-in's state, reached through :class:`~bot.jiema.session.JiemaSession`.

    Args:
        worker_seconds: how often the list learns of SMS by itself; 0: at once.
    """

    def __init__(self, clock: VirtualClock, chance: random.Random, worker_seconds: float) -> None:
        settings = SimSettings(
            worker_seconds=worker_seconds,
            worker_phase_seconds=chance.uniform(0, worker_seconds),
            window_seconds=24 * 3600.0,
        )
        self.state = SimState(clock=clock.monotonic, wall=clock.now, seed="1", settings=settings)
        self.asked = 0
        self.refused = 0
        self._chance = chance
        self._api = Api(self.state)
        self._endpoints = {(each.method, each.path): each for each in self._api.endpoints()}
        self._budgets = Budgets(b"bench", clock=clock.monotonic, sleep=asyncio.sleep)
        account, self.key = self.state.add_account("Bench", 10**9)
        self._account = account

    def place(self) -> Order:
        found = self.state.find("tg", 7)
        if self.state.stock.offers("tg")[7].count < 1:
            self.state.set_stock("tg", 7, count=500)
        return self.state.life.place(self._account, *found)

    def session(self, key: str) -> JiemaSession:
        return JiemaSession(cast("Wire", self), self._budgets, key, None)

    def as_site(self) -> Jiema:
        return cast("Jiema", self)

    async def exchange(
        self,
        method: str,
        path: str,
        _auth: KeyAuth | None = None,
        *,
        params: dict[str, str] | None = None,
        body: Any = None,
    ) -> RawAnswer:
        """Stand in for :meth:`bot.jiema.wire.Wire.exchange`."""
        await self.trip()
        answer = await self._answer(method, path, params or {}, body)
        await self.trip()
        return RawAnswer(
            answer.status,
            json.dumps(answer.body).encode(),
            None if answer.retry_after is None else float(answer.retry_after),
        )

    async def trip(self) -> None:
        """Be on the way, one way."""
        seconds = self._chance.uniform(SHORTEST_TRIP_SECONDS, LONGEST_TRIP_SECONDS)
        await asyncio.sleep(seconds / 2)

    async def _answer(self, method: str, path: str, query: dict[str, str], body: Any) -> Answer:
        self.state.advance()
        self.asked += 1
        endpoint, order_id = self._find(method, path)
        wait = self.state.limits.admit("key-1", endpoint.kind, self.state.time.now())
        if wait is not None:
            self.refused += 1
            return Answer.refusal(ApiError("RATE_LIMITED", "", retry_after_seconds=wait))
        try:
            return Answer.success(await endpoint.handle(Call(self._account, order_id, query, body)))
        except ApiError as error:
            return Answer.refusal(error)

    def _find(self, method: str, path: str) -> tuple[Endpoint, str]:
        found = self._endpoints.get((method, path))
        if found is not None:
            return found, ""
        _, _, order_id, *rest = path.split("/")
        return self._endpoints[method, "/".join(["/orders/:id", *rest])], order_id
