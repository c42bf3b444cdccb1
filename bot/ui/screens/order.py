"""The card of an order: the one live message that shows how it stands."""

from __future__ import annotations

from typing import Final

from aiogram.enums import ButtonStyle
from aiogram.types import InlineKeyboardButton

from bot.core.order import Order, Origin, Status
from bot.core.waits import Waiting
from bot.ui import formats
from bot.ui import keyboards as kb
from bot.ui.callbacks import Go, OrderAct, OrderDo, Place
from bot.ui.screens.code import all_sms, code
from bot.ui.screens.ending import ended, found_orders, watch_ended
from bot.ui.screens.screen import Screen, order_thing, phone, short
from bot.ui.texts import Locale, Markup, lines, paragraphs

__all__ = ["card", "code", "ended", "found_orders", "watch_ended"]

_STATES: Final = {
    Status.WAITING: "state-waiting",
    Status.RECEIVED: "state-received",
    Status.COMPLETED: "state-completed",
    Status.FAILED: "state-failed",
    Status.CANCELLED: "state-cancelled",
}


def card(
    locale: Locale, order: Order, note: str | None = None, waiting: Waiting | None = None
) -> Screen:
    """Show an order as it stands, with everything that can be done about it.

    Args:
        waiting: how long others waited, where enough of them tell it.
    """
    facts = lines(
        locale.html("card-number", phone=phone(locale, order)),
        _charged(locale, order),
        _expiry(locale, order),
        locale.html("card-state", state=_state(locale, order)),
        _usual_wait(locale, waiting),
        locale.html("card-elsewhere") if order.origin is not Origin.BOUGHT else None,
    )
    text = paragraphs(
        order_thing(locale, order),
        facts,
        all_sms(locale, order),
        locale.html("card-overdue") if waiting is not None and waiting.overdue else None,
        note,
    )
    return Screen(text, kb.keyboard(*_rows(locale, order)))


def _rows(locale: Locale, order: Order) -> list[kb.Row]:
    if order.ended:
        return [
            [kb.button(locale.plain("button-buy-again"), _do(order, OrderAct.AGAIN))],
            [kb.menu(locale, below=True)],
        ]
    return [
        [
            kb.copy_button(locale.plain("button-copy-number"), order.phone),
            kb.button(locale.plain("button-refresh"), _do(order, OrderAct.REFRESH)),
        ],
        [_next_sms(locale, order)],
        [
            kb.button(locale.plain("button-buy-again"), _do(order, OrderAct.AGAIN)),
            kb.button(locale.plain("button-buy-another"), Go(to=Place.BUY, below=True)),
        ],
        [kb.menu(locale, below=True)],
        [_cancel(locale, order)],
    ]


def _next_sms(locale: Locale, order: Order) -> InlineKeyboardButton | None:
    if not order.can_ask_next:
        return None
    return kb.button(locale.plain("button-next-sms"), _do(order, OrderAct.NEXT))


def _cancel(locale: Locale, order: Order) -> InlineKeyboardButton | None:
    if not order.can_cancel:
        return None
    return kb.button(locale.plain("button-cancel"), _do(order, OrderAct.CANCEL), ButtonStyle.DANGER)


def _do(order: Order, act: OrderAct) -> OrderDo:
    return OrderDo(act=act, order=order.id)


def _charged(locale: Locale, order: Order) -> Markup | None:
    if order.charged is None:
        return None
    return locale.html("card-charged", charged=formats.money(locale, order.charged))


def _expiry(locale: Locale, order: Order) -> Markup | None:
    if order.expires_at is None or order.ended:
        return None
    return locale.html(
        "card-expiry",
        relative=formats.relative_tag(locale, order.expires_at),
        clock=formats.clock_tag(locale, order.expires_at),
    )


def _usual_wait(locale: Locale, waiting: Waiting | None) -> Markup | None:
    if waiting is None:
        return None
    usual = waiting.usual
    wait = formats.duration(locale, usual.seconds)
    return locale.html("card-usual-wait", wait=wait, orders=usual.orders)


def _state(locale: Locale, order: Order) -> Markup:
    if order.refund_confirmed and order.charged is not None:
        charged = formats.money(locale, order.charged)
        return locale.html("state-cancelled-refunded", charged=charged)
    if order.waits_for_next:
        return locale.html("state-waiting-next", sms=len(order.sms))
    key = _STATES.get(order.status)
    if key is None:
        return locale.html("state-unknown", state=short(order.raw_status))
    return locale.html(key, sms=len(order.sms))
