"""Sending and editing through the Bot API, with Telegram's refusals sorted by what follows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from html import unescape
from typing import Any

import structlog
from aiogram import Bot
from aiogram.enums import ChatAction
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import (
    BufferedInputFile,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    Message,
    ReplyParameters,
)

from bot.core.link import Suspension
from bot.core.shares import Fence, Fenced, carried
from bot.ui.screens.screen import Attached, Screen

log = structlog.get_logger(__name__)

MOST_UTF16_BYTES = 2 * 4096
"""``sendMessage`` takes 4096 characters, which Telegram counts as UTF-16 units."""

_TAG = re.compile(r"<[^>]*>")
_SPOILER = re.compile(r"<tg-spoiler>.*?</tg-spoiler>", re.DOTALL)
_CHAT_CLOSED = {
    "chat not found": Suspension.REMOVED,
    "user is deactivated": Suspension.REMOVED,
    "chat_write_forbidden": Suspension.RESTRICTED,
    "not enough rights": Suspension.RESTRICTED,
    "topic_closed": Suspension.TOPIC,
    "message thread not found": Suspension.TOPIC,
}
_GONE = (
    *("message to edit not found", "message can't be edited", "message_id_invalid"),
    "there is no text in the message to edit",
)


class ChatClosed(Exception):
    """The chat or topic cannot be written to: blocked, deleted, no right.

    Args:
        why: what that means for a link.
    """

    def __init__(self, why: Suspension = Suspension.REMOVED) -> None:
        super().__init__(why.value)
        self.why = why


class ChatMoved(ChatClosed):
    """The group became a supergroup (Bot API, ``ResponseParameters.migrate_to_chat_id``).

    Args:
        new_chat_id: the supergroup.
    """

    def __init__(self, new_chat_id: int) -> None:
        super().__init__()
        self.new_chat_id = new_chat_id


class FloodWait(Exception):
    """Telegram asks to wait.

    Args:
        seconds: how long, as Telegram said.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(f"flood wait of {seconds} s")
        self.seconds = seconds


class Lost(Exception):
    """No answer, or a server error: the message may or may not be there."""


class MessageGone(Exception):
    """The message to edit is no longer there, or can no longer become what it should."""


class Unsendable(Exception):
    """Telegram refuses even the plainest form of a message."""


class Sender:
    """Sends and edits screens.

    Every method raises :class:`ChatClosed`, :class:`FloodWait`, :class:`Lost` or
    :class:`Unsendable`; nothing else of Telegram's gets out.

    Args:
        arrived: told the chat as soon as a message to it has been sent or edited, or refused.
        holds: whether a share is held still; else it is its next holder who says what is to be.
    """

    def __init__(
        self,
        bot: Bot,
        arrived: Callable[[int], None] = lambda _: None,
        holds: Callable[[Fence], bool] = lambda _: True,
    ) -> None:
        self._bot = bot
        self._arrived = arrived
        self._holds = holds

    async def send(
        self,
        chat_id: int,
        screen: Screen,
        *,
        thread_id: int | None = None,
        reply_to: int | None = None,
        silent: bool = False,
    ) -> int:
        """Send a screen as a new message, into a topic if one is named; return its id.

        What Telegram refuses for its form goes out plainer rather than not at all
        (``sendMessage``; a reply target that is gone is left out).

        Raises:
            Fenced: it is for a share that was lost since, as by a replica that stood still.
        """
        fence = carried()
        if fence is not None and not self._holds(fence):
            raise Fenced(f"share {fence.share} is no longer held under fence {fence.number}")
        reply = (
            None
            if reply_to is None
            else ReplyParameters(message_id=reply_to, allow_sending_without_reply=True)
        )
        refused = ""
        for text, parse_mode, keyboard in _forms(screen):
            try:
                message = await self._send(
                    screen.attached,
                    chat_id,
                    text,
                    message_thread_id=thread_id,
                    parse_mode=parse_mode,
                    reply_markup=keyboard,
                    reply_parameters=reply,
                    disable_notification=silent or None,
                )
            except TelegramAPIError as error:
                refused = sort_refusal(error)
                log.warning("telegram.refused_form", chat=chat_id, reason=refused)
            except ClientDecodeError:
                raise Lost from None
            else:
                return message.message_id
            finally:
                self._arrived(chat_id)
        raise Unsendable(refused)

    async def edit(self, chat_id: int, message_id: int, screen: Screen) -> None:
        """Edit a message into a screen; nothing to change is fine.

        Raises:
            MessageGone: it can no longer be edited.
        """
        refused = ""
        for text, parse_mode, keyboard in _forms(screen):
            try:
                await self._edit(
                    screen.attached,
                    text,
                    chat_id=chat_id,
                    message_id=message_id,
                    parse_mode=parse_mode,
                    reply_markup=keyboard,
                )
            except TelegramAPIError as error:
                refused = sort_refusal(error)
                if "message is not modified" in refused:
                    return
                if any(reason in refused for reason in _GONE):
                    raise MessageGone from None
                log.warning("telegram.refused_form", chat=chat_id, reason=refused)
            except ClientDecodeError:
                raise Lost from None
            else:
                return
            finally:
                self._arrived(chat_id)
        raise Unsendable(refused)

    async def typing(self, chat_id: int) -> None:
        """Show for some seconds that something is under way (``sendChatAction``), if possible."""
        with suppress(TelegramAPIError, ClientDecodeError):
            await self._bot.send_chat_action(chat_id, ChatAction.TYPING)

    async def edit_buttons(
        self, chat_id: int, message_id: int, keyboard: InlineKeyboardMarkup
    ) -> None:
        """Change a message's buttons alone (``editMessageReplyMarkup``); it may be gone."""
        try:
            await self._bot.edit_message_reply_markup(
                chat_id=chat_id, message_id=message_id, reply_markup=keyboard
            )
        except TelegramAPIError as error:
            log.info("telegram.buttons_unchanged", chat=chat_id, reason=sort_refusal(error))
        except ClientDecodeError:
            raise Lost from None

    async def delete(self, chat_id: int, message_id: int) -> bool:
        """Delete a message, or strip its buttons where Telegram no longer deletes it.

        Returns whether it was deleted. Trouble with an old message is never worth an error.
        """
        try:
            return bool(await self._bot.delete_message(chat_id, message_id))
        except TelegramBadRequest as error:
            if "not found" in error.message:
                return True
        except (TelegramAPIError, ClientDecodeError):
            return False
        try:
            await self._bot.edit_message_reply_markup(chat_id=chat_id, message_id=message_id)
        except (TelegramAPIError, ClientDecodeError):
            log.info("telegram.not_deleted", chat=chat_id)
        return False

    async def _send(
        self, attached: Attached | None, chat_id: int, text: str, **how: Any
    ) -> Message:
        """Call ``sendMessage``, ``sendPhoto`` or ``sendDocument``."""
        if attached is None:
            return await self._bot.send_message(chat_id, text, **how)
        file = BufferedInputFile(attached.content, attached.name)
        if attached.picture:
            return await self._bot.send_photo(chat_id, file, caption=text, **how)
        return await self._bot.send_document(chat_id, file, caption=text, **how)

    async def _edit(
        self, attached: Attached | None, text: str, parse_mode: str | None, **which: Any
    ) -> None:
        """Call ``editMessageText``, or ``editMessageMedia``, which takes a text's place too."""
        if attached is None:
            await self._bot.edit_message_text(text, parse_mode=parse_mode, **which)
            return
        file = BufferedInputFile(attached.content, attached.name)
        media = InputMediaPhoto(media=file, caption=text, parse_mode=parse_mode)
        await self._bot.edit_message_media(media, **which)


def _forms(screen: Screen) -> Iterator[tuple[str, str | None, InlineKeyboardMarkup | None]]:
    """Yield a screen as it is, without markup, and without buttons either.

    What markup kept covered is left out with it.
    """
    yield screen.text, "HTML", screen.keyboard
    plain = unescape(_TAG.sub("", _SPOILER.sub("▒▒▒", screen.text))).encode("utf-16-le")
    cut = plain[:MOST_UTF16_BYTES].decode("utf-16-le", "ignore")
    yield cut, None, screen.keyboard
    yield cut, None, None


def sort_refusal(error: TelegramAPIError) -> str:
    """Raise what follows from a refusal, or return its description when the form is at fault.

    Raises:
        ChatClosed, FloodWait, Lost: see each.
    """
    reason = error.message.lower()
    match error:
        case TelegramRetryAfter():
            raise FloodWait(float(error.retry_after)) from None
        case TelegramMigrateToChat():
            raise ChatMoved(error.migrate_to_chat_id) from None
        case TelegramForbiddenError():
            raise ChatClosed from None
        case TelegramNetworkError() | TelegramServerError():
            raise Lost from None
        case TelegramBadRequest() | TelegramNotFound():
            for closed, why in _CHAT_CLOSED.items():
                if closed in reason:
                    raise ChatClosed(why) from None
            return reason
    raise Lost from None
