"""Long polling: updates in, one task each, an update confirmed when the next are asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramConflictError,
    TelegramRetryAfter,
)
from aiogram.types import Update

from bot.core.crash import crash_point

log = structlog.get_logger(__name__)

POLL_SECONDS = 25
PAUSE_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 30.0
CONFIRM_SECONDS = 1
UPDATES_AT_ONCE = 200


class Polling:
    """Asks Telegram for updates (``getUpdates``) and hands each to a task of its own.

    aiogram's own polling closes the session under handlers that still work and cannot wait for
    them; here they are the supervisor's, which finishes what is in hand.

    Args:
        feed: handles one update.
        spawn: starts a background task (the supervisor's).
        allowed_updates: the kinds of updates wanted.
    """

    def __init__(
        self,
        bot: Bot,
        feed: Callable[[Update], Awaitable[object]],
        *,
        spawn: Callable[[str, Coroutine[Any, Any, object]], object],
        allowed_updates: Sequence[str],
    ) -> None:
        self._bot = bot
        self._feed = feed
        self._spawn = spawn
        self._allowed = list(allowed_updates)
        self._offset: int | None = None
        self._slots = asyncio.Semaphore(UPDATES_AT_ONCE)
        self._failures = 0

    async def run(self) -> None:
        """Take updates until cancelled."""
        while True:
            try:
                updates = await self._bot.get_updates(
                    offset=self._offset,
                    timeout=POLL_SECONDS,
                    allowed_updates=self._allowed,
                    request_timeout=POLL_SECONDS + 10,
                )
            except TelegramRetryAfter as wait:
                await asyncio.sleep(wait.retry_after)
            except (TelegramAPIError, ClientDecodeError) as error:
                await self._rest(error)
            else:
                self._failures = 0
                if updates:
                    crash_point("polling.after_updates")
                for update in updates:
                    await self._slots.acquire()
                    self._spawn("update", self._handle(update))
                    self._offset = update.update_id + 1

    async def confirm(self) -> None:
        """Tell Telegram what has been taken, so that the next start is not given it again."""
        if self._offset is None:
            return
        try:
            await self._bot.get_updates(
                offset=self._offset, limit=1, timeout=0, request_timeout=CONFIRM_SECONDS
            )
        except (TelegramAPIError, ClientDecodeError) as error:
            log.info("polling.not_confirmed", error=type(error).__name__)

    async def _handle(self, update: Update) -> None:
        try:
            await self._feed(update)
        finally:
            self._slots.release()

    async def _rest(self, error: Exception) -> None:
        """Wait longer after each failure in a row, and say the two a host can mend.

        One conflict alone may be with our own poll, whose connection broke.
        """
        self._failures += 1
        pause = min(LONGEST_PAUSE_SECONDS, PAUSE_SECONDS * 2.0 ** min(self._failures - 1, 5))
        if isinstance(error, TelegramConflictError) and self._failures > 1:
            log.error("polling.conflict", hint="another process takes this bot's updates")
        else:
            log.warning("polling.failed", error=type(error).__name__, pause_seconds=pause)
        await asyncio.sleep(pause)
