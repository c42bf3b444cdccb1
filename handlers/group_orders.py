"""Buttons under an order's message in a group: who may press, and what comes of it."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import structlog
from aiogram import Router
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.types import CallbackQuery, Chat

from bot.core.errors import Trouble, Unwritable
from bot.core.link import Act, Happening, Link, Post, Suspension, may_press
from bot.core.order import Order
from bot.notify.roles import Unseen
from bot.notify.sender import ChatClosed, FloodWait, Lost
from bot.orders.outcomes import CancelOutcome
from bot.ui.callbacks import GroupAct, GroupDo
from bot.ui.screens import errors as error_screens
from bot.ui.screens import notes
from bot.ui.screens import presses as screens
from bot.ui.texts import Locale
from handlers.chat_kinds import IN_GROUP
from handlers.pressed import remember
from handlers.services import Services

log = structlog.get_logger(__name__)

SURE_SECONDS = 5.0
"""Within this time a second press by the same person cancels."""
ASK_SECONDS = 0.8
"""How long Telegram is asked who somebody is: a press is answered within a second."""


def router() -> Router:
    """Build the router of presses in groups."""
    presses = Router(name="group-orders")
    presses.callback_query.register(press, GroupDo.filter(), IN_GROUP)
    return presses


async def press(callback: CallbackQuery, callback_data: GroupDo, services: Services) -> None:
    """Check what was pressed, where and by whom; then do it. All is answered once."""
    locale = services.texts.for_language(callback.from_user.language_code)
    if callback.message is None:
        return
    chat = callback.message.chat
    found = await services.posting.find(callback_data.order, chat.id)
    if found is None:
        await _answer(callback, error_screens.expired_button(locale))
        return
    order, post = found
    refusal = await _refusal(callback, post.link, chat, locale, services)
    if refusal is not None:
        await _answer(callback, refusal)
        return
    match callback_data.act:
        case GroupAct.SHOW:
            await _show(callback, order, post.link, locale, services)
        case GroupAct.NEXT:
            await _next_sms(callback, order, post, locale, services)
        case GroupAct.CANCEL:
            await _cancel(callback, order, post, locale, services)


async def _cancel(
    callback: CallbackQuery, order: Order, post: Post, locale: Locale, services: Services
) -> None:
    if not order.can_cancel:
        await _answer(callback, screens.cancel_late(locale))
        await services.posting.show(order.id, post.link)
        return
    if not await _is_second(order, post.link, callback.from_user.id, services):
        await _answer(callback, screens.cancel_sure(locale))
        return
    await _answer(callback, screens.cancelling(locale))
    await remember(callback.from_user, Act.CANCEL, order, post.link, services)
    try:
        outcome = await services.lifecycle.cancel(order)
    except Trouble as trouble:
        await _failed(order, post.link, trouble, services)
        return
    if outcome is not CancelOutcome.CANCELLED:
        await services.posting.show(order.id, post.link)


async def _is_second(order: Order, link: Link, user_id: int, services: Services) -> bool:
    first = f"cancel:{order.id}:{link.id}:{user_id}"
    if await services.brief.take(first) is not None:
        return True
    await services.brief.put(first, "", SURE_SECONDS)
    return False


async def _refusal(
    callback: CallbackQuery, link: Link, chat: Chat, locale: Locale, services: Services
) -> str | None:
    """Return the toast for who may not press; ``None`` for who may."""
    user, unseen = callback.from_user, False
    try:
        async with asyncio.timeout(ASK_SECONDS):
            try:
                role = await services.roles.of(user, link, chat)
                if may_press(link.pressers, role) and await _is_live(user.id, link, services):
                    return None
            except Unseen:
                unseen = True
            owner = await services.roles.owner_name(link)
    except (ChatClosed, FloodWait, Lost, TimeoutError):
        return screens.not_known_now(locale)
    return screens.only(locale, link.pressers, owner, unseen=unseen)


async def _is_live(user_id: int, link: Link, services: Services) -> bool:
    """Whether a link still lets others than its owner act on what is posted there."""
    if user_id == link.owner_id:
        return True
    if link.suspended is not None:
        return False
    if await services.administrators.owner_may_post(link):
        return True
    with suppress(Unwritable):
        await services.links.suspend(link, Suspension.OWNER)
    return False


async def _show(
    callback: CallbackQuery, order: Order, link: Link, locale: Locale, services: Services
) -> None:
    if Happening.CODE not in link.happenings:
        await _answer(callback, error_screens.expired_button(locale))
        return
    message_id = callback.message.message_id if callback.message else 0
    position = await services.posting.position_at(order, link, message_id)
    sms = order.sms[position - 1] if 0 < position <= len(order.sms) else None
    await _answer(callback, screens.show_code(locale, order, sms), alert=True)


async def _next_sms(
    callback: CallbackQuery, order: Order, post: Post, locale: Locale, services: Services
) -> None:
    if not order.can_ask_next:
        await _answer(callback, screens.next_late(locale))
        await services.posting.show(order.id, post.link)
        return
    await _answer(callback, screens.asking_next(locale))
    await remember(callback.from_user, Act.NEXT, order, post.link, services)
    try:
        await services.lifecycle.next_sms(order)
    except Trouble as trouble:
        await _failed(order, post.link, trouble, services)


async def _failed(order: Order, link: Link, trouble: Trouble, services: Services) -> None:
    """Say under the order that nothing came of a press."""
    log.info("press.failed", order=order.id, trouble=type(trouble).__name__)
    current = await services.lifecycle.get(order.id, order.owner_id)
    if current is None:
        return
    locale = await services.group_messages.locale(link)
    services.group_messages.note(current, link.id, notes.press_failed(locale))
    await services.posting.show(order.id, link)


async def _answer(callback: CallbackQuery, text: str, *, alert: bool = False) -> None:
    try:
        await callback.answer(text, show_alert=alert)
    except (TelegramAPIError, ClientDecodeError) as error:
        log.info("press.answered_late", reason=type(error).__name__)
