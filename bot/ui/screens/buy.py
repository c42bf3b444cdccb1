"""Choosing a service and a country, from lists or by typing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from aiogram.types import InlineKeyboardButton

from bot.core.catalogue import CountrySort, Offer, Service
from bot.ui import formats
from bot.ui import keyboards as kb
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
from bot.ui.screens.screen import Screen, short
from bot.ui.texts import Locale, paragraphs

SERVICES_ON_PAGE: Final = 16
"""Two columns of eight."""
COUNTRIES_ON_PAGE: Final = 8
MOST_FOUND: Final = 16

_NEXT_SORT: Final = {
    CountrySort.PRICE: CountrySort.STOCK,
    CountrySort.STOCK: CountrySort.NAME,
    CountrySort.NAME: CountrySort.PRICE,
}


def services(
    locale: Locale, items: Sequence[Service], page: int, pages: int, *, inline: bool = False
) -> Screen:
    """Show one page (from 1) of all services; ``items`` are those of this page.

    Args:
        inline: whether the bot can be searched while one types.
    """
    return Screen(
        locale.html("buy-services"),
        kb.keyboard(
            *_service_rows(locale, items, page),
            *_below_services(locale, page, pages, inline=inline),
        ),
    )


def service_jump(locale: Locale, page: int, pages: int) -> Screen:
    """Show the page picker of the service list, opened from ``page``."""
    return Screen(
        locale.html("buy-jump", pages=pages),
        kb.keyboard(
            *kb.page_picker(page, pages, _to_service_page),
            [kb.back(locale, ServicePage(page=page))],
        ),
    )


def found(locale: Locale, query: str, items: Sequence[Service]) -> Screen:
    """Show the services that typed text matches best, at most 16."""
    return Screen(
        locale.html("buy-found", query=short(query)),
        kb.keyboard(
            *_service_rows(locale, items[:MOST_FOUND], SEARCH_RESULTS),
            [kb.back(locale, Go(to=Place.BUY))],
        ),
    )


def nothing_found(locale: Locale, query: str) -> Screen:
    """Say that typed text matches no service."""
    return Screen(
        locale.html("buy-nothing-found", query=short(query)),
        kb.keyboard([_all_services(locale)], [_back_to_menu(locale)]),
    )


def countries(
    locale: Locale,
    service: Service,
    offers: Sequence[Offer],
    *,
    page: int,
    pages: int,
    sort: str,
    parent: int,
    query: str | None = None,
    inline: bool = False,
) -> Screen:
    """Show one page (from 1) of the countries of a service, or those that typed text matches.

    Args:
        offers: those of this page, in stock, in this order.
        sort: one of :class:`CountrySort`.
        parent: the service page that **Back** leads to; ``SEARCH_RESULTS`` for a search.
        query: the typed text; then there are no further pages and no sorting.
        inline: whether the bot can be searched while one types.
    """
    here = _here(service, sort, page, parent)
    rows: list[kb.Row] = [[offer_button(locale, offer, here)] for offer in offers]
    if query is None:
        rows += _country_list_rows(locale, here, pages)
        intro = locale.html("buy-countries", sort=here.sort)
        back = kb.back(locale, ServicePage(page=parent))
    else:
        intro = locale.html("buy-countries-found", query=short(query))
        back = kb.back(locale, here)
    return Screen(
        paragraphs(locale.html("buy-service", service=short(service.name)), intro),
        kb.keyboard(*rows, [_search(locale, f"{service.name} ") if inline else None, back]),
    )


def country_jump(
    locale: Locale, service: Service, *, page: int, pages: int, sort: str, parent: int
) -> Screen:
    """Show the page picker of a country list, opened from ``page``."""
    here = _here(service, sort, page, parent)
    return Screen(
        paragraphs(
            locale.html("buy-service", service=short(service.name)),
            locale.html("buy-jump", pages=pages),
        ),
        kb.keyboard(
            *kb.page_picker(page, pages, lambda each: _at_page(here, each)),
            [kb.back(locale, here)],
        ),
    )


def no_countries(locale: Locale, service: Service, parent: int) -> Screen:
    """Say that a service has no number in stock anywhere."""
    return Screen(
        locale.html("buy-no-countries", service=short(service.name)),
        kb.keyboard([_all_services(locale)], [kb.back(locale, ServicePage(page=parent))]),
    )


def _service_rows(locale: Locale, items: Sequence[Service], parent: int) -> list[kb.Row]:
    return kb.grid([_service_button(locale, item, parent) for item in items], 2)


@lru_cache(maxsize=1024)
def _below_services(locale: Locale, page: int, pages: int, *, inline: bool) -> tuple[kb.Row, ...]:
    return (
        kb.pager(locale, page, pages, _to_service_page, ServiceJump(page=page)),
        (_search(locale) if inline else None, _back_to_menu(locale)),
    )


@lru_cache(maxsize=8192)
def _service_button(locale: Locale, service: Service, parent: int) -> InlineKeyboardButton:
    if service.from_price is None:
        text = kb.label(locale, "button-service-unpriced", kb.HALF_ROW, service.name)
    else:
        price = formats.money(locale, service.from_price)
        text = kb.label(locale, "button-service", kb.HALF_ROW, service.name, price=price)
    return kb.button(text, CountryPage.first(service.id, parent))


def offer_button(locale: Locale, offer: Offer, here: CountryPage) -> InlineKeyboardButton:
    """Return the button that leads to an offer's confirm screen, and from there back here."""
    country = offer.country
    text = kb.label(
        locale,
        "button-offer",
        kb.FULL_ROW,
        formats.country_name(locale, country.slug, country.name),
        flag=formats.flag(country.slug),
        price=formats.money(locale, offer.price),
        stock=formats.number(locale, offer.stock),
    )
    return kb.button(
        text,
        Confirm(
            service=here.service,
            country=country.id,
            sort=here.sort,
            page=here.page,
            parent=here.parent,
        ),
    )


def _country_list_rows(locale: Locale, here: CountryPage, pages: int) -> list[kb.Row]:
    jump = CountryJump(**here.model_dump())
    following = _NEXT_SORT[here.sort]
    resorted = here.model_copy(update={"sort": following, "page": 1})
    return [
        kb.pager(locale, here.page, pages, lambda each: _at_page(here, each), jump),
        [kb.button(locale.plain("button-sort", sort=following), resorted)],
    ]


def _here(service: Service, sort: str, page: int, parent: int) -> CountryPage:
    # Callback data is what a client sends: an order that does not exist is the usual one.
    known = sort if sort in _NEXT_SORT else CountrySort.PRICE
    return CountryPage(service=service.id, sort=known, page=page, parent=parent)


def _at_page(here: CountryPage, page: int) -> CountryPage:
    return here.model_copy(update={"page": page})


def _to_service_page(page: int) -> ServicePage:
    return ServicePage(page=page)


def _search(locale: Locale, beginning: str = "") -> InlineKeyboardButton:
    return kb.search_button(locale.plain("button-search"), beginning)


def _all_services(locale: Locale) -> InlineKeyboardButton:
    return kb.button(locale.plain("button-all-services"), ServicePage(page=1))


def _back_to_menu(locale: Locale) -> InlineKeyboardButton:
    return kb.back(locale, Go(to=Place.MENU))
