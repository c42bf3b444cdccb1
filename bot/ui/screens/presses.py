"""Presses in groups: how they are answered, and how the private card tells of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.core.code import find_code
from bot.core.link import Act, Post, Press, Pressers
from bot.core.order import Order, Sms
from bot.ui import keyboards as kb
from bot.ui.formats import cut
from bot.ui.screens.screen import short
from bot.ui.texts import Locale, Markup, encodable, lines

MOST_SIGNS: Final = 200
"""Longest answer to a press (Bot API, ``answerCallbackQuery``)."""
NAME_ROOM: Final = 40

_ONLY: Final = {
    Pressers.OWNER: "toast-only-owner",
    Pressers.ADMINISTRATORS: "toast-only-administrators",
    Pressers.MEMBERS: "toast-only-members",
}
_ON_CARD: Final = {Act.CANCEL: "card-pressed-cancel", Act.NEXT: "card-pressed-next"}
_ON_CARD_UNNAMED: Final = {
    Act.CANCEL: "card-pressed-anonymous-cancel",
    Act.NEXT: "card-pressed-anonymous-next",
}


def on_card(locale: Locale, posts: Iterable[Post]) -> Markup:
    """Name on the private card who pressed last in each group; empty where nobody has."""
    return lines(
        *(
            _on_card(locale, post.press, post.link.title)
            for post in posts
            if post.press is not None and not post.press.act.in_private
        )
    )


def _on_card(locale: Locale, press: Press, title: str) -> Markup:
    group = short(title)
    if not press.name:
        return locale.html(_ON_CARD_UNNAMED[press.act], group=group)
    return locale.html(_ON_CARD[press.act], name=short(press.name), group=group)


def show_code(locale: Locale, order: Order, sms: Sms | None) -> str:
    """Return the alert with a code, or with the SMS where no part of it is surely the code."""
    if sms is None:
        return locale.plain("toast-code-none")
    if sms.body is None:
        return locale.plain("toast-code-erased")
    found = find_code(sms.body)
    if found is None:
        return _short(sms.body)
    service = cut(order.service_name, NAME_ROOM)
    return _short(locale.plain("toast-code", service=service, code=found))


def only(locale: Locale, rule: Pressers, owner: str | None, *, unseen: bool = False) -> str:
    """Return the toast for who may not press; it names the owner.

    Args:
        owner: their name; ``None`` when Telegram does not tell it.
        unseen: Telegram does not say whether this person is a member.
    """
    name = cut(owner, NAME_ROOM) if owner else locale.plain("toast-name-unknown")
    key = "toast-only-members-unseen" if unseen else _ONLY[rule]
    return locale.plain(key, name=name)


def not_known_now(locale: Locale) -> str:
    """Return the toast for when Telegram does not say who somebody is."""
    return locale.plain("toast-not-known-now")


def cancel_sure(locale: Locale) -> str:
    """Return the toast for the first press of **Cancel**."""
    return locale.plain("toast-cancel-sure")


def cancelling(locale: Locale) -> str:
    """Return the toast for the second one."""
    return locale.plain("toast-cancelling")


def cancel_late(locale: Locale) -> str:
    """Return the toast for **Cancel** on an order that can no longer be cancelled."""
    return locale.plain("toast-cancel-late")


def asking_next(locale: Locale) -> str:
    """Return the toast for **Next SMS**."""
    return locale.plain("toast-asking-next")


def next_late(locale: Locale) -> str:
    """Return the toast for **Next SMS** when there is nothing to ask for."""
    return locale.plain("toast-next-late")


def _short(text: str) -> str:
    units = encodable(text).encode("utf-16-le")
    if kb.utf16_length(text) <= MOST_SIGNS:
        return encodable(text)
    return units[: 2 * (MOST_SIGNS - 1)].decode("utf-16-le", "ignore") + "…"
