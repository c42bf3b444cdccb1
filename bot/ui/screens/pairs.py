"""What somebody usually buys, a button each that leads straight to the confirm screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from aiogram.types import InlineKeyboardButton

from bot.core.catalogue import Country, Pair
from bot.ui import formats
from bot.ui import keyboards as kb
from bot.ui.callbacks import Confirm, CountryPage, Go, Place, Star
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale

MOST_IN_MENU: Final = 3
MOST_FAVOURITES: Final = 40
STAR: Final = "⭐ "


def usual_rows(locale: Locale, pairs: Sequence[Pair]) -> list[kb.Row]:
    """Return the menu's top rows, and where more favourites are than fit, the way to them."""
    rows: list[kb.Row] = [[_pair(locale, pair)] for pair in pairs[:MOST_IN_MENU]]
    if any(pair.starred for pair in pairs[MOST_IN_MENU:]):
        rows.append([kb.button(locale.plain("button-favourites"), Go(to=Place.FAVOURITES))])
    return rows


def favourites(locale: Locale, pairs: Sequence[Pair]) -> Screen:
    """Show every favourite."""
    starred = [pair for pair in pairs if pair.starred][:MOST_FAVOURITES]
    return Screen(
        locale.html("favourites" if starred else "favourites-none"),
        kb.keyboard(
            *([_pair(locale, pair)] for pair in starred), [kb.back(locale, Go(to=Place.MENU))]
        ),
    )


def star_button(
    locale: Locale, country: Country, back: CountryPage, *, starred: bool
) -> InlineKeyboardButton:
    """Return the confirm screen's button that makes its pair a favourite, or no longer one."""
    data = Star(
        service=back.service,
        country=country.id,
        sort=back.sort,
        page=back.page,
        parent=back.parent,
        on=not starred,
    )
    return kb.button(locale.plain("button-unstar" if starred else "button-star"), data)


def _pair(locale: Locale, pair: Pair) -> InlineKeyboardButton:
    values = {
        "mark": STAR if pair.starred else "",
        "flag": formats.flag(pair.country.slug),
    }
    if pair.price is None:
        key = "button-pair-unpriced"
    else:
        key = "button-pair"
        values["price"] = formats.money(locale, pair.price)
    return kb.button(
        kb.label(locale, key, kb.FULL_ROW, pair.service.name, **values),
        Confirm.direct(pair.service.id, pair.country.id),
    )
