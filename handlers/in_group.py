"""Commands in a group: ``/link``, ``/unlink``, ``/help``, and the word of a deep link."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from aiogram import Bot, Router
from aiogram.filters import Command, CommandObject, Filter
from aiogram.types import Message, User

from bot.core.errors import Unwritable
from bot.core.link import Link
from bot.ui.screens import in_group as screens
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale
from handlers.chat_kinds import IN_GROUP
from handlers.linking import (
    UNASKED,
    Lately,
    Outcome,
    link_group,
    link_line,
    place_of,
    private_chat,
    strip,
)
from handlers.panels import patiently
from handlers.services import Services

JUST_LINKED = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who sent a command.

    Attributes:
        user: ``None`` for an administrator who is anonymous: their ``from`` is a fake one
            (Bot API, ``Message.sender_chat``).
    """

    user: User | None

    @property
    def language(self) -> str | None:
        """What Telegram says they speak."""
        return None if self.user is None else self.user.language_code


class Heard(Filter):
    """Lets through the commands of people; channels, bots and who may not use it are not heard."""

    async def __call__(self, message: Message, services: Services) -> bool | dict[str, Any]:
        """Say who is speaking."""
        if message.sender_chat is not None:
            if message.sender_chat.id != message.chat.id:
                return False
            return {"speaker": Speaker(None)}
        user = message.from_user
        allowed = services.allowed_user_ids
        if user is None or user.is_bot or (allowed and user.id not in allowed):
            return False
        return {"speaker": Speaker(user)}


def router() -> Router:
    """Build the router of the commands; any other one is another bot's business."""
    commands = Router(name="in-group")
    commands.message.filter(IN_GROUP, Heard())
    commands.message.register(on_start, Command("start"))
    commands.message.register(on_link, Command("link"))
    commands.message.register(on_unlink, Command("unlink"))
    commands.message.register(on_help, Command("help"))
    return commands


async def on_link(
    message: Message, command: CommandObject, speaker: Speaker, services: Services, bot: Bot
) -> None:
    """Link this group, or this topic of it."""
    if speaker.user is not None:
        await _link(message, speaker, speaker.user.id, services, bot, by_token=False)
        return
    locale = services.texts.for_language(None)
    if not command.args:
        await _reply(message, screens.anonymous(locale, await private_chat(bot)), services)
        return
    owner_id = await services.links.owner_of_token(command.args)
    if owner_id is None:
        await _reply(message, screens.used_up(locale, await private_chat(bot)), services)
        return
    await _link(message, speaker, owner_id, services, bot, by_token=True)


async def on_start(
    message: Message,
    command: CommandObject,
    *,
    speaker: Speaker,
    services: Services,
    bot: Bot,
    lately: Lately,
) -> None:
    """Link this group after an **Add to a group** button; in a forum, ask for the topic first."""
    if not command.args:
        return
    locale = services.texts.for_language(speaker.language)
    owner_id = await services.links.owner_of_token(command.args)
    if owner_id is None or (speaker.user is not None and speaker.user.id != owner_id):
        linked = await services.links.in_chat(message.chat.id)
        if not _just_linked(linked, speaker) and await _is_known(message, speaker, services):
            await _reply(message, screens.used_up(locale, await private_chat(bot)), services)
        return
    if not message.chat.is_forum:
        await _link(message, speaker, owner_id, services, bot, by_token=True)
    elif lately.may_say(message.chat.id, "topic"):
        line = await link_line(bot, command.args) if speaker.user is None else None
        await _reply(message, screens.choose_topic(locale, line), services)


async def on_unlink(message: Message, speaker: Speaker, services: Services, bot: Bot) -> None:
    """End the speaker's own link to this group."""
    locale = services.texts.for_language(speaker.language)
    if speaker.user is None:
        await _reply(message, screens.unlink_anonymous(locale, await private_chat(bot)), services)
        return
    linked = await services.links.in_chat(message.chat.id)
    mine = next((link for link in linked if link.owner_id == speaker.user.id), None)
    if mine is None:
        if await _is_known(message, speaker, services):
            await _reply(message, screens.not_linked(locale), services)
        return
    try:
        ended = await services.links.unlink(mine.id, mine.owner_id)
    except Unwritable:
        await _reply(message, screens.unsaved(locale), services)
        return
    if ended is not None:
        services.spawn("strip", strip(services, ended))
    await _reply(message, screens.unlinked(locale, speaker.user.full_name), services)


async def on_help(
    message: Message, speaker: Speaker, services: Services, bot: Bot, lately: Lately
) -> None:
    """Say what the bot does here, to those it concerns."""
    linked = await services.links.in_chat(message.chat.id)
    if not linked and not await _is_known(message, speaker, services):
        return
    if lately.may_say(message.chat.id, "help"):
        locale = services.texts.for_language(speaker.language)
        await _reply(message, screens.help(locale, await private_chat(bot)), services)


async def _link(
    message: Message,
    speaker: Speaker,
    owner_id: int,
    services: Services,
    bot: Bot,
    *,
    by_token: bool,
) -> None:
    outcome = await link_group(
        services,
        bot,
        owner_id=owner_id,
        name=None if speaker.user is None else speaker.user.full_name,
        where=place_of(message),
        chat=message.chat,
        by_token=by_token,
    )
    if outcome is Outcome.USED_UP:
        linked = await services.links.in_chat(message.chat.id)
        if any(link.owner_id == owner_id for link in linked):
            # The update of the bot's own membership has linked it already.
            return
    locale = services.texts.for_language(speaker.language)
    if (answer := _answer(outcome, locale, await private_chat(bot))) is not None:
        await _reply(message, answer, services)


def _answer(outcome: Outcome, locale: Locale, private_chat: str) -> Screen | None:
    """Return what a wish to link is answered with, beside the line that says who linked."""
    match outcome:
        case Outcome.USED_UP:
            return screens.used_up(locale, private_chat)
        case Outcome.NO_KEY:
            return screens.need_key(locale, private_chat)
        case Outcome.NOT_ADMINISTRATOR:
            return screens.not_administrator(locale)
        case Outcome.UNASKED:
            return screens.unasked(locale)
        case Outcome.UNSAVED:
            return screens.unsaved(locale)
    return None


async def _reply(message: Message, screen: Screen, services: Services) -> None:
    place = place_of(message)
    await patiently(
        lambda: services.sender.send(
            place.chat_id,
            screen,
            thread_id=place.thread_id,
            reply_to=message.message_id,
            silent=True,
        )
    )


async def _is_known(message: Message, speaker: Speaker, services: Services) -> bool:
    """Whether an answer is due: to administrators, and to those with a key."""
    if speaker.user is None:
        return True
    account = await services.people.get(speaker.user.id)
    if account is not None and account.key is not None:
        return True
    try:
        return await services.administrators.is_administrator(message.chat.id, speaker.user.id)
    except UNASKED:
        return False


def _just_linked(linked: Sequence[Link], speaker: Speaker) -> bool:
    """Whether the update of the bot's own membership has just linked the group for them."""
    since = datetime.now(UTC) - JUST_LINKED
    return any(
        link.owner_id == speaker.user.id if speaker.user else link.linked_at >= since
        for link in linked
    )
