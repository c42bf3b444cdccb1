"""Those who meet at the page: a visitor with plain HTTP, and a bot that follows a script."""

from typing import Any

import aiohttp

from bot.sim.page_cast import ANN_ID
from bot.sim.page_server import DemoPage
from bot.sim.telegram.server import TelegramSim

HOME = {"user": ANN_ID, "chat": ANN_ID}
"""Ann in her private chat with the bot."""


class Visitor:
    def __init__(self, page: DemoPage, session: aiohttp.ClientSession) -> None:
        self.page = page
        self.session = session

    async def open(self, address: str | None = None, **headers: str) -> aiohttp.ClientResponse:
        """Open the page's whole address, or another."""
        async with self.session.get(address or self.page.address, headers=headers) as answer:
            await answer.read()
            return answer

    async def read(self, path: str, **query: Any) -> dict[str, Any]:
        async with self.session.get(self.page.origin + path, params=query) as answer:
            assert answer.status == 200
            return dict(await answer.json())

    async def act(self, path: str, status: int = 200, **body: Any) -> dict[str, Any]:
        async with self.session.post(self.page.origin + path, json=body) as answer:
            assert answer.status == status, await answer.text()
            return dict(await answer.json())

    async def says(self, text: str, **place: int) -> None:
        """Say something as Ann in her private chat, or elsewhere."""
        await self.act("/chat/message", **(HOME | place), text=text)

    async def chat(self, **query: Any) -> dict[str, Any]:
        """See a chat as Ann sees her private one, or another."""
        return await self.read("/chat", **(HOME | query))


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

    async def upload(self, method: str, field: str, content: bytes, **params: Any) -> Any:
        """Call a method that sends a file."""
        url = f"{self.telegram.url}/bot{self.telegram.token}/{method}"
        form = aiohttp.FormData({name: str(value) for name, value in params.items()})
        form.add_field(field, content, filename=f"{field}.bin")
        async with self.session.post(url, data=form) as answer:
            body = await answer.json()
        assert body["ok"], body
        return body["result"]

    async def say(self, text: str, *rows: list[dict[str, Any]], **more: Any) -> int:
        """Send a message in HTML with rows of buttons, to Ann if to nobody else; return its id."""
        if rows:
            more["reply_markup"] = {"inline_keyboard": rows}
        params = {"chat_id": ANN_ID, "text": text, "parse_mode": "HTML", **more}
        return int((await self.call("sendMessage", **params))["message_id"])

    async def hears(self, kind: str, text: str = "") -> dict[str, Any]:
        """Wait for an update of a kind, that ends with a text, and return what it is about."""
        offset = 0
        while True:
            params = {"offset": offset, "timeout": 30, "allowed_updates": [kind]}
            for update in await self.call("getUpdates", **params):
                offset = update["update_id"] + 1
                if kind in update and update[kind].get("text", "").endswith(text):
                    await self.call("getUpdates", offset=offset)
                    return dict(update[kind])

    async def next_press(self) -> dict[str, Any]:
        """Wait for the press of a button and return the callback query."""
        return await self.hears("callback_query")
