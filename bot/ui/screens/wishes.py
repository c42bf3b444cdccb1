"""**Tell me when**: wishes made, listed, and come true."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from aiogram.types import InlineKeyboardButton

from bot.core.catalogue import Country, Offer, Service
from bot.core.money import Money
from bot.core.wish import MOST_WISHES, NamedWish
from bot.ui import formats
from bot.ui import keyboards as kb
from bot.ui.callbacks import Confirm, CountryPage, Go, Place
from bot.ui.callbacks_comfort import Unwish, WishCheaper, WishFor
from bot.ui.screens.screen import Screen, short, thing
from bot.ui.texts import Locale, Markup, paragraphs

SHARES: Final = (90, 80, 70, 60, 50, 30)
"""What parts of the present price, in percent, one may wish for."""


def button_when_back(locale: Locale, service: Service, country: Country) -> InlineKeyboardButton:
    """Return the button that wishes for a pair at any price."""
    data = WishFor(service=service.id, country=country.id, cents=0)
    return kb.button(locale.plain("button-wish"), data)


def button_when_cheaper(
    locale: Locale, offer: Offer, back: CountryPage
) -> InlineKeyboardButton | None:
    """Return the confirm screen's button that leads to lower prices, if there are any."""
    if not _limits(offer.price):
        return None
    data = WishCheaper(country=offer.country.id, **back.model_dump())
    return kb.button(locale.plain("button-wish-cheaper"), data)


def cheaper(locale: Locale, service: Service, offer: Offer, back: CountryPage) -> Screen:
    """Ask at which price to tell; ``back`` is the list behind the confirm screen."""
    buttons = [
        kb.button(
            locale.plain("button-wish-at-most", price=formats.money(locale, limit)),
            WishFor(service=service.id, country=offer.country.id, cents=limit.cents),
        )
        for limit in _limits(offer.price)
    ]
    confirm = Confirm(country=offer.country.id, **back.model_dump())
    text = locale.html(
        "wish-price",
        thing=_thing(locale, service, offer.country),
        price=formats.money(locale, offer.price),
    )
    return Screen(text, kb.keyboard(*kb.grid(buttons, 2), [kb.back(locale, confirm)]))


def made(locale: Locale, wished: NamedWish) -> Screen:
    """Say what will be told, and that nothing is bought by itself."""
    what = _thing(locale, wished.service, wished.country)
    if wished.wish.at_most is None:
        text = locale.html("wish-made", thing=what)
    else:
        price = formats.money(locale, wished.wish.at_most)
        text = locale.html("wish-made-price", thing=what, price=price)
    return Screen(
        text,
        kb.keyboard(
            [_remove(locale, wished)],
            [kb.back(locale, CountryPage.first(wished.service.id)), kb.menu(locale)],
        ),
    )


def listed(locale: Locale, wished: Sequence[NamedWish], *, full: bool = False) -> Screen:
    """Show a person's wishes, each with a button that removes it.

    Args:
        full: whether one more was asked for than one may have.
    """
    if not wished:
        text = locale.html("wishes-none")
    else:
        heading = locale.html("wish-too-many", most=MOST_WISHES) if full else locale.html("wishes")
        items = Markup("\n".join(_item(locale, each) for each in wished))
        text = paragraphs(heading, items)
    return Screen(
        text,
        kb.keyboard(
            *([_remove(locale, each)] for each in wished),
            [kb.back(locale, Go(to=Place.SETTINGS)), kb.menu(locale)],
        ),
    )


def came_true(locale: Locale, wished: NamedWish, found: Money) -> Screen:
    """Tell, once, that a wish has come true; buying stays with the person."""
    text = locale.html(
        "notice-wish",
        thing=_thing(locale, wished.service, wished.country),
        price=formats.money(locale, found),
    )
    confirm = Confirm.direct(wished.service.id, wished.country.id)
    return Screen(
        text,
        kb.keyboard(
            [kb.button(locale.plain("button-see-price"), confirm)], [kb.menu(locale, below=True)]
        ),
    )


def _limits(price: Money) -> list[Money]:
    cents = dict.fromkeys(price.cents * share // 100 for share in SHARES)
    return [Money(each) for each in cents if 0 < each < price.cents]


def _item(locale: Locale, wished: NamedWish) -> Markup:
    what = _thing(locale, wished.service, wished.country)
    day = formats.day(locale, wished.wish.expires_at)
    if wished.wish.at_most is None:
        return locale.html("wishes-item", thing=what, day=day)
    price = formats.money(locale, wished.wish.at_most)
    return locale.html("wishes-item-price", thing=what, price=price, day=day)


def _remove(locale: Locale, wished: NamedWish) -> InlineKeyboardButton:
    values = {"flag": formats.flag(wished.country.slug)}
    key = "button-wish-remove"
    if wished.wish.at_most is not None:
        key = "button-wish-remove-price"
        values["price"] = formats.money(locale, wished.wish.at_most)
    label = kb.label(locale, key, kb.FULL_ROW, short(wished.service.name), **values)
    return kb.button(label, Unwish(wish=wished.wish.id))


def _thing(locale: Locale, service: Service, country: Country) -> Markup:
    return thing(locale, service.name, country.slug, country.name)
