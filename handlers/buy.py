"""Choosing what to buy: services, their countries, the confirm screen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from math import ceil
from typing import TypeVar

from bot.core.catalogue import Country, CountrySort, Offer
from bot.orders.outcomes import Confirmation, Expired, OutOfStock
from bot.ui import formats
from bot.ui.callbacks import Confirm, CountryPage
from bot.ui.screens import buy as screens
from bot.ui.screens import confirm as confirm_screens
from bot.ui.texts import Locale
from handlers.services import Services
from handlers.visit import Visit

Item = TypeVar("Item")

SERVICES_ON_A_PAGE = 16
COUNTRIES_ON_A_PAGE = 8


async def open_services(page: int, visit: Visit, services: Services) -> None:
    """Show a page of the services.

    Raises:
        NeedKey, Trouble: there is no list to show.
    """
    items = await services.catalogue.services(visit.key)
    pages = _pages(len(items), SERVICES_ON_A_PAGE)
    page = min(max(page, 1), pages)
    await visit.remember(where=None)
    await visit.show(
        screens.services(
            visit.locale,
            _slice(items, page, SERVICES_ON_A_PAGE),
            page,
            pages,
            inline=await services.identity.takes_inline(),
        )
    )


async def open_countries(
    here: CountryPage,
    visit: Visit,
    services: Services,
    *,
    only: Collection[Country] | None = None,
    query: str | None = None,
) -> bool:
    """Show a page of a service's countries that are in stock.

    Args:
        only: leave out all others (a search); ``False`` is returned when none of them is left.

    Raises:
        NeedKey, Trouble: there are no prices to show.
    """
    if here.sort == CountrySort.OWN and visit.account is not None:
        here = here.model_copy(update={"sort": visit.account.sort})
    service = await services.catalogue.service(visit.key, here.service)
    if service is None:
        await open_services(1, visit, services)
        return True
    offers = [o for o in await services.catalogue.offers(visit.key, service) if o.stock > 0]
    if only is not None:
        wanted = {country.id for country in only}
        offers = [offer for offer in offers if offer.country.id in wanted]
        if not offers:
            return False
    if not offers:
        await visit.show(screens.no_countries(visit.locale, service, here.parent))
        return True
    offers.sort(key=_sort_key(here.sort, visit.locale))
    pages = _pages(len(offers), COUNTRIES_ON_A_PAGE) if only is None else 1
    page = min(max(here.page, 1), pages)
    await visit.remember(where=here.pack())
    await visit.show(
        screens.countries(
            visit.locale,
            service,
            _slice(offers, page, COUNTRIES_ON_A_PAGE),
            page=page,
            pages=pages,
            sort=here.sort,
            parent=here.parent,
            query=query,
            inline=await services.identity.takes_inline(),
        )
    )
    return True


async def open_confirm(
    data: Confirm, visit: Visit, services: Services, *, note: str | None = None
) -> None:
    """Read price and balance and show the confirm screen.

    Raises:
        NeedKey, Trouble: there is no price or no balance to show.
    """
    quote = await services.quotes.quote(visit.key, data.service, data.country)
    await visit.remember(where=None)
    await show_quote(quote, back_of(data), visit, services, note=note)


async def show_quote(
    quote: Confirmation | OutOfStock | Expired,
    back: CountryPage,
    visit: Visit,
    services: Services,
    *,
    note: str | None = None,
) -> None:
    """Show what a quote came to: confirm, too little balance, or out of stock."""
    match quote:
        case Expired():
            await open_services(1, visit, services)
        case OutOfStock(service, country):
            others = services.catalogue.like(visit.key, service, country)
            await visit.show(
                confirm_screens.out_of_stock(visit.locale, service, country, back, others)
            )
        case Confirmation(missing=None):
            starred = await services.pairs.is_starred(
                visit.user_id, quote.service.id, quote.offer.country.id
            )
            services.waits.warm(quote.service.code, quote.offer.country.api_id)
            await visit.show(
                confirm_screens.confirm(
                    visit.locale,
                    quote.service,
                    quote.offer,
                    quote.balance,
                    nonce=quote.nonce,
                    back=back,
                    rose_from=quote.rose_from,
                    note=note,
                    starred=starred,
                    switches=quote.switches,
                )
            )
        case Confirmation(missing=missing) if missing is not None:
            await visit.show(
                confirm_screens.insufficient(
                    visit.locale,
                    quote.service,
                    quote.offer,
                    balance=quote.balance,
                    missing=missing,
                    site_pages=services.site_pages,
                    back=back,
                )
            )


def back_of(data: Confirm) -> CountryPage:
    """Return the list a confirm screen goes back to."""
    return CountryPage(service=data.service, sort=data.sort, page=data.page, parent=data.parent)


def _pages(items: int, on_a_page: int) -> int:
    return max(1, ceil(items / on_a_page))


def _slice(items: Sequence[Item], page: int, on_a_page: int) -> Sequence[Item]:
    return items[(page - 1) * on_a_page : page * on_a_page]


def _sort_key(sort: str, locale: Locale) -> Callable[[Offer], tuple[int, str]]:
    def name(offer: Offer) -> str:
        country = offer.country
        return formats.country_name(locale, country.slug, country.name).casefold()

    if sort == CountrySort.STOCK:
        return lambda offer: (-offer.stock, name(offer))
    if sort == CountrySort.NAME:
        return lambda offer: (0, name(offer))
    return lambda offer: (offer.price.cents, name(offer))
