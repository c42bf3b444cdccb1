"""A person's acts on messages: write, edit, delete, press a button."""

from __future__ import annotations

import base64
import zlib
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from bot.sim.telegram.acts import ActError, chat_of, standing_message, user_of
from bot.sim.telegram.chats import Chat, ChatType
from bot.sim.telegram.entities import commands_in
from bot.sim.telegram.files import Upload, image_size
from bot.sim.telegram.messages import Media
from bot.sim.telegram.people import CHANNEL_BOT, GROUP_ANONYMOUS_BOT
from bot.sim.telegram.queries import CallbackQuery

if TYPE_CHECKING:
    from bot.sim.telegram.messages import Message
    from bot.sim.telegram.people import User
    from bot.sim.telegram.state import State

_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg=="
)
_CHANNEL_BASE = -1_002_000_000_000


def write(
    state: State,
    *,
    chat_id: int,
    user_id: int,
    text: str | None = None,
    photo: str | bool | None = None,
    voice: str | bool | None = None,
    caption: str | None = None,
    entities: list[dict[str, Any]] | None = None,
    thread_id: int | None = None,
    reply_to: int | None = None,
    anonymous: bool = False,
    as_channel: str | None = None,
) -> dict[str, Any]:
    """Send a text, a photo or a voice note; the latter two as base64, or true for a made-up one.

    `as_channel` is the title of the channel a person speaks as; `anonymous` hides an
    administrator. Returns message_id and update_id, which is None if the bot does not hear it.
    """
    chat = chat_of(state, chat_id)
    user = user_of(state, user_id)
    _check_may_write(chat, user)
    sender, sender_chat = _sender(state, chat, user, as_channel, anonymous=anonymous)
    shown = text if text is not None else caption
    message = state.post(
        chat,
        sender,
        sender_chat=sender_chat,
        text=shown,
        entities=entities if entities is not None else commands_in(shown or ""),
        media=_media(state, photo, voice),
        thread_id=_thread(chat, thread_id),
        reply_to=_replied(chat, thread_id, reply_to),
    )
    return {"message_id": message.message_id, "update_id": _tell(state, message)}


def edit(state: State, *, chat_id: int, user_id: int, message_id: int, text: str) -> dict[str, Any]:
    """Edit the text or caption of a person's own message."""
    message = standing_message(chat_of(state, chat_id), message_id)
    if message.sender not in (user_of(state, user_id), None):
        raise ActError("only one's own messages can be edited")
    message.text = text
    message.entities = commands_in(text)
    message.edit_date = int(state.now())
    state.touch(message)
    return {"update_id": _tell(state, message, "edited_")}


def delete(state: State, *, chat_id: int, message_id: int) -> dict[str, Any]:
    """Delete a message; bots are not told."""
    message = standing_message(chat_of(state, chat_id), message_id)
    message.deleted = True
    return {"seq": state.touch(message)}


def press(
    state: State,
    *,
    chat_id: int,
    user_id: int,
    message_id: int,
    data: str | None = None,
    text: str | None = None,
) -> dict[str, Any]:
    """Press the button with this callback data, or with this label (whole, or its ending).

    Returns callback_query_id, or what another kind of button does: copied, url, or
    switch_inline_query.
    """
    message = standing_message(chat_of(state, chat_id), message_id)
    button = _button(message, data, text)
    if "copy_text" in button:
        return {"copied": button["copy_text"]["text"]}
    if "url" in button:
        return {"url": button["url"]}
    for name in ("switch_inline_query", "switch_inline_query_current_chat"):
        if name in button:
            return {"switch_inline_query": button[name]}
    if "callback_data" not in button:
        raise ActError(f'button "{button["text"]}" does nothing when pressed')
    return press_raw(
        state,
        chat_id=chat_id,
        user_id=user_id,
        message_id=message_id,
        data=button["callback_data"],
    )


def press_raw(
    state: State, *, chat_id: int, user_id: int, message_id: int, data: str
) -> dict[str, Any]:
    """Send any callback data for a message of the bot, deleted or not, as a modified client."""
    chat = chat_of(state, chat_id)
    message = chat.messages.get(message_id)
    if message is None or message.sender is not state.bot:
        raise ActError(f"no message {message_id} of the bot")
    query = CallbackQuery(
        state.presses.next_id(), user_of(state, user_id), state.now(), message=message, data=data
    )
    state.presses.by_id[query.query_id] = query
    state.sequence.bump()
    update_id = state.updates.put("callback_query", query.wire())
    return {"callback_query_id": query.query_id, "update_id": update_id}


def _check_may_write(chat: Chat, user: User) -> None:
    if chat.is_private:
        if chat.person is not user:
            raise ActError("a private chat has one person")
        if chat.blocked:
            raise ActError("the person blocked the bot; unblock it first")
        chat.started = True


def _sender(
    state: State, chat: Chat, user: User, as_channel: str | None, *, anonymous: bool
) -> tuple[User | None, Chat | None]:
    if chat.type is ChatType.CHANNEL:
        return None, chat
    if as_channel is not None:
        channel_id = _CHANNEL_BASE - zlib.crc32(as_channel.encode())
        channel = Chat(channel_id, ChatType.CHANNEL, as_channel)
        return CHANNEL_BOT, state.chats.setdefault(channel_id, channel)
    if anonymous and not chat.member(user).is_administrator:
        raise ActError("only an administrator can be anonymous")
    if anonymous or chat.member(user).is_anonymous:
        return GROUP_ANONYMOUS_BOT, chat
    return user, None


def _media(state: State, photo: str | bool | None, voice: str | bool | None) -> Media | None:  # noqa: FBT001 - JSON values
    if photo:
        content = _PIXEL if photo is True else base64.b64decode(photo)
        stored = state.files.keep(Upload("photo.png", "image/png", content), "photos")
        return Media("photo", stored, *image_size(content))
    if voice:
        content = b"OggS" if voice is True else base64.b64decode(voice)
        return Media("voice", state.files.keep(Upload("voice.ogg", "audio/ogg", content), "voice"))
    return None


def _thread(chat: Chat, thread_id: int | None) -> int | None:
    if thread_id is None:
        return None
    if thread_id not in chat.topics:
        raise ActError(f"no topic {thread_id}")
    if chat.topics[thread_id].closed:
        raise ActError(f"topic {thread_id} is closed")
    return thread_id


def _replied(chat: Chat, thread_id: int | None, reply_to: int | None) -> Message | None:
    """Return the message replied to; in a topic Telegram says its first one, if no other."""
    if reply_to is not None:
        return standing_message(chat, reply_to)
    return None if thread_id is None else chat.messages.get(thread_id)


def _tell(state: State, message: Message, change: str = "") -> int | None:
    if not _bot_hears(state, message):
        return None
    return state.updates.put(f"{change}{message.chat.post_kind}", message.wire())


def _bot_hears(state: State, message: Message) -> bool:
    """Return whether privacy mode lets a message through (Bots features, "Privacy mode")."""
    chat = message.chat
    if chat.is_private:
        return True
    bot = chat.member(state.bot)
    if not bot.is_present or bot.is_administrator or state.reads_all_group_messages:
        return bot.is_present
    replied = message.reply_to
    if replied is not None and replied.sender is state.bot and replied.service is None:
        return True
    command, _, addressee = (message.text or "").split(" ")[0].partition("@")
    return command.startswith("/") and addressee in ("", state.bot.username)


def _button(message: Message, data: str | None, text: str | None) -> dict[str, Any]:
    buttons = [button for row in message.inline_keyboard or [] for button in row]
    if data is None and not text:
        raise ActError("name a button by data or text", HTTPStatus.BAD_REQUEST.value)
    if data is not None:
        found = [button for button in buttons if button.get("callback_data") == data]
    else:
        label = text or ""
        found = [button for button in buttons if button["text"] == label] or [
            button for button in buttons if button["text"].endswith(label)
        ]
    if not found:
        labels = ", ".join(button["text"] for button in buttons)
        raise ActError(f"no button {data or text!r} on message {message.message_id}: {labels}")
    return found[0]
