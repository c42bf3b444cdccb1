"""Messages that come by themselves and belong to no other journey."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.intent import Intent
from bot.core.money import Money
from bot.core.order import Order
from bot.ui import formats
from bot.ui import keyboards as kb
from bot.ui.screens.listing import order_bullets
from bot.ui.screens.screen import Screen, SitePages, order_thing, short, thing
from bot.ui.texts import Locale, Markup, paragraphs


def key_refused(
    locale: Locale, name: str, site_pages: SitePages, open_orders: Sequence[Order] = ()
) -> Screen:
    """Say that the service does not accept a connected key any more.

    Args:
        name: display name of the account the key opened.
        open_orders: orders that cannot be watched without it.
    """
    return Screen(
        paragraphs(locale.html("notice-key-refused", name=short(name)), _left(locale, open_orders)),
        kb.keyboard(
            [kb.url_button(locale.plain("button-get-key"), site_pages.keys)],
            [kb.menu(locale, below=True)],
        ),
    )


def key_lost(locale: Locale, open_orders: Sequence[Order] = ()) -> Screen:
    """Say that a stored key cannot be opened here, though the service may accept it.

    Args:
        open_orders: orders that cannot be watched without it.
    """
    return Screen(
        paragraphs(locale.html("trouble-key-lost"), _left(locale, open_orders)),
        kb.keyboard([kb.menu(locale, below=True)]),
    )


def outage(locale: Locale, orders: Sequence[Order] = ()) -> Screen:
    """Say, once an outage, that the service does not answer and that nothing need be done."""
    listed = None
    if orders:
        heading = locale.html("notice-outage-orders", orders=len(orders))
        listed = Markup(f"{heading}\n{order_bullets(locale, orders)}")
    return Screen(
        paragraphs(locale.html("notice-outage"), listed),
        kb.keyboard([kb.menu(locale, below=True)]),
    )


def low_balance(locale: Locale, order: Order, least: Money, site_pages: SitePages) -> Screen:
    """Say, once, that an order has taken the balance below what its owner set.

    Args:
        least: what they set.
    """
    facts = locale.html(
        "notice-low-balance",
        least=formats.money(locale, least),
        left=formats.money(locale, order.balance_left or Money(0)),
    )
    return Screen(
        paragraphs(facts, order_thing(locale, order)),
        kb.keyboard(
            [kb.url_button(locale.plain("button-top-up"), site_pages.top_up)],
            [kb.menu(locale, below=True)],
        ),
    )


def low_balance_in_group(locale: Locale, name: str, least: Money) -> Screen:
    """Say the same in a group, without the balance.

    Args:
        name: the owner's, as in the group; empty where Telegram does not tell it.
    """
    who = short(name) or locale.plain("toast-name-unknown")
    return Screen(locale.html("post-low-balance", name=who, least=formats.money(locale, least)))


def unexplained(
    locale: Locale, intent: Intent, *, before: Money, now: Money, site_pages: SitePages
) -> Screen:
    """Say that no order was found for a purchase in doubt, though the balance has fallen."""
    bought = thing(locale, intent.service_name, intent.country_slug, intent.country_name)
    facts = locale.html(
        "notice-unexplained",
        before=formats.money(locale, before),
        now=formats.money(locale, now),
    )
    return Screen(
        paragraphs(bought, facts),
        kb.keyboard(
            [kb.url_button(locale.plain("button-open-site"), site_pages.site_url)],
            [kb.menu(locale, below=True)],
        ),
    )


def _left(locale: Locale, orders: Sequence[Order]) -> Markup | None:
    if not orders:
        return None
    listed = order_bullets(locale, orders)
    return Markup(f"{locale.html('notice-unwatched', orders=len(orders))}\n{listed}")
