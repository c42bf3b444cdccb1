"""Who administers a group, asked of Telegram when it matters.

``getChatAdministrators`` always answers a bot that is in the group; ``getChatMember`` for others
is sure only where the bot is an administrator (Bot API, "getChatMember").
"""

from __future__ import annotations

from collections.abc import Callable

from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.types import ChatMemberAdministrator, ChatMemberOwner

from bot.core.link import Link
from bot.core.locks import Locks
from bot.notify.sender import Lost, sort_refusal

FRESH_SECONDS = 60.0
"""How old the list may be at most."""
ASK_AGAIN_SECONDS = 5.0
"""How old it may be before "is no administrator" is said: they may have just become one."""

Administrator = ChatMemberOwner | ChatMemberAdministrator


class Administrators:
    """Reads the administrators of groups, a list at most a minute old.

    Every method raises :class:`~bot.notify.sender.ChatClosed` (:class:`ChatMoved` among them),
    :class:`~bot.notify.sender.FloodWait` or :class:`~bot.notify.sender.Lost` when Telegram does
    not tell; whoever asks decides nothing then.

    Args:
        monotonic: seconds that only grow.
    """

    def __init__(self, bot: Bot, monotonic: Callable[[], float]) -> None:
        self._bot = bot
        self._monotonic = monotonic
        self._locks: Locks[int] = Locks()
        self._lists: dict[int, tuple[float, dict[int, Administrator]]] = {}

    async def of(
        self, chat_id: int, *, fresh_seconds: float = FRESH_SECONDS
    ) -> dict[int, Administrator]:
        """Return a group's administrators by user id, people alone, however many ask at once."""
        asked_at = self._monotonic()
        async with self._locks.hold(chat_id):
            read_at, found = self._lists.get(chat_id, (0.0, None))
            # What was read while this one waited is as fresh as can be.
            if found is None or read_at + fresh_seconds < asked_at:
                read_at = self._monotonic()
                found = await self._ask(chat_id)
                self._forget_old(read_at)
                self._lists[chat_id] = (read_at, found)
            return found

    async def is_administrator(self, chat_id: int, user_id: int) -> bool:
        """Whether somebody administers a group; a no is asked for anew every few seconds."""
        if user_id in await self.of(chat_id):
            return True
        return user_id in await self.of(chat_id, fresh_seconds=ASK_AGAIN_SECONDS)

    async def owner_may_post(self, link: Link) -> bool:
        """Whether a link's owner still administers its group: ask before anything is posted."""
        return await self.is_administrator(link.chat_id, link.owner_id)

    async def name_of(self, chat_id: int, user_id: int) -> str | None:
        """Return how an administrator is called there; ``None`` for who is anonymous, or none."""
        member = (await self.of(chat_id)).get(user_id)
        return None if member is None or member.is_anonymous else member.user.full_name

    def forget(self, chat_id: int) -> None:
        """Ask anew next time: something in the group has just changed."""
        self._lists.pop(chat_id, None)

    async def _ask(self, chat_id: int) -> dict[int, Administrator]:
        try:
            members = await self._bot.get_chat_administrators(chat_id)
        except TelegramAPIError as error:
            sort_refusal(error)
            raise Lost from None
        except ClientDecodeError:
            raise Lost from None
        return {
            member.user.id: member
            for member in members
            if isinstance(member, Administrator) and not member.user.is_bot
        }

    def _forget_old(self, now: float) -> None:
        self._lists = {
            chat_id: (read_at, found)
            for chat_id, (read_at, found) in self._lists.items()
            if now - read_at < FRESH_SECONDS
        }
