"""Active orders and the history."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from aiogram.enums import ButtonStyle
from aiogram.types import InlineKeyboardButton

from bot.core.order import Order, Status
from bot.ui import keyboards as kb
from bot.ui.callbacks import Go, HistoryPage, Noop, Place
from bot.ui.screens.listing import MOST_BUTTONS, order_buttons
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale, paragraphs

_FILTERS: Final = (
    ("", "button-filter-all"),
    (Status.WAITING.value, "button-filter-waiting"),
    (Status.RECEIVED.value, "button-filter-received"),
    (Status.COMPLETED.value, "button-filter-completed"),
    (Status.FAILED.value, "button-filter-failed"),
    (Status.CANCELLED.value, "button-filter-cancelled"),
)


def active(
    locale: Locale,
    orders: Sequence[Order],
    elsewhere: Sequence[Order] = (),
    note: str | None = None,
) -> Screen:
    """Show the orders that wait, each leading to its card.

    Args:
        elsewhere: orders of the same key that were not placed here; opening one follows it.
    """
    left = max(MOST_BUTTONS - len(orders), 0)
    hidden = max(len(orders) - MOST_BUTTONS, 0) + max(len(elsewhere) - left, 0)
    intro = locale.html("orders-active" if orders else "orders-none", orders=len(orders))
    return Screen(
        paragraphs(
            note,
            intro,
            locale.html("orders-elsewhere", orders=len(elsewhere)) if elsewhere else None,
            locale.html("list-more", more=hidden) if hidden else None,
        ),
        kb.keyboard(
            *order_buttons(locale, orders),
            *order_buttons(locale, elsewhere[:left]),
            [kb.button(locale.plain("button-buy-number"), Go(to=Place.BUY), ButtonStyle.PRIMARY)],
            [
                kb.button(locale.plain("button-refresh"), Go(to=Place.ORDERS)),
                kb.back(locale, Go(to=Place.MENU)),
            ],
        ),
    )


def history(
    locale: Locale, orders: Sequence[Order], page: int, status: str = "", *, more: bool
) -> Screen:
    """Show one page (from 1) of all orders of the key.

    Args:
        status: the API status shown, or empty for all.
        more: whether there is a further page.
    """
    return Screen(
        locale.html("history" if orders else "history-empty"),
        kb.keyboard(
            *order_buttons(locale, orders),
            _pager(locale, page, status, more=more),
            *kb.grid([_filter(locale, each, key, status) for each, key in _FILTERS], 3),
            [
                kb.button(locale.plain("button-find"), Go(to=Place.FIND)),
                kb.button(locale.plain("button-stats"), Go(to=Place.STATS)),
            ],
            [kb.back(locale, Go(to=Place.MENU))],
        ),
    )


def _filter(locale: Locale, status: str, key: str, chosen: str) -> InlineKeyboardButton:
    style = ButtonStyle.PRIMARY if status == chosen else None
    return kb.button(locale.plain(key), HistoryPage(page=1, status=status), style)


def _pager(locale: Locale, page: int, status: str, *, more: bool) -> kb.Row:
    if page == 1 and not more:
        return ()
    earlier = HistoryPage(page=page - 1, status=status)
    later = HistoryPage(page=page + 1, status=status)
    return (
        kb.button(locale.plain("button-earlier"), earlier) if page > 1 else None,
        kb.button(locale.plain("button-page-only", page=page), Noop()),
        kb.button(locale.plain("button-later"), later) if more else None,
    )
