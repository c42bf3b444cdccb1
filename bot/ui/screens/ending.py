"""Messages at the end of orders, and about purchases settled after doubt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from aiogram.types import InlineKeyboardButton

from bot.core.money import Money
from bot.core.order import Order, Status
from bot.ui import formats
from bot.ui import keyboards as kb
from bot.ui.callbacks import OrderAct, OrderDo
from bot.ui.screens.listing import bullets, order_label
from bot.ui.screens.screen import Screen, order_thing, phone
from bot.ui.texts import Locale, Markup, lines, paragraphs

MOST_BUTTONS: Final = 10

_WITHOUT_SMS: Final = {
    Status.CANCELLED: "ended-cancelled-elsewhere",
    Status.FAILED: "ended-failed",
    Status.COMPLETED: "ended-completed",
}


def ended(
    locale: Locale,
    orders: Sequence[Order],
    balance: Money | None,
    confirmed_cancel: frozenset[int] = frozenset(),
) -> Screen:
    """Say how one or several orders ended, and what happened to the money.

    Args:
        balance: as the service reports it now; ``None`` when it could not be read.
        confirmed_cancel: ids of the orders whose cancelling the service confirmed to us; only
            of these it is said that the money is back.
    """
    if len(orders) == 1:
        return _one_ended(locale, orders[0], balance, confirmed_cancel)
    items = [
        locale.html(
            "ended-item",
            thing=order_thing(locale, order),
            digits=formats.last_digits(order.phone),
            ending=_ending(locale, order, confirmed_cancel),
            charged=_charged(locale, order),
        )
        for order in orders
    ]
    return Screen(
        paragraphs(
            locale.html("ended-several", orders=len(orders)),
            bullets(locale, items),
            lines(_balance_before_first(locale, orders), _balance_now(locale, balance)),
        ),
        kb.keyboard(
            *kb.grid(_again_each(locale, orders), 1),
            [kb.menu(locale, below=True)],
        ),
    )


def found_orders(locale: Locale, orders: Sequence[Order], *, several: bool) -> Screen:
    """Say that a purchase in doubt went through.

    Args:
        several: more than one order could be the one; all are shown, none is guessed.
    """
    items = [
        locale.html(
            "found-item",
            thing=order_thing(locale, order),
            phone=phone(locale, order),
            charged=_charged(locale, order),
        )
        for order in orders
    ]
    return Screen(
        paragraphs(
            locale.html("found-several" if several else "found-one", orders=len(orders)),
            bullets(locale, items),
        ),
        kb.keyboard(
            *[[_open(locale, order)] for order in orders[:MOST_BUTTONS]],
            [kb.menu(locale, below=True)],
        ),
    )


def watch_ended(locale: Locale, order: Order) -> Screen:
    """Say that an order is past its time and the service has not said how it ended."""
    return Screen(
        paragraphs(
            locale.html(
                "watch-ended", thing=order_thing(locale, order), phone=phone(locale, order)
            ),
            _charged(locale, order),
        ),
        kb.keyboard([_open(locale, order)], [kb.menu(locale, below=True)]),
    )


def _one_ended(
    locale: Locale, order: Order, balance: Money | None, confirmed_cancel: frozenset[int]
) -> Screen:
    now = balance if balance is not None else order.balance_after
    text = paragraphs(
        locale.html(
            "ended-one",
            ending=_ending(locale, order, confirmed_cancel),
            thing=order_thing(locale, order),
            phone=phone(locale, order),
        ),
        lines(
            _charged(locale, order),
            _balance_before(locale, order),
            _balance_now(locale, now),
        ),
    )
    return Screen(text, kb.keyboard([_again(locale, order)], [kb.menu(locale, below=True)]))


def _ending(locale: Locale, order: Order, confirmed_cancel: frozenset[int]) -> Markup:
    if order.sms:
        return locale.html("ended-with-sms", sms=len(order.sms))
    if order.status is Status.CANCELLED and order.id in confirmed_cancel:
        if order.charged is None:
            return locale.html("ended-cancelled-unpriced")
        return locale.html("ended-cancelled", charged=formats.money(locale, order.charged))
    return locale.html(_WITHOUT_SMS.get(order.status, "ended-unclear"))


def _charged(locale: Locale, order: Order) -> Markup:
    if order.charged is None:
        return locale.html("charged-unknown")
    return locale.html("card-charged", charged=formats.money(locale, order.charged))


def _balance_before(locale: Locale, order: Order) -> Markup | None:
    if order.balance_before is None:
        return None
    return locale.html("balance-before", balance=formats.money(locale, order.balance_before))


def _balance_before_first(locale: Locale, orders: Sequence[Order]) -> Markup | None:
    first = min(orders, key=lambda order: order.placed_at)
    if first.balance_before is None:
        return None
    return locale.html("balance-before-first", balance=formats.money(locale, first.balance_before))


def _balance_now(locale: Locale, balance: Money | None) -> Markup:
    if balance is None:
        return locale.html("balance-unknown")
    return locale.html("balance-now", balance=formats.money(locale, balance))


def _again(locale: Locale, order: Order) -> InlineKeyboardButton:
    return kb.button(locale.plain("button-buy-again"), OrderDo(act=OrderAct.AGAIN, order=order.id))


def _again_each(locale: Locale, orders: Sequence[Order]) -> list[InlineKeyboardButton]:
    kinds = {(order.service_code, order.country_slug): order for order in orders}
    return [
        kb.button(
            kb.label(
                locale,
                "button-buy-again-order",
                kb.FULL_ROW,
                order.service_name,
                flag=formats.flag(order.country_slug),
            ),
            OrderDo(act=OrderAct.AGAIN, order=order.id),
        )
        for order in kinds.values()
    ][:MOST_BUTTONS]


def _open(locale: Locale, order: Order) -> InlineKeyboardButton:
    return kb.button(order_label(locale, order), OrderDo(act=OrderAct.OPEN, order=order.id))
