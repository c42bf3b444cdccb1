"""Those who meet at the page: a visitor with plain HTTP, and a bot that follows a script."""

from typing import Any

import aiohttp

from bot.demo import PERSON_ID
from bot.sim.page_server import DemoPage
from bot.sim.telegram.server import TelegramSim


class Visitor:
    def __init__(self, page: DemoPage, session: aiohttp.ClientSession) -> None:
        self.page = page
        self.session = session

    async def open(self, address: str | None = None, **headers: str) -> aiohttp.ClientResponse:
        """Open the page's whole address, or another."""
        async with self.session.get(address or self.page.address, headers=headers) as answer:
            await answer.read()
            return answer

    async def read(self, path: str) -> dict[str, Any]:
        async with self.session.get(self.page.origin + path) as answer:
            assert answer.status == 200
            return dict(await answer.json())

    async def act(self, path: str, status: int = 200, **body: Any) -> dict[str, Any]:
        async with self.session.post(self.page.origin + path, json=body) as answer:
            assert answer.status == status
            return dict(await answer.json())


class ScriptedBot:
    def __init__(self, telegram: TelegramSim, session: aiohttp.ClientSession) -> None:
        self.telegram = telegram
        self.session = session

    async def call(self, method: str, **params: Any) -> Any:
        url = f"{self.telegram.url}/bot{self.telegram.token}/{method}"
        async with self.session.post(url, json=params) as answer:
            body = await answer.json()
        assert body["ok"], body
        return body["result"]

    async def say(self, text: str, *rows: list[dict[str, Any]], **more: Any) -> int:
        """Send a message in HTML with rows of buttons; return its id."""
        if rows:
            more["reply_markup"] = {"inline_keyboard": rows}
        message = await self.call(
            "sendMessage", chat_id=PERSON_ID, text=text, parse_mode="HTML", **more
        )
        return int(message["message_id"])

    async def next_press(self) -> dict[str, Any]:
        """Wait for the press of a button and return the callback query."""
        updates = await self.call("getUpdates", timeout=10, allowed_updates=["callback_query"])
        await self.call("getUpdates", offset=updates[-1]["update_id"] + 1)
        return dict(updates[-1]["callback_query"])
