"""Files a person takes away."""

from __future__ import annotations

from typing import Final

from bot.ui import keyboards as kb
from bot.ui.callbacks import Go, Place
from bot.ui.screens.screen import Attached, Screen
from bot.ui.texts import Locale

ORDERS_FILE: Final = "orders.csv"
EVERYTHING_FILE: Final = "everything.json"


def orders_file(locale: Locale, content: bytes, orders: int) -> Screen:
    """Give all orders as a table."""
    return Screen(
        locale.html("export-orders", orders=orders),
        kb.keyboard(
            [kb.button(locale.plain("button-export-all"), Go(to=Place.EXPORT_ALL))],
            [kb.menu(locale, below=True)],
        ),
        Attached(ORDERS_FILE, content),
    )


def nothing_to_export(locale: Locale) -> Screen:
    """Say that there is no order to put into a table."""
    return Screen(locale.html("export-none"), kb.keyboard([kb.back(locale, Go(to=Place.HISTORY))]))


def everything_file(locale: Locale, content: bytes) -> Screen:
    """Give all that is stored about a person."""
    return Screen(
        locale.html("export-all"),
        kb.keyboard([kb.menu(locale, below=True)]),
        Attached(EVERYTHING_FILE, content),
    )


def under_way(locale: Locale) -> Screen:
    """Say that the file asked for before is still being made."""
    return Screen(locale.html("export-under-way"), kb.keyboard([kb.menu(locale)]))


def toast_under_way(locale: Locale) -> str:
    """Return the same as a toast."""
    return locale.plain("export-under-way")


def unsent(locale: Locale, wanted: Place) -> Screen:
    """Say that the file may not have arrived; ``wanted`` is where it is made again."""
    again = kb.button(locale.plain("button-try-again"), Go(to=wanted))
    return Screen(locale.html("export-unsent"), kb.keyboard([again], [kb.menu(locale)]))
