"""The buttons and commands that walk from services to the confirm screen."""

from __future__ import annotations

from math import ceil

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from bot.ui.callbacks import (
    SEARCH_RESULTS,
    Confirm,
    CountryJump,
    CountryPage,
    Go,
    Place,
    ServiceJump,
    ServicePage,
)
from bot.ui.screens import buy as screens
from handlers.buy import (
    COUNTRIES_ON_A_PAGE,
    SERVICES_ON_A_PAGE,
    open_confirm,
    open_countries,
    open_services,
)
from handlers.search import go_for, show_results
from handlers.services import Services
from handlers.visit import Visit


def router() -> Router:
    """Build the router of the lists."""
    shopping = Router(name="shopping")
    shopping.message.register(on_buy, Command("buy"))
    shopping.callback_query.register(show_services, Go.filter(F.to == Place.BUY))
    shopping.callback_query.register(show_service_page, ServicePage.filter())
    shopping.callback_query.register(show_service_jump, ServiceJump.filter())
    shopping.callback_query.register(show_countries, CountryPage.filter())
    shopping.callback_query.register(show_country_jump, CountryJump.filter())
    shopping.callback_query.register(show_confirm, Confirm.filter())
    return shopping


async def on_buy(
    message: Message, command: CommandObject, visit: Visit, services: Services
) -> None:
    """Show the services; with words after the command, go for what they name."""
    await services.sender.delete(message.chat.id, message.message_id)
    if command.args:
        await go_for(command.args, visit, services)
    else:
        await open_services(1, visit, services)


async def show_services(_: object, callback_data: Go, visit: Visit, services: Services) -> None:
    """Show the first page of the services, below when asked from a card."""
    if callback_data.below:
        visit.below()
    await open_services(1, visit, services)


async def show_service_page(
    _: object, callback_data: ServicePage, visit: Visit, services: Services
) -> None:
    """Show a page of the services, or the results of the last search again."""
    if callback_data.page == SEARCH_RESULTS:
        await visit.remember(where=None)
        await show_results(visit, services)
    else:
        await open_services(callback_data.page, visit, services)


async def show_service_jump(
    _: object, callback_data: ServiceJump, visit: Visit, services: Services
) -> None:
    """Show the page picker of the services."""
    items = await services.catalogue.services(visit.key)
    pages = max(1, ceil(len(items) / SERVICES_ON_A_PAGE))
    await visit.show(screens.service_jump(visit.locale, callback_data.page, pages))


async def show_countries(
    _: object, callback_data: CountryPage, visit: Visit, services: Services
) -> None:
    """Show a page of a service's countries."""
    await open_countries(callback_data, visit, services)


async def show_country_jump(
    _: object, callback_data: CountryJump, visit: Visit, services: Services
) -> None:
    """Show the page picker of a country list."""
    service = await services.catalogue.service(visit.key, callback_data.service)
    if service is None:
        await open_services(1, visit, services)
        return
    offers = await services.catalogue.offers(visit.key, service)
    pages = max(1, ceil(sum(offer.stock > 0 for offer in offers) / COUNTRIES_ON_A_PAGE))
    await visit.show(
        screens.country_jump(
            visit.locale,
            service,
            page=callback_data.page,
            pages=pages,
            sort=callback_data.sort,
            parent=callback_data.parent,
        )
    )


async def show_confirm(_: object, callback_data: Confirm, visit: Visit, services: Services) -> None:
    """Show the confirm screen of a service and country."""
    await open_confirm(callback_data, visit, services)
