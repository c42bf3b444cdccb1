"""Bot API methods that put a message into a chat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.sim.telegram.access import known_chat, message_of, open_thread, writable_chat
from bot.sim.telegram.files import StoredFile, Upload, image_size, image_type
from bot.sim.telegram.keyboards import read_markup
from bot.sim.telegram.messages import Media
from bot.sim.telegram.refusals import bad_form, bad_request
from bot.sim.telegram.texts import read_caption, read_text

if TYPE_CHECKING:
    from bot.sim.telegram.chats import Chat
    from bot.sim.telegram.messages import Message
    from bot.sim.telegram.state import State

_MOST_PHOTO_BYTES = 10_000_000
_MOST_DOCUMENT_BYTES = 50_000_000
_MOST_PHOTO_SIDES = 10_000
_MOST_RATIO = 20


@dataclass(frozen=True, slots=True)
class _Target:
    chat: Chat
    thread_id: int | None
    reply_to: Message | None


def send_message(state: State, params: dict[str, Any]) -> dict[str, Any]:
    """Answer sendMessage."""
    content = read_text("sendMessage", params, state.users)
    message = _send(
        state, params, text=content.text, entities=content.entities, extra=_link_preview(params)
    )
    return message.wire()


def send_photo(state: State, params: dict[str, Any]) -> dict[str, Any]:
    """Answer sendPhoto; bytes that are no image are refused, web addresses are not fetched."""
    caption = read_caption("sendPhoto", params, state.users)
    media = read_photo(state, params["photo"])
    extra = {
        shown: True
        for asked, shown in (
            ("has_spoiler", "has_media_spoiler"),
            ("show_caption_above_media", "show_caption_above_media"),
        )
        if params.get(asked)
    }
    message = _send(
        state, params, text=caption.text, entities=caption.entities, media=media, extra=extra
    )
    return message.wire()


def read_photo(state: State, value: Upload | str) -> Media:
    """Return what is shown of an uploaded photo, or of one sent before, by its id."""
    stored = _file(state, value, "photos", _MOST_PHOTO_BYTES)
    if image_type(stored.content) is None:
        raise bad_form("IMAGE_PROCESS_FAILED")
    return Media("photo", stored, *_photo_size(stored.content))


def send_document(state: State, params: dict[str, Any]) -> dict[str, Any]:
    """Answer sendDocument."""
    caption = read_caption("sendDocument", params, state.users)
    stored = _file(state, params["document"], "documents", _MOST_DOCUMENT_BYTES)
    media = Media("document", stored)
    message = _send(state, params, text=caption.text, entities=caption.entities, media=media)
    return message.wire()


def send_chat_action(state: State, params: dict[str, Any]) -> bool:
    """Answer sendChatAction, which leaves no trace."""
    chat = writable_chat(state, params["chat_id"])
    open_thread(state, chat, params.get("message_thread_id"))
    return True


def forward_message(state: State, params: dict[str, Any]) -> dict[str, Any]:
    """Answer forwardMessage."""
    source = _source(state, params, "message to forward not found")
    if source.extra.get("has_protected_content"):
        raise bad_request("the message can't be forwarded")
    message = _send(
        state,
        params,
        text=source.text,
        entities=source.entities,
        media=source.media,
        forward_origin=source.forward_origin or _origin(source),
    )
    return message.wire()


def copy_message(state: State, params: dict[str, Any]) -> dict[str, Any]:
    """Answer copyMessage."""
    caption = read_caption("copyMessage", params, state.users)
    source = _source(state, params, "message to copy not found")
    if source.service is not None or source.extra.get("has_protected_content"):
        raise bad_request("the message can't be copied")
    own_caption = "caption" in params and source.media is not None
    message = _send(
        state,
        params,
        text=caption.text if own_caption else source.text,
        entities=caption.entities if own_caption else source.entities,
        media=source.media,
    )
    return {"message_id": message.message_id}


def _send(state: State, params: dict[str, Any], **content: Any) -> Message:
    """Post a message of the bot where and how the parameters common to all sends say."""
    markup = read_markup(params)
    target = _target(state, params)
    extra = content.pop("extra", {})
    if params.get("protect_content"):
        extra = {**extra, "has_protected_content": True}
    return state.post(
        target.chat,
        state.bot,
        thread_id=target.thread_id,
        reply_to=target.reply_to,
        inline_keyboard=markup.inline,
        reply_keyboard=markup.reply,
        silent=params.get("disable_notification", False),
        extra=extra,
        **content,
    )


def _target(state: State, params: dict[str, Any]) -> _Target:
    chat = writable_chat(state, params["chat_id"])
    reply_to = _replied(chat, params.get("reply_parameters"))
    thread_id = params.get("message_thread_id")
    if thread_id is None and reply_to is not None:
        thread_id = reply_to.thread_id
    thread_id = open_thread(state, chat, thread_id)
    state.flood.admit(chat, state.now())
    return _Target(chat, thread_id, reply_to)


def _replied(chat: Chat, reply: dict[str, Any] | None) -> Message | None:
    if reply is None:
        return None
    message = chat.messages.get(reply["message_id"])
    is_here = reply.get("chat_id", chat.chat_id) == chat.chat_id
    if message is not None and not message.deleted and is_here:
        return message
    if reply.get("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def _source(state: State, params: dict[str, Any], missing: str) -> Message:
    chat = known_chat(state, params["from_chat_id"])
    return message_of(chat, params["message_id"], missing)


def _origin(source: Message) -> dict[str, Any]:
    if source.sender_chat is not None:
        chat = source.sender_chat.wire()
        return {"type": "chat", "date": source.date, "sender_chat": chat}
    sender = source.sender.wire() if source.sender else {}
    return {"type": "user", "date": source.date, "sender_user": sender}


def _file(state: State, value: Upload | str, folder: str, most_bytes: int) -> StoredFile:
    if isinstance(value, str):
        if value.startswith(("http://", "https://")):
            raise bad_form("failed to get HTTP URL content")
        if value not in state.files.by_id:
            raise bad_form("wrong file identifier/HTTP URL specified")
        return state.files.by_id[value]
    if not value.content:
        raise bad_form("file must be non-empty")
    if len(value.content) > most_bytes:
        raise bad_form(f"file of size {len(value.content)} bytes is too big")
    return state.files.keep(value, folder)


def _photo_size(content: bytes) -> tuple[int, int]:
    """Return width and height within Telegram's limits (Bot API, sendPhoto)."""
    width, height = image_size(content)
    if width + height > _MOST_PHOTO_SIDES or max(width, height) > _MOST_RATIO * min(width, height):
        raise bad_form("PHOTO_INVALID_DIMENSIONS")
    return width, height


def _link_preview(params: dict[str, Any]) -> dict[str, Any]:
    options = params.get("link_preview_options")
    return {} if options is None else {"link_preview_options": options}
