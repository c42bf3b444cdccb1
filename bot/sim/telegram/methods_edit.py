"""Bot API methods that change, remove or mark a message already sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sim.telegram.access import known_chat, message_of, require_right, writable_chat
from bot.sim.telegram.chats import ChatType
from bot.sim.telegram.keyboards import Markup, read_markup
from bot.sim.telegram.methods_send import read_photo
from bot.sim.telegram.refusals import RefusalError, bad_request
from bot.sim.telegram.texts import FormattedText, read_caption, read_text

if TYPE_CHECKING:
    from bot.sim.telegram.chats import Chat
    from bot.sim.telegram.messages import Media, Message
    from bot.sim.telegram.state import State

# Bot API, deleteMessage: "if it was sent less than 48 hours ago".
DELETABLE_SECONDS = 48 * 3600
# Service messages that stay as long as what they speak of.
_LASTING_SERVICE = frozenset({"supergroup_chat_created", "forum_topic_created"})


def edit_message_text(state: State, params: dict[str, Any]) -> dict[str, Any]:
    """Answer editMessageText."""
    content = read_text("editMessageText", params, state.users)
    markup = read_markup(params)
    message = _editable(state, params)
    if message.media is not None:
        raise bad_request("there is no text in the message to edit")
    options = params.get("link_preview_options")
    extra = {name: value for name, value in message.extra.items() if name != _LINK_PREVIEW}
    if options is not None:
        extra[_LINK_PREVIEW] = options
    return _edit(state, message, content, markup, extra)


def edit_message_caption(state: State, params: dict[str, Any]) -> dict[str, Any]:
    """Answer editMessageCaption."""
    content = read_caption("editMessageCaption", params, state.users)
    markup = read_markup(params)
    message = _editable(state, params)
    if message.media is None:
        raise bad_request("there is no caption in the message to edit")
    return _edit(state, message, content, markup, message.extra)


def edit_message_media(state: State, params: dict[str, Any]) -> dict[str, Any]:
    """Answer editMessageMedia, which puts a photo in the place of a text, too."""
    content = read_caption("sendPhoto", params["media"], state.users)
    markup = read_markup(params)
    message = _editable(state, params)
    media = read_photo(state, params["media"]["media"])
    extra = {name: value for name, value in message.extra.items() if name != _LINK_PREVIEW}
    return _edit(state, message, content, markup, extra, media=media)


def edit_message_reply_markup(state: State, params: dict[str, Any]) -> dict[str, Any]:
    """Answer editMessageReplyMarkup."""
    markup = read_markup(params)
    message = _editable(state, params)
    content = FormattedText(message.text or "", message.entities)
    return _edit(state, message, content, markup, message.extra)


def delete_message(state: State, params: dict[str, Any]) -> bool:
    """Answer deleteMessage."""
    chat = known_chat(state, params["chat_id"])
    message = message_of(chat, params["message_id"], "message to delete not found")
    _check_deletable(state, message)
    _delete(state, message)
    return True


def delete_messages(state: State, params: dict[str, Any]) -> bool:
    """Answer deleteMessages: what cannot be found or deleted is skipped."""
    chat = known_chat(state, params["chat_id"])
    for message_id in params["message_ids"]:
        message = chat.messages.get(message_id)
        if message is None or message.deleted:
            continue
        try:
            _check_deletable(state, message)
        except RefusalError:
            continue
        _delete(state, message)
    return True


def set_message_reaction(state: State, params: dict[str, Any]) -> bool:
    """Answer setMessageReaction; bots have no custom or paid reactions (Bot API)."""
    reactions = params.get("reaction", [])
    if any(reaction["type"] != "emoji" for reaction in reactions):
        raise bad_request("REACTION_INVALID")
    chat = writable_chat(state, params["chat_id"])
    message = message_of(chat, params["message_id"], "message to react not found")
    message.reactions[state.bot.user_id] = reactions
    state.touch(message)
    return True


def pin_chat_message(state: State, params: dict[str, Any]) -> bool:
    """Answer pinChatMessage."""
    chat = writable_chat(state, params["chat_id"])
    message = message_of(chat, params["message_id"], "message to pin not found")
    _check_pin_right(state, chat)
    chat.pinned_id = message.message_id
    state.sequence.bump()
    return True


def unpin_chat_message(state: State, params: dict[str, Any]) -> bool:
    """Answer unpinChatMessage; without a message id the pinned one is meant."""
    chat = writable_chat(state, params["chat_id"])
    _check_pin_right(state, chat)
    if chat.pinned_id is None or params.get("message_id", chat.pinned_id) != chat.pinned_id:
        raise bad_request("message to unpin not found")
    chat.pinned_id = None
    state.sequence.bump()
    return True


_LINK_PREVIEW = "link_preview_options"


def _editable(state: State, params: dict[str, Any]) -> Message:
    chat = writable_chat(state, params["chat_id"])
    message = message_of(chat, params["message_id"], "message to edit not found")
    is_foreign = message.sender is not state.bot or message.forward_origin is not None
    if is_foreign or message.service is not None or message.reply_keyboard is not None:
        raise bad_request("message can't be edited")
    return message


def _edit(
    state: State,
    message: Message,
    content: FormattedText,
    markup: Markup,
    extra: dict[str, Any],
    *,
    media: Media | None = None,
) -> dict[str, Any]:
    """Put new content into a message; without a markup its keyboard goes (Bot API)."""
    old = (message.text or "", message.entities, message.inline_keyboard, message.extra)
    media = media or message.media
    is_same = media is message.media or _bytes(media) == _bytes(message.media)
    if is_same and old == (content.text, content.entities, markup.inline, extra):
        raise bad_request(
            "message is not modified: specified new message content and reply markup "
            "are exactly the same as a current content and reply markup of the message"
        )
    message.media = media
    message.text = content.text
    message.entities = content.entities
    message.inline_keyboard = markup.inline
    message.extra = extra
    message.edit_date = int(state.now())
    state.touch(message)
    return message.wire()


def _bytes(media: Media | None) -> bytes | None:
    return None if media is None else media.file.content


def _check_deletable(state: State, message: Message) -> None:
    if state.now() - message.date > DELETABLE_SECONDS:
        raise bad_request("message can't be deleted")
    if message.service is not None and message.service.keys() & _LASTING_SERVICE:
        raise bad_request("message can't be deleted")
    if message.sender is not state.bot:
        require_right(state, message.chat, "can_delete_messages", "message can't be deleted")


def _delete(state: State, message: Message) -> None:
    message.deleted = True
    if message.chat.pinned_id == message.message_id:
        message.chat.pinned_id = None
    state.touch(message)


def _check_pin_right(state: State, chat: Chat) -> None:
    if chat.type in {ChatType.GROUP, ChatType.SUPERGROUP}:
        require_right(
            state,
            chat,
            "can_pin_messages",
            "not enough rights to manage pinned messages in the chat",
        )
