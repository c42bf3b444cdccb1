"""Messages that come by themselves and belong to no other journey."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.order import Order
from bot.ui import keyboards as kb
from bot.ui.screens.listing import order_bullets
from bot.ui.screens.screen import Links, Screen, short
from bot.ui.texts import Locale, Markup, paragraphs


def key_refused(
    locale: Locale, name: str, links: Links, open_orders: Sequence[Order] = ()
) -> Screen:
    """Say that the service does not accept a connected key any more.

    Args:
        name: display name of the account the key opened.
        open_orders: orders that cannot be watched without it.
    """
    return Screen(
        paragraphs(locale.html("notice-key-refused", name=short(name)), _left(locale, open_orders)),
        kb.keyboard(
            [kb.url_button(locale.plain("button-get-key"), links.keys)],
            [kb.menu(locale, below=True)],
        ),
    )


def _left(locale: Locale, orders: Sequence[Order]) -> Markup | None:
    if not orders:
        return None
    listed = order_bullets(locale, orders)
    return Markup(f"{locale.html('notice-unwatched', orders=len(orders))}\n{listed}")
