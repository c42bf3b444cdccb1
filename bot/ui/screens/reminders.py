"""One quiet word before orders expire for which nothing has come."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.order import Order
from bot.ui import formats
from bot.ui import keyboards as kb
from bot.ui.screens.listing import bullets, cancel_buttons, order_buttons
from bot.ui.screens.screen import Screen, order_thing, phone
from bot.ui.texts import Locale, Markup, paragraphs


def expiring(locale: Locale, orders: Sequence[Order]) -> Screen:
    """Say which orders expire soon, and that they can still be cancelled."""
    if len(orders) == 1:
        what = paragraphs(
            locale.html("reminder-one", relative=_expiry(locale, orders[0])),
            locale.html(
                "list-item",
                thing=order_thing(locale, orders[0]),
                phone=phone(locale, orders[0]),
            ),
        )
    else:
        items = [_item(locale, order) for order in orders]
        heading = locale.html("reminder-several", orders=len(orders))
        what = Markup(f"{heading}\n{bullets(locale, items)}")
    return Screen(
        paragraphs(what, locale.html("reminder-cancel")),
        kb.keyboard(
            *(order_buttons(locale, orders) if len(orders) == 1 else ()),
            *cancel_buttons(locale, orders),
            [kb.menu(locale, below=True)],
        ),
    )


def _item(locale: Locale, order: Order) -> Markup:
    return locale.html(
        "reminder-item",
        thing=order_thing(locale, order),
        phone=phone(locale, order),
        relative=_expiry(locale, order),
    )


def _expiry(locale: Locale, order: Order) -> Markup:
    if order.expires_at is None:
        return locale.html("phone-unknown")
    return formats.relative_tag(locale, order.expires_at)
