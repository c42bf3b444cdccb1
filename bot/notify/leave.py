"""What is asked before a message leaves, where several replicas share Telegram's limits."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Protocol

from bot.core.message import Kind, OutboxEntry
from bot.core.shares import share_of_chat
from bot.notify.pace import MINUTE_SECONDS, Pace


class Leave(Protocol):
    """Telegram's limits, as all replicas together spend them. Nothing here raises."""

    async def take(self) -> float:
        """Return 0.0 if one message may leave now, else the least seconds to wait."""

    def said(self, chat_id: int) -> None:
        """Note that something was said in a chat, without waiting."""

    async def lately(self, chat_id: int) -> list[float]:
        """Return how many seconds ago each message of the last minute was said, oldest first."""


class FreeLeave:
    """The leave of the only replica: its own pace is all there is."""

    async def take(self) -> float:
        """Return 0.0."""
        return 0.0

    def said(self, chat_id: int) -> None:
        """Do nothing."""

    async def lately(self, chat_id: int) -> list[float]:  # noqa: ARG002 - the port's signature
        """Return nothing."""
        return []


class Handover:
    """Has a chat's pace go on where another replica has left it.

    A chat is spoken to by one replica at a time; who has said nothing there for a
    minute asks first.
    """

    def __init__(self, leave: Leave, pace: Pace, monotonic: Callable[[], float]) -> None:
        self._leave = leave
        self._pace = pace
        self._monotonic = monotonic
        self._known_until: dict[int, float] = {}

    async def rest_seconds(self, entry: OutboxEntry) -> float:
        """Return for how long an entry, about to leave, must wait for what others have said."""
        chat_id, now = entry.recipient.chat_id, self._monotonic()
        known = self._known_until.get(chat_id, 0.0) > now
        self._known_until[chat_id] = now + MINUTE_SECONDS
        if known or not (ages := await self._leave.lately(chat_id)):
            return 0.0
        times = [now - age for age in ages]
        return self._pace.recall(chat_id, times, now, code=entry.kind is Kind.CODE)

    def said(self, chat_id: int) -> None:
        """Note that something was said in a chat."""
        self._leave.said(chat_id)

    def lose(self, shares: Collection[int]) -> None:
        """Take note that others speak in the chats of these shares now: to be asked for after."""
        known = self._known_until.items()
        self._known_until = {each: at for each, at in known if share_of_chat(each) not in shares}

    def forget_idle(self, now: float) -> None:
        """Drop the chats that nothing was said in for a minute."""
        self._known_until = {chat: at for chat, at in self._known_until.items() if at > now}
