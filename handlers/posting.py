"""The switches of the confirm screen: which groups an order is posted to."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.core.order import Order
from bot.ui.callbacks import PostTo
from bot.ui.screens import confirm, notes
from handlers.services import Services
from handlers.visit import Visit


def router() -> Router:
    """Build the router of these switches."""
    posting = Router(name="posting")
    posting.callback_query.register(switch, PostTo.filter())
    return posting


async def switch(
    callback: CallbackQuery, callback_data: PostTo, visit: Visit, services: Services
) -> None:
    """Turn a switch; the screen's text, price and **Buy** button stay as they are."""
    message = callback.message
    if not isinstance(message, Message) or message.reply_markup is None:
        return
    shown, nonce = message.reply_markup, callback_data.nonce

    async def buttons() -> InlineKeyboardMarkup | None:
        switches = await services.posting.switch(
            visit.user_id, nonce, callback_data.link, on=callback_data.on
        )
        return None if switches is None else confirm.switched(visit.locale, shown, nonce, switches)

    await services.panels.edit_buttons(visit.chat_id, message.message_id, buttons)


def promised(callback: CallbackQuery) -> frozenset[int]:
    """Return the links that a confirm screen says its order will be posted to."""
    message = callback.message
    if not isinstance(message, Message) or message.reply_markup is None:
        return frozenset()
    buttons = (button for row in message.reply_markup.inline_keyboard for button in row)
    switches = (PostTo.unpack(button.callback_data or "") for button in filter(_is_switch, buttons))
    return frozenset(one.link for one in switches if not one.on)


async def say_unposted(
    links: frozenset[int], order: Order, visit: Visit, services: Services
) -> None:
    """Say on a card which groups do not see its order though the confirm screen said so.

    Their links were broken since, or are not the ones that were shown.
    """
    posted = {link.id for link in await services.posting.links_of(order.id)}
    if links <= posted:
        return
    mine = await services.links.of_owner(visit.user_id)
    left_out = [link for link in mine if link.id in links - posted]
    if left_out:
        note = notes.unposted(visit.locale, left_out)
        await services.messages.note(order, visit.chat_id, note)


def _is_switch(button: InlineKeyboardButton) -> bool:
    return (button.callback_data or "").startswith(f"{PostTo.__prefix__}:")
