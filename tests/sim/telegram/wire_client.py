"""A client of the stand-in's three faces: the Bot API, a person's acts, and the reads."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import aiohttp

from bot.sim.telegram.server import TelegramSim

ANN = 7
BOB = 8


@dataclass(frozen=True, slots=True)
class Reply:
    """A Bot API answer."""

    status: int
    body: dict[str, Any]

    @property
    def result(self) -> Any:
        """What a call that went well returned."""
        assert self.body["ok"], self.body
        return self.body["result"]

    @property
    def description(self) -> str:
        """Why a call was refused."""
        assert not self.body["ok"], self.body
        return str(self.body["description"])


@dataclass(frozen=True, slots=True)
class WireClient:
    """Speaks HTTP to one stand-in."""

    sim: TelegramSim
    session: aiohttp.ClientSession

    async def call(self, method: str, /, **params: Any) -> Reply:
        """Call a Bot API method with a JSON body."""
        url = f"{self.sim.url}/bot{self.sim.token}/{method}"
        async with self.session.post(url, json=params) as response:
            return Reply(response.status, await response.json())

    async def send(self, text: str = "Hello", chat_id: int = ANN, **params: Any) -> int:
        """Send a message as the bot and return its id."""
        reply = await self.call("sendMessage", chat_id=chat_id, text=text, **params)
        return int(reply.result["message_id"])

    async def act(self, name: str, /, **arguments: Any) -> dict[str, Any]:
        """Act through a control route, successfully."""
        status, body = await self.try_act(name, **arguments)
        assert status == 200, body
        return body

    async def try_act(self, name: str, /, **arguments: Any) -> tuple[int, dict[str, Any]]:
        """Act through a control route; return the HTTP status too."""
        async with self.session.post(f"{self.sim.url}/_sim/{name}", json=arguments) as response:
            return response.status, await response.json()

    async def faults(self, *plan: dict[str, Any]) -> None:
        """Add faults to the plan."""
        async with self.session.post(f"{self.sim.url}/_sim/faults", json=plan) as response:
            assert response.status == 200, await response.text()

    async def read(self, name: str, **query: Any) -> dict[str, Any]:
        """Read a control route."""
        async with self.session.get(f"{self.sim.url}/_sim/{name}", params=query) as response:
            assert response.status == 200, await response.text()
            body: dict[str, Any] = await response.json()
            return body

    async def messages(self, chat_id: int = ANN) -> list[dict[str, Any]]:
        """Return the whole history of a chat."""
        body = await self.read("chat", chat_id=chat_id)
        messages: list[dict[str, Any]] = body["messages"]
        return messages

    async def updates(self, offset: int = 0) -> list[dict[str, Any]]:
        """Return the updates that wait, at once."""
        reply = await self.call("getUpdates", offset=offset)
        updates: list[dict[str, Any]] = reply.result
        return updates


async def until(condition: Callable[[], bool]) -> None:
    """Let the event loop run until a condition holds for which the stand-in has no event."""
    while not condition():  # noqa: ASYNC110 - what a request waits for inside is not announced
        await asyncio.sleep(0)


def keyboard(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Return an inline keyboard of these rows."""
    return {"inline_keyboard": list(rows)}


def button(text: str = "Go", data: str = "v1:go", **fields: Any) -> dict[str, Any]:
    """Return a callback button, or another if `fields` say so."""
    return {"text": text, **(fields or {"callback_data": data})}
