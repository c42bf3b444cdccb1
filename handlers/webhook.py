"""The webhook: Telegram brings the updates, and is answered once they are stored."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence

import structlog
from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError, TelegramBadRequest

from handlers.intake import Intake, NotStored

log = structlog.get_logger(__name__)

CONNECTIONS = 40
PAUSE_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 30.0


class Webhook:
    """Takes what Telegram posts to ``url``.

    Args:
        secret: what Telegram sends with each update, so that nobody else can.
        allowed_updates: the kinds of updates wanted.
    """

    def __init__(
        self, bot: Bot, intake: Intake, *, url: str, secret: str, allowed_updates: Sequence[str]
    ) -> None:
        self._bot = bot
        self._intake = intake
        self._url = url
        self._secret = secret
        self._allowed = list(allowed_updates)
        self._recovered = asyncio.Event()
        self._stopping = False

    async def run(self) -> None:
        """Tell Telegram where to bring updates (``setWebhook``); to be called once we listen.

        What Telegram holds back from before is brought too, also what was not polled.
        """
        await self._intake.recover()
        self._recovered.set()
        pause = PAUSE_SECONDS
        while not await self._set():
            await asyncio.sleep(pause)
            pause = min(LONGEST_PAUSE_SECONDS, 2 * pause)
        log.info("webhook.set")

    async def bring(self, body: bytes) -> bool:
        """Take the body of a request; return whether Telegram need not bring it again.

        What can never be read is taken: Telegram would bring it for a day.
        """
        try:
            raw = json.loads(body)
        except (ValueError, RecursionError):
            raw = None
        if not isinstance(raw, dict):
            log.error("update.unreadable", problems=["not a JSON object"])
            return True
        await self._recovered.wait()
        if self._stopping:
            return False
        try:
            await self._intake.keep(raw)
        except NotStored:
            return False
        return True

    async def stop(self) -> None:
        """Take no more; the webhook stays set, and Telegram keeps what it cannot bring."""
        self._stopping = True

    async def _set(self) -> bool:
        try:
            await self._bot.set_webhook(
                self._url,
                secret_token=self._secret,
                allowed_updates=self._allowed,
                max_connections=CONNECTIONS,
                drop_pending_updates=False,
            )
        except TelegramBadRequest as error:
            log.error("webhook.refused", reason=error.message, hint="see WEBHOOK_URL")  # noqa: TRY400 - says it
            return False
        except (TelegramAPIError, ClientDecodeError) as error:
            log.warning("webhook.not_set", error=type(error).__name__)
            return False
        return True
