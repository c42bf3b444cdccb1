"""A person with a key at a running stand-in, whose clocks the test holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp

from bot.sim.jiema.server import JiemaSim

START = datetime(2026, 5, 22, 8, 0, tzinfo=UTC)


@dataclass
class Hands:
    """Both clocks of the stand-in; they move only when told."""

    seconds: float = 1000.0

    def clock(self) -> float:
        return self.seconds

    def wall(self) -> datetime:
        return START + timedelta(seconds=self.seconds - 1000)


@dataclass
class World:
    sim: JiemaSim
    hands: Hands
    session: aiohttp.ClientSession
    account_id: str
    key: str = field(repr=False)

    async def raw(self, method: str, path: str, **kwargs: Any) -> aiohttp.ClientResponse:
        kwargs.setdefault("headers", {"Authorization": f"Bearer {self.key}"})
        async with self.session.request(method, self.sim.url + path, **kwargs) as response:
            await response.read()
            return response

    async def ok(self, method: str, path: str, **kwargs: Any) -> Any:
        response = await self.raw(method, path, **kwargs)
        answer = await response.json()
        assert (response.status, answer["ok"]) == (200, True), answer
        assert set(answer) == {"ok", "data"}
        return answer["data"]

    async def refused(self, method: str, path: str, **kwargs: Any) -> tuple[int, str]:
        response = await self.raw(method, path, **kwargs)
        answer = await response.json()
        assert answer["ok"] is False
        assert set(answer) == {"ok", "code", "message"}
        return response.status, answer["code"]

    async def place(self, service: str = "tg", country: int | str = 7) -> Any:
        return await self.ok("POST", "/orders", json={"service": service, "country": country})

    async def control(self, method: str, path: str, body: Any = None) -> Any:
        url = self.sim.control_url + path
        async with self.session.request(method, url, json=body) as response:
            assert response.status == 200, await response.text()
            return await response.json()

    @property
    def balance(self) -> int:
        return self.sim.state.accounts.get(self.account_id).balance_cents

    def ledger(self, order_id: str) -> list[tuple[str, int]]:
        return [(e.kind.value, e.cents) for e in self.sim.state.ledger.of_order(order_id)]
