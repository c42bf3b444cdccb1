"""Quiet hours, and the order of country lists."""

from __future__ import annotations

from datetime import UTC, datetime

from aiogram import F, Router

from bot.core.catalogue import CountrySort
from bot.core.quiet import HOURS, QuietHours
from bot.ui.callbacks import Go, Place
from bot.ui.callbacks_comfort import Quiet, QuietStep, SetSort
from bot.ui.screens import comfort as screens
from handlers.services import Services
from handlers.settings import settings
from handlers.visit import Visit


def router() -> Router:
    """Build the router of these settings."""
    comfort = Router(name="comfort")
    comfort.callback_query.register(show_sort, Go.filter(F.to == Place.SORT))
    comfort.callback_query.register(set_sort, SetSort.filter())
    comfort.callback_query.register(show_quiet, Go.filter(F.to == Place.QUIET))
    comfort.callback_query.register(step, Quiet.filter())
    return comfort


async def show_sort(_: object, visit: Visit) -> None:
    """Ask in which order to list countries."""
    present = visit.account.sort if visit.account else CountrySort.PRICE
    await visit.show(screens.sort(visit.locale, present))


async def set_sort(_: object, callback_data: SetSort, visit: Visit, services: Services) -> None:
    """Remember it, and show the settings again."""
    if callback_data.sort in screens.SORTS:
        await services.people.set_sort(visit.user_id, callback_data.sort)
    await _show_settings(visit, services)


async def show_quiet(_: object, visit: Visit) -> None:
    """Show the quiet hours, or ask for them."""
    quiet = visit.account.quiet if visit.account else None
    await visit.show(screens.quiet_hours(visit.locale, quiet, datetime.now(UTC)))


async def step(_: object, callback_data: Quiet, visit: Visit, services: Services) -> None:
    """Ask for what is still missing; remember quiet hours once all is known."""
    begins, ends = callback_data.begins % HOURS, callback_data.ends % HOURS
    match callback_data.step:
        case QuietStep.FROM:
            await visit.show(screens.quiet_from(visit.locale))
        case QuietStep.UNTIL:
            await visit.show(screens.quiet_until(visit.locale, begins))
        case QuietStep.CLOCK if begins != ends:
            now = datetime.now(UTC)
            await visit.show(screens.quiet_clock(visit.locale, begins, ends, now))
        case QuietStep.DONE:
            await _set_quiet(callback_data, visit, services)
        case QuietStep.OFF:
            await services.people.set_quiet(visit.user_id, None)
            await _show_settings(visit, services)
        case QuietStep.CLOCK:
            await visit.show(screens.quiet_until(visit.locale, begins))


async def _set_quiet(data: Quiet, visit: Visit, services: Services) -> None:
    try:
        quiet = QuietHours(data.begins, data.ends, data.ahead)
    except ValueError:
        # No button of ours says so.
        await visit.show(screens.quiet_from(visit.locale))
        return
    await services.people.set_quiet(visit.user_id, quiet)
    await visit.show(screens.quiet_hours(visit.locale, quiet, datetime.now(UTC)))


async def _show_settings(visit: Visit, services: Services) -> None:
    visit.account = await services.people.get(visit.user_id)
    await settings(visit, services)
