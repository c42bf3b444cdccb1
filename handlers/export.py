"""``/export``: one's orders as a table; ``/export all``: everything stored about one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import structlog
from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from bot.notify.sender import FloodWait, Lost, Unsendable
from bot.ui.callbacks import Go, Place
from bot.ui.screens import export as screens
from bot.ui.screens.screen import Screen
from handlers.panels import patiently
from handlers.services import Services
from handlers.visit import Visit

log = structlog.get_logger(__name__)

ALL = "all"


def router() -> Router:
    """Build the router of the files."""
    export = Router(name="export")
    export.message.register(on_export, Command("export"))
    export.callback_query.register(send_orders, Go.filter(F.to == Place.EXPORT))
    export.callback_query.register(send_everything, Go.filter(F.to == Place.EXPORT_ALL))
    return export


def busy_router() -> Router:
    """Build the router of taps for a file that is being made; it answers them in a toast."""
    busy = Router(name="export-busy")
    wanted = Go.filter(F.to.in_({Place.EXPORT, Place.EXPORT_ALL}))
    busy.callback_query.register(on_busy, wanted, is_busy)
    return busy


async def is_busy(callback: CallbackQuery, callback_data: Go, services: Services) -> bool:
    """Tell whether this file of this person is being made."""
    return (callback.from_user.id, callback_data.to) in services.exporting


async def on_busy(callback: CallbackQuery, visit: Visit) -> None:
    """Say that the file is under way."""
    await callback.answer(screens.toast_under_way(visit.locale))


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

    async def make() -> Screen | None:
        table = await services.exports.orders(visit.user_id)
        if not table.orders:
            await visit.show(screens.nothing_to_export(visit.locale))
            return None
        return screens.orders_file(visit.locale, table.content, table.orders)

    await _send(Place.EXPORT, make, visit, services)


async def send_everything(_: object, visit: Visit, services: Services) -> None:
    """Send all that is stored about the person but their key."""

    async def make() -> Screen:
        content = await services.exports.everything(visit.user_id)
        return screens.everything_file(visit.locale, content)

    await _send(Place.EXPORT_ALL, make, visit, services)


async def _send(
    wanted: Place,
    make: Callable[[], Awaitable[Screen | None]],
    visit: Visit,
    services: Services,
) -> None:
    """Make a file and send it; each of a person's two files is made once at a time."""
    mine = (visit.user_id, wanted)
    if mine in services.exporting:
        await visit.show(screens.under_way(visit.locale))
        return
    services.exporting.add(mine)
    try:
        arrived = await _arrived(make, visit, services)
    finally:
        services.exporting.discard(mine)
    if not arrived:
        await visit.show(screens.unsent(visit.locale, wanted))


async def _arrived(
    make: Callable[[], Awaitable[Screen | None]], visit: Visit, services: Services
) -> bool:
    """Make a file, if there is anything to put into it, and send it; whether Telegram has it."""
    screen = await make()
    if screen is None:
        return True
    try:
        await patiently(lambda: services.sender.send(visit.chat_id, screen))
    except (FloodWait, Lost, Unsendable) as trouble:
        log.warning("export.unsent", trouble=type(trouble).__name__)
        return False
    return True
