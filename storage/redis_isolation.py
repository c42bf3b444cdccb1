"""One typed message of a person at a time, whichever replica has it.

Only so that what one of them leaves behind is seen by the next. Nothing rests on it: it ends by
itself, and without Redis it holds in this process alone.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import Final

from aiogram.fsm.storage.base import BaseEventIsolation, StorageKey

from storage.redis_line import Away, RedisLine
from storage.redis_scripts import RELEASE

HELD_SECONDS: Final = 10.0
AGAIN_SECONDS: Final = 0.05


class RedisIsolation(BaseEventIsolation):
    """A lock for each person, by Redis.

    Args:
        held_seconds: it ends by itself after so long, and nobody waits longer.
    """

    def __init__(self, line: RedisLine, held_seconds: float = HELD_SECONDS) -> None:
        self._line = line
        self._held_seconds = held_seconds
        self._local: dict[int, tuple[asyncio.Lock, int]] = {}

    @asynccontextmanager
    async def lock(self, key: StorageKey) -> AsyncIterator[None]:
        """Hold the person's lock as long as the block runs."""
        name, own = f"{self._line.prefix}:typed:{key.user_id}", secrets.token_hex(8)
        async with AsyncExitStack() as here:
            # Who types without end must not fill this process with messages that wait.
            with suppress(Away, TimeoutError):
                async with asyncio.timeout(self._held_seconds):
                    await here.enter_async_context(self._in_this_process(key.user_id))
                    await self._take(name, own)
            try:
                yield
            finally:
                self._line.tell("EVALSHA", RELEASE.sha, 1, name, own)

    async def close(self) -> None:
        """Do nothing: the line is closed by its owner."""

    async def _take(self, name: str, own: str) -> None:
        milliseconds = round(self._held_seconds * 1000)
        while not await self._line.ask("SET", name, own, "NX", "PX", milliseconds):  # noqa: ASYNC110 - Redis tells nobody
            await asyncio.sleep(AGAIN_SECONDS)

    @asynccontextmanager
    async def _in_this_process(self, user_id: int) -> AsyncIterator[None]:
        lock, users = self._local.get(user_id, (asyncio.Lock(), 0))
        self._local[user_id] = lock, users + 1
        try:
            async with lock:
                yield
        finally:
            lock, users = self._local.pop(user_id)
            if users > 1:
                self._local[user_id] = lock, users - 1
