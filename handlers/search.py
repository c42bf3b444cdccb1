"""Any typed text is a search: for a service, a country of the open list, or both together."""

from __future__ import annotations

from aiogram.types import Message

from bot.core.catalogue import Country, Service
from bot.ui import search as finding
from bot.ui.callbacks import Confirm, CountryPage
from bot.ui.screens import buy as screens
from handlers.buy import open_confirm, open_countries
from handlers.services import Services
from handlers.visit import Visit


async def typed(message: Message, visit: Visit, services: Services) -> None:
    """Search for a text and delete it from the chat."""
    await services.sender.delete(message.chat.id, message.message_id)
    query = message.text or ""
    if visit.account is None or visit.account.key is None:
        await visit.remember(wish=query)
    await search(query, visit, services)


async def go_for(wish: str, visit: Visit, services: Services) -> None:
    """Go to what a command, a deep link or a chosen result names; search where that is not exact.

    Without a key the wish is kept until one is connected.

    Raises:
        NeedKey, Trouble: nothing can be looked up.
    """
    if visit.account is None or visit.account.key is None:
        await visit.remember(wish=wish)
    items = await services.catalogue.services(visit.key)
    await visit.remember(where=None)
    code, _, place = wish.lower().partition(" ")
    service, country = services.catalogue.by_words(code, place or None)
    if service not in items or (country is None and place):
        await search(wish, visit, services)
    elif service is not None and country is not None:
        await _open_pair((service, country), visit, services)
    elif service is not None:
        await open_countries(CountryPage.first(service.id), visit, services)


async def search(query: str, visit: Visit, services: Services) -> None:
    """Show what a text finds; in an open country list, its countries come first.

    Raises:
        NeedKey, Trouble: nothing can be looked up.
    """
    where = await visit.recall("where")
    if where is not None and await _in_countries(query, str(where), visit, services):
        return
    items = await services.catalogue.services(visit.key)
    countries = await services.catalogue.countries(visit.key)
    pair = finding.split_pair(query, items, countries, visit.locale)
    if pair is not None:
        await _open_pair(pair, visit, services)
        return
    found = finding.search_services(query, items)
    if not found:
        await visit.show(screens.nothing_found(visit.locale, query))
        return
    await visit.remember(query=query, where=None)
    await visit.show(screens.found(visit.locale, query, found))


async def show_results(visit: Visit, services: Services) -> None:
    """Show the results of the last search again, as the parent of a list."""
    await search(str(await visit.recall("query") or ""), visit, services)


async def _in_countries(query: str, where: str, visit: Visit, services: Services) -> bool:
    """Filter the open country list; ``False`` where no country matches."""
    here = CountryPage.unpack(where)
    countries = await services.catalogue.countries(visit.key)
    found = finding.search_countries(query, countries, visit.locale)
    if not found:
        return False
    return await open_countries(here, visit, services, only=found, query=query)


async def _open_pair(pair: tuple[Service, Country], visit: Visit, services: Services) -> None:
    service, country = pair
    await open_confirm(Confirm.direct(service.id, country.id), visit, services)
