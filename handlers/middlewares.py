"""What happens to every update before its handler: who is it, may they, answer the tap."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import structlog
from aiogram import BaseMiddleware, Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.fsm.context import FSMContext
from aiogram.fsm.storage.base import BaseEventIsolation, BaseStorage, StorageKey
from aiogram.types import CallbackQuery, Message, TelegramObject, User

from bot.core.errors import Unwritable
from bot.notify.sender import ChatClosed, FloodWait, Lost, Unsendable
from bot.ui.languages import spoken
from bot.ui.screens import errors, start
from handlers.services import Services
from handlers.visit import Visit

log = structlog.get_logger(__name__)

MOMENT_SECONDS = 1.0

type_handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class AllowedOnly(BaseMiddleware):
    """Lets only people of the allowlist in; others are told so once, and nothing is stored."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._told: set[int] = set()

    async def __call__(
        self, handler: type_handler, event: TelegramObject, data: dict[str, Any]
    ) -> Any:
        """Pass the update on if its sender may use the bot."""
        user: User | None = data.get("event_from_user")
        allowed = self._services.allowed_user_ids
        if user is None or not allowed or user.id in allowed:
            return await handler(event, data)
        locale = self._services.texts.for_language(user.language_code)
        if isinstance(event, CallbackQuery):
            await event.answer(errors.toast_not_allowed(locale), show_alert=True)
        elif isinstance(event, Message) and user.id not in self._told:
            self._told.add(user.id)
            try:
                await self._services.sender.send(event.chat.id, start.not_allowed(locale))
            except (ChatClosed, FloodWait, Lost, Unsendable):
                self._told.discard(user.id)
        return None


class Visiting(BaseMiddleware):
    """Makes the :class:`~handlers.visit.Visit` of a private chat's message or tap."""

    def __init__(self, services: Services, storage: BaseStorage) -> None:
        self._services = services
        self._storage = storage

    async def __call__(
        self, handler: type_handler, event: TelegramObject, data: dict[str, Any]
    ) -> Any:
        """Look the person up once and hand the visit to the handler."""
        user: User = data["event_from_user"]
        bot: Bot = data["bot"]
        # Before anything is waited for, so that tickets have the order of the updates.
        ticket = self._services.panels.begin(user.id)
        account, trouble = None, None
        try:
            account = await self._services.people.get(user.id)
        except Unwritable as error:
            trouble = error
        locale = spoken(self._services.texts, account, user.language_code)
        if trouble is None and (account is None or account.language != locale.code):
            # What is pushed later, without an update to read it from, needs a language too.
            with suppress(Unwritable):
                await self._services.people.set_language(user.id, locale.code)
        pressed = None
        if isinstance(event, CallbackQuery) and event.message is not None:
            pressed = event.message.message_id
        data["visit"] = Visit(
            services=self._services,
            user_id=user.id,
            chat_id=user.id,
            locale=locale,
            account=account,
            state=FSMContext(self._storage, StorageKey(bot.id, user.id, user.id)),
            pressed=pressed,
            ticket=ticket,
            telegram_language=user.language_code,
            trouble=trouble,
        )
        return await handler(event, data)


class OneAtATime(BaseMiddleware):
    """Handles what one person types one after the other; taps stay side by side."""

    def __init__(self, isolation: BaseEventIsolation) -> None:
        self._isolation = isolation

    async def __call__(
        self, handler: type_handler, event: TelegramObject, data: dict[str, Any]
    ) -> Any:
        """Pass the message on when the one before it has been handled."""
        user: User = data["event_from_user"]
        async with self._isolation.lock(StorageKey(data["bot"].id, user.id, user.id)):
            return await handler(event, data)


class KnownOnly(BaseMiddleware):
    """Ends the visit of somebody who cannot be looked up just now; they are not a stranger."""

    async def __call__(
        self, handler: type_handler, event: TelegramObject, data: dict[str, Any]
    ) -> Any:
        """Pass the update on if what is stored of its sender could be read."""
        visit: Visit = data["visit"]
        if visit.trouble is not None:
            raise visit.trouble
        return await handler(event, data)


class Typing(BaseMiddleware):
    """Shows that something is under way when a screen takes longer than a moment."""

    async def __call__(
        self, handler: type_handler, event: TelegramObject, data: dict[str, Any]
    ) -> Any:
        """Pass the update on, and look at the clock."""
        visit: Visit = data["visit"]
        services = visit.services

        def show() -> None:
            # A handler that outlives the supervisor for a moment need not show it any more.
            with suppress(RuntimeError):
                services.spawn("typing", services.sender.typing(visit.chat_id))

        showing = asyncio.get_running_loop().call_later(MOMENT_SECONDS, show)
        try:
            return await handler(event, data)
        finally:
            showing.cancel()


class AnswerFirst(BaseMiddleware):
    """Answers every tap before anything slow happens, once (``answerCallbackQuery``)."""

    async def __call__(
        self, handler: type_handler, event: TelegramObject, data: dict[str, Any]
    ) -> Any:
        """Answer, and tell the handler whether Telegram still took the answer."""
        if isinstance(event, CallbackQuery):
            visit: Visit = data["visit"]
            visit.asked = data.get("callback_data")
            try:
                await event.answer()
            except (TelegramAPIError, ClientDecodeError) as error:
                visit.too_late = True
                log.info("tap.answered_late", reason=type(error).__name__)
        return await handler(event, data)
