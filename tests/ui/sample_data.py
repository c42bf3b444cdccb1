"""Typical and nasty arguments for screens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.core.catalogue import Country, CountrySort, Offer, Service
from bot.core.errors import (
    Gone,
    KeyLost,
    KeyRefused,
    Refusal,
    Refused,
    TooFast,
    Trouble,
    Unreachable,
)
from bot.core.intent import Intent
from bot.core.money import Money
from bot.core.order import Order, Origin, Sms, Status
from bot.ui.callbacks import Confirm, CountryPage
from bot.ui.screens.screen import SitePages
from bot.ui.texts import Locale

BIG = 10**9
NOW = datetime(2026, 5, 22, 8, 30, tzinfo=UTC)
SITE_PAGES = SitePages("https://jiema.example")
WIDE = "x" * 300
NASTY = (
    '<b>&"',
    "</code></blockquote><a href='x'>",
    "تيليجرام &amp; واتساب",
    "🔥👩‍👩‍👧" * 40,
    WIDE,
    "two\nlines\t here",
    "half \ud83d emoji",
    "测试" * 60,
    "",
)
NAMES = ("Telegram", *NASTY)

SERVICE = Service(BIG, "tg", "telegram", "Telegram", Money(18), 1234)
COUNTRY = Country(BIG, "7", "my", "Malaysia")
OFFER = Offer(COUNTRY, Money(32), 540)
BACK = CountryPage(service=BIG, sort=CountrySort.STOCK, page=BIG, parent=BIG)
AGAIN = Confirm(service=BIG, country=BIG, sort=CountrySort.NAME, page=BIG, parent=BIG)
INTENT = Intent(
    id=BIG,
    nonce="nonce",
    owner_id=1,
    key_id=1,
    api_account_id="account",
    service_code="tg",
    service_name="Telegram",
    country_api_id="7",
    country_slug="my",
    country_name="Malaysia",
    price=Money(32),
    balance_before=Money(1200),
    known_ids=frozenset(),
    chat_id=1,
    message_id=1,
    created_at=NOW,
)
ORDER = Order(
    id=BIG,
    owner_id=1,
    key_id=1,
    api_account_id="account",
    api_order_id="order",
    service_code="tg",
    service_name="Telegram",
    country_api_id="7",
    country_slug="my",
    country_name="Malaysia",
    phone="+60123456789",
    charged=Money(32),
    status=Status.WAITING,
    raw_status="WAITING",
    origin=Origin.BOUGHT,
    placed_at=NOW,
    expires_at=NOW + timedelta(minutes=20),
    balance_before=Money(1200),
    balance_after=Money(1168),
)
SMS = (Sms(1, "Your code is 482913", NOW), Sms(2, "Your code is 482913", NOW))
HUGE = ((Sms(1, "🔥" * 5000), Sms(2, "<" * 9000)),)
TROUBLES: tuple[Trouble, ...] = (
    Unreachable(),
    TooFast(),
    TooFast(0.2),
    TooFast(61),
    KeyRefused(),
    KeyRefused(banned=True),
    Gone(),
    KeyLost(),
    *(Refused(refusal, message) for refusal in Refusal for message in ("", *NASTY)),
)


def thorough(locale: Locale) -> bool:
    """Return whether to try everything, as in two languages, one of them from right to left."""
    return locale.code in {"en", "ar"}


def names(locale: Locale) -> tuple[str, ...]:
    """Return names to try: one without, one that would be HTML, one too wide; or all."""
    return NAMES if thorough(locale) else ("Telegram", NASTY[0], WIDE)


def sample_orders(locale: Locale) -> Iterator[Order]:
    """Yield every kind of order; what only names and lengths make of them, where all is tried."""
    for name in NAMES if thorough(locale) else ():
        service = replace(ORDER, service_name=name, country_name=name, country_slug=None)
        yield from (service, replace(service, country_slug="zz", phone=name or None))
        yield replace(ORDER, sms=(Sms(1, name),), status=Status.RECEIVED)
    texts = ((), SMS[:1], SMS, (Sms(1, None),), *(HUGE if locale.code == "en" else ()))
    for status in Status:
        for sms in texts:
            yield replace(ORDER, status=status, raw_status='<i>NEW"', sms=sms)
    bare = replace(ORDER, phone=None, charged=None, expires_at=None, balance_before=None)
    bare = replace(bare, balance_after=None, country_slug=None, country_name=None)
    for origin in Origin if thorough(locale) else (Origin.FOLLOWED,):
        yield replace(bare, origin=origin)
    yield replace(bare, status=Status.CANCELLED)
    yield replace(ORDER, status=Status.CANCELLED, refund_confirmed=True)
