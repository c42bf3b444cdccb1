"""What is said in a group about links; the messages of orders are elsewhere."""

from __future__ import annotations

from bot.core.link import Link
from bot.ui import formats
from bot.ui import keyboards as kb
from bot.ui.screens.screen import Screen, short
from bot.ui.texts import Locale


def linked(locale: Locale, link: Link, name: str | None) -> Screen:
    """Say who linked what, for everyone there to know.

    Args:
        name: the linker's; ``None`` for an administrator who is anonymous there.
    """
    where = "group" if link.thread_id is None else "topic"
    if name is None:
        return Screen(locale.html("group-linked-anonymous", where=where))
    return Screen(locale.html("group-linked", name=short(name), where=where))


def choose_topic(locale: Locale, line: str | None = None) -> Screen:
    """Say how to choose a topic; a bot cannot list them.

    Args:
        line: the command that an anonymous administrator sends instead of a bare ``/link``.
    """
    if line is None:
        return Screen(locale.html("group-choose-topic"))
    return Screen(locale.html("group-choose-topic-anonymous", line=formats.code(line)))


def not_administrator(locale: Locale) -> Screen:
    """Refuse somebody who does not administer the group."""
    return Screen(locale.html("group-not-administrator"))


def need_key(locale: Locale, private_chat: str) -> Screen:
    """Refuse an administrator without a connected key."""
    return _with_private_chat(locale, "group-need-key", private_chat)


def anonymous(locale: Locale, private_chat: str) -> Screen:
    """Tell an anonymous administrator what to send instead."""
    return _with_private_chat(locale, "group-anonymous", private_chat)


def used_up(locale: Locale, private_chat: str) -> Screen:
    """Say that an **Add to a group** button is used up."""
    return _with_private_chat(locale, "group-used-up", private_chat)


def unasked(locale: Locale) -> Screen:
    """Say that Telegram did not tell who the administrators are."""
    return Screen(locale.html("group-unasked"))


def toast_unsaved(locale: Locale) -> str:
    """Return the toast for a press of which nothing can be read or stored."""
    return locale.plain("group-unsaved")


def unsaved(locale: Locale) -> Screen:
    """Say that nothing can be stored."""
    return Screen(locale.html("group-unsaved"))


def unlinked(locale: Locale, name: str) -> Screen:
    """Say that somebody's orders are no longer shown there."""
    return Screen(locale.html("group-unlinked", name=short(name)))


def not_linked(locale: Locale) -> Screen:
    """Answer who wants to unlink and has no link there."""
    return Screen(locale.html("group-not-linked"))


def unlink_anonymous(locale: Locale, private_chat: str) -> Screen:
    """Answer an anonymous administrator who wants to unlink."""
    return _with_private_chat(locale, "group-unlink-anonymous", private_chat)


def help(locale: Locale, private_chat: str) -> Screen:  # noqa: A001 - the command's name
    """Say what the bot does in a group."""
    return _with_private_chat(locale, "group-help", private_chat)


def _with_private_chat(locale: Locale, key: str, private_chat: str) -> Screen:
    return Screen(
        locale.html(key),
        kb.keyboard([kb.url_button(locale.plain("button-private-chat"), private_chat)]),
    )
