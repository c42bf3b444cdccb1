"""What happens to a group, told by Telegram: the bot's own place in it, its id, name, topics."""

from __future__ import annotations

from aiogram import Bot, F, Router
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.types import (
    ChatMemberAdministrator,
    ChatMemberBanned,
    ChatMemberLeft,
    ChatMemberRestricted,
    ChatMemberUpdated,
    Message,
)
from aiogram.types.chat_member_union import ChatMemberUnion

from bot.core.link import Suspension
from bot.core.message import Recipient
from bot.ui.screens import in_group as screens
from handlers.chat_kinds import IN_GROUP
from handlers.linking import UNASKED, Lately, link_group, place_of
from handlers.panels import patiently
from handlers.services import Services


def router() -> Router:
    """Build the router of a group's life; most service messages concern nobody."""
    life = Router(name="group-life")
    life.my_chat_member.register(bot_changed, IN_GROUP)
    life.message.filter(IN_GROUP)
    life.message.register(moved, F.migrate_to_chat_id | F.migrate_from_chat_id)
    life.message.register(renamed, F.new_chat_title)
    life.message.register(left, F.left_chat_member)
    life.message.register(topic_closed, F.forum_topic_closed)
    life.message.register(topic_opened, F.forum_topic_reopened | F.general_forum_topic_unhidden)
    return life


async def bot_changed(
    event: ChatMemberUpdated, services: Services, bot: Bot, lately: Lately
) -> None:
    """Suspend what cannot be posted to any more, resume what can, link for who has invited."""
    chat = event.chat
    services.administrators.forget(chat.id)
    linked = await services.links.in_chat(chat.id)
    why = _silenced(event.new_chat_member)
    for link in linked:
        if why is not None:
            await services.links.suspend(link, why)
        elif link.suspended in {Suspension.REMOVED, Suspension.RESTRICTED}:
            await services.links.resume(link.id)
    if linked and chat.title:
        await services.links.renamed(chat.id, chat.title)
    was_there = _silenced(event.old_chat_member) is not Suspension.REMOVED
    if why is None and not was_there and all(one.owner_id != event.from_user.id for one in linked):
        await _invited(event, services, bot, lately)


async def moved(message: Message, services: Services) -> None:
    """Follow a group that became a supergroup; it is said in the old one and in the new."""
    old_chat_id = message.migrate_from_chat_id or message.chat.id
    await services.links.moved(old_chat_id, message.migrate_to_chat_id or message.chat.id)


async def renamed(message: Message, services: Services) -> None:
    """Keep a group's new name."""
    await services.links.renamed(message.chat.id, message.new_chat_title or "")


async def left(message: Message, services: Services) -> None:
    """Stop posting for an owner who has left, or was removed."""
    services.administrators.forget(message.chat.id)
    for link in await services.links.in_chat(message.chat.id):
        if message.left_chat_member is not None and link.owner_id == message.left_chat_member.id:
            await services.links.suspend(link, Suspension.OWNER)


async def topic_closed(message: Message, services: Services, bot: Bot) -> None:
    """Suspend the links to a topic that was closed, unless the bot may write there all the same."""
    place = place_of(message)
    here = [link for link in await services.links.in_chat(place.chat_id) if link.recipient == place]
    if here and not await _manages_topics(bot, place.chat_id):
        for link in here:
            await services.links.suspend(link, Suspension.TOPIC)


async def topic_opened(message: Message, services: Services) -> None:
    """Resume the links to a topic that was opened again."""
    place = place_of(message)
    for link in await services.links.in_chat(place.chat_id):
        if link.recipient == place and link.suspended is Suspension.TOPIC:
            await services.links.resume(link.id)


async def _invited(event: ChatMemberUpdated, services: Services, bot: Bot, lately: Lately) -> None:
    """Link the group for somebody who added the bot after the button in their private chat.

    Clients sometimes lose the deep link's parameter, so the open token of who adds it counts. If
    they do not lose it, ``/start`` follows at once and finds the group linked, or says why not.
    """
    user = event.from_user
    if user.is_bot or not await services.links.has_token(user.id):
        return
    chat_id = event.chat.id
    if event.chat.is_forum:
        if lately.may_say(chat_id, "topic"):
            screen = screens.choose_topic(services.texts.for_language(user.language_code))
            await patiently(lambda: services.sender.send(chat_id, screen, silent=True))
        return
    try:
        name = await services.administrators.name_of(chat_id, user.id)
    except UNASKED:
        return
    await link_group(
        services,
        bot,
        owner_id=user.id,
        name=name,
        where=Recipient(chat_id),
        chat=event.chat,
        by_token=True,
    )


def _silenced(member: ChatMemberUnion) -> Suspension | None:
    """Return why the bot, being this in a group, cannot write there; ``None`` if it can."""
    match member:
        case ChatMemberLeft() | ChatMemberBanned() | ChatMemberRestricted(is_member=False):
            return Suspension.REMOVED
        case ChatMemberRestricted(can_send_messages=False):
            return Suspension.RESTRICTED
    return None


async def _manages_topics(bot: Bot, chat_id: int) -> bool:
    """Whether the bot may write into closed topics; taken as a yes if Telegram does not say."""
    try:
        me = await bot.get_chat_member(chat_id, bot.id)
    except (TelegramAPIError, ClientDecodeError):
        return True
    return isinstance(me, ChatMemberAdministrator) and bool(me.can_manage_topics)
