"""What Telegram shows of the bot before a word is said: its commands and descriptions."""

from __future__ import annotations

import hashlib

import structlog
from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.types import (
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)

from bot.core.errors import Unwritable
from bot.core.ports import Store
from bot.ui.commands import (
    IN_GROUPS,
    NAMES,
    commands,
    description,
    group_commands,
    short_description,
)
from bot.ui.languages import telegram_code
from bot.ui.texts import Locale, Texts

log = structlog.get_logger(__name__)

DEFAULT = "default"


class Profile:
    """Tells Telegram what has changed since it was last told, and nothing else.

    The bot works without it: what Telegram refuses is logged, and tried again at the next start.
    """

    def __init__(self, bot: Bot, store: Store, texts: Texts) -> None:
        self._bot = bot
        self._store = store
        self._texts = texts

    async def tell(self) -> None:
        """Set commands and descriptions in every language (``setMyCommands`` and its like)."""
        try:
            async with self._store.read() as unit:
                told = await unit.profiles.digests(self._bot.id)
            for place, code in places(self._texts).items():
                words = digest(self._texts, code)
                if told.get(place) != words:
                    locale = self._texts.for_language(code)
                    await self._tell(None if place == DEFAULT else place, locale)
                    async with self._store.write() as unit:
                        await unit.profiles.put(self._bot.id, place, words)
        except (TelegramAPIError, ClientDecodeError, Unwritable) as error:
            log.warning("profile.not_set", error=type(error).__name__)

    async def tell_chat(self, chat_id: int, locale: Locale) -> bool:
        """Show the commands of one private chat in the language chosen there; return success."""
        try:
            scope = BotCommandScopeChat(chat_id=chat_id)
            await self._bot.set_my_commands(commands(locale), scope=scope)
        except (TelegramAPIError, ClientDecodeError) as error:
            log.info("profile.chat_not_set", error=type(error).__name__)
            return False
        return True

    async def forget_chat(self, chat_id: int) -> None:
        """Let a private chat follow Telegram's language again."""
        try:
            await self._bot.delete_my_commands(scope=BotCommandScopeChat(chat_id=chat_id))
        except (TelegramAPIError, ClientDecodeError) as error:
            log.info("profile.chat_not_set", error=type(error).__name__)

    async def _tell(self, code: str | None, locale: Locale) -> None:
        for scope, listed in (
            (BotCommandScopeAllPrivateChats(), commands(locale)),
            (BotCommandScopeAllGroupChats(), group_commands(locale)),
        ):
            await self._bot.set_my_commands(listed, scope=scope, language_code=code)
        await self._bot.set_my_description(description(locale), language_code=code)
        await self._bot.set_my_short_description(short_description(locale), language_code=code)


def places(texts: Texts) -> dict[str, str]:
    """Return which language is told to whom: by Telegram's language code, and to all others."""
    by_code = {telegram_code(code): code for code in texts.languages}
    return {DEFAULT: texts.for_language(None).code} | {
        place: code for place, code in by_code.items() if place is not None
    }


def digest(texts: Texts, code: str) -> str:
    """Return what tells whether the words of a language are those that were told last."""
    words = [*NAMES, *IN_GROUPS, texts.source(code, "commands")]
    return hashlib.sha256("\n".join(words).encode()).hexdigest()[:16]
