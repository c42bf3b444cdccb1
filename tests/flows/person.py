"""A person in a chat: types, taps and reads, over HTTP through the Telegram stand-in."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import aiohttp

PATIENCE_SECONDS = 90.0


@dataclass(frozen=True)
class Seen:
    """A message as the person sees it."""

    message_id: int
    text: str
    buttons: tuple[dict[str, Any], ...]
    rings: bool
    reply_to: int | None
    edited: bool
    raw: dict[str, Any]

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(button["text"] for button in self.buttons)

    def button(self, label: str) -> dict[str, Any] | None:
        return next((b for b in self.buttons if b["text"].endswith(label)), None)

    def first_line(self) -> str:
        return self.text.splitlines()[0]


class Person:
    """One Telegram user in their private chat with the bot."""

    def __init__(
        self, http: aiohttp.ClientSession, user_id: int, name: str, language: str = "en"
    ) -> None:
        self._http = http
        self.user_id = user_id
        self.name = name
        self._language = language

    async def arrive(self) -> Person:
        await self.act("users", id=self.user_id, first_name=self.name, language_code=self._language)
        return self

    async def act(self, what: str, **body: Any) -> dict[str, Any]:
        async with self._http.post(f"/_sim/{what}", json=body) as answer:
            result: dict[str, Any] = await answer.json()
            assert answer.status < 400, (what, answer.status, result)
            return result

    async def plans(self, faults: list[dict[str, Any]]) -> None:
        """Let Telegram fail as planned."""
        async with self._http.post("/_sim/faults", json=faults) as answer:
            assert answer.status < 400, await answer.text()

    async def read(self, what: str, **query: Any) -> dict[str, Any]:
        async with self._http.get(f"/_sim/{what}", params=query) as answer:
            result: dict[str, Any] = await answer.json()
            assert answer.status < 400, (what, answer.status, result)
            return result

    async def says(self, text: str) -> int:
        """Type a text and send it; returns its message id."""
        sent = await self.act("message", chat_id=self.user_id, user_id=self.user_id, text=text)
        return int(sent["message_id"])

    async def sends(
        self, *, photo: bool = False, voice: bool = False, caption: str | None = None
    ) -> int:
        """Send a made-up photo or voice message; returns its message id."""
        body = {"photo": photo, "voice": voice, "caption": caption}
        sent = await self.act("message", chat_id=self.user_id, user_id=self.user_id, **body)
        return int(sent["message_id"])

    async def rewrites(self, message_id: int, text: str) -> None:
        """Edit one's own message."""
        await self.act(
            "edit_message",
            chat_id=self.user_id,
            user_id=self.user_id,
            message_id=message_id,
            text=text,
        )

    async def deletes(self, message_id: int) -> None:
        """Delete a message from the chat; bots are not told."""
        await self.act("delete_message", chat_id=self.user_id, message_id=message_id)

    async def asks(
        self,
        text: str,
        expect: str = "",
        *,
        button: str | None = None,
        where: Callable[[Seen], bool] = lambda _: True,
    ) -> Seen:
        """Send a text and wait for what the bot sends below it."""
        said = await self.says(text)
        return await self.sees(
            expect, button=button, where=lambda seen: seen.message_id > said and where(seen)
        )

    async def confirms(self, what: str = "telegram malaysia") -> Seen:
        """Search for service and country; returns the confirm screen."""
        return await self.asks(what, where=lambda seen: "Buy for" in seen.labels[0])

    async def goes(
        self, label: str, on: Seen, expect: str = "", *, button: str | None = None
    ) -> Seen:
        """Press a button and wait until its message has become another screen."""
        await self.taps(label, on=on)
        return await self.sees(
            expect,
            button=button,
            where=lambda seen: (
                seen.message_id == on.message_id
                and (seen.text, seen.labels) != (on.text, on.labels)
            ),
        )

    async def sees_on(
        self,
        on: Seen,
        text: str = "",
        *,
        button: str | None = None,
        where: Callable[[Seen], bool] = lambda _: True,
        seconds: float = PATIENCE_SECONDS,
    ) -> Seen:
        """Wait until one message shows this."""
        return await self.sees(
            text,
            button=button,
            where=lambda seen: seen.message_id == on.message_id and where(seen),
            seconds=seconds,
        )

    async def opens_below(self, label: str, on: Seen, expect: str = "") -> Seen:
        """Press a button that leaves its message alone; returns what was sent below."""
        lowest = (await self.last()).message_id
        await self.taps(label, on=on)
        return await self.sees(expect, where=lambda seen: seen.message_id > lowest)

    async def sees_gone(self, message_id: int, *, seconds: float = PATIENCE_SECONDS) -> None:
        """Wait until a message, one's own or the bot's, is deleted."""
        async with asyncio.timeout(seconds):
            while True:
                view = await self.read("chat", chat_id=self.user_id, user_id=self.user_id)
                stands = {m["message_id"] for m in view["messages"] if not m.get("deleted")}
                if message_id not in stands:
                    return
                await self.read("wait", after=view["seq"], timeout_seconds=5)

    async def chat(self) -> list[Seen]:
        """Return what stands in the chat from the bot, oldest first."""
        _, messages = await self._snapshot()
        return messages

    async def last(self) -> Seen:
        """Return the bot's lowest message."""
        return (await self.chat())[-1]

    async def sees(
        self,
        text: str = "",
        *,
        button: str | None = None,
        where: Callable[[Seen], bool] = lambda _: True,
        seconds: float = PATIENCE_SECONDS,
    ) -> Seen:
        """Wait until a message with this text (and button) stands in the chat; the lowest one."""
        async with asyncio.timeout(seconds):
            while True:
                seq, messages = await self._snapshot()
                for message in reversed(messages):
                    has_button = button is None or message.button(button) is not None
                    if text in message.text and has_button and where(message):
                        return message
                await self.read("wait", after=seq, timeout_seconds=5)

    async def sees_no_more(self, text: str, *, seconds: float = PATIENCE_SECONDS) -> None:
        """Wait until no message of the bot holds this text."""
        async with asyncio.timeout(seconds):
            while True:
                seq, messages = await self._snapshot()
                if not any(text in message.text for message in messages):
                    return
                await self.read("wait", after=seq, timeout_seconds=5)

    async def taps(self, label: str, on: Seen | None = None) -> str:
        """Press the button whose label ends so; on the lowest message that has it."""
        message = on or await self.sees(button=label)
        button = message.button(label)
        assert button is not None, (label, message.labels)
        pressed = await self.act(
            "press",
            chat_id=self.user_id,
            user_id=self.user_id,
            message_id=message.message_id,
            text=button["text"],
        )
        return str(pressed.get("callback_query_id") or pressed.get("copied") or pressed.get("url"))

    async def sends_data(self, message_id: int, data: str) -> str:
        """Send callback data of one's own making, as a modified client can."""
        pressed = await self.act(
            "press_raw",
            chat_id=self.user_id,
            user_id=self.user_id,
            message_id=message_id,
            data=data,
        )
        return str(pressed["callback_query_id"])

    async def answer_to(
        self, query_id: str, *, seconds: float = PATIENCE_SECONDS
    ) -> dict[str, Any]:
        """Wait until a tap was answered; returns its toast."""
        async with asyncio.timeout(seconds):
            while True:
                found = await self.read("queries", user_id=self.user_id)
                for query in found["queries"]:
                    if query["id"] == query_id and query["answered"]:
                        answer: dict[str, Any] = query
                        return answer
                await self.read("wait", after=found["seq"], timeout_seconds=5)

    async def connects(self, key: str) -> None:
        """Start the bot and paste a key."""
        await self.says("/start")
        await self.sees(button="Get a key")
        await self.says(key)
        await self.sees(button="Buy a number")

    async def buys(self, what: str = "telegram malaysia") -> Seen:
        """Search, confirm and buy; returns the card."""
        known = {message.message_id for message in await self.chat() if message.button("Refresh")}
        await self.says(what)
        await self.taps("", on=await self._with_buy_button())
        return await self.sees(
            button="Refresh", where=lambda message: message.message_id not in known
        )

    async def wants(self, what: str = "telegram malaysia") -> Seen:
        """Search and come to the confirm screen; returns it, its Buy button alone."""
        await self.says(what)
        return await self._with_buy_button()

    async def everything(self) -> str:
        """Return all that stands in the chat from the bot, as one text."""
        return "\n".join(message.text for message in await self.chat())

    async def _with_buy_button(self) -> Seen:
        seen = await self.sees(where=lambda m: any("Buy for" in label for label in m.labels))
        button = next(b for b in seen.buttons if "Buy for" in b["text"])
        return Seen(**{**seen.__dict__, "buttons": (button,)})

    async def _snapshot(self) -> tuple[int, list[Seen]]:
        view = await self.read("chat", chat_id=self.user_id, user_id=self.user_id)
        messages = [
            seen_of(message)
            for message in view["messages"]
            if not message.get("deleted") and (message.get("from") or {}).get("is_bot")
        ]
        return int(view["seq"]), messages


def seen_of(message: dict[str, Any]) -> Seen:
    keyboard = (message.get("reply_markup") or {}).get("inline_keyboard", [])
    return Seen(
        message_id=message["message_id"],
        text=message.get("text") or message.get("caption") or "",
        buttons=tuple(button for row in keyboard for button in row),
        rings=not message.get("silent"),
        reply_to=message.get("reply_to"),
        edited=bool(message.get("edited")),
        raw=message,
    )
