"""What a person sees when a handler fails, and buttons that have expired."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import structlog
from aiogram import BaseMiddleware, Router
from aiogram.enums import ChatType
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.types import CallbackQuery, ErrorEvent, TelegramObject

from bot.core.errors import Trouble, Unwritable
from bot.core.figures import Handled
from bot.notify.sender import ChatClosed, FloodWait, Lost, Unsendable
from bot.ui.callbacks import Go, OrderDo
from bot.ui.screens import errors as screens
from bot.ui.screens import in_group, start
from handlers.services import Services
from handlers.visit import NeedKey, Visit

log = structlog.get_logger(__name__)

TELEGRAM_TROUBLE = (
    ChatClosed,
    FloodWait,
    Lost,
    Unsendable,
    TelegramAPIError,
    ClientDecodeError,
)


class Explaining(BaseMiddleware):
    """Tells a person what became of their tap or text when its handler fails.

    It stands inside :class:`~handlers.middlewares.Visiting`: aiogram's own error handlers are
    not given what a router's middlewares have found out.
    """

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        """Run the handler; say what happened and what became of the money if it fails."""
        try:
            return await handler(event, data)
        except Exception as error:  # noqa: BLE001 - the outermost loop of a tap
            await _explain(error, data["visit"])
            return outcome_of(error)


def outcome_of(error: Exception) -> Handled:
    """Tell trouble that was foreseen from a mistake of ours, and both from an everyday no."""
    if isinstance(error, NeedKey):
        return Handled.OK
    return Handled.TROUBLE if isinstance(error, (*TELEGRAM_TROUBLE, Trouble)) else Handled.FAILED


async def failed(event: ErrorEvent, services: Services) -> None:
    """Log what failed before it was known whose update it is; answer a press that hangs on it."""
    if outcome_of(event.exception) is Handled.TROUBLE:
        log.warning("update.unshown", trouble=type(event.exception).__name__)
    else:
        log.error("update.failed", exc_info=event.exception)
    query = event.update.callback_query
    if not isinstance(event.exception, Unwritable) or query is None or query.message is None:
        return
    # In a private chat it has been answered before.
    if query.message.chat.type != ChatType.PRIVATE:
        locale = services.texts.for_language(query.from_user.language_code)
        with suppress(TelegramAPIError, ClientDecodeError):
            await query.answer(in_group.toast_unsaved(locale))


async def _explain(error: Exception, visit: Visit) -> None:
    if await _stands_on_an_order(visit):
        visit.below()
    if isinstance(error, TELEGRAM_TROUBLE):
        log.warning("tap.unshown", trouble=type(error).__name__)
        return
    if isinstance(error, NeedKey):
        screen = start.need_key(visit.locale, visit.services.site_pages)
    elif isinstance(error, Trouble):
        log.info("tap.trouble", user=visit.user_id, trouble=type(error).__name__)
        screen = screens.trouble(visit.locale, error, again=visit.asked)
    else:
        log.error("tap.failed", user=visit.user_id, exc_info=error)
        screen = screens.unexpected(visit.locale)
    try:
        await visit.show(screen)
    except TELEGRAM_TROUBLE as trouble:
        log.warning("tap.unshown", trouble=type(trouble).__name__)


async def _stands_on_an_order(visit: Visit) -> bool:
    """Whether the button stands on a card or a code, which nothing else may take the place of."""
    if isinstance(visit.asked, Go):
        return visit.asked.below
    if not isinstance(visit.asked, OrderDo) or visit.pressed is None:
        return False
    return await visit.services.panels.is_card(visit.chat_id, visit.pressed)


def expired_router() -> Router:
    """Build the router of buttons nobody knows any more; it stands last."""
    expired = Router(name="expired")
    expired.callback_query.register(on_expired)
    return expired


def elsewhere_router(services: Services) -> Router:
    """Build the router of taps outside private chats, where no button of ours stands."""
    elsewhere = Router(name="elsewhere")

    async def answer(callback: CallbackQuery) -> None:
        locale = services.texts.for_language(callback.from_user.language_code)
        await callback.answer(screens.expired_button(locale))

    elsewhere.callback_query.register(answer)
    return elsewhere


async def on_expired(callback: CallbackQuery, visit: Visit) -> None:
    """Say kindly that a button is from another time."""
    await callback.answer(screens.expired_button(visit.locale))
