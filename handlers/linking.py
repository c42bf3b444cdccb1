"""Linking a group, however it was asked for: a command, a deep link, an invitation."""

from __future__ import annotations

import asyncio
import time
from enum import Enum, auto

import structlog
from aiogram import Bot
from aiogram.types import Chat, InlineKeyboardMarkup, Message

from bot.core.errors import Unwritable
from bot.core.link import Link, Suspension
from bot.core.message import Recipient
from bot.notify.sender import ChatClosed, ChatMoved, FloodWait, Lost, Unsendable
from bot.orders.links import Linked
from bot.ui.screens import groups, in_group
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale
from handlers.panels import patiently
from handlers.services import Services

log = structlog.get_logger(__name__)

UNASKED = (ChatClosed, FloodWait, Lost)
"""What :class:`~bot.notify.administrators.Administrators` raises."""
LATELY_SECONDS = 60.0
STRIPPED_AT_ONCE = 10
STRIP_GAP_SECONDS = 3.0
"""20 a minute in a group (Bot FAQ, "My bot is hitting limits"), which others share."""


class Outcome(Enum):
    """What became of a wish to link a group."""

    LINKED = auto()
    USED_UP = auto()
    NO_KEY = auto()
    NOT_ADMINISTRATOR = auto()
    STRANGER = auto()
    """Neither an administrator there nor somebody the bot knows: no answer is due."""
    UNASKED = auto()
    UNSAVED = auto()


class Lately:
    """Keeps the bot from saying the same thing in a group twice within a minute."""

    def __init__(self) -> None:
        self._said: dict[tuple[int, str], float] = {}

    def may_say(self, chat_id: int, what: str) -> bool:
        """Whether it was not said there lately; it is taken as said now."""
        now = time.monotonic()
        self._said = {it: at for it, at in self._said.items() if now - at < LATELY_SECONDS}
        if (chat_id, what) in self._said:
            return False
        self._said[chat_id, what] = now
        return True


async def add_url(bot: Bot, token: str) -> str:
    """Return what **Add to a group** opens (Bots features, "Deep linking").

    Not ``KeyboardButtonRequestChat``: that brings the bot in only as an administrator, who would
    read every message, while this brings it in as a plain member by one tap in every client.
    """
    return f"https://t.me/{(await bot.me()).username}?startgroup={token}"


async def link_line(bot: Bot, token: str) -> str:
    """Return the command that links a group to the token's maker, whoever sends it."""
    return f"/link@{(await bot.me()).username} {token}"


async def private_chat(bot: Bot) -> str:
    """Return the address of the private chat."""
    return f"https://t.me/{(await bot.me()).username}"


def place_of(message: Message) -> Recipient:
    """Return the group, or the topic of it, that a message was sent in."""
    # Outside forums a thread of replies has an id too (Bot API, ``Message.is_topic_message``).
    thread_id = message.message_thread_id if message.is_topic_message else None
    return Recipient(message.chat.id, thread_id)


async def link_group(
    services: Services,
    bot: Bot,
    *,
    owner_id: int,
    name: str | None,
    where: Recipient,
    chat: Chat,
    by_token: bool,
) -> Outcome:
    """Link a group if its owner-to-be administers it now and has a key; say so in it.

    Args:
        name: how the owner is called there; ``None`` for who is anonymous.
        by_token: a good token proves the wish, and is used up.
    """
    account = await services.people.get(owner_id)
    has_key = account is not None and account.key is not None
    if has_key:
        # A rare wish: they may have become, or ceased to be, an administrator a moment ago.
        services.administrators.forget(chat.id)
    try:
        administers = await services.administrators.is_administrator(chat.id, owner_id)
    except UNASKED as trouble:
        log.warning("link.unasked", chat=chat.id, trouble=type(trouble).__name__)
        return Outcome.UNASKED if has_key else Outcome.STRANGER
    if not has_key:
        return Outcome.NO_KEY if administers else Outcome.STRANGER
    if not administers:
        return Outcome.NOT_ADMINISTRATOR
    try:
        linked = await services.links.link(owner_id, where, chat.title or "", by_token=by_token)
        if linked is None:
            return Outcome.USED_UP
        link = linked.link
        for message_id in linked.left:
            await services.sender.delete(chat.id, message_id)
        locale = services.texts.for_language(account.language if account else None)
        if await say_linked(services, link, name, locale):
            await _show_page(services, bot, link, locale)
    except Unwritable:
        return Outcome.UNSAVED
    except (FloodWait, Lost, Unsendable) as trouble:
        log.warning("link.unsaid", chat=chat.id, trouble=type(trouble).__name__)
    return Outcome.LINKED


async def say_linked(services: Services, link: Link, name: str | None, locale: Locale) -> bool:
    """Say in the group who linked it; a link whose place is closed is suspended.

    Returns whether it could be said.

    Raises:
        FloodWait, Lost, Unsendable: Telegram did not take it.
    """
    if link.language is not None:
        locale = services.texts.for_language(link.language)
    screen = in_group.linked(locale, link, name)
    try:
        await patiently(
            lambda: services.sender.send(
                link.chat_id, screen, thread_id=link.thread_id, silent=True
            )
        )
    except ChatMoved as moved:
        await services.links.moved(link.chat_id, moved.new_chat_id)
    except ChatClosed as closed:
        await services.links.suspend(link, closed.why)
    else:
        return True
    return False


async def link_screen(
    services: Services, bot: Bot, link: Link, locale: Locale, note: str | None = None
) -> Screen:
    """Return the page of a link; of one the bot was removed from, with the way back in."""
    removed = link.suspended is Suspension.REMOVED
    url = await add_url(bot, await services.links.new_token(link.owner_id)) if removed else None
    language = None if link.language is None else services.texts.languages.get(link.language)
    return groups.link(locale, link, language, url, note)


async def strip(services: Services, ended: Linked) -> None:
    """Take the buttons off the messages of open orders: nobody answers them any more.

    As far as Telegram lets it, and at its pace: for good looks alone.
    """
    nothing = InlineKeyboardMarkup(inline_keyboard=[])
    for at, message_id in enumerate(ended.left):
        await asyncio.sleep(0 if at < STRIPPED_AT_ONCE else STRIP_GAP_SECONDS)
        try:
            await services.sender.edit_buttons(ended.link.chat_id, message_id, nothing)
        except (ChatClosed, FloodWait, Lost) as trouble:
            log.info("link.unstripped", link=ended.link.id, trouble=type(trouble).__name__)
            return


async def _show_page(services: Services, bot: Bot, link: Link, locale: Locale) -> None:
    """Let the owner choose, in the private chat, what the group sees."""
    screen = await link_screen(services, bot, link, locale, groups.linked(locale, link))
    try:
        await services.panels.fresh(link.owner_id, screen)
    except ChatClosed:
        log.info("link.unshown", link=link.id)
