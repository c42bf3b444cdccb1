"""Wishes, quiet hours, reminders and what a card says of waiting, with every kind of argument."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bot.core.catalogue import CountrySort
from bot.core.money import Money
from bot.core.quiet import QuietHours
from bot.core.waits import UsualWait, Waiting
from bot.core.wish import MOST_WISHES, NamedWish, Wish
from bot.ui.screens import account, comfort, order, reminders, wishes
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale
from tests.ui.sample_data import BACK, BIG, COUNTRY, NAMES, NOW, OFFER, ORDER, SERVICE

NIGHT = QuietHours(22, 7, 345)
WISHES = tuple(
    NamedWish(
        Wish(BIG, 1, BIG, BIG, at_most, NOW),
        replace(SERVICE, name=name),
        replace(COUNTRY, name=name, slug=slug),
    )
    for name in NAMES
    for at_most, slug in ((None, "my"), (Money(123_456), "zz"))
)


def comfort_screens(locale: Locale) -> Iterator[tuple[str, Screen]]:
    """Yield each screen under the name of its function."""
    for each in WISHES:
        yield "wishes.made", wishes.made(locale, each)
        yield "wishes.came_true", wishes.came_true(locale, each, Money(32))
    for wished in ((), WISHES[:1], WISHES[:MOST_WISHES]):
        for full in (True, False):
            yield "wishes.listed", wishes.listed(locale, wished, full=full)
    for cents in (1, 2, 32, 123_456):
        offer = replace(OFFER, price=Money(cents))
        yield "wishes.cheaper", wishes.cheaper(locale, SERVICE, offer, BACK)
    for quiet in (None, NIGHT):
        yield "comfort.quiet_hours", comfort.quiet_hours(locale, quiet, NOW)
        screen = account.settings(
            locale, "English", "Ada", sort=CountrySort.NAME, quiet=quiet, wishes=MOST_WISHES
        )
        yield "account.settings", screen
    yield "comfort.quiet_from", comfort.quiet_from(locale)
    yield "comfort.quiet_until", comfort.quiet_until(locale, 23)
    yield "comfort.quiet_clock", comfort.quiet_clock(locale, 22, 7, NOW)
    for sort in comfort.SORTS:
        yield "comfort.sort", comfort.sort(locale, sort)
        yield "account.settings", account.settings(locale, "English", "Ada", sort=sort)
    yield from _waiting(locale)


def _waiting(locale: Locale) -> Iterator[tuple[str, Screen]]:
    for seconds in (1, 5, 21, 60, 125, 3600):
        for overdue in (True, False):
            waiting = Waiting(UsualWait(seconds, 5 if overdue else 200), overdue)
            yield "order.card", order.card(locale, ORDER, None, waiting)
    orders = [
        replace(ORDER, service_name=name, country_name=name, expires_at=NOW + timedelta(minutes=2))
        for name in NAMES
    ]
    for count in (1, 2, len(orders)):
        yield "reminders.expiring", reminders.expiring(locale, orders[:count])
    yield "reminders.expiring", reminders.expiring(locale, orders * 3)
    yield "reminders.expiring", reminders.expiring(locale, [replace(ORDER, phone=None)])
