"""Long polling: an update is confirmed to Telegram only once it is handled or stored."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramConflictError,
    TelegramRetryAfter,
)
from aiogram.methods import TelegramMethod

from bot.core.crash import crash_point
from handlers.intake import MOMENT_SECONDS, Intake, NotStored

log = structlog.get_logger(__name__)

POLL_SECONDS = 25
PAUSE_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 30.0
CONFIRM_SECONDS = 1
UNWRITABLE_SECONDS = 1.0
"""How long to wait for slow updates that cannot be stored, before storing is tried again."""


class RawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """``getUpdates`` with its answer left as it is: one unreadable update spoils no other."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None


class Polling:
    """Asks Telegram for updates (``getUpdates``) and hands them to the intake.

    aiogram's own polling confirms what it has not handled, and closes the session under handlers
    that still work.

    An offset confirms all before it, and while anything is unconfirmed Telegram answers at once,
    with the same again. So the next updates are asked for when those in hand are handled, which
    takes a moment, or stored.

    Args:
        allowed_updates: the kinds of updates wanted.
    """

    def __init__(self, bot: Bot, intake: Intake, *, allowed_updates: Sequence[str]) -> None:
        self._bot = bot
        self._intake = intake
        self._allowed = list(allowed_updates)
        self._offset: int | None = None
        self._next: int | None = None
        self._failures = 0

    async def run(self) -> None:
        """Take updates until cancelled."""
        await self._intake.recover()
        while True:
            try:
                updates = await self._ask()
            except TelegramRetryAfter as wait:
                await asyncio.sleep(wait.retry_after)
            except (TelegramAPIError, ClientDecodeError) as error:
                await self._rest(error)
            else:
                self._failures = 0
                if updates:
                    crash_point("polling.after_updates")
                    await self._intake.take(updates)
                    self._next = updates[-1]["update_id"] + 1
                    await self._until_safe()
                    self._offset = self._next

    async def stop(self) -> None:
        """Tell Telegram what is safe, so that the next start is not given it again."""
        if self._next is None:
            return
        try:
            await self._intake.safe(0)
            await self._bot.get_updates(
                offset=self._next, limit=1, timeout=0, request_timeout=CONFIRM_SECONDS
            )
        except (TelegramAPIError, ClientDecodeError, NotStored) as error:
            log.info("polling.not_confirmed", error=type(error).__name__)

    async def _ask(self) -> list[dict[str, Any]]:
        asked = RawUpdates(offset=self._offset, timeout=POLL_SECONDS, allowed_updates=self._allowed)
        return await self._bot(asked, request_timeout=POLL_SECONDS + 10)

    async def _until_safe(self) -> None:
        moment = MOMENT_SECONDS
        while True:
            try:
                await self._intake.safe(moment)
            except NotStored:
                moment = UNWRITABLE_SECONDS
            else:
                return

    async def _rest(self, error: Exception) -> None:
        """Wait longer after each failure in a row, and say the two a host can mend.

        One conflict alone may be with our own poll, whose connection broke, or with a webhook that
        was used before.
        """
        self._failures += 1
        pause = min(LONGEST_PAUSE_SECONDS, PAUSE_SECONDS * 2.0 ** min(self._failures - 1, 5))
        if isinstance(error, TelegramConflictError) and await self._leave_webhook():
            return
        if isinstance(error, TelegramConflictError) and self._failures > 1:
            log.error("polling.conflict", hint="another process takes this bot's updates")
        else:
            log.warning("polling.failed", error=type(error).__name__, pause_seconds=pause)
        await asyncio.sleep(pause)

    async def _leave_webhook(self) -> bool:
        """Remove the webhook that keeps updates from being polled; return whether there was one.

        What it has not taken stays with Telegram (``deleteWebhook``) and is polled next.
        """
        try:
            if not (await self._bot.get_webhook_info()).url:
                return False
            await self._bot.delete_webhook(drop_pending_updates=False)
        except (TelegramAPIError, ClientDecodeError) as error:
            log.warning("polling.webhook_stays", error=type(error).__name__)
            return False
        log.info("polling.webhook_removed")
        return True
