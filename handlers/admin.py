"""``/admin``: how the bot is doing, for those who run it; to all others it does not exist."""

from __future__ import annotations

from collections.abc import Collection

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import Message

from bot.ui.callbacks import Go, Place
from bot.ui.screens import admin as screens
from handlers.services import Services
from handlers.visit import Visit


def router(admin_user_ids: Collection[int]) -> Router:
    """Build the router of the host's page.

    Args:
        admin_user_ids: who may see it (``ADMIN_USER_IDS``).
    """
    host = Router(name="admin")
    is_admin = F.from_user.id.in_(admin_user_ids)
    host.message.register(on_admin, Command("admin"), is_admin)
    host.callback_query.register(show_admin, Go.filter(F.to == Place.ADMIN), is_admin)
    return host


async def on_admin(message: Message, visit: Visit, services: Services) -> None:
    """Show the page at the bottom."""
    await services.sender.delete(message.chat.id, message.message_id)
    await show_admin(message, visit, services)


async def show_admin(_: object, visit: Visit, services: Services) -> None:
    """Show the page as it is now."""
    await visit.show(screens.admin(visit.locale, await services.insight()))
