"""Screens that several journeys lead to."""

from __future__ import annotations

import asyncio

from bot.core.errors import KeyRefused, Trouble
from bot.core.money import Money
from bot.ui.screens import start
from handlers.chat_commands import show_commands
from handlers.services import Services
from handlers.visit import Visit


async def welcome(visit: Visit, services: Services) -> None:
    """Show the first screen of someone without a key."""
    await visit.show(start.welcome(visit.locale, services.site_pages))


async def menu(visit: Visit, services: Services, note: str | None = None) -> None:
    """Show the main menu, with the balance if the service tells it; else the first screen.

    Raises:
        KeyRefused: the key is revoked; the menu would lead nowhere.
    """
    if visit.account is None or visit.account.key is None:
        await welcome(visit, services)
        return
    await visit.remember(where=None)
    balance, waiting, pairs = await asyncio.gather(
        _balance(visit, services),
        services.people.open_orders(visit.user_id),
        services.pairs.usual(visit.key),
    )
    screen = start.menu(visit.locale, balance, len(waiting), note, services.site_pages, pairs=pairs)
    await visit.show(screen)
    await show_commands(visit, services)


async def _balance(visit: Visit, services: Services) -> Money | None:
    try:
        return await services.people.balance(visit.key)
    except KeyRefused:
        raise
    except Trouble:
        return None
