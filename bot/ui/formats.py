"""Money, times, numbers, countries and phones as a person reads them in their language."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Final

import babel
from babel.dates import format_date, format_time, format_timedelta
from babel.numbers import format_currency, format_decimal

from bot.core.money import Money
from bot.ui.texts import Locale, Markup, escape
from bot.ui.widths import width

LAST_DIGITS: Final = 4
UNKNOWN_FLAG: Final = "🏳"

_NOT_ISO: Final = {"uk": "GB"}
"""Slugs that are not ISO 3166 (the API document, "What the document leaves open")."""

_NO_COUNTRY: Final = {"EZ", "QO", "UN", "XA", "XB", "ZZ"}
"""Codes that CLDR has names for, though nobody rents a number there."""

_FIRST_REGIONAL_INDICATOR: Final = 0x1F1E6


def money(locale: Locale, amount: Money) -> str:
    """Return US dollars, as in ``$12.00``."""
    return _money(locale.babel, amount.cents)


@lru_cache(maxsize=4096)
def _money(locale: babel.Locale, cents: int) -> str:
    return format_currency(Decimal(cents).scaleb(-2), "USD", locale=locale)


def number(locale: Locale, value: int) -> str:
    """Return a whole number with the language's grouping."""
    return format_decimal(value, locale=locale.babel)


def moment(locale: Locale, at: datetime) -> str:
    """Return a date and time in UTC, without saying so."""
    return f"{day(locale, at)}, {clock(locale, at)}"


def day(locale: Locale, at: datetime) -> str:
    """Return a date in UTC."""
    return format_date(at.astimezone(UTC), "medium", locale=locale.babel)


def clock(locale: Locale, at: datetime) -> str:
    """Return hours and minutes in UTC."""
    return format_time(at.astimezone(UTC), "short", tzinfo=UTC, locale=locale.babel)


def relative_tag(locale: Locale, at: datetime) -> Markup:
    """Return a time that Telegram shows as "in 12 minutes"; older apps show the date.

    Format ``r`` of ``r|w?[dD]?[tT]?`` (Bot API, "Date-time entity formatting").
    """
    return _time_tag(at, "r", day(locale, at))


def clock_tag(locale: Locale, at: datetime) -> Markup:
    """Return a time that Telegram shows on the person's own clock; older apps show it in UTC.

    Format ``t`` of ``r|w?[dD]?[tT]?`` (Bot API, "Date-time entity formatting").
    """
    return _time_tag(at, "t", locale.plain("time-utc", time=clock(locale, at)))


def _time_tag(at: datetime, style: str, fallback: str) -> Markup:
    seconds = int(at.timestamp())
    return Markup(f'<tg-time unix="{seconds}" format="{style}">{escape(fallback)}</tg-time>')


def duration(locale: Locale, seconds: int) -> str:
    """Return a time span in its largest unit that there are two of: "75 seconds", "3 minutes"."""
    return format_timedelta(timedelta(seconds=seconds), threshold=2, locale=locale.babel)


def iso_code(slug: str | None) -> str | None:
    """Return the ISO 3166 alpha-2 code a country slug stands for, if it looks like one."""
    word = (slug or "").lower()
    if not re.fullmatch("[a-z]{2}", word):
        return None
    code = _NOT_ISO.get(word, word.upper())
    return None if code in _NO_COUNTRY else code


def country_name(locale: Locale, slug: str | None, name: str | None) -> str:
    """Return a country's name in the person's language.

    The service's own names are English already and closer to what it sells (``England``), so
    English keeps them; so does a slug that no country has.
    """
    territory = locale.babel.territories.get(iso_code(slug) or "")
    if territory is None or (locale.babel.language == "en" and name):
        return name or (slug or "").upper() or locale.plain("country-unknown")
    return str(territory)


def flag(slug: str | None) -> str:
    """Return a country's flag, or a white one when the slug is no ISO code."""
    code = iso_code(slug)
    if code is None or code not in _english().territories:
        return UNKNOWN_FLAG
    return "".join(chr(_FIRST_REGIONAL_INDICATOR + ord(letter) - ord("A")) for letter in code)


def english_name(slug: str | None) -> str | None:
    """Return the common English name of a country, where its slug is an ISO code."""
    name = _english().territories.get(iso_code(slug) or "")
    return None if name is None else str(name)


@lru_cache(maxsize=1)
def _english() -> babel.Locale:
    return babel.Locale("en")


def last_digits(phone: str | None) -> str:
    """Return ``…6789``, enough to tell one's numbers apart; nothing for an erased number."""
    digits = [sign for sign in phone or "" if sign.isdigit()]
    return "…" + "".join(digits[-LAST_DIGITS:]) if digits else ""


def left_to_right(locale: Locale, text: str) -> str:
    """Return text whose parts keep their order, such as ``3/45``, in a right-to-left language."""
    return f"\u2066{text}\u2069" if locale.rtl else text


def code(text: str) -> Markup:
    """Return text that one tap copies. No isolation mark can get inside it."""
    return Markup(f"<code>{escape(text)}</code>")


def quote(text: str, *, expandable: bool) -> Markup:
    """Return a block quotation; an expandable one shows a few lines until it is tapped."""
    opening = "<blockquote expandable>" if expandable else "<blockquote>"
    return Markup(f"{opening}{escape(text)}</blockquote>")


def cut(text: str, room: float) -> str:
    """Return ``text`` at most ``room`` letters wide, ending in an ellipsis where it was cut."""
    text = " ".join(text.split())
    if width(text) <= room:
        return text
    kept: list[str] = []
    left = room - width("…")
    for sign in text:
        left -= width(sign)
        if left < 0:
            break
        kept.append(sign)
    return "".join(kept).rstrip() + "…"
