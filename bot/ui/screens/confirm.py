"""The confirm screen and everything that can follow a tap on **Buy**."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.enums import ButtonStyle
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.core.catalogue import Country, Offer, Service
from bot.core.errors import Refusal
from bot.core.link import Switch
from bot.core.money import Money
from bot.ui import formats
from bot.ui import keyboards as kb
from bot.ui.callbacks import Buy, Confirm, CountryPage, Go, Place, PostTo
from bot.ui.screens.buy import offer_button
from bot.ui.screens.pairs import star_button
from bot.ui.screens.refusal import reason
from bot.ui.screens.screen import Screen, SitePages, thing
from bot.ui.screens.wishes import button_when_back, button_when_cheaper
from bot.ui.texts import Locale, Markup, paragraphs


def confirm(
    locale: Locale,
    service: Service,
    offer: Offer,
    balance: Money | None,
    *,
    nonce: str,
    back: CountryPage,
    rose_from: Money | None = None,
    note: str | None = None,
    starred: bool = False,
    switches: Sequence[Switch] = (),
) -> Screen:
    """Ask for the purchase, with what it costs and what will be left.

    Args:
        balance: before the purchase; ``None`` when it could not be read.
        nonce: single-use word of the quote behind this screen.
        back: the country list to go back to.
        rose_from: the price this person was shown before, where it has risen since.
        starred: whether it is among the person's favourites.
        switches: the groups the order can be posted to.
    """
    price = formats.money(locale, offer.price)
    return Screen(
        paragraphs(
            note,
            _offered(locale, service, offer),
            _rise(locale, rose_from, price),
            _price_and_balance(locale, offer.price, balance),
        ),
        kb.keyboard(
            [
                kb.button(
                    locale.plain("button-buy-for", price=price),
                    Buy(nonce=nonce),
                    ButtonStyle.SUCCESS,
                )
            ],
            [button_when_cheaper(locale, offer, back)],
            *_switch_rows(locale, nonce, switches),
            [
                kb.back(locale, back),
                star_button(locale, offer.country, back, starred=starred),
            ],
        ),
    )


def switched(
    locale: Locale, shown: InlineKeyboardMarkup, nonce: str, switches: Sequence[Switch]
) -> InlineKeyboardMarkup:
    """Return a confirm screen's buttons with its switches as they stand now."""
    others = [row for row in shown.inline_keyboard if not _is_switch(row[0])]
    return kb.keyboard(*others[:-1], *_switch_rows(locale, nonce, switches), *others[-1:])


def insufficient(
    locale: Locale,
    service: Service,
    offer: Offer,
    *,
    balance: Money,
    missing: Money,
    site_pages: SitePages,
    back: CountryPage,
) -> Screen:
    """Say how much is missing, and where to add it."""
    text = locale.html(
        "confirm-insufficient",
        price=formats.money(locale, offer.price),
        balance=formats.money(locale, balance),
        missing=formats.money(locale, missing),
    )
    return Screen(
        paragraphs(_offered(locale, service, offer), text),
        kb.keyboard(
            [
                kb.url_button(locale.plain("button-top-up"), site_pages.top_up),
                kb.button(locale.plain("button-check-again"), _confirm_data(offer.country, back)),
            ],
            [kb.back(locale, back)],
        ),
    )


def out_of_stock(
    locale: Locale,
    service: Service,
    country: Country,
    back: CountryPage,
    others: Sequence[Offer] = (),
) -> Screen:
    """Say that the last number has gone, and that nothing was bought; see :func:`refused`."""
    return refused(
        locale,
        Refusal.NO_NUMBERS,
        "",
        service=service,
        country=country,
        back=back,
        others=others,
    )


def refused(
    locale: Locale,
    refusal: Refusal,
    message: str,
    *,
    service: Service,
    country: Country,
    back: CountryPage,
    others: Sequence[Offer] = (),
) -> Screen:
    """Say why the service did not sell; ``message`` is its own sentence.

    Args:
        others: where else there are numbers, at a like price.
    """
    return Screen(
        paragraphs(_chosen(locale, service, country), reason(locale, refusal, message)),
        kb.keyboard(
            *([offer_button(locale, offer, back)] for offer in others),
            [kb.button(locale.plain("button-check-again"), _confirm_data(country, back))],
            [button_when_back(locale, service, country) if refusal is Refusal.NO_NUMBERS else None],
            [kb.back(locale, back), kb.menu(locale)],
        ),
    )


def buying(locale: Locale, service: Service, country: Country) -> Screen:
    """Say that the order is being placed; this message becomes its card."""
    return Screen(
        paragraphs(_chosen(locale, service, country), locale.html("confirm-buying")),
        kb.keyboard([kb.menu(locale, below=True)]),
    )


def queued(locale: Locale, seconds: int) -> Screen:
    """Say that the purchase waits for its turn, and about how long."""
    return Screen(
        locale.html("confirm-queued", seconds=seconds), kb.keyboard([kb.menu(locale, below=True)])
    )


def checking(locale: Locale, service: Service, country: Country) -> Screen:
    """Say that the answer was lost and that it is being found out what became of the purchase."""
    return Screen(
        paragraphs(_chosen(locale, service, country), locale.html("confirm-checking")),
        kb.keyboard([kb.menu(locale, below=True)]),
    )


def nothing_bought(
    locale: Locale, service: Service, country: Country, again: Confirm | None = None
) -> Screen:
    """Say that a purchase in doubt did not go through; ``again`` opens its confirm screen."""
    return Screen(
        paragraphs(_chosen(locale, service, country), locale.html("confirm-nothing-bought")),
        kb.keyboard([_again(locale, again)], [kb.menu(locale, below=True)]),
    )


def another_in_flight(locale: Locale, again: Confirm | None = None) -> Screen:
    """Say that another purchase on this account must be settled first."""
    return Screen(
        locale.html("confirm-another"),
        kb.keyboard(
            [_again(locale, again)],
            [kb.button(locale.plain("button-orders"), Go(to=Place.ORDERS)), kb.menu(locale)],
        ),
    )


def _again(locale: Locale, again: Confirm | None) -> InlineKeyboardButton | None:
    return kb.button(locale.plain("button-try-again"), again) if again else None


def _switch_rows(locale: Locale, nonce: str, switches: Sequence[Switch]) -> list[kb.Row]:
    return [[_switch(locale, nonce, switch)] for switch in switches]


def _switch(locale: Locale, nonce: str, switch: Switch) -> InlineKeyboardButton:
    key = "button-post-on" if switch.on else "button-post-off"
    return kb.button(
        kb.label(locale, key, kb.FULL_ROW, switch.link.title),
        PostTo(nonce=nonce, link=switch.link.id, on=not switch.on),
    )


def _is_switch(button: InlineKeyboardButton) -> bool:
    return (button.callback_data or "").startswith(f"{PostTo.__prefix__}:")


def _chosen(locale: Locale, service: Service, country: Country) -> Markup:
    return thing(locale, service.name, country.slug, country.name)


def _offered(locale: Locale, service: Service, offer: Offer) -> Markup:
    return _chosen(locale, service, offer.country)


def _rise(locale: Locale, rose_from: Money | None, price: str) -> Markup | None:
    if rose_from is None:
        return None
    return locale.html("confirm-rose", before=formats.money(locale, rose_from), price=price)


def _price_and_balance(locale: Locale, price: Money, balance: Money | None) -> Markup:
    if balance is None:
        return locale.html("confirm-price", price=formats.money(locale, price))
    return locale.html(
        "confirm-price-balance",
        price=formats.money(locale, price),
        before=formats.money(locale, balance),
        after=formats.money(locale, balance - price),
    )


def _confirm_data(country: Country, back: CountryPage) -> Confirm:
    return Confirm(
        service=back.service, country=country.id, sort=back.sort, page=back.page, parent=back.parent
    )
