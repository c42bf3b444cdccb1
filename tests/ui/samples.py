"""Every screen with typical and with nasty arguments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.core.catalogue import Country, CountrySort, Offer, Pair
from bot.core.errors import (
    Refusal,
)
from bot.core.money import Money
from bot.core.order import Status
from bot.ui.callbacks import SEARCH_RESULTS, Place
from bot.ui.screens import account, buy, confirm, errors, notes, notices, order, orders, start
from bot.ui.screens import pairs as pairs_screens
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale
from tests.ui.sample_data import (
    AGAIN,
    BACK,
    BIG,
    COUNTRY,
    INTENT,
    NAMES,
    OFFER,
    SERVICE,
    SITE_PAGES,
    TROUBLES,
    names,
    sample_orders,
    thorough,
)


def sample_screens(locale: Locale) -> Iterator[tuple[str, Screen]]:
    """Yield each screen under the name of its function."""
    yield from _start(locale)
    yield from _buy(locale)
    yield from _confirm(locale)
    yield from _order(locale)
    yield from _orders(locale)
    yield from _account(locale)
    yield from _errors(locale)


def _start(locale: Locale) -> Iterator[tuple[str, Screen]]:
    yield "start.welcome", start.welcome(locale, SITE_PAGES)
    yield "start.not_allowed", start.not_allowed(locale)
    yield "start.need_key", start.need_key(locale, SITE_PAGES)
    yield "start.key_checking", start.key_checking(locale)
    yield "start.key_in_group_warning", start.key_in_group_warning(locale, key_deleted=False)
    for deleted in (True, False):
        yield "start.key_cut", start.key_cut(locale, SITE_PAGES, key_deleted=deleted)
        yield "start.key_unstored", start.key_unstored(locale, SITE_PAGES, key_deleted=deleted)
        yield "start.key_unchecked", start.key_unchecked(locale, SITE_PAGES, key_deleted=deleted)
        for banned in (True, False):
            screen = start.key_refused(locale, SITE_PAGES, key_deleted=deleted, banned=banned)
            yield "start.key_refused", screen
    for name in names(locale):
        for balance, waiting in ((Money(0), 0), (Money(1200), 1), (Money(BIG), 30)):
            screen = start.connected(
                locale,
                name,
                balance,
                waiting,
                SITE_PAGES,
                key_deleted=True,
                pairs=_pairs(),
                offer=locale if waiting else None,
            )
            yield "start.connected", screen
    for note in (None, notes.typing_ended(locale), notes.language_set(locale)):
        yield "start.menu", start.menu(locale, Money(1200), 2, note)
        yield "start.menu", start.menu(locale, None, 0, note, pairs=_pairs())
    for pairs in ([], _pairs()):
        yield "pairs.favourites", pairs_screens.favourites(locale, pairs)


def _pairs() -> list[Pair]:
    return [
        Pair(replace(SERVICE, name=name), offer.country, price, starred)
        for name, offer in zip(NAMES, _offers() * 2, strict=False)
        for price, starred in ((None, True), (Money(123456), False), (Money(123456), True))
    ]


def _buy(locale: Locale) -> Iterator[tuple[str, Screen]]:
    services = [replace(SERVICE, name=name, from_price=Money(12345)) for name in names(locale)]
    services += [replace(SERVICE, name=name, from_price=None) for name in names(locale)[:6]]
    for page, pages in ((1, 1), (1, 2), (3, 45), (45, 45), (500, 999)):
        yield "buy.services", buy.services(locale, services, page, pages, inline=page == 1)
        yield "buy.service_jump", buy.service_jump(locale, page, pages)
        for sort in (CountrySort.PRICE, CountrySort.STOCK, CountrySort.NAME, "?" * 40):
            screen = buy.countries(
                locale, SERVICE, _offers(), page=page, pages=pages, sort=sort, parent=BIG
            )
            yield "buy.countries", screen
            screen = buy.country_jump(
                locale, SERVICE, page=page, pages=pages, sort=sort, parent=SEARCH_RESULTS
            )
            yield "buy.country_jump", screen
    for service in services:
        yield "buy.found", buy.found(locale, service.name, [service])
        yield "buy.nothing_found", buy.nothing_found(locale, service.name)
        yield "buy.no_countries", buy.no_countries(locale, service, SEARCH_RESULTS)
        screen = buy.countries(
            locale,
            service,
            _offers(),
            page=1,
            pages=1,
            sort="p",
            parent=1,
            query=service.name,
            inline=True,
        )
        yield "buy.countries", screen


def _offers() -> list[Offer]:
    slugs = ("my", "uk", "", "zz", "<b>", "🔥")
    return [
        Offer(Country(BIG, "7", slug, name), Money(123456), 9_999_999)
        for slug, name in zip(slugs, NAMES, strict=False)
    ]


def _confirm(locale: Locale) -> Iterator[tuple[str, Screen]]:
    afresh = notes.confirm_afresh(locale)
    for name in names(locale):
        service = replace(SERVICE, name=name)
        country = replace(COUNTRY, slug="", name=name)
        offer = replace(OFFER, country=country)
        for balance, rose_from, note in ((None, None, afresh), (Money(1200), Money(30), None)):
            screen = confirm.confirm(
                locale,
                service,
                offer,
                balance,
                nonce="n" * 32,
                back=BACK,
                rose_from=rose_from,
                note=note,
            )
            yield "confirm.confirm", screen
        screen = confirm.insufficient(
            locale,
            service,
            offer,
            balance=Money(10),
            missing=Money(22),
            site_pages=SITE_PAGES,
            back=BACK,
        )
        yield "confirm.insufficient", screen
        yield "confirm.out_of_stock", confirm.out_of_stock(locale, service, country, BACK)
        like = [Offer(country, Money(111_110), 99_999)]
        yield "confirm.out_of_stock", confirm.out_of_stock(locale, service, country, BACK, like)
        yield "confirm.buying", confirm.buying(locale, service, country)
        yield "confirm.checking", confirm.checking(locale, service, country)
        for again in (None, AGAIN):
            screen = confirm.nothing_bought(locale, service, country, again)
            yield "confirm.nothing_bought", screen
            yield "confirm.another_in_flight", confirm.another_in_flight(locale, again)
        for refusal in Refusal:
            screen = confirm.refused(
                locale, refusal, name, service=service, country=country, back=BACK
            )
            yield "confirm.refused", screen
    for seconds in (1, 60):
        yield "confirm.queued", confirm.queued(locale, seconds)


def _order(locale: Locale) -> Iterator[tuple[str, Screen]]:
    everything = list(sample_orders(locale))
    codes = (None, "482913", '<"&>') if thorough(locale) else ("482913",)
    remarks = (
        None,
        '<i>"nasty" & note',
        notes.code_received(locale),
        notes.already_changed(locale),
        notes.cancelling(locale, 1),
        notes.asking_next(locale, 7),
        notes.unchanged(locale),
        notes.follows(locale),
    )
    for each, note in zip(everything, remarks * len(everything), strict=False):
        yield "order.card", order.card(locale, each, note)
        yield "order.watch_ended", order.watch_ended(locale, each)
        for confirmed in (frozenset[int](), frozenset({each.id})):
            yield "order.ended", order.ended(locale, [each], None, confirmed)
            yield "order.ended", order.ended(locale, [each, each], Money(1200), confirmed)
        for several in (True, False):
            yield "order.found_orders", order.found_orders(locale, [each], several=several)
        for position in (1, 2):
            for newest in (True, False):
                for code in codes:
                    screen = order.code(locale, each, position, code, note, newest=newest)
                    yield "order.code", screen
    yield "order.ended", order.ended(locale, everything, Money(1200))
    yield "order.found_orders", order.found_orders(locale, everything, several=True)


def _orders(locale: Locale) -> Iterator[tuple[str, Screen]]:
    everything = list(sample_orders(locale))
    for mine, elsewhere in (([], []), (everything[:1], []), ([], everything), (everything * 2, [])):
        yield "orders.active", orders.active(locale, mine, elsewhere, notes.unchanged(locale))
    for page, more in ((1, False), (1, True), (9_999, True), (9_999, False)):
        for status in ("", *Status):
            yield "orders.history", orders.history(locale, everything, page, status, more=more)
    yield "orders.history", orders.history(locale, [], 1, more=False)


def _account(locale: Locale) -> Iterator[tuple[str, Screen]]:
    everything = list(sample_orders(locale))
    for name in names(locale):
        yield "account.balance", account.balance(locale, Money(1200), name, SITE_PAGES)
        yield "account.settings", account.settings(locale, "English", name)
        yield "notices.key_refused", notices.key_refused(locale, name, SITE_PAGES, everything)
        yield "notices.key_lost", notices.key_lost(locale, everything)
    yield "account.settings", account.settings(locale, "English", None)
    yield "account.help", account.help(locale)
    for place in Place:
        languages = {"en": "English", "ar": "العربية"}
        yield "account.language", account.language(locale, languages, place)
    for days in (1, 30):
        yield "account.privacy", account.privacy(locale, days)
    for open_orders in ([], everything[:1], everything):
        yield "account.replace_key", account.replace_key(locale, SITE_PAGES, open_orders)
        yield "account.disconnect", account.disconnect(locale, open_orders)
        yield "account.forget", account.forget(locale, open_orders)
        yield "notices.key_refused", notices.key_refused(locale, "Ada", SITE_PAGES, open_orders)
        yield "notices.outage", notices.outage(locale, open_orders)
    for name in names(locale):
        intent = replace(INTENT, service_name=name, country_name=name)
        screen = notices.unexplained(
            locale, intent, before=Money(1200), now=Money(1168), site_pages=SITE_PAGES
        )
        yield "notices.unexplained", screen
    yield "account.disconnected", account.disconnected(locale)
    yield "account.forgotten", account.forgotten(locale)


def _errors(locale: Locale) -> Iterator[tuple[str, Screen]]:
    for error in TROUBLES:
        for place in (None, Place.BALANCE):
            yield "errors.trouble", errors.trouble(locale, error, place, AGAIN)
    yield "errors.unexpected", errors.unexpected(locale)
    yield "errors.hint_media", errors.hint_media(locale)
