"""Finding an order again: by a tap on its service, or by typing part of its number or SMS."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.types import Message

from bot.ui.callbacks import FindPage, Go, Place
from bot.ui.screens import find as screens
from handlers.services import Services
from handlers.visit import Visit

LAST_PAGE = 100_000


class Finds:
    """What each person looks for among their orders: in memory alone, since it is of their SMS.

    What is typed belongs to the search only while its screen is the one shown last.
    """

    def __init__(self) -> None:
        self._words: dict[int, str] = {}
        self._tickets: dict[int, int] = {}

    def begin(self, visit: Visit, words: str | None = None) -> None:
        """Take the screen of this visit for one of the search; keep what was typed, if it was."""
        self._tickets[visit.chat_id] = visit.ticket
        if words is not None:
            self._words[visit.chat_id] = words

    def words(self, chat_id: int) -> str | None:
        """Return what was typed last."""
        return self._words.get(chat_id)

    def is_open(self, chat_id: int, services: Services) -> bool:
        """Whether what is typed now is looked for among the orders."""
        ticket = self._tickets.get(chat_id)
        return ticket is not None and services.panels.shows(chat_id, ticket)


def router() -> Router:
    """Build the router of the search among orders; it stands before the search for services."""
    finding = Router(name="finding")
    finding.callback_query.register(show_find, Go.filter(F.to == Place.FIND))
    finding.callback_query.register(show_page, FindPage.filter())
    finding.message.register(on_words, F.text, ~F.text.startswith("/"), is_for_orders)
    return finding


async def is_for_orders(message: Message, services: Services, finds: Finds) -> bool:
    """Whether a text was typed below the search among orders."""
    return finds.is_open(message.chat.id, services)


async def show_find(_: object, visit: Visit, services: Services, finds: Finds) -> None:
    """Ask what to look for."""
    seen = await services.archive.services(visit.user_id)
    finds.begin(visit)
    await visit.show(screens.find(visit.locale, seen))


async def show_page(
    _: object, callback_data: FindPage, visit: Visit, services: Services, finds: Finds
) -> None:
    """Show a page of what was found; only the person's own orders are looked at."""
    words = finds.words(visit.chat_id) if callback_data.words else ""
    if words is None:
        # Typed before the bot was started last: it is not kept anywhere.
        await show_find(_, visit, services, finds)
        return
    await _show(callback_data, words, visit, services, finds)


async def on_words(message: Message, visit: Visit, services: Services, finds: Finds) -> None:
    """Look for a text among the person's orders, and delete it from the chat."""
    await services.sender.delete(message.chat.id, message.message_id)
    words = message.text or ""
    finds.begin(visit, words)
    await _show(FindPage(page=1, words=True), words, visit, services, finds)


async def _show(page: FindPage, words: str, visit: Visit, services: Services, finds: Finds) -> None:
    found = await services.archive.find(
        visit.user_id, min(max(page.page, 1), LAST_PAGE), like=page.like or None, words=words
    )
    if not found.orders and not page.words:
        await show_find(None, visit, services, finds)
        return
    finds.begin(visit)
    if page.words:
        screen = screens.found(visit.locale, found.orders, page, words, more=found.more)
    else:
        screen = screens.found_like(visit.locale, found.orders, page, more=found.more)
    await visit.show(screen)
