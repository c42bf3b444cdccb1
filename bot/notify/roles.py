"""What somebody who presses a button in a group is to the order there."""

from __future__ import annotations

from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.types import (
    Chat,
    ChatMemberBanned,
    ChatMemberLeft,
    ChatMemberRestricted,
    User,
)

from bot.core.link import Link, Pressers, Role
from bot.notify.administrators import Administrators
from bot.notify.sender import Lost, sort_refusal

_NOBODY = ("user not found", "participant")


class Unseen(Exception):
    """Telegram does not tell a bot that is no administrator who is a member of this group."""


class Roles:
    """Asks Telegram, as far as a link's rule needs it."""

    def __init__(self, bot: Bot, administrators: Administrators) -> None:
        self._bot = bot
        self._administrators = administrators

    async def of(self, user: User, link: Link, chat: Chat) -> Role:
        """Return what a person is in a link's group.

        Raises:
            ChatClosed, FloodWait, Lost: Telegram does not tell.
            Unseen: they may be a member, or a passer-by of a public group.
        """
        if user.id == link.owner_id:
            return Role.OWNER
        if user.is_bot:
            return Role.STRANGER
        if await self._administrators.is_administrator(link.chat_id, user.id):
            return Role.ADMINISTRATOR
        if link.pressers is not Pressers.MEMBERS:
            return Role.STRANGER
        return await self._member(user, chat)

    async def name(self, user: User, link: Link) -> str:
        """Return what a person is called in a group; empty for an anonymous administrator.

        Raises:
            ChatClosed, FloodWait, Lost: Telegram does not tell.
        """
        member = (await self._administrators.of(link.chat_id)).get(user.id)
        return "" if member is not None and member.is_anonymous else user.full_name

    async def owner_name(self, link: Link) -> str | None:
        """Return what a link's owner is called.

        Raises:
            ChatClosed, FloodWait, Lost: Telegram does not tell.
        """
        member = (await self._administrators.of(link.chat_id)).get(link.owner_id)
        return None if member is None else member.user.full_name

    async def _member(self, user: User, chat: Chat) -> Role:
        """Ask for one member: sure only where the bot is an administrator (``getChatMember``)."""
        try:
            member = await self._bot.get_chat_member(chat.id, user.id)
        except ClientDecodeError:
            raise Lost from None
        except TelegramAPIError as error:
            reason = sort_refusal(error)
            if any(word in reason for word in _NOBODY):
                return Role.STRANGER
            if chat.username is not None:
                raise Unseen from None
            # Nobody but members sees the messages of a group that is not public.
            return Role.MEMBER
        if isinstance(member, ChatMemberLeft | ChatMemberBanned):
            return Role.STRANGER
        if isinstance(member, ChatMemberRestricted) and not member.is_member:
            return Role.STRANGER
        return Role.MEMBER
