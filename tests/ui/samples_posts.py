"""Orders in groups with every kind of argument, and the screens that lead there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle

from bot.core.link import Act, Content, Happening, Link, Post, Press, Switch
from bot.core.money import Money
from bot.ui.screens import account, confirm, group_order, notes, notices, presses
from bot.ui.screens import order as order_screens
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale, paragraphs
from tests.ui.sample_data import (
    BACK,
    BIG,
    NAMES,
    NOW,
    OFFER,
    ORDER,
    SERVICE,
    SITE_PAGES,
    names,
    sample_orders,
)

LINK = Link(BIG, 1, -BIG, None, "QA team", NOW)
QUIET = replace(LINK, happenings=frozenset({Happening.PLACED}))
LINKS = (
    QUIET,
    *(
        replace(LINK, content=content, masked=masked)
        for content in Content
        for masked in (True, False)
    ),
)
PRESSES = (
    None,
    *(Press(act, name) for act in Act for name in ("", "Bob", *NAMES)),
)


def post_screens(locale: Locale) -> Iterator[tuple[str, Screen]]:
    """Yield each screen under the name of its function."""
    everything = zip(sample_orders(locale), cycle(LINKS), cycle(PRESSES), strict=False)
    for order, link, press in everything:
        post = Post(order.id, link, press)
        note = notes.press_failed(locale) if press else None
        yield "group_order.card", group_order.card(locale, order, post, note)
        said = paragraphs(presses.on_card(locale, [post]), notes.unposted(locale, [link]))
        yield "order.card", order_screens.card(locale, order, said)
        if order.sms:
            yield "group_order.card", group_order.card(locale, order, post, codes=[1])
            yield "group_order.code", group_order.code(locale, order, post, 1)
    for name in names(locale):
        screen = notices.low_balance_in_group(locale, name, Money(500))
        yield "notices.low_balance_in_group", screen
    yield "notices.low_balance", notices.low_balance(locale, ORDER, Money(500), SITE_PAGES)
    for least in (None, Money(500)):
        choices = (None, Money(100), Money(500))
        yield "account.low_balance", account.low_balance(locale, choices, least)
        yield "account.settings", account.settings(locale, "English", "Ada", least)
    switches = [
        Switch(replace(LINK, title=name), on) for name in names(locale) for on in (True, False)
    ]
    yield (
        "confirm.confirm",
        confirm.confirm(
            locale, SERVICE, OFFER, Money(1200), nonce="n" * 16, back=BACK, switches=switches
        ),
    )
