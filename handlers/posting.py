"""The switches of the confirm screen: which groups an order is posted to."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from bot.ui.callbacks import PostTo
from bot.ui.screens import confirm
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
