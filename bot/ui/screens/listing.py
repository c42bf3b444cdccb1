"""Orders in a list: a line of text or a button each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.core.order import Order, Status
from bot.ui import formats
from bot.ui import keyboards as kb
from bot.ui.callbacks import OrderAct, OrderDo
from bot.ui.screens.screen import order_thing, phone
from bot.ui.texts import Locale, Markup

MOST_LINES: Final = 12
"""Most lines in a text: with the longest names that is still below Telegram's 4096."""
MOST_BUTTONS: Final = 40

_MARKS: Final = {
    Status.WAITING: "⏳",
    Status.RECEIVED: "✉️",
    Status.COMPLETED: "✅",
    Status.FAILED: "⚠️",
    Status.CANCELLED: "✖️",
    Status.UNKNOWN: "❔",
}


def bullets(locale: Locale, items: Sequence[Markup]) -> Markup:
    """Return the first lines, and how many more there are."""
    shown = [*items[:MOST_LINES]]
    if len(items) > MOST_LINES:
        shown.append(locale.html("list-more", more=len(items) - MOST_LINES))
    return Markup("\n".join(shown))


def order_bullets(locale: Locale, orders: Sequence[Order]) -> Markup:
    """Return orders by what they are for and their number."""
    return bullets(
        locale,
        [
            locale.html("list-item", thing=order_thing(locale, order), phone=phone(locale, order))
            for order in orders
        ],
    )


def order_label(locale: Locale, order: Order) -> str:
    """Return a button's text that tells an order from the others."""
    return _label(locale, "button-order", order, mark=_MARKS[order.status])


def order_buttons(locale: Locale, orders: Sequence[Order]) -> list[kb.Row]:
    """Return a button for each order that opens its card."""
    buttons = [
        kb.button(order_label(locale, order), OrderDo(act=OrderAct.OPEN, order=order.id))
        for order in orders[:MOST_BUTTONS]
    ]
    return kb.grid(buttons, 1)


def cancel_buttons(locale: Locale, orders: Sequence[Order]) -> list[kb.Row]:
    """Return a button that cancels each order that can still be cancelled."""
    buttons = [
        kb.button(
            _label(locale, "button-cancel-order", order),
            OrderDo(act=OrderAct.CANCEL, order=order.id),
        )
        for order in orders
        if order.can_cancel
    ]
    return kb.grid(buttons[:MOST_LINES], 1)


def _label(locale: Locale, key: str, order: Order, **rest: str) -> str:
    return kb.label(
        locale,
        key,
        kb.FULL_ROW,
        order.service_name,
        flag=formats.flag(order.country_slug),
        digits=formats.last_digits(order.phone),
        **rest,
    )
