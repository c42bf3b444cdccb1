"""Finding an order again among those the bot has seen."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.order import Order
from bot.core.past import SeenService
from bot.ui import keyboards as kb
from bot.ui.callbacks import FindPage, Go, Noop, Place
from bot.ui.screens.listing import order_buttons
from bot.ui.screens.screen import Screen, short
from bot.ui.texts import Locale, Markup, paragraphs


def find(locale: Locale, services: Sequence[SeenService]) -> Screen:
    """Ask what to look for: a service by a tap, a number or a text by typing."""
    buttons = [
        kb.button(
            kb.label(locale, "button-find-service", kb.HALF_ROW, one.name, orders=one.orders),
            FindPage(page=1, like=one.example),
        )
        for one in services
    ]
    return Screen(
        locale.html("find" if services else "find-none-seen"),
        kb.keyboard(*kb.grid(buttons, 2), [kb.back(locale, Go(to=Place.HISTORY))]),
    )


def found_like(locale: Locale, orders: Sequence[Order], this: FindPage, *, more: bool) -> Screen:
    """Show a page of the orders of one service; there is at least one."""
    head = locale.html("find-service", name=short(orders[0].service_name))
    return _page(locale, head, orders, this, more=more)


def found(
    locale: Locale, orders: Sequence[Order], this: FindPage, words: str, *, more: bool
) -> Screen:
    """Show a page of the orders whose number or SMS contains ``words``."""
    key = "find-words" if orders else "find-nothing"
    return _page(locale, locale.html(key, words=short(words)), orders, this, more=more)


def _page(
    locale: Locale, head: Markup, orders: Sequence[Order], this: FindPage, *, more: bool
) -> Screen:
    earlier = this.model_copy(update={"page": this.page - 1})
    later = this.model_copy(update={"page": this.page + 1})
    pager: kb.Row = (
        kb.button(locale.plain("button-earlier"), earlier) if this.page > 1 else None,
        kb.button(locale.plain("button-page-only", page=this.page), Noop()),
        kb.button(locale.plain("button-later"), later) if more else None,
    )
    return Screen(
        paragraphs(head, locale.html("find-more")),
        kb.keyboard(
            *order_buttons(locale, orders),
            pager if more or this.page > 1 else (),
            # Perhaps it was meant for the search among services.
            [] if orders else [kb.button(locale.plain("button-buy-number"), Go(to=Place.BUY))],
            [kb.back(locale, Go(to=Place.FIND))],
        ),
    )
