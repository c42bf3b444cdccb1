"""``/export``: one's orders as a table; ``/export all``: everything stored about one."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from bot.ui.callbacks import Go, Place
from bot.ui.screens import export as screens
from handlers.services import Services
from handlers.visit import Visit

ALL = "all"


def router() -> Router:
    """Build the router of the files."""
    export = Router(name="export")
    export.message.register(on_export, Command("export"))
    export.callback_query.register(send_orders, Go.filter(F.to == Place.EXPORT))
    export.callback_query.register(send_everything, Go.filter(F.to == Place.EXPORT_ALL))
    return export


async def on_export(
    message: Message, command: CommandObject, visit: Visit, services: Services
) -> None:
    """Send the file that was asked for."""
    await services.sender.delete(message.chat.id, message.message_id)
    if (command.args or "").strip().lower() == ALL:
        await send_everything(message, visit, services)
    else:
        await send_orders(message, visit, services)


async def send_orders(_: object, visit: Visit, services: Services) -> None:
    """Send the orders this bot has seen; the file stays in the chat, what stands there too."""
    table = await services.exports.orders(visit.user_id)
    if not table.orders:
        await visit.show(screens.nothing_to_export(visit.locale))
        return
    screen = screens.orders_file(visit.locale, table.content, table.orders)
    await services.sender.send(visit.chat_id, screen)


async def send_everything(_: object, visit: Visit, services: Services) -> None:
    """Send all that is stored about the person but their key."""
    content = await services.exports.everything(visit.user_id)
    await services.sender.send(visit.chat_id, screens.everything_file(visit.locale, content))
