"""**Tell me when**: wishing for a pair, the list of wishes, taking one back."""

from __future__ import annotations

from aiogram import F, Router

from bot.core.money import Money
from bot.core.wish import NamedWish
from bot.orders.outcomes import Expired
from bot.orders.wishes import TooMany
from bot.ui.callbacks import Confirm, CountryPage, Go, Place
from bot.ui.callbacks_comfort import Unwish, WishCheaper, WishFor
from bot.ui.screens import wishes as screens
from handlers.buy import open_confirm, open_services
from handlers.services import Services
from handlers.visit import Visit


def router() -> Router:
    """Build the router of wishes."""
    wishes = Router(name="wishes")
    wishes.callback_query.register(show_wishes, Go.filter(F.to == Place.WISHES))
    wishes.callback_query.register(show_limits, WishCheaper.filter())
    wishes.callback_query.register(wish, WishFor.filter())
    wishes.callback_query.register(unwish, Unwish.filter())
    return wishes


async def show_wishes(_: object, visit: Visit, services: Services) -> None:
    """Show what the person waits to be told of."""
    await _list(visit, services)


async def show_limits(
    _: object, callback_data: WishCheaper, visit: Visit, services: Services
) -> None:
    """Ask at which price to tell; where there is no price now, show the confirm screen anew.

    Raises:
        NeedKey, Trouble: there are no prices to go by.
    """
    service = await services.catalogue.service(visit.key, callback_data.service)
    offers = await services.catalogue.offers(visit.key, service) if service is not None else ()
    offer = next((o for o in offers if o.country.id == callback_data.country and o.stock > 0), None)
    if service is None or offer is None:
        await open_confirm(Confirm(**callback_data.model_dump()), visit, services)
        return
    back = CountryPage(**callback_data.model_dump(exclude={"country"}))
    await visit.show(screens.cheaper(visit.locale, service, offer, back))


async def wish(_: object, callback_data: WishFor, visit: Visit, services: Services) -> None:
    """Keep a wish and say what will come of it.

    Raises:
        NeedKey: there is no key to read prices with.
    """
    at_most = Money(callback_data.cents) if callback_data.cents else None
    outcome = await services.wishes.make(
        visit.key, callback_data.service, callback_data.country, at_most
    )
    match outcome:
        case NamedWish():
            await visit.show(screens.made(visit.locale, outcome))
        case TooMany():
            await _list(visit, services, full=True)
        case Expired():
            await open_services(1, visit, services)


async def unwish(_: object, callback_data: Unwish, visit: Visit, services: Services) -> None:
    """Take a wish back, and show those that are left."""
    await services.wishes.remove(visit.user_id, callback_data.wish)
    await _list(visit, services)


async def _list(visit: Visit, services: Services, *, full: bool = False) -> None:
    wished = await services.wishes.of_owner(visit.user_id)
    await visit.show(screens.listed(visit.locale, wished, full=full))
