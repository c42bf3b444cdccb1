"""Telegram's limit over all chats, shared by all replicas: 30 messages a second (Bot FAQ)."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Final

from storage.redis_windows import RedisWindows

MOST_EACH_SECOND: Final = 30
WIDTH_SECONDS: Final = 1.1
"""Telegram counts what arrives; messages of two replicas may take unlike long."""
CHAT_SECONDS: Final = 60.0
"""The widest of Telegram's windows, that of a group."""


class RedisLeave:
    """Gives leave to one message at a time, so that the most urgent one then uses it.

    While Redis is away, or may have forgotten, this replica spends its part of each second.
    """

    def __init__(
        self, windows: RedisWindows, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._windows = windows
        self._monotonic = monotonic
        self._own: deque[float] = deque(maxlen=MOST_EACH_SECOND)

    async def take(self) -> float:
        """Return 0.0 if one message may leave now, else the least seconds to wait."""
        while not (wait := self._own_wait()):
            answer = await self._windows.take(
                "telegram",
                "send",
                most=MOST_EACH_SECOND,
                most_watch=MOST_EACH_SECOND,
                most_wish=MOST_EACH_SECOND,
                seconds=WIDTH_SECONDS,
            )
            if answer is not None:
                if not answer.wait_seconds:
                    self._own.append(self._monotonic())
                return answer.wait_seconds
        return wait

    def said(self, chat_id: int) -> None:
        """Note that something was said in a chat, for whoever speaks there next."""
        self._windows.note(f"chat:{chat_id}", CHAT_SECONDS)

    async def lately(self, chat_id: int) -> list[float]:
        """Return how many seconds ago each message of the last minute was said in a chat."""
        return await self._windows.ages_seconds(f"chat:{chat_id}", CHAT_SECONDS)

    def _own_wait(self) -> float:
        part = max(1, MOST_EACH_SECOND // self._windows.parts)
        if len(self._own) < part:
            return 0.0
        return max(0.0, self._own[-part] + WIDTH_SECONDS - self._monotonic())
