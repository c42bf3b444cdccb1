"""Who the bot is, as Telegram says (``getMe``), asked once."""

from __future__ import annotations

import structlog
from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError

log = structlog.get_logger(__name__)


class Identity:
    """What of ``getMe`` screens depend on; where Telegram does not tell, they do without."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def takes_inline(self) -> bool:
        """Whether the bot's owner has switched its inline mode on, with @BotFather."""
        try:
            return bool((await self._bot.me()).supports_inline_queries)
        except (TelegramAPIError, ClientDecodeError) as error:
            log.info("identity.unknown", error=type(error).__name__)
            return False

    async def start_link(self, parameter: str) -> str:
        """Return a deep link that starts the bot with a parameter (Bot features, "Deep linking").

        Raises:
            aiogram.exceptions.TelegramAPIError: Telegram has never told the bot's name.
        """
        return f"https://t.me/{(await self._bot.me()).username}?start={parameter}"
