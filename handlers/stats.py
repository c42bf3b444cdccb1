"""``/stats``: what was spent, what came, and how soon."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import Message

from bot.ui.callbacks import Go, Place, StatsPage
from bot.ui.screens import stats as screens
from handlers.services import Services
from handlers.visit import Visit

DEFAULT_DAYS = 30


def router() -> Router:
    """Build the router of the figures."""
    stats = Router(name="stats")
    stats.message.register(on_stats, Command("stats"))
    stats.callback_query.register(show_first, Go.filter(F.to == Place.STATS))
    stats.callback_query.register(show_period, StatsPage.filter())
    return stats


async def on_stats(message: Message, visit: Visit, services: Services) -> None:
    """Show the figures at the bottom."""
    await services.sender.delete(message.chat.id, message.message_id)
    await show(DEFAULT_DAYS, visit, services)


async def show_first(_: object, visit: Visit, services: Services) -> None:
    """Show the figures in place."""
    await show(DEFAULT_DAYS, visit, services)


async def show_period(
    _: object, callback_data: StatsPage, visit: Visit, services: Services
) -> None:
    """Show the figures of the period chosen."""
    days = callback_data.days if callback_data.days in screens.PERIODS else DEFAULT_DAYS
    await show(days, visit, services)


async def show(days: int, visit: Visit, services: Services) -> None:
    """Show the figures of so many days, with a picture where one can be drawn."""
    found = await services.archive.stats(visit.user_id, days)
    picture = None
    if found.orders:
        picture = await services.draw(screens.chart(found))
    await visit.show(screens.stats(visit.locale, found, picture))
