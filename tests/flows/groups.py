"""A group as the people in it see and use it, over HTTP through the Telegram stand-in."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.flows.person import PATIENCE_SECONDS, Person, Seen, seen_of

LINKED = "has linked"
"""Stands in the one line that says who linked what."""


class Group:
    """A group, supergroup or forum; ``creator`` made it and is the one who changes things."""

    def __init__(self, chat_id: int, creator: Person, topics: dict[str, int]) -> None:
        self.chat_id = chat_id
        self.creator = creator
        self.topics = topics

    async def says(
        self,
        person: Person,
        text: str,
        *,
        topic: str | None = None,
        reply_to: int | None = None,
        anonymous: bool = False,
        as_channel: str | None = None,
    ) -> int:
        """Let somebody write; returns the message's id."""
        sent = await person.act(
            "message",
            chat_id=self.chat_id,
            user_id=person.user_id,
            text=text,
            thread_id=self._thread(topic),
            reply_to=reply_to,
            anonymous=anonymous,
            as_channel=as_channel,
        )
        return int(sent["message_id"])

    async def links(self, person: Person, *, topic: str | None = None) -> Seen:
        """Send ``/link``; returns the line that says so."""
        said = await self.says(person, "/link", topic=topic)
        return await self.sees(LINKED, topic=topic, where=lambda seen: seen.message_id > said)

    async def adds_bot(self, person: Person, url: str, *, loses: bool = False) -> None:
        """Pick this group after an **Add to a group** button; a client may lose the parameter."""
        [token] = parse_qs(urlsplit(url).query)["startgroup"]
        await person.act(
            "start_group",
            user_id=person.user_id,
            chat_id=self.chat_id,
            parameter="" if loses else token,
        )

    async def member(self, status: str, person: Person | None = None, **how: Any) -> None:
        """Make somebody, or the bot, what ``status`` says: member, administrator, left, …."""
        user_id = person.user_id if person else None
        by = self.creator.user_id
        await self.act("member", status=status, user_id=user_id, by_user_id=by, **how)

    async def topic(self, action: str, name: str) -> None:
        """Close, reopen, delete or create a topic."""
        made = await self.act(
            "topic",
            user_id=self.creator.user_id,
            action=action,
            thread_id=self.topics.get(name, 0),
            name=name,
        )
        self.topics[name] = made["message_thread_id"]

    async def rename(self, title: str) -> None:
        await self.act("rename", user_id=self.creator.user_id, title=title)

    async def migrates(self, *, told: bool = True) -> None:
        """Become a supergroup; ``told`` false lets the bot find out by a refusal."""
        new = await self.act("migrate", by_user_id=self.creator.user_id, told=told)
        self.chat_id = new["chat_id"]

    async def chat(self, topic: str | None = None) -> list[Seen]:
        """Return what stands here from the bot, or in one topic, oldest first."""
        return (await self._snapshot(topic))[1]

    async def sees(
        self,
        text: str = "",
        *,
        topic: str | None = None,
        button: str | None = None,
        where: Callable[[Seen], bool] = lambda _: True,
        seconds: float = PATIENCE_SECONDS,
    ) -> Seen:
        """Wait until a message of the bot with this text (and button) stands here; the lowest."""
        async with asyncio.timeout(seconds):
            while True:
                seq, messages = await self._snapshot(topic)
                for message in reversed(messages):
                    has_button = button is None or message.button(button) is not None
                    if text in message.text and has_button and where(message):
                        return message
                await self.creator.read("wait", after=seq, timeout_seconds=5)

    async def sees_on(self, on: Seen, text: str = "", *, button: str | None = None) -> Seen:
        """Wait until one message shows this."""
        return await self.sees(
            text, button=button, where=lambda seen: seen.message_id == on.message_id
        )

    async def presses(self, person: Person, label: str, on: Seen) -> str:
        """Press a button whose label ends so; returns the query's id (or what is copied)."""
        button = on.button(label)
        assert button is not None, (label, on.labels)
        pressed = await person.act(
            "press",
            chat_id=self.chat_id,
            user_id=person.user_id,
            message_id=on.message_id,
            text=button["text"],
        )
        return str(pressed.get("callback_query_id") or pressed.get("copied") or pressed.get("url"))

    async def toast(self, person: Person, label: str, on: Seen) -> dict[str, Any]:
        """Press a button and wait for its answer; returns it (``text``, ``show_alert``)."""
        return await person.answer_to(await self.presses(person, label, on))

    async def sends_data(self, person: Person, message_id: int, data: str) -> str:
        """Send callback data of one's own making, as a modified client can."""
        pressed = await person.act(
            "press_raw",
            chat_id=self.chat_id,
            user_id=person.user_id,
            message_id=message_id,
            data=data,
        )
        return str(pressed["callback_query_id"])

    async def act(self, what: str, **body: Any) -> dict[str, Any]:
        return await self.creator.act(what, chat_id=self.chat_id, **body)

    def _thread(self, topic: str | None) -> int | None:
        return None if topic is None else self.topics[topic]

    async def _snapshot(self, topic: str | None) -> tuple[int, list[Seen]]:
        query = {"chat_id": self.chat_id}
        if topic is not None:
            query["thread_id"] = self.topics[topic]
        view = await self.creator.read("chat", **query)
        messages = [
            seen_of(message)
            for message in view["messages"]
            if not message.get("deleted") and _is_from_the_bot(message)
        ]
        return int(view["seq"]), messages


async def make_group(
    creator: Person,
    title: str = "QA team",
    *,
    kind: str = "supergroup",
    topics: Sequence[str] = (),
    administrators: Sequence[Person] = (),
    members: Sequence[Person] = (),
    bot: str | None = "member",
) -> Group:
    """Make a group as if it had always been there, a forum where topics are named.

    Args:
        bot: what the bot is in it; ``None`` when it is not there.
    """
    people = [
        {"user_id": creator.user_id, "status": "creator"},
        *({"user_id": one.user_id, "status": "administrator"} for one in administrators),
        *({"user_id": one.user_id, "status": "member"} for one in members),
    ]
    made = await creator.act(
        "chats",
        title=title,
        type=kind,
        is_forum=bool(topics),
        members=people,
        topics=list(topics),
        bot_status=bot,
    )
    return Group(made["chat_id"], creator, made["topics"])


async def add_url(person: Person) -> str:
    """Open **Groups** in the private chat; returns the **Add to a group** button's address."""
    page = await person.asks("/groups", button="Add to a group")
    button = page.button("Add to a group")
    assert button is not None
    return str(button["url"])


async def page_of_group(person: Person, title: str = "QA team", expect: str = "") -> Seen:
    """Open the page of a group until it shows this; what happens there is handled meanwhile."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            listed = await person.asks("/groups", button="Back")
            if listed.button(title) is not None:
                page = await person.goes(title, listed, button="Unlink")
                if expect in page.text:
                    return page


def _is_from_the_bot(message: dict[str, Any]) -> bool:
    sender = message.get("from") or {}
    return bool(sender.get("is_bot")) and "sender_chat" not in message and "text" in message
