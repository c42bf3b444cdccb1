"""The message that brings a code, and how SMS texts are shown."""

from __future__ import annotations

from typing import Final

from aiogram.types import InlineKeyboardButton

from bot.core.order import Order, Sms
from bot.ui import formats
from bot.ui import keyboards as kb
from bot.ui.callbacks import Go, OrderAct, OrderDo, Place
from bot.ui.screens.screen import Screen, short
from bot.ui.texts import Locale, Markup, lines, paragraphs

SMS_ROOM: Final = 3000
"""Longest SMS shown, in UTF-16 units; the rest of Telegram's 4096 is for what stands around it."""


def code(
    locale: Locale,
    order: Order,
    position: int,
    code: str | None,
    note: str | None = None,
    *,
    newest: bool,
) -> Screen:
    """Show one SMS: its code first, then which number it came to, then the whole text.

    Args:
        position: which SMS of the order, from 1.
        code: what was found in it; ``None`` shows the SMS whole and claims no code.
        newest: whether it is the order's latest message, which alone has live actions.
    """
    body = _body(order, position)
    text = paragraphs(
        lines(_first_line(locale, body, code), _source(locale, order)),
        _shown(locale, body, expandable=code is not None),
        note,
    )
    copy = (
        kb.copy_button(locale.plain("button-copy-code"), code)
        if code is not None
        else kb.copy_button(locale.plain("button-copy-sms"), body)
    )
    rows: list[kb.Row] = [[copy]]
    if newest:
        rows += _live_rows(locale, order)
    return Screen(text, kb.keyboard(*rows))


def all_sms(locale: Locale, order: Order) -> Markup | None:
    """Return every SMS of an order in one quote that opens by a tap; ``None`` without any."""
    if not order.sms:
        return None
    erased = locale.plain("sms-erased")
    bodies = "\n\n".join(erased if sms.body is None else sms.body for sms in order.sms)
    return formats.quote(cut_sms(locale, bodies), expandable=True)


def _first_line(locale: Locale, body: str | None, code: str | None) -> Markup:
    if code is not None:
        return formats.code(code)
    return locale.html("code-erased" if body is None else "code-unsure")


def _source(locale: Locale, order: Order) -> Markup:
    digits = formats.last_digits(order.phone)
    flag = formats.flag(order.country_slug)
    if not digits:
        return locale.html("code-source-erased", service=short(order.service_name), flag=flag)
    return locale.html("code-source", service=short(order.service_name), flag=flag, digits=digits)


def _shown(locale: Locale, body: str | None, *, expandable: bool) -> Markup | None:
    if not body:
        return None
    return formats.quote(cut_sms(locale, body), expandable=expandable)


def cut_sms(locale: Locale, body: str) -> str:
    """Return an SMS as far as it fits into a message."""
    units = body.encode("utf-16-le", errors="replace")
    if len(units) <= 2 * SMS_ROOM:
        return body
    kept = units[: 2 * SMS_ROOM].decode("utf-16-le", errors="ignore")
    return f"{kept}… {locale.plain('sms-cut')}"


def _live_rows(locale: Locale, order: Order) -> list[kb.Row]:
    again = OrderDo(act=OrderAct.AGAIN, order=order.id)
    return [
        [_next_sms(locale, order)],
        [
            kb.button(locale.plain("button-buy-again"), again),
            kb.button(locale.plain("button-buy-another"), Go(to=Place.BUY, below=True)),
        ],
        [kb.menu(locale, below=True)],
    ]


def _next_sms(locale: Locale, order: Order) -> InlineKeyboardButton | None:
    if order.waits_for_next:
        return kb.disabled_button(locale.plain("button-waiting-next"))
    if order.can_ask_next:
        return kb.button(
            locale.plain("button-next-sms"), OrderDo(act=OrderAct.NEXT, order=order.id)
        )
    return None


def _body(order: Order, position: int) -> str | None:
    known: dict[int, Sms] = {sms.position: sms for sms in order.sms}
    return known[position].body if position in known else None
