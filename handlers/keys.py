"""A key is pasted: at any time, in a text or a caption, new or edited."""

from __future__ import annotations

import re

import structlog
from aiogram import F, Router
from aiogram.types import Message

from bot.core.errors import KeyRefused, Trouble, Unwritable
from bot.ui.callbacks import Go, Place
from bot.ui.languages import spoken, worth_offering
from bot.ui.screens import start
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale
from handlers.chat_kinds import IN_GROUP
from handlers.linking import Lately, place_of
from handlers.search import go_for
from handlers.services import Services
from handlers.show import menu
from handlers.visit import Visit

log = structlog.get_logger(__name__)

KEY = re.compile(r"jm_[A-Za-z0-9_-]*")
KEY_LENGTH = len("jm_") + 43
"""The length of the keys in the API document's examples, section "Authentication"."""


def find_key(message: Message) -> str | None:
    """Return what looks like a key in a message's text or caption, whole or cut off."""
    found: list[str] = KEY.findall(message.text or message.caption or "")
    return max(found, key=len) if found else None


async def holds_key(message: Message) -> bool:
    """Tell whether a message holds what looks like a key."""
    return find_key(message) is not None


def router() -> Router:
    """Build the router of pasted keys in a private chat; it stands before all others."""
    keys = Router(name="keys")
    keys.message.register(paste, holds_key)
    keys.edited_message.register(paste, holds_key)
    keys.callback_query.register(check_again, Go.filter(F.to == Place.CHECK_KEY))
    return keys


def group_router() -> Router:
    """Build the router for keys pasted where others can read them."""
    keys = Router(name="keys-in-groups")
    keys.message.register(warn, IN_GROUP, holds_key)
    keys.edited_message.register(warn, IN_GROUP, holds_key)
    return keys


async def paste(message: Message, visit: Visit, services: Services) -> None:
    """Delete the message at once, check the key, and go on with what was wanted before."""
    key_deleted = await services.sender.delete(message.chat.id, message.message_id)
    key = find_key(message) or ""
    visit.below()
    if len(key) != KEY_LENGTH:
        await visit.show(start.key_cut(visit.locale, services.site_pages, key_deleted=key_deleted))
        return
    await visit.show(start.key_checking(visit.locale))
    await visit.show_result(await _connect(key, visit, services, key_deleted=key_deleted))
    wish = await visit.recall("wish")
    if wish is not None and visit.account is not None and visit.account.key is not None:
        await visit.remember(wish=None)
        if not key_deleted:
            # The warning that the key is still in the chat must stay.
            await services.panels.leave(visit.chat_id)
        await go_for(str(wish), visit, services)


async def check_again(_: object, visit: Visit, services: Services) -> None:
    """Read the balance once more after a top-up."""
    await menu(visit, services)


async def warn(message: Message, services: Services, lately: Lately) -> None:
    """Delete a key pasted in a group, if that is possible, and warn without repeating it.

    Whoever pastes again and again is warned once in a while: what looks like a key need be none.
    """
    key_deleted = await services.sender.delete(message.chat.id, message.message_id)
    # The sender of a message in the name of a chat is a fake one (Bot API, ``sender_chat``).
    user = None if message.sender_chat else message.from_user
    sender = user or message.sender_chat
    if not lately.may_say(message.chat.id, f"key of {sender.id if sender else None}"):
        return
    locale = services.texts.for_language(user.language_code if user else None)
    place = place_of(message)
    warning = start.key_in_group_warning(locale, key_deleted=key_deleted)
    await services.sender.send(place.chat_id, warning, thread_id=place.thread_id)


async def _connect(key: str, visit: Visit, services: Services, *, key_deleted: bool) -> Screen:
    locale, site_pages = visit.locale, services.site_pages
    try:
        connected = await services.people.connect(visit.user_id, key)
    except KeyRefused as refused:
        return start.key_refused(locale, site_pages, key_deleted=key_deleted, banned=refused.banned)
    except Unwritable:
        return start.key_unstored(locale, site_pages, key_deleted=key_deleted)
    except Trouble as trouble:
        log.info("key.unchecked", user=visit.user_id, trouble=type(trouble).__name__)
        return start.key_unchecked(locale, site_pages, key_deleted=key_deleted)
    account = visit.account = await services.people.get(visit.user_id)
    # The account's own language counts where Telegram says none that is spoken here.
    locale = visit.locale = spoken(services.texts, account, visit.telegram_language)
    waiting = await services.people.open_orders(visit.user_id)
    return start.connected(
        locale,
        connected.key.display_name,
        connected.balance,
        len(waiting),
        site_pages,
        key_deleted=key_deleted,
        pairs=await services.pairs.usual(connected.key),
        offer=await _offer(visit, services),
    )


async def _offer(visit: Visit, services: Services) -> Locale | None:
    """Return the language to offer with a connected account; the same one is offered once."""
    if visit.account is None:
        return None
    offer = worth_offering(services.texts, visit.account, visit.locale)
    if offer is None or await visit.recall("offered") == offer.code:
        return None
    await visit.remember(offered=offer.code)
    return offer
