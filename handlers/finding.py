"""Finding an order again: by a tap on its service, or by typing part of its number or SMS."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.types import Message

from bot.ui.callbacks import FindPage, Go, Place
from bot.ui.screens import find as screens
from handlers import search
from handlers.services import Services
from handlers.visit import Visit

LAST_PAGE = 100_000


def router() -> Router:
    """Build the router of the search among orders; :func:`typed` stands last of all."""
    finding = Router(name="finding")
    finding.callback_query.register(show_find, Go.filter(F.to == Place.FIND))
    finding.callback_query.register(show_page, FindPage.filter())
    return finding


async def show_find(_: object, visit: Visit, services: Services) -> None:
    """Ask what to look for."""
    seen = await services.archive.services(visit.user_id)
    await visit.show(screens.find(visit.locale, seen), finding=True)


async def show_page(_: object, callback_data: FindPage, visit: Visit, services: Services) -> None:
    """Show a page of what was found; only the person's own orders are looked at."""
    words = await services.finds.words(visit.chat_id) if callback_data.words else ""
    if words is None:
        # Typed over an hour ago, or before the bot was started last.
        await show_find(_, visit, services)
        return
    await _show(callback_data, words, visit, services)


async def typed(message: Message, visit: Visit, services: Services) -> None:
    """Look for a text among the person's orders, below that search's screen; else for services.

    Not by a filter: what is asked for takes its turn before anything is waited for.
    """
    if not await services.finds.is_open(visit.chat_id):
        await search.typed(message, visit, services)
        return
    await services.sender.delete(message.chat.id, message.message_id)
    words = message.text or ""
    await services.finds.keep(visit.chat_id, words)
    await _show(FindPage(page=1, words=True), words, visit, services)


async def _show(page: FindPage, words: str, visit: Visit, services: Services) -> None:
    found = await services.archive.find(
        visit.user_id, min(max(page.page, 1), LAST_PAGE), like=page.like or None, words=words
    )
    if not found.orders and not page.words:
        await show_find(None, visit, services)
        return
    if page.words:
        screen = screens.found(visit.locale, found.orders, page, words, more=found.more)
    else:
        screen = screens.found_like(visit.locale, found.orders, page, more=found.more)
    await visit.show(screen, finding=True)
