"""The screens of past orders, figures, files and the host, with typical and nasty arguments."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.core.insight import Census, Insight, Mishap
from bot.core.money import Money
from bot.core.past import SeenService, Stats, Tally
from bot.ui.callbacks import FindPage, Place
from bot.ui.screens import admin, export, find, stats
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale
from tests.ui.sample_data import BIG, NOW, ORDER, names

WIDEST = "W" * 300
PICTURE = b"\x89PNG\r\n\x1a\n"


def past_screens(locale: Locale) -> Iterator[tuple[str, Screen]]:
    """Yield each screen under the name of its function."""
    yield from _find(locale)
    for days in (7, 30, 90):
        for name in ("Telegram", WIDEST, *names(locale)):
            for picture in (None, PICTURE):
                yield "stats.stats", stats.stats(locale, some_stats(days, name), picture)
    nothing = Stats(date(2026, 5, 22), (), (Money(0),) * 7, ())
    yield "stats.stats", stats.stats(locale, nothing, None)
    for orders in (1, 2, 10_000):
        yield "export.orders_file", export.orders_file(locale, b"csv", orders)
    yield "export.nothing_to_export", export.nothing_to_export(locale)
    yield "export.everything_file", export.everything_file(locale, b"{}")
    yield "export.under_way", export.under_way(locale)
    yield "export.unsent", export.unsent(locale, Place.EXPORT_ALL)
    for number in (0, 1, BIG):
        yield "admin.admin", admin.admin(locale, _insight(number))


def some_stats(days: int, name: str) -> Stats:
    """Return the figures of more services and countries than are shown, all of this name."""
    tallies = [
        Tally(f"{name or '?'}{n}", name, None, f"{name}{n}", BIG, BIG, BIG - n, Money(BIG))
        for n in range(9)
    ]
    tallies.append(Tally("tg", "Telegram", "my", "Malaysia", 1, 0, 0, Money(32)))
    return Stats(date(2026, 5, 22), tuple(tallies), (Money(BIG),) * days, ((5, 2), (75, 3)))


def _find(locale: Locale) -> Iterator[tuple[str, Screen]]:
    seen = [SeenService(BIG, name, orders) for name in names(locale) for orders in (1, 10_000)]
    for services in ([], seen):
        yield "find.find", find.find(locale, services)
    for name in names(locale):
        for page, more in ((1, False), (1, True), (9_999, True)):
            words = FindPage(page=page, words=True)
            yield "find.found", find.found(locale, [ORDER] * 8, words, name, more=more)
            like = FindPage(page=page, like=BIG)
            yield "find.found_like", find.found_like(locale, [ORDER], like, more=more)
        yield "find.found", find.found(locale, [], FindPage(page=1, words=True), name, more=False)


def _insight(number: int) -> Insight:
    mishaps = (Mishap(NOW, "tap.failed", "KeyError"), Mishap(NOW, WIDEST), Mishap(NOW, "<b>&", "X"))
    return Insight(
        Census(number, number, number, number, number), float(number), mishaps if number else ()
    )
