"""Favourites: starring a pair, and all of them in a list."""

from __future__ import annotations

from aiogram import F, Router

from bot.orders.outcomes import Confirmation
from bot.ui.callbacks import CountryPage, Go, Place, Star
from bot.ui.screens import pairs as screens
from handlers.buy import show_quote
from handlers.services import Services
from handlers.visit import Visit


def router() -> Router:
    """Build the router of favourites."""
    pairs = Router(name="pairs")
    pairs.callback_query.register(show_favourites, Go.filter(F.to == Place.FAVOURITES))
    pairs.callback_query.register(star, Star.filter())
    return pairs


async def show_favourites(_: object, visit: Visit, services: Services) -> None:
    """Show every favourite."""
    await visit.show(screens.favourites(visit.locale, await services.pairs.usual(visit.key)))


async def star(_: object, callback_data: Star, visit: Visit, services: Services) -> None:
    """Star or unstar the pair of a confirm screen, and show that screen afresh.

    Raises:
        NeedKey, Trouble: there is no price or no balance to show.
    """
    service_id, country_id = callback_data.service, callback_data.country
    quote = await services.quotes.quote(visit.key, service_id, country_id)
    if not callback_data.on:
        await services.pairs.unstar(visit.user_id, service_id, country_id)
    elif isinstance(quote, Confirmation):
        price = quote.offer.price
        await services.pairs.star(visit.user_id, service_id, country_id, price)
    back = CountryPage(
        service=service_id,
        sort=callback_data.sort,
        page=callback_data.page,
        parent=callback_data.parent,
    )
    await show_quote(quote, back, visit, services)
