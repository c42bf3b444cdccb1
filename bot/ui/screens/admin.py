"""How the bot is doing, for its host."""

from __future__ import annotations

from bot.core.insight import Insight, Mishap
from bot.ui import formats
from bot.ui import keyboards as kb
from bot.ui.callbacks import Go, Place
from bot.ui.screens.screen import Screen, short
from bot.ui.texts import Locale, Markup, lines, paragraphs


def admin(locale: Locale, insight: Insight) -> Screen:
    """Show counts, delays, and the last errors by name."""
    census = insight.census
    figures = locale.html(
        "admin",
        people=census.people,
        connected=census.connected,
        orders=census.active_orders,
        lag=round(insight.lag_seconds),
        outbox=census.outbox,
        overdue=census.overdue,
    )
    return Screen(
        paragraphs(
            figures,
            locale.html("admin-errors" if insight.mishaps else "admin-no-errors"),
            lines(*(_mishap(locale, each) for each in insight.mishaps)),
        ),
        kb.keyboard(
            [
                kb.button(locale.plain("button-refresh"), Go(to=Place.ADMIN)),
                kb.back(locale, Go(to=Place.MENU)),
            ]
        ),
    )


def _mishap(locale: Locale, mishap: Mishap) -> Markup:
    what = mishap.event if mishap.error is None else f"{mishap.event} {mishap.error}"
    return locale.html(
        "admin-error", time=formats.moment(locale, mishap.at), event=formats.code(short(what))
    )
