"""An order in a group: its one message, the messages of its codes, and answers to presses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from aiogram.enums import ButtonStyle
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.core.code import find_code
from bot.core.link import Act, Content, Happening, Link, Post, Press
from bot.core.order import Order, Sms, Status
from bot.ui import formats
from bot.ui import keyboards as kb
from bot.ui.callbacks import GroupAct, GroupDo
from bot.ui.phones import masked
from bot.ui.screens.code import cut_sms
from bot.ui.screens.screen import Screen, order_thing, phone, short
from bot.ui.texts import Locale, Markup, escape, lines, paragraphs

_STATES: Final = {
    Status.WAITING: "post-waiting",
    Status.RECEIVED: "post-received",
    Status.COMPLETED: "post-completed",
    Status.FAILED: "post-failed",
    Status.CANCELLED: "post-cancelled",
}
_PRESSED: Final = {
    Act.CANCEL: "post-pressed-cancel",
    Act.NEXT: "post-pressed-next",
    Act.CANCEL_IN_PRIVATE: "post-pressed-cancel",
    Act.NEXT_IN_PRIVATE: "post-pressed-next",
}
_PRESSED_UNNAMED: Final = {
    Act.CANCEL: "post-pressed-anonymous-cancel",
    Act.NEXT: "post-pressed-anonymous-next",
    Act.CANCEL_IN_PRIVATE: "post-pressed-anonymous-cancel",
    Act.NEXT_IN_PRIVATE: "post-pressed-anonymous-next",
}


def card(
    locale: Locale,
    order: Order,
    post: Post,
    note: str | None = None,
    *,
    codes: Iterable[int] = (),
) -> Screen:
    """Show how an order stands, with what may be done about it.

    Args:
        codes: positions of the SMS that have no message of their own here.
    """
    link = post.link
    facts = lines(
        locale.html("post-number", phone=_number(locale, order, link)),
        _expiry(locale, order),
        locale.html("post-state", state=_state(locale, order)),
    )
    received = {sms.position: sms for sms in order.sms}
    return Screen(
        paragraphs(
            order_thing(locale, order),
            facts,
            *(_content(locale, received[position], link) for position in codes),
            _pressed(locale, post.press),
            note,
        ),
        _keyboard(
            [
                _copy_number(locale, order, link),
                _code_button(locale, order, link, order.sms[-1] if order.sms else None),
            ],
            [_next_sms(locale, order)],
            [_cancel(locale, order)],
        ),
    )


def code(locale: Locale, order: Order, post: Post, position: int) -> Screen:
    """Show one SMS as far as the link's members may see it.

    Args:
        position: which SMS of the order, from 1.
    """
    link, sms = post.link, order.sms[position - 1]
    return Screen(
        paragraphs(_content(locale, sms, link), _source(locale, order, link)),
        _keyboard([_code_button(locale, order, link, sms)]),
    )


def _content(locale: Locale, sms: Sms, link: Link) -> Markup:
    if link.content is Content.STATUS:
        return locale.html("post-code-came")
    if sms.body is None:
        return locale.html("code-erased")
    found, body = find_code(sms.body), cut_sms(locale, sms.body)
    if link.content is Content.HIDDEN:
        hidden = (_spoiler(text) for text in (found, body) if text)
        return paragraphs(*hidden, locale.html("post-code-hidden"))
    head = formats.code(found) if found else locale.html("post-code-unsure")
    return paragraphs(head, formats.quote(body, expandable=found is not None))


def _spoiler(text: str) -> Markup:
    """Return text that is covered until it is tapped, in a notification too."""
    return Markup(f"<tg-spoiler>{escape(text)}</tg-spoiler>")


def _number(locale: Locale, order: Order, link: Link) -> Markup:
    """Return the number; a masked one is no whole one to copy."""
    if order.phone is None or not link.masked:
        return phone(locale, order)
    return escape(masked(order.phone))


def _source(locale: Locale, order: Order, link: Link) -> Markup:
    service, flag = short(order.service_name), formats.flag(order.country_slug)
    if order.phone is None:
        return locale.html("post-source-erased", service=service, flag=flag)
    number = _number(locale, order, link)
    return locale.html("post-source", service=service, flag=flag, phone=number)


def _expiry(locale: Locale, order: Order) -> Markup | None:
    if order.expires_at is None or order.ended:
        return None
    return locale.html(
        "card-expiry",
        relative=formats.relative_tag(locale, order.expires_at),
        clock=formats.clock_tag(locale, order.expires_at),
    )


def _state(locale: Locale, order: Order) -> Markup:
    if order.waits_for_next:
        return locale.html("post-waiting-next", sms=len(order.sms))
    key = _STATES.get(order.status)
    if key is None:
        return locale.html("post-unknown", state=short(order.raw_status))
    return locale.html(key, sms=len(order.sms))


def _pressed(locale: Locale, press: Press | None) -> Markup | None:
    if press is None:
        return None
    if not press.name:
        return locale.html(_PRESSED_UNNAMED[press.act])
    return locale.html(_PRESSED[press.act], name=short(press.name))


def _keyboard(*rows: kb.Row) -> InlineKeyboardMarkup | None:
    keyboard = kb.keyboard(*rows)
    return keyboard if keyboard.inline_keyboard else None


def _copy_number(locale: Locale, order: Order, link: Link) -> InlineKeyboardButton | None:
    if link.masked or order.ended:
        return None
    return kb.copy_button(locale.plain("button-copy-number"), order.phone)


def _code_button(
    locale: Locale, order: Order, link: Link, sms: Sms | None
) -> InlineKeyboardButton | None:
    if sms is None or sms.body is None or Happening.CODE not in link.happenings:
        return None
    if link.content is not Content.SHOWN:
        return kb.button(locale.plain("button-show-code"), _do(order, GroupAct.SHOW))
    found = find_code(sms.body)
    if found is not None:
        return kb.copy_button(locale.plain("button-copy-code"), found)
    return kb.copy_button(locale.plain("button-copy-sms"), sms.body)


def _next_sms(locale: Locale, order: Order) -> InlineKeyboardButton | None:
    if order.waits_for_next:
        return kb.disabled_button(locale.plain("button-waiting-next"))
    if not order.can_ask_next:
        return None
    return kb.button(locale.plain("button-next-sms"), _do(order, GroupAct.NEXT))


def _cancel(locale: Locale, order: Order) -> InlineKeyboardButton | None:
    if not order.can_cancel:
        return None
    label = locale.plain("button-cancel")
    return kb.button(label, _do(order, GroupAct.CANCEL), ButtonStyle.DANGER)


def _do(order: Order, act: GroupAct) -> GroupDo:
    return GroupDo(act=act, order=order.id)
